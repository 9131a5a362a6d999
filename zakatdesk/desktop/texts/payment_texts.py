"""Payments in words: what each settles, what waits, what is voluntary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.bookkeeping.views.foresight import Beyond, Foresight, Settling, Standing
from zakatdesk.bookkeeping.views.owing import Owing
from zakatdesk.bookkeeping.views.payments import PaymentRow
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Sentence, counted, sentence
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assessment import Became, Use
from zakatdesk.words import Words

MANY = 4
"""From so many due days on that are settled in full they are told in one line."""

EXPLAINED: Mapping[Category, Sentence] = MappingProxyType(
    {
        Category.FUQARA: sentence("recipients", "Fuqara: people who have nothing, or far less than they need."),
        Category.MASAKIN: sentence("recipients", "Masakin: people who have something, but not enough to live on."),
        Category.AMILIN: sentence("recipients", "Amilin: those who collect, keep and hand out zakat, for their work."),
        Category.MUALLAFA: sentence(
            "recipients", "Muallafah qulubuhum: those new to Islam, or near to it, whose hearts are to be won."
        ),
        Category.RIQAB: sentence("recipients", "Riqab: to free people from slavery or captivity."),
        Category.GHARIMIN: sentence("recipients", "Gharimin: people in debt who cannot pay what they owe."),
        Category.FISABILILLAH: sentence(
            "recipients", "Fi sabilillah: in the cause of God; scholars differ on how far this reaches."
        ),
        Category.IBN_SABIL: sentence(
            "recipients", "Ibn as-sabil: travellers cut off from their means, even if they are rich at home."
        ),
    }
)
"""The eight categories in one plain sentence each."""

TARGET = sentence("payments", "{what}, {day}")
EXPECTED = sentence("payments", "in advance: {owed}")
PART = sentence("payments", "{given} of {before} for {what}; {after} remain.")
WHOLE = sentence("payments", "{given} for {what}; nothing of it remains.")
MANY_WHOLE = counted(
    "payments",
    "{given} for %n due day, from {first} to {last}; nothing of it remains.",
    "{given} for %n due days, from {first} to {last}; nothing of them remains.",
    1,
)
SOME = sentence("payments", "{given} for {what}.")
ADVANCE = sentence("payments", "{amount} is paid in advance for the year that ends on {day}.")
ADVANCE_OPEN = sentence("payments", "{amount} is paid in advance.")
CARRIED = sentence("payments", "{amount} more than is owed: carried forward to the zakat due on {day}.")
CARRIED_OPEN = sentence("payments", "{amount} more than is owed: carried forward to the next zakat.")
VOLUNTARY_OVER = sentence(
    "payments", "{amount} more than is owed: by the rules you follow it counts as voluntary charity."
)
VOLUNTARY_EARLY = sentence(
    "payments", "By the rules you follow {amount} comes too early and counts as voluntary charity."
)
VOLUNTARY = sentence("payments", "Nothing is due and no hawl runs, so {amount} counts as voluntary charity.")
UNVALUED = sentence(
    "payments",
    "The price or rate of what is given is not known on that day, so it settles nothing yet. Add it under Prices.",
)
AHEAD = sentence("payments", "This day lies ahead: the payment counts from then on.")
PAID_LEFT = sentence("payments", "Paid {amount}. Remaining {left}.")
PAID_ALL = sentence("payments", "Paid {amount}. Nothing remains.")

USE = sentence("payments", "{amount} for {what}")
WAITS = sentence("payments", "{amount} waits as advance")
IS_VOLUNTARY = sentence("payments", "{amount} voluntary charity")
WAITS_ALL = sentence("payments", "Waits as advance")
ALL_VOLUNTARY = sentence("payments", "Voluntary charity")
NO_VALUE = sentence("payments", "No value yet: a price is missing")
DAY_AHEAD = sentence("payments", "Its day lies ahead")


class PaymentTexts:
    """Sentences about payments of one ledger.

    Args:
        ledger: Gives the names and the calendar.
    """

    def __init__(self, words: Words, ledger: Ledger) -> None:
        """Remember both."""
        self._words = words
        self._display = Display(words, ledger)

    def amount(self, amount: Fraction, unit: str) -> str:
        """So much of a currency or of what is given in kind."""
        return self._words.quantity(amount, unit)

    def target(self, target: Target) -> str:
        """What a payment can be for: `Money, 1 Ramadan 1446 AH`."""
        what = self._words.zakat_class(target.zakat_class)
        return self._frame(TARGET, what=what, day=self._display.hijri(target.due))

    def owing(self, row: Owing, at: Standing) -> str:
        """How much is left of something, in money and in kind."""
        shown = [] if row.money is None else [self._words.money(row.money, at.ledger.person(at.person).currency)]
        shown += [self._words.in_kind(kind, amount) for kind, amount in row.in_kind.items() if amount]
        owed = self._words.listed(shown)
        return self._frame(EXPECTED, owed=owed) if row.advance else owed

    def foreseen(self, found: Foresight, *, ahead: bool) -> list[str]:
        """What would follow, in sentences; `ahead` says that the day of the payment lies ahead."""
        if found.refusal is not None:
            return [self._words.error(found.refusal)]
        said = self._settled(found)
        said += [self._beyond(row, found.currency) for row in found.beyond]
        if not found.valued:
            said.append(self._words.text(UNVALUED))
        if ahead:
            said.append(self._words.text(AHEAD))
        return said

    def _settled(self, found: Foresight) -> list[str]:
        """What is settled: a line for each, but one for all that are settled in full where there are many."""
        whole = [row for row in found.settling if row.after == 0 and not row.kind]
        if len(whole) < MANY:
            return [self._settling(row, found.currency) for row in found.settling]
        given = self.amount(sum((row.given for row in whole), Fraction(0)), found.currency)
        first, last = self._display.hijri(whole[0].target.due), self._display.hijri(whole[-1].target.due)
        said = self._words.count(MANY_WHOLE, len(whole)).format(given=given, first=first, last=last)
        return [said, *(self._settling(row, found.currency) for row in found.settling if row not in whole)]

    def _settling(self, row: Settling, currency: str) -> str:
        unit = row.kind or currency
        given, what = self.amount(row.given, unit), self.target(row.target)
        if not row.after:
            return self._frame(SOME if row.after is None else WHOLE, given=given, what=what)
        if row.before is None:
            return self._frame(SOME, given=given, what=what)
        before, after = self.amount(row.before, unit), self.amount(row.after, unit)
        return self._frame(PART, given=given, before=before, what=what, after=after)

    def _beyond(self, row: Beyond, currency: str) -> str:
        amount = self.amount(row.amount, row.kind or currency)
        if row.became is Became.VOLUNTARY:
            if row.overpaid:
                return self._frame(VOLUNTARY_OVER, amount=amount)
            return self._frame(VOLUNTARY_EARLY if row.early else VOLUNTARY, amount=amount)
        if row.due is None:
            return self._frame(CARRIED_OPEN if row.overpaid else ADVANCE_OPEN, amount=amount)
        return self._frame(CARRIED if row.overpaid else ADVANCE, amount=amount, day=self._display.both(row.due))

    def done(self, amount: Fraction, unit: str, found: Foresight) -> str:
        """What is said after saving; nothing where it is not known what remains."""
        if found.refusal is not None:
            return ""
        paid = self.amount(amount, unit)
        left = [self._words.money(found.outstanding, found.currency)] if found.outstanding else []
        left += [self._words.in_kind(kind, number) for kind, number in found.in_kind.items() if number]
        return self._frame(PAID_LEFT if left else PAID_ALL, amount=paid, left=self._words.listed(left))

    def uses(self, row: PaymentRow, currency: str) -> list[str]:
        """What became of a payment, a line for each part."""
        if row.ahead:
            return [self._words.text(DAY_AHEAD)]
        if not row.uses:
            return [self._words.text(NO_VALUE)]
        return [self._use(use, currency, alone=len(row.uses) == 1) for use in _together(row.uses)]

    def _use(self, use: Use, currency: str, *, alone: bool) -> str:
        if use.became is Became.SETTLED and use.due is not None:
            what = self.target(Target(use.zakat_class, use.due))
            return what if alone else self._frame(USE, amount=self.amount(use.amount, use.kind or currency), what=what)
        voluntary = use.became is Became.VOLUNTARY
        if alone:
            return self._words.text(ALL_VOLUNTARY if voluntary else WAITS_ALL)
        amount = self.amount(use.amount, use.kind or currency)
        return self._frame(IS_VOLUNTARY if voluntary else WAITS, amount=amount)

    def _frame(self, said: Sentence, **shown: str) -> str:
        return self._words.text(said).format(**shown)


def _together(uses: Iterable[Use]) -> tuple[Use, ...]:
    """The uses, the settled ones by their day."""
    order = {Became.SETTLED: 0, Became.CREDIT: 1, Became.VOLUNTARY: 2}
    return tuple(sorted(uses, key=lambda use: (order[use.became], use.due or 0)))
