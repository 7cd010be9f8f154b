// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::base {

/// The first thing a program does: secrets in memory must not reach the disk by way of a crash, nor its files the eyes of others. No core
/// dumps, no other process of the user looks in, new files are the owner's alone. Does what the system offers; Windows offers none of it.
void hardenProcess();

} // namespace recourse::base
