// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "model/names.h"

#include <QString>
#include <QStringList>

/// Lists as lines of text, so that a test can say in one place what it expects.
namespace recourse::test {

/// "web shop.example ann", then what else is known: "also=…", "hosts=…", "tags=…" (joined by |), "otp", "passkey", "archived".
inline QString accountText(const model::Account& account)
{
    const QString name = account.kind == model::AccountKind::Unresolved ? QLatin1Char('"') + account.title + QLatin1Char('"')
        : account.kind == model::AccountKind::Web                       ? account.domain
                                                                        : account.host;
    QStringList words{model::name(account.kind), name, account.login.isEmpty() ? QStringLiteral("-") : account.login};
    const auto add = [&words](const char* word, const QStringList& values) {
        if (!values.isEmpty())
            words.append(QString::fromLatin1(word) + values.join(QLatin1Char('|')));
    };
    add("also=", account.also);
    add("hosts=", account.otherHosts);
    add("tags=", account.tags);
    for (const auto& [set, word] : {std::pair{account.oneTimeCode, "otp"}, std::pair{account.passkey, "passkey"}, std::pair{account.archived, "archived"}}) {
        if (set)
            words.append(QString::fromLatin1(word));
    }
    return words.join(QLatin1Char(' '));
}

inline QStringList accountTexts(const imports::AccountList& list)
{
    QStringList texts;
    for (const model::Account& account : list.accounts)
        texts.append(accountText(account));
    return texts;
}

/// Fate or reason of each record: "new", "merged", "note", "bad_row"…
inline QStringList fateTexts(const imports::AccountList& list)
{
    QStringList texts;
    for (const model::ImportLine& line : list.lines) {
        const bool isTaken = line.fate == model::RecordFate::New || line.fate == model::RecordFate::Merged; // a reason is a warning then
        texts.append(isTaken || line.reason.isEmpty() ? model::name(line.fate) : line.reason);
    }
    return texts;
}

/// records = accounts + merged + skipped, and a line for each.
inline bool addsUp(const imports::AccountList& list)
{
    int sum = static_cast<int>(list.accounts.size()) + list.merged;
    for (const int skipped : list.skipped)
        sum += skipped;
    return list.records == sum && list.lines.size() == static_cast<std::size_t>(list.records);
}

/// Every text that a list holds.
inline QString everyWord(const imports::AccountList& list)
{
    QStringList words{list.format, list.encoding, list.member};
    words += list.skipped.keys() + list.warnings.keys() + list.ownAddresses;
    for (const model::Account& account : list.accounts)
        words += QStringList{account.domain, account.host, account.title, account.login, account.person} + account.otherHosts + account.also + account.tags;
    for (const model::ImportLine& line : list.lines)
        words += QStringList{line.title, line.reason};
    return words.join(QLatin1Char('\n'));
}

/// Words by their separator, for lists written in one string.
inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace recourse::test
