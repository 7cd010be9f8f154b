// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "model/letter.h"

#include <QByteArray>

/// The XML members of an OpenDocument text (ODF 1.2, parts 1 and 3), each a whole document. The letter is a cleaned one.
namespace recourse::documents {

/// content.xml: address and details as frames where the window is, then the text.
[[nodiscard]] QByteArray odtContent(const model::Letter& letter, PageLayout layout);

/// styles.xml: faces, paragraph styles, first and following pages.
[[nodiscard]] QByteArray odtStyles(const model::Letter& letter, PageLayout layout);

/// meta.xml: title, language, the letter's date; no author.
[[nodiscard]] QByteArray odtMeta(const model::Letter& letter);

/// META-INF/manifest.xml.
[[nodiscard]] QByteArray odtManifest();

} // namespace recourse::documents
