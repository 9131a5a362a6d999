"""The works cited."""

from __future__ import annotations

import pytest

from zakatdesk.fiqh.classes.livestock import SOURCES as HERD_SOURCES
from zakatdesk.fiqh.parameters import PARAMETERS
from zakatdesk.fiqh.rates import LUNAR, SOLAR, WEIGHTS
from zakatdesk.fiqh.sources import SOURCES, Source, Standing

READ_WORKS = 99


def test_every_work_that_was_read_is_there_once() -> None:
    read = [key for key, source in SOURCES.items() if source.standing is Standing.READ]
    assert read == [f"R{number}" for number in range(1, READ_WORKS + 1)]


@pytest.mark.parametrize("source", SOURCES.values(), ids=lambda source: source.key)
def test_a_work_has_a_title_and_a_place(source: Source) -> None:
    assert source.title
    assert source.where
    assert source.key == source.key.upper()


def test_rates_weights_herds_and_parameters_cite_known_works() -> None:
    cited = {LUNAR.source, *HERD_SOURCES.values()}
    cited |= {rate.source for rate in SOLAR.values()} | {weights.source for weights in WEIGHTS.values()}
    for spec in PARAMETERS.values():
        cited |= {spec.source, *(key for _, key in spec.known)}
    assert cited <= set(SOURCES)
