// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "session/session.h"
#include "ui/jobs.h"
#include "ui/preferences.h"
#include "ui/prompts.h"
#include "ui/undo_history.h"

#include <QFlags>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace recourse::session {
struct Overview;
}

namespace recourse::ui {

/// The pages, in the order of the rail.
enum class PageId { Today, Accounts, Exposures, Plan, Cases, Directory, Feeds, Settings };

/// What changed in the vault; pages that show it read it anew.
enum class Change {
    Accounts = 1,
    Exposures = 2,
    Steps = 4,
    Cases = 8,
    Feeds = 16,
    Profile = 32,
    Imports = 64,
    Network = 128, ///< offline switch, proxy
    Directory = 256, ///< what is known of services, the user's word on it included
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// A letter that another page wants drafted.
struct LetterWish
{
    QString type; ///< a record of letters.json; empty: the user chooses
    QString service; ///< number, domain or name
    QString breach; ///< for breach details: a breach's feed id
    model::CaseId matter = {}; ///< the case the letter belongs to; not stored: the letter opens one
    QString variant = {}; ///< which form of the letter, where it has several
    QMap<QString, QString> fields = {}; ///< values for the form, as `session::DraftRequest::fields`
    bool typeOpen = false; ///< no letter is chosen: the user picks one before anything is written
    QList<qint64> accounts = {}; ///< the same letter to the services of these accounts; empty: one letter
};

/// Where to go: a page and what to show there.
struct Target
{
    PageId page = PageId::Today;
    qint64 id = 0; ///< of the account, exposure or case; 0: none
    QString word; ///< of the step, feed or section of settings; empty: none
    std::optional<LetterWish> letter; ///< on Cases: open the editor with it
    QStringList files; ///< on Accounts: import these
};

/// A message at the foot of the window.
struct Message
{
    enum class Kind { Good, Info, Warning, Danger };
    Kind kind = Kind::Info;
    QString text;
};

/// What every page shares: the session, jobs, undo, prompts, preferences; and how pages tell each other and the frame what happened.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the workspace. `settings.offline`, `.proxy` and `.vaultFolder` are taken from the preferences where
    /// those say something.
    Workspace(session::SessionSettings settings, const base::Clock& clock, Prompts& prompts, Preferences& preferences);
    ~Workspace() override;

    [[nodiscard]] session::Session& session() { return *m_session; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] Prompts& prompts() { return m_prompts; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Jobs& jobs() { return *m_jobs; }
    [[nodiscard]] UndoHistory& undo() { return m_undo; }

    /// Whether the open vault can be written to. Pages disable what changes it and say why.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Ends all jobs, closes the vault and goes on with another folder (or the same anew).
    void useVault(const QString& folder);
    /// The same for a vault that is yet to be made: nobody is told.
    void takeFolder(const QString& folder);
    /// Uses the network or not from now on, and at the next start too. The proxy stays as it is, also one of the command line.
    void setOffline(bool offline);
    /// The same for the proxy; empty: none.
    void setProxy(const QString& proxy);
    /// Ends all jobs and closes the vault.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// The vault was opened or created by a job of the session.
    void unlocked(bool readOnly);

    void announce(Changes changes) { Q_EMIT changed(changes); }
    void go(const Target& target) { Q_EMIT pageWanted(target); }
    void say(Message::Kind kind, const QString& text) { Q_EMIT messageWanted({kind, text}); }
    /// What was being done, what happened, where, and what can be done about it.
    void sayError(const QString& doing, const base::Error& error);
    /// A page has read the overview: whoever shows its counts takes them from here instead of reading it again.
    void tellOverview(const session::Overview& overview) { Q_EMIT overviewRead(overview); }
    /// The preferences about looks changed: scheme, tray.
    void announceAppearance() { Q_EMIT appearanceChanged(); }
    /// Asks the frame to lock; used by idle, sleep, the lock button.
    void wantLock() { Q_EMIT lockWanted(); }

Q_SIGNALS:
    void changed(recourse::ui::Changes changes);
    void pageWanted(const recourse::ui::Target& target);
    void messageWanted(const recourse::ui::Message& message);
    void lockWanted();
    void overviewRead(const recourse::session::Overview& overview);
    void lockChanged();
    void networkChanged();
    void appearanceChanged();

private:
    void makeSession();
    void takeNetwork();

    session::SessionSettings m_settings;
    const base::Clock& m_clock;
    Prompts& m_prompts;
    Preferences& m_preferences;
    UndoHistory m_undo;
    bool m_readOnly = false;
    bool m_locked = true;
    QTimer m_tidy; ///< runs out in a quiet moment
    QThreadPool m_former; ///< sessions that end
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Jobs> m_jobs; ///< after the session: its jobs end first
};

} // namespace recourse::ui
