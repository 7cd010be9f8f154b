// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_vector.h"

#if defined(__linux__)
#include <sys/mman.h>

#include <cstdlib>
#endif

namespace recourse::base {

#if defined(__linux__)

namespace {

constexpr std::size_t kPage = std::size_t{2} << 20;

} // namespace

void* allocateLarge(std::size_t bytes)
{
    void* memory = nullptr;
    if (posix_memalign(&memory, kPage, bytes) != 0)
        throw std::bad_alloc();
    // A wish: where it is refused, the pages are small ones.
    static_cast<void>(madvise(memory, bytes / kPage * kPage, MADV_HUGEPAGE));
    return memory;
}

void freeLarge(void* memory) noexcept
{
    std::free(memory);
}

#else

void* allocateLarge(std::size_t bytes)
{
    return ::operator new(bytes);
}

void freeLarge(void* memory) noexcept
{
    ::operator delete(memory);
}

#endif

} // namespace recourse::base
