#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who includes whom: floors of core, third-party headers on their floor, Qt Core only below `export`.

usage: lint_layers.py ROOT      Exit status 1 and one line a fault; see ARCHITECTURE.md for the table.
"""
import pathlib
import re
import sys

FLOORS = ["base", "model", "formats", "domains", "vault", "imports", "net", "feeds", "directory", "match", "plan", "terms", "law",
          "letters", "cases", "export", "session"]

# Header (by its beginning) -> the folders of core that may include it.
THIRD_PARTY = {
    "sodium": {"base", "vault"},
    "simdjson": {"formats"},
    "archive": {"formats"},
    "gumbo": {"formats"},
    "libpsl": {"domains"},
    "sqlite3": {"formats", "vault"},
    "sqlcipher/": {"formats", "vault"},
    "zxcvbn": {"imports"},
    "openssl/": {"imports"},
    "argon2": {"imports"},
    "curl/": {"net"},
    "zlib": {"net"},
    "rnp/": {"directory"},
    "dtl/": {"terms"},
    "kainjow/": {"letters"},
}
COMMAND_LINE = {"CLI/"}

# Qt modules beside Core, by the beginnings of their class names, and who may use them.
QT_GUI = re.compile(r"Q(Gui|Painter|Pdf|Font|Image|Pixmap|Color|Brush|Pen|Text(Document|Layout|Cursor|Block|Option|Format|List|Frame"
                    r"|Table|Object|Fragment)|Page|Paint|Palette|Icon|Clipboard|Screen|Window|Cursor|Key|Mouse|Raster|Transform|Vector"
                    r"|Matrix|Quaternion|Polygon|Region|Picture|Movie|Validator|Action|Shortcut|Standard(Item|Item)Model|Desktop"
                    r"|Accessible|Syntax|Abstract(TextDocument|Undo)|Undo|Style|Static(Text)|Surface|OpenGL|Vulkan|Rgb|Drag|Input"
                    r"|Session(M)|Offscreen|Glyph|Raw(Font)|Conical|Gradient|Linear(G)|Radial)")
QT_WIDGETS = re.compile(r"Q(Application|Widget|Label|Dialog|MessageBox|MainWindow|Tool|Line(Edit)|TextEdit|TextBrowser|PlainTextEdit"
                        r"|PushButton|Layout|VBox|HBox|Grid|Form|Tab|Tree|Table|List(View|Widget)|Menu|Status|System|Wizard|File(Dialog)|Check)")
QT_NETWORK = re.compile(r"Q(Network|Tcp|Udp|Ssl|Host|Local(S)|Abstract(Socket|Network)|Http|Dns|Hpack|Auth)")

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        found = INCLUDE.match(line)
        if found:
            yield number, found.group(1), found.group(2)


def floor_faults(folder, header):
    top = header.split("/")[0]
    if "/" in header and top in FLOORS and FLOORS.index(top) > FLOORS.index(folder):
        yield f"{folder} may not include {header}: {top} lies above it"
    if header.startswith(("ui/", "app/")):
        yield f"core may not include {header}"


def library_faults(folder, header):
    for beginning, allowed in THIRD_PARTY.items():
        if header == beginning + ".h" or header.startswith(beginning) and folder not in FLOORS or \
                header.startswith((beginning + ".", beginning if beginning.endswith("/") else beginning + "_")):
            if folder not in allowed:
                yield f"{header} belongs to {' and '.join(sorted(allowed))}, not to {folder}"
    if any(header.startswith(name) for name in COMMAND_LINE) and folder != "app/cli":
        yield f"{header} belongs to app/cli"


def qt_faults(folder, header):
    name = header.split("/")[-1]
    if QT_WIDGETS.match(name) and header[0] == "Q" and not QT_CORE_EXCEPTIONS.match(name):
        yield f"{header}: no Qt Widgets in core"
    elif folder not in ("export", "session") and QT_GUI.match(name) and not QT_CORE_EXCEPTIONS.match(name):
        yield f"{header}: no Qt Gui below export"
    elif QT_NETWORK.match(name) and not QT_CORE_EXCEPTIONS.match(name):
        yield f"{header}: no Qt Network in core; net uses libcurl"


# Names of Qt Core that begin like a name of another module.
QT_CORE_EXCEPTIONS = re.compile(r"Q(Text(Stream|BoundaryFinder|Codec)|KeyCombination|KeyValueIterator|Vector|VectorIterator|StandardPaths|System(Semaphore|Error)|FileDevice|List|ListIterator"
                                r"|StaticByteArray\w*|StaticPlugin|AbstractItemModel)$")


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults, read = [], 0
    for path in sorted([*root.glob("core/*/*.cpp"), *root.glob("core/*/*.h")]):
        folder = path.parent.name
        read += 1
        if folder not in FLOORS:
            faults.append(f"{path.relative_to(root)}:1: {folder} is not a floor of the table")
            continue
        for number, mark, header in includes(path):
            found = [*floor_faults(folder, header), *library_faults(folder, header)]
            if mark == "<":
                found += qt_faults(folder, header)
            faults += [f"{path.relative_to(root)}:{number}: {fault}" for fault in found]
    for folder in ("app/cli", "app/gui", "ui"):
        for path in sorted([*root.glob(f"{folder}/**/*.cpp"), *root.glob(f"{folder}/**/*.h")]):
            read += 1
            for number, _, header in includes(path):
                faults += [f"{path.relative_to(root)}:{number}: {fault}" for fault in library_faults(folder, header)]
                if "/" in header and header.split("/")[0] in FLOORS and header.split("/")[0] not in ("base", "model", "session"):
                    faults.append(f"{path.relative_to(root)}:{number}: programs call session, not {header}")
    if read == 0:
        faults.append("no sources found")
    print("\n".join(faults) if faults else f"{read} files keep to their floors")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
