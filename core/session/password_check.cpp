// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_check.h"

#include "imports/known_accounts.h"
#include "vault/account_repository.h"
#include "vault/setting_repository.h"

#include <utility>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Hears of both ways to stop.
class CheckProgress : public base::Progress
{
public:
    CheckProgress(base::Progress& outer, StopSwitch stop)
        : m_outer(outer)
        , m_stop(std::move(stop))
    {
    }
    void report(qint64 done, qint64 total) override { m_outer.report(done, total); }
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled() || (m_stop && m_stop->load()); }

private:
    base::Progress& m_outer;
    StopSwitch m_stop;
};

using Digests = std::vector<const feeds::RangeDigest*>;

const QString kCheckedFiles = QStringLiteral("passwords.checked_files");

/// The files that were checked last; none where no vault is open.
Result<QStringList> checkedFiles(Session& session)
{
    const auto stored = session.withVault<QString>(
        [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).value(kCheckedFiles); });
    if (!stored && stored.error().code != Code::VaultLocked)
        return stored.error();
    return stored ? stored->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

/// What to ask about: numbers in the run's ledger, ascending.
struct Questions
{
    std::vector<int> passwords;
    int known = 0; ///< others, with a count that holds
    std::vector<std::pair<int, model::AccountId>> doubtful; ///< passwords to be asked about and accounts of the inventory whose "not leaked" may be another's
};

/// Finds out which passwords have a count that certainly is theirs.
class Asking
{
public:
    Asking(imports::ListRun& run, const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys)
        : m_run(run)
        , m_known(inventory, formerKeys)
        , m_standings(run.standings(inventory, formerKeys))
        , m_uses(run.passwords().size(), Use::None)
    {
    }

    [[nodiscard]] Questions about(const FileMarks& files, const QStringList& checked)
    {
        for (std::size_t list = 0; list < m_standings.size(); ++list)
            take(list, checked.contains(files.value(static_cast<qsizetype>(list))));
        for (std::size_t password = 0; password < m_uses.size(); ++password) {
            if (m_uses[password] == Use::Asked)
                m_questions.passwords.push_back(static_cast<int>(password));
            m_questions.known += m_uses[password] == Use::Known ? 1 : 0;
        }
        return std::move(m_questions);
    }

private:
    enum class Use { None, Known, Asked };

    void take(std::size_t list, bool sameFile)
    {
        const imports::AccountList& facts = m_run.lists()[list].list();
        for (std::size_t account = 0; account < facts.accounts.size(); ++account) {
            const int password = m_run.lists()[list].passwordOf(static_cast<int>(account));
            if (password < 0)
                continue;
            Use& use = m_uses[static_cast<std::size_t>(password)];
            const int count = m_standings[list][account].judgement.pwnedCount;
            const model::Account* const known = count < 0 ? nullptr : m_known.find(facts.accounts[account]);
            if (known != nullptr && (sameFile || hasSameDay(*known, facts.accounts[account]))) {
                use = use == Use::None ? Use::Known : use;
                continue;
            }
            use = Use::Asked;
            if (known != nullptr && known->password.pwnedCount == 0)
                m_questions.doubtful.emplace_back(password, known->id);
        }
    }

    static bool hasSameDay(const model::Account& known, const model::Account& fresh)
    {
        return fresh.passwordChanged.isValid() && fresh.passwordChanged == known.passwordChanged;
    }

    imports::ListRun& m_run;
    imports::KnownAccounts m_known;
    std::vector<imports::Standings> m_standings;
    std::vector<Use> m_uses; ///< by password
    Questions m_questions;
};

Result<Questions> questionsOf(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const model::FormerKeys& formerKeys, const FileMarks& files)
{
    const auto checked = checkedFiles(session);
    if (!checked)
        return checked.error();
    return Asking(run, inventory, formerKeys).about(files, *checked);
}

/// They stay in the ledger.
Result<Digests> digestsOf(imports::ListRun& run, const std::vector<int>& passwords, base::Progress& progress)
{
    Digests digests;
    for (const int password : passwords) {
        const auto digest = run.passwords().digestOf(password, progress);
        if (!digest)
            return digest.error();
        digests.push_back(*digest);
    }
    return digests;
}

