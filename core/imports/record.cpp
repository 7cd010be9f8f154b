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

} // namespace recourse::imports
