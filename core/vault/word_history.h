// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/exposure.h"
#include "model/name_word.h"

#include <QDate>

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// What was said about exposures and names before one act of the user, so that the act can be taken back.
struct FormerWords
{
    struct Exposure
    {
        model::ExposureId id;
        model::Disposition disposition = model::Disposition::Open;
        QString note;
        QDate on; ///< invalid for Open

        bool operator==(const Exposure&) const = default;
    };
    struct Name
    {
        QString name; ///< as `model::NameWord::name`
        QString service;
        std::optional<model::NameWord> word; ///< nothing: none was said

        bool operator==(const Name&) const = default;
    };

    std::vector<Exposure> exposures;
    std::vector<Name> names;

    [[nodiscard]] bool empty() const { return exposures.empty() && names.empty(); }
    bool operator==(const FormerWords&) const = default;
};

/// The user's last acts on exposures and names, as a stack. To be used within a transaction.
class WordHistory
{
public:
    /// Older acts are forgotten.
    static constexpr int kMost = 50;

    explicit WordHistory(Database& database) : m_database(database) {}

    /// Puts one act on top; an empty one is left out.
    [[nodiscard]] base::Status push(const FormerWords& former, QDate on);
    /// Takes the top away and answers it; empty if there is none.
    [[nodiscard]] base::Result<FormerWords> pop();

    /// Sets what an act of the user changes, and answers what was said before. Errors: NotFound (an exposure that is not there).
    [[nodiscard]] base::Result<FormerWords> say(const FormerWords& words);
    /// The same for words that are put back: exposures that are gone are passed over.
    [[nodiscard]] base::Status putBack(const FormerWords& former);

private:
    Database& m_database;
};

} // namespace recourse::vault
