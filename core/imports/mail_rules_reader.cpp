// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/limits.h"
#include "formats/json.h"
#include "imports/mail_rules.h"
#include "imports/mail_subject_text.h"

#include <QRegularExpression>

namespace recourse::imports {

using base::Code;
using base::fail;
using base::Result;
using formats::JsonView;

namespace {

constexpr std::size_t kMostPhraseCharacters = 120;
constexpr std::size_t kMostPhraseGaps = 6;
constexpr std::size_t kShortestCompanyName = 4; ///< that is a company's in every country

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<std::uint32_t> markOf(std::string_view kind)
{
    if (kind == "signup")
        return SubjectSignUp;
    if (kind == "security")
        return SubjectSecurity;
    if (kind == "terms")
        return SubjectTerms;
    if (kind == "purchase")
        return SubjectPurchase;
    if (kind == "newsletter")
        return SubjectNewsletter;
    return std::nullopt;
}

std::optional<RelayForm> relayForm(std::string_view word)
{
    if (word == "underscores")
        return RelayForm::Underscores;
    if (word == "dots")
        return RelayForm::Dots;
    if (word == "plus")
        return RelayForm::Plus;
    if (word == "display")
        return RelayForm::Display;
    return std::nullopt;
}

bool isHost(std::string_view text)
{
    return text.find('.') != std::string_view::npos && text.size() <= 253 && text.front() != '.' && text.back() != '.'
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

} // namespace

/// Fills the tables from JSON and remembers the first record that does not fit.
class MailRulesReader
{
public:
    Result<MailRules> read(const QByteArray& senders, const QByteArray& subjects)
    {
        m_file = "mail_senders.json";
        if (const auto document = formats::JsonDocument::parse(view(senders), base::kRulesJsonLimits))
            readSenders(document->root());
        else
            need(false, "json");
        m_file = "mail_subjects.json";
        if (const auto document = formats::JsonDocument::parse(view(subjects), base::kRulesJsonLimits))
            readSubjects(document->root());
        else
            need(false, "json");
        if (!m_fault.isEmpty())
            return fail(Code::RuleMalformed, m_fault);
        m_rules.m_phrases.build();
        return std::move(m_rules);
    }

private:
    void need(bool holds, const char* field)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = QStringLiteral("%1: %2").arg(QLatin1String(m_file), QLatin1String(field));
    }

    /// Each string of a list that must not be empty.
    template <class Use> void forEachText(JsonView list, const char* field, Use use)
    {
        need(list.isArray() && list.size() > 0, field);
        list.forEach([&](JsonView entry) {
            need(entry.isString() && !entry.string().empty(), field);
            if (!entry.string().empty())
                use(entry);
            return true;
        });
    }

    MailHostRule& host(JsonView entry, const char* field)
    {
        const std::string_view name = entry.string();
        need(!name.empty() && isHost(name), field);
        return m_rules.m_hosts[std::string(name)];
    }

    void readSenders(JsonView root)
    {
        forEachText(root["freemail"], "freemail", [&](JsonView entry) { host(entry, "freemail").freemail = true; });
        const JsonView shared = root["shared"];
        forEachText(shared["hosts"], "shared.hosts", [&](JsonView entry) { host(entry, "shared.hosts").shared = true; });
        readSharedKind(shared, "with_accounts", &MailHostRule::withAccounts);
        readSharedKind(shared, "with_people", &MailHostRule::withPeople);
        readSharedKind(shared, "with_tenants", &MailHostRule::withTenants);
        forEachText(shared["own_locals"], "shared.own_locals", [&](JsonView entry) { m_rules.m_sharedOwn.emplace(entry.string()); });
        forEachText(shared["own_subdomains"], "shared.own_subdomains", [&](JsonView entry) { m_rules.m_sharedSubdomains.emplace(entry.string()); });
        readRelays(root["relays"]);
        readBrands(root["brands"]);
        const JsonView automatic = root["automatic"];
        forEachText(automatic["contains"], "automatic.contains", [&](JsonView entry) { m_rules.m_noReplyParts.emplace_back(entry.string()); });
        forEachText(automatic["names"], "automatic.names", [&](JsonView entry) { m_rules.m_automaticNames.emplace(entry.string()); });
        forEachText(root["bounces"], "bounces", [&](JsonView entry) { m_rules.m_bounces.emplace(entry.string()); });
        readFolders(root["folders"]);
        forEachText(root["offices"], "offices", [&](JsonView entry) { m_rules.m_offices.emplace(entry.string()); });
        m_rules.m_offices.insert(m_rules.m_noReplyParts.begin(), m_rules.m_noReplyParts.end());
        readAliases(root["aliases"]);
    }

