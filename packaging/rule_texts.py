#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts of the rules that the interface translates as a source file for lupdate.

usage: rule_texts.py RULES_FOLDER

The letters themselves, names of authorities and sources of steps stay in their own language.
"""
import json
import pathlib
import sys


def as_list(value):
    return value if isinstance(value, list) else [value]


def step_texts(steps):
    for step in steps["steps"]:
        yield from (step["title"], step["why"])


def letter_texts(letters):
    for letter in letters["types"]:
        yield letter["title"]["en"]
        yield from letter["warnings"]["en"]
    for rule in letters["phrases"] + letters["numbers"]:
        yield rule["message"]


def period_texts(period):
    yield from (period["title"], period["cite"], period["source"])
    if "extension" in period:
        yield from (period["extension"]["condition"], period["extension"]["cite"])
    for pause in period.get("pauses", []):
        yield pause["cite"]


def law_texts(regimes, letters):
    for regime in regimes["regimes"]:
        yield from (regime["name"], regime["short"])
        applies = regime["applies_to"]
        yield from (applies[key] for key in ("residence_reason", "establishment_reason", "abroad_caveat") if key in applies)
        yield from applies.get("except", {}).values()
        for action in regime["actions"].values():
            for period in as_list(action):
                yield from period_texts(period)
        for topic in regime["topics"].values():
            yield topic["text"]
        yield from regime["notes"]
    for assumption in regimes["receipt"]:
        yield assumption["text"]
    for letter in letters["types"]:
        for basis in letter["regimes"].values():
            yield basis["cite"]


def feed_texts(feeds):
    for feed in feeds["feeds"]:
        yield from (feed["access"], feed["attribution"])
    search = feeds["address_search"]
    yield from (search[key] for key in ("access_account", "access_range", "access_stealer_logs", "attribution"))


def directory_texts(directories):
    for directory in directories["directories"]:
        yield from (directory["access"], directory["attribution"])


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    rules = pathlib.Path(sys.argv[1])

    def read(name):
        return json.loads((rules / name).read_text(encoding="utf-8"))

    letters = read("letters.json")
    contexts = {
        "StepRules": step_texts(read("steps.json")),
        "LetterRules": letter_texts(letters),
        "LawRules": law_texts(read("regimes.json"), letters),
        "FeedRules": [*feed_texts(read("feeds.json")), *directory_texts(read("directories.json"))],
    }
    for context, texts in contexts.items():
        for text in dict.fromkeys(texts):
            print(f'QT_TRANSLATE_NOOP("{context}", {quoted(text)});')


if __name__ == "__main__":
    main()
