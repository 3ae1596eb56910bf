# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint check: what Kbuild calls on each file."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD, TOP, run
from driver import program, tdxlint

HEADER = """\
#ifdef __CHECKER__
# define __firmware __attribute__((noderef, address_space(__firmware)))
# define __force __attribute__((force))
#else
# define __firmware
# define __force
#endif
typedef struct tdx_module_page __firmware *tdx_page_t;
struct tdx_td { tdx_page_t tdr_page; };
void *page_address(const void *page);
"""


@pytest.fixture(scope="module", autouse=True)
def engines() -> None:
    built = run("make", "-s", "sparse")
    assert built.returncode == 0, built.stderr


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """As much of a kernel as the engines need to know one."""
    header = tmp_path / "include/linux/compiler_types.h"
    header.parent.mkdir(parents=True)
    header.write_text(HEADER)
    (tmp_path / "arch/x86/kvm").mkdir(parents=True)
    return tmp_path


def check(kernel: Path, body: str, *options: str) -> subprocess.CompletedProcess[str]:
    source = kernel / "arch/x86/kvm/tdx.c"
    source.write_text(f'#include "../../../include/linux/compiler_types.h"\n{body}\n')
    return tdxlint("check", "-Wbitwise", *options, source, cwd=kernel)


def test_clean_file_is_silent(kernel: Path) -> None:
    got = check(kernel, "static tdx_page_t f(struct tdx_td *td) { return td->tdr_page; }\n"
                        "void *g(struct tdx_td *td); void *g(struct tdx_td *td) "
                        "{ return f(td) ? 0 : td; }")
    assert (got.returncode, got.stdout) == (0, ""), got.stderr
    assert "error" not in got.stderr


def test_misuse_of_a_type_is_an_error(kernel: Path) -> None:
    got = check(kernel, "void *f(struct tdx_td *td); void *f(struct tdx_td *td)\n"
                        "{\n\treturn td->tdr_page;\n}")
    assert got.returncode == 1
    assert f"{kernel}/arch/x86/kvm/tdx.c:4:" in got.stderr
    assert "[firmware-implicit]" in got.stderr


def test_flow_is_checked_as_well(kernel: Path) -> None:
    got = check(kernel, "void *f(struct tdx_td *td); void *f(struct tdx_td *td)\n"
                        "{\n\treturn page_address((__force void *)td->tdr_page);\n}")
    assert got.returncode == 1
    assert "[firmware-touch]" in got.stderr
    assert f"{kernel}/arch/x86/kvm/tdx.c:4:" in got.stderr


def test_what_sparse_cannot_read_is_no_pass(kernel: Path) -> None:
    got = check(kernel, "#include <tdx_nowhere.h>")
    assert got.returncode == 2 and "not checked by sparse" in got.stderr


@pytest.mark.parametrize("name, says", [
    ("nowhere.c", "cannot read"), ("folder", "is a folder"), ("folder.c", "cannot read"),
    ("endless.c", "cannot read"),
])
def test_what_is_no_source_is_no_pass(kernel: Path, name: str, says: str) -> None:
    (kernel / "folder").mkdir()
    (kernel / "folder.c").mkdir()
    (kernel / "endless.c").symlink_to("/dev/zero")
    got = tdxlint("check", "-Wbitwise", kernel / name)
    assert got.returncode == 2 and says in got.stderr and "error" in got.stderr


def test_a_nul_hides_nothing(kernel: Path) -> None:
    got = check(kernel, "/* \0 */\nvoid *f(struct tdx_td *td); void *f(struct tdx_td *td)\n"
                        "{\n\treturn page_address((__force void *)td->tdr_page);\n}")
    assert got.returncode == 1 and "[firmware-touch]" in got.stderr


def test_many_nuls_cost_little(kernel: Path) -> None:
    """In instructions: a look at each byte, not at all that is before it as well."""
    nuls = 1 << 16
    source = kernel / "a.c"
    source.write_bytes(b"/* tdx_page_t */" + b"\0" * nuls)
    got = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                          str(program()), "check", source], text=True, capture_output=True)
    [count] = re.findall(r"Collected : (\d+)", got.stderr)
    assert int(count) < 20_000_000 + 100 * nuls


