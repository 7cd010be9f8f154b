#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts of the rules that the interface translates as a source file for lupdate.

usage: rule_texts.py RULES_FOLDER
"""
import json
import pathlib
import sys


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    rules = pathlib.Path(sys.argv[1])
    steps = json.loads((rules / "steps.json").read_text(encoding="utf-8"))
    texts = []
    for step in steps["steps"]:
        texts += [step["title"], step["why"]]
    for text in dict.fromkeys(texts):
        print(f'QT_TRANSLATE_NOOP("StepRules", {quoted(text)});')


if __name__ == "__main__":
    main()
