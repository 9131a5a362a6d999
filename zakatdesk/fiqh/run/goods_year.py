"""The hawl of trade goods apart, where their nisab is tested at the end of the year only.

Source: timeline 5, `TRADE_HAWL_NISAB = END_ONLY`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, RunningHawl
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.anchors import Closing
from zakatdesk.fiqh.hawls.pool_hawl import GOODS, NOTHING_NEW, Hawl, Outcome, PoolHawl, Reading, Verdict, amounts_of
from zakatdesk.fiqh.rates import whole_fifths, year_rate
from zakatdesk.fiqh.run.obligations import PoolClosing, pool_due
from zakatdesk.fiqh.run.standings import standings_of
from zakatdesk.fiqh.wealth.measure import MAIN, Standing

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.money import MoneyYear

_WANT = (BreakReason.BELOW_NISAB, BreakReason.BELOW_AT_DUE)


class GoodsYear:
    """The hawl of the goods alone, beside that of the rest."""

    __slots__ = ("hawl", "money")

    def __init__(self, money: MoneyYear) -> None:
        """No hawl runs."""
        self.money = money
        self.hawl = PoolHawl(money.run.years, balances=money.run.remembers)

    def may_be_apart(self) -> bool:
        """Whether the rules of the day know a hawl of the goods alone."""
        policy = self.money.run.term.policy
        return policy["TRADE_HAWL_NISAB"] == "END_ONLY" and policy["MUSTAFAD"] != "CLOSING_BALANCE"

    def applies(self) -> bool:
        """Whether goods have a hawl apart on this day, or may begin one."""
        if not self.may_be_apart():
            return False
        return bool(self.money.run.wealth.goods) or self.hawl.running is not None

    def step(self, day: int, standing: Standing) -> list[Due]:
        """Test the pool of a day on which there are goods, or a hawl of goods."""
        money, run = self.money, self.money.run
        pool = money.hawls[MAIN]
        goods = run.wealth.goods
        if self.hawl.running is not None and not goods:
            self._no_goods_left(day, standing, pool, self.hawl.running)
        rest = standings_of(run, day, goods=False)[0] if goods else standing
        value = max(plain(standing.worth - rest.worth), 0)
        kept = None if pool.running is None else pool.running.nisab
        reading = replace(money.reading(standing, kept), goods=value, rest=rest.tested)
        split = self.hawl.running is not None
        if self.hawl.running is not None:
            self.hawl.running.see(reading, balances=self.hawl.balances)
        part = rest if split else standing
        verdict = NOTHING_NEW
        if not split or pool.running is not None or rest.gross:
            verdict = pool.step(day, replace(reading, gross=part.gross), run.nisab.money, run.term)
        money.note_missing(standing, day)
        fresh = money.take(day, part, verdict)
        if goods and not split and pool.running is None and standing.nisab is not None:
            self._carry_on(day, reading, verdict)
        fresh += self._close(day, standing, verdict, reading)
        money.plan(MAIN)
        closing = self.hawl.closes(run.term)
        run.agenda.add(None if closing is None else max(closing.day, day))
        return fresh

    def _no_goods_left(self, day: int, standing: Standing, pool: PoolHawl, hawl: Hawl) -> None:
        self.hawl.running = None
        if pool.running is not None:
            return
        if standing.reached:
            pool.running = hawl
        else:
            self.money.run.broken.append(BrokenHawl("money", GOODS, hawl.since, day, BreakReason.BELOW_NISAB))

    def _carry_on(self, day: int, reading: Reading, verdict: Verdict) -> None:
        """Goods go on when the hawl of the pool ends for want of nisab; without any hawl they begin one."""
        ended = verdict.hawl if verdict.outcome is Outcome.BROKE and verdict.reason in _WANT else None
        if ended is not None:
            self.hawl.running = replace(ended, zakat_class="money")
            return
        run = self.money.run
        amounts = amounts_of(reading)
        anchor = run.years.anchor(day)
        self.hawl.running = Hawl("money", day, anchor, run.nisab.money, amounts, dict(amounts), reading.late)

    def _close(self, day: int, standing: Standing, verdict: Verdict, reading: Reading) -> list[Due]:
        hawl, term = self.hawl.running, self.money.run.term
        closing = self.hawl.closes(term)
        if hawl is None or closing is None or day < closing.day:
            return []
        shift = self.hawl.shift(hawl, closing, day, term)
        fresh = self._due(day, standing, hawl, reading.goods, shift) if standing.reached and shift else []
        if verdict.outcome is Outcome.CLOSED:
            # Both begin again on one day: they are one hawl again, that of the pool.
            self.hawl.running = None
        else:
            self._again(day, hawl, closing, reading)
        return fresh

    def _again(self, day: int, hawl: Hawl, closing: Closing, reading: Reading) -> None:
        run = self.money.run
        amounts = amounts_of(reading)
        self.hawl.running = replace(
            hawl,
            since=day,
            anchor=run.years.kept(hawl.anchor, closing, day, run.term, solar=self.hawl.solar(run.term)),
            nisab=run.nisab.money,
            opening=amounts,
            lowest=dict(amounts),
            late=reading.late,
            fresh=False,
        )

    def _due(self, day: int, standing: Standing, hawl: Hawl, value: Num, shift: Fraction) -> list[Due]:
        run = self.money.run
        policy = run.term.policy
        base = value
        if policy["MUSTAFAD"] == "OPENING_BALANCE":
            base = min(base, hawl.opening[GOODS])
        elif policy["MUSTAFAD"] == "LOWEST_BALANCE":
            base = min(base, hawl.lowest[GOODS])
        if policy["MONEY_EXCESS"] == "FIFTH_STEPS" and standing.nisab:
            base = plain(whole_fifths(Fraction(base), Fraction(standing.nisab)))
        if base <= 0:
            return []
        part = year_rate(policy, day - hawl.since).part * shift
        held = {name: worth for name, worth in run.pool.shares("").items() if run.roles[name].trade}
        shown = replace(standing, gross=run.wealth.goods, tested=value, base=value)
        return [pool_due(run, PoolClosing(GOODS, day, hawl.since, shown, base, part, hawl.late, held))]

    def end(self, day: int, reason: BreakReason) -> None:
        """End the hawl."""
        hawl = self.hawl.running
        if hawl is not None:
            self.money.run.broken.append(BrokenHawl("money", GOODS, hawl.since, day, reason))
            self.hawl.running = None

    def running(self) -> list[RunningHawl]:
        """The hawl of the goods, where one runs."""
        hawl, run = self.hawl.running, self.money.run
        if hawl is None:
            return []
        closing = self.hawl.closes(run.term)
        held = [name for name in run.pool.shares("") if run.roles[name].trade]
        nisab = None if run.nisab.money is None else Fraction(run.nisab.money) / run.minor
        return [
            RunningHawl(
                "money",
                GOODS,
                hawl.since,
                None if closing is None else closing.day,
                run.currency.code,
                Fraction(run.wealth.goods) / run.minor,
                nisab,
                dict.fromkeys(held, hawl.since),
                closing is not None and run.ledger.calendar.is_provisional(closing.day),
                hawl.late,
            )
        ]
