// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_rules_reader.h"

#include "base/limits.h"
#include "model/data_class.h"
#include "model/names.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace recourse::plan {

namespace {

using base::Code;
using formats::JsonView;

constexpr int kLongestStep = 600; ///< minutes
constexpr int kLongestProtection = 3660; ///< days

template <class Enum> using Words = std::initializer_list<std::pair<const char*, Enum>>;

template <class Enum> std::optional<Enum> fromWord(const QString& word, Words<Enum> words)
{
    for (const auto& [name, value] : words) {
        if (word == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

const Words<StepScope> kScopes{{"person", StepScope::Person}, {"account", StepScope::Account},
    {"service", StepScope::Service}, {"reuse_group", StepScope::ReuseGroup}};
const Words<FactState> kStates{
    {"confirmed", FactState::Confirmed}, {"known", FactState::Known}, {"uncertain", FactState::Uncertain}};
const Words<StepCondition> kConditions{
    {"", StepCondition::None}, {"mailbox", StepCondition::Mailbox}, {"notice", StepCondition::Notice},
    {"wish", StepCondition::Wish}};

constexpr QLatin1String kListedPassword("listed_password");
constexpr QLatin1String kExposure("exposure");

bool isName(const QString& text)
{
    static const QRegularExpression kName(QStringLiteral("^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"));
    return kName.match(text).hasMatch();
}

bool isJurisdiction(const QString& text)
{
    static const QRegularExpression kJurisdiction(QStringLiteral("^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$"));
    return kJurisdiction.match(text).hasMatch();
}

bool isAddress(const QString& text)
{
    return text.startsWith(QLatin1String("https://")) && text.size() > 12 && !text.contains(u' ');
}

bool isDataClass(const QString& word)
{
    return model::dataClassText(word) != word;
}

} // namespace

void StepRulesReader::need(bool holds, const char* field)
{
    if (!holds && m_fault.isEmpty())
        m_fault = QStringLiteral("%1: %2").arg(m_record, QLatin1String(field));
}

QString StepRulesReader::needText(JsonView record, const char* field)
{
    const QString text = record[field].text();
    need(!text.isEmpty() && text == text.trimmed(), field);
    return text;
}

QStringList StepRulesReader::texts(JsonView record, const char* field)
{
    const JsonView list = record[field];
    const QStringList found = list.texts();
    need(!list.exists() || (list.isArray() && static_cast<std::size_t>(found.size()) == list.size()), field);
    return found;
}

int StepRulesReader::number(JsonView record, const char* field, int lowest, int highest, int ifMissing)
{
    if (!record[field].exists())
        return ifMissing;
    const std::int64_t value = record[field].integer().value_or(std::numeric_limits<std::int64_t>::min());
    need(value >= lowest && value <= highest, field);
    return static_cast<int>(std::clamp<std::int64_t>(value, lowest, highest));
}

void StepRulesReader::readStages(JsonView stages)
{
    m_record = QStringLiteral("stages");
    need(stages.isArray() && stages.size() > 0, "list");
    m_stages = stages.texts();
    need(std::all_of(m_stages.begin(), m_stages.end(), isName) && m_stages.removeDuplicates() == 0, "names");
}

void StepRulesReader::readMailboxes(JsonView mailboxes)
{
    m_record = QStringLiteral("mailboxes");
    need(mailboxes.isObject(), "object");
    mailboxes.forEachMember([this](std::string_view service, JsonView domains) {
        need(domains.isArray() && domains.size() > 0, "domains");
        const QString name = QString::fromUtf8(service);
        for (const QString& domain : domains.texts()) {
            need(!m_result.m_mailboxServices.value(domain).contains(name), "domain given twice");
            m_result.m_mailboxServices[domain].append(name);
        }
        return true;
    });
}

void StepRulesReader::readLowering(JsonView lowering)
{
    if (!lowering.exists())
        return;
    m_record = QStringLiteral("lowered");
    need(lowering.isObject(), "object");
    Lowering& read = m_result.m_lowering;
    read.afterDays = number(lowering, "after_days", 1, kLongestProtection, 0);
    need(read.afterDays > 0, "after_days");
    read.notStages = texts(lowering, "not_at");
    need(std::all_of(read.notStages.begin(), read.notStages.end(), [this](const QString& stage) { return m_stages.contains(stage); }), "not_at");
}

void StepRulesReader::refuseUnknownFields(JsonView record)
{
    static constexpr std::array<std::string_view, 30> kFields{"id", "topic", "classes", "with_classes", "raw_only", "raw_not",
        "only_if", "also_if", "again_for", "replaces_at_account", "jurisdiction", "stage", "urgency", "minutes", "scope", "after", "blocks", "replaces", "title",
        "why", "expires_after_days", "remind_before_days", "evidence_wanted", "url", "source", "source_url",
        "source_read_on", "state", "note", "pages"};
    record.forEachMember([this](std::string_view key, JsonView) {
        const bool known = std::find(kFields.begin(), kFields.end(), key) != kFields.end();
        need(known, known ? "" : "unknown field");
        return true;
    });
}

void StepRulesReader::readNames(JsonView record, StepRule& rule)
{
    rule.id = needText(record, "id");
    need(isName(rule.id), "id");
    rule.topic = record["topic"].exists() ? needText(record, "topic") : rule.id;
    need(isName(rule.topic), "topic");
    rule.jurisdiction = record["jurisdiction"].text();
    need(record["jurisdiction"].isString() && isJurisdiction(rule.jurisdiction), "jurisdiction");
    rule.after = texts(record, "after");
    rule.blocks = texts(record, "blocks");
    rule.replaces = texts(record, "replaces");
    rule.replacesAtAccount = texts(record, "replaces_at_account");
}

void StepRulesReader::readTriggers(JsonView record, StepRule& rule)
{
    rule.classes = texts(record, "classes");
    rule.withClasses = texts(record, "with_classes");
    need(std::all_of(rule.withClasses.begin(), rule.withClasses.end(), isDataClass), "with_classes");
    rule.rawOnly = texts(record, "raw_only");
    rule.rawNot = texts(record, "raw_not");
    const auto condition = fromWord(record["only_if"].text(), kConditions);
    need(condition.has_value(), "only_if");
    rule.condition = condition.value_or(StepCondition::None);
    const bool isWish = rule.condition == StepCondition::Wish;
    need(rule.classes.isEmpty() == isWish && std::all_of(rule.classes.begin(), rule.classes.end(), isDataClass), "classes");
    const auto scope = fromWord(needText(record, "scope"), kScopes);
    need(scope.has_value() && (!isWish || scope == StepScope::Account), "scope");
    rule.scope = scope.value_or(StepScope::Person);
    rule.forListedPasswords = record["also_if"].exists();
    need(!rule.forListedPasswords || (record["also_if"].text() == kListedPassword && rule.scope == StepScope::Account), "also_if");
    rule.again = record["again_for"].exists();
    need(!rule.again || record["again_for"].text() == kExposure, "again_for");
}

void StepRulesReader::readEffort(JsonView record, StepRule& rule)
{
    rule.stage = needText(record, "stage");
    rule.stageIndex = static_cast<int>(m_stages.indexOf(rule.stage));
    need(rule.stageIndex >= 0, "stage");
    const auto urgency = model::fromName<model::Urgency>(needText(record, "urgency"));
    need(urgency.has_value(), "urgency");
    rule.urgency = urgency.value_or(model::Urgency::Weeks);
    rule.minutes = number(record, "minutes", 1, kLongestStep, 0);
    need(rule.minutes > 0, "minutes");
    rule.expiresAfterDays = number(record, "expires_after_days", 1, kLongestProtection, 0);
    rule.remindBeforeDays = number(record, "remind_before_days", 0, rule.expiresAfterDays, 0);
}

void StepRulesReader::readPages(JsonView record, StepRule& rule)
{
    for (const QString& word : texts(record, "pages")) {
        const auto kind = model::fromName<model::DirectoryKind>(word);
        need(kind.has_value() && !rule.pages.contains(*kind), "pages");
        if (kind)
            rule.pages << *kind;
    }
}

void StepRulesReader::readTexts(JsonView record, StepRule& rule)
{
    readPages(record, rule);
    rule.title = needText(record, "title");
    rule.why = needText(record, "why");
    rule.evidenceWanted = record["evidence_wanted"].text();
    rule.source = needText(record, "source");
    rule.sourceUrl = needText(record, "source_url");
    need(isAddress(rule.sourceUrl), "source_url");
    rule.url = record["url"].exists() ? needText(record, "url") : rule.sourceUrl;
    need(isAddress(rule.url), "url");
    rule.sourceReadOn = needText(record, "source_read_on");
    need(QDate::fromString(rule.sourceReadOn, Qt::ISODate).isValid() && rule.sourceReadOn.size() == 10,
        "source_read_on");
    const auto state = fromWord(needText(record, "state"), kStates);
    need(state.has_value(), "state");
    rule.state = state.value_or(FactState::Uncertain);
}

void StepRulesReader::readRecord(JsonView record)
{
    const QString id = record["id"].text();
    m_record = id.isEmpty() ? QStringLiteral("step %1").arg(m_result.m_rules.size() + 1) : id;
    need(record.isObject(), "object");
    StepRule rule;
    refuseUnknownFields(record);
    readNames(record, rule);
    readTriggers(record, rule);
    readEffort(record, rule);
    readTexts(record, rule);
    m_result.m_rules.push_back(std::move(rule));
}

base::Result<StepRules> StepRulesReader::read(const QByteArray& stepsJson)
{
    auto document = formats::JsonDocument::parse(
        std::string_view(stepsJson.constData(), static_cast<std::size_t>(stepsJson.size())), base::kRulesJsonLimits);
    if (!document)
        return base::fail(Code::RuleMalformed, QStringLiteral("steps: %1").arg(document.error().where));
    const JsonView root = document->root();
    readStages(root["stages"]);
    readMailboxes(root["mailboxes"]);
    readLowering(root["lowered"]);
    m_record = QStringLiteral("steps");
    need(root["steps"].isArray() && root["steps"].size() > 0, "list");
    root["steps"].forEach([this](JsonView record) {
        readRecord(record);
        return m_fault.isEmpty();
    });
    if (m_fault.isEmpty())
        m_fault = faultBetweenRules(m_result.m_rules);
    if (!m_fault.isEmpty())
        return base::fail(Code::RuleMalformed, QStringLiteral("steps: %1").arg(m_fault));
    return std::move(m_result);
}

base::Result<StepRules> StepRules::parse(const QByteArray& stepsJson)
{
    return StepRulesReader().read(stepsJson);
}

} // namespace recourse::plan
