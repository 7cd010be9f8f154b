// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

/// Letters written for the tests: of the length, layout and nastiness that documents must stand.
namespace recourse::test {

/// A breach enquiry of one page under German law of residence, in English.
inline model::Letter shortLetter()
{
    model::Letter letter;
    letter.regime = QStringLiteral("eu-gdpr");
    letter.language = QStringLiteral("en");
    letter.reference = QStringLiteral("RC-7K2M-9QXD");
    letter.sender = {QStringLiteral("Alex Example"), QStringLiteral("Musterstraße 12"), QStringLiteral("10115 Berlin"), QStringLiteral("Germany")};
    letter.senderEmail = QStringLiteral("alex@example.org");
    letter.recipient = {QStringLiteral("Example Networks Ireland Ltd"), QStringLiteral("Data Protection Officer"),
        QStringLiteral("1 Sample Quay"), QStringLiteral("Dublin 2, D02 XY00"), QStringLiteral("IRELAND")};
    letter.recipientEmail = QStringLiteral("privacy@example.com");
    letter.place = QStringLiteral("Berlin");
    letter.date = QDate(2026, 11, 21);
    letter.subject = QStringLiteral("Questions about the incident of 4 October 2026 under Articles 34(2) and 15(1) GDPR (RC-7K2M-9QXD)");
    letter.body = QStringLiteral("Dear Sir or Madam,\n\n"
                                 "I hold an account with you under alex@example.org. According to Have I Been Pwned, data of your service became "
                                 "public in October 2026. I have had no notice from you.\n\n"
                                 "Please tell me:\n\n"
                                 "1. whether data about me were part of the incident, and which items;\n"
                                 "2. when the incident began, when you noticed it and when it ended;\n"
                                 "3. how passwords were stored, naming the function and its cost;\n"
                                 "4. who obtained the data, as far as you know, and to whom you have passed mine on.\n\n"
                                 "Under Article 12(3) GDPR your answer is due within one month of receipt, by my count on 22 December 2026. "
                                 "Please answer by e-mail to alex@example.org.");
    letter.closing = QStringLiteral("Yours faithfully,\nAlex Example");
    letter.enclosures = {QStringLiteral("Copy of the entry in the public list")};
    letter.due = QDate(2026, 12, 22);
    return letter;
}

/// A long access request to a company in the United States: more than one page.
inline model::Letter longLetter()
{
    model::Letter letter = shortLetter();
    letter.regime = QStringLiteral("us-ca");
    letter.sender = {QStringLiteral("Alex Example"), QStringLiteral("400 Sample Avenue, Apt. 9"), QStringLiteral("Sacramento, CA 95814")};
    letter.recipient = {QStringLiteral("Example Motors Corporation"), QStringLiteral("Attn: Privacy Office"),
        QStringLiteral("77 Assembly Line Drive"), QStringLiteral("Detroit, MI 48201")};
    letter.place.clear();
    letter.subject = QStringLiteral("Request to know, request to delete, and instruction not to sell or share");
    QString body = QStringLiteral("To the Privacy Office:\n\nI cancelled the connected service of my car on March 3, 2026. I ask for the following:\n\n");
    for (int i = 1; i <= 16; ++i) {
        body += QStringLiteral("%1. Point %1: the categories and the specific pieces of personal information that you have collected about me and "
                               "about the vehicle since the day of cancellation, with the source of each, the purpose for which it was taken and "
                               "the name of every third party to which it was sold, shared or disclosed.\n").arg(i);
    }
    body += QStringLiteral("\nPlease confirm receipt within ten business days and answer within forty-five days, as the law provides.\n\n"
                           "I have the right to be free from discrimination for making these requests. LASTPARAGRAPH");
    letter.body = body;
    letter.closing = QStringLiteral("Sincerely,\nAlex Example");
    return letter;
}

/// Names and texts that try to be markup, templates, other directions, or simply too long.
inline model::Letter hostileLetter()
{
    model::Letter letter = shortLetter();
    letter.recipient = {QStringLiteral("<img src=file:///etc/passwd> & {{{subject}}} ") + QStringLiteral("Very Long Holding Name ").repeated(13),
        QStringLiteral("Evil\u202Etxt.exe GmbH\r\nBcc: victim@example.net"), QStringLiteral("W").repeated(120),
        QStringLiteral("שלום בע״מ, رقم ١٢٣"), QStringLiteral("12345 %1 %PDF-1.7 endstream")};
    letter.subject = QStringLiteral("{{x}} <b>not bold</b> =?utf-8?B?SGVsbG8=?=\r\nBcc: victim@example.net");
    letter.body = QStringLiteral("Dear {{name}} <script>alert(1)</script>,\n\n") + QStringLiteral("unbroken").repeated(60)
        + QStringLiteral("\n\n1. ]]> &amp; <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;\n   a) a) a sub-point\n\n.\nFrom here\nLone\xFFsurrogate ")
        + QChar(0xD800) + QStringLiteral(" end\n\n");
    letter.senderEmail = QStringLiteral("alex@example.org");
    return letter;
}

/// Letters of many scripts.
inline model::Letter worldLetter()
{
    model::Letter letter = shortLetter();
    letter.regime = QStringLiteral("uk-gdpr");
    letter.language = QStringLiteral("fr");
    letter.sender = {QStringLiteral("Zażółć Gęślą"), QStringLiteral("ul. Piotrkowska 1"), QStringLiteral("90-001 Łódź")};
    letter.recipient = {QStringLiteral("Ελληνική Εταιρεία Α.Ε."), QStringLiteral("Общество «Пример»"), QStringLiteral("Þjóðskrá, Đà Nẵng, İzmir")};
    letter.place = QStringLiteral("Łódź");
    letter.subject = QStringLiteral("Accès à mes données – Łódź, Ελλάδα, Москва");
    letter.body = QStringLiteral("Madame, Monsieur,\n\nGrüße aus Łódź: ἀλήθεια, правда, عربي, עברית, “quotes” – dashes… œuvre, naïve, €100.\n\n"
                                 "1. Première demande;\n2. Deuxième demande.");
    letter.closing = QStringLiteral("Veuillez agréer l’expression de mes salutations distinguées,\nZażółć Gęślą");
    return letter;
}

} // namespace recourse::test