    /// Those of the shared hosts that have something more.
    void readSharedKind(JsonView shared, const char* field, bool MailHostRule::*kind)
    {
        forEachText(shared[field], field, [&](JsonView entry) {
            MailHostRule& rule = host(entry, field);
            need(rule.shared, field); // not among the hosts
            rule.*kind = true;
        });
    }

    void readRelays(JsonView relays)
    {
        need(relays.isArray() && relays.size() > 0, "relays");
        relays.forEach([&](JsonView relay) {
            const auto form = relayForm(relay["form"].string());
            need(form.has_value(), "relays.form");
            MailHostRule& rule = host(relay["host"], "relays.host");
            rule.relay = form;
            if (relay["offices"].exists())
                forEachText(relay["offices"], "relays.offices", [&](JsonView entry) { rule.relayOffices.emplace_back(entry.string()); });
            return true;
        });
    }

    void readAliases(JsonView aliases)
    {
        forEachText(aliases["everyday"], "aliases.everyday", [&](JsonView entry) { m_rules.m_everydayNames.emplace(entry.string()); });
        forEachText(aliases["endings"], "aliases.endings", [&](JsonView entry) { m_rules.m_endings.emplace(entry.string()); });
        forEachText(aliases["open_endings"], "aliases.open_endings", [&](JsonView entry) { m_rules.m_openEndings.emplace(entry.string()); });
        forEachText(aliases["mail_words"], "aliases.mail_words", [&](JsonView entry) { m_rules.m_mailWords.emplace(entry.string()); });
        need(aliases["groups"].isArray() && aliases["groups"].size() > 0, "aliases.groups");
        int company = 0;
        aliases["groups"].forEach([&](JsonView group) {
            ++company;
            forEachText(group, "aliases.groups", [&](JsonView entry) { addCompany(entry.string(), company); });
            return true;
        });
        forEachText(aliases["handlers"], "aliases.handlers", [&](JsonView entry) {
            need(isHost(entry.string()), "aliases.handlers");
            m_rules.m_handlers.emplace(entry.string());
        });
        forEachText(aliases["markets"], "aliases.markets", [&](JsonView entry) {
            need(isHost(entry.string()), "aliases.markets");
            m_rules.m_markets.emplace(entry.string());
            if (const std::string_view name = companyName(entry.string()); !name.empty())
                m_rules.m_markets.emplace(name);
        });
    }

    /// The domain's name, if it stands for the company in every country.
    static std::string_view companyName(std::string_view domain)
    {
        const std::string_view name = domain.substr(0, domain.find('.'));
        return name.size() < kShortestCompanyName ? std::string_view() : name;
    }

    void addCompany(std::string_view domain, int company)
    {
        need(isHost(domain), "aliases.groups");
        for (const std::string_view key : {domain, companyName(domain)})
            need(key.empty() || m_rules.m_companies.try_emplace(std::string(key), company).first->second == company, "aliases.groups: in two groups");
    }

    void readBrands(JsonView brands)
    {
        need(brands.isArray() && brands.size() > 0, "brands");
        brands.forEach([&](JsonView brand) {
            const std::string_view domain = brand["domain"].string();
            need(!domain.empty() && isHost(domain), "brands.domain");
            forEachText(brand["hosts"], "brands.hosts", [&](JsonView entry) { host(entry, "brands.hosts").brand = std::string(domain); });
            return true;
        });
    }

    void readFolders(JsonView folders)
    {
        for (const auto& [name, folder] : {std::pair{"sent", MailFolder::Sent}, {"drafts", MailFolder::Drafts}, {"spam", MailFolder::Spam}})
            forEachText(folders[name], name, [&, kind = folder](JsonView entry) { m_rules.m_folders.insert(foldedSubject(entry.text()), kind); });
    }

