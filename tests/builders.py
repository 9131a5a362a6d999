"""Ledgers in one line a fact, and answers in one line an obligation, so that a test reads like a register.

family = saver().on("1445-01-01 AH", "opening", "cash", "2000")
assert family.dues("1446-01-01 AH") == ["money pool 2024-07-07 2000 -> 50"]
"""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.exact_text import exact_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import PersonAssessment
from zakatdesk.words import Words

Row = dict[str, object]


class Draft:
    """The open form of a ledger of one person, as it is being written."""

    def __init__(self, preset: str = "CONTEMPORARY_GOLD_SINGLE_DATE", currency: str = "EGP", **options: str) -> None:
        """A person with a policy; `options` by their names."""
        self.person: Row = {"id": "p", "name": "P", "currency": currency}
        self.policies: list[Row] = [{"preset": preset, "options": options}]
        self.people: list[Row] = [self.person]
        self.holdings: list[Row] = []
        self.entries: list[Row] = []
        self.prices: list[Row] = []
        self.payments: list[Row] = []
        self.closed_years: list[Row] = []

    def with_person(self, **keys: object) -> Draft:
        """More keys of the person."""
        self.person.update(keys)
        return self

    def then(self, start: str, preset: str, **options: str) -> Draft:
        """Another policy from a day on."""
        self.policies.append({"from": start, "preset": preset, "options": options})
        return self

    def zakat_day(self, month: int, day: int, calendar: str = "hijri") -> Draft:
        """The zakat day of the last policy."""
        self.policies[-1]["zakat_day"] = {"calendar": calendar, "month": month, "day": day}
        return self

    def parameter(self, name: str, text: str) -> Draft:
        """A parameter of the last policy."""
        self.policies[-1].setdefault("parameters", {})[name] = text  # type: ignore[index]
        return self

    def has(self, kind: str, name: str = "", /, **keys: object) -> Draft:
        """A holding; money kinds are kept in the person's currency where nothing else is said."""
        row: Row = {"id": name or kind, "person": "p", "kind": kind, "name": name or kind}
        in_money = kind in (
            "cash",
            "bank",
            "trade_goods",
            "pension",
            "rental_property",
            "exempt",
            "deposit_given",
            "receivable",
            "debt",
        )
        if in_money and "currency" not in keys:
            row["currency"] = self.person["currency"]
        self.holdings.append(row | keys)
        return self

    def on(self, day: str, kind: str, holding: str, amount: str | None = None, **keys: object) -> Draft:
        """An entry."""
        row: Row = {"on": day, "kind": kind, "holding": holding}
        if amount is not None:
            row["amount"] = amount
        self.entries.append(row | keys)
        return self

    def moves(self, day: str, source: str, target: str, amount: str, received: str | None = None) -> Draft:
        """A transfer."""
        row: Row = {"on": day, "kind": "transfer", "from": source, "to": target, "amount": amount}
        if received is not None:
            row["received"] = received
        self.entries.append(row)
        return self

    def price(self, day: str, of: str, price: str, currency: str | None = None, **keys: object) -> Draft:
        """A price."""
        self.prices.append(
            {"on": day, "of": of, "price": price, "in": currency or self.person["currency"], "source": "test"} | keys
        )
        return self

    def pays(self, day: str, amount: str, **keys: object) -> Draft:
        """A payment in money; `from_` is the holding it leaves."""
        row: Row = {"on": day, "person": "p", "amount": amount, "currency": self.person["currency"]}
        return self._pay(row, keys)

    def gives(self, day: str, what: str, number: object, **keys: object) -> Draft:
        """A payment in kind."""
        return self._pay({"on": day, "person": "p", "kind": {what: number}}, keys)

    def _pay(self, row: Row, keys: dict[str, object]) -> Draft:
        self.payments.append(row | {name.rstrip("_"): value for name, value in keys.items()})
        return self

    def text(self) -> str:
        """The open form."""
        self.person["policies"] = self.policies
        return json.dumps(
            {
                "format": "zakatdesk",
                "version": 1,
                "people": self.people,
                "holdings": self.holdings,
                "entries": self.entries,
                "prices": self.prices,
                "payments": self.payments,
                "closed_years": self.closed_years,
            }
        )

    def ledger(self) -> Ledger:
        """The ledger."""
        return read_ledger(self.text())

    def assessed(self, as_of: str) -> PersonAssessment:
        """What follows on a day."""
        ledger = self.ledger()
        return assess(ledger, ledger.calendar.ordinal(read_day(as_of))).people[0]

    def answer(self, as_of: str) -> dict[str, object]:
        """The whole answer as JSON."""
        ledger = self.ledger()
        found = assess(ledger, ledger.calendar.ordinal(read_day(as_of)))
        answer: dict[str, object] = json.loads(json.dumps(answer_object(found, ledger, Words(), "1")))
        return answer

    def dues(self, as_of: str, zakat_class: str = "") -> list[str]:
        """Obligations: `class group due base -> zakat`, in kind where no money is owed."""
        rows = []
        for row in self.assessed(as_of).obligations:
            if zakat_class not in ("", row.zakat_class):
                continue
            kind = " + ".join(f"{exact_text(number)} {name}" for name, number in row.in_kind.items())
            owed = exact_text(row.zakat_exact) if row.zakat_exact is not None else kind
            due = _day(row.due)
            rows.append(f"{row.zakat_class} {row.group} {due} {exact_text(row.base)} -> {owed}")
        return rows

    def broken(self, as_of: str) -> list[str]:
        """Broken hawls: `class group since on reason`."""
        return [
            f"{row.zakat_class} {row.group} {_day(row.since)} {_day(row.on)} {row.reason}"
            for row in self.assessed(as_of).broken
        ]

    def running(self, as_of: str) -> list[str]:
        """Running hawls: `class group since due`."""
        return [
            f"{row.zakat_class} {row.group} {_day(row.since)} {_day(row.due or 0)}"
            for row in self.assessed(as_of).running
        ]

    def problems(self, as_of: str) -> list[str]:
        """Problems: `code of`."""
        return [f"{row.code} {row.of}" for row in self.assessed(as_of).problems]


def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def saver(preset: str = "CONTEMPORARY_GOLD_SINGLE_DATE", nisab: str = "1000", **options: str) -> Draft:
    """A person with cash, and a published nisab."""
    draft = Draft(preset, NISAB_BASIS_MONEY="FIXED_BY_AUTHORITY", **options).has("cash")
    return draft.price("1440-01-01 AH", "nisab", nisab, authority="test")


def total(assessed: PersonAssessment) -> Fraction:
    """The exact zakat of all obligations in money."""
    return sum((row.zakat_exact or Fraction(0) for row in assessed.obligations), Fraction(0))
