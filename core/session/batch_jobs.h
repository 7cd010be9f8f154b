// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sending_list.h"
#include "session/letter_jobs.h"

#include <memory>

namespace recourse::session {

/// One letter to many services.
struct BatchRequest
{
    DraftRequest letter; ///< type, law, language and fields of every letter; its service, case, date and files are not used
    QStringList services; ///< numbers, keys or names
    QList<qint64> accounts; ///< instead: the services of these accounts
    QString select; ///< where neither is said: words that must all be in a service's name, domain, sector ("sector:health") or country ("country:DE"); "*": all
    documents::SendingPace pace; ///< without a first day: from today on
};

/// A service that gets no letter.
struct BatchLeftOut
{
    QString service; ///< its name
    QString why; ///< translated
};

/// A batch as it would leave. Nothing is stored or written.
struct BatchPreview
{
    documents::BatchPlan plan;
    std::vector<model::Letter> letters; ///< in the order of the plan's entries
    std::vector<BatchLeftOut> leftOut; ///< services for which the letter is not offered or cannot be made
};

/// The services that `BatchRequest::select` means, by name. Errors: BadArgument without any word.
[[nodiscard]] Job<std::vector<model::Service>> selectServices(Session& session, QString select);

/// Composes every letter for the day it leaves and says what speaks against sending them. Reports letters composed; ends with Cancelled
/// when stopped. Errors: NotFound (a service; nothing fits the words), BadArgument (the pace, the fields), LetterTypeUnknown.
[[nodiscard]] Job<std::shared_ptr<const BatchPreview>> previewBatch(Session& session, BatchRequest request);

/// Where a batch goes.
struct BatchOutput
{
    QString folder; ///< one PDF for each letter and the sending list; empty: none
    QString joined; ///< a PDF that holds all letters, for printing; empty: none
    QString layout; ///< as `LetterFile::layout`
    bool consented = false; ///< the user read the warnings and goes on
};

/// What became of a batch.
struct BatchDone
{
    QStringList files; ///< the letters', or the joined one
    QString sendingList; ///< the CSV beside them
    int pages = 0;
    int letters = 0; ///< stored, each with its case
    int blocked = 0; ///< left out because their lint holds an error
};

/// Writes the letters of a preview that nothing blocks and stores them with their cases, all or none. Reports letters drawn. Needs a
/// QGuiApplication. Errors: BadArgument (neither folder nor file; warnings without consent; no letter left), Cancelled, those of
/// `documents::exportBatch` and the vault.
[[nodiscard]] Job<BatchDone> writeBatch(Session& session, std::shared_ptr<const BatchPreview> preview, BatchOutput output);

} // namespace recourse::session
