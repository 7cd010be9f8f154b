// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template_text.h"

#include "base/detail.h"
#include "base/redact.h"

#include <QRegularExpression>
#include <QStringList>

#include <kainjow/mustache.hpp>

#include <sstream>

namespace recourse::letters {

using base::Detail;

namespace {

using MustacheData = kainjow::mustache::data;

constexpr int kLongestValue = 500;
/// A template that takes in itself would never end.
constexpr int kMostParts = 100;
/// Private-use characters stand for the marks at line starts, so that no value can make one.
constexpr QChar kAskMark(0xE000);
constexpr QChar kItemMark(0xE001);
constexpr QChar kParagraphMark(0xE002);

bool privateUse(QChar c)
{
    return c.category() == QChar::Other_PrivateUse;
}

bool isComment(const QString& line)
{
    return line.startsWith(QLatin1String("{{!")) && line.endsWith(QLatin1String("}}"));
}

/// A line that holds nothing but one section tag leaves no line behind.
bool isSectionTag(const QString& line)
{
    static const QRegularExpression tag(QStringLiteral("^\\{\\{[#^/][^{}]*\\}\\}$"));
    return tag.match(line).hasMatch();
}

/// The template without comments, with its line marks and empty lines made safe from the values and the engine.
QString marked(const QString& text)
{
    QString result;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (isComment(line))
            continue;
        if (isSectionTag(line))
            result += line;
        else if (line.isEmpty())
            result += QString(kParagraphMark) + QLatin1Char('\n');
        else if (line.startsWith(QLatin1String("#. ")))
            result += QString(kAskMark) + line.mid(3) + QLatin1Char('\n');
        else if (line.startsWith(QLatin1String("- ")))
            result += QString(kItemMark) + line.mid(2) + QLatin1Char('\n');
        else
            result += line + QLatin1Char('\n');
    }
    return result;
}

/// A part may stand inside a paragraph, which its own end must not end.
QString withoutEnd(QString text)
{
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(kParagraphMark))
        text.chop(1);
    return text;
}

MustacheData mustacheText(const QString& text)
{
    return text.isEmpty() ? MustacheData(MustacheData::type::bool_false) : MustacheData(text.toStdString());
}

MustacheData mustacheList(const QList<QMap<QString, QString>>& rows)
{
    MustacheData list(MustacheData::type::list);
    for (const QMap<QString, QString>& row : rows) {
        MustacheData item;
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            item.set(cell.key().toStdString(), mustacheText(cell.value()));
        list.push_back(item);
    }
    return list;
}

MustacheData mustacheData(const TemplateData& data)
{
    MustacheData root;
    for (auto text = data.texts.begin(); text != data.texts.end(); ++text)
        root.set(text.key().toStdString(), mustacheText(text.value()));
    for (auto flag = data.flags.begin(); flag != data.flags.end(); ++flag)
        root.set(flag.key().toStdString(), MustacheData(flag.value() ? MustacheData::type::bool_true : MustacheData::type::bool_false));
    for (auto list = data.lists.begin(); list != data.lists.end(); ++list)
        root.set(list.key().toStdString(), mustacheList(list.value()));
    return root;
}

/// The family's own text, else the one for all.
std::optional<QString> templateText(const TemplateSource& source, const QString& language, const QString& name, const QString& family)
{
    const QString key = language + QLatin1Char('/') + name;
    const auto own = family.isEmpty() ? std::nullopt : source(key + QLatin1Char('_') + family);
    return own ? own : source(key);
}

/// Remembers the first name that the data does not have; the engine itself would leave it blank.
class StrictContext : public kainjow::mustache::context<std::string>
{
public:
    StrictContext(const MustacheData* data, const TemplateSource& source, QString language, QString family)
        : context(data)
        , m_source(source)
        , m_language(std::move(language))
        , m_family(std::move(family))
    {
    }

    const MustacheData* get(const std::string& name) const override
    {
        const MustacheData* found = context::get(name);
        if (!found)
            remember(name);
        return found;
    }

    const MustacheData* get_partial(const std::string& name) const override
    {
        if (++m_parts > kMostParts) {
            remember("> " + name + " without end");
            return nullptr;
        }
        const auto text = templateText(m_source, m_language, QString::fromStdString(name), m_family);
        if (!text) {
            remember("> " + name);
            return nullptr;
        }
        m_partial = MustacheData(withoutEnd(marked(*text)).toStdString());
        return &m_partial;
    }

    [[nodiscard]] QString unknownName() const { return m_unknown; }

private:
    void remember(const std::string& name) const
    {
        if (m_unknown.isEmpty())
            m_unknown = QString::fromStdString(name);
    }

    const TemplateSource& m_source;
    QString m_language;
    QString m_family;
    mutable int m_parts = 0;
    mutable QString m_unknown;
    mutable MustacheData m_partial;
};

/// Joins the lines of each paragraph, numbers the asks and marks the items.
QString laidOut(const QString& filled)
{
    QStringList paragraphs;
    QStringList lines;
    int asks = 0;
    const auto endParagraph = [&] {
        if (!lines.isEmpty())
            paragraphs.append(lines.join(QLatin1Char('\n')));
        lines.clear();
    };
    for (const QString& raw : filled.split(QLatin1Char('\n'))) {
        const QString line = raw.simplified();
        if (line.isEmpty())
            continue;
        if (line.contains(kParagraphMark))
            endParagraph();
        else if (line.startsWith(kAskMark))
            lines.append(QStringLiteral("%1. ").arg(++asks) + line.mid(1));
        else if (line.startsWith(kItemMark))
            lines.append(QStringLiteral("- ") + line.mid(1));
        else if (lines.isEmpty())
            lines.append(line);
        else
            lines.last() += QLatin1Char(' ') + line;
    }
    endParagraph();
    return paragraphs.join(QStringLiteral("\n\n"));
}

base::Result<LetterText> split(const QString& filled, const QString& key)
{
    static const QString subject = QStringLiteral("subject:");
    const QString text = filled.trimmed();
    const qsizetype end = text.indexOf(QStringLiteral("\n---\n"));
    if (!text.startsWith(subject) || end < 0)
        return base::fail(base::Code::TemplateMalformed, key + QStringLiteral(": no subject"));
    return LetterText{text.mid(subject.size(), end - subject.size()).simplified(), laidOut(text.mid(end + 5))};
}

} // namespace

QString templateValue(const QString& text)
{
    QString line = base::printable(text.simplified(), kLongestValue);
    line.removeIf(privateUse);
    return line.simplified();
}

base::Result<LetterText> fillTemplate(
    const TemplateSource& source, const QString& language, const QString& name, const TemplateData& data, const QString& family)
{
    const QString key = language + QLatin1Char('/') + name;
    const auto text = source ? templateText(source, language, name, family) : std::nullopt;
    if (!text)
        return base::fail(base::Code::LetterNotOffered, Detail::tr("there is no text %1").arg(key));
    kainjow::mustache::mustache mustache(marked(*text).toStdString());
    mustache.set_custom_escape([](const std::string& value) { return value; });
    const MustacheData root = mustacheData(data);
    StrictContext context(&root, source, language, family);
    std::ostringstream filled;
    mustache.render(context, filled);
    if (!mustache.is_valid())
        return base::fail(base::Code::TemplateMalformed, key + QStringLiteral(": ") + QString::fromStdString(mustache.error_message()));
    if (!context.unknownName().isEmpty())
        return base::fail(base::Code::TemplateMalformed, QStringLiteral("%1: unknown name %2").arg(key, context.unknownName()));
    return split(QString::fromStdString(filled.str()), key);
}

} // namespace recourse::letters
