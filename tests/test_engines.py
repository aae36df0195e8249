"""The recipes of the README for more than one machine, run as they stand there."""

import gzip
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from command import INSTALLED, environment, run
from corpus import ARTICLES
from recipes import recipe

# Two workers, each a process of its own; the recipe joins them by the environment.
_CLUSTER = """
import os, subprocess, sys
from distributed import Client, LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        env = os.environ | {"DASK_SCHEDULER_ADDRESS": cluster.scheduler_address}
        subprocess.run([sys.executable, "recipe.py"], env=env, check=True)
        print(len(client.scheduler_info()["workers"]), len(client.run(os.getpid)))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """`articles/` with 1,200 short articles, one of them unreadable, in folders."""
    for i in range(1200):
        below = tmp_path / "articles" / f"{i % 3}"
        below.mkdir(parents=True, exist_ok=True)
        begin = ARTICLES[i % len(ARTICLES)].read_text("utf-8")[:600]
        (below / f"{i:04} it's.txt").write_text(begin, "utf-8")
    (tmp_path / "articles" / "1" / "broken.txt").write_bytes(b"\0")
    return tmp_path


def plain(folder: Path) -> Any:
    """What one process says of them."""
    return run("summarize", "--no-overview", "articles", cwd=folder).document


def on_path(folder: Path) -> dict[str, str]:
    """An environment in which a shell finds `kosovo-reader`, installed or not."""
    if INSTALLED:
        return environment(PATH=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    (folder / "bin").mkdir()
    (folder / "bin" / "kosovo-reader").write_text(f'#!/bin/sh\nexec {sys.executable} -m kosovo_reader "$@"\n')
    (folder / "bin" / "kosovo-reader").chmod(0o755)
    return environment(PATH=f"{folder / 'bin'}:{os.environ['PATH']}")


@pytest.mark.skipif(not shutil.which("parallel"), reason="GNU parallel is not installed")
def test_gnu_parallel(folder: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", recipe("parallel")], cwd=folder, env=on_path(folder), capture_output=True, text=True, check=True
    )
    assert "broken.txt: not a text file" in done.stderr
    assert len(list((folder / "shards").iterdir())) == 3
    shards = list(yaml.load_all((folder / "summary.yaml").read_text("utf-8"), yaml.CSafeLoader))
    assert len(shards) == 3
    whole = plain(folder)
    assert sum(shard["files"] for shard in shards) == whole["files"] == 1201
    assert [a for shard in shards for a in shard["articles"]] == whole["articles"]
    assert [s for shard in shards for s in shard["skipped"]] == whole["skipped"]


@pytest.mark.skipif(not shutil.which("parallel"), reason="GNU parallel is not installed")
def test_gnu_parallel_without_articles_waits_for_no_input(tmp_path: Path) -> None:
    with subprocess.Popen(
        ["sh", "-c", recipe("parallel")], cwd=tmp_path, env=on_path(tmp_path), stdin=subprocess.PIPE, stderr=-1
    ) as process:
        assert process.wait(60) == 0
    assert (tmp_path / "summary.yaml").read_bytes() == b""


@pytest.mark.skipif(not importlib.util.find_spec("distributed"), reason="Dask's distributed is not installed")
def test_dask(folder: Path) -> None:
    (folder / "recipe.py").write_text(recipe("distributed"), "utf-8")
    (folder / "cluster.py").write_text(_CLUSTER, "utf-8")
    done = subprocess.run(
        [sys.executable, "cluster.py"], cwd=folder, env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "2 2\n"
    shards = sorted((folder / "summaries").iterdir())
    assert len(shards) == 3
    told = b"".join(gzip.decompress(shard.read_bytes()) for shard in shards)  # as `zcat summaries/*` has it
    lines = [json.loads(line) for line in told.splitlines()]
    whole = plain(folder)
    assert [line for line in lines if "reason" not in line] == whole["articles"]
    assert [line for line in lines if "reason" in line] == whole["skipped"]
