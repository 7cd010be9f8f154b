#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/imports/word_beginnings.cpp anew from the dictionary in zxcvbn's static library.

usage: word_beginnings.py libzxcvbn.a > core/imports/word_beginnings.cpp

The library keeps its words as a graph (zxcvbn-c, dict-generate.cpp): a node says by a bit map which characters follow it, where the
nodes of these stand, and whether a word ends there. Words are numbered in the order of a walk through it, from 1 on; a table has the
rank of each. Needs ar, nm and objcopy.
"""
import collections
import pathlib
import struct
import subprocess
import sys
import tempfile

LINE = 180  # columns of the source
PATTERN_BITS = 14
MAP_BYTES = 7


def tables(library):
    """The library's constant data by the names of their variables."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ar", "x", library], cwd=folder, check=True)
        part = next(pathlib.Path(folder).glob("*.o"))
        symbols = subprocess.run(["nm", "-S", part], check=True, capture_output=True, text=True).stdout
        plain = pathlib.Path(folder, "constants")
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", part, plain], check=True)
        data = plain.read_bytes()
    found = {}
    for line in symbols.splitlines():
        fields = line.split()
        if len(fields) == 4 and fields[2] == "r":
            begin, size = int(fields[0], 16), int(fields[1], 16)
            found[fields[3]] = data[begin:begin + size]
    return found


def ranked_words(library):
    found = tables(library)
    characters = found["CharSet"].rstrip(b"\0").decode("ascii")
    nodes = struct.unpack(f"<{len(found['DictNodes']) // 4}I", found["DictNodes"])
    places = struct.unpack(f"<{len(found['ChildLocs']) // 4}I", found["ChildLocs"])
    ranks = struct.unpack(f"<{len(found['Ranks']) // 2}H", found["Ranks"])
    maps, ends = found["ChildMap"], found["WordEndBits"]
    words = []
    rest = [(0, "")]
    while rest:
        node, word = rest.pop()
        if ends[node >> 3] >> (node & 7) & 1:
            words.append((word, ranks[len(words) + 1]))
        pattern = (nodes[node] & ((1 << PATTERN_BITS) - 1)) * MAP_BYTES
        bits = int.from_bytes(maps[pattern:pattern + MAP_BYTES], "little")
        following = [c for i, c in enumerate(characters) if bits >> i & 1]
        first = nodes[node] >> PATTERN_BITS
        rest += reversed([(places[first + i], word + c) for i, c in enumerate(following)])
    return words


def class_of(character):
    return character if character.isalnum() else "_"


def letter_of(number):
    return chr(ord("A") + number)


def bits_of(rank):
    """What a word costs at the least. Ranks from 2^15 on stand in the library in another form; each of them costs more than this."""
    return min(rank.bit_length() - 1, 14)


class Beginning:
    def __init__(self):
        self.rank = None
        self.longest = 0
        self.fourths = set()

    def add(self, word, rank):
        self.rank = rank if self.rank is None else min(self.rank, rank)
        self.longest = max(self.longest, len(word))
        self.fourths.add(class_of(word[3]) if len(word) > 3 else "$")

    def text(self):
        return letter_of(bits_of(self.rank)) + letter_of(self.longest) + "".join(sorted(self.fourths))


def pieces(text, first, other):
    """The text cut into literals that fit the lines."""
    room = LINE - first
    while text:
        yield text[:room]
        text = text[room:]
        room = LINE - other


def main():
    words = ranked_words(sys.argv[1])
    beginnings = collections.defaultdict(lambda: collections.defaultdict(lambda: collections.defaultdict(Beginning)))
    short = {}
    for word, rank in words:
        if len(word) > 2:
            a, b, c = (class_of(x) for x in word[:3])
            beginnings[a][b][c].add(word, rank)
        else:
            key = "".join(class_of(x) for x in word)
            short[key] = min(short.get(key, rank), rank)
    print("// SPDX-License-Identifier: GPL-3.0-or-later")
    print(f"// Beginnings of the {len(words):,} words in the dictionary of zxcvbn-c 2.5 (MIT License, https://github.com/tsyrogit/zxcvbn-c). Made from the")
    print("// library's own tables by packaging/word_beginnings.py; where a word holds neither letter nor digit, '_' stands for the character.")
    print('#include "imports/word_beginnings.h"\n\n#include <array>\n\nnamespace recourse::imports {\n\nnamespace {\n')
    print(f"constexpr std::array<WordBeginnings, {len(beginnings)}> kBeginnings{{{{")
    for a in sorted(beginnings, key=lambda c: (c == "_", c)):
        rest = "".join(f" {b}" + "".join(c + beginnings[a][b][c].text() for c in sorted(beginnings[a][b])) for b in sorted(beginnings[a]))
        print(f"    {{'{a}', " + "\n        ".join(f'"{piece}"' for piece in pieces(rest, 12, 10)) + "},")
    print("}};\n\n} // namespace\n\nstd::span<const WordBeginnings> wordBeginnings()\n{\n    return kBeginnings;\n}\n\nstd::string_view shortWords()\n{")
    listed = " ".join(word + letter_of(bits_of(short[word])) for word in sorted(short))
    print("    return " + "\n           ".join(f'"{piece}"' for piece in pieces(listed, 15, 15)) + ";\n}\n\n} // namespace recourse::imports")


if __name__ == "__main__":
    main()
