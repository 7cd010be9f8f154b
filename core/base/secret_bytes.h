// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace recourse::base {

/// Bytes that must not rest anywhere: locked in memory, left out of core dumps, wiped when released.
/// Move-only; no stream operator and no road to QString. Use it for keys and passphrases, not for bulk data
/// (the system's limit on locked memory is a few MiB).
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes. An empty object if `size` is 0. Ends the program if memory cannot be had.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// A copy of `bytes`; the caller still owns and wipes the source.
    [[nodiscard]] static SecretBytes copyOf(std::string_view bytes);
    /// `size` bytes from the system's cryptographic generator.
    [[nodiscard]] static SecretBytes random(std::size_t size);

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data, m_size}; }
    /// Compares in time that does not depend on the content.
    [[nodiscard]] bool equals(const SecretBytes& other) const;
    /// Wipes and releases now.
    void clear();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler does not remove.
void wipe(void* data, std::size_t size);

/// Overwrites what a string holds and leaves it empty, its memory still its own.
void wipe(std::string& all);

/// Adds to a string whose memory is wiped when it has to move.
void appendWiping(std::string& all, std::string_view more);

/// Must be called once before any other function that needs cryptography; later calls cost nothing. False: no libsodium.
[[nodiscard]] bool initialiseCrypto();

} // namespace recourse::base
