"""What the program costs, as ratios to what nobody can go below; both sides are measured in turns in one run.

python tests/bench.py              on a wheel, built and installed in a temporary folder; about an hour
python tests/bench.py --installed  on what is installed beside this interpreter
python tests/bench.py --quick      one small round of everything, to see that it works; its figures mean nothing
python tests/bench.py --engines    2,000 articles on `--jobs 2`, GNU parallel and Dask as well

Each figure is a median of nine or more; of three or more, where those take over ten seconds. Cold start and what runs
on two cores is told in time by the clock, all else in processor time, which other work on the machine disturbs less.
The articles are made from those at hand.
"""

import argparse
import gzip
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from hostile_units import UNITS
from recipes import recipe

ROOT = Path(__file__).parent.parent
_FLOOR = "import click, yaml"
_FLOOR_WITH_PATHS = "import click, yaml, os, sys; paths = [entry.path for entry in os.scandir(sys.argv[1])]"
_TOKEN_PASS = r"""
import pathlib, re, sys, time
texts = [path.read_text("utf-8") for path in pathlib.Path(sys.argv[1]).iterdir()]
begin = time.process_time()
for text in texts:
    for _ in re.finditer(r"\w+|[^\w\s]", text):
        pass
print(time.process_time() - begin)
"""
# Starts a program and prints seconds by the clock, processor seconds, peak memory, exit status. It is small itself: a
# child's peak counts from its parent's size.
_STARTER = """
import os, sys, time
null = os.open(os.devnull, os.O_RDWR)
begin = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
status, used = os.wait4(child, 0)[1:]
print(time.perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status))
"""
# Summarizes one file after the other in one process: what start-up costs does not blur how the cost grows.
_SUMMARIZER = """
import contextlib, io, os, sys, time
from kosovo_reader.cli import cli
for line in sys.stdin:
    with contextlib.redirect_stderr(io.StringIO()) as told:
        begin = time.process_time()
        status = cli.main(["summarize", line[:-1], "--max-size", "0", "-o", os.devnull], standalone_mode=False)
        end = time.process_time()
    if status:
        sys.exit(told.getvalue())
    print(end - begin, flush=True)
"""


class Scale(NamedTuple):
    """How much is measured."""

    rounds: int = 9
    starts: int = 25
    articles: int = 2_000
    many: int = 20_000
    counts: tuple[int, ...] = (250, 500, 1_000, 2_000)
    lengths: tuple[int, ...] = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
    unit_lengths: tuple[int, ...] = (50_000, 800_000)
    units: int | None = None


QUICK = Scale(1, 2, 20, 40, (10, 20), (1_000, 5_000), (1_000, 4_000), 3)


class Row(NamedTuple):
    """A line of the table. met: whether the goal is; None where there is none."""

    what: str
    measured: str
    goal: str = ""
    met: bool | None = None
    advice: str = ""


class Run(NamedTuple):
    """What one start of a program cost; memory in kilobytes."""

    clock: float
    processor: float
    memory: float


