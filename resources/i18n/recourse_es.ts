<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Recuperando las cuentas</translation>
    </message>
    <message>
        <source>Changing the accounts</source>
        <translation>Cambiando las cuentas</translation>
    </message>
    <message>
        <source>Removing the accounts</source>
        <translation>Quitando las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed</source>
        <translation>
            <numerusform>%Ln cuenta quitada</numerusform>
            <numerusform>%Ln cuentas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as closed</source>
        <translation>
            <numerusform>%Ln cuenta marcada como cerrada</numerusform>
            <numerusform>%Ln cuentas marcadas como cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as open</source>
        <translation>
            <numerusform>%Ln cuenta marcada como abierta</numerusform>
            <numerusform>%Ln cuentas marcadas como abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the accounts into a file</source>
        <translation>Guardar las cuentas en un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>accounts.csv</source>
        <translation>cuentas.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Guardando la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln cuenta guardada en %1. El archivo no está cifrado.</numerusform>
            <numerusform>%Ln cuentas guardadas en %1. El archivo no está cifrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the accounts back</source>
        <translation>Deshaciendo el cambio de las cuentas</translation>
    </message>
    <message>
        <source>Changing the notes back</source>
        <translation>Deshaciendo el cambio de las notas</translation>
    </message>
    <message>
        <source>Noting what you gave</source>
        <translation>Anotando lo que usted dio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data noted</source>
        <translation>
            <numerusform>%Ln tipo de datos anotado</numerusform>
            <numerusform>%Ln tipos de datos anotados</numerusform>
        </translation>
    </message>
    <message>
        <source>It was like this already.</source>
        <translation>Ya estaba así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) got the tag</source>
        <translation>
            <numerusform>%Ln cuenta recibió la etiqueta</numerusform>
            <numerusform>%Ln cuentas recibieron la etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %Ln account(s)</source>
        <translation>
            <numerusform>Etiqueta quitada de %Ln cuenta</numerusform>
            <numerusform>Etiqueta quitada de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) given to another person</source>
        <translation>
            <numerusform>%Ln cuenta asignada a otra persona</numerusform>
            <numerusform>%Ln cuentas asignadas a otra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln cuenta anotada para eliminar</numerusform>
            <numerusform>%Ln cuentas anotadas para eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) no longer noted for deletion</source>
        <translation>
            <numerusform>%Ln cuenta ya no está anotada para eliminar</numerusform>
            <numerusform>%Ln cuentas ya no están anotadas para eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as not used any more</source>
        <translation>
            <numerusform>%Ln cuenta marcada como en desuso</numerusform>
            <numerusform>%Ln cuentas marcadas como en desuso</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the address</source>
        <translation>Añadiendo la dirección</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Dirección añadida</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Deshaciendo el cambio de la cuenta</translation>
    </message>
    <message>
        <source>Taking notes away</source>
        <translation>Quitando las notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data taken off the map</source>
        <translation>
            <numerusform>%Ln tipo de datos quitado de la lista</numerusform>
            <numerusform>%Ln tipos de datos quitados de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFilters</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Reused password</source>
        <translation>Contraseña repetida</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Contraseña débil</translation>
    </message>
    <message>
        <source>Leaked password</source>
        <translation>Contraseña filtrada</translation>
    </message>
    <message>
        <source>In a breach</source>
        <translation>En una filtración</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>En desuso</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Por eliminar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message numerus="yes">
        <source>Password older than %n year(s)</source>
        <translation>
            <numerusform>Contraseña de más de %n año</numerusform>
            <numerusform>Contraseña de más de %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTable</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and how many accounts there are at it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Antigüedad de la contraseña</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Whether the password is weak, opens several accounts, or was found in lists of leaked passwords. The password itself was not kept.</source>
        <translation>Si la contraseña es débil, abre varias cuentas o se encontró en listas de contraseñas filtradas. La contraseña en sí no se guardó.</translation>
    </message>
    <message>
        <source>How long the password has been the same, if the list you imported says when it was changed.</source>
        <translation>Cuánto tiempo lleva igual la contraseña, si la lista importada dice cuándo se cambió.</translation>
    </message>
    <message>
        <source>Published breaches that concern this account and wait for you to do something.</source>
        <translation>Filtraciones publicadas que afectan a esta cuenta y esperan que usted haga algo.</translation>
    </message>
    <message>
        <source>What the service asks for besides the password.</source>
        <translation>Lo que el servicio pide además de la contraseña.</translation>
    </message>
    <message>
        <source>Which list brought the account.</source>
        <translation>Qué lista trajo la cuenta.</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>Sin cambios desde el %1</translation>
    </message>
    <message>
        <source>Your list did not say when the password was changed.</source>
        <translation>Su lista no dice cuándo se cambió la contraseña.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>En desuso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Lo que usted dio</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>A breach proved</source>
        <translation>Lo que probó una filtración</translation>
    </message>
    <message numerus="yes">
        <source>Weak, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Débil, usada %n×</numerusform>
            <numerusform>Débil, usada %n×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Usada %n×</numerusform>
            <numerusform>Usada %n×</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message numerus="yes">
        <source>Weak, and used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Débil, y usada en %n cuenta. Quien la averigüe puede abrirla.</numerusform>
            <numerusform>Débil, y usada en %n cuentas. Quien la averigüe puede abrirlas todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Difícil de adivinar, pero usada en %n cuenta. Quien la averigüe puede abrirla.</numerusform>
            <numerusform>Difícil de adivinar, pero usada en %n cuentas. Quien la averigüe puede abrirlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: a computer guesses it quickly.</source>
        <translation>Débil: un programa la adivina enseguida.</translation>
    </message>
    <message>
        <source>Hard to guess, and not used at another account of the same list.</source>
        <translation>Difícil de adivinar y no usada en ninguna otra cuenta de la misma lista.</translation>
    </message>
    <message>
        <source>Nothing is known about the password.</source>
        <translation>No se sabe nada de la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>It was found %n time(s) in public lists of leaked passwords.</source>
        <translation>
            <numerusform>Se encontró %n vez en listas públicas de contraseñas filtradas.</numerusform>
            <numerusform>Se encontró %n veces en listas públicas de contraseñas filtradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password itself was not kept.</source>
        <translation>La contraseña en sí no se guardó.</translation>
    </message>
    <message>
        <source>Passkey and one-time code</source>
        <translation>Llave de acceso y código de un solo uso</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incidente pendiente</numerusform>
            <numerusform>%n incidentes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>Se sabe desde el %1</translation>
    </message>
    <message>
        <source>Their answer of %1</source>
        <translation>Respuesta del %1</translation>
    </message>
    <message>
        <source>From their answer</source>
        <translation>Según la respuesta</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Incidente del %1</translation>
    </message>
    <message>
        <source>Incident without a known date</source>
        <translation>Incidente sin fecha conocida</translation>
    </message>
    <message>
        <source>Closed, to be deleted</source>
        <translation>Cerrada, por eliminar</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Por eliminar</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the owner of the vault, as the one an account belongs to</comment>
        <translation>Yo</translation>
    </message>
    <message numerus="yes">
        <source>Leaked, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Filtrada, usada %n×</numerusform>
            <numerusform>Filtrada, usada %n×</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <comment>a password</comment>
        <translation>Filtrada</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Under a month</source>
        <comment>how long ago</comment>
        <translation>Menos de un mes</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed incident(s)</source>
        <translation>
            <numerusform>%Ln incidente confirmado</numerusform>
            <numerusform>%Ln incidentes confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely incident(s)</source>
        <translation>
            <numerusform>%Ln incidente probable</numerusform>
            <numerusform>%Ln incidentes probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible incident(s)</source>
        <translation>
            <numerusform>%Ln incidente posible</numerusform>
            <numerusform>%Ln incidentes posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by hand</source>
        <comment>an account</comment>
        <translation>Añadida a mano</translation>
    </message>
    <message>
        <source>Proposal you kept</source>
        <comment>where an account comes from</comment>
        <translation>Propuesta conservada</translation>
    </message>
</context>
<context>
    <name>AliasTable</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Dada a</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Su indicación</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Desconocidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write to it</source>
        <translation>
            <numerusform>%Ln le escribe</numerusform>
            <numerusform>%Ln le escriben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>An incident shows that they had this; it is not in the copy: %1.</source>
        <translation>Un incidente muestra que tenían este dato; no está en la copia: %1.</translation>
    </message>
    <message>
        <source>You gave them this; it is not in the copy: %1.</source>
        <translation>Usted les dio este dato; no está en la copia: %1.</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is to be done in a period; &quot;30 calendar days from receipt&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>A service that shows requests to be excessive may refuse them under many of these laws.</source>
        <translation>Según muchas de estas leyes, un servicio que demuestre que las solicitudes son excesivas puede rechazarlas.</translation>
    </message>
    <message>
        <source>A service that shows requests to be manifestly unfounded or excessive may refuse them or ask a fee (%1).</source>
        <translation>Un servicio que demuestre que las solicitudes son manifiestamente infundadas o excesivas puede rechazarlas o pedir un canon (%1).</translation>
    </message>
    <message numerus="yes">
        <source>These are %n letters. </source>
        <translation>
            <numerusform>Se trata de %n carta. </numerusform>
            <numerusform>Se trata de %n cartas. </numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in bulk make that easier to argue: write to those that hold what matters to you, and keep to the days of the sending list.</source>
        <translation>Con cartas en serie es más fácil alegarlo: escriba a quienes tienen lo que a usted le importa y respete los días de la lista de envío.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ask a service for what another letter of this batch asks it already. Leave out all but one.</source>
        <translation>
            <numerusform>%n carta pide a un servicio lo que otra carta de esta serie ya le pide. Deje solo una.</numerusform>
            <numerusform>%n cartas piden a un servicio lo que otra carta de esta serie ya le pide. Deje solo una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</source>
        <translation>
            <numerusform>%n servicio recibió de usted la misma solicitud hace menos de %1 días. Las solicitudes repetidas son las primeras que se rechazan; es mejor un recordatorio.</numerusform>
            <numerusform>%n servicios recibieron de usted la misma solicitud hace menos de %1 días. Las solicitudes repetidas son las primeras que se rechazan; es mejor un recordatorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not ready to leave and are left out. Open them to see why.</source>
        <translation>
            <numerusform>%n carta no está lista para salir y se deja fuera. Ábrala para ver por qué.</numerusform>
            <numerusform>%n cartas no están listas para salir y se dejan fuera. Ábralas para ver por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) carry another date than the day on which they are to leave. Draft them again, so that the due date is counted from the right day.</source>
        <translation>
            <numerusform>%n carta lleva una fecha distinta del día en que debe salir. Redáctela de nuevo para que el vencimiento se cuente desde el día correcto.</numerusform>
            <numerusform>%n cartas llevan una fecha distinta del día en que deben salir. Redáctelas de nuevo para que el vencimiento se cuente desde el día correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to %1 letters a day</source>
        <translation>De 1 a %1 cartas al día</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Enviar el</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Fecha límite de respuesta</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Last day to act: %1</source>
        <translation>Último día para actuar: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Respuesta pendiente de %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>A partir del %1 hay retraso con cualquier lectura de la ley.</translation>
    </message>
    <message>
        <source>the authority (%1)</source>
        <translation>la autoridad (%1)</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Dirección que tiene</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Welcome mail</source>
        <translation>Mensaje de bienvenida</translation>
    </message>
    <message>
        <source>Sign-in or password mail</source>
        <translation>Mensaje de inicio de sesión o de contraseña</translation>
    </message>
    <message>
        <source>Mail about terms</source>
        <translation>Mensaje sobre las condiciones</translation>
    </message>
    <message>
        <source>Order or invoice</source>
        <translation>Pedido o factura</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Aplicación conectada</translation>
    </message>
    <message>
        <source>Shared activity</source>
        <translation>Actividad compartida</translation>
    </message>
    <message>
        <source>Visited sign-in page</source>
        <translation>Página de inicio de sesión visitada</translation>
    </message>
    <message>
        <source>Installed app</source>
        <translation>Aplicación instalada</translation>
    </message>
    <message>
        <source>Stolen password</source>
        <translation>Contraseña robada</translation>
    </message>
    <message>
        <source>Breach notice</source>
        <translation>Aviso de filtración</translation>
    </message>
    <message>
        <source>The service wrote that an account was made or had to be confirmed.</source>
        <translation>El servicio escribió que se creó una cuenta o que había que confirmarla.</translation>
    </message>
    <message>
        <source>The service wrote about a sign-in, a code or a password.</source>
        <translation>El servicio escribió sobre un inicio de sesión, un código o una contraseña.</translation>
    </message>
    <message>
        <source>The service told you, as its customer, about new terms.</source>
        <translation>El servicio le informó, como cliente, de nuevas condiciones.</translation>
    </message>
    <message>
        <source>You ordered or paid there. Some shops sell without an account.</source>
        <translation>Usted pidió o pagó algo allí. Algunas tiendas venden sin cuenta.</translation>
    </message>
    <message>
        <source>You get its newsletter. That alone is not an account.</source>
        <translation>Usted recibe su boletín. Eso por sí solo no es una cuenta.</translation>
    </message>
    <message>
        <source>You signed in there with an account of another service, or connected it.</source>
        <translation>Usted entró allí con una cuenta de otro servicio, o la conectó.</translation>
    </message>
    <message>
        <source>This service reported what you did there to a platform.</source>
        <translation>Este servicio comunicó a una plataforma lo que usted hizo allí.</translation>
    </message>
    <message>
        <source>Your browser was at its sign-in page more than once.</source>
        <translation>Su navegador estuvo más de una vez en su página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Its app was on one of your devices.</source>
        <translation>Su aplicación estaba en uno de sus dispositivos.</translation>
    </message>
    <message>
        <source>Malware recorded a password of yours for this service. Change it first of all.</source>
        <translation>Un programa malicioso registró una contraseña suya de este servicio. Cámbiela antes que nada.</translation>
    </message>
    <message>
        <source>A notice about a breach names your address.</source>
        <translation>Un aviso de filtración menciona su dirección.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>No sign of one</source>
        <translation>Sin indicios de cuenta</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Por eliminar</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) kept</source>
        <translation>
            <numerusform>%Ln cuenta conservada</numerusform>
            <numerusform>%Ln cuentas conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln cuenta anotada para eliminar</numerusform>
            <numerusform>%Ln cuentas anotadas para eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln aplazada</numerusform>
            <numerusform>%Ln aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed again</source>
        <translation>
            <numerusform>%Ln no se volverá a proponer</numerusform>
            <numerusform>%Ln no se volverán a proponer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide again</source>
        <translation>
            <numerusform>%Ln de nuevo por decidir</numerusform>
            <numerusform>%Ln de nuevo por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReasons</name>
    <message>
        <source>The reminder of %1 went unanswered too; it is late since %2. Now the authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>El recordatorio del %1 también quedó sin respuesta; hay retraso desde el %2. Ahora puede acudir a la autoridad o, si la ley lo exige antes, usar la vía de reclamación de la propia empresa.</translation>
    </message>
    <message>
        <source>It is late since %1 on every reading of the law.</source>
        <translation>Hay retraso desde el %1 con cualquier lectura de la ley.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>La respuesta vencía el %1.</translation>
    </message>
    <message>
        <source>Send a reminder that names what is missing.</source>
        <translation>Envíe un recordatorio que diga qué falta.</translation>
    </message>
    <message>
        <source>The letter is out; this law sets no date for the answer.</source>
        <translation>La carta ya salió; esta ley no fija ninguna fecha para la respuesta.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>La respuesta vence el %1. Antes del %2 no hay retraso, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The letter is written but not sent. Send it and keep the proof; the clock starts then.</source>
        <translation>La carta está escrita, pero no enviada. Envíela y guarde el comprobante; entonces empieza el plazo.</translation>
    </message>
    <message>
        <source>They ask who you are. Answer with the least that proves it; their clock may stand still until then.</source>
        <translation>Le preguntan quién es. Responda con lo mínimo que lo acredite; hasta entonces su plazo puede quedar parado.</translation>
    </message>
    <message>
        <source>An answer is there. Compare it with what was asked, point by point.</source>
        <translation>Ha llegado una respuesta. Compárela punto por punto con lo que se pidió.</translation>
    </message>
    <message>
        <source>They refused. The authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>La empresa se ha negado. Puede acudir a la autoridad o, si la ley lo exige antes, usar la vía de reclamación de la propia empresa.</translation>
    </message>
    <message>
        <source>This case is over.</source>
        <translation>Este caso ha terminado.</translation>
    </message>
</context>
<context>
    <name>CaseRules</name>
    <message>
        <source>Send a reminder that names what is missing. Its new date is a courtesy of yours, not a period of the law.</source>
        <translation>Envíe un recordatorio que diga qué falta. La nueva fecha es una cortesía suya, no un plazo de la ley.</translation>
    </message>
    <message>
        <source>Write a last time: what is missing, article by article, and which authority you will turn to after the date you give.</source>
        <translation>Escriba por última vez: qué falta, artículo por artículo, y a qué autoridad acudirá después de la fecha que indique.</translation>
    </message>
    <message>
        <source>Complain to the supervisory authority where you live, where you work or where the infringement happened. It may order an answer; it awards no money.</source>
        <translation>Reclame ante la autoridad de control del lugar donde vive, donde trabaja o donde se cometió la infracción. Puede ordenar que le respondan; no concede dinero.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the authority in writing; Art. 78(2) GDPR now also opens the way to court against it.</source>
        <translation>Han pasado tres meses sin noticias del curso o del resultado. Pregunte por escrito a la autoridad; el art. 78.2 RGPD abre ahora, además, la vía judicial contra ella.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court, against the organisation (Art. 79 GDPR) or against the authority (Art. 78 GDPR): speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>Se han dado todos los pasos previos a los tribunales. Queda la vía judicial, contra la organización (art. 79 RGPD) o contra la autoridad (art. 78 RGPD): consulte antes a un abogado o a una asociación de consumidores. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first, as section 164A of the Data Protection Act 2018 provides. It must acknowledge within 30 days, and the Information Commission expects you to have asked.</source>
        <translation>Reclame primero a la propia organización, como prevé la sección 164A de la Data Protection Act 2018. Debe acusar recibo en 30 días, y la Information Commission espera que usted lo haya intentado.</translation>
    </message>
    <message>
        <source>Complain to the Information Commission, with your complaint to the organisation and what came of it. It may order an answer; it awards no money.</source>
        <translation>Reclame ante la Information Commission y adjunte su reclamación a la organización y lo que resultó de ella. Puede ordenar que le respondan; no concede dinero.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the Commission in writing; under section 166 the tribunal can order it to move.</source>
        <translation>Han pasado tres meses sin noticias del curso o del resultado. Pregunte por escrito a la Information Commission; conforme a la sección 166, el tribunal puede ordenarle que actúe.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court: a compliance order (s. 167 DPA 2018) or compensation (s. 168 DPA 2018, Art. 82 UK GDPR). Take advice first. Or close the case and say why.</source>
        <translation>Se han dado todos los pasos previos a los tribunales. Queda la vía judicial: una orden de cumplimiento (sección 167 de la DPA 2018) o una indemnización (sección 168 de la DPA 2018, art. 82 RGPD del Reino Unido). Asesórese antes. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>Report it to the Federal Data Protection and Information Commissioner. He may investigate, but decides no single case and imposes no fine.</source>
        <translation>Comuníquelo al Comisionado Federal de Protección de Datos y de la Información (EDÖB). Puede investigar, pero no resuelve casos individuales ni impone multas.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is the civil court (Art. 32 DSG, Art. 28 ff. ZGB): speak to a lawyer first. Or close the case and say why.</source>
        <translation>Se han dado todos los pasos previos a los tribunales. Queda el tribunal civil (art. 32 DSG, arts. 28 y ss. ZGB): consulte antes a un abogado. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>California knows no appeal. Complain to the California Privacy Protection Agency, to the Attorney General, or to both.</source>
        <translation>En California no hay recurso ante la empresa. Reclame ante la California Privacy Protection Agency, ante el fiscal general o ante ambos.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. The Act gives no private suit for this right; a lawyer can say whether another law does. Close the case, or keep it open for their news.</source>
        <translation>Las autoridades están avisadas y no tienen que informarle. La ley no da acción judicial individual por este derecho; un abogado puede decirle si otra ley la da. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Complain to the California Privacy Protection Agency; name the day of your request and what still happens.</source>
        <translation>Reclame ante la California Privacy Protection Agency; indique el día de su solicitud y lo que sigue ocurriendo.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. Close the case, or keep it open for their news.</source>
        <translation>Las autoridades están avisadas y no tienen que informarle. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Appeal to the organisation itself: most state acts ask for that before the attorney general. The law says within a reasonable period; do it within 30 days to be safe.</source>
        <translation>Recurra ante la propia organización: la mayoría de las leyes estatales lo exigen antes de acudir al fiscal general. La ley dice «en un plazo razonable»; para ir sobre seguro, hágalo en 30 días.</translation>
    </message>
    <message>
        <source>Tell the attorney general, with your request, the refusal or silence, and the appeal.</source>
        <translation>Avise al fiscal general y adjunte su solicitud, la negativa o la constancia del silencio y el recurso.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. These acts give no private suit; a lawyer can say whether another law does. Close the case, or keep it open for news.</source>
        <translation>El fiscal general está avisado y no tiene que informarle. Estas leyes no dan acción judicial individual; un abogado puede decirle si otra ley la da. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>This state&apos;s act has no appeal. Tell its consumer protection office or attorney general.</source>
        <translation>La ley de este estado no prevé recurso. Avise a su oficina de protección del consumidor o a su fiscal general.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>La autoridad está avisada y no tiene que informarle. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Read first whether the act asks for an appeal to the organisation; then tell the attorney general.</source>
        <translation>Lea primero si la ley exige recurrir ante la organización; después avise al fiscal general.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>El fiscal general está avisado y no tiene que informarle. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Tell the authority that watches this law: as a rule the state&apos;s attorney general, in federal matters the Federal Trade Commission, the Consumer Financial Protection Bureau or the Federal Communications Commission.</source>
        <translation>Avise a la autoridad que vela por esta ley: por regla general, el fiscal general del estado; en asuntos federales, la Federal Trade Commission, el Consumer Financial Protection Bureau o la Federal Communications Commission.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Some of these laws let you sue within a short time: speak to a lawyer soon. Or close the case and say why.</source>
        <translation>La autoridad está avisada y no tiene que informarle. Algunas de estas leyes le permiten demandar en un plazo breve: consulte pronto a un abogado. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>Complain to the Consumer Financial Protection Bureau; add the dispute, the proof of delivery and the result, if there was one.</source>
        <translation>Reclame ante el Consumer Financial Protection Bureau; adjunte la impugnación, la prueba de la entrega y el resultado, si lo hubo.</translation>
    </message>
    <message>
        <source>The Bureau is told. The Act lets you sue a consumer reporting agency over some duties, within two years of discovery and five of the violation: speak to a lawyer. Or close the case and say why.</source>
        <translation>El Consumer Financial Protection Bureau está avisado. La ley le permite demandar a una agencia de informes del consumidor por algunas obligaciones, en los dos años siguientes al descubrimiento y los cinco siguientes a la infracción: consulte a un abogado. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>Complain to the Office for Civil Rights of the Department of Health and Human Services.</source>
        <translation>Reclame ante la Office for Civil Rights del Department of Health and Human Services.</translation>
    </message>
    <message>
        <source>The Office for Civil Rights is told. HIPAA gives no private suit. Close the case, or keep it open for its news.</source>
        <translation>La Office for Civil Rights está avisada. La HIPAA no da acción judicial individual. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Nobody has to confirm an opt-out. Keep the proof of sending for as long as the contract lives, and close the case.</source>
        <translation>Nadie tiene que confirmar un rechazo del arbitraje. Guarde el comprobante de envío mientras dure el contrato y cierre el caso.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner of Canada; silence counts as a refusal (s. 8(5)).</source>
        <translation>Reclame ante el Privacy Commissioner of Canada; el silencio equivale a una negativa (sección 8(5)).</translation>
    </message>
    <message>
        <source>The Commissioner has the complaint. After the report, the Federal Court is open for one year (s. 14). Close the case, or keep it open for the report.</source>
        <translation>El Commissioner tiene la reclamación. Tras su informe, la Federal Court queda abierta durante un año (sección 14). Cierre el caso o déjelo abierto a la espera del informe.</translation>
    </message>
    <message>
        <source>Ask the Commission d&apos;accès à l&apos;information to examine the disagreement; silence counts as a refusal (s. 32).</source>
        <translation>Pida a la Commission d&apos;accès à l&apos;information que examine el desacuerdo; el silencio equivale a una negativa (art. 32).</translation>
    </message>
    <message>
        <source>The Commission has the request. Close the case, or keep it open for its decision.</source>
        <translation>La Commission tiene la solicitud. Cierre el caso o déjelo abierto a la espera de su decisión.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner of Alberta for a review.</source>
        <translation>Pida una revisión al Information and Privacy Commissioner of Alberta.</translation>
    </message>
    <message>
        <source>The Commissioner has the request. Close the case, or keep it open for the decision.</source>
        <translation>El Commissioner tiene la solicitud. Cierre el caso o déjelo abierto a la espera de la decisión.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner for British Columbia for a review.</source>
        <translation>Pida una revisión al Information and Privacy Commissioner for British Columbia.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first: the Information Commissioner wants that, and 30 days for its answer.</source>
        <translation>Reclame primero a la propia organización: el Information Commissioner lo exige, con 30 días para que responda.</translation>
    </message>
    <message>
        <source>Complain to the Office of the Australian Information Commissioner, as a rule within 12 months of learning of the act.</source>
        <translation>Reclame ante la Office of the Australian Information Commissioner, por regla general en los 12 meses siguientes al día en que tuvo conocimiento del acto.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Close the case, or keep it open for the decision.</source>
        <translation>El Commissioner está avisado. Cierre el caso o déjelo abierto a la espera de la decisión.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner; the office expects the organisation to have been asked first.</source>
        <translation>Reclame ante el Privacy Commissioner; la oficina espera que antes se haya acudido a la organización.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Afterwards the Human Rights Review Tribunal is open for six months. Close the case, or keep it open for news.</source>
        <translation>El Commissioner está avisado. Después, el Human Rights Review Tribunal queda abierto durante seis meses. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Petition the ANPD, showing that you asked the organisation first; the consumer bodies are open too (art. 18, § 8).</source>
        <translation>Presente una petición ante la ANPD y muestre que antes acudió a la organización; también puede acudir a los organismos de consumo (art. 18, § 8).</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court (art. 22 LGPD): speak to a lawyer first. Or close the case and say why.</source>
        <translation>La autoridad está avisada. Queda la vía judicial (art. 22 LGPD): consulte antes a un abogado. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>Raise a grievance with the organisation first; the Board takes a complaint only after that.</source>
        <translation>Presente primero una queja ante la organización; el Board solo admite una reclamación después de ese paso.</translation>
    </message>
    <message>
        <source>Complain to the Data Protection Board; it awards no compensation.</source>
        <translation>Reclame ante el Data Protection Board; no concede indemnizaciones.</translation>
    </message>
    <message>
        <source>The Board is told. Close the case, or keep it open for its decision.</source>
        <translation>El Board está avisado. Cierre el caso o déjelo abierto a la espera de su decisión.</translation>
    </message>
    <message>
        <source>Object to the organisation in writing and name what is missing; the Act provides for it.</source>
        <translation>Formule por escrito su objeción ante la organización y diga qué falta; la ley lo prevé.</translation>
    </message>
    <message>
        <source>Report it to the privacy report centre (118), or ask for dispute mediation.</source>
        <translation>Comuníquelo al centro de denuncias de privacidad (118) o solicite una mediación.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is mediation or a court. Close the case, or keep it open for news.</source>
        <translation>La autoridad está avisada. Queda la mediación o la vía judicial. Cierre el caso o déjelo abierto a la espera de noticias.</translation>
    </message>
    <message>
        <source>Ask the Secretaría Anticorrupción y Buen Gobierno for the protection of your rights.</source>
        <translation>Solicite a la Secretaría Anticorrupción y Buen Gobierno la protección de sus derechos.</translation>
    </message>
    <message>
        <source>The authority has the request. Close the case, or keep it open for its decision.</source>
        <translation>La autoridad tiene la solicitud. Cierre el caso o déjelo abierto a la espera de su decisión.</translation>
    </message>
    <message>
        <source>Complain to the Personal Data Protection Board. It must be asked within 30 days of the answer and 60 days of your request.</source>
        <translation>Reclame ante el Consejo de Protección de Datos Personales. Hay que acudir a él en los 30 días siguientes a la respuesta y los 60 siguientes a su solicitud.</translation>
    </message>
    <message>
        <source>The Board has the complaint. Close the case, or keep it open for its decision.</source>
        <translation>El Consejo tiene la reclamación. Cierre el caso o déjelo abierto a la espera de su decisión.</translation>
    </message>
    <message>
        <source>Complain to the authority named for this law, with your letters and the proof that they arrived.</source>
        <translation>Reclame ante la autoridad indicada para esta ley y adjunte sus cartas y la prueba de que llegaron.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court: speak to a lawyer first. Or close the case and say why.</source>
        <translation>La autoridad está avisada. Queda la vía judicial: consulte antes a un abogado. O cierre el caso e indique por qué.</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>No respondieron</translation>
    </message>
    <message>
        <source>Look in the spam folder, in the service&apos;s own messages and at your letter box first; compare the address you wrote to with the privacy notice.</source>
        <translation>Mire primero en la carpeta de correo no deseado, en los mensajes del propio servicio y en su buzón postal; compare la dirección a la que escribió con el aviso de privacidad.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>La respuesta está incompleta</translation>
    </message>
    <message>
        <source>Go through the list of what the law asks for, item by item, and tick what is there.</source>
        <translation>Repase punto por punto la lista de lo que exige la ley y marque lo que está.</translation>
    </message>
    <message>
        <source>The answer came in the wrong form</source>
        <translation>La respuesta llegó en un formato inadecuado</translation>
    </message>
    <message>
        <source>Say which form you can use: a common electronic file, or paper if you asked on paper.</source>
        <translation>Diga qué formato puede usar: un archivo electrónico de uso común, o papel si lo pidió en papel.</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Quieren una prueba de quién es usted</translation>
    </message>
    <message>
        <source>See which datum they ask for and why, and whether you wrote from the address of the account.</source>
        <translation>Mire qué dato piden y por qué, y si usted escribió desde la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Quieren dinero</translation>
    </message>
    <message>
        <source>See for what: a first copy, a further copy, or work that they call excessive.</source>
        <translation>Mire por qué concepto: una primera copia, otra copia o un trabajo que consideran excesivo.</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Quieren su propio formulario o portal</translation>
    </message>
    <message>
        <source>See whether the form asks for more than your letter said, and whether you have an account there.</source>
        <translation>Mire si el formulario pide más de lo que decía su carta y si usted tiene una cuenta allí.</translation>
    </message>
    <message>
        <source>They say they are not the ones</source>
        <translation>Dicen que no son ellos</translation>
    </message>
    <message>
        <source>Compare the company in the privacy notice and in your contract with the one you wrote to.</source>
        <translation>Compare la empresa que figura en el aviso de privacidad y en su contrato con aquella a la que escribió.</translation>
    </message>
    <message>
        <source>They say they only process for another</source>
        <translation>Dicen que solo tratan los datos por encargo de otro</translation>
    </message>
    <message>
        <source>See whether they name that other company; the request belongs there too.</source>
        <translation>Mire si indican cuál es esa otra empresa; la solicitud también le corresponde a ella.</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Dicen que los datos son anónimos</translation>
    </message>
    <message>
        <source>See whether they still use a number, cookie or device of yours; then the data are not anonymous to them.</source>
        <translation>Mire si siguen usando un número, una cookie o un dispositivo suyo; en ese caso, los datos no son anónimos para ellos.</translation>
    </message>
    <message>
        <source>They must keep the data, they say</source>
        <translation>Dicen que tienen que conservar los datos</translation>
    </message>
    <message>
        <source>See whether they name the law, the data and the time; you asked either to see or to erase, and these differ.</source>
        <translation>Mire si indican la ley, los datos y el plazo; usted pidió ver los datos o bien suprimirlos, y no es lo mismo.</translation>
    </message>
    <message>
        <source>They protect other people, they say</source>
        <translation>Dicen que protegen a otras personas</translation>
    </message>
    <message>
        <source>See which part concerns others; your own data in the same document remain yours.</source>
        <translation>Mire qué parte se refiere a otros; los datos de usted en el mismo documento siguen siendo suyos.</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Borraron los datos después de que usted los pidiera</translation>
    </message>
    <message>
        <source>Compare the day of deletion with the day your request arrived.</source>
        <translation>Compare el día del borrado con el día en que llegó su solicitud.</translation>
    </message>
    <message>
        <source>The answer cannot be read or understood</source>
        <translation>La respuesta no se puede leer o entender</translation>
    </message>
    <message>
        <source>Open the file with another program first; then note what you cannot read: codes, abbreviations, pictures of text.</source>
        <translation>Abra primero el archivo con otro programa; después anote lo que no puede leer: códigos, abreviaturas, imágenes de texto.</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>La respuesta está en otro idioma</translation>
    </message>
    <message>
        <source>See in which language the service deals with its customers in your country.</source>
        <translation>Mire en qué idioma trata el servicio con sus clientes en su país.</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Dicen que la solicitud es excesiva</translation>
    </message>
    <message>
        <source>See whether they show why, and how often you have asked in the last twelve months.</source>
        <translation>Mire si explican por qué y cuántas veces la presentó usted en los últimos doce meses.</translation>
    </message>
    <message>
        <source>The month is over and nothing came: not acting without giving reasons in that month is itself an infringement.</source>
        <translation>El mes ha pasado y no llegó nada: no actuar sin dar las razones en ese mes es ya, por sí solo, una infracción.</translation>
    </message>
    <message>
        <source>The answer must cover every item of Art. 15(1) and (2) and the copy of Art. 15(3). Name only what is missing, by number, and give one new date.</source>
        <translation>La respuesta debe cubrir todos los puntos del art. 15, apartados 1 y 2, y la copia del art. 15.3. Indique solo lo que falta, con su número, y dé una única fecha nueva.</translation>
    </message>
    <message>
        <source>A request made electronically is answered in a commonly used electronic form, unless you asked otherwise.</source>
        <translation>Una solicitud presentada por medios electrónicos se responde en un formato electrónico de uso común, salvo que usted haya pedido otra cosa.</translation>
    </message>
    <message>
        <source>More proof may be asked only on reasonable doubts about who you are, and only what is necessary; a general demand for an identity card is neither.</source>
        <translation>Solo se pueden pedir más pruebas si hay dudas razonables sobre quién es usted, y solo las necesarias; exigir de forma general un documento de identidad no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>They are right if they name the doubt and ask only for what removes it.</source>
        <translation>Tienen razón si exponen la duda y piden solo lo que la despeja.</translation>
    </message>
    <message>
        <source>Then give the least that proves it, for example a code sent to the account&apos;s own address; the clock may stand still until they have it.</source>
        <translation>En ese caso, dé lo mínimo que lo acredite, por ejemplo un código enviado a la dirección de la propia cuenta; el plazo puede quedar parado hasta que lo tengan.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free; the reasons for asking do not matter.</source>
        <translation>La respuesta y la primera copia son gratuitas; los motivos de la solicitud no importan.</translation>
    </message>
    <message>
        <source>They may charge for further copies, and for requests that they prove to be manifestly unfounded or excessive.</source>
        <translation>Pueden cobrar por otras copias y por solicitudes que demuestren que son manifiestamente infundadas o excesivas.</translation>
    </message>
    <message>
        <source>Then ask them to prove it, or to name the cost of the further copy before they make it.</source>
        <translation>En ese caso, pídales que lo demuestren o que indiquen el coste de la otra copia antes de hacerla.</translation>
    </message>
    <message>
        <source>The organisation has to make the exercise of your rights easy and cannot dictate a form; a letter or e-mail that can be understood is a request.</source>
        <translation>La organización debe facilitarle el ejercicio de sus derechos y no puede imponer un formulario; una carta o un correo electrónico que se entienda es una solicitud.</translation>
    </message>
    <message>
        <source>A portal may be quicker if you have an account and it gives everything that the law asks for.</source>
        <translation>Un portal puede ser más rápido si usted tiene una cuenta y da todo lo que exige la ley.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and say that your letter stands.</source>
        <translation>En ese caso, úselo, guarde la confirmación y diga que su carta sigue en pie.</translation>
    </message>
    <message>
        <source>Whoever decides why and how the data are processed has to answer, alone or jointly with others; whoever holds nothing has to say just that.</source>
        <translation>Debe responder quien decide por qué y cómo se tratan los datos, solo o junto con otros; quien no tiene ningún dato debe decir precisamente eso.</translation>
    </message>
    <message>
        <source>They are right if contract or privacy notice name another company.</source>
        <translation>Tienen razón si el contrato o el aviso de privacidad nombran a otra empresa.</translation>
    </message>
    <message>
        <source>Then write to that company, and ask this one to confirm that it holds nothing.</source>
        <translation>En ese caso, escriba a esa empresa y pida a esta que confirme que no tiene ningún dato.</translation>
    </message>
    <message>
        <source>A processor has to help the controller to answer and knows who that is: ask for the controller&apos;s name and for your request to be passed on.</source>
        <translation>Un encargado del tratamiento debe ayudar al responsable a responder y sabe quién es: pida el nombre del responsable y que le trasladen su solicitud.</translation>
    </message>
    <message>
        <source>They are right if they decide nothing about the data themselves.</source>
        <translation>Tienen razón si ellos mismos no deciden nada sobre los datos.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name; this letter keeps the day of the request.</source>
        <translation>En ese caso, escriba al responsable que indiquen; esta carta conserva el día de la solicitud.</translation>
    </message>
    <message>
        <source>Whoever wants to refuse has to show that it cannot identify you, and has to take further details by which it can; a number that singles you out is not anonymous.</source>
        <translation>Quien quiera negarse debe demostrar que no puede identificarle y debe admitir otros datos con los que pueda hacerlo; un número que le distingue a usted no es anónimo.</translation>
    </message>
    <message>
        <source>They are right if no means reasonably likely to be used lead back to you.</source>
        <translation>Tienen razón si ningún medio que razonablemente pueda usarse conduce hasta usted.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, if you want that, or close the case.</source>
        <translation>Entonces, dé el identificador con el que puedan encontrarle, si así lo desea, o cierre el caso.</translation>
    </message>
    <message>
        <source>A duty to keep data limits erasure only as far as it reaches, and access not at all: ask for the law, the data and the time, and for erasure of the rest.</source>
        <translation>La obligación de conservar datos limita la supresión solo en la medida en que alcanza, y el acceso en nada: pida la ley, los datos y el plazo, y la supresión del resto.</translation>
    </message>
    <message>
        <source>They are right for data that a named law makes them keep.</source>
        <translation>Tienen razón respecto de los datos que una ley concreta les obliga a conservar.</translation>
    </message>
    <message>
        <source>Then ask for restriction of these data and note the day on which the duty ends.</source>
        <translation>En ese caso, pida la limitación del tratamiento de esos datos y anote el día en que termina la obligación.</translation>
    </message>
    <message>
        <source>The rights of others may limit the copy, but not lead to a refusal of all information: ask for the document with the others&apos; data blacked out.</source>
        <translation>Los derechos de otros pueden limitar la copia, pero no llevar a negar toda la información: pida el documento con los datos de los demás tachados.</translation>
    </message>
    <message>
        <source>They are right for passages that are about others only.</source>
        <translation>Tienen razón respecto de los pasajes que solo tratan de otros.</translation>
    </message>
    <message>
        <source>Then ask them to say which passages they left out, and why.</source>
        <translation>En ese caso, pídales que digan qué pasajes omitieron y por qué.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived, and deletion after that does not end the duty to answer: ask what was deleted, when, on which ground and who had received it.</source>
        <translation>La solicitud abarca lo que tenían cuando llegó, y borrarlo después no pone fin a la obligación de responder: pregunte qué se borró, cuándo, con qué fundamento y quién lo había recibido.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language, and the copy a faithful and intelligible reproduction: ask for it again, with codes explained.</source>
        <translation>La respuesta debe ser concisa, inteligible y en lenguaje claro, y la copia, una reproducción fiel e inteligible: pídala de nuevo, con los códigos explicados.</translation>
    </message>
    <message>
        <source>Whoever calls a request manifestly unfounded or excessive has to demonstrate it; that an answer takes effort does not make it so.</source>
        <translation>Quien afirma que una solicitud es manifiestamente infundada o excesiva debe demostrarlo; que la respuesta cueste trabajo no la convierte en tal.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new, or if they prove that the request was made for another end than the right serves (CJEU C-526/24).</source>
        <translation>Tienen razón si usted la repite una y otra vez sin nada nuevo, o si demuestran que la solicitud se hizo con un fin distinto de aquel al que sirve el derecho (TJUE C-526/24).</translation>
    </message>
    <message>
        <source>Then name what is new, or narrow the request.</source>
        <translation>En ese caso, indique qué hay de nuevo o acote la solicitud.</translation>
    </message>
    <message>
        <source>The answer has to be intelligible to you: ask for it in the language in which the service addresses its customers in your country.</source>
        <translation>La respuesta debe ser inteligible para usted: pídala en el idioma en que el servicio se dirige a sus clientes en su país.</translation>
    </message>
    <message>
        <source>They owe no translation of the copied documents themselves.</source>
        <translation>No están obligados a traducir los propios documentos copiados.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in your language.</source>
        <translation>En ese caso, pida solo las explicaciones en su idioma.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free.</source>
        <translation>La respuesta y la primera copia son gratuitas.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language: ask for it again, with codes explained.</source>
        <translation>La respuesta debe ser concisa, inteligible y en lenguaje claro: pídala de nuevo, con los códigos explicados.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new.</source>
        <translation>Tienen razón si usted la repite una y otra vez sin nada nuevo.</translation>
    </message>
    <message>
        <source>The thirty days are over, and no later date was announced within them.</source>
        <translation>Los treinta días han pasado y dentro de ellos no se anunció ninguna fecha posterior.</translation>
    </message>
    <message>
        <source>The minimum of Art. 25(2) DSG is owed in full. Name only what is missing, by number, and give one new date.</source>
        <translation>El mínimo del art. 25.2 DSG se debe por entero. Indique solo lo que falta, con su número, y dé una única fecha nueva.</translation>
    </message>
    <message>
        <source>The information is owed in writing or in the form in which the data are held, and usable.</source>
        <translation>La información se debe por escrito o en la forma en que se conservan los datos, y en un estado utilizable.</translation>
    </message>
    <message>
        <source>You have to be identified with reasonable means and help with it; more than that is not owed.</source>
        <translation>Se le debe identificar por medios razonables y usted debe colaborar; más no está obligado a dar.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is appropriate to identify you.</source>
        <translation>Tienen razón si piden lo adecuado para identificarle.</translation>
    </message>
    <message>
        <source>Then give it, with what is not needed blacked out.</source>
        <translation>En ese caso, facilítelo, con lo innecesario tachado.</translation>
    </message>
    <message>
        <source>The information is free as a rule.</source>
        <translation>Por regla general, la información es gratuita.</translation>
    </message>
    <message>
        <source>A share of at most CHF 300 may be asked for disproportionate effort, if told before.</source>
        <translation>Por un esfuerzo desproporcionado se puede pedir una contribución de 300 CHF como máximo, si se comunica antes.</translation>
    </message>
    <message>
        <source>Then withdraw or narrow the request within ten days, or accept the amount.</source>
        <translation>En ese caso, retire o acote la solicitud en un plazo de diez días, o acepte el importe.</translation>
    </message>
    <message>
        <source>A request in writing is enough; the Act knows no form.</source>
        <translation>Basta una solicitud por escrito; la ley no exige ningún formulario.</translation>
    </message>
    <message>
        <source>A portal may be quicker if it gives everything that the Act asks for.</source>
        <translation>Un portal puede ser más rápido si da todo lo que exige la ley.</translation>
    </message>
    <message>
        <source>Whoever decides about purpose and means has to answer; whoever holds nothing has to say so.</source>
        <translation>Debe responder quien decide sobre la finalidad y los medios; quien no tiene ningún dato debe decirlo.</translation>
    </message>
    <message>
        <source>Then write to that company.</source>
        <translation>En ese caso, escriba a esa empresa.</translation>
    </message>
    <message>
        <source>The controller stays bound to inform when another processes for it: ask for its name and for your request to be passed on.</source>
        <translation>El responsable del tratamiento sigue obligado a informar cuando otro trata los datos por su cuenta: pida su nombre y que le trasladen su solicitud.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name.</source>
        <translation>En ese caso, escriba al responsable que indiquen.</translation>
    </message>
    <message>
        <source>Data that lead back to you by a number, account or device are personal data.</source>
        <translation>Los datos que conducen hasta usted por un número, una cuenta o un dispositivo son datos personales.</translation>
    </message>
    <message>
        <source>They are right if nothing leads back to you.</source>
        <translation>Tienen razón si nada conduce hasta usted.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, or close the case.</source>
        <translation>Entonces, dé el identificador con el que puedan encontrarle o cierre el caso.</translation>
    </message>
    <message>
        <source>A refusal or restriction needs a ground of the Act and has to be explained: ask for the law, the data and the time.</source>
        <translation>Una negativa o restricción necesita un motivo previsto en la ley y debe explicarse: pida la ley, los datos y el plazo.</translation>
    </message>
    <message>
        <source>Then note the day on which the duty ends.</source>
        <translation>En ese caso, anote el día en que termina la obligación.</translation>
    </message>
    <message>
        <source>Overriding interests of others limit the information only as far as they reach, and the reason has to be given.</source>
        <translation>Los intereses preponderantes de otros limitan la información solo en la medida en que alcanzan, y hay que dar el motivo.</translation>
    </message>
    <message>
        <source>Then ask which passages they left out.</source>
        <translation>En ese caso, pregunte qué pasajes omitieron.</translation>
    </message>
    <message>
        <source>The request covers what was processed when it arrived: ask what was deleted, when and why.</source>
        <translation>La solicitud abarca lo que se trataba cuando llegó: pregunte qué se borró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>You must be able to exercise your rights with the information: ask for it in a form that can be understood.</source>
        <translation>La información debe permitirle ejercer sus derechos: pídala de una forma que se pueda entender.</translation>
    </message>
    <message>
        <source>The information has to serve you: ask for it in the language in which the service addresses you.</source>
        <translation>La información debe serle útil: pídala en el idioma en que el servicio se dirige a usted.</translation>
    </message>
    <message>
        <source>No rule names a language.</source>
        <translation>Ninguna norma indica un idioma.</translation>
    </message>
    <message>
        <source>The 45 days from receipt are over, and no extension was announced within them.</source>
        <translation>Los 45 días desde la recepción han pasado y dentro de ellos no se anunció ninguna prórroga.</translation>
    </message>
    <message>
        <source>The answer has to cover the categories, sources, purposes, recipients and specific pieces. Name only what is missing, by number, and give one new date.</source>
        <translation>La respuesta debe abarcar las categorías, las fuentes, los fines, los destinatarios y los datos concretos. Indique solo lo que falta, con su número, y dé una única fecha nueva.</translation>
    </message>
    <message>
        <source>Specific pieces are delivered in a portable and, where technically feasible, readily usable format.</source>
        <translation>Los datos concretos se entregan en un formato portable y, si es técnicamente viable, fácil de utilizar.</translation>
    </message>
    <message>
        <source>Verification compares what you give with what they hold; no new account, fee or paid notarisation may be asked for.</source>
        <translation>La verificación compara lo que usted da con lo que ellos tienen; no se puede exigir ninguna cuenta nueva, ningún pago ni ninguna legalización notarial con coste.</translation>
    </message>
    <message>
        <source>They are right to verify a request to know, delete or correct; for an opt-out or limit they may not.</source>
        <translation>Tienen razón al verificar una solicitud de acceso, supresión o corrección; para una exclusión o una limitación no pueden hacerlo.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare. Their 45 days run on meanwhile.</source>
        <translation>En ese caso, dé los pocos datos que puedan comparar. Entretanto, los 45 días de la empresa siguen corriendo.</translation>
    </message>
    <message>
        <source>The answer is free, twice in twelve months for a request to know.</source>
        <translation>La respuesta es gratuita; la de una solicitud de acceso, dos veces en doce meses.</translation>
    </message>
    <message>
        <source>They may charge for a request that they show to be manifestly unfounded or excessive.</source>
        <translation>Pueden cobrar por una solicitud que demuestren que es manifiestamente infundada o excesiva.</translation>
    </message>
    <message>
        <source>Then ask for their reason in writing.</source>
        <translation>En ese caso, pida el motivo por escrito.</translation>
    </message>
    <message>
        <source>A request that comes another way is treated as if it had come by their way, or they tell you how to make it.</source>
        <translation>Una solicitud que llega por otra vía se trata como si hubiera llegado por la de la empresa, o le dicen cómo presentarla.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one, and may name their own way.</source>
        <translation>Pueden pedirle que use la cuenta si usted tiene una y pueden indicar su propia vía.</translation>
    </message>
    <message>
        <source>Then use that way, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>En ese caso, use esa vía, guarde la confirmación y mencione el día de su carta.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the Act applies: ask them to say why they are no business in its sense, or that they hold nothing.</source>
        <translation>La carta pide en la medida en que la ley se les aplique: pídales que digan por qué no son una empresa en el sentido de la ley o que no tienen ningún dato.</translation>
    </message>
    <message>
        <source>They are right if they are below the Act&apos;s thresholds, or if another company collected the data.</source>
        <translation>Tienen razón si están por debajo de los umbrales de la ley o si fue otra empresa la que recogió los datos.</translation>
    </message>
    <message>
        <source>Then write to the other company, or close the case.</source>
        <translation>Entonces, escriba a la otra empresa o cierre el caso.</translation>
    </message>
    <message>
        <source>A service provider that is asked directly acts for the business or says that it cannot because it is one: ask for the business&apos;s name.</source>
        <translation>Un proveedor de servicios al que se pide directamente actúa por cuenta de la empresa o dice que no puede porque es un proveedor: pida el nombre de la empresa.</translation>
    </message>
    <message>
        <source>They are right if they process only for another business.</source>
        <translation>Tienen razón si solo tratan los datos por cuenta de otra empresa.</translation>
    </message>
    <message>
        <source>Then write to the business that they name.</source>
        <translation>En ese caso, escriba a la empresa que indiquen.</translation>
    </message>
    <message>
        <source>Only data that cannot reasonably be linked to you, under public commitments not to try, are deidentified: ask for these.</source>
        <translation>Solo están desidentificados los datos que no pueden vincularse razonablemente con usted, con el compromiso público de no intentarlo: pida ese compromiso.</translation>
    </message>
    <message>
        <source>They are right if the data are deidentified; nobody has to identify them again.</source>
        <translation>Tienen razón si los datos están desidentificados; nadie está obligado a identificarlos de nuevo.</translation>
    </message>
    <message>
        <source>Then close the case.</source>
        <translation>Entonces, cierre el caso.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, for which data, and for deletion of the rest.</source>
        <translation>Una excepción solo cubre lo que nombra: pregunte cuál es y para qué datos, y pida la supresión del resto.</translation>
    </message>
    <message>
        <source>They are right for data that they need for a purpose that the Act lists.</source>
        <translation>Tienen razón respecto de los datos que necesitan para un fin previsto en la ley.</translation>
    </message>
    <message>
        <source>Then ask that these be used for nothing else.</source>
        <translation>En ese caso, pida que no se usen para nada más.</translation>
    </message>
    <message>
        <source>The rights of others limit the answer only as far as they reach: ask for the rest.</source>
        <translation>Los derechos de otros limitan la respuesta solo en la medida en que alcanzan: pida el resto.</translation>
    </message>
    <message>
        <source>They are right for data that are about others only.</source>
        <translation>Tienen razón respecto de los datos que solo tratan de otros.</translation>
    </message>
    <message>
        <source>Then ask which kind of data they left out.</source>
        <translation>En ese caso, pregunte qué tipo de datos omitieron.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived; requests and answers are recorded for 24 months: ask what was deleted, when and why.</source>
        <translation>La solicitud abarca lo que tenían cuando llegó; las solicitudes y las respuestas se registran durante 24 meses: pregunte qué se borró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>The answer has to be easily understandable to the average consumer: ask for it again, with codes explained.</source>
        <translation>La respuesta debe ser fácil de entender para el consumidor medio: pídala de nuevo, con los códigos explicados.</translation>
    </message>
    <message>
        <source>The business bears the burden of showing that a request is manifestly unfounded or excessive.</source>
        <translation>Corresponde a la empresa demostrar que una solicitud es manifiestamente infundada o excesiva.</translation>
    </message>
    <message>
        <source>They are right for the third request to know within twelve months.</source>
        <translation>Tienen razón a partir de la tercera solicitud de acceso en doce meses.</translation>
    </message>
    <message>
        <source>Then wait, or ask for their reason in writing.</source>
        <translation>En ese caso, espere o pida el motivo por escrito.</translation>
    </message>
    <message>
        <source>What the Act requires them to tell comes in the languages in which they ordinarily deal with consumers in California.</source>
        <translation>Lo que la ley les obliga a comunicar se da en los idiomas en que tratan habitualmente con los consumidores en California.</translation>
    </message>
    <message>
        <source>They owe no other language than those.</source>
        <translation>No están obligados a usar ningún otro idioma.</translation>
    </message>
    <message>
        <source>Then ask for the explanations in English.</source>
        <translation>En ese caso, pida las explicaciones en inglés.</translation>
    </message>
    <message>
        <source>The thirty days are over; silence counts as a refusal.</source>
        <translation>Los treinta días han pasado; el silencio equivale a una negativa.</translation>
    </message>
    <message>
        <source>Existence, use and disclosure are owed, with the data themselves. Name only what is missing, by number, and give one new date.</source>
        <translation>Le deben informar de la existencia, el uso y la comunicación de los datos, y entregarle los datos mismos. Indique solo lo que falta, con su número, y dé una única fecha nueva.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable.</source>
        <translation>La información se da de una forma comprensible para cualquiera.</translation>
    </message>
    <message>
        <source>You give enough for them to account for the data, and they may use it for nothing else.</source>
        <translation>Usted da lo suficiente para que puedan darle cuenta de los datos, y no pueden usarlo para nada más.</translation>
    </message>
    <message>
        <source>They are right to ask for what they need to be sure that they answer you.</source>
        <translation>Tienen razón si piden lo que necesitan para estar seguros de que responden a usted.</translation>
    </message>
    <message>
        <source>Then give the least that does it.</source>
        <translation>En ese caso, dé lo mínimo que baste para ello.</translation>
    </message>
    <message>
        <source>The answer costs you nothing or a minimal amount, told before.</source>
        <translation>La respuesta no le cuesta nada o le cuesta un importe mínimo, comunicado antes.</translation>
    </message>
    <message>
        <source>A minimal cost that they told you before, and that you agreed to, is allowed.</source>
        <translation>Se admite un coste mínimo que le hayan comunicado antes y que usted haya aceptado.</translation>
    </message>
    <message>
        <source>Then agree, or withdraw or narrow the request.</source>
        <translation>En ese caso, acepte, o retire o acote la solicitud.</translation>
    </message>
    <message>
        <source>A request in writing is enough, and they have to help you to prepare it.</source>
        <translation>Basta una solicitud por escrito, y deben ayudarle a prepararla.</translation>
    </message>
    <message>
        <source>An organisation is responsible for the data in its possession or custody, and for what it gave to others to process.</source>
        <translation>Una organización responde de los datos que posee o custodia y de los que entregó a otros para su tratamiento.</translation>
    </message>
    <message>
        <source>They are right if another organisation has control of the data.</source>
        <translation>Tienen razón si los datos están bajo el control de otra organización.</translation>
    </message>
    <message>
        <source>Then write to that organisation, and ask this one to confirm that it holds nothing.</source>
        <translation>En ese caso, escriba a esa organización y pida a esta que confirme que no tiene ningún dato.</translation>
    </message>
    <message>
        <source>Whoever handed the data over for processing stays responsible: ask for its name and for your request to be passed on.</source>
        <translation>Quien entregó los datos para su tratamiento sigue siendo responsable: pida su nombre y que le trasladen su solicitud.</translation>
    </message>
    <message>
        <source>They are right if they process only for another.</source>
        <translation>Tienen razón si solo tratan los datos por encargo de otro.</translation>
    </message>
    <message>
        <source>Then write to the organisation that they name.</source>
        <translation>En ese caso, escriba a la organización que indiquen.</translation>
    </message>
    <message>
        <source>Information about an identifiable individual is personal information: ask how it was made anonymous.</source>
        <translation>La información sobre una persona identificable es información personal: pregunte cómo se hizo anónima.</translation>
    </message>
    <message>
        <source>A refusal needs one of the Act&apos;s grounds, in writing and with your recourse; what is no longer required is destroyed, erased or made anonymous.</source>
        <translation>Una negativa necesita uno de los motivos de la ley, por escrito y con indicación de sus vías de recurso; lo que ya no se necesita se destruye, se borra o se hace anónimo.</translation>
    </message>
    <message>
        <source>What is about a third party is severed, and you get the rest.</source>
        <translation>Lo que trata de un tercero se separa, y usted recibe el resto.</translation>
    </message>
    <message>
        <source>They are right for passages that cannot be severed.</source>
        <translation>Tienen razón respecto de los pasajes que no se pueden separar.</translation>
    </message>
    <message>
        <source>Data that a request is about are kept until every recourse is used up: ask what was deleted, when and why.</source>
        <translation>Los datos a los que se refiere una solicitud se conservan hasta agotar todas las vías de recurso: pregunte qué se borró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable; abbreviations and codes are explained.</source>
        <translation>La información se da de una forma comprensible para cualquiera; las abreviaturas y los códigos se explican.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable to you.</source>
        <translation>La información se da de una forma que usted pueda comprender.</translation>
    </message>
    <message>
        <source>The Act names no language.</source>
        <translation>La ley no indica ningún idioma.</translation>
    </message>
    <message>
        <source>The 45 days (90 in Iowa) are over: silence is appealed like a refusal.</source>
        <translation>Los 45 días (90 en Iowa) han pasado: el silencio se recurre como una negativa.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and that you will appeal if it does not come.</source>
        <translation>Indique solo lo que falta, con su número, y que recurrirá si no llega.</translation>
    </message>
    <message>
        <source>A copy of the data that you provided comes portable and, where technically feasible, readily usable.</source>
        <translation>La copia de los datos que usted facilitó se entrega en un formato portable y, si es técnicamente viable, fácil de utilizar.</translation>
    </message>
    <message>
        <source>A request is authenticated with commercially reasonable effort, and no new account may be asked for.</source>
        <translation>Una solicitud se autentica con medios comercialmente razonables, y no se puede exigir una cuenta nueva.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is reasonably necessary to authenticate you.</source>
        <translation>Tienen razón si piden lo razonablemente necesario para autenticarle.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare.</source>
        <translation>En ese caso, dé los pocos datos que puedan comparar.</translation>
    </message>
    <message>
        <source>The answer is free once or twice in twelve months, as the state says.</source>
        <translation>La respuesta es gratuita una o dos veces en doce meses, según el estado.</translation>
    </message>
    <message>
        <source>They may charge for requests that they show to be manifestly unfounded, excessive or repetitive.</source>
        <translation>Pueden cobrar por las solicitudes que demuestren que son manifiestamente infundadas, excesivas o repetitivas.</translation>
    </message>
    <message>
        <source>They have to describe secure and reliable ways to make a request.</source>
        <translation>Deben describir vías seguras y fiables para presentar una solicitud.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one.</source>
        <translation>Pueden pedirle que use la cuenta si usted tiene una.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>En ese caso, úsela, guarde la confirmación y mencione el día de su carta.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the act applies: ask them to say why it does not, or that they hold nothing.</source>
        <translation>La carta pide en la medida en que la ley se les aplique: pídales que digan por qué no se les aplica o que no tienen ningún dato.</translation>
    </message>
    <message>
        <source>They are right if they are below the act&apos;s thresholds or outside its scope.</source>
        <translation>Tienen razón si están por debajo de los umbrales de la ley o fuera de su ámbito.</translation>
    </message>
    <message>
        <source>Then write to the right company, or close the case.</source>
        <translation>Entonces, escriba a la empresa correcta o cierre el caso.</translation>
    </message>
    <message>
        <source>A processor helps the controller to answer: ask for the controller&apos;s name.</source>
        <translation>Un encargado del tratamiento ayuda al responsable a responder: pida el nombre del responsable.</translation>
    </message>
    <message>
        <source>De-identified and pseudonymous data are outside only under the act&apos;s conditions: ask for these.</source>
        <translation>Los datos desidentificados y seudonimizados solo quedan fuera si se cumplen las condiciones de la ley: pregunte por ellas.</translation>
    </message>
    <message>
        <source>They are right if they cannot reasonably link the data to you.</source>
        <translation>Tienen razón si no pueden vincular razonablemente los datos con usted.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, and for deletion of the rest.</source>
        <translation>Una excepción solo cubre lo que nombra: pregunte cuál es y pida la supresión del resto.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived: ask what was deleted, when and why.</source>
        <translation>La solicitud abarca lo que tenían cuando llegó: pregunte qué se borró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>An answer that cannot be read is none: ask for it again, with codes explained.</source>
        <translation>Una respuesta que no se puede leer no es una respuesta: pídala de nuevo, con los códigos explicados.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with their customers.</source>
        <translation>Pida la respuesta en el idioma en que tratan con sus clientes.</translation>
    </message>
    <message>
        <source>These acts name no language.</source>
        <translation>Estas leyes no indican ningún idioma.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in English.</source>
        <translation>En ese caso, pida solo las explicaciones en inglés.</translation>
    </message>
    <message>
        <source>The time for an answer is over and nothing came.</source>
        <translation>El plazo de respuesta ha pasado y no llegó nada.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and give one new date.</source>
        <translation>Indique solo lo que falta, con su número, y dé una única fecha nueva.</translation>
    </message>
    <message>
        <source>Ask for the answer in a common form that you can open and keep.</source>
        <translation>Pida la respuesta en un formato común que pueda abrir y guardar.</translation>
    </message>
    <message>
        <source>Ask which datum they need and why, and offer what proves it with the least.</source>
        <translation>Pregunte qué dato necesitan y por qué, y ofrezca lo mínimo que lo acredite.</translation>
    </message>
    <message>
        <source>They are right if their law asks for proof of identity with the request.</source>
        <translation>Tienen razón si su ley exige acreditar la identidad con la solicitud.</translation>
    </message>
    <message>
        <source>Ask on which rule the fee rests and how it was reckoned.</source>
        <translation>Pregunte en qué norma se basa el cobro y cómo se calculó.</translation>
    </message>
    <message>
        <source>They are right if their law allows a fee and it was told before.</source>
        <translation>Tienen razón si su ley permite cobrar y se comunicó antes.</translation>
    </message>
    <message>
        <source>Then accept, narrow or withdraw the request.</source>
        <translation>En ese caso, acepte, o acote o retire la solicitud.</translation>
    </message>
    <message>
        <source>Say that your letter holds everything that their form asks for.</source>
        <translation>Diga que su carta contiene todo lo que pide el formulario.</translation>
    </message>
    <message>
        <source>They are right if their law prescribes a form.</source>
        <translation>Tienen razón si su ley impone un formulario.</translation>
    </message>
    <message>
        <source>Then fill it in and name your letter&apos;s day.</source>
        <translation>En ese caso, rellénelo y mencione el día de su carta.</translation>
    </message>
    <message>
        <source>Ask who holds the data, and for a plain statement if they hold nothing.</source>
        <translation>Pregunte quién tiene los datos y, si ellos no tienen ninguno, pida que lo digan claramente.</translation>
    </message>
    <message>
        <source>They are right if another organisation decides about the data.</source>
        <translation>Tienen razón si es otra organización la que decide sobre los datos.</translation>
    </message>
    <message>
        <source>Then write to that organisation.</source>
        <translation>En ese caso, escriba a esa organización.</translation>
    </message>
    <message>
        <source>Ask for whom they process the data, and for your request to be passed on.</source>
        <translation>Pregunte por encargo de quién tratan los datos y pida que trasladen su solicitud.</translation>
    </message>
    <message>
        <source>Then write to the one that they name.</source>
        <translation>En ese caso, escriba a quien indiquen.</translation>
    </message>
    <message>
        <source>Ask how the data were made anonymous, and name the identifier by which they know you.</source>
        <translation>Pregunte cómo se hicieron anónimos los datos e indique el identificador con el que le conocen.</translation>
    </message>
    <message>
        <source>Ask for the law, the data and the time, and for erasure of the rest where your law gives it.</source>
        <translation>Pida la ley, los datos y el plazo, y la supresión del resto si su ley la prevé.</translation>
    </message>
    <message>
        <source>Ask for the rest, with the others&apos; data blacked out.</source>
        <translation>Pida el resto, con los datos de los demás tachados.</translation>
    </message>
    <message>
        <source>Ask what was deleted, when, why, and who had received it.</source>
        <translation>Pregunte qué se borró, cuándo, por qué y quién lo había recibido.</translation>
    </message>
    <message>
        <source>Ask for the answer again in a form that can be read, with codes explained.</source>
        <translation>Pida la respuesta de nuevo en una forma que se pueda leer, con los códigos explicados.</translation>
    </message>
    <message>
        <source>Ask them to show why one request about your own data is too much.</source>
        <translation>Pídales que demuestren por qué una sola solicitud sobre sus propios datos es demasiado.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with you.</source>
        <translation>Pida la respuesta en el idioma en que tratan con usted.</translation>
    </message>
    <message>
        <source>Few laws name a language.</source>
        <translation>Pocas leyes indican un idioma.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations.</source>
        <translation>En ese caso, pida solo las explicaciones.</translation>
    </message>
    <message>
        <source>Whether they process data about you at all</source>
        <translation>Si tratan o no datos sobre usted</translation>
    </message>
    <message>
        <source>The purposes of the processing</source>
        <translation>Los fines del tratamiento</translation>
    </message>
    <message>
        <source>The categories of data</source>
        <translation>Las categorías de datos</translation>
    </message>
    <message>
        <source>The recipients by name, not only their kinds</source>
        <translation>Los destinatarios por su nombre, no solo por categorías</translation>
    </message>
    <message>
        <source>How long they keep the data, or by what criteria</source>
        <translation>Cuánto tiempo conservan los datos o con qué criterios</translation>
    </message>
    <message>
        <source>Your rights to correction, erasure, restriction and objection</source>
        <translation>Sus derechos de rectificación, supresión, limitación y oposición</translation>
    </message>
    <message>
        <source>Your right to complain to a supervisory authority</source>
        <translation>Su derecho a reclamar ante una autoridad de control</translation>
    </message>
    <message>
        <source>Where the data come from that you did not give</source>
        <translation>De dónde proceden los datos que usted no facilitó</translation>
    </message>
    <message>
        <source>Whether decisions are made automatically, with logic and consequences</source>
        <translation>Si se toman decisiones automatizadas, con su lógica y sus consecuencias</translation>
    </message>
    <message>
        <source>The safeguards for transfers to other countries</source>
        <translation>Las garantías para las transferencias a otros países</translation>
    </message>
    <message>
        <source>The copy of the data themselves</source>
        <translation>La copia de los propios datos</translation>
    </message>
    <message>
        <source>A common electronic form, if you asked electronically</source>
        <translation>Un formato electrónico de uso común, si lo pidió por medios electrónicos</translation>
    </message>
    <message>
        <source>Who is responsible, with contact details</source>
        <translation>Quién es el responsable, con sus datos de contacto</translation>
    </message>
    <message>
        <source>The data themselves</source>
        <translation>Los propios datos</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>La finalidad</translation>
    </message>
    <message>
        <source>Whether there is an automated individual decision, and its logic</source>
        <translation>Si hay una decisión individual automatizada y cuál es su lógica</translation>
    </message>
    <message>
        <source>The recipients or their categories, and transfers abroad</source>
        <translation>Los destinatarios o sus categorías, y las comunicaciones al extranjero</translation>
    </message>
    <message>
        <source>The categories of personal information collected about you</source>
        <translation>Las categorías de información personal recogidas sobre usted</translation>
    </message>
    <message>
        <source>The categories of sources</source>
        <translation>Las categorías de fuentes</translation>
    </message>
    <message>
        <source>The purpose of collecting, selling or sharing</source>
        <translation>La finalidad de la recogida, la venta o la cesión</translation>
    </message>
    <message>
        <source>The categories of third parties it was disclosed to</source>
        <translation>Las categorías de terceros a los que se comunicó</translation>
    </message>
    <message>
        <source>The specific pieces of information</source>
        <translation>Los datos concretos</translation>
    </message>
    <message>
        <source>What was sold or shared, by category and by third party, or that nothing was</source>
        <translation>Qué se vendió o cedió, por categorías y por terceros, o que no se vendió ni cedió nada</translation>
    </message>
    <message>
        <source>A portable, readily usable format</source>
        <translation>Un formato portable y fácil de utilizar</translation>
    </message>
    <message>
        <source>Whether they hold information about you</source>
        <translation>Si tienen información sobre usted</translation>
    </message>
    <message>
        <source>Access to the information itself</source>
        <translation>El acceso a la propia información</translation>
    </message>
    <message>
        <source>The use that was and is made of it</source>
        <translation>El uso que se hizo y se hace de ella</translation>
    </message>
    <message>
        <source>The source of the information</source>
        <translation>La fuente de la información</translation>
    </message>
    <message>
        <source>The third parties it was disclosed to, or may have been</source>
        <translation>Los terceros a los que se comunicó o pudo comunicarse</translation>
    </message>
    <message>
        <source>A form that is generally understandable, codes explained</source>
        <translation>Una forma comprensible para cualquiera, con los códigos explicados</translation>
    </message>
    <message>
        <source>The information itself, in a form you can read</source>
        <translation>La propia información, en una forma que usted pueda leer</translation>
    </message>
    <message>
        <source>A structured, commonly used format for what you gave them on a computer</source>
        <translation>Un formato estructurado y de uso común para lo que usted les facilitó por medios informáticos</translation>
    </message>
    <message>
        <source>Whether they process data about you</source>
        <translation>Si tratan datos sobre usted</translation>
    </message>
    <message>
        <source>Access to the data themselves</source>
        <translation>El acceso a los propios datos</translation>
    </message>
    <message>
        <source>A portable, readily usable copy of what you gave them</source>
        <translation>Una copia portable y fácil de utilizar de lo que usted les facilitó</translation>
    </message>
    <message>
        <source>Whether they hold data about you</source>
        <translation>Si tienen datos sobre usted</translation>
    </message>
    <message>
        <source>Days from discovery to the notice</source>
        <translation>Días desde el descubrimiento hasta el aviso</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>En 60 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>People were told directly</source>
        <translation>Se avisó directamente a las personas</translation>
    </message>
    <message>
        <source>By letter or e-mail to each</source>
        <translation>Por carta o correo electrónico a cada una</translation>
    </message>
    <message>
        <source>Only on signing in</source>
        <translation>Solo al iniciar sesión</translation>
    </message>
    <message>
        <source>Only in public</source>
        <translation>Solo públicamente</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>The notice is in plain words</source>
        <translation>El aviso está en lenguaje claro</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Hedged: “may have been affected”</source>
        <translation>Con evasivas: «podría haberse visto afectado»</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de leer</translation>
    </message>
    <message>
        <source>It says which data of the person</source>
        <translation>Dice qué datos de la persona</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>It says when it began, ended and was found</source>
        <translation>Dice cuándo empezó, cuándo terminó y cuándo se descubrió</translation>
    </message>
    <message>
        <source>It says how many people</source>
        <translation>Dice a cuántas personas afecta</translation>
    </message>
    <message>
        <source>Nothing was played down</source>
        <translation>No se minimizó nada</translation>
    </message>
    <message>
        <source>Nothing played down</source>
        <translation>Nada minimizado</translation>
    </message>
    <message>
        <source>Played down and corrected later</source>
        <translation>Minimizado y corregido después</translation>
    </message>
    <message>
        <source>Played down and left standing</source>
        <translation>Minimizado y sin corregir</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Una disculpa</translation>
    </message>
    <message>
        <source>With an if</source>
        <translation>Condicional, con un «si»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Remedies offered equally</source>
        <translation>Medidas de reparación ofrecidas por igual</translation>
    </message>
    <message>
        <source>To all, without strings</source>
        <translation>A todos, sin condiciones</translation>
    </message>
    <message>
        <source>To some, or with strings</source>
        <translation>Solo a algunos o con condiciones</translation>
    </message>
    <message>
        <source>How requests were answered</source>
        <translation>Cómo se respondió a las solicitudes</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Only after a complaint</source>
        <translation>Solo tras una reclamación</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Later corrections</source>
        <translation>Correcciones posteriores</translation>
    </message>
    <message>
        <source>None were needed</source>
        <translation>No hizo falta ninguna</translation>
    </message>
    <message>
        <source>Corrected of its own accord</source>
        <translation>Corregido por iniciativa propia</translation>
    </message>
    <message>
        <source>Corrected under pressure</source>
        <translation>Corregido bajo presión</translation>
    </message>
    <message>
        <source>Known to be wrong and not corrected</source>
        <translation>Se sabe que es erróneo y no se corrigió</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. The My Health My Data Act can also be enforced in court under the Consumer Protection Act: speak to a lawyer. Close the case, or keep it open for news.</source>
        <translation>La fiscalía general está informada y no tiene que responder. La My Health My Data Act también puede hacerse valer ante los tribunales mediante la Consumer Protection Act: consulte a un abogado. Cierre el caso o manténgalo abierto por si hay noticias.</translation>
    </message>
    <message>
        <source>Complain to the Student Privacy Policy Office of the Department of Education, within 180 days of learning of the violation.</source>
        <translation>Presente una queja ante la Student Privacy Policy Office del Departamento de Educación, en los 180 días siguientes a conocer la infracción.</translation>
    </message>
    <message>
        <source>The Office is told. FERPA gives no private suit; the school board and the state&apos;s own student privacy law may help. Close the case, or keep it open for news.</source>
        <translation>La oficina está informada. La FERPA no da acción privada; el consejo escolar y la ley estatal de privacidad de estudiantes pueden ayudar. Cierre el caso o manténgalo abierto por si hay noticias.</translation>
    </message>
    <message>
        <source>Turn to the out-of-court complaint body that the bank has to name; FIN-NET lists them by country. It costs consumers little or nothing.</source>
        <translation>Acuda al órgano extrajudicial de reclamaciones que el banco debe indicar; FIN-NET los enumera por países. Para los consumidores cuesta poco o nada.</translation>
    </message>
    <message>
        <source>The complaint body has the matter. What is left is a court against the bank: speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>El órgano de reclamaciones tiene el asunto. Queda el tribunal contra el banco: consulte antes a un abogado o a una asociación de consumidores. O cierre el caso y diga por qué.</translation>
    </message>
    <message>
        <source>Take it to the Financial Ombudsman Service, free of charge, within six months of the bank&apos;s final answer.</source>
        <translation>Lleve el asunto al Financial Ombudsman Service, sin coste, en los seis meses siguientes a la respuesta definitiva del banco.</translation>
    </message>
    <message>
        <source>The ombudsman has the matter; a decision that you accept binds the bank. Close the case, or keep it open for the decision.</source>
        <translation>El defensor tiene el asunto; una decisión que usted acepte vincula al banco. Cierre el caso o manténgalo abierto por la decisión.</translation>
    </message>
    <message>
        <source>No authority decides about accounts of the dead. An ombudsman of the sector, a consumer association or the probate court may help: ask the executor or a lawyer. Or close the case and say why.</source>
        <translation>Ninguna autoridad decide sobre las cuentas de fallecidos. Un defensor del sector, una asociación de consumidores o el tribunal de sucesiones pueden ayudar: pregunte al albacea o a un abogado. O cierre el caso y diga por qué.</translation>
    </message>
    <message>
        <source>Ask in writing where your report stands and under which number. No law sets the police a time for that; the date is your own.</source>
        <translation>Pregunte por escrito cómo está su denuncia y con qué número. Ninguna ley fija a la policía un plazo para ello; la fecha es suya.</translation>
    </message>
    <message>
        <source>The report is made. A victim support office or a lawyer may look into the file or ask the prosecutor. Keep the number for banks and insurers, and close the case or keep it open for news.</source>
        <translation>La denuncia está hecha. Una oficina de ayuda a las víctimas o un abogado puede ver el expediente o preguntar a la fiscalía. Guarde el número para bancos y aseguradoras, y cierre el caso o déjelo abierto por si hay noticias.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>the days that you gave them</source>
        <translation>los días que usted les dio</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>These words do not fit: %1. Call the command with --help to see what it takes.</source>
        <translation>Estas palabras no encajan: %1. Ejecute la orden con --help para ver qué admite.</translation>
    </message>
    <message>
        <source>There is no such entry: %1. List the entries to see which ones there are.</source>
        <translation>No existe esa entrada: %1. Muestre la lista de entradas para ver cuáles hay.</translation>
    </message>
    <message>
        <source>There is such an entry already: %1. Change that one instead, or merge the two.</source>
        <translation>Esa entrada ya existe: %1. Cambie la existente o una las dos.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was stored.</source>
        <translation>Detenido a petición suya. No se guardó nada a medias.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>No hay ningún archivo en %1. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file %1 is empty (0 bytes). Export it again.</source>
        <translation>El archivo %1 está vacío (0 bytes). Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is larger than Recourse reads. Split it, or export less at once.</source>
        <translation>El archivo %1 es más grande de lo que Recourse puede leer. Divídalo o exporte menos de una vez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it and that the disk is there.</source>
        <translation>No se puede leer el archivo %1. Compruebe que tiene permiso para abrirlo y que el disco está conectado.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there; what was there before is unchanged.</source>
        <translation>No se puede escribir en %1. Compruebe que tiene permiso para escribir ahí; lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>The disk is full at %1. Make room and try again; nothing stored before is lost.</source>
        <translation>El disco de %1 está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada de lo ya guardado.</translation>
    </message>
    <message>
        <source>This file is not text that Recourse can read (%1). Choose the CSV, JSON or XML file that your browser or password manager exported.</source>
        <translation>Este archivo no es un texto que Recourse pueda leer (%1). Elija el archivo CSV, JSON o XML que exportó su navegador o su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Recourse does not recognise this file as an account list (%1). Export a CSV, JSON or XML file from your browser or password manager, or name the format.</source>
        <translation>Recourse no reconoce este archivo como una lista de cuentas (%1). Exporte un archivo CSV, JSON o XML desde su navegador o gestor de contraseñas, o indique el formato.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its beginning promises: %1. Export it again. Nothing was stored.</source>
        <translation>El archivo está dañado o no es lo que su comienzo indica: %1. Expórtelo de nuevo. No se guardó nada.</translation>
    </message>
    <message>
        <source>The file nests its parts deeper than any real export does (%1). Export it again. Nothing was stored.</source>
        <translation>El archivo anida sus partes a más niveles que cualquier exportación real (%1). Expórtelo de nuevo. No se guardó nada.</translation>
    </message>
    <message>
        <source>A part of the file is larger than Recourse reads: %1. Export less at once, or without attachments. Nothing was stored.</source>
        <translation>Una parte del archivo es más grande de lo que Recourse puede leer: %1. Exporte menos de una vez o sin adjuntos. No se guardó nada.</translation>
    </message>
    <message>
        <source>The XML file declares a document type, which no password manager&apos;s export does (%1). It was refused because such declarations can be used for attacks. Export it again.</source>
        <translation>El archivo XML declara un tipo de documento, cosa que no hace ningún gestor de contraseñas al exportar (%1). Se rechazó porque esas declaraciones pueden usarse para ataques. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is encrypted (%1). Export it again without encryption; Recourse keeps no password of it.</source>
        <translation>Este archivo está cifrado (%1). Expórtelo de nuevo sin cifrar; Recourse no guarda ninguna de sus contraseñas.</translation>
    </message>
    <message>
        <source>This Bitwarden export is protected with a file password. Give that password, or export it again as “.json” (not encrypted).</source>
        <translation>Esta exportación de Bitwarden está protegida con una contraseña de archivo. Indique esa contraseña, o expórtela de nuevo como «.json» (sin cifrar).</translation>
    </message>
    <message>
        <source>The file&apos;s password is wrong. It is the one that was chosen for this export, not the password of the Bitwarden account. Nothing was stored.</source>
        <translation>La contraseña del archivo es incorrecta. Es la que se eligió para esta exportación, no la de la cuenta de Bitwarden. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Opening this file with its password takes more than Recourse allows or this computer has (%1). Export it again as “.json” (not encrypted). Nothing was stored.</source>
        <translation>Abrir este archivo con su contraseña exige más de lo que Recourse permite o este equipo tiene (%1). Expórtelo de nuevo como «.json» (sin cifrar). No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This Bitwarden export can only be opened by the Bitwarden account that made it. Export it again as “.json” (not encrypted).</source>
        <translation>Esta exportación de Bitwarden solo puede abrirse con la cuenta de Bitwarden que la hizo. Expórtela de nuevo como «.json» (sin cifrar).</translation>
    </message>
    <message>
        <source>This is a KeePass database, not an export. Open it in KeePass or KeePassXC and export it as XML or CSV.</source>
        <translation>Esto es una base de datos de KeePass, no una exportación. Ábrala en KeePass o KeePassXC y expórtela como XML o CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not an export. Save the export itself: in the password manager choose Export, then CSV, JSON or XML.</source>
        <translation>Esto es una página web, no una exportación. Guarde la exportación misma: en el gestor de contraseñas elija Exportar y después CSV, JSON o XML.</translation>
    </message>
    <message>
        <source>This is an archive (%1). Unpack it and import the CSV, JSON or XML file inside.</source>
        <translation>Esto es un archivo comprimido (%1). Descomprímalo e importe el archivo CSV, JSON o XML que contiene.</translation>
    </message>
    <message>
        <source>The column %1 is missing, so the rows cannot be read. Export the file again with all columns.</source>
        <translation>Falta la columna %1, así que no se pueden leer las filas. Exporte de nuevo el archivo con todas las columnas.</translation>
    </message>
    <message>
        <source>There is a vault already at %1. Open it, or choose another folder.</source>
        <translation>Ya hay una caja fuerte en %1. Ábrala o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no vault at %1. Create one with “init”, or check the path.</source>
        <translation>No hay ninguna caja fuerte en %1. Cree una con «init» o compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is not a Recourse vault. Choose the folder that ends in “.recourse”.</source>
        <translation>%1 no es una caja fuerte de Recourse. Elija la carpeta cuyo nombre termina en «.recourse».</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. If it is lost, use the recovery code.</source>
        <translation>La frase de contraseña no es correcta. No se cambió nada. Si la ha perdido, use el código de recuperación.</translation>
    </message>
    <message>
        <source>The recovery code is wrong or mistyped (%1). Compare it with the printed sheet, group by group.</source>
        <translation>El código de recuperación es incorrecto o está mal escrito (%1). Compárelo con la hoja impresa, grupo por grupo.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header and its copy are damaged (%1). Restore a backup.</source>
        <translation>La cabecera de claves de la caja fuerte y su copia están dañadas (%1). Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The passphrase is right but the vault&apos;s data is damaged (%1). Restore the newest backup, or open the vault for reading.</source>
        <translation>La frase de contraseña es correcta, pero los datos de la caja fuerte están dañados (%1). Restaure la copia de seguridad más reciente o abra la caja fuerte solo para lectura.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is empty (0 bytes), as a full disk leaves it. Restore the newest backup.</source>
        <translation>El archivo de datos de la caja fuerte está vacío (0 bytes), como lo deja un disco lleno. Restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file was cut short (%1). Restore the newest backup.</source>
        <translation>El archivo de datos de la caja fuerte quedó cortado (%1). Restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is not encrypted, so it was not made by Recourse. It was not opened.</source>
        <translation>El archivo de datos de la caja fuerte no está cifrado, así que no lo hizo Recourse. No se abrió.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Recourse (%1). Update Recourse to open it; nothing was changed.</source>
        <translation>Esta caja fuerte se hizo con una versión más nueva de Recourse (%1). Actualice Recourse para abrirla; no se cambió nada.</translation>
    </message>
    <message>
        <source>The vault is open in another Recourse (%1). Close it there first.</source>
        <translation>La caja fuerte está abierta en otro Recourse (%1). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The vault is open for reading only (%1), so nothing can be changed. Copy it to a place where you may write.</source>
        <translation>La caja fuerte está abierta solo para lectura (%1), así que no se puede cambiar nada. Cópiela a un lugar donde tenga permiso para escribir.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>La caja fuerte está bloqueada. Desbloquéela primero.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header asks for an absurd amount of work (%1). It was refused; restore the header from a backup.</source>
        <translation>La cabecera de claves de la caja fuerte pide una cantidad absurda de cálculo (%1). Se rechazó; restaure la cabecera desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer is not safe to use (%1). Install SQLCipher 4.5 or later.</source>
        <translation>La biblioteca SQLCipher de este equipo no es segura (%1). Instale SQLCipher 4.5 o posterior.</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the vault&apos;s key (%1). Close other programs and try again; nothing was changed.</source>
        <translation>No hay memoria libre suficiente para calcular la clave de la caja fuerte (%1). Cierre otros programas e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The backup could not be verified (%1) and was removed. The vault itself is unchanged.</source>
        <translation>No se pudo verificar la copia de seguridad (%1) y se eliminó. La caja fuerte en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too fast. Take four or more words that do not belong together.</source>
        <translation>Esta frase de contraseña se adivinaría demasiado pronto. Use cuatro o más palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Recourse is offline by your choice, so nothing was sent. Switch the network on to fetch lists.</source>
        <translation>Recourse está sin conexión porque usted lo eligió, así que no se envió nada. Active la red para descargar listas.</translation>
    </message>
    <message>
        <source>Recourse only fetches https addresses (%1). Plain http is taken for this computer&apos;s own addresses only.</source>
        <translation>Recourse solo descarga de direcciones https (%1). El http simple se acepta únicamente para direcciones de este mismo equipo.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1). The last good copy stays in use; try again later.</source>
        <translation>No se pudo llegar al servidor (%1). Sigue en uso la última copia buena; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted (%1). Nothing was taken over.</source>
        <translation>No se pudo confiar en la conexión segura (%1). No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>The server was too slow (%1). The last good copy stays in use; try again later.</source>
        <translation>El servidor fue demasiado lento (%1). Sigue en uso la última copia buena; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server sent more than this list can hold (%1), so the download was stopped. The last good copy stays in use.</source>
        <translation>El servidor envió más de lo que cabe en esta lista (%1), así que se detuvo la descarga. Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>The server sent the request in circles or to a forbidden place (%1). The last good copy stays in use.</source>
        <translation>El servidor hizo dar vueltas a la solicitud o la desvió a un lugar prohibido (%1). Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>The download broke off (%1). The last good copy stays in use; try again.</source>
        <translation>La descarga se interrumpió (%1). Sigue en uso la última copia buena; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server refused or failed (%1). The last good copy stays in use; try again later.</source>
        <translation>El servidor rechazó la solicitud o falló (%1). Sigue en uso la última copia buena; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server asks to wait (%1). The last good copy stays in use; try again later.</source>
        <translation>El servidor pide que se espere (%1). Sigue en uso la última copia buena; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The proxy could not be used (%1). Nothing was sent around it.</source>
        <translation>No se pudo usar el proxy (%1). No se envió nada sin pasar por él.</translation>
    </message>
    <message>
        <source>There is no feed called %1. See “feeds list”.</source>
        <translation>No hay ninguna lista llamada %1. Consulte «feeds list».</translation>
    </message>
    <message>
        <source>What the server sent is not the list it should be (%1). The last good copy stays in use.</source>
        <translation>Lo que envió el servidor no es la lista que debería ser (%1). Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the list (%1); a login page of the network can do that. The last good copy stays in use.</source>
        <translation>El servidor envió una página web en lugar de la lista (%1); puede deberse a una página de acceso de la red. Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>The new list is much shorter than the last one (%1), which looks like a broken download. The last good copy stays in use.</source>
        <translation>La lista nueva es mucho más corta que la anterior (%1), lo que parece una descarga incompleta. Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>The list has entries that cannot be read (%1). The last good copy stays in use.</source>
        <translation>La lista tiene entradas que no se pueden leer (%1). Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>A rules file of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Un archivo de reglas de Recourse está dañado (%1). Instale Recourse de nuevo.</translation>
    </message>
    <message>
        <source>Recourse has no law called %1. See “law regimes”.</source>
        <translation>Recourse no tiene ninguna ley llamada %1. Consulte «law regimes».</translation>
    </message>
    <message>
        <source>There is no letter called %1. See “letter types”.</source>
        <translation>No hay ninguna carta llamada %1. Consulte «letter types».</translation>
    </message>
    <message>
        <source>This law gives no basis for that letter (%1), so Recourse does not offer it.</source>
        <translation>Esta ley no da base para esa carta (%1), así que Recourse no la ofrece.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave: %1. Mend this and export again.</source>
        <translation>La carta no está lista para salir: %1. Corríjalo y exporte de nuevo.</translation>
    </message>
    <message>
        <source>A letter template of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Una plantilla de carta de Recourse está dañada (%1). Instale Recourse de nuevo.</translation>
    </message>
    <message>
        <source>Recourse cannot write files like %1. Choose .pdf, .odt, .txt or .eml.</source>
        <translation>Recourse no puede escribir archivos como %1. Elija .pdf, .odt, .txt o .eml.</translation>
    </message>
    <message>
        <source>The document could not be written (%1).</source>
        <translation>No se pudo escribir el documento (%1).</translation>
    </message>
    <message>
        <source>This is a mistake in Recourse (%1). Your data is as it was. Please report what you did.</source>
        <translation>Esto es un fallo de Recourse (%1). Sus datos están como estaban. Por favor, comunique qué estaba haciendo.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sin detalles</translation>
    </message>
    <message>
        <source>There is no mail in %1 that Recourse can read. Give an mbox file, a Maildir or a folder of .eml files; unpack archives first.</source>
        <translation>En %1 no hay correo que Recourse pueda leer. Indique un archivo mbox, un Maildir o una carpeta de archivos .eml; descomprima antes los archivos comprimidos.</translation>
    </message>
    <message>
        <source>%1 is a file of Outlook that only Outlook can read. Export the mail as mbox or as .eml files, for example by way of Thunderbird, and give those.</source>
        <translation>%1 es un archivo de Outlook que solo Outlook puede leer. Exporte el correo como mbox o como archivos .eml, por ejemplo mediante Thunderbird, e indique esos archivos.</translation>
    </message>
    <message>
        <source>The answer about leaked passwords cannot be used (%1). Passwords that were not checked can be checked with a later import of the same file.</source>
        <translation>La respuesta sobre contraseñas filtradas no se puede usar (%1). Las contraseñas que no se comprobaron se pueden comprobar con otra importación posterior del mismo archivo.</translation>
    </message>
    <message>
        <source>The list is not signed with the key that you gave for it (%1). The last good copy stays in use.</source>
        <translation>La lista no está firmada con la clave que usted indicó para ella (%1). Sigue en uso la última copia buena.</translation>
    </message>
    <message>
        <source>This is no OpenPGP key that can be used to check lists (%1). Give the publisher’s public key as a file, and compare its fingerprint with the one that the publisher shows.</source>
        <translation>Esto no es una clave OpenPGP con la que se puedan comprobar listas (%1). Indique la clave pública del editor como archivo y compare su huella con la que muestra el editor.</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>No letter was sent yet.</source>
        <translation>Todavía no se ha enviado ninguna carta.</translation>
    </message>
    <message>
        <source>Nothing shows that a letter was sent or arrived; attach the proof.</source>
        <translation>Nada muestra que se enviara o llegara una carta; adjunte la prueba.</translation>
    </message>
    <message>
        <source>They are not late yet and have not refused.</source>
        <translation>Todavía no están en retraso ni se han negado.</translation>
    </message>
    <message>
        <source>The authority wants the organisation to be asked a second time first.</source>
        <translation>La autoridad exige que antes se acuda por segunda vez a la organización.</translation>
    </message>
    <message>
        <source>The record of event %1 was changed afterwards.</source>
        <translation>El registro del evento %1 se modificó después.</translation>
    </message>
</context>
<context>
    <name>ConductWords</name>
    <message>
        <source>The rules do not know what it is about.</source>
        <translation>Las reglas no saben de qué se trata.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>No tiene día.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>No indica ninguna fuente.</translation>
    </message>
    <message>
        <source>The rules do not know its value.</source>
        <translation>Las reglas no conocen su valor.</translation>
    </message>
</context>
<context>
    <name>DataMap</name>
    <message>
        <source>from the account itself</source>
        <translation>de la propia cuenta</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>anotado por usted</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>%1 of %2 entries, first: %3</source>
        <translation>%1 de %2 entradas, la primera: %3</translation>
    </message>
    <message>
        <source>entry %1, field %2</source>
        <translation>entrada %1, campo %2</translation>
    </message>
    <message>
        <source>entry %1 is there twice</source>
        <translation>la entrada %1 está dos veces</translation>
    </message>
    <message>
        <source>one object instead of a list</source>
        <translation>un objeto en lugar de una lista</translation>
    </message>
    <message>
        <source>the newest entry has no name or dates</source>
        <translation>la entrada más reciente no tiene nombre o fechas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>archivos contenidos</translation>
    </message>
    <message>
        <source>bytes of a name</source>
        <translation>bytes de un nombre</translation>
    </message>
    <message>
        <source>bytes of a member</source>
        <translation>bytes de un archivo contenido</translation>
    </message>
    <message>
        <source>bytes of all members</source>
        <translation>bytes de todos los archivos contenidos</translation>
    </message>
    <message>
        <source>unpacked bytes for each packed one</source>
        <translation>bytes descomprimidos por cada byte comprimido</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>more than %1 bytes of text</source>
        <translation>más de %1 bytes de texto</translation>
    </message>
    <message>
        <source>line %1, more than %2 columns</source>
        <translation>línea %1, más de %2 columnas</translation>
    </message>
    <message>
        <source>a string with a wrong escape or half a surrogate pair</source>
        <translation>una cadena con un escape incorrecto o medio par suplente</translation>
    </message>
    <message>
        <source>a number that is malformed or needs more than 64 bits</source>
        <translation>un número mal escrito o de más de 64 bits</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>un carácter de control dentro de una cadena</translation>
    </message>
    <message>
        <source>a string without end</source>
        <translation>una cadena sin final</translation>
    </message>
    <message>
        <source>a word other than true, false and null</source>
        <translation>una palabra distinta de true, false y null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>a bracket, comma or colon that is missing or too many, or text behind the end</source>
        <translation>un paréntesis, una coma o unos dos puntos que faltan o sobran, o texto después del final</translation>
    </message>
    <message>
        <source>more than %1 bytes of JSON</source>
        <translation>más de %1 bytes de JSON</translation>
    </message>
    <message>
        <source>a NUL character at byte %1 of the decoded text</source>
        <translation>un carácter NUL en el byte %1 del texto descodificado</translation>
    </message>
    <message>
        <source>a NUL byte at byte %1</source>
        <translation>un byte NUL en el byte %1</translation>
    </message>
    <message>
        <source>more than %1 bytes of XML</source>
        <translation>más de %1 bytes de XML</translation>
    </message>
    <message>
        <source>a tag with more than %1 attributes</source>
        <translation>una etiqueta con más de %1 atributos</translation>
    </message>
    <message>
        <source>text of more than %1 bytes</source>
        <translation>un texto de más de %1 bytes</translation>
    </message>
    <message>
        <source>an unknown entity</source>
        <translation>una entidad desconocida</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>más de %1 niveles</translation>
    </message>
    <message>
        <source>attributes of more than %1 bytes</source>
        <translation>atributos de más de %1 bytes</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>picture or other binary file</source>
        <translation>imagen u otro archivo binario</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>text of another kind</source>
        <translation>texto de otro tipo</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>texto dañado</translation>
    </message>
    <message>
        <source>zip with %1 account lists: %2</source>
        <translation>zip con %1 listas de cuentas: %2</translation>
    </message>
    <message>
        <source>zip, empty</source>
        <translation>zip, vacío</translation>
    </message>
    <message>
        <source>zip without an account list: %1</source>
        <translation>zip sin lista de cuentas: %1</translation>
    </message>
    <message>
        <source>no header line with known column names, %1 columns</source>
        <translation>sin línea de cabecera con nombres de columna conocidos, %1 columnas</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>columnas: %1</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON de otro tipo</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>delivered before sent</source>
        <translation>entregado antes del envío</translation>
    </message>
    <message>
        <source>%1 has no basis for “%2”</source>
        <comment>a law; a letter</comment>
        <translation>%1: sin base para «%2»</translation>
    </message>
    <message>
        <source>%1: not in force on %2</source>
        <comment>a law; a day</comment>
        <translation>%1: no está en vigor el %2</translation>
    </message>
    <message>
        <source>%1: a person must check this rule first</source>
        <comment>a law</comment>
        <translation>%1: antes una persona debe comprobar esta regla</translation>
    </message>
    <message>
        <source>there is no text %1</source>
        <translation>no hay ningún texto %1</translation>
    </message>
    <message>
        <source>%1, more than %2 bytes</source>
        <translation>%1, más de %2 bytes</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not public</source>
        <translation>%1 lleva a una dirección que no es pública</translation>
    </message>
    <message>
        <source>only http://, https:// and socks5h:// with a host are understood</source>
        <translation>solo se entienden http://, https:// y socks5h:// con un nombre de host</translation>
    </message>
    <message>
        <source>more than %1 redirects from %2</source>
        <translation>más de %1 redirecciones desde %2</translation>
    </message>
    <message>
        <source>%1, asks to wait %2 s</source>
        <translation>%1, pide esperar %2 s</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>user name in the address, %1</source>
        <translation>nombre de usuario en la dirección, %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two addresses</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>sent: the case has no letter</source>
        <translation>enviado: el caso no tiene carta</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>backup format %1</source>
        <translation>formato de copia de seguridad %1</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>su segunda línea</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>su longitud</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>la suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>%1 is not a plain file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>vault.json is damaged or behind its copy</source>
        <translation>vault.json está dañado o es más antiguo que su copia</translation>
    </message>
    <message>
        <source>vault.json.bak is damaged or behind vault.json</source>
        <translation>vault.json.bak está dañado o es más antiguo que vault.json</translation>
    </message>
    <message>
        <source>this import is undone already</source>
        <translation>esta importación ya se deshizo</translation>
    </message>
    <message>
        <source>pages %1 and %2 more</source>
        <translation>páginas %1 y %2 más</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>páginas %1</translation>
    </message>
    <message>
        <source>%1 refers to missing rows of %2</source>
        <translation>%1 remite a filas que faltan en %2</translation>
    </message>
    <message>
        <source>the cost of a key is missing</source>
        <translation>falta el coste de cálculo de una clave</translation>
    </message>
    <message>
        <source>negative cost</source>
        <translation>coste de cálculo negativo</translation>
    </message>
    <message>
        <source>a wrapped key has the wrong length</source>
        <translation>una clave envuelta tiene la longitud equivocada</translation>
    </message>
    <message>
        <source>not a key header</source>
        <translation>no es una cabecera de claves</translation>
    </message>
    <message>
        <source>no format number</source>
        <translation>sin número de formato</translation>
    </message>
    <message>
        <source>unknown format or cipher</source>
        <translation>formato o cifrado desconocido</translation>
    </message>
    <message>
        <source>id, creation time or serial is missing</source>
        <translation>falta el identificador, la fecha de creación o el número de serie</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>%1 MiB are needed</source>
        <translation>hacen falta %1 MiB</translation>
    </message>
    <message>
        <source>it is not this vault&apos;s code</source>
        <translation>no es el código de esta caja fuerte</translation>
    </message>
    <message>
        <source>%1 characters instead of %2</source>
        <translation>%1 caracteres en lugar de %2</translation>
    </message>
    <message>
        <source>it lies where you may not write</source>
        <translation>está donde usted no puede escribir</translation>
    </message>
    <message>
        <source>data.db-wal holds changes not yet in data.db</source>
        <translation>data.db-wal contiene cambios que aún no están en data.db</translation>
    </message>
    <message>
        <source>schema %1, this program knows %2</source>
        <translation>esquema %1, este programa conoce %2</translation>
    </message>
    <message>
        <source>it must be brought up to date first</source>
        <translation>antes hay que actualizarla</translation>
    </message>
    <message>
        <source>its keys cannot be changed</source>
        <translation>sus claves no se pueden cambiar</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>ninguna entrada</translation>
    </message>
    <message>
        <source>%1 entries, at least %2 expected</source>
        <translation>%1 entradas, se esperaban al menos %2</translation>
    </message>
    <message>
        <source>%1 entries, %2 before</source>
        <translation>%1 entradas, antes %2</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>una respuesta vacía</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>text that is no JSON list</source>
        <translation>texto que no es una lista JSON</translation>
    </message>
    <message>
        <source>archive: %1 (limit %2)</source>
        <comment>what there is too much of</comment>
        <translation>archivo comprimido: %1 (límite %2)</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short</source>
        <translation>el archivo comprimido está dañado o cortado</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>more than %1 records</source>
        <translation>más de %1 registros</translation>
    </message>
    <message>
        <source>a text that does not fit into memory</source>
        <translation>un texto que no cabe en la memoria</translation>
    </message>
    <message>
        <source>no &quot;items&quot;</source>
        <translation>sin «items»</translation>
    </message>
    <message>
        <source>XML without an element</source>
        <translation>XML sin ningún elemento</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>faltan tablas</translation>
    </message>
    <message>
        <source>rows of %1 are missing</source>
        <translation>faltan filas de %1</translation>
    </message>
    <message>
        <source>no write-ahead log can be made</source>
        <translation>no se puede crear ningún registro de escritura</translation>
    </message>
    <message>
        <source>key header format %1</source>
        <translation>formato de cabecera de claves %1</translation>
    </message>
    <message>
        <source>%1 bytes of memory</source>
        <translation>%1 bytes de memoria</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 pasadas</translation>
    </message>
    <message>
        <source>%1 refers to a missing row of %2</source>
        <translation>%1 remite a una fila que falta en %2</translation>
    </message>
    <message>
        <source>%1 bytes, not whole pages</source>
        <translation>%1 bytes, no son páginas enteras</translation>
    </message>
    <message>
        <source>it is not SQLCipher</source>
        <translation>no es SQLCipher</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>built without encryption</source>
        <translation>compilada sin cifrado</translation>
    </message>
    <message>
        <source>it may write temporary tables to the disk unencrypted</source>
        <translation>puede escribir tablas temporales sin cifrar en el disco</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>the folder %1 is not empty</source>
        <translation>la carpeta %1 no está vacía</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>proceso %1 en este equipo</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <comment>number of a process; name of a computer</comment>
        <translation>proceso %1 en %2</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>filtración</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>case event</source>
        <translation>evento de un caso</translation>
    </message>
    <message>
        <source>data held</source>
        <translation>datos conservados</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>filtración de una cuenta</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>nothing would remain</source>
        <translation>no quedaría nada</translation>
    </message>
    <message>
        <source>no host and no identifier</source>
        <translation>ni nombre de host ni identificador</translation>
    </message>
    <message>
        <source>Proton Pass, exported with a passphrase</source>
        <translation>Proton Pass, exportado con una frase de contraseña</translation>
    </message>
    <message>
        <source>zip with %1 files of that name</source>
        <translation>zip con %1 archivos con ese nombre</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>cuenta propuesta</translation>
    </message>
    <message>
        <source>changed since it was imported</source>
        <translation>ha cambiado desde que se importó</translation>
    </message>
    <message>
        <source>the accounts were changed since</source>
        <translation>las cuentas han cambiado desde entonces</translation>
    </message>
    <message>
        <source>two different accounts or more</source>
        <translation>hacen falta al menos dos cuentas distintas</translation>
    </message>
    <message>
        <source>merging an account with itself</source>
        <translation>unir una cuenta consigo misma</translation>
    </message>
    <message>
        <source>address given to a service</source>
        <translation>dirección dada a un servicio</translation>
    </message>
    <message>
        <source>no entries by domain</source>
        <translation>no hay entradas por dominio</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>the text ends in the middle of row %1</source>
        <translation>el texto termina en medio de la fila %1</translation>
    </message>
    <message>
        <source>no columns for name and website</source>
        <translation>no hay columnas para el nombre y el sitio web</translation>
    </message>
    <message>
        <source>no list of entries</source>
        <translation>no es una lista de entradas</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>a path that leads out of the archive</source>
        <translation>una ruta que sale del archivo comprimido</translation>
    </message>
    <message>
        <source>no difficulty</source>
        <translation>sin dificultad indicada</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>“%1” is no domain</source>
        <translation>«%1» no es un dominio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>it holds a secret key</source>
        <translation>contiene una clave secreta</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>fue revocada</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>la firma no se puede leer</translation>
    </message>
    <message>
        <source>there is no signature in it</source>
        <translation>no contiene ninguna firma</translation>
    </message>
    <message>
        <source>it is signed with another key</source>
        <translation>está firmada con otra clave</translation>
    </message>
    <message>
        <source>the signature has run out</source>
        <translation>la firma ha caducado</translation>
    </message>
    <message>
        <source>list or signature were changed</source>
        <translation>la lista o la firma fueron modificadas</translation>
    </message>
    <message>
        <source>what is signed is another list</source>
        <translation>lo firmado es otra lista</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <translation>no contiene ninguna clave</translation>
    </message>
    <message>
        <source>there are several keys in it</source>
        <translation>contiene varias claves</translation>
    </message>
    <message>
        <source>there is no signature beside the file</source>
        <translation>no hay ninguna firma junto al archivo</translation>
    </message>
    <message>
        <source>no whole Public Suffix List</source>
        <translation>no es una Public Suffix List completa</translation>
    </message>
    <message>
        <source>the suffix %1 is missing</source>
        <translation>falta el sufijo %1</translation>
    </message>
    <message>
        <source>%1: the key was refused, or its plan does not allow this question</source>
        <translation>%1: la clave fue rechazada o su plan no permite esta pregunta</translation>
    </message>
    <message>
        <source>entry %1 has neither name nor domain</source>
        <translation>la entrada %1 no tiene ni nombre ni dominio</translation>
    </message>
    <message>
        <source>no RSS and no Atom, but “%1”</source>
        <translation>ni RSS ni Atom, sino «%1»</translation>
    </message>
    <message>
        <source>no RSS and no Atom</source>
        <translation>ni RSS ni Atom</translation>
    </message>
    <message>
        <source>markup instead of a table</source>
        <translation>marcas en lugar de una tabla</translation>
    </message>
    <message>
        <source>%1 dates of an unknown form, first: %2</source>
        <translation>%1 fechas de forma desconocida, la primera: %2</translation>
    </message>
    <message>
        <source>this list has no address; it is read from a file</source>
        <translation>esta lista no tiene dirección; se lee de un archivo</translation>
    </message>
    <message>
        <source>%1 entries in all</source>
        <translation>%1 entradas en total</translation>
    </message>
    <message>
        <source>filing “%1”</source>
        <translation>presentación «%1»</translation>
    </message>
    <message>
        <source>no “hits”</source>
        <translation>ningún «hits»</translation>
    </message>
    <message>
        <source>no column “%1”</source>
        <translation>ninguna columna «%1»</translation>
    </message>
    <message>
        <source>the text ends inside record %1</source>
        <translation>el texto termina dentro del registro %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>no list of records with “%1”</source>
        <translation>ninguna lista de registros con «%1»</translation>
    </message>
    <message>
        <source>no list at “%1”</source>
        <translation>ninguna lista en «%1»</translation>
    </message>
    <message>
        <source>no “exposedBreaches”</source>
        <translation>ningún «exposedBreaches»</translation>
    </message>
    <message>
        <source>directory entry</source>
        <translation>entrada del directorio</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>report</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>amount: “%1”</source>
        <translation>importe: «%1»</translation>
    </message>
    <message>
        <source>a loss needs its day</source>
        <translation>una pérdida necesita su día</translation>
    </message>
    <message>
        <source>category: “%1”</source>
        <translation>categoría: «%1»</translation>
    </message>
    <message>
        <source>a loss is money or time, and more than nothing</source>
        <translation>una pérdida es dinero o tiempo, y más que cero</translation>
    </message>
    <message>
        <source>currency: “%1”</source>
        <translation>moneda: «%1»</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>ninguna carta</translation>
    </message>
    <message>
        <source>letter %1: %2</source>
        <translation>carta %1: %2</translation>
    </message>
    <message>
        <source>the letter of exhibit %1</source>
        <translation>la carta del anexo %1</translation>
    </message>
    <message>
        <source>event %1 of the case was changed afterwards</source>
        <translation>el evento %1 del caso se modificó después</translation>
    </message>
    <message>
        <source>exhibit %1 is not the file that was stored</source>
        <translation>el anexo %1 no es el archivo que se guardó</translation>
    </message>
    <message>
        <source>days on the way</source>
        <translation>días de trayecto</translation>
    </message>
    <message>
        <source>rules pack: %1</source>
        <translation>paquete de reglas: %1</translation>
    </message>
    <message>
        <source>this is no rules pack</source>
        <translation>esto no es un paquete de reglas</translation>
    </message>
    <message>
        <source>its format %1 is newer than this program</source>
        <translation>su formato %1 es más reciente que este programa</translation>
    </message>
    <message>
        <source>it is of %1, older than the rules here, of %2</source>
        <translation>es del %1, anterior a las reglas de aquí, del %2</translation>
    </message>
    <message>
        <source>%1 holds no rules of law</source>
        <comment>a file name</comment>
        <translation>%1 no contiene reglas legales</translation>
    </message>
    <message>
        <source>attachment: its content is not what was hashed</source>
        <translation>adjunto: su contenido no es aquel del que se calculó la huella</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>fact about conduct</source>
        <translation>dato sobre la conducta</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>say which services, or * for all</source>
        <translation>indique qué servicios, o * para todos</translation>
    </message>
    <message>
        <source>say where the letters go</source>
        <translation>indique adónde van las cartas</translation>
    </message>
    <message>
        <source>read the warnings and agree first: %1</source>
        <translation>lea antes las advertencias y acéptelas: %1</translation>
    </message>
    <message>
        <source>this clock does not depend on the days on the way</source>
        <translation>este plazo no depende de los días de trayecto</translation>
    </message>
    <message>
        <source>%1 gives no basis for “%2”</source>
        <translation>%1 no ofrece ninguna base para «%2»</translation>
    </message>
    <message>
        <source>case %1 is open</source>
        <translation>el caso %1 está abierto</translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation>el día en que se envió</translation>
    </message>
    <message>
        <source>the attachment is no longer what was logged</source>
        <translation>el adjunto ya no es el que se anotó</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>adjunto %1</translation>
    </message>
    <message>
        <source>%1: no kind of reply</source>
        <translation>%1: no es ningún tipo de respuesta</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 aún no ha llegado</translation>
    </message>
    <message>
        <source>a day until when: only with more time taken</source>
        <translation>un día final: solo si se toman más tiempo</translation>
    </message>
    <message>
        <source>more than %1 files</source>
        <translation>más de %1 archivos</translation>
    </message>
    <message>
        <source>no clock is running</source>
        <translation>no hay ningún plazo en curso</translation>
    </message>
    <message>
        <source>no law says what the answer to “%1” has to hold</source>
        <translation>ninguna ley dice qué debe contener la respuesta a «%1»</translation>
    </message>
    <message>
        <source>%1: no item of the list</source>
        <translation>%1: no es ningún punto de la lista</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>caso %1</translation>
    </message>
    <message>
        <source>criterion: “%1”</source>
        <translation>criterio: «%1»</translation>
    </message>
    <message>
        <source>value: “%1”</source>
        <translation>valor: «%1»</translation>
    </message>
    <message>
        <source>a fact needs its day</source>
        <translation>un hecho necesita su día</translation>
    </message>
    <message>
        <source>a fact cannot be of a day to come</source>
        <translation>un hecho no puede ser de un día futuro</translation>
    </message>
    <message>
        <source>a fact needs a source: where it can be read</source>
        <translation>un hecho necesita una fuente: dónde se puede leer</translation>
    </message>
    <message>
        <source>language: “%1”</source>
        <translation>idioma: «%1»</translation>
    </message>
    <message>
        <source>nothing has happened in this case yet</source>
        <translation>en este caso aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>files go with an e-mail (.eml) only</source>
        <translation>solo un correo electrónico (.eml) puede llevar archivos</translation>
    </message>
    <message>
        <source>the language of the translation is missing</source>
        <translation>falta el idioma de la traducción</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>laws</comment>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>%1 is not in force before %2.</source>
        <comment>a law; a day</comment>
        <translation>%1 no está en vigor antes del %2.</translation>
    </message>
    <message>
        <source>What %1 says about this is not yet checked well enough for a letter.</source>
        <comment>a law</comment>
        <translation>Lo que %1 dice sobre esto aún no está lo bastante comprobado para una carta.</translation>
    </message>
    <message>
        <source>No law that is known here fits.</source>
        <translation>Ninguna de las leyes conocidas aquí es aplicable.</translation>
    </message>
    <message>
        <source>It rests on %1. The law for you here is %2.</source>
        <comment>laws; a law</comment>
        <translation>Se apoya en %1. La ley que le corresponde aquí es %2.</translation>
    </message>
    <message>
        <source>the proof is no file of this case</source>
        <translation>el justificante no es un archivo de este caso</translation>
    </message>
    <message>
        <source>the public key of the maker of the rules pack is needed</source>
        <translation>se necesita la clave pública de quien hizo el paquete de reglas</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>no hay ninguna firma al lado</translation>
    </message>
    <message>
        <source>rules pack: it is of %1, older than the pack here, of %2</source>
        <translation>paquete de reglas: es del %1, más antiguo que el de aquí, del %2</translation>
    </message>
    <message>
        <source>rules pack</source>
        <translation>paquete de reglas</translation>
    </message>
    <message>
        <source>no address for rules packs is set</source>
        <translation>no se ha fijado ninguna dirección para los paquetes de reglas</translation>
    </message>
    <message>
        <source>creditor: each item names the company it is with</source>
        <translation>acreedor: cada anotación indica de qué empresa es</translation>
    </message>
    <message>
        <source>account: at most the last four digits</source>
        <translation>cuenta: como máximo las cuatro últimas cifras</translation>
    </message>
    <message>
        <source>%1: a day as YYYY-MM-DD</source>
        <translation>%1: un día en la forma AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>DivisionUndo</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Recuperando las cuentas</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Uniendo las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts merged into one</source>
        <translation>
            <numerusform>%Ln cuenta unida en una sola</numerusform>
            <numerusform>%Ln cuentas unidas en una sola</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting that they are different</source>
        <translation>Anotando que son distintas</translation>
    </message>
    <message>
        <source>Noted: they are different accounts</source>
        <translation>Anotado: son cuentas distintas</translation>
    </message>
    <message>
        <source>Proposing them again</source>
        <translation>Proponiéndolas de nuevo</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Last day to act: %1</source>
        <translation>Último día para actuar: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Respuesta pendiente de %1</translation>
    </message>
    <message>
        <source>Last day for %1 to announce an extension</source>
        <translation>Último día para que %1 anuncie una prórroga</translation>
    </message>
    <message>
        <source>Late on every reading of the law: %1</source>
        <translation>Retraso con cualquier lectura de la ley: %1</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>The passwords are the same.</source>
        <translation>Las contraseñas son iguales.</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>Las contraseñas son distintas.</translation>
    </message>
    <message>
        <source>One account has the other&apos;s login as a further identifier: %1.</source>
        <translation>Una cuenta tiene el usuario de la otra como identificador adicional: %1.</translation>
    </message>
    <message>
        <source>The service moved to another domain, and the login is the same: %1.</source>
        <translation>El servicio se trasladó a otro dominio y el usuario es el mismo: %1.</translation>
    </message>
    <message>
        <source>One login is good at all these sites: %1.</source>
        <translation>Un mismo usuario vale para todos estos sitios: %1.</translation>
    </message>
    <message>
        <source>One login is an e-mail address, the other is its first part: %1.</source>
        <translation>Un usuario es una dirección de correo electrónico; el otro es su primera parte: %1.</translation>
    </message>
    <message>
        <source>One entry has no address, but fits the other by title and login: %1.</source>
        <translation>Una entrada no tiene dirección, pero coincide con la otra en título y usuario: %1.</translation>
    </message>
    <message>
        <source>One login once was good at all these sites: %1.</source>
        <translation>Un mismo usuario valía antes para todos estos sitios: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>your e-mail address is not one that mail programs take</source>
        <translation>su dirección de correo electrónico no es válida para los programas de correo</translation>
    </message>
    <message>
        <source>the recipient&apos;s e-mail address is not one that mail programs take</source>
        <translation>la dirección de correo electrónico del destinatario no es válida para los programas de correo</translation>
    </message>
    <message>
        <source>the files with the message have %1 MB, and many mail servers take no more than %2</source>
        <translation>los archivos y el mensaje suman %1 MB, y muchos servidores de correo no admiten más de %2</translation>
    </message>
    <message>
        <source>the subject is too long for a link to a mail program</source>
        <translation>el asunto es demasiado largo para un enlace a un programa de correo</translation>
    </message>
    <message>
        <source>The letter is too long for a link: mail programs would cut it. The message opens with address and subject only. Copy the text into it, or save the letter as .eml and open that.</source>
        <translation>La carta es demasiado larga para un enlace: los programas de correo la cortarían. El mensaje se abre solo con la dirección y el asunto. Copie el texto en él, o guarde la carta como .eml y ábrala.</translation>
    </message>
    <message>
        <source>Translation for the sender, not part of the letter</source>
        <translation>Traducción para el remitente, no forma parte de la carta</translation>
    </message>
</context>
<context>
    <name>ExposureActions</name>
    <message>
        <source>Taking back what was noted</source>
        <translation>Retirando lo anotado</translation>
    </message>
    <message>
        <source>Noting what you did</source>
        <translation>Anotando lo que hizo</translation>
    </message>
    <message>
        <source>Write the incidents into a file</source>
        <translation>Guardar los incidentes en un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>incidents.csv</source>
        <translation>incidentes.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Guardando la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1. Sensitive incidents were left out. The file is not encrypted.</source>
        <translation>
            <numerusform>%n línea guardada en %1. Los incidentes delicados se dejaron fuera. El archivo no está cifrado.</numerusform>
            <numerusform>%n líneas guardadas en %1. Los incidentes delicados se dejaron fuera. El archivo no está cifrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back what was said about a name</source>
        <translation>Anulando lo que se dijo de un nombre</translation>
    </message>
    <message>
        <source>Noting whose name it is</source>
        <translation>Anotando de quién es el nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) confirmed as yours</source>
        <translation>
            <numerusform>%Ln nombre confirmado como suyo</numerusform>
            <numerusform>%Ln nombres confirmados como suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) noted as another&apos;s</source>
        <translation>
            <numerusform>%Ln nombre anotado como ajeno</numerusform>
            <numerusform>%Ln nombres anotados como ajenos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message>
        <source>Certain</source>
        <translation>Con certeza</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Touches you for certain</source>
        <translation>Le afecta con certeza</translation>
    </message>
    <message>
        <source>Likely touches you</source>
        <translation>Probablemente le afecta</translation>
    </message>
    <message>
        <source>Possibly touches you</source>
        <translation>Quizá le afecta</translation>
    </message>
    <message>
        <source>Unlikely to touch you</source>
        <translation>Es improbable que le afecte</translation>
    </message>
    <message>
        <source>This incident touched your account.</source>
        <translation>Este incidente afectó a su cuenta.</translation>
    </message>
    <message>
        <source>This incident most likely touched your account.</source>
        <translation>Es muy probable que este incidente afectara a su cuenta.</translation>
    </message>
    <message>
        <source>This incident may have touched your account. Some facts are missing.</source>
        <translation>Este incidente pudo afectar a su cuenta. Faltan algunos datos.</translation>
    </message>
    <message>
        <source>This incident most likely did not touch your account.</source>
        <translation>Lo más probable es que este incidente no afectara a su cuenta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Never mine</source>
        <translation>Nunca fue mía</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Cerrada antes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) opened again</source>
        <translation>
            <numerusform>%Ln incidente reabierto</numerusform>
            <numerusform>%Ln incidentes reabiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: password changed</source>
        <translation>
            <numerusform>%Ln incidente anotado como: contraseña cambiada</numerusform>
            <numerusform>%Ln incidentes anotados como: contraseña cambiada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: account deleted</source>
        <translation>
            <numerusform>%Ln incidente anotado como: cuenta eliminada</numerusform>
            <numerusform>%Ln incidentes anotados como: cuenta eliminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: never mine</source>
        <translation>
            <numerusform>%Ln incidente anotado como: nunca fue mía</numerusform>
            <numerusform>%Ln incidentes anotados como: nunca fue mía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: closed before</source>
        <translation>
            <numerusform>%Ln incidente anotado como: cerrada antes</numerusform>
            <numerusform>%Ln incidentes anotados como: cerrada antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: accepted</source>
        <translation>
            <numerusform>%Ln incidente anotado como: aceptado</numerusform>
            <numerusform>%Ln incidentes anotados como: aceptado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: waiting for them</source>
        <translation>
            <numerusform>%Ln incidente anotado como: a la espera de respuesta</numerusform>
            <numerusform>%Ln incidentes anotados como: a la espera de respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>format of a month and its year, see QDate::toString</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>%1 residents of %2</source>
        <translation>%1 residentes de %2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 cuentas</translation>
    </message>
    <message>
        <source>Sensitive incident, click to show</source>
        <translation>Incidente delicado; haga clic para mostrarlo</translation>
    </message>
    <message>
        <source>The publisher thinks that this incident is made up.</source>
        <translation>Quien lo publica cree que este incidente es inventado.</translation>
    </message>
    <message>
        <source>The publisher could not verify this incident.</source>
        <translation>Quien lo publica no pudo verificar este incidente.</translation>
    </message>
    <message>
        <source>This is a list of addresses for sending spam. No service lost it.</source>
        <translation>Es una lista de direcciones para enviar correo basura. No la perdió ningún servicio.</translation>
    </message>
    <message>
        <source>This data was taken from infected computers, not from the service.</source>
        <translation>Estos datos se sacaron de equipos infectados, no del servicio.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Ninguna dirección de correo conocida</translation>
    </message>
    <message>
        <source>This warning was withdrawn on %1.</source>
        <translation>Esta advertencia se retiró el %1.</translation>
    </message>
    <message>
        <source>This warning was withdrawn by its publisher.</source>
        <translation>Quien publicó esta advertencia la retiró.</translation>
    </message>
    <message>
        <source>Read the record at %1…</source>
        <translation>Leer el registro en %1…</translation>
    </message>
    <message>
        <source>What the company says at %1…</source>
        <translation>Lo que dice la empresa en %1…</translation>
    </message>
    <message>
        <source>A later record of the same list corrects this one.</source>
        <translation>Un registro posterior de la misma lista corrige este.</translation>
    </message>
    <message>
        <source>Nobody but the publisher, or who leaked the data, says that this happened.</source>
        <translation>Solo quien lo publica, o quien difundió los datos, dice que ocurrió.</translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>No key. Every request must name the program in its user agent. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Sin clave. Cada petición debe nombrar el programa en su «user agent». Se descarga la lista entera, así que el servidor no sabe qué servicios usa usted.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0. Shortened to plain text by Recourse.</source>
        <translation>Datos de filtraciones: Have I Been Pwned (haveibeenpwned.com), con licencia CC BY 4.0. Reducidos a texto sin formato por Recourse.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use. The kinds of data come as a second whole list.</source>
        <translation>Sin clave. Se obtiene la lista completa, así que el servidor no sabe qué servicios usa usted. Los tipos de datos llegan en una segunda lista completa.</translation>
    </message>
    <message>
        <source>Notices of breaches: Washington State Attorney General (data.wa.gov). Public record, no licence stated.</source>
        <translation>Avisos de filtraciones: Washington State Attorney General (data.wa.gov). Registro público, sin licencia indicada.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Sin clave. Se descarga la lista completa; así el servidor no sabe qué servicios usa.</translation>
    </message>
    <message>
        <source>Notices of breaches: California Attorney General (oag.ca.gov). Public record, no licence stated.</source>
        <translation>Avisos de filtraciones: California Attorney General (oag.ca.gov). Registro público, sin licencia indicada.</translation>
    </message>
    <message>
        <source>Notices of breaches: Delaware Attorney General (data.delaware.gov). Public record, no licence stated.</source>
        <translation>Avisos de filtraciones: Delaware Attorney General (data.delaware.gov). Registro público, sin licencia indicada.</translation>
    </message>
    <message>
        <source>No key. The server may refuse programs whose name carries no contact address. One search for all companies is asked, so it does not learn which of them concern you. Off unless you switch it on.</source>
        <translation>Sin clave. El servidor puede rechazar programas cuyo nombre no lleve una dirección de contacto. Se hace una sola búsqueda para todas las empresas, así que no sabe cuáles le conciernen. Desactivada hasta que usted la active.</translation>
    </message>
    <message>
        <source>Filings: US Securities and Exchange Commission, 8-K item 1.05 (EDGAR full-text search), free to copy.</source>
        <translation>Presentaciones: US Securities and Exchange Commission, 8-K item 1.05 (búsqueda de texto completo EDGAR), de libre copia.</translation>
    </message>
    <message>
        <source>The portal has no address for its list. Open the page, export the list under investigation and the archive as CSV, and read both files here.</source>
        <translation>El portal no tiene una dirección para su lista. Abra la página, exporte como CSV la lista de casos en investigación y el archivo histórico, y lea aquí ambos ficheros.</translation>
    </message>
    <message>
        <source>Notices of breaches: US Department of Health, breach portal of the Office for Civil Rights, public domain.</source>
        <translation>Avisos de filtraciones: US Department of Health, portal de la Office for Civil Rights, dominio público.</translation>
    </message>
    <message>
        <source>The page fetches its list by a call of its own that no document describes. Save that answer as a file and read it here.</source>
        <translation>La página obtiene su lista con una llamada propia que ningún documento describe. Guarde esa respuesta como archivo y léalo aquí.</translation>
    </message>
    <message>
        <source>Notices of breaches: Texas Attorney General (oag.my.site.com). Public record, no licence stated.</source>
        <translation>Avisos de filtraciones: Texas Attorney General (oag.my.site.com). Registro público, sin licencia indicada.</translation>
    </message>
    <message>
        <source>No key; at most 2 requests a second, 50 an hour and 100 a day. The whole list is fetched, so the server does not learn which services you use. Much of it is in Have I Been Pwned too. Off unless you switch it on, since no licence is stated.</source>
        <translation>Sin clave; como máximo 2 solicitudes por segundo, 50 por hora y 100 al día. Se obtiene la lista completa, así que el servidor no sabe qué servicios usa usted. Gran parte está también en Have I Been Pwned. Desactivada hasta que usted la active, pues no se indica licencia.</translation>
    </message>
    <message>
        <source>Breach data: XposedOrNot (xposedornot.com), no licence stated.</source>
        <translation>Datos de filtraciones: XposedOrNot (xposedornot.com), sin licencia indicada.</translation>
    </message>
    <message>
        <source>No key. The same file for everybody; headlines are context and are never matched with your accounts.</source>
        <translation>Sin clave. El mismo archivo para todos; los titulares son contexto y nunca se comparan con sus cuentas.</translation>
    </message>
    <message>
        <source>Headlines: US Federal Trade Commission, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: US Federal Trade Commission, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Board, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: European Data Protection Board, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Supervisor, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: European Data Protection Supervisor, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: CNIL (France), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: CNIL (France), sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of Canada, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: Privacy Commissioner of Canada, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: Autoriteit Persoonsgegevens (Netherlands), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: Autoriteit Persoonsgegevens (Netherlands), sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: Garante per la protezione dei dati personali (Italy), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: Garante per la protezione dei dati personali (Italy), sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of New Zealand, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: Privacy Commissioner of New Zealand, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: DataBreaches.net, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: DataBreaches.net, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: Top Class Actions, settlements, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: Top Class Actions, settlements, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Headlines: ClassAction.org, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titulares: ClassAction.org, sin licencia indicada; solo se guardan títulos, enlaces y fechas.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It never names sensitive breaches. Needs a key of the plan Core or higher.</source>
        <translation>Have I Been Pwned conoce su dirección de red, su clave y con ella quién la paga, y la dirección de correo completa por la que se pregunta. Nunca nombra filtraciones delicadas. Necesita una clave del plan Core o superior.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and six of the forty hexadecimal digits of the SHA-1 of the e-mail address, which many addresses share. The answer holds the rest of all of them; what is not about your address is dropped as it is read. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned conoce su dirección de red, su clave y con ella quién la paga, y seis de las cuarenta cifras hexadecimales del SHA-1 de la dirección de correo, que muchas direcciones comparten. La respuesta contiene el resto de todas; lo que no trata de su dirección se descarta al leerlo. Necesita una clave del plan Pro o superior.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It answers with the sites whose passwords were captured together with that address on infected computers. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned conoce su dirección de red, su clave y con ella quién la paga, y la dirección de correo completa por la que se pregunta. Responde con los sitios cuyas contraseñas se capturaron junto con esa dirección en equipos infectados. Necesita una clave del plan Pro o superior.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0.</source>
        <translation>Datos de filtraciones: Have I Been Pwned (haveibeenpwned.com), con licencia CC BY 4.0.</translation>
    </message>
    <message>
        <source>No key. The whole archive is fetched from GitHub, so nobody learns which companies you look up.</source>
        <translation>Sin clave. Se descarga el archivo completo de GitHub; así nadie sabe qué empresas consulta.</translation>
    </message>
    <message>
        <source>Privacy contacts and supervisory authorities: Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</source>
        <translation>Contactos de privacidad y autoridades de control: Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</translation>
    </message>
    <message>
        <source>Pages to delete accounts: JustDeleteMe (justdeleteme.xyz), MIT licence.</source>
        <translation>Páginas para eliminar cuentas: JustDeleteMe (justdeleteme.xyz), licencia MIT.</translation>
    </message>
    <message>
        <source>Second factors: 2fa.directory, MIT licence.</source>
        <translation>Segundos factores: 2fa.directory, licencia MIT.</translation>
    </message>
    <message>
        <source>Passkeys: Passkeys Directory by 2factorauth (passkeys.2fa.directory), CC BY 4.0.</source>
        <translation>Claves de acceso: Passkeys Directory de 2factorauth (passkeys.2fa.directory), CC BY 4.0.</translation>
    </message>
    <message>
        <source>Pages to change passwords: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Páginas para cambiar contraseñas: Apple password-manager-resources, licencia MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains with one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Dominios con un mismo inicio de sesión: Apple password-manager-resources, licencia MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains that once had one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Dominios que tuvieron un mismo inicio de sesión: Apple password-manager-resources, licencia MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Data brokers: registry of the California Privacy Protection Agency; what the brokers say about themselves.</source>
        <translation>Intermediarios de datos: registro de la California Privacy Protection Agency; lo que ellos dicen de sí mismos.</translation>
    </message>
    <message>
        <source>No key. At most one download a day. It says nothing about you.</source>
        <translation>Sin clave. Como mucho una descarga al día. No dice nada de usted.</translation>
    </message>
    <message>
        <source>Public Suffix List (publicsuffix.org), MPL 2.0.</source>
        <translation>Public Suffix List (publicsuffix.org), MPL 2.0.</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Touches you</source>
        <translation>Le afecta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and the login there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>with %1</source>
        <comment>names of files</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Imported together</source>
        <translation>Importados juntos</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocidas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A note, not an account.</source>
        <translation>Una nota, no una cuenta.</translation>
    </message>
    <message>
        <source>A payment card, not an account.</source>
        <translation>Una tarjeta de pago, no una cuenta.</translation>
    </message>
    <message>
        <source>A person&apos;s details, not an account.</source>
        <translation>Los datos de una persona, no una cuenta.</translation>
    </message>
    <message>
        <source>A key for computers, not an account.</source>
        <translation>Una clave para equipos, no una cuenta.</translation>
    </message>
    <message>
        <source>Encrypted, so it cannot be read.</source>
        <translation>Cifrada, así que no se puede leer.</translation>
    </message>
    <message>
        <source>An entry of the browser itself, not an account.</source>
        <translation>Una entrada del propio navegador, no una cuenta.</translation>
    </message>
    <message>
        <source>In the recycle bin of the password manager.</source>
        <translation>En la papelera del gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Nothing that names an account is in it.</source>
        <translation>No contiene nada que identifique una cuenta.</translation>
    </message>
    <message>
        <source>Its web address cannot be understood.</source>
        <translation>No se entiende su dirección web.</translation>
    </message>
    <message>
        <source>The line is damaged or incomplete.</source>
        <translation>La línea está dañada o incompleta.</translation>
    </message>
    <message>
        <source>A field was too long and was cut.</source>
        <translation>Un campo era demasiado largo y se cortó.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Probably this is not the file that your browser or password manager exported. Look for a file that ends in .csv, .json or .xml, and do not open and save it in a spreadsheet before.</source>
        <translation>Probablemente este no es el archivo que exportó su navegador o gestor de contraseñas. Busque un archivo que termine en .csv, .json o .xml, y no lo abra ni lo guarde antes en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>After that, drop the new file here. Recourse judges the passwords in it and forgets them at once.</source>
        <translation>Después, suelte aquí el archivo nuevo. Recourse evalúa las contraseñas que contiene y las olvida al instante.</translation>
    </message>
    <message>
        <source>Export the list again and take the new file.</source>
        <translation>Exporte la lista de nuevo y use el archivo nuevo.</translation>
    </message>
    <message>
        <source>If the file is on a stick or a network drive, plug it in or copy the file to this computer.</source>
        <translation>Si el archivo está en una memoria USB o en una unidad de red, conéctela o copie el archivo a este equipo.</translation>
    </message>
    <message>
        <source>A bank&apos;s details, not an account.</source>
        <translation>Datos de un banco, no una cuenta.</translation>
    </message>
    <message>
        <source>A wireless network, not an account.</source>
        <translation>Una red inalámbrica, no una cuenta.</translation>
    </message>
    <message>
        <source>A file, not an account.</source>
        <translation>Un archivo, no una cuenta.</translation>
    </message>
    <message>
        <source>A folder, not an account.</source>
        <translation>Una carpeta, no una cuenta.</translation>
    </message>
    <message>
        <source>A bookmark, not an account.</source>
        <translation>Un marcador, no una cuenta.</translation>
    </message>
    <message>
        <source>An address of yours, not an account.</source>
        <translation>Una dirección suya, no una cuenta.</translation>
    </message>
    <message>
        <source>Another kind of entry, not an account.</source>
        <translation>Otro tipo de entrada, no una cuenta.</translation>
    </message>
    <message>
        <source>A kind of entry that Recourse does not know.</source>
        <translation>Un tipo de entrada que Recourse no conoce.</translation>
    </message>
    <message>
        <source>The same entry a second time.</source>
        <translation>La misma entrada por segunda vez.</translation>
    </message>
    <message>
        <source>An incident, not a service that you use.</source>
        <translation>Un incidente, no un servicio que usted use.</translation>
    </message>
    <message>
        <source>A published text, not a service.</source>
        <translation>Un texto publicado, no un servicio.</translation>
    </message>
    <message>
        <source>A device in your own network, not a service.</source>
        <translation>Un dispositivo de su propia red, no un servicio.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>No nombra ningún servicio.</translation>
    </message>
    <message>
        <source>It does not show that you have an account.</source>
        <translation>No muestra que usted tenga una cuenta.</translation>
    </message>
    <message>
        <source>A page, but none to sign in at.</source>
        <translation>Una página, pero no para iniciar sesión.</translation>
    </message>
    <message>
        <source>Its sign-in page was visited only once.</source>
        <translation>Su página de inicio de sesión solo se visitó una vez.</translation>
    </message>
    <message>
        <source>A saved page that was never visited.</source>
        <translation>Una página guardada que nunca se visitó.</translation>
    </message>
    <message>
        <source>A page of the app store, not a service.</source>
        <translation>Una página de la tienda de aplicaciones, no un servicio.</translation>
    </message>
    <message>
        <source>You have an account there in your list.</source>
        <translation>En su lista ya hay una cuenta de este servicio.</translation>
    </message>
    <message>
        <source>You said that this is not yours.</source>
        <translation>Usted dijo que no es suya.</translation>
    </message>
</context>
<context>
    <name>LawRules</name>
    <message>
        <source>General Data Protection Regulation (EU and EEA)</source>
        <translation>Reglamento General de Protección de Datos (UE y EEE)</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the General Data Protection Regulation applies.</source>
        <translation>Usted vive en el Espacio Económico Europeo, donde se aplica el Reglamento General de Protección de Datos.</translation>
    </message>
    <message>
        <source>The organisation is established in the European Economic Area, so the General Data Protection Regulation binds it wherever you live (Art. 3(1), Recital 14).</source>
        <translation>La organización está establecida en el Espacio Económico Europeo, así que el Reglamento General de Protección de Datos la obliga viva usted donde viva (art. 3.1, considerando 14).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the EEA: the GDPR then reaches it if it offers goods or services to people in the EEA or monitors them there (Art. 3(2)). What counts is where you were when you used it.</source>
        <translation>No consta que la organización esté establecida en el EEE: en ese caso el RGPD le alcanza si ofrece bienes o servicios a personas en el EEE o controla allí su comportamiento (art. 3.2). Lo que cuenta es dónde estaba usted cuando la utilizó.</translation>
    </message>
    <message>
        <source>Information on the action taken on a request</source>
        <translation>Información sobre las actuaciones realizadas a raíz de una solicitud</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR</source>
        <translation>Art. 12.3 RGPD</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; read in a public copy of the text; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Reglamento (UE) 2016/679, DO L 119 de 4.5.2016; leído en una copia pública del texto; para el cómputo, Reglamento (CEE, Euratom) n.º 1182/71, arts. 2 y 3</translation>
    </message>
    <message>
        <source>the number and complexity of requests make it necessary and the reasons are told in the first month</source>
        <translation>el número y la complejidad de las solicitudes lo exigen y los motivos se comunican en el primer mes</translation>
    </message>
    <message>
        <source>Art. 12(6) GDPR; EDPB Guidelines 01/2022</source>
        <translation>Art. 12.6 RGPD; Directrices 01/2022 del CEPD</translation>
    </message>
    <message>
        <source>The authority informs you of progress or outcome; afterwards Art. 78(2) opens the way to court</source>
        <translation>La autoridad le informa del curso o del resultado; después, el art. 78.2 abre la vía judicial</translation>
    </message>
    <message>
        <source>Art. 78(2) GDPR</source>
        <translation>Art. 78.2 RGPD</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Reglamento (UE) 2016/679, DO L 119 de 4.5.2016; para el cómputo, Reglamento (CEE, Euratom) n.º 1182/71, arts. 2 y 3</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive, which the controller must show.</source>
        <translation>Gratuito; un canon o una negativa solo si la solicitud es manifiestamente infundada o excesiva, lo que debe demostrar el responsable del tratamiento.</translation>
    </message>
    <message>
        <source>More information only on reasonable doubts, and only what is necessary.</source>
        <translation>Más información solo si hay dudas razonables, y solo la necesaria.</translation>
    </message>
    <message>
        <source>Who does not act says why, and names complaint and court, within the same month.</source>
        <translation>Quien no actúa dice por qué e informa de la reclamación y de la vía judicial en ese mismo mes.</translation>
    </message>
    <message>
        <source>Complaint to the authority of your residence, your place of work or the place of the infringement; no complaint to the controller is needed first.</source>
        <translation>Reclamación ante la autoridad de su residencia, de su lugar de trabajo o del lugar de la infracción; no hace falta reclamar antes al responsable del tratamiento.</translation>
    </message>
    <message>
        <source>The person is told of a breach that is likely to result in a high risk.</source>
        <translation>La persona es informada de una violación de seguridad que probablemente entrañe un alto riesgo.</translation>
    </message>
    <message>
        <source>Even a first access request can be excessive if the controller proves an abusive intent; a letter should not state a motive.</source>
        <translation>Incluso una primera solicitud de acceso puede ser excesiva si el responsable prueba una intención abusiva; una carta no debería indicar ningún motivo.</translation>
    </message>
    <message>
        <source>Regulation (EU) 2025/2518 on cross-border cases applies to complaints lodged from 2 April 2027.</source>
        <translation>El Reglamento (UE) 2025/2518 sobre casos transfronterizos se aplica a las reclamaciones presentadas a partir del 2 de abril de 2027.</translation>
    </message>
    <message>
        <source>Church and broadcasting bodies in Germany have authorities of their own (Art. 91).</source>
        <translation>En Alemania, las entidades eclesiásticas y de radiodifusión tienen autoridades propias (art. 91).</translation>
    </message>
    <message>
        <source>UK GDPR and Data Protection Act 2018</source>
        <translation>RGPD del Reino Unido y Data Protection Act 2018</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the UK GDPR and the Data Protection Act 2018 apply.</source>
        <translation>Usted vive en el Reino Unido, donde se aplican el RGPD del Reino Unido y la Data Protection Act 2018.</translation>
    </message>
    <message>
        <source>The organisation is established in the United Kingdom, so the UK GDPR binds it wherever you live (Art. 3(1) UK GDPR).</source>
        <translation>La organización está establecida en el Reino Unido, así que el RGPD del Reino Unido la obliga viva usted donde viva (art. 3.1 RGPD del Reino Unido).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the United Kingdom: the UK GDPR then reaches it if it offers goods or services to people there or monitors them there (Art. 3(2) UK GDPR).</source>
        <translation>No consta que la organización esté establecida en el Reino Unido: en ese caso el RGPD del Reino Unido le alcanza si ofrece allí bienes o servicios a personas o controla allí su comportamiento (art. 3.2 RGPD del Reino Unido).</translation>
    </message>
    <message>
        <source>Art. 12(3) UK GDPR</source>
        <translation>Art. 12.3 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025; read in public copies of the text and in the regulator&apos;s guidance</source>
        <translation>RGPD del Reino Unido (Reglamento (UE) 2016/679 asimilado al Derecho británico) y Data Protection Act 2018, modificados por la Data (Use and Access) Act 2025; leídos en copias públicas del texto y en las orientaciones de la autoridad</translation>
    </message>
    <message>
        <source>Art. 12(6) UK GDPR</source>
        <translation>Art. 12.6 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Arts 12(3), 12A UK GDPR</source>
        <translation>Arts. 12.3 y 12A RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Art. 12A UK GDPR</source>
        <translation>Art. 12A RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>The organisation acknowledges a data protection complaint under section 164A</source>
        <translation>La organización acusa recibo de una reclamación de protección de datos conforme a la sección 164A</translation>
    </message>
    <message>
        <source>s. 164A DPA 2018</source>
        <translation>Sección 164A de la DPA 2018</translation>
    </message>
    <message>
        <source>The Information Commission informs you of progress or outcome; afterwards section 166 opens the way to the tribunal</source>
        <translation>La Information Commission le informa del curso o del resultado; después, la sección 166 abre la vía ante el tribunal</translation>
    </message>
    <message>
        <source>s. 166 DPA 2018</source>
        <translation>Sección 166 de la DPA 2018</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025</source>
        <translation>RGPD del Reino Unido (Reglamento (UE) 2016/679 asimilado al Derecho británico) y Data Protection Act 2018, modificados por la Data (Use and Access) Act 2025</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive.</source>
        <translation>Gratuito; un canon o una negativa solo si la solicitud es manifiestamente infundada o excesiva.</translation>
    </message>
    <message>
        <source>Complain to the organisation first (section 164A); then to the Information Commission.</source>
        <translation>Reclame primero a la organización (sección 164A) y después a la Information Commission.</translation>
    </message>
    <message>
        <source>The words of Art. 12A can be read as ending one day before the same date of the next month; the due date takes the later reading.</source>
        <translation>El texto del art. 12A puede leerse como que termina un día antes de la misma fecha del mes siguiente; el vencimiento sigue la lectura más tardía.</translation>
    </message>
    <message>
        <source>Requests received before 5 February 2026 keep the earlier rules.</source>
        <translation>Las solicitudes recibidas antes del 5 de febrero de 2026 siguen las reglas anteriores.</translation>
    </message>
    <message>
        <source>The Information Commissioner&apos;s functions passed to the Information Commission on 30 September 2026 (Data (Use and Access) Act 2025, ss. 117-119).</source>
        <translation>Las funciones del Information Commissioner pasaron a la Information Commission el 30 de septiembre de 2026 (Data (Use and Access) Act 2025, secciones 117 a 119).</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act</source>
        <translation>California Consumer Privacy Act (ley de privacidad del consumidor de California)</translation>
    </message>
    <message>
        <source>CCPA</source>
        <translation>CCPA</translation>
    </message>
    <message>
        <source>You live in California; the California Consumer Privacy Act protects residents, staff and business contacts included.</source>
        <translation>Usted vive en California; la California Consumer Privacy Act protege a los residentes, incluidos el personal y los contactos comerciales.</translation>
    </message>
    <message>
        <source>The Act binds only a “business” of a certain size or kind (Cal. Civ. Code § 1798.140(d)), so the letter says “to the extent the Act applies to you”.</source>
        <translation>La ley solo obliga a un «business» de cierto tamaño o tipo (Cal. Civ. Code § 1798.140(d)), por eso la carta dice «to the extent the Act applies to you» (en la medida en que la ley se les aplique).</translation>
    </message>
    <message>
        <source>Confirmation of receipt of a request to know, delete or correct, with a description of the process</source>
        <translation>Confirmación de recepción de una solicitud de acceso, supresión o corrección, con descripción del proceso</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(a)</source>
        <translation>Cal. Code Regs., título 11, § 7021(a)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6; read in a public copy of the regulations</source>
        <translation>California Code of Regulations, título 11, división 6; leído en una copia pública del reglamento</translation>
    </message>
    <message>
        <source>Answer to a request to know, delete or correct</source>
        <translation>Respuesta a una solicitud de acceso, supresión o corrección</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(b)</source>
        <translation>Cal. Code Regs., título 11, § 7021(b)</translation>
    </message>
    <message>
        <source>notice and reasons are given in the first 45 days; counted from receipt</source>
        <translation>el aviso y los motivos se dan en los primeros 45 días; contado desde la recepción</translation>
    </message>
    <message>
        <source>Opt-out of sale and sharing carried out</source>
        <translation>Exclusión de la venta y la cesión llevada a cabo</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Code Regs., título 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Use of sensitive personal information limited</source>
        <translation>Uso de la información personal sensible limitado</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7027(g)</source>
        <translation>Cal. Code Regs., título 11, § 7027(g)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6</source>
        <translation>California Code of Regulations, título 11, división 6</translation>
    </message>
    <message>
        <source>Notice of a security breach to residents</source>
        <translation>Notificación de una violación de seguridad a los residentes</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82</source>
        <translation>Cal. Civ. Code § 1798.82</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82 as amended by SB 446; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code § 1798.82, modificado por SB 446; leído en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Free; a request to know twice in 12 months.</source>
        <translation>Gratuito; una solicitud de acceso dos veces en 12 meses.</translation>
    </message>
    <message>
        <source>The business matches what it already holds; no new account, no fee, no notary. An opt-out needs no verification.</source>
        <translation>La empresa compara con lo que ya tiene; sin cuenta nueva, sin gastos, sin notario. Una exclusión de la venta no necesita verificación.</translation>
    </message>
    <message>
        <source>The business tells why it does not act; the law has no appeal.</source>
        <translation>La empresa dice por qué no actúa; la ley no prevé recurso.</translation>
    </message>
    <message>
        <source>Deletion reaches only what the business collected from the consumer.</source>
        <translation>La supresión solo alcanza lo que la empresa recogió del consumidor.</translation>
    </message>
    <message>
        <source>No private suit for these rights; only for certain security breaches.</source>
        <translation>Sin acción judicial individual por estos derechos; solo por ciertas violaciones de seguridad.</translation>
    </message>
    <message>
        <source>Business days are not defined in the regulations: Monday to Friday less federal holidays; being late is claimed only when the court holidays of the State are taken out too.</source>
        <translation>El reglamento no define los días hábiles: de lunes a viernes menos los festivos federales; el retraso solo se afirma cuando se descuentan también los festivos judiciales del estado.</translation>
    </message>
    <message>
        <source>The list of state holidays (Gov. Code § 6700) changes, presumably from 1 January 2027; the new days are no court holidays (Code Civ. Proc. § 135) and are left out.</source>
        <translation>La lista de festivos del estado (Gov. Code § 6700) cambia, al parecer desde el 1 de enero de 2027; los días nuevos no son festivos judiciales (Code Civ. Proc. § 135) y se dejan fuera.</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act (Canada)</source>
        <translation>Personal Information Protection and Electronic Documents Act (ley de protección de datos de Canadá)</translation>
    </message>
    <message>
        <source>PIPEDA</source>
        <translation>PIPEDA</translation>
    </message>
    <message>
        <source>PIPEDA reaches organisations with a real and substantial connection to Canada; health custodians and public bodies have laws of their own. The letter says “to the extent that it applies”.</source>
        <translation>PIPEDA alcanza a organizaciones con una conexión real y sustancial con Canadá; los custodios de datos de salud y los organismos públicos tienen leyes propias. La carta dice «to the extent that it applies» (en la medida en que se aplique).</translation>
    </message>
    <message>
        <source>Response to a request for access</source>
        <translation>Respuesta a una solicitud de acceso</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA, sección 8(3)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5; read in a public copy of the statute; Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 35, for the counting</source>
        <translation>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5; leída en una copia pública de la ley; para el cómputo, Interpretation Act, R.S.C. 1985, c. I-21, secciones 26 y 35</translation>
    </message>
    <message>
        <source>notice is given in the first 30 days, with the reasons and the right to complain</source>
        <translation>el aviso se da en los primeros 30 días, con los motivos y el derecho a reclamar</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(4)</source>
        <translation>PIPEDA, sección 8(4)</translation>
    </message>
    <message>
        <source>Your complaint to the Privacy Commissioner about a refusal, counted from the refusal</source>
        <translation>Su reclamación ante el Privacy Commissioner por una negativa, contada desde la negativa</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(2)</source>
        <translation>PIPEDA, sección 11(2)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5</source>
        <translation>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5</translation>
    </message>
    <message>
        <source>Minimal cost or none; you are told the approximate cost first and may withdraw.</source>
        <translation>Coste mínimo o ninguno; primero le dicen el coste aproximado y puede retirarse.</translation>
    </message>
    <message>
        <source>Enough to give access, and used only for that.</source>
        <translation>Lo suficiente para dar acceso, y usado solo para eso.</translation>
    </message>
    <message>
        <source>No answer in time is deemed a refusal.</source>
        <translation>La falta de respuesta a tiempo se considera una negativa.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such: consent may be withdrawn, and what is no longer required should be destroyed. The 30 days of section 8(3) bind the answer to the access request that the letter contains.</source>
        <translation>No hay un derecho de supresión como tal: el consentimiento puede retirarse y lo que ya no se necesita debería destruirse. Los 30 días de la sección 8(3) obligan para la respuesta a la solicitud de acceso que contiene la carta.</translation>
    </message>
    <message>
        <source>Section 26 of the Interpretation Act moves an end on a Sunday or holiday; a Saturday stays, but being late is claimed only after the next working day.</source>
        <translation>La sección 26 de la Interpretation Act traslada un final en domingo o festivo; un sábado se mantiene, pero el retraso solo se afirma después del siguiente día hábil.</translation>
    </message>
    <message>
        <source>Time limits of a contract&apos;s own clause (United States)</source>
        <translation>Plazos de la propia cláusula de un contrato (Estados Unidos)</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Your notice that you opt out of arbitration reaches the company</source>
        <translation>Su aviso de que rechaza el arbitraje llega a la empresa</translation>
    </message>
    <message>
        <source>the arbitration clause</source>
        <translation>la cláusula de arbitraje</translation>
    </message>
    <message>
        <source>Eight published arbitration clauses of consumer terms: 30 days in nearly all; the clause at hand decides</source>
        <translation>Ocho cláusulas de arbitraje publicadas en condiciones para consumidores: 30 días en casi todas; decide la cláusula en cuestión</translation>
    </message>
    <message>
        <source>Take the strict reading: the notice must be received, not only sent, in the window.</source>
        <translation>Tome la lectura estricta: el aviso debe recibirse, no solo enviarse, dentro del plazo.</translation>
    </message>
    <message>
        <source>an e-mail arrives the same day, weekends included</source>
        <translation>un correo electrónico llega el mismo día, fines de semana incluidos</translation>
    </message>
    <message>
        <source>a web form arrives the same day, weekends included</source>
        <translation>un formulario web llega el mismo día, fines de semana incluidos</translation>
    </message>
    <message>
        <source>an ordinary letter within the country takes 3 days</source>
        <translation>una carta ordinaria dentro del país tarda 3 días</translation>
    </message>
    <message>
        <source>an ordinary letter within the EU takes 5 days</source>
        <translation>una carta ordinaria dentro de la UE tarda 5 días</translation>
    </message>
    <message>
        <source>an ordinary letter overseas takes 10 days</source>
        <translation>una carta ordinaria a ultramar tarda 10 días</translation>
    </message>
    <message>
        <source>a registered letter counts from the delivery shown by its tracking; until that is known, 10 days</source>
        <translation>una carta certificada cuenta desde la entrega que muestra su seguimiento; mientras no se sepa, 10 días</translation>
    </message>
    <message>
        <source>Arts 12, 15 GDPR</source>
        <translation>Arts. 12 y 15 RGPD</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 15 UK GDPR</source>
        <translation>Arts. 12, 12A y 15 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</source>
        <translation>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8; Sch. 1, cl. 4.9</source>
        <translation>PIPEDA, sección 8; anexo 1, cl. 4.9</translation>
    </message>
    <message>
        <source>Arts 12, 17, 19 GDPR</source>
        <translation>Arts. 12, 17 y 19 RGPD</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 17, 19 UK GDPR</source>
        <translation>Arts. 12, 12A, 17 y 19 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105</source>
        <translation>Cal. Civ. Code § 1798.105</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8, 4.5.3, 4.9</source>
        <translation>PIPEDA, anexo 1, cl. 4.3.8, 4.5.3 y 4.9</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 GDPR</source>
        <translation>Arts. 15, 33 y 34 RGPD</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 UK GDPR</source>
        <translation>Arts. 15, 33 y 34 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.82, 1798.110</source>
        <translation>Cal. Civ. Code §§ 1798.82, 1798.110</translation>
    </message>
    <message>
        <source>PIPEDA ss. 8, 10.1; Sch. 1, cl. 4.9</source>
        <translation>PIPEDA, secciones 8 y 10.1; anexo 1, cl. 4.9</translation>
    </message>
    <message>
        <source>You were in the European Economic Area when you used the service; the General Data Protection Regulation protects people there, whatever their nationality or residence (Art. 3(2), Recital 14).</source>
        <translation>Usted estaba en el Espacio Económico Europeo cuando usó el servicio; el Reglamento General de Protección de Datos protege a las personas que se encuentran allí, sea cual sea su nacionalidad o residencia (art. 3.2, considerando 14).</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority, counted from the day you learned of the infringement; at most three years after the infringement itself</source>
        <translation>Su reclamación ante la autoridad austriaca, contada desde el día en que tuvo conocimiento de la infracción; como máximo, tres años después de la propia infracción</translation>
    </message>
    <message>
        <source>§ 24(4) DSG (Austria)</source>
        <translation>§ 24(4) DSG (Austria)</translation>
    </message>
    <message>
        <source>Datenschutzgesetz (Austria), BGBl. I Nr. 165/1999 as amended</source>
        <translation>Datenschutzgesetz (Austria), BGBl. I Nr. 165/1999, en su versión modificada</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority at the very latest, counted from the infringement</source>
        <translation>Su reclamación ante la autoridad austriaca como muy tarde, contada desde la infracción</translation>
    </message>
    <message>
        <source>Compensation for material and non-material damage; no threshold of seriousness, but the infringement alone is no damage. The law names no amounts.</source>
        <translation>Indemnización por daños materiales e inmateriales; sin umbral de gravedad, pero la infracción por sí sola no es un daño. La ley no fija importes.</translation>
    </message>
    <message>
        <source>The person may ask for the actual recipients, not only categories.</source>
        <translation>La persona puede pedir los destinatarios concretos, no solo las categorías.</translation>
    </message>
    <message>
        <source>A procedure for complaints that concern several countries, with time limits for the authorities.</source>
        <translation>Un procedimiento para las reclamaciones que afectan a varios países, con plazos para las autoridades.</translation>
    </message>
    <message>
        <source>Complaints in French, Dutch or German; English is not taken.</source>
        <translation>Reclamaciones en francés, neerlandés o alemán; no se admite el inglés.</translation>
    </message>
    <message>
        <source>The record knows only a post-office box; look the street address up on the authority&apos;s site.</source>
        <translation>El registro solo recoge un apartado de correos; busque la dirección postal completa en el sitio web de la autoridad.</translation>
    </message>
    <message>
        <source>The authority&apos;s site has moved: look the complaint page up.</source>
        <translation>El sitio web de la autoridad ha cambiado de dirección: busque la página de reclamaciones.</translation>
    </message>
    <message>
        <source>The online form needs MitID; without it write by e-mail or post.</source>
        <translation>El formulario en línea requiere MitID; sin él, escriba por correo electrónico o postal.</translation>
    </message>
    <message>
        <source>The online form is the usual way; otherwise write by post. There is no e-mail address for complaints.</source>
        <translation>Lo habitual es el formulario en línea; si no, escriba por correo postal. No hay dirección de correo electrónico para las reclamaciones.</translation>
    </message>
    <message>
        <source>Germany has an authority in each Land; that of the Land where the organisation has its seat decides. Name the Land of the seat or of your home to get its address.</source>
        <translation>Alemania tiene una autoridad en cada Land; decide la del Land donde la organización tiene su sede. Indique el Land de la sede o el de su domicilio para obtener la dirección.</translation>
    </message>
    <message>
        <source>Complaints are not taken by telephone.</source>
        <translation>No se admiten reclamaciones por teléfono.</translation>
    </message>
    <message>
        <source>The page holds the form; it is sent by post or certified e-mail (PEC).</source>
        <translation>La página contiene el formulario; se envía por correo postal o por correo electrónico certificado (PEC).</translation>
    </message>
    <message>
        <source>E-mail is not a formal channel: file through ePUAP or e-Doręczenia, or by post with a signature.</source>
        <translation>El correo electrónico no es una vía formal: presente el escrito por ePUAP o e-Doręczenia, o por correo postal con firma.</translation>
    </message>
    <message>
        <source>The office is said to have moved: check its address before you post anything.</source>
        <translation>Al parecer, la oficina se ha trasladado: compruebe la dirección antes de enviar nada por correo postal.</translation>
    </message>
    <message>
        <source>The electronic office needs a Spanish electronic certificate; without one write by post.</source>
        <translation>La sede electrónica requiere un certificado electrónico español; sin él, escriba por correo postal.</translation>
    </message>
    <message>
        <source>What you send becomes a public document.</source>
        <translation>Lo que usted envía pasa a ser un documento público.</translation>
    </message>
    <message>
        <source>The online form needs BankID; without it write by post.</source>
        <translation>El formulario en línea requiere BankID; sin él, escriba por correo postal.</translation>
    </message>
    <message>
        <source>You were in the United Kingdom when you used the service; the UK GDPR protects people there (Art. 3(2) UK GDPR).</source>
        <translation>Usted estaba en el Reino Unido cuando usó el servicio; el RGPD del Reino Unido protege a las personas que se encuentran allí (art. 3.2 RGPD del Reino Unido).</translation>
    </message>
    <message>
        <source>For access, a reasonable and proportionate search is enough.</source>
        <translation>Para el acceso basta una búsqueda razonable y proporcionada.</translation>
    </message>
    <message>
        <source>The organisation must make complaining easy, acknowledge within 30 days, take appropriate steps and tell the outcome without undue delay; no number of days is fixed for the outcome.</source>
        <translation>La organización debe facilitar la reclamación, acusar recibo en 30 días, adoptar las medidas adecuadas y comunicar el resultado sin dilación indebida; para el resultado no hay fijado un número de días.</translation>
    </message>
    <message>
        <source>Whether a controller abroad must still name a representative in the United Kingdom has to be checked.</source>
        <translation>Hay que comprobar si un responsable del tratamiento en el extranjero aún debe designar un representante en el Reino Unido.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and keep its answer; the Information Commission expects it. Look its postal address up before you post anything.</source>
        <translation>Reclame primero a la organización y guarde su respuesta; la Information Commission lo espera. Busque su dirección postal antes de enviar nada por correo.</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (Switzerland)</source>
        <translation>Ley federal de protección de datos (Suiza)</translation>
    </message>
    <message>
        <source>DSG</source>
        <translation>DSG</translation>
    </message>
    <message>
        <source>You live in Switzerland, where the Federal Act on Data Protection applies.</source>
        <translation>Usted vive en Suiza, donde se aplica la Ley federal de protección de datos.</translation>
    </message>
    <message>
        <source>The organisation is established in Switzerland, so the Federal Act on Data Protection binds it.</source>
        <translation>La organización está establecida en Suiza, así que la Ley federal de protección de datos la obliga.</translation>
    </message>
    <message>
        <source>You were in Switzerland when you used the service; the Federal Act on Data Protection covers what has an effect there (Art. 3(1) DSG).</source>
        <translation>Usted estaba en Suiza cuando usó el servicio; la Ley federal de protección de datos abarca lo que surte efecto allí (art. 3.1 DSG).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Switzerland: the Act also covers processing abroad that has an effect in Switzerland (Art. 3(1) DSG), but enforcement abroad is weak.</source>
        <translation>No consta que la organización esté establecida en Suiza: la ley abarca también el tratamiento en el extranjero que surte efecto en Suiza (art. 3.1 DSG), pero su aplicación en el extranjero es débil.</translation>
    </message>
    <message>
        <source>Information on your data, or the date by which it will come</source>
        <translation>Información sobre sus datos, o la fecha en que llegará</translation>
    </message>
    <message>
        <source>Art. 25(7) DSG; Art. 18(1) DSV</source>
        <translation>Art. 25.7 DSG; art. 18.1 DSV</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (DSG), SR 235.1, and Ordinance (DSV), SR 235.11; read in a public copy of the text</source>
        <translation>Ley federal de protección de datos (DSG), SR 235.1, y su ordenanza (DSV), SR 235.11; leídas en una copia pública del texto</translation>
    </message>
    <message>
        <source>Free of charge; up to CHF 300 for disproportionate effort, announced before, and the request may then be withdrawn within ten days.</source>
        <translation>Gratuito; hasta 300 CHF por un esfuerzo desproporcionado, anunciados antes, y entonces la solicitud puede retirarse en diez días.</translation>
    </message>
    <message>
        <source>You must be identified in an appropriate way and help in it.</source>
        <translation>Se le debe identificar de forma adecuada y usted debe colaborar en ello.</translation>
    </message>
    <message>
        <source>Who cannot answer in 30 days says so and names the date.</source>
        <translation>Quien no puede responder en 30 días lo comunica e indica la fecha.</translation>
    </message>
    <message>
        <source>Erasure and rectification are claims under civil law: the Act fixes no number of days for them.</source>
        <translation>La supresión y la rectificación son pretensiones de Derecho civil: la ley no les fija ningún número de días.</translation>
    </message>
    <message>
        <source>Intentionally wrong or incomplete information can be punished, on complaint, in the person who is responsible.</source>
        <translation>La información falsa o incompleta dada intencionadamente puede castigarse, previa denuncia, en la persona responsable.</translation>
    </message>
    <message>
        <source>Cantonal and communal bodies are under the law of their canton.</source>
        <translation>Los organismos cantonales y municipales se rigen por la ley de su cantón.</translation>
    </message>
    <message>
        <source>The EDÖB takes reports and may open an inquiry; it gives no ruling in your own case. Your claims go to the civil court.</source>
        <translation>El EDÖB admite denuncias y puede abrir una investigación; no resuelve su caso concreto. Sus pretensiones corresponden al tribunal civil.</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Australia)</source>
        <translation>Privacy Act 1988 (Australia)</translation>
    </message>
    <message>
        <source>Privacy Act 1988</source>
        <translation>Privacy Act 1988</translation>
    </message>
    <message>
        <source>You live in Australia, where the Privacy Act 1988 applies.</source>
        <translation>Usted vive en Australia, donde se aplica la Privacy Act 1988.</translation>
    </message>
    <message>
        <source>The organisation is established in Australia, so the Privacy Act 1988 binds it if it is an APP entity.</source>
        <translation>La organización está establecida en Australia, así que la Privacy Act 1988 la obliga si es una «APP entity».</translation>
    </message>
    <message>
        <source>The Act reaches organisations with an Australian link; small businesses with a turnover under A$3 million are mostly out.</source>
        <translation>La ley alcanza a las organizaciones con un vínculo australiano; las pequeñas empresas con un volumen de negocios inferior a 3 millones de dólares australianos quedan en su mayoría fuera.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction: a reasonable period, which the regulator takes as 30 days</source>
        <translation>Respuesta a una solicitud de acceso o corrección: un plazo razonable, que la autoridad entiende como 30 días</translation>
    </message>
    <message>
        <source>APP 12.4, APP 13.5</source>
        <translation>APP 12.4 y APP 13.5</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles; guidelines of the OAIC on APP 12 and APP 13</source>
        <translation>Privacy Act 1988 (Cth), anexo 1, Australian Privacy Principles; directrices de la OAIC sobre APP 12 y APP 13</translation>
    </message>
    <message>
        <source>Answer to your complaint to the organisation, before the OAIC takes it up</source>
        <translation>Respuesta a su reclamación ante la organización, antes de que la OAIC se ocupe de ella</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 40(1A)</source>
        <translation>Privacy Act 1988, sección 40(1A)</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles</source>
        <translation>Privacy Act 1988 (Cth), anexo 1, Australian Privacy Principles</translation>
    </message>
    <message>
        <source>Your complaint to the OAIC, counted from the day you learned of the act</source>
        <translation>Su reclamación ante la OAIC, contada desde el día en que tuvo conocimiento del acto</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 41(1)(c)</source>
        <translation>Privacy Act 1988, sección 41(1)(c)</translation>
    </message>
    <message>
        <source>Your action for a serious invasion of privacy, counted from the day you learned of it; at most three years after it happened</source>
        <translation>Su demanda por una intromisión grave en la intimidad, contada desde el día en que tuvo conocimiento de ella; como máximo, tres años después de que ocurriera</translation>
    </message>
    <message>
        <source>Privacy Act 1988, Sch. 2</source>
        <translation>Privacy Act 1988, anexo 2</translation>
    </message>
    <message>
        <source>Nothing for asking; a charge for access may not be excessive.</source>
        <translation>Pedir no cuesta nada; lo que se cobre por el acceso no puede ser excesivo.</translation>
    </message>
    <message>
        <source>Reasonable steps to verify who asks.</source>
        <translation>Medidas razonables para comprobar quién pide.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; what is no longer needed must be destroyed or de-identified.</source>
        <translation>No hay derecho de supresión ni de portabilidad; lo que ya no se necesita debe destruirse o desidentificarse.</translation>
    </message>
    <message>
        <source>Asked for its source of data used for marketing, the organisation says it within a reasonable time.</source>
        <translation>Si se le pregunta por la fuente de los datos que usa para publicidad, la organización la indica en un plazo razonable.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and wait 30 days.</source>
        <translation>Reclame primero a la organización y espere 30 días.</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand)</source>
        <translation>Privacy Act 2020 (Nueva Zelanda)</translation>
    </message>
    <message>
        <source>Privacy Act 2020</source>
        <translation>Privacy Act 2020</translation>
    </message>
    <message>
        <source>You live in New Zealand, where the Privacy Act 2020 applies.</source>
        <translation>Usted vive en Nueva Zelanda, donde se aplica la Privacy Act 2020.</translation>
    </message>
    <message>
        <source>The organisation is a New Zealand agency, so the Privacy Act 2020 binds it wherever you live.</source>
        <translation>La organización es una entidad neozelandesa, así que la Privacy Act 2020 la obliga viva usted donde viva.</translation>
    </message>
    <message>
        <source>The Act reaches overseas agencies in the course of carrying on business in New Zealand.</source>
        <translation>La ley alcanza a las entidades extranjeras en el marco de su actividad en Nueva Zelanda.</translation>
    </message>
    <message>
        <source>Decision on a request for access</source>
        <translation>Decisión sobre una solicitud de acceso</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 44</source>
        <translation>Privacy Act 2020, sección 44</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand); read in a public copy of the statute</source>
        <translation>Privacy Act 2020 (Nueva Zelanda); leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Decision on a request for correction</source>
        <translation>Decisión sobre una solicitud de corrección</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 63</source>
        <translation>Privacy Act 2020, sección 63</translation>
    </message>
    <message>
        <source>Your proceedings in the Human Rights Review Tribunal, counted from the Commissioner&apos;s notice</source>
        <translation>Su demanda ante el Human Rights Review Tribunal, contada desde la notificación del Commissioner</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 98</source>
        <translation>Privacy Act 2020, sección 98</translation>
    </message>
    <message>
        <source>One notice may extend the period, for a reasonable time and with reasons.</source>
        <translation>Un aviso puede prorrogar el plazo una vez, por un tiempo razonable y con motivos.</translation>
    </message>
    <message>
        <source>Private bodies may make a reasonable charge.</source>
        <translation>Las entidades privadas pueden cobrar un importe razonable.</translation>
    </message>
    <message>
        <source>The agency must be satisfied of your identity.</source>
        <translation>La entidad debe tener certeza de la identidad de usted.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; you may have a statement of correction attached.</source>
        <translation>No hay derecho de supresión ni de portabilidad; puede hacer que se adjunte una declaración de corrección.</translation>
    </message>
    <message>
        <source>Working days leave out 25 December to 15 January.</source>
        <translation>Los días hábiles excluyen del 25 de diciembre al 15 de enero.</translation>
    </message>
    <message>
        <source>The office expects that the organisation had about 30 working days first.</source>
        <translation>La oficina espera que antes la organización haya tenido unos 30 días hábiles.</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023 (India)</source>
        <translation>Digital Personal Data Protection Act, 2023 (India)</translation>
    </message>
    <message>
        <source>DPDP Act</source>
        <translation>DPDP Act</translation>
    </message>
    <message>
        <source>You live in India, where the Digital Personal Data Protection Act, 2023 applies.</source>
        <translation>Usted vive en la India, donde se aplica la Digital Personal Data Protection Act, 2023.</translation>
    </message>
    <message>
        <source>The Act reaches processing abroad that is connected with offering goods or services to people in India.</source>
        <translation>La ley alcanza el tratamiento en el extranjero relacionado con la oferta de bienes o servicios a personas en la India.</translation>
    </message>
    <message>
        <source>Redress of your grievance: the period the business publishes, at most 90 days</source>
        <translation>Respuesta a su queja: el plazo que publica la empresa, de 90 días como máximo</translation>
    </message>
    <message>
        <source>Rules 2025, rule 14</source>
        <translation>Rules 2025, regla 14</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023, and Digital Personal Data Protection Rules, 2025; read in a public copy of the statute</source>
        <translation>Digital Personal Data Protection Act, 2023, y Digital Personal Data Protection Rules, 2025; leídas en una copia pública de la ley</translation>
    </message>
    <message>
        <source>A false or frivolous complaint can cost up to Rs 10,000.</source>
        <translation>Una reclamación falsa o temeraria puede costar hasta 10&#xa0;000 rupias.</translation>
    </message>
    <message>
        <source>The Board pays no compensation.</source>
        <translation>El Board no concede indemnizaciones.</translation>
    </message>
    <message>
        <source>The rights begin on 13 May 2027; some count 14 May.</source>
        <translation>Los derechos empiezan el 13 de mayo de 2027; algunos cuentan el 14 de mayo.</translation>
    </message>
    <message>
        <source>Only after the grievance way of the organisation is used up (s. 13(3)).</source>
        <translation>Solo después de agotar la vía de queja de la organización (sección 13(3)).</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Japan)</source>
        <translation>Act on the Protection of Personal Information (Japón)</translation>
    </message>
    <message>
        <source>APPI</source>
        <translation>APPI</translation>
    </message>
    <message>
        <source>You live in Japan, where the Act on the Protection of Personal Information applies.</source>
        <translation>Usted vive en Japón, donde se aplica la Act on the Protection of Personal Information.</translation>
    </message>
    <message>
        <source>The organisation is established in Japan, so the Act on the Protection of Personal Information binds it.</source>
        <translation>La organización está establecida en Japón, así que la Act on the Protection of Personal Information la obliga.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Japan.</source>
        <translation>La ley alcanza a las organizaciones extranjeras que ofrecen bienes o servicios a personas en Japón.</translation>
    </message>
    <message>
        <source>Two weeks after your request have passed; only then may you sue</source>
        <translation>Han pasado dos semanas desde su solicitud; solo entonces puede demandar</translation>
    </message>
    <message>
        <source>APPI, Art. 39</source>
        <translation>APPI, art. 39</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Act No. 57 of 2003)</source>
        <translation>Act on the Protection of Personal Information (Ley n.º 57 de 2003)</translation>
    </message>
    <message>
        <source>The law asks for an answer without delay and fixes no number of days.</source>
        <translation>La ley exige una respuesta sin demora y no fija ningún número de días.</translation>
    </message>
    <message>
        <source>A fee may be charged for disclosure.</source>
        <translation>Se puede cobrar por dar acceso.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (South Korea)</source>
        <translation>Personal Information Protection Act (Corea del Sur)</translation>
    </message>
    <message>
        <source>PIPA (Korea)</source>
        <translation>PIPA (Corea)</translation>
    </message>
    <message>
        <source>You live in South Korea, where the Personal Information Protection Act applies.</source>
        <translation>Usted vive en Corea del Sur, donde se aplica la Personal Information Protection Act.</translation>
    </message>
    <message>
        <source>The organisation is established in South Korea, so the Personal Information Protection Act binds it.</source>
        <translation>La organización está establecida en Corea del Sur, así que la Personal Information Protection Act la obliga.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in South Korea; the Act reaches services aimed at people there.</source>
        <translation>No consta que la organización esté establecida en Corea del Sur; la ley alcanza a los servicios dirigidos a personas de allí.</translation>
    </message>
    <message>
        <source>Access, or correction, deletion or suspension, and notice of it</source>
        <translation>Acceso, o corrección, supresión o suspensión, y aviso de ello</translation>
    </message>
    <message>
        <source>Enforcement Decree, Arts 41, 43, 44</source>
        <translation>Decreto de ejecución, arts. 41, 43 y 44</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (Korea) and its Enforcement Decree</source>
        <translation>Personal Information Protection Act (Corea) y su decreto de ejecución</translation>
    </message>
    <message>
        <source>Access may be put off with reasons.</source>
        <translation>El acceso puede aplazarse con motivos.</translation>
    </message>
    <message>
        <source>The actual cost may be charged.</source>
        <translation>Se puede cobrar el coste real.</translation>
    </message>
    <message>
        <source>Verification as for the service itself; a proxy needs the prescribed form.</source>
        <translation>Verificación como para el propio servicio; un representante necesita el formulario oficial.</translation>
    </message>
    <message>
        <source>Statutory damages up to KRW 3 million.</source>
        <translation>Indemnización legal de hasta 3 millones de KRW.</translation>
    </message>
    <message>
        <source>Letters are written in Korean.</source>
        <translation>Las cartas se escriben en coreano.</translation>
    </message>
    <message>
        <source>Personal Data Protection Act 2012 (Singapore)</source>
        <translation>Personal Data Protection Act 2012 (Singapur)</translation>
    </message>
    <message>
        <source>PDPA (Singapore)</source>
        <translation>PDPA (Singapur)</translation>
    </message>
    <message>
        <source>You live in Singapore, where the Personal Data Protection Act 2012 applies.</source>
        <translation>Usted vive en Singapur, donde se aplica la Personal Data Protection Act 2012.</translation>
    </message>
    <message>
        <source>The organisation is established in Singapore, so the Personal Data Protection Act 2012 binds it.</source>
        <translation>La organización está establecida en Singapur, así que la Personal Data Protection Act 2012 la obliga.</translation>
    </message>
    <message>
        <source>The Act reaches organisations that collect, use or disclose personal data in Singapore.</source>
        <translation>La ley alcanza a las organizaciones que recogen, usan o comunican datos personales en Singapur.</translation>
    </message>
    <message>
        <source>Answer as soon as reasonably possible, or within this time a written date for it</source>
        <translation>Respuesta tan pronto como sea razonablemente posible o, dentro de este plazo, una fecha por escrito para darla</translation>
    </message>
    <message>
        <source>PDPA, ss. 21, 22; Personal Data Protection Regulations 2021</source>
        <translation>PDPA, secciones 21 y 22; Personal Data Protection Regulations 2021</translation>
    </message>
    <message>
        <source>Personal Data Protection Act 2012 (Singapore) and Personal Data Protection Regulations 2021; read in a public copy of the statute</source>
        <translation>Personal Data Protection Act 2012 (Singapur) y Personal Data Protection Regulations 2021; leídas en una copia pública de la ley</translation>
    </message>
    <message>
        <source>A reasonable fee for access.</source>
        <translation>Un importe razonable por el acceso.</translation>
    </message>
    <message>
        <source>There is no right to erasure; portability is not in force.</source>
        <translation>No hay derecho de supresión; la portabilidad no está en vigor.</translation>
    </message>
    <message>
        <source>Write to the organisation&apos;s data protection officer first.</source>
        <translation>Escriba primero al delegado de protección de datos de la organización.</translation>
    </message>
    <message>
        <source>Personal Data Protection Act B.E. 2562 (2019) (Thailand)</source>
        <translation>Personal Data Protection Act B.E. 2562 (2019) (Tailandia)</translation>
    </message>
    <message>
        <source>PDPA (Thailand)</source>
        <translation>PDPA (Tailandia)</translation>
    </message>
    <message>
        <source>You live in Thailand, where the Personal Data Protection Act applies.</source>
        <translation>Usted vive en Tailandia, donde se aplica la Personal Data Protection Act.</translation>
    </message>
    <message>
        <source>The organisation is established in Thailand, so the Personal Data Protection Act binds it.</source>
        <translation>La organización está establecida en Tailandia, así que la Personal Data Protection Act la obliga.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Thailand or monitor them there.</source>
        <translation>La ley alcanza a las organizaciones extranjeras que ofrecen bienes o servicios a personas en Tailandia o controlan allí su comportamiento.</translation>
    </message>
    <message>
        <source>Answer to a request for access</source>
        <translation>Respuesta a una solicitud de acceso</translation>
    </message>
    <message>
        <source>PDPA (Thailand), s. 30</source>
        <translation>PDPA (Tailandia), sección 30</translation>
    </message>
    <message>
        <source>Compensation, and punitive damages up to twice the actual damage.</source>
        <translation>Indemnización, e indemnización punitiva de hasta el doble del daño real.</translation>
    </message>
    <message>
        <source>For private bodies in Bavaria; public bodies there have the Landesbeauftragter.</source>
        <translation>Para entidades privadas en Baviera; los organismos públicos de allí tienen al Landesbeauftragter.</translation>
    </message>
    <message>
        <source>For public bodies in Bavaria only.</source>
        <translation>Solo para organismos públicos en Baviera.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and postal services.</source>
        <translation>Para organismos federales, telecomunicaciones y servicios postales.</translation>
    </message>
    <message>
        <source>For the Protestant churches and their institutions that have joined; some regional churches have officers of their own.</source>
        <translation>Para las iglesias protestantes y sus instituciones que se han adherido; algunas iglesias regionales tienen delegados propios.</translation>
    </message>
    <message>
        <source>For the dioceses of Bavaria; look the e-mail address up.</source>
        <translation>Para las diócesis de Baviera; busque la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>For the Catholic dioceses of its area; on the border of two areas the diocese decides.</source>
        <translation>Para las diócesis católicas de su zona; en el límite de dos zonas decide la diócesis.</translation>
    </message>
    <message>
        <source>For the public broadcasters that have appointed him; others have officers of their own.</source>
        <translation>Para los organismos públicos de radiodifusión que lo han designado; otros tienen delegados propios.</translation>
    </message>
    <message>
        <source>For Deutsche Welle; write by post.</source>
        <translation>Para Deutsche Welle; escriba por correo postal.</translation>
    </message>
    <message>
        <source>You live in Canada, where PIPEDA covers personal information handled in the course of commercial activity, outside Quebec, Alberta and British Columbia or by a federal undertaking. If your profile names no province, check it.</source>
        <translation>Usted vive en Canadá, donde la PIPEDA abarca la información personal tratada en el marco de una actividad comercial fuera de Quebec, Alberta y la Columbia Británica, o por una empresa de competencia federal. Si su perfil no indica ninguna provincia, compruébelo.</translation>
    </message>
    <message>
        <source>In Quebec the Act respecting the protection of personal information in the private sector (P-39.1) governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>En Quebec, la Act respecting the protection of personal information in the private sector (P-39.1) rige para la mayoría de las organizaciones privadas; la PIPEDA se aplica a las empresas de competencia federal, como bancos, aerolíneas y compañías telefónicas, y a los datos que cruzan fronteras. Para esos casos, elija la PIPEDA.</translation>
    </message>
    <message>
        <source>In Alberta the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>En Alberta, la Personal Information Protection Act provincial rige para la mayoría de las organizaciones privadas; la PIPEDA se aplica a las empresas de competencia federal, como bancos, aerolíneas y compañías telefónicas, y a los datos que cruzan fronteras. Para esos casos, elija la PIPEDA.</translation>
    </message>
    <message>
        <source>In British Columbia the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>En la Columbia Británica, la Personal Information Protection Act provincial rige para la mayoría de las organizaciones privadas; la PIPEDA se aplica a las empresas de competencia federal, como bancos, aerolíneas y compañías telefónicas, y a los datos que cruzan fronteras. Para esos casos, elija la PIPEDA.</translation>
    </message>
    <message>
        <source>Your application to the Federal Court, counted from the Commissioner&apos;s report</source>
        <translation>Su demanda ante la Federal Court, contada desde el informe del Commissioner</translation>
    </message>
    <message>
        <source>PIPEDA s. 14(2)</source>
        <translation>PIPEDA, sección 14(2)</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector (Quebec)</source>
        <translation>Act respecting the protection of personal information in the private sector (Quebec)</translation>
    </message>
    <message>
        <source>P-39.1</source>
        <translation>P-39.1</translation>
    </message>
    <message>
        <source>You live in Quebec, where the Act respecting the protection of personal information in the private sector governs private enterprises.</source>
        <translation>Usted vive en Quebec, donde la Act respecting the protection of personal information in the private sector rige para las empresas privadas.</translation>
    </message>
    <message>
        <source>Federal undertakings such as banks, airlines and telephone companies are under PIPEDA.</source>
        <translation>Las empresas de competencia federal, como bancos, aerolíneas y compañías telefónicas, se rigen por la PIPEDA.</translation>
    </message>
    <message>
        <source>Written answer to a request for access or rectification</source>
        <translation>Respuesta por escrito a una solicitud de acceso o rectificación</translation>
    </message>
    <message>
        <source>P-39.1, s. 32</source>
        <translation>P-39.1, art. 32</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25; read in a public copy of the statute</source>
        <translation>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, modificada por la Ley 25; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Your request to the Commission to examine the disagreement, counted from the refusal or the end of the period</source>
        <translation>Su solicitud a la Commission para que examine el desacuerdo, contada desde la negativa o desde el final del plazo</translation>
    </message>
    <message>
        <source>P-39.1, s. 43</source>
        <translation>P-39.1, art. 43</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25</source>
        <translation>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, modificada por la Ley 25</translation>
    </message>
    <message>
        <source>Access is free; a reasonable charge for copies may be asked, told first.</source>
        <translation>El acceso es gratuito; por las copias se puede pedir un importe razonable, comunicado antes.</translation>
    </message>
    <message>
        <source>The request is in writing and you prove who you are.</source>
        <translation>La solicitud se hace por escrito y usted acredita quién es.</translation>
    </message>
    <message>
        <source>The site names the title and contact of the person in charge of the protection of personal information.</source>
        <translation>El sitio web indica el cargo y los datos de contacto de la persona encargada de la protección de la información personal.</translation>
    </message>
    <message>
        <source>For an intentional or grossly negligent infringement punitive damages of at least $1,000.</source>
        <translation>Por una infracción intencionada o con negligencia grave, indemnización punitiva de 1000 dólares como mínimo.</translation>
    </message>
    <message>
        <source>Ask for the examination of your disagreement within 30 days of the refusal or of the end of the period.</source>
        <translation>Pida el examen de su desacuerdo en los 30 días siguientes a la negativa o al final del plazo.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (Alberta)</source>
        <translation>Personal Information Protection Act (Alberta)</translation>
    </message>
    <message>
        <source>PIPA (Alberta)</source>
        <translation>PIPA (Alberta)</translation>
    </message>
    <message>
        <source>You live in Alberta, where the Personal Information Protection Act governs private organisations.</source>
        <translation>Usted vive en Alberta, donde la Personal Information Protection Act rige para las organizaciones privadas.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction</source>
        <translation>Respuesta a una solicitud de acceso o corrección</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 28</source>
        <translation>PIPA (Alberta), sección 28</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>notice with the reason comes within the first period</source>
        <translation>el aviso con el motivo llega dentro del primer plazo</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 31</source>
        <translation>PIPA (Alberta), sección 31</translation>
    </message>
    <message>
        <source>Your request for review by the Commissioner, counted from the decision</source>
        <translation>Su solicitud de revisión al Commissioner, contada desde la decisión</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 47</source>
        <translation>PIPA (Alberta), sección 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5</translation>
    </message>
    <message>
        <source>A reasonable fee for access; none for a correction.</source>
        <translation>Un importe razonable por el acceso; ninguno por una corrección.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such.</source>
        <translation>No hay un derecho de supresión como tal.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (British Columbia)</source>
        <translation>Personal Information Protection Act (Columbia Británica)</translation>
    </message>
    <message>
        <source>PIPA (BC)</source>
        <translation>PIPA (BC)</translation>
    </message>
    <message>
        <source>You live in British Columbia, where the Personal Information Protection Act governs private organisations.</source>
        <translation>Usted vive en la Columbia Británica, donde la Personal Information Protection Act rige para las organizaciones privadas.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction; Saturdays and holidays are not counted</source>
        <translation>Respuesta a una solicitud de acceso o corrección; los sábados y los festivos no se cuentan</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 29</source>
        <translation>PIPA (BC), sección 29</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 31</source>
        <translation>PIPA (BC), sección 31</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 47</source>
        <translation>PIPA (BC), sección 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; counted here without leaving out any day, to be safe</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63; para ir sobre seguro, aquí se cuentan todos los días</translation>
    </message>
    <message>
        <source>A minimal fee for access; none for a correction.</source>
        <translation>Un importe mínimo por el acceso; ninguno por una corrección.</translation>
    </message>
    <message>
        <source>Cure after your written notice; no suit for statutory damages before it has passed</source>
        <translation>Subsanación tras su aviso por escrito; ninguna demanda de indemnización legal antes de que haya pasado este plazo</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.150(b)</source>
        <translation>Cal. Civ. Code § 1798.150(b)</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100; read in a public copy of the statute</source>
        <translation>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Who got your data for their direct marketing; 150 days if the request went elsewhere than to the designated address</source>
        <translation>Quién recibió sus datos para su publicidad directa; 150 días si la solicitud fue a una dirección distinta de la designada</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.83</source>
        <translation>Cal. Civ. Code § 1798.83</translation>
    </message>
    <message>
        <source>In an action under § 1798.150: $107 to $799 per consumer per incident, or actual damages if they are more, as adjusted in 2025.</source>
        <translation>En una demanda con arreglo al § 1798.150: de 107 a 799 dólares por consumidor e incidente, o el daño real si es mayor, según la actualización de 2025.</translation>
    </message>
    <message>
        <source>§ 1798.150 reaches only certain data, neither encrypted nor redacted, taken because reasonable security was missing.</source>
        <translation>El § 1798.150 solo alcanza ciertos datos, ni cifrados ni tachados, sustraídos por falta de una seguridad razonable.</translation>
    </message>
    <message>
        <source>If the business was the source and social security or licence numbers were exposed, it offers identity-theft services free for at least 12 months.</source>
        <translation>Si la empresa fue la fuente y quedaron expuestos números de la Seguridad Social o de permiso de conducir, ofrece gratis servicios contra la suplantación de identidad durante al menos 12 meses.</translation>
    </message>
    <message>
        <source>A request to know may reach back beyond 12 months, to 1 January 2022, if the data are kept that long.</source>
        <translation>Una solicitud de acceso puede remontarse más allá de 12 meses, hasta el 1 de enero de 2022, si los datos se conservan tanto tiempo.</translation>
    </message>
    <message>
        <source>An authorised agent needs your signed permission; the business may ask you to confirm it.</source>
        <translation>Un agente autorizado necesita su permiso firmado; la empresa puede pedirle a usted que lo confirme.</translation>
    </message>
    <message>
        <source>The complaint may be sworn or unsworn.</source>
        <translation>La reclamación puede ser jurada o no.</translation>
    </message>
    <message>
        <source>Delete Act (California): one request to all registered data brokers</source>
        <translation>Delete Act (California): una sola solicitud a todos los intermediarios de datos registrados</translation>
    </message>
    <message>
        <source>Delete Act</source>
        <translation>Delete Act</translation>
    </message>
    <message>
        <source>You live in California: one request through DROP reaches every registered data broker and all data it holds on you.</source>
        <translation>Usted vive en California: una sola solicitud a través de DROP llega a todos los intermediarios de datos registrados y a todos los datos que tienen sobre usted.</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 45 days and deletes within 45 days</source>
        <translation>Supresión por todos los intermediarios registrados como muy tarde: consultan al menos cada 45 días y suprimen en 45 días</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.99.86</source>
        <translation>Cal. Civ. Code § 1798.99.86</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act); read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act); leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 30 days and deletes within 30 days</source>
        <translation>Supresión por todos los intermediarios registrados como muy tarde: consultan al menos cada 30 días y suprimen en 30 días</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), as amended by AB 883, Stats. 2026 ch. 507; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), modificada por AB 883, Stats. 2026 ch. 507; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>DROP does not reach businesses that you deal with directly, nor brokers that are not registered.</source>
        <translation>DROP no alcanza a las empresas con las que usted trata directamente ni a los intermediarios no registrados.</translation>
    </message>
    <message>
        <source>A request that cannot be verified counts as an opt-out.</source>
        <translation>Una solicitud que no se puede verificar cuenta como una exclusión de la venta.</translation>
    </message>
    <message>
        <source>A broker that does not delete owes the State, not you, $200 per request and day.</source>
        <translation>Un intermediario que no suprime debe 200 dólares por solicitud y día al estado, no a usted.</translation>
    </message>
    <message>
        <source>The request goes through https://privacy.ca.gov/drop/ and not by letter.</source>
        <translation>La solicitud se hace en https://privacy.ca.gov/drop/ y no por carta.</translation>
    </message>
    <message>
        <source>Nevada: opt-out of the sale of covered information</source>
        <translation>Nevada: exclusión de la venta de la información protegida</translation>
    </message>
    <message>
        <source>NRS 603A</source>
        <translation>NRS 603A</translation>
    </message>
    <message>
        <source>You live in Nevada; chapter 603A lets you opt out of the sale of your covered information for money.</source>
        <translation>Usted vive en Nevada; el capítulo 603A le permite excluirse de la venta de su información protegida por dinero.</translation>
    </message>
    <message>
        <source>The chapter binds operators of websites and online services that do business with Nevada, and data brokers; it knows no access, correction or deletion.</source>
        <translation>El capítulo obliga a los operadores de sitios web y servicios en línea que hacen negocios con Nevada y a los intermediarios de datos; no prevé acceso, corrección ni supresión.</translation>
    </message>
    <message>
        <source>Answer to a verified request not to sell</source>
        <translation>Respuesta a una solicitud verificada de no vender</translation>
    </message>
    <message>
        <source>NRS 603A.345</source>
        <translation>NRS 603A.345</translation>
    </message>
    <message>
        <source>Nev. Rev. Stat. chapter 603A; read in a public copy of the statute</source>
        <translation>Nev. Rev. Stat. capítulo 603A; leído en una copia pública de la ley</translation>
    </message>
    <message>
        <source>the operator tells you that more time is reasonably necessary</source>
        <translation>el operador le comunica que necesita razonablemente más tiempo</translation>
    </message>
    <message>
        <source>The request must be verified: the operator may check that it comes from you.</source>
        <translation>La solicitud debe verificarse: el operador puede comprobar que procede de usted.</translation>
    </message>
    <message>
        <source>Only a sale for money is meant.</source>
        <translation>Solo se refiere a una venta por dinero.</translation>
    </message>
    <message>
        <source>My Health My Data Act (Washington)</source>
        <translation>My Health My Data Act (Washington)</translation>
    </message>
    <message>
        <source>MHMDA</source>
        <translation>MHMDA</translation>
    </message>
    <message>
        <source>You live in Washington; the My Health My Data Act protects your consumer health data.</source>
        <translation>Usted vive en Washington; la My Health My Data Act protege sus datos de salud como consumidor.</translation>
    </message>
    <message>
        <source>You were in Washington when your consumer health data were collected; the My Health My Data Act protects them.</source>
        <translation>Usted estaba en Washington cuando se recogieron sus datos de salud como consumidor; la My Health My Data Act los protege.</translation>
    </message>
    <message>
        <source>The Act binds who does business in Washington or targets people there; data under HIPAA are left out.</source>
        <translation>La ley obliga a quien hace negocios en Washington o se dirige a personas de allí; los datos sujetos a la HIPAA quedan fuera.</translation>
    </message>
    <message>
        <source>Answer to a request for access, withdrawal of consent or deletion</source>
        <translation>Respuesta a una solicitud de acceso, retirada del consentimiento o supresión</translation>
    </message>
    <message>
        <source>RCW 19.373.040</source>
        <translation>RCW 19.373.040</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373; read in a public copy of the statute</source>
        <translation>Washington My Health My Data Act, RCW 19.373; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>it is reasonably necessary, with notice and reasons in the first 45 days</source>
        <translation>es razonablemente necesario, con aviso y motivos en los primeros 45 días</translation>
    </message>
    <message>
        <source>Written decision on your appeal</source>
        <translation>Decisión por escrito sobre su recurso</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373</source>
        <translation>Washington My Health My Data Act, RCW 19.373</translation>
    </message>
    <message>
        <source>Your appeal, to be safe: the law only says “within a reasonable period”</source>
        <translation>Su recurso, para ir sobre seguro: la ley solo dice «within a reasonable period» (en un plazo razonable)</translation>
    </message>
    <message>
        <source>RCW 19.373.040: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>RCW 19.373.040: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Free twice a year.</source>
        <translation>Gratuito dos veces al año.</translation>
    </message>
    <message>
        <source>A violation is one of the Consumer Protection Act, which lets an injured person sue.</source>
        <translation>Una infracción lo es también de la Consumer Protection Act, que permite demandar a la persona perjudicada.</translation>
    </message>
    <message>
        <source>Access includes a list of all third parties and affiliates that got the data, with an address for contact.</source>
        <translation>El acceso incluye una lista de todos los terceros y empresas vinculadas que recibieron los datos, con una dirección de contacto.</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act (United States)</source>
        <translation>Fair Credit Reporting Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>FCRA</source>
        <translation>FCRA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Reporting Act binds consumer reporting agencies and those who report to them.</source>
        <translation>Usted está en Estados Unidos, donde la Fair Credit Reporting Act obliga a las agencias de informes del consumidor y a quienes les comunican datos.</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute by the agency</source>
        <translation>Nueva investigación de una impugnación por la agencia</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)</source>
        <translation>15 U.S.C. § 1681i(a)(1)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.; read in a public copy of the statute</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>you add relevant information within the 30 days, unless the item was already found wrong</source>
        <translation>usted aporta información pertinente dentro de los 30 días, salvo que ya se haya comprobado que la anotación es errónea</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(1)(B)</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute after a free annual report</source>
        <translation>Nueva investigación de una impugnación tras un informe anual gratuito</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(3)</source>
        <translation>15 U.S.C. § 1681j(a)(3)</translation>
    </message>
    <message>
        <source>Investigation of a direct dispute by the furnisher</source>
        <translation>Investigación de una impugnación directa por quien comunica los datos</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43(e)</source>
        <translation>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43(e)</translation>
    </message>
    <message>
        <source>Written result, counted from the end of the reinvestigation</source>
        <translation>Resultado por escrito, contado desde el final de la nueva investigación</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(6)</source>
        <translation>15 U.S.C. § 1681i(a)(6)</translation>
    </message>
    <message>
        <source>Description of how the item was checked</source>
        <translation>Descripción de cómo se comprobó la anotación</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(7)</source>
        <translation>15 U.S.C. § 1681i(a)(7)</translation>
    </message>
    <message>
        <source>Notice that a dispute is held frivolous, counted from that decision</source>
        <translation>Aviso de que una impugnación se considera infundada, contado desde esa decisión</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(3)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(3)(B)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 y ss.</translation>
    </message>
    <message>
        <source>Block of information that resulted from identity theft</source>
        <translation>Bloqueo de la información resultante de una suplantación de identidad</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-2(a)</source>
        <translation>15 U.S.C. § 1681c-2(a)</translation>
    </message>
    <message>
        <source>Freeze asked for online or by telephone</source>
        <translation>Congelación pedida en línea o por teléfono</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-1(i)(2)</source>
        <translation>15 U.S.C. § 1681c-1(i)(2)</translation>
    </message>
    <message>
        <source>Freeze asked for by mail</source>
        <translation>Congelación pedida por correo postal</translation>
    </message>
    <message>
        <source>Application and transaction records to the victim of an identity theft</source>
        <translation>Entrega de las solicitudes y los registros de operaciones a la víctima de una suplantación de identidad</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681g(e)(1)</source>
        <translation>15 U.S.C. § 1681g(e)(1)</translation>
    </message>
    <message>
        <source>Your free annual report</source>
        <translation>Su informe anual gratuito</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(2)</source>
        <translation>15 U.S.C. § 1681j(a)(2)</translation>
    </message>
    <message>
        <source>Opt-out of prescreened offers takes effect</source>
        <translation>La exclusión de las ofertas preseleccionadas surte efecto</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681b(e)</source>
        <translation>15 U.S.C. § 1681b(e)</translation>
    </message>
    <message>
        <source>Your suit, counted from the day you discovered the violation</source>
        <translation>Su demanda, contada desde el día en que descubrió la infracción</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(1)</source>
        <translation>15 U.S.C. § 1681p(1)</translation>
    </message>
    <message>
        <source>Your suit at the very latest, counted from the violation</source>
        <translation>Su demanda como muy tarde, contada desde la infracción</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(2)</source>
        <translation>15 U.S.C. § 1681p(2)</translation>
    </message>
    <message>
        <source>A bureau may properly ask for your social security number, former addresses and proof of identity.</source>
        <translation>Una agencia puede pedir legítimamente su número de la Seguridad Social, sus direcciones anteriores y una prueba de identidad.</translation>
    </message>
    <message>
        <source>For a wilful violation $100 to $1,000 or the actual damage, punitive damages and fees; for a negligent one the actual damage.</source>
        <translation>Por una infracción intencionada, de 100 a 1000 dólares o el daño real, indemnización punitiva y costas; por una negligente, el daño real.</translation>
    </message>
    <message>
        <source>No private suit for a direct dispute with the furnisher: the way to court leads through a dispute with the bureau.</source>
        <translation>Sin acción judicial individual por una impugnación directa ante quien comunica los datos: la vía judicial pasa por una impugnación ante la agencia.</translation>
    </message>
    <message>
        <source>The free freeze binds the nationwide bureaus; specialty agencies are outside this duty.</source>
        <translation>La congelación gratuita obliga a las agencias de ámbito nacional; las agencias especializadas quedan fuera de esta obligación.</translation>
    </message>
    <message>
        <source>Proof of identity, a copy of the identity theft report, the items, and a statement that they are not about a transaction of yours.</source>
        <translation>Prueba de identidad, copia de la denuncia de suplantación de identidad, las anotaciones y una declaración de que no se refieren a ninguna operación suya.</translation>
    </message>
    <message>
        <source>The business may ask for proof of identity, a police report and an affidavit.</source>
        <translation>La empresa puede pedir una prueba de identidad, una denuncia policial y una declaración jurada.</translation>
    </message>
    <message>
        <source>The 30 days run “beginning on the date” of receipt: strictly they end one day earlier than counted here; nothing is called late before.</source>
        <translation>Los 30 días corren «beginning on the date» (a partir de la fecha) de la recepción: en rigor terminan un día antes de lo que aquí se cuenta; antes de eso no se da nada por retrasado.</translation>
    </message>
    <message>
        <source>File with the bureau or furnisher first and keep its answer.</source>
        <translation>Impugne primero ante la agencia o ante quien comunica los datos y guarde la respuesta.</translation>
    </message>
    <message>
        <source>HIPAA Privacy Rule (United States)</source>
        <translation>HIPAA Privacy Rule (Estados Unidos)</translation>
    </message>
    <message>
        <source>HIPAA</source>
        <translation>HIPAA</translation>
    </message>
    <message>
        <source>You are in the United States, where HIPAA binds health care providers, health plans and their associates.</source>
        <translation>Usted está en Estados Unidos, donde la HIPAA obliga a los prestadores de asistencia sanitaria, los planes de salud y sus colaboradores.</translation>
    </message>
    <message>
        <source>You were treated in the United States, where HIPAA binds health care providers and health plans.</source>
        <translation>Usted recibió asistencia en Estados Unidos, donde la HIPAA obliga a los prestadores de asistencia sanitaria y los planes de salud.</translation>
    </message>
    <message>
        <source>Access to your records</source>
        <translation>Acceso a su historial</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)</source>
        <translation>45 CFR 164.524(b)(2)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164; read in a public copy of the regulations</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR parte 164; leídas en una copia pública del reglamento</translation>
    </message>
    <message>
        <source>a written statement with the reasons and the date comes within the first period</source>
        <translation>una declaración por escrito con los motivos y la fecha llega dentro del primer plazo</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)(ii)</source>
        <translation>45 CFR 164.524(b)(2)(ii)</translation>
    </message>
    <message>
        <source>Action on a request to amend</source>
        <translation>Actuación sobre una solicitud de rectificación</translation>
    </message>
    <message>
        <source>45 CFR 164.526(b)(2)</source>
        <translation>45 CFR 164.526(b)(2)</translation>
    </message>
    <message>
        <source>45 CFR 164.526(b)(2)(ii)</source>
        <translation>45 CFR 164.526(b)(2)(ii)</translation>
    </message>
    <message>
        <source>Accounting of disclosures of the last six years</source>
        <translation>Relación de las comunicaciones a terceros de los últimos seis años</translation>
    </message>
    <message>
        <source>45 CFR 164.528(c)(1)</source>
        <translation>45 CFR 164.528(c)(1)</translation>
    </message>
    <message>
        <source>45 CFR 164.528(c)(1)(ii)</source>
        <translation>45 CFR 164.528(c)(1)(ii)</translation>
    </message>
    <message>
        <source>Notice of a breach to the person, without unreasonable delay and at the latest</source>
        <translation>Aviso de una filtración a la persona, sin demora injustificada y como muy tarde</translation>
    </message>
    <message>
        <source>45 CFR 164.404(b)</source>
        <translation>45 CFR 164.404(b)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR parte 164</translation>
    </message>
    <message>
        <source>Your complaint to the Office for Civil Rights, counted from the day you learned of the act</source>
        <translation>Su reclamación ante la Office for Civil Rights, contada desde el día en que tuvo conocimiento del acto</translation>
    </message>
    <message>
        <source>45 CFR 160.306(b)(3)</source>
        <translation>45 CFR 160.306(b)(3)</translation>
    </message>
    <message>
        <source>Only a reasonable, cost-based fee.</source>
        <translation>Solo un importe razonable basado en el coste.</translation>
    </message>
    <message>
        <source>Reasonable verification, no unreasonable barrier.</source>
        <translation>Verificación razonable, sin obstáculos injustificados.</translation>
    </message>
    <message>
        <source>No private suit.</source>
        <translation>Sin acción judicial individual.</translation>
    </message>
    <message>
        <source>On a signed, clear direction an electronic copy of an electronic health record goes to a third person.</source>
        <translation>Si usted lo indica claramente y con su firma, se envía a un tercero una copia electrónica de un historial clínico electrónico.</translation>
    </message>
    <message>
        <source>The 15 days proposed in 2021 were not final on 3 September 2026.</source>
        <translation>Los 15 días propuestos en 2021 no eran definitivos el 3 de septiembre de 2026.</translation>
    </message>
    <message>
        <source>Name the entity, the acts and their dates; within 180 days of the day you learned of them.</source>
        <translation>Indique la entidad, los actos y sus fechas; en los 180 días siguientes al día en que tuvo conocimiento de ellos.</translation>
    </message>
    <message>
        <source>Fair Debt Collection Practices Act (United States)</source>
        <translation>Fair Debt Collection Practices Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>FDCPA</source>
        <translation>FDCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Debt Collection Practices Act binds debt collectors.</source>
        <translation>Usted está en Estados Unidos, donde la Fair Debt Collection Practices Act obliga a las agencias de cobro de deudas.</translation>
    </message>
    <message>
        <source>Your written dispute, counted from the validation notice; it stops collection until the debt is verified</source>
        <translation>Su impugnación por escrito, contada desde el aviso de validación; detiene el cobro hasta que se verifique la deuda</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1692g(b)</source>
        <translation>15 U.S.C. § 1692g(b)</translation>
    </message>
    <message>
        <source>Fair Debt Collection Practices Act, 15 U.S.C. §§ 1692-1692p</source>
        <translation>Fair Debt Collection Practices Act, 15 U.S.C. §§ 1692-1692p</translation>
    </message>
    <message>
        <source>Actual damage and up to $1,000.</source>
        <translation>El daño real y hasta 1000 dólares.</translation>
    </message>
    <message>
        <source>Biometric Information Privacy Act (Illinois)</source>
        <translation>Biometric Information Privacy Act (Illinois)</translation>
    </message>
    <message>
        <source>BIPA</source>
        <translation>BIPA</translation>
    </message>
    <message>
        <source>You live in Illinois, where the Biometric Information Privacy Act binds private entities that hold biometric data.</source>
        <translation>Usted vive en Illinois, donde la Biometric Information Privacy Act obliga a las entidades privadas que tienen datos biométricos.</translation>
    </message>
    <message>
        <source>Your suit, counted from the violation</source>
        <translation>Su demanda, contada desde la infracción</translation>
    </message>
    <message>
        <source>740 ILCS 14/20; 735 ILCS 5/13-205</source>
        <translation>740 ILCS 14/20; 735 ILCS 5/13-205</translation>
    </message>
    <message>
        <source>Biometric Information Privacy Act, 740 ILCS 14</source>
        <translation>Biometric Information Privacy Act, 740 ILCS 14</translation>
    </message>
    <message>
        <source>$1,000 for a negligent and $5,000 for a reckless violation, or the actual damage if more; one recovery per person and method.</source>
        <translation>1000 dólares por una infracción negligente y 5000 por una temeraria, o el daño real si es mayor; una sola indemnización por persona y método.</translation>
    </message>
    <message>
        <source>Biometric data are destroyed when their purpose is fulfilled, at the latest three years after the last contact.</source>
        <translation>Los datos biométricos se destruyen cuando se ha cumplido su finalidad, a más tardar tres años después del último contacto.</translation>
    </message>
    <message>
        <source>Whether the amendment of 2 August 2024 governs older cases is not decided by the Supreme Court of Illinois.</source>
        <translation>El Tribunal Supremo de Illinois no ha decidido si la modificación del 2 de agosto de 2024 rige para los casos anteriores.</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act (United States)</source>
        <translation>Gramm-Leach-Bliley Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>GLBA</source>
        <translation>GLBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Gramm-Leach-Bliley Act lets you opt out of sharing with companies outside the group.</source>
        <translation>Usted está en Estados Unidos, donde la Gramm-Leach-Bliley Act le permite excluirse de la cesión a empresas ajenas al grupo.</translation>
    </message>
    <message>
        <source>The institution may share after its notice only when this reasonable opportunity to opt out has passed; you may opt out at any time later</source>
        <translation>Tras su aviso, la entidad solo puede ceder datos cuando ha pasado este plazo razonable para excluirse; usted puede excluirse más adelante en cualquier momento</translation>
    </message>
    <message>
        <source>12 CFR 1016.10(a)</source>
        <translation>12 CFR 1016.10(a)</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809; Regulation P, 12 CFR part 1016</source>
        <translation>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809; Regulation P, 12 CFR parte 1016</translation>
    </message>
    <message>
        <source>An opt-out is honoured as soon as reasonably practicable and lasts until you withdraw it.</source>
        <translation>Una exclusión se atiende tan pronto como sea razonablemente posible y dura hasta que usted la retire.</translation>
    </message>
    <message>
        <source>Telephone Consumer Protection Act (United States)</source>
        <translation>Telephone Consumer Protection Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>TCPA</source>
        <translation>TCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where consent to calls and text messages can be revoked by any reasonable means.</source>
        <translation>Usted está en Estados Unidos, donde el consentimiento para llamadas y mensajes de texto puede revocarse por cualquier medio razonable.</translation>
    </message>
    <message>
        <source>Calls and text messages stop after you revoke consent</source>
        <translation>Las llamadas y los mensajes de texto cesan después de que usted revoque el consentimiento</translation>
    </message>
    <message>
        <source>47 CFR 64.1200(a)(10)</source>
        <translation>47 CFR 64.1200(a)(10)</translation>
    </message>
    <message>
        <source>Telephone Consumer Protection Act, 47 U.S.C. § 227; 47 CFR 64.1200</source>
        <translation>Telephone Consumer Protection Act, 47 U.S.C. § 227; 47 CFR 64.1200</translation>
    </message>
    <message>
        <source>$500 to $1,500 for each call or message.</source>
        <translation>De 500 a 1500 dólares por cada llamada o mensaje.</translation>
    </message>
    <message>
        <source>CAN-SPAM Act (United States)</source>
        <translation>CAN-SPAM Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>CAN-SPAM</source>
        <translation>CAN-SPAM</translation>
    </message>
    <message>
        <source>You are in the United States, where commercial e-mail must stop after an opt-out.</source>
        <translation>Usted está en Estados Unidos, donde el correo electrónico comercial debe cesar tras una baja.</translation>
    </message>
    <message>
        <source>Commercial e-mail stops after your opt-out</source>
        <translation>El correo electrónico comercial cesa tras su baja</translation>
    </message>
    <message>
        <source>15 U.S.C. § 7704(a)(4)</source>
        <translation>15 U.S.C. § 7704(a)(4)</translation>
    </message>
    <message>
        <source>CAN-SPAM Act, 15 U.S.C. §§ 7701-7713</source>
        <translation>CAN-SPAM Act, 15 U.S.C. §§ 7701-7713</translation>
    </message>
    <message>
        <source>No private suit by the person who gets the e-mail.</source>
        <translation>Sin acción judicial individual para quien recibe el correo electrónico.</translation>
    </message>
    <message>
        <source>Breach notification law of Connecticut</source>
        <translation>Ley de notificación de filtraciones de datos de Connecticut</translation>
    </message>
    <message>
        <source>Breach law CT</source>
        <translation>Ley de filtraciones CT</translation>
    </message>
    <message>
        <source>The breach law of the State where you live counts, not that of the organisation&apos;s seat.</source>
        <translation>Cuenta la ley de filtraciones del estado donde usted vive, no la de la sede de la organización.</translation>
    </message>
    <message>
        <source>Notice of the breach to the person</source>
        <translation>Aviso de la filtración a la persona</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 36a-701b</source>
        <translation>Conn. Gen. Stat. § 36a-701b</translation>
    </message>
    <message>
        <source>Breach notification law, Conn. Gen. Stat. § 36a-701b; read in a public copy of the statute</source>
        <translation>Ley de notificación de filtraciones de datos, Conn. Gen. Stat. § 36a-701b; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 24 months if social security or taxpayer numbers were exposed.</source>
        <translation>Protección gratuita contra la suplantación de identidad durante 24 meses si quedaron expuestos números de la Seguridad Social o de contribuyente.</translation>
    </message>
    <message>
        <source>Breach notification law of Massachusetts</source>
        <translation>Ley de notificación de filtraciones de datos de Massachusetts</translation>
    </message>
    <message>
        <source>Breach law MA</source>
        <translation>Ley de filtraciones MA</translation>
    </message>
    <message>
        <source>Free credit monitoring for 18 months if social security numbers were exposed (42 months from a consumer reporting agency); no waiver of the right to sue as a condition.</source>
        <translation>Vigilancia de crédito gratuita durante 18 meses si quedaron expuestos números de la Seguridad Social (42 meses si es de una agencia de informes del consumidor); no puede exigirse a cambio la renuncia al derecho a demandar.</translation>
    </message>
    <message>
        <source>The notice may not describe the nature of the breach or the number of people; it comes as soon as practicable.</source>
        <translation>El aviso no puede describir la naturaleza de la filtración ni el número de personas; llega tan pronto como sea posible.</translation>
    </message>
    <message>
        <source>Breach notification law of Delaware</source>
        <translation>Ley de notificación de filtraciones de datos de Delaware</translation>
    </message>
    <message>
        <source>Breach law DE</source>
        <translation>Ley de filtraciones DE</translation>
    </message>
    <message>
        <source>6 Del. C. § 12B-102</source>
        <translation>6 Del. C. § 12B-102</translation>
    </message>
    <message>
        <source>Breach notification law, 6 Del. C. § 12B-102; read in a public copy of the statute</source>
        <translation>Ley de notificación de filtraciones de datos, 6 Del. C. § 12B-102; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Free credit monitoring for one year if social security numbers were exposed.</source>
        <translation>Vigilancia de crédito gratuita durante un año si quedaron expuestos números de la Seguridad Social.</translation>
    </message>
    <message>
        <source>Breach notification law of the District of Columbia</source>
        <translation>Ley de notificación de filtraciones de datos del Distrito de Columbia</translation>
    </message>
    <message>
        <source>Breach law DC</source>
        <translation>Ley de filtraciones DC</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 18 months if social security numbers were exposed.</source>
        <translation>Protección gratuita contra la suplantación de identidad durante 18 meses si quedaron expuestos números de la Seguridad Social.</translation>
    </message>
    <message>
        <source>The notice comes in the most expedient time possible; no number of days is fixed.</source>
        <translation>El aviso llega con la mayor rapidez posible; no hay fijado un número de días.</translation>
    </message>
    <message>
        <source>Breach notification law of Colorado</source>
        <translation>Ley de notificación de filtraciones de datos de Colorado</translation>
    </message>
    <message>
        <source>Breach law CO</source>
        <translation>Ley de filtraciones CO</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-716</source>
        <translation>C.R.S. § 6-1-716</translation>
    </message>
    <message>
        <source>Breach notification law, C.R.S. § 6-1-716; read in a public copy of the statute</source>
        <translation>Ley de notificación de filtraciones de datos, C.R.S. § 6-1-716; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Breach notification law of Florida</source>
        <translation>Ley de notificación de filtraciones de datos de Florida</translation>
    </message>
    <message>
        <source>Breach law FL</source>
        <translation>Ley de filtraciones FL</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.171</source>
        <translation>Fla. Stat. § 501.171</translation>
    </message>
    <message>
        <source>Breach notification law, Fla. Stat. § 501.171; read in a public copy of the statute</source>
        <translation>Ley de notificación de filtraciones de datos, Fla. Stat. § 501.171; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Breach notification law of Virginia</source>
        <translation>Ley de notificación de filtraciones de datos de Virginia</translation>
    </message>
    <message>
        <source>Breach law VA</source>
        <translation>Ley de filtraciones VA</translation>
    </message>
    <message>
        <source>The notice comes without unreasonable delay; no number of days is fixed.</source>
        <translation>El aviso llega sin demora injustificada; no hay fijado un número de días.</translation>
    </message>
    <message>
        <source>Breach notification law of Oregon</source>
        <translation>Ley de notificación de filtraciones de datos de Oregón</translation>
    </message>
    <message>
        <source>Breach law OR</source>
        <translation>Ley de filtraciones OR</translation>
    </message>
    <message>
        <source>ORS 646A.604</source>
        <translation>ORS 646A.604</translation>
    </message>
    <message>
        <source>Breach notification law, ORS 646A.604</source>
        <translation>Ley de notificación de filtraciones de datos, ORS 646A.604</translation>
    </message>
    <message>
        <source>Credit monitoring that is offered may not be tied to a card number.</source>
        <translation>La vigilancia de crédito que se ofrezca no puede condicionarse a un número de tarjeta.</translation>
    </message>
    <message>
        <source>Breach notification law of New York</source>
        <translation>Ley de notificación de filtraciones de datos de Nueva York</translation>
    </message>
    <message>
        <source>Breach law NY</source>
        <translation>Ley de filtraciones NY</translation>
    </message>
    <message>
        <source>N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law, N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>Ley de notificación de filtraciones de datos, N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law of Texas</source>
        <translation>Ley de notificación de filtraciones de datos de Texas</translation>
    </message>
    <message>
        <source>Breach law TX</source>
        <translation>Ley de filtraciones TX</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law, Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Ley de notificación de filtraciones de datos, Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law of Washington</source>
        <translation>Ley de notificación de filtraciones de datos de Washington</translation>
    </message>
    <message>
        <source>Breach law WA</source>
        <translation>Ley de filtraciones WA</translation>
    </message>
    <message>
        <source>RCW 19.255.010</source>
        <translation>RCW 19.255.010</translation>
    </message>
    <message>
        <source>Breach notification law, RCW 19.255.010</source>
        <translation>Ley de notificación de filtraciones de datos, RCW 19.255.010</translation>
    </message>
    <message>
        <source>Consumer Protection Act (Massachusetts), demand letter</source>
        <translation>Consumer Protection Act (Massachusetts), carta de requerimiento</translation>
    </message>
    <message>
        <source>c. 93A</source>
        <translation>c. 93A</translation>
    </message>
    <message>
        <source>You live in Massachusetts, where chapter 93A asks for a written demand before a consumer sues.</source>
        <translation>Usted vive en Massachusetts, donde el capítulo 93A exige un requerimiento por escrito antes de que un consumidor demande.</translation>
    </message>
    <message>
        <source>Written offer of settlement after your demand letter</source>
        <translation>Oferta de acuerdo por escrito tras su carta de requerimiento</translation>
    </message>
    <message>
        <source>Mass. Gen. Laws ch. 93A, § 9(3)</source>
        <translation>Mass. Gen. Laws ch. 93A, § 9(3)</translation>
    </message>
    <message>
        <source>Mass. Gen. Laws ch. 93A</source>
        <translation>Mass. Gen. Laws ch. 93A</translation>
    </message>
    <message>
        <source>The letter names the claimant and describes, reasonably exactly, the unfair act and the injury.</source>
        <translation>La carta nombra al reclamante y describe con exactitud razonable el acto desleal y el perjuicio.</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act</source>
        <translation>Virginia Consumer Data Protection Act</translation>
    </message>
    <message>
        <source>VCDPA</source>
        <translation>VCDPA</translation>
    </message>
    <message>
        <source>You live in a State whose privacy act protects its residents as consumers.</source>
        <translation>Usted vive en un estado cuya ley de privacidad protege a sus residentes como consumidores.</translation>
    </message>
    <message>
        <source>The act binds only organisations of a certain size or kind that do business with people of the State, so the letter says “to the extent the act applies to you”. Staff and business contacts are not protected.</source>
        <translation>La ley solo obliga a las organizaciones de cierto tamaño o tipo que hacen negocios con personas del estado, por eso la carta dice «to the extent the act applies to you» (en la medida en que la ley se les aplique). El personal y los contactos comerciales no están protegidos.</translation>
    </message>
    <message>
        <source>Answer to a request to confirm, access, correct, delete, copy or opt out</source>
        <translation>Respuesta a una solicitud de confirmación, acceso, corrección, supresión, copia o exclusión</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(B)(1)</source>
        <translation>Va. Code § 59.1-577(B)(1)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.; read in a public copy of the statute</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>it is reasonably necessary, and notice with the reasons comes within the first period</source>
        <translation>es razonablemente necesario, y el aviso con los motivos llega dentro del primer plazo</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(C)</source>
        <translation>Va. Code § 59.1-577(C)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Free twice in 12 months.</source>
        <translation>Gratuito dos veces en 12 meses.</translation>
    </message>
    <message>
        <source>No private suit; the attorney general enforces the act.</source>
        <translation>Sin acción judicial individual; es el fiscal general quien hace cumplir la ley.</translation>
    </message>
    <message>
        <source>The sale of precise geolocation data is barred.</source>
        <translation>La venta de datos de geolocalización precisa está prohibida.</translation>
    </message>
    <message>
        <source>The controller authenticates with commercially reasonable effort; no new account. If it cannot, it may ask for what is reasonably necessary.</source>
        <translation>El responsable del tratamiento autentica con medios comercialmente razonables, sin cuenta nueva. Si no lo consigue, puede pedir lo razonablemente necesario.</translation>
    </message>
    <message>
        <source>Colorado Privacy Act</source>
        <translation>Colorado Privacy Act</translation>
    </message>
    <message>
        <source>CPA</source>
        <translation>CPA</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-1306(2)(a)</source>
        <translation>C.R.S. § 6-1-1306(2)(a)</translation>
    </message>
    <message>
        <source>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.; read in a public copy of the statute</source>
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-1306(3)</source>
        <translation>C.R.S. § 6-1-1306(3)</translation>
    </message>
    <message>
        <source>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Free once in 12 months.</source>
        <translation>Gratuito una vez en 12 meses.</translation>
    </message>
    <message>
        <source>Every request except an opt-out signal must be authenticated; a universal opt-out signal must be honoured.</source>
        <translation>Toda solicitud, salvo una señal de exclusión, debe autenticarse; una señal universal de exclusión debe atenderse.</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act</source>
        <translation>Connecticut Data Privacy Act</translation>
    </message>
    <message>
        <source>CTDPA</source>
        <translation>CTDPA</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 42-518(c)</source>
        <translation>Conn. Gen. Stat. § 42-518(c)</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.; read in a public copy of the statute</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 42-518(d)</source>
        <translation>Conn. Gen. Stat. § 42-518(d)</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 y ss.</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Access reaches inferences and the list of those to whom data were sold; profiling may be questioned.</source>
        <translation>El acceso alcanza las inferencias y la lista de aquellos a quienes se vendieron los datos; la elaboración de perfiles puede cuestionarse.</translation>
    </message>
    <message>
        <source>Utah Consumer Privacy Act</source>
        <translation>Utah Consumer Privacy Act</translation>
    </message>
    <message>
        <source>UCPA</source>
        <translation>UCPA</translation>
    </message>
    <message>
        <source>Utah Code § 13-61-203</source>
        <translation>Utah Code § 13-61-203</translation>
    </message>
    <message>
        <source>Utah Consumer Privacy Act, Utah Code § 13-61-101 et seq.; read in a public copy of the statute</source>
        <translation>Utah Consumer Privacy Act, Utah Code § 13-61-101 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Complaints go to the Division of Consumer Protection first; the Act knows no appeal.</source>
        <translation>Las reclamaciones van primero a la Division of Consumer Protection; la ley no prevé recurso.</translation>
    </message>
    <message>
        <source>Deletion reaches only the data that you gave to the controller.</source>
        <translation>La supresión solo alcanza los datos que usted facilitó al responsable del tratamiento.</translation>
    </message>
    <message>
        <source>Texas Data Privacy and Security Act</source>
        <translation>Texas Data Privacy and Security Act</translation>
    </message>
    <message>
        <source>TDPSA</source>
        <translation>TDPSA</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 541.052(b)</source>
        <translation>Tex. Bus. &amp; Com. Code § 541.052(b)</translation>
    </message>
    <message>
        <source>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541; read in a public copy of the statute</source>
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 541.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 541.053</translation>
    </message>
    <message>
        <source>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out, except for sales of sensitive data.</source>
        <translation>Sin umbral de tamaño; las pequeñas empresas según las normas de la Small Business Administration quedan fuera, salvo para la venta de datos sensibles.</translation>
    </message>
    <message>
        <source>Oregon Consumer Privacy Act</source>
        <translation>Oregon Consumer Privacy Act</translation>
    </message>
    <message>
        <source>OCPA</source>
        <translation>OCPA</translation>
    </message>
    <message>
        <source>ORS 646A.576(5)(a)</source>
        <translation>ORS 646A.576(5)(a)</translation>
    </message>
    <message>
        <source>Oregon Consumer Privacy Act, ORS 646A.570-646A.589; read in a public copy of the statute</source>
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>ORS 646A.576(6)</source>
        <translation>ORS 646A.576(6)</translation>
    </message>
    <message>
        <source>Oregon Consumer Privacy Act, ORS 646A.570-646A.589</source>
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589</translation>
    </message>
    <message>
        <source>Oregon Consumer Privacy Act, ORS 646A.570-646A.589: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties that got your data; non-profits are bound too.</source>
        <translation>Usted puede obtener una lista de los terceros concretos que recibieron sus datos; las entidades sin ánimo de lucro también están obligadas.</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act</source>
        <translation>Montana Consumer Data Privacy Act</translation>
    </message>
    <message>
        <source>MCDPA</source>
        <translation>MCDPA</translation>
    </message>
    <message>
        <source>Mont. Code Ann. § 30-14-2808(4)(a)</source>
        <translation>Mont. Code Ann. § 30-14-2808(4)(a)</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.; read in a public copy of the statute</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Mont. Code Ann. § 30-14-2808(5)</source>
        <translation>Mont. Code Ann. § 30-14-2808(5)</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 y ss.</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>The thresholds of size were lowered.</source>
        <translation>Los umbrales de tamaño se han reducido.</translation>
    </message>
    <message>
        <source>Florida Digital Bill of Rights</source>
        <translation>Florida Digital Bill of Rights</translation>
    </message>
    <message>
        <source>FDBR</source>
        <translation>FDBR</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.706</source>
        <translation>Fla. Stat. § 501.706</translation>
    </message>
    <message>
        <source>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.; read in a public copy of the statute</source>
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.707</source>
        <translation>Fla. Stat. § 501.707</translation>
    </message>
    <message>
        <source>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Only controllers of a special kind with more than $1 billion of revenue are bound.</source>
        <translation>Solo obliga a responsables del tratamiento de un tipo especial con ingresos superiores a 1000 millones de dólares.</translation>
    </message>
    <message>
        <source>Delaware Personal Data Privacy Act</source>
        <translation>Delaware Personal Data Privacy Act</translation>
    </message>
    <message>
        <source>DPDPA</source>
        <translation>DPDPA</translation>
    </message>
    <message>
        <source>6 Del. C. § 12D-104(c)(1)</source>
        <translation>6 Del. C. § 12D-104(c)(1)</translation>
    </message>
    <message>
        <source>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D; read in a public copy of the statute</source>
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>6 Del. C. § 12D-104(d)</source>
        <translation>6 Del. C. § 12D-104(d)</translation>
    </message>
    <message>
        <source>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D</source>
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D</translation>
    </message>
    <message>
        <source>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>The chapter is rewritten from 1 January 2027 (85 Del. Laws c. 463).</source>
        <translation>El capítulo tiene una nueva redacción desde el 1 de enero de 2027 (85 Del. Laws c. 463).</translation>
    </message>
    <message>
        <source>The act has a new text from the day after the last one given here; its sections must be read again before a letter cites them.</source>
        <translation>La ley tiene un texto nuevo desde el día siguiente al último que se indica aquí; hay que volver a leer sus secciones antes de que una carta las cite.</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act</source>
        <translation>Iowa Consumer Data Protection Act</translation>
    </message>
    <message>
        <source>ICDPA</source>
        <translation>ICDPA</translation>
    </message>
    <message>
        <source>Iowa Code § 715D.3(2)</source>
        <translation>Iowa Code § 715D.3(2)</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act, Iowa Code ch. 715D</source>
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D</translation>
    </message>
    <message>
        <source>Iowa Code § 715D.3(3)</source>
        <translation>Iowa Code § 715D.3(3)</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act, Iowa Code ch. 715D; read in a public copy of the statute</source>
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act, Iowa Code ch. 715D: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>There is no right to correction.</source>
        <translation>No hay derecho de corrección.</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act</source>
        <translation>Nebraska Data Privacy Act</translation>
    </message>
    <message>
        <source>NDPA</source>
        <translation>NDPA</translation>
    </message>
    <message>
        <source>Neb. Rev. Stat. § 87-1108(2)</source>
        <translation>Neb. Rev. Stat. § 87-1108(2)</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.; read in a public copy of the statute</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Neb. Rev. Stat. § 87-1109</source>
        <translation>Neb. Rev. Stat. § 87-1109</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 y ss.</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out.</source>
        <translation>Sin umbral de tamaño; las pequeñas empresas según las normas de la Small Business Administration quedan fuera.</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H)</source>
        <translation>Ley de privacidad de Nuevo Hampshire (RSA 507-H)</translation>
    </message>
    <message>
        <source>RSA 507-H</source>
        <translation>RSA 507-H</translation>
    </message>
    <message>
        <source>N.H. RSA 507-H:4, III(a)</source>
        <translation>N.H. RSA 507-H:4, III(a)</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H; read in a public copy of the statute</source>
        <translation>Ley de privacidad de Nuevo Hampshire (RSA 507-H), N.H. RSA ch. 507-H; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>N.H. RSA 507-H:4, IV</source>
        <translation>N.H. RSA 507-H:4, IV</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H</source>
        <translation>Ley de privacidad de Nuevo Hampshire (RSA 507-H), N.H. RSA ch. 507-H</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Ley de privacidad de Nuevo Hampshire (RSA 507-H), N.H. RSA ch. 507-H: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>A universal opt-out signal must be honoured.</source>
        <translation>Una señal universal de exclusión debe atenderse.</translation>
    </message>
    <message>
        <source>New Jersey Data Privacy Act</source>
        <translation>New Jersey Data Privacy Act</translation>
    </message>
    <message>
        <source>NJDPA</source>
        <translation>NJDPA</translation>
    </message>
    <message>
        <source>N.J.S.A. 56:8-166.7(a)</source>
        <translation>N.J.S.A. 56:8-166.7(a)</translation>
    </message>
    <message>
        <source>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.; read in a public copy of the statute</source>
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>N.J.S.A. 56:8-166.7(f)</source>
        <translation>N.J.S.A. 56:8-166.7(f)</translation>
    </message>
    <message>
        <source>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred.</source>
        <translation>La venta de datos sensibles está prohibida.</translation>
    </message>
    <message>
        <source>Tennessee Information Protection Act</source>
        <translation>Tennessee Information Protection Act</translation>
    </message>
    <message>
        <source>TIPA</source>
        <translation>TIPA</translation>
    </message>
    <message>
        <source>Tenn. Code Ann. § 47-18-3304</source>
        <translation>Tenn. Code Ann. § 47-18-3304</translation>
    </message>
    <message>
        <source>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.; read in a public copy of the statute</source>
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Only businesses over $25 million of revenue with the data of 175,000 consumers are bound.</source>
        <translation>Solo obliga a empresas con más de 25 millones de dólares de ingresos y datos de 175&#xa0;000 consumidores.</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act</source>
        <translation>Minnesota Consumer Data Privacy Act</translation>
    </message>
    <message>
        <source>Minn. Stat. § 325M.14, subd. 4</source>
        <translation>Minn. Stat. § 325M.14, subd. 4</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21; read in a public copy of the statute</source>
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Minn. Stat. § 325M.14, subd. 5</source>
        <translation>Minn. Stat. § 325M.14, subd. 5</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21</source>
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties and may question profiling; the answer names the kinds of identity numbers held, never the numbers.</source>
        <translation>Usted puede obtener una lista de los terceros concretos y cuestionar la elaboración de perfiles; la respuesta indica qué tipos de números de identidad se tienen, nunca los números.</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act</source>
        <translation>Maryland Online Data Privacy Act</translation>
    </message>
    <message>
        <source>MODPA</source>
        <translation>MODPA</translation>
    </message>
    <message>
        <source>Md. Code, Com. Law § 14-4705</source>
        <translation>Md. Code, Com. Law § 14-4705</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.; read in a public copy of the statute</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 y ss.</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred, and sensitive data are collected only where strictly necessary.</source>
        <translation>La venta de datos sensibles está prohibida, y los datos sensibles solo se recogen cuando es estrictamente necesario.</translation>
    </message>
    <message>
        <source>Indiana Consumer Data Protection Act</source>
        <translation>Indiana Consumer Data Protection Act</translation>
    </message>
    <message>
        <source>Ind. Code § 24-15-3-1(c)(1)</source>
        <translation>Ind. Code § 24-15-3-1(c)(1)</translation>
    </message>
    <message>
        <source>Indiana Consumer Data Protection Act, Ind. Code art. 24-15; read in a public copy of the statute</source>
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Ind. Code § 24-15-3-1(d)</source>
        <translation>Ind. Code § 24-15-3-1(d)</translation>
    </message>
    <message>
        <source>Indiana Consumer Data Protection Act, Ind. Code art. 24-15</source>
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15</translation>
    </message>
    <message>
        <source>Indiana Consumer Data Protection Act, Ind. Code art. 24-15: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>Correction and copy reach only data that you gave; a representative summary is allowed.</source>
        <translation>La corrección y la copia solo alcanzan los datos que usted facilitó; se admite un resumen representativo.</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act</source>
        <translation>Kentucky Consumer Data Protection Act</translation>
    </message>
    <message>
        <source>KCDPA</source>
        <translation>KCDPA</translation>
    </message>
    <message>
        <source>KRS 367.3615(3)(a)</source>
        <translation>KRS 367.3615(3)(a)</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.; read in a public copy of the statute</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>KRS 367.3615(4)</source>
        <translation>KRS 367.3615(4)</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 y ss.</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>The attorney general gives 30 days to cure.</source>
        <translation>El fiscal general da 30 días para subsanar.</translation>
    </message>
    <message>
        <source>Rhode Island Data Transparency and Privacy Protection Act</source>
        <translation>Rhode Island Data Transparency and Privacy Protection Act</translation>
    </message>
    <message>
        <source>RIDTPPA</source>
        <translation>RIDTPPA</translation>
    </message>
    <message>
        <source>R.I. Gen. Laws § 6-48.1-6(b)(1)</source>
        <translation>R.I. Gen. Laws § 6-48.1-6(b)(1)</translation>
    </message>
    <message>
        <source>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.; read in a public copy of the statute</source>
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>R.I. Gen. Laws § 6-48.1-6(b)(6)</source>
        <translation>R.I. Gen. Laws § 6-48.1-6(b)(6)</translation>
    </message>
    <message>
        <source>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 y ss.: «within a reasonable period» (en un plazo razonable); los 30 días son una elección prudente de este programa</translation>
    </message>
    <message>
        <source>A revoked consent is honoured within 15 days; only for-profit bodies are bound.</source>
        <translation>Un consentimiento revocado se atiende en 15 días; solo están obligadas las entidades con ánimo de lucro.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546)</source>
        <translation>Ley de privacidad de Oklahoma (SB 546)</translation>
    </message>
    <message>
        <source>75A O.S. § 300</source>
        <translation>75A O.S. § 300</translation>
    </message>
    <message>
        <source>75A O.S. § 300 et seq.</source>
        <translation>75A O.S. § 300 y ss.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546), 75A O.S. § 300 et seq.; read in a public copy of the statute</source>
        <translation>Ley de privacidad de Oklahoma (SB 546), 75A O.S. § 300 y ss.; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Not yet in force; its rights and sections must be read before a letter cites them.</source>
        <translation>Aún no está en vigor; hay que leer sus derechos y secciones antes de que una carta los cite.</translation>
    </message>
    <message>
        <source>Louisiana privacy act (Act 502)</source>
        <translation>Ley de privacidad de Luisiana (Act 502)</translation>
    </message>
    <message>
        <source>R.S. 51:1780</source>
        <translation>R.S. 51:1780</translation>
    </message>
    <message>
        <source>La. R.S. 51:1780.3(B)(2)</source>
        <translation>La. R.S. 51:1780.3(B)(2)</translation>
    </message>
    <message>
        <source>Louisiana privacy act (Act 502), La. R.S. 51:1780.1-1780.5; read in a public copy of the statute</source>
        <translation>Ley de privacidad de Luisiana (Act 502), La. R.S. 51:1780.1-1780.5; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Alabama privacy act (Act 2026-552)</source>
        <translation>Ley de privacidad de Alabama (Act 2026-552)</translation>
    </message>
    <message>
        <source>Act 2026-552</source>
        <translation>Act 2026-552</translation>
    </message>
    <message>
        <source>Ala. Act 2026-552, sec. 5(d)(1)</source>
        <translation>Ala. Act 2026-552, sec. 5(d)(1)</translation>
    </message>
    <message>
        <source>Alabama privacy act (Act 2026-552), Ala. Act 2026-552 (HB 351); read in a public copy of the statute</source>
        <translation>Ley de privacidad de Alabama (Act 2026-552), Ala. Act 2026-552 (HB 351); leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Vermont privacy act (Act 145)</source>
        <translation>Ley de privacidad de Vermont (Act 145)</translation>
    </message>
    <message>
        <source>9 V.S.A. § 2415a</source>
        <translation>9 V.S.A. § 2415a</translation>
    </message>
    <message>
        <source>9 V.S.A. § 2415d(c)(1)</source>
        <translation>9 V.S.A. § 2415d(c)(1)</translation>
    </message>
    <message>
        <source>Vermont privacy act (Act 145), 9 V.S.A. §§ 2415a-2415k; read in a public copy of the statute</source>
        <translation>Ley de privacidad de Vermont (Act 145), 9 V.S.A. §§ 2415a-2415k; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais (Brazil)</source>
        <translation>Lei Geral de Proteção de Dados Pessoais (Brasil)</translation>
    </message>
    <message>
        <source>LGPD</source>
        <translation>LGPD</translation>
    </message>
    <message>
        <source>You live in Brazil, where the Lei Geral de Proteção de Dados applies.</source>
        <translation>Usted vive en Brasil, donde se aplica la Lei Geral de Proteção de Dados.</translation>
    </message>
    <message>
        <source>The organisation is established in Brazil, so the Lei Geral de Proteção de Dados binds it.</source>
        <translation>La organización está establecida en Brasil, así que la Lei Geral de Proteção de Dados la obliga.</translation>
    </message>
    <message>
        <source>You were in Brazil when the data were collected; the Lei Geral de Proteção de Dados covers them (art. 3).</source>
        <translation>Usted estaba en Brasil cuando se recogieron los datos; la Lei Geral de Proteção de Dados los abarca (art. 3).</translation>
    </message>
    <message>
        <source>The law reaches organisations abroad that offer goods or services to people in Brazil or process data collected there.</source>
        <translation>La ley alcanza a las organizaciones extranjeras que ofrecen bienes o servicios a personas en Brasil o tratan datos recogidos allí.</translation>
    </message>
    <message>
        <source>Full statement of the data, counted from the request</source>
        <translation>Declaración completa de los datos, contada desde la solicitud</translation>
    </message>
    <message>
        <source>LGPD, art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018; read in a public copy of the statute</source>
        <translation>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>the organisation is a small processing agent</source>
        <translation>la organización es un agente de tratamiento de pequeño tamaño</translation>
    </message>
    <message>
        <source>Resolução CD/ANPD 2/2022</source>
        <translation>Resolução CD/ANPD 2/2022</translation>
    </message>
    <message>
        <source>Confirmation in a simplified form is given at once.</source>
        <translation>La confirmación en forma simplificada se da de inmediato.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Gratuito.</translation>
    </message>
    <message>
        <source>By express request of the person or of a representative.</source>
        <translation>A petición expresa de la persona o de un representante.</translation>
    </message>
    <message>
        <source>Notice of an incident within three business days.</source>
        <translation>Aviso de un incidente en tres días hábiles.</translation>
    </message>
    <message>
        <source>Show that the controller was asked first.</source>
        <translation>Muestre que antes acudió al responsable del tratamiento.</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Mexico)</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (México)</translation>
    </message>
    <message>
        <source>LFPDPPP</source>
        <translation>LFPDPPP</translation>
    </message>
    <message>
        <source>You live in Mexico, where the Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2025 applies.</source>
        <translation>Usted vive en México, donde se aplica la Ley Federal de Protección de Datos Personales en Posesión de los Particulares de 2025.</translation>
    </message>
    <message>
        <source>The organisation is established in Mexico, so the Mexican law of 2025 binds it.</source>
        <translation>La organización está establecida en México, así que la ley mexicana de 2025 la obliga.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Mexico; whether the law reaches it depends on how it deals with people there.</source>
        <translation>No consta que la organización esté establecida en México; que la ley le alcance depende de cómo trate con las personas de allí.</translation>
    </message>
    <message>
        <source>Answer to a request for access, rectification, cancellation or opposition</source>
        <translation>Respuesta a una solicitud de acceso, rectificación, cancelación u oposición</translation>
    </message>
    <message>
        <source>LFPDPPP (2025)</source>
        <translation>LFPDPPP (2025)</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025; read in a public copy of the statute</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares de 20 de marzo de 2025; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>the circumstances justify it, once</source>
        <translation>las circunstancias lo justifican, una sola vez</translation>
    </message>
    <message>
        <source>What was granted is carried out, counted from the answer</source>
        <translation>Se lleva a cabo lo concedido, contado desde la respuesta</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares de 20 de marzo de 2025</translation>
    </message>
    <message>
        <source>Your request for protection of rights, counted from the answer or the end of the period</source>
        <translation>Su solicitud de protección de derechos, contada desde la respuesta o desde el final del plazo</translation>
    </message>
    <message>
        <source>Free but for copies and postage.</source>
        <translation>Gratuito, salvo copias y franqueo.</translation>
    </message>
    <message>
        <source>A document that proves identity is a condition of the request.</source>
        <translation>Un documento que acredite la identidad es requisito de la solicitud.</translation>
    </message>
    <message>
        <source>The numbers of articles of the law of 2010 are wrong now; none is cited.</source>
        <translation>Los números de los artículos de la ley de 2010 ya no son correctos; no se cita ninguno.</translation>
    </message>
    <message>
        <source>In the place of the former INAI.</source>
        <translation>En sustitución del antiguo INAI.</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales (Argentina)</source>
        <translation>Ley 25.326 de Protección de los Datos Personales (Argentina)</translation>
    </message>
    <message>
        <source>Ley 25.326</source>
        <translation>Ley 25.326</translation>
    </message>
    <message>
        <source>You live in Argentina, where Ley 25.326 applies.</source>
        <translation>Usted vive en Argentina, donde se aplica la Ley 25.326.</translation>
    </message>
    <message>
        <source>The organisation is established in Argentina, so Ley 25.326 binds it.</source>
        <translation>La organización está establecida en Argentina, así que la Ley 25.326 la obliga.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Argentina; enforcement abroad is weak.</source>
        <translation>No consta que la organización esté establecida en Argentina; la aplicación en el extranjero es débil.</translation>
    </message>
    <message>
        <source>Answer to a request for access; running days</source>
        <translation>Respuesta a una solicitud de acceso; días naturales</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 14</source>
        <translation>Ley 25.326, art. 14</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales; read in a public copy of the statute</source>
        <translation>Ley 25.326 de Protección de los Datos Personales; leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Rectification, updating or deletion</source>
        <translation>Rectificación, actualización o supresión</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 16</source>
        <translation>Ley 25.326, art. 16</translation>
    </message>
    <message>
        <source>Free every six months.</source>
        <translation>Gratuito cada seis meses.</translation>
    </message>
    <message>
        <source>Identity is proved when asking.</source>
        <translation>La identidad se acredita al presentar la solicitud.</translation>
    </message>
    <message>
        <source>The law knows no notice of a breach to the person.</source>
        <translation>La ley no prevé ningún aviso a la persona en caso de filtración.</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act (South Africa)</source>
        <translation>Protection of Personal Information Act (Sudáfrica)</translation>
    </message>
    <message>
        <source>POPIA</source>
        <translation>POPIA</translation>
    </message>
    <message>
        <source>You live in South Africa, where the Protection of Personal Information Act applies.</source>
        <translation>Usted vive en Sudáfrica, donde se aplica la Protection of Personal Information Act.</translation>
    </message>
    <message>
        <source>The organisation is domiciled in South Africa, so the Protection of Personal Information Act binds it (s. 3(1)).</source>
        <translation>La organización está domiciliada en Sudáfrica, así que la Protection of Personal Information Act la obliga (sección 3(1)).</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that use means in South Africa.</source>
        <translation>La ley alcanza a las organizaciones extranjeras que utilizan medios en Sudáfrica.</translation>
    </message>
    <message>
        <source>Answer to a request for access: a reasonable time, through PAIA 30 days</source>
        <translation>Respuesta a una solicitud de acceso: un plazo razonable, 30 días a través de la PAIA</translation>
    </message>
    <message>
        <source>PAIA, s. 56; POPIA, s. 23</source>
        <translation>PAIA, sección 56; POPIA, sección 23</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act 4 of 2013 (POPIA) and Promotion of Access to Information Act 2 of 2000 (PAIA)</source>
        <translation>Protection of Personal Information Act 4 of 2013 (POPIA) y Promotion of Access to Information Act 2 of 2000 (PAIA)</translation>
    </message>
    <message>
        <source>one of the grounds of section 57 holds and notice comes within the first period</source>
        <translation>se da uno de los motivos de la sección 57 y el aviso llega dentro del primer plazo</translation>
    </message>
    <message>
        <source>PAIA, s. 57</source>
        <translation>PAIA, sección 57</translation>
    </message>
    <message>
        <source>The prescribed fee for access; objection and correction are free.</source>
        <translation>La tarifa oficial por el acceso; la oposición y la corrección son gratuitas.</translation>
    </message>
    <message>
        <source>Adequate proof of identity.</source>
        <translation>Prueba de identidad adecuada.</translation>
    </message>
    <message>
        <source>Objection and correction may be sent by e-mail, SMS, WhatsApp or telephone, on a form substantially similar to Forms 1 and 2; access uses PAIA Form 2.</source>
        <translation>La oposición y la corrección pueden enviarse por correo electrónico, SMS, WhatsApp o teléfono, con un formulario sustancialmente similar a los formularios 1 y 2; para el acceso se usa el formulario 2 de la PAIA.</translation>
    </message>
    <message>
        <source>The complaint uses Form 5 or one substantially similar.</source>
        <translation>La reclamación usa el formulario 5 o uno sustancialmente similar.</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu (Türkiye)</source>
        <translation>Kişisel Verilerin Korunması Kanunu (Turquía)</translation>
    </message>
    <message>
        <source>KVKK</source>
        <translation>KVKK</translation>
    </message>
    <message>
        <source>You live in Türkiye, where Law 6698 applies.</source>
        <translation>Usted vive en Turquía, donde se aplica la Ley 6698.</translation>
    </message>
    <message>
        <source>The organisation is established in Türkiye, so Law 6698 binds it.</source>
        <translation>La organización está establecida en Turquía, así que la Ley 6698 la obliga.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Türkiye; enforcement abroad is weak.</source>
        <translation>No consta que la organización esté establecida en Turquía; la aplicación en el extranjero es débil.</translation>
    </message>
    <message>
        <source>Answer to the application</source>
        <translation>Respuesta a la solicitud</translation>
    </message>
    <message>
        <source>KVKK, art. 13(2)</source>
        <translation>KVKK, art. 13.2</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK); read in a public copy of the statute</source>
        <translation>Kişisel Verilerin Korunması Kanunu, Ley 6698 (KVKK); leída en una copia pública de la ley</translation>
    </message>
    <message>
        <source>Your complaint to the Board, counted from the day you learned of the answer</source>
        <translation>Su reclamación ante el Consejo, contada desde el día en que conoció la respuesta</translation>
    </message>
    <message>
        <source>KVKK, art. 14</source>
        <translation>KVKK, art. 14</translation>
    </message>
    <message>
        <source>Your complaint to the Board at the very latest, counted from your application</source>
        <translation>Su reclamación ante el Consejo como muy tarde, contada desde su solicitud</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK)</source>
        <translation>Kişisel Verilerin Korunması Kanunu, Ley 6698 (KVKK)</translation>
    </message>
    <message>
        <source>Free; a tariff above ten pages.</source>
        <translation>Gratuito; una tarifa a partir de diez páginas.</translation>
    </message>
    <message>
        <source>In writing, by registered e-mail (KEP) or from the address on file, in Turkish, with name, national identity or passport number, address and subject.</source>
        <translation>Por escrito, por correo electrónico certificado (KEP) o desde la dirección registrada, en turco, con nombre, número de identidad nacional o de pasaporte, dirección y asunto.</translation>
    </message>
    <message>
        <source>Letters are written in Turkish.</source>
        <translation>Las cartas se escriben en turco.</translation>
    </message>
    <message>
        <source>Only after the application to the controller under art. 13.</source>
        <translation>Solo después de la solicitud al responsable del tratamiento conforme al art. 13.</translation>
    </message>
    <message>
        <source>FADP Art. 25(2); FADP Art. 25(4); FADP Art. 25(6)</source>
        <translation>Art. 25.2 FADP; art. 25.4 FADP; art. 25.6 FADP</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 33</source>
        <translation>P-39.1, art. 27; P-39.1, art. 32; P-39.1, art. 33</translation>
    </message>
    <message>
        <source>FADP Art. 6(4); FADP Art. 30(2); FADP Art. 31(1)</source>
        <translation>Art. 6.4 FADP; art. 30.2 FADP; art. 31.1 FADP</translation>
    </message>
    <message>
        <source>P-39.1 s. 23; P-39.1 s. 28; P-39.1 s. 28.1</source>
        <translation>P-39.1, art. 23; P-39.1, art. 28; P-39.1, art. 28.1</translation>
    </message>
    <message>
        <source>FADP Art. 24(4); FADP Art. 25(2); FADP Art. 25(7)</source>
        <translation>Art. 24.4 FADP; art. 25.2 FADP; art. 25.7 FADP</translation>
    </message>
    <message>
        <source>P-39.1 s. 3.5; P-39.1 s. 3.7; P-39.1 s. 27</source>
        <translation>P-39.1, art. 3.5; P-39.1, art. 3.7; P-39.1, art. 27</translation>
    </message>
    <message>
        <source>GDPR Art. 33(3)(d); GDPR Art. 34(2)</source>
        <translation>Art. 33.3.d) RGPD; art. 34.2 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 33(3)(d); UK GDPR Art. 34(2)</source>
        <translation>Art. 33.3.d) RGPD del Reino Unido; art. 34.2 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 8(1)</source>
        <translation>Art. 8.1 FADP</translation>
    </message>
    <message>
        <source>GDPR Art. 34(2)</source>
        <translation>Art. 34.2 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 34(2)</source>
        <translation>Art. 34.2 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82(d)(1)</source>
        <translation>Cal. Civ. Code § 1798.82(d)(1)</translation>
    </message>
    <message>
        <source>GDPR Art. 5(2); GDPR Art. 24; GDPR Art. 32</source>
        <translation>Art. 5.2 RGPD; art. 24 RGPD; art. 32 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 5(2); UK GDPR Art. 24; UK GDPR Art. 32</source>
        <translation>Art. 5.2 RGPD del Reino Unido; art. 24 RGPD del Reino Unido; art. 32 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.81.5(b); Cal. Civ. Code § 1798.81.5(d)(1)(A); Cal. Civ. Code § 1798.100(e)</source>
        <translation>Cal. Civ. Code § 1798.81.5(b); Cal. Civ. Code § 1798.81.5(d)(1)(A); Cal. Civ. Code § 1798.100(e)</translation>
    </message>
    <message>
        <source>Mass. G.L. c. 93A, § 2; Mass. G.L. c. 93A, § 9(3)</source>
        <translation>Mass. G.L. c. 93A, § 2; Mass. G.L. c. 93A, § 9(3)</translation>
    </message>
    <message>
        <source>Directive 93/13/EEC, Annex, point 1(q)</source>
        <translation>Directiva 93/13/CEE, anexo, punto 1, letra q)</translation>
    </message>
    <message>
        <source>Consumer Rights Act 2015, Sch. 2</source>
        <translation>Consumer Rights Act 2015, anexo 2</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1)(f); GDPR Art. 7(3); GDPR Art. 15(1)</source>
        <translation>Art. 6.1.f) RGPD; art. 7.3 RGPD; art. 15.1 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1)(f); UK GDPR Art. 7(3); UK GDPR Art. 15(1)</source>
        <translation>Art. 6.1.f) RGPD del Reino Unido; art. 7.3 RGPD del Reino Unido; art. 15.1 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 25(1); FADP Art. 30(2); FADP Art. 32(2)</source>
        <translation>Art. 25.1 FADP; art. 30.2 FADP; art. 32.2 FADP</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a); Cal. Civ. Code § 1798.110(a); Cal. Civ. Code § 1798.120(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a); Cal. Civ. Code § 1798.110(a); Cal. Civ. Code § 1798.120(a)</translation>
    </message>
    <message>
        <source>GDPR Art. 17(1)</source>
        <translation>Art. 17.1 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 17(1)</source>
        <translation>Art. 17.1 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 32(2)</source>
        <translation>Art. 32.2 FADP</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.120(a); Cal. Code Regs., tit. 11, § 7026(d); Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Civ. Code § 1798.120(a); Cal. Code Regs., título 11, § 7026(d); Cal. Code Regs., título 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.121(a); Cal. Civ. Code § 1798.125; Cal. Civ. Code § 1798.135(c)(4)</source>
        <translation>Cal. Civ. Code § 1798.121(a); Cal. Civ. Code § 1798.125; Cal. Civ. Code § 1798.135(c)(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 14; GDPR Art. 15(1)(c)</source>
        <translation>Art. 6.1 RGPD; art. 14 RGPD; art. 15.1.c) RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 14; UK GDPR Art. 15(1)(c)</source>
        <translation>Art. 6.1 RGPD del Reino Unido; art. 14 RGPD del Reino Unido; art. 15.1.c) RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 19; FADP Art. 25(2); FADP Art. 30(2)</source>
        <translation>Art. 19 FADP; art. 25.2 FADP; art. 30.2 FADP</translation>
    </message>
    <message>
        <source>the dispute clause of the contract</source>
        <translation>la cláusula de controversias del contrato</translation>
    </message>
    <message>
        <source>the notice of settlement</source>
        <translation>el aviso del acuerdo</translation>
    </message>
    <message>
        <source>FCRA § 609(a); 15 U.S.C. § 1681g(a)(1); 15 U.S.C. § 1681g(a)(2)</source>
        <translation>FCRA § 609(a); 15 U.S.C. § 1681g(a)(1); 15 U.S.C. § 1681g(a)(2)</translation>
    </message>
    <message>
        <source>FCRA § 611; 15 U.S.C. § 1681i(a)(1)(A); 15 U.S.C. § 1681i(a)(2)</source>
        <translation>FCRA § 611; 15 U.S.C. § 1681i(a)(1)(A); 15 U.S.C. § 1681i(a)(2)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43</source>
        <translation>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43</translation>
    </message>
    <message>
        <source>FCRA § 605B; 15 U.S.C. § 1681c-2(a); 15 U.S.C. § 1681c-2(b)</source>
        <translation>FCRA § 605B; 15 U.S.C. § 1681c-2(a); 15 U.S.C. § 1681c-2(b)</translation>
    </message>
    <message>
        <source>FCRA § 609(e); 15 U.S.C. § 1681g(e); 15 U.S.C. § 1681g(e)(1)</source>
        <translation>FCRA § 609(e); 15 U.S.C. § 1681g(e); 15 U.S.C. § 1681g(e)(1)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(6)(B); 15 U.S.C. § 1681m(f)</source>
        <translation>15 U.S.C. § 1681s-2(a)(6)(B); 15 U.S.C. § 1681m(f)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1692g(b); 15 U.S.C. § 1692e(8); 15 U.S.C. § 1681m(g)</source>
        <translation>15 U.S.C. § 1692g(b); 15 U.S.C. § 1692e(8); 15 U.S.C. § 1681m(g)</translation>
    </message>
    <message>
        <source>FCRA § 605A(i); 15 U.S.C. § 1681c-1(i)</source>
        <translation>FCRA § 605A(i); 15 U.S.C. § 1681c-1(i)</translation>
    </message>
    <message>
        <source>FCRA § 605A(b); 15 U.S.C. § 1681c-1(b)</source>
        <translation>FCRA § 605A(b); 15 U.S.C. § 1681c-1(b)</translation>
    </message>
    <message>
        <source>FCRA § 604(e); 15 U.S.C. § 1681b(e)</source>
        <translation>FCRA § 604(e); 15 U.S.C. § 1681b(e)</translation>
    </message>
    <message>
        <source>45 CFR 164.524(c)(2); 45 CFR 164.524(c)(4); 45 CFR 164.524(d)</source>
        <translation>45 CFR 164.524(c)(2); 45 CFR 164.524(c)(4); 45 CFR 164.524(d)</translation>
    </message>
    <message>
        <source>45 CFR 164.528(b)(2); 45 CFR 164.528(c)(2)</source>
        <translation>45 CFR 164.528(b)(2); 45 CFR 164.528(c)(2)</translation>
    </message>
    <message>
        <source>45 CFR 164.526(c)(3); 45 CFR 164.526(d)</source>
        <translation>45 CFR 164.526(c)(3); 45 CFR 164.526(d)</translation>
    </message>
    <message>
        <source>GDPR Art. 12(4)</source>
        <translation>Art. 12.4 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(4)</source>
        <translation>Art. 12.4 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 26(4)</source>
        <translation>Art. 26.4 FADP</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.145(h)(2)</source>
        <translation>Cal. Civ. Code § 1798.145(h)(2)</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(7)</source>
        <translation>PIPEDA, sección 8(7)</translation>
    </message>
    <message>
        <source>Law of agency; Recital 63 GDPR</source>
        <translation>Normas sobre la representación; considerando 63 RGPD</translation>
    </message>
    <message>
        <source>law of agency</source>
        <translation>normas sobre la representación</translation>
    </message>
    <message>
        <source>Code of Obligations, Art. 32</source>
        <translation>Código de Obligaciones suizo, art. 32</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7063</source>
        <translation>Cal. Code Regs., título 11, § 7063</translation>
    </message>
    <message>
        <source>GDPR Art. 16; GDPR Art. 18(1)(a); GDPR Art. 19</source>
        <translation>Art. 16 RGPD; art. 18.1.a) RGPD; art. 19 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 16; UK GDPR Art. 18(1)(a); UK GDPR Art. 19</source>
        <translation>Art. 16 RGPD del Reino Unido; art. 18.1.a) RGPD del Reino Unido; art. 19 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 32(1); FADP Art. 32(3); FADP Art. 32(4)</source>
        <translation>Art. 32.1 FADP; art. 32.3 FADP; art. 32.4 FADP</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.106(a); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.106(a); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., título 11, § 7020(e)</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.9.5; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>PIPEDA, anexo 1, cl. 4.9.5; PIPEDA, sección 8(3); PIPEDA, sección 8(4)</translation>
    </message>
    <message>
        <source>P-39.1 s. 28; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 28; P-39.1, art. 32; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 20(1); GDPR Art. 20(2); GDPR Art. 12(3)</source>
        <translation>Art. 20.1 RGPD; art. 20.2 RGPD; art. 12.3 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 20(1); UK GDPR Art. 20(2); UK GDPR Art. 12(3)</source>
        <translation>Art. 20.1 RGPD del Reino Unido; art. 20.2 RGPD del Reino Unido; art. 12.3 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 28(1); FADP Art. 28(2); FADP Art. 25(7)</source>
        <translation>Art. 28.1 FADP; art. 28.2 FADP; art. 25.7 FADP</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.130(a)(3)(B); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.130(a)(3)(B); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., título 11, § 7020(e)</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 27; P-39.1, art. 32; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 18(1); GDPR Art. 18(2); GDPR Art. 18(3)</source>
        <translation>Art. 18.1 RGPD; art. 18.2 RGPD; art. 18.3 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 18(1); UK GDPR Art. 18(2); UK GDPR Art. 18(3)</source>
        <translation>Art. 18.1 RGPD del Reino Unido; art. 18.2 RGPD del Reino Unido; art. 18.3 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 32(2); FADP Art. 32(3)</source>
        <translation>Art. 30.2 FADP; art. 32.2 FADP; art. 32.3 FADP</translation>
    </message>
    <message>
        <source>GDPR Art. 21(2); GDPR Art. 21(3); GDPR Art. 7(3)</source>
        <translation>Art. 21.2 RGPD; art. 21.3 RGPD; art. 7.3 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 21(2); UK GDPR Art. 21(3); UK GDPR Art. 7(3)</source>
        <translation>Art. 21.2 RGPD del Reino Unido; art. 21.3 RGPD del Reino Unido; art. 7.3 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>P-39.1 s. 22; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 22; P-39.1, art. 32; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 17(1)(c); GDPR Art. 18(1)(d)</source>
        <translation>Art. 6.1 RGPD; art. 17.1.c) RGPD; art. 18.1.d) RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 17(1)(c); UK GDPR Art. 18(1)(d)</source>
        <translation>Art. 6.1 RGPD del Reino Unido; art. 17.1.c) RGPD del Reino Unido; art. 18.1.d) RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 31(1); FADP Art. 32(2)</source>
        <translation>Art. 30.2 FADP; art. 31.1 FADP; art. 32.2 FADP</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 17(1)(b); GDPR Art. 12(3)</source>
        <translation>Art. 7.3 RGPD; art. 17.1.b) RGPD; art. 12.3 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 17(1)(b); UK GDPR Art. 12(3)</source>
        <translation>Art. 7.3 RGPD del Reino Unido; art. 17.1.b) RGPD del Reino Unido; art. 12.3 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>PIPEDA, anexo 1, cl. 4.3.8; PIPEDA, sección 8(3); PIPEDA, sección 8(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 9(1); GDPR Art. 9(2)</source>
        <translation>Art. 7.3 RGPD; art. 9.1 RGPD; art. 9.2 RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 9(1); UK GDPR Art. 9(2)</source>
        <translation>Art. 7.3 RGPD del Reino Unido; art. 9.1 RGPD del Reino Unido; art. 9.2 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>740 ILCS 14/15</source>
        <translation>740 ILCS 14/15</translation>
    </message>
    <message>
        <source>Payment Services Directive of the European Union</source>
        <translation>Directiva de servicios de pago de la Unión Europea</translation>
    </message>
    <message>
        <source>PSD2</source>
        <translation>PSD2</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the payment services directive and the national laws that carry it out give rights against your bank.</source>
        <translation>Usted vive en el Espacio Económico Europeo, donde la directiva de servicios de pago y las leyes nacionales que la transponen dan derechos frente a su banco.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer to your complaint about a payment</source>
        <translation>Respuesta del banco a su reclamación sobre un pago</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Art. 101(2)</source>
        <translation>Directiva (UE) 2015/2366, art. 101.2</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366 on payment services, OJ L 337, 23.12.2015</source>
        <translation>Directiva (UE) 2015/2366 sobre servicios de pago, DO L 337 de 23.12.2015</translation>
    </message>
    <message>
        <source>a reply within the first period that says why and names the last day</source>
        <translation>una respuesta dentro del primer plazo con los motivos y el último día</translation>
    </message>
    <message>
        <source>Tell the bank without undue delay once you notice a payment that you did not authorise, at the latest 13 months after the debit.</source>
        <translation>Comunique al banco sin demora una operación que no autorizó, a más tardar 13 meses después del cargo.</translation>
    </message>
    <message>
        <source>A direct debit that you authorised can be refunded if you ask within eight weeks of the debit; for SEPA direct debits in euro no reason is needed.</source>
        <translation>Un adeudo autorizado se devuelve si lo pide en las ocho semanas siguientes al cargo; en los adeudos SEPA en euros, sin motivo.</translation>
    </message>
    <message>
        <source>For a lost or stolen card you bear at most 50 euros, and nothing if you could not notice the loss; fraud or gross negligence of your own changes that.</source>
        <translation>Por una tarjeta perdida o robada usted soporta como máximo 50 euros, y nada si no podía advertir la pérdida; salvo fraude o negligencia grave propia.</translation>
    </message>
    <message>
        <source>The directive speaks through national law: for example §§ 675u to 675x BGB in Germany, Articles L133-18 to L133-25 of the Code monétaire et financier in France, Real Decreto-ley 19/2018 in Spain.</source>
        <translation>La directiva se aplica por las leyes nacionales: por ejemplo, los §§ 675u a 675x BGB en Alemania, los artículos L133-18 a L133-25 del Code monétaire et financier en Francia y el Real Decreto-ley 19/2018 en España.</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017 and Direct Debit Guarantee (United Kingdom)</source>
        <translation>Payment Services Regulations 2017 y Direct Debit Guarantee (Reino Unido)</translation>
    </message>
    <message>
        <source>PSRs 2017</source>
        <translation>PSRs 2017</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the Payment Services Regulations 2017 and the Direct Debit Guarantee give rights against your bank.</source>
        <translation>Usted vive en el Reino Unido, donde las Payment Services Regulations 2017 y la Direct Debit Guarantee dan derechos frente a su banco.</translation>
    </message>
    <message>
        <source>FCA Handbook, DISP 1.6.2A R</source>
        <translation>FCA Handbook, DISP 1.6.2A R</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017, SI 2017/752; FCA Handbook, DISP 1; Direct Debit Guarantee</source>
        <translation>Payment Services Regulations 2017, SI 2017/752; FCA Handbook, DISP 1; Direct Debit Guarantee</translation>
    </message>
    <message>
        <source>Where an error was made in a direct debit, the Guarantee gives a full and immediate refund from the bank, without a time limit.</source>
        <translation>Si hubo un error en un adeudo, la garantía da una devolución íntegra e inmediata por el banco, sin plazo límite.</translation>
    </message>
    <message>
        <source>Fair Credit Billing Act (United States)</source>
        <translation>Fair Credit Billing Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>FCBA</source>
        <translation>FCBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Billing Act protects card holders against billing errors.</source>
        <translation>Usted está en los Estados Unidos, donde la Fair Credit Billing Act protege a los titulares de tarjetas frente a errores de facturación.</translation>
    </message>
    <message>
        <source>Written confirmation that your billing error notice arrived</source>
        <translation>Confirmación escrita de que llegó su aviso de error</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(A)</source>
        <translation>15 U.S.C. § 1666(a)(3)(A)</translation>
    </message>
    <message>
        <source>Truth in Lending Act, 15 U.S.C. § 1601 et seq.; Regulation Z, 12 CFR part 1026</source>
        <translation>Truth in Lending Act, 15 U.S.C. § 1601 y ss.; Regulation Z, 12 CFR part 1026</translation>
    </message>
    <message>
        <source>Correction or explanation after a billing error notice: two billing cycles, at most these days</source>
        <translation>Corrección o explicación tras un aviso de error: dos ciclos de facturación, como máximo estos días</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(B)</source>
        <translation>15 U.S.C. § 1666(a)(3)(B)</translation>
    </message>
    <message>
        <source>Your written notice must reach the address for billing inquiries within 60 days after the first statement with the error was sent.</source>
        <translation>Su aviso escrito debe llegar a la dirección de consultas de facturación en los 60 días siguientes al envío del primer extracto con el error.</translation>
    </message>
    <message>
        <source>For unauthorized use of a credit card you bear at most $50.</source>
        <translation>Por el uso no autorizado de una tarjeta de crédito usted responde como máximo de 50 $.</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act and Regulation E (United States)</source>
        <translation>Electronic Fund Transfer Act y Regulation E (Estados Unidos)</translation>
    </message>
    <message>
        <source>Regulation E</source>
        <translation>Regulation E</translation>
    </message>
    <message>
        <source>You are in the United States, where Regulation E protects the holders of bank accounts and debit cards.</source>
        <translation>Usted está en los Estados Unidos, donde la Regulation E protege a los titulares de cuentas bancarias y tarjetas de débito.</translation>
    </message>
    <message>
        <source>Result of the bank&apos;s investigation, or provisional credit while it goes on</source>
        <translation>Resultado de la investigación del banco, o abono provisional mientras dura</translation>
    </message>
    <message>
        <source>12 CFR 1005.11(c)(1)</source>
        <translation>12 CFR 1005.11(c)(1)</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act, 15 U.S.C. § 1693 et seq.; Regulation E, 12 CFR part 1005</source>
        <translation>Electronic Fund Transfer Act, 15 U.S.C. § 1693 y ss.; Regulation E, 12 CFR part 1005</translation>
    </message>
    <message>
        <source>Your notice must reach the bank within 60 days after it sent the first statement with the error; tell it within two business days of learning that a card was lost or stolen.</source>
        <translation>Su aviso debe llegar al banco en los 60 días siguientes al envío del primer extracto con el error; comunique la pérdida o el robo de una tarjeta en dos días hábiles.</translation>
    </message>
    <message>
        <source>With provisional credit the bank may take 45 days, in some cases 90.</source>
        <translation>Con un abono provisional el banco puede tardar 45 días, en algunos casos 90.</translation>
    </message>
    <message>
        <source>Contract and law of succession: accounts of the dead</source>
        <translation>Contrato y derecho de sucesiones: cuentas de fallecidos</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Sucesiones</translation>
    </message>
    <message>
        <source>The GDPR does not protect the dead (Recital 27). Some countries give relatives or heirs rights of their own, for example France, Italy and Spain.</source>
        <translation>El RGPD no protege a los fallecidos (considerando 27). Algunos países dan derechos propios a los familiares o herederos, por ejemplo Francia, Italia y España.</translation>
    </message>
    <message>
        <source>Family Educational Rights and Privacy Act (United States)</source>
        <translation>Family Educational Rights and Privacy Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>FERPA</source>
        <translation>FERPA</translation>
    </message>
    <message>
        <source>You are in the United States, where FERPA binds schools that take federal money.</source>
        <translation>Usted está en los Estados Unidos, donde la FERPA obliga a los centros que reciben fondos federales.</translation>
    </message>
    <message>
        <source>Inspection of education records</source>
        <translation>Consulta del expediente escolar</translation>
    </message>
    <message>
        <source>34 CFR 99.10(b)</source>
        <translation>34 CFR 99.10(b)</translation>
    </message>
    <message>
        <source>Family Educational Rights and Privacy Act, 20 U.S.C. § 1232g; 34 CFR part 99</source>
        <translation>Family Educational Rights and Privacy Act, 20 U.S.C. § 1232g; 34 CFR part 99</translation>
    </message>
    <message>
        <source>Your complaint to the Student Privacy Policy Office, counted from learning of the violation</source>
        <translation>Su queja ante la Student Privacy Policy Office, desde que conoció la infracción</translation>
    </message>
    <message>
        <source>34 CFR 99.64(c)</source>
        <translation>34 CFR 99.64(c)</translation>
    </message>
    <message>
        <source>There is no right to deletion; the school directs its vendors by contract.</source>
        <translation>No hay derecho a la supresión; el centro dirige a sus proveedores por contrato.</translation>
    </message>
    <message>
        <source>From the age of 18, or at college, the rights are the student&apos;s own.</source>
        <translation>Desde los 18 años, o en la universidad, los derechos son del propio estudiante.</translation>
    </message>
    <message>
        <source>Children&apos;s Online Privacy Protection Act (United States)</source>
        <translation>Children&apos;s Online Privacy Protection Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>COPPA</source>
        <translation>COPPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the rule for online services directed to children under 13 gives rights to parents.</source>
        <translation>Usted está en los Estados Unidos, donde la norma sobre servicios en línea dirigidos a menores de 13 años da derechos a los padres.</translation>
    </message>
    <message>
        <source>The rule protects children under 13, and binds services directed to them or that know the age.</source>
        <translation>La norma protege a los menores de 13 años y obliga a los servicios dirigidos a ellos o que conocen la edad.</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 71-73</source>
        <translation>Directiva (UE) 2015/2366, arts. 71-73</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017, regs 74-76</source>
        <translation>Payment Services Regulations 2017, regs 74-76</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 76-77</source>
        <translation>Directiva (UE) 2015/2366, arts. 76-77</translation>
    </message>
    <message>
        <source>Direct Debit Guarantee; Payment Services Regulations 2017, regs 79-80</source>
        <translation>Direct Debit Guarantee; Payment Services Regulations 2017, regs 79-80</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666; 12 CFR 1026.13</source>
        <translation>15 U.S.C. § 1666; 12 CFR 1026.13</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1693f; 12 CFR 1005.11</source>
        <translation>15 U.S.C. § 1693f; 12 CFR 1005.11</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.7</source>
        <translation>PIPEDA, anexo 1, cláusula 4.7</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 34</source>
        <translation>PIPA (Alberta), art. 34</translation>
    </message>
    <message>
        <source>PIPA (British Columbia), s. 34</source>
        <translation>PIPA (Columbia Británica), art. 34</translation>
    </message>
    <message>
        <source>C.C.Q. ss. 1457-1458, 1607; P-39.1 s. 10</source>
        <translation>C.C.Q. arts. 1457-1458, 1607; P-39.1 art. 10</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 GDPR</source>
        <translation>arts. 8, 15, 17 del RGPD</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 UK GDPR</source>
        <translation>arts. 8, 15, 17 del UK GDPR</translation>
    </message>
    <message>
        <source>16 CFR 312.6</source>
        <translation>16 CFR 312.6</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 GDPR</source>
        <translation>arts. 15, 17, 21, 28 del RGPD</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 UK GDPR</source>
        <translation>arts. 15, 17, 21, 28 del UK GDPR</translation>
    </message>
    <message>
        <source>34 CFR 99.10</source>
        <translation>34 CFR 99.10</translation>
    </message>
    <message>
        <source>law of succession</source>
        <translation>derecho de sucesiones</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>la cláusula</translation>
    </message>
    <message>
        <source>FADP Art. 30(2)</source>
        <translation>LPD art. 30, ap. 2</translation>
    </message>
    <message>
        <source>Reports to the police and to fraud offices</source>
        <translation>Denuncias a la policía y a las oficinas contra el fraude</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Denuncia</translation>
    </message>
    <message>
        <source>Anyone may report an offence to the police where they live.</source>
        <translation>Cualquiera puede denunciar un delito ante la policía del lugar donde vive.</translation>
    </message>
    <message>
        <source>Reports of fraud on the internet go for example to the Internet Crime Complaint Center (IC3) in the United States, Report Fraud in the United Kingdom, the Canadian Anti-Fraud Centre, ReportCyber in Australia, and elsewhere to the police.</source>
        <translation>El fraude en internet se denuncia, por ejemplo, ante el Internet Crime Complaint Center (IC3) en Estados Unidos, Report Fraud en el Reino Unido, el Canadian Anti-Fraud Centre en Canadá, ReportCyber en Australia y, en otros lugares, ante la policía.</translation>
    </message>
    <message>
        <source>Identity theft in the United States is reported at identitytheft.gov first; bureaus and banks ask for that report.</source>
        <translation>En Estados Unidos, el robo de identidad se denuncia primero en identitytheft.gov; las agencias de crédito y los bancos piden esa denuncia.</translation>
    </message>
    <message>
        <source>Freeze for a child under 16 asked for by mail</source>
        <translation>Bloqueo pedido por correo para un menor de 16 años</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-1(j)(2)(A)</source>
        <translation>15 U.S.C. § 1681c-1(j)(2)(A)</translation>
    </message>
    <message>
        <source>Video Privacy Protection Act (United States)</source>
        <translation>Video Privacy Protection Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>VPPA</source>
        <translation>VPPA</translation>
    </message>
    <message>
        <source>You are in the United States, where those who rent, sell or deliver video may not tell others what you watched without your consent.</source>
        <translation>Usted está en Estados Unidos, donde quienes alquilan, venden o entregan vídeos no pueden revelar sin su consentimiento lo que usted vio.</translation>
    </message>
    <message>
        <source>Your suit, counted from the disclosure or from when you learned of it</source>
        <translation>Su demanda, contada desde la revelación o desde que supo de ella</translation>
    </message>
    <message>
        <source>18 U.S.C. § 2710(c)(3)</source>
        <translation>18 U.S.C. § 2710(c)(3)</translation>
    </message>
    <message>
        <source>Video Privacy Protection Act, 18 U.S.C. § 2710, as amended by Pub. L. 112-258</source>
        <translation>Video Privacy Protection Act, 18 U.S.C. § 2710, modificada por Pub. L. 112-258</translation>
    </message>
    <message>
        <source>A court may award at least $2,500 for a disclosure that the Act forbids.</source>
        <translation>Un tribunal puede conceder al menos 2500 dólares por una revelación que la ley prohíbe.</translation>
    </message>
    <message>
        <source>Who is a consumer under the Act is before the Supreme Court (Salazar v. Paramount, No. 25-459): whether a subscription to something other than video is enough is open.</source>
        <translation>Quién es consumidor según la ley está ante el Tribunal Supremo (Salazar v. Paramount, n.º 25-459): si basta una suscripción a algo distinto de vídeos sigue abierto.</translation>
    </message>
    <message>
        <source>Records of what you watched are destroyed as soon as practicable, at the latest one year after they are no longer needed for what they were collected for.</source>
        <translation>Los registros de lo que usted vio se destruyen lo antes posible, a más tardar un año después de que ya no se necesiten para aquello para lo que se recogieron.</translation>
    </message>
    <message>
        <source>The Act gives no right to a copy; it lets the provider tell you what it holds about you.</source>
        <translation>La ley no da derecho a una copia; permite que el proveedor le diga qué tiene sobre usted.</translation>
    </message>
    <message>
        <source>Customer proprietary network information (United States)</source>
        <translation>Customer proprietary network information (Estados Unidos)</translation>
    </message>
    <message>
        <source>CPNI</source>
        <translation>CPNI</translation>
    </message>
    <message>
        <source>You are in the United States, where telephone companies may use and disclose records of your calls only within limits that you can tighten.</source>
        <translation>Usted está en Estados Unidos, donde las compañías telefónicas solo pueden usar y comunicar los registros de sus llamadas dentro de límites que usted puede estrechar.</translation>
    </message>
    <message>
        <source>The carrier may take silence for approval after its opt-out notice only when these days have passed; you may opt out at any time later</source>
        <translation>La compañía solo puede tomar el silencio por aprobación tras su aviso cuando hayan pasado estos días; usted puede oponerse después en cualquier momento</translation>
    </message>
    <message>
        <source>47 CFR 64.2008(d)(1)</source>
        <translation>47 CFR 64.2008(d)(1)</translation>
    </message>
    <message>
        <source>Communications Act, 47 U.S.C. § 222; 47 CFR 64.2001-64.2011</source>
        <translation>Communications Act, 47 U.S.C. § 222; 47 CFR 64.2001-64.2011</translation>
    </message>
    <message>
        <source>Your disapproval stays in force until you revoke or limit it.</source>
        <translation>Su negativa vale hasta que usted la revoque o la limite.</translation>
    </message>
    <message>
        <source>The carrier tells you at once when a password, the answer to a question for lost passwords, an online account or the address of record is made or changed.</source>
        <translation>La compañía le avisa de inmediato cuando se crea o cambia una contraseña, la respuesta a una pregunta de seguridad, una cuenta en línea o la dirección registrada.</translation>
    </message>
    <message>
        <source>The rules bind telephone companies and interconnected internet telephony; they are about records of calls and services, not about what you do on the internet.</source>
        <translation>Las normas obligan a las compañías telefónicas y a la telefonía por internet conectada a la red; tratan de registros de llamadas y servicios, no de lo que usted hace en internet.</translation>
    </message>
    <message>
        <source>Driver&apos;s Privacy Protection Act (United States)</source>
        <translation>Driver&apos;s Privacy Protection Act (Estados Unidos)</translation>
    </message>
    <message>
        <source>DPPA</source>
        <translation>DPPA</translation>
    </message>
    <message>
        <source>You are in the United States, where departments of motor vehicles may give out what is in your record for named purposes only.</source>
        <translation>Usted está en Estados Unidos, donde los departamentos de vehículos solo pueden comunicar lo que consta en su registro para fines determinados.</translation>
    </message>
    <message>
        <source>A court may award at least $2,500 against whoever knowingly obtained, disclosed or used a record for a purpose that the Act does not permit.</source>
        <translation>Un tribunal puede conceder al menos 2500 dólares contra quien a sabiendas obtuvo, comunicó o usó un registro para un fin que la ley no permite.</translation>
    </message>
    <message>
        <source>Fourteen purposes are permitted, among them insurance, courts and licensed investigators; marketing and single records for any purpose need your express consent.</source>
        <translation>Se permiten catorce fines, entre ellos seguros, tribunales e investigadores con licencia; la publicidad y los registros individuales para cualquier fin exigen su consentimiento expreso.</translation>
    </message>
    <message>
        <source>Whoever passes a record on keeps for five years a note of who got it and for which permitted purpose, and shows it to the department that asks.</source>
        <translation>Quien transmite un registro anota y guarda durante cinco años quién lo recibió y para qué fin permitido, y lo muestra al departamento que lo pida.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients; a letter can only ask for it.</source>
        <translation>La ley no da derecho a una lista de destinatarios; una carta solo puede pedirla.</translation>
    </message>
    <message>
        <source>Consumer Protection Act (Québec), s. 11.1</source>
        <translation>Consumer Protection Act (Quebec), art. 11.1</translation>
    </message>
    <message>
        <source>Australian Consumer Law, s. 23</source>
        <translation>Australian Consumer Law, sección 23</translation>
    </message>
    <message>
        <source>Fed. R. Civ. P. 23(e)(5)(A)</source>
        <translation>Fed. R. Civ. P. 23(e)(5)(A)</translation>
    </message>
    <message>
        <source>FCRA § 605A(j); 15 U.S.C. § 1681c-1(j)</source>
        <translation>FCRA § 605A(j); 15 U.S.C. § 1681c-1(j)</translation>
    </message>
    <message>
        <source>report of an offence</source>
        <translation>denuncia de un delito</translation>
    </message>
    <message>
        <source>18 U.S.C. § 2710</source>
        <translation>18 U.S.C. § 2710</translation>
    </message>
    <message>
        <source>47 U.S.C. § 222(c)</source>
        <translation>47 U.S.C. § 222(c)</translation>
    </message>
    <message>
        <source>18 U.S.C. § 2721</source>
        <translation>18 U.S.C. § 2721</translation>
    </message>
    <message>
        <source>Arts 15, 17, 19 GDPR</source>
        <translation>Arts. 15, 17 y 19 RGPD</translation>
    </message>
    <message>
        <source>Arts 15, 17, 19 UK GDPR</source>
        <translation>Arts. 15, 17 y 19 RGPD del Reino Unido</translation>
    </message>
    <message>
        <source>FADP Art. 25(2); FADP Art. 32(2)</source>
        <translation>Art. 25.2 FADP; art. 32.2 FADP</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Una agencia de crédito</translation>
    </message>
    <message>
        <source>Who reports to credit bureaus</source>
        <translation>Quien informa a las agencias de crédito</translation>
    </message>
    <message>
        <source>A data broker</source>
        <translation>Un intermediario de datos</translation>
    </message>
    <message>
        <source>A doctor, hospital or health insurer</source>
        <translation>Un médico, un hospital o un seguro de salud</translation>
    </message>
    <message>
        <source>A health app or shop</source>
        <translation>Una aplicación o tienda de salud</translation>
    </message>
    <message>
        <source>A bank or insurer</source>
        <translation>Un banco o una aseguradora</translation>
    </message>
    <message>
        <source>The bank of an account or debit card</source>
        <translation>El banco de una cuenta o tarjeta de débito</translation>
    </message>
    <message>
        <source>A bank that issues credit cards</source>
        <translation>Un banco que emite tarjetas de crédito</translation>
    </message>
    <message>
        <source>A payment service or bank in Europe</source>
        <translation>Un servicio de pago o banco en Europa</translation>
    </message>
    <message>
        <source>A debt collector</source>
        <translation>Una agencia de cobro de deudas</translation>
    </message>
    <message>
        <source>A school or university</source>
        <translation>Un centro de enseñanza o una universidad</translation>
    </message>
    <message>
        <source>A website, app or toy for children</source>
        <translation>Un sitio web, una aplicación o un juguete para niños</translation>
    </message>
    <message>
        <source>A bank, airline or telephone company in Canada</source>
        <translation>Un banco, aerolínea o compañía telefónica de Canadá</translation>
    </message>
    <message>
        <source>A very large platform</source>
        <translation>Una plataforma muy grande</translation>
    </message>
    <message>
        <source>Who measures faces or fingers</source>
        <translation>Quien mide rostros o dedos</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.105, 1798.110</source>
        <translation>Cal. Civ. Code §§ 1798.105, 1798.110</translation>
    </message>
    <message>
        <source>A video or streaming service</source>
        <translation>Un servicio de vídeo o streaming</translation>
    </message>
    <message>
        <source>A telephone company in the United States</source>
        <translation>Una compañía telefónica en los Estados Unidos</translation>
    </message>
    <message>
        <source>A motor vehicle office, or who passes on its records</source>
        <translation>Una oficina de vehículos de motor, o quien transmite sus datos</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>The pause from %1 to %2 does not stop this clock.</source>
        <translation>La pausa del %1 al %2 no detiene este plazo.</translation>
    </message>
    <message>
        <source>The pause from %1 to %2 began after the end and moves nothing.</source>
        <translation>La pausa del %1 al %2 empezó después del final y no cambia nada.</translation>
    </message>
    <message>
        <source>The period starts on %1 (%2).</source>
        <translation>El plazo empieza el %1 (%2).</translation>
    </message>
    <message>
        <source>The days from %1 to %2 are not counted (%3).</source>
        <translation>Los días del %1 al %2 no se cuentan (%3).</translation>
    </message>
    <message>
        <source>This law knows no extension; the first date stands.</source>
        <translation>Esta ley no prevé ninguna prórroga; vale la primera fecha.</translation>
    </message>
    <message>
        <source>The extension of %1 came too late; the first date stands.</source>
        <translation>La prórroga del %1 llegó demasiado tarde; vale la primera fecha.</translation>
    </message>
    <message>
        <source>Extended by %1, if %2 (%3).</source>
        <comment>2 months; a condition; the law</comment>
        <translation>Prorrogado %1, si %2 (%3).</translation>
    </message>
    <message>
        <source>Days off are those of calendar %1.</source>
        <translation>Los días inhábiles son los del calendario %1.</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 calendar day</source>
        <translation>%1 día natural</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 días naturales</translation>
    </message>
    <message>
        <source>%1 business day</source>
        <translation>%1 día hábil</translation>
    </message>
    <message>
        <source>%1 business days</source>
        <translation>%1 días hábiles</translation>
    </message>
    <message>
        <source>%1 from receipt</source>
        <comment>45 calendar days</comment>
        <translation>%1 desde la recepción</translation>
    </message>
    <message>
        <source>%1 from sending</source>
        <comment>45 calendar days</comment>
        <translation>%1 desde el envío</translation>
    </message>
    <message>
        <source>%1 from discovery</source>
        <comment>45 calendar days</comment>
        <translation>%1 desde el descubrimiento</translation>
    </message>
    <message>
        <source>%1 from acceptance</source>
        <comment>45 calendar days</comment>
        <translation>%1 desde la aceptación de las condiciones</translation>
    </message>
    <message>
        <source>Counted from %1, the day of delivery or of the first attempt.</source>
        <translation>Contado desde el %1, el día de la entrega o del primer intento.</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, %3. This is an assumption of the program, not law.</source>
        <extracomment>%3 is such as &quot;an ordinary letter overseas takes 10 days&quot;</extracomment>
        <translation>Contado desde el %1: envío el %2; %3. Es una suposición del programa, no la ley.</translation>
    </message>
    <message>
        <source>the profile names no residence; set it first</source>
        <translation>el perfil no indica dónde vive; indíquelo primero</translation>
    </message>
    <message>
        <source>the table of laws has none yet for people who live in %1</source>
        <translation>Recourse aún no tiene ninguna ley para quienes viven en %1</translation>
    </message>
    <message>
        <source>Bodies of this kind have an authority of their own.</source>
        <translation>Las entidades de este tipo tienen una autoridad propia.</translation>
    </message>
    <message>
        <source>The organisation has its seat there; this authority decides.</source>
        <translation>La organización tiene allí su sede; decide esta autoridad.</translation>
    </message>
    <message>
        <source>You live there.</source>
        <translation>Usted vive allí.</translation>
    </message>
    <message>
        <source>You work there.</source>
        <translation>Usted trabaja allí.</translation>
    </message>
    <message>
        <source>The infringement happened there.</source>
        <translation>La infracción se cometió allí.</translation>
    </message>
    <message>
        <source>This law has one authority for all complaints.</source>
        <translation>Esta ley tiene una sola autoridad para todas las reclamaciones.</translation>
    </message>
    <message>
        <source>%1: in force from %2, not yet on %3</source>
        <translation>%1: en vigor desde el %2, todavía no el %3</translation>
    </message>
    <message>
        <source>%1: in force until %2, no longer on %3</source>
        <translation>%1: en vigor hasta el %2, ya no el %3</translation>
    </message>
    <message>
        <source>%1: a person must check this law first</source>
        <translation>%1: antes una persona debe comprobar esta ley</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, with %3 days on the way as you assume. This is an assumption, not law.</source>
        <translation>Contado desde el %1: envío el %2, con %3 días de trayecto según lo que usted supone. Es una suposición, no la ley.</translation>
    </message>
    <message>
        <source>%1 is made for organisations of this kind.</source>
        <comment>a law</comment>
        <translation>%1 rige para organizaciones de este tipo.</translation>
    </message>
    <message>
        <source>%1 leaves organisations of this kind to another law.</source>
        <comment>a law</comment>
        <translation>%1 deja las organizaciones de este tipo a otra ley.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>a law</comment>
        <translation>Usted eligió %1.</translation>
    </message>
    <message>
        <source>You chose %1; what is known of you and the organisation gives no reason for it.</source>
        <comment>a law</comment>
        <translation>Usted eligió %1; lo que se sabe de usted y de la organización no da motivo para ello.</translation>
    </message>
    <message>
        <source>They named %1, which is no later than the first date; that one stands.</source>
        <translation>Indicaron el %1, que no es posterior a la primera fecha; esta se mantiene.</translation>
    </message>
    <message>
        <source>They named %1, but this law allows no more than until %2: the first date stands. Since some would still grant them the time until then, nothing is called late before %3.</source>
        <translation>Indicaron el %1, pero esta ley no permite pasar del %2: la primera fecha se mantiene. Como algunos les concederían igualmente ese tiempo, nada se considera tardío antes del %3.</translation>
    </message>
    <message>
        <source>They named %1 themselves. Without the extension the answer was due on %2; the law allows no more than until %3.</source>
        <translation>Ellos mismos indicaron el %1. Sin la prórroga, la respuesta vencía el %2; la ley no permite pasar del %3.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>For which time?</source>
        <translation>¿De qué período?</translation>
    </message>
    <message>
        <source>For example: since January 2024</source>
        <translation>Por ejemplo: desde enero de 2024</translation>
    </message>
    <message>
        <source>Anything in particular?</source>
        <translation>¿Algo en particular?</translation>
    </message>
    <message>
        <source>For example: my location and my purchases</source>
        <translation>Por ejemplo: mi ubicación y mis compras</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>For example: I closed my account</source>
        <translation>Por ejemplo: cerré mi cuenta</translation>
    </message>
    <message>
        <source>Your earlier request for access</source>
        <translation>Su solicitud de acceso anterior</translation>
    </message>
    <message>
        <source>For example: of 3 May 2026, reference RC-7K2M-9QXD</source>
        <translation>Por ejemplo: del 3 de mayo de 2026, referencia RC-7K2M-9QXD</translation>
    </message>
    <message>
        <source>What the incident is called</source>
        <translation>Cómo se llama el incidente</translation>
    </message>
    <message>
        <source>Only if it is not in the list above</source>
        <translation>Solo si no está en la lista de arriba</translation>
    </message>
    <message>
        <source>Their notice to you</source>
        <translation>El aviso que le enviaron</translation>
    </message>
    <message>
        <source>For example: your e-mail of 5 June 2026</source>
        <translation>Por ejemplo: su correo electrónico del 5 de junio de 2026</translation>
    </message>
    <message>
        <source>How you know what was taken</source>
        <translation>Cómo sabe usted qué se llevaron</translation>
    </message>
    <message>
        <source>For example: your notice of 2 October 2026</source>
        <translation>Por ejemplo: su aviso del 2 de octubre de 2026</translation>
    </message>
    <message>
        <source>What of you was taken</source>
        <translation>Qué datos suyos se llevaron</translation>
    </message>
    <message>
        <source>For example: name, postal address and identity document number</source>
        <translation>Por ejemplo: nombre, dirección postal y número del documento de identidad</translation>
    </message>
    <message>
        <source>What others can do with it</source>
        <translation>Qué pueden hacer otros con ellos</translation>
    </message>
    <message>
        <source>For example: open accounts in my name</source>
        <translation>Por ejemplo: abrir cuentas a mi nombre</translation>
    </message>
    <message>
        <source>How many months of protection</source>
        <translation>Cuántos meses de protección</translation>
    </message>
    <message>
        <source>For example: 24</source>
        <translation>Por ejemplo: 24</translation>
    </message>
    <message>
        <source>What must be replaced</source>
        <translation>Qué hay que sustituir</translation>
    </message>
    <message>
        <source>For example: the fee for a new identity document</source>
        <translation>Por ejemplo: la tasa de un nuevo documento de identidad</translation>
    </message>
    <message>
        <source>What they offered to others</source>
        <translation>Qué ofrecieron a otros</translation>
    </message>
    <message>
        <source>For example: 24 months of monitoring for customers in another country</source>
        <translation>Por ejemplo: 24 meses de vigilancia para clientes de otro país</translation>
    </message>
    <message>
        <source>Their sentence, word for word</source>
        <translation>La frase de la empresa, palabra por palabra</translation>
    </message>
    <message>
        <source>Quote it exactly</source>
        <translation>Cítela con exactitud</translation>
    </message>
    <message>
        <source>The facts against it</source>
        <translation>Los hechos que la contradicen</translation>
    </message>
    <message>
        <source>One on each line, each with its source</source>
        <translation>Uno por línea, cada uno con su fuente</translation>
    </message>
    <message>
        <source>What an honest text would say</source>
        <translation>Qué diría un texto honesto</translation>
    </message>
    <message>
        <source>Only what you can show</source>
        <translation>Solo lo que pueda demostrar</translation>
    </message>
    <message>
        <source>Where the sentence stood</source>
        <translation>Dónde estaba la frase</translation>
    </message>
    <message>
        <source>For example: press release of 4 September 2026</source>
        <translation>Por ejemplo: nota de prensa del 4 de septiembre de 2026</translation>
    </message>
    <message>
        <source>Which duty they broke</source>
        <translation>Qué obligación incumplieron</translation>
    </message>
    <message>
        <source>For example: the duty to answer my request for access</source>
        <translation>Por ejemplo: la obligación de responder a mi solicitud de acceso</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo demuestra</translation>
    </message>
    <message>
        <source>For example: the copies were kept without encryption, as your notice says</source>
        <translation>Por ejemplo: las copias se guardaban sin cifrar, como dice su aviso</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <translation>Qué le costó a usted</translation>
    </message>
    <message>
        <source>One on each line; only what you can show</source>
        <translation>Uno por línea; solo lo que pueda demostrar</translation>
    </message>
    <message>
        <source>The sum you ask for</source>
        <translation>La cantidad que pide</translation>
    </message>
    <message>
        <source>For example: 337.00 euros</source>
        <translation>Por ejemplo: 337,00 euros</translation>
    </message>
    <message>
        <source>Why you fear misuse</source>
        <translation>Por qué teme un uso indebido</translation>
    </message>
    <message>
        <source>What happened, with dates; leave it empty if nothing did</source>
        <translation>Qué ocurrió, con fechas; déjelo vacío si no ocurrió nada</translation>
    </message>
    <message>
        <source>How you reckon the sum</source>
        <translation>Cómo calcula la cantidad</translation>
    </message>
    <message>
        <source>For example: 37.00 for the document and 300.00 for the rest</source>
        <translation>Por ejemplo: 37,00 por el documento y 300,00 por lo demás</translation>
    </message>
    <message>
        <source>What shows that the data were not protected</source>
        <translation>Qué demuestra que los datos no estaban protegidos</translation>
    </message>
    <message>
        <source>For example: the backups were kept without encryption, as your notice says</source>
        <translation>Por ejemplo: las copias de seguridad se guardaban sin cifrar, como dice su aviso</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hicieron</translation>
    </message>
    <message>
        <source>One unfair or deceptive act on each line, with its day</source>
        <translation>Un acto desleal o engañoso por línea, con su día</translation>
    </message>
    <message>
        <source>What else you ask for</source>
        <translation>Qué más pide</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una cosa por línea</translation>
    </message>
    <message>
        <source>When you accepted the terms</source>
        <translation>Cuándo aceptó las condiciones</translation>
    </message>
    <message>
        <source>The window counts from this day</source>
        <translation>El plazo cuenta desde este día</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título del apartado</translation>
    </message>
    <message>
        <source>For example: Dispute Resolution and Arbitration</source>
        <translation>Por ejemplo: Resolución de disputas y arbitraje</translation>
    </message>
    <message>
        <source>Title of the terms</source>
        <translation>Título de las condiciones</translation>
    </message>
    <message>
        <source>For example: Terms of Service</source>
        <translation>Por ejemplo: Condiciones del servicio</translation>
    </message>
    <message>
        <source>Version or date of the terms</source>
        <translation>Versión o fecha de las condiciones</translation>
    </message>
    <message>
        <source>For example: November 1, 2026</source>
        <translation>Por ejemplo: 1 de noviembre de 2026</translation>
    </message>
    <message>
        <source>Number of the section</source>
        <translation>Número del apartado</translation>
    </message>
    <message>
        <source>For example: section 14</source>
        <translation>Por ejemplo: apartado 14</translation>
    </message>
    <message>
        <source>Days that the section gives</source>
        <translation>Días que concede el apartado</translation>
    </message>
    <message>
        <source>For example: 30</source>
        <translation>Por ejemplo: 30</translation>
    </message>
    <message>
        <source>The section also waives class actions</source>
        <translation>El apartado también excluye las acciones colectivas</translation>
    </message>
    <message>
        <source>What the section or notice asks for</source>
        <translation>Qué exige el apartado o el aviso</translation>
    </message>
    <message>
        <source>One on each line, as “account number: LP-4711”</source>
        <translation>Un dato por línea, como «número de cuenta: LP-4711»</translation>
    </message>
    <message>
        <source>The subject that the section asks for</source>
        <translation>El asunto que exige el apartado</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Solo si exige uno</translation>
    </message>
    <message>
        <source>Your country, in the letter&apos;s words</source>
        <translation>Su país, tal como se dice en la carta</translation>
    </message>
    <message>
        <source>For example: the United Kingdom</source>
        <translation>Por ejemplo: el Reino Unido</translation>
    </message>
    <message>
        <source>Which one fits?</source>
        <translation>¿Cuál corresponde?</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Qué dispositivo</translation>
    </message>
    <message>
        <source>For example: VIN ending in 004711</source>
        <translation>Por ejemplo: número de bastidor terminado en 004711</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>The day you sold, returned or cancelled it</source>
        <translation>El día en que lo vendió, lo devolvió o lo dio de baja</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>For example: sale of the vehicle</source>
        <translation>Por ejemplo: venta del vehículo</translation>
    </message>
    <message>
        <source>Since when they still collect</source>
        <translation>Desde cuándo siguen recogiendo datos</translation>
    </message>
    <message>
        <source>For example: 1 September 2026</source>
        <translation>Por ejemplo: 1 de septiembre de 2026</translation>
    </message>
    <message>
        <source>What shows that they still do</source>
        <translation>Qué demuestra que siguen haciéndolo</translation>
    </message>
    <message>
        <source>For example: your app showed the location of the car on 12 October 2026</source>
        <translation>Por ejemplo: su aplicación mostró la ubicación del coche el 12 de octubre de 2026</translation>
    </message>
    <message>
        <source>What you do not accept</source>
        <translation>Qué no acepta usted</translation>
    </message>
    <message>
        <source>For example: the terms announced on 2 November 2026</source>
        <translation>Por ejemplo: las condiciones anunciadas el 2 de noviembre de 2026</translation>
    </message>
    <message>
        <source>When the contract is to end</source>
        <translation>Cuándo debe terminar el contrato</translation>
    </message>
    <message>
        <source>Empty: as early as it can</source>
        <translation>Vacío: lo antes posible</translation>
    </message>
    <message>
        <source>What you want to save first</source>
        <translation>Qué quiere guardar antes</translation>
    </message>
    <message>
        <source>For example: my saved games</source>
        <translation>Por ejemplo: mis partidas guardadas</translation>
    </message>
    <message>
        <source>What they owe you</source>
        <translation>Qué le deben</translation>
    </message>
    <message>
        <source>For example: the balance of 12.40</source>
        <translation>Por ejemplo: el saldo de 12,40</translation>
    </message>
    <message>
        <source>Since when your browser sends the opt-out signal</source>
        <translation>Desde cuándo envía su navegador la señal de exclusión</translation>
    </message>
    <message>
        <source>Empty: it does not</source>
        <translation>Vacío: no la envía</translation>
    </message>
    <message>
        <source>Which sensitive information</source>
        <translation>Qué información sensible</translation>
    </message>
    <message>
        <source>For example: precise geolocation and the content of my messages</source>
        <translation>Por ejemplo: geolocalización precisa y el contenido de mis mensajes</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <source>Why this hurts you in particular, in your own words</source>
        <translation>Por qué esto le perjudica a usted en particular, con sus propias palabras</translation>
    </message>
    <message>
        <source>What of you they show</source>
        <translation>Qué datos suyos muestran</translation>
    </message>
    <message>
        <source>For example: name, address and employer on your public page</source>
        <translation>Por ejemplo: nombre, dirección y empleador en su página pública</translation>
    </message>
    <message>
        <source>When you saw it</source>
        <translation>Cuándo lo vio</translation>
    </message>
    <message>
        <source>When you used DROP</source>
        <translation>Cuándo usó DROP</translation>
    </message>
    <message>
        <source>The broker&apos;s name in DROP</source>
        <translation>El nombre del intermediario en DROP</translation>
    </message>
    <message>
        <source>The number they call</source>
        <translation>El número al que llaman</translation>
    </message>
    <message>
        <source>For example: +1 804 555 0100</source>
        <translation>Por ejemplo: +1 804 555 0100</translation>
    </message>
    <message>
        <source>When they called</source>
        <translation>Cuándo llamaron</translation>
    </message>
    <message>
        <source>For example: recorded calls on November 3 and 9, 2026</source>
        <translation>Por ejemplo: llamadas grabadas el 3 y el 9 de noviembre de 2026</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Qué ocurrió, por orden</translation>
    </message>
    <message>
        <source>One event on each line, with its day</source>
        <translation>Un hecho por línea, con su día</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>For example: answer my request completely</source>
        <translation>Por ejemplo: responder por completo a mi solicitud</translation>
    </message>
    <message>
        <source>The settlement&apos;s name</source>
        <translation>El nombre del acuerdo</translation>
    </message>
    <message>
        <source>As the notice has it</source>
        <translation>Tal como figura en el aviso</translation>
    </message>
    <message>
        <source>The court&apos;s case number</source>
        <translation>El número de procedimiento del tribunal</translation>
    </message>
    <message>
        <source>Your number in the notice</source>
        <translation>Su número en el aviso</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Qué está mal en el expediente</translation>
    </message>
    <message>
        <source>One entry on each line: what it says, what is right, and what shows it</source>
        <translation>Una anotación por línea: qué dice, qué es lo correcto y qué lo demuestra</translation>
    </message>
    <message>
        <source>An officer who may have the records</source>
        <translation>Una persona del organismo que pueda tener los registros</translation>
    </message>
    <message>
        <source>Name and department</source>
        <translation>Nombre y departamento</translation>
    </message>
    <message>
        <source>Which debt</source>
        <translation>Qué deuda</translation>
    </message>
    <message>
        <source>For example: Lender One, your file 998, $1,240</source>
        <translation>Por ejemplo: Lender One, su expediente 998, 1240 $</translation>
    </message>
    <message>
        <source>The day of their notice</source>
        <translation>El día de su aviso</translation>
    </message>
    <message>
        <source>Names you had before</source>
        <translation>Nombres que tuvo antes</translation>
    </message>
    <message>
        <source>Addresses you had before</source>
        <translation>Direcciones que tuvo antes</translation>
    </message>
    <message>
        <source>The number they are to call</source>
        <translation>El número al que deben llamar</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>For example: visit notes, test results and billing records</source>
        <translation>Por ejemplo: notas de las consultas, resultados de pruebas y registros de facturación</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>For example: PDF by e-mail</source>
        <translation>Por ejemplo: PDF por correo electrónico</translation>
    </message>
    <message>
        <source>Who else is to get the copy</source>
        <translation>Quién más debe recibir la copia</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>What is wrong and what is right</source>
        <translation>Qué está mal y qué es lo correcto</translation>
    </message>
    <message>
        <source>One on each line: “my street is given as Mill Road, right is Mill Lane”</source>
        <translation>Uno por línea: «mi calle figura como calle del Molino; lo correcto es camino del Molino»</translation>
    </message>
    <message>
        <source>For example: a copy of the tenancy agreement</source>
        <translation>Por ejemplo: una copia del contrato de alquiler</translation>
    </message>
    <message>
        <source>The day of your first letter</source>
        <translation>El día de su primera carta</translation>
    </message>
    <message>
        <source>When their time was over</source>
        <translation>Cuándo se les acabó el plazo</translation>
    </message>
    <message>
        <source>The law your first letter named</source>
        <translation>La ley que citaba su primera carta</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Cómo la envió</translation>
    </message>
    <message>
        <source>For example: e-mail</source>
        <translation>Por ejemplo: correo electrónico</translation>
    </message>
    <message>
        <source>What they may know it by</source>
        <translation>Por qué dato pueden reconocerla</translation>
    </message>
    <message>
        <source>For example: your ticket 4711</source>
        <translation>Por ejemplo: su incidencia 4711</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation>Cuándo la recibieron</translation>
    </message>
    <message>
        <source>When they wrote</source>
        <translation>Cuándo escribieron</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Qué escribieron</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Con las palabras que usaron ellos</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>One thing on each line</source>
        <translation>Una cosa por línea</translation>
    </message>
    <message>
        <source>The authority you may turn to</source>
        <translation>La autoridad a la que puede acudir</translation>
    </message>
    <message>
        <source>The day of your reminder</source>
        <translation>El día de su recordatorio</translation>
    </message>
    <message>
        <source>The day of their answer</source>
        <translation>El día de la respuesta</translation>
    </message>
    <message>
        <source>Their reason, word for word</source>
        <translation>El motivo que dan, palabra por palabra</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Qué sigue pendiente</translation>
    </message>
    <message>
        <source>For example: the recipients and the sign-in logs</source>
        <translation>Por ejemplo: los destinatarios y los registros de inicio de sesión</translation>
    </message>
    <message>
        <source>The authority may tell them your name</source>
        <translation>La autoridad puede decirles cómo se llama usted</translation>
    </message>
    <message>
        <source>Other proceedings about this</source>
        <translation>Otros procedimientos sobre esto</translation>
    </message>
    <message>
        <source>For example: before which court, with its number</source>
        <translation>Por ejemplo: ante qué tribunal, con su número</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo resolvería</translation>
    </message>
    <message>
        <source>Why their decision is wrong</source>
        <translation>Por qué su decisión es errónea</translation>
    </message>
    <message>
        <source>The day of the refusal</source>
        <translation>El día de la negativa</translation>
    </message>
    <message>
        <source>Who may act for you</source>
        <translation>Quién puede actuar por usted</translation>
    </message>
    <message>
        <source>That person&apos;s address</source>
        <translation>La dirección de esa persona</translation>
    </message>
    <message>
        <source>For which matters</source>
        <translation>Para qué asuntos</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Who that is to you</source>
        <translation>Qué relación tiene con usted</translation>
    </message>
    <message>
        <source>For example: sister</source>
        <translation>Por ejemplo: hermana</translation>
    </message>
    <message>
        <source>To which other service</source>
        <translation>A qué otro servicio</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>For example: my purchase history</source>
        <translation>Por ejemplo: mi historial de compras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What they sent you</source>
        <translation>Qué le enviaron</translation>
    </message>
    <message>
        <source>For example: e-mails of 2 and 9 November 2026</source>
        <translation>Por ejemplo: correos electrónicos del 2 y del 9 de noviembre de 2026</translation>
    </message>
    <message>
        <source>Which use of your data</source>
        <translation>Qué uso de sus datos</translation>
    </message>
    <message>
        <source>For example: profiling for personalised prices</source>
        <translation>Por ejemplo: elaboración de perfiles para precios personalizados</translation>
    </message>
    <message>
        <source>What you had agreed to</source>
        <translation>Qué había aceptado usted</translation>
    </message>
    <message>
        <source>For example: location history</source>
        <translation>Por ejemplo: historial de ubicaciones</translation>
    </message>
    <message>
        <source>When you agreed</source>
        <translation>Cuándo lo aceptó</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Qué pagos</translation>
    </message>
    <message>
        <source>One on each line: day, amount, to whom, account or card by its last digits</source>
        <translation>Uno por línea: día, importe, a quién, cuenta o tarjeta por sus últimas cifras</translation>
    </message>
    <message>
        <source>When you noticed them</source>
        <translation>Cuándo los descubrió</translation>
    </message>
    <message>
        <source>Why it was not you</source>
        <translation>Por qué no fue usted</translation>
    </message>
    <message>
        <source>For example: I had the card with me, and was at work that day</source>
        <translation>Por ejemplo: llevaba la tarjeta conmigo y ese día estaba en el trabajo</translation>
    </message>
    <message>
        <source>When you had it blocked</source>
        <translation>Cuándo pidió el bloqueo</translation>
    </message>
    <message>
        <source>The day of the statement</source>
        <translation>El día del extracto</translation>
    </message>
    <message>
        <source>The harm to you besides money</source>
        <translation>El perjuicio para usted aparte del dinero</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>El nombre del niño o la niña</translation>
    </message>
    <message>
        <source>How old the child is</source>
        <translation>Qué edad tiene</translation>
    </message>
    <message>
        <source>For example: born in 2016</source>
        <translation>Por ejemplo: nacido en 2016</translation>
    </message>
    <message>
        <source>By what right you write for the child</source>
        <translation>Con qué derecho escribe en su nombre</translation>
    </message>
    <message>
        <source>For example: I am the mother and live with the child</source>
        <translation>Por ejemplo: soy la madre y vivo con el menor</translation>
    </message>
    <message>
        <source>What makes you write</source>
        <translation>Qué le lleva a escribir</translation>
    </message>
    <message>
        <source>For example: the notice of 2 October 2026 about stolen accounts</source>
        <translation>Por ejemplo: el aviso del 2 de octubre de 2026 sobre cuentas robadas</translation>
    </message>
    <message>
        <source>Which programs the school uses</source>
        <translation>Qué programas usa el centro escolar</translation>
    </message>
    <message>
        <source>For example: the learning platform and the reading app of class 4b</source>
        <translation>Por ejemplo: la plataforma de aprendizaje y la aplicación de lectura de la clase de 4.º B</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>Quién falleció</translation>
    </message>
    <message>
        <source>When the person died</source>
        <translation>Cuándo falleció</translation>
    </message>
    <message>
        <source>What you are to the estate</source>
        <translation>Qué condición tiene usted en la herencia</translation>
    </message>
    <message>
        <source>For example: executor named in the will</source>
        <translation>Por ejemplo: albacea designado en el testamento</translation>
    </message>
    <message>
        <source>What shows that</source>
        <translation>Qué lo acredita</translation>
    </message>
    <message>
        <source>For example: the grant of probate of 1 October 2026</source>
        <translation>Por ejemplo: la aceptación del cargo ante notario del 1 de octubre de 2026</translation>
    </message>
    <message>
        <source>The law that gives you the right</source>
        <translation>La ley que le da el derecho</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Si la conoce</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Su dirección o correo electrónico</translation>
    </message>
    <message>
        <source>The recipient&apos;s full legal name</source>
        <translation>La denominación social completa del destinatario</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>Correo de la empresa para protección de datos</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>La dirección postal de la empresa</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Con qué datos le conocen</translation>
    </message>
    <message>
        <source>The report&apos;s number in the fact sheet on identity theft</source>
        <translation>El número del informe en la ficha de suplantación de identidad</translation>
    </message>
    <message>
        <source>The items in the fact sheet on identity theft</source>
        <translation>Las anotaciones de la ficha de suplantación de identidad</translation>
    </message>
    <message>
        <source>By which day they are to answer</source>
        <translation>Hasta qué día deben responder</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own count</source>
        <translation>Vacío: el cómputo del propio programa</translation>
    </message>
    <message>
        <source>How they are to answer</source>
        <translation>Cómo deben responder</translation>
    </message>
    <message>
        <source>For example: by e-mail to the address above</source>
        <translation>Por ejemplo: por correo electrónico a la dirección de arriba</translation>
    </message>
    <message>
        <source>What you enclose</source>
        <translation>Qué adjunta usted</translation>
    </message>
    <message>
        <source>Place beside the date</source>
        <translation>Lugar junto a la fecha</translation>
    </message>
    <message>
        <source>For example: Berlin</source>
        <translation>Por ejemplo: Madrid</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Una agencia de crédito</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Un coche</translation>
    </message>
    <message>
        <source>A game console</source>
        <translation>Una videoconsola</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Una aplicación</translation>
    </message>
    <message>
        <source>The data are disputed</source>
        <translation>Se discute la exactitud de los datos</translation>
    </message>
    <message>
        <source>The use is unlawful</source>
        <translation>El uso es ilícito</translation>
    </message>
    <message>
        <source>I need the data for a claim</source>
        <translation>Necesito los datos para una reclamación</translation>
    </message>
    <message>
        <source>I objected to the use</source>
        <translation>Me opuse al uso</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>No respondieron</translation>
    </message>
    <message>
        <source>They answered in part</source>
        <translation>Respondieron en parte</translation>
    </message>
    <message>
        <source>I cannot use the form of the answer</source>
        <translation>No puedo usar la forma de la respuesta</translation>
    </message>
    <message>
        <source>They want a copy of my ID</source>
        <translation>Quieren una copia de mi documento de identidad</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Quieren dinero</translation>
    </message>
    <message>
        <source>They want me to use their form or portal</source>
        <translation>Quieren que use su formulario o portal</translation>
    </message>
    <message>
        <source>They say another company is responsible</source>
        <translation>Dicen que la responsable es otra empresa</translation>
    </message>
    <message>
        <source>They say they only process for others</source>
        <translation>Dicen que solo tratan los datos por cuenta de otros</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Dicen que los datos son anónimos</translation>
    </message>
    <message>
        <source>They say a law makes them keep everything</source>
        <translation>Dicen que una ley les obliga a conservarlo todo</translation>
    </message>
    <message>
        <source>They say it would harm others</source>
        <translation>Dicen que perjudicaría a otras personas</translation>
    </message>
    <message>
        <source>They say everything is deleted</source>
        <translation>Dicen que está todo borrado</translation>
    </message>
    <message>
        <source>I cannot understand the answer</source>
        <translation>No entiendo la respuesta</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>La respuesta está en otro idioma</translation>
    </message>
    <message>
        <source>They say the request is excessive</source>
        <translation>Dicen que la solicitud es excesiva</translation>
    </message>
    <message>
        <source>The date in your first letter was your own, not the law’s</source>
        <translation>La fecha de su primera carta era suya, no un plazo legal</translation>
    </message>
    <message>
        <source>When you complained</source>
        <translation>Cuándo presentó la reclamación</translation>
    </message>
    <message>
        <source>Their file number</source>
        <translation>El número de expediente allí</translation>
    </message>
    <message>
        <source>What the others used</source>
        <translation>Qué utilizaron los otros</translation>
    </message>
    <message>
        <source>One on each line: account, telephone number, e-mail address, web page</source>
        <translation>Uno por línea: cuenta, número de teléfono, dirección de correo, página web</translation>
    </message>
    <message>
        <source>Last day for claims in the notice</source>
        <translation>Último día para reclamar según el aviso</translation>
    </message>
    <message>
        <source>An employer</source>
        <translation>Un empleador</translation>
    </message>
    <message>
        <source>A landlord</source>
        <translation>Un arrendador</translation>
    </message>
    <message>
        <source>A club</source>
        <translation>Un club</translation>
    </message>
    <message>
        <source>A department of motor vehicles</source>
        <translation>Un departamento de vehículos</translation>
    </message>
    <message>
        <source>Someone who got the record from it</source>
        <translation>Alguien que obtuvo de él el registro</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>Para todo el grupo</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Access to your data</source>
        <translation>Acceso a sus datos</translation>
    </message>
    <message>
        <source>Say no reason for asking; none is needed.</source>
        <translation>No diga ningún motivo para pedirlo; no hace falta.</translation>
    </message>
    <message>
        <source>If you also want erasure, ask for access first and wait for the answer.</source>
        <translation>Si también quiere la supresión, pida primero el acceso y espere la respuesta.</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Supresión de sus datos</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know or prove what they held: what is erased cannot be shown any more.</source>
        <translation>Pida primero el acceso si quiere saber o probar qué datos tenían: lo que se suprime ya no se puede mostrar.</translation>
    </message>
    <message>
        <source>Closing an account may lose content, purchases or a balance. Save them first.</source>
        <translation>Al cerrar una cuenta pueden perderse contenidos, compras o un saldo. Guárdelos antes.</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Detalles de una filtración</translation>
    </message>
    <message>
        <source>The letter asks whether your data were in the incident; it does not claim it.</source>
        <translation>La carta pregunta si sus datos estaban en el incidente; no lo afirma.</translation>
    </message>
    <message>
        <source>Replies that ask for a password or send a link may be fraud by those who hold the data.</source>
        <translation>Las respuestas que piden una contraseña o envían un enlace pueden ser un fraude de quienes tienen los datos.</translation>
    </message>
    <message>
        <source>The law gives one month, not a number of days. Leave the period to the sentence that Recourse writes.</source>
        <translation>La ley da un mes, no un número de días. Deje el plazo a la frase que escribe Recourse.</translation>
    </message>
    <message>
        <source>The letter names a period that is not the law&apos;s. Leave the period to the sentence that Recourse writes.</source>
        <translation>La carta indica un plazo que no es el de la ley. Deje el plazo a la frase que escribe Recourse.</translation>
    </message>
    <message>
        <source>The 72 hours are owed to the authority, not to you. Leave them out.</source>
        <translation>Las 72 horas se deben a la autoridad, no a usted. No las mencione.</translation>
    </message>
    <message>
        <source>An infringement alone gives no damages; the damage must be shown.</source>
        <translation>Una infracción por sí sola no da derecho a indemnización; hay que demostrar el daño.</translation>
    </message>
    <message>
        <source>Authorities award no money to persons.</source>
        <translation>Las autoridades no conceden dinero a las personas.</translation>
    </message>
    <message>
        <source>A fine is never paid to the person, and a letter does not threaten with it.</source>
        <translation>Una multa nunca se paga a la persona, y una carta no amenaza con ella.</translation>
    </message>
    <message>
        <source>Silence is no consent and no acceptance.</source>
        <translation>El silencio no es consentimiento ni aceptación.</translation>
    </message>
    <message>
        <source>State privacy laws give no private suit for these rights.</source>
        <translation>Las leyes estatales de privacidad de Estados Unidos no dan acción judicial individual por estos derechos.</translation>
    </message>
    <message>
        <source>Figures of the California law change every odd year and have no place in this letter.</source>
        <translation>Las cifras de la ley de California cambian cada año impar y no tienen sitio en esta carta.</translation>
    </message>
    <message>
        <source>In California only what the business collected from you must be deleted.</source>
        <translation>En California solo debe borrarse lo que la empresa recogió de usted.</translation>
    </message>
    <message>
        <source>Whether the law covers this firm depends on its size. Write “to the extent the Act applies to you”.</source>
        <translation>Que la ley se aplique a esta empresa depende de su tamaño. Escriba «to the extent the Act applies to you» (en la medida en que la ley se les aplique).</translation>
    </message>
    <message>
        <source>The letter must say “to the extent the Act applies to you”: the law binds only firms of a certain size.</source>
        <translation>La carta debe decir «to the extent the Act applies to you» (en la medida en que la ley se les aplique): la ley solo obliga a empresas de cierto tamaño.</translation>
    </message>
    <message>
        <source>DROP reaches registered data brokers only, not firms that deal with you directly.</source>
        <translation>DROP solo alcanza a los corredores de datos registrados, no a las empresas que tratan directamente con usted.</translation>
    </message>
    <message>
        <source>This law knows no right to erasure.</source>
        <translation>Esta ley no reconoce un derecho de supresión.</translation>
    </message>
    <message>
        <source>Since 30 September 2026 the authority is the Information Commission.</source>
        <translation>Desde el 30 de septiembre de 2026 la autoridad es la Information Commission.</translation>
    </message>
    <message>
        <source>Articles 22A to 22D have replaced Article 22 UK GDPR since 5 February 2026.</source>
        <translation>Desde el 5 de febrero de 2026 los artículos 22A a 22D sustituyen al artículo 22 del RGPD del Reino Unido.</translation>
    </message>
    <message>
        <source>A letter to a firm in the United Kingdom under this law cites the UK GDPR.</source>
        <translation>Una carta a una empresa del Reino Unido según esta ley cita el «UK GDPR».</translation>
    </message>
    <message>
        <source>This authority&apos;s name is out of date.</source>
        <translation>El nombre de esta autoridad está anticuado.</translation>
    </message>
    <message>
        <source>This promises more than any law gives.</source>
        <translation>Esto promete más de lo que da ninguna ley.</translation>
    </message>
    <message>
        <source>A letter threatens nobody. Say what you ask for and stop there.</source>
        <translation>Una carta no amenaza a nadie. Diga lo que pide y nada más.</translation>
    </message>
    <message>
        <source>A request that seems made for money may be refused as an abuse. Leave money out of it.</source>
        <translation>Una solicitud que parece hecha por dinero puede rechazarse por abusiva. No hable de dinero.</translation>
    </message>
    <message>
        <source>A letter is about one person&apos;s data, the sender&apos;s.</source>
        <translation>Una carta trata de los datos de una sola persona, la remitente.</translation>
    </message>
    <message>
        <source>This looks like a Social Security number. Never put one in a letter like this.</source>
        <translation>Esto parece un número de la Seguridad Social de Estados Unidos. No lo ponga nunca en una carta como esta.</translation>
    </message>
    <message>
        <source>This looks like a Social Insurance Number. Never put one in a letter like this.</source>
        <translation>Esto parece un número de seguro social de Canadá. No lo ponga nunca en una carta como esta.</translation>
    </message>
    <message>
        <source>This looks like a National Insurance number. Leave it out.</source>
        <translation>Esto parece un número del seguro nacional británico. No lo incluya.</translation>
    </message>
    <message>
        <source>This looks like a payment card number. Leave it out.</source>
        <translation>Esto parece un número de tarjeta de pago. No lo incluya.</translation>
    </message>
    <message>
        <source>This looks like a bank account number. Leave it out.</source>
        <translation>Esto parece un número de cuenta bancaria. No lo incluya.</translation>
    </message>
    <message>
        <source>A long number that may be an ID, tax or account number. Send only what they need to find you.</source>
        <translation>Un número largo que puede ser de un documento, fiscal o de cuenta. Envíe solo lo que necesitan para encontrarle.</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Vigilancia de crédito y protección</translation>
    </message>
    <message>
        <source>Read the terms of any offer first: enrolment must not cost you the right to sue.</source>
        <translation>Lea antes las condiciones de cualquier oferta: inscribirse no debe costarle el derecho a demandar.</translation>
    </message>
    <message>
        <source>The months that a law gives are a minimum; ask for what the data at risk need.</source>
        <translation>Los meses que da una ley son un mínimo; pida lo que requieran los datos en riesgo.</translation>
    </message>
    <message>
        <source>Correction of a minimising statement</source>
        <translation>Rectificación de una declaración que minimiza los hechos</translation>
    </message>
    <message>
        <source>Quote the statement word for word and say where you read it.</source>
        <translation>Cite la declaración palabra por palabra y diga dónde la leyó.</translation>
    </message>
    <message>
        <source>Only facts that you can show; each with its source.</source>
        <translation>Solo hechos que pueda probar, cada uno con su fuente.</translation>
    </message>
    <message>
        <source>Compensation after a breach</source>
        <translation>Indemnización tras una filtración</translation>
    </message>
    <message>
        <source>State only damage that you had, with proof. The program adds none.</source>
        <translation>Indique solo los daños que ha sufrido, con pruebas. El programa no añade ninguno.</translation>
    </message>
    <message>
        <source>A fear of misuse counts only if it is well founded; say why.</source>
        <translation>El temor a un uso indebido solo cuenta si está bien fundado; diga por qué.</translation>
    </message>
    <message>
        <source>Think of a lawyer if the sum is high or a limitation period is near.</source>
        <translation>Piense en un abogado si la suma es alta o se acerca un plazo de prescripción.</translation>
    </message>
    <message>
        <source>Settlement papers may contain a waiver; read them before you sign.</source>
        <translation>Los documentos de un acuerdo pueden contener una renuncia; léalos antes de firmar.</translation>
    </message>
    <message>
        <source>Notice before a claim under California § 1798.150</source>
        <translation>Aviso previo a una demanda con arreglo al § 1798.150 de California</translation>
    </message>
    <message>
        <source>Only for data that were not encrypted and are on the list of § 1798.81.5(d)(1)(A), or e-mail with password.</source>
        <translation>Solo para datos no cifrados que figuran en la lista del § 1798.81.5(d)(1)(A), o para correo electrónico con contraseña.</translation>
    </message>
    <message>
        <source>Send it so that you can prove the day of delivery.</source>
        <translation>Envíela de modo que pueda probar el día de la entrega.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit, and check the terms for an arbitration clause.</source>
        <translation>Consulte a un abogado antes de demandar y mire si las condiciones contienen una cláusula de arbitraje.</translation>
    </message>
    <message>
        <source>Demand letter under Massachusetts 93A § 9</source>
        <translation>Carta de requerimiento según Massachusetts 93A § 9</translation>
    </message>
    <message>
        <source>The letter must say who claims, which act is unfair or deceptive, which injury you had and what you ask; what it leaves out may be lost.</source>
        <translation>La carta debe decir quién reclama, qué acto es desleal o engañoso, qué perjuicio sufrió usted y qué pide; lo que omita puede perderse.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit.</source>
        <translation>Consulte a un abogado antes de demandar.</translation>
    </message>
    <message>
        <source>Opt-out from arbitration</source>
        <translation>Rechazo del arbitraje</translation>
    </message>
    <message>
        <source>The clause decides: use its address, its way and its items, no others. “U.S. Mail” leaves out couriers.</source>
        <translation>Decide la cláusula: use su dirección, su vía y los datos que exige, y no otros. «U.S. Mail» excluye los servicios de mensajería.</translation>
    </message>
    <message>
        <source>Take the window as the time in which the notice must arrive.</source>
        <translation>Entienda el plazo como el tiempo dentro del cual debe llegar el aviso.</translation>
    </message>
    <message>
        <source>One letter for each person and each account; sign by hand if it goes by post.</source>
        <translation>Una carta por cada persona y cada cuenta; fírmela a mano si va por correo postal.</translation>
    </message>
    <message>
        <source>Keep proof of sending for as long as the contract lives.</source>
        <translation>Guarde el comprobante de envío mientras dure el contrato.</translation>
    </message>
    <message>
        <source>An opt-out does not reach earlier versions that you accepted, unless the clause says so.</source>
        <translation>Un rechazo no alcanza las versiones anteriores que usted aceptó, salvo que la cláusula lo diga.</translation>
    </message>
    <message>
        <source>Notice that a dispute clause does not bind you</source>
        <translation>Aviso de que una cláusula de controversias no le obliga</translation>
    </message>
    <message>
        <source>For consumers; whether a clause binds is decided by a court in the end.</source>
        <translation>Para consumidores; si una cláusula obliga lo decide en último término un tribunal.</translation>
    </message>
    <message>
        <source>Stop tracking after cancellation</source>
        <translation>Fin del rastreo tras la cancelación</translation>
    </message>
    <message>
        <source>Reset the device and remove its pairings as well; for a car, ask the dealer how the modem is switched off.</source>
        <translation>Restablezca también el dispositivo y elimine sus emparejamientos; si es un coche, pregunte al concesionario cómo se desconecta el módem.</translation>
    </message>
    <message>
        <source>Someone with access to the account may be told of this letter. If you fear that person, ask for help first.</source>
        <translation>Alguien con acceso a la cuenta puede enterarse de esta carta. Si teme a esa persona, busque ayuda antes.</translation>
    </message>
    <message>
        <source>In the United States, order your consumer file from LexisNexis and Verisk as well.</source>
        <translation>En Estados Unidos, pida también su expediente de consumidor a LexisNexis y Verisk.</translation>
    </message>
    <message>
        <source>Close an account and refuse new terms</source>
        <translation>Cierre de una cuenta y rechazo de condiciones nuevas</translation>
    </message>
    <message>
        <source>Save content, purchases and any balance first.</source>
        <translation>Guarde antes los contenidos, las compras y cualquier saldo.</translation>
    </message>
    <message>
        <source>If a balance is lost, a card dispute may help.</source>
        <translation>Si se pierde un saldo, puede ayudar impugnar el cargo en la tarjeta.</translation>
    </message>
    <message>
        <source>Opt-out of sale and targeted advertising</source>
        <translation>Exclusión de la venta y de la publicidad personalizada</translation>
    </message>
    <message>
        <source>Send the Global Privacy Control signal from your browsers as well.</source>
        <translation>Envíe también desde sus navegadores la señal Global Privacy Control.</translation>
    </message>
    <message>
        <source>Limit the use of sensitive information</source>
        <translation>Limitación del uso de información sensible</translation>
    </message>
    <message>
        <source>California only; in other states withdraw your consent instead.</source>
        <translation>Solo en California; en otros estados, retire en su lugar el consentimiento.</translation>
    </message>
    <message>
        <source>Deletion by a data broker</source>
        <translation>Supresión por un intermediario de datos</translation>
    </message>
    <message>
        <source>Give a broker only what it already shows of you.</source>
        <translation>Dé a un intermediario solo lo que ya muestra sobre usted.</translation>
    </message>
    <message>
        <source>In California use DROP first: one request reaches every registered broker.</source>
        <translation>En California use primero DROP: una sola solicitud llega a todos los intermediarios registrados.</translation>
    </message>
    <message>
        <source>Broker that ignored DROP (California)</source>
        <translation>Intermediario que no atendió a DROP (California)</translation>
    </message>
    <message>
        <source>Wait until the longest time of the law has passed: 45 days to look and 45 days to delete; for a request of 2027 or later, 30 and 30.</source>
        <translation>Espere a que pase el plazo más largo de la ley: 45 días para consultar y 45 días para suprimir; para una solicitud hecha a partir de 2027, 30 y 30.</translation>
    </message>
    <message>
        <source>Who got my data for marketing (California)</source>
        <translation>Quién recibió mis datos para publicidad (California)</translation>
    </message>
    <message>
        <source>Companies with fewer than 20 employees are outside this law.</source>
        <translation>Las empresas con menos de 20 empleados quedan fuera de esta ley.</translation>
    </message>
    <message>
        <source>Opt-out of sharing by a bank or insurer</source>
        <translation>Exclusión de la cesión por un banco o una aseguradora</translation>
    </message>
    <message>
        <source>The privacy notice of the bank names the way; follow it as well.</source>
        <translation>El aviso de privacidad del banco indica la vía; sígala también.</translation>
    </message>
    <message>
        <source>Stop calls and text messages</source>
        <translation>Fin de llamadas y mensajes de texto</translation>
    </message>
    <message>
        <source>Write down date, time and number of each call.</source>
        <translation>Anote la fecha, la hora y el número de cada llamada.</translation>
    </message>
    <message>
        <source>Notice of dispute under the terms</source>
        <translation>Aviso de controversia según las condiciones</translation>
    </message>
    <message>
        <source>Follow the section to the letter: address, way and items.</source>
        <translation>Siga la sección al pie de la letra: dirección, vía y datos exigidos.</translation>
    </message>
    <message>
        <source>See a lawyer if a limitation period is near.</source>
        <translation>Consulte a un abogado si se acerca un plazo de prescripción.</translation>
    </message>
    <message>
        <source>Exclusion from a class settlement</source>
        <translation>Exclusión de un acuerdo de acción colectiva</translation>
    </message>
    <message>
        <source>An exclusion keeps your right to sue; a claim gives it up.</source>
        <translation>Con la exclusión conserva su derecho a demandar; con una solicitud de pago lo pierde.</translation>
    </message>
    <message>
        <source>Use the address, the way and the last day of the notice, no others.</source>
        <translation>Use la dirección, la vía y el último día que indica el aviso, y no otros.</translation>
    </message>
    <message>
        <source>Your consumer file</source>
        <translation>Su expediente de consumidor</translation>
    </message>
    <message>
        <source>Write birth date and Social Security number by hand on the separate sheet; the program does not store them.</source>
        <translation>Escriba a mano la fecha de nacimiento y el número de la Seguridad Social en la hoja aparte; el programa no los guarda.</translation>
    </message>
    <message>
        <source>Order it from LexisNexis, Verisk and the bureaus one by one.</source>
        <translation>Pídalo a LexisNexis, Verisk y las agencias de crédito una por una.</translation>
    </message>
    <message>
        <source>Dispute with a credit bureau</source>
        <translation>Impugnación ante una agencia de crédito</translation>
    </message>
    <message>
        <source>One item, one reason; nothing false. Do not repeat a dispute without new facts.</source>
        <translation>Una anotación, un motivo; nada falso. No repita una impugnación sin hechos nuevos.</translation>
    </message>
    <message>
        <source>Dispute with the company that reports you</source>
        <translation>Impugnación ante la empresa que comunica sus datos</translation>
    </message>
    <message>
        <source>Send it to the address that the company names for disputes.</source>
        <translation>Envíela a la dirección que la empresa indica para impugnaciones.</translation>
    </message>
    <message>
        <source>Block of identity theft items</source>
        <translation>Bloqueo de anotaciones por suplantación de identidad</translation>
    </message>
    <message>
        <source>A false report is a crime, and a block got by one can be rescinded.</source>
        <translation>Una denuncia falsa es un delito, y el bloqueo obtenido con ella puede anularse.</translation>
    </message>
    <message>
        <source>Records of the fraud</source>
        <translation>Registros del fraude</translation>
    </message>
    <message>
        <source>The company may ask for a police report and an affidavit.</source>
        <translation>La empresa puede pedir una denuncia policial y una declaración jurada.</translation>
    </message>
    <message>
        <source>Fraudulent account: letter to the company</source>
        <translation>Cuenta fraudulenta: carta a la empresa</translation>
    </message>
    <message>
        <source>Call the fraud department first, then send this letter as proof.</source>
        <translation>Llame primero al departamento de fraude y envíe después esta carta como prueba.</translation>
    </message>
    <message>
        <source>Dispute of a debt with a collector</source>
        <translation>Impugnación de una deuda ante una agencia de cobro</translation>
    </message>
    <message>
        <source>It must be sent within 30 days of the collector’s validation notice to stop collection.</source>
        <translation>Para detener el cobro debe enviarse en los 30 días siguientes al aviso de validación de la agencia de cobro.</translation>
    </message>
    <message>
        <source>Security freeze by mail</source>
        <translation>Congelación de seguridad por correo postal</translation>
    </message>
    <message>
        <source>Online or by telephone it is faster: one business day.</source>
        <translation>En línea o por teléfono es más rápido: un día hábil.</translation>
    </message>
    <message>
        <source>Each nationwide bureau needs its own letter; specialty bureaus are outside this duty.</source>
        <translation>Cada agencia de ámbito nacional necesita su propia carta; las agencias especializadas quedan fuera de esta obligación.</translation>
    </message>
    <message>
        <source>Extended fraud alert</source>
        <translation>Alerta de fraude ampliada</translation>
    </message>
    <message>
        <source>No prescreened offers</source>
        <translation>Sin ofertas preseleccionadas</translation>
    </message>
    <message>
        <source>Sign by hand; only a signed form is permanent.</source>
        <translation>Firme a mano; solo un formulario firmado es permanente.</translation>
    </message>
    <message>
        <source>Health records: access</source>
        <translation>Historial clínico: acceso</translation>
    </message>
    <message>
        <source>Sign by hand if a third person is to get the copy.</source>
        <translation>Fírmela a mano si la copia debe recibirla un tercero.</translation>
    </message>
    <message>
        <source>Health records: accounting of disclosures</source>
        <translation>Historial clínico: relación de comunicaciones a terceros</translation>
    </message>
    <message>
        <source>Disclosures for treatment, payment and operations are not in it.</source>
        <translation>No incluye las comunicaciones para tratamiento, pago y gestión.</translation>
    </message>
    <message>
        <source>Health records: amendment</source>
        <translation>Historial clínico: rectificación</translation>
    </message>
    <message>
        <source>Wrong entries after medical identity theft can harm you; ask for each of them.</source>
        <translation>Las anotaciones erróneas tras una suplantación de identidad médica pueden dañarle; pida la rectificación de cada una.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Look into the spam folder and the portal of the service first.</source>
        <translation>Mire primero en la carpeta de correo no deseado y en el portal del servicio.</translation>
    </message>
    <message>
        <source>Ask only for what is missing; a second full request may be called excessive.</source>
        <translation>Pida solo lo que falta; una segunda solicitud completa puede considerarse excesiva.</translation>
    </message>
    <message>
        <source>Last letter before a complaint</source>
        <translation>Última carta antes de una reclamación</translation>
    </message>
    <message>
        <source>Name only the step that you will really take next.</source>
        <translation>Mencione solo el paso que realmente vaya a dar después.</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Respuesta a una negativa</translation>
    </message>
    <message>
        <source>Quote their own words; do not paraphrase them.</source>
        <translation>Cite sus propias palabras; no las parafrasee.</translation>
    </message>
    <message>
        <source>Answer only the reason they gave.</source>
        <translation>Responda solo al motivo que dieron.</translation>
    </message>
    <message>
        <source>Complaint to the authority</source>
        <translation>Reclamación ante la autoridad</translation>
    </message>
    <message>
        <source>Many authorities prefer their own form; the text of this letter fits into it.</source>
        <translation>Muchas autoridades prefieren su propio formulario; el texto de esta carta cabe en él.</translation>
    </message>
    <message>
        <source>An authority can order the company to comply; it awards no money.</source>
        <translation>Una autoridad puede ordenar a la empresa que cumpla; no concede dinero.</translation>
    </message>
    <message>
        <source>Say yourself whether your name may be told to the company.</source>
        <translation>Diga usted si se puede comunicar su nombre a la empresa.</translation>
    </message>
    <message>
        <source>Complaint to the company (UK, section 164A)</source>
        <translation>Reclamación a la empresa (Reino Unido, sección 164A)</translation>
    </message>
    <message>
        <source>The authority expects that you complained to the company first.</source>
        <translation>La autoridad espera que usted haya reclamado antes a la empresa.</translation>
    </message>
    <message>
        <source>Appeal inside the company (US states)</source>
        <translation>Recurso ante la propia empresa (estados de EE. UU.)</translation>
    </message>
    <message>
        <source>The law asks for an appeal within a reasonable time; send it within 30 days to be safe.</source>
        <translation>La ley pide que se recurra en un plazo razonable; para ir sobre seguro, envíelo en 30 días.</translation>
    </message>
    <message>
        <source>Authority for someone to act for you</source>
        <translation>Autorización para que alguien actúe por usted</translation>
    </message>
    <message>
        <source>Each adult signs their own authority.</source>
        <translation>Cada adulto firma su propia autorización.</translation>
    </message>
    <message>
        <source>Name the matters one by one; do not sign a general power for this.</source>
        <translation>Indique los asuntos uno por uno; no firme para esto un poder general.</translation>
    </message>
    <message>
        <source>Correction of your data</source>
        <translation>Rectificación de sus datos</translation>
    </message>
    <message>
        <source>Say for each item what is wrong and what is right.</source>
        <translation>Diga de cada dato qué es erróneo y qué es correcto.</translation>
    </message>
    <message>
        <source>Send copies of proof, never originals.</source>
        <translation>Envíe copias de las pruebas, nunca originales.</translation>
    </message>
    <message>
        <source>Your data in a portable format</source>
        <translation>Sus datos en un formato portable</translation>
    </message>
    <message>
        <source>This covers what you gave the service and what it recorded of your use, not what it derived.</source>
        <translation>Esto abarca lo que usted facilitó al servicio y lo que este registró de su uso, no lo que dedujo de ello.</translation>
    </message>
    <message>
        <source>Restriction of processing</source>
        <translation>Limitación del tratamiento</translation>
    </message>
    <message>
        <source>Restriction keeps the data but stops their use; ask for it if you may need them as evidence.</source>
        <translation>La limitación conserva los datos, pero detiene su uso; pídala si puede necesitarlos como prueba.</translation>
    </message>
    <message>
        <source>Objection to marketing</source>
        <translation>Oposición a la publicidad</translation>
    </message>
    <message>
        <source>Unsubscribe links in mail of unknown senders may only confirm your address; this letter does not.</source>
        <translation>Los enlaces para darse de baja en correos de remitentes desconocidos pueden servir solo para confirmar su dirección; esta carta no.</translation>
    </message>
    <message>
        <source>A suppression list keeps your address so that the marketing does not begin again; full erasure would lose it.</source>
        <translation>Una lista de exclusión conserva su dirección para que la publicidad no empiece de nuevo; con la supresión completa se perdería.</translation>
    </message>
    <message>
        <source>Objection to other processing</source>
        <translation>Oposición a otros tratamientos</translation>
    </message>
    <message>
        <source>The law weighs your particular situation; describe it in your own words.</source>
        <translation>La ley pondera su situación particular; descríbala con sus propias palabras.</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Retirada del consentimiento</translation>
    </message>
    <message>
        <source>This does not undo what was done before, and does not reach what the contract needs.</source>
        <translation>Esto no deshace lo que se hizo antes ni alcanza lo que el contrato necesita.</translation>
    </message>
    <message>
        <source>Deletion of biometric or genetic data</source>
        <translation>Supresión de datos biométricos o genéticos</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know what they hold.</source>
        <translation>Pida primero el acceso si quiere saber qué tienen.</translation>
    </message>
    <message>
        <source>The rights of the Indian act are in force from 13 May 2027 only.</source>
        <translation>Los derechos de la ley india no están en vigor hasta el 13 de mayo de 2027.</translation>
    </message>
    <message>
        <source>Neither HIPAA nor section 623(a) of the FCRA lets a person sue.</source>
        <translation>Ni la HIPAA ni la sección 623(a) de la FCRA permiten que una persona demande.</translation>
    </message>
    <message>
        <source>The law fixes no sum for a breach; state your own damage.</source>
        <translation>La ley no fija ninguna suma para una filtración; indique sus propios daños.</translation>
    </message>
    <message>
        <source>Payment you did not authorise: refund by the bank</source>
        <translation>Pago no autorizado: devolución por el banco</translation>
    </message>
    <message>
        <source>Have the card or access blocked by telephone first; the letter comes after that.</source>
        <translation>Haga bloquear primero por teléfono la tarjeta o el acceso; la carta viene después.</translation>
    </message>
    <message>
        <source>Name a card or account by its last four digits; give no PIN, password or full number, in the letter or on the telephone.</source>
        <translation>Identifique la tarjeta o la cuenta por sus cuatro últimas cifras; no dé PIN, contraseña ni número completo, ni por carta ni por teléfono.</translation>
    </message>
    <message>
        <source>Tell the bank without delay, and within 13 months of the debit at the latest.</source>
        <translation>Avise al banco sin demora y, a más tardar, en los 13 meses siguientes al cargo.</translation>
    </message>
    <message>
        <source>A payment that you made yourself because you were deceived is another case: say so openly and ask the bank about its rules for fraud.</source>
        <translation>Un pago que hizo usted mismo engañado es otro caso: dígalo abiertamente y pregunte al banco por sus reglas en caso de fraude.</translation>
    </message>
    <message>
        <source>Direct debit: refund by the bank</source>
        <translation>Adeudo domiciliado: devolución por el banco</translation>
    </message>
    <message>
        <source>For a SEPA direct debit ask within eight weeks of the debit; your online banking may have a button for it that works at once.</source>
        <translation>En un adeudo SEPA, pídalo en las ocho semanas siguientes al cargo; su banca en línea puede tener un botón que actúa al instante.</translation>
    </message>
    <message>
        <source>A refund does not end the contract with the payee: what you owe you still owe, and a fee for a returned debit may follow.</source>
        <translation>La devolución no pone fin al contrato con el beneficiario: lo que debe lo sigue debiendo, y puede haber una comisión por la devolución.</translation>
    </message>
    <message>
        <source>If you never gave a mandate, write the letter about a payment that you did not authorise.</source>
        <translation>Si nunca dio un mandato, escriba la carta sobre un pago no autorizado.</translation>
    </message>
    <message>
        <source>Credit card: billing error notice (United States)</source>
        <translation>Tarjeta de crédito: aviso de error de facturación (Estados Unidos)</translation>
    </message>
    <message>
        <source>Send it by post to the address for billing inquiries, not the one for payments; it must arrive within 60 days after the statement was sent.</source>
        <translation>Envíela por correo a la dirección de consultas de facturación, no a la de pagos; debe llegar en los 60 días siguientes al envío del extracto.</translation>
    </message>
    <message>
        <source>Pay the part of the bill that you do not dispute.</source>
        <translation>Pague la parte de la factura que no discute.</translation>
    </message>
    <message>
        <source>Bank account or debit card: notice of error (United States)</source>
        <translation>Cuenta bancaria o tarjeta de débito: aviso de error (Estados Unidos)</translation>
    </message>
    <message>
        <source>Call the bank first: what you may have to bear grows after two business days, and again 60 days after the statement.</source>
        <translation>Llame primero al banco: lo que puede tener que soportar aumenta tras dos días hábiles y de nuevo 60 días después del extracto.</translation>
    </message>
    <message>
        <source>If you called, send this letter within 10 business days of the call: the bank may ask for it in writing.</source>
        <translation>Si llamó, envíe esta carta en los 10 días hábiles siguientes a la llamada: el banco puede exigirla por escrito.</translation>
    </message>
    <message>
        <source>Demand for compensation (Canada)</source>
        <translation>Reclamación de indemnización (Canadá)</translation>
    </message>
    <message>
        <source>Claim loss that you can show: costs, hours, fraud. Ontario&apos;s Court of Appeal holds that a company whose data were stolen has not itself intruded (Owsianik v. Equifax, 2022 ONCA 813), and courts want more than ordinary annoyance.</source>
        <translation>Reclame un perjuicio que pueda probar: gastos, horas, fraude. Según el Tribunal de Apelación de Ontario, una empresa a la que robaron datos no ha cometido ella misma la intrusión (Owsianik v. Equifax, 2022 ONCA 813), y los tribunales exigen más que una molestia ordinaria.</translation>
    </message>
    <message>
        <source>Damages under the privacy acts as a rule need a report or order of the Commissioner first (PIPEDA ss. 14 and 16; Alberta s. 60; British Columbia s. 57); this letter rests on contract and duty of care.</source>
        <translation>La indemnización según las leyes de privacidad exige por regla general antes un informe o una orden del comisionado (PIPEDA arts. 14 y 16; Alberta art. 60; Columbia Británica art. 57); esta carta se basa en el contrato y el deber de diligencia.</translation>
    </message>
    <message>
        <source>Time limits to sue are short: two years in most provinces, three in Quebec, from when you knew. Ask a lawyer or the small claims court in time.</source>
        <translation>Los plazos para demandar son cortos: dos años en la mayoría de las provincias, tres en Quebec, desde que lo supo. Consulte a tiempo a un abogado o al tribunal de menor cuantía.</translation>
    </message>
    <message>
        <source>A child&apos;s data at an online service or app</source>
        <translation>Datos de un menor en un servicio en línea o una aplicación</translation>
    </message>
    <message>
        <source>An older child has these rights too and may write alone; ask the child first.</source>
        <translation>Un menor de más edad también tiene estos derechos y puede escribir solo; pregúntele antes.</translation>
    </message>
    <message>
        <source>Give the least about the child: name, year of birth, account or class. If parents live apart, say that you may act alone, or both sign.</source>
        <translation>Dé lo mínimo sobre el menor: nombre, año de nacimiento, cuenta o clase. Si los padres viven separados, diga que puede actuar solo o firmen ambos.</translation>
    </message>
    <message>
        <source>The copy comes before the deletion: save what the child wants to keep.</source>
        <translation>La copia va antes de la supresión: guarde lo que el menor quiera conservar.</translation>
    </message>
    <message>
        <source>A pupil&apos;s data at a school and its vendors</source>
        <translation>Datos de un alumno en el centro y sus proveedores</translation>
    </message>
    <message>
        <source>Schools must keep some records by law; what a vendor keeps for its own purposes is another matter.</source>
        <translation>Los centros deben conservar algunos registros por ley; lo que un proveedor guarda para sus propios fines es otra cosa.</translation>
    </message>
    <message>
        <source>Account of a deceased person</source>
        <translation>Cuenta de una persona fallecida</translation>
    </message>
    <message>
        <source>No privacy law of the table gives the dead a right, so the letter rests on contract and succession and asks rather than demands.</source>
        <translation>Ninguna ley de privacidad de la tabla da derechos a los fallecidos; por eso la carta se basa en el contrato y la sucesión, y pide más que exige.</translation>
    </message>
    <message>
        <source>Some countries give relatives or heirs rights of their own, for example France, Italy and Spain; name that law in the field for it.</source>
        <translation>Algunos países dan derechos propios a familiares o herederos, por ejemplo Francia, Italia y España; indique esa ley en su campo.</translation>
    </message>
    <message>
        <source>Look first whether the deceased named a legacy contact, or a memorial setting, in the account.</source>
        <translation>Vea primero si la persona nombró un contacto de legado o un modo conmemorativo en la cuenta.</translation>
    </message>
    <message>
        <source>Closing may destroy photographs and purchases for good; save them first. Do not sign in with the password of the deceased unless the terms and the law of the place allow it.</source>
        <translation>El cierre puede destruir para siempre fotos y compras; guárdelas antes. No acceda con la contraseña de la persona fallecida salvo que las condiciones y la ley del lugar lo permitan.</translation>
    </message>
    <message>
        <source>Stop marketing e-mail (United States)</source>
        <translation>No más correos publicitarios (Estados Unidos)</translation>
    </message>
    <message>
        <source>Answer or unsubscribe only where you know the sender; to others a reply only confirms your address.</source>
        <translation>Responda o dese de baja solo si conoce al remitente; a otros, una respuesta solo les confirma su dirección.</translation>
    </message>
    <message>
        <source>The ten days of the Act run from a request by the way that the e-mails name, such as a link or a reply. Use that way too.</source>
        <translation>Los diez días de la ley corren desde una petición por la vía que indican los correos, como un enlace o una respuesta. Use también esa vía.</translation>
    </message>
    <message>
        <source>The Act is about commercial messages; receipts and notices about your account go on.</source>
        <translation>La ley trata de mensajes comerciales; los recibos y avisos sobre su cuenta siguen.</translation>
    </message>
    <message>
        <source>Cover sheet of a claim in a settlement</source>
        <translation>Carátula de una reclamación en un acuerdo</translation>
    </message>
    <message>
        <source>A claim gives up your right to sue over the same matter; an exclusion keeps it. Decide that first.</source>
        <translation>Con una reclamación renuncia a demandar por el mismo asunto; una exclusión conserva ese derecho. Decídalo primero.</translation>
    </message>
    <message>
        <source>The administrator’s own form counts; this sheet goes on top of it, by the address and the way that the notice names.</source>
        <translation>Cuenta el formulario del administrador; esta hoja va encima, a la dirección y por la vía que indica el aviso.</translation>
    </message>
    <message>
        <source>Only losses that you had, each with its proof. The form is often signed under penalty of perjury.</source>
        <translation>Solo pérdidas que tuvo, cada una con su prueba. El formulario suele firmarse bajo pena de perjurio.</translation>
    </message>
    <message>
        <source>Objection to a class settlement</source>
        <translation>Objeción a un acuerdo colectivo</translation>
    </message>
    <message>
        <source>An objection keeps you in the class: you are bound if the court approves. To keep your right to sue, ask for exclusion instead.</source>
        <translation>Con una objeción sigue en el grupo: queda obligado si el tribunal aprueba. Para conservar el derecho a demandar, pida la exclusión.</translation>
    </message>
    <message>
        <source>The notice says where it goes, as a rule to the court and both sides, and by which day. Follow it to the letter.</source>
        <translation>El aviso dice adónde va, por regla general al tribunal y a ambas partes, y hasta qué día. Sígalo al pie de la letra.</translation>
    </message>
    <message>
        <source>Say exactly what is wrong; a general complaint is not heard. Think of a lawyer.</source>
        <translation>Diga exactamente qué está mal; una queja general no se atiende. Piense en un abogado.</translation>
    </message>
    <message>
        <source>Security freeze for a child under 16</source>
        <translation>Bloqueo de seguridad para un menor de 16 años</translation>
    </message>
    <message>
        <source>Write birth dates and Social Security numbers by hand on the separate sheet; the program does not store them.</source>
        <translation>Escriba a mano las fechas de nacimiento y los números de la Seguridad Social en la hoja aparte; el programa no los guarda.</translation>
    </message>
    <message>
        <source>Each nationwide bureau needs its own letter, and may have a form of its own for children. From 16 the child asks alone.</source>
        <translation>Cada agencia nacional necesita su propia carta y puede tener un formulario para menores. Desde los 16 años lo pide el menor mismo.</translation>
    </message>
    <message>
        <source>For an adult under guardianship the same section applies; use the bureau’s form for that.</source>
        <translation>Para un adulto bajo tutela rige la misma sección; use para ello el formulario de la agencia.</translation>
    </message>
    <message>
        <source>Where does my complaint stand?</source>
        <translation>¿Cómo está mi reclamación?</translation>
    </message>
    <message>
        <source>Look first whether the authority has an online view of your file.</source>
        <translation>Mire primero si la autoridad muestra su expediente en línea.</translation>
    </message>
    <message>
        <source>Report to the police or a fraud office</source>
        <translation>Denuncia a la policía o a una oficina contra el fraude</translation>
    </message>
    <message>
        <source>Say what you know and how you know it; mark a guess as a guess. A false report is an offence itself.</source>
        <translation>Diga qué sabe y cómo lo sabe; señale una suposición como tal. Una denuncia falsa es en sí un delito.</translation>
    </message>
    <message>
        <source>Most offices take reports online or at the counter: take this text and the exhibits along. The evidence pack of the case numbers them.</source>
        <translation>La mayoría recibe denuncias en línea o en ventanilla: lleve este texto y los documentos. El paquete de pruebas del caso los numera.</translation>
    </message>
    <message>
        <source>Call the bank first if money may still be stopped. Ask for the reference number; banks and bureaus want it.</source>
        <translation>Llame primero al banco si aún se puede detener el dinero. Pida el número; los bancos y las agencias de crédito lo quieren.</translation>
    </message>
    <message>
        <source>In Germany and Switzerland some offences are followed only if the injured person applies for it within three months; ask about it when you report.</source>
        <translation>En Alemania y Suiza, algunos delitos solo se persiguen si el perjudicado lo solicita en tres meses; pregunte por ello al denunciar.</translation>
    </message>
    <message>
        <source>What you watched: no disclosure (VPPA)</source>
        <translation>Lo que usted vio: no revelarlo (VPPA)</translation>
    </message>
    <message>
        <source>For those who rent, sell or deliver films and videos. Whether a subscription to something else is enough is before the Supreme Court (Salazar v. Paramount, No. 25-459).</source>
        <translation>Para quienes alquilan, venden o entregan películas y vídeos. Si basta una suscripción a otra cosa está ante el Tribunal Supremo (Salazar v. Paramount, n.º 25-459).</translation>
    </message>
    <message>
        <source>A suit must begin within two years. See a lawyer in time if your viewing was passed on, and check the terms for an arbitration clause.</source>
        <translation>Una demanda debe empezar en dos años. Vea a tiempo a un abogado si se reveló lo que usted vio, y busque en las condiciones una cláusula de arbitraje.</translation>
    </message>
    <message>
        <source>Turn off sharing in the settings of the account as well.</source>
        <translation>Desactive también la comunicación en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Your call records: opt-out and copy (CPNI)</source>
        <translation>Sus registros de llamadas: oposición y copia (CPNI)</translation>
    </message>
    <message>
        <source>For telephone companies, mobile and internet telephony included; it is not about the pages you visit.</source>
        <translation>Para compañías telefónicas, incluidas las móviles y por internet; no trata de las páginas que visita.</translation>
    </message>
    <message>
        <source>The carrier may want the password of the account, or send the records to the address on file.</source>
        <translation>La compañía puede pedir la contraseña de la cuenta o enviar los registros a la dirección registrada.</translation>
    </message>
    <message>
        <source>Set a password and a lock against moving your number as well.</source>
        <translation>Ponga también una contraseña y un bloqueo contra el traslado de su número.</translation>
    </message>
    <message>
        <source>Your motor vehicle record: no disclosure (DPPA)</source>
        <translation>Su registro de vehículos: no revelarlo (DPPA)</translation>
    </message>
    <message>
        <source>The Act limits who may get the record; it gives no right to a list, so the letter asks for one.</source>
        <translation>La ley limita quién puede obtener el registro; no da derecho a una lista, así que la carta la pide.</translation>
    </message>
    <message>
        <source>A state’s own law may give more, such as an opt-out or a copy of the log; ask the department for its form.</source>
        <translation>La ley del estado puede dar más, como una oposición o una copia del registro de accesos; pida al departamento su formulario.</translation>
    </message>
    <message>
        <source>Leave the number of your licence out unless they cannot find you without it.</source>
        <translation>No ponga el número de su permiso, salvo que no puedan encontrarle sin él.</translation>
    </message>
    <message>
        <source>Data at a former employer, landlord or club</source>
        <translation>Datos de un antiguo empleador, arrendador o club</translation>
    </message>
    <message>
        <source>Save references, payslips and receipts that you may need; what is erased cannot be had again.</source>
        <translation>Guarde certificados, nóminas y recibos que pueda necesitar; lo suprimido no se recupera.</translation>
    </message>
    <message>
        <source>A letter about a dispute at work or over a flat belongs with a lawyer or a union; this one asks about data only.</source>
        <translation>Un conflicto laboral o de vivienda corresponde a un abogado o un sindicato; esta carta trata solo de datos.</translation>
    </message>
    <message>
        <source>Payroll, accounts and the like must be kept for years; the letter asks how long, not for their erasure.</source>
        <translation>Las nóminas, la contabilidad y similares deben conservarse años; la carta pregunta cuánto tiempo, no pide suprimirlas.</translation>
    </message>
    <message>
        <source>Three months without news open the way to court against the authority (EU) or to the tribunal (UK). Take advice first.</source>
        <translation>Tres meses sin noticias abren la vía judicial contra la autoridad (UE) o ante el tribunal especial (Reino Unido). Asesórese antes.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The letter needs this and it is empty. Fill it in.</source>
        <translation>La carta necesita este dato y está vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>This letter has no such field; the value is not printed.</source>
        <translation>Esta carta no tiene ese campo; el valor no se imprime.</translation>
    </message>
    <message>
        <source>The letter goes by e-mail but there is no address. Add the privacy contact.</source>
        <translation>La carta va por correo electrónico, pero no hay dirección. Añada el contacto de privacidad.</translation>
    </message>
    <message>
        <source>The letter goes by post but there is no postal address. Add it.</source>
        <translation>La carta va por correo postal, pero no hay dirección postal. Añádala.</translation>
    </message>
    <message>
        <source>This letter is for the organisation that holds the data, but the recipient is an authority. Correct the recipient.</source>
        <translation>Esta carta es para la organización que tiene los datos, pero el destinatario es una autoridad. Corrija el destinatario.</translation>
    </message>
    <message>
        <source>The accounts belong to more than one person. Each person writes a letter of their own.</source>
        <translation>Las cuentas son de más de una persona. Cada persona escribe su propia carta.</translation>
    </message>
    <message>
        <source>The accounts belong to another person than the sender. That person must write and sign.</source>
        <translation>Las cuentas son de otra persona, no del remitente. Es esa persona quien debe escribir y firmar.</translation>
    </message>
    <message>
        <source>This law gives no basis for this letter.</source>
        <translation>Esta ley no da base para esta carta.</translation>
    </message>
    <message>
        <source>This law or article is not in force on the date of the letter.</source>
        <translation>Esta ley o este artículo no está en vigor en la fecha de la carta.</translation>
    </message>
    <message>
        <source>A person must check this rule before a letter cites it.</source>
        <translation>Una persona debe comprobar esta regla antes de que una carta la cite.</translation>
    </message>
    <message>
        <source>The law has no such period on the date of the letter.</source>
        <translation>La ley no prevé ese plazo en la fecha de la carta.</translation>
    </message>
    <message>
        <source>The letter prints a number that a person must check first.</source>
        <translation>La carta incluye un número que una persona debe comprobar antes.</translation>
    </message>
    <message>
        <source>Recourse&apos;s tables have no such letter or law any more. Draft the letter again.</source>
        <translation>Las tablas de Recourse ya no contienen esa carta o esa ley. Redacte la carta de nuevo.</translation>
    </message>
    <message>
        <source>This law does not fit your residence and this organisation. Check the residence in your profile, or choose another law.</source>
        <translation>Esta ley no corresponde a su residencia y a esta organización. Compruebe la residencia en su perfil o elija otra ley.</translation>
    </message>
    <message>
        <source>The date to answer by is past. Draft the letter again.</source>
        <translation>La fecha límite de respuesta ya pasó. Redacte la carta de nuevo.</translation>
    </message>
    <message>
        <source>The letter carries an earlier date than today, so the date to answer by may be too early.</source>
        <translation>La carta lleva una fecha anterior a hoy, así que la fecha límite de respuesta puede ser demasiado temprana.</translation>
    </message>
    <message>
        <source>The letter names another future date besides the one to answer by. Leave only one.</source>
        <translation>La carta menciona otra fecha futura además de la fecha límite de respuesta. Deje solo una.</translation>
    </message>
    <message>
        <source>The letter does not name the date to answer by.</source>
        <translation>La carta no menciona la fecha límite de respuesta.</translation>
    </message>
    <message>
        <source>A placeholder was left in the text. Put in what it stands for.</source>
        <translation>Quedó un marcador sin rellenar en el texto. Sustitúyalo por lo que corresponde.</translation>
    </message>
    <message>
        <source>This letter has several forms. Choose the one that fits.</source>
        <translation>Esta carta tiene varias formas. Elija la que corresponda.</translation>
    </message>
    <message>
        <source>The time to send this letter is over, or the day it began is missing.</source>
        <translation>El plazo para enviar esta carta ha pasado o falta el día en que empezó.</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Postage and copies</source>
        <translation>Franqueo y copias</translation>
    </message>
    <message>
        <source>Telephone calls</source>
        <translation>Llamadas telefónicas</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Vigilancia de crédito y protección</translation>
    </message>
    <message>
        <source>New cards, papers and numbers</source>
        <translation>Tarjetas, documentos y números nuevos</translation>
    </message>
    <message>
        <source>Money lost to fraud</source>
        <translation>Dinero perdido por fraude</translation>
    </message>
    <message>
        <source>Fees of banks and offices</source>
        <translation>Comisiones y tasas de bancos y oficinas</translation>
    </message>
    <message>
        <source>Advice and representation</source>
        <translation>Asesoramiento y representación</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Password (never stored)</source>
        <translation>Contraseña (nunca se guarda)</translation>
    </message>
    <message>
        <source>One-time code (never stored)</source>
        <translation>Código de un solo uso (nunca se guarda)</translation>
    </message>
    <message>
        <source>Note (never stored)</source>
        <translation>Nota (nunca se guarda)</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Carpeta o etiqueta</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Último uso el</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Contraseña cambiada el</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Judged for strength and reuse, then forgotten.</source>
        <translation>Se evalúa si es segura o se repite, y después se olvida.</translation>
    </message>
    <message>
        <source>Only that there is one is kept.</source>
        <translation>Solo se guarda que existe.</translation>
    </message>
    <message>
        <source>Nothing of the text is kept.</source>
        <translation>No se guarda nada del texto.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>UTF-8 (usual today)</source>
        <translation>UTF-8 (lo habitual hoy)</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Europa occidental</translation>
    </message>
    <message>
        <source>Windows, Central Europe</source>
        <translation>Windows, Europa central</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, cirílico</translation>
    </message>
    <message>
        <source>UTF-16 (Excel “Unicode text”)</source>
        <translation>UTF-16 («Texto Unicode» de Excel)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
</context>
<context>
    <name>PathReasons</name>
    <message>
        <source>They had to confirm receipt by %1 and have not: check that the letter arrived.</source>
        <translation>Tenían que confirmar la recepción a más tardar el %1 y no lo han hecho: compruebe que la carta llegó.</translation>
    </message>
    <message>
        <source>It is late since %1.</source>
        <translation>Hay retraso desde el %1.</translation>
    </message>
    <message>
        <source>The last day for it was %1; ask whether it is still open.</source>
        <translation>El último día para ello era el %1; pregunte si la vía sigue abierta.</translation>
    </message>
    <message>
        <source>Your own last day for it is %1.</source>
        <translation>Su propio último día para ello es el %1.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>La respuesta vence el %1. Antes del %2 no hay retraso, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>No period of the law runs for this; give them until %1 before you go on.</source>
        <translation>Para esto no corre ningún plazo de la ley; deles hasta el %1 antes de seguir.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Distrito de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawái</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Luisiana</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Míchigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Misisipi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Misuri</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>Nuevo Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>Nueva Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nuevo México</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Carolina del Norte</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota del Norte</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pensilvania</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Carolina del Sur</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota del Sur</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginia Occidental</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Columbia Británica</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nuevo Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terranova y Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nueva Escocia</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territorios del Noroeste</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Isla del Príncipe Eduardo</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukón</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinsasa)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia (country)</source>
        <translation>Georgia (país)</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmania</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios palestinos</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Georgia del Sur e Islas Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Oriental</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Islas Ultramarinas Menores de los Estados Unidos</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Islas Vírgenes de los Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Apple Passwords or Safari</source>
        <translation>Contraseñas de Apple o Safari</translation>
    </message>
    <message>
        <source>The Passwords app → File → Export all passwords to a file.</source>
        <translation>La aplicación Contraseñas → Archivo → Exportar todas las contraseñas a un archivo.</translation>
    </message>
    <message>
        <source>Settings → Export vault. Choose “.json”; a file that is protected with a password is asked for it.</source>
        <translation>Ajustes → Exportar caja fuerte. Elija «.json»; si el archivo está protegido con una contraseña, se le pedirá.</translation>
    </message>
    <message>
        <source>Apple, copy of your data</source>
        <translation>Apple, copia de sus datos</translation>
    </message>
    <message>
        <source>The archive of your data, as they send it: it shows which services you connected or used.</source>
        <translation>El archivo con sus datos, tal como lo envían: muestra qué servicios conectó o usó.</translation>
    </message>
    <message>
        <source>History of Chrome or a relative</source>
        <translation>Historial de Chrome o de un derivado</translation>
    </message>
    <message>
        <source>The file History from the folder of the browser profile: it shows where you signed in.</source>
        <translation>El archivo History de la carpeta del perfil del navegador: muestra dónde inició sesión.</translation>
    </message>
    <message>
        <source>Firefox history</source>
        <translation>Historial de Firefox</translation>
    </message>
    <message>
        <source>The file places.sqlite from the folder of the browser profile: it shows where you signed in.</source>
        <translation>El archivo places.sqlite de la carpeta del perfil del navegador: muestra dónde inició sesión.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Vivaldi or Opera</source>
        <translation>Chrome, Edge, Brave, Vivaldi u Opera</translation>
    </message>
    <message>
        <source>Settings → Password manager → Settings → Download file. The file ends in .csv.</source>
        <translation>Ajustes → Gestor de contraseñas → Ajustes → Descargar archivo. El archivo termina en .csv.</translation>
    </message>
    <message>
        <source>Settings → Export data → CSV. The zip file is fine as it is.</source>
        <translation>Ajustes → Exportar datos → CSV. El archivo zip sirve tal como está.</translation>
    </message>
    <message>
        <source>List of domains</source>
        <translation>Lista de dominios</translation>
    </message>
    <message>
        <source>A text file with one domain or web address a line.</source>
        <translation>Un archivo de texto con un dominio o una dirección web por línea.</translation>
    </message>
    <message>
        <source>File → Export, as JSON or CSV.</source>
        <translation>Archivo → Exportar, como JSON o CSV.</translation>
    </message>
    <message>
        <source>Menu → Passwords → the three dots → Export passwords. The file ends in .csv.</source>
        <translation>Menú → Contraseñas → los tres puntos → Exportar contraseñas. El archivo termina en .csv.</translation>
    </message>
    <message>
        <source>Table of any program</source>
        <translation>Tabla de cualquier programa</translation>
    </message>
    <message>
        <source>A table (.csv) with a column for the website or the name: you say what its columns mean.</source>
        <translation>Una tabla (.csv) con una columna para el sitio web o el nombre: usted indica qué significan sus columnas.</translation>
    </message>
    <message>
        <source>File → Export → KeePass XML (2.x).</source>
        <translation>Archivo → Exportar → KeePass XML (2.x).</translation>
    </message>
    <message>
        <source>Database → Export → CSV file or XML file.</source>
        <translation>Base de datos → Exportar → archivo CSV o archivo XML.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV or JSON.</source>
        <translation>Ajustes → Exportar, como CSV o JSON.</translation>
    </message>
    <message>
        <source>Advanced options → Export. Save the file; do not copy the text from the page.</source>
        <translation>Opciones avanzadas → Exportar. Guarde el archivo; no copie el texto de la página.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV.</source>
        <translation>Ajustes → Exportar, como CSV.</translation>
    </message>
    <message>
        <source>File → Export → your account → 1PUX or CSV.</source>
        <translation>Archivo → Exportar → su cuenta → 1PUX o CSV.</translation>
    </message>
    <message>
        <source>Another password manager</source>
        <translation>Otro gestor de contraseñas</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Settings → Export → ZIP or CSV, not encrypted.</source>
        <translation>Ajustes → Exportar → ZIP o CSV, sin cifrar.</translation>
    </message>
    <message>
        <source>Menu → Export, as XML.</source>
        <translation>Menú → Exportar, como XML.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>for a Recourse vault</source>
        <translation>para una caja fuerte de Recourse</translation>
    </message>
    <message>
        <source>for the Recourse vault “%1”</source>
        <translation>para la caja fuerte de Recourse «%1»</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>This code opens the vault if the passphrase is forgotten. Whoever holds this sheet and a copy of the vault can read everything in it. Nobody else has the code: if passphrase and sheet are both lost, the vault stays closed for good.</source>
        <translation>Este código abre la caja fuerte si se olvida la frase de contraseña. Quien tenga esta hoja y una copia de la caja fuerte puede leer todo lo que contiene. Nadie más tiene el código: si se pierden la frase de contraseña y la hoja, la caja fuerte queda cerrada para siempre.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
    <message>
        <source>On paper, away from the computer: with your passport or your will, in a safe, or with a person you trust. Do not photograph it and do not keep it as a file. A new passphrase leaves this code valid. A new recovery sheet replaces it; then it opens older backups only.</source>
        <translation>En papel, lejos del equipo: con su pasaporte o su testamento, en una caja de seguridad o con una persona de confianza. No le haga fotos ni la guarde como archivo. Con una nueva frase de contraseña este código sigue valiendo. Una nueva hoja de recuperación lo sustituye; entonces solo abre copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>I compared the printed code with the screen, group by group.</source>
        <translation>He comparado el código impreso con la pantalla, grupo por grupo.</translation>
    </message>
    <message>
        <source>I put this sheet where it is written here:  ______________________________________</source>
        <translation>He guardado esta hoja en este lugar:  ______________________________________</translation>
    </message>
    <message>
        <source>I deleted the file that this sheet was printed from, and emptied the bin.</source>
        <translation>He borrado el archivo desde el que se imprimió esta hoja y he vaciado la papelera.</translation>
    </message>
    <message>
        <source>I told one person I trust that this sheet exists:  ________________________________</source>
        <translation>He dicho a una persona de confianza que esta hoja existe:  ________________________________</translation>
    </message>
    <message>
        <source>Looked at again, and still readable, on:  ________________   ________________</source>
        <translation>Revisada, y aún legible, el:  ________________   ________________</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>On the disk itself: the file is deleted, not shredded. Its bytes stay until something overwrites them.</source>
        <translation>En el propio disco: el archivo se borra, no se destruye. Sus bytes permanecen hasta que algo los sobrescribe.</translation>
    </message>
    <message>
        <source>In backups and snapshots of this computer.</source>
        <translation>En las copias de seguridad y las instantáneas de este equipo.</translation>
    </message>
    <message>
        <source>In the recycle bin, if you deleted a copy before.</source>
        <translation>En la papelera, si ya borró una copia antes.</translation>
    </message>
    <message>
        <source>In the Downloads folder, if it was downloaded or exported more than once.</source>
        <translation>En la carpeta Descargas, si se descargó o exportó más de una vez.</translation>
    </message>
    <message>
        <source>In the cloud: the folder belongs to one, and clouds keep deleted files and earlier versions.</source>
        <translation>En la nube: la carpeta pertenece a una, y las nubes conservan los archivos borrados y las versiones anteriores.</translation>
    </message>
    <message>
        <source>In a spreadsheet program, if you opened it there: automatically saved copies and recent files.</source>
        <translation>En un programa de hojas de cálculo, si lo abrió allí: copias guardadas automáticamente y archivos recientes.</translation>
    </message>
    <message>
        <source>In your mail or a messenger, if you sent it to yourself.</source>
        <translation>En su correo o en una aplicación de mensajería, si se lo envió usted.</translation>
    </message>
    <message>
        <source>In the browser or password manager itself, and where that keeps a copy online: they still have the passwords, as they should if you use them.</source>
        <translation>En el propio navegador o gestor de contraseñas, y donde este guarde una copia en línea: las contraseñas siguen ahí, como debe ser si lo usa.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>StepRules</name>
    <message>
        <source>Check that the notice is genuine</source>
        <translation>Compruebe que el aviso es auténtico</translation>
    </message>
    <message>
        <source>Notices are forged: reach the company through an address or number you knew before, not through one in the notice.</source>
        <translation>Hay avisos falsificados: póngase en contacto con la empresa a través de una dirección o un número que ya conociera, no de los que vienen en el aviso.</translation>
    </message>
    <message>
        <source>Secure this mailbox: new password, second factor, end all sessions</source>
        <translation>Proteja este buzón: contraseña nueva, segundo factor y cierre de todas las sesiones</translation>
    </message>
    <message>
        <source>This is your mailbox, and whoever can read it can reset every other password.</source>
        <translation>Este es su buzón, y quien pueda leerlo puede restablecer todas las demás contraseñas.</translation>
    </message>
    <message>
        <source>Make sure your mailbox has a password used nowhere else and a second factor</source>
        <translation>Asegúrese de que su buzón tiene una contraseña que no usa en ningún otro sitio y un segundo factor</translation>
    </message>
    <message>
        <source>A leaked password is tried on the mailbox first, because the mailbox resets everything else.</source>
        <translation>Una contraseña filtrada se prueba primero en el buzón, porque desde el buzón se restablece todo lo demás.</translation>
    </message>
    <message>
        <source>Check forwarding rules, recovery address and recovery number of your mailbox</source>
        <translation>Revise las reglas de reenvío, la dirección de recuperación y el número de recuperación de su buzón</translation>
    </message>
    <message>
        <source>An intruder who was in once leaves a rule behind and reads on.</source>
        <translation>Un intruso que entró una vez deja una regla y sigue leyendo.</translation>
    </message>
    <message>
        <source>Turn on a second factor for your mailbox</source>
        <translation>Active un segundo factor en su buzón</translation>
    </message>
    <message>
        <source>Your address is known now; a second factor keeps the mailbox shut even if its password is guessed.</source>
        <translation>Su dirección ya se conoce; un segundo factor mantiene cerrado el buzón aunque alguien adivine la contraseña.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts, and follow no link in them</source>
        <translation>Cuente con recibir mensajes que citen los datos filtrados y no siga ningún enlace que contengan</translation>
    </message>
    <message>
        <source>Fraud that names your service or address looks genuine for as long as those facts stay true.</source>
        <translation>Un fraude que menciona su servicio o su dirección parece auténtico mientras esos datos sigan siendo ciertos.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts; forward them to report@phishing.gov.uk, texts to 7726</source>
        <translation>Cuente con recibir mensajes que citen los datos filtrados; reenvíelos a report@phishing.gov.uk y los SMS al 7726</translation>
    </message>
    <message>
        <source>Check that your recovery address still belongs to you and has a second factor</source>
        <translation>Compruebe que su dirección de recuperación sigue siendo suya y tiene un segundo factor</translation>
    </message>
    <message>
        <source>A leaked recovery address shows an intruder where to go next.</source>
        <translation>Una dirección de recuperación filtrada muestra a un intruso adónde ir después.</translation>
    </message>
    <message>
        <source>Give each new service an address of its own</source>
        <translation>Dé a cada servicio nuevo una dirección propia</translation>
    </message>
    <message>
        <source>An alias shows who leaked it and can be switched off without touching the others.</source>
        <translation>Un alias muestra quién lo filtró y se puede desactivar sin tocar los demás.</translation>
    </message>
    <message>
        <source>Ask your carrier for a transfer PIN and a lock on your number</source>
        <translation>Pida a su operador un PIN de transferencia y un bloqueo de su número</translation>
    </message>
    <message>
        <source>Whoever moves your number to another SIM receives your codes and calls.</source>
        <translation>Quien pase su número a otra SIM recibe sus códigos y sus llamadas.</translation>
    </message>
    <message>
        <source>Set a number lock and a transfer PIN with your carrier</source>
        <translation>Active con su operador un bloqueo del número y un PIN de transferencia</translation>
    </message>
    <message>
        <source>Carriers in the United States must offer safe ways to confirm a move of your number; a lock stops one you did not ask for.</source>
        <translation>Los operadores de Estados Unidos deben ofrecer formas seguras de confirmar el traslado de su número; un bloqueo impide el que usted no pidió.</translation>
    </message>
    <message>
        <source>Move the second factor of bank and mailbox from text messages to an app or passkey</source>
        <translation>Pase el segundo factor del banco y del buzón de los SMS a una aplicación o a una llave de acceso</translation>
    </message>
    <message>
        <source>Codes sent by text reach whoever holds the number.</source>
        <translation>Los códigos enviados por SMS llegan a quien tenga el número.</translation>
    </message>
    <message>
        <source>Set a PIN for your voicemail</source>
        <translation>Ponga un PIN a su buzón de voz</translation>
    </message>
    <message>
        <source>An open voicemail gives away codes that are read out by telephone.</source>
        <translation>Un buzón de voz sin protección revela los códigos que se leen por teléfono.</translation>
    </message>
    <message>
        <source>Have the card blocked and replaced by its issuer</source>
        <translation>Pida a la entidad emisora que bloquee la tarjeta y la sustituya</translation>
    </message>
    <message>
        <source>The full number is out; a new card is the only end of it.</source>
        <translation>El número completo se ha filtrado; solo una tarjeta nueva pone fin al problema.</translation>
    </message>
    <message>
        <source>Have the card cancelled and replaced by your bank or card company</source>
        <translation>Pida a su banco o a la empresa de la tarjeta que la anule y la sustituya</translation>
    </message>
    <message>
        <source>Move recurring payments to the new card and read the statements since the breach</source>
        <translation>Pase los pagos periódicos a la tarjeta nueva y lea los extractos desde la filtración</translation>
    </message>
    <message>
        <source>Small test charges come before large ones.</source>
        <translation>Los cargos pequeños de prueba llegan antes que los grandes.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; dispute unknown charges in writing at once</source>
        <translation>Cambie los pagos periódicos y lea los extractos desde la filtración; reclame por escrito y de inmediato los cargos desconocidos</translation>
    </message>
    <message>
        <source>Your protection against unknown charges depends on how soon you report them.</source>
        <translation>Su protección frente a cargos desconocidos depende de lo pronto que los comunique.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; report unknown payments to your bank at once</source>
        <translation>Cambie los pagos periódicos y lea los extractos desde la filtración; comunique de inmediato a su banco los pagos desconocidos</translation>
    </message>
    <message>
        <source>As a rule the bank refunds payments you did not authorise if you report them without delay.</source>
        <translation>Por regla general, el banco devuelve los pagos que usted no autorizó si los comunica sin demora.</translation>
    </message>
    <message>
        <source>Read the statements of this card for payments you do not know</source>
        <translation>Busque en los extractos de esta tarjeta pagos que no reconozca</translation>
    </message>
    <message>
        <source>Part of the number is out: too little to pay with, enough to make a fraudulent call sound genuine.</source>
        <translation>Se ha filtrado parte del número: muy poco para pagar, pero suficiente para que una llamada fraudulenta parezca auténtica.</translation>
    </message>
    <message>
        <source>Tell your bank&apos;s fraud line and ask whether you need a new account number</source>
        <translation>Avise al servicio de fraude de su banco y pregunte si necesita un número de cuenta nuevo</translation>
    </message>
    <message>
        <source>The bank can watch the account and stop orders that are not yours.</source>
        <translation>El banco puede vigilar la cuenta y detener órdenes que no sean suyas.</translation>
    </message>
    <message>
        <source>Call your bank, close the account and open a new one</source>
        <translation>Llame a su banco, cierre la cuenta y abra una nueva</translation>
    </message>
    <message>
        <source>The number alone is enough to draw money from the account.</source>
        <translation>Basta el número para sacar dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Tell your bank, and check the list of creditors who may debit your account</source>
        <translation>Avise a su banco y revise la lista de acreedores que pueden cobrar recibos en su cuenta</translation>
    </message>
    <message>
        <source>A stolen IBAN is used for direct debits that you never allowed.</source>
        <translation>Un IBAN robado se usa para domiciliar recibos que usted nunca autorizó.</translation>
    </message>
    <message>
        <source>Turn on an alert for every movement on your bank account</source>
        <translation>Active un aviso para cada movimiento de su cuenta bancaria</translation>
    </message>
    <message>
        <source>What you see the same day can still be stopped.</source>
        <translation>Lo que se ve el mismo día todavía se puede detener.</translation>
    </message>
    <message>
        <source>Freeze your ChexSystems file</source>
        <translation>Congele su expediente en ChexSystems</translation>
    </message>
    <message>
        <source>Banks ask ChexSystems before they open an account; a freeze stops one in your name.</source>
        <translation>Los bancos consultan a ChexSystems antes de abrir una cuenta; la congelación impide que abran una a su nombre.</translation>
    </message>
    <message>
        <source>Change the password of this account</source>
        <translation>Cambie la contraseña de esta cuenta</translation>
    </message>
    <message>
        <source>The old one may be known to strangers; a new one, used nowhere else, ends that.</source>
        <translation>La antigua puede estar en manos de desconocidos; una nueva, que no use en ningún otro sitio, acaba con eso.</translation>
    </message>
    <message>
        <source>Change the same password at the other accounts that share it, money and mail first</source>
        <translation>Cambie la misma contraseña en las demás cuentas que la comparten, primero las de dinero y correo</translation>
    </message>
    <message>
        <source>A leaked password is tried everywhere its owner may have used it.</source>
        <translation>Una contraseña filtrada se prueba en todos los sitios donde su dueño pudo haberla usado.</translation>
    </message>
    <message>
        <source>End all sessions of this account and withdraw its app passwords and tokens</source>
        <translation>Cierre todas las sesiones de esta cuenta y revoque sus contraseñas de aplicación y sus tokens</translation>
    </message>
    <message>
        <source>A stolen session stays open after the password has changed.</source>
        <translation>Una sesión robada sigue abierta después de cambiar la contraseña.</translation>
    </message>
    <message>
        <source>Move the funds to a new wallet with a new seed phrase</source>
        <translation>Mueva los fondos a un monedero nuevo con una frase semilla nueva</translation>
    </message>
    <message>
        <source>A seed phrase cannot be changed, and whoever has it owns the wallet.</source>
        <translation>Una frase semilla no se puede cambiar, y quien la tiene es dueño del monedero.</translation>
    </message>
    <message>
        <source>Turn on a passkey or a second factor by app, first where money and mail are</source>
        <translation>Active una llave de acceso o un segundo factor por aplicación, primero donde haya dinero y correo</translation>
    </message>
    <message>
        <source>With a second factor a leaked password alone opens nothing.</source>
        <translation>Con un segundo factor, una contraseña filtrada no abre nada por sí sola.</translation>
    </message>
    <message>
        <source>Let a password manager make each password, and change none by the calendar</source>
        <translation>Deje que un gestor de contraseñas cree cada contraseña y no las cambie solo porque toca</translation>
    </message>
    <message>
        <source>One password for one service confines a leak; routine changes only make weaker ones.</source>
        <translation>Una contraseña por servicio limita el daño de una filtración; los cambios rutinarios solo producen contraseñas más débiles.</translation>
    </message>
    <message>
        <source>Change or remove the security questions of this account; answer at random</source>
        <translation>Cambie o elimine las preguntas de seguridad de esta cuenta; responda al azar</translation>
    </message>
    <message>
        <source>Birth places and maiden names do not change, so an answer that leaked is useless for ever.</source>
        <translation>El lugar de nacimiento o el apellido de su madre no cambian, así que una respuesta filtrada deja de servir para siempre.</translation>
    </message>
    <message>
        <source>Change the same answers wherever else you gave them</source>
        <translation>Cambie las mismas respuestas en los demás sitios donde las haya dado</translation>
    </message>
    <message>
        <source>The same question is asked by banks and mail services.</source>
        <translation>Los bancos y los servicios de correo hacen la misma pregunta.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number what it advises, and whether it can be replaced</source>
        <translation>Pregunte a la autoridad que expidió el número qué aconseja y si se puede sustituir</translation>
    </message>
    <message>
        <source>The rules differ by country, and the issuer knows them; set your country of residence to see them here.</source>
        <translation>Las reglas varían según el país, y quien expidió el número las conoce; indique su país de residencia para verlas aquí.</translation>
    </message>
    <message>
        <source>Freeze your credit at Equifax, Experian and TransUnion</source>
        <translation>Congele su crédito en Equifax, Experian y TransUnion</translation>
    </message>
    <message>
        <source>A freeze is free and stops new credit in your name; a monitoring offer does not.</source>
        <translation>La congelación es gratuita e impide que se abra crédito nuevo a su nombre; una oferta de vigilancia no lo impide.</translation>
    </message>
    <message>
        <source>Place a fraud alert with one of the three credit bureaus</source>
        <translation>Ponga una alerta de fraude en una de las tres agencias de crédito</translation>
    </message>
    <message>
        <source>Lenders must check that it is you; the bureau you ask tells the other two.</source>
        <translation>Los prestamistas deben comprobar que es usted; la agencia a la que lo pida avisa a las otras dos.</translation>
    </message>
    <message>
        <source>Freeze your files at Innovis and LexisNexis too</source>
        <translation>Congele también sus expedientes en Innovis y LexisNexis</translation>
    </message>
    <message>
        <source>Some lenders and insurers ask these instead of the three large bureaus.</source>
        <translation>Algunos prestamistas y aseguradoras consultan a estas en lugar de a las tres grandes agencias.</translation>
    </message>
    <message>
        <source>Get an identity protection PIN from the IRS</source>
        <translation>Obtenga un PIN de protección de identidad del IRS</translation>
    </message>
    <message>
        <source>Without it nobody can file a tax return with your number; a new one comes each year.</source>
        <translation>Sin él, nadie puede presentar una declaración de impuestos con su número; cada año llega uno nuevo.</translation>
    </message>
    <message>
        <source>Read your three credit reports for accounts you did not open</source>
        <translation>Lea sus tres informes de crédito y busque cuentas que usted no abrió</translation>
    </message>
    <message>
        <source>The reports are free and show what a freeze came too late for.</source>
        <translation>Los informes son gratuitos y muestran aquello para lo que la congelación llegó tarde.</translation>
    </message>
    <message>
        <source>File your tax return early each year</source>
        <translation>Presente cada año pronto su declaración de impuestos</translation>
    </message>
    <message>
        <source>A fraudster needs to file before you do.</source>
        <translation>Un defraudador necesita presentarla antes que usted.</translation>
    </message>
    <message>
        <source>Consider Cifas Protective Registration</source>
        <translation>Considere el registro Cifas Protective Registration</translation>
    </message>
    <message>
        <source>The United Kingdom has no credit freeze; with this mark, members check more closely that it is you. It costs a fee and lasts two years.</source>
        <translation>En el Reino Unido no existe la congelación del crédito; con esta marca, los miembros comprueban con más cuidado que es usted. Tiene un coste y dura dos años.</translation>
    </message>
    <message>
        <source>Read your credit files and report what is not yours</source>
        <translation>Lea sus expedientes de crédito y comunique lo que no sea suyo</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first.</source>
        <translation>Las cuentas abiertas a su nombre aparecen ahí primero.</translation>
    </message>
    <message>
        <source>Place a fraud alert at Equifax and at TransUnion</source>
        <translation>Ponga una alerta de fraude en Equifax y en TransUnion</translation>
    </message>
    <message>
        <source>Each bureau keeps its own alert, free of charge; lenders then call you before they open an account.</source>
        <translation>Cada agencia lleva su propia alerta, sin coste; los prestamistas le llamarán por teléfono antes de abrir una cuenta.</translation>
    </message>
    <message>
        <source>Place a security freeze at Equifax and at TransUnion</source>
        <translation>Ponga una congelación de seguridad en Equifax y en TransUnion</translation>
    </message>
    <message>
        <source>In Quebec both must block your file at no charge, so that nobody opens credit in your name.</source>
        <translation>En Quebec ambas deben bloquear su expediente sin coste, para que nadie abra crédito a su nombre.</translation>
    </message>
    <message>
        <source>Read both credit reports and report misuse to the Canadian Anti-Fraud Centre</source>
        <translation>Lea los dos informes de crédito y comunique los abusos al Canadian Anti-Fraud Centre</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first; the report number helps to close them.</source>
        <translation>Las cuentas abiertas a su nombre aparecen ahí primero; el número de la denuncia ayuda a cerrarlas.</translation>
    </message>
    <message>
        <source>Ask for a credit ban; one form reaches Equifax, illion and Experian</source>
        <translation>Pida un bloqueo de crédito; un solo formulario llega a Equifax, illion y Experian</translation>
    </message>
    <message>
        <source>No lender can see your file during the ban. It is free, lasts 21 days, and must be extended before it ends.</source>
        <translation>Ningún prestamista puede ver su expediente durante el bloqueo. Es gratuito, dura 21 días y debe prorrogarse antes de que termine.</translation>
    </message>
    <message>
        <source>If the tax file number is out, call the tax office</source>
        <translation>Si se ha filtrado su número de identificación fiscal, llame a la agencia tributaria</translation>
    </message>
    <message>
        <source>The tax office can watch your account for returns that are not yours.</source>
        <translation>La agencia tributaria puede vigilar su expediente por si se presentan declaraciones que no son suyas.</translation>
    </message>
    <message>
        <source>Ask the credit bureaus to suppress your file; IDCARE helps you</source>
        <translation>Pida a las agencias de crédito que suspendan el acceso a su expediente; IDCARE le ayuda</translation>
    </message>
    <message>
        <source>A suppressed file stops credit in your name.</source>
        <translation>Un expediente con el acceso suspendido impide que se abra crédito a su nombre.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number whether it can be replaced</source>
        <translation>Pregunte a la autoridad que expidió el número si se puede sustituir</translation>
    </message>
    <message>
        <source>There is no credit freeze common to Europe; the issuing authority knows what protects the number.</source>
        <translation>En Europa no existe una congelación de crédito común; la autoridad que lo expidió sabe qué protege el número.</translation>
    </message>
    <message>
        <source>Order your free SCHUFA data copy and look for entries that are not yours</source>
        <translation>Pida a SCHUFA la copia gratuita de sus datos y busque anotaciones que no sean suyas</translation>
    </message>
    <message>
        <source>Contracts made in your name show there. Its mark for victims of identity fraud is for actual misuse and wants a police report.</source>
        <translation>Ahí aparecen los contratos hechos a su nombre. Su marca para víctimas de suplantación de identidad es para abusos reales y exige una denuncia policial.</translation>
    </message>
    <message>
        <source>Watch for misuse of your identity, and file a complaint if you find any</source>
        <translation>Vigile si alguien abusa de su identidad y presente una denuncia si lo descubre</translation>
    </message>
    <message>
        <source>The French advice page shows how; a complaint needs misuse, not the leak alone.</source>
        <translation>La página de ayuda francesa explica cómo; la denuncia requiere un abuso, no basta con la filtración.</translation>
    </message>
    <message>
        <source>Keep your number and watch for misuse; report any to the identity fraud desk (CMI)</source>
        <translation>Conserve su número y vigile si hay abusos; comunique cualquiera a la oficina de fraude de identidad (CMI)</translation>
    </message>
    <message>
        <source>If only the citizen service number is out, the risk is small and the number need not change.</source>
        <translation>Si solo se ha filtrado el número de servicio al ciudadano, el riesgo es pequeño y no hace falta cambiarlo.</translation>
    </message>
    <message>
        <source>Ask the issuer of the document what it advises; find out whether the number or a picture is out</source>
        <translation>Pregunte a quien expidió el documento qué aconseja; averigüe si se ha filtrado el número o una imagen</translation>
    </message>
    <message>
        <source>A number alone seldom calls for a new document; a picture of it can be used to pose as you.</source>
        <translation>Un número por sí solo rara vez exige un documento nuevo; una imagen puede usarse para hacerse pasar por usted.</translation>
    </message>
    <message>
        <source>Ask the company which document leaked, and whether its number or a picture</source>
        <translation>Pregunte a la empresa qué documento se filtró, y si fue el número o una imagen</translation>
    </message>
    <message>
        <source>The list speaks only of a government document; what to do depends on which.</source>
        <translation>La lista solo habla de un documento oficial; lo que conviene hacer depende de cuál sea.</translation>
    </message>
    <message>
        <source>Tell your motor vehicle agency that your licence number is out, and ask to have it flagged or replaced</source>
        <translation>Avise a su autoridad de tráfico de que se filtró el número de su permiso de conducir y pida que lo marquen o lo sustituyan</translation>
    </message>
    <message>
        <source>A licence number helps to open accounts. A passport number alone usually needs no new book.</source>
        <translation>El número de un permiso de conducir ayuda a abrir cuentas. El número de pasaporte por sí solo no suele exigir un pasaporte nuevo.</translation>
    </message>
    <message>
        <source>Ask the issuer for a replacement or for the Credential Protection Register</source>
        <translation>Pida a quien lo expidió que lo sustituya o que lo inscriba en el Credential Protection Register</translation>
    </message>
    <message>
        <source>The register stops online checks of a leaked document, your own too, until it is replaced.</source>
        <translation>El registro impide las comprobaciones en línea de un documento filtrado, también las suyas, hasta que se sustituya.</translation>
    </message>
    <message>
        <source>If a copy of your document is out, apply for a new one at your municipality</source>
        <translation>Si se ha filtrado una copia de su documento, solicite uno nuevo en su ayuntamiento</translation>
    </message>
    <message>
        <source>A copy can be used to pose as you; the identity fraud desk (CMI) advises a new document.</source>
        <translation>Una copia puede usarse para hacerse pasar por usted; la oficina de fraude de identidad (CMI) aconseja un documento nuevo.</translation>
    </message>
    <message>
        <source>Ask your health service or insurer what leaked, and to watch for claims that are not yours</source>
        <translation>Pregunte a su servicio de salud o aseguradora qué se filtró y pida que vigilen si llegan solicitudes que no son suyas</translation>
    </message>
    <message>
        <source>False treatments in your record can cost money and harm.</source>
        <translation>Los tratamientos falsos en su historial pueden costarle dinero y causarle daño.</translation>
    </message>
    <message>
        <source>Read statements of treatment and correct false entries in writing</source>
        <translation>Lea los justificantes de tratamiento y pida por escrito la corrección de las anotaciones falsas</translation>
    </message>
    <message>
        <source>Records travel; an error is easier to stop early.</source>
        <translation>Los historiales circulan; un error se detiene mejor al principio.</translation>
    </message>
    <message>
        <source>Stop using this biometric feature for money; use a passkey or PIN</source>
        <translation>Deje de usar este rasgo biométrico para asuntos de dinero; use una llave de acceso o un PIN</translation>
    </message>
    <message>
        <source>It cannot be replaced, so its use should be limited.</source>
        <translation>No se puede sustituir, así que conviene limitar su uso.</translation>
    </message>
    <message>
        <source>If anyone threatens you with this: do not pay, do not negotiate, keep everything</source>
        <translation>Si alguien le amenaza con esto: no pague, no negocie y guárdelo todo</translation>
    </message>
    <message>
        <source>Payment invites more; proof helps those who stop it. A mail that only quotes an old password proves an old leak, not a hacked computer.</source>
        <translation>Pagar invita a pedir más; las pruebas ayudan a quienes pueden pararlo. Un correo que solo cita una contraseña antigua demuestra una filtración antigua, no un equipo pirateado.</translation>
    </message>
    <message>
        <source>Switch off location sharing with this service</source>
        <translation>Desactive el uso compartido de la ubicación con este servicio</translation>
    </message>
    <message>
        <source>What is no longer collected cannot leak again. If someone threatens you, speak with an advice centre before you change a setting.</source>
        <translation>Lo que ya no se recoge no puede volver a filtrarse. Si alguien le amenaza, hable con un centro de asesoramiento antes de cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>Ask each credit bureau whether your child has a file, and freeze it</source>
        <translation>Pregunte a cada agencia de crédito si su hijo o hija tiene un expediente y pida que lo congelen</translation>
    </message>
    <message>
        <source>A child should have no file; one that exists shows misuse.</source>
        <translation>Un menor no debería tener expediente; si existe alguno, indica un abuso.</translation>
    </message>
    <message>
        <source>Ask school or vendor what they hold about your child, for how long, and who received it</source>
        <translation>Pregunte al centro escolar o al proveedor qué datos tienen de su hijo o hija, durante cuánto tiempo y quién los recibió</translation>
    </message>
    <message>
        <source>Old records of children are rarely needed and can be deleted.</source>
        <translation>Los registros antiguos de menores rara vez hacen falta y se pueden suprimir.</translation>
    </message>
    <message>
        <source>Delete the account at the service</source>
        <translation>Elimine la cuenta en el servicio</translation>
    </message>
    <message>
        <source>You noted that you want to be rid of it: what is deleted there can no longer leak. Set the account to closed afterwards.</source>
        <translation>Anotó que quiere deshacerse de ella: lo que se elimina allí ya no puede filtrarse. Después marque la cuenta como cerrada.</translation>
    </message>
</context>
<context>
    <name>data_class</name>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Access tokens and keys</source>
        <translation>Tokens y claves de acceso</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>National and tax numbers</source>
        <translation>Números de identidad y fiscales</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Documentos de identidad</translation>
    </message>
    <message>
        <source>Payment cards</source>
        <translation>Tarjetas de pago</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Cuentas bancarias</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Datos de salud</translation>
    </message>
    <message>
        <source>Biometric and genetic data</source>
        <translation>Datos biométricos y genéticos</translation>
    </message>
    <message>
        <source>Children&apos;s data</source>
        <translation>Datos de menores</translation>
    </message>
    <message>
        <source>Sensitive traits</source>
        <translation>Rasgos delicados</translation>
    </message>
    <message>
        <source>Private messages and photos</source>
        <translation>Mensajes y fotos privados</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Fechas de nacimiento</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Direcciones postales</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>%1 stored entries are not in this list. They were kept as they are.</source>
        <translation>%1 entradas guardadas no están en esta lista. Se conservaron tal cual.</translation>
    </message>
    <message>
        <source>%1 entries are older in this list than those stored. The stored ones were kept.</source>
        <translation>%1 entradas son más antiguas en esta lista que las guardadas. Se conservaron las guardadas.</translation>
    </message>
    <message>
        <source>Entries that could not be read and were passed over: %1</source>
        <translation>Entradas que no se pudieron leer y se pasaron por alto: %1</translation>
    </message>
    <message>
        <source>The second part of this list, the kinds of data, could not be fetched. What was known of them was kept.</source>
        <translation>La segunda parte de esta lista, los tipos de datos, no se pudo obtener. Se conservó lo que ya se sabía.</translation>
    </message>
</context>
<context>
    <name>match</name>
    <message>
        <source>The breach is of %1, the domain of this account.</source>
        <translation>La filtración es de %1, el dominio de esta cuenta.</translation>
    </message>
    <message>
        <source>The breach is of %1; this account is also used at %2.</source>
        <translation>La filtración es de %1; esta cuenta también se usa en %2.</translation>
    </message>
    <message>
        <source>The breach names %1, where this account is used.</source>
        <translation>La filtración menciona %1, donde se usa esta cuenta.</translation>
    </message>
    <message>
        <source>The publisher of the list has verified the breach.</source>
        <translation>Quien publica la lista ha verificado la filtración.</translation>
    </message>
    <message>
        <source>The breach is known from a notice addressed to you.</source>
        <translation>La filtración se conoce por un aviso dirigido a usted.</translation>
    </message>
    <message>
        <source>The account was already known on %1, before the breach (%2).</source>
        <translation>La cuenta ya se conocía el %1, antes de la filtración (%2).</translation>
    </message>
    <message>
        <source>The account still existed on %1, after the breach (%2).</source>
        <translation>La cuenta todavía existía el %1, después de la filtración (%2).</translation>
    </message>
    <message>
        <source>Its password dates from %1, before the breach (%2), and may still be the leaked one.</source>
        <translation>Su contraseña es del %1, anterior a la filtración (%2), y puede seguir siendo la filtrada.</translation>
    </message>
    <message>
        <source>Its password, used nowhere else, stands in the public list of leaked passwords (%1 times).</source>
        <translation>Su contraseña, que no se usa en ningún otro sitio, figura en la lista pública de contraseñas filtradas (%1 veces).</translation>
    </message>
    <message>
        <source>The publisher could not verify the breach.</source>
        <translation>Quien publica la lista no pudo verificar la filtración.</translation>
    </message>
    <message>
        <source>The publisher considers the data fabricated.</source>
        <translation>Quien publica la lista considera que los datos son inventados.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn the record.</source>
        <translation>Quien publica la lista ha retirado el registro.</translation>
    </message>
    <message>
        <source>The record was withdrawn from its list on %1.</source>
        <translation>El registro se retiró de su lista el %1.</translation>
    </message>
    <message>
        <source>The data is a list of addresses for spam; it need not come from this service.</source>
        <translation>Los datos son una lista de direcciones para correo basura; no tienen por qué proceder de este servicio.</translation>
    </message>
    <message>
        <source>The data was taken from infected computers, not from this service.</source>
        <translation>Los datos se sacaron de equipos infectados, no de este servicio.</translation>
    </message>
    <message>
        <source>The data was taken by password-stealing programs on users&apos; devices, not from this service.</source>
        <translation>Los datos los sacaron programas que roban contraseñas en los dispositivos de los usuarios, no de este servicio.</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach (%2).</source>
        <translation>La primera noticia de la cuenta es del %1, después de la filtración (%2).</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach became public on %2.</source>
        <translation>La primera noticia de la cuenta es del %1, después de que la filtración se hiciera pública el %2.</translation>
    </message>
    <message>
        <source>The account was closed on %1, before the breach (%2).</source>
        <translation>La cuenta se cerró el %1, antes de la filtración (%2).</translation>
    </message>
    <message>
        <source>Its password was changed on %1, after the breach (%2): the leaked one no longer opens it.</source>
        <translation>Su contraseña se cambió el %1, después de la filtración (%2): la filtrada ya no la abre.</translation>
    </message>
    <message>
        <source>The list names the service, not its accounts: whether this one is among them is not known.</source>
        <translation>La lista nombra el servicio, no sus cuentas: no se sabe si esta es una de ellas.</translation>
    </message>
    <message>
        <source>Whether the account existed before the breach is not known.</source>
        <translation>No se sabe si la cuenta existía antes de la filtración.</translation>
    </message>
    <message>
        <source>The account is first known on %1, too close to the breach (%2) to tell which came first.</source>
        <translation>La primera noticia de la cuenta es del %1, demasiado cerca de la filtración (%2) para saber qué fue antes.</translation>
    </message>
    <message>
        <source>The account is first known on %1 together with many others, so it may be much older.</source>
        <translation>La primera noticia de la cuenta es del %1, junto con muchas otras, así que puede ser mucho más antigua.</translation>
    </message>
    <message>
        <source>The account is closed; on which day is not known.</source>
        <translation>La cuenta está cerrada; no se sabe desde qué día.</translation>
    </message>
    <message>
        <source>Whether the service kept the data after the account was closed on %1 is not known.</source>
        <translation>No se sabe si el servicio conservó los datos después de que la cuenta se cerrara el %1.</translation>
    </message>
    <message>
        <source>The day of the breach is not known.</source>
        <translation>No se sabe el día de la filtración.</translation>
    </message>
    <message>
        <source>The breach names %1; whether it shares its accounts with %2 is not known.</source>
        <translation>La filtración menciona %1; no se sabe si comparte sus cuentas con %2.</translation>
    </message>
    <message>
        <source>When the password was last changed is not known.</source>
        <translation>No se sabe cuándo se cambió la contraseña por última vez.</translation>
    </message>
    <message>
        <source>Whether your address or one of your devices is among the data is not known.</source>
        <translation>No se sabe si su dirección o alguno de sus dispositivos figura entre los datos.</translation>
    </message>
    <message>
        <source>The breach is of %1, which belongs to the same service as %2.</source>
        <translation>La filtración afecta a %1, que pertenece al mismo servicio que %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login is good there and at %2.</source>
        <translation>La filtración afecta a %1; allí y en %2 vale el mismo acceso.</translation>
    </message>
    <message>
        <source>The breach is of %1; a login of one of the two, %1 and %2, is good at the other.</source>
        <translation>La filtración afecta a %1; un acceso de uno de los dos, %1 y %2, vale también en el otro.</translation>
    </message>
    <message>
        <source>The breach is of %1; the service moved between it and %2.</source>
        <translation>La filtración afecta a %1; el servicio se mudó entre esa dirección y %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login once was good there and at %2.</source>
        <translation>La filtración afecta a %1; antes valía el mismo acceso allí y en %2.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, which you confirmed to be %2.</source>
        <translation>La filtración afecta a «%1»; usted confirmó que es %2.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, a name that equals that of %2.</source>
        <translation>La filtración afecta a «%1», un nombre igual al de %2.</translation>
    </message>
    <message>
        <source>The service wrote to this account&apos;s address on %1, before the breach (%2).</source>
        <translation>El servicio escribió a la dirección de esta cuenta el %1, antes de la filtración (%2).</translation>
    </message>
    <message>
        <source>The service still wrote to this account&apos;s address on %1, after the breach (%2).</source>
        <translation>El servicio aún escribía a la dirección de esta cuenta el %1, después de la filtración (%2).</translation>
    </message>
    <message>
        <source>%1 is in the leaked data, as the list answered on %2.</source>
        <translation>%1 está en los datos filtrados, según respondió la lista el %2.</translation>
    </message>
    <message>
        <source>%1, given only to this service, has had mail from a stranger (%2) since %3.</source>
        <translation>%1, dada solo a este servicio, recibe desde el %3 correo de un desconocido (%2).</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach (%2), and no earlier sign of the account is known.</source>
        <translation>El servicio le dio la bienvenida el %1, después de la filtración (%2), y no se conoce ninguna señal anterior de la cuenta.</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach became public on %2, and no earlier sign of the account is known.</source>
        <translation>El servicio le dio la bienvenida el %1, después de que la filtración se hiciera pública el %2, y no se conoce ninguna señal anterior de la cuenta.</translation>
    </message>
    <message>
        <source>%1 is not in the leaked data, as the list answered on %2.</source>
        <translation>%1 no está en los datos filtrados, según respondió la lista el %2.</translation>
    </message>
    <message>
        <source>A later record of the same list corrects and replaces this one.</source>
        <translation>Una entrada posterior de la misma lista corrige y sustituye a esta.</translation>
    </message>
    <message>
        <source>Whether the breach of %1 also reached logins that are used at %2 is not known.</source>
        <translation>No se sabe si la filtración de %1 alcanzó también los accesos que se usan en %2.</translation>
    </message>
    <message>
        <source>Only the name “%1” equals: whether it is the %2 where you have this account is for you to say.</source>
        <translation>Solo el nombre «%1» es igual: a usted le toca decir si es el %2 donde tiene esta cuenta.</translation>
    </message>
    <message>
        <source>Whether the account had another address at that time is not known.</source>
        <translation>No se sabe si la cuenta tenía entonces otra dirección.</translation>
    </message>
    <message>
        <source>Enter when you signed up, or import the mailbox that got the welcome mail: a day before the breach makes it likely, one after it unlikely.</source>
        <translation>Indique cuándo se registró o importe el buzón que recibió la bienvenida: un día anterior a la filtración lo hace probable, uno posterior, improbable.</translation>
    </message>
    <message>
        <source>Enter the day you signed up: before the breach makes it likely.</source>
        <translation>Indique el día en que se registró: si es anterior a la filtración, es probable.</translation>
    </message>
    <message>
        <source>Enter the day you signed up; this one is the day your password manager took the account over.</source>
        <translation>Indique el día en que se registró; este es el día en que su gestor de contraseñas recibió la cuenta.</translation>
    </message>
    <message>
        <source>Say whether this organisation is yours; the answer is kept.</source>
        <translation>Diga si esta organización es la suya; la respuesta se conserva.</translation>
    </message>
    <message>
        <source>Ask the list about your address with a key of your own, or ask the service what was taken of you.</source>
        <translation>Pregunte a la lista por su dirección con una clave propia, o pregunte al servicio qué le sustrajeron.</translation>
    </message>
    <message>
        <source>Add the address that the account had before, and ask about that one too.</source>
        <translation>Añada la dirección que la cuenta tenía antes y pregunte también por ella.</translation>
    </message>
    <message>
        <source>Enter the day on which the account was closed: one before the breach makes it unlikely.</source>
        <translation>Indique el día en que se cerró la cuenta: uno anterior a la filtración lo hace improbable.</translation>
    </message>
    <message>
        <source>Ask the service whether it still holds data about you.</source>
        <translation>Pregunte al servicio si aún guarda datos sobre usted.</translation>
    </message>
    <message>
        <source>Enter when you last changed the password; if you do not know it, change it now.</source>
        <translation>Indique cuándo cambió la contraseña por última vez; si no lo sabe, cámbiela ahora.</translation>
    </message>
    <message>
        <source>Enter the other address if you use this account there too.</source>
        <translation>Añada la otra dirección si también usa esta cuenta allí.</translation>
    </message>
</context>
<context>
    <name>recourse::gui::Tray</name>
    <message>
        <source>Show Recourse</source>
        <translation>Mostrar Recourse</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Recourse finds out which of your accounts were in a data breach, tells you what to do in which order, and writes the letters that the law entitles you to. It runs on this computer alone.</source>
        <translation>Recourse averigua cuáles de sus cuentas estuvieron en una filtración de datos, le dice qué hacer y en qué orden, y redacta las cartas a las que la ley le da derecho. Funciona únicamente en este equipo.</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <translation>Versión desconocida</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>What Recourse is not</source>
        <translation>Lo que Recourse no es</translation>
    </message>
    <message>
        <source>It is not a lawyer. It cites the law and counts the days; it does not know your whole case.</source>
        <translation>No es un abogado. Cita la ley y cuenta los días; no conoce todo su caso.</translation>
    </message>
    <message>
        <source>It is not a password manager. It never keeps a password.</source>
        <translation>No es un gestor de contraseñas. Nunca guarda una contraseña.</translation>
    </message>
    <message>
        <source>It is not a service. There is no account, no cloud and no telemetry.</source>
        <translation>No es un servicio. No hay cuenta, ni nube, ni telemetría.</translation>
    </message>
    <message>
        <source>It does not search for your data in stolen files. It compares your list of accounts with public lists of incidents.</source>
        <translation>No busca sus datos en archivos robados. Compara su lista de cuentas con listas públicas de incidentes.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDetail</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What they have of you</source>
        <translation>Lo que tienen de usted</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>Incidentes conocidos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Mark as closed</source>
        <translation>Marcar como cerrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open the website…</source>
        <translation>Abrir el sitio web…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <comment>judgement of a password</comment>
        <translation>Contraseña: %1</translation>
    </message>
    <message>
        <source>No incident in the lists on this computer fits this account.</source>
        <translation>Ningún incidente de las listas de este equipo corresponde a esta cuenta.</translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Incidente delicado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an incident and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Mostrar el incidente %1</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocida como</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocida desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Privacy e-mail</source>
        <translation>Correo de privacidad</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Not known yet. “Edit…” lets you add it; the privacy notice of the service names it.</source>
        <translation>Aún no se sabe. Puede añadirlo con «Editar…»; figura en el aviso de privacidad del servicio.</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Etiquetas y hogar</translation>
    </message>
    <message>
        <source>More to do with this account</source>
        <translation>Más acciones para esta cuenta</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Ya no la uso</translation>
    </message>
    <message>
        <source>I want it deleted there</source>
        <translation>Quiero que la eliminen allí</translation>
    </message>
    <message>
        <source>Split into two accounts…</source>
        <translation>Dividir en dos cuentas…</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Por eliminar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Dirección &amp;web</translation>
    </message>
    <message>
        <source>&amp;Name, if it has no web address</source>
        <translation>&amp;Nombre, si no tiene dirección web</translation>
    </message>
    <message>
        <source>&amp;Signed in as (e-mail address or user name)</source>
        <translation>&amp;Usuario (dirección de correo electrónico o nombre de usuario)</translation>
    </message>
    <message>
        <source>&amp;Also known there as, commas between</source>
        <translation>&amp;También conocida allí como, con comas entre los nombres</translation>
    </message>
    <message>
        <source>Who&amp;se account it is, if not yours</source>
        <translation>De &amp;quién es la cuenta, si no es suya</translation>
    </message>
    <message>
        <source>&amp;Tags, commas between</source>
        <translation>&amp;Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Signed &amp;up on</source>
        <translation>Se &amp;registró el</translation>
    </message>
    <message>
        <source>&amp;Last used on</source>
        <translation>Ú&amp;ltimo uso el</translation>
    </message>
    <message>
        <source>&amp;Password changed on</source>
        <translation>&amp;Contraseña cambiada el</translation>
    </message>
    <message>
        <source>Close&amp;d on</source>
        <translation>Cerra&amp;da el</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Quién gestiona el servicio</translation>
    </message>
    <message>
        <source>Letters go to this address. The privacy notice of the service names it.</source>
        <translation>Las cartas van a esta dirección. Figura en el aviso de privacidad del servicio.</translation>
    </message>
    <message>
        <source>Name of the se&amp;rvice</source>
        <translation>Nombre del ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;E-mail address for privacy matters</source>
        <translation>Correo electrónico para asuntos de pr&amp;ivacidad</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>Dirección p&amp;ostal</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Paí&amp;s</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>«%1» no es un día. Escríbalo como en el ejemplo o deje la línea vacía.</translation>
    </message>
    <message>
        <source>Write a web address, or a name if there is none.</source>
        <translation>Escriba una dirección web, o un nombre si no la hay.</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Guardando la cuenta</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Añadiendo la cuenta</translation>
    </message>
    <message>
        <source>This web address cannot be understood. Write it like www.example.com.</source>
        <translation>No se entiende esta dirección web. Escríbala como www.example.com.</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Ya hay una cuenta con esta dirección y este usuario.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Quitando la cuenta</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Deshaciendo el cambio de la cuenta</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountEvidence</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Found in mail and other sources</source>
        <translation>Encontrado en el correo y otras fuentes</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of times, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mail of this service went to %1. The account does not have this address yet.</source>
        <translation>Llegó correo de este servicio a %1. La cuenta aún no tiene esta dirección.</translation>
    </message>
    <message>
        <source>Add this address to the account</source>
        <translation>Añadir esta dirección a la cuenta</translation>
    </message>
    <message>
        <source>Add %1 to the account</source>
        <translation>Añadir %1 a la cuenta</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountLabelEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set whose account it is</source>
        <translation>Fijar de quién es la cuenta</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Pertenece a</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag and how many of the chosen accounts have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>More to do with accounts</source>
        <translation>Más acciones con las cuentas</translation>
    </message>
    <message>
        <source>Imports so far…</source>
        <translation>Importaciones hasta ahora…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Where exports come from…</source>
        <translation>De dónde se exporta…</translation>
    </message>
    <message>
        <source>Drop your export here</source>
        <translation>Suelte aquí su archivo exportado</translation>
    </message>
    <message>
        <source>Export the passwords of your browser or password manager into a file and drop it on this window. Recourse makes the list of your accounts from it. It keeps no password.</source>
        <translation>Exporte a un archivo las contraseñas de su navegador o gestor de contraseñas y suéltelo en esta ventana. Recourse crea con él la lista de sus cuentas. No guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Where exports come from</source>
        <translation>De dónde se exporta</translation>
    </message>
    <message>
        <source>Add an account by hand</source>
        <translation>Añadir una cuenta a mano</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you have or had.</source>
        <translation>
            <numerusform>%Ln cuenta que tiene o tuvo.</numerusform>
            <numerusform>%Ln cuentas que tiene o tuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown.</source>
        <translation>
            <numerusform>Se muestra %1 de %Ln cuenta.</numerusform>
            <numerusform>Se muestran %1 de %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>Por decidir (%1)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressSearchDialog</name>
    <message>
        <source>Ask about my addresses</source>
        <translation>Preguntar por mis direcciones</translation>
    </message>
    <message>
        <source>This is the one place where a question names an address of yours. The service learns what is shown below, and nothing else.</source>
        <translation>Este es el único lugar donde una consulta nombra una dirección suya. El servicio sabe lo que se muestra abajo, y nada más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send it and ask</source>
        <translation>Enviar y preguntar</translation>
    </message>
    <message>
        <source>Look at what would be sent first.</source>
        <translation>Mire antes lo que se enviaría.</translation>
    </message>
    <message>
        <source>A&amp;ddresses, one a line</source>
        <translation>&amp;Direcciones, una por línea</translation>
    </message>
    <message>
        <source>Fill in those of my accounts</source>
        <translation>Rellenar con las de mis cuentas</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>Key of your own</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Keep this key in the vault</source>
        <translation>Guardar esta clave en la caja fuerte</translation>
    </message>
    <message>
        <source>&amp;Key of your own (32 digits and letters)</source>
        <translation>&amp;Clave propia (32 cifras y letras)</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <source>The first request, byte for byte; the others differ in the address alone:</source>
        <translation>La primera petición, byte a byte; las demás solo difieren en la dirección:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>A key is kept in the vault. A new one takes its place; an empty line forgets it.</source>
        <translation>Hay una clave guardada en la caja fuerte. Una nueva la sustituye; una línea vacía la olvida.</translation>
    </message>
    <message>
        <source>The key is sold by the service. It is kept in the vault and sent to nobody else. Without one nothing can be asked.</source>
        <translation>La clave la vende el servicio. Se guarda en la caja fuerte y no se envía a nadie más. Sin ella no se puede preguntar nada.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Guardando la clave</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se ha olvidado.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Escriba al menos una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1.</source>
        <translation>
            <numerusform>%n petición a %1.</numerusform>
            <numerusform>%n peticiones a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse está sin conexión.</translation>
    </message>
    <message>
        <source>Asking about addresses</source>
        <translation>Preguntando por direcciones</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came; then it stopped: %1</source>
        <translation>
            <numerusform>Llegó %n respuesta; luego se detuvo: %1</numerusform>
            <numerusform>Llegaron %n respuestas; luego se detuvo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came and are kept in the vault.</source>
        <translation>
            <numerusform>Llegó %n respuesta y está guardada en la caja fuerte.</numerusform>
            <numerusform>Llegaron %n respuestas y están guardadas en la caja fuerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 32 digits and letters from a to f. Enter it and keep it first.</source>
        <translation>Una clave tiene 32 cifras y letras de la a a la f. Introdúzcala y guárdela primero.</translation>
    </message>
    <message>
        <source>One of the lines is no e-mail address.</source>
        <translation>Una de las líneas no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesPanel</name>
    <message>
        <source>Answers about my addresses</source>
        <translation>Respuestas sobre mis direcciones</translation>
    </message>
    <message>
        <source>Ask about my addresses…</source>
        <translation>Preguntar por mis direcciones…</translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation>Olvidar estas respuestas</translation>
    </message>
    <message>
        <source>Answers decide whether an incident touched an address of yours. “Nothing known” is an answer too; sensitive incidents are not told.</source>
        <translation>Las respuestas deciden si un incidente afectó a una dirección suya. «Nada conocido» también es una respuesta; los incidentes delicados no se dicen.</translation>
    </message>
    <message>
        <source>No address was asked about</source>
        <translation>No se ha preguntado por ninguna dirección</translation>
    </message>
    <message>
        <source>With a key of your own, Have I Been Pwned tells which incidents hold an address. It is off: unlike the public lists, the question names your address. You see every byte before it is sent.</source>
        <translation>Con una clave propia, Have I Been Pwned dice qué incidentes contienen una dirección. Está desactivado: a diferencia de las listas públicas, la consulta nombra su dirección. Usted ve cada byte antes de enviarlo.</translation>
    </message>
    <message>
        <source>Forgetting answers</source>
        <translation>Olvidando respuestas</translation>
    </message>
    <message>
        <source>Forget these answers?</source>
        <translation>¿Olvidar estas respuestas?</translation>
    </message>
    <message>
        <source>They come back only by asking anew.</source>
        <translation>Solo vuelven si se pregunta otra vez.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesView</name>
    <message>
        <source>Addresses and the services that have them</source>
        <translation>Direcciones y servicios que las tienen</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Buscar direcciones</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Which address has whom?</source>
        <translation>¿Quién tiene qué dirección?</translation>
    </message>
    <message>
        <source>If you give each service an address of its own, a stranger who writes to it shows where it leaked. Your mail tells which address went where; you can also note it by hand.</source>
        <translation>Si usted da a cada servicio una dirección propia, un desconocido que escribe a ella muestra dónde se filtró. Su correo indica qué dirección fue adónde; también puede anotarla a mano.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Buscar en mi correo…</translation>
    </message>
    <message>
        <source>name+shop@example.org</source>
        <translation>nombre+tienda@example.org</translation>
    </message>
    <message>
        <source>shop.example</source>
        <translation>tienda.example</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>D&amp;ada a</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Leyendo las direcciones</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 writes to %2, which you gave to %3.</source>
        <translation>%1 escribe a %2, que usted dio a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>number of messages, day</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Ask what happened</source>
        <translation>Preguntar qué ocurrió</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Noting the address</source>
        <translation>Anotando la dirección</translation>
    </message>
    <message>
        <source>Address noted</source>
        <translation>Dirección anotada</translation>
    </message>
    <message>
        <source>Taking the address off the map</source>
        <translation>Quitando la dirección de la lista</translation>
    </message>
    <message>
        <source>Address taken off the map</source>
        <translation>Dirección quitada de la lista</translation>
    </message>
    <message>
        <source>Putting the address back</source>
        <translation>Recuperando la dirección</translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Anotando su respuesta</translation>
    </message>
    <message>
        <source>Sign of a leak dismissed</source>
        <translation>Indicio de filtración descartado</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerCard</name>
    <message>
        <source>Is the answer complete?</source>
        <translation>¿Está completa la respuesta?</translation>
    </message>
    <message>
        <source>The law says what the answer has to hold. Go through it item by item.</source>
        <translation>La ley dice qué debe contener la respuesta. Repásela punto por punto.</translation>
    </message>
    <message>
        <source>Everything is there. You can log the matter as settled.</source>
        <translation>Está todo. Puede anotar el asunto como resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n punto aún sin mirar.</numerusform>
            <numerusform>%n puntos aún sin mirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing.</source>
        <translation>
            <numerusform>Falta %n cosa.</numerusform>
            <numerusform>Faltan %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>– %1 (%2)</source>
        <comment>a gap and the law</comment>
        <translation>– %1 (%2)</translation>
    </message>
    <message>
        <source>Go through the answer…</source>
        <translation>Repasar la respuesta…</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Pedir lo que falta</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message>
        <source>I have compared the &amp;copy with this list</source>
        <translation>He comparado la &amp;copia con esta lista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Go through the answer</source>
        <translation>Repasar la respuesta</translation>
    </message>
    <message>
        <source>What the answer has to hold</source>
        <translation>Qué debe contener la respuesta</translation>
    </message>
    <message>
        <source>Put their answer beside this list. What is missing becomes the next letter, and nothing else does.</source>
        <translation>Ponga la respuesta de ellos junto a esta lista. Lo que falte, y nada más, pasa a la carta siguiente.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>%1 · only if there is such a thing</source>
        <translation>%1 · solo si existe algo así</translation>
    </message>
    <message>
        <source>The copy of your data</source>
        <translation>La copia de sus datos</translation>
    </message>
    <message>
        <source>Recourse knows no data of yours there. What you note in the account&apos;s data map is compared here.</source>
        <translation>Recourse no tiene constancia de datos suyos allí. Lo que usted anote en el mapa de datos de la cuenta se compara aquí.</translation>
    </message>
    <message>
        <source>This is what they have from you as far as Recourse knows. Is it in the copy?</source>
        <translation>Esto es lo que tienen de usted, hasta donde Recourse sabe. ¿Está en la copia?</translation>
    </message>
    <message>
        <source>Not in the copy</source>
        <translation>No está en la copia</translation>
    </message>
    <message>
        <source>Named without the value</source>
        <translation>Se nombra sin el valor</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Está en la copia</translation>
    </message>
    <message>
        <source>An incident shows that they had it</source>
        <translation>Un incidente demuestra que lo tenían</translation>
    </message>
    <message>
        <source>You gave it to them</source>
        <translation>Usted se lo dio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Every item was looked at.</source>
        <translation>Se han mirado todos los puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n punto aún sin mirar.</numerusform>
            <numerusform>%n puntos aún sin mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was not compared yet.</source>
        <translation>La copia aún no se ha comparado.</translation>
    </message>
    <message>
        <source>Keeping what you found</source>
        <translation>Guardando lo que usted encontró</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerTable</name>
    <message>
        <source>By the address itself</source>
        <translation>Por la dirección misma</translation>
    </message>
    <message>
        <source>By a part of its fingerprint</source>
        <translation>Por una parte de su huella</translation>
    </message>
    <message>
        <source>For captured passwords</source>
        <translation>Por contraseñas capturadas</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nada conocido</translation>
    </message>
    <message numerus="yes">
        <source>Captured for %n site(s)</source>
        <translation>
            <numerusform>Capturada para %n sitio</numerusform>
            <numerusform>Capturada para %n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n incident(s)</source>
        <translation>
            <numerusform>En %n incidente</numerusform>
            <numerusform>En %n incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>The language changes when you start Recourse again.</source>
        <translation>El idioma cambiará cuando vuelva a iniciar Recourse.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This is the language of the window. The language of your letters is a choice of its own, in the profile.</source>
        <translation>Este es el idioma de la ventana. El idioma de sus cartas se elige aparte, en el perfil.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>With an icon in the tray, closing the window locks the vault and keeps Recourse at hand.</source>
        <translation>Con un icono en la bandeja, al cerrar la ventana se bloquea la caja fuerte y Recourse sigue a mano.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ArrivalCard</name>
    <message>
        <source>Count with these days</source>
        <translation>Contar con estos días</translation>
    </message>
    <message>
        <source>As Recourse assumes</source>
        <translation>Como supone Recourse</translation>
    </message>
    <message>
        <source>Log the day</source>
        <translation>Anotar el día</translation>
    </message>
    <message>
        <source>When their days begin</source>
        <translation>Cuándo empiezan sus días</translation>
    </message>
    <message>
        <source>&amp;Days on the way</source>
        <translation>&amp;Días de trayecto</translation>
    </message>
    <message>
        <source>Or it &amp;arrived on</source>
        <translation>O &amp;llegó el</translation>
    </message>
    <message>
        <source>Write a day that is not to come, such as %1.</source>
        <translation>Escriba un día que no sea futuro, como %1.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Contando de nuevo</translation>
    </message>
    <message>
        <source>Counted anew: due on %1</source>
        <translation>Contado de nuevo: vence el %1</translation>
    </message>
    <message>
        <source>Logging the day</source>
        <translation>Anotando el día</translation>
    </message>
    <message>
        <source>Their days count from the day it arrived: due on %1.</source>
        <translation>Sus días cuentan desde el día en que llegó: vence el %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthoritiesView</name>
    <message>
        <source>Where you &amp;live</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>Choose a place to see where to complain.</source>
        <translation>Elija un lugar para ver dónde reclamar.</translation>
    </message>
    <message>
        <source>No directory names an authority for %1.</source>
        <translation>Ningún directorio nombra una autoridad para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) for %1, those for companies first.</source>
        <translation>
            <numerusform>%n autoridad para %1.</numerusform>
            <numerusform>%n autoridades para %1, primero las de empresas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthorityCard</name>
    <message>
        <source>Where you can complain</source>
        <translation>Dónde puede reclamar</translation>
    </message>
    <message>
        <source>A company or an association</source>
        <translation>Una empresa o una asociación</translation>
    </message>
    <message>
        <source>A public body of a Land or municipality</source>
        <translation>Un organismo público de un Land o municipio</translation>
    </message>
    <message>
        <source>A federal body, post or telecommunications</source>
        <translation>Un organismo federal, correos o telecomunicaciones</translation>
    </message>
    <message>
        <source>A Protestant church</source>
        <translation>Una iglesia protestante</translation>
    </message>
    <message>
        <source>A Catholic church</source>
        <translation>Una iglesia católica</translation>
    </message>
    <message>
        <source>A public broadcaster</source>
        <translation>Una radiotelevisión pública</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;They are</source>
        <translation>&amp;Qué son</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Dónde &amp;trabaja</translation>
    </message>
    <message>
        <source>Where it ha&amp;ppened</source>
        <translation>Dónde &amp;ocurrió</translation>
    </message>
    <message>
        <source>Other places…</source>
        <translation>Otros lugares…</translation>
    </message>
    <message>
        <source>Your own limit</source>
        <translation>Su propio límite</translation>
    </message>
    <message>
        <source>%1: no authority is known for these places.</source>
        <translation>%1: no se conoce ninguna autoridad para estos lugares.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Qué dice la ley</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading; a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a law, %2 a sentence such as &quot;Read in a dated source, as of 22 November 2026.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Escribe en</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Complaints in English are usually taken.</source>
        <translation>Por lo general se admiten reclamaciones en inglés.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Escribir la reclamación</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>This law gives no right to complain that a letter could rest on.</source>
        <translation>Esta ley no da ningún derecho a reclamar en el que pueda apoyarse una carta.</translation>
    </message>
    <message>
        <source>Their complaint page</source>
        <translation>La página de reclamaciones de la autoridad</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Copia y restauración</translation>
    </message>
    <message>
        <source>Test this backup…</source>
        <translation>Probar esta copia…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in your vault. It is opened and checked before it counts. Keep one outside this computer, on a stick for example.</source>
        <translation>Una copia de seguridad es un archivo cifrado con todo lo que hay en su caja fuerte. Se abre y se comprueba antes de darla por buena. Guarde una fuera de este equipo, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Back up inside the vault</source>
        <translation>Hacer copia dentro de la caja fuerte</translation>
    </message>
    <message>
        <source>Backups inside the vault</source>
        <translation>Copias de seguridad dentro de la caja fuerte</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Your vault becomes what the backup holds, with the passphrase and recovery code of that time. The vault of today is kept beside it and not deleted.</source>
        <translation>Su caja fuerte pasa a ser lo que contiene la copia, con la frase de contraseña y el código de recuperación de aquel momento. La caja fuerte de hoy se conserva al lado y no se borra.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Back up your vault</source>
        <translation>Haga una copia de su caja fuerte</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup)</source>
        <translation>Copias de seguridad (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Backing up your vault</source>
        <translation>Haciendo una copia de su caja fuerte</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La copia está hecha y comprobada: %1</translation>
    </message>
    <message>
        <source>Type the passphrase that your vault had when this backup was made. The backup is opened and checked; nothing is changed by this.</source>
        <translation>Escriba la frase de contraseña que tenía su caja fuerte cuando se hizo esta copia. La copia se abre y se comprueba; con esto no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Test my backup</source>
        <translation>Probar mi copia</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup);;All files (*)</source>
        <translation>Copias de seguridad (*.recourse-backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>%1 Your vault becomes what this backup holds; what came later is not in it. The vault of today is renamed and kept in the same folder. You unlock the restored vault afterwards.</source>
        <translation>%1 Su caja fuerte pasa a ser lo que contiene esta copia; lo posterior no está en ella. La caja fuerte de hoy cambia de nombre y se conserva en la misma carpeta. Después, desbloquee la caja fuerte restaurada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase.</source>
        <translation>La copia está restaurada. Desbloquéela con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase. The former vault is kept at %1.</source>
        <translation>La copia está restaurada. Desbloquéela con su frase de contraseña. La caja fuerte anterior se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchDialog</name>
    <message>
        <source>On Saturdays and Sundays too</source>
        <translation>También los sábados y domingos</translation>
    </message>
    <message>
        <source>Show every letter</source>
        <translation>Mostrar todas las cartas</translation>
    </message>
    <message>
        <source>Letters of this batch</source>
        <translation>Cartas de este lote</translation>
    </message>
    <message>
        <source>I have read this. I read each letter and send it myself.</source>
        <translation>Lo he leído. Leo cada carta y la envío yo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>Un PDF por carta…</translation>
    </message>
    <message>
        <source>One PDF for printing…</source>
        <translation>Un solo PDF para imprimir…</translation>
    </message>
    <message>
        <source>The same letter to many companies</source>
        <translation>La misma carta a muchas empresas</translation>
    </message>
    <message>
        <source>&amp;Which letter?</source>
        <translation>¿&amp;Qué carta?</translation>
    </message>
    <message>
        <source>For example: sector:social, country:DE, part of a name, or * for all</source>
        <translation>Por ejemplo: sector:social, country:DE, una parte del nombre, o * para todas</translation>
    </message>
    <message>
        <source>To &amp;which companies?</source>
        <translation>¿A qué &amp;empresas?</translation>
    </message>
    <message>
        <source>Letters a &amp;day</source>
        <translation>Cartas al &amp;día</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>How far the letters are</source>
        <translation>Cómo van las cartas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Escribiendo las cartas</translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Esta caja fuerte está abierta solo para lectura, así que no se puede guardar en ella ninguna carta.</translation>
    </message>
    <message>
        <source>Look at the letters first.</source>
        <translation>Mire antes las cartas.</translation>
    </message>
    <message>
        <source>No letter is ready to be sent.</source>
        <translation>Ninguna carta está lista para enviarse.</translation>
    </message>
    <message>
        <source>Read the warnings and agree first.</source>
        <translation>Lea antes las advertencias y acéptelas.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Carpeta para las cartas</translation>
    </message>
    <message>
        <source>Save all letters in one file</source>
        <translation>Guardar todas las cartas en un archivo</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Páginas imprimibles (*.pdf)</translation>
    </message>
    <message>
        <source>Making the letters&apos; pages</source>
        <translation>Creando las páginas de las cartas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written, each with its case. The days to send them are in “%1”.</source>
        <translation>
            <numerusform>%Ln carta escrita, con su propio caso. El día para enviarla está en «%1».</numerusform>
            <numerusform>%Ln cartas escritas, cada una con su caso. Los días para enviarlas están en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the letters</source>
        <translation>&amp;Idioma de las cartas</translation>
    </message>
    <message>
        <source>Each recipient&apos;s</source>
        <translation>El de cada destinatario</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchWords</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarla</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Sin carta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to send</source>
        <translation>
            <numerusform>%Ln carta por enviar</numerusform>
            <numerusform>%Ln cartas por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln retenida</numerusform>
            <numerusform>%Ln retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) without a letter</source>
        <translation>
            <numerusform>%Ln empresa sin carta</numerusform>
            <numerusform>%Ln empresas sin carta</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué hay que mirar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BreachDialog</name>
    <message>
        <source>An incident by hand</source>
        <translation>Un incidente a mano</translation>
    </message>
    <message>
        <source>What you enter is compared with your accounts like the public lists. It stays in this vault.</source>
        <translation>Lo que introduzca se compara con sus cuentas como las listas públicas. Se queda en esta caja fuerte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>A letter or e-mail to me</source>
        <translation>Una carta o un correo dirigido a mí</translation>
    </message>
    <message>
        <source>The news, or somebody told me</source>
        <translation>Las noticias, o alguien me lo dijo</translation>
    </message>
    <message>
        <source>&amp;How do you know of it?</source>
        <translation>&amp;¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Its &amp;websites, commas between</source>
        <translation>Sus sitios &amp;web, separados por comas</translation>
    </message>
    <message>
        <source>It happened on, or &amp;from</source>
        <translation>Ocurrió el, o &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Until, if it went on</source>
        <translation>&amp;Hasta, si duró</translation>
    </message>
    <message>
        <source>Date of the &amp;letter, or when it became public</source>
        <translation>Fecha de la &amp;carta o de su publicación</translation>
    </message>
    <message>
        <source>What lea&amp;ked (Space marks)</source>
        <translation>&amp;Qué se filtró (Espacio marca)</translation>
    </message>
    <message>
        <source>How &amp;many people, if it is said</source>
        <translation>Cuántas &amp;personas, si se dice</translation>
    </message>
    <message>
        <source>&amp;Page of their statement</source>
        <translation>Pá&amp;gina de su comunicado</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>Con sus propias palabra&amp;s</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>«%1» no es una fecha. Escríbala como en el ejemplo o deje la línea vacía.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Leave the line empty if it is not said.</source>
        <translation>«%1» no es un número. Deje la línea vacía si no se dice.</translation>
    </message>
    <message>
        <source>Entering the incident</source>
        <translation>Introduciendo el incidente</translation>
    </message>
    <message>
        <source>Write who lost the data: an organisation or a website.</source>
        <translation>Escriba quién perdió los datos: una organización o un sitio web.</translation>
    </message>
    <message>
        <source>A website cannot be understood. Write it like www.example.com.</source>
        <translation>No se entiende un sitio web. Escríbalo como www.example.com.</translation>
    </message>
    <message>
        <source>The page of their statement cannot be understood. It begins with https://.</source>
        <translation>No se entiende la página de su comunicado. Empieza por https://.</translation>
    </message>
    <message>
        <source>It cannot end before it began.</source>
        <translation>No puede acabar antes de empezar.</translation>
    </message>
    <message>
        <source>Incident entered</source>
        <translation>Incidente introducido</translation>
    </message>
    <message>
        <source>Taking the incident back</source>
        <translation>Retirando el incidente</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Qué se filtró</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BulkPanel</name>
    <message>
        <source>Mark all as closed</source>
        <translation>Marcar todas como cerradas</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Marcar como en desuso</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>I want them deleted</source>
        <translation>Quiero que las eliminen</translation>
    </message>
    <message>
        <source>Do not want that any more</source>
        <translation>Ya no quiero que las eliminen</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <translation>Unir en una…</translation>
    </message>
    <message>
        <source>Remove all from the list</source>
        <translation>Quitar todas de la lista</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Etiquetas y hogar</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Deletion at the services</source>
        <translation>Eliminación en los servicios</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Everything here can be undone.</source>
        <translation>Aquí todo se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln cuenta elegida</numerusform>
            <numerusform>%Ln cuentas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln cerrada</numerusform>
            <numerusform>%Ln cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used any more</source>
        <translation>
            <numerusform>%Ln en desuso</numerusform>
            <numerusform>%Ln en desuso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln accounts can be merged in one go.</source>
        <translation>
            <numerusform>Se puede unir como máximo %Ln cuenta a la vez.</numerusform>
            <numerusform>Se pueden unir como máximo %Ln cuentas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the same letter to all…</source>
        <translation>Escribir la misma carta a todas…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CandidateDetail</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Por qué se propone</translation>
    </message>
    <message>
        <source>An account of yours elsewhere uses the same sign-in. This may be that account.</source>
        <translation>Una cuenta suya en otro sitio usa el mismo inicio de sesión. Puede ser esa cuenta.</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Dirección que tiene</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Su decisión</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of times, days</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseActions</name>
    <message>
        <source>Looking for the case of the reply</source>
        <translation>Buscando el caso de la respuesta</translation>
    </message>
    <message>
        <source>No letter of yours is named in there. Choose the case, then add the files to it.</source>
        <translation>Allí no se nombra ninguna carta suya. Elija el caso y añádale después los archivos.</translation>
    </message>
    <message>
        <source>The reply names reference %1: it belongs to %2.</source>
        <translation>La respuesta cita la referencia %1: corresponde a %2.</translation>
    </message>
    <message>
        <source>Logging the event</source>
        <translation>Anotando el evento</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Guardando el archivo</translation>
    </message>
    <message>
        <source>The file was saved as it was attached.</source>
        <translation>El archivo se guardó tal como se adjuntó.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseBoardView</name>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column&apos;s title and how many cases are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n caso</numerusform>
            <numerusform>%1: %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseCalendar</name>
    <message>
        <source>Days that run</source>
        <translation>Días que corren</translation>
    </message>
    <message>
        <source>Whose days are shown</source>
        <translation>De quién son los días que se muestran</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you mark a letter as sent.</source>
        <translation>No hay ningún plazo en curso. Empieza uno cuando usted marca una carta como enviada.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Save for your calendar…</source>
        <translation>Guardar para su calendario…</translation>
    </message>
    <message>
        <source>A clock marks a day on which others owe you an answer; a person marks a last day of your own.</source>
        <translation>Un reloj señala un día en que otros le deben una respuesta; una persona señala un último día que es de usted.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De ellos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De usted</translation>
    </message>
    <message>
        <source>Nothing runs out on the chosen day.</source>
        <translation>El día elegido no vence nada.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasePanel</name>
    <message>
        <source>%1 · reference %2</source>
        <translation>%1 · referencia %2</translation>
    </message>
    <message>
        <source>Event number %1 of this case does not fit the ones before it: something was changed outside Recourse. Do not rely on the list of events from there on; compare it with a backup.</source>
        <translation>El evento número %1 de este caso no encaja con los anteriores: algo se cambió fuera de Recourse. No se fíe de la lista de eventos a partir de ahí; compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>This case is over</source>
        <translation>Este caso ha terminado</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviada…</translation>
    </message>
    <message>
        <source>Log an answer or event…</source>
        <translation>Anotar una respuesta o un evento…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a letter&apos;s date</comment>
        <translation>del %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of this case are no longer what was logged: something was changed outside Recourse. Take them from a backup.</source>
        <translation>
            <numerusform>%n archivo adjunto de este caso ya no es el que se anotó: algo se cambió fuera de Recourse. Recupérelo de una copia de seguridad.</numerusform>
            <numerusform>%n archivos adjuntos de este caso ya no son los que se anotaron: algo se cambió fuera de Recourse. Recupérelos de una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Compruebe antes</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La ley</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Su último día</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>A reply that came as a file can be dropped here.</source>
        <translation>Si la respuesta llegó como archivo, puede soltarla aquí.</translation>
    </message>
    <message>
        <source>The first letter was written elsewhere. Attach it to the case as proof.</source>
        <translation>La primera carta se escribió en otro lugar. Adjúntela al caso como prueba.</translation>
    </message>
    <message>
        <source>Write another letter…</source>
        <translation>Escribir otra carta…</translation>
    </message>
    <message>
        <source>No letter is due now. You choose which one to write.</source>
        <translation>Ahora no toca ninguna carta. Usted elige cuál escribir.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseWords</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>More time taken</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Proof asked</source>
        <translation>Piden prueba</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Recurrida</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Ante la autoridad</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Access to your data</source>
        <translation>Acceso a sus datos</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Supresión de sus datos</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Detalles de una filtración</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Remedy after a breach</source>
        <translation>Reparación tras una filtración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Carta escrita</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>They received it</source>
        <translation>La recibieron</translation>
    </message>
    <message>
        <source>They confirmed receipt</source>
        <translation>Confirmaron la recepción</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Se tomaron más tiempo</translation>
    </message>
    <message>
        <source>They asked who you are</source>
        <translation>Preguntaron quién es usted</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Se negaron</translation>
    </message>
    <message>
        <source>They stayed silent</source>
        <translation>No respondieron</translation>
    </message>
    <message>
        <source>You appealed</source>
        <translation>Usted recurrió</translation>
    </message>
    <message>
        <source>You told the authority</source>
        <translation>Avisó a la autoridad</translation>
    </message>
    <message>
        <source>The matter is settled</source>
        <translation>El asunto está resuelto</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By a web form</source>
        <translation>Por formulario web</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Por correo certificado</translation>
    </message>
    <message>
        <source>As the contact allows</source>
        <translation>Según permita el contacto</translation>
    </message>
    <message>
        <source>Read in a dated source, as of %1.</source>
        <translation>Leído en una fuente con fecha, a %1.</translation>
    </message>
    <message>
        <source>General knowledge of the law, as of %1.</source>
        <translation>Conocimiento general de la ley, a %1.</translation>
    </message>
    <message>
        <source>Not sure: a person should check this rule. As of %1.</source>
        <translation>Sin certeza: una persona debería comprobar esta regla. A %1.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Envíe la carta</translation>
    </message>
    <message>
        <source>Wait for their answer</source>
        <translation>Espere la respuesta</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Envíe un recordatorio</translation>
    </message>
    <message>
        <source>Go to the authority</source>
        <translation>Acuda a la autoridad</translation>
    </message>
    <message>
        <source>Show who you are</source>
        <translation>Acredite quién es</translation>
    </message>
    <message>
        <source>Read their answer</source>
        <translation>Lea la respuesta</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: go to the authority</source>
        <translation>
            <numerusform>%n día de retraso: acuda a la autoridad</numerusform>
            <numerusform>%n días de retraso: acuda a la autoridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: send a reminder</source>
        <translation>
            <numerusform>%n día de retraso: envíe un recordatorio</numerusform>
            <numerusform>%n días de retraso: envíe un recordatorio</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>La respuesta vence el %1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Le toca a usted</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Ante la autoridad</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>You wrote again</source>
        <translation>Usted escribió de nuevo</translation>
    </message>
    <message>
        <source>You wrote a last time</source>
        <translation>Usted escribió por última vez</translation>
    </message>
    <message>
        <source>You proved who you are</source>
        <translation>Usted acreditó su identidad</translation>
    </message>
    <message>
        <source>You asked the authority for news</source>
        <translation>Usted pidió novedades a la autoridad</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>No respondieron</translation>
    </message>
    <message>
        <source>Part of it is missing</source>
        <translation>Falta una parte</translation>
    </message>
    <message>
        <source>It came in the wrong form</source>
        <translation>Llegó en una forma inadecuada</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Quieren una prueba de quién es usted</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Quieren dinero</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Quieren su propio formulario o portal</translation>
    </message>
    <message>
        <source>They say it is not them</source>
        <translation>Dicen que no son ellos</translation>
    </message>
    <message>
        <source>They say they only work for another company</source>
        <translation>Dicen que solo trabajan por cuenta de otra empresa</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Dicen que los datos son anónimos</translation>
    </message>
    <message>
        <source>They say they must keep the data</source>
        <translation>Dicen que deben conservar los datos</translation>
    </message>
    <message>
        <source>They say they protect other people</source>
        <translation>Dicen que protegen a otras personas</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Borraron los datos después de que usted los pidiera</translation>
    </message>
    <message>
        <source>It cannot be read or understood</source>
        <translation>No se puede leer o entender</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Está en otro idioma</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Dicen que la solicitud es excesiva</translation>
    </message>
    <message>
        <source>Answer their reply</source>
        <translation>Conteste a su respuesta</translation>
    </message>
    <message>
        <source>Decide how it ends</source>
        <translation>Decida cómo termina</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: write again, more firmly</source>
        <translation>
            <numerusform>%n día de retraso: escriba de nuevo, con más firmeza</numerusform>
            <numerusform>%n días de retraso: escriba de nuevo, con más firmeza</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again, more firmly</source>
        <translation>Escriba de nuevo, con más firmeza</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasesPage</name>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Qué casos se muestran</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case like that</source>
        <translation>Ningún caso así</translation>
    </message>
    <message>
        <source>No case fits the search and the choice above it.</source>
        <translation>Ningún caso coincide con la búsqueda y la selección de arriba.</translation>
    </message>
    <message>
        <source>Ask them, in writing</source>
        <translation>Pregúnteles por escrito</translation>
    </message>
    <message>
        <source>A letter can make a company tell you what it holds about you, what a breach took, and erase what it has no right to keep. Recourse writes the letter, names the law, and keeps the date by which they must answer. Nothing is sent from here: you print it or send it yourself.</source>
        <translation>Con una carta puede lograr que una empresa le diga qué guarda sobre usted y qué se llevó una filtración, y que borre lo que no tiene derecho a conservar. Recourse redacta la carta, cita la ley y lleva la cuenta de la fecha límite de respuesta. Desde aquí no se envía nada: usted la imprime o la envía por su cuenta.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>The letter is in its case. Send it, then mark it as sent.</source>
        <translation>La carta está en su caso. Envíela y después márquela como enviada.</translation>
    </message>
    <message>
        <source>What you asked companies for, and by when they must answer.</source>
        <translation>Lo que pidió a las empresas y cuándo deben responder.</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>Carta nueva…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Le toca a usted</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Huella copiada.</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Leyendo los casos</translation>
    </message>
    <message>
        <source>Save the date for your calendar</source>
        <translation>Guardar la fecha para su calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Guardando la fecha</translation>
    </message>
    <message>
        <source>The date was saved. Open the file to add it to your calendar.</source>
        <translation>La fecha se ha guardado. Abra el archivo para añadirla a su calendario.</translation>
    </message>
    <message>
        <source>How the cases are shown</source>
        <translation>Cómo se muestran los casos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Take over an old request…</source>
        <translation>Incorporar una solicitud antigua…</translation>
    </message>
    <message>
        <source>You asked a company before you had Recourse? Its clock can run here.</source>
        <translation>¿Escribió a una empresa antes de tener Recourse? Su plazo puede correr aquí.</translation>
    </message>
    <message>
        <source>Save all days for your calendar</source>
        <translation>Guardar todos los días para su calendario</translation>
    </message>
    <message>
        <source>Saving the days</source>
        <translation>Guardando los días</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) were saved. Open the file to add them to your calendar.</source>
        <translation>
            <numerusform>Se guardó %n plazo. Abra el archivo para añadirlo a su calendario.</numerusform>
            <numerusform>Se guardaron %n plazos. Abra el archivo para añadirlos a su calendario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangeTable</name>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incidente delicado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Qué ha cambiado en «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has changed since the first copy was taken.</source>
        <translation>Nada ha cambiado desde la primera copia.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), the newest first. A withdrawn warning stays readable where you met it.</source>
        <translation>
            <numerusform>El último cambio. Una advertencia retirada sigue legible donde la vio.</numerusform>
            <numerusform>Los últimos %n cambios, el más reciente primero. Una advertencia retirada sigue legible donde la vio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CheckSection</name>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la caja fuerte</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Recourse reads every page of your vault and makes sure that nothing was damaged or changed from outside. Nothing is changed by this.</source>
        <translation>Recourse lee cada página de su caja fuerte y se asegura de que nada esté dañado ni se haya cambiado desde fuera. Con esto no se cambia nada.</translation>
    </message>
    <message>
        <source>Your vault is the folder %1.</source>
        <translation>Su caja fuerte es la carpeta %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Comprobando la caja fuerte</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockCard</name>
    <message>
        <source>How this date came about is not known any more: it was set by an earlier edition of the rules, or by an event logged elsewhere.</source>
        <translation>Ya no se sabe de dónde salió esta fecha: la fijó una edición anterior de las reglas o un evento anotado en otro lugar.</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>Your last day to act</source>
        <translation>Su último día para actuar</translation>
    </message>
    <message>
        <source>Their answer is due</source>
        <translation>Fecha límite de respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This is today.</source>
        <translation>Es hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>A partir del %1 hay retraso con cualquier lectura de la ley.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La ley</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Por qué ese día</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>They asked who you are, and the law may let their days stand still until they know. Answer soon: the date moves with it.</source>
        <translation>Le preguntaron quién es, y la ley puede permitir que sus días queden parados hasta que lo sepan. Responda pronto: la fecha se mueve con ello.</translation>
    </message>
    <message>
        <source>Strictest reading</source>
        <translation>Lectura más estricta</translation>
    </message>
    <message>
        <source>Some would count to %1. Recourse does not rely on it.</source>
        <translation>Hay quien contaría hasta el %1. Recourse no se apoya en ello.</translation>
    </message>
    <message>
        <source>They may take until %1 if they say so by %2. Then they are late from %3.</source>
        <translation>Pueden tomarse hasta el %1 si lo comunican a más tardar el %2. En ese caso van con retraso desde el %3.</translation>
    </message>
    <message>
        <source>Without their extension</source>
        <translation>Sin su prórroga</translation>
    </message>
    <message>
        <source>Due on %1. The law lets them take until %2 at most.</source>
        <translation>Vencía el %1. La ley les deja como máximo hasta el %2.</translation>
    </message>
    <message>
        <source>The authority has until then to tell you how it goes</source>
        <translation>La autoridad tiene hasta entonces para informarle de la marcha</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockList</name>
    <message>
        <source>Running clocks</source>
        <translation>Plazos en curso</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you send a letter.</source>
        <translation>No hay ningún plazo en curso. Empieza uno cuando usted envía una carta.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Le toca a usted</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Les toca a ellos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockWords</name>
    <message>
        <source>The authority answers</source>
        <translation>La autoridad responde</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Ellos responden</translation>
    </message>
    <message>
        <source>The days you gave</source>
        <translation>Los días que usted dio</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Su último día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule is not known any more</source>
        <translation>la regla ya no se conoce</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductCard</name>
    <message>
        <source>How they behaved</source>
        <translation>Cómo se comportaron</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Hechos…</translation>
    </message>
    <message>
        <source>Facts about how they behaved</source>
        <translation>Hechos sobre su comportamiento</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100, from %n fact(s)</source>
        <translation>
            <numerusform>%1 de 100, a partir de %n hecho</numerusform>
            <numerusform>%1 de 100, a partir de %n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this fact</source>
        <translation>Añadir este hecho</translation>
    </message>
    <message>
        <source>Add this fact: %1</source>
        <translation>Añadir este hecho: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>A fact about their conduct was added.</source>
        <translation>Se añadió un hecho sobre su conducta.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductDialog</name>
    <message>
        <source>How they behaved</source>
        <translation>Cómo se comportaron</translation>
    </message>
    <message>
        <source>Facts about their conduct</source>
        <translation>Hechos sobre su conducta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Only dated facts with a source count, and each can be read here. The weights are the project&apos;s own.</source>
        <translation>Solo cuentan hechos fechados y con fuente, y cada uno se puede leer aquí. Los pesos los fija el propio proyecto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>a letter, a page, an exhibit</source>
        <translation>una carta, una página, un anexo</translation>
    </message>
    <message>
        <source>W&amp;hat is looked at</source>
        <translation>Qué se &amp;examina</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>About which &amp;incident</source>
        <translation>Sobre qué &amp;incidente</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>¿&amp;Cuándo?</translation>
    </message>
    <message>
        <source>Where it can be &amp;read</source>
        <translation>Dónde se puede &amp;leer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save with its facts…</source>
        <translation>Guardar con sus hechos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>How %1 behaved</source>
        <translation>Cómo se comportó %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A fact about their conduct was taken out.</source>
        <translation>Se quitó un hecho sobre su conducta.</translation>
    </message>
    <message>
        <source>Save the score with its facts</source>
        <translation>Guardar la puntuación con sus hechos</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Archivos de datos (*.json)</translation>
    </message>
    <message>
        <source>Saving the score</source>
        <translation>Guardando la puntuación</translation>
    </message>
    <message>
        <source>The score was saved as “%1”.</source>
        <translation>La puntuación se guardó como «%1».</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductText</name>
    <message numerus="yes">
        <source>%1 of 100, from %n facts</source>
        <translation>
            <numerusform>%1 de 100, a partir de %n hecho</numerusform>
            <numerusform>%1 de 100, a partir de %n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough facts yet: %1 of %2, about %3 of %4 things</source>
        <translation>Aún no hay hechos suficientes: %1 de %2, sobre %3 de %4 cuestiones</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>what is looked at, the answer, the day, the source</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se examina</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Dónde se puede leer</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CountryBox</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DataMapView</name>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Aquí no hay nada anotado.</translation>
    </message>
    <message>
        <source>You have not asked them yet. A letter asks what they have.</source>
        <translation>Aún no les ha preguntado. Una carta pregunta qué tienen.</translation>
    </message>
    <message>
        <source>No incident proves anything so far.</source>
        <translation>Hasta ahora ningún incidente prueba nada.</translation>
    </message>
    <message>
        <source>Note more…</source>
        <translation>Anotar más…</translation>
    </message>
    <message>
        <source>Note what else you gave them</source>
        <translation>Anotar qué más les dio</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Take “%1” off the map</source>
        <translation>Quitar «%1» de la lista</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Incidente delicado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where something is known from, and since when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DayEdit</name>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a day, as an example of how to write one</extracomment>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DeclineDialog</name>
    <message>
        <source>Not for you</source>
        <translation>No es para usted</translation>
    </message>
    <message>
        <source>The step leaves your plan. You can bring it back at any time.</source>
        <translation>El paso sale de su plan. Puede recuperarlo cuando quiera.</translation>
    </message>
    <message>
        <source>I have done something like it already.</source>
        <translation>Ya he hecho algo parecido.</translation>
    </message>
    <message>
        <source>I do not use this any more.</source>
        <translation>Ya no uso esto.</translation>
    </message>
    <message>
        <source>It costs me more than it gives me.</source>
        <translation>Me cuesta más de lo que me aporta.</translation>
    </message>
    <message>
        <source>Or in your own &amp;words</source>
        <translation>O con &amp;sus propias palabras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Sacar del plan</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DesktopPrompts</name>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Your browser opens this address; the site then sees your visit:
%1</source>
        <translation>Su navegador abre esta dirección; el sitio verá entonces su visita:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is used: %1</source>
        <translation>Dónde se usa: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>How to delete an account, whom to write to, who has a second factor. Looking something up asks nobody.</source>
        <translation>Cómo borrar una cuenta, a quién escribir, quién tiene un segundo factor. Consultar no pregunta a nadie.</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Qué consultar</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Autoridades de control</translation>
    </message>
    <message>
        <source>Search services, companies, websites</source>
        <translation>Buscar servicios, empresas, sitios web</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Qué debe conocerse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Columns of the directory</source>
        <translation>Columnas del directorio</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elija un servicio</translation>
    </message>
    <message>
        <source>You see here what the directories know of it, each fact with its source.</source>
        <translation>Aquí ve lo que los directorios saben de él, cada dato con su fuente.</translation>
    </message>
    <message>
        <source>A sensitive service</source>
        <translation>Un servicio delicado</translation>
    </message>
    <message>
        <source>Looking at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Que mire este servicio quizá no sea asunto de nadie. Mire a su alrededor antes de mostrarlo.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>El directorio está vacío</translation>
    </message>
    <message>
        <source>Fetching the directories…</source>
        <translation>Obteniendo los directorios…</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. Nothing was fetched yet, and Recourse is offline or may not write. A list can also be taken from a file.</source>
        <translation>Los directorios públicos dicen cómo borrar cuentas, a quién escribir y quién tiene un segundo factor. Aún no se ha obtenido nada, y Recourse está sin conexión o no puede escribir. Una lista también puede venir de un archivo.</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. They are fetched whole, so nobody learns what you look up; afterwards this page works offline.</source>
        <translation>Los directorios públicos dicen cómo borrar cuentas, a quién escribir y quién tiene un segundo factor. Se obtienen enteros, así nadie sabe qué consulta; después esta página funciona sin conexión.</translation>
    </message>
    <message>
        <source>Go to the feeds</source>
        <translation>Ir a las listas</translation>
    </message>
    <message>
        <source>Fetch the directories</source>
        <translation>Obtener los directorios</translation>
    </message>
    <message>
        <source>Fetching the directories</source>
        <translation>Obteniendo los directorios</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be fetched. The feeds page says why.</source>
        <translation>
            <numerusform>No se pudo obtener %n lista. La página de listas dice por qué.</numerusform>
            <numerusform>No se pudieron obtener %n listas. La página de listas dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), put together from public directories. Looking something up asks nobody.</source>
        <translation>
            <numerusform>%Ln servicio reunido de directorios públicos. Consultar no pregunta a nadie.</numerusform>
            <numerusform>%Ln servicios reunidos de directorios públicos. Consultar no pregunta a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No directory knows a service like this. Try a part of its name, or its website.</source>
        <translation>Ningún directorio conoce un servicio así. Pruebe una parte de su nombre o su sitio web.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryTable</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Contacto de privacidad</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryWords</name>
    <message>
        <source>How to delete the account</source>
        <translation>Cómo borrar la cuenta</translation>
    </message>
    <message>
        <source>Whom to write to about your data</source>
        <translation>A quién escribir sobre sus datos</translation>
    </message>
    <message>
        <source>Second factors at login</source>
        <translation>Segundos factores al entrar</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Llaves de acceso</translation>
    </message>
    <message>
        <source>Where to change the password</source>
        <translation>Dónde cambiar la contraseña</translation>
    </message>
    <message>
        <source>What it says of itself as a data broker</source>
        <translation>Lo que dice de sí como intermediario de datos</translation>
    </message>
    <message>
        <source>Sites with one login</source>
        <translation>Sitios con un mismo acceso</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Autoridad de control</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Contacto de privacidad</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Intermediarios de datos</translation>
    </message>
    <message>
        <source>Shared logins</source>
        <translation>Accesos compartidos</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>deleting an account</comment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Some steps</source>
        <comment>deleting an account</comment>
        <translation>Algunos pasos</translation>
    </message>
    <message>
        <source>In some places only</source>
        <comment>deleting an account</comment>
        <translation>Solo en algunos lugares</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>deleting an account</comment>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>deleting an account</comment>
        <translation>Imposible</translation>
    </message>
    <message>
        <source>Easy: there is a button for it.</source>
        <translation>Fácil: hay un botón para ello.</translation>
    </message>
    <message>
        <source>Some steps: it takes more than a button.</source>
        <translation>Algunos pasos: no basta con un botón.</translation>
    </message>
    <message>
        <source>Only those who live in some places can delete the account themselves.</source>
        <translation>Solo quien vive en algunos lugares puede borrar la cuenta por sí mismo.</translation>
    </message>
    <message>
        <source>Hard: one has to write to the service.</source>
        <translation>Difícil: hay que escribir al servicio.</translation>
    </message>
    <message>
        <source>Not possible by oneself: a letter that demands erasure is the way.</source>
        <translation>Imposible por uno mismo: el camino es una carta que exija la supresión.</translation>
    </message>
    <message>
        <source>codes from an app</source>
        <translation>códigos de una aplicación</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>security keys</source>
        <translation>llaves de seguridad</translation>
    </message>
    <message>
        <source>their own app</source>
        <translation>su propia aplicación</translation>
    </message>
    <message>
        <source>their own device</source>
        <translation>su propio dispositivo</translation>
    </message>
    <message>
        <source>instead of the password</source>
        <translation>en lugar de la contraseña</translation>
    </message>
    <message>
        <source>beside the password</source>
        <translation>además de la contraseña</translation>
    </message>
    <message>
        <source>passkeys</source>
        <translation>llaves de acceso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>no en %1</translation>
    </message>
    <message>
        <source>People have written to this address with success.</source>
        <translation>Se ha escrito a esta dirección con éxito.</translation>
    </message>
    <message>
        <source>The directory has checked it.</source>
        <translation>El directorio lo ha comprobado.</translation>
    </message>
    <message>
        <source>Collected by a program, checked by nobody.</source>
        <translation>Recogido por un programa, comprobado por nadie.</translation>
    </message>
    <message>
        <source>The service moved from some of these addresses to others.</source>
        <translation>El servicio pasó de algunas de estas direcciones a otras.</translation>
    </message>
    <message>
        <source>For public bodies only.</source>
        <translation>Solo para organismos públicos.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and post only.</source>
        <translation>Solo para organismos federales, telecomunicaciones y correos.</translation>
    </message>
    <message>
        <source>For churches only.</source>
        <translation>Solo para iglesias.</translation>
    </message>
    <message>
        <source>For broadcasting only.</source>
        <translation>Solo para la radiodifusión.</translation>
    </message>
    <message>
        <source>For companies.</source>
        <translation>Para empresas.</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>por fax</translation>
    </message>
    <message>
        <source>by their web form</source>
        <translation>por su formulario web</translation>
    </message>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si quiere)</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2. As of %3.</source>
        <translation>Fuente: %1. Licencia: %2. A fecha de %3.</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2.</source>
        <translation>Fuente: %1. Licencia: %2.</translation>
    </message>
    <message>
        <source>%1 %2 says the same.</source>
        <translation>%1 Dice lo mismo: %2.</translation>
    </message>
    <message>
        <source>Sensitive service, click to show</source>
        <translation>Servicio delicado, pulse para mostrarlo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DiscoverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search my mail</source>
        <translation>Buscar en mi correo</translation>
    </message>
    <message>
        <source>Mailboxes to search</source>
        <translation>Buzones en los que buscar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose mailboxes</source>
        <translation>Elegir buzones</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx *.eml);;All files (*)</source>
        <translation>Buzones (*.mbox *.mbx *.eml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Elegir una carpeta de correo</translation>
    </message>
    <message>
        <source>Which mail shall be searched?</source>
        <translation>¿En qué correo se debe buscar?</translation>
    </message>
    <message>
        <source>Only the heads of the messages are read: who wrote, to which address, when, and what kind of mail it is. Nothing leaves this computer, and no subject or text is kept. Mailboxes of a mail program on this computer are listed; they are not opened unless you tick them.</source>
        <translation>Solo se leen las cabeceras de los mensajes: quién escribió, a qué dirección, cuándo y qué tipo de correo es. Nada sale de este equipo y no se guarda ningún asunto ni texto. Se muestran los buzones de un programa de correo de este equipo; no se abren si usted no los marca.</translation>
    </message>
    <message>
        <source>From Google: takeout.google.com gives your mail as one file (“.mbox”). From other services: let a mail program such as Thunderbird fetch it, or export it there.</source>
        <translation>De Google: takeout.google.com entrega su correo en un solo archivo («.mbox»). De otros servicios: deje que un programa de correo como Thunderbird lo descargue, o expórtelo allí.</translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation>Leyendo su correo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>You can go on working; large mailboxes take a few minutes.</source>
        <translation>Puede seguir trabajando; los buzones grandes tardan unos minutos.</translation>
    </message>
    <message>
        <source>What your mail says</source>
        <translation>Lo que dice su correo</translation>
    </message>
    <message>
        <source>Taken over, they wait under “To decide”. Nothing is an account before you say so, and the whole search can be undone under “Imports so far”.</source>
        <translation>Una vez incorporados, esperan en «Por decidir». Nada es una cuenta hasta que usted lo diga, y toda la búsqueda se puede deshacer en «Importaciones hasta ahora».</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>program, profile, mailbox, size</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were read.</source>
        <translation>
            <numerusform>Se leyó %Ln mensaje.</numerusform>
            <numerusform>Se leyeron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) that you may have an account with.</source>
        <translation>
            <numerusform>%Ln servicio en el que quizá tenga una cuenta.</numerusform>
            <numerusform>%Ln servicios en los que quizá tenga una cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service that is not in your list already.</source>
        <translation>Ningún servicio que no esté ya en su lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stranger(s) write to an address that you gave to somebody else: a sign that it leaked there.</source>
        <translation>
            <numerusform>%Ln desconocido escribe a una dirección que usted dio a otra parte: un indicio de que se filtró allí.</numerusform>
            <numerusform>%Ln desconocidos escriben a una dirección que usted dio a otra parte: un indicio de que se filtró allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take over and decide</source>
        <translation>Incorporar y decidir</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Storing what your mail says</source>
        <translation>Guardando lo que dice su correo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DispositionBar</name>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>I changed the password</source>
        <translation>Cambié la contraseña</translation>
    </message>
    <message>
        <source>I deleted the account</source>
        <translation>Eliminé la cuenta</translation>
    </message>
    <message>
        <source>It was never mine</source>
        <translation>Nunca fue mía</translation>
    </message>
    <message>
        <source>I had closed it before</source>
        <translation>La había cerrado antes</translation>
    </message>
    <message>
        <source>I accept the risk</source>
        <translation>Acepto el riesgo</translation>
    </message>
    <message>
        <source>I wait for their answer</source>
        <translation>Espero respuesta</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué hizo usted?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Doors</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>¿Por dónde quiere empezar?</translation>
    </message>
    <message>
        <source>Bring your accounts</source>
        <translation>Traiga sus cuentas</translation>
    </message>
    <message>
        <source>Drop an export of your browser or password manager on this window. Recourse keeps no passwords.</source>
        <translation>Suelte en esta ventana un archivo exportado de su navegador o gestor de contraseñas. Recourse no guarda contraseñas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Descargar las listas</translation>
    </message>
    <message>
        <source>Public lists tell which services lost data. Recourse fetches whole lists, so nobody learns what you use.</source>
        <translation>Las listas públicas dicen qué servicios perdieron datos. Recourse descarga listas enteras, así que nadie se entera de lo que usted usa.</translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation>Ver las listas</translation>
    </message>
    <message>
        <source>I got a notice</source>
        <translation>He recibido un aviso</translation>
    </message>
    <message>
        <source>A company wrote that your data got out? Look the incident up and see what to do now.</source>
        <translation>¿Una empresa le escribió que se filtraron sus datos? Busque el incidente y vea qué hacer ahora.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in your encrypted vault.</source>
        <translation>Todo se queda en este equipo, en su caja fuerte cifrada.</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Elija un archivo exportado</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.html *.zip *.1pux);;All files (*)</source>
        <translation>Archivos exportados (*.csv *.json *.xml *.html *.zip *.1pux);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DuplicatesDialog</name>
    <message>
        <source>Accounts that may be the same</source>
        <translation>Cuentas que quizá sean la misma</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>No accounts are left that look the same.</source>
        <translation>No quedan cuentas que parezcan la misma.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recourse merges nothing by itself. If these are one account, choose the one that stays; if they are two, say so, and you are not asked again.</source>
        <translation>Recourse no une nada por sí mismo. Si son una sola cuenta, elija la que se queda; si son dos, dígalo y no se le volverá a preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals; the first ones are shown.</source>
        <translation>
            <numerusform>%Ln propuesta; se muestran las primeras.</numerusform>
            <numerusform>%Ln propuestas; se muestran las primeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Merged into one account.</source>
        <translation>Unidas en una sola cuenta.</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Uniendo las cuentas</translation>
    </message>
    <message>
        <source>Noted. They are not proposed again.</source>
        <translation>Anotado. No se volverán a proponer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EntryDialog</name>
    <message>
        <source>What is logged cannot be taken out again: a record that can be changed proves nothing.</source>
        <translation>Lo anotado ya no se puede quitar: un registro que se puede cambiar no prueba nada.</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>¿&amp;Cuándo?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Justificante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Their mail (.eml), a PDF, a scan, a receipt. Recourse keeps a copy with its fingerprint in your vault, so that nobody can say later that it was changed.</source>
        <translation>El correo que le enviaron (.eml), un PDF, un escaneo, un recibo. Recourse guarda una copia con su huella en su caja fuerte, para que nadie pueda decir después que se cambió.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Log answers, refusals and calls on the day they come. The list of events is your evidence.</source>
        <translation>Anote las respuestas, las negativas y las llamadas el mismo día en que lleguen. La lista de eventos es su prueba.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>¿&amp;Qué?</translation>
    </message>
    <message>
        <source>Until which &amp;day?</source>
        <translation>¿Hasta qué &amp;día?</translation>
    </message>
    <message>
        <source>Sent h&amp;ow?</source>
        <translation>¿Có&amp;mo se envió?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Check first: %1</source>
        <translation>Compruebe antes: %1</translation>
    </message>
    <message>
        <source>The letter for it: %1 (%2).</source>
        <translation>La carta para ello: %1 (%2).</translation>
    </message>
    <message>
        <source>The answer is there and you will go through it, or it is whole. If something is wrong with it, choose what below.</source>
        <translation>La respuesta ha llegado y usted la va a repasar, o está completa. Si algo en ella está mal, elija abajo qué es.</translation>
    </message>
    <message>
        <source>What stands under “Until which day?” is no day. Leave it empty if they name none.</source>
        <translation>Lo que figura en «¿Hasta qué día?» no es un día. Déjelo vacío si no indican ninguno.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExportSourcesDialog</name>
    <message>
        <source>Where exports come from</source>
        <translation>De dónde se exporta</translation>
    </message>
    <message>
        <source>Browsers and password managers can write a list of your accounts into a file. Recourse reads these, also inside a zip archive:</source>
        <translation>Los navegadores y los gestores de contraseñas pueden guardar en un archivo la lista de sus cuentas. Recourse lee los siguientes, también dentro de un archivo zip:</translation>
    </message>
    <message>
        <source>Such a file holds your passwords in readable form. Delete it after the import.</source>
        <translation>Un archivo así contiene sus contraseñas en forma legible. Bórrelo después de importarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureCard</name>
    <message>
        <source>What you did about %1</source>
        <translation>Qué hizo con %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what the user did and when</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>The newest lists no longer name this incident for the account. It is kept for what you noted.</source>
        <translation>Las listas más recientes ya no relacionan este incidente con la cuenta. Se conserva por lo que usted anotó.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Su nota: %1</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incidente delicado</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>a notice that you entered</source>
        <translation>un aviso que usted introdujo</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>By the record of: %1</source>
        <translation>Según el registro de: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why, by the record of %1</source>
        <translation>Por qué, según el registro de %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureDetail</name>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Write a letter: what exactly happened?</source>
        <translation>Escribir una carta: ¿qué pasó exactamente?</translation>
    </message>
    <message>
        <source>Ask for my data</source>
        <translation>Pedir mis datos</translation>
    </message>
    <message numerus="yes">
        <source>%n of your accounts</source>
        <translation>
            <numerusform>%n de sus cuentas</numerusform>
            <numerusform>%n de sus cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why you see this</source>
        <translation>Por qué ve esto</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here. The buttons above act on all of them.</source>
        <translation>
            <numerusform>Hay %n más que no se muestra aquí. Los botones de arriba actúan también sobre ella.</numerusform>
            <numerusform>Hay %n más que no se muestran aquí. Los botones de arriba actúan sobre todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it up in the directory</source>
        <translation>Consultar en el directorio</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidente</numerusform>
            <numerusform>%n incidentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureNumbers</name>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Qué se filtró</translation>
    </message>
    <message>
        <source>The incidents of this list. Each counts once, however many public lists tell of it and however many accounts it touches.</source>
        <translation>Los incidentes de esta lista. Cada uno cuenta una vez, por muchas listas públicas que lo citen y cuentas a las que afecte.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposurePlots</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible or unlikely</source>
        <translation>Posible o improbable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all.</source>
        <translation>
            <numerusform>%n incidente en total.</numerusform>
            <numerusform>%n incidentes en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all; most of them happened in %1.</source>
        <translation>
            <numerusform>%n incidente en total, de %1.</numerusform>
            <numerusform>%n incidentes en total; la mayoría de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Leaked in</source>
        <translation>Filtrado en</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>No list tells what data leaked.</source>
        <translation>Ninguna lista dice qué datos se filtraron.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaked most often: in %n incident(s).</source>
        <translation>
            <numerusform>Lo más frecuente: «%1», en %n incidente.</numerusform>
            <numerusform>Lo más frecuente: «%1», en %n incidentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureSide</name>
    <message>
        <source>Choose a line</source>
        <translation>Elija una línea</translation>
    </message>
    <message>
        <source>You see here what leaked, why Recourse thinks that it touches you, and what to do.</source>
        <translation>Aquí ve qué se filtró, por qué Recourse cree que le afecta y qué hacer.</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incidente delicado</translation>
    </message>
    <message>
        <source>Being known at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Quizá a nadie más le incumba que usted tenga cuenta en este servicio. Mire a su alrededor antes de mostrarlo.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What you did about all of them</source>
        <translation>Qué hizo con todo lo elegido</translation>
    </message>
    <message>
        <source>What did you do about all of them? It can be undone.</source>
        <translation>¿Qué hizo con todo lo elegido? Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposuresPage</name>
    <message>
        <source>Exposures</source>
        <translation>Filtraciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fetch newer lists</source>
        <translation>Descargar listas más nuevas</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>How the list is put together</source>
        <translation>Cómo se ordena la lista</translation>
    </message>
    <message>
        <source>By incident</source>
        <translation>Por incidente</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por cuenta</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>Qué incidentes se muestran</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>All, also settled and unlikely</source>
        <translation>Todos, también los resueltos y los improbables</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Buscar incidentes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Accounts with incidents</source>
        <translation>Cuentas con incidentes</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that this computer knows. The newest list is of %2.</source>
        <translation>Ninguna de sus cuentas coincide con alguno de los %1 incidentes que conoce este equipo. La lista más reciente es del %2.</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that came with the program. Newer lists were not fetched yet.</source>
        <translation>Ninguna de sus cuentas coincide con alguno de los %1 incidentes que venían con el programa. Aún no se han descargado listas más nuevas.</translation>
    </message>
    <message>
        <source>Nothing known leaked</source>
        <translation>Ninguna filtración conocida</translation>
    </message>
    <message>
        <source>Nothing to do here. Everything is settled.</source>
        <translation>Aquí no hay nada que hacer. Todo está resuelto.</translation>
    </message>
    <message>
        <source>No incident fits this search.</source>
        <translation>Ningún incidente coincide con esta búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in public lists touch accounts of yours.</source>
        <translation>
            <numerusform>%Ln incidente de las listas públicas afecta a cuentas suyas.</numerusform>
            <numerusform>%Ln incidentes de las listas públicas afectan a cuentas suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents chosen</source>
        <translation>
            <numerusform>%Ln incidente elegido</numerusform>
            <numerusform>%Ln incidentes elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln cuenta elegida</numerusform>
            <numerusform>%Ln cuentas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Addresses with incidents</source>
        <translation>Direcciones con incidentes</translation>
    </message>
    <message>
        <source>People with incidents</source>
        <translation>Personas con incidentes</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses chosen</source>
        <translation>
            <numerusform>%Ln dirección elegida</numerusform>
            <numerusform>%Ln direcciones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln persona elegida</numerusform>
            <numerusform>%Ln personas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FactCard</name>
    <message>
        <source>Another directory says something else. The more trusted one stands first.</source>
        <translation>Otro directorio dice otra cosa. El más fiable está primero.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Segundos factores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Llaves de acceso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>One login at</source>
        <translation>Mismo acceso en</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Copy the postal address</source>
        <translation>Copiar la dirección postal</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>They want letters</source>
        <translation>Quieren las cartas</translation>
    </message>
    <message>
        <source>In the language</source>
        <translation>En el idioma</translation>
    </message>
    <message>
        <source>A letter must name</source>
        <translation>Una carta debe indicar</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>They ask for one.</source>
        <translation>Piden uno.</translation>
    </message>
    <message>
        <source>They do not ask for one.</source>
        <translation>No piden ninguno.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Delete it at %1…</source>
        <translation>Borrar en %1…</translation>
    </message>
    <message>
        <source>Change the password at %1…</source>
        <translation>Cambiar la contraseña en %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Their form at %1…</source>
        <translation>Su formulario en %1…</translation>
    </message>
    <message>
        <source>The directory: %1…</source>
        <translation>El directorio: %1…</translation>
    </message>
    <message>
        <source> Your note: %1</source>
        <translation> Su nota: %1</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. Recourse does not use it.</source>
        <translation>Usted indicó que esto es falso el %1. Recourse no lo usa.</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. The directory says something else by now.</source>
        <translation>Usted indicó que esto es falso el %1. El directorio ya dice otra cosa.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Retirar el aviso</translation>
    </message>
    <message>
        <source>This is wrong…</source>
        <translation>Esto es falso…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedActions</name>
    <message>
        <source>Noting what you want of the list</source>
        <translation>Anotando lo que quiere de la lista</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Leyendo la clave</translation>
    </message>
    <message>
        <source>From now on the list is taken only if it is signed with this key. Compare its fingerprint with the publisher&apos;s: %1</source>
        <translation>Desde ahora la lista solo se acepta si está firmada con esta clave. Compare su huella con la de quien la publica: %1</translation>
    </message>
    <message>
        <source>The way to this list was changed</source>
        <translation>Se cambió el camino a esta lista</translation>
    </message>
    <message>
        <source>List switched on</source>
        <translation>Lista activada</translation>
    </message>
    <message>
        <source>List switched off</source>
        <translation>Lista desactivada</translation>
    </message>
    <message>
        <source>Stop checking the signature?</source>
        <translation>¿Dejar de comprobar la firma?</translation>
    </message>
    <message>
        <source>The list is taken unsigned again. You can give the key another time.</source>
        <translation>La lista se acepta otra vez sin firma. Puede dar la clave en otro momento.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Dejar de comprobar</translation>
    </message>
    <message>
        <source>Forgetting the key</source>
        <translation>Olvidando la clave</translation>
    </message>
    <message>
        <source>The publisher&apos;s public key</source>
        <translation>Clave pública de quien publica</translation>
    </message>
    <message>
        <source>OpenPGP keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Claves OpenPGP (*.asc *.gpg *.pgp *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Recourse forgets how to read it. Its incidents stay where you use them, marked as withdrawn.</source>
        <translation>Recourse olvida cómo leerla. Sus incidentes quedan donde los usa, marcados como retirados.</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <source>Removing the list</source>
        <translation>Quitando la lista</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedCard</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Tomar de un archivo…</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Qué se enviaría</translation>
    </message>
    <message>
        <source>Website of %1</source>
        <translation>Sitio web de %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>It was never fetched.</source>
        <translation>Nunca se ha descargado.</translation>
    </message>
    <message>
        <source>%1, as they came with Recourse, of %2. A refresh brings all of them.</source>
        <translation>%1, tal como venían con Recourse, del %2. Al actualizar llegan todos.</translation>
    </message>
    <message>
        <source>%1, fetched %2 (%3)</source>
        <translation>%1, lista descargada %2 (%3)</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse está sin conexión.</translation>
    </message>
    <message>
        <source>Fetch it &amp;with the others</source>
        <translation>Obtenerla &amp;con las demás</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Signing key…</source>
        <translation>Clave de firma…</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <translation>Quitar esta lista</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Nunca se ha leído.</translation>
    </message>
    <message>
        <source>It last changed on %1.</source>
        <translation>Cambió por última vez el %1.</translation>
    </message>
    <message>
        <source>Licence: %1 (%2)</source>
        <translation>Licencia: %1 (%2)</translation>
    </message>
    <message>
        <source>Signing key (checked)…</source>
        <translation>Clave de firma (comprobada)…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedLists</name>
    <message>
        <source>Which lists are shown</source>
        <translation>Qué listas se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Buscar listas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Columnas de las listas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedProxy</name>
    <message>
        <source>Use it for this list</source>
        <translation>Usarlo para esta lista</translation>
    </message>
    <message>
        <source>As for all lists</source>
        <translation>Como para todas las listas</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor en este ordenador</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Otro proxy</translation>
    </message>
    <message>
        <source>Address of the proxy for this list</source>
        <translation>Dirección del proxy para esta lista</translation>
    </message>
    <message>
        <source>&amp;Way to this server</source>
        <translation>Ca&amp;mino a este servidor</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port.</source>
        <translation>Recourse no entiende esta dirección. Escríbala como http://host:puerto o socks5h://host:puerto.</translation>
    </message>
    <message>
        <source>Requests for this list go through this proxy alone. If it fails, nothing is sent around it.</source>
        <translation>Las peticiones de esta lista solo pasan por este proxy. Si falla, nada se envía sin él.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedSchedule</name>
    <message>
        <source>Refreshing the lists that are old</source>
        <translation>Actualizando las listas antiguas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedTable</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedWords</name>
    <message>
        <source>Never fetched</source>
        <translation>Nunca descargada</translation>
    </message>
    <message>
        <source>Starter list</source>
        <translation>Lista inicial</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Algo antigua</translation>
    </message>
    <message>
        <source>Last try failed</source>
        <translation>Último intento fallido</translation>
    </message>
    <message>
        <source>A public list of incidents in which services lost data.</source>
        <translation>Una lista pública de incidentes en los que algún servicio perdió datos.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>hace menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last time.</source>
        <translation>No ha cambiado nada desde la última vez.</translation>
    </message>
    <message>
        <source>Added: %1. Corrected: %2. Withdrawn: %3.</source>
        <translation>Añadidas: %1. Corregidas: %2. Retiradas: %3.</translation>
    </message>
    <message>
        <source>Last try, %1: %2</source>
        <translation>Último intento, %1: %2</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>The server refused (HTTP %1).</source>
        <translation>El servidor rechazó la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>Sent on to another address</source>
        <translation>Remitida a otra dirección</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registro de incidentes</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Headlines, for context only: they are never compared with your accounts.</source>
        <translation>Titulares, solo como contexto: nunca se comparan con sus cuentas.</translation>
    </message>
    <message>
        <source>Where the names of websites end, so that addresses of one service are known as such.</source>
        <translation>Dónde acaban los nombres de los sitios, para reconocer las direcciones de un mismo servicio.</translation>
    </message>
    <message>
        <source>A public directory of services: how to delete, whom to write to, how to log in.</source>
        <translation>Un directorio público de servicios: cómo borrar, a quién escribir, cómo entrar.</translation>
    </message>
    <message>
        <source>A public register of incidents that were notified in %1.</source>
        <translation>Un registro público de incidentes notificados en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incidente</numerusform>
            <numerusform>%Ln incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headline(s)</source>
        <translation>
            <numerusform>%Ln titular</numerusform>
            <numerusform>%Ln titulares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Stands again</source>
        <translation>Vigente otra vez</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day it became public</source>
        <translation>día de publicación</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>número de personas</translation>
    </message>
    <message>
        <source>what leaked</source>
        <translation>qué se filtró</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sitios web</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>otros detalles</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedsPage</name>
    <message>
        <source>Refresh all lists</source>
        <translation>Actualizar todas las listas</translation>
    </message>
    <message>
        <source>Lists and network</source>
        <translation>Listas y red</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <translation>Descargando las listas…</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Leyendo las listas</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer. Lists can still be taken from a file.</source>
        <translation>Recourse está sin conexión: nada sale de este equipo. Las listas se pueden tomar igualmente de un archivo.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse está sin conexión.</translation>
    </message>
    <message>
        <source>Refreshing the lists</source>
        <translation>Actualizando las listas</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be refreshed. The reason stands on the list.</source>
        <translation>
            <numerusform>%n lista no se pudo actualizar. El motivo aparece en la lista.</numerusform>
            <numerusform>%n listas no se pudieron actualizar. El motivo aparece en cada lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists are fresh.</source>
        <translation>Sus listas están al día.</translation>
    </message>
    <message>
        <source>Your lists were fresh already.</source>
        <translation>Sus listas ya estaban al día.</translation>
    </message>
    <message>
        <source>Take a list from a file</source>
        <translation>Tomar una lista de un archivo</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Tomando la lista del archivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Una lista propia…</translation>
    </message>
    <message>
        <source>An incident by hand…</source>
        <translation>Un incidente a mano…</translation>
    </message>
    <message>
        <source>Public lists, fetched whole and compared on this computer. Nobody learns which services you use.</source>
        <translation>Listas públicas, obtenidas enteras y comparadas en este ordenador. Nadie sabe qué servicios usa.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>My addresses</source>
        <translation>Mis direcciones</translation>
    </message>
    <message>
        <source>The refresh was cancelled. What was fetched before stays.</source>
        <translation>La actualización se canceló. Lo obtenido antes se queda.</translation>
    </message>
    <message numerus="yes">
        <source>Your lists are fresh. %n warning(s) were withdrawn by their publishers.</source>
        <translation>
            <numerusform>Sus listas están al día. Se retiró %n advertencia.</numerusform>
            <numerusform>Sus listas están al día. Se retiraron %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.json *.csv *.xml *.tar.gz *.dat)</source>
        <translation>Todos los archivos (*);;Listas (*.json *.csv *.xml *.tar.gz *.dat)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FieldWords</name>
    <message>
        <source>Number of the record</source>
        <translation>Número del registro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>It happened on, or from</source>
        <translation>Ocurrió el, o desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Descubierto el</translation>
    </message>
    <message>
        <source>Became public on</source>
        <translation>Se hizo público el</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Registro cambiado el</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Qué se filtró</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Page of their statement</source>
        <translation>Página de su comunicado</translation>
    </message>
    <message>
        <source>Page of the record</source>
        <translation>Página del registro</translation>
    </message>
    <message>
        <source>Number of the record that corrects it</source>
        <translation>Número del registro que lo corrige</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FilterChips</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FirstRunStage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Do the rest later</source>
        <translation>Hacer el resto después</translation>
    </message>
    <message>
        <source>Welcome to Recourse</source>
        <translation>Le damos la bienvenida a Recourse</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Keep the way back</source>
        <translation>Guarde el camino de vuelta</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>¿Dónde vive?</translation>
    </message>
    <message>
        <source>Which accounts do you have?</source>
        <translation>¿Qué cuentas tiene?</translation>
    </message>
    <message>
        <source>What has leaked so far?</source>
        <translation>¿Qué se ha filtrado hasta ahora?</translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation>Sus primeros pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Hints</name>
    <message>
        <source>Good to do</source>
        <translation>Conviene hacer</translation>
    </message>
    <message>
        <source>Only the list that came with Recourse is in use. It is of %1.</source>
        <translation>Solo se usa la lista que venía con Recourse. Es del %1.</translation>
    </message>
    <message>
        <source>There is no list of incidents yet.</source>
        <translation>Aún no hay ninguna lista de incidentes.</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Descargar las listas</translation>
    </message>
    <message numerus="yes">
        <source>The newest list of incidents is %n day(s) old.</source>
        <translation>
            <numerusform>La lista de incidentes más reciente tiene %n día.</numerusform>
            <numerusform>La lista de incidentes más reciente tiene %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this vault yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de esta caja fuerte.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message numerus="yes">
        <source>Your last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Su última copia de seguridad tiene %n día.</numerusform>
            <numerusform>Su última copia de seguridad tiene %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not tried your recovery code yet. Make sure that the printed sheet works.</source>
        <translation>Aún no ha probado su código de recuperación. Asegúrese de que la hoja impresa funciona.</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Probar el código</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportArchiveChoice</name>
    <message>
        <source>The archive holds several account lists. Each that you choose is read like a file of its own; the others are left alone.</source>
        <translation>El archivo comprimido contiene varias listas de cuentas. Cada una que elija se lee como un archivo propio; las demás no se tocan.</translation>
    </message>
    <message>
        <source>Which lists of “%1”?</source>
        <translation>¿Qué listas de «%1»?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file in an archive · program</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) removed.</source>
        <translation>
            <numerusform>%Ln cuenta quitada.</numerusform>
            <numerusform>%Ln cuentas quitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) stay because you worked with them.</source>
        <translation>
            <numerusform>%Ln cuenta se queda porque usted trabajó con ella.</numerusform>
            <numerusform>%Ln cuentas se quedan porque usted trabajó con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Archivo %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln account(s)</source>
        <translation>
            <numerusform>Actualizar %Ln cuenta</numerusform>
            <numerusform>Actualizar %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation>
            <numerusform>Importar %Ln cuenta</numerusform>
            <numerusform>Importar %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only, so nothing can be imported.</source>
        <translation>La caja fuerte está abierta solo para lectura, así que no se puede importar nada.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>Delete the export file?</source>
        <translation>¿Borrar el archivo exportado?</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Borrar el archivo</translation>
    </message>
    <message>
        <source>Deleting the export file</source>
        <translation>Borrando el archivo exportado</translation>
    </message>
    <message>
        <source>Choose exports of browsers and password managers</source>
        <translation>Elija archivos exportados de navegadores y gestores de contraseñas</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Incorporarlos</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Texto (*.txt);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>informe de importación.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe se ha guardado.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;All files (*)</source>
        <translation>Archivos exportados (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the address</source>
        <translation>Guardando la dirección</translation>
    </message>
    <message>
        <source>The address is in your profile now.</source>
        <translation>La dirección está ahora en su perfil.</translation>
    </message>
    <message>
        <source>“%1” is deleted for good; it does not go to the recycle bin.</source>
        <translation>«%1» se elimina definitivamente; no va a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported file(s) are deleted for good; they do not go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln archivo importado se elimina definitivamente; no va a la papelera.</numerusform>
            <numerusform>%Ln archivos importados se eliminan definitivamente; no van a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the export files?</source>
        <translation>¿Eliminar los archivos exportados?</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: afterwards you see where to look for them.</source>
        <translation>Las copias en otros lugares permanecen: después verá dónde buscarlas.</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Eliminar los archivos</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es): look for them under Accounts, “To decide”</source>
        <translation>
            <numerusform>%Ln buzón: búsquelo en Cuentas, «Por decidir»</numerusform>
            <numerusform>%Ln buzones: búsquelos en Cuentas, «Por decidir»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln vacío</numerusform>
            <numerusform>%Ln vacíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln demasiado grande</numerusform>
            <numerusform>%Ln demasiado grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln oculto</numerusform>
            <numerusform>%Ln ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only refer elsewhere</source>
        <translation>
            <numerusform>%Ln que solo remite a otro lugar</numerusform>
            <numerusform>%Ln que solo remiten a otro lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>what lies behind the first %L1 files</source>
        <translation>lo que sigue a los primeros %L1 archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be read</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1 (%2).</source>
        <translation>Pasado por alto: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good. Copies may remain:</source>
        <translation>
            <numerusform>%Ln archivo eliminado definitivamente. Pueden quedar copias:</numerusform>
            <numerusform>%Ln archivos eliminados definitivamente. Pueden quedar copias:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same size.</source>
        <translation>%1 tiene el mismo tamaño.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDone</name>
    <message>
        <source>What leaked?</source>
        <translation>¿Qué se filtró?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>The export file still holds your passwords in readable form. Whoever opens it can use them.</source>
        <translation>El archivo exportado sigue conteniendo sus contraseñas en forma legible. Quien lo abra puede usarlas.</translation>
    </message>
    <message>
        <source>Delete the file…</source>
        <translation>Borrar el archivo…</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>¿Qué debo hacer?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are new.</source>
        <translation>
            <numerusform>%Ln cuenta es nueva.</numerusform>
            <numerusform>%Ln cuentas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you had got new facts.</source>
        <translation>
            <numerusform>%Ln cuenta que ya tenía recibió datos nuevos.</numerusform>
            <numerusform>%Ln cuentas que ya tenía recibieron datos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were known already.</source>
        <translation>
            <numerusform>%Ln cuenta ya se conocía.</numerusform>
            <numerusform>%Ln cuentas ya se conocían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further entries were copies of an account of the same file.</source>
        <translation>
            <numerusform>%Ln entrada más era copia de una cuenta del mismo archivo.</numerusform>
            <numerusform>%Ln entradas más eran copias de una cuenta del mismo archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were left out; the list below says why.</source>
        <translation>
            <numerusform>%Ln entrada se omitió; la lista de abajo dice por qué.</numerusform>
            <numerusform>%Ln entradas se omitieron; la lista de abajo dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) are weak.</source>
        <translation>
            <numerusform>%Ln contraseña es débil.</numerusform>
            <numerusform>%Ln contraseñas son débiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are used in more than one place.</source>
        <translation>
            <numerusform>%Ln se usa en más de un sitio.</numerusform>
            <numerusform>%Ln se usan en más de un sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to have leaked.</source>
        <translation>
            <numerusform>De %Ln se sabe que se filtró.</numerusform>
            <numerusform>De %Ln se sabe que se filtraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older than three years.</source>
        <translation>
            <numerusform>%Ln tiene más de tres años.</numerusform>
            <numerusform>%Ln tienen más de tres años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) were looked up.</source>
        <translation>
            <numerusform>Se buscó %Ln contraseña en la lista.</numerusform>
            <numerusform>Se buscaron %Ln contraseñas en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Then the check ended: %2</source>
        <translation>%1 Después la comprobación se detuvo: %2</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir ahora</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) wait for your word.</source>
        <translation>
            <numerusform>%Ln servicio espera su decisión.</numerusform>
            <numerusform>%Ln servicios esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What you imported names addresses of yours: %1. Your profile has none yet. With one there, letters say where answers are to go, and the plan knows your mailbox.</source>
        <translation>Lo que ha importado nombra direcciones suyas: %1. Su perfil aún no tiene ninguna. Con una, las cartas dicen adónde debe ir la respuesta y el plan conoce su buzón.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Delete the file here: it is gone for good, but not shredded, and copies stay where they are. Look for them in Downloads, in the recycle bin, on sticks, in cloud folders, in mails to yourself, and in backups of this computer. The browser or password manager itself keeps the passwords too. Change those that matter most.</source>
        <translation>Elimine el archivo aquí: desaparece definitivamente, pero no se sobrescribe, y las copias se quedan donde están. Búsquelas en Descargas, en la papelera, en memorias USB, en carpetas en la nube, en correos a sí mismo y en las copias de seguridad de este equipo. El propio navegador o gestor también conserva las contraseñas. Cambie las más importantes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo importar; elíjalo para ver por qué.</numerusform>
            <numerusform>%Ln archivos no se pudieron importar; elija uno para ver por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the files…</source>
        <translation>Eliminar los archivos…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFailure</name>
    <message>
        <source>Recourse understands exports of these programs</source>
        <translation>Recourse entiende los archivos exportados de estos programas</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>«%1» no se importó</translation>
    </message>
    <message>
        <source>Nothing to import in “%1”</source>
        <translation>Nada que importar en «%1»</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>La carpeta está vacía.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilePassword</name>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>It opens this file now and is forgotten with it.</source>
        <translation>Abre este archivo ahora y se olvida con él.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password</source>
        <translation>«%1» está protegido con una contraseña</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilesView</name>
    <message>
        <source>Type its password…</source>
        <translation>Escribir su contraseña…</translation>
    </message>
    <message>
        <source>Say what its columns mean…</source>
        <translation>Decir qué significan sus columnas…</translation>
    </message>
    <message>
        <source>Choose its lists…</source>
        <translation>Elegir sus listas…</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Archivos de esta importación</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Change what the columns mean…</source>
        <translation>Cambiar lo que significan las columnas…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aún no se ha importado nada</translation>
    </message>
    <message>
        <source>Each import is listed here and can be taken back as a whole.</source>
        <translation>Aquí aparece cada importación, y cada una se puede deshacer por completo.</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>Leyendo las importaciones</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
        <source>The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with since stay. To have it again, import the file again.</source>
        <translation>Las cuentas que llegaron con ella se quitan; las que cambió vuelven a estar como antes. Las cuentas con las que usted trabajó desde entonces se quedan. Para recuperarla, importe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed with the import.</source>
        <translation>
            <numerusform>%Ln cuenta quitada con la importación.</numerusform>
            <numerusform>%Ln cuentas quitadas con la importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Undo this import and those with it…</source>
        <translation>Deshacer esta importación y las que van con ella…</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Leyendo el informe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in “%1”.</source>
        <translation>
            <numerusform>%Ln entrada en «%1».</numerusform>
            <numerusform>%Ln entradas en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each was not kept then.</source>
        <translation>Entonces no se guardaba qué fue de cada una.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows the most important ones; %Ln more were not kept.</source>
        <translation>
            <numerusform>La lista muestra las más importantes; %Ln más no se guardó.</numerusform>
            <numerusform>La lista muestra las más importantes; %Ln más no se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Texto (*.txt);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>informe de importación.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe se ha guardado.</translation>
    </message>
    <message>
        <source>%1

Imported together with it and taken back as well: %2.</source>
        <translation>%1

Importados junto con él y también deshechos: %2.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportLinesView</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportMapping</name>
    <message>
        <source>The first rows of the list</source>
        <translation>Las primeras filas de la lista</translation>
    </message>
    <message>
        <source>Recourse does not know this list. Say what its columns mean; what is left out is not read. Passwords are hidden here and are never stored.</source>
        <translation>Recourse no conoce esta lista. Indique qué significan sus columnas; lo que se omite no se lee. Las contraseñas se ocultan aquí y nunca se guardan.</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila da &amp;nombre a las columnas</translation>
    </message>
    <message>
        <source>Columns are &amp;divided by</source>
        <translation>Columnas &amp;separadas por</translation>
    </message>
    <message>
        <source>&amp;Letters are written as</source>
        <translation>&amp;Codificación de los caracteres</translation>
    </message>
    <message>
        <source>What do the columns of “%1” mean?</source>
        <translation>¿Qué significan las columnas de «%1»?</translation>
    </message>
    <message>
        <source>The next page shows what would be imported. Nothing is stored before you say so.</source>
        <translation>La página siguiente muestra lo que se importaría. No se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>One column must be the website or the name of the account.</source>
        <translation>Una columna debe ser el sitio web o el nombre de la cuenta.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportPreview</name>
    <message>
        <source>Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice.</source>
        <translation>Aún no se ha guardado nada. Las contraseñas no se guardan nunca; solo se guarda lo seguras que son y cuáles se usan dos veces.</translation>
    </message>
    <message>
        <source>You have all of them already.</source>
        <translation>Ya las tiene todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be new.</source>
        <translation>
            <numerusform>%Ln cuenta sería nueva.</numerusform>
            <numerusform>%Ln cuentas serían nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look the passwords up in a public list of leaked passwords</source>
        <translation>&amp;Buscar las contraseñas en una lista pública de contraseñas filtradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) would wait for your word.</source>
        <translation>
            <numerusform>%Ln servicio esperaría su decisión.</numerusform>
            <numerusform>%Ln servicios esperarían su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse works offline now, so the passwords are not looked up in the public list of leaked ones. To have that, turn offline mode off in the settings before you import.</source>
        <translation>Recourse trabaja ahora sin conexión, así que las contraseñas no se buscan en la lista pública de contraseñas filtradas. Si lo desea, desactive el modo sin conexión en los ajustes antes de importar.</translation>
    </message>
    <message>
        <source>Nothing needs to be asked: everything was looked up before.</source>
        <translation>No hace falta preguntar nada: ya se buscó todo.</translation>
    </message>
    <message numerus="yes">
        <source>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request(s) like this one:

%2</source>
        <translation>
            <numerusform>Esto pregunta a %1. De cada contraseña solo salen de este equipo los primeros 5 de 40 caracteres de su huella, en %Ln solicitud como esta:

%2</numerusform>
            <numerusform>Esto pregunta a %1. De cada contraseña solo salen de este equipo los primeros 5 de 40 caracteres de su huella, en %Ln solicitudes como esta:

%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, read as “%1”.</source>
        <translation>
            <numerusform>%Ln entrada, leída como «%1».</numerusform>
            <numerusform>%Ln entradas, leídas como «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1 files.</source>
        <translation>
            <numerusform>%Ln entrada en %1 archivos.</numerusform>
            <numerusform>%Ln entradas en %1 archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read; choose one to see why.</source>
        <translation>
            <numerusform>%Ln archivo no se puede leer; elíjalo para ver por qué.</numerusform>
            <numerusform>%Ln archivos no se pueden leer; elija uno para ver por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln archivo para importar</numerusform>
            <numerusform>%Ln archivos para importar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportStage</name>
    <message>
        <source>Export your passwords from your browser or password manager and drop the file here. Recourse keeps the list of accounts and judges each password; no password is stored.</source>
        <translation>Exporte las contraseñas de su navegador o gestor de contraseñas y suelte el archivo aquí. Recourse guarda la lista de cuentas y evalúa cada contraseña; no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Drop the export file here</source>
        <translation>Suelte aquí el archivo exportado</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave and Opera: Settings, Passwords, Export. Firefox: Passwords, menu, Export. Bitwarden: Export vault as .json. KeePassXC: Database, Export, CSV.</source>
        <translation>Chrome, Edge, Brave y Opera: Ajustes, Contraseñas, Exportar. Firefox: Contraseñas, menú, Exportar. Bitwarden: Exportar caja fuerte como .json. KeePassXC: Base de datos, Exportar, CSV.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in your vault.</source>
        <translation>
            <numerusform>%n cuenta en su caja fuerte.</numerusform>
            <numerusform>%n cuentas en su caja fuerte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportWait</name>
    <message>
        <source>The passwords are judged for strength and reuse, then forgotten. None of them is stored.</source>
        <translation>Se evalúa si las contraseñas son seguras o se repiten, y después se olvidan. No se guarda ninguna.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>recourse::ui::IncidentPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Became public</source>
        <translation>Se hizo público</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Qué se filtró</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From a notice that you entered.</source>
        <translation>De un aviso que usted introdujo.</translation>
    </message>
    <message>
        <source>Says: %1.</source>
        <translation>Lo dice: %1.</translation>
    </message>
    <message>
        <source>%1 Licence: %2.</source>
        <comment>who says it, and its licence</comment>
        <translation>%1 Licencia: %2.</translation>
    </message>
    <message>
        <source>Entered by you.</source>
        <translation>Introducido por usted.</translation>
    </message>
    <message>
        <source>Other lists that tell of it</source>
        <translation>Otras listas que lo citan</translation>
    </message>
    <message>
        <source>Each counts in its own way, often the same people. The numbers are never added.</source>
        <translation>Cada una cuenta a su manera, a menudo a las mismas personas. Los números nunca se suman.</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Descubierto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What that means together</source>
        <translation>Qué significa en conjunto</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryFilters</name>
    <message>
        <source>Which accounts are shown</source>
        <translation>Qué cuentas se muestran</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Group by service</source>
        <translation>Agrupar por servicio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The search finds all other tags</source>
        <translation>La búsqueda encuentra todas las demás etiquetas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Show accounts with any tag again, not only %1</source>
        <translation>Mostrar de nuevo las cuentas con cualquier etiqueta, no solo %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Pertenece a: %1</translation>
    </message>
    <message>
        <source>Show accounts of everybody again, not only of %1</source>
        <translation>Mostrar de nuevo las cuentas de todos, no solo las de %1</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Antigüedad de la contraseña</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Show accounts with passwords of any age again</source>
        <translation>Mostrar de nuevo las cuentas con contraseñas de cualquier antigüedad</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>Procede de: %1</translation>
    </message>
    <message>
        <source>Show accounts from everywhere again, not only from %1</source>
        <translation>Mostrar de nuevo las cuentas de cualquier procedencia, no solo de %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryView</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Leyendo las cuentas</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account fits this search and filter.</source>
        <translation>Ninguna cuenta coincide con esta búsqueda y este filtro.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Revisarlas…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>You see here what the service has of you, what leaked, and what you can do.</source>
        <translation>Aquí verá qué tiene el servicio de usted, qué se filtró y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of accounts may be one account each.</source>
        <translation>
            <numerusform>%Ln grupo de cuentas puede ser una sola cuenta.</numerusform>
            <numerusform>%Ln grupos de cuentas pueden ser una sola cuenta cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LandBox</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Wurtemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Baviera</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlín</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandeburgo</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburgo</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Baja Sajonia</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklemburgo-Pomerania Occidental</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Renania del Norte-Westfalia</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Renania-Palatinado</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Sarre</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sajonia</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sajonia-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Turingia</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawDialog</name>
    <message>
        <source>Why this law</source>
        <translation>Por qué esta ley</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawPanel</name>
    <message>
        <source>No special kind, or as the service says</source>
        <translation>Ningún tipo especial, o el que indique el servicio</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Ley</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Tipo de organización</translation>
    </message>
    <message>
        <source>&amp;Where you were when you used it</source>
        <translation>&amp;Dónde estaba usted cuando lo usó</translation>
    </message>
    <message>
        <source>Information, not legal advice. You decide which law your letter cites.</source>
        <translation>Información, no asesoramiento jurídico. Usted decide qué ley cita su carta.</translation>
    </message>
    <message>
        <source>No law that is known here fits: %1</source>
        <translation>Ninguna de las leyes conocidas aquí es aplicable: %1</translation>
    </message>
    <message>
        <source>The law that fits</source>
        <translation>La ley que corresponde</translation>
    </message>
    <message>
        <source>%1 (fits too)</source>
        <comment>a law</comment>
        <translation>%1 (también corresponde)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawWords</name>
    <message numerus="yes">
        <source>Recourse knows %Ln law(s), %1 of them in force today. They were compared with their sources up to %2.</source>
        <translation>
            <numerusform>Recourse conoce %Ln ley, %1 de ellas en vigor hoy. Se comparó con su fuente hasta el %2.</numerusform>
            <numerusform>Recourse conoce %Ln leyes, %1 de ellas en vigor hoy. Se compararon con sus fuentes hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are those that came with the program.</source>
        <translation>Las reglas son las que venían con el programa.</translation>
    </message>
    <message>
        <source>Rules %1 of %2, taken on %3, signed with the key %4.</source>
        <translation>Reglas %1 del %2, incorporadas el %3, firmadas con la clave %4.</translation>
    </message>
    <message>
        <source>They are not used: %1</source>
        <translation>No se usan: %1</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a law; a day</comment>
        <translation>%1: desde el %2</translation>
    </message>
    <message>
        <source>These rules were not taken: %1</source>
        <translation>Estas reglas no se aceptaron: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawsSection</name>
    <message>
        <source>Laws</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>Take rules from a file…</source>
        <translation>Tomar reglas de un archivo…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Guardar la dirección</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key…</source>
        <translation>Elegir la clave del autor…</translation>
    </message>
    <message>
        <source>Look for newer rules now</source>
        <translation>Buscar ahora reglas más nuevas</translation>
    </message>
    <message>
        <source>The laws that Recourse knows</source>
        <translation>Las leyes que conoce Recourse</translation>
    </message>
    <message>
        <source>Laws change. Recourse shows with every date when its rule was last compared with its source; a law that is not in force yet is never cited.</source>
        <translation>Las leyes cambian. Junto a cada fecha, Recourse muestra cuándo se comparó por última vez su regla con la fuente; nunca se cita una ley que aún no está en vigor.</translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>Información, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Newer rules</source>
        <translation>Reglas más nuevas</translation>
    </message>
    <message>
        <source>Rules come as a file with a signature of its maker. Choose the rules, their signature and, the first time, the maker&apos;s public key together. Only rules with a good signature, and newer than those here, are taken.</source>
        <translation>Las reglas vienen en un archivo con la firma de su autor. Elija a la vez las reglas, su firma y, la primera vez, la clave pública del autor. Solo se aceptan reglas con una firma válida y más nuevas que las de aquí.</translation>
    </message>
    <message>
        <source>Optional; as the maker shows it</source>
        <translation>Opcional; tal como la muestra el autor</translation>
    </message>
    <message>
        <source>Key&apos;s &amp;fingerprint</source>
        <translation>&amp;Huella de la clave</translation>
    </message>
    <message>
        <source>Rules from an address</source>
        <translation>Reglas desde una dirección</translation>
    </message>
    <message>
        <source>None is set unless you set one. Recourse asks there only when you say so; nothing about you goes out. The address is of the rules, their signature being at the same with .sig after it.</source>
        <translation>No hay ninguna mientras usted no la fije. Recourse solo pregunta allí cuando usted lo ordena; no sale nada sobre usted. La dirección es la de las reglas, y su firma está en la misma con .sig al final.</translation>
    </message>
    <message>
        <source>&amp;Address of the rules</source>
        <translation>&amp;Dirección de las reglas</translation>
    </message>
    <message>
        <source>Not in force yet:
%1</source>
        <translation>Aún no están en vigor:
%1</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key first.</source>
        <translation>Elija antes la clave del autor.</translation>
    </message>
    <message>
        <source>Rules, their signature, and the maker&apos;s key</source>
        <translation>Reglas, su firma y la clave del autor</translation>
    </message>
    <message>
        <source>Rules (*.json *.sig *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Reglas (*.json *.sig *.asc *.gpg *.pgp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Comprobando las reglas</translation>
    </message>
    <message>
        <source>The new rules are in use. They are signed with the key %1: compare it with the one that their maker shows.</source>
        <translation>Las reglas nuevas están en uso. Están firmadas con la clave %1: compárela con la que muestra su autor.</translation>
    </message>
    <message>
        <source>Removing the rules</source>
        <translation>Quitando las reglas</translation>
    </message>
    <message>
        <source>The rules that came with the program are used again.</source>
        <translation>Vuelven a usarse las reglas que venían con el programa.</translation>
    </message>
    <message>
        <source>Newer rules removed</source>
        <translation>Se quitaron las reglas más nuevas</translation>
    </message>
    <message>
        <source>Putting the rules back</source>
        <translation>Restituyendo las reglas</translation>
    </message>
    <message>
        <source>The maker&apos;s public key</source>
        <translation>La clave pública del autor</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Claves (*.asc *.gpg *.pgp *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving the address</source>
        <translation>Guardando la dirección</translation>
    </message>
    <message>
        <source>No address is set any more.</source>
        <translation>Ya no hay ninguna dirección fijada.</translation>
    </message>
    <message>
        <source>The address is kept. Rules from there must be signed with the key %1.</source>
        <translation>La dirección queda guardada. Las reglas de allí deben estar firmadas con la clave %1.</translation>
    </message>
    <message>
        <source>Looking for newer rules</source>
        <translation>Buscando reglas más nuevas</translation>
    </message>
    <message>
        <source>The rules are those of %1.</source>
        <translation>Las reglas son las del %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LeakMeaning</name>
    <message>
        <source>Login and password together: strangers try them first at mail, shops and banks. Change the password everywhere you used it.</source>
        <translation>Usuario y contraseña juntos: los extraños los prueban primero en correo, tiendas y bancos. Cambie la contraseña en todos los sitios donde la usó.</translation>
    </message>
    <message>
        <source>Passwords: change it here, and everywhere else that you used it.</source>
        <translation>Contraseñas: cámbiela aquí y en cualquier otro sitio donde la usó.</translation>
    </message>
    <message>
        <source>Access tokens open an account without a password. Log out everywhere, then log in anew.</source>
        <translation>Las claves de acceso abren una cuenta sin contraseña. Cierre la sesión en todas partes y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Security questions reset passwords elsewhere. Give other answers, which need not be true.</source>
        <translation>Las preguntas de seguridad restablecen contraseñas en otros sitios. Dé otras respuestas, que no tienen por qué ser ciertas.</translation>
    </message>
    <message>
        <source>Name and official number together are enough to take out credit in your name. Have it blocked at the credit agencies.</source>
        <translation>El nombre y un número oficial juntos bastan para pedir crédito a su nombre. Haga que lo bloqueen en las agencias de crédito.</translation>
    </message>
    <message>
        <source>A copy of an identity document opens accounts in your name. Watch your credit record.</source>
        <translation>Una copia de un documento de identidad abre cuentas a su nombre. Vigile su historial de crédito.</translation>
    </message>
    <message>
        <source>Payment cards: look through the statements, and have the card replaced.</source>
        <translation>Tarjetas de pago: revise los extractos y pida otra tarjeta.</translation>
    </message>
    <message>
        <source>Bank details allow debits. Look through the statements and object in time.</source>
        <translation>Los datos bancarios permiten cargos. Revise los extractos y reclame a tiempo.</translation>
    </message>
    <message>
        <source>Name, birth date and where to reach you: enough to pass for you on the telephone. Be wary of callers who know them.</source>
        <translation>Nombre, fecha de nacimiento y cómo localizarle: basta para hacerse pasar por usted por teléfono. Desconfíe de quien llame y los sepa.</translation>
    </message>
    <message>
        <source>A phone number with a name or address: expect messages and calls made to fit you. Do not follow links in them.</source>
        <translation>Un teléfono con un nombre o una dirección: espere mensajes y llamadas hechos a su medida. No siga sus enlaces.</translation>
    </message>
    <message>
        <source>Health data cannot be changed back. Be wary of anybody who hints at it.</source>
        <translation>Los datos de salud no se pueden recuperar. Desconfíe de quien los insinúe.</translation>
    </message>
    <message>
        <source>Private messages and photos are used for blackmail. Do not pay; keep the demand as evidence.</source>
        <translation>Los mensajes privados y las fotos se usan para el chantaje. No pague; guarde la exigencia como prueba.</translation>
    </message>
    <message>
        <source>What leaked is nobody else&apos;s business, and used for blackmail.</source>
        <translation>Lo que se filtró no es asunto de nadie y se usa para el chantaje.</translation>
    </message>
    <message>
        <source>Children&apos;s data: tell the child, and keep the notice for later years.</source>
        <translation>Datos de menores: dígaselo al menor y guarde el aviso para más adelante.</translation>
    </message>
    <message>
        <source>Name and postal address: goods are ordered in your name. Open every bill.</source>
        <translation>Nombre y dirección postal: se piden mercancías a su nombre. Abra todas las facturas.</translation>
    </message>
    <message>
        <source>Where you were and when shows where you live and work.</source>
        <translation>Dónde estuvo y cuándo muestra dónde vive y trabaja.</translation>
    </message>
    <message>
        <source>The e-mail address alone: expect more spam, and mail that pretends to be from this service.</source>
        <translation>Solo la dirección de correo: espere más spam y correos que fingen ser de este servicio.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerPanel</name>
    <message>
        <source>Search the network log</source>
        <translation>Buscar en el registro de red</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Nada ha salido de este equipo</translation>
    </message>
    <message>
        <source>Every request that Recourse sends is written down here, with its size and what came of it.</source>
        <translation>Aquí se anota cada solicitud que envía Recourse, con su tamaño y su resultado.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Those that went well</source>
        <translation>Las que fueron bien</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Las que fallaron</translation>
    </message>
    <message>
        <source>Which requests to show</source>
        <translation>Qué solicitudes mostrar</translation>
    </message>
    <message>
        <source>Reading the network log</source>
        <translation>Leyendo el registro de red</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) shown. In all, %1 were sent and %2 received.</source>
        <translation>
            <numerusform>Se muestra %n solicitud. En total se enviaron %1 y se recibieron %2.</numerusform>
            <numerusform>Se muestran %n solicitudes. En total se enviaron %1 y se recibieron %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Exportar el registro de red</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the network log</source>
        <translation>Exportando el registro de red</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n solicitud exportada.</numerusform>
            <numerusform>%n solicitudes exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Leyendo la carta</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo electrónico…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterEditor</name>
    <message>
        <source>New letter</source>
        <translation>Carta nueva</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The letter as it will be on paper</source>
        <translation>La carta tal como quedará en papel</translation>
    </message>
    <message>
        <source>Choose a company first.</source>
        <translation>Elija primero una empresa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The letter you were writing was put away</source>
        <translation>La carta que estaba escribiendo se apartó</translation>
    </message>
    <message>
        <source>Choose a company first. The letter appears here as you write.</source>
        <translation>Elija primero una empresa. La carta aparece aquí mientras escribe.</translation>
    </message>
    <message>
        <source>“%1” is not in your list of accounts. Choose one of the names that appear while you type, or add the account first.</source>
        <translation>«%1» no está en su lista de cuentas. Elija uno de los nombres que aparecen al escribir o añada antes la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The letter cannot leave yet: %n thing(s) must be settled first.</source>
        <translation>
            <numerusform>La carta aún no puede salir: antes hay que resolver %n cosa.</numerusform>
            <numerusform>La carta aún no puede salir: antes hay que resolver %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Esta caja fuerte está abierta solo para lectura, así que no se puede guardar en ella ninguna carta.</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>La carta se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>The letter is being saved.</source>
        <translation>La carta se está guardando.</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Guardando la carta</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Guardando su perfil</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo electrónico…</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”, and with its translation, for you alone, as “%2”.</source>
        <translation>La carta se guardó como «%1» y, con su traducción, solo para usted, como «%2».</translation>
    </message>
    <message>
        <source>Choose which letter to write first. It appears here as you write.</source>
        <translation>Elija primero qué carta escribir. Aparece aquí a medida que escribe.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFields</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field of a form</comment>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFiles</name>
    <message>
        <source>The letter as PDF too</source>
        <translation>La carta también en PDF</translation>
    </message>
    <message>
        <source>With an e-mail</source>
        <translation>Con un correo electrónico</translation>
    </message>
    <message>
        <source>These go along when you export the letter as an e-mail (.eml).</source>
        <translation>Estos acompañan a la carta cuando usted la exporta como correo electrónico (.eml).</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files to go with the letter</source>
        <translation>Archivos que acompañan a la carta</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterForm</name>
    <message>
        <source>By where you live</source>
        <translation>Según dónde vive usted</translation>
    </message>
    <message>
        <source>The surest and newest one</source>
        <translation>El más cierto y reciente</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For you this is: %1.</source>
        <translation>Para usted es: %1.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De usted</translation>
    </message>
    <message>
        <source>Keep this in my profile</source>
        <translation>Guardar esto en mi perfil</translation>
    </message>
    <message>
        <source>This letter takes from your fact sheet on identity theft, which is still empty.</source>
        <translation>Esta carta toma datos de su ficha de suplantación de identidad, que aún está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>This letter takes from your fact sheet on identity theft: %n item(s).</source>
        <translation>
            <numerusform>Esta carta toma datos de su ficha de suplantación de identidad: %n anotación.</numerusform>
            <numerusform>Esta carta toma datos de su ficha de suplantación de identidad: %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipient&apos;s</source>
        <translation>Según el destinatario</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The authority&apos;s name (empty: the one for you)</source>
        <translation>El nombre de la autoridad (vacío: la que le corresponde)</translation>
    </message>
    <message>
        <source>Other letters, and why not</source>
        <translation>Otras cartas, y por qué no</translation>
    </message>
    <message>
        <source>The same letter to many companies…</source>
        <translation>La misma carta a muchas empresas…</translation>
    </message>
    <message>
        <source>Why this law</source>
        <translation>Por qué esta ley</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Open the fact sheet…</source>
        <translation>Abrir la ficha…</translation>
    </message>
    <message>
        <source>More, if you want it</source>
        <translation>Más, si lo desea</translation>
    </message>
    <message>
        <source>As where you live</source>
        <translation>Según donde vive</translation>
    </message>
    <message>
        <source>A4, window at the left (DIN 5008)</source>
        <translation>A4, ventana a la izquierda (DIN 5008)</translation>
    </message>
    <message>
        <source>US Letter, No. 10 envelope</source>
        <translation>US Letter, sobre n.º 10</translation>
    </message>
    <message>
        <source>A4, DL envelope (UK)</source>
        <translation>A4, sobre DL (Reino Unido)</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Elija una carta</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterWords</name>
    <message>
        <source>&amp;What do you want?</source>
        <translation>¿Qué &amp;quiere?</translation>
    </message>
    <message>
        <source>&amp;From which company?</source>
        <translation>¿De qué &amp;empresa?</translation>
    </message>
    <message>
        <source>Under which &amp;law?</source>
        <translation>¿Según qué &amp;ley?</translation>
    </message>
    <message>
        <source>Which &amp;incident?</source>
        <translation>¿Qué &amp;incidente?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your postal &amp;address</source>
        <translation>Su &amp;dirección postal</translation>
    </message>
    <message>
        <source>Your e-&amp;mail for answers</source>
        <translation>Su &amp;correo electrónico para las respuestas</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>What they &amp;know you by</source>
        <translation>Con qué da&amp;tos le conocen</translation>
    </message>
    <message>
        <source>The company&apos;s full legal name</source>
        <translation>La denominación legal completa de la empresa</translation>
    </message>
    <message>
        <source>Their p&amp;ostal address</source>
        <translation>Dirección p&amp;ostal de la empresa</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>Correo de la empresa para protección de datos</translation>
    </message>
    <message>
        <source>How will you &amp;send it?</source>
        <translation>¿Có&amp;mo la enviará?</translation>
    </message>
    <message>
        <source>Type the first letters of the name</source>
        <translation>Escriba las primeras letras del nombre</translation>
    </message>
    <message>
        <source>One on each line: e-mail, user name, customer number</source>
        <translation>Uno por línea: correo electrónico, nombre de usuario, número de cliente</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Su dirección o correo electrónico</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>El correo de la empresa</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>La dirección postal de la empresa</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Con qué datos le conocen</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>El incidente</translation>
    </message>
    <message>
        <source>Your accounts there</source>
        <translation>Las cuentas que tiene allí</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La referencia</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Hay que resolverlo</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the letter</source>
        <translation>&amp;Idioma de la carta</translation>
    </message>
    <message>
        <source>&amp;Translation beside it, for you</source>
        <translation>&amp;Traducción al lado, para usted</translation>
    </message>
    <message>
        <source>Pape&amp;r and envelope</source>
        <translation>Pape&amp;l y sobre</translation>
    </message>
    <message>
        <source>Your fact sheet on identity theft</source>
        <translation>Su ficha de suplantación de identidad</translation>
    </message>
    <message>
        <source>Learn what they hold</source>
        <translation>Saber qué datos tienen</translation>
    </message>
    <message>
        <source>Correct, erase, stop</source>
        <translation>Corregir, suprimir, detener</translation>
    </message>
    <message>
        <source>After a breach</source>
        <translation>Después de una filtración</translation>
    </message>
    <message>
        <source>Terms and contracts</source>
        <translation>Condiciones y contratos</translation>
    </message>
    <message>
        <source>Identity theft, payments, credit</source>
        <translation>Suplantación de identidad, pagos, crédito</translation>
    </message>
    <message>
        <source>When the answer is missing or bad</source>
        <translation>Si la respuesta falta o es mala</translation>
    </message>
    <message>
        <source>For family, and the rest</source>
        <translation>Para la familia, y lo demás</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LintList</name>
    <message>
        <source>Nothing speaks against sending this letter.</source>
        <translation>Nada se opone a enviar esta carta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ListsStage</name>
    <message>
        <source>Fetch the list now</source>
        <translation>Descargar la lista ahora</translation>
    </message>
    <message>
        <source>Have I Been Pwned publishes a list of known incidents. Recourse downloads the whole list and compares it with your accounts here. The request says nothing about you: everybody gets the same file.</source>
        <translation>Have I Been Pwned publica una lista de incidentes conocidos. Recourse descarga la lista entera y la compara aquí con sus cuentas. La solicitud no dice nada de usted: todo el mundo recibe el mismo archivo.</translation>
    </message>
    <message>
        <source>You can also go on with the smaller list that came with Recourse, without any connection.</source>
        <translation>También puede seguir con la lista más pequeña que venía con Recourse, sin ninguna conexión.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Use the built-in list</source>
        <translation>Usar la lista incluida</translation>
    </message>
    <message>
        <source>Fetching and comparing…</source>
        <translation>Descargando y comparando…</translation>
    </message>
    <message>
        <source>Fetching the breach list</source>
        <translation>Descargando la lista de filtraciones</translation>
    </message>
    <message>
        <source>%1
The built-in list is used until then; you can try again here or later on the page Feeds.</source>
        <translation>%1
Hasta entonces se usa la lista incluida; puede intentarlo de nuevo aquí o más tarde en la página Listas.</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s) touch your accounts. The next page says what to do first.</source>
        <translation>
            <numerusform>%n incidente conocido afecta a sus cuentas. La página siguiente dice qué hacer primero.</numerusform>
            <numerusform>%n incidentes conocidos afectan a sus cuentas. La página siguiente dice qué hacer primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No known incident touches your accounts so far.</source>
        <translation>Hasta ahora ningún incidente conocido afecta a sus cuentas.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>I forgot my passphrase…</source>
        <translation>He olvidado mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Otra caja fuerte…</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Su caja fuerte está bloqueada</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la caja fuerte</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba primero su frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing is lost as long as a backup is there: “Restore a backup” below puts it back and keeps the damaged vault beside it.</source>
        <translation>No se ha perdido nada mientras haya una copia de seguridad: «Restaurar una copia», más abajo, la recupera y conserva al lado la caja fuerte dañada.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>La copia de seguridad está en su sitio. Desbloquéela con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase. What was there before is kept in %1.</source>
        <translation>La copia de seguridad está en su sitio. Desbloquéela con su frase de contraseña. Lo que había antes se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LossDialog</name>
    <message>
        <source>Losses and hours</source>
        <translation>Pérdidas y horas</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>What it has cost</source>
        <translation>Lo que ha costado</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>¿&amp;Cuándo?</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>¿&amp;Qué?</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>M&amp;inutes of your own time</source>
        <translation>Min&amp;utos de su propio tiempo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Justificante</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>An entry was taken out of the ledger.</source>
        <translation>Se quitó una anotación del registro de gastos.</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Guardar el registro de gastos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saving the ledger</source>
        <translation>Guardando el registro de gastos</translation>
    </message>
    <message>
        <source>The ledger was saved as “%1”.</source>
        <translation>El registro de gastos se guardó como «%1».</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LossText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Postage, calls, hours: what a case costs may have to be paid back, if it can be shown.</source>
        <translation>Aún no hay nada anotado. Franqueo, llamadas, horas: lo que cuesta un caso quizá tengan que reembolsarlo, si se puede demostrar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, from %n entries</source>
        <translation>
            <numerusform>%1 en total, de %n anotación</numerusform>
            <numerusform>%1 en total, de %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them without a proof)</source>
        <translation>
            <numerusform>(%n de ellas sin justificante)</numerusform>
            <numerusform>(%n de ellas sin justificante)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Justificante</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MainWindow</name>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MappingTable</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeChoice</name>
    <message>
        <source>%1, without a login</source>
        <translation>%1, sin usuario</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a service</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>último uso el %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>conocida desde el %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message>
        <source>Merge accounts</source>
        <translation>Unir cuentas</translation>
    </message>
    <message>
        <source>Which one shall stay? It keeps its login, its service and its dates. The others go into it.</source>
        <translation>¿Cuál debe quedarse? Conserva su usuario, su servicio y sus fechas. Las demás pasan a formar parte de ella.</translation>
    </message>
    <message>
        <source>The account then has</source>
        <translation>La cuenta tendrá entonces</translation>
    </message>
    <message>
        <source>Incidents with what you said about them, your notes, letters and cases go along.</source>
        <translation>Los incidentes con lo que usted dijo de ellos, sus notas, cartas y casos pasan también.</translation>
    </message>
    <message numerus="yes">
        <source>Make one account of %Ln</source>
        <translation>
            <numerusform>Hacer una sola cuenta de %Ln</numerusform>
            <numerusform>Hacer una sola cuenta de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocida como</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>One of these accounts is not there any more. Close this and look again.</source>
        <translation>Una de estas cuentas ya no está. Cierre esta ventana y vuelva a mirar.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MonthView</name>
    <message>
        <source>Month with the days that run out</source>
        <translation>Mes con los días que vencen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due from others</source>
        <translation>
            <numerusform>%n respuesta que deben otros</numerusform>
            <numerusform>%n respuestas que deben otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of your own</source>
        <translation>
            <numerusform>%n último día de usted</numerusform>
            <numerusform>%n últimos días de usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameQuestion</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Sí, es ese</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>No, es otro</translation>
    </message>
    <message>
        <source>Only the name is the same: the list says “%1”. Is that the %2 where you have this account? Your answer is kept.</source>
        <translation>Solo coincide el nombre: la lista dice «%1». ¿Es el %2 donde tiene esta cuenta? Su respuesta se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the name is the same as that of your service. Are all of them yours?</source>
        <translation>
            <numerusform>En %n de ellos solo coincide el nombre con el de su servicio. ¿Es suyo?</numerusform>
            <numerusform>En %n de ellos solo coincide el nombre con el de su servicio. ¿Son todos suyos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, “%1” is my %2</source>
        <translation>Sí, «%1» es mi %2</translation>
    </message>
    <message>
        <source>Yes, all of them are mine</source>
        <translation>Sí, todos son míos</translation>
    </message>
    <message>
        <source>No, “%1” is not my %2</source>
        <translation>No, «%1» no es mi %2</translation>
    </message>
    <message>
        <source>No, none of them is mine</source>
        <translation>No, ninguno es mío</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>La caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NetworkPanel</name>
    <message>
        <source>Stay &amp;offline</source>
        <translation>Permanecer &amp;sin conexión</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the servers of the lists. With Tor running on this computer, they do not see where you are: enter %1. If the proxy fails, nothing is sent around it.</source>
        <translation>Un proxy se sitúa entre este equipo y los servidores de las listas. Si Tor funciona en este equipo, los servidores no ven dónde está usted: introduzca %1. Si el proxy falla, no se envía nada sin pasar por él.</translation>
    </message>
    <message>
        <source>&amp;Proxy address (empty: none)</source>
        <translation>&amp;Dirección del proxy (vacío: ninguno)</translation>
    </message>
    <message>
        <source>Fill in Tor</source>
        <translation>Rellenar con Tor</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer.</source>
        <translation>Recourse está sin conexión: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Recourse goes online only when you refresh a list. It never sends anything about you.</source>
        <translation>Recourse se conecta solo cuando usted actualiza una lista. Nunca envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>No usar proxy</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port; other kinds would ask for names outside the proxy.</source>
        <translation>Recourse no entiende esta dirección. Escríbala como http://host:puerto o socks5h://host:puerto; otros tipos consultarían los nombres fuera del proxy.</translation>
    </message>
    <message>
        <source>Every request goes through this proxy.</source>
        <translation>Todas las solicitudes pasan por este proxy.</translation>
    </message>
    <message>
        <source>&amp;Refresh lists by itself when they are old</source>
        <translation>&amp;Actualizar solas las listas antiguas</translation>
    </message>
    <message>
        <source>When lists are fetched</source>
        <translation>Cuándo se obtienen las listas</translation>
    </message>
    <message>
        <source>Off unless you switch it on: then the lists that are switched on are fetched while the vault is open, each as often as its publisher likes, about once a day. Which ones and when depends on the lists alone, never on your accounts.</source>
        <translation>Desactivado mientras no lo active: entonces las listas activadas se obtienen con la caja fuerte abierta, cada una tan a menudo como quiera quien la publica, más o menos una vez al día. Cuáles y cuándo depende solo de las listas, nunca de sus cuentas.</translation>
    </message>
    <message>
        <source>Noting when lists are fetched</source>
        <translation>Anotando cuándo se obtienen las listas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsPanel</name>
    <message>
        <source>Search headlines</source>
        <translation>Buscar titulares</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>For context only: headlines are never compared with your accounts.</source>
        <translation>Solo como contexto: los titulares nunca se comparan con sus cuentas.</translation>
    </message>
    <message>
        <source>No headlines</source>
        <translation>Sin titulares</translation>
    </message>
    <message>
        <source>News of authorities and newsrooms can be fetched as context. They are off until you switch one on in the list of feeds.</source>
        <translation>Las noticias de autoridades y redacciones pueden obtenerse como contexto. Están desactivadas hasta que active una en las listas.</translation>
    </message>
    <message>
        <source>Read it at %1…</source>
        <translation>Leer en %1…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsTable</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NextSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>You have done all there is to do for now. Open exposures stay on their page.</source>
        <translation>Por ahora ha hecho todo lo que había que hacer. Las filtraciones pendientes siguen en su página.</translation>
    </message>
    <message>
        <source>There is nothing to do for now. New incidents bring new steps.</source>
        <translation>Por ahora no hay nada que hacer. Los incidentes nuevos traerán pasos nuevos.</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · hasta el %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Noting the step</source>
        <translation>Anotando el paso</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Recourse tells you when that changes.</source>
        <translation>No hay nada pendiente para usted. Recourse le avisará cuando eso cambie.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are open, about %1 of work in all. Start with the first one.</source>
        <translation>
            <numerusform>Hay %n paso pendiente, con alrededor de %1 de trabajo en total. Empiece por él.</numerusform>
            <numerusform>Hay %n pasos pendientes, con alrededor de %1 de trabajo en total. Empiece por el primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Le toca a usted</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Late any day now</source>
        <translation>A punto de retrasarse</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written. Send it.</source>
        <translation>La carta está escrita. Envíela.</translation>
    </message>
    <message>
        <source>They ask who you are.</source>
        <translation>Preguntan quién es usted.</translation>
    </message>
    <message>
        <source>An answer came. Check that it is complete.</source>
        <translation>Ha llegado una respuesta. Compruebe que está completa.</translation>
    </message>
    <message>
        <source>They should have answered by %1. Remind them.</source>
        <translation>Debían haber respondido a más tardar el %1. Envíeles un recordatorio.</translation>
    </message>
    <message>
        <source>You can take this to the authority now.</source>
        <translation>Ya puede llevar esto ante la autoridad.</translation>
    </message>
    <message>
        <source>They answer by %1.</source>
        <translation>Responderán a más tardar el %1.</translation>
    </message>
    <message>
        <source>They answer; the law sets no date.</source>
        <translation>Les toca responder; la ley no fija fecha.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probables</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all; most of them come from %1.</source>
        <translation>
            <numerusform>%n filtración en total, del año %1.</numerusform>
            <numerusform>%n filtraciones en total; el año con más es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all.</source>
        <translation>
            <numerusform>%n filtración en total.</numerusform>
            <numerusform>%n filtraciones en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Open exposures</source>
        <translation>Filtraciones pendientes</translation>
    </message>
    <message>
        <source>No open exposure tells what data got out.</source>
        <translation>Ninguna filtración pendiente indica qué datos salieron.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” got out most often: in %n open exposure(s).</source>
        <translation>
            <numerusform>Lo que más se ha filtrado es «%1»: en %n filtración pendiente.</numerusform>
            <numerusform>Lo que más se ha filtrado es «%1»: en %n filtraciones pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) are done.</source>
        <translation>
            <numerusform>%1 de %n paso está hecho.</numerusform>
            <numerusform>%1 de %n pasos están hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority has until %1 to tell you how it goes.</source>
        <translation>La autoridad tiene hasta el %1 para informarle de la marcha.</translation>
    </message>
    <message>
        <source>An answer came. Write back.</source>
        <translation>Ha llegado una respuesta. Conteste.</translation>
    </message>
    <message>
        <source>Every step is taken. Decide how it goes on.</source>
        <translation>Todos los pasos están dados. Decida cómo seguir.</translation>
    </message>
    <message>
        <source>You can act by %1.</source>
        <translation>Puede actuar hasta el %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OwnFeedDialog</name>
    <message>
        <source>A list of my own</source>
        <translation>Una lista propia</translation>
    </message>
    <message>
        <source>Any list of incidents as CSV, JSON or RSS. Say once which column means what; Recourse keeps that and reads every newer copy.</source>
        <translation>Cualquier lista de incidentes en CSV, JSON o RSS. Diga una vez qué significa cada columna; Recourse lo guarda y lee cada copia nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Incidents, compared with my accounts</source>
        <translation>Incidentes, comparados con mis cuentas</translation>
    </message>
    <message>
        <source>Headlines (RSS or Atom), for context only</source>
        <translation>Titulares (RSS o Atom), solo como contexto</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>&amp;Address to fetch it from (empty: I bring its files)</source>
        <translation>&amp;Dirección para obtenerla (vacía: traigo sus archivos)</translation>
    </message>
    <message>
        <source>&amp;Licence, if it states one</source>
        <translation>&amp;Licencia, si indica alguna</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Qué significan sus columnas</translation>
    </message>
    <message>
        <source>Try it on a file…</source>
        <translation>Probar con un archivo…</translation>
    </message>
    <message>
        <source>Choose a copy of the list. Nothing is stored before you say so.</source>
        <translation>Elija una copia de la lista. No se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>A copy of the list</source>
        <translation>Una copia de la lista</translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.csv *.json *.xml *.rss)</source>
        <translation>Todos los archivos (*);;Listas (*.csv *.json *.xml *.rss)</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are written</source>
        <translation>Los días como 03/04/2026 se escriben</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>No incident comes of it yet. Say which column is the organisation or the website.</source>
        <translation>Aún no sale ningún incidente. Diga qué columna es la organización o el sitio web.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) come of this file, such as:</source>
        <translation>
            <numerusform>De este archivo sale %Ln incidente:</numerusform>
            <numerusform>De este archivo salen %Ln incidentes, como:</numerusform>
        </translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be read.</source>
        <translation>
            <numerusform>%n registro no se puede leer.</numerusform>
            <numerusform>%n registros no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Dé un nombre a la lista.</translation>
    </message>
    <message>
        <source>Try it on a file first: Recourse must know what its columns mean.</source>
        <translation>Pruébela primero con un archivo: Recourse debe saber qué significan sus columnas.</translation>
    </message>
    <message>
        <source>Keeping the list</source>
        <translation>Guardando la lista</translation>
    </message>
    <message>
        <source>The address cannot be understood. It begins with https://.</source>
        <translation>No se entiende la dirección. Empieza por https://.</translation>
    </message>
    <message>
        <source>The list cannot be kept as it is described: %1</source>
        <translation>La lista no se puede guardar así: %1</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Tomando la lista del archivo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackDialog</name>
    <message>
        <source>Save the pack…</source>
        <translation>Guardar el dosier…</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Dosier de pruebas</translation>
    </message>
    <message>
        <source>What happened, in order, and every paper as a numbered exhibit: for an authority, a lawyer or a court. Your own notes and drafts stay out.</source>
        <translation>Qué ocurrió, por orden, y cada documento como anexo numerado: para una autoridad, un abogado o un tribunal. Sus propias notas y borradores quedan fuera.</translation>
    </message>
    <message>
        <source>&amp;Language of whoever reads it</source>
        <translation>&amp;Idioma de quien lo lea</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Qué contiene el dosier</translation>
    </message>
    <message>
        <source>What is blacked out</source>
        <translation>Lo que se tacha</translation>
    </message>
    <message>
        <source>&amp;Black out</source>
        <translation>&amp;Tachar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to what is blacked out</source>
        <translation>Añadir a lo que se tacha</translation>
    </message>
    <message>
        <source>A&amp;nother word</source>
        <translation>&amp;Otra palabra</translation>
    </message>
    <message>
        <source>Whoever decides must know who you are; black out what they need not see. Pictures and files that cannot be blacked out are then left out, and the originals too.</source>
        <translation>Quien decida debe saber quién es usted; tache lo que no necesite ver. Entonces se excluyen las imágenes y los archivos que no se pueden tachar, y también los originales.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Event number %1 was changed outside Recourse. A pack of this case would prove nothing and is not made.</source>
        <translation>El evento número %1 se cambió fuera de Recourse. Un dosier de este caso no probaría nada y no se crea.</translation>
    </message>
    <message>
        <source>[%1]  %2</source>
        <comment>number and title of an exhibit</comment>
        <translation>[%1]  %2</translation>
    </message>
    <message>
        <source>Nothing has happened in this case yet.</source>
        <translation>En este caso aún no ha ocurrido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Guardar el dosier de pruebas</translation>
    </message>
    <message>
        <source>One document (*.pdf);;Document, originals and checksums (*.zip)</source>
        <translation>Un documento (*.pdf);;Documento, originales y sumas de comprobación (*.zip)</translation>
    </message>
    <message>
        <source>Making the evidence pack</source>
        <translation>Creando el dosier de pruebas</translation>
    </message>
    <message>
        <source>The pack was saved as “%1”.</source>
        <translation>El dosier se guardó como «%1».</translation>
    </message>
    <message numerus="yes">
        <source>With the table of losses and hours (%n line(s))</source>
        <translation>
            <numerusform>Con la tabla de perjuicios y horas (%n línea)</numerusform>
            <numerusform>Con la tabla de perjuicios y horas (%n líneas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseStage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. You type them whenever you open Recourse; use them nowhere else.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar. Las escribirá cada vez que abra Recourse; no las use en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la caja fuerte</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Conservar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>Your vault is made. Leave the fields empty to keep its passphrase.</source>
        <translation>Su caja fuerte está creada. Deje los campos vacíos para conservar su frase de contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Las dos frases de contraseña todavía no coinciden.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How much time you have</source>
        <translation>De cuánto tiempo dispone</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Mostrar lo hecho</translation>
    </message>
    <message>
        <source>Steps of your plan</source>
        <translation>Pasos de su plan</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Guardar como lista…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>I have %n minute(s)</source>
        <translation>
            <numerusform>Tengo %n minuto</numerusform>
            <numerusform>Tengo %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Preparando el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 altogether. The most useful comes first; you can stop after any of them.</source>
        <translation>%1, %2 en total. Lo más útil va primero; puede parar después de cualquier paso.</translation>
    </message>
    <message>
        <source>Your plan starts with your accounts</source>
        <translation>Su plan empieza con sus cuentas</translation>
    </message>
    <message>
        <source>Import the list of your passwords or accounts. Recourse compares it with known incidents on this computer and tells you what to do first. Passwords are never kept.</source>
        <translation>Importe la lista de sus contraseñas o cuentas. Recourse la compara en este equipo con los incidentes conocidos y le dice qué hacer primero. Las contraseñas no se guardan nunca.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>No step fits into this time</source>
        <translation>Ningún paso cabe en este tiempo</translation>
    </message>
    <message>
        <source>Every step that is open takes longer, or needs another one first. Show everything to see them.</source>
        <translation>Todos los pasos pendientes llevan más tiempo o necesitan otro antes. Muestre todo para verlos.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>As far as the lists on this computer know, nothing is left to do for you. Look again when you have fetched new lists, or on %1.</source>
        <translation>Según las listas de este equipo, no le queda nada por hacer. Vuelva a mirar cuando haya descargado listas nuevas, o el %1.</translation>
    </message>
    <message>
        <source>Fetch new lists</source>
        <translation>Descargar listas nuevas</translation>
    </message>
    <message>
        <source>Step marked as done</source>
        <translation>Paso marcado como hecho</translation>
    </message>
    <message>
        <source>Step taken out of the plan</source>
        <translation>Paso sacado del plan</translation>
    </message>
    <message>
        <source>Step put back into the plan</source>
        <translation>Paso devuelto al plan</translation>
    </message>
    <message>
        <source>Saving your word about the step</source>
        <translation>Guardando lo que dijo del paso</translation>
    </message>
    <message>
        <source>Save the plan as a list</source>
        <translation>Guardar el plan como lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Guardando la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) saved.</source>
        <translation>
            <numerusform>%n paso guardado.</numerusform>
            <numerusform>%n pasos guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotCard</name>
    <message>
        <source>Show as plot</source>
        <translation>Ver gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabla</translation>
    </message>
    <message>
        <source>Show “%1” as plot</source>
        <translation>Mostrar «%1» como gráfico</translation>
    </message>
    <message>
        <source>Show “%1” as table</source>
        <translation>Mostrar «%1» como tabla</translation>
    </message>
    <message>
        <source>“%1” as table</source>
        <translation>«%1» como tabla</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Who your letters come from</source>
        <translation>De quién son sus cartas</translation>
    </message>
    <message>
        <source>Recourse puts this on your letters and nowhere else. It stays in your vault.</source>
        <translation>Recourse pone esto en sus cartas y en ningún otro lugar. Se queda en su caja fuerte.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;address, a line each</source>
        <translation>Su &amp;dirección, una línea por cada parte</translation>
    </message>
    <message>
        <source>&amp;E-mail for answers</source>
        <translation>&amp;Correo electrónico para las respuestas</translation>
    </message>
    <message>
        <source>&amp;Where you live</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>&amp;Language of your letters</source>
        <translation>&amp;Idioma de sus cartas</translation>
    </message>
    <message>
        <source>This decides which law protects you.</source>
        <translation>Esto decide qué ley le protege.</translation>
    </message>
    <message>
        <source>A letter that is not there in this language yet is written in English.</source>
        <translation>Una carta que aún no existe en este idioma se escribe en inglés.</translation>
    </message>
    <message>
        <source>Reading your profile</source>
        <translation>Leyendo su perfil</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Guardando su perfil</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Su perfil se ha guardado.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProfileStage</name>
    <message>
        <source>The law that protects you, the offices you can turn to and some of the steps depend on where you live.</source>
        <translation>La ley que le protege, las oficinas a las que puede acudir y algunos de los pasos dependen de dónde vive.</translation>
    </message>
    <message>
        <source>&amp;Country or state</source>
        <translation>&amp;País o estado</translation>
    </message>
    <message>
        <source>Your &amp;name, for letters (you can fill this in later)</source>
        <translation>Su &amp;nombre, para las cartas (puede rellenarlo después)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofCard</name>
    <message>
        <source>Evidence and costs</source>
        <translation>Pruebas y gastos</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Dosier de pruebas…</translation>
    </message>
    <message>
        <source>Losses and hours…</source>
        <translation>Pérdidas y horas…</translation>
    </message>
    <message>
        <source>No paper has left or come yet. What you send and get becomes evidence here.</source>
        <translation>Aún no ha salido ni llegado ningún documento. Lo que usted envía y recibe se convierte aquí en prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) can be shown as numbered exhibits, with everything that happened, in one document.</source>
        <translation>
            <numerusform>%n documento se puede presentar como anexo numerado, con todo lo que ocurrió, en un solo documento.</numerusform>
            <numerusform>%n documentos se pueden presentar como anexos numerados, con todo lo que ocurrió, en un solo documento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofList</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose proofs</source>
        <translation>Elegir justificantes</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RailButton</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReadingTexts</name>
    <message>
        <source>Reading the incidents</source>
        <translation>Leyendo los incidentes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nueva frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Abrir y fijar la frase</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or saved when you made the vault. Without passphrase and code nobody can open the vault, not even we.</source>
        <translation>Está en la hoja que imprimió o guardó al crear la caja fuerte. Sin la frase de contraseña y sin el código nadie puede abrir la caja fuerte, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, &amp;once more</source>
        <translation>Nueva frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Las dos frases de contraseña todavía no coinciden.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la caja fuerte…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Su nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Throw the old sheet away: it no longer works.</source>
        <translation>Tire la hoja antigua: ya no sirve.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverySheetPanel</name>
    <message>
        <source>I have kept the sheet</source>
        <translation>He guardado la hoja</translation>
    </message>
    <message>
        <source>Keep this recovery code on paper</source>
        <translation>Guarde este código de recuperación en papel</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code is the only way back in. It is shown once. Print it or save it as PDF, and keep it away from this computer.</source>
        <translation>Si olvida la frase de contraseña, este código es la única forma de volver a entrar. Se muestra una sola vez. Imprímalo o guárdelo como PDF, y consérvelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>To be sure, type the &amp;last group of the code</source>
        <translation>Para confirmarlo, escriba el ú&amp;ltimo grupo del código</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recourse recovery sheet.pdf</source>
        <translation>Hoja de recuperación de Recourse.pdf</translation>
    </message>
    <message>
        <source>Saving the recovery sheet</source>
        <translation>Guardando la hoja de recuperación</translation>
    </message>
    <message>
        <source>Saved. Print it when you can, then delete the file.</source>
        <translation>Guardada. Imprímala cuando pueda y después borre el archivo.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Type the last group of the code first</source>
        <translation>Escriba primero el último grupo del código</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportActions</name>
    <message>
        <source>Noting what is wrong</source>
        <translation>Anotando lo que es falso</translation>
    </message>
    <message>
        <source>Taking the report back</source>
        <translation>Retirando el aviso</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>Anotado como falso</translation>
    </message>
    <message>
        <source>Report taken back</source>
        <translation>Aviso retirado</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportDialog</name>
    <message>
        <source>This is wrong</source>
        <translation>Esto es falso</translation>
    </message>
    <message>
        <source>Recourse no longer uses what %1 says here, until the directory says something else. Your word stays in the vault; nobody is told.</source>
        <translation>Recourse deja de usar lo que %1 dice aquí, hasta que el directorio diga otra cosa. Su palabra se queda en la caja fuerte; no se dice a nadie.</translation>
    </message>
    <message>
        <source>What is &amp;wrong? (may stay empty)</source>
        <translation>¿Qué es &amp;falso? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Note it as wrong</source>
        <translation>Anotar como falso</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RequestBox</name>
    <message>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it.</source>
        <translation>No hay nada sobre usted en ella: ni nombre, ni dirección, ni servicios que use, ni cookies. Se descarga la lista entera y se compara aquí. Como con cualquier página web, el servidor ve la dirección de Internet de su conexión; un proxy la oculta.</translation>
    </message>
    <message>
        <source>and, if that answer is a new one:</source>
        <translation>y, si esa respuesta es nueva:</translation>
    </message>
    <message>
        <source>Nothing is sent: this list is read from a file.</source>
        <translation>No se envía nada: esta lista viene de un archivo.</translation>
    </message>
    <message>
        <source>A refresh sends this and nothing else:</source>
        <translation>Al actualizar se envía esto y nada más:</translation>
    </message>
    <message>
        <source>The rules of this list: %1</source>
        <translation>Las normas de esta lista: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ResidenceBox</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is opened and checked first. Then it takes the vault&apos;s place; the vault that is there now is kept beside it under another name.</source>
        <translation>Primero se abre y se comprueba la copia. Después ocupa el lugar de la caja fuerte; la que hay ahora se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup</source>
        <translation>&amp;Frase de contraseña en el momento de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia de seguridad</translation>
    </message>
    <message>
        <source>Recourse backups (*.recourse-backup)</source>
        <translation>Copias de seguridad de Recourse (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Comprobando la copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SearchPalette</name>
    <message>
        <source>Search accounts, incidents, steps and cases</source>
        <translation>Buscar cuentas, incidentes, pasos y casos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>No se encontró nada. Pruebe con menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Return opens, Escape closes.</source>
        <translation>
            <numerusform>%n resultado. Las flechas eligen, Intro abre, Escape cierra.</numerusform>
            <numerusform>%n resultados. Las flechas eligen, Intro abre, Escape cierra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::Section</name>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It is the only key to your vault besides the recovery code. Nobody can reset it for you. Backups made before keep the passphrase they were made with.</source>
        <translation>Es la única llave de su caja fuerte, aparte del código de recuperación. Nadie puede restablecérsela. Las copias de seguridad anteriores conservan la frase de contraseña con la que se hicieron.</translation>
    </message>
    <message>
        <source>Your passphrase &amp;now</source>
        <translation>Su frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once &amp;more</source>
        <translation>Nueva frase de contraseña &amp;otra vez</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>The vault locks itself when you leave the computer alone, and when the screen locks or the computer sleeps.</source>
        <translation>La caja fuerte se bloquea sola cuando usted deja de usar el equipo, cuando se bloquea la pantalla y cuando el equipo se suspende.</translation>
    </message>
    <message>
        <source>&amp;Lock without a key or click</source>
        <translation>&amp;Bloquear si no hay teclas ni clics</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The printed code opens your vault if you forget the passphrase. Keep the sheet where you keep your passport. Try it once, so that you know it works. If the sheet is lost or somebody saw it, make a new code.</source>
        <translation>El código impreso abre su caja fuerte si olvida la frase de contraseña. Guarde la hoja donde guarda su pasaporte. Pruébelo una vez para saber que funciona. Si la hoja se pierde o alguien la ha visto, cree un código nuevo.</translation>
    </message>
    <message>
        <source>Try the code…</source>
        <translation>Probar el código…</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Crear un código nuevo…</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Las dos frases de contraseña nuevas no son iguales.</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>Comprobando su frase de contraseña</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Use the new one from now on.</source>
        <translation>Su frase de contraseña se ha cambiado. A partir de ahora, use la nueva.</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>Probar el código de recuperación</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is changed by this.</source>
        <translation>Escriba el código de la hoja impresa. Con esto no se cambia nada.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Trying the recovery code</source>
        <translation>Probando el código de recuperación</translation>
    </message>
    <message>
        <source>The recovery code works. Put the sheet back in its safe place.</source>
        <translation>El código de recuperación funciona. Vuelva a poner la hoja en su lugar seguro.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Crear un código de recuperación nuevo?</translation>
    </message>
    <message>
        <source>The code you have printed will no longer open this vault. You get a new one to print.</source>
        <translation>El código que tiene impreso dejará de abrir esta caja fuerte. Recibirá uno nuevo para imprimir.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Making a new recovery code</source>
        <translation>Creando un código de recuperación nuevo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SentDialog</name>
    <message>
        <source>The letter is on its way</source>
        <translation>La carta está en camino</translation>
    </message>
    <message>
        <source>From this day on the law&apos;s clock runs for them. Recourse works out when their answer is due.</source>
        <translation>Desde este día corre para ellos el plazo de la ley. Recourse calcula cuándo vence la respuesta.</translation>
    </message>
    <message>
        <source>Start their clock</source>
        <translation>Iniciar el plazo</translation>
    </message>
    <message>
        <source>&amp;How did you send it?</source>
        <translation>¿&amp;Cómo la envió?</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsWords</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 (%2), %3</source>
        <translation>Hecha %1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>This backup opens and is whole. It was made on %1 and holds %n account(s).</source>
        <translation>
            <numerusform>Esta copia de seguridad se abre y está íntegra. Se hizo el %1 y contiene %n cuenta.</numerusform>
            <numerusform>Esta copia de seguridad se abre y está íntegra. Se hizo el %1 y contiene %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the vault is damaged: %1. Make a backup to another place now, then restore your newest good backup.</source>
        <translation>Hay algo dañado en la caja fuerte: %1. Haga ahora una copia de seguridad en otro lugar y restaure después la copia buena más reciente.</translation>
    </message>
    <message>
        <source>All is well: every page of your vault was checked and is as it should be.</source>
        <translation>Todo está bien: se comprobó cada página de su caja fuerte y está como debe.</translation>
    </message>
    <message>
        <source>What could be checked is well. The disk is too full to check every page; make room and check again.</source>
        <translation>Lo que se pudo comprobar está bien. El disco está demasiado lleno para comprobar todas las páginas; libere espacio y compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SheetStage</name>
    <message>
        <source>Making a new recovery code</source>
        <translation>Creando un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>You have kept your recovery sheet. A new code would make the printed one useless.</source>
        <translation>Ya guardó su hoja de recuperación. Un código nuevo dejaría sin valor el impreso.</translation>
    </message>
    <message>
        <source>Make a new code all the same</source>
        <translation>Crear un código nuevo de todos modos</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Shell</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>Filtraciones</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close the vault now (Ctrl+L)</source>
        <translation>Cerrar la caja fuerte ahora (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Escribir una carta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SplitDialog</name>
    <message>
        <source>Split an account</source>
        <translation>Dividir una cuenta</translation>
    </message>
    <message>
        <source>Mark what belongs to another account. It goes into an account of its own; the rest stays.</source>
        <translation>Marque lo que pertenece a otra cuenta. Pasa a una cuenta propia; el resto se queda.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Logins and names</source>
        <translation>Usuarios y nombres</translation>
    </message>
    <message>
        <source>Make two accounts of one</source>
        <translation>Hacer dos cuentas de una</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Leave at least one address and one name to the account that stays.</source>
        <translation>Deje al menos una dirección y un nombre a la cuenta que se queda.</translation>
    </message>
    <message>
        <source>The new account is at %1.</source>
        <translation>La cuenta nueva está en %1.</translation>
    </message>
    <message>
        <source>The new account is at %1, signed in as %2.</source>
        <translation>La cuenta nueva está en %1, con el usuario %2.</translation>
    </message>
    <message>
        <source>Splitting the account</source>
        <translation>Dividiendo la cuenta</translation>
    </message>
    <message>
        <source>Account split</source>
        <translation>Cuenta dividida</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Ya hay una cuenta con esta dirección y este usuario.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StatusStrip</name>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Vault open for reading only</source>
        <translation>Caja fuerte abierta solo para lectura</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Caja fuerte abierta</translation>
    </message>
    <message>
        <source>Offline: nothing has ever left this computer</source>
        <translation>Sin conexión: nada ha salido nunca de este equipo</translation>
    </message>
    <message>
        <source>Offline: nothing has left this computer since %1</source>
        <translation>Sin conexión: nada ha salido de este equipo desde el %1</translation>
    </message>
    <message>
        <source>Online: nothing fetched yet</source>
        <translation>Con conexión: aún no se ha descargado nada</translation>
    </message>
    <message>
        <source>Online: last list fetched %1</source>
        <translation>Con conexión: última lista descargada el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepCards</name>
    <message>
        <source>Dealt with</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account · minutes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) · %1</source>
        <comment>accounts · minutes</comment>
        <translation>
            <numerusform>%n cuenta · %1</numerusform>
            <numerusform>%n cuentas · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepPanel</name>
    <message>
        <source>You marked it as done on %1.</source>
        <translation>Lo marcó como hecho el %1.</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Su motivo: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not for me…</source>
        <translation>No es para mí…</translation>
    </message>
    <message>
        <source>Put it back into the plan</source>
        <translation>Devolver al plan</translation>
    </message>
    <message>
        <source>Do this first: %1</source>
        <translation>Haga antes esto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n account(s)</source>
        <translation>
            <numerusform>Su cuenta (%n)</numerusform>
            <numerusform>Sus %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the official page</source>
        <translation>Abrir la página oficial</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <comment>host of a link</comment>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Why is this in my plan?</source>
        <translation>¿Por qué está esto en mi plan?</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n incident(s) that may have touched you.</source>
        <translation>
            <numerusform>Se basa en %n incidente que pudo afectarle.</numerusform>
            <numerusform>Se basa en %n incidentes que pudieron afectarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Mostrar el incidente %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1, read on %2.</source>
        <translation>Fuente: %1, consultada el %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepWords</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>En cuestión de horas</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>En los próximos días</translation>
    </message>
    <message>
        <source>In the next two weeks</source>
        <translation>En las próximas dos semanas</translation>
    </message>
    <message>
        <source>Good habits</source>
        <translation>Buenos hábitos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>No es para usted</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepsStage</name>
    <message>
        <source>This is what helps most, in this order. The page Plan has all of it; the page Today always shows what comes next.</source>
        <translation>Esto es lo que más ayuda, en este orden. En la página Plan está todo; la página Hoy muestra siempre lo que toca a continuación.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Nothing to do today. Import your accounts when you have an export; Recourse then looks again.</source>
        <translation>Hoy no hay nada que hacer. Importe sus cuentas cuando tenga un archivo exportado; Recourse volverá a mirar entonces.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). %1</source>
        <translation>
            <numerusform>Alrededor de %n minuto. %1</numerusform>
            <numerusform>Unos %n minutos. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StoredLetter</name>
    <message>
        <source>Save the letter as a file</source>
        <translation>Guardar la carta en un archivo</translation>
    </message>
    <message>
        <source>Printable page (*.pdf);;Word processor (*.odt);;E-mail to send (*.eml);;Plain text (*.txt)</source>
        <translation>Página imprimible (*.pdf);;Procesador de textos (*.odt);;Correo electrónico para enviar (*.eml);;Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Imprimiendo la carta</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Guardando la carta</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>La carta se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>Abriendo el programa de correo</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Not strong enough yet</source>
        <translation>Aún no es bastante segura</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy segura</translation>
    </message>
    <message>
        <source>Strength: not judged yet</source>
        <translation>Seguridad: sin evaluar aún</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>This is strong enough for your vault.</source>
        <translation>Es lo bastante segura para su caja fuerte.</translation>
    </message>
    <message>
        <source>Take four or more words that have nothing to do with each other. Length counts more than odd characters.</source>
        <translation>Use cuatro o más palabras que no tengan nada que ver entre sí. La longitud cuenta más que los caracteres raros.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TakeOverDialog</name>
    <message>
        <source>Your letter and the proof that it was sent, if you have them.</source>
        <translation>Su carta y el justificante de envío, si los tiene.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>An old request</source>
        <translation>Una solicitud antigua</translation>
    </message>
    <message>
        <source>You asked them before</source>
        <translation>Usted ya se lo pidió antes</translation>
    </message>
    <message>
        <source>Recourse counts from the day you sent it, as the law does, and tells you what to do next.</source>
        <translation>Recourse cuenta desde el día en que usted la envió, como hace la ley, y le dice qué hacer después.</translation>
    </message>
    <message>
        <source>&amp;Whom did you ask?</source>
        <translation>¿A &amp;quién escribió?</translation>
    </message>
    <message>
        <source>W&amp;hat for?</source>
        <translation>¿&amp;Para qué?</translation>
    </message>
    <message>
        <source>Wh&amp;en was it sent?</source>
        <translation>¿Cuándo se &amp;envió?</translation>
    </message>
    <message>
        <source>H&amp;ow?</source>
        <translation>¿Có&amp;mo?</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Justificante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the account at that company first: a case belongs to a service you use.</source>
        <translation>Añada antes la cuenta en esa empresa: un caso pertenece a un servicio que usted usa.</translation>
    </message>
    <message>
        <source>Choose one of your services. If it is not in the list, add the account first.</source>
        <translation>Elija uno de sus servicios. Si no está en la lista, añada antes la cuenta.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Abriendo el caso</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TheftDialog</name>
    <message>
        <source>Fact sheet on identity theft</source>
        <translation>Ficha de suplantación de identidad</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>Dígalo una sola vez</translation>
    </message>
    <message>
        <source>Letters to bureaus, banks and collectors take what they need from here. It stays in your vault. Never write a Social Security number or a whole account number here.</source>
        <translation>Las cartas a agencias de crédito, bancos y agencias de cobro toman de aquí lo que necesitan. La ficha permanece en su caja fuerte. No escriba nunca aquí un número de la Seguridad Social ni un número de cuenta completo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Esta caja fuerte está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>&amp;Number of your identity theft report</source>
        <translation>&amp;Número de su informe de suplantación de identidad</translation>
    </message>
    <message>
        <source>&amp;Day of that report</source>
        <translation>&amp;Día de ese informe</translation>
    </message>
    <message>
        <source>&amp;Police office, if you went there</source>
        <translation>&amp;Comisaría, si acudió a una</translation>
    </message>
    <message>
        <source>N&amp;umber of the police report</source>
        <translation>Número de la den&amp;uncia policial</translation>
    </message>
    <message>
        <source>&amp;When you found out</source>
        <translation>Cuándo se &amp;enteró</translation>
    </message>
    <message>
        <source>&amp;How you found out</source>
        <translation>Cómo se en&amp;teró</translation>
    </message>
    <message>
        <source>What someone else did in your name</source>
        <translation>Qué hizo otra persona en nombre de usted</translation>
    </message>
    <message>
        <source>Add an account, entry or payment</source>
        <translation>Añadir una cuenta, una anotación o un pago</translation>
    </message>
    <message>
        <source>With which company</source>
        <translation>Con qué empresa</translation>
    </message>
    <message>
        <source>Account, at most the last four digits</source>
        <translation>Cuenta, como máximo las cuatro últimas cifras</translation>
    </message>
    <message>
        <source>Opened or done on</source>
        <translation>Fecha de apertura o del hecho</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>Importe con su moneda</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>One of the days is not a day. Write it as the example shows, or leave it empty.</source>
        <translation>Uno de los días no es un día. Escríbalo como muestra el ejemplo o déjelo vacío.</translation>
    </message>
    <message>
        <source>Keeping the fact sheet</source>
        <translation>Guardando la ficha</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Fingerprint of the letter: %1…</source>
        <translation>Huella de la carta: %1…</translation>
    </message>
    <message>
        <source>Fingerprint of the proof: %1…</source>
        <translation>Huella del justificante: %1…</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Copiar la huella entera</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and way of sending</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They name %1 as the day.</source>
        <translation>Indican el %1 como día.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name and size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Guardar %1 como archivo…</translation>
    </message>
    <message>
        <source>Copy the fingerprint of %1</source>
        <translation>Copiar la huella de %1</translation>
    </message>
    <message>
        <source>This file is no longer what was logged: it was changed outside Recourse.</source>
        <translation>Este archivo ya no es el que se anotó: se cambió fuera de Recourse.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <source>What is still out there</source>
        <translation>Lo que sigue circulando</translation>
    </message>
    <message>
        <source>Exposures by year</source>
        <translation>Filtraciones por año</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Su progreso</translation>
    </message>
    <message>
        <source>Your vault is ready and empty. It fills in three small steps.</source>
        <translation>Su caja fuerte está lista y vacía. Se llena en tres pequeños pasos.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. You can look at everything; nothing can be changed.</source>
        <translation>Esta caja fuerte está abierta solo para lectura. Puede verlo todo; no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TriageView</name>
    <message>
        <source>Which proposals are shown</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Buscar propuestas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Find the accounts that nobody remembers</source>
        <translation>Encuentre las cuentas que nadie recuerda</translation>
    </message>
    <message>
        <source>Your mail remembers every welcome and every receipt. Recourse looks at senders, dates and kinds of mail on this computer, keeps no subject and no text, and lists the services to decide about. Archives of Google, Facebook, Instagram, X and Apple and your browser&apos;s history work too.</source>
        <translation>Su correo recuerda cada bienvenida y cada recibo. Recourse mira en este equipo remitentes, fechas y tipos de correo, no guarda asuntos ni textos, y muestra los servicios sobre los que decidir. También sirven los archivos de datos de Google, Facebook, Instagram, X y Apple y el historial de su navegador.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Buscar en mi correo…</translation>
    </message>
    <message>
        <source>Take an archive or a browser&apos;s history…</source>
        <translation>Usar un archivo de datos o el historial de un navegador…</translation>
    </message>
    <message>
        <source>Choose a proposal. Several can be decided at once.</source>
        <translation>Elija una propuesta. Se pueden decidir varias a la vez.</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Conservar (K)</translation>
    </message>
    <message>
        <source>Delete (D)</source>
        <translation>Eliminar (D)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Después (L)</translation>
    </message>
    <message>
        <source>Not mine (N)</source>
        <translation>No es mía (N)</translation>
    </message>
    <message>
        <source>It is an account of mine. Put it into the list.</source>
        <translation>Es una cuenta mía. Póngala en la lista.</translation>
    </message>
    <message>
        <source>It is an account of mine that I want to be rid of. It comes into the list, marked for deletion.</source>
        <translation>Es una cuenta mía de la que quiero deshacerme. Entra en la lista, marcada para eliminar.</translation>
    </message>
    <message>
        <source>Ask me another time.</source>
        <translation>Pregúnteme en otro momento.</translation>
    </message>
    <message>
        <source>I have no account there. Do not propose it again.</source>
        <translation>No tengo cuenta allí. No volver a proponerla.</translation>
    </message>
    <message>
        <source>Reading the proposals</source>
        <translation>Leyendo las propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals chosen</source>
        <translation>
            <numerusform>%Ln propuesta elegida</numerusform>
            <numerusform>%Ln propuestas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Anotando su decisión</translation>
    </message>
    <message>
        <source>Taking your word back</source>
        <translation>Retirando su decisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) stay because you worked with them.</source>
        <translation>
            <numerusform>%Ln cuenta se queda porque usted trabajó con ella.</numerusform>
            <numerusform>%Ln cuentas se quedan porque usted trabajó con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal fits this search.</source>
        <translation>Ninguna propuesta coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What you kept is in the list of accounts; what you want deleted is there too and in your plan. Search another mailbox, or take an archive, to find more.</source>
        <translation>No queda nada por decidir. Lo que conservó está en la lista de cuentas; lo que quiere eliminar también está allí y en su plan. Busque en otro buzón o use un archivo para encontrar más.</translation>
    </message>
    <message>
        <source>You have put nothing off. Press L at a proposal to be asked another time.</source>
        <translation>No ha aplazado nada. Pulse L en una propuesta para que se le pregunte en otro momento.</translation>
    </message>
    <message>
        <source>You have decided nothing yet. Press K, D or N at a proposal.</source>
        <translation>Aún no ha decidido nada. Pulse K, D o N en una propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln proposals of this name (S)</source>
        <translation>
            <numerusform>Elegir la propuesta con este nombre (S)</numerusform>
            <numerusform>Elegir las %Ln propuestas con este nombre (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WelcomeStage</name>
    <message>
        <source>Recourse finds out which of your accounts leaked, puts what to do in order, and writes the letters that make companies answer.</source>
        <translation>Recourse averigua cuáles de sus cuentas se filtraron, pone en orden lo que hay que hacer y redacta las cartas que obligan a las empresas a responder.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in a vault that only your passphrase opens. Public lists come in; nothing about you goes out.</source>
        <translation>Todo se queda en este equipo, en una caja fuerte que solo abre su frase de contraseña. Entran listas públicas; no sale nada sobre usted.</translation>
    </message>
    <message>
        <source>The next steps take about five minutes. You can stop at any time and go on later.</source>
        <translation>Los próximos pasos llevan unos cinco minutos. Puede parar en cualquier momento y seguir después.</translation>
    </message>
    <message>
        <source>Your vault will be &amp;here</source>
        <translation>Su caja fuerte estará &amp;aquí</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Guardarla en otro lugar…</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>Ya tengo una caja fuerte…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Where to keep the vault</source>
        <translation>Dónde guardar la caja fuerte</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Mi caja fuerte</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Crear mi caja fuerte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose another folder, or open that one with “I have a vault already”.</source>
        <translation>Ya hay una caja fuerte en esta carpeta. Elija otra carpeta o abra la existente con «Ya tengo una caja fuerte».</translation>
    </message>
    <message>
        <source>Choose the folder of your vault (its name ends in .recourse)</source>
        <translation>Elija la carpeta de su caja fuerte (su nombre termina en .recourse)</translation>
    </message>
    <message>
        <source>There is no vault in this folder. A vault&apos;s folder has a file “vault.json” in it.</source>
        <translation>No hay ninguna caja fuerte en esta carpeta. La carpeta de una caja fuerte contiene un archivo «vault.json».</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyNotDialog</name>
    <message>
        <source>Letters that are not offered</source>
        <translation>Cartas que no se ofrecen</translation>
    </message>
    <message>
        <source>Recourse offers a letter only where a law gives a right to what it asks. With another residence, company or law others are offered.</source>
        <translation>Recourse ofrece una carta solo cuando una ley da derecho a lo que pide. Con otra residencia, empresa o ley se ofrecen otras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyPanel</name>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Not known, and would change it</source>
        <translation>No se sabe, y cambiaría el resultado</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo aclararía</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
