// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing what the columns of an unknown list mean: by the words of its header first, by the content of the cells where there is
// no word, and by both where they disagree.
#include "imports/column_map.h"
#include "imports/contact_words.h"
#include "imports/source.h"

#include <algorithm>

namespace recourse::imports {

namespace {

/// Not every kind of column makes sense twice; a second title or password is dropped.
bool mayRepeat(ColumnField field)
{
    switch (field) {
    case ColumnField::Url:
    case ColumnField::Login:
    case ColumnField::Email:
    case ColumnField::OneTimeCode:
    case ColumnField::Note:
    case ColumnField::Tag:
    case ColumnField::Ignore:
        return true;
    case ColumnField::Title:
    case ColumnField::Password:
    case ColumnField::Created:
    case ColumnField::LastUsed:
    case ColumnField::Changed:
        break;
    }
    return false;
}

bool isSecretField(ColumnField field)
{
    return field == ColumnField::Password || field == ColumnField::OneTimeCode || field == ColumnField::Note;
}

class Guesser
{
public:
    explicit Guesser(const Source& source)
        : m_source(source)
    {
        const int columns = std::max(source.sample.columns, source.header.size());
        m_guess.columns.resize(static_cast<std::size_t>(columns));
        m_exact.resize(m_guess.columns.size(), false);
        m_content = source.headless ? source.sample.all : source.sample.below;
        m_content.resize(m_guess.columns.size());
    }

    ColumnGuesses guessed() &&
    {
        byWords();
        byContent();
        renameTitles();
        dropRepeats();
        hideSecrets();
        m_guess.certain = m_source.headless ? certainByContent() : certainByWords();
        return std::move(m_guess);
    }

private:
    void byWords()
    {
        for (std::size_t i = 0; i < m_guess.columns.size() && i < m_source.header.names().size(); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            column.name = QString::fromStdString(m_source.header.names()[i]);
            const std::string word = columnWord(m_source.header.names()[i]);
            auto field = fieldOfWord(word);
            m_exact[i] = field.has_value();
            field = field ? field : fieldOfPhrase(word);
            column.named = field.has_value();
            column.field = field.value_or(ColumnField::Ignore);
        }
    }

    void byContent()
    {
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            const ColumnContent& content = m_content[i];
            if (isOtherThanEmail(i))
                column = demotedEmail(i);
            else if (column.field == ColumnField::Url && content.mostly(content.count(CellKind::Email)))
                column.field = ColumnField::Email; // "address"
            else if (column.field == ColumnField::Url && isPostal(i))
                column.field = ColumnField::Ignore;
            else if (!column.named)
                column.field = fieldOfContent(content);
        }
        const bool address = has(ColumnField::Url);
        for (std::size_t i = 0; i < m_guess.columns.size() && !address; ++i) {
            // "Service" over host names.
            if (m_guess.columns[i].field == ColumnField::Title && m_content[i].mostly(m_content[i].addresses()))
                m_guess.columns[i].field = ColumnField::Url;
        }
        onlyBestAddress();
        onlyOneLogin();
        passwordBesideLogin();
    }

    [[nodiscard]] bool isOtherThanEmail(std::size_t i) const
    {
        const ColumnContent& content = m_content[i];
        return m_guess.columns[i].field == ColumnField::Email && content.filled() > 0 && content.count(CellKind::Email) * 5 < content.filled();
    }

    /// An "e-mail" column over other things: user names, unless it is only about e-mail ("E-mail 1 - Label").
    [[nodiscard]] ColumnGuess demotedEmail(std::size_t i) const
    {
        ColumnGuess column = m_guess.columns[i];
        column.field = m_exact[i] && !has(ColumnField::Login) ? ColumnField::Login : ColumnField::Ignore;
        column.named = false;
        return column;
    }

    /// An "address" where people live: no host in it, and another column holds some or the word says nothing of the web.
    [[nodiscard]] bool isPostal(std::size_t i) const
    {
        const ColumnContent& content = m_content[i];
        if (content.filled() == 0 || content.addresses() * 2 >= content.filled())
            return false;
        if (content.addresses() == 0 && isPlainAddressWord(wordOf(i)))
            return true;
        return std::any_of(m_content.begin(), m_content.end(), [](const ColumnContent& other) { return other.mostly(other.addresses()); });
    }

    static ColumnField fieldOfContent(const ColumnContent& content)
    {
        if (content.mostly(content.addresses()))
            return ColumnField::Url;
        if (content.mostly(content.count(CellKind::OneTimeCode)))
            return ColumnField::OneTimeCode;
        // User names and e-mail addresses stand in one column in most lists.
        return content.count(CellKind::Email) * 3 >= content.filled() && content.filled() > 0 ? ColumnField::Login : ColumnField::Ignore;
    }

