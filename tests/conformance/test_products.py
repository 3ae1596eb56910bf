# SPDX-License-Identifier: GPL-2.0-only
"""Each handle in each construct; products.py says how they are listed."""

from pathlib import Path

import pytest

import conformance
import products


@pytest.mark.parametrize("table, name", [
    ("numbers", "plugin"), ("numbers", "sparse"), ("pages", "plugin"), ("pages", "sparse"),
    ("stock", "plugin")])
def test_product(table: str, name: str, tmp_path: Path) -> None:
    wrong = products.judge(table, conformance.engines()[name], tmp_path)
    assert not wrong, "\n".join(wrong)
