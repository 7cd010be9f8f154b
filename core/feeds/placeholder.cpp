// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the library buildable until its first source is there.
namespace recourse {}
