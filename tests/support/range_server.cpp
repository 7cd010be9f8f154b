// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/range_server.h"

#include <QCryptographicHash>

#include <algorithm>

namespace recourse::test {

RangeServer::RangeServer()
{
    http.serveBelow("/range/", [this](const RecordedRequest& request) {
        const QByteArray prefix = request.target().mid(request.target().lastIndexOf('/') + 1);
        const bool padded = request.header("Add-Padding") == "true";
        return Reply{200, {{"Content-Type", "text/plain"}}, answerTo(prefix, padded ? 800 : 0), Delivery::Whole, 0};
    });
}

void RangeServer::leak(const QByteArray& password, int count)
{
    m_leaked[digestOf(password)] = count;
}

QByteArrayList RangeServer::asked() const
{
    QByteArrayList prefixes;
    for (const RecordedRequest& request : http.requests())
        prefixes << request.target().mid(request.target().lastIndexOf('/') + 1);
    return prefixes;
}

QByteArray RangeServer::answerTo(const QByteArray& prefix, int lines) const
{
    QByteArrayList answer;
    for (auto leaked = m_leaked.cbegin(); leaked != m_leaked.cend(); ++leaked) {
        if (leaked.key().startsWith(prefix))
            answer << leaked.key().mid(5) + ':' + QByteArray::number(leaked.value());
    }
    for (int i = static_cast<int>(answer.size()); i < lines; ++i)
        answer << digestOf(prefix + QByteArray::number(i)).mid(5) + ":0";
    std::sort(answer.begin(), answer.end());
    return answer.join("\r\n");
}

QByteArray RangeServer::digestOf(const QByteArray& password)
{
    return QCryptographicHash::hash(password, QCryptographicHash::Sha1).toHex().toUpper();
}

} // namespace recourse::test
