// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/evidence_pack.h"
#include "export/letter_pages.h"
#include "export/pack_words.h"
#include "export/page_source.h"
#include "export/redaction.h"
#include "export/sheet_writer.h"

#include <QImage>

#include <memory>

namespace recourse::documents {

/// An evidence pack set as pages: cover, timeline, losses, exhibits with their stamps.
class EvidencePages : public PageSource
{
public:
    /// Checks numbers and hashes, then sets everything. Errors: as `renderEvidencePdf`.
    [[nodiscard]] static base::Result<std::unique_ptr<EvidencePages>> of(
        const EvidencePack& pack, PageLayout layout, base::Progress& progress);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QDate date() const override { return m_date; }
    [[nodiscard]] Paper paper() const override { return m_paper; }
    [[nodiscard]] int pages() const override { return static_cast<int>(m_pages.size()); }
    void draw(QPainter& painter, int page) const override;
    /// The numbers of the exhibits that a page only names.
    [[nodiscard]] const QList<int>& named() const { return m_named; }

private:
    struct Page
    {
        SetSheet sheet;
        int exhibit = 0; ///< 0: cover, timeline or losses
        int number = 0; ///< within the exhibit, from 1
        int of = 0;
        std::shared_ptr<const LetterPages> letter; ///< its page of this number is shown
    };

    EvidencePages(const EvidencePack& pack, PageLayout layout, const Redaction& redaction);
    [[nodiscard]] base::Status set(const EvidencePack& pack, base::Progress& progress);
    [[nodiscard]] SheetWriter writer(QImage& measure) const;
    /// `lossPage`: where the losses stand; 0: there are none.
    [[nodiscard]] std::vector<SetSheet> cover(const EvidencePack& pack, const QList<int>& firstPages, int lossPage) const;
    [[nodiscard]] std::vector<SetSheet> timeline(const EvidencePack& pack) const;
    [[nodiscard]] std::vector<SetSheet> losses(const EvidencePack& pack) const;
    void addExhibit(const PackExhibit& exhibit);
    void add(std::vector<SetSheet> sheets, int exhibit);
    void addLetter(std::shared_ptr<const LetterPages> letter, int exhibit);
    void drawLetter(QPainter& painter, const Page& page) const;
    void drawStamp(QPainter& painter, const Page& page) const;

    QString m_title;
    QString m_reference;
    QDate m_date;
    Paper m_paper;
    PageLayout m_layout;
    QString m_language;
    PackWords m_words;
    Redaction m_redaction;
    std::vector<Page> m_pages;
    QList<int> m_named;
};

} // namespace recourse::documents
