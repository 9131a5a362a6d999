"""A ledger in a few lines, and its answer as lines, so that a test reads like the sentence it holds.

Days are Hijri, `1445-01-01`, unless their year is civil. One gram of gold costs 10 and one of silver 1, so that nisab is 850
by gold and 595 by silver, unless `market` says otherwise. What no policy says is the default of every question.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tests.fiqh.rules_data import RULES
from zakatdesk.domain.calendar import HijriCalendar, read_day
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import BrokenHawl, Obligation, PersonAssessment, Problem, RunningHawl

Json = dict[str, Any]
Row = tuple[str, Json]
"""A section of the open form, and a row of it."""

Amount = int | str
PERSON = "amina"
CURRENCY = "EGP"
FIRST_CIVIL_YEAR = "1900"


def stated(day: str) -> str:
    """A day as the open form writes it."""
    return day if day >= FIRST_CIVIL_YEAR else f"{day} AH"


def policy(
    preset: str = "CONTEMPORARY_GOLD_SINGLE_DATE", *, since: str = "", zakat_day: str = "", **chosen: str
) -> Row:
    """What a person follows; options and parameters by their codes, `zakat_day` as `09-01`."""
    row: Json = {"preset": preset, "options": {}, "parameters": {}}
    for code, value in chosen.items():
        row["parameters" if code in RULES["parameters"] else "options"][code] = value
    if since:
        row["from"] = stated(since)
    if zakat_day:
        calendar = "gregorian" if chosen.get("YEAR_BASIS") == "SOLAR_ADJUSTED" else "hijri"
        row["zakat_day"] = {"calendar": calendar, "month": int(zakat_day[:2]), "day": int(zakat_day[3:])}
    return "policies", row


def person(person_id: str = PERSON, **keys: str) -> Row:
    """More about the person (`minor_until`, `died_on`), or another person; the policies before it in the book are theirs."""
    days = {key: stated(value) for key, value in keys.items() if key in ("minor_until", "died_on")}
    return "people", {"id": person_id, "name": person_id, "currency": CURRENCY} | keys | days


def holding(kind: str, holding_id: str, **keys: object) -> Row:
    """Something that is owned or owed; pure metal unless said otherwise."""
    if kind in ("gold", "silver") and not {"karat", "fineness"} & set(keys):
        keys |= {"karat": "24"} if kind == "gold" else {"fineness": "1000"}
    return "holdings", {"id": holding_id, "person": PERSON, "kind": kind, "name": holding_id} | keys


def cash(holding_id: str = "cash", *, currency: str = CURRENCY, **keys: object) -> Row:
    return holding("cash", holding_id, currency=currency, **keys)


def bank(holding_id: str = "bank", *, currency: str = CURRENCY, **keys: object) -> Row:
    return holding("bank", holding_id, currency=currency, **keys)


def gold(holding_id: str = "gold", **keys: object) -> Row:
    return holding("gold", holding_id, **keys)


def silver(holding_id: str = "silver", **keys: object) -> Row:
    return holding("silver", holding_id, **keys)


def goods(holding_id: str = "goods", *, currency: str = CURRENCY, **keys: object) -> Row:
    return holding("trade_goods", holding_id, currency=currency, **keys)


def debt(holding_id: str = "debt", *, currency: str = CURRENCY, **keys: object) -> Row:
    return holding("debt", holding_id, currency=currency, **keys)


def receivable(holding_id: str = "lent", *, currency: str = CURRENCY, **keys: object) -> Row:
    return holding("receivable", holding_id, currency=currency, **keys)


def herd(species: str, holding_id: str = "", **keys: object) -> Row:
    return holding(species, holding_id or species, **keys)


def entry(on: str, kind: str, holding_id: str, amount: Amount | None = None, **keys: object) -> Row:
    """An entry of any kind: the verbs below, by its own word."""
    row: Json = {"on": stated(on), "kind": kind, "holding": holding_id}
    if amount is not None:
        row["amount"] = str(amount)
    return "entries", row | {key: str(value) if type(value) is int else value for key, value in keys.items()}


def opening(on: str, holding_id: str, amount: Amount, **keys: object) -> Row:
    return entry(on, "opening", holding_id, amount, **keys)


def income(on: str, holding_id: str, amount: Amount, **keys: object) -> Row:
    return entry(on, "income", holding_id, amount, **keys)


def spending(on: str, holding_id: str, amount: Amount, **keys: object) -> Row:
    return entry(on, "spending", holding_id, amount, **keys)


def balance(on: str, holding_id: str, amount: Amount, **keys: object) -> Row:
    return entry(on, "balance", holding_id, amount, **keys)


def value(on: str, holding_id: str, amount: Amount, **keys: object) -> Row:
    return entry(on, "value", holding_id, amount, **keys)


def transfer(on: str, source: str, target: str, amount: Amount, received: Amount | None = None, **keys: object) -> Row:
    """Moves what is given up in the source; `received` where the target counts it otherwise."""
    row: Json = {"on": stated(on), "kind": "transfer", "from": source, "to": target, "amount": str(amount)} | keys
    return "entries", row if received is None else row | {"received": str(received)}


def price(on: str, of: str, figure: Amount, **keys: str) -> Row:
    """What one of something costs, in the currency of the book unless `in_` says another."""
    currency = keys.pop("in_", CURRENCY)
    return "prices", {"on": stated(on), "of": of, "price": str(figure), "in": currency, "source": "made"} | keys


def payment(
    on: str,
    amount: Amount | None = None,
    *,
    source: str = "",
    for_: str = "",
    due: str = "",
    person: str = PERSON,
    after_sunset: bool = False,
    **in_kind: Amount,
) -> Row:
    """Zakat that was given: a sum, or in kind as `gold_g="2.5"`, `sheep=1`; `for_` a class."""
    row: Json = {"on": stated(on), "person": person}
    row |= {"kind": in_kind} if amount is None else {"amount": str(amount), "currency": CURRENCY}
    if source:
        row["from"] = source
    if for_:
        row["for"] = {"class": for_} | ({"due": stated(due)} if due else {})
    return "payments", row | ({"after_sunset": True} if after_sunset else {})


def correction(month: str, begins: str) -> Row:
    """A month whose begin was announced on another civil day than the table's."""
    return "corrections", {"month": month, "begins": begins}


