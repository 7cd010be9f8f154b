// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

namespace recourse::domains {

/// The names of an organisation as registers write them, in the one form in which names are compared: lower case, straight quotes, "&"
/// as "and", single spaces, without what stands in brackets, and without the legal form at its end ("Inc.", "GmbH & Co. KG", "S.p.A.",
/// "sp. z o.o."). "X d/b/a Y", "X, formerly Y" and the like are two names, in that order, also where they stand in brackets. Equal means
/// equal in this form: nothing is guessed, so "American Bank" is never "American Bankers". Names shorter than two letters are left out;
/// each name is there once, and there are at most 16. Behind 1,000 characters nothing is read. Empty if there is none.
[[nodiscard]] QStringList organisationNames(const QString& name);

/// The same names without a string of its own for each: for those who read a hundred thousand.
class OrganisationNames
{
public:
    /// Those of `name`, in place of what was there.
    void read(const QString& name);

    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    /// Holds until the next `read`.
    [[nodiscard]] QStringView at(qsizetype index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_text.data() + begin, m_ends[index] - begin};
    }

private:
    void addAll(QStringView text, bool onlyBehind);
    void add(QStringView name);

    QVarLengthArray<char16_t, 256> m_text;
    QVarLengthArray<qsizetype, 16> m_ends; ///< of the names, in the text
};

/// Whether the name certainly is the only one of itself, being one plain word ("example.com"): quick, for the many services whose name is
/// their domain.
[[nodiscard]] bool isOrganisationName(const QString& name);

/// The first of them; empty if there is none.
[[nodiscard]] QString organisationName(const QString& name);

} // namespace recourse::domains
