// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_fields.h"

#include "session/letter_jobs.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::session {

namespace {

struct FieldRow
{
    const char* key;
    FieldKind kind;
    const char* label;
    const char* hint; ///< empty: none
};

constexpr FieldRow kFields[] = {
    {"time_span", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "For which time?"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: since January 2024")},
    {"scope", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Anything in particular?"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: my location and my purchases")},
    {"ground", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your reason"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: I closed my account")},
    {"access_request", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your earlier request for access"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: of 3 May 2026, reference RC-7K2M-9QXD")},
    {"incident", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What the incident is called"),
        QT_TRANSLATE_NOOP("LetterFields", "Only if it is not in the list above")},
    {"notice", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Their notice to you"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: your e-mail of 5 June 2026")},
    {"affected_source", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How you know what was taken"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: your notice of 2 October 2026")},
    {"affected_data", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What of you was taken"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: name, postal address and identity document number")},
    {"risk", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What others can do with it"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: open accounts in my name")},
    {"months", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How many months of protection"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 24")},
    {"replace", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What must be replaced"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the fee for a new identity document")},
    {"others_got", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What they offered to others"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 24 months of monitoring for customers in another country")},
    {"statement", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Their sentence, word for word"),
        QT_TRANSLATE_NOOP("LetterFields", "Quote it exactly")},
    {"contrary_facts", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "The facts against it"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line, each with its source")},
    {"honest_text", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What an honest text would say"),
        QT_TRANSLATE_NOOP("LetterFields", "Only what you can show")},
    {"statement_where", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Where the sentence stood"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: press release of 4 September 2026")},
    {"infringed", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Which duty they broke"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the duty to answer my request for access")},
    {"duty_facts", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What shows it"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the copies were kept without encryption, as your notice says")},
    {"damage", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What it cost you"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line; only what you can show")},
    {"amount", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The sum you ask for"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 337.00 euros")},
    {"fear", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Why you fear misuse"),
        QT_TRANSLATE_NOOP("LetterFields", "What happened, with dates; leave it empty if nothing did")},
    {"amount_basis", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How you reckon the sum"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 37.00 for the document and 300.00 for the rest")},
    {"security_facts", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What shows that the data were not protected"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the backups were kept without encryption, as your notice says")},
    {"acts", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What they did"),
        QT_TRANSLATE_NOOP("LetterFields", "One unfair or deceptive act on each line, with its day")},
    {"relief_other", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What else you ask for"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"accepted_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you accepted the terms"),
        QT_TRANSLATE_NOOP("LetterFields", "The window counts from this day")},
    {"clause_title", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Title of the section"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: Dispute Resolution and Arbitration")},
    {"terms_title", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Title of the terms"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: Terms of Service")},
    {"terms_version", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Version or date of the terms"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: November 1, 2026")},
    {"clause_number", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Number of the section"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: section 14")},
    {"clause_days", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Days that the section gives"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 30")},
    {"class_waiver", FieldKind::YesNo, QT_TRANSLATE_NOOP("LetterFields", "The section also waives class actions"), ""},
    {"clause_items", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What the section or notice asks for"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line, as “account number: LP-4711”")},
    {"fixed_subject", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The subject that the section asks for"),
        QT_TRANSLATE_NOOP("LetterFields", "Only if it asks for one")},
    {"residence_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your country, in the letter's words"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the United Kingdom")},
    {"variant", FieldKind::Variant, QT_TRANSLATE_NOOP("LetterFields", "Which one fits?"), ""},
    {"device", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which device"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: VIN ending in 004711")},
    {"ended_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When it ended"),
        QT_TRANSLATE_NOOP("LetterFields", "The day you sold, returned or cancelled it")},
    {"ended_how", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How it ended"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: sale of the vehicle")},
    {"since", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Since when they still collect"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: 1 September 2026")},
    {"still_seen", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What shows that they still do"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: your app showed the location of the car on 12 October 2026")},
    {"new_terms", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What you do not accept"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the terms announced on 2 November 2026")},
    {"end_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When the contract is to end"),
        QT_TRANSLATE_NOOP("LetterFields", "Empty: as early as it can")},
    {"save_first", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What you want to save first"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: my saved games")},
    {"refund", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What they owe you"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the balance of 12.40")},
    {"gpc_since", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "Since when your browser sends the opt-out signal"),
        QT_TRANSLATE_NOOP("LetterFields", "Empty: it does not")},
    {"categories", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which sensitive information"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: precise geolocation and the content of my messages")},
    {"situation", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Your situation"),
        QT_TRANSLATE_NOOP("LetterFields", "Why this hurts you in particular, in your own words")},
    {"seen", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What of you they show"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: name, address and employer on your public page")},
    {"seen_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you saw it"), ""},
    {"drop_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you used DROP"), ""},
    {"broker_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The broker's name in DROP"), ""},
    {"number", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The number they call"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: +1 804 555 0100")},
    {"calls", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "When they called"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: recorded calls on November 3 and 9, 2026")},
    {"facts", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What happened, in order"),
        QT_TRANSLATE_NOOP("LetterFields", "One event on each line, with its day")},
    {"relief", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What is to be done"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: answer my request completely")},
    {"settlement", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The settlement's name"),
        QT_TRANSLATE_NOOP("LetterFields", "As the notice has it")},
    {"case_number", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The court's case number"), ""},
    {"claim_id", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your number in the notice"), ""},
    {"items", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What is wrong in the file"),
        QT_TRANSLATE_NOOP("LetterFields", "One entry on each line: what it says, what is right, and what shows it")},
    {"officer", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "An officer who may have the records"),
        QT_TRANSLATE_NOOP("LetterFields", "Name and department")},
    {"debt", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which debt"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: Lender One, your file 998, $1,240")},
    {"notice_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of their notice"), ""},
    {"former_names", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "Names you had before"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"former_addresses", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "Addresses you had before"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"alert_phone", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The number they are to call"), ""},
    {"records", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which records"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: visit notes, test results and billing records")},
    {"form_format", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "In which form"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: PDF by e-mail")},
    {"third_person", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Who else is to get the copy"),
        QT_TRANSLATE_NOOP("LetterFields", "Name and address")},
    {"corrections", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What is wrong and what is right"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line: “my street is given as Mill Road, right is Mill Lane”")},
    {"proof", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What shows it"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: a copy of the tenancy agreement")},
    {"first_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of your first letter"), ""},
    {"first_due", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When their time was over"), ""},
    {"own_date", FieldKind::YesNo, QT_TRANSLATE_NOOP("LetterFields", "The date in your first letter was your own, not the law’s"), ""},
    {"first_basis", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The law your first letter named"), ""},
    {"first_channel", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How you sent it"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: e-mail")},
    {"first_subject", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What they may know it by"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: your ticket 4711")},
    {"first_received", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When they got it"), ""},
    {"they_wrote", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When they wrote"), ""},
    {"they_said", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What they wrote"),
        QT_TRANSLATE_NOOP("LetterFields", "Their own words")},
    {"missing", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What is missing"),
        QT_TRANSLATE_NOOP("LetterFields", "One thing on each line")},
    {"authority", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The authority you may turn to"), ""},
    {"reminded_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of your reminder"), ""},
    {"answer_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of their answer"), ""},
    {"their_words", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Their reason, word for word"),
        QT_TRANSLATE_NOOP("LetterFields", "Quote it exactly")},
    {"open_points", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What is still open"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the recipients and the sign-in logs")},
    {"consent_name", FieldKind::YesNo, QT_TRANSLATE_NOOP("LetterFields", "The authority may tell them your name"), ""},
    {"other_proceedings", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Other proceedings about this"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: before which court, with its number")},
    {"remedy_wanted", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What would settle it"),
        QT_TRANSLATE_NOOP("LetterFields", "One thing on each line")},
    {"why_wrong", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Why their decision is wrong"), ""},
    {"decision", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which decision"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the refusal of my application for credit of 2 November 2026")},
    {"refused_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of the refusal"), ""},
    {"represented_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "For whom you write"),
        QT_TRANSLATE_NOOP("LetterFields", "The name that they know that person by")},
    {"agent_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Who may act for you"), ""},
    {"agent_address", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "That person's address"), ""},
    {"scope_items", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "For which matters"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"ends_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "Until when"), ""},
    {"agent_relation", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Who that is to you"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: sister")},
    {"transfer_to", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "To which other service"), ""},
    {"data", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which data"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: my purchase history")},
    {"reason", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Why"), ""},
    {"marketing", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What they sent you"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: e-mails of 2 and 9 November 2026")},
    {"processing", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Which use of your data"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: profiling for personalised prices")},
    {"consent", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What you had agreed to"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: location history")},
    {"consent_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you agreed"), ""},
    {"payments", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "Which payments"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line: day, amount, to whom, account or card by its last digits")},
    {"noticed_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you noticed them"), ""},
    {"circumstances", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Why it was not you"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: I had the card with me, and was at work that day")},
    {"blocked_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you had it blocked"), ""},
    {"statement_date", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "The day of the statement"), ""},
    {"harm", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "The harm to you besides money"),
        QT_TRANSLATE_NOOP("LetterFields", "Only what you can show")},
    {"child_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The child's name"), ""},
    {"child_age", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How old the child is"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: born in 2016")},
    {"parental_basis", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "By what right you write for the child"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: I am the mother and live with the child")},
    {"what_happened", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "What makes you write"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the notice of 2 October 2026 about stolen accounts")},
    {"school_systems", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Which programs the school uses"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the learning platform and the reading app of class 4b")},
    {"deceased_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Who died"), ""},
    {"died_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When the person died"), ""},
    {"capacity", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What you are to the estate"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: executor named in the will")},
    {"authority_proof", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "What shows that"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: the grant of probate of 1 October 2026")},
    {"wishes", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What is to be done"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"succession_law", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The law that gives you the right"),
        QT_TRANSLATE_NOOP("LetterFields", "If you know it")},
    {"complained_on", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "When you complained"), ""},
    {"file_number", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Their file number"), ""},
    {"traces", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What the others used"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line: account, telephone number, e-mail address, web page")},
    {"claims_until", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "Last day for claims in the notice"), ""},
    {"sender_name", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your name"), ""},
    {"answer_address", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Your address or e-mail"), ""},
    {"recipient", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The recipient's full legal name"), ""},
    {"recipient_email", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Their e-mail for data protection"), ""},
    {"recipient_address", FieldKind::Lines, QT_TRANSLATE_NOOP("LetterFields", "Their postal address"), ""},
    {"identifiers", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What they know you by"), ""},
    {"theft_report", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "The report's number in the fact sheet on identity theft"), ""},
    {"theft_items", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "The items in the fact sheet on identity theft"), ""},
    {"answer_by", FieldKind::Day, QT_TRANSLATE_NOOP("LetterFields", "By which day they are to answer"),
        QT_TRANSLATE_NOOP("LetterFields", "Empty: the program's own count")},
    {"answer_channel", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "How they are to answer"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: by e-mail to the address above")},
    {"enclosures", FieldKind::Items, QT_TRANSLATE_NOOP("LetterFields", "What you enclose"),
        QT_TRANSLATE_NOOP("LetterFields", "One on each line")},
    {"place", FieldKind::Line, QT_TRANSLATE_NOOP("LetterFields", "Place beside the date"),
        QT_TRANSLATE_NOOP("LetterFields", "For example: Berlin")},
};

struct VariantRow
{
    const char* key;
    const char* word;
};

constexpr VariantRow kVariants[] = {
    {"company", QT_TRANSLATE_NOOP("LetterFields", "A company")},
    {"bureau", QT_TRANSLATE_NOOP("LetterFields", "A credit bureau")},
    {"authorised", QT_TRANSLATE_NOOP("LetterFields", "An adult who gave me an authority")},
    {"parent", QT_TRANSLATE_NOOP("LetterFields", "A child whose parent or guardian I am")},
    {"employer", QT_TRANSLATE_NOOP("LetterFields", "An employer")},
    {"landlord", QT_TRANSLATE_NOOP("LetterFields", "A landlord")},
    {"club", QT_TRANSLATE_NOOP("LetterFields", "A club")},
    {"agency", QT_TRANSLATE_NOOP("LetterFields", "A department of motor vehicles")},
    {"reseller", QT_TRANSLATE_NOOP("LetterFields", "Someone who got the record from it")},
    {"only_me", QT_TRANSLATE_NOOP("LetterFields", "For me only")},
    {"whole_class", QT_TRANSLATE_NOOP("LetterFields", "For the whole class")},
    {"vehicle", QT_TRANSLATE_NOOP("LetterFields", "A car")},
    {"console", QT_TRANSLATE_NOOP("LetterFields", "A game console")},
    {"app", QT_TRANSLATE_NOOP("LetterFields", "An app")},
    {"accuracy", QT_TRANSLATE_NOOP("LetterFields", "The data are disputed")},
    {"unlawful", QT_TRANSLATE_NOOP("LetterFields", "The use is unlawful")},
    {"claims", QT_TRANSLATE_NOOP("LetterFields", "I need the data for a claim")},
    {"objection", QT_TRANSLATE_NOOP("LetterFields", "I objected to the use")},
    {"silence", QT_TRANSLATE_NOOP("LetterFields", "They did not answer")},
    {"partial", QT_TRANSLATE_NOOP("LetterFields", "They answered in part")},
    {"format", QT_TRANSLATE_NOOP("LetterFields", "I cannot use the form of the answer")},
    {"identity", QT_TRANSLATE_NOOP("LetterFields", "They want a copy of my ID")},
    {"fee", QT_TRANSLATE_NOOP("LetterFields", "They want money")},
    {"form", QT_TRANSLATE_NOOP("LetterFields", "They want me to use their form or portal")},
    {"not_us", QT_TRANSLATE_NOOP("LetterFields", "They say another company is responsible")},
    {"processor", QT_TRANSLATE_NOOP("LetterFields", "They say they only process for others")},
    {"anonymous", QT_TRANSLATE_NOOP("LetterFields", "They say the data are anonymous")},
    {"legal_hold", QT_TRANSLATE_NOOP("LetterFields", "They say a law makes them keep everything")},
    {"third_parties", QT_TRANSLATE_NOOP("LetterFields", "They say it would harm others")},
    {"deleted", QT_TRANSLATE_NOOP("LetterFields", "They say everything is deleted")},
    {"unreadable", QT_TRANSLATE_NOOP("LetterFields", "I cannot understand the answer")},
    {"language", QT_TRANSLATE_NOOP("LetterFields", "The answer is in another language")},
    {"excessive", QT_TRANSLATE_NOOP("LetterFields", "They say the request is excessive")},
};

QString translated(const char* text)
{
    return *text == 0 ? QString() : QCoreApplication::translate("LetterFields", text);
}

/// Elements that every form has an input for.
bool isOfEveryLetter(const QString& element)
{
    for (const char* one : {"sender_name", "answer_address", "recipient", "identifiers", "reference"}) {
        if (element == QLatin1String(one))
            return true;
    }
    return false;
}

} // namespace

bool isOfTheftSheet(const QString& element)
{
    return element == QLatin1String("theft_report") || element == QLatin1String("theft_items");
}

LetterField letterField(const QString& key)
{
    const auto* row = std::find_if(
        std::begin(kFields), std::end(kFields), [&key](const FieldRow& one) { return key == QLatin1String(one.key); });
    if (row == std::end(kFields))
        return {key, key, {}, FieldKind::Line, false};
    return {key, translated(row->label), translated(row->hint), row->kind, false};
}

std::vector<LetterField> fieldsOf(const LetterTypeView& type)
{
    std::vector<LetterField> fields;
    for (const QString& key : type.required + type.optional) {
        if (isOfEveryLetter(key) || isOfTheftSheet(key))
            continue;
        LetterField field = letterField(key);
        field.required = type.required.contains(key);
        if (type.lists.contains(key))
            field.kind = FieldKind::Items;
        fields.push_back(std::move(field));
    }
    if (type.ownDate)
        fields.push_back(letterField(QStringLiteral("answer_by")));
    return fields;
}

QString variantWord(const QString& variant)
{
    for (const VariantRow& row : kVariants) {
        if (variant == QLatin1String(row.key))
            return translated(row.word);
    }
    return variant;
}

QString name(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Line: return QStringLiteral("line");
    case FieldKind::Lines: return QStringLiteral("lines");
    case FieldKind::Items: return QStringLiteral("items");
    case FieldKind::Day: return QStringLiteral("day");
    case FieldKind::YesNo: return QStringLiteral("yes_no");
    case FieldKind::Variant: break;
    }
    return QStringLiteral("variant");
}

} // namespace recourse::session
