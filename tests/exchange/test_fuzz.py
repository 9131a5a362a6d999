"""Whatever comes in, the reader answers with a ledger or with a `DomainError`: nothing else may leave it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from tests.exchange.sample import Json, sample
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.open_form import ledger_of, read_ledger, write_ledger

ODD_TEXTS = st.sampled_from(
    [
        "",
        "0",
        "-0",
        "1e1000000",
        "9" * 5000,
        "NaN",
        "Infinity",
        "1_000",
        "١٢٣٫٤٥",
        "1,234.56",
        "\x00",
        "\ud800",
        "\u202e",
        "x" * 10_000,
        "<img>",
        "2024-02-30",
        "1446-09-31 AH",
        "0000-00-00",
        "9999-12-31",
        "1500-12-30 AH",
        "on_demand",
        "gold_999999999999k",
        "amina",
        "cash",
        "EGP",
    ]
)
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20), ODD_TEXTS)
VALUES = st.recursive(
    LEAVES,
    lambda within: st.one_of(st.lists(within, max_size=3), st.dictionaries(st.text(max_size=8), within, max_size=3)),
    max_leaves=8,
)


def places(value: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place within a form, the lists and objects too."""
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in items:
        found += places(part, (*path, name))
    return found


PLACES = places(sample())


def put(form: Json, path: tuple[Any, ...], value: Json) -> Json:
    """The form with another value at a place."""
    holder = form
    for name in path[:-1]:
        holder = holder[name]
    holder[path[-1]] = value
    return form


@given(st.sampled_from(PLACES), VALUES)
@example(("holdings", 18, "every_month", "count"), 10**17)
@example(("entries", 5, "covers_years"), 10**17)
@example(("entries", 0, "amount"), "9" * 15)
def test_any_value_in_any_place(path: tuple[Any, ...], value: Json) -> None:
    try:
        ledger = ledger_of(put(sample(), path, value))
    except DomainError:
        return
    assert read_ledger(write_ledger(ledger)) == ledger


@given(st.sampled_from(PLACES), st.sampled_from(PLACES))
def test_parts_that_changed_places(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    value: Json = sample()
    for name in other:
        value = value[name]
    try:
        ledger = ledger_of(put(sample(), one, value))
    except DomainError:
        return
    assert read_ledger(write_ledger(ledger)) == ledger


@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00")
def test_any_bytes(text: bytes) -> None:
    try:
        read_ledger(text)
    except DomainError:
        return
    raise AssertionError(text)


@given(st.data())
def test_a_text_that_was_cut_or_damaged(data: st.DataObject) -> None:
    text = json.dumps(sample(), ensure_ascii=False).encode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 30, len(text))))
    damaged = text[:start] + data.draw(st.binary(max_size=6)) + text[end:]
    try:
        ledger = read_ledger(damaged)
    except DomainError:
        return
    assert read_ledger(write_ledger(ledger)) == ledger
