// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text_decoding.h"
#include "support/test_text.h"

#include <QStringEncoder>
#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, QStringConverter::Flags flags = {})
{
    return QStringEncoder(encoding, flags).encode(text);
}

} // namespace

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refusesWhatIsNotText_data();
    void refusesWhatIsNotText();
    void borrowsUtf8WithoutCopying();
    void replacesLoneSurrogates();
    void survivesBeingMoved();
};

void TestTextDecoding::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");

    const QString sample = u"url,name\nhttps://bücher.example,\"Jürgen €\"\n😀\n"_qs;
    QTest::newRow("empty") << QByteArray() << TextEncoding::Utf8 << QString();
    QTest::newRow("UTF-8") << sample.toUtf8() << TextEncoding::Utf8 << sample;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + sample.toUtf8() << TextEncoding::Utf8 << sample;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << TextEncoding::Utf8 << QString();
    QTest::newRow("UTF-16LE with mark") << utf16(sample, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom) << TextEncoding::Utf16Le << sample;
    QTest::newRow("UTF-16BE with mark") << utf16(sample, QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom) << TextEncoding::Utf16Be << sample;
    QTest::newRow("UTF-16LE") << utf16(sample, QStringConverter::Utf16LE) << TextEncoding::Utf16Le << sample;
    QTest::newRow("UTF-16BE") << utf16(sample, QStringConverter::Utf16BE) << TextEncoding::Utf16Be << sample;
    QTest::newRow("Windows-1252") << QByteArray("name\nJ\xFCrgen \x80 \x96 \x81\n") << TextEncoding::Windows1252 << u"name\nJürgen € – \uFFFD\n"_qs;
    QTest::newRow("one bad line of many") << QByteArray("plain\n").repeated(200) + "J\xFCrgen\n" << TextEncoding::Utf8WithStrayBytes
                                          << u"plain\n"_qs.repeated(200) + u"Jürgen\n"_qs;
    QTest::newRow("one bad line among good letters") << QByteArray("Jürgen\nZoë\nJ\xFCrgen\n") << TextEncoding::Utf8WithStrayBytes << u"Jürgen\nZoë\nJürgen\n"_qs;
    QTest::newRow("bad line, CR only") << QByteArray("Jürgen\rZoë\rJ\xFCrgen\r") << TextEncoding::Utf8WithStrayBytes << u"Jürgen\rZoë\rJürgen\r"_qs;
}

void TestTextDecoding::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);

    const auto decoded = decodeText(view(bytes));

    VERIFY_OK(decoded);
    QCOMPARE(decoded->encoding(), encoding);
    QCOMPARE(QString::fromUtf8(decoded->text().data(), static_cast<qsizetype>(decoded->text().size())), text);
    QVERIFY(!encodingName(encoding).isEmpty());
}

void TestTextDecoding::refusesWhatIsNotText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");

    QTest::newRow("one NUL") << QByteArray("abc\0def,ghi,jkl,mno,pqr", 23) << u"a NUL byte at byte 3"_qs;
    QTest::newRow("only NUL") << QByteArray(64, '\0') << u"a NUL byte at byte 0"_qs;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"UTF-32"_qs;
    QTest::newRow("NUL inside UTF-16") << QByteArray("\xFF\xFE" "a\0\0\0b\0", 8) << u"a NUL character at byte 1 of the decoded text"_qs;
}

void TestTextDecoding::refusesWhatIsNotText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);

    const auto decoded = decodeText(view(bytes));

    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, base::Code::InputNotText);
    QCOMPARE(decoded.error().where, where);
}

void TestTextDecoding::borrowsUtf8WithoutCopying()
{
    const QByteArray bytes = "\xEF\xBB\xBF" "plain";

    const auto decoded = decodeText(view(bytes));

    VERIFY_OK(decoded);
    QVERIFY(decoded->text().data() == bytes.constData() + 3);
}

void TestTextDecoding::replacesLoneSurrogates()
{
    const QByteArray bytes("\xFF\xFE" "a\0\x00\xD8" "b\0\x00\xDC" "c", 11);

    const auto decoded = decodeText(view(bytes));

    VERIFY_OK(decoded);
    QCOMPARE(QString::fromUtf8(decoded->text().data(), static_cast<qsizetype>(decoded->text().size())), u"a\uFFFDb\uFFFD\uFFFD"_qs);
}

void TestTextDecoding::survivesBeingMoved()
{
    const QByteArray bytes("\xFC\n");
    auto decoded = decodeText(view(bytes));
    VERIFY_OK(decoded);

    DecodedText moved = std::move(decoded).value();
    DecodedText assigned(std::string_view("x"), TextEncoding::Utf8);
    assigned = std::move(moved);

    QCOMPARE(assigned.text(), std::string_view("\xC3\xBC\n"));
    QCOMPARE(assigned.encoding(), TextEncoding::Windows1252);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "test_text_decoding.moc"
