// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"

#include <optional>
#include <utility>
#include <variant>

namespace recourse::base {

/// Why something did not work. `where` names the place in the input ("row 12, column 3"), never its personal content.
struct Error
{
    Code code = Code::Internal;
    QString where;

    [[nodiscard]] QString text() const { return userText(code, where); }
};

/// A value or an `Error`. Ask before you take: `value()` on a failure is a bug and ends the program.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    /// By value, so that a loop over the value of a passing result does not outlive it.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an `Error`.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

/// Shorthand for `return fail(Code::…, where)`.
[[nodiscard]] inline Error fail(Code code, QString where = {})
{
    return Error{code, std::move(where)};
}

} // namespace recourse::base
