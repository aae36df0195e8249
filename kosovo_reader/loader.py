"""Files, folders and standard input -> articles. Whatever cannot be read is told with its reason; nothing raises."""

import codecs
import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from kosovo_reader.article import Article
from kosovo_reader.dating.calendar import parse_day
from kosovo_reader.layout.masthead import read_article

MAX_SIZE = 10_000_000  # bytes; a longer file is hardly an article

Path = str | bytes | os.PathLike[str] | os.PathLike[bytes]

_STDIN = frozenset((b"-", b"/dev/stdin", b"/dev/fd/0", b"/proc/self/fd/0"))
_CHUNK = 1 << 16
_UNKNOWN, _NO_FILE = -1, -2  # in place of an inode: of a link that leads nowhere; of a pipe, a socket, a device
_LONGEST_PATH = 3500  # bytes that a call of the system takes for sure
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of its own
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_BINARY = (*_DOCUMENTS, b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")
_CONTROLS = bytes(range(8)) + bytes(range(14, 27)) + bytes(range(28, 32))
# Patterns of what few files have are compiled when they are needed.
_STRAY = "[\udc80-\udcff]"  # a byte that is not UTF-8, as "surrogateescape" gives it
_SURROGATE = "[\ud800-\udfff]"
_HTML = "</(?:p|a|div|span|body|html|head|title|h1|td|li|article)>"
_JSON = r'[\[{\s]+"[^"]*"\s*[:,]'
_ENTITY = r"&(?:quot|amp|nbsp|apos|[lr][sd]quo|[lg]t|[mn]dash|#\d+|#x[\da-f]+);"
_LOOKS = "looks like {}, summarized as text; extract the text first"
_ENGLISH = frozenset(
    "the of and to in a that is was for on said with by he at from as his it be were an have has not".split()
)


class Found(NamedTuple):
    """An input by its path; None is standard input."""

    path: bytes | None

    @property
    def source(self) -> str:
        """How it is named in the summary: made when asked for, since a folder may hold a million."""
        return "-" if self.path is None else shown(self.path)


class Skipped(NamedTuple):
    """An input that could not be read, and why."""

    source: str
    reason: str


def load(
    *paths: Path,
    encoding: str = "utf-8",
    published: str | None = None,
    max_size: int = MAX_SIZE,
    warn: Callable[[str, str], object] | None = None,
) -> Iterator[Article | Skipped]:
    """Read articles from files, folders (every *.txt below, sorted by path) and "-" (standard input), one at a time.

    encoding   of all files but those that a mark tells to be UTF-8; with "utf-8" a mark tells UTF-16 and UTF-32 too,
               and bytes that are not UTF-8 are read as cp1252
    published  the day, 2023-05-30, of articles that tell none themselves
    max_size   in bytes; longer files are skipped, 0 takes any
    warn       called with (source, message) for what was read, but not cleanly

    ValueError for an encoding or a day that there is not.
    """
    check(encoding, published)

    def articles() -> Iterator[Article | Skipped]:
        for found in find(paths):
            if isinstance(found, Skipped):
                yield found
                continue
            outcome, warnings = read(found, encoding, published, max_size)
            if warn:
                for message in warnings:
                    warn(outcome.source, message)
            yield outcome

    return articles()


def check(encoding: str, published: str | None) -> None:
    """ValueError for an encoding or a day that there is not."""
    if not known_encoding(encoding):
        raise ValueError(f"{encoding!r} is no encoding that is known here")
    day = parse_day(published)
    if published is not None and (day is None or day.isoformat() != published):
        raise ValueError(f"{published!r} is no day of the form 2023-05-30")


class Finder:
    """Finds the inputs behind paths, each real file once, under the first name that leads to it."""

    def __init__(self) -> None:
        self._files: set[int] = set()

    def find(self, paths: Iterable[Path]) -> Iterator[Found | Skipped]:
        for path in paths:
            raw = os.fsencode(path)
            if raw in _STDIN:
                if self._is_new(-1, 0):
                    yield Found(None)
                continue
            try:
                status = _status(raw)
            except (OSError, ValueError) as error:
                yield Skipped(shown(raw), _reason(error, raw))
                continue
            if stat.S_ISDIR(status.st_mode):
                yield from self._below(raw)
            elif stat.S_ISREG(status.st_mode):
                if self._is_new(status.st_dev, status.st_ino):
                    yield Found(raw)
            else:
                yield Skipped(shown(raw), "not a regular file")

    def holds(self, status: os.stat_result) -> bool:
        """True if a file is one of those found so far."""
        return (status.st_dev << 64 | status.st_ino) in self._files

    def _is_new(self, device: int, inode: int) -> bool:
        """True at the first call for a file."""
        key = device << 64 | inode
        if key in self._files:
            return False
        self._files.add(key)
        return True

    def _below(self, folder: bytes) -> Iterator[Found | Skipped]:
        """Every *.txt below a folder, sorted by path. Deep trees and loops of links end; no folder is entered twice."""
        entries: list[tuple[bytes, int, int]] = []
        failed: list[Skipped] = []
        entered: set[int] = set()
        todo = [folder]
        while todo:
            path = todo.pop()
            try:
                todo += _list(path, entries, entered)
            except OSError as error:
                failed.append(Skipped(shown(path), _reason(error, path)))
        if not entries and not failed:
            failed.append(Skipped(shown(folder), "no *.txt file in this folder"))
        yield from failed
        entries.sort(reverse=True)
        while entries:  # each is given up as it becomes an input
            path, device, inode = entries.pop()
            if inode == _NO_FILE:
                yield Skipped(shown(path), "not a regular file")
            elif inode < 0 or self._is_new(device, inode):
                yield Found(path)


def find(paths: Iterable[Path]) -> Iterator[Found | Skipped]:
    """The inputs behind paths: files, the *.txt below folders, standard input."""
    return Finder().find(paths)


def read(
    found: Found, encoding: str = "utf-8", published: str | None = None, max_size: int = MAX_SIZE
) -> tuple[Article | Skipped, tuple[str, ...]]:
    """Read one input: what came of it, and what its reader should know of it."""
    try:
        data = _bytes(found.path, max_size)
    except (OSError, ValueError) as error:
        return Skipped(found.source, _reason(error, found.path)), ()
    if isinstance(data, str):
        return Skipped(found.source, data), ()
    decoded = decode(data, encoding)
    if decoded is None:
        return Skipped(found.source, f"not a text file{_advice(data)}"), ()
    text, warning = decoded
    warnings = tuple(w for w in (warning, _odd(text)) if w)
    return read_article(found.source, text, published), warnings


def decode(data: bytes, encoding: str) -> tuple[str, str | None] | None:
    """The text of a file with \\n line ends and without a byte order mark, and a warning; None if it is no text."""
    name = codecs.lookup(encoding).name
    marks = _MARKS if name == "utf-8" else _MARKS[:1]
    mark, name = next((m for m in marks if data.startswith(m[0])), (b"", name))
    data = data.removeprefix(mark)
    warning = None
    if name == "utf-8":
        if _is_binary(data):
            return None
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text, n = re.subn(_STRAY, _in_cp1252, data.decode("utf-8", "surrogateescape"))
            warning = f"{n} {'byte is' if n == 1 else 'bytes are'} not UTF-8, read as cp1252; --encoding names another"
    else:
        text = re.sub(_SURROGATE, "\ufffd", data.decode(name, "replace").removeprefix("\ufeff"))
        if n := text.count("\ufffd"):
            warning = f"{n} {'character' if n == 1 else 'characters'} could not be read as {encoding}"
        head = text[:6000]
        if len(head.encode("ascii", "ignore")) * 10 < len(head) and _is_utf8(data):
            warning = f"hardly anything is readable as {encoding}, but it is UTF-8"
    if "\0" in text:  # also UTF-16 without a mark
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, warning


def known_encoding(name: str) -> bool:
    """True for the name of an encoding that text can be read with."""
    try:
        return isinstance(b"a\xff".decode(name, "replace"), str)
    except (LookupError, ValueError):  # no such encoding, or "hex" and the like; a NUL in the name
        return False


def shown(path: bytes) -> str:
    """A file name as it is told: bytes that are not UTF-8 as \\xff."""
    return path.decode("utf-8", "backslashreplace")


def _list(folder: bytes, entries: list[tuple[bytes, int, int]], entered: set[int]) -> list[bytes]:
    """Add the *.txt files of a folder to `entries`, with device and inode; give its folders."""
    deeper: list[bytes] = []
    descriptor = _open(folder, os.O_DIRECTORY)
    try:
        own = os.fstat(descriptor)
        key = own.st_dev << 64 | own.st_ino
        if key in entered:
            return []
        entered.add(key)
        with os.scandir(descriptor) as listing:
            for entry in listing:
                name = os.fsencode(entry.name)
                path = os.path.join(folder, name)
                is_text = name[-4:].lower() == b".txt"
                try:
                    status = entry.stat()
                except OSError:  # a dangling link, a link to itself: reading it tells the reason
                    if is_text:
                        entries.append((path, 0, _UNKNOWN))
                    continue
                if stat.S_ISDIR(status.st_mode):
                    deeper.append(path)
                elif is_text:
                    entries.append((path, status.st_dev, status.st_ino if stat.S_ISREG(status.st_mode) else _NO_FILE))
    finally:
        os.close(descriptor)
    return sorted(deeper, reverse=True)


def _open(path: bytes, flags: int = 0) -> int:
    """Open for reading without waiting for the other end of a pipe; also a path longer than the system takes."""
    flags |= os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY
    folder = None
    try:
        while (at := path.rfind(b"/", 0, _LONGEST_PATH)) > 0 and len(path) > _LONGEST_PATH:
            inner = os.open(path[:at], os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY, dir_fd=folder)
            if folder is not None:
                os.close(folder)
            folder, path = inner, path[at:].lstrip(b"/")
        return os.open(path, flags, dir_fd=folder)
    finally:
        if folder is not None:
            os.close(folder)


def _status(path: bytes) -> os.stat_result:
    if len(path) <= _LONGEST_PATH:
        return os.stat(path)
    descriptor = _open(path)
    try:
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _bytes(path: bytes | None, max_size: int) -> bytes | str:
    """The content of a file; a str is the reason why not."""
    if path is None:
        return _content(sys.stdin.buffer.read, _CHUNK, max_size) if sys.stdin else "standard input is closed"
    descriptor = _open(path)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return "is a folder" if stat.S_ISDIR(status.st_mode) else "not a regular file"
        if 0 < max_size < status.st_size:
            return f"{status.st_size / 1e6:.1f} MB, over the limit of {max_size / 1e6:g} MB that --max-size lifts"
        return _content(partial(os.read, descriptor), status.st_size + 1, max_size)
    finally:
        os.close(descriptor)


def _content(read: Callable[[int], bytes], size: int, max_size: int) -> bytes | str:
    """All that there is to read, `size` bytes at first; a file may be longer than it is said to be."""
    chunks = []
    total = 0
    while chunk := read(size):
        chunks.append(chunk)
        total += len(chunk)
        size = _CHUNK
        if 0 < max_size < total:
            return f"more than {max_size / 1e6:g} MB, the limit that --max-size lifts"
    return b"".join(chunks)


def _reason(error: OSError | ValueError, path: bytes | None) -> str:
    """Why a file could not be opened or read, in a few words."""
    if not isinstance(error, OSError):
        return "not a file name"  # a NUL in it
    if error.errno == errno.ENOENT and path and os.path.islink(path):
        return "a link that leads nowhere"
    reason = os.strerror(error.errno) if error.errno else str(error)
    return reason[:1].lower() + reason[1:]


def _is_binary(data: bytes) -> bool:
    """True for a picture, an archive, a program: known by their first bytes, or by control characters among bytes that
    are not UTF-8."""
    if data.startswith(_BINARY):
        return True
    head = data[:4096]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 50 < len(head) or not controls:
        return False
    return not _is_utf8(head)


def _is_utf8(data: bytes) -> bool:
    """True for UTF-8, whose last character may be cut off."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _advice(data: bytes) -> str:
    """What may make a text of that which is none."""
    if data.startswith(_DOCUMENTS):
        return "; of PDF, Word or RTF save or extract the text first"
    even, odd = data[:4096:2].count(0), data[1:4096:2].count(0)
    if len(data) > 1 and (even + odd) * 3 > len(data[:4096]) and (not even or not odd):
        return f"; if it is UTF-16, --encoding utf-16-{'be' if even else 'le'} reads it"
    return ""


def _in_cp1252(stray: re.Match[str]) -> str:
    return bytes((ord(stray[0]) - 0xDC00,)).decode("cp1252", "replace")


def _odd(text: str) -> str | None:
    """What a reader should know of a text before trusting its summary."""
    head = text.lstrip()[:6000]
    if not head:
        return "empty"
    if "</" in head and len(re.findall(_HTML, head.lower())) > 2:
        return _LOOKS.format("HTML")
    if head[0] in "{[" and re.match(_JSON, head):
        return _LOOKS.format("JSON")
    headers = re.findall(r"(?m)^([\w-]+):", head.partition("\n\n")[0].lower())
    if "from" in headers and not {"subject", "received"}.isdisjoint(headers):
        return _LOOKS.format("mail")
    if "&" in head and (entity := re.search(_ENTITY, head)):
        return f"holds {entity[0]}, as HTML does, summarized as text; extract the text first"
    if _is_foreign(head[:500]) and _is_foreign(head) and len(head.split()) > 40:
        return "does not look like English, summarized as far as the patterns go"
    return None


def _is_foreign(text: str) -> bool:
    words = text.lower().split()
    return sum(map(_ENGLISH.__contains__, words)) * 10 < len(words)
