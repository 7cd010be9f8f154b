// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_file.h"

#include <QPdfWriter>

namespace recourse::documents {

namespace {

constexpr char kDateKey[] = "/CreationDate (D:";
constexpr qsizetype kDateDigits = 14; ///< YYYYMMDDHHMMSS

/// Without a packet of our own Qt writes one with the current time and zone. This one says nothing the title does not say.
QByteArray plainMetadata()
{
    return QByteArrayLiteral(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>\n");
}

} // namespace

PdfFile::PdfFile(const QString& title, QDate date, const Paper& paper)
    : m_date(date)
    , m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kDotsPerInch);
    m_writer->setPageLayout(paper.layout());
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Recourse"));
    m_writer->setDocumentXmpMetadata(plainMetadata());
}

PdfFile::~PdfFile() = default;

QPaintDevice* PdfFile::device()
{
    return m_writer.get();
}

void PdfFile::newPage()
{
    m_writer->newPage();
}

void PdfFile::newPage(const Paper& paper)
{
    m_writer->setPageLayout(paper.layout());
    m_writer->newPage();
}

void PdfFile::attach(const QString& name, const QByteArray& bytes, const QString& mediaType)
{
    m_writer->addFileAttachment(name, bytes, mediaType);
}

base::Result<QByteArray> PdfFile::finish()
{
    m_writer.reset();
    m_buffer.close();
    if (!m_bytes.startsWith("%PDF-") || !m_bytes.trimmed().endsWith("%%EOF"))
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    return withoutTimeOfMaking(m_bytes, m_date);
}

QByteArray withoutTimeOfMaking(QByteArray pdf, QDate date)
{
    const QDate shown = date.isValid() ? date : QDate(2000, 1, 1);
    const qsizetype key = pdf.lastIndexOf(kDateKey);
    const qsizetype digits = key + qsizetype(sizeof(kDateKey)) - 1;
    const qsizetype end = key < 0 ? -1 : pdf.indexOf(')', digits);
    if (end < digits + kDateDigits)
        return pdf;
    QByteArray stamp = shown.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "120000";
    const qsizetype zone = end - digits - kDateDigits;
    stamp += zone == 1 ? QByteArray("Z") : QByteArray("+00'00'").left(zone);
    return pdf.replace(digits, end - digits, stamp);
}

} // namespace recourse::documents
