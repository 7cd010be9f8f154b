// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_input.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <string_view>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace recourse::cli {

using base::Code;
using base::fail;
using base::Result;
using base::SecretBytes;

namespace {

/// A passphrase is a line; more is a mistake.
constexpr std::size_t kMaxSecret = 4096;

#ifdef _WIN32
int readByte(int descriptor, char* byte) { return _read(descriptor, byte, 1); }
bool isTerminal(int descriptor) { return _isatty(descriptor) != 0; }
#else
ssize_t readByte(int descriptor, char* byte) { return ::read(descriptor, byte, 1); }
bool isTerminal(int descriptor) { return ::isatty(descriptor) != 0; }
#endif

/// Switches the terminal's echo off while it lives.
class SilentTerminal
{
public:
#ifdef _WIN32
    SilentTerminal()
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~ENABLE_ECHO_INPUT);
    }
    ~SilentTerminal() { SetConsoleMode(m_input, m_before); }

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    SilentTerminal()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_known = false;
#endif
public:
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
};

/// The first line, without its end and a byte order mark. `name` is where it is read from.
Result<SecretBytes> readLine(int descriptor, const QString& name)
{
    SecretBytes buffer(kMaxSecret);
    std::size_t length = 0;
    char byte = 0;
    auto got = readByte(descriptor, &byte);
    for (; got == 1 && byte != '\n' && length < kMaxSecret; got = readByte(descriptor, &byte))
        buffer.data()[length++] = static_cast<unsigned char>(byte);
    const bool isWhole = got != 1 || byte == '\n';
    byte = 0;
    if (got < 0)
        return fail(Code::FileUnreadable, name);
    if (!isWhole) // cut, it would open for others too
        return fail(Code::BadArgument, QStringLiteral("the first line of %1 is longer than %2 bytes").arg(name).arg(kMaxSecret));
    if (length > 0 && buffer.data()[length - 1] == '\r')
        --length;
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    const std::string_view line = buffer.view().substr(0, length);
    return SecretBytes::copyOf(line.substr(line.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0));
}

Result<SecretBytes> readFromFile(const std::string& path)
{
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        return fail(Code::FileUnreadable, QString::fromStdString(path));
    std::setvbuf(file, nullptr, _IONBF, 0); // no copy of the secret in the library's buffer
#ifdef _WIN32
    auto secret = readLine(_fileno(file), QString::fromStdString(path));
#else
    auto secret = readLine(fileno(file), QString::fromStdString(path));
#endif
    std::fclose(file);
    return secret;
}

Result<SecretBytes> ask(const SecretSource& source, const char* prompt)
{
    if (!isTerminal(0))
        return fail(Code::BadArgument, QStringLiteral("no terminal to ask on: use --%1-file or --%1-fd").arg(QString::fromStdString(source.name)));
    std::fprintf(stderr, "%s: ", prompt);
    const SilentTerminal silent;
    auto secret = readLine(0, QStringLiteral("the terminal"));
    std::fputc('\n', stderr);
    return secret;
}

} // namespace

void addSecretOptions(CLI::App& command, SecretSource& source, const std::string& name, const std::string& what)
{
    source.name = name;
    command.add_option("--" + name + "-file", source.file, "read " + what + " from the first line of FILE")->type_name("FILE");
    command.add_option("--" + name + "-fd", source.descriptor, "read " + what + " from an open descriptor")->type_name("N");
}

Result<SecretBytes> readSecret(const SecretSource& source, const char* prompt)
{
    if (!source.file.empty())
        return readFromFile(source.file);
    if (source.descriptor >= 0)
        return readLine(source.descriptor, QStringLiteral("descriptor %1").arg(source.descriptor));
    return ask(source, prompt);
}

Result<SecretBytes> readNewSecret(const SecretSource& source, const char* prompt)
{
    if (source.given())
        return readSecret(source, prompt);
    auto first = ask(source, prompt);
    if (!first)
        return first;
    const auto second = ask(source, "Once more");
    if (!second)
        return second.error();
    if (!first->equals(*second))
        return fail(Code::BadArgument, QStringLiteral("the two entries differ"));
    return first;
}

} // namespace recourse::cli
