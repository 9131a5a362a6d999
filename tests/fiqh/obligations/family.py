"""A ledger row by row, and what is owed in it: `cash` is there, and the nisab of money is 1,000 EGP by an authority.

Zakat that was not paid reduces no base unless a test says so; every other question has its default answer. Days are Hijri
by default, so that a lunar year later is the same day of the next year.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from tests.fiqh.timeline import ledger as rows
from tests.fiqh.timeline.ledger import CURRENCY, PERSON, Json, Row, stated
from zakatdesk.domain.calendar import HijriCalendar, read_day
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import PersonAssessment

CALENDAR = HijriCalendar()
START = "1444-01-01"
YEAR_1 = "1445-01-01"
YEAR_2 = "1446-01-01"
YEAR_3 = "1447-01-01"
BASIS = {"NISAB_BASIS_MONEY": "FIXED_BY_AUTHORITY", "MISSED_YEARS": "FIXED_BASE"}

Told = Any
"""An obligation whose figures a test compares with whole numbers and texts in one line."""


def ordinal(day: str) -> int:
    """A Hijri day `1445-01-01`, or a civil one `2024-01-01`, as an ordinal."""
    return CALENDAR.ordinal(read_day(stated(day)))


class Owed:
    """What one person owes on a day."""

    def __init__(self, person: PersonAssessment) -> None:
        self.person = person

    def due(self, day: str, zakat_class: str = "money") -> Told:
        """The one obligation of a class that fell due on a day."""
        [found] = [row for row in self.of(zakat_class) if row.due == ordinal(day)]
        return found

    def of(self, zakat_class: str) -> list[Told]:
        return [row for row in self.person.obligations if row.zakat_class == zakat_class]

    @property
    def credit(self) -> Fraction | int:
        return self.person.credit

    @property
    def outstanding(self) -> Fraction | int:
        return self.person.outstanding

    @property
    def problems(self) -> list[str]:
        return [row.code for row in self.person.problems]

    def broken_on(self, day: str) -> list[str]:
        return [str(row.reason) for row in self.person.broken if row.on == ordinal(day)]


class Family:
    """A ledger that grows by its rows; each method adds one and gives the family back."""

    def __init__(self, *, since: str = "", zakat_day: str = "", **chosen: str) -> None:
        """The first person with a policy: options and parameters by their codes."""
        self._rows: list[Row] = [rows.policy(since=since, zakat_day=zakat_day, **(BASIS | chosen)), rows.cash()]
        self._rows.append(rows.price("1440-01-01", "nisab", "1000"))
        self._closed: list[Json] = []
        self._of_first: Json = {}

    def policy_from(self, day: str, **chosen: str) -> Family:
        return self._with(rows.policy(since=day, **(BASIS | chosen)))

    def and_person(self, person: str, *, guardian: str = "", **chosen: str) -> Family:
        """Ends the first person's policies and adds another person."""
        if not any(section == "people" for section, _ in self._rows):
            self._with(rows.person())
        self._with(rows.policy(**(BASIS | chosen)))
        return self._with(rows.person(person, **({"guardian": guardian} if guardian else {})))

    def died(self, day: str) -> Family:
        """The first person died."""
        self._of_first["died_on"] = stated(day)
        return self

    def holding(self, name: str, kind: str, **keys: object) -> Family:
        in_money = kind in ("cash", "bank", "trade_goods", "receivable", "debt", "pension", "rental_property", "exempt")
        return self._with(rows.holding(kind, name, **(({"currency": CURRENCY} if in_money else {}) | keys)))

    def owns(self, name: str, amount: int | str, on: str = START) -> Family:
        return self._with(rows.opening(on, name, amount))

    def entry(self, on: str, kind: str, name: str, amount: int | str | None = None, **keys: object) -> Family:
        return self._with(rows.entry(on, kind, name, amount, **keys))

    def moves(self, on: str, source: str, to: str, amount: int | str, received: int | str | None = None) -> Family:
        return self._with(rows.transfer(on, source, to, amount, received))

    def price(self, on: str, of: str, price: int | str) -> Family:
        return self._with(rows.price(on, of, price))

    def quoted(self, on: str, of: str, price: int, currency: str) -> Family:
        """A price in another currency."""
        section, row = rows.price(on, of, price)
        return self._with((section, row | {"in": currency}))

    def pays(
        self,
        on: str,
        amount: int | str,
        *,
        source: str = "",
        for_: str = "",
        due: str = "",
        after_sunset: bool = False,
        person: str = PERSON,
        currency: str = CURRENCY,
    ) -> Family:
        section, row = rows.payment(
            on, amount, source=source, for_=for_, due=due, after_sunset=after_sunset, person=person
        )
        return self._with((section, row | {"currency": currency}))

    def gives(
        self, on: str, *, source: str = "", for_: str = "", due: str = "", person: str = PERSON, **in_kind: int | str
    ) -> Family:
        section, row = rows.payment(on, source=source, for_=for_, due=due, person=person)
        return self._with((section, row | {"kind": in_kind}))

    def closed(self, due: str, zakat: str, *, zakat_exact: str = "", group: str = "pool") -> Family:
        """Freezes a year of the money pool."""
        frozen = {"hawl_start": None, "base": "0", "nisab": "1000", "deducted": "0", "rate": "1/40", "unit": CURRENCY}
        row = {"id": f"year{due}", "person": PERSON, "class": "money", "due": stated(due), "closed_on": stated(due)}
        sums = {"zakat": zakat, "zakat_exact": zakat_exact or zakat}
        self._closed.append(row | {"group": group, "frozen": {**frozen, **sums, "in_kind": {}}})
        return self

    def ledger(self) -> Ledger:
        form = rows.book(*self._rows, market=())
        form["people"][0] |= self._of_first
        return read_ledger(json.dumps(form | {"closed_years": self._closed}))

    def owed(self, as_of: str, person: str = PERSON) -> Owed:
        return Owed(assess(self.ledger(), ordinal(as_of)).person(person))

    def _with(self, row: Row) -> Family:
        self._rows.append(row)
        return self
