"""Closed years in the open form: what came out then, as text that is never worked on again."""

from __future__ import annotations

import re

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.classes import POOL
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.days import day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency
from zakatdesk.exchange.open_form.fields import Fields, Within

_NUMBERS = ("base", "nisab", "deducted", "rate", "zakat", "zakat_exact")
FROZEN_KEYS = ("hawl_start", *_NUMBERS, "in_kind", "unit")
"""What is frozen, in the order in which it is written."""

_EXACT = re.compile(r"[0-9]{1,40}(\.[0-9]{1,60})?|[0-9]{1,60}/[0-9]*[1-9][0-9]*", re.ASCII)
_IN_KIND_LENGTH = 20
FROZEN_UNITS = ("g", "kg", "heads", "people")
"""What `base` and `nisab` are counted in beside currencies."""

Frozen = str | tuple[tuple[str, str], ...] | None


def read_closed_year(row: object, seq: int, closed_id: str) -> ClosedYear:
    """A closed year. References and days are checked by `domain.validity`.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    closed = ClosedYear(
        id=fields.text("id", closed_id),
        seq=seq,
        person=fields.text("person"),
        zakat_class=fields.text("class"),
        due=fields.day("due"),
        closed_on=fields.day("closed_on"),
        group=fields.text("group", POOL),
        frozen=_read_frozen(fields),
    )
    fields.done()
    return closed


def _read_frozen(fields: Fields) -> tuple[tuple[str, Frozen], ...]:
    given = Fields(fields.take("frozen"))
    with Within("frozen"):
        pairs = tuple((name, _read_value(given, name)) for name in FROZEN_KEYS if given.has(name))
        given.done()
        return pairs


def _read_value(given: Fields, name: str) -> Frozen:
    if given.peek(name) is None:
        given.take(name)
        return None
    if name == "in_kind":
        return _read_in_kind(given)
    text = given.text(name)
    if name in _NUMBERS and _EXACT.fullmatch(text) is None:
        raise DomainError("NUMBER_MALFORMED", name, text=text[:40])
    if name == "unit" and text not in FROZEN_UNITS:
        with Within(name):
            Currency.of(text[:40])
    if name == "hawl_start":
        with Within(name):
            read_day(text)
    return text


def _read_in_kind(given: Fields) -> tuple[tuple[str, str], ...]:
    row = given.fields("in_kind")
    with Within("in_kind"):
        return tuple((name, _read_number(row, name)) for name in row.names())


def _read_number(row: Fields, name: str) -> str:
    if len(name) > _IN_KIND_LENGTH:
        raise DomainError("KEY_UNKNOWN", name[:40], key=name[:40])
    text = str(row.whole(name)) if type(row.peek(name)) is int else row.text(name)
    if _EXACT.fullmatch(text) is None:
        raise DomainError("NUMBER_MALFORMED", name, text=text[:40])
    return text


def closed_year_object(closed: ClosedYear) -> dict[str, object]:
    """A closed year as the open form writes it."""
    frozen = {name: dict(value) if isinstance(value, tuple) else value for name, value in closed.frozen}
    row: dict[str, object] = {"id": closed.id, "person": closed.person, "class": closed.zakat_class}
    if closed.group != POOL:
        row["group"] = closed.group
    row["due"] = day_text(closed.due)
    row["closed_on"] = day_text(closed.closed_on)
    row["frozen"] = frozen
    return row
