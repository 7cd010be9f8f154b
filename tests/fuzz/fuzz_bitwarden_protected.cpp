// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a password-protected Bitwarden export, opened with the password of the corpus at the smallest cost there is.
#include "imports/bitwarden_decrypt.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace recourse;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto document = formats::JsonDocument::parse(text, base::kImportJsonLimits);
    if (!document)
        return 0;
    auto file = imports::readProtectedExport(document->root(), base::kImportPasswordLimits);
    if (!file)
        return 0;
    const base::FilePasswordLimits& limits = base::kImportPasswordLimits;
    if (file->iterations < 1 || file->iterations > limits.iterations || file->memoryMiB > limits.memoryMiB || file->parallelism > limits.parallelism)
        std::abort();
    file->derivation = imports::KeyDerivation::Pbkdf2Sha256;
    file->iterations = 1;
    const auto plain = imports::openProtectedExport(*file, base::SecretBytes::copyOf("p"));
    if (plain && plain->view().size() >= file->content.size())
        std::abort();
    return 0;
}
