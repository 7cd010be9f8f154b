// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/redaction.h"

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr int kShortest = 3;

bool counts(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('@') || c == QLatin1Char('_');
}

} // namespace

base::Result<Redaction> Redaction::of(const QStringList& words)
{
    Redaction redaction;
    QStringList longestFirst = words;
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& word : longestFirst) {
        QStringList characters;
        for (const QChar c : word) {
            if (counts(c))
                characters += QRegularExpression::escape(QString(c));
        }
        if (characters.size() < kShortest)
            return base::fail(base::Code::BadArgument, QStringLiteral("redact"));
        const QString sign = word.trimmed().startsWith(QLatin1Char('+')) ? QStringLiteral("\\+?") : QString();
        redaction.m_patterns += QRegularExpression(sign + characters.join(QStringLiteral("[\\s\\p{Pd}./()\\x{00ad}+]*")),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }
    return redaction;
}

QString Redaction::applied(const QString& text) const
{
    QString result = text;
    for (const QRegularExpression& pattern : m_patterns)
        result.replace(pattern, QString(4, QChar(0x2588)));
    return result;
}

} // namespace recourse::documents
