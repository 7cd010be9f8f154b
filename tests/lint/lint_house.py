#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules a machine can see: licence lines, file and function length, unfinished marks, rich text, test code in the product,
loops over a member of a passing result, keys that a rules file has twice (the second silently wins).

usage: lint_house.py ROOT       Exit status 1 and one line a fault.
"""
import json
import pathlib
import re
import sys

MAX_LINES = 400
MAX_FUNCTION = 60
MARKS = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|not implemented|#\s*if(def)?\s+.*UNIT_TEST")
RICH_TEXT = re.compile(r"\bsetHtml\s*\(|\bsetMarkdown\s*\(|\bsetToolTip\s*\(|new QLabel\s*\(|Qt::RichText|Qt::AutoText")
SQL_GLUE = re.compile(r'(SELECT|INSERT|UPDATE|DELETE)\b[^"]*"\s*\+|QStringLiteral\("(SELECT|INSERT|UPDATE|DELETE)\b[^"]*"\)\s*\.arg')
DANGLING = re.compile(r"\bfor \([^;]*\s:\s[^;]*\w\([^;]*\)->\w+\)")
FUNCTION_START = re.compile(r"^[A-Za-z_].*\)\s*(const)?\s*(noexcept)?\s*(override)?$")


def sources(root):
    for folder in ("core", "app", "ui", "tests"):
        for ending in ("*.cpp", "*.h"):
            yield from sorted((root / folder).rglob(ending))


def functions(lines):
    """Pairs (line, length) of functions whose brace stands alone on its line, as the style has it."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{" and number > 1 and (FUNCTION_START.match(lines[number - 2]) or lines[number - 2].startswith("    ")):
            start = number
        elif line == "}" and start is not None:
            yield start, number - start - 1
            start = None


def faults_of(path, name):
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
        yield f"{name}:1: the licence line is missing"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield f"{name}:1: #pragma once is missing"
    product = not name.startswith("tests/")
    for number, line in enumerate(lines, 1):
        if product and MARKS.search(line):
            yield f"{name}:{number}: unfinished mark"
        if name.startswith(("ui/", "app/")) and name != "ui/text.h" and RICH_TEXT.search(line):
            yield f"{name}:{number}: outside text reaches a widget only through ui/text.h"
        if SQL_GLUE.search(line):
            yield f"{name}:{number}: SQL text is a constant with bound parameters"
        if DANGLING.search(line):
            yield f"{name}:{number}: the loop outlives what it goes over; name the result first"
        if line.endswith((" ", "\t")):
            yield f"{name}:{number}: white space at the end"
    if product and len(lines) > MAX_LINES:
        yield f"{name}: {len(lines)} lines; split along an idea"
    if product:
        for start, length in functions(lines):
            if length > MAX_FUNCTION:
                yield f"{name}:{start}: a function of {length} lines; split it"


def twice(path, name):
    """Keys that one object of a JSON file has twice."""
    found = []

    def pairs(members):
        seen = set()
        for key, _ in members:
            if key in seen:
                found.append(key)
            seen.add(key)
        return dict(members)

    try:
        json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=pairs)
    except ValueError as error:
        return [f"{name}: {error}"]
    return [f'{name}: the key "{key}" stands twice in one object' for key in found]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults, read = [], 0
    for path in sources(root):
        read += 1
        faults += faults_of(path, path.relative_to(root).as_posix())
    for path in sorted((root / "resources").rglob("*.json")):
        read += 1
        faults += twice(path, path.relative_to(root).as_posix())
    if read == 0:
        faults.append("no sources found")
    print("\n".join(faults) if faults else f"{read} files keep the house rules")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
