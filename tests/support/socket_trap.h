// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace recourse::test {

/// Which sockets a program under test may not open.
enum class Forbidden {
    EverySocket,
    NetworkSockets, ///< all but those that reach this computer alone (AF_UNIX): the window's display, the list of user names
};

/// Whether this system can watch a program so (Linux).
[[nodiscard]] bool canTrapSockets();
/// To be called before `process` starts: the kernel ends it, and whatever it starts, at the first such socket (seccomp, which needs
/// neither rights nor a tool). It ends at once, with status 127, where the kernel refuses to watch.
void trapSockets(QProcess& process, Forbidden what);
/// Whether `process`, which is over, was ended for a socket.
[[nodiscard]] bool wasTrapped(const QProcess& process);

} // namespace recourse::test
