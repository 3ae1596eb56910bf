# SPDX-License-Identifier: GPL-2.0-only
"""Many series at once: what GNU parallel and a CI matrix are handed, and what ccache may keep.

The commands of Documentation/scale.rst are test_guides.py's; tdxlint and b4 stand behind stubs.
"""

import os
from pathlib import Path

import pytest
import yaml

from conftest import BUILD, TOP, run

LINT_SERIES = TOP / "contrib/scale/lint-series"
# Ends as the series' name says, and prints what it was asked.
TDXLINT = """#!/bin/sh
for series; do :; done
echo "$@"
case $series in
*signal*) kill -KILL $$ ;;
*-[0-9].mbox) series=${series%.mbox}; exit ${series##*-} ;;
esac
"""
B4 = '#!/bin/sh\nfor id; do :; done\nmkdir -p series\n: >"series/$id.mbx"\n'


@pytest.fixture
def tools(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "bin").mkdir()
    for name, text in (("tdxlint", TDXLINT), ("b4", B4)):
        (tmp_path / "bin" / name).write_text(text)
        (tmp_path / "bin" / name).chmod(0o755)
    return {**os.environ, "PATH": f"{tmp_path}/bin:{os.environ['PATH']}", "JOBS": "2",
            "HOME": str(tmp_path)}


@pytest.mark.parametrize("series, status, says", [
    (["a-0.mbox", "b-0.mbox"], 0, "2 series: 0 with findings, 0 not checked"),
    (["a-0.mbox", "b-1.mbox", "c-1.mbox"], 1, "3 series: 2 with findings, 0 not checked"),
    (["a-1.mbox", "b-2.mbox"], 2, "2 series: 1 with findings, 1 not checked"),
    (["a-0.mbox", "signal.mbox"], 2, "2 series: 0 with findings, 1 not checked"),
    (["with blank's-1.mbox"], 1, "1 series: 1 with findings, 0 not checked"),
    (["v6.1..topic"], 0, "1 series: 0 with findings, 0 not checked"),
])
@pytest.mark.parametrize("listed", [True, False])
def test_every_series_counts(tmp_path: Path, tools: dict[str, str], series: list[str], status: int,
                             says: str, listed: bool) -> None:
    (tmp_path / "list").write_text("".join(f"{s}\n" for s in series))
    with (tmp_path / "list").open() as names:
        got = run(LINT_SERIES, "linux", "out", *(() if listed else series), env=tools,
                  cwd=tmp_path, stdin=names)
    assert got.returncode == status and got.stdout.startswith(says), got.stdout + got.stderr
    asked = sorted(f.read_text().strip() for f in (tmp_path / "out").glob("*/stdout"))
    assert asked == sorted(f"patch --jobs=1 -C linux --format=text {s}" for s in series)


def test_an_older_run_is_no_part_of_a_new_one(tmp_path: Path, tools: dict[str, str]) -> None:
    assert run(LINT_SERIES, "linux", "out", "a-2.mbox", "b-0.mbox", env=tools, cwd=tmp_path).returncode == 2
    assert run(LINT_SERIES, "linux", "out", "b-0.mbox", env=tools, cwd=tmp_path).returncode == 0
    assert [f.name for f in (tmp_path / "out").glob("*-*")] == ["1-b-0"]


def test_a_matrix_takes_each_series_once(tmp_path: Path, tools: dict[str, str]) -> None:
    [job] = yaml.safe_load((TOP / "contrib/ci/github-series.yml").read_text())["jobs"].values()
    shards = job["strategy"]["matrix"]["shard"]
    [step] = [s for s in job["steps"] if "lint-series" in s.get("run", "")]
    assert step["env"]["SHARDS"] == "${{ strategy.job-total }}"
    ids = [f"<{n}@x.example>" for n in range(10)]
    seen: list[str] = []
    for shard in shards:
        folder = tmp_path / str(shard)
        (folder / ".tdxlint").mkdir(parents=True)
        (folder / ".tdxlint/contrib").symlink_to(TOP / "contrib")
        (folder / "series.list").write_text("".join(f"{i}\n" for i in ids))
        got = run("bash", "-eo", "pipefail", "-c", step["run"], cwd=folder,
                  env={**tools, "SHARD": str(shard), "SHARDS": str(len(shards))})
        assert got.returncode == 0, got.stderr
        seen += [Path(f.read_text().split()[-1]).stem for f in folder.glob("reports/*/stdout")]
    assert sorted(seen) == sorted(ids)


@pytest.mark.parametrize("launcher", ["ccache", "distcc"])
def test_a_misuse_is_told_each_time(tmp_path: Path, launcher: str) -> None:
    """Nothing is kept of a compilation that fails; where no worker is, it is compiled here."""
    (tmp_path / "a.c").write_text("int f(void __firmware *p) { return p + 1 != p; }\n")
    env = {**os.environ, "CCACHE_DIR": str(tmp_path / "cache"), "DISTCC_DIR": str(tmp_path),
           "DISTCC_HOSTS": "127.0.0.1:1"}
    flags = run(BUILD / "tdxlint/tdxlint", "cflags", "--cc=gcc-12").stdout.split()
    for _ in range(2):
        got = run(launcher, "gcc-12", *flags, "-c", "a.c", cwd=tmp_path, env=env)
        assert got.returncode != 0 and "[firmware-arith]" in got.stderr
        assert not (tmp_path / "a.o").exists()
