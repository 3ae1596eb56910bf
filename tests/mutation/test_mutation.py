# SPDX-License-Identifier: GPL-2.0-only
"""A seeded part of "make mutate", and whether its arithmetic can be trusted."""

import random
import sys
from pathlib import Path

import pytest

from conftest import TOP

sys.path[:0] = [str(Path(__file__).parent), str(TOP / "tests/kernel")]

import engines
import flow
import mutation
import run_mutation
from gate import gate, gate_folder
from mutation import Mutant

VIRT = "arch/x86/virt/vmx/tdx/tdx.c"
KVM = "arch/x86/kvm/vmx/tdx.c"
SAMPLE = {VIRT: 30, KVM: 30}
ALONE = 2


@pytest.fixture(scope="module")
def tree(stock_kernel: Path) -> engines.Gate:
    """A gated tree: its command lines, and its generated headers."""
    report = gate(stock_kernel)
    assert report.status == 0, report.text
    return engines.of_make(gate_folder(stock_kernel))


@pytest.fixture(scope="module")
def readers(tree: engines.Gate) -> dict[str, mutation.Reader]:
    return {unit: mutation.read(tree, unit) for unit in SAMPLE}


@pytest.fixture(scope="module")
def sample(tree: engines.Gate, readers: dict[str, mutation.Reader],
           tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Mutant]]:
    """Misuses and legal uses, half and half, that the compiler takes."""
    ran = {}
    for unit, size in SAMPLE.items():
        dice = random.Random(f"{run_mutation.SEED} {unit}")
        chosen = mutation.of_unit(readers[unit], unit, run_mutation.SEED)
        bad = dice.sample([m for m in chosen if m.operator.rule], size)
        good = dice.sample([m for m in chosen if not m.operator.rule], size)
        left = {id(m) for m in mutation.run(tree, unit, bad + good, tmp_path_factory.mktemp("run"))}
        ran[unit] = [m for m in bad + good if id(m) not in left]
    return ran


def test_misuses_die_and_legal_uses_live(sample: dict[str, list[Mutant]]) -> None:
    ran = [mutant for mutants in sample.values() for mutant in mutants]
    assert len(ran) > sum(SAMPLE.values())
    verdicts = run_mutation.of_types(ran)
    assert not run_mutation.explain(verdicts, run_mutation.reasons())


@pytest.mark.parametrize("unit", SAMPLE)
def test_a_mutant_alone_has_the_same_findings(tree: engines.Gate, tmp_path: Path, unit: str,
                                              sample: dict[str, list[Mutant]]) -> None:
    """That many share a run changes nothing."""
    for mutant in sample[unit][:ALONE]:
        alone = Mutant(mutant.operator, mutant.site, mutant.text)
        assert not mutation.run(tree, unit, [alone], tmp_path)
        assert alone.spelling == mutant.spelling
        assert alone.found == mutant.found, alone.where


def test_a_dead_engine_is_noticed(tree: engines.Gate, tmp_path: Path,
                                  sample: dict[str, list[Mutant]]) -> None:
    dumb = tmp_path / "sparse"
    dumb.write_text("#!/bin/sh\nexit 0\n")
    dumb.chmod(0o755)
    gate_with_it = engines.Gate(tree.folder, tree.plugin, dumb)
    chosen = [Mutant(m.operator, m.site, m.text) for m in sample[VIRT]]
    mutation.run(gate_with_it, VIRT, chosen, tmp_path / "run")
    left = run_mutation.explain(run_mutation.of_types(chosen), [])
    misuses = sum(bool(m.operator.rule) for m in chosen)
    assert sum(verdict.engine == "sparse" for verdict in left) == misuses


def test_a_chatty_engine_is_noticed(tree: engines.Gate, tmp_path: Path,
                                    sample: dict[str, list[Mutant]]) -> None:
    """A finding on a line that no mutant stands on fails the run."""
    chatty = tmp_path / "sparse"
    chatty.write_text(f"#!/bin/sh\necho '{tmp_path}/opaque/{VIRT}:1:1: error: x [firmware-cast]'\n")
    chatty.chmod(0o755)
    with pytest.raises(RuntimeError, match="no mutant's line"):
        mutation.run(engines.Gate(tree.folder, tree.plugin, chatty), VIRT, sample[VIRT], tmp_path)


def test_a_turn_in_a_page_s_life(tree: engines.Gate, readers: dict[str, mutation.Reader],
                                 tmp_path: Path) -> None:
    """One call, in every wrong way."""
    source = (tree.tree / KVM).read_text()
    call = next(c for c in readers[KVM].calls([KVM], {"tdh_vp_addcx"}))
    files = {}
    for turn in flow.turns(call, source):
        path = tmp_path / f"{turn.name}.c"
        path.write_text(turn.apply(source))
        files[path] = turn
    hits = flow.spatch(flow.LIFECYCLE, list(files), tmp_path)
    assert {path.stem: bool(hits[path]) for path in files} == {
        path.stem: not turn.legal for path, turn in files.items()}


def test_every_survivor_has_a_reason() -> None:
    for reason in run_mutation.reasons():
        assert reason.engine in (*mutation.ENGINES, "overlay", "coccinelle")
        assert reason.why and reason.part, reason


def test_operators_are_distinct() -> None:
    from operators import LEGAL, MISUSES, TOUCHES
    for table in (MISUSES, LEGAL, TOUCHES):
        assert len({o.name for o in table}) == len({o.text for o in table}) == len(table)
