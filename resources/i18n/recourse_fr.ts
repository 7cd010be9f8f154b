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
        <source>In a breach</source>
        <translation>Dans une fuite</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
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
        <translation>Faible : un ordinateur le devine vite.</translation>
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
</context>
<context>
    <name>Code</name>
    <message>
        <source>These words do not fit: %1. Call the command with --help to see what it takes.</source>
        <translation>Ces mots ne conviennent pas : %1. Lancez la commande avec --help pour voir ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>There is no such entry: %1. List the entries to see which ones there are.</source>
        <translation>Cette entrée n’existe pas : %1. Affichez la liste des entrées pour voir celles qui existent.</translation>
    </message>
    <message>
        <source>There is such an entry already: %1. Change that one instead, or merge the two.</source>
        <translation>Cette entrée existe déjà : %1. Modifiez-la, ou fusionnez les deux.</translation>
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
        <translation>Impossible d’écrire %1. Vérifiez que vous avez le droit d’écrire à cet endroit ; ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>The disk is full at %1. Make room and try again; nothing stored before is lost.</source>
        <translation>Le disque est plein à l’emplacement %1. Faites de la place et réessayez ; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This file is not text that Recourse can read (%1).</source>
        <translation>Ce fichier n’est pas un texte que Recourse sait lire (%1).</translation>
    </message>
    <message>
        <source>Recourse does not recognise this file as an account list (%1). Export a CSV, JSON or XML file from your browser or password manager, or name the format.</source>
        <translation>Recourse ne reconnaît pas ce fichier comme une liste de comptes (%1). Exportez un fichier CSV, JSON ou XML depuis votre navigateur ou votre gestionnaire de mots de passe, ou indiquez le format.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its beginning promises: %1. Export it again. Nothing was stored.</source>
        <translation>Le fichier est endommagé ou n’est pas ce que son début annonce : %1. Exportez-le de nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file nests its parts deeper than any real export does (%1). Nothing was stored.</source>
        <translation>Le fichier imbrique ses parties plus profondément que n’importe quel export réel (%1). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A part of the file is larger than Recourse reads: %1. Nothing was stored.</source>
        <translation>Une partie du fichier est trop grande pour Recourse : %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The XML file declares a document type, which no password manager's export does (%1). It was refused because such declarations can be used for attacks.</source>
        <translation>Le fichier XML déclare un type de document, ce qu’aucun export de gestionnaire de mots de passe ne fait (%1). Il a été refusé, car de telles déclarations peuvent servir à des attaques.</translation>
    </message>
    <message>
        <source>This file is encrypted (%1). Export it again without encryption; Recourse keeps no password of it.</source>
        <translation>Ce fichier est chiffré (%1). Exportez-le de nouveau sans chiffrement ; Recourse n’en conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>This Bitwarden export is protected with a file password. Export it again as “.json” (not encrypted).</source>
        <translation>Cet export de Bitwarden est protégé par un mot de passe de fichier. Exportez-le de nouveau au format « .json » (non chiffré).</translation>
    </message>
    <message>
        <source>This Bitwarden export can only be opened by the Bitwarden account that made it. Export it again as “.json” (not encrypted).</source>
        <translation>Cet export de Bitwarden ne peut être ouvert que par le compte Bitwarden qui l’a créé. Exportez-le de nouveau au format « .json » (non chiffré).</translation>
    </message>
    <message>
        <source>This is a KeePass database, not an export. Open it in KeePass or KeePassXC and export it as XML or CSV.</source>
        <translation>Ceci est une base de données KeePass, pas un export. Ouvrez-la dans KeePass ou KeePassXC et exportez-la en XML ou en CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not an export. Save the export itself: in the password manager choose Export, then CSV, JSON or XML.</source>
        <translation>Ceci est une page web, pas un export. Enregistrez l’export lui-même : dans le gestionnaire de mots de passe, choisissez Exporter, puis CSV, JSON ou XML.</translation>
    </message>
    <message>
        <source>This is an archive (%1). Unpack it and import the CSV, JSON or XML file inside.</source>
        <translation>Ceci est une archive (%1). Décompressez-la et importez le fichier CSV, JSON ou XML qu’elle contient.</translation>
    </message>
    <message>
        <source>The column %1 is missing, so the rows cannot be read. Export the file again with all columns.</source>
        <translation>La colonne %1 manque : les lignes ne peuvent pas être lues. Exportez de nouveau le fichier avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>There is a vault already at %1. Open it, or choose another folder.</source>
        <translation>Il y a déjà un coffre à l’emplacement %1. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no vault at %1. Create one with “init”, or check the path.</source>
        <translation>Il n’y a pas de coffre à l’emplacement %1. Créez-en un avec « init », ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a Recourse vault. Choose the folder that ends in “.recourse”.</source>
        <translation>%1 n’est pas un coffre de Recourse. Choisissez le dossier dont le nom se termine par « .recourse ».</translation>
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
        <source>The vault's key header and its copy are damaged (%1). Restore a backup.</source>
        <translation>L’en-tête de clé du coffre et sa copie sont endommagés (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase is right but the vault's data is damaged (%1). Restore the newest backup, or open the vault for reading.</source>
        <translation>La phrase secrète est correcte, mais les données du coffre sont endommagées (%1). Restaurez la sauvegarde la plus récente, ou ouvrez le coffre en lecture seule.</translation>
    </message>
    <message>
        <source>The vault's data file is empty (0 bytes), as a full disk leaves it. Restore the newest backup.</source>
        <translation>Le fichier de données du coffre est vide (0 octet), comme après un disque plein. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The vault's data file was cut short (%1). Restore the newest backup.</source>
        <translation>Le fichier de données du coffre est tronqué (%1). Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The vault's data file is not encrypted, so it was not made by Recourse. It was not opened.</source>
        <translation>Le fichier de données du coffre n’est pas chiffré : ce n’est donc pas Recourse qui l’a créé. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Recourse (%1). Update Recourse to open it; nothing was changed.</source>
        <translation>Ce coffre a été créé par une version plus récente de Recourse (%1). Mettez Recourse à jour pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is open in another Recourse (%1). Close it there first.</source>
        <translation>Le coffre est ouvert dans un autre Recourse (%1). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The vault is open for reading only (%1), so nothing can be changed. Copy it to a place where you may write.</source>
        <translation>Le coffre est ouvert en lecture seule (%1) : rien ne peut être modifié. Copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>Le coffre est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>The vault's key header asks for an absurd amount of work (%1). It was refused; restore the header from a backup.</source>
        <translation>L’en-tête de clé du coffre exige une quantité de calcul absurde (%1). Il a été refusé ; restaurez l’en-tête depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer is not safe to use (%1). Install SQLCipher 4.5 or later.</source>
        <translation>La bibliothèque SQLCipher de cet ordinateur n’est pas sûre (%1). Installez SQLCipher 4.5 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the vault's key (%1). Close other programs and try again; nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire libre pour calculer la clé du coffre (%1). Fermez d’autres programmes et réessayez ; rien n’a été modifié.</translation>
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
        <translation>Recourse est hors ligne, comme vous l’avez choisi : rien n’a été envoyé. Activez le réseau pour télécharger les listes.</translation>
    </message>
    <message>
        <source>Recourse only fetches https addresses (%1). Plain http is taken for this computer's own addresses only.</source>
        <translation>Recourse ne télécharge que depuis des adresses https (%1). Le http simple n’est accepté que pour les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur est injoignable (%1). La dernière bonne copie reste en service ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted (%1). Nothing was taken over.</source>
        <translation>La connexion sécurisée n’est pas digne de confiance (%1). Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The server was too slow (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur a été trop lent (%1). La dernière bonne copie reste en service ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server sent more than this list can hold (%1), so the download was stopped. The last good copy stays in use.</source>
        <translation>Le serveur a envoyé plus que cette liste ne peut contenir (%1) : le téléchargement a été arrêté. La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The server sent the request in circles or to a forbidden place (%1). The last good copy stays in use.</source>
        <translation>Le serveur a fait tourner la requête en rond ou l’a dirigée vers un endroit interdit (%1). La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The download broke off (%1). The last good copy stays in use; try again.</source>
        <translation>Le téléchargement s’est interrompu (%1). La dernière bonne copie reste en service ; réessayez.</translation>
    </message>
    <message>
        <source>The server refused or failed (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur a refusé ou échoué (%1). La dernière bonne copie reste en service ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server asks to wait (%1). The last good copy stays in use; try again later.</source>
        <translation>Le serveur demande d’attendre (%1). La dernière bonne copie reste en service ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy could not be used (%1). Nothing was sent around it.</source>
        <translation>Le proxy n’a pas pu être utilisé (%1). Rien n’a été envoyé sans passer par lui.</translation>
    </message>
    <message>
        <source>There is no feed called %1. See “feeds list”.</source>
        <translation>Il n’y a pas de liste nommée %1. Voir « feeds list ».</translation>
    </message>
    <message>
        <source>What the server sent is not the list it should be (%1). The last good copy stays in use.</source>
        <translation>Ce que le serveur a envoyé n’est pas la liste attendue (%1). La dernière bonne copie reste en service.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the list (%1); a login page of the network can do that. The last good copy stays in use.</source>
        <translation>Le serveur a envoyé une page web au lieu de la liste (%1) ; cela peut venir d’une page de connexion du réseau. La dernière bonne copie reste en service.</translation>
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
        <translation>Recourse ne connaît pas de loi nommée %1. Voir « law regimes ».</translation>
    </message>
    <message>
        <source>There is no letter called %1. See “letter types”.</source>
        <translation>Il n’y a pas de lettre nommée %1. Voir « letter types ».</translation>
    </message>
    <message>
        <source>This law gives no basis for that letter (%1), so Recourse does not offer it.</source>
        <translation>Cette loi ne donne aucun fondement à cette lettre (%1) ; Recourse ne la propose donc pas.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave: %1. Mend this and export again.</source>
        <translation>La lettre n’est pas prête à partir : %1. Corrigez cela et exportez de nouveau.</translation>
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
</context>
<context>
    <name>Export</name>
    <message>
        <source>your e-mail address is not one that mail programs take</source>
        <translation>votre adresse e-mail n’est pas acceptée par les logiciels de messagerie</translation>
    </message>
    <message>
        <source>the recipient's e-mail address is not one that mail programs take</source>
        <translation>l’adresse e-mail du destinataire n’est pas acceptée par les logiciels de messagerie</translation>
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
            <numerusform>%Ln incident noté : mot de passe changé</numerusform>
            <numerusform>%Ln incidents notés : mot de passe changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: account deleted</source>
        <translation>
            <numerusform>%Ln incident noté : compte supprimé</numerusform>
            <numerusform>%Ln incidents notés : compte supprimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: never mine</source>
        <translation>
            <numerusform>%Ln incident noté : jamais à moi</numerusform>
            <numerusform>%Ln incidents notés : jamais à moi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: closed before</source>
        <translation>
            <numerusform>%Ln incident noté : fermé avant</numerusform>
            <numerusform>%Ln incidents notés : fermé avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: accepted</source>
        <translation>
            <numerusform>%Ln incident noté : accepté</numerusform>
            <numerusform>%Ln incidents notés : accepté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: waiting for them</source>
        <translation>
            <numerusform>%Ln incident noté : en attente de réponse</numerusform>
            <numerusform>%Ln incidents notés : en attente de réponse</numerusform>
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
        <source>The publisher took this record back on %1.</source>
        <translation>L’éditeur a retiré cette fiche le %1.</translation>
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
        <source>A person's details, not an account.</source>
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
        <source>Chrome, Edge or a relative</source>
        <translation>Chrome, Edge ou apparenté</translation>
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
        <source>Menu → Passwords → the three dots → Export passwords. The file ends in .csv.</source>
        <translation>Menu → Mots de passe → les trois points → Exporter les mots de passe. Le fichier se termine par .csv.</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Vivaldi, Opera</source>
        <translation>Chrome, Edge, Brave, Vivaldi, Opera</translation>
    </message>
    <message>
        <source>Settings → Password manager → Settings → Download file. The file ends in .csv.</source>
        <translation>Paramètres → Gestionnaire de mots de passe → Paramètres → Télécharger le fichier. Le fichier se termine par .csv.</translation>
    </message>
    <message>
        <source>Settings → Export vault. Choose “.json”, not “.json (encrypted)”.</source>
        <translation>Paramètres → Exporter le coffre. Choisissez « .json », pas « .json (Encrypted) ».</translation>
    </message>
    <message>
        <source>Database → Export → CSV file or XML file.</source>
        <translation>Base de données → Exporter → Fichier CSV ou fichier XML.</translation>
    </message>
    <message>
        <source>File → Export → KeePass XML (2.x).</source>
        <translation>Fichier → Exporter → KeePass XML (2.x).</translation>
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
        <translation>Cette lettre n’a pas ce champ ; la valeur n’est pas imprimée.</translation>
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
        <source>Recourse's tables have no such letter or law any more. Draft the letter again.</source>
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
        <translation>La lettre porte une date antérieure à aujourd’hui ; la date limite de réponse est donc peut-être trop proche.</translation>
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
        <translation>De faux avis circulent : joignez l’entreprise par une adresse ou un numéro que vous connaissiez avant, pas par ceux de l’avis.</translation>
    </message>
    <message>
        <source>Secure this mailbox: new password, second factor, end all sessions</source>
        <translation>Sécurisez cette boîte mail : nouveau mot de passe, double authentification, fermeture de toutes les sessions</translation>
    </message>
    <message>
        <source>This is your mailbox, and whoever can read it can reset every other password.</source>
        <translation>C’est votre boîte mail : qui peut la lire peut réinitialiser tous vos autres mots de passe.</translation>
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
        <translation>Votre adresse est désormais connue ; la double authentification garde la boîte mail fermée même si son mot de passe est deviné.</translation>
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
        <translation>Attendez-vous à des messages qui citent les données divulguées ; transférez-les à report@phishing.gov.uk, et les SMS au 7726</translation>
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
        <translation>Aux États-Unis, les opérateurs doivent proposer des moyens sûrs de confirmer le transfert de votre numéro ; un verrouillage bloque celui que vous n’avez pas demandé.</translation>
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
        <translation>Le numéro complet a fuité ; seule une nouvelle carte y met fin.</translation>
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
        <translation>Transférez les paiements récurrents et lisez les relevés depuis la fuite ; contestez aussitôt par écrit les débits inconnus</translation>
    </message>
    <message>
        <source>Your protection against unknown charges depends on how soon you report them.</source>
        <translation>Votre protection contre les débits inconnus dépend de la rapidité avec laquelle vous les signalez.</translation>
    </message>
    <message>
        <source>Move recurring payments and read the statements since the breach; report unknown payments to your bank at once</source>
        <translation>Transférez les paiements récurrents et lisez les relevés depuis la fuite ; signalez aussitôt à votre banque les paiements inconnus</translation>
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
        <translation>Une partie du numéro a fuité : trop peu pour payer, assez pour rendre crédible un appel frauduleux.</translation>
    </message>
    <message>
        <source>Tell your bank's fraud line and ask whether you need a new account number</source>
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
        <translation>Les banques consultent ChexSystems avant d’ouvrir un compte ; un gel empêche d’en ouvrir un à votre nom.</translation>
    </message>
    <message>
        <source>Change the password of this account</source>
        <translation>Changez le mot de passe de ce compte</translation>
    </message>
    <message>
        <source>The old one may be known to strangers; a new one, used nowhere else, ends that.</source>
        <translation>L’ancien est peut-être connu d’inconnus ; un nouveau, utilisé nulle part ailleurs, y met fin.</translation>
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
        <translation>Un mot de passe par service limite les dégâts d’une fuite ; les changements de routine ne font que des mots de passe plus faibles.</translation>
    </message>
    <message>
        <source>Change or remove the security questions of this account; answer at random</source>
        <translation>Changez ou supprimez les questions de sécurité de ce compte ; répondez au hasard</translation>
    </message>
    <message>
        <source>Birth places and maiden names do not change, so an answer that leaked is useless for ever.</source>
        <translation>Le lieu de naissance et le nom de jeune fille ne changent pas : une réponse divulguée est inutilisable pour toujours.</translation>
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
        <translation>Les règles diffèrent selon les pays, et l’émetteur les connaît ; indiquez votre pays de résidence pour les voir ici.</translation>
    </message>
    <message>
        <source>Freeze your credit at Equifax, Experian and TransUnion</source>
        <translation>Gelez votre crédit auprès d’Equifax, d’Experian et de TransUnion</translation>
    </message>
    <message>
        <source>A freeze is free and stops new credit in your name; a monitoring offer does not.</source>
        <translation>Un gel est gratuit et empêche tout nouveau crédit à votre nom ; une offre de surveillance ne le fait pas.</translation>
    </message>
    <message>
        <source>Place a fraud alert with one of the three credit bureaus</source>
        <translation>Placez une alerte à la fraude auprès de l’un des trois bureaux de crédit</translation>
    </message>
    <message>
        <source>Lenders must check that it is you; the bureau you ask tells the other two.</source>
        <translation>Les prêteurs doivent vérifier que c’est bien vous ; le bureau que vous contactez prévient les deux autres.</translation>
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
        <translation>Sans lui, personne ne peut déposer de déclaration de revenus avec votre numéro ; vous en recevez un nouveau chaque année.</translation>
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
        <translation>Le Royaume-Uni n’a pas de gel de crédit ; avec cette mention, les membres vérifient de plus près que c’est bien vous. Elle est payante et dure deux ans.</translation>
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
        <translation>Chaque bureau tient sa propre alerte, sans frais ; les prêteurs vous appellent alors avant d’ouvrir un compte.</translation>
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
        <translation>C’est là qu’apparaissent d’abord les comptes ouverts à votre nom ; le numéro du signalement aide à les fermer.</translation>
    </message>
    <message>
        <source>Ask for a credit ban; one form reaches Equifax, illion and Experian</source>
        <translation>Demandez un blocage du crédit (credit ban) ; un seul formulaire suffit pour Equifax, illion et Experian</translation>
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
        <translation>Demandez aux bureaux de crédit de bloquer l’accès à votre dossier ; IDCARE vous aide</translation>
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
        <translation>Il n’y a pas de gel de crédit commun à l’Europe ; l’autorité émettrice sait ce qui protège le numéro.</translation>
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
        <translation>La page de conseils française explique comment faire ; une plainte suppose un abus, la fuite seule ne suffit pas.</translation>
    </message>
    <message>
        <source>Keep your number and watch for misuse; report any to the identity fraud desk (CMI)</source>
        <translation>Gardez votre numéro et surveillez les abus ; signalez-les au bureau néerlandais des fraudes à l’identité (CMI)</translation>
    </message>
    <message>
        <source>If only the citizen service number is out, the risk is small and the number need not change.</source>
        <translation>Si seul le numéro de service citoyen (BSN) a fuité, le risque est faible et le numéro n’a pas besoin de changer.</translation>
    </message>
    <message>
        <source>Ask the issuer of the document what it advises; find out whether the number or a picture is out</source>
        <translation>Demandez à l’émetteur du document ce qu’il conseille ; cherchez à savoir si c’est le numéro ou une image qui a fuité</translation>
    </message>
    <message>
        <source>A number alone seldom calls for a new document; a picture of it can be used to pose as you.</source>
        <translation>Un numéro seul exige rarement un nouveau document ; une image peut servir à se faire passer pour vous.</translation>
    </message>
    <message>
        <source>Ask the company which document leaked, and whether its number or a picture</source>
        <translation>Demandez à l’entreprise quel document a fuité, et si c’est son numéro ou une image</translation>
    </message>
    <message>
        <source>The list speaks only of a government document; what to do depends on which.</source>
        <translation>La liste parle seulement d’un document officiel ; la marche à suivre dépend duquel.</translation>
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
        <translation>Une copie peut servir à se faire passer pour vous ; le bureau néerlandais des fraudes à l’identité (CMI) conseille un nouveau document.</translation>
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
        <translation>Les dossiers circulent ; une erreur s’arrête plus facilement tôt.</translation>
    </message>
    <message>
        <source>Stop using this biometric feature for money; use a passkey or PIN</source>
        <translation>Cessez d’utiliser cette donnée biométrique pour votre argent ; utilisez une clé d’accès ou un code PIN</translation>
    </message>
    <message>
        <source>It cannot be replaced, so its use should be limited.</source>
        <translation>Elle ne peut pas être remplacée ; mieux vaut donc en limiter l’usage.</translation>
    </message>
    <message>
        <source>If anyone threatens you with this: do not pay, do not negotiate, keep everything</source>
        <translation>Si quelqu’un vous menace avec cela : ne payez pas, ne négociez pas, gardez tout</translation>
    </message>
    <message>
        <source>Payment invites more; proof helps those who stop it. A mail that only quotes an old password proves an old leak, not a hacked computer.</source>
        <translation>Payer en appelle davantage ; les preuves aident ceux qui y mettent fin. Un message qui ne cite qu’un ancien mot de passe prouve une ancienne fuite, pas un ordinateur piraté.</translation>
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
        <translation>Un enfant ne devrait pas avoir de dossier ; s’il en existe un, c’est signe d’un abus.</translation>
    </message>
    <message>
        <source>Ask school or vendor what they hold about your child, for how long, and who received it</source>
        <translation>Demandez à l’école ou au prestataire ce qu’ils détiennent sur votre enfant, pour combien de temps, et à qui ils l’ont transmis</translation>
    </message>
    <message>
        <source>Old records of children are rarely needed and can be deleted.</source>
        <translation>Les anciens dossiers d’enfants sont rarement nécessaires et peuvent être effacés.</translation>
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
        <source>Children's data</source>
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
        <translation>Entrées illisibles, laissées de côté : %1</translation>
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
        <translation>La fuite touche %1 ; ce compte sert aussi sur %2.</translation>
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
        <translation>Ces données sont une liste d’adresses pour du spam ; elles ne viennent pas forcément de ce service.</translation>
    </message>
    <message>
        <source>The data was taken from infected computers, not from this service.</source>
        <translation>Ces données ont été prises sur des ordinateurs infectés, pas chez ce service.</translation>
    </message>
    <message>
        <source>The data was taken by password-stealing programs on users' devices, not from this service.</source>
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
        <translation>Son mot de passe a été changé le %1, après la fuite (%2) : celui qui a fuité ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The list names the service, not its accounts: whether this one is among them is not known.</source>
        <translation>La liste cite le service, pas ses comptes : on ne sait pas si celui-ci en fait partie.</translation>
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
        <translation>La première trace du compte date du %1, comme pour beaucoup d’autres ; il est peut-être bien plus ancien.</translation>
    </message>
    <message>
        <source>The account is closed; on which day is not known.</source>
        <translation>Le compte est fermé ; on ne sait pas depuis quel jour.</translation>
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
        <translation>La fuite cite %1 ; on ne sait pas si ses comptes sont partagés avec %2.</translation>
    </message>
    <message>
        <source>When the password was last changed is not known.</source>
        <translation>On ne sait pas quand le mot de passe a été changé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Whether your address or one of your devices is among the data is not known.</source>
        <translation>On ne sait pas si votre adresse ou l’un de vos appareils figure dans ces données.</translation>
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
        <translation>Ce n’est pas un avocat. Il cite la loi et compte les jours ; il ne connaît pas tout votre dossier.</translation>
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
        <translation>Mot de passe : %1</translation>
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
        <source>Belongs to</source>
        <translation>Appartient à</translation>
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
        <source>Tags</source>
        <translation>Étiquettes</translation>
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
        <translation>Pas encore connu. « Modifier… » vous permet de l’ajouter ; la politique de confidentialité du service l’indique.</translation>
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
        <translation>« %1 » n’est pas une date. Écrivez-la comme dans l’exemple, ou laissez la ligne vide.</translation>
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
        <source>Which accounts are shown</source>
        <translation>Quels comptes sont affichés</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>No account fits this search and filter.</source>
        <translation>Aucun compte ne correspond à cette recherche et à ce filtre.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>You see here what the service has of you, what leaked, and what you can do.</source>
        <translation>Vous voyez ici ce que le service a sur vous, ce qui a fuité et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Mark all as closed</source>
        <translation>Tous les marquer comme fermés</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Tous les supprimer</translation>
    </message>
    <message>
        <source>Both can be undone.</source>
        <translation>Les deux peuvent être annulés.</translation>
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
    <message>
        <source>Reading the accounts</source>
        <translation>Lecture des comptes</translation>
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
            <numerusform>Comptes affichés : %1 sur %Ln.</numerusform>
            <numerusform>Comptes affichés : %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln compte choisi</numerusform>
            <numerusform>%Ln comptes choisis</numerusform>
        </translation>
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
        <translation>La sauvegarde est faite et vérifiée : %1</translation>
    </message>
    <message>
        <source>Type the passphrase that your vault had when this backup was made. The backup is opened and checked; nothing is changed by this.</source>
        <translation>Saisissez la phrase secrète qu’avait votre coffre au moment de cette sauvegarde. La sauvegarde est ouverte et vérifiée ; cela ne modifie rien.</translation>
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
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>%1 Your vault becomes what this backup holds; what came later is not in it. The vault of today is renamed and kept in the same folder. You unlock the restored vault afterwards.</source>
        <translation>%1 Votre coffre devient ce que contient cette sauvegarde ; ce qui est venu après n’y figure pas. Le coffre d’aujourd’hui est renommé et gardé dans le même dossier. Vous déverrouillerez ensuite le coffre restauré.</translation>
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
    <name>recourse::ui::CasePanel</name>
    <message>
        <source>%1 · reference %2</source>
        <translation>%1 · référence %2</translation>
    </message>
    <message>
        <source>Event number %1 of this case does not fit the ones before it: something was changed outside Recourse. Do not rely on the list of events from there on; compare it with a backup.</source>
        <translation>L’événement numéro %1 de ce dossier ne correspond pas aux précédents : quelque chose a été modifié en dehors de Recourse. Ne vous fiez plus à la liste des événements à partir de là ; comparez-la avec une sauvegarde.</translation>
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
        <source>Write the next letter</source>
        <translation>Écrire la lettre suivante</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a letter's date</comment>
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
        <source>Reminder sent</source>
        <translation>Rappel envoyé</translation>
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
        <translation>Incertain : une personne devrait vérifier cette règle. Au %1.</translation>
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
            <numerusform>%n jour de retard : adressez-vous à l’autorité</numerusform>
            <numerusform>%n jours de retard : adressez-vous à l’autorité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: send a reminder</source>
        <translation>
            <numerusform>%n jour de retard : envoyez un rappel</numerusform>
            <numerusform>%n jours de retard : envoyez un rappel</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Réponse attendue le %1</translation>
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
        <translation>Une lettre peut obliger une entreprise à vous dire ce qu’elle détient sur vous et ce qu’une fuite a emporté, et à effacer ce qu’elle n’a pas le droit de garder. Recourse écrit la lettre, cite la loi et retient la date limite de réponse. Rien n’est envoyé d’ici : vous imprimez la lettre ou l’envoyez vous-même.</translation>
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
        <source>Logging the event</source>
        <translation>Enregistrement de l’événement</translation>
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
        <translation>On ne sait plus comment cette date a été établie : elle a été fixée par une version antérieure des règles, ou par un événement noté ailleurs.</translation>
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
        <source>They may take until %1 if they say so by %2.</source>
        <translation>Ils ont jusqu’au %1 s’ils vous en préviennent au plus tard le %2.</translation>
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
        <translation>%1 : %2, %3</translation>
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
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>Your browser opens this address; the site then sees your visit:
%1</source>
        <translation>Votre navigateur ouvre cette adresse ; le site voit alors votre visite :
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Qu’avez-vous fait ?</translation>
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
        <translation>Par où voulez-vous commencer ?</translation>
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
        <translation>Des listes publiques disent quels services ont perdu des données. Recourse télécharge des listes entières : personne n’apprend ce que vous utilisez.</translation>
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
        <translation>Une entreprise vous a écrit que vos données ont fuité ? Cherchez l’incident et voyez quoi faire maintenant.</translation>
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
    <name>recourse::ui::EntryDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is logged cannot be taken out again: a record that can be changed proves nothing.</source>
        <translation>Ce qui est noté ne peut plus être retiré : un registre modifiable ne prouve rien.</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Quand ?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Choose a proof</source>
        <translation>Choisir une preuve</translation>
    </message>
    <message>
        <source>Take the proof off</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>A receipt, a screenshot or their mail. Recourse keeps its fingerprint (SHA-256), not the file: keep the file yourself.</source>
        <translation>Un reçu, une capture d’écran ou leur message. Recourse conserve son empreinte (SHA-256), pas le fichier : gardez le fichier vous-même.</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
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
        <translation>Q&amp;uoi ?</translation>
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
        <translation>Les navigateurs et les gestionnaires de mots de passe peuvent écrire la liste de vos comptes dans un fichier. Recourse lit ceux-ci, même dans une archive zip :</translation>
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
        <translation>Votre note : %1</translation>
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
        <translation>Écrire une lettre : que s’est-il passé exactement ?</translation>
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
        <source>Choose an incident</source>
        <translation>Choisissez un incident</translation>
    </message>
    <message>
        <source>You see here what leaked, why Recourse thinks that it touches you, and what to do.</source>
        <translation>Vous voyez ici ce qui a fuité, pourquoi Recourse pense que cela vous concerne, et quoi faire.</translation>
    </message>
    <message>
        <source>A sensitive incident</source>
        <translation>Un incident sensible</translation>
    </message>
    <message>
        <source>Being known at this service may be nobody else's business. Look around before you show it.</source>
        <translation>Être connu de ce service ne regarde peut-être personne d’autre. Regardez autour de vous avant de l’afficher.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>What you did about all of them</source>
        <translation>Ce que vous avez fait pour tous</translation>
    </message>
    <message>
        <source>What did you do about all of them? It can be undone.</source>
        <translation>Qu’avez-vous fait pour tous ? Vous pourrez l’annuler.</translation>
    </message>
    <message>
        <source>Reading the incidents</source>
        <translation>Lecture des incidents</translation>
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
        <source>A refresh sends this and nothing else:</source>
        <translation>Une actualisation envoie ceci et rien d’autre :</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it.</source>
        <translation>Elle ne contient rien sur vous : ni nom, ni adresse, ni service que vous utilisez, ni cookie. La liste entière est téléchargée et comparée ici. Comme pour toute page web, le serveur voit l’adresse internet de votre connexion ; un proxy la masque.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>Website of %1</source>
        <translation>Site web de %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Actualiser %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
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
        <source>and, if that answer is a new one:</source>
        <translation>et, si cette réponse est nouvelle :</translation>
    </message>
    <message>
        <source>The rules of this list: %1</source>
        <translation>Les règles de cette liste : %1</translation>
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
        <source>A public list.</source>
        <translation>Une liste publique.</translation>
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
        <translation>Ajoutés : %1. Corrigés : %2. Retirés : %3.</translation>
    </message>
    <message>
        <source>Last try, %1: %2</source>
        <translation>Dernier essai, %1 : %2</translation>
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
        <source>Public lists of incidents, fetched whole and compared on this computer. Nobody learns which services you use.</source>
        <translation>Des listes publiques d’incidents, téléchargées en entier et comparées sur cet ordinateur. Personne n’apprend quels services vous utilisez.</translation>
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
        <translation>Recourse est hors ligne : rien ne quitte cet ordinateur. Vous pouvez toujours prendre des listes dans un fichier.</translation>
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
    <message>
        <source>The refresh was cancelled. Your lists are as they were.</source>
        <translation>L’actualisation a été annulée. Vos listes sont telles qu’elles étaient.</translation>
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
        <source>Lists (*.json);;All files (*)</source>
        <translation>Listes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Taking the list from the file</source>
        <translation>Lecture de la liste depuis le fichier</translation>
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
        <translation>Où habitez-vous ?</translation>
    </message>
    <message>
        <source>Which accounts do you have?</source>
        <translation>Quels comptes avez-vous ?</translation>
    </message>
    <message>
        <source>What has leaked so far?</source>
        <translation>Qu’est-ce qui a déjà fuité ?</translation>
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
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
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
        <source>Skip this file</source>
        <translation>Passer ce fichier</translation>
    </message>
    <message>
        <source>The vault is open for reading only, so nothing can be imported.</source>
        <translation>Le coffre est ouvert en lecture seule : rien ne peut être importé.</translation>
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
        <translation>Supprimer le fichier d’export ?</translation>
    </message>
    <message>
        <source>“%1” is moved to the recycle bin. Where there is none, it is deleted for good.</source>
        <translation>« %1 » est mis à la corbeille. S’il n’y en a pas, il est supprimé définitivement.</translation>
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
        <source>The file is in the recycle bin. Empty it to be rid of the passwords.</source>
        <translation>Le fichier est dans la corbeille. Videz-la pour vous débarrasser des mots de passe.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Le fichier est supprimé.</translation>
    </message>
    <message>
        <source>Choose exports of browsers and password managers</source>
        <translation>Choisir des exports de navigateurs et de gestionnaires de mots de passe</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.xml *.zip);;All files (*)</source>
        <translation>Exports (*.csv *.json *.xml *.zip);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDone</name>
    <message>
        <source>What leaked?</source>
        <translation>Qu’est-ce qui a fuité ?</translation>
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
        <source>Delete the file here, then look for copies: in Downloads, on sticks, in cloud folders, in mails to yourself. Empty the recycle bin afterwards. If this computer makes backups, a copy may be there for a while: change the passwords that matter most.</source>
        <translation>Supprimez le fichier ici, puis cherchez des copies : dans Téléchargements, sur des clés USB, dans des dossiers cloud, dans des messages à vous-même. Videz ensuite la corbeille. Si cet ordinateur fait des sauvegardes, une copie peut s’y trouver quelque temps : changez les mots de passe les plus importants.</translation>
    </message>
    <message>
        <source>Delete the file…</source>
        <translation>Supprimer le fichier…</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Que dois-je faire ?</translation>
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
            <numerusform>%Ln entrée a été écartée ; la liste ci-dessous dit pourquoi.</numerusform>
            <numerusform>%Ln entrées ont été écartées ; la liste ci-dessous dit pourquoi.</numerusform>
        </translation>
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
        <translation>« %1 » n’a pas été importé</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
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
        <translation>En service</translation>
    </message>
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
        <translation>Annuler cet import ?</translation>
    </message>
    <message>
        <source>The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with since stay. To have it again, import the file again.</source>
        <translation>Les comptes apportés par cet import sont supprimés ; ceux qu’il a modifiés redeviennent comme avant. Les comptes sur lesquels vous avez travaillé depuis restent. Pour le refaire, importez de nouveau le fichier.</translation>
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
    <name>recourse::ui::ImportPreview</name>
    <message>
        <source>Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice.</source>
        <translation>Rien n’est encore enregistré. Les mots de passe ne sont jamais enregistrés : seulement leur solidité et ceux qui servent deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, written by %1.</source>
        <translation>
            <numerusform>%Ln entrée, écrite par %1.</numerusform>
            <numerusform>%Ln entrées, écrites par %1.</numerusform>
        </translation>
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
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportStage</name>
    <message>
        <source>Export your passwords from your browser or password manager and drop the file here. Recourse keeps the list of accounts and judges each password; no password is stored.</source>
        <translation>Exportez vos mots de passe depuis votre navigateur ou votre gestionnaire de mots de passe et déposez le fichier ici. Recourse garde la liste des comptes et évalue chaque mot de passe ; aucun mot de passe n’est enregistré.</translation>
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
        <translation>Chrome, Edge, Brave et Opera : Paramètres, Mots de passe, Exporter. Firefox : Mots de passe, menu, Exporter. Bitwarden : Exporter le coffre en .json. KeePassXC : Base de données, Exporter, CSV.</translation>
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
        <source>Read the record…</source>
        <translation>Lire la fiche…</translation>
    </message>
    <message>
        <source>What the company says…</source>
        <translation>Ce qu’en dit l’entreprise…</translation>
    </message>
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
        <translation>Selon : %1.</translation>
    </message>
    <message>
        <source>%1 Licence: %2.</source>
        <comment>who says it, and its licence</comment>
        <translation>%1 Licence : %2.</translation>
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
        <translation>« %1 » n’est pas dans votre liste de comptes. Choisissez l’un des noms qui apparaissent pendant la saisie, ou ajoutez d’abord le compte.</translation>
    </message>
    <message numerus="yes">
        <source>The letter cannot leave yet: %n thing(s) must be settled first.</source>
        <translation>
            <numerusform>La lettre ne peut pas encore partir : %n point est d’abord à régler.</numerusform>
            <numerusform>La lettre ne peut pas encore partir : %n points sont d’abord à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault is open for reading only, so no letter can be kept in it.</source>
        <translation>Ce coffre est ouvert en lecture seule : aucune lettre ne peut y être gardée.</translation>
    </message>
    <message>
        <source>The letter was saved as “%1”.</source>
        <translation>La lettre a été enregistrée sous « %1 ».</translation>
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
        <translation>Dans votre cas : %1.</translation>
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
</context>
<context>
    <name>recourse::ui::LetterWords</name>
    <message>
        <source>&amp;What do you want?</source>
        <translation>&amp;Que voulez-vous ?</translation>
    </message>
    <message>
        <source>&amp;From which company?</source>
        <translation>Auprès de quelle &amp;entreprise ?</translation>
    </message>
    <message>
        <source>Under which &amp;law?</source>
        <translation>Selon quelle &amp;loi ?</translation>
    </message>
    <message>
        <source>Which &amp;incident?</source>
        <translation>Quel &amp;incident ?</translation>
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
        <source>The company's full legal name</source>
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
        <translation>Comment allez-vous l’envo&amp;yer ?</translation>
    </message>
    <message>
        <source>For which time? (optional)</source>
        <translation>Pour quelle période ? (facultatif)</translation>
    </message>
    <message>
        <source>Anything in particular? (optional)</source>
        <translation>Quelque chose en particulier ? (facultatif)</translation>
    </message>
    <message>
        <source>Your reason (optional)</source>
        <translation>Votre raison (facultatif)</translation>
    </message>
    <message>
        <source>Your earlier request for access (optional)</source>
        <translation>Votre demande d’accès précédente (facultatif)</translation>
    </message>
    <message>
        <source>Their notice to you (optional)</source>
        <translation>L’avis qu’ils vous ont envoyé (facultatif)</translation>
    </message>
    <message>
        <source>For example: since January 2024</source>
        <translation>Par exemple : depuis janvier 2024</translation>
    </message>
    <message>
        <source>For example: my location and my purchases</source>
        <translation>Par exemple : ma localisation et mes achats</translation>
    </message>
    <message>
        <source>For example: I closed my account</source>
        <translation>Par exemple : j’ai fermé mon compte</translation>
    </message>
    <message>
        <source>For example: of 3 May 2026, reference RC-7K2M-9QXD</source>
        <translation>Par exemple : du 3 mai 2026, référence RC-7K2M-9QXD</translation>
    </message>
    <message>
        <source>For example: your e-mail of 5 June 2026</source>
        <translation>Par exemple : votre e-mail du 5 juin 2026</translation>
    </message>
    <message>
        <source>Type the first letters of the name</source>
        <translation>Saisissez les premières lettres du nom</translation>
    </message>
    <message>
        <source>One on each line: e-mail, user name, customer number</source>
        <translation>Une information par ligne : e-mail, nom d’utilisateur, numéro de client</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, what is wrong</comment>
        <translation>%1 : %2</translation>
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
        <translation>Aller à : %1</translation>
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
        <translation>Have I Been Pwned publie une liste d’incidents connus. Recourse télécharge la liste entière et la compare ici avec vos comptes. La requête ne dit rien sur vous : tout le monde reçoit le même fichier.</translation>
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
En attendant, la liste intégrée est utilisée ; vous pouvez réessayer ici ou plus tard à la page Listes.</translation>
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
        <translation>Rien n’est perdu tant qu’il existe une sauvegarde : « Restaurer une sauvegarde » ci-dessous la remet en place et garde le coffre endommagé à côté.</translation>
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
    <name>recourse::ui::MainWindow</name>
    <message>
        <source>Recourse</source>
        <translation>Recourse</translation>
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
        <translation>Un proxy se place entre cet ordinateur et les serveurs des listes. Si Tor fonctionne sur cet ordinateur, ils ne voient pas où vous êtes : saisissez %1. Si le proxy tombe en panne, rien n’est envoyé sans passer par lui.</translation>
    </message>
    <message>
        <source>&amp;Proxy address (empty: none)</source>
        <translation>Adresse du &amp;proxy (vide : aucun)</translation>
    </message>
    <message>
        <source>Fill in Tor</source>
        <translation>Mettre Tor</translation>
    </message>
    <message>
        <source>Recourse is offline: nothing leaves this computer.</source>
        <translation>Recourse est hors ligne : rien ne quitte cet ordinateur.</translation>
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
        <translation>Recourse ne comprend pas cette adresse. Écrivez-la sous la forme http://hôte:port ou socks5h://hôte:port ; les autres types demanderaient des noms en dehors du proxy.</translation>
    </message>
    <message>
        <source>Every request goes through this proxy.</source>
        <translation>Chaque requête passe par ce proxy.</translation>
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
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
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
        <translation>Ils répondent ; la loi ne fixe pas de date.</translation>
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
            <numerusform>%n fuites en tout ; la plupart datent de %1.</numerusform>
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
            <numerusform>Le plus souvent divulgué : « %1 », dans %n fuite à traiter.</numerusform>
            <numerusform>Le plus souvent divulgué : « %1 », dans %n fuites à traiter.</numerusform>
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
            <numerusform>Étapes faites : %1 sur %n.</numerusform>
            <numerusform>Étapes faites : %1 sur %n.</numerusform>
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
        <translation>Quatre ou cinq mots qui ne vont pas ensemble sont faciles à retenir et difficiles à deviner. Vous les saisirez à chaque ouverture de Recourse ; ne les utilisez nulle part ailleurs.</translation>
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
        <translation>%1, %2 en tout. La plus utile vient en premier ; vous pouvez vous arrêter après n’importe laquelle.</translation>
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
        <translation>Afficher « %1 » en graphique</translation>
    </message>
    <message>
        <source>Show “%1” as table</source>
        <translation>Afficher « %1 » en tableau</translation>
    </message>
    <message>
        <source>“%1” as table</source>
        <translation>« %1 » en tableau</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Votre nouveau code de secours</translation>
    </message>
    <message>
        <source>It opens your vault if you forget the passphrase. It is shown only now. Print the sheet or write the code down, and throw the old sheet away: it no longer works.</source>
        <translation>Il ouvre votre coffre si vous oubliez la phrase secrète. Il n’est affiché que maintenant. Imprimez la feuille ou notez le code, et jetez l’ancienne feuille : elle ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de secours : %1</translation>
    </message>
    <message>
        <source>Save the sheet to print…</source>
        <translation>Enregistrer la feuille à imprimer…</translation>
    </message>
    <message>
        <source>I have &amp;printed it or written it down</source>
        <translation>Je l’ai im&amp;primé ou noté</translation>
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
        <source>Writing the recovery sheet</source>
        <translation>Écriture de la feuille de secours</translation>
    </message>
    <message>
        <source>The sheet is saved. Print it, then delete the file.</source>
        <translation>La feuille est enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
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
        <translation>Code de secours : %1</translation>
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
        <source>Recourse: recovery sheet</source>
        <translation>Recourse : feuille de secours</translation>
    </message>
    <message>
        <source>This code opens your vault if the passphrase is lost. Whoever has it can open the vault: keep it where you keep important papers.</source>
        <translation>Ce code ouvre votre coffre si la phrase secrète est perdue. Quiconque le détient peut ouvrir le coffre : gardez-le avec vos papiers importants.</translation>
    </message>
    <message>
        <source>Type the last group of the code first</source>
        <translation>Saisissez d’abord le dernier groupe du code</translation>
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
        <source>The backup is opened and checked first. Then it takes the vault's place; the vault that is there now is kept beside it under another name.</source>
        <translation>La sauvegarde est d’abord ouverte et vérifiée. Puis elle prend la place du coffre ; le coffre actuel est gardé à côté sous un autre nom.</translation>
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
        <translation>Créer un nouveau code de secours ?</translation>
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
        <source>From this day on the law's clock runs for them. Recourse works out when their answer is due.</source>
        <translation>À partir de ce jour, le délai légal court pour eux. Recourse calcule l’échéance de leur réponse.</translation>
    </message>
    <message>
        <source>Start their clock</source>
        <translation>Lancer leur délai</translation>
    </message>
    <message>
        <source>&amp;How did you send it?</source>
        <translation>&amp;Comment l’avez-vous envoyée ?</translation>
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
        <translation>Quelque chose est endommagé dans le coffre : %1. Faites maintenant une sauvegarde à un autre endroit, puis restaurez votre dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>All is well: every page of your vault was checked and is as it should be.</source>
        <translation>Tout va bien : chaque page de votre coffre a été vérifiée et est en ordre.</translation>
    </message>
    <message>
        <source>What could be checked is well. The disk is too full to check every page; make room and check again.</source>
        <translation>Ce qui a pu être vérifié va bien. Le disque est trop plein pour vérifier toutes les pages ; faites de la place et recommencez.</translation>
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
        <translation>Hors ligne : rien n’a jamais quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Offline: nothing has left this computer since %1</source>
        <translation>Hors ligne : rien n’a quitté cet ordinateur depuis le %1</translation>
    </message>
    <message>
        <source>Online: nothing fetched yet</source>
        <translation>En ligne : rien n’a encore été téléchargé</translation>
    </message>
    <message>
        <source>Online: last list fetched %1</source>
        <translation>En ligne : dernière liste téléchargée le %1</translation>
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
        <translation>Votre raison : %1</translation>
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
        <translation>À faire d’abord : %1</translation>
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
        <translation>Pourquoi est-ce dans mon plan ?</translation>
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
        <translation>Source : %1, lue le %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source : %1.</translation>
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
        <translation>Voici ce qui aide le plus, dans cet ordre. La page Plan contient tout ; la page Aujourd’hui montre toujours la suite.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to do today. Import your accounts when you have an export; Recourse then looks again.</source>
        <translation>Rien à faire aujourd’hui. Importez vos comptes quand vous aurez un export ; Recourse regardera alors de nouveau.</translation>
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
        <translation>La lettre a été enregistrée sous « %1 ».</translation>
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
        <translation>Solidité : pas encore évaluée</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Solidité : %1</translation>
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
        <translation>Empreinte de la lettre : %1…</translation>
    </message>
    <message>
        <source>Fingerprint of the proof: %1…</source>
        <translation>Empreinte de la preuve : %1…</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Copier l’empreinte entière</translation>
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
        <translation>Ce coffre est ouvert en lecture seule. Vous pouvez tout consulter ; rien ne peut être modifié.</translation>
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
        <translation>Tout reste sur cet ordinateur, dans un coffre que seule votre phrase secrète ouvre. Des listes publiques entrent ; rien sur vous ne sort.</translation>
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
        <translation>Il y a déjà un coffre dans ce dossier. Choisissez un autre dossier, ou ouvrez celui-ci avec « J’ai déjà un coffre ».</translation>
    </message>
    <message>
        <source>Choose the folder of your vault (its name ends in .recourse)</source>
        <translation>Choisissez le dossier de votre coffre (son nom se termine par .recourse)</translation>
    </message>
    <message>
        <source>There is no vault in this folder. A vault's folder has a file “vault.json” in it.</source>
        <translation>Il n’y a pas de coffre dans ce dossier. Le dossier d’un coffre contient un fichier « vault.json ».</translation>
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
</context>
<context>
    <name>recourse::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
</TS>
