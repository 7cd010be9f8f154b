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
    "ui/page.cpp": ("label->setHtml(text);\n", "ui/text.h"),
}


def check(lint, faults):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, (text, _) in faults.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(HEAD + text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(HERE / lint), folder], capture_output=True, text=True, check=False)
        missed = [name for name, (_, word) in faults.items()
                  if not any(line.startswith(name) and word in line for line in done.stdout.split("\n"))]
        if done.returncode == 0:
            missed.append("exit status 0")
        return [f"{lint} does not see: {name}" for name in missed]


def main():
    missed = check("lint_layers.py", LAYER_FAULTS) + check("lint_house.py", HOUSE_FAULTS)
    print("\n".join(missed) if missed else f"{len(LAYER_FAULTS) + len(HOUSE_FAULTS)} planted faults seen")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
