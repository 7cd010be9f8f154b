<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Zurückholen der Konten</translation>
    </message>
    <message>
        <source>Changing the accounts</source>
        <translation>Ändern der Konten</translation>
    </message>
    <message>
        <source>Removing the accounts</source>
        <translation>Entfernen der Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed</source>
        <translation>
            <numerusform>%Ln Konto entfernt</numerusform>
            <numerusform>%Ln Konten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as closed</source>
        <translation>
            <numerusform>%Ln Konto als geschlossen markiert</numerusform>
            <numerusform>%Ln Konten als geschlossen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as open</source>
        <translation>
            <numerusform>%Ln Konto als offen markiert</numerusform>
            <numerusform>%Ln Konten als offen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the accounts into a file</source>
        <translation>Konten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>accounts.csv</source>
        <translation>konten.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Schreiben der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln Konto in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Konten in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the accounts back</source>
        <translation>Zurückändern der Konten</translation>
    </message>
    <message>
        <source>Changing the notes back</source>
        <translation>Zurückändern der Vermerke</translation>
    </message>
    <message>
        <source>Noting what you gave</source>
        <translation>Vermerken Ihrer Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data noted</source>
        <translation>
            <numerusform>%Ln Art von Daten vermerkt</numerusform>
            <numerusform>%Ln Arten von Daten vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>It was like this already.</source>
        <translation>Das war schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) got the tag</source>
        <translation>
            <numerusform>%Ln Konto hat das Schlagwort bekommen</numerusform>
            <numerusform>%Ln Konten haben das Schlagwort bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %Ln account(s)</source>
        <translation>
            <numerusform>Schlagwort von %Ln Konto entfernt</numerusform>
            <numerusform>Schlagwort von %Ln Konten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) given to another person</source>
        <translation>
            <numerusform>%Ln Konto einer anderen Person zugeordnet</numerusform>
            <numerusform>%Ln Konten einer anderen Person zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln Konto zum Löschen vorgemerkt</numerusform>
            <numerusform>%Ln Konten zum Löschen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) no longer noted for deletion</source>
        <translation>
            <numerusform>%Ln Konto nicht mehr zum Löschen vorgemerkt</numerusform>
            <numerusform>%Ln Konten nicht mehr zum Löschen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as not used any more</source>
        <translation>
            <numerusform>%Ln Konto als nicht mehr benutzt markiert</numerusform>
            <numerusform>%Ln Konten als nicht mehr benutzt markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the address</source>
        <translation>Hinzufügen der Adresse</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Zurückändern des Kontos</translation>
    </message>
    <message>
        <source>Taking notes away</source>
        <translation>Entfernen von Vermerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data taken off the map</source>
        <translation>
            <numerusform>%Ln Art von Daten aus der Übersicht genommen</numerusform>
            <numerusform>%Ln Arten von Daten aus der Übersicht genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reused password</source>
        <translation>Passwort mehrfach benutzt</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Schwaches Passwort</translation>
    </message>
    <message>
        <source>Leaked password</source>
        <translation>Passwort abgeflossen</translation>
    </message>
    <message>
        <source>In a breach</source>
        <translation>In einem Datenleck</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Password older than %n year(s)</source>
        <translation>
            <numerusform>Passwort älter als %n Jahr</numerusform>
            <numerusform>Passwort älter als %n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTable</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Konto von</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and how many accounts there are at it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Alter des Passworts</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Whether the password is weak, opens several accounts, or was found in lists of leaked passwords. The password itself was not kept.</source>
        <translation>Ob das Passwort schwach ist, mehrere Konten öffnet oder in Listen abgeflossener Passwörter gefunden wurde. Das Passwort selbst wurde nicht behalten.</translation>
    </message>
    <message>
        <source>How long the password has been the same, if the list you imported says when it was changed.</source>
        <translation>Wie lange das Passwort schon dasselbe ist, falls die importierte Liste sagt, wann es geändert wurde.</translation>
    </message>
    <message>
        <source>Published breaches that concern this account and wait for you to do something.</source>
        <translation>Veröffentlichte Datenlecks, die dieses Konto betreffen und bei denen Sie noch etwas tun können.</translation>
    </message>
    <message>
        <source>What the service asks for besides the password.</source>
        <translation>Was der Dienst außer dem Passwort verlangt.</translation>
    </message>
    <message>
        <source>Which list brought the account.</source>
        <translation>Welche Liste das Konto gebracht hat.</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>Unverändert seit %1</translation>
    </message>
    <message>
        <source>Your list did not say when the password was changed.</source>
        <translation>Ihre Liste sagt nicht, wann das Passwort geändert wurde.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Deren Auskunft</translation>
    </message>
    <message>
        <source>A breach proved</source>
        <translation>Durch ein Datenleck belegt</translation>
    </message>
    <message numerus="yes">
        <source>Weak, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Schwach, %n× benutzt</numerusform>
            <numerusform>Schwach, %n× benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>%n× benutzt</numerusform>
            <numerusform>%n× benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message numerus="yes">
        <source>Weak, and used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Schwach und bei %n Konto benutzt. Wer das Passwort erfährt, kann es öffnen.</numerusform>
            <numerusform>Schwach und bei %n Konten benutzt. Wer das Passwort erfährt, kann sie alle öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Schwer zu erraten, aber bei %n Konto benutzt. Wer das Passwort erfährt, kann es öffnen.</numerusform>
            <numerusform>Schwer zu erraten, aber bei %n Konten benutzt. Wer das Passwort erfährt, kann sie alle öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: a computer guesses it quickly.</source>
        <translation>Schwach: Ein Computer errät es schnell.</translation>
    </message>
    <message>
        <source>Hard to guess, and not used at another account of the same list.</source>
        <translation>Schwer zu erraten und bei keinem anderen Konto derselben Liste benutzt.</translation>
    </message>
    <message>
        <source>Nothing is known about the password.</source>
        <translation>Über das Passwort ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>It was found %n time(s) in public lists of leaked passwords.</source>
        <translation>
            <numerusform>Es wurde %n-mal in öffentlichen Listen abgeflossener Passwörter gefunden.</numerusform>
            <numerusform>Es wurde %n-mal in öffentlichen Listen abgeflossener Passwörter gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password itself was not kept.</source>
        <translation>Das Passwort selbst wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Passkey and one-time code</source>
        <translation>Passkey und Einmalcode</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n offener Vorfall</numerusform>
            <numerusform>%n offene Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>Bekannt seit %1</translation>
    </message>
    <message>
        <source>Their answer of %1</source>
        <translation>Deren Antwort vom %1</translation>
    </message>
    <message>
        <source>From their answer</source>
        <translation>Aus deren Antwort</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Vorfall vom %1</translation>
    </message>
    <message>
        <source>Incident without a known date</source>
        <translation>Vorfall ohne bekanntes Datum</translation>
    </message>
    <message>
        <source>Closed, to be deleted</source>
        <translation>Geschlossen, zu löschen</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the owner of the vault, as the one an account belongs to</comment>
        <translation>mir</translation>
    </message>
    <message numerus="yes">
        <source>Leaked, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Abgeflossen, %n× benutzt</numerusform>
            <numerusform>Abgeflossen, %n× benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <comment>a password</comment>
        <translation>Abgeflossen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Under a month</source>
        <comment>how long ago</comment>
        <translation>Unter einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed incident(s)</source>
        <translation>
            <numerusform>%Ln bestätigter Vorfall</numerusform>
            <numerusform>%Ln bestätigte Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely incident(s)</source>
        <translation>
            <numerusform>%Ln wahrscheinlicher Vorfall</numerusform>
            <numerusform>%Ln wahrscheinliche Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible incident(s)</source>
        <translation>
            <numerusform>%Ln möglicher Vorfall</numerusform>
            <numerusform>%Ln mögliche Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by hand</source>
        <comment>an account</comment>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Proposal you kept</source>
        <comment>where an account comes from</comment>
        <translation>Behaltener Vorschlag</translation>
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
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Fremde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write to it</source>
        <translation>
            <numerusform>%Ln schreibt dorthin</numerusform>
            <numerusform>%Ln schreiben dorthin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>An incident shows that they had this; it is not in the copy: %1.</source>
        <translation>Ein Vorfall zeigt, dass diese Angabe dort gespeichert war; in der Kopie steht sie nicht: %1.</translation>
    </message>
    <message>
        <source>You gave them this; it is not in the copy: %1.</source>
        <translation>Sie haben diese Angabe dort gemacht; in der Kopie steht sie nicht: %1.</translation>
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
        <translation>Ein Dienst, der nachweist, dass Anträge exzessiv sind, darf sie nach vielen dieser Gesetze ablehnen.</translation>
    </message>
    <message>
        <source>A service that shows requests to be manifestly unfounded or excessive may refuse them or ask a fee (%1).</source>
        <translation>Ein Dienst, der nachweist, dass Anträge offenkundig unbegründet oder exzessiv sind, darf sie ablehnen oder ein Entgelt verlangen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>These are %n letters. </source>
        <translation>
            <numerusform>Das ist %n Brief. </numerusform>
            <numerusform>Das sind %n Briefe. </numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in bulk make that easier to argue: write to those that hold what matters to you, and keep to the days of the sending list.</source>
        <translation>Viele Briefe auf einmal machen dieses Argument leichter: Schreiben Sie an die, bei denen liegt, was Ihnen wichtig ist, und halten Sie sich an die Tage der Versandliste.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ask a service for what another letter of this batch asks it already. Leave out all but one.</source>
        <translation>
            <numerusform>%n Brief verlangt von einem Dienst, was ein anderer Brief dieses Stapels dort schon verlangt. Lassen Sie alle bis auf einen weg.</numerusform>
            <numerusform>%n Briefe verlangen von einem Dienst, was ein anderer Brief dieses Stapels dort schon verlangt. Lassen Sie alle bis auf einen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</source>
        <translation>
            <numerusform>%n Dienst hat vor weniger als %1 Tagen denselben Antrag von Ihnen bekommen. Wiederholte Anträge werden als Erste abgelehnt; eine Erinnerung ist der bessere Brief.</numerusform>
            <numerusform>%n Dienste haben vor weniger als %1 Tagen denselben Antrag von Ihnen bekommen. Wiederholte Anträge werden als Erste abgelehnt; eine Erinnerung ist der bessere Brief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not ready to leave and are left out. Open them to see why.</source>
        <translation>
            <numerusform>%n Brief ist noch nicht versandfertig und bleibt außen vor. Öffnen Sie ihn, um den Grund zu sehen.</numerusform>
            <numerusform>%n Briefe sind noch nicht versandfertig und bleiben außen vor. Öffnen Sie sie, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) carry another date than the day on which they are to leave. Draft them again, so that the due date is counted from the right day.</source>
        <translation>
            <numerusform>%n Brief trägt ein anderes Datum als den Tag, an dem er verschickt werden soll. Entwerfen Sie ihn neu, damit die Antwortfrist ab dem richtigen Tag gerechnet wird.</numerusform>
            <numerusform>%n Briefe tragen ein anderes Datum als den Tag, an dem sie verschickt werden sollen. Entwerfen Sie sie neu, damit die Antwortfrist ab dem richtigen Tag gerechnet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to %1 letters a day</source>
        <translation>1 bis %1 Briefe am Tag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Versand am</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Last day to act: %1</source>
        <translation>Letzter Tag zum Handeln: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Antwort fällig von %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>Nach jeder Lesart des Gesetzes überfällig ab %1.</translation>
    </message>
    <message>
        <source>the authority (%1)</source>
        <translation>die Behörde (%1)</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Dort bekannte Adresse</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Welcome mail</source>
        <translation>Willkommens-E-Mail</translation>
    </message>
    <message>
        <source>Sign-in or password mail</source>
        <translation>E-Mail zu Anmeldung oder Passwort</translation>
    </message>
    <message>
        <source>Mail about terms</source>
        <translation>E-Mail zu Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Order or invoice</source>
        <translation>Bestellung oder Rechnung</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Verbundene App</translation>
    </message>
    <message>
        <source>Shared activity</source>
        <translation>Weitergegebene Aktivität</translation>
    </message>
    <message>
        <source>Visited sign-in page</source>
        <translation>Besuchte Anmeldeseite</translation>
    </message>
    <message>
        <source>Installed app</source>
        <translation>Installierte App</translation>
    </message>
    <message>
        <source>Stolen password</source>
        <translation>Gestohlenes Passwort</translation>
    </message>
    <message>
        <source>Breach notice</source>
        <translation>Mitteilung über ein Datenleck</translation>
    </message>
    <message>
        <source>The service wrote that an account was made or had to be confirmed.</source>
        <translation>Der Dienst schrieb, dass ein Konto angelegt wurde oder zu bestätigen war.</translation>
    </message>
    <message>
        <source>The service wrote about a sign-in, a code or a password.</source>
        <translation>Der Dienst schrieb wegen einer Anmeldung, eines Codes oder eines Passworts.</translation>
    </message>
    <message>
        <source>The service told you, as its customer, about new terms.</source>
        <translation>Der Dienst hat Sie als Kunden über neue Nutzungsbedingungen informiert.</translation>
    </message>
    <message>
        <source>You ordered or paid there. Some shops sell without an account.</source>
        <translation>Sie haben dort bestellt oder bezahlt. Manche Geschäfte verkaufen auch ohne Konto.</translation>
    </message>
    <message>
        <source>You get its newsletter. That alone is not an account.</source>
        <translation>Sie bekommen den Newsletter. Das allein ist noch kein Konto.</translation>
    </message>
    <message>
        <source>You signed in there with an account of another service, or connected it.</source>
        <translation>Sie haben sich dort mit dem Konto eines anderen Dienstes angemeldet oder es verbunden.</translation>
    </message>
    <message>
        <source>This service reported what you did there to a platform.</source>
        <translation>Dieser Dienst hat einer Plattform gemeldet, was Sie dort getan haben.</translation>
    </message>
    <message>
        <source>Your browser was at its sign-in page more than once.</source>
        <translation>Ihr Browser war mehr als einmal auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Its app was on one of your devices.</source>
        <translation>Die App war auf einem Ihrer Geräte.</translation>
    </message>
    <message>
        <source>Malware recorded a password of yours for this service. Change it first of all.</source>
        <translation>Schadsoftware hat ein Passwort von Ihnen für diesen Dienst aufgezeichnet. Ändern Sie es vor allem anderen.</translation>
    </message>
    <message>
        <source>A notice about a breach names your address.</source>
        <translation>Eine Mitteilung über ein Datenleck nennt Ihre Adresse.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>No sign of one</source>
        <translation>Kein Anzeichen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) kept</source>
        <translation>
            <numerusform>%Ln Konto behalten</numerusform>
            <numerusform>%Ln Konten behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln Konto zum Löschen vorgemerkt</numerusform>
            <numerusform>%Ln Konten zum Löschen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed again</source>
        <translation>
            <numerusform>%Ln wird nicht mehr vorgeschlagen</numerusform>
            <numerusform>%Ln werden nicht mehr vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide again</source>
        <translation>
            <numerusform>%Ln wieder zu entscheiden</numerusform>
            <numerusform>%Ln wieder zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReasons</name>
    <message>
        <source>The reminder of %1 went unanswered too; it is late since %2. Now the authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>Auch die Erinnerung vom %1 blieb ohne Antwort; überfällig ist sie seit dem %2. Jetzt können Sie sich an die Behörde wenden oder, wo das Gesetz das zuerst verlangt, den eigenen Beschwerdeweg des Unternehmens gehen.</translation>
    </message>
    <message>
        <source>It is late since %1 on every reading of the law.</source>
        <translation>Nach jeder Lesart des Gesetzes ist sie seit dem %1 überfällig.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>Die Antwort war am %1 fällig.</translation>
    </message>
    <message>
        <source>Send a reminder that names what is missing.</source>
        <translation>Schicken Sie eine Erinnerung, die nennt, was fehlt.</translation>
    </message>
    <message>
        <source>The letter is out; this law sets no date for the answer.</source>
        <translation>Der Brief ist unterwegs; dieses Gesetz setzt für die Antwort kein Datum.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>Die Antwort ist am %1 fällig. Vor dem %2 ist nichts überfällig; Sie brauchen also nichts zu tun.</translation>
    </message>
    <message>
        <source>The letter is written but not sent. Send it and keep the proof; the clock starts then.</source>
        <translation>Der Brief ist geschrieben, aber nicht abgeschickt. Schicken Sie ihn ab, und bewahren Sie den Nachweis auf; dann beginnt die Frist.</translation>
    </message>
    <message>
        <source>They ask who you are. Answer with the least that proves it; their clock may stand still until then.</source>
        <translation>Man fragt, wer Sie sind. Antworten Sie mit dem Wenigsten, das es beweist; bis dahin kann die Frist stillstehen.</translation>
    </message>
    <message>
        <source>An answer is there. Compare it with what was asked, point by point.</source>
        <translation>Eine Antwort ist da. Vergleichen Sie sie Punkt für Punkt mit dem, was verlangt war.</translation>
    </message>
    <message>
        <source>They refused. The authority can be told, or the company&apos;s own appeal taken where the law asks for that first.</source>
        <translation>Das Unternehmen hat abgelehnt. Sie können sich an die Behörde wenden oder, wo das Gesetz das zuerst verlangt, den eigenen Beschwerdeweg des Unternehmens gehen.</translation>
    </message>
    <message>
        <source>This case is over.</source>
        <translation>Dieser Fall ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>CaseRules</name>
    <message>
        <source>Send a reminder that names what is missing. Its new date is a courtesy of yours, not a period of the law.</source>
        <translation>Schicken Sie eine Erinnerung, die nennt, was fehlt. Das neue Datum darin ist ein Entgegenkommen von Ihnen, keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>Write a last time: what is missing, article by article, and which authority you will turn to after the date you give.</source>
        <translation>Schreiben Sie ein letztes Mal: was fehlt, Artikel für Artikel, und an welche Behörde Sie sich nach dem Datum wenden, das Sie nennen.</translation>
    </message>
    <message>
        <source>Complain to the supervisory authority where you live, where you work or where the infringement happened. It may order an answer; it awards no money.</source>
        <translation>Beschweren Sie sich bei der Aufsichtsbehörde Ihres Aufenthaltsorts, Ihres Arbeitsplatzes oder des Orts des Verstoßes. Sie kann eine Antwort anordnen; Geld spricht sie nicht zu.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the authority in writing; Art. 78(2) GDPR now also opens the way to court against it.</source>
        <translation>Drei Monate sind ohne Nachricht über den Stand oder das Ergebnis vergangen. Fragen Sie die Behörde schriftlich; Art. 78 Abs. 2 DSGVO eröffnet jetzt auch den Weg zum Gericht gegen sie.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court, against the organisation (Art. 79 GDPR) or against the authority (Art. 78 GDPR): speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>Alle Schritte bis auf das Gericht sind getan. Es bleibt eine Klage gegen die Organisation (Art. 79 DSGVO) oder gegen die Behörde (Art. 78 DSGVO): Sprechen Sie vorher mit einem Anwalt oder einem Verbraucherverband. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first, as section 164A of the Data Protection Act 2018 provides. It must acknowledge within 30 days, and the Information Commission expects you to have asked.</source>
        <translation>Beschweren Sie sich zuerst bei der Organisation selbst, wie es Section 164A des Data Protection Act 2018 vorsieht. Sie muss den Eingang innerhalb von 30 Tagen bestätigen, und die Information Commission erwartet, dass Sie dort gefragt haben.</translation>
    </message>
    <message>
        <source>Complain to the Information Commission, with your complaint to the organisation and what came of it. It may order an answer; it awards no money.</source>
        <translation>Beschweren Sie sich bei der Information Commission; legen Sie Ihre Beschwerde bei der Organisation bei und was daraus geworden ist. Sie kann eine Antwort anordnen; Geld spricht sie nicht zu.</translation>
    </message>
    <message>
        <source>Three months have passed without news of progress or outcome. Ask the Commission in writing; under section 166 the tribunal can order it to move.</source>
        <translation>Drei Monate sind ohne Nachricht über den Stand oder das Ergebnis vergangen. Fragen Sie die Commission schriftlich; nach Section 166 kann das Tribunal ihr aufgeben, tätig zu werden.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is a court: a compliance order (s. 167 DPA 2018) or compensation (s. 168 DPA 2018, Art. 82 UK GDPR). Take advice first. Or close the case and say why.</source>
        <translation>Alle Schritte bis auf das Gericht sind getan. Es bleibt eine Klage: auf eine gerichtliche Anordnung (Section 167 DPA 2018) oder auf Schadensersatz (Section 168 DPA 2018, Art. 82 UK-DSGVO). Lassen Sie sich vorher beraten. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Report it to the Federal Data Protection and Information Commissioner. He may investigate, but decides no single case and imposes no fine.</source>
        <translation>Melden Sie es dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten. Er kann eine Untersuchung eröffnen, entscheidet aber keinen Einzelfall und verhängt keine Buße.</translation>
    </message>
    <message>
        <source>Every step short of a court is taken. What is left is the civil court (Art. 32 DSG, Art. 28 ff. ZGB): speak to a lawyer first. Or close the case and say why.</source>
        <translation>Alle Schritte bis auf das Gericht sind getan. Es bleibt das Zivilgericht (Art. 32 DSG, Art. 28 ff. ZGB): Sprechen Sie vorher mit einem Anwalt. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>California knows no appeal. Complain to the California Privacy Protection Agency, to the Attorney General, or to both.</source>
        <translation>Kalifornien kennt keinen Widerspruch. Beschweren Sie sich bei der California Privacy Protection Agency, beim Attorney General oder bei beiden.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. The Act gives no private suit for this right; a lawyer can say whether another law does. Close the case, or keep it open for their news.</source>
        <translation>Die Behörden sind informiert und müssen Ihnen nicht berichten. Das Gesetz gibt für dieses Recht keine eigene Klage; ob ein anderes Gesetz eine gibt, kann ein Anwalt sagen. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Complain to the California Privacy Protection Agency; name the day of your request and what still happens.</source>
        <translation>Beschweren Sie sich bei der California Privacy Protection Agency; nennen Sie den Tag Ihres Antrags und was noch immer geschieht.</translation>
    </message>
    <message>
        <source>The authorities are told and need not report back. Close the case, or keep it open for their news.</source>
        <translation>Die Behörden sind informiert und müssen Ihnen nicht berichten. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Appeal to the organisation itself: most state acts ask for that before the attorney general. The law says within a reasonable period; do it within 30 days to be safe.</source>
        <translation>Legen Sie bei der Organisation selbst Widerspruch ein: Die meisten Gesetze der Bundesstaaten verlangen das, bevor Sie sich an den Attorney General wenden. Das Gesetz sagt: innerhalb angemessener Zeit; tun Sie es sicherheitshalber innerhalb von 30 Tagen.</translation>
    </message>
    <message>
        <source>Tell the attorney general, with your request, the refusal or silence, and the appeal.</source>
        <translation>Informieren Sie den Attorney General, mit Ihrem Antrag, der Ablehnung oder dem Schweigen und dem Widerspruch.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. These acts give no private suit; a lawyer can say whether another law does. Close the case, or keep it open for news.</source>
        <translation>Der Attorney General ist informiert und muss Ihnen nicht berichten. Diese Gesetze geben keine eigene Klage; ob ein anderes Gesetz eine gibt, kann ein Anwalt sagen. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>This state&apos;s act has no appeal. Tell its consumer protection office or attorney general.</source>
        <translation>Das Gesetz dieses Bundesstaats kennt keinen Widerspruch. Informieren Sie die dortige Verbraucherschutzbehörde oder den dortigen Attorney General.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>Die Behörde ist informiert und muss Ihnen nicht berichten. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Read first whether the act asks for an appeal to the organisation; then tell the attorney general.</source>
        <translation>Lesen Sie zuerst nach, ob das Gesetz einen Widerspruch bei der Organisation verlangt; informieren Sie dann den Attorney General.</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. Close the case, or keep it open for news.</source>
        <translation>Der Attorney General ist informiert und muss Ihnen nicht berichten. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Tell the authority that watches this law: as a rule the state&apos;s attorney general, in federal matters the Federal Trade Commission, the Consumer Financial Protection Bureau or the Federal Communications Commission.</source>
        <translation>Informieren Sie die Behörde, die über dieses Gesetz wacht: in der Regel den Attorney General des Bundesstaats, in Bundessachen die Federal Trade Commission, das Consumer Financial Protection Bureau oder die Federal Communications Commission.</translation>
    </message>
    <message>
        <source>The authority is told and need not report back. Some of these laws let you sue within a short time: speak to a lawyer soon. Or close the case and say why.</source>
        <translation>Die Behörde ist informiert und muss Ihnen nicht berichten. Nach manchen dieser Gesetze können Sie nur innerhalb kurzer Zeit klagen: Sprechen Sie bald mit einem Anwalt. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Complain to the Consumer Financial Protection Bureau; add the dispute, the proof of delivery and the result, if there was one.</source>
        <translation>Beschweren Sie sich beim Consumer Financial Protection Bureau; legen Sie die Beanstandung, den Zustellnachweis und, falls vorhanden, das Ergebnis bei.</translation>
    </message>
    <message>
        <source>The Bureau is told. The Act lets you sue a consumer reporting agency over some duties, within two years of discovery and five of the violation: speak to a lawyer. Or close the case and say why.</source>
        <translation>Das Bureau ist informiert. Wegen mancher Pflichten lässt das Gesetz Sie gegen eine Auskunftei klagen, innerhalb von zwei Jahren ab Entdeckung und fünf Jahren ab dem Verstoß: Sprechen Sie mit einem Anwalt. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Complain to the Office for Civil Rights of the Department of Health and Human Services.</source>
        <translation>Beschweren Sie sich beim Office for Civil Rights des Department of Health and Human Services.</translation>
    </message>
    <message>
        <source>The Office for Civil Rights is told. HIPAA gives no private suit. Close the case, or keep it open for its news.</source>
        <translation>Das Office for Civil Rights ist informiert. HIPAA gibt keine eigene Klage. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Nobody has to confirm an opt-out. Keep the proof of sending for as long as the contract lives, and close the case.</source>
        <translation>Ein Opt-out muss niemand bestätigen. Bewahren Sie den Versandnachweis auf, solange der Vertrag läuft, und schließen Sie den Fall ab.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner of Canada; silence counts as a refusal (s. 8(5)).</source>
        <translation>Beschweren Sie sich beim Privacy Commissioner of Canada; Schweigen gilt als Ablehnung (Section 8(5)).</translation>
    </message>
    <message>
        <source>The Commissioner has the complaint. After the report, the Federal Court is open for one year (s. 14). Close the case, or keep it open for the report.</source>
        <translation>Die Beschwerde liegt beim Commissioner. Nach seinem Bericht steht ein Jahr lang der Weg zum Federal Court offen (Section 14). Schließen Sie den Fall ab, oder lassen Sie ihn bis zum Bericht offen.</translation>
    </message>
    <message>
        <source>Ask the Commission d&apos;accès à l&apos;information to examine the disagreement; silence counts as a refusal (s. 32).</source>
        <translation>Beantragen Sie bei der Commission d&apos;accès à l&apos;information die Prüfung der Meinungsverschiedenheit; Schweigen gilt als Ablehnung (Section 32).</translation>
    </message>
    <message>
        <source>The Commission has the request. Close the case, or keep it open for its decision.</source>
        <translation>Der Antrag liegt bei der Commission. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner of Alberta for a review.</source>
        <translation>Beantragen Sie beim Information and Privacy Commissioner of Alberta eine Überprüfung.</translation>
    </message>
    <message>
        <source>The Commissioner has the request. Close the case, or keep it open for the decision.</source>
        <translation>Der Antrag liegt beim Commissioner. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Ask the Information and Privacy Commissioner for British Columbia for a review.</source>
        <translation>Beantragen Sie beim Information and Privacy Commissioner for British Columbia eine Überprüfung.</translation>
    </message>
    <message>
        <source>Complain to the organisation itself first: the Information Commissioner wants that, and 30 days for its answer.</source>
        <translation>Beschweren Sie sich zuerst bei der Organisation selbst: Der Information Commissioner verlangt das und 30 Tage Zeit für die Antwort.</translation>
    </message>
    <message>
        <source>Complain to the Office of the Australian Information Commissioner, as a rule within 12 months of learning of the act.</source>
        <translation>Beschweren Sie sich beim Office of the Australian Information Commissioner, in der Regel innerhalb von 12 Monaten, nachdem Sie von der Sache erfahren haben.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Close the case, or keep it open for the decision.</source>
        <translation>Der Commissioner ist informiert. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Complain to the Privacy Commissioner; the office expects the organisation to have been asked first.</source>
        <translation>Beschweren Sie sich beim Privacy Commissioner; er erwartet, dass zuerst die Organisation gefragt wurde.</translation>
    </message>
    <message>
        <source>The Commissioner is told. Afterwards the Human Rights Review Tribunal is open for six months. Close the case, or keep it open for news.</source>
        <translation>Der Commissioner ist informiert. Danach steht sechs Monate lang der Weg zum Human Rights Review Tribunal offen. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Petition the ANPD, showing that you asked the organisation first; the consumer bodies are open too (art. 18, § 8).</source>
        <translation>Richten Sie eine Eingabe an die ANPD, und weisen Sie nach, dass Sie zuerst die Organisation gefragt haben; auch die Verbraucherschutzstellen stehen offen (Art. 18 § 8).</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court (art. 22 LGPD): speak to a lawyer first. Or close the case and say why.</source>
        <translation>Die Behörde ist informiert. Es bleibt das Gericht (Art. 22 LGPD): Sprechen Sie vorher mit einem Anwalt. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Raise a grievance with the organisation first; the Board takes a complaint only after that.</source>
        <translation>Legen Sie zuerst bei der Organisation eine Beschwerde (grievance) ein; das Board nimmt eine Beschwerde erst danach an.</translation>
    </message>
    <message>
        <source>Complain to the Data Protection Board; it awards no compensation.</source>
        <translation>Beschweren Sie sich beim Data Protection Board; Schadensersatz spricht es nicht zu.</translation>
    </message>
    <message>
        <source>The Board is told. Close the case, or keep it open for its decision.</source>
        <translation>Das Board ist informiert. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Object to the organisation in writing and name what is missing; the Act provides for it.</source>
        <translation>Erheben Sie bei der Organisation schriftlich Einspruch, und nennen Sie, was fehlt; das Gesetz sieht das vor.</translation>
    </message>
    <message>
        <source>Report it to the privacy report centre (118), or ask for dispute mediation.</source>
        <translation>Melden Sie es der Meldestelle für Datenschutzverletzungen (Telefon 118), oder beantragen Sie eine Schlichtung.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is mediation or a court. Close the case, or keep it open for news.</source>
        <translation>Die Behörde ist informiert. Es bleibt die Schlichtung oder das Gericht. Schließen Sie den Fall ab, oder lassen Sie ihn offen, bis Nachricht kommt.</translation>
    </message>
    <message>
        <source>Ask the Secretaría Anticorrupción y Buen Gobierno for the protection of your rights.</source>
        <translation>Beantragen Sie bei der Secretaría Anticorrupción y Buen Gobierno den Schutz Ihrer Rechte.</translation>
    </message>
    <message>
        <source>The authority has the request. Close the case, or keep it open for its decision.</source>
        <translation>Der Antrag liegt bei der Behörde. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Complain to the Personal Data Protection Board. It must be asked within 30 days of the answer and 60 days of your request.</source>
        <translation>Beschweren Sie sich bei der Datenschutzkommission (Kişisel Verileri Koruma Kurulu). Sie muss innerhalb von 30 Tagen nach der Antwort und 60 Tagen nach Ihrem Antrag angerufen werden.</translation>
    </message>
    <message>
        <source>The Board has the complaint. Close the case, or keep it open for its decision.</source>
        <translation>Die Beschwerde liegt bei der Kommission. Schließen Sie den Fall ab, oder lassen Sie ihn bis zur Entscheidung offen.</translation>
    </message>
    <message>
        <source>Complain to the authority named for this law, with your letters and the proof that they arrived.</source>
        <translation>Beschweren Sie sich bei der Behörde, die für dieses Gesetz genannt ist, mit Ihren Briefen und dem Nachweis, dass sie angekommen sind.</translation>
    </message>
    <message>
        <source>The authority is told. What is left is a court: speak to a lawyer first. Or close the case and say why.</source>
        <translation>Die Behörde ist informiert. Es bleibt das Gericht: Sprechen Sie vorher mit einem Anwalt. Oder schließen Sie den Fall ab, und geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Look in the spam folder, in the service&apos;s own messages and at your letter box first; compare the address you wrote to with the privacy notice.</source>
        <translation>Sehen Sie zuerst im Spam-Ordner, in den Nachrichten des Dienstes selbst und in Ihrem Briefkasten nach; vergleichen Sie die Adresse, an die Sie geschrieben haben, mit der Datenschutzerklärung.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>Die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>Go through the list of what the law asks for, item by item, and tick what is there.</source>
        <translation>Gehen Sie die Liste dessen, was das Gesetz verlangt, Punkt für Punkt durch, und haken Sie ab, was da ist.</translation>
    </message>
    <message>
        <source>The answer came in the wrong form</source>
        <translation>Die Antwort kam in der falschen Form</translation>
    </message>
    <message>
        <source>Say which form you can use: a common electronic file, or paper if you asked on paper.</source>
        <translation>Sagen Sie, welche Form Sie verwenden können: eine gängige elektronische Datei oder Papier, wenn Sie auf Papier gefragt haben.</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Ein Identitätsnachweis wird verlangt</translation>
    </message>
    <message>
        <source>See which datum they ask for and why, and whether you wrote from the address of the account.</source>
        <translation>Sehen Sie nach, welche Angabe aus welchem Grund verlangt wird und ob Sie von der Adresse des Kontos aus geschrieben haben.</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Geld wird verlangt</translation>
    </message>
    <message>
        <source>See for what: a first copy, a further copy, or work that they call excessive.</source>
        <translation>Sehen Sie nach, wofür: für eine erste Kopie, für eine weitere Kopie oder für Arbeit, die als exzessiv bezeichnet wird.</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Ein eigenes Formular oder Portal wird verlangt</translation>
    </message>
    <message>
        <source>See whether the form asks for more than your letter said, and whether you have an account there.</source>
        <translation>Sehen Sie nach, ob das Formular mehr verlangt, als in Ihrem Brief stand, und ob Sie dort ein Konto haben.</translation>
    </message>
    <message>
        <source>They say they are not the ones</source>
        <translation>Die Organisation erklärt sich für nicht zuständig</translation>
    </message>
    <message>
        <source>Compare the company in the privacy notice and in your contract with the one you wrote to.</source>
        <translation>Vergleichen Sie das Unternehmen in der Datenschutzerklärung und in Ihrem Vertrag mit dem, an das Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>They say they only process for another</source>
        <translation>Die Organisation verarbeitet angeblich nur im Auftrag</translation>
    </message>
    <message>
        <source>See whether they name that other company; the request belongs there too.</source>
        <translation>Sehen Sie nach, ob der Auftraggeber genannt wird; der Antrag gehört auch dorthin.</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Die Daten sind angeblich anonym</translation>
    </message>
    <message>
        <source>See whether they still use a number, cookie or device of yours; then the data are not anonymous to them.</source>
        <translation>Sehen Sie nach, ob noch eine Nummer, ein Cookie oder ein Gerät von Ihnen verwendet wird; dann sind die Daten dort nicht anonym.</translation>
    </message>
    <message>
        <source>They must keep the data, they say</source>
        <translation>Die Daten müssen angeblich aufbewahrt werden</translation>
    </message>
    <message>
        <source>See whether they name the law, the data and the time; you asked either to see or to erase, and these differ.</source>
        <translation>Sehen Sie nach, ob Gesetz, Daten und Dauer genannt werden; Sie haben Auskunft oder Löschung verlangt, und das ist zweierlei.</translation>
    </message>
    <message>
        <source>They protect other people, they say</source>
        <translation>Es geht angeblich um den Schutz anderer</translation>
    </message>
    <message>
        <source>See which part concerns others; your own data in the same document remain yours.</source>
        <translation>Sehen Sie nach, welcher Teil andere betrifft; Ihre eigenen Daten im selben Dokument bleiben Ihre.</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Die Daten wurden nach Ihrem Antrag gelöscht</translation>
    </message>
    <message>
        <source>Compare the day of deletion with the day your request arrived.</source>
        <translation>Vergleichen Sie den Tag der Löschung mit dem Tag, an dem Ihr Antrag angekommen ist.</translation>
    </message>
    <message>
        <source>The answer cannot be read or understood</source>
        <translation>Die Antwort ist nicht lesbar oder nicht verständlich</translation>
    </message>
    <message>
        <source>Open the file with another program first; then note what you cannot read: codes, abbreviations, pictures of text.</source>
        <translation>Öffnen Sie die Datei zuerst mit einem anderen Programm; notieren Sie dann, was Sie nicht lesen können: Codes, Abkürzungen, Text als Bild.</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>Die Antwort ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>See in which language the service deals with its customers in your country.</source>
        <translation>Sehen Sie nach, in welcher Sprache der Dienst in Ihrem Land mit seinen Kunden verkehrt.</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Der Antrag wird als exzessiv bezeichnet</translation>
    </message>
    <message>
        <source>See whether they show why, and how often you have asked in the last twelve months.</source>
        <translation>Sehen Sie nach, ob das begründet wird und wie oft Sie in den letzten zwölf Monaten gefragt haben.</translation>
    </message>
    <message>
        <source>The month is over and nothing came: not acting without giving reasons in that month is itself an infringement.</source>
        <translation>Der Monat ist um, und es kam nichts: Nicht tätig zu werden, ohne in diesem Monat die Gründe zu nennen, ist selbst ein Verstoß.</translation>
    </message>
    <message>
        <source>The answer must cover every item of Art. 15(1) and (2) and the copy of Art. 15(3). Name only what is missing, by number, and give one new date.</source>
        <translation>Die Antwort muss jeden Punkt von Art. 15 Abs. 1 und 2 und die Kopie nach Art. 15 Abs. 3 enthalten. Nennen Sie nur, was fehlt, nach Nummern, und setzen Sie ein einziges neues Datum.</translation>
    </message>
    <message>
        <source>A request made electronically is answered in a commonly used electronic form, unless you asked otherwise.</source>
        <translation>Ein elektronisch gestellter Antrag wird in einem gängigen elektronischen Format beantwortet, sofern Sie nichts anderes verlangt haben.</translation>
    </message>
    <message>
        <source>More proof may be asked only on reasonable doubts about who you are, and only what is necessary; a general demand for an identity card is neither.</source>
        <translation>Weitere Nachweise dürfen nur bei begründeten Zweifeln an Ihrer Identität verlangt werden, und nur, was nötig ist; eine pauschale Ausweisforderung ist weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>They are right if they name the doubt and ask only for what removes it.</source>
        <translation>Das ist berechtigt, wenn der Zweifel benannt und nur verlangt wird, was ihn ausräumt.</translation>
    </message>
    <message>
        <source>Then give the least that proves it, for example a code sent to the account&apos;s own address; the clock may stand still until they have it.</source>
        <translation>Geben Sie dann das Wenigste, das Ihre Identität beweist, zum Beispiel einen Code, der an die Adresse des Kontos geschickt wird; bis er dort ist, kann die Frist stillstehen.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free; the reasons for asking do not matter.</source>
        <translation>Die Antwort und die erste Kopie sind unentgeltlich; auf Ihre Gründe kommt es nicht an.</translation>
    </message>
    <message>
        <source>They may charge for further copies, and for requests that they prove to be manifestly unfounded or excessive.</source>
        <translation>Ein Entgelt ist erlaubt für weitere Kopien und für Anträge, die nachweislich offenkundig unbegründet oder exzessiv sind.</translation>
    </message>
    <message>
        <source>Then ask them to prove it, or to name the cost of the further copy before they make it.</source>
        <translation>Verlangen Sie dann den Nachweis, oder dass die Kosten der weiteren Kopie genannt werden, bevor sie entsteht.</translation>
    </message>
    <message>
        <source>The organisation has to make the exercise of your rights easy and cannot dictate a form; a letter or e-mail that can be understood is a request.</source>
        <translation>Die Organisation muss Ihnen die Ausübung Ihrer Rechte erleichtern und kann keine Form vorschreiben; ein verständlicher Brief oder eine verständliche E-Mail ist ein Antrag.</translation>
    </message>
    <message>
        <source>A portal may be quicker if you have an account and it gives everything that the law asks for.</source>
        <translation>Ein Portal kann schneller sein, wenn Sie dort ein Konto haben und es alles liefert, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and say that your letter stands.</source>
        <translation>Benutzen Sie es dann, bewahren Sie die Bestätigung auf, und sagen Sie, dass Ihr Brief bestehen bleibt.</translation>
    </message>
    <message>
        <source>Whoever decides why and how the data are processed has to answer, alone or jointly with others; whoever holds nothing has to say just that.</source>
        <translation>Wer über Zwecke und Mittel der Verarbeitung entscheidet, muss antworten, allein oder gemeinsam mit anderen; wer nichts gespeichert hat, muss genau das sagen.</translation>
    </message>
    <message>
        <source>They are right if contract or privacy notice name another company.</source>
        <translation>Das ist berechtigt, wenn Vertrag oder Datenschutzerklärung ein anderes Unternehmen nennen.</translation>
    </message>
    <message>
        <source>Then write to that company, and ask this one to confirm that it holds nothing.</source>
        <translation>Schreiben Sie dann an dieses Unternehmen, und lassen Sie sich vom bisherigen bestätigen, dass es nichts gespeichert hat.</translation>
    </message>
    <message>
        <source>A processor has to help the controller to answer and knows who that is: ask for the controller&apos;s name and for your request to be passed on.</source>
        <translation>Ein Auftragsverarbeiter muss dem Verantwortlichen bei der Antwort helfen und weiß, wer das ist: Fragen Sie nach dem Namen des Verantwortlichen, und verlangen Sie, dass Ihr Antrag weitergeleitet wird.</translation>
    </message>
    <message>
        <source>They are right if they decide nothing about the data themselves.</source>
        <translation>Das ist berechtigt, wenn dort nichts über die Daten entschieden wird.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name; this letter keeps the day of the request.</source>
        <translation>Schreiben Sie dann an den genannten Verantwortlichen; dieser Brief hält den Tag des Antrags fest.</translation>
    </message>
    <message>
        <source>Whoever wants to refuse has to show that it cannot identify you, and has to take further details by which it can; a number that singles you out is not anonymous.</source>
        <translation>Wer ablehnen will, muss nachweisen, dass er Sie nicht identifizieren kann, und weitere Angaben annehmen, mit denen das gelingt; eine Nummer, die Sie heraushebt, ist nicht anonym.</translation>
    </message>
    <message>
        <source>They are right if no means reasonably likely to be used lead back to you.</source>
        <translation>Das ist berechtigt, wenn kein Mittel, das nach allgemeinem Ermessen wahrscheinlich genutzt wird, zu Ihnen zurückführt.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, if you want that, or close the case.</source>
        <translation>Nennen Sie dann die Kennung, mit der Sie zu finden sind, wenn Sie das wollen, oder schließen Sie den Fall ab.</translation>
    </message>
    <message>
        <source>A duty to keep data limits erasure only as far as it reaches, and access not at all: ask for the law, the data and the time, and for erasure of the rest.</source>
        <translation>Eine Aufbewahrungspflicht beschränkt die Löschung nur, soweit sie reicht, und die Auskunft gar nicht: Fragen Sie nach Gesetz, Daten und Dauer, und verlangen Sie die Löschung des Rests.</translation>
    </message>
    <message>
        <source>They are right for data that a named law makes them keep.</source>
        <translation>Das ist berechtigt für Daten, deren Aufbewahrung ein benanntes Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Then ask for restriction of these data and note the day on which the duty ends.</source>
        <translation>Verlangen Sie dann die Einschränkung der Verarbeitung dieser Daten, und notieren Sie den Tag, an dem die Pflicht endet.</translation>
    </message>
    <message>
        <source>The rights of others may limit the copy, but not lead to a refusal of all information: ask for the document with the others&apos; data blacked out.</source>
        <translation>Die Rechte anderer können die Kopie beschränken, dürfen aber nicht dazu führen, dass jede Auskunft verweigert wird: Verlangen Sie das Dokument, in dem die Daten der anderen geschwärzt sind.</translation>
    </message>
    <message>
        <source>They are right for passages that are about others only.</source>
        <translation>Das ist berechtigt für Stellen, die nur andere betreffen.</translation>
    </message>
    <message>
        <source>Then ask them to say which passages they left out, and why.</source>
        <translation>Fragen Sie dann, welche Stellen weggelassen wurden und warum.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived, and deletion after that does not end the duty to answer: ask what was deleted, when, on which ground and who had received it.</source>
        <translation>Der Antrag erfasst, was bei seinem Eingang gespeichert war, und eine spätere Löschung beendet die Antwortpflicht nicht: Fragen Sie, was wann und aus welchem Grund gelöscht wurde und wer es erhalten hatte.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language, and the copy a faithful and intelligible reproduction: ask for it again, with codes explained.</source>
        <translation>Die Antwort muss präzise, verständlich und in klarer Sprache sein, und die Kopie eine originalgetreue und verständliche Wiedergabe: Verlangen Sie sie noch einmal, mit Erklärung der Codes.</translation>
    </message>
    <message>
        <source>Whoever calls a request manifestly unfounded or excessive has to demonstrate it; that an answer takes effort does not make it so.</source>
        <translation>Wer einen Antrag offenkundig unbegründet oder exzessiv nennt, muss das nachweisen; dass eine Antwort Mühe macht, reicht dafür nicht.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new, or if they prove that the request was made for another end than the right serves (CJEU C-526/24).</source>
        <translation>Das ist berechtigt, wenn Sie immer wieder ohne Neues fragen oder wenn nachgewiesen wird, dass der Antrag einem anderen Ziel dient als das Recht (EuGH C-526/24).</translation>
    </message>
    <message>
        <source>Then name what is new, or narrow the request.</source>
        <translation>Nennen Sie dann, was neu ist, oder begrenzen Sie den Antrag.</translation>
    </message>
    <message>
        <source>The answer has to be intelligible to you: ask for it in the language in which the service addresses its customers in your country.</source>
        <translation>Die Antwort muss für Sie verständlich sein: Verlangen Sie sie in der Sprache, in der sich der Dienst in Ihrem Land an seine Kunden wendet.</translation>
    </message>
    <message>
        <source>They owe no translation of the copied documents themselves.</source>
        <translation>Eine Übersetzung der kopierten Dokumente selbst ist nicht geschuldet.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in your language.</source>
        <translation>Verlangen Sie dann nur die Erklärungen in Ihrer Sprache.</translation>
    </message>
    <message>
        <source>The answer and the first copy are free.</source>
        <translation>Die Antwort und die erste Kopie sind unentgeltlich.</translation>
    </message>
    <message>
        <source>The answer has to be concise, intelligible and in clear language: ask for it again, with codes explained.</source>
        <translation>Die Antwort muss präzise, verständlich und in klarer Sprache sein: Verlangen Sie sie noch einmal, mit Erklärung der Codes.</translation>
    </message>
    <message>
        <source>They are right if you ask again and again without anything new.</source>
        <translation>Das ist berechtigt, wenn Sie immer wieder ohne Neues fragen.</translation>
    </message>
    <message>
        <source>The thirty days are over, and no later date was announced within them.</source>
        <translation>Die dreißig Tage sind um, und innerhalb dieser Zeit wurde kein späteres Datum angekündigt.</translation>
    </message>
    <message>
        <source>The minimum of Art. 25(2) DSG is owed in full. Name only what is missing, by number, and give one new date.</source>
        <translation>Die Mindestangaben nach Art. 25 Abs. 2 DSG sind vollständig geschuldet. Nennen Sie nur, was fehlt, nach Nummern, und setzen Sie ein einziges neues Datum.</translation>
    </message>
    <message>
        <source>The information is owed in writing or in the form in which the data are held, and usable.</source>
        <translation>Die Auskunft ist schriftlich oder in der Form geschuldet, in der die Daten vorliegen, und so, dass sie brauchbar ist.</translation>
    </message>
    <message>
        <source>You have to be identified with reasonable means and help with it; more than that is not owed.</source>
        <translation>Sie müssen mit angemessenen Mitteln identifiziert werden und daran mitwirken; mehr ist nicht geschuldet.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is appropriate to identify you.</source>
        <translation>Das ist berechtigt, wenn verlangt wird, was zu Ihrer Identifizierung angemessen ist.</translation>
    </message>
    <message>
        <source>Then give it, with what is not needed blacked out.</source>
        <translation>Geben Sie es dann, und schwärzen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The information is free as a rule.</source>
        <translation>Die Auskunft ist in der Regel kostenlos.</translation>
    </message>
    <message>
        <source>A share of at most CHF 300 may be asked for disproportionate effort, if told before.</source>
        <translation>Bei unverhältnismäßigem Aufwand darf eine Beteiligung von höchstens 300 CHF verlangt werden, wenn sie vorher mitgeteilt wird.</translation>
    </message>
    <message>
        <source>Then withdraw or narrow the request within ten days, or accept the amount.</source>
        <translation>Ziehen Sie den Antrag dann innerhalb von zehn Tagen zurück, oder begrenzen Sie ihn, oder nehmen Sie den Betrag an.</translation>
    </message>
    <message>
        <source>A request in writing is enough; the Act knows no form.</source>
        <translation>Ein schriftlicher Antrag genügt; das Gesetz kennt kein Formular.</translation>
    </message>
    <message>
        <source>A portal may be quicker if it gives everything that the Act asks for.</source>
        <translation>Ein Portal kann schneller sein, wenn es alles liefert, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Whoever decides about purpose and means has to answer; whoever holds nothing has to say so.</source>
        <translation>Wer über Zweck und Mittel entscheidet, muss antworten; wer nichts gespeichert hat, muss das sagen.</translation>
    </message>
    <message>
        <source>Then write to that company.</source>
        <translation>Schreiben Sie dann an dieses Unternehmen.</translation>
    </message>
    <message>
        <source>The controller stays bound to inform when another processes for it: ask for its name and for your request to be passed on.</source>
        <translation>Der Verantwortliche bleibt auskunftspflichtig, wenn ein anderer für ihn bearbeitet: Fragen Sie nach seinem Namen, und verlangen Sie, dass Ihr Antrag weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Then write to the controller that they name.</source>
        <translation>Schreiben Sie dann an den genannten Verantwortlichen.</translation>
    </message>
    <message>
        <source>Data that lead back to you by a number, account or device are personal data.</source>
        <translation>Daten, die über eine Nummer, ein Konto oder ein Gerät zu Ihnen zurückführen, sind Personendaten.</translation>
    </message>
    <message>
        <source>They are right if nothing leads back to you.</source>
        <translation>Das ist berechtigt, wenn nichts zu Ihnen zurückführt.</translation>
    </message>
    <message>
        <source>Then give the identifier by which they can find you, or close the case.</source>
        <translation>Nennen Sie dann die Kennung, mit der Sie zu finden sind, oder schließen Sie den Fall ab.</translation>
    </message>
    <message>
        <source>A refusal or restriction needs a ground of the Act and has to be explained: ask for the law, the data and the time.</source>
        <translation>Eine Ablehnung oder Einschränkung braucht einen Grund des Gesetzes und muss begründet werden: Fragen Sie nach Gesetz, Daten und Dauer.</translation>
    </message>
    <message>
        <source>Then note the day on which the duty ends.</source>
        <translation>Notieren Sie dann den Tag, an dem die Pflicht endet.</translation>
    </message>
    <message>
        <source>Overriding interests of others limit the information only as far as they reach, and the reason has to be given.</source>
        <translation>Überwiegende Interessen anderer beschränken die Auskunft nur, soweit sie reichen, und der Grund muss angegeben werden.</translation>
    </message>
    <message>
        <source>Then ask which passages they left out.</source>
        <translation>Fragen Sie dann, welche Stellen weggelassen wurden.</translation>
    </message>
    <message>
        <source>The request covers what was processed when it arrived: ask what was deleted, when and why.</source>
        <translation>Der Antrag erfasst, was bei seinem Eingang bearbeitet wurde: Fragen Sie, was wann und warum gelöscht wurde.</translation>
    </message>
    <message>
        <source>You must be able to exercise your rights with the information: ask for it in a form that can be understood.</source>
        <translation>Mit der Auskunft müssen Sie Ihre Rechte ausüben können: Verlangen Sie sie in verständlicher Form.</translation>
    </message>
    <message>
        <source>The information has to serve you: ask for it in the language in which the service addresses you.</source>
        <translation>Die Auskunft muss Ihnen nützen: Verlangen Sie sie in der Sprache, in der sich der Dienst an Sie wendet.</translation>
    </message>
    <message>
        <source>No rule names a language.</source>
        <translation>Keine Vorschrift nennt eine Sprache.</translation>
    </message>
    <message>
        <source>The 45 days from receipt are over, and no extension was announced within them.</source>
        <translation>Die 45 Tage ab Eingang sind um, und innerhalb dieser Zeit wurde keine Verlängerung angekündigt.</translation>
    </message>
    <message>
        <source>The answer has to cover the categories, sources, purposes, recipients and specific pieces. Name only what is missing, by number, and give one new date.</source>
        <translation>Die Antwort muss Kategorien, Quellen, Zwecke, Empfänger und die einzelnen Angaben selbst enthalten. Nennen Sie nur, was fehlt, nach Nummern, und setzen Sie ein einziges neues Datum.</translation>
    </message>
    <message>
        <source>Specific pieces are delivered in a portable and, where technically feasible, readily usable format.</source>
        <translation>Die einzelnen Angaben werden in einem übertragbaren und, soweit technisch machbar, ohne Weiteres nutzbaren Format geliefert.</translation>
    </message>
    <message>
        <source>Verification compares what you give with what they hold; no new account, fee or paid notarisation may be asked for.</source>
        <translation>Bei der Identitätsprüfung wird, was Sie angeben, mit dem verglichen, was dort vorliegt; ein neues Konto, ein Entgelt oder eine kostenpflichtige Beglaubigung darf nicht verlangt werden.</translation>
    </message>
    <message>
        <source>They are right to verify a request to know, delete or correct; for an opt-out or limit they may not.</source>
        <translation>Bei einem Antrag auf Auskunft, Löschung oder Berichtigung ist eine Prüfung berechtigt; bei einem Opt-out oder einer Einschränkung nicht.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare. Their 45 days run on meanwhile.</source>
        <translation>Machen Sie dann die wenigen Angaben, die verglichen werden können. Die 45 Tage laufen währenddessen weiter.</translation>
    </message>
    <message>
        <source>The answer is free, twice in twelve months for a request to know.</source>
        <translation>Die Antwort ist unentgeltlich, bei einem Auskunftsantrag zweimal in zwölf Monaten.</translation>
    </message>
    <message>
        <source>They may charge for a request that they show to be manifestly unfounded or excessive.</source>
        <translation>Ein Entgelt ist erlaubt für einen Antrag, der nachweislich offenkundig unbegründet oder exzessiv ist.</translation>
    </message>
    <message>
        <source>Then ask for their reason in writing.</source>
        <translation>Verlangen Sie dann die Begründung schriftlich.</translation>
    </message>
    <message>
        <source>A request that comes another way is treated as if it had come by their way, or they tell you how to make it.</source>
        <translation>Ein Antrag, der auf anderem Weg kommt, wird so behandelt, als wäre er auf dem vorgesehenen gekommen, oder man sagt Ihnen, wie Sie ihn stellen.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one, and may name their own way.</source>
        <translation>Haben Sie ein Konto, darf dessen Benutzung verlangt werden, und es darf ein eigener Weg vorgegeben werden.</translation>
    </message>
    <message>
        <source>Then use that way, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>Gehen Sie dann diesen Weg, bewahren Sie die Bestätigung auf, und nennen Sie den Tag Ihres Briefs.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the Act applies: ask them to say why they are no business in its sense, or that they hold nothing.</source>
        <translation>Der Brief verlangt etwas nur, soweit das Gesetz gilt: Fragen Sie, warum die Firma kein „business“ im Sinn des Gesetzes sein soll, oder lassen Sie sich bestätigen, dass nichts gespeichert ist.</translation>
    </message>
    <message>
        <source>They are right if they are below the Act&apos;s thresholds, or if another company collected the data.</source>
        <translation>Das ist berechtigt, wenn die Firma unter den Schwellen des Gesetzes liegt oder ein anderes Unternehmen die Daten erhoben hat.</translation>
    </message>
    <message>
        <source>Then write to the other company, or close the case.</source>
        <translation>Schreiben Sie dann an das andere Unternehmen, oder schließen Sie den Fall ab.</translation>
    </message>
    <message>
        <source>A service provider that is asked directly acts for the business or says that it cannot because it is one: ask for the business&apos;s name.</source>
        <translation>Ein Dienstleister, an den man sich direkt wendet, handelt für das Unternehmen oder sagt, dass er das als Dienstleister nicht kann: Fragen Sie nach dem Namen des Unternehmens.</translation>
    </message>
    <message>
        <source>They are right if they process only for another business.</source>
        <translation>Das ist berechtigt, wenn dort nur für ein anderes Unternehmen verarbeitet wird.</translation>
    </message>
    <message>
        <source>Then write to the business that they name.</source>
        <translation>Schreiben Sie dann an das genannte Unternehmen.</translation>
    </message>
    <message>
        <source>Only data that cannot reasonably be linked to you, under public commitments not to try, are deidentified: ask for these.</source>
        <translation>Nur Daten, die sich vernünftigerweise nicht mit Ihnen verknüpfen lassen, mit der öffentlichen Zusage, es nicht zu versuchen, gelten als anonymisiert: Fragen Sie nach diesen Zusagen.</translation>
    </message>
    <message>
        <source>They are right if the data are deidentified; nobody has to identify them again.</source>
        <translation>Das ist berechtigt, wenn die Daten anonymisiert sind; niemand muss sie wieder zuordnen.</translation>
    </message>
    <message>
        <source>Then close the case.</source>
        <translation>Schließen Sie den Fall dann ab.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, for which data, and for deletion of the rest.</source>
        <translation>Eine Ausnahme erfasst nur, was sie nennt: Fragen Sie, welche es ist und für welche Daten sie gilt, und verlangen Sie die Löschung des Rests.</translation>
    </message>
    <message>
        <source>They are right for data that they need for a purpose that the Act lists.</source>
        <translation>Das ist berechtigt für Daten, die für einen im Gesetz aufgezählten Zweck gebraucht werden.</translation>
    </message>
    <message>
        <source>Then ask that these be used for nothing else.</source>
        <translation>Verlangen Sie dann, dass diese für nichts anderes verwendet werden.</translation>
    </message>
    <message>
        <source>The rights of others limit the answer only as far as they reach: ask for the rest.</source>
        <translation>Die Rechte anderer beschränken die Antwort nur, soweit sie reichen: Verlangen Sie den Rest.</translation>
    </message>
    <message>
        <source>They are right for data that are about others only.</source>
        <translation>Das ist berechtigt für Daten, die nur andere betreffen.</translation>
    </message>
    <message>
        <source>Then ask which kind of data they left out.</source>
        <translation>Fragen Sie dann, welche Art von Daten weggelassen wurde.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived; requests and answers are recorded for 24 months: ask what was deleted, when and why.</source>
        <translation>Der Antrag erfasst, was bei seinem Eingang gespeichert war; Anträge und Antworten werden 24 Monate lang aufgezeichnet: Fragen Sie, was wann und warum gelöscht wurde.</translation>
    </message>
    <message>
        <source>The answer has to be easily understandable to the average consumer: ask for it again, with codes explained.</source>
        <translation>Die Antwort muss für einen durchschnittlichen Verbraucher leicht verständlich sein: Verlangen Sie sie noch einmal, mit Erklärung der Codes.</translation>
    </message>
    <message>
        <source>The business bears the burden of showing that a request is manifestly unfounded or excessive.</source>
        <translation>Das Unternehmen trägt die Beweislast dafür, dass ein Antrag offenkundig unbegründet oder exzessiv ist.</translation>
    </message>
    <message>
        <source>They are right for the third request to know within twelve months.</source>
        <translation>Das ist berechtigt beim dritten Auskunftsantrag innerhalb von zwölf Monaten.</translation>
    </message>
    <message>
        <source>Then wait, or ask for their reason in writing.</source>
        <translation>Warten Sie dann, oder verlangen Sie die Begründung schriftlich.</translation>
    </message>
    <message>
        <source>What the Act requires them to tell comes in the languages in which they ordinarily deal with consumers in California.</source>
        <translation>Was nach dem Gesetz mitzuteilen ist, kommt in den Sprachen, in denen das Unternehmen gewöhnlich mit Verbrauchern in Kalifornien verkehrt.</translation>
    </message>
    <message>
        <source>They owe no other language than those.</source>
        <translation>Eine andere Sprache als diese ist nicht geschuldet.</translation>
    </message>
    <message>
        <source>Then ask for the explanations in English.</source>
        <translation>Verlangen Sie die Erklärungen dann auf Englisch.</translation>
    </message>
    <message>
        <source>The thirty days are over; silence counts as a refusal.</source>
        <translation>Die dreißig Tage sind um; Schweigen gilt als Ablehnung.</translation>
    </message>
    <message>
        <source>Existence, use and disclosure are owed, with the data themselves. Name only what is missing, by number, and give one new date.</source>
        <translation>Geschuldet sind Bestehen, Verwendung und Weitergabe sowie die Daten selbst. Nennen Sie nur, was fehlt, nach Nummern, und setzen Sie ein einziges neues Datum.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable.</source>
        <translation>Die Auskunft wird in allgemein verständlicher Form erteilt.</translation>
    </message>
    <message>
        <source>You give enough for them to account for the data, and they may use it for nothing else.</source>
        <translation>Sie machen so viele Angaben, dass über die Daten Auskunft gegeben werden kann, und sie dürfen für nichts anderes verwendet werden.</translation>
    </message>
    <message>
        <source>They are right to ask for what they need to be sure that they answer you.</source>
        <translation>Das ist berechtigt, soweit es nötig ist, um sicher zu sein, dass die Antwort an Sie geht.</translation>
    </message>
    <message>
        <source>Then give the least that does it.</source>
        <translation>Geben Sie dann das Wenigste, das dafür reicht.</translation>
    </message>
    <message>
        <source>The answer costs you nothing or a minimal amount, told before.</source>
        <translation>Die Antwort kostet Sie nichts oder nur einen geringen, vorher mitgeteilten Betrag.</translation>
    </message>
    <message>
        <source>A minimal cost that they told you before, and that you agreed to, is allowed.</source>
        <translation>Geringe Kosten, die Ihnen vorher mitgeteilt wurden und denen Sie zugestimmt haben, sind erlaubt.</translation>
    </message>
    <message>
        <source>Then agree, or withdraw or narrow the request.</source>
        <translation>Stimmen Sie dann zu, oder ziehen Sie den Antrag zurück, oder begrenzen Sie ihn.</translation>
    </message>
    <message>
        <source>A request in writing is enough, and they have to help you to prepare it.</source>
        <translation>Ein schriftlicher Antrag genügt, und beim Abfassen muss man Ihnen helfen.</translation>
    </message>
    <message>
        <source>An organisation is responsible for the data in its possession or custody, and for what it gave to others to process.</source>
        <translation>Eine Organisation ist verantwortlich für die Daten in ihrem Besitz oder Gewahrsam und für das, was sie anderen zur Verarbeitung gegeben hat.</translation>
    </message>
    <message>
        <source>They are right if another organisation has control of the data.</source>
        <translation>Das ist berechtigt, wenn eine andere Organisation über die Daten verfügt.</translation>
    </message>
    <message>
        <source>Then write to that organisation, and ask this one to confirm that it holds nothing.</source>
        <translation>Schreiben Sie dann an diese Organisation, und lassen Sie sich von der bisherigen bestätigen, dass sie nichts gespeichert hat.</translation>
    </message>
    <message>
        <source>Whoever handed the data over for processing stays responsible: ask for its name and for your request to be passed on.</source>
        <translation>Wer die Daten zur Verarbeitung weggegeben hat, bleibt verantwortlich: Fragen Sie nach dem Namen, und verlangen Sie, dass Ihr Antrag weitergeleitet wird.</translation>
    </message>
    <message>
        <source>They are right if they process only for another.</source>
        <translation>Das ist berechtigt, wenn dort nur für andere verarbeitet wird.</translation>
    </message>
    <message>
        <source>Then write to the organisation that they name.</source>
        <translation>Schreiben Sie dann an die genannte Organisation.</translation>
    </message>
    <message>
        <source>Information about an identifiable individual is personal information: ask how it was made anonymous.</source>
        <translation>Angaben über eine bestimmbare Person sind personenbezogene Angaben: Fragen Sie, wie sie anonymisiert wurden.</translation>
    </message>
    <message>
        <source>A refusal needs one of the Act&apos;s grounds, in writing and with your recourse; what is no longer required is destroyed, erased or made anonymous.</source>
        <translation>Eine Ablehnung braucht einen der Gründe des Gesetzes, schriftlich und mit Hinweis auf Ihre Rechtsbehelfe; was nicht mehr gebraucht wird, wird vernichtet, gelöscht oder anonymisiert.</translation>
    </message>
    <message>
        <source>What is about a third party is severed, and you get the rest.</source>
        <translation>Was einen Dritten betrifft, wird abgetrennt, und Sie bekommen den Rest.</translation>
    </message>
    <message>
        <source>They are right for passages that cannot be severed.</source>
        <translation>Das ist berechtigt für Stellen, die sich nicht abtrennen lassen.</translation>
    </message>
    <message>
        <source>Data that a request is about are kept until every recourse is used up: ask what was deleted, when and why.</source>
        <translation>Daten, um die es in einem Antrag geht, werden aufbewahrt, bis alle Rechtsbehelfe ausgeschöpft sind: Fragen Sie, was wann und warum gelöscht wurde.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable; abbreviations and codes are explained.</source>
        <translation>Die Auskunft wird in allgemein verständlicher Form erteilt; Abkürzungen und Codes werden erklärt.</translation>
    </message>
    <message>
        <source>The information is given in a form that is generally understandable to you.</source>
        <translation>Die Auskunft wird in einer Form erteilt, die für Sie allgemein verständlich ist.</translation>
    </message>
    <message>
        <source>The Act names no language.</source>
        <translation>Das Gesetz nennt keine Sprache.</translation>
    </message>
    <message>
        <source>The 45 days (90 in Iowa) are over: silence is appealed like a refusal.</source>
        <translation>Die 45 Tage (90 in Iowa) sind um: Gegen Schweigen legt man Widerspruch ein wie gegen eine Ablehnung.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and that you will appeal if it does not come.</source>
        <translation>Nennen Sie nur, was fehlt, nach Nummern, und sagen Sie, dass Sie Widerspruch einlegen, wenn es nicht kommt.</translation>
    </message>
    <message>
        <source>A copy of the data that you provided comes portable and, where technically feasible, readily usable.</source>
        <translation>Eine Kopie der Daten, die Sie bereitgestellt haben, kommt in übertragbarer und, soweit technisch machbar, ohne Weiteres nutzbarer Form.</translation>
    </message>
    <message>
        <source>A request is authenticated with commercially reasonable effort, and no new account may be asked for.</source>
        <translation>Die Identität wird mit wirtschaftlich vertretbarem Aufwand geprüft, und ein neues Konto darf nicht verlangt werden.</translation>
    </message>
    <message>
        <source>They are right if they ask for what is reasonably necessary to authenticate you.</source>
        <translation>Das ist berechtigt, wenn verlangt wird, was zur Prüfung Ihrer Identität vernünftigerweise nötig ist.</translation>
    </message>
    <message>
        <source>Then give the few data points that they can compare.</source>
        <translation>Machen Sie dann die wenigen Angaben, die verglichen werden können.</translation>
    </message>
    <message>
        <source>The answer is free once or twice in twelve months, as the state says.</source>
        <translation>Die Antwort ist einmal oder zweimal in zwölf Monaten unentgeltlich, je nach Bundesstaat.</translation>
    </message>
    <message>
        <source>They may charge for requests that they show to be manifestly unfounded, excessive or repetitive.</source>
        <translation>Ein Entgelt ist erlaubt für Anträge, die nachweislich offenkundig unbegründet oder exzessiv sind oder sich wiederholen.</translation>
    </message>
    <message>
        <source>They have to describe secure and reliable ways to make a request.</source>
        <translation>Das Unternehmen muss sichere und verlässliche Wege für einen Antrag beschreiben.</translation>
    </message>
    <message>
        <source>They may ask you to use the account if you have one.</source>
        <translation>Haben Sie ein Konto, darf dessen Benutzung verlangt werden.</translation>
    </message>
    <message>
        <source>Then use it, keep the confirmation, and name your letter&apos;s day.</source>
        <translation>Benutzen Sie es dann, bewahren Sie die Bestätigung auf, und nennen Sie den Tag Ihres Briefs.</translation>
    </message>
    <message>
        <source>The letter asks to the extent the act applies: ask them to say why it does not, or that they hold nothing.</source>
        <translation>Der Brief verlangt etwas nur, soweit das Gesetz gilt: Fragen Sie, warum es nicht gelten soll, oder lassen Sie sich bestätigen, dass nichts gespeichert ist.</translation>
    </message>
    <message>
        <source>They are right if they are below the act&apos;s thresholds or outside its scope.</source>
        <translation>Das ist berechtigt, wenn die Firma unter den Schwellen des Gesetzes oder außerhalb seines Geltungsbereichs liegt.</translation>
    </message>
    <message>
        <source>Then write to the right company, or close the case.</source>
        <translation>Schreiben Sie dann an das richtige Unternehmen, oder schließen Sie den Fall ab.</translation>
    </message>
    <message>
        <source>A processor helps the controller to answer: ask for the controller&apos;s name.</source>
        <translation>Ein Auftragsverarbeiter hilft dem Verantwortlichen bei der Antwort: Fragen Sie nach dem Namen des Verantwortlichen.</translation>
    </message>
    <message>
        <source>De-identified and pseudonymous data are outside only under the act&apos;s conditions: ask for these.</source>
        <translation>Anonymisierte und pseudonymisierte Daten sind nur unter den Bedingungen des Gesetzes ausgenommen: Fragen Sie nach diesen.</translation>
    </message>
    <message>
        <source>They are right if they cannot reasonably link the data to you.</source>
        <translation>Das ist berechtigt, wenn sich die Daten vernünftigerweise nicht mit Ihnen verknüpfen lassen.</translation>
    </message>
    <message>
        <source>An exception covers only what it names: ask which one, and for deletion of the rest.</source>
        <translation>Eine Ausnahme erfasst nur, was sie nennt: Fragen Sie, welche es ist, und verlangen Sie die Löschung des Rests.</translation>
    </message>
    <message>
        <source>The request covers what was held when it arrived: ask what was deleted, when and why.</source>
        <translation>Der Antrag erfasst, was bei seinem Eingang gespeichert war: Fragen Sie, was wann und warum gelöscht wurde.</translation>
    </message>
    <message>
        <source>An answer that cannot be read is none: ask for it again, with codes explained.</source>
        <translation>Eine Antwort, die sich nicht lesen lässt, ist keine: Verlangen Sie sie noch einmal, mit Erklärung der Codes.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with their customers.</source>
        <translation>Verlangen Sie die Antwort in der Sprache, in der das Unternehmen mit seinen Kunden verkehrt.</translation>
    </message>
    <message>
        <source>These acts name no language.</source>
        <translation>Diese Gesetze nennen keine Sprache.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations in English.</source>
        <translation>Verlangen Sie dann nur die Erklärungen auf Englisch.</translation>
    </message>
    <message>
        <source>The time for an answer is over and nothing came.</source>
        <translation>Die Zeit für eine Antwort ist um, und es kam nichts.</translation>
    </message>
    <message>
        <source>Name only what is missing, by number, and give one new date.</source>
        <translation>Nennen Sie nur, was fehlt, nach Nummern, und setzen Sie ein einziges neues Datum.</translation>
    </message>
    <message>
        <source>Ask for the answer in a common form that you can open and keep.</source>
        <translation>Verlangen Sie die Antwort in einer gängigen Form, die Sie öffnen und aufbewahren können.</translation>
    </message>
    <message>
        <source>Ask which datum they need and why, and offer what proves it with the least.</source>
        <translation>Fragen Sie, welche Angabe warum gebraucht wird, und bieten Sie das Wenigste an, das Ihre Identität beweist.</translation>
    </message>
    <message>
        <source>They are right if their law asks for proof of identity with the request.</source>
        <translation>Das ist berechtigt, wenn das Gesetz zum Antrag einen Identitätsnachweis verlangt.</translation>
    </message>
    <message>
        <source>Ask on which rule the fee rests and how it was reckoned.</source>
        <translation>Fragen Sie, auf welcher Vorschrift das Entgelt beruht und wie es berechnet wurde.</translation>
    </message>
    <message>
        <source>They are right if their law allows a fee and it was told before.</source>
        <translation>Das ist berechtigt, wenn das Gesetz ein Entgelt erlaubt und es vorher mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Then accept, narrow or withdraw the request.</source>
        <translation>Nehmen Sie es dann an, oder begrenzen Sie den Antrag, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Say that your letter holds everything that their form asks for.</source>
        <translation>Sagen Sie, dass Ihr Brief alles enthält, was das Formular verlangt.</translation>
    </message>
    <message>
        <source>They are right if their law prescribes a form.</source>
        <translation>Das ist berechtigt, wenn das Gesetz ein Formular vorschreibt.</translation>
    </message>
    <message>
        <source>Then fill it in and name your letter&apos;s day.</source>
        <translation>Füllen Sie es dann aus, und nennen Sie den Tag Ihres Briefs.</translation>
    </message>
    <message>
        <source>Ask who holds the data, and for a plain statement if they hold nothing.</source>
        <translation>Fragen Sie, wer die Daten hat, und verlangen Sie eine klare Aussage, falls nichts gespeichert ist.</translation>
    </message>
    <message>
        <source>They are right if another organisation decides about the data.</source>
        <translation>Das ist berechtigt, wenn eine andere Organisation über die Daten entscheidet.</translation>
    </message>
    <message>
        <source>Then write to that organisation.</source>
        <translation>Schreiben Sie dann an diese Organisation.</translation>
    </message>
    <message>
        <source>Ask for whom they process the data, and for your request to be passed on.</source>
        <translation>Fragen Sie, für wen die Daten verarbeitet werden, und verlangen Sie, dass Ihr Antrag weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Then write to the one that they name.</source>
        <translation>Schreiben Sie dann an die genannte Stelle.</translation>
    </message>
    <message>
        <source>Ask how the data were made anonymous, and name the identifier by which they know you.</source>
        <translation>Fragen Sie, wie die Daten anonymisiert wurden, und nennen Sie die Kennung, unter der man Sie dort kennt.</translation>
    </message>
    <message>
        <source>Ask for the law, the data and the time, and for erasure of the rest where your law gives it.</source>
        <translation>Fragen Sie nach Gesetz, Daten und Dauer, und verlangen Sie die Löschung des Rests, wo Ihr Gesetz sie gibt.</translation>
    </message>
    <message>
        <source>Ask for the rest, with the others&apos; data blacked out.</source>
        <translation>Verlangen Sie den Rest, mit geschwärzten Daten der anderen.</translation>
    </message>
    <message>
        <source>Ask what was deleted, when, why, and who had received it.</source>
        <translation>Fragen Sie, was wann und warum gelöscht wurde und wer es erhalten hatte.</translation>
    </message>
    <message>
        <source>Ask for the answer again in a form that can be read, with codes explained.</source>
        <translation>Verlangen Sie die Antwort noch einmal in lesbarer Form, mit Erklärung der Codes.</translation>
    </message>
    <message>
        <source>Ask them to show why one request about your own data is too much.</source>
        <translation>Verlangen Sie den Nachweis, warum ein einziger Antrag zu Ihren eigenen Daten zu viel sein soll.</translation>
    </message>
    <message>
        <source>Ask for the answer in the language in which they deal with you.</source>
        <translation>Verlangen Sie die Antwort in der Sprache, in der man mit Ihnen verkehrt.</translation>
    </message>
    <message>
        <source>Few laws name a language.</source>
        <translation>Nur wenige Gesetze nennen eine Sprache.</translation>
    </message>
    <message>
        <source>Then ask only for the explanations.</source>
        <translation>Verlangen Sie dann nur die Erklärungen.</translation>
    </message>
    <message>
        <source>Whether they process data about you at all</source>
        <translation>Ob überhaupt Daten über Sie verarbeitet werden</translation>
    </message>
    <message>
        <source>The purposes of the processing</source>
        <translation>Die Zwecke der Verarbeitung</translation>
    </message>
    <message>
        <source>The categories of data</source>
        <translation>Die Kategorien der Daten</translation>
    </message>
    <message>
        <source>The recipients by name, not only their kinds</source>
        <translation>Die Empfänger mit Namen, nicht nur ihre Kategorien</translation>
    </message>
    <message>
        <source>How long they keep the data, or by what criteria</source>
        <translation>Wie lange die Daten gespeichert werden oder nach welchen Kriterien</translation>
    </message>
    <message>
        <source>Your rights to correction, erasure, restriction and objection</source>
        <translation>Ihre Rechte auf Berichtigung, Löschung, Einschränkung und Widerspruch</translation>
    </message>
    <message>
        <source>Your right to complain to a supervisory authority</source>
        <translation>Ihr Recht auf Beschwerde bei einer Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Where the data come from that you did not give</source>
        <translation>Woher die Daten stammen, die nicht von Ihnen kommen</translation>
    </message>
    <message>
        <source>Whether decisions are made automatically, with logic and consequences</source>
        <translation>Ob automatisiert entschieden wird, mit Logik und Folgen</translation>
    </message>
    <message>
        <source>The safeguards for transfers to other countries</source>
        <translation>Die Garantien bei der Übermittlung in andere Länder</translation>
    </message>
    <message>
        <source>The copy of the data themselves</source>
        <translation>Die Kopie der Daten selbst</translation>
    </message>
    <message>
        <source>A common electronic form, if you asked electronically</source>
        <translation>Ein gängiges elektronisches Format, wenn Sie elektronisch gefragt haben</translation>
    </message>
    <message>
        <source>Who is responsible, with contact details</source>
        <translation>Wer verantwortlich ist, mit Kontaktdaten</translation>
    </message>
    <message>
        <source>The data themselves</source>
        <translation>Die Daten selbst</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>Der Zweck</translation>
    </message>
    <message>
        <source>Whether there is an automated individual decision, and its logic</source>
        <translation>Ob es eine automatisierte Einzelentscheidung gibt und nach welcher Logik</translation>
    </message>
    <message>
        <source>The recipients or their categories, and transfers abroad</source>
        <translation>Die Empfänger oder ihre Kategorien und die Bekanntgabe ins Ausland</translation>
    </message>
    <message>
        <source>The categories of personal information collected about you</source>
        <translation>Die Kategorien der über Sie erhobenen personenbezogenen Angaben</translation>
    </message>
    <message>
        <source>The categories of sources</source>
        <translation>Die Kategorien der Quellen</translation>
    </message>
    <message>
        <source>The purpose of collecting, selling or sharing</source>
        <translation>Der Zweck von Erhebung, Verkauf oder Weitergabe</translation>
    </message>
    <message>
        <source>The categories of third parties it was disclosed to</source>
        <translation>Die Kategorien der Dritten, denen die Angaben offengelegt wurden</translation>
    </message>
    <message>
        <source>The specific pieces of information</source>
        <translation>Die einzelnen Angaben selbst</translation>
    </message>
    <message>
        <source>What was sold or shared, by category and by third party, or that nothing was</source>
        <translation>Was verkauft oder weitergegeben wurde, nach Kategorien und nach Dritten, oder dass es nichts war</translation>
    </message>
    <message>
        <source>A portable, readily usable format</source>
        <translation>Ein übertragbares, ohne Weiteres nutzbares Format</translation>
    </message>
    <message>
        <source>Whether they hold information about you</source>
        <translation>Ob Angaben über Sie vorliegen</translation>
    </message>
    <message>
        <source>Access to the information itself</source>
        <translation>Zugang zu den Angaben selbst</translation>
    </message>
    <message>
        <source>The use that was and is made of it</source>
        <translation>Wie die Angaben verwendet wurden und werden</translation>
    </message>
    <message>
        <source>The source of the information</source>
        <translation>Die Quelle der Angaben</translation>
    </message>
    <message>
        <source>The third parties it was disclosed to, or may have been</source>
        <translation>Die Dritten, denen die Angaben bekannt gegeben wurden oder worden sein können</translation>
    </message>
    <message>
        <source>A form that is generally understandable, codes explained</source>
        <translation>Eine allgemein verständliche Form, mit Erklärung der Codes</translation>
    </message>
    <message>
        <source>The information itself, in a form you can read</source>
        <translation>Die Angaben selbst, in einer Form, die Sie lesen können</translation>
    </message>
    <message>
        <source>A structured, commonly used format for what you gave them on a computer</source>
        <translation>Ein strukturiertes, gängiges Format für das, was Sie am Computer eingegeben haben</translation>
    </message>
    <message>
        <source>Whether they process data about you</source>
        <translation>Ob Daten über Sie verarbeitet werden</translation>
    </message>
    <message>
        <source>Access to the data themselves</source>
        <translation>Zugang zu den Daten selbst</translation>
    </message>
    <message>
        <source>A portable, readily usable copy of what you gave them</source>
        <translation>Eine übertragbare, ohne Weiteres nutzbare Kopie dessen, was Sie angegeben haben</translation>
    </message>
    <message>
        <source>Whether they hold data about you</source>
        <translation>Ob Daten über Sie vorliegen</translation>
    </message>
    <message>
        <source>Days from discovery to the notice</source>
        <translation>Tage von der Entdeckung bis zur Benachrichtigung</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>Innerhalb von 3 Tagen</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>Innerhalb von 60 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>People were told directly</source>
        <translation>Die Menschen wurden direkt benachrichtigt</translation>
    </message>
    <message>
        <source>By letter or e-mail to each</source>
        <translation>Einzeln, per Brief oder E-Mail</translation>
    </message>
    <message>
        <source>Only on signing in</source>
        <translation>Nur beim Anmelden</translation>
    </message>
    <message>
        <source>Only in public</source>
        <translation>Nur öffentlich</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>The notice is in plain words</source>
        <translation>Die Benachrichtigung ist klar formuliert</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Hedged: “may have been affected”</source>
        <translation>Ausweichend: „möglicherweise betroffen“</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer verständlich</translation>
    </message>
    <message>
        <source>It says which data of the person</source>
        <translation>Sie nennt, welche Daten der Person betroffen sind</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>It says when it began, ended and was found</source>
        <translation>Sie nennt Beginn, Ende und Entdeckung</translation>
    </message>
    <message>
        <source>It says how many people</source>
        <translation>Sie nennt die Zahl der Betroffenen</translation>
    </message>
    <message>
        <source>Nothing was played down</source>
        <translation>Nichts wurde verharmlost</translation>
    </message>
    <message>
        <source>Nothing played down</source>
        <translation>Nichts verharmlost</translation>
    </message>
    <message>
        <source>Played down and corrected later</source>
        <translation>Verharmlost und später berichtigt</translation>
    </message>
    <message>
        <source>Played down and left standing</source>
        <translation>Verharmlost und so belassen</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Eine Entschuldigung</translation>
    </message>
    <message>
        <source>With an if</source>
        <translation>Mit einem „falls“</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Remedies offered equally</source>
        <translation>Abhilfe für alle gleich angeboten</translation>
    </message>
    <message>
        <source>To all, without strings</source>
        <translation>Für alle, ohne Bedingungen</translation>
    </message>
    <message>
        <source>To some, or with strings</source>
        <translation>Für manche, oder mit Bedingungen</translation>
    </message>
    <message>
        <source>How requests were answered</source>
        <translation>Wie Anträge beantwortet wurden</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Only after a complaint</source>
        <translation>Erst nach einer Beschwerde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Later corrections</source>
        <translation>Spätere Berichtigungen</translation>
    </message>
    <message>
        <source>None were needed</source>
        <translation>Keine nötig</translation>
    </message>
    <message>
        <source>Corrected of its own accord</source>
        <translation>Von sich aus berichtigt</translation>
    </message>
    <message>
        <source>Corrected under pressure</source>
        <translation>Unter Druck berichtigt</translation>
    </message>
    <message>
        <source>Known to be wrong and not corrected</source>
        <translation>Als falsch bekannt und nicht berichtigt</translation>
    </message>
    <message>
        <source>The attorney general is told and need not report back. The My Health My Data Act can also be enforced in court under the Consumer Protection Act: speak to a lawyer. Close the case, or keep it open for news.</source>
        <translation>Die Generalstaatsanwaltschaft ist unterrichtet und muss sich nicht zurückmelden. Der My Health My Data Act lässt sich über den Consumer Protection Act auch vor Gericht durchsetzen: Holen Sie anwaltlichen Rat. Schließen Sie den Fall, oder lassen Sie ihn für Nachrichten offen.</translation>
    </message>
    <message>
        <source>Complain to the Student Privacy Policy Office of the Department of Education, within 180 days of learning of the violation.</source>
        <translation>Beschweren Sie sich beim Student Privacy Policy Office des Bildungsministeriums, binnen 180 Tagen ab Kenntnis der Verletzung.</translation>
    </message>
    <message>
        <source>The Office is told. FERPA gives no private suit; the school board and the state&apos;s own student privacy law may help. Close the case, or keep it open for news.</source>
        <translation>Das Amt ist unterrichtet. FERPA gibt keine private Klage; Schulbehörde und das Schülerdatenschutzrecht des Staates können helfen. Schließen Sie den Fall, oder lassen Sie ihn für Nachrichten offen.</translation>
    </message>
    <message>
        <source>Turn to the out-of-court complaint body that the bank has to name; FIN-NET lists them by country. It costs consumers little or nothing.</source>
        <translation>Wenden Sie sich an die außergerichtliche Beschwerdestelle, die die Bank nennen muss; FIN-NET führt sie nach Ländern auf. Für Verbraucher kostet das wenig oder nichts.</translation>
    </message>
    <message>
        <source>The complaint body has the matter. What is left is a court against the bank: speak to a lawyer or a consumer association first. Or close the case and say why.</source>
        <translation>Die Beschwerdestelle hat die Sache. Es bleibt das Gericht gegen die Bank: Holen Sie zuerst anwaltlichen Rat oder den einer Verbraucherzentrale. Oder schließen Sie den Fall und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Take it to the Financial Ombudsman Service, free of charge, within six months of the bank&apos;s final answer.</source>
        <translation>Bringen Sie die Sache vor den Financial Ombudsman Service, kostenlos und binnen sechs Monaten nach der endgültigen Antwort der Bank.</translation>
    </message>
    <message>
        <source>The ombudsman has the matter; a decision that you accept binds the bank. Close the case, or keep it open for the decision.</source>
        <translation>Die Ombudsstelle hat die Sache; nehmen Sie ihre Entscheidung an, bindet sie die Bank. Schließen Sie den Fall, oder lassen Sie ihn für die Entscheidung offen.</translation>
    </message>
    <message>
        <source>No authority decides about accounts of the dead. An ombudsman of the sector, a consumer association or the probate court may help: ask the executor or a lawyer. Or close the case and say why.</source>
        <translation>Über Konten Verstorbener entscheidet keine Behörde. Eine Schlichtungsstelle der Branche, eine Verbraucherzentrale oder das Nachlassgericht können helfen: Fragen Sie die Testamentsvollstreckung oder anwaltlich nach. Oder schließen Sie den Fall und sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>the days that you gave them</source>
        <translation>die Tage, die Sie gesetzt haben</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>These words do not fit: %1. Call the command with --help to see what it takes.</source>
        <translation>Diese Angaben passen nicht: %1. Rufen Sie den Befehl mit --help auf; dann sehen Sie, was er erwartet.</translation>
    </message>
    <message>
        <source>There is no such entry: %1. List the entries to see which ones there are.</source>
        <translation>Diesen Eintrag gibt es nicht: %1. Lassen Sie sich die Einträge auflisten, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>There is such an entry already: %1. Change that one instead, or merge the two.</source>
        <translation>Diesen Eintrag gibt es schon: %1. Ändern Sie stattdessen diesen, oder legen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was stored.</source>
        <translation>Wie gewünscht abgebrochen. Nichts Halbfertiges wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>Unter %1 gibt es keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The file %1 is empty (0 bytes). Export it again.</source>
        <translation>Die Datei %1 ist leer (0 Byte). Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is larger than Recourse reads. Split it, or export less at once.</source>
        <translation>Die Datei %1 ist größer, als Recourse sie lesen kann. Teilen Sie sie auf, oder exportieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it and that the disk is there.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie, ob Sie sie öffnen dürfen und ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there; what was there before is unchanged.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie, ob Sie dort schreiben dürfen; was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full at %1. Make room and try again; nothing stored before is lost.</source>
        <translation>Der Datenträger bei %1 ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal; nichts früher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This file is not text that Recourse can read (%1). Choose the CSV, JSON or XML file that your browser or password manager exported.</source>
        <translation>Diese Datei ist kein Text, den Recourse lesen kann (%1). Wählen Sie die CSV-, JSON- oder XML-Datei, die Ihr Browser oder Passwortmanager exportiert hat.</translation>
    </message>
    <message>
        <source>Recourse does not recognise this file as an account list (%1). Export a CSV, JSON or XML file from your browser or password manager, or name the format.</source>
        <translation>Recourse erkennt in dieser Datei keine Kontenliste (%1). Exportieren Sie eine CSV-, JSON- oder XML-Datei aus Ihrem Browser oder Passwortmanager, oder nennen Sie das Format.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its beginning promises: %1. Export it again. Nothing was stored.</source>
        <translation>Die Datei ist beschädigt oder nicht das, was ihr Anfang verspricht: %1. Exportieren Sie sie noch einmal. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file nests its parts deeper than any real export does (%1). Export it again. Nothing was stored.</source>
        <translation>Die Datei ist tiefer verschachtelt als jeder echte Export (%1). Exportieren Sie sie noch einmal. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A part of the file is larger than Recourse reads: %1. Export less at once, or without attachments. Nothing was stored.</source>
        <translation>Ein Teil der Datei ist größer, als Recourse ihn lesen kann: %1. Exportieren Sie weniger auf einmal oder ohne Anhänge. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The XML file declares a document type, which no password manager&apos;s export does (%1). It was refused because such declarations can be used for attacks. Export it again.</source>
        <translation>Die XML-Datei deklariert einen Dokumenttyp; das tut kein Export eines Passwortmanagers (%1). Sie wurde abgelehnt, weil sich solche Deklarationen für Angriffe missbrauchen lassen. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file is encrypted (%1). Export it again without encryption; Recourse keeps no password of it.</source>
        <translation>Diese Datei ist verschlüsselt (%1). Exportieren Sie sie noch einmal ohne Verschlüsselung; Recourse behält kein Passwort daraus.</translation>
    </message>
    <message>
        <source>This Bitwarden export is protected with a file password. Give that password, or export it again as “.json” (not encrypted).</source>
        <translation>Dieser Bitwarden-Export ist mit einem Dateipasswort geschützt. Geben Sie dieses Passwort ein, oder exportieren Sie noch einmal als „.json“ (nicht verschlüsselt).</translation>
    </message>
    <message>
        <source>The file&apos;s password is wrong. It is the one that was chosen for this export, not the password of the Bitwarden account. Nothing was stored.</source>
        <translation>Das Passwort der Datei ist falsch. Es ist das, das für diesen Export gewählt wurde, nicht das Passwort des Bitwarden-Kontos. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Opening this file with its password takes more than Recourse allows or this computer has (%1). Export it again as “.json” (not encrypted). Nothing was stored.</source>
        <translation>Diese Datei mit ihrem Passwort zu öffnen, verlangt mehr, als Recourse zulässt oder dieser Computer hat (%1). Exportieren Sie noch einmal als „.json“ (nicht verschlüsselt). Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This Bitwarden export can only be opened by the Bitwarden account that made it. Export it again as “.json” (not encrypted).</source>
        <translation>Diesen Bitwarden-Export kann nur das Bitwarden-Konto öffnen, das ihn erstellt hat. Exportieren Sie noch einmal als „.json“ (nicht verschlüsselt).</translation>
    </message>
    <message>
        <source>This is a KeePass database, not an export. Open it in KeePass or KeePassXC and export it as XML or CSV.</source>
        <translation>Dies ist eine KeePass-Datenbank, kein Export. Öffnen Sie sie in KeePass oder KeePassXC, und exportieren Sie sie als XML oder CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not an export. Save the export itself: in the password manager choose Export, then CSV, JSON or XML.</source>
        <translation>Dies ist eine Webseite, kein Export. Speichern Sie den Export selbst: Wählen Sie im Passwortmanager „Exportieren“, dann CSV, JSON oder XML.</translation>
    </message>
    <message>
        <source>This is an archive (%1). Unpack it and import the CSV, JSON or XML file inside.</source>
        <translation>Dies ist ein Archiv (%1). Entpacken Sie es, und importieren Sie die CSV-, JSON- oder XML-Datei darin.</translation>
    </message>
    <message>
        <source>The column %1 is missing, so the rows cannot be read. Export the file again with all columns.</source>
        <translation>Die Spalte %1 fehlt, deshalb lassen sich die Zeilen nicht lesen. Exportieren Sie die Datei noch einmal mit allen Spalten.</translation>
    </message>
    <message>
        <source>There is a vault already at %1. Open it, or choose another folder.</source>
        <translation>Unter %1 gibt es schon einen Tresor. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no vault at %1. Create one with “init”, or check the path.</source>
        <translation>Unter %1 gibt es keinen Tresor. Legen Sie mit „init“ einen an, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is not a Recourse vault. Choose the folder that ends in “.recourse”.</source>
        <translation>%1 ist kein Recourse-Tresor. Wählen Sie den Ordner, der auf „.recourse“ endet.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. If it is lost, use the recovery code.</source>
        <translation>Die Passphrase ist falsch. Es wurde nichts geändert. Wenn sie verloren ist, nehmen Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The recovery code is wrong or mistyped (%1). Compare it with the printed sheet, group by group.</source>
        <translation>Der Wiederherstellungscode ist falsch oder vertippt (%1). Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header and its copy are damaged (%1). Restore a backup.</source>
        <translation>Der Schlüsselkopf des Tresors und seine Kopie sind beschädigt (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The passphrase is right but the vault&apos;s data is damaged (%1). Restore the newest backup, or open the vault for reading.</source>
        <translation>Die Passphrase stimmt, aber die Daten des Tresors sind beschädigt (%1). Stellen Sie die neueste Sicherung wieder her, oder öffnen Sie den Tresor nur zum Lesen.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is empty (0 bytes), as a full disk leaves it. Restore the newest backup.</source>
        <translation>Die Datendatei des Tresors ist leer (0 Byte), wie es bei einem vollen Datenträger vorkommt. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file was cut short (%1). Restore the newest backup.</source>
        <translation>Die Datendatei des Tresors ist abgeschnitten (%1). Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is not encrypted, so it was not made by Recourse. It was not opened.</source>
        <translation>Die Datendatei des Tresors ist nicht verschlüsselt, stammt also nicht von Recourse. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Recourse (%1). Update Recourse to open it; nothing was changed.</source>
        <translation>Dieser Tresor stammt von einem neueren Recourse (%1). Aktualisieren Sie Recourse, um ihn zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault is open in another Recourse (%1). Close it there first.</source>
        <translation>Der Tresor ist in einem anderen Recourse geöffnet (%1). Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The vault is open for reading only (%1), so nothing can be changed. Copy it to a place where you may write.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet (%1), deshalb lässt sich nichts ändern. Kopieren Sie ihn an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The vault&apos;s key header asks for an absurd amount of work (%1). It was refused; restore the header from a backup.</source>
        <translation>Der Schlüsselkopf des Tresors verlangt unsinnig viel Rechenarbeit (%1). Er wurde abgelehnt; stellen Sie den Schlüsselkopf aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer is not safe to use (%1). Install SQLCipher 4.5 or later.</source>
        <translation>Die SQLCipher-Bibliothek dieses Computers ist nicht sicher (%1). Installieren Sie SQLCipher 4.5 oder neuer.</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the vault&apos;s key (%1). Close other programs and try again; nothing was changed.</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei, um den Schlüssel des Tresors abzuleiten (%1). Schließen Sie andere Programme, und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup could not be verified (%1) and was removed. The vault itself is unchanged.</source>
        <translation>Die Sicherung ließ sich nicht bestätigen (%1) und wurde entfernt. Der Tresor selbst ist unverändert.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too fast. Take four or more words that do not belong together.</source>
        <translation>Diese Passphrase wäre zu schnell erraten. Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Recourse is offline by your choice, so nothing was sent. Switch the network on to fetch lists.</source>
        <translation>Recourse ist auf Ihren Wunsch offline, deshalb wurde nichts gesendet. Schalten Sie das Netzwerk ein, um Listen abzurufen.</translation>
    </message>
    <message>
        <source>Recourse only fetches https addresses (%1). Plain http is taken for this computer&apos;s own addresses only.</source>
        <translation>Recourse ruft nur https-Adressen ab (%1). Einfaches http ist nur für Adressen dieses Computers erlaubt.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1). The last good copy stays in use; try again later.</source>
        <translation>Der Server war nicht erreichbar (%1). Die letzte gute Kopie bleibt in Gebrauch; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted (%1). Nothing was taken over.</source>
        <translation>Der gesicherten Verbindung war nicht zu trauen (%1). Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The server was too slow (%1). The last good copy stays in use; try again later.</source>
        <translation>Der Server war zu langsam (%1). Die letzte gute Kopie bleibt in Gebrauch; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server sent more than this list can hold (%1), so the download was stopped. The last good copy stays in use.</source>
        <translation>Der Server hat mehr gesendet, als diese Liste enthalten kann (%1); deshalb wurde der Download abgebrochen. Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The server sent the request in circles or to a forbidden place (%1). The last good copy stays in use.</source>
        <translation>Der Server hat die Anfrage im Kreis oder an eine verbotene Stelle geschickt (%1). Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The download broke off (%1). The last good copy stays in use; try again.</source>
        <translation>Der Download ist abgebrochen (%1). Die letzte gute Kopie bleibt in Gebrauch; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server refused or failed (%1). The last good copy stays in use; try again later.</source>
        <translation>Der Server hat abgelehnt oder versagt (%1). Die letzte gute Kopie bleibt in Gebrauch; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server asks to wait (%1). The last good copy stays in use; try again later.</source>
        <translation>Der Server bittet um Geduld (%1). Die letzte gute Kopie bleibt in Gebrauch; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy could not be used (%1). Nothing was sent around it.</source>
        <translation>Der Proxy war nicht zu benutzen (%1). Es wurde nichts an ihm vorbei gesendet.</translation>
    </message>
    <message>
        <source>There is no feed called %1. See “feeds list”.</source>
        <translation>Es gibt keine Liste namens %1. Siehe „feeds list“.</translation>
    </message>
    <message>
        <source>What the server sent is not the list it should be (%1). The last good copy stays in use.</source>
        <translation>Was der Server gesendet hat, ist nicht die erwartete Liste (%1). Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the list (%1); a login page of the network can do that. The last good copy stays in use.</source>
        <translation>Der Server hat statt der Liste eine Webseite gesendet (%1); das kann an einer Anmeldeseite des Netzwerks liegen. Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The new list is much shorter than the last one (%1), which looks like a broken download. The last good copy stays in use.</source>
        <translation>Die neue Liste ist viel kürzer als die letzte (%1); das sieht nach einem fehlerhaften Download aus. Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The list has entries that cannot be read (%1). The last good copy stays in use.</source>
        <translation>Die Liste hat Einträge, die sich nicht lesen lassen (%1). Die letzte gute Kopie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>A rules file of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Eine Regeldatei von Recourse ist beschädigt (%1). Installieren Sie Recourse neu.</translation>
    </message>
    <message>
        <source>Recourse has no law called %1. See “law regimes”.</source>
        <translation>Recourse kennt kein Gesetz namens %1. Siehe „law regimes“.</translation>
    </message>
    <message>
        <source>There is no letter called %1. See “letter types”.</source>
        <translation>Es gibt keinen Brief namens %1. Siehe „letter types“.</translation>
    </message>
    <message>
        <source>This law gives no basis for that letter (%1), so Recourse does not offer it.</source>
        <translation>Dieses Gesetz bietet keine Grundlage für diesen Brief (%1), deshalb bietet Recourse ihn nicht an.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave: %1. Mend this and export again.</source>
        <translation>Der Brief ist noch nicht versandfertig: %1. Beheben Sie das, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>A letter template of Recourse is damaged (%1). Install Recourse again.</source>
        <translation>Eine Briefvorlage von Recourse ist beschädigt (%1). Installieren Sie Recourse neu.</translation>
    </message>
    <message>
        <source>Recourse cannot write files like %1. Choose .pdf, .odt, .txt or .eml.</source>
        <translation>Recourse kann keine Dateien wie %1 schreiben. Wählen Sie .pdf, .odt, .txt oder .eml.</translation>
    </message>
    <message>
        <source>The document could not be written (%1).</source>
        <translation>Das Dokument ließ sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>This is a mistake in Recourse (%1). Your data is as it was. Please report what you did.</source>
        <translation>Dies ist ein Fehler in Recourse (%1). Ihre Daten sind, wie sie waren. Bitte melden Sie uns, was Sie getan haben.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>keine Einzelheiten</translation>
    </message>
    <message>
        <source>There is no mail in %1 that Recourse can read. Give an mbox file, a Maildir or a folder of .eml files; unpack archives first.</source>
        <translation>In %1 sind keine E-Mails, die Recourse lesen kann. Geben Sie eine mbox-Datei, ein Maildir oder einen Ordner mit .eml-Dateien an; entpacken Sie Archive vorher.</translation>
    </message>
    <message>
        <source>%1 is a file of Outlook that only Outlook can read. Export the mail as mbox or as .eml files, for example by way of Thunderbird, and give those.</source>
        <translation>%1 ist eine Datei von Outlook, die nur Outlook lesen kann. Exportieren Sie die E-Mails als mbox oder als .eml-Dateien, zum Beispiel über Thunderbird, und geben Sie diese an.</translation>
    </message>
    <message>
        <source>The answer about leaked passwords cannot be used (%1). Passwords that were not checked can be checked with a later import of the same file.</source>
        <translation>Die Antwort zu abgeflossenen Passwörtern ist nicht zu gebrauchen (%1). Nicht geprüfte Passwörter lassen sich prüfen, wenn Sie dieselbe Datei später noch einmal importieren.</translation>
    </message>
    <message>
        <source>The list is not signed with the key that you gave for it (%1). The last good copy stays in use.</source>
        <translation>Die Liste ist nicht mit dem Schlüssel unterschrieben, den Sie für sie angegeben haben (%1). Die letzte gute Fassung bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>This is no OpenPGP key that can be used to check lists (%1). Give the publisher’s public key as a file, and compare its fingerprint with the one that the publisher shows.</source>
        <translation>Das ist kein OpenPGP-Schlüssel, mit dem sich Listen prüfen lassen (%1). Geben Sie den öffentlichen Schlüssel des Herausgebers als Datei an und vergleichen Sie seinen Fingerabdruck mit dem, den der Herausgeber zeigt.</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>No letter was sent yet.</source>
        <translation>Es wurde noch kein Brief verschickt.</translation>
    </message>
    <message>
        <source>Nothing shows that a letter was sent or arrived; attach the proof.</source>
        <translation>Nichts zeigt, dass ein Brief verschickt wurde oder angekommen ist; fügen Sie den Nachweis bei.</translation>
    </message>
    <message>
        <source>They are not late yet and have not refused.</source>
        <translation>Die Antwort ist noch nicht überfällig und wurde nicht verweigert.</translation>
    </message>
    <message>
        <source>The authority wants the organisation to be asked a second time first.</source>
        <translation>Die Behörde möchte, dass die Organisation zuerst ein zweites Mal gefragt wird.</translation>
    </message>
    <message>
        <source>The record of event %1 was changed afterwards.</source>
        <translation>Die Aufzeichnung des Ereignisses %1 wurde nachträglich geändert.</translation>
    </message>
</context>
<context>
    <name>ConductWords</name>
    <message>
        <source>The rules do not know what it is about.</source>
        <translation>Die Regeln wissen nicht, worum es dabei geht.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Die Quelle fehlt.</translation>
    </message>
    <message>
        <source>The rules do not know its value.</source>
        <translation>Die Regeln kennen den Wert nicht.</translation>
    </message>
</context>
<context>
    <name>DataMap</name>
    <message>
        <source>from the account itself</source>
        <translation>aus dem Konto selbst</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>von Ihnen vermerkt</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 of %2 entries, first: %3</source>
        <translation>%1 von %2 Einträgen, der erste: %3</translation>
    </message>
    <message>
        <source>entry %1, field %2</source>
        <translation>Eintrag %1, Feld %2</translation>
    </message>
    <message>
        <source>entry %1 is there twice</source>
        <translation>Eintrag %1 ist doppelt</translation>
    </message>
    <message>
        <source>one object instead of a list</source>
        <translation>ein Objekt statt einer Liste</translation>
    </message>
    <message>
        <source>the newest entry has no name or dates</source>
        <translation>dem neuesten Eintrag fehlen Name oder Datum</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>enthaltene Dateien</translation>
    </message>
    <message>
        <source>bytes of a name</source>
        <translation>Byte eines Namens</translation>
    </message>
    <message>
        <source>bytes of a member</source>
        <translation>Byte einer enthaltenen Datei</translation>
    </message>
    <message>
        <source>bytes of all members</source>
        <translation>Byte aller enthaltenen Dateien</translation>
    </message>
    <message>
        <source>unpacked bytes for each packed one</source>
        <translation>ausgepackte Byte für jedes gepackte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>more than %1 bytes of text</source>
        <translation>mehr als %1 Byte Text</translation>
    </message>
    <message>
        <source>line %1, more than %2 columns</source>
        <translation>Zeile %1, mehr als %2 Spalten</translation>
    </message>
    <message>
        <source>a string with a wrong escape or half a surrogate pair</source>
        <translation>eine Zeichenfolge mit einer falschen Escape-Folge oder einem halben Ersatzzeichenpaar</translation>
    </message>
    <message>
        <source>a number that is malformed or needs more than 64 bits</source>
        <translation>eine Zahl, die falsch geschrieben ist oder mehr als 64 Bit braucht</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Byte, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>ein Steuerzeichen in einer Zeichenfolge</translation>
    </message>
    <message>
        <source>a string without end</source>
        <translation>eine Zeichenfolge ohne Ende</translation>
    </message>
    <message>
        <source>a word other than true, false and null</source>
        <translation>ein anderes Wort als true, false und null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>a bracket, comma or colon that is missing or too many, or text behind the end</source>
        <translation>eine Klammer, ein Komma oder ein Doppelpunkt fehlt oder ist zu viel, oder hinter dem Ende steht noch Text</translation>
    </message>
    <message>
        <source>more than %1 bytes of JSON</source>
        <translation>mehr als %1 Byte JSON</translation>
    </message>
    <message>
        <source>a NUL character at byte %1 of the decoded text</source>
        <translation>ein NUL-Zeichen bei Byte %1 des dekodierten Texts</translation>
    </message>
    <message>
        <source>a NUL byte at byte %1</source>
        <translation>ein NUL-Byte bei Byte %1</translation>
    </message>
    <message>
        <source>more than %1 bytes of XML</source>
        <translation>mehr als %1 Byte XML</translation>
    </message>
    <message>
        <source>a tag with more than %1 attributes</source>
        <translation>ein Element mit mehr als %1 Attributen</translation>
    </message>
    <message>
        <source>text of more than %1 bytes</source>
        <translation>ein Text von mehr als %1 Byte</translation>
    </message>
    <message>
        <source>an unknown entity</source>
        <translation>eine unbekannte Entität</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>attributes of more than %1 bytes</source>
        <translation>Attribute von mehr als %1 Byte</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>picture or other binary file</source>
        <translation>Bild oder andere Binärdatei</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>text of another kind</source>
        <translation>Text anderer Art</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>beschädigter Text</translation>
    </message>
    <message>
        <source>zip with %1 account lists: %2</source>
        <translation>ZIP mit %1 Kontenlisten: %2</translation>
    </message>
    <message>
        <source>zip, empty</source>
        <translation>ZIP, leer</translation>
    </message>
    <message>
        <source>zip without an account list: %1</source>
        <translation>ZIP ohne Kontenliste: %1</translation>
    </message>
    <message>
        <source>no header line with known column names, %1 columns</source>
        <translation>keine Kopfzeile mit bekannten Spaltennamen, %1 Spalten</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON anderer Art</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>delivered before sent</source>
        <translation>vor dem Absenden zugestellt</translation>
    </message>
    <message>
        <source>%1 has no basis for “%2”</source>
        <comment>a law; a letter</comment>
        <translation>%1: keine Grundlage für „%2“</translation>
    </message>
    <message>
        <source>%1: not in force on %2</source>
        <comment>a law; a day</comment>
        <translation>%1: am %2 nicht in Kraft</translation>
    </message>
    <message>
        <source>%1: a person must check this rule first</source>
        <comment>a law</comment>
        <translation>%1: zuerst muss ein Mensch diese Regel prüfen</translation>
    </message>
    <message>
        <source>there is no text %1</source>
        <translation>es gibt keinen Text %1</translation>
    </message>
    <message>
        <source>%1, more than %2 bytes</source>
        <translation>%1, mehr als %2 Byte</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not public</source>
        <translation>%1 führt zu einer Adresse, die nicht öffentlich ist</translation>
    </message>
    <message>
        <source>only http://, https:// and socks5h:// with a host are understood</source>
        <translation>nur http://, https:// und socks5h:// mit einem Rechnernamen werden verstanden</translation>
    </message>
    <message>
        <source>more than %1 redirects from %2</source>
        <translation>mehr als %1 Weiterleitungen von %2</translation>
    </message>
    <message>
        <source>%1, asks to wait %2 s</source>
        <translation>%1, verlangt %2 s Wartezeit</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>user name in the address, %1</source>
        <translation>Benutzername in der Adresse, %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two addresses</comment>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>sent: the case has no letter</source>
        <translation>abgeschickt: Der Fall hat keinen Brief</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>backup format %1</source>
        <translation>Sicherungsformat %1</translation>
    </message>
    <message>
        <source>its second line</source>
        <translation>ihre zweite Zeile</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>ihre Länge</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>%1 is not a plain file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>vault.json is damaged or behind its copy</source>
        <translation>vault.json ist beschädigt oder älter als die Kopie</translation>
    </message>
    <message>
        <source>vault.json.bak is damaged or behind vault.json</source>
        <translation>vault.json.bak ist beschädigt oder älter als vault.json</translation>
    </message>
    <message>
        <source>this import is undone already</source>
        <translation>dieser Import ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>pages %1 and %2 more</source>
        <translation>Seiten %1 und %2 weitere</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>%1 refers to missing rows of %2</source>
        <translation>%1 verweist auf fehlende Zeilen von %2</translation>
    </message>
    <message>
        <source>the cost of a key is missing</source>
        <translation>der Rechenaufwand eines Schlüssels fehlt</translation>
    </message>
    <message>
        <source>negative cost</source>
        <translation>negativer Rechenaufwand</translation>
    </message>
    <message>
        <source>a wrapped key has the wrong length</source>
        <translation>ein verpackter Schlüssel hat die falsche Länge</translation>
    </message>
    <message>
        <source>not a key header</source>
        <translation>kein Schlüsselkopf</translation>
    </message>
    <message>
        <source>no format number</source>
        <translation>keine Formatnummer</translation>
    </message>
    <message>
        <source>unknown format or cipher</source>
        <translation>unbekanntes Format oder Verfahren</translation>
    </message>
    <message>
        <source>id, creation time or serial is missing</source>
        <translation>Kennung, Erstellungszeit oder laufende Nummer fehlt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>%1 MiB are needed</source>
        <translation>%1 MiB sind nötig</translation>
    </message>
    <message>
        <source>it is not this vault&apos;s code</source>
        <translation>es ist nicht der Code dieses Tresors</translation>
    </message>
    <message>
        <source>%1 characters instead of %2</source>
        <translation>%1 statt %2 Zeichen</translation>
    </message>
    <message>
        <source>it lies where you may not write</source>
        <translation>er liegt, wo Sie nicht schreiben dürfen</translation>
    </message>
    <message>
        <source>data.db-wal holds changes not yet in data.db</source>
        <translation>data.db-wal enthält Änderungen, die noch nicht in data.db stehen</translation>
    </message>
    <message>
        <source>schema %1, this program knows %2</source>
        <translation>Schema %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>it must be brought up to date first</source>
        <translation>er muss zuerst auf den neuesten Stand gebracht werden</translation>
    </message>
    <message>
        <source>its keys cannot be changed</source>
        <translation>seine Schlüssel lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>in seinen Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>%1 entries, at least %2 expected</source>
        <translation>%1 Einträge, mindestens %2 erwartet</translation>
    </message>
    <message>
        <source>%1 entries, %2 before</source>
        <translation>%1 Einträge, vorher %2</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>text that is no JSON list</source>
        <translation>Text, der keine JSON-Liste ist</translation>
    </message>
    <message>
        <source>archive: %1 (limit %2)</source>
        <comment>what there is too much of</comment>
        <translation>Archiv: %1 (Grenze %2)</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short</source>
        <translation>das Archiv ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>more than %1 records</source>
        <translation>mehr als %1 Datensätze</translation>
    </message>
    <message>
        <source>a text that does not fit into memory</source>
        <translation>ein Text, der nicht in den Arbeitsspeicher passt</translation>
    </message>
    <message>
        <source>no &quot;items&quot;</source>
        <translation>kein „items“</translation>
    </message>
    <message>
        <source>XML without an element</source>
        <translation>XML ohne Element</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>Tabellen fehlen</translation>
    </message>
    <message>
        <source>rows of %1 are missing</source>
        <translation>Zeilen von %1 fehlen</translation>
    </message>
    <message>
        <source>no write-ahead log can be made</source>
        <translation>es lässt sich kein Änderungsprotokoll anlegen</translation>
    </message>
    <message>
        <source>key header format %1</source>
        <translation>Schlüsselkopf-Format %1</translation>
    </message>
    <message>
        <source>%1 bytes of memory</source>
        <translation>%1 Byte Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 Durchgänge</translation>
    </message>
    <message>
        <source>%1 refers to a missing row of %2</source>
        <translation>%1 verweist auf eine fehlende Zeile von %2</translation>
    </message>
    <message>
        <source>%1 bytes, not whole pages</source>
        <translation>%1 Byte, keine ganzen Seiten</translation>
    </message>
    <message>
        <source>it is not SQLCipher</source>
        <translation>es ist nicht SQLCipher</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>built without encryption</source>
        <translation>ohne Verschlüsselung gebaut</translation>
    </message>
    <message>
        <source>it may write temporary tables to the disk unencrypted</source>
        <translation>sie kann Zwischentabellen unverschlüsselt auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>the folder %1 is not empty</source>
        <translation>der Ordner %1 ist nicht leer</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>Prozess %1 auf diesem Computer</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <comment>number of a process; name of a computer</comment>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Datenleck</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>case event</source>
        <translation>Ereignis eines Falls</translation>
    </message>
    <message>
        <source>data held</source>
        <translation>gespeicherte Daten</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Datenleck eines Kontos</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>nothing would remain</source>
        <translation>es bliebe nichts übrig</translation>
    </message>
    <message>
        <source>no host and no identifier</source>
        <translation>kein Rechnername und keine Kennung</translation>
    </message>
    <message>
        <source>Proton Pass, exported with a passphrase</source>
        <translation>Proton Pass, mit einer Passphrase exportiert</translation>
    </message>
    <message>
        <source>zip with %1 files of that name</source>
        <translation>ZIP mit %1 Dateien dieses Namens</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>changed since it was imported</source>
        <translation>seit dem Import geändert</translation>
    </message>
    <message>
        <source>the accounts were changed since</source>
        <translation>die Konten wurden seither geändert</translation>
    </message>
    <message>
        <source>two different accounts or more</source>
        <translation>es braucht zwei oder mehr verschiedene Konten</translation>
    </message>
    <message>
        <source>merging an account with itself</source>
        <translation>ein Konto lässt sich nicht mit sich selbst zusammenlegen</translation>
    </message>
    <message>
        <source>address given to a service</source>
        <translation>an einen Dienst gegebene Adresse</translation>
    </message>
    <message>
        <source>no entries by domain</source>
        <translation>keine Einträge nach Domains</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the text ends in the middle of row %1</source>
        <translation>der Text endet mitten in Zeile %1</translation>
    </message>
    <message>
        <source>no columns for name and website</source>
        <translation>keine Spalten für Name und Website</translation>
    </message>
    <message>
        <source>no list of entries</source>
        <translation>keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>a path that leads out of the archive</source>
        <translation>ein Pfad, der aus dem Archiv hinausführt</translation>
    </message>
    <message>
        <source>no difficulty</source>
        <translation>keine Schwierigkeit angegeben</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>“%1” is no domain</source>
        <translation>„%1“ ist keine Domain</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it holds a secret key</source>
        <translation>sie enthält einen geheimen Schlüssel</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>er wurde widerrufen</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>die Unterschrift ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no signature in it</source>
        <translation>sie enthält keine Unterschrift</translation>
    </message>
    <message>
        <source>it is signed with another key</source>
        <translation>sie ist mit einem anderen Schlüssel unterschrieben</translation>
    </message>
    <message>
        <source>the signature has run out</source>
        <translation>die Unterschrift ist abgelaufen</translation>
    </message>
    <message>
        <source>list or signature were changed</source>
        <translation>Liste oder Unterschrift wurden verändert</translation>
    </message>
    <message>
        <source>what is signed is another list</source>
        <translation>unterschrieben ist eine andere Liste</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <translation>sie enthält keinen Schlüssel</translation>
    </message>
    <message>
        <source>there are several keys in it</source>
        <translation>sie enthält mehrere Schlüssel</translation>
    </message>
    <message>
        <source>there is no signature beside the file</source>
        <translation>neben der Datei liegt keine Unterschrift</translation>
    </message>
    <message>
        <source>no whole Public Suffix List</source>
        <translation>keine vollständige Public Suffix List</translation>
    </message>
    <message>
        <source>the suffix %1 is missing</source>
        <translation>die Endung %1 fehlt</translation>
    </message>
    <message>
        <source>%1: the key was refused, or its plan does not allow this question</source>
        <translation>%1: Der Schlüssel wurde abgelehnt, oder sein Tarif erlaubt diese Frage nicht</translation>
    </message>
    <message>
        <source>entry %1 has neither name nor domain</source>
        <translation>Eintrag %1 hat weder Namen noch Domain</translation>
    </message>
    <message>
        <source>no RSS and no Atom, but “%1”</source>
        <translation>weder RSS noch Atom, sondern „%1“</translation>
    </message>
    <message>
        <source>no RSS and no Atom</source>
        <translation>weder RSS noch Atom</translation>
    </message>
    <message>
        <source>markup instead of a table</source>
        <translation>Auszeichnungen statt einer Tabelle</translation>
    </message>
    <message>
        <source>%1 dates of an unknown form, first: %2</source>
        <translation>%1 Datumsangaben in unbekannter Form, die erste: %2</translation>
    </message>
    <message>
        <source>this list has no address; it is read from a file</source>
        <translation>diese Liste hat keine Adresse; sie wird aus einer Datei gelesen</translation>
    </message>
    <message>
        <source>%1 entries in all</source>
        <translation>%1 Einträge insgesamt</translation>
    </message>
    <message>
        <source>filing “%1”</source>
        <translation>Meldung „%1“</translation>
    </message>
    <message>
        <source>no “hits”</source>
        <translation>keine „hits“</translation>
    </message>
    <message>
        <source>no column “%1”</source>
        <translation>keine Spalte „%1“</translation>
    </message>
    <message>
        <source>the text ends inside record %1</source>
        <translation>der Text endet mitten in Datensatz %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>no list of records with “%1”</source>
        <translation>keine Liste von Datensätzen mit „%1“</translation>
    </message>
    <message>
        <source>no list at “%1”</source>
        <translation>keine Liste bei „%1“</translation>
    </message>
    <message>
        <source>no “exposedBreaches”</source>
        <translation>kein „exposedBreaches“</translation>
    </message>
    <message>
        <source>directory entry</source>
        <translation>Verzeichniseintrag</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>amount: “%1”</source>
        <translation>Betrag: „%1“</translation>
    </message>
    <message>
        <source>a loss needs its day</source>
        <translation>ein Verlust braucht seinen Tag</translation>
    </message>
    <message>
        <source>category: “%1”</source>
        <translation>Kategorie: „%1“</translation>
    </message>
    <message>
        <source>a loss is money or time, and more than nothing</source>
        <translation>ein Verlust besteht aus Geld oder Zeit und ist mehr als nichts</translation>
    </message>
    <message>
        <source>currency: “%1”</source>
        <translation>Währung: „%1“</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>keine Briefe</translation>
    </message>
    <message>
        <source>letter %1: %2</source>
        <translation>Brief %1: %2</translation>
    </message>
    <message>
        <source>the letter of exhibit %1</source>
        <translation>der Brief der Anlage %1</translation>
    </message>
    <message>
        <source>event %1 of the case was changed afterwards</source>
        <translation>das Ereignis %1 des Falls wurde nachträglich geändert</translation>
    </message>
    <message>
        <source>exhibit %1 is not the file that was stored</source>
        <translation>die Anlage %1 ist nicht die Datei, die gespeichert wurde</translation>
    </message>
    <message>
        <source>days on the way</source>
        <translation>Tage unterwegs</translation>
    </message>
    <message>
        <source>rules pack: %1</source>
        <translation>Regelpaket: %1</translation>
    </message>
    <message>
        <source>this is no rules pack</source>
        <translation>das ist kein Regelpaket</translation>
    </message>
    <message>
        <source>its format %1 is newer than this program</source>
        <translation>sein Format %1 ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>it is of %1, older than the rules here, of %2</source>
        <translation>es ist vom %1, älter als die Regeln hier vom %2</translation>
    </message>
    <message>
        <source>%1 holds no rules of law</source>
        <comment>a file name</comment>
        <translation>%1 enthält keine Rechtsregeln</translation>
    </message>
    <message>
        <source>attachment: its content is not what was hashed</source>
        <translation>Anhang: Sein Inhalt stimmt nicht mit der Prüfsumme überein</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>fact about conduct</source>
        <translation>Angabe zum Verhalten</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>say which services, or * for all</source>
        <translation>nennen Sie die Dienste, oder * für alle</translation>
    </message>
    <message>
        <source>say where the letters go</source>
        <translation>geben Sie an, wohin die Briefe sollen</translation>
    </message>
    <message>
        <source>read the warnings and agree first: %1</source>
        <translation>lesen Sie zuerst die Warnungen, und stimmen Sie zu: %1</translation>
    </message>
    <message>
        <source>this clock does not depend on the days on the way</source>
        <translation>diese Frist hängt nicht von den Tagen unterwegs ab</translation>
    </message>
    <message>
        <source>%1 gives no basis for “%2”</source>
        <translation>%1 bietet keine Grundlage für „%2“</translation>
    </message>
    <message>
        <source>case %1 is open</source>
        <translation>Fall %1 ist offen</translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation>der Tag, an dem er abgeschickt wurde</translation>
    </message>
    <message>
        <source>the attachment is no longer what was logged</source>
        <translation>der Anhang ist nicht mehr der, der eingetragen wurde</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>%1: no kind of reply</source>
        <translation>%1: keine Art von Antwort</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>a day until when: only with more time taken</source>
        <translation>ein Tag für „bis wann“: nur wenn mehr Zeit verlangt wird</translation>
    </message>
    <message>
        <source>more than %1 files</source>
        <translation>mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>no clock is running</source>
        <translation>es läuft keine Frist</translation>
    </message>
    <message>
        <source>no law says what the answer to “%1” has to hold</source>
        <translation>kein Gesetz sagt, was die Antwort auf „%1“ enthalten muss</translation>
    </message>
    <message>
        <source>%1: no item of the list</source>
        <translation>%1: kein Punkt der Liste</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>criterion: “%1”</source>
        <translation>Kriterium: „%1“</translation>
    </message>
    <message>
        <source>value: “%1”</source>
        <translation>Wert: „%1“</translation>
    </message>
    <message>
        <source>a fact needs its day</source>
        <translation>eine Angabe braucht ihren Tag</translation>
    </message>
    <message>
        <source>a fact cannot be of a day to come</source>
        <translation>eine Angabe kann nicht von einem künftigen Tag sein</translation>
    </message>
    <message>
        <source>a fact needs a source: where it can be read</source>
        <translation>eine Angabe braucht eine Quelle: wo sie nachzulesen ist</translation>
    </message>
    <message>
        <source>language: “%1”</source>
        <translation>Sprache: „%1“</translation>
    </message>
    <message>
        <source>nothing has happened in this case yet</source>
        <translation>in diesem Fall ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>files go with an e-mail (.eml) only</source>
        <translation>Dateien gehen nur mit einer E-Mail (.eml) mit</translation>
    </message>
    <message>
        <source>the language of the translation is missing</source>
        <translation>die Sprache der Übersetzung fehlt</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>laws</comment>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>%1 is not in force before %2.</source>
        <comment>a law; a day</comment>
        <translation>%1 gilt erst ab dem %2.</translation>
    </message>
    <message>
        <source>What %1 says about this is not yet checked well enough for a letter.</source>
        <comment>a law</comment>
        <translation>Was %1 dazu sagt, ist für einen Brief noch nicht gut genug geprüft.</translation>
    </message>
    <message>
        <source>No law that is known here fits.</source>
        <translation>Kein hier bekanntes Gesetz passt.</translation>
    </message>
    <message>
        <source>It rests on %1. The law for you here is %2.</source>
        <comment>laws; a law</comment>
        <translation>Der Brief stützt sich auf %1. Für Sie gilt hier %2.</translation>
    </message>
    <message>
        <source>the proof is no file of this case</source>
        <translation>der Beleg ist keine Datei dieses Falls</translation>
    </message>
    <message>
        <source>the public key of the maker of the rules pack is needed</source>
        <translation>der öffentliche Schlüssel des Herausgebers des Regelpakets wird gebraucht</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>daneben liegt keine Unterschrift</translation>
    </message>
    <message>
        <source>rules pack: it is of %1, older than the pack here, of %2</source>
        <translation>Regelpaket: Es ist vom %1, älter als das hiesige vom %2</translation>
    </message>
    <message>
        <source>rules pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>no address for rules packs is set</source>
        <translation>es ist keine Adresse für Regelpakete eingestellt</translation>
    </message>
    <message>
        <source>creditor: each item names the company it is with</source>
        <translation>Gläubiger: Jeder Eintrag nennt das Unternehmen, bei dem er besteht</translation>
    </message>
    <message>
        <source>account: at most the last four digits</source>
        <translation>Konto: höchstens die letzten vier Ziffern</translation>
    </message>
    <message>
        <source>%1: a day as YYYY-MM-DD</source>
        <translation>%1: ein Tag als JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>DivisionUndo</name>
    <message>
        <source>Putting the accounts back</source>
        <translation>Zurückholen der Konten</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Zusammenlegen der Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts merged into one</source>
        <translation>
            <numerusform>%Ln Konto zu einem zusammengelegt</numerusform>
            <numerusform>%Ln Konten zu einem zusammengelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting that they are different</source>
        <translation>Vermerken, dass sie verschieden sind</translation>
    </message>
    <message>
        <source>Noted: they are different accounts</source>
        <translation>Vermerkt: Es sind verschiedene Konten</translation>
    </message>
    <message>
        <source>Proposing them again</source>
        <translation>Erneutes Vorschlagen</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Reference: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>Last day to act: %1</source>
        <translation>Letzter Tag zum Handeln: %1</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Antwort fällig von %1</translation>
    </message>
    <message>
        <source>Last day for %1 to announce an extension</source>
        <translation>Letzter Tag, an dem %1 eine Verlängerung ankündigen kann</translation>
    </message>
    <message>
        <source>Late on every reading of the law: %1</source>
        <translation>Nach jeder Lesart des Gesetzes überfällig: %1</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>The passwords are the same.</source>
        <translation>Die Passwörter sind gleich.</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>Die Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>One account has the other&apos;s login as a further identifier: %1.</source>
        <translation>Ein Konto hat die Anmeldung des anderen als weitere Kennung: %1.</translation>
    </message>
    <message>
        <source>The service moved to another domain, and the login is the same: %1.</source>
        <translation>Der Dienst ist auf eine andere Domain umgezogen, und die Anmeldung ist dieselbe: %1.</translation>
    </message>
    <message>
        <source>One login is good at all these sites: %1.</source>
        <translation>Eine Anmeldung gilt auf allen diesen Websites: %1.</translation>
    </message>
    <message>
        <source>One login is an e-mail address, the other is its first part: %1.</source>
        <translation>Die eine Anmeldung ist eine E-Mail-Adresse, die andere deren erster Teil: %1.</translation>
    </message>
    <message>
        <source>One entry has no address, but fits the other by title and login: %1.</source>
        <translation>Ein Eintrag hat keine Adresse, passt aber mit Titel und Anmeldung zum anderen: %1.</translation>
    </message>
    <message>
        <source>One login once was good at all these sites: %1.</source>
        <translation>Eine Anmeldung galt früher auf allen diesen Websites: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>your e-mail address is not one that mail programs take</source>
        <translation>Ihre E-Mail-Adresse wird von E-Mail-Programmen nicht angenommen</translation>
    </message>
    <message>
        <source>the recipient&apos;s e-mail address is not one that mail programs take</source>
        <translation>die E-Mail-Adresse des Empfängers wird von E-Mail-Programmen nicht angenommen</translation>
    </message>
    <message>
        <source>the files with the message have %1 MB, and many mail servers take no more than %2</source>
        <translation>die Dateien zur Nachricht haben zusammen %1 MB, und viele Mailserver nehmen nicht mehr als %2 an</translation>
    </message>
    <message>
        <source>the subject is too long for a link to a mail program</source>
        <translation>der Betreff ist zu lang für einen Link zu einem E-Mail-Programm</translation>
    </message>
    <message>
        <source>The letter is too long for a link: mail programs would cut it. The message opens with address and subject only. Copy the text into it, or save the letter as .eml and open that.</source>
        <translation>Der Brief ist zu lang für einen Link: E-Mail-Programme würden ihn abschneiden. Die Nachricht öffnet sich nur mit Adresse und Betreff. Kopieren Sie den Text hinein, oder speichern Sie den Brief als .eml-Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Translation for the sender, not part of the letter</source>
        <translation>Übersetzung für den Absender, nicht Teil des Briefs</translation>
    </message>
</context>
<context>
    <name>ExposureActions</name>
    <message>
        <source>Taking back what was noted</source>
        <translation>Zurücknehmen des Vermerks</translation>
    </message>
    <message>
        <source>Noting what you did</source>
        <translation>Vermerken, was Sie getan haben</translation>
    </message>
    <message>
        <source>Write the incidents into a file</source>
        <translation>Vorfälle in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>incidents.csv</source>
        <translation>vorfaelle.csv</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Schreiben der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1. Sensitive incidents were left out. The file is not encrypted.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben. Heikle Vorfälle wurden weggelassen. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben. Heikle Vorfälle wurden weggelassen. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back what was said about a name</source>
        <translation>Zurücknehmen, was zu einem Namen gesagt wurde</translation>
    </message>
    <message>
        <source>Noting whose name it is</source>
        <translation>Vermerken, wessen Name es ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) confirmed as yours</source>
        <translation>
            <numerusform>%Ln Name als Ihrer bestätigt</numerusform>
            <numerusform>%Ln Namen als Ihre bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) noted as another&apos;s</source>
        <translation>
            <numerusform>%Ln Name als fremder vermerkt</numerusform>
            <numerusform>%Ln Namen als fremde vermerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message>
        <source>Certain</source>
        <translation>Steht fest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Touches you for certain</source>
        <translation>Betrifft Sie mit Gewissheit</translation>
    </message>
    <message>
        <source>Likely touches you</source>
        <translation>Betrifft Sie wahrscheinlich</translation>
    </message>
    <message>
        <source>Possibly touches you</source>
        <translation>Betrifft Sie möglicherweise</translation>
    </message>
    <message>
        <source>Unlikely to touch you</source>
        <translation>Betrifft Sie wahrscheinlich nicht</translation>
    </message>
    <message>
        <source>This incident touched your account.</source>
        <translation>Dieser Vorfall hat Ihr Konto betroffen.</translation>
    </message>
    <message>
        <source>This incident most likely touched your account.</source>
        <translation>Dieser Vorfall hat Ihr Konto höchstwahrscheinlich betroffen.</translation>
    </message>
    <message>
        <source>This incident may have touched your account. Some facts are missing.</source>
        <translation>Dieser Vorfall hat Ihr Konto möglicherweise betroffen. Einige Angaben fehlen.</translation>
    </message>
    <message>
        <source>This incident most likely did not touch your account.</source>
        <translation>Dieser Vorfall hat Ihr Konto höchstwahrscheinlich nicht betroffen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>Never mine</source>
        <translation>Nie meins</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Vorher geschlossen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) opened again</source>
        <translation>
            <numerusform>%Ln Vorfall wieder geöffnet</numerusform>
            <numerusform>%Ln Vorfälle wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: password changed</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: Passwort geändert</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: Passwort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: account deleted</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: Konto gelöscht</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: Konto gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: never mine</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: nie meins</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: nie meins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: closed before</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: vorher geschlossen</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: vorher geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: accepted</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: akzeptiert</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: waiting for them</source>
        <translation>
            <numerusform>%Ln Vorfall vermerkt als: Warten auf Antwort</numerusform>
            <numerusform>%Ln Vorfälle vermerkt als: Warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>format of a month and its year, see QDate::toString</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 residents of %2</source>
        <translation>%1 Personen mit Wohnsitz in %2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Konten</translation>
    </message>
    <message>
        <source>Sensitive incident, click to show</source>
        <translation>Heikler Vorfall, zum Anzeigen klicken</translation>
    </message>
    <message>
        <source>The publisher thinks that this incident is made up.</source>
        <translation>Der Herausgeber hält diesen Vorfall für erfunden.</translation>
    </message>
    <message>
        <source>The publisher could not verify this incident.</source>
        <translation>Der Herausgeber konnte diesen Vorfall nicht bestätigen.</translation>
    </message>
    <message>
        <source>This is a list of addresses for sending spam. No service lost it.</source>
        <translation>Dies ist eine Adressliste für den Versand von Spam. Kein Dienst hat sie verloren.</translation>
    </message>
    <message>
        <source>This data was taken from infected computers, not from the service.</source>
        <translation>Diese Daten stammen von infizierten Computern, nicht vom Dienst.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>This warning was withdrawn on %1.</source>
        <translation>Diese Warnung wurde am %1 zurückgezogen.</translation>
    </message>
    <message>
        <source>This warning was withdrawn by its publisher.</source>
        <translation>Diese Warnung wurde vom Herausgeber zurückgezogen.</translation>
    </message>
    <message>
        <source>Read the record at %1…</source>
        <translation>Eintrag bei %1 lesen …</translation>
    </message>
    <message>
        <source>What the company says at %1…</source>
        <translation>Was das Unternehmen auf %1 sagt …</translation>
    </message>
    <message>
        <source>A later record of the same list corrects this one.</source>
        <translation>Ein späterer Eintrag derselben Liste berichtigt diesen.</translation>
    </message>
    <message>
        <source>Nobody but the publisher, or who leaked the data, says that this happened.</source>
        <translation>Nur der Herausgeber oder wer die Daten verbreitet hat sagt, dass dies geschehen ist.</translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>No key. Every request must name the program in its user agent. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Ohne Schlüssel. Jede Anfrage muss das Programm in ihrem User-Agent nennen. Es wird immer die ganze Liste abgerufen; so erfährt der Server nicht, welche Dienste Sie nutzen.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0. Shortened to plain text by Recourse.</source>
        <translation>Daten über Datenlecks: Have I Been Pwned (haveibeenpwned.com), lizenziert unter CC BY 4.0. Von Recourse auf einfachen Text gekürzt.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use. The kinds of data come as a second whole list.</source>
        <translation>Kein Schlüssel. Es wird die ganze Liste geholt, sodass der Server nicht erfährt, welche Dienste Sie nutzen. Die Arten der Daten kommen als zweite ganze Liste.</translation>
    </message>
    <message>
        <source>Notices of breaches: Washington State Attorney General (data.wa.gov). Public record, no licence stated.</source>
        <translation>Meldungen von Datenpannen: Washington State Attorney General (data.wa.gov). Öffentliches Register, keine Lizenz genannt.</translation>
    </message>
    <message>
        <source>No key. The whole list is fetched, so the server does not learn which services you use.</source>
        <translation>Ohne Schlüssel. Es wird die ganze Liste abgerufen; so erfährt der Server nicht, welche Dienste Sie nutzen.</translation>
    </message>
    <message>
        <source>Notices of breaches: California Attorney General (oag.ca.gov). Public record, no licence stated.</source>
        <translation>Meldungen von Datenpannen: California Attorney General (oag.ca.gov). Öffentliches Register, keine Lizenz genannt.</translation>
    </message>
    <message>
        <source>Notices of breaches: Delaware Attorney General (data.delaware.gov). Public record, no licence stated.</source>
        <translation>Meldungen von Datenpannen: Delaware Attorney General (data.delaware.gov). Öffentliches Register, keine Lizenz genannt.</translation>
    </message>
    <message>
        <source>No key. The server may refuse programs whose name carries no contact address. One search for all companies is asked, so it does not learn which of them concern you. Off unless you switch it on.</source>
        <translation>Kein Schlüssel. Der Server weist Programme vielleicht ab, deren Name keine Kontaktadresse trägt. Es wird eine Suche nach allen Unternehmen gestellt, sodass er nicht erfährt, welche davon Sie betreffen. Aus, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>Filings: US Securities and Exchange Commission, 8-K item 1.05 (EDGAR full-text search), free to copy.</source>
        <translation>Meldungen: US Securities and Exchange Commission, 8-K item 1.05 (Volltextsuche EDGAR), frei kopierbar.</translation>
    </message>
    <message>
        <source>The portal has no address for its list. Open the page, export the list under investigation and the archive as CSV, and read both files here.</source>
        <translation>Das Portal hat keine Adresse für seine Liste. Öffnen Sie die Seite, exportieren Sie die Liste der laufenden Fälle und das Archiv als CSV und lesen Sie beide Dateien hier ein.</translation>
    </message>
    <message>
        <source>Notices of breaches: US Department of Health, breach portal of the Office for Civil Rights, public domain.</source>
        <translation>Meldungen von Datenpannen: US Department of Health, Portal des Office for Civil Rights, gemeinfrei.</translation>
    </message>
    <message>
        <source>The page fetches its list by a call of its own that no document describes. Save that answer as a file and read it here.</source>
        <translation>Die Seite holt ihre Liste mit einem eigenen Aufruf, den kein Dokument beschreibt. Speichern Sie diese Antwort als Datei und lesen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Notices of breaches: Texas Attorney General (oag.my.site.com). Public record, no licence stated.</source>
        <translation>Meldungen von Datenpannen: Texas Attorney General (oag.my.site.com). Öffentliches Register, keine Lizenz genannt.</translation>
    </message>
    <message>
        <source>No key; at most 2 requests a second, 50 an hour and 100 a day. The whole list is fetched, so the server does not learn which services you use. Much of it is in Have I Been Pwned too. Off unless you switch it on, since no licence is stated.</source>
        <translation>Kein Schlüssel; höchstens 2 Anfragen in der Sekunde, 50 in der Stunde und 100 am Tag. Es wird die ganze Liste geholt, sodass der Server nicht erfährt, welche Dienste Sie nutzen. Vieles davon steht auch bei Have I Been Pwned. Aus, bis Sie sie einschalten, da keine Lizenz genannt ist.</translation>
    </message>
    <message>
        <source>Breach data: XposedOrNot (xposedornot.com), no licence stated.</source>
        <translation>Daten zu Datenpannen: XposedOrNot (xposedornot.com), keine Lizenz genannt.</translation>
    </message>
    <message>
        <source>No key. The same file for everybody; headlines are context and are never matched with your accounts.</source>
        <translation>Kein Schlüssel. Dieselbe Datei für alle; Schlagzeilen sind Hintergrund und werden nie mit Ihren Konten abgeglichen.</translation>
    </message>
    <message>
        <source>Headlines: US Federal Trade Commission, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: US Federal Trade Commission, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Board, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: European Data Protection Board, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: European Data Protection Supervisor, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: European Data Protection Supervisor, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: CNIL (France), no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: CNIL (France), keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of Canada, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: Privacy Commissioner of Canada, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: Autoriteit Persoonsgegevens (Netherlands), no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: Autoriteit Persoonsgegevens (Netherlands), keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: Garante per la protezione dei dati personali (Italy), no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: Garante per la protezione dei dati personali (Italy), keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: Privacy Commissioner of New Zealand, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: Privacy Commissioner of New Zealand, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: DataBreaches.net, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: DataBreaches.net, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: Top Class Actions, settlements, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: Top Class Actions, settlements, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Headlines: ClassAction.org, no licence stated; only titles, links and dates are kept.</source>
        <translation>Schlagzeilen: ClassAction.org, keine Lizenz genannt; nur Titel, Links und Daten werden behalten.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It never names sensitive breaches. Needs a key of the plan Core or higher.</source>
        <translation>Have I Been Pwned erfährt Ihre Netzwerkadresse, Ihren Schlüssel und damit, wer ihn bezahlt, und die ganze E-Mail-Adresse, nach der gefragt wird. Heikle Datenpannen nennt der Dienst nie. Nötig ist ein Schlüssel des Tarifs Core oder höher.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and six of the forty hexadecimal digits of the SHA-1 of the e-mail address, which many addresses share. The answer holds the rest of all of them; what is not about your address is dropped as it is read. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned erfährt Ihre Netzwerkadresse, Ihren Schlüssel und damit, wer ihn bezahlt, und sechs der vierzig hexadezimalen Ziffern der SHA-1 der E-Mail-Adresse, die viele Adressen gemeinsam haben. Die Antwort enthält den Rest von ihnen allen; was nicht Ihre Adresse betrifft, wird beim Lesen verworfen. Nötig ist ein Schlüssel des Tarifs Pro oder höher.</translation>
    </message>
    <message>
        <source>Have I Been Pwned learns your network address, your key and with it who pays for it, and the whole e-mail address asked about. It answers with the sites whose passwords were captured together with that address on infected computers. Needs a key of the plan Pro or higher.</source>
        <translation>Have I Been Pwned erfährt Ihre Netzwerkadresse, Ihren Schlüssel und damit, wer ihn bezahlt, und die ganze E-Mail-Adresse, nach der gefragt wird. Geantwortet wird mit den Websites, deren Passwörter zusammen mit dieser Adresse auf befallenen Computern mitgelesen wurden. Nötig ist ein Schlüssel des Tarifs Pro oder höher.</translation>
    </message>
    <message>
        <source>Breach data: Have I Been Pwned (haveibeenpwned.com), licensed under CC BY 4.0.</source>
        <translation>Daten zu Datenpannen: Have I Been Pwned (haveibeenpwned.com), lizenziert unter CC BY 4.0.</translation>
    </message>
    <message>
        <source>No key. The whole archive is fetched from GitHub, so nobody learns which companies you look up.</source>
        <translation>Ohne Schlüssel. Das ganze Archiv wird von GitHub abgerufen; so erfährt niemand, welche Unternehmen Sie nachschlagen.</translation>
    </message>
    <message>
        <source>Privacy contacts and supervisory authorities: Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</source>
        <translation>Datenschutzkontakte und Aufsichtsbehörden: Datenanfragen.de e. V. (datenanfragen.de), CC0 1.0.</translation>
    </message>
    <message>
        <source>Pages to delete accounts: JustDeleteMe (justdeleteme.xyz), MIT licence.</source>
        <translation>Seiten zum Löschen von Konten: JustDeleteMe (justdeleteme.xyz), MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Second factors: 2fa.directory, MIT licence.</source>
        <translation>Zweite Faktoren: 2fa.directory, MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Passkeys: Passkeys Directory by 2factorauth (passkeys.2fa.directory), CC BY 4.0.</source>
        <translation>Passkeys: Passkeys Directory von 2factorauth (passkeys.2fa.directory), CC BY 4.0.</translation>
    </message>
    <message>
        <source>Pages to change passwords: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Seiten zum Ändern von Passwörtern: Apple password-manager-resources, MIT-Lizenz, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains with one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Domains mit gemeinsamer Anmeldung: Apple password-manager-resources, MIT-Lizenz, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Domains that once had one login: Apple password-manager-resources, MIT licence, Copyright (c) 2020 Apple Inc.</source>
        <translation>Domains, die einst eine gemeinsame Anmeldung hatten: Apple password-manager-resources, MIT-Lizenz, Copyright (c) 2020 Apple Inc.</translation>
    </message>
    <message>
        <source>Data brokers: registry of the California Privacy Protection Agency; what the brokers say about themselves.</source>
        <translation>Datenhändler: Register der California Privacy Protection Agency; Angaben der Händler über sich selbst.</translation>
    </message>
    <message>
        <source>No key. At most one download a day. It says nothing about you.</source>
        <translation>Ohne Schlüssel. Höchstens ein Abruf am Tag. Er sagt nichts über Sie.</translation>
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
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Touches you</source>
        <translation>Betrifft Sie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>with %1</source>
        <comment>names of files</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Imported together</source>
        <translation>Zusammen importiert</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A note, not an account.</source>
        <translation>Eine Notiz, kein Konto.</translation>
    </message>
    <message>
        <source>A payment card, not an account.</source>
        <translation>Eine Zahlungskarte, kein Konto.</translation>
    </message>
    <message>
        <source>A person&apos;s details, not an account.</source>
        <translation>Angaben zu einer Person, kein Konto.</translation>
    </message>
    <message>
        <source>A key for computers, not an account.</source>
        <translation>Ein Schlüssel für Computer, kein Konto.</translation>
    </message>
    <message>
        <source>Encrypted, so it cannot be read.</source>
        <translation>Verschlüsselt, deshalb nicht lesbar.</translation>
    </message>
    <message>
        <source>An entry of the browser itself, not an account.</source>
        <translation>Ein Eintrag des Browsers selbst, kein Konto.</translation>
    </message>
    <message>
        <source>In the recycle bin of the password manager.</source>
        <translation>Im Papierkorb des Passwortmanagers.</translation>
    </message>
    <message>
        <source>Nothing that names an account is in it.</source>
        <translation>Nichts darin benennt ein Konto.</translation>
    </message>
    <message>
        <source>Its web address cannot be understood.</source>
        <translation>Die Webadresse ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The line is damaged or incomplete.</source>
        <translation>Die Zeile ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>A field was too long and was cut.</source>
        <translation>Ein Feld war zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Probably this is not the file that your browser or password manager exported. Look for a file that ends in .csv, .json or .xml, and do not open and save it in a spreadsheet before.</source>
        <translation>Wahrscheinlich ist das nicht die Datei, die Ihr Browser oder Passwortmanager exportiert hat. Suchen Sie eine Datei, die auf .csv, .json oder .xml endet, und öffnen und speichern Sie sie vorher nicht in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>After that, drop the new file here. Recourse judges the passwords in it and forgets them at once.</source>
        <translation>Ziehen Sie danach die neue Datei hierher. Recourse bewertet die Passwörter darin und vergisst sie sofort.</translation>
    </message>
    <message>
        <source>Export the list again and take the new file.</source>
        <translation>Exportieren Sie die Liste noch einmal, und nehmen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>If the file is on a stick or a network drive, plug it in or copy the file to this computer.</source>
        <translation>Wenn die Datei auf einem Stick oder Netzlaufwerk liegt, stecken Sie ihn ein, oder kopieren Sie die Datei auf diesen Computer.</translation>
    </message>
    <message>
        <source>A bank&apos;s details, not an account.</source>
        <translation>Angaben zu einer Bank, kein Konto bei einem Dienst.</translation>
    </message>
    <message>
        <source>A wireless network, not an account.</source>
        <translation>Ein WLAN, kein Konto.</translation>
    </message>
    <message>
        <source>A file, not an account.</source>
        <translation>Eine Datei, kein Konto.</translation>
    </message>
    <message>
        <source>A folder, not an account.</source>
        <translation>Ein Ordner, kein Konto.</translation>
    </message>
    <message>
        <source>A bookmark, not an account.</source>
        <translation>Ein Lesezeichen, kein Konto.</translation>
    </message>
    <message>
        <source>An address of yours, not an account.</source>
        <translation>Eine Adresse von Ihnen, kein Konto.</translation>
    </message>
    <message>
        <source>Another kind of entry, not an account.</source>
        <translation>Eine andere Art von Eintrag, kein Konto.</translation>
    </message>
    <message>
        <source>A kind of entry that Recourse does not know.</source>
        <translation>Eine Art von Eintrag, die Recourse nicht kennt.</translation>
    </message>
    <message>
        <source>The same entry a second time.</source>
        <translation>Derselbe Eintrag ein zweites Mal.</translation>
    </message>
    <message>
        <source>An incident, not a service that you use.</source>
        <translation>Ein Vorfall, kein Dienst, den Sie benutzen.</translation>
    </message>
    <message>
        <source>A published text, not a service.</source>
        <translation>Ein veröffentlichter Text, kein Dienst.</translation>
    </message>
    <message>
        <source>A device in your own network, not a service.</source>
        <translation>Ein Gerät in Ihrem eigenen Netzwerk, kein Dienst.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>Der Eintrag nennt keinen Dienst.</translation>
    </message>
    <message>
        <source>It does not show that you have an account.</source>
        <translation>Daraus geht nicht hervor, dass Sie ein Konto haben.</translation>
    </message>
    <message>
        <source>A page, but none to sign in at.</source>
        <translation>Eine Seite, aber keine zum Anmelden.</translation>
    </message>
    <message>
        <source>Its sign-in page was visited only once.</source>
        <translation>Die Anmeldeseite wurde nur einmal besucht.</translation>
    </message>
    <message>
        <source>A saved page that was never visited.</source>
        <translation>Eine gespeicherte Seite, die nie besucht wurde.</translation>
    </message>
    <message>
        <source>A page of the app store, not a service.</source>
        <translation>Eine Seite des App-Stores, kein Dienst.</translation>
    </message>
    <message>
        <source>You have an account there in your list.</source>
        <translation>Ein Konto dort steht schon in Ihrer Liste.</translation>
    </message>
    <message>
        <source>You said that this is not yours.</source>
        <translation>Sie haben gesagt, dass das nicht Ihres ist.</translation>
    </message>
</context>
<context>
    <name>LawRules</name>
    <message>
        <source>General Data Protection Regulation (EU and EEA)</source>
        <translation>Datenschutz-Grundverordnung (EU und EWR)</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the General Data Protection Regulation applies.</source>
        <translation>Sie leben im Europäischen Wirtschaftsraum; dort gilt die Datenschutz-Grundverordnung.</translation>
    </message>
    <message>
        <source>The organisation is established in the European Economic Area, so the General Data Protection Regulation binds it wherever you live (Art. 3(1), Recital 14).</source>
        <translation>Die Organisation ist im Europäischen Wirtschaftsraum niedergelassen; deshalb bindet die Datenschutz-Grundverordnung sie, wo immer Sie leben (Art. 3 Abs. 1, Erwägungsgrund 14).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the EEA: the GDPR then reaches it if it offers goods or services to people in the EEA or monitors them there (Art. 3(2)). What counts is where you were when you used it.</source>
        <translation>Von einer Niederlassung der Organisation im EWR ist nichts bekannt: Die DSGVO gilt für sie dann, wenn sie Menschen im EWR Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2). Es kommt darauf an, wo Sie bei der Nutzung waren.</translation>
    </message>
    <message>
        <source>Information on the action taken on a request</source>
        <translation>Auskunft darüber, was auf einen Antrag hin geschehen ist</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR</source>
        <translation>Art. 12 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; read in a public copy of the text; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Verordnung (EU) 2016/679, ABl. L 119 vom 4.5.2016; in einer öffentlichen Fassung des Textes nachgelesen; für die Berechnung Verordnung (EWG, Euratom) Nr. 1182/71, Art. 2 und 3</translation>
    </message>
    <message>
        <source>the number and complexity of requests make it necessary and the reasons are told in the first month</source>
        <translation>die Zahl und die Komplexität der Anträge es erfordern und die Gründe im ersten Monat mitgeteilt werden</translation>
    </message>
    <message>
        <source>Art. 12(6) GDPR; EDPB Guidelines 01/2022</source>
        <translation>Art. 12 Abs. 6 DSGVO; EDSA-Leitlinien 01/2022</translation>
    </message>
    <message>
        <source>The authority informs you of progress or outcome; afterwards Art. 78(2) opens the way to court</source>
        <translation>Die Behörde unterrichtet Sie über den Stand oder das Ergebnis; danach eröffnet Art. 78 Abs. 2 den Weg zum Gericht</translation>
    </message>
    <message>
        <source>Art. 78(2) GDPR</source>
        <translation>Art. 78 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679, OJ L 119, 4.5.2016; Regulation (EEC, Euratom) No 1182/71, Arts 2 and 3, for the counting</source>
        <translation>Verordnung (EU) 2016/679, ABl. L 119 vom 4.5.2016; für die Berechnung Verordnung (EWG, Euratom) Nr. 1182/71, Art. 2 und 3</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive, which the controller must show.</source>
        <translation>Unentgeltlich; ein Entgelt oder eine Weigerung nur, wenn der Antrag offenkundig unbegründet oder exzessiv ist, was der Verantwortliche nachweisen muss.</translation>
    </message>
    <message>
        <source>More information only on reasonable doubts, and only what is necessary.</source>
        <translation>Weitere Angaben nur bei begründeten Zweifeln, und nur, was nötig ist.</translation>
    </message>
    <message>
        <source>Who does not act says why, and names complaint and court, within the same month.</source>
        <translation>Wer nicht tätig wird, nennt innerhalb desselben Monats die Gründe und weist auf Beschwerde und Gericht hin.</translation>
    </message>
    <message>
        <source>Complaint to the authority of your residence, your place of work or the place of the infringement; no complaint to the controller is needed first.</source>
        <translation>Beschwerde bei der Behörde Ihres Aufenthaltsorts, Ihres Arbeitsplatzes oder des Orts des Verstoßes; vorher muss man sich nicht beim Verantwortlichen beschweren.</translation>
    </message>
    <message>
        <source>The person is told of a breach that is likely to result in a high risk.</source>
        <translation>Die betroffene Person wird über eine Datenschutzverletzung unterrichtet, die voraussichtlich ein hohes Risiko zur Folge hat.</translation>
    </message>
    <message>
        <source>Even a first access request can be excessive if the controller proves an abusive intent; a letter should not state a motive.</source>
        <translation>Schon ein erster Auskunftsantrag kann exzessiv sein, wenn der Verantwortliche eine missbräuchliche Absicht nachweist; ein Brief sollte keinen Beweggrund nennen.</translation>
    </message>
    <message>
        <source>Regulation (EU) 2025/2518 on cross-border cases applies to complaints lodged from 2 April 2027.</source>
        <translation>Die Verordnung (EU) 2025/2518 zu grenzüberschreitenden Fällen gilt für Beschwerden, die ab dem 2. April 2027 eingereicht werden.</translation>
    </message>
    <message>
        <source>Church and broadcasting bodies in Germany have authorities of their own (Art. 91).</source>
        <translation>Kirchliche Stellen und der Rundfunk in Deutschland haben eigene Aufsichtsbehörden (Art. 91).</translation>
    </message>
    <message>
        <source>UK GDPR and Data Protection Act 2018</source>
        <translation>UK-DSGVO und Data Protection Act 2018 (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>UK-DSGVO</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the UK GDPR and the Data Protection Act 2018 apply.</source>
        <translation>Sie leben im Vereinigten Königreich; dort gelten die UK-DSGVO und der Data Protection Act 2018.</translation>
    </message>
    <message>
        <source>The organisation is established in the United Kingdom, so the UK GDPR binds it wherever you live (Art. 3(1) UK GDPR).</source>
        <translation>Die Organisation ist im Vereinigten Königreich niedergelassen; deshalb bindet die UK-DSGVO sie, wo immer Sie leben (Art. 3 Abs. 1 UK-DSGVO).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in the United Kingdom: the UK GDPR then reaches it if it offers goods or services to people there or monitors them there (Art. 3(2) UK GDPR).</source>
        <translation>Von einer Niederlassung der Organisation im Vereinigten Königreich ist nichts bekannt: Die UK-DSGVO gilt für sie dann, wenn sie Menschen dort Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2 UK-DSGVO).</translation>
    </message>
    <message>
        <source>Art. 12(3) UK GDPR</source>
        <translation>Art. 12 Abs. 3 UK-DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025; read in public copies of the text and in the regulator&apos;s guidance</source>
        <translation>UK-DSGVO (ins britische Recht übernommene Verordnung (EU) 2016/679) und Data Protection Act 2018, geändert durch den Data (Use and Access) Act 2025; in öffentlichen Fassungen des Textes und in den Hinweisen der Aufsichtsbehörde nachgelesen</translation>
    </message>
    <message>
        <source>Art. 12(6) UK GDPR</source>
        <translation>Art. 12 Abs. 6 UK-DSGVO</translation>
    </message>
    <message>
        <source>Arts 12(3), 12A UK GDPR</source>
        <translation>Art. 12 Abs. 3, Art. 12A UK-DSGVO</translation>
    </message>
    <message>
        <source>Art. 12A UK GDPR</source>
        <translation>Art. 12A UK-DSGVO</translation>
    </message>
    <message>
        <source>The organisation acknowledges a data protection complaint under section 164A</source>
        <translation>Die Organisation bestätigt den Eingang einer Datenschutzbeschwerde nach Section 164A</translation>
    </message>
    <message>
        <source>s. 164A DPA 2018</source>
        <translation>Section 164A DPA 2018</translation>
    </message>
    <message>
        <source>The Information Commission informs you of progress or outcome; afterwards section 166 opens the way to the tribunal</source>
        <translation>Die Information Commission unterrichtet Sie über den Stand oder das Ergebnis; danach eröffnet Section 166 den Weg zum Tribunal</translation>
    </message>
    <message>
        <source>s. 166 DPA 2018</source>
        <translation>Section 166 DPA 2018</translation>
    </message>
    <message>
        <source>UK GDPR (assimilated Regulation (EU) 2016/679) and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025</source>
        <translation>UK-DSGVO (ins britische Recht übernommene Verordnung (EU) 2016/679) und Data Protection Act 2018, geändert durch den Data (Use and Access) Act 2025</translation>
    </message>
    <message>
        <source>Free of charge; a fee or a refusal only if the request is manifestly unfounded or excessive.</source>
        <translation>Unentgeltlich; ein Entgelt oder eine Weigerung nur, wenn der Antrag offenkundig unbegründet oder exzessiv ist.</translation>
    </message>
    <message>
        <source>Complain to the organisation first (section 164A); then to the Information Commission.</source>
        <translation>Beschweren Sie sich zuerst bei der Organisation (Section 164A), dann bei der Information Commission.</translation>
    </message>
    <message>
        <source>The words of Art. 12A can be read as ending one day before the same date of the next month; the due date takes the later reading.</source>
        <translation>Der Wortlaut von Art. 12A lässt sich so lesen, dass die Frist einen Tag vor demselben Datum des nächsten Monats endet; das Fälligkeitsdatum folgt der späteren Lesart.</translation>
    </message>
    <message>
        <source>Requests received before 5 February 2026 keep the earlier rules.</source>
        <translation>Für Anträge, die vor dem 5. Februar 2026 eingegangen sind, bleiben die früheren Regeln.</translation>
    </message>
    <message>
        <source>The Information Commissioner&apos;s functions passed to the Information Commission on 30 September 2026 (Data (Use and Access) Act 2025, ss. 117-119).</source>
        <translation>Die Aufgaben des Information Commissioner gingen am 30. September 2026 auf die Information Commission über (Data (Use and Access) Act 2025, Sections 117–119).</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act</source>
        <translation>California Consumer Privacy Act (Verbraucher-Datenschutzgesetz Kaliforniens)</translation>
    </message>
    <message>
        <source>CCPA</source>
        <translation>CCPA</translation>
    </message>
    <message>
        <source>You live in California; the California Consumer Privacy Act protects residents, staff and business contacts included.</source>
        <translation>Sie leben in Kalifornien; der California Consumer Privacy Act schützt die Einwohner, auch als Beschäftigte und geschäftliche Ansprechpartner.</translation>
    </message>
    <message>
        <source>The Act binds only a “business” of a certain size or kind (Cal. Civ. Code § 1798.140(d)), so the letter says “to the extent the Act applies to you”.</source>
        <translation>Das Gesetz bindet nur ein „business“ einer bestimmten Größe oder Art (Cal. Civ. Code § 1798.140(d)); deshalb steht im Brief „to the extent the Act applies to you“ (soweit das Gesetz für Sie gilt).</translation>
    </message>
    <message>
        <source>Confirmation of receipt of a request to know, delete or correct, with a description of the process</source>
        <translation>Bestätigung, dass ein Antrag auf Auskunft, Löschung oder Berichtigung eingegangen ist, mit Beschreibung des Ablaufs</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(a)</source>
        <translation>Cal. Code Regs., Titel 11, § 7021(a)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6; read in a public copy of the regulations</source>
        <translation>California Code of Regulations, Titel 11, Division 6; in einer öffentlichen Fassung der Vorschriften nachgelesen</translation>
    </message>
    <message>
        <source>Answer to a request to know, delete or correct</source>
        <translation>Antwort auf einen Antrag auf Auskunft, Löschung oder Berichtigung</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7021(b)</source>
        <translation>Cal. Code Regs., Titel 11, § 7021(b)</translation>
    </message>
    <message>
        <source>notice and reasons are given in the first 45 days; counted from receipt</source>
        <translation>Mitteilung und Gründe in den ersten 45 Tagen gegeben werden; gerechnet ab Eingang</translation>
    </message>
    <message>
        <source>Opt-out of sale and sharing carried out</source>
        <translation>Widerspruch gegen Verkauf und Weitergabe umgesetzt</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Code Regs., Titel 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Use of sensitive personal information limited</source>
        <translation>Nutzung sensibler personenbezogener Daten eingeschränkt</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7027(g)</source>
        <translation>Cal. Code Regs., Titel 11, § 7027(g)</translation>
    </message>
    <message>
        <source>California Code of Regulations, title 11, division 6</source>
        <translation>California Code of Regulations, Titel 11, Division 6</translation>
    </message>
    <message>
        <source>Notice of a security breach to residents</source>
        <translation>Mitteilung einer Sicherheitsverletzung an die Einwohner</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82</source>
        <translation>Cal. Civ. Code § 1798.82</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82 as amended by SB 446; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code § 1798.82, geändert durch SB 446; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Free; a request to know twice in 12 months.</source>
        <translation>Unentgeltlich; ein Auskunftsantrag zweimal in 12 Monaten.</translation>
    </message>
    <message>
        <source>The business matches what it already holds; no new account, no fee, no notary. An opt-out needs no verification.</source>
        <translation>Das Unternehmen gleicht mit dem ab, was es schon hat; kein neues Konto, kein Entgelt, kein Notar. Ein Widerspruch gegen den Verkauf braucht keine Prüfung der Identität.</translation>
    </message>
    <message>
        <source>The business tells why it does not act; the law has no appeal.</source>
        <translation>Das Unternehmen sagt, warum es nicht tätig wird; das Gesetz kennt keinen Widerspruch dagegen.</translation>
    </message>
    <message>
        <source>Deletion reaches only what the business collected from the consumer.</source>
        <translation>Gelöscht wird nur, was das Unternehmen beim Verbraucher erhoben hat.</translation>
    </message>
    <message>
        <source>No private suit for these rights; only for certain security breaches.</source>
        <translation>Keine eigene Klage für diese Rechte; nur bei bestimmten Sicherheitsverletzungen.</translation>
    </message>
    <message>
        <source>Business days are not defined in the regulations: Monday to Friday less federal holidays; being late is claimed only when the court holidays of the State are taken out too.</source>
        <translation>Die Vorschriften bestimmen nicht, was Arbeitstage sind: Montag bis Freitag ohne die Feiertage des Bundes; als überfällig gilt etwas erst, wenn auch die Gerichtsfeiertage des Bundesstaats abgezogen sind.</translation>
    </message>
    <message>
        <source>The list of state holidays (Gov. Code § 6700) changes, presumably from 1 January 2027; the new days are no court holidays (Code Civ. Proc. § 135) and are left out.</source>
        <translation>Die Liste der Feiertage des Bundesstaats (Gov. Code § 6700) ändert sich, vermutlich ab dem 1. Januar 2027; die neuen Tage sind keine Gerichtsfeiertage (Code Civ. Proc. § 135) und bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act (Canada)</source>
        <translation>Personal Information Protection and Electronic Documents Act (Datenschutzgesetz Kanadas)</translation>
    </message>
    <message>
        <source>PIPEDA</source>
        <translation>PIPEDA</translation>
    </message>
    <message>
        <source>PIPEDA reaches organisations with a real and substantial connection to Canada; health custodians and public bodies have laws of their own. The letter says “to the extent that it applies”.</source>
        <translation>PIPEDA gilt für Organisationen mit einer wirklichen und wesentlichen Verbindung zu Kanada; Gesundheitseinrichtungen und öffentliche Stellen haben eigene Gesetze. Im Brief steht „to the extent that it applies“ (soweit es gilt).</translation>
    </message>
    <message>
        <source>Response to a request for access</source>
        <translation>Antwort auf einen Auskunftsantrag</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA, Section 8(3)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5; read in a public copy of the statute; Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 35, for the counting</source>
        <translation>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5; in einer öffentlichen Fassung des Gesetzes nachgelesen; für die Berechnung Interpretation Act, R.S.C. 1985, c. I-21, Sections 26 und 35</translation>
    </message>
    <message>
        <source>notice is given in the first 30 days, with the reasons and the right to complain</source>
        <translation>die Mitteilung in den ersten 30 Tagen kommt, mit den Gründen und dem Hinweis auf das Beschwerderecht</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(4)</source>
        <translation>PIPEDA, Section 8(4)</translation>
    </message>
    <message>
        <source>Your complaint to the Privacy Commissioner about a refusal, counted from the refusal</source>
        <translation>Ihre Beschwerde beim Privacy Commissioner über eine Ablehnung, gerechnet ab der Ablehnung</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(2)</source>
        <translation>PIPEDA, Section 11(2)</translation>
    </message>
    <message>
        <source>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5</source>
        <translation>Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5</translation>
    </message>
    <message>
        <source>Minimal cost or none; you are told the approximate cost first and may withdraw.</source>
        <translation>Geringe oder keine Kosten; Sie erfahren die ungefähren Kosten vorher und können zurücktreten.</translation>
    </message>
    <message>
        <source>Enough to give access, and used only for that.</source>
        <translation>So viel, wie für die Auskunft nötig ist, und nur dafür verwendet.</translation>
    </message>
    <message>
        <source>No answer in time is deemed a refusal.</source>
        <translation>Keine rechtzeitige Antwort gilt als Ablehnung.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such: consent may be withdrawn, and what is no longer required should be destroyed. The 30 days of section 8(3) bind the answer to the access request that the letter contains.</source>
        <translation>Ein Recht auf Löschung als solches gibt es nicht: Eine Einwilligung kann widerrufen werden, und was nicht mehr gebraucht wird, soll vernichtet werden. Die 30 Tage nach Section 8(3) gelten für die Antwort auf den Auskunftsantrag, den der Brief enthält.</translation>
    </message>
    <message>
        <source>Section 26 of the Interpretation Act moves an end on a Sunday or holiday; a Saturday stays, but being late is claimed only after the next working day.</source>
        <translation>Section 26 des Interpretation Act verschiebt ein Ende an einem Sonntag oder Feiertag; ein Samstag bleibt, doch als überfällig gilt etwas erst nach dem nächsten Arbeitstag.</translation>
    </message>
    <message>
        <source>Time limits of a contract&apos;s own clause (United States)</source>
        <translation>Fristen nach der eigenen Klausel eines Vertrags (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Your notice that you opt out of arbitration reaches the company</source>
        <translation>Ihre Mitteilung, dass Sie das Schiedsverfahren ablehnen, erreicht das Unternehmen</translation>
    </message>
    <message>
        <source>the arbitration clause</source>
        <translation>die Schiedsklausel</translation>
    </message>
    <message>
        <source>Eight published arbitration clauses of consumer terms: 30 days in nearly all; the clause at hand decides</source>
        <translation>Acht veröffentlichte Schiedsklauseln aus Verbraucherbedingungen: in fast allen 30 Tage; maßgeblich ist die vorliegende Klausel</translation>
    </message>
    <message>
        <source>Take the strict reading: the notice must be received, not only sent, in the window.</source>
        <translation>Nehmen Sie die strenge Lesart: Die Mitteilung muss in der Frist eingegangen sein, nicht nur abgeschickt.</translation>
    </message>
    <message>
        <source>an e-mail arrives the same day, weekends included</source>
        <translation>eine E-Mail kommt am selben Tag an, auch am Wochenende</translation>
    </message>
    <message>
        <source>a web form arrives the same day, weekends included</source>
        <translation>ein Webformular kommt am selben Tag an, auch am Wochenende</translation>
    </message>
    <message>
        <source>an ordinary letter within the country takes 3 days</source>
        <translation>ein gewöhnlicher Brief im Inland braucht 3 Tage</translation>
    </message>
    <message>
        <source>an ordinary letter within the EU takes 5 days</source>
        <translation>ein gewöhnlicher Brief innerhalb der EU braucht 5 Tage</translation>
    </message>
    <message>
        <source>an ordinary letter overseas takes 10 days</source>
        <translation>ein gewöhnlicher Brief nach Übersee braucht 10 Tage</translation>
    </message>
    <message>
        <source>a registered letter counts from the delivery shown by its tracking; until that is known, 10 days</source>
        <translation>ein Einschreiben zählt ab der Zustellung laut Sendungsverfolgung; solange sie nicht bekannt ist, 10 Tage</translation>
    </message>
    <message>
        <source>Arts 12, 15 GDPR</source>
        <translation>Art. 12, 15 DSGVO</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 15 UK GDPR</source>
        <translation>Art. 12, 12A, 15 UK-DSGVO</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</source>
        <translation>Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115, 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8; Sch. 1, cl. 4.9</source>
        <translation>PIPEDA, Section 8; Anhang 1, Ziff. 4.9</translation>
    </message>
    <message>
        <source>Arts 12, 17, 19 GDPR</source>
        <translation>Art. 12, 17, 19 DSGVO</translation>
    </message>
    <message>
        <source>Arts 12, 12A, 17, 19 UK GDPR</source>
        <translation>Art. 12, 12A, 17, 19 UK-DSGVO</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105</source>
        <translation>Cal. Civ. Code § 1798.105</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8, 4.5.3, 4.9</source>
        <translation>PIPEDA, Anhang 1, Ziff. 4.3.8, 4.5.3, 4.9</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 GDPR</source>
        <translation>Art. 15, 33, 34 DSGVO</translation>
    </message>
    <message>
        <source>Arts 15, 33, 34 UK GDPR</source>
        <translation>Art. 15, 33, 34 UK-DSGVO</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.82, 1798.110</source>
        <translation>Cal. Civ. Code §§ 1798.82, 1798.110</translation>
    </message>
    <message>
        <source>PIPEDA ss. 8, 10.1; Sch. 1, cl. 4.9</source>
        <translation>PIPEDA, Sections 8, 10.1; Anhang 1, Ziff. 4.9</translation>
    </message>
    <message>
        <source>You were in the European Economic Area when you used the service; the General Data Protection Regulation protects people there, whatever their nationality or residence (Art. 3(2), Recital 14).</source>
        <translation>Sie waren im Europäischen Wirtschaftsraum, als Sie den Dienst benutzt haben; die Datenschutz-Grundverordnung schützt die Menschen dort, ungeachtet ihrer Staatsangehörigkeit oder ihres Aufenthaltsorts (Art. 3 Abs. 2, Erwägungsgrund 14).</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority, counted from the day you learned of the infringement; at most three years after the infringement itself</source>
        <translation>Ihre Beschwerde bei der österreichischen Behörde, gerechnet ab dem Tag, an dem Sie vom Verstoß erfahren haben; höchstens drei Jahre nach dem Verstoß selbst</translation>
    </message>
    <message>
        <source>§ 24(4) DSG (Austria)</source>
        <translation>§ 24 Abs. 4 DSG (Österreich)</translation>
    </message>
    <message>
        <source>Datenschutzgesetz (Austria), BGBl. I Nr. 165/1999 as amended</source>
        <translation>Datenschutzgesetz (Österreich), BGBl. I Nr. 165/1999 in der geltenden Fassung</translation>
    </message>
    <message>
        <source>Your complaint to the Austrian authority at the very latest, counted from the infringement</source>
        <translation>Der allerletzte Tag für Ihre Beschwerde bei der österreichischen Behörde, gerechnet ab dem Verstoß</translation>
    </message>
    <message>
        <source>Compensation for material and non-material damage; no threshold of seriousness, but the infringement alone is no damage. The law names no amounts.</source>
        <translation>Ersatz des materiellen und immateriellen Schadens; eine Erheblichkeitsschwelle gibt es nicht, aber der Verstoß allein ist noch kein Schaden. Beträge nennt das Gesetz nicht.</translation>
    </message>
    <message>
        <source>The person may ask for the actual recipients, not only categories.</source>
        <translation>Man kann die tatsächlichen Empfänger verlangen, nicht nur Kategorien.</translation>
    </message>
    <message>
        <source>A procedure for complaints that concern several countries, with time limits for the authorities.</source>
        <translation>Ein Verfahren für Beschwerden, die mehrere Länder betreffen, mit Fristen für die Behörden.</translation>
    </message>
    <message>
        <source>Complaints in French, Dutch or German; English is not taken.</source>
        <translation>Beschwerden auf Französisch, Niederländisch oder Deutsch; Englisch wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The record knows only a post-office box; look the street address up on the authority&apos;s site.</source>
        <translation>Hinterlegt ist nur ein Postfach; suchen Sie die Straßenanschrift auf der Website der Behörde heraus.</translation>
    </message>
    <message>
        <source>The authority&apos;s site has moved: look the complaint page up.</source>
        <translation>Die Website der Behörde ist umgezogen: Suchen Sie die Beschwerdeseite heraus.</translation>
    </message>
    <message>
        <source>The online form needs MitID; without it write by e-mail or post.</source>
        <translation>Das Onlineformular verlangt MitID; ohne MitID schreiben Sie per E-Mail oder Post.</translation>
    </message>
    <message>
        <source>The online form is the usual way; otherwise write by post. There is no e-mail address for complaints.</source>
        <translation>Das Onlineformular ist der übliche Weg; sonst schreiben Sie per Post. Eine E-Mail-Adresse für Beschwerden gibt es nicht.</translation>
    </message>
    <message>
        <source>Germany has an authority in each Land; that of the Land where the organisation has its seat decides. Name the Land of the seat or of your home to get its address.</source>
        <translation>Deutschland hat in jedem Land eine Behörde; zuständig ist die des Landes, in dem die Organisation ihren Sitz hat. Nennen Sie das Land des Sitzes oder Ihres Wohnorts, um die Anschrift zu erhalten.</translation>
    </message>
    <message>
        <source>Complaints are not taken by telephone.</source>
        <translation>Beschwerden werden nicht telefonisch angenommen.</translation>
    </message>
    <message>
        <source>The page holds the form; it is sent by post or certified e-mail (PEC).</source>
        <translation>Auf der Seite liegt das Formular; es wird per Post oder zertifizierter E-Mail (PEC) eingereicht.</translation>
    </message>
    <message>
        <source>E-mail is not a formal channel: file through ePUAP or e-Doręczenia, or by post with a signature.</source>
        <translation>E-Mail ist kein förmlicher Weg: Reichen Sie über ePUAP oder e-Doręczenia ein oder per Post mit Unterschrift.</translation>
    </message>
    <message>
        <source>The office is said to have moved: check its address before you post anything.</source>
        <translation>Die Behörde soll umgezogen sein: Prüfen Sie die Anschrift, bevor Sie etwas mit der Post schicken.</translation>
    </message>
    <message>
        <source>The electronic office needs a Spanish electronic certificate; without one write by post.</source>
        <translation>Die elektronische Geschäftsstelle verlangt ein spanisches elektronisches Zertifikat; ohne dieses schreiben Sie per Post.</translation>
    </message>
    <message>
        <source>What you send becomes a public document.</source>
        <translation>Was Sie einreichen, wird zu einem öffentlichen Dokument.</translation>
    </message>
    <message>
        <source>The online form needs BankID; without it write by post.</source>
        <translation>Das Onlineformular verlangt BankID; ohne BankID schreiben Sie per Post.</translation>
    </message>
    <message>
        <source>You were in the United Kingdom when you used the service; the UK GDPR protects people there (Art. 3(2) UK GDPR).</source>
        <translation>Sie waren im Vereinigten Königreich, als Sie den Dienst benutzt haben; die UK-DSGVO schützt die Menschen dort (Art. 3 Abs. 2 UK-DSGVO).</translation>
    </message>
    <message>
        <source>For access, a reasonable and proportionate search is enough.</source>
        <translation>Für die Auskunft genügt eine angemessene und verhältnismäßige Suche.</translation>
    </message>
    <message>
        <source>The organisation must make complaining easy, acknowledge within 30 days, take appropriate steps and tell the outcome without undue delay; no number of days is fixed for the outcome.</source>
        <translation>Die Organisation muss das Beschweren leicht machen, den Eingang innerhalb von 30 Tagen bestätigen, geeignete Schritte unternehmen und das Ergebnis ohne unangemessene Verzögerung mitteilen; für das Ergebnis ist keine Zahl von Tagen festgelegt.</translation>
    </message>
    <message>
        <source>Whether a controller abroad must still name a representative in the United Kingdom has to be checked.</source>
        <translation>Ob ein Verantwortlicher im Ausland noch einen Vertreter im Vereinigten Königreich benennen muss, ist zu prüfen.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and keep its answer; the Information Commission expects it. Look its postal address up before you post anything.</source>
        <translation>Beschweren Sie sich zuerst bei der Organisation, und bewahren Sie die Antwort auf; die Information Commission erwartet das. Suchen Sie ihre Postanschrift heraus, bevor Sie etwas mit der Post schicken.</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (Switzerland)</source>
        <translation>Bundesgesetz über den Datenschutz (Schweiz)</translation>
    </message>
    <message>
        <source>DSG</source>
        <translation>DSG</translation>
    </message>
    <message>
        <source>You live in Switzerland, where the Federal Act on Data Protection applies.</source>
        <translation>Sie leben in der Schweiz; dort gilt das Bundesgesetz über den Datenschutz.</translation>
    </message>
    <message>
        <source>The organisation is established in Switzerland, so the Federal Act on Data Protection binds it.</source>
        <translation>Die Organisation ist in der Schweiz niedergelassen; deshalb bindet sie das Bundesgesetz über den Datenschutz.</translation>
    </message>
    <message>
        <source>You were in Switzerland when you used the service; the Federal Act on Data Protection covers what has an effect there (Art. 3(1) DSG).</source>
        <translation>Sie waren in der Schweiz, als Sie den Dienst benutzt haben; das Bundesgesetz über den Datenschutz gilt für Sachverhalte, die sich dort auswirken (Art. 3 Abs. 1 DSG).</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Switzerland: the Act also covers processing abroad that has an effect in Switzerland (Art. 3(1) DSG), but enforcement abroad is weak.</source>
        <translation>Von einer Niederlassung der Organisation in der Schweiz ist nichts bekannt: Das Gesetz gilt auch für eine Bearbeitung im Ausland, die sich in der Schweiz auswirkt (Art. 3 Abs. 1 DSG), aber die Durchsetzung im Ausland ist schwach.</translation>
    </message>
    <message>
        <source>Information on your data, or the date by which it will come</source>
        <translation>Auskunft über Ihre Daten oder das Datum, bis zu dem sie kommt</translation>
    </message>
    <message>
        <source>Art. 25(7) DSG; Art. 18(1) DSV</source>
        <translation>Art. 25 Abs. 7 DSG; Art. 18 Abs. 1 DSV</translation>
    </message>
    <message>
        <source>Federal Act on Data Protection (DSG), SR 235.1, and Ordinance (DSV), SR 235.11; read in a public copy of the text</source>
        <translation>Bundesgesetz über den Datenschutz (DSG), SR 235.1, und Verordnung (DSV), SR 235.11; in einer öffentlichen Fassung des Textes nachgelesen</translation>
    </message>
    <message>
        <source>Free of charge; up to CHF 300 for disproportionate effort, announced before, and the request may then be withdrawn within ten days.</source>
        <translation>Kostenlos; bis 300 CHF bei unverhältnismäßigem Aufwand, vorher angekündigt, und der Antrag kann dann innerhalb von zehn Tagen zurückgezogen werden.</translation>
    </message>
    <message>
        <source>You must be identified in an appropriate way and help in it.</source>
        <translation>Sie müssen in angemessener Weise identifiziert werden und daran mitwirken.</translation>
    </message>
    <message>
        <source>Who cannot answer in 30 days says so and names the date.</source>
        <translation>Wer in 30 Tagen nicht antworten kann, sagt das und nennt das Datum.</translation>
    </message>
    <message>
        <source>Erasure and rectification are claims under civil law: the Act fixes no number of days for them.</source>
        <translation>Löschung und Berichtigung sind zivilrechtliche Ansprüche: Das Gesetz legt dafür keine Zahl von Tagen fest.</translation>
    </message>
    <message>
        <source>Intentionally wrong or incomplete information can be punished, on complaint, in the person who is responsible.</source>
        <translation>Vorsätzlich falsche oder unvollständige Auskunft kann auf Antrag bestraft werden, und zwar bei der Person, die verantwortlich ist.</translation>
    </message>
    <message>
        <source>Cantonal and communal bodies are under the law of their canton.</source>
        <translation>Kantonale und kommunale Stellen unterstehen dem Recht ihres Kantons.</translation>
    </message>
    <message>
        <source>The EDÖB takes reports and may open an inquiry; it gives no ruling in your own case. Your claims go to the civil court.</source>
        <translation>Der EDÖB nimmt Meldungen entgegen und kann eine Untersuchung eröffnen; in Ihrer eigenen Sache entscheidet er nicht. Ihre Ansprüche gehören vor das Zivilgericht.</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Australia)</source>
        <translation>Privacy Act 1988 (Australien)</translation>
    </message>
    <message>
        <source>Privacy Act 1988</source>
        <translation>Privacy Act 1988</translation>
    </message>
    <message>
        <source>You live in Australia, where the Privacy Act 1988 applies.</source>
        <translation>Sie leben in Australien; dort gilt der Privacy Act 1988.</translation>
    </message>
    <message>
        <source>The organisation is established in Australia, so the Privacy Act 1988 binds it if it is an APP entity.</source>
        <translation>Die Organisation ist in Australien niedergelassen; deshalb bindet der Privacy Act 1988 sie, wenn sie eine „APP entity“ ist.</translation>
    </message>
    <message>
        <source>The Act reaches organisations with an Australian link; small businesses with a turnover under A$3 million are mostly out.</source>
        <translation>Das Gesetz gilt für Organisationen mit einer Verbindung zu Australien; kleine Unternehmen mit weniger als 3 Millionen A$ Umsatz sind meist ausgenommen.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction: a reasonable period, which the regulator takes as 30 days</source>
        <translation>Antwort auf einen Antrag auf Auskunft oder Berichtigung: in angemessener Zeit, wofür die Aufsichtsbehörde 30 Tage ansetzt</translation>
    </message>
    <message>
        <source>APP 12.4, APP 13.5</source>
        <translation>APP 12.4, APP 13.5</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles; guidelines of the OAIC on APP 12 and APP 13</source>
        <translation>Privacy Act 1988 (Cth), Anhang 1, Australian Privacy Principles; Leitlinien des OAIC zu APP 12 und APP 13</translation>
    </message>
    <message>
        <source>Answer to your complaint to the organisation, before the OAIC takes it up</source>
        <translation>Antwort auf Ihre Beschwerde bei der Organisation, bevor sich das OAIC der Sache annimmt</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 40(1A)</source>
        <translation>Privacy Act 1988, Section 40(1A)</translation>
    </message>
    <message>
        <source>Privacy Act 1988 (Cth), Schedule 1, Australian Privacy Principles</source>
        <translation>Privacy Act 1988 (Cth), Anhang 1, Australian Privacy Principles</translation>
    </message>
    <message>
        <source>Your complaint to the OAIC, counted from the day you learned of the act</source>
        <translation>Ihre Beschwerde beim OAIC, gerechnet ab dem Tag, an dem Sie von der Sache erfahren haben</translation>
    </message>
    <message>
        <source>Privacy Act 1988, s. 41(1)(c)</source>
        <translation>Privacy Act 1988, Section 41(1)(c)</translation>
    </message>
    <message>
        <source>Your action for a serious invasion of privacy, counted from the day you learned of it; at most three years after it happened</source>
        <translation>Ihre Klage wegen schwerer Verletzung der Privatsphäre, gerechnet ab dem Tag, an dem Sie davon erfahren haben; höchstens drei Jahre nach der Verletzung</translation>
    </message>
    <message>
        <source>Privacy Act 1988, Sch. 2</source>
        <translation>Privacy Act 1988, Anhang 2</translation>
    </message>
    <message>
        <source>Nothing for asking; a charge for access may not be excessive.</source>
        <translation>Der Antrag kostet nichts; ein Entgelt für die Auskunft darf nicht überhöht sein.</translation>
    </message>
    <message>
        <source>Reasonable steps to verify who asks.</source>
        <translation>Angemessene Schritte, um zu prüfen, wer fragt.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; what is no longer needed must be destroyed or de-identified.</source>
        <translation>Ein Recht auf Löschung oder auf Datenübertragbarkeit gibt es nicht; was nicht mehr gebraucht wird, muss vernichtet oder anonymisiert werden.</translation>
    </message>
    <message>
        <source>Asked for its source of data used for marketing, the organisation says it within a reasonable time.</source>
        <translation>Auf die Frage nach der Quelle von Daten, die sie für Werbung verwendet, nennt die Organisation diese in angemessener Zeit.</translation>
    </message>
    <message>
        <source>Complain to the organisation first and wait 30 days.</source>
        <translation>Beschweren Sie sich zuerst bei der Organisation, und warten Sie 30 Tage.</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand)</source>
        <translation>Privacy Act 2020 (Neuseeland)</translation>
    </message>
    <message>
        <source>Privacy Act 2020</source>
        <translation>Privacy Act 2020</translation>
    </message>
    <message>
        <source>You live in New Zealand, where the Privacy Act 2020 applies.</source>
        <translation>Sie leben in Neuseeland; dort gilt der Privacy Act 2020.</translation>
    </message>
    <message>
        <source>The organisation is a New Zealand agency, so the Privacy Act 2020 binds it wherever you live.</source>
        <translation>Die Organisation ist eine neuseeländische „agency“; deshalb bindet der Privacy Act 2020 sie, wo immer Sie leben.</translation>
    </message>
    <message>
        <source>The Act reaches overseas agencies in the course of carrying on business in New Zealand.</source>
        <translation>Das Gesetz gilt für ausländische Stellen, soweit sie in Neuseeland geschäftlich tätig sind.</translation>
    </message>
    <message>
        <source>Decision on a request for access</source>
        <translation>Entscheidung über einen Auskunftsantrag</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 44</source>
        <translation>Privacy Act 2020, Section 44</translation>
    </message>
    <message>
        <source>Privacy Act 2020 (New Zealand); read in a public copy of the statute</source>
        <translation>Privacy Act 2020 (Neuseeland); in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Decision on a request for correction</source>
        <translation>Entscheidung über einen Antrag auf Berichtigung</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 63</source>
        <translation>Privacy Act 2020, Section 63</translation>
    </message>
    <message>
        <source>Your proceedings in the Human Rights Review Tribunal, counted from the Commissioner&apos;s notice</source>
        <translation>Ihr Verfahren vor dem Human Rights Review Tribunal, gerechnet ab der Mitteilung des Commissioner</translation>
    </message>
    <message>
        <source>Privacy Act 2020, s. 98</source>
        <translation>Privacy Act 2020, Section 98</translation>
    </message>
    <message>
        <source>One notice may extend the period, for a reasonable time and with reasons.</source>
        <translation>Eine einzige Mitteilung kann die Frist verlängern, um eine angemessene Zeit und mit Gründen.</translation>
    </message>
    <message>
        <source>Private bodies may make a reasonable charge.</source>
        <translation>Private Stellen dürfen ein angemessenes Entgelt verlangen.</translation>
    </message>
    <message>
        <source>The agency must be satisfied of your identity.</source>
        <translation>Die Stelle muss von Ihrer Identität überzeugt sein.</translation>
    </message>
    <message>
        <source>There is no right to erasure and none to portability; you may have a statement of correction attached.</source>
        <translation>Ein Recht auf Löschung oder auf Datenübertragbarkeit gibt es nicht; Sie können eine Berichtigungserklärung beifügen lassen.</translation>
    </message>
    <message>
        <source>Working days leave out 25 December to 15 January.</source>
        <translation>Bei den Arbeitstagen bleiben der 25. Dezember bis 15. Januar außer Betracht.</translation>
    </message>
    <message>
        <source>The office expects that the organisation had about 30 working days first.</source>
        <translation>Die Behörde erwartet, dass die Organisation vorher etwa 30 Arbeitstage Zeit hatte.</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023 (India)</source>
        <translation>Digital Personal Data Protection Act, 2023 (Indien)</translation>
    </message>
    <message>
        <source>DPDP Act</source>
        <translation>DPDP Act</translation>
    </message>
    <message>
        <source>You live in India, where the Digital Personal Data Protection Act, 2023 applies.</source>
        <translation>Sie leben in Indien; dort gilt der Digital Personal Data Protection Act, 2023.</translation>
    </message>
    <message>
        <source>The Act reaches processing abroad that is connected with offering goods or services to people in India.</source>
        <translation>Das Gesetz gilt auch für eine Verarbeitung im Ausland, die damit zusammenhängt, dass Menschen in Indien Waren oder Dienstleistungen angeboten werden.</translation>
    </message>
    <message>
        <source>Redress of your grievance: the period the business publishes, at most 90 days</source>
        <translation>Abhilfe auf Ihre Beschwerde: die Frist, die das Unternehmen veröffentlicht, höchstens 90 Tage</translation>
    </message>
    <message>
        <source>Rules 2025, rule 14</source>
        <translation>Rules 2025, Rule 14</translation>
    </message>
    <message>
        <source>Digital Personal Data Protection Act, 2023, and Digital Personal Data Protection Rules, 2025; read in a public copy of the statute</source>
        <translation>Digital Personal Data Protection Act, 2023, und Digital Personal Data Protection Rules, 2025; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>A false or frivolous complaint can cost up to Rs 10,000.</source>
        <translation>Eine falsche oder mutwillige Beschwerde kann bis zu 10.000 Rupien kosten.</translation>
    </message>
    <message>
        <source>The Board pays no compensation.</source>
        <translation>Das Board zahlt keinen Schadensersatz.</translation>
    </message>
    <message>
        <source>The rights begin on 13 May 2027; some count 14 May.</source>
        <translation>Die Rechte beginnen am 13. Mai 2027; manche rechnen ab dem 14. Mai.</translation>
    </message>
    <message>
        <source>Only after the grievance way of the organisation is used up (s. 13(3)).</source>
        <translation>Erst nachdem der Beschwerdeweg der Organisation ausgeschöpft ist (Section 13(3)).</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Japan)</source>
        <translation>Act on the Protection of Personal Information (Japan)</translation>
    </message>
    <message>
        <source>APPI</source>
        <translation>APPI</translation>
    </message>
    <message>
        <source>You live in Japan, where the Act on the Protection of Personal Information applies.</source>
        <translation>Sie leben in Japan; dort gilt der Act on the Protection of Personal Information.</translation>
    </message>
    <message>
        <source>The organisation is established in Japan, so the Act on the Protection of Personal Information binds it.</source>
        <translation>Die Organisation ist in Japan niedergelassen; deshalb bindet sie der Act on the Protection of Personal Information.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Japan.</source>
        <translation>Das Gesetz gilt auch für Organisationen im Ausland, die Menschen in Japan Waren oder Dienstleistungen anbieten.</translation>
    </message>
    <message>
        <source>Two weeks after your request have passed; only then may you sue</source>
        <translation>Zwei Wochen nach Ihrem Antrag sind vergangen; erst dann können Sie klagen</translation>
    </message>
    <message>
        <source>APPI, Art. 39</source>
        <translation>Art. 39 APPI</translation>
    </message>
    <message>
        <source>Act on the Protection of Personal Information (Act No. 57 of 2003)</source>
        <translation>Act on the Protection of Personal Information (Gesetz Nr. 57 von 2003)</translation>
    </message>
    <message>
        <source>The law asks for an answer without delay and fixes no number of days.</source>
        <translation>Das Gesetz verlangt eine unverzügliche Antwort und legt keine Zahl von Tagen fest.</translation>
    </message>
    <message>
        <source>A fee may be charged for disclosure.</source>
        <translation>Für die Auskunft darf ein Entgelt verlangt werden.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (South Korea)</source>
        <translation>Personal Information Protection Act (Südkorea)</translation>
    </message>
    <message>
        <source>PIPA (Korea)</source>
        <translation>PIPA (Korea)</translation>
    </message>
    <message>
        <source>You live in South Korea, where the Personal Information Protection Act applies.</source>
        <translation>Sie leben in Südkorea; dort gilt der Personal Information Protection Act.</translation>
    </message>
    <message>
        <source>The organisation is established in South Korea, so the Personal Information Protection Act binds it.</source>
        <translation>Die Organisation ist in Südkorea niedergelassen; deshalb bindet sie der Personal Information Protection Act.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in South Korea; the Act reaches services aimed at people there.</source>
        <translation>Von einer Niederlassung der Organisation in Südkorea ist nichts bekannt; das Gesetz gilt für Dienste, die sich an Menschen dort richten.</translation>
    </message>
    <message>
        <source>Access, or correction, deletion or suspension, and notice of it</source>
        <translation>Auskunft oder Berichtigung, Löschung oder Aussetzung, und die Mitteilung darüber</translation>
    </message>
    <message>
        <source>Enforcement Decree, Arts 41, 43, 44</source>
        <translation>Enforcement Decree, Art. 41, 43, 44</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (Korea) and its Enforcement Decree</source>
        <translation>Personal Information Protection Act (Korea) mit seinem Enforcement Decree</translation>
    </message>
    <message>
        <source>Access may be put off with reasons.</source>
        <translation>Die Auskunft kann mit Begründung aufgeschoben werden.</translation>
    </message>
    <message>
        <source>The actual cost may be charged.</source>
        <translation>Die tatsächlichen Kosten dürfen verlangt werden.</translation>
    </message>
    <message>
        <source>Verification as for the service itself; a proxy needs the prescribed form.</source>
        <translation>Identitätsprüfung wie beim Dienst selbst; ein Vertreter braucht das vorgeschriebene Formular.</translation>
    </message>
    <message>
        <source>Statutory damages up to KRW 3 million.</source>
        <translation>Gesetzlich festgelegter Schadensersatz bis zu 3 Millionen KRW.</translation>
    </message>
    <message>
        <source>Letters are written in Korean.</source>
        <translation>Briefe werden auf Koreanisch geschrieben.</translation>
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
        <translation>Sie leben in Singapur; dort gilt der Personal Data Protection Act 2012.</translation>
    </message>
    <message>
        <source>The organisation is established in Singapore, so the Personal Data Protection Act 2012 binds it.</source>
        <translation>Die Organisation ist in Singapur niedergelassen; deshalb bindet sie der Personal Data Protection Act 2012.</translation>
    </message>
    <message>
        <source>The Act reaches organisations that collect, use or disclose personal data in Singapore.</source>
        <translation>Das Gesetz gilt für Organisationen, die personenbezogene Daten in Singapur erheben, verwenden oder offenlegen.</translation>
    </message>
    <message>
        <source>Answer as soon as reasonably possible, or within this time a written date for it</source>
        <translation>Antwort, sobald es vernünftigerweise möglich ist, oder innerhalb dieser Zeit schriftlich ein Datum dafür</translation>
    </message>
    <message>
        <source>PDPA, ss. 21, 22; Personal Data Protection Regulations 2021</source>
        <translation>PDPA, Sections 21, 22; Personal Data Protection Regulations 2021</translation>
    </message>
    <message>
        <source>Personal Data Protection Act 2012 (Singapore) and Personal Data Protection Regulations 2021; read in a public copy of the statute</source>
        <translation>Personal Data Protection Act 2012 (Singapur) und Personal Data Protection Regulations 2021; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>A reasonable fee for access.</source>
        <translation>Ein angemessenes Entgelt für die Auskunft.</translation>
    </message>
    <message>
        <source>There is no right to erasure; portability is not in force.</source>
        <translation>Ein Recht auf Löschung gibt es nicht; das Recht auf Datenübertragbarkeit ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>Write to the organisation&apos;s data protection officer first.</source>
        <translation>Schreiben Sie zuerst an den Datenschutzbeauftragten der Organisation.</translation>
    </message>
    <message>
        <source>Personal Data Protection Act B.E. 2562 (2019) (Thailand)</source>
        <translation>Personal Data Protection Act B.E. 2562 (2019) (Thailand)</translation>
    </message>
    <message>
        <source>PDPA (Thailand)</source>
        <translation>PDPA (Thailand)</translation>
    </message>
    <message>
        <source>You live in Thailand, where the Personal Data Protection Act applies.</source>
        <translation>Sie leben in Thailand; dort gilt der Personal Data Protection Act.</translation>
    </message>
    <message>
        <source>The organisation is established in Thailand, so the Personal Data Protection Act binds it.</source>
        <translation>Die Organisation ist in Thailand niedergelassen; deshalb bindet sie der Personal Data Protection Act.</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that offer goods or services to people in Thailand or monitor them there.</source>
        <translation>Das Gesetz gilt auch für Organisationen im Ausland, die Menschen in Thailand Waren oder Dienstleistungen anbieten oder ihr Verhalten dort beobachten.</translation>
    </message>
    <message>
        <source>Answer to a request for access</source>
        <translation>Antwort auf einen Auskunftsantrag</translation>
    </message>
    <message>
        <source>PDPA (Thailand), s. 30</source>
        <translation>PDPA (Thailand), Section 30</translation>
    </message>
    <message>
        <source>Compensation, and punitive damages up to twice the actual damage.</source>
        <translation>Schadensersatz und Strafschadensersatz bis zum Doppelten des tatsächlichen Schadens.</translation>
    </message>
    <message>
        <source>For private bodies in Bavaria; public bodies there have the Landesbeauftragter.</source>
        <translation>Für private Stellen in Bayern; für öffentliche Stellen ist dort der Landesbeauftragte zuständig.</translation>
    </message>
    <message>
        <source>For public bodies in Bavaria only.</source>
        <translation>Nur für öffentliche Stellen in Bayern.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and postal services.</source>
        <translation>Für Bundesstellen, Telekommunikation und Post.</translation>
    </message>
    <message>
        <source>For the Protestant churches and their institutions that have joined; some regional churches have officers of their own.</source>
        <translation>Für die evangelischen Kirchen und ihre Einrichtungen, die sich angeschlossen haben; manche Landeskirchen haben eigene Beauftragte.</translation>
    </message>
    <message>
        <source>For the dioceses of Bavaria; look the e-mail address up.</source>
        <translation>Für die bayerischen Diözesen; suchen Sie die E-Mail-Adresse heraus.</translation>
    </message>
    <message>
        <source>For the Catholic dioceses of its area; on the border of two areas the diocese decides.</source>
        <translation>Für die katholischen Diözesen ihres Gebiets; an der Grenze zweier Gebiete entscheidet die Diözese.</translation>
    </message>
    <message>
        <source>For the public broadcasters that have appointed him; others have officers of their own.</source>
        <translation>Für die öffentlich-rechtlichen Rundfunkanstalten, die ihn bestellt haben; andere haben eigene Beauftragte.</translation>
    </message>
    <message>
        <source>For Deutsche Welle; write by post.</source>
        <translation>Für die Deutsche Welle; schreiben Sie per Post.</translation>
    </message>
    <message>
        <source>You live in Canada, where PIPEDA covers personal information handled in the course of commercial activity, outside Quebec, Alberta and British Columbia or by a federal undertaking. If your profile names no province, check it.</source>
        <translation>Sie leben in Kanada; dort gilt PIPEDA für personenbezogene Angaben, mit denen im Rahmen einer gewerblichen Tätigkeit umgegangen wird, außerhalb von Québec, Alberta und British Columbia oder bei einem Unternehmen unter Bundesaufsicht. Wenn Ihr Profil keine Provinz nennt, prüfen Sie das.</translation>
    </message>
    <message>
        <source>In Quebec the Act respecting the protection of personal information in the private sector (P-39.1) governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>In Québec gilt für die meisten privaten Organisationen der Act respecting the protection of personal information in the private sector (P-39.1); PIPEDA gilt für Unternehmen unter Bundesaufsicht wie Banken, Fluggesellschaften und Telefongesellschaften und für Daten, die Grenzen überschreiten. Wählen Sie dafür PIPEDA.</translation>
    </message>
    <message>
        <source>In Alberta the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>In Alberta gilt für die meisten privaten Organisationen der Personal Information Protection Act der Provinz; PIPEDA gilt für Unternehmen unter Bundesaufsicht wie Banken, Fluggesellschaften und Telefongesellschaften und für Daten, die Grenzen überschreiten. Wählen Sie dafür PIPEDA.</translation>
    </message>
    <message>
        <source>In British Columbia the provincial Personal Information Protection Act governs most private organisations; PIPEDA applies to federal undertakings such as banks, airlines and telephone companies and to data that cross borders. For those, choose PIPEDA.</source>
        <translation>In British Columbia gilt für die meisten privaten Organisationen der Personal Information Protection Act der Provinz; PIPEDA gilt für Unternehmen unter Bundesaufsicht wie Banken, Fluggesellschaften und Telefongesellschaften und für Daten, die Grenzen überschreiten. Wählen Sie dafür PIPEDA.</translation>
    </message>
    <message>
        <source>Your application to the Federal Court, counted from the Commissioner&apos;s report</source>
        <translation>Ihr Antrag beim Federal Court, gerechnet ab dem Bericht des Commissioner</translation>
    </message>
    <message>
        <source>PIPEDA s. 14(2)</source>
        <translation>PIPEDA, Section 14(2)</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector (Quebec)</source>
        <translation>Act respecting the protection of personal information in the private sector (Québec)</translation>
    </message>
    <message>
        <source>P-39.1</source>
        <translation>P-39.1</translation>
    </message>
    <message>
        <source>You live in Quebec, where the Act respecting the protection of personal information in the private sector governs private enterprises.</source>
        <translation>Sie leben in Québec; dort gilt für private Unternehmen der Act respecting the protection of personal information in the private sector.</translation>
    </message>
    <message>
        <source>Federal undertakings such as banks, airlines and telephone companies are under PIPEDA.</source>
        <translation>Für Unternehmen unter Bundesaufsicht wie Banken, Fluggesellschaften und Telefongesellschaften gilt PIPEDA.</translation>
    </message>
    <message>
        <source>Written answer to a request for access or rectification</source>
        <translation>Schriftliche Antwort auf einen Antrag auf Auskunft oder Berichtigung</translation>
    </message>
    <message>
        <source>P-39.1, s. 32</source>
        <translation>P-39.1, Section 32</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25; read in a public copy of the statute</source>
        <translation>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, geändert durch Law 25; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Your request to the Commission to examine the disagreement, counted from the refusal or the end of the period</source>
        <translation>Ihr Antrag an die Commission, die Meinungsverschiedenheit zu prüfen, gerechnet ab der Ablehnung oder dem Ende der Frist</translation>
    </message>
    <message>
        <source>P-39.1, s. 43</source>
        <translation>P-39.1, Section 43</translation>
    </message>
    <message>
        <source>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, as amended by Law 25</source>
        <translation>Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, geändert durch Law 25</translation>
    </message>
    <message>
        <source>Access is free; a reasonable charge for copies may be asked, told first.</source>
        <translation>Die Auskunft ist unentgeltlich; für Kopien darf ein angemessenes, vorher mitgeteiltes Entgelt verlangt werden.</translation>
    </message>
    <message>
        <source>The request is in writing and you prove who you are.</source>
        <translation>Der Antrag ist schriftlich, und Sie weisen Ihre Identität nach.</translation>
    </message>
    <message>
        <source>The site names the title and contact of the person in charge of the protection of personal information.</source>
        <translation>Die Website nennt Titel und Kontaktdaten der Person, die für den Schutz personenbezogener Angaben zuständig ist.</translation>
    </message>
    <message>
        <source>For an intentional or grossly negligent infringement punitive damages of at least $1,000.</source>
        <translation>Bei einem vorsätzlichen oder grob fahrlässigen Verstoß Strafschadensersatz von mindestens 1.000 $.</translation>
    </message>
    <message>
        <source>Ask for the examination of your disagreement within 30 days of the refusal or of the end of the period.</source>
        <translation>Beantragen Sie die Prüfung Ihrer Meinungsverschiedenheit innerhalb von 30 Tagen nach der Ablehnung oder dem Ende der Frist.</translation>
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
        <translation>Sie leben in Alberta; dort gilt für private Organisationen der Personal Information Protection Act.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction</source>
        <translation>Antwort auf einen Antrag auf Auskunft oder Berichtigung</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 28</source>
        <translation>PIPA (Alberta), Section 28</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>notice with the reason comes within the first period</source>
        <translation>die Mitteilung mit dem Grund innerhalb der ersten Frist kommt</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 31</source>
        <translation>PIPA (Alberta), Section 31</translation>
    </message>
    <message>
        <source>Your request for review by the Commissioner, counted from the decision</source>
        <translation>Ihr Antrag auf Überprüfung durch den Commissioner, gerechnet ab der Entscheidung</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 47</source>
        <translation>PIPA (Alberta), Section 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SA 2003, c. P-6.5</source>
        <translation>Personal Information Protection Act, SA 2003, c. P-6.5</translation>
    </message>
    <message>
        <source>A reasonable fee for access; none for a correction.</source>
        <translation>Ein angemessenes Entgelt für die Auskunft; keines für eine Berichtigung.</translation>
    </message>
    <message>
        <source>There is no right to erasure as such.</source>
        <translation>Ein Recht auf Löschung als solches gibt es nicht.</translation>
    </message>
    <message>
        <source>Personal Information Protection Act (British Columbia)</source>
        <translation>Personal Information Protection Act (British Columbia)</translation>
    </message>
    <message>
        <source>PIPA (BC)</source>
        <translation>PIPA (BC)</translation>
    </message>
    <message>
        <source>You live in British Columbia, where the Personal Information Protection Act governs private organisations.</source>
        <translation>Sie leben in British Columbia; dort gilt für private Organisationen der Personal Information Protection Act.</translation>
    </message>
    <message>
        <source>Answer to a request for access or correction; Saturdays and holidays are not counted</source>
        <translation>Antwort auf einen Antrag auf Auskunft oder Berichtigung; Samstage und Feiertage werden nicht mitgezählt</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 29</source>
        <translation>PIPA (BC), Section 29</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; read in a public copy of the statute</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 31</source>
        <translation>PIPA (BC), Section 31</translation>
    </message>
    <message>
        <source>PIPA (BC), s. 47</source>
        <translation>PIPA (BC), Section 47</translation>
    </message>
    <message>
        <source>Personal Information Protection Act, SBC 2003, c. 63; counted here without leaving out any day, to be safe</source>
        <translation>Personal Information Protection Act, SBC 2003, c. 63; hier sicherheitshalber gerechnet, ohne einen Tag auszulassen</translation>
    </message>
    <message>
        <source>A minimal fee for access; none for a correction.</source>
        <translation>Ein geringes Entgelt für die Auskunft; keines für eine Berichtigung.</translation>
    </message>
    <message>
        <source>Cure after your written notice; no suit for statutory damages before it has passed</source>
        <translation>Abhilfe nach Ihrer schriftlichen Mitteilung; vor Ablauf der Frist keine Klage auf gesetzlich festgelegten Schadensersatz</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.150(b)</source>
        <translation>Cal. Civ. Code § 1798.150(b)</translation>
    </message>
    <message>
        <source>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100; read in a public copy of the statute</source>
        <translation>California Consumer Privacy Act, Cal. Civ. Code §§ 1798.100-1798.199.100; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Who got your data for their direct marketing; 150 days if the request went elsewhere than to the designated address</source>
        <translation>Wer Ihre Daten für eigene Direktwerbung bekommen hat; 150 Tage, wenn der Antrag nicht an die dafür bestimmte Adresse ging</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.83</source>
        <translation>Cal. Civ. Code § 1798.83</translation>
    </message>
    <message>
        <source>In an action under § 1798.150: $107 to $799 per consumer per incident, or actual damages if they are more, as adjusted in 2025.</source>
        <translation>Bei einer Klage nach § 1798.150: 107 bis 799 $ je Verbraucher und Vorfall oder der tatsächliche Schaden, wenn er höher ist; Beträge nach der Anpassung von 2025.</translation>
    </message>
    <message>
        <source>§ 1798.150 reaches only certain data, neither encrypted nor redacted, taken because reasonable security was missing.</source>
        <translation>§ 1798.150 gilt nur für bestimmte Daten, die weder verschlüsselt noch unkenntlich gemacht waren und abgeflossen sind, weil angemessene Sicherheit fehlte.</translation>
    </message>
    <message>
        <source>If the business was the source and social security or licence numbers were exposed, it offers identity-theft services free for at least 12 months.</source>
        <translation>Wenn das Unternehmen die Quelle war und Sozialversicherungs- oder Führerscheinnummern offenlagen, bietet es mindestens 12 Monate lang kostenlos Dienste gegen Identitätsdiebstahl an.</translation>
    </message>
    <message>
        <source>A request to know may reach back beyond 12 months, to 1 January 2022, if the data are kept that long.</source>
        <translation>Ein Auskunftsantrag darf über 12 Monate zurückreichen, bis zum 1. Januar 2022, wenn die Daten so lange aufbewahrt werden.</translation>
    </message>
    <message>
        <source>An authorised agent needs your signed permission; the business may ask you to confirm it.</source>
        <translation>Ein Bevollmächtigter braucht Ihre unterschriebene Erlaubnis; das Unternehmen darf Sie um deren Bestätigung bitten.</translation>
    </message>
    <message>
        <source>The complaint may be sworn or unsworn.</source>
        <translation>Die Beschwerde kann mit oder ohne Versicherung an Eides statt eingereicht werden.</translation>
    </message>
    <message>
        <source>Delete Act (California): one request to all registered data brokers</source>
        <translation>Delete Act (Kalifornien): ein Antrag an alle registrierten Datenhändler</translation>
    </message>
    <message>
        <source>Delete Act</source>
        <translation>Delete Act</translation>
    </message>
    <message>
        <source>You live in California: one request through DROP reaches every registered data broker and all data it holds on you.</source>
        <translation>Sie leben in Kalifornien: Ein Antrag über DROP erreicht jeden registrierten Datenhändler und alle Daten, die er über Sie hat.</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 45 days and deletes within 45 days</source>
        <translation>Der späteste Tag der Löschung durch jeden registrierten Datenhändler: Er sieht mindestens alle 45 Tage nach und löscht innerhalb von 45 Tagen</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.99.86</source>
        <translation>Cal. Civ. Code § 1798.99.86</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act); read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act); in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Deletion by every registered broker at the latest: it looks at least every 30 days and deletes within 30 days</source>
        <translation>Der späteste Tag der Löschung durch jeden registrierten Datenhändler: Er sieht mindestens alle 30 Tage nach und löscht innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), as amended by AB 883, Stats. 2026 ch. 507; read in a public copy of the statute</source>
        <translation>Cal. Civ. Code §§ 1798.99.80-1798.99.89 (Delete Act), geändert durch AB 883, Stats. 2026 ch. 507; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>DROP does not reach businesses that you deal with directly, nor brokers that are not registered.</source>
        <translation>DROP erreicht weder Unternehmen, mit denen Sie unmittelbar zu tun haben, noch Datenhändler, die nicht registriert sind.</translation>
    </message>
    <message>
        <source>A request that cannot be verified counts as an opt-out.</source>
        <translation>Ein Antrag, bei dem sich die Identität nicht prüfen lässt, zählt als Widerspruch gegen den Verkauf.</translation>
    </message>
    <message>
        <source>A broker that does not delete owes the State, not you, $200 per request and day.</source>
        <translation>Ein Datenhändler, der nicht löscht, schuldet dem Bundesstaat, nicht Ihnen, 200 $ je Antrag und Tag.</translation>
    </message>
    <message>
        <source>The request goes through https://privacy.ca.gov/drop/ and not by letter.</source>
        <translation>Der Antrag läuft über https://privacy.ca.gov/drop/ und nicht per Brief.</translation>
    </message>
    <message>
        <source>Nevada: opt-out of the sale of covered information</source>
        <translation>Nevada: Widerspruch gegen den Verkauf erfasster Angaben</translation>
    </message>
    <message>
        <source>NRS 603A</source>
        <translation>NRS 603A</translation>
    </message>
    <message>
        <source>You live in Nevada; chapter 603A lets you opt out of the sale of your covered information for money.</source>
        <translation>Sie leben in Nevada; nach Kapitel 603A können Sie dem Verkauf Ihrer erfassten Angaben gegen Geld widersprechen.</translation>
    </message>
    <message>
        <source>The chapter binds operators of websites and online services that do business with Nevada, and data brokers; it knows no access, correction or deletion.</source>
        <translation>Das Kapitel bindet Betreiber von Websites und Onlinediensten, die mit Nevada Geschäfte machen, und Datenhändler; Auskunft, Berichtigung und Löschung kennt es nicht.</translation>
    </message>
    <message>
        <source>Answer to a verified request not to sell</source>
        <translation>Antwort auf einen geprüften Antrag, nicht zu verkaufen</translation>
    </message>
    <message>
        <source>NRS 603A.345</source>
        <translation>NRS 603A.345</translation>
    </message>
    <message>
        <source>Nev. Rev. Stat. chapter 603A; read in a public copy of the statute</source>
        <translation>Nev. Rev. Stat. Kapitel 603A; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>the operator tells you that more time is reasonably necessary</source>
        <translation>der Betreiber Ihnen mitteilt, dass mehr Zeit vernünftigerweise nötig ist</translation>
    </message>
    <message>
        <source>The request must be verified: the operator may check that it comes from you.</source>
        <translation>Der Antrag muss geprüft sein: Der Betreiber darf nachprüfen, dass er von Ihnen kommt.</translation>
    </message>
    <message>
        <source>Only a sale for money is meant.</source>
        <translation>Gemeint ist nur ein Verkauf gegen Geld.</translation>
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
        <translation>Sie leben in Washington; der My Health My Data Act schützt Ihre Gesundheitsdaten als Verbraucher.</translation>
    </message>
    <message>
        <source>You were in Washington when your consumer health data were collected; the My Health My Data Act protects them.</source>
        <translation>Sie waren in Washington, als Ihre Gesundheitsdaten als Verbraucher erhoben wurden; der My Health My Data Act schützt sie.</translation>
    </message>
    <message>
        <source>The Act binds who does business in Washington or targets people there; data under HIPAA are left out.</source>
        <translation>Das Gesetz bindet, wer in Washington Geschäfte macht oder sich an Menschen dort richtet; Daten, die unter HIPAA fallen, sind ausgenommen.</translation>
    </message>
    <message>
        <source>Answer to a request for access, withdrawal of consent or deletion</source>
        <translation>Antwort auf einen Antrag auf Auskunft oder Löschung oder auf einen Widerruf der Einwilligung</translation>
    </message>
    <message>
        <source>RCW 19.373.040</source>
        <translation>RCW 19.373.040</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373; read in a public copy of the statute</source>
        <translation>Washington My Health My Data Act, RCW 19.373; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>it is reasonably necessary, with notice and reasons in the first 45 days</source>
        <translation>es vernünftigerweise nötig ist und Mitteilung und Gründe in den ersten 45 Tagen kommen</translation>
    </message>
    <message>
        <source>Written decision on your appeal</source>
        <translation>Schriftliche Entscheidung über Ihren Widerspruch</translation>
    </message>
    <message>
        <source>Washington My Health My Data Act, RCW 19.373</source>
        <translation>Washington My Health My Data Act, RCW 19.373</translation>
    </message>
    <message>
        <source>Your appeal, to be safe: the law only says “within a reasonable period”</source>
        <translation>Ihr Widerspruch, sicherheitshalber: Das Gesetz sagt nur „within a reasonable period“ (innerhalb angemessener Zeit)</translation>
    </message>
    <message>
        <source>RCW 19.373.040: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>RCW 19.373.040: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Free twice a year.</source>
        <translation>Zweimal im Jahr unentgeltlich.</translation>
    </message>
    <message>
        <source>A violation is one of the Consumer Protection Act, which lets an injured person sue.</source>
        <translation>Ein Verstoß ist zugleich einer gegen den Consumer Protection Act, nach dem Geschädigte klagen können.</translation>
    </message>
    <message>
        <source>Access includes a list of all third parties and affiliates that got the data, with an address for contact.</source>
        <translation>Zur Auskunft gehört eine Liste aller Dritten und verbundenen Unternehmen, die die Daten bekommen haben, mit einer Kontaktadresse.</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act (United States)</source>
        <translation>Fair Credit Reporting Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>FCRA</source>
        <translation>FCRA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Reporting Act binds consumer reporting agencies and those who report to them.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort bindet der Fair Credit Reporting Act die Auskunfteien und alle, die an sie melden.</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute by the agency</source>
        <translation>Erneute Prüfung einer Beanstandung durch die Auskunftei</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)</source>
        <translation>15 U.S.C. § 1681i(a)(1)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.; read in a public copy of the statute</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>you add relevant information within the 30 days, unless the item was already found wrong</source>
        <translation>Sie innerhalb der 30 Tage erhebliche Angaben nachreichen, außer der Eintrag wurde schon als falsch erkannt</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(1)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(1)(B)</translation>
    </message>
    <message>
        <source>Reinvestigation of a dispute after a free annual report</source>
        <translation>Erneute Prüfung einer Beanstandung nach einer kostenlosen Jahresauskunft</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(3)</source>
        <translation>15 U.S.C. § 1681j(a)(3)</translation>
    </message>
    <message>
        <source>Investigation of a direct dispute by the furnisher</source>
        <translation>Prüfung einer direkten Beanstandung durch das meldende Unternehmen</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43(e)</source>
        <translation>15 U.S.C. § 1681s-2(a)(8); 12 CFR 1022.43(e)</translation>
    </message>
    <message>
        <source>Written result, counted from the end of the reinvestigation</source>
        <translation>Schriftliches Ergebnis, gerechnet ab dem Ende der erneuten Prüfung</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(6)</source>
        <translation>15 U.S.C. § 1681i(a)(6)</translation>
    </message>
    <message>
        <source>Description of how the item was checked</source>
        <translation>Beschreibung, wie der Eintrag geprüft wurde</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(7)</source>
        <translation>15 U.S.C. § 1681i(a)(7)</translation>
    </message>
    <message>
        <source>Notice that a dispute is held frivolous, counted from that decision</source>
        <translation>Mitteilung, dass eine Beanstandung als mutwillig gilt, gerechnet ab dieser Entscheidung</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681i(a)(3)(B)</source>
        <translation>15 U.S.C. § 1681i(a)(3)(B)</translation>
    </message>
    <message>
        <source>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.</source>
        <translation>Fair Credit Reporting Act, 15 U.S.C. § 1681 et seq.</translation>
    </message>
    <message>
        <source>Block of information that resulted from identity theft</source>
        <translation>Sperrung von Angaben, die auf Identitätsdiebstahl zurückgehen</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-2(a)</source>
        <translation>15 U.S.C. § 1681c-2(a)</translation>
    </message>
    <message>
        <source>Freeze asked for online or by telephone</source>
        <translation>Online oder telefonisch verlangte Sperre der Kreditakte</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681c-1(i)(2)</source>
        <translation>15 U.S.C. § 1681c-1(i)(2)</translation>
    </message>
    <message>
        <source>Freeze asked for by mail</source>
        <translation>Per Post verlangte Sperre der Kreditakte</translation>
    </message>
    <message>
        <source>Application and transaction records to the victim of an identity theft</source>
        <translation>Antrags- und Transaktionsunterlagen für das Opfer eines Identitätsdiebstahls</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681g(e)(1)</source>
        <translation>15 U.S.C. § 1681g(e)(1)</translation>
    </message>
    <message>
        <source>Your free annual report</source>
        <translation>Ihre kostenlose Jahresauskunft</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681j(a)(2)</source>
        <translation>15 U.S.C. § 1681j(a)(2)</translation>
    </message>
    <message>
        <source>Opt-out of prescreened offers takes effect</source>
        <translation>Das Opt-out von vorab ausgewählten Kreditangeboten wird wirksam</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681b(e)</source>
        <translation>15 U.S.C. § 1681b(e)</translation>
    </message>
    <message>
        <source>Your suit, counted from the day you discovered the violation</source>
        <translation>Ihre Klage, gerechnet ab dem Tag, an dem Sie den Verstoß entdeckt haben</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(1)</source>
        <translation>15 U.S.C. § 1681p(1)</translation>
    </message>
    <message>
        <source>Your suit at the very latest, counted from the violation</source>
        <translation>Der allerletzte Tag für Ihre Klage, gerechnet ab dem Verstoß</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1681p(2)</source>
        <translation>15 U.S.C. § 1681p(2)</translation>
    </message>
    <message>
        <source>A bureau may properly ask for your social security number, former addresses and proof of identity.</source>
        <translation>Eine Auskunftei darf zu Recht nach Ihrer Sozialversicherungsnummer, früheren Anschriften und einem Identitätsnachweis fragen.</translation>
    </message>
    <message>
        <source>For a wilful violation $100 to $1,000 or the actual damage, punitive damages and fees; for a negligent one the actual damage.</source>
        <translation>Bei einem vorsätzlichen Verstoß 100 bis 1.000 $ oder der tatsächliche Schaden, Strafschadensersatz und Anwaltskosten; bei einem fahrlässigen der tatsächliche Schaden.</translation>
    </message>
    <message>
        <source>No private suit for a direct dispute with the furnisher: the way to court leads through a dispute with the bureau.</source>
        <translation>Keine eigene Klage wegen einer direkten Beanstandung beim meldenden Unternehmen: Der Weg zum Gericht führt über eine Beanstandung bei der Auskunftei.</translation>
    </message>
    <message>
        <source>The free freeze binds the nationwide bureaus; specialty agencies are outside this duty.</source>
        <translation>Die kostenlose Sperre bindet die landesweiten Auskunfteien; für Spezialauskunfteien gilt diese Pflicht nicht.</translation>
    </message>
    <message>
        <source>Proof of identity, a copy of the identity theft report, the items, and a statement that they are not about a transaction of yours.</source>
        <translation>Identitätsnachweis, eine Kopie der Anzeige des Identitätsdiebstahls, die Einträge und eine Erklärung, dass sie kein Geschäft von Ihnen betreffen.</translation>
    </message>
    <message>
        <source>The business may ask for proof of identity, a police report and an affidavit.</source>
        <translation>Das Unternehmen darf einen Identitätsnachweis, eine polizeiliche Anzeige und eine eidesstattliche Erklärung verlangen.</translation>
    </message>
    <message>
        <source>The 30 days run “beginning on the date” of receipt: strictly they end one day earlier than counted here; nothing is called late before.</source>
        <translation>Die 30 Tage laufen „beginning on the date“ (beginnend mit dem Tag) des Eingangs: Streng genommen enden sie einen Tag früher als hier gerechnet; vorher gilt nichts als überfällig.</translation>
    </message>
    <message>
        <source>File with the bureau or furnisher first and keep its answer.</source>
        <translation>Reichen Sie zuerst bei der Auskunftei oder dem meldenden Unternehmen ein, und bewahren Sie die Antwort auf.</translation>
    </message>
    <message>
        <source>HIPAA Privacy Rule (United States)</source>
        <translation>HIPAA Privacy Rule (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>HIPAA</source>
        <translation>HIPAA</translation>
    </message>
    <message>
        <source>You are in the United States, where HIPAA binds health care providers, health plans and their associates.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort bindet HIPAA Leistungserbringer des Gesundheitswesens, Krankenversicherungen und deren Auftragnehmer.</translation>
    </message>
    <message>
        <source>You were treated in the United States, where HIPAA binds health care providers and health plans.</source>
        <translation>Sie wurden in den Vereinigten Staaten behandelt; dort bindet HIPAA Leistungserbringer des Gesundheitswesens und Krankenversicherungen.</translation>
    </message>
    <message>
        <source>Access to your records</source>
        <translation>Einsicht in Ihre Unterlagen</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)</source>
        <translation>45 CFR 164.524(b)(2)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164; read in a public copy of the regulations</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR Part 164; in einer öffentlichen Fassung der Vorschriften nachgelesen</translation>
    </message>
    <message>
        <source>a written statement with the reasons and the date comes within the first period</source>
        <translation>eine schriftliche Erklärung mit den Gründen und dem Datum innerhalb der ersten Frist kommt</translation>
    </message>
    <message>
        <source>45 CFR 164.524(b)(2)(ii)</source>
        <translation>45 CFR 164.524(b)(2)(ii)</translation>
    </message>
    <message>
        <source>Action on a request to amend</source>
        <translation>Entscheidung über einen Antrag auf Änderung</translation>
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
        <translation>Aufstellung der Offenlegungen der letzten sechs Jahre</translation>
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
        <translation>Benachrichtigung der betroffenen Person über ein Datenleck, ohne unangemessene Verzögerung, spätestens an diesem Tag</translation>
    </message>
    <message>
        <source>45 CFR 164.404(b)</source>
        <translation>45 CFR 164.404(b)</translation>
    </message>
    <message>
        <source>HIPAA Privacy and Breach Notification Rules, 45 CFR part 164</source>
        <translation>HIPAA Privacy and Breach Notification Rules, 45 CFR Part 164</translation>
    </message>
    <message>
        <source>Your complaint to the Office for Civil Rights, counted from the day you learned of the act</source>
        <translation>Ihre Beschwerde beim Office for Civil Rights, gerechnet ab dem Tag, an dem Sie von der Sache erfahren haben</translation>
    </message>
    <message>
        <source>45 CFR 160.306(b)(3)</source>
        <translation>45 CFR 160.306(b)(3)</translation>
    </message>
    <message>
        <source>Only a reasonable, cost-based fee.</source>
        <translation>Nur ein angemessenes, kostenbasiertes Entgelt.</translation>
    </message>
    <message>
        <source>Reasonable verification, no unreasonable barrier.</source>
        <translation>Angemessene Identitätsprüfung, keine unangemessenen Hürden.</translation>
    </message>
    <message>
        <source>No private suit.</source>
        <translation>Keine eigene Klage.</translation>
    </message>
    <message>
        <source>On a signed, clear direction an electronic copy of an electronic health record goes to a third person.</source>
        <translation>Auf eine unterschriebene, eindeutige Weisung hin geht eine elektronische Kopie einer elektronischen Gesundheitsakte an einen Dritten.</translation>
    </message>
    <message>
        <source>The 15 days proposed in 2021 were not final on 3 September 2026.</source>
        <translation>Die 2021 vorgeschlagenen 15 Tage waren am 3. September 2026 nicht endgültig beschlossen.</translation>
    </message>
    <message>
        <source>Name the entity, the acts and their dates; within 180 days of the day you learned of them.</source>
        <translation>Nennen Sie die Stelle, die Vorgänge und deren Daten; innerhalb von 180 Tagen ab dem Tag, an dem Sie davon erfahren haben.</translation>
    </message>
    <message>
        <source>Fair Debt Collection Practices Act (United States)</source>
        <translation>Fair Debt Collection Practices Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>FDCPA</source>
        <translation>FDCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Debt Collection Practices Act binds debt collectors.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort bindet der Fair Debt Collection Practices Act Inkassounternehmen.</translation>
    </message>
    <message>
        <source>Your written dispute, counted from the validation notice; it stops collection until the debt is verified</source>
        <translation>Ihr schriftliches Bestreiten, gerechnet ab der Forderungsmitteilung; es hält die Beitreibung an, bis die Forderung nachgewiesen ist</translation>
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
        <translation>Der tatsächliche Schaden und bis zu 1.000 $.</translation>
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
        <translation>Sie leben in Illinois; dort bindet der Biometric Information Privacy Act private Stellen, die biometrische Daten haben.</translation>
    </message>
    <message>
        <source>Your suit, counted from the violation</source>
        <translation>Ihre Klage, gerechnet ab dem Verstoß</translation>
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
        <translation>1.000 $ bei einem fahrlässigen und 5.000 $ bei einem rücksichtslosen Verstoß oder der tatsächliche Schaden, wenn er höher ist; einmal je Person und Verfahren der Erfassung.</translation>
    </message>
    <message>
        <source>Biometric data are destroyed when their purpose is fulfilled, at the latest three years after the last contact.</source>
        <translation>Biometrische Daten werden vernichtet, wenn ihr Zweck erfüllt ist, spätestens drei Jahre nach dem letzten Kontakt.</translation>
    </message>
    <message>
        <source>Whether the amendment of 2 August 2024 governs older cases is not decided by the Supreme Court of Illinois.</source>
        <translation>Ob die Änderung vom 2. August 2024 für ältere Fälle gilt, hat der Supreme Court of Illinois nicht entschieden.</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act (United States)</source>
        <translation>Gramm-Leach-Bliley Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>GLBA</source>
        <translation>GLBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Gramm-Leach-Bliley Act lets you opt out of sharing with companies outside the group.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort können Sie nach dem Gramm-Leach-Bliley Act der Weitergabe an konzernfremde Unternehmen widersprechen.</translation>
    </message>
    <message>
        <source>The institution may share after its notice only when this reasonable opportunity to opt out has passed; you may opt out at any time later</source>
        <translation>Das Institut darf nach seiner Mitteilung erst weitergeben, wenn diese angemessene Gelegenheit zum Widerspruch verstrichen ist; widersprechen können Sie auch jederzeit später</translation>
    </message>
    <message>
        <source>12 CFR 1016.10(a)</source>
        <translation>12 CFR 1016.10(a)</translation>
    </message>
    <message>
        <source>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809; Regulation P, 12 CFR part 1016</source>
        <translation>Gramm-Leach-Bliley Act, 15 U.S.C. §§ 6801-6809; Regulation P, 12 CFR Part 1016</translation>
    </message>
    <message>
        <source>An opt-out is honoured as soon as reasonably practicable and lasts until you withdraw it.</source>
        <translation>Ein Widerspruch wird befolgt, sobald es vernünftigerweise möglich ist, und gilt, bis Sie ihn zurücknehmen.</translation>
    </message>
    <message>
        <source>Telephone Consumer Protection Act (United States)</source>
        <translation>Telephone Consumer Protection Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>TCPA</source>
        <translation>TCPA</translation>
    </message>
    <message>
        <source>You are in the United States, where consent to calls and text messages can be revoked by any reasonable means.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort kann die Einwilligung in Anrufe und Textnachrichten mit jedem angemessenen Mittel widerrufen werden.</translation>
    </message>
    <message>
        <source>Calls and text messages stop after you revoke consent</source>
        <translation>Anrufe und Textnachrichten enden, nachdem Sie die Einwilligung widerrufen haben</translation>
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
        <translation>500 bis 1.500 $ für jeden Anruf oder jede Nachricht.</translation>
    </message>
    <message>
        <source>CAN-SPAM Act (United States)</source>
        <translation>CAN-SPAM Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>CAN-SPAM</source>
        <translation>CAN-SPAM</translation>
    </message>
    <message>
        <source>You are in the United States, where commercial e-mail must stop after an opt-out.</source>
        <translation>Sie sind in den Vereinigten Staaten; dort muss Werbung per E-Mail nach einem Opt-out aufhören.</translation>
    </message>
    <message>
        <source>Commercial e-mail stops after your opt-out</source>
        <translation>Werbung per E-Mail hört nach Ihrem Opt-out auf</translation>
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
        <translation>Keine eigene Klage des E-Mail-Empfängers.</translation>
    </message>
    <message>
        <source>Breach notification law of Connecticut</source>
        <translation>Gesetz über die Meldung von Datenlecks (Connecticut)</translation>
    </message>
    <message>
        <source>Breach law CT</source>
        <translation>Datenleck-Gesetz CT</translation>
    </message>
    <message>
        <source>The breach law of the State where you live counts, not that of the organisation&apos;s seat.</source>
        <translation>Es gilt das Datenleck-Gesetz des Bundesstaats, in dem Sie leben, nicht das am Sitz der Organisation.</translation>
    </message>
    <message>
        <source>Notice of the breach to the person</source>
        <translation>Benachrichtigung der betroffenen Person über das Datenleck</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 36a-701b</source>
        <translation>Conn. Gen. Stat. § 36a-701b</translation>
    </message>
    <message>
        <source>Breach notification law, Conn. Gen. Stat. § 36a-701b; read in a public copy of the statute</source>
        <translation>Gesetz über die Meldung von Datenlecks, Conn. Gen. Stat. § 36a-701b; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 24 months if social security or taxpayer numbers were exposed.</source>
        <translation>24 Monate kostenloser Schutz vor Identitätsdiebstahl, wenn Sozialversicherungs- oder Steuernummern offenlagen.</translation>
    </message>
    <message>
        <source>Breach notification law of Massachusetts</source>
        <translation>Gesetz über die Meldung von Datenlecks (Massachusetts)</translation>
    </message>
    <message>
        <source>Breach law MA</source>
        <translation>Datenleck-Gesetz MA</translation>
    </message>
    <message>
        <source>Free credit monitoring for 18 months if social security numbers were exposed (42 months from a consumer reporting agency); no waiver of the right to sue as a condition.</source>
        <translation>18 Monate kostenlose Kreditüberwachung, wenn Sozialversicherungsnummern offenlagen (42 Monate bei einer Auskunftei); ein Verzicht auf das Klagerecht darf keine Bedingung sein.</translation>
    </message>
    <message>
        <source>The notice may not describe the nature of the breach or the number of people; it comes as soon as practicable.</source>
        <translation>Die Benachrichtigung darf weder die Art des Datenlecks noch die Zahl der Betroffenen nennen; sie kommt, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>Breach notification law of Delaware</source>
        <translation>Gesetz über die Meldung von Datenlecks (Delaware)</translation>
    </message>
    <message>
        <source>Breach law DE</source>
        <translation>Datenleck-Gesetz DE</translation>
    </message>
    <message>
        <source>6 Del. C. § 12B-102</source>
        <translation>6 Del. C. § 12B-102</translation>
    </message>
    <message>
        <source>Breach notification law, 6 Del. C. § 12B-102; read in a public copy of the statute</source>
        <translation>Gesetz über die Meldung von Datenlecks, 6 Del. C. § 12B-102; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Free credit monitoring for one year if social security numbers were exposed.</source>
        <translation>Ein Jahr kostenlose Kreditüberwachung, wenn Sozialversicherungsnummern offenlagen.</translation>
    </message>
    <message>
        <source>Breach notification law of the District of Columbia</source>
        <translation>Gesetz über die Meldung von Datenlecks (District of Columbia)</translation>
    </message>
    <message>
        <source>Breach law DC</source>
        <translation>Datenleck-Gesetz DC</translation>
    </message>
    <message>
        <source>Free identity-theft protection for 18 months if social security numbers were exposed.</source>
        <translation>18 Monate kostenloser Schutz vor Identitätsdiebstahl, wenn Sozialversicherungsnummern offenlagen.</translation>
    </message>
    <message>
        <source>The notice comes in the most expedient time possible; no number of days is fixed.</source>
        <translation>Die Benachrichtigung kommt so zügig wie möglich; keine Zahl von Tagen ist festgelegt.</translation>
    </message>
    <message>
        <source>Breach notification law of Colorado</source>
        <translation>Gesetz über die Meldung von Datenlecks (Colorado)</translation>
    </message>
    <message>
        <source>Breach law CO</source>
        <translation>Datenleck-Gesetz CO</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-716</source>
        <translation>C.R.S. § 6-1-716</translation>
    </message>
    <message>
        <source>Breach notification law, C.R.S. § 6-1-716; read in a public copy of the statute</source>
        <translation>Gesetz über die Meldung von Datenlecks, C.R.S. § 6-1-716; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Breach notification law of Florida</source>
        <translation>Gesetz über die Meldung von Datenlecks (Florida)</translation>
    </message>
    <message>
        <source>Breach law FL</source>
        <translation>Datenleck-Gesetz FL</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.171</source>
        <translation>Fla. Stat. § 501.171</translation>
    </message>
    <message>
        <source>Breach notification law, Fla. Stat. § 501.171; read in a public copy of the statute</source>
        <translation>Gesetz über die Meldung von Datenlecks, Fla. Stat. § 501.171; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Breach notification law of Virginia</source>
        <translation>Gesetz über die Meldung von Datenlecks (Virginia)</translation>
    </message>
    <message>
        <source>Breach law VA</source>
        <translation>Datenleck-Gesetz VA</translation>
    </message>
    <message>
        <source>The notice comes without unreasonable delay; no number of days is fixed.</source>
        <translation>Die Benachrichtigung kommt ohne unangemessene Verzögerung; keine Zahl von Tagen ist festgelegt.</translation>
    </message>
    <message>
        <source>Breach notification law of Oregon</source>
        <translation>Gesetz über die Meldung von Datenlecks (Oregon)</translation>
    </message>
    <message>
        <source>Breach law OR</source>
        <translation>Datenleck-Gesetz OR</translation>
    </message>
    <message>
        <source>ORS 646A.604</source>
        <translation>ORS 646A.604</translation>
    </message>
    <message>
        <source>Breach notification law, ORS 646A.604</source>
        <translation>Gesetz über die Meldung von Datenlecks, ORS 646A.604</translation>
    </message>
    <message>
        <source>Credit monitoring that is offered may not be tied to a card number.</source>
        <translation>Eine angebotene Kreditüberwachung darf nicht an die Angabe einer Kartennummer gebunden sein.</translation>
    </message>
    <message>
        <source>Breach notification law of New York</source>
        <translation>Gesetz über die Meldung von Datenlecks (New York)</translation>
    </message>
    <message>
        <source>Breach law NY</source>
        <translation>Datenleck-Gesetz NY</translation>
    </message>
    <message>
        <source>N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law, N.Y. Gen. Bus. Law § 899-aa</source>
        <translation>Gesetz über die Meldung von Datenlecks, N.Y. Gen. Bus. Law § 899-aa</translation>
    </message>
    <message>
        <source>Breach notification law of Texas</source>
        <translation>Gesetz über die Meldung von Datenlecks (Texas)</translation>
    </message>
    <message>
        <source>Breach law TX</source>
        <translation>Datenleck-Gesetz TX</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law, Tex. Bus. &amp; Com. Code § 521.053</source>
        <translation>Gesetz über die Meldung von Datenlecks, Tex. Bus. &amp; Com. Code § 521.053</translation>
    </message>
    <message>
        <source>Breach notification law of Washington</source>
        <translation>Gesetz über die Meldung von Datenlecks (Washington)</translation>
    </message>
    <message>
        <source>Breach law WA</source>
        <translation>Datenleck-Gesetz WA</translation>
    </message>
    <message>
        <source>RCW 19.255.010</source>
        <translation>RCW 19.255.010</translation>
    </message>
    <message>
        <source>Breach notification law, RCW 19.255.010</source>
        <translation>Gesetz über die Meldung von Datenlecks, RCW 19.255.010</translation>
    </message>
    <message>
        <source>Consumer Protection Act (Massachusetts), demand letter</source>
        <translation>Consumer Protection Act (Massachusetts), Aufforderungsschreiben</translation>
    </message>
    <message>
        <source>c. 93A</source>
        <translation>c. 93A</translation>
    </message>
    <message>
        <source>You live in Massachusetts, where chapter 93A asks for a written demand before a consumer sues.</source>
        <translation>Sie leben in Massachusetts; dort verlangt Kapitel 93A eine schriftliche Aufforderung, bevor ein Verbraucher klagt.</translation>
    </message>
    <message>
        <source>Written offer of settlement after your demand letter</source>
        <translation>Schriftliches Vergleichsangebot nach Ihrem Aufforderungsschreiben</translation>
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
        <translation>Der Brief nennt den Anspruchsteller und beschreibt hinreichend genau die unlautere Handlung und den Schaden.</translation>
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
        <translation>Sie leben in einem Bundesstaat, dessen Datenschutzgesetz die Einwohner als Verbraucher schützt.</translation>
    </message>
    <message>
        <source>The act binds only organisations of a certain size or kind that do business with people of the State, so the letter says “to the extent the act applies to you”. Staff and business contacts are not protected.</source>
        <translation>Das Gesetz bindet nur Organisationen einer bestimmten Größe oder Art, die mit Menschen des Bundesstaats Geschäfte machen; deshalb steht im Brief „to the extent the act applies to you“ (soweit das Gesetz für Sie gilt). Beschäftigte und geschäftliche Ansprechpartner sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Answer to a request to confirm, access, correct, delete, copy or opt out</source>
        <translation>Antwort auf einen Antrag auf Bestätigung, Auskunft, Berichtigung, Löschung, Kopie oder Opt-out</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(B)(1)</source>
        <translation>Va. Code § 59.1-577(B)(1)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.; read in a public copy of the statute</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>it is reasonably necessary, and notice with the reasons comes within the first period</source>
        <translation>es vernünftigerweise nötig ist und die Mitteilung mit den Gründen innerhalb der ersten Frist kommt</translation>
    </message>
    <message>
        <source>Va. Code § 59.1-577(C)</source>
        <translation>Va. Code § 59.1-577(C)</translation>
    </message>
    <message>
        <source>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Free twice in 12 months.</source>
        <translation>Zweimal in 12 Monaten unentgeltlich.</translation>
    </message>
    <message>
        <source>No private suit; the attorney general enforces the act.</source>
        <translation>Keine eigene Klage; der Attorney General setzt das Gesetz durch.</translation>
    </message>
    <message>
        <source>The sale of precise geolocation data is barred.</source>
        <translation>Der Verkauf genauer Standortdaten ist verboten.</translation>
    </message>
    <message>
        <source>The controller authenticates with commercially reasonable effort; no new account. If it cannot, it may ask for what is reasonably necessary.</source>
        <translation>Der Verantwortliche prüft die Identität mit wirtschaftlich vertretbarem Aufwand; kein neues Konto. Gelingt das nicht, darf er verlangen, was vernünftigerweise nötig ist.</translation>
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
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>C.R.S. § 6-1-1306(3)</source>
        <translation>C.R.S. § 6-1-1306(3)</translation>
    </message>
    <message>
        <source>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Colorado Privacy Act, C.R.S. § 6-1-1301 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Free once in 12 months.</source>
        <translation>Einmal in 12 Monaten unentgeltlich.</translation>
    </message>
    <message>
        <source>Every request except an opt-out signal must be authenticated; a universal opt-out signal must be honoured.</source>
        <translation>Bei jedem Antrag außer einem Opt-out-Signal muss die Identität geprüft werden; ein allgemeines Opt-out-Signal muss befolgt werden.</translation>
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
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Conn. Gen. Stat. § 42-518(d)</source>
        <translation>Conn. Gen. Stat. § 42-518(d)</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.</translation>
    </message>
    <message>
        <source>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Access reaches inferences and the list of those to whom data were sold; profiling may be questioned.</source>
        <translation>Die Auskunft umfasst Schlussfolgerungen und die Liste derer, an die Daten verkauft wurden; Profiling kann hinterfragt werden.</translation>
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
        <translation>Utah Consumer Privacy Act, Utah Code § 13-61-101 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Complaints go to the Division of Consumer Protection first; the Act knows no appeal.</source>
        <translation>Beschwerden gehen zuerst an die Division of Consumer Protection; das Gesetz kennt keinen Widerspruch.</translation>
    </message>
    <message>
        <source>Deletion reaches only the data that you gave to the controller.</source>
        <translation>Gelöscht werden nur die Daten, die Sie dem Verantwortlichen gegeben haben.</translation>
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
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Tex. Bus. &amp; Com. Code § 541.053</source>
        <translation>Tex. Bus. &amp; Com. Code § 541.053</translation>
    </message>
    <message>
        <source>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Texas Data Privacy and Security Act, Tex. Bus. &amp; Com. Code ch. 541: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out, except for sales of sensitive data.</source>
        <translation>Keine Größenschwelle; kleine Unternehmen nach den Regeln der Small Business Administration sind ausgenommen, außer beim Verkauf sensibler Daten.</translation>
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
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
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
        <translation>Oregon Consumer Privacy Act, ORS 646A.570-646A.589: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties that got your data; non-profits are bound too.</source>
        <translation>Sie können eine Liste der einzelnen Dritten verlangen, die Ihre Daten bekommen haben; auch gemeinnützige Organisationen sind gebunden.</translation>
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
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Mont. Code Ann. § 30-14-2808(5)</source>
        <translation>Mont. Code Ann. § 30-14-2808(5)</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.</translation>
    </message>
    <message>
        <source>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Montana Consumer Data Privacy Act, Mont. Code Ann. § 30-14-2801 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The thresholds of size were lowered.</source>
        <translation>Die Größenschwellen wurden gesenkt.</translation>
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
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Fla. Stat. § 501.707</source>
        <translation>Fla. Stat. § 501.707</translation>
    </message>
    <message>
        <source>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Florida Digital Bill of Rights, Fla. Stat. § 501.701 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Only controllers of a special kind with more than $1 billion of revenue are bound.</source>
        <translation>Gebunden sind nur Verantwortliche einer besonderen Art mit mehr als 1 Milliarde $ Umsatz.</translation>
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
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
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
        <translation>Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The chapter is rewritten from 1 January 2027 (85 Del. Laws c. 463).</source>
        <translation>Das Kapitel wird ab dem 1. Januar 2027 neu gefasst (85 Del. Laws c. 463).</translation>
    </message>
    <message>
        <source>The act has a new text from the day after the last one given here; its sections must be read again before a letter cites them.</source>
        <translation>Ab dem Tag nach dem letzten hier angegebenen hat das Gesetz einen neuen Text; seine Vorschriften müssen neu gelesen werden, bevor sich ein Brief auf sie beruft.</translation>
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
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Iowa Consumer Data Protection Act, Iowa Code ch. 715D: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Iowa Consumer Data Protection Act, Iowa Code ch. 715D: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>There is no right to correction.</source>
        <translation>Ein Recht auf Berichtigung gibt es nicht.</translation>
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
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Neb. Rev. Stat. § 87-1109</source>
        <translation>Neb. Rev. Stat. § 87-1109</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.</translation>
    </message>
    <message>
        <source>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>No threshold of size; small businesses under the rules of the Small Business Administration are out.</source>
        <translation>Keine Größenschwelle; kleine Unternehmen nach den Regeln der Small Business Administration sind ausgenommen.</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H)</source>
        <translation>Datenschutzgesetz von New Hampshire (RSA 507-H)</translation>
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
        <translation>Datenschutzgesetz von New Hampshire (RSA 507-H), N.H. RSA ch. 507-H; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>N.H. RSA 507-H:4, IV</source>
        <translation>N.H. RSA 507-H:4, IV</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H</source>
        <translation>Datenschutzgesetz von New Hampshire (RSA 507-H), N.H. RSA ch. 507-H</translation>
    </message>
    <message>
        <source>New Hampshire privacy act (RSA 507-H), N.H. RSA ch. 507-H: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Datenschutzgesetz von New Hampshire (RSA 507-H), N.H. RSA ch. 507-H: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>A universal opt-out signal must be honoured.</source>
        <translation>Ein allgemeines Opt-out-Signal muss befolgt werden.</translation>
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
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>N.J.S.A. 56:8-166.7(f)</source>
        <translation>N.J.S.A. 56:8-166.7(f)</translation>
    </message>
    <message>
        <source>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred.</source>
        <translation>Der Verkauf sensibler Daten ist verboten.</translation>
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
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Tennessee Information Protection Act, Tenn. Code Ann. § 47-18-3301 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Only businesses over $25 million of revenue with the data of 175,000 consumers are bound.</source>
        <translation>Gebunden sind nur Unternehmen mit mehr als 25 Millionen $ Umsatz und den Daten von 175.000 Verbrauchern.</translation>
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
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
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
        <translation>Minnesota Consumer Data Privacy Act, Minn. Stat. §§ 325M.10-325M.21: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>You may have a list of the specific third parties and may question profiling; the answer names the kinds of identity numbers held, never the numbers.</source>
        <translation>Sie können eine Liste der einzelnen Dritten verlangen und Profiling hinterfragen; die Antwort nennt, welche Arten von Ausweisnummern vorliegen, nie die Nummern selbst.</translation>
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
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.</translation>
    </message>
    <message>
        <source>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The sale of sensitive data is barred, and sensitive data are collected only where strictly necessary.</source>
        <translation>Der Verkauf sensibler Daten ist verboten, und sensible Daten werden nur erhoben, wo es unbedingt nötig ist.</translation>
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
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
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
        <translation>Indiana Consumer Data Protection Act, Ind. Code art. 24-15: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Correction and copy reach only data that you gave; a representative summary is allowed.</source>
        <translation>Berichtigung und Kopie erfassen nur Daten, die Sie angegeben haben; eine repräsentative Zusammenfassung ist erlaubt.</translation>
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
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>KRS 367.3615(4)</source>
        <translation>KRS 367.3615(4)</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.</translation>
    </message>
    <message>
        <source>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Kentucky Consumer Data Protection Act, KRS 367.3611 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The attorney general gives 30 days to cure.</source>
        <translation>Der Attorney General gibt 30 Tage zur Abhilfe.</translation>
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
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>R.I. Gen. Laws § 6-48.1-6(b)(6)</source>
        <translation>R.I. Gen. Laws § 6-48.1-6(b)(6)</translation>
    </message>
    <message>
        <source>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.: “within a reasonable period”; 30 days are a cautious choice of this program</source>
        <translation>Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws § 6-48.1-1 et seq.: „within a reasonable period“ (innerhalb angemessener Zeit); 30 Tage sind eine vorsichtige Wahl dieses Programms</translation>
    </message>
    <message>
        <source>A revoked consent is honoured within 15 days; only for-profit bodies are bound.</source>
        <translation>Ein Widerruf der Einwilligung wird innerhalb von 15 Tagen befolgt; gebunden sind nur gewinnorientierte Stellen.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546)</source>
        <translation>Datenschutzgesetz von Oklahoma (SB 546)</translation>
    </message>
    <message>
        <source>75A O.S. § 300</source>
        <translation>75A O.S. § 300</translation>
    </message>
    <message>
        <source>75A O.S. § 300 et seq.</source>
        <translation>75A O.S. § 300 et seq.</translation>
    </message>
    <message>
        <source>Oklahoma privacy act (SB 546), 75A O.S. § 300 et seq.; read in a public copy of the statute</source>
        <translation>Datenschutzgesetz von Oklahoma (SB 546), 75A O.S. § 300 et seq.; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Not yet in force; its rights and sections must be read before a letter cites them.</source>
        <translation>Noch nicht in Kraft; die Rechte und Vorschriften müssen gelesen werden, bevor sich ein Brief auf sie beruft.</translation>
    </message>
    <message>
        <source>Louisiana privacy act (Act 502)</source>
        <translation>Datenschutzgesetz von Louisiana (Act 502)</translation>
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
        <translation>Datenschutzgesetz von Louisiana (Act 502), La. R.S. 51:1780.1-1780.5; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Alabama privacy act (Act 2026-552)</source>
        <translation>Datenschutzgesetz von Alabama (Act 2026-552)</translation>
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
        <translation>Datenschutzgesetz von Alabama (Act 2026-552), Ala. Act 2026-552 (HB 351); in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Vermont privacy act (Act 145)</source>
        <translation>Datenschutzgesetz von Vermont (Act 145)</translation>
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
        <translation>Datenschutzgesetz von Vermont (Act 145), 9 V.S.A. §§ 2415a-2415k; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais (Brazil)</source>
        <translation>Lei Geral de Proteção de Dados Pessoais (Brasilien)</translation>
    </message>
    <message>
        <source>LGPD</source>
        <translation>LGPD</translation>
    </message>
    <message>
        <source>You live in Brazil, where the Lei Geral de Proteção de Dados applies.</source>
        <translation>Sie leben in Brasilien; dort gilt die Lei Geral de Proteção de Dados.</translation>
    </message>
    <message>
        <source>The organisation is established in Brazil, so the Lei Geral de Proteção de Dados binds it.</source>
        <translation>Die Organisation ist in Brasilien niedergelassen; deshalb bindet sie die Lei Geral de Proteção de Dados.</translation>
    </message>
    <message>
        <source>You were in Brazil when the data were collected; the Lei Geral de Proteção de Dados covers them (art. 3).</source>
        <translation>Sie waren in Brasilien, als die Daten erhoben wurden; die Lei Geral de Proteção de Dados gilt für sie (Art. 3).</translation>
    </message>
    <message>
        <source>The law reaches organisations abroad that offer goods or services to people in Brazil or process data collected there.</source>
        <translation>Das Gesetz gilt auch für Organisationen im Ausland, die Menschen in Brasilien Waren oder Dienstleistungen anbieten oder dort erhobene Daten verarbeiten.</translation>
    </message>
    <message>
        <source>Full statement of the data, counted from the request</source>
        <translation>Vollständige Aufstellung der Daten, gerechnet ab dem Antrag</translation>
    </message>
    <message>
        <source>LGPD, art. 19, II</source>
        <translation>LGPD, Art. 19 II</translation>
    </message>
    <message>
        <source>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018; read in a public copy of the statute</source>
        <translation>Lei Geral de Proteção de Dados Pessoais, Lei 13.709/2018; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>the organisation is a small processing agent</source>
        <translation>die Organisation als Verarbeiter von geringer Größe gilt</translation>
    </message>
    <message>
        <source>Resolução CD/ANPD 2/2022</source>
        <translation>Resolução CD/ANPD 2/2022</translation>
    </message>
    <message>
        <source>Confirmation in a simplified form is given at once.</source>
        <translation>Eine Bestätigung in vereinfachter Form wird sofort gegeben.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Unentgeltlich.</translation>
    </message>
    <message>
        <source>By express request of the person or of a representative.</source>
        <translation>Auf ausdrücklichen Antrag der betroffenen Person oder eines Vertreters.</translation>
    </message>
    <message>
        <source>Notice of an incident within three business days.</source>
        <translation>Mitteilung eines Vorfalls innerhalb von drei Arbeitstagen.</translation>
    </message>
    <message>
        <source>Show that the controller was asked first.</source>
        <translation>Weisen Sie nach, dass Sie zuerst den Verantwortlichen gefragt haben.</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Mexico)</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Mexiko)</translation>
    </message>
    <message>
        <source>LFPDPPP</source>
        <translation>LFPDPPP</translation>
    </message>
    <message>
        <source>You live in Mexico, where the Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2025 applies.</source>
        <translation>Sie leben in Mexiko; dort gilt die Ley Federal de Protección de Datos Personales en Posesión de los Particulares von 2025.</translation>
    </message>
    <message>
        <source>The organisation is established in Mexico, so the Mexican law of 2025 binds it.</source>
        <translation>Die Organisation ist in Mexiko niedergelassen; deshalb bindet sie das mexikanische Gesetz von 2025.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Mexico; whether the law reaches it depends on how it deals with people there.</source>
        <translation>Von einer Niederlassung der Organisation in Mexiko ist nichts bekannt; ob das Gesetz für sie gilt, hängt davon ab, wie sie mit Menschen dort zu tun hat.</translation>
    </message>
    <message>
        <source>Answer to a request for access, rectification, cancellation or opposition</source>
        <translation>Antwort auf einen Antrag auf Auskunft, Berichtigung oder Löschung oder auf einen Widerspruch</translation>
    </message>
    <message>
        <source>LFPDPPP (2025)</source>
        <translation>LFPDPPP (2025)</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025; read in a public copy of the statute</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares vom 20. März 2025; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>the circumstances justify it, once</source>
        <translation>die Umstände es rechtfertigen, und das nur einmal</translation>
    </message>
    <message>
        <source>What was granted is carried out, counted from the answer</source>
        <translation>Was bewilligt wurde, ist umgesetzt, gerechnet ab der Antwort</translation>
    </message>
    <message>
        <source>Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025</source>
        <translation>Ley Federal de Protección de Datos Personales en Posesión de los Particulares vom 20. März 2025</translation>
    </message>
    <message>
        <source>Your request for protection of rights, counted from the answer or the end of the period</source>
        <translation>Ihr Antrag auf Schutz Ihrer Rechte, gerechnet ab der Antwort oder dem Ende der Frist</translation>
    </message>
    <message>
        <source>Free but for copies and postage.</source>
        <translation>Unentgeltlich bis auf Kopien und Porto.</translation>
    </message>
    <message>
        <source>A document that proves identity is a condition of the request.</source>
        <translation>Ein Dokument, das die Identität nachweist, ist Voraussetzung des Antrags.</translation>
    </message>
    <message>
        <source>The numbers of articles of the law of 2010 are wrong now; none is cited.</source>
        <translation>Die Artikelnummern des Gesetzes von 2010 stimmen nicht mehr; deshalb wird keine genannt.</translation>
    </message>
    <message>
        <source>In the place of the former INAI.</source>
        <translation>An der Stelle des früheren INAI.</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales (Argentina)</source>
        <translation>Ley 25.326 de Protección de los Datos Personales (Argentinien)</translation>
    </message>
    <message>
        <source>Ley 25.326</source>
        <translation>Ley 25.326</translation>
    </message>
    <message>
        <source>You live in Argentina, where Ley 25.326 applies.</source>
        <translation>Sie leben in Argentinien; dort gilt die Ley 25.326.</translation>
    </message>
    <message>
        <source>The organisation is established in Argentina, so Ley 25.326 binds it.</source>
        <translation>Die Organisation ist in Argentinien niedergelassen; deshalb bindet sie die Ley 25.326.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Argentina; enforcement abroad is weak.</source>
        <translation>Von einer Niederlassung der Organisation in Argentinien ist nichts bekannt; die Durchsetzung im Ausland ist schwach.</translation>
    </message>
    <message>
        <source>Answer to a request for access; running days</source>
        <translation>Antwort auf einen Auskunftsantrag; fortlaufende Kalendertage</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 14</source>
        <translation>Ley 25.326, Art. 14</translation>
    </message>
    <message>
        <source>Ley 25.326 de Protección de los Datos Personales; read in a public copy of the statute</source>
        <translation>Ley 25.326 de Protección de los Datos Personales; in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Rectification, updating or deletion</source>
        <translation>Berichtigung, Aktualisierung oder Löschung</translation>
    </message>
    <message>
        <source>Ley 25.326, art. 16</source>
        <translation>Ley 25.326, Art. 16</translation>
    </message>
    <message>
        <source>Free every six months.</source>
        <translation>Alle sechs Monate unentgeltlich.</translation>
    </message>
    <message>
        <source>Identity is proved when asking.</source>
        <translation>Die Identität wird mit dem Antrag nachgewiesen.</translation>
    </message>
    <message>
        <source>The law knows no notice of a breach to the person.</source>
        <translation>Das Gesetz kennt keine Benachrichtigung der betroffenen Person über ein Datenleck.</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act (South Africa)</source>
        <translation>Protection of Personal Information Act (Südafrika)</translation>
    </message>
    <message>
        <source>POPIA</source>
        <translation>POPIA</translation>
    </message>
    <message>
        <source>You live in South Africa, where the Protection of Personal Information Act applies.</source>
        <translation>Sie leben in Südafrika; dort gilt der Protection of Personal Information Act.</translation>
    </message>
    <message>
        <source>The organisation is domiciled in South Africa, so the Protection of Personal Information Act binds it (s. 3(1)).</source>
        <translation>Die Organisation hat ihren Sitz in Südafrika; deshalb bindet sie der Protection of Personal Information Act (Section 3(1)).</translation>
    </message>
    <message>
        <source>The Act reaches organisations abroad that use means in South Africa.</source>
        <translation>Das Gesetz gilt auch für Organisationen im Ausland, die sich in Südafrika gelegener Mittel bedienen.</translation>
    </message>
    <message>
        <source>Answer to a request for access: a reasonable time, through PAIA 30 days</source>
        <translation>Antwort auf einen Auskunftsantrag: in angemessener Zeit, nach PAIA 30 Tage</translation>
    </message>
    <message>
        <source>PAIA, s. 56; POPIA, s. 23</source>
        <translation>PAIA, Section 56; POPIA, Section 23</translation>
    </message>
    <message>
        <source>Protection of Personal Information Act 4 of 2013 (POPIA) and Promotion of Access to Information Act 2 of 2000 (PAIA)</source>
        <translation>Protection of Personal Information Act 4 of 2013 (POPIA) und Promotion of Access to Information Act 2 of 2000 (PAIA)</translation>
    </message>
    <message>
        <source>one of the grounds of section 57 holds and notice comes within the first period</source>
        <translation>einer der Gründe der Section 57 vorliegt und die Mitteilung innerhalb der ersten Frist kommt</translation>
    </message>
    <message>
        <source>PAIA, s. 57</source>
        <translation>PAIA, Section 57</translation>
    </message>
    <message>
        <source>The prescribed fee for access; objection and correction are free.</source>
        <translation>Das vorgeschriebene Entgelt für die Auskunft; Widerspruch und Berichtigung sind unentgeltlich.</translation>
    </message>
    <message>
        <source>Adequate proof of identity.</source>
        <translation>Ausreichender Identitätsnachweis.</translation>
    </message>
    <message>
        <source>Objection and correction may be sent by e-mail, SMS, WhatsApp or telephone, on a form substantially similar to Forms 1 and 2; access uses PAIA Form 2.</source>
        <translation>Widerspruch und Antrag auf Berichtigung können per E-Mail, SMS, WhatsApp oder Telefon gestellt werden, mit einem Formular, das den Formularen 1 und 2 im Wesentlichen gleicht; für die Auskunft dient das PAIA-Formular 2.</translation>
    </message>
    <message>
        <source>The complaint uses Form 5 or one substantially similar.</source>
        <translation>Für die Beschwerde dient das Formular 5 oder eines, das ihm im Wesentlichen gleicht.</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu (Türkiye)</source>
        <translation>Kişisel Verilerin Korunması Kanunu (Türkei)</translation>
    </message>
    <message>
        <source>KVKK</source>
        <translation>KVKK</translation>
    </message>
    <message>
        <source>You live in Türkiye, where Law 6698 applies.</source>
        <translation>Sie leben in der Türkei; dort gilt das Gesetz Nr. 6698.</translation>
    </message>
    <message>
        <source>The organisation is established in Türkiye, so Law 6698 binds it.</source>
        <translation>Die Organisation ist in der Türkei niedergelassen; deshalb bindet sie das Gesetz Nr. 6698.</translation>
    </message>
    <message>
        <source>The organisation is not known to be established in Türkiye; enforcement abroad is weak.</source>
        <translation>Von einer Niederlassung der Organisation in der Türkei ist nichts bekannt; die Durchsetzung im Ausland ist schwach.</translation>
    </message>
    <message>
        <source>Answer to the application</source>
        <translation>Antwort auf den Antrag</translation>
    </message>
    <message>
        <source>KVKK, art. 13(2)</source>
        <translation>KVKK, Art. 13 Abs. 2</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK); read in a public copy of the statute</source>
        <translation>Kişisel Verilerin Korunması Kanunu, Gesetz Nr. 6698 (KVKK); in einer öffentlichen Fassung des Gesetzes nachgelesen</translation>
    </message>
    <message>
        <source>Your complaint to the Board, counted from the day you learned of the answer</source>
        <translation>Ihre Beschwerde bei der Kommission, gerechnet ab dem Tag, an dem Sie von der Antwort erfahren haben</translation>
    </message>
    <message>
        <source>KVKK, art. 14</source>
        <translation>KVKK, Art. 14</translation>
    </message>
    <message>
        <source>Your complaint to the Board at the very latest, counted from your application</source>
        <translation>Der allerletzte Tag für Ihre Beschwerde bei der Kommission, gerechnet ab Ihrem Antrag</translation>
    </message>
    <message>
        <source>Kişisel Verilerin Korunması Kanunu, Law 6698 (KVKK)</source>
        <translation>Kişisel Verilerin Korunması Kanunu, Gesetz Nr. 6698 (KVKK)</translation>
    </message>
    <message>
        <source>Free; a tariff above ten pages.</source>
        <translation>Unentgeltlich; ab der elften Seite nach Tarif.</translation>
    </message>
    <message>
        <source>In writing, by registered e-mail (KEP) or from the address on file, in Turkish, with name, national identity or passport number, address and subject.</source>
        <translation>Schriftlich, per registrierter E-Mail (KEP) oder von der hinterlegten Adresse aus, auf Türkisch, mit Namen, Personalausweis- oder Passnummer, Anschrift und Gegenstand.</translation>
    </message>
    <message>
        <source>Letters are written in Turkish.</source>
        <translation>Briefe werden auf Türkisch geschrieben.</translation>
    </message>
    <message>
        <source>Only after the application to the controller under art. 13.</source>
        <translation>Erst nach dem Antrag beim Verantwortlichen nach Art. 13.</translation>
    </message>
    <message>
        <source>FADP Art. 25(2); FADP Art. 25(4); FADP Art. 25(6)</source>
        <translation>Art. 25 Abs. 2 DSG; Art. 25 Abs. 4 DSG; Art. 25 Abs. 6 DSG</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 33</source>
        <translation>P-39.1, Section 27; P-39.1, Section 32; P-39.1, Section 33</translation>
    </message>
    <message>
        <source>FADP Art. 6(4); FADP Art. 30(2); FADP Art. 31(1)</source>
        <translation>Art. 6 Abs. 4 DSG; Art. 30 Abs. 2 DSG; Art. 31 Abs. 1 DSG</translation>
    </message>
    <message>
        <source>P-39.1 s. 23; P-39.1 s. 28; P-39.1 s. 28.1</source>
        <translation>P-39.1, Section 23; P-39.1, Section 28; P-39.1, Section 28.1</translation>
    </message>
    <message>
        <source>FADP Art. 24(4); FADP Art. 25(2); FADP Art. 25(7)</source>
        <translation>Art. 24 Abs. 4 DSG; Art. 25 Abs. 2 DSG; Art. 25 Abs. 7 DSG</translation>
    </message>
    <message>
        <source>P-39.1 s. 3.5; P-39.1 s. 3.7; P-39.1 s. 27</source>
        <translation>P-39.1, Section 3.5; P-39.1, Section 3.7; P-39.1, Section 27</translation>
    </message>
    <message>
        <source>GDPR Art. 33(3)(d); GDPR Art. 34(2)</source>
        <translation>Art. 33 Abs. 3 lit. d DSGVO; Art. 34 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 33(3)(d); UK GDPR Art. 34(2)</source>
        <translation>Art. 33 Abs. 3 lit. d UK-DSGVO; Art. 34 Abs. 2 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 8(1)</source>
        <translation>Art. 8 Abs. 1 DSG</translation>
    </message>
    <message>
        <source>GDPR Art. 34(2)</source>
        <translation>Art. 34 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 34(2)</source>
        <translation>Art. 34 Abs. 2 UK-DSGVO</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.82(d)(1)</source>
        <translation>Cal. Civ. Code § 1798.82(d)(1)</translation>
    </message>
    <message>
        <source>GDPR Art. 5(2); GDPR Art. 24; GDPR Art. 32</source>
        <translation>Art. 5 Abs. 2 DSGVO; Art. 24 DSGVO; Art. 32 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 5(2); UK GDPR Art. 24; UK GDPR Art. 32</source>
        <translation>Art. 5 Abs. 2 UK-DSGVO; Art. 24 UK-DSGVO; Art. 32 UK-DSGVO</translation>
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
        <translation>Richtlinie 93/13/EWG, Anhang Nr. 1 lit. q</translation>
    </message>
    <message>
        <source>Consumer Rights Act 2015, Sch. 2</source>
        <translation>Consumer Rights Act 2015, Anhang 2</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1)(f); GDPR Art. 7(3); GDPR Art. 15(1)</source>
        <translation>Art. 6 Abs. 1 lit. f DSGVO; Art. 7 Abs. 3 DSGVO; Art. 15 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1)(f); UK GDPR Art. 7(3); UK GDPR Art. 15(1)</source>
        <translation>Art. 6 Abs. 1 lit. f UK-DSGVO; Art. 7 Abs. 3 UK-DSGVO; Art. 15 Abs. 1 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 25(1); FADP Art. 30(2); FADP Art. 32(2)</source>
        <translation>Art. 25 Abs. 1 DSG; Art. 30 Abs. 2 DSG; Art. 32 Abs. 2 DSG</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a); Cal. Civ. Code § 1798.110(a); Cal. Civ. Code § 1798.120(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a); Cal. Civ. Code § 1798.110(a); Cal. Civ. Code § 1798.120(a)</translation>
    </message>
    <message>
        <source>GDPR Art. 17(1)</source>
        <translation>Art. 17 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 17(1)</source>
        <translation>Art. 17 Abs. 1 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 32(2)</source>
        <translation>Art. 32 Abs. 2 DSG</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.105(a)</source>
        <translation>Cal. Civ. Code § 1798.105(a)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.120(a); Cal. Code Regs., tit. 11, § 7026(d); Cal. Code Regs., tit. 11, § 7026(f)</source>
        <translation>Cal. Civ. Code § 1798.120(a); Cal. Code Regs., Titel 11, § 7026(d); Cal. Code Regs., Titel 11, § 7026(f)</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.121(a); Cal. Civ. Code § 1798.125; Cal. Civ. Code § 1798.135(c)(4)</source>
        <translation>Cal. Civ. Code § 1798.121(a); Cal. Civ. Code § 1798.125; Cal. Civ. Code § 1798.135(c)(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 14; GDPR Art. 15(1)(c)</source>
        <translation>Art. 6 Abs. 1 DSGVO; Art. 14 DSGVO; Art. 15 Abs. 1 lit. c DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 14; UK GDPR Art. 15(1)(c)</source>
        <translation>Art. 6 Abs. 1 UK-DSGVO; Art. 14 UK-DSGVO; Art. 15 Abs. 1 lit. c UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 19; FADP Art. 25(2); FADP Art. 30(2)</source>
        <translation>Art. 19 DSG; Art. 25 Abs. 2 DSG; Art. 30 Abs. 2 DSG</translation>
    </message>
    <message>
        <source>the dispute clause of the contract</source>
        <translation>die Streitbeilegungsklausel des Vertrags</translation>
    </message>
    <message>
        <source>the notice of settlement</source>
        <translation>die Bekanntmachung des Vergleichs</translation>
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
        <translation>Art. 12 Abs. 4 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(4)</source>
        <translation>Art. 12 Abs. 4 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 26(4)</source>
        <translation>Art. 26 Abs. 4 DSG</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.145(h)(2)</source>
        <translation>Cal. Civ. Code § 1798.145(h)(2)</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(7)</source>
        <translation>PIPEDA, Section 8(7)</translation>
    </message>
    <message>
        <source>Law of agency; Recital 63 GDPR</source>
        <translation>Stellvertretungsrecht; Erwägungsgrund 63 DSGVO</translation>
    </message>
    <message>
        <source>law of agency</source>
        <translation>Stellvertretungsrecht</translation>
    </message>
    <message>
        <source>Code of Obligations, Art. 32</source>
        <translation>Art. 32 OR</translation>
    </message>
    <message>
        <source>Cal. Code Regs., tit. 11, § 7063</source>
        <translation>Cal. Code Regs., Titel 11, § 7063</translation>
    </message>
    <message>
        <source>GDPR Art. 16; GDPR Art. 18(1)(a); GDPR Art. 19</source>
        <translation>Art. 16 DSGVO; Art. 18 Abs. 1 lit. a DSGVO; Art. 19 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 16; UK GDPR Art. 18(1)(a); UK GDPR Art. 19</source>
        <translation>Art. 16 UK-DSGVO; Art. 18 Abs. 1 lit. a UK-DSGVO; Art. 19 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 32(1); FADP Art. 32(3); FADP Art. 32(4)</source>
        <translation>Art. 32 Abs. 1 DSG; Art. 32 Abs. 3 DSG; Art. 32 Abs. 4 DSG</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.106(a); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.106(a); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., Titel 11, § 7020(e)</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.9.5; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>PIPEDA, Anhang 1, Ziff. 4.9.5; PIPEDA, Section 8(3); PIPEDA, Section 8(4)</translation>
    </message>
    <message>
        <source>P-39.1 s. 28; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, Section 28; P-39.1, Section 32; P-39.1, Section 34</translation>
    </message>
    <message>
        <source>GDPR Art. 20(1); GDPR Art. 20(2); GDPR Art. 12(3)</source>
        <translation>Art. 20 Abs. 1 DSGVO; Art. 20 Abs. 2 DSGVO; Art. 12 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 20(1); UK GDPR Art. 20(2); UK GDPR Art. 12(3)</source>
        <translation>Art. 20 Abs. 1 UK-DSGVO; Art. 20 Abs. 2 UK-DSGVO; Art. 12 Abs. 3 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 28(1); FADP Art. 28(2); FADP Art. 25(7)</source>
        <translation>Art. 28 Abs. 1 DSG; Art. 28 Abs. 2 DSG; Art. 25 Abs. 7 DSG</translation>
    </message>
    <message>
        <source>Cal. Civ. Code § 1798.130(a)(3)(B); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., tit. 11, § 7020(e)</source>
        <translation>Cal. Civ. Code § 1798.130(a)(3)(B); Cal. Civ. Code § 1798.145(h)(2); Cal. Code Regs., Titel 11, § 7020(e)</translation>
    </message>
    <message>
        <source>P-39.1 s. 27; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, Section 27; P-39.1, Section 32; P-39.1, Section 34</translation>
    </message>
    <message>
        <source>GDPR Art. 18(1); GDPR Art. 18(2); GDPR Art. 18(3)</source>
        <translation>Art. 18 Abs. 1 DSGVO; Art. 18 Abs. 2 DSGVO; Art. 18 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 18(1); UK GDPR Art. 18(2); UK GDPR Art. 18(3)</source>
        <translation>Art. 18 Abs. 1 UK-DSGVO; Art. 18 Abs. 2 UK-DSGVO; Art. 18 Abs. 3 UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 32(2); FADP Art. 32(3)</source>
        <translation>Art. 30 Abs. 2 DSG; Art. 32 Abs. 2 DSG; Art. 32 Abs. 3 DSG</translation>
    </message>
    <message>
        <source>GDPR Art. 21(2); GDPR Art. 21(3); GDPR Art. 7(3)</source>
        <translation>Art. 21 Abs. 2 DSGVO; Art. 21 Abs. 3 DSGVO; Art. 7 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 21(2); UK GDPR Art. 21(3); UK GDPR Art. 7(3)</source>
        <translation>Art. 21 Abs. 2 UK-DSGVO; Art. 21 Abs. 3 UK-DSGVO; Art. 7 Abs. 3 UK-DSGVO</translation>
    </message>
    <message>
        <source>P-39.1 s. 22; P-39.1 s. 32; P-39.1 s. 34</source>
        <translation>P-39.1, Section 22; P-39.1, Section 32; P-39.1, Section 34</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1); GDPR Art. 17(1)(c); GDPR Art. 18(1)(d)</source>
        <translation>Art. 6 Abs. 1 DSGVO; Art. 17 Abs. 1 lit. c DSGVO; Art. 18 Abs. 1 lit. d DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 6(1); UK GDPR Art. 17(1)(c); UK GDPR Art. 18(1)(d)</source>
        <translation>Art. 6 Abs. 1 UK-DSGVO; Art. 17 Abs. 1 lit. c UK-DSGVO; Art. 18 Abs. 1 lit. d UK-DSGVO</translation>
    </message>
    <message>
        <source>FADP Art. 30(2); FADP Art. 31(1); FADP Art. 32(2)</source>
        <translation>Art. 30 Abs. 2 DSG; Art. 31 Abs. 1 DSG; Art. 32 Abs. 2 DSG</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 17(1)(b); GDPR Art. 12(3)</source>
        <translation>Art. 7 Abs. 3 DSGVO; Art. 17 Abs. 1 lit. b DSGVO; Art. 12 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 17(1)(b); UK GDPR Art. 12(3)</source>
        <translation>Art. 7 Abs. 3 UK-DSGVO; Art. 17 Abs. 1 lit. b UK-DSGVO; Art. 12 Abs. 3 UK-DSGVO</translation>
    </message>
    <message>
        <source>PIPEDA Sch. 1, cl. 4.3.8; PIPEDA s. 8(3); PIPEDA s. 8(4)</source>
        <translation>PIPEDA, Anhang 1, Ziff. 4.3.8; PIPEDA, Section 8(3); PIPEDA, Section 8(4)</translation>
    </message>
    <message>
        <source>GDPR Art. 7(3); GDPR Art. 9(1); GDPR Art. 9(2)</source>
        <translation>Art. 7 Abs. 3 DSGVO; Art. 9 Abs. 1 DSGVO; Art. 9 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(3); UK GDPR Art. 9(1); UK GDPR Art. 9(2)</source>
        <translation>Art. 7 Abs. 3 UK-DSGVO; Art. 9 Abs. 1 UK-DSGVO; Art. 9 Abs. 2 UK-DSGVO</translation>
    </message>
    <message>
        <source>740 ILCS 14/15</source>
        <translation>740 ILCS 14/15</translation>
    </message>
    <message>
        <source>Payment Services Directive of the European Union</source>
        <translation>Zahlungsdiensterichtlinie der Europäischen Union</translation>
    </message>
    <message>
        <source>PSD2</source>
        <translation>PSD2</translation>
    </message>
    <message>
        <source>You live in the European Economic Area, where the payment services directive and the national laws that carry it out give rights against your bank.</source>
        <translation>Sie leben im Europäischen Wirtschaftsraum, wo die Zahlungsdiensterichtlinie und die nationalen Gesetze, die sie umsetzen, Rechte gegen Ihre Bank geben.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer to your complaint about a payment</source>
        <translation>Antwort der Bank auf Ihre Beschwerde über eine Zahlung</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Art. 101(2)</source>
        <translation>Richtlinie (EU) 2015/2366, Art. 101 Abs. 2</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366 on payment services, OJ L 337, 23.12.2015</source>
        <translation>Richtlinie (EU) 2015/2366 über Zahlungsdienste, ABl. L 337 vom 23.12.2015</translation>
    </message>
    <message>
        <source>a reply within the first period that says why and names the last day</source>
        <translation>eine Antwort innerhalb der ersten Frist mit den Gründen und dem letzten Tag</translation>
    </message>
    <message>
        <source>Tell the bank without undue delay once you notice a payment that you did not authorise, at the latest 13 months after the debit.</source>
        <translation>Zeigen Sie der Bank eine nicht autorisierte Zahlung unverzüglich nach dem Bemerken an, spätestens 13 Monate nach der Belastung.</translation>
    </message>
    <message>
        <source>A direct debit that you authorised can be refunded if you ask within eight weeks of the debit; for SEPA direct debits in euro no reason is needed.</source>
        <translation>Eine autorisierte Lastschrift wird erstattet, wenn Sie das binnen acht Wochen nach der Belastung verlangen; bei SEPA-Lastschriften in Euro ohne Angabe von Gründen.</translation>
    </message>
    <message>
        <source>For a lost or stolen card you bear at most 50 euros, and nothing if you could not notice the loss; fraud or gross negligence of your own changes that.</source>
        <translation>Bei verlorener oder gestohlener Karte tragen Sie höchstens 50 Euro, und nichts, wenn Sie den Verlust nicht bemerken konnten; anders bei eigenem Betrug oder grober Fahrlässigkeit.</translation>
    </message>
    <message>
        <source>The directive speaks through national law: for example §§ 675u to 675x BGB in Germany, Articles L133-18 to L133-25 of the Code monétaire et financier in France, Real Decreto-ley 19/2018 in Spain.</source>
        <translation>Die Richtlinie wirkt durch nationales Recht: etwa §§ 675u bis 675x BGB in Deutschland, Artikel L133-18 bis L133-25 des Code monétaire et financier in Frankreich, Real Decreto-ley 19/2018 in Spanien.</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017 and Direct Debit Guarantee (United Kingdom)</source>
        <translation>Payment Services Regulations 2017 und Direct Debit Guarantee (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>PSRs 2017</source>
        <translation>PSRs 2017</translation>
    </message>
    <message>
        <source>You live in the United Kingdom, where the Payment Services Regulations 2017 and the Direct Debit Guarantee give rights against your bank.</source>
        <translation>Sie leben im Vereinigten Königreich, wo die Payment Services Regulations 2017 und die Direct Debit Guarantee Rechte gegen Ihre Bank geben.</translation>
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
        <translation>Bei einem Fehler in einer Lastschrift gibt die Garantie eine volle und sofortige Erstattung durch die Bank, ohne Frist.</translation>
    </message>
    <message>
        <source>Fair Credit Billing Act (United States)</source>
        <translation>Fair Credit Billing Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>FCBA</source>
        <translation>FCBA</translation>
    </message>
    <message>
        <source>You are in the United States, where the Fair Credit Billing Act protects card holders against billing errors.</source>
        <translation>Sie sind in den Vereinigten Staaten, wo der Fair Credit Billing Act Karteninhaber vor Abrechnungsfehlern schützt.</translation>
    </message>
    <message>
        <source>Written confirmation that your billing error notice arrived</source>
        <translation>Schriftliche Bestätigung, dass Ihre Anzeige des Abrechnungsfehlers angekommen ist</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(A)</source>
        <translation>15 U.S.C. § 1666(a)(3)(A)</translation>
    </message>
    <message>
        <source>Truth in Lending Act, 15 U.S.C. § 1601 et seq.; Regulation Z, 12 CFR part 1026</source>
        <translation>Truth in Lending Act, 15 U.S.C. § 1601 ff.; Regulation Z, 12 CFR part 1026</translation>
    </message>
    <message>
        <source>Correction or explanation after a billing error notice: two billing cycles, at most these days</source>
        <translation>Berichtigung oder Erklärung nach der Anzeige eines Abrechnungsfehlers: zwei Abrechnungszeiträume, höchstens diese Tage</translation>
    </message>
    <message>
        <source>15 U.S.C. § 1666(a)(3)(B)</source>
        <translation>15 U.S.C. § 1666(a)(3)(B)</translation>
    </message>
    <message>
        <source>Your written notice must reach the address for billing inquiries within 60 days after the first statement with the error was sent.</source>
        <translation>Ihre schriftliche Anzeige muss die Anschrift für Rückfragen zur Abrechnung binnen 60 Tagen nach Versand der ersten Abrechnung mit dem Fehler erreichen.</translation>
    </message>
    <message>
        <source>For unauthorized use of a credit card you bear at most $50.</source>
        <translation>Für die unbefugte Nutzung einer Kreditkarte haften Sie mit höchstens 50 $.</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act and Regulation E (United States)</source>
        <translation>Electronic Fund Transfer Act und Regulation E (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>Regulation E</source>
        <translation>Regulation E</translation>
    </message>
    <message>
        <source>You are in the United States, where Regulation E protects the holders of bank accounts and debit cards.</source>
        <translation>Sie sind in den Vereinigten Staaten, wo Regulation E Inhaber von Bankkonten und Debitkarten schützt.</translation>
    </message>
    <message>
        <source>Result of the bank&apos;s investigation, or provisional credit while it goes on</source>
        <translation>Ergebnis der Prüfung durch die Bank, oder vorläufige Gutschrift, solange sie dauert</translation>
    </message>
    <message>
        <source>12 CFR 1005.11(c)(1)</source>
        <translation>12 CFR 1005.11(c)(1)</translation>
    </message>
    <message>
        <source>Electronic Fund Transfer Act, 15 U.S.C. § 1693 et seq.; Regulation E, 12 CFR part 1005</source>
        <translation>Electronic Fund Transfer Act, 15 U.S.C. § 1693 ff.; Regulation E, 12 CFR part 1005</translation>
    </message>
    <message>
        <source>Your notice must reach the bank within 60 days after it sent the first statement with the error; tell it within two business days of learning that a card was lost or stolen.</source>
        <translation>Ihre Anzeige muss die Bank binnen 60 Tagen nach Versand des ersten Kontoauszugs mit dem Fehler erreichen; melden Sie Verlust oder Diebstahl einer Karte binnen zwei Geschäftstagen.</translation>
    </message>
    <message>
        <source>With provisional credit the bank may take 45 days, in some cases 90.</source>
        <translation>Mit vorläufiger Gutschrift darf die Bank 45 Tage brauchen, in manchen Fällen 90.</translation>
    </message>
    <message>
        <source>Contract and law of succession: accounts of the dead</source>
        <translation>Vertrag und Erbrecht: Konten Verstorbener</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Erbrecht</translation>
    </message>
    <message>
        <source>The GDPR does not protect the dead (Recital 27). Some countries give relatives or heirs rights of their own, for example France, Italy and Spain.</source>
        <translation>Die DSGVO schützt Verstorbene nicht (Erwägungsgrund 27). Einige Länder geben Angehörigen oder Erben eigene Rechte, etwa Frankreich, Italien und Spanien.</translation>
    </message>
    <message>
        <source>Family Educational Rights and Privacy Act (United States)</source>
        <translation>Family Educational Rights and Privacy Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>FERPA</source>
        <translation>FERPA</translation>
    </message>
    <message>
        <source>You are in the United States, where FERPA binds schools that take federal money.</source>
        <translation>Sie sind in den Vereinigten Staaten, wo FERPA Schulen bindet, die Bundesmittel erhalten.</translation>
    </message>
    <message>
        <source>Inspection of education records</source>
        <translation>Einsicht in die Schulunterlagen</translation>
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
        <translation>Ihre Beschwerde beim Student Privacy Policy Office, gerechnet ab Kenntnis der Verletzung</translation>
    </message>
    <message>
        <source>34 CFR 99.64(c)</source>
        <translation>34 CFR 99.64(c)</translation>
    </message>
    <message>
        <source>There is no right to deletion; the school directs its vendors by contract.</source>
        <translation>Es gibt kein Recht auf Löschung; die Schule lenkt ihre Anbieter durch Vertrag.</translation>
    </message>
    <message>
        <source>From the age of 18, or at college, the rights are the student&apos;s own.</source>
        <translation>Ab 18 Jahren oder an der Hochschule stehen die Rechte der Schülerin oder dem Schüler selbst zu.</translation>
    </message>
    <message>
        <source>Children&apos;s Online Privacy Protection Act (United States)</source>
        <translation>Children&apos;s Online Privacy Protection Act (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>COPPA</source>
        <translation>COPPA</translation>
    </message>
    <message>
        <source>You are in the United States, where the rule for online services directed to children under 13 gives rights to parents.</source>
        <translation>Sie sind in den Vereinigten Staaten, wo die Regel für Online-Dienste für Kinder unter 13 Jahren den Eltern Rechte gibt.</translation>
    </message>
    <message>
        <source>The rule protects children under 13, and binds services directed to them or that know the age.</source>
        <translation>Die Regel schützt Kinder unter 13 Jahren und bindet Dienste, die sich an sie richten oder das Alter kennen.</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 71-73</source>
        <translation>Richtlinie (EU) 2015/2366, Art. 71-73</translation>
    </message>
    <message>
        <source>Payment Services Regulations 2017, regs 74-76</source>
        <translation>Payment Services Regulations 2017, regs 74-76</translation>
    </message>
    <message>
        <source>Directive (EU) 2015/2366, Arts 76-77</source>
        <translation>Richtlinie (EU) 2015/2366, Art. 76-77</translation>
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
        <translation>PIPEDA, Anhang 1, Nr. 4.7</translation>
    </message>
    <message>
        <source>PIPA (Alberta), s. 34</source>
        <translation>PIPA (Alberta), s. 34</translation>
    </message>
    <message>
        <source>PIPA (British Columbia), s. 34</source>
        <translation>PIPA (British Columbia), s. 34</translation>
    </message>
    <message>
        <source>C.C.Q. ss. 1457-1458, 1607; P-39.1 s. 10</source>
        <translation>C.C.Q. Art. 1457-1458, 1607; P-39.1 Art. 10</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 GDPR</source>
        <translation>Art. 8, 15, 17 DSGVO</translation>
    </message>
    <message>
        <source>Arts 8, 15, 17 UK GDPR</source>
        <translation>Art. 8, 15, 17 UK GDPR</translation>
    </message>
    <message>
        <source>16 CFR 312.6</source>
        <translation>16 CFR 312.6</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 GDPR</source>
        <translation>Art. 15, 17, 21, 28 DSGVO</translation>
    </message>
    <message>
        <source>Arts 15, 17, 21, 28 UK GDPR</source>
        <translation>Art. 15, 17, 21, 28 UK GDPR</translation>
    </message>
    <message>
        <source>34 CFR 99.10</source>
        <translation>34 CFR 99.10</translation>
    </message>
    <message>
        <source>law of succession</source>
        <translation>Erbrecht</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>die Klausel</translation>
    </message>
    <message>
        <source>FADP Art. 30(2)</source>
        <translation>DSG Art. 30 Abs. 2</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Eine Kreditauskunftei</translation>
    </message>
    <message>
        <source>Who reports to credit bureaus</source>
        <translation>Wer an Kreditauskunfteien meldet</translation>
    </message>
    <message>
        <source>A data broker</source>
        <translation>Ein Datenhändler</translation>
    </message>
    <message>
        <source>A doctor, hospital or health insurer</source>
        <translation>Arztpraxis, Krankenhaus oder Krankenversicherung</translation>
    </message>
    <message>
        <source>A health app or shop</source>
        <translation>Eine Gesundheits-App oder ein Gesundheitsgeschäft</translation>
    </message>
    <message>
        <source>A bank or insurer</source>
        <translation>Eine Bank oder Versicherung</translation>
    </message>
    <message>
        <source>The bank of an account or debit card</source>
        <translation>Die Bank eines Kontos oder einer Debitkarte</translation>
    </message>
    <message>
        <source>A bank that issues credit cards</source>
        <translation>Eine Bank, die Kreditkarten ausgibt</translation>
    </message>
    <message>
        <source>A payment service or bank in Europe</source>
        <translation>Ein Zahlungsdienst oder eine Bank in Europa</translation>
    </message>
    <message>
        <source>A debt collector</source>
        <translation>Ein Inkassounternehmen</translation>
    </message>
    <message>
        <source>A school or university</source>
        <translation>Eine Schule oder Hochschule</translation>
    </message>
    <message>
        <source>A website, app or toy for children</source>
        <translation>Eine Website, App oder ein Spielzeug für Kinder</translation>
    </message>
    <message>
        <source>A bank, airline or telephone company in Canada</source>
        <translation>Bank, Fluggesellschaft oder Telefonunternehmen in Kanada</translation>
    </message>
    <message>
        <source>A very large platform</source>
        <translation>Eine sehr große Plattform</translation>
    </message>
    <message>
        <source>Who measures faces or fingers</source>
        <translation>Wer Gesichter oder Finger misst</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>The pause from %1 to %2 does not stop this clock.</source>
        <translation>Die Pause vom %1 bis zum %2 hält diese Frist nicht an.</translation>
    </message>
    <message>
        <source>The pause from %1 to %2 began after the end and moves nothing.</source>
        <translation>Die Pause vom %1 bis zum %2 begann nach dem Ende der Frist und verschiebt nichts.</translation>
    </message>
    <message>
        <source>The period starts on %1 (%2).</source>
        <translation>Die Frist beginnt am %1 (%2).</translation>
    </message>
    <message>
        <source>The days from %1 to %2 are not counted (%3).</source>
        <translation>Die Tage vom %1 bis zum %2 werden nicht mitgezählt (%3).</translation>
    </message>
    <message>
        <source>This law knows no extension; the first date stands.</source>
        <translation>Dieses Gesetz kennt keine Verlängerung; es bleibt beim ersten Datum.</translation>
    </message>
    <message>
        <source>The extension of %1 came too late; the first date stands.</source>
        <translation>Die Verlängerung vom %1 kam zu spät; es bleibt beim ersten Datum.</translation>
    </message>
    <message>
        <source>Extended by %1, if %2 (%3).</source>
        <comment>2 months; a condition; the law</comment>
        <translation>Verlängert um %1, wenn %2 (%3).</translation>
    </message>
    <message>
        <source>Days off are those of calendar %1.</source>
        <translation>Als freie Tage gelten die des Kalenders %1.</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 calendar day</source>
        <translation>%1 Kalendertag</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 Kalendertage</translation>
    </message>
    <message>
        <source>%1 business day</source>
        <translation>%1 Arbeitstag</translation>
    </message>
    <message>
        <source>%1 business days</source>
        <translation>%1 Arbeitstage</translation>
    </message>
    <message>
        <source>%1 from receipt</source>
        <comment>45 calendar days</comment>
        <translation>%1 ab Eingang</translation>
    </message>
    <message>
        <source>%1 from sending</source>
        <comment>45 calendar days</comment>
        <translation>%1 ab Absendung</translation>
    </message>
    <message>
        <source>%1 from discovery</source>
        <comment>45 calendar days</comment>
        <translation>%1 ab Entdeckung</translation>
    </message>
    <message>
        <source>%1 from acceptance</source>
        <comment>45 calendar days</comment>
        <translation>%1 ab Annahme der Bedingungen</translation>
    </message>
    <message>
        <source>Counted from %1, the day of delivery or of the first attempt.</source>
        <translation>Gerechnet ab dem %1, dem Tag der Zustellung oder des ersten Zustellversuchs.</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, %3. This is an assumption of the program, not law.</source>
        <extracomment>%3 is such as &quot;an ordinary letter overseas takes 10 days&quot;</extracomment>
        <translation>Gerechnet ab dem %1: abgeschickt am %2; %3. Das ist eine Annahme des Programms, kein Gesetz.</translation>
    </message>
    <message>
        <source>the profile names no residence; set it first</source>
        <translation>das Profil nennt keinen Wohnsitz; tragen Sie ihn zuerst ein</translation>
    </message>
    <message>
        <source>the table of laws has none yet for people who live in %1</source>
        <translation>Recourse kennt noch kein Gesetz für Menschen mit Wohnsitz in %1</translation>
    </message>
    <message>
        <source>Bodies of this kind have an authority of their own.</source>
        <translation>Stellen dieser Art haben eine eigene Behörde.</translation>
    </message>
    <message>
        <source>The organisation has its seat there; this authority decides.</source>
        <translation>Die Organisation hat dort ihren Sitz; diese Behörde entscheidet.</translation>
    </message>
    <message>
        <source>You live there.</source>
        <translation>Sie leben dort.</translation>
    </message>
    <message>
        <source>You work there.</source>
        <translation>Sie arbeiten dort.</translation>
    </message>
    <message>
        <source>The infringement happened there.</source>
        <translation>Der Verstoß ist dort geschehen.</translation>
    </message>
    <message>
        <source>This law has one authority for all complaints.</source>
        <translation>Dieses Gesetz hat eine einzige Behörde für alle Beschwerden.</translation>
    </message>
    <message>
        <source>%1: in force from %2, not yet on %3</source>
        <translation>%1: in Kraft ab %2, am %3 noch nicht</translation>
    </message>
    <message>
        <source>%1: in force until %2, no longer on %3</source>
        <translation>%1: in Kraft bis %2, am %3 nicht mehr</translation>
    </message>
    <message>
        <source>%1: a person must check this law first</source>
        <translation>%1: zuerst muss ein Mensch dieses Gesetz prüfen</translation>
    </message>
    <message>
        <source>Counted from %1: sent on %2, with %3 days on the way as you assume. This is an assumption, not law.</source>
        <translation>Gerechnet ab dem %1: abgeschickt am %2, mit %3 Tagen unterwegs, wie Sie annehmen. Das ist eine Annahme, kein Gesetz.</translation>
    </message>
    <message>
        <source>%1 is made for organisations of this kind.</source>
        <comment>a law</comment>
        <translation>%1 ist für Organisationen dieser Art gemacht.</translation>
    </message>
    <message>
        <source>%1 leaves organisations of this kind to another law.</source>
        <comment>a law</comment>
        <translation>%1 überlässt Organisationen dieser Art einem anderen Gesetz.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>a law</comment>
        <translation>Sie haben %1 gewählt.</translation>
    </message>
    <message>
        <source>You chose %1; what is known of you and the organisation gives no reason for it.</source>
        <comment>a law</comment>
        <translation>Sie haben %1 gewählt; was über Sie und die Organisation bekannt ist, gibt dafür keinen Grund.</translation>
    </message>
    <message>
        <source>They named %1, which is no later than the first date; that one stands.</source>
        <translation>Genannt wurde der %1, der nicht nach der ersten Frist liegt; diese bleibt.</translation>
    </message>
    <message>
        <source>They named %1, but this law allows no more than until %2: the first date stands. Since some would still grant them the time until then, nothing is called late before %3.</source>
        <translation>Genannt wurde der %1, dieses Gesetz erlaubt aber höchstens bis zum %2: Die erste Frist bleibt. Da manche ihnen die Zeit bis dahin dennoch zugestehen, gilt vor dem %3 nichts als verspätet.</translation>
    </message>
    <message>
        <source>They named %1 themselves. Without the extension the answer was due on %2; the law allows no more than until %3.</source>
        <translation>Den %1 haben sie selbst genannt. Ohne die Verlängerung war die Antwort am %2 fällig; das Gesetz erlaubt höchstens bis zum %3.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>For which time?</source>
        <translation>Für welche Zeit?</translation>
    </message>
    <message>
        <source>For example: since January 2024</source>
        <translation>Zum Beispiel: seit Januar 2024</translation>
    </message>
    <message>
        <source>Anything in particular?</source>
        <translation>Etwas Bestimmtes?</translation>
    </message>
    <message>
        <source>For example: my location and my purchases</source>
        <translation>Zum Beispiel: mein Standort und meine Einkäufe</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>For example: I closed my account</source>
        <translation>Zum Beispiel: Ich habe mein Konto geschlossen</translation>
    </message>
    <message>
        <source>Your earlier request for access</source>
        <translation>Ihr früherer Auskunftsantrag</translation>
    </message>
    <message>
        <source>For example: of 3 May 2026, reference RC-7K2M-9QXD</source>
        <translation>Zum Beispiel: vom 3. Mai 2026, Zeichen RC-7K2M-9QXD</translation>
    </message>
    <message>
        <source>What the incident is called</source>
        <translation>Wie der Vorfall genannt wird</translation>
    </message>
    <message>
        <source>Only if it is not in the list above</source>
        <translation>Nur wenn er oben nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Their notice to you</source>
        <translation>Die Mitteilung an Sie</translation>
    </message>
    <message>
        <source>For example: your e-mail of 5 June 2026</source>
        <translation>Zum Beispiel: Ihre E-Mail vom 5. Juni 2026</translation>
    </message>
    <message>
        <source>How you know what was taken</source>
        <translation>Woher Sie wissen, was entwendet wurde</translation>
    </message>
    <message>
        <source>For example: your notice of 2 October 2026</source>
        <translation>Zum Beispiel: Ihre Mitteilung vom 2. Oktober 2026</translation>
    </message>
    <message>
        <source>What of you was taken</source>
        <translation>Was von Ihnen entwendet wurde</translation>
    </message>
    <message>
        <source>For example: name, postal address and identity document number</source>
        <translation>Zum Beispiel: Name, Postanschrift und Ausweisnummer</translation>
    </message>
    <message>
        <source>What others can do with it</source>
        <translation>Was andere damit anfangen können</translation>
    </message>
    <message>
        <source>For example: open accounts in my name</source>
        <translation>Zum Beispiel: Konten auf meinen Namen eröffnen</translation>
    </message>
    <message>
        <source>How many months of protection</source>
        <translation>Wie viele Monate Schutz</translation>
    </message>
    <message>
        <source>For example: 24</source>
        <translation>Zum Beispiel: 24</translation>
    </message>
    <message>
        <source>What must be replaced</source>
        <translation>Was ersetzt werden muss</translation>
    </message>
    <message>
        <source>For example: the fee for a new identity document</source>
        <translation>Zum Beispiel: die Gebühr für einen neuen Ausweis</translation>
    </message>
    <message>
        <source>What they offered to others</source>
        <translation>Was anderen angeboten wurde</translation>
    </message>
    <message>
        <source>For example: 24 months of monitoring for customers in another country</source>
        <translation>Zum Beispiel: 24 Monate Überwachung für Kunden in einem anderen Land</translation>
    </message>
    <message>
        <source>Their sentence, word for word</source>
        <translation>Der Satz des Unternehmens, Wort für Wort</translation>
    </message>
    <message>
        <source>Quote it exactly</source>
        <translation>Zitieren Sie genau</translation>
    </message>
    <message>
        <source>The facts against it</source>
        <translation>Die Tatsachen, die dagegen sprechen</translation>
    </message>
    <message>
        <source>One on each line, each with its source</source>
        <translation>Eine je Zeile, jede mit ihrer Quelle</translation>
    </message>
    <message>
        <source>What an honest text would say</source>
        <translation>Was ein ehrlicher Text sagen würde</translation>
    </message>
    <message>
        <source>Only what you can show</source>
        <translation>Nur, was Sie belegen können</translation>
    </message>
    <message>
        <source>Where the sentence stood</source>
        <translation>Wo der Satz stand</translation>
    </message>
    <message>
        <source>For example: press release of 4 September 2026</source>
        <translation>Zum Beispiel: Pressemitteilung vom 4. September 2026</translation>
    </message>
    <message>
        <source>Which duty they broke</source>
        <translation>Welche Pflicht verletzt wurde</translation>
    </message>
    <message>
        <source>For example: the duty to answer my request for access</source>
        <translation>Zum Beispiel: die Pflicht, meinen Auskunftsantrag zu beantworten</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was das zeigt</translation>
    </message>
    <message>
        <source>For example: the copies were kept without encryption, as your notice says</source>
        <translation>Zum Beispiel: Die Kopien lagen unverschlüsselt vor, wie Ihre Mitteilung sagt</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <translation>Was es Sie gekostet hat</translation>
    </message>
    <message>
        <source>One on each line; only what you can show</source>
        <translation>Ein Posten je Zeile; nur, was Sie belegen können</translation>
    </message>
    <message>
        <source>The sum you ask for</source>
        <translation>Der Betrag, den Sie verlangen</translation>
    </message>
    <message>
        <source>For example: 337.00 euros</source>
        <translation>Zum Beispiel: 337,00 Euro</translation>
    </message>
    <message>
        <source>Why you fear misuse</source>
        <translation>Warum Sie einen Missbrauch befürchten</translation>
    </message>
    <message>
        <source>What happened, with dates; leave it empty if nothing did</source>
        <translation>Was geschehen ist, mit Datum; leer lassen, wenn nichts geschehen ist</translation>
    </message>
    <message>
        <source>How you reckon the sum</source>
        <translation>Wie Sie den Betrag berechnen</translation>
    </message>
    <message>
        <source>For example: 37.00 for the document and 300.00 for the rest</source>
        <translation>Zum Beispiel: 37,00 für den Ausweis und 300,00 für den Rest</translation>
    </message>
    <message>
        <source>What shows that the data were not protected</source>
        <translation>Was zeigt, dass die Daten nicht geschützt waren</translation>
    </message>
    <message>
        <source>For example: the backups were kept without encryption, as your notice says</source>
        <translation>Zum Beispiel: Die Sicherungskopien lagen unverschlüsselt vor, wie Ihre Mitteilung sagt</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was das Unternehmen getan hat</translation>
    </message>
    <message>
        <source>One unfair or deceptive act on each line, with its day</source>
        <translation>Eine unlautere oder irreführende Handlung je Zeile, mit ihrem Tag</translation>
    </message>
    <message>
        <source>What else you ask for</source>
        <translation>Was Sie außerdem verlangen</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Ein Punkt je Zeile</translation>
    </message>
    <message>
        <source>When you accepted the terms</source>
        <translation>Wann Sie die Bedingungen angenommen haben</translation>
    </message>
    <message>
        <source>The window counts from this day</source>
        <translation>Die Frist zählt ab diesem Tag</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
        <source>For example: Dispute Resolution and Arbitration</source>
        <translation>Zum Beispiel: Streitbeilegung und Schiedsverfahren</translation>
    </message>
    <message>
        <source>Title of the terms</source>
        <translation>Titel der Bedingungen</translation>
    </message>
    <message>
        <source>For example: Terms of Service</source>
        <translation>Zum Beispiel: Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Version or date of the terms</source>
        <translation>Fassung oder Datum der Bedingungen</translation>
    </message>
    <message>
        <source>For example: November 1, 2026</source>
        <translation>Zum Beispiel: 1. November 2026</translation>
    </message>
    <message>
        <source>Number of the section</source>
        <translation>Nummer des Abschnitts</translation>
    </message>
    <message>
        <source>For example: section 14</source>
        <translation>Zum Beispiel: Abschnitt 14</translation>
    </message>
    <message>
        <source>Days that the section gives</source>
        <translation>Tage, die der Abschnitt lässt</translation>
    </message>
    <message>
        <source>For example: 30</source>
        <translation>Zum Beispiel: 30</translation>
    </message>
    <message>
        <source>The section also waives class actions</source>
        <translation>Der Abschnitt schließt auch Sammelklagen aus</translation>
    </message>
    <message>
        <source>What the section or notice asks for</source>
        <translation>Was der Abschnitt oder die Mitteilung verlangt</translation>
    </message>
    <message>
        <source>One on each line, as “account number: LP-4711”</source>
        <translation>Eines je Zeile, etwa „Kontonummer: LP-4711“</translation>
    </message>
    <message>
        <source>The subject that the section asks for</source>
        <translation>Der Betreff, den der Abschnitt verlangt</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Nur wenn er einen verlangt</translation>
    </message>
    <message>
        <source>Your country, in the letter&apos;s words</source>
        <translation>Ihr Land, in der Sprache des Briefs</translation>
    </message>
    <message>
        <source>For example: the United Kingdom</source>
        <translation>Zum Beispiel: das Vereinigte Königreich</translation>
    </message>
    <message>
        <source>Which one fits?</source>
        <translation>Was trifft zu?</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Welches Gerät</translation>
    </message>
    <message>
        <source>For example: VIN ending in 004711</source>
        <translation>Zum Beispiel: Fahrgestellnummer mit den Endziffern 004711</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann es endete</translation>
    </message>
    <message>
        <source>The day you sold, returned or cancelled it</source>
        <translation>Der Tag von Verkauf, Rückgabe oder Kündigung</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>For example: sale of the vehicle</source>
        <translation>Zum Beispiel: Verkauf des Fahrzeugs</translation>
    </message>
    <message>
        <source>Since when they still collect</source>
        <translation>Seit wann weiter Daten erhoben werden</translation>
    </message>
    <message>
        <source>For example: 1 September 2026</source>
        <translation>Zum Beispiel: 1. September 2026</translation>
    </message>
    <message>
        <source>What shows that they still do</source>
        <translation>Was zeigt, dass es weitergeht</translation>
    </message>
    <message>
        <source>For example: your app showed the location of the car on 12 October 2026</source>
        <translation>Zum Beispiel: Ihre App zeigte am 12. Oktober 2026 den Standort des Autos</translation>
    </message>
    <message>
        <source>What you do not accept</source>
        <translation>Was Sie nicht annehmen</translation>
    </message>
    <message>
        <source>For example: the terms announced on 2 November 2026</source>
        <translation>Zum Beispiel: die am 2. November 2026 angekündigten Bedingungen</translation>
    </message>
    <message>
        <source>When the contract is to end</source>
        <translation>Wann der Vertrag enden soll</translation>
    </message>
    <message>
        <source>Empty: as early as it can</source>
        <translation>Leer: so früh wie möglich</translation>
    </message>
    <message>
        <source>What you want to save first</source>
        <translation>Was Sie vorher sichern möchten</translation>
    </message>
    <message>
        <source>For example: my saved games</source>
        <translation>Zum Beispiel: meine Spielstände</translation>
    </message>
    <message>
        <source>What they owe you</source>
        <translation>Was man Ihnen schuldet</translation>
    </message>
    <message>
        <source>For example: the balance of 12.40</source>
        <translation>Zum Beispiel: das Guthaben von 12,40</translation>
    </message>
    <message>
        <source>Since when your browser sends the opt-out signal</source>
        <translation>Seit wann Ihr Browser das Opt-out-Signal sendet</translation>
    </message>
    <message>
        <source>Empty: it does not</source>
        <translation>Leer: Er sendet keines</translation>
    </message>
    <message>
        <source>Which sensitive information</source>
        <translation>Welche sensiblen Angaben</translation>
    </message>
    <message>
        <source>For example: precise geolocation and the content of my messages</source>
        <translation>Zum Beispiel: genauer Standort und der Inhalt meiner Nachrichten</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Ihre Situation</translation>
    </message>
    <message>
        <source>Why this hurts you in particular, in your own words</source>
        <translation>Warum es gerade Ihnen schadet, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>What of you they show</source>
        <translation>Was dort von Ihnen gezeigt wird</translation>
    </message>
    <message>
        <source>For example: name, address and employer on your public page</source>
        <translation>Zum Beispiel: Name, Anschrift und Arbeitgeber auf Ihrer öffentlichen Seite</translation>
    </message>
    <message>
        <source>When you saw it</source>
        <translation>Wann Sie es gesehen haben</translation>
    </message>
    <message>
        <source>When you used DROP</source>
        <translation>Wann Sie DROP benutzt haben</translation>
    </message>
    <message>
        <source>The broker&apos;s name in DROP</source>
        <translation>Der Name des Händlers in DROP</translation>
    </message>
    <message>
        <source>The number they call</source>
        <translation>Die Nummer, die angerufen wird</translation>
    </message>
    <message>
        <source>For example: +1 804 555 0100</source>
        <translation>Zum Beispiel: +1 804 555 0100</translation>
    </message>
    <message>
        <source>When they called</source>
        <translation>Wann angerufen wurde</translation>
    </message>
    <message>
        <source>For example: recorded calls on November 3 and 9, 2026</source>
        <translation>Zum Beispiel: Bandansagen am 3. und 9. November 2026</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Was geschehen ist, der Reihe nach</translation>
    </message>
    <message>
        <source>One event on each line, with its day</source>
        <translation>Ein Ereignis je Zeile, mit seinem Tag</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was getan werden soll</translation>
    </message>
    <message>
        <source>For example: answer my request completely</source>
        <translation>Zum Beispiel: meinen Antrag vollständig beantworten</translation>
    </message>
    <message>
        <source>The settlement&apos;s name</source>
        <translation>Der Name des Vergleichs</translation>
    </message>
    <message>
        <source>As the notice has it</source>
        <translation>Wie er in der Mitteilung steht</translation>
    </message>
    <message>
        <source>The court&apos;s case number</source>
        <translation>Das Aktenzeichen des Gerichts</translation>
    </message>
    <message>
        <source>Your number in the notice</source>
        <translation>Ihre Nummer in der Mitteilung</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Was in der Akte falsch ist</translation>
    </message>
    <message>
        <source>One entry on each line: what it says, what is right, and what shows it</source>
        <translation>Ein Eintrag je Zeile: was dort steht, was richtig ist und was es zeigt</translation>
    </message>
    <message>
        <source>An officer who may have the records</source>
        <translation>Ein Mitarbeiter, der die Unterlagen haben könnte</translation>
    </message>
    <message>
        <source>Name and department</source>
        <translation>Name und Abteilung</translation>
    </message>
    <message>
        <source>Which debt</source>
        <translation>Welche Forderung</translation>
    </message>
    <message>
        <source>For example: Lender One, your file 998, $1,240</source>
        <translation>Zum Beispiel: Kreditbank Eins, Ihr Zeichen 998, 1.240 $</translation>
    </message>
    <message>
        <source>The day of their notice</source>
        <translation>Der Tag der Mitteilung an Sie</translation>
    </message>
    <message>
        <source>Names you had before</source>
        <translation>Ihre früheren Namen</translation>
    </message>
    <message>
        <source>Addresses you had before</source>
        <translation>Ihre früheren Anschriften</translation>
    </message>
    <message>
        <source>The number they are to call</source>
        <translation>Die Nummer, unter der man Sie anrufen soll</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Unterlagen</translation>
    </message>
    <message>
        <source>For example: visit notes, test results and billing records</source>
        <translation>Zum Beispiel: Arztnotizen, Befunde und Abrechnungen</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>For example: PDF by e-mail</source>
        <translation>Zum Beispiel: PDF per E-Mail</translation>
    </message>
    <message>
        <source>Who else is to get the copy</source>
        <translation>Wer die Kopie sonst noch bekommen soll</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Anschrift</translation>
    </message>
    <message>
        <source>What is wrong and what is right</source>
        <translation>Was falsch und was richtig ist</translation>
    </message>
    <message>
        <source>One on each line: “my street is given as Mill Road, right is Mill Lane”</source>
        <translation>Eines je Zeile: „als Straße steht dort Mühlstraße, richtig ist Mühlweg“</translation>
    </message>
    <message>
        <source>For example: a copy of the tenancy agreement</source>
        <translation>Zum Beispiel: eine Kopie des Mietvertrags</translation>
    </message>
    <message>
        <source>The day of your first letter</source>
        <translation>Der Tag Ihres ersten Briefs</translation>
    </message>
    <message>
        <source>When their time was over</source>
        <translation>Wann die Zeit für die Antwort um war</translation>
    </message>
    <message>
        <source>The law your first letter named</source>
        <translation>Das Gesetz, das Ihr erster Brief nannte</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Wie Sie ihn geschickt haben</translation>
    </message>
    <message>
        <source>For example: e-mail</source>
        <translation>Zum Beispiel: E-Mail</translation>
    </message>
    <message>
        <source>What they may know it by</source>
        <translation>Woran man ihn dort erkennen kann</translation>
    </message>
    <message>
        <source>For example: your ticket 4711</source>
        <translation>Zum Beispiel: Ihre Vorgangsnummer 4711</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation>Wann er dort ankam</translation>
    </message>
    <message>
        <source>When they wrote</source>
        <translation>Wann man Ihnen schrieb</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was man Ihnen schrieb</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>One thing on each line</source>
        <translation>Ein Punkt je Zeile</translation>
    </message>
    <message>
        <source>The authority you may turn to</source>
        <translation>Die Behörde, an die Sie sich wenden können</translation>
    </message>
    <message>
        <source>The day of your reminder</source>
        <translation>Der Tag Ihrer Erinnerung</translation>
    </message>
    <message>
        <source>The day of their answer</source>
        <translation>Der Tag der Antwort</translation>
    </message>
    <message>
        <source>Their reason, word for word</source>
        <translation>Die Begründung, Wort für Wort</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>For example: the recipients and the sign-in logs</source>
        <translation>Zum Beispiel: die Empfänger und die Anmeldeprotokolle</translation>
    </message>
    <message>
        <source>The authority may tell them your name</source>
        <translation>Die Behörde darf dort Ihren Namen nennen</translation>
    </message>
    <message>
        <source>Other proceedings about this</source>
        <translation>Andere Verfahren dazu</translation>
    </message>
    <message>
        <source>For example: before which court, with its number</source>
        <translation>Zum Beispiel: bei welchem Gericht, mit Aktenzeichen</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was die Sache erledigen würde</translation>
    </message>
    <message>
        <source>Why their decision is wrong</source>
        <translation>Warum die Entscheidung falsch ist</translation>
    </message>
    <message>
        <source>The day of the refusal</source>
        <translation>Der Tag der Ablehnung</translation>
    </message>
    <message>
        <source>Who may act for you</source>
        <translation>Wer für Sie handeln darf</translation>
    </message>
    <message>
        <source>That person&apos;s address</source>
        <translation>Die Anschrift dieser Person</translation>
    </message>
    <message>
        <source>For which matters</source>
        <translation>Für welche Angelegenheiten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Who that is to you</source>
        <translation>Wer das für Sie ist</translation>
    </message>
    <message>
        <source>For example: sister</source>
        <translation>Zum Beispiel: Schwester</translation>
    </message>
    <message>
        <source>To which other service</source>
        <translation>Zu welchem anderen Dienst</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>For example: my purchase history</source>
        <translation>Zum Beispiel: mein Einkaufsverlauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What they sent you</source>
        <translation>Was man Ihnen geschickt hat</translation>
    </message>
    <message>
        <source>For example: e-mails of 2 and 9 November 2026</source>
        <translation>Zum Beispiel: E-Mails vom 2. und 9. November 2026</translation>
    </message>
    <message>
        <source>Which use of your data</source>
        <translation>Welche Nutzung Ihrer Daten</translation>
    </message>
    <message>
        <source>For example: profiling for personalised prices</source>
        <translation>Zum Beispiel: Profiling für personalisierte Preise</translation>
    </message>
    <message>
        <source>What you had agreed to</source>
        <translation>Worin Sie eingewilligt hatten</translation>
    </message>
    <message>
        <source>For example: location history</source>
        <translation>Zum Beispiel: Standortverlauf</translation>
    </message>
    <message>
        <source>When you agreed</source>
        <translation>Wann Sie eingewilligt haben</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Welche Zahlungen</translation>
    </message>
    <message>
        <source>One on each line: day, amount, to whom, account or card by its last digits</source>
        <translation>Eine je Zeile: Tag, Betrag, an wen, Konto oder Karte mit den letzten Ziffern</translation>
    </message>
    <message>
        <source>When you noticed them</source>
        <translation>Wann Sie sie bemerkt haben</translation>
    </message>
    <message>
        <source>Why it was not you</source>
        <translation>Warum Sie es nicht waren</translation>
    </message>
    <message>
        <source>For example: I had the card with me, and was at work that day</source>
        <translation>Zum Beispiel: Ich hatte die Karte bei mir und war an dem Tag bei der Arbeit</translation>
    </message>
    <message>
        <source>When you had it blocked</source>
        <translation>Wann Sie sperren ließen</translation>
    </message>
    <message>
        <source>The day of the statement</source>
        <translation>Der Tag des Kontoauszugs</translation>
    </message>
    <message>
        <source>The harm to you besides money</source>
        <translation>Der Schaden, der Ihnen außer dem Geld entstanden ist</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Der Name des Kindes</translation>
    </message>
    <message>
        <source>How old the child is</source>
        <translation>Wie alt das Kind ist</translation>
    </message>
    <message>
        <source>For example: born in 2016</source>
        <translation>Zum Beispiel: 2016 geboren</translation>
    </message>
    <message>
        <source>By what right you write for the child</source>
        <translation>Mit welchem Recht Sie für das Kind schreiben</translation>
    </message>
    <message>
        <source>For example: I am the mother and live with the child</source>
        <translation>Zum Beispiel: Ich bin die Mutter und lebe mit dem Kind zusammen</translation>
    </message>
    <message>
        <source>What makes you write</source>
        <translation>Was Sie zum Schreiben bewegt</translation>
    </message>
    <message>
        <source>For example: the notice of 2 October 2026 about stolen accounts</source>
        <translation>Zum Beispiel: die Mitteilung vom 2. Oktober 2026 über gestohlene Konten</translation>
    </message>
    <message>
        <source>Which programs the school uses</source>
        <translation>Welche Programme die Schule benutzt</translation>
    </message>
    <message>
        <source>For example: the learning platform and the reading app of class 4b</source>
        <translation>Zum Beispiel: die Lernplattform und die Lese-App der Klasse 4b</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>Wer verstorben ist</translation>
    </message>
    <message>
        <source>When the person died</source>
        <translation>Wann die Person verstorben ist</translation>
    </message>
    <message>
        <source>What you are to the estate</source>
        <translation>Was Sie mit dem Nachlass zu tun haben</translation>
    </message>
    <message>
        <source>For example: executor named in the will</source>
        <translation>Zum Beispiel: im Testament benannter Testamentsvollstrecker</translation>
    </message>
    <message>
        <source>What shows that</source>
        <translation>Was das belegt</translation>
    </message>
    <message>
        <source>For example: the grant of probate of 1 October 2026</source>
        <translation>Zum Beispiel: das Testamentsvollstreckerzeugnis vom 1. Oktober 2026</translation>
    </message>
    <message>
        <source>The law that gives you the right</source>
        <translation>Das Gesetz, das Ihnen das Recht gibt</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Wenn Sie es kennen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Ihre Anschrift oder E-Mail</translation>
    </message>
    <message>
        <source>The recipient&apos;s full legal name</source>
        <translation>Der vollständige rechtliche Name des Empfängers</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>E-Mail des Unternehmens für Datenschutz</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Postanschrift des Unternehmens</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Woran man Sie dort erkennt</translation>
    </message>
    <message>
        <source>The report&apos;s number in the fact sheet on identity theft</source>
        <translation>Die Nummer der Meldung im Datenblatt zum Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>The items in the fact sheet on identity theft</source>
        <translation>Die Einträge im Datenblatt zum Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>By which day they are to answer</source>
        <translation>Bis zu welchem Tag geantwortet werden soll</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own count</source>
        <translation>Leer: die Berechnung des Programms</translation>
    </message>
    <message>
        <source>How they are to answer</source>
        <translation>Wie geantwortet werden soll</translation>
    </message>
    <message>
        <source>For example: by e-mail to the address above</source>
        <translation>Zum Beispiel: per E-Mail an die Adresse oben</translation>
    </message>
    <message>
        <source>What you enclose</source>
        <translation>Was Sie beilegen</translation>
    </message>
    <message>
        <source>Place beside the date</source>
        <translation>Ort neben dem Datum</translation>
    </message>
    <message>
        <source>For example: Berlin</source>
        <translation>Zum Beispiel: Berlin</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Ein Unternehmen</translation>
    </message>
    <message>
        <source>A credit bureau</source>
        <translation>Eine Kreditauskunftei</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>Ein Auto</translation>
    </message>
    <message>
        <source>A game console</source>
        <translation>Eine Spielkonsole</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Eine App</translation>
    </message>
    <message>
        <source>The data are disputed</source>
        <translation>Die Richtigkeit der Daten ist strittig</translation>
    </message>
    <message>
        <source>The use is unlawful</source>
        <translation>Die Nutzung ist unrechtmäßig</translation>
    </message>
    <message>
        <source>I need the data for a claim</source>
        <translation>Ich brauche die Daten für einen Anspruch</translation>
    </message>
    <message>
        <source>I objected to the use</source>
        <translation>Ich habe der Nutzung widersprochen</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>They answered in part</source>
        <translation>Es wurde nur teilweise geantwortet</translation>
    </message>
    <message>
        <source>I cannot use the form of the answer</source>
        <translation>Mit der Form der Antwort kann ich nichts anfangen</translation>
    </message>
    <message>
        <source>They want a copy of my ID</source>
        <translation>Eine Kopie meines Ausweises wird verlangt</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Geld wird verlangt</translation>
    </message>
    <message>
        <source>They want me to use their form or portal</source>
        <translation>Ich soll ein bestimmtes Formular oder Portal benutzen</translation>
    </message>
    <message>
        <source>They say another company is responsible</source>
        <translation>Angeblich ist ein anderes Unternehmen verantwortlich</translation>
    </message>
    <message>
        <source>They say they only process for others</source>
        <translation>Angeblich werden die Daten nur im Auftrag anderer verarbeitet</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Die Daten sind angeblich anonym</translation>
    </message>
    <message>
        <source>They say a law makes them keep everything</source>
        <translation>Angeblich muss nach einem Gesetz alles aufbewahrt werden</translation>
    </message>
    <message>
        <source>They say it would harm others</source>
        <translation>Angeblich würde es anderen schaden</translation>
    </message>
    <message>
        <source>They say everything is deleted</source>
        <translation>Angeblich ist alles gelöscht</translation>
    </message>
    <message>
        <source>I cannot understand the answer</source>
        <translation>Ich kann die Antwort nicht verstehen</translation>
    </message>
    <message>
        <source>The answer is in another language</source>
        <translation>Die Antwort ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>They say the request is excessive</source>
        <translation>Der Antrag ist angeblich exzessiv</translation>
    </message>
    <message>
        <source>The date in your first letter was your own, not the law’s</source>
        <translation>Der Termin in Ihrem ersten Schreiben war Ihr eigener, keine gesetzliche Frist</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Access to your data</source>
        <translation>Auskunft über Ihre Daten</translation>
    </message>
    <message>
        <source>Say no reason for asking; none is needed.</source>
        <translation>Nennen Sie keinen Grund für Ihre Anfrage; es braucht keinen.</translation>
    </message>
    <message>
        <source>If you also want erasure, ask for access first and wait for the answer.</source>
        <translation>Wenn Sie auch die Löschung wollen, verlangen Sie zuerst Auskunft, und warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Löschung Ihrer Daten</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know or prove what they held: what is erased cannot be shown any more.</source>
        <translation>Verlangen Sie zuerst Auskunft, wenn Sie wissen oder beweisen wollen, was dort gespeichert war: Was gelöscht ist, lässt sich nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>Closing an account may lose content, purchases or a balance. Save them first.</source>
        <translation>Wenn ein Konto geschlossen wird, können Inhalte, Käufe oder ein Guthaben verloren gehen. Sichern Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Einzelheiten zu einem Datenleck</translation>
    </message>
    <message>
        <source>The letter asks whether your data were in the incident; it does not claim it.</source>
        <translation>Der Brief fragt, ob Ihre Daten von dem Vorfall betroffen waren; er behauptet es nicht.</translation>
    </message>
    <message>
        <source>Replies that ask for a password or send a link may be fraud by those who hold the data.</source>
        <translation>Antworten, die nach einem Passwort fragen oder einen Link schicken, können Betrug von denen sein, die die Daten haben.</translation>
    </message>
    <message>
        <source>The law gives one month, not a number of days. Leave the period to the sentence that Recourse writes.</source>
        <translation>Das Gesetz gibt einen Monat, keine Zahl von Tagen. Überlassen Sie die Frist dem Satz, den Recourse schreibt.</translation>
    </message>
    <message>
        <source>The letter names a period that is not the law&apos;s. Leave the period to the sentence that Recourse writes.</source>
        <translation>Der Brief nennt eine Frist, die nicht die des Gesetzes ist. Überlassen Sie die Frist dem Satz, den Recourse schreibt.</translation>
    </message>
    <message>
        <source>The 72 hours are owed to the authority, not to you. Leave them out.</source>
        <translation>Die 72 Stunden gelten gegenüber der Behörde, nicht gegenüber Ihnen. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>An infringement alone gives no damages; the damage must be shown.</source>
        <translation>Ein Verstoß allein gibt keinen Schadensersatz; der Schaden muss dargelegt werden.</translation>
    </message>
    <message>
        <source>Authorities award no money to persons.</source>
        <translation>Behörden sprechen Einzelnen kein Geld zu.</translation>
    </message>
    <message>
        <source>A fine is never paid to the person, and a letter does not threaten with it.</source>
        <translation>Ein Bußgeld geht nie an die betroffene Person, und ein Brief droht nicht damit.</translation>
    </message>
    <message>
        <source>Silence is no consent and no acceptance.</source>
        <translation>Schweigen ist keine Einwilligung und keine Annahme.</translation>
    </message>
    <message>
        <source>State privacy laws give no private suit for these rights.</source>
        <translation>Die Datenschutzgesetze der US-Bundesstaaten geben für diese Rechte keine eigene Klage.</translation>
    </message>
    <message>
        <source>Figures of the California law change every odd year and have no place in this letter.</source>
        <translation>Die Beträge des kalifornischen Gesetzes ändern sich in jedem ungeraden Jahr und gehören nicht in diesen Brief.</translation>
    </message>
    <message>
        <source>In California only what the business collected from you must be deleted.</source>
        <translation>In Kalifornien muss nur gelöscht werden, was das Unternehmen bei Ihnen erhoben hat.</translation>
    </message>
    <message>
        <source>Whether the law covers this firm depends on its size. Write “to the extent the Act applies to you”.</source>
        <translation>Ob das Gesetz für diese Firma gilt, hängt von ihrer Größe ab. Schreiben Sie „to the extent the Act applies to you“ (soweit das Gesetz für Sie gilt).</translation>
    </message>
    <message>
        <source>The letter must say “to the extent the Act applies to you”: the law binds only firms of a certain size.</source>
        <translation>Im Brief muss „to the extent the Act applies to you“ (soweit das Gesetz für Sie gilt) stehen: Das Gesetz gilt nur für Firmen ab einer bestimmten Größe.</translation>
    </message>
    <message>
        <source>DROP reaches registered data brokers only, not firms that deal with you directly.</source>
        <translation>DROP erreicht nur registrierte Datenhändler, nicht Firmen, die unmittelbar mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>This law knows no right to erasure.</source>
        <translation>Dieses Gesetz kennt kein Recht auf Löschung.</translation>
    </message>
    <message>
        <source>Since 30 September 2026 the authority is the Information Commission.</source>
        <translation>Seit dem 30. September 2026 heißt die Behörde Information Commission.</translation>
    </message>
    <message>
        <source>Articles 22A to 22D have replaced Article 22 UK GDPR since 5 February 2026.</source>
        <translation>Seit dem 5. Februar 2026 stehen die Artikel 22A bis 22D an der Stelle von Artikel 22 UK-DSGVO.</translation>
    </message>
    <message>
        <source>A letter to a firm in the United Kingdom under this law cites the UK GDPR.</source>
        <translation>Ein Brief an eine Firma im Vereinigten Königreich nach diesem Gesetz nennt die „UK GDPR“.</translation>
    </message>
    <message>
        <source>This authority&apos;s name is out of date.</source>
        <translation>Der Name dieser Behörde ist veraltet.</translation>
    </message>
    <message>
        <source>This promises more than any law gives.</source>
        <translation>Das verspricht mehr, als irgendein Gesetz gibt.</translation>
    </message>
    <message>
        <source>A letter threatens nobody. Say what you ask for and stop there.</source>
        <translation>Ein Brief droht niemandem. Sagen Sie, was Sie verlangen, und belassen Sie es dabei.</translation>
    </message>
    <message>
        <source>A request that seems made for money may be refused as an abuse. Leave money out of it.</source>
        <translation>Ein Antrag, der des Geldes wegen gestellt scheint, kann als Missbrauch abgelehnt werden. Sprechen Sie nicht von Geld.</translation>
    </message>
    <message>
        <source>A letter is about one person&apos;s data, the sender&apos;s.</source>
        <translation>In einem Brief geht es um die Daten einer einzigen Person, des Absenders.</translation>
    </message>
    <message>
        <source>This looks like a Social Security number. Never put one in a letter like this.</source>
        <translation>Das sieht nach einer US-Sozialversicherungsnummer aus. Schreiben Sie eine solche nie in einen Brief wie diesen.</translation>
    </message>
    <message>
        <source>This looks like a Social Insurance Number. Never put one in a letter like this.</source>
        <translation>Das sieht nach einer kanadischen Sozialversicherungsnummer aus. Schreiben Sie eine solche nie in einen Brief wie diesen.</translation>
    </message>
    <message>
        <source>This looks like a National Insurance number. Leave it out.</source>
        <translation>Das sieht nach einer britischen Sozialversicherungsnummer aus. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This looks like a payment card number. Leave it out.</source>
        <translation>Das sieht nach einer Kartennummer aus. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This looks like a bank account number. Leave it out.</source>
        <translation>Das sieht nach einer Bankkontonummer aus. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A long number that may be an ID, tax or account number. Send only what they need to find you.</source>
        <translation>Eine lange Zahl, die eine Ausweis-, Steuer- oder Kontonummer sein kann. Senden Sie nur, was nötig ist, um Sie zu finden.</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Kreditüberwachung und Schutz</translation>
    </message>
    <message>
        <source>Read the terms of any offer first: enrolment must not cost you the right to sue.</source>
        <translation>Lesen Sie zuerst die Bedingungen eines Angebots: Die Anmeldung darf Sie nicht das Klagerecht kosten.</translation>
    </message>
    <message>
        <source>The months that a law gives are a minimum; ask for what the data at risk need.</source>
        <translation>Die Monate, die ein Gesetz gibt, sind ein Mindestmaß; verlangen Sie, was die gefährdeten Daten erfordern.</translation>
    </message>
    <message>
        <source>Correction of a minimising statement</source>
        <translation>Berichtigung einer verharmlosenden Aussage</translation>
    </message>
    <message>
        <source>Quote the statement word for word and say where you read it.</source>
        <translation>Zitieren Sie die Aussage wörtlich, und sagen Sie, wo Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>Only facts that you can show; each with its source.</source>
        <translation>Nur Tatsachen, die Sie belegen können; jede mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>Compensation after a breach</source>
        <translation>Schadensersatz nach einem Datenleck</translation>
    </message>
    <message>
        <source>State only damage that you had, with proof. The program adds none.</source>
        <translation>Nennen Sie nur Schäden, die Sie hatten, mit Belegen. Das Programm fügt keine hinzu.</translation>
    </message>
    <message>
        <source>A fear of misuse counts only if it is well founded; say why.</source>
        <translation>Die Furcht vor Missbrauch zählt nur, wenn sie begründet ist; sagen Sie, warum sie es ist.</translation>
    </message>
    <message>
        <source>Think of a lawyer if the sum is high or a limitation period is near.</source>
        <translation>Denken Sie an einen Anwalt, wenn es um viel Geld geht oder die Verjährung nahe ist.</translation>
    </message>
    <message>
        <source>Settlement papers may contain a waiver; read them before you sign.</source>
        <translation>Vergleichsunterlagen können einen Verzicht enthalten; lesen Sie sie, bevor Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Notice before a claim under California § 1798.150</source>
        <translation>Mitteilung vor einer Klage nach § 1798.150 (Kalifornien)</translation>
    </message>
    <message>
        <source>Only for data that were not encrypted and are on the list of § 1798.81.5(d)(1)(A), or e-mail with password.</source>
        <translation>Nur für Daten, die nicht verschlüsselt waren und auf der Liste von § 1798.81.5(d)(1)(A) stehen, oder E-Mail-Adresse mit Passwort.</translation>
    </message>
    <message>
        <source>Send it so that you can prove the day of delivery.</source>
        <translation>Verschicken Sie sie so, dass Sie den Tag der Zustellung beweisen können.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit, and check the terms for an arbitration clause.</source>
        <translation>Gehen Sie vor einer Klage zu einem Anwalt, und prüfen Sie die Bedingungen auf eine Schiedsklausel.</translation>
    </message>
    <message>
        <source>Demand letter under Massachusetts 93A § 9</source>
        <translation>Aufforderungsschreiben nach Massachusetts 93A § 9</translation>
    </message>
    <message>
        <source>The letter must say who claims, which act is unfair or deceptive, which injury you had and what you ask; what it leaves out may be lost.</source>
        <translation>Der Brief muss sagen, wer Ansprüche stellt, welche Handlung unlauter oder irreführend ist, welchen Schaden Sie hatten und was Sie verlangen; was er auslässt, kann verloren sein.</translation>
    </message>
    <message>
        <source>See a lawyer before a suit.</source>
        <translation>Gehen Sie vor einer Klage zu einem Anwalt.</translation>
    </message>
    <message>
        <source>Opt-out from arbitration</source>
        <translation>Ablehnung des Schiedsverfahrens</translation>
    </message>
    <message>
        <source>The clause decides: use its address, its way and its items, no others. “U.S. Mail” leaves out couriers.</source>
        <translation>Die Klausel entscheidet: Verwenden Sie ihre Adresse, ihren Weg und ihre Angaben, keine anderen. „U.S. Mail“ schließt Kurierdienste aus.</translation>
    </message>
    <message>
        <source>Take the window as the time in which the notice must arrive.</source>
        <translation>Verstehen Sie die Frist als die Zeit, in der die Mitteilung ankommen muss.</translation>
    </message>
    <message>
        <source>One letter for each person and each account; sign by hand if it goes by post.</source>
        <translation>Ein Brief je Person und je Konto; unterschreiben Sie von Hand, wenn er per Post geht.</translation>
    </message>
    <message>
        <source>Keep proof of sending for as long as the contract lives.</source>
        <translation>Bewahren Sie den Versandnachweis auf, solange der Vertrag läuft.</translation>
    </message>
    <message>
        <source>An opt-out does not reach earlier versions that you accepted, unless the clause says so.</source>
        <translation>Eine Ablehnung erfasst keine früheren Fassungen, die Sie angenommen haben, es sei denn, die Klausel sagt es.</translation>
    </message>
    <message>
        <source>Notice that a dispute clause does not bind you</source>
        <translation>Mitteilung, dass eine Streitbeilegungsklausel Sie nicht bindet</translation>
    </message>
    <message>
        <source>For consumers; whether a clause binds is decided by a court in the end.</source>
        <translation>Für Verbraucher; ob eine Klausel bindet, entscheidet am Ende ein Gericht.</translation>
    </message>
    <message>
        <source>Stop tracking after cancellation</source>
        <translation>Nachverfolgung nach einer Kündigung beenden</translation>
    </message>
    <message>
        <source>Reset the device and remove its pairings as well; for a car, ask the dealer how the modem is switched off.</source>
        <translation>Setzen Sie auch das Gerät zurück, und entfernen Sie seine Kopplungen; beim Auto fragen Sie den Händler, wie sich das Modem abschalten lässt.</translation>
    </message>
    <message>
        <source>Someone with access to the account may be told of this letter. If you fear that person, ask for help first.</source>
        <translation>Wer Zugriff auf das Konto hat, kann von diesem Brief erfahren. Wenn Sie diesen Menschen fürchten, holen Sie sich zuerst Hilfe.</translation>
    </message>
    <message>
        <source>In the United States, order your consumer file from LexisNexis and Verisk as well.</source>
        <translation>In den Vereinigten Staaten fordern Sie auch Ihre Verbraucherakte bei LexisNexis und Verisk an.</translation>
    </message>
    <message>
        <source>Close an account and refuse new terms</source>
        <translation>Konto schließen und neue Bedingungen ablehnen</translation>
    </message>
    <message>
        <source>Save content, purchases and any balance first.</source>
        <translation>Sichern Sie zuerst Inhalte, Käufe und ein Guthaben.</translation>
    </message>
    <message>
        <source>If a balance is lost, a card dispute may help.</source>
        <translation>Wenn ein Guthaben verloren geht, kann eine Reklamation der Kartenzahlung helfen.</translation>
    </message>
    <message>
        <source>Opt-out of sale and targeted advertising</source>
        <translation>Widerspruch gegen Verkauf und gezielte Werbung</translation>
    </message>
    <message>
        <source>Send the Global Privacy Control signal from your browsers as well.</source>
        <translation>Senden Sie auch das Signal Global Privacy Control aus Ihren Browsern.</translation>
    </message>
    <message>
        <source>Limit the use of sensitive information</source>
        <translation>Nutzung sensibler Angaben einschränken</translation>
    </message>
    <message>
        <source>California only; in other states withdraw your consent instead.</source>
        <translation>Nur in Kalifornien; in anderen Bundesstaaten widerrufen Sie stattdessen Ihre Einwilligung.</translation>
    </message>
    <message>
        <source>Deletion by a data broker</source>
        <translation>Löschung bei einem Datenhändler</translation>
    </message>
    <message>
        <source>Give a broker only what it already shows of you.</source>
        <translation>Geben Sie einem Händler nur an, was er schon über Sie zeigt.</translation>
    </message>
    <message>
        <source>In California use DROP first: one request reaches every registered broker.</source>
        <translation>In Kalifornien benutzen Sie zuerst DROP: Ein Antrag erreicht jeden registrierten Datenhändler.</translation>
    </message>
    <message>
        <source>Broker that ignored DROP (California)</source>
        <translation>Datenhändler, der DROP missachtet hat (Kalifornien)</translation>
    </message>
    <message>
        <source>Wait until the longest time of the law has passed: 45 days to look and 45 days to delete.</source>
        <translation>Warten Sie, bis die längste Zeit des Gesetzes vergangen ist: 45 Tage zum Nachsehen und 45 Tage zum Löschen.</translation>
    </message>
    <message>
        <source>Who got my data for marketing (California)</source>
        <translation>Wer meine Daten für Werbung bekommen hat (Kalifornien)</translation>
    </message>
    <message>
        <source>Companies with fewer than 20 employees are outside this law.</source>
        <translation>Für Unternehmen mit weniger als 20 Beschäftigten gilt dieses Gesetz nicht.</translation>
    </message>
    <message>
        <source>Opt-out of sharing by a bank or insurer</source>
        <translation>Widerspruch gegen die Weitergabe durch eine Bank oder Versicherung</translation>
    </message>
    <message>
        <source>The privacy notice of the bank names the way; follow it as well.</source>
        <translation>Die Datenschutzerklärung der Bank nennt den Weg; gehen Sie auch ihn.</translation>
    </message>
    <message>
        <source>Stop calls and text messages</source>
        <translation>Anrufe und Textnachrichten beenden</translation>
    </message>
    <message>
        <source>Write down date, time and number of each call.</source>
        <translation>Schreiben Sie Datum, Uhrzeit und Nummer jedes Anrufs auf.</translation>
    </message>
    <message>
        <source>Notice of dispute under the terms</source>
        <translation>Streitanzeige nach den Bedingungen</translation>
    </message>
    <message>
        <source>Follow the section to the letter: address, way and items.</source>
        <translation>Folgen Sie dem Abschnitt aufs Wort: Adresse, Weg und Angaben.</translation>
    </message>
    <message>
        <source>See a lawyer if a limitation period is near.</source>
        <translation>Gehen Sie zu einem Anwalt, wenn die Verjährung nahe ist.</translation>
    </message>
    <message>
        <source>Exclusion from a class settlement</source>
        <translation>Austritt aus einem Sammelvergleich</translation>
    </message>
    <message>
        <source>An exclusion keeps your right to sue; a claim gives it up.</source>
        <translation>Ein Austritt erhält Ihr Klagerecht; mit einer Forderungsanmeldung geben Sie es auf.</translation>
    </message>
    <message>
        <source>Use the address, the way and the last day of the notice, no others.</source>
        <translation>Verwenden Sie die Adresse, den Weg und den letzten Tag der Bekanntmachung, keine anderen.</translation>
    </message>
    <message>
        <source>Your consumer file</source>
        <translation>Ihre Verbraucherakte</translation>
    </message>
    <message>
        <source>Write birth date and Social Security number by hand on the separate sheet; the program does not store them.</source>
        <translation>Schreiben Sie Geburtsdatum und US-Sozialversicherungsnummer von Hand auf das gesonderte Blatt; das Programm speichert sie nicht.</translation>
    </message>
    <message>
        <source>Order it from LexisNexis, Verisk and the bureaus one by one.</source>
        <translation>Fordern Sie sie bei LexisNexis, Verisk und den Auskunfteien einzeln an.</translation>
    </message>
    <message>
        <source>Dispute with a credit bureau</source>
        <translation>Beanstandung bei einer Kreditauskunftei</translation>
    </message>
    <message>
        <source>One item, one reason; nothing false. Do not repeat a dispute without new facts.</source>
        <translation>Ein Eintrag, ein Grund; nichts Falsches. Wiederholen Sie eine Beanstandung nicht ohne neue Tatsachen.</translation>
    </message>
    <message>
        <source>Dispute with the company that reports you</source>
        <translation>Beanstandung beim Unternehmen, das Sie gemeldet hat</translation>
    </message>
    <message>
        <source>Send it to the address that the company names for disputes.</source>
        <translation>Schicken Sie sie an die Adresse, die das Unternehmen für Beanstandungen nennt.</translation>
    </message>
    <message>
        <source>Block of identity theft items</source>
        <translation>Sperrung von Einträgen aus Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>A false report is a crime, and a block got by one can be rescinded.</source>
        <translation>Eine falsche Anzeige ist eine Straftat, und eine damit erwirkte Sperrung kann aufgehoben werden.</translation>
    </message>
    <message>
        <source>Records of the fraud</source>
        <translation>Unterlagen zum Betrug</translation>
    </message>
    <message>
        <source>The company may ask for a police report and an affidavit.</source>
        <translation>Das Unternehmen darf eine polizeiliche Anzeige und eine eidesstattliche Erklärung verlangen.</translation>
    </message>
    <message>
        <source>Fraudulent account: letter to the company</source>
        <translation>Betrügerisch eröffnetes Konto: Brief an das Unternehmen</translation>
    </message>
    <message>
        <source>Call the fraud department first, then send this letter as proof.</source>
        <translation>Rufen Sie zuerst die Betrugsabteilung an, und schicken Sie dann diesen Brief als Nachweis.</translation>
    </message>
    <message>
        <source>Dispute of a debt with a collector</source>
        <translation>Bestreiten einer Forderung beim Inkassounternehmen</translation>
    </message>
    <message>
        <source>It must be sent within 30 days of the collector’s validation notice to stop collection.</source>
        <translation>Das Bestreiten muss innerhalb von 30 Tagen nach der Forderungsmitteilung des Inkassounternehmens verschickt werden, um die Beitreibung anzuhalten.</translation>
    </message>
    <message>
        <source>Security freeze by mail</source>
        <translation>Sicherheitssperre per Post</translation>
    </message>
    <message>
        <source>Online or by telephone it is faster: one business day.</source>
        <translation>Online oder telefonisch geht es schneller: ein Arbeitstag.</translation>
    </message>
    <message>
        <source>Each nationwide bureau needs its own letter; specialty bureaus are outside this duty.</source>
        <translation>Jede landesweite Auskunftei braucht einen eigenen Brief; für Spezialauskunfteien gilt diese Pflicht nicht.</translation>
    </message>
    <message>
        <source>Extended fraud alert</source>
        <translation>Verlängerte Betrugswarnung</translation>
    </message>
    <message>
        <source>No prescreened offers</source>
        <translation>Keine vorab ausgewählten Kreditangebote</translation>
    </message>
    <message>
        <source>Sign by hand; only a signed form is permanent.</source>
        <translation>Unterschreiben Sie von Hand; nur ein unterschriebenes Formular gilt auf Dauer.</translation>
    </message>
    <message>
        <source>Health records: access</source>
        <translation>Gesundheitsakten: Einsicht</translation>
    </message>
    <message>
        <source>Sign by hand if a third person is to get the copy.</source>
        <translation>Unterschreiben Sie von Hand, wenn eine dritte Person die Kopie bekommen soll.</translation>
    </message>
    <message>
        <source>Health records: accounting of disclosures</source>
        <translation>Gesundheitsakten: Aufstellung der Offenlegungen</translation>
    </message>
    <message>
        <source>Disclosures for treatment, payment and operations are not in it.</source>
        <translation>Offenlegungen für Behandlung, Zahlung und Betrieb stehen nicht darin.</translation>
    </message>
    <message>
        <source>Health records: amendment</source>
        <translation>Gesundheitsakten: Änderung</translation>
    </message>
    <message>
        <source>Wrong entries after medical identity theft can harm you; ask for each of them.</source>
        <translation>Falsche Einträge nach einem medizinischen Identitätsdiebstahl können Ihnen schaden; verlangen Sie bei jedem einzelnen die Änderung.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Look into the spam folder and the portal of the service first.</source>
        <translation>Sehen Sie zuerst im Spam-Ordner und im Portal des Dienstes nach.</translation>
    </message>
    <message>
        <source>Ask only for what is missing; a second full request may be called excessive.</source>
        <translation>Verlangen Sie nur, was fehlt; ein zweiter vollständiger Antrag kann als exzessiv gelten.</translation>
    </message>
    <message>
        <source>Last letter before a complaint</source>
        <translation>Letzter Brief vor einer Beschwerde</translation>
    </message>
    <message>
        <source>Name only the step that you will really take next.</source>
        <translation>Nennen Sie nur den Schritt, den Sie wirklich als Nächstes gehen.</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Antwort auf eine Ablehnung</translation>
    </message>
    <message>
        <source>Quote their own words; do not paraphrase them.</source>
        <translation>Zitieren Sie die eigenen Worte der Gegenseite; umschreiben Sie sie nicht.</translation>
    </message>
    <message>
        <source>Answer only the reason they gave.</source>
        <translation>Antworten Sie nur auf den genannten Grund.</translation>
    </message>
    <message>
        <source>Complaint to the authority</source>
        <translation>Beschwerde bei der Behörde</translation>
    </message>
    <message>
        <source>Many authorities prefer their own form; the text of this letter fits into it.</source>
        <translation>Viele Behörden ziehen ihr eigenes Formular vor; der Text dieses Briefs passt hinein.</translation>
    </message>
    <message>
        <source>An authority can order the company to comply; it awards no money.</source>
        <translation>Eine Behörde kann dem Unternehmen aufgeben, das Gesetz einzuhalten; Geld spricht sie nicht zu.</translation>
    </message>
    <message>
        <source>Say yourself whether your name may be told to the company.</source>
        <translation>Sagen Sie selbst, ob das Unternehmen Ihren Namen erfahren darf.</translation>
    </message>
    <message>
        <source>Complaint to the company (UK, section 164A)</source>
        <translation>Beschwerde beim Unternehmen (Vereinigtes Königreich, Section 164A)</translation>
    </message>
    <message>
        <source>The authority expects that you complained to the company first.</source>
        <translation>Die Behörde erwartet, dass Sie sich zuerst beim Unternehmen beschwert haben.</translation>
    </message>
    <message>
        <source>Appeal inside the company (US states)</source>
        <translation>Widerspruch beim Unternehmen (US-Bundesstaaten)</translation>
    </message>
    <message>
        <source>The law asks for an appeal within a reasonable time; send it within 30 days to be safe.</source>
        <translation>Das Gesetz verlangt den Widerspruch innerhalb angemessener Zeit; schicken Sie ihn sicherheitshalber innerhalb von 30 Tagen.</translation>
    </message>
    <message>
        <source>Authority for someone to act for you</source>
        <translation>Vollmacht, damit jemand für Sie handelt</translation>
    </message>
    <message>
        <source>Each adult signs their own authority.</source>
        <translation>Jeder Erwachsene unterschreibt seine eigene Vollmacht.</translation>
    </message>
    <message>
        <source>Name the matters one by one; do not sign a general power for this.</source>
        <translation>Nennen Sie die Angelegenheiten einzeln; unterschreiben Sie dafür keine Generalvollmacht.</translation>
    </message>
    <message>
        <source>Correction of your data</source>
        <translation>Berichtigung Ihrer Daten</translation>
    </message>
    <message>
        <source>Say for each item what is wrong and what is right.</source>
        <translation>Sagen Sie zu jedem Punkt, was falsch und was richtig ist.</translation>
    </message>
    <message>
        <source>Send copies of proof, never originals.</source>
        <translation>Schicken Sie Kopien von Belegen, nie Originale.</translation>
    </message>
    <message>
        <source>Your data in a portable format</source>
        <translation>Ihre Daten in übertragbarem Format</translation>
    </message>
    <message>
        <source>This covers what you gave the service and what it recorded of your use, not what it derived.</source>
        <translation>Das erfasst, was Sie dem Dienst gegeben und was er von Ihrer Nutzung aufgezeichnet hat, nicht, was er daraus abgeleitet hat.</translation>
    </message>
    <message>
        <source>Restriction of processing</source>
        <translation>Einschränkung der Verarbeitung</translation>
    </message>
    <message>
        <source>Restriction keeps the data but stops their use; ask for it if you may need them as evidence.</source>
        <translation>Bei einer Einschränkung bleiben die Daten, aber ihre Nutzung endet; verlangen Sie sie, wenn Sie die Daten vielleicht als Beweis brauchen.</translation>
    </message>
    <message>
        <source>Objection to marketing</source>
        <translation>Widerspruch gegen Werbung</translation>
    </message>
    <message>
        <source>Unsubscribe links in mail of unknown senders may only confirm your address; this letter does not.</source>
        <translation>Abmeldelinks in E-Mails unbekannter Absender bestätigen womöglich nur Ihre Adresse; dieser Brief tut das nicht.</translation>
    </message>
    <message>
        <source>A suppression list keeps your address so that the marketing does not begin again; full erasure would lose it.</source>
        <translation>Eine Sperrliste behält Ihre Adresse, damit die Werbung nicht von Neuem beginnt; bei einer vollständigen Löschung ginge sie verloren.</translation>
    </message>
    <message>
        <source>Objection to other processing</source>
        <translation>Widerspruch gegen sonstige Verarbeitung</translation>
    </message>
    <message>
        <source>The law weighs your particular situation; describe it in your own words.</source>
        <translation>Das Gesetz wägt Ihre besondere Situation ab; beschreiben Sie sie mit eigenen Worten.</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Widerruf der Einwilligung</translation>
    </message>
    <message>
        <source>This does not undo what was done before, and does not reach what the contract needs.</source>
        <translation>Das macht nicht ungeschehen, was vorher getan wurde, und erfasst nicht, was der Vertrag braucht.</translation>
    </message>
    <message>
        <source>Deletion of biometric or genetic data</source>
        <translation>Löschung biometrischer oder genetischer Daten</translation>
    </message>
    <message>
        <source>Ask for access first if you want to know what they hold.</source>
        <translation>Verlangen Sie zuerst Auskunft, wenn Sie wissen wollen, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>The rights of the Indian act are in force from 13 May 2027 only.</source>
        <translation>Die Rechte des indischen Gesetzes gelten erst ab dem 13. Mai 2027.</translation>
    </message>
    <message>
        <source>Neither HIPAA nor section 623(a) of the FCRA lets a person sue.</source>
        <translation>Weder HIPAA noch Section 623(a) des FCRA lassen eine einzelne Person klagen.</translation>
    </message>
    <message>
        <source>The law fixes no sum for a breach; state your own damage.</source>
        <translation>Das Gesetz legt für ein Datenleck keine Summe fest; nennen Sie Ihren eigenen Schaden.</translation>
    </message>
    <message>
        <source>Payment you did not authorise: refund by the bank</source>
        <translation>Nicht autorisierte Zahlung: Erstattung durch die Bank</translation>
    </message>
    <message>
        <source>Have the card or access blocked by telephone first; the letter comes after that.</source>
        <translation>Lassen Sie Karte oder Zugang zuerst telefonisch sperren; der Brief kommt danach.</translation>
    </message>
    <message>
        <source>Name a card or account by its last four digits; give no PIN, password or full number, in the letter or on the telephone.</source>
        <translation>Nennen Sie Karte oder Konto mit den letzten vier Ziffern; geben Sie weder im Brief noch am Telefon PIN, Passwort oder volle Nummer an.</translation>
    </message>
    <message>
        <source>Tell the bank without delay, and within 13 months of the debit at the latest.</source>
        <translation>Melden Sie sich unverzüglich bei der Bank, spätestens binnen 13 Monaten nach der Belastung.</translation>
    </message>
    <message>
        <source>A payment that you made yourself because you were deceived is another case: say so openly and ask the bank about its rules for fraud.</source>
        <translation>Eine Zahlung, die Sie selbst aufgrund einer Täuschung ausgeführt haben, ist ein anderer Fall: Sagen Sie das offen und fragen Sie die Bank nach ihren Regeln bei Betrug.</translation>
    </message>
    <message>
        <source>Direct debit: refund by the bank</source>
        <translation>Lastschrift: Erstattung durch die Bank</translation>
    </message>
    <message>
        <source>For a SEPA direct debit ask within eight weeks of the debit; your online banking may have a button for it that works at once.</source>
        <translation>Bei einer SEPA-Lastschrift verlangen Sie die Erstattung binnen acht Wochen nach der Belastung; oft hat das Online-Banking dafür einen Knopf, der sofort wirkt.</translation>
    </message>
    <message>
        <source>A refund does not end the contract with the payee: what you owe you still owe, and a fee for a returned debit may follow.</source>
        <translation>Die Erstattung beendet den Vertrag mit dem Empfänger nicht: Was Sie schulden, schulden Sie weiter, und ein Entgelt für die Rücklastschrift kann folgen.</translation>
    </message>
    <message>
        <source>If you never gave a mandate, write the letter about a payment that you did not authorise.</source>
        <translation>Wenn Sie nie ein Mandat erteilt haben, schreiben Sie den Brief über eine nicht autorisierte Zahlung.</translation>
    </message>
    <message>
        <source>Credit card: billing error notice (United States)</source>
        <translation>Kreditkarte: Anzeige eines Abrechnungsfehlers (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>Send it by post to the address for billing inquiries, not the one for payments; it must arrive within 60 days after the statement was sent.</source>
        <translation>Senden Sie den Brief per Post an die Anschrift für Rückfragen zur Abrechnung, nicht an die für Zahlungen; er muss binnen 60 Tagen nach Versand der Abrechnung ankommen.</translation>
    </message>
    <message>
        <source>Pay the part of the bill that you do not dispute.</source>
        <translation>Bezahlen Sie den Teil der Rechnung, den Sie nicht bestreiten.</translation>
    </message>
    <message>
        <source>Bank account or debit card: notice of error (United States)</source>
        <translation>Bankkonto oder Debitkarte: Fehleranzeige (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>Call the bank first: what you may have to bear grows after two business days, and again 60 days after the statement.</source>
        <translation>Rufen Sie zuerst die Bank an: Was Sie selbst tragen müssen, wächst nach zwei Geschäftstagen und noch einmal 60 Tage nach dem Kontoauszug.</translation>
    </message>
    <message>
        <source>If you called, send this letter within 10 business days of the call: the bank may ask for it in writing.</source>
        <translation>Haben Sie angerufen, senden Sie diesen Brief binnen 10 Geschäftstagen nach dem Anruf: Die Bank darf ihn schriftlich verlangen.</translation>
    </message>
    <message>
        <source>Demand for compensation (Canada)</source>
        <translation>Schadensersatzforderung (Kanada)</translation>
    </message>
    <message>
        <source>Claim loss that you can show: costs, hours, fraud. Ontario&apos;s Court of Appeal holds that a company whose data were stolen has not itself intruded (Owsianik v. Equifax, 2022 ONCA 813), and courts want more than ordinary annoyance.</source>
        <translation>Fordern Sie Schaden, den Sie belegen können: Kosten, Stunden, Betrug. Nach dem Berufungsgericht von Ontario hat ein Unternehmen, dem Daten gestohlen wurden, nicht selbst in die Privatsphäre eingegriffen (Owsianik v. Equifax, 2022 ONCA 813), und Gerichte verlangen mehr als gewöhnlichen Ärger.</translation>
    </message>
    <message>
        <source>Damages under the privacy acts as a rule need a report or order of the Commissioner first (PIPEDA ss. 14 and 16; Alberta s. 60; British Columbia s. 57); this letter rests on contract and duty of care.</source>
        <translation>Schadensersatz nach den Datenschutzgesetzen setzt in der Regel zuerst einen Bericht oder eine Anordnung der Aufsicht voraus (PIPEDA ss. 14 und 16; Alberta s. 60; British Columbia s. 57); dieser Brief stützt sich auf Vertrag und Sorgfaltspflicht.</translation>
    </message>
    <message>
        <source>Time limits to sue are short: two years in most provinces, three in Quebec, from when you knew. Ask a lawyer or the small claims court in time.</source>
        <translation>Die Fristen für eine Klage sind kurz: zwei Jahre in den meisten Provinzen, drei in Québec, ab Kenntnis. Fragen Sie rechtzeitig anwaltlich oder beim Gericht für geringe Forderungen nach.</translation>
    </message>
    <message>
        <source>A child&apos;s data at an online service or app</source>
        <translation>Daten eines Kindes bei einem Online-Dienst oder einer App</translation>
    </message>
    <message>
        <source>An older child has these rights too and may write alone; ask the child first.</source>
        <translation>Ein älteres Kind hat diese Rechte auch selbst und darf allein schreiben; fragen Sie das Kind vorher.</translation>
    </message>
    <message>
        <source>Give the least about the child: name, year of birth, account or class. If parents live apart, say that you may act alone, or both sign.</source>
        <translation>Nennen Sie vom Kind so wenig wie möglich: Name, Geburtsjahr, Konto oder Klasse. Leben die Eltern getrennt, sagen Sie, dass Sie allein handeln dürfen, oder beide unterschreiben.</translation>
    </message>
    <message>
        <source>The copy comes before the deletion: save what the child wants to keep.</source>
        <translation>Die Kopie kommt vor der Löschung: Sichern Sie, was das Kind behalten will.</translation>
    </message>
    <message>
        <source>A pupil&apos;s data at a school and its vendors</source>
        <translation>Daten eines Schulkindes bei der Schule und ihren Anbietern</translation>
    </message>
    <message>
        <source>Schools must keep some records by law; what a vendor keeps for its own purposes is another matter.</source>
        <translation>Manches müssen Schulen von Gesetzes wegen aufbewahren; was ein Anbieter für eigene Zwecke behält, ist etwas anderes.</translation>
    </message>
    <message>
        <source>Account of a deceased person</source>
        <translation>Konto einer verstorbenen Person</translation>
    </message>
    <message>
        <source>No privacy law of the table gives the dead a right, so the letter rests on contract and succession and asks rather than demands.</source>
        <translation>Kein Datenschutzgesetz der Tabelle gibt Verstorbenen ein Recht; der Brief stützt sich deshalb auf Vertrag und Erbrecht und bittet mehr, als er fordert.</translation>
    </message>
    <message>
        <source>Some countries give relatives or heirs rights of their own, for example France, Italy and Spain; name that law in the field for it.</source>
        <translation>Einige Länder geben Angehörigen oder Erben eigene Rechte, etwa Frankreich, Italien und Spanien; nennen Sie das Gesetz im Feld dafür.</translation>
    </message>
    <message>
        <source>Look first whether the deceased named a legacy contact, or a memorial setting, in the account.</source>
        <translation>Sehen Sie zuerst nach, ob im Konto ein Nachlasskontakt oder ein Gedenkzustand eingestellt ist.</translation>
    </message>
    <message>
        <source>Closing may destroy photographs and purchases for good; save them first. Do not sign in with the password of the deceased unless the terms and the law of the place allow it.</source>
        <translation>Mit dem Schließen können Fotos und Käufe endgültig verloren gehen; sichern Sie sie zuerst. Melden Sie sich nicht mit dem Passwort der verstorbenen Person an, außer Bedingungen und Recht des Ortes erlauben es.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The letter needs this and it is empty. Fill it in.</source>
        <translation>Der Brief braucht diese Angabe, und sie fehlt. Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>This letter has no such field; the value is not printed.</source>
        <translation>Dieser Brief hat kein solches Feld; der Wert wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>The letter goes by e-mail but there is no address. Add the privacy contact.</source>
        <translation>Der Brief geht per E-Mail, aber es gibt keine Adresse. Tragen Sie die Datenschutz-Kontaktadresse ein.</translation>
    </message>
    <message>
        <source>The letter goes by post but there is no postal address. Add it.</source>
        <translation>Der Brief geht per Post, aber es gibt keine Postanschrift. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>This letter is for the organisation that holds the data, but the recipient is an authority. Correct the recipient.</source>
        <translation>Dieser Brief ist für die Organisation, die die Daten hat, aber der Empfänger ist eine Behörde. Berichtigen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>The accounts belong to more than one person. Each person writes a letter of their own.</source>
        <translation>Die Konten gehören mehr als einer Person. Jede Person schreibt ihren eigenen Brief.</translation>
    </message>
    <message>
        <source>The accounts belong to another person than the sender. That person must write and sign.</source>
        <translation>Die Konten gehören nicht dem Absender, sondern einer anderen Person. Diese Person muss schreiben und unterschreiben.</translation>
    </message>
    <message>
        <source>This law gives no basis for this letter.</source>
        <translation>Dieses Gesetz bietet keine Grundlage für diesen Brief.</translation>
    </message>
    <message>
        <source>This law or article is not in force on the date of the letter.</source>
        <translation>Dieses Gesetz oder dieser Artikel gilt am Datum des Briefs nicht.</translation>
    </message>
    <message>
        <source>A person must check this rule before a letter cites it.</source>
        <translation>Ein Mensch muss diese Regel prüfen, bevor sich ein Brief darauf beruft.</translation>
    </message>
    <message>
        <source>The law has no such period on the date of the letter.</source>
        <translation>Das Gesetz kennt am Datum des Briefs keine solche Frist.</translation>
    </message>
    <message>
        <source>The letter prints a number that a person must check first.</source>
        <translation>Der Brief nennt eine Zahl, die ein Mensch zuerst prüfen muss.</translation>
    </message>
    <message>
        <source>Recourse&apos;s tables have no such letter or law any more. Draft the letter again.</source>
        <translation>Die Tabellen von Recourse enthalten diesen Brief oder dieses Gesetz nicht mehr. Entwerfen Sie den Brief neu.</translation>
    </message>
    <message>
        <source>This law does not fit your residence and this organisation. Check the residence in your profile, or choose another law.</source>
        <translation>Dieses Gesetz passt nicht zu Ihrem Wohnsitz und dieser Organisation. Prüfen Sie den Wohnsitz in Ihrem Profil, oder wählen Sie ein anderes Gesetz.</translation>
    </message>
    <message>
        <source>The date to answer by is past. Draft the letter again.</source>
        <translation>Das Datum, bis zu dem geantwortet werden soll, ist vorbei. Entwerfen Sie den Brief neu.</translation>
    </message>
    <message>
        <source>The letter carries an earlier date than today, so the date to answer by may be too early.</source>
        <translation>Der Brief trägt ein früheres Datum als heute, deshalb kann die Antwortfrist zu kurz sein.</translation>
    </message>
    <message>
        <source>The letter names another future date besides the one to answer by. Leave only one.</source>
        <translation>Der Brief nennt neben der Antwortfrist noch ein anderes künftiges Datum. Lassen Sie nur eines stehen.</translation>
    </message>
    <message>
        <source>The letter does not name the date to answer by.</source>
        <translation>Der Brief nennt nicht das Datum, bis zu dem geantwortet werden soll.</translation>
    </message>
    <message>
        <source>A placeholder was left in the text. Put in what it stands for.</source>
        <translation>Im Text ist ein Platzhalter stehen geblieben. Setzen Sie ein, wofür er steht.</translation>
    </message>
    <message>
        <source>This letter has several forms. Choose the one that fits.</source>
        <translation>Diesen Brief gibt es in mehreren Fassungen. Wählen Sie die passende.</translation>
    </message>
    <message>
        <source>The time to send this letter is over, or the day it began is missing.</source>
        <translation>Die Zeit für diesen Brief ist um, oder der Tag, an dem sie begann, fehlt.</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Own time</source>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>Postage and copies</source>
        <translation>Porto und Kopien</translation>
    </message>
    <message>
        <source>Telephone calls</source>
        <translation>Telefonate</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Credit monitoring and protection</source>
        <translation>Kreditüberwachung und Schutz</translation>
    </message>
    <message>
        <source>New cards, papers and numbers</source>
        <translation>Neue Karten, Papiere und Nummern</translation>
    </message>
    <message>
        <source>Money lost to fraud</source>
        <translation>Durch Betrug verlorenes Geld</translation>
    </message>
    <message>
        <source>Fees of banks and offices</source>
        <translation>Gebühren von Banken und Ämtern</translation>
    </message>
    <message>
        <source>Advice and representation</source>
        <translation>Beratung und Vertretung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password (never stored)</source>
        <translation>Passwort (wird nie gespeichert)</translation>
    </message>
    <message>
        <source>One-time code (never stored)</source>
        <translation>Einmalcode (wird nie gespeichert)</translation>
    </message>
    <message>
        <source>Note (never stored)</source>
        <translation>Notiz (wird nie gespeichert)</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Ordner oder Schlagwort</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Zuletzt benutzt am</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Passwort geändert am</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Judged for strength and reuse, then forgotten.</source>
        <translation>Wird auf Stärke und mehrfache Benutzung geprüft und dann vergessen.</translation>
    </message>
    <message>
        <source>Only that there is one is kept.</source>
        <translation>Behalten wird nur, dass es einen gibt.</translation>
    </message>
    <message>
        <source>Nothing of the text is kept.</source>
        <translation>Vom Text wird nichts behalten.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>UTF-8 (usual today)</source>
        <translation>UTF-8 (heute üblich)</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Westeuropa</translation>
    </message>
    <message>
        <source>Windows, Central Europe</source>
        <translation>Windows, Mitteleuropa</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, Kyrillisch</translation>
    </message>
    <message>
        <source>UTF-16 (Excel “Unicode text”)</source>
        <translation>UTF-16 (Excel „Unicode-Text“)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
</context>
<context>
    <name>PathReasons</name>
    <message>
        <source>They had to confirm receipt by %1 and have not: check that the letter arrived.</source>
        <translation>Der Eingang war bis zum %1 zu bestätigen, und das ist nicht geschehen: Prüfen Sie, ob der Brief angekommen ist.</translation>
    </message>
    <message>
        <source>It is late since %1.</source>
        <translation>Überfällig seit dem %1.</translation>
    </message>
    <message>
        <source>The last day for it was %1; ask whether it is still open.</source>
        <translation>Der letzte Tag dafür war der %1; fragen Sie, ob es noch möglich ist.</translation>
    </message>
    <message>
        <source>Your own last day for it is %1.</source>
        <translation>Ihr eigener letzter Tag dafür ist der %1.</translation>
    </message>
    <message>
        <source>The answer is due on %1. Before %2 nothing is late, so there is nothing to do.</source>
        <translation>Die Antwort ist am %1 fällig. Vor dem %2 ist nichts überfällig; Sie brauchen also nichts zu tun.</translation>
    </message>
    <message>
        <source>No period of the law runs for this; give them until %1 before you go on.</source>
        <translation>Dafür läuft keine gesetzliche Frist; lassen Sie Zeit bis zum %1, bevor Sie weitergehen.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
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
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
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
        <translation>Kalifornien</translation>
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
        <translation>District of Columbia</translation>
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
        <translation>Hawaii</translation>
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
        <translation>Louisiana</translation>
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
        <translation>New Mexico</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>North Carolina</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>North Dakota</translation>
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
        <translation>Pennsylvania</translation>
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
        <translation>South Carolina</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>South Dakota</translation>
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
        <translation>West Virginia</translation>
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
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Neufundland und Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Nordwest-Territorien</translation>
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
        <translation>Prince Edward Island</translation>
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
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
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
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
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
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
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
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia (country)</source>
        <translation>Georgien</translation>
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
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
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
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
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
        <translation>Insel Man</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
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
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
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
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
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
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
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
        <translation>Neukaledonien</translation>
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
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
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
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
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
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
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
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
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
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Kleinere Inselbesitzungen der Vereinigten Staaten</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
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
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Apple Passwords or Safari</source>
        <translation>Apple Passwörter oder Safari</translation>
    </message>
    <message>
        <source>The Passwords app → File → Export all passwords to a file.</source>
        <translation>Die App „Passwörter“ → Ablage → Alle Passwörter in Datei exportieren.</translation>
    </message>
    <message>
        <source>Settings → Export vault. Choose “.json”; a file that is protected with a password is asked for it.</source>
        <translation>Einstellungen → Tresor exportieren. Wählen Sie „.json“; ist die Datei mit einem Passwort geschützt, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Apple, copy of your data</source>
        <translation>Apple, Kopie Ihrer Daten</translation>
    </message>
    <message>
        <source>The archive of your data, as they send it: it shows which services you connected or used.</source>
        <translation>Das Archiv Ihrer Daten, wie Sie es dort bekommen: Es zeigt, welche Dienste Sie verbunden oder benutzt haben.</translation>
    </message>
    <message>
        <source>History of Chrome or a relative</source>
        <translation>Verlauf von Chrome oder Verwandten</translation>
    </message>
    <message>
        <source>The file History from the folder of the browser profile: it shows where you signed in.</source>
        <translation>Die Datei „History“ aus dem Ordner des Browserprofils: Sie zeigt, wo Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Firefox history</source>
        <translation>Verlauf von Firefox</translation>
    </message>
    <message>
        <source>The file places.sqlite from the folder of the browser profile: it shows where you signed in.</source>
        <translation>Die Datei „places.sqlite“ aus dem Ordner des Browserprofils: Sie zeigt, wo Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Vivaldi or Opera</source>
        <translation>Chrome, Edge, Brave, Vivaldi oder Opera</translation>
    </message>
    <message>
        <source>Settings → Password manager → Settings → Download file. The file ends in .csv.</source>
        <translation>Einstellungen → Passwortmanager → Einstellungen → Datei herunterladen. Die Datei endet auf .csv.</translation>
    </message>
    <message>
        <source>Settings → Export data → CSV. The zip file is fine as it is.</source>
        <translation>Einstellungen → Daten exportieren → CSV. Die ZIP-Datei passt so, wie sie ist.</translation>
    </message>
    <message>
        <source>List of domains</source>
        <translation>Liste von Domains</translation>
    </message>
    <message>
        <source>A text file with one domain or web address a line.</source>
        <translation>Eine Textdatei mit einer Domain oder Webadresse je Zeile.</translation>
    </message>
    <message>
        <source>File → Export, as JSON or CSV.</source>
        <translation>Datei → Exportieren, als JSON oder CSV.</translation>
    </message>
    <message>
        <source>Menu → Passwords → the three dots → Export passwords. The file ends in .csv.</source>
        <translation>Menü → Passwörter → die drei Punkte → Passwörter exportieren. Die Datei endet auf .csv.</translation>
    </message>
    <message>
        <source>Table of any program</source>
        <translation>Tabelle eines beliebigen Programms</translation>
    </message>
    <message>
        <source>A table (.csv) with a column for the website or the name: you say what its columns mean.</source>
        <translation>Eine Tabelle (.csv) mit einer Spalte für die Website oder den Namen: Sie sagen, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>File → Export → KeePass XML (2.x).</source>
        <translation>Datei → Exportieren → KeePass XML (2.x).</translation>
    </message>
    <message>
        <source>Database → Export → CSV file or XML file.</source>
        <translation>Datenbank → Exportieren → CSV-Datei oder XML-Datei.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV or JSON.</source>
        <translation>Einstellungen → Exportieren, als CSV oder JSON.</translation>
    </message>
    <message>
        <source>Advanced options → Export. Save the file; do not copy the text from the page.</source>
        <translation>Erweiterte Optionen → Exportieren. Speichern Sie die Datei; kopieren Sie nicht den Text von der Seite.</translation>
    </message>
    <message>
        <source>Settings → Export, as CSV.</source>
        <translation>Einstellungen → Exportieren, als CSV.</translation>
    </message>
    <message>
        <source>File → Export → your account → 1PUX or CSV.</source>
        <translation>Datei → Exportieren → Ihr Konto → 1PUX oder CSV.</translation>
    </message>
    <message>
        <source>Another password manager</source>
        <translation>Anderer Passwortmanager</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Settings → Export → ZIP or CSV, not encrypted.</source>
        <translation>Einstellungen → Exportieren → ZIP oder CSV, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Menu → Export, as XML.</source>
        <translation>Menü → Exportieren, als XML.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>for a Recourse vault</source>
        <translation>für einen Recourse-Tresor</translation>
    </message>
    <message>
        <source>for the Recourse vault “%1”</source>
        <translation>für den Recourse-Tresor „%1“</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>This code opens the vault if the passphrase is forgotten. Whoever holds this sheet and a copy of the vault can read everything in it. Nobody else has the code: if passphrase and sheet are both lost, the vault stays closed for good.</source>
        <translation>Dieser Code öffnet den Tresor, wenn die Passphrase vergessen wurde. Wer dieses Blatt und eine Kopie des Tresors hat, kann alles darin lesen. Niemand sonst hat den Code: Sind Passphrase und Blatt beide verloren, bleibt der Tresor für immer verschlossen.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo Sie es aufbewahren</translation>
    </message>
    <message>
        <source>On paper, away from the computer: with your passport or your will, in a safe, or with a person you trust. Do not photograph it and do not keep it as a file. A new passphrase leaves this code valid. A new recovery sheet replaces it; then it opens older backups only.</source>
        <translation>Auf Papier und getrennt vom Computer: bei Ihrem Pass oder Testament, in einem Safe oder bei einem Menschen, dem Sie vertrauen. Fotografieren Sie es nicht, und bewahren Sie es nicht als Datei auf. Nach einer neuen Passphrase gilt dieser Code weiter. Ein neues Wiederherstellungsblatt ersetzt ihn; dann öffnet er nur noch ältere Sicherungen.</translation>
    </message>
    <message>
        <source>I compared the printed code with the screen, group by group.</source>
        <translation>Ich habe den gedruckten Code Gruppe für Gruppe mit dem Bildschirm verglichen.</translation>
    </message>
    <message>
        <source>I put this sheet where it is written here:  ______________________________________</source>
        <translation>Ich habe dieses Blatt hierhin gelegt:  ______________________________________</translation>
    </message>
    <message>
        <source>I deleted the file that this sheet was printed from, and emptied the bin.</source>
        <translation>Ich habe die Datei gelöscht, aus der dieses Blatt gedruckt wurde, und den Papierkorb geleert.</translation>
    </message>
    <message>
        <source>I told one person I trust that this sheet exists:  ________________________________</source>
        <translation>Ein Mensch, dem ich vertraue, weiß von diesem Blatt:  ________________________________</translation>
    </message>
    <message>
        <source>Looked at again, and still readable, on:  ________________   ________________</source>
        <translation>Wieder angesehen und noch lesbar am:  ________________   ________________</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>On the disk itself: the file is deleted, not shredded. Its bytes stay until something overwrites them.</source>
        <translation>Auf dem Datenträger selbst: Die Datei wird gelöscht, nicht geschreddert. Ihr Inhalt bleibt, bis etwas ihn überschreibt.</translation>
    </message>
    <message>
        <source>In backups and snapshots of this computer.</source>
        <translation>In Sicherungen und Schnappschüssen dieses Computers.</translation>
    </message>
    <message>
        <source>In the recycle bin, if you deleted a copy before.</source>
        <translation>Im Papierkorb, falls Sie schon einmal eine Kopie gelöscht haben.</translation>
    </message>
    <message>
        <source>In the Downloads folder, if it was downloaded or exported more than once.</source>
        <translation>Im Ordner „Downloads“, falls sie mehr als einmal heruntergeladen oder exportiert wurde.</translation>
    </message>
    <message>
        <source>In the cloud: the folder belongs to one, and clouds keep deleted files and earlier versions.</source>
        <translation>In der Cloud: Der Ordner gehört zu einer, und Clouds behalten gelöschte Dateien und frühere Versionen.</translation>
    </message>
    <message>
        <source>In a spreadsheet program, if you opened it there: automatically saved copies and recent files.</source>
        <translation>In einer Tabellenkalkulation, falls Sie sie dort geöffnet haben: automatisch gespeicherte Kopien und zuletzt benutzte Dateien.</translation>
    </message>
    <message>
        <source>In your mail or a messenger, if you sent it to yourself.</source>
        <translation>In Ihren E-Mails oder einem Messenger, falls Sie sie sich selbst geschickt haben.</translation>
    </message>
    <message>
        <source>In the browser or password manager itself, and where that keeps a copy online: they still have the passwords, as they should if you use them.</source>
        <translation>Im Browser oder Passwortmanager selbst und dort, wo er eine Kopie online hält: Dort stehen die Passwörter weiterhin, wie es sein soll, wenn Sie ihn benutzen.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>StepRules</name>
    <message>
        <source>Check that the notice is genuine</source>
        <translation>Prüfen, ob die Benachrichtigung echt ist</translation>
    </message>
    <message>
        <source>Notices are forged: reach the company through an address or number you knew before, not through one in the notice.</source>
        <translation>Solche Benachrichtigungen werden gefälscht: Wenden Sie sich über eine Adresse oder Nummer an das Unternehmen, die Sie schon vorher kannten, nicht über eine aus der Benachrichtigung.</translation>
    </message>
    <message>
        <source>Secure this mailbox: new password, second factor, end all sessions</source>
        <translation>Dieses Postfach sichern: neues Passwort, zweiter Faktor, alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>This is your mailbox, and whoever can read it can reset every other password.</source>
        <translation>Das ist Ihr Postfach, und wer es lesen kann, kann jedes andere Passwort zurücksetzen.</translation>
    </message>
    <message>
        <source>Make sure your mailbox has a password used nowhere else and a second factor</source>
        <translation>Dafür sorgen, dass Ihr Postfach ein nur dort benutztes Passwort und einen zweiten Faktor hat</translation>
    </message>
    <message>
        <source>A leaked password is tried on the mailbox first, because the mailbox resets everything else.</source>
        <translation>Ein abgeflossenes Passwort wird zuerst am Postfach ausprobiert, denn über das Postfach lässt sich alles andere zurücksetzen.</translation>
    </message>
    <message>
        <source>Check forwarding rules, recovery address and recovery number of your mailbox</source>
        <translation>Weiterleitungsregeln, Wiederherstellungsadresse und -nummer Ihres Postfachs prüfen</translation>
    </message>
    <message>
        <source>An intruder who was in once leaves a rule behind and reads on.</source>
        <translation>Wer einmal eingedrungen war, lässt eine Regel zurück und liest weiter mit.</translation>
    </message>
    <message>
        <source>Turn on a second factor for your mailbox</source>
        <translation>Einen zweiten Faktor für Ihr Postfach einschalten</translation>
    </message>
    <message>
        <source>Your address is known now; a second factor keeps the mailbox shut even if its password is guessed.</source>
        <translation>Ihre Adresse ist jetzt bekannt; ein zweiter Faktor hält das Postfach verschlossen, auch wenn jemand das Passwort errät.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts, and follow no link in them</source>
        <translation>Mit Nachrichten rechnen, die abgeflossene Angaben nennen, und keinem Link darin folgen</translation>
    </message>
    <message>
        <source>Fraud that names your service or address looks genuine for as long as those facts stay true.</source>
        <translation>Betrug, der Ihren Dienst oder Ihre Adresse nennt, wirkt echt, solange diese Angaben stimmen.</translation>
    </message>
    <message>
        <source>Expect messages that quote the leaked facts; forward them to report@phishing.gov.uk, texts to 7726</source>
        <translation>Mit Nachrichten rechnen, die abgeflossene Angaben nennen; E-Mails an report@phishing.gov.uk weiterleiten, SMS an 7726</translation>
    </message>
    <message>
        <source>Check that your recovery address still belongs to you and has a second factor</source>
        <translation>Prüfen, ob Ihre Wiederherstellungsadresse noch Ihnen gehört und einen zweiten Faktor hat</translation>
    </message>
    <message>
        <source>A leaked recovery address shows an intruder where to go next.</source>
        <translation>Eine abgeflossene Wiederherstellungsadresse zeigt einem Eindringling den nächsten Weg.</translation>
    </message>
    <message>
        <source>Give each new service an address of its own</source>
        <translation>Jedem neuen Dienst eine eigene Adresse geben</translation>
    </message>
    <message>
        <source>An alias shows who leaked it and can be switched off without touching the others.</source>
        <translation>Eine Alias-Adresse zeigt, bei wem das Leck war, und lässt sich abschalten, ohne die anderen zu berühren.</translation>
    </message>
    <message>
        <source>Ask your carrier for a transfer PIN and a lock on your number</source>
        <translation>Beim Mobilfunkanbieter eine Portierungs-PIN und eine Sperre für Ihre Nummer verlangen</translation>
    </message>
    <message>
        <source>Whoever moves your number to another SIM receives your codes and calls.</source>
        <translation>Wer Ihre Nummer auf eine andere SIM-Karte überträgt, bekommt Ihre Codes und Anrufe.</translation>
    </message>
    <message>
        <source>Set a number lock and a transfer PIN with your carrier</source>
        <translation>Beim Mobilfunkanbieter eine Nummernsperre und eine Portierungs-PIN einrichten</translation>
    </message>
    <message>
        <source>Carriers in the United States must offer safe ways to confirm a move of your number; a lock stops one you did not ask for.</source>
        <translation>Mobilfunkanbieter in den USA müssen sichere Wege bieten, eine Übertragung Ihrer Nummer zu bestätigen; eine Sperre verhindert eine Übertragung, um die Sie nicht gebeten haben.</translation>
    </message>
    <message>
        <source>Move the second factor of bank and mailbox from text messages to an app or passkey</source>
        <translation>Den zweiten Faktor von Bank und Postfach von SMS auf eine App oder einen Passkey umstellen</translation>
    </message>
    <message>
        <source>Codes sent by text reach whoever holds the number.</source>
        <translation>Codes per SMS erreichen, wer immer die Nummer hat.</translation>
    </message>
    <message>
        <source>Set a PIN for your voicemail</source>
        <translation>Eine PIN für Ihre Mailbox einrichten</translation>
    </message>
    <message>
        <source>An open voicemail gives away codes that are read out by telephone.</source>
        <translation>Eine offene Mailbox verrät Codes, die am Telefon vorgelesen werden.</translation>
    </message>
    <message>
        <source>Have the card blocked and replaced by its issuer</source>
        <translation>Die Karte beim Herausgeber sperren und ersetzen lassen</translation>
    </message>
    <message>
        <source>The full number is out; a new card is the only end of it.</source>
        <translation>Die vollständige Nummer ist bekannt; nur eine neue Karte macht dem ein Ende.</translation>
    </message>
    <message>
        <source>Have the card cancelled and replaced by your bank or card company</source>
        <translation>Die Karte bei Ihrer Bank oder Kartengesellschaft sperren und ersetzen lassen</translation>
    </message>
    <message>
        <source>Move recurring payments to the new card and read the statements since the breach</source>
        <translation>Laufende Zahlungen auf die neue Karte umstellen und die Abrechnungen seit dem Datenleck lesen</translation>
    </message>
    <message>
        <source>Small test charges come before large ones.</source>
        <translation>Kleine Probeabbuchungen kommen vor den großen.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; dispute unknown charges in writing at once</source>
        <translation>Laufende Zahlungen umstellen und die Abrechnungen seit dem Datenleck lesen; unbekannten Abbuchungen sofort schriftlich widersprechen</translation>
    </message>
    <message>
        <source>Your protection against unknown charges depends on how soon you report them.</source>
        <translation>Wie gut Sie vor unbekannten Abbuchungen geschützt sind, hängt davon ab, wie bald Sie sie melden.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; report unknown payments to your bank at once</source>
        <translation>Laufende Zahlungen umstellen und die Abrechnungen seit dem Datenleck lesen; unbekannte Zahlungen sofort Ihrer Bank melden</translation>
    </message>
    <message>
        <source>As a rule the bank refunds payments you did not authorise if you report them without delay.</source>
        <translation>In der Regel erstattet die Bank Zahlungen, die Sie nicht freigegeben haben, wenn Sie sie unverzüglich melden.</translation>
    </message>
    <message>
        <source>Read the statements of this card for payments you do not know</source>
        <translation>Die Abrechnungen dieser Karte auf unbekannte Zahlungen durchsehen</translation>
    </message>
    <message>
        <source>Part of the number is out: too little to pay with, enough to make a fraudulent call sound genuine.</source>
        <translation>Ein Teil der Nummer ist bekannt: zu wenig zum Bezahlen, genug, um einen betrügerischen Anruf echt klingen zu lassen.</translation>
    </message>
    <message>
        <source>Tell your bank&apos;s fraud line and ask whether you need a new account number</source>
        <translation>Die Betrugsstelle Ihrer Bank informieren und fragen, ob Sie eine neue Kontonummer brauchen</translation>
    </message>
    <message>
        <source>The bank can watch the account and stop orders that are not yours.</source>
        <translation>Die Bank kann das Konto beobachten und Aufträge anhalten, die nicht von Ihnen stammen.</translation>
    </message>
    <message>
        <source>Call your bank, close the account and open a new one</source>
        <translation>Ihre Bank anrufen, das Konto schließen und ein neues eröffnen</translation>
    </message>
    <message>
        <source>The number alone is enough to draw money from the account.</source>
        <translation>Die Nummer allein genügt, um Geld vom Konto abzubuchen.</translation>
    </message>
    <message>
        <source>Tell your bank, and check the list of creditors who may debit your account</source>
        <translation>Ihre Bank informieren und die Liste der Gläubiger prüfen, die von Ihrem Konto abbuchen dürfen</translation>
    </message>
    <message>
        <source>A stolen IBAN is used for direct debits that you never allowed.</source>
        <translation>Eine gestohlene IBAN wird für Lastschriften benutzt, die Sie nie erlaubt haben.</translation>
    </message>
    <message>
        <source>Turn on an alert for every movement on your bank account</source>
        <translation>Für jede Bewegung auf Ihrem Bankkonto eine Meldung einschalten</translation>
    </message>
    <message>
        <source>What you see the same day can still be stopped.</source>
        <translation>Was Sie noch am selben Tag sehen, lässt sich noch aufhalten.</translation>
    </message>
    <message>
        <source>Freeze your ChexSystems file</source>
        <translation>Ihre Akte bei ChexSystems sperren</translation>
    </message>
    <message>
        <source>Banks ask ChexSystems before they open an account; a freeze stops one in your name.</source>
        <translation>Banken fragen ChexSystems, bevor sie ein Konto eröffnen; eine Sperre verhindert ein Konto in Ihrem Namen.</translation>
    </message>
    <message>
        <source>Change the password of this account</source>
        <translation>Das Passwort dieses Kontos ändern</translation>
    </message>
    <message>
        <source>The old one may be known to strangers; a new one, used nowhere else, ends that.</source>
        <translation>Das alte ist Fremden vielleicht bekannt; ein neues, das Sie nur hier benutzen, macht dem ein Ende.</translation>
    </message>
    <message>
        <source>Change the same password at the other accounts that share it, money and mail first</source>
        <translation>Dasselbe Passwort auch bei den anderen Konten ändern, die es haben; Geld und E-Mail zuerst</translation>
    </message>
    <message>
        <source>A leaked password is tried everywhere its owner may have used it.</source>
        <translation>Ein abgeflossenes Passwort wird überall ausprobiert, wo sein Besitzer es benutzt haben könnte.</translation>
    </message>
    <message>
        <source>End all sessions of this account and withdraw its app passwords and tokens</source>
        <translation>Alle Sitzungen dieses Kontos beenden und seine App-Passwörter und Zugangsschlüssel widerrufen</translation>
    </message>
    <message>
        <source>A stolen session stays open after the password has changed.</source>
        <translation>Eine gestohlene Sitzung bleibt offen, auch wenn das Passwort geändert ist.</translation>
    </message>
    <message>
        <source>Move the funds to a new wallet with a new seed phrase</source>
        <translation>Das Guthaben in eine neue Wallet mit neuer Seed-Phrase übertragen</translation>
    </message>
    <message>
        <source>A seed phrase cannot be changed, and whoever has it owns the wallet.</source>
        <translation>Eine Seed-Phrase lässt sich nicht ändern, und wer sie hat, dem gehört die Wallet.</translation>
    </message>
    <message>
        <source>Turn on a passkey or a second factor by app, first where money and mail are</source>
        <translation>Einen Passkey oder zweiten Faktor per App einschalten, zuerst bei Geld und E-Mail</translation>
    </message>
    <message>
        <source>With a second factor a leaked password alone opens nothing.</source>
        <translation>Mit einem zweiten Faktor öffnet ein abgeflossenes Passwort allein gar nichts.</translation>
    </message>
    <message>
        <source>Let a password manager make each password, and change none by the calendar</source>
        <translation>Jedes Passwort von einem Passwortmanager erzeugen lassen und keines nach Kalender ändern</translation>
    </message>
    <message>
        <source>One password for one service confines a leak; routine changes only make weaker ones.</source>
        <translation>Ein Passwort für nur einen Dienst begrenzt den Schaden; regelmäßiges Ändern führt nur zu schwächeren Passwörtern.</translation>
    </message>
    <message>
        <source>Change or remove the security questions of this account; answer at random</source>
        <translation>Die Sicherheitsfragen dieses Kontos ändern oder entfernen; mit Zufallswörtern antworten</translation>
    </message>
    <message>
        <source>Birth places and maiden names do not change, so an answer that leaked is useless for ever.</source>
        <translation>Geburtsorte und Geburtsnamen ändern sich nicht, deshalb ist eine abgeflossene Antwort für immer wertlos.</translation>
    </message>
    <message>
        <source>Change the same answers wherever else you gave them</source>
        <translation>Dieselben Antworten überall ändern, wo Sie sie sonst noch gegeben haben</translation>
    </message>
    <message>
        <source>The same question is asked by banks and mail services.</source>
        <translation>Dieselbe Frage stellen auch Banken und E-Mail-Dienste.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number what it advises, and whether it can be replaced</source>
        <translation>Bei der Behörde, die die Nummer vergeben hat, fragen, was sie rät und ob sich die Nummer ersetzen lässt</translation>
    </message>
    <message>
        <source>The rules differ by country, and the issuer knows them; set your country of residence to see them here.</source>
        <translation>Die Regeln sind von Land zu Land verschieden, und die ausgebende Stelle kennt sie; geben Sie Ihr Wohnsitzland an, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Freeze your credit at Equifax, Experian and TransUnion</source>
        <translation>Ihre Kreditakten bei Equifax, Experian und TransUnion sperren (credit freeze)</translation>
    </message>
    <message>
        <source>A freeze is free and stops new credit in your name; a monitoring offer does not.</source>
        <translation>Eine Sperre ist kostenlos und verhindert neue Kredite in Ihrem Namen; ein Überwachungsangebot tut das nicht.</translation>
    </message>
    <message>
        <source>Place a fraud alert with one of the three credit bureaus</source>
        <translation>Bei einer der drei Kreditauskunfteien eine Betrugswarnung (fraud alert) eintragen lassen</translation>
    </message>
    <message>
        <source>Lenders must check that it is you; the bureau you ask tells the other two.</source>
        <translation>Kreditgeber müssen dann prüfen, ob wirklich Sie es sind; die gefragte Auskunftei benachrichtigt die beiden anderen.</translation>
    </message>
    <message>
        <source>Freeze your files at Innovis and LexisNexis too</source>
        <translation>Auch Ihre Akten bei Innovis und LexisNexis sperren</translation>
    </message>
    <message>
        <source>Some lenders and insurers ask these instead of the three large bureaus.</source>
        <translation>Manche Kreditgeber und Versicherer fragen dort statt bei den drei großen Auskunfteien.</translation>
    </message>
    <message>
        <source>Get an identity protection PIN from the IRS</source>
        <translation>Beim IRS eine Identity Protection PIN holen</translation>
    </message>
    <message>
        <source>Without it nobody can file a tax return with your number; a new one comes each year.</source>
        <translation>Ohne diese PIN kann niemand eine Steuererklärung mit Ihrer Nummer abgeben; jedes Jahr kommt eine neue.</translation>
    </message>
    <message>
        <source>Read your three credit reports for accounts you did not open</source>
        <translation>Ihre drei Kreditauskünfte auf Konten durchsehen, die Sie nicht eröffnet haben</translation>
    </message>
    <message>
        <source>The reports are free and show what a freeze came too late for.</source>
        <translation>Die Auskünfte sind kostenlos und zeigen, wofür eine Sperre zu spät kam.</translation>
    </message>
    <message>
        <source>File your tax return early each year</source>
        <translation>Ihre Steuererklärung jedes Jahr früh abgeben</translation>
    </message>
    <message>
        <source>A fraudster needs to file before you do.</source>
        <translation>Ein Betrüger müsste seine vor Ihrer abgeben.</translation>
    </message>
    <message>
        <source>Consider Cifas Protective Registration</source>
        <translation>Cifas Protective Registration in Betracht ziehen</translation>
    </message>
    <message>
        <source>The United Kingdom has no credit freeze; with this mark, members check more closely that it is you. It costs a fee and lasts two years.</source>
        <translation>Im Vereinigten Königreich gibt es keine Kreditsperre; mit diesem Vermerk prüfen die Mitglieder genauer, ob wirklich Sie es sind. Er kostet eine Gebühr und gilt zwei Jahre.</translation>
    </message>
    <message>
        <source>Read your credit files and report what is not yours</source>
        <translation>Ihre Kreditakten lesen und melden, was nicht von Ihnen stammt</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first.</source>
        <translation>In Ihrem Namen eröffnete Konten zeigen sich dort zuerst.</translation>
    </message>
    <message>
        <source>Place a fraud alert at Equifax and at TransUnion</source>
        <translation>Bei Equifax und bei TransUnion eine Betrugswarnung (fraud alert) eintragen lassen</translation>
    </message>
    <message>
        <source>Each bureau keeps its own alert, free of charge; lenders then call you before they open an account.</source>
        <translation>Jede Auskunftei führt ihre eigene Warnung, kostenlos; Kreditgeber rufen Sie dann an, bevor sie ein Konto eröffnen.</translation>
    </message>
    <message>
        <source>Place a security freeze at Equifax and at TransUnion</source>
        <translation>Bei Equifax und bei TransUnion eine Sicherheitssperre (security freeze) einrichten</translation>
    </message>
    <message>
        <source>In Quebec both must block your file at no charge, so that nobody opens credit in your name.</source>
        <translation>In Québec müssen beide Ihre Akte kostenlos sperren, damit niemand Kredit in Ihrem Namen bekommt.</translation>
    </message>
    <message>
        <source>Read both credit reports and report misuse to the Canadian Anti-Fraud Centre</source>
        <translation>Beide Kreditauskünfte lesen und Missbrauch dem Canadian Anti-Fraud Centre melden</translation>
    </message>
    <message>
        <source>Accounts opened in your name show there first; the report number helps to close them.</source>
        <translation>In Ihrem Namen eröffnete Konten zeigen sich dort zuerst; die Meldenummer hilft, sie zu schließen.</translation>
    </message>
    <message>
        <source>Ask for a credit ban; one form reaches Equifax, illion and Experian</source>
        <translation>Eine Kreditsperre (credit ban) beantragen; ein Formular erreicht Equifax, illion und Experian</translation>
    </message>
    <message>
        <source>No lender can see your file during the ban. It is free, lasts 21 days, and must be extended before it ends.</source>
        <translation>Während der Sperre kann kein Kreditgeber Ihre Akte sehen. Sie ist kostenlos, gilt 21 Tage und muss vor ihrem Ende verlängert werden.</translation>
    </message>
    <message>
        <source>If the tax file number is out, call the tax office</source>
        <translation>Wenn die Steuernummer (tax file number) bekannt geworden ist, die Steuerbehörde anrufen</translation>
    </message>
    <message>
        <source>The tax office can watch your account for returns that are not yours.</source>
        <translation>Die Steuerbehörde kann Ihr Steuerkonto auf Erklärungen beobachten, die nicht von Ihnen stammen.</translation>
    </message>
    <message>
        <source>Ask the credit bureaus to suppress your file; IDCARE helps you</source>
        <translation>Die Kreditauskunfteien bitten, Ihre Akte zu sperren; IDCARE hilft Ihnen dabei</translation>
    </message>
    <message>
        <source>A suppressed file stops credit in your name.</source>
        <translation>Eine gesperrte Akte verhindert Kredite in Ihrem Namen.</translation>
    </message>
    <message>
        <source>Ask the authority that issued the number whether it can be replaced</source>
        <translation>Bei der Behörde, die die Nummer vergeben hat, fragen, ob sie sich ersetzen lässt</translation>
    </message>
    <message>
        <source>There is no credit freeze common to Europe; the issuing authority knows what protects the number.</source>
        <translation>Es gibt in Europa keine gemeinsame Kreditsperre; die ausgebende Behörde weiß, was die Nummer schützt.</translation>
    </message>
    <message>
        <source>Order your free SCHUFA data copy and look for entries that are not yours</source>
        <translation>Ihre kostenlose SCHUFA-Datenkopie anfordern und auf fremde Einträge durchsehen</translation>
    </message>
    <message>
        <source>Contracts made in your name show there. Its mark for victims of identity fraud is for actual misuse and wants a police report.</source>
        <translation>In Ihrem Namen geschlossene Verträge zeigen sich dort. Der SCHUFA-Vermerk für Opfer von Identitätsbetrug ist für tatsächlichen Missbrauch gedacht und setzt eine Strafanzeige voraus.</translation>
    </message>
    <message>
        <source>Watch for misuse of your identity, and file a complaint if you find any</source>
        <translation>Auf Missbrauch Ihrer Identität achten und, wenn Sie welchen finden, Anzeige erstatten</translation>
    </message>
    <message>
        <source>The French advice page shows how; a complaint needs misuse, not the leak alone.</source>
        <translation>Die französische Ratgeberseite zeigt, wie das geht; für eine Anzeige braucht es Missbrauch, nicht nur das Datenleck.</translation>
    </message>
    <message>
        <source>Keep your number and watch for misuse; report any to the identity fraud desk (CMI)</source>
        <translation>Ihre Nummer behalten und auf Missbrauch achten; Missbrauch der Meldestelle für Identitätsbetrug (CMI) melden</translation>
    </message>
    <message>
        <source>If only the citizen service number is out, the risk is small and the number need not change.</source>
        <translation>Wenn nur die Bürgerservicenummer (BSN) bekannt geworden ist, ist das Risiko klein, und die Nummer muss nicht geändert werden.</translation>
    </message>
    <message>
        <source>Ask the issuer of the document what it advises; find out whether the number or a picture is out</source>
        <translation>Bei der ausstellenden Stelle des Ausweises Rat holen; herausfinden, ob die Nummer oder ein Bild bekannt geworden ist</translation>
    </message>
    <message>
        <source>A number alone seldom calls for a new document; a picture of it can be used to pose as you.</source>
        <translation>Wegen einer Nummer allein ist selten ein neuer Ausweis nötig; mit einem Bild davon kann sich jemand als Sie ausgeben.</translation>
    </message>
    <message>
        <source>Ask the company which document leaked, and whether its number or a picture</source>
        <translation>Beim Unternehmen fragen, welches Dokument abgeflossen ist und ob dessen Nummer oder ein Bild</translation>
    </message>
    <message>
        <source>The list speaks only of a government document; what to do depends on which.</source>
        <translation>Die Liste spricht nur von einem amtlichen Dokument; was zu tun ist, hängt davon ab, welches es ist.</translation>
    </message>
    <message>
        <source>Tell your motor vehicle agency that your licence number is out, and ask to have it flagged or replaced</source>
        <translation>Der Führerscheinbehörde sagen, dass Ihre Führerscheinnummer bekannt geworden ist, und um Vermerk oder Ersatz bitten</translation>
    </message>
    <message>
        <source>A licence number helps to open accounts. A passport number alone usually needs no new book.</source>
        <translation>Eine Führerscheinnummer hilft beim Eröffnen von Konten. Wegen einer Passnummer allein ist meist kein neuer Pass nötig.</translation>
    </message>
    <message>
        <source>Ask the issuer for a replacement or for the Credential Protection Register</source>
        <translation>Bei der ausstellenden Stelle um Ersatz oder um Eintrag ins Credential Protection Register bitten</translation>
    </message>
    <message>
        <source>The register stops online checks of a leaked document, your own too, until it is replaced.</source>
        <translation>Das Register verhindert Online-Prüfungen eines abgeflossenen Dokuments, auch Ihre eigenen, bis es ersetzt ist.</translation>
    </message>
    <message>
        <source>If a copy of your document is out, apply for a new one at your municipality</source>
        <translation>Wenn eine Kopie Ihres Ausweises im Umlauf ist, bei Ihrer Gemeinde einen neuen beantragen</translation>
    </message>
    <message>
        <source>A copy can be used to pose as you; the identity fraud desk (CMI) advises a new document.</source>
        <translation>Mit einer Kopie kann sich jemand als Sie ausgeben; die Meldestelle für Identitätsbetrug (CMI) rät zu einem neuen Ausweis.</translation>
    </message>
    <message>
        <source>Ask your health service or insurer what leaked, and to watch for claims that are not yours</source>
        <translation>Bei Ihrem Gesundheitsdienst oder Ihrer Krankenversicherung fragen, was abgeflossen ist, und bitten, auf fremde Abrechnungen zu achten</translation>
    </message>
    <message>
        <source>False treatments in your record can cost money and harm.</source>
        <translation>Falsche Behandlungen in Ihrer Akte können Geld kosten und Schaden anrichten.</translation>
    </message>
    <message>
        <source>Read statements of treatment and correct false entries in writing</source>
        <translation>Behandlungsabrechnungen lesen und falsche Einträge schriftlich berichtigen lassen</translation>
    </message>
    <message>
        <source>Records travel; an error is easier to stop early.</source>
        <translation>Akten werden weitergegeben; früh lässt sich ein Fehler leichter aufhalten.</translation>
    </message>
    <message>
        <source>Stop using this biometric feature for money; use a passkey or PIN</source>
        <translation>Dieses biometrische Merkmal nicht mehr für Geld verwenden; einen Passkey oder eine PIN nehmen</translation>
    </message>
    <message>
        <source>It cannot be replaced, so its use should be limited.</source>
        <translation>Es lässt sich nicht ersetzen, deshalb sollte man es wenig verwenden.</translation>
    </message>
    <message>
        <source>If anyone threatens you with this: do not pay, do not negotiate, keep everything</source>
        <translation>Wenn jemand Ihnen damit droht: nicht zahlen, nicht verhandeln, alles aufbewahren</translation>
    </message>
    <message>
        <source>Payment invites more; proof helps those who stop it. A mail that only quotes an old password proves an old leak, not a hacked computer.</source>
        <translation>Wer zahlt, wird weiter erpresst; Belege helfen denen, die dem ein Ende machen. Eine E-Mail, die nur ein altes Passwort nennt, beweist ein altes Datenleck, keinen gehackten Computer.</translation>
    </message>
    <message>
        <source>Switch off location sharing with this service</source>
        <translation>Die Standortfreigabe bei diesem Dienst ausschalten</translation>
    </message>
    <message>
        <source>What is no longer collected cannot leak again. If someone threatens you, speak with an advice centre before you change a setting.</source>
        <translation>Was nicht mehr erhoben wird, kann nicht noch einmal abfließen. Wenn jemand Sie bedroht, sprechen Sie mit einer Beratungsstelle, bevor Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>Ask each credit bureau whether your child has a file, and freeze it</source>
        <translation>Jede Kreditauskunftei fragen, ob Ihr Kind eine Akte hat, und diese sperren lassen</translation>
    </message>
    <message>
        <source>A child should have no file; one that exists shows misuse.</source>
        <translation>Ein Kind sollte keine Akte haben; gibt es eine, zeigt das Missbrauch.</translation>
    </message>
    <message>
        <source>Ask school or vendor what they hold about your child, for how long, and who received it</source>
        <translation>Bei Schule oder Anbieter fragen, welche Daten über Ihr Kind dort liegen, wie lange und wer sie bekommen hat</translation>
    </message>
    <message>
        <source>Old records of children are rarely needed and can be deleted.</source>
        <translation>Alte Unterlagen über Kinder werden selten gebraucht und lassen sich löschen.</translation>
    </message>
    <message>
        <source>Delete the account at the service</source>
        <translation>Konto beim Dienst löschen</translation>
    </message>
    <message>
        <source>You noted that you want to be rid of it: what is deleted there can no longer leak. Set the account to closed afterwards.</source>
        <translation>Sie haben vermerkt, dass Sie es loswerden wollen: Was dort gelöscht ist, kann nicht mehr nach außen gelangen. Setzen Sie das Konto danach auf „geschlossen“.</translation>
    </message>
</context>
<context>
    <name>data_class</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Access tokens and keys</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>National and tax numbers</source>
        <translation>Personen- und Steuernummern</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Ausweisdokumente</translation>
    </message>
    <message>
        <source>Payment cards</source>
        <translation>Zahlungskarten</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Biometric and genetic data</source>
        <translation>Biometrische und genetische Daten</translation>
    </message>
    <message>
        <source>Children&apos;s data</source>
        <translation>Daten von Kindern</translation>
    </message>
    <message>
        <source>Sensitive traits</source>
        <translation>Heikle Merkmale</translation>
    </message>
    <message>
        <source>Private messages and photos</source>
        <translation>Private Nachrichten und Fotos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Geburtsdaten</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Postanschriften</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>%1 stored entries are not in this list. They were kept as they are.</source>
        <translation>%1 gespeicherte Einträge stehen nicht in dieser Liste. Sie wurden unverändert behalten.</translation>
    </message>
    <message>
        <source>%1 entries are older in this list than those stored. The stored ones were kept.</source>
        <translation>%1 Einträge sind in dieser Liste älter als die gespeicherten. Die gespeicherten wurden behalten.</translation>
    </message>
    <message>
        <source>Entries that could not be read and were passed over: %1</source>
        <translation>Einträge, die nicht lesbar waren und übergangen wurden: %1</translation>
    </message>
    <message>
        <source>The second part of this list, the kinds of data, could not be fetched. What was known of them was kept.</source>
        <translation>Der zweite Teil dieser Liste, die Arten der Daten, konnte nicht geholt werden. Was davon bekannt war, bleibt.</translation>
    </message>
</context>
<context>
    <name>match</name>
    <message>
        <source>The breach is of %1, the domain of this account.</source>
        <translation>Das Datenleck betrifft %1, die Domain dieses Kontos.</translation>
    </message>
    <message>
        <source>The breach is of %1; this account is also used at %2.</source>
        <translation>Das Datenleck betrifft %1; dieses Konto wird auch bei %2 benutzt.</translation>
    </message>
    <message>
        <source>The breach names %1, where this account is used.</source>
        <translation>Das Datenleck nennt %1, wo dieses Konto benutzt wird.</translation>
    </message>
    <message>
        <source>The publisher of the list has verified the breach.</source>
        <translation>Der Herausgeber der Liste hat das Datenleck bestätigt.</translation>
    </message>
    <message>
        <source>The breach is known from a notice addressed to you.</source>
        <translation>Das Datenleck ist aus einer Benachrichtigung an Sie bekannt.</translation>
    </message>
    <message>
        <source>The account was already known on %1, before the breach (%2).</source>
        <translation>Das Konto war schon am %1 bekannt, vor dem Datenleck (%2).</translation>
    </message>
    <message>
        <source>The account still existed on %1, after the breach (%2).</source>
        <translation>Das Konto gab es am %1 noch, nach dem Datenleck (%2).</translation>
    </message>
    <message>
        <source>Its password dates from %1, before the breach (%2), and may still be the leaked one.</source>
        <translation>Das Passwort stammt vom %1, aus der Zeit vor dem Datenleck (%2), und kann noch das abgeflossene sein.</translation>
    </message>
    <message>
        <source>Its password, used nowhere else, stands in the public list of leaked passwords (%1 times).</source>
        <translation>Das Passwort, sonst nirgends benutzt, steht in der öffentlichen Liste abgeflossener Passwörter (%1-mal).</translation>
    </message>
    <message>
        <source>The publisher could not verify the breach.</source>
        <translation>Der Herausgeber konnte das Datenleck nicht bestätigen.</translation>
    </message>
    <message>
        <source>The publisher considers the data fabricated.</source>
        <translation>Der Herausgeber hält die Daten für erfunden.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn the record.</source>
        <translation>Der Herausgeber hat den Eintrag zurückgezogen.</translation>
    </message>
    <message>
        <source>The record was withdrawn from its list on %1.</source>
        <translation>Der Eintrag wurde am %1 aus seiner Liste zurückgezogen.</translation>
    </message>
    <message>
        <source>The data is a list of addresses for spam; it need not come from this service.</source>
        <translation>Die Daten sind eine Adressliste für Spam; sie müssen nicht von diesem Dienst stammen.</translation>
    </message>
    <message>
        <source>The data was taken from infected computers, not from this service.</source>
        <translation>Die Daten stammen von infizierten Computern, nicht von diesem Dienst.</translation>
    </message>
    <message>
        <source>The data was taken by password-stealing programs on users&apos; devices, not from this service.</source>
        <translation>Die Daten wurden von Programmen, die Passwörter stehlen, auf Geräten der Nutzer erbeutet, nicht bei diesem Dienst.</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach (%2).</source>
        <translation>Das Konto ist erst seit dem %1 bekannt, nach dem Datenleck (%2).</translation>
    </message>
    <message>
        <source>The account is first known on %1, after the breach became public on %2.</source>
        <translation>Das Konto ist erst seit dem %1 bekannt, nachdem das Datenleck am %2 öffentlich wurde.</translation>
    </message>
    <message>
        <source>The account was closed on %1, before the breach (%2).</source>
        <translation>Das Konto wurde am %1 geschlossen, vor dem Datenleck (%2).</translation>
    </message>
    <message>
        <source>Its password was changed on %1, after the breach (%2): the leaked one no longer opens it.</source>
        <translation>Das Passwort wurde am %1 geändert, nach dem Datenleck (%2): Das abgeflossene öffnet das Konto nicht mehr.</translation>
    </message>
    <message>
        <source>The list names the service, not its accounts: whether this one is among them is not known.</source>
        <translation>Die Liste nennt den Dienst, nicht seine Konten: Ob dieses dabei ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the account existed before the breach is not known.</source>
        <translation>Ob es das Konto schon vor dem Datenleck gab, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The account is first known on %1, too close to the breach (%2) to tell which came first.</source>
        <translation>Das Konto ist seit dem %1 bekannt; das liegt zu nah am Datenleck (%2), um zu sagen, was zuerst kam.</translation>
    </message>
    <message>
        <source>The account is first known on %1 together with many others, so it may be much older.</source>
        <translation>Das Konto ist seit dem %1 bekannt, zusammen mit vielen anderen; es kann also viel älter sein.</translation>
    </message>
    <message>
        <source>The account is closed; on which day is not known.</source>
        <translation>Das Konto ist geschlossen; an welchem Tag, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the service kept the data after the account was closed on %1 is not known.</source>
        <translation>Ob der Dienst die Daten behalten hat, nachdem das Konto am %1 geschlossen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The day of the breach is not known.</source>
        <translation>Der Tag des Datenlecks ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The breach names %1; whether it shares its accounts with %2 is not known.</source>
        <translation>Das Datenleck nennt %1; ob dort dieselben Konten gelten wie bei %2, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When the password was last changed is not known.</source>
        <translation>Wann das Passwort zuletzt geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether your address or one of your devices is among the data is not known.</source>
        <translation>Ob Ihre Adresse oder eines Ihrer Geräte unter den Daten ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The breach is of %1, which belongs to the same service as %2.</source>
        <translation>Das Datenleck betrifft %1, das zum selben Dienst gehört wie %2.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login is good there and at %2.</source>
        <translation>Das Datenleck betrifft %1; dort und bei %2 gilt dieselbe Anmeldung.</translation>
    </message>
    <message>
        <source>The breach is of %1; a login of one of the two, %1 and %2, is good at the other.</source>
        <translation>Das Datenleck betrifft %1; eine Anmeldung bei einem der beiden, %1 und %2, gilt auch beim anderen.</translation>
    </message>
    <message>
        <source>The breach is of %1; the service moved between it and %2.</source>
        <translation>Das Datenleck betrifft %1; der Dienst ist zwischen dort und %2 umgezogen.</translation>
    </message>
    <message>
        <source>The breach is of %1; one login once was good there and at %2.</source>
        <translation>Das Datenleck betrifft %1; dort und bei %2 galt früher dieselbe Anmeldung.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, which you confirmed to be %2.</source>
        <translation>Das Datenleck betrifft „%1“; Sie haben bestätigt, dass das %2 ist.</translation>
    </message>
    <message>
        <source>The breach is of “%1”, a name that equals that of %2.</source>
        <translation>Das Datenleck betrifft „%1“; der Name gleicht dem von %2.</translation>
    </message>
    <message>
        <source>The service wrote to this account&apos;s address on %1, before the breach (%2).</source>
        <translation>Der Dienst schrieb am %1, vor dem Datenleck (%2), an die Adresse dieses Kontos.</translation>
    </message>
    <message>
        <source>The service still wrote to this account&apos;s address on %1, after the breach (%2).</source>
        <translation>Der Dienst schrieb noch am %1, nach dem Datenleck (%2), an die Adresse dieses Kontos.</translation>
    </message>
    <message>
        <source>%1 is in the leaked data, as the list answered on %2.</source>
        <translation>%1 steht in den Daten des Lecks, wie die Liste am %2 geantwortet hat.</translation>
    </message>
    <message>
        <source>%1, given only to this service, has had mail from a stranger (%2) since %3.</source>
        <translation>%1, nur diesem Dienst gegeben, bekommt seit %3 Post von einem Fremden (%2).</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach (%2), and no earlier sign of the account is known.</source>
        <translation>Der Dienst hat Sie am %1 begrüßt, nach dem Datenleck (%2), und ein früheres Zeichen des Kontos ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service welcomed you on %1, after the breach became public on %2, and no earlier sign of the account is known.</source>
        <translation>Der Dienst hat Sie am %1 begrüßt, nachdem das Datenleck am %2 bekannt geworden war, und ein früheres Zeichen des Kontos ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not in the leaked data, as the list answered on %2.</source>
        <translation>%1 steht nicht in den Daten des Lecks, wie die Liste am %2 geantwortet hat.</translation>
    </message>
    <message>
        <source>A later record of the same list corrects and replaces this one.</source>
        <translation>Ein späterer Eintrag derselben Liste berichtigt und ersetzt diesen.</translation>
    </message>
    <message>
        <source>Whether the breach of %1 also reached logins that are used at %2 is not known.</source>
        <translation>Ob das Datenleck bei %1 auch Anmeldungen erreicht hat, die bei %2 benutzt werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only the name “%1” equals: whether it is the %2 where you have this account is for you to say.</source>
        <translation>Nur der Name „%1“ ist gleich: Ob es das %2 ist, bei dem Sie dieses Konto haben, können nur Sie sagen.</translation>
    </message>
    <message>
        <source>Whether the account had another address at that time is not known.</source>
        <translation>Ob das Konto damals eine andere Adresse hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter when you signed up, or import the mailbox that got the welcome mail: a day before the breach makes it likely, one after it unlikely.</source>
        <translation>Tragen Sie ein, wann Sie sich angemeldet haben, oder lesen Sie das Postfach mit der Begrüßung ein: Ein Tag vor dem Datenleck macht es wahrscheinlich, einer danach unwahrscheinlich.</translation>
    </message>
    <message>
        <source>Enter the day you signed up: before the breach makes it likely.</source>
        <translation>Tragen Sie den Tag Ihrer Anmeldung ein: Vor dem Datenleck macht es wahrscheinlich.</translation>
    </message>
    <message>
        <source>Enter the day you signed up; this one is the day your password manager took the account over.</source>
        <translation>Tragen Sie den Tag Ihrer Anmeldung ein; dieser ist der Tag, an dem Ihr Passwortverwalter das Konto übernahm.</translation>
    </message>
    <message>
        <source>Say whether this organisation is yours; the answer is kept.</source>
        <translation>Sagen Sie, ob Sie diese Organisation meinen; die Antwort wird behalten.</translation>
    </message>
    <message>
        <source>Ask the list about your address with a key of your own, or ask the service what was taken of you.</source>
        <translation>Fragen Sie die Liste mit einem eigenen Schlüssel nach Ihrer Adresse, oder fragen Sie den Dienst, was von Ihnen entwendet wurde.</translation>
    </message>
    <message>
        <source>Add the address that the account had before, and ask about that one too.</source>
        <translation>Fügen Sie die frühere Adresse des Kontos hinzu und fragen Sie auch nach ihr.</translation>
    </message>
    <message>
        <source>Enter the day on which the account was closed: one before the breach makes it unlikely.</source>
        <translation>Tragen Sie den Tag ein, an dem das Konto geschlossen wurde: Einer vor dem Datenleck macht es unwahrscheinlich.</translation>
    </message>
    <message>
        <source>Ask the service whether it still holds data about you.</source>
        <translation>Fragen Sie den Dienst, ob er noch Daten über Sie hat.</translation>
    </message>
    <message>
        <source>Enter when you last changed the password; if you do not know it, change it now.</source>
        <translation>Tragen Sie ein, wann Sie das Passwort zuletzt geändert haben; wenn Sie es nicht wissen, ändern Sie es jetzt.</translation>
    </message>
    <message>
        <source>Enter the other address if you use this account there too.</source>
        <translation>Tragen Sie die andere Adresse ein, wenn Sie dieses Konto auch dort benutzen.</translation>
    </message>
</context>
<context>
    <name>recourse::gui::Tray</name>
    <message>
        <source>Show Recourse</source>
        <translation>Recourse anzeigen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über Recourse</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Recourse finds out which of your accounts were in a data breach, tells you what to do in which order, and writes the letters that the law entitles you to. It runs on this computer alone.</source>
        <translation>Recourse findet heraus, welche Ihrer Konten in einem Datenleck waren, sagt Ihnen, was Sie in welcher Reihenfolge tun sollten, und schreibt die Briefe, auf die Ihnen das Gesetz ein Recht gibt. Es läuft allein auf diesem Computer.</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>What Recourse is not</source>
        <translation>Was Recourse nicht ist</translation>
    </message>
    <message>
        <source>It is not a lawyer. It cites the law and counts the days; it does not know your whole case.</source>
        <translation>Es ist kein Anwalt. Es nennt das Gesetz und zählt die Tage; Ihren ganzen Fall kennt es nicht.</translation>
    </message>
    <message>
        <source>It is not a password manager. It never keeps a password.</source>
        <translation>Es ist kein Passwortmanager. Es behält nie ein Passwort.</translation>
    </message>
    <message>
        <source>It is not a service. There is no account, no cloud and no telemetry.</source>
        <translation>Es ist kein Dienst. Es gibt kein Konto, keine Cloud und keine Telemetrie.</translation>
    </message>
    <message>
        <source>It does not search for your data in stolen files. It compares your list of accounts with public lists of incidents.</source>
        <translation>Es sucht nicht in gestohlenen Dateien nach Ihren Daten. Es vergleicht Ihre Kontenliste mit öffentlichen Listen von Vorfällen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDetail</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What they have of you</source>
        <translation>Was man dort von Ihnen hat</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>Bekannte Vorfälle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Mark as closed</source>
        <translation>Als geschlossen markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open the website…</source>
        <translation>Website öffnen…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <comment>judgement of a password</comment>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>No incident in the lists on this computer fits this account.</source>
        <translation>Kein Vorfall in den Listen auf diesem Computer passt zu diesem Konto.</translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Heikler Vorfall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an incident and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Vorfall %1 anzeigen</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Privacy e-mail</source>
        <translation>Datenschutz-E-Mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Not known yet. “Edit…” lets you add it; the privacy notice of the service names it.</source>
        <translation>Noch nicht bekannt. Mit „Bearbeiten…“ können Sie ihn eintragen; die Datenschutzerklärung des Dienstes nennt ihn.</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Schlagwörter und Haushalt</translation>
    </message>
    <message>
        <source>More to do with this account</source>
        <translation>Weitere Aktionen für dieses Konto</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Ich benutze es nicht mehr</translation>
    </message>
    <message>
        <source>I want it deleted there</source>
        <translation>Ich will, dass es dort gelöscht wird</translation>
    </message>
    <message>
        <source>Split into two accounts…</source>
        <translation>In zwei Konten aufteilen…</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Webadresse</translation>
    </message>
    <message>
        <source>&amp;Name, if it has no web address</source>
        <translation>&amp;Name, falls es keine Webadresse gibt</translation>
    </message>
    <message>
        <source>&amp;Signed in as (e-mail address or user name)</source>
        <translation>&amp;Angemeldet als (E-Mail-Adresse oder Benutzername)</translation>
    </message>
    <message>
        <source>&amp;Also known there as, commas between</source>
        <translation>Dort au&amp;ch bekannt als (durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Who&amp;se account it is, if not yours</source>
        <translation>Wessen &amp;Konto es ist, falls nicht Ihres</translation>
    </message>
    <message>
        <source>&amp;Tags, commas between</source>
        <translation>Schla&amp;gwörter (durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Signed &amp;up on</source>
        <translation>&amp;Registriert am</translation>
    </message>
    <message>
        <source>&amp;Last used on</source>
        <translation>&amp;Zuletzt benutzt am</translation>
    </message>
    <message>
        <source>&amp;Password changed on</source>
        <translation>&amp;Passwort geändert am</translation>
    </message>
    <message>
        <source>Close&amp;d on</source>
        <translation>Ge&amp;schlossen am</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Wer den Dienst betreibt</translation>
    </message>
    <message>
        <source>Letters go to this address. The privacy notice of the service names it.</source>
        <translation>Briefe gehen an diese Adresse. Die Datenschutzerklärung des Dienstes nennt sie.</translation>
    </message>
    <message>
        <source>Name of the se&amp;rvice</source>
        <translation>Name des &amp;Dienstes</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;E-mail address for privacy matters</source>
        <translation>&amp;E-Mail-Adresse für Datenschutzfragen</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>P&amp;ostanschrift</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie im Beispiel, oder lassen Sie die Zeile leer.</translation>
    </message>
    <message>
        <source>Write a web address, or a name if there is none.</source>
        <translation>Geben Sie eine Webadresse ein, oder einen Namen, falls es keine gibt.</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Speichern des Kontos</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Hinzufügen des Kontos</translation>
    </message>
    <message>
        <source>This web address cannot be understood. Write it like www.example.com.</source>
        <translation>Diese Webadresse ist nicht zu verstehen. Schreiben Sie sie wie www.example.com.</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Es gibt schon ein Konto mit dieser Adresse und Anmeldung.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Entfernen des Kontos</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Changing the account back</source>
        <translation>Zurückändern des Kontos</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountEvidence</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Found in mail and other sources</source>
        <translation>In E-Mails und anderen Quellen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiteres.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of times, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mail of this service went to %1. The account does not have this address yet.</source>
        <translation>E-Mails dieses Dienstes gingen an %1. Das Konto hat diese Adresse noch nicht.</translation>
    </message>
    <message>
        <source>Add this address to the account</source>
        <translation>Diese Adresse zum Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to the account</source>
        <translation>%1 zum Konto hinzufügen</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountLabelEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Das Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Konto von</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Set whose account it is</source>
        <translation>Festlegen, wessen Konto es ist</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Konto von</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag and how many of the chosen accounts have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>More to do with accounts</source>
        <translation>Weitere Aktionen für Konten</translation>
    </message>
    <message>
        <source>Imports so far…</source>
        <translation>Bisherige Importe…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Where exports come from…</source>
        <translation>Woher Exporte kommen…</translation>
    </message>
    <message>
        <source>Drop your export here</source>
        <translation>Ziehen Sie Ihren Export hierher</translation>
    </message>
    <message>
        <source>Export the passwords of your browser or password manager into a file and drop it on this window. Recourse makes the list of your accounts from it. It keeps no password.</source>
        <translation>Exportieren Sie die Passwörter Ihres Browsers oder Passwortmanagers in eine Datei, und ziehen Sie sie auf dieses Fenster. Recourse macht daraus die Liste Ihrer Konten. Es behält kein Passwort.</translation>
    </message>
    <message>
        <source>Where exports come from</source>
        <translation>Woher Exporte kommen</translation>
    </message>
    <message>
        <source>Add an account by hand</source>
        <translation>Konto von Hand hinzufügen</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you have or had.</source>
        <translation>
            <numerusform>%Ln Konto, das Sie haben oder hatten.</numerusform>
            <numerusform>%Ln Konten, die Sie haben oder hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown.</source>
        <translation>
            <numerusform>%1 von %Ln Konto gezeigt.</numerusform>
            <numerusform>%1 von %Ln Konten gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>Zu entscheiden (%1)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressSearchDialog</name>
    <message>
        <source>Ask about my addresses</source>
        <translation>Nach meinen Adressen fragen</translation>
    </message>
    <message>
        <source>This is the one place where a question names an address of yours. The service learns what is shown below, and nothing else.</source>
        <translation>Nur hier nennt eine Anfrage eine Adresse von Ihnen. Der Dienst erfährt, was unten steht, und sonst nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send it and ask</source>
        <translation>Senden und fragen</translation>
    </message>
    <message>
        <source>Look at what would be sent first.</source>
        <translation>Sehen Sie sich zuerst an, was gesendet würde.</translation>
    </message>
    <message>
        <source>A&amp;ddresses, one a line</source>
        <translation>A&amp;dressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Fill in those of my accounts</source>
        <translation>Die meiner Konten eintragen</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
        <source>Key of your own</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Keep this key in the vault</source>
        <translation>Schlüssel im Tresor behalten</translation>
    </message>
    <message>
        <source>&amp;Key of your own (32 digits and letters)</source>
        <translation>Eigener &amp;Schlüssel (32 Ziffern und Buchstaben)</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>The first request, byte for byte; the others differ in the address alone:</source>
        <translation>Die erste Anfrage, Byte für Byte; die anderen unterscheiden sich nur in der Adresse:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>A key is kept in the vault. A new one takes its place; an empty line forgets it.</source>
        <translation>Im Tresor liegt ein Schlüssel. Ein neuer tritt an seine Stelle; eine leere Zeile vergisst ihn.</translation>
    </message>
    <message>
        <source>The key is sold by the service. It is kept in the vault and sent to nobody else. Without one nothing can be asked.</source>
        <translation>Den Schlüssel verkauft der Dienst. Er liegt im Tresor und geht an niemand anderen. Ohne ihn lässt sich nichts fragen.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Ablegen des Schlüssels</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>Der Schlüssel ist abgelegt.</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Schreiben Sie mindestens eine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1.</source>
        <translation>
            <numerusform>%n Anfrage an %1.</numerusform>
            <numerusform>%n Anfragen an %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse ist offline.</translation>
    </message>
    <message>
        <source>Asking about addresses</source>
        <translation>Fragen nach Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came; then it stopped: %1</source>
        <translation>
            <numerusform>%n Antwort kam; dann brach es ab: %1</numerusform>
            <numerusform>%n Antworten kamen; dann brach es ab: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came and are kept in the vault.</source>
        <translation>
            <numerusform>%n Antwort kam und liegt im Tresor.</numerusform>
            <numerusform>%n Antworten kamen und liegen im Tresor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 32 digits and letters from a to f. Enter it and keep it first.</source>
        <translation>Ein Schlüssel hat 32 Ziffern und Buchstaben von a bis f. Geben Sie ihn zuerst ein und legen Sie ihn ab.</translation>
    </message>
    <message>
        <source>One of the lines is no e-mail address.</source>
        <translation>Eine der Zeilen ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesPanel</name>
    <message>
        <source>Answers about my addresses</source>
        <translation>Antworten zu meinen Adressen</translation>
    </message>
    <message>
        <source>Ask about my addresses…</source>
        <translation>Nach meinen Adressen fragen …</translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation>Diese Antworten vergessen</translation>
    </message>
    <message>
        <source>Answers decide whether an incident touched an address of yours. “Nothing known” is an answer too; sensitive incidents are not told.</source>
        <translation>Antworten entscheiden, ob ein Vorfall eine Adresse von Ihnen betrifft. Auch „Nichts bekannt“ ist eine Antwort; heikle Vorfälle werden nicht genannt.</translation>
    </message>
    <message>
        <source>No address was asked about</source>
        <translation>Nach keiner Adresse wurde gefragt</translation>
    </message>
    <message>
        <source>With a key of your own, Have I Been Pwned tells which incidents hold an address. It is off: unlike the public lists, the question names your address. You see every byte before it is sent.</source>
        <translation>Mit einem eigenen Schlüssel sagt Have I Been Pwned, welche Vorfälle eine Adresse enthalten. Das ist aus: Anders als bei den öffentlichen Listen nennt die Anfrage Ihre Adresse. Sie sehen jedes Byte, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Forgetting answers</source>
        <translation>Vergessen der Antworten</translation>
    </message>
    <message>
        <source>Forget these answers?</source>
        <translation>Diese Antworten vergessen?</translation>
    </message>
    <message>
        <source>They come back only by asking anew.</source>
        <translation>Sie kommen nur durch neues Fragen wieder.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesView</name>
    <message>
        <source>Addresses and the services that have them</source>
        <translation>Adressen und die Dienste, die sie haben</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Adressen durchsuchen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Aus der Übersicht nehmen</translation>
    </message>
    <message>
        <source>Which address has whom?</source>
        <translation>Wer hat welche Adresse?</translation>
    </message>
    <message>
        <source>If you give each service an address of its own, a stranger who writes to it shows where it leaked. Your mail tells which address went where; you can also note it by hand.</source>
        <translation>Wenn Sie jedem Dienst eine eigene Adresse geben, zeigt ein Fremder, der an sie schreibt, wo sie abgeflossen ist. Aus Ihren E-Mails geht hervor, wer welche Adresse bekam; Sie können es auch von Hand vermerken.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Meine E-Mails durchsuchen…</translation>
    </message>
    <message>
        <source>name+shop@example.org</source>
        <translation>name+shop@example.org</translation>
    </message>
    <message>
        <source>shop.example</source>
        <translation>shop.example</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>&amp;Gegeben an</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Laden der Adressen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiteres.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 writes to %2, which you gave to %3.</source>
        <translation>%1 schreibt an %2; diese Adresse haben Sie %3 gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>number of messages, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Ask what happened</source>
        <translation>Fragen, was passiert ist</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Das ist in Ordnung</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Noting the address</source>
        <translation>Vermerken der Adresse</translation>
    </message>
    <message>
        <source>Address noted</source>
        <translation>Adresse vermerkt</translation>
    </message>
    <message>
        <source>Taking the address off the map</source>
        <translation>Herausnehmen der Adresse aus der Übersicht</translation>
    </message>
    <message>
        <source>Address taken off the map</source>
        <translation>Adresse aus der Übersicht genommen</translation>
    </message>
    <message>
        <source>Putting the address back</source>
        <translation>Zurückholen der Adresse</translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Vermerken Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Sign of a leak dismissed</source>
        <translation>Hinweis auf ein Datenleck verworfen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerCard</name>
    <message>
        <source>Is the answer complete?</source>
        <translation>Ist die Antwort vollständig?</translation>
    </message>
    <message>
        <source>The law says what the answer has to hold. Go through it item by item.</source>
        <translation>Das Gesetz sagt, was die Antwort enthalten muss. Gehen Sie sie Punkt für Punkt durch.</translation>
    </message>
    <message>
        <source>Everything is there. You can log the matter as settled.</source>
        <translation>Alles ist da. Sie können die Sache als erledigt eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n Punkt noch nicht angesehen.</numerusform>
            <numerusform>%n Punkte noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing.</source>
        <translation>
            <numerusform>%n Punkt fehlt.</numerusform>
            <numerusform>%n Punkte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>– %1 (%2)</source>
        <comment>a gap and the law</comment>
        <translation>– %1 (%2)</translation>
    </message>
    <message>
        <source>Go through the answer…</source>
        <translation>Antwort durchgehen…</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Fehlendes anfordern</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message>
        <source>I have compared the &amp;copy with this list</source>
        <translation>Ich habe die &amp;Kopie mit dieser Liste verglichen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go through the answer</source>
        <translation>Antwort durchgehen</translation>
    </message>
    <message>
        <source>What the answer has to hold</source>
        <translation>Was die Antwort enthalten muss</translation>
    </message>
    <message>
        <source>Put their answer beside this list. What is missing becomes the next letter, and nothing else does.</source>
        <translation>Legen Sie die Antwort neben diese Liste. Was fehlt, wird zum nächsten Brief, und sonst nichts.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 · only if there is such a thing</source>
        <translation>%1 · nur wenn es so etwas gibt</translation>
    </message>
    <message>
        <source>The copy of your data</source>
        <translation>Die Kopie Ihrer Daten</translation>
    </message>
    <message>
        <source>Recourse knows no data of yours there. What you note in the account&apos;s data map is compared here.</source>
        <translation>Recourse weiß von keinen Daten, die dort über Sie liegen. Was Sie in der Datenkarte des Kontos vermerken, wird hier verglichen.</translation>
    </message>
    <message>
        <source>This is what they have from you as far as Recourse knows. Is it in the copy?</source>
        <translation>Das hat man dort von Ihnen, soweit Recourse es weiß. Steht es in der Kopie?</translation>
    </message>
    <message>
        <source>Not in the copy</source>
        <translation>Nicht in der Kopie</translation>
    </message>
    <message>
        <source>Named without the value</source>
        <translation>Genannt, aber ohne den Wert</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>An incident shows that they had it</source>
        <translation>Ein Vorfall zeigt, dass es dort vorlag</translation>
    </message>
    <message>
        <source>You gave it to them</source>
        <translation>Sie haben es dort angegeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Every item was looked at.</source>
        <translation>Jeder Punkt wurde angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n Punkt noch nicht angesehen.</numerusform>
            <numerusform>%n Punkte noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was not compared yet.</source>
        <translation>Die Kopie wurde noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Keeping what you found</source>
        <translation>Speichern des Befunds</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerTable</name>
    <message>
        <source>By the address itself</source>
        <translation>Mit der Adresse selbst</translation>
    </message>
    <message>
        <source>By a part of its fingerprint</source>
        <translation>Mit einem Teil ihres Fingerabdrucks</translation>
    </message>
    <message>
        <source>For captured passwords</source>
        <translation>Nach abgefangenen Passwörtern</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Captured for %n site(s)</source>
        <translation>
            <numerusform>Abgefangen für %n Website</numerusform>
            <numerusform>Abgefangen für %n Websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n incident(s)</source>
        <translation>
            <numerusform>In %n Vorfall</numerusform>
            <numerusform>In %n Vorfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>The language changes when you start Recourse again.</source>
        <translation>Die Sprache ändert sich, wenn Sie Recourse neu starten.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>S&amp;ymbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This is the language of the window. The language of your letters is a choice of its own, in the profile.</source>
        <translation>Dies ist die Sprache des Fensters. Die Sprache Ihrer Briefe wählen Sie getrennt davon im Profil.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>With an icon in the tray, closing the window locks the vault and keeps Recourse at hand.</source>
        <translation>Mit einem Symbol im Infobereich sperrt das Schließen des Fensters den Tresor und hält Recourse griffbereit.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ArrivalCard</name>
    <message>
        <source>Count with these days</source>
        <translation>Mit diesen Tagen rechnen</translation>
    </message>
    <message>
        <source>As Recourse assumes</source>
        <translation>Wie Recourse annimmt</translation>
    </message>
    <message>
        <source>Log the day</source>
        <translation>Tag eintragen</translation>
    </message>
    <message>
        <source>When their days begin</source>
        <translation>Wann die Frist beginnt</translation>
    </message>
    <message>
        <source>&amp;Days on the way</source>
        <translation>&amp;Tage unterwegs</translation>
    </message>
    <message>
        <source>Or it &amp;arrived on</source>
        <translation>Oder &amp;angekommen am</translation>
    </message>
    <message>
        <source>Write a day that is not to come, such as %1.</source>
        <translation>Schreiben Sie einen Tag, der nicht in der Zukunft liegt, etwa %1.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Neuberechnen der Frist</translation>
    </message>
    <message>
        <source>Counted anew: due on %1</source>
        <translation>Neu berechnet: fällig am %1</translation>
    </message>
    <message>
        <source>Logging the day</source>
        <translation>Eintragen des Tags</translation>
    </message>
    <message>
        <source>Their days count from the day it arrived: due on %1.</source>
        <translation>Die Frist zählt ab dem Tag der Ankunft: fällig am %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthoritiesView</name>
    <message>
        <source>Where you &amp;live</source>
        <translation>Wo Sie &amp;leben</translation>
    </message>
    <message>
        <source>Choose a place to see where to complain.</source>
        <translation>Wählen Sie einen Ort, um zu sehen, wo Sie sich beschweren können.</translation>
    </message>
    <message>
        <source>No directory names an authority for %1.</source>
        <translation>Kein Verzeichnis nennt eine Behörde für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) for %1, those for companies first.</source>
        <translation>
            <numerusform>%n Behörde (%1).</numerusform>
            <numerusform>%n Behörden (%1), zuerst die für Unternehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthorityCard</name>
    <message>
        <source>Where you can complain</source>
        <translation>Wo Sie sich beschweren können</translation>
    </message>
    <message>
        <source>A company or an association</source>
        <translation>Ein Unternehmen oder ein Verein</translation>
    </message>
    <message>
        <source>A public body of a Land or municipality</source>
        <translation>Eine öffentliche Stelle eines Bundeslands oder einer Gemeinde</translation>
    </message>
    <message>
        <source>A federal body, post or telecommunications</source>
        <translation>Eine Bundesstelle, Post oder Telekommunikation</translation>
    </message>
    <message>
        <source>A Protestant church</source>
        <translation>Eine evangelische Kirche</translation>
    </message>
    <message>
        <source>A Catholic church</source>
        <translation>Eine katholische Kirche</translation>
    </message>
    <message>
        <source>A public broadcaster</source>
        <translation>Eine öffentlich-rechtliche Rundfunkanstalt</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Ihr &amp;Wohnsitz</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>&amp;They are</source>
        <translation>&amp;Die Stelle ist</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Ihr &amp;Arbeitsort</translation>
    </message>
    <message>
        <source>Where it ha&amp;ppened</source>
        <translation>Wo es &amp;geschah</translation>
    </message>
    <message>
        <source>Other places…</source>
        <translation>Andere Orte…</translation>
    </message>
    <message>
        <source>Your own limit</source>
        <translation>Ihre eigene Frist</translation>
    </message>
    <message>
        <source>%1: no authority is known for these places.</source>
        <translation>%1: Für diese Orte ist keine Behörde bekannt.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Was das Gesetz sagt</translation>
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
        <translation>Schreibt auf</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Complaints in English are usually taken.</source>
        <translation>Beschwerden auf Englisch werden meist angenommen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Beschwerde schreiben</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This law gives no right to complain that a letter could rest on.</source>
        <translation>Dieses Gesetz gibt kein Beschwerderecht, auf das sich ein Brief stützen könnte.</translation>
    </message>
    <message>
        <source>Their complaint page</source>
        <translation>Beschwerdeseite der Behörde</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Sichern und Wiederherstellen</translation>
    </message>
    <message>
        <source>Test this backup…</source>
        <translation>Diese Sicherung prüfen…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in your vault. It is opened and checked before it counts. Keep one outside this computer, on a stick for example.</source>
        <translation>Eine Sicherung ist eine einzige verschlüsselte Datei mit allem aus Ihrem Tresor. Sie wird geöffnet und geprüft, bevor sie zählt. Bewahren Sie eine außerhalb dieses Computers auf, zum Beispiel auf einem Stick.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Back up inside the vault</source>
        <translation>Im Tresor sichern</translation>
    </message>
    <message>
        <source>Backups inside the vault</source>
        <translation>Sicherungen im Tresor</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Your vault becomes what the backup holds, with the passphrase and recovery code of that time. The vault of today is kept beside it and not deleted.</source>
        <translation>Ihr Tresor wird zu dem, was die Sicherung enthält, mit der Passphrase und dem Wiederherstellungscode von damals. Der heutige Tresor bleibt daneben erhalten und wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Back up your vault</source>
        <translation>Sichern Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup)</source>
        <translation>Sicherungen (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Backing up your vault</source>
        <translation>Sichern Ihres Tresors</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>Die Sicherung ist erstellt und geprüft: %1</translation>
    </message>
    <message>
        <source>Type the passphrase that your vault had when this backup was made. The backup is opened and checked; nothing is changed by this.</source>
        <translation>Geben Sie die Passphrase ein, die Ihr Tresor hatte, als diese Sicherung entstand. Die Sicherung wird geöffnet und geprüft; geändert wird dabei nichts.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Prüfen der Sicherung</translation>
    </message>
    <message>
        <source>Test my backup</source>
        <translation>Meine Sicherung prüfen</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.recourse-backup);;All files (*)</source>
        <translation>Sicherungen (*.recourse-backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 Your vault becomes what this backup holds; what came later is not in it. The vault of today is renamed and kept in the same folder. You unlock the restored vault afterwards.</source>
        <translation>%1 Ihr Tresor wird zu dem, was diese Sicherung enthält; was später dazukam, ist nicht darin. Der heutige Tresor wird umbenannt und bleibt im selben Ordner. Den wiederhergestellten Tresor entsperren Sie danach.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Wiederherstellen der Sicherung</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase.</source>
        <translation>Die Sicherung ist wiederhergestellt. Entsperren Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The backup is restored. Unlock it with its passphrase. The former vault is kept at %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Entsperren Sie sie mit ihrer Passphrase. Der frühere Tresor liegt in %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchDialog</name>
    <message>
        <source>On Saturdays and Sundays too</source>
        <translation>Auch samstags und sonntags</translation>
    </message>
    <message>
        <source>Show every letter</source>
        <translation>Jeden Brief zeigen</translation>
    </message>
    <message>
        <source>Letters of this batch</source>
        <translation>Briefe dieser Serie</translation>
    </message>
    <message>
        <source>I have read this. I read each letter and send it myself.</source>
        <translation>Ich habe das gelesen. Ich lese jeden Brief und schicke ihn selbst ab.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>Je ein PDF…</translation>
    </message>
    <message>
        <source>One PDF for printing…</source>
        <translation>Ein PDF zum Drucken…</translation>
    </message>
    <message>
        <source>The same letter to many companies</source>
        <translation>Derselbe Brief an viele Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Which letter?</source>
        <translation>Welcher &amp;Brief?</translation>
    </message>
    <message>
        <source>For example: sector:social, country:DE, part of a name, or * for all</source>
        <translation>Zum Beispiel: sector:social, country:DE, ein Teil des Namens oder * für alle</translation>
    </message>
    <message>
        <source>To &amp;which companies?</source>
        <translation>An welche &amp;Unternehmen?</translation>
    </message>
    <message>
        <source>Letters a &amp;day</source>
        <translation>Briefe am &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>How far the letters are</source>
        <translation>Wie weit die Briefe sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Schreiben der Briefe</translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet, deshalb lässt sich kein Brief darin aufbewahren.</translation>
    </message>
    <message>
        <source>Look at the letters first.</source>
        <translation>Sehen Sie sich zuerst die Briefe an.</translation>
    </message>
    <message>
        <source>No letter is ready to be sent.</source>
        <translation>Kein Brief ist versandfertig.</translation>
    </message>
    <message>
        <source>Read the warnings and agree first.</source>
        <translation>Lesen Sie zuerst die Warnungen, und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Briefe</translation>
    </message>
    <message>
        <source>Save all letters in one file</source>
        <translation>Alle Briefe in einer Datei speichern</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Druckbare Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Making the letters&apos; pages</source>
        <translation>Erstellen der Briefseiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written, each with its case. The days to send them are in “%1”.</source>
        <translation>
            <numerusform>%Ln Brief geschrieben, mit eigenem Fall. Die Versandtage stehen in „%1“.</numerusform>
            <numerusform>%Ln Briefe geschrieben, jeder mit eigenem Fall. Die Versandtage stehen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the letters</source>
        <translation>S&amp;prache der Briefe</translation>
    </message>
    <message>
        <source>Each recipient&apos;s</source>
        <translation>Die des jeweiligen Empfängers</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchWords</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Kein Brief</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to send</source>
        <translation>
            <numerusform>%Ln Brief abzuschicken</numerusform>
            <numerusform>%Ln Briefe abzuschicken</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>vom %1 bis zum %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln zurückgehalten</numerusform>
            <numerusform>%Ln zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) without a letter</source>
        <translation>
            <numerusform>%Ln Unternehmen ohne Brief</numerusform>
            <numerusform>%Ln Unternehmen ohne Brief</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BreachDialog</name>
    <message>
        <source>An incident by hand</source>
        <translation>Ein Vorfall von Hand</translation>
    </message>
    <message>
        <source>What you enter is compared with your accounts like the public lists. It stays in this vault.</source>
        <translation>Was Sie eingeben, wird wie die öffentlichen Listen mit Ihren Konten verglichen. Es bleibt in diesem Tresor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>A letter or e-mail to me</source>
        <translation>Ein Brief oder eine E-Mail an mich</translation>
    </message>
    <message>
        <source>The news, or somebody told me</source>
        <translation>Die Nachrichten, oder jemand hat es mir gesagt</translation>
    </message>
    <message>
        <source>&amp;How do you know of it?</source>
        <translation>&amp;Woher wissen Sie davon?</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Its &amp;websites, commas between</source>
        <translation>Ihre Web&amp;sites, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>It happened on, or &amp;from</source>
        <translation>Geschehen am oder &amp;ab</translation>
    </message>
    <message>
        <source>&amp;Until, if it went on</source>
        <translation>&amp;Bis, falls es andauerte</translation>
    </message>
    <message>
        <source>Date of the &amp;letter, or when it became public</source>
        <translation>Datum des B&amp;riefs oder der Veröffentlichung</translation>
    </message>
    <message>
        <source>What lea&amp;ked (Space marks)</source>
        <translation>Was ab&amp;geflossen ist (Leertaste markiert)</translation>
    </message>
    <message>
        <source>How &amp;many people, if it is said</source>
        <translation>Wie &amp;viele Menschen, falls genannt</translation>
    </message>
    <message>
        <source>&amp;Page of their statement</source>
        <translation>&amp;Seite ihrer Erklärung</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>In Ihren &amp;Worten</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like the example, or leave the line empty.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie im Beispiel, oder lassen Sie die Zeile leer.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Leave the line empty if it is not said.</source>
        <translation>„%1“ ist keine Zahl. Lassen Sie die Zeile leer, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>Entering the incident</source>
        <translation>Eintragen des Vorfalls</translation>
    </message>
    <message>
        <source>Write who lost the data: an organisation or a website.</source>
        <translation>Schreiben Sie, wer die Daten verloren hat: eine Organisation oder eine Website.</translation>
    </message>
    <message>
        <source>A website cannot be understood. Write it like www.example.com.</source>
        <translation>Eine Website ist nicht zu verstehen. Schreiben Sie sie wie www.example.com.</translation>
    </message>
    <message>
        <source>The page of their statement cannot be understood. It begins with https://.</source>
        <translation>Die Seite ihrer Erklärung ist nicht zu verstehen. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>It cannot end before it began.</source>
        <translation>Es kann nicht enden, bevor es begann.</translation>
    </message>
    <message>
        <source>Incident entered</source>
        <translation>Vorfall eingetragen</translation>
    </message>
    <message>
        <source>Taking the incident back</source>
        <translation>Zurücknehmen des Vorfalls</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Was abgeflossen ist</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BulkPanel</name>
    <message>
        <source>Mark all as closed</source>
        <translation>Alle als geschlossen markieren</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>I want them deleted</source>
        <translation>Ich will, dass sie gelöscht werden</translation>
    </message>
    <message>
        <source>Do not want that any more</source>
        <translation>Das will ich nicht mehr</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <translation>Zu einem zusammenlegen…</translation>
    </message>
    <message>
        <source>Remove all from the list</source>
        <translation>Alle aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Tags and household</source>
        <translation>Schlagwörter und Haushalt</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Status der Konten</translation>
    </message>
    <message>
        <source>Deletion at the services</source>
        <translation>Löschung bei den Diensten</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Everything here can be undone.</source>
        <translation>Alles hier lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln Konto ausgewählt</numerusform>
            <numerusform>%Ln Konten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln geschlossen</numerusform>
            <numerusform>%Ln geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used any more</source>
        <translation>
            <numerusform>%Ln nicht mehr benutzt</numerusform>
            <numerusform>%Ln nicht mehr benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted</source>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln accounts can be merged in one go.</source>
        <translation>
            <numerusform>Höchstens %Ln Konto lässt sich auf einmal zusammenlegen.</numerusform>
            <numerusform>Höchstens %Ln Konten lassen sich auf einmal zusammenlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the same letter to all…</source>
        <translation>Denselben Brief an alle schreiben…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CandidateDetail</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Warum es vorgeschlagen wird</translation>
    </message>
    <message>
        <source>An account of yours elsewhere uses the same sign-in. This may be that account.</source>
        <translation>Ein Konto von Ihnen an anderer Stelle benutzt dieselbe Anmeldung. Es kann dieses Konto sein.</translation>
    </message>
    <message>
        <source>Address it has</source>
        <translation>Dort bekannte Adresse</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiteres.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
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
        <translation>Suchen des Falls zur Antwort</translation>
    </message>
    <message>
        <source>No letter of yours is named in there. Choose the case, then add the files to it.</source>
        <translation>Darin wird kein Brief von Ihnen genannt. Wählen Sie den Fall, und fügen Sie ihm dann die Dateien hinzu.</translation>
    </message>
    <message>
        <source>The reply names reference %1: it belongs to %2.</source>
        <translation>Die Antwort nennt das Zeichen %1: Sie gehört zu %2.</translation>
    </message>
    <message>
        <source>Logging the event</source>
        <translation>Eintragen des Ereignisses</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Speichern der Datei</translation>
    </message>
    <message>
        <source>The file was saved as it was attached.</source>
        <translation>Die Datei wurde so gespeichert, wie sie angehängt war.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseBoardView</name>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column&apos;s title and how many cases are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n Fall</numerusform>
            <numerusform>%1: %n Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseCalendar</name>
    <message>
        <source>Days that run</source>
        <translation>Laufende Tage</translation>
    </message>
    <message>
        <source>Whose days are shown</source>
        <translation>Wessen Tage gezeigt werden</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you mark a letter as sent.</source>
        <translation>Es läuft keine Frist. Eine beginnt, wenn Sie einen Brief als abgeschickt markieren.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Save for your calendar…</source>
        <translation>Für Ihren Kalender speichern…</translation>
    </message>
    <message>
        <source>A clock marks a day on which others owe you an answer; a person marks a last day of your own.</source>
        <translation>Eine Uhr steht an einem Tag, an dem andere Ihnen antworten müssen, eine Person an einem Ihrer eigenen letzten Tage.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Nothing runs out on the chosen day.</source>
        <translation>Am gewählten Tag läuft nichts ab.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasePanel</name>
    <message>
        <source>%1 · reference %2</source>
        <translation>%1 · Zeichen %2</translation>
    </message>
    <message>
        <source>Event number %1 of this case does not fit the ones before it: something was changed outside Recourse. Do not rely on the list of events from there on; compare it with a backup.</source>
        <translation>Das Ereignis Nummer %1 dieses Falls passt nicht zu den vorherigen: Etwas wurde außerhalb von Recourse geändert. Verlassen Sie sich ab dort nicht auf die Ereignisliste; vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>This case is over</source>
        <translation>Dieser Fall ist beendet</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Als gesendet markieren…</translation>
    </message>
    <message>
        <source>Log an answer or event…</source>
        <translation>Antwort oder Ereignis eintragen…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a letter&apos;s date</comment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of this case are no longer what was logged: something was changed outside Recourse. Take them from a backup.</source>
        <translation>
            <numerusform>%n angehängte Datei dieses Falls ist nicht mehr die, die eingetragen wurde: Etwas wurde außerhalb von Recourse verändert. Holen Sie sie aus einer Sicherung.</numerusform>
            <numerusform>%n angehängte Dateien dieses Falls sind nicht mehr die, die eingetragen wurden: Etwas wurde außerhalb von Recourse verändert. Holen Sie sie aus einer Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Das Gesetz</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Ihr letzter Tag</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>A reply that came as a file can be dropped here.</source>
        <translation>Eine Antwort, die als Datei kam, lässt sich hier ablegen.</translation>
    </message>
    <message>
        <source>The first letter was written elsewhere. Attach it to the case as proof.</source>
        <translation>Der erste Brief wurde anderswo geschrieben. Hängen Sie ihn dem Fall als Beleg an.</translation>
    </message>
    <message>
        <source>Write another letter…</source>
        <translation>Weiteren Brief schreiben…</translation>
    </message>
    <message>
        <source>No letter is due now. You choose which one to write.</source>
        <translation>Gerade steht kein Brief an. Sie wählen, welchen Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseWords</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>More time taken</source>
        <translation>Frist verlängert</translation>
    </message>
    <message>
        <source>Proof asked</source>
        <translation>Nachweis verlangt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Behörde informiert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht verschickt</translation>
    </message>
    <message>
        <source>Access to your data</source>
        <translation>Auskunft über Ihre Daten</translation>
    </message>
    <message>
        <source>Erasure of your data</source>
        <translation>Löschung Ihrer Daten</translation>
    </message>
    <message>
        <source>Details of a breach</source>
        <translation>Einzelheiten zu einem Datenleck</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Remedy after a breach</source>
        <translation>Abhilfe nach einem Datenleck</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Brief geschrieben</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief verschickt</translation>
    </message>
    <message>
        <source>They received it</source>
        <translation>Brief ist angekommen</translation>
    </message>
    <message>
        <source>They confirmed receipt</source>
        <translation>Eingang wurde bestätigt</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Frist wurde verlängert</translation>
    </message>
    <message>
        <source>They asked who you are</source>
        <translation>Identitätsnachweis wurde verlangt</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort ist gekommen</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Anliegen wurde abgelehnt</translation>
    </message>
    <message>
        <source>They stayed silent</source>
        <translation>Antwort blieb aus</translation>
    </message>
    <message>
        <source>You appealed</source>
        <translation>Sie haben Widerspruch eingelegt</translation>
    </message>
    <message>
        <source>You told the authority</source>
        <translation>Sie haben die Behörde informiert</translation>
    </message>
    <message>
        <source>The matter is settled</source>
        <translation>Die Sache ist erledigt</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By a web form</source>
        <translation>Über ein Webformular</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Per Einschreiben</translation>
    </message>
    <message>
        <source>As the contact allows</source>
        <translation>Je nach Kontaktangaben</translation>
    </message>
    <message>
        <source>Read in a dated source, as of %1.</source>
        <translation>Nachgelesen in einer datierten Quelle, Stand %1.</translation>
    </message>
    <message>
        <source>General knowledge of the law, as of %1.</source>
        <translation>Allgemeine Rechtskenntnis, Stand %1.</translation>
    </message>
    <message>
        <source>Not sure: a person should check this rule. As of %1.</source>
        <translation>Nicht gesichert: Ein Mensch sollte diese Regel prüfen. Stand %1.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Brief abschicken</translation>
    </message>
    <message>
        <source>Wait for their answer</source>
        <translation>Antwort abwarten</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Erinnerung schicken</translation>
    </message>
    <message>
        <source>Go to the authority</source>
        <translation>An die Behörde wenden</translation>
    </message>
    <message>
        <source>Show who you are</source>
        <translation>Identität nachweisen</translation>
    </message>
    <message>
        <source>Read their answer</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: go to the authority</source>
        <translation>
            <numerusform>%n Tag überfällig: an die Behörde wenden</numerusform>
            <numerusform>%n Tage überfällig: an die Behörde wenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: send a reminder</source>
        <translation>
            <numerusform>%n Tag überfällig: Erinnerung schicken</numerusform>
            <numerusform>%n Tage überfällig: Erinnerung schicken</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Antwort fällig am %1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Bei der Behörde</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>You wrote again</source>
        <translation>Sie haben noch einmal geschrieben</translation>
    </message>
    <message>
        <source>You wrote a last time</source>
        <translation>Sie haben ein letztes Mal geschrieben</translation>
    </message>
    <message>
        <source>You proved who you are</source>
        <translation>Sie haben sich ausgewiesen</translation>
    </message>
    <message>
        <source>You asked the authority for news</source>
        <translation>Sie haben die Behörde nach dem Stand gefragt</translation>
    </message>
    <message>
        <source>They did not answer</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Part of it is missing</source>
        <translation>Ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>It came in the wrong form</source>
        <translation>Es kam in der falschen Form</translation>
    </message>
    <message>
        <source>They want proof of who you are</source>
        <translation>Ein Identitätsnachweis wird verlangt</translation>
    </message>
    <message>
        <source>They want money</source>
        <translation>Geld wird verlangt</translation>
    </message>
    <message>
        <source>They want their own form or portal</source>
        <translation>Ein eigenes Formular oder Portal wird verlangt</translation>
    </message>
    <message>
        <source>They say it is not them</source>
        <translation>Angeblich ist jemand anders zuständig</translation>
    </message>
    <message>
        <source>They say they only work for another company</source>
        <translation>Angeblich nur für ein anderes Unternehmen tätig</translation>
    </message>
    <message>
        <source>They say the data are anonymous</source>
        <translation>Die Daten sind angeblich anonym</translation>
    </message>
    <message>
        <source>They say they must keep the data</source>
        <translation>Die Daten müssen angeblich aufbewahrt werden</translation>
    </message>
    <message>
        <source>They say they protect other people</source>
        <translation>Andere Menschen müssen angeblich geschützt werden</translation>
    </message>
    <message>
        <source>They deleted the data after you asked</source>
        <translation>Die Daten wurden nach Ihrem Antrag gelöscht</translation>
    </message>
    <message>
        <source>It cannot be read or understood</source>
        <translation>Es ist nicht lesbar oder nicht verständlich</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Es ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>They call the request excessive</source>
        <translation>Der Antrag wird als exzessiv bezeichnet</translation>
    </message>
    <message>
        <source>Answer their reply</source>
        <translation>Auf die Antwort antworten</translation>
    </message>
    <message>
        <source>Decide how it ends</source>
        <translation>Entscheiden, wie es ausgeht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: write again, more firmly</source>
        <translation>
            <numerusform>%n Tag überfällig: noch einmal und bestimmter schreiben</numerusform>
            <numerusform>%n Tage überfällig: noch einmal und bestimmter schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again, more firmly</source>
        <translation>Noch einmal und bestimmter schreiben</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasesPage</name>
    <message>
        <source>Search cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Welche Fälle gezeigt werden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No case like that</source>
        <translation>Kein solcher Fall</translation>
    </message>
    <message>
        <source>No case fits the search and the choice above it.</source>
        <translation>Kein Fall passt zur Suche und zur Auswahl darüber.</translation>
    </message>
    <message>
        <source>Ask them, in writing</source>
        <translation>Fragen Sie nach, schriftlich</translation>
    </message>
    <message>
        <source>A letter can make a company tell you what it holds about you, what a breach took, and erase what it has no right to keep. Recourse writes the letter, names the law, and keeps the date by which they must answer. Nothing is sent from here: you print it or send it yourself.</source>
        <translation>Mit einem Brief können Sie ein Unternehmen dazu bringen, Ihnen zu sagen, was es über Sie hat und was bei einem Datenleck abgeflossen ist, und zu löschen, was es nicht behalten darf. Recourse schreibt den Brief, nennt das Gesetz und behält die Antwortfrist im Blick. Von hier wird nichts verschickt: Sie drucken den Brief oder verschicken ihn selbst.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>The letter is in its case. Send it, then mark it as sent.</source>
        <translation>Der Brief liegt in seinem Fall. Verschicken Sie ihn, und markieren Sie ihn dann als gesendet.</translation>
    </message>
    <message>
        <source>What you asked companies for, and by when they must answer.</source>
        <translation>Worum Sie Unternehmen gebeten haben, und bis wann sie antworten müssen.</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>Neuer Brief…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Fingerabdruck kopiert.</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Laden der Fälle</translation>
    </message>
    <message>
        <source>Save the date for your calendar</source>
        <translation>Termin für Ihren Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Speichern des Termins</translation>
    </message>
    <message>
        <source>The date was saved. Open the file to add it to your calendar.</source>
        <translation>Der Termin ist gespeichert. Öffnen Sie die Datei, um ihn in Ihren Kalender zu übernehmen.</translation>
    </message>
    <message>
        <source>How the cases are shown</source>
        <translation>Wie die Fälle gezeigt werden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Take over an old request…</source>
        <translation>Alten Antrag übernehmen…</translation>
    </message>
    <message>
        <source>You asked a company before you had Recourse? Its clock can run here.</source>
        <translation>Sie haben ein Unternehmen gefragt, bevor Sie Recourse hatten? Die Frist dazu kann hier laufen.</translation>
    </message>
    <message>
        <source>Save all days for your calendar</source>
        <translation>Alle Tage für Ihren Kalender speichern</translation>
    </message>
    <message>
        <source>Saving the days</source>
        <translation>Speichern der Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) were saved. Open the file to add them to your calendar.</source>
        <translation>
            <numerusform>%n Frist wurde gespeichert. Öffnen Sie die Datei, um sie in Ihren Kalender zu übernehmen.</numerusform>
            <numerusform>%n Fristen wurden gespeichert. Öffnen Sie die Datei, um sie in Ihren Kalender zu übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangeTable</name>
    <message>
        <source>A sensitive incident</source>
        <translation>Ein heikler Vorfall</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Was sich in „%1“ geändert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has changed since the first copy was taken.</source>
        <translation>Seit der ersten Kopie hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), the newest first. A withdrawn warning stays readable where you met it.</source>
        <translation>
            <numerusform>Die letzte Änderung. Eine zurückgezogene Warnung bleibt lesbar, wo sie Ihnen begegnet ist.</numerusform>
            <numerusform>Die letzten %n Änderungen, die neueste zuerst. Eine zurückgezogene Warnung bleibt lesbar, wo sie Ihnen begegnet ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CheckSection</name>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Recourse reads every page of your vault and makes sure that nothing was damaged or changed from outside. Nothing is changed by this.</source>
        <translation>Recourse liest jede Seite Ihres Tresors und stellt sicher, dass nichts beschädigt oder von außen geändert wurde. Geändert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Your vault is the folder %1.</source>
        <translation>Ihr Tresor ist der Ordner %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Prüfen des Tresors</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockCard</name>
    <message>
        <source>How this date came about is not known any more: it was set by an earlier edition of the rules, or by an event logged elsewhere.</source>
        <translation>Wie dieses Datum zustande kam, ist nicht mehr bekannt: Es stammt aus einer früheren Fassung der Regeln oder aus einem Ereignis, das anderswo eingetragen wurde.</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>Your last day to act</source>
        <translation>Ihr letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>Their answer is due</source>
        <translation>Die Antwort ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This is today.</source>
        <translation>Das ist heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Late on every reading of the law from %1.</source>
        <translation>Nach jeder Lesart des Gesetzes überfällig ab %1.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Das Gesetz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Warum dieser Tag</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>They asked who you are, and the law may let their days stand still until they know. Answer soon: the date moves with it.</source>
        <translation>Man hat gefragt, wer Sie sind, und das Gesetz kann die Frist ruhen lassen, bis das geklärt ist. Antworten Sie bald: Der Tag verschiebt sich mit.</translation>
    </message>
    <message>
        <source>Strictest reading</source>
        <translation>Strengste Lesart</translation>
    </message>
    <message>
        <source>Some would count to %1. Recourse does not rely on it.</source>
        <translation>Manche würden bis %1 zählen. Recourse verlässt sich nicht darauf.</translation>
    </message>
    <message>
        <source>They may take until %1 if they say so by %2. Then they are late from %3.</source>
        <translation>Man darf sich bis %1 Zeit nehmen, wenn das bis %2 mitgeteilt wird. Dann ist die Antwort ab %3 verspätet.</translation>
    </message>
    <message>
        <source>Without their extension</source>
        <translation>Ohne ihre Verlängerung</translation>
    </message>
    <message>
        <source>Due on %1. The law lets them take until %2 at most.</source>
        <translation>Fällig am %1. Das Gesetz lässt ihnen höchstens bis zum %2 Zeit.</translation>
    </message>
    <message>
        <source>The authority has until then to tell you how it goes</source>
        <translation>Bis dahin hat die Behörde Zeit, Ihnen den Stand mitzuteilen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockList</name>
    <message>
        <source>Running clocks</source>
        <translation>Laufende Fristen</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>No clock is running. One starts when you send a letter.</source>
        <translation>Es läuft keine Frist. Eine beginnt, wenn Sie einen Brief abschicken.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Gegenseite ist dran</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
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
        <translation>Antwort der Behörde</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Antwort der Gegenseite</translation>
    </message>
    <message>
        <source>The days you gave</source>
        <translation>Ihre eigene Frist</translation>
    </message>
    <message>
        <source>Your last day</source>
        <translation>Ihr letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n Tag vorbei</numerusform>
            <numerusform>%n Tage vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule is not known any more</source>
        <translation>die Regel ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductCard</name>
    <message>
        <source>How they behaved</source>
        <translation>Wie man sich verhalten hat</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Facts about how they behaved</source>
        <translation>Angaben zum Verhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100, from %n fact(s)</source>
        <translation>
            <numerusform>%1 von 100, aus %n Angabe</numerusform>
            <numerusform>%1 von 100, aus %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this fact</source>
        <translation>Diese Angabe hinzufügen</translation>
    </message>
    <message>
        <source>Add this fact: %1</source>
        <translation>Diese Angabe hinzufügen: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A fact about their conduct was added.</source>
        <translation>Eine Angabe zum Verhalten wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductDialog</name>
    <message>
        <source>How they behaved</source>
        <translation>Wie man sich verhalten hat</translation>
    </message>
    <message>
        <source>Facts about their conduct</source>
        <translation>Angaben zum Verhalten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Only dated facts with a source count, and each can be read here. The weights are the project&apos;s own.</source>
        <translation>Nur datierte Angaben mit Quelle zählen, und jede ist hier nachzulesen. Die Gewichte hat das Projekt selbst gewählt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>a letter, a page, an exhibit</source>
        <translation>ein Brief, eine Seite, eine Anlage</translation>
    </message>
    <message>
        <source>W&amp;hat is looked at</source>
        <translation>W&amp;as betrachtet wird</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>About which &amp;incident</source>
        <translation>Welcher &amp;Vorfall</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>Wa&amp;nn?</translation>
    </message>
    <message>
        <source>Where it can be &amp;read</source>
        <translation>Wo es nachzu&amp;lesen ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save with its facts…</source>
        <translation>Mit Angaben speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>How %1 behaved</source>
        <translation>Wie sich %1 verhalten hat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A fact about their conduct was taken out.</source>
        <translation>Eine Angabe zum Verhalten wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Save the score with its facts</source>
        <translation>Bewertung mit Angaben speichern</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Datendateien (*.json)</translation>
    </message>
    <message>
        <source>Saving the score</source>
        <translation>Speichern der Bewertung</translation>
    </message>
    <message>
        <source>The score was saved as “%1”.</source>
        <translation>Die Bewertung wurde als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductText</name>
    <message numerus="yes">
        <source>%1 of 100, from %n facts</source>
        <translation>
            <numerusform>%1 von 100, aus %n Angabe</numerusform>
            <numerusform>%1 von 100, aus %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough facts yet: %1 of %2, about %3 of %4 things</source>
        <translation>Noch nicht genug Angaben: %1 von %2, zu %3 von %4 Punkten</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>what is looked at, the answer, the day, the source</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Wo es nachzulesen ist</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CountryBox</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DataMapView</name>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Hier ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>You have not asked them yet. A letter asks what they have.</source>
        <translation>Sie haben dort noch nicht gefragt. Ein Brief fragt, was man über Sie hat.</translation>
    </message>
    <message>
        <source>No incident proves anything so far.</source>
        <translation>Bisher belegt kein Vorfall etwas.</translation>
    </message>
    <message>
        <source>Note more…</source>
        <translation>Mehr vermerken…</translation>
    </message>
    <message>
        <source>Note what else you gave them</source>
        <translation>Vermerken, was Sie dort noch angegeben haben</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Take “%1” off the map</source>
        <translation>„%1“ aus der Übersicht nehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Quelle</numerusform>
            <numerusform>und %Ln weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive incident</source>
        <translation>Heikler Vorfall</translation>
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
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DeclineDialog</name>
    <message>
        <source>Not for you</source>
        <translation>Nichts für Sie</translation>
    </message>
    <message>
        <source>The step leaves your plan. You can bring it back at any time.</source>
        <translation>Der Schritt verlässt Ihren Plan. Sie können ihn jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>I have done something like it already.</source>
        <translation>Ich habe schon etwas Ähnliches getan.</translation>
    </message>
    <message>
        <source>I do not use this any more.</source>
        <translation>Ich benutze das nicht mehr.</translation>
    </message>
    <message>
        <source>It costs me more than it gives me.</source>
        <translation>Es kostet mich mehr, als es mir bringt.</translation>
    </message>
    <message>
        <source>Or in your own &amp;words</source>
        <translation>Oder in Ihren eigenen &amp;Worten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DesktopPrompts</name>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Your browser opens this address; the site then sees your visit:
%1</source>
        <translation>Ihr Browser öffnet diese Adresse; die Website sieht dann Ihren Besuch:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is used: %1</source>
        <translation>Wo er genutzt wird: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>How to delete an account, whom to write to, who has a second factor. Looking something up asks nobody.</source>
        <translation>Wie man ein Konto löscht, wem man schreibt, wer einen zweiten Faktor hat. Nachschlagen fragt niemanden.</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Was nachgeschlagen wird</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Aufsichtsbehörden</translation>
    </message>
    <message>
        <source>Search services, companies, websites</source>
        <translation>Dienste, Unternehmen, Websites suchen</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Was bekannt sein muss</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Genutzt in</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Jedes Land</translation>
    </message>
    <message>
        <source>Columns of the directory</source>
        <translation>Spalten des Verzeichnisses</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Wählen Sie einen Dienst</translation>
    </message>
    <message>
        <source>You see here what the directories know of it, each fact with its source.</source>
        <translation>Hier sehen Sie, was die Verzeichnisse über ihn wissen, jede Angabe mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>A sensitive service</source>
        <translation>Ein heikler Dienst</translation>
    </message>
    <message>
        <source>Looking at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Dass Sie diesen Dienst ansehen, geht vielleicht niemanden etwas an. Sehen Sie sich um, bevor Sie ihn anzeigen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>Das Verzeichnis ist leer</translation>
    </message>
    <message>
        <source>Fetching the directories…</source>
        <translation>Verzeichnisse werden abgerufen …</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. Nothing was fetched yet, and Recourse is offline or may not write. A list can also be taken from a file.</source>
        <translation>Öffentliche Verzeichnisse sagen, wie man Konten löscht, wem man schreibt und wer einen zweiten Faktor hat. Noch wurde nichts abgerufen, und Recourse ist offline oder darf nicht schreiben. Eine Liste kann auch aus einer Datei kommen.</translation>
    </message>
    <message>
        <source>Public directories say how to delete accounts, whom to write to and who has a second factor. They are fetched whole, so nobody learns what you look up; afterwards this page works offline.</source>
        <translation>Öffentliche Verzeichnisse sagen, wie man Konten löscht, wem man schreibt und wer einen zweiten Faktor hat. Sie werden ganz abgerufen, sodass niemand erfährt, was Sie nachschlagen; danach geht diese Seite auch offline.</translation>
    </message>
    <message>
        <source>Go to the feeds</source>
        <translation>Zu den Listen</translation>
    </message>
    <message>
        <source>Fetch the directories</source>
        <translation>Verzeichnisse abrufen</translation>
    </message>
    <message>
        <source>Fetching the directories</source>
        <translation>Abrufen der Verzeichnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be fetched. The feeds page says why.</source>
        <translation>
            <numerusform>%n Liste konnte nicht abgerufen werden. Die Seite der Listen sagt, warum.</numerusform>
            <numerusform>%n Listen konnten nicht abgerufen werden. Die Seite der Listen sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), put together from public directories. Looking something up asks nobody.</source>
        <translation>
            <numerusform>%Ln Dienst aus öffentlichen Verzeichnissen. Nachschlagen fragt niemanden.</numerusform>
            <numerusform>%Ln Dienste, aus öffentlichen Verzeichnissen zusammengestellt. Nachschlagen fragt niemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No directory knows a service like this. Try a part of its name, or its website.</source>
        <translation>Kein Verzeichnis kennt so einen Dienst. Versuchen Sie einen Teil seines Namens oder seine Website.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryTable</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Datenschutzkontakt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryWords</name>
    <message>
        <source>How to delete the account</source>
        <translation>Wie man das Konto löscht</translation>
    </message>
    <message>
        <source>Whom to write to about your data</source>
        <translation>Wem Sie wegen Ihrer Daten schreiben</translation>
    </message>
    <message>
        <source>Second factors at login</source>
        <translation>Zweite Faktoren beim Anmelden</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <source>Where to change the password</source>
        <translation>Wo man das Passwort ändert</translation>
    </message>
    <message>
        <source>What it says of itself as a data broker</source>
        <translation>Was er als Datenhändler über sich sagt</translation>
    </message>
    <message>
        <source>Sites with one login</source>
        <translation>Websites mit einer Anmeldung</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Datenschutzkontakt</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Datenhändler</translation>
    </message>
    <message>
        <source>Shared logins</source>
        <translation>Gemeinsame Anmeldung</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>deleting an account</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Some steps</source>
        <comment>deleting an account</comment>
        <translation>Einige Schritte</translation>
    </message>
    <message>
        <source>In some places only</source>
        <comment>deleting an account</comment>
        <translation>Nur an manchen Orten</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>deleting an account</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>deleting an account</comment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Easy: there is a button for it.</source>
        <translation>Leicht: Es gibt einen Knopf dafür.</translation>
    </message>
    <message>
        <source>Some steps: it takes more than a button.</source>
        <translation>Einige Schritte: Ein Knopf allein genügt nicht.</translation>
    </message>
    <message>
        <source>Only those who live in some places can delete the account themselves.</source>
        <translation>Nur wer an bestimmten Orten lebt, kann das Konto selbst löschen.</translation>
    </message>
    <message>
        <source>Hard: one has to write to the service.</source>
        <translation>Schwer: Man muss dem Dienst schreiben.</translation>
    </message>
    <message>
        <source>Not possible by oneself: a letter that demands erasure is the way.</source>
        <translation>Selbst nicht möglich: Ein Brief, der Löschung verlangt, ist der Weg.</translation>
    </message>
    <message>
        <source>codes from an app</source>
        <translation>Codes aus einer App</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>their own app</source>
        <translation>ihre eigene App</translation>
    </message>
    <message>
        <source>their own device</source>
        <translation>ihr eigenes Gerät</translation>
    </message>
    <message>
        <source>instead of the password</source>
        <translation>statt des Passworts</translation>
    </message>
    <message>
        <source>beside the password</source>
        <translation>neben dem Passwort</translation>
    </message>
    <message>
        <source>passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>People have written to this address with success.</source>
        <translation>An diese Adresse wurde mit Erfolg geschrieben.</translation>
    </message>
    <message>
        <source>The directory has checked it.</source>
        <translation>Das Verzeichnis hat es geprüft.</translation>
    </message>
    <message>
        <source>Collected by a program, checked by nobody.</source>
        <translation>Von einem Programm gesammelt, von niemandem geprüft.</translation>
    </message>
    <message>
        <source>The service moved from some of these addresses to others.</source>
        <translation>Der Dienst ist von einigen dieser Adressen zu anderen gewechselt.</translation>
    </message>
    <message>
        <source>For public bodies only.</source>
        <translation>Nur für öffentliche Stellen.</translation>
    </message>
    <message>
        <source>For federal bodies, telecommunications and post only.</source>
        <translation>Nur für Bundesstellen, Telekommunikation und Post.</translation>
    </message>
    <message>
        <source>For churches only.</source>
        <translation>Nur für Kirchen.</translation>
    </message>
    <message>
        <source>For broadcasting only.</source>
        <translation>Nur für den Rundfunk.</translation>
    </message>
    <message>
        <source>For companies.</source>
        <translation>Für Unternehmen.</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>per Fax</translation>
    </message>
    <message>
        <source>by their web form</source>
        <translation>über ihr Webformular</translation>
    </message>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (wenn Sie möchten)</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2. As of %3.</source>
        <translation>Quelle: %1. Lizenz: %2. Stand: %3.</translation>
    </message>
    <message>
        <source>Source: %1. Licence: %2.</source>
        <translation>Quelle: %1. Lizenz: %2.</translation>
    </message>
    <message>
        <source>%1 %2 says the same.</source>
        <translation>%1 Dasselbe sagt: %2.</translation>
    </message>
    <message>
        <source>Sensitive service, click to show</source>
        <translation>Heikler Dienst, zum Anzeigen klicken</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DiscoverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search my mail</source>
        <translation>Meine E-Mails durchsuchen</translation>
    </message>
    <message>
        <source>Mailboxes to search</source>
        <translation>Zu durchsuchende Postfächer</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose mailboxes</source>
        <translation>Postfächer wählen</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx *.eml);;All files (*)</source>
        <translation>Postfächer (*.mbox *.mbx *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Ordner mit E-Mails wählen</translation>
    </message>
    <message>
        <source>Which mail shall be searched?</source>
        <translation>Welche E-Mails sollen durchsucht werden?</translation>
    </message>
    <message>
        <source>Only the heads of the messages are read: who wrote, to which address, when, and what kind of mail it is. Nothing leaves this computer, and no subject or text is kept. Mailboxes of a mail program on this computer are listed; they are not opened unless you tick them.</source>
        <translation>Nur die Kopfzeilen der Nachrichten werden gelesen: wer geschrieben hat, an welche Adresse, wann und welche Art von E-Mail es ist. Nichts verlässt diesen Computer, und weder Betreff noch Text werden behalten. Postfächer eines E-Mail-Programms auf diesem Computer sind aufgelistet; sie werden nur geöffnet, wenn Sie sie ankreuzen.</translation>
    </message>
    <message>
        <source>From Google: takeout.google.com gives your mail as one file (“.mbox”). From other services: let a mail program such as Thunderbird fetch it, or export it there.</source>
        <translation>Von Google: takeout.google.com gibt Ihre E-Mails als eine Datei („.mbox“) aus. Von anderen Diensten: Lassen Sie sie von einem E-Mail-Programm wie Thunderbird abrufen, oder exportieren Sie sie dort.</translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation>Ihre E-Mails werden gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>You can go on working; large mailboxes take a few minutes.</source>
        <translation>Sie können weiterarbeiten; große Postfächer brauchen ein paar Minuten.</translation>
    </message>
    <message>
        <source>What your mail says</source>
        <translation>Was Ihre E-Mails sagen</translation>
    </message>
    <message>
        <source>Taken over, they wait under “To decide”. Nothing is an account before you say so, and the whole search can be undone under “Imports so far”.</source>
        <translation>Nach dem Übernehmen warten sie unter „Zu entscheiden“. Nichts ist ein Konto, bevor Sie es sagen, und die ganze Suche lässt sich unter „Bisherige Importe“ zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>program, profile, mailbox, size</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were read.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde gelesen.</numerusform>
            <numerusform>%Ln Nachrichten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) that you may have an account with.</source>
        <translation>
            <numerusform>%Ln Dienst, bei dem Sie vielleicht ein Konto haben.</numerusform>
            <numerusform>%Ln Dienste, bei denen Sie vielleicht ein Konto haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service that is not in your list already.</source>
        <translation>Kein Dienst, der nicht schon in Ihrer Liste steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stranger(s) write to an address that you gave to somebody else: a sign that it leaked there.</source>
        <translation>
            <numerusform>%Ln Fremder schreibt an eine Adresse, die Sie jemand anderem gegeben haben: ein Zeichen, dass sie dort abgeflossen ist.</numerusform>
            <numerusform>%Ln Fremde schreiben an eine Adresse, die Sie jemand anderem gegeben haben: ein Zeichen, dass sie dort abgeflossen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take over and decide</source>
        <translation>Übernehmen und entscheiden</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Storing what your mail says</source>
        <translation>Speichern, was Ihre E-Mails sagen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DispositionBar</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>I changed the password</source>
        <translation>Ich habe das Passwort geändert</translation>
    </message>
    <message>
        <source>I deleted the account</source>
        <translation>Ich habe das Konto gelöscht</translation>
    </message>
    <message>
        <source>It was never mine</source>
        <translation>Es war nie meins</translation>
    </message>
    <message>
        <source>I had closed it before</source>
        <translation>Ich hatte es vorher geschlossen</translation>
    </message>
    <message>
        <source>I accept the risk</source>
        <translation>Ich akzeptiere das Risiko</translation>
    </message>
    <message>
        <source>I wait for their answer</source>
        <translation>Ich warte auf Antwort</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie getan?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Doors</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Bring your accounts</source>
        <translation>Ihre Konten herholen</translation>
    </message>
    <message>
        <source>Drop an export of your browser or password manager on this window. Recourse keeps no passwords.</source>
        <translation>Ziehen Sie einen Export Ihres Browsers oder Passwortmanagers auf dieses Fenster. Recourse behält keine Passwörter.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Listen abrufen</translation>
    </message>
    <message>
        <source>Public lists tell which services lost data. Recourse fetches whole lists, so nobody learns what you use.</source>
        <translation>Öffentliche Listen sagen, welche Dienste Daten verloren haben. Recourse ruft ganze Listen ab, so erfährt niemand, was Sie benutzen.</translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation>Listen ansehen</translation>
    </message>
    <message>
        <source>I got a notice</source>
        <translation>Ich wurde benachrichtigt</translation>
    </message>
    <message>
        <source>A company wrote that your data got out? Look the incident up and see what to do now.</source>
        <translation>Ein Unternehmen schreibt, dass Ihre Daten nach außen gelangt sind? Schlagen Sie den Vorfall nach, und sehen Sie, was jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in your encrypted vault.</source>
        <translation>Alles bleibt auf diesem Computer, in Ihrem verschlüsselten Tresor.</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Export wählen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.html *.zip *.1pux);;All files (*)</source>
        <translation>Exporte (*.csv *.json *.xml *.html *.zip *.1pux);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DuplicatesDialog</name>
    <message>
        <source>Accounts that may be the same</source>
        <translation>Konten, die vielleicht dasselbe sind</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>No accounts are left that look the same.</source>
        <translation>Es sind keine Konten mehr da, die gleich aussehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recourse merges nothing by itself. If these are one account, choose the one that stays; if they are two, say so, and you are not asked again.</source>
        <translation>Recourse legt nichts von selbst zusammen. Wenn es ein Konto ist, wählen Sie das, das bleibt; wenn es zwei sind, sagen Sie es, und Sie werden nicht noch einmal gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals; the first ones are shown.</source>
        <translation>
            <numerusform>%Ln Vorschlag; gezeigt werden die ersten.</numerusform>
            <numerusform>%Ln Vorschläge; gezeigt werden die ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Merged into one account.</source>
        <translation>Zu einem Konto zusammengelegt.</translation>
    </message>
    <message>
        <source>Merging the accounts</source>
        <translation>Zusammenlegen der Konten</translation>
    </message>
    <message>
        <source>Noted. They are not proposed again.</source>
        <translation>Vermerkt. Sie werden nicht noch einmal vorgeschlagen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EntryDialog</name>
    <message>
        <source>What is logged cannot be taken out again: a record that can be changed proves nothing.</source>
        <translation>Was eingetragen ist, lässt sich nicht wieder herausnehmen: Ein Protokoll, das man ändern kann, beweist nichts.</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Wann?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Their mail (.eml), a PDF, a scan, a receipt. Recourse keeps a copy with its fingerprint in your vault, so that nobody can say later that it was changed.</source>
        <translation>Die E-Mail (.eml), ein PDF, ein Scan, eine Quittung. Recourse legt eine Kopie mit ihrem Fingerabdruck in Ihrem Tresor ab, damit niemand später sagen kann, sie sei verändert worden.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>Log answers, refusals and calls on the day they come. The list of events is your evidence.</source>
        <translation>Tragen Sie Antworten, Ablehnungen und Anrufe an dem Tag ein, an dem sie kommen. Die Ereignisliste ist Ihr Beweis.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>W&amp;as?</translation>
    </message>
    <message>
        <source>Until which &amp;day?</source>
        <translation>Bis zu welchem &amp;Tag?</translation>
    </message>
    <message>
        <source>Sent h&amp;ow?</source>
        <translation>Wie &amp;gesendet?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort ist gekommen</translation>
    </message>
    <message>
        <source>Check first: %1</source>
        <translation>Zuerst prüfen: %1</translation>
    </message>
    <message>
        <source>The letter for it: %1 (%2).</source>
        <translation>Der Brief dafür: %1 (%2).</translation>
    </message>
    <message>
        <source>The answer is there and you will go through it, or it is whole. If something is wrong with it, choose what below.</source>
        <translation>Die Antwort ist da, und Sie gehen sie noch durch, oder sie ist vollständig. Wenn etwas daran nicht stimmt, wählen Sie unten, was.</translation>
    </message>
    <message>
        <source>What stands under “Until which day?” is no day. Leave it empty if they name none.</source>
        <translation>Unter „Bis zu welchem Tag?“ steht kein Tag. Lassen Sie das Feld leer, wenn keiner genannt wird.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExportSourcesDialog</name>
    <message>
        <source>Where exports come from</source>
        <translation>Woher Exporte kommen</translation>
    </message>
    <message>
        <source>Browsers and password managers can write a list of your accounts into a file. Recourse reads these, also inside a zip archive:</source>
        <translation>Browser und Passwortmanager können eine Liste Ihrer Konten in eine Datei schreiben. Recourse liest diese, auch in einem Zip-Archiv:</translation>
    </message>
    <message>
        <source>Such a file holds your passwords in readable form. Delete it after the import.</source>
        <translation>Eine solche Datei enthält Ihre Passwörter in lesbarer Form. Löschen Sie sie nach dem Import.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureCard</name>
    <message>
        <source>What you did about %1</source>
        <translation>Was Sie wegen %1 getan haben</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a site</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what the user did and when</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The newest lists no longer name this incident for the account. It is kept for what you noted.</source>
        <translation>Die neuesten Listen nennen diesen Vorfall für das Konto nicht mehr. Er bleibt wegen Ihres Vermerks erhalten.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Ein heikler Vorfall</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>a notice that you entered</source>
        <translation>eine Mitteilung, die Sie eingetragen haben</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>By the record of: %1</source>
        <translation>Nach dem Eintrag von: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why, by the record of %1</source>
        <translation>Warum, nach dem Eintrag von %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureDetail</name>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Write a letter: what exactly happened?</source>
        <translation>Brief schreiben: Was genau ist geschehen?</translation>
    </message>
    <message>
        <source>Ask for my data</source>
        <translation>Auskunft verlangen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your accounts</source>
        <translation>
            <numerusform>%n Ihrer Konten</numerusform>
            <numerusform>%n Ihrer Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why you see this</source>
        <translation>Warum Sie das sehen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here. The buttons above act on all of them.</source>
        <translation>
            <numerusform>%n weiteres wird hier nicht gezeigt. Die Knöpfe oben wirken auch darauf.</numerusform>
            <numerusform>%n weitere werden hier nicht gezeigt. Die Knöpfe oben wirken auf alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it up in the directory</source>
        <translation>Im Verzeichnis nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureNumbers</name>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Was abgeflossen ist</translation>
    </message>
    <message>
        <source>The incidents of this list. Each counts once, however many public lists tell of it and however many accounts it touches.</source>
        <translation>Die Vorfälle dieser Liste. Jeder zählt einmal, gleich wie viele öffentliche Listen ihn nennen und wie viele Konten er betrifft.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposurePlots</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Steht fest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible or unlikely</source>
        <translation>Möglich oder unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all.</source>
        <translation>
            <numerusform>%n Vorfall insgesamt.</numerusform>
            <numerusform>%n Vorfälle insgesamt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in all; most of them happened in %1.</source>
        <translation>
            <numerusform>%n Vorfall insgesamt, aus dem Jahr %1.</numerusform>
            <numerusform>%n Vorfälle insgesamt, die meisten aus dem Jahr %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Leaked in</source>
        <translation>Abgeflossen in</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>No list tells what data leaked.</source>
        <translation>Keine Liste sagt, welche Daten abgeflossen sind.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaked most often: in %n incident(s).</source>
        <translation>
            <numerusform>Am häufigsten abgeflossen: „%1“, in %n Vorfall.</numerusform>
            <numerusform>Am häufigsten abgeflossen: „%1“, in %n Vorfällen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureSide</name>
    <message>
        <source>Choose a line</source>
        <translation>Wählen Sie eine Zeile</translation>
    </message>
    <message>
        <source>You see here what leaked, why Recourse thinks that it touches you, and what to do.</source>
        <translation>Hier sehen Sie, was abgeflossen ist, warum Recourse meint, dass es Sie betrifft, und was zu tun ist.</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Ein heikler Vorfall</translation>
    </message>
    <message>
        <source>Being known at this service may be nobody else&apos;s business. Look around before you show it.</source>
        <translation>Dass man Sie bei diesem Dienst kennt, geht vielleicht niemanden etwas an. Sehen Sie sich um, bevor Sie ihn anzeigen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What you did about all of them</source>
        <translation>Was Sie wegen aller getan haben</translation>
    </message>
    <message>
        <source>What did you do about all of them? It can be undone.</source>
        <translation>Was haben Sie wegen aller getan? Es lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposuresPage</name>
    <message>
        <source>Exposures</source>
        <translation>Datenlecks</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fetch newer lists</source>
        <translation>Neuere Listen abrufen</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>How the list is put together</source>
        <translation>Wie die Liste gegliedert ist</translation>
    </message>
    <message>
        <source>By incident</source>
        <translation>Nach Vorfall</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>Welche Vorfälle gezeigt werden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>All, also settled and unlikely</source>
        <translation>Alle, auch erledigte und unwahrscheinliche</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Vorfälle durchsuchen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Accounts with incidents</source>
        <translation>Konten mit Vorfällen</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that this computer knows. The newest list is of %2.</source>
        <translation>Keines Ihrer Konten passt zu einem der %1 Vorfälle, die dieser Computer kennt. Die neueste Liste ist vom %2.</translation>
    </message>
    <message>
        <source>None of your accounts fits one of the %1 incidents that came with the program. Newer lists were not fetched yet.</source>
        <translation>Keines Ihrer Konten passt zu einem der %1 Vorfälle, die mit dem Programm kamen. Neuere Listen wurden noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Nothing known leaked</source>
        <translation>Kein Datenleck bekannt</translation>
    </message>
    <message>
        <source>Nothing to do here. Everything is settled.</source>
        <translation>Hier ist nichts zu tun. Alles ist erledigt.</translation>
    </message>
    <message>
        <source>No incident fits this search.</source>
        <translation>Kein Vorfall passt zu dieser Suche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in public lists touch accounts of yours.</source>
        <translation>
            <numerusform>%Ln Vorfall aus öffentlichen Listen betrifft Konten von Ihnen.</numerusform>
            <numerusform>%Ln Vorfälle aus öffentlichen Listen betreffen Konten von Ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents chosen</source>
        <translation>
            <numerusform>%Ln Vorfall ausgewählt</numerusform>
            <numerusform>%Ln Vorfälle ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln Konto ausgewählt</numerusform>
            <numerusform>%Ln Konten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Addresses with incidents</source>
        <translation>Adressen mit Vorfällen</translation>
    </message>
    <message>
        <source>People with incidents</source>
        <translation>Personen mit Vorfällen</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses chosen</source>
        <translation>
            <numerusform>%Ln Adresse gewählt</numerusform>
            <numerusform>%Ln Adressen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln Person gewählt</numerusform>
            <numerusform>%Ln Personen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FactCard</name>
    <message>
        <source>Another directory says something else. The more trusted one stands first.</source>
        <translation>Ein anderes Verzeichnis sagt etwas anderes. Das verlässlichere steht zuerst.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Zweite Faktoren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>One login at</source>
        <translation>Eine Anmeldung bei</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Nur bei</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Copy the postal address</source>
        <translation>Postanschrift kopieren</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>They want letters</source>
        <translation>Briefe möchten sie</translation>
    </message>
    <message>
        <source>In the language</source>
        <translation>In der Sprache</translation>
    </message>
    <message>
        <source>A letter must name</source>
        <translation>Ein Brief muss nennen</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>They ask for one.</source>
        <translation>Sie verlangen einen.</translation>
    </message>
    <message>
        <source>They do not ask for one.</source>
        <translation>Sie verlangen keinen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Delete it at %1…</source>
        <translation>Löschen bei %1 …</translation>
    </message>
    <message>
        <source>Change the password at %1…</source>
        <translation>Passwort ändern bei %1 …</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen …</translation>
    </message>
    <message>
        <source>Their form at %1…</source>
        <translation>Ihr Formular bei %1 …</translation>
    </message>
    <message>
        <source>The directory: %1…</source>
        <translation>Das Verzeichnis: %1 …</translation>
    </message>
    <message>
        <source> Your note: %1</source>
        <translation> Ihre Notiz: %1</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. Recourse does not use it.</source>
        <translation>Sie haben dies am %1 als falsch gemeldet. Recourse nutzt es nicht.</translation>
    </message>
    <message>
        <source>You reported this wrong on %1. The directory says something else by now.</source>
        <translation>Sie haben dies am %1 als falsch gemeldet. Inzwischen sagt das Verzeichnis etwas anderes.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Meldung zurücknehmen</translation>
    </message>
    <message>
        <source>This is wrong…</source>
        <translation>Das ist falsch …</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedActions</name>
    <message>
        <source>Noting what you want of the list</source>
        <translation>Vermerken, was Sie von der Liste wollen</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lesen des Schlüssels</translation>
    </message>
    <message>
        <source>From now on the list is taken only if it is signed with this key. Compare its fingerprint with the publisher&apos;s: %1</source>
        <translation>Von nun an wird die Liste nur übernommen, wenn sie mit diesem Schlüssel signiert ist. Vergleichen Sie seinen Fingerabdruck mit dem des Herausgebers: %1</translation>
    </message>
    <message>
        <source>The way to this list was changed</source>
        <translation>Der Weg zu dieser Liste wurde geändert</translation>
    </message>
    <message>
        <source>List switched on</source>
        <translation>Liste eingeschaltet</translation>
    </message>
    <message>
        <source>List switched off</source>
        <translation>Liste ausgeschaltet</translation>
    </message>
    <message>
        <source>Stop checking the signature?</source>
        <translation>Signatur nicht mehr prüfen?</translation>
    </message>
    <message>
        <source>The list is taken unsigned again. You can give the key another time.</source>
        <translation>Die Liste wird wieder unsigniert übernommen. Den Schlüssel können Sie ein andermal angeben.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Nicht mehr prüfen</translation>
    </message>
    <message>
        <source>Forgetting the key</source>
        <translation>Vergessen des Schlüssels</translation>
    </message>
    <message>
        <source>The publisher&apos;s public key</source>
        <translation>Öffentlicher Schlüssel des Herausgebers</translation>
    </message>
    <message>
        <source>OpenPGP keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>OpenPGP-Schlüssel (*.asc *.gpg *.pgp *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Recourse forgets how to read it. Its incidents stay where you use them, marked as withdrawn.</source>
        <translation>Recourse vergisst, wie sie zu lesen ist. Ihre Vorfälle bleiben, wo Sie sie nutzen, als zurückgezogen vermerkt.</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Removing the list</source>
        <translation>Entfernen der Liste</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedCard</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus Datei nehmen…</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Website of %1</source>
        <translation>Website von %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>It was never fetched.</source>
        <translation>Sie wurde noch nie abgerufen.</translation>
    </message>
    <message>
        <source>%1, as they came with Recourse, of %2. A refresh brings all of them.</source>
        <translation>%1, mit Recourse mitgeliefert, Stand %2. Eine Aktualisierung bringt alle.</translation>
    </message>
    <message>
        <source>%1, fetched %2 (%3)</source>
        <translation>%1, abgerufen %2 (%3)</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse ist offline.</translation>
    </message>
    <message>
        <source>Fetch it &amp;with the others</source>
        <translation>&amp;Mit den anderen abrufen</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Signing key…</source>
        <translation>Signaturschlüssel …</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <translation>Diese Liste entfernen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Sie wurde nie gelesen.</translation>
    </message>
    <message>
        <source>It last changed on %1.</source>
        <translation>Zuletzt geändert am %1.</translation>
    </message>
    <message>
        <source>Licence: %1 (%2)</source>
        <translation>Lizenz: %1 (%2)</translation>
    </message>
    <message>
        <source>Signing key (checked)…</source>
        <translation>Signaturschlüssel (wird geprüft) …</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedLists</name>
    <message>
        <source>Which lists are shown</source>
        <translation>Welche Listen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Listen durchsuchen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Spalten der Listen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedProxy</name>
    <message>
        <source>Use it for this list</source>
        <translation>Für diese Liste nutzen</translation>
    </message>
    <message>
        <source>As for all lists</source>
        <translation>Wie für alle Listen</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor auf diesem Computer</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Ein anderer Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy for this list</source>
        <translation>Adresse des Proxys für diese Liste</translation>
    </message>
    <message>
        <source>&amp;Way to this server</source>
        <translation>&amp;Weg zu diesem Server</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port.</source>
        <translation>Recourse versteht diese Adresse nicht. Schreiben Sie sie als http://host:port oder socks5h://host:port.</translation>
    </message>
    <message>
        <source>Requests for this list go through this proxy alone. If it fails, nothing is sent around it.</source>
        <translation>Anfragen für diese Liste gehen nur durch diesen Proxy. Versagt er, wird nichts an ihm vorbei gesendet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedSchedule</name>
    <message>
        <source>Refreshing the lists that are old</source>
        <translation>Aktualisieren der alten Listen</translation>
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
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedWords</name>
    <message>
        <source>Never fetched</source>
        <translation>Nie abgerufen</translation>
    </message>
    <message>
        <source>Starter list</source>
        <translation>Startliste</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Bald veraltet</translation>
    </message>
    <message>
        <source>Last try failed</source>
        <translation>Abruf gescheitert</translation>
    </message>
    <message>
        <source>A public list of incidents in which services lost data.</source>
        <translation>Eine öffentliche Liste von Vorfällen, bei denen Dienste Daten verloren haben.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last time.</source>
        <translation>Seit dem letzten Mal hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Added: %1. Corrected: %2. Withdrawn: %3.</source>
        <translation>Neu: %1. Berichtigt: %2. Zurückgezogen: %3.</translation>
    </message>
    <message>
        <source>Last try, %1: %2</source>
        <translation>Letzter Versuch, %1: %2</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>The server refused (HTTP %1).</source>
        <translation>Der Server hat abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Sent on to another address</source>
        <translation>An eine andere Adresse weitergeleitet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Register von Vorfällen</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Headlines, for context only: they are never compared with your accounts.</source>
        <translation>Schlagzeilen, nur als Hintergrund: Sie werden nie mit Ihren Konten verglichen.</translation>
    </message>
    <message>
        <source>Where the names of websites end, so that addresses of one service are known as such.</source>
        <translation>Wo die Namen von Websites enden, damit Adressen eines Dienstes als solche erkannt werden.</translation>
    </message>
    <message>
        <source>A public directory of services: how to delete, whom to write to, how to log in.</source>
        <translation>Ein öffentliches Verzeichnis von Diensten: wie man löscht, wem man schreibt, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>A public register of incidents that were notified in %1.</source>
        <translation>Ein öffentliches Register von Vorfällen, die in %1 gemeldet wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headline(s)</source>
        <translation>
            <numerusform>%Ln Schlagzeile</numerusform>
            <numerusform>%Ln Schlagzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Stands again</source>
        <translation>Gilt wieder</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day it became public</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>Zahl der Betroffenen</translation>
    </message>
    <message>
        <source>what leaked</source>
        <translation>was abgeflossen ist</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>andere Angaben</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedsPage</name>
    <message>
        <source>Refresh all lists</source>
        <translation>Alle Listen aktualisieren</translation>
    </message>
    <message>
        <source>Lists and network</source>
        <translation>Listen und Netzwerk</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Netzwerkprotokoll</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <translation>Listen werden abgerufen…</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Laden der Listen</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer. Lists can still be taken from a file.</source>
        <translation>Recourse ist offline: Nichts verlässt diesen Computer. Listen lassen sich trotzdem aus einer Datei nehmen.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Recourse is offline.</source>
        <translation>Recourse ist offline.</translation>
    </message>
    <message>
        <source>Refreshing the lists</source>
        <translation>Aktualisieren der Listen</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be refreshed. The reason stands on the list.</source>
        <translation>
            <numerusform>%n Liste ließ sich nicht aktualisieren. Der Grund steht bei der Liste.</numerusform>
            <numerusform>%n Listen ließen sich nicht aktualisieren. Der Grund steht bei der jeweiligen Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists are fresh.</source>
        <translation>Ihre Listen sind aktuell.</translation>
    </message>
    <message>
        <source>Your lists were fresh already.</source>
        <translation>Ihre Listen waren schon aktuell.</translation>
    </message>
    <message>
        <source>Take a list from a file</source>
        <translation>Liste aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Übernehmen der Liste aus der Datei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Eine eigene Liste …</translation>
    </message>
    <message>
        <source>An incident by hand…</source>
        <translation>Ein Vorfall von Hand …</translation>
    </message>
    <message>
        <source>Public lists, fetched whole and compared on this computer. Nobody learns which services you use.</source>
        <translation>Öffentliche Listen, ganz abgerufen und auf diesem Computer verglichen. Niemand erfährt, welche Dienste Sie nutzen.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>My addresses</source>
        <translation>Meine Adressen</translation>
    </message>
    <message>
        <source>The refresh was cancelled. What was fetched before stays.</source>
        <translation>Die Aktualisierung wurde abgebrochen. Was vorher abgerufen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Your lists are fresh. %n warning(s) were withdrawn by their publishers.</source>
        <translation>
            <numerusform>Ihre Listen sind aktuell. %n Warnung wurde vom Herausgeber zurückgezogen.</numerusform>
            <numerusform>Ihre Listen sind aktuell. %n Warnungen wurden von ihren Herausgebern zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.json *.csv *.xml *.tar.gz *.dat)</source>
        <translation>Alle Dateien (*);;Listen (*.json *.csv *.xml *.tar.gz *.dat)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FieldWords</name>
    <message>
        <source>Number of the record</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>It happened on, or from</source>
        <translation>Geschehen am oder ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Entdeckt am</translation>
    </message>
    <message>
        <source>Became public on</source>
        <translation>Bekannt geworden am</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Eintrag geändert am</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Was abgeflossen ist</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Page of their statement</source>
        <translation>Seite ihrer Erklärung</translation>
    </message>
    <message>
        <source>Page of the record</source>
        <translation>Seite des Eintrags</translation>
    </message>
    <message>
        <source>Number of the record that corrects it</source>
        <translation>Nummer des Eintrags, der ihn berichtigt</translation>
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
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do the rest later</source>
        <translation>Den Rest später erledigen</translation>
    </message>
    <message>
        <source>Welcome to Recourse</source>
        <translation>Willkommen bei Recourse</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Keep the way back</source>
        <translation>Den Rückweg sichern</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Which accounts do you have?</source>
        <translation>Welche Konten haben Sie?</translation>
    </message>
    <message>
        <source>What has leaked so far?</source>
        <translation>Was ist bisher abgeflossen?</translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation>Ihre ersten Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Hints</name>
    <message>
        <source>Good to do</source>
        <translation>Empfehlenswert</translation>
    </message>
    <message>
        <source>Only the list that came with Recourse is in use. It is of %1.</source>
        <translation>Bisher wird nur die mit Recourse gelieferte Liste verwendet. Sie ist vom %1.</translation>
    </message>
    <message>
        <source>There is no list of incidents yet.</source>
        <translation>Es gibt noch keine Liste von Vorfällen.</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Listen abrufen</translation>
    </message>
    <message numerus="yes">
        <source>The newest list of incidents is %n day(s) old.</source>
        <translation>
            <numerusform>Die neueste Liste von Vorfällen ist %n Tag alt.</numerusform>
            <numerusform>Die neueste Liste von Vorfällen ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this vault yet.</source>
        <translation>Von diesem Tresor gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message numerus="yes">
        <source>Your last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Ihre letzte Sicherung ist %n Tag alt.</numerusform>
            <numerusform>Ihre letzte Sicherung ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not tried your recovery code yet. Make sure that the printed sheet works.</source>
        <translation>Sie haben Ihren Wiederherstellungscode noch nicht ausprobiert. Vergewissern Sie sich, dass das gedruckte Blatt funktioniert.</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Code ausprobieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportArchiveChoice</name>
    <message>
        <source>The archive holds several account lists. Each that you choose is read like a file of its own; the others are left alone.</source>
        <translation>Das Archiv enthält mehrere Kontenlisten. Jede, die Sie wählen, wird wie eine eigene Datei gelesen; die anderen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Which lists of “%1”?</source>
        <translation>Welche Listen aus „%1“?</translation>
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
            <numerusform>%Ln Konto entfernt.</numerusform>
            <numerusform>%Ln Konten entfernt.</numerusform>
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
            <numerusform>%Ln Konto bleibt, weil Sie damit gearbeitet haben.</numerusform>
            <numerusform>%Ln Konten bleiben, weil Sie damit gearbeitet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto aktualisieren</numerusform>
            <numerusform>%Ln Konten aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto importieren</numerusform>
            <numerusform>%Ln Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open for reading only, so nothing can be imported.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet, deshalb lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importieren von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Zurücknehmen des Imports</translation>
    </message>
    <message>
        <source>Delete the export file?</source>
        <translation>Exportdatei löschen?</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Deleting the export file</source>
        <translation>Löschen der Exportdatei</translation>
    </message>
    <message>
        <source>Choose exports of browsers and password managers</source>
        <translation>Exporte von Browsern und Passwortmanagern wählen</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Text (*.txt);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>Importbericht.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Speichern des Berichts</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;All files (*)</source>
        <translation>Exporte (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Suche nach Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the address</source>
        <translation>Merken der Adresse</translation>
    </message>
    <message>
        <source>The address is in your profile now.</source>
        <translation>Die Adresse steht jetzt in Ihrem Profil.</translation>
    </message>
    <message>
        <source>“%1” is deleted for good; it does not go to the recycle bin.</source>
        <translation>„%1“ wird endgültig gelöscht und kommt nicht in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported file(s) are deleted for good; they do not go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln importierte Datei wird endgültig gelöscht und kommt nicht in den Papierkorb.</numerusform>
            <numerusform>%Ln importierte Dateien werden endgültig gelöscht und kommen nicht in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the export files?</source>
        <translation>Exportdateien löschen?</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: afterwards you see where to look for them.</source>
        <translation>Kopien an anderen Orten bleiben: Danach sehen Sie, wo Sie suchen sollten.</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Dateien löschen</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es): look for them under Accounts, “To decide”</source>
        <translation>
            <numerusform>%Ln Postfach: unter „Konten“, „Zu entscheiden“ zu durchsuchen</numerusform>
            <numerusform>%Ln Postfächer: unter „Konten“, „Zu entscheiden“ zu durchsuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln leere</numerusform>
            <numerusform>%Ln leere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln zu große</numerusform>
            <numerusform>%Ln zu große</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln versteckte</numerusform>
            <numerusform>%Ln versteckte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only refer elsewhere</source>
        <translation>
            <numerusform>%Ln, die nur auf anderes verweist</numerusform>
            <numerusform>%Ln, die nur auf anderes verweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>what lies behind the first %L1 files</source>
        <translation>was hinter den ersten %L1 Dateien liegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be read</source>
        <translation>
            <numerusform>%Ln nicht lesbare</numerusform>
            <numerusform>%Ln nicht lesbare</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1 (%2).</source>
        <translation>Übergangen: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good. Copies may remain:</source>
        <translation>
            <numerusform>%Ln Datei endgültig gelöscht. Kopien gibt es womöglich noch:</numerusform>
            <numerusform>%Ln Dateien endgültig gelöscht. Kopien gibt es womöglich noch:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same size.</source>
        <translation>„%1“ ist gleich groß.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDone</name>
    <message>
        <source>What leaked?</source>
        <translation>Was ist abgeflossen?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>The export file still holds your passwords in readable form. Whoever opens it can use them.</source>
        <translation>Die Exportdatei enthält Ihre Passwörter noch immer in lesbarer Form. Wer sie öffnet, kann sie benutzen.</translation>
    </message>
    <message>
        <source>Delete the file…</source>
        <translation>Datei löschen…</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are new.</source>
        <translation>
            <numerusform>%Ln Konto ist neu.</numerusform>
            <numerusform>%Ln Konten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you had got new facts.</source>
        <translation>
            <numerusform>%Ln vorhandenes Konto hat neue Angaben bekommen.</numerusform>
            <numerusform>%Ln vorhandene Konten haben neue Angaben bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were known already.</source>
        <translation>
            <numerusform>%Ln Konto war schon bekannt.</numerusform>
            <numerusform>%Ln Konten waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further entries were copies of an account of the same file.</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag war die Kopie eines Kontos derselben Datei.</numerusform>
            <numerusform>%Ln weitere Einträge waren Kopien eines Kontos derselben Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were left out; the list below says why.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde ausgelassen; die Liste unten sagt, warum.</numerusform>
            <numerusform>%Ln Einträge wurden ausgelassen; die Liste unten sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) are weak.</source>
        <translation>
            <numerusform>%Ln Passwort ist schwach.</numerusform>
            <numerusform>%Ln Passwörter sind schwach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are used in more than one place.</source>
        <translation>
            <numerusform>%Ln wird an mehr als einer Stelle benutzt.</numerusform>
            <numerusform>%Ln werden an mehr als einer Stelle benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to have leaked.</source>
        <translation>
            <numerusform>%Ln ist bekanntermaßen abgeflossen.</numerusform>
            <numerusform>%Ln sind bekanntermaßen abgeflossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older than three years.</source>
        <translation>
            <numerusform>%Ln ist älter als drei Jahre.</numerusform>
            <numerusform>%Ln sind älter als drei Jahre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) were looked up.</source>
        <translation>
            <numerusform>%Ln Passwort wurde nachgeschlagen.</numerusform>
            <numerusform>%Ln Passwörter wurden nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Then the check ended: %2</source>
        <translation>%1 Dann endete die Prüfung: %2</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) wait for your word.</source>
        <translation>
            <numerusform>%Ln Dienst wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Dienste warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What you imported names addresses of yours: %1. Your profile has none yet. With one there, letters say where answers are to go, and the plan knows your mailbox.</source>
        <translation>Was Sie importiert haben, nennt Adressen von Ihnen: %1. In Ihrem Profil steht noch keine. Mit einer Adresse dort sagen Briefe, wohin die Antwort gehen soll, und der Plan kennt Ihr Postfach.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Delete the file here: it is gone for good, but not shredded, and copies stay where they are. Look for them in Downloads, in the recycle bin, on sticks, in cloud folders, in mails to yourself, and in backups of this computer. The browser or password manager itself keeps the passwords too. Change those that matter most.</source>
        <translation>Löschen Sie die Datei hier: Sie ist endgültig weg, aber nicht überschrieben, und Kopien bleiben, wo sie sind. Suchen Sie unter „Downloads“, im Papierkorb, auf Sticks, in Cloud-Ordnern, in Mails an sich selbst und in Sicherungen dieses Computers. Auch der Browser oder Passwortmanager selbst behält die Passwörter. Ändern Sie die wichtigsten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht importiert werden; wählen Sie sie aus, um zu sehen, warum.</numerusform>
            <numerusform>%Ln Dateien konnten nicht importiert werden; wählen Sie eine aus, um zu sehen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the files…</source>
        <translation>Dateien löschen…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFailure</name>
    <message>
        <source>Recourse understands exports of these programs</source>
        <translation>Recourse versteht Exporte dieser Programme</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>„%1“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>Nothing to import in “%1”</source>
        <translation>Nichts zu importieren in „%1“</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilePassword</name>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passwort der Datei</translation>
    </message>
    <message>
        <source>It opens this file now and is forgotten with it.</source>
        <translation>Es öffnet jetzt diese Datei und wird mit ihr vergessen.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password</source>
        <translation>„%1“ ist mit einem Passwort geschützt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFilesView</name>
    <message>
        <source>Type its password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Say what its columns mean…</source>
        <translation>Bedeutung der Spalten angeben…</translation>
    </message>
    <message>
        <source>Choose its lists…</source>
        <translation>Listen auswählen…</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Dateien dieses Imports</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>Change what the columns mean…</source>
        <translation>Bedeutung der Spalten ändern…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Es wurde noch nichts importiert</translation>
    </message>
    <message>
        <source>Each import is listed here and can be taken back as a whole.</source>
        <translation>Jeder Import steht hier und lässt sich als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Diesen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>Laden der Importe</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with since stay. To have it again, import the file again.</source>
        <translation>Die Konten, die mit ihm kamen, werden entfernt; die, die er geändert hat, werden wieder, wie sie vorher waren. Konten, mit denen Sie seither gearbeitet haben, bleiben. Um ihn wiederzubekommen, importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Zurücknehmen des Imports</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed with the import.</source>
        <translation>
            <numerusform>%Ln Konto mit dem Import entfernt.</numerusform>
            <numerusform>%Ln Konten mit dem Import entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Undo this import and those with it…</source>
        <translation>Diesen Import und die dazugehörigen zurücknehmen…</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lesen des Berichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in “%1”.</source>
        <translation>
            <numerusform>%Ln Eintrag in „%1“.</numerusform>
            <numerusform>%Ln Einträge in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each was not kept then.</source>
        <translation>Was aus jedem wurde, wurde damals nicht aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows the most important ones; %Ln more were not kept.</source>
        <translation>
            <numerusform>Die Liste zeigt die wichtigsten; %Ln weiterer wurde nicht aufgehoben.</numerusform>
            <numerusform>Die Liste zeigt die wichtigsten; %Ln weitere wurden nicht aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv)</source>
        <translation>Text (*.txt);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>Importbericht.txt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Speichern des Berichts</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>%1

Imported together with it and taken back as well: %2.</source>
        <translation>%1

Zusammen damit importiert und ebenfalls zurückgenommen: %2.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportLinesView</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Welche Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportMapping</name>
    <message>
        <source>The first rows of the list</source>
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
    <message>
        <source>Recourse does not know this list. Say what its columns mean; what is left out is not read. Passwords are hidden here and are never stored.</source>
        <translation>Recourse kennt diese Liste nicht. Sagen Sie, was die Spalten bedeuten; was Sie auslassen, wird nicht gelesen. Passwörter sind hier verborgen und werden nie gespeichert.</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Die erste Zeile &amp;nennt die Spalten</translation>
    </message>
    <message>
        <source>Columns are &amp;divided by</source>
        <translation>Spalten sind &amp;getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Letters are written as</source>
        <translation>&amp;Zeichen sind geschrieben als</translation>
    </message>
    <message>
        <source>What do the columns of “%1” mean?</source>
        <translation>Was bedeuten die Spalten von „%1“?</translation>
    </message>
    <message>
        <source>The next page shows what would be imported. Nothing is stored before you say so.</source>
        <translation>Die nächste Seite zeigt, was importiert würde. Nichts wird gespeichert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>One column must be the website or the name of the account.</source>
        <translation>Eine Spalte muss die Website oder der Name des Kontos sein.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportPreview</name>
    <message>
        <source>Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice.</source>
        <translation>Noch ist nichts gespeichert. Passwörter werden nie gespeichert, nur wie stark sie sind und welche doppelt benutzt werden.</translation>
    </message>
    <message>
        <source>You have all of them already.</source>
        <translation>Sie haben schon alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be new.</source>
        <translation>
            <numerusform>%Ln Konto wäre neu.</numerusform>
            <numerusform>%Ln Konten wären neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look the passwords up in a public list of leaked passwords</source>
        <translation>Passwörter in einer öffentlichen Liste abgeflossener Passwörter &amp;nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) would wait for your word.</source>
        <translation>
            <numerusform>%Ln Dienst würde auf Ihre Entscheidung warten.</numerusform>
            <numerusform>%Ln Dienste würden auf Ihre Entscheidung warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recourse works offline now, so the passwords are not looked up in the public list of leaked ones. To have that, turn offline mode off in the settings before you import.</source>
        <translation>Recourse arbeitet gerade offline, daher werden die Passwörter nicht in der öffentlichen Liste bekannt gewordener nachgeschlagen. Wenn Sie das wünschen, schalten Sie vor dem Import den Offline-Modus in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Nothing needs to be asked: everything was looked up before.</source>
        <translation>Es muss nichts gefragt werden: Alles wurde schon nachgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request(s) like this one:

%2</source>
        <translation>
            <numerusform>Das fragt %1. Von jedem Passwort verlassen nur die ersten 5 von 40 Zeichen seines Fingerabdrucks diesen Computer, in %Ln Anfrage wie dieser:

%2</numerusform>
            <numerusform>Das fragt %1. Von jedem Passwort verlassen nur die ersten 5 von 40 Zeichen seines Fingerabdrucks diesen Computer, in %Ln Anfragen wie dieser:

%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, read as “%1”.</source>
        <translation>
            <numerusform>%Ln Eintrag, gelesen als „%1“.</numerusform>
            <numerusform>%Ln Einträge, gelesen als „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1 files.</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 Dateien.</numerusform>
            <numerusform>%Ln Einträge in %1 Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read; choose one to see why.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gelesen werden; wählen Sie sie aus, um zu sehen, warum.</numerusform>
            <numerusform>%Ln Dateien können nicht gelesen werden; wählen Sie eine aus, um zu sehen, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln Datei zum Importieren</numerusform>
            <numerusform>%Ln Dateien zum Importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportStage</name>
    <message>
        <source>Export your passwords from your browser or password manager and drop the file here. Recourse keeps the list of accounts and judges each password; no password is stored.</source>
        <translation>Exportieren Sie Ihre Passwörter aus Ihrem Browser oder Passwortmanager, und ziehen Sie die Datei hierher. Recourse behält die Liste der Konten und bewertet jedes Passwort; kein Passwort wird gespeichert.</translation>
    </message>
    <message>
        <source>Drop the export file here</source>
        <translation>Exportdatei hierher ziehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave and Opera: Settings, Passwords, Export. Firefox: Passwords, menu, Export. Bitwarden: Export vault as .json. KeePassXC: Database, Export, CSV.</source>
        <translation>Chrome, Edge, Brave und Opera: Einstellungen, Passwörter, Exportieren. Firefox: Passwörter, Menü, Exportieren. Bitwarden: Tresor exportieren als .json. KeePassXC: Datenbank, Exportieren, CSV.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in your vault.</source>
        <translation>
            <numerusform>%n Konto in Ihrem Tresor.</numerusform>
            <numerusform>%n Konten in Ihrem Tresor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportWait</name>
    <message>
        <source>The passwords are judged for strength and reuse, then forgotten. None of them is stored.</source>
        <translation>Die Passwörter werden auf Stärke und Mehrfachnutzung geprüft und dann vergessen. Keines davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::IncidentPanel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Became public</source>
        <translation>Öffentlich bekannt</translation>
    </message>
    <message>
        <source>What leaked</source>
        <translation>Was abgeflossen ist</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From a notice that you entered.</source>
        <translation>Aus einer Benachrichtigung, die Sie eingetragen haben.</translation>
    </message>
    <message>
        <source>Says: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>%1 Licence: %2.</source>
        <comment>who says it, and its licence</comment>
        <translation>%1 Lizenz: %2.</translation>
    </message>
    <message>
        <source>Entered by you.</source>
        <translation>Von Ihnen eingetragen.</translation>
    </message>
    <message>
        <source>Other lists that tell of it</source>
        <translation>Andere Listen, die es nennen</translation>
    </message>
    <message>
        <source>Each counts in its own way, often the same people. The numbers are never added.</source>
        <translation>Jede zählt auf ihre Weise, oft dieselben Menschen. Die Zahlen werden nie addiert.</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What that means together</source>
        <translation>Was das zusammen bedeutet</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryFilters</name>
    <message>
        <source>Which accounts are shown</source>
        <translation>Welche Konten gezeigt werden</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Group by service</source>
        <translation>Nach Dienst gruppieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>The search finds all other tags</source>
        <translation>Alle anderen Schlagwörter findet die Suche</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Konto von</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Show accounts with any tag again, not only %1</source>
        <translation>Wieder Konten mit jedem Schlagwort zeigen, nicht nur mit %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Konto von: %1</translation>
    </message>
    <message>
        <source>Show accounts of everybody again, not only of %1</source>
        <translation>Wieder Konten von allen zeigen, nicht nur von %1</translation>
    </message>
    <message>
        <source>Password age</source>
        <translation>Alter des Passworts</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Show accounts with passwords of any age again</source>
        <translation>Wieder Konten mit Passwörtern jedes Alters zeigen</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>Kommt von: %1</translation>
    </message>
    <message>
        <source>Show accounts from everywhere again, not only from %1</source>
        <translation>Wieder Konten von überall zeigen, nicht nur von %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::InventoryView</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Laden der Konten</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten durchsuchen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account fits this search and filter.</source>
        <translation>Kein Konto passt zu dieser Suche und diesem Filter.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wählen Sie ein Konto</translation>
    </message>
    <message>
        <source>You see here what the service has of you, what leaked, and what you can do.</source>
        <translation>Hier sehen Sie, was der Dienst von Ihnen hat, was abgeflossen ist und was Sie tun können.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of accounts may be one account each.</source>
        <translation>
            <numerusform>%Ln Gruppe von Konten ist vielleicht nur ein Konto.</numerusform>
            <numerusform>%Ln Gruppen von Konten sind vielleicht je nur ein Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LandBox</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bayern</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thüringen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawDialog</name>
    <message>
        <source>Why this law</source>
        <translation>Warum dieses Gesetz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawPanel</name>
    <message>
        <source>No special kind, or as the service says</source>
        <translation>Keine besondere Art oder wie beim Dienst angegeben</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Gesetz</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Art der Organisation</translation>
    </message>
    <message>
        <source>&amp;Where you were when you used it</source>
        <translation>&amp;Wo Sie bei der Nutzung waren</translation>
    </message>
    <message>
        <source>Information, not legal advice. You decide which law your letter cites.</source>
        <translation>Information, keine Rechtsberatung. Sie entscheiden, welches Gesetz Ihr Brief nennt.</translation>
    </message>
    <message>
        <source>No law that is known here fits: %1</source>
        <translation>Kein hier bekanntes Gesetz passt: %1</translation>
    </message>
    <message>
        <source>The law that fits</source>
        <translation>Das passende Gesetz</translation>
    </message>
    <message>
        <source>%1 (fits too)</source>
        <comment>a law</comment>
        <translation>%1 (passt auch)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawWords</name>
    <message numerus="yes">
        <source>Recourse knows %Ln law(s), %1 of them in force today. They were compared with their sources up to %2.</source>
        <translation>
            <numerusform>Recourse kennt %Ln Gesetz, davon gilt heute %1. Es wurde bis zum %2 mit der Quelle verglichen.</numerusform>
            <numerusform>Recourse kennt %Ln Gesetze, von denen heute %1 gelten. Sie wurden bis zum %2 mit ihren Quellen verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are those that came with the program.</source>
        <translation>Die Regeln sind die mit dem Programm gelieferten.</translation>
    </message>
    <message>
        <source>Rules %1 of %2, taken on %3, signed with the key %4.</source>
        <translation>Regeln %1 vom %2, übernommen am %3, unterschrieben mit dem Schlüssel %4.</translation>
    </message>
    <message>
        <source>They are not used: %1</source>
        <translation>Sie werden nicht benutzt: %1</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a law; a day</comment>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>These rules were not taken: %1</source>
        <translation>Diese Regeln wurden nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawsSection</name>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>Take rules from a file…</source>
        <translation>Regeln aus Datei nehmen…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key…</source>
        <translation>Schlüssel des Herausgebers wählen…</translation>
    </message>
    <message>
        <source>Look for newer rules now</source>
        <translation>Jetzt nach neueren Regeln suchen</translation>
    </message>
    <message>
        <source>The laws that Recourse knows</source>
        <translation>Die Gesetze, die Recourse kennt</translation>
    </message>
    <message>
        <source>Laws change. Recourse shows with every date when its rule was last compared with its source; a law that is not in force yet is never cited.</source>
        <translation>Gesetze ändern sich. Recourse zeigt bei jedem Datum, wann seine Regel zuletzt mit ihrer Quelle verglichen wurde; ein Gesetz, das noch nicht gilt, wird nie genannt.</translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>Information, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Newer rules</source>
        <translation>Neuere Regeln</translation>
    </message>
    <message>
        <source>Rules come as a file with a signature of its maker. Choose the rules, their signature and, the first time, the maker&apos;s public key together. Only rules with a good signature, and newer than those here, are taken.</source>
        <translation>Regeln kommen als Datei mit einer Unterschrift ihres Herausgebers. Wählen Sie die Regeln, ihre Unterschrift und beim ersten Mal auch den öffentlichen Schlüssel des Herausgebers zusammen. Nur Regeln mit gültiger Unterschrift, die neuer sind als die hiesigen, werden übernommen.</translation>
    </message>
    <message>
        <source>Optional; as the maker shows it</source>
        <translation>Freiwillig; so, wie ihn der Herausgeber zeigt</translation>
    </message>
    <message>
        <source>Key&apos;s &amp;fingerprint</source>
        <translation>&amp;Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Rules from an address</source>
        <translation>Regeln von einer Adresse</translation>
    </message>
    <message>
        <source>None is set unless you set one. Recourse asks there only when you say so; nothing about you goes out. The address is of the rules, their signature being at the same with .sig after it.</source>
        <translation>Eine gibt es nur, wenn Sie eine einstellen. Recourse fragt dort nur, wenn Sie es sagen; nichts über Sie wird gesendet. Die Adresse führt zu den Regeln, ihre Unterschrift liegt unter derselben mit angehängtem .sig.</translation>
    </message>
    <message>
        <source>&amp;Address of the rules</source>
        <translation>&amp;Adresse der Regeln</translation>
    </message>
    <message>
        <source>Not in force yet:
%1</source>
        <translation>Noch nicht in Kraft:
%1</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s key first.</source>
        <translation>Wählen Sie zuerst den Schlüssel des Herausgebers.</translation>
    </message>
    <message>
        <source>Rules, their signature, and the maker&apos;s key</source>
        <translation>Regeln, ihre Unterschrift und der Schlüssel des Herausgebers</translation>
    </message>
    <message>
        <source>Rules (*.json *.sig *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Regeln (*.json *.sig *.asc *.gpg *.pgp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Prüfen der Regeln</translation>
    </message>
    <message>
        <source>The new rules are in use. They are signed with the key %1: compare it with the one that their maker shows.</source>
        <translation>Die neuen Regeln werden benutzt. Sie sind mit dem Schlüssel %1 unterschrieben: Vergleichen Sie ihn mit dem, den ihr Herausgeber zeigt.</translation>
    </message>
    <message>
        <source>Removing the rules</source>
        <translation>Entfernen der Regeln</translation>
    </message>
    <message>
        <source>The rules that came with the program are used again.</source>
        <translation>Die mit dem Programm gelieferten Regeln werden wieder benutzt.</translation>
    </message>
    <message>
        <source>Newer rules removed</source>
        <translation>Neuere Regeln entfernt</translation>
    </message>
    <message>
        <source>Putting the rules back</source>
        <translation>Zurückholen der Regeln</translation>
    </message>
    <message>
        <source>The maker&apos;s public key</source>
        <translation>Der öffentliche Schlüssel des Herausgebers</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Schlüssel (*.asc *.gpg *.pgp *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving the address</source>
        <translation>Speichern der Adresse</translation>
    </message>
    <message>
        <source>No address is set any more.</source>
        <translation>Es ist keine Adresse mehr eingestellt.</translation>
    </message>
    <message>
        <source>The address is kept. Rules from there must be signed with the key %1.</source>
        <translation>Die Adresse ist gemerkt. Regeln von dort müssen mit dem Schlüssel %1 unterschrieben sein.</translation>
    </message>
    <message>
        <source>Looking for newer rules</source>
        <translation>Suchen nach neueren Regeln</translation>
    </message>
    <message>
        <source>The rules are those of %1.</source>
        <translation>Die Regeln sind die vom %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LeakMeaning</name>
    <message>
        <source>Login and password together: strangers try them first at mail, shops and banks. Change the password everywhere you used it.</source>
        <translation>Anmeldename und Passwort zusammen: Fremde probieren sie zuerst bei E-Mail, Läden und Banken. Ändern Sie das Passwort überall, wo Sie es benutzt haben.</translation>
    </message>
    <message>
        <source>Passwords: change it here, and everywhere else that you used it.</source>
        <translation>Passwörter: Ändern Sie es hier und überall sonst, wo Sie es benutzt haben.</translation>
    </message>
    <message>
        <source>Access tokens open an account without a password. Log out everywhere, then log in anew.</source>
        <translation>Zugangsschlüssel öffnen ein Konto ohne Passwort. Melden Sie sich überall ab, dann neu an.</translation>
    </message>
    <message>
        <source>Security questions reset passwords elsewhere. Give other answers, which need not be true.</source>
        <translation>Mit Sicherheitsfragen lassen sich anderswo Passwörter zurücksetzen. Geben Sie andere Antworten, die nicht wahr sein müssen.</translation>
    </message>
    <message>
        <source>Name and official number together are enough to take out credit in your name. Have it blocked at the credit agencies.</source>
        <translation>Name und amtliche Nummer zusammen genügen, um auf Ihren Namen Kredit aufzunehmen. Lassen Sie das bei den Auskunfteien sperren.</translation>
    </message>
    <message>
        <source>A copy of an identity document opens accounts in your name. Watch your credit record.</source>
        <translation>Mit einer Ausweiskopie lassen sich Konten auf Ihren Namen eröffnen. Behalten Sie Ihre Auskunft im Auge.</translation>
    </message>
    <message>
        <source>Payment cards: look through the statements, and have the card replaced.</source>
        <translation>Zahlungskarten: Sehen Sie die Abrechnungen durch und lassen Sie die Karte ersetzen.</translation>
    </message>
    <message>
        <source>Bank details allow debits. Look through the statements and object in time.</source>
        <translation>Bankdaten erlauben Abbuchungen. Sehen Sie die Auszüge durch und widersprechen Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>Name, birth date and where to reach you: enough to pass for you on the telephone. Be wary of callers who know them.</source>
        <translation>Name, Geburtsdatum und wie Sie zu erreichen sind: genug, um sich am Telefon für Sie auszugeben. Misstrauen Sie Anrufern, die das wissen.</translation>
    </message>
    <message>
        <source>A phone number with a name or address: expect messages and calls made to fit you. Do not follow links in them.</source>
        <translation>Eine Telefonnummer mit Name oder Adresse: Rechnen Sie mit Nachrichten und Anrufen, die auf Sie zugeschnitten sind. Folgen Sie keinen Links darin.</translation>
    </message>
    <message>
        <source>Health data cannot be changed back. Be wary of anybody who hints at it.</source>
        <translation>Gesundheitsdaten lassen sich nicht zurückholen. Misstrauen Sie jedem, der darauf anspielt.</translation>
    </message>
    <message>
        <source>Private messages and photos are used for blackmail. Do not pay; keep the demand as evidence.</source>
        <translation>Private Nachrichten und Fotos dienen zur Erpressung. Zahlen Sie nicht; heben Sie die Forderung als Beweis auf.</translation>
    </message>
    <message>
        <source>What leaked is nobody else&apos;s business, and used for blackmail.</source>
        <translation>Was abgeflossen ist, geht niemanden etwas an und dient zur Erpressung.</translation>
    </message>
    <message>
        <source>Children&apos;s data: tell the child, and keep the notice for later years.</source>
        <translation>Daten von Kindern: Sagen Sie es dem Kind, und heben Sie die Mitteilung für später auf.</translation>
    </message>
    <message>
        <source>Name and postal address: goods are ordered in your name. Open every bill.</source>
        <translation>Name und Postanschrift: Auf Ihren Namen werden Waren bestellt. Öffnen Sie jede Rechnung.</translation>
    </message>
    <message>
        <source>Where you were and when shows where you live and work.</source>
        <translation>Wo Sie wann waren, zeigt, wo Sie wohnen und arbeiten.</translation>
    </message>
    <message>
        <source>The e-mail address alone: expect more spam, and mail that pretends to be from this service.</source>
        <translation>Nur die E-Mail-Adresse: Rechnen Sie mit mehr Spam und mit Post, die vorgibt, von diesem Dienst zu sein.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerPanel</name>
    <message>
        <source>Search the network log</source>
        <translation>Netzwerkprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Netzwerkprotokoll</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Nichts hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Every request that Recourse sends is written down here, with its size and what came of it.</source>
        <translation>Jede Anfrage, die Recourse sendet, wird hier festgehalten, mit ihrer Größe und ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Those that went well</source>
        <translation>Gelungene</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Gescheiterte</translation>
    </message>
    <message>
        <source>Which requests to show</source>
        <translation>Welche Anfragen gezeigt werden</translation>
    </message>
    <message>
        <source>Reading the network log</source>
        <translation>Laden des Netzwerkprotokolls</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) shown. In all, %1 were sent and %2 received.</source>
        <translation>
            <numerusform>%n Anfrage gezeigt. Insgesamt wurden %1 gesendet und %2 empfangen.</numerusform>
            <numerusform>%n Anfragen gezeigt. Insgesamt wurden %1 gesendet und %2 empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Netzwerkprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the network log</source>
        <translation>Exportieren des Netzwerkprotokolls</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n Anfrage exportiert.</numerusform>
            <numerusform>%n Anfragen exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was angefragt wurde</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Brief %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Laden des Briefs</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterEditor</name>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The letter as it will be on paper</source>
        <translation>Der Brief, wie er auf dem Papier aussieht</translation>
    </message>
    <message>
        <source>Choose a company first.</source>
        <translation>Wählen Sie zuerst ein Unternehmen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The letter you were writing was put away</source>
        <translation>Ihr angefangener Brief wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Choose a company first. The letter appears here as you write.</source>
        <translation>Wählen Sie zuerst ein Unternehmen. Der Brief erscheint hier, während Sie schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not in your list of accounts. Choose one of the names that appear while you type, or add the account first.</source>
        <translation>„%1“ steht nicht in Ihrer Kontenliste. Wählen Sie einen der Namen, die beim Tippen erscheinen, oder fügen Sie das Konto zuerst hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>The letter cannot leave yet: %n thing(s) must be settled first.</source>
        <translation>
            <numerusform>Der Brief ist noch nicht versandfertig: %n Punkt muss zuerst geklärt werden.</numerusform>
            <numerusform>Der Brief ist noch nicht versandfertig: %n Punkte müssen zuerst geklärt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet, deshalb lässt sich kein Brief darin aufbewahren.</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>Der Brief wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The letter is being saved.</source>
        <translation>Der Brief wird gespeichert.</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Speichern des Briefs</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Speichern Ihres Profils</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”, and with its translation, for you alone, as “%2”.</source>
        <translation>Der Brief wurde als „%1“ gespeichert und mit Übersetzung, nur für Sie, als „%2“.</translation>
    </message>
    <message>
        <source>Choose which letter to write first. It appears here as you write.</source>
        <translation>Wählen Sie zuerst, welchen Brief Sie schreiben. Er erscheint hier, während Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFields</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field of a form</comment>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterFiles</name>
    <message>
        <source>The letter as PDF too</source>
        <translation>Den Brief auch als PDF</translation>
    </message>
    <message>
        <source>With an e-mail</source>
        <translation>Mit der E-Mail</translation>
    </message>
    <message>
        <source>These go along when you export the letter as an e-mail (.eml).</source>
        <translation>Diese gehen mit, wenn Sie den Brief als E-Mail (.eml) exportieren.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files to go with the letter</source>
        <translation>Dateien, die mit dem Brief gehen</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterForm</name>
    <message>
        <source>By where you live</source>
        <translation>Nach Ihrem Wohnsitz</translation>
    </message>
    <message>
        <source>The surest and newest one</source>
        <translation>Der eindeutigste und neueste</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For you this is: %1.</source>
        <translation>Für Sie ist das: %1.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Keep this in my profile</source>
        <translation>In meinem Profil behalten</translation>
    </message>
    <message>
        <source>This letter takes from your fact sheet on identity theft, which is still empty.</source>
        <translation>Dieser Brief schöpft aus Ihrem Datenblatt zum Identitätsdiebstahl, das noch leer ist.</translation>
    </message>
    <message numerus="yes">
        <source>This letter takes from your fact sheet on identity theft: %n item(s).</source>
        <translation>
            <numerusform>Dieser Brief schöpft aus Ihrem Datenblatt zum Identitätsdiebstahl: %n Eintrag.</numerusform>
            <numerusform>Dieser Brief schöpft aus Ihrem Datenblatt zum Identitätsdiebstahl: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipient&apos;s</source>
        <translation>Die des Empfängers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The authority&apos;s name (empty: the one for you)</source>
        <translation>Name der Behörde (leer: die für Sie zuständige)</translation>
    </message>
    <message>
        <source>Other letters, and why not</source>
        <translation>Andere Briefe, und warum nicht</translation>
    </message>
    <message>
        <source>The same letter to many companies…</source>
        <translation>Derselbe Brief an viele Unternehmen…</translation>
    </message>
    <message>
        <source>Why this law</source>
        <translation>Warum dieses Gesetz</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Open the fact sheet…</source>
        <translation>Datenblatt öffnen…</translation>
    </message>
    <message>
        <source>More, if you want it</source>
        <translation>Mehr, wenn Sie möchten</translation>
    </message>
    <message>
        <source>As where you live</source>
        <translation>Wie an Ihrem Wohnsitz</translation>
    </message>
    <message>
        <source>A4, window at the left (DIN 5008)</source>
        <translation>A4, Fenster links (DIN 5008)</translation>
    </message>
    <message>
        <source>US Letter, No. 10 envelope</source>
        <translation>US Letter, Umschlag Nr. 10</translation>
    </message>
    <message>
        <source>A4, DL envelope (UK)</source>
        <translation>A4, DL-Umschlag (Großbritannien)</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Brief wählen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterWords</name>
    <message>
        <source>&amp;What do you want?</source>
        <translation>Was &amp;möchten Sie?</translation>
    </message>
    <message>
        <source>&amp;From which company?</source>
        <translation>Von welchem &amp;Unternehmen?</translation>
    </message>
    <message>
        <source>Under which &amp;law?</source>
        <translation>Nach welchem &amp;Gesetz?</translation>
    </message>
    <message>
        <source>Which &amp;incident?</source>
        <translation>Welcher &amp;Vorfall?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your postal &amp;address</source>
        <translation>Ihre &amp;Postanschrift</translation>
    </message>
    <message>
        <source>Your e-&amp;mail for answers</source>
        <translation>Ihre &amp;E-Mail-Adresse für Antworten</translation>
    </message>
    <message>
        <source>Where you li&amp;ve</source>
        <translation>Ihr &amp;Wohnsitz</translation>
    </message>
    <message>
        <source>What they &amp;know you by</source>
        <translation>Woran man Sie dort er&amp;kennt</translation>
    </message>
    <message>
        <source>The company&apos;s full legal name</source>
        <translation>Vollständiger rechtlicher Name des Unternehmens</translation>
    </message>
    <message>
        <source>Their p&amp;ostal address</source>
        <translation>P&amp;ostanschrift des Unternehmens</translation>
    </message>
    <message>
        <source>Their e-mail for data protection</source>
        <translation>E-Mail des Unternehmens für Datenschutz</translation>
    </message>
    <message>
        <source>How will you &amp;send it?</source>
        <translation>Wie &amp;senden Sie ihn?</translation>
    </message>
    <message>
        <source>Type the first letters of the name</source>
        <translation>Tippen Sie die ersten Buchstaben des Namens</translation>
    </message>
    <message>
        <source>One on each line: e-mail, user name, customer number</source>
        <translation>Eine Angabe pro Zeile: E-Mail, Benutzername, Kundennummer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your address or e-mail</source>
        <translation>Ihre Anschrift oder E-Mail</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>E-Mail des Unternehmens</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Postanschrift des Unternehmens</translation>
    </message>
    <message>
        <source>What they know you by</source>
        <translation>Woran man Sie dort erkennt</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>Der Vorfall</translation>
    </message>
    <message>
        <source>Your accounts there</source>
        <translation>Ihre Konten dort</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Das Zeichen</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Muss geklärt werden</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the letter</source>
        <translation>Sp&amp;rache des Briefs</translation>
    </message>
    <message>
        <source>&amp;Translation beside it, for you</source>
        <translation>Überse&amp;tzung daneben, für Sie</translation>
    </message>
    <message>
        <source>Pape&amp;r and envelope</source>
        <translation>Papier un&amp;d Umschlag</translation>
    </message>
    <message>
        <source>Your fact sheet on identity theft</source>
        <translation>Ihr Datenblatt zum Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>Learn what they hold</source>
        <translation>Erfahren, was gespeichert ist</translation>
    </message>
    <message>
        <source>Correct, erase, stop</source>
        <translation>Berichtigen, löschen, beenden</translation>
    </message>
    <message>
        <source>After a breach</source>
        <translation>Nach einem Datenleck</translation>
    </message>
    <message>
        <source>Terms and contracts</source>
        <translation>Bedingungen und Verträge</translation>
    </message>
    <message>
        <source>Identity theft, payments, credit</source>
        <translation>Identitätsdiebstahl, Zahlungen, Kredit</translation>
    </message>
    <message>
        <source>When the answer is missing or bad</source>
        <translation>Wenn die Antwort fehlt oder schlecht ist</translation>
    </message>
    <message>
        <source>For family, and the rest</source>
        <translation>Für die Familie und alles Übrige</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LintList</name>
    <message>
        <source>Nothing speaks against sending this letter.</source>
        <translation>Nichts spricht dagegen, diesen Brief abzuschicken.</translation>
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
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ListsStage</name>
    <message>
        <source>Fetch the list now</source>
        <translation>Liste jetzt abrufen</translation>
    </message>
    <message>
        <source>Have I Been Pwned publishes a list of known incidents. Recourse downloads the whole list and compares it with your accounts here. The request says nothing about you: everybody gets the same file.</source>
        <translation>Have I Been Pwned veröffentlicht eine Liste bekannter Vorfälle. Recourse lädt die ganze Liste herunter und vergleicht sie hier mit Ihren Konten. Die Anfrage sagt nichts über Sie: Alle bekommen dieselbe Datei.</translation>
    </message>
    <message>
        <source>You can also go on with the smaller list that came with Recourse, without any connection.</source>
        <translation>Sie können auch mit der kleineren Liste weitermachen, die mit Recourse kam, ganz ohne Verbindung.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Use the built-in list</source>
        <translation>Eingebaute Liste verwenden</translation>
    </message>
    <message>
        <source>Fetching and comparing…</source>
        <translation>Wird abgerufen und verglichen…</translation>
    </message>
    <message>
        <source>Fetching the breach list</source>
        <translation>Abrufen der Liste von Datenlecks</translation>
    </message>
    <message>
        <source>%1
The built-in list is used until then; you can try again here or later on the page Feeds.</source>
        <translation>%1
Bis dahin wird die eingebaute Liste verwendet; Sie können es hier oder später auf der Seite „Listen“ noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s) touch your accounts. The next page says what to do first.</source>
        <translation>
            <numerusform>%n bekannter Vorfall betrifft Ihre Konten. Die nächste Seite sagt, was zuerst zu tun ist.</numerusform>
            <numerusform>%n bekannte Vorfälle betreffen Ihre Konten. Die nächste Seite sagt, was zuerst zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No known incident touches your accounts so far.</source>
        <translation>Bisher betrifft kein bekannter Vorfall Ihre Konten.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>I forgot my passphrase…</source>
        <translation>Passphrase vergessen…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Anderer Tresor…</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Ihr Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Öffnen des Tresors</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Geben Sie zuerst Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Nothing is lost as long as a backup is there: “Restore a backup” below puts it back and keeps the damaged vault beside it.</source>
        <translation>Solange es eine Sicherung gibt, ist nichts verloren: „Sicherung wiederherstellen“ unten holt sie zurück und behält den beschädigten Tresor daneben.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>Die Sicherung ist eingesetzt. Entsperren Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase. What was there before is kept in %1.</source>
        <translation>Die Sicherung ist eingesetzt. Entsperren Sie sie mit ihrer Passphrase. Was vorher dort war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::LossDialog</name>
    <message>
        <source>Losses and hours</source>
        <translation>Verluste und Stunden</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>What it has cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Wann?</translation>
    </message>
    <message>
        <source>W&amp;hat?</source>
        <translation>W&amp;as?</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wä&amp;hrung</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>M&amp;inutes of your own time</source>
        <translation>&amp;Minuten Ihrer eigenen Zeit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>An entry was taken out of the ledger.</source>
        <translation>Ein Eintrag wurde aus der Aufstellung genommen.</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Aufstellung speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saving the ledger</source>
        <translation>Speichern der Aufstellung</translation>
    </message>
    <message>
        <source>The ledger was saved as “%1”.</source>
        <translation>Die Aufstellung wurde als „%1“ gespeichert.</translation>
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
        <translation>Noch ist nichts vermerkt. Porto, Anrufe, Stunden: Was ein Fall kostet, muss vielleicht erstattet werden, wenn es sich belegen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, from %n entries</source>
        <translation>
            <numerusform>Insgesamt %1, aus %n Eintrag</numerusform>
            <numerusform>Insgesamt %1, aus %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them without a proof)</source>
        <translation>
            <numerusform>(%n davon ohne Beleg)</numerusform>
            <numerusform>(%n davon ohne Beleg)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
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
        <translation>Spalte %1</translation>
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
        <translation>%1, ohne Anmeldung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login at a service</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>zuletzt benutzt am %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message>
        <source>Merge accounts</source>
        <translation>Konten zusammenlegen</translation>
    </message>
    <message>
        <source>Which one shall stay? It keeps its login, its service and its dates. The others go into it.</source>
        <translation>Welches soll bleiben? Es behält seine Anmeldung, seinen Dienst und seine Daten. Die anderen gehen in ihm auf.</translation>
    </message>
    <message>
        <source>The account then has</source>
        <translation>Das Konto hat dann</translation>
    </message>
    <message>
        <source>Incidents with what you said about them, your notes, letters and cases go along.</source>
        <translation>Vorfälle mit Ihren Angaben dazu, Ihre Vermerke, Briefe und Fälle gehen mit.</translation>
    </message>
    <message numerus="yes">
        <source>Make one account of %Ln</source>
        <translation>
            <numerusform>Aus %Ln Konto eines machen</numerusform>
            <numerusform>Aus %Ln Konten eines machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Konto von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>One of these accounts is not there any more. Close this and look again.</source>
        <translation>Eines dieser Konten ist nicht mehr da. Schließen Sie dieses Fenster, und sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MonthView</name>
    <message>
        <source>Month with the days that run out</source>
        <translation>Monat mit den Tagen, die ablaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due from others</source>
        <translation>
            <numerusform>%n Antwort von anderen fällig</numerusform>
            <numerusform>%n Antworten von anderen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of your own</source>
        <translation>
            <numerusform>%n eigener letzter Tag</numerusform>
            <numerusform>%n eigene letzte Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameQuestion</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Ja, das ist er</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>Nein, ein anderer</translation>
    </message>
    <message>
        <source>Only the name is the same: the list says “%1”. Is that the %2 where you have this account? Your answer is kept.</source>
        <translation>Nur der Name ist gleich: Die Liste sagt „%1“. Ist das %2, wo Sie dieses Konto haben? Ihre Antwort wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the name is the same as that of your service. Are all of them yours?</source>
        <translation>
            <numerusform>Bei %n davon ist nur der Name gleich wie der Ihres Dienstes. Ist er Ihrer?</numerusform>
            <numerusform>Bei %n davon ist nur der Name gleich wie der Ihres Dienstes. Sind alle Ihre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, “%1” is my %2</source>
        <translation>Ja, „%1“ ist mein %2</translation>
    </message>
    <message>
        <source>Yes, all of them are mine</source>
        <translation>Ja, alle sind meine</translation>
    </message>
    <message>
        <source>No, “%1” is not my %2</source>
        <translation>Nein, „%1“ ist nicht mein %2</translation>
    </message>
    <message>
        <source>No, none of them is mine</source>
        <translation>Nein, keiner ist meiner</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Der Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NetworkPanel</name>
    <message>
        <source>Stay &amp;offline</source>
        <translation>&amp;Offline bleiben</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the servers of the lists. With Tor running on this computer, they do not see where you are: enter %1. If the proxy fails, nothing is sent around it.</source>
        <translation>Ein Proxy steht zwischen diesem Computer und den Servern der Listen. Wenn Tor auf diesem Computer läuft, sehen die Server nicht, wo Sie sind: Geben Sie %1 ein. Fällt der Proxy aus, wird nichts an ihm vorbei gesendet.</translation>
    </message>
    <message>
        <source>&amp;Proxy address (empty: none)</source>
        <translation>&amp;Proxy-Adresse (leer: keiner)</translation>
    </message>
    <message>
        <source>Fill in Tor</source>
        <translation>Tor eintragen</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer.</source>
        <translation>Recourse ist offline: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Recourse goes online only when you refresh a list. It never sends anything about you.</source>
        <translation>Recourse geht nur online, wenn Sie eine Liste aktualisieren. Es sendet nie etwas über Sie.</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Keinen Proxy verwenden</translation>
    </message>
    <message>
        <source>Recourse does not understand this address. Write it as http://host:port or socks5h://host:port; other kinds would ask for names outside the proxy.</source>
        <translation>Recourse versteht diese Adresse nicht. Schreiben Sie sie als http://host:port oder socks5h://host:port; andere Arten würden Namen außerhalb des Proxys abfragen.</translation>
    </message>
    <message>
        <source>Every request goes through this proxy.</source>
        <translation>Jede Anfrage geht über diesen Proxy.</translation>
    </message>
    <message>
        <source>&amp;Refresh lists by itself when they are old</source>
        <translation>Alte Listen von selbst &amp;aktualisieren</translation>
    </message>
    <message>
        <source>When lists are fetched</source>
        <translation>Wann Listen abgerufen werden</translation>
    </message>
    <message>
        <source>Off unless you switch it on: then the lists that are switched on are fetched while the vault is open, each as often as its publisher likes, about once a day. Which ones and when depends on the lists alone, never on your accounts.</source>
        <translation>Aus, solange Sie es nicht einschalten: Dann werden die eingeschalteten Listen abgerufen, während der Tresor offen ist, jede so oft, wie ihr Herausgeber möchte, etwa einmal am Tag. Welche und wann, hängt allein von den Listen ab, nie von Ihren Konten.</translation>
    </message>
    <message>
        <source>Noting when lists are fetched</source>
        <translation>Vermerken, wann Listen abgerufen werden</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsPanel</name>
    <message>
        <source>Search headlines</source>
        <translation>Schlagzeilen durchsuchen</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>For context only: headlines are never compared with your accounts.</source>
        <translation>Nur als Hintergrund: Schlagzeilen werden nie mit Ihren Konten verglichen.</translation>
    </message>
    <message>
        <source>No headlines</source>
        <translation>Keine Schlagzeilen</translation>
    </message>
    <message>
        <source>News of authorities and newsrooms can be fetched as context. They are off until you switch one on in the list of feeds.</source>
        <translation>Nachrichten von Behörden und Redaktionen können als Hintergrund abgerufen werden. Sie sind aus, bis Sie eine in den Listen einschalten.</translation>
    </message>
    <message>
        <source>Read it at %1…</source>
        <translation>Bei %1 lesen …</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NewsTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NextSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>You have done all there is to do for now. Open exposures stay on their page.</source>
        <translation>Sie haben alles getan, was es im Moment zu tun gibt. Offene Datenlecks bleiben auf ihrer Seite.</translation>
    </message>
    <message>
        <source>There is nothing to do for now. New incidents bring new steps.</source>
        <translation>Im Moment gibt es nichts zu tun. Neue Vorfälle bringen neue Schritte.</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · bis %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Noting the step</source>
        <translation>Vermerken des Schritts</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Recourse tells you when that changes.</source>
        <translation>Nichts wartet auf Sie. Recourse sagt Ihnen, wenn sich das ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are open, about %1 of work in all. Start with the first one.</source>
        <translation>
            <numerusform>%n Schritt ist offen, etwa %1 Arbeit. Beginnen Sie damit.</numerusform>
            <numerusform>%n Schritte sind offen, insgesamt etwa %1 Arbeit. Beginnen Sie mit dem ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Late any day now</source>
        <translation>Bald überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written. Send it.</source>
        <translation>Der Brief ist geschrieben. Schicken Sie ihn ab.</translation>
    </message>
    <message>
        <source>They ask who you are.</source>
        <translation>Man fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>An answer came. Check that it is complete.</source>
        <translation>Eine Antwort ist da. Prüfen Sie, ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>They should have answered by %1. Remind them.</source>
        <translation>Die Antwort war bis %1 fällig. Erinnern Sie daran.</translation>
    </message>
    <message>
        <source>You can take this to the authority now.</source>
        <translation>Sie können sich jetzt an die Behörde wenden.</translation>
    </message>
    <message>
        <source>They answer by %1.</source>
        <translation>Die Antwort wird bis %1 erwartet.</translation>
    </message>
    <message>
        <source>They answer; the law sets no date.</source>
        <translation>Die Antwort steht aus; das Gesetz nennt kein Datum.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Steht fest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all; most of them come from %1.</source>
        <translation>
            <numerusform>Insgesamt %n-mal betroffen; am häufigsten durch %1.</numerusform>
            <numerusform>Insgesamt %n-mal betroffen; am häufigsten durch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %n-mal betroffen.</numerusform>
            <numerusform>Insgesamt %n-mal betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Open exposures</source>
        <translation>Offene Datenlecks</translation>
    </message>
    <message>
        <source>No open exposure tells what data got out.</source>
        <translation>Kein offenes Datenleck verrät, welche Daten abgeflossen sind.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” got out most often: in %n open exposure(s).</source>
        <translation>
            <numerusform>„%1“ ist am häufigsten abgeflossen: in %n offenen Datenleck.</numerusform>
            <numerusform>„%1“ ist am häufigsten abgeflossen: in %n offenen Datenlecks.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) are done.</source>
        <translation>
            <numerusform>%1 von %n Schritt ist erledigt.</numerusform>
            <numerusform>%1 von %n Schritten sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority has until %1 to tell you how it goes.</source>
        <translation>Die Behörde hat bis zum %1 Zeit, Ihnen den Stand mitzuteilen.</translation>
    </message>
    <message>
        <source>An answer came. Write back.</source>
        <translation>Eine Antwort ist da. Schreiben Sie zurück.</translation>
    </message>
    <message>
        <source>Every step is taken. Decide how it goes on.</source>
        <translation>Alle Schritte sind getan. Entscheiden Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>You can act by %1.</source>
        <translation>Sie können bis zum %1 handeln.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OwnFeedDialog</name>
    <message>
        <source>A list of my own</source>
        <translation>Eine eigene Liste</translation>
    </message>
    <message>
        <source>Any list of incidents as CSV, JSON or RSS. Say once which column means what; Recourse keeps that and reads every newer copy.</source>
        <translation>Irgendeine Liste von Vorfällen als CSV, JSON oder RSS. Sagen Sie einmal, welche Spalte was bedeutet; Recourse behält das und liest jede neuere Kopie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Diese Liste behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Incidents, compared with my accounts</source>
        <translation>Vorfälle, mit meinen Konten verglichen</translation>
    </message>
    <message>
        <source>Headlines (RSS or Atom), for context only</source>
        <translation>Schlagzeilen (RSS oder Atom), nur als Hintergrund</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was sie ist</translation>
    </message>
    <message>
        <source>&amp;Address to fetch it from (empty: I bring its files)</source>
        <translation>&amp;Adresse zum Abrufen (leer: ich bringe ihre Dateien)</translation>
    </message>
    <message>
        <source>&amp;Licence, if it states one</source>
        <translation>&amp;Lizenz, falls genannt</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Was ihre Spalten bedeuten</translation>
    </message>
    <message>
        <source>Try it on a file…</source>
        <translation>An einer Datei ausprobieren …</translation>
    </message>
    <message>
        <source>Choose a copy of the list. Nothing is stored before you say so.</source>
        <translation>Wählen Sie eine Kopie der Liste. Nichts wird gespeichert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>A copy of the list</source>
        <translation>Eine Kopie der Liste</translation>
    </message>
    <message>
        <source>All files (*);;Lists (*.csv *.json *.xml *.rss)</source>
        <translation>Alle Dateien (*);;Listen (*.csv *.json *.xml *.rss)</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are written</source>
        <translation>Tage wie 03/04/2026 stehen</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>No incident comes of it yet. Say which column is the organisation or the website.</source>
        <translation>Noch kommt kein Vorfall heraus. Sagen Sie, welche Spalte die Organisation oder die Website ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) come of this file, such as:</source>
        <translation>
            <numerusform>%Ln Vorfall ergibt sich aus dieser Datei:</numerusform>
            <numerusform>%Ln Vorfälle ergeben sich aus dieser Datei, etwa:</numerusform>
        </translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be read.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht zu lesen.</numerusform>
            <numerusform>%n Einträge sind nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Geben Sie der Liste einen Namen.</translation>
    </message>
    <message>
        <source>Try it on a file first: Recourse must know what its columns mean.</source>
        <translation>Probieren Sie sie zuerst an einer Datei aus: Recourse muss wissen, was ihre Spalten bedeuten.</translation>
    </message>
    <message>
        <source>Keeping the list</source>
        <translation>Ablegen der Liste</translation>
    </message>
    <message>
        <source>The address cannot be understood. It begins with https://.</source>
        <translation>Die Adresse ist nicht zu verstehen. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The list cannot be kept as it is described: %1</source>
        <translation>Die Liste lässt sich so nicht behalten: %1</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Übernehmen der Liste aus der Datei</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackDialog</name>
    <message>
        <source>Save the pack…</source>
        <translation>Beweismappe speichern…</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Beweismappe</translation>
    </message>
    <message>
        <source>What happened, in order, and every paper as a numbered exhibit: for an authority, a lawyer or a court. Your own notes and drafts stay out.</source>
        <translation>Was geschehen ist, der Reihe nach, und jedes Papier als nummerierte Anlage: für eine Behörde, einen Anwalt oder ein Gericht. Ihre eigenen Notizen und Entwürfe bleiben draußen.</translation>
    </message>
    <message>
        <source>&amp;Language of whoever reads it</source>
        <translation>&amp;Sprache derer, die sie lesen</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Was die Beweismappe enthält</translation>
    </message>
    <message>
        <source>What is blacked out</source>
        <translation>Was geschwärzt wird</translation>
    </message>
    <message>
        <source>&amp;Black out</source>
        <translation>S&amp;chwärzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to what is blacked out</source>
        <translation>Zum Geschwärzten hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;nother word</source>
        <translation>Weiteres &amp;Wort</translation>
    </message>
    <message>
        <source>Whoever decides must know who you are; black out what they need not see. Pictures and files that cannot be blacked out are then left out, and the originals too.</source>
        <translation>Wer entscheidet, muss wissen, wer Sie sind; schwärzen Sie, was nicht gesehen werden muss. Bilder und Dateien, die sich nicht schwärzen lassen, bleiben dann draußen, und die Originale auch.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Event number %1 was changed outside Recourse. A pack of this case would prove nothing and is not made.</source>
        <translation>Das Ereignis Nummer %1 wurde außerhalb von Recourse verändert. Eine Beweismappe dieses Falls würde nichts beweisen und wird nicht erstellt.</translation>
    </message>
    <message>
        <source>[%1]  %2</source>
        <comment>number and title of an exhibit</comment>
        <translation>[%1]  %2</translation>
    </message>
    <message>
        <source>Nothing has happened in this case yet.</source>
        <translation>In diesem Fall ist noch nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Beweismappe speichern</translation>
    </message>
    <message>
        <source>One document (*.pdf);;Document, originals and checksums (*.zip)</source>
        <translation>Ein Dokument (*.pdf);;Dokument, Originale und Prüfsummen (*.zip)</translation>
    </message>
    <message>
        <source>Making the evidence pack</source>
        <translation>Erstellen der Beweismappe</translation>
    </message>
    <message>
        <source>The pack was saved as “%1”.</source>
        <translation>Die Beweismappe wurde als „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>With the table of losses and hours (%n line(s))</source>
        <translation>
            <numerusform>Mit der Aufstellung der Schäden und Stunden (%n Zeile)</numerusform>
            <numerusform>Mit der Aufstellung der Schäden und Stunden (%n Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PassphraseStage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. You type them whenever you open Recourse; use them nowhere else.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten. Sie geben sie jedes Mal ein, wenn Sie Recourse öffnen; benutzen Sie sie nirgendwo sonst.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Passphrase, noch &amp;einmal</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Anlegen des Tresors</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Passphrase behalten</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Your vault is made. Leave the fields empty to keep its passphrase.</source>
        <translation>Ihr Tresor ist angelegt. Lassen Sie die Felder leer, um seine Passphrase zu behalten.</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Die beiden Passphrasen sind noch verschieden.</translation>
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
        <translation>Wie viel Zeit Sie haben</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Erledigtes zeigen</translation>
    </message>
    <message>
        <source>Steps of your plan</source>
        <translation>Schritte Ihres Plans</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Als Liste speichern…</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>I have %n minute(s)</source>
        <translation>
            <numerusform>Ich habe %n Minute</numerusform>
            <numerusform>Ich habe %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Erstellen des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 altogether. The most useful comes first; you can stop after any of them.</source>
        <translation>%1, zusammen %2. Das Nützlichste kommt zuerst; Sie können nach jedem Schritt aufhören.</translation>
    </message>
    <message>
        <source>Your plan starts with your accounts</source>
        <translation>Ihr Plan beginnt mit Ihren Konten</translation>
    </message>
    <message>
        <source>Import the list of your passwords or accounts. Recourse compares it with known incidents on this computer and tells you what to do first. Passwords are never kept.</source>
        <translation>Importieren Sie die Liste Ihrer Passwörter oder Konten. Recourse vergleicht sie auf diesem Computer mit bekannten Vorfällen und sagt Ihnen, was zuerst zu tun ist. Passwörter werden nie behalten.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>No step fits into this time</source>
        <translation>Kein Schritt passt in diese Zeit</translation>
    </message>
    <message>
        <source>Every step that is open takes longer, or needs another one first. Show everything to see them.</source>
        <translation>Jeder offene Schritt dauert länger oder braucht zuerst einen anderen. Zeigen Sie alles, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>As far as the lists on this computer know, nothing is left to do for you. Look again when you have fetched new lists, or on %1.</source>
        <translation>Soweit die Listen auf diesem Computer es wissen, ist für Sie nichts mehr zu tun. Sehen Sie wieder nach, wenn Sie neue Listen abgerufen haben, oder am %1.</translation>
    </message>
    <message>
        <source>Fetch new lists</source>
        <translation>Neue Listen abrufen</translation>
    </message>
    <message>
        <source>Step marked as done</source>
        <translation>Schritt als erledigt markiert</translation>
    </message>
    <message>
        <source>Step taken out of the plan</source>
        <translation>Schritt aus dem Plan genommen</translation>
    </message>
    <message>
        <source>Step put back into the plan</source>
        <translation>Schritt wieder in den Plan gestellt</translation>
    </message>
    <message>
        <source>Saving your word about the step</source>
        <translation>Speichern Ihrer Angabe zum Schritt</translation>
    </message>
    <message>
        <source>Save the plan as a list</source>
        <translation>Plan als Liste speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Speichern der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) saved.</source>
        <translation>
            <numerusform>%n Schritt gespeichert.</numerusform>
            <numerusform>%n Schritte gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotCard</name>
    <message>
        <source>Show as plot</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show “%1” as plot</source>
        <translation>„%1“ als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show “%1” as table</source>
        <translation>„%1“ als Tabelle zeigen</translation>
    </message>
    <message>
        <source>“%1” as table</source>
        <translation>„%1“ als Tabelle</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Who your letters come from</source>
        <translation>Von wem Ihre Briefe kommen</translation>
    </message>
    <message>
        <source>Recourse puts this on your letters and nowhere else. It stays in your vault.</source>
        <translation>Recourse setzt dies auf Ihre Briefe und sonst nirgendwohin. Es bleibt in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;address, a line each</source>
        <translation>Ihre &amp;Anschrift, Zeile für Zeile</translation>
    </message>
    <message>
        <source>&amp;E-mail for answers</source>
        <translation>&amp;E-Mail für Antworten</translation>
    </message>
    <message>
        <source>&amp;Where you live</source>
        <translation>Ihr &amp;Wohnsitz</translation>
    </message>
    <message>
        <source>&amp;Language of your letters</source>
        <translation>&amp;Sprache Ihrer Briefe</translation>
    </message>
    <message>
        <source>This decides which law protects you.</source>
        <translation>Davon hängt ab, welches Gesetz Sie schützt.</translation>
    </message>
    <message>
        <source>A letter that is not there in this language yet is written in English.</source>
        <translation>Ein Brief, den es in dieser Sprache noch nicht gibt, wird auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Reading your profile</source>
        <translation>Laden Ihres Profils</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>Saving your profile</source>
        <translation>Speichern Ihres Profils</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProfileStage</name>
    <message>
        <source>The law that protects you, the offices you can turn to and some of the steps depend on where you live.</source>
        <translation>Das Gesetz, das Sie schützt, die Stellen, an die Sie sich wenden können, und einige der Schritte hängen davon ab, wo Sie wohnen.</translation>
    </message>
    <message>
        <source>&amp;Country or state</source>
        <translation>&amp;Land oder Bundesstaat</translation>
    </message>
    <message>
        <source>Your &amp;name, for letters (you can fill this in later)</source>
        <translation>Ihr &amp;Name, für Briefe (können Sie später ausfüllen)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofCard</name>
    <message>
        <source>Evidence and costs</source>
        <translation>Beweise und Kosten</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Beweismappe…</translation>
    </message>
    <message>
        <source>Losses and hours…</source>
        <translation>Verluste und Stunden…</translation>
    </message>
    <message>
        <source>No paper has left or come yet. What you send and get becomes evidence here.</source>
        <translation>Noch ist kein Papier abgegangen oder gekommen. Was Sie senden und bekommen, wird hier zum Beweis.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) can be shown as numbered exhibits, with everything that happened, in one document.</source>
        <translation>
            <numerusform>%n Papier lässt sich als nummerierte Anlage vorlegen, mit allem, was geschehen ist, in einem Dokument.</numerusform>
            <numerusform>%n Papiere lassen sich als nummerierte Anlagen vorlegen, mit allem, was geschehen ist, in einem Dokument.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofList</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose proofs</source>
        <translation>Belege wählen</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RailButton</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n offen</numerusform>
            <numerusform>%1, %n offen</numerusform>
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
        <translation>Laden der Vorfälle</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Öffnen und Passphrase festlegen</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or saved when you made the vault. Without passphrase and code nobody can open the vault, not even we.</source>
        <translation>Er steht auf dem Blatt, das Sie beim Anlegen des Tresors gedruckt oder gespeichert haben. Ohne Passphrase und Code kann niemand den Tresor öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, &amp;once more</source>
        <translation>Neue Passphrase, noch &amp;einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two passphrases differ so far.</source>
        <translation>Die beiden Passphrasen sind noch verschieden.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Ihr neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Throw the old sheet away: it no longer works.</source>
        <translation>Werfen Sie das alte Blatt weg: Es gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RecoverySheetPanel</name>
    <message>
        <source>I have kept the sheet</source>
        <translation>Ich habe das Blatt verwahrt</translation>
    </message>
    <message>
        <source>Keep this recovery code on paper</source>
        <translation>Bewahren Sie diesen Wiederherstellungscode auf Papier auf</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code is the only way back in. It is shown once. Print it or save it as PDF, and keep it away from this computer.</source>
        <translation>Wenn Sie die Passphrase vergessen, ist dieser Code der einzige Weg zurück. Er wird nur einmal gezeigt. Drucken Sie ihn, oder speichern Sie ihn als PDF, und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>To be sure, type the &amp;last group of the code</source>
        <translation>Geben Sie zur Sicherheit die &amp;letzte Gruppe des Codes ein</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recourse recovery sheet.pdf</source>
        <translation>Recourse Wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>Saving the recovery sheet</source>
        <translation>Speichern des Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>Saved. Print it when you can, then delete the file.</source>
        <translation>Gespeichert. Drucken Sie es, sobald Sie können, und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Type the last group of the code first</source>
        <translation>Geben Sie zuerst die letzte Gruppe des Codes ein</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportActions</name>
    <message>
        <source>Noting what is wrong</source>
        <translation>Vermerken, was falsch ist</translation>
    </message>
    <message>
        <source>Taking the report back</source>
        <translation>Zurücknehmen der Meldung</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>Als falsch vermerkt</translation>
    </message>
    <message>
        <source>Report taken back</source>
        <translation>Meldung zurückgenommen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportDialog</name>
    <message>
        <source>This is wrong</source>
        <translation>Das ist falsch</translation>
    </message>
    <message>
        <source>Recourse no longer uses what %1 says here, until the directory says something else. Your word stays in the vault; nobody is told.</source>
        <translation>Recourse nutzt nicht mehr, was %1 hier sagt, bis das Verzeichnis etwas anderes sagt. Ihr Wort bleibt im Tresor; niemand erfährt davon.</translation>
    </message>
    <message>
        <source>What is &amp;wrong? (may stay empty)</source>
        <translation>Was ist &amp;falsch? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note it as wrong</source>
        <translation>Als falsch vermerken</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RequestBox</name>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it.</source>
        <translation>Darin steht nichts über Sie: kein Name, keine Adresse, kein Dienst, den Sie benutzen, kein Cookie. Die ganze Liste wird abgerufen und hier verglichen. Wie bei jeder Webseite sieht der Server die Internetadresse Ihrer Verbindung; ein Proxy verbirgt sie.</translation>
    </message>
    <message>
        <source>and, if that answer is a new one:</source>
        <translation>und, falls diese Antwort neu ist:</translation>
    </message>
    <message>
        <source>Nothing is sent: this list is read from a file.</source>
        <translation>Nichts wird gesendet: Diese Liste kommt aus einer Datei.</translation>
    </message>
    <message>
        <source>A refresh sends this and nothing else:</source>
        <translation>Eine Aktualisierung sendet dies und sonst nichts:</translation>
    </message>
    <message>
        <source>The rules of this list: %1</source>
        <translation>Die Regeln dieser Liste: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ResidenceBox</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is opened and checked first. Then it takes the vault&apos;s place; the vault that is there now is kept beside it under another name.</source>
        <translation>Die Sicherung wird zuerst geöffnet und geprüft. Dann tritt sie an die Stelle des Tresors; der jetzige Tresor bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Sicherungsdatei</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup</source>
        <translation>&amp;Passphrase zur Zeit der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Recourse backups (*.recourse-backup)</source>
        <translation>Recourse-Sicherungen (*.recourse-backup)</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Sicherung wird geprüft…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SearchPalette</name>
    <message>
        <source>Search accounts, incidents, steps and cases</source>
        <translation>Konten, Vorfälle, Schritte und Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Return opens, Escape closes.</source>
        <translation>
            <numerusform>%n Treffer. Die Pfeiltasten wählen, die Eingabetaste öffnet, Esc schließt.</numerusform>
            <numerusform>%n Treffer. Die Pfeiltasten wählen, die Eingabetaste öffnet, Esc schließt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::Section</name>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It is the only key to your vault besides the recovery code. Nobody can reset it for you. Backups made before keep the passphrase they were made with.</source>
        <translation>Sie ist neben dem Wiederherstellungscode der einzige Schlüssel zu Ihrem Tresor. Niemand kann sie für Sie zurücksetzen. Frühere Sicherungen behalten die Passphrase, mit der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Your passphrase &amp;now</source>
        <translation>Ihre &amp;jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once &amp;more</source>
        <translation>Neue Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The vault locks itself when you leave the computer alone, and when the screen locks or the computer sleeps.</source>
        <translation>Der Tresor sperrt sich selbst, wenn Sie den Computer allein lassen und wenn der Bildschirm gesperrt wird oder der Computer schläft.</translation>
    </message>
    <message>
        <source>&amp;Lock without a key or click</source>
        <translation>&amp;Sperren ohne Taste oder Klick</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The printed code opens your vault if you forget the passphrase. Keep the sheet where you keep your passport. Try it once, so that you know it works. If the sheet is lost or somebody saw it, make a new code.</source>
        <translation>Der gedruckte Code öffnet Ihren Tresor, wenn Sie die Passphrase vergessen. Bewahren Sie das Blatt dort auf, wo Ihr Reisepass liegt. Probieren Sie ihn einmal aus, damit Sie wissen, dass er funktioniert. Wenn das Blatt verloren ist oder jemand es gesehen hat, erstellen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>Try the code…</source>
        <translation>Code ausprobieren…</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Neuen Code erstellen…</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Die beiden neuen Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>Prüfen Ihrer Passphrase</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Ändern der Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Use the new one from now on.</source>
        <translation>Ihre Passphrase ist geändert. Verwenden Sie ab jetzt die neue.</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>Wiederherstellungscode ausprobieren</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is changed by this.</source>
        <translation>Geben Sie den Code vom gedruckten Blatt ein. Geändert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Wiederherstellungs&amp;code</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying the recovery code</source>
        <translation>Ausprobieren des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>The recovery code works. Put the sheet back in its safe place.</source>
        <translation>Der Wiederherstellungscode funktioniert. Legen Sie das Blatt an seinen sicheren Ort zurück.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Neuen Wiederherstellungscode erstellen?</translation>
    </message>
    <message>
        <source>The code you have printed will no longer open this vault. You get a new one to print.</source>
        <translation>Der gedruckte Code öffnet diesen Tresor dann nicht mehr. Sie bekommen einen neuen zum Drucken.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>Making a new recovery code</source>
        <translation>Erstellen eines neuen Wiederherstellungscodes</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SentDialog</name>
    <message>
        <source>The letter is on its way</source>
        <translation>Der Brief ist unterwegs</translation>
    </message>
    <message>
        <source>From this day on the law&apos;s clock runs for them. Recourse works out when their answer is due.</source>
        <translation>Von diesem Tag an läuft die gesetzliche Frist für das Unternehmen. Recourse rechnet aus, wann die Antwort fällig ist.</translation>
    </message>
    <message>
        <source>Start their clock</source>
        <translation>Frist starten</translation>
    </message>
    <message>
        <source>&amp;How did you send it?</source>
        <translation>Wie haben Sie ihn &amp;gesendet?</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Bereich der Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsWords</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 (%2), %3</source>
        <translation>Erstellt %1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>This backup opens and is whole. It was made on %1 and holds %n account(s).</source>
        <translation>
            <numerusform>Diese Sicherung lässt sich öffnen und ist vollständig. Sie wurde am %1 erstellt und enthält %n Konto.</numerusform>
            <numerusform>Diese Sicherung lässt sich öffnen und ist vollständig. Sie wurde am %1 erstellt und enthält %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the vault is damaged: %1. Make a backup to another place now, then restore your newest good backup.</source>
        <translation>Etwas im Tresor ist beschädigt: %1. Erstellen Sie jetzt eine Sicherung an einem anderen Ort, und stellen Sie dann Ihre neueste gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>All is well: every page of your vault was checked and is as it should be.</source>
        <translation>Alles in Ordnung: Jede Seite Ihres Tresors wurde geprüft und ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>What could be checked is well. The disk is too full to check every page; make room and check again.</source>
        <translation>Was sich prüfen ließ, ist in Ordnung. Der Datenträger ist zu voll, um jede Seite zu prüfen; schaffen Sie Platz, und prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SheetStage</name>
    <message>
        <source>Making a new recovery code</source>
        <translation>Erstellen eines neuen Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>You have kept your recovery sheet. A new code would make the printed one useless.</source>
        <translation>Sie haben Ihr Wiederherstellungsblatt aufbewahrt. Ein neuer Code würde den gedruckten unbrauchbar machen.</translation>
    </message>
    <message>
        <source>Make a new code all the same</source>
        <translation>Trotzdem einen neuen Code erzeugen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Shell</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>Datenlecks</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close the vault now (Ctrl+L)</source>
        <translation>Tresor jetzt schließen (Strg+L)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Brief schreiben…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SplitDialog</name>
    <message>
        <source>Split an account</source>
        <translation>Konto aufteilen</translation>
    </message>
    <message>
        <source>Mark what belongs to another account. It goes into an account of its own; the rest stays.</source>
        <translation>Markieren Sie, was zu einem anderen Konto gehört. Es kommt in ein eigenes Konto; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Logins and names</source>
        <translation>Anmeldungen und Namen</translation>
    </message>
    <message>
        <source>Make two accounts of one</source>
        <translation>Aus einem Konto zwei machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Leave at least one address and one name to the account that stays.</source>
        <translation>Lassen Sie dem Konto, das bleibt, mindestens eine Adresse und einen Namen.</translation>
    </message>
    <message>
        <source>The new account is at %1.</source>
        <translation>Das neue Konto ist bei %1.</translation>
    </message>
    <message>
        <source>The new account is at %1, signed in as %2.</source>
        <translation>Das neue Konto ist bei %1, angemeldet als %2.</translation>
    </message>
    <message>
        <source>Splitting the account</source>
        <translation>Aufteilen des Kontos</translation>
    </message>
    <message>
        <source>Account split</source>
        <translation>Konto aufgeteilt</translation>
    </message>
    <message>
        <source>There is an account with this address and login already.</source>
        <translation>Es gibt schon ein Konto mit dieser Adresse und Anmeldung.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StatusStrip</name>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Vault open for reading only</source>
        <translation>Tresor nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Tresor offen</translation>
    </message>
    <message>
        <source>Offline: nothing has ever left this computer</source>
        <translation>Offline: Nichts hat diesen Computer je verlassen</translation>
    </message>
    <message>
        <source>Offline: nothing has left this computer since %1</source>
        <translation>Offline: Nichts hat diesen Computer seit %1 verlassen</translation>
    </message>
    <message>
        <source>Online: nothing fetched yet</source>
        <translation>Online: noch nichts abgerufen</translation>
    </message>
    <message>
        <source>Online: last list fetched %1</source>
        <translation>Online: letzte Liste abgerufen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und noch %n)</numerusform>
            <numerusform>%1 (und noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepCards</name>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
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
            <numerusform>%n Konto · %1</numerusform>
            <numerusform>%n Konten · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepPanel</name>
    <message>
        <source>You marked it as done on %1.</source>
        <translation>Sie haben ihn am %1 als erledigt markiert.</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Ihr Grund: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not for me…</source>
        <translation>Nichts für mich…</translation>
    </message>
    <message>
        <source>Put it back into the plan</source>
        <translation>Wieder in den Plan stellen</translation>
    </message>
    <message>
        <source>Do this first: %1</source>
        <translation>Tun Sie zuerst dies: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n account(s)</source>
        <translation>
            <numerusform>Ihr Konto</numerusform>
            <numerusform>Ihre %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the official page</source>
        <translation>Offizielle Seite öffnen</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <comment>host of a link</comment>
        <translation>Die Seite liegt bei %1.</translation>
    </message>
    <message>
        <source>Why is this in my plan?</source>
        <translation>Warum steht das in meinem Plan?</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n incident(s) that may have touched you.</source>
        <translation>
            <numerusform>Er beruht auf %n Vorfall, der Sie betroffen haben kann.</numerusform>
            <numerusform>Er beruht auf %n Vorfällen, die Sie betroffen haben können.</numerusform>
        </translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>Vorfall %1 anzeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1, read on %2.</source>
        <translation>Quelle: %1, gelesen am %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepWords</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>In den nächsten Stunden</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>In den nächsten Tagen</translation>
    </message>
    <message>
        <source>In the next two weeks</source>
        <translation>In den nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Good habits</source>
        <translation>Gute Gewohnheiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Nichts für Sie</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepsStage</name>
    <message>
        <source>This is what helps most, in this order. The page Plan has all of it; the page Today always shows what comes next.</source>
        <translation>Das hilft am meisten, in dieser Reihenfolge. Auf der Seite „Plan“ steht alles; die Seite „Heute“ zeigt immer, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Nothing to do today. Import your accounts when you have an export; Recourse then looks again.</source>
        <translation>Heute ist nichts zu tun. Importieren Sie Ihre Konten, wenn Sie einen Export haben; dann sieht Recourse noch einmal nach.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). %1</source>
        <translation>
            <numerusform>Etwa %n Minute. %1</numerusform>
            <numerusform>Etwa %n Minuten. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StoredLetter</name>
    <message>
        <source>Save the letter as a file</source>
        <translation>Brief als Datei speichern</translation>
    </message>
    <message>
        <source>Printable page (*.pdf);;Word processor (*.odt);;E-mail to send (*.eml);;Plain text (*.txt)</source>
        <translation>Druckseite (*.pdf);;Textverarbeitung (*.odt);;E-Mail zum Senden (*.eml);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Brief drucken</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Drucken des Briefs</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Speichern des Briefs</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>Der Brief wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>Öffnen des E-Mail-Programms</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Not strong enough yet</source>
        <translation>Noch nicht stark genug</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Strength: not judged yet</source>
        <translation>Stärke: noch nicht bewertet</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Stärke: %1</translation>
    </message>
    <message>
        <source>This is strong enough for your vault.</source>
        <translation>Das ist stark genug für Ihren Tresor.</translation>
    </message>
    <message>
        <source>Take four or more words that have nothing to do with each other. Length counts more than odd characters.</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die nichts miteinander zu tun haben. Länge zählt mehr als Sonderzeichen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TakeOverDialog</name>
    <message>
        <source>Your letter and the proof that it was sent, if you have them.</source>
        <translation>Ihr Brief und der Nachweis, dass er abgeschickt wurde, wenn Sie sie haben.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>An old request</source>
        <translation>Ein alter Antrag</translation>
    </message>
    <message>
        <source>You asked them before</source>
        <translation>Sie haben schon gefragt</translation>
    </message>
    <message>
        <source>Recourse counts from the day you sent it, as the law does, and tells you what to do next.</source>
        <translation>Recourse zählt ab dem Tag, an dem Sie ihn abgeschickt haben, wie es das Gesetz tut, und sagt Ihnen, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>&amp;Whom did you ask?</source>
        <translation>&amp;Wen haben Sie gefragt?</translation>
    </message>
    <message>
        <source>W&amp;hat for?</source>
        <translation>W&amp;onach?</translation>
    </message>
    <message>
        <source>Wh&amp;en was it sent?</source>
        <translation>Wann ab&amp;geschickt?</translation>
    </message>
    <message>
        <source>H&amp;ow?</source>
        <translation>Au&amp;f welchem Weg?</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the account at that company first: a case belongs to a service you use.</source>
        <translation>Fügen Sie zuerst das Konto bei diesem Unternehmen hinzu: Ein Fall gehört zu einem Dienst, den Sie benutzen.</translation>
    </message>
    <message>
        <source>Choose one of your services. If it is not in the list, add the account first.</source>
        <translation>Wählen Sie einen Ihrer Dienste. Steht er nicht in der Liste, fügen Sie zuerst das Konto hinzu.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Öffnen des Falls</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TheftDialog</name>
    <message>
        <source>Fact sheet on identity theft</source>
        <translation>Datenblatt zum Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>Einmal sagen</translation>
    </message>
    <message>
        <source>Letters to bureaus, banks and collectors take what they need from here. It stays in your vault. Never write a Social Security number or a whole account number here.</source>
        <translation>Briefe an Auskunfteien, Banken und Inkassounternehmen holen sich hier, was sie brauchen. Das Blatt bleibt in Ihrem Tresor. Schreiben Sie hier nie eine Sozialversicherungsnummer oder eine ganze Kontonummer hin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Number of your identity theft report</source>
        <translation>&amp;Nummer Ihrer Meldung zum Identitätsdiebstahl</translation>
    </message>
    <message>
        <source>&amp;Day of that report</source>
        <translation>&amp;Tag dieser Meldung</translation>
    </message>
    <message>
        <source>&amp;Police office, if you went there</source>
        <translation>&amp;Polizeidienststelle, falls Sie dort waren</translation>
    </message>
    <message>
        <source>N&amp;umber of the police report</source>
        <translation>N&amp;ummer der Polizeianzeige</translation>
    </message>
    <message>
        <source>&amp;When you found out</source>
        <translation>&amp;Wann Sie es bemerkt haben</translation>
    </message>
    <message>
        <source>&amp;How you found out</source>
        <translation>Wo&amp;durch Sie es bemerkt haben</translation>
    </message>
    <message>
        <source>What someone else did in your name</source>
        <translation>Was jemand anders in Ihrem Namen getan hat</translation>
    </message>
    <message>
        <source>Add an account, entry or payment</source>
        <translation>Konto, Eintrag oder Zahlung hinzufügen</translation>
    </message>
    <message>
        <source>With which company</source>
        <translation>Bei welchem Unternehmen</translation>
    </message>
    <message>
        <source>Account, at most the last four digits</source>
        <translation>Konto, höchstens die letzten vier Ziffern</translation>
    </message>
    <message>
        <source>Opened or done on</source>
        <translation>Eröffnet oder geschehen am</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>Betrag mit Währung</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>One of the days is not a day. Write it as the example shows, or leave it empty.</source>
        <translation>Einer der Tage ist kein Tag. Schreiben Sie ihn wie im Beispiel, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Keeping the fact sheet</source>
        <translation>Speichern des Datenblatts</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>Fingerprint of the letter: %1…</source>
        <translation>Fingerabdruck des Briefs: %1…</translation>
    </message>
    <message>
        <source>Fingerprint of the proof: %1…</source>
        <translation>Fingerabdruck des Belegs: %1…</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Ganzen Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and way of sending</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They name %1 as the day.</source>
        <translation>Genannt wird der %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name and size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>%1 als Datei speichern…</translation>
    </message>
    <message>
        <source>Copy the fingerprint of %1</source>
        <translation>Fingerabdruck von %1 kopieren</translation>
    </message>
    <message>
        <source>This file is no longer what was logged: it was changed outside Recourse.</source>
        <translation>Diese Datei ist nicht mehr die, die eingetragen wurde: Sie wurde außerhalb von Recourse verändert.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>What is still out there</source>
        <translation>Was noch im Umlauf ist</translation>
    </message>
    <message>
        <source>Exposures by year</source>
        <translation>Datenlecks nach Jahr</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ihr Fortschritt</translation>
    </message>
    <message>
        <source>Your vault is ready and empty. It fills in three small steps.</source>
        <translation>Ihr Tresor ist bereit und leer. In drei kleinen Schritten füllt er sich.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. You can look at everything; nothing can be changed.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet. Sie können alles ansehen; ändern lässt sich nichts.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TriageView</name>
    <message>
        <source>Which proposals are shown</source>
        <translation>Welche Vorschläge gezeigt werden</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Vorschläge durchsuchen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Find the accounts that nobody remembers</source>
        <translation>Die Konten finden, an die sich niemand erinnert</translation>
    </message>
    <message>
        <source>Your mail remembers every welcome and every receipt. Recourse looks at senders, dates and kinds of mail on this computer, keeps no subject and no text, and lists the services to decide about. Archives of Google, Facebook, Instagram, X and Apple and your browser&apos;s history work too.</source>
        <translation>Ihre E-Mails erinnern sich an jede Begrüßung und jede Quittung. Recourse sieht auf diesem Computer Absender, Datum und Art der E-Mails an, behält weder Betreff noch Text und listet die Dienste auf, über die zu entscheiden ist. Es geht auch mit Archiven von Google, Facebook, Instagram, X und Apple und mit dem Verlauf Ihres Browsers.</translation>
    </message>
    <message>
        <source>Search my mail…</source>
        <translation>Meine E-Mails durchsuchen…</translation>
    </message>
    <message>
        <source>Take an archive or a browser&apos;s history…</source>
        <translation>Archiv oder Browserverlauf nehmen…</translation>
    </message>
    <message>
        <source>Choose a proposal. Several can be decided at once.</source>
        <translation>Wählen Sie einen Vorschlag. Über mehrere können Sie auf einmal entscheiden.</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Behalten (K)</translation>
    </message>
    <message>
        <source>Delete (D)</source>
        <translation>Löschen (D)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Später (L)</translation>
    </message>
    <message>
        <source>Not mine (N)</source>
        <translation>Nicht meins (N)</translation>
    </message>
    <message>
        <source>It is an account of mine. Put it into the list.</source>
        <translation>Es ist ein Konto von mir. In die Liste aufnehmen.</translation>
    </message>
    <message>
        <source>It is an account of mine that I want to be rid of. It comes into the list, marked for deletion.</source>
        <translation>Es ist ein Konto von mir, das ich loswerden will. Es kommt in die Liste, zum Löschen vorgemerkt.</translation>
    </message>
    <message>
        <source>Ask me another time.</source>
        <translation>Ein andermal fragen.</translation>
    </message>
    <message>
        <source>I have no account there. Do not propose it again.</source>
        <translation>Ich habe dort kein Konto. Nicht noch einmal vorschlagen.</translation>
    </message>
    <message>
        <source>Reading the proposals</source>
        <translation>Laden der Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals chosen</source>
        <translation>
            <numerusform>%Ln Vorschlag ausgewählt</numerusform>
            <numerusform>%Ln Vorschläge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting your word</source>
        <translation>Vermerken Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Taking your word back</source>
        <translation>Zurücknehmen Ihrer Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) stay because you worked with them.</source>
        <translation>
            <numerusform>%Ln Konto bleibt, weil Sie damit gearbeitet haben.</numerusform>
            <numerusform>%Ln Konten bleiben, weil Sie damit gearbeitet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal fits this search.</source>
        <translation>Kein Vorschlag passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What you kept is in the list of accounts; what you want deleted is there too and in your plan. Search another mailbox, or take an archive, to find more.</source>
        <translation>Es ist nichts mehr zu entscheiden. Was Sie behalten haben, steht in der Liste der Konten; was gelöscht werden soll, steht auch dort und in Ihrem Plan. Durchsuchen Sie ein weiteres Postfach oder nehmen Sie ein Archiv, um mehr zu finden.</translation>
    </message>
    <message>
        <source>You have put nothing off. Press L at a proposal to be asked another time.</source>
        <translation>Sie haben nichts zurückgestellt. Drücken Sie L bei einem Vorschlag, um ein andermal gefragt zu werden.</translation>
    </message>
    <message>
        <source>You have decided nothing yet. Press K, D or N at a proposal.</source>
        <translation>Sie haben noch nichts entschieden. Drücken Sie K, D oder N bei einem Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln proposals of this name (S)</source>
        <translation>
            <numerusform>%Ln Vorschlag dieses Namens auswählen (S)</numerusform>
            <numerusform>Alle %Ln Vorschläge dieses Namens auswählen (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WelcomeStage</name>
    <message>
        <source>Recourse finds out which of your accounts leaked, puts what to do in order, and writes the letters that make companies answer.</source>
        <translation>Recourse findet heraus, welche Ihrer Konten von Datenlecks betroffen sind, ordnet, was zu tun ist, und schreibt die Briefe, auf die Unternehmen antworten müssen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in a vault that only your passphrase opens. Public lists come in; nothing about you goes out.</source>
        <translation>Alles bleibt auf diesem Computer, in einem Tresor, den nur Ihre Passphrase öffnet. Öffentliche Listen kommen herein; nichts über Sie geht hinaus.</translation>
    </message>
    <message>
        <source>The next steps take about five minutes. You can stop at any time and go on later.</source>
        <translation>Die nächsten Schritte dauern etwa fünf Minuten. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Your vault will be &amp;here</source>
        <translation>Ihr Tresor kommt &amp;hierhin</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>Ich habe schon einen Tresor…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Where to keep the vault</source>
        <translation>Wo der Tresor liegen soll</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Mein Tresor</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose another folder, or open that one with “I have a vault already”.</source>
        <translation>In diesem Ordner gibt es schon einen Tresor. Wählen Sie einen anderen Ordner, oder öffnen Sie diesen mit „Ich habe schon einen Tresor“.</translation>
    </message>
    <message>
        <source>Choose the folder of your vault (its name ends in .recourse)</source>
        <translation>Wählen Sie den Ordner Ihres Tresors (sein Name endet auf .recourse)</translation>
    </message>
    <message>
        <source>There is no vault in this folder. A vault&apos;s folder has a file “vault.json” in it.</source>
        <translation>In diesem Ordner liegt kein Tresor. Im Ordner eines Tresors gibt es eine Datei „vault.json“.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyNotDialog</name>
    <message>
        <source>Letters that are not offered</source>
        <translation>Briefe, die nicht angeboten werden</translation>
    </message>
    <message>
        <source>Recourse offers a letter only where a law gives a right to what it asks. With another residence, company or law others are offered.</source>
        <translation>Recourse bietet einen Brief nur an, wo ein Gesetz ein Recht auf das gibt, worum er bittet. Mit anderem Wohnsitz, Unternehmen oder Gesetz werden andere angeboten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhyPanel</name>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Not known, and would change it</source>
        <translation>Nicht bekannt, würde es aber ändern</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
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