    /// Without words the column with schemes is the address, and a column of bare hosts before it the title.
    void onlyBestAddress()
    {
        std::size_t best = m_guess.columns.size();
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            const bool candidate = m_guess.columns[i].field == ColumnField::Url && !m_guess.columns[i].named;
            if (candidate && (best == m_guess.columns.size() || schemes(i) > schemes(best)))
                best = i;
        }
        const bool named = std::any_of(m_guess.columns.begin(), m_guess.columns.end(),
            [](const ColumnGuess& column) { return column.field == ColumnField::Url && column.named; });
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            if (column.field != ColumnField::Url || column.named || (i == best && !named))
                continue;
            column.field = i < best && !has(ColumnField::Title) && !named ? ColumnField::Title : ColumnField::Ignore;
        }
    }

    void onlyOneLogin()
    {
        bool seen = std::any_of(m_guess.columns.begin(), m_guess.columns.end(),
            [](const ColumnGuess& column) { return column.named && (column.field == ColumnField::Login || column.field == ColumnField::Email); });
        for (ColumnGuess& column : m_guess.columns) {
            if (column.field != ColumnField::Login || column.named)
                continue;
            column.field = seen ? ColumnField::Email : ColumnField::Login;
            seen = true;
        }
    }

    /// Without header the column behind the logins that says nothing else is taken for the passwords.
    void passwordBesideLogin()
    {
        if (!m_source.headless)
            return;
        bool login = false;
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            if (login && column.field == ColumnField::Ignore && m_content[i].filled() > 0) {
                column.field = ColumnField::Password;
                return;
            }
            login = login || column.field == ColumnField::Login;
        }
    }

    /// "Name" beside "Title", "Account" beside "URL", and a name that is an e-mail address, are what one logs in with if nothing else is.
    void renameTitles()
    {
        if (has(ColumnField::Login) || has(ColumnField::Email))
            return;
        for (std::size_t i = 0; i < m_guess.columns.size() && has(ColumnField::Url); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            if (column.field == ColumnField::Title && m_content[i].mostly(m_content[i].count(CellKind::Email))) {
                column.field = ColumnField::Login;
                return;
            }
        }
        int titles = 0;
        for (const ColumnGuess& column : m_guess.columns)
            titles += column.field == ColumnField::Title ? 1 : 0;
        for (ColumnGuess& column : m_guess.columns) {
            const std::string word = columnWord(column.name.toStdString());
            const bool name = titles > 1 && (word == "name" || word == "nom" || word == "nombre" || word == "nome" || word == "naam");
            const bool account = (word == "account" || word == "konto" || word == "cuenta" || word == "conta" || word == "compte")
                && (titles > 1 || has(ColumnField::Url));
            if (column.field != ColumnField::Title || !(name || account))
                continue;
            column.field = ColumnField::Login;
            return;
        }
    }

    /// Of several columns of one kind an exact word counts before a phrase, and the first before others.
    void dropRepeats()
    {
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            ColumnField& field = m_guess.columns[i].field;
            if (mayRepeat(field))
                continue;
            for (std::size_t other = 0; other < m_guess.columns.size(); ++other) {
                const bool better = (m_exact[other] && !m_exact[i]) || (m_exact[other] == m_exact[i] && other < i);
                if (other != i && m_guess.columns[other].field == field && better) {
                    m_guess.columns[i].secret = isSecretField(field);
                    field = ColumnField::Ignore;
                    break;
                }
            }
        }
    }

    /// What nothing speaks for may be a password.
    void hideSecrets()
    {
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            ColumnGuess& column = m_guess.columns[i];
            const bool unknown = column.field == ColumnField::Ignore && !column.named;
            column.secret = column.secret || unknown || isSecretField(column.field);
        }
    }

    [[nodiscard]] bool certainByWords() const
    {
        const bool site = has(ColumnField::Url) || has(ColumnField::Title);
        if (!site)
            return false;
        if (named(ColumnField::Password))
            return has(ColumnField::Login) || has(ColumnField::Email) || !loginMayHide();
        return named(ColumnField::Login) || isListOfAddresses();
    }

    /// True if a column that nothing is known of may hold the logins. Without them the accounts of a site would become one.
    [[nodiscard]] bool loginMayHide() const
    {
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            const ColumnGuess& column = m_guess.columns[i];
            const bool unknown = column.field == ColumnField::Ignore && (!column.named || isNumberWord(wordOf(i)));
            const int times = m_content[i].count(CellKind::Seconds) + m_content[i].count(CellKind::Milliseconds)
                + m_content[i].count(CellKind::Microseconds) + m_content[i].count(CellKind::IsoTime);
            if (unknown && m_content[i].filled() * 2 > m_source.sample.rows - 1 && !m_content[i].mostly(times))
                return true;
        }
        return false;
    }

    /// Sites and the addresses used there, neither people nor orders.
    [[nodiscard]] bool isListOfAddresses() const
    {
        bool sites = false;
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i) {
            const ColumnGuess& column = m_guess.columns[i];
            if (isContactWord(wordOf(i)) || (!column.named && column.field == ColumnField::Ignore && m_content[i].filled() > 0))
                return false;
            sites = sites || (column.field == ColumnField::Url && m_content[i].mostly(m_content[i].addresses()));
        }
        return sites && named(ColumnField::Email);
    }

    [[nodiscard]] std::string wordOf(std::size_t column) const { return columnWord(m_guess.columns[column].name.toStdString()); }

    /// Taking a column of passwords for logins would store them, so e-mail addresses must show which one the logins are.
    [[nodiscard]] bool certainByContent() const
    {
        bool url = false;
        for (std::size_t i = 0; i < m_guess.columns.size(); ++i)
            url = url || (m_guess.columns[i].field == ColumnField::Url && m_content[i].mostly(m_content[i].addresses()));
        return url && has(ColumnField::Login);
    }

    [[nodiscard]] int schemes(std::size_t column) const { return m_content[column].count(CellKind::Address); }

    [[nodiscard]] bool has(ColumnField field) const
    {
        return std::any_of(m_guess.columns.begin(), m_guess.columns.end(), [field](const ColumnGuess& column) { return column.field == field; });
    }

    [[nodiscard]] bool named(ColumnField field) const
    {
        return std::any_of(m_guess.columns.begin(), m_guess.columns.end(),
            [field](const ColumnGuess& column) { return column.field == field && column.named; });
    }

    const Source& m_source;
    ColumnGuesses m_guess;
    std::vector<bool> m_exact; ///< the whole header name is a known word
    std::vector<ColumnContent> m_content;
};

} // namespace

ColumnGuesses guessColumns(const Source& source)
{
    return Guesser(source).guessed();
}

} // namespace recourse::imports
