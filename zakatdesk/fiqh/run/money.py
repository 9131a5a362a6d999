"""The year of the money pool under the policies that know one hawl for all of it.

Source: timeline 5 and 7.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl
from zakatdesk.fiqh.dues.account import POOL_CLASSES, Credit
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.exact import Num, plain, total
from zakatdesk.fiqh.hawls.pool_hawl import REST, TESTED, Hawl, Outcome, PoolHawl, Reading, Verdict, earlier
from zakatdesk.fiqh.rates import whole_fifths, year_rate
from zakatdesk.fiqh.run.goods_year import GoodsYear
from zakatdesk.fiqh.run.lot_years import LotYears
from zakatdesk.fiqh.run.obligations import PoolClosing, pool_due
from zakatdesk.fiqh.run.standings import closing_of
from zakatdesk.fiqh.run.switch import to_lots, to_pool
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import is_assessed
from zakatdesk.fiqh.wealth.measure import APART, MAIN, Standing
from zakatdesk.fiqh.wealth.pool import Metal, Wealth
from zakatdesk.fiqh.wealth.roles import POOLED

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

POOL = "pool"
OWN = ("OWN_HAWL", "OWN_HAWL_MALIKI")


class MoneyYear:
    """The hawls of the money pool, and of a metal that is not joined."""

    __slots__ = ("apart", "by_lots", "goods", "hawls", "lots", "run")

    def __init__(self, run: PersonRun) -> None:
        """No hawl runs."""
        self.run = run
        self.hawls = {pool: PoolHawl(run.years, balances=run.remembers) for pool in (MAIN, APART)}
        self.lots = LotYears(run)
        self.by_lots = False
        self.apart = ""
        self.goods = GoodsYear(self)

    def adopt(self, day: int) -> None:
        """Go over to the rules of a new policy; what runs goes on under them."""
        before, self.by_lots = self.by_lots, self.run.term.policy["MUSTAFAD"] in OWN
        apart, self.apart = self.apart, self.run.apart_metal()
        if not before:
            self._follow_metals(apart)
            if not self.goods.may_be_apart() and not self.by_lots:
                main = self.hawls[MAIN]
                main.running, self.goods.hawl.running = earlier(main.running, self.goods.hawl.running), None
        if self.by_lots and not before:
            to_lots(self, day)
        elif before and not self.by_lots:
            to_pool(self)
        elif self.by_lots:
            self.lots.replan(day)

    def _follow_metals(self, apart: str) -> None:
        """Hawls go on where their wealth is now: metals that change places, are joined or are parted take theirs along.

        Args:
            apart: The metal that stood alone so far; empty for none.
        """
        main, alone = self.hawls[MAIN], self.hawls[APART]
        if apart and self.apart and apart != self.apart:
            main.running, alone.running = alone.running, main.running
        elif apart and not self.apart:
            main.running, alone.running = earlier(main.running, alone.running), None
        elif self.apart and not apart and main.running is not None:
            alone.running = replace(main.running, anchor=replace(main.running.anchor), zakat_class=self.apart)

    # The state of the day.

    def with_advance(self, wealth: Wealth, since: int | None) -> Wealth:
        """The wealth with what was paid in advance since the hawl of a pool began, where it counts as owned."""
        for credit in self.owned_advance(since):
            wealth = _plus(wealth, credit.kind, self.counted(credit))
        return wealth

    def owned_advance(self, since: int | None) -> list[Credit]:
        """What was paid in advance since the hawl of a pool began, where it counts as owned."""
        run = self.run
        if not run.account.credits or since is None or run.term.policy["TAJIL_COUNTS_AS_OWNED"] != "YES":
            return []
        return [credit for credit in run.account.credits if self._counts_as_owned(credit, since)]

    def counted(self, credit: Credit) -> Fraction:
        """What counts as owned of credit: of fine grams so much as the alloy that they left as counts by weight."""
        role = self.run.roles[credit.source]
        alloy = role.weight and role.of == METAL_OF.get(credit.kind)
        return credit.left * role.weight / role.factor if alloy else credit.left

    def _counts_as_owned(self, credit: Credit, since: int) -> bool:
        """Whether credit came out of the pool since a hawl began."""
        if credit.zakat_class not in POOL_CLASSES or not credit.source or credit.kind not in ("", *METAL_OF):
            return False
        return self.run.roles[credit.source].place in POOLED and credit.day >= since

    def assessable(self, wealth: Wealth, day: int, since: int | None) -> Wealth:
        """The wealth without what is not assessed now; the same object where there is nothing such."""
        base = self._without_custom(wealth)
        for book in self.run.books.values():
            if book.marked and book.net > 0:
                base = self._without_assessed(base, book, day)
        for credit in self.owned_advance(since):
            # What was paid ahead out of a lot that is not assessed now is not assessed either.
            apart = total(part.quantity for part in credit.lots if is_assessed(part.lot, day, self.run.years))
            if apart:
                whole = total(part.quantity for part in credit.lots)
                base = _plus(base, credit.kind, -self.counted(credit) * Fraction(apart) / whole)
        return base

    def since(self, pool: str = MAIN) -> int | None:
        """The day on which the hawl of a pool began; none while none runs."""
        if self.by_lots:
            return self.lots.hawls[pool].since
        running = self.hawls[pool].running
        if running is None and pool == MAIN:
            running = self.goods.hawl.running
        return None if running is None else running.since

    def advance_since(self, pool: str = MAIN, closing: int | None = None) -> int | None:
        """The day from which advance counts as owned: the first of the hawls of a pool and of its goods.

        Args:
            pool: Whose hawl.
            closing: The day on which the hawl of the pool began that closes now, and that may already run anew.
        """
        began, goods = self.since(pool) if closing is None else closing, self.goods.hawl.running
        return began if began is None or goods is None or pool != MAIN else min(began, goods.since)

    def nisab_in_force(self) -> Num | None:
        """The nisab of money that holds today: the day's, or the one that the running hawl keeps."""
        run = self.run
        kept = self.lots.hawls[MAIN].kept_nisab if self.by_lots and self.since() is not None else None
        hawl = self.hawls[MAIN].running
        kept = hawl.nisab if hawl is not None and not self.by_lots else kept
        keeps = run.term.policy["NISAB_PRICE_TIME"] == "ON_DUE_DATE_ONLY" and kept is not None
        return kept if keeps else run.nisab.money

    def is_fresh(self) -> bool:
        """Whether the hawl of the pool has not closed yet."""
        running = self.hawls[MAIN].running or self.goods.hawl.running
        return running is not None and running.fresh

    def _without_custom(self, wealth: Wealth) -> Wealth:
        """Leave out worn gold up to the custom."""
        part = self.run.pool.worn_excess()
        if part == 1:
            return wealth
        weight, value = self.run.pool.worn_metal()
        gold = Metal(
            plain(wealth.gold.weight - weight * (1 - part)),
            plain(wealth.gold.value - value * (1 - part)),
            wealth.gold.price,
        )
        return replace(wealth, gold=gold)

    def _without_assessed(self, wealth: Wealth, book: Book, day: int) -> Wealth:
        """Leave out what was paid for by itself within a lunar year."""
        quantity = total(book.quantity(lot) for lot in book.lots if is_assessed(lot, day, self.run.years))
        counted = book.units - book.ahead(day)
        if not quantity or counted <= 0:
            return wealth
        worth, metal, weight = self.run.pool.worth_of(book.id)
        part = min(Fraction(quantity) / counted, Fraction(1))
        if not metal:
            goods = wealth.goods - worth * part if self.run.roles[book.id].trade else wealth.goods
            return replace(wealth, money=plain(wealth.money - worth * part), goods=plain(goods))
        kept = wealth.metal(metal)
        left = Metal(plain(kept.weight - weight * part), plain(kept.value - worth * part), kept.price)
        return replace(wealth, gold=left) if metal == "gold" else replace(wealth, silver=left)

    # The test of the day.

    def step(self, day: int) -> list[Due]:
        """Test the pools of the day."""
        if self.by_lots:
            return self.lots.step(day)
        fresh: list[Due] = []
        for standing in self.run.standings:
            hawl = self.hawls[standing.pool]
            if standing.pool == MAIN and self.goods.applies():
                fresh += self.goods.step(day, standing)
                continue
            if hawl.running is None and not standing.gross:
                self.note_missing(standing, day)
                continue
            kept = None if hawl.running is None else hawl.running.nisab
            verdict = hawl.step(day, self.reading(standing, kept), self.run.nisab.money, self.run.term)
            self.note_missing(standing, day)
            fresh += self.take(day, standing, verdict)
            self.plan(standing.pool)
        return fresh

    def reading(self, standing: Standing, kept: Num | None) -> Reading:
        """What the test of a day needs to know of a pool, whose hawl may keep the nisab of its start."""
        reached = standing.reached
        keeps = self.run.term.policy["NISAB_PRICE_TIME"] == "ON_DUE_DATE_ONLY"
        goods = self.run.wealth.goods if standing.pool == MAIN else 0
        return Reading(
            standing.zakat_class,
            reached,
            standing.reaches(standing.nisab if standing.by_weight else kept) if keeps else reached,
            standing.gross,
            standing.base,
            standing.worth,
            standing.late,
            standing.tested,
            standing.nisab is not None or standing.parts >= 1,
            min(goods, standing.worth) if goods else 0,
        )

    def note_missing(self, standing: Standing, day: int) -> None:
        """Note prices without which the pool cannot be tested or valued."""
        if standing.nisab is None and standing.gross and self.run.nisab.missing:
            self.run.problem("PRICE_MISSING", self.run.nisab.missing, day)
        for name in standing.missing:
            self.run.problem("PRICE_MISSING", name, day)

    def take(self, day: int, standing: Standing, verdict: Verdict) -> list[Due]:
        """Note what a day brought to a pool."""
        hawl = verdict.hawl
        if hawl is None or verdict.outcome in (Outcome.NONE, Outcome.BEGAN, Outcome.ENDED):
            return []
        if verdict.outcome is Outcome.BROKE:
            assert verdict.reason is not None  # noqa: S101 - what broke has a reason
            self.run.broken.append(BrokenHawl(hawl.zakat_class, POOL, hawl.since, day, verdict.reason))
            # Where the threshold of the start was kept, that of the day holds again on the next one.
            self.run.agenda.add(day + 1)
            return []
        return self._due(day, standing, hawl, verdict) if verdict.due else []

    def _due(self, day: int, standing: Standing, hawl: Hawl, verdict: Verdict) -> list[Due]:
        policy = self.run.term.policy
        if self.run.special.books and standing.pool == MAIN:
            together = self.goods.hawl.running is None
            standing = closing_of(self.run, day, hawl.since, goods=together)
        base = self._base(standing, hawl, policy["MUSTAFAD"])
        nisab = standing.nisab or 0
        limited = policy["MUSTAFAD"] in ("OPENING_BALANCE", "LOWEST_BALANCE")
        if base <= 0 or (limited and self._tested(standing, hawl, policy["MUSTAFAD"]) < nisab):
            return []
        if policy["MONEY_EXCESS"] == "FIFTH_STEPS" and nisab:
            base = plain(whole_fifths(Fraction(base), Fraction(nisab)))
            if base <= 0:
                return []
        part = year_rate(policy, day - hawl.since).part * verdict.shift
        if not part:
            return []
        held = self._held_beside_goods(standing)
        closing = PoolClosing(POOL, day, hawl.since, standing, base, part, hawl.late, held)
        return [pool_due(self.run, closing)]

    def _held_beside_goods(self, standing: Standing) -> dict[str, Num] | None:
        """What the pool holds without the goods whose hawl is apart; none where the whole pool is meant."""
        run = self.run
        if standing.pool != MAIN or self.goods.hawl.running is None:
            return None
        metal = standing.zakat_class if standing.by_weight else ""
        shares = run.pool.shares(metal, run.apart_metal())
        return {name: worth for name, worth in shares.items() if not run.roles[name].trade}

    def _base(self, standing: Standing, hawl: Hawl, mode: str) -> Num:
        if mode not in ("OPENING_BALANCE", "LOWEST_BALANCE"):
            return standing.base
        known = hawl.opening if mode == "OPENING_BALANCE" else hawl.lowest
        return min(known.get(self._part(standing), standing.base), standing.base)

    def _tested(self, standing: Standing, hawl: Hawl, mode: str) -> Num:
        """What the base was taken from, which must reach nisab too: all of it, whatever custom exempts."""
        known = hawl.opening if mode == "OPENING_BALANCE" else hawl.lowest
        return min(known.get(TESTED + self._part(standing), standing.tested), standing.tested)

    def _part(self, standing: Standing) -> str:
        """What of a pool closes: its class, or what is beside the goods whose hawl is apart."""
        apart = standing.pool == MAIN and self.goods.hawl.running is not None
        return REST if apart else standing.zakat_class

    def plan(self, pool: str) -> None:
        """Put the closing day of a pool among the days to come."""
        closing = self.hawls[pool].closes(self.run.term)
        if closing is not None:
            self.run.agenda.add(closing.day)

    def end(self, day: int, reason: BreakReason) -> None:
        """End every hawl."""
        self.lots.end(day, reason)
        self.goods.end(day, reason)
        for hawl in self.hawls.values():
            if hawl.running is not None:
                self.run.broken.append(BrokenHawl(hawl.running.zakat_class, POOL, hawl.running.since, day, reason))
                hawl.running = None

    def runs_for(self, credit: Credit) -> bool:
        """Whether a hawl runs that credit may be for."""
        if credit.zakat_class not in POOL_CLASSES:
            return False
        if self.by_lots:
            return any(row.cohorts() for row in self.lots.hawls.values())
        return any(hawl.running is not None for hawl in (*self.hawls.values(), self.goods.hawl))


def _plus(wealth: Wealth, kind: str, amount: Fraction) -> Wealth:
    if not kind:
        return replace(wealth, money=plain(wealth.money + amount))
    name = "gold" if kind == "gold_g" else "silver"
    metal = wealth.metal(name)
    grown = Metal(plain(metal.weight + amount), plain(metal.value + amount * (metal.step() or 0)), metal.price)
    return replace(wealth, gold=grown) if name == "gold" else replace(wealth, silver=grown)
