<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Remise en place des comptes</translation>
    </message>
    <message>
        <source>Changing the accounts</source>
        <translation>Modification des comptes</translation>
    </message>
    <message>
        <source>Removing the accounts</source>
        <translation>Suppression des comptes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed</source>
        <translation>
            <numerusform>%Ln compte supprimé</numerusform>
            <numerusform>%Ln comptes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as closed</source>
        <translation>
            <numerusform>%Ln compte marqué comme fermé</numerusform>
            <numerusform>%Ln comptes marqués comme fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as open</source>
        <translation>
            <numerusform>%Ln compte marqué comme ouvert</numerusform>
            <numerusform>%Ln comptes marqués comme ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the accounts into a file</source>
        <translation>Écrire les comptes dans un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>accounts.csv</source>
        <translation>comptes.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln compte écrit dans %1. Le fichier n’est pas chiffré.</numerusform>
            <numerusform>%Ln comptes écrits dans %1. Le fichier n’est pas chiffré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the accounts back</source>
        <translation>Retour des comptes à leur état d’avant</translation>
    </message>
    <message>
        <source>Changing the notes back</source>
        <translation>Retour des notes à leur état d’avant</translation>
    </message>
    <message>
        <source>Noting what you gave</source>
        <translation>Enregistrement de ce que vous avez donné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data noted</source>
        <translation>
            <numerusform>%Ln type de données noté</numerusform>
            <numerusform>%Ln types de données notés</numerusform>
        </translation>
    </message>
    <message>
        <source>It was like this already.</source>
        <translation>C’était déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) got the tag</source>
        <translation>
            <numerusform>%Ln compte a reçu l’étiquette</numerusform>
            <numerusform>%Ln comptes ont reçu l’étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %Ln account(s)</source>
        <translation>
            <numerusform>Étiquette retirée de %Ln compte</numerusform>
            <numerusform>Étiquette retirée de %Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) given to another person</source>
        <translation>
            <numerusform>%Ln compte attribué à une autre personne</numerusform>
            <numerusform>%Ln comptes attribués à une autre personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln compte noté comme à faire supprimer</numerusform>
            <numerusform>%Ln comptes notés comme à faire supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) no longer noted for deletion</source>
        <translation>
            <numerusform>%Ln compte n’est plus noté comme à faire supprimer</numerusform>
            <numerusform>%Ln comptes ne sont plus notés comme à faire supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as not used any more</source>
        <translation>
            <numerusform>%Ln compte marqué comme inutilisé</numerusform>
            <numerusform>%Ln comptes marqués comme inutilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the address</source>
        <translation>Ajout de l’adresse</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse ajoutée</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Retour du compte à son état d’avant</translation>
    </message>
    <message>
        <source>Taking notes away</source>
        <translation>Retrait des notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data taken off the map</source>
        <translation>
            <numerusform>%Ln type de données retiré de la liste</numerusform>
            <numerusform>%Ln types de données retirés de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFilters</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Reused password</source>
        <translation>Mot de passe réutilisé</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Mot de passe faible</translation>
    </message>
    <message>
        <source>Leaked password</source>
        <translation>Mot de passe divulgué</translation>
    </message>
    <message>
        <source>In a breach</source>
        <translation>Dans une fuite</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Inutilisés</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À faire supprimer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message numerus="yes">
        <source>Password older than %n year(s)</source>
        <translation>
            <numerusform>Mot de passe de plus de %n an</numerusform>
            <numerusform>Mot de passe de plus de %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTable</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and how many accounts there are at it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Âge du mot de passe</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Whether the password is weak, opens several accounts, or was found in lists of leaked passwords. The password itself was not kept.</source>
        <translation>Si le mot de passe est faible, ouvre plusieurs comptes ou a été trouvé dans des listes de mots de passe divulgués. Le mot de passe lui-même n’a pas été conservé.</translation>
    </message>
    <message>
        <source>How long the password has been the same, if the list you imported says when it was changed.</source>
        <translation>Depuis combien de temps le mot de passe est le même, si la liste importée dit quand il a été changé.</translation>
    </message>
    <message>
        <source>Published breaches that concern this account and wait for you to do something.</source>
        <translation>Fuites publiées qui concernent ce compte et attendent que vous fassiez quelque chose.</translation>
    </message>
    <message>
        <source>What the service asks for besides the password.</source>
        <translation>Ce que le service demande en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Which list brought the account.</source>
        <translation>Quelle liste a apporté le compte.</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>Inchangé depuis le %1</translation>
    </message>
    <message>
        <source>Your list did not say when the password was changed.</source>
        <translation>Votre liste ne dit pas quand le mot de passe a été changé.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Donné par vous</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Selon eux</translation>
    </message>
    <message>
        <source>A breach proved</source>
        <translation>Prouvé par une fuite</translation>
    </message>
    <message numerus="yes">
        <source>Weak, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Faible, utilisé %n fois</numerusform>
            <numerusform>Faible, utilisé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Utilisé %n fois</numerusform>
            <numerusform>Utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message numerus="yes">
        <source>Weak, and used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Faible, et utilisé pour %n compte. Quiconque l’apprend peut l’ouvrir.</numerusform>
            <numerusform>Faible, et utilisé pour %n comptes. Quiconque l’apprend peut tous les ouvrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Difficile à deviner, mais utilisé pour %n compte. Quiconque l’apprend peut l’ouvrir.</numerusform>
            <numerusform>Difficile à deviner, mais utilisé pour %n comptes. Quiconque l’apprend peut tous les ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: a computer guesses it quickly.</source>
        <translation>Faible&#xa0;: un ordinateur le devine vite.</translation>
    </message>
    <message>
        <source>Hard to guess, and not used at another account of the same list.</source>
        <translation>Difficile à deviner, et ne sert à aucun autre compte de la même liste.</translation>
    </message>
    <message>
        <source>Nothing is known about the password.</source>
        <translation>On ne sait rien du mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>It was found %n time(s) in public lists of leaked passwords.</source>
        <translation>
            <numerusform>Il a été trouvé %n fois dans des listes publiques de mots de passe divulgués.</numerusform>
            <numerusform>Il a été trouvé %n fois dans des listes publiques de mots de passe divulgués.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password itself was not kept.</source>
        <translation>Le mot de passe lui-même n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Passkey and one-time code</source>
        <translation>Clé d’accès et code à usage unique</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incident à traiter</numerusform>
            <numerusform>%n incidents à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>Connu depuis le %1</translation>
    </message>
    <message>
        <source>Their answer of %1</source>
        <translation>Leur réponse du %1</translation>
    </message>
    <message>
        <source>From their answer</source>
        <translation>D’après leur réponse</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Incident du %1</translation>
    </message>
    <message>
        <source>Incident without a known date</source>
        <translation>Incident sans date connue</translation>
    </message>
    <message>
        <source>Closed, to be deleted</source>
        <translation>Fermé, à faire supprimer</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À faire supprimer</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the owner of the vault, as the one an account belongs to</comment>
        <translation>Moi</translation>
    </message>
    <message numerus="yes">
        <source>Leaked, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Divulgué, utilisé %n fois</numerusform>
            <numerusform>Divulgué, utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <comment>a password</comment>
        <translation>Divulgué</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Under a month</source>
        <comment>how long ago</comment>
        <translation>Moins d’un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed incident(s)</source>
        <translation>
            <numerusform>%Ln incident confirmé</numerusform>
            <numerusform>%Ln incidents confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely incident(s)</source>
        <translation>
            <numerusform>%Ln incident probable</numerusform>
            <numerusform>%Ln incidents probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible incident(s)</source>
        <translation>
            <numerusform>%Ln incident possible</numerusform>
            <numerusform>%Ln incidents possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by hand</source>
        <comment>an account</comment>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Proposal you kept</source>
        <comment>where an account comes from</comment>
        <translation>Proposition gardée</translation>
    </message>
</context>
<context>
    <name>AliasTable</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Donnée à</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connue par</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Votre indication</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Inconnus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write to it</source>
        <translation>
            <numerusform>%Ln y écrit</numerusform>
            <numerusform>%Ln y écrivent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>An incident shows that they had this; it is not in the copy: %1.</source>
        <translation>Un incident montre qu’ils détenaient cela&#x202f;; ce n’est pas dans la copie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You gave them this; it is not in the copy: %1.</source>
        <translation>Vous leur avez donné cela&#x202f;; ce n’est pas dans la copie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is to be done in a period; &quot;30 calendar days from receipt&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>A service that shows requests to be excessive may refuse them under many of these laws.</source>
        <translation>Selon beaucoup de ces lois, un service qui démontre que des demandes sont excessives peut les refuser.</translation>
    </message>
    <message>
        <source>A service that shows requests to be manifestly unfounded or excessive may refuse them or ask a fee (%1).</source>
        <translation>Un service qui démontre que des demandes sont manifestement infondées ou excessives peut les refuser ou demander des frais (%1).</translation>
    </message>
    <message numerus="yes">
        <source>These are %n letters. </source>
        <translation>
            <numerusform>Ce lot compte %n lettre. </numerusform>
            <numerusform>Ce lot compte %n lettres. </numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in bulk make that easier to argue: write to those that hold what matters to you, and keep to the days of the sending list.</source>
        <translation>Des lettres en nombre rendent cet argument plus facile&#xa0;: écrivez à ceux qui détiennent ce qui compte pour vous et tenez-vous aux jours de la liste d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ask a service for what another letter of this batch asks it already. Leave out all but one.</source>
        <translation>
            <numerusform>%n lettre demande à un service ce qu’une autre lettre de ce lot lui demande déjà. N’en gardez qu’une.</numerusform>
            <numerusform>%n lettres demandent à un service ce qu’une autre lettre de ce lot lui demande déjà. N’en gardez qu’une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</source>
        <translation>
            <numerusform>%n service a reçu de vous la même demande moins de %1 jours auparavant. Les demandes répétées sont les premières à être refusées&#x202f;; mieux vaut une lettre de rappel.</numerusform>
            <numerusform>%n services ont reçu de vous la même demande moins de %1 jours auparavant. Les demandes répétées sont les premières à être refusées&#x202f;; mieux vaut une lettre de rappel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not ready to leave and are left out. Open them to see why.</source>
        <translation>
            <numerusform>%n lettre n’est pas prête à partir et est laissée de côté. Ouvrez-la pour voir pourquoi.</numerusform>
            <numerusform>%n lettres ne sont pas prêtes à partir et sont laissées de côté. Ouvrez-les pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) carry another date than the day on which they are to leave. Draft them again, so that the due date is counted from the right day.</source>
        <translation>
            <numerusform>%n lettre porte une autre date que le jour où elle doit partir. Refaites-en le brouillon, afin que l’échéance soit comptée à partir du bon jour.</numerusform>
            <numerusform>%n lettres portent une autre date que le jour où elles doivent partir. Refaites-en le brouillon, afin que l’échéance soit comptée à partir du bon jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to %1 letters a day</source>
        <translation>De 1 à %1 lettres par jour</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>À envoyer le</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue le</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Last day to act: %1</source>
        <translation>Dernier jour pour agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Réponse attendue de %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>En retard selon toute lecture de la loi à partir du %1.</translation>
    </message>
    <message>
        <source>the authority (%1)</source>
        <translation>l’autorité (%1)</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Adresse qu’il connaît</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu en premier</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Welcome mail</source>
        <translation>Message de bienvenue</translation>
    </message>
    <message>
        <source>Sign-in or password mail</source>
        <translation>Message de connexion ou de mot de passe</translation>
    </message>
    <message>
        <source>Mail about terms</source>
        <translation>Message sur les conditions</translation>
    </message>
    <message>
        <source>Order or invoice</source>
        <translation>Commande ou facture</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Application liée</translation>
    </message>
    <message>
        <source>Shared activity</source>
        <translation>Activité partagée</translation>
    </message>
    <message>
        <source>Visited sign-in page</source>
        <translation>Page de connexion visitée</translation>
    </message>
    <message>
        <source>Installed app</source>
        <translation>Application installée</translation>
    </message>
    <message>
        <source>Stolen password</source>
        <translation>Mot de passe volé</translation>
    </message>
    <message>
        <source>Breach notice</source>
        <translation>Avis de fuite</translation>
    </message>
    <message>
        <source>The service wrote that an account was made or had to be confirmed.</source>
        <translation>Le service a écrit qu’un compte a été créé ou devait être confirmé.</translation>
    </message>
    <message>
        <source>The service wrote about a sign-in, a code or a password.</source>
        <translation>Le service a écrit au sujet d’une connexion, d’un code ou d’un mot de passe.</translation>
    </message>
    <message>
        <source>The service told you, as its customer, about new terms.</source>
        <translation>Le service vous a informé, en tant que client, de nouvelles conditions.</translation>
    </message>
    <message>
        <source>You ordered or paid there. Some shops sell without an account.</source>
        <translation>Vous y avez commandé ou payé. Certaines boutiques vendent sans compte.</translation>
    </message>
    <message>
        <source>You get its newsletter. That alone is not an account.</source>
        <translation>Vous recevez sa lettre d’information. Cela seul ne fait pas un compte.</translation>
    </message>
    <message>
        <source>You signed in there with an account of another service, or connected it.</source>
        <translation>Vous vous y êtes connecté avec un compte d’un autre service, ou vous l’avez lié.</translation>
    </message>
    <message>
        <source>This service reported what you did there to a platform.</source>
        <translation>Ce service a signalé à une plateforme ce que vous y avez fait.</translation>
    </message>
    <message>
        <source>Your browser was at its sign-in page more than once.</source>
        <translation>Votre navigateur est allé plus d’une fois sur sa page de connexion.</translation>
    </message>
    <message>
        <source>Its app was on one of your devices.</source>
        <translation>Son application était sur un de vos appareils.</translation>
    </message>
    <message>
        <source>Malware recorded a password of yours for this service. Change it first of all.</source>
        <translation>Un logiciel malveillant a enregistré un de vos mots de passe pour ce service. Changez-le avant toute chose.</translation>
    </message>
    <message>
        <source>A notice about a breach names your address.</source>
        <translation>Un avis de fuite cite votre adresse.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>No sign of one</source>
        <translation>Aucun indice de compte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À faire supprimer</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas à moi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) kept</source>
        <translation>
            <numerusform>%Ln compte gardé</numerusform>
            <numerusform>%Ln comptes gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln compte noté comme à faire supprimer</numerusform>
            <numerusform>%Ln comptes notés comme à faire supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln remis à plus tard</numerusform>
            <numerusform>%Ln remis à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed again</source>
        <translation>
            <numerusform>%Ln ne sera plus proposé</numerusform>
            <numerusform>%Ln ne seront plus proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide again</source>
        <translation>
            <numerusform>%Ln de nouveau à décider</numerusform>
            <numerusform>%Ln de nouveau à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReasons</name>
    <message>
        <source>The reminder of %1 went unanswered too; it is late since %2. Now the authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>Le rappel du %1 est lui aussi resté sans réponse&#x202f;; elle est en retard depuis le %2. Vous pouvez maintenant saisir l’autorité ou, si la loi l’exige d’abord, utiliser le recours interne de l’entreprise.</translation>
    </message>
    <message>
        <source>It is late since %1 on every reading of the law.</source>
        <translation>Elle est en retard depuis le %1, quelle que soit la lecture de la loi.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>La réponse était attendue le %1.</translation>
    </message>
    <message>
        <source>Send a reminder that names what is missing.</source>
        <translation>Envoyez un rappel qui précise ce qui manque.</translation>
    </message>
    <message>
        <source>The letter is out; this law sets no date for the answer.</source>
        <translation>La lettre est partie&#x202f;; cette loi ne fixe pas de date pour la réponse.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>La réponse est attendue le %1. Avant le %2, rien n’est en retard&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The letter is written but not sent. Send it and keep the proof; the clock starts then.</source>
        <translation>La lettre est écrite, mais pas envoyée. Envoyez-la et gardez la preuve&#x202f;; le délai commence alors.</translation>
    </message>
    <message>
        <source>They ask who you are. Answer with the least that proves it; their clock may stand still until then.</source>
        <translation>On vous demande qui vous êtes. Répondez par le strict nécessaire pour le prouver&#x202f;; leur délai peut être suspendu jusque-là.</translation>
    </message>
    <message>
        <source>An answer is there. Compare it with what was asked, point by point.</source>
        <translation>Une réponse est arrivée. Comparez-la point par point à ce qui était demandé.</translation>
    </message>
    <message>
        <source>They refused. The authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>L’entreprise a refusé. Vous pouvez saisir l’autorité ou, si la loi l’exige d’abord, utiliser le recours interne de l’entreprise.</translation>
    </message>
    <message>
        <source>This case is over.</source>
        <translation>Ce dossier est clos.</translation>
    </message>
</context>
<context>
    <name>CaseRules</name>
    <message>
        <source>Send a reminder that names what is missing. Its new date is a courtesy of yours, not a period of the law.</source>
        <translation>Envoyez un rappel qui précise ce qui manque. Sa nouvelle date est une faveur de votre part, pas un délai légal.</translation>
    </message>
    <message>
        <source>Write a last time: what is missing, article by article, and which authority you will turn to after the date you give.</source>
        <translation>Écrivez une dernière fois&#xa0;: ce qui manque, article par article, et l’autorité à laquelle vous vous adresserez après la date que vous fixez.</translation>
    </message>
    <message>
        <source>Complain to the supervisory authority where you live, where you work or where the infringement happened. It may order an answer; it awards no money.</source>
        <translation>Adressez une réclamation à l’autorité de contrôle du lieu où vous vivez, où vous travaillez ou où la violation a été commise. Elle peut ordonner une réponse&#x202f;; elle n’accorde pas d’argent.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the authority in writing; Art. 78(2) GDPR now also opens the way to court against it.</source>
        <translation>Trois mois se sont écoulés sans nouvelles de l’avancement ni de l’issue. Interrogez l’autorité par écrit&#x202f;; l’art. 78, paragraphe 2, du RGPD ouvre désormais aussi un recours juridictionnel contre elle.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court, against the organisation (Art. 79 GDPR) or against the authority (Art. 78 GDPR): speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>Toutes les étapes qui précèdent le tribunal ont été franchies. Il reste le recours juridictionnel, contre l’organisme (art. 79 du RGPD) ou contre l’autorité (art. 78 du RGPD)&#xa0;: parlez-en d’abord à un avocat ou à une association de consommateurs. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first, as section 164A of the Data Protection Act 2018 provides. It must acknowledge within 30 days, and the Information Commission expects you to have asked.</source>
        <translation>Adressez d’abord une réclamation à l’organisme lui-même, comme le prévoit la section 164A du Data Protection Act 2018. Il doit en accuser réception dans les 30 jours, et l’Information Commission attend que vous l’ayez saisi.</translation>
    </message>
    <message>
        <source>Complain to the Information Commission, with your complaint to the organisation and what came of it. It may order an answer; it awards no money.</source>
        <translation>Adressez une réclamation à l’Information Commission, avec votre réclamation à l’organisme et la suite qu’elle a reçue. Elle peut ordonner une réponse&#x202f;; elle n’accorde pas d’argent.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the Commission in writing; under section 166 the tribunal can order it to move.</source>
        <translation>Trois mois se sont écoulés sans nouvelles de l’avancement ni de l’issue. Interrogez la Commission par écrit&#x202f;; selon la section 166, le tribunal peut lui ordonner d’agir.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court: a compliance order (s. 167 DPA 2018) or compensation (s. 168 DPA 2018, Art. 82 UK GDPR). Take advice first. Or close the case and say why.</source>
        <translation>Toutes les étapes qui précèdent le tribunal ont été franchies. Il reste le tribunal&#xa0;: une injonction de mise en conformité (section 167 du DPA 2018) ou une réparation (section 168 du DPA 2018, art. 82 du RGPD britannique). Prenez d’abord conseil. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>Report it to the Federal Data Protection and Information Commissioner. He may investigate, but decides no single case and imposes no fine.</source>
        <translation>Signalez-le au Préposé fédéral à la protection des données et à la transparence. Il peut ouvrir une enquête, mais ne tranche aucun cas individuel et n’inflige pas d’amende.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is the civil court (Art. 32 DSG, Art. 28 ff. ZGB): speak to a lawyer first. Or close the case and say why.</source>
        <translation>Toutes les étapes qui précèdent le tribunal ont été franchies. Il reste le tribunal civil (art. 32 LPD, art. 28 ss CC)&#xa0;: parlez-en d’abord à un avocat. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>California knows no appeal. Complain to the California Privacy Protection Agency, to the Attorney General, or to both.</source>
        <translation>La Californie ne connaît pas de recours interne. Adressez une plainte à la California Privacy Protection Agency, à l’Attorney General, ou aux deux.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. The Act gives no private suit for this right; a lawyer can say whether another law does. Close the case, or keep it open for their news.</source>
        <translation>Les autorités sont saisies et n’ont pas à vous rendre compte. La loi ne donne pas d’action individuelle en justice pour ce droit&#x202f;; un avocat peut dire si une autre loi en donne une. Clôturez le dossier, ou gardez-le ouvert dans l’attente de leurs nouvelles.</translation>
    </message>
    <message>
        <source>Complain to the California Privacy Protection Agency; name the day of your request and what still happens.</source>
        <translation>Adressez une plainte à la California Privacy Protection Agency&#x202f;; indiquez le jour de votre demande et ce qui se produit encore.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. Close the case, or keep it open for their news.</source>
        <translation>Les autorités sont saisies et n’ont pas à vous rendre compte. Clôturez le dossier, ou gardez-le ouvert dans l’attente de leurs nouvelles.</translation>
    </message>
    <message>
        <source>Appeal to the organisation itself: most state acts ask for that before the attorney general. The law says within a reasonable period; do it within 30 days to be safe.</source>
        <translation>Formez un recours auprès de l’organisme lui-même&#xa0;: la plupart des lois d’État l’exigent avant de saisir l’Attorney General. La loi dit «&#xa0;dans un délai raisonnable&#xa0;»&#x202f;; par prudence, faites-le dans les 30 jours.</translation>
    </message>
    <message>
        <source>Tell the attorney general, with your request, the refusal or silence, and the appeal.</source>
        <translation>Saisissez l’Attorney General, avec votre demande, le refus ou le silence, et le recours.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. These acts give no private suit; a lawyer can say whether another law does. Close the case, or keep it open for news.</source>
        <translation>L’Attorney General est saisi et n’a pas à vous rendre compte. Ces lois ne donnent pas d’action individuelle en justice&#x202f;; un avocat peut dire si une autre loi en donne une. Clôturez le dossier, ou gardez-le ouvert dans l’attente de nouvelles.</translation>
    </message>
    <message>
        <source>This state&apos;s act has no appeal. Tell its consumer protection office or attorney general.</source>
        <translation>La loi de cet État ne prévoit pas de recours interne. Saisissez son service de protection des consommateurs ou son Attorney General.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>L’autorité est saisie et n’a pas à vous rendre compte. Clôturez le dossier, ou gardez-le ouvert dans l’attente de nouvelles.</translation>
    </message>
    <message>
        <source>Read first whether the act asks for an appeal to the organisation; then tell the attorney general.</source>
        <translation>Vérifiez d’abord si la loi exige un recours auprès de l’organisme&#x202f;; saisissez ensuite l’Attorney General.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>L’Attorney General est saisi et n’a pas à vous rendre compte. Clôturez le dossier, ou gardez-le ouvert dans l’attente de nouvelles.</translation>
    </message>
    <message>
        <source>Tell the authority that watches this law: as a rule the state&apos;s attorney general, in federal matters the Federal Trade Commission, the Consumer Financial Protection Bureau or the Federal Communications Commission.</source>
        <translation>Saisissez l’autorité qui veille à l’application de cette loi&#xa0;: en règle générale l’Attorney General de l’État&#x202f;; en matière fédérale, la Federal Trade Commission, le Consumer Financial Protection Bureau ou la Federal Communications Commission.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Some of these laws let you sue within a short time: speak to a lawyer soon. Or close the case and say why.</source>
        <translation>L’autorité est saisie et n’a pas à vous rendre compte. Certaines de ces lois vous permettent d’agir en justice dans un délai court&#xa0;: parlez-en vite à un avocat. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>Complain to the Consumer Financial Protection Bureau; add the dispute, the proof of delivery and the result, if there was one.</source>
        <translation>Adressez une plainte au Consumer Financial Protection Bureau&#x202f;; joignez la contestation, la preuve de remise et le résultat, s’il y en a eu un.</translation>
    </message>
    <message>
        <source>The Bureau is told. The Act lets you sue a consumer reporting agency over some duties, within two years of discovery and five of the violation: speak to a lawyer. Or close the case and say why.</source>
        <translation>Le Bureau est saisi. La loi vous permet d’agir en justice contre une agence d’évaluation du crédit pour certaines de ses obligations, dans les deux ans de la découverte et les cinq ans de la violation&#xa0;: parlez-en à un avocat. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>Complain to the Office for Civil Rights of the Department of Health and Human Services.</source>
        <translation>Adressez une plainte à l’Office for Civil Rights du Department of Health and Human Services (ministère américain de la Santé).</translation>
    </message>
    <message>
        <source>The Office for Civil Rights is told. HIPAA gives no private suit. Close the case, or keep it open for its news.</source>
        <translation>L’Office for Civil Rights est saisi. HIPAA ne donne pas d’action individuelle en justice. Clôturez le dossier, ou gardez-le ouvert dans l’attente de ses nouvelles.</translation>
    </message>
    <message>
        <source>Nobody has to confirm an opt-out. Keep the proof of sending for as long as the contract lives, and close the case.</source>
        <translation>Personne n’est tenu de confirmer un refus de l’arbitrage. Gardez la preuve d’envoi aussi longtemps que dure le contrat, et clôturez le dossier.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner of Canada; silence counts as a refusal (s. 8(5)).</source>
        <translation>Portez plainte auprès du Commissaire à la protection de la vie privée du Canada&#x202f;; le silence vaut refus (par. 8(5)).</translation>
    </message>
    <message>
        <source>The Commissioner has the complaint. After the report, the Federal Court is open for one year (s. 14). Close the case, or keep it open for the report.</source>
        <translation>Le Commissaire est saisi de la plainte. Après son rapport, la Cour fédérale peut être saisie pendant un an (art. 14). Clôturez le dossier, ou gardez-le ouvert dans l’attente du rapport.</translation>
    </message>
    <message>
        <source>Ask the Commission d&apos;accès à l&apos;information to examine the disagreement; silence counts as a refusal (s. 32).</source>
        <translation>Demandez à la Commission d’accès à l’information d’examiner la mésentente&#x202f;; le silence vaut refus (art. 32).</translation>
    </message>
    <message>
        <source>The Commission has the request. Close the case, or keep it open for its decision.</source>
        <translation>La Commission est saisie de la demande. Clôturez le dossier, ou gardez-le ouvert dans l’attente de sa décision.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner of Alberta for a review.</source>
        <translation>Demandez une révision au Commissaire à l’information et à la protection de la vie privée de l’Alberta.</translation>
    </message>
    <message>
        <source>The Commissioner has the request. Close the case, or keep it open for the decision.</source>
        <translation>Le Commissaire est saisi de la demande. Clôturez le dossier, ou gardez-le ouvert dans l’attente de la décision.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner for British Columbia for a review.</source>
        <translation>Demandez une révision au Commissaire à l’information et à la protection de la vie privée de la Colombie-Britannique.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first: the Information Commissioner wants that, and 30 days for its answer.</source>
        <translation>Adressez d’abord une plainte à l’organisme lui-même&#xa0;: l’Information Commissioner l’exige, avec 30 jours pour y répondre.</translation>
    </message>
    <message>
        <source>Complain to the Office of the Australian Information Commissioner, as a rule within 12 months of learning of the act.</source>
        <translation>Adressez une plainte à l’Office of the Australian Information Commissioner, en règle générale dans les 12 mois après avoir eu connaissance de l’acte.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Close the case, or keep it open for the decision.</source>
        <translation>Le Commissioner est saisi. Clôturez le dossier, ou gardez-le ouvert dans l’attente de la décision.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner; the office expects the organisation to have been asked first.</source>
        <translation>Adressez une plainte au Privacy Commissioner&#x202f;; ses services attendent que l’organisme ait été saisi d’abord.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Afterwards the Human Rights Review Tribunal is open for six months. Close the case, or keep it open for news.</source>
        <translation>Le Commissioner est saisi. Ensuite, le Human Rights Review Tribunal peut être saisi pendant six mois. Clôturez le dossier, ou gardez-le ouvert dans l’attente de nouvelles.</translation>
    </message>
    <message>
        <source>Petition the ANPD, showing that you asked the organisation first; the consumer bodies are open too (art. 18, § 8).</source>
        <translation>Saisissez l’ANPD d’une pétition, en montrant que vous vous êtes d’abord adressé à l’organisme&#x202f;; les organismes de défense des consommateurs peuvent aussi être saisis (art. 18, § 8).</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court (art. 22 LGPD): speak to a lawyer first. Or close the case and say why.</source>
        <translation>L’autorité est saisie. Il reste le tribunal (art. 22 LGPD)&#xa0;: parlez-en d’abord à un avocat. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>Raise a grievance with the organisation first; the Board takes a complaint only after that.</source>
        <translation>Adressez d’abord une réclamation (grievance) à l’organisme&#x202f;; le Data Protection Board n’accepte une plainte qu’ensuite.</translation>
    </message>
    <message>
        <source>Complain to the Data Protection Board; it awards no compensation.</source>
        <translation>Adressez une plainte au Data Protection Board&#x202f;; il n’accorde pas de réparation.</translation>
    </message>
    <message>
        <source>The Board is told. Close the case, or keep it open for its decision.</source>
        <translation>Le Board est saisi. Clôturez le dossier, ou gardez-le ouvert dans l’attente de sa décision.</translation>
    </message>
    <message>
        <source>Object to the organisation in writing and name what is missing; the Act provides for it.</source>
        <translation>Faites opposition par écrit auprès de l’organisme et précisez ce qui manque&#x202f;; la loi le prévoit.</translation>
    </message>
    <message>
        <source>Report it to the privacy report centre (118), or ask for dispute mediation.</source>
        <translation>Signalez-le au centre de signalement des atteintes à la vie privée (118), ou demandez une médiation.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is mediation or a court. Close the case, or keep it open for news.</source>
        <translation>L’autorité est saisie. Il reste la médiation ou le tribunal. Clôturez le dossier, ou gardez-le ouvert dans l’attente de nouvelles.</translation>
    </message>
    <message>
        <source>Ask the Secretaría Anticorrupción y Buen Gobierno for the protection of your rights.</source>
        <translation>Demandez la protection de vos droits à la Secretaría Anticorrupción y Buen Gobierno.</translation>
    </message>
    <message>
        <source>The authority has the request. Close the case, or keep it open for its decision.</source>
        <translation>L’autorité est saisie de la demande. Clôturez le dossier, ou gardez-le ouvert dans l’attente de sa décision.</translation>
    </message>
    <message>
        <source>Complain to the Personal Data Protection Board. It must be asked within 30 days of the answer and 60 days of your request.</source>
        <translation>Adressez une plainte au Conseil de protection des données personnelles (Kurul). Il doit être saisi dans les 30 jours de la réponse et les 60 jours de votre demande.</translation>
    </message>
    <message>
        <source>The Board has the complaint. Close the case, or keep it open for its decision.</source>
        <translation>Le Conseil est saisi de la plainte. Clôturez le dossier, ou gardez-le ouvert dans l’attente de sa décision.</translation>
    </message>
    <message>
        <source>Complain to the authority named for this law, with your letters and the proof that they arrived.</source>
        <translation>Adressez une réclamation à l’autorité désignée pour cette loi, avec vos lettres et la preuve qu’elles sont arrivées.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court: speak to a lawyer first. Or close the case and say why.</source>
        <translation>L’autorité est saisie. Il reste le tribunal&#xa0;: parlez-en d’abord à un avocat. Ou clôturez le dossier en indiquant pourquoi.</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Ils n’ont pas répondu</translation>
    </message>
    <message>
        <source>Look in the spam folder, in the service&apos;s own messages and at your letter box first; compare the address you wrote to with the privacy notice.</source>
        <translation>Regardez d’abord dans le dossier de spam, dans la messagerie du service lui-même et dans votre boîte aux lettres&#x202f;; comparez l’adresse à laquelle vous avez écrit à celle de la politique de confidentialité.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>La réponse est incomplète</translation>
    </message>
    <message>
        <source>Go through the list of what the law asks for, item by item, and tick what is there.</source>
        <translation>Parcourez point par point la liste de ce que la loi exige, et cochez ce qui y est.</translation>
    </message>
    <message>
        <source>The answer came in the wrong form</source>
        <translation>La réponse est arrivée sous une mauvaise forme</translation>
    </message>
    <message>
        <source>Say which form you can use: a common electronic file, or paper if you asked on paper.</source>
        <translation>Dites quelle forme vous pouvez utiliser&#xa0;: un fichier électronique courant, ou le papier si vous avez demandé sur papier.</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Ils veulent une preuve de votre identité</translation>
    </message>
    <message>
        <source>See which datum they ask for and why, and whether you wrote from the address of the account.</source>
        <translation>Regardez quelle donnée ils demandent et pourquoi, et si vous avez écrit depuis l’adresse du compte.</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Ils veulent de l’argent</translation>
    </message>
    <message>
        <source>See for what: a first copy, a further copy, or work that they call excessive.</source>
        <translation>Regardez pour quoi&#xa0;: une première copie, une copie supplémentaire, ou un travail qu’ils disent excessif.</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Ils veulent leur propre formulaire ou portail</translation>
    </message>
    <message>
        <source>See whether the form asks for more than your letter said, and whether you have an account there.</source>
        <translation>Regardez si le formulaire demande plus que ce que disait votre lettre, et si vous y avez un compte.</translation>
    </message>
    <message>
        <source>They say they are not the ones</source>
        <translation>Ils disent que ce n’est pas eux</translation>
    </message>
    <message>
        <source>Compare the company in the privacy notice and in your contract with the one you wrote to.</source>
        <translation>Comparez l’entreprise nommée dans la politique de confidentialité et dans votre contrat à celle à qui vous avez écrit.</translation>
    </message>
    <message>
        <source>They say they only process for another</source>
        <translation>Ils disent ne traiter que pour le compte d’un autre</translation>
    </message>
    <message>
        <source>See whether they name that other company; the request belongs there too.</source>
        <translation>Regardez s’ils nomment cette autre entreprise&#x202f;; la demande doit lui être adressée aussi.</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Ils disent que les données sont anonymes</translation>
    </message>
    <message>
        <source>See whether they still use a number, cookie or device of yours; then the data are not anonymous to them.</source>
        <translation>Regardez s’ils utilisent encore un numéro, un cookie ou un appareil qui est le vôtre&#x202f;; dans ce cas, les données ne sont pas anonymes pour eux.</translation>
    </message>
    <message>
        <source>They must keep the data, they say</source>
        <translation>Ils disent devoir conserver les données</translation>
    </message>
    <message>
        <source>See whether they name the law, the data and the time; you asked either to see or to erase, and these differ.</source>
        <translation>Regardez s’ils indiquent la loi, les données et la durée&#x202f;; vous avez demandé soit à voir, soit à effacer, et ce n’est pas la même chose.</translation>
    </message>
    <message>
        <source>They protect other people, they say</source>
        <translation>Ils disent protéger d’autres personnes</translation>
    </message>
    <message>
        <source>See which part concerns others; your own data in the same document remain yours.</source>
        <translation>Regardez quelle partie concerne d’autres personnes&#x202f;; vos propres données dans le même document restent les vôtres.</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Ils ont supprimé les données après votre demande</translation>
    </message>
    <message>
        <source>Compare the day of deletion with the day your request arrived.</source>
        <translation>Comparez le jour de la suppression au jour où votre demande est arrivée.</translation>
    </message>
    <message>
        <source>The answer cannot be read or understood</source>
        <translation>La réponse est illisible ou incompréhensible</translation>
    </message>
    <message>
        <source>Open the file with another program first; then note what you cannot read: codes, abbreviations, pictures of text.</source>
        <translation>Ouvrez d’abord le fichier avec un autre programme&#x202f;; notez ensuite ce que vous ne pouvez pas lire&#xa0;: codes, abréviations, texte sous forme d’image.</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>La réponse est dans une autre langue</translation>
    </message>
    <message>
        <source>See in which language the service deals with its customers in your country.</source>
        <translation>Regardez dans quelle langue le service traite avec ses clients de votre pays.</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Ils disent la demande excessive</translation>
    </message>
    <message>
        <source>See whether they show why, and how often you have asked in the last twelve months.</source>
        <translation>Regardez s’ils démontrent pourquoi, et combien de fois vous avez fait une demande dans les douze derniers mois.</translation>
    </message>
    <message>
        <source>The month is over and nothing came: not acting without giving reasons in that month is itself an infringement.</source>
        <translation>Le mois est écoulé et rien n’est venu&#xa0;: ne pas agir sans donner de motifs dans ce mois est en soi une violation.</translation>
    </message>
    <message>
        <source>The answer must cover every item of Art. 15(1) and (2) and the copy of Art. 15(3). Name only what is missing, by number, and give one new date.</source>
        <translation>La réponse doit couvrir chaque point de l’art. 15, paragraphes 1 et 2, et la copie de l’art. 15, paragraphe 3. N’indiquez que ce qui manque, par numéro, et donnez une seule nouvelle date.</translation>
    </message>
    <message>
        <source>A request made electronically is answered in a commonly used electronic form, unless you asked otherwise.</source>
        <translation>À une demande faite par voie électronique, il est répondu sous une forme électronique d’usage courant, sauf si vous avez demandé autre chose.</translation>
    </message>
    <message>
        <source>More proof may be asked only on reasonable doubts about who you are, and only what is necessary; a general demand for an identity card is neither.</source>
        <translation>D’autres preuves ne peuvent être demandées qu’en cas de doutes raisonnables sur votre identité, et seulement ce qui est nécessaire&#x202f;; exiger systématiquement une carte d’identité n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>They are right if they name the doubt and ask only for what removes it.</source>
        <translation>Ils ont raison s’ils précisent le doute et ne demandent que ce qui le lève.</translation>
    </message>
    <message>
        <source>Then give the least that proves it, for example a code sent to the account&apos;s own address; the clock may stand still until they have it.</source>
        <translation>Dans ce cas, donnez le strict nécessaire pour le prouver, par exemple un code envoyé à l’adresse même du compte&#x202f;; le délai peut être suspendu jusqu’à ce qu’ils l’aient.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free; the reasons for asking do not matter.</source>
        <translation>La réponse et la première copie sont gratuites&#x202f;; les raisons de la demande n’importent pas.</translation>
    </message>
    <message>
        <source>They may charge for further copies, and for requests that they prove to be manifestly unfounded or excessive.</source>
        <translation>Ils peuvent demander des frais pour des copies supplémentaires, et pour des demandes dont ils prouvent qu’elles sont manifestement infondées ou excessives.</translation>
    </message>
    <message>
        <source>Then ask them to prove it, or to name the cost of the further copy before they make it.</source>
        <translation>Dans ce cas, demandez-leur de le prouver, ou d’indiquer le coût de la copie supplémentaire avant de la faire.</translation>
    </message>
    <message>
        <source>The organisation has to make the exercise of your rights easy and cannot dictate a form; a letter or e-mail that can be understood is a request.</source>
        <translation>L’organisme doit faciliter l’exercice de vos droits et ne peut pas imposer une forme&#x202f;; une lettre ou un e-mail compréhensible est une demande.</translation>
    </message>
    <message>
        <source>A portal may be quicker if you have an account and it gives everything that the law asks for.</source>
        <translation>Un portail peut être plus rapide si vous y avez un compte et s’il donne tout ce que la loi exige.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and say that your letter stands.</source>
        <translation>Dans ce cas, utilisez-le, gardez la confirmation, et dites que votre lettre est maintenue.</translation>
    </message>
    <message>
        <source>Whoever decides why and how the data are processed has to answer, alone or jointly with others; whoever holds nothing has to say just that.</source>
        <translation>Celui qui décide pourquoi et comment les données sont traitées doit répondre, seul ou conjointement avec d’autres&#x202f;; celui qui ne détient rien doit le dire.</translation>
    </message>
    <message>
        <source>They are right if contract or privacy notice name another company.</source>
        <translation>Ils ont raison si le contrat ou la politique de confidentialité nomme une autre entreprise.</translation>
    </message>
    <message>
        <source>Then write to that company, and ask this one to confirm that it holds nothing.</source>
        <translation>Dans ce cas, écrivez à cette entreprise, et demandez à celle-ci de confirmer qu’elle ne détient rien.</translation>
    </message>
    <message>
        <source>A processor has to help the controller to answer and knows who that is: ask for the controller&apos;s name and for your request to be passed on.</source>
        <translation>Un sous-traitant doit aider le responsable du traitement à répondre et sait qui il est&#xa0;: demandez le nom du responsable du traitement et la transmission de votre demande.</translation>
    </message>
    <message>
        <source>They are right if they decide nothing about the data themselves.</source>
        <translation>Ils ont raison s’ils ne décident eux-mêmes de rien au sujet des données.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name; this letter keeps the day of the request.</source>
        <translation>Dans ce cas, écrivez au responsable du traitement qu’ils nomment&#x202f;; cette lettre garde le jour de la demande.</translation>
    </message>
    <message>
        <source>Whoever wants to refuse has to show that it cannot identify you, and has to take further details by which it can; a number that singles you out is not anonymous.</source>
        <translation>Celui qui veut refuser doit démontrer qu’il ne peut pas vous identifier, et doit accepter des informations complémentaires qui le lui permettent&#x202f;; un numéro qui vous distingue des autres n’est pas anonyme.</translation>
    </message>
    <message>
        <source>They are right if no means reasonably likely to be used lead back to you.</source>
        <translation>Ils ont raison si aucun moyen raisonnablement susceptible d’être utilisé ne ramène à vous.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, if you want that, or close the case.</source>
        <translation>Dans ce cas, donnez l’identifiant qui leur permet de vous retrouver, si vous le souhaitez, ou clôturez le dossier.</translation>
    </message>
    <message>
        <source>A duty to keep data limits erasure only as far as it reaches, and access not at all: ask for the law, the data and the time, and for erasure of the rest.</source>
        <translation>Une obligation de conservation ne limite l’effacement que pour ce qu’elle couvre, et ne limite en rien l’accès&#xa0;: demandez la loi, les données et la durée, et l’effacement du reste.</translation>
    </message>
    <message>
        <source>They are right for data that a named law makes them keep.</source>
        <translation>Ils ont raison pour les données qu’une loi désignée les oblige à conserver.</translation>
    </message>
    <message>
        <source>Then ask for restriction of these data and note the day on which the duty ends.</source>
        <translation>Dans ce cas, demandez la limitation du traitement de ces données et notez le jour où l’obligation prend fin.</translation>
    </message>
    <message>
        <source>The rights of others may limit the copy, but not lead to a refusal of all information: ask for the document with the others&apos; data blacked out.</source>
        <translation>Les droits d’autrui peuvent limiter la copie, mais pas conduire à refuser toute information&#xa0;: demandez le document avec les données des autres occultées.</translation>
    </message>
    <message>
        <source>They are right for passages that are about others only.</source>
        <translation>Ils ont raison pour les passages qui ne concernent que d’autres personnes.</translation>
    </message>
    <message>
        <source>Then ask them to say which passages they left out, and why.</source>
        <translation>Dans ce cas, demandez-leur de dire quels passages ils ont omis, et pourquoi.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived, and deletion after that does not end the duty to answer: ask what was deleted, when, on which ground and who had received it.</source>
        <translation>La demande couvre ce qui était détenu à son arrivée, et une suppression ultérieure ne met pas fin à l’obligation de répondre&#xa0;: demandez ce qui a été supprimé, quand, sur quel fondement et qui l’avait reçu.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language, and the copy a faithful and intelligible reproduction: ask for it again, with codes explained.</source>
        <translation>La réponse doit être concise, compréhensible et en termes clairs, et la copie une reproduction fidèle et intelligible&#xa0;: demandez-la de nouveau, avec les codes expliqués.</translation>
    </message>
    <message>
        <source>Whoever calls a request manifestly unfounded or excessive has to demonstrate it; that an answer takes effort does not make it so.</source>
        <translation>Celui qui dit une demande manifestement infondée ou excessive doit le démontrer&#x202f;; qu’une réponse demande du travail n’y suffit pas.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new, or if they prove that the request was made for another end than the right serves (CJEU C-526/24).</source>
        <translation>Ils ont raison si vous demandez sans cesse sans rien de nouveau, ou s’ils prouvent que la demande visait une autre fin que celle du droit (CJUE, C-526/24).</translation>
    </message>
    <message>
        <source>Then name what is new, or narrow the request.</source>
        <translation>Dans ce cas, indiquez ce qui est nouveau, ou restreignez la demande.</translation>
    </message>
    <message>
        <source>The answer has to be intelligible to you: ask for it in the language in which the service addresses its customers in your country.</source>
        <translation>La réponse doit être compréhensible pour vous&#xa0;: demandez-la dans la langue dans laquelle le service s’adresse à ses clients de votre pays.</translation>
    </message>
    <message>
        <source>They owe no translation of the copied documents themselves.</source>
        <translation>Ils ne doivent pas de traduction des documents copiés eux-mêmes.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in your language.</source>
        <translation>Dans ce cas, ne demandez que les explications dans votre langue.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free.</source>
        <translation>La réponse et la première copie sont gratuites.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language: ask for it again, with codes explained.</source>
        <translation>La réponse doit être concise, compréhensible et en termes clairs&#xa0;: demandez-la de nouveau, avec les codes expliqués.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new.</source>
        <translation>Ils ont raison si vous demandez sans cesse sans rien de nouveau.</translation>
    </message>
    <message>
        <source>The thirty days are over, and no later date was announced within them.</source>
        <translation>Les trente jours sont écoulés, et aucune date ultérieure n’a été annoncée avant leur fin.</translation>
    </message>
    <message>
        <source>The minimum of Art. 25(2) DSG is owed in full. Name only what is missing, by number, and give one new date.</source>
        <translation>Le minimum de l’art. 25, al. 2, LPD est dû en entier. N’indiquez que ce qui manque, par numéro, et donnez une seule nouvelle date.</translation>
    </message>
    <message>
        <source>The information is owed in writing or in the form in which the data are held, and usable.</source>
        <translation>Les renseignements sont dus par écrit ou sous la forme dans laquelle les données se présentent, et doivent être utilisables.</translation>
    </message>
    <message>
        <source>You have to be identified with reasonable means and help with it; more than that is not owed.</source>
        <translation>Votre identité doit être établie par des mesures raisonnables, avec votre collaboration&#x202f;; rien de plus n’est dû.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is appropriate to identify you.</source>
        <translation>Ils ont raison s’ils demandent ce qui est approprié pour vous identifier.</translation>
    </message>
    <message>
        <source>Then give it, with what is not needed blacked out.</source>
        <translation>Dans ce cas, donnez-le, en occultant ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The information is free as a rule.</source>
        <translation>Les renseignements sont en principe gratuits.</translation>
    </message>
    <message>
        <source>A share of at most CHF 300 may be asked for disproportionate effort, if told before.</source>
        <translation>Une participation de 300&#xa0;CHF au plus peut être demandée en cas d’efforts disproportionnés, si elle est annoncée au préalable.</translation>
    </message>
    <message>
        <source>Then withdraw or narrow the request within ten days, or accept the amount.</source>
        <translation>Dans ce cas, retirez ou restreignez la demande dans les dix jours, ou acceptez le montant.</translation>
    </message>
    <message>
        <source>A request in writing is enough; the Act knows no form.</source>
        <translation>Une demande écrite suffit&#x202f;; la loi n’impose aucun formulaire.</translation>
    </message>
    <message>
        <source>A portal may be quicker if it gives everything that the Act asks for.</source>
        <translation>Un portail peut être plus rapide s’il donne tout ce que la loi exige.</translation>
    </message>
    <message>
        <source>Whoever decides about purpose and means has to answer; whoever holds nothing has to say so.</source>
        <translation>Celui qui décide de la finalité et des moyens doit répondre&#x202f;; celui qui ne détient rien doit le dire.</translation>
    </message>
    <message>
        <source>Then write to that company.</source>
        <translation>Dans ce cas, écrivez à cette entreprise.</translation>
    </message>
    <message>
        <source>The controller stays bound to inform when another processes for it: ask for its name and for your request to be passed on.</source>
        <translation>Le responsable du traitement reste tenu d’informer lorsqu’un autre traite pour lui&#xa0;: demandez son nom et la transmission de votre demande.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name.</source>
        <translation>Dans ce cas, écrivez au responsable du traitement qu’ils nomment.</translation>
    </message>
    <message>
        <source>Data that lead back to you by a number, account or device are personal data.</source>
        <translation>Des données qui ramènent à vous par un numéro, un compte ou un appareil sont des données personnelles.</translation>
    </message>
    <message>
        <source>They are right if nothing leads back to you.</source>
        <translation>Ils ont raison si rien ne ramène à vous.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, or close the case.</source>
        <translation>Dans ce cas, donnez l’identifiant qui leur permet de vous retrouver, ou clôturez le dossier.</translation>
    </message>
    <message>
        <source>A refusal or restriction needs a ground of the Act and has to be explained: ask for the law, the data and the time.</source>
        <translation>Un refus ou une restriction exige un motif prévu par la loi et doit être expliqué&#xa0;: demandez la loi, les données et la durée.</translation>
    </message>
    <message>
        <source>Then note the day on which the duty ends.</source>
        <translation>Dans ce cas, notez le jour où l’obligation prend fin.</translation>
    </message>
    <message>
        <source>Overriding interests of others limit the information only as far as they reach, and the reason has to be given.</source>
        <translation>Les intérêts prépondérants d’un tiers ne limitent les renseignements que dans la mesure nécessaire, et le motif doit être indiqué.</translation>
    </message>
    <message>
        <source>Then ask which passages they left out.</source>
        <translation>Dans ce cas, demandez quels passages ils ont omis.</translation>
    </message>
    <message>
        <source>The request covers what was processed when it arrived: ask what was deleted, when and why.</source>
        <translation>La demande couvre ce qui était traité à son arrivée&#xa0;: demandez ce qui a été supprimé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>You must be able to exercise your rights with the information: ask for it in a form that can be understood.</source>
        <translation>Les renseignements doivent vous permettre d’exercer vos droits&#xa0;: demandez-les sous une forme compréhensible.</translation>
    </message>
    <message>
        <source>The information has to serve you: ask for it in the language in which the service addresses you.</source>
        <translation>Les renseignements doivent vous être utiles&#xa0;: demandez-les dans la langue dans laquelle le service s’adresse à vous.</translation>
    </message>
    <message>
        <source>No rule names a language.</source>
        <translation>Aucune règle ne fixe de langue.</translation>
    </message>
    <message>
        <source>The 45 days from receipt are over, and no extension was announced within them.</source>
        <translation>Les 45 jours à compter de la réception sont écoulés, et aucune prolongation n’a été annoncée avant leur fin.</translation>
    </message>
    <message>
        <source>The answer has to cover the categories, sources, purposes, recipients and specific pieces. Name only what is missing, by number, and give one new date.</source>
        <translation>La réponse doit couvrir les catégories, les sources, les finalités, les destinataires et les informations précises. N’indiquez que ce qui manque, par numéro, et donnez une seule nouvelle date.</translation>
    </message>
    <message>
        <source>Specific pieces are delivered in a portable and, where technically feasible, readily usable format.</source>
        <translation>Les informations précises sont remises sous une forme portable et, si c’est techniquement possible, facilement utilisable.</translation>
    </message>
    <message>
        <source>Verification compares what you give with what they hold; no new account, fee or paid notarisation may be asked for.</source>
        <translation>La vérification compare ce que vous donnez à ce qu’ils détiennent&#x202f;; ni nouveau compte, ni frais, ni acte notarié payant ne peuvent être exigés.</translation>
    </message>
    <message>
        <source>They are right to verify a request to know, delete or correct; for an opt-out or limit they may not.</source>
        <translation>Ils ont le droit de vérifier une demande d’accès, de suppression ou de rectification&#x202f;; pour une opposition ou une limitation, ils n’en ont pas le droit.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare. Their 45 days run on meanwhile.</source>
        <translation>Dans ce cas, donnez les quelques données qu’ils peuvent comparer. Leurs 45 jours continuent de courir pendant ce temps.</translation>
    </message>
    <message>
        <source>The answer is free, twice in twelve months for a request to know.</source>
        <translation>La réponse est gratuite, deux fois en douze mois pour une demande d’accès.</translation>
    </message>
    <message>
        <source>They may charge for a request that they show to be manifestly unfounded or excessive.</source>
        <translation>Ils peuvent demander des frais pour une demande dont ils démontrent qu’elle est manifestement infondée ou excessive.</translation>
    </message>
    <message>
        <source>Then ask for their reason in writing.</source>
        <translation>Dans ce cas, demandez leur motif par écrit.</translation>
    </message>
    <message>
        <source>A request that comes another way is treated as if it had come by their way, or they tell you how to make it.</source>
        <translation>Une demande qui arrive par une autre voie est traitée comme si elle était arrivée par la leur, ou ils vous disent comment la faire.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one, and may name their own way.</source>
        <translation>Ils peuvent vous demander d’utiliser votre compte si vous en avez un, et peuvent indiquer leur propre voie.</translation>
    </message>
    <message>
        <source>Then use that way, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>Dans ce cas, utilisez cette voie, gardez la confirmation, et indiquez la date de votre lettre.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the Act applies: ask them to say why they are no business in its sense, or that they hold nothing.</source>
        <translation>La lettre demande dans la mesure où la loi s’applique&#xa0;: demandez-leur de dire pourquoi ils ne sont pas un «&#xa0;business&#xa0;» en son sens, ou qu’ils ne détiennent rien.</translation>
    </message>
    <message>
        <source>They are right if they are below the Act&apos;s thresholds, or if another company collected the data.</source>
        <translation>Ils ont raison s’ils sont en dessous des seuils de la loi, ou si une autre entreprise a collecté les données.</translation>
    </message>
    <message>
        <source>Then write to the other company, or close the case.</source>
        <translation>Dans ce cas, écrivez à l’autre entreprise, ou clôturez le dossier.</translation>
    </message>
    <message>
        <source>A service provider that is asked directly acts for the business or says that it cannot because it is one: ask for the business&apos;s name.</source>
        <translation>Un prestataire saisi directement agit pour l’entreprise ou répond qu’il ne le peut pas parce qu’il est prestataire&#xa0;: demandez le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>They are right if they process only for another business.</source>
        <translation>Ils ont raison s’ils ne traitent que pour le compte d’une autre entreprise.</translation>
    </message>
    <message>
        <source>Then write to the business that they name.</source>
        <translation>Dans ce cas, écrivez à l’entreprise qu’ils nomment.</translation>
    </message>
    <message>
        <source>Only data that cannot reasonably be linked to you, under public commitments not to try, are deidentified: ask for these.</source>
        <translation>Ne sont désidentifiées que les données qui ne peuvent raisonnablement pas être reliées à vous, avec l’engagement public de ne pas essayer de le faire&#xa0;: demandez ces engagements.</translation>
    </message>
    <message>
        <source>They are right if the data are deidentified; nobody has to identify them again.</source>
        <translation>Ils ont raison si les données sont désidentifiées&#x202f;; personne n’est tenu de les identifier de nouveau.</translation>
    </message>
    <message>
        <source>Then close the case.</source>
        <translation>Dans ce cas, clôturez le dossier.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, for which data, and for deletion of the rest.</source>
        <translation>Une exception ne couvre que ce qu’elle désigne&#xa0;: demandez laquelle, pour quelles données, et la suppression du reste.</translation>
    </message>
    <message>
        <source>They are right for data that they need for a purpose that the Act lists.</source>
        <translation>Ils ont raison pour les données dont ils ont besoin à une fin que la loi énumère.</translation>
    </message>
    <message>
        <source>Then ask that these be used for nothing else.</source>
        <translation>Dans ce cas, demandez qu’elles ne soient utilisées à rien d’autre.</translation>
    </message>
    <message>
        <source>The rights of others limit the answer only as far as they reach: ask for the rest.</source>
        <translation>Les droits d’autrui ne limitent la réponse que dans la mesure nécessaire&#xa0;: demandez le reste.</translation>
    </message>
    <message>
        <source>They are right for data that are about others only.</source>
        <translation>Ils ont raison pour les données qui ne concernent que d’autres personnes.</translation>
    </message>
    <message>
        <source>Then ask which kind of data they left out.</source>
        <translation>Dans ce cas, demandez quel genre de données ils ont omis.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived; requests and answers are recorded for 24 months: ask what was deleted, when and why.</source>
        <translation>La demande couvre ce qui était détenu à son arrivée&#x202f;; les demandes et les réponses sont consignées pendant 24 mois&#xa0;: demandez ce qui a été supprimé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>The answer has to be easily understandable to the average consumer: ask for it again, with codes explained.</source>
        <translation>La réponse doit être facilement compréhensible pour un consommateur moyen&#xa0;: demandez-la de nouveau, avec les codes expliqués.</translation>
    </message>
    <message>
        <source>The business bears the burden of showing that a request is manifestly unfounded or excessive.</source>
        <translation>C’est à l’entreprise qu’il incombe de démontrer qu’une demande est manifestement infondée ou excessive.</translation>
    </message>
    <message>
        <source>They are right for the third request to know within twelve months.</source>
        <translation>Ils ont raison pour la troisième demande d’accès en douze mois.</translation>
    </message>
    <message>
        <source>Then wait, or ask for their reason in writing.</source>
        <translation>Dans ce cas, attendez, ou demandez leur motif par écrit.</translation>
    </message>
    <message>
        <source>What the Act requires them to tell comes in the languages in which they ordinarily deal with consumers in California.</source>
        <translation>Ce que la loi les oblige à communiquer l’est dans les langues dans lesquelles ils traitent habituellement avec les consommateurs en Californie.</translation>
    </message>
    <message>
        <source>They owe no other language than those.</source>
        <translation>Ils ne doivent aucune autre langue que celles-là.</translation>
    </message>
    <message>
        <source>Then ask for the explanations in English.</source>
        <translation>Dans ce cas, demandez les explications en anglais.</translation>
    </message>
    <message>
        <source>The thirty days are over; silence counts as a refusal.</source>
        <translation>Les trente jours sont écoulés&#x202f;; le silence vaut refus.</translation>
    </message>
    <message>
        <source>Existence, use and disclosure are owed, with the data themselves. Name only what is missing, by number, and give one new date.</source>
        <translation>L’existence, l’usage et la communication sont dus, avec les données elles-mêmes. N’indiquez que ce qui manque, par numéro, et donnez une seule nouvelle date.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable.</source>
        <translation>Les renseignements sont fournis sous une forme généralement compréhensible.</translation>
    </message>
    <message>
        <source>You give enough for them to account for the data, and they may use it for nothing else.</source>
        <translation>Vous fournissez ce qu’il leur faut pour rendre compte des données, et ils ne peuvent s’en servir pour rien d’autre.</translation>
    </message>
    <message>
        <source>They are right to ask for what they need to be sure that they answer you.</source>
        <translation>Ils ont raison de demander ce qu’il leur faut pour être sûrs que c’est bien à vous qu’ils répondent.</translation>
    </message>
    <message>
        <source>Then give the least that does it.</source>
        <translation>Dans ce cas, donnez le strict nécessaire.</translation>
    </message>
    <message>
        <source>The answer costs you nothing or a minimal amount, told before.</source>
        <translation>La réponse ne vous coûte rien, ou une somme minime annoncée au préalable.</translation>
    </message>
    <message>
        <source>A minimal cost that they told you before, and that you agreed to, is allowed.</source>
        <translation>Une somme minime qu’ils vous ont annoncée au préalable, et que vous avez acceptée, est permise.</translation>
    </message>
    <message>
        <source>Then agree, or withdraw or narrow the request.</source>
        <translation>Dans ce cas, acceptez, ou retirez ou restreignez la demande.</translation>
    </message>
    <message>
        <source>A request in writing is enough, and they have to help you to prepare it.</source>
        <translation>Une demande écrite suffit, et ils doivent vous aider à la préparer.</translation>
    </message>
    <message>
        <source>An organisation is responsible for the data in its possession or custody, and for what it gave to others to process.</source>
        <translation>Une organisation est responsable des données qu’elle a en sa possession ou sous sa garde, et de celles qu’elle a confiées à d’autres pour traitement.</translation>
    </message>
    <message>
        <source>They are right if another organisation has control of the data.</source>
        <translation>Ils ont raison si une autre organisation a la gestion des données.</translation>
    </message>
    <message>
        <source>Then write to that organisation, and ask this one to confirm that it holds nothing.</source>
        <translation>Dans ce cas, écrivez à cette organisation, et demandez à celle-ci de confirmer qu’elle ne détient rien.</translation>
    </message>
    <message>
        <source>Whoever handed the data over for processing stays responsible: ask for its name and for your request to be passed on.</source>
        <translation>Celui qui a confié les données pour traitement en reste responsable&#xa0;: demandez son nom et la transmission de votre demande.</translation>
    </message>
    <message>
        <source>They are right if they process only for another.</source>
        <translation>Ils ont raison s’ils ne traitent que pour le compte d’un autre.</translation>
    </message>
    <message>
        <source>Then write to the organisation that they name.</source>
        <translation>Dans ce cas, écrivez à l’organisation qu’ils nomment.</translation>
    </message>
    <message>
        <source>Information about an identifiable individual is personal information: ask how it was made anonymous.</source>
        <translation>Tout renseignement concernant un individu identifiable est un renseignement personnel&#xa0;: demandez comment il a été rendu anonyme.</translation>
    </message>
    <message>
        <source>A refusal needs one of the Act&apos;s grounds, in writing and with your recourse; what is no longer required is destroyed, erased or made anonymous.</source>
        <translation>Un refus exige l’un des motifs de la loi, par écrit et avec l’indication de vos recours&#x202f;; ce qui n’est plus nécessaire est détruit, effacé ou rendu anonyme.</translation>
    </message>
    <message>
        <source>What is about a third party is severed, and you get the rest.</source>
        <translation>Ce qui concerne un tiers est retranché, et vous recevez le reste.</translation>
    </message>
    <message>
        <source>They are right for passages that cannot be severed.</source>
        <translation>Ils ont raison pour les passages qui ne peuvent pas être retranchés.</translation>
    </message>
    <message>
        <source>Data that a request is about are kept until every recourse is used up: ask what was deleted, when and why.</source>
        <translation>Les données visées par une demande sont conservées jusqu’à l’épuisement de tous les recours&#xa0;: demandez ce qui a été supprimé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable; abbreviations and codes are explained.</source>
        <translation>Les renseignements sont fournis sous une forme généralement compréhensible&#x202f;; les abréviations et les codes sont expliqués.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable to you.</source>
        <translation>Les renseignements sont fournis sous une forme généralement compréhensible pour vous.</translation>
    </message>
    <message>
        <source>The Act names no language.</source>
        <translation>La loi ne fixe pas de langue.</translation>
    </message>
    <message>
        <source>The 45 days (90 in Iowa) are over: silence is appealed like a refusal.</source>
        <translation>Les 45 jours (90 en Iowa) sont écoulés&#xa0;: le silence ouvre le même recours qu’un refus.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and that you will appeal if it does not come.</source>
        <translation>N’indiquez que ce qui manque, par numéro, et que vous formerez un recours si cela ne vient pas.</translation>
    </message>
    <message>
        <source>A copy of the data that you provided comes portable and, where technically feasible, readily usable.</source>
        <translation>Une copie des données que vous avez fournies est remise sous une forme portable et, si c’est techniquement possible, facilement utilisable.</translation>
    </message>
    <message>
        <source>A request is authenticated with commercially reasonable effort, and no new account may be asked for.</source>
        <translation>L’authentification d’une demande se fait par des efforts commercialement raisonnables, et aucun nouveau compte ne peut être exigé.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is reasonably necessary to authenticate you.</source>
        <translation>Ils ont raison s’ils demandent ce qui est raisonnablement nécessaire pour vous authentifier.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare.</source>
        <translation>Dans ce cas, donnez les quelques données qu’ils peuvent comparer.</translation>
    </message>
    <message>
        <source>The answer is free once or twice in twelve months, as the state says.</source>
        <translation>La réponse est gratuite une ou deux fois en douze mois, selon l’État.</translation>
    </message>
    <message>
        <source>They may charge for requests that they show to be manifestly unfounded, excessive or repetitive.</source>
        <translation>Ils peuvent demander des frais pour des demandes dont ils démontrent qu’elles sont manifestement infondées, excessives ou répétitives.</translation>
    </message>
    <message>
        <source>They have to describe secure and reliable ways to make a request.</source>
        <translation>Ils doivent décrire des moyens sûrs et fiables de faire une demande.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one.</source>
        <translation>Ils peuvent vous demander d’utiliser votre compte si vous en avez un.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>Dans ce cas, utilisez-le, gardez la confirmation, et indiquez la date de votre lettre.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the act applies: ask them to say why it does not, or that they hold nothing.</source>
        <translation>La lettre demande dans la mesure où la loi s’applique&#xa0;: demandez-leur de dire pourquoi elle ne s’applique pas, ou qu’ils ne détiennent rien.</translation>
    </message>
    <message>
        <source>They are right if they are below the act&apos;s thresholds or outside its scope.</source>
        <translation>Ils ont raison s’ils sont en dessous des seuils de la loi ou hors de son champ.</translation>
    </message>
    <message>
        <source>Then write to the right company, or close the case.</source>
        <translation>Dans ce cas, écrivez à la bonne entreprise, ou clôturez le dossier.</translation>
    </message>
    <message>
        <source>A processor helps the controller to answer: ask for the controller&apos;s name.</source>
        <translation>Un sous-traitant aide le responsable du traitement à répondre&#xa0;: demandez le nom du responsable du traitement.</translation>
    </message>
    <message>
        <source>De-identified and pseudonymous data are outside only under the act&apos;s conditions: ask for these.</source>
        <translation>Les données désidentifiées et pseudonymes ne sont exclues qu’aux conditions de la loi&#xa0;: demandez lesquelles sont remplies.</translation>
    </message>
    <message>
        <source>They are right if they cannot reasonably link the data to you.</source>
        <translation>Ils ont raison s’ils ne peuvent raisonnablement pas relier les données à vous.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, and for deletion of the rest.</source>
        <translation>Une exception ne couvre que ce qu’elle désigne&#xa0;: demandez laquelle, et la suppression du reste.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived: ask what was deleted, when and why.</source>
        <translation>La demande couvre ce qui était détenu à son arrivée&#xa0;: demandez ce qui a été supprimé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>An answer that cannot be read is none: ask for it again, with codes explained.</source>
        <translation>Une réponse illisible n’en est pas une&#xa0;: demandez-la de nouveau, avec les codes expliqués.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with their customers.</source>
        <translation>Demandez la réponse dans la langue dans laquelle ils traitent avec leurs clients.</translation>
    </message>
    <message>
        <source>These acts name no language.</source>
        <translation>Ces lois ne fixent pas de langue.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in English.</source>
        <translation>Dans ce cas, ne demandez que les explications en anglais.</translation>
    </message>
    <message>
        <source>The time for an answer is over and nothing came.</source>
        <translation>Le délai de réponse est écoulé et rien n’est venu.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and give one new date.</source>
        <translation>N’indiquez que ce qui manque, par numéro, et donnez une seule nouvelle date.</translation>
    </message>
    <message>
        <source>Ask for the answer in a common form that you can open and keep.</source>
        <translation>Demandez la réponse sous une forme courante que vous pouvez ouvrir et conserver.</translation>
    </message>
    <message>
        <source>Ask which datum they need and why, and offer what proves it with the least.</source>
        <translation>Demandez de quelle donnée ils ont besoin et pourquoi, et proposez la preuve qui en dévoile le moins.</translation>
    </message>
    <message>
        <source>They are right if their law asks for proof of identity with the request.</source>
        <translation>Ils ont raison si leur loi exige une preuve d’identité avec la demande.</translation>
    </message>
    <message>
        <source>Ask on which rule the fee rests and how it was reckoned.</source>
        <translation>Demandez sur quelle règle les frais se fondent et comment ils ont été calculés.</translation>
    </message>
    <message>
        <source>They are right if their law allows a fee and it was told before.</source>
        <translation>Ils ont raison si leur loi permet des frais et s’ils ont été annoncés au préalable.</translation>
    </message>
    <message>
        <source>Then accept, narrow or withdraw the request.</source>
        <translation>Dans ce cas, acceptez, restreignez ou retirez la demande.</translation>
    </message>
    <message>
        <source>Say that your letter holds everything that their form asks for.</source>
        <translation>Dites que votre lettre contient tout ce que leur formulaire demande.</translation>
    </message>
    <message>
        <source>They are right if their law prescribes a form.</source>
        <translation>Ils ont raison si leur loi prescrit une forme.</translation>
    </message>
    <message>
        <source>Then fill it in and name your letter&apos;s day.</source>
        <translation>Dans ce cas, remplissez leur formulaire et indiquez la date de votre lettre.</translation>
    </message>
    <message>
        <source>Ask who holds the data, and for a plain statement if they hold nothing.</source>
        <translation>Demandez qui détient les données, et une réponse claire s’ils ne détiennent rien.</translation>
    </message>
    <message>
        <source>They are right if another organisation decides about the data.</source>
        <translation>Ils ont raison si un autre organisme décide des données.</translation>
    </message>
    <message>
        <source>Then write to that organisation.</source>
        <translation>Dans ce cas, écrivez à cet organisme.</translation>
    </message>
    <message>
        <source>Ask for whom they process the data, and for your request to be passed on.</source>
        <translation>Demandez pour le compte de qui ils traitent les données, et la transmission de votre demande.</translation>
    </message>
    <message>
        <source>Then write to the one that they name.</source>
        <translation>Dans ce cas, écrivez à celui qu’ils nomment.</translation>
    </message>
    <message>
        <source>Ask how the data were made anonymous, and name the identifier by which they know you.</source>
        <translation>Demandez comment les données ont été rendues anonymes, et indiquez l’identifiant par lequel ils vous connaissent.</translation>
    </message>
    <message>
        <source>Ask for the law, the data and the time, and for erasure of the rest where your law gives it.</source>
        <translation>Demandez la loi, les données et la durée, et l’effacement du reste si votre loi le prévoit.</translation>
    </message>
    <message>
        <source>Ask for the rest, with the others&apos; data blacked out.</source>
        <translation>Demandez le reste, avec les données des autres occultées.</translation>
    </message>
    <message>
        <source>Ask what was deleted, when, why, and who had received it.</source>
        <translation>Demandez ce qui a été supprimé, quand, pourquoi, et qui l’avait reçu.</translation>
    </message>
    <message>
        <source>Ask for the answer again in a form that can be read, with codes explained.</source>
        <translation>Demandez de nouveau la réponse sous une forme lisible, avec les codes expliqués.</translation>
    </message>
    <message>
        <source>Ask them to show why one request about your own data is too much.</source>
        <translation>Demandez-leur de démontrer pourquoi une seule demande sur vos propres données serait de trop.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with you.</source>
        <translation>Demandez la réponse dans la langue dans laquelle ils traitent avec vous.</translation>
    </message>
    <message>
        <source>Few laws name a language.</source>
        <translation>Peu de lois fixent une langue.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations.</source>
        <translation>Dans ce cas, ne demandez que les explications.</translation>
    </message>
    <message>
        <source>Whether they process data about you at all</source>
        <translation>S’ils traitent ou non des données vous concernant</translation>
    </message>
    <message>
        <source>The purposes of the processing</source>
        <translation>Les finalités du traitement</translation>
    </message>
    <message>
        <source>The categories of data</source>
        <translation>Les catégories de données</translation>
    </message>
    <message>
        <source>The recipients by name, not only their kinds</source>
        <translation>Les destinataires par leur nom, et pas seulement leurs catégories</translation>
    </message>
    <message>
        <source>How long they keep the data, or by what criteria</source>
        <translation>La durée de conservation des données, ou les critères pour la déterminer</translation>
    </message>
    <message>
        <source>Your rights to correction, erasure, restriction and objection</source>
        <translation>Vos droits de rectification, d’effacement, de limitation et d’opposition</translation>
    </message>
    <message>
        <source>Your right to complain to a supervisory authority</source>
        <translation>Votre droit d’introduire une réclamation auprès d’une autorité de contrôle</translation>
    </message>
    <message>
        <source>Where the data come from that you did not give</source>
        <translation>La source des données que vous n’avez pas fournies</translation>
    </message>
    <message>
        <source>Whether decisions are made automatically, with logic and consequences</source>
        <translation>Si des décisions sont prises de façon automatisée, avec la logique et les conséquences</translation>
    </message>
    <message>
        <source>The safeguards for transfers to other countries</source>
        <translation>Les garanties pour les transferts vers d’autres pays</translation>
    </message>
    <message>
        <source>The copy of the data themselves</source>
        <translation>La copie des données elles-mêmes</translation>
    </message>
    <message>
        <source>A common electronic form, if you asked electronically</source>
        <translation>Une forme électronique courante, si vous avez demandé par voie électronique</translation>
    </message>
    <message>
        <source>Who is responsible, with contact details</source>
        <translation>Qui est responsable, avec ses coordonnées</translation>
    </message>
    <message>
        <source>The data themselves</source>
        <translation>Les données elles-mêmes</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>La finalité</translation>
    </message>
    <message>
        <source>Whether there is an automated individual decision, and its logic</source>
        <translation>S’il existe une décision individuelle automatisée, et sa logique</translation>
    </message>
    <message>
        <source>The recipients or their categories, and transfers abroad</source>
        <translation>Les destinataires ou leurs catégories, et les communications à l’étranger</translation>
    </message>
    <message>
        <source>The categories of personal information collected about you</source>
        <translation>Les catégories d’informations personnelles collectées à votre sujet</translation>
    </message>
    <message>
        <source>The categories of sources</source>
        <translation>Les catégories de sources</translation>
    </message>
    <message>
        <source>The purpose of collecting, selling or sharing</source>
        <translation>La finalité de la collecte, de la vente ou du partage</translation>
    </message>
    <message>
        <source>The categories of third parties it was disclosed to</source>
        <translation>Les catégories de tiers auxquels elles ont été communiquées</translation>
    </message>
    <message>
        <source>The specific pieces of information</source>
        <translation>Les informations précises elles-mêmes</translation>
    </message>
    <message>
        <source>What was sold or shared, by category and by third party, or that nothing was</source>
        <translation>Ce qui a été vendu ou partagé, par catégorie et par tiers, ou que rien ne l’a été</translation>
    </message>
    <message>
        <source>A portable, readily usable format</source>
        <translation>Une forme portable et facilement utilisable</translation>
    </message>
    <message>
        <source>Whether they hold information about you</source>
        <translation>S’ils détiennent des renseignements vous concernant</translation>
    </message>
    <message>
        <source>Access to the information itself</source>
        <translation>L’accès aux renseignements eux-mêmes</translation>
    </message>
    <message>
        <source>The use that was and is made of it</source>
        <translation>L’usage qui en a été et qui en est fait</translation>
    </message>
    <message>
        <source>The source of the information</source>
        <translation>La source des renseignements</translation>
    </message>
    <message>
        <source>The third parties it was disclosed to, or may have been</source>
        <translation>Les tiers auxquels ils ont été communiqués, ou ont pu l’être</translation>
    </message>
    <message>
        <source>A form that is generally understandable, codes explained</source>
        <translation>Une forme généralement compréhensible, avec les codes expliqués</translation>
    </message>
    <message>
        <source>The information itself, in a form you can read</source>
        <translation>Les renseignements eux-mêmes, sous une forme que vous pouvez lire</translation>
    </message>
    <message>
        <source>A structured, commonly used format for what you gave them on a computer</source>
        <translation>Un format structuré et couramment utilisé pour ce que vous leur avez fourni sur ordinateur</translation>
    </message>
    <message>
        <source>Whether they process data about you</source>
        <translation>S’ils traitent des données vous concernant</translation>
    </message>
    <message>
        <source>Access to the data themselves</source>
        <translation>L’accès aux données elles-mêmes</translation>
    </message>
    <message>
        <source>A portable, readily usable copy of what you gave them</source>
        <translation>Une copie portable et facilement utilisable de ce que vous leur avez fourni</translation>
    </message>
    <message>
        <source>Whether they hold data about you</source>
        <translation>S’ils détiennent des données vous concernant</translation>
    </message>
    <message>
        <source>Days from discovery to the notice</source>
        <translation>Jours entre la découverte et l’avis</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>Sous 3 jours</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Sous une semaine</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>Sous 60 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>People were told directly</source>
        <translation>Les personnes ont été informées directement</translation>
    </message>
    <message>
        <source>By letter or e-mail to each</source>
        <translation>Par lettre ou par e-mail à chacune</translation>
    </message>
    <message>
        <source>Only on signing in</source>
        <translation>Seulement à la connexion</translation>
    </message>
    <message>
        <source>Only in public</source>
        <translation>Seulement par annonce publique</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>The notice is in plain words</source>
        <translation>L’avis est rédigé en termes clairs</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Hedged: “may have been affected”</source>
        <translation>Évasif&#xa0;: «&#xa0;peut avoir été touché&#xa0;»</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difficile à lire</translation>
    </message>
    <message>
        <source>It says which data of the person</source>
        <translation>L’avis dit quelles données de la personne sont touchées</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>It says when it began, ended and was found</source>
        <translation>L’avis dit quand cela a commencé, a pris fin et a été découvert</translation>
    </message>
    <message>
        <source>It says how many people</source>
        <translation>L’avis dit combien de personnes sont touchées</translation>
    </message>
    <message>
        <source>Nothing was played down</source>
        <translation>Rien n’a été minimisé</translation>
    </message>
    <message>
        <source>Nothing played down</source>
        <translation>Rien de minimisé</translation>
    </message>
    <message>
        <source>Played down and corrected later</source>
        <translation>Minimisé, puis corrigé</translation>
    </message>
    <message>
        <source>Played down and left standing</source>
        <translation>Minimisé et jamais corrigé</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Des excuses</translation>
    </message>
    <message>
        <source>With an if</source>
        <translation>Avec un «&#xa0;si&#xa0;»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Remedies offered equally</source>
        <translation>Réparations proposées à égalité</translation>
    </message>
    <message>
        <source>To all, without strings</source>
        <translation>À tous, sans condition</translation>
    </message>
    <message>
        <source>To some, or with strings</source>
        <translation>À certains, ou sous condition</translation>
    </message>
    <message>
        <source>How requests were answered</source>
        <translation>Réponses aux demandes</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Only after a complaint</source>
        <translation>Seulement après une réclamation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Later corrections</source>
        <translation>Corrections ultérieures</translation>
    </message>
    <message>
        <source>None were needed</source>
        <translation>Aucune n’était nécessaire</translation>
    </message>
    <message>
        <source>Corrected of its own accord</source>
        <translation>Corrigé spontanément</translation>
    </message>
    <message>
        <source>Corrected under pressure</source>
        <translation>Corrigé sous la pression</translation>
    </message>
    <message>
        <source>Known to be wrong and not corrected</source>
        <translation>Erreur connue et non corrigée</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. The My Health My Data Act can also be enforced in court under the Consumer Protection Act: speak to a lawyer. Close the case, or keep it open for news.</source>
        <translation>Le procureur général est informé et n&apos;a pas à vous répondre. Le My Health My Data Act peut aussi être invoqué en justice par le Consumer Protection Act : consultez un avocat. Clôturez le dossier, ou gardez-le ouvert pour des nouvelles.</translation>
    </message>
    <message>
        <source>Complain to the Student Privacy Policy Office of the Department of Education, within 180 days of learning of the violation.</source>
        <translation>Plaignez-vous auprès du Student Privacy Policy Office du ministère de l&apos;Éducation, dans les 180 jours où vous avez connu la violation.</translation>
    </message>
    <message>
        <source>The Office is told. FERPA gives no private suit; the school board and the state&apos;s own student privacy law may help. Close the case, or keep it open for news.</source>
        <translation>Le bureau est informé. La FERPA n&apos;ouvre pas d&apos;action privée ; le conseil scolaire et la loi de l&apos;État sur la vie privée des élèves peuvent aider. Clôturez le dossier, ou gardez-le ouvert pour des nouvelles.</translation>
    </message>
    <message>
        <source>Turn to the out-of-court complaint body that the bank has to name; FIN-NET lists them by country. It costs consumers little or nothing.</source>
        <translation>Adressez-vous à l&apos;organe de règlement extrajudiciaire que la banque doit indiquer ; FIN-NET les liste par pays. Pour les consommateurs, cela coûte peu ou rien.</translation>
    </message>
    <message>
        <source>The complaint body has the matter. What is left is a court against the bank: speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>L&apos;organe de réclamation est saisi. Il reste le tribunal contre la banque : consultez d&apos;abord un avocat ou une association de consommateurs. Ou clôturez le dossier et dites pourquoi.</translation>
    </message>
    <message>
        <source>Take it to the Financial Ombudsman Service, free of charge, within six months of the bank&apos;s final answer.</source>
        <translation>Saisissez le Financial Ombudsman Service, gratuitement, dans les six mois suivant la réponse définitive de la banque.</translation>
    </message>
    <message>
        <source>The ombudsman has the matter; a decision that you accept binds the bank. Close the case, or keep it open for the decision.</source>
        <translation>Le médiateur est saisi ; une décision que vous acceptez lie la banque. Clôturez le dossier, ou gardez-le ouvert pour la décision.</translation>
    </message>
    <message>
        <source>No authority decides about accounts of the dead. An ombudsman of the sector, a consumer association or the probate court may help: ask the executor or a lawyer. Or close the case and say why.</source>
        <translation>Aucune autorité ne décide des comptes des défunts. Un médiateur du secteur, une association de consommateurs ou le tribunal des successions peuvent aider : demandez à l&apos;exécuteur ou à un avocat. Ou clôturez le dossier et dites pourquoi.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>the days that you gave them</source>
        <translation>les jours que vous leur avez donnés</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>These words do not fit: %1. Call the command with --help to see what it takes.</source>
        <translation>Ces mots ne conviennent pas&#xa0;: %1. Lancez la commande avec --help pour voir ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>There is no such entry: %1. List the entries to see which ones there are.</source>
        <translation>Cette entrée n’existe pas&#xa0;: %1. Affichez la liste des entrées pour voir celles qui existent.</translation>
    </message>
    <message>
        <source>There is such an entry already: %1. Change that one instead, or merge the two.</source>
        <translation>Cette entrée existe déjà&#xa0;: %1. Modifiez-la, ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was stored.</source>
        <translation>Arrêté, comme vous l’avez demandé. Rien d’inachevé n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>Il n’y a pas de fichier à l’emplacement %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The file %1 is empty (0 bytes). Export it again.</source>
        <translation>Le fichier %1 est vide (0 octet). Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file %1 is larger than Recourse reads. Split it, or export less at once.</source>
        <translation>Le fichier %1 est trop gros pour Recourse. Divisez-le, ou exportez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it and that the disk is there.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir et que le disque est bien là.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there; what was there before is unchanged.</source>
        <translation>Impossible d’écrire %1. Vérifiez que vous avez le droit d’écrire à cet endroit&#x202f;; ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>The disk is full at %1. Make room and try again; nothing stored before is lost.</source>
        <translation>Le disque est plein à l’emplacement %1. Faites de la place et réessayez&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This file is not text that Recourse can read (%1). Choose the CSV, JSON or XML file that your browser or password manager exported.</source>
        <translation>Ce fichier n’est pas un texte que Recourse sait lire (%1). Choisissez le fichier CSV, JSON ou XML que votre navigateur ou votre gestionnaire de mots de passe a exporté.</translation>
    </message>
    <message>
        <source>Recourse does not recognise this file as an account list (%1). Export a CSV, JSON or XML file from your browser or password manager, or name the format.</source>
        <translation>Recourse ne reconnaît pas ce fichier comme une liste de comptes (%1). Exportez un fichier CSV, JSON ou XML depuis votre navigateur ou votre gestionnaire de mots de passe, ou indiquez le format.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its beginning promises: %1. Export it again. Nothing was stored.</source>
        <translation>Le fichier est endommagé ou n’est pas ce que son début annonce&#xa0;: %1. Exportez-le de nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file nests its parts deeper than any real export does (%1). Export it again. Nothing was stored.</source>
        <translation>Le fichier imbrique ses parties plus profondément que n’importe quel export réel (%1). Exportez-le à nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A part of the file is larger than Recourse reads: %1. Export less at once, or without attachments. Nothing was stored.</source>
        <translation>Une partie du fichier est trop grande pour Recourse&#xa0;: %1. Exportez moins de données à la fois, ou sans pièces jointes. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The XML file declares a document type, which no password manager&apos;s export does (%1). It was refused because such declarations can be used for attacks. Export it again.</source>
        <translation>Le fichier XML déclare un type de document, ce qu’aucun export de gestionnaire de mots de passe ne fait (%1). Il a été refusé, car de telles déclarations peuvent servir à des attaques. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is encrypted (%1). Export it again without encryption; Recourse keeps no password of it.</source>
        <translation>Ce fichier est chiffré (%1). Exportez-le de nouveau sans chiffrement&#x202f;; Recourse n’en conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>This Bitwarden export is protected with a file password. Give that password, or export it again as “.json” (not encrypted).</source>
        <translation>Cet export de Bitwarden est protégé par un mot de passe de fichier. Indiquez ce mot de passe, ou exportez de nouveau au format «&#x202f;.json&#x202f;» (non chiffré).</translation>
    </message>
    <message>
        <source>The file&apos;s password is wrong. It is the one that was chosen for this export, not the password of the Bitwarden account. Nothing was stored.</source>
        <translation>Le mot de passe du fichier est faux. C’est celui qui a été choisi pour cet export, non celui du compte Bitwarden. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Opening this file with its password takes more than Recourse allows or this computer has (%1). Export it again as “.json” (not encrypted). Nothing was stored.</source>
        <translation>Ouvrir ce fichier avec son mot de passe demande plus que Recourse ne permet ou que cet ordinateur n’a (%1). Exportez-le de nouveau au format «&#x202f;.json&#x202f;» (non chiffré). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This Bitwarden export can only be opened by the Bitwarden account that made it. Export it again as “.json” (not encrypted).</source>
        <translation>Cet export de Bitwarden ne peut être ouvert que par le compte Bitwarden qui l’a créé. Exportez-le de nouveau au format «&#x202f;.json&#x202f;» (non chiffré).</translation>
    </message>
    <message>
        <source>This is a KeePass database, not an export. Open it in KeePass or KeePassXC and export it as XML or CSV.</source>
        <translation>Ceci est une base de données KeePass, pas un export. Ouvrez-la dans KeePass ou KeePassXC et exportez-la en XML ou en CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not an export. Save the export itself: in the password manager choose Export, then CSV, JSON or XML.</source>
        <translation>Ceci est une page web, pas un export. Enregistrez l’export lui-même&#xa0;: dans le gestionnaire de mots de passe, choisissez Exporter, puis CSV, JSON ou XML.</translation>
    </message>
    <message>
        <source>This is an archive (%1). Unpack it and import the CSV, JSON or XML file inside.</source>
        <translation>Ceci est une archive (%1). Décompressez-la et importez le fichier CSV, JSON ou XML qu’elle contient.</translation>
    </message>
    <message>
        <source>The column %1 is missing, so the rows cannot be read. Export the file again with all columns.</source>
        <translation>La colonne %1 manque&#xa0;: les lignes ne peuvent pas être lues. Exportez de nouveau le fichier avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>There is a vault already at %1. Open it, or choose another folder.</source>
        <translation>Il y a déjà un coffre à l’emplacement %1. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no vault at %1. Create one with “init”, or check the path.</source>
        <translation>Il n’y a pas de coffre à l’emplacement %1. Créez-en un avec «&#x202f;init&#x202f;», ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a Recourse vault. Choose the folder that ends in “.recourse”.</source>
        <translation>%1 n’est pas un coffre de Recourse. Choisissez le dossier dont le nom se termine par «&#x202f;.recourse&#x202f;».</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. If it is lost, use the recovery code.</source>
        <translation>La phrase secrète est incorrecte. Rien n’a été modifié. Si vous l’avez perdue, utilisez le code de secours.</translation>
    </message>
    <message>
        <source>The recovery code is wrong or mistyped (%1). Compare it with the printed sheet, group by group.</source>
        <translation>Le code de secours est incorrect ou mal saisi (%1). Comparez-le avec la feuille imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header and its copy are damaged (%1). Restore a backup.</source>
        <translation>L’en-tête de clé du coffre et sa copie sont endommagés (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase is right but the vault&apos;s data is damaged (%1). Restore the newest backup, or open the vault for reading.</source>
        <translation>La phrase secrète est correcte, mais les données du coffre sont endommagées (%1). Restaurez la sauvegarde la plus récente, ou ouvrez le coffre en lecture seule.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is empty (0 bytes), as a full disk leaves it. Restore the newest backup.</source>
        <translation>Le fichier de données du coffre est vide (0 octet), comme après un disque plein. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file was cut short (%1). Restore the newest backup.</source>
        <translation>Le fichier de données du coffre est tronqué (%1). Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is not encrypted, so it was not made by Recourse. It was not opened.</source>
        <translation>Le fichier de données du coffre n’est pas chiffré&#xa0;: ce n’est donc pas Recourse qui l’a créé. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Recourse (%1). Update Recourse to open it; nothing was changed.</source>
        <translation>Ce coffre a été créé par une version plus récente de Recourse (%1). Mettez Recourse à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is open in another Recourse (%1). Close it there first.</source>
        <translation>Le coffre est ouvert dans un autre Recourse (%1). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The vault is open for reading only (%1), so nothing can be changed. Copy it to a place where you may write.</source>
        <translation>Le coffre est ouvert en lecture seule (%1)&#xa0;: rien ne peut être modifié. Copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>Le coffre est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header asks for an absurd amount of work (%1). It was refused; restore the header from a backup.</source>
        <translation>L’en-tête de clé du coffre exige une quantité de calcul absurde (%1). Il a été refusé&#x202f;; restaurez l’en-tête depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer is not safe to use (%1). Install SQLCipher 4.5 or later.</source>
        <translation>La bibliothèque SQLCipher de cet ordinateur n’est pas sûre (%1). Installez SQLCipher 4.5 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the vault&apos;s key (%1). Close other programs and try again; nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire libre pour calculer la clé du coffre (%1). Fermez d’autres programmes et réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be verified (%1) and was removed. The vault itself is unchanged.</source>
        <translation>La sauvegarde n’a pas pu être vérifiée (%1) et a été supprimée. Le coffre lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too fast. Take four or more words that do not belong together.</source>
        <translation>Cette phrase secrète serait devinée trop vite. Prenez au moins quatre mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Recourse is offline by your choice, so nothing was sent. Switch the network on to fetch lists.</source>
        <translation>Recourse est hors ligne, comme vous l’avez choisi&#xa0;: rien n’a été envoyé. Activez le réseau pour télécharger les listes.</translation>
    </message>
    <message>
        <source>Recourse only fetches https addresses (%1). Plain http is taken for this computer&apos;s own addresses only.</source>
        <translation>Recourse ne télécharge que depuis des adresses https (%1). Le http simple n’est accepté que pour les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur est injoignable (%1). La dernière bonne copie reste en service&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted (%1). Nothing was taken over.</source>
        <translation>La connexion sécurisée n’est pas digne de confiance (%1). Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The server was too slow (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur a été trop lent (%1). La dernière bonne copie reste en service&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server sent more than this list can hold (%1), so the download was stopped. The last good copy stays in use.</source>
        <translation>Le serveur a envoyé plus que cette liste ne peut contenir (%1)&#xa0;: le téléchargement a été arrêté. La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The server sent the request in circles or to a forbidden place (%1). The last good copy stays in use.</source>
        <translation>Le serveur a fait tourner la requête en rond ou l’a dirigée vers un endroit interdit (%1). La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The download broke off (%1). The last good copy stays in use; try again.</source>
        <translation>Le téléchargement s’est interrompu (%1). La dernière bonne copie reste en service&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The server refused or failed (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur a refusé ou échoué (%1). La dernière bonne copie reste en service&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server asks to wait (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur demande d’attendre (%1). La dernière bonne copie reste en service&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy could not be used (%1). Nothing was sent around it.</source>
        <translation>Le proxy n’a pas pu être utilisé (%1). Rien n’a été envoyé sans passer par lui.</translation>
    </message>
    <message>
        <source>There is no feed called %1. See “feeds list”.</source>
        <translation>Il n’y a pas de liste nommée %1. Voir «&#x202f;feeds list&#x202f;».</translation>
    </message>
    <message>
        <source>What the server sent is not the list it should be (%1). The last good copy stays in use.</source>
        <translation>Ce que le serveur a envoyé n’est pas la liste attendue (%1). La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the list (%1); a login page of the network can do that. The last good copy stays in use.</source>
        <translation>Le serveur a envoyé une page web au lieu de la liste (%1)&#x202f;; cela peut venir d’une page de connexion du réseau. La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The new list is much shorter than the last one (%1), which looks like a broken download. The last good copy stays in use.</source>
        <translation>La nouvelle liste est beaucoup plus courte que la précédente (%1), ce qui ressemble à un téléchargement incomplet. La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The list has entries that cannot be read (%1). The last good copy stays in use.</source>
        <translation>La liste contient des entrées illisibles (%1). La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>A rules file of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Un fichier de règles de Recourse est endommagé (%1). Réinstallez Recourse.</translation>
    </message>
    <message>
        <source>Recourse has no law called %1. See “law regimes”.</source>
        <translation>Recourse ne connaît pas de loi nommée %1. Voir «&#x202f;law regimes&#x202f;».</translation>
    </message>
    <message>
        <source>There is no letter called %1. See “letter types”.</source>
        <translation>Il n’y a pas de lettre nommée %1. Voir «&#x202f;letter types&#x202f;».</translation>
    </message>
    <message>
        <source>This law gives no basis for that letter (%1), so Recourse does not offer it.</source>
        <translation>Cette loi ne donne aucun fondement à cette lettre (%1)&#x202f;; Recourse ne la propose donc pas.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave: %1. Mend this and export again.</source>
        <translation>La lettre n’est pas prête à partir&#xa0;: %1. Corrigez cela et exportez de nouveau.</translation>
    </message>
    <message>
        <source>A letter template of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Un modèle de lettre de Recourse est endommagé (%1). Réinstallez Recourse.</translation>
    </message>
    <message>
        <source>Recourse cannot write files like %1. Choose .pdf, .odt, .txt or .eml.</source>
        <translation>Recourse ne sait pas écrire de fichiers comme %1. Choisissez .pdf, .odt, .txt ou .eml.</translation>
    </message>
    <message>
        <source>The document could not be written (%1).</source>
        <translation>Le document n’a pas pu être écrit (%1).</translation>
    </message>
    <message>
        <source>This is a mistake in Recourse (%1). Your data is as it was. Please report what you did.</source>
        <translation>C’est une erreur de Recourse (%1). Vos données sont telles qu’elles étaient. Merci de signaler ce que vous avez fait.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sans détails</translation>
    </message>
    <message>
        <source>There is no mail in %1 that Recourse can read. Give an mbox file, a Maildir or a folder of .eml files; unpack archives first.</source>
        <translation>%1 ne contient aucun courrier que Recourse puisse lire. Indiquez un fichier mbox, un Maildir ou un dossier de fichiers .eml&#x202f;; décompressez d’abord les archives.</translation>
    </message>
    <message>
        <source>%1 is a file of Outlook that only Outlook can read. Export the mail as mbox or as .eml files, for example by way of Thunderbird, and give those.</source>
        <translation>%1 est un fichier d’Outlook que seul Outlook peut lire. Exportez le courrier au format mbox ou en fichiers .eml, par exemple au moyen de Thunderbird, et indiquez ceux-ci.</translation>
    </message>
    <message>
        <source>The answer about leaked passwords cannot be used (%1). Passwords that were not checked can be checked with a later import of the same file.</source>
        <translation>La réponse sur les mots de passe divulgués est inutilisable (%1). Les mots de passe non vérifiés pourront l’être lors d’un prochain import du même fichier.</translation>
    </message>
    <message>
        <source>The list is not signed with the key that you gave for it (%1). The last good copy stays in use.</source>
        <translation>La liste n’est pas signée avec la clé que vous avez donnée pour elle (%1). La dernière bonne copie reste en usage.</translation>
    </message>
    <message>
        <source>This is no OpenPGP key that can be used to check lists (%1). Give the publisher’s public key as a file, and compare its fingerprint with the one that the publisher shows.</source>
        <translation>Ce n’est pas une clé OpenPGP qui permette de vérifier des listes (%1). Donnez la clé publique de l’éditeur sous forme de fichier et comparez son empreinte à celle qu’il affiche.</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>No letter was sent yet.</source>
        <translation>Aucune lettre n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Nothing shows that a letter was sent or arrived; attach the proof.</source>
        <translation>Rien ne montre qu’une lettre a été envoyée ou est arrivée&#x202f;; joignez la preuve.</translation>
    </message>
    <message>
        <source>They are not late yet and have not refused.</source>
        <translation>Ils ne sont pas encore en retard et n’ont pas refusé.</translation>
    </message>
    <message>
        <source>The authority wants the organisation to be asked a second time first.</source>
        <translation>L’autorité veut que l’organisme soit d’abord sollicité une seconde fois.</translation>
    </message>
    <message>
        <source>The record of event %1 was changed afterwards.</source>
        <translation>L’enregistrement de l’événement %1 a été modifié après coup.</translation>
    </message>
</context>
<context>
    <name>ConductWords</name>
    <message>
        <source>The rules do not know what it is about.</source>
        <translation>Les règles ne savent pas de quoi il s’agit.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>Il n’a pas de date.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Il ne cite aucune source.</translation>
    </message>
    <message>
        <source>The rules do not know its value.</source>
        <translation>Les règles ne connaissent pas sa valeur.</translation>
    </message>
</context>
<context>
    <name>DataMap</name>
    <message>
        <source>from the account itself</source>
        <translation>d’après le compte lui-même</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>noté par vous</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>%1 of %2 entries, first: %3</source>
        <translation>%1 entrées sur %2, la première&#xa0;: %3</translation>
    </message>
    <message>
        <source>entry %1, field %2</source>
        <translation>entrée %1, champ %2</translation>
    </message>
    <message>
        <source>entry %1 is there twice</source>
        <translation>l’entrée %1 figure deux fois</translation>
    </message>
    <message>
        <source>one object instead of a list</source>
        <translation>un objet au lieu d’une liste</translation>
    </message>
    <message>
        <source>the newest entry has no name or dates</source>
        <translation>l’entrée la plus récente n’a pas de nom ou de date</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>fichiers contenus</translation>
    </message>
    <message>
        <source>bytes of a name</source>
        <translation>octets d’un nom</translation>
    </message>
    <message>
        <source>bytes of a member</source>
        <translation>octets d’un fichier contenu</translation>
    </message>
    <message>
        <source>bytes of all members</source>
        <translation>octets de tous les fichiers contenus</translation>
    </message>
    <message>
        <source>unpacked bytes for each packed one</source>
        <translation>octets décompressés pour chaque octet compressé</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>more than %1 bytes of text</source>
        <translation>plus de %1 octets de texte</translation>
    </message>
    <message>
        <source>line %1, more than %2 columns</source>
        <translation>ligne %1, plus de %2 colonnes</translation>
    </message>
    <message>
        <source>a string with a wrong escape or half a surrogate pair</source>
        <translation>une chaîne avec un échappement incorrect ou une demi-paire de substitution</translation>
    </message>
    <message>
        <source>a number that is malformed or needs more than 64 bits</source>
        <translation>un nombre mal formé ou de plus de 64 bits</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>un caractère de contrôle dans une chaîne</translation>
    </message>
    <message>
        <source>a string without end</source>
        <translation>une chaîne sans fin</translation>
    </message>
    <message>
        <source>a word other than true, false and null</source>
        <translation>un autre mot que true, false et null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>a bracket, comma or colon that is missing or too many, or text behind the end</source>
        <translation>une parenthèse, une virgule ou un deux-points qui manque ou est en trop, ou du texte après la fin</translation>
    </message>
    <message>
        <source>more than %1 bytes of JSON</source>
        <translation>plus de %1 octets de JSON</translation>
    </message>
    <message>
        <source>a NUL character at byte %1 of the decoded text</source>
        <translation>un caractère NUL à l’octet %1 du texte décodé</translation>
    </message>
    <message>
        <source>a NUL byte at byte %1</source>
        <translation>un octet NUL à l’octet %1</translation>
    </message>
    <message>
        <source>more than %1 bytes of XML</source>
        <translation>plus de %1 octets de XML</translation>
    </message>
    <message>
        <source>a tag with more than %1 attributes</source>
        <translation>une balise de plus de %1 attributs</translation>
    </message>
    <message>
        <source>text of more than %1 bytes</source>
        <translation>un texte de plus de %1 octets</translation>
    </message>
    <message>
        <source>an unknown entity</source>
        <translation>une entité inconnue</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>plus de %1 niveaux</translation>
    </message>
    <message>
        <source>attributes of more than %1 bytes</source>
        <translation>des attributs de plus de %1 octets</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>picture or other binary file</source>
        <translation>image ou autre fichier binaire</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>text of another kind</source>
        <translation>texte d’un autre type</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>texte endommagé</translation>
    </message>
    <message>
        <source>zip with %1 account lists: %2</source>
        <translation>zip avec %1 listes de comptes&#xa0;: %2</translation>
    </message>
    <message>
        <source>zip, empty</source>
        <translation>zip, vide</translation>
    </message>
    <message>
        <source>zip without an account list: %1</source>
        <translation>zip sans liste de comptes&#xa0;: %1</translation>
    </message>
    <message>
        <source>no header line with known column names, %1 columns</source>
        <translation>pas de ligne d’en-tête avec des noms de colonnes connus, %1 colonnes</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON d’un autre type</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>delivered before sent</source>
        <translation>remis avant l’envoi</translation>
    </message>
    <message>
        <source>%1 has no basis for “%2”</source>
        <comment>a law; a letter</comment>
        <translation>%1&#xa0;: pas de fondement pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: not in force on %2</source>
        <comment>a law; a day</comment>
        <translation>%1&#xa0;: pas en vigueur le %2</translation>
    </message>
    <message>
        <source>%1: a person must check this rule first</source>
        <comment>a law</comment>
        <translation>%1&#xa0;: une personne doit d’abord vérifier cette règle</translation>
    </message>
    <message>
        <source>there is no text %1</source>
        <translation>il n’y a pas de texte %1</translation>
    </message>
    <message>
        <source>%1, more than %2 bytes</source>
        <translation>%1, plus de %2 octets</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not public</source>
        <translation>%1 mène à une adresse qui n’est pas publique</translation>
    </message>
    <message>
        <source>only http://, https:// and socks5h:// with a host are understood</source>
        <translation>seuls http://, https:// et socks5h:// avec un nom d’hôte sont compris</translation>
    </message>
    <message>
        <source>more than %1 redirects from %2</source>
        <translation>plus de %1 redirections depuis %2</translation>
    </message>
    <message>
        <source>%1, asks to wait %2 s</source>
        <translation>%1, demande d’attendre %2 s</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>user name in the address, %1</source>
        <translation>nom d’utilisateur dans l’adresse, %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two addresses</comment>
        <translation>de %1 vers %2</translation>
    </message>
    <message>
        <source>sent: the case has no letter</source>
        <translation>envoyé&#xa0;: le dossier n’a pas de lettre</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>backup format %1</source>
        <translation>format de sauvegarde %1</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>sa deuxième ligne</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>sa longueur</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>la somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>%1 is not a plain file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>vault.json is damaged or behind its copy</source>
        <translation>vault.json est endommagé ou plus ancien que sa copie</translation>
    </message>
    <message>
        <source>vault.json.bak is damaged or behind vault.json</source>
        <translation>vault.json.bak est endommagé ou plus ancien que vault.json</translation>
    </message>
    <message>
        <source>this import is undone already</source>
        <translation>cette importation est déjà annulée</translation>
    </message>
    <message>
        <source>pages %1 and %2 more</source>
        <translation>pages %1 et %2 autres</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>pages %1</translation>
    </message>
    <message>
        <source>%1 refers to missing rows of %2</source>
        <translation>%1 renvoie à des lignes manquantes de %2</translation>
    </message>
    <message>
        <source>the cost of a key is missing</source>
        <translation>le coût de calcul d’une clé manque</translation>
    </message>
    <message>
        <source>negative cost</source>
        <translation>coût de calcul négatif</translation>
    </message>
    <message>
        <source>a wrapped key has the wrong length</source>
        <translation>une clé emballée n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>not a key header</source>
        <translation>ce n’est pas un en-tête de clé</translation>
    </message>
    <message>
        <source>no format number</source>
        <translation>pas de numéro de format</translation>
    </message>
    <message>
        <source>unknown format or cipher</source>
        <translation>format ou chiffrement inconnu</translation>
    </message>
    <message>
        <source>id, creation time or serial is missing</source>
        <translation>l’identifiant, la date de création ou le numéro de série manque</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1 MiB are needed</source>
        <translation>il faut %1 Mio</translation>
    </message>
    <message>
        <source>it is not this vault&apos;s code</source>
        <translation>ce n’est pas le code de ce coffre</translation>
    </message>
    <message>
        <source>%1 characters instead of %2</source>
        <translation>%1 caractères au lieu de %2</translation>
    </message>
    <message>
        <source>it lies where you may not write</source>
        <translation>il se trouve là où vous ne pouvez pas écrire</translation>
    </message>
    <message>
        <source>data.db-wal holds changes not yet in data.db</source>
        <translation>data.db-wal contient des modifications qui ne sont pas encore dans data.db</translation>
    </message>
    <message>
        <source>schema %1, this program knows %2</source>
        <translation>schéma %1, ce programme connaît %2</translation>
    </message>
    <message>
        <source>it must be brought up to date first</source>
        <translation>il doit d’abord être mis à jour</translation>
    </message>
    <message>
        <source>its keys cannot be changed</source>
        <translation>ses clés ne peuvent pas être modifiées</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>son dossier n’accepte pas d’écriture</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>%1 entries, at least %2 expected</source>
        <translation>%1 entrées, au moins %2 attendues</translation>
    </message>
    <message>
        <source>%1 entries, %2 before</source>
        <translation>%1 entrées, %2 auparavant</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>une réponse vide</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>text that is no JSON list</source>
        <translation>un texte qui n’est pas une liste JSON</translation>
    </message>
    <message>
        <source>archive: %1 (limit %2)</source>
        <comment>what there is too much of</comment>
        <translation>archive&#xa0;: %1 (limite %2)</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short</source>
        <translation>l’archive est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>more than %1 records</source>
        <translation>plus de %1 enregistrements</translation>
    </message>
    <message>
        <source>a text that does not fit into memory</source>
        <translation>un texte qui ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>no &quot;items&quot;</source>
        <translation>pas d’«&#xa0;items&#xa0;»</translation>
    </message>
    <message>
        <source>XML without an element</source>
        <translation>XML sans élément</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>des tables manquent</translation>
    </message>
    <message>
        <source>rows of %1 are missing</source>
        <translation>des lignes de %1 manquent</translation>
    </message>
    <message>
        <source>no write-ahead log can be made</source>
        <translation>aucun journal d’écriture ne peut être créé</translation>
    </message>
    <message>
        <source>key header format %1</source>
        <translation>format d’en-tête de clé %1</translation>
    </message>
    <message>
        <source>%1 bytes of memory</source>
        <translation>%1 octets de mémoire</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 passes</translation>
    </message>
    <message>
        <source>%1 refers to a missing row of %2</source>
        <translation>%1 renvoie à une ligne manquante de %2</translation>
    </message>
    <message>
        <source>%1 bytes, not whole pages</source>
        <translation>%1 octets, pas des pages entières</translation>
    </message>
    <message>
        <source>it is not SQLCipher</source>
        <translation>ce n’est pas SQLCipher</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>built without encryption</source>
        <translation>compilée sans chiffrement</translation>
    </message>
    <message>
        <source>it may write temporary tables to the disk unencrypted</source>
        <translation>elle peut écrire des tables temporaires non chiffrées sur le disque</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>the folder %1 is not empty</source>
        <translation>le dossier %1 n’est pas vide</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>processus %1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <comment>number of a process; name of a computer</comment>
        <translation>processus %1 sur %2</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>fuite</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>case event</source>
        <translation>événement d’un dossier</translation>
    </message>
    <message>
        <source>data held</source>
        <translation>données détenues</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>fuite d’un compte</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>nothing would remain</source>
        <translation>il ne resterait rien</translation>
    </message>
    <message>
        <source>no host and no identifier</source>
        <translation>aucun nom d’hôte et aucun identifiant</translation>
    </message>
    <message>
        <source>Proton Pass, exported with a passphrase</source>
        <translation>Proton Pass, exporté avec une phrase secrète</translation>
    </message>
    <message>
        <source>zip with %1 files of that name</source>
        <translation>zip avec %1 fichiers de ce nom</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>compte proposé</translation>
    </message>
    <message>
        <source>changed since it was imported</source>
        <translation>modifié depuis son import</translation>
    </message>
    <message>
        <source>the accounts were changed since</source>
        <translation>les comptes ont été modifiés depuis</translation>
    </message>
    <message>
        <source>two different accounts or more</source>
        <translation>il faut au moins deux comptes différents</translation>
    </message>
    <message>
        <source>merging an account with itself</source>
        <translation>fusion d’un compte avec lui-même</translation>
    </message>
    <message>
        <source>address given to a service</source>
        <translation>adresse donnée à un service</translation>
    </message>
    <message>
        <source>no entries by domain</source>
        <translation>pas d’entrées par domaine</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the text ends in the middle of row %1</source>
        <translation>le texte s’arrête au milieu de la ligne %1</translation>
    </message>
    <message>
        <source>no columns for name and website</source>
        <translation>pas de colonnes pour le nom et le site</translation>
    </message>
    <message>
        <source>no list of entries</source>
        <translation>pas de liste d’entrées</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>a path that leads out of the archive</source>
        <translation>un chemin qui sort de l’archive</translation>
    </message>
    <message>
        <source>no difficulty</source>
        <translation>difficulté non indiquée</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>“%1” is no domain</source>
        <translation>« %1 » n’est pas un domaine</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>it holds a secret key</source>
        <translation>il contient une clé secrète</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>elle a été révoquée</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>la signature est illisible</translation>
    </message>
    <message>
        <source>there is no signature in it</source>
        <translation>elle ne contient aucune signature</translation>
    </message>
    <message>
        <source>it is signed with another key</source>
        <translation>elle est signée avec une autre clé</translation>
    </message>
    <message>
        <source>the signature has run out</source>
        <translation>la signature a expiré</translation>
    </message>
    <message>
        <source>list or signature were changed</source>
        <translation>la liste ou la signature a été modifiée</translation>
    </message>
    <message>
        <source>what is signed is another list</source>
        <translation>c’est une autre liste qui est signée</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <translation>il ne contient aucune clé</translation>
    </message>
    <message>
        <source>there are several keys in it</source>
        <translation>il contient plusieurs clés</translation>
    </message>
    <message>
        <source>there is no signature beside the file</source>
        <translation>il n’y a pas de signature à côté du fichier</translation>
    </message>
    <message>
        <source>no whole Public Suffix List</source>
        <translation>pas une Public Suffix List complète</translation>
    </message>
    <message>
        <source>the suffix %1 is missing</source>
        <translation>le suffixe %1 manque</translation>
    </message>
    <message>
        <source>%1: the key was refused, or its plan does not allow this question</source>
        <translation>%1 : la clé a été refusée, ou sa formule ne permet pas cette question</translation>
    </message>
    <message>
        <source>entry %1 has neither name nor domain</source>
        <translation>l’entrée %1 n’a ni nom ni domaine</translation>
    </message>
    <message>
        <source>no RSS and no Atom, but “%1”</source>
        <translation>ni RSS ni Atom, mais « %1 »</translation>
    </message>
    <message>
        <source>no RSS and no Atom</source>
        <translation>ni RSS ni Atom</translation>
    </message>
    <message>
        <source>markup instead of a table</source>
        <translation>du balisage au lieu d’un tableau</translation>
    </message>
    <message>
        <source>%1 dates of an unknown form, first: %2</source>
        <translation>%1 dates d’une forme inconnue, la première : %2</translation>
    </message>
    <message>
        <source>this list has no address; it is read from a file</source>
        <translation>cette liste n’a pas d’adresse ; elle se lit depuis un fichier</translation>
    </message>
    <message>
        <source>%1 entries in all</source>
        <translation>%1 entrées en tout</translation>
    </message>
    <message>
        <source>filing “%1”</source>
        <translation>dépôt « %1 »</translation>
    </message>
    <message>
        <source>no “hits”</source>
        <translation>pas de « hits »</translation>
    </message>
    <message>
        <source>no column “%1”</source>
        <translation>pas de colonne « %1 »</translation>
    </message>
    <message>
        <source>the text ends inside record %1</source>
        <translation>le texte s’arrête au milieu de l’enregistrement %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>pas d’en-tête</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>no list of records with “%1”</source>
        <translation>pas de liste d’enregistrements avec « %1 »</translation>
    </message>
    <message>
        <source>no list at “%1”</source>
        <translation>pas de liste à « %1 »</translation>
    </message>
    <message>
        <source>no “exposedBreaches”</source>
        <translation>pas de « exposedBreaches »</translation>
    </message>
    <message>
        <source>directory entry</source>
        <translation>entrée de l’annuaire</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signalement</translation>
    </message>
    <message>
        <source>amount: “%1”</source>
        <translation>montant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a loss needs its day</source>
        <translation>une perte doit porter sa date</translation>
    </message>
    <message>
        <source>category: “%1”</source>
        <translation>catégorie&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a loss is money or time, and more than nothing</source>
        <translation>une perte est de l’argent ou du temps, et plus que zéro</translation>
    </message>
    <message>
        <source>currency: “%1”</source>
        <translation>devise&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>aucune lettre</translation>
    </message>
    <message>
        <source>letter %1: %2</source>
        <translation>lettre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the letter of exhibit %1</source>
        <translation>la lettre de la pièce %1</translation>
    </message>
    <message>
        <source>event %1 of the case was changed afterwards</source>
        <translation>l’événement %1 du dossier a été modifié après coup</translation>
    </message>
    <message>
        <source>exhibit %1 is not the file that was stored</source>
        <translation>la pièce %1 n’est pas le fichier qui a été enregistré</translation>
    </message>
    <message>
        <source>days on the way</source>
        <translation>jours d’acheminement</translation>
    </message>
    <message>
        <source>rules pack: %1</source>
        <translation>paquet de règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is no rules pack</source>
        <translation>ce n’est pas un paquet de règles</translation>
    </message>
    <message>
        <source>its format %1 is newer than this program</source>
        <translation>son format %1 est plus récent que ce programme</translation>
    </message>
    <message>
        <source>it is of %1, older than the rules here, of %2</source>
        <translation>il date du %1, plus ancien que les règles présentes ici, datées du %2</translation>
    </message>
    <message>
        <source>%1 holds no rules of law</source>
        <comment>a file name</comment>
        <translation>%1 ne contient aucune règle de droit</translation>
    </message>
    <message>
        <source>attachment: its content is not what was hashed</source>
        <translation>pièce jointe&#xa0;: son contenu n’est pas celui dont l’empreinte a été calculée</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>fact about conduct</source>
        <translation>fait relatif à la conduite</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>say which services, or * for all</source>
        <translation>indiquez quels services, ou * pour tous</translation>
    </message>
    <message>
        <source>say where the letters go</source>
        <translation>indiquez où vont les lettres</translation>
    </message>
    <message>
        <source>read the warnings and agree first: %1</source>
        <translation>lisez d’abord les avertissements et acceptez-les&#xa0;: %1</translation>
    </message>
    <message>
        <source>this clock does not depend on the days on the way</source>
        <translation>ce délai ne dépend pas des jours d’acheminement</translation>
    </message>
    <message>
        <source>%1 gives no basis for “%2”</source>
        <translation>%1 ne donne aucun fondement pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>case %1 is open</source>
        <translation>le dossier %1 est ouvert</translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation>le jour de l’envoi</translation>
    </message>
    <message>
        <source>the attachment is no longer what was logged</source>
        <translation>la pièce jointe n’est plus celle qui a été notée</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>pièce jointe %1</translation>
    </message>
    <message>
        <source>%1: no kind of reply</source>
        <translation>%1&#xa0;: pas un type de réponse</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 est encore à venir</translation>
    </message>
    <message>
        <source>a day until when: only with more time taken</source>
        <translation>un jour limite&#xa0;: seulement s’ils prennent plus de temps</translation>
    </message>
    <message>
        <source>more than %1 files</source>
        <translation>plus de %1 fichiers</translation>
    </message>
    <message>
        <source>no clock is running</source>
        <translation>aucun délai ne court</translation>
    </message>
    <message>
        <source>no law says what the answer to “%1” has to hold</source>
        <translation>aucune loi ne dit ce que la réponse à «&#xa0;%1&#xa0;» doit contenir</translation>
    </message>
    <message>
        <source>%1: no item of the list</source>
        <translation>%1&#xa0;: pas un élément de la liste</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>criterion: “%1”</source>
        <translation>critère&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>value: “%1”</source>
        <translation>valeur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a fact needs its day</source>
        <translation>un fait a besoin de son jour</translation>
    </message>
    <message>
        <source>a fact cannot be of a day to come</source>
        <translation>un fait ne peut pas être d’un jour à venir</translation>
    </message>
    <message>
        <source>a fact needs a source: where it can be read</source>
        <translation>un fait a besoin d’une source&#xa0;: où on peut le lire</translation>
    </message>
    <message>
        <source>language: “%1”</source>
        <translation>langue&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing has happened in this case yet</source>
        <translation>rien ne s’est encore passé dans ce dossier</translation>
    </message>
    <message>
        <source>files go with an e-mail (.eml) only</source>
        <translation>les fichiers n’accompagnent qu’un e-mail (.eml)</translation>
    </message>
    <message>
        <source>the language of the translation is missing</source>
        <translation>il manque la langue de la traduction</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>laws</comment>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>%1 is not in force before %2.</source>
        <comment>a law; a day</comment>
        <translation>%1 n’est pas en vigueur avant le %2.</translation>
    </message>
    <message>
        <source>What %1 says about this is not yet checked well enough for a letter.</source>
        <comment>a law</comment>
        <translation>Ce que %1 dit à ce sujet n’est pas encore assez vérifié pour une lettre.</translation>
    </message>
    <message>
        <source>No law that is known here fits.</source>
        <translation>Aucune loi connue ici ne convient.</translation>
    </message>
    <message>
        <source>It rests on %1. The law for you here is %2.</source>
        <comment>laws; a law</comment>
        <translation>Elle se fonde sur %1. La loi qui vaut pour vous ici est %2.</translation>
    </message>
    <message>
        <source>the proof is no file of this case</source>
        <translation>la preuve n’est pas un fichier de ce dossier</translation>
    </message>
    <message>
        <source>the public key of the maker of the rules pack is needed</source>
        <translation>il faut la clé publique de l’auteur du paquet de règles</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>il n’y a pas de signature à côté</translation>
    </message>
    <message>
        <source>rules pack: it is of %1, older than the pack here, of %2</source>
        <translation>paquet de règles&#xa0;: il est du %1, plus ancien que celui d’ici, du %2</translation>
    </message>
    <message>
        <source>rules pack</source>
        <translation>paquet de règles</translation>
    </message>
    <message>
        <source>no address for rules packs is set</source>
        <translation>aucune adresse n’est définie pour les paquets de règles</translation>
    </message>
    <message>
        <source>creditor: each item names the company it is with</source>
        <translation>créancier&#xa0;: chaque élément nomme l’entreprise concernée</translation>
    </message>
    <message>
        <source>account: at most the last four digits</source>
        <translation>compte&#xa0;: au plus les quatre derniers chiffres</translation>
    </message>
    <message>
        <source>%1: a day as YYYY-MM-DD</source>
        <translation>%1&#xa0;: un jour au format AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>DivisionUndo</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Remise en place des comptes</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Fusion des comptes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts merged into one</source>
        <translation>
            <numerusform>%Ln compte fusionné en un seul</numerusform>
            <numerusform>%Ln comptes fusionnés en un seul</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting that they are different</source>
        <translation>Enregistrement de leur différence</translation>
    </message>
    <message>
        <source>Noted: they are different accounts</source>
        <translation>Noté&#xa0;: ce sont des comptes différents</translation>
    </message>
    <message>
        <source>Proposing them again</source>
        <translation>Retour de la proposition</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last day to act: %1</source>
        <translation>Dernier jour pour agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Réponse attendue de %1</translation>
    </message>
    <message>
        <source>Last day for %1 to announce an extension</source>
        <translation>Dernier jour de %1 pour annoncer une prolongation</translation>
    </message>
    <message>
        <source>Late on every reading of the law: %1</source>
        <translation>En retard quelle que soit la lecture de la loi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>The passwords are the same.</source>
        <translation>Les mots de passe sont identiques.</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>Les mots de passe sont différents.</translation>
    </message>
    <message>
        <source>One account has the other&apos;s login as a further identifier: %1.</source>
        <translation>Un compte a l’identifiant de l’autre comme identifiant supplémentaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service moved to another domain, and the login is the same: %1.</source>
        <translation>Le service a changé de domaine, et l’identifiant est le même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One login is good at all these sites: %1.</source>
        <translation>Un même identifiant vaut pour tous ces sites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One login is an e-mail address, the other is its first part: %1.</source>
        <translation>Un identifiant est une adresse e-mail, l’autre en est la première partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One entry has no address, but fits the other by title and login: %1.</source>
        <translation>Une entrée n’a pas d’adresse, mais correspond à l’autre par son titre et son identifiant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One login once was good at all these sites: %1.</source>
        <translation>Un même identifiant valait autrefois pour tous ces sites&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>your e-mail address is not one that mail programs take</source>
        <translation>votre adresse e-mail n’est pas acceptée par les logiciels de messagerie</translation>
    </message>
    <message>
        <source>the recipient&apos;s e-mail address is not one that mail programs take</source>
        <translation>l’adresse e-mail du destinataire n’est pas acceptée par les logiciels de messagerie</translation>
    </message>
    <message>
        <source>the files with the message have %1 MB, and many mail servers take no more than %2</source>
        <translation>les fichiers et le message font %1 Mo, et beaucoup de serveurs de messagerie n’acceptent pas plus de %2</translation>
    </message>
    <message>
        <source>the subject is too long for a link to a mail program</source>
        <translation>l’objet est trop long pour un lien vers un logiciel de messagerie</translation>
    </message>
    <message>
        <source>The letter is too long for a link: mail programs would cut it. The message opens with address and subject only. Copy the text into it, or save the letter as .eml and open that.</source>
        <translation>La lettre est trop longue pour un lien&#xa0;: les logiciels de messagerie la couperaient. Le message ne s’ouvre qu’avec l’adresse et l’objet. Copiez-y le texte, ou enregistrez la lettre au format .eml et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Translation for the sender, not part of the letter</source>
        <translation>Traduction pour l’expéditeur, ne fait pas partie de la lettre</translation>
    </message>
</context>
<context>
    <name>ExposureActions</name>
    <message>
        <source>Taking back what was noted</source>
        <translation>Retrait de ce qui était noté</translation>
    </message>
    <message>
        <source>Noting what you did</source>
        <translation>Note de ce que vous avez fait</translation>
    </message>
    <message>
        <source>Write the incidents into a file</source>
        <translation>Écrire les incidents dans un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>incidents.csv</source>
        <translation>incidents.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1. Sensitive incidents were left out. The file is not encrypted.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1. Les incidents sensibles ont été laissés de côté. Le fichier n’est pas chiffré.</numerusform>
            <numerusform>%n lignes écrites dans %1. Les incidents sensibles ont été laissés de côté. Le fichier n’est pas chiffré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back what was said about a name</source>
        <translation>Annulation de ce qui a été dit d’un nom</translation>
    </message>
    <message>
        <source>Noting whose name it is</source>
        <translation>Enregistrement de qui porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) confirmed as yours</source>
        <translation>
            <numerusform>%Ln nom confirmé comme le vôtre</numerusform>
            <numerusform>%Ln noms confirmés comme les vôtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) noted as another&apos;s</source>
        <translation>
            <numerusform>%Ln nom noté comme celui d’un autre</numerusform>
            <numerusform>%Ln noms notés comme ceux d’autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Touches you for certain</source>
        <translation>Vous concerne, c’est certain</translation>
    </message>
    <message>
        <source>Likely touches you</source>
        <translation>Vous concerne probablement</translation>
    </message>
    <message>
        <source>Possibly touches you</source>
        <translation>Vous concerne peut-être</translation>
    </message>
    <message>
        <source>Unlikely to touch you</source>
        <translation>Ne vous concerne sans doute pas</translation>
    </message>
    <message>
        <source>This incident touched your account.</source>
        <translation>Cet incident a touché votre compte.</translation>
    </message>
    <message>
        <source>This incident most likely touched your account.</source>
        <translation>Cet incident a très probablement touché votre compte.</translation>
    </message>
    <message>
        <source>This incident may have touched your account. Some facts are missing.</source>
        <translation>Cet incident a peut-être touché votre compte. Il manque des informations.</translation>
    </message>
    <message>
        <source>This incident most likely did not touch your account.</source>
        <translation>Cet incident n’a très probablement pas touché votre compte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Never mine</source>
        <translation>Jamais à moi</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Fermé avant</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) opened again</source>
        <translation>
            <numerusform>%Ln incident rouvert</numerusform>
            <numerusform>%Ln incidents rouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: password changed</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: mot de passe changé</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: mot de passe changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: account deleted</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: compte supprimé</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: compte supprimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: never mine</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: jamais à moi</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: jamais à moi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: closed before</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: fermé avant</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: fermé avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: accepted</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: accepté</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: accepté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: waiting for them</source>
        <translation>
            <numerusform>%Ln incident noté&#xa0;: en attente de réponse</numerusform>
            <numerusform>%Ln incidents notés&#xa0;: en attente de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>format of a month and its year, see QDate::toString</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 residents of %2</source>
        <translation>%1 résidents (%2)</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>Sensitive incident, click to show</source>
        <translation>Incident sensible, cliquez pour l’afficher</translation>
    </message>
    <message>
        <source>The publisher thinks that this incident is made up.</source>
        <translation>L’éditeur pense que cet incident est inventé.</translation>
    </message>
    <message>
        <source>The publisher could not verify this incident.</source>
        <translation>L’éditeur n’a pas pu vérifier cet incident.</translation>
    </message>
    <message>
        <source>This is a list of addresses for sending spam. No service lost it.</source>
        <translation>C’est une liste d’adresses pour envoyer du spam. Aucun service ne l’a perdue.</translation>
    </message>
    <message>
        <source>This data was taken from infected computers, not from the service.</source>
        <translation>Ces données ont été prises sur des ordinateurs infectés, pas chez le service.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Aucune adresse e-mail connue</translation>
    </message>
    <message>
        <source>This warning was withdrawn on %1.</source>
        <translation>Cet avertissement a été retiré le %1.</translation>
    </message>
    <message>
        <source>This warning was withdrawn by its publisher.</source>
        <translation>Cet avertissement a été retiré par son éditeur.</translation>
    </message>
    <message>
        <source>Read the record at %1…</source>
        <translation>Lire la fiche sur %1…</translation>
    </message>
    <message>
        <source>What the company says at %1…</source>
        <translation>Ce que dit l’entreprise sur %1…</translation>
    </message>
    <message>
        <source>A later record of the same list corrects this one.</source>
        <translation>Une fiche plus récente de la même liste corrige celle-ci.</translation>
    </message>
    <message>
        <source>Nobody but the publisher, or who leaked the data, says that this happened.</source>
        <translation>Seul l’éditeur, ou celui qui a diffusé les données, affirme que cela s’est produit.</translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>No key. Every request must name the program in its user agent. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Sans clé. Chaque requête doit nommer le programme dans son «&#xa0;user agent&#xa0;». Toute la liste est téléchargée&#xa0;: le serveur n’apprend donc pas quels services vous utilisez.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0. Shortened to plain text by Recourse.</source>
        <translation>Données sur les fuites&#xa0;: Have I Been Pwned (haveibeenpwned.com), sous licence CC BY 4.0. Réduites à du texte brut par Recourse.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use. The kinds of data come as a second whole list.</source>
        <translation>Pas de clé. La liste entière est récupérée : le serveur n’apprend donc pas quels services vous utilisez. Les types de données viennent dans une seconde liste entière.</translation>
    </message>
    <message>
        <source>Notices of breaches: Washington State Attorney General (data.wa.gov). Public record, no licence stated.</source>
        <translation>Avis de violations : Washington State Attorney General (data.wa.gov). Registre public, aucune licence indiquée.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Sans clé. La liste entière est récupérée : le serveur n’apprend pas quels services vous utilisez.</translation>
    </message>
    <message>
        <source>Notices of breaches: California Attorney General (oag.ca.gov). Public record, no licence stated.</source>
        <translation>Avis de violations : California Attorney General (oag.ca.gov). Registre public, aucune licence indiquée.</translation>
    </message>
    <message>
        <source>Notices of breaches: Delaware Attorney General (data.delaware.gov). Public record, no licence stated.</source>
        <translation>Avis de violations : Delaware Attorney General (data.delaware.gov). Registre public, aucune licence indiquée.</translation>
    </message>
    <message>
        <source>No key. The server may refuse programs whose name carries no contact address. One search for all companies is asked, so it does not learn which of them concern you. Off unless you switch it on.</source>
        <translation>Pas de clé. Le serveur peut refuser les programmes dont le nom ne porte pas d’adresse de contact. Une seule recherche sur toutes les entreprises est posée : il n’apprend donc pas lesquelles vous concernent. Désactivée tant que vous ne l’activez pas.</translation>
    </message>
    <message>
        <source>Filings: US Securities and Exchange Commission, 8-K item 1.05 (EDGAR full-text search), free to copy.</source>
        <translation>Dépôts : US Securities and Exchange Commission, 8-K item 1.05 (recherche plein texte EDGAR), copie libre.</translation>
    </message>
    <message>
        <source>The portal has no address for its list. Open the page, export the list under investigation and the archive as CSV, and read both files here.</source>
        <translation>Le portail n’a pas d’adresse pour sa liste. Ouvrez la page, exportez en CSV la liste des cas en cours et l’archive, et lisez ici les deux fichiers.</translation>
    </message>
    <message>
        <source>Notices of breaches: US Department of Health, breach portal of the Office for Civil Rights, public domain.</source>
        <translation>Avis de violations : US Department of Health, portail de l’Office for Civil Rights, domaine public.</translation>
    </message>
    <message>
        <source>The page fetches its list by a call of its own that no document describes. Save that answer as a file and read it here.</source>
        <translation>La page récupère sa liste par un appel qui lui est propre et qu’aucun document ne décrit. Enregistrez cette réponse dans un fichier et lisez-le ici.</translation>
    </message>
    <message>
        <source>Notices of breaches: Texas Attorney General (oag.my.site.com). Public record, no licence stated.</source>
        <translation>Avis de violations : Texas Attorney General (oag.my.site.com). Registre public, aucune licence indiquée.</translation>
    </message>
    <message>
        <source>No key; at most 2 requests a second, 50 an hour and 100 a day. The whole list is fetched, so the server does not learn which services you use. Much of it is in Have I Been Pwned too. Off unless you switch it on, since no licence is stated.</source>
        <translation>Pas de clé ; au plus 2 requêtes par seconde, 50 par heure et 100 par jour. La liste entière est récupérée : le serveur n’apprend donc pas quels services vous utilisez. Une grande partie figure aussi dans Have I Been Pwned. Désactivée tant que vous ne l’activez pas, car aucune licence n’est indiquée.</translation>
    </message>
    <message>
        <source>Breach data: XposedOrNot (xposedornot.com), no licence stated.</source>
        <translation>Données sur les violations : XposedOrNot (xposedornot.com), aucune licence indiquée.</translation>
    </message>
    <message>
        <source>No key. The same file for everybody; headlines are context and are never matched with your accounts.</source>
        <translation>Pas de clé. Le même fichier pour tout le monde ; les titres servent de contexte et ne sont jamais rapprochés de vos comptes.</translation>
    </message>
    <message>
        <source>Headlines: US Federal Trade Commission, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : US Federal Trade Commission, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Board, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : European Data Protection Board, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Supervisor, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : European Data Protection Supervisor, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: CNIL (France), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : CNIL (France), aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of Canada, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : Privacy Commissioner of Canada, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: Autoriteit Persoonsgegevens (Netherlands), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : Autoriteit Persoonsgegevens (Netherlands), aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: Garante per la protezione dei dati personali (Italy), no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : Garante per la protezione dei dati personali (Italy), aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of New Zealand, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : Privacy Commissioner of New Zealand, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: DataBreaches.net, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : DataBreaches.net, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: Top Class Actions, settlements, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : Top Class Actions, settlements, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Headlines: ClassAction.org, no licence stated; only titles, links and dates are kept.</source>
        <translation>Titres : ClassAction.org, aucune licence indiquée ; seuls les titres, les liens et les dates sont conservés.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It never names sensitive breaches. Needs a key of the plan Core or higher.</source>
        <translation>Have I Been Pwned apprend votre adresse réseau, votre clé et donc qui la paie, et l’adresse e-mail entière demandée. Il ne nomme jamais les fuites sensibles. Il faut une clé de la formule Core ou supérieure.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and six of the forty hexadecimal digits of the SHA-1 of the e-mail address, which many addresses share. The answer holds the rest of all of them; what is not about your address is dropped as it is read. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned apprend votre adresse réseau, votre clé et donc qui la paie, et six des quarante chiffres hexadécimaux du SHA-1 de l’adresse e-mail, que beaucoup d’adresses ont en commun. La réponse contient le reste de toutes ; ce qui ne concerne pas votre adresse est écarté à la lecture. Il faut une clé de la formule Pro ou supérieure.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It answers with the sites whose passwords were captured together with that address on infected computers. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned apprend votre adresse réseau, votre clé et donc qui la paie, et l’adresse e-mail entière demandée. Il répond par les sites dont les mots de passe ont été captés avec cette adresse sur des ordinateurs infectés. Il faut une clé de la formule Pro ou supérieure.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0.</source>
        <translation>Données sur les violations : Have I Been Pwned (haveibeenpwned.com), sous licence CC BY 4.0.</translation>
    </message>
    <message>
        <source>No key. The whole archive is fetched from GitHub, so nobody learns which companies you look up.</source>
        <translation>Sans clé. L’archive entière est récupérée chez GitHub : personne n’apprend quelles entreprises vous recherchez.</translation>
    </message>
    <message>
        <source>Privacy contacts and supervisory authorities: Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</source>
        <translation>Contacts pour la protection des données et autorités de contrôle : Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</translation>
    </message>
    <message>
        <source>Pages to delete accounts: JustDeleteMe (justdeleteme.xyz), MIT licence.</source>
        <translation>Pages pour supprimer des comptes : JustDeleteMe (justdeleteme.xyz), licence MIT.</translation>
    </message>
    <message>
        <source>Second factors: 2fa.directory, MIT licence.</source>
        <translation>Seconds facteurs : 2fa.directory, licence MIT.</translation>
    </message>
    <message>
        <source>Passkeys: Passkeys Directory by 2factorauth (passkeys.2fa.directory), CC BY 4.0.</source>
        <translation>Clés d’accès : Passkeys Directory de 2factorauth (passkeys.2fa.directory), CC BY 4.0.</translation>
    </message>
    <message>
        <source>Pages to change passwords: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Pages pour changer de mot de passe : Apple password-manager-resources, licence MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains with one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Domaines à connexion commune : Apple password-manager-resources, licence MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains that once had one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Domaines qui avaient autrefois une connexion commune : Apple password-manager-resources, licence MIT, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Data brokers: registry of the California Privacy Protection Agency; what the brokers say about themselves.</source>
        <translation>Courtiers en données : registre de la California Privacy Protection Agency ; ce que les courtiers déclarent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No key. At most one download a day. It says nothing about you.</source>
        <translation>Sans clé. Au plus un téléchargement par jour. Il ne dit rien de vous.</translation>
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
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Touches you</source>
        <translation>Vous concerne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and the login there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>with %1</source>
        <comment>names of files</comment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Imported together</source>
        <translation>Importés ensemble</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A note, not an account.</source>
        <translation>Une note, pas un compte.</translation>
    </message>
    <message>
        <source>A payment card, not an account.</source>
        <translation>Une carte de paiement, pas un compte.</translation>
    </message>
    <message>
        <source>A person&apos;s details, not an account.</source>
        <translation>Les coordonnées d’une personne, pas un compte.</translation>
    </message>
    <message>
        <source>A key for computers, not an account.</source>
        <translation>Une clé pour ordinateurs, pas un compte.</translation>
    </message>
    <message>
        <source>Encrypted, so it cannot be read.</source>
        <translation>Chiffrée, donc illisible.</translation>
    </message>
    <message>
        <source>An entry of the browser itself, not an account.</source>
        <translation>Une entrée du navigateur lui-même, pas un compte.</translation>
    </message>
    <message>
        <source>In the recycle bin of the password manager.</source>
        <translation>Dans la corbeille du gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Nothing that names an account is in it.</source>
        <translation>Rien n’y désigne un compte.</translation>
    </message>
    <message>
        <source>Its web address cannot be understood.</source>
        <translation>Son adresse web est incompréhensible.</translation>
    </message>
    <message>
        <source>The line is damaged or incomplete.</source>
        <translation>La ligne est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>A field was too long and was cut.</source>
        <translation>Un champ était trop long et a été coupé.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connue</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Probably this is not the file that your browser or password manager exported. Look for a file that ends in .csv, .json or .xml, and do not open and save it in a spreadsheet before.</source>
        <translation>Ce n’est sans doute pas le fichier que votre navigateur ou votre gestionnaire de mots de passe a exporté. Cherchez un fichier qui se termine par .csv, .json ou .xml, sans l’avoir ouvert et enregistré avant dans un tableur.</translation>
    </message>
    <message>
        <source>After that, drop the new file here. Recourse judges the passwords in it and forgets them at once.</source>
        <translation>Ensuite, déposez le nouveau fichier ici. Recourse évalue les mots de passe qu’il contient et les oublie aussitôt.</translation>
    </message>
    <message>
        <source>Export the list again and take the new file.</source>
        <translation>Exportez de nouveau la liste et prenez le nouveau fichier.</translation>
    </message>
    <message>
        <source>If the file is on a stick or a network drive, plug it in or copy the file to this computer.</source>
        <translation>Si le fichier est sur une clé USB ou un lecteur réseau, branchez la clé ou copiez le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A bank&apos;s details, not an account.</source>
        <translation>Des coordonnées bancaires, pas un compte.</translation>
    </message>
    <message>
        <source>A wireless network, not an account.</source>
        <translation>Un réseau sans fil, pas un compte.</translation>
    </message>
    <message>
        <source>A file, not an account.</source>
        <translation>Un fichier, pas un compte.</translation>
    </message>
    <message>
        <source>A folder, not an account.</source>
        <translation>Un dossier, pas un compte.</translation>
    </message>
    <message>
        <source>A bookmark, not an account.</source>
        <translation>Un favori, pas un compte.</translation>
    </message>
    <message>
        <source>An address of yours, not an account.</source>
        <translation>Une adresse à vous, pas un compte.</translation>
    </message>
    <message>
        <source>Another kind of entry, not an account.</source>
        <translation>Un autre type d’entrée, pas un compte.</translation>
    </message>
    <message>
        <source>A kind of entry that Recourse does not know.</source>
        <translation>Un type d’entrée que Recourse ne connaît pas.</translation>
    </message>
    <message>
        <source>The same entry a second time.</source>
        <translation>La même entrée une seconde fois.</translation>
    </message>
    <message>
        <source>An incident, not a service that you use.</source>
        <translation>Un incident, pas un service que vous utilisez.</translation>
    </message>
    <message>
        <source>A published text, not a service.</source>
        <translation>Un texte publié, pas un service.</translation>
    </message>
    <message>
        <source>A device in your own network, not a service.</source>
        <translation>Un appareil de votre propre réseau, pas un service.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>Elle ne désigne aucun service.</translation>
    </message>
    <message>
        <source>It does not show that you have an account.</source>
        <translation>Elle ne montre pas que vous avez un compte.</translation>
    </message>
    <message>
        <source>A page, but none to sign in at.</source>
        <translation>Une page, mais pas une page de connexion.</translation>
    </message>
    <message>
        <source>Its sign-in page was visited only once.</source>
        <translation>Sa page de connexion n’a été visitée qu’une fois.</translation>
    </message>
    <message>
        <source>A saved page that was never visited.</source>
        <translation>Une page enregistrée, mais jamais visitée.</translation>
    </message>
    <message>
        <source>A page of the app store, not a service.</source>
        <translation>Une page de la boutique d’applications, pas un service.</translation>
    </message>
    <message>
        <source>You have an account there in your list.</source>
        <translation>Votre liste contient déjà un compte de ce service.</translation>
    </message>
    <message>
        <source>You said that this is not yours.</source>
        <translation>Vous avez dit que ce n’est pas à vous.</translation>
    </message>
</context>
<context>
    <name>LawRules</name>
    <message>
        <source>General Data Protection Regulation (EU and EEA)</source>
        <translation>Règlement général sur la protection des données (UE et EEE)</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the General Data Protection Regulation applies.</source>
        <translation>Vous vivez dans l’Espace économique européen, où s’applique le règlement général sur la protection des données.</translation>
    </message>
    <message>
        <source>The organisation is established in the European Economic Area, so the General Data Protection Regulation binds it wherever you live (Art. 3(1), Recital 14).</source>
        <translation>L’organisme est établi dans l’Espace économique européen&#xa0;: le règlement général sur la protection des données le lie donc où que vous viviez (art. 3, paragraphe 1, considérant 14).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the EEA: the GDPR then reaches it if it offers goods or services to people in the EEA or monitors them there (Art. 3(2)). What counts is where you were when you used it.</source>
        <translation>On ne sait pas si l’organisme est établi dans l’EEE&#xa0;: le RGPD s’applique alors s’il propose des biens ou des services à des personnes dans l’EEE ou y suit leur comportement (art. 3, paragraphe 2). Ce qui compte, c’est où vous étiez quand vous l’avez utilisé.</translation>
    </message>
    <message>
        <source>Information on the action taken on a request</source>
        <translation>Informations sur les mesures prises à la suite d’une demande</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR</source>
        <translation>Art. 12, paragraphe 3, du RGPD</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; read in a public copy of the text; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Règlement (UE) 2016/679, JO L 119 du 4.5.2016&#x202f;; lu dans une copie publique du texte&#x202f;; pour le calcul, règlement (CEE, Euratom) n°&#xa0;1182/71, art. 2 et 3</translation>
    </message>
    <message>
        <source>the number and complexity of requests make it necessary and the reasons are told in the first month</source>
        <translation>le nombre et la complexité des demandes l’exigent et que les motifs sont communiqués dans le premier mois</translation>
    </message>
    <message>
        <source>Art. 12(6) GDPR; EDPB Guidelines 01/2022</source>
        <translation>Art. 12, paragraphe 6, du RGPD&#x202f;; lignes directrices 01/2022 du CEPD</translation>
    </message>
    <message>
        <source>The authority informs you of progress or outcome; afterwards Art. 78(2) opens the way to court</source>
        <translation>L’autorité vous informe de l’avancement ou de l’issue&#x202f;; ensuite, l’art. 78, paragraphe 2, ouvre la voie du tribunal</translation>
    </message>
    <message>
        <source>Art. 78(2) GDPR</source>
        <translation>Art. 78, paragraphe 2, du RGPD</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Règlement (UE) 2016/679, JO L 119 du 4.5.2016&#x202f;; pour le calcul, règlement (CEE, Euratom) n°&#xa0;1182/71, art. 2 et 3</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive, which the controller must show.</source>
        <translation>Gratuit&#x202f;; des frais ou un refus seulement si la demande est manifestement infondée ou excessive, ce que le responsable du traitement doit démontrer.</translation>
    </message>
    <message>
        <source>More information only on reasonable doubts, and only what is necessary.</source>
        <translation>D’autres informations seulement en cas de doutes raisonnables, et seulement ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Who does not act says why, and names complaint and court, within the same month.</source>
        <translation>Qui n’agit pas en donne les motifs et indique la réclamation et le recours juridictionnel, dans le même mois.</translation>
    </message>
    <message>
        <source>Complaint to the authority of your residence, your place of work or the place of the infringement; no complaint to the controller is needed first.</source>
        <translation>Réclamation auprès de l’autorité de votre résidence, de votre lieu de travail ou du lieu de la violation&#x202f;; il n’est pas nécessaire de réclamer d’abord auprès du responsable du traitement.</translation>
    </message>
    <message>
        <source>The person is told of a breach that is likely to result in a high risk.</source>
        <translation>La personne est informée d’une violation de données susceptible d’engendrer un risque élevé.</translation>
    </message>
    <message>
        <source>Even a first access request can be excessive if the controller proves an abusive intent; a letter should not state a motive.</source>
        <translation>Même une première demande d’accès peut être excessive si le responsable du traitement prouve une intention abusive&#x202f;; une lettre ne devrait pas indiquer de motif.</translation>
    </message>
    <message>
        <source>Regulation (EU) 2025/2518 on cross-border cases applies to complaints lodged from 2 April 2027.</source>
        <translation>Le règlement (UE) 2025/2518 sur les affaires transfrontalières s’applique aux réclamations déposées à partir du 2 avril 2027.</translation>
    </message>
    <message>
        <source>Church and broadcasting bodies in Germany have authorities of their own (Art. 91).</source>
        <translation>En Allemagne, les organismes d’Église et de radiodiffusion ont leurs propres autorités (art. 91).</translation>
    </message>
    <message>
        <source>UK GDPR and Data Protection Act 2018</source>
        <translation>RGPD britannique et Data Protection Act 2018 (Royaume-Uni)</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>RGPD britannique</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the UK GDPR and the Data Protection Act 2018 apply.</source>
        <translation>Vous vivez au Royaume-Uni, où s’appliquent le RGPD britannique et le Data Protection Act 2018.</translation>
    </message>
    <message>
        <source>The organisation is established in the United Kingdom, so the UK GDPR binds it wherever you live (Art. 3(1) UK GDPR).</source>
        <translation>L’organisme est établi au Royaume-Uni&#xa0;: le RGPD britannique le lie donc où que vous viviez (art. 3, paragraphe 1, du RGPD britannique).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the United Kingdom: the UK GDPR then reaches it if it offers goods or services to people there or monitors them there (Art. 3(2) UK GDPR).</source>
        <translation>On ne sait pas si l’organisme est établi au Royaume-Uni&#xa0;: le RGPD britannique s’applique alors s’il y propose des biens ou des services à des personnes ou y suit leur comportement (art. 3, paragraphe 2, du RGPD britannique).</translation>
    </message>
    <message>
        <source>Art. 12(3) UK GDPR</source>
        <translation>Art. 12, paragraphe 3, du RGPD britannique</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025; read in public copies of the text and in the regulator&apos;s guidance</source>
        <translation>RGPD britannique (règlement (UE) 2016/679 repris en droit britannique) et Data Protection Act 2018, modifiés par le Data (Use and Access) Act 2025&#x202f;; lus dans des copies publiques du texte et dans les lignes directrices de l’autorité</translation>
    </message>
    <message>
        <source>Art. 12(6) UK GDPR</source>
        <translation>Art. 12, paragraphe 6, du RGPD britannique</translation>
    </message>
    <message>
        <source>Arts 12(3), 12A UK GDPR</source>
        <translation>Art. 12, paragraphe 3, et art. 12A du RGPD britannique</translation>
    </message>
    <message>
        <source>Art. 12A UK GDPR</source>
        <translation>Art. 12A du RGPD britannique</translation>
    </message>
    <message>
        <source>The organisation acknowledges a data protection complaint under section 164A</source>
        <translation>L’organisme accuse réception d’une réclamation relative à la protection des données au titre de la section 164A</translation>
    </message>
    <message>
        <source>s. 164A DPA 2018</source>
        <translation>Section 164A du DPA 2018</translation>
    </message>
    <message>
        <source>The Information Commission informs you of progress or outcome; afterwards section 166 opens the way to the tribunal</source>
        <translation>L’Information Commission vous informe de l’avancement ou de l’issue&#x202f;; ensuite, la section 166 ouvre la voie du tribunal</translation>
    </message>
    <message>
        <source>s. 166 DPA 2018</source>
        <translation>Section 166 du DPA 2018</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025</source>
        <translation>RGPD britannique (règlement (UE) 2016/679 repris en droit britannique) et Data Protection Act 2018, modifiés par le Data (Use and Access) Act 2025</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive.</source>
        <translation>Gratuit&#x202f;; des frais ou un refus seulement si la demande est manifestement infondée ou excessive.</translation>
    </message>
    <message>
        <source>Complain to the organisation first (section 164A); then to the Information Commission.</source>
        <translation>Adressez d’abord votre réclamation à l’organisme (section 164A), puis à l’Information Commission.</translation>
    </message>
    <message>
        <source>The words of Art. 12A can be read as ending one day before the same date of the next month; the due date takes the later reading.</source>
        <translation>Le texte de l’art. 12A peut se lire comme une fin un jour avant la même date du mois suivant&#x202f;; l’échéance retient la lecture la plus tardive.</translation>
    </message>
    <message>
        <source>Requests received before 5 February 2026 keep the earlier rules.</source>
        <translation>Les demandes reçues avant le 5 février 2026 restent soumises aux anciennes règles.</translation>
    </message>
    <message>
        <source>The Information Commissioner&apos;s functions passed to the Information Commission on 30 September 2026 (Data (Use and Access) Act 2025, ss. 117-119).</source>
        <translation>Les fonctions de l’Information Commissioner sont passées à l’Information Commission le 30 septembre 2026 (Data (Use and Access) Act 2025, sections 117 à 119).</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act</source>
        <translation>California Consumer Privacy Act (loi californienne sur la vie privée des consommateurs)</translation>
    </message>
    <message>
        <source>CCPA</source>
        <translation>CCPA</translation>
    </message>
    <message>
        <source>You live in California; the California Consumer Privacy Act protects residents, staff and business contacts included.</source>
        <translation>Vous vivez en Californie&#x202f;; le California Consumer Privacy Act protège les résidents, y compris le personnel et les contacts professionnels.</translation>
    </message>
    <message>
        <source>The Act binds only a “business” of a certain size or kind (Cal. Civ. Code § 1798.140(d)), so the letter says “to the extent the Act applies to you”.</source>
        <translation>La loi ne lie qu’un «&#xa0;business&#xa0;» d’une certaine taille ou d’un certain type (Cal. Civ. Code § 1798.140(d))&#x202f;; la lettre dit donc «&#xa0;to the extent the Act applies to you&#xa0;» (dans la mesure où la loi s’applique à vous).</translation>
    </message>
    <message>
        <source>Confirmation of receipt of a request to know, delete or correct, with a description of the process</source>
        <translation>Confirmation de réception d’une demande d’accès, de suppression ou de rectification, avec description de la procédure</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(a)</source>
        <translation>Cal. Code Regs., titre 11, § 7021(a)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6; read in a public copy of the regulations</source>
        <translation>California Code of Regulations, titre 11, division 6&#x202f;; lu dans une copie publique du règlement</translation>
    </message>
    <message>
        <source>Answer to a request to know, delete or correct</source>
        <translation>Réponse à une demande d’accès, de suppression ou de rectification</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(b)</source>
        <translation>Cal. Code Regs., titre 11, § 7021(b)</translation>
    </message>
    <message>
        <source>notice and reasons are given in the first 45 days; counted from receipt</source>
        <translation>l’avis et les motifs sont donnés dans les 45 premiers jours&#x202f;; compté à partir de la réception</translation>
    </message>
    <message>
        <source>Opt-out of sale and sharing carried out</source>
        <translation>Opposition à la vente et au partage mise en œuvre</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Code Regs., titre 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Use of sensitive personal information limited</source>
        <translation>Utilisation des informations personnelles sensibles limitée</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7027(g)</source>
        <translation>Cal. Code Regs., titre 11, § 7027(g)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6</source>
        <translation>California Code of Regulations, titre 11, division 6</translation>
    </message>
    <message>
        <source>Notice of a security breach to residents</source>
        <translation>Notification d’une violation de sécurité aux résidents</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82</source>
        <translation>Cal. Civ. Code § 1798.82</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82 as amended by SB 446; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code § 1798.82, modifié par SB 446&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Free; a request to know twice in 12 months.</source>
        <translation>Gratuit&#x202f;; une demande d’accès deux fois en 12 mois.</translation>
    </message>
    <message>
        <source>The business matches what it already holds; no new account, no fee, no notary. An opt-out needs no verification.</source>
        <translation>L’entreprise compare avec ce qu’elle détient déjà&#x202f;; pas de nouveau compte, pas de frais, pas de notaire. Une opposition à la vente n’exige aucune vérification.</translation>
    </message>
    <message>
        <source>The business tells why it does not act; the law has no appeal.</source>
        <translation>L’entreprise dit pourquoi elle n’agit pas&#x202f;; la loi ne prévoit pas de recours.</translation>
    </message>
    <message>
        <source>Deletion reaches only what the business collected from the consumer.</source>
        <translation>L’effacement ne porte que sur ce que l’entreprise a collecté auprès du consommateur.</translation>
    </message>
    <message>
        <source>No private suit for these rights; only for certain security breaches.</source>
        <translation>Pas d’action individuelle en justice pour ces droits&#x202f;; seulement pour certaines violations de sécurité.</translation>
    </message>
    <message>
        <source>Business days are not defined in the regulations: Monday to Friday less federal holidays; being late is claimed only when the court holidays of the State are taken out too.</source>
        <translation>Le règlement ne définit pas les jours ouvrés&#xa0;: du lundi au vendredi, moins les jours fériés fédéraux&#x202f;; un retard n’est affirmé qu’une fois retirés aussi les jours de fermeture des tribunaux de l’État.</translation>
    </message>
    <message>
        <source>The list of state holidays (Gov. Code § 6700) changes, presumably from 1 January 2027; the new days are no court holidays (Code Civ. Proc. § 135) and are left out.</source>
        <translation>La liste des jours fériés de l’État (Gov. Code § 6700) change, sans doute à partir du 1er janvier 2027&#x202f;; les nouveaux jours ne sont pas des jours de fermeture des tribunaux (Code Civ. Proc. § 135) et sont laissés de côté.</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act (Canada)</source>
        <translation>Loi sur la protection des renseignements personnels et les documents électroniques (Canada)</translation>
    </message>
    <message>
        <source>PIPEDA</source>
        <translation>LPRPDE</translation>
    </message>
    <message>
        <source>PIPEDA reaches organisations with a real and substantial connection to Canada; health custodians and public bodies have laws of their own. The letter says “to the extent that it applies”.</source>
        <translation>La LPRPDE s’applique aux organisations ayant un lien réel et substantiel avec le Canada&#x202f;; les dépositaires de renseignements de santé et les organismes publics ont leurs propres lois. La lettre dit «&#xa0;to the extent that it applies&#xa0;» (dans la mesure où elle s’applique).</translation>
    </message>
    <message>
        <source>Response to a request for access</source>
        <translation>Réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>LPRPDE, par. 8(3)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5; read in a public copy of the statute; Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 35, for the counting</source>
        <translation>Loi sur la protection des renseignements personnels et les documents électroniques, L.C. 2000, ch. 5&#x202f;; lue dans une copie publique de la loi&#x202f;; pour le calcul, Loi d’interprétation, L.R.C. (1985), ch. I-21, art. 26 et 35</translation>
    </message>
    <message>
        <source>notice is given in the first 30 days, with the reasons and the right to complain</source>
        <translation>l’avis est donné dans les 30 premiers jours, avec les motifs et le droit de porter plainte</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(4)</source>
        <translation>LPRPDE, par. 8(4)</translation>
    </message>
    <message>
        <source>Your complaint to the Privacy Commissioner about a refusal, counted from the refusal</source>
        <translation>Votre plainte au Commissaire à la protection de la vie privée au sujet d’un refus, comptée à partir du refus</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(2)</source>
        <translation>LPRPDE, par. 11(2)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5</source>
        <translation>Loi sur la protection des renseignements personnels et les documents électroniques, L.C. 2000, ch. 5</translation>
    </message>
    <message>
        <source>Minimal cost or none; you are told the approximate cost first and may withdraw.</source>
        <translation>Frais minimes ou aucun&#x202f;; on vous indique d’abord le coût approximatif et vous pouvez renoncer.</translation>
    </message>
    <message>
        <source>Enough to give access, and used only for that.</source>
        <translation>Ce qu’il faut pour donner accès, et utilisé seulement pour cela.</translation>
    </message>
    <message>
        <source>No answer in time is deemed a refusal.</source>
        <translation>L’absence de réponse dans le délai vaut refus.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such: consent may be withdrawn, and what is no longer required should be destroyed. The 30 days of section 8(3) bind the answer to the access request that the letter contains.</source>
        <translation>Il n’y a pas de droit à l’effacement en tant que tel&#xa0;: le consentement peut être retiré, et ce qui n’est plus nécessaire devrait être détruit. Les 30 jours du paragraphe 8(3) valent pour la réponse à la demande d’accès que contient la lettre.</translation>
    </message>
    <message>
        <source>Section 26 of the Interpretation Act moves an end on a Sunday or holiday; a Saturday stays, but being late is claimed only after the next working day.</source>
        <translation>L’article 26 de la Loi d’interprétation reporte une échéance tombant un dimanche ou un jour férié&#x202f;; un samedi reste, mais un retard n’est affirmé qu’après le jour ouvré suivant.</translation>
    </message>
    <message>
        <source>Time limits of a contract&apos;s own clause (United States)</source>
        <translation>Délais fixés par la clause d’un contrat (États-Unis)</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Your notice that you opt out of arbitration reaches the company</source>
        <translation>Votre avis de refus de l’arbitrage parvient à l’entreprise</translation>
    </message>
    <message>
        <source>the arbitration clause</source>
        <translation>la clause d’arbitrage</translation>
    </message>
    <message>
        <source>Eight published arbitration clauses of consumer terms: 30 days in nearly all; the clause at hand decides</source>
        <translation>Huit clauses d’arbitrage publiées dans des conditions pour consommateurs&#xa0;: 30 jours dans presque toutes&#x202f;; c’est la clause en cause qui décide</translation>
    </message>
    <message>
        <source>Take the strict reading: the notice must be received, not only sent, in the window.</source>
        <translation>Retenez la lecture stricte&#xa0;: l’avis doit être reçu, pas seulement envoyé, dans le délai.</translation>
    </message>
    <message>
        <source>an e-mail arrives the same day, weekends included</source>
        <translation>un e-mail arrive le jour même, week-end compris</translation>
    </message>
    <message>
        <source>a web form arrives the same day, weekends included</source>
        <translation>un formulaire web arrive le jour même, week-end compris</translation>
    </message>
    <message>
        <source>an ordinary letter within the country takes 3 days</source>
        <translation>une lettre ordinaire dans le pays met 3 jours</translation>
    </message>
    <message>
        <source>an ordinary letter within the EU takes 5 days</source>
        <translation>une lettre ordinaire dans l’UE met 5 jours</translation>
    </message>
    <message>
        <source>an ordinary letter overseas takes 10 days</source>
        <translation>une lettre ordinaire outre-mer met 10 jours</translation>
    </message>
    <message>
        <source>a registered letter counts from the delivery shown by its tracking; until that is known, 10 days</source>
        <translation>une lettre recommandée compte à partir de la remise indiquée par son suivi&#x202f;; tant qu’elle n’est pas connue, 10 jours</translation>
    </message>
    <message>
        <source>Arts 12, 15 GDPR</source>
        <translation>Art. 12 et 15 du RGPD</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 15 UK GDPR</source>
        <translation>Art. 12, 12A et 15 du RGPD britannique</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</source>
        <translation>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8; Sch. 1, cl. 4.9</source>
        <translation>LPRPDE, art. 8&#x202f;; annexe 1, art. 4.9</translation>
    </message>
    <message>
        <source>Arts 12, 17, 19 GDPR</source>
        <translation>Art. 12, 17 et 19 du RGPD</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 17, 19 UK GDPR</source>
        <translation>Art. 12, 12A, 17 et 19 du RGPD britannique</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105</source>
        <translation>Cal. Civ. Code § 1798.105</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8, 4.5.3, 4.9</source>
        <translation>LPRPDE, annexe 1, art. 4.3.8, 4.5.3 et 4.9</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 GDPR</source>
        <translation>Art. 15, 33 et 34 du RGPD</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 UK GDPR</source>
        <translation>Art. 15, 33 et 34 du RGPD britannique</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.82, 1798.110</source>
        <translation>Cal. Civ. Code §§ 1798.82, 1798.110</translation>
    </message>
    <message>
        <source>PIPEDA ss. 8, 10.1; Sch. 1, cl. 4.9</source>
        <translation>LPRPDE, art. 8 et 10.1&#x202f;; annexe 1, art. 4.9</translation>
    </message>
    <message>
        <source>You were in the European Economic Area when you used the service; the General Data Protection Regulation protects people there, whatever their nationality or residence (Art. 3(2), Recital 14).</source>
        <translation>Vous étiez dans l’Espace économique européen quand vous avez utilisé le service&#x202f;; le règlement général sur la protection des données y protège les personnes, quelles que soient leur nationalité ou leur résidence (art. 3, paragraphe 2, considérant 14).</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority, counted from the day you learned of the infringement; at most three years after the infringement itself</source>
        <translation>Votre réclamation à l’autorité autrichienne, comptée à partir du jour où vous avez eu connaissance de la violation&#x202f;; au plus tard trois ans après la violation elle-même</translation>
    </message>
    <message>
        <source>§ 24(4) DSG (Austria)</source>
        <translation>§ 24, paragraphe 4, DSG (Autriche)</translation>
    </message>
    <message>
        <source>Datenschutzgesetz (Austria), BGBl. I Nr. 165/1999 as amended</source>
        <translation>Datenschutzgesetz (Autriche), BGBl. I n°&#xa0;165/1999, modifié</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority at the very latest, counted from the infringement</source>
        <translation>Votre réclamation à l’autorité autrichienne au plus tard, comptée à partir de la violation</translation>
    </message>
    <message>
        <source>Compensation for material and non-material damage; no threshold of seriousness, but the infringement alone is no damage. The law names no amounts.</source>
        <translation>Réparation du dommage matériel et moral&#x202f;; pas de seuil de gravité, mais la violation seule n’est pas un dommage. La loi n’indique aucun montant.</translation>
    </message>
    <message>
        <source>The person may ask for the actual recipients, not only categories.</source>
        <translation>La personne peut demander les destinataires concrets, et pas seulement leurs catégories.</translation>
    </message>
    <message>
        <source>A procedure for complaints that concern several countries, with time limits for the authorities.</source>
        <translation>Une procédure pour les réclamations qui concernent plusieurs pays, avec des délais pour les autorités.</translation>
    </message>
    <message>
        <source>Complaints in French, Dutch or German; English is not taken.</source>
        <translation>Réclamations en français, en néerlandais ou en allemand&#x202f;; l’anglais n’est pas accepté.</translation>
    </message>
    <message>
        <source>The record knows only a post-office box; look the street address up on the authority&apos;s site.</source>
        <translation>La fiche n’indique qu’une boîte postale&#x202f;; cherchez l’adresse physique sur le site de l’autorité.</translation>
    </message>
    <message>
        <source>The authority&apos;s site has moved: look the complaint page up.</source>
        <translation>Le site de l’autorité a changé d’adresse&#xa0;: cherchez-y la page des réclamations.</translation>
    </message>
    <message>
        <source>The online form needs MitID; without it write by e-mail or post.</source>
        <translation>Le formulaire en ligne exige MitID&#x202f;; sans lui, écrivez par e-mail ou par la poste.</translation>
    </message>
    <message>
        <source>The online form is the usual way; otherwise write by post. There is no e-mail address for complaints.</source>
        <translation>Le formulaire en ligne est la voie habituelle&#x202f;; sinon, écrivez par la poste. Il n’y a pas d’adresse e-mail pour les réclamations.</translation>
    </message>
    <message>
        <source>Germany has an authority in each Land; that of the Land where the organisation has its seat decides. Name the Land of the seat or of your home to get its address.</source>
        <translation>L’Allemagne a une autorité dans chaque Land&#x202f;; celle du Land où l’organisme a son siège est compétente. Indiquez le Land du siège ou celui de votre domicile pour obtenir son adresse.</translation>
    </message>
    <message>
        <source>Complaints are not taken by telephone.</source>
        <translation>Les réclamations ne sont pas reçues par téléphone.</translation>
    </message>
    <message>
        <source>The page holds the form; it is sent by post or certified e-mail (PEC).</source>
        <translation>La page contient le formulaire&#x202f;; il s’envoie par la poste ou par courrier électronique certifié (PEC).</translation>
    </message>
    <message>
        <source>E-mail is not a formal channel: file through ePUAP or e-Doręczenia, or by post with a signature.</source>
        <translation>L’e-mail n’est pas une voie officielle&#xa0;: déposez votre réclamation par ePUAP ou e-Doręczenia, ou par la poste avec une signature.</translation>
    </message>
    <message>
        <source>The office is said to have moved: check its address before you post anything.</source>
        <translation>L’autorité aurait déménagé&#xa0;: vérifiez son adresse avant tout envoi par la poste.</translation>
    </message>
    <message>
        <source>The electronic office needs a Spanish electronic certificate; without one write by post.</source>
        <translation>Le guichet électronique exige un certificat électronique espagnol&#x202f;; sans certificat, écrivez par la poste.</translation>
    </message>
    <message>
        <source>What you send becomes a public document.</source>
        <translation>Ce que vous envoyez devient un document public.</translation>
    </message>
    <message>
        <source>The online form needs BankID; without it write by post.</source>
        <translation>Le formulaire en ligne exige BankID&#x202f;; sans lui, écrivez par la poste.</translation>
    </message>
    <message>
        <source>You were in the United Kingdom when you used the service; the UK GDPR protects people there (Art. 3(2) UK GDPR).</source>
        <translation>Vous étiez au Royaume-Uni quand vous avez utilisé le service&#x202f;; le RGPD britannique y protège les personnes (art. 3, paragraphe 2, du RGPD britannique).</translation>
    </message>
    <message>
        <source>For access, a reasonable and proportionate search is enough.</source>
        <translation>Pour l’accès, une recherche raisonnable et proportionnée suffit.</translation>
    </message>
    <message>
        <source>The organisation must make complaining easy, acknowledge within 30 days, take appropriate steps and tell the outcome without undue delay; no number of days is fixed for the outcome.</source>
        <translation>L’organisme doit faciliter la réclamation, en accuser réception dans les 30 jours, prendre les mesures appropriées et en communiquer l’issue sans retard injustifié&#x202f;; aucun nombre de jours n’est fixé pour l’issue.</translation>
    </message>
    <message>
        <source>Whether a controller abroad must still name a representative in the United Kingdom has to be checked.</source>
        <translation>Il reste à vérifier si un responsable du traitement à l’étranger doit encore désigner un représentant au Royaume-Uni.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and keep its answer; the Information Commission expects it. Look its postal address up before you post anything.</source>
        <translation>Adressez d’abord une réclamation à l’organisme et gardez sa réponse&#x202f;; l’Information Commission l’attend de vous. Cherchez son adresse postale avant tout envoi par la poste.</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (Switzerland)</source>
        <translation>Loi fédérale sur la protection des données (Suisse)</translation>
    </message>
    <message>
        <source>DSG</source>
        <translation>LPD</translation>
    </message>
    <message>
        <source>You live in Switzerland, where the Federal Act on Data Protection applies.</source>
        <translation>Vous vivez en Suisse, où s’applique la loi fédérale sur la protection des données.</translation>
    </message>
    <message>
        <source>The organisation is established in Switzerland, so the Federal Act on Data Protection binds it.</source>
        <translation>L’organisme est établi en Suisse&#xa0;: la loi fédérale sur la protection des données le lie donc.</translation>
    </message>
    <message>
        <source>You were in Switzerland when you used the service; the Federal Act on Data Protection covers what has an effect there (Art. 3(1) DSG).</source>
        <translation>Vous étiez en Suisse quand vous avez utilisé le service&#x202f;; la loi fédérale sur la protection des données couvre ce qui y déploie des effets (art. 3, al. 1, LPD).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Switzerland: the Act also covers processing abroad that has an effect in Switzerland (Art. 3(1) DSG), but enforcement abroad is weak.</source>
        <translation>On ne sait pas si l’organisme est établi en Suisse&#xa0;: la loi couvre aussi le traitement à l’étranger qui déploie des effets en Suisse (art. 3, al. 1, LPD), mais sa mise en œuvre à l’étranger reste faible.</translation>
    </message>
    <message>
        <source>Information on your data, or the date by which it will come</source>
        <translation>Renseignements sur vos données, ou la date à laquelle ils viendront</translation>
    </message>
    <message>
        <source>Art. 25(7) DSG; Art. 18(1) DSV</source>
        <translation>Art. 25, al. 7, LPD&#x202f;; art. 18, al. 1, OPDo</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (DSG), SR 235.1, and Ordinance (DSV), SR 235.11; read in a public copy of the text</source>
        <translation>Loi fédérale sur la protection des données (LPD), RS 235.1, et ordonnance sur la protection des données (OPDo), RS 235.11&#x202f;; lues dans une copie publique du texte</translation>
    </message>
    <message>
        <source>Free of charge; up to CHF 300 for disproportionate effort, announced before, and the request may then be withdrawn within ten days.</source>
        <translation>Gratuit&#x202f;; jusqu’à 300&#xa0;CHF en cas d’efforts disproportionnés, montant annoncé au préalable, et la demande peut alors être retirée dans les dix jours.</translation>
    </message>
    <message>
        <source>You must be identified in an appropriate way and help in it.</source>
        <translation>Votre identité doit être établie de manière appropriée, et vous devez y collaborer.</translation>
    </message>
    <message>
        <source>Who cannot answer in 30 days says so and names the date.</source>
        <translation>Qui ne peut pas répondre dans les 30 jours le dit et indique la date.</translation>
    </message>
    <message>
        <source>Erasure and rectification are claims under civil law: the Act fixes no number of days for them.</source>
        <translation>L’effacement et la rectification sont des prétentions de droit civil&#xa0;: la loi ne leur fixe aucun nombre de jours.</translation>
    </message>
    <message>
        <source>Intentionally wrong or incomplete information can be punished, on complaint, in the person who is responsible.</source>
        <translation>Des renseignements intentionnellement inexacts ou incomplets peuvent être punis, sur plainte, chez la personne qui en est responsable.</translation>
    </message>
    <message>
        <source>Cantonal and communal bodies are under the law of their canton.</source>
        <translation>Les organes cantonaux et communaux relèvent du droit de leur canton.</translation>
    </message>
    <message>
        <source>The EDÖB takes reports and may open an inquiry; it gives no ruling in your own case. Your claims go to the civil court.</source>
        <translation>Le PFPDT reçoit les dénonciations et peut ouvrir une enquête&#x202f;; il ne rend pas de décision dans votre propre cas. Vos prétentions relèvent du tribunal civil.</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Australia)</source>
        <translation>Privacy Act 1988 (Australie)</translation>
    </message>
    <message>
        <source>Privacy Act 1988</source>
        <translation>Privacy Act 1988</translation>
    </message>
    <message>
        <source>You live in Australia, where the Privacy Act 1988 applies.</source>
        <translation>Vous vivez en Australie, où s’applique le Privacy Act 1988.</translation>
    </message>
    <message>
        <source>The organisation is established in Australia, so the Privacy Act 1988 binds it if it is an APP entity.</source>
        <translation>L’organisme est établi en Australie&#xa0;: le Privacy Act 1988 le lie donc s’il est une «&#xa0;APP entity&#xa0;».</translation>
    </message>
    <message>
        <source>The Act reaches organisations with an Australian link; small businesses with a turnover under A$3 million are mostly out.</source>
        <translation>La loi s’applique aux organismes ayant un lien avec l’Australie&#x202f;; les petites entreprises dont le chiffre d’affaires est inférieur à 3 millions de dollars australiens en sont pour la plupart exclues.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction: a reasonable period, which the regulator takes as 30 days</source>
        <translation>Réponse à une demande d’accès ou de rectification&#xa0;: un délai raisonnable, que l’autorité fixe à 30 jours</translation>
    </message>
    <message>
        <source>APP 12.4, APP 13.5</source>
        <translation>APP 12.4, APP 13.5</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles; guidelines of the OAIC on APP 12 and APP 13</source>
        <translation>Privacy Act 1988 (Cth), annexe 1, Australian Privacy Principles&#x202f;; lignes directrices de l’OAIC sur APP 12 et APP 13</translation>
    </message>
    <message>
        <source>Answer to your complaint to the organisation, before the OAIC takes it up</source>
        <translation>Réponse à votre plainte à l’organisme, avant que l’OAIC ne s’en saisisse</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 40(1A)</source>
        <translation>Privacy Act 1988, section 40(1A)</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles</source>
        <translation>Privacy Act 1988 (Cth), annexe 1, Australian Privacy Principles</translation>
    </message>
    <message>
        <source>Your complaint to the OAIC, counted from the day you learned of the act</source>
        <translation>Votre plainte à l’OAIC, comptée à partir du jour où vous avez eu connaissance de l’acte</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 41(1)(c)</source>
        <translation>Privacy Act 1988, section 41(1)(c)</translation>
    </message>
    <message>
        <source>Your action for a serious invasion of privacy, counted from the day you learned of it; at most three years after it happened</source>
        <translation>Votre action en justice pour atteinte grave à la vie privée, comptée à partir du jour où vous en avez eu connaissance&#x202f;; au plus tard trois ans après les faits</translation>
    </message>
    <message>
        <source>Privacy Act 1988, Sch. 2</source>
        <translation>Privacy Act 1988, annexe 2</translation>
    </message>
    <message>
        <source>Nothing for asking; a charge for access may not be excessive.</source>
        <translation>La demande ne coûte rien&#x202f;; les frais d’accès ne doivent pas être excessifs.</translation>
    </message>
    <message>
        <source>Reasonable steps to verify who asks.</source>
        <translation>Mesures raisonnables pour vérifier qui demande.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; what is no longer needed must be destroyed or de-identified.</source>
        <translation>Il n’y a ni droit à l’effacement ni droit à la portabilité&#x202f;; ce qui n’est plus nécessaire doit être détruit ou désidentifié.</translation>
    </message>
    <message>
        <source>Asked for its source of data used for marketing, the organisation says it within a reasonable time.</source>
        <translation>Si on lui demande la source des données utilisées pour le marketing, l’organisme la dit dans un délai raisonnable.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and wait 30 days.</source>
        <translation>Adressez d’abord une plainte à l’organisme et attendez 30 jours.</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand)</source>
        <translation>Privacy Act 2020 (Nouvelle-Zélande)</translation>
    </message>
    <message>
        <source>Privacy Act 2020</source>
        <translation>Privacy Act 2020</translation>
    </message>
    <message>
        <source>You live in New Zealand, where the Privacy Act 2020 applies.</source>
        <translation>Vous vivez en Nouvelle-Zélande, où s’applique le Privacy Act 2020.</translation>
    </message>
    <message>
        <source>The organisation is a New Zealand agency, so the Privacy Act 2020 binds it wherever you live.</source>
        <translation>L’organisme est une «&#xa0;agency&#xa0;» néo-zélandaise&#xa0;: le Privacy Act 2020 le lie donc où que vous viviez.</translation>
    </message>
    <message>
        <source>The Act reaches overseas agencies in the course of carrying on business in New Zealand.</source>
        <translation>La loi s’applique aux organismes étrangers dans le cadre de leur activité en Nouvelle-Zélande.</translation>
    </message>
    <message>
        <source>Decision on a request for access</source>
        <translation>Décision sur une demande d’accès</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 44</source>
        <translation>Privacy Act 2020, section 44</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand); read in a public copy of the statute</source>
        <translation>Privacy Act 2020 (Nouvelle-Zélande)&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Decision on a request for correction</source>
        <translation>Décision sur une demande de rectification</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 63</source>
        <translation>Privacy Act 2020, section 63</translation>
    </message>
    <message>
        <source>Your proceedings in the Human Rights Review Tribunal, counted from the Commissioner&apos;s notice</source>
        <translation>Votre action devant le Human Rights Review Tribunal, comptée à partir de l’avis du Commissioner</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 98</source>
        <translation>Privacy Act 2020, section 98</translation>
    </message>
    <message>
        <source>One notice may extend the period, for a reasonable time and with reasons.</source>
        <translation>Un seul avis peut prolonger le délai, pour une durée raisonnable et avec des motifs.</translation>
    </message>
    <message>
        <source>Private bodies may make a reasonable charge.</source>
        <translation>Les organismes privés peuvent demander des frais raisonnables.</translation>
    </message>
    <message>
        <source>The agency must be satisfied of your identity.</source>
        <translation>L’organisme doit s’être assuré de votre identité.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; you may have a statement of correction attached.</source>
        <translation>Il n’y a ni droit à l’effacement ni droit à la portabilité&#x202f;; vous pouvez faire joindre une déclaration de rectification.</translation>
    </message>
    <message>
        <source>Working days leave out 25 December to 15 January.</source>
        <translation>Les jours ouvrés ne comprennent pas la période du 25 décembre au 15 janvier.</translation>
    </message>
    <message>
        <source>The office expects that the organisation had about 30 working days first.</source>
        <translation>Le Privacy Commissioner attend que l’organisme ait d’abord disposé d’environ 30 jours ouvrés.</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023 (India)</source>
        <translation>Digital Personal Data Protection Act, 2023 (Inde)</translation>
    </message>
    <message>
        <source>DPDP Act</source>
        <translation>DPDP Act</translation>
    </message>
    <message>
        <source>You live in India, where the Digital Personal Data Protection Act, 2023 applies.</source>
        <translation>Vous vivez en Inde, où s’applique le Digital Personal Data Protection Act, 2023.</translation>
    </message>
    <message>
        <source>The Act reaches processing abroad that is connected with offering goods or services to people in India.</source>
        <translation>La loi s’applique au traitement à l’étranger lié à une offre de biens ou de services à des personnes en Inde.</translation>
    </message>
    <message>
        <source>Redress of your grievance: the period the business publishes, at most 90 days</source>
        <translation>Traitement de votre réclamation (grievance)&#xa0;: le délai que l’entreprise publie, 90 jours au plus</translation>
    </message>
    <message>
        <source>Rules 2025, rule 14</source>
        <translation>Rules 2025, règle 14</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023, and Digital Personal Data Protection Rules, 2025; read in a public copy of the statute</source>
        <translation>Digital Personal Data Protection Act, 2023, et Digital Personal Data Protection Rules, 2025&#x202f;; lus dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>A false or frivolous complaint can cost up to Rs 10,000.</source>
        <translation>Une plainte mensongère ou futile peut coûter jusqu’à 10&#x202f;000 roupies.</translation>
    </message>
    <message>
        <source>The Board pays no compensation.</source>
        <translation>Le Board n’accorde pas de réparation.</translation>
    </message>
    <message>
        <source>The rights begin on 13 May 2027; some count 14 May.</source>
        <translation>Les droits s’appliquent à partir du 13 mai 2027&#x202f;; certains comptent à partir du 14 mai.</translation>
    </message>
    <message>
        <source>Only after the grievance way of the organisation is used up (s. 13(3)).</source>
        <translation>Seulement après avoir épuisé la procédure de réclamation de l’organisme (section 13(3)).</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Japan)</source>
        <translation>Loi sur la protection des informations à caractère personnel (Japon)</translation>
    </message>
    <message>
        <source>APPI</source>
        <translation>APPI</translation>
    </message>
    <message>
        <source>You live in Japan, where the Act on the Protection of Personal Information applies.</source>
        <translation>Vous vivez au Japon, où s’applique la loi sur la protection des informations à caractère personnel.</translation>
    </message>
    <message>
        <source>The organisation is established in Japan, so the Act on the Protection of Personal Information binds it.</source>
        <translation>L’organisme est établi au Japon&#xa0;: la loi sur la protection des informations à caractère personnel le lie donc.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Japan.</source>
        <translation>La loi s’applique aux organismes à l’étranger qui proposent des biens ou des services à des personnes au Japon.</translation>
    </message>
    <message>
        <source>Two weeks after your request have passed; only then may you sue</source>
        <translation>Deux semaines se sont écoulées depuis votre demande&#x202f;; ce n’est qu’alors que vous pouvez agir en justice</translation>
    </message>
    <message>
        <source>APPI, Art. 39</source>
        <translation>APPI, art. 39</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Act No. 57 of 2003)</source>
        <translation>Loi sur la protection des informations à caractère personnel (loi n°&#xa0;57 de 2003)</translation>
    </message>
    <message>
        <source>The law asks for an answer without delay and fixes no number of days.</source>
        <translation>La loi exige une réponse sans délai et ne fixe aucun nombre de jours.</translation>
    </message>
    <message>
        <source>A fee may be charged for disclosure.</source>
        <translation>Des frais peuvent être demandés pour la communication.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (South Korea)</source>
        <translation>Loi sur la protection des informations à caractère personnel (Corée du Sud)</translation>
    </message>
    <message>
        <source>PIPA (Korea)</source>
        <translation>PIPA (Corée)</translation>
    </message>
    <message>
        <source>You live in South Korea, where the Personal Information Protection Act applies.</source>
        <translation>Vous vivez en Corée du Sud, où s’applique la loi sur la protection des informations à caractère personnel.</translation>
    </message>
    <message>
        <source>The organisation is established in South Korea, so the Personal Information Protection Act binds it.</source>
        <translation>L’organisme est établi en Corée du Sud&#xa0;: la loi sur la protection des informations à caractère personnel le lie donc.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in South Korea; the Act reaches services aimed at people there.</source>
        <translation>On ne sait pas si l’organisme est établi en Corée du Sud&#x202f;; la loi s’applique aux services qui visent des personnes dans ce pays.</translation>
    </message>
    <message>
        <source>Access, or correction, deletion or suspension, and notice of it</source>
        <translation>Accès, ou rectification, suppression ou suspension, et avis à ce sujet</translation>
    </message>
    <message>
        <source>Enforcement Decree, Arts 41, 43, 44</source>
        <translation>Décret d’application, art. 41, 43 et 44</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (Korea) and its Enforcement Decree</source>
        <translation>Loi sur la protection des informations à caractère personnel (Corée) et son décret d’application</translation>
    </message>
    <message>
        <source>Access may be put off with reasons.</source>
        <translation>L’accès peut être différé, avec des motifs.</translation>
    </message>
    <message>
        <source>The actual cost may be charged.</source>
        <translation>Le coût réel peut être facturé.</translation>
    </message>
    <message>
        <source>Verification as for the service itself; a proxy needs the prescribed form.</source>
        <translation>Vérification comme pour le service lui-même&#x202f;; un mandataire a besoin du formulaire prescrit.</translation>
    </message>
    <message>
        <source>Statutory damages up to KRW 3 million.</source>
        <translation>Dommages-intérêts légaux jusqu’à 3 millions de wons.</translation>
    </message>
    <message>
        <source>Letters are written in Korean.</source>
        <translation>Les lettres sont écrites en coréen.</translation>
    </message>
    <message>
        <source>Personal Data Protection Act 2012 (Singapore)</source>
        <translation>Personal Data Protection Act 2012 (Singapour)</translation>
    </message>
    <message>
        <source>PDPA (Singapore)</source>
        <translation>PDPA (Singapour)</translation>
    </message>
    <message>
        <source>You live in Singapore, where the Personal Data Protection Act 2012 applies.</source>
        <translation>Vous vivez à Singapour, où s’applique le Personal Data Protection Act 2012.</translation>
    </message>
    <message>
        <source>The organisation is established in Singapore, so the Personal Data Protection Act 2012 binds it.</source>
        <translation>L’organisme est établi à Singapour&#xa0;: le Personal Data Protection Act 2012 le lie donc.</translation>
    </message>
    <message>
        <source>The Act reaches organisations that collect, use or disclose personal data in Singapore.</source>
        <translation>La loi s’applique aux organismes qui collectent, utilisent ou communiquent des données personnelles à Singapour.</translation>
    </message>
    <message>
        <source>Answer as soon as reasonably possible, or within this time a written date for it</source>
        <translation>Réponse dès que raisonnablement possible, ou, dans ce délai, une date écrite pour la donner</translation>
    </message>
    <message>
        <source>PDPA, ss. 21, 22; Personal Data Protection Regulations 2021</source>
        <translation>PDPA, sections 21 et 22&#x202f;; Personal Data Protection Regulations 2021</translation>
    </message>
    <message>
        <source>Personal Data Protection Act 2012 (Singapore) and Personal Data Protection Regulations 2021; read in a public copy of the statute</source>
        <translation>Personal Data Protection Act 2012 (Singapour) et Personal Data Protection Regulations 2021&#x202f;; lus dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>A reasonable fee for access.</source>
        <translation>Des frais raisonnables pour l’accès.</translation>
    </message>
    <message>
        <source>There is no right to erasure; portability is not in force.</source>
        <translation>Il n’y a pas de droit à l’effacement&#x202f;; la portabilité n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>Write to the organisation&apos;s data protection officer first.</source>
        <translation>Écrivez d’abord au délégué à la protection des données de l’organisme.</translation>
    </message>
    <message>
        <source>Personal Data Protection Act B.E. 2562 (2019) (Thailand)</source>
        <translation>Loi sur la protection des données personnelles B.E. 2562 (2019) (Thaïlande)</translation>
    </message>
    <message>
        <source>PDPA (Thailand)</source>
        <translation>PDPA (Thaïlande)</translation>
    </message>
    <message>
        <source>You live in Thailand, where the Personal Data Protection Act applies.</source>
        <translation>Vous vivez en Thaïlande, où s’applique la loi sur la protection des données personnelles.</translation>
    </message>
    <message>
        <source>The organisation is established in Thailand, so the Personal Data Protection Act binds it.</source>
        <translation>L’organisme est établi en Thaïlande&#xa0;: la loi sur la protection des données personnelles le lie donc.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Thailand or monitor them there.</source>
        <translation>La loi s’applique aux organismes à l’étranger qui proposent des biens ou des services à des personnes en Thaïlande ou y suivent leur comportement.</translation>
    </message>
    <message>
        <source>Answer to a request for access</source>
        <translation>Réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>PDPA (Thailand), s. 30</source>
        <translation>PDPA (Thaïlande), section 30</translation>
    </message>
    <message>
        <source>Compensation, and punitive damages up to twice the actual damage.</source>
        <translation>Réparation, et dommages-intérêts punitifs jusqu’au double du dommage réel.</translation>
    </message>
    <message>
        <source>For private bodies in Bavaria; public bodies there have the Landesbeauftragter.</source>
        <translation>Pour les organismes privés de Bavière&#x202f;; les organismes publics y ont le Landesbeauftragter.</translation>
    </message>
    <message>
        <source>For public bodies in Bavaria only.</source>
        <translation>Pour les organismes publics de Bavière seulement.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and postal services.</source>
        <translation>Pour les organismes fédéraux, les télécommunications et les services postaux.</translation>
    </message>
    <message>
        <source>For the Protestant churches and their institutions that have joined; some regional churches have officers of their own.</source>
        <translation>Pour les Églises protestantes et leurs institutions qui y ont adhéré&#x202f;; certaines Églises régionales ont leurs propres délégués.</translation>
    </message>
    <message>
        <source>For the dioceses of Bavaria; look the e-mail address up.</source>
        <translation>Pour les diocèses de Bavière&#x202f;; cherchez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>For the Catholic dioceses of its area; on the border of two areas the diocese decides.</source>
        <translation>Pour les diocèses catholiques de son ressort&#x202f;; à la limite de deux ressorts, c’est l’appartenance au diocèse qui décide.</translation>
    </message>
    <message>
        <source>For the public broadcasters that have appointed him; others have officers of their own.</source>
        <translation>Pour les radiodiffuseurs publics qui l’ont désigné&#x202f;; d’autres ont leurs propres délégués.</translation>
    </message>
    <message>
        <source>For Deutsche Welle; write by post.</source>
        <translation>Pour Deutsche Welle&#x202f;; écrivez par la poste.</translation>
    </message>
    <message>
        <source>You live in Canada, where PIPEDA covers personal information handled in the course of commercial activity, outside Quebec, Alberta and British Columbia or by a federal undertaking. If your profile names no province, check it.</source>
        <translation>Vous vivez au Canada, où la LPRPDE couvre les renseignements personnels traités dans le cadre d’activités commerciales, hors du Québec, de l’Alberta et de la Colombie-Britannique, ou par une entreprise fédérale. Si votre profil n’indique pas de province, vérifiez-le.</translation>
    </message>
    <message>
        <source>In Quebec the Act respecting the protection of personal information in the private sector (P-39.1) governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>Au Québec, la Loi sur la protection des renseignements personnels dans le secteur privé (P-39.1) régit la plupart des organismes privés&#x202f;; la LPRPDE s’applique aux entreprises fédérales, comme les banques, les compagnies aériennes et les compagnies de téléphone, et aux données qui franchissent les frontières. Pour celles-ci, choisissez la LPRPDE.</translation>
    </message>
    <message>
        <source>In Alberta the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>En Alberta, le Personal Information Protection Act de la province régit la plupart des organismes privés&#x202f;; la LPRPDE s’applique aux entreprises fédérales, comme les banques, les compagnies aériennes et les compagnies de téléphone, et aux données qui franchissent les frontières. Pour celles-ci, choisissez la LPRPDE.</translation>
    </message>
    <message>
        <source>In British Columbia the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>En Colombie-Britannique, le Personal Information Protection Act de la province régit la plupart des organismes privés&#x202f;; la LPRPDE s’applique aux entreprises fédérales, comme les banques, les compagnies aériennes et les compagnies de téléphone, et aux données qui franchissent les frontières. Pour celles-ci, choisissez la LPRPDE.</translation>
    </message>
    <message>
        <source>Your application to the Federal Court, counted from the Commissioner&apos;s report</source>
        <translation>Votre demande à la Cour fédérale, comptée à partir du rapport du Commissaire</translation>
    </message>
    <message>
        <source>PIPEDA s. 14(2)</source>
        <translation>LPRPDE, par. 14(2)</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector (Quebec)</source>
        <translation>Loi sur la protection des renseignements personnels dans le secteur privé (Québec)</translation>
    </message>
    <message>
        <source>P-39.1</source>
        <translation>P-39.1</translation>
    </message>
    <message>
        <source>You live in Quebec, where the Act respecting the protection of personal information in the private sector governs private enterprises.</source>
        <translation>Vous vivez au Québec, où la Loi sur la protection des renseignements personnels dans le secteur privé régit les entreprises privées.</translation>
    </message>
    <message>
        <source>Federal undertakings such as banks, airlines and telephone companies are under PIPEDA.</source>
        <translation>Les entreprises fédérales, comme les banques, les compagnies aériennes et les compagnies de téléphone, relèvent de la LPRPDE.</translation>
    </message>
    <message>
        <source>Written answer to a request for access or rectification</source>
        <translation>Réponse écrite à une demande d’accès ou de rectification</translation>
    </message>
    <message>
        <source>P-39.1, s. 32</source>
        <translation>P-39.1, art. 32</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25; read in a public copy of the statute</source>
        <translation>Loi sur la protection des renseignements personnels dans le secteur privé, RLRQ, c. P-39.1, modifiée par la Loi 25&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Your request to the Commission to examine the disagreement, counted from the refusal or the end of the period</source>
        <translation>Votre demande d’examen de mésentente à la Commission, comptée à partir du refus ou de la fin du délai</translation>
    </message>
    <message>
        <source>P-39.1, s. 43</source>
        <translation>P-39.1, art. 43</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25</source>
        <translation>Loi sur la protection des renseignements personnels dans le secteur privé, RLRQ, c. P-39.1, modifiée par la Loi 25</translation>
    </message>
    <message>
        <source>Access is free; a reasonable charge for copies may be asked, told first.</source>
        <translation>L’accès est gratuit&#x202f;; des frais raisonnables peuvent être demandés pour les copies, s’ils sont annoncés au préalable.</translation>
    </message>
    <message>
        <source>The request is in writing and you prove who you are.</source>
        <translation>La demande se fait par écrit et vous justifiez de votre identité.</translation>
    </message>
    <message>
        <source>The site names the title and contact of the person in charge of the protection of personal information.</source>
        <translation>Le site indique le titre et les coordonnées du responsable de la protection des renseignements personnels.</translation>
    </message>
    <message>
        <source>For an intentional or grossly negligent infringement punitive damages of at least $1,000.</source>
        <translation>En cas d’atteinte intentionnelle ou de faute lourde, dommages-intérêts punitifs d’au moins 1&#x202f;000&#xa0;$.</translation>
    </message>
    <message>
        <source>Ask for the examination of your disagreement within 30 days of the refusal or of the end of the period.</source>
        <translation>Demandez l’examen de votre mésentente dans les 30 jours du refus ou de la fin du délai.</translation>
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
        <translation>Vous vivez en Alberta, où le Personal Information Protection Act régit les organismes privés.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction</source>
        <translation>Réponse à une demande d’accès ou de rectification</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 28</source>
        <translation>PIPA (Alberta), art. 28</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>notice with the reason comes within the first period</source>
        <translation>l’avis motivé arrive dans le premier délai</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 31</source>
        <translation>PIPA (Alberta), art. 31</translation>
    </message>
    <message>
        <source>Your request for review by the Commissioner, counted from the decision</source>
        <translation>Votre demande de révision par le Commissaire, comptée à partir de la décision</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 47</source>
        <translation>PIPA (Alberta), art. 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5</translation>
    </message>
    <message>
        <source>A reasonable fee for access; none for a correction.</source>
        <translation>Des frais raisonnables pour l’accès&#x202f;; la rectification est gratuite.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such.</source>
        <translation>Il n’y a pas de droit à l’effacement en tant que tel.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (British Columbia)</source>
        <translation>Personal Information Protection Act (Colombie-Britannique)</translation>
    </message>
    <message>
        <source>PIPA (BC)</source>
        <translation>PIPA (C.-B.)</translation>
    </message>
    <message>
        <source>You live in British Columbia, where the Personal Information Protection Act governs private organisations.</source>
        <translation>Vous vivez en Colombie-Britannique, où le Personal Information Protection Act régit les organismes privés.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction; Saturdays and holidays are not counted</source>
        <translation>Réponse à une demande d’accès ou de rectification&#x202f;; les samedis et les jours fériés ne sont pas comptés</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 29</source>
        <translation>PIPA (C.-B.), art. 29</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 31</source>
        <translation>PIPA (C.-B.), art. 31</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 47</source>
        <translation>PIPA (C.-B.), art. 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; counted here without leaving out any day, to be safe</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63&#x202f;; compté ici, par prudence, sans omettre aucun jour</translation>
    </message>
    <message>
        <source>A minimal fee for access; none for a correction.</source>
        <translation>Des frais minimes pour l’accès&#x202f;; la rectification est gratuite.</translation>
    </message>
    <message>
        <source>Cure after your written notice; no suit for statutory damages before it has passed</source>
        <translation>Correction du manquement après votre avis écrit&#x202f;; pas d’action en dommages-intérêts légaux avant la fin de ce délai</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.150(b)</source>
        <translation>Cal. Civ. Code § 1798.150(b)</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100; read in a public copy of the statute</source>
        <translation>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Who got your data for their direct marketing; 150 days if the request went elsewhere than to the designated address</source>
        <translation>Qui a reçu vos données pour son marketing direct&#x202f;; 150 jours si la demande est allée ailleurs qu’à l’adresse désignée</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.83</source>
        <translation>Cal. Civ. Code § 1798.83</translation>
    </message>
    <message>
        <source>In an action under § 1798.150: $107 to $799 per consumer per incident, or actual damages if they are more, as adjusted in 2025.</source>
        <translation>Dans une action selon le § 1798.150&#xa0;: de 107&#xa0;$ à 799&#xa0;$ par consommateur et par incident, ou le dommage réel s’il est plus élevé, montants ajustés en 2025.</translation>
    </message>
    <message>
        <source>§ 1798.150 reaches only certain data, neither encrypted nor redacted, taken because reasonable security was missing.</source>
        <translation>Le § 1798.150 ne vise que certaines données, ni chiffrées ni expurgées, prises parce qu’une sécurité raisonnable faisait défaut.</translation>
    </message>
    <message>
        <source>If the business was the source and social security or licence numbers were exposed, it offers identity-theft services free for at least 12 months.</source>
        <translation>Si l’entreprise est à l’origine de la fuite et que des numéros de sécurité sociale ou de permis ont été exposés, elle propose gratuitement des services contre l’usurpation d’identité pendant au moins 12 mois.</translation>
    </message>
    <message>
        <source>A request to know may reach back beyond 12 months, to 1 January 2022, if the data are kept that long.</source>
        <translation>Une demande d’accès peut remonter au-delà de 12 mois, jusqu’au 1er janvier 2022, si les données sont conservées aussi longtemps.</translation>
    </message>
    <message>
        <source>An authorised agent needs your signed permission; the business may ask you to confirm it.</source>
        <translation>Un mandataire autorisé a besoin de votre autorisation signée&#x202f;; l’entreprise peut vous demander de la confirmer.</translation>
    </message>
    <message>
        <source>The complaint may be sworn or unsworn.</source>
        <translation>La plainte peut être faite sous serment ou non.</translation>
    </message>
    <message>
        <source>Delete Act (California): one request to all registered data brokers</source>
        <translation>Delete Act (Californie)&#xa0;: une seule demande à tous les courtiers en données enregistrés</translation>
    </message>
    <message>
        <source>Delete Act</source>
        <translation>Delete Act</translation>
    </message>
    <message>
        <source>You live in California: one request through DROP reaches every registered data broker and all data it holds on you.</source>
        <translation>Vous vivez en Californie&#xa0;: une seule demande par DROP atteint tous les courtiers en données enregistrés et toutes les données qu’ils détiennent sur vous.</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 45 days and deletes within 45 days</source>
        <translation>Suppression par chaque courtier enregistré au plus tard&#xa0;: il consulte les demandes au moins tous les 45 jours et supprime dans les 45 jours</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.99.86</source>
        <translation>Cal. Civ. Code § 1798.99.86</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act); read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act)&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 30 days and deletes within 30 days</source>
        <translation>Suppression par chaque courtier enregistré au plus tard&#xa0;: il consulte les demandes au moins tous les 30 jours et supprime dans les 30 jours</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), as amended by AB 883, Stats. 2026 ch. 507; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), modifié par AB 883, Stats. 2026 ch. 507&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>DROP does not reach businesses that you deal with directly, nor brokers that are not registered.</source>
        <translation>DROP n’atteint ni les entreprises avec lesquelles vous traitez directement, ni les courtiers qui ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>A request that cannot be verified counts as an opt-out.</source>
        <translation>Une demande qui ne peut pas être vérifiée vaut opposition à la vente.</translation>
    </message>
    <message>
        <source>A broker that does not delete owes the State, not you, $200 per request and day.</source>
        <translation>Un courtier qui ne supprime pas doit à l’État, non à vous, 200&#xa0;$ par demande et par jour.</translation>
    </message>
    <message>
        <source>The request goes through https://privacy.ca.gov/drop/ and not by letter.</source>
        <translation>La demande passe par https://privacy.ca.gov/drop/ et non par une lettre.</translation>
    </message>
    <message>
        <source>Nevada: opt-out of the sale of covered information</source>
        <translation>Nevada&#xa0;: opposition à la vente des informations couvertes</translation>
    </message>
    <message>
        <source>NRS 603A</source>
        <translation>NRS 603A</translation>
    </message>
    <message>
        <source>You live in Nevada; chapter 603A lets you opt out of the sale of your covered information for money.</source>
        <translation>Vous vivez au Nevada&#x202f;; le chapitre 603A vous permet de vous opposer à la vente, contre de l’argent, de vos informations couvertes.</translation>
    </message>
    <message>
        <source>The chapter binds operators of websites and online services that do business with Nevada, and data brokers; it knows no access, correction or deletion.</source>
        <translation>Le chapitre lie les exploitants de sites web et de services en ligne qui font affaire avec le Nevada, ainsi que les courtiers en données&#x202f;; il ne connaît ni accès, ni rectification, ni suppression.</translation>
    </message>
    <message>
        <source>Answer to a verified request not to sell</source>
        <translation>Réponse à une demande vérifiée de ne pas vendre</translation>
    </message>
    <message>
        <source>NRS 603A.345</source>
        <translation>NRS 603A.345</translation>
    </message>
    <message>
        <source>Nev. Rev. Stat. chapter 603A; read in a public copy of the statute</source>
        <translation>Nev. Rev. Stat. chapitre 603A&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>the operator tells you that more time is reasonably necessary</source>
        <translation>l’exploitant vous dit que davantage de temps est raisonnablement nécessaire</translation>
    </message>
    <message>
        <source>The request must be verified: the operator may check that it comes from you.</source>
        <translation>La demande doit être vérifiée&#xa0;: l’exploitant peut contrôler qu’elle vient de vous.</translation>
    </message>
    <message>
        <source>Only a sale for money is meant.</source>
        <translation>Seule une vente contre de l’argent est visée.</translation>
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
        <translation>Vous vivez dans l’État de Washington&#x202f;; le My Health My Data Act protège vos données de santé de consommateur.</translation>
    </message>
    <message>
        <source>You were in Washington when your consumer health data were collected; the My Health My Data Act protects them.</source>
        <translation>Vous étiez dans l’État de Washington quand vos données de santé de consommateur ont été collectées&#x202f;; le My Health My Data Act les protège.</translation>
    </message>
    <message>
        <source>The Act binds who does business in Washington or targets people there; data under HIPAA are left out.</source>
        <translation>La loi lie quiconque exerce une activité dans l’État de Washington ou y vise des personnes&#x202f;; les données relevant de HIPAA en sont exclues.</translation>
    </message>
    <message>
        <source>Answer to a request for access, withdrawal of consent or deletion</source>
        <translation>Réponse à une demande d’accès, de retrait du consentement ou de suppression</translation>
    </message>
    <message>
        <source>RCW 19.373.040</source>
        <translation>RCW 19.373.040</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373; read in a public copy of the statute</source>
        <translation>Washington My Health My Data Act, RCW 19.373&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>it is reasonably necessary, with notice and reasons in the first 45 days</source>
        <translation>c’est raisonnablement nécessaire, avec avis et motifs dans les 45 premiers jours</translation>
    </message>
    <message>
        <source>Written decision on your appeal</source>
        <translation>Décision écrite sur votre recours</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373</source>
        <translation>Washington My Health My Data Act, RCW 19.373</translation>
    </message>
    <message>
        <source>Your appeal, to be safe: the law only says “within a reasonable period”</source>
        <translation>Votre recours, par prudence&#xa0;: la loi dit seulement «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)</translation>
    </message>
    <message>
        <source>RCW 19.373.040: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>RCW 19.373.040&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Free twice a year.</source>
        <translation>Gratuit deux fois par an.</translation>
    </message>
    <message>
        <source>A violation is one of the Consumer Protection Act, which lets an injured person sue.</source>
        <translation>Une violation en est aussi une du Consumer Protection Act, qui permet à la personne lésée d’agir en justice.</translation>
    </message>
    <message>
        <source>Access includes a list of all third parties and affiliates that got the data, with an address for contact.</source>
        <translation>L’accès comprend une liste de tous les tiers et sociétés affiliées qui ont reçu les données, avec une adresse de contact.</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act (United States)</source>
        <translation>Fair Credit Reporting Act (États-Unis)</translation>
    </message>
    <message>
        <source>FCRA</source>
        <translation>FCRA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Reporting Act binds consumer reporting agencies and those who report to them.</source>
        <translation>Vous êtes aux États-Unis, où le Fair Credit Reporting Act lie les agences d’évaluation du crédit et ceux qui leur fournissent des données.</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute by the agency</source>
        <translation>Réexamen d’une contestation par l’agence</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)</source>
        <translation>15 U.S.C. § 1681i(a)(1)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.; read in a public copy of the statute</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>you add relevant information within the 30 days, unless the item was already found wrong</source>
        <translation>vous ajoutez des informations pertinentes dans les 30 jours, sauf si l’élément a déjà été reconnu faux</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(1)(B)</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute after a free annual report</source>
        <translation>Réexamen d’une contestation après un rapport annuel gratuit</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(3)</source>
        <translation>15 U.S.C. § 1681j(a)(3)</translation>
    </message>
    <message>
        <source>Investigation of a direct dispute by the furnisher</source>
        <translation>Examen d’une contestation directe par le fournisseur des données</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43(e)</source>
        <translation>15 U.S.C. § 1681s-2(a)(8)&#x202f;; 12 CFR 1022.43(e)</translation>
    </message>
    <message>
        <source>Written result, counted from the end of the reinvestigation</source>
        <translation>Résultat écrit, compté à partir de la fin du réexamen</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(6)</source>
        <translation>15 U.S.C. § 1681i(a)(6)</translation>
    </message>
    <message>
        <source>Description of how the item was checked</source>
        <translation>Description de la façon dont l’élément a été vérifié</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(7)</source>
        <translation>15 U.S.C. § 1681i(a)(7)</translation>
    </message>
    <message>
        <source>Notice that a dispute is held frivolous, counted from that decision</source>
        <translation>Avis qu’une contestation est jugée futile, compté à partir de cette décision</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(3)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(3)(B)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 et suiv.</translation>
    </message>
    <message>
        <source>Block of information that resulted from identity theft</source>
        <translation>Blocage des informations issues d’une usurpation d’identité</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-2(a)</source>
        <translation>15 U.S.C. § 1681c-2(a)</translation>
    </message>
    <message>
        <source>Freeze asked for online or by telephone</source>
        <translation>Gel demandé en ligne ou par téléphone</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-1(i)(2)</source>
        <translation>15 U.S.C. § 1681c-1(i)(2)</translation>
    </message>
    <message>
        <source>Freeze asked for by mail</source>
        <translation>Gel demandé par courrier</translation>
    </message>
    <message>
        <source>Application and transaction records to the victim of an identity theft</source>
        <translation>Documents de souscription et de transaction remis à la victime d’une usurpation d’identité</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681g(e)(1)</source>
        <translation>15 U.S.C. § 1681g(e)(1)</translation>
    </message>
    <message>
        <source>Your free annual report</source>
        <translation>Votre rapport annuel gratuit</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(2)</source>
        <translation>15 U.S.C. § 1681j(a)(2)</translation>
    </message>
    <message>
        <source>Opt-out of prescreened offers takes effect</source>
        <translation>Le refus des offres présélectionnées prend effet</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681b(e)</source>
        <translation>15 U.S.C. § 1681b(e)</translation>
    </message>
    <message>
        <source>Your suit, counted from the day you discovered the violation</source>
        <translation>Votre action en justice, comptée à partir du jour où vous avez découvert la violation</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(1)</source>
        <translation>15 U.S.C. § 1681p(1)</translation>
    </message>
    <message>
        <source>Your suit at the very latest, counted from the violation</source>
        <translation>Votre action en justice au plus tard, comptée à partir de la violation</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(2)</source>
        <translation>15 U.S.C. § 1681p(2)</translation>
    </message>
    <message>
        <source>A bureau may properly ask for your social security number, former addresses and proof of identity.</source>
        <translation>Un bureau peut légitimement demander votre numéro de sécurité sociale, vos adresses précédentes et une preuve d’identité.</translation>
    </message>
    <message>
        <source>For a wilful violation $100 to $1,000 or the actual damage, punitive damages and fees; for a negligent one the actual damage.</source>
        <translation>Pour une violation délibérée, de 100&#xa0;$ à 1&#x202f;000&#xa0;$ ou le dommage réel, des dommages-intérêts punitifs et les frais&#x202f;; pour une violation par négligence, le dommage réel.</translation>
    </message>
    <message>
        <source>No private suit for a direct dispute with the furnisher: the way to court leads through a dispute with the bureau.</source>
        <translation>Pas d’action individuelle en justice pour une contestation directe auprès du fournisseur des données&#xa0;: la voie du tribunal passe par une contestation auprès du bureau.</translation>
    </message>
    <message>
        <source>The free freeze binds the nationwide bureaus; specialty agencies are outside this duty.</source>
        <translation>Le gel gratuit lie les bureaux nationaux&#x202f;; les agences spécialisées échappent à cette obligation.</translation>
    </message>
    <message>
        <source>Proof of identity, a copy of the identity theft report, the items, and a statement that they are not about a transaction of yours.</source>
        <translation>Preuve d’identité, copie du signalement d’usurpation d’identité, liste des éléments, et déclaration qu’ils ne correspondent à aucune opération de votre part.</translation>
    </message>
    <message>
        <source>The business may ask for proof of identity, a police report and an affidavit.</source>
        <translation>L’entreprise peut demander une preuve d’identité, une plainte déposée auprès de la police et une déclaration sous serment.</translation>
    </message>
    <message>
        <source>The 30 days run “beginning on the date” of receipt: strictly they end one day earlier than counted here; nothing is called late before.</source>
        <translation>Les 30 jours courent «&#xa0;beginning on the date&#xa0;» (à compter du jour même) de la réception&#xa0;: au sens strict, ils finissent un jour plus tôt que compté ici&#x202f;; rien n’est dit en retard avant.</translation>
    </message>
    <message>
        <source>File with the bureau or furnisher first and keep its answer.</source>
        <translation>Déposez d’abord votre contestation auprès du bureau ou du fournisseur des données, et gardez sa réponse.</translation>
    </message>
    <message>
        <source>HIPAA Privacy Rule (United States)</source>
        <translation>HIPAA Privacy Rule (États-Unis)</translation>
    </message>
    <message>
        <source>HIPAA</source>
        <translation>HIPAA</translation>
    </message>
    <message>
        <source>You are in the United States, where HIPAA binds health care providers, health plans and their associates.</source>
        <translation>Vous êtes aux États-Unis, où HIPAA lie les prestataires de soins, les régimes d’assurance maladie et leurs partenaires.</translation>
    </message>
    <message>
        <source>You were treated in the United States, where HIPAA binds health care providers and health plans.</source>
        <translation>Vous avez reçu des soins aux États-Unis, où HIPAA lie les prestataires de soins et les régimes d’assurance maladie.</translation>
    </message>
    <message>
        <source>Access to your records</source>
        <translation>Accès à votre dossier</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)</source>
        <translation>45 CFR 164.524(b)(2)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164; read in a public copy of the regulations</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR partie 164&#x202f;; lues dans une copie publique du règlement</translation>
    </message>
    <message>
        <source>a written statement with the reasons and the date comes within the first period</source>
        <translation>une déclaration écrite avec les motifs et la date arrive dans le premier délai</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)(ii)</source>
        <translation>45 CFR 164.524(b)(2)(ii)</translation>
    </message>
    <message>
        <source>Action on a request to amend</source>
        <translation>Suite donnée à une demande de modification</translation>
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
        <translation>Relevé des communications des six dernières années</translation>
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
        <translation>Notification d’une violation à la personne, sans retard déraisonnable et au plus tard</translation>
    </message>
    <message>
        <source>45 CFR 164.404(b)</source>
        <translation>45 CFR 164.404(b)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR partie 164</translation>
    </message>
    <message>
        <source>Your complaint to the Office for Civil Rights, counted from the day you learned of the act</source>
        <translation>Votre plainte à l’Office for Civil Rights, comptée à partir du jour où vous avez eu connaissance de l’acte</translation>
    </message>
    <message>
        <source>45 CFR 160.306(b)(3)</source>
        <translation>45 CFR 160.306(b)(3)</translation>
    </message>
    <message>
        <source>Only a reasonable, cost-based fee.</source>
        <translation>Seulement des frais raisonnables, fondés sur les coûts.</translation>
    </message>
    <message>
        <source>Reasonable verification, no unreasonable barrier.</source>
        <translation>Vérification raisonnable, aucun obstacle déraisonnable.</translation>
    </message>
    <message>
        <source>No private suit.</source>
        <translation>Pas d’action individuelle en justice.</translation>
    </message>
    <message>
        <source>On a signed, clear direction an electronic copy of an electronic health record goes to a third person.</source>
        <translation>Sur instruction claire et signée, une copie électronique d’un dossier de santé électronique est envoyée à un tiers.</translation>
    </message>
    <message>
        <source>The 15 days proposed in 2021 were not final on 3 September 2026.</source>
        <translation>Les 15 jours proposés en 2021 n’étaient pas définitifs au 3 septembre 2026.</translation>
    </message>
    <message>
        <source>Name the entity, the acts and their dates; within 180 days of the day you learned of them.</source>
        <translation>Nommez l’entité, les actes et leurs dates&#x202f;; dans les 180 jours à partir du jour où vous en avez eu connaissance.</translation>
    </message>
    <message>
        <source>Fair Debt Collection Practices Act (United States)</source>
        <translation>Fair Debt Collection Practices Act (États-Unis)</translation>
    </message>
    <message>
        <source>FDCPA</source>
        <translation>FDCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Debt Collection Practices Act binds debt collectors.</source>
        <translation>Vous êtes aux États-Unis, où le Fair Debt Collection Practices Act lie les agents de recouvrement.</translation>
    </message>
    <message>
        <source>Your written dispute, counted from the validation notice; it stops collection until the debt is verified</source>
        <translation>Votre contestation écrite, comptée à partir de l’avis de validation&#x202f;; elle suspend le recouvrement jusqu’à la vérification de la dette</translation>
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
        <translation>Le dommage réel et jusqu’à 1&#x202f;000&#xa0;$.</translation>
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
        <translation>Vous vivez en Illinois, où le Biometric Information Privacy Act lie les entités privées qui détiennent des données biométriques.</translation>
    </message>
    <message>
        <source>Your suit, counted from the violation</source>
        <translation>Votre action en justice, comptée à partir de la violation</translation>
    </message>
    <message>
        <source>740 ILCS 14/20; 735 ILCS 5/13-205</source>
        <translation>740 ILCS 14/20&#x202f;; 735 ILCS 5/13-205</translation>
    </message>
    <message>
        <source>Biometric Information Privacy Act, 740 ILCS 14</source>
        <translation>Biometric Information Privacy Act, 740 ILCS 14</translation>
    </message>
    <message>
        <source>$1,000 for a negligent and $5,000 for a reckless violation, or the actual damage if more; one recovery per person and method.</source>
        <translation>1&#x202f;000&#xa0;$ pour une violation par négligence et 5&#x202f;000&#xa0;$ pour une violation par imprudence délibérée, ou le dommage réel s’il est plus élevé&#x202f;; une seule indemnisation par personne et par méthode.</translation>
    </message>
    <message>
        <source>Biometric data are destroyed when their purpose is fulfilled, at the latest three years after the last contact.</source>
        <translation>Les données biométriques sont détruites quand leur finalité est atteinte, au plus tard trois ans après le dernier contact.</translation>
    </message>
    <message>
        <source>Whether the amendment of 2 August 2024 governs older cases is not decided by the Supreme Court of Illinois.</source>
        <translation>La Cour suprême de l’Illinois n’a pas tranché si la modification du 2 août 2024 régit les affaires antérieures.</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act (United States)</source>
        <translation>Gramm-Leach-Bliley Act (États-Unis)</translation>
    </message>
    <message>
        <source>GLBA</source>
        <translation>GLBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Gramm-Leach-Bliley Act lets you opt out of sharing with companies outside the group.</source>
        <translation>Vous êtes aux États-Unis, où le Gramm-Leach-Bliley Act vous permet de vous opposer au partage avec des sociétés extérieures au groupe.</translation>
    </message>
    <message>
        <source>The institution may share after its notice only when this reasonable opportunity to opt out has passed; you may opt out at any time later</source>
        <translation>Après son avis, l’établissement ne peut partager qu’une fois passé ce délai raisonnable d’opposition&#x202f;; vous pouvez vous opposer à tout moment par la suite</translation>
    </message>
    <message>
        <source>12 CFR 1016.10(a)</source>
        <translation>12 CFR 1016.10(a)</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809; Regulation P, 12 CFR part 1016</source>
        <translation>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809&#x202f;; Regulation P, 12 CFR partie 1016</translation>
    </message>
    <message>
        <source>An opt-out is honoured as soon as reasonably practicable and lasts until you withdraw it.</source>
        <translation>Une opposition est respectée dès que c’est raisonnablement possible et vaut jusqu’à ce que vous la retiriez.</translation>
    </message>
    <message>
        <source>Telephone Consumer Protection Act (United States)</source>
        <translation>Telephone Consumer Protection Act (États-Unis)</translation>
    </message>
    <message>
        <source>TCPA</source>
        <translation>TCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where consent to calls and text messages can be revoked by any reasonable means.</source>
        <translation>Vous êtes aux États-Unis, où le consentement aux appels et aux SMS peut être révoqué par tout moyen raisonnable.</translation>
    </message>
    <message>
        <source>Calls and text messages stop after you revoke consent</source>
        <translation>Les appels et les SMS cessent après la révocation de votre consentement</translation>
    </message>
    <message>
        <source>47 CFR 64.1200(a)(10)</source>
        <translation>47 CFR 64.1200(a)(10)</translation>
    </message>
    <message>
        <source>Telephone Consumer Protection Act, 47 U.S.C. § 227; 47 CFR 64.1200</source>
        <translation>Telephone Consumer Protection Act, 47 U.S.C. § 227&#x202f;; 47 CFR 64.1200</translation>
    </message>
    <message>
        <source>$500 to $1,500 for each call or message.</source>
        <translation>De 500&#xa0;$ à 1&#x202f;500&#xa0;$ par appel ou message.</translation>
    </message>
    <message>
        <source>CAN-SPAM Act (United States)</source>
        <translation>CAN-SPAM Act (États-Unis)</translation>
    </message>
    <message>
        <source>CAN-SPAM</source>
        <translation>CAN-SPAM</translation>
    </message>
    <message>
        <source>You are in the United States, where commercial e-mail must stop after an opt-out.</source>
        <translation>Vous êtes aux États-Unis, où les e-mails commerciaux doivent cesser après une opposition.</translation>
    </message>
    <message>
        <source>Commercial e-mail stops after your opt-out</source>
        <translation>Les e-mails commerciaux cessent après votre opposition</translation>
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
        <translation>Aucune action individuelle en justice pour celui qui reçoit l’e-mail.</translation>
    </message>
    <message>
        <source>Breach notification law of Connecticut</source>
        <translation>Loi du Connecticut sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law CT</source>
        <translation>Loi violations CT</translation>
    </message>
    <message>
        <source>The breach law of the State where you live counts, not that of the organisation&apos;s seat.</source>
        <translation>C’est la loi sur les violations de l’État où vous vivez qui compte, pas celle du siège de l’organisme.</translation>
    </message>
    <message>
        <source>Notice of the breach to the person</source>
        <translation>Notification de la violation à la personne</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 36a-701b</source>
        <translation>Conn. Gen. Stat. § 36a-701b</translation>
    </message>
    <message>
        <source>Breach notification law, Conn. Gen. Stat. § 36a-701b; read in a public copy of the statute</source>
        <translation>Loi sur la notification des violations de données, Conn. Gen. Stat. § 36a-701b&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 24 months if social security or taxpayer numbers were exposed.</source>
        <translation>Protection gratuite contre l’usurpation d’identité pendant 24 mois si des numéros de sécurité sociale ou de contribuable ont été exposés.</translation>
    </message>
    <message>
        <source>Breach notification law of Massachusetts</source>
        <translation>Loi du Massachusetts sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law MA</source>
        <translation>Loi violations MA</translation>
    </message>
    <message>
        <source>Free credit monitoring for 18 months if social security numbers were exposed (42 months from a consumer reporting agency); no waiver of the right to sue as a condition.</source>
        <translation>Surveillance du crédit gratuite pendant 18 mois si des numéros de sécurité sociale ont été exposés (42 mois de la part d’une agence d’évaluation du crédit)&#x202f;; sans renonciation au droit d’agir en justice comme condition.</translation>
    </message>
    <message>
        <source>The notice may not describe the nature of the breach or the number of people; it comes as soon as practicable.</source>
        <translation>La notification ne peut décrire ni la nature de la violation ni le nombre de personnes&#x202f;; elle vient dès que possible.</translation>
    </message>
    <message>
        <source>Breach notification law of Delaware</source>
        <translation>Loi du Delaware sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law DE</source>
        <translation>Loi violations DE</translation>
    </message>
    <message>
        <source>6 Del. C. § 12B-102</source>
        <translation>6 Del. C. § 12B-102</translation>
    </message>
    <message>
        <source>Breach notification law, 6 Del. C. § 12B-102; read in a public copy of the statute</source>
        <translation>Loi sur la notification des violations de données, 6 Del. C. § 12B-102&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Free credit monitoring for one year if social security numbers were exposed.</source>
        <translation>Surveillance du crédit gratuite pendant un an si des numéros de sécurité sociale ont été exposés.</translation>
    </message>
    <message>
        <source>Breach notification law of the District of Columbia</source>
        <translation>Loi du District de Columbia sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law DC</source>
        <translation>Loi violations DC</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 18 months if social security numbers were exposed.</source>
        <translation>Protection gratuite contre l’usurpation d’identité pendant 18 mois si des numéros de sécurité sociale ont été exposés.</translation>
    </message>
    <message>
        <source>The notice comes in the most expedient time possible; no number of days is fixed.</source>
        <translation>La notification vient dans les plus brefs délais possibles&#x202f;; aucun nombre de jours n’est fixé.</translation>
    </message>
    <message>
        <source>Breach notification law of Colorado</source>
        <translation>Loi du Colorado sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law CO</source>
        <translation>Loi violations CO</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-716</source>
        <translation>C.R.S. § 6-1-716</translation>
    </message>
    <message>
        <source>Breach notification law, C.R.S. § 6-1-716; read in a public copy of the statute</source>
        <translation>Loi sur la notification des violations de données, C.R.S. § 6-1-716&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Breach notification law of Florida</source>
        <translation>Loi de Floride sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law FL</source>
        <translation>Loi violations FL</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.171</source>
        <translation>Fla. Stat. § 501.171</translation>
    </message>
    <message>
        <source>Breach notification law, Fla. Stat. § 501.171; read in a public copy of the statute</source>
        <translation>Loi sur la notification des violations de données, Fla. Stat. § 501.171&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Breach notification law of Virginia</source>
        <translation>Loi de Virginie sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law VA</source>
        <translation>Loi violations VA</translation>
    </message>
    <message>
        <source>The notice comes without unreasonable delay; no number of days is fixed.</source>
        <translation>La notification vient sans retard déraisonnable&#x202f;; aucun nombre de jours n’est fixé.</translation>
    </message>
    <message>
        <source>Breach notification law of Oregon</source>
        <translation>Loi de l’Oregon sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law OR</source>
        <translation>Loi violations OR</translation>
    </message>
    <message>
        <source>ORS 646A.604</source>
        <translation>ORS 646A.604</translation>
    </message>
    <message>
        <source>Breach notification law, ORS 646A.604</source>
        <translation>Loi sur la notification des violations de données, ORS 646A.604</translation>
    </message>
    <message>
        <source>Credit monitoring that is offered may not be tied to a card number.</source>
        <translation>Une surveillance du crédit proposée ne peut pas être subordonnée à un numéro de carte.</translation>
    </message>
    <message>
        <source>Breach notification law of New York</source>
        <translation>Loi de l’État de New York sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law NY</source>
        <translation>Loi violations NY</translation>
    </message>
    <message>
        <source>N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law, N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>Loi sur la notification des violations de données, N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law of Texas</source>
        <translation>Loi du Texas sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law TX</source>
        <translation>Loi violations TX</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law, Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Loi sur la notification des violations de données, Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law of Washington</source>
        <translation>Loi de l’État de Washington sur la notification des violations de données</translation>
    </message>
    <message>
        <source>Breach law WA</source>
        <translation>Loi violations WA</translation>
    </message>
    <message>
        <source>RCW 19.255.010</source>
        <translation>RCW 19.255.010</translation>
    </message>
    <message>
        <source>Breach notification law, RCW 19.255.010</source>
        <translation>Loi sur la notification des violations de données, RCW 19.255.010</translation>
    </message>
    <message>
        <source>Consumer Protection Act (Massachusetts), demand letter</source>
        <translation>Consumer Protection Act (Massachusetts), lettre de mise en demeure</translation>
    </message>
    <message>
        <source>c. 93A</source>
        <translation>c. 93A</translation>
    </message>
    <message>
        <source>You live in Massachusetts, where chapter 93A asks for a written demand before a consumer sues.</source>
        <translation>Vous vivez au Massachusetts, où le chapitre 93A exige une mise en demeure écrite avant qu’un consommateur agisse en justice.</translation>
    </message>
    <message>
        <source>Written offer of settlement after your demand letter</source>
        <translation>Offre écrite de règlement après votre lettre de mise en demeure</translation>
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
        <translation>La lettre nomme le demandeur et décrit, avec une précision raisonnable, l’acte déloyal et le préjudice.</translation>
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
        <translation>Vous vivez dans un État dont la loi sur la vie privée protège les résidents en tant que consommateurs.</translation>
    </message>
    <message>
        <source>The act binds only organisations of a certain size or kind that do business with people of the State, so the letter says “to the extent the act applies to you”. Staff and business contacts are not protected.</source>
        <translation>La loi ne lie que les organismes d’une certaine taille ou d’un certain type qui font affaire avec des personnes de l’État&#x202f;; la lettre dit donc «&#xa0;to the extent the act applies to you&#xa0;» (dans la mesure où la loi s’applique à vous). Le personnel et les contacts professionnels ne sont pas protégés.</translation>
    </message>
    <message>
        <source>Answer to a request to confirm, access, correct, delete, copy or opt out</source>
        <translation>Réponse à une demande de confirmation, d’accès, de rectification, de suppression, de copie ou d’opposition</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(B)(1)</source>
        <translation>Va. Code § 59.1-577(B)(1)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.; read in a public copy of the statute</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>it is reasonably necessary, and notice with the reasons comes within the first period</source>
        <translation>c’est raisonnablement nécessaire, et que l’avis motivé arrive dans le premier délai</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(C)</source>
        <translation>Va. Code § 59.1-577(C)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Free twice in 12 months.</source>
        <translation>Gratuit deux fois en 12 mois.</translation>
    </message>
    <message>
        <source>No private suit; the attorney general enforces the act.</source>
        <translation>Pas d’action individuelle en justice&#x202f;; c’est l’Attorney General qui fait appliquer la loi.</translation>
    </message>
    <message>
        <source>The sale of precise geolocation data is barred.</source>
        <translation>La vente de données de géolocalisation précises est interdite.</translation>
    </message>
    <message>
        <source>The controller authenticates with commercially reasonable effort; no new account. If it cannot, it may ask for what is reasonably necessary.</source>
        <translation>Le responsable du traitement authentifie par des efforts commercialement raisonnables&#x202f;; pas de nouveau compte. S’il n’y parvient pas, il peut demander ce qui est raisonnablement nécessaire.</translation>
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
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-1306(3)</source>
        <translation>C.R.S. § 6-1-1306(3)</translation>
    </message>
    <message>
        <source>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Free once in 12 months.</source>
        <translation>Gratuit une fois en 12 mois.</translation>
    </message>
    <message>
        <source>Every request except an opt-out signal must be authenticated; a universal opt-out signal must be honoured.</source>
        <translation>Toute demande doit être authentifiée, sauf un signal d’opposition&#x202f;; un signal d’opposition universel doit être respecté.</translation>
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
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 42-518(d)</source>
        <translation>Conn. Gen. Stat. § 42-518(d)</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et suiv.</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Access reaches inferences and the list of those to whom data were sold; profiling may be questioned.</source>
        <translation>L’accès s’étend aux déductions et à la liste de ceux à qui des données ont été vendues&#x202f;; le profilage peut être contesté.</translation>
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
        <translation>Utah Consumer Privacy Act, Utah Code § 13-61-101 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Complaints go to the Division of Consumer Protection first; the Act knows no appeal.</source>
        <translation>Les plaintes vont d’abord à la Division of Consumer Protection&#x202f;; la loi ne connaît pas de recours interne.</translation>
    </message>
    <message>
        <source>Deletion reaches only the data that you gave to the controller.</source>
        <translation>La suppression ne porte que sur les données que vous avez fournies au responsable du traitement.</translation>
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
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 541.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 541.053</translation>
    </message>
    <message>
        <source>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out, except for sales of sensitive data.</source>
        <translation>Aucun seuil de taille&#x202f;; les petites entreprises au sens des règles de la Small Business Administration sont exclues, sauf pour la vente de données sensibles.</translation>
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
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589&#x202f;; lu dans une copie publique de la loi</translation>
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
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties that got your data; non-profits are bound too.</source>
        <translation>Vous pouvez obtenir une liste des tiers précis qui ont reçu vos données&#x202f;; les organismes sans but lucratif sont liés aussi.</translation>
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
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Mont. Code Ann. § 30-14-2808(5)</source>
        <translation>Mont. Code Ann. § 30-14-2808(5)</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et suiv.</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>The thresholds of size were lowered.</source>
        <translation>Les seuils de taille ont été abaissés.</translation>
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
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.707</source>
        <translation>Fla. Stat. § 501.707</translation>
    </message>
    <message>
        <source>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Only controllers of a special kind with more than $1 billion of revenue are bound.</source>
        <translation>Seuls sont liés des responsables du traitement d’un type particulier dont le chiffre d’affaires dépasse 1 milliard de dollars.</translation>
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
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D&#x202f;; lu dans une copie publique de la loi</translation>
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
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>The chapter is rewritten from 1 January 2027 (85 Del. Laws c. 463).</source>
        <translation>Le chapitre est réécrit à partir du 1er janvier 2027 (85 Del. Laws c. 463).</translation>
    </message>
    <message>
        <source>The act has a new text from the day after the last one given here; its sections must be read again before a letter cites them.</source>
        <translation>La loi a un nouveau texte à partir du lendemain du dernier jour indiqué ici&#x202f;; ses articles doivent être relus avant qu’une lettre les cite.</translation>
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
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act, Iowa Code ch. 715D: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>There is no right to correction.</source>
        <translation>Il n’y a pas de droit de rectification.</translation>
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
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Neb. Rev. Stat. § 87-1109</source>
        <translation>Neb. Rev. Stat. § 87-1109</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et suiv.</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out.</source>
        <translation>Aucun seuil de taille&#x202f;; les petites entreprises au sens des règles de la Small Business Administration sont exclues.</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H)</source>
        <translation>Loi du New Hampshire sur la vie privée (RSA 507-H)</translation>
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
        <translation>Loi du New Hampshire sur la vie privée (RSA 507-H), N.H. RSA ch. 507-H&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>N.H. RSA 507-H:4, IV</source>
        <translation>N.H. RSA 507-H:4, IV</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H</source>
        <translation>Loi du New Hampshire sur la vie privée (RSA 507-H), N.H. RSA ch. 507-H</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Loi du New Hampshire sur la vie privée (RSA 507-H), N.H. RSA ch. 507-H&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>A universal opt-out signal must be honoured.</source>
        <translation>Un signal d’opposition universel doit être respecté.</translation>
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
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>N.J.S.A. 56:8-166.7(f)</source>
        <translation>N.J.S.A. 56:8-166.7(f)</translation>
    </message>
    <message>
        <source>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred.</source>
        <translation>La vente de données sensibles est interdite.</translation>
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
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Only businesses over $25 million of revenue with the data of 175,000 consumers are bound.</source>
        <translation>Seules sont liées les entreprises au chiffre d’affaires supérieur à 25 millions de dollars qui ont les données de 175&#x202f;000 consommateurs.</translation>
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
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21&#x202f;; lu dans une copie publique de la loi</translation>
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
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties and may question profiling; the answer names the kinds of identity numbers held, never the numbers.</source>
        <translation>Vous pouvez obtenir une liste des tiers précis et contester le profilage&#x202f;; la réponse indique les genres de numéros d’identité détenus, jamais les numéros.</translation>
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
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et suiv.</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred, and sensitive data are collected only where strictly necessary.</source>
        <translation>La vente de données sensibles est interdite, et celles-ci ne sont collectées que si c’est strictement nécessaire.</translation>
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
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15&#x202f;; lu dans une copie publique de la loi</translation>
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
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>Correction and copy reach only data that you gave; a representative summary is allowed.</source>
        <translation>La rectification et la copie ne portent que sur les données que vous avez fournies&#x202f;; un résumé représentatif est permis.</translation>
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
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>KRS 367.3615(4)</source>
        <translation>KRS 367.3615(4)</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et suiv.</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>The attorney general gives 30 days to cure.</source>
        <translation>L’Attorney General accorde 30 jours pour se mettre en règle.</translation>
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
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et suiv.&#x202f;; lu dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>R.I. Gen. Laws § 6-48.1-6(b)(6)</source>
        <translation>R.I. Gen. Laws § 6-48.1-6(b)(6)</translation>
    </message>
    <message>
        <source>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et suiv.&#xa0;: «&#xa0;within a reasonable period&#xa0;» (dans un délai raisonnable)&#x202f;; les 30 jours sont un choix prudent de ce programme</translation>
    </message>
    <message>
        <source>A revoked consent is honoured within 15 days; only for-profit bodies are bound.</source>
        <translation>Le retrait d’un consentement est respecté dans les 15 jours&#x202f;; seuls les organismes à but lucratif sont liés.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546)</source>
        <translation>Loi de l’Oklahoma sur la vie privée (SB 546)</translation>
    </message>
    <message>
        <source>75A O.S. § 300</source>
        <translation>75A O.S. § 300</translation>
    </message>
    <message>
        <source>75A O.S. § 300 et seq.</source>
        <translation>75A O.S. § 300 et suiv.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546), 75A O.S. § 300 et seq.; read in a public copy of the statute</source>
        <translation>Loi de l’Oklahoma sur la vie privée (SB 546), 75A O.S. § 300 et suiv.&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Not yet in force; its rights and sections must be read before a letter cites them.</source>
        <translation>Pas encore en vigueur&#x202f;; ses droits et ses articles doivent être lus avant qu’une lettre les cite.</translation>
    </message>
    <message>
        <source>Louisiana privacy act (Act 502)</source>
        <translation>Loi de Louisiane sur la vie privée (Act 502)</translation>
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
        <translation>Loi de Louisiane sur la vie privée (Act 502), La. R.S. 51:1780.1-1780.5&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Alabama privacy act (Act 2026-552)</source>
        <translation>Loi de l’Alabama sur la vie privée (Act 2026-552)</translation>
    </message>
    <message>
        <source>Act 2026-552</source>
        <translation>Act 2026-552</translation>
    </message>
    <message>
        <source>Ala. Act 2026-552, sec. 5(d)(1)</source>
        <translation>Ala. Act 2026-552, section 5(d)(1)</translation>
    </message>
    <message>
        <source>Alabama privacy act (Act 2026-552), Ala. Act 2026-552 (HB 351); read in a public copy of the statute</source>
        <translation>Loi de l’Alabama sur la vie privée (Act 2026-552), Ala. Act 2026-552 (HB 351)&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Vermont privacy act (Act 145)</source>
        <translation>Loi du Vermont sur la vie privée (Act 145)</translation>
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
        <translation>Loi du Vermont sur la vie privée (Act 145), 9 V.S.A. §§ 2415a-2415k&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais (Brazil)</source>
        <translation>Lei Geral de Proteção de Dados Pessoais (Brésil)</translation>
    </message>
    <message>
        <source>LGPD</source>
        <translation>LGPD</translation>
    </message>
    <message>
        <source>You live in Brazil, where the Lei Geral de Proteção de Dados applies.</source>
        <translation>Vous vivez au Brésil, où s’applique la Lei Geral de Proteção de Dados.</translation>
    </message>
    <message>
        <source>The organisation is established in Brazil, so the Lei Geral de Proteção de Dados binds it.</source>
        <translation>L’organisme est établi au Brésil&#xa0;: la Lei Geral de Proteção de Dados le lie donc.</translation>
    </message>
    <message>
        <source>You were in Brazil when the data were collected; the Lei Geral de Proteção de Dados covers them (art. 3).</source>
        <translation>Vous étiez au Brésil quand les données ont été collectées&#x202f;; la Lei Geral de Proteção de Dados les couvre (art. 3).</translation>
    </message>
    <message>
        <source>The law reaches organisations abroad that offer goods or services to people in Brazil or process data collected there.</source>
        <translation>La loi s’applique aux organismes à l’étranger qui proposent des biens ou des services à des personnes au Brésil ou traitent des données qui y ont été collectées.</translation>
    </message>
    <message>
        <source>Full statement of the data, counted from the request</source>
        <translation>Relevé complet des données, compté à partir de la demande</translation>
    </message>
    <message>
        <source>LGPD, art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018; read in a public copy of the statute</source>
        <translation>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>the organisation is a small processing agent</source>
        <translation>l’organisme est un agent de traitement de petite taille</translation>
    </message>
    <message>
        <source>Resolução CD/ANPD 2/2022</source>
        <translation>Resolução CD/ANPD 2/2022</translation>
    </message>
    <message>
        <source>Confirmation in a simplified form is given at once.</source>
        <translation>La confirmation sous forme simplifiée est donnée immédiatement.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Gratuit.</translation>
    </message>
    <message>
        <source>By express request of the person or of a representative.</source>
        <translation>Sur demande expresse de la personne ou de son représentant.</translation>
    </message>
    <message>
        <source>Notice of an incident within three business days.</source>
        <translation>Notification d’un incident dans les trois jours ouvrés.</translation>
    </message>
    <message>
        <source>Show that the controller was asked first.</source>
        <translation>Montrez que le responsable du traitement a d’abord été sollicité.</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Mexico)</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Mexique)</translation>
    </message>
    <message>
        <source>LFPDPPP</source>
        <translation>LFPDPPP</translation>
    </message>
    <message>
        <source>You live in Mexico, where the Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2025 applies.</source>
        <translation>Vous vivez au Mexique, où s’applique la Ley Federal de Protección de Datos Personales en Posesión de los Particulares de 2025.</translation>
    </message>
    <message>
        <source>The organisation is established in Mexico, so the Mexican law of 2025 binds it.</source>
        <translation>L’organisme est établi au Mexique&#xa0;: la loi mexicaine de 2025 le lie donc.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Mexico; whether the law reaches it depends on how it deals with people there.</source>
        <translation>On ne sait pas si l’organisme est établi au Mexique&#x202f;; que la loi s’applique à lui dépend de la façon dont il traite avec les personnes dans ce pays.</translation>
    </message>
    <message>
        <source>Answer to a request for access, rectification, cancellation or opposition</source>
        <translation>Réponse à une demande d’accès, de rectification, d’annulation ou d’opposition</translation>
    </message>
    <message>
        <source>LFPDPPP (2025)</source>
        <translation>LFPDPPP (2025)</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025; read in a public copy of the statute</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares du 20 mars 2025&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>the circumstances justify it, once</source>
        <translation>les circonstances le justifient, une seule fois</translation>
    </message>
    <message>
        <source>What was granted is carried out, counted from the answer</source>
        <translation>Ce qui a été accordé est mis en œuvre, compté à partir de la réponse</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares du 20 mars 2025</translation>
    </message>
    <message>
        <source>Your request for protection of rights, counted from the answer or the end of the period</source>
        <translation>Votre demande de protection des droits, comptée à partir de la réponse ou de la fin du délai</translation>
    </message>
    <message>
        <source>Free but for copies and postage.</source>
        <translation>Gratuit, sauf les copies et l’affranchissement.</translation>
    </message>
    <message>
        <source>A document that proves identity is a condition of the request.</source>
        <translation>Un document qui prouve l’identité est une condition de la demande.</translation>
    </message>
    <message>
        <source>The numbers of articles of the law of 2010 are wrong now; none is cited.</source>
        <translation>Les numéros d’articles de la loi de 2010 ne sont plus exacts&#x202f;; aucun n’est cité.</translation>
    </message>
    <message>
        <source>In the place of the former INAI.</source>
        <translation>À la place de l’ancien INAI.</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales (Argentina)</source>
        <translation>Ley 25.326 de Protección de los Datos Personales (Argentine)</translation>
    </message>
    <message>
        <source>Ley 25.326</source>
        <translation>Ley 25.326</translation>
    </message>
    <message>
        <source>You live in Argentina, where Ley 25.326 applies.</source>
        <translation>Vous vivez en Argentine, où s’applique la Ley 25.326.</translation>
    </message>
    <message>
        <source>The organisation is established in Argentina, so Ley 25.326 binds it.</source>
        <translation>L’organisme est établi en Argentine&#xa0;: la Ley 25.326 le lie donc.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Argentina; enforcement abroad is weak.</source>
        <translation>On ne sait pas si l’organisme est établi en Argentine&#x202f;; la mise en œuvre de la loi à l’étranger reste faible.</translation>
    </message>
    <message>
        <source>Answer to a request for access; running days</source>
        <translation>Réponse à une demande d’accès&#x202f;; jours calendaires</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 14</source>
        <translation>Ley 25.326, art. 14</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales; read in a public copy of the statute</source>
        <translation>Ley 25.326 de Protección de los Datos Personales&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Rectification, updating or deletion</source>
        <translation>Rectification, mise à jour ou suppression</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 16</source>
        <translation>Ley 25.326, art. 16</translation>
    </message>
    <message>
        <source>Free every six months.</source>
        <translation>Gratuit tous les six mois.</translation>
    </message>
    <message>
        <source>Identity is proved when asking.</source>
        <translation>L’identité est prouvée au moment de la demande.</translation>
    </message>
    <message>
        <source>The law knows no notice of a breach to the person.</source>
        <translation>La loi ne connaît pas de notification d’une violation à la personne.</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act (South Africa)</source>
        <translation>Protection of Personal Information Act (Afrique du Sud)</translation>
    </message>
    <message>
        <source>POPIA</source>
        <translation>POPIA</translation>
    </message>
    <message>
        <source>You live in South Africa, where the Protection of Personal Information Act applies.</source>
        <translation>Vous vivez en Afrique du Sud, où s’applique le Protection of Personal Information Act.</translation>
    </message>
    <message>
        <source>The organisation is domiciled in South Africa, so the Protection of Personal Information Act binds it (s. 3(1)).</source>
        <translation>L’organisme est domicilié en Afrique du Sud&#xa0;: le Protection of Personal Information Act le lie donc (section 3(1)).</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that use means in South Africa.</source>
        <translation>La loi s’applique aux organismes à l’étranger qui utilisent des moyens situés en Afrique du Sud.</translation>
    </message>
    <message>
        <source>Answer to a request for access: a reasonable time, through PAIA 30 days</source>
        <translation>Réponse à une demande d’accès&#xa0;: un délai raisonnable, soit 30 jours par la voie du PAIA</translation>
    </message>
    <message>
        <source>PAIA, s. 56; POPIA, s. 23</source>
        <translation>PAIA, section 56&#x202f;; POPIA, section 23</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act 4 of 2013 (POPIA) and Promotion of Access to Information Act 2 of 2000 (PAIA)</source>
        <translation>Protection of Personal Information Act 4 of 2013 (POPIA) et Promotion of Access to Information Act 2 of 2000 (PAIA)</translation>
    </message>
    <message>
        <source>one of the grounds of section 57 holds and notice comes within the first period</source>
        <translation>l’un des motifs de la section 57 est rempli et que l’avis arrive dans le premier délai</translation>
    </message>
    <message>
        <source>PAIA, s. 57</source>
        <translation>PAIA, section 57</translation>
    </message>
    <message>
        <source>The prescribed fee for access; objection and correction are free.</source>
        <translation>Les frais prescrits pour l’accès&#x202f;; l’opposition et la rectification sont gratuites.</translation>
    </message>
    <message>
        <source>Adequate proof of identity.</source>
        <translation>Preuve d’identité suffisante.</translation>
    </message>
    <message>
        <source>Objection and correction may be sent by e-mail, SMS, WhatsApp or telephone, on a form substantially similar to Forms 1 and 2; access uses PAIA Form 2.</source>
        <translation>L’opposition et la rectification peuvent être demandées par e-mail, SMS, WhatsApp ou téléphone, sur un formulaire substantiellement semblable aux «&#xa0;Forms 1 and 2&#xa0;»&#x202f;; l’accès se demande sur le formulaire «&#xa0;PAIA Form 2&#xa0;».</translation>
    </message>
    <message>
        <source>The complaint uses Form 5 or one substantially similar.</source>
        <translation>La plainte se fait sur le formulaire «&#xa0;Form 5&#xa0;» ou sur un formulaire substantiellement semblable.</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu (Türkiye)</source>
        <translation>Kişisel Verilerin Korunması Kanunu (Turquie)</translation>
    </message>
    <message>
        <source>KVKK</source>
        <translation>KVKK</translation>
    </message>
    <message>
        <source>You live in Türkiye, where Law 6698 applies.</source>
        <translation>Vous vivez en Turquie, où s’applique la loi 6698.</translation>
    </message>
    <message>
        <source>The organisation is established in Türkiye, so Law 6698 binds it.</source>
        <translation>L’organisme est établi en Turquie&#xa0;: la loi 6698 le lie donc.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Türkiye; enforcement abroad is weak.</source>
        <translation>On ne sait pas si l’organisme est établi en Turquie&#x202f;; la mise en œuvre de la loi à l’étranger reste faible.</translation>
    </message>
    <message>
        <source>Answer to the application</source>
        <translation>Réponse à la demande</translation>
    </message>
    <message>
        <source>KVKK, art. 13(2)</source>
        <translation>KVKK, art. 13, paragraphe 2</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK); read in a public copy of the statute</source>
        <translation>Kişisel Verilerin Korunması Kanunu, loi 6698 (KVKK)&#x202f;; lue dans une copie publique de la loi</translation>
    </message>
    <message>
        <source>Your complaint to the Board, counted from the day you learned of the answer</source>
        <translation>Votre plainte au Conseil, comptée à partir du jour où vous avez eu connaissance de la réponse</translation>
    </message>
    <message>
        <source>KVKK, art. 14</source>
        <translation>KVKK, art. 14</translation>
    </message>
    <message>
        <source>Your complaint to the Board at the very latest, counted from your application</source>
        <translation>Votre plainte au Conseil au plus tard, comptée à partir de votre demande</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK)</source>
        <translation>Kişisel Verilerin Korunması Kanunu, loi 6698 (KVKK)</translation>
    </message>
    <message>
        <source>Free; a tariff above ten pages.</source>
        <translation>Gratuit&#x202f;; un tarif au-delà de dix pages.</translation>
    </message>
    <message>
        <source>In writing, by registered e-mail (KEP) or from the address on file, in Turkish, with name, national identity or passport number, address and subject.</source>
        <translation>Par écrit, par courrier électronique recommandé (KEP) ou depuis l’adresse enregistrée, en turc, avec nom, numéro d’identité nationale ou de passeport, adresse et objet.</translation>
    </message>
    <message>
        <source>Letters are written in Turkish.</source>
        <translation>Les lettres sont écrites en turc.</translation>
    </message>
    <message>
        <source>Only after the application to the controller under art. 13.</source>
        <translation>Seulement après la demande au responsable du traitement selon l’art. 13.</translation>
    </message>
    <message>
        <source>FADP Art. 25(2); FADP Art. 25(4); FADP Art. 25(6)</source>
        <translation>LPD, art. 25, al. 2&#x202f;; LPD, art. 25, al. 4&#x202f;; LPD, art. 25, al. 6</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 33</source>
        <translation>P-39.1, art. 27&#x202f;; P-39.1, art. 32&#x202f;; P-39.1, art. 33</translation>
    </message>
    <message>
        <source>FADP Art. 6(4); FADP Art. 30(2); FADP Art. 31(1)</source>
        <translation>LPD, art. 6, al. 4&#x202f;; LPD, art. 30, al. 2&#x202f;; LPD, art. 31, al. 1</translation>
    </message>
    <message>
        <source>P-39.1 s. 23; P-39.1 s. 28; P-39.1 s. 28.1</source>
        <translation>P-39.1, art. 23&#x202f;; P-39.1, art. 28&#x202f;; P-39.1, art. 28.1</translation>
    </message>
    <message>
        <source>FADP Art. 24(4); FADP Art. 25(2); FADP Art. 25(7)</source>
        <translation>LPD, art. 24, al. 4&#x202f;; LPD, art. 25, al. 2&#x202f;; LPD, art. 25, al. 7</translation>
    </message>
    <message>
        <source>P-39.1 s. 3.5; P-39.1 s. 3.7; P-39.1 s. 27</source>
        <translation>P-39.1, art. 3.5&#x202f;; P-39.1, art. 3.7&#x202f;; P-39.1, art. 27</translation>
    </message>
    <message>
        <source>GDPR Art. 33(3)(d); GDPR Art. 34(2)</source>
        <translation>RGPD, art. 33, paragraphe 3, point d)&#x202f;; RGPD, art. 34, paragraphe 2</translation>
    </message>
    <message>
        <source>UK GDPR Art. 33(3)(d); UK GDPR Art. 34(2)</source>
        <translation>RGPD britannique, art. 33, paragraphe 3, point d)&#x202f;; RGPD britannique, art. 34, paragraphe 2</translation>
    </message>
    <message>
        <source>FADP Art. 8(1)</source>
        <translation>LPD, art. 8, al. 1</translation>
    </message>
    <message>
        <source>GDPR Art. 34(2)</source>
        <translation>RGPD, art. 34, paragraphe 2</translation>
    </message>
    <message>
        <source>UK GDPR Art. 34(2)</source>
        <translation>RGPD britannique, art. 34, paragraphe 2</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82(d)(1)</source>
        <translation>Cal. Civ. Code § 1798.82(d)(1)</translation>
    </message>
    <message>
        <source>GDPR Art. 5(2); GDPR Art. 24; GDPR Art. 32</source>
        <translation>RGPD, art. 5, paragraphe 2&#x202f;; RGPD, art. 24&#x202f;; RGPD, art. 32</translation>
    </message>
    <message>
        <source>UK GDPR Art. 5(2); UK GDPR Art. 24; UK GDPR Art. 32</source>
        <translation>RGPD britannique, art. 5, paragraphe 2&#x202f;; RGPD britannique, art. 24&#x202f;; RGPD britannique, art. 32</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.81.5(b); Cal. Civ. Code § 1798.81.5(d)(1)(A); Cal. Civ. Code § 1798.100(e)</source>
        <translation>Cal. Civ. Code § 1798.81.5(b)&#x202f;; Cal. Civ. Code § 1798.81.5(d)(1)(A)&#x202f;; Cal. Civ. Code § 1798.100(e)</translation>
    </message>
    <message>
        <source>Mass. G.L. c. 93A, § 2; Mass. G.L. c. 93A, § 9(3)</source>
        <translation>Mass. G.L. c. 93A, § 2&#x202f;; Mass. G.L. c. 93A, § 9(3)</translation>
    </message>
    <message>
        <source>Directive 93/13/EEC, Annex, point 1(q)</source>
        <translation>Directive 93/13/CEE, annexe, point 1, sous q)</translation>
    </message>
    <message>
        <source>Consumer Rights Act 2015, Sch. 2</source>
        <translation>Consumer Rights Act 2015, annexe 2</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1)(f); GDPR Art. 7(3); GDPR Art. 15(1)</source>
        <translation>RGPD, art. 6, paragraphe 1, point f)&#x202f;; RGPD, art. 7, paragraphe 3&#x202f;; RGPD, art. 15, paragraphe 1</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1)(f); UK GDPR Art. 7(3); UK GDPR Art. 15(1)</source>
        <translation>RGPD britannique, art. 6, paragraphe 1, point f)&#x202f;; RGPD britannique, art. 7, paragraphe 3&#x202f;; RGPD britannique, art. 15, paragraphe 1</translation>
    </message>
    <message>
        <source>FADP Art. 25(1); FADP Art. 30(2); FADP Art. 32(2)</source>
        <translation>LPD, art. 25, al. 1&#x202f;; LPD, art. 30, al. 2&#x202f;; LPD, art. 32, al. 2</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a); Cal. Civ. Code § 1798.110(a); Cal. Civ. Code § 1798.120(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a)&#x202f;; Cal. Civ. Code § 1798.110(a)&#x202f;; Cal. Civ. Code § 1798.120(a)</translation>
    </message>
    <message>
        <source>GDPR Art. 17(1)</source>
        <translation>RGPD, art. 17, paragraphe 1</translation>
    </message>
    <message>
        <source>UK GDPR Art. 17(1)</source>
        <translation>RGPD britannique, art. 17, paragraphe 1</translation>
    </message>
    <message>
        <source>FADP Art. 32(2)</source>
        <translation>LPD, art. 32, al. 2</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.120(a); Cal. Code Regs., tit. 11, § 7026(d); Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Civ. Code § 1798.120(a)&#x202f;; Cal. Code Regs., titre 11, § 7026(d)&#x202f;; Cal. Code Regs., titre 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.121(a); Cal. Civ. Code § 1798.125; Cal. Civ. Code § 1798.135(c)(4)</source>
        <translation>Cal. Civ. Code § 1798.121(a)&#x202f;; Cal. Civ. Code § 1798.125&#x202f;; Cal. Civ. Code § 1798.135(c)(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 14; GDPR Art. 15(1)(c)</source>
        <translation>RGPD, art. 6, paragraphe 1&#x202f;; RGPD, art. 14&#x202f;; RGPD, art. 15, paragraphe 1, point c)</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 14; UK GDPR Art. 15(1)(c)</source>
        <translation>RGPD britannique, art. 6, paragraphe 1&#x202f;; RGPD britannique, art. 14&#x202f;; RGPD britannique, art. 15, paragraphe 1, point c)</translation>
    </message>
    <message>
        <source>FADP Art. 19; FADP Art. 25(2); FADP Art. 30(2)</source>
        <translation>LPD, art. 19&#x202f;; LPD, art. 25, al. 2&#x202f;; LPD, art. 30, al. 2</translation>
    </message>
    <message>
        <source>the dispute clause of the contract</source>
        <translation>la clause du contrat sur les litiges</translation>
    </message>
    <message>
        <source>the notice of settlement</source>
        <translation>l’avis de règlement</translation>
    </message>
    <message>
        <source>FCRA § 609(a); 15 U.S.C. § 1681g(a)(1); 15 U.S.C. § 1681g(a)(2)</source>
        <translation>FCRA § 609(a)&#x202f;; 15 U.S.C. § 1681g(a)(1)&#x202f;; 15 U.S.C. § 1681g(a)(2)</translation>
    </message>
    <message>
        <source>FCRA § 611; 15 U.S.C. § 1681i(a)(1)(A); 15 U.S.C. § 1681i(a)(2)</source>
        <translation>FCRA § 611&#x202f;; 15 U.S.C. § 1681i(a)(1)(A)&#x202f;; 15 U.S.C. § 1681i(a)(2)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43</source>
        <translation>15 U.S.C. § 1681s-2(a)(8)&#x202f;; 12 CFR 1022.43</translation>
    </message>
    <message>
        <source>FCRA § 605B; 15 U.S.C. § 1681c-2(a); 15 U.S.C. § 1681c-2(b)</source>
        <translation>FCRA § 605B&#x202f;; 15 U.S.C. § 1681c-2(a)&#x202f;; 15 U.S.C. § 1681c-2(b)</translation>
    </message>
    <message>
        <source>FCRA § 609(e); 15 U.S.C. § 1681g(e); 15 U.S.C. § 1681g(e)(1)</source>
        <translation>FCRA § 609(e)&#x202f;; 15 U.S.C. § 1681g(e)&#x202f;; 15 U.S.C. § 1681g(e)(1)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(6)(B); 15 U.S.C. § 1681m(f)</source>
        <translation>15 U.S.C. § 1681s-2(a)(6)(B)&#x202f;; 15 U.S.C. § 1681m(f)</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1692g(b); 15 U.S.C. § 1692e(8); 15 U.S.C. § 1681m(g)</source>
        <translation>15 U.S.C. § 1692g(b)&#x202f;; 15 U.S.C. § 1692e(8)&#x202f;; 15 U.S.C. § 1681m(g)</translation>
    </message>
    <message>
        <source>FCRA § 605A(i); 15 U.S.C. § 1681c-1(i)</source>
        <translation>FCRA § 605A(i)&#x202f;; 15 U.S.C. § 1681c-1(i)</translation>
    </message>
    <message>
        <source>FCRA § 605A(b); 15 U.S.C. § 1681c-1(b)</source>
        <translation>FCRA § 605A(b)&#x202f;; 15 U.S.C. § 1681c-1(b)</translation>
    </message>
    <message>
        <source>FCRA § 604(e); 15 U.S.C. § 1681b(e)</source>
        <translation>FCRA § 604(e)&#x202f;; 15 U.S.C. § 1681b(e)</translation>
    </message>
    <message>
        <source>45 CFR 164.524(c)(2); 45 CFR 164.524(c)(4); 45 CFR 164.524(d)</source>
        <translation>45 CFR 164.524(c)(2)&#x202f;; 45 CFR 164.524(c)(4)&#x202f;; 45 CFR 164.524(d)</translation>
    </message>
    <message>
        <source>45 CFR 164.528(b)(2); 45 CFR 164.528(c)(2)</source>
        <translation>45 CFR 164.528(b)(2)&#x202f;; 45 CFR 164.528(c)(2)</translation>
    </message>
    <message>
        <source>45 CFR 164.526(c)(3); 45 CFR 164.526(d)</source>
        <translation>45 CFR 164.526(c)(3)&#x202f;; 45 CFR 164.526(d)</translation>
    </message>
    <message>
        <source>GDPR Art. 12(4)</source>
        <translation>RGPD, art. 12, paragraphe 4</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(4)</source>
        <translation>RGPD britannique, art. 12, paragraphe 4</translation>
    </message>
    <message>
        <source>FADP Art. 26(4)</source>
        <translation>LPD, art. 26, al. 4</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.145(h)(2)</source>
        <translation>Cal. Civ. Code § 1798.145(h)(2)</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(7)</source>
        <translation>LPRPDE, par. 8(7)</translation>
    </message>
    <message>
        <source>Law of agency; Recital 63 GDPR</source>
        <translation>Droit de la représentation&#x202f;; considérant 63 du RGPD</translation>
    </message>
    <message>
        <source>law of agency</source>
        <translation>droit de la représentation</translation>
    </message>
    <message>
        <source>Code of Obligations, Art. 32</source>
        <translation>Code des obligations, art. 32</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7063</source>
        <translation>Cal. Code Regs., titre 11, § 7063</translation>
    </message>
    <message>
        <source>GDPR Art. 16; GDPR Art. 18(1)(a); GDPR Art. 19</source>
        <translation>RGPD, art. 16&#x202f;; RGPD, art. 18, paragraphe 1, point a)&#x202f;; RGPD, art. 19</translation>
    </message>
    <message>
        <source>UK GDPR Art. 16; UK GDPR Art. 18(1)(a); UK GDPR Art. 19</source>
        <translation>RGPD britannique, art. 16&#x202f;; RGPD britannique, art. 18, paragraphe 1, point a)&#x202f;; RGPD britannique, art. 19</translation>
    </message>
    <message>
        <source>FADP Art. 32(1); FADP Art. 32(3); FADP Art. 32(4)</source>
        <translation>LPD, art. 32, al. 1&#x202f;; LPD, art. 32, al. 3&#x202f;; LPD, art. 32, al. 4</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.106(a); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.106(a)&#x202f;; Cal. Civ. Code § 1798.145(h)(2)&#x202f;; Cal. Code Regs., titre 11, § 7020(e)</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.9.5; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>LPRPDE, annexe 1, art. 4.9.5&#x202f;; LPRPDE, par. 8(3)&#x202f;; LPRPDE, par. 8(4)</translation>
    </message>
    <message>
        <source>P-39.1 s. 28; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 28&#x202f;; P-39.1, art. 32&#x202f;; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 20(1); GDPR Art. 20(2); GDPR Art. 12(3)</source>
        <translation>RGPD, art. 20, paragraphe 1&#x202f;; RGPD, art. 20, paragraphe 2&#x202f;; RGPD, art. 12, paragraphe 3</translation>
    </message>
    <message>
        <source>UK GDPR Art. 20(1); UK GDPR Art. 20(2); UK GDPR Art. 12(3)</source>
        <translation>RGPD britannique, art. 20, paragraphe 1&#x202f;; RGPD britannique, art. 20, paragraphe 2&#x202f;; RGPD britannique, art. 12, paragraphe 3</translation>
    </message>
    <message>
        <source>FADP Art. 28(1); FADP Art. 28(2); FADP Art. 25(7)</source>
        <translation>LPD, art. 28, al. 1&#x202f;; LPD, art. 28, al. 2&#x202f;; LPD, art. 25, al. 7</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.130(a)(3)(B); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.130(a)(3)(B)&#x202f;; Cal. Civ. Code § 1798.145(h)(2)&#x202f;; Cal. Code Regs., titre 11, § 7020(e)</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 27&#x202f;; P-39.1, art. 32&#x202f;; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 18(1); GDPR Art. 18(2); GDPR Art. 18(3)</source>
        <translation>RGPD, art. 18, paragraphe 1&#x202f;; RGPD, art. 18, paragraphe 2&#x202f;; RGPD, art. 18, paragraphe 3</translation>
    </message>
    <message>
        <source>UK GDPR Art. 18(1); UK GDPR Art. 18(2); UK GDPR Art. 18(3)</source>
        <translation>RGPD britannique, art. 18, paragraphe 1&#x202f;; RGPD britannique, art. 18, paragraphe 2&#x202f;; RGPD britannique, art. 18, paragraphe 3</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 32(2); FADP Art. 32(3)</source>
        <translation>LPD, art. 30, al. 2&#x202f;; LPD, art. 32, al. 2&#x202f;; LPD, art. 32, al. 3</translation>
    </message>
    <message>
        <source>GDPR Art. 21(2); GDPR Art. 21(3); GDPR Art. 7(3)</source>
        <translation>RGPD, art. 21, paragraphe 2&#x202f;; RGPD, art. 21, paragraphe 3&#x202f;; RGPD, art. 7, paragraphe 3</translation>
    </message>
    <message>
        <source>UK GDPR Art. 21(2); UK GDPR Art. 21(3); UK GDPR Art. 7(3)</source>
        <translation>RGPD britannique, art. 21, paragraphe 2&#x202f;; RGPD britannique, art. 21, paragraphe 3&#x202f;; RGPD britannique, art. 7, paragraphe 3</translation>
    </message>
    <message>
        <source>P-39.1 s. 22; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, art. 22&#x202f;; P-39.1, art. 32&#x202f;; P-39.1, art. 34</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 17(1)(c); GDPR Art. 18(1)(d)</source>
        <translation>RGPD, art. 6, paragraphe 1&#x202f;; RGPD, art. 17, paragraphe 1, point c)&#x202f;; RGPD, art. 18, paragraphe 1, point d)</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 17(1)(c); UK GDPR Art. 18(1)(d)</source>
        <translation>RGPD britannique, art. 6, paragraphe 1&#x202f;; RGPD britannique, art. 17, paragraphe 1, point c)&#x202f;; RGPD britannique, art. 18, paragraphe 1, point d)</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 31(1); FADP Art. 32(2)</source>
        <translation>LPD, art. 30, al. 2&#x202f;; LPD, art. 31, al. 1&#x202f;; LPD, art. 32, al. 2</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 17(1)(b); GDPR Art. 12(3)</source>
        <translation>RGPD, art. 7, paragraphe 3&#x202f;; RGPD, art. 17, paragraphe 1, point b)&#x202f;; RGPD, art. 12, paragraphe 3</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 17(1)(b); UK GDPR Art. 12(3)</source>
        <translation>RGPD britannique, art. 7, paragraphe 3&#x202f;; RGPD britannique, art. 17, paragraphe 1, point b)&#x202f;; RGPD britannique, art. 12, paragraphe 3</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>LPRPDE, annexe 1, art. 4.3.8&#x202f;; LPRPDE, par. 8(3)&#x202f;; LPRPDE, par. 8(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 9(1); GDPR Art. 9(2)</source>
        <translation>RGPD, art. 7, paragraphe 3&#x202f;; RGPD, art. 9, paragraphe 1&#x202f;; RGPD, art. 9, paragraphe 2</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 9(1); UK GDPR Art. 9(2)</source>
        <translation>RGPD britannique, art. 7, paragraphe 3&#x202f;; RGPD britannique, art. 9, paragraphe 1&#x202f;; RGPD britannique, art. 9, paragraphe 2</translation>
    </message>
    <message>
        <source>740 ILCS 14/15</source>
        <translation>740 ILCS 14/15</translation>
    </message>
    <message>
        <source>Payment Services Directive of the European Union</source>
        <translation>Directive de l&apos;Union européenne sur les services de paiement</translation>
    </message>
    <message>
        <source>PSD2</source>
        <translation>DSP2</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the payment services directive and the national laws that carry it out give rights against your bank.</source>
        <translation>Vous vivez dans l&apos;Espace économique européen, où la directive sur les services de paiement et les lois nationales qui la transposent donnent des droits envers votre banque.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer to your complaint about a payment</source>
        <translation>Réponse de la banque à votre réclamation sur un paiement</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Art. 101(2)</source>
        <translation>directive (UE) 2015/2366, art. 101, par. 2</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366 on payment services, OJ L 337, 23.12.2015</source>
        <translation>Directive (UE) 2015/2366 concernant les services de paiement, JO L 337 du 23.12.2015</translation>
    </message>
    <message>
        <source>a reply within the first period that says why and names the last day</source>
        <translation>une réponse dans le premier délai, avec les motifs et le dernier jour</translation>
    </message>
    <message>
        <source>Tell the bank without undue delay once you notice a payment that you did not authorise, at the latest 13 months after the debit.</source>
        <translation>Signalez à la banque sans tarder une opération que vous n&apos;avez pas autorisée, au plus tard 13 mois après le débit.</translation>
    </message>
    <message>
        <source>A direct debit that you authorised can be refunded if you ask within eight weeks of the debit; for SEPA direct debits in euro no reason is needed.</source>
        <translation>Un prélèvement autorisé est remboursé si vous le demandez dans les huit semaines du débit ; pour un prélèvement SEPA en euros, sans motif.</translation>
    </message>
    <message>
        <source>For a lost or stolen card you bear at most 50 euros, and nothing if you could not notice the loss; fraud or gross negligence of your own changes that.</source>
        <translation>Pour une carte perdue ou volée, vous supportez au plus 50 euros, et rien si vous ne pouviez pas détecter la perte ; sauf fraude ou négligence grave de votre part.</translation>
    </message>
    <message>
        <source>The directive speaks through national law: for example §§ 675u to 675x BGB in Germany, Articles L133-18 to L133-25 of the Code monétaire et financier in France, Real Decreto-ley 19/2018 in Spain.</source>
        <translation>La directive s&apos;applique par les lois nationales : par exemple les §§ 675u à 675x BGB en Allemagne, les articles L133-18 à L133-25 du Code monétaire et financier en France, le Real Decreto-ley 19/2018 en Espagne.</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017 and Direct Debit Guarantee (United Kingdom)</source>
        <translation>Payment Services Regulations 2017 et Direct Debit Guarantee (Royaume-Uni)</translation>
    </message>
    <message>
        <source>PSRs 2017</source>
        <translation>PSRs 2017</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the Payment Services Regulations 2017 and the Direct Debit Guarantee give rights against your bank.</source>
        <translation>Vous vivez au Royaume-Uni, où les Payment Services Regulations 2017 et la Direct Debit Guarantee donnent des droits envers votre banque.</translation>
    </message>
    <message>
        <source>FCA Handbook, DISP 1.6.2A R</source>
        <translation>FCA Handbook, DISP 1.6.2A R</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017, SI 2017/752; FCA Handbook, DISP 1; Direct Debit Guarantee</source>
        <translation>Payment Services Regulations 2017, SI 2017/752 ; FCA Handbook, DISP 1 ; Direct Debit Guarantee</translation>
    </message>
    <message>
        <source>Where an error was made in a direct debit, the Guarantee gives a full and immediate refund from the bank, without a time limit.</source>
        <translation>En cas d&apos;erreur dans un prélèvement, la garantie donne un remboursement intégral et immédiat par la banque, sans délai limite.</translation>
    </message>
    <message>
        <source>Fair Credit Billing Act (United States)</source>
        <translation>Fair Credit Billing Act (États-Unis)</translation>
    </message>
    <message>
        <source>FCBA</source>
        <translation>FCBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Billing Act protects card holders against billing errors.</source>
        <translation>Vous êtes aux États-Unis, où le Fair Credit Billing Act protège les titulaires de carte contre les erreurs de facturation.</translation>
    </message>
    <message>
        <source>Written confirmation that your billing error notice arrived</source>
        <translation>Confirmation écrite de la réception de votre avis d&apos;erreur</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(A)</source>
        <translation>15 U.S.C. § 1666(a)(3)(A)</translation>
    </message>
    <message>
        <source>Truth in Lending Act, 15 U.S.C. § 1601 et seq.; Regulation Z, 12 CFR part 1026</source>
        <translation>Truth in Lending Act, 15 U.S.C. § 1601 et s. ; Regulation Z, 12 CFR part 1026</translation>
    </message>
    <message>
        <source>Correction or explanation after a billing error notice: two billing cycles, at most these days</source>
        <translation>Correction ou explication après un avis d&apos;erreur : deux cycles de facturation, au plus ces jours</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(B)</source>
        <translation>15 U.S.C. § 1666(a)(3)(B)</translation>
    </message>
    <message>
        <source>Your written notice must reach the address for billing inquiries within 60 days after the first statement with the error was sent.</source>
        <translation>Votre avis écrit doit parvenir à l&apos;adresse des réclamations dans les 60 jours de l&apos;envoi du premier relevé comportant l&apos;erreur.</translation>
    </message>
    <message>
        <source>For unauthorized use of a credit card you bear at most $50.</source>
        <translation>Pour l&apos;usage non autorisé d&apos;une carte de crédit, vous supportez au plus 50 $.</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act and Regulation E (United States)</source>
        <translation>Electronic Fund Transfer Act et Regulation E (États-Unis)</translation>
    </message>
    <message>
        <source>Regulation E</source>
        <translation>Regulation E</translation>
    </message>
    <message>
        <source>You are in the United States, where Regulation E protects the holders of bank accounts and debit cards.</source>
        <translation>Vous êtes aux États-Unis, où la Regulation E protège les titulaires de comptes bancaires et de cartes de débit.</translation>
    </message>
    <message>
        <source>Result of the bank&apos;s investigation, or provisional credit while it goes on</source>
        <translation>Résultat de l&apos;enquête de la banque, ou crédit provisoire pendant celle-ci</translation>
    </message>
    <message>
        <source>12 CFR 1005.11(c)(1)</source>
        <translation>12 CFR 1005.11(c)(1)</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act, 15 U.S.C. § 1693 et seq.; Regulation E, 12 CFR part 1005</source>
        <translation>Electronic Fund Transfer Act, 15 U.S.C. § 1693 et s. ; Regulation E, 12 CFR part 1005</translation>
    </message>
    <message>
        <source>Your notice must reach the bank within 60 days after it sent the first statement with the error; tell it within two business days of learning that a card was lost or stolen.</source>
        <translation>Votre avis doit parvenir à la banque dans les 60 jours de l&apos;envoi du premier relevé comportant l&apos;erreur ; signalez une carte perdue ou volée dans les deux jours ouvrables.</translation>
    </message>
    <message>
        <source>With provisional credit the bank may take 45 days, in some cases 90.</source>
        <translation>Avec un crédit provisoire, la banque peut prendre 45 jours, dans certains cas 90.</translation>
    </message>
    <message>
        <source>Contract and law of succession: accounts of the dead</source>
        <translation>Contrat et droit des successions : comptes des défunts</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Successions</translation>
    </message>
    <message>
        <source>The GDPR does not protect the dead (Recital 27). Some countries give relatives or heirs rights of their own, for example France, Italy and Spain.</source>
        <translation>Le RGPD ne protège pas les défunts (considérant 27). Certains pays donnent des droits propres aux proches ou aux héritiers, par exemple la France, l&apos;Italie et l&apos;Espagne.</translation>
    </message>
    <message>
        <source>Family Educational Rights and Privacy Act (United States)</source>
        <translation>Family Educational Rights and Privacy Act (États-Unis)</translation>
    </message>
    <message>
        <source>FERPA</source>
        <translation>FERPA</translation>
    </message>
    <message>
        <source>You are in the United States, where FERPA binds schools that take federal money.</source>
        <translation>Vous êtes aux États-Unis, où la FERPA lie les écoles qui reçoivent des fonds fédéraux.</translation>
    </message>
    <message>
        <source>Inspection of education records</source>
        <translation>Consultation du dossier scolaire</translation>
    </message>
    <message>
        <source>34 CFR 99.10(b)</source>
        <translation>34 CFR 99.10(b)</translation>
    </message>
    <message>
        <source>Family Educational Rights and Privacy Act, 20 U.S.C. § 1232g; 34 CFR part 99</source>
        <translation>Family Educational Rights and Privacy Act, 20 U.S.C. § 1232g ; 34 CFR part 99</translation>
    </message>
    <message>
        <source>Your complaint to the Student Privacy Policy Office, counted from learning of the violation</source>
        <translation>Votre plainte auprès du Student Privacy Policy Office, à compter de la connaissance de la violation</translation>
    </message>
    <message>
        <source>34 CFR 99.64(c)</source>
        <translation>34 CFR 99.64(c)</translation>
    </message>
    <message>
        <source>There is no right to deletion; the school directs its vendors by contract.</source>
        <translation>Il n&apos;y a pas de droit à l&apos;effacement ; l&apos;école dirige ses prestataires par contrat.</translation>
    </message>
    <message>
        <source>From the age of 18, or at college, the rights are the student&apos;s own.</source>
        <translation>À partir de 18 ans, ou à l&apos;université, les droits appartiennent à l&apos;élève lui-même.</translation>
    </message>
    <message>
        <source>Children&apos;s Online Privacy Protection Act (United States)</source>
        <translation>Children&apos;s Online Privacy Protection Act (États-Unis)</translation>
    </message>
    <message>
        <source>COPPA</source>
        <translation>COPPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the rule for online services directed to children under 13 gives rights to parents.</source>
        <translation>Vous êtes aux États-Unis, où la règle sur les services en ligne destinés aux moins de 13 ans donne des droits aux parents.</translation>
    </message>
    <message>
        <source>The rule protects children under 13, and binds services directed to them or that know the age.</source>
        <translation>La règle protège les moins de 13 ans et lie les services qui leur sont destinés ou qui connaissent l&apos;âge.</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 71-73</source>
        <translation>directive (UE) 2015/2366, art. 71-73</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017, regs 74-76</source>
        <translation>Payment Services Regulations 2017, regs 74-76</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 76-77</source>
        <translation>directive (UE) 2015/2366, art. 76-77</translation>
    </message>
    <message>
        <source>Direct Debit Guarantee; Payment Services Regulations 2017, regs 79-80</source>
        <translation>Direct Debit Guarantee ; Payment Services Regulations 2017, regs 79-80</translation>
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
        <translation>LPRPDE, annexe 1, principe 4.7</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 34</source>
        <translation>PIPA (Alberta), art. 34</translation>
    </message>
    <message>
        <source>PIPA (British Columbia), s. 34</source>
        <translation>PIPA (Colombie-Britannique), art. 34</translation>
    </message>
    <message>
        <source>C.C.Q. ss. 1457-1458, 1607; P-39.1 s. 10</source>
        <translation>C.c.Q. art. 1457-1458, 1607 ; P-39.1 art. 10</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 GDPR</source>
        <translation>art. 8, 15, 17 du RGPD</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 UK GDPR</source>
        <translation>art. 8, 15, 17 du UK GDPR</translation>
    </message>
    <message>
        <source>16 CFR 312.6</source>
        <translation>16 CFR 312.6</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 GDPR</source>
        <translation>art. 15, 17, 21, 28 du RGPD</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 UK GDPR</source>
        <translation>art. 15, 17, 21, 28 du UK GDPR</translation>
    </message>
    <message>
        <source>34 CFR 99.10</source>
        <translation>34 CFR 99.10</translation>
    </message>
    <message>
        <source>law of succession</source>
        <translation>droit des successions</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>la clause</translation>
    </message>
    <message>
        <source>FADP Art. 30(2)</source>
        <translation>LPD art. 30 al. 2</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Un bureau de crédit</translation>
    </message>
    <message>
        <source>Who reports to credit bureaus</source>
        <translation>Qui transmet des informations aux bureaux de crédit</translation>
    </message>
    <message>
        <source>A data broker</source>
        <translation>Un courtier en données</translation>
    </message>
    <message>
        <source>A doctor, hospital or health insurer</source>
        <translation>Un médecin, un hôpital ou un assureur santé</translation>
    </message>
    <message>
        <source>A health app or shop</source>
        <translation>Une application ou une boutique de santé</translation>
    </message>
    <message>
        <source>A bank or insurer</source>
        <translation>Une banque ou un assureur</translation>
    </message>
    <message>
        <source>The bank of an account or debit card</source>
        <translation>La banque d’un compte ou d’une carte de débit</translation>
    </message>
    <message>
        <source>A bank that issues credit cards</source>
        <translation>Une banque qui émet des cartes de crédit</translation>
    </message>
    <message>
        <source>A payment service or bank in Europe</source>
        <translation>Un service de paiement ou une banque en Europe</translation>
    </message>
    <message>
        <source>A debt collector</source>
        <translation>Un agent de recouvrement</translation>
    </message>
    <message>
        <source>A school or university</source>
        <translation>Une école ou une université</translation>
    </message>
    <message>
        <source>A website, app or toy for children</source>
        <translation>Un site, une application ou un jouet pour enfants</translation>
    </message>
    <message>
        <source>A bank, airline or telephone company in Canada</source>
        <translation>Une banque, une compagnie aérienne ou téléphonique au Canada</translation>
    </message>
    <message>
        <source>A very large platform</source>
        <translation>Une très grande plateforme</translation>
    </message>
    <message>
        <source>Who measures faces or fingers</source>
        <translation>Qui mesure des visages ou des doigts</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>The pause from %1 to %2 does not stop this clock.</source>
        <translation>La pause du %1 au %2 n’arrête pas ce délai.</translation>
    </message>
    <message>
        <source>The pause from %1 to %2 began after the end and moves nothing.</source>
        <translation>La pause du %1 au %2 a commencé après la fin du délai et ne change rien.</translation>
    </message>
    <message>
        <source>The period starts on %1 (%2).</source>
        <translation>Le délai commence le %1 (%2).</translation>
    </message>
    <message>
        <source>The days from %1 to %2 are not counted (%3).</source>
        <translation>Les jours du %1 au %2 ne sont pas comptés (%3).</translation>
    </message>
    <message>
        <source>This law knows no extension; the first date stands.</source>
        <translation>Cette loi ne prévoit pas de prolongation&#x202f;; la première date reste valable.</translation>
    </message>
    <message>
        <source>The extension of %1 came too late; the first date stands.</source>
        <translation>La prolongation du %1 est arrivée trop tard&#x202f;; la première date reste valable.</translation>
    </message>
    <message>
        <source>Extended by %1, if %2 (%3).</source>
        <comment>2 months; a condition; the law</comment>
        <translation>Prolongé de %1, si %2 (%3).</translation>
    </message>
    <message>
        <source>Days off are those of calendar %1.</source>
        <translation>Les jours non ouvrés sont ceux du calendrier %1.</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 calendar day</source>
        <translation>%1 jour calendaire</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 jours calendaires</translation>
    </message>
    <message>
        <source>%1 business day</source>
        <translation>%1 jour ouvré</translation>
    </message>
    <message>
        <source>%1 business days</source>
        <translation>%1 jours ouvrés</translation>
    </message>
    <message>
        <source>%1 from receipt</source>
        <comment>45 calendar days</comment>
        <translation>%1 à compter de la réception</translation>
    </message>
    <message>
        <source>%1 from sending</source>
        <comment>45 calendar days</comment>
        <translation>%1 à compter de l’envoi</translation>
    </message>
    <message>
        <source>%1 from discovery</source>
        <comment>45 calendar days</comment>
        <translation>%1 à compter de la découverte</translation>
    </message>
    <message>
        <source>%1 from acceptance</source>
        <comment>45 calendar days</comment>
        <translation>%1 à compter de l’acceptation des conditions</translation>
    </message>
    <message>
        <source>Counted from %1, the day of delivery or of the first attempt.</source>
        <translation>Compté à partir du %1, jour de la remise ou de la première tentative.</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, %3. This is an assumption of the program, not law.</source>
        <extracomment>%3 is such as &quot;an ordinary letter overseas takes 10 days&quot;</extracomment>
        <translation>Compté à partir du %1&#xa0;: envoi le %2&#x202f;; %3. C’est une hypothèse du programme, pas la loi.</translation>
    </message>
    <message>
        <source>the profile names no residence; set it first</source>
        <translation>le profil n’indique pas de lieu de résidence&#x202f;; indiquez-le d’abord</translation>
    </message>
    <message>
        <source>the table of laws has none yet for people who live in %1</source>
        <translation>Recourse ne connaît pas encore de loi pour les personnes résidant à %1</translation>
    </message>
    <message>
        <source>Bodies of this kind have an authority of their own.</source>
        <translation>Les organismes de ce genre ont leur propre autorité.</translation>
    </message>
    <message>
        <source>The organisation has its seat there; this authority decides.</source>
        <translation>L’organisme y a son siège&#x202f;; c’est cette autorité qui est compétente.</translation>
    </message>
    <message>
        <source>You live there.</source>
        <translation>Vous y vivez.</translation>
    </message>
    <message>
        <source>You work there.</source>
        <translation>Vous y travaillez.</translation>
    </message>
    <message>
        <source>The infringement happened there.</source>
        <translation>La violation y a été commise.</translation>
    </message>
    <message>
        <source>This law has one authority for all complaints.</source>
        <translation>Cette loi n’a qu’une seule autorité pour toutes les réclamations.</translation>
    </message>
    <message>
        <source>%1: in force from %2, not yet on %3</source>
        <translation>%1&#xa0;: en vigueur à partir du %2, ne l’est pas encore le %3</translation>
    </message>
    <message>
        <source>%1: in force until %2, no longer on %3</source>
        <translation>%1&#xa0;: en vigueur jusqu’au %2, ne l’est plus le %3</translation>
    </message>
    <message>
        <source>%1: a person must check this law first</source>
        <translation>%1&#xa0;: une personne doit d’abord vérifier cette loi</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, with %3 days on the way as you assume. This is an assumption, not law.</source>
        <translation>Compté à partir du %1&#xa0;: envoi le %2, avec %3 jours d’acheminement, comme vous le supposez. C’est une hypothèse, pas la loi.</translation>
    </message>
    <message>
        <source>%1 is made for organisations of this kind.</source>
        <comment>a law</comment>
        <translation>%1 vise les organismes de ce genre.</translation>
    </message>
    <message>
        <source>%1 leaves organisations of this kind to another law.</source>
        <comment>a law</comment>
        <translation>%1 laisse les organismes de ce genre à une autre loi.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>a law</comment>
        <translation>Vous avez choisi %1.</translation>
    </message>
    <message>
        <source>You chose %1; what is known of you and the organisation gives no reason for it.</source>
        <comment>a law</comment>
        <translation>Vous avez choisi %1&#x202f;; ce que l’on sait de vous et de l’organisme n’en donne aucune raison.</translation>
    </message>
    <message>
        <source>They named %1, which is no later than the first date; that one stands.</source>
        <translation>La date annoncée, %1, n’est pas postérieure à la première échéance&#xa0;; celle-ci demeure.</translation>
    </message>
    <message>
        <source>They named %1, but this law allows no more than until %2: the first date stands. Since some would still grant them the time until then, nothing is called late before %3.</source>
        <translation>La date annoncée est le %1, mais cette loi ne permet pas d’aller au-delà du %2&#xa0;: la première échéance demeure. Comme certains leur accorderaient tout de même ce délai, rien n’est dit en retard avant le %3.</translation>
    </message>
    <message>
        <source>They named %1 themselves. Without the extension the answer was due on %2; the law allows no more than until %3.</source>
        <translation>Ils ont eux-mêmes annoncé le %1. Sans la prolongation, la réponse était due le %2&#xa0;; la loi ne permet pas d’aller au-delà du %3.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>For which time?</source>
        <translation>Pour quelle période&#x202f;?</translation>
    </message>
    <message>
        <source>For example: since January 2024</source>
        <translation>Par exemple&#xa0;: depuis janvier 2024</translation>
    </message>
    <message>
        <source>Anything in particular?</source>
        <translation>Quelque chose en particulier&#x202f;?</translation>
    </message>
    <message>
        <source>For example: my location and my purchases</source>
        <translation>Par exemple&#xa0;: ma localisation et mes achats</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre motif</translation>
    </message>
    <message>
        <source>For example: I closed my account</source>
        <translation>Par exemple&#xa0;: j’ai fermé mon compte</translation>
    </message>
    <message>
        <source>Your earlier request for access</source>
        <translation>Votre demande d’accès antérieure</translation>
    </message>
    <message>
        <source>For example: of 3 May 2026, reference RC-7K2M-9QXD</source>
        <translation>Par exemple&#xa0;: du 3 mai 2026, référence RC-7K2M-9QXD</translation>
    </message>
    <message>
        <source>What the incident is called</source>
        <translation>Le nom de l’incident</translation>
    </message>
    <message>
        <source>Only if it is not in the list above</source>
        <translation>Seulement s’il n’est pas dans la liste ci-dessus</translation>
    </message>
    <message>
        <source>Their notice to you</source>
        <translation>L’avis que vous avez reçu d’eux</translation>
    </message>
    <message>
        <source>For example: your e-mail of 5 June 2026</source>
        <translation>Par exemple&#xa0;: votre e-mail du 5 juin 2026</translation>
    </message>
    <message>
        <source>How you know what was taken</source>
        <translation>Comment vous savez ce qui a été pris</translation>
    </message>
    <message>
        <source>For example: your notice of 2 October 2026</source>
        <translation>Par exemple&#xa0;: votre avis du 2 octobre 2026</translation>
    </message>
    <message>
        <source>What of you was taken</source>
        <translation>Ce qui a été pris à votre sujet</translation>
    </message>
    <message>
        <source>For example: name, postal address and identity document number</source>
        <translation>Par exemple&#xa0;: nom, adresse postale et numéro de pièce d’identité</translation>
    </message>
    <message>
        <source>What others can do with it</source>
        <translation>Ce que d’autres peuvent en faire</translation>
    </message>
    <message>
        <source>For example: open accounts in my name</source>
        <translation>Par exemple&#xa0;: ouvrir des comptes à mon nom</translation>
    </message>
    <message>
        <source>How many months of protection</source>
        <translation>Combien de mois de protection</translation>
    </message>
    <message>
        <source>For example: 24</source>
        <translation>Par exemple&#xa0;: 24</translation>
    </message>
    <message>
        <source>What must be replaced</source>
        <translation>Ce qui doit être remplacé</translation>
    </message>
    <message>
        <source>For example: the fee for a new identity document</source>
        <translation>Par exemple&#xa0;: les frais d’une nouvelle pièce d’identité</translation>
    </message>
    <message>
        <source>What they offered to others</source>
        <translation>Ce qu’ils ont offert à d’autres</translation>
    </message>
    <message>
        <source>For example: 24 months of monitoring for customers in another country</source>
        <translation>Par exemple&#xa0;: 24 mois de surveillance pour des clients d’un autre pays</translation>
    </message>
    <message>
        <source>Their sentence, word for word</source>
        <translation>Leur phrase, mot pour mot</translation>
    </message>
    <message>
        <source>Quote it exactly</source>
        <translation>Citez-la exactement</translation>
    </message>
    <message>
        <source>The facts against it</source>
        <translation>Les faits qui la contredisent</translation>
    </message>
    <message>
        <source>One on each line, each with its source</source>
        <translation>Un par ligne, chacun avec sa source</translation>
    </message>
    <message>
        <source>What an honest text would say</source>
        <translation>Ce que dirait un texte honnête</translation>
    </message>
    <message>
        <source>Only what you can show</source>
        <translation>Seulement ce que vous pouvez démontrer</translation>
    </message>
    <message>
        <source>Where the sentence stood</source>
        <translation>Où se trouvait la phrase</translation>
    </message>
    <message>
        <source>For example: press release of 4 September 2026</source>
        <translation>Par exemple&#xa0;: communiqué de presse du 4 septembre 2026</translation>
    </message>
    <message>
        <source>Which duty they broke</source>
        <translation>Quelle obligation ils ont violée</translation>
    </message>
    <message>
        <source>For example: the duty to answer my request for access</source>
        <translation>Par exemple&#xa0;: l’obligation de répondre à ma demande d’accès</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>For example: the copies were kept without encryption, as your notice says</source>
        <translation>Par exemple&#xa0;: les copies étaient gardées sans chiffrement, comme le dit votre avis</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <translation>Ce que cela vous a coûté</translation>
    </message>
    <message>
        <source>One on each line; only what you can show</source>
        <translation>Un poste par ligne&#x202f;; seulement ce que vous pouvez démontrer</translation>
    </message>
    <message>
        <source>The sum you ask for</source>
        <translation>La somme que vous demandez</translation>
    </message>
    <message>
        <source>For example: 337.00 euros</source>
        <translation>Par exemple&#xa0;: 337,00 euros</translation>
    </message>
    <message>
        <source>Why you fear misuse</source>
        <translation>Pourquoi vous craignez un usage abusif</translation>
    </message>
    <message>
        <source>What happened, with dates; leave it empty if nothing did</source>
        <translation>Ce qui s’est passé, avec les dates&#x202f;; laissez vide s’il ne s’est rien passé</translation>
    </message>
    <message>
        <source>How you reckon the sum</source>
        <translation>Comment vous calculez la somme</translation>
    </message>
    <message>
        <source>For example: 37.00 for the document and 300.00 for the rest</source>
        <translation>Par exemple&#xa0;: 37,00 pour la pièce d’identité et 300,00 pour le reste</translation>
    </message>
    <message>
        <source>What shows that the data were not protected</source>
        <translation>Ce qui montre que les données n’étaient pas protégées</translation>
    </message>
    <message>
        <source>For example: the backups were kept without encryption, as your notice says</source>
        <translation>Par exemple&#xa0;: les sauvegardes étaient gardées sans chiffrement, comme le dit votre avis</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Ce qu’ils ont fait</translation>
    </message>
    <message>
        <source>One unfair or deceptive act on each line, with its day</source>
        <translation>Un acte déloyal ou trompeur par ligne, avec son jour</translation>
    </message>
    <message>
        <source>What else you ask for</source>
        <translation>Ce que vous demandez d’autre</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Une demande par ligne</translation>
    </message>
    <message>
        <source>When you accepted the terms</source>
        <translation>Quand vous avez accepté les conditions</translation>
    </message>
    <message>
        <source>The window counts from this day</source>
        <translation>Le délai se compte à partir de ce jour</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la clause</translation>
    </message>
    <message>
        <source>For example: Dispute Resolution and Arbitration</source>
        <translation>Par exemple&#xa0;: Résolution des litiges et arbitrage</translation>
    </message>
    <message>
        <source>Title of the terms</source>
        <translation>Titre des conditions</translation>
    </message>
    <message>
        <source>For example: Terms of Service</source>
        <translation>Par exemple&#xa0;: Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Version or date of the terms</source>
        <translation>Version ou date des conditions</translation>
    </message>
    <message>
        <source>For example: November 1, 2026</source>
        <translation>Par exemple&#xa0;: 1er novembre 2026</translation>
    </message>
    <message>
        <source>Number of the section</source>
        <translation>Numéro de la clause</translation>
    </message>
    <message>
        <source>For example: section 14</source>
        <translation>Par exemple&#xa0;: article 14</translation>
    </message>
    <message>
        <source>Days that the section gives</source>
        <translation>Jours que donne la clause</translation>
    </message>
    <message>
        <source>For example: 30</source>
        <translation>Par exemple&#xa0;: 30</translation>
    </message>
    <message>
        <source>The section also waives class actions</source>
        <translation>La clause exclut aussi les actions collectives</translation>
    </message>
    <message>
        <source>What the section or notice asks for</source>
        <translation>Ce que demande la clause ou l’avis</translation>
    </message>
    <message>
        <source>One on each line, as “account number: LP-4711”</source>
        <translation>Une indication par ligne, comme «&#xa0;numéro de compte&#xa0;: LP-4711&#xa0;»</translation>
    </message>
    <message>
        <source>The subject that the section asks for</source>
        <translation>L’objet que demande la clause</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Seulement si elle en demande un</translation>
    </message>
    <message>
        <source>Your country, in the letter&apos;s words</source>
        <translation>Votre pays, dans les mots de la lettre</translation>
    </message>
    <message>
        <source>For example: the United Kingdom</source>
        <translation>Par exemple&#xa0;: le Royaume-Uni</translation>
    </message>
    <message>
        <source>Which one fits?</source>
        <translation>Qu’est-ce qui convient&#x202f;?</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Quel appareil</translation>
    </message>
    <message>
        <source>For example: VIN ending in 004711</source>
        <translation>Par exemple&#xa0;: numéro VIN se terminant par 004711</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Quand cela a pris fin</translation>
    </message>
    <message>
        <source>The day you sold, returned or cancelled it</source>
        <translation>Le jour de la vente, de la restitution ou de la résiliation</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a pris fin</translation>
    </message>
    <message>
        <source>For example: sale of the vehicle</source>
        <translation>Par exemple&#xa0;: vente du véhicule</translation>
    </message>
    <message>
        <source>Since when they still collect</source>
        <translation>Depuis quand ils collectent encore</translation>
    </message>
    <message>
        <source>For example: 1 September 2026</source>
        <translation>Par exemple&#xa0;: 1er septembre 2026</translation>
    </message>
    <message>
        <source>What shows that they still do</source>
        <translation>Ce qui montre qu’ils le font encore</translation>
    </message>
    <message>
        <source>For example: your app showed the location of the car on 12 October 2026</source>
        <translation>Par exemple&#xa0;: votre application indiquait la position de la voiture le 12 octobre 2026</translation>
    </message>
    <message>
        <source>What you do not accept</source>
        <translation>Ce que vous n’acceptez pas</translation>
    </message>
    <message>
        <source>For example: the terms announced on 2 November 2026</source>
        <translation>Par exemple&#xa0;: les conditions annoncées le 2 novembre 2026</translation>
    </message>
    <message>
        <source>When the contract is to end</source>
        <translation>Quand le contrat doit prendre fin</translation>
    </message>
    <message>
        <source>Empty: as early as it can</source>
        <translation>Vide&#xa0;: le plus tôt possible</translation>
    </message>
    <message>
        <source>What you want to save first</source>
        <translation>Ce que vous voulez d’abord sauvegarder</translation>
    </message>
    <message>
        <source>For example: my saved games</source>
        <translation>Par exemple&#xa0;: mes parties enregistrées</translation>
    </message>
    <message>
        <source>What they owe you</source>
        <translation>Ce qu’ils vous doivent</translation>
    </message>
    <message>
        <source>For example: the balance of 12.40</source>
        <translation>Par exemple&#xa0;: le solde de 12,40</translation>
    </message>
    <message>
        <source>Since when your browser sends the opt-out signal</source>
        <translation>Depuis quand votre navigateur envoie le signal d’opposition</translation>
    </message>
    <message>
        <source>Empty: it does not</source>
        <translation>Vide&#xa0;: il ne l’envoie pas</translation>
    </message>
    <message>
        <source>Which sensitive information</source>
        <translation>Quelles informations sensibles</translation>
    </message>
    <message>
        <source>For example: precise geolocation and the content of my messages</source>
        <translation>Par exemple&#xa0;: géolocalisation précise et contenu de mes messages</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Votre situation</translation>
    </message>
    <message>
        <source>Why this hurts you in particular, in your own words</source>
        <translation>Pourquoi cela vous nuit en particulier, dans vos propres mots</translation>
    </message>
    <message>
        <source>What of you they show</source>
        <translation>Ce qu’ils montrent de vous</translation>
    </message>
    <message>
        <source>For example: name, address and employer on your public page</source>
        <translation>Par exemple&#xa0;: nom, adresse et employeur sur votre page publique</translation>
    </message>
    <message>
        <source>When you saw it</source>
        <translation>Quand vous l’avez vu</translation>
    </message>
    <message>
        <source>When you used DROP</source>
        <translation>Quand vous avez utilisé DROP</translation>
    </message>
    <message>
        <source>The broker&apos;s name in DROP</source>
        <translation>Le nom du courtier dans DROP</translation>
    </message>
    <message>
        <source>The number they call</source>
        <translation>Le numéro qu’ils appellent</translation>
    </message>
    <message>
        <source>For example: +1 804 555 0100</source>
        <translation>Par exemple&#xa0;: +1 804 555 0100</translation>
    </message>
    <message>
        <source>When they called</source>
        <translation>Quand ils ont appelé</translation>
    </message>
    <message>
        <source>For example: recorded calls on November 3 and 9, 2026</source>
        <translation>Par exemple&#xa0;: appels enregistrés des 3 et 9 novembre 2026</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Ce qui s’est passé, dans l’ordre</translation>
    </message>
    <message>
        <source>One event on each line, with its day</source>
        <translation>Un événement par ligne, avec son jour</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui doit être fait</translation>
    </message>
    <message>
        <source>For example: answer my request completely</source>
        <translation>Par exemple&#xa0;: répondre complètement à ma demande</translation>
    </message>
    <message>
        <source>The settlement&apos;s name</source>
        <translation>Le nom du règlement</translation>
    </message>
    <message>
        <source>As the notice has it</source>
        <translation>Tel que l’avis le donne</translation>
    </message>
    <message>
        <source>The court&apos;s case number</source>
        <translation>Le numéro d’affaire du tribunal</translation>
    </message>
    <message>
        <source>Your number in the notice</source>
        <translation>Votre numéro dans l’avis</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Ce qui est faux dans le dossier de crédit</translation>
    </message>
    <message>
        <source>One entry on each line: what it says, what is right, and what shows it</source>
        <translation>Une inscription par ligne&#xa0;: ce qu’elle dit, ce qui est juste et ce qui le montre</translation>
    </message>
    <message>
        <source>An officer who may have the records</source>
        <translation>Un agent qui peut détenir les documents</translation>
    </message>
    <message>
        <source>Name and department</source>
        <translation>Nom et service</translation>
    </message>
    <message>
        <source>Which debt</source>
        <translation>Quelle dette</translation>
    </message>
    <message>
        <source>For example: Lender One, your file 998, $1,240</source>
        <translation>Par exemple&#xa0;: Prêteur Un, votre dossier 998, 1&#x202f;240&#xa0;$</translation>
    </message>
    <message>
        <source>The day of their notice</source>
        <translation>Le jour de leur avis</translation>
    </message>
    <message>
        <source>Names you had before</source>
        <translation>Vos noms antérieurs</translation>
    </message>
    <message>
        <source>Addresses you had before</source>
        <translation>Vos adresses antérieures</translation>
    </message>
    <message>
        <source>The number they are to call</source>
        <translation>Le numéro qu’ils doivent appeler</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>For example: visit notes, test results and billing records</source>
        <translation>Par exemple&#xa0;: notes de consultation, résultats d’analyses et factures</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>For example: PDF by e-mail</source>
        <translation>Par exemple&#xa0;: PDF par e-mail</translation>
    </message>
    <message>
        <source>Who else is to get the copy</source>
        <translation>Qui d’autre doit recevoir la copie</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>What is wrong and what is right</source>
        <translation>Ce qui est faux et ce qui est juste</translation>
    </message>
    <message>
        <source>One on each line: “my street is given as Mill Road, right is Mill Lane”</source>
        <translation>Un point par ligne&#xa0;: «&#xa0;ma rue est indiquée comme rue du Moulin, la bonne est allée du Moulin&#xa0;»</translation>
    </message>
    <message>
        <source>For example: a copy of the tenancy agreement</source>
        <translation>Par exemple&#xa0;: une copie du bail</translation>
    </message>
    <message>
        <source>The day of your first letter</source>
        <translation>Le jour de votre première lettre</translation>
    </message>
    <message>
        <source>When their time was over</source>
        <translation>Quand leur délai a expiré</translation>
    </message>
    <message>
        <source>The law your first letter named</source>
        <translation>La loi que citait votre première lettre</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Comment vous l’avez envoyée</translation>
    </message>
    <message>
        <source>For example: e-mail</source>
        <translation>Par exemple&#xa0;: e-mail</translation>
    </message>
    <message>
        <source>What they may know it by</source>
        <translation>Ce qui peut leur permettre de la retrouver</translation>
    </message>
    <message>
        <source>For example: your ticket 4711</source>
        <translation>Par exemple&#xa0;: votre ticket 4711</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation>Quand ils l’ont reçue</translation>
    </message>
    <message>
        <source>When they wrote</source>
        <translation>Quand ils ont écrit</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’ils ont écrit</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Leurs propres mots</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>One thing on each line</source>
        <translation>Une chose par ligne</translation>
    </message>
    <message>
        <source>The authority you may turn to</source>
        <translation>L’autorité que vous pouvez saisir</translation>
    </message>
    <message>
        <source>The day of your reminder</source>
        <translation>Le jour de votre rappel</translation>
    </message>
    <message>
        <source>The day of their answer</source>
        <translation>Le jour de leur réponse</translation>
    </message>
    <message>
        <source>Their reason, word for word</source>
        <translation>Leur motif, mot pour mot</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>For example: the recipients and the sign-in logs</source>
        <translation>Par exemple&#xa0;: les destinataires et les journaux de connexion</translation>
    </message>
    <message>
        <source>The authority may tell them your name</source>
        <translation>L’autorité peut leur communiquer votre nom</translation>
    </message>
    <message>
        <source>Other proceedings about this</source>
        <translation>Autres procédures à ce sujet</translation>
    </message>
    <message>
        <source>For example: before which court, with its number</source>
        <translation>Par exemple&#xa0;: devant quel tribunal, avec son numéro</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui réglerait l’affaire</translation>
    </message>
    <message>
        <source>Why their decision is wrong</source>
        <translation>Pourquoi leur décision est erronée</translation>
    </message>
    <message>
        <source>The day of the refusal</source>
        <translation>Le jour du refus</translation>
    </message>
    <message>
        <source>Who may act for you</source>
        <translation>Qui peut agir pour vous</translation>
    </message>
    <message>
        <source>That person&apos;s address</source>
        <translation>L’adresse de cette personne</translation>
    </message>
    <message>
        <source>For which matters</source>
        <translation>Pour quelles affaires</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Who that is to you</source>
        <translation>Qui est cette personne pour vous</translation>
    </message>
    <message>
        <source>For example: sister</source>
        <translation>Par exemple&#xa0;: sœur</translation>
    </message>
    <message>
        <source>To which other service</source>
        <translation>Vers quel autre service</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>For example: my purchase history</source>
        <translation>Par exemple&#xa0;: mon historique d’achats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What they sent you</source>
        <translation>Ce qu’ils vous ont envoyé</translation>
    </message>
    <message>
        <source>For example: e-mails of 2 and 9 November 2026</source>
        <translation>Par exemple&#xa0;: e-mails des 2 et 9 novembre 2026</translation>
    </message>
    <message>
        <source>Which use of your data</source>
        <translation>Quelle utilisation de vos données</translation>
    </message>
    <message>
        <source>For example: profiling for personalised prices</source>
        <translation>Par exemple&#xa0;: profilage pour des prix personnalisés</translation>
    </message>
    <message>
        <source>What you had agreed to</source>
        <translation>Ce à quoi vous aviez consenti</translation>
    </message>
    <message>
        <source>For example: location history</source>
        <translation>Par exemple&#xa0;: historique des positions</translation>
    </message>
    <message>
        <source>When you agreed</source>
        <translation>Quand vous avez consenti</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Quels paiements</translation>
    </message>
    <message>
        <source>One on each line: day, amount, to whom, account or card by its last digits</source>
        <translation>Un par ligne&#xa0;: jour, montant, bénéficiaire, compte ou carte par ses derniers chiffres</translation>
    </message>
    <message>
        <source>When you noticed them</source>
        <translation>Quand vous les avez remarqués</translation>
    </message>
    <message>
        <source>Why it was not you</source>
        <translation>Pourquoi ce n’était pas vous</translation>
    </message>
    <message>
        <source>For example: I had the card with me, and was at work that day</source>
        <translation>Par exemple&#xa0;: j’avais la carte sur moi, et j’étais au travail ce jour-là</translation>
    </message>
    <message>
        <source>When you had it blocked</source>
        <translation>Quand vous avez fait opposition</translation>
    </message>
    <message>
        <source>The day of the statement</source>
        <translation>Le jour du relevé</translation>
    </message>
    <message>
        <source>The harm to you besides money</source>
        <translation>Le préjudice que vous subissez, outre l’argent</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Le nom de l’enfant</translation>
    </message>
    <message>
        <source>How old the child is</source>
        <translation>L’âge de l’enfant</translation>
    </message>
    <message>
        <source>For example: born in 2016</source>
        <translation>Par exemple&#xa0;: né en 2016</translation>
    </message>
    <message>
        <source>By what right you write for the child</source>
        <translation>À quel titre vous écrivez pour l’enfant</translation>
    </message>
    <message>
        <source>For example: I am the mother and live with the child</source>
        <translation>Par exemple&#xa0;: je suis la mère et je vis avec l’enfant</translation>
    </message>
    <message>
        <source>What makes you write</source>
        <translation>Ce qui vous amène à écrire</translation>
    </message>
    <message>
        <source>For example: the notice of 2 October 2026 about stolen accounts</source>
        <translation>Par exemple&#xa0;: l’avis du 2 octobre 2026 sur des comptes volés</translation>
    </message>
    <message>
        <source>Which programs the school uses</source>
        <translation>Quels programmes l’école utilise</translation>
    </message>
    <message>
        <source>For example: the learning platform and the reading app of class 4b</source>
        <translation>Par exemple&#xa0;: la plateforme d’apprentissage et l’application de lecture de la classe 4b</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>La personne décédée</translation>
    </message>
    <message>
        <source>When the person died</source>
        <translation>Quand la personne est décédée</translation>
    </message>
    <message>
        <source>What you are to the estate</source>
        <translation>Votre qualité dans la succession</translation>
    </message>
    <message>
        <source>For example: executor named in the will</source>
        <translation>Par exemple&#xa0;: exécuteur désigné par le testament</translation>
    </message>
    <message>
        <source>What shows that</source>
        <translation>Ce qui l’atteste</translation>
    </message>
    <message>
        <source>For example: the grant of probate of 1 October 2026</source>
        <translation>Par exemple&#xa0;: l’acte de notoriété du 1er octobre 2026</translation>
    </message>
    <message>
        <source>The law that gives you the right</source>
        <translation>La loi qui vous donne ce droit</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Si vous la connaissez</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Votre adresse ou votre e-mail</translation>
    </message>
    <message>
        <source>The recipient&apos;s full legal name</source>
        <translation>Le nom légal complet du destinataire</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>Leur e-mail pour la protection des données</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Leur adresse postale</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Ce qui vous identifie chez eux</translation>
    </message>
    <message>
        <source>The report&apos;s number in the fact sheet on identity theft</source>
        <translation>Le numéro de la déclaration dans la fiche sur l’usurpation d’identité</translation>
    </message>
    <message>
        <source>The items in the fact sheet on identity theft</source>
        <translation>Les éléments de la fiche sur l’usurpation d’identité</translation>
    </message>
    <message>
        <source>By which day they are to answer</source>
        <translation>Pour quel jour ils doivent répondre</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own count</source>
        <translation>Vide&#xa0;: le calcul du programme</translation>
    </message>
    <message>
        <source>How they are to answer</source>
        <translation>Comment ils doivent répondre</translation>
    </message>
    <message>
        <source>For example: by e-mail to the address above</source>
        <translation>Par exemple&#xa0;: par e-mail à l’adresse ci-dessus</translation>
    </message>
    <message>
        <source>What you enclose</source>
        <translation>Ce que vous joignez</translation>
    </message>
    <message>
        <source>Place beside the date</source>
        <translation>Lieu à côté de la date</translation>
    </message>
    <message>
        <source>For example: Berlin</source>
        <translation>Par exemple&#xa0;: Lyon</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Un bureau de crédit</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Une voiture</translation>
    </message>
    <message>
        <source>A game console</source>
        <translation>Une console de jeux</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Une application</translation>
    </message>
    <message>
        <source>The data are disputed</source>
        <translation>Les données sont contestées</translation>
    </message>
    <message>
        <source>The use is unlawful</source>
        <translation>L’utilisation est illicite</translation>
    </message>
    <message>
        <source>I need the data for a claim</source>
        <translation>J’ai besoin des données pour faire valoir un droit</translation>
    </message>
    <message>
        <source>I objected to the use</source>
        <translation>J’ai exercé mon droit d’opposition à l’utilisation</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Ils n’ont pas répondu</translation>
    </message>
    <message>
        <source>They answered in part</source>
        <translation>Ils ont répondu en partie</translation>
    </message>
    <message>
        <source>I cannot use the form of the answer</source>
        <translation>Je ne peux pas utiliser la forme de la réponse</translation>
    </message>
    <message>
        <source>They want a copy of my ID</source>
        <translation>Ils veulent une copie de ma pièce d’identité</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Ils veulent de l’argent</translation>
    </message>
    <message>
        <source>They want me to use their form or portal</source>
        <translation>Ils veulent que j’utilise leur formulaire ou leur portail</translation>
    </message>
    <message>
        <source>They say another company is responsible</source>
        <translation>Ils disent qu’une autre entreprise est responsable</translation>
    </message>
    <message>
        <source>They say they only process for others</source>
        <translation>Ils disent ne traiter que pour d’autres</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Ils disent que les données sont anonymes</translation>
    </message>
    <message>
        <source>They say a law makes them keep everything</source>
        <translation>Ils disent qu’une loi les oblige à tout garder</translation>
    </message>
    <message>
        <source>They say it would harm others</source>
        <translation>Ils disent que cela nuirait à d’autres</translation>
    </message>
    <message>
        <source>They say everything is deleted</source>
        <translation>Ils disent que tout est supprimé</translation>
    </message>
    <message>
        <source>I cannot understand the answer</source>
        <translation>Je ne comprends pas la réponse</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>La réponse est dans une autre langue</translation>
    </message>
    <message>
        <source>They say the request is excessive</source>
        <translation>Ils disent que la demande est excessive</translation>
    </message>
    <message>
        <source>The date in your first letter was your own, not the law’s</source>
        <translation>La date de votre première lettre était la vôtre, pas un délai légal</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Access to your data</source>
        <translation>Accès à vos données</translation>
    </message>
    <message>
        <source>Say no reason for asking; none is needed.</source>
        <translation>N’indiquez pas de motif à votre demande&#x202f;; il n’en faut pas.</translation>
    </message>
    <message>
        <source>If you also want erasure, ask for access first and wait for the answer.</source>
        <translation>Si vous voulez aussi l’effacement, demandez d’abord l’accès et attendez la réponse.</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Effacement de vos données</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know or prove what they held: what is erased cannot be shown any more.</source>
        <translation>Demandez d’abord l’accès si vous voulez savoir ou prouver ce qu’ils détenaient&#xa0;: ce qui est effacé ne peut plus être montré.</translation>
    </message>
    <message>
        <source>Closing an account may lose content, purchases or a balance. Save them first.</source>
        <translation>Fermer un compte peut faire perdre des contenus, des achats ou un solde. Sauvegardez-les d’abord.</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Détails d’une fuite</translation>
    </message>
    <message>
        <source>The letter asks whether your data were in the incident; it does not claim it.</source>
        <translation>La lettre demande si vos données étaient concernées par l’incident&#x202f;; elle ne l’affirme pas.</translation>
    </message>
    <message>
        <source>Replies that ask for a password or send a link may be fraud by those who hold the data.</source>
        <translation>Une réponse qui demande un mot de passe ou envoie un lien peut être une fraude de ceux qui détiennent les données.</translation>
    </message>
    <message>
        <source>The law gives one month, not a number of days. Leave the period to the sentence that Recourse writes.</source>
        <translation>La loi donne un mois, pas un nombre de jours. Laissez la phrase écrite par Recourse indiquer le délai.</translation>
    </message>
    <message>
        <source>The letter names a period that is not the law&apos;s. Leave the period to the sentence that Recourse writes.</source>
        <translation>La lettre indique un délai qui n’est pas celui de la loi. Laissez la phrase écrite par Recourse indiquer le délai.</translation>
    </message>
    <message>
        <source>The 72 hours are owed to the authority, not to you. Leave them out.</source>
        <translation>Les 72 heures sont dues à l’autorité, pas à vous. Ne les mentionnez pas.</translation>
    </message>
    <message>
        <source>An infringement alone gives no damages; the damage must be shown.</source>
        <translation>Une violation seule ne donne pas droit à réparation&#x202f;; le dommage doit être démontré.</translation>
    </message>
    <message>
        <source>Authorities award no money to persons.</source>
        <translation>Les autorités n’accordent pas d’argent aux particuliers.</translation>
    </message>
    <message>
        <source>A fine is never paid to the person, and a letter does not threaten with it.</source>
        <translation>Une amende n’est jamais versée à la personne, et une lettre ne s’en sert pas comme menace.</translation>
    </message>
    <message>
        <source>Silence is no consent and no acceptance.</source>
        <translation>Le silence ne vaut ni consentement ni acceptation.</translation>
    </message>
    <message>
        <source>State privacy laws give no private suit for these rights.</source>
        <translation>Les lois des États américains sur la vie privée ne donnent pas d’action individuelle en justice pour ces droits.</translation>
    </message>
    <message>
        <source>Figures of the California law change every odd year and have no place in this letter.</source>
        <translation>Les montants de la loi californienne changent chaque année impaire et n’ont pas leur place dans cette lettre.</translation>
    </message>
    <message>
        <source>In California only what the business collected from you must be deleted.</source>
        <translation>En Californie, seul ce que l’entreprise a collecté auprès de vous doit être effacé.</translation>
    </message>
    <message>
        <source>Whether the law covers this firm depends on its size. Write “to the extent the Act applies to you”.</source>
        <translation>Que la loi s’applique à cette entreprise dépend de sa taille. Écrivez «&#xa0;to the extent the Act applies to you&#xa0;» (dans la mesure où la loi s’applique à vous).</translation>
    </message>
    <message>
        <source>The letter must say “to the extent the Act applies to you”: the law binds only firms of a certain size.</source>
        <translation>La lettre doit dire «&#xa0;to the extent the Act applies to you&#xa0;» (dans la mesure où la loi s’applique à vous)&#xa0;: la loi ne lie que les entreprises d’une certaine taille.</translation>
    </message>
    <message>
        <source>DROP reaches registered data brokers only, not firms that deal with you directly.</source>
        <translation>DROP n’atteint que les courtiers en données enregistrés, pas les entreprises qui traitent directement avec vous.</translation>
    </message>
    <message>
        <source>This law knows no right to erasure.</source>
        <translation>Cette loi ne connaît pas de droit à l’effacement.</translation>
    </message>
    <message>
        <source>Since 30 September 2026 the authority is the Information Commission.</source>
        <translation>Depuis le 30 septembre 2026, l’autorité est l’Information Commission.</translation>
    </message>
    <message>
        <source>Articles 22A to 22D have replaced Article 22 UK GDPR since 5 February 2026.</source>
        <translation>Depuis le 5 février 2026, les articles 22A à 22D remplacent l’article 22 du RGPD britannique.</translation>
    </message>
    <message>
        <source>A letter to a firm in the United Kingdom under this law cites the UK GDPR.</source>
        <translation>Une lettre à une entreprise du Royaume-Uni selon cette loi cite le «&#xa0;UK GDPR&#xa0;».</translation>
    </message>
    <message>
        <source>This authority&apos;s name is out of date.</source>
        <translation>Le nom de cette autorité n’est plus à jour.</translation>
    </message>
    <message>
        <source>This promises more than any law gives.</source>
        <translation>Cela promet plus que ce qu’aucune loi ne donne.</translation>
    </message>
    <message>
        <source>A letter threatens nobody. Say what you ask for and stop there.</source>
        <translation>Une lettre ne menace personne. Dites ce que vous demandez et arrêtez-vous là.</translation>
    </message>
    <message>
        <source>A request that seems made for money may be refused as an abuse. Leave money out of it.</source>
        <translation>Une demande qui semble faite pour de l’argent peut être refusée comme abusive. Ne parlez pas d’argent.</translation>
    </message>
    <message>
        <source>A letter is about one person&apos;s data, the sender&apos;s.</source>
        <translation>Une lettre porte sur les données d’une seule personne, l’expéditeur.</translation>
    </message>
    <message>
        <source>This looks like a Social Security number. Never put one in a letter like this.</source>
        <translation>Cela ressemble à un numéro de sécurité sociale américain. N’en mettez jamais dans une telle lettre.</translation>
    </message>
    <message>
        <source>This looks like a Social Insurance Number. Never put one in a letter like this.</source>
        <translation>Cela ressemble à un numéro d’assurance sociale canadien. N’en mettez jamais dans une telle lettre.</translation>
    </message>
    <message>
        <source>This looks like a National Insurance number. Leave it out.</source>
        <translation>Cela ressemble à un numéro d’assurance nationale britannique. Ne le mettez pas.</translation>
    </message>
    <message>
        <source>This looks like a payment card number. Leave it out.</source>
        <translation>Cela ressemble à un numéro de carte de paiement. Ne le mettez pas.</translation>
    </message>
    <message>
        <source>This looks like a bank account number. Leave it out.</source>
        <translation>Cela ressemble à un numéro de compte bancaire. Ne le mettez pas.</translation>
    </message>
    <message>
        <source>A long number that may be an ID, tax or account number. Send only what they need to find you.</source>
        <translation>Un long numéro qui peut être celui d’une pièce d’identité, d’un dossier fiscal ou d’un compte. N’envoyez que ce qu’il faut pour vous retrouver.</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Surveillance du crédit et protection</translation>
    </message>
    <message>
        <source>Read the terms of any offer first: enrolment must not cost you the right to sue.</source>
        <translation>Lisez d’abord les conditions de toute offre&#xa0;: l’inscription ne doit pas vous coûter le droit d’agir en justice.</translation>
    </message>
    <message>
        <source>The months that a law gives are a minimum; ask for what the data at risk need.</source>
        <translation>Les mois qu’une loi accorde sont un minimum&#x202f;; demandez ce qu’exigent les données menacées.</translation>
    </message>
    <message>
        <source>Correction of a minimising statement</source>
        <translation>Correction d’une déclaration qui minimise</translation>
    </message>
    <message>
        <source>Quote the statement word for word and say where you read it.</source>
        <translation>Citez la déclaration mot pour mot et dites où vous l’avez lue.</translation>
    </message>
    <message>
        <source>Only facts that you can show; each with its source.</source>
        <translation>Seulement des faits que vous pouvez démontrer, chacun avec sa source.</translation>
    </message>
    <message>
        <source>Compensation after a breach</source>
        <translation>Indemnisation après une fuite</translation>
    </message>
    <message>
        <source>State only damage that you had, with proof. The program adds none.</source>
        <translation>N’indiquez que le dommage que vous avez subi, preuves à l’appui. Le programme n’en ajoute aucun.</translation>
    </message>
    <message>
        <source>A fear of misuse counts only if it is well founded; say why.</source>
        <translation>La crainte d’un usage abusif ne compte que si elle est fondée&#x202f;; dites pourquoi.</translation>
    </message>
    <message>
        <source>Think of a lawyer if the sum is high or a limitation period is near.</source>
        <translation>Pensez à un avocat si la somme est élevée ou si une prescription approche.</translation>
    </message>
    <message>
        <source>Settlement papers may contain a waiver; read them before you sign.</source>
        <translation>Les documents d’un règlement amiable peuvent contenir une renonciation&#x202f;; lisez-les avant de signer.</translation>
    </message>
    <message>
        <source>Notice before a claim under California § 1798.150</source>
        <translation>Avis avant une action selon le § 1798.150 (Californie)</translation>
    </message>
    <message>
        <source>Only for data that were not encrypted and are on the list of § 1798.81.5(d)(1)(A), or e-mail with password.</source>
        <translation>Seulement pour des données qui n’étaient pas chiffrées et qui figurent sur la liste du § 1798.81.5(d)(1)(A), ou une adresse e-mail avec son mot de passe.</translation>
    </message>
    <message>
        <source>Send it so that you can prove the day of delivery.</source>
        <translation>Envoyez-la de façon à pouvoir prouver le jour de la remise.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit, and check the terms for an arbitration clause.</source>
        <translation>Consultez un avocat avant d’agir en justice, et cherchez dans les conditions une clause d’arbitrage.</translation>
    </message>
    <message>
        <source>Demand letter under Massachusetts 93A § 9</source>
        <translation>Mise en demeure selon le § 9 du chapitre 93A (Massachusetts)</translation>
    </message>
    <message>
        <source>The letter must say who claims, which act is unfair or deceptive, which injury you had and what you ask; what it leaves out may be lost.</source>
        <translation>La lettre doit dire qui demande, quel acte est déloyal ou trompeur, quel préjudice vous avez subi et ce que vous demandez&#x202f;; ce qu’elle omet peut être perdu.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit.</source>
        <translation>Consultez un avocat avant d’agir en justice.</translation>
    </message>
    <message>
        <source>Opt-out from arbitration</source>
        <translation>Refus de l’arbitrage</translation>
    </message>
    <message>
        <source>The clause decides: use its address, its way and its items, no others. “U.S. Mail” leaves out couriers.</source>
        <translation>C’est la clause qui décide&#xa0;: utilisez son adresse, son mode d’envoi et ses mentions, aucun autre. «&#xa0;U.S. Mail&#xa0;» exclut les coursiers.</translation>
    </message>
    <message>
        <source>Take the window as the time in which the notice must arrive.</source>
        <translation>Considérez le délai comme celui dans lequel l’avis doit arriver.</translation>
    </message>
    <message>
        <source>One letter for each person and each account; sign by hand if it goes by post.</source>
        <translation>Une lettre par personne et par compte&#x202f;; signez à la main si elle part par la poste.</translation>
    </message>
    <message>
        <source>Keep proof of sending for as long as the contract lives.</source>
        <translation>Gardez la preuve d’envoi aussi longtemps que dure le contrat.</translation>
    </message>
    <message>
        <source>An opt-out does not reach earlier versions that you accepted, unless the clause says so.</source>
        <translation>Un refus ne s’étend pas aux versions antérieures que vous avez acceptées, sauf si la clause le dit.</translation>
    </message>
    <message>
        <source>Notice that a dispute clause does not bind you</source>
        <translation>Avis qu’une clause sur les litiges ne vous lie pas</translation>
    </message>
    <message>
        <source>For consumers; whether a clause binds is decided by a court in the end.</source>
        <translation>Pour les consommateurs&#x202f;; c’est finalement un tribunal qui décide si une clause lie.</translation>
    </message>
    <message>
        <source>Stop tracking after cancellation</source>
        <translation>Fin du suivi après résiliation</translation>
    </message>
    <message>
        <source>Reset the device and remove its pairings as well; for a car, ask the dealer how the modem is switched off.</source>
        <translation>Réinitialisez aussi l’appareil et supprimez ses appairages&#x202f;; pour une voiture, demandez au concessionnaire comment désactiver le modem.</translation>
    </message>
    <message>
        <source>Someone with access to the account may be told of this letter. If you fear that person, ask for help first.</source>
        <translation>Quelqu’un qui a accès au compte peut être informé de cette lettre. Si vous craignez cette personne, demandez d’abord de l’aide.</translation>
    </message>
    <message>
        <source>In the United States, order your consumer file from LexisNexis and Verisk as well.</source>
        <translation>Aux États-Unis, demandez aussi votre dossier de consommateur à LexisNexis et à Verisk.</translation>
    </message>
    <message>
        <source>Close an account and refuse new terms</source>
        <translation>Fermer un compte et refuser de nouvelles conditions</translation>
    </message>
    <message>
        <source>Save content, purchases and any balance first.</source>
        <translation>Sauvegardez d’abord les contenus, les achats et tout solde.</translation>
    </message>
    <message>
        <source>If a balance is lost, a card dispute may help.</source>
        <translation>Si un solde est perdu, une contestation auprès de l’émetteur de la carte peut aider.</translation>
    </message>
    <message>
        <source>Opt-out of sale and targeted advertising</source>
        <translation>Opposition à la vente et à la publicité ciblée</translation>
    </message>
    <message>
        <source>Send the Global Privacy Control signal from your browsers as well.</source>
        <translation>Envoyez aussi le signal Global Privacy Control depuis vos navigateurs.</translation>
    </message>
    <message>
        <source>Limit the use of sensitive information</source>
        <translation>Limiter l’utilisation des informations sensibles</translation>
    </message>
    <message>
        <source>California only; in other states withdraw your consent instead.</source>
        <translation>Californie seulement&#x202f;; dans les autres États, retirez plutôt votre consentement.</translation>
    </message>
    <message>
        <source>Deletion by a data broker</source>
        <translation>Suppression par un courtier en données</translation>
    </message>
    <message>
        <source>Give a broker only what it already shows of you.</source>
        <translation>Ne donnez à un courtier que ce qu’il montre déjà de vous.</translation>
    </message>
    <message>
        <source>In California use DROP first: one request reaches every registered broker.</source>
        <translation>En Californie, utilisez d’abord DROP&#xa0;: une seule demande atteint tous les courtiers enregistrés.</translation>
    </message>
    <message>
        <source>Broker that ignored DROP (California)</source>
        <translation>Courtier qui n’a pas tenu compte de DROP (Californie)</translation>
    </message>
    <message>
        <source>Wait until the longest time of the law has passed: 45 days to look and 45 days to delete.</source>
        <translation>Attendez que le délai le plus long de la loi soit écoulé&#xa0;: 45 jours pour consulter les demandes et 45 jours pour supprimer.</translation>
    </message>
    <message>
        <source>Who got my data for marketing (California)</source>
        <translation>Qui a reçu mes données pour du marketing (Californie)</translation>
    </message>
    <message>
        <source>Companies with fewer than 20 employees are outside this law.</source>
        <translation>Les entreprises de moins de 20 employés ne relèvent pas de cette loi.</translation>
    </message>
    <message>
        <source>Opt-out of sharing by a bank or insurer</source>
        <translation>Opposition au partage par une banque ou un assureur</translation>
    </message>
    <message>
        <source>The privacy notice of the bank names the way; follow it as well.</source>
        <translation>L’avis de confidentialité de la banque indique la voie à suivre&#x202f;; suivez-la aussi.</translation>
    </message>
    <message>
        <source>Stop calls and text messages</source>
        <translation>Fin des appels et des SMS</translation>
    </message>
    <message>
        <source>Write down date, time and number of each call.</source>
        <translation>Notez la date, l’heure et le numéro de chaque appel.</translation>
    </message>
    <message>
        <source>Notice of dispute under the terms</source>
        <translation>Avis de litige prévu par les conditions</translation>
    </message>
    <message>
        <source>Follow the section to the letter: address, way and items.</source>
        <translation>Suivez cette clause à la lettre&#xa0;: adresse, mode d’envoi et mentions.</translation>
    </message>
    <message>
        <source>See a lawyer if a limitation period is near.</source>
        <translation>Consultez un avocat si une prescription approche.</translation>
    </message>
    <message>
        <source>Exclusion from a class settlement</source>
        <translation>Exclusion d’un règlement d’action collective</translation>
    </message>
    <message>
        <source>An exclusion keeps your right to sue; a claim gives it up.</source>
        <translation>Une exclusion préserve votre droit d’agir en justice&#x202f;; une demande d’indemnisation y renonce.</translation>
    </message>
    <message>
        <source>Use the address, the way and the last day of the notice, no others.</source>
        <translation>Utilisez l’adresse, le mode d’envoi et le dernier jour indiqués par l’avis, aucun autre.</translation>
    </message>
    <message>
        <source>Your consumer file</source>
        <translation>Votre dossier de consommateur</translation>
    </message>
    <message>
        <source>Write birth date and Social Security number by hand on the separate sheet; the program does not store them.</source>
        <translation>Écrivez à la main la date de naissance et le numéro de sécurité sociale sur la feuille séparée&#x202f;; le programme ne les enregistre pas.</translation>
    </message>
    <message>
        <source>Order it from LexisNexis, Verisk and the bureaus one by one.</source>
        <translation>Demandez-le séparément à LexisNexis, à Verisk et à chacun des bureaux de crédit.</translation>
    </message>
    <message>
        <source>Dispute with a credit bureau</source>
        <translation>Contestation auprès d’un bureau de crédit</translation>
    </message>
    <message>
        <source>One item, one reason; nothing false. Do not repeat a dispute without new facts.</source>
        <translation>Un élément, un motif&#x202f;; rien de faux. Ne répétez pas une contestation sans faits nouveaux.</translation>
    </message>
    <message>
        <source>Dispute with the company that reports you</source>
        <translation>Contestation auprès de l’entreprise qui fournit vos données au bureau</translation>
    </message>
    <message>
        <source>Send it to the address that the company names for disputes.</source>
        <translation>Envoyez-la à l’adresse que l’entreprise indique pour les contestations.</translation>
    </message>
    <message>
        <source>Block of identity theft items</source>
        <translation>Blocage des éléments issus d’une usurpation d’identité</translation>
    </message>
    <message>
        <source>A false report is a crime, and a block got by one can be rescinded.</source>
        <translation>Un faux signalement est une infraction pénale, et un blocage obtenu ainsi peut être annulé.</translation>
    </message>
    <message>
        <source>Records of the fraud</source>
        <translation>Documents relatifs à la fraude</translation>
    </message>
    <message>
        <source>The company may ask for a police report and an affidavit.</source>
        <translation>L’entreprise peut demander une plainte déposée auprès de la police et une déclaration sous serment.</translation>
    </message>
    <message>
        <source>Fraudulent account: letter to the company</source>
        <translation>Compte frauduleux&#xa0;: lettre à l’entreprise</translation>
    </message>
    <message>
        <source>Call the fraud department first, then send this letter as proof.</source>
        <translation>Appelez d’abord le service antifraude, puis envoyez cette lettre comme preuve.</translation>
    </message>
    <message>
        <source>Dispute of a debt with a collector</source>
        <translation>Contestation d’une dette auprès d’un agent de recouvrement</translation>
    </message>
    <message>
        <source>It must be sent within 30 days of the collector’s validation notice to stop collection.</source>
        <translation>Elle doit être envoyée dans les 30 jours de l’avis de validation de l’agent de recouvrement pour suspendre le recouvrement.</translation>
    </message>
    <message>
        <source>Security freeze by mail</source>
        <translation>Gel de sécurité par courrier</translation>
    </message>
    <message>
        <source>Online or by telephone it is faster: one business day.</source>
        <translation>En ligne ou par téléphone, c’est plus rapide&#xa0;: un jour ouvré.</translation>
    </message>
    <message>
        <source>Each nationwide bureau needs its own letter; specialty bureaus are outside this duty.</source>
        <translation>Chaque bureau national demande sa propre lettre&#x202f;; les bureaux spécialisés échappent à cette obligation.</translation>
    </message>
    <message>
        <source>Extended fraud alert</source>
        <translation>Alerte à la fraude prolongée</translation>
    </message>
    <message>
        <source>No prescreened offers</source>
        <translation>Fin des offres présélectionnées</translation>
    </message>
    <message>
        <source>Sign by hand; only a signed form is permanent.</source>
        <translation>Signez à la main&#x202f;; seul un formulaire signé vaut définitivement.</translation>
    </message>
    <message>
        <source>Health records: access</source>
        <translation>Dossier de santé&#xa0;: accès</translation>
    </message>
    <message>
        <source>Sign by hand if a third person is to get the copy.</source>
        <translation>Signez à la main si un tiers doit recevoir la copie.</translation>
    </message>
    <message>
        <source>Health records: accounting of disclosures</source>
        <translation>Dossier de santé&#xa0;: relevé des communications</translation>
    </message>
    <message>
        <source>Disclosures for treatment, payment and operations are not in it.</source>
        <translation>Les communications pour les soins, le paiement et la gestion n’y figurent pas.</translation>
    </message>
    <message>
        <source>Health records: amendment</source>
        <translation>Dossier de santé&#xa0;: modification</translation>
    </message>
    <message>
        <source>Wrong entries after medical identity theft can harm you; ask for each of them.</source>
        <translation>Après une usurpation d’identité médicale, des mentions fausses peuvent vous nuire&#x202f;; demandez la modification de chacune.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Look into the spam folder and the portal of the service first.</source>
        <translation>Regardez d’abord dans le dossier de spam et sur le portail du service.</translation>
    </message>
    <message>
        <source>Ask only for what is missing; a second full request may be called excessive.</source>
        <translation>Ne demandez que ce qui manque&#x202f;; une seconde demande complète peut être dite excessive.</translation>
    </message>
    <message>
        <source>Last letter before a complaint</source>
        <translation>Dernière lettre avant une réclamation</translation>
    </message>
    <message>
        <source>Name only the step that you will really take next.</source>
        <translation>N’indiquez que l’étape que vous franchirez vraiment ensuite.</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Réponse à un refus</translation>
    </message>
    <message>
        <source>Quote their own words; do not paraphrase them.</source>
        <translation>Citez leurs propres mots&#x202f;; ne les reformulez pas.</translation>
    </message>
    <message>
        <source>Answer only the reason they gave.</source>
        <translation>Ne répondez qu’au motif qu’ils ont donné.</translation>
    </message>
    <message>
        <source>Complaint to the authority</source>
        <translation>Réclamation à l’autorité</translation>
    </message>
    <message>
        <source>Many authorities prefer their own form; the text of this letter fits into it.</source>
        <translation>Beaucoup d’autorités préfèrent leur propre formulaire&#x202f;; le texte de cette lettre peut y être repris.</translation>
    </message>
    <message>
        <source>An authority can order the company to comply; it awards no money.</source>
        <translation>Une autorité peut ordonner à l’entreprise de se mettre en conformité&#x202f;; elle n’accorde pas d’argent.</translation>
    </message>
    <message>
        <source>Say yourself whether your name may be told to the company.</source>
        <translation>Dites vous-même si votre nom peut être communiqué à l’entreprise.</translation>
    </message>
    <message>
        <source>Complaint to the company (UK, section 164A)</source>
        <translation>Réclamation à l’entreprise (Royaume-Uni, section 164A)</translation>
    </message>
    <message>
        <source>The authority expects that you complained to the company first.</source>
        <translation>L’autorité attend que vous ayez d’abord adressé une réclamation à l’entreprise.</translation>
    </message>
    <message>
        <source>Appeal inside the company (US states)</source>
        <translation>Recours interne à l’entreprise (États américains)</translation>
    </message>
    <message>
        <source>The law asks for an appeal within a reasonable time; send it within 30 days to be safe.</source>
        <translation>La loi demande un recours dans un délai raisonnable&#x202f;; par prudence, envoyez-le dans les 30 jours.</translation>
    </message>
    <message>
        <source>Authority for someone to act for you</source>
        <translation>Pouvoir donné à quelqu’un d’agir pour vous</translation>
    </message>
    <message>
        <source>Each adult signs their own authority.</source>
        <translation>Chaque adulte signe son propre pouvoir.</translation>
    </message>
    <message>
        <source>Name the matters one by one; do not sign a general power for this.</source>
        <translation>Énumérez les affaires une à une&#x202f;; ne signez pas de pouvoir général pour cela.</translation>
    </message>
    <message>
        <source>Correction of your data</source>
        <translation>Rectification de vos données</translation>
    </message>
    <message>
        <source>Say for each item what is wrong and what is right.</source>
        <translation>Dites pour chaque élément ce qui est faux et ce qui est juste.</translation>
    </message>
    <message>
        <source>Send copies of proof, never originals.</source>
        <translation>Envoyez des copies des preuves, jamais les originaux.</translation>
    </message>
    <message>
        <source>Your data in a portable format</source>
        <translation>Vos données dans un format portable</translation>
    </message>
    <message>
        <source>This covers what you gave the service and what it recorded of your use, not what it derived.</source>
        <translation>Cela couvre ce que vous avez fourni au service et ce qu’il a enregistré de votre utilisation, pas ce qu’il en a déduit.</translation>
    </message>
    <message>
        <source>Restriction of processing</source>
        <translation>Limitation du traitement</translation>
    </message>
    <message>
        <source>Restriction keeps the data but stops their use; ask for it if you may need them as evidence.</source>
        <translation>La limitation conserve les données mais met fin à leur utilisation&#x202f;; demandez-la si vous pourriez en avoir besoin comme preuve.</translation>
    </message>
    <message>
        <source>Objection to marketing</source>
        <translation>Opposition au marketing</translation>
    </message>
    <message>
        <source>Unsubscribe links in mail of unknown senders may only confirm your address; this letter does not.</source>
        <translation>Les liens de désinscription dans le courrier d’expéditeurs inconnus peuvent ne servir qu’à confirmer votre adresse&#x202f;; cette lettre, non.</translation>
    </message>
    <message>
        <source>A suppression list keeps your address so that the marketing does not begin again; full erasure would lose it.</source>
        <translation>Une liste d’opposition conserve votre adresse pour que le marketing ne recommence pas&#x202f;; un effacement complet la ferait perdre.</translation>
    </message>
    <message>
        <source>Objection to other processing</source>
        <translation>Opposition à un autre traitement</translation>
    </message>
    <message>
        <source>The law weighs your particular situation; describe it in your own words.</source>
        <translation>La loi met en balance votre situation particulière&#x202f;; décrivez-la avec vos propres mots.</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Retrait du consentement</translation>
    </message>
    <message>
        <source>This does not undo what was done before, and does not reach what the contract needs.</source>
        <translation>Cela n’annule pas ce qui a été fait avant, et ne s’étend pas à ce dont le contrat a besoin.</translation>
    </message>
    <message>
        <source>Deletion of biometric or genetic data</source>
        <translation>Suppression de données biométriques ou génétiques</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know what they hold.</source>
        <translation>Demandez d’abord l’accès si vous voulez savoir ce qu’ils détiennent.</translation>
    </message>
    <message>
        <source>The rights of the Indian act are in force from 13 May 2027 only.</source>
        <translation>Les droits de la loi indienne ne sont en vigueur qu’à partir du 13 mai 2027.</translation>
    </message>
    <message>
        <source>Neither HIPAA nor section 623(a) of the FCRA lets a person sue.</source>
        <translation>Ni HIPAA ni la section 623(a) du FCRA ne permettent à une personne d’agir en justice.</translation>
    </message>
    <message>
        <source>The law fixes no sum for a breach; state your own damage.</source>
        <translation>La loi ne fixe aucune somme pour une fuite&#x202f;; indiquez votre propre dommage.</translation>
    </message>
    <message>
        <source>Payment you did not authorise: refund by the bank</source>
        <translation>Paiement non autorisé : remboursement par la banque</translation>
    </message>
    <message>
        <source>Have the card or access blocked by telephone first; the letter comes after that.</source>
        <translation>Faites d&apos;abord bloquer la carte ou l&apos;accès par téléphone ; la lettre vient ensuite.</translation>
    </message>
    <message>
        <source>Name a card or account by its last four digits; give no PIN, password or full number, in the letter or on the telephone.</source>
        <translation>Désignez la carte ou le compte par ses quatre derniers chiffres ; ne donnez ni code, ni mot de passe, ni numéro complet, par lettre ou au téléphone.</translation>
    </message>
    <message>
        <source>Tell the bank without delay, and within 13 months of the debit at the latest.</source>
        <translation>Prévenez la banque sans tarder, au plus tard dans les 13 mois suivant le débit.</translation>
    </message>
    <message>
        <source>A payment that you made yourself because you were deceived is another case: say so openly and ask the bank about its rules for fraud.</source>
        <translation>Un paiement que vous avez fait vous-même parce qu&apos;on vous a trompé est un autre cas : dites-le ouvertement et demandez à la banque ses règles en cas de fraude.</translation>
    </message>
    <message>
        <source>Direct debit: refund by the bank</source>
        <translation>Prélèvement : remboursement par la banque</translation>
    </message>
    <message>
        <source>For a SEPA direct debit ask within eight weeks of the debit; your online banking may have a button for it that works at once.</source>
        <translation>Pour un prélèvement SEPA, demandez-le dans les huit semaines du débit ; votre banque en ligne a peut-être un bouton qui agit aussitôt.</translation>
    </message>
    <message>
        <source>A refund does not end the contract with the payee: what you owe you still owe, and a fee for a returned debit may follow.</source>
        <translation>Le remboursement ne met pas fin au contrat avec le bénéficiaire : ce que vous devez reste dû, et des frais de rejet peuvent suivre.</translation>
    </message>
    <message>
        <source>If you never gave a mandate, write the letter about a payment that you did not authorise.</source>
        <translation>Si vous n&apos;avez jamais donné de mandat, écrivez la lettre sur un paiement non autorisé.</translation>
    </message>
    <message>
        <source>Credit card: billing error notice (United States)</source>
        <translation>Carte de crédit : avis d&apos;erreur de facturation (États-Unis)</translation>
    </message>
    <message>
        <source>Send it by post to the address for billing inquiries, not the one for payments; it must arrive within 60 days after the statement was sent.</source>
        <translation>Envoyez-la par la poste à l&apos;adresse des réclamations, pas à celle des paiements ; elle doit arriver dans les 60 jours de l&apos;envoi du relevé.</translation>
    </message>
    <message>
        <source>Pay the part of the bill that you do not dispute.</source>
        <translation>Payez la partie de la facture que vous ne contestez pas.</translation>
    </message>
    <message>
        <source>Bank account or debit card: notice of error (United States)</source>
        <translation>Compte bancaire ou carte de débit : avis d&apos;erreur (États-Unis)</translation>
    </message>
    <message>
        <source>Call the bank first: what you may have to bear grows after two business days, and again 60 days after the statement.</source>
        <translation>Appelez d&apos;abord la banque : ce qui peut rester à votre charge augmente après deux jours ouvrables, puis 60 jours après le relevé.</translation>
    </message>
    <message>
        <source>If you called, send this letter within 10 business days of the call: the bank may ask for it in writing.</source>
        <translation>Si vous avez appelé, envoyez cette lettre dans les 10 jours ouvrables suivant l&apos;appel : la banque peut l&apos;exiger par écrit.</translation>
    </message>
    <message>
        <source>Demand for compensation (Canada)</source>
        <translation>Demande d&apos;indemnisation (Canada)</translation>
    </message>
    <message>
        <source>Claim loss that you can show: costs, hours, fraud. Ontario&apos;s Court of Appeal holds that a company whose data were stolen has not itself intruded (Owsianik v. Equifax, 2022 ONCA 813), and courts want more than ordinary annoyance.</source>
        <translation>Réclamez une perte que vous pouvez prouver : frais, heures, fraude. Selon la Cour d&apos;appel de l&apos;Ontario, une entreprise dont les données ont été volées n&apos;a pas elle-même commis d&apos;intrusion (Owsianik c. Equifax, 2022 ONCA 813), et les tribunaux exigent plus qu&apos;un désagrément ordinaire.</translation>
    </message>
    <message>
        <source>Damages under the privacy acts as a rule need a report or order of the Commissioner first (PIPEDA ss. 14 and 16; Alberta s. 60; British Columbia s. 57); this letter rests on contract and duty of care.</source>
        <translation>Des dommages-intérêts fondés sur les lois de protection exigent en général d&apos;abord un rapport ou une ordonnance du commissaire (LPRPDE art. 14 et 16 ; Alberta art. 60 ; Colombie-Britannique art. 57) ; cette lettre se fonde sur le contrat et le devoir de diligence.</translation>
    </message>
    <message>
        <source>Time limits to sue are short: two years in most provinces, three in Quebec, from when you knew. Ask a lawyer or the small claims court in time.</source>
        <translation>Les délais pour poursuivre sont courts : deux ans dans la plupart des provinces, trois au Québec, à compter de la connaissance. Consultez à temps un avocat ou la cour des petites créances.</translation>
    </message>
    <message>
        <source>A child&apos;s data at an online service or app</source>
        <translation>Données d&apos;un enfant dans un service en ligne ou une application</translation>
    </message>
    <message>
        <source>An older child has these rights too and may write alone; ask the child first.</source>
        <translation>Un enfant plus âgé a aussi ces droits et peut écrire seul ; demandez-lui d&apos;abord.</translation>
    </message>
    <message>
        <source>Give the least about the child: name, year of birth, account or class. If parents live apart, say that you may act alone, or both sign.</source>
        <translation>Donnez le moins possible sur l&apos;enfant : nom, année de naissance, compte ou classe. Si les parents vivent séparés, dites que vous pouvez agir seul, ou signez tous deux.</translation>
    </message>
    <message>
        <source>The copy comes before the deletion: save what the child wants to keep.</source>
        <translation>La copie vient avant l&apos;effacement : sauvegardez ce que l&apos;enfant veut garder.</translation>
    </message>
    <message>
        <source>A pupil&apos;s data at a school and its vendors</source>
        <translation>Données d&apos;un élève à l&apos;école et chez ses prestataires</translation>
    </message>
    <message>
        <source>Schools must keep some records by law; what a vendor keeps for its own purposes is another matter.</source>
        <translation>La loi oblige les écoles à conserver certains dossiers ; ce qu&apos;un prestataire garde à ses propres fins est autre chose.</translation>
    </message>
    <message>
        <source>Account of a deceased person</source>
        <translation>Compte d&apos;une personne décédée</translation>
    </message>
    <message>
        <source>No privacy law of the table gives the dead a right, so the letter rests on contract and succession and asks rather than demands.</source>
        <translation>Aucune loi de la table sur la vie privée ne donne de droit aux défunts ; la lettre se fonde donc sur le contrat et la succession et demande plus qu&apos;elle n&apos;exige.</translation>
    </message>
    <message>
        <source>Some countries give relatives or heirs rights of their own, for example France, Italy and Spain; name that law in the field for it.</source>
        <translation>Certains pays donnent des droits propres aux proches ou aux héritiers, par exemple la France, l&apos;Italie et l&apos;Espagne ; indiquez cette loi dans le champ prévu.</translation>
    </message>
    <message>
        <source>Look first whether the deceased named a legacy contact, or a memorial setting, in the account.</source>
        <translation>Voyez d&apos;abord si la personne avait désigné un contact légataire ou un mode commémoratif dans le compte.</translation>
    </message>
    <message>
        <source>Closing may destroy photographs and purchases for good; save them first. Do not sign in with the password of the deceased unless the terms and the law of the place allow it.</source>
        <translation>La fermeture peut détruire à jamais photos et achats ; sauvegardez-les d&apos;abord. Ne vous connectez pas avec le mot de passe du défunt, sauf si les conditions et la loi du lieu le permettent.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The letter needs this and it is empty. Fill it in.</source>
        <translation>La lettre en a besoin et c’est vide. Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This letter has no such field; the value is not printed.</source>
        <translation>Cette lettre n’a pas ce champ&#x202f;; la valeur n’est pas imprimée.</translation>
    </message>
    <message>
        <source>The letter goes by e-mail but there is no address. Add the privacy contact.</source>
        <translation>La lettre part par e-mail, mais il n’y a pas d’adresse. Ajoutez le contact pour la protection des données.</translation>
    </message>
    <message>
        <source>The letter goes by post but there is no postal address. Add it.</source>
        <translation>La lettre part par la poste, mais il n’y a pas d’adresse postale. Ajoutez-la.</translation>
    </message>
    <message>
        <source>This letter is for the organisation that holds the data, but the recipient is an authority. Correct the recipient.</source>
        <translation>Cette lettre s’adresse à l’organisme qui détient les données, mais le destinataire est une autorité. Corrigez le destinataire.</translation>
    </message>
    <message>
        <source>The accounts belong to more than one person. Each person writes a letter of their own.</source>
        <translation>Les comptes appartiennent à plusieurs personnes. Chacune écrit sa propre lettre.</translation>
    </message>
    <message>
        <source>The accounts belong to another person than the sender. That person must write and sign.</source>
        <translation>Les comptes appartiennent à une autre personne que l’expéditeur. C’est à elle d’écrire et de signer.</translation>
    </message>
    <message>
        <source>This law gives no basis for this letter.</source>
        <translation>Cette loi ne donne aucun fondement à cette lettre.</translation>
    </message>
    <message>
        <source>This law or article is not in force on the date of the letter.</source>
        <translation>Cette loi ou cet article n’est pas en vigueur à la date de la lettre.</translation>
    </message>
    <message>
        <source>A person must check this rule before a letter cites it.</source>
        <translation>Une personne doit vérifier cette règle avant qu’une lettre la cite.</translation>
    </message>
    <message>
        <source>The law has no such period on the date of the letter.</source>
        <translation>La loi ne prévoit pas ce délai à la date de la lettre.</translation>
    </message>
    <message>
        <source>The letter prints a number that a person must check first.</source>
        <translation>La lettre affiche un nombre qu’une personne doit d’abord vérifier.</translation>
    </message>
    <message>
        <source>Recourse&apos;s tables have no such letter or law any more. Draft the letter again.</source>
        <translation>Les tables de Recourse ne contiennent plus cette lettre ou cette loi. Refaites le brouillon de la lettre.</translation>
    </message>
    <message>
        <source>This law does not fit your residence and this organisation. Check the residence in your profile, or choose another law.</source>
        <translation>Cette loi ne correspond pas à votre résidence et à cet organisme. Vérifiez la résidence dans votre profil, ou choisissez une autre loi.</translation>
    </message>
    <message>
        <source>The date to answer by is past. Draft the letter again.</source>
        <translation>La date limite de réponse est passée. Refaites le brouillon de la lettre.</translation>
    </message>
    <message>
        <source>The letter carries an earlier date than today, so the date to answer by may be too early.</source>
        <translation>La lettre porte une date antérieure à aujourd’hui&#x202f;; la date limite de réponse est donc peut-être trop proche.</translation>
    </message>
    <message>
        <source>The letter names another future date besides the one to answer by. Leave only one.</source>
        <translation>La lettre mentionne une autre date future en plus de la date limite de réponse. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>The letter does not name the date to answer by.</source>
        <translation>La lettre ne mentionne pas la date limite de réponse.</translation>
    </message>
    <message>
        <source>A placeholder was left in the text. Put in what it stands for.</source>
        <translation>Un champ à compléter est resté dans le texte. Mettez-y ce qu’il représente.</translation>
    </message>
    <message>
        <source>This letter has several forms. Choose the one that fits.</source>
        <translation>Cette lettre existe en plusieurs variantes. Choisissez celle qui convient.</translation>
    </message>
    <message>
        <source>The time to send this letter is over, or the day it began is missing.</source>
        <translation>Le délai pour envoyer cette lettre est écoulé, ou le jour où il a commencé manque.</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Own time</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Postage and copies</source>
        <translation>Affranchissement et copies</translation>
    </message>
    <message>
        <source>Telephone calls</source>
        <translation>Appels téléphoniques</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Surveillance du crédit et protection</translation>
    </message>
    <message>
        <source>New cards, papers and numbers</source>
        <translation>Nouvelles cartes, nouveaux papiers et numéros</translation>
    </message>
    <message>
        <source>Money lost to fraud</source>
        <translation>Argent perdu par fraude</translation>
    </message>
    <message>
        <source>Fees of banks and offices</source>
        <translation>Frais de banques et d’administrations</translation>
    </message>
    <message>
        <source>Advice and representation</source>
        <translation>Conseil et représentation</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password (never stored)</source>
        <translation>Mot de passe (jamais enregistré)</translation>
    </message>
    <message>
        <source>One-time code (never stored)</source>
        <translation>Code à usage unique (jamais enregistré)</translation>
    </message>
    <message>
        <source>Note (never stored)</source>
        <translation>Note (jamais enregistrée)</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Dossier ou étiquette</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Dernière utilisation le</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Mot de passe changé le</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas lire</translation>
    </message>
    <message>
        <source>Judged for strength and reuse, then forgotten.</source>
        <translation>Sa solidité et sa réutilisation sont évaluées, puis il est oublié.</translation>
    </message>
    <message>
        <source>Only that there is one is kept.</source>
        <translation>Seule son existence est conservée.</translation>
    </message>
    <message>
        <source>Nothing of the text is kept.</source>
        <translation>Rien du texte n’est conservé.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>UTF-8 (usual today)</source>
        <translation>UTF-8 (habituel aujourd’hui)</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Europe occidentale</translation>
    </message>
    <message>
        <source>Windows, Central Europe</source>
        <translation>Windows, Europe centrale</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, cyrillique</translation>
    </message>
    <message>
        <source>UTF-16 (Excel “Unicode text”)</source>
        <translation>UTF-16 («&#x202f;Texte Unicode&#x202f;» d’Excel)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
</context>
<context>
    <name>PathReasons</name>
    <message>
        <source>They had to confirm receipt by %1 and have not: check that the letter arrived.</source>
        <translation>Ils devaient accuser réception au plus tard le %1 et ne l’ont pas fait&#xa0;: vérifiez que la lettre est arrivée.</translation>
    </message>
    <message>
        <source>It is late since %1.</source>
        <translation>La réponse est en retard depuis le %1.</translation>
    </message>
    <message>
        <source>The last day for it was %1; ask whether it is still open.</source>
        <translation>Le dernier jour pour cela était le %1&#x202f;; demandez si c’est encore possible.</translation>
    </message>
    <message>
        <source>Your own last day for it is %1.</source>
        <translation>Votre propre dernier jour pour cela est le %1.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>La réponse est attendue le %1. Avant le %2, rien n’est en retard&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>No period of the law runs for this; give them until %1 before you go on.</source>
        <translation>Aucun délai légal ne court pour cela&#x202f;; laissez-leur jusqu’au %1 avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Californie</translation>
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
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Floride</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaï</translation>
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
        <translation>Louisiane</translation>
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
        <translation>Michigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Mississippi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Missouri</translation>
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
        <translation>New Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nouveau-Mexique</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Caroline du Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota du Nord</translation>
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
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvanie</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Caroline du Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota du Sud</translation>
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
        <translation>Virginie</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginie-Occidentale</translation>
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
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
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
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
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
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia (country)</source>
        <translation>Géorgie</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
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
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
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
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
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
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
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
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmanie</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
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
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
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
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cité du Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Apple Passwords or Safari</source>
        <translation>Mots de passe Apple ou Safari</translation>
    </message>
    <message>
        <source>The Passwords app → File → Export all passwords to a file.</source>
        <translation>L’application Mots de passe → Fichier → Exporter tous les mots de passe dans un fichier.</translation>
    </message>
    <message>
        <source>Settings → Export vault. Choose “.json”; a file that is protected with a password is asked for it.</source>
        <translation>Paramètres → Exporter le coffre. Choisissez « .json » ; si le fichier est protégé par un mot de passe, celui-ci vous est demandé.</translation>
    </message>
    <message>
        <source>Apple, copy of your data</source>
        <translation>Apple, copie de vos données</translation>
    </message>
    <message>
        <source>The archive of your data, as they send it: it shows which services you connected or used.</source>
        <translation>L’archive de vos données, telle qu’ils l’envoient&#xa0;: elle montre quels services vous avez liés ou utilisés.</translation>
    </message>
    <message>
        <source>History of Chrome or a relative</source>
        <translation>Historique de Chrome ou d’un proche</translation>
    </message>
    <message>
        <source>The file History from the folder of the browser profile: it shows where you signed in.</source>
        <translation>Le fichier History du dossier de profil du navigateur : il montre où vous vous êtes connecté.</translation>
    </message>
    <message>
        <source>Firefox history</source>
        <translation>Historique de Firefox</translation>
    </message>
    <message>
        <source>The file places.sqlite from the folder of the browser profile: it shows where you signed in.</source>
        <translation>Le fichier places.sqlite du dossier de profil du navigateur : il montre où vous vous êtes connecté.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Vivaldi or Opera</source>
        <translation>Chrome, Edge, Brave, Vivaldi ou Opera</translation>
    </message>
    <message>
        <source>Settings → Password manager → Settings → Download file. The file ends in .csv.</source>
        <translation>Paramètres → Gestionnaire de mots de passe → Paramètres → Télécharger le fichier. Le fichier se termine par .csv.</translation>
    </message>
    <message>
        <source>Settings → Export data → CSV. The zip file is fine as it is.</source>
        <translation>Paramètres → Exporter les données → CSV. Le fichier zip convient tel quel.</translation>
    </message>
    <message>
        <source>List of domains</source>
        <translation>Liste de domaines</translation>
    </message>
    <message>
        <source>A text file with one domain or web address a line.</source>
        <translation>Un fichier texte avec un domaine ou une adresse web par ligne.</translation>
    </message>
    <message>
        <source>File → Export, as JSON or CSV.</source>
        <translation>Fichier → Exporter, en JSON ou CSV.</translation>
    </message>
    <message>
        <source>Menu → Passwords → the three dots → Export passwords. The file ends in .csv.</source>
        <translation>Menu → Mots de passe → les trois points → Exporter les mots de passe. Le fichier se termine par .csv.</translation>
    </message>
    <message>
        <source>Table of any program</source>
        <translation>Tableau d’un programme quelconque</translation>
    </message>
    <message>
        <source>A table (.csv) with a column for the website or the name: you say what its columns mean.</source>
        <translation>Un tableau (.csv) avec une colonne pour le site web ou le nom&#xa0;: vous indiquez ce que ses colonnes signifient.</translation>
    </message>
    <message>
        <source>File → Export → KeePass XML (2.x).</source>
        <translation>Fichier → Exporter → KeePass XML (2.x).</translation>
    </message>
    <message>
        <source>Database → Export → CSV file or XML file.</source>
        <translation>Base de données → Exporter → Fichier CSV ou fichier XML.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV or JSON.</source>
        <translation>Paramètres → Exporter, en CSV ou JSON.</translation>
    </message>
    <message>
        <source>Advanced options → Export. Save the file; do not copy the text from the page.</source>
        <translation>Options avancées → Exporter. Enregistrez le fichier&#x202f;; ne copiez pas le texte de la page.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV.</source>
        <translation>Paramètres → Exporter, en CSV.</translation>
    </message>
    <message>
        <source>File → Export → your account → 1PUX or CSV.</source>
        <translation>Fichier → Exporter → votre compte → 1PUX ou CSV.</translation>
    </message>
    <message>
        <source>Another password manager</source>
        <translation>Autre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Settings → Export → ZIP or CSV, not encrypted.</source>
        <translation>Paramètres → Exporter → ZIP ou CSV, non chiffré.</translation>
    </message>
    <message>
        <source>Menu → Export, as XML.</source>
        <translation>Menu → Exporter, en XML.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>for a Recourse vault</source>
        <translation>pour un coffre de Recourse</translation>
    </message>
    <message>
        <source>for the Recourse vault “%1”</source>
        <translation>pour le coffre de Recourse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>This code opens the vault if the passphrase is forgotten. Whoever holds this sheet and a copy of the vault can read everything in it. Nobody else has the code: if passphrase and sheet are both lost, the vault stays closed for good.</source>
        <translation>Ce code ouvre le coffre si la phrase secrète est oubliée. Quiconque détient cette feuille et une copie du coffre peut tout y lire. Personne d’autre n’a le code&#xa0;: si la phrase secrète et la feuille sont toutes deux perdues, le coffre reste fermé pour toujours.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>On paper, away from the computer: with your passport or your will, in a safe, or with a person you trust. Do not photograph it and do not keep it as a file. A new passphrase leaves this code valid. A new recovery sheet replaces it; then it opens older backups only.</source>
        <translation>Sur papier, loin de l’ordinateur&#xa0;: avec votre passeport ou votre testament, dans un coffre-fort, ou chez une personne de confiance. Ne la photographiez pas et ne la gardez pas sous forme de fichier. Une nouvelle phrase secrète laisse ce code valable. Une nouvelle feuille de secours le remplace&#x202f;; il n’ouvre alors plus que les anciennes sauvegardes.</translation>
    </message>
    <message>
        <source>I compared the printed code with the screen, group by group.</source>
        <translation>J’ai comparé le code imprimé avec l’écran, groupe par groupe.</translation>
    </message>
    <message>
        <source>I put this sheet where it is written here:  ______________________________________</source>
        <translation>J’ai rangé cette feuille à cet endroit&#xa0;:  ______________________________________</translation>
    </message>
    <message>
        <source>I deleted the file that this sheet was printed from, and emptied the bin.</source>
        <translation>J’ai supprimé le fichier d’où cette feuille a été imprimée, et vidé la corbeille.</translation>
    </message>
    <message>
        <source>I told one person I trust that this sheet exists:  ________________________________</source>
        <translation>J’ai dit à une personne de confiance que cette feuille existe&#xa0;:  ________________________</translation>
    </message>
    <message>
        <source>Looked at again, and still readable, on:  ________________   ________________</source>
        <translation>Relue, et toujours lisible, le&#xa0;:  ________________   ________________</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>On the disk itself: the file is deleted, not shredded. Its bytes stay until something overwrites them.</source>
        <translation>Sur le disque lui-même&#xa0;: le fichier est supprimé, pas détruit. Ses octets restent jusqu’à ce que quelque chose les remplace.</translation>
    </message>
    <message>
        <source>In backups and snapshots of this computer.</source>
        <translation>Dans les sauvegardes et les instantanés de cet ordinateur.</translation>
    </message>
    <message>
        <source>In the recycle bin, if you deleted a copy before.</source>
        <translation>Dans la corbeille, si vous avez déjà supprimé une copie.</translation>
    </message>
    <message>
        <source>In the Downloads folder, if it was downloaded or exported more than once.</source>
        <translation>Dans le dossier Téléchargements, s’il a été téléchargé ou exporté plus d’une fois.</translation>
    </message>
    <message>
        <source>In the cloud: the folder belongs to one, and clouds keep deleted files and earlier versions.</source>
        <translation>Dans le cloud&#xa0;: le dossier est dans un cloud, et les clouds conservent les fichiers supprimés et les versions antérieures.</translation>
    </message>
    <message>
        <source>In a spreadsheet program, if you opened it there: automatically saved copies and recent files.</source>
        <translation>Dans un tableur, si vous l’y avez ouvert&#xa0;: copies enregistrées automatiquement et fichiers récents.</translation>
    </message>
    <message>
        <source>In your mail or a messenger, if you sent it to yourself.</source>
        <translation>Dans votre messagerie ou une messagerie instantanée, si vous vous l’êtes envoyé.</translation>
    </message>
    <message>
        <source>In the browser or password manager itself, and where that keeps a copy online: they still have the passwords, as they should if you use them.</source>
        <translation>Dans le navigateur ou le gestionnaire de mots de passe lui-même, et là où il garde une copie en ligne : les mots de passe y sont toujours, comme il se doit si vous l’utilisez.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>StepRules</name>
    <message>
        <source>Check that the notice is genuine</source>
        <translation>Vérifiez que l’avis est authentique</translation>
    </message>
    <message>
        <source>Notices are forged: reach the company through an address or number you knew before, not through one in the notice.</source>
        <translation>De faux avis circulent&#xa0;: joignez l’entreprise par une adresse ou un numéro que vous connaissiez avant, pas par ceux de l’avis.</translation>
    </message>
    <message>
        <source>Secure this mailbox: new password, second factor, end all sessions</source>
        <translation>Sécurisez cette boîte mail&#xa0;: nouveau mot de passe, double authentification, fermeture de toutes les sessions</translation>
    </message>
    <message>
        <source>This is your mailbox, and whoever can read it can reset every other password.</source>
        <translation>C’est votre boîte mail&#xa0;: qui peut la lire peut réinitialiser tous vos autres mots de passe.</translation>
    </message>
    <message>
        <source>Make sure your mailbox has a password used nowhere else and a second factor</source>
        <translation>Assurez-vous que votre boîte mail a un mot de passe utilisé nulle part ailleurs et la double authentification</translation>
    </message>
    <message>
        <source>A leaked password is tried on the mailbox first, because the mailbox resets everything else.</source>
        <translation>Un mot de passe divulgué est d’abord essayé sur la boîte mail, car elle permet de réinitialiser tout le reste.</translation>
    </message>
    <message>
        <source>Check forwarding rules, recovery address and recovery number of your mailbox</source>
        <translation>Vérifiez les règles de transfert, l’adresse et le numéro de secours de votre boîte mail</translation>
    </message>
    <message>
        <source>An intruder who was in once leaves a rule behind and reads on.</source>
        <translation>Un intrus entré une seule fois laisse une règle derrière lui et continue à lire.</translation>
    </message>
    <message>
        <source>Turn on a second factor for your mailbox</source>
        <translation>Activez la double authentification de votre boîte mail</translation>
    </message>
    <message>
        <source>Your address is known now; a second factor keeps the mailbox shut even if its password is guessed.</source>
        <translation>Votre adresse est désormais connue&#x202f;; la double authentification garde la boîte mail fermée même si son mot de passe est deviné.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts, and follow no link in them</source>
        <translation>Attendez-vous à des messages qui citent les données divulguées, et n’y suivez aucun lien</translation>
    </message>
    <message>
        <source>Fraud that names your service or address looks genuine for as long as those facts stay true.</source>
        <translation>Une fraude qui cite votre service ou votre adresse paraît authentique aussi longtemps que ces faits restent vrais.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts; forward them to report@phishing.gov.uk, texts to 7726</source>
        <translation>Attendez-vous à des messages qui citent les données divulguées&#x202f;; transférez-les à report@phishing.gov.uk, et les SMS au 7726</translation>
    </message>
    <message>
        <source>Check that your recovery address still belongs to you and has a second factor</source>
        <translation>Vérifiez que votre adresse de secours vous appartient toujours et qu’elle a la double authentification</translation>
    </message>
    <message>
        <source>A leaked recovery address shows an intruder where to go next.</source>
        <translation>Une adresse de secours divulguée montre à un intrus où aller ensuite.</translation>
    </message>
    <message>
        <source>Give each new service an address of its own</source>
        <translation>Donnez à chaque nouveau service une adresse qui lui est propre</translation>
    </message>
    <message>
        <source>An alias shows who leaked it and can be switched off without touching the others.</source>
        <translation>Un alias montre qui l’a laissé fuiter et peut être désactivé sans toucher aux autres.</translation>
    </message>
    <message>
        <source>Ask your carrier for a transfer PIN and a lock on your number</source>
        <translation>Demandez à votre opérateur un code PIN de transfert et le verrouillage de votre numéro</translation>
    </message>
    <message>
        <source>Whoever moves your number to another SIM receives your codes and calls.</source>
        <translation>Quiconque transfère votre numéro sur une autre carte SIM reçoit vos codes et vos appels.</translation>
    </message>
    <message>
        <source>Set a number lock and a transfer PIN with your carrier</source>
        <translation>Mettez en place un verrouillage du numéro et un code PIN de transfert chez votre opérateur</translation>
    </message>
    <message>
        <source>Carriers in the United States must offer safe ways to confirm a move of your number; a lock stops one you did not ask for.</source>
        <translation>Aux États-Unis, les opérateurs doivent proposer des moyens sûrs de confirmer le transfert de votre numéro&#x202f;; un verrouillage bloque celui que vous n’avez pas demandé.</translation>
    </message>
    <message>
        <source>Move the second factor of bank and mailbox from text messages to an app or passkey</source>
        <translation>Pour votre banque et votre boîte mail, remplacez les codes par SMS par une application ou une clé d’accès</translation>
    </message>
    <message>
        <source>Codes sent by text reach whoever holds the number.</source>
        <translation>Les codes envoyés par SMS arrivent chez quiconque détient le numéro.</translation>
    </message>
    <message>
        <source>Set a PIN for your voicemail</source>
        <translation>Mettez un code PIN sur votre messagerie vocale</translation>
    </message>
    <message>
        <source>An open voicemail gives away codes that are read out by telephone.</source>
        <translation>Une messagerie vocale ouverte livre les codes dictés par téléphone.</translation>
    </message>
    <message>
        <source>Have the card blocked and replaced by its issuer</source>
        <translation>Faites bloquer et remplacer la carte par son émetteur</translation>
    </message>
    <message>
        <source>The full number is out; a new card is the only end of it.</source>
        <translation>Le numéro complet a fuité&#x202f;; seule une nouvelle carte y met fin.</translation>
    </message>
    <message>
        <source>Have the card cancelled and replaced by your bank or card company</source>
        <translation>Faites annuler et remplacer la carte par votre banque ou l’émetteur de la carte</translation>
    </message>
    <message>
        <source>Move recurring payments to the new card and read the statements since the breach</source>
        <translation>Transférez les paiements récurrents sur la nouvelle carte et lisez les relevés depuis la fuite</translation>
    </message>
    <message>
        <source>Small test charges come before large ones.</source>
        <translation>De petits débits d’essai précèdent les gros.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; dispute unknown charges in writing at once</source>
        <translation>Transférez les paiements récurrents et lisez les relevés depuis la fuite&#x202f;; contestez aussitôt par écrit les débits inconnus</translation>
    </message>
    <message>
        <source>Your protection against unknown charges depends on how soon you report them.</source>
        <translation>Votre protection contre les débits inconnus dépend de la rapidité avec laquelle vous les signalez.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; report unknown payments to your bank at once</source>
        <translation>Transférez les paiements récurrents et lisez les relevés depuis la fuite&#x202f;; signalez aussitôt à votre banque les paiements inconnus</translation>
    </message>
    <message>
        <source>As a rule the bank refunds payments you did not authorise if you report them without delay.</source>
        <translation>En règle générale, la banque rembourse les paiements que vous n’avez pas autorisés si vous les signalez sans tarder.</translation>
    </message>
    <message>
        <source>Read the statements of this card for payments you do not know</source>
        <translation>Cherchez dans les relevés de cette carte des paiements que vous ne reconnaissez pas</translation>
    </message>
    <message>
        <source>Part of the number is out: too little to pay with, enough to make a fraudulent call sound genuine.</source>
        <translation>Une partie du numéro a fuité&#xa0;: trop peu pour payer, assez pour rendre crédible un appel frauduleux.</translation>
    </message>
    <message>
        <source>Tell your bank&apos;s fraud line and ask whether you need a new account number</source>
        <translation>Prévenez le service antifraude de votre banque et demandez s’il vous faut un nouveau numéro de compte</translation>
    </message>
    <message>
        <source>The bank can watch the account and stop orders that are not yours.</source>
        <translation>La banque peut surveiller le compte et bloquer les ordres qui ne viennent pas de vous.</translation>
    </message>
    <message>
        <source>Call your bank, close the account and open a new one</source>
        <translation>Appelez votre banque, fermez le compte et ouvrez-en un nouveau</translation>
    </message>
    <message>
        <source>The number alone is enough to draw money from the account.</source>
        <translation>Le numéro suffit à lui seul pour prélever de l’argent sur le compte.</translation>
    </message>
    <message>
        <source>Tell your bank, and check the list of creditors who may debit your account</source>
        <translation>Prévenez votre banque et vérifiez la liste des créanciers autorisés à prélever votre compte</translation>
    </message>
    <message>
        <source>A stolen IBAN is used for direct debits that you never allowed.</source>
        <translation>Un IBAN volé sert à des prélèvements que vous n’avez jamais autorisés.</translation>
    </message>
    <message>
        <source>Turn on an alert for every movement on your bank account</source>
        <translation>Activez une alerte pour chaque mouvement de votre compte bancaire</translation>
    </message>
    <message>
        <source>What you see the same day can still be stopped.</source>
        <translation>Ce que vous voyez le jour même peut encore être arrêté.</translation>
    </message>
    <message>
        <source>Freeze your ChexSystems file</source>
        <translation>Gelez votre dossier ChexSystems</translation>
    </message>
    <message>
        <source>Banks ask ChexSystems before they open an account; a freeze stops one in your name.</source>
        <translation>Les banques consultent ChexSystems avant d’ouvrir un compte&#x202f;; un gel empêche d’en ouvrir un à votre nom.</translation>
    </message>
    <message>
        <source>Change the password of this account</source>
        <translation>Changez le mot de passe de ce compte</translation>
    </message>
    <message>
        <source>The old one may be known to strangers; a new one, used nowhere else, ends that.</source>
        <translation>L’ancien est peut-être connu d’inconnus&#x202f;; un nouveau, utilisé nulle part ailleurs, y met fin.</translation>
    </message>
    <message>
        <source>Change the same password at the other accounts that share it, money and mail first</source>
        <translation>Changez le même mot de passe sur les autres comptes qui l’utilisent, l’argent et la messagerie d’abord</translation>
    </message>
    <message>
        <source>A leaked password is tried everywhere its owner may have used it.</source>
        <translation>Un mot de passe divulgué est essayé partout où son propriétaire a pu l’utiliser.</translation>
    </message>
    <message>
        <source>End all sessions of this account and withdraw its app passwords and tokens</source>
        <translation>Fermez toutes les sessions de ce compte et révoquez ses mots de passe d’application et ses jetons</translation>
    </message>
    <message>
        <source>A stolen session stays open after the password has changed.</source>
        <translation>Une session volée reste ouverte après le changement du mot de passe.</translation>
    </message>
    <message>
        <source>Move the funds to a new wallet with a new seed phrase</source>
        <translation>Transférez les fonds vers un nouveau portefeuille avec une nouvelle phrase de récupération</translation>
    </message>
    <message>
        <source>A seed phrase cannot be changed, and whoever has it owns the wallet.</source>
        <translation>Une phrase de récupération ne peut pas être changée, et qui la détient possède le portefeuille.</translation>
    </message>
    <message>
        <source>Turn on a passkey or a second factor by app, first where money and mail are</source>
        <translation>Activez une clé d’accès ou la double authentification par application, d’abord là où sont l’argent et la messagerie</translation>
    </message>
    <message>
        <source>With a second factor a leaked password alone opens nothing.</source>
        <translation>Avec la double authentification, un mot de passe divulgué n’ouvre rien à lui seul.</translation>
    </message>
    <message>
        <source>Let a password manager make each password, and change none by the calendar</source>
        <translation>Laissez un gestionnaire de mots de passe créer chaque mot de passe, et n’en changez aucun à date fixe</translation>
    </message>
    <message>
        <source>One password for one service confines a leak; routine changes only make weaker ones.</source>
        <translation>Un mot de passe par service limite les dégâts d’une fuite&#x202f;; les changements de routine ne font que des mots de passe plus faibles.</translation>
    </message>
    <message>
        <source>Change or remove the security questions of this account; answer at random</source>
        <translation>Changez ou supprimez les questions de sécurité de ce compte&#x202f;; répondez au hasard</translation>
    </message>
    <message>
        <source>Birth places and maiden names do not change, so an answer that leaked is useless for ever.</source>
        <translation>Le lieu de naissance et le nom de jeune fille ne changent pas&#xa0;: une réponse divulguée est inutilisable pour toujours.</translation>
    </message>
    <message>
        <source>Change the same answers wherever else you gave them</source>
        <translation>Changez les mêmes réponses partout où vous les avez données</translation>
    </message>
    <message>
        <source>The same question is asked by banks and mail services.</source>
        <translation>Les banques et les messageries posent la même question.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number what it advises, and whether it can be replaced</source>
        <translation>Demandez à l’autorité qui a émis le numéro ce qu’elle conseille, et s’il peut être remplacé</translation>
    </message>
    <message>
        <source>The rules differ by country, and the issuer knows them; set your country of residence to see them here.</source>
        <translation>Les règles diffèrent selon les pays, et l’émetteur les connaît&#x202f;; indiquez votre pays de résidence pour les voir ici.</translation>
    </message>
    <message>
        <source>Freeze your credit at Equifax, Experian and TransUnion</source>
        <translation>Gelez votre crédit auprès d’Equifax, d’Experian et de TransUnion</translation>
    </message>
    <message>
        <source>A freeze is free and stops new credit in your name; a monitoring offer does not.</source>
        <translation>Un gel est gratuit et empêche tout nouveau crédit à votre nom&#x202f;; une offre de surveillance ne le fait pas.</translation>
    </message>
    <message>
        <source>Place a fraud alert with one of the three credit bureaus</source>
        <translation>Placez une alerte à la fraude auprès de l’un des trois bureaux de crédit</translation>
    </message>
    <message>
        <source>Lenders must check that it is you; the bureau you ask tells the other two.</source>
        <translation>Les prêteurs doivent vérifier que c’est bien vous&#x202f;; le bureau que vous contactez prévient les deux autres.</translation>
    </message>
    <message>
        <source>Freeze your files at Innovis and LexisNexis too</source>
        <translation>Gelez aussi vos dossiers chez Innovis et LexisNexis</translation>
    </message>
    <message>
        <source>Some lenders and insurers ask these instead of the three large bureaus.</source>
        <translation>Certains prêteurs et assureurs les consultent à la place des trois grands bureaux.</translation>
    </message>
    <message>
        <source>Get an identity protection PIN from the IRS</source>
        <translation>Obtenez un code PIN de protection de l’identité (Identity Protection PIN) auprès de l’IRS</translation>
    </message>
    <message>
        <source>Without it nobody can file a tax return with your number; a new one comes each year.</source>
        <translation>Sans lui, personne ne peut déposer de déclaration de revenus avec votre numéro&#x202f;; vous en recevez un nouveau chaque année.</translation>
    </message>
    <message>
        <source>Read your three credit reports for accounts you did not open</source>
        <translation>Cherchez dans vos trois rapports de crédit des comptes que vous n’avez pas ouverts</translation>
    </message>
    <message>
        <source>The reports are free and show what a freeze came too late for.</source>
        <translation>Les rapports sont gratuits et montrent ce qu’un gel n’a pas pu empêcher à temps.</translation>
    </message>
    <message>
        <source>File your tax return early each year</source>
        <translation>Déposez votre déclaration de revenus tôt chaque année</translation>
    </message>
    <message>
        <source>A fraudster needs to file before you do.</source>
        <translation>Un fraudeur doit la déposer avant vous.</translation>
    </message>
    <message>
        <source>Consider Cifas Protective Registration</source>
        <translation>Envisagez la Cifas Protective Registration</translation>
    </message>
    <message>
        <source>The United Kingdom has no credit freeze; with this mark, members check more closely that it is you. It costs a fee and lasts two years.</source>
        <translation>Le Royaume-Uni n’a pas de gel de crédit&#x202f;; avec cette mention, les membres vérifient de plus près que c’est bien vous. Elle est payante et dure deux ans.</translation>
    </message>
    <message>
        <source>Read your credit files and report what is not yours</source>
        <translation>Lisez vos dossiers de crédit et signalez ce qui ne vient pas de vous</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first.</source>
        <translation>C’est là qu’apparaissent d’abord les comptes ouverts à votre nom.</translation>
    </message>
    <message>
        <source>Place a fraud alert at Equifax and at TransUnion</source>
        <translation>Placez une alerte à la fraude chez Equifax et chez TransUnion</translation>
    </message>
    <message>
        <source>Each bureau keeps its own alert, free of charge; lenders then call you before they open an account.</source>
        <translation>Chaque bureau tient sa propre alerte, sans frais&#x202f;; les prêteurs vous appellent alors avant d’ouvrir un compte.</translation>
    </message>
    <message>
        <source>Place a security freeze at Equifax and at TransUnion</source>
        <translation>Placez un gel de sécurité chez Equifax et chez TransUnion</translation>
    </message>
    <message>
        <source>In Quebec both must block your file at no charge, so that nobody opens credit in your name.</source>
        <translation>Au Québec, les deux doivent bloquer votre dossier sans frais, pour que personne n’ouvre de crédit à votre nom.</translation>
    </message>
    <message>
        <source>Read both credit reports and report misuse to the Canadian Anti-Fraud Centre</source>
        <translation>Lisez vos deux rapports de crédit et signalez les abus au Centre antifraude du Canada (Canadian Anti-Fraud Centre)</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first; the report number helps to close them.</source>
        <translation>C’est là qu’apparaissent d’abord les comptes ouverts à votre nom&#x202f;; le numéro du signalement aide à les fermer.</translation>
    </message>
    <message>
        <source>Ask for a credit ban; one form reaches Equifax, illion and Experian</source>
        <translation>Demandez un blocage du crédit (credit ban)&#x202f;; un seul formulaire suffit pour Equifax, illion et Experian</translation>
    </message>
    <message>
        <source>No lender can see your file during the ban. It is free, lasts 21 days, and must be extended before it ends.</source>
        <translation>Aucun prêteur ne peut voir votre dossier pendant le blocage. Il est gratuit, dure 21 jours et doit être prolongé avant sa fin.</translation>
    </message>
    <message>
        <source>If the tax file number is out, call the tax office</source>
        <translation>Si le numéro fiscal (tax file number) a fuité, appelez l’administration fiscale</translation>
    </message>
    <message>
        <source>The tax office can watch your account for returns that are not yours.</source>
        <translation>L’administration fiscale peut surveiller votre dossier pour repérer des déclarations qui ne sont pas de vous.</translation>
    </message>
    <message>
        <source>Ask the credit bureaus to suppress your file; IDCARE helps you</source>
        <translation>Demandez aux bureaux de crédit de bloquer l’accès à votre dossier&#x202f;; IDCARE vous aide</translation>
    </message>
    <message>
        <source>A suppressed file stops credit in your name.</source>
        <translation>Un dossier bloqué empêche tout crédit à votre nom.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number whether it can be replaced</source>
        <translation>Demandez à l’autorité qui a émis le numéro s’il peut être remplacé</translation>
    </message>
    <message>
        <source>There is no credit freeze common to Europe; the issuing authority knows what protects the number.</source>
        <translation>Il n’y a pas de gel de crédit commun à l’Europe&#x202f;; l’autorité émettrice sait ce qui protège le numéro.</translation>
    </message>
    <message>
        <source>Order your free SCHUFA data copy and look for entries that are not yours</source>
        <translation>Demandez votre copie de données gratuite à la SCHUFA et cherchez-y des entrées qui ne sont pas de vous</translation>
    </message>
    <message>
        <source>Contracts made in your name show there. Its mark for victims of identity fraud is for actual misuse and wants a police report.</source>
        <translation>Les contrats conclus à votre nom y apparaissent. Sa mention pour les victimes d’usurpation d’identité vaut pour un abus réel et exige un dépôt de plainte.</translation>
    </message>
    <message>
        <source>Watch for misuse of your identity, and file a complaint if you find any</source>
        <translation>Surveillez tout usage abusif de votre identité, et portez plainte si vous en constatez un</translation>
    </message>
    <message>
        <source>The French advice page shows how; a complaint needs misuse, not the leak alone.</source>
        <translation>La page de conseils française explique comment faire&#x202f;; une plainte suppose un abus, la fuite seule ne suffit pas.</translation>
    </message>
    <message>
        <source>Keep your number and watch for misuse; report any to the identity fraud desk (CMI)</source>
        <translation>Gardez votre numéro et surveillez les abus&#x202f;; signalez-les au bureau néerlandais des fraudes à l’identité (CMI)</translation>
    </message>
    <message>
        <source>If only the citizen service number is out, the risk is small and the number need not change.</source>
        <translation>Si seul le numéro de service citoyen (BSN) a fuité, le risque est faible et le numéro n’a pas besoin de changer.</translation>
    </message>
    <message>
        <source>Ask the issuer of the document what it advises; find out whether the number or a picture is out</source>
        <translation>Demandez à l’émetteur du document ce qu’il conseille&#x202f;; cherchez à savoir si c’est le numéro ou une image qui a fuité</translation>
    </message>
    <message>
        <source>A number alone seldom calls for a new document; a picture of it can be used to pose as you.</source>
        <translation>Un numéro seul exige rarement un nouveau document&#x202f;; une image peut servir à se faire passer pour vous.</translation>
    </message>
    <message>
        <source>Ask the company which document leaked, and whether its number or a picture</source>
        <translation>Demandez à l’entreprise quel document a fuité, et si c’est son numéro ou une image</translation>
    </message>
    <message>
        <source>The list speaks only of a government document; what to do depends on which.</source>
        <translation>La liste parle seulement d’un document officiel&#x202f;; la marche à suivre dépend duquel.</translation>
    </message>
    <message>
        <source>Tell your motor vehicle agency that your licence number is out, and ask to have it flagged or replaced</source>
        <translation>Prévenez votre service des permis de conduire que votre numéro de permis a fuité, et demandez à le faire signaler ou remplacer</translation>
    </message>
    <message>
        <source>A licence number helps to open accounts. A passport number alone usually needs no new book.</source>
        <translation>Un numéro de permis aide à ouvrir des comptes. Un numéro de passeport seul n’exige en général pas de nouveau passeport.</translation>
    </message>
    <message>
        <source>Ask the issuer for a replacement or for the Credential Protection Register</source>
        <translation>Demandez à l’émetteur un remplacement ou une inscription au Credential Protection Register</translation>
    </message>
    <message>
        <source>The register stops online checks of a leaked document, your own too, until it is replaced.</source>
        <translation>Ce registre bloque les vérifications en ligne d’un document divulgué, les vôtres aussi, jusqu’à son remplacement.</translation>
    </message>
    <message>
        <source>If a copy of your document is out, apply for a new one at your municipality</source>
        <translation>Si une copie de votre document a fuité, demandez-en un nouveau à votre commune</translation>
    </message>
    <message>
        <source>A copy can be used to pose as you; the identity fraud desk (CMI) advises a new document.</source>
        <translation>Une copie peut servir à se faire passer pour vous&#x202f;; le bureau néerlandais des fraudes à l’identité (CMI) conseille un nouveau document.</translation>
    </message>
    <message>
        <source>Ask your health service or insurer what leaked, and to watch for claims that are not yours</source>
        <translation>Demandez à votre service de santé ou à votre assureur ce qui a fuité, et de surveiller les demandes de remboursement qui ne viennent pas de vous</translation>
    </message>
    <message>
        <source>False treatments in your record can cost money and harm.</source>
        <translation>De faux soins dans votre dossier peuvent coûter de l’argent et nuire à votre santé.</translation>
    </message>
    <message>
        <source>Read statements of treatment and correct false entries in writing</source>
        <translation>Lisez les relevés de soins et faites corriger par écrit les fausses entrées</translation>
    </message>
    <message>
        <source>Records travel; an error is easier to stop early.</source>
        <translation>Les dossiers circulent&#x202f;; une erreur s’arrête plus facilement tôt.</translation>
    </message>
    <message>
        <source>Stop using this biometric feature for money; use a passkey or PIN</source>
        <translation>Cessez d’utiliser cette donnée biométrique pour votre argent&#x202f;; utilisez une clé d’accès ou un code PIN</translation>
    </message>
    <message>
        <source>It cannot be replaced, so its use should be limited.</source>
        <translation>Elle ne peut pas être remplacée&#x202f;; mieux vaut donc en limiter l’usage.</translation>
    </message>
    <message>
        <source>If anyone threatens you with this: do not pay, do not negotiate, keep everything</source>
        <translation>Si quelqu’un vous menace avec cela&#xa0;: ne payez pas, ne négociez pas, gardez tout</translation>
    </message>
    <message>
        <source>Payment invites more; proof helps those who stop it. A mail that only quotes an old password proves an old leak, not a hacked computer.</source>
        <translation>Payer en appelle davantage&#x202f;; les preuves aident ceux qui y mettent fin. Un message qui ne cite qu’un ancien mot de passe prouve une ancienne fuite, pas un ordinateur piraté.</translation>
    </message>
    <message>
        <source>Switch off location sharing with this service</source>
        <translation>Désactivez le partage de position avec ce service</translation>
    </message>
    <message>
        <source>What is no longer collected cannot leak again. If someone threatens you, speak with an advice centre before you change a setting.</source>
        <translation>Ce qui n’est plus collecté ne peut plus fuiter. Si quelqu’un vous menace, parlez à un service d’aide avant de changer un réglage.</translation>
    </message>
    <message>
        <source>Ask each credit bureau whether your child has a file, and freeze it</source>
        <translation>Demandez à chaque bureau de crédit si votre enfant a un dossier, et faites-le geler</translation>
    </message>
    <message>
        <source>A child should have no file; one that exists shows misuse.</source>
        <translation>Un enfant ne devrait pas avoir de dossier&#x202f;; s’il en existe un, c’est signe d’un abus.</translation>
    </message>
    <message>
        <source>Ask school or vendor what they hold about your child, for how long, and who received it</source>
        <translation>Demandez à l’école ou au prestataire ce qu’ils détiennent sur votre enfant, pour combien de temps, et à qui ils l’ont transmis</translation>
    </message>
    <message>
        <source>Old records of children are rarely needed and can be deleted.</source>
        <translation>Les anciens dossiers d’enfants sont rarement nécessaires et peuvent être effacés.</translation>
    </message>
    <message>
        <source>Delete the account at the service</source>
        <translation>Supprimez le compte auprès du service</translation>
    </message>
    <message>
        <source>You noted that you want to be rid of it: what is deleted there can no longer leak. Set the account to closed afterwards.</source>
        <translation>Vous avez noté que vous voulez vous en défaire : ce qui y est supprimé ne peut plus fuiter. Marquez ensuite le compte comme fermé.</translation>
    </message>
</context>
<context>
    <name>data_class</name>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Access tokens and keys</source>
        <translation>Jetons et clés de connexion</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>National and tax numbers</source>
        <translation>Numéros nationaux et fiscaux</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Pièces d’identité</translation>
    </message>
    <message>
        <source>Payment cards</source>
        <translation>Cartes de paiement</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Données de santé</translation>
    </message>
    <message>
        <source>Biometric and genetic data</source>
        <translation>Données biométriques et génétiques</translation>
    </message>
    <message>
        <source>Children&apos;s data</source>
        <translation>Données d’enfants</translation>
    </message>
    <message>
        <source>Sensitive traits</source>
        <translation>Caractéristiques sensibles</translation>
    </message>
    <message>
        <source>Private messages and photos</source>
        <translation>Messages et photos privés</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisations</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Dates de naissance</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>%1 stored entries are not in this list. They were kept as they are.</source>
        <translation>%1 entrées enregistrées ne figurent pas dans cette liste. Elles ont été conservées telles quelles.</translation>
    </message>
    <message>
        <source>%1 entries are older in this list than those stored. The stored ones were kept.</source>
        <translation>%1 entrées sont plus anciennes dans cette liste que celles enregistrées. Les entrées enregistrées ont été conservées.</translation>
    </message>
    <message>
        <source>Entries that could not be read and were passed over: %1</source>
        <translation>Entrées illisibles, laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The second part of this list, the kinds of data, could not be fetched. What was known of them was kept.</source>
        <translation>La seconde partie de cette liste, les types de données, n’a pas pu être récupérée. Ce qui en était connu a été conservé.</translation>
    </message>
</context>
<context>
    <name>match</name>
    <message>
        <source>The breach is of %1, the domain of this account.</source>
        <translation>La fuite touche %1, le domaine de ce compte.</translation>
    </message>
    <message>
        <source>The breach is of %1; this account is also used at %2.</source>
        <translation>La fuite touche %1&#x202f;; ce compte sert aussi sur %2.</translation>
    </message>
    <message>
        <source>The breach names %1, where this account is used.</source>
        <translation>La fuite cite %1, où ce compte est utilisé.</translation>
    </message>
    <message>
        <source>The publisher of the list has verified the breach.</source>
        <translation>L’éditeur de la liste a vérifié la fuite.</translation>
    </message>
    <message>
        <source>The breach is known from a notice addressed to you.</source>
        <translation>La fuite est connue par un avis qui vous était adressé.</translation>
    </message>
    <message>
        <source>The account was already known on %1, before the breach (%2).</source>
        <translation>Le compte était déjà connu le %1, avant la fuite (%2).</translation>
    </message>
    <message>
        <source>The account still existed on %1, after the breach (%2).</source>
        <translation>Le compte existait encore le %1, après la fuite (%2).</translation>
    </message>
    <message>
        <source>Its password dates from %1, before the breach (%2), and may still be the leaked one.</source>
        <translation>Son mot de passe date du %1, avant la fuite (%2), et c’est peut-être encore celui qui a fuité.</translation>
    </message>
    <message>
        <source>Its password, used nowhere else, stands in the public list of leaked passwords (%1 times).</source>
        <translation>Son mot de passe, utilisé nulle part ailleurs, figure dans la liste publique des mots de passe divulgués (%1 fois).</translation>
    </message>
    <message>
        <source>The publisher could not verify the breach.</source>
        <translation>L’éditeur n’a pas pu vérifier la fuite.</translation>
    </message>
    <message>
        <source>The publisher considers the data fabricated.</source>
        <translation>L’éditeur considère ces données comme fabriquées.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn the record.</source>
        <translation>L’éditeur a retiré la fiche.</translation>
    </message>
    <message>
        <source>The record was withdrawn from its list on %1.</source>
        <translation>La fiche a été retirée de sa liste le %1.</translation>
    </message>
    <message>
        <source>The data is a list of addresses for spam; it need not come from this service.</source>
        <translation>Ces données sont une liste d’adresses pour du spam&#x202f;; elles ne viennent pas forcément de ce service.</translation>
    </message>
    <message>
        <source>The data was taken from infected computers, not from this service.</source>
        <translation>Ces données ont été prises sur des ordinateurs infectés, pas chez ce service.</translation>
    </message>
    <message>
        <source>The data was taken by password-stealing programs on users&apos; devices, not from this service.</source>
        <translation>Ces données ont été prises par des programmes voleurs de mots de passe sur les appareils des utilisateurs, pas chez ce service.</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach (%2).</source>
        <translation>La première trace du compte date du %1, après la fuite (%2).</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach became public on %2.</source>
        <translation>La première trace du compte date du %1, après l’annonce publique de la fuite le %2.</translation>
    </message>
    <message>
        <source>The account was closed on %1, before the breach (%2).</source>
        <translation>Le compte a été fermé le %1, avant la fuite (%2).</translation>
    </message>
    <message>
        <source>Its password was changed on %1, after the breach (%2): the leaked one no longer opens it.</source>
        <translation>Son mot de passe a été changé le %1, après la fuite (%2)&#xa0;: celui qui a fuité ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The list names the service, not its accounts: whether this one is among them is not known.</source>
        <translation>La liste cite le service, pas ses comptes&#xa0;: on ne sait pas si celui-ci en fait partie.</translation>
    </message>
    <message>
        <source>Whether the account existed before the breach is not known.</source>
        <translation>On ne sait pas si le compte existait avant la fuite.</translation>
    </message>
    <message>
        <source>The account is first known on %1, too close to the breach (%2) to tell which came first.</source>
        <translation>La première trace du compte date du %1, trop près de la fuite (%2) pour savoir laquelle précède l’autre.</translation>
    </message>
    <message>
        <source>The account is first known on %1 together with many others, so it may be much older.</source>
        <translation>La première trace du compte date du %1, comme pour beaucoup d’autres&#x202f;; il est peut-être bien plus ancien.</translation>
    </message>
    <message>
        <source>The account is closed; on which day is not known.</source>
        <translation>Le compte est fermé&#x202f;; on ne sait pas depuis quel jour.</translation>
    </message>
    <message>
        <source>Whether the service kept the data after the account was closed on %1 is not known.</source>
        <translation>On ne sait pas si le service a gardé les données après la fermeture du compte le %1.</translation>
    </message>
    <message>
        <source>The day of the breach is not known.</source>
        <translation>Le jour de la fuite n’est pas connu.</translation>
    </message>
    <message>
        <source>The breach names %1; whether it shares its accounts with %2 is not known.</source>
        <translation>La fuite cite %1&#x202f;; on ne sait pas si ses comptes sont partagés avec %2.</translation>
    </message>
    <message>
        <source>When the password was last changed is not known.</source>
        <translation>On ne sait pas quand le mot de passe a été changé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Whether your address or one of your devices is among the data is not known.</source>
        <translation>On ne sait pas si votre adresse ou l’un de vos appareils figure dans ces données.</translation>
    </message>
    <message>
        <source>The breach is of %1, which belongs to the same service as %2.</source>
        <translation>La fuite concerne %1, qui appartient au même service que %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login is good there and at %2.</source>
        <translation>La fuite concerne %1 ; un même identifiant vaut là et chez %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; a login of one of the two, %1 and %2, is good at the other.</source>
        <translation>La fuite concerne %1 ; un identifiant de l’un des deux, %1 et %2, vaut aussi chez l’autre.</translation>
    </message>
    <message>
        <source>The breach is of %1; the service moved between it and %2.</source>
        <translation>La fuite concerne %1 ; le service a déménagé entre cette adresse et %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login once was good there and at %2.</source>
        <translation>La fuite concerne %1 ; un même identifiant valait autrefois là et chez %2.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, which you confirmed to be %2.</source>
        <translation>La fuite concerne « %1 » ; vous avez confirmé qu’il s’agit de %2.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, a name that equals that of %2.</source>
        <translation>La fuite concerne « %1 », un nom égal à celui de %2.</translation>
    </message>
    <message>
        <source>The service wrote to this account&apos;s address on %1, before the breach (%2).</source>
        <translation>Le service a écrit à l’adresse de ce compte le %1, avant la fuite (%2).</translation>
    </message>
    <message>
        <source>The service still wrote to this account&apos;s address on %1, after the breach (%2).</source>
        <translation>Le service écrivait encore à l’adresse de ce compte le %1, après la fuite (%2).</translation>
    </message>
    <message>
        <source>%1 is in the leaked data, as the list answered on %2.</source>
        <translation>%1 figure dans les données de la fuite, selon la réponse de la liste du %2.</translation>
    </message>
    <message>
        <source>%1, given only to this service, has had mail from a stranger (%2) since %3.</source>
        <translation>%1, donnée à ce seul service, reçoit depuis le %3 du courrier d’un inconnu (%2).</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach (%2), and no earlier sign of the account is known.</source>
        <translation>Le service vous a souhaité la bienvenue le %1, après la fuite (%2), et aucun signe antérieur du compte n’est connu.</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach became public on %2, and no earlier sign of the account is known.</source>
        <translation>Le service vous a souhaité la bienvenue le %1, après la publication de la fuite le %2, et aucun signe antérieur du compte n’est connu.</translation>
    </message>
    <message>
        <source>%1 is not in the leaked data, as the list answered on %2.</source>
        <translation>%1 ne figure pas dans les données de la fuite, selon la réponse de la liste du %2.</translation>
    </message>
    <message>
        <source>A later record of the same list corrects and replaces this one.</source>
        <translation>Une entrée plus récente de la même liste corrige et remplace celle-ci.</translation>
    </message>
    <message>
        <source>Whether the breach of %1 also reached logins that are used at %2 is not known.</source>
        <translation>On ignore si la fuite chez %1 a aussi touché les identifiants utilisés chez %2.</translation>
    </message>
    <message>
        <source>Only the name “%1” equals: whether it is the %2 where you have this account is for you to say.</source>
        <translation>Seul le nom « %1 » est égal : à vous de dire s’il s’agit du %2 où vous avez ce compte.</translation>
    </message>
    <message>
        <source>Whether the account had another address at that time is not known.</source>
        <translation>On ignore si le compte avait alors une autre adresse.</translation>
    </message>
    <message>
        <source>Enter when you signed up, or import the mailbox that got the welcome mail: a day before the breach makes it likely, one after it unlikely.</source>
        <translation>Indiquez quand vous vous êtes inscrit, ou importez la boîte qui a reçu le message de bienvenue : un jour avant la fuite la rend probable, un jour après, improbable.</translation>
    </message>
    <message>
        <source>Enter the day you signed up: before the breach makes it likely.</source>
        <translation>Indiquez le jour de votre inscription : avant la fuite, elle devient probable.</translation>
    </message>
    <message>
        <source>Enter the day you signed up; this one is the day your password manager took the account over.</source>
        <translation>Indiquez le jour de votre inscription ; celui-ci est le jour où votre gestionnaire de mots de passe a repris le compte.</translation>
    </message>
    <message>
        <source>Say whether this organisation is yours; the answer is kept.</source>
        <translation>Dites si cette organisation est la vôtre ; la réponse est conservée.</translation>
    </message>
    <message>
        <source>Ask the list about your address with a key of your own, or ask the service what was taken of you.</source>
        <translation>Interrogez la liste sur votre adresse avec votre propre clé, ou demandez au service ce qui vous a été pris.</translation>
    </message>
    <message>
        <source>Add the address that the account had before, and ask about that one too.</source>
        <translation>Ajoutez l’adresse que le compte avait auparavant et interrogez aussi sur celle-là.</translation>
    </message>
    <message>
        <source>Enter the day on which the account was closed: one before the breach makes it unlikely.</source>
        <translation>Indiquez le jour de la fermeture du compte : avant la fuite, elle devient improbable.</translation>
    </message>
    <message>
        <source>Ask the service whether it still holds data about you.</source>
        <translation>Demandez au service s’il détient encore des données sur vous.</translation>
    </message>
    <message>
        <source>Enter when you last changed the password; if you do not know it, change it now.</source>
        <translation>Indiquez quand vous avez changé le mot de passe pour la dernière fois ; si vous l’ignorez, changez-le maintenant.</translation>
    </message>
    <message>
        <source>Enter the other address if you use this account there too.</source>
        <translation>Ajoutez l’autre adresse si vous utilisez aussi ce compte là-bas.</translation>
    </message>
</context>
<context>
    <name>recourse::gui::Tray</name>
    <message>
        <source>Show Recourse</source>
        <translation>Afficher Recourse</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Recourse finds out which of your accounts were in a data breach, tells you what to do in which order, and writes the letters that the law entitles you to. It runs on this computer alone.</source>
        <translation>Recourse trouve lesquels de vos comptes figuraient dans une fuite de données, vous dit quoi faire et dans quel ordre, et rédige les lettres auxquelles la loi vous donne droit. Il fonctionne uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <translation>Version inconnue</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Logiciel libre sous GNU General Public License, version 3 ou ultérieure. Il est fourni sans garantie.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>What Recourse is not</source>
        <translation>Ce que Recourse n’est pas</translation>
    </message>
    <message>
        <source>It is not a lawyer. It cites the law and counts the days; it does not know your whole case.</source>
        <translation>Ce n’est pas un avocat. Il cite la loi et compte les jours&#x202f;; il ne connaît pas tout votre dossier.</translation>
    </message>
    <message>
        <source>It is not a password manager. It never keeps a password.</source>
        <translation>Ce n’est pas un gestionnaire de mots de passe. Il ne conserve jamais de mot de passe.</translation>
    </message>
    <message>
        <source>It is not a service. There is no account, no cloud and no telemetry.</source>
        <translation>Ce n’est pas un service. Il n’y a ni compte, ni cloud, ni télémétrie.</translation>
    </message>
    <message>
        <source>It does not search for your data in stolen files. It compares your list of accounts with public lists of incidents.</source>
        <translation>Il ne cherche pas vos données dans des fichiers volés. Il compare votre liste de comptes avec des listes publiques d’incidents.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDetail</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What they have of you</source>
        <translation>Ce qu’ils ont sur vous</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>Incidents connus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Mark as closed</source>
        <translation>Marquer comme fermé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open the website…</source>
        <translation>Ouvrir le site web…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <comment>judgement of a password</comment>
        <translation>Mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>No incident in the lists on this computer fits this account.</source>
        <translation>Aucun incident des listes de cet ordinateur ne correspond à ce compte.</translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Incident sensible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an incident and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Afficher l’incident %1</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Aussi connu sous</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Privacy e-mail</source>
        <translation>E-mail confidentialité</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Not known yet. “Edit…” lets you add it; the privacy notice of the service names it.</source>
        <translation>Pas encore connu. «&#x202f;Modifier…&#x202f;» vous permet de l’ajouter&#x202f;; la politique de confidentialité du service l’indique.</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Étiquettes et foyer</translation>
    </message>
    <message>
        <source>More to do with this account</source>
        <translation>Autres actions pour ce compte</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Je ne l’utilise plus</translation>
    </message>
    <message>
        <source>I want it deleted there</source>
        <translation>Je veux le faire supprimer là-bas</translation>
    </message>
    <message>
        <source>Split into two accounts…</source>
        <translation>Séparer en deux comptes…</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À faire supprimer</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
    <message>
        <source>&amp;Name, if it has no web address</source>
        <translation>&amp;Nom, s’il n’y a pas d’adresse web</translation>
    </message>
    <message>
        <source>&amp;Signed in as (e-mail address or user name)</source>
        <translation>&amp;Identifiant (adresse e-mail ou nom d’utilisateur)</translation>
    </message>
    <message>
        <source>&amp;Also known there as, commas between</source>
        <translation>&amp;Autres noms sur ce service, séparés par des virgules</translation>
    </message>
    <message>
        <source>Who&amp;se account it is, if not yours</source>
        <translation>À &amp;qui est ce compte, si ce n’est pas le vôtre</translation>
    </message>
    <message>
        <source>&amp;Tags, commas between</source>
        <translation>É&amp;tiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Signed &amp;up on</source>
        <translation>In&amp;scription le</translation>
    </message>
    <message>
        <source>&amp;Last used on</source>
        <translation>&amp;Dernière utilisation le</translation>
    </message>
    <message>
        <source>&amp;Password changed on</source>
        <translation>Mot de &amp;passe changé le</translation>
    </message>
    <message>
        <source>Close&amp;d on</source>
        <translation>&amp;Fermé le</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Qui gère le service</translation>
    </message>
    <message>
        <source>Letters go to this address. The privacy notice of the service names it.</source>
        <translation>Les lettres partent à cette adresse. La politique de confidentialité du service l’indique.</translation>
    </message>
    <message>
        <source>Name of the se&amp;rvice</source>
        <translation>Nom du se&amp;rvice</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;E-mail address for privacy matters</source>
        <translation>Adresse e-&amp;mail pour la protection des données</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>Adresse p&amp;ostale</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme dans l’exemple, ou laissez la ligne vide.</translation>
    </message>
    <message>
        <source>Write a web address, or a name if there is none.</source>
        <translation>Indiquez une adresse web, ou un nom s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Enregistrement du compte</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Ajout du compte</translation>
    </message>
    <message>
        <source>This web address cannot be understood. Write it like www.example.com.</source>
        <translation>Cette adresse web est incompréhensible. Écrivez-la comme www.example.com.</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Il existe déjà un compte avec cette adresse et cet identifiant.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Suppression du compte</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Retour du compte à son état d’avant</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountEvidence</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Found in mail and other sources</source>
        <translation>Trouvé dans le courrier et d’autres sources</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of times, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mail of this service went to %1. The account does not have this address yet.</source>
        <translation>Des messages de ce service sont arrivés à %1. Le compte n’a pas encore cette adresse.</translation>
    </message>
    <message>
        <source>Add this address to the account</source>
        <translation>Ajouter cette adresse au compte</translation>
    </message>
    <message>
        <source>Add %1 to the account</source>
        <translation>Ajouter %1 au compte</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountLabelEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set whose account it is</source>
        <translation>Définir à qui est le compte</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Appartient à</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag and how many of the chosen accounts have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>More to do with accounts</source>
        <translation>Autres actions sur les comptes</translation>
    </message>
    <message>
        <source>Imports so far…</source>
        <translation>Imports effectués…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <source>Where exports come from…</source>
        <translation>D’où viennent les exports…</translation>
    </message>
    <message>
        <source>Drop your export here</source>
        <translation>Déposez votre export ici</translation>
    </message>
    <message>
        <source>Export the passwords of your browser or password manager into a file and drop it on this window. Recourse makes the list of your accounts from it. It keeps no password.</source>
        <translation>Exportez les mots de passe de votre navigateur ou de votre gestionnaire de mots de passe dans un fichier et déposez-le sur cette fenêtre. Recourse en tire la liste de vos comptes. Il ne conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>Where exports come from</source>
        <translation>D’où viennent les exports</translation>
    </message>
    <message>
        <source>Add an account by hand</source>
        <translation>Ajouter un compte à la main</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you have or had.</source>
        <translation>
            <numerusform>%Ln compte que vous avez ou avez eu.</numerusform>
            <numerusform>%Ln comptes que vous avez ou avez eus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown.</source>
        <translation>
            <numerusform>Comptes affichés&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Comptes affichés&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>À décider (%1)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressSearchDialog</name>
    <message>
        <source>Ask about my addresses</source>
        <translation>Interroger sur mes adresses</translation>
    </message>
    <message>
        <source>This is the one place where a question names an address of yours. The service learns what is shown below, and nothing else.</source>
        <translation>C’est le seul endroit où une question nomme une de vos adresses. Le service apprend ce qui est montré plus bas, et rien d’autre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send it and ask</source>
        <translation>Envoyer et interroger</translation>
    </message>
    <message>
        <source>Look at what would be sent first.</source>
        <translation>Regardez d’abord ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>A&amp;ddresses, one a line</source>
        <translation>A&amp;dresses, une par ligne</translation>
    </message>
    <message>
        <source>Fill in those of my accounts</source>
        <translation>Remplir avec celles de mes comptes</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Montrer ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Key of your own</source>
        <translation>Votre propre clé</translation>
    </message>
    <message>
        <source>Keep this key in the vault</source>
        <translation>Garder cette clé dans le coffre</translation>
    </message>
    <message>
        <source>&amp;Key of your own (32 digits and letters)</source>
        <translation>Votre propre &amp;clé (32 chiffres et lettres)</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment interroger</translation>
    </message>
    <message>
        <source>The first request, byte for byte; the others differ in the address alone:</source>
        <translation>La première requête, octet par octet&#x202f;; les autres ne diffèrent que par l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>A key is kept in the vault. A new one takes its place; an empty line forgets it.</source>
        <translation>Une clé est gardée dans le coffre. Une nouvelle prend sa place&#x202f;; une ligne vide l’oublie.</translation>
    </message>
    <message>
        <source>The key is sold by the service. It is kept in the vault and sent to nobody else. Without one nothing can be asked.</source>
        <translation>La clé est vendue par le service. Elle reste dans le coffre et n’est envoyée à personne d’autre. Sans elle, on ne peut rien demander.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Enregistrement de la clé</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clé est oubliée.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>La clé est gardée.</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Écrivez au moins une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1.</source>
        <translation>
            <numerusform>%n requête à %1.</numerusform>
            <numerusform>%n requêtes à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse est hors ligne.</translation>
    </message>
    <message>
        <source>Asking about addresses</source>
        <translation>Interrogation sur les adresses</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came; then it stopped: %1</source>
        <translation>
            <numerusform>%n réponse est arrivée, puis cela s’est arrêté&#xa0;: %1</numerusform>
            <numerusform>%n réponses sont arrivées, puis cela s’est arrêté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came and are kept in the vault.</source>
        <translation>
            <numerusform>%n réponse est arrivée et reste dans le coffre.</numerusform>
            <numerusform>%n réponses sont arrivées et restent dans le coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 32 digits and letters from a to f. Enter it and keep it first.</source>
        <translation>Une clé a 32 chiffres et lettres de a à f. Saisissez-la et gardez-la d’abord.</translation>
    </message>
    <message>
        <source>One of the lines is no e-mail address.</source>
        <translation>Une des lignes n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesPanel</name>
    <message>
        <source>Answers about my addresses</source>
        <translation>Réponses sur mes adresses</translation>
    </message>
    <message>
        <source>Ask about my addresses…</source>
        <translation>Interroger sur mes adresses…</translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation>Oublier ces réponses</translation>
    </message>
    <message>
        <source>Answers decide whether an incident touched an address of yours. “Nothing known” is an answer too; sensitive incidents are not told.</source>
        <translation>Les réponses décident si un incident a touché une de vos adresses. «&#xa0;Rien de connu&#xa0;» est aussi une réponse&#x202f;; les incidents sensibles ne sont pas dits.</translation>
    </message>
    <message>
        <source>No address was asked about</source>
        <translation>Aucune adresse n’a fait l’objet d’une question</translation>
    </message>
    <message>
        <source>With a key of your own, Have I Been Pwned tells which incidents hold an address. It is off: unlike the public lists, the question names your address. You see every byte before it is sent.</source>
        <translation>Avec votre propre clé, Have I Been Pwned dit quels incidents contiennent une adresse. C’est désactivé&#xa0;: contrairement aux listes publiques, la question nomme votre adresse. Vous voyez chaque octet avant son envoi.</translation>
    </message>
    <message>
        <source>Forgetting answers</source>
        <translation>Oubli des réponses</translation>
    </message>
    <message>
        <source>Forget these answers?</source>
        <translation>Oublier ces réponses&#x202f;?</translation>
    </message>
    <message>
        <source>They come back only by asking anew.</source>
        <translation>Elles ne reviennent qu’en interrogeant de nouveau.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesView</name>
    <message>
        <source>Addresses and the services that have them</source>
        <translation>Adresses et services qui les ont</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Rechercher une adresse</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Which address has whom?</source>
        <translation>Quelle adresse chez qui&#x202f;?</translation>
    </message>
    <message>
        <source>If you give each service an address of its own, a stranger who writes to it shows where it leaked. Your mail tells which address went where; you can also note it by hand.</source>
        <translation>Si vous donnez à chaque service une adresse qui lui est propre, un inconnu qui y écrit montre où elle a fuité. Votre courrier indique quelle adresse est allée où&#x202f;; vous pouvez aussi la noter à la main.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Chercher dans mon courrier…</translation>
    </message>
    <message>
        <source>name+shop@example.org</source>
        <translation>nom+boutique@example.org</translation>
    </message>
    <message>
        <source>shop.example</source>
        <translation>boutique.example</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>D&amp;onnée à</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Lecture des adresses</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 writes to %2, which you gave to %3.</source>
        <translation>%1 écrit à %2, que vous avez donnée à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>number of messages, day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Ask what happened</source>
        <translation>Demander ce qui s’est passé</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>C’est normal</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Noting the address</source>
        <translation>Enregistrement de l’adresse</translation>
    </message>
    <message>
        <source>Address noted</source>
        <translation>Adresse notée</translation>
    </message>
    <message>
        <source>Taking the address off the map</source>
        <translation>Retrait de l’adresse de la liste</translation>
    </message>
    <message>
        <source>Address taken off the map</source>
        <translation>Adresse retirée de la liste</translation>
    </message>
    <message>
        <source>Putting the address back</source>
        <translation>Remise en place de l’adresse</translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Enregistrement de votre réponse</translation>
    </message>
    <message>
        <source>Sign of a leak dismissed</source>
        <translation>Signe de fuite écarté</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerCard</name>
    <message>
        <source>Is the answer complete?</source>
        <translation>La réponse est-elle complète&#x202f;?</translation>
    </message>
    <message>
        <source>The law says what the answer has to hold. Go through it item by item.</source>
        <translation>La loi dit ce que la réponse doit contenir. Parcourez-la point par point.</translation>
    </message>
    <message>
        <source>Everything is there. You can log the matter as settled.</source>
        <translation>Tout y est. Vous pouvez noter l’affaire comme réglée.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n élément pas encore examiné.</numerusform>
            <numerusform>%n éléments pas encore examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing.</source>
        <translation>
            <numerusform>%n chose manque.</numerusform>
            <numerusform>%n choses manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>– %1 (%2)</source>
        <comment>a gap and the law</comment>
        <translation>– %1 (%2)</translation>
    </message>
    <message>
        <source>Go through the answer…</source>
        <translation>Parcourir la réponse…</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message>
        <source>I have compared the &amp;copy with this list</source>
        <translation>J’ai comparé la &amp;copie avec cette liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Go through the answer</source>
        <translation>Parcourir la réponse</translation>
    </message>
    <message>
        <source>What the answer has to hold</source>
        <translation>Ce que la réponse doit contenir</translation>
    </message>
    <message>
        <source>Put their answer beside this list. What is missing becomes the next letter, and nothing else does.</source>
        <translation>Mettez leur réponse à côté de cette liste. Ce qui manque fera l’objet de la prochaine lettre, et rien d’autre.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>C’est présent</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>C’est manquant</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1 · only if there is such a thing</source>
        <translation>%1 · seulement si cela existe</translation>
    </message>
    <message>
        <source>The copy of your data</source>
        <translation>La copie de vos données</translation>
    </message>
    <message>
        <source>Recourse knows no data of yours there. What you note in the account&apos;s data map is compared here.</source>
        <translation>Recourse ne connaît aucune donnée de vous là-bas. Ce que vous notez dans la liste des données du compte est comparé ici.</translation>
    </message>
    <message>
        <source>This is what they have from you as far as Recourse knows. Is it in the copy?</source>
        <translation>Voici ce qu’ils ont de vous, à la connaissance de Recourse. Est-ce dans la copie&#x202f;?</translation>
    </message>
    <message>
        <source>Not in the copy</source>
        <translation>Pas dans la copie</translation>
    </message>
    <message>
        <source>Named without the value</source>
        <translation>Cité sans la valeur</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>An incident shows that they had it</source>
        <translation>Un incident montre qu’ils l’avaient</translation>
    </message>
    <message>
        <source>You gave it to them</source>
        <translation>Vous le leur avez donné</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Every item was looked at.</source>
        <translation>Chaque élément a été examiné.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n élément pas encore examiné.</numerusform>
            <numerusform>%n éléments pas encore examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was not compared yet.</source>
        <translation>La copie n’a pas encore été comparée.</translation>
    </message>
    <message>
        <source>Keeping what you found</source>
        <translation>Enregistrement de ce que vous avez constaté</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerTable</name>
    <message>
        <source>By the address itself</source>
        <translation>Par l’adresse elle-même</translation>
    </message>
    <message>
        <source>By a part of its fingerprint</source>
        <translation>Par une partie de son empreinte</translation>
    </message>
    <message>
        <source>For captured passwords</source>
        <translation>Pour des mots de passe captés</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Rien de connu</translation>
    </message>
    <message numerus="yes">
        <source>Captured for %n site(s)</source>
        <translation>
            <numerusform>Capté pour %n site</numerusform>
            <numerusform>Capté pour %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n incident(s)</source>
        <translation>
            <numerusform>Dans %n incident</numerusform>
            <numerusform>Dans %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The language changes when you start Recourse again.</source>
        <translation>La langue changera au prochain démarrage de Recourse.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This is the language of the window. The language of your letters is a choice of its own, in the profile.</source>
        <translation>C’est la langue de la fenêtre. La langue de vos lettres se choisit à part, dans le profil.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>With an icon in the tray, closing the window locks the vault and keeps Recourse at hand.</source>
        <translation>Avec une icône dans la zone de notification, fermer la fenêtre verrouille le coffre et garde Recourse à portée de main.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ArrivalCard</name>
    <message>
        <source>Count with these days</source>
        <translation>Compter avec ces jours</translation>
    </message>
    <message>
        <source>As Recourse assumes</source>
        <translation>Comme Recourse le suppose</translation>
    </message>
    <message>
        <source>Log the day</source>
        <translation>Noter le jour</translation>
    </message>
    <message>
        <source>When their days begin</source>
        <translation>Quand leurs jours commencent</translation>
    </message>
    <message>
        <source>&amp;Days on the way</source>
        <translation>Jours d’&amp;acheminement</translation>
    </message>
    <message>
        <source>Or it &amp;arrived on</source>
        <translation>Ou elle est a&amp;rrivée le</translation>
    </message>
    <message>
        <source>Write a day that is not to come, such as %1.</source>
        <translation>Écrivez un jour qui n’est pas à venir, par exemple %1.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Nouveau calcul</translation>
    </message>
    <message>
        <source>Counted anew: due on %1</source>
        <translation>Calculé de nouveau&#xa0;: attendu le %1</translation>
    </message>
    <message>
        <source>Logging the day</source>
        <translation>Enregistrement du jour</translation>
    </message>
    <message>
        <source>Their days count from the day it arrived: due on %1.</source>
        <translation>Leurs jours se comptent à partir du jour d’arrivée&#xa0;: réponse attendue le %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthoritiesView</name>
    <message>
        <source>Where you &amp;live</source>
        <translation>Où vous vive&amp;z</translation>
    </message>
    <message>
        <source>Choose a place to see where to complain.</source>
        <translation>Choisissez un lieu pour voir où se plaindre.</translation>
    </message>
    <message>
        <source>No directory names an authority for %1.</source>
        <translation>Aucun annuaire ne nomme d’autorité pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) for %1, those for companies first.</source>
        <translation>
            <numerusform>%n autorité (%1).</numerusform>
            <numerusform>%n autorités (%1), d’abord celles des entreprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthorityCard</name>
    <message>
        <source>Where you can complain</source>
        <translation>Où vous pouvez adresser une réclamation</translation>
    </message>
    <message>
        <source>A company or an association</source>
        <translation>Une entreprise ou une association</translation>
    </message>
    <message>
        <source>A public body of a Land or municipality</source>
        <translation>Un organisme public d’un Land ou d’une commune</translation>
    </message>
    <message>
        <source>A federal body, post or telecommunications</source>
        <translation>Une administration fédérale, la poste ou les télécommunications</translation>
    </message>
    <message>
        <source>A Protestant church</source>
        <translation>Une Église protestante</translation>
    </message>
    <message>
        <source>A Catholic church</source>
        <translation>Une Église catholique</translation>
    </message>
    <message>
        <source>A public broadcaster</source>
        <translation>Un radiodiffuseur public</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Où &amp;vous habitez</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;They are</source>
        <translation>&amp;Ils sont</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Où vous &amp;travaillez</translation>
    </message>
    <message>
        <source>Where it ha&amp;ppened</source>
        <translation>Où cela s’est &amp;passé</translation>
    </message>
    <message>
        <source>Other places…</source>
        <translation>Autres lieux…</translation>
    </message>
    <message>
        <source>Your own limit</source>
        <translation>Votre propre délai</translation>
    </message>
    <message>
        <source>%1: no authority is known for these places.</source>
        <translation>%1&#xa0;: aucune autorité connue pour ces lieux.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading; a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a law, %2 a sentence such as &quot;Read in a dated source, as of 22 November 2026.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Complaints in English are usually taken.</source>
        <translation>Les réclamations en anglais sont d’ordinaire acceptées.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Écrire la réclamation</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This law gives no right to complain that a letter could rest on.</source>
        <translation>Cette loi ne donne aucun droit de réclamation sur lequel une lettre pourrait se fonder.</translation>
    </message>
    <message>
        <source>Their complaint page</source>
        <translation>Leur page de réclamation</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Sauvegarde et restauration</translation>
    </message>
    <message>
        <source>Test this backup…</source>
        <translation>Tester cette sauvegarde…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in your vault. It is opened and checked before it counts. Keep one outside this computer, on a stick for example.</source>
        <translation>Une sauvegarde est un seul fichier chiffré qui contient tout votre coffre. Elle est ouverte et vérifiée avant d’être prise en compte. Gardez-en une hors de cet ordinateur, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Back up inside the vault</source>
        <translation>Sauvegarder dans le coffre</translation>
    </message>
    <message>
        <source>Backups inside the vault</source>
        <translation>Sauvegardes dans le coffre</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Your vault becomes what the backup holds, with the passphrase and recovery code of that time. The vault of today is kept beside it and not deleted.</source>
        <translation>Votre coffre devient ce que contient la sauvegarde, avec la phrase secrète et le code de secours de ce moment-là. Le coffre d’aujourd’hui est gardé à côté et n’est pas supprimé.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Back up your vault</source>
        <translation>Sauvegarder votre coffre</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup)</source>
        <translation>Sauvegardes (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Backing up your vault</source>
        <translation>Sauvegarde de votre coffre</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La sauvegarde est faite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the passphrase that your vault had when this backup was made. The backup is opened and checked; nothing is changed by this.</source>
        <translation>Saisissez la phrase secrète qu’avait votre coffre au moment de cette sauvegarde. La sauvegarde est ouverte et vérifiée&#x202f;; cela ne modifie rien.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Test my backup</source>
        <translation>Tester ma sauvegarde</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup);;All files (*)</source>
        <translation>Sauvegardes (*.recourse-backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Your vault becomes what this backup holds; what came later is not in it. The vault of today is renamed and kept in the same folder. You unlock the restored vault afterwards.</source>
        <translation>%1 Votre coffre devient ce que contient cette sauvegarde&#x202f;; ce qui est venu après n’y figure pas. Le coffre d’aujourd’hui est renommé et gardé dans le même dossier. Vous déverrouillerez ensuite le coffre restauré.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase.</source>
        <translation>La sauvegarde est restaurée. Déverrouillez-la avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase. The former vault is kept at %1.</source>
        <translation>La sauvegarde est restaurée. Déverrouillez-la avec sa phrase secrète. L’ancien coffre est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchDialog</name>
    <message>
        <source>On Saturdays and Sundays too</source>
        <translation>Aussi le samedi et le dimanche</translation>
    </message>
    <message>
        <source>Show every letter</source>
        <translation>Montrer chaque lettre</translation>
    </message>
    <message>
        <source>Letters of this batch</source>
        <translation>Lettres de cet envoi groupé</translation>
    </message>
    <message>
        <source>I have read this. I read each letter and send it myself.</source>
        <translation>J’ai lu ceci. Je lis chaque lettre et je l’envoie moi-même.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>Un PDF par lettre…</translation>
    </message>
    <message>
        <source>One PDF for printing…</source>
        <translation>Un seul PDF à imprimer…</translation>
    </message>
    <message>
        <source>The same letter to many companies</source>
        <translation>La même lettre à plusieurs entreprises</translation>
    </message>
    <message>
        <source>&amp;Which letter?</source>
        <translation>&amp;Quelle lettre&#x202f;?</translation>
    </message>
    <message>
        <source>For example: sector:social, country:DE, part of a name, or * for all</source>
        <translation>Par exemple&#xa0;: sector:social, country:DE, une partie d’un nom, ou * pour toutes</translation>
    </message>
    <message>
        <source>To &amp;which companies?</source>
        <translation>À quelles &amp;entreprises&#x202f;?</translation>
    </message>
    <message>
        <source>Letters a &amp;day</source>
        <translation>Lettres par &amp;jour</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>How far the letters are</source>
        <translation>Où en sont les lettres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Rédaction des lettres</translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Ce coffre est ouvert en lecture seule&#xa0;: aucune lettre ne peut y être gardée.</translation>
    </message>
    <message>
        <source>Look at the letters first.</source>
        <translation>Regardez d’abord les lettres.</translation>
    </message>
    <message>
        <source>No letter is ready to be sent.</source>
        <translation>Aucune lettre n’est prête à être envoyée.</translation>
    </message>
    <message>
        <source>Read the warnings and agree first.</source>
        <translation>Lisez d’abord les avertissements et acceptez-les.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier où enregistrer les lettres</translation>
    </message>
    <message>
        <source>Save all letters in one file</source>
        <translation>Enregistrer toutes les lettres dans un fichier</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Pages imprimables (*.pdf)</translation>
    </message>
    <message>
        <source>Making the letters&apos; pages</source>
        <translation>Création des pages des lettres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written, each with its case. The days to send them are in “%1”.</source>
        <translation>
            <numerusform>%Ln lettre rédigée, avec son dossier. Les jours d’envoi sont dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln lettres rédigées, chacune avec son dossier. Les jours d’envoi sont dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the letters</source>
        <translation>&amp;Langue des lettres</translation>
    </message>
    <message>
        <source>Each recipient&apos;s</source>
        <translation>Celle de chaque destinataire</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchWords</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Pas de lettre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to send</source>
        <translation>
            <numerusform>%Ln lettre à envoyer</numerusform>
            <numerusform>%Ln lettres à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln retenue</numerusform>
            <numerusform>%Ln retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) without a letter</source>
        <translation>
            <numerusform>%Ln entreprise sans lettre</numerusform>
            <numerusform>%Ln entreprises sans lettre</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BreachDialog</name>
    <message>
        <source>An incident by hand</source>
        <translation>Un incident à la main</translation>
    </message>
    <message>
        <source>What you enter is compared with your accounts like the public lists. It stays in this vault.</source>
        <translation>Ce que vous saisissez est comparé à vos comptes comme les listes publiques. Cela reste dans ce coffre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>A letter or e-mail to me</source>
        <translation>Une lettre ou un e-mail à moi</translation>
    </message>
    <message>
        <source>The news, or somebody told me</source>
        <translation>La presse, ou quelqu’un me l’a dit</translation>
    </message>
    <message>
        <source>&amp;How do you know of it?</source>
        <translation>&amp;Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Its &amp;websites, commas between</source>
        <translation>Ses sites &amp;web, séparés par des virgules</translation>
    </message>
    <message>
        <source>It happened on, or &amp;from</source>
        <translation>Survenu le, ou à &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Until, if it went on</source>
        <translation>&amp;Jusqu’au, si cela a duré</translation>
    </message>
    <message>
        <source>Date of the &amp;letter, or when it became public</source>
        <translation>Date de la &amp;lettre ou de la publication</translation>
    </message>
    <message>
        <source>What lea&amp;ked (Space marks)</source>
        <translation>Ce qui a &amp;fuité (Espace coche)</translation>
    </message>
    <message>
        <source>How &amp;many people, if it is said</source>
        <translation>Combien de personnes, si c’est &amp;dit</translation>
    </message>
    <message>
        <source>&amp;Page of their statement</source>
        <translation>Pa&amp;ge de leur déclaration</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>En vos propres &amp;mots</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme dans l’exemple, ou laissez la ligne vide.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Leave the line empty if it is not said.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Laissez la ligne vide si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>Entering the incident</source>
        <translation>Saisie de l’incident</translation>
    </message>
    <message>
        <source>Write who lost the data: an organisation or a website.</source>
        <translation>Écrivez qui a perdu les données&#xa0;: une organisation ou un site web.</translation>
    </message>
    <message>
        <source>A website cannot be understood. Write it like www.example.com.</source>
        <translation>Un site web est incompréhensible. Écrivez-le comme www.example.com.</translation>
    </message>
    <message>
        <source>The page of their statement cannot be understood. It begins with https://.</source>
        <translation>La page de leur déclaration est incompréhensible. Elle commence par https://.</translation>
    </message>
    <message>
        <source>It cannot end before it began.</source>
        <translation>Cela ne peut pas finir avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Incident entered</source>
        <translation>Incident saisi</translation>
    </message>
    <message>
        <source>Taking the incident back</source>
        <translation>Retrait de l’incident</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Ce qui a fuité</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BulkPanel</name>
    <message>
        <source>Mark all as closed</source>
        <translation>Tous les marquer comme fermés</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Marquer comme inutilisés</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>I want them deleted</source>
        <translation>Je veux les faire supprimer</translation>
    </message>
    <message>
        <source>Do not want that any more</source>
        <translation>Ne plus les faire supprimer</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <translation>Fusionner en un seul…</translation>
    </message>
    <message>
        <source>Remove all from the list</source>
        <translation>Tous les retirer de la liste</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Étiquettes et foyer</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Leur état</translation>
    </message>
    <message>
        <source>Deletion at the services</source>
        <translation>Suppression auprès des services</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Everything here can be undone.</source>
        <translation>Tout ici peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln compte choisi</numerusform>
            <numerusform>%Ln comptes choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln fermé</numerusform>
            <numerusform>%Ln fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used any more</source>
        <translation>
            <numerusform>%Ln inutilisé</numerusform>
            <numerusform>%Ln inutilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted</source>
        <translation>
            <numerusform>%Ln à faire supprimer</numerusform>
            <numerusform>%Ln à faire supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln accounts can be merged in one go.</source>
        <translation>
            <numerusform>On peut fusionner au plus %Ln compte à la fois.</numerusform>
            <numerusform>On peut fusionner au plus %Ln comptes à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the same letter to all…</source>
        <translation>Écrire la même lettre à tous…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CandidateDetail</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Pourquoi il est proposé</translation>
    </message>
    <message>
        <source>An account of yours elsewhere uses the same sign-in. This may be that account.</source>
        <translation>Un de vos comptes ailleurs utilise la même connexion. C’est peut-être ce compte.</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Adresse qu’il connaît</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Votre décision</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
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
        <translation>Recherche du dossier de la réponse</translation>
    </message>
    <message>
        <source>No letter of yours is named in there. Choose the case, then add the files to it.</source>
        <translation>Aucune de vos lettres n’y est nommée. Choisissez le dossier, puis ajoutez-y les fichiers.</translation>
    </message>
    <message>
        <source>The reply names reference %1: it belongs to %2.</source>
        <translation>La réponse cite la référence %1&#xa0;: elle appartient à %2.</translation>
    </message>
    <message>
        <source>Logging the event</source>
        <translation>Enregistrement de l’événement</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Enregistrement du fichier</translation>
    </message>
    <message>
        <source>The file was saved as it was attached.</source>
        <translation>Le fichier a été enregistré tel qu’il avait été joint.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseBoardView</name>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column&apos;s title and how many cases are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n dossier</numerusform>
            <numerusform>%1&#xa0;: %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseCalendar</name>
    <message>
        <source>Days that run</source>
        <translation>Jours qui courent</translation>
    </message>
    <message>
        <source>Whose days are shown</source>
        <translation>De qui les jours sont montrés</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you mark a letter as sent.</source>
        <translation>Aucun délai ne court. Un délai commence quand vous marquez une lettre comme envoyée.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save for your calendar…</source>
        <translation>Enregistrer pour votre calendrier…</translation>
    </message>
    <message>
        <source>A clock marks a day on which others owe you an answer; a person marks a last day of your own.</source>
        <translation>Une horloge marque un jour où d’autres vous doivent une réponse&#x202f;; une personne marque un dernier jour à respecter par vous.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Nothing runs out on the chosen day.</source>
        <translation>Rien n’arrive à échéance le jour choisi.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasePanel</name>
    <message>
        <source>%1 · reference %2</source>
        <translation>%1 · référence %2</translation>
    </message>
    <message>
        <source>Event number %1 of this case does not fit the ones before it: something was changed outside Recourse. Do not rely on the list of events from there on; compare it with a backup.</source>
        <translation>L’événement numéro %1 de ce dossier ne correspond pas aux précédents&#xa0;: quelque chose a été modifié en dehors de Recourse. Ne vous fiez plus à la liste des événements à partir de là&#x202f;; comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>This case is over</source>
        <translation>Ce dossier est terminé</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
    <message>
        <source>Log an answer or event…</source>
        <translation>Noter une réponse ou un événement…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a letter&apos;s date</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of this case are no longer what was logged: something was changed outside Recourse. Take them from a backup.</source>
        <translation>
            <numerusform>%n fichier joint de ce dossier n’est plus celui qui a été noté&#xa0;: quelque chose a été modifié hors de Recourse. Reprenez-le d’une sauvegarde.</numerusform>
            <numerusform>%n fichiers joints de ce dossier ne sont plus ceux qui ont été notés&#xa0;: quelque chose a été modifié hors de Recourse. Reprenez-les d’une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La loi</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Votre dernier jour</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A reply that came as a file can be dropped here.</source>
        <translation>Une réponse arrivée sous forme de fichier peut être déposée ici.</translation>
    </message>
    <message>
        <source>The first letter was written elsewhere. Attach it to the case as proof.</source>
        <translation>La première lettre a été écrite ailleurs. Joignez-la au dossier comme preuve.</translation>
    </message>
    <message>
        <source>Write another letter…</source>
        <translation>Écrire une autre lettre…</translation>
    </message>
    <message>
        <source>No letter is due now. You choose which one to write.</source>
        <translation>Aucune lettre n’est à écrire maintenant. Vous choisissez laquelle écrire.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseWords</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>More time taken</source>
        <translation>Délai prolongé</translation>
    </message>
    <message>
        <source>Proof asked</source>
        <translation>Preuve demandée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Recours formé</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Autorité saisie</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Access to your data</source>
        <translation>Accès à vos données</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Effacement de vos données</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Détails d’une fuite</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Remedy after a breach</source>
        <translation>Réparation après une fuite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Lettre écrite</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>They received it</source>
        <translation>Ils l’ont reçue</translation>
    </message>
    <message>
        <source>They confirmed receipt</source>
        <translation>Ils ont accusé réception</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Ils ont pris plus de temps</translation>
    </message>
    <message>
        <source>They asked who you are</source>
        <translation>Ils ont demandé qui vous êtes</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Ils ont refusé</translation>
    </message>
    <message>
        <source>They stayed silent</source>
        <translation>Ils n’ont pas répondu</translation>
    </message>
    <message>
        <source>You appealed</source>
        <translation>Vous avez formé un recours</translation>
    </message>
    <message>
        <source>You told the authority</source>
        <translation>Vous avez saisi l’autorité</translation>
    </message>
    <message>
        <source>The matter is settled</source>
        <translation>L’affaire est réglée</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By a web form</source>
        <translation>Par un formulaire web</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>En recommandé</translation>
    </message>
    <message>
        <source>As the contact allows</source>
        <translation>Selon le contact connu</translation>
    </message>
    <message>
        <source>Read in a dated source, as of %1.</source>
        <translation>Lu dans une source datée, au %1.</translation>
    </message>
    <message>
        <source>General knowledge of the law, as of %1.</source>
        <translation>Connaissance générale de la loi, au %1.</translation>
    </message>
    <message>
        <source>Not sure: a person should check this rule. As of %1.</source>
        <translation>Incertain&#xa0;: une personne devrait vérifier cette règle. Au %1.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Envoyer la lettre</translation>
    </message>
    <message>
        <source>Wait for their answer</source>
        <translation>Attendre leur réponse</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Go to the authority</source>
        <translation>S’adresser à l’autorité</translation>
    </message>
    <message>
        <source>Show who you are</source>
        <translation>Prouver qui vous êtes</translation>
    </message>
    <message>
        <source>Read their answer</source>
        <translation>Lire leur réponse</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: go to the authority</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: adressez-vous à l’autorité</numerusform>
            <numerusform>%n jours de retard&#xa0;: adressez-vous à l’autorité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: send a reminder</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: envoyez un rappel</numerusform>
            <numerusform>%n jours de retard&#xa0;: envoyez un rappel</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Réponse attendue le %1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Auprès de l’autorité</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>You wrote again</source>
        <translation>Vous avez écrit de nouveau</translation>
    </message>
    <message>
        <source>You wrote a last time</source>
        <translation>Vous avez écrit une dernière fois</translation>
    </message>
    <message>
        <source>You proved who you are</source>
        <translation>Vous avez prouvé votre identité</translation>
    </message>
    <message>
        <source>You asked the authority for news</source>
        <translation>Vous avez demandé des nouvelles à l’autorité</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Ils n’ont pas répondu</translation>
    </message>
    <message>
        <source>Part of it is missing</source>
        <translation>Il en manque une partie</translation>
    </message>
    <message>
        <source>It came in the wrong form</source>
        <translation>La réponse n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Ils veulent une preuve de votre identité</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Ils veulent de l’argent</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Ils veulent leur propre formulaire ou portail</translation>
    </message>
    <message>
        <source>They say it is not them</source>
        <translation>Ils disent que ce n’est pas eux</translation>
    </message>
    <message>
        <source>They say they only work for another company</source>
        <translation>Ils disent ne travailler que pour une autre entreprise</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Ils disent que les données sont anonymes</translation>
    </message>
    <message>
        <source>They say they must keep the data</source>
        <translation>Ils disent devoir garder les données</translation>
    </message>
    <message>
        <source>They say they protect other people</source>
        <translation>Ils disent protéger d’autres personnes</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Ils ont supprimé les données après votre demande</translation>
    </message>
    <message>
        <source>It cannot be read or understood</source>
        <translation>La réponse est illisible ou incompréhensible</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>La réponse est dans une autre langue</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Ils disent la demande excessive</translation>
    </message>
    <message>
        <source>Answer their reply</source>
        <translation>Réagir à leur réponse</translation>
    </message>
    <message>
        <source>Decide how it ends</source>
        <translation>Décider de l’issue</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: write again, more firmly</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: écrivez de nouveau, plus fermement</numerusform>
            <numerusform>%n jours de retard&#xa0;: écrivez de nouveau, plus fermement</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again, more firmly</source>
        <translation>Écrire de nouveau, plus fermement</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasesPage</name>
    <message>
        <source>Search cases</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Quels dossiers sont affichés</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No case like that</source>
        <translation>Aucun dossier de ce genre</translation>
    </message>
    <message>
        <source>No case fits the search and the choice above it.</source>
        <translation>Aucun dossier ne correspond à la recherche et au choix ci-dessus.</translation>
    </message>
    <message>
        <source>Ask them, in writing</source>
        <translation>Demandez-leur, par écrit</translation>
    </message>
    <message>
        <source>A letter can make a company tell you what it holds about you, what a breach took, and erase what it has no right to keep. Recourse writes the letter, names the law, and keeps the date by which they must answer. Nothing is sent from here: you print it or send it yourself.</source>
        <translation>Une lettre peut obliger une entreprise à vous dire ce qu’elle détient sur vous et ce qu’une fuite a emporté, et à effacer ce qu’elle n’a pas le droit de garder. Recourse écrit la lettre, cite la loi et retient la date limite de réponse. Rien n’est envoyé d’ici&#xa0;: vous imprimez la lettre ou l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>The letter is in its case. Send it, then mark it as sent.</source>
        <translation>La lettre est dans son dossier. Envoyez-la, puis marquez-la comme envoyée.</translation>
    </message>
    <message>
        <source>What you asked companies for, and by when they must answer.</source>
        <translation>Ce que vous avez demandé aux entreprises, et la date à laquelle elles doivent répondre.</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>Nouvelle lettre…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Empreinte copiée.</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>Save the date for your calendar</source>
        <translation>Enregistrer la date pour votre agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Enregistrement de la date</translation>
    </message>
    <message>
        <source>The date was saved. Open the file to add it to your calendar.</source>
        <translation>La date est enregistrée. Ouvrez le fichier pour l’ajouter à votre agenda.</translation>
    </message>
    <message>
        <source>How the cases are shown</source>
        <translation>Comment les dossiers sont montrés</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Take over an old request…</source>
        <translation>Reprendre une ancienne demande…</translation>
    </message>
    <message>
        <source>You asked a company before you had Recourse? Its clock can run here.</source>
        <translation>Vous avez écrit à une entreprise avant d’avoir Recourse&#x202f;? Son délai peut courir ici.</translation>
    </message>
    <message>
        <source>Save all days for your calendar</source>
        <translation>Enregistrer tous les jours pour votre calendrier</translation>
    </message>
    <message>
        <source>Saving the days</source>
        <translation>Enregistrement des jours</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) were saved. Open the file to add them to your calendar.</source>
        <translation>
            <numerusform>%n délai a été enregistré. Ouvrez le fichier pour l’ajouter à votre calendrier.</numerusform>
            <numerusform>%n délais ont été enregistrés. Ouvrez le fichier pour les ajouter à votre calendrier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangeTable</name>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incident sensible</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Ce qui a changé dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has changed since the first copy was taken.</source>
        <translation>Rien n’a changé depuis la première copie.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), the newest first. A withdrawn warning stays readable where you met it.</source>
        <translation>
            <numerusform>Le dernier changement. Un avertissement retiré reste lisible là où vous l’avez vu.</numerusform>
            <numerusform>Les %n derniers changements, le plus récent d’abord. Un avertissement retiré reste lisible là où vous l’avez vu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CheckSection</name>
    <message>
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Recourse reads every page of your vault and makes sure that nothing was damaged or changed from outside. Nothing is changed by this.</source>
        <translation>Recourse lit chaque page de votre coffre et s’assure que rien n’a été endommagé ou modifié de l’extérieur. Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Your vault is the folder %1.</source>
        <translation>Votre coffre est le dossier %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Vérification du coffre</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockCard</name>
    <message>
        <source>How this date came about is not known any more: it was set by an earlier edition of the rules, or by an event logged elsewhere.</source>
        <translation>On ne sait plus comment cette date a été établie&#xa0;: elle a été fixée par une version antérieure des règles, ou par un événement noté ailleurs.</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter à l’agenda…</translation>
    </message>
    <message>
        <source>Your last day to act</source>
        <translation>Votre dernier jour pour agir</translation>
    </message>
    <message>
        <source>Their answer is due</source>
        <translation>Échéance de leur réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>This is today.</source>
        <translation>C’est aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>En retard selon toute lecture de la loi à partir du %1.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La loi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir du</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>En outre</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>They asked who you are, and the law may let their days stand still until they know. Answer soon: the date moves with it.</source>
        <translation>Ils ont demandé qui vous êtes, et la loi peut suspendre leurs jours jusqu’à ce qu’ils le sachent. Répondez vite&#xa0;: la date se décale d’autant.</translation>
    </message>
    <message>
        <source>Strictest reading</source>
        <translation>Lecture la plus stricte</translation>
    </message>
    <message>
        <source>Some would count to %1. Recourse does not rely on it.</source>
        <translation>Certains compteraient jusqu’au %1. Recourse ne s’y fie pas.</translation>
    </message>
    <message>
        <source>They may take until %1 if they say so by %2. Then they are late from %3.</source>
        <translation>Ils peuvent prendre jusqu’au %1 s’ils l’annoncent au plus tard le %2. Ensuite, ils sont en retard à partir du %3.</translation>
    </message>
    <message>
        <source>Without their extension</source>
        <translation>Sans leur prolongation</translation>
    </message>
    <message>
        <source>Due on %1. The law lets them take until %2 at most.</source>
        <translation>Échéance le %1. La loi leur laisse au plus jusqu’au %2.</translation>
    </message>
    <message>
        <source>The authority has until then to tell you how it goes</source>
        <translation>L’autorité a jusque-là pour vous informer de l’avancement</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockList</name>
    <message>
        <source>Running clocks</source>
        <translation>Délais en cours</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you send a letter.</source>
        <translation>Aucun délai ne court. Un délai commence quand vous envoyez une lettre.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>À eux</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockWords</name>
    <message>
        <source>The authority answers</source>
        <translation>L’autorité répond</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Ils répondent</translation>
    </message>
    <message>
        <source>The days you gave</source>
        <translation>Les jours que vous avez donnés</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Votre dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n jour de dépassement</numerusform>
            <numerusform>%n jours de dépassement</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule is not known any more</source>
        <translation>la règle n’est plus connue</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductCard</name>
    <message>
        <source>How they behaved</source>
        <translation>Leur conduite</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Faits…</translation>
    </message>
    <message>
        <source>Facts about how they behaved</source>
        <translation>Faits sur leur conduite</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100, from %n fact(s)</source>
        <translation>
            <numerusform>%1 sur 100, d’après %n fait</numerusform>
            <numerusform>%1 sur 100, d’après %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this fact</source>
        <translation>Ajouter ce fait</translation>
    </message>
    <message>
        <source>Add this fact: %1</source>
        <translation>Ajouter ce fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>A fact about their conduct was added.</source>
        <translation>Un fait sur leur conduite a été ajouté.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductDialog</name>
    <message>
        <source>How they behaved</source>
        <translation>Leur conduite</translation>
    </message>
    <message>
        <source>Facts about their conduct</source>
        <translation>Faits sur leur conduite</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Only dated facts with a source count, and each can be read here. The weights are the project&apos;s own.</source>
        <translation>Seuls comptent des faits datés et accompagnés d’une source, et chacun peut être lu ici. Les pondérations sont celles du projet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>a letter, a page, an exhibit</source>
        <translation>une lettre, une page, une pièce</translation>
    </message>
    <message>
        <source>W&amp;hat is looked at</source>
        <translation>Ce qui est &amp;examiné</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>About which &amp;incident</source>
        <translation>Sur quel &amp;incident</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Quand&#x202f;?</translation>
    </message>
    <message>
        <source>Where it can be &amp;read</source>
        <translation>Où on peut le &amp;lire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save with its facts…</source>
        <translation>Enregistrer avec ses faits…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>How %1 behaved</source>
        <translation>La conduite de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A fact about their conduct was taken out.</source>
        <translation>Un fait sur leur conduite a été retiré.</translation>
    </message>
    <message>
        <source>Save the score with its facts</source>
        <translation>Enregistrer le score avec ses faits</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Fichiers de données (*.json)</translation>
    </message>
    <message>
        <source>Saving the score</source>
        <translation>Enregistrement du score</translation>
    </message>
    <message>
        <source>The score was saved as “%1”.</source>
        <translation>Le score a été enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductText</name>
    <message numerus="yes">
        <source>%1 of 100, from %n facts</source>
        <translation>
            <numerusform>%1 sur 100, d’après %n fait</numerusform>
            <numerusform>%1 sur 100, d’après %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough facts yet: %1 of %2, about %3 of %4 things</source>
        <translation>Pas encore assez de faits&#xa0;: %1 sur %2, portant sur %3 points sur %4</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>what is looked at, the answer, the day, the source</comment>
        <translation>%1&#xa0;: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Où on peut le lire</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CountryBox</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DataMapView</name>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Rien n’est noté ici.</translation>
    </message>
    <message>
        <source>You have not asked them yet. A letter asks what they have.</source>
        <translation>Vous ne leur avez pas encore demandé. Une lettre permet de savoir ce qu’ils ont.</translation>
    </message>
    <message>
        <source>No incident proves anything so far.</source>
        <translation>Aucun incident ne prouve quoi que ce soit pour l’instant.</translation>
    </message>
    <message>
        <source>Note more…</source>
        <translation>Noter autre chose…</translation>
    </message>
    <message>
        <source>Note what else you gave them</source>
        <translation>Noter ce que vous leur avez donné d’autre</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Take “%1” off the map</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la liste</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Incident sensible</translation>
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
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DeclineDialog</name>
    <message>
        <source>Not for you</source>
        <translation>Pas pour vous</translation>
    </message>
    <message>
        <source>The step leaves your plan. You can bring it back at any time.</source>
        <translation>L’étape quitte votre plan. Vous pouvez la reprendre à tout moment.</translation>
    </message>
    <message>
        <source>I have done something like it already.</source>
        <translation>J’ai déjà fait quelque chose de semblable.</translation>
    </message>
    <message>
        <source>I do not use this any more.</source>
        <translation>Je ne l’utilise plus.</translation>
    </message>
    <message>
        <source>It costs me more than it gives me.</source>
        <translation>Cela me coûte plus que cela ne m’apporte.</translation>
    </message>
    <message>
        <source>Or in your own &amp;words</source>
        <translation>Ou avec vos propres &amp;mots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Retirer du plan</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DesktopPrompts</name>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#x202f;?</translation>
    </message>
    <message>
        <source>Your browser opens this address; the site then sees your visit:
%1</source>
        <translation>Votre navigateur ouvre cette adresse&#x202f;; le site voit alors votre visite&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is used: %1</source>
        <translation>Où il est utilisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>How to delete an account, whom to write to, who has a second factor. Looking something up asks nobody.</source>
        <translation>Comment supprimer un compte, à qui écrire, qui a un second facteur. Consulter n’interroge personne.</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Que consulter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Autorités de contrôle</translation>
    </message>
    <message>
        <source>Search services, companies, websites</source>
        <translation>Chercher services, entreprises, sites web</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Ce qui doit être connu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé en</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Tout pays</translation>
    </message>
    <message>
        <source>Columns of the directory</source>
        <translation>Colonnes de l’annuaire</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisissez un service</translation>
    </message>
    <message>
        <source>You see here what the directories know of it, each fact with its source.</source>
        <translation>Vous voyez ici ce que les annuaires en savent, chaque fait avec sa source.</translation>
    </message>
    <message>
        <source>A sensitive service</source>
        <translation>Un service sensible</translation>
    </message>
    <message>
        <source>Looking at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Que vous regardiez ce service ne regarde peut-être personne. Regardez autour de vous avant de l’afficher.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>L’annuaire est vide</translation>
    </message>
    <message>
        <source>Fetching the directories…</source>
        <translation>Récupération des annuaires…</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. Nothing was fetched yet, and Recourse is offline or may not write. A list can also be taken from a file.</source>
        <translation>Des annuaires publics disent comment supprimer des comptes, à qui écrire et qui a un second facteur. Rien n’a encore été récupéré, et Recourse est hors ligne ou ne peut pas écrire. Une liste peut aussi venir d’un fichier.</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. They are fetched whole, so nobody learns what you look up; afterwards this page works offline.</source>
        <translation>Des annuaires publics disent comment supprimer des comptes, à qui écrire et qui a un second facteur. Ils sont récupérés en entier, ainsi personne n’apprend ce que vous consultez&#x202f;; ensuite cette page marche hors ligne.</translation>
    </message>
    <message>
        <source>Go to the feeds</source>
        <translation>Aller aux listes</translation>
    </message>
    <message>
        <source>Fetch the directories</source>
        <translation>Récupérer les annuaires</translation>
    </message>
    <message>
        <source>Fetching the directories</source>
        <translation>Récupération des annuaires</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be fetched. The feeds page says why.</source>
        <translation>
            <numerusform>%n liste n’a pas pu être récupérée. La page des listes dit pourquoi.</numerusform>
            <numerusform>%n listes n’ont pas pu être récupérées. La page des listes dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), put together from public directories. Looking something up asks nobody.</source>
        <translation>
            <numerusform>%Ln service tiré d’annuaires publics. Consulter n’interroge personne.</numerusform>
            <numerusform>%Ln services tirés d’annuaires publics. Consulter n’interroge personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No directory knows a service like this. Try a part of its name, or its website.</source>
        <translation>Aucun annuaire ne connaît un tel service. Essayez une partie de son nom, ou son site web.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryTable</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Contact vie privée</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryWords</name>
    <message>
        <source>How to delete the account</source>
        <translation>Comment supprimer le compte</translation>
    </message>
    <message>
        <source>Whom to write to about your data</source>
        <translation>À qui écrire au sujet de vos données</translation>
    </message>
    <message>
        <source>Second factors at login</source>
        <translation>Seconds facteurs à la connexion</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Clés d’accès</translation>
    </message>
    <message>
        <source>Where to change the password</source>
        <translation>Où changer le mot de passe</translation>
    </message>
    <message>
        <source>What it says of itself as a data broker</source>
        <translation>Ce qu’il dit de lui-même comme courtier en données</translation>
    </message>
    <message>
        <source>Sites with one login</source>
        <translation>Sites à connexion commune</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Autorité de contrôle</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Contact vie privée</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Courtiers en données</translation>
    </message>
    <message>
        <source>Shared logins</source>
        <translation>Connexions communes</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>deleting an account</comment>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Some steps</source>
        <comment>deleting an account</comment>
        <translation>Quelques étapes</translation>
    </message>
    <message>
        <source>In some places only</source>
        <comment>deleting an account</comment>
        <translation>Selon le lieu</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>deleting an account</comment>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>deleting an account</comment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Easy: there is a button for it.</source>
        <translation>Facile&#xa0;: il y a un bouton pour cela.</translation>
    </message>
    <message>
        <source>Some steps: it takes more than a button.</source>
        <translation>Quelques étapes&#xa0;: un bouton ne suffit pas.</translation>
    </message>
    <message>
        <source>Only those who live in some places can delete the account themselves.</source>
        <translation>Seuls ceux qui vivent à certains endroits peuvent supprimer le compte eux-mêmes.</translation>
    </message>
    <message>
        <source>Hard: one has to write to the service.</source>
        <translation>Difficile&#xa0;: il faut écrire au service.</translation>
    </message>
    <message>
        <source>Not possible by oneself: a letter that demands erasure is the way.</source>
        <translation>Impossible soi-même&#xa0;: une lettre exigeant l’effacement est la voie.</translation>
    </message>
    <message>
        <source>codes from an app</source>
        <translation>codes d’une application</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>security keys</source>
        <translation>clés de sécurité</translation>
    </message>
    <message>
        <source>their own app</source>
        <translation>leur propre application</translation>
    </message>
    <message>
        <source>their own device</source>
        <translation>leur propre appareil</translation>
    </message>
    <message>
        <source>instead of the password</source>
        <translation>au lieu du mot de passe</translation>
    </message>
    <message>
        <source>beside the password</source>
        <translation>en plus du mot de passe</translation>
    </message>
    <message>
        <source>passkeys</source>
        <translation>clés d’accès</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>pas en %1</translation>
    </message>
    <message>
        <source>People have written to this address with success.</source>
        <translation>On a écrit à cette adresse avec succès.</translation>
    </message>
    <message>
        <source>The directory has checked it.</source>
        <translation>L’annuaire l’a vérifié.</translation>
    </message>
    <message>
        <source>Collected by a program, checked by nobody.</source>
        <translation>Recueilli par un programme, vérifié par personne.</translation>
    </message>
    <message>
        <source>The service moved from some of these addresses to others.</source>
        <translation>Le service est passé de certaines de ces adresses à d’autres.</translation>
    </message>
    <message>
        <source>For public bodies only.</source>
        <translation>Pour les organismes publics seulement.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and post only.</source>
        <translation>Pour les organismes fédéraux, les télécommunications et la poste seulement.</translation>
    </message>
    <message>
        <source>For churches only.</source>
        <translation>Pour les églises seulement.</translation>
    </message>
    <message>
        <source>For broadcasting only.</source>
        <translation>Pour la radiodiffusion seulement.</translation>
    </message>
    <message>
        <source>For companies.</source>
        <translation>Pour les entreprises.</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>par fax</translation>
    </message>
    <message>
        <source>by their web form</source>
        <translation>par leur formulaire web</translation>
    </message>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si vous voulez)</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2. As of %3.</source>
        <translation>Source&#xa0;: %1. Licence&#xa0;: %2. État au %3.</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2.</source>
        <translation>Source&#xa0;: %1. Licence&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2 says the same.</source>
        <translation>%1 Dit la même chose&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sensitive service, click to show</source>
        <translation>Service sensible, cliquez pour afficher</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DiscoverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search my mail</source>
        <translation>Chercher dans mon courrier</translation>
    </message>
    <message>
        <source>Mailboxes to search</source>
        <translation>Boîtes mail à parcourir</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose mailboxes</source>
        <translation>Choisir des boîtes mail</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx *.eml);;All files (*)</source>
        <translation>Boîtes mail (*.mbox *.mbx *.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Choisir un dossier de courrier</translation>
    </message>
    <message>
        <source>Which mail shall be searched?</source>
        <translation>Dans quel courrier chercher&#x202f;?</translation>
    </message>
    <message>
        <source>Only the heads of the messages are read: who wrote, to which address, when, and what kind of mail it is. Nothing leaves this computer, and no subject or text is kept. Mailboxes of a mail program on this computer are listed; they are not opened unless you tick them.</source>
        <translation>Seuls les en-têtes des messages sont lus&#xa0;: qui a écrit, à quelle adresse, quand, et de quel genre de message il s’agit. Rien ne quitte cet ordinateur&#x202f;; aucun objet ni texte n’est conservé. Les boîtes mail d’un logiciel de messagerie de cet ordinateur sont listées&#x202f;; elles ne sont pas ouvertes tant que vous ne les cochez pas.</translation>
    </message>
    <message>
        <source>From Google: takeout.google.com gives your mail as one file (“.mbox”). From other services: let a mail program such as Thunderbird fetch it, or export it there.</source>
        <translation>Chez Google&#xa0;: takeout.google.com fournit votre courrier en un seul fichier («&#x202f;.mbox&#x202f;»). Pour les autres services&#xa0;: faites-le récupérer par un logiciel de messagerie comme Thunderbird, ou exportez-le depuis le service.</translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation>Lecture de votre courrier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>You can go on working; large mailboxes take a few minutes.</source>
        <translation>Vous pouvez continuer à travailler&#x202f;; les grandes boîtes mail prennent quelques minutes.</translation>
    </message>
    <message>
        <source>What your mail says</source>
        <translation>Ce que dit votre courrier</translation>
    </message>
    <message>
        <source>Taken over, they wait under “To decide”. Nothing is an account before you say so, and the whole search can be undone under “Imports so far”.</source>
        <translation>Une fois repris, ils attendent sous «&#x202f;À décider&#x202f;». Rien n’est un compte tant que vous ne le dites pas, et toute la recherche peut être annulée sous «&#x202f;Imports effectués&#x202f;».</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>program, profile, mailbox, size</comment>
        <translation>%1, %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were read.</source>
        <translation>
            <numerusform>%Ln message a été lu.</numerusform>
            <numerusform>%Ln messages ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) that you may have an account with.</source>
        <translation>
            <numerusform>%Ln service chez lequel vous avez peut-être un compte.</numerusform>
            <numerusform>%Ln services chez lesquels vous avez peut-être un compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service that is not in your list already.</source>
        <translation>Aucun service qui ne soit déjà dans votre liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stranger(s) write to an address that you gave to somebody else: a sign that it leaked there.</source>
        <translation>
            <numerusform>%Ln inconnu écrit à une adresse que vous avez donnée à quelqu’un d’autre&#xa0;: un signe qu’elle y a fuité.</numerusform>
            <numerusform>%Ln inconnus écrivent à une adresse que vous avez donnée à quelqu’un d’autre&#xa0;: un signe qu’elle y a fuité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take over and decide</source>
        <translation>Reprendre et décider</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Storing what your mail says</source>
        <translation>Enregistrement de ce que dit votre courrier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DispositionBar</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>I changed the password</source>
        <translation>J’ai changé le mot de passe</translation>
    </message>
    <message>
        <source>I deleted the account</source>
        <translation>J’ai supprimé le compte</translation>
    </message>
    <message>
        <source>It was never mine</source>
        <translation>Il n’a jamais été à moi</translation>
    </message>
    <message>
        <source>I had closed it before</source>
        <translation>Je l’avais fermé avant</translation>
    </message>
    <message>
        <source>I accept the risk</source>
        <translation>J’accepte le risque</translation>
    </message>
    <message>
        <source>I wait for their answer</source>
        <translation>J’attends leur réponse</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Qu’avez-vous fait&#x202f;?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Doors</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Par où voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Bring your accounts</source>
        <translation>Apportez vos comptes</translation>
    </message>
    <message>
        <source>Drop an export of your browser or password manager on this window. Recourse keeps no passwords.</source>
        <translation>Déposez sur cette fenêtre un export de votre navigateur ou de votre gestionnaire de mots de passe. Recourse ne conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Télécharger les listes</translation>
    </message>
    <message>
        <source>Public lists tell which services lost data. Recourse fetches whole lists, so nobody learns what you use.</source>
        <translation>Des listes publiques disent quels services ont perdu des données. Recourse télécharge des listes entières&#xa0;: personne n’apprend ce que vous utilisez.</translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation>Voir les listes</translation>
    </message>
    <message>
        <source>I got a notice</source>
        <translation>J’ai reçu un avis</translation>
    </message>
    <message>
        <source>A company wrote that your data got out? Look the incident up and see what to do now.</source>
        <translation>Une entreprise vous a écrit que vos données ont fuité&#x202f;? Cherchez l’incident et voyez quoi faire maintenant.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in your encrypted vault.</source>
        <translation>Tout reste sur cet ordinateur, dans votre coffre chiffré.</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Choisir un export</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.html *.zip *.1pux);;All files (*)</source>
        <translation>Exports (*.csv *.json *.xml *.html *.zip *.1pux);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DuplicatesDialog</name>
    <message>
        <source>Accounts that may be the same</source>
        <translation>Comptes qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>No accounts are left that look the same.</source>
        <translation>Il ne reste aucun compte qui semble identique à un autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recourse merges nothing by itself. If these are one account, choose the one that stays; if they are two, say so, and you are not asked again.</source>
        <translation>Recourse ne fusionne rien de lui-même. Si c’est un seul compte, choisissez celui qui reste&#x202f;; s’il y en a deux, dites-le, et la question ne vous sera plus posée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals; the first ones are shown.</source>
        <translation>
            <numerusform>%Ln proposition&#x202f;; seules les premières sont affichées.</numerusform>
            <numerusform>%Ln propositions&#x202f;; seules les premières sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Merged into one account.</source>
        <translation>Fusionnés en un seul compte.</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Fusion des comptes</translation>
    </message>
    <message>
        <source>Noted. They are not proposed again.</source>
        <translation>Noté. Ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EntryDialog</name>
    <message>
        <source>What is logged cannot be taken out again: a record that can be changed proves nothing.</source>
        <translation>Ce qui est noté ne peut plus être retiré&#xa0;: un registre modifiable ne prouve rien.</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Quand&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Their mail (.eml), a PDF, a scan, a receipt. Recourse keeps a copy with its fingerprint in your vault, so that nobody can say later that it was changed.</source>
        <translation>Leur message (.eml), un PDF, un scan, un reçu. Recourse en garde une copie avec son empreinte dans votre coffre, pour que personne ne puisse dire plus tard qu’elle a été modifiée.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Log answers, refusals and calls on the day they come. The list of events is your evidence.</source>
        <translation>Notez les réponses, les refus et les appels le jour même. La liste des événements est votre preuve.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>Q&amp;uoi&#x202f;?</translation>
    </message>
    <message>
        <source>Until which &amp;day?</source>
        <translation>Jusqu’à quel &amp;jour&#x202f;?</translation>
    </message>
    <message>
        <source>Sent h&amp;ow?</source>
        <translation>Envoyé c&amp;omment&#x202f;?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Check first: %1</source>
        <translation>À vérifier d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>The letter for it: %1 (%2).</source>
        <translation>La lettre pour cela&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The answer is there and you will go through it, or it is whole. If something is wrong with it, choose what below.</source>
        <translation>La réponse est là et vous allez la parcourir, ou elle est complète. Si elle a un défaut, choisissez lequel ci-dessous.</translation>
    </message>
    <message>
        <source>What stands under “Until which day?” is no day. Leave it empty if they name none.</source>
        <translation>Ce qui figure sous «&#xa0;Jusqu’à quel jour&#x202f;?&#xa0;» n’est pas un jour. Laissez vide s’ils n’en indiquent aucun.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExportSourcesDialog</name>
    <message>
        <source>Where exports come from</source>
        <translation>D’où viennent les exports</translation>
    </message>
    <message>
        <source>Browsers and password managers can write a list of your accounts into a file. Recourse reads these, also inside a zip archive:</source>
        <translation>Les navigateurs et les gestionnaires de mots de passe peuvent écrire la liste de vos comptes dans un fichier. Recourse lit ceux-ci, même dans une archive zip&#xa0;:</translation>
    </message>
    <message>
        <source>Such a file holds your passwords in readable form. Delete it after the import.</source>
        <translation>Un tel fichier contient vos mots de passe en clair. Supprimez-le après l’import.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureCard</name>
    <message>
        <source>What you did about %1</source>
        <translation>Ce que vous avez fait pour %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what the user did and when</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>The newest lists no longer name this incident for the account. It is kept for what you noted.</source>
        <translation>Les listes les plus récentes ne citent plus cet incident pour ce compte. Il est gardé à cause de ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incident sensible</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>a notice that you entered</source>
        <translation>un avis que vous avez saisi</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>By the record of: %1</source>
        <translation>Selon la fiche de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why, by the record of %1</source>
        <translation>Pourquoi, selon la fiche de %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureDetail</name>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write a letter: what exactly happened?</source>
        <translation>Écrire une lettre&#xa0;: que s’est-il passé exactement&#x202f;?</translation>
    </message>
    <message>
        <source>Ask for my data</source>
        <translation>Demander mes données</translation>
    </message>
    <message numerus="yes">
        <source>%n of your accounts</source>
        <translation>
            <numerusform>%n de vos comptes</numerusform>
            <numerusform>%n de vos comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why you see this</source>
        <translation>Pourquoi vous voyez ceci</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here. The buttons above act on all of them.</source>
        <translation>
            <numerusform>%n autre n’est pas affiché ici. Les boutons ci-dessus agissent aussi sur lui.</numerusform>
            <numerusform>%n autres ne sont pas affichés ici. Les boutons ci-dessus agissent sur tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it up in the directory</source>
        <translation>Consulter l’annuaire</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureNumbers</name>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est produit</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Ce qui a fuité</translation>
    </message>
    <message>
        <source>The incidents of this list. Each counts once, however many public lists tell of it and however many accounts it touches.</source>
        <translation>Les incidents de cette liste. Chacun compte une fois, quel que soit le nombre de listes publiques qui en parlent et de comptes touchés.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposurePlots</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible or unlikely</source>
        <translation>Possible ou improbable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all.</source>
        <translation>
            <numerusform>%n incident en tout.</numerusform>
            <numerusform>%n incidents en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all; most of them happened in %1.</source>
        <translation>
            <numerusform>%n incident en tout, de %1.</numerusform>
            <numerusform>%n incidents en tout, la plupart de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Leaked in</source>
        <translation>Fuité dans</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>No list tells what data leaked.</source>
        <translation>Aucune liste ne dit quelles données ont fuité.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaked most often: in %n incident(s).</source>
        <translation>
            <numerusform>Le plus souvent&#xa0;: «&#xa0;%1&#xa0;», dans %n incident.</numerusform>
            <numerusform>Le plus souvent&#xa0;: «&#xa0;%1&#xa0;», dans %n incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureSide</name>
    <message>
        <source>Choose a line</source>
        <translation>Choisissez une ligne</translation>
    </message>
    <message>
        <source>You see here what leaked, why Recourse thinks that it touches you, and what to do.</source>
        <translation>Vous voyez ici ce qui a fuité, pourquoi Recourse pense que cela vous touche, et que faire.</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incident sensible</translation>
    </message>
    <message>
        <source>Being known at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Être connu de ce service ne regarde peut-être personne d’autre. Regardez autour de vous avant de l’afficher.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What you did about all of them</source>
        <translation>Ce que vous avez fait pour tous</translation>
    </message>
    <message>
        <source>What did you do about all of them? It can be undone.</source>
        <translation>Qu’avez-vous fait pour tous&#x202f;? Vous pourrez l’annuler.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposuresPage</name>
    <message>
        <source>Exposures</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fetch newer lists</source>
        <translation>Actualiser les listes</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>How the list is put together</source>
        <translation>Comment la liste est composée</translation>
    </message>
    <message>
        <source>By incident</source>
        <translation>Par incident</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>Quels incidents sont affichés</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>All, also settled and unlikely</source>
        <translation>Tous, même réglés et peu probables</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Rechercher un incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Accounts with incidents</source>
        <translation>Comptes avec incidents</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that this computer knows. The newest list is of %2.</source>
        <translation>Aucun de vos comptes ne correspond à l’un des %1 incidents que connaît cet ordinateur. La liste la plus récente date du %2.</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that came with the program. Newer lists were not fetched yet.</source>
        <translation>Aucun de vos comptes ne correspond à l’un des %1 incidents fournis avec le programme. Des listes plus récentes n’ont pas encore été téléchargées.</translation>
    </message>
    <message>
        <source>Nothing known leaked</source>
        <translation>Aucune fuite connue</translation>
    </message>
    <message>
        <source>Nothing to do here. Everything is settled.</source>
        <translation>Rien à faire ici. Tout est réglé.</translation>
    </message>
    <message>
        <source>No incident fits this search.</source>
        <translation>Aucun incident ne correspond à cette recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in public lists touch accounts of yours.</source>
        <translation>
            <numerusform>%Ln incident des listes publiques touche vos comptes.</numerusform>
            <numerusform>%Ln incidents des listes publiques touchent vos comptes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents chosen</source>
        <translation>
            <numerusform>%Ln incident choisi</numerusform>
            <numerusform>%Ln incidents choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln compte choisi</numerusform>
            <numerusform>%Ln comptes choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Addresses with incidents</source>
        <translation>Adresses avec incidents</translation>
    </message>
    <message>
        <source>People with incidents</source>
        <translation>Personnes avec incidents</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses chosen</source>
        <translation>
            <numerusform>%Ln adresse choisie</numerusform>
            <numerusform>%Ln adresses choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln personne choisie</numerusform>
            <numerusform>%Ln personnes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FactCard</name>
    <message>
        <source>Another directory says something else. The more trusted one stands first.</source>
        <translation>Un autre annuaire dit autre chose. Le plus fiable est en premier.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Seconds facteurs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Clés d’accès</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>One login at</source>
        <translation>Même connexion sur</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Seulement sur</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Copy the postal address</source>
        <translation>Copier l’adresse postale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>They want letters</source>
        <translation>Ils veulent les lettres</translation>
    </message>
    <message>
        <source>In the language</source>
        <translation>Dans la langue</translation>
    </message>
    <message>
        <source>A letter must name</source>
        <translation>Une lettre doit nommer</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>They ask for one.</source>
        <translation>Ils en demandent une.</translation>
    </message>
    <message>
        <source>They do not ask for one.</source>
        <translation>Ils n’en demandent pas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Delete it at %1…</source>
        <translation>Supprimer sur %1…</translation>
    </message>
    <message>
        <source>Change the password at %1…</source>
        <translation>Changer le mot de passe sur %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Their form at %1…</source>
        <translation>Leur formulaire sur %1…</translation>
    </message>
    <message>
        <source>The directory: %1…</source>
        <translation>L’annuaire&#xa0;: %1…</translation>
    </message>
    <message>
        <source> Your note: %1</source>
        <translation> Votre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. Recourse does not use it.</source>
        <translation>Vous avez signalé ceci comme faux le %1. Recourse ne l’utilise pas.</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. The directory says something else by now.</source>
        <translation>Vous avez signalé ceci comme faux le %1. L’annuaire dit autre chose depuis.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>This is wrong…</source>
        <translation>C’est faux…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedActions</name>
    <message>
        <source>Noting what you want of the list</source>
        <translation>Enregistrement de votre choix pour la liste</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lecture de la clé</translation>
    </message>
    <message>
        <source>From now on the list is taken only if it is signed with this key. Compare its fingerprint with the publisher&apos;s: %1</source>
        <translation>Désormais la liste n’est prise que si elle est signée avec cette clé. Comparez son empreinte avec celle de l’éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The way to this list was changed</source>
        <translation>Le chemin vers cette liste a changé</translation>
    </message>
    <message>
        <source>List switched on</source>
        <translation>Liste activée</translation>
    </message>
    <message>
        <source>List switched off</source>
        <translation>Liste désactivée</translation>
    </message>
    <message>
        <source>Stop checking the signature?</source>
        <translation>Ne plus vérifier la signature&#x202f;?</translation>
    </message>
    <message>
        <source>The list is taken unsigned again. You can give the key another time.</source>
        <translation>La liste est de nouveau prise sans signature. Vous pourrez redonner la clé plus tard.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Ne plus vérifier</translation>
    </message>
    <message>
        <source>Forgetting the key</source>
        <translation>Oubli de la clé</translation>
    </message>
    <message>
        <source>The publisher&apos;s public key</source>
        <translation>Clé publique de l’éditeur</translation>
    </message>
    <message>
        <source>OpenPGP keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Clés OpenPGP (*.asc *.gpg *.pgp *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Recourse forgets how to read it. Its incidents stay where you use them, marked as withdrawn.</source>
        <translation>Recourse oublie comment la lire. Ses incidents restent là où vous les utilisez, marqués comme retirés.</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <source>Removing the list</source>
        <translation>Retrait de la liste</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedCard</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Prendre dans un fichier…</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Website of %1</source>
        <translation>Site web de %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Actualiser %1</translation>
    </message>
    <message>
        <source>It was never fetched.</source>
        <translation>Elle n’a jamais été téléchargée.</translation>
    </message>
    <message>
        <source>%1, as they came with Recourse, of %2. A refresh brings all of them.</source>
        <translation>%1, fournis avec Recourse, en date du %2. Une actualisation les apporte tous.</translation>
    </message>
    <message>
        <source>%1, fetched %2 (%3)</source>
        <translation>%1, téléchargés %2 (%3)</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse est hors ligne.</translation>
    </message>
    <message>
        <source>Fetch it &amp;with the others</source>
        <translation>La récupérer a&amp;vec les autres</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Signing key…</source>
        <translation>Clé de signature…</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <translation>Retirer cette liste</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Elle n’a jamais été lue.</translation>
    </message>
    <message>
        <source>It last changed on %1.</source>
        <translation>Dernier changement le %1.</translation>
    </message>
    <message>
        <source>Licence: %1 (%2)</source>
        <translation>Licence&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Signing key (checked)…</source>
        <translation>Clé de signature (vérifiée)…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedLists</name>
    <message>
        <source>Which lists are shown</source>
        <translation>Quelles listes sont montrées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Chercher une liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Colonnes des listes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedProxy</name>
    <message>
        <source>Use it for this list</source>
        <translation>L’utiliser pour cette liste</translation>
    </message>
    <message>
        <source>As for all lists</source>
        <translation>Comme pour toutes les listes</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Un autre proxy</translation>
    </message>
    <message>
        <source>Address of the proxy for this list</source>
        <translation>Adresse du proxy pour cette liste</translation>
    </message>
    <message>
        <source>&amp;Way to this server</source>
        <translation>Chemin &amp;vers ce serveur</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port.</source>
        <translation>Recourse ne comprend pas cette adresse. Écrivez http://hôte:port ou socks5h://hôte:port.</translation>
    </message>
    <message>
        <source>Requests for this list go through this proxy alone. If it fails, nothing is sent around it.</source>
        <translation>Les requêtes pour cette liste ne passent que par ce proxy. S’il échoue, rien n’est envoyé sans lui.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedSchedule</name>
    <message>
        <source>Refreshing the lists that are old</source>
        <translation>Actualisation des listes anciennes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedTable</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedWords</name>
    <message>
        <source>Never fetched</source>
        <translation>Jamais téléchargée</translation>
    </message>
    <message>
        <source>Starter list</source>
        <translation>Liste de départ</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Vieillissante</translation>
    </message>
    <message>
        <source>Last try failed</source>
        <translation>Dernier essai raté</translation>
    </message>
    <message>
        <source>A public list of incidents in which services lost data.</source>
        <translation>Une liste publique d’incidents où des services ont perdu des données.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>il y a moins d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last time.</source>
        <translation>Rien n’a changé depuis la dernière fois.</translation>
    </message>
    <message>
        <source>Added: %1. Corrected: %2. Withdrawn: %3.</source>
        <translation>Ajoutés&#xa0;: %1. Corrigés&#xa0;: %2. Retirés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Last try, %1: %2</source>
        <translation>Dernier essai, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>The server refused (HTTP %1).</source>
        <translation>Le serveur a refusé (HTTP %1).</translation>
    </message>
    <message>
        <source>Sent on to another address</source>
        <translation>Renvoyé à une autre adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lue d’un fichier</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registre d’incidents</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Headlines, for context only: they are never compared with your accounts.</source>
        <translation>Des titres, pour le contexte seulement&#xa0;: ils ne sont jamais comparés à vos comptes.</translation>
    </message>
    <message>
        <source>Where the names of websites end, so that addresses of one service are known as such.</source>
        <translation>Où finissent les noms de sites, pour reconnaître les adresses d’un même service.</translation>
    </message>
    <message>
        <source>A public directory of services: how to delete, whom to write to, how to log in.</source>
        <translation>Un annuaire public de services&#xa0;: comment supprimer, à qui écrire, comment se connecter.</translation>
    </message>
    <message>
        <source>A public register of incidents that were notified in %1.</source>
        <translation>Un registre public d’incidents notifiés en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headline(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Stands again</source>
        <translation>De nouveau valable</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day it became public</source>
        <translation>jour de publication</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <source>what leaked</source>
        <translation>ce qui a fuité</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sites web</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>autres détails</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedsPage</name>
    <message>
        <source>Refresh all lists</source>
        <translation>Actualiser toutes les listes</translation>
    </message>
    <message>
        <source>Lists and network</source>
        <translation>Listes et réseau</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Journal réseau</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Réglages du réseau</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <translation>Téléchargement des listes…</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avancement de l’actualisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Lecture des listes</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer. Lists can still be taken from a file.</source>
        <translation>Recourse est hors ligne&#xa0;: rien ne quitte cet ordinateur. Vous pouvez toujours prendre des listes dans un fichier.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse est hors ligne.</translation>
    </message>
    <message>
        <source>Refreshing the lists</source>
        <translation>Actualisation des listes</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be refreshed. The reason stands on the list.</source>
        <translation>
            <numerusform>%n liste n’a pas pu être actualisée. La raison est indiquée sur la liste.</numerusform>
            <numerusform>%n listes n’ont pas pu être actualisées. La raison est indiquée sur chaque liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists are fresh.</source>
        <translation>Vos listes sont à jour.</translation>
    </message>
    <message>
        <source>Your lists were fresh already.</source>
        <translation>Vos listes étaient déjà à jour.</translation>
    </message>
    <message>
        <source>Take a list from a file</source>
        <translation>Prendre une liste dans un fichier</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Lecture de la liste depuis le fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Une liste à moi…</translation>
    </message>
    <message>
        <source>An incident by hand…</source>
        <translation>Un incident à la main…</translation>
    </message>
    <message>
        <source>Public lists, fetched whole and compared on this computer. Nobody learns which services you use.</source>
        <translation>Des listes publiques, récupérées en entier et comparées sur cet ordinateur. Personne n’apprend quels services vous utilisez.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>My addresses</source>
        <translation>Mes adresses</translation>
    </message>
    <message>
        <source>The refresh was cancelled. What was fetched before stays.</source>
        <translation>L’actualisation a été annulée. Ce qui a été récupéré avant reste.</translation>
    </message>
    <message numerus="yes">
        <source>Your lists are fresh. %n warning(s) were withdrawn by their publishers.</source>
        <translation>
            <numerusform>Vos listes sont à jour. %n avertissement a été retiré par son éditeur.</numerusform>
            <numerusform>Vos listes sont à jour. %n avertissements ont été retirés par leurs éditeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.json *.csv *.xml *.tar.gz *.dat)</source>
        <translation>Tous les fichiers (*);;Listes (*.json *.csv *.xml *.tar.gz *.dat)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FieldWords</name>
    <message>
        <source>Number of the record</source>
        <translation>Numéro de la fiche</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>It happened on, or from</source>
        <translation>Survenu le, ou à partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Découvert le</translation>
    </message>
    <message>
        <source>Became public on</source>
        <translation>Rendu public le</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Fiche modifiée le</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Ce qui a fuité</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Page of their statement</source>
        <translation>Page de leur déclaration</translation>
    </message>
    <message>
        <source>Page of the record</source>
        <translation>Page de la fiche</translation>
    </message>
    <message>
        <source>Number of the record that corrects it</source>
        <translation>Numéro de la fiche qui la corrige</translation>
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
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do the rest later</source>
        <translation>Faire le reste plus tard</translation>
    </message>
    <message>
        <source>Welcome to Recourse</source>
        <translation>Bienvenue dans Recourse</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Keep the way back</source>
        <translation>Gardez une issue de secours</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Which accounts do you have?</source>
        <translation>Quels comptes avez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What has leaked so far?</source>
        <translation>Qu’est-ce qui a déjà fuité&#x202f;?</translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation>Vos premières étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Hints</name>
    <message>
        <source>Good to do</source>
        <translation>Bon à faire</translation>
    </message>
    <message>
        <source>Only the list that came with Recourse is in use. It is of %1.</source>
        <translation>Seule la liste fournie avec Recourse est utilisée. Elle date du %1.</translation>
    </message>
    <message>
        <source>There is no list of incidents yet.</source>
        <translation>Il n’y a pas encore de liste d’incidents.</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Télécharger les listes</translation>
    </message>
    <message numerus="yes">
        <source>The newest list of incidents is %n day(s) old.</source>
        <translation>
            <numerusform>La liste d’incidents la plus récente date d’il y a %n jour.</numerusform>
            <numerusform>La liste d’incidents la plus récente date d’il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this vault yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce coffre.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>Your last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Votre dernière sauvegarde date d’il y a %n jour.</numerusform>
            <numerusform>Votre dernière sauvegarde date d’il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not tried your recovery code yet. Make sure that the printed sheet works.</source>
        <translation>Vous n’avez pas encore essayé votre code de secours. Assurez-vous que la feuille imprimée fonctionne.</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Essayer le code</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportArchiveChoice</name>
    <message>
        <source>The archive holds several account lists. Each that you choose is read like a file of its own; the others are left alone.</source>
        <translation>L’archive contient plusieurs listes de comptes. Chacune que vous choisissez est lue comme un fichier à part ; les autres sont laissées de côté.</translation>
    </message>
    <message>
        <source>Which lists of “%1”?</source>
        <translation>Quelles listes de « %1 » ?</translation>
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
            <numerusform>%Ln compte supprimé.</numerusform>
            <numerusform>%Ln comptes supprimés.</numerusform>
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
            <numerusform>%Ln compte reste, car vous avez travaillé dessus.</numerusform>
            <numerusform>%Ln comptes restent, car vous avez travaillé dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln account(s)</source>
        <translation>
            <numerusform>Mettre à jour %Ln compte</numerusform>
            <numerusform>Mettre à jour %Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation>
            <numerusform>Importer %Ln compte</numerusform>
            <numerusform>Importer %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only, so nothing can be imported.</source>
        <translation>Le coffre est ouvert en lecture seule&#xa0;: rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>Delete the export file?</source>
        <translation>Supprimer le fichier d’export&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Deleting the export file</source>
        <translation>Suppression du fichier d’export</translation>
    </message>
    <message>
        <source>Choose exports of browsers and password managers</source>
        <translation>Choisir des exports de navigateurs et de gestionnaires de mots de passe</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Texte (*.txt);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>rapport d’import.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;All files (*)</source>
        <translation>Exports (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the address</source>
        <translation>Conservation de l’adresse</translation>
    </message>
    <message>
        <source>The address is in your profile now.</source>
        <translation>L’adresse est maintenant dans votre profil.</translation>
    </message>
    <message>
        <source>“%1” is deleted for good; it does not go to the recycle bin.</source>
        <translation>« %1 » est supprimé définitivement et ne va pas dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported file(s) are deleted for good; they do not go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln fichier importé est supprimé définitivement et ne va pas dans la corbeille.</numerusform>
            <numerusform>%Ln fichiers importés sont supprimés définitivement et ne vont pas dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the export files?</source>
        <translation>Supprimer les fichiers exportés ?</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: afterwards you see where to look for them.</source>
        <translation>Les copies placées ailleurs restent : vous verrez ensuite où les chercher.</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Supprimer les fichiers</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es): look for them under Accounts, “To decide”</source>
        <translation>
            <numerusform>%Ln boîte aux lettres : à chercher sous Comptes, « À décider »</numerusform>
            <numerusform>%Ln boîtes aux lettres : à chercher sous Comptes, « À décider »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln vide</numerusform>
            <numerusform>%Ln vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln trop grand</numerusform>
            <numerusform>%Ln trop grands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln caché</numerusform>
            <numerusform>%Ln cachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only refer elsewhere</source>
        <translation>
            <numerusform>%Ln qui ne fait que renvoyer ailleurs</numerusform>
            <numerusform>%Ln qui ne font que renvoyer ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>what lies behind the first %L1 files</source>
        <translation>ce qui suit les %L1 premiers fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1 (%2).</source>
        <translation>Laissé de côté : %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good. Copies may remain:</source>
        <translation>
            <numerusform>%Ln fichier supprimé définitivement. Des copies peuvent subsister :</numerusform>
            <numerusform>%Ln fichiers supprimés définitivement. Des copies peuvent subsister :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same size.</source>
        <translation>%1 a la même taille.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDone</name>
    <message>
        <source>What leaked?</source>
        <translation>Qu’est-ce qui a fuité&#x202f;?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>The export file still holds your passwords in readable form. Whoever opens it can use them.</source>
        <translation>Le fichier d’export contient toujours vos mots de passe en clair. Quiconque l’ouvre peut les utiliser.</translation>
    </message>
    <message>
        <source>Delete the file…</source>
        <translation>Supprimer le fichier…</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Que dois-je faire&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are new.</source>
        <translation>
            <numerusform>%Ln compte est nouveau.</numerusform>
            <numerusform>%Ln comptes sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you had got new facts.</source>
        <translation>
            <numerusform>%Ln compte que vous aviez a reçu de nouvelles informations.</numerusform>
            <numerusform>%Ln comptes que vous aviez ont reçu de nouvelles informations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were known already.</source>
        <translation>
            <numerusform>%Ln compte était déjà connu.</numerusform>
            <numerusform>%Ln comptes étaient déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further entries were copies of an account of the same file.</source>
        <translation>
            <numerusform>%Ln autre entrée était la copie d’un compte du même fichier.</numerusform>
            <numerusform>%Ln autres entrées étaient des copies d’un compte du même fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were left out; the list below says why.</source>
        <translation>
            <numerusform>%Ln entrée a été écartée&#x202f;; la liste ci-dessous dit pourquoi.</numerusform>
            <numerusform>%Ln entrées ont été écartées&#x202f;; la liste ci-dessous dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) are weak.</source>
        <translation>
            <numerusform>%Ln mot de passe est faible.</numerusform>
            <numerusform>%Ln mots de passe sont faibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are used in more than one place.</source>
        <translation>
            <numerusform>%Ln sert à plus d’un endroit.</numerusform>
            <numerusform>%Ln servent à plus d’un endroit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to have leaked.</source>
        <translation>
            <numerusform>%Ln est connu pour avoir fuité.</numerusform>
            <numerusform>%Ln sont connus pour avoir fuité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older than three years.</source>
        <translation>
            <numerusform>%Ln a plus de trois ans.</numerusform>
            <numerusform>%Ln ont plus de trois ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) were looked up.</source>
        <translation>
            <numerusform>%Ln mot de passe a été vérifié dans la liste.</numerusform>
            <numerusform>%Ln mots de passe ont été vérifiés dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Then the check ended: %2</source>
        <translation>%1 Puis la vérification s’est arrêtée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Décider maintenant</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) wait for your word.</source>
        <translation>
            <numerusform>%Ln service attend votre décision.</numerusform>
            <numerusform>%Ln services attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What you imported names addresses of yours: %1. Your profile has none yet. With one there, letters say where answers are to go, and the plan knows your mailbox.</source>
        <translation>Ce que vous avez importé cite des adresses à vous : %1. Votre profil n’en a pas encore. Avec une adresse, les lettres disent où répondre et le plan connaît votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Delete the file here: it is gone for good, but not shredded, and copies stay where they are. Look for them in Downloads, in the recycle bin, on sticks, in cloud folders, in mails to yourself, and in backups of this computer. The browser or password manager itself keeps the passwords too. Change those that matter most.</source>
        <translation>Supprimez le fichier ici : il disparaît définitivement, mais n’est pas écrasé, et les copies restent où elles sont. Cherchez-les dans Téléchargements, dans la corbeille, sur des clés, dans des dossiers en nuage, dans des messages à vous-même et dans les sauvegardes de cet ordinateur. Le navigateur ou le gestionnaire de mots de passe garde lui aussi les mots de passe. Changez les plus importants.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être importé ; choisissez-le pour voir pourquoi.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être importés ; choisissez-en un pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the files…</source>
        <translation>Supprimer les fichiers…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFailure</name>
    <message>
        <source>Recourse understands exports of these programs</source>
        <translation>Recourse comprend les exports de ces programmes</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé</translation>
    </message>
    <message>
        <source>Nothing to import in “%1”</source>
        <translation>Rien à importer dans « %1 »</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Le dossier est vide.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilePassword</name>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Mot de &amp;passe du fichier</translation>
    </message>
    <message>
        <source>It opens this file now and is forgotten with it.</source>
        <translation>Il ouvre ce fichier maintenant et est oublié avec lui.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilesView</name>
    <message>
        <source>Type its password…</source>
        <translation>Saisir son mot de passe…</translation>
    </message>
    <message>
        <source>Say what its columns mean…</source>
        <translation>Dire ce que signifient ses colonnes…</translation>
    </message>
    <message>
        <source>Choose its lists…</source>
        <translation>Choisir ses listes…</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Fichiers de cet import</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Change what the columns mean…</source>
        <translation>Changer le sens des colonnes…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Each import is listed here and can be taken back as a whole.</source>
        <translation>Chaque import figure ici et peut être annulé en bloc.</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Annuler cet import…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Imports effectués</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>Lecture des imports</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Annuler cet import&#x202f;?</translation>
    </message>
    <message>
        <source>The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with since stay. To have it again, import the file again.</source>
        <translation>Les comptes apportés par cet import sont supprimés&#x202f;; ceux qu’il a modifiés redeviennent comme avant. Les comptes sur lesquels vous avez travaillé depuis restent. Pour le refaire, importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed with the import.</source>
        <translation>
            <numerusform>%Ln compte supprimé avec l’import.</numerusform>
            <numerusform>%Ln comptes supprimés avec l’import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Undo this import and those with it…</source>
        <translation>Annuler cet import et ceux qui vont avec…</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lecture du rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in “%1”.</source>
        <translation>
            <numerusform>%Ln entrée dans « %1 ».</numerusform>
            <numerusform>%Ln entrées dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each was not kept then.</source>
        <translation>Ce que chacune est devenue n’était pas conservé alors.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows the most important ones; %Ln more were not kept.</source>
        <translation>
            <numerusform>La liste montre les plus importantes ; %Ln autre n’a pas été conservée.</numerusform>
            <numerusform>La liste montre les plus importantes ; %Ln autres n’ont pas été conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Texte (*.txt);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>rapport d’import.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>%1

Imported together with it and taken back as well: %2.</source>
        <translation>%1

Importés en même temps et annulés aussi : %2.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportLinesView</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles entrées sont affichées</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Rechercher dans les entrées</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportMapping</name>
    <message>
        <source>The first rows of the list</source>
        <translation>Les premières lignes de la liste</translation>
    </message>
    <message>
        <source>Recourse does not know this list. Say what its columns mean; what is left out is not read. Passwords are hidden here and are never stored.</source>
        <translation>Recourse ne connaît pas cette liste. Indiquez ce que ses colonnes signifient&#x202f;; ce qui est écarté n’est pas lu. Les mots de passe sont masqués ici et ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>Columns are &amp;divided by</source>
        <translation>Colonnes &amp;séparées par</translation>
    </message>
    <message>
        <source>&amp;Letters are written as</source>
        <translation>&amp;Codage des caractères</translation>
    </message>
    <message>
        <source>What do the columns of “%1” mean?</source>
        <translation>Que signifient les colonnes de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The next page shows what would be imported. Nothing is stored before you say so.</source>
        <translation>La page suivante montre ce qui serait importé. Rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>One column must be the website or the name of the account.</source>
        <translation>Une colonne doit être le site web ou le nom du compte.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportPreview</name>
    <message>
        <source>Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice.</source>
        <translation>Rien n’est encore enregistré. Les mots de passe ne sont jamais enregistrés&#xa0;: seulement leur solidité et ceux qui servent deux fois.</translation>
    </message>
    <message>
        <source>You have all of them already.</source>
        <translation>Vous avez déjà tous ces comptes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be new.</source>
        <translation>
            <numerusform>%Ln compte serait nouveau.</numerusform>
            <numerusform>%Ln comptes seraient nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look the passwords up in a public list of leaked passwords</source>
        <translation>&amp;Vérifier les mots de passe dans une liste publique de mots de passe divulgués</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) would wait for your word.</source>
        <translation>
            <numerusform>%Ln service attendrait votre décision.</numerusform>
            <numerusform>%Ln services attendraient votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse works offline now, so the passwords are not looked up in the public list of leaked ones. To have that, turn offline mode off in the settings before you import.</source>
        <translation>Recourse travaille hors ligne, les mots de passe ne sont donc pas cherchés dans la liste publique des mots de passe divulgués. Si vous le souhaitez, désactivez le mode hors ligne dans les paramètres avant d’importer.</translation>
    </message>
    <message>
        <source>Nothing needs to be asked: everything was looked up before.</source>
        <translation>Rien à demander : tout a déjà été cherché.</translation>
    </message>
    <message numerus="yes">
        <source>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request(s) like this one:

%2</source>
        <translation>
            <numerusform>Cela interroge %1. De chaque mot de passe, seuls les 5 premiers des 40 caractères de son empreinte quittent cet ordinateur, dans %Ln requête comme celle-ci :

%2</numerusform>
            <numerusform>Cela interroge %1. De chaque mot de passe, seuls les 5 premiers des 40 caractères de son empreinte quittent cet ordinateur, dans %Ln requêtes comme celle-ci :

%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, read as “%1”.</source>
        <translation>
            <numerusform>%Ln entrée, lue comme « %1 ».</numerusform>
            <numerusform>%Ln entrées, lues comme « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1 files.</source>
        <translation>
            <numerusform>%Ln entrée dans %1 fichiers.</numerusform>
            <numerusform>%Ln entrées dans %1 fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read; choose one to see why.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être lu ; choisissez-le pour voir pourquoi.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être lus ; choisissez-en un pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln fichier à importer</numerusform>
            <numerusform>%Ln fichiers à importer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportStage</name>
    <message>
        <source>Export your passwords from your browser or password manager and drop the file here. Recourse keeps the list of accounts and judges each password; no password is stored.</source>
        <translation>Exportez vos mots de passe depuis votre navigateur ou votre gestionnaire de mots de passe et déposez le fichier ici. Recourse garde la liste des comptes et évalue chaque mot de passe&#x202f;; aucun mot de passe n’est enregistré.</translation>
    </message>
    <message>
        <source>Drop the export file here</source>
        <translation>Déposez le fichier d’export ici</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave and Opera: Settings, Passwords, Export. Firefox: Passwords, menu, Export. Bitwarden: Export vault as .json. KeePassXC: Database, Export, CSV.</source>
        <translation>Chrome, Edge, Brave et Opera&#xa0;: Paramètres, Mots de passe, Exporter. Firefox&#xa0;: Mots de passe, menu, Exporter. Bitwarden&#xa0;: Exporter le coffre en .json. KeePassXC&#xa0;: Base de données, Exporter, CSV.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in your vault.</source>
        <translation>
            <numerusform>%n compte dans votre coffre.</numerusform>
            <numerusform>%n comptes dans votre coffre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportWait</name>
    <message>
        <source>The passwords are judged for strength and reuse, then forgotten. None of them is stored.</source>
        <translation>La solidité et la réutilisation des mots de passe sont évaluées, puis ils sont oubliés. Aucun n’est enregistré.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>recourse::ui::IncidentPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Became public</source>
        <translation>Rendu public</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Ce qui a fuité</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>From a notice that you entered.</source>
        <translation>D’après un avis que vous avez saisi.</translation>
    </message>
    <message>
        <source>Says: %1.</source>
        <translation>Selon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Licence: %2.</source>
        <comment>who says it, and its licence</comment>
        <translation>%1 Licence&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Entered by you.</source>
        <translation>Saisi par vous.</translation>
    </message>
    <message>
        <source>Other lists that tell of it</source>
        <translation>Autres listes qui en parlent</translation>
    </message>
    <message>
        <source>Each counts in its own way, often the same people. The numbers are never added.</source>
        <translation>Chacune compte à sa façon, souvent les mêmes personnes. Les nombres ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What that means together</source>
        <translation>Ce que cela signifie ensemble</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryFilters</name>
    <message>
        <source>Which accounts are shown</source>
        <translation>Quels comptes sont affichés</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Group by service</source>
        <translation>Regrouper par service</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The search finds all other tags</source>
        <translation>La recherche trouve toutes les autres étiquettes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show accounts with any tag again, not only %1</source>
        <translation>Afficher de nouveau les comptes de toutes les étiquettes, pas seulement %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Appartient à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show accounts of everybody again, not only of %1</source>
        <translation>Afficher de nouveau les comptes de tous, pas seulement ceux de %1</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Âge du mot de passe</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Show accounts with passwords of any age again</source>
        <translation>Afficher de nouveau les comptes dont le mot de passe a n’importe quel âge</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>Provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show accounts from everywhere again, not only from %1</source>
        <translation>Afficher de nouveau les comptes de toute provenance, pas seulement de %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryView</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account fits this search and filter.</source>
        <translation>Aucun compte ne correspond à cette recherche et à ce filtre.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les examiner…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>You see here what the service has of you, what leaked, and what you can do.</source>
        <translation>Vous voyez ici ce que le service a sur vous, ce qui a fuité et ce que vous pouvez faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of accounts may be one account each.</source>
        <translation>
            <numerusform>%Ln groupe de comptes n’est peut-être qu’un seul compte.</numerusform>
            <numerusform>%Ln groupes de comptes ne sont peut-être chacun qu’un seul compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LandBox</name>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bavière</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandebourg</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Brême</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hambourg</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Basse-Saxe</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklembourg-Poméranie-Occidentale</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Rhénanie-du-Nord-Westphalie</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rhénanie-Palatinat</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Sarre</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Saxe</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Saxe-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thuringe</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawDialog</name>
    <message>
        <source>Why this law</source>
        <translation>Pourquoi cette loi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawPanel</name>
    <message>
        <source>No special kind, or as the service says</source>
        <translation>Aucun type particulier, ou selon le service</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Loi</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Type d’organisme</translation>
    </message>
    <message>
        <source>&amp;Where you were when you used it</source>
        <translation>&amp;Où vous étiez en l’utilisant</translation>
    </message>
    <message>
        <source>Information, not legal advice. You decide which law your letter cites.</source>
        <translation>Des informations, pas des conseils juridiques. C’est vous qui décidez quelle loi votre lettre cite.</translation>
    </message>
    <message>
        <source>No law that is known here fits: %1</source>
        <translation>Aucune loi connue ici ne convient&#xa0;: %1</translation>
    </message>
    <message>
        <source>The law that fits</source>
        <translation>La loi qui convient</translation>
    </message>
    <message>
        <source>%1 (fits too)</source>
        <comment>a law</comment>
        <translation>%1 (convient aussi)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawWords</name>
    <message numerus="yes">
        <source>Recourse knows %Ln law(s), %1 of them in force today. They were compared with their sources up to %2.</source>
        <translation>
            <numerusform>Recourse connaît %Ln loi, dont %1 en vigueur aujourd’hui. Elle a été comparée avec ses sources jusqu’au %2.</numerusform>
            <numerusform>Recourse connaît %Ln lois, dont %1 en vigueur aujourd’hui. Elles ont été comparées avec leurs sources jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are those that came with the program.</source>
        <translation>Les règles sont celles livrées avec le programme.</translation>
    </message>
    <message>
        <source>Rules %1 of %2, taken on %3, signed with the key %4.</source>
        <translation>Règles %1 du %2, reprises le %3, signées avec la clé %4.</translation>
    </message>
    <message>
        <source>They are not used: %1</source>
        <translation>Elles ne sont pas utilisées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a law; a day</comment>
        <translation>%1&#xa0;: à partir du %2</translation>
    </message>
    <message>
        <source>These rules were not taken: %1</source>
        <translation>Ces règles n’ont pas été reprises&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawsSection</name>
    <message>
        <source>Laws</source>
        <translation>Lois</translation>
    </message>
    <message>
        <source>Take rules from a file…</source>
        <translation>Prendre des règles dans un fichier…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key…</source>
        <translation>Choisir la clé de l’auteur…</translation>
    </message>
    <message>
        <source>Look for newer rules now</source>
        <translation>Chercher maintenant des règles plus récentes</translation>
    </message>
    <message>
        <source>The laws that Recourse knows</source>
        <translation>Les lois que Recourse connaît</translation>
    </message>
    <message>
        <source>Laws change. Recourse shows with every date when its rule was last compared with its source; a law that is not in force yet is never cited.</source>
        <translation>Les lois changent. Avec chaque date, Recourse montre quand sa règle a été comparée pour la dernière fois avec sa source&#x202f;; une loi qui n’est pas encore en vigueur n’est jamais citée.</translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>Des informations, pas des conseils juridiques.</translation>
    </message>
    <message>
        <source>Newer rules</source>
        <translation>Règles plus récentes</translation>
    </message>
    <message>
        <source>Rules come as a file with a signature of its maker. Choose the rules, their signature and, the first time, the maker&apos;s public key together. Only rules with a good signature, and newer than those here, are taken.</source>
        <translation>Les règles viennent dans un fichier accompagné d’une signature de leur auteur. Choisissez ensemble les règles, leur signature et, la première fois, la clé publique de l’auteur. Seules des règles dont la signature est bonne, et plus récentes que celles d’ici, sont reprises.</translation>
    </message>
    <message>
        <source>Optional; as the maker shows it</source>
        <translation>Facultatif&#x202f;; telle que l’auteur la publie</translation>
    </message>
    <message>
        <source>Key&apos;s &amp;fingerprint</source>
        <translation>&amp;Empreinte de la clé</translation>
    </message>
    <message>
        <source>Rules from an address</source>
        <translation>Règles depuis une adresse</translation>
    </message>
    <message>
        <source>None is set unless you set one. Recourse asks there only when you say so; nothing about you goes out. The address is of the rules, their signature being at the same with .sig after it.</source>
        <translation>Aucune n’est définie tant que vous n’en définissez pas. Recourse n’y demande des règles que lorsque vous le dites&#x202f;; rien sur vous n’est transmis. L’adresse est celle des règles, leur signature se trouvant à la même adresse suivie de .sig.</translation>
    </message>
    <message>
        <source>&amp;Address of the rules</source>
        <translation>&amp;Adresse des règles</translation>
    </message>
    <message>
        <source>Not in force yet:
%1</source>
        <translation>Pas encore en vigueur&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key first.</source>
        <translation>Choisissez d’abord la clé de l’auteur.</translation>
    </message>
    <message>
        <source>Rules, their signature, and the maker&apos;s key</source>
        <translation>Règles, leur signature et la clé de l’auteur</translation>
    </message>
    <message>
        <source>Rules (*.json *.sig *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Règles (*.json *.sig *.asc *.gpg *.pgp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Vérification des règles</translation>
    </message>
    <message>
        <source>The new rules are in use. They are signed with the key %1: compare it with the one that their maker shows.</source>
        <translation>Les nouvelles règles sont utilisées. Elles sont signées avec la clé %1&#xa0;: comparez-la avec celle que publie leur auteur.</translation>
    </message>
    <message>
        <source>Removing the rules</source>
        <translation>Retrait des règles</translation>
    </message>
    <message>
        <source>The rules that came with the program are used again.</source>
        <translation>Les règles livrées avec le programme sont de nouveau utilisées.</translation>
    </message>
    <message>
        <source>Newer rules removed</source>
        <translation>Règles plus récentes retirées</translation>
    </message>
    <message>
        <source>Putting the rules back</source>
        <translation>Remise en place des règles</translation>
    </message>
    <message>
        <source>The maker&apos;s public key</source>
        <translation>La clé publique de l’auteur</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Clés (*.asc *.gpg *.pgp *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving the address</source>
        <translation>Enregistrement de l’adresse</translation>
    </message>
    <message>
        <source>No address is set any more.</source>
        <translation>Plus aucune adresse n’est définie.</translation>
    </message>
    <message>
        <source>The address is kept. Rules from there must be signed with the key %1.</source>
        <translation>L’adresse est gardée. Les règles qui en viennent doivent être signées avec la clé %1.</translation>
    </message>
    <message>
        <source>Looking for newer rules</source>
        <translation>Recherche de règles plus récentes</translation>
    </message>
    <message>
        <source>The rules are those of %1.</source>
        <translation>Les règles sont celles du %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LeakMeaning</name>
    <message>
        <source>Login and password together: strangers try them first at mail, shops and banks. Change the password everywhere you used it.</source>
        <translation>Identifiant et mot de passe ensemble&#xa0;: des inconnus les essaient d’abord sur les messageries, boutiques et banques. Changez le mot de passe partout où vous l’avez utilisé.</translation>
    </message>
    <message>
        <source>Passwords: change it here, and everywhere else that you used it.</source>
        <translation>Mots de passe&#xa0;: changez-le ici, et partout ailleurs où vous l’avez utilisé.</translation>
    </message>
    <message>
        <source>Access tokens open an account without a password. Log out everywhere, then log in anew.</source>
        <translation>Les jetons d’accès ouvrent un compte sans mot de passe. Déconnectez-vous partout, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Security questions reset passwords elsewhere. Give other answers, which need not be true.</source>
        <translation>Les questions de sécurité réinitialisent des mots de passe ailleurs. Donnez d’autres réponses, qui n’ont pas à être vraies.</translation>
    </message>
    <message>
        <source>Name and official number together are enough to take out credit in your name. Have it blocked at the credit agencies.</source>
        <translation>Le nom et un numéro officiel ensemble suffisent pour emprunter à votre nom. Faites-le bloquer auprès des agences de crédit.</translation>
    </message>
    <message>
        <source>A copy of an identity document opens accounts in your name. Watch your credit record.</source>
        <translation>Une copie de pièce d’identité ouvre des comptes à votre nom. Surveillez votre dossier de crédit.</translation>
    </message>
    <message>
        <source>Payment cards: look through the statements, and have the card replaced.</source>
        <translation>Cartes de paiement&#xa0;: parcourez les relevés et faites remplacer la carte.</translation>
    </message>
    <message>
        <source>Bank details allow debits. Look through the statements and object in time.</source>
        <translation>Les coordonnées bancaires permettent des prélèvements. Parcourez les relevés et contestez à temps.</translation>
    </message>
    <message>
        <source>Name, birth date and where to reach you: enough to pass for you on the telephone. Be wary of callers who know them.</source>
        <translation>Nom, date de naissance et moyen de vous joindre&#xa0;: assez pour se faire passer pour vous au téléphone. Méfiez-vous des appelants qui les connaissent.</translation>
    </message>
    <message>
        <source>A phone number with a name or address: expect messages and calls made to fit you. Do not follow links in them.</source>
        <translation>Un numéro de téléphone avec un nom ou une adresse&#xa0;: attendez-vous à des messages et appels faits pour vous. N’y suivez aucun lien.</translation>
    </message>
    <message>
        <source>Health data cannot be changed back. Be wary of anybody who hints at it.</source>
        <translation>Les données de santé ne se rattrapent pas. Méfiez-vous de quiconque y fait allusion.</translation>
    </message>
    <message>
        <source>Private messages and photos are used for blackmail. Do not pay; keep the demand as evidence.</source>
        <translation>Messages privés et photos servent au chantage. Ne payez pas&#x202f;; gardez la demande comme preuve.</translation>
    </message>
    <message>
        <source>What leaked is nobody else&apos;s business, and used for blackmail.</source>
        <translation>Ce qui a fuité ne regarde personne et sert au chantage.</translation>
    </message>
    <message>
        <source>Children&apos;s data: tell the child, and keep the notice for later years.</source>
        <translation>Données d’enfants&#xa0;: dites-le à l’enfant et gardez l’avis pour plus tard.</translation>
    </message>
    <message>
        <source>Name and postal address: goods are ordered in your name. Open every bill.</source>
        <translation>Nom et adresse postale&#xa0;: on commande des marchandises à votre nom. Ouvrez chaque facture.</translation>
    </message>
    <message>
        <source>Where you were and when shows where you live and work.</source>
        <translation>Où vous étiez et quand montre où vous vivez et travaillez.</translation>
    </message>
    <message>
        <source>The e-mail address alone: expect more spam, and mail that pretends to be from this service.</source>
        <translation>L’adresse e-mail seule&#xa0;: attendez-vous à plus de spam et à des courriers qui se disent de ce service.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerPanel</name>
    <message>
        <source>Search the network log</source>
        <translation>Rechercher dans le journal réseau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Journal réseau</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Rien n’a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Every request that Recourse sends is written down here, with its size and what came of it.</source>
        <translation>Chaque requête que Recourse envoie est notée ici, avec sa taille et son résultat.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Those that went well</source>
        <translation>Celles qui ont réussi</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Celles qui ont échoué</translation>
    </message>
    <message>
        <source>Which requests to show</source>
        <translation>Quelles requêtes afficher</translation>
    </message>
    <message>
        <source>Reading the network log</source>
        <translation>Lecture du journal réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) shown. In all, %1 were sent and %2 received.</source>
        <translation>
            <numerusform>%n requête affichée. En tout, %1 envoyés et %2 reçus.</numerusform>
            <numerusform>%n requêtes affichées. En tout, %1 envoyés et %2 reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Exporter le journal réseau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the network log</source>
        <translation>Export du journal réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n requête exportée.</numerusform>
            <numerusform>%n requêtes exportées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Lettre %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Lecture de la lettre</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterEditor</name>
    <message>
        <source>New letter</source>
        <translation>Nouvelle lettre</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The letter as it will be on paper</source>
        <translation>La lettre telle qu’elle sera sur papier</translation>
    </message>
    <message>
        <source>Choose a company first.</source>
        <translation>Choisissez d’abord une entreprise.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The letter you were writing was put away</source>
        <translation>La lettre que vous écriviez a été mise de côté</translation>
    </message>
    <message>
        <source>Choose a company first. The letter appears here as you write.</source>
        <translation>Choisissez d’abord une entreprise. La lettre apparaît ici au fil de la saisie.</translation>
    </message>
    <message>
        <source>“%1” is not in your list of accounts. Choose one of the names that appear while you type, or add the account first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans votre liste de comptes. Choisissez l’un des noms qui apparaissent pendant la saisie, ou ajoutez d’abord le compte.</translation>
    </message>
    <message numerus="yes">
        <source>The letter cannot leave yet: %n thing(s) must be settled first.</source>
        <translation>
            <numerusform>La lettre ne peut pas encore partir&#xa0;: %n point est d’abord à régler.</numerusform>
            <numerusform>La lettre ne peut pas encore partir&#xa0;: %n points sont d’abord à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Ce coffre est ouvert en lecture seule&#xa0;: aucune lettre ne peut y être gardée.</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>La lettre a été enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The letter is being saved.</source>
        <translation>La lettre est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Enregistrement de la lettre</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Enregistrement de votre profil</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”, and with its translation, for you alone, as “%2”.</source>
        <translation>La lettre a été enregistrée sous «&#xa0;%1&#xa0;» et, avec sa traduction, pour vous seulement, sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose which letter to write first. It appears here as you write.</source>
        <translation>Choisissez d’abord la lettre à écrire. Elle apparaît ici à mesure que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFields</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field of a form</comment>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFiles</name>
    <message>
        <source>The letter as PDF too</source>
        <translation>La lettre aussi en PDF</translation>
    </message>
    <message>
        <source>With an e-mail</source>
        <translation>Avec un e-mail</translation>
    </message>
    <message>
        <source>These go along when you export the letter as an e-mail (.eml).</source>
        <translation>Ces fichiers accompagnent la lettre quand vous l’exportez comme e-mail (.eml).</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files to go with the letter</source>
        <translation>Fichiers à joindre à la lettre</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterForm</name>
    <message>
        <source>By where you live</source>
        <translation>Selon votre résidence</translation>
    </message>
    <message>
        <source>The surest and newest one</source>
        <translation>Le plus certain et le plus récent</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For you this is: %1.</source>
        <translation>Dans votre cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De votre part</translation>
    </message>
    <message>
        <source>Keep this in my profile</source>
        <translation>Garder dans mon profil</translation>
    </message>
    <message>
        <source>This letter takes from your fact sheet on identity theft, which is still empty.</source>
        <translation>Cette lettre puise dans votre fiche sur l’usurpation d’identité, qui est encore vide.</translation>
    </message>
    <message numerus="yes">
        <source>This letter takes from your fact sheet on identity theft: %n item(s).</source>
        <translation>
            <numerusform>Cette lettre puise dans votre fiche sur l’usurpation d’identité&#xa0;: %n élément.</numerusform>
            <numerusform>Cette lettre puise dans votre fiche sur l’usurpation d’identité&#xa0;: %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipient&apos;s</source>
        <translation>Celle du destinataire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The authority&apos;s name (empty: the one for you)</source>
        <translation>Le nom de l’autorité (vide&#xa0;: celle dont vous relevez)</translation>
    </message>
    <message>
        <source>Other letters, and why not</source>
        <translation>Autres lettres, et pourquoi pas</translation>
    </message>
    <message>
        <source>The same letter to many companies…</source>
        <translation>La même lettre à plusieurs entreprises…</translation>
    </message>
    <message>
        <source>Why this law</source>
        <translation>Pourquoi cette loi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Open the fact sheet…</source>
        <translation>Ouvrir la fiche…</translation>
    </message>
    <message>
        <source>More, if you want it</source>
        <translation>Davantage, si vous le souhaitez</translation>
    </message>
    <message>
        <source>As where you live</source>
        <translation>Selon l’usage là où vous habitez</translation>
    </message>
    <message>
        <source>A4, window at the left (DIN 5008)</source>
        <translation>A4, fenêtre à gauche (DIN 5008)</translation>
    </message>
    <message>
        <source>US Letter, No. 10 envelope</source>
        <translation>US Letter, enveloppe No. 10</translation>
    </message>
    <message>
        <source>A4, DL envelope (UK)</source>
        <translation>A4, enveloppe DL (Royaume-Uni)</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Choisir une lettre</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterWords</name>
    <message>
        <source>&amp;What do you want?</source>
        <translation>&amp;Que voulez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;From which company?</source>
        <translation>Auprès de quelle &amp;entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Under which &amp;law?</source>
        <translation>Selon quelle &amp;loi&#x202f;?</translation>
    </message>
    <message>
        <source>Which &amp;incident?</source>
        <translation>Quel &amp;incident&#x202f;?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your postal &amp;address</source>
        <translation>Votre &amp;adresse postale</translation>
    </message>
    <message>
        <source>Your e-&amp;mail for answers</source>
        <translation>Votre e-&amp;mail pour les réponses</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Où &amp;vous habitez</translation>
    </message>
    <message>
        <source>What they &amp;know you by</source>
        <translation>Ce qui vous identifie &amp;chez eux</translation>
    </message>
    <message>
        <source>The company&apos;s full legal name</source>
        <translation>Le nom légal complet de l’entreprise</translation>
    </message>
    <message>
        <source>Their p&amp;ostal address</source>
        <translation>Leur adresse p&amp;ostale</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>Leur e-mail pour la protection des données</translation>
    </message>
    <message>
        <source>How will you &amp;send it?</source>
        <translation>Comment allez-vous l’envo&amp;yer&#x202f;?</translation>
    </message>
    <message>
        <source>Type the first letters of the name</source>
        <translation>Saisissez les premières lettres du nom</translation>
    </message>
    <message>
        <source>One on each line: e-mail, user name, customer number</source>
        <translation>Une information par ligne&#xa0;: e-mail, nom d’utilisateur, numéro de client</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Votre adresse ou votre e-mail</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Leur e-mail</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Leur adresse postale</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Ce qui vous identifie chez eux</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>L’incident</translation>
    </message>
    <message>
        <source>Your accounts there</source>
        <translation>Vos comptes chez eux</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La référence</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the letter</source>
        <translation>Lan&amp;gue de la lettre</translation>
    </message>
    <message>
        <source>&amp;Translation beside it, for you</source>
        <translation>&amp;Traduction à côté, pour vous</translation>
    </message>
    <message>
        <source>Pape&amp;r and envelope</source>
        <translation>Papie&amp;r et enveloppe</translation>
    </message>
    <message>
        <source>Your fact sheet on identity theft</source>
        <translation>Votre fiche sur l’usurpation d’identité</translation>
    </message>
    <message>
        <source>Learn what they hold</source>
        <translation>Savoir ce qu’ils détiennent</translation>
    </message>
    <message>
        <source>Correct, erase, stop</source>
        <translation>Rectifier, effacer, arrêter</translation>
    </message>
    <message>
        <source>After a breach</source>
        <translation>Après une fuite</translation>
    </message>
    <message>
        <source>Terms and contracts</source>
        <translation>Conditions et contrats</translation>
    </message>
    <message>
        <source>Identity theft, payments, credit</source>
        <translation>Usurpation d’identité, paiements, crédit</translation>
    </message>
    <message>
        <source>When the answer is missing or bad</source>
        <translation>Quand la réponse manque ou est mauvaise</translation>
    </message>
    <message>
        <source>For family, and the rest</source>
        <translation>Pour la famille, et le reste</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LintList</name>
    <message>
        <source>Nothing speaks against sending this letter.</source>
        <translation>Rien ne s’oppose à l’envoi de cette lettre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ListsStage</name>
    <message>
        <source>Fetch the list now</source>
        <translation>Télécharger la liste</translation>
    </message>
    <message>
        <source>Have I Been Pwned publishes a list of known incidents. Recourse downloads the whole list and compares it with your accounts here. The request says nothing about you: everybody gets the same file.</source>
        <translation>Have I Been Pwned publie une liste d’incidents connus. Recourse télécharge la liste entière et la compare ici avec vos comptes. La requête ne dit rien sur vous&#xa0;: tout le monde reçoit le même fichier.</translation>
    </message>
    <message>
        <source>You can also go on with the smaller list that came with Recourse, without any connection.</source>
        <translation>Vous pouvez aussi continuer avec la liste plus courte fournie avec Recourse, sans aucune connexion.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Use the built-in list</source>
        <translation>Utiliser la liste intégrée</translation>
    </message>
    <message>
        <source>Fetching and comparing…</source>
        <translation>Téléchargement et comparaison…</translation>
    </message>
    <message>
        <source>Fetching the breach list</source>
        <translation>Téléchargement de la liste des fuites</translation>
    </message>
    <message>
        <source>%1
The built-in list is used until then; you can try again here or later on the page Feeds.</source>
        <translation>%1
En attendant, la liste intégrée est utilisée&#x202f;; vous pouvez réessayer ici ou plus tard à la page Listes.</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s) touch your accounts. The next page says what to do first.</source>
        <translation>
            <numerusform>%n incident connu touche vos comptes. La page suivante dit quoi faire en premier.</numerusform>
            <numerusform>%n incidents connus touchent vos comptes. La page suivante dit quoi faire en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No known incident touches your accounts so far.</source>
        <translation>Aucun incident connu ne touche vos comptes pour l’instant.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>I forgot my passphrase…</source>
        <translation>Phrase secrète oubliée…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Autre coffre…</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Votre coffre est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Saisissez d’abord votre phrase secrète.</translation>
    </message>
    <message>
        <source>Nothing is lost as long as a backup is there: “Restore a backup” below puts it back and keeps the damaged vault beside it.</source>
        <translation>Rien n’est perdu tant qu’il existe une sauvegarde&#xa0;: «&#x202f;Restaurer une sauvegarde&#x202f;» ci-dessous la remet en place et garde le coffre endommagé à côté.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>La sauvegarde est en place. Déverrouillez-la avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase. What was there before is kept in %1.</source>
        <translation>La sauvegarde est en place. Déverrouillez-la avec sa phrase secrète. Ce qui s’y trouvait avant est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LossDialog</name>
    <message>
        <source>Losses and hours</source>
        <translation>Pertes et heures</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>What it has cost</source>
        <translation>Ce que cela a coûté</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Quand&#x202f;?</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>Q&amp;uoi&#x202f;?</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Argent</translation>
    </message>
    <message>
        <source>M&amp;inutes of your own time</source>
        <translation>&amp;Minutes de votre propre temps</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>An entry was taken out of the ledger.</source>
        <translation>Une ligne a été retirée du relevé.</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saving the ledger</source>
        <translation>Enregistrement du relevé</translation>
    </message>
    <message>
        <source>The ledger was saved as “%1”.</source>
        <translation>Le relevé a été enregistré sous «&#xa0;%1&#xa0;».</translation>
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
        <translation>Rien n’est encore noté. Affranchissement, appels, heures&#xa0;: ce que coûte un dossier devra peut-être vous être remboursé, si vous pouvez le démontrer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, from %n entries</source>
        <translation>
            <numerusform>%1 au total, d’après %n ligne</numerusform>
            <numerusform>%1 au total, d’après %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them without a proof)</source>
        <translation>
            <numerusform>(dont %n sans preuve)</numerusform>
            <numerusform>(dont %n sans preuve)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
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
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeChoice</name>
    <message>
        <source>%1, without a login</source>
        <translation>%1, sans identifiant</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a service</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>connu depuis le %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message>
        <source>Merge accounts</source>
        <translation>Fusionner des comptes</translation>
    </message>
    <message>
        <source>Which one shall stay? It keeps its login, its service and its dates. The others go into it.</source>
        <translation>Lequel doit rester&#x202f;? Il garde son identifiant, son service et ses dates. Les autres y sont intégrés.</translation>
    </message>
    <message>
        <source>The account then has</source>
        <translation>Le compte a ensuite</translation>
    </message>
    <message>
        <source>Incidents with what you said about them, your notes, letters and cases go along.</source>
        <translation>Les incidents avec ce que vous en avez dit, vos notes, lettres et dossiers suivent.</translation>
    </message>
    <message numerus="yes">
        <source>Make one account of %Ln</source>
        <translation>
            <numerusform>Faire un seul compte de %Ln</numerusform>
            <numerusform>Faire un seul compte de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Aussi connu sous</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>One of these accounts is not there any more. Close this and look again.</source>
        <translation>Un de ces comptes n’existe plus. Fermez cette fenêtre et regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MonthView</name>
    <message>
        <source>Month with the days that run out</source>
        <translation>Mois avec les jours d’échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due from others</source>
        <translation>
            <numerusform>%n réponse due par d’autres</numerusform>
            <numerusform>%n réponses dues par d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of your own</source>
        <translation>
            <numerusform>%n dernier jour à respecter par vous</numerusform>
            <numerusform>%n derniers jours à respecter par vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameQuestion</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Oui, c’est lui</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>Non, c’en est un autre</translation>
    </message>
    <message>
        <source>Only the name is the same: the list says “%1”. Is that the %2 where you have this account? Your answer is kept.</source>
        <translation>Seul le nom est le même&#xa0;: la liste dit «&#xa0;%1&#xa0;». Est-ce le %2 où vous avez ce compte&#x202f;? Votre réponse est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the name is the same as that of your service. Are all of them yours?</source>
        <translation>
            <numerusform>Pour %n d’entre eux, seul le nom est celui de votre service. Est-ce le vôtre&#x202f;?</numerusform>
            <numerusform>Pour %n d’entre eux, seul le nom est celui de votre service. Sont-ils tous les vôtres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, “%1” is my %2</source>
        <translation>Oui, «&#xa0;%1&#xa0;» est mon %2</translation>
    </message>
    <message>
        <source>Yes, all of them are mine</source>
        <translation>Oui, tous sont les miens</translation>
    </message>
    <message>
        <source>No, “%1” is not my %2</source>
        <translation>Non, «&#xa0;%1&#xa0;» n’est pas mon %2</translation>
    </message>
    <message>
        <source>No, none of them is mine</source>
        <translation>Non, aucun n’est le mien</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NetworkPanel</name>
    <message>
        <source>Stay &amp;offline</source>
        <translation>Rester &amp;hors ligne</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the servers of the lists. With Tor running on this computer, they do not see where you are: enter %1. If the proxy fails, nothing is sent around it.</source>
        <translation>Un proxy se place entre cet ordinateur et les serveurs des listes. Si Tor fonctionne sur cet ordinateur, ils ne voient pas où vous êtes&#xa0;: saisissez %1. Si le proxy tombe en panne, rien n’est envoyé sans passer par lui.</translation>
    </message>
    <message>
        <source>&amp;Proxy address (empty: none)</source>
        <translation>Adresse du &amp;proxy (vide&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Fill in Tor</source>
        <translation>Mettre Tor</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer.</source>
        <translation>Recourse est hors ligne&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recourse goes online only when you refresh a list. It never sends anything about you.</source>
        <translation>Recourse ne se connecte que lorsque vous actualisez une liste. Il n’envoie jamais rien sur vous.</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port; other kinds would ask for names outside the proxy.</source>
        <translation>Recourse ne comprend pas cette adresse. Écrivez-la sous la forme http://hôte:port ou socks5h://hôte:port&#x202f;; les autres types demanderaient des noms en dehors du proxy.</translation>
    </message>
    <message>
        <source>Every request goes through this proxy.</source>
        <translation>Chaque requête passe par ce proxy.</translation>
    </message>
    <message>
        <source>&amp;Refresh lists by itself when they are old</source>
        <translation>&amp;Actualiser les listes anciennes d’elles-mêmes</translation>
    </message>
    <message>
        <source>When lists are fetched</source>
        <translation>Quand les listes sont récupérées</translation>
    </message>
    <message>
        <source>Off unless you switch it on: then the lists that are switched on are fetched while the vault is open, each as often as its publisher likes, about once a day. Which ones and when depends on the lists alone, never on your accounts.</source>
        <translation>Désactivé tant que vous ne l’activez pas&#xa0;: alors les listes activées sont récupérées pendant que le coffre est ouvert, chacune aussi souvent que son éditeur le souhaite, environ une fois par jour. Lesquelles et quand dépend des seules listes, jamais de vos comptes.</translation>
    </message>
    <message>
        <source>Noting when lists are fetched</source>
        <translation>Enregistrement du moment des récupérations</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsPanel</name>
    <message>
        <source>Search headlines</source>
        <translation>Chercher un titre</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <source>For context only: headlines are never compared with your accounts.</source>
        <translation>Pour le contexte seulement&#xa0;: les titres ne sont jamais comparés à vos comptes.</translation>
    </message>
    <message>
        <source>No headlines</source>
        <translation>Aucun titre</translation>
    </message>
    <message>
        <source>News of authorities and newsrooms can be fetched as context. They are off until you switch one on in the list of feeds.</source>
        <translation>Les actualités d’autorités et de rédactions peuvent être récupérées comme contexte. Elles sont désactivées tant que vous n’en activez pas une dans les listes.</translation>
    </message>
    <message>
        <source>Read it at %1…</source>
        <translation>Lire sur %1…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
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
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>You have done all there is to do for now. Open exposures stay on their page.</source>
        <translation>Vous avez fait tout ce qu’il y a à faire pour l’instant. Les fuites à traiter restent sur leur page.</translation>
    </message>
    <message>
        <source>There is nothing to do for now. New incidents bring new steps.</source>
        <translation>Il n’y a rien à faire pour l’instant. De nouveaux incidents apportent de nouvelles étapes.</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · d’ici le %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Noting the step</source>
        <translation>Mise à jour de l’étape</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Recourse tells you when that changes.</source>
        <translation>Rien ne vous attend. Recourse vous prévient quand cela change.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are open, about %1 of work in all. Start with the first one.</source>
        <translation>
            <numerusform>%n étape à faire, environ %1 de travail. Commencez par elle.</numerusform>
            <numerusform>%n étapes à faire, environ %1 de travail en tout. Commencez par la première.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Late any day now</source>
        <translation>Retard imminent</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Échéance demain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written. Send it.</source>
        <translation>La lettre est écrite. Envoyez-la.</translation>
    </message>
    <message>
        <source>They ask who you are.</source>
        <translation>Ils demandent qui vous êtes.</translation>
    </message>
    <message>
        <source>An answer came. Check that it is complete.</source>
        <translation>Une réponse est arrivée. Vérifiez qu’elle est complète.</translation>
    </message>
    <message>
        <source>They should have answered by %1. Remind them.</source>
        <translation>Ils auraient dû répondre le %1 au plus tard. Envoyez-leur un rappel.</translation>
    </message>
    <message>
        <source>You can take this to the authority now.</source>
        <translation>Vous pouvez maintenant saisir l’autorité.</translation>
    </message>
    <message>
        <source>They answer by %1.</source>
        <translation>Ils répondent d’ici le %1.</translation>
    </message>
    <message>
        <source>They answer; the law sets no date.</source>
        <translation>Ils répondent&#x202f;; la loi ne fixe pas de date.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Certaines</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probables</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all; most of them come from %1.</source>
        <translation>
            <numerusform>%n fuite en tout, de %1.</numerusform>
            <numerusform>%n fuites en tout&#x202f;; la plupart datent de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all.</source>
        <translation>
            <numerusform>%n fuite en tout.</numerusform>
            <numerusform>%n fuites en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Open exposures</source>
        <translation>Fuites à traiter</translation>
    </message>
    <message>
        <source>No open exposure tells what data got out.</source>
        <translation>Aucune fuite à traiter ne dit quelles données sont sorties.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” got out most often: in %n open exposure(s).</source>
        <translation>
            <numerusform>Le plus souvent divulgué&#xa0;: «&#x202f;%1&#x202f;», dans %n fuite à traiter.</numerusform>
            <numerusform>Le plus souvent divulgué&#xa0;: «&#x202f;%1&#x202f;», dans %n fuites à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) are done.</source>
        <translation>
            <numerusform>Étapes faites&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Étapes faites&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority has until %1 to tell you how it goes.</source>
        <translation>L’autorité a jusqu’au %1 pour vous informer de l’avancement.</translation>
    </message>
    <message>
        <source>An answer came. Write back.</source>
        <translation>Une réponse est arrivée. Répondez-y.</translation>
    </message>
    <message>
        <source>Every step is taken. Decide how it goes on.</source>
        <translation>Toutes les étapes sont faites. Décidez de la suite.</translation>
    </message>
    <message>
        <source>You can act by %1.</source>
        <translation>Vous pouvez agir jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OwnFeedDialog</name>
    <message>
        <source>A list of my own</source>
        <translation>Une liste à moi</translation>
    </message>
    <message>
        <source>Any list of incidents as CSV, JSON or RSS. Say once which column means what; Recourse keeps that and reads every newer copy.</source>
        <translation>Toute liste d’incidents en CSV, JSON ou RSS. Dites une fois quelle colonne signifie quoi&#x202f;; Recourse le retient et lit chaque nouvelle copie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Incidents, compared with my accounts</source>
        <translation>Incidents, comparés à mes comptes</translation>
    </message>
    <message>
        <source>Headlines (RSS or Atom), for context only</source>
        <translation>Titres (RSS ou Atom), pour le contexte seulement</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Ce que c’est</translation>
    </message>
    <message>
        <source>&amp;Address to fetch it from (empty: I bring its files)</source>
        <translation>&amp;Adresse de récupération (vide&#xa0;: j’apporte ses fichiers)</translation>
    </message>
    <message>
        <source>&amp;Licence, if it states one</source>
        <translation>&amp;Licence, si elle en indique une</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Ce que signifient ses colonnes</translation>
    </message>
    <message>
        <source>Try it on a file…</source>
        <translation>Essayer sur un fichier…</translation>
    </message>
    <message>
        <source>Choose a copy of the list. Nothing is stored before you say so.</source>
        <translation>Choisissez une copie de la liste. Rien n’est enregistré avant que vous le disiez.</translation>
    </message>
    <message>
        <source>A copy of the list</source>
        <translation>Une copie de la liste</translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.csv *.json *.xml *.rss)</source>
        <translation>Tous les fichiers (*);;Listes (*.csv *.json *.xml *.rss)</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are written</source>
        <translation>Les jours comme 03/04/2026 s’écrivent</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>No incident comes of it yet. Say which column is the organisation or the website.</source>
        <translation>Aucun incident n’en sort encore. Dites quelle colonne est l’organisation ou le site web.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) come of this file, such as:</source>
        <translation>
            <numerusform>%Ln incident sort de ce fichier&#xa0;:</numerusform>
            <numerusform>%Ln incidents sortent de ce fichier, tels que&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be read.</source>
        <translation>
            <numerusform>%n fiche est illisible.</numerusform>
            <numerusform>%n fiches sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Donnez un nom à la liste.</translation>
    </message>
    <message>
        <source>Try it on a file first: Recourse must know what its columns mean.</source>
        <translation>Essayez-la d’abord sur un fichier&#xa0;: Recourse doit savoir ce que signifient ses colonnes.</translation>
    </message>
    <message>
        <source>Keeping the list</source>
        <translation>Enregistrement de la liste</translation>
    </message>
    <message>
        <source>The address cannot be understood. It begins with https://.</source>
        <translation>L’adresse est incompréhensible. Elle commence par https://.</translation>
    </message>
    <message>
        <source>The list cannot be kept as it is described: %1</source>
        <translation>La liste ne peut pas être gardée telle que décrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Reprise de la liste depuis le fichier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackDialog</name>
    <message>
        <source>Save the pack…</source>
        <translation>Enregistrer la liasse…</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Liasse de preuves</translation>
    </message>
    <message>
        <source>What happened, in order, and every paper as a numbered exhibit: for an authority, a lawyer or a court. Your own notes and drafts stay out.</source>
        <translation>Ce qui s’est passé, dans l’ordre, et chaque document comme pièce numérotée&#xa0;: pour une autorité, un avocat ou un tribunal. Vos propres notes et brouillons n’y figurent pas.</translation>
    </message>
    <message>
        <source>&amp;Language of whoever reads it</source>
        <translation>&amp;Langue de qui la lira</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Ce que contient la liasse</translation>
    </message>
    <message>
        <source>What is blacked out</source>
        <translation>Ce qui est caviardé</translation>
    </message>
    <message>
        <source>&amp;Black out</source>
        <translation>&amp;Noircir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to what is blacked out</source>
        <translation>Ajouter à ce qui est noirci</translation>
    </message>
    <message>
        <source>A&amp;nother word</source>
        <translation>Un &amp;autre mot</translation>
    </message>
    <message>
        <source>Whoever decides must know who you are; black out what they need not see. Pictures and files that cannot be blacked out are then left out, and the originals too.</source>
        <translation>Qui décide doit savoir qui vous êtes&#x202f;; noircissez ce que cette personne n’a pas besoin de voir. Les images et les fichiers qui ne peuvent pas être noircis sont alors omis, et les originaux aussi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Event number %1 was changed outside Recourse. A pack of this case would prove nothing and is not made.</source>
        <translation>L’événement numéro %1 a été modifié hors de Recourse. Une liasse de ce dossier ne prouverait rien et n’est pas créée.</translation>
    </message>
    <message>
        <source>[%1]  %2</source>
        <comment>number and title of an exhibit</comment>
        <translation>[%1]  %2</translation>
    </message>
    <message>
        <source>Nothing has happened in this case yet.</source>
        <translation>Rien ne s’est encore passé dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Enregistrer la liasse de preuves</translation>
    </message>
    <message>
        <source>One document (*.pdf);;Document, originals and checksums (*.zip)</source>
        <translation>Un seul document (*.pdf);;Document, originaux et sommes de contrôle (*.zip)</translation>
    </message>
    <message>
        <source>Making the evidence pack</source>
        <translation>Création de la liasse de preuves</translation>
    </message>
    <message>
        <source>The pack was saved as “%1”.</source>
        <translation>La liasse a été enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>With the table of losses and hours (%n line(s))</source>
        <translation>
            <numerusform>Avec le tableau des préjudices et des heures (%n ligne)</numerusform>
            <numerusform>Avec le tableau des préjudices et des heures (%n lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseStage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. You type them whenever you open Recourse; use them nowhere else.</source>
        <translation>Quatre ou cinq mots qui ne vont pas ensemble sont faciles à retenir et difficiles à deviner. Vous les saisirez à chaque ouverture de Recourse&#x202f;; ne les utilisez nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Garder la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Your vault is made. Leave the fields empty to keep its passphrase.</source>
        <translation>Votre coffre est créé. Laissez les champs vides pour garder sa phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Les deux phrases secrètes sont encore différentes.</translation>
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
        <translation>Combien de temps vous avez</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Afficher ce qui est fait</translation>
    </message>
    <message>
        <source>Steps of your plan</source>
        <translation>Étapes de votre plan</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer en liste…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>I have %n minute(s)</source>
        <translation>
            <numerusform>J’ai %n minute</numerusform>
            <numerusform>J’ai %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Préparation du plan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 altogether. The most useful comes first; you can stop after any of them.</source>
        <translation>%1, %2 en tout. La plus utile vient en premier&#x202f;; vous pouvez vous arrêter après n’importe laquelle.</translation>
    </message>
    <message>
        <source>Your plan starts with your accounts</source>
        <translation>Votre plan commence par vos comptes</translation>
    </message>
    <message>
        <source>Import the list of your passwords or accounts. Recourse compares it with known incidents on this computer and tells you what to do first. Passwords are never kept.</source>
        <translation>Importez la liste de vos mots de passe ou de vos comptes. Recourse la compare sur cet ordinateur avec les incidents connus et vous dit quoi faire en premier. Les mots de passe ne sont jamais conservés.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>No step fits into this time</source>
        <translation>Aucune étape ne tient dans ce temps</translation>
    </message>
    <message>
        <source>Every step that is open takes longer, or needs another one first. Show everything to see them.</source>
        <translation>Toutes les étapes restantes prennent plus de temps, ou en demandent une autre d’abord. Affichez tout pour les voir.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>As far as the lists on this computer know, nothing is left to do for you. Look again when you have fetched new lists, or on %1.</source>
        <translation>D’après les listes de cet ordinateur, il ne vous reste rien à faire. Revenez voir quand vous aurez téléchargé de nouvelles listes, ou le %1.</translation>
    </message>
    <message>
        <source>Fetch new lists</source>
        <translation>Télécharger de nouvelles listes</translation>
    </message>
    <message>
        <source>Step marked as done</source>
        <translation>Étape marquée comme faite</translation>
    </message>
    <message>
        <source>Step taken out of the plan</source>
        <translation>Étape retirée du plan</translation>
    </message>
    <message>
        <source>Step put back into the plan</source>
        <translation>Étape remise dans le plan</translation>
    </message>
    <message>
        <source>Saving your word about the step</source>
        <translation>Enregistrement de votre choix pour l’étape</translation>
    </message>
    <message>
        <source>Save the plan as a list</source>
        <translation>Enregistrer le plan en liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Enregistrement de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) saved.</source>
        <translation>
            <numerusform>%n étape enregistrée.</numerusform>
            <numerusform>%n étapes enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotCard</name>
    <message>
        <source>Show as plot</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show “%1” as plot</source>
        <translation>Afficher «&#x202f;%1&#x202f;» en graphique</translation>
    </message>
    <message>
        <source>Show “%1” as table</source>
        <translation>Afficher «&#x202f;%1&#x202f;» en tableau</translation>
    </message>
    <message>
        <source>“%1” as table</source>
        <translation>«&#x202f;%1&#x202f;» en tableau</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Who your letters come from</source>
        <translation>De qui viennent vos lettres</translation>
    </message>
    <message>
        <source>Recourse puts this on your letters and nowhere else. It stays in your vault.</source>
        <translation>Recourse met ceci sur vos lettres et nulle part ailleurs. Cela reste dans votre coffre.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;address, a line each</source>
        <translation>Votre &amp;adresse, une ligne par élément</translation>
    </message>
    <message>
        <source>&amp;E-mail for answers</source>
        <translation>&amp;E-mail pour les réponses</translation>
    </message>
    <message>
        <source>&amp;Where you live</source>
        <translation>&amp;Où vous habitez</translation>
    </message>
    <message>
        <source>&amp;Language of your letters</source>
        <translation>&amp;Langue de vos lettres</translation>
    </message>
    <message>
        <source>This decides which law protects you.</source>
        <translation>Cela décide de la loi qui vous protège.</translation>
    </message>
    <message>
        <source>A letter that is not there in this language yet is written in English.</source>
        <translation>Une lettre qui n’existe pas encore dans cette langue est écrite en anglais.</translation>
    </message>
    <message>
        <source>Reading your profile</source>
        <translation>Lecture de votre profil</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Enregistrement de votre profil</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Votre profil est enregistré.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProfileStage</name>
    <message>
        <source>The law that protects you, the offices you can turn to and some of the steps depend on where you live.</source>
        <translation>La loi qui vous protège, les services auxquels vous pouvez vous adresser et certaines étapes dépendent de l’endroit où vous habitez.</translation>
    </message>
    <message>
        <source>&amp;Country or state</source>
        <translation>&amp;Pays ou État</translation>
    </message>
    <message>
        <source>Your &amp;name, for letters (you can fill this in later)</source>
        <translation>Votre &amp;nom, pour les lettres (vous pouvez le remplir plus tard)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofCard</name>
    <message>
        <source>Evidence and costs</source>
        <translation>Preuves et frais</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Liasse de preuves…</translation>
    </message>
    <message>
        <source>Losses and hours…</source>
        <translation>Pertes et heures…</translation>
    </message>
    <message>
        <source>No paper has left or come yet. What you send and get becomes evidence here.</source>
        <translation>Aucun document n’est encore parti ni arrivé. Ce que vous envoyez et recevez devient ici une preuve.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) can be shown as numbered exhibits, with everything that happened, in one document.</source>
        <translation>
            <numerusform>%n document peut être présenté comme pièce numérotée, avec tout ce qui s’est passé, en un seul document.</numerusform>
            <numerusform>%n documents peuvent être présentés comme pièces numérotées, avec tout ce qui s’est passé, en un seul document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofList</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose proofs</source>
        <translation>Choisir des preuves</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
            <numerusform>%1, %n à traiter</numerusform>
            <numerusform>%1, %n à traiter</numerusform>
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
        <translation>Lecture des incidents</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Ouvrir et changer la phrase secrète</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Ouvrir avec le code de secours</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or saved when you made the vault. Without passphrase and code nobody can open the vault, not even we.</source>
        <translation>Il figure sur la feuille que vous avez imprimée ou enregistrée en créant le coffre. Sans la phrase secrète ni le code, personne ne peut ouvrir le coffre, pas même nous.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, &amp;once more</source>
        <translation>Nouvelle phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Les deux phrases secrètes sont encore différentes.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Votre nouveau code de secours</translation>
    </message>
    <message>
        <source>Throw the old sheet away: it no longer works.</source>
        <translation>Jetez l’ancienne feuille&#xa0;: elle ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverySheetPanel</name>
    <message>
        <source>I have kept the sheet</source>
        <translation>J’ai gardé la feuille</translation>
    </message>
    <message>
        <source>Keep this recovery code on paper</source>
        <translation>Gardez ce code de secours sur papier</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code is the only way back in. It is shown once. Print it or save it as PDF, and keep it away from this computer.</source>
        <translation>Si vous oubliez la phrase secrète, ce code est le seul moyen de rentrer. Il est affiché une seule fois. Imprimez-le ou enregistrez-le en PDF, et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>To be sure, type the &amp;last group of the code</source>
        <translation>Pour vérifier, saisissez le &amp;dernier groupe du code</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recourse recovery sheet.pdf</source>
        <translation>Recourse feuille de secours.pdf</translation>
    </message>
    <message>
        <source>Saving the recovery sheet</source>
        <translation>Enregistrement de la feuille de secours</translation>
    </message>
    <message>
        <source>Saved. Print it when you can, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la dès que possible, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Type the last group of the code first</source>
        <translation>Saisissez d’abord le dernier groupe du code</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportActions</name>
    <message>
        <source>Noting what is wrong</source>
        <translation>Enregistrement de ce qui est faux</translation>
    </message>
    <message>
        <source>Taking the report back</source>
        <translation>Retrait du signalement</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>Noté comme faux</translation>
    </message>
    <message>
        <source>Report taken back</source>
        <translation>Signalement retiré</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportDialog</name>
    <message>
        <source>This is wrong</source>
        <translation>C’est faux</translation>
    </message>
    <message>
        <source>Recourse no longer uses what %1 says here, until the directory says something else. Your word stays in the vault; nobody is told.</source>
        <translation>Recourse n’utilise plus ce que %1 dit ici, jusqu’à ce que l’annuaire dise autre chose. Votre parole reste dans le coffre&#x202f;; personne n’en est informé.</translation>
    </message>
    <message>
        <source>What is &amp;wrong? (may stay empty)</source>
        <translation>Qu’est-ce qui est &amp;faux&#x202f;? (peut rester vide)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note it as wrong</source>
        <translation>Noter comme faux</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RequestBox</name>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it.</source>
        <translation>Elle ne contient rien sur vous&#xa0;: ni nom, ni adresse, ni service que vous utilisez, ni cookie. La liste entière est téléchargée et comparée ici. Comme pour toute page web, le serveur voit l’adresse internet de votre connexion&#x202f;; un proxy la masque.</translation>
    </message>
    <message>
        <source>and, if that answer is a new one:</source>
        <translation>et, si cette réponse est nouvelle&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is sent: this list is read from a file.</source>
        <translation>Rien n’est envoyé&#xa0;: cette liste vient d’un fichier.</translation>
    </message>
    <message>
        <source>A refresh sends this and nothing else:</source>
        <translation>Une actualisation envoie ceci et rien d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>The rules of this list: %1</source>
        <translation>Les règles de cette liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ResidenceBox</name>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is opened and checked first. Then it takes the vault&apos;s place; the vault that is there now is kept beside it under another name.</source>
        <translation>La sauvegarde est d’abord ouverte et vérifiée. Puis elle prend la place du coffre&#x202f;; le coffre actuel est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation>Fichier de &amp;sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup</source>
        <translation>&amp;Phrase secrète au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Recourse backups (*.recourse-backup)</source>
        <translation>Sauvegardes de Recourse (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SearchPalette</name>
    <message>
        <source>Search accounts, incidents, steps and cases</source>
        <translation>Rechercher des comptes, incidents, étapes et dossiers</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Return opens, Escape closes.</source>
        <translation>
            <numerusform>%n résultat. Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.</numerusform>
            <numerusform>%n résultats. Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::Section</name>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Votre phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It is the only key to your vault besides the recovery code. Nobody can reset it for you. Backups made before keep the passphrase they were made with.</source>
        <translation>C’est la seule clé de votre coffre avec le code de secours. Personne ne peut la réinitialiser pour vous. Les sauvegardes faites avant gardent la phrase secrète qu’elles avaient alors.</translation>
    </message>
    <message>
        <source>Your passphrase &amp;now</source>
        <translation>Votre phrase secrète &amp;actuelle</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once &amp;more</source>
        <translation>Nouvelle phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>The vault locks itself when you leave the computer alone, and when the screen locks or the computer sleeps.</source>
        <translation>Le coffre se verrouille tout seul quand vous laissez l’ordinateur, et quand l’écran se verrouille ou que l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>&amp;Lock without a key or click</source>
        <translation>&amp;Verrouiller sans touche ni clic</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The printed code opens your vault if you forget the passphrase. Keep the sheet where you keep your passport. Try it once, so that you know it works. If the sheet is lost or somebody saw it, make a new code.</source>
        <translation>Le code imprimé ouvre votre coffre si vous oubliez la phrase secrète. Gardez la feuille là où vous gardez votre passeport. Essayez-le une fois, pour savoir qu’il fonctionne. Si la feuille est perdue ou si quelqu’un l’a vue, créez un nouveau code.</translation>
    </message>
    <message>
        <source>Try the code…</source>
        <translation>Essayer le code…</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Créer un nouveau code…</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Les deux nouvelles phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>Vérification de votre phrase secrète</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Use the new one from now on.</source>
        <translation>Votre phrase secrète est changée. Utilisez la nouvelle à partir de maintenant.</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>Essayer le code de secours</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is changed by this.</source>
        <translation>Saisissez le code de la feuille imprimée. Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Trying the recovery code</source>
        <translation>Essai du code de secours</translation>
    </message>
    <message>
        <source>The recovery code works. Put the sheet back in its safe place.</source>
        <translation>Le code de secours fonctionne. Remettez la feuille en lieu sûr.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Créer un nouveau code de secours&#x202f;?</translation>
    </message>
    <message>
        <source>The code you have printed will no longer open this vault. You get a new one to print.</source>
        <translation>Le code que vous avez imprimé n’ouvrira plus ce coffre. Vous en recevrez un nouveau à imprimer.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Making a new recovery code</source>
        <translation>Création d’un nouveau code de secours</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SentDialog</name>
    <message>
        <source>The letter is on its way</source>
        <translation>La lettre est en route</translation>
    </message>
    <message>
        <source>From this day on the law&apos;s clock runs for them. Recourse works out when their answer is due.</source>
        <translation>À partir de ce jour, le délai légal court pour eux. Recourse calcule l’échéance de leur réponse.</translation>
    </message>
    <message>
        <source>Start their clock</source>
        <translation>Lancer leur délai</translation>
    </message>
    <message>
        <source>&amp;How did you send it?</source>
        <translation>&amp;Comment l’avez-vous envoyée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Section des réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsWords</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 (%2), %3</source>
        <translation>Faite %1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>This backup opens and is whole. It was made on %1 and holds %n account(s).</source>
        <translation>
            <numerusform>Cette sauvegarde s’ouvre et est entière. Elle a été faite le %1 et contient %n compte.</numerusform>
            <numerusform>Cette sauvegarde s’ouvre et est entière. Elle a été faite le %1 et contient %n comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the vault is damaged: %1. Make a backup to another place now, then restore your newest good backup.</source>
        <translation>Quelque chose est endommagé dans le coffre&#xa0;: %1. Faites maintenant une sauvegarde à un autre endroit, puis restaurez votre dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>All is well: every page of your vault was checked and is as it should be.</source>
        <translation>Tout va bien&#xa0;: chaque page de votre coffre a été vérifiée et est en ordre.</translation>
    </message>
    <message>
        <source>What could be checked is well. The disk is too full to check every page; make room and check again.</source>
        <translation>Ce qui a pu être vérifié va bien. Le disque est trop plein pour vérifier toutes les pages&#x202f;; faites de la place et recommencez.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SheetStage</name>
    <message>
        <source>Making a new recovery code</source>
        <translation>Création d’un nouveau code de secours</translation>
    </message>
    <message>
        <source>You have kept your recovery sheet. A new code would make the printed one useless.</source>
        <translation>Vous avez gardé votre feuille de secours. Un nouveau code rendrait le code imprimé inutilisable.</translation>
    </message>
    <message>
        <source>Make a new code all the same</source>
        <translation>Créer quand même un nouveau code</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Shell</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Tout rechercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close the vault now (Ctrl+L)</source>
        <translation>Fermer le coffre maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Écrire une lettre…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SplitDialog</name>
    <message>
        <source>Split an account</source>
        <translation>Séparer un compte</translation>
    </message>
    <message>
        <source>Mark what belongs to another account. It goes into an account of its own; the rest stays.</source>
        <translation>Cochez ce qui appartient à un autre compte. Cela devient un compte à part&#x202f;; le reste ne change pas.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Logins and names</source>
        <translation>Identifiants et noms</translation>
    </message>
    <message>
        <source>Make two accounts of one</source>
        <translation>Faire deux comptes d’un seul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Rien n’est encore coché.</translation>
    </message>
    <message>
        <source>Leave at least one address and one name to the account that stays.</source>
        <translation>Laissez au moins une adresse et un nom au compte qui reste.</translation>
    </message>
    <message>
        <source>The new account is at %1.</source>
        <translation>Le nouveau compte est sur %1.</translation>
    </message>
    <message>
        <source>The new account is at %1, signed in as %2.</source>
        <translation>Le nouveau compte est sur %1, avec l’identifiant %2.</translation>
    </message>
    <message>
        <source>Splitting the account</source>
        <translation>Séparation du compte</translation>
    </message>
    <message>
        <source>Account split</source>
        <translation>Compte séparé</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Il existe déjà un compte avec cette adresse et cet identifiant.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StatusStrip</name>
    <message>
        <source>Cancel what is running</source>
        <translation>Arrêter la tâche en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Vault open for reading only</source>
        <translation>Coffre ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Coffre ouvert</translation>
    </message>
    <message>
        <source>Offline: nothing has ever left this computer</source>
        <translation>Hors ligne&#xa0;: rien n’a jamais quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Offline: nothing has left this computer since %1</source>
        <translation>Hors ligne&#xa0;: rien n’a quitté cet ordinateur depuis le %1</translation>
    </message>
    <message>
        <source>Online: nothing fetched yet</source>
        <translation>En ligne&#xa0;: rien n’a encore été téléchargé</translation>
    </message>
    <message>
        <source>Online: last list fetched %1</source>
        <translation>En ligne&#xa0;: dernière liste téléchargée le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepCards</name>
    <message>
        <source>Dealt with</source>
        <translation>Traitées</translation>
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
            <numerusform>%n compte · %1</numerusform>
            <numerusform>%n comptes · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepPanel</name>
    <message>
        <source>You marked it as done on %1.</source>
        <translation>Vous l’avez marquée comme faite le %1.</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Votre raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not for me…</source>
        <translation>Pas pour moi…</translation>
    </message>
    <message>
        <source>Put it back into the plan</source>
        <translation>Remettre dans le plan</translation>
    </message>
    <message>
        <source>Do this first: %1</source>
        <translation>À faire d’abord&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n account(s)</source>
        <translation>
            <numerusform>Votre compte (%n)</numerusform>
            <numerusform>Vos %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the official page</source>
        <translation>Ouvrir la page officielle</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <comment>host of a link</comment>
        <translation>Elle se trouve sur %1.</translation>
    </message>
    <message>
        <source>Why is this in my plan?</source>
        <translation>Pourquoi est-ce dans mon plan&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n incident(s) that may have touched you.</source>
        <translation>
            <numerusform>Elle repose sur %n incident qui vous concerne peut-être.</numerusform>
            <numerusform>Elle repose sur %n incidents qui vous concernent peut-être.</numerusform>
        </translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Afficher l’incident %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1, read on %2.</source>
        <translation>Source&#xa0;: %1, lue le %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepWords</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>D’ici quelques heures</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>Dans les prochains jours</translation>
    </message>
    <message>
        <source>In the next two weeks</source>
        <translation>Dans les deux prochaines semaines</translation>
    </message>
    <message>
        <source>Good habits</source>
        <translation>Bonnes habitudes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Pas pour vous</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepsStage</name>
    <message>
        <source>This is what helps most, in this order. The page Plan has all of it; the page Today always shows what comes next.</source>
        <translation>Voici ce qui aide le plus, dans cet ordre. La page Plan contient tout&#x202f;; la page Aujourd’hui montre toujours la suite.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to do today. Import your accounts when you have an export; Recourse then looks again.</source>
        <translation>Rien à faire aujourd’hui. Importez vos comptes quand vous aurez un export&#x202f;; Recourse regardera alors de nouveau.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). %1</source>
        <translation>
            <numerusform>Environ %n minute. %1</numerusform>
            <numerusform>Environ %n minutes. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StoredLetter</name>
    <message>
        <source>Save the letter as a file</source>
        <translation>Enregistrer la lettre dans un fichier</translation>
    </message>
    <message>
        <source>Printable page (*.pdf);;Word processor (*.odt);;E-mail to send (*.eml);;Plain text (*.txt)</source>
        <translation>Page imprimable (*.pdf);;Traitement de texte (*.odt);;E-mail à envoyer (*.eml);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimer la lettre</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Impression de la lettre</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Enregistrement de la lettre</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>La lettre a été enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>Ouverture du programme de messagerie</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Not strong enough yet</source>
        <translation>Pas encore assez solide</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très solide</translation>
    </message>
    <message>
        <source>Strength: not judged yet</source>
        <translation>Solidité&#xa0;: pas encore évaluée</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Solidité&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is strong enough for your vault.</source>
        <translation>C’est assez solide pour votre coffre.</translation>
    </message>
    <message>
        <source>Take four or more words that have nothing to do with each other. Length counts more than odd characters.</source>
        <translation>Prenez au moins quatre mots sans rapport entre eux. La longueur compte plus que les caractères bizarres.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TakeOverDialog</name>
    <message>
        <source>Your letter and the proof that it was sent, if you have them.</source>
        <translation>Votre lettre et la preuve de son envoi, si vous les avez.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>An old request</source>
        <translation>Une ancienne demande</translation>
    </message>
    <message>
        <source>You asked them before</source>
        <translation>Vous leur avez déjà écrit</translation>
    </message>
    <message>
        <source>Recourse counts from the day you sent it, as the law does, and tells you what to do next.</source>
        <translation>Recourse compte à partir du jour de votre envoi, comme le fait la loi, et vous dit quoi faire ensuite.</translation>
    </message>
    <message>
        <source>&amp;Whom did you ask?</source>
        <translation>À &amp;qui avez-vous écrit&#x202f;?</translation>
    </message>
    <message>
        <source>W&amp;hat for?</source>
        <translation>P&amp;our demander quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Wh&amp;en was it sent?</source>
        <translation>Quand était-ce &amp;envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>H&amp;ow?</source>
        <translation>&amp;Comment&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the account at that company first: a case belongs to a service you use.</source>
        <translation>Ajoutez d’abord le compte auprès de cette entreprise&#xa0;: un dossier se rattache à un service que vous utilisez.</translation>
    </message>
    <message>
        <source>Choose one of your services. If it is not in the list, add the account first.</source>
        <translation>Choisissez l’un de vos services. S’il n’est pas dans la liste, ajoutez d’abord le compte.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Ouverture du dossier</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TheftDialog</name>
    <message>
        <source>Fact sheet on identity theft</source>
        <translation>Fiche sur l’usurpation d’identité</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>Dites-le une seule fois</translation>
    </message>
    <message>
        <source>Letters to bureaus, banks and collectors take what they need from here. It stays in your vault. Never write a Social Security number or a whole account number here.</source>
        <translation>Les lettres aux bureaux de crédit, aux banques et aux agents de recouvrement prennent ici ce dont elles ont besoin. La fiche reste dans votre coffre. N’écrivez jamais ici un numéro de sécurité sociale américain ni un numéro de compte entier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>&amp;Number of your identity theft report</source>
        <translation>&amp;Numéro de votre déclaration d’usurpation d’identité</translation>
    </message>
    <message>
        <source>&amp;Day of that report</source>
        <translation>&amp;Jour de cette déclaration</translation>
    </message>
    <message>
        <source>&amp;Police office, if you went there</source>
        <translation>Commissariat de &amp;police, le cas échéant</translation>
    </message>
    <message>
        <source>N&amp;umber of the police report</source>
        <translation>N&amp;uméro du procès-verbal de police</translation>
    </message>
    <message>
        <source>&amp;When you found out</source>
        <translation>&amp;Quand vous l’avez découvert</translation>
    </message>
    <message>
        <source>&amp;How you found out</source>
        <translation>&amp;Comment vous l’avez découvert</translation>
    </message>
    <message>
        <source>What someone else did in your name</source>
        <translation>Ce que quelqu’un d’autre a fait en votre nom</translation>
    </message>
    <message>
        <source>Add an account, entry or payment</source>
        <translation>Ajouter un compte, une inscription ou un paiement</translation>
    </message>
    <message>
        <source>With which company</source>
        <translation>Auprès de quelle entreprise</translation>
    </message>
    <message>
        <source>Account, at most the last four digits</source>
        <translation>Compte, au plus les quatre derniers chiffres</translation>
    </message>
    <message>
        <source>Opened or done on</source>
        <translation>Ouvert ou effectué le</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>Montant avec sa devise</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>One of the days is not a day. Write it as the example shows, or leave it empty.</source>
        <translation>L’un des jours n’est pas un jour. Écrivez-le comme le montre l’exemple, ou laissez vide.</translation>
    </message>
    <message>
        <source>Keeping the fact sheet</source>
        <translation>Enregistrement de la fiche</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Fingerprint of the letter: %1…</source>
        <translation>Empreinte de la lettre&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Fingerprint of the proof: %1…</source>
        <translation>Empreinte de la preuve&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Copier l’empreinte entière</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and way of sending</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They name %1 as the day.</source>
        <translation>Ils indiquent le %1 comme jour.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name and size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Enregistrer %1 dans un fichier…</translation>
    </message>
    <message>
        <source>Copy the fingerprint of %1</source>
        <translation>Copier l’empreinte de %1</translation>
    </message>
    <message>
        <source>This file is no longer what was logged: it was changed outside Recourse.</source>
        <translation>Ce fichier n’est plus celui qui a été noté&#xa0;: il a été modifié hors de Recourse.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>What is still out there</source>
        <translation>Ce qui circule encore</translation>
    </message>
    <message>
        <source>Exposures by year</source>
        <translation>Fuites par année</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Votre progression</translation>
    </message>
    <message>
        <source>Your vault is ready and empty. It fills in three small steps.</source>
        <translation>Votre coffre est prêt et vide. Il se remplit en trois petites étapes.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. You can look at everything; nothing can be changed.</source>
        <translation>Ce coffre est ouvert en lecture seule. Vous pouvez tout consulter&#x202f;; rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TriageView</name>
    <message>
        <source>Which proposals are shown</source>
        <translation>Quelles propositions sont affichées</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Rechercher une proposition</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Find the accounts that nobody remembers</source>
        <translation>Retrouvez les comptes que personne ne se rappelle</translation>
    </message>
    <message>
        <source>Your mail remembers every welcome and every receipt. Recourse looks at senders, dates and kinds of mail on this computer, keeps no subject and no text, and lists the services to decide about. Archives of Google, Facebook, Instagram, X and Apple and your browser&apos;s history work too.</source>
        <translation>Votre courrier se rappelle chaque message de bienvenue et chaque reçu. Recourse regarde sur cet ordinateur les expéditeurs, les dates et les genres de messages, ne conserve aucun objet ni texte, et liste les services sur lesquels décider. Les archives de Google, Facebook, Instagram, X et Apple et l’historique de votre navigateur conviennent aussi.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Chercher dans mon courrier…</translation>
    </message>
    <message>
        <source>Take an archive or a browser&apos;s history…</source>
        <translation>Prendre une archive ou l’historique d’un navigateur…</translation>
    </message>
    <message>
        <source>Choose a proposal. Several can be decided at once.</source>
        <translation>Choisissez une proposition. Vous pouvez en décider plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Garder (K)</translation>
    </message>
    <message>
        <source>Delete (D)</source>
        <translation>Faire supprimer (D)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Plus tard (L)</translation>
    </message>
    <message>
        <source>Not mine (N)</source>
        <translation>Pas à moi (N)</translation>
    </message>
    <message>
        <source>It is an account of mine. Put it into the list.</source>
        <translation>C’est un compte à moi. Mettez-le dans la liste.</translation>
    </message>
    <message>
        <source>It is an account of mine that I want to be rid of. It comes into the list, marked for deletion.</source>
        <translation>C’est un compte à moi dont je veux me débarrasser. Il entre dans la liste, marqué comme à faire supprimer.</translation>
    </message>
    <message>
        <source>Ask me another time.</source>
        <translation>Demandez-moi une autre fois.</translation>
    </message>
    <message>
        <source>I have no account there. Do not propose it again.</source>
        <translation>Je n’y ai pas de compte. Ne plus le proposer.</translation>
    </message>
    <message>
        <source>Reading the proposals</source>
        <translation>Lecture des propositions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals chosen</source>
        <translation>
            <numerusform>%Ln proposition choisie</numerusform>
            <numerusform>%Ln propositions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Enregistrement de votre décision</translation>
    </message>
    <message>
        <source>Taking your word back</source>
        <translation>Annulation de votre décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) stay because you worked with them.</source>
        <translation>
            <numerusform>%Ln compte reste, car vous avez travaillé dessus.</numerusform>
            <numerusform>%Ln comptes restent, car vous avez travaillé dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal fits this search.</source>
        <translation>Aucune proposition ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What you kept is in the list of accounts; what you want deleted is there too and in your plan. Search another mailbox, or take an archive, to find more.</source>
        <translation>Il ne reste rien à décider. Ce que vous avez gardé est dans la liste des comptes&#xa0;; ce que vous voulez supprimer y est aussi, et dans votre plan. Cherchez dans une autre boîte aux lettres ou prenez une archive pour en trouver davantage.</translation>
    </message>
    <message>
        <source>You have put nothing off. Press L at a proposal to be asked another time.</source>
        <translation>Vous n’avez rien remis à plus tard. Appuyez sur L sur une proposition pour qu’elle vous soit reposée une autre fois.</translation>
    </message>
    <message>
        <source>You have decided nothing yet. Press K, D or N at a proposal.</source>
        <translation>Vous n’avez encore rien décidé. Appuyez sur K, D ou N sur une proposition.</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln proposals of this name (S)</source>
        <translation>
            <numerusform>Choisir la proposition de ce nom (S)</numerusform>
            <numerusform>Choisir les %Ln propositions de ce nom (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quelles colonnes sont affichées</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WelcomeStage</name>
    <message>
        <source>Recourse finds out which of your accounts leaked, puts what to do in order, and writes the letters that make companies answer.</source>
        <translation>Recourse trouve lesquels de vos comptes ont fuité, met en ordre ce qu’il faut faire et rédige les lettres qui obligent les entreprises à répondre.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in a vault that only your passphrase opens. Public lists come in; nothing about you goes out.</source>
        <translation>Tout reste sur cet ordinateur, dans un coffre que seule votre phrase secrète ouvre. Des listes publiques entrent&#x202f;; rien sur vous ne sort.</translation>
    </message>
    <message>
        <source>The next steps take about five minutes. You can stop at any time and go on later.</source>
        <translation>Les prochaines étapes prennent environ cinq minutes. Vous pouvez arrêter à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>Your vault will be &amp;here</source>
        <translation>Votre coffre sera &amp;ici</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Le garder ailleurs…</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>J’ai déjà un coffre…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Where to keep the vault</source>
        <translation>Où garder le coffre</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Mon coffre</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose another folder, or open that one with “I have a vault already”.</source>
        <translation>Il y a déjà un coffre dans ce dossier. Choisissez un autre dossier, ou ouvrez celui-ci avec «&#x202f;J’ai déjà un coffre&#x202f;».</translation>
    </message>
    <message>
        <source>Choose the folder of your vault (its name ends in .recourse)</source>
        <translation>Choisissez le dossier de votre coffre (son nom se termine par .recourse)</translation>
    </message>
    <message>
        <source>There is no vault in this folder. A vault&apos;s folder has a file “vault.json” in it.</source>
        <translation>Il n’y a pas de coffre dans ce dossier. Le dossier d’un coffre contient un fichier «&#x202f;vault.json&#x202f;».</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyNotDialog</name>
    <message>
        <source>Letters that are not offered</source>
        <translation>Lettres qui ne sont pas proposées</translation>
    </message>
    <message>
        <source>Recourse offers a letter only where a law gives a right to what it asks. With another residence, company or law others are offered.</source>
        <translation>Recourse ne propose une lettre que là où une loi donne un droit à ce qu’elle demande. Avec un autre lieu de résidence, une autre entreprise ou une autre loi, d’autres sont proposées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyPanel</name>
    <message>
        <source>Speaks for it</source>
        <translation>Arguments pour</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Arguments contre</translation>
    </message>
    <message>
        <source>Not known, and would change it</source>
        <translation>Inconnu, et changerait le résultat</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui trancherait</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
