// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace recourse::base {

bool initialiseCrypto()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    if (!initialiseCrypto())
        throw std::bad_alloc();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::copyOf(std::string_view bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

std::string_view SecretBytes::view() const
{
    return {reinterpret_cast<const char*>(m_data), m_size};
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::clear()
{
    if (m_data != nullptr)
        sodium_free(m_data); // wipes
    m_data = nullptr;
    m_size = 0;
}

void wipe(void* data, std::size_t size)
{
    sodium_memzero(data, size);
}

void wipe(std::string& all)
{
    if (all.empty())
        return;
    wipe(all.data(), all.size());
    all.clear();
}

void appendWiping(std::string& all, std::string_view more)
{
    const std::size_t size = all.size() + more.size();
    if (size > all.capacity()) {
        std::string larger;
        larger.reserve(std::max(2 * all.capacity(), size));
        larger.append(all);
        wipe(all.data(), all.size());
        all = std::move(larger);
    }
    all.append(more);
}

} // namespace recourse::base
