// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/json_list.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace recourse::vault {

namespace {

bool needsEscape(QChar letter)
{
    return letter < u' ' || letter == u'"' || letter == u'\\';
}

void appendEscaped(QString& json, QChar letter)
{
    if (letter < u' ')
        json += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    else
        (json += u'\\') += letter;
}

void appendQuoted(QString& json, QStringView text)
{
    json += u'"';
    while (!text.isEmpty()) {
        const qsizetype plain = std::find_if(text.begin(), text.end(), needsEscape) - text.begin();
        json += text.first(plain);
        if (plain < text.size())
            appendEscaped(json, text[plain]);
        text = text.sliced(std::min(plain + 1, text.size()));
    }
    json += u'"';
}

/// Reads what `listAsJson` writes and nothing else.
class ListReader
{
public:
    explicit ListReader(const QString& json)
        : m_rest(json)
    {
    }

    std::optional<QStringList> read()
    {
        QStringList list;
        if (!take(u'['))
            return std::nullopt;
        if (take(u']'))
            return atEnd(list);
        do {
            std::optional<QString> text = readText();
            if (!text)
                return std::nullopt;
            list.append(*std::move(text));
        } while (take(u','));
        if (!take(u']'))
            return std::nullopt;
        return atEnd(list);
    }

private:
    bool take(QChar expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    std::optional<QStringList> atEnd(const QStringList& list) const
    {
        return m_rest.isEmpty() ? std::optional(list) : std::nullopt;
    }

    std::optional<QString> readText()
    {
        if (!take(u'"'))
            return std::nullopt;
        QString text;
        while (true) {
            const qsizetype plain = plainLength();
            if (plain == m_rest.size())
                return std::nullopt;
            text += m_rest.first(plain);
            m_rest = m_rest.sliced(plain);
            if (take(u'"'))
                return text;
            const std::optional<QChar> letter = readEscape();
            if (!letter)
                return std::nullopt;
            text += *letter;
        }
    }

    qsizetype plainLength() const
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest.at(length) != u'"' && m_rest.at(length) != u'\\')
            ++length;
        return length;
    }

    std::optional<QChar> readEscape()
    {
        static_cast<void>(take(u'\\'));
        for (const QChar letter : {QChar(u'"'), QChar(u'\\')}) {
            if (take(letter))
                return letter;
        }
        if (!take(u'u') || m_rest.size() < 4)
            return std::nullopt;
        bool isNumber = false;
        const ushort code = m_rest.first(4).toUShort(&isNumber, 16);
        m_rest = m_rest.sliced(4);
        return isNumber ? std::optional(QChar(code)) : std::nullopt;
    }

    QStringView m_rest;
};

} // namespace

QString listAsJson(const QStringList& list)
{
    QString json = QStringLiteral("[");
    for (const QString& text : list) {
        if (json.size() > 1)
            json += u',';
        appendQuoted(json, text);
    }
    json += u']';
    return json;
}

QStringList listFromJson(const QString& json)
{
    if (std::optional<QStringList> list = ListReader(json).read())
        return *std::move(list);
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& element : array)
        list.append(element.toString());
    return list;
}

} // namespace recourse::vault
