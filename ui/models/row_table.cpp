// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_table.h"

#include <algorithm>
#include <array>

namespace recourse::ui {

namespace {

constexpr std::size_t kMostCarried = 20'000;
constexpr qsizetype kHeadLetters = 16;

QChar foldedLetter(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? QChar(static_cast<char16_t>(code + (u'a' - u'A'))) : letter;
    const QString parts = letter.decomposition();
    return parts.isEmpty() ? letter.toCaseFolded() : parts.at(0).toCaseFolded();
}

/// The beginning of a key in a form that compares as two numbers: nearly all comparisons need no more.
struct Entry
{
    std::array<quint64, 2> head{};
    int row = 0;
    bool whole = true; ///< the head says all of the key
};

/// The first letters, folded, a byte each. A letter beyond Latin-1 stands as the greatest byte and ends the head, since what follows it
/// counts only once it is known itself.
Entry headOf(const QString& text, int row)
{
    constexpr char16_t kBeyond = 0xFF;
    Entry entry;
    entry.row = row;
    entry.whole = text.size() <= kHeadLetters;
    for (qsizetype i = 0; i < kHeadLetters && i < text.size(); ++i) {
        const char16_t code = std::min(foldedLetter(text.at(i)).unicode(), kBeyond);
        entry.head[static_cast<std::size_t>(i / 8)] |= quint64{code} << (8 * (7 - i % 8));
        if (code == kBeyond) {
            entry.whole = false;
            break;
        }
    }
    return entry;
}

Entry entryOf(const SortKey& key, int row)
{
    if (key.number)
        return {{static_cast<quint64>(*key.number) ^ (quint64{1} << 63), 0}, row, true};
    return headOf(key.text, row);
}

using Entries = std::vector<Entry>;

/// Puts entries whose heads are the same, and say not all, in the order of their whole texts.
template <class TextOf> void sortByText(Entries::iterator begin, Entries::iterator end, const TextOf& textOf)
{
    std::vector<std::pair<QString, Entry>> texts;
    texts.reserve(static_cast<std::size_t>(end - begin));
    for (auto entry = begin; entry != end; ++entry)
        texts.emplace_back(folded(textOf(entry->row)), *entry);
    std::stable_sort(texts.begin(), texts.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
    std::transform(texts.begin(), texts.end(), begin, [](const auto& text) { return text.second; });
}

/// Sorts by head, then text, then row.
template <class TextOf> void sortEntries(Entries& entries, const TextOf& textOf)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
        if (left.head[0] != right.head[0])
            return left.head[0] < right.head[0];
        if (left.head[1] != right.head[1])
            return left.head[1] < right.head[1];
        return left.row < right.row;
    });
    for (auto begin = entries.begin(); begin != entries.end();) {
        bool whole = true;
        auto end = begin;
        for (; end != entries.end() && end->head == begin->head; ++end)
            whole = whole && end->whole;
        if (!whole && end - begin > 1)
            sortByText(begin, end, textOf);
        begin = end;
    }
}

} // namespace

QString folded(const QString& text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar* to = out.data();
    for (const QChar letter : text)
        *to++ = foldedLetter(letter);
    return out;
}

int RowTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(titles().size());
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return titles().at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant RowTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = sourceRow(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(row, index.column());
    if (role == IdRole)
        return rowId(row);
    if (role == RawRole) {
        const SortKey key = cellKey(row, index.column());
        return key.number ? QVariant(*key.number) : QVariant(key.text);
    }
    return cellExtra(row, index.column(), role);
}

void RowTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    // A view carries every row's place over a new layout one by one; from here on a reset is quicker, and views keep what is chosen by id.
    if (m_shown.size() > kMostCarried) {
        beginResetModel();
        applySort();
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex& index : old)
        sources.push_back(sourceRow(index.row()));
    applySort();
    if (!old.isEmpty()) {
        std::vector<int> shownAt(sourceRows(), -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            shownAt[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
        QModelIndexList fresh;
        for (qsizetype i = 0; i < old.size(); ++i)
            fresh.append(index(shownAt[static_cast<std::size_t>(sources[static_cast<std::size_t>(i)])], old.at(i).column()));
        changePersistentIndexList(old, fresh);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowTable::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    beginResetModel();
    rebuild();
    endResetModel();
}

void RowTable::setAccepts(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    beginResetModel();
    rebuild();
    endResetModel();
}

int RowTable::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int row) { return rowId(row) == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void RowTable::endNewRows()
{
    rebuild();
    endResetModel();
}

void RowTable::rowChanged(int row)
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    if (found == m_shown.end())
        return;
    const int shown = static_cast<int>(found - m_shown.begin());
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

bool RowTable::matches(int row, const QStringList& words) const
{
    const QString& text = searchText(row);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

void RowTable::rebuild()
{
    const QStringList words = folded(m_query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    m_shown.reserve(sourceRows());
    for (int row = 0; row < total(); ++row) {
        if (matches(row, words) && (!m_accepts || m_accepts(row)))
            m_shown.push_back(row);
    }
    applySort();
}

void RowTable::applySort()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        std::sort(m_shown.begin(), m_shown.end());
        return;
    }
    if (sortByNumbers())
        return;
    Entries entries;
    entries.reserve(m_shown.size());
    for (const int row : m_shown)
        entries.push_back(entryOf(cellKey(row, m_sortColumn), row));
    sortEntries(entries, [this](int row) { return cellKey(row, m_sortColumn).text; });
    if (m_order == Qt::DescendingOrder)
        std::reverse(entries.begin(), entries.end());
    std::transform(entries.begin(), entries.end(), m_shown.begin(), [](const Entry& entry) { return entry.row; });
}

/// For a column of nothing but numbers. False, and nothing done, for any other.
bool RowTable::sortByNumbers()
{
    std::vector<std::pair<qint64, int>> numbers;
    numbers.reserve(m_shown.size());
    for (const int row : m_shown) {
        const SortKey key = cellKey(row, m_sortColumn);
        if (!key.number)
            return false;
        numbers.emplace_back(*key.number, row);
    }
    std::sort(numbers.begin(), numbers.end());
    if (m_order == Qt::DescendingOrder)
        std::reverse(numbers.begin(), numbers.end());
    std::transform(numbers.begin(), numbers.end(), m_shown.begin(), [](const auto& entry) { return entry.second; });
    return true;
}

} // namespace recourse::ui
