// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/detail.h"
#include "export/evidence_pack.h"
#include "export/render.h"

#include <algorithm>

namespace recourse::documents {

namespace {

using base::Code;
using base::Detail;
using base::fail;

base::Result<PackExhibit> exhibitOf(
    const cases::PackExhibit& entry, const std::vector<model::Letter>& letters, const AttachmentSource& attachments)
{
    PackExhibit exhibit{entry.number, entry.title, entry.day, entry.fileName, entry.mediaType, {}, entry.sha256};
    if (!entry.letter.stored()) {
        auto bytes = attachments(entry.attachment);
        if (!bytes)
            return bytes.error();
        exhibit.content = std::move(*bytes);
        return exhibit;
    }
    const auto letter = std::find_if(letters.begin(), letters.end(), [&](const model::Letter& one) { return one.id == entry.letter; });
    if (letter == letters.end())
        return fail(Code::NotFound, Detail::tr("the letter of exhibit %1").arg(entry.number));
    auto pdf = renderPdf(*letter, layoutFor(*letter));
    if (!pdf)
        return pdf.error();
    exhibit.content = std::move(*pdf);
    exhibit.letter = *letter;
    return exhibit;
}

} // namespace

base::Result<EvidencePack> evidencePackOf(const cases::PackContents& contents, EvidencePack head, const std::vector<model::Letter>& letters,
    const AttachmentSource& attachments)
{
    if (contents.brokenEvent)
        return fail(Code::InputMalformed, Detail::tr("event %1 of the case was changed afterwards").arg(*contents.brokenEvent + 1));
    head.chainHead = contents.chainHead;
    head.losses = contents.losses;
    for (const cases::PackLine& line : contents.timeline)
        head.timeline += PackEvent{line.day, line.what, line.exhibits};
    for (const cases::PackExhibit& entry : contents.exhibits) {
        auto exhibit = exhibitOf(entry, letters, attachments);
        if (!exhibit)
            return exhibit.error();
        head.exhibits.push_back(std::move(*exhibit));
    }
    return head;
}

} // namespace recourse::documents
