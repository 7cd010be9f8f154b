// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/odt_parts.h"
#include "export/odt_xml.h"
#include "export/render.h"
#include "main/test_program.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace recourse;
using documents::PageLayout;
using documents::renderOdt;

namespace {

constexpr int kLocalHeader = 30; ///< bytes of a zip member's local header before its name

struct Parsed
{
    QString error;
    QString text; ///< paragraphs end in \n
    QSet<QString> styles; ///< used by paragraphs
    QSet<QString> defined;
    int frames = 0;
};

Parsed parsed(const QByteArray& document)
{
    Parsed result;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            result.text += xml.text();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("p"))
            result.text += QLatin1Char('\n');
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("p"))
            result.styles.insert(attributes.value(QLatin1String("text:style-name")).toString());
        if (xml.name() == QLatin1String("style"))
            result.defined.insert(attributes.value(QLatin1String("style:name")).toString());
        if (xml.name() == QLatin1String("frame"))
            ++result.frames;
        if (xml.name() == QLatin1String("line-break"))
            result.text += QLatin1Char('/');
        if (xml.name() == QLatin1String("tab"))
            result.text += QLatin1Char('\t');
        if (xml.name() == QLatin1String("s"))
            result.text += QString(attributes.value(QLatin1String("text:c")).toInt(), QLatin1Char(' '));
    }
    result.error = xml.hasError() ? xml.errorString() : QString();
    return result;
}

QList<model::Letter> samples()
{
    return {test::shortLetter(), test::longLetter(), test::hostileLetter(), test::worldLetter(), model::Letter()};
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithItsMediaType();
    void hasItsMembersInOrder();
    void isWellFormedWhateverTheText();
    void usesOnlyStylesItDefines();
    void holdsTheLetterInOrder();
    void keepsMarkupAsText();
    void keepsRunsOfSpaces();
    void listsItsMembersInTheManifest();
    void tellsNoAuthor();
    void isTheSameForTheSameLetter();
};

void TestOdt::beginsWithItsMediaType()
{
    const auto odt = renderOdt(test::shortLetter(), PageLayout::Din5008);
    VERIFY_OK(odt);
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    QVERIFY(odt->startsWith("PK\x03\x04"));
    QCOMPARE(odt->mid(kLocalHeader, 8), QByteArray("mimetype"));
    QCOMPARE(odt->mid(38, type.size()), type);
    QCOMPARE(qFromLittleEndian<quint16>(odt->constData() + 8), quint16(0)); // stored
    QCOMPARE(qFromLittleEndian<quint16>(odt->constData() + 28), quint16(0)); // no extra field
    QCOMPARE(qFromLittleEndian<quint32>(odt->constData() + 18), quint32(type.size()));
}

void TestOdt::hasItsMembersInOrder()
{
    const auto odt = renderOdt(test::shortLetter(), PageLayout::Din5008);
    VERIFY_OK(odt);
    QByteArrayList names;
    for (qsizetype at = odt->indexOf("PK\x01\x02"); at >= 0; at = odt->indexOf("PK\x01\x02", at + 4))
        names += odt->mid(at + 46, qFromLittleEndian<quint16>(odt->constData() + at + 28));
    QCOMPARE(names, (QByteArrayList{"mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"}));
}

void TestOdt::isWellFormedWhateverTheText()
{
    for (const model::Letter& sample : samples()) {
        const model::Letter letter = documents::cleaned(sample);
        for (const auto layout : {PageLayout::Din5008, PageLayout::UsLetter, PageLayout::UkA4}) {
            QCOMPARE(parsed(documents::odtContent(letter, layout)).error, QString());
            QCOMPARE(parsed(documents::odtStyles(letter, layout)).error, QString());
        }
        QCOMPARE(parsed(documents::odtMeta(letter)).error, QString());
    }
    QCOMPARE(parsed(documents::odtManifest()).error, QString());
}

void TestOdt::usesOnlyStylesItDefines()
{
    const model::Letter letter = documents::cleaned(test::longLetter());
    const auto styles = parsed(documents::odtStyles(letter, PageLayout::UsLetter));
    auto used = parsed(documents::odtContent(letter, PageLayout::UsLetter)).styles + styles.styles;
    QVERIFY(used.size() > 8);
    used.subtract(styles.defined);
    QVERIFY2(used.isEmpty(), qPrintable(QStringList(used.values()).join(QLatin1Char(' '))));
}

void TestOdt::holdsTheLetterInOrder()
{
    const auto content = parsed(documents::odtContent(documents::cleaned(test::shortLetter()), PageLayout::Din5008));
    QCOMPARE(content.frames, 5);
    qsizetype last = -1;
    for (const char* part : {"Alex Example\n", "1 Sample Quay\n", "Berlin, 21 November 2026\n", "Reference: RC-7K2M-9QXD\n", "Questions about",
             "Dear Sir or Madam,\n", "1.\twhether data", "4.\twho obtained", "Under Article", "Yours faithfully,\n", "Enclosures\n", "1.\tCopy of"}) {
        const qsizetype at = content.text.indexOf(QString::fromUtf8(part), last + 1);
        QVERIFY2(at > last, part);
        last = at;
    }
}

void TestOdt::keepsMarkupAsText()
{
    const auto content = parsed(documents::odtContent(documents::cleaned(test::hostileLetter()), PageLayout::Din5008));
    QVERIFY(content.text.contains(QStringLiteral("<img src=file:///etc/passwd> & {{{subject}}}")));
    QVERIFY(content.text.contains(QStringLiteral("]]> &amp; <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;")));
}

void TestOdt::keepsRunsOfSpaces()
{
    documents::OdtXml xml("office:document-content");
    xml.paragraph("Body", QStringLiteral("  a  b   c\nd e"));
    QCOMPARE(parsed(xml.finish()).text, QStringLiteral("  a  b   c/d e\n"));
}

void TestOdt::listsItsMembersInTheManifest()
{
    const QByteArray manifest = documents::odtManifest();
    for (const char* name : {"\"/\"", "\"content.xml\"", "\"styles.xml\"", "\"meta.xml\""})
        QCOMPARE(manifest.count(name), 1);
    QVERIFY(manifest.contains("manifest:version=\"1.2\""));
}

void TestOdt::tellsNoAuthor()
{
    const QByteArray meta = documents::odtMeta(documents::cleaned(test::shortLetter()));
    QVERIFY(!meta.contains("creator"));
    QVERIFY(meta.contains("<dc:date>2026-11-21T12:00:00</dc:date>"));
    QVERIFY(!meta.contains("Alex"));
}

void TestOdt::isTheSameForTheSameLetter()
{
    const auto one = renderOdt(test::longLetter(), PageLayout::UsLetter);
    const auto two = renderOdt(test::longLetter(), PageLayout::UsLetter);
    VERIFY_OK(one);
    VERIFY_OK(two);
    QCOMPARE(*one, *two);
}

RECOURSE_TEST(TestOdt, QCoreApplication)
#include "test_odt.moc"
