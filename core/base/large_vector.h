// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <vector>

namespace recourse::base {

/// Memory for tables of some megabytes: where the system has large pages, it is asked for them. A page is handed out when it is first
/// written to, and thousands of small ones cost more than what is written there. Throws `std::bad_alloc`.
[[nodiscard]] void* allocateLarge(std::size_t bytes);
void freeLarge(void* memory) noexcept;

/// For vectors: large blocks from `allocateLarge`, others as usual.
template <class T> class LargeAllocator
{
public:
    using value_type = T;

    LargeAllocator() = default;
    template <class Other> LargeAllocator(const LargeAllocator<Other>&) noexcept { }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        const std::size_t bytes = count * sizeof(T);
        return static_cast<T*>(bytes >= kLarge ? allocateLarge(bytes) : ::operator new(bytes));
    }
    void deallocate(T* memory, std::size_t count) noexcept { count * sizeof(T) >= kLarge ? freeLarge(memory) : ::operator delete(memory); }

    bool operator==(const LargeAllocator&) const = default;

private:
    static constexpr std::size_t kLarge = std::size_t{2} << 20;
    static_assert(alignof(T) <= alignof(std::max_align_t));
};

/// A vector that may have some megabytes.
template <class T> using LargeVector = std::vector<T, LargeAllocator<T>>;

} // namespace recourse::base
