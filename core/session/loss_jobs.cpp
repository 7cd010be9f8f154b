// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/loss_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/file_kind.h"
#include "formats/csv.h"
#include "vault/case_repository.h"
#include "vault/loss_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

QList<model::CaseAttachment> filesOf(const model::Case& matter)
{
    QList<model::CaseAttachment> files;
    for (const model::CaseEvent& event : matter.events)
        files += event.attachments;
    return files;
}

Result<LossLedger> ledgerOf(vault::Vault& vault, model::CaseId id)
{
    const auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    auto rows = vault::LossRepository(vault.database()).forCase(id);
    if (!rows)
        return rows.error();
    cases::LossSums sums = cases::lossSums(*rows);
    return LossLedger{std::move(*rows), std::move(sums), filesOf(*matter)};
}

Result<model::Loss> save(vault::Vault& vault, model::Loss loss)
{
    if (const Status fits = cases::checkLoss(loss); !fits)
        return fits.error();
    const auto matter = vault::CaseRepository(vault.database()).byId(loss.matter);
    if (!matter)
        return matter.error();
    const QList<model::CaseAttachment> files = filesOf(*matter);
    const bool isTheirs = std::any_of(
        files.begin(), files.end(), [&](const model::CaseAttachment& file) { return file.id == loss.source; });
    if (loss.source.stored() && !isTheirs)
        return fail(Code::BadArgument, Detail::tr("the proof is no file of this case"));
    const auto id = vault::LossRepository(vault.database()).save(loss);
    if (!id)
        return id.error();
    loss.id = *id;
    return loss;
}

Result<model::Loss> remove(vault::Vault& vault, model::LossId id)
{
    vault::LossRepository losses(vault.database());
    const auto all = losses.all();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const model::Loss& loss) { return loss.id == id; });
    if (const Status removed = losses.remove(id); !removed)
        return removed.error();
    return *found;
}

using Row = std::vector<std::string>;

std::string csvRow(const QStringList& cells)
{
    Row row;
    for (const QString& cell : cells)
        row.push_back(cell.toStdString());
    return formats::writeCsvRow(row);
}

/// The amount without its currency, which has a column of its own.
QString plainAmount(qint64 amount, const QString& currency)
{
    return amount == 0 ? QString() : cases::decimalText(amount, currency);
}

QString proofName(const LossLedger& ledger, model::AttachmentId id)
{
    for (const model::CaseAttachment& file : ledger.proofs) {
        if (file.id == id)
            return file.name;
    }
    return {};
}

QByteArray csvOf(const LossLedger& ledger)
{
    std::string text = csvRow({QStringLiteral("date"), QStringLiteral("category"), QStringLiteral("amount"), QStringLiteral("currency"),
        QStringLiteral("minutes"), QStringLiteral("note"), QStringLiteral("proof")});
    for (const model::Loss& loss : ledger.rows) {
        text += csvRow({loss.on.toString(Qt::ISODate), loss.category, plainAmount(loss.amount, loss.currency), loss.currency,
            QString::number(loss.minutes), loss.note, proofName(ledger, loss.source)});
    }
    for (auto sum = ledger.sums.amounts.cbegin(); sum != ledger.sums.amounts.cend(); ++sum)
        text += csvRow({{}, QStringLiteral("sum"), plainAmount(sum.value(), sum.key()), sum.key(), {}, {}, {}});
    text += csvRow({{}, QStringLiteral("sum"), {}, {}, QString::number(ledger.sums.minutes), {}, {}});
    return QByteArray::fromStdString(text);
}

} // namespace

Job<LossLedger> listLosses(Session& session, model::CaseId matter)
{
    return session.start<LossLedger>([&session, matter](base::Progress&) {
        return session.withVault<LossLedger>([matter](vault::Vault& vault) { return ledgerOf(vault, matter); });
    });
}

Job<model::Loss> saveLoss(Session& session, model::Loss loss)
{
    return session.start<model::Loss>([&session, loss](base::Progress&) {
        return session.withVault<model::Loss>([loss](vault::Vault& vault) { return save(vault, loss); });
    });
}

Job<model::Loss> removeLoss(Session& session, model::LossId id)
{
    return session.start<model::Loss>([&session, id](base::Progress&) {
        return session.withVault<model::Loss>([id](vault::Vault& vault) { return remove(vault, id); });
    });
}

Job<QString> exportLosses(Session& session, model::CaseId matter, QString path)
{
    return session.start<QString>([&session, matter, path](base::Progress&) -> Result<QString> {
        if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return base::unknownKind(path, {QStringLiteral(".csv")});
        const auto ledger = session.withVault<LossLedger>([matter](vault::Vault& vault) { return ledgerOf(vault, matter); });
        if (!ledger)
            return ledger.error();
        if (const Status written = base::writeFileAtomically(path, csvOf(*ledger), base::FileAccess::Private); !written)
            return written.error();
        return path;
    });
}

} // namespace recourse::session
