// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/losses.h"

#include "base/detail.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <limits>
#include <string_view>

namespace recourse::cases {

namespace {

using base::Code;
using base::Detail;
using base::fail;

struct LossWords
{
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

struct Category
{
    const char* word;
    const char* text;
};

constexpr std::array kCategories{
    Category{"time", QT_TRANSLATE_NOOP("LossWords", "Own time")},
    Category{"post", QT_TRANSLATE_NOOP("LossWords", "Postage and copies")},
    Category{"calls", QT_TRANSLATE_NOOP("LossWords", "Telephone calls")},
    Category{"travel", QT_TRANSLATE_NOOP("LossWords", "Travel")},
    Category{"monitoring", QT_TRANSLATE_NOOP("LossWords", "Credit monitoring and protection")},
    Category{"documents", QT_TRANSLATE_NOOP("LossWords", "New cards, papers and numbers")},
    Category{"fraud", QT_TRANSLATE_NOOP("LossWords", "Money lost to fraud")},
    Category{"fees", QT_TRANSLATE_NOOP("LossWords", "Fees of banks and offices")},
    Category{"advice", QT_TRANSLATE_NOOP("LossWords", "Advice and representation")},
    Category{"other", QT_TRANSLATE_NOOP("LossWords", "Something else")},
};

// ISO 4217, the currencies whose smallest unit is not a hundredth.
constexpr std::array<std::string_view, 16> kNoDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
    "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> kThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr qint64 kLargest = 10'000'000'000; // of whole units
constexpr int kUsualDigits = 2;
constexpr int kManyDigits = 3;

template <std::size_t N> bool holds(const std::array<std::string_view, N>& words, const QString& word)
{
    for (const std::string_view one : words) {
        if (word == QLatin1String(one.data(), static_cast<qsizetype>(one.size())))
            return true;
    }
    return false;
}

bool isCurrency(const QString& currency)
{
    static const QRegularExpression kThreeCapitals(QStringLiteral("^[A-Z]{3}$"));
    return kThreeCapitals.match(currency).hasMatch();
}

/// Stays at the largest number instead of going round.
qint64 added(qint64 one, qint64 other)
{
    return other > std::numeric_limits<qint64>::max() - one ? std::numeric_limits<qint64>::max() : one + other;
}

void add(LossSums& sums, const model::Loss& loss)
{
    ++sums.rows;
    sums.minutes = added(sums.minutes, loss.minutes);
    if (loss.amount <= 0)
        return;
    qint64& total = sums.amounts[loss.currency];
    total = added(total, loss.amount);
    qint64& part = sums.byCategory[loss.category][loss.currency];
    part = added(part, loss.amount);
    sums.withoutProof += loss.source.stored() ? 0 : 1;
}

} // namespace

QStringList lossCategories()
{
    QStringList words;
    for (const Category& category : kCategories)
        words += QLatin1String(category.word);
    return words;
}

QString lossCategoryText(const QString& category)
{
    for (const Category& known : kCategories) {
        if (category == QLatin1String(known.word))
            return LossWords::tr(known.text);
    }
    return category;
}

int currencyDigits(const QString& currency)
{
    if (holds(kNoDigits, currency))
        return 0;
    return holds(kThreeDigits, currency) ? kManyDigits : kUsualDigits;
}

QString decimalText(qint64 amount, const QString& currency)
{
    const int digits = currencyDigits(currency);
    QString text = QString::number(amount);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, QLatin1Char('0'));
        text.insert(text.size() - digits, QLatin1Char('.'));
    }
    return text;
}

QString amountText(qint64 amount, const QString& currency)
{
    return decimalText(amount, currency) + QLatin1Char(' ') + currency;
}

base::Result<qint64> parseAmount(const QString& text, const QString& currency)
{
    static const QRegularExpression kNumber(QStringLiteral("^([0-9]{1,11})(?:[.,]([0-9]{1,3}))?$"));
    const auto match = kNumber.match(text.trimmed());
    const int digits = currencyDigits(currency);
    const QString decimals = match.captured(2);
    if (!match.hasMatch() || !isCurrency(currency) || decimals.size() > digits)
        return fail(Code::BadArgument, Detail::tr("amount: “%1”").arg(text));
    const qint64 whole = match.captured(1).toLongLong();
    if (whole > kLargest)
        return fail(Code::BadArgument, Detail::tr("amount: “%1”").arg(text));
    qint64 amount = whole;
    for (int i = 0; i < digits; ++i)
        amount *= 10;
    return amount + decimals.leftJustified(digits, QLatin1Char('0')).toLongLong();
}

base::Status checkLoss(const model::Loss& loss)
{
    if (!loss.on.isValid())
        return fail(Code::BadArgument, Detail::tr("a loss needs its day"));
    if (!lossCategories().contains(loss.category))
        return fail(Code::BadArgument, Detail::tr("category: “%1”").arg(loss.category));
    if (loss.amount < 0 || loss.minutes < 0 || (loss.amount == 0 && loss.minutes == 0))
        return fail(Code::BadArgument, Detail::tr("a loss is money or time, and more than nothing"));
    if (loss.amount > 0 ? !isCurrency(loss.currency) : !loss.currency.isEmpty())
        return fail(Code::BadArgument, Detail::tr("currency: “%1”").arg(loss.currency));
    return {};
}

LossSums lossSums(const std::vector<model::Loss>& losses)
{
    LossSums sums;
    for (const model::Loss& loss : losses)
        add(sums, loss);
    return sums;
}

LossSums lossSums(const std::vector<model::Loss>& losses, model::CaseId matter)
{
    LossSums sums;
    for (const model::Loss& loss : losses) {
        if (loss.matter == matter)
            add(sums, loss);
    }
    return sums;
}

} // namespace recourse::cases
