// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/site.h"
#include "imports/account_list.h"
#include "model/names.h"

#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

/// Reading answer files (FILE.EXPECTED.tsv) and comparing lists with them, as data/imports/README.txt defines it.
namespace recourse::test {

struct Answer
{
    QString format;
    QMap<QString, int> counts;
    std::vector<QMap<QString, QString>> accounts; ///< by column name
};

inline QString unescapedCell(QString cell)
{
    QString plain;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar next = cell[i] == u'\\' && i + 1 < cell.size() ? cell[i + 1] : QChar();
        if (next.isNull()) {
            plain += cell[i];
            continue;
        }
        plain += next == u't' ? QChar(u'\t') : next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
        ++i;
    }
    return plain;
}

inline Answer readAnswer(const QString& path)
{
    Answer answer;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return answer;
    QStringList columns;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        QStringList cells = line.split(u'\t');
        std::transform(cells.begin(), cells.end(), cells.begin(), unescapedCell);
        if (cells[0] == u"format")
            answer.format = cells.value(1);
        else if (cells[0] == u"count")
            answer.counts.insert(cells.value(1), cells.value(2).toInt());
        else if (cells[0] == u"#account")
            columns = cells.mid(1);
        else if (cells[0] == u"account") {
            QMap<QString, QString> account;
            for (qsizetype i = 0; i < columns.size(); ++i)
                account.insert(columns[i], cells.value(i + 1));
            answer.accounts.push_back(account);
        }
    }
    return answer;
}

inline QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QString();
}

inline QMap<QString, QString> columnsOf(const model::Account& account)
{
    QStringList others = account.otherHosts;
    others.sort();
    return {{QStringLiteral("class"), model::name(account.kind)}, {QStringLiteral("host"), account.host}, {QStringLiteral("domain"), account.domain},
        {QStringLiteral("login"), account.login}, {QStringLiteral("also"), account.also.join(u'|')},
        {QStringLiteral("otp"), account.oneTimeCode ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("state"), account.archived ? QStringLiteral("archived") : QStringLiteral("active")}, {QStringLiteral("title"), account.title},
        {QStringLiteral("created"), timeText(account.created)}, {QStringLiteral("last_used"), timeText(account.lastUsed)},
        {QStringLiteral("changed"), timeText(account.passwordChanged)}, {QStringLiteral("other_hosts"), others.join(u'|')}};
}

/// What two lists of the same file must agree on. The generator leaves an unresolved account's title open ("*" or empty).
inline QString answerKey(const QMap<QString, QString>& columns, bool titleIsOpen)
{
    const QString kind = columns.value(QStringLiteral("class"));
    QString name = kind == u"web" ? QStringLiteral("domain") : kind == u"unresolved" ? QStringLiteral("title") : QStringLiteral("host");
    const QString value = kind == u"unresolved" && titleIsOpen ? QString() : columns.value(name).toLower();
    return kind + u'\t' + value + u'\t' + columns.value(QStringLiteral("login")).toLower();
}

inline int countOf(const imports::AccountList& list, const QString& word)
{
    if (word.startsWith(u"skip."))
        return list.skipped.value(word.mid(5));
    if (word.startsWith(u"warn."))
        return list.warnings.value(word.mid(5));
    if (word == u"records")
        return list.records;
    return word == u"merged" ? list.merged : static_cast<int>(list.accounts.size());
}

inline QStringList countDifferences(const imports::AccountList& list, const Answer& answer)
{
    QStringList faults;
    for (auto it = answer.counts.begin(); it != answer.counts.end(); ++it) {
        if (const int have = countOf(list, it.key()); have != it.value())
            faults.append(QStringLiteral("%1 is %2, not %3").arg(it.key()).arg(have).arg(it.value()));
    }
    for (const QString& reason : list.skipped.keys()) {
        if (!answer.counts.contains(QStringLiteral("skip.") + reason))
            faults.append(QStringLiteral("skipped for %1, which is not in the answer").arg(reason));
    }
    return faults;
}

/// Everything in which `list` differs from `answer`; empty if exact.
inline QStringList differences(const imports::AccountList& list, const Answer& answer)
{
    const bool generated = answer.format.startsWith(u"generated");
    QStringList faults = countDifferences(list, answer);
    QMap<QString, QMap<QString, QString>> have;
    for (const model::Account& account : list.accounts) {
        const auto columns = columnsOf(account);
        have.insert(answerKey(columns, generated), columns);
    }
    if (list.accounts.size() != answer.accounts.size())
        faults.append(QStringLiteral("%1 accounts, not %2").arg(list.accounts.size()).arg(answer.accounts.size()));
    for (const auto& want : answer.accounts) {
        const QString key = answerKey(want, generated);
        if (!have.contains(key)) {
            faults.append(QStringLiteral("missing ") + key);
            continue;
        }
        for (auto it = want.begin(); it != want.end(); ++it) {
            QString value = it.value();
            if (value == u"*" || (generated && it.key() == u"title"))
                continue;
            if (it.key() == u"other_hosts") {
                QStringList hosts = value.split(u'|', Qt::SkipEmptyParts);
                hosts.sort();
                value = hosts.join(u'|');
            }
            if (have[key].value(it.key()) != value && it.key() != u"login" && it.key() != u"host")
                faults.append(QStringLiteral("%1 %2: '%3', not '%4'").arg(key, it.key(), have[key].value(it.key()), value));
        }
    }
    return faults.mid(0, 10);
}

/// The suffix list that ships with the program.
inline const domains::SuffixList& suffixList()
{
    static const domains::SuffixList list = [] {
        QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return *domains::SuffixList::fromText({text.constData(), static_cast<std::size_t>(text.size())});
    }();
    return list;
}

/// Reads bytes as a list, whatever the format.
inline base::Result<imports::AccountList> readBytes(const QByteArray& bytes, const QString& format = {})
{
    return imports::readAccountListBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, QStringLiteral("list"),
        {suffixList(), format}, base::Progress::none());
}

} // namespace recourse::test
