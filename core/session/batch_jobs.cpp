// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/batch_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "export/batch_export.h"
#include "letters/compose.h"
#include "session/letter_material.h"
#include "session/letter_store.h"
#include "vault/account_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Services = std::vector<model::Service>;
using Preview = std::shared_ptr<const BatchPreview>;

/// Whether one word of a selection fits: "sector:health", "country:DE", or a part of name, key or domain.
bool fits(const model::Service& service, const QString& word)
{
    const auto after = [&word](QLatin1String start) {
        return word.startsWith(start, Qt::CaseInsensitive) ? word.mid(start.size()) : QString();
    };
    if (const QString sector = after(QLatin1String("sector:")); !sector.isEmpty())
        return service.sector.compare(sector, Qt::CaseInsensitive) == 0;
    if (const QString country = after(QLatin1String("country:")); !country.isEmpty())
        return service.country.compare(country, Qt::CaseInsensitive) == 0;
    return service.name.contains(word, Qt::CaseInsensitive) || service.key.contains(word, Qt::CaseInsensitive)
        || std::any_of(service.domains.begin(), service.domains.end(),
            [&word](const QString& domain) { return domain.contains(word, Qt::CaseInsensitive); });
}

Result<Services> selected(Session& session, const QString& select)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const QStringList words = select.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return fail(Code::BadArgument, Detail::tr("say which services, or * for all"));
    auto all = session.withVault<Services>([](vault::Vault& vault) { return vault::ServiceRepository(vault.database()).all(); });
    if (!all)
        return all;
    std::erase_if(*all, [&](model::Service& service) {
        fillGaps(service, **rules);
        return std::any_of(words.begin(), words.end(),
            [&service](const QString& word) { return word != QLatin1String("*") && !fits(service, word); });
    });
    std::stable_sort(all->begin(), all->end(), [](const model::Service& left, const model::Service& right) {
        return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

/// The numbers of the services that these accounts are at, each once.
Result<QStringList> servicesOfAccounts(Session& session, const QList<qint64>& accounts)
{
    return session.withVault<QStringList>([&accounts](vault::Vault& vault) -> Result<QStringList> {
        const auto all = vault::AccountRepository(vault.database()).all();
        if (!all)
            return all.error();
        const QSet<qint64> wanted(accounts.begin(), accounts.end());
        QStringList services;
        QSet<qint64> known;
        for (const model::Account& account : *all) {
            if (!account.service.stored() || !wanted.contains(account.id.value) || known.contains(account.service.value))
                continue;
            known.insert(account.service.value);
            services << QString::number(account.service.value);
        }
        return services;
    });
}

/// The services of the request, each once.
Result<Services> servicesOf(Session& session, const BatchRequest& request)
{
    if (request.services.isEmpty() && request.accounts.isEmpty())
        return selected(session, request.select);
    const auto named = request.services.isEmpty() ? servicesOfAccounts(session, request.accounts) : Result<QStringList>(request.services);
    if (!named)
        return named.error();
    Services services;
    for (const QString& words : *named) {
        auto service = serviceForLetter(session, words);
        if (!service)
            return service.error();
        const bool known = std::any_of(
            services.begin(), services.end(), [&service](const model::Service& other) { return other.id == service->id; });
        if (!known)
            services.push_back(std::move(*service));
    }
    return services;
}

QString nameOf(const model::Service& service)
{
    return service.name.isEmpty() ? service.key : service.name;
}

/// Composes the letters of a batch one after the other, each for the day it leaves.
class Composer
{
public:
    Composer(Session& session, const BatchRequest& request, const Rules& rules, LetterGround ground, QList<QDate> days)
        : m_session(session)
        , m_request(request.letter)
        , m_rules(rules)
        , m_ground(std::move(ground))
        , m_days(std::move(days))
    {
        m_request.matter = {};
    }

    /// A service that no letter can be made for does not take a day. Errors: those that would meet every service.
    [[nodiscard]] Status add(const model::Service& service, BatchPreview& preview)
    {
        m_request.service = QString::number(service.id.value);
        m_request.date = m_days.at(static_cast<qsizetype>(preview.letters.size()));
        auto letter = composed();
        if (!letter && isForAll(letter.error().code))
            return letter.error();
        if (letter)
            preview.letters.push_back(std::move(*letter));
        else
            preview.leftOut.push_back({nameOf(service), letter.error().text()});
        return {};
    }

private:
    [[nodiscard]] static bool isForAll(Code code)
    {
        return code == Code::LetterTypeUnknown || code == Code::VaultLocked || code == Code::BadArgument || code == Code::RegimeUnknown;
    }

    [[nodiscard]] Result<model::Letter> composed() const
    {
        auto material = letterMaterial(m_session, m_request, m_ground);
        if (!material)
            return material.error();
        material->reference = freshReference();
        auto letter = letters::composeLetter(*material, m_rules.letters);
        if (letter)
            letter->created = m_session.clock().now();
        return letter;
    }

    Session& m_session;
    DraftRequest m_request;
    const Rules& m_rules;
    LetterGround m_ground;
    QList<QDate> m_days;
};

/// The letters that left before, for the warning against repeating oneself.
Result<std::vector<documents::SentBefore>> sentBefore(Session& session)
{
    using Sent = std::vector<documents::SentBefore>;
    return session.withVault<Sent>([](vault::Vault& vault) -> Result<Sent> {
        const auto letters = vault::LetterRepository(vault.database()).all();
        if (!letters)
            return letters.error();
        Sent sent;
        for (const model::Letter& letter : *letters) {
            if (letter.state != model::LetterState::Drafted)
                sent.push_back({letter.service, letter.type, letter.date});
        }
        return sent;
    });
}

Status composeAll(Composer& composer, const Services& services, BatchPreview& preview, base::Progress& progress)
{
    qint64 done = 0;
    for (const model::Service& service : services) {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        if (const Status added = composer.add(service, preview); !added)
            return added;
        progress.report(++done, static_cast<qint64>(services.size()));
    }
    return {};
}

Result<Preview> preview(Session& session, const BatchRequest& request, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto services = servicesOf(session, request);
    if (!services)
        return services.error();
    if (services->empty())
        return fail(Code::NotFound, request.select);
    documents::SendingPace pace = request.pace;
    if (!pace.first.isValid())
        pace.first = session.clock().today();
    const auto days = documents::sendingDays(static_cast<int>(services->size()), pace);
    if (!days)
        return days.error();
    auto ground = letterGround(session);
    if (!ground)
        return ground.error();
    auto made = std::make_shared<BatchPreview>();
    Composer composer(session, request, **rules, std::move(*ground), *days);
    if (const Status composed = composeAll(composer, *services, *made, progress); !composed)
        return composed.error();
    const auto before = sentBefore(session);
    if (!before)
        return before.error();
    auto plan = documents::planBatch(made->letters, pace, *before);
    if (!plan)
        return plan.error();
    made->plan = std::move(*plan);
    return Preview(std::move(made));
}

std::vector<model::Letter> sendable(const BatchPreview& preview)
{
    std::vector<model::Letter> letters;
    std::copy_if(preview.letters.begin(), preview.letters.end(), std::back_inserter(letters),
        [](const model::Letter& letter) { return !letters::blocksExport(letter.lint); });
    return letters;
}

Status checkOutput(const BatchPreview& preview, const BatchOutput& output)
{
    if (output.folder.isEmpty() && output.joined.isEmpty())
        return fail(Code::BadArgument, Detail::tr("say where the letters go"));
    if (!output.layout.isEmpty()) {
        if (const auto layout = documents::layoutNamed(output.layout); !layout)
            return layout.error();
    }
    if (!preview.plan.needsConsent || output.consented)
        return {};
    QStringList warnings;
    for (const documents::BatchWarning& warning : preview.plan.warnings)
        warnings << warning.message;
    QString words = warnings.join(QLatin1Char(' '));
    if (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return fail(Code::BadArgument, Detail::tr("read the warnings and agree first: %1").arg(words));
}

Status writeFiles(const std::vector<model::Letter>& letters, const BatchOutput& output, BatchDone& done, base::Progress& progress)
{
    const auto write = [&](const QString& path, documents::BatchFiles files) -> Status {
        documents::BatchTarget target{path, files, std::nullopt};
        if (!output.layout.isEmpty())
            target.layout = *documents::layoutNamed(output.layout);
        auto written = documents::exportBatch(letters, target, progress);
        if (!written)
            return written.error();
        done.files += written->files;
        done.pages = written->pages;
        return {};
    };
    if (!output.folder.isEmpty()) {
        if (const Status written = write(output.folder, documents::BatchFiles::OneEach); !written)
            return written;
    }
    return output.joined.isEmpty() ? Status() : write(output.joined, documents::BatchFiles::Joined);
}

/// Beside the letters: in their folder, or next to the joined file.
QString sendingListPath(const BatchOutput& output)
{
    const QString name = QStringLiteral("sending-list.csv");
    if (!output.folder.isEmpty())
        return QDir(output.folder).filePath(name);
    const QFileInfo joined(output.joined);
    return joined.dir().filePath(joined.completeBaseName() + QLatin1Char('-') + name);
}

Status storeAll(Session& session, const std::vector<model::Letter>& letters)
{
    return session.withVault<void>([&](vault::Vault& vault) -> Status {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun();
        for (const model::Letter& letter : letters) {
            if (const auto stored = storeDraft(vault, letter, {}, session.clock()); !stored)
                return stored.error();
        }
        return transaction.commit();
    });
}

Result<BatchDone> write(Session& session, const BatchPreview& preview, const BatchOutput& output, base::Progress& progress)
{
    if (const Status fits = checkOutput(preview, output); !fits)
        return fits.error();
    const std::vector<model::Letter> letters = sendable(preview);
    BatchDone done;
    done.letters = static_cast<int>(letters.size());
    done.blocked = static_cast<int>(preview.letters.size() - letters.size());
    if (const Status written = writeFiles(letters, output, done, progress); !written)
        return written.error();
    done.sendingList = sendingListPath(output);
    const QByteArray list = documents::renderSendingList(preview.plan);
    if (const Status written = base::writeFileAtomically(done.sendingList, list, base::FileAccess::Private); !written)
        return written.error();
    if (const Status stored = storeAll(session, letters); !stored)
        return stored.error();
    return done;
}

} // namespace

Job<Services> selectServices(Session& session, QString select)
{
    return session.start<Services>([&session, select](base::Progress&) { return selected(session, select); });
}

Job<Preview> previewBatch(Session& session, BatchRequest request)
{
    return session.start<Preview>([&session, request](base::Progress& progress) { return preview(session, request, progress); });
}

Job<BatchDone> writeBatch(Session& session, Preview preview, BatchOutput output)
{
    return session.start<BatchDone>(
        [&session, preview, output](base::Progress& progress) { return write(session, *preview, output, progress); });
}

} // namespace recourse::session
