"""What this file's zakat was computed to be last, and by which version of the program.

It is kept beside the facts as a preference of the ledger: it is no fact, nobody undoes it, and a copy of the file takes it
along. A new version compares it with its own figures once, on the very same facts. What differs stays named until a person
has seen it, whatever happens to the facts meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from zakatdesk.domain.parts import Frozen, as_json, field
from zakatdesk.fiqh.assessment import Assessment, Obligation
from zakatdesk.fiqh.trail import Quantity

PREFERENCE = "computed"
"""The name of the preference that keeps it."""

_BETWEEN = "\t"
_AND = ", "


class Otherwise(Frozen):
    """One obligation that another version computed otherwise.

    Attributes:
        before: What the earlier version said, as `quantities` reads it; empty where it had no such obligation.
        after: What this version says; empty where it has none.
        engine: The earlier version.
    """

    person: str
    zakat_class: str
    group: str
    due: int
    before: str
    after: str
    engine: str


class Computed(Frozen):
    """The figures of one assessment.

    Attributes:
        engine: The version that computed.
        change: The number of the ledger's last change then.
        as_of: The day up to which was assessed.
        sums: Each obligation that is not closed and its zakat, as texts.
        otherwise: What still waits for somebody to see it.
    """

    engine: str
    change: int
    as_of: int
    sums: Mapping[str, str] = field(default_factory=dict)
    otherwise: tuple[Otherwise, ...] = ()


def computed(assessment: Assessment, engine: str, change: int, closed: frozenset[str]) -> Computed:
    """The figures of an assessment, without what is closed."""
    sums = {
        key: _sum(owed, person.currency)
        for person in assessment.people
        for owed in person.obligations
        if (key := key_of(person.person, owed.zakat_class, owed.group, owed.due)) not in closed
    }
    return Computed(engine, change, assessment.as_of, sums)


def differences(before: Computed, after: Computed) -> tuple[Otherwise, ...]:
    """What another version made of the same facts; what cannot be compared differs in nothing."""
    if before.engine == after.engine or before.change != after.change:
        return ()
    found = []
    for key in sorted({*before.sums, *after.sums}):
        person, zakat_class, group, due = key.split(_BETWEEN)
        was, now = before.sums.get(key, ""), after.sums.get(key, "")
        if was != now and int(due) <= min(before.as_of, after.as_of):
            found.append(Otherwise(person, zakat_class, group, int(due), was, now, before.engine))
    return tuple(found)


def key_of(person: str, zakat_class: str, group: str, due: int) -> str:
    """How an obligation is called in the note."""
    return _BETWEEN.join((person, zakat_class, group, str(due)))


def quantities(text: str) -> tuple[Quantity, ...]:
    """The sums that stand in a note: `2469/20 EGP`, or several in kind."""
    rows = [one.partition(" ") for one in text.split(_AND)] if text else []
    return tuple(Quantity(Fraction(number), unit) for number, _, unit in rows)


def to_text(note: Computed) -> str:
    """The note as it is kept."""
    return as_json(note)


def from_text(text: str | None) -> Computed | None:
    """The note as it was kept; none where there is none or nobody can read it."""
    try:
        row: dict[str, Any] = json.loads(text or "", parse_float=Decimal)
        sums = {str(key): str(said) for key, said in row["sums"].items()}
        otherwise = tuple(_otherwise(one) for one in row["otherwise"])
        for key, said in sums.items():
            _, _, _, due = key.split(_BETWEEN)
            int(due)
            quantities(said)
        return Computed(str(row["engine"]), int(row["change"]), int(row["as_of"]), sums, otherwise)
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError):
        return None


def _otherwise(row: Mapping[str, Any]) -> Otherwise:
    before, after = str(row["before"]), str(row["after"])
    quantities(before)
    names = (str(row["person"]), str(row["zakat_class"]), str(row["group"]))
    return Otherwise(*names, int(row["due"]), before, after, str(row["engine"]))


def _sum(owed: Obligation, currency: str) -> str:
    if owed.zakat is not None:
        return _text(owed.zakat, currency)
    return _AND.join(_text(number, name) for name, number in sorted(owed.in_kind.items()))


def _text(exact: Fraction, unit: str) -> str:
    return f"{exact} {unit}"
