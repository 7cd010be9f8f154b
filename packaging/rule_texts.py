#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts of the rules that the interface translates as a source file for lupdate.

usage: rule_texts.py RULES_FOLDER

The letters themselves, names of authorities that can be written to and sources of steps stay in their own language.
"""
import json
import pathlib
import sys


# Shown with their citation where one can complain: core/session/authority_jobs.cpp.
COMPLAINT_TOPICS = ("complaint", "complaint_to_controller", "complaint_cross_border", "form", "forms")


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
    yield from (period[key] for key in ("title", "cite", "source") if key in period)
    if "extension" in period:
        yield from (period["extension"][key] for key in ("condition", "cite") if key in period["extension"])
    for pause in period.get("pauses", []):
        yield pause["cite"]


def authority_texts(authority):
    """The name only where the record cannot be written to: it then tells in words which of several authorities it is."""
    if authority.get("name") and not any(authority.get(way) for way in ("email", "post", "url_complaint")):
        yield authority["name"]
    if authority.get("form_note"):
        yield authority["form_note"]


def law_texts(files, letters):
    """The texts of all files of laws. A record that follows another takes the texts it does not name from there, so they come once."""
    for regimes in files:
        for regime in regimes.get("regimes", []):
            yield from regime_texts(regime)
        for authority in regimes.get("authorities", []):
            yield from authority_texts(authority)
        for assumption in regimes.get("receipt", []):
            yield assumption["text"]
        for sector in regimes.get("sectors", []):
            if not sector.get("occasion"):
                yield sector["name"]
    for letter in letters["types"]:
        for basis in letter["regimes"].values():
            yield basis["cite"]


def regime_texts(regime):
    yield from (regime["name"], regime["short"])
    applies = regime.get("applies_to", {})
    reasons = ("residence_reason", "establishment_reason", "presence_reason", "abroad_caveat")
    yield from (applies[key] for key in reasons if key in applies)
    yield from applies.get("except", {}).values()
    for action in regime.get("actions", {}).values():
        for period in as_list(action):
            yield from period_texts(period)
    for name, topic in regime.get("topics", {}).items():
        if "text" in topic:
            yield topic["text"]
        if name in COMPLAINT_TOPICS and "cite" in topic:
            yield topic["cite"]
    yield from regime.get("notes", [])
    if "no_letters" in regime:
        yield regime["no_letters"]
    for authority in [regime["authority"], *regime.get("authorities", [])]:
        yield from authority_texts(authority)


def case_texts(escalation, replies, completeness, conduct):
    for path in escalation["paths"]:
        yield from (step["why"] for step in path["steps"])
        yield path["end"]
    for kind in replies["kinds"]:
        yield from (kind["title"], kind["check"])
    for answer in replies["answers"]:
        yield from (answer[key] for key in ("reason", "sound_if", "sound_then") if key in answer)
    for answers in completeness["lists"]:
        yield from (item["text"] for item in answers["items"])
    for criterion in conduct["criteria"]:
        yield criterion["title"]
        yield from (answer["title"] for answer in criterion["answers"])


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

    letters = {"types": [], "phrases": [], "numbers": []}
    for path in sorted(rules.glob("letters*.json")):
        for member, records in letters.items():
            records += read(path.name).get(member, [])
    contexts = {
        "StepRules": step_texts(read("steps.json")),
        "LetterRules": letter_texts(letters),
        "LawRules": law_texts([read(path.name) for path in sorted(rules.glob("regimes*.json"))], letters),
        "CaseRules": case_texts(*(read(name + ".json") for name in ("escalation", "replies", "completeness", "conduct"))),
        "FeedRules": [*feed_texts(read("feeds.json")), *directory_texts(read("directories.json"))],
    }
    for context, texts in contexts.items():
        for text in dict.fromkeys(texts):
            print(f'QT_TRANSLATE_NOOP("{context}", {quoted(text)});')


if __name__ == "__main__":
    main()