def test_memory_is_bounded(kernel: Path, tmp_path: Path) -> None:
    """Each engine of ours, also one that Kbuild runs through us."""
    own = tmp_path / "own"
    (own / "bin").mkdir(parents=True)
    (own / "lib/tdxlint").mkdir(parents=True)
    shutil.copy2(program(), own / "bin/tdxlint")
    (own / "lib/tdxlint/sparse").write_text("#!/bin/sh\nulimit -v\n")
    (own / "lib/tdxlint/sparse").chmod(0o755)
    (kernel / "a.c").write_text("int x;\n")
    got = subprocess.run([own / "bin/tdxlint", "check", kernel / "a.c"], text=True, capture_output=True)
    assert 0 < int(got.stdout) <= 8 << 20


def test_other_files_get_sparse_alone(kernel: Path) -> None:
    source = kernel / "a.c"
    source.write_text("int x;\n")
    got = tdxlint("check", "-Wdecl", source, env={"PATH": "/nonexistent"})
    assert got.returncode == 0
    assert "symbol 'x' was not declared" in got.stderr


def test_rules_that_cannot_run_are_no_pass(kernel: Path) -> None:
    got = tdxlint("check", *["-DX"], shutil.copy(TOP / "tdxlint/canary.c", kernel / "tdx.c"),
                  env={"PATH": "/nonexistent"})
    assert got.returncode == 2 and "apt-get install coccinelle" in got.stderr


def test_without_sparse_it_is_no_checker(tmp_path: Path, stock_kernel: Path) -> None:
    """What checker-valid.sh looks for is the word "error"."""
    lonely = shutil.copy2(program(), tmp_path / "tdxlint")
    got = subprocess.run([lonely, "check", "x.c"], text=True, capture_output=True)
    assert got.returncode == 2 and "error" in got.stderr and "make sparse" in got.stderr
    assert valid(stock_kernel, lonely) == "0"


def valid(kernel: Path, checker: Path | str) -> str:
    script = kernel / "scripts/checker-valid.sh"
    return run("sh", "-eu", script, checker, "check", "-D__linux__", "-Wbitwise",
               "-m64").stdout.strip()


def test_answers_checker_valid(stock_kernel: Path) -> None:
    if not (stock_kernel / "scripts/checker-valid.sh").exists():
        pytest.skip("this kernel does not ask")
    assert valid(stock_kernel, program()) == "1"


def test_nothing_is_left_in_tmp(kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    tmp = tmp_path_factory.mktemp("tmp")
    source = kernel / "arch/x86/kvm/tdx.c"
    source.write_text("struct tdx_td;\n")
    tdxlint("check", source, env={"TMPDIR": str(tmp)})
    assert not list(tmp.iterdir())


def test_kbuild_stops_at_a_misuse(typed_kernel: Path) -> None:
    """The real thing: make C=2 on the TDX module's driver."""
    run("make", "-s", "sparse")
    objects = BUILD / "tests/check-objects"
    make = ["make", "-C", typed_kernel, f"O={objects}", f"CHECK={program()} check"]
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    for name in ("TOP", "BUILD", "CACHE"):
        env.pop(name, None)
    if not (objects / ".config").exists():
        config = run(TOP / "wrappers/tdx-config", typed_kernel, objects)
        assert config.returncode == 0, config.stderr
    source = typed_kernel / "arch/x86/virt/vmx/tdx/tdx.c"
    target = "arch/x86/virt/vmx/tdx/tdx.o"
    text = source.read_text()
    try:
        got = run(*make, "C=2", target, env=env)
        assert got.returncode == 0, got.stdout + got.stderr
        assert "CHECK" in got.stdout and "not up to date" not in got.stderr
        source.write_text(text + "\nstatic u64 __maybe_unused f(struct tdx_td *td)\n"
                                 "{\n\treturn (u64)td->tdr_page;\n}\n")
        got = run(*make, "C=2", target, env=env)
        assert got.returncode != 0 and "[firmware-cast]" in got.stderr
        assert f"tdx.c:{text.count(chr(10)) + 4}:" in got.stderr
    finally:
        source.write_text(text)
