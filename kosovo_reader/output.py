"""Summary -> YAML, written whole or not at all.

The writer is our own: the shape is fixed, and PyYAML's emitter takes five times as long (see `tests/test_output.py`,
which reads everything back with PyYAML, ruamel.yaml and a YAML 1.2 reader).
"""

import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import IO, TYPE_CHECKING, Any

from kosovo_reader import __version__
from kosovo_reader.leaving import undone
from kosovo_reader.plain import UNSEEN, may_hide

if TYPE_CHECKING:
    from kosovo_reader.summary import Summary

# A scalar that every reader of YAML 1.1 and 1.2 takes for this string: it begins with a letter, is of Latin, Greek or
# Cyrillic letters, and holds nothing that ends a scalar. In [brackets] a comma would.
_PLAIN = re.compile(r"(?![\W\d_])[A-Za-zÀ-ÖØ-öø-ɏ\u0370-\u04ff0-9_ .,()/;%$+“”‘’'&-]+(?<! )")
_NOT_IN_LIST = frozenset(",()/;%$+“”‘&")
_WORDS_OF_YAML = frozenset("y n yes no on off true false null none nan inf infinity".split())
_UNSEEN = f"[{UNSEEN}]"  # compiled where it is needed: in few runs
_SHORT = {"\n": "\\n", "\t": "\\t"}


def scalar(value: str | int | None, *, listed: bool = False) -> str:
    """One value as YAML has it: bare where every reader gives back the same, else in marks."""
    if value is None:
        return "null"
    if not isinstance(value, str):
        return str(value)
    if (
        _PLAIN.fullmatch(value)
        and (len(value) > 8 or value.lower() not in _WORDS_OF_YAML)
        and not (listed and not _NOT_IN_LIST.isdisjoint(value))
    ):
        return value
    if may_hide(value) and re.search(_UNSEEN, value):
        return '"' + re.sub(_UNSEEN, _escape, value.replace("\\", "\\\\").replace('"', '\\"')) + '"'
    return "'" + value.replace("'", "''") + "'"


def _escape(m: re.Match[str]) -> str:
    code = ord(m[0])
    return _SHORT.get(m[0]) or (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


def to_yaml(value: Mapping[str, Any], first: str = "", indent: str = "") -> str:
    """A mapping as a block: its keys in their order, lists of mappings below theirs, lists of scalars in brackets.

    `first` stands before the first line, `indent` before the others.
    """
    out = ""
    for key, item in value.items():
        out += f"{first}{key}:"
        if isinstance(item, dict):
            out += "\n" + to_yaml(item, f"{indent}  ", f"{indent}  ")
        elif not isinstance(item, list):
            out += f" {scalar(item)}\n"
        elif item and isinstance(item[0], dict):
            out += "\n" + "".join([to_yaml(one, f"{indent}- ", f"{indent}  ") for one in item])
        else:
            out += f" {_listed(item)}\n"
        first = indent
    return out


def _listed(values: Sequence[str]) -> str:
    return f"[{', '.join([scalar(value, listed=True) for value in values])}]"


class Document:
    """The YAML document of a run, written as the articles come.

    files    how many there will be, read or skipped
    skipped  those that were
    """

    def __init__(self, stream: IO[bytes], files: int) -> None:
        self._write = stream.write
        self._articles = 0
        self.skipped: list[dict[str, str]] = []
        head = {"schema": 1, "tool": f"kosovo-reader {__version__}", "files": files}
        self._write(to_yaml(head).encode())

    def article(self, entry: bytes) -> None:
        """Write one article, as `entry_of` gives it."""
        if not self._articles:
            self._write(b"articles:\n")
        self._articles += 1
        self._write(entry)

    def skip(self, source: str, reason: str) -> None:
        self.skipped.append({"source": source, "reason": reason})

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
        self._write(to_yaml({"skipped": self.skipped}).encode())

    def _list(self, key: str, items: Iterator[Mapping[str, Any]]) -> None:
        """Write a list of the overview."""
        head = f"  {key}:\n"
        for item in items:
            self._write((head + to_yaml(item, "  - ", "    ")).encode())
            head = ""
        if head:
            self._write(f"  {key}: []\n".encode())


def entry_of(summary: "Summary") -> bytes:
    """An article's entry in the list, what `Summary.to_dict` gives: by templates, in half the time."""
    s = scalar
    dates = [
        f"text: {s(text)}\n    value: {s(value)}\n    line: {line}\n    start: {start}\n    end: {end}\n"
        for text, value, (line, start, end), _, _, _ in summary.dates
    ]
    actors = [
        f"name: {s(name)}\n    kind: {kind}\n    role: {s(role)}\n    aliases: {_listed(aliases)}\n"
        f"    mentions: {len(mentions)}\n    line: {line}\n    start: {start}\n    end: {end}\n"
        for name, kind, role, aliases, mentions in summary.actors
        for line, start, end in mentions[:1]
    ]
    casualties = [
        f"kind: {kind}\n    count: {s(count)}\n    low: {s(low)}\n    high: {s(high)}\n    victims: {s(victims)}\n"
        f"    actor: {s(actor)}\n    date: {s(date)}\n    attributed_to: {s(source)}\n    text: {s(text)}\n"
        f"    line: {line}\n    start: {start}\n    end: {end}\n"
        for kind, count, low, high, victims, actor, date, source, text, (line, start, end), _ in summary.casualties
    ]
    statements = [
        f"kind: {kind}\n    speaker: {s(speaker)}\n    cue: {s(cue)}\n    quote: {s(quote)}\n"
        f"    line: {line}\n    start: {start}\n    end: {end}\n"
        for kind, speaker, cue, quote, (line, start, end), _, _ in summary.statements
    ]
    entry = to_yaml(summary.head(), "- ", "  ")
    for key, items in zip(summary._fields[6:], (dates, actors, casualties, statements), strict=True):
        entry += f"  {key}:\n  - {'  - '.join(items)}" if items else f"  {key}: []\n"
    return entry.encode()


class Target:
    """The file of -o: replaced only when the new content is whole, its permissions kept, a link written through.

    A device or a pipe is written straight. Making one raises OSError where writing could not succeed.
    """

    def __init__(self, path: str) -> None:
        self.path = os.path.realpath(path)
        self.status = _status(path)
        if self.status and stat.S_ISDIR(self.status.st_mode):
            raise OSError("is a folder")
        if os.path.basename(path) in ("", ".", ".."):
            raise OSError("is no file name")
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
        # not by the number of the process: in containers that share a folder two have the same
        temporary = os.path.join(os.path.dirname(self.path), f".kosovo-reader-{os.urandom(8).hex()}.tmp")
        with undone(partial(_forget, temporary)):
            with closing_quietly(open(temporary, "xb")) as stream:
                if self.status:
                    os.fchmod(stream.fileno(), stat.S_IMODE(self.status.st_mode))
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, self.path)


@contextmanager
def closing_quietly(stream: IO[bytes]) -> Iterator[IO[bytes]]:
    """Flush and close a stream; where that failed, close it without a second complaint."""
    try:
        yield stream
        stream.flush()
    finally:
        with suppress(OSError):
            stream.close()


def _forget(path: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(path)


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None
