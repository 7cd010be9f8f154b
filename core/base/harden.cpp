// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/harden.h"

#if defined(__linux__)
#include <sys/prctl.h>
#endif
#ifndef _WIN32
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace recourse::base {

void hardenProcess()
{
#ifndef _WIN32
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // the leak check attaches to the process
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace recourse::base
