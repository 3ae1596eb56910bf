# SPDX-License-Identifier: GPL-2.0-only
"""Every conformance case through every engine; conformance.py says how to add one."""

import re
from pathlib import Path

import pytest

import conformance
from conformance import Case, Engine

CASES = conformance.cases()
ENGINES = conformance.engines()
PAIRS = [pytest.param(case, name, id=f"{case.name}-{name}")
         for case in CASES for name in ENGINES if name in case.engines]
COMPILED = [case for case in CASES if "plugin" in case.engines - case.gap
            and not case.stock_rejects]
STOCK = Engine("gcc", (conformance.GCC, *conformance.GCC_FLAGS))


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Engine:
    """The engine of this name; one that is not built is an error, never a skip."""
    chosen = ENGINES[request.param]
    chosen.require()
    return chosen


@pytest.mark.parametrize("case, engine", PAIRS, indirect=["engine"])
def test_case(case: Case, engine: Engine) -> None:
    wrong = conformance.judge(case, engine)
    if engine.name in case.gap:
        assert wrong, f"{case.name}: {engine.name} finds it now: take its check-gap away"
        return
    assert not wrong, "\n".join([case.name, *wrong])


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case_is_sound(case: Case) -> None:
    """The case says what it is, and is legal C but for its misuse."""
    assert not case.faults(set(ENGINES))
    ran = STOCK.run(case.path)
    assert (ran.returncode != 0) == case.stock_rejects, ran.stderr
    if case.clean and not case.stock_rejects:
        assert not ran.stderr, ran.stderr


@pytest.mark.parametrize("engine", ["plugin"], indirect=True)
@pytest.mark.parametrize("case", [case for case in COMPILED if case.clean], ids=str)
def test_plugin_changes_no_code(engine: Engine, case: Case, tmp_path: Path) -> None:
    """Code without a diagnostic compiles to the same bytes as without the plugin."""
    stock, checked = tmp_path / "stock.o", tmp_path / "checked.o"
    ran = STOCK.compile(case.path, stock)
    assert ran.returncode == 0, ran.stderr
    ran = engine.compile(case.path, checked)
    assert ran.returncode == 0, ran.stderr
    assert stock.read_bytes() == checked.read_bytes()


@pytest.mark.parametrize("engine", ["plugin"], indirect=True)
@pytest.mark.parametrize("case", [case for case in COMPILED if not case.clean], ids=str)
def test_plugin_as_a_warning_compiles(engine: Engine, case: Case, tmp_path: Path) -> None:
    """As a warning a misuse goes through all of the compiler, and is still named."""
    ran = engine.compile(case.path, tmp_path / "warned.o",
                         "-fplugin-arg-firmware_plugin-mode=warn")
    assert ran.returncode == 0, ran.stderr
    assert not conformance.complaints(case, engine.name, ran.stderr, ran.returncode), ran.stderr


def test_corpus_is_balanced() -> None:
    """False alarms are as bad as misses, so at least half of the cases are clean."""
    clean = sum(case.clean for case in CASES)
    assert len(CASES) >= 400
    assert 2 * clean >= len(CASES), f"{clean} of {len(CASES)}"


def spoil(tmp_path: Path, source: str, change: tuple[str, str]) -> Case:
    """A copy of a case with a change that has to turn it red."""
    text = (conformance.HERE / source).read_text().replace("..", str(conformance.HERE))
    spoilt, count = re.subn(*change, text)
    assert count == 1
    path = tmp_path / Path(source).name
    path.write_text(spoilt)
    return Case.read(path)


@pytest.mark.parametrize("engine", ["plugin", "sparse"], indirect=True)
@pytest.mark.parametrize("source, change", [
    pytest.param("deref/star-read.c", (r"\t/\* expect: .* \*/", ""), id="mark-removed"),
    pytest.param("deref/star-read.c", (r"expect: firmware-deref", "expect: firmware-cast"),
                 id="wrong-rule"),
    pytest.param("deref/star-read.c", (r"(return .*)\t(/\*.*)", r"\2\n\1"), id="wrong-line"),
    pytest.param("deref/star-read.c", (r"(/\* expect: .* \*/)", r"\1 \1"), id="marked-twice"),
    pytest.param("clean/return.c", (r"(return .*)", r"\1 /* expect: firmware-deref */"),
                 id="clean-case-marked"),
    pytest.param("clean/return.c", (r"return ", "return undeclared + "), id="compiler-error"),
])
def test_harness_can_fail(engine: Engine, tmp_path: Path, source: str,
                          change: tuple[str, str]) -> None:
    assert conformance.judge(spoil(tmp_path, source, change), engine)


@pytest.mark.parametrize("output, status", [
    ("x.c:3:1: error: read of a page [firmware-deref]\n" * 2, 1),
    ("firmware.h:3:1: error: read of a page [firmware-deref]\n", 1),
    ("x.c:3:1: warning: incorrect type (different address spaces)\n", 0),
    ("x.c:3:1: note: by the way\n", 0),
    ("x.c:3:1: internal compiler error: in build_int_cst\n", 4),
    ("", -11),
])
def test_output_that_fails_a_clean_case(tmp_path: Path, output: str, status: int) -> None:
    case = Case(tmp_path / "x.c", {}, ())
    assert conformance.complaints(case, "plugin", output, status)


def test_missing_engine_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(conformance.NotBuilt, match="make plugin"):
        Engine("plugin", ("true",), (tmp_path / "firmware_plugin.so",)).require()


def test_unreadable_mark_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "x.c"
    path.write_text("int x; // expect: firmware-deref\n")
    with pytest.raises(ValueError, match="cannot read this mark"):
        Case.read(path)
