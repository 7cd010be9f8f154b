// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_discovery.h"
#include "imports/mail_rules.h"
#include "sample_answers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

/// Searching mail in tests: the real rules, mailboxes in a temporary folder, a clock that stands.
namespace recourse::test {

inline QByteArray ruleFile(const QString& name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const imports::MailRules& mailRules()
{
    static const auto kRules = imports::MailRules::parse(ruleFile(QStringLiteral("mail_senders.json")), ruleFile(QStringLiteral("mail_subjects.json")));
    if (!kRules)
        qFatal("%s", qPrintable(kRules.error().where));
    return *kRules;
}

inline imports::MailSearch mailSearch()
{
    return {suffixList(), mailRules(), QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
}

inline base::Result<imports::MailFindings> searchMail(const QStringList& paths, base::Progress& progress = base::Progress::none())
{
    return imports::discoverMail(paths, mailSearch(), progress);
}

/// Files of one test.
class MailFolder
{
public:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString path(const QString& name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

    /// One mbox with these messages (header block, blank line, body), each behind a separator.
    [[nodiscard]] QString mbox(const QList<QByteArray>& messages, const QString& name = QStringLiteral("mail.mbox")) const
    {
        QByteArray all;
        for (const QByteArray& message : messages)
            all += "From sender@example.net Mon May 02 10:00:00 2016\n" + message + "\n\n";
        return write(name, all);
    }

private:
    QTemporaryDir m_folder;
};

/// A message to Alex, with further fields (each with its line end) and a body.
inline QByteArray message(const QByteArray& from, const QByteArray& subject, const QByteArray& fields = {}, const QByteArray& to = "alex@gmail.com")
{
    return "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nDate: Mon, 02 May 2016 08:00:00 +0000\n" + fields + "\nHello Alex,\n";
}

inline const imports::MailService* serviceOf(const imports::MailFindings& findings, const QString& domain)
{
    const auto found = std::find_if(findings.services.begin(), findings.services.end(),
        [&](const imports::MailService& service) { return service.candidate.domain == domain; });
    return found == findings.services.end() ? nullptr : &*found;
}

/// "confirmed signup" and so on; empty if the domain is not there.
inline QString wordsOf(const imports::MailFindings& findings, const QString& domain)
{
    const imports::MailService* service = serviceOf(findings, domain);
    return service == nullptr ? QString() : (QStringList{model::name(service->candidate.verdict)} + service->kinds).join(u' ');
}

/// All that was found, line by line, for comparing.
inline QStringList textOf(const imports::MailFindings& findings)
{
    const auto span = [](const QDateTime& first, const QDateTime& last) { return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate); };
    QStringList lines{findings.format, QString::number(findings.messages), QString::number(findings.bytes), QString::number(findings.unreadable)};
    for (auto skip = findings.skipped.begin(); skip != findings.skipped.end(); ++skip)
        lines << QStringLiteral("skipped %1 %2").arg(skip.key()).arg(skip.value());
    for (const imports::MailService& service : findings.services) {
        lines << QStringList{QStringLiteral("service"), service.candidate.domain, service.candidate.title, model::name(service.candidate.verdict), span(service.first, service.last),
            QString::number(service.messages), service.kinds.join(u','), service.recipients.join(u',')}.join(u' ');
        for (const model::Evidence& evidence : service.candidate.evidence)
            lines << QStringLiteral("evidence %1 %2 %3 %4 %5 %6").arg(static_cast<int>(evidence.kind)).arg(evidence.source, evidence.recipient).arg(evidence.count)
                         .arg(evidence.viaRelay).arg(span(evidence.first, evidence.last));
    }
    for (const imports::MailAlias& alias : findings.aliases)
        lines << QStringList{QStringLiteral("alias"), alias.address, alias.givenTo, alias.domains.join(u',')}.join(u' ');
    for (const model::LeakSign& sign : findings.leakSigns)
        lines << QStringLiteral("sign %1 %2 %3 %4 %5").arg(sign.address, sign.givenTo, sign.sender).arg(sign.count).arg(span(sign.first, sign.last));
    return lines;
}

} // namespace recourse::test
