"""Whether the engine and the slow implementation say the same of a ledger."""

from __future__ import annotations

import copy
import json
from fractions import Fraction
from typing import Any

from tests.reference.answer import assess as slow_assess
from tests.reference.facts import Json
from zakatdesk.domain.calendar import read_day
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.words import Words

OBLIGATION = (
    "class",
    "group",
    "due",
    "hawl_start",
    "unit",
    "base",
    "nisab",
    "deducted",
    "rate",
    "zakat",
    "zakat_exact",
    "in_kind",
    "paid",
    "outstanding",
    "status",
    "to_dispose",
    "holdings",
)
RUNNING = ("class", "group", "since", "due")
BROKEN = ("class", "group", "since", "on", "reason")
TOTALS = ("outstanding", "credit", "to_dispose")
LONG = 10**60
CUT = Fraction(1, 10**24)


def engine_answer(ledger: Json, as_of: str) -> Json:
    """The engine's answer in the open form."""
    facts = read_ledger(json.dumps(ledger))
    assessment = assess(facts, facts.calendar.ordinal(read_day(as_of)))
    answer: Json = json.loads(json.dumps(answer_object(assessment, facts, Words(), "1.0.0")))
    return answer


def disagreements(ledger: Json, as_of: str) -> list[str]:
    """What the two say differently, a sentence for each; empty when they agree."""
    engine = engine_answer(ledger, as_of)
    slow = slow_assess(copy.deepcopy(ledger), as_of)
    found: list[str] = []
    for ours, theirs in zip(slow["people"], engine["people"], strict=True):
        found += _rows("obligation", ours["obligations"], theirs["obligations"], OBLIGATION)
        found += _rows("running", ours["running"], theirs["running"], RUNNING)
        found += _rows("broken", ours["broken"], theirs["broken"], BROKEN)
        found += [
            f"{name}: slow {ours[name]}, engine {theirs[name]}"
            for name in TOTALS
            if not _same(ours[name], theirs[name])
        ]
    return found


def _rows(what: str, ours: list[Json], theirs: list[Json], keys: tuple[str, ...]) -> list[str]:
    """Rows that stand on one side only, and values that differ in rows of the same class, group and day."""
    named = ("class", "group", "due") if "on" not in keys else ("class", "group", "on")
    if what == "running":
        named = ("class", "group", "due")
    left, right = _by_name(ours, named), _by_name(theirs, named)
    found = [f"{what} {' '.join(map(str, name))}: only slow" for name in left if name not in right]
    found += [f"{what} {' '.join(map(str, name))}: only engine" for name in right if name not in left]
    for name, rows in left.items():
        for mine, other in zip(rows, right.get(name, []), strict=False):
            found += [
                f"{what} {' '.join(map(str, name))} {key}: slow {mine[key]}, engine {other[key]}"
                for key in keys
                if not _same(mine[key], other.get(key)) and not _left_open(what, mine, key)
            ]
    return found


def _left_open(what: str, row: Json, key: str) -> bool:
    """What the text does not say of lots: from which lot a broken hawl counts, how advance stands by holding."""
    return row["group"] == "lots" and (what, key) in (("broken", "since"), ("obligation", "holdings"))


def _by_name(rows: list[Json], named: tuple[str, ...]) -> dict[tuple[Any, ...], list[Json]]:
    found: dict[tuple[Any, ...], list[Json]] = {}
    for row in rows:
        found.setdefault(tuple(row[key] for key in named), []).append(row)
    return found


def _same(mine: object, other: object) -> bool:
    """Whether two values are equal; of numbers with endless denominators the engine keeps thirty decimals (ADR 0040)."""
    one, two = _plain(mine), _plain(other)
    if isinstance(one, Fraction) and isinstance(two, Fraction) and one.denominator >= LONG:
        return abs(one - two) < CUT
    return one == two


def _plain(value: object) -> object:
    """Numbers as exact values, in whatever way they are written."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, str):
        try:
            return Fraction(value)
        except ValueError:
            return value
    return value