class Bench:
    """The program under test, and the folder for its articles."""

    def __init__(self, python: Path, folder: Path, scale: Scale) -> None:
        self.python = str(python)
        self.command = str(python.with_name("kosovo-reader"))
        self.folder = folder
        self.scale = scale
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def start(self, *command: str) -> Run:
        """Run a program to its end."""
        clock, processor, memory, status = map(float, self._output("-I", "-S", "-c", _STARTER, *command).split())
        if status:
            sys.exit(f"status {status:.0f}: {' '.join(command)}")
        return Run(clock, processor, memory)

    def in_turns(self, rounds: int, *commands: Sequence[str]) -> list[Run]:
        """The medians of each command, run in turns."""
        runs = [[self.start(*command) for command in commands] for _ in range(rounds)]
        return [Run(*map(statistics.median, zip(*series, strict=True))) for series in zip(*runs, strict=True)]

    def floor(self, code: str = _FLOOR, *args: str) -> tuple[str, ...]:
        return self.python, "-c", code, *args

    def summarize(self, *args: str | Path) -> tuple[str, ...]:
        return self.command, "summarize", *map(str, args)

    def token_pass(self, folder: Path) -> float:
        """Processor seconds of looking at every word once."""
        return float(self._output("-c", _TOKEN_PASS, str(folder)))

    def articles(self, number: int, size: int = 4096) -> Path:
        """A folder of articles."""
        folder = self.folder / f"{number}_of_{size}"
        if not folder.exists():
            folder.mkdir()
            for i in range(number):
                (folder / f"{i:06}.txt").write_text(news(size, i), "utf-8")
        return folder

    def growth(self, text_of: Callable[[int], str], lengths: Sequence[int]) -> dict[int, float]:
        """Length -> the median processor seconds of summarizing one article of that length. It ends early where one
        takes a minute."""
        process = subprocess.Popen(
            [self.python, "-c", _SUMMARIZER],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert process.stdin
        assert process.stdout
        with process:
            costs: dict[int, float] = {}
            path = self.folder / "growing.txt"
            for length in (lengths[0], *lengths):  # the first is to warm up
                path.write_text(text_of(length), "utf-8")
                series: list[float] = []
                while len(series) < self.scale.rounds and (len(series) < 3 or sum(series) < 10):
                    process.stdin.write(f"{path}\n")
                    series.append(float(process.stdout.readline() or sys.exit(f"died of {text_of(60)!r}...")))
                    if series[0] > 60:
                        return costs | {length: series[0]}
                costs[length] = statistics.median(series)
            process.stdin.close()
        return costs

    def together(self, *commands: Sequence[str]) -> float:
        """Seconds by the clock until all of some commands, started at once, are done."""
        begin = time.perf_counter()
        running = [subprocess.Popen(c, env=self.environment, stdout=subprocess.DEVNULL) for c in commands]
        if sum([process.wait() for process in running]):
            sys.exit(f"failed: {commands}")
        return time.perf_counter() - begin

    def _output(self, *args: str) -> str:
        done = subprocess.run(
            [self.python, *args], env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True
        )
        return done.stdout.decode()


@cache
def at_hand() -> tuple[str, ...]:
    """The articles that every corpus is made of."""
    paths = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "articles").glob("*.txt"))]
    return tuple(path.read_text("utf-8") for path in paths)


@cache
def sentences_at_hand() -> tuple[str, ...]:
    """Their paragraphs of running text, without what ends a page: behind it all would be furniture."""
    paragraphs = [paragraph for article in at_hand() for paragraph in article.split("\n\n")[2:]]
    return tuple(p for p in paragraphs if len(p) > 80 and p[-1] in ".”" and "email" not in p)


def news(size: int, number: int = 0) -> str:
    """An article of about `size` characters: one of those at hand as it begins, then paragraphs of others."""
    articles, others = at_hand(), sentences_at_hand()
    head = articles[number % len(articles)][: min(size, 1500)].rsplit("\n\n", 1)[0]
    pieces, length = [head], len(head)
    while length < size:
        pieces.append(others[(number * 7 + len(pieces)) % len(others)])
        length += len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:size].rsplit(maxsplit=1)[0] + "\n"


def exponent(costs: dict[int, float]) -> float:
    """x where the cost grows with size to the power of x: the slope of the line through the logarithms."""
    if len(costs) < 2:
        return math.inf
    return statistics.linear_regression(list(map(math.log, costs)), list(map(math.log, costs.values()))).slope


def at_most(what: str, value: float, goal: float, advice: str, detail: str = "") -> Row:
    return Row(what, f"{value:.2f}{detail}", f"<= {goal:.2f}", value <= goal, advice)


def cold_start(bench: Bench) -> Iterator[Row]:
    program, floor = bench.in_turns(bench.scale.starts, bench.summarize(ROOT / "seeds"), bench.floor())
    detail = f" ({program.clock * 1000:.0f} / {floor.clock * 1000:.0f} ms)"
    advice = "`python -X importtime -m kosovo_reader summarize seeds/` tells which import or pattern takes the time"
    yield at_most(
        "cold start: `summarize seeds/` / `import click, yaml`", program.clock / floor.clock, 1.35, advice, detail
    )
    advice = "`python -X importtime` again: what is imported and not needed, large tables"
    detail = f" ({program.memory / 1024:.1f} / {floor.memory / 1024:.1f} MB)"
    yield at_most("peak memory: `summarize seeds/` / that import", program.memory / floor.memory, 1.40, advice, detail)


