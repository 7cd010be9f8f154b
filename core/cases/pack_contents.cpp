// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/pack_contents.h"

#include "cases/case_history.h"
#include "cases/evidence.h"
#include "cases/losses.h"

#include <algorithm>

namespace recourse::cases {

namespace {

/// What the pack is made of, while it grows.
struct Pack
{
    const CaseWords& words;
    QString language;
    PackContents contents;

    [[nodiscard]] QString word(const QString& key) const { return words.word(language, key); }
    int add(PackExhibit exhibit)
    {
        exhibit.number = static_cast<int>(contents.exhibits.size()) + 1;
        contents.exhibits.push_back(std::move(exhibit));
        return contents.exhibits.back().number;
    }
};

QString whatHappened(const Pack& pack, const model::CaseEvent& event)
{
    QString what = pack.word(QStringLiteral("event.") + event.kind);
    if (what.isEmpty())
        what = event.kind;
    if (!event.channel.isEmpty()) {
        const QString channel = event.channel.startsWith(QLatin1String("letter")) ? QStringLiteral("letter") : event.channel;
        if (const QString by = pack.word(QStringLiteral("channel.") + channel); !by.isEmpty())
            what += QStringLiteral(", ") + by;
    }
    if (event.until.isValid())
        what += QLatin1Char(' ') + pack.word(QStringLiteral("until")).arg(CaseWords::dayText(pack.language, event.until));
    if (const QString reply = pack.word(QStringLiteral("reply.") + event.reply); !reply.isEmpty())
        what += QStringLiteral(" (") + reply + QLatin1Char(')');
    return what;
}

int addLetter(Pack& pack, const model::Letter& letter, QDate day)
{
    for (const PackExhibit& exhibit : pack.contents.exhibits) {
        if (exhibit.letter == letter.id)
            return exhibit.number;
    }
    PackExhibit exhibit;
    exhibit.title = pack.word(QStringLiteral("letter")).arg(letter.subject);
    exhibit.day = day;
    exhibit.fileName = QStringLiteral("letter-%1.pdf").arg(letter.id.value);
    exhibit.mediaType = QStringLiteral("application/pdf");
    exhibit.letter = letter.id;
    return pack.add(exhibit);
}

int addAttachment(Pack& pack, const model::CaseAttachment& attachment, QDate day)
{
    PackExhibit exhibit;
    exhibit.title = attachment.name;
    exhibit.day = day;
    exhibit.fileName = attachment.name;
    exhibit.mediaType = attachment.mediaType;
    exhibit.size = attachment.size;
    exhibit.sha256 = attachment.sha256;
    exhibit.attachment = attachment.id;
    return pack.add(exhibit);
}

const model::Letter* letterOf(const std::vector<model::Letter>& letters, model::LetterId id)
{
    const auto found = std::find_if(letters.begin(), letters.end(), [&](const model::Letter& one) { return one.id == id; });
    return found == letters.end() || found->state == model::LetterState::Drafted ? nullptr : &*found;
}

bool isPrivate(const model::CaseEvent& event)
{
    const bool ownWords = event.kind == QLatin1String("note") || event.kind == QLatin1String("drafted") || event.kind == QLatin1String("closed");
    return ownWords && event.attachments.isEmpty();
}

void addEvent(Pack& pack, const model::CaseEvent& event, const std::vector<model::Letter>& letters)
{
    if (isPrivate(event))
        return;
    const QDate day = event.at.date();
    PackLine line{day, whatHappened(pack, event), {}};
    const model::Letter* letter = isOwnLetter(event) ? letterOf(letters, event.letter) : nullptr;
    if (letter != nullptr)
        line.exhibits += addLetter(pack, *letter, day);
    for (const model::CaseAttachment& attachment : event.attachments)
        line.exhibits += addAttachment(pack, attachment, day);
    pack.contents.timeline.push_back(line);
}

/// Letters that left without an event of their own that names them.
void addFurtherLetters(Pack& pack, const std::vector<model::Letter>& letters)
{
    for (const model::Letter& letter : letters) {
        if (letter.state != model::LetterState::Drafted)
            addLetter(pack, letter, letter.date);
    }
}

} // namespace

PackContents packContents(
    const model::Case& matter, const std::vector<model::Letter>& letters, const CaseWords& words, const QString& language)
{
    Pack pack{words, language, {}};
    for (const model::CaseEvent& event : matter.events)
        addEvent(pack, event, letters);
    addFurtherLetters(pack, letters);
    if (!matter.events.isEmpty())
        pack.contents.chainHead = matter.events.last().chain;
    pack.contents.brokenEvent = firstBrokenEvent(matter);
    return pack.contents;
}

PackLosses packLosses(
    const std::vector<model::Loss>& losses, const std::vector<PackExhibit>& exhibits, const CaseWords& words, const QString& language)
{
    PackLosses pack;
    for (const model::Loss& loss : losses) {
        PackLoss row{loss.on, words.word(language, QStringLiteral("loss.") + loss.category), loss.note, {}, loss.minutes, {}};
        if (row.what.isEmpty())
            row.what = loss.category;
        if (loss.amount > 0)
            row.amount = {decimalText(loss.amount, loss.currency), loss.currency};
        for (const PackExhibit& exhibit : exhibits) {
            if (loss.source.stored() && exhibit.attachment == loss.source)
                row.exhibits += exhibit.number;
        }
        pack.rows.push_back(std::move(row));
    }
    std::stable_sort(pack.rows.begin(), pack.rows.end(), [](const PackLoss& left, const PackLoss& right) { return left.day < right.day; });
    const LossSums sums = lossSums(losses);
    for (auto sum = sums.amounts.cbegin(); sum != sums.amounts.cend(); ++sum)
        pack.sums += PackMoney{decimalText(sum.value(), sum.key()), sum.key()};
    pack.minutes = sums.minutes;
    return pack;
}

} // namespace recourse::cases
