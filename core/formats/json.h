// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace recourse::formats {

enum class JsonType { Missing, Null, Bool, Number, String, Array, Object };

/// A value inside a `JsonDocument`, as light as a pointer. Asking a value for what it is not gives nothing, never an
/// error, so that readers can say `item["login"]["username"].string()` and look at the end whether something came.
/// Valid as long as its document. The first of duplicate keys counts.
class JsonView
{
public:
    JsonView() = default;

    [[nodiscard]] JsonType type() const;
    [[nodiscard]] bool exists() const { return type() != JsonType::Missing; }
    [[nodiscard]] bool isNull() const { return type() == JsonType::Null; }
    [[nodiscard]] bool isString() const { return type() == JsonType::String; }
    [[nodiscard]] bool isArray() const { return type() == JsonType::Array; }
    [[nodiscard]] bool isObject() const { return type() == JsonType::Object; }

    /// Member of an object, or a missing value.
    [[nodiscard]] JsonView operator[](std::string_view key) const;
    /// Number of elements or members (16,777,215 stands for "that or more"); 0 for all else.
    [[nodiscard]] std::size_t size() const;
    /// Calls `use` for each element until it returns false.
    void forEach(const std::function<bool(JsonView element)>& use) const;
    /// Calls `use` for each member until it returns false.
    void forEachMember(const std::function<bool(std::string_view key, JsonView value)>& use) const;

    /// The text of a string; empty for all else.
    [[nodiscard]] std::string_view string() const;
    /// `string()` as QString; a byte order mark at its beginning is left out.
    [[nodiscard]] QString text() const;
    /// All strings of an array of strings; others in it are left out.
    [[nodiscard]] QStringList texts() const;
    /// An integer (numbers like 12.0 too); nothing for fractions, out of range and all else.
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    /// This value as compact JSON text.
    [[nodiscard]] QByteArray serialised() const;

private:
    friend class JsonDocument;
    struct Access;
    friend struct Access;
    alignas(void*) std::array<std::byte, 2 * sizeof(void*)> m_raw{};
    bool m_present = false;
};

/// A parsed JSON text. Strict: valid UTF-8, no trailing text, no comments, no NaN, integers within 64 bits. Half a surrogate pair is
/// read as U+FFFD.
class JsonDocument
{
public:
    /// Errors: InputTooLarge, InputTooDeep, InputMalformed (`where`: "line 3, column 14: a string without end").
    [[nodiscard]] static base::Result<JsonDocument> parse(std::string_view text, const base::JsonLimits& limits);

    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    /// Wipes the parser's own copy of all strings, since an account list's JSON holds passwords.
    ~JsonDocument();

    [[nodiscard]] JsonView root() const;

private:
    JsonDocument();
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace recourse::formats
