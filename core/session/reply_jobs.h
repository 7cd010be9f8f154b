// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_view.h"
#include "session/session.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace recourse::session {

/// A kind of reply that a letter of a case may get.
struct ReplyChoice
{
    ReplyAdvice advice;
    QString event; ///< the kind of event it is logged as
    QString letter; ///< what the letter that answers it is called, in the user's language; empty: none under that law
    QString reason; ///< why that letter is right, translated
    QString cite; ///< the rule behind it
};

/// The kinds of reply with what follows them under the law of that case, in the order of the rules. Errors: NotFound.
[[nodiscard]] Job<std::vector<ReplyChoice>> listReplyChoices(Session& session, model::CaseId id);

/// What a file that came as a reply tells about itself.
struct ReplyFile
{
    QString path;
    QString reference; ///< the token of a letter of the vault that it names; empty: none
    model::CaseId matter; ///< the case of that letter; not stored: none found
    QString service; ///< of that case
    QString from; ///< of a message
    QString subject; ///< of a message
    QDate sent; ///< of a message; invalid: it has no date that can be read
};

/// Reads e-mail messages and texts and finds the case whose reference token stands in them. Other files come back without a case. Errors:
/// those of the files.
[[nodiscard]] Job<std::vector<ReplyFile>> findReplies(Session& session, QStringList files);

} // namespace recourse::session
