"""Closed years: what was frozen stands, whatever today's facts would give.

Source: timeline 11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, cast

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.money import half_up
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import MG, NOTHING, Num
from zakatdesk.fiqh.run.lot_years import LOTS
from zakatdesk.fiqh.run.why_closed import ClosedRecord, closed_trail
from zakatdesk.fiqh.run.why_pool import rounded_up

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

NEAR = 3
"""Days by which a due day may have moved since it was closed. Source: timeline 8, of payments that name one."""

_GRAMS = {"gold_g": "gold", "silver_g": "silver"}


class ClosedYears:
    """The closed years of one person, by the day they fell due."""

    __slots__ = ("run",)

    def __init__(self, run: PersonRun) -> None:
        """Look at those of this run."""
        self.run = run

    @property
    def by_day(self) -> Mapping[int, list[ClosedYear]]:
        """The closed years by the day they fell due."""
        return self.run.inputs.closed

    def freeze(self, day: int, fresh: list[Due]) -> list[Due]:
        """The obligations of a day with what was closed in place of what today's facts give."""
        kept = [due for due in fresh if not self._is_closed_nearby(due)]
        for row in self.by_day.get(day, ()):
            now = next((due for due in kept if (due.zakat_class, due.group) == (row.zakat_class, row.group)), None)
            frozen = self._frozen(row, day, now)
            if now is not None:
                kept.remove(now)
            kept.append(frozen)
            if now is None or self._shown(now) != self._shown(frozen):
                self.run.account.problems.append(Problem("CLOSED_DIFFERS", row.zakat_class, day))
        return kept

    def _is_closed_nearby(self, due: Due) -> bool:
        """Whether the year of a whole pool or herd was closed on a day close by: a month correction may have moved its end."""
        if due.hawl_start is None or due.group == LOTS:
            return False
        days = (day for away in range(1, NEAR + 1) for day in (due.on - away, due.on + away))
        closed = (row for day in days for row in self.by_day.get(day, ()))
        return any((row.zakat_class, row.group) == (due.zakat_class, due.group) for row in closed)

    def _shown(self, due: Due) -> tuple[object, ...]:
        """What is compared: the rounded zakat, else what is owed in kind."""
        if due.money is not None:
            return (_rounded(due.money, due.rounding),)
        return tuple(sorted((due.kind or {due.metal: due.grams}).items()))

    def _frozen(self, row: ClosedYear, day: int, now: Due | None) -> Due:
        """The obligation as it was closed; what was not kept is taken from today's."""
        values = dict(row.frozen)
        text = {name: value for name, value in values.items() if isinstance(value, str)}
        unit = text.get("unit", now.unit if now is not None else self.run.currency.code)
        in_kind = {
            name: Fraction(number) for name, number in cast("Iterable[tuple[str, str]]", values.get("in_kind") or ())
        }
        money, rounding = self._owed(text)
        metal = (
            next((_GRAMS[name] for name in in_kind if name in _GRAMS), "") if row.zakat_class in _GRAMS.values() else ""
        )
        start = text.get("hawl_start")
        due = Due(
            zakat_class=row.zakat_class,
            group=row.group,
            hawl_start=self.run.ledger.calendar.ordinal(read_day(start)) if start is not None else None,
            on=day,
            unit=unit,
            base=self._steps(text.get("base"), unit),
            nisab=self._steps(text.get("nisab"), unit),
            deducted=self._steps(text.get("deducted"), unit),
            rate=Fraction(text["rate"]) if "rate" in text else None,
            rounding=rounding,
            money=money,
            metal=metal,
            grams=in_kind.get(f"{metal}_g", NOTHING) * MG,
            kind={} if metal else {name: number for name, number in in_kind.items() if name not in _GRAMS},
            information={name: number for name, number in in_kind.items() if name in _GRAMS and not metal},
        )
        if now is not None:
            due.holdings, due.late = now.holdings, now.late
            due.alternatives, due.to_dispose = now.alternatives, now.to_dispose
        due.trail = partial(closed_trail, self._record(row, due, now), due)
        return due

    def _record(self, row: ClosedYear, due: Due, now: Due | None) -> ClosedRecord:
        return ClosedRecord(
            policy=self.run.term.policy,
            currency=self.run.currency,
            closed_on=self.run.ledger.calendar.ordinal(row.closed_on),
            now=now,
            same=now is not None and self._shown(now) == self._shown(due),
        )

    def _owed(self, text: Mapping[str, str]) -> tuple[Fraction | None, str]:
        """The exact sum in minor units with the rounding by which it gives the zakat that was closed.

        Where none does, the zakat is the sum itself.
        """
        today: str = self.run.term.policy["ROUNDING"]
        exact = text.get("zakat_exact", text.get("zakat"))
        if exact is None:
            return None, today
        money, zakat = (Fraction(part) * self.run.minor for part in (exact, text.get("zakat", exact)))
        known = next((way for way in (today, "HALF_UP", "UP") if _rounded(money, way) == zakat), None)
        return (zakat, today) if known is None else (money, known)

    def _steps(self, text: str | None, unit: str) -> Num:
        if text is None:
            return 0
        if unit in ("g", "kg"):
            return Fraction(text) * MG
        return Fraction(text) if unit in ("heads", "people") else Fraction(text) * self.run.minor


def _rounded(money: Fraction, rounding: str) -> int:
    return rounded_up(money) if rounding == "UP" else half_up(money)
