"""One person's ledger, day after day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import (
    acts,
    at_once,
    changes,
    herd_lots,
    herds,
    lot_hawls,
    payments,
    pool_hawls,
    produce,
    trade_hawls,
)
from tests.reference.facts import HERDS, METALS, NEVER, Entry, Facts, Payment, Person, Rules, civil, minor
from tests.reference.lots import Classed, Holding, Lot
from tests.reference.owed import IN_MONEY, Ahead, Credit, Obligation, is_settled, pending
from tests.reference.prices import Prices
from tests.reference.tracks import Track
from tests.reference.worth import counted_part, purity, unit_value
from tests.reference.years import lunar_year_after

if TYPE_CHECKING:
    from tests.reference.lots import Receipt

ZERO, ONE = Fraction(0), Fraction(1)


class Owner:
    """A person with everything that is owned, owed and running."""

    def __init__(self, person: Person, facts: Facts, prices: Prices) -> None:
        self.person = person
        self.facts = facts
        self.calendar = facts.calendar
        self.prices = prices
        self.step = minor(person.currency)
        self.holdings = {h["id"]: Holding(h) for h in facts.holdings.values() if h["person"] == person.id}
        self.obligations: list[Obligation] = []
        self.fresh: list[Obligation] = []
        self.credits: list[Credit] = []
        self.ahead: list[Ahead] = []
        self.unpaid: dict[str, Fraction] = dict.fromkeys(("money", *METALS, *HERDS), ZERO)
        self.tracks: dict[str, Track] = {}
        self.log: dict[tuple[str, int], dict[str, Fraction]] = {}
        self.paid_part: dict[tuple[str, int], dict[str, Fraction]] = {}
        self.spans: dict[str, lot_hawls.Span] = {}
        self.broken: list[tuple[str, str, int, int, str]] = []
        self.problems: set[tuple[str, str]] = set()
        self.salaries: list[tuple[int, Holding, Fraction, Fraction, Lot | None]] = []
        self.born: dict[str, Fraction] = {}
        self.herd_since: dict[str, int | None] = {}
        self.herd_closed: dict[str, int] = {}
        self.finds: list[tuple[Holding, Fraction, Fraction]] = []
        self.found: dict[tuple[str, int], list[Fraction]] = {}
        self.receipts: list[Receipt] = []
        self.rents_ahead: list[tuple[Holding, Fraction | None, list[int]]] = []
        self.strong: dict[str, Classed] = {}
        self.yesterday_people: dict[str, Fraction] = {}
        self.followed = person.policies[0]
        self.pooled = not lot_hawls.in_lots(person.policies[0])
        self.family: dict[str, Owner] = {person.id: self}

    def rules(self, day: int) -> Rules:
        return self.person.rules(day)

    def solar(self, day: int) -> bool:
        return self.rules(day)["YEAR_BASIS"] == "SOLAR_ADJUSTED"

    def worth(self, amount: Fraction, currency: str, day: int) -> Fraction:
        quote = self.prices.quote(currency, self.person.currency, day)
        assert quote, f"no rate for {currency}"
        return amount * quote.price

    def known_worth(self, amount: Fraction, currency: str, day: int) -> Fraction | None:
        """The worth by a price on or before the day."""
        quote = self.prices.known(currency, self.person.currency, day)
        return amount * quote.price if quote else None

    def value_of(self, holding: Holding, quantity: Fraction, day: int) -> Fraction:
        """The worth of so much of a holding, the owned part of it."""
        if holding.kind in METALS:
            fine = self.prices.fine(holding.kind, self.person.currency, day)
            assert fine, "no price of metal"
            return quantity * purity(holding) * fine.price * holding.share
        unit, _ = unit_value(self, holding, day)
        return quantity * (unit or ZERO) * holding.share

    def counted_value(self, holding: Holding, quantity: Fraction, day: int) -> Fraction:
        """The worth of so much of a holding as far as it counts."""
        part = ONE if holding.kind in METALS else counted_part(self, holding, self.rules(day), None)
        return self.value_of(holding, quantity, day) * part

    def lunar_year_after(self, day: int, years: int) -> int:
        return lunar_year_after(self.calendar, day, years)

    def civil_year_after(self, day: int) -> int:
        today = date.fromordinal(day)
        return civil(today.year + 1, today.month, today.day)

    def lot_closes(self, lot: Lot, day: int) -> bool:
        """Whether this lot's own hawl closes on this day."""
        if not lot_hawls.in_lots(self.rules(day)):
            return False
        return acts.lot_closing_day(self, lot, solar=self.solar(day)) == day

    def problem(self, code: str, of: str) -> None:
        self.problems.add((code, of))

    def take_state(self) -> None:
        """Step 3: what is unpaid, given ahead, as it stands before the hawls are looked at."""
        owing = [o for o in self.obligations if not o.lapsed and not is_settled(o, self.step)]
        self.unpaid = {metal: sum((o.left for o in owing if o.zakat_class == metal), ZERO) for metal in METALS}
        self.unpaid["money"] = sum((o.left for o in owing if o.zakat_class in IN_MONEY and o.grams is None), ZERO)
        for found in [o for o in owing if o.zakat_class in IN_MONEY and o.grams is not None]:
            # A find without a price is owed in its metal.
            self.unpaid[next(iter(found.kind)).removesuffix("_g")] += found.left
        self.unpaid |= {species: herds.unpaid_heads(self, species) for species in HERDS}
        self.ahead = [Ahead(credit, credit.parts()) for credit in self.credits if credit.left]

    def owe(self, owed: Obligation, day: int) -> None:
        """A new obligation of the day."""
        owed.rounding = self.rules(day)["ROUNDING"]
        if self.rules(day)["MINOR_WEALTH"] == "DUE_DEFERRED" and day < self.person.adult_from:
            owed.deferred_until = self.person.adult_from
        owed.left = owed.grams if owed.grams is not None else (owed.exact if owed.exact is not None else ZERO)
        if owed.zakat_class in ("crop", "honey"):
            owed.left = owed.kind["kg"]
        self.obligations.append(owed)
        self.fresh.append(owed)

    def settle_fresh(self, day: int) -> None:
        """Credit settles what fell due today, in the order in which the answer lists it."""
        for owed in sorted(self.fresh, key=lambda each: (each.zakat_class, each.group)):
            payments.use_credit(self, owed, day)

    def waits(self, day: int) -> bool:
        """Whether a child's wealth owes nothing yet."""
        return self.rules(day)["MINOR_WEALTH"] == "NOT_DUE" and day < self.person.adult_from

    def begin_day(self, entries: list[Entry], day: int) -> None:
        """Step 2: the entries of the day, in the order in which they stand."""
        self.yesterday_people = {h.id: h.quantity for h in self.holdings.values() if h.kind == "household"}
        self.receipts, self.finds = [], []
        self.born = {}
        for entry in entries:
            acts.apply(self, entry, day)

    def judge(self, day: int) -> None:
        """Steps 3 and 4: hawls begin, break or close; what needs no hawl makes its obligation."""
        self.fresh = []
        self.find_what_is_due(day)
        self.settle_fresh(day)

    def find_what_is_due(self, day: int) -> None:
        """Step 4 without what earlier credit settles."""
        if day == self.person.died_on:
            self.die(day)
        if day >= self.person.died_on:
            return
        produce.harvests_and_finds(self, day)
        produce.fitr(self, day)
        if self.waits(day):
            return
        at_once.receipts(self, day)
        at_once.income(self, day)
        at_once.rent_ahead(self, day)
        changes.follow(self, day)
        self.judge_money(day)
        for species in HERDS:
            if not any(holding.kind == species for holding in self.holdings.values()):
                continue
            herds.see(self, species, day)
            if lot_hawls.in_lots(self.rules(day)) and not herds.kept_together(self, species, day):
                herd_lots.run_herd(self, species, day)
            else:
                herds.run_pool(self, species, day)

    def judge_money(self, day: int) -> None:
        """The hawls of money and metals."""
        rules = self.rules(day)
        if lot_hawls.in_lots(rules):
            lot_hawls.run(self, day)
        elif rules["TRADE_HAWL_NISAB"] == "END_ONLY" and rules["MUSTAFAD"] != "CLOSING_BALANCE":
            trade_hawls.run(self, day)
        else:
            pool_hawls.run(self, day)

    def die(self, day: int) -> None:
        """All hawls end; what is unpaid may lapse."""
        for name, track in self.tracks.items():
            if track.since is not None:
                self.broken.append((track.zakat_class, track.group(name), track.since, day, "DIED"))
        self.tracks = {}
        lot_hawls.end_all(self, day)
        if self.rules(day)["DEATH"] == "BEQUEST_THIRD":
            for owed in pending(self.obligations, self.step):
                owed.lapsed = True

    def pay(self, given: list[Payment], day: int) -> None:
        for payment in given:
            payments.apply(self, payment, day)


class World:
    """All people of a ledger."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        prices = Prices(facts.prices)
        self.owners = {person.id: Owner(person, facts, prices) for person in facts.people.values()}
        for owner in self.owners.values():
            owner.family = self.owners

    def run(self, as_of: int) -> None:
        """Every day from the first fact to the as-of day."""
        days = [entry.on for entry in self.facts.entries] + [payment.on for payment in self.facts.payments]
        for day in range(min(days, default=NEVER), as_of + 1):
            for owner in self.owners.values():
                owner.begin_day([e for e in self.facts.entries if e.on == day and e.holding in owner.holdings], day)
            for owner in self.owners.values():
                owner.take_state()
            for owner in self.owners.values():
                owner.judge(day)
            for owner in self.owners.values():
                owner.pay([p for p in self.facts.payments if p.on == day and p.person == owner.person.id], day)
