"""The engine and the slow implementation agree on random ledgers."""

from __future__ import annotations

import pytest

from tests.reference.agreement import disagreements
from tests.reference.ledgers import make

LEDGERS = 50


@pytest.mark.parametrize("seed", range(LEDGERS))
def test_the_engine_agrees_with_the_slow_implementation(seed: int) -> None:
    ledger, as_of = make(seed)
    assert disagreements(ledger, as_of) == []
