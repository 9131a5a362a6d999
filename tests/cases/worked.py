"""The worked cases: a ledger in the open form, a day, and what must follow.

A case has `expect` for its own ledger, or `variants` that change it, or both. Numbers are compared as exact values.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
Json = Any
"""A value of a JSON text."""

Object = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Run:
    """One ledger to assess, and what must come out. `raw` is the exact text where the ledger is not even JSON."""

    name: str
    title: str
    as_of: str
    ledger: Object | None
    raw: str | None
    expect: list[Object]

    def __str__(self) -> str:
        return self.name

    @property
    def text(self) -> str:
        return json.dumps(self.ledger, ensure_ascii=False) if self.raw is None else self.raw

    @property
    def refused(self) -> bool:
        return any("error" in wanted for wanted in self.expect)


def load(folder: Path = FOLDER) -> list[Run]:
    """Every run of the case files in a folder."""
    return [run for path in sorted(folder.glob("C*.json")) for run in _runs(json.loads(path.read_text("utf-8")))]


def _runs(case: Object) -> Iterator[Run]:
    ledger: Object = case.get("ledger", {})
    if "expect" in case:
        yield Run(case["id"], case["title"], case["as_of"], case.get("ledger"), case.get("raw"), case["expect"])
    for variant in case.get("variants", []):
        name = f"{case['id']}[{variant['name']}]"
        as_of = variant.get("as_of", case["as_of"])
        yield Run(name, case["title"], as_of, varied(ledger, variant), None, variant["expect"])


def varied(ledger: Object, variant: Object) -> Object:
    """The ledger with the changes of a variant."""
    found: Object = copy.deepcopy(variant.get("ledger", ledger))
    policy = found["people"][0]["policies"][-1] if "people" in found else {}
    if "preset" in variant:
        policy["preset"] = variant["preset"]
    for name in ("options", "parameters"):
        if name in variant:
            policy.setdefault(name, {}).update(variant[name])
    for name, value in variant.get("replace", {}).items():
        if name == "person":
            found["people"][0].update(value)
        else:
            found[name] = value
    for name, rows in variant.get("add", {}).items():
        found[name] = found.get(name, []) + rows
    return found


def differences(run: Run, answer: Object) -> list[str]:
    """What is not as expected, a sentence each."""
    found: list[str] = []
    for wanted in run.expect:
        who = wanted.get("person")
        people = [person for person in answer["people"] if who is None or person["person"] == who]
        [(kind, value)] = [(name, value) for name, value in wanted.items() if name != "person"]
        if not people:
            found.append(f"{who} is not in the answer")
        elif kind in _CHECKS:
            found += _CHECKS[kind](people[0], value)
        elif not same(value, people[0].get(kind)):
            found.append(f"{kind}: expected {value}, came {people[0].get(kind)}")
    return found


def same(wanted: Json, came: Json) -> bool:
    """Equal; numbers as exact values, objects and lists whole."""
    if isinstance(wanted, dict) and isinstance(came, dict):
        return set(wanted) == set(came) and all(same(value, came[name]) for name, value in wanted.items())
    if isinstance(wanted, list) and isinstance(came, list):
        return len(wanted) == len(came) and all(map(same, wanted, came))
    one, other = _number(wanted), _number(came)
    return one == other if one is not None and other is not None else bool(wanted == came)


def _number(value: Json) -> Fraction | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return None


def _matching(wanted: Object, rows: list[Object], *left_out: str) -> list[Object]:
    names = [name for name in wanted if name not in left_out]
    return [row for row in rows if all(same(wanted[name], row.get(name)) for name in names)]


def _obligation(person: Object, wanted: Object) -> list[str]:
    rows = person["obligations"]
    found = _matching({name: wanted[name] for name in ("class", "due", "group") if name in wanted}, rows)
    if len(found) != 1:
        named = [{name: row[name] for name in ("class", "group", "due", "zakat", "in_kind")} for row in rows]
        return [f"expected one obligation {wanted}, found {len(found)} among {named}"]
    return [
        f"obligation of {wanted['class']}, {wanted['due']}: {name} expected {value}, came {found[0].get(name)}"
        for name, value in wanted.items()
        if not same(value, found[0].get(name))
    ]


def _none_of(rows_name: str) -> Callable[[Object, Object], list[str]]:
    def check(person: Object, wanted: Object) -> list[str]:
        found = _matching(wanted, person[rows_name])
        return [f"expected nothing like {wanted} in {rows_name}, came {found}"] if found else []

    return check


def _one_of(rows_name: str) -> Callable[[Object, Object], list[str]]:
    def check(person: Object, wanted: Object) -> list[str]:
        rows = person[rows_name]
        return [] if _matching(wanted, rows) else [f"expected {wanted} in {rows_name}, came {rows}"]

    return check


def _count(person: Object, wanted: Object) -> list[str]:
    found = _matching(wanted, person["obligations"], "n")
    return [] if len(found) == wanted["n"] else [f"expected {wanted}, came {len(found)}"]


def _total_zakat(person: Object, wanted: Object) -> list[str]:
    rows = _matching(wanted, person["obligations"], "equals")
    total = sum((Fraction(row["zakat"]) for row in rows if row["zakat"] is not None), Fraction(0))
    return [] if total == Fraction(wanted["equals"]) else [f"expected a total {wanted}, came {total}"]


_CHECKS: dict[str, Callable[[Object, Object], list[str]]] = {
    "obligation": _obligation,
    "no_obligation": _none_of("obligations"),
    "count": _count,
    "total_zakat": _total_zakat,
    "running": _one_of("running"),
    "not_running": _none_of("running"),
    "broken": _one_of("broken"),
    "problem": _one_of("problems"),
    "no_problem": _none_of("problems"),
}
