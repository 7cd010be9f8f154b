// SPDX-License-Identifier: GPL-3.0-or-later
// Words that exporters, spreadsheets and people write over columns. The English ones follow the lists in Chromium's and
// Bitwarden's importers.
#include "imports/column_words.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>

namespace recourse::imports {

namespace {

struct FieldWords
{
    ColumnField field;
    std::string_view words; ///< separated by |
};

using enum ColumnField;

constexpr auto kFieldWords = std::to_array<FieldWords>({
    {Url, "url|urls|uri|uris|website|web site|websites|website url|web url|website address|web address|site|site url|sites|web|link|"
          "links|hyperlink|hyper link|href|host|hosts|host name|hostname|server|domain|domains|domain name|origin|origin url|"
          "address|login url|login urls|login uri|login page|login link|secret url|page|homepage|home page|internet address"},
    {Url, "webseite|webseiten|webadresse|web adresse|internetadresse|internetseite|internet adresse|homepage|seite|adresse|adressen|"
          "ort|domäne|domaene|domain name|anmeldeseite|login seite|verknüpfung"},
    {Url, "site web|site internet|adresse web|adresse internet|adresse du site|adresse url|lien|lien web|domaine|nom de domaine|page web|serveur"},
    {Url, "sitio|sitio web|página|página web|pagina web|enlace|dirección|direccion|dirección web|dirección url|dominio|servidor|web"},
    {Url, "sito|sito web|sito internet|indirizzo|indirizzo web|indirizzo url|collegamento|pagina|pagina web"},
    {Url, "webadres|webpagina|websiteadres|adres|koppeling|domein|internetadres"},
    {Url, "sítio|sítio web|site da web|endereço|endereco|endereço web|endereço url|domínio|ligação"},
    {Url, "strona|strona internetowa|strona www|witryna|witryna internetowa|adres|adres www|adres url|adres strony|domena|odnośnik|www"},
    {Url, "webbplats|webbadress|webbsida|webbsajt|hemsida|adress|länk|domän|hjemmeside|webside|nettsted|nettside|adresa|"
          "webová stránka|сайт|адрес|веб сайт|ссылка"},

    {Login, "username|user name|user|users|login|login name|loginname|login username|login id|loginid|userid|user id|user login|log in|"
            "logon|logon name|account name|account id|screen name|member|member id|member name|sign in name|username value|person login|credential"},
    {Login, "benutzername|benutzer|benutzerkennung|nutzername|nutzer|anmeldename|anmelde name|kennung|anwendername|zugang|zugangsname|benutzer name"},
    {Login, "nom d'utilisateur|nom d’utilisateur|nom utilisateur|utilisateur|identifiant|identifiants|pseudo|nom de connexion|nom d'usager"},
    {Login, "usuario|nombre de usuario|nombre usuario|identificador|usuario login"},
    {Login, "utente|nome utente|nomeutente|identificativo|nome accesso"},
    {Login, "gebruikersnaam|gebruiker|inlognaam|aanmeldnaam|loginnaam"},
    {Login, "usuário|utilizador|nome de usuário|nome de usuario|nome do usuário|nome de utilizador|nome do utilizador"},
    {Login, "użytkownik|uzytkownik|nazwa użytkownika|nazwa uzytkownika|identyfikator"},
    {Login, "användarnamn|användare|inloggningsnamn|brugernavn|bruger|brukernavn|bruker|käyttäjätunnus|uživatel|"
            "uživatelské jméno|přihlašovací jméno|логин|пользователь|имя пользователя"},
    {Login, "handle|alias|profile|customer number|customer no|kundennummer|kundennr|kunden nr|zugangsnummer|kullanıcı adı|kullanici adi|kullanıcı|"
            "felhasználónév|felhasználó|користувач|ім'я користувача|ім’я користувача|логін|utilizator|nume utilizator|nume de utilizator"},

    {Email, "email|e mail|emails|mail|mailbox|email address|e mail address|mail address|user email|login email|account email|username email"},
    {Email, "e mail adresse|email adresse|mailadresse|mail adresse|emailadresse"},
    {Email, "adresse e mail|adresse email|adresse mail|courriel|adresse courriel|adresse électronique|mél"},
    {Email, "correo|correo electrónico|correo electronico|dirección de correo|dirección de correo electrónico"},
    {Email, "posta elettronica|indirizzo email|indirizzo e mail|indirizzo di posta"},
    {Email, "e mailadres|emailadres|mailadres|e mail adres"},
    {Email, "correio|correio eletrónico|correio eletrônico|endereço de email|endereço de e mail"},
    {Email, "poczta|adres e mail|adres email|adres poczty|e post|epost|e postadress|e postadresse|почта|электронная почта"},

    {Password, "password|passwords|pass|pass word|passwd|pwd|pw|pword|passphrase|pass phrase|passcode|pass code|code word|codeword|secret|"
               "secret word|key phrase|keyphrase|pin|pin code|login password|user password|password value|web password|account password|current password"},
    {Password, "passwort|passwörter|kennwort|kennwörter|losung|zugangscode|geheim|geheimnis|geheimzahl|passwort kennwort"},
    {Password, "mot de passe|mots de passe|motdepasse|mdp|code secret"},
    {Password, "contraseña|contrasena|contraseñas|clave|clave de acceso"},
    {Password, "parola d'ordine|parola chiave|parola di accesso|parola d’ordine"},
    {Password, "wachtwoord|wachtwoorden|toegangscode"},
    {Password, "senha|senhas|palavra passe|palavra chave|palavrapasse"},
    {Password, "hasło|haslo|hasła"},
    {Password, "lösenord|adgangskode|kodeord|passord|salasana|heslo|şifre|jelszó|parolă|пароль"},

    {OneTimeCode, "otp|totp|2fa|mfa|otpauth|otp auth|otp url|otpurl|otp secret|otpsecret|otp seed|otp key|login totp|totp secret|totp seed|"
                  "totp key|totp uri|totp url|two factor|two factor secret|2fa secret|2fa key|twofa|twofasecret|twofa secret|one time code|"
                  "one time password|authenticator|authenticator key|verification code|zwei faktor|einmalcode|einmalpasswort|double authentification|"
                  "verificación en dos pasos|verifica in due passaggi|tweestapsverificatie|weryfikacja dwuetapowa|tvåfaktor"},

    {Note, "note|notes|comment|comments|memo|memos|description|descriptions|remark|remarks|extra|free text|freetext|free form|freeform|"
           "additional info|additionalinfo|additional information|info|details|shared notes|annotation|annotations|text"},
    {Note, "notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|beschreibung|anmerkung|anmerkungen|hinweis|hinweise"},
    {Note, "commentaire|commentaires|remarque|remarques|nota|notas|comentario|comentarios|observaciones|descripción|descripcion"},
    {Note, "commento|commenti|annotazione|annotazioni|descrizione|appunti|notitie|notities|opmerking|opmerkingen|omschrijving|beschrijving"},
    {Note, "comentário|comentários|observação|observações|descrição|anotações|notatka|notatki|uwagi|uwaga|komentarz|opis"},
    {Note, "anteckning|anteckningar|kommentarer|beskrivning|noter|notat|notater|bemærkning|poznámka|poznámky|заметка|заметки|комментарий|описание"},

    {Title, "title|titles|name|names|label|labels|account|accounts|entry|entry name|entry title|item|item name|item title|display name|"
            "nickname|service|service name|services|company|app|app name|application|application name|program|password name|secret name|"
            "site name|website name|system|provider|organisation|organization"},
    {Title, "titel|bezeichnung|eintrag|konto|konten|kontoname|dienst|dienste|anbieter|firma|anwendung|programm"},
    {Title, "titre|nom|intitulé|libellé|entrée|compte|nom du compte|nom du site|entreprise|fournisseur"},
    {Title, "título|titulo|nombre|etiqueta|entrada|cuenta|nombre de la cuenta|servicio|empresa|aplicación|aplicacion"},
    {Title, "titolo|nome|etichetta|voce|servizio|azienda|applicazione|nome account"},
    {Title, "naam|omschrijving naam|rekening|aanbieder|bedrijf|toepassing|programma"},
    {Title, "rótulo|conta|serviço|servico|aplicativo|nome da conta"},
    {Title, "tytuł|tytul|nazwa|konto nazwa|usługa|usluga|aplikacja|serwis"},
    {Title, "başlık|hizmet|név|szolgáltatás|назва|сервіс|nume|serviciu|nimi|palvelu"},
    {Title, "namn|tjänst|navn|tjeneste|företag|název|služba|название|имя|заголовок|сервис"},

    {Tag, "folder|folders|group|groups|grouping|group name|category|categories|tag|tags|vault|collection|collections|path|folder name|list|section"},
    {Tag, "ordner|gruppe|gruppen|kategorie|kategorien|schlagwort|schlagwörter|tresor|sammlung|dossier|groupe|catégorie|étiquette|étiquettes|coffre"},
    {Tag, "carpeta|grupo|categoría|categoria|etiquetas|cartella|gruppo|categorie|etichette|map|groep|pasta|grupos|etiqueta folder"},
    {Tag, "grupa|kategoria|tagi|katalog|mapp|grupp|kategori|mappe|složka|skupina|папка|группа|категория"},

    {Created, "created|created at|created on|create time|createtime|creation date|creationdate|creation time|date created|time created|timecreated|"
              "date added|added|added on|added at|created date|erstellt|erstellt am|erstelldatum|erstellungsdatum|angelegt|date de création|créé le|"
              "fecha de creación|creado|creado el|data di creazione|creato|aangemaakt|aanmaakdatum|data de criação|criado em|utworzono|data utworzenia|skapad|oprettet"},
    {LastUsed, "last used|lastused|last use|last login|last access|last access time|last accessed|time last used|timelastused|date last used|last used at|last visit|last visited|"
               "zuletzt verwendet|zuletzt benutzt|zuletzt genutzt|letzte verwendung|letzte anmeldung|dernière utilisation|utilisé le|último uso|"
               "último acceso|ultimo utilizzo|ultimo accesso|laatst gebruikt|última utilização|último acesso|ostatnio użyty|ostatnie użycie|senast använd"},
    {Changed, "password changed|password modified|password modified time|password updated|password last changed|time password changed|timepasswordchanged|date password modified|"
              "password date|last password change|passwort geändert|kennwort geändert|mot de passe modifié|contraseña cambiada|password modificata|"
              "wachtwoord gewijzigd|senha alterada|hasło zmienione|lösenord ändrat"},
    {Ignore, "date|datum|fecha|data|dato|favorite|favourite|favorites|fav|favorit|favori|favorito|preferito|favoriet|ulubione|id|uuid|guid|type|icon|color|colour|"
             "modified|modified at|last modified|updated|updated at|last updated|modify time|modifytime|geändert|geändert am|modifié|modificado|"
             "modificato|gewijzigd|zmodyfikowano|ändrad|card number|cvv|cvc|expiry|expires|expiry date|iban|account number|phone|telephone|"
             "telefon|téléphone|teléfono|telefono|telefoon|telefone|first name|last name|middle name|full name|vorname|nachname|prénom|apellidos|"
             "cognome|voornaam|achternaam|user agent|user agent string|ip address|proxied host ip address|apple id number|attachments|custom fields|customfields|"
             "custom data|fields|extra fields|history|strength|typ|nr|no|number|nummer|numéro|número|numero"},
});

constexpr std::size_t kLongestName = 128;

using Words = std::map<std::string_view, ColumnField>;

const Words& words()
{
    static const Words kAll = [] {
        Words all;
        for (const FieldWords& field : kFieldWords) {
            std::string_view rest = field.words;
            for (bool more = true; more;) {
                const auto bar = rest.find('|');
                all.emplace(rest.substr(0, bar), field.field);
                more = bar != std::string_view::npos;
                rest.remove_prefix(more ? bar + 1 : rest.size());
            }
        }
        return all;
    }();
    return kAll;
}

} // namespace

std::string columnWord(std::string_view headerName)
{
    headerName = headerName.substr(0, kLongestName);
    QString name = QString::fromUtf8(headerName).toLower();
    for (QChar& c : name) {
        if (c == u'_' || c == u'-' || c == u'.' || c == u'/' || c == u'*' || c == u':' || c == u'(' || c == u')' || c == u'[' || c == u']')
            c = u' ';
    }
    return name.simplified().toStdString();
}

std::optional<ColumnField> fieldOfWord(std::string_view columnWord)
{
    const auto found = words().find(columnWord);
    return found == words().end() ? std::nullopt : std::optional(found->second);
}

std::optional<ColumnField> fieldOfPhrase(std::string_view columnWord)
{
    // A word that may hide a secret counts before all others: "password hint" and "mail password" must not become a login.
    std::optional<ColumnField> best;
    for (const ColumnField wanted : {Password, OneTimeCode, Email, Url, Login, Note, Title, Tag}) {
        for (std::size_t from = 0; from < columnWord.size() && !best;) {
            const std::size_t end = std::min(columnWord.find(' ', from), columnWord.size());
            if (fieldOfWord(columnWord.substr(from, end - from)) == wanted)
                best = wanted;
            from = end + 1;
        }
    }
    return best;
}

} // namespace recourse::imports