    void readSubjects(JsonView root)
    {
        readMarks(root["reply_marks"], "reply_marks", m_rules.m_replyMarks);
        readMarks(root["automatic_replies"], "automatic_replies", m_rules.m_automaticReplies);
        readMarks(root["calendar_marks"], "calendar_marks", m_rules.m_calendarMarks);
        forEachText(root["account_senders"], "account_senders", [&](JsonView entry) { m_rules.m_accountSenders.emplace(entry.string()); });
        forEachText(root["news_senders"], "news_senders", [&](JsonView entry) { m_rules.m_newsSenders.emplace(entry.string()); });
        need(root["kinds"].isArray() && root["kinds"].size() > 0, "kinds");
        root["kinds"].forEach([&](JsonView record) {
            const auto mark = markOf(record["kind"].string());
            need(mark.has_value(), "kinds.kind");
            const bool german = record["language"].string() == "de";
            need(record["language"].isString(), "kinds.language");
            forEachText(record["phrases"], "kinds.phrases", [&](JsonView entry) { addPhrase(entry.text(), mark.value_or(0), german); });
            if (record["unless_bulk"].exists()) {
                need((mark.value_or(0) & SubjectKinds) != 0, "kinds.unless_bulk");
                forEachText(record["unless_bulk"], "kinds.unless_bulk",
                    [&](JsonView entry) { addPhrase(entry.text(), mark.value_or(0) << SubjectUnlessBulk, german); });
            }
            return true;
        });
        readPhrases(root["codes"], "codes", SubjectCode, SubjectCodeUnlessBulk);
        readPhrases(root["newsletter_words"], "newsletter_words", SubjectNewsletterWord);
        readPhrases(root["never"], "never", SubjectNever);
    }

    void readMarks(JsonView list, const char* field, QSet<QString>& marks)
    {
        forEachText(list, field, [&](JsonView entry) { marks.insert(foldedSubject(entry.text())); });
    }

    /// Phrases by language that all have the same mark, those under "unless_bulk" another.
    void readPhrases(JsonView list, const char* field, std::uint32_t mark, std::uint32_t unlessBulk = 0)
    {
        need(list.isArray() && list.size() > 0, field);
        list.forEach([&](JsonView record) {
            const bool german = record["language"].string() == "de";
            forEachText(record["phrases"], field, [&](JsonView entry) { addPhrase(entry.text(), mark, german); });
            if (record["unless_bulk"].exists()) {
                need(unlessBulk != 0, field);
                forEachText(record["unless_bulk"], field, [&](JsonView entry) { addPhrase(entry.text(), unlessBulk, german); });
            }
            return true;
        });
    }

    /// The phrase as senders write it: with "e-mail" for "email", without accents, in German with "ae" for "ä".
    void addPhrase(const QString& text, std::uint32_t mark, bool german)
    {
        const QString folded = foldedSubject(text);
        need(!folded.isEmpty() && static_cast<std::size_t>(folded.size()) <= kMostPhraseCharacters, "a phrase is empty or too long");
        need(static_cast<std::size_t>(folded.count(u'*')) <= kMostPhraseGaps && folded != QLatin1String("*"), "a phrase has too many gaps");
        static const QRegularExpression kGluedGap(QStringLiteral("\\*[^ *]"));
        need(!kGluedGap.match(folded).hasMatch(), "a phrase has a gap before a word without a space");
        QStringList forms{folded};
        if (folded.contains(QLatin1String("email")))
            forms << QString(folded).replace(QLatin1String("email"), QLatin1String("e-mail"));
        const qsizetype plain = forms.size();
        for (qsizetype i = 0; i < plain; ++i) {
            forms << withoutAccents(forms[i]);
            if (german)
                forms << QString(forms[i]).replace(u'ä', QLatin1String("ae")).replace(u'ö', QLatin1String("oe")).replace(u'ü', QLatin1String("ue"));
        }
        forms.removeDuplicates();
        for (const QString& form : forms)
            m_rules.m_phrases.add(form, mark);
    }

    MailRules m_rules;
    const char* m_file = "";
    QString m_fault;
};

Result<MailRules> MailRules::parse(const QByteArray& senders, const QByteArray& subjects)
{
    return MailRulesReader().read(senders, subjects);
}

} // namespace recourse::imports
