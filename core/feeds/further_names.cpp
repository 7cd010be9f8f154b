// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/further_names.h"

#include <QRegularExpression>

namespace recourse::feeds {

namespace {

constexpr qsizetype kShortestName = 2;
constexpr qsizetype kMostNames = 12;

QString withoutBrackets(const QString& text)
{
    QString kept;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        else if (depth == 0)
            kept += c;
    }
    return kept;
}

QStringList behindLegends(const QString& text)
{
    static const QRegularExpression legend(
        QStringLiteral("\\s*,?\\s*(?:(?<![\\w.])d/?b/?a\\b|\\bd\\.b\\.a\\.|\\bdoing business as\\b|(?<![\\w.])[fan]/?k/?a\\b|\\bformerly known as\\b|"
                       "\\balso known as\\b|\\btrading as\\b|(?<!\\w)t/a(?!\\w))[:\\s]*"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString& part : text.split(legend, Qt::SkipEmptyParts)) {
        QString name = part.simplified();
        while (name.endsWith(QLatin1Char(',')) || name.endsWith(QLatin1Char(';')))
            name.chop(1);
        if (name.size() >= kShortestName && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString unquoted(QString text)
{
    static const QRegularExpression quotes(QStringLiteral("^[\"'\\x{201C}\\x{201D}\\x{2018}\\x{2019}]+|[\"'\\x{201C}\\x{201D}\\x{2018}\\x{2019}]+$"));
    return text.remove(quotes).simplified();
}

/// Legends like “the Company”, years and numbers are no names.
QStringList namesInBrackets(const QString& content)
{
    static const QRegularExpression legend(QStringLiteral("^(?:dba|d/b/a|d\\.b\\.a\\.|doing business as)\\b[\\s:]*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("\\s+or\\s+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofNoUse(QStringLiteral("^(?:the\\s.*|we|us|our|[\\d\\W]*|.*\\b(?:19|20)\\d\\d\\b.*)$"), QRegularExpression::CaseInsensitiveOption);
    QString text = content.simplified();
    text.remove(legend);
    QStringList names;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QString name = unquoted(part);
        if (name.size() >= kShortestName && !ofNoUse.match(name).hasMatch())
            names.append(name);
    }
    return names;
}

} // namespace

QStringList furtherNames(const QString& given)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^()]{1,200})\\)"));
    QString text = given;
    text.replace(QChar(0x00A0), QLatin1Char(' '));
    QStringList names = behindLegends(withoutBrackets(text).simplified());
    for (auto found = brackets.globalMatch(text); found.hasNext();)
        names += namesInBrackets(found.next().captured(1));
    names.removeAll(given.simplified());
    names.removeDuplicates();
    return names.mid(0, kMostNames);
}

} // namespace recourse::feeds
