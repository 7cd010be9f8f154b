// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace recourse::imports {

/// A file's bytes in one buffer of its own, wiped when done with. Not a memory map: another program that shortens a mapped file
/// ends this one.
class WipedFile
{
public:
    WipedFile() = default;
    WipedFile(const WipedFile&) = delete;
    WipedFile& operator=(const WipedFile&) = delete;
    ~WipedFile();

    /// Once only. Errors: FileMissing, FileUnreadable, FileTooLarge.
    [[nodiscard]] base::Status read(const QString& path, std::size_t maxBytes);

    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

} // namespace recourse::imports
