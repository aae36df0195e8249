"""The command line: the only room that prints."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import suppress
from functools import partial, wraps
from typing import IO, TYPE_CHECKING

import click

from kosovo_reader import __version__
from kosovo_reader.leaving import undone

if TYPE_CHECKING:  # at run time each is imported where it is needed: --help and --version stay quick
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from kosovo_reader.article import Article
    from kosovo_reader.batch import Made, Options, Outcome, Work
    from kosovo_reader.loader import Finder, Found, Skipped
    from kosovo_reader.summary import Summary
    from kosovo_reader.together import Together

_DONE, _SKIPPED, _PIPE_GONE = 0, 1, 141


@click.group(
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="kosovo-reader", message="%(prog)s %(version)s")
def cli() -> None:
    """Read news articles: dates, actors, casualty counts and quoted statements, as YAML or as a page."""


def _reads_articles(work: Callable[..., int]) -> Callable[..., int]:
    """Add the options and arguments that both commands share."""

    @wraps(work)
    def command(
        paths: Sequence[str],
        output: str | None,
        published: str | None,
        encoding: str,
        max_size: int,
        no_overview: bool,
        **own: int,
    ) -> int:
        from kosovo_reader.batch import Options
        from kosovo_reader.loader import check

        try:
            check(encoding, published)
        except ValueError as error:
            raise click.UsageError(str(error)) from None
        if output == "":
            raise click.UsageError("-o '' is no file name")
        options = Options(encoding, published, max_size * 1_000_000)
        return _write(paths, output, partial(work, options=options, overview=not no_overview, **own))

    for parameter in (
        click.option("--no-overview", is_flag=True, help="The articles alone; summarize writes each as it is read."),
        click.option(
            "--max-size",
            metavar="MB",
            type=click.IntRange(min=0),
            default=10,
            show_default=True,
            help="Skip longer files; 0 takes any.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            default="utf-8",
            help="Of all files, cp1250 or iso-8859-2 for instance. Without it UTF-8, or UTF-16 and UTF-32 with a mark.",
        ),
        click.option("--published", metavar="DAY", help="The day of articles that tell none, as 2023-05-30."),
        click.option(
            "-o", "--output", metavar="FILE", help="Write there, whole or not at all, not to standard output."
        ),
        click.argument("paths", metavar="PATH...", nargs=-1, required=True),
    ):
        command = parameter(command)
    return command


@cli.command()
@_reads_articles
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(min=1), default=1, help="Read with N processes.")
def summarize(
    stream: IO[bytes], inputs: Sequence[Found | Skipped], options: Options, *, overview: bool, jobs: int
) -> int:
    """Summarize articles: files, folders (every *.txt below) and - for standard input.

    \b
    Examples:
      kosovo-reader summarize seeds/
      kosovo-reader summarize seeds/ -o summary.yaml
      kosovo-reader summarize article.txt --published 2023-05-30
      curl ... | html2text | kosovo-reader summarize -
    """
    from kosovo_reader.batch import Work, as_yaml
    from kosovo_reader.loader import Skipped
    from kosovo_reader.output import Document

    work = Work(as_yaml, options, overview)
    together = _together(work)
    document = Document(stream, len(inputs))
    for made in _made(inputs, work, together, jobs):
        if isinstance(made, Skipped):
            document.skip(*made)
        else:
            document.article(made)
    said = together.overview() if together else None
    document.end(said.sections() if said else None)
    return _SKIPPED if document.skipped else _DONE


@cli.command()
@_reads_articles
def page(stream: IO[bytes], inputs: Sequence[Found | Skipped], options: Options, *, overview: bool) -> int:
    """Show articles as one HTML file, each finding marked in its text: to look rather than read.

    \b
    Examples:
      kosovo-reader page seeds/ -o page.html
      kosovo-reader page article.txt --published 2023-05-30 -o page.html
    """
    from kosovo_reader.batch import Work
    from kosovo_reader.loader import Skipped
    from kosovo_reader.page import render

    work = Work(lambda article, summary: (article, summary), options, overview)
    together = _together(work)
    read: list[tuple[Article, Summary]] = []
    skipped: list[Skipped] = []
    for made in _made(inputs, work, together):
        if isinstance(made, Skipped):
            skipped.append(made)
        else:
            read.append(made)
    for piece in render(read, together.overview() if together else None, skipped):
        stream.write(piece.encode())
    return _SKIPPED if skipped else _DONE


def _write(
    paths: Sequence[str], output: str | None, work: Callable[[IO[bytes], Sequence[Found | Skipped]], int]
) -> int:
    """Do the work with what is found behind the paths, and where it is to be written; the exit status."""
    from kosovo_reader.loader import Finder

    finder = Finder()
    inputs = list(finder.find(paths))
    try:
        with _stream(output, finder) as stream:
            return work(stream, inputs)
    except BrokenPipeError:
        return _PIPE_GONE
    except OSError as error:
        tell("standard output" if output is None else output, error.strerror or str(error))
        return _SKIPPED


def _together(work: Work[Made]) -> Together[Made] | None:
    """What holds the articles until all are read, if there is to be an overview. All is imported when this is made."""
    together = None
    if work.overview:
        from kosovo_reader.together import Together

        together = Together(work)
    # modules last as long as the run: to search them for garbage, at its end too, takes a tenth of a short one
    gc.freeze()
    gc.enable()
    return together


def _made(
    inputs: Sequence[Found | Skipped], work: Work[Made], together: Together[Made] | None, jobs: int = 1
) -> Iterator[Made | Skipped]:
    """What came of the inputs, the articles last if they are held together. Standard error tells what was skipped."""
    from kosovo_reader.batch import outcomes
    from kosovo_reader.loader import Skipped

    for outcome, warnings in _with_progress(outcomes(inputs, work, jobs), len(inputs)):
        for warning in warnings:
            tell(outcome.source, warning)
        if isinstance(outcome, Skipped):
            tell(*outcome)
            yield outcome
        elif together:
            together.add(outcome)
        else:
            yield outcome.made
    if together:
        yield from together.made(tell)


def _stream(output: str | None, finder: Finder) -> AbstractContextManager[IO[bytes]]:
    """Where the summary goes. OSError tells that nothing could be written there."""
    from kosovo_reader.output import Target, closing_quietly

    if output is None or output in ("-", "/dev/stdout"):
        if sys.stdout is None:
            raise OSError("is closed")
        return closing_quietly(open(1, "wb", closefd=False))
    target = Target(output)
    if target.status and finder.holds(target.status):
        raise click.UsageError(f"-o {printable(output)} is one of the articles")
    return target.writing()


def _with_progress(outcomes: Iterator[Outcome[Made]], total: int) -> Iterator[Outcome[Made]]:
    """The outcomes, with a bar on standard error when they take more than a second and a person may be watching."""
    if total < 2 or not _is_terminal(2) or _is_terminal(1):
        yield from outcomes
        return
    from kosovo_reader.loader import Skipped

    begin = time.monotonic()
    bar = None
    with undone(lambda: bar and bar.render_finish()):  # it shows the cursor again
        for done, outcome in enumerate(outcomes, 1):
            if bar and (outcome[1] or isinstance(outcome[0], Skipped)):
                sys.stderr.write("\r\x1b[K")  # the bar makes way for the message and comes again below it
            yield outcome
            if bar:
                bar.update(1)
            elif time.monotonic() - begin > 1:
                bar = click.progressbar(length=total, file=sys.stderr)
                bar.update(done)


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def tell(source: str, message: str) -> None:
    """One line on standard error, if there is one."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"kosovo-reader: {printable(source)}: {printable(message)}\n")
        sys.stderr.flush()


def printable(text: str) -> str:
    """Text for a terminal: line breaks, escape sequences, bidi controls as \\n, \\x1b, \\u202e."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def run() -> int:
    """Run the command line and give the exit status: 0 done, 1 something skipped or not written, 2 wrong command line,
    141 the reader of a pipe is gone."""
    try:
        status: int = cli.main(prog_name="kosovo-reader", standalone_mode=False) or _DONE
        if sys.stdout:
            sys.stdout.flush()
        return status
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "kosovo-reader"
        message = error.format_message().rstrip(".").replace("a valid integer range", "a whole number")
        if message.startswith("No such command") and os.path.exists(sys.argv[1]):
            message += f"; did you mean summarize {sys.argv[1]}?"
        tell("command line", f"{message.replace('in the range x>=', 'at least ')}; see {command} --help")
        return error.exit_code
    except SystemExit:  # click's answer to a broken pipe
        status = _PIPE_GONE
    except OSError as error:
        tell("standard output", error.strerror or str(error))
        status = _SKIPPED
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # where what is still in the buffer may go
    return status
