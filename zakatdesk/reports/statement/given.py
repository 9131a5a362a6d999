"""What was given, to whom, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from zakatdesk.domain.marks import sentence
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assessment import Became, Use
from zakatdesk.reports.content import Block, Cell, Heading, Lines, Section, Table
from zakatdesk.reports.statement.saying import Saying

_PAYMENTS = sentence("statement", "Payments")
_NONE = sentence("statement", "Nothing was paid for this year yet.")
_DAY = sentence("statement", "Day")
_GIVEN = sentence("statement", "Given")
_RECIPIENT = sentence("statement", "Recipient")
_CATEGORY = sentence("statement", "Category of recipients")
_FOR = sentence("statement", "For")
_SETTLED = sentence("statement", "{zakat_class} of {day}")
_CREDIT = sentence("statement", "paid ahead, waits for the next zakat")
_VOLUNTARY = sentence("statement", "voluntary charity")
_UNSAID = sentence("statement", "not said")
_BY_CATEGORY = sentence("statement", "By category of recipients")
_SUM = sentence("statement", "Sum")
_TOGETHER = sentence("statement", "Together")
_HIDDEN = "…"


def payments(saying: Saying) -> Iterator[Section]:
    """The payments of the year, and their sums by category."""
    uses = saying.record.uses
    block: Block = _rows(saying) if uses else Lines((saying.text(_NONE),))
    yield Section(saying.text(_PAYMENTS), (block,))
    if uses:
        yield Section(saying.text(_BY_CATEGORY), (_sums(saying),), level=3)


def _rows(saying: Saying) -> Table:
    headings = (
        Heading(saying.text(_DAY)),
        Heading(saying.text(_GIVEN), number=True),
        Heading(saying.text(_RECIPIENT)),
        Heading(saying.text(_CATEGORY)),
        Heading(saying.text(_FOR)),
    )
    return Table(headings, tuple(_row(saying, use) for use in saying.record.uses))


def _row(saying: Saying, use: Use) -> tuple[Cell, ...]:
    payment = saying.ledger.payments[use.payment]
    calendar = saying.ledger.calendar
    amount = saying.amount(use.amount, use.kind or saying.record.currency)
    return (
        Cell(saying.day(calendar.ordinal(payment.on, after_sunset=payment.after_sunset))),
        Cell(_HIDDEN) if saying.wanted.hide_amounts else amount,
        Cell(saying.words.name(payment.recipient) if payment.recipient else saying.text(_UNSAID)),
        Cell(_category(saying, payment.category)),
        Cell(_became(saying, use)),
    )


def _category(saying: Saying, category: Category | None) -> str:
    return saying.text(_UNSAID) if category is None else saying.words.code(category)


def _became(saying: Saying, use: Use) -> str:
    if use.became is Became.SETTLED and use.due is not None:
        zakat_class = saying.words.zakat_class(use.zakat_class)
        return saying.words.say(_SETTLED, zakat_class=zakat_class, day=saying.day(use.due))
    return saying.text(_CREDIT if use.became is Became.CREDIT else _VOLUNTARY)


def _sums(saying: Saying) -> Table:
    """What went to each category, what was given in kind apart."""
    found: dict[tuple[Category | None, str], Fraction] = {}
    for use in saying.record.uses:
        key = (saying.ledger.payments[use.payment].category, use.kind or saying.record.currency)
        found[key] = found.get(key, Fraction(0)) + use.amount
    order = (*Category, None)
    rows = [
        (Cell(_category(saying, category)), saying.amount(amount, unit))
        for (category, unit), amount in sorted(found.items(), key=lambda row: (order.index(row[0][0]), row[0][1]))
    ]
    money = sum((amount for (_, unit), amount in found.items() if unit == saying.record.currency), Fraction(0))
    headings = (Heading(saying.text(_CATEGORY)), Heading(saying.text(_SUM), number=True))
    return Table(headings, tuple(rows), (Cell(saying.text(_TOGETHER)), saying.money(money)))
