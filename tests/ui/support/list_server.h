// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopback_server.h"

#include <QMap>
#include <QUrl>

namespace recourse::test {

/// The starter's incidents, served as Have I Been Pwned would, on loopback.
class ListServer
{
public:
    /// Ends the program if the material cannot be had.
    ListServer();

    /// For `SessionSettings::feedUrls`.
    [[nodiscard]] QMap<QString, QUrl> feedUrls() const;
    [[nodiscard]] const LoopbackServer& server() const { return m_server; }

private:
    LoopbackServer m_server;
};

} // namespace recourse::test
