"""Debts that pay for each fifth of nisab that has come in of them, or for all of it from nisab on.

Source: timeline 9 (`HANAFI_THREE`); zakat-rules 12.1.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Mutable, field
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import NOTHING, Num, plain
from zakatdesk.fiqh.wealth.acts import Received
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.receipts import Receipts

FIFTHS = 5


class Part(Mutable):
    """What came in at once and has not paid yet.

    Attributes:
        worth: In minor units of its day.
        years: How many complete years it had been owed then.
    """

    worth: Fraction
    years: int


class CollectedDebt(Mutable):
    """What came in so far of one debt; only what had a complete year.

    Units:
        Minor units, each receipt by its worth on its own day: a fifth is worth more or less on another one.

    Attributes:
        parts: What has not paid yet, the oldest receipt first.
        total: All that came in; `assessed` is what of it has paid.
        lots: Where it is now, as far as it was not marked as paid for.
    """

    parts: list[Part] = field(default_factory=list)
    total: Fraction = NOTHING
    assessed: Fraction = NOTHING
    lots: list[tuple[Book, Lot]] = field(default_factory=list)

    def step(self, receipts: Receipts, rows: list[Received], day: int, years: str, *, medium: bool) -> list[Due]:
        """What the receipts of a day make due.

        Args:
            receipts: Knows what things are worth, and whether the pool reaches nisab.
            rows: What came in of the debt on that day.
            day: The day.
            years: `one` or `all`; empty where none is paid for.
            medium: Whether nothing is due before all of nisab has come in, and all of it then.
        """
        run = receipts.run
        self._collect(receipts, rows, day)
        silver = run.price_on("silver", day)
        if silver is None:
            run.problem("PRICE_MISSING", "silver", day)
        if silver is None or not years:
            return []
        nisab = Fraction(run.nisab.silver) * silver
        if medium:
            ready = self.total if self.total >= nisab else NOTHING
        else:
            ready = self.total // (nisab / FIFTHS) * (nisab / FIFTHS)
        source = rows[0].source
        base = ready - self.assessed
        if base <= 0 or not receipts.reaches(still_owed(receipts, source, day)):
            return []
        self.assessed = ready
        owed, most = self._pay(receipts, base, one=years == "one")
        self._mark(receipts, base, day)
        return [receipts.due("receivable", source.id, day, base, owed, "RECEIVABLE_CLASSES", most, ())]

    def _collect(self, receipts: Receipts, rows: list[Received], day: int) -> None:
        for row in rows:
            for part in row.parts:
                passed = receipts.run.ledger.calendar.complete_years(part.lot.entered, day)
                quantity = row.quantity * Fraction(part.quantity) / row.given
                worth = receipts.minor(row, quantity, day)
                if worth is None:
                    receipts.run.problem("PRICE_MISSING", receipts.run.roles[row.target.id].of, day)
                elif passed:
                    self.parts.append(Part(worth, passed))
                    self.total += worth
            self.lots += ((row.target, lot) for lot in row.lots)

    def _pay(self, receipts: Receipts, base: Fraction, *, one: bool) -> tuple[Fraction, int]:
        """What is owed for so much, taken from the oldest receipts, and the most years that are paid for."""
        owed, most = NOTHING, 1
        while base > 0:
            part = self.parts[0]
            paid = min(part.worth, base)
            years = 1 if one else part.years
            owed += paid * receipts.years_part(years)
            most = max(most, years)
            base -= paid
            part.worth -= paid
            if not part.worth:
                del self.parts[0]
        return owed, most

    def _mark(self, receipts: Receipts, base: Fraction, day: int) -> None:
        """Note that so much was assessed by itself, in what came in first."""
        while base > 0 and self.lots:
            book, lot = self.lots[0]
            step = Fraction(receipts.run.pool.step_of(book, day) or 1) * Fraction(book.holding.share)
            held = NOTHING if lot.assessed is not None else Fraction(book.quantity(lot))
            if held:
                book.mark([lot], plain(base / step), day)
            if held * step <= base:
                del self.lots[0]
            base -= held * step


def still_owed(receipts: Receipts, book: Book, day: int) -> Num:
    """What is still owed of a receivable, in minor units."""
    step = receipts.run.pool.step_of(book, day)
    return plain(book.units * Fraction(book.holding.share) * (step or 0))
