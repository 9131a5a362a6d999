"""Errors say what, where and with which values."""

import pytest

from zakatdesk.domain.errors import DomainError, NotFound


@pytest.mark.parametrize(
    ("inner", "outer", "place"),
    [
        ("", "amount", "amount"),
        ("amount", "entries[3]", "entries[3].amount"),
        ("[3].amount", "entries", "entries[3].amount"),
        ("on", "instalments[0]", "instalments[0].on"),
    ],
)
def test_a_place_grows_outwards(inner: str, outer: str, place: str) -> None:
    error = DomainError("AMOUNT_MISSING", inner, most=3).at(outer)

    assert (error.code, error.where, error.values) == ("AMOUNT_MISSING", place, {"most": 3})
    assert str(error) == f"{place}: AMOUNT_MISSING"


def test_an_error_stays_of_its_kind() -> None:
    assert isinstance(NotFound("PERSON_UNKNOWN", "person").at("people[0]"), NotFound)
    assert str(DomainError("DAY_EMPTY")) == "DAY_EMPTY"