def throughput(bench: Bench) -> Iterator[Row]:
    folder = bench.articles(bench.scale.articles)
    output = bench.folder / "summary.yaml"
    passes, program, plain = [], [], []
    for _ in range(bench.scale.rounds):
        passes.append(bench.token_pass(folder))
        program.append(bench.start(*bench.summarize(folder, "-o", output)).processor)
        plain.append(bench.start(*bench.summarize(folder, "--no-overview", "-o", output)).processor)
    seconds, alone = statistics.median(program), statistics.median(plain)
    ratio = statistics.median(passes) / seconds
    count = bench.scale.articles
    yield Row(
        f"throughput: token pass / program, {count:,} articles of 4 KB",
        f"{ratio:.3f} ({seconds / count * 1000:.2f} ms an article)",
        ">= 0.12",
        ratio >= 0.12,
        "`python -m cProfile -s tottime -m kosovo_reader summarize FOLDER -o /dev/null` tells the functions to look at",
    )
    yield Row("the same without the overview", f"{alone / count * 1000:.2f} ms an article")
    summary = output.read_bytes()
    hours = alone / count * 1e9 / 3600
    terabytes, packed = (len(data) / count / 1e3 for data in (summary, gzip.compress(summary, 6)))
    yield Row("a billion articles of 4 KB, on paper", f"{hours:,.0f} core-hours")
    yield Row("their YAML", f"{terabytes:.1f} TB, {packed:.1f} TB as gzip")


def memory(bench: Bench) -> Iterator[Row]:
    folder = bench.articles(bench.scale.many, 1000)
    program, floor = bench.in_turns(
        bench.scale.rounds, bench.summarize(folder, "--no-overview"), bench.floor(_FLOOR_WITH_PATHS, str(folder))
    )
    yield at_most(
        f"peak memory: {bench.scale.many:,} articles, `--no-overview` / that import and the list of paths",
        program.memory / floor.memory,
        1.50,
        "something is kept of each article: tracemalloc, after 1,000 and after 2,000",
        f" ({program.memory / 1024:.1f} / {floor.memory / 1024:.1f} MB)",
    )


def growth(bench: Bench) -> Iterator[Row]:
    start = bench.in_turns(bench.scale.rounds, bench.summarize(ROOT / "seeds"))[0].processor
    costs = {}
    for count in bench.scale.counts:
        run = bench.in_turns(bench.scale.rounds, bench.summarize(bench.articles(count)))[0]
        costs[count] = max(run.processor - start, 1e-6)
    what = f"growth exponent: number of articles, {bench.scale.counts[0]:,} to {bench.scale.counts[-1]:,}"
    yield at_most(what, exponent(costs), 1.05, "the overview compares too many articles with one another")
    costs = bench.growth(news, bench.scale.lengths)
    detail = ", ".join(f"{cost * 1e6 / length:.2f}" for length, cost in costs.items())
    yield at_most(
        f"growth exponent: length of an article, {bench.scale.lengths[0]:,} to {bench.scale.lengths[-1]:,} characters",
        exponent(costs),
        1.10,
        "profile one article of 1 MB and one of 4 MB: a function whose share grows looks too far around",
        f" ({detail} ms per 1,000 characters)",
    )


def hostile(bench: Bench) -> Iterator[Row]:
    lengths = bench.scale.unit_lengths
    (plain,) = bench.growth(news, (4096,)).values()
    slopes, times = {}, {}
    for name, text_of in islice(UNITS.items(), bench.scale.units):
        costs = bench.growth(text_of, lengths)
        slopes[name] = exponent(costs)
        times[name] = max(cost / length for length, cost in costs.items()) / (plain / 4096)
        print(f"  {name}: exponent {slopes[name]:.2f}, {times[name]:.1f} times news", file=sys.stderr)
    what = f"{len(slopes)} hostile texts, {lengths[0] // 1000} to {lengths[-1] // 1000} KB"
    advice = "profile them: a search or a loop that begins anew at every word, and runs far each time"
    for title, values, goal in (
        ("growth exponent", slopes, 1.20),
        ("cost of a character / in 4 KB of news", times, 15.0),
    ):
        worst = max(values, key=values.__getitem__)
        over = sorted((name for name in values if values[name] > goal), key=values.__getitem__, reverse=True)
        yield at_most(f"{title}: {what}", values[worst], goal, f"{advice}: {', '.join(over)}", f" ({worst})")


