"""One person's days in their order.

Source: timeline 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from zakatdesk.domain.kinds import ANIMALS, HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, Problem
from zakatdesk.fiqh.dues.account import OWN_ANIMALS, POOL_CLASSES, Account, Credit
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.dues.leaving import leaving
from zakatdesk.fiqh.dues.payments import give, new_credit, use_credit
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.exact import MG, Num, per_step, plain
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.nisab import Nisab, nisab_of_day
from zakatdesk.fiqh.run.agenda import Agenda
from zakatdesk.fiqh.run.apart import Yields
from zakatdesk.fiqh.run.closed import ClosedYears
from zakatdesk.fiqh.run.facts import Facts
from zakatdesk.fiqh.run.herds import Herds
from zakatdesk.fiqh.run.inputs import Inputs
from zakatdesk.fiqh.run.known_days import known_days
from zakatdesk.fiqh.run.losses import lose
from zakatdesk.fiqh.run.money import MoneyYear
from zakatdesk.fiqh.run.receipts import Receipts
from zakatdesk.fiqh.run.shared_herds import SharedHerds
from zakatdesk.fiqh.run.special_bases import SpecialBases
from zakatdesk.fiqh.run.standings import standings_of
from zakatdesk.fiqh.terms import Term, Terms
from zakatdesk.fiqh.wealth.acts import Acting, Received, apply
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.claims import DebtBook, claims_of_day
from zakatdesk.fiqh.wealth.debts import schedule_of
from zakatdesk.fiqh.wealth.lots import Lot, Taken, kept_ahead
from zakatdesk.fiqh.wealth.measure import Claims, Standing
from zakatdesk.fiqh.wealth.pool import Pool, Wealth
from zakatdesk.fiqh.wealth.roles import POOLED, Place, Role, role_of


class PersonRun:
    """The state of one person, carried from day to day.

    Args:
        inputs: What the days are worked out from. A copy of a state may be given others, so only `inputs` leads to them.
    """

    def __init__(self, inputs: Inputs) -> None:
        """Open the books; nothing has happened yet."""
        self.inputs = inputs
        facts = inputs.facts
        self.currency = Currency.of(facts.person.currency)
        self.minor: int = 10**self.currency.places
        self.touched: list[Book] = []
        self.orders = [0]
        self.received: list[Received] = []
        self.books = {row.id: Book(row, self.touched, self.orders, keep=self.keep) for row in facts.holdings.values()}
        self.debts = {
            row.id: DebtBook(self.books[row.id], schedule_of(row, self.ledger.calendar), Fraction(row.share))
            for row in facts.holdings.values()
            if row.kind == "debt"
        }
        self.account = Account(self.price_on)
        self.broken: list[BrokenHawl] = []
        self.problems: dict[tuple[str, str], Problem] = {}
        self.term: Term = self.terms.rows[0]
        self.roles: Mapping[str, Role] = {}
        self.pool: Pool
        self.nisab: Nisab
        self.wealth = Wealth()
        self.claims = Claims()
        self.standings: list[Standing] = []
        self.agenda = Agenda()
        self.closed = ClosedYears(self)
        self.money = MoneyYear(self)
        self.herd_books = [row.id for row in facts.holdings.values() if row.kind in ANIMALS]
        self.herds = Herds(self)
        self.households = [row.id for row in facts.holdings.values() if row.kind is HoldingKind.HOUSEHOLD]
        self.yields = Yields(self)
        self.receipts = Receipts(self)
        self.special = SpecialBases(self)
        self.adult_from = self._ordinal(facts.person.minor_until)
        self.died_on = self._ordinal(facts.person.died_on)

    # What it is worked out from.

    @property
    def ledger(self) -> Ledger:
        """All facts, for the calendar and for the share of a holding of another person."""
        return self.inputs.common.ledger

    @property
    def facts(self) -> Facts:
        """The person's facts."""
        return self.inputs.facts

    @property
    def terms(self) -> Terms:
        """The person's policies."""
        return self.inputs.terms

    @property
    def market(self) -> Market:
        """All prices."""
        return self.inputs.common.market

    @property
    def prices(self) -> Prices:
        """The prices in the person's currency."""
        return self.inputs.prices

    @property
    def herds_shared(self) -> SharedHerds:
        """The herds of several owners."""
        return self.inputs.common.herds

    @property
    def years(self) -> Years:
        """Reckons years by the ledger's calendar."""
        return self.inputs.common.years

    @property
    def keep(self) -> bool:
        """Whether lots are kept."""
        return self.inputs.keep

    @property
    def remembers(self) -> bool:
        """Whether some policy asks what was in a pool on the days of a year."""
        return self.terms.any_has("MUSTAFAD", ("OPENING_BALANCE", "LOWEST_BALANCE"))

    @property
    def until(self) -> int:
        """The as-of day."""
        return self.inputs.until

    def _ordinal(self, day: object) -> int | None:
        return None if day is None else self.ledger.calendar.ordinal(day)  # type: ignore[arg-type]

    # Days.

    def days(self) -> Iterator[int]:
        """The days to come up to the as-of day; each is over when the next one is asked for."""
        return self.agenda.through(known_days(self), self.until)

    def run(self) -> None:
        """Go through the days up to the as-of day."""
        for day in self.days():
            self.step(day)

    def step(self, day: int) -> None:
        """Go through one day."""
        self._open(day)
        self._apply_entries(day)
        self._take_state(day)
        self._test(day)
        if self.special.books:
            self.special.turn()
        self._apply_payments(day)

    def _open(self, day: int) -> None:
        """Step 1: prices and policies of the day take effect."""
        term = self.terms.at(day)
        if not self.roles or term is not self.term:
            self._adopt(term, day)
        elif day in self.inputs.price_days:
            self.pool.reprice(day)
            self.nisab = nisab_of_day(term.policy, self.prices, day, self.minor)

    def _adopt(self, term: Term, day: int) -> None:
        self.term = term
        policy = term.policy
        self.roles = {row.id: role_of(row, policy) for row in self.facts.holdings.values()}
        self.special.adopt()
        uruf = plain(policy.parameters.uruf_grams * MG)
        uruf_all = policy["JEWELLERY_WORN"] == "EXEMPT_TO_URUF_ALL"
        self.pool = Pool(self.prices, self.currency.places, self.roles, uruf, uruf_all=uruf_all)
        for book in self.books.values():
            book.touch()
            if self.keep:
                book.enter_again(inside=self.roles[book.id].place in (*POOLED, Place.HERD))
        self.nisab = nisab_of_day(policy, self.prices, day, self.minor)
        self.money.adopt(day)
        self.herds.adopt(day)

    def _apply_entries(self, day: int) -> None:
        """Step 2: entries in the order of the ledger."""
        for name in self.inputs.rent_ahead:
            # Rent taken in advance comes into the pool by itself, when its years are over.
            self.books[name].touch()
        self.yields.before()
        self.received = []
        rows = self.facts.entries.get(day)
        if rows:
            acting = Acting(
                day,
                self.term.policy,
                self.term.policy["WITHDRAWAL_ORDER"],
                self.books,
                self.roles,
                lambda one, other: self.rate(one, other, day),
                lambda lot: closes_by(lot, day),
                self.years,
                lambda book, lost: lose(self, book, lost, day),
            )
            for row in rows:
                apply(row, acting)
            self.received = acting.received
            for received in self.received:
                for lot in received.lots:
                    # Rent ahead comes back into the pool, whatever it owes meanwhile.
                    self.agenda.add(lot.ahead_until)

    def count(self, day: int) -> None:
        """Count what the pool holds now."""
        if self.touched:
            self.pool.recount(self.touched, day)
            self.touched.clear()
        self.wealth = self.pool.wealth()
        if self.special.books:
            apart = self.special.leave_unrealised(day)
            self.wealth.money -= apart
            self.wealth.goods -= apart

    def _take_state(self, day: int) -> None:
        """Step 3: balances, values, claims and nisab."""
        self.count(day)
        self._measure(day)
        if self.herd_books:
            self.herds.take_state(day)

    def apart_metal(self) -> str:
        """The metal that stands alone; empty where metals are joined."""
        policy = self.term.policy
        if policy["JOIN_METALS"] != "NONE":
            return ""
        return "gold" if policy["CASH_JOINS_METAL"] == "SILVER" else "silver"

    def _measure(self, day: int) -> None:
        self.claims = claims_of_day(self, day)
        # What is owed of a metal, or was given of it in advance, has a worth also when none of it is held.
        given = {credit.kind for credit in self.account.credits}
        if self.claims.gold or "gold_g" in given:
            self.wealth.gold.price = self.price_on("gold", day)
        if self.claims.silver or "silver_g" in given:
            self.wealth.silver.price = self.price_on("silver", day)
        self.standings = standings_of(self, day)

    def _test(self, day: int) -> None:
        """Step 4: hawls begin, break or close; what fell due is entered, and credit settles it."""
        if self.died_on is not None and day >= self.died_on:
            if day == self.died_on:
                self._die(day)
            # Nothing arises any more, but what was closed stands.
            self.enter([], day)
            return
        fresh = self.yields.step(day, self.facts.entries.get(day, []))
        minor = self.adult_from is not None and day < self.adult_from
        if not minor or self.term.policy["MINOR_WEALTH"] != "NOT_DUE":
            if self.keep:
                received = self.receipts.step(day, self.received)
                if received:
                    # What was just paid for is out of the base of this very day.
                    self._measure(day)
                fresh += received
            fresh += self.money.step(day)
            if self.herd_books:
                fresh += self.herds.step(day)
            if self.account.credits or fresh:
                # What fell due stands against the next day, and advance counts as owned only since a hawl began.
                self.agenda.add(day + 1)
        self.enter(fresh, day)

    def enter(self, fresh: list[Due], day: int) -> None:
        """Enter what fell due on one day, and let credit settle it."""
        fresh = self.closed.freeze(day, fresh) if self.closed.by_day else fresh
        for due in sorted(fresh, key=lambda row: (row.zakat_class, row.group)):
            self.account.enter(due)
            if self.account.credits:
                use_credit(self.account, due, self.term.policy, self.years)

    def _die(self, day: int) -> None:
        self.money.end(day, BreakReason.DIED)
        self.herds.end(day, BreakReason.DIED)
        if self.term.policy["DEATH"] == "BEQUEST_THIRD":
            for due in self.account.open:
                due.lapsed = True
            self.account.changed()

    def _apply_payments(self, day: int) -> None:
        """Step 5: payments leave their holdings and settle obligations."""
        order = self.term.policy["WITHDRAWAL_ORDER"]
        taken: dict[str, list[Taken]] = {}
        for payment in self.facts.outgoing.get(day, ()):
            book = self.books[payment.from_holding or ""]
            steps = leaving(payment, book.holding, self.prices, day)
            if steps and book.kind is HoldingKind.DEBT:
                # What was borrowed was never owned, so no lot leaves.
                book.add(steps, day)
            elif steps:
                taken[payment.id] = book.take(steps, order)
        for payment in self.facts.payments.get(day, ()):
            self._settle(payment, day, taken.get(payment.id))

    def in_currency(self, payment: Payment, day: int) -> Fraction | None:
        """A payment in money in minor units of the person's currency; none without a rate."""
        if payment.currency == self.currency.code:
            return Fraction(payment.amount)
        quote = self.prices.known(payment.currency or "", day)
        if quote is None:
            return None
        return payment.amount * per_step(quote.value, self.currency.places, Currency.of(payment.currency or "").places)

    def _settle(self, payment: Payment, day: int, parts: list[Taken] | None) -> None:
        """Let a payment settle what it is for; `parts` left a holding of the person, none where nothing did."""
        amount = Fraction(payment.amount) if payment.in_kind else self.in_currency(payment, day)
        if amount is None:
            self.account.problems.append(Problem("PAYMENT_NOT_VALUED", payment.id, day))
            return
        source = payment.from_holding or ""
        holding = self.ledger.holdings.get(source)
        if holding is not None:
            amount *= Fraction(holding.share)
        credit = new_credit(payment, day, amount, "" if parts is None else source)
        credit.lots = parts or []
        named = None if payment.for_due is None else self.ledger.calendar.ordinal(payment.for_due)
        give(self.account, credit, named, self.term.policy, hawl_runs=self.hawl_runs)
        owned = self.term.policy["TAJIL_COUNTS_AS_OWNED"] == "YES" and self._of_its_source(credit)
        if owned and credit in self.account.credits:
            credit.lots = [kept_ahead(part) for part in credit.lots]

    def _of_its_source(self, credit: Credit) -> bool:
        """Whether credit is on account of what it came out of: heads of their own herd, money and metal of the pool."""
        kind = "" if not credit.source else self.books[credit.source].kind
        if kind in ANIMALS:
            return credit.zakat_class in (None, kind) and credit.kind in OWN_ANIMALS.get(kind, ())
        return credit.zakat_class in POOL_CLASSES and credit.kind in ("", *METAL_OF)

    def hawl_runs(self, credit: Credit) -> bool:
        """Whether a hawl of a credit's class runs."""
        if credit.zakat_class == "fitr":
            return True
        return self.money.runs_for(credit) or self.herds.runs_for(credit)

    # What others ask.

    def price_on(self, of: str, day: int) -> Fraction | None:
        """Minor units for a milligram of metal or a head; none without a price on or before the day."""
        quote = self.prices.known(of, day)
        if quote is None:
            return None
        return per_step(quote.value, self.currency.places, 3 if of in ("gold", "silver") else 0)

    def rate(self, source: Book, target: Book, day: int) -> Fraction | None:
        """What one step of a holding is worth on a day in steps of another; none without a rate."""
        given, taken = source.holding.unit, target.holding.unit
        rate = self.prices.between(given.code, taken.code, day)
        return None if rate is None else per_step(rate, taken.places, given.places)

    def problem(self, code: str, of: str, day: int | None) -> None:
        """Note a problem, once for each thing."""
        self.problems.setdefault((code, of), Problem(code, of, day))

    def interest(self, day: int) -> Num:
        """What is to be given away, in minor units; what has no rate is left out."""
        total: Num = 0
        for book in self.books.values():
            if book.interest:
                step = self.pool.step_of(book, day)
                total += plain(book.interest * Fraction(book.holding.share) * (step or 0))
        return total


def closes_by(lot: Lot, day: int) -> bool:
    """Whether the hawl of a lot closes on a day."""
    return lot.cohort is not None and lot.cohort.closes is not None and lot.cohort.closes <= day
