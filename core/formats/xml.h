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

/// A pull reader over XML that refuses any document type declaration and counts depth and text itself. Bytes that are UTF-8 are read
/// as that, whatever they declare: a text that was decoded still says what it was. `bytes` must outlive it. Qt's reader keeps buffers of
/// its own, of a few KiB and one token, which cannot be wiped.
class XmlReader
{
public:
    XmlReader(std::string_view bytes, const base::XmlLimits& limits);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// The next token; comments and processing instructions are passed over, white space between elements is given as
    /// Text; so is text that the caller skips, which may be sixteen times as long as text that is read. Errors: InputDoctype, InputTooDeep, InputTooLarge, InputMalformed (`where`: "line 3, column 14"). An error
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
    class Feed;

    void passOver(std::string_view beginning);
    [[nodiscard]] base::Result<XmlToken> advance();
    [[nodiscard]] base::Error refuse(base::Code code, const QString& what);
    [[nodiscard]] base::Error refuseText();
    [[nodiscard]] base::Error refuseRest();
    [[nodiscard]] base::Status checkStart();

    base::XmlLimits m_limits;
    std::unique_ptr<Feed> m_feed; ///< outlives the reader
    std::unique_ptr<QXmlStreamReader> m_reader;
    std::optional<base::Error> m_refused; ///< once refused, always refused
    int m_depth = 0;
    qint64 m_linesBefore = 0; ///< in what Qt is not shown
    qint64 m_columnsBefore = 0; ///< of its last line
};

} // namespace recourse::formats
