// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_markup.h"

#include <gumbo.h>

#include <memory>

namespace recourse::formats {

namespace {

struct DestroyOutput
{
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// Gumbo's tree of a text without tags is html, head, body and the text in it.
const GumboVector* childrenOf(const GumboNode* node, GumboTag tag)
{
    for (unsigned i = 0; i < node->v.element.children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(node->v.element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == tag)
            return &child->v.element.children;
    }
    return nullptr;
}

} // namespace

std::string decodeReferences(std::string_view text)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, DestroyOutput> output(
        gumbo_parse_with_options(&options, text.data(), text.size()));
    const GumboVector* body = childrenOf(output->root, GUMBO_TAG_BODY);
    std::string decoded;
    for (unsigned i = 0; body != nullptr && i < body->length; ++i) {
        const auto* node = static_cast<const GumboNode*>(body->data[i]);
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            decoded += node->v.text.text;
    }
    return decoded;
}

} // namespace recourse::formats
