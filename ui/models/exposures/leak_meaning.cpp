// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/leak_meaning.h"

#include "model/data_class.h"

#include <algorithm>

namespace recourse::ui {

namespace {

using namespace model::data_class;

constexpr qsizetype kMost = 3;

/// Kinds that say more together than one by one.
struct Together
{
    QStringList all; ///< every one of these
    QStringList any; ///< and one of these; empty: none is needed
    const char* text;
};

/// The most pressing first.
const std::vector<Together>& table()
{
    static const std::vector<Together> kTable{
        {{kPassword}, {kEmail, kUsername},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning",
                "Login and password together: strangers try them first at mail, shops and banks. Change the password everywhere you used it.")},
        {{kPassword}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Passwords: change it here, and everywhere else that you used it.")},
        {{kAuthToken}, {},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Access tokens open an account without a password. Log out everywhere, then log in anew.")},
        {{kSecurityQuestion}, {},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Security questions reset passwords elsewhere. Give other answers, which need not be true.")},
        {{kNationalId}, {kName, kBirthDate, kPostalAddress},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning",
                "Name and official number together are enough to take out credit in your name. Have it blocked at the credit agencies.")},
        {{kIdDocument}, {},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "A copy of an identity document opens accounts in your name. Watch your credit record.")},
        {{kPaymentCard}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Payment cards: look through the statements, and have the card replaced.")},
        {{kBankAccount}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Bank details allow debits. Look through the statements and object in time.")},
        {{kName, kBirthDate}, {kPostalAddress, kPhone},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning",
                "Name, birth date and where to reach you: enough to pass for you on the telephone. Be wary of callers who know them.")},
        {{kPhone}, {kName, kEmail},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning",
                "A phone number with a name or address: expect messages and calls made to fit you. Do not follow links in them.")},
        {{kHealth}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Health data cannot be changed back. Be wary of anybody who hints at it.")},
        {{kPrivateMessage}, {},
            QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Private messages and photos are used for blackmail. Do not pay; keep the demand as evidence.")},
        {{kSensitiveTrait}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "What leaked is nobody else's business, and used for blackmail.")},
        {{kChild}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Children's data: tell the child, and keep the notice for later years.")},
        {{kPostalAddress, kName}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Name and postal address: goods are ordered in your name. Open every bill.")},
        {{kLocation}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "Where you were and when shows where you live and work.")},
        {{kEmail}, {}, QT_TRANSLATE_NOOP("recourse::ui::LeakMeaning", "The e-mail address alone: expect more spam, and mail that pretends to be from this service.")},
    };
    return kTable;
}

bool holds(const Together& together, const QStringList& leaked)
{
    const auto isThere = [&](const QString& dataClass) { return leaked.contains(dataClass); };
    return std::all_of(together.all.begin(), together.all.end(), isThere)
        && (together.any.isEmpty() || std::any_of(together.any.begin(), together.any.end(), isThere));
}

} // namespace

QStringList LeakMeaning::sentences(const QStringList& dataClasses)
{
    QStringList told;
    QStringList spoken; // one sentence for each kind that leads it
    for (const Together& together : table()) {
        const bool isToldAlready = std::any_of(
            together.all.begin(), together.all.end(), [&](const QString& dataClass) { return spoken.contains(dataClass); });
        if (told.size() == kMost || isToldAlready || !holds(together, dataClasses))
            continue;
        told << tr(together.text);
        spoken << together.all << together.any;
    }
    return told;
}

} // namespace recourse::ui
