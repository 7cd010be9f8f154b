// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/socket_trap.h"

#ifdef Q_OS_LINUX
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#endif

namespace recourse::test {

#ifdef Q_OS_LINUX

namespace {

/// Runs between fork and exec: system calls alone.
void install(Forbidden what)
{
    constexpr auto number = offsetof(seccomp_data, nr);
    // The family is the lower half of the first argument.
    constexpr auto family = offsetof(seccomp_data, args) + (Q_BYTE_ORDER == Q_BIG_ENDIAN ? 4 : 0);
    const unsigned local = what == Forbidden::EverySocket ? 0xFFFFu : unsigned{AF_UNIX};
    sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socketpair, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, family),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, local, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(std::size(steps)), steps};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(127);
}

} // namespace

bool canTrapSockets()
{
    return true;
}

void trapSockets(QProcess& process, Forbidden what)
{
    process.setChildProcessModifier([what] { install(what); });
}

bool wasTrapped(const QProcess& process)
{
    return process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGSYS;
}

#else

bool canTrapSockets()
{
    return false;
}

void trapSockets(QProcess&, Forbidden) { }

bool wasTrapped(const QProcess&)
{
    return false;
}

#endif

} // namespace recourse::test
