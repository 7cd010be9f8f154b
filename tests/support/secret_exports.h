// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Small account lists of every format with the word `kSecret` wherever they hold what must be forgotten: passwords, notes, one-time-code
/// seeds, cards, further fields, user info and queries of addresses. Each has at least one account, with the login "ann".
namespace recourse::test {

inline constexpr char kSecret[] = "cAnArY";

struct SecretExport
{
    const char* format; ///< the word that reports it
    const char* name; ///< for the file
    QByteArray bytes;
};

inline std::vector<SecretExport> secretBrowserLists()
{
    return {{"chrome-csv", "chrome.csv", "name,url,username,password,note\nA,https://me:cAnArY@a.example/?token=cAnArY,ann,cAnArY,cAnArY\nx,y,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY\n"},
        {"firefox-csv", "firefox.csv",
            "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\nhttps://me:cAnArY@a.example,ann,cAnArY,cAnArY,https://x:cAnArY@y.example,{},1,1,1\n"},
        {"apple-passwords-csv", "apple.csv", "Title,URL,Username,Password,Notes,OTPAuth\nA,https://me:cAnArY@a.example/,ann,cAnArY,cAnArY,otpauth://totp/x?secret=cAnArY\n"},
        {"keepassxc-csv", "keepassxc.csv", "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created\nRoot,T,ann,cAnArY,https://a.example,cAnArY,otpauth://totp/x?secret=cAnArY,0,,\n"},
        {"keepass1-csv", "keepass1.csv", "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n\"A\",\"ann\",\"cAn\\\\cAnArY\",\"https://me:cAnArY@a.example\",\"cAnArY\"\n"},
        {"keepass2-xml", "keepass.xml",
            "<KeePassFile><Meta><Binaries><Binary ID=\"0\">cAnArY</Binary></Binaries></Meta><Root><Group><Entry><String><Key>UserName</Key><Value>ann</Value></String><String><Key>Password</Key>"
            "<Value>cAnArY</Value></String><String><Key>Notes</Key><Value>cAnArY</Value></String><String><Key>otp</Key><Value>cAnArY</Value></String><String><Key>PIN</Key><Value>cAnArY</Value></String>"
            "<String><Key>URL</Key><Value>https://me:cAnArY@a.example</Value></String><History><Entry><String><Key>Password</Key><Value>cAnArY</Value></String></Entry></History></Entry></Group></Root></KeePassFile>"},
        {"stickypassword-xml", "sticky.xml",
            "<root><Database><Logins><Login ID=\"1\" Name=\"ann\" Password=\"cAnArY\"/></Logins><Accounts><Account Name=\"A\" Link=\"https://me:cAnArY@a.example\" Comments=\"cAnArY\"><LoginLinks>"
            "<Login SourceLoginID=\"1\"/></LoginLinks></Account></Accounts><Memos>cAnArY</Memos></Database></root>"},
        {"other-csv", "safeincloud.csv", "Title,Login,Password,URL,Notes,OTP\nA,ann,cAnArY,https://me:cAnArY@a.example,cAnArY,otpauth://totp/x?secret=cAnArY\n"},
        {"generic-csv", "generic.csv", "Website,Benutzername,Kennwort,Notiz\nhttps://me:cAnArY@a.example,ann,cAnArY,cAnArY\n"},
        {"domain-list", "domains.txt", "https://me:cAnArY@a.example/cAnArY?cAnArY#cAnArY\nb.example\n"}};
}

inline std::vector<SecretExport> secretManagerTables()
{
    return {{"lastpass-csv", "lastpass.csv",
                "url,username,password,totp,extra,name,grouping,fav\nhttps://me:cAnArY@a.example/?t=cAnArY,ann,cAn&amp;cAnArY,cAnArY,\"cAnArY\ncAnArY\",A,,0\n"
                "http://sn,,,,\"NoteType:Credit Card\nNumber:cAnArY\",Card,,0\n"},
        {"bitwarden-csv", "bitwarden.csv", "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,A,cAnArY,x: cAnArY,0,https://me:cAnArY@a.example,ann,cAnArY,cAnArY\n"},
        {"1password-csv", "1password.csv", "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nA,https://me:cAnArY@a.example,ann,cAnArY,otpauth://totp/x?secret=cAnArY,false,false,,cAnArY\n"},
        {"dashlane", "credentials.csv", "username,username2,username3,title,password,note,url,category,otpSecret\nann,,,A,cAnArY,cAnArY,https://me:cAnArY@a.example,,cAnArY\n"},
        {"keeper", "keeper.csv", "\"\",\"A\",\"ann\",\"cAnArY\",\"https://me:cAnArY@a.example\",\"cAnArY\",\"\",\"TFC:Keeper\",\"cAnArY\",\"PIN\",\"cAnArY\"\n\"\",\"B\",\"bob\",\"cAnArY\",\"https://b.example\",\"cAnArY\",\"\"\n"},
        {"roboform-csv", "roboform.csv", "Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\nA,https://me:cAnArY@a.example,https://a.example,ann,'cAnArY,cAnArY,,\"Password$,,,pwd,cAnArY\",\"TOTP KEY$,,,txt,cAnArY\"\n"},
        {"nordpass-csv", "nordpass.csv",
            "name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,folder,full_name,type,custom_fields\nA,https://a.example,,ann,cAnArY,cAnArY,,,,,,password,"
            "\"[{\"\"label\"\":\"\"cAnArY\"\",\"\"value\"\":\"\"cAnArY\"\"}]\"\nC,,,,,cAnArY,cAnArY,cAnArY,cAnArY,,,credit_card,\n"},
        {"enpass", "enpass.csv", "\"Title\",\"Field\",\"Value\",\"Note\"\n\"A\",\"Username\",\"ann\",\"*Password\",\"cAnArY\",\"TOTP\",\"cAnArY\",\"cAnArY\",\"cAnArY\",\"cAnArY\"\n"},
        {"zohovault-csv", "zoho.csv", "Secret Name,Secret URL,SecretData,Notes,CustomData\nA,https://me:cAnArY@a.example,\"SecretType:Web Account\nUser Name:ann\nPassword:cAnArY\nTOTP:cAnArY\n\",cAnArY,\"x:cAnArY\n\"\n"},
        {"protonpass", "proton.csv", "type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,A,https://me:cAnArY@a.example,,ann,cAnArY,cAnArY,cAnArY,1,1,V\n"}};
}

inline std::vector<SecretExport> secretManagerDocuments()
{
    return {{"bitwarden-json", "bitwarden.json",
                R"({"encrypted":false,"items":[{"type":1,"name":"A","notes":"cAnArY","fields":[{"name":"cAnArY","value":"cAnArY"}],"passwordHistory":[{"password":"cAnArY"}],"login":{"uris":[{"uri":"https://me:cAnArY@a.example"}],
                "username":"ann","password":"cAnArY","totp":"cAnArY","fido2Credentials":[{"keyValue":"cAnArY"}]}},{"type":3,"name":"C","card":{"number":"cAnArY"}}]})"},
        {"1password-1pif", "data.1pif",
            "{\"uuid\":\"A1\",\"typeName\":\"webforms.WebForm\",\"title\":\"A\",\"location\":\"https://me:cAnArY@a.example\",\"secureContents\":{\"notesPlain\":\"cAnArY\",\"fields\":[{\"designation\":\"username\",\"value\":\"ann\"},"
            "{\"designation\":\"password\",\"value\":\"cAnArY\"}],\"sections\":[{\"fields\":[{\"k\":\"concealed\",\"n\":\"TOTP_1\",\"v\":\"cAnArY\"}]}]}}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n"},
        {"1password-1pux", "export.data",
            R"({"accounts":[{"attrs":{"name":"x"},"vaults":[{"attrs":{"name":"V"},"items":[{"uuid":"A1","state":"active","categoryUuid":"001","overview":{"title":"A","urls":[{"url":"https://me:cAnArY@a.example"}]},"details":{
            "loginFields":[{"designation":"username","value":"ann"},{"designation":"password","value":"cAnArY"}],"notesPlain":"cAnArY","sections":[{"fields":[{"value":{"totp":"cAnArY"}}]}],"passwordHistory":[{"value":"cAnArY"}]}}]}]}]})"},
        {"dashlane", "dashlane.json",
            R"({"AUTHENTIFIANT":[{"domain":"https://me:cAnArY@a.example","login":"ann","password":"cAnArY","note":"cAnArY","otpSecret":"cAnArY"}],"PAYMENTMEANS_CREDITCARD":[{"cardNumber":"cAnArY"}]})"},
        {"keeper", "keeper.json",
            R"({"records":[{"title":"A","$type":"login","login":"ann","password":"cAnArY","login_url":"https://me:cAnArY@a.example","notes":"cAnArY","custom_fields":{"$oneTimeCode::1":"cAnArY","cAnArY":"cAnArY"}}]})"},
        {"enpass", "enpass.json",
            R"({"items":[{"title":"A","template_type":"login.default","note":"cAnArY","attachments":[{"data":"cAnArY"}],"fields":[{"type":"username","value":"ann","history":[{"value":"cAnArY"}]},{"type":"password","value":"cAnArY"},
            {"type":"totp","value":"cAnArY"},{"type":"url","value":"https://me:cAnArY@a.example"}]}]})"},
        {"protonpass", "proton.json",
            R"({"userId":"u","vaults":{"v":{"name":"V","items":[{"state":1,"data":{"type":"login","metadata":{"name":"A","note":"cAnArY"},"extraFields":[{"fieldName":"cAnArY","type":"totp","data":{"totpUri":"cAnArY"}}],
            "content":{"itemUsername":"ann","password":"cAnArY","urls":["https://me:cAnArY@a.example"],"totpUri":"cAnArY","passkeys":[{"content":"cAnArY"}]}}}]}}})"}};
}

/// All of them.
inline std::vector<SecretExport> secretExports()
{
    std::vector<SecretExport> all;
    for (const auto& some : {secretBrowserLists(), secretManagerTables(), secretManagerDocuments()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace recourse::test
