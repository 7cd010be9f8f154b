// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/paper.h"

#include <QBuffer>
#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>

class QPaintDevice;
class QPdfWriter;

namespace recourse::documents {

/// A PDF document in the making. Its coordinates run from the upper left corner of the sheet in device pixels, `kMillimetre` to
/// the millimetre; the title and one date are all that it tells about itself.
class PdfFile
{
public:
    static constexpr int kDotsPerInch = 1200;
    static constexpr double kMillimetre = kDotsPerInch / 25.4;

    PdfFile(const QString& title, QDate date, const Paper& paper);
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;
    ~PdfFile();

    /// What a painter begins on.
    [[nodiscard]] QPaintDevice* device();
    /// A fresh page of the same paper.
    void newPage();
    /// A fresh page of another paper.
    void newPage(const Paper& paper);
    /// Puts a file into the document, as it is; readers list it. Only before a painter begins: what the document holds is told at its head.
    void attach(const QString& name, const QByteArray& bytes, const QString& mediaType);
    /// The document's bytes, once the painter has ended; the file takes nothing more. Errors: ExportFailed.
    [[nodiscard]] base::Result<QByteArray> finish();

private:
    QDate m_date;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
};

/// `pdf` with its time of making replaced by noon of `date` (1 January 2000 if invalid), so that neither the hour nor the computer's
/// time zone is told. Every byte stays at its place, since the file's own table counts bytes.
[[nodiscard]] QByteArray withoutTimeOfMaking(QByteArray pdf, QDate date);

} // namespace recourse::documents
