// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text_decoding.h"
#include "main/test_program.h"
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
    void followsANamedEncoding_data();
    void followsANamedEncoding();
    void decodesLongTextsInPieces();
    void refusesNamesAndNuls();
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
    QTest::newRow("UTF-8 with three marks") << QByteArray("\xEF\xBB\xBF").repeated(3) + sample.toUtf8() << TextEncoding::Utf8 << sample;
    QTest::newRow("UTF-16LE with two marks") << "\xFF\xFE" + utf16(sample, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom) << TextEncoding::Utf16Le << sample;
    QTest::newRow("XML that says Latin 2") << QByteArray("<?xml version='1.0' encoding=\"ISO-8859-2\"?><r>\xB1</r>") << TextEncoding::Named
                                           << u"<?xml version='1.0' encoding=\"ISO-8859-2\"?><r>ą</r>"_qs;
    QTest::newRow("XML that says Latin 2 and is UTF-8") << QByteArray("<?xml version='1.0' encoding='ISO-8859-2'?><r>\xC4\x85</r>") << TextEncoding::Utf8
                                                        << u"<?xml version='1.0' encoding='ISO-8859-2'?><r>ą</r>"_qs;
    QTest::newRow("XML that says UTF-8 and is not") << QByteArray("<?xml version='1.0' encoding='UTF-8'?><r>\xFC</r>") << TextEncoding::Windows1252
                                                    << u"<?xml version='1.0' encoding='UTF-8'?><r>ü</r>"_qs;
    QTest::newRow("XML that says nonsense") << QByteArray("<?xml version='1.0' encoding='klingon'?><r>\xFC</r>") << TextEncoding::Windows1252
                                            << u"<?xml version='1.0' encoding='klingon'?><r>ü</r>"_qs;
    QTest::newRow("XML in another encoding, in its text") << QByteArray("<r encoding='ISO-8859-2'>\xFC</r>") << TextEncoding::Windows1252 << u"<r encoding='ISO-8859-2'>ü</r>"_qs;
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
    QVERIFY(!decoded->encodingName().isEmpty());
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

void TestTextDecoding::followsANamedEncoding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reported");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& text, const char* reported) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << text << QString::fromLatin1(reported);
    };
    row("windows-1250", "\xB9\xE6\xEA", u"ąćę"_qs, "windows-1250");
    row("ISO-8859-2", "\xB1\xE6\xEA", u"ąćę"_qs, "ISO-8859-2");
    row("koi8-r", "\xD0\xC1\xD2\xCF\xCC\xD8", u"пароль"_qs, "koi8-r");
    row("Shift_JIS", "\x83p\x83X", u"パス"_qs, "Shift_JIS");
    row("gb18030", "\xC3\xDC\xC2\xEB", u"密码"_qs, "gb18030");
    row("utf-8", "\xEF\xBB\xBFJ\xC3\xBC\xFF", u"Jü\uFFFD"_qs, "utf-8");
    row("UTF-16LE", QByteArray("\xFF\xFE" "a\0\x3D\xD8\x00\xDE", 8), u"a😀"_qs, "UTF-16LE");
    row("utf-16be", QByteArray("\0a\0b\0", 5), u"ab\uFFFD"_qs, "UTF-16BE");
    row("WINDOWS-1252", "J\xFC\x80", u"Jü€"_qs, "Windows-1252");
}

void TestTextDecoding::followsANamedEncoding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, reported);
    if (!QStringDecoder(name.toLatin1().constData()).isValid())
        QSKIP("This Qt knows no other encodings.");

    const auto decoded = decodeTextAs(view(bytes), name);

    VERIFY_OK(decoded);
    QCOMPARE(QString::fromUtf8(decoded->text().data(), static_cast<qsizetype>(decoded->text().size())), text);
    QCOMPARE(decoded->encodingName(), reported);
}

void TestTextDecoding::decodesLongTextsInPieces()
{
    if (!QStringDecoder("Shift_JIS").isValid())
        QSKIP("This Qt knows no other encodings.");
    // Characters of two bytes lie across every border of a piece.
    const QByteArray bytes = "a" + QByteArray("\x83p").repeated(200'000);

    const auto decoded = decodeTextAs(view(bytes), u"Shift_JIS"_qs);

    VERIFY_OK(decoded);
    QCOMPARE(QByteArray(decoded->text().data(), static_cast<qsizetype>(decoded->text().size())), "a" + QByteArray("\xE3\x83\x91").repeated(200'000));
}

void TestTextDecoding::refusesNamesAndNuls()
{
    QCOMPARE(decodeTextAs("a", u"klingon"_qs).error().code, base::Code::BadArgument);
    QCOMPARE(decodeTextAs("a", u"klingon"_qs).error().where, u"klingon"_qs);
    QCOMPARE(decodeTextAs("a", QString()).error().code, base::Code::BadArgument);
    const auto nul = decodeTextAs(std::string_view("ab\0c", 4), u"windows-1252"_qs);
    QCOMPARE(nul.error().code, base::Code::InputNotText);
    QVERIFY2(nul.error().where.contains(u"byte 2"_qs), qPrintable(nul.error().where));
    VERIFY_OK(decodeTextAs("", u"UTF-8"_qs));
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

RECOURSE_TEST(TestTextDecoding, QCoreApplication)
#include "test_text_decoding.moc"
