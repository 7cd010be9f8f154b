// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/record.h"

namespace recourse::imports {

void Record::reset()
{
    std::vector<std::string_view> storage = std::move(addresses);
    storage.clear();
    *this = Record();
    addresses = std::move(storage);
}

void Record::identify(const QString& name)
{
    const QString plain = name.trimmed();
    if (plain.isEmpty() || login.compare(plain, Qt::CaseInsensitive) == 0 || also.contains(plain, Qt::CaseInsensitive))
        return;
    if (login.isEmpty())
        login = plain;
    else
        also.append(plain);
}

void Record::tag(const QString& name)
{
    if (const QString plain = name.trimmed(); !plain.isEmpty() && !tags.contains(plain))
        tags.append(plain);
}

} // namespace recourse::imports
