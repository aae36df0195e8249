"""Files, folders, encodings -> articles, and what is told of those that cannot be read."""

import os
from pathlib import Path

import pytest
from command import ARTICLE

from kosovo_reader import Article, load
from kosovo_reader.loader import Found, Skipped, decode, find, known_encoding


def sources(*paths: Path | str | bytes) -> list[str]:
    return [found.source for found in find(paths)]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLE, "utf-8")


# What is found


def test_every_text_file_below_sorted_by_path(tmp_path: Path) -> None:
    write(
        tmp_path,
        "b.txt",
        "a/z.txt",
        "a/b/c.txt",
        "a.txt",
        ".hidden.txt",
        "a-b.txt",
        "Z.txt",
        "é.txt",
        "x.yaml",
        "txt",
        "x.txt.bak",
        "X.TXT",
    )
    expected = [".hidden.txt", "X.TXT", "Z.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt"]
    assert sources(tmp_path) == [f"{tmp_path}/{name}" for name in expected]


def test_order_of_the_command_line(tmp_path: Path) -> None:
    write(tmp_path, "b/1.txt", "a/1.txt", "c.yaml")
    assert sources(tmp_path / "b", tmp_path / "c.yaml", tmp_path / "a") == [
        f"{tmp_path}/b/1.txt", f"{tmp_path}/c.yaml", f"{tmp_path}/a/1.txt",
    ]  # fmt: skip


def test_source_is_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "news/a.txt")
    assert sources("news") == sources("news/") == ["news/a.txt"]
    assert sources("./news") == ["./news/a.txt"]
    assert sources("news/a.txt") == sources(Path("news/a.txt")) == sources(b"news/a.txt") == ["news/a.txt"]
    assert sources("news//a.txt") == ["news//a.txt"]


