// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <array>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#define RECOURSE_STDIN_IS_TERMINAL (_isatty(0) != 0)
#else
#include <unistd.h>
#define RECOURSE_STDIN_IS_TERMINAL (::isatty(0) != 0)
#endif

namespace recourse::cli {

base::Result<Answer> askOnTerminal(const QString& question, const QString& option)
{
    if (!RECOURSE_STDIN_IS_TERMINAL)
        return base::fail(base::Code::BadArgument, QStringLiteral("no terminal to ask on: add %1 if that is what you want").arg(option));
    std::fprintf(stderr, "%s [y/N] ", question.toUtf8().constData());
    std::fflush(stderr);
    std::array<char, 16> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr)
        return Answer::No;
    const QByteArray word = QByteArray(line.data()).trimmed().toLower();
    return word == "y" || word == "yes" ? Answer::Yes : Answer::No;
}

} // namespace recourse::cli
