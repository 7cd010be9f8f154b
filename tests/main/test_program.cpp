// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

namespace {

/// Filled before `main`, hence inside a function.
std::map<std::string, recourse::test::Run>& tests()
{
    static std::map<std::string, recourse::test::Run> all;
    return all;
}

} // namespace

bool recourse::test::enlist(const char* name, Run run)
{
    return tests().emplace(name, run).second;
}

int main(int argc, char** argv)
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test == tests().end()) {
        std::fputs("The first word names one of these test classes:\n", stderr);
        for (const auto& [name, run] : tests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // Qt Test and the application see their own words alone.
    std::rotate(argv + 1, argv + 2, argv + argc);
    argv[argc - 1] = nullptr;
    return test->second(argc - 1, argv);
}
