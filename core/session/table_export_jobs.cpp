// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/table_export_jobs.h"

#include "base/atomic_file.h"
#include "base/file_kind.h"
#include "base/redact.h"
#include "base/rule_text.h"
#include "formats/csv.h"
#include "model/names.h"
#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/feed_jobs.h"
#include "session/step_jobs.h"

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

using Row = std::vector<std::string>;

Row row(std::initializer_list<QString> cells)
{
    Row bytes;
    for (const QString& cell : cells)
        bytes.push_back(cell.toStdString());
    return bytes;
}

QString iso(const QDateTime& moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate) : QString();
}

Result<std::vector<Row>> accountRows(Session& session)
{
    auto job = listAccounts(session, {});
    const auto views = job.result();
    if (!views)
        return views.error();
    std::vector<Row> rows{row({QStringLiteral("service"), QStringLiteral("domain"), QStringLiteral("host"),
        QStringLiteral("login"), QStringLiteral("state"), QStringLiteral("created"), QStringLiteral("last_used"),
        QStringLiteral("password_changed"), QStringLiteral("password_strength"), QStringLiteral("password_reused")})};
    for (const AccountView& view : *views) {
        const model::Account& account = view.account;
        rows.push_back(row({view.service.name, account.domain, account.host, account.login, model::name(account.state),
            iso(account.created), iso(account.lastUsed), iso(account.passwordChanged),
            account.password.strength < 0 ? QString() : QString::number(account.password.strength),
            account.password.reusedCount < 1 ? QString() : QString::number(account.password.reusedCount)}));
    }
    return rows;
}

Result<std::vector<Row>> exposureRows(Session& session, SensitiveRows sensitive)
{
    ExposureFilter filter;
    filter.all = true;
    auto job = listExposures(session, filter);
    const auto views = job.result();
    if (!views)
        return views.error();
    std::vector<Row> rows{row({QStringLiteral("breach"), QStringLiteral("date"), QStringLiteral("domain"),
        QStringLiteral("login"), QStringLiteral("band"), QStringLiteral("for"), QStringLiteral("against"),
        QStringLiteral("unknown"), QStringLiteral("data"), QStringLiteral("disposition"), QStringLiteral("source")})};
    for (const ExposureView& view : *views) {
        if (view.breach.flags.sensitive && sensitive == SensitiveRows::LeaveOut)
            continue;
        rows.push_back(row({view.breach.title, view.breach.occurredFrom.toString(Qt::ISODate), view.account.domain,
            view.account.login, model::name(view.exposure.band), view.factsFor.join(QLatin1Char(' ')),
            view.factsAgainst.join(QLatin1Char(' ')), view.unknown.join(QLatin1Char(' ')),
            view.exposure.dataClasses.join(QStringLiteral(", ")), model::name(view.exposure.disposition),
            view.breach.licence}));
    }
    return rows;
}

/// A plan without a step would be none: the steps stay, the names of sensitive services do not.
Result<std::vector<Row>> stepRows(Session& session, SensitiveRows sensitive)
{
    StepFilter filter;
    filter.all = true;
    auto job = listSteps(session, filter);
    const auto steps = job.result();
    if (!steps)
        return steps.error();
    std::vector<Row> rows{row({QStringLiteral("step"), QStringLiteral("about"), QStringLiteral("urgency"), QStringLiteral("minutes"),
        QStringLiteral("state"), QStringLiteral("due"), QStringLiteral("why"), QStringLiteral("url")})};
    for (const StepView& view : *steps) {
        const model::Step& step = view.step;
        const bool masked = sensitive == SensitiveRows::LeaveOut;
        const QStringList about = masked ? view.aboutMasked() : view.about;
        const QString url = masked && view.isSensitive() ? QString() : step.url; // it may be the service's own
        rows.push_back(row({base::ruleText(base::RuleTexts::Steps, step.title), about.join(QStringLiteral("; ")),
            model::name(step.urgency), QString::number(step.minutes), model::name(step.state), step.due.toString(Qt::ISODate), base::ruleText(base::RuleTexts::Steps, step.why), url}));
    }
    return rows;
}

Result<std::vector<Row>> ledgerRows(Session& session)
{
    auto job = readLedger(session, -1);
    const auto entries = job.result();
    if (!entries)
        return entries.error();
    std::vector<Row> rows{row({QStringLiteral("at"), QStringLiteral("feed"), QStringLiteral("method"), QStringLiteral("url"),
        QStringLiteral("sent_bytes"), QStringLiteral("received_bytes"), QStringLiteral("status"), QStringLiteral("error")})};
    for (const model::LedgerEntry& entry : *entries) {
        rows.push_back(row({iso(entry.at), entry.feed, entry.method, base::withoutKeys(entry.url), QString::number(entry.sentBytes),
            QString::number(entry.receivedBytes), entry.status == 0 ? QString() : QString::number(entry.status), entry.error}));
    }
    return rows;
}

Result<std::vector<Row>> rowsOf(Session& session, const QString& kind, SensitiveRows sensitive)
{
    if (kind == QStringLiteral("accounts"))
        return accountRows(session);
    if (kind == QStringLiteral("exposures"))
        return exposureRows(session, sensitive);
    if (kind == QStringLiteral("steps"))
        return stepRows(session, sensitive);
    if (kind == QStringLiteral("ledger"))
        return ledgerRows(session);
    return fail(Code::BadArgument, kind);
}

} // namespace

QStringList exportKinds()
{
    return {QStringLiteral("accounts"), QStringLiteral("exposures"), QStringLiteral("steps"), QStringLiteral("ledger")};
}

Job<TableExport> exportTable(Session& session, QString kind, QString file, SensitiveRows sensitive)
{
    return session.start<TableExport>([&session, kind, file, sensitive](base::Progress&) -> Result<TableExport> {
        if (!file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            return base::unknownKind(file, {QStringLiteral(".csv")});
        const auto rows = rowsOf(session, kind, sensitive);
        if (!rows)
            return rows.error();
        std::string text;
        for (const Row& cells : *rows)
            text += formats::writeCsvRow(cells);
        const base::Status written = base::writeFileAtomically(file, QByteArray::fromStdString(text), base::FileAccess::Private);
        if (!written)
            return written.error();
        return TableExport{file, static_cast<int>(rows->size()) - 1};
    });
}

} // namespace recourse::session
