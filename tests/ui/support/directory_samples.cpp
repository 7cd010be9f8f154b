// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/directory_samples.h"

#include "session/breach_jobs.h"
#include "session/directory_jobs.h"

namespace recourse::test {

void importDirectories(TestWorkspace& workspace)
{
    const auto import = [&](const char* id, const QByteArray& bytes) {
        const QString file = workspace.write(QString::fromLatin1(id) + QStringLiteral(".json"), bytes);
        const session::FeedView view = workspace.await(session::importDirectoryFile(workspace.session(), QString::fromLatin1(id), file));
        if (view.error)
            qFatal("%s: %s", id, qPrintable(view.error->text()));
    };
    import("justdeleteme", kDeletionPages);
    import("datenanfragen", kPrivacyContacts);
    import("apple-change-password", kPasswordPages);
    import("2fa-v4", kSecondFactors);
}

void enterIncidents(TestWorkspace& workspace)
{
    session::BreachEntry known;
    known.knownBy = session::BreachKnownBy::Notice;
    known.organisation = QStringLiteral("LinkedIn");
    known.domains = QStringList{QStringLiteral("linkedin.com")};
    known.occurredFrom = QDate(2012, 5, 6);
    known.affected = 12;
    known.dataClasses = QStringList{QStringLiteral("email"), QStringLiteral("password")};
    static_cast<void>(workspace.await(session::addBreach(workspace.session(), known)));
    session::BreachEntry named;
    named.knownBy = session::BreachKnownBy::Notice;
    named.organisation = QStringLiteral("Zalando SE");
    named.occurredFrom = QDate(2021, 3, 1);
    named.dataClasses = QStringList{QStringLiteral("email"), QStringLiteral("phone")};
    static_cast<void>(workspace.await(session::addBreach(workspace.session(), named)));
}

} // namespace recourse::test
