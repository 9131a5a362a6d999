"""Random changes of a family's ledger: every kind of fact comes, goes and becomes another."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from tests.fiqh.rules_data import AXES, PROFILES
from tests.reference.drafts import without_last_days
from tests.reference.ledgers import make
from zakatdesk.domain.change import Change, Edit, Fact
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.price import Price
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assessment import Assessment

Act = Callable[["Family"], list[Edit]]
MONEY_IN = (EntryKind.INCOME, EntryKind.SALARY, EntryKind.GIFT, EntryKind.RENT, EntryKind.OPENING)
MONEY_OUT = (EntryKind.SPENDING, EntryKind.LOSS)


def alone(seed: int) -> tuple[Ledger, int]:
    """A made-up ledger of one person, and an as-of day."""
    form, as_of = make(seed)
    return read_ledger(json.dumps(form)), date.fromisoformat(as_of).toordinal()


def family(seed: int) -> tuple[Ledger, int]:
    """Two made-up ledgers in one, their prices together, and an as-of day."""
    (one, as_of), (other, _) = make(seed), make(seed + 1)
    if "calendar" in one or "calendar" in other:
        # A month that one of them corrects may lose a day on which something of the other stands.
        one, other = without_last_days(one), without_last_days(other)
    facts = [*read_ledger(json.dumps(one)).facts()]
    last = max(fact.seq for fact in facts) + 1
    corrected = {fact.id for fact in facts if isinstance(fact, MonthCorrection)}
    second = [_renamed(fact, last) for fact in read_ledger(json.dumps(other)).facts()]
    facts += [fact for fact in second if not isinstance(fact, MonthCorrection) or not corrected]
    return Ledger.of(facts), date.fromisoformat(as_of).toordinal()


def _renamed(fact: Fact, later: int) -> Fact:
    """The same fact of another family: its ids begin with `b-`, so that nothing is the same but what it is about."""
    if isinstance(fact, MonthCorrection):
        return replace(fact, seq=fact.seq + later)
    name, seq = f"b-{fact.id}", fact.seq + later
    if isinstance(fact, Entry):
        to = None if fact.to is None else f"b-{fact.to}"
        of = None if fact.of is None else f"b-{fact.of}"
        return replace(fact, id=name, seq=seq, holding=f"b-{fact.holding}", to=to, of=of)
    if isinstance(fact, Payment):
        source = None if fact.from_holding is None else f"b-{fact.from_holding}"
        return replace(fact, id=name, seq=seq, person=f"b-{fact.person}", from_holding=source)
    if isinstance(fact, Holding | ClosedYear):
        return replace(fact, id=name, seq=seq, person=f"b-{fact.person}")
    return replace(fact, id=name, seq=seq)


class Family:
    """A ledger to which random things happen.

    Attributes:
        answer: What it came to last, of which years are closed.
    """

    def __init__(self, rng: random.Random, ledger: Ledger, as_of: int, answer: Assessment) -> None:
        self.rng, self.ledger, self.as_of, self.answer = rng, ledger, as_of, answer

    def change(self) -> Change:
        """Something that happens."""
        act = self.rng.choice(_ACTS)
        edits = act(self)
        return Change(act.__name__, tuple(edits))

    def day(self) -> date:
        """Some day within the last years, perhaps a little later than the as-of day."""
        return date.fromordinal(
            self.as_of - self.rng.choice((0, 1, 5, 40, 354, 355, 700, 1000)) + self.rng.randint(-3, 3)
        )

    def seq(self) -> int:
        return self.ledger.last_seq + 1

    def entries(self) -> list[Entry]:
        return list(self.ledger.entries())


def _gone(rows: list[Fact], rng: random.Random) -> list[Edit]:
    return [Edit(rng.choice(rows), None)] if rows else []


def take_away_an_entry(family: Family) -> list[Edit]:
    return _gone([*family.entries()], family.rng)


def add_an_entry(family: Family) -> list[Edit]:
    """One like another, on another day and of another amount."""
    rows = family.entries()
    if not rows:
        return []
    like, seq = family.rng.choice(rows), family.seq()
    return [Edit(None, replace(_other_amount(family, like), id=f"n{seq}", seq=seq, on=family.day()))]


def change_an_entry(family: Family) -> list[Edit]:
    rows = family.entries()
    if not rows:
        return []
    before = family.rng.choice(rows)
    after = _other_amount(family, before)
    if family.rng.random() < 0.5:
        after = replace(after, on=family.day())
    for kinds in (MONEY_IN, MONEY_OUT):
        if before.kind in kinds and family.rng.random() < 0.5:
            kind = family.rng.choice((*MONEY_IN, *MONEY_OUT))
            after = replace(after, kind=kind, costs=None, covers_years=None)
    return [Edit(before, after)] if before != after else []


def block_or_return(family: Family) -> list[Edit]:
    rows = [row for row in family.ledger.holdings.values() if row.kind in ("cash", "bank")]
    if not rows:
        return []
    seq, kind = family.seq(), family.rng.choice((EntryKind.BLOCKED, EntryKind.RETURNED))
    amount = family.rng.choice((None, 1000, 500_00))
    return [Edit(None, Entry(f"n{seq}", seq, family.day(), kind, family.rng.choice(rows).id, amount))]


def block_and_return(family: Family) -> list[Edit]:
    """Out of reach for more than a year: then it matters when each part of it was acquired."""
    rows = [row for row in family.ledger.holdings.values() if row.kind in ("cash", "bank")]
    if not rows:
        return []
    seq, day, holding = family.seq(), family.day(), family.rng.choice(rows).id
    back = date.fromordinal(day.toordinal() + 400)
    return [
        Edit(None, Entry(f"n{seq}", seq, day, EntryKind.BLOCKED, holding)),
        Edit(None, Entry(f"n{seq + 1}", seq + 1, back, EntryKind.RETURNED, holding)),
    ]


def move_a_first_price(family: Family) -> list[Edit]:
    """A first price stands for the days before it too; here it comes to lie amid the facts."""
    rows = [*family.ledger.prices.values()]
    if not rows:
        return []
    of = family.rng.choice(rows).of
    first = min((row for row in rows if row.of == of), key=lambda row: family.ledger.calendar.ordinal(row.on))
    changed = family.rng.choice(({"on": family.day()}, {"price": first.price * 3}))
    return [Edit(first, replace(first, **changed))]


def _other_amount(family: Family, row: Entry) -> Entry:
    if row.amount is None or family.rng.random() < 0.3:
        return row
    part = family.rng.choice((Decimal("0.01"), Decimal("0.5"), Decimal(2), Decimal(30)))
    return replace(row, amount=max(int(row.amount * part), 1))


def take_away_a_price(family: Family) -> list[Edit]:
    return _gone([*family.ledger.prices.values()], family.rng)


def add_a_price(family: Family) -> list[Edit]:
    rows = [*family.ledger.prices.values()]
    seq = family.seq()
    if not rows or family.rng.random() < 0.2:
        of = family.rng.choice(("gold", "silver", "gold_21k", "USD", "ACME", "sheep"))
        return [Edit(None, Price(f"n{seq}", seq, family.day(), of, Decimal(family.rng.randint(1, 90)), "EGP"))]
    like = family.rng.choice(rows)
    return [Edit(None, replace(like, id=f"n{seq}", seq=seq, on=family.day(), price=like.price * Decimal("1.25")))]


def change_a_price(family: Family) -> list[Edit]:
    rows = [*family.ledger.prices.values()]
    if not rows:
        return []
    before = family.rng.choice(rows)
    changed = family.rng.choice(
        ({"price": before.price * 2}, {"on": family.day()}, {"currency": "USD"}, {"source": "x"})
    )
    return [Edit(before, replace(before, **changed))]


def take_away_a_payment(family: Family) -> list[Edit]:
    return _gone([*family.ledger.payments.values()], family.rng)


def pay(family: Family) -> list[Edit]:
    """Out of a holding of anybody, or from outside."""
    seq, rng = family.seq(), family.rng
    accounts = [row.id for row in family.ledger.holdings.values() if row.kind in ("cash", "bank")]
    named: dict[str, object] = {}
    obligations = [row for person in family.answer.people for row in person.obligations]
    if obligations and rng.random() < 0.5:
        owed = rng.choice(obligations)
        named = {"for_class": owed.zakat_class, "for_due": date.fromordinal(owed.due)}
    row = Payment(
        f"n{seq}",
        seq,
        family.day(),
        rng.choice([*family.ledger.people]),
        rng.choice((5_00, 99_99, 2000_00)),
        rng.choice(("EGP", "EGP", "USD")),
        from_holding=rng.choice([*accounts, None]),
        after_sunset=rng.random() < 0.1,
        **named,  # type: ignore[arg-type]
    )
    return [Edit(None, row)]


def change_a_payment(family: Family) -> list[Edit]:
    rows = [*family.ledger.payments.values()]
    if not rows:
        return []
    before = family.rng.choice(rows)
    if before.in_kind is not None:
        return [Edit(before, replace(before, on=family.day()))]
    return [Edit(before, replace(before, on=family.day(), amount=before.amount * 3))]


def correct_a_month(family: Family) -> list[Edit]:
    known = {row.id: row for row in family.ledger.calendar.corrections}
    if known and family.rng.random() < 0.5:
        return _gone([*known.values()], family.rng)
    hijri = family.ledger.calendar.hijri(family.day().toordinal())
    name, seq = f"{hijri.year}-{hijri.month:02}", family.seq()
    if name in known:
        return []
    begins = family.ledger.calendar.month_start(hijri.year, hijri.month) + family.rng.choice((-1, 1))
    return [Edit(None, MonthCorrection(name, seq, hijri.year, hijri.month, date.fromordinal(begins)))]


def change_a_person(family: Family) -> list[Edit]:
    rng = family.rng
    before = rng.choice([*family.ledger.people.values()])
    axis = rng.choice(sorted(AXES))
    options = dict(before.policies[-1].options) | {axis: rng.choice(AXES[axis]["values"])}
    rules = replace(before.policies[-1], options=tuple(sorted(options.items())))
    afters: tuple[Person, ...] = (
        replace(before, name="Another"),
        replace(before, policies=(*before.policies[:-1], rules)),
        replace(before, policies=(PolicyChoice(rng.choice(sorted(PROFILES))),)),
        replace(before, minor_until=family.day() if before.minor_until is None else None),
        replace(before, died_on=family.day() if before.died_on is None else None),
    )
    if len(before.policies) == 1:
        afters += (replace(before, policies=(*before.policies, replace(rules, start=family.day()))),)
    after = rng.choice(afters)
    return [Edit(before, after)] if before != after else []


def change_a_holding(family: Family) -> list[Edit]:
    rows = [*family.ledger.holdings.values()]
    if not rows:
        return []
    before = family.rng.choice(rows)
    after = family.rng.choice((replace(before, share=Decimal("0.5")), replace(before, name="Another")))
    return [Edit(before, after)] if before != after else []


def take_away_a_holding(family: Family) -> list[Edit]:
    """With everything that speaks of it."""
    ledger = family.ledger
    if not ledger.holdings:
        return []
    gone = family.rng.choice([*ledger.holdings.values()])
    edits = [Edit(row, None) for row in family.entries() if gone.id in (row.holding, row.to, row.of)]
    edits += [Edit(row, None) for row in ledger.payments.values() if row.from_holding == gone.id]
    return [*edits, Edit(gone, None)]


def add_a_holding(family: Family) -> list[Edit]:
    """One like another, with entries like those of it."""
    seq, rows = family.seq(), [row for row in family.ledger.holdings.values() if row.key("symbol") is None]
    if not rows:
        return []
    like = family.rng.choice(rows)
    edits = [Edit(None, replace(like, id=f"n{seq}", seq=seq))]
    own = [row for row in family.entries() if row.holding == like.id and row.to is None and row.of is None]
    edits += [
        Edit(None, replace(row, id=f"n{seq + place}", seq=seq + place, holding=f"n{seq}"))
        for place, row in enumerate(own[:3], start=1)
    ]
    return edits


def close_a_year(family: Family) -> list[Edit]:
    closed = [*family.ledger.closed_years.values()]
    if closed and family.rng.random() < 0.4:
        return _gone([*closed], family.rng)
    rows = [(person.person, row) for person in family.answer.people for row in person.obligations]
    rows = [(name, row) for name, row in rows if row.zakat is not None and name in family.ledger.people]
    if not rows:
        return []
    (person, owed), seq = family.rng.choice(rows), family.seq()
    amount = str(owed.zakat.numerator if owed.zakat is not None and family.rng.random() < 0.5 else 77)
    day = date.fromordinal(owed.due)
    return [
        Edit(None, ClosedYear(f"n{seq}", seq, person, owed.zakat_class, day, day, owed.group, (("zakat", amount),)))
    ]


_ACTS: tuple[Act, ...] = (
    *(take_away_an_entry, add_an_entry, add_an_entry, change_an_entry, change_an_entry, block_or_return),
    *(
        take_away_a_price,
        add_a_price,
        change_a_price,
        move_a_first_price,
        block_and_return,
        take_away_a_payment,
        pay,
        pay,
        change_a_payment,
    ),
    *(correct_a_month, change_a_person, change_a_person, change_a_holding, take_away_a_holding, add_a_holding),
    *(close_a_year, close_a_year),
)
