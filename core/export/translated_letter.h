// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/letter_pages.h"

#include <QByteArray>
#include <QString>

namespace recourse::documents {

/// Where the translation stands.
enum class TranslationPlace {
    Facing, ///< on one sheet held across: the letter's page on the left, the translation's on the right, both smaller
    Following, ///< on pages of its own after the letter's, in full size
};

/// A letter with its translation into the sender's language, for the sender's own file. Every page of the translation is marked, in the
/// language of the program, as no part of the letter, so that it is not posted by mistake.
class TranslatedLetter : public PageSource
{
public:
    /// `translation` is the same letter in the other language.
    TranslatedLetter(const model::Letter& letter, const model::Letter& translation, PageLayout layout, TranslationPlace place);

    [[nodiscard]] QString title() const override { return m_letter.title(); }
    [[nodiscard]] QDate date() const override { return m_letter.date(); }
    [[nodiscard]] Paper paper() const override;
    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    /// What stands on every page of the translation.
    [[nodiscard]] static QString mark();

private:
    void drawTranslation(QPainter& painter, int page) const;
    void drawFacing(QPainter& painter, int page) const;

    LetterPages m_letter;
    LetterPages m_translation;
    TranslationPlace m_place;
};

/// The letter with its translation as PDF, as `pdfOf` gives it.
[[nodiscard]] base::Result<QByteArray> renderWithTranslation(
    const model::Letter& letter, const model::Letter& translation, PageLayout layout, TranslationPlace place);

} // namespace recourse::documents
