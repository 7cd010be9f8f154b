#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the lints see what they forbid: builds a small tree with one fault of each kind and expects each to be named."""
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

LAYER_FAULTS = {
    "core/model/up.cpp": ('#include "vault/vault.h"\n', "lies above it"),
    "core/feeds/curl.cpp": ("#include <curl/curl.h>\n", "belongs to net"),
    "core/imports/sql.cpp": ("#include <sqlite3.h>\n", "belongs to formats and vault"),
    "core/match/gui.cpp": ("#include <QPainter>\n", "no Qt Gui below export"),
    "core/export/widget.cpp": ("#include <QLabel>\n", "no Qt Widgets in core"),
    "core/feeds/socket.cpp": ("#include <QTcpSocket>\n", "no Qt Network in core"),
    "core/base/program.cpp": ("#include <CLI/CLI.hpp>\n", "belongs to app/cli"),
    "app/cli/deep.cpp": ('#include "vault/vault.h"\n', "programs call session"),
    "core/odd/new.cpp": ("", "not a floor"),
}
HOUSE_FAULTS = {
    "core/base/mark.cpp": ("// TO" + "DO later\n", "unfinished mark"),
    "core/base/long.cpp": ("int x;\n" * 450, "split along an idea"),
    "core/base/function.cpp": ("int f()\n{\n" + "    g();\n" * 70 + "}\n", "split it"),
    "core/vault/glue.cpp": ('auto s = "SELECT a FROM b WHERE c = " + name;\n', "bound parameters"),
    "core/base/loop.cpp": ("for (const int id : wait(ids())->list)\n", "outlives what it goes over"),
    "ui/page.cpp": ("label->setHtml(text);\n", "ui/text.h"),
    "resources/rules/twice.json": ('{"de": {}, "en": {}, "de": {}}', 'the key "de" stands twice'),
}
WORD_FAULTS = {
    "core/base/context.cpp": ("QCoreApplication::translate(context, \"Save\");\n", "the context of a translation is a literal"),
    "core/plan/unseen.cpp": ("QCoreApplication::translate(\"Plan\", word);\n", "name it with QT_TRANSLATE_NOOP(\"Plan\""),
    "ui/pages/unseen.cpp": ("label->setText(tr(word));\n", "lupdate does not see what is translated here"),
    "app/gui/unseen.cpp": ("box.setText(tr(kWords[i]));\n", "lupdate does not see what is translated here"),
    "core/law/qualified.cpp": ("auto s = recourse::law::Words::tr(\"Save\");\n", "leave the namespace out"),
    "core/law/words.h": ("struct Words\n{\n    Q_DECLARE_TR_FUNCTIONS(OtherWords)\n};\n", "the context of Words is called Words"),
}
# Looks like the faults above and is none.
WORDS_SEEN = "const char* k = QT_TRANSLATE_NOOP(\"Plan\", \"Save\");\nauto s = QCoreApplication::translate(\"Plan\", k) + Words::tr(\"Open\") + tr(\"Close\");\n"


def check(lint, faults):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, (text, _) in faults.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text if name.endswith(".json") else HEAD + text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(HERE / lint), folder], capture_output=True, text=True, check=False)
        missed = [name for name, (_, word) in faults.items()
                  if not any(line.startswith(name) and word in line for line in done.stdout.split("\n"))]
        if done.returncode == 0:
            missed.append("exit status 0")
        return [f"{lint} does not see: {name}" for name in missed]


def check_silence(lint, text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "core/plan/seen.cpp"
        path.parent.mkdir(parents=True)
        path.write_text(HEAD + text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(HERE / lint), folder], capture_output=True, text=True, check=False)
        return [] if done.returncode == 0 else [f"{lint} sees faults that are none: {done.stdout.strip()}"]


def main():
    planted = {"lint_layers.py": LAYER_FAULTS, "lint_house.py": HOUSE_FAULTS, "lint_words.py": WORD_FAULTS}
    missed = [fault for lint, faults in planted.items() for fault in check(lint, faults)] + check_silence("lint_words.py", WORDS_SEEN)
    print("\n".join(missed) if missed else f"{sum(map(len, planted.values()))} planted faults seen")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
