"""Summary -> YAML, written whole or not at all.

The writer is our own: the shape is fixed, and PyYAML's emitter takes five times as long (see `tests/test_output.py`,
which reads everything back with PyYAML, ruamel.yaml and a YAML 1.2 reader).
"""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Any

from kosovo_reader import __version__

# A scalar that every reader of YAML 1.1 and 1.2 takes for this string: it begins with a letter, is of Latin, Greek or
# Cyrillic letters, and holds nothing that ends a scalar. In [brackets] a comma would.
_PLAIN = re.compile(r"(?![\W\d_])[A-Za-zÀ-ÖØ-öø-ɏ\u0370-\u04ff0-9_ .,()/;%$+“”‘’'&-]+(?<! )")
_NOT_IN_LIST = frozenset(",()/;%$+“”‘&")
_WORDS_OF_YAML = frozenset("y n yes no on off true false null none nan inf infinity".split())
# Controls, NEL, line separators, bidi and zero-width characters, fillers, surrogates, private and tag characters.
_UNSEEN = (  # compiled where it is needed: in few runs
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3000\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff]"
)
# What of it `str.isprintable` takes for a sign: fillers, joiners, variation selectors, marks of what is lost.
_PRINTABLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0\ufffc\ufffd") | frozenset(
    map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
)
_SHORT = {"\n": "\\n", "\t": "\\t"}


def scalar(value: str | int | None, *, listed: bool = False) -> str:
    """One value as YAML has it: bare where every reader gives back the same, else in marks."""
    if not isinstance(value, str):
        return "null" if value is None else str(value)
    if (
        _PLAIN.fullmatch(value)
        and (len(value) > 8 or value.lower() not in _WORDS_OF_YAML)
        and not (listed and not _NOT_IN_LIST.isdisjoint(value))
    ):
        return value
    if _may_hide(value) and re.search(_UNSEEN, value):
        return '"' + re.sub(_UNSEEN, _escape, value.replace("\\", "\\\\").replace('"', '\\"')) + '"'
    return "'" + value.replace("'", "''") + "'"


def _may_hide(value: str) -> bool:
    return not value.isprintable() or not (value.isascii() or _PRINTABLE.isdisjoint(value))


def _escape(m: re.Match[str]) -> str:
    code = ord(m[0])
    return _SHORT.get(m[0]) or (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


def to_yaml(value: Mapping[str, Any], first: str = "", indent: str = "") -> str:
    """A mapping as a block: its keys in their order, lists of mappings below theirs, lists of scalars in brackets.

    `first` stands before the first line, `indent` before the others.
    """
    lines: list[str] = []
    _add(lines, value, first, indent)
    lines.append("")
    return "\n".join(lines)


def _add(lines: list[str], mapping: Mapping[str, Any], first: str, indent: str) -> None:
    """Add the lines of a mapping; `first` stands before the first of them."""
    for key, value in mapping.items():
        kind = type(value)  # isinstance(value, Mapping) is ten times as slow
        if value is None:
            lines.append(f"{first}{key}: null")
        elif kind is int:
            lines.append(f"{first}{key}: {value}")
        elif kind is str:
            lines.append(f"{first}{key}: {scalar(value)}")
        elif kind is dict:
            lines.append(f"{first}{key}:")
            _add(lines, value, f"{indent}  ", f"{indent}  ")
        elif value and type(value[0]) is dict:
            lines.append(f"{first}{key}:")
            item_first, item_indent = f"{indent}- ", f"{indent}  "
            for item in value:
                _add(lines, item, item_first, item_indent)
        else:
            lines.append(f"{first}{key}: [{', '.join([scalar(v, listed=True) for v in value])}]")
        first = indent


class Document:
    """The YAML document of a run, written as the articles come.

    files  how many there will be, read or skipped
    """

    def __init__(self, stream: IO[bytes], files: int) -> None:
        self._write = stream.write
        self._articles = 0
        self._skipped: list[dict[str, str]] = []
        head = {"schema": 1, "tool": f"kosovo-reader {__version__}", "files": files}
        self._write(to_yaml(head).encode())

    def article(self, entry: bytes) -> None:
        """Write one article, as `entry_of` gives it."""
        if not self._articles:
            self._write(b"articles:\n")
        self._articles += 1
        self._write(entry)

    def skip(self, source: str, reason: str) -> None:
        self._skipped.append({"source": source, "reason": reason})

    def end(self, overview: Mapping[str, Any] | None = None) -> None:
        """Write what stands below the articles. What the overview has as an iterator is written as it comes."""
        if not self._articles:
            self._write(b"articles: []\n")
        if overview is None:
            self._write(b"overview: null\n")
        else:
            self._write(b"overview:\n")
            for key, value in overview.items():
                if isinstance(value, Iterator):
                    self._list(key, value)
                else:
                    self._write(to_yaml({key: value}, "  ", "  ").encode())
        self._write(to_yaml({"skipped": self._skipped}).encode())

    def _list(self, key: str, items: Iterator[Mapping[str, Any]]) -> None:
        """Write a list of the overview."""
        head = f"  {key}:\n"
        for item in items:
            self._write((head + to_yaml(item, "  - ", "    ")).encode())
            head = ""
        if head:
            self._write(f"  {key}: []\n".encode())


def entry_of(summary: Mapping[str, Any]) -> bytes:
    """An article's entry in the list, from `Summary.to_dict()`."""
    return to_yaml(summary, "- ", "  ").encode()


class Target:
    """The file of -o: replaced only when the new content is whole, its permissions kept, a link written through.

    A device or a pipe is written straight. Making one raises OSError where writing could not succeed.
    """

    def __init__(self, path: str) -> None:
        self.path = os.path.realpath(path)
        self.status = _status(path)
        if self.status and stat.S_ISDIR(self.status.st_mode):
            raise OSError("is a folder")
        if self.status and not os.access(path, os.W_OK):
            raise OSError("no permission to write it")
        self._straight = self.status is not None and not stat.S_ISREG(self.status.st_mode)
        folder = os.path.dirname(self.path)
        if not self._straight and not os.path.isdir(folder):
            raise OSError("its folder does not exist")
        if not self._straight and not os.access(folder, os.W_OK | os.X_OK):
            raise OSError("no permission to write into its folder")

    @contextmanager
    def writing(self) -> Iterator[IO[bytes]]:
        """The stream to write to. Leaving with an exception leaves the file as it was."""
        if self._straight:
            with closing_quietly(open(self.path, "wb")) as stream:
                yield stream
            return
        temporary = os.path.join(os.path.dirname(self.path), f".kosovo-reader-{os.getpid()}.tmp")
        try:
            with suppress(FileNotFoundError):
                os.unlink(temporary)  # left by a process of this number that was killed
            with closing_quietly(open(temporary, "xb")) as stream:
                if self.status:
                    os.fchmod(stream.fileno(), stat.S_IMODE(self.status.st_mode))
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, self.path)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(temporary)


@contextmanager
def closing_quietly(stream: IO[bytes]) -> Iterator[IO[bytes]]:
    """Flush and close a stream; where that failed, close it without a second complaint."""
    try:
        yield stream
        stream.flush()
    finally:
        with suppress(OSError):
            stream.close()


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None