def jobs(bench: Bench) -> Iterator[Row]:
    folder = bench.articles(bench.scale.articles)
    paths = sorted(map(str, folder.iterdir()))
    halves = [bench.folder / name for name in ("first", "second")]
    for half, names in zip(halves, (paths[::2], paths[1::2]), strict=True):
        half.mkdir()
        for name in names:
            shutil.copy(name, half)
    pool, plain = [], []
    for _ in range(bench.scale.rounds):
        pool.append(bench.start(*bench.summarize("--no-overview", "--jobs", "2", folder)).clock)
        plain.append(bench.together(*(bench.summarize("--no-overview", half) for half in halves)))
    yield at_most(
        "`--jobs 2`, by the clock / two plain processes on half each",
        statistics.median(pool) / statistics.median(plain),
        1.08,
        "larger chunks; send bytes and not objects between the processes",
        f" ({statistics.median(pool):.2f} / {statistics.median(plain):.2f} s)",
    )


def engines(bench: Bench) -> Iterator[Row]:
    """What the recipes of the README cost beside `--jobs 2`, by the clock."""
    folder = bench.articles(bench.scale.articles)
    work = bench.folder / "engines"
    work.mkdir()
    (work / "articles").symlink_to(folder)
    (work / "recipe.py").write_text(recipe("distributed"), "utf-8")
    (work / "recipe.sh").write_text(f"cd {work}\nPATH={Path(bench.python).parent}:$PATH\n{recipe('parallel')}", "utf-8")
    commands = {"`--jobs 2`": bench.summarize("--no-overview", "--jobs", "2", folder)}
    if shutil.which("parallel"):
        commands["GNU parallel"] = ("/bin/sh", str(work / "recipe.sh"))
    if not subprocess.run(
        [bench.python, "-c", "import distributed"], stderr=subprocess.DEVNULL, check=False
    ).returncode:
        commands["Dask"] = ("/bin/sh", "-c", f"cd {work} && {bench.python} recipe.py")
    for name, run in zip(commands, bench.in_turns(bench.scale.rounds, *commands.values()), strict=True):
        yield Row(f"{bench.scale.articles:,} articles on {name}", f"{run.clock:.2f} s by the clock")


SECTIONS = (cold_start, throughput, memory, growth, hostile, jobs)


def wheel(folder: Path, *more: str) -> Path:
    """Build the wheel and install it into a virtual environment of its own; its interpreter."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", ROOT, *more], check=True, stdout=sys.stderr)
    return python


def main() -> None:
    names = [section.__name__ for section in SECTIONS]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"some of: {', '.join(names)}")
    parser.add_argument("--quick", action="store_true", help="one small round")
    parser.add_argument("--installed", action="store_true", help="measure what is installed beside this interpreter")
    parser.add_argument("--engines", action="store_true", help="GNU parallel and Dask as well")
    options = parser.parse_args()
    if unknown := set(options.sections) - set(names):
        parser.error(f"no such section: {', '.join(unknown)}")
    sections = [section for section in SECTIONS if section.__name__ in (options.sections or names)]
    with tempfile.TemporaryDirectory(prefix="kosovo-reader-bench-") as temporary:
        folder = Path(temporary)
        more = ("distributed",) if options.engines else ()
        python = Path(sys.executable) if options.installed else wheel(folder / "venv", *more)
        bench = Bench(python, folder, QUICK if options.quick else Scale())
        print("| what | measured | goal | |\n|---|---|---|---|", flush=True)
        missed = []
        for section in [*sections, *([engines] if options.engines else [])]:
            for row in section(bench):
                mark = {None: "", True: "met", False: "missed"}[row.met]
                print(f"| {row.what} | {row.measured} | {row.goal} | {mark} |", flush=True)
                missed += [row] if row.met is False else []
    for row in missed:
        print(f"\nmissed, {row.what}: {row.advice}")


if __name__ == "__main__":
    main()
