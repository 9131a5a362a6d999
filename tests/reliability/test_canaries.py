"""Nothing of what a ledger holds is found in what a program says or leaves when something goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.canaries import AMOUNT, NAME, TROUBLES, Place


@pytest.mark.parametrize("protected", [False, True], ids=["plain", "protected"])
def test_nothing_planted_is_found_after_ten_troubles(tmp_path: Path, protected: bool) -> None:
    place = Place(tmp_path, protected)
    for trouble in TROUBLES:
        for expected, came in trouble(place):
            assert came == expected, (trouble.__name__, place.said[-1])
    assert place.hits() == []


def test_what_is_planted_would_be_found(tmp_path: Path) -> None:
    place = Place(tmp_path, protected=False)
    (tmp_path / "data" / "log").write_text(f"x {NAME} x", "utf-8")
    place.said.append(f"it was {AMOUNT}".encode())
    assert len(place.hits()) == 2
