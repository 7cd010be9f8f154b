// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace recourse::model {

/// A row's number in the vault, typed by what it names. 0 means "not stored yet".
template <class Tag> struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool stored() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

using ServiceId = Id<struct ServiceTag>;
using AccountId = Id<struct AccountTag>;
using BreachId = Id<struct BreachTag>;
using ExposureId = Id<struct ExposureTag>;
using LetterId = Id<struct LetterTag>;
using CaseId = Id<struct CaseTag>;
using AttachmentId = Id<struct AttachmentTag>;
using LossId = Id<struct LossTag>;
using ConductFactId = Id<struct ConductFactTag>;
using ImportId = Id<struct ImportTag>;
using DirectoryEntryId = Id<struct DirectoryEntryTag>;

/// Hash for unordered containers.
struct IdHash
{
    template <class Tag> std::size_t operator()(Id<Tag> id) const { return std::hash<qint64>()(id.value); }
};

} // namespace recourse::model
