// SPDX-License-Identifier: GPL-3.0-or-later
// The library consists of the compiled-in files; a static library needs one object of its own.
namespace recourse::resources {
extern const int kResourcesArePresent;
const int kResourcesArePresent = 1;
}
