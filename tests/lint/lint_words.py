#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that lupdate sees every text of the interface: what is translated is a literal, or named for lupdate in the same folder, or a
text of the rules that packaging/rule_texts.py prints; and a class with texts in core is called as its context.

usage: lint_words.py ROOT       Exit status 1 and one line a fault.
"""
import pathlib
import re
import sys

TRANSLATE = re.compile(r'\btranslate\(\s*(?P<context>"[^"]+"|[^",]+),\s*(?P<text>"|QT_TRANSLATE_NOOP|[^"])')
TR = re.compile(r'(?P<qualifier>(?:\w+::)*)\btr\(\s*(?P<text>"|QT_TRANSLATE_NOOP|[^"\s])')
DECLARED = re.compile(r"(?:class|struct)\s+(\w+)[^;{]*\{\s*Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
NAMED = re.compile(r'QT_TRANSLATE_NOOP\("([^"]+)"')
RULE_TEXTS = "core/base/rule_text.cpp"  # gives the contexts of rule_texts.py


def is_literal(text):
    return text == '"' or text == "QT_TRANSLATE_NOOP"


def line_of(text, match):
    return text.count("\n", 0, match.start()) + 1


def faults_of(name, text, named):
    """`named`: the contexts of texts that are named for lupdate in the folder."""
    for found in TRANSLATE.finditer(text):
        context = found["context"].strip('"')
        if not found["context"].startswith('"'):
            if name != RULE_TEXTS:
                yield f"{name}:{line_of(text, found)}: the context of a translation is a literal"
        elif not is_literal(found["text"]) and context not in named:
            yield f"{name}:{line_of(text, found)}: lupdate does not see what is translated here; name it with QT_TRANSLATE_NOOP(\"{context}\", …)"
    for found in TR.finditer(text):
        if not is_literal(found["text"]) and not named:
            yield f"{name}:{line_of(text, found)}: lupdate does not see what is translated here; name it with QT_TRANSLATE_NOOP"
        if name.startswith("core/") and found["qualifier"].count("::") > 1:
            yield f"{name}:{line_of(text, found)}: {found['qualifier']}tr is another context for lupdate; leave the namespace out"
    for found in DECLARED.finditer(text):
        if name.startswith("core/") and found[1] != found[2]:
            yield f"{name}:{line_of(text, found)}: the context of {found[1]} is called {found[1]}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults, read = [], 0
    for folder in ("core", "app/gui", "ui"):
        files = sorted([*(root / folder).rglob("*.cpp"), *(root / folder).rglob("*.h")])
        texts = {path: path.read_text(encoding="utf-8") for path in files}
        named = {}
        for path, text in texts.items():
            named.setdefault(path.parent, set()).update(NAMED.findall(text))
        for path, text in texts.items():
            read += 1
            faults += faults_of(path.relative_to(root).as_posix(), text, named[path.parent])
    if read == 0:
        faults.append("no sources found")
    print("\n".join(faults) if faults else f"{read} files show their words to lupdate")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
