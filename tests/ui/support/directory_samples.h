// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/test_workspace.h"

#include <QByteArray>

/// Small directories made for the tests, in the forms of the real ones.
namespace recourse::test {

inline const QByteArray kDeletionPages = R"([
    {"name":"LinkedIn","url":"https://www.linkedin.com/help/close","difficulty":"medium","notes":"Closing hides the profile at once.","domains":["linkedin.com"]},
    {"name":"Dropbox","url":"https://www.dropbox.com/account/delete","difficulty":"easy","domains":["dropbox.com"]},
    {"name":"Harbour Books","url":"https://harbour-books.example/bye","difficulty":"impossible","email":"privacy@harbour-books.example","domains":["harbour-books.example"]},
    {"name":"Harbour Forum","url":"https://forum.harbour.example/leave","difficulty":"hard","domains":["harbour.example"]}])";
inline const QByteArray kPrivacyContacts = R"([
    {"slug":"harbour-books","name":"Harbour Books GmbH","relevant-countries":["de"],"address":"Kai 1\n20457 Hamburg\nGermany","email":"privacy@harbour-books.example",
     "web":"https://www.harbour-books.example","sources":["https://www.harbour-books.example/privacy"],"quality":"verified","request-language":"de",
     "needs-id-document":true,"required-elements":[{"desc":"Kundennummer","type":"input"}]},
    {"slug":"linkedin","name":"LinkedIn Ireland","relevant-countries":["all"],"address":"Wilton Place\nDublin 2\nIreland","email":"privacy@linkedin.example",
     "web":"https://www.linkedin.com","sources":[],"quality":"tested"},
    {"slug":"debaylda","name":"BayLDA","relevant-countries":["de"],"address":"Promenade 18\n91522 Ansbach\nGermany","web":"https://www.lda.bayern.de","sources":[]},
    {"slug":"debfdi","name":"BfDI","relevant-countries":["de"],"address":"Graurheindorfer Str. 153\n53117 Bonn\nGermany","web":"https://www.bfdi.bund.de","sources":[]}])";
inline const QByteArray kPasswordPages
    = R"({"linkedin.com":"https://www.linkedin.com/psettings/change-password","dropbox.com":"https://www.dropbox.com/account/security"})";
inline const QByteArray kSecondFactors = R"({"linkedin.com":{"methods":["sms","totp"],"documentation":"https://www.linkedin.com/help/2fa"},
    "dropbox.com":{"methods":["totp","u2f"],"documentation":"https://help.dropbox.com/2fa"},"harbour-books.example":{}})";

/// A register of incidents as a state might publish it.
inline const QByteArray kOwnRegister = "Organization Name,Date of Breach,Reported Date,Residents Affected\n"
                                       "Harbour Books,03/04/2024,05/06/2024,120\nZalando SE,01/02/2023,02/03/2023,7\n";

/// Takes them in as files, as a user who is offline would.
void importDirectories(TestWorkspace& workspace);

/// Enters a second source of the LinkedIn incident of 2012, and an incident of which only the name equals that of a service of the sample
/// export.
void enterIncidents(TestWorkspace& workspace);

} // namespace recourse::test
