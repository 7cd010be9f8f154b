// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the header of a message: no crash, no endless work, and texts that keep to their bounds and forms.
#include "formats/mail_date.h"
#include "formats/mail_words.h"
#include "imports/mail_reader.h"
#include "imports/mail_tally.h"

#include <cstdint>
#include <cstdlib>

using namespace recourse;

namespace {

constexpr base::MailLimits kLimits{1 << 16, 1 << 12, 16, 1 << 17};
constexpr std::int64_t kLatest = 1'800'000'000;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const domains::SuffixList& suffixes()
{
    static const auto list = domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nuk\nco.uk\n*.ck\n!www.ck\n// ===END ICANN DOMAINS===\n"
        "// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n// ===END PRIVATE DOMAINS===\n");
    return *list;
}

/// One rule of each kind: the fuzzer looks for faults in reading, not in the tables.
const imports::MailRules& rules()
{
    static const auto read = imports::MailRules::parse(
        R"({"freemail":["gmail.com","icloud.com"],"shared":{"hosts":["sendgrid.net","stripe.com"],"with_accounts":["stripe.com"],"own_locals":["support"],
"with_people":["sendgrid.net"],"with_tenants":["sendgrid.net"],"own_subdomains":["mail"]},"offices":["billing"],
"aliases":{"everyday":["hello"],"endings":["com"],"open_endings":["tk"],"mail_words":["mail"],"groups":[["google.com","youtube.com"]],"handlers":["dhl.de"],"markets":["booking.com"]},
"relays":[{"host":"icloud.com","form":"underscores"},{"host":"duck.com","form":"dots"},{"host":"addy.io","form":"plus"},{"host":"mozmail.com","form":"display"}],
"brands":[{"domain":"facebook.com","hosts":["facebookmail.com"]}],"automatic":{"contains":["noreply"],"names":["news"]},"bounces":["mailer-daemon"],
"folders":{"sent":["sent"],"drafts":["drafts"],"spam":["spam"]}})",
        R"({"reply_marks":["re","fwd"],"automatic_replies":["out of office"],"calendar_marks":["invitation"],"account_senders":["security"],"news_senders":["news"],"kinds":[{"kind":"signup","language":"en","phrases":["verify * account","^welcome","activ* * email"],
"unless_bulk":["hello"]},{"kind":"security","language":"de","phrases":["passwort*"]},{"kind":"purchase","language":"ja","phrases":["注文"]},
{"kind":"newsletter","language":"en","phrases":["confirm * subscription"]}],"codes":[{"language":"en","phrases":["your code"]}],"newsletter_words":[{"language":"en","phrases":["news"]}],
"never":[{"language":"en","phrases":["% off"]}]})");
    return *read;
}

void checkTexts(const imports::MailFact& fact)
{
    require(fact.domain.size() <= 253 && fact.recipient.size() <= 321);
    for (const char c : fact.domain)
        require((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.');
    require(fact.recipient.empty() || fact.recipient.find('@') != std::string_view::npos);
    require(!fact.time || (*fact.time > 0 && *fact.time <= kLatest));
}

void checkFindings(const imports::MailFact& fact)
{
    imports::MailBatch batch;
    imports::MailTally tally(rules());
    batch.add(fact);
    batch.add(fact);
    tally.add(batch);
    imports::MailSenders senders(rules(), suffixes());
    const imports::MailFindings findings = tally.findings(senders, QStringLiteral("fuzz"));
    require(findings.messages == 2 && findings.services.size() == (fact.skip == imports::MailSkip::None ? 1U : 0U));
    const int once = fact.id == 0 ? 2 : 1; // of copies one counts
    for (const imports::MailService& service : findings.services) {
        require(service.messages == once && service.candidate.title.size() <= 81); // with the mark that there was more
        require(service.candidate.evidence.isEmpty() == (service.candidate.verdict == model::Verdict::None));
        for (const model::Evidence& evidence : service.candidate.evidence)
            require(evidence.count == once);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static imports::MailReader reader(rules(), suffixes(), kLimits, kLatest);
    const imports::MailFact fact = reader.read(bytes, bytes.substr(0, bytes.find('\n')), {});
    checkTexts(fact);
    checkFindings(fact);

    static formats::MailWords words;
    QString text;
    words.decode(bytes.substr(0, kLimits.fieldBytes), "iso-2022-jp", 300, text);
    require(text.size() <= 300);
    for (const QChar c : text)
        require(c.unicode() >= 0x20 && c.unicode() != 0x7F);
    static_cast<void>(formats::mailDate(bytes));
    return 0;
}