Result<feeds::RangeServer> serverOf(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const feeds::RangeDefinition& definition = (*rules)->passwordRange;
    return feeds::RangeServer{
        definition, session.settings().feedUrls.value(definition.id), session.clock(), feeds::rangeLimits(definition)};
}

void giveCounts(imports::ListRun& run, const std::vector<int>& counts)
{
    for (imports::UnjudgedList& list : run.lists()) {
        std::vector<model::Account>& accounts = list.facts().accounts;
        for (std::size_t account = 0; account < accounts.size(); ++account) {
            const int password = list.passwordOf(static_cast<int>(account));
            if (password >= 0)
                accounts[account].password.pwnedCount = counts[static_cast<std::size_t>(password)];
        }
    }
}

/// `counts`: by password; -1 where no answer came.
feeds::RangeTally ask(
    Session& session, imports::ListRun& run, const std::vector<int>& passwords, std::vector<int>& counts, base::Progress& progress)
{
    feeds::RangeTally tally;
    const auto server = serverOf(session);
    const auto digests = digestsOf(run, passwords, progress);
    if (!server || !digests) {
        tally.stopped = server ? digests.error() : server.error();
        return tally;
    }
    tally = feeds::askRanges(*server, *digests, session.http(),
        [&](std::size_t index, int count) { counts[static_cast<std::size_t>(passwords[index])] = count; }, progress);
    giveCounts(run, counts);
    return tally;
}

} // namespace

Result<RangeRequestPreview> previewPasswordCheck(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const model::FormerKeys& formerKeys, const FileMarks& files, base::Progress& progress)
{
    const auto server = serverOf(session);
    if (!server)
        return server.error();
    const auto questions = questionsOf(session, run, inventory, formerKeys, files);
    if (!questions)
        return questions.error();
    const auto digests = digestsOf(run, questions->passwords, progress);
    if (!digests)
        return digests.error();
    RangeRequestPreview preview;
    preview.provider = server->definition.name;
    preview.access = server->definition.access;
    preview.attribution = server->definition.attribution;
    preview.address = feeds::rangeRequest(*server, {}).shownUrl;
    preview.passwords = static_cast<int>(questions->passwords.size());
    preview.requests = feeds::countRanges(*digests);
    if (const auto first = feeds::firstRangeRequest(*server, *digests)) {
        auto bytes = net::requestBytes(*first, session.http().settings().userAgent);
        if (!bytes)
            return bytes.error();
        preview.request = std::move(*bytes);
    }
    return preview;
}

PasswordCheckDone checkPasswords(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const model::FormerKeys& formerKeys, const FileMarks& files, const StopSwitch& stop, base::Progress& progress)
{
    PasswordCheckDone done;
    const auto questions = questionsOf(session, run, inventory, formerKeys, files);
    if (!questions) {
        done.report.stopped = questions.error();
        return done;
    }
    CheckProgress checking(progress, stop);
    std::vector<int> counts(run.passwords().size(), -1);
    const feeds::RangeTally tally = ask(session, run, questions->passwords, counts, checking);
    run.passwords().forgetDigests();
    done.report = {static_cast<int>(questions->passwords.size()), questions->known, tally.answered, tally.leaked, tally.requests,
        tally.bytes, tally.stopped};
    for (const auto& [password, account] : questions->doubtful) {
        if (counts[static_cast<std::size_t>(password)] < 0)
            done.doubtful.push_back(account);
    }
    return done;
}

Status rememberCheck(Session& session, const PasswordCheckDone& done, const FileMarks& files)
{
    return session.withVault<void>([&](vault::Vault& vault) -> Status {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun();
        vault::AccountRepository accounts(vault.database());
        for (const model::AccountId account : done.doubtful) {
            if (const Status forgotten = accounts.forgetPwnedCount(account); !forgotten)
                return forgotten;
        }
        const Status kept = vault::SettingRepository(vault.database()).setValue(kCheckedFiles, files.join(u'\n'));
        return kept ? transaction.commit() : kept;
    });
}

} // namespace recourse::session