def test_each_real_file_once(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b/c.txt")
    (tmp_path / "d.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "e.txt").hardlink_to(tmp_path / "a.txt")
    (tmp_path / "f").symlink_to(tmp_path / "b")
    (tmp_path / "b" / "up").symlink_to(tmp_path)
    assert sources(tmp_path) == [f"{tmp_path}/a.txt", f"{tmp_path}/b/c.txt"]
    assert sources(tmp_path / "d.txt", tmp_path, tmp_path / "a.txt", tmp_path) == [
        f"{tmp_path}/d.txt", f"{tmp_path}/b/c.txt",
    ]  # fmt: skip


def test_folder_that_is_named_like_a_text(tmp_path: Path) -> None:
    write(tmp_path, "a.txt/b.txt")
    assert sources(tmp_path) == [f"{tmp_path}/a.txt/b.txt"]


def test_links_without_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    (tmp_path / "b.txt").symlink_to("none")
    (tmp_path / "c").symlink_to("c")
    told = list(load(tmp_path))
    assert told == [
        Skipped(f"{tmp_path}/a.txt", "too many levels of symbolic links"),
        Skipped(f"{tmp_path}/b.txt", "a link that leads nowhere"),
    ]
    assert list(load(tmp_path / "b.txt")) == told[1:]


def test_deep_tree(tmp_path: Path) -> None:
    """1,500 folders of ten letters: longer than any path that the system takes."""
    depth, name = 1500, "foldername"
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    with open(os.open("a.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here), "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    try:
        (told,) = load(tmp_path)
        assert isinstance(told, Article)
        assert told.source == str(tmp_path) + f"/{name}" * depth + "/a.txt"
        assert told.text == ARTICLE
        assert [type(again) for again in load(told.source, tmp_path)] == [Article]
    finally:
        os.unlink("a.txt", dir_fd=here)
        for _ in range(depth):  # pytest would descend by recursion
            outer = os.open("..", os.O_RDONLY, dir_fd=here)
            os.rmdir(name, dir_fd=outer)
            os.close(here)
            here = outer
        os.close(here)


def test_names_that_are_no_text(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    names = [b"a\nb.txt", b"c\xff.txt", b"d\x1b[31m.txt", b"-e.txt", b"f\xe2\x80\xae.txt"]
    for name in names:
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(ARTICLE)
    assert [s.removeprefix(f"{tmp_path}/") for s in sources(tmp_path)] == [
        "-e.txt", "a\nb.txt", "c\\xff.txt", "d\x1b[31m.txt", "f\u202e.txt",
    ]  # fmt: skip
    assert all(isinstance(told, Article) for told in load(tmp_path))


# What is skipped


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    os.mkfifo(tmp_path / "pipe")
    assert list(load(tmp_path)) == [Skipped(f"{tmp_path}/pipe.txt", "not a regular file")]
    assert list(load(tmp_path / "pipe.txt")) == [Skipped(f"{tmp_path}/pipe.txt", "not a regular file")]
    assert list(load("/dev/null")) == [Skipped("/dev/null", "not a regular file")]
    assert list(load(tmp_path / "none")) == [Skipped(f"{tmp_path}/none", "no such file or directory")]
    assert list(load("a\0b")) == [Skipped("a\0b", "not a file name")]
    assert list(load("")) == [Skipped("", "no such file or directory")]
    assert list(load("x" * 5000)) == [Skipped("x" * 5000, "file name too long")]


def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.txt")
        assert list(load("s.txt")) == [Skipped("s.txt", "not a regular file")]
        assert list(load(".")) == [Skipped("./s.txt", "not a regular file")]


def test_gone_between_listing_and_reading(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    told = []
    for outcome in load(tmp_path):
        told.append(type(outcome))
        (tmp_path / "b.txt").unlink(missing_ok=True)
    assert told == [Article, Skipped]


def test_turned_into_a_folder_between_listing_and_reading(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    told = []
    for outcome in load(tmp_path):
        told.append(outcome)
        if len(told) == 1:
            (tmp_path / "b.txt").unlink()
            (tmp_path / "b.txt").mkdir()
    assert told[1] == Skipped(f"{tmp_path}/b.txt", "is a folder")


def test_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt", "b/c.txt")
    inner = (tmp_path / "b").stat().st_ino
    list_folder = os.scandir

    def refuse(folder: int) -> object:
        if os.fstat(folder).st_ino == inner:
            raise PermissionError(13, "Permission denied")
        return list_folder(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    told = list(load(tmp_path))
    assert told[0] == Skipped(f"{tmp_path}/b", "permission denied")
    assert [type(outcome) for outcome in told] == [Skipped, Article]


def test_turned_into_a_pipe_between_listing_and_reading(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    told = []
    for outcome in load(tmp_path):
        told.append(outcome)
        if len(told) == 1:
            (tmp_path / "b.txt").unlink()
            os.mkfifo(tmp_path / "b.txt")
    assert told[1] == Skipped(f"{tmp_path}/b.txt", "not a regular file")


def test_longer_than_it_was_said_to_be() -> None:
    """A file of the system that says it is empty."""
    assert os.stat("/proc/self/status").st_size == 0
    (told,) = load("/proc/self/status", max_size=100)
    assert isinstance(told, Skipped)
    assert told.reason == "more than 0.0001 MB, the limit that --max-size lifts"


def test_nothing_stays_open(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b/c.txt", "d/e/f.txt")
    (tmp_path / "g.txt").write_bytes(b"x" * 100)
    before = len(os.listdir("/proc/self/fd"))
    assert len(list(load(tmp_path, tmp_path / "none", max_size=99))) == 5
    assert len(os.listdir("/proc/self/fd")) == before


def test_limit_of_size(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 2_000_001)
    told = Skipped(str(path), "2.0 MB, over the limit of 2 MB that --max-size lifts")
    assert list(load(path, max_size=2_000_000)) == [told]
    assert [type(a) for a in load(path, max_size=2_000_001)] == [Article]
    assert [type(a) for a in load(path, max_size=0)] == [Article]
    path.write_bytes(b"a" * 10_000_001)
    assert list(load(path)) == [Skipped(str(path), "10.0 MB, over the limit of 10 MB that --max-size lifts")]


# How bytes are read

DECODED = [
    (b"caf\xc3\xa9", "utf-8", "café", None),
    (b"\xef\xbb\xbfcaf\xc3\xa9", "utf-8", "café", None),
    ("caf\u00e9".encode("utf-16"), "utf-8", "café", None),
    (b"\xfe\xff" + "café".encode("utf-16-be"), "utf-8", "café", None),
    ("caf\u00e9 \U0001f600".encode("utf-32"), "utf-8", "café \U0001f600", None),
    (b"\0\0\xfe\xff" + "café".encode("utf-32-be"), "utf-8", "café", None),
    ("café".encode("utf-16-le"), "utf-16-le", "café", None),
    ("Kostić, Đerić, Zvečan, Šubarić, žena".encode("cp1250"), "cp1250", "Kostić, Đerić, Zvečan, Šubarić, žena", None),
    ("Kostić, Đerić, Zvečan".encode("iso-8859-2"), "iso-8859-2", "Kostić, Đerić, Zvečan", None),
    (b"caf\xe9 \x93no\x94", "utf-8", "café “no”", "3 bytes are not UTF-8, read as cp1252; --encoding names another"),
    (b"caf\xc3\xa9 \x93", "utf-8", "café “", "1 byte is not UTF-8, read as cp1252; --encoding names another"),
    (b"a\x81b", "utf-8", "a\ufffdb", "1 byte is not UTF-8, read as cp1252; --encoding names another"),
    (b"\xed\xa0\x80", "utf-8", "í\u00a0€", "3 bytes are not UTF-8, read as cp1252; --encoding names another"),
    ("\ufeffcafé".encode("utf-16-le"), "utf-16-le", "café", None),
    (b"a\\ud800b", "unicode_escape", "a\ufffdb", "1 character could not be read as unicode_escape"),
    (b"a\xffb", "ascii", "a\ufffdb", "1 character could not be read as ascii"),
    (b"a\x00b\x00c", "utf-16-le", "ab\ufffd", "1 character could not be read as utf-16-le"),
    (b"\xef\xbb\xbfa", "utf-8-sig", "a", None),
    (b"", "utf-8", "", None),
    (b"\xef\xbb\xbf", "utf-8", "", None),
    (b"a\r\nb\rc\nd\r", "utf-8", "a\nb\nc\nd\n", None),
    (b"a\r\r\nb\n\rc", "utf-8", "a\n\nb\n\nc", None),
    ("a\r\nb".encode("utf-16"), "utf-8", "a\nb", None),
    ("a\x85b\u2028c\x0bd\x0ce".encode(), "utf-8", "a\x85b\u2028c\x0bd\x0ce", None),
    (bytes(range(1, 32)), "utf-8", bytes(range(1, 32)).decode().replace("\r", "\n"), None),
    ("Срби и Албанци".encode("cp1251"), "cp1251", "Срби и Албанци", None),
    (b"\xef\xbb\xbfcaf\xc3\xa9", "cp1250", "café", None),
    (b"\xef\xbb\xbfcaf\xc3\xa9", "utf-16", "café", None),
    (b"fire", "utf-16-le", "楦敲", "hardly anything is readable as utf-16-le, but it is UTF-8"),
    (b"fires", "utf-32", "\ufffd\ufffd", "hardly anything is readable as utf-32, but it is UTF-8"),
    ("桥".encode("utf-16"), "utf-16", "桥", None),
]


@pytest.mark.parametrize(("data", "encoding", "text", "warning"), DECODED)
def test_decoded(data: bytes, encoding: str, text: str, warning: str | None) -> None:
    assert decode(data, encoding) == (text, warning)


@pytest.mark.parametrize(
    "data",
    [
        b"\0",
        b"The bridge\0was closed.",
        "The bridge was closed.".encode("utf-16-le"),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        b"PK\x03\x04\x14",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0\x10JFIF",
        b"\x1f\x8b\x08\x08",
        b"\x7fELF\x02\x01\x01",
        bytes(range(1, 256)),
        "a\0b".encode("utf-16"),
    ],
)
def test_not_a_text_file(data: bytes) -> None:
    assert decode(data, "utf-8") is None


DOCUMENT = "not a text file; of PDF, Word or RTF save or extract the text first"
ADVISED = [
    (b"%PDF-1.7\n", DOCUMENT),
    (b"PK\x03\x04\x14", DOCUMENT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", DOCUMENT),
    (b"{\\rtf1\\ansi Bridge}", DOCUMENT),
    (ARTICLE.encode("utf-16-le"), "not a text file; if it is UTF-16, --encoding utf-16-le reads it"),
    (ARTICLE.encode("utf-16-be"), "not a text file; if it is UTF-16, --encoding utf-16-be reads it"),
    (ARTICLE.encode("utf-32-le"), "not a text file"),
    (b"\0" * 99, "not a text file"),
    (b"The bridge\0 was closed.", "not a text file"),
    (b"\x89PNG\r\n\x1a\n\0", "not a text file"),
]


@pytest.mark.parametrize(("data", "reason"), ADVISED)
def test_what_is_said_of_it(data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert list(load(tmp_path)) == [Skipped(f"{tmp_path}/a.txt", reason)]


@pytest.mark.parametrize(
    "name", ["utf-8", "UTF8", "cp1250", "iso-8859-2", "utf-16-le", "utf-32", "mac-croatian", "koi8-r"]
)
def test_known_encoding(name: str) -> None:
    assert known_encoding(name)


@pytest.mark.parametrize("name", ["", "klingon", "hex", "base64", "zlib", "rot13", "undefined", "idna", "a\0b"])
def test_unknown_encoding(name: str) -> None:
    assert not known_encoding(name)


# What an article is, and what is told of it


def test_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    (article,) = load(path)
    assert isinstance(article, Article)
    assert (article.source, article.text) == (str(path), ARTICLE)
    assert (article.title, article.published) == ("Bridge closed in divided northern town", "2023-05-30")


def test_published_is_for_articles_without_a_day(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "b.txt").write_text("It rained.", "utf-8")
    days = [(a.published, a.published_from) for a in load(tmp_path, published="2020-01-01") if isinstance(a, Article)]
    assert days == [("2023-05-30", "header"), ("2020-01-01", "option")]


@pytest.mark.parametrize("published", ["30 May 2023", "2023-5-30", "20230530", "2023-W22-2", "2023-02-30", ""])
def test_published_that_is_no_day(published: str) -> None:
    """Said at once, not taken for the day that articles are counted from."""
    with pytest.raises(ValueError, match="is no day of the form 2023-05-30"):
        load("seeds", published=published)


@pytest.mark.parametrize("encoding", ["klingon", "hex", ""])
def test_encoding_that_is_none(encoding: str) -> None:
    """Said at once, not at the first file."""
    with pytest.raises(ValueError, match="is no encoding that is known here"):
        load("seeds", encoding=encoding)


SERBIAN = "Srbi su se okupili u opštini na severu, a policija je zatvorila most i put ka gradu. " * 5
WARNED = [
    (b"", "empty"),
    (b" \n\t\xc2\xa0\r\n", "empty"),
    (
        b"The bridge was closed by the police on \x93Tuesday\x94.",
        "2 bytes are not UTF-8, read as cp1252; --encoding names another",
    ),
    (SERBIAN.encode(), "does not look like English, summarized as far as the patterns go"),
    (
        b"<html><body><p>The bridge</p> <p>was closed.</p></body></html>",
        "looks like HTML, summarized as text; extract the text first",
    ),
    (b'{"title": "Bridge closed", "body": "..."}', "looks like JSON, summarized as text; extract the text first"),
    (b'[\n {"title" : "Bridge"}]', "looks like JSON, summarized as text; extract the text first"),
    (b'["We wait," he said.] It rained.', None),
    (
        b"Received: from a\nFrom: Ana\nSubject: The bridge\n\nIt was closed.",
        "looks like mail, summarized as text; extract the text first",
    ),
    (b"From: Ana Petrovic\nDate: 30 May 2023\n\nIt was closed.\n\nSubject: bridges", None),
    (
        b"&quot;We wait&quot;, said the mayor of the town.",
        "holds &quot;, as HTML does, summarized as text; extract the text first",
    ),
    (b"AT&T; Marks & Spencer; R&D &c; the bridge", None),
    (ARTICLE.encode(), None),
    (b" \n" * 3000 + ARTICLE.encode(), None),
    (b" " * 6000 + SERBIAN.encode(), "does not look like English, summarized as far as the patterns go"),
    (b"a <b>bold</b> statement", None),
    (b"x" * 100_000, None),
    (b"Marko Petrovic, Ana Petrovic, Ilir Hoxha.", None),
]


@pytest.mark.parametrize(("data", "message"), WARNED)
def test_warning(data: bytes, message: str | None, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    told: list[tuple[str, str]] = []
    (article,) = load(path, warn=lambda source, text: told.append((source, text)))
    assert isinstance(article, Article)
    assert told == ([(str(path), message)] if message else [])


def test_finding_is_lazy_over_its_arguments(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    assert next(iter(find([tmp_path / "a.txt", "none"]))) == Found(os.fsencode(tmp_path / "a.txt"))
