// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <QString>
#include <QXmlStreamAttributes>

#include <memory>
#include <optional>
#include <string_view>

class QXmlStreamReader;

namespace recourse::formats {

enum class XmlToken { Start, End, Text, EndOfDocument };

/// A pull reader over UTF-8 (or declared) XML that refuses any document type declaration and counts depth and text
/// itself. `bytes` must outlive it. Qt's reader keeps its own buffers, which cannot be wiped.
class XmlReader
{
public:
    XmlReader(std::string_view bytes, const base::XmlLimits& limits);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// The next token; comments and processing instructions are passed over, white space between elements is given as
    /// Text. Errors: InputDoctype, InputTooDeep, InputTooLarge, InputMalformed (`where`: "line 3, column 14"). An error
    /// stays.
    [[nodiscard]] base::Result<XmlToken> next();

    [[nodiscard]] QString name() const; ///< of the element that starts or ends
    [[nodiscard]] QString text() const; ///< of a Text token
    [[nodiscard]] QXmlStreamAttributes attributes() const; ///< of a Start token
    [[nodiscard]] qint64 line() const; ///< counted from 1
    [[nodiscard]] int depth() const { return m_depth; }

    /// After a Start token: all text up to the matching end, nested elements' text left out; stands at that End
    /// afterwards.
    [[nodiscard]] base::Result<QString> elementText();
    /// After a Start token: passes over everything up to the matching End.
    [[nodiscard]] base::Status skipElement();

private:
    [[nodiscard]] base::Error refuse(base::Code code, const QString& what);
    [[nodiscard]] base::Status checkStart();

    base::XmlLimits m_limits;
    std::unique_ptr<QXmlStreamReader> m_reader;
    std::optional<base::Error> m_refused; ///< once refused, always refused
    int m_depth = 0;
};

} // namespace recourse::formats
