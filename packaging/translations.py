#!/usr/bin/env python3
"""Keep the catalogues of the program's words: see ``--help``."""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "musicrec_desktop"
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
MARKS = ("translate", "to_translate", "phrase")
DESCRIPTION = """\
Keep the catalogues of the program's words, which Qt Linguist edits.

  update    take new and changed words from the code into resources/translations/*.ts
  release   make of these the files that the program reads (*.qm)
  unmarked  list what looks like words for the reader, but is not marked as such
"""
EPILOG = """\
`lupdate` reads Python by tokens and passes over a text with a number behind it, or in the
middle of another. So the code is read by Python's own parser here, and lupdate is given what
was found, in a language that it knows well; it does the rest.
"""
_WORDS = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]|^[A-Z][a-z’]{2,}|[^\W\d_]{2,}…")
_KEYS = re.compile(r"(Ctrl|Alt|Shift)\+\S+")
_NOT_SHOWN = {
    "setObjectName", "setProperty", "property", "findChild", "debug", "info", "warning", "error",
    "exception", "critical", "setStyleSheet", "TypeVar", "getLogger", "TypeError",
    "ValueError", "RuntimeError", "AssertionError", "NotImplementedError", "KeyError", "compile",
    "strftime", "getattr", "setattr", "hasattr", "setFamilies", "setFamily", "isinstance",
    "translated", "phrased", "IndexMismatch", "PulseError", "BusRefused", "DBusError", "execute",
    "exec_driver_sql",
}  # fmt: skip
_NO_WORDS = "# no words"
_TAGS = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the catalogue and where it stands."""

    context: str
    text: str
    comment: str
    plural: bool
    where: str


class WrongMarkError(Exception):
    """A text is marked in a way that the catalogue cannot be made of."""


def messages(sources: Path = SOURCES) -> list[Message]:
    """Return every text that the code marks, in the order of files and lines."""
    found = []
    for path in sorted(sources.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(sources.parent).as_posix()
        found += [_message(call, where) for call in _marked(tree)]
    return found


def unmarked(path: Path) -> list[tuple[int, str]]:
    """Return lines of a file that look as if they held words, which no mark encloses."""
    code = path.read_text(encoding="utf-8")
    lines, tree = code.splitlines(), ast.parse(code)
    aside = {id(node) for node in _aside(tree)}
    found = []
    for node in ast.walk(tree):
        if id(node) in aside or not (text := _looks_like_words(node)):
            continue
        if _NO_WORDS not in lines[node.lineno - 1] + lines[(node.end_lineno or node.lineno) - 1]:
            found.append((node.lineno, text))
    return sorted(set(found))


def _marked(tree: ast.AST) -> list[ast.Call]:
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS
    ]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _message(call: ast.Call, where: str) -> Message:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    texts = [*call.args, *([named["comment"]] if "comment" in named else [])]
    values = [node.value if isinstance(node, ast.Constant) else None for node in texts]
    if not 2 <= len(values) <= 3 or not all(isinstance(value, str) for value in values):
        raise WrongMarkError(f"{where}:{call.lineno}: a context and a text, both literals")
    context, text, comment = (*values, "")[:3]
    return Message(str(context), str(text), str(comment), "n" in named, where)


def _aside(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what is never shown, or is marked already."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (value for value in node.values if isinstance(value, ast.Constant))
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            if node.value.id == "Literal":
                yield from ast.walk(node.slice)
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            if name in MARKS or name in _NOT_SHOWN:
                for argument in [*node.args, *(k.value for k in node.keywords)]:
                    if isinstance(argument, ast.Constant | ast.JoinedStr):
                        yield argument


def _looks_like_words(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        words = _WORDS.search(node.value) and not _KEYS.fullmatch(node.value)
        return node.value if words else ""
    if isinstance(node, ast.JoinedStr):
        parts = [
            str(value.value) if isinstance(value, ast.Constant) else "{}" for value in node.values
        ]
        text = "".join(parts)
        return text if re.search(r"[^\W\d_]{2,}", _TAGS.sub("", text)) else ""
    return ""


def update() -> None:
    """Take the words of the code into every catalogue; what is gone from it is dropped."""
    stubs: dict[str, list[str]] = {}
    for message in messages():
        arguments = [message.context, message.text, message.comment]
        call = ", ".join(json.dumps(part, ensure_ascii=False) for part in arguments)
        plural = ", 1" if message.plural else ""
        stubs.setdefault(message.where, []).append(
            f"//: {message.where}\nQCoreApplication::translate({call}{plural});"
        )
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder) / "words.cpp"
        body = "\n".join(line for lines in stubs.values() for line in lines)
        stub.write_text(f"void words() {{\n{body}\n}}\n", encoding="utf-8")
        for language, full in LANGUAGES.items():
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            target = ["-target-language", full, "-ts", str(catalogue(language))]
            _run("lupdate", [str(stub), *options, *target])


def release() -> None:
    """Make the files that the program reads."""
    for language in LANGUAGES:
        source = catalogue(language)
        _run("lrelease", ["-silent", str(source), "-qm", str(source.with_suffix(".qm"))])


def catalogue(language: str) -> Path:
    """Return the file that Qt Linguist edits."""
    return CATALOGUES / f"musicrec_{language}.ts"


def _run(tool: str, arguments: list[str]) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(command), *arguments], check=True)


def _list_unmarked(paths: list[Path]) -> int:
    total = 0
    for path in sorted(file for given in paths for file in _files(given)):
        for line, text in unmarked(path):
            print(f"{path}:{line}: {text!r}")
            total += 1
    print(f"{total} texts look like words and are not marked.")
    return 0


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main(argv: list[str]) -> int:
    """Do what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=("update", "release", "unmarked"))
    parser.add_argument("paths", nargs="*", type=Path, help="for unmarked: files and folders")
    arguments = parser.parse_args(argv)
    if arguments.action == "unmarked":
        return _list_unmarked(arguments.paths or [SOURCES / "gui"])
    if arguments.action == "update":
        update()
    release()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