MARKET = (price("1430-01-01", "gold", 10), price("1430-01-01", "silver", 1))


def book(*rows: Row, market: tuple[Row, ...] = MARKET) -> Json:
    """A whole ledger in the open form."""
    form: Json = {"format": "zakatdesk", "version": 1, "people": []}
    for section in ("holdings", "entries", "prices", "payments"):
        form[section] = [row for name, row in (*market, *rows) if name == section]
    policies: list[Json] = []
    for name, row in rows:
        if name == "policies":
            policies.append(row)
        elif name == "people":
            form["people"].append(row | {"policies": policies})
            policies = []
    if policies or not form["people"]:
        form["people"].append(person()[1] | {"policies": policies})
    for whom in form["people"]:
        whom["policies"] = whom["policies"] or [policy()[1]]
    corrections = [row for name, row in rows if name == "corrections"]
    return form | ({"calendar": {"corrections": corrections}} if corrections else {})


@dataclass(frozen=True)
class Found:
    """What follows for one person, as lines with Hijri days, and the rows themselves."""

    whole: PersonAssessment
    calendar: HijriCalendar

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        return self.whole.obligations

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.whole.problems

    @property
    def due(self) -> list[str]:
        """`1446-01-01 money: 1000 -> 25`, and in kind `1446-01-01 sheep: 40 -> 1 sheep`."""
        return [f"{self._day(row.due)} {_name(row)}: {plain(row.base)} -> {owed(row)}" for row in self.obligations]

    @property
    def due_days(self) -> list[str]:
        return [self._day(row.due) for row in self.obligations]

    @property
    def runs(self) -> list[str]:
        """`money 1446-01-01 to 1447-01-01`."""
        return [f"{_name(row)} {self._day(row.since)} to {self._day(row.due)}" for row in self.whole.running]

    @property
    def broken(self) -> list[str]:
        """`money 1445-01-01 to 1445-06-01 BELOW_NISAB`."""
        return [f"{_name(row)} {self._day(row.since)} to {self._day(row.on)} {row.reason}" for row in self.whole.broken]

    @property
    def starts(self) -> dict[str, str]:
        """The own hawl start of each holding in the running hawls."""
        return {name: self._day(day) for row in self.whole.running for name, day in row.holdings.items()}

    @property
    def pool(self) -> str:
        """What stands in the one running hawl."""
        (row,) = self.whole.running
        return plain(row.pool)

    @property
    def nisab(self) -> str:
        """The nisab of the one running hawl."""
        (row,) = self.whole.running
        return plain(row.nisab)

    def _day(self, ordinal: int | None) -> str:
        return "never" if ordinal is None else str(self.calendar.hijri(ordinal))


def assessed(form: Json, as_of: str, who: str = PERSON) -> Found:
    """What follows from a book on a day."""
    ledger = read_ledger(json.dumps(form))
    whole = assess(ledger, ledger.calendar.ordinal(read_day(stated(as_of))))
    return Found(whole.person(who), ledger.calendar)


def owed(row: Obligation) -> str:
    """`25`, `25 (2.5 gold_g)`, `1 sheep`, or `?` while a price is missing."""
    kind = ", ".join(f"{plain(number)} {what}" for what, number in row.in_kind.items())
    if row.zakat is None:
        return kind or "?"
    return f"{plain(row.zakat)} ({kind})" if kind else plain(row.zakat)


def plain(number: Fraction | None) -> str:
    """A number as it is written by hand: a decimal where there is one, else a quotient."""
    if number is None:
        return "?"
    for places in range(8):
        steps = number * 10**places
        if steps.denominator == 1:
            whole, rest = divmod(abs(steps.numerator), 10**places)
            return ("-" if number < 0 else "") + (f"{whole}.{rest:0{places}}" if places else f"{whole}")
    return f"{number.numerator}/{number.denominator}"


def _name(row: Obligation | RunningHawl | BrokenHawl) -> str:
    return row.zakat_class if row.group in ("pool", row.zakat_class) else f"{row.zakat_class}/{row.group}"
