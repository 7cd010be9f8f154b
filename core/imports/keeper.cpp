// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/keeper.h"

namespace recourse::imports {

bool isKeeperAddressLabel(std::string_view label)
{
    constexpr std::size_t kLongest = 256;
    const QString text = QString::fromUtf8(label.substr(0, kLongest));
    return text.contains(u"website address", Qt::CaseInsensitive);
}

QString keeperFolder(const QString& path)
{
    QString folder;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool doubled = path[i] == u'\\' && i + 1 < path.size() && path[i + 1] == u'\\';
        folder += path[i] == u'\\' && !doubled ? QChar(u'/') : path[i];
        i += doubled ? 1 : 0;
    }
    return folder;
}

} // namespace recourse::imports
