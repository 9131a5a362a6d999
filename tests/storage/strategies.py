"""Ledgers for Hypothesis: every kind of fact with every kind of value that the domain lets through."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from zakatdesk.domain.change import Fact
from zakatdesk.domain.classes import CLASSES
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.kinds import KINDS, HoldingKind, Key, KeyType
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import IN_KIND_PLACES, Category, Payment
from zakatdesk.domain.person import Person, PolicyChoice, ZakatDay
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import LIMIT

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20)
IDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)
CIVIL = st.dates(date(1924, 8, 1), date(2077, 11, 15))
DAYS: st.SearchStrategy[StatedDay] = st.one_of(
    CIVIL, st.builds(HijriDate, st.integers(1343, 1499), st.integers(1, 12), st.integers(1, 29))
)
STEPS = st.integers(1, LIMIT * 10**18 - 1) | st.integers(1, 10**9)
CURRENCIES = st.sampled_from(["EGP", "IDR", "JPY", "KWD", "SAR"])


def decimals(most: Decimal, places: int) -> st.SearchStrategy[Decimal]:
    return st.integers(0, int(most * 10**places)).map(lambda steps: Decimal(steps).scaleb(-places))


def key_values(key: Key) -> st.SearchStrategy[Any]:
    by_type: dict[KeyType, st.SearchStrategy[Any]] = {
        KeyType.CHOICE: st.sampled_from(key.choices or ("",)),
        KeyType.FLAG: st.booleans(),
        KeyType.TEXT: IDS,
        KeyType.CURRENCY: CURRENCIES,
        KeyType.SYMBOL: IDS,
        KeyType.PART: decimals(Decimal(1), 12),
        KeyType.FINE: decimals(key.most or Decimal(1), 2),
        KeyType.GRAMS: decimals(Decimal(500), 3),
        KeyType.AMOUNT: decimals(Decimal(500), 2),
        KeyType.DUE: st.just("on_demand") | DAYS,
        KeyType.INSTALMENTS: st.lists(st.builds(Instalment, DAYS, st.integers(1, 10**9)), min_size=1, max_size=3).map(
            tuple
        ),
        KeyType.MONTHLY: st.builds(Monthly, st.integers(1, 10**9), DAYS, st.integers(1, 400)),
    }
    return by_type[key.type]


@st.composite
def keys_of(draw: st.DrawFn, kind: HoldingKind) -> tuple[tuple[str, KeyValue], ...]:
    return tuple(
        (key.name, draw(key_values(key)))
        for key in KINDS[kind].keys
        if key.type is KeyType.CURRENCY or draw(st.booleans())
    )


POLICIES = st.builds(
    PolicyChoice,
    preset=st.sampled_from(["HANAFI", "SHAFII"]),
    start=st.none() | DAYS,
    options=st.dictionaries(IDS, IDS, max_size=2).map(lambda pairs: tuple(sorted(pairs.items()))),
    parameters=st.dictionaries(IDS, TEXTS, max_size=2).map(lambda pairs: tuple(sorted(pairs.items()))),
    zakat_day=st.none() | st.builds(ZakatDay, st.just("hijri"), st.integers(1, 12), st.integers(1, 30)),
)
FROZEN = st.dictionaries(
    IDS, st.none() | TEXTS | st.dictionaries(IDS, TEXTS, max_size=2).map(lambda pairs: tuple(pairs.items())), max_size=3
).map(lambda pairs: tuple(pairs.items()))


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """A ledger with some of everything."""
    seqs = iter(range(1, 1000))
    facts: list[Fact] = []
    optional_day = st.none() | DAYS

    def some(least: int = 0, most: int = 3) -> list[str]:
        return draw(st.lists(IDS, min_size=least, max_size=most, unique=True))

    for year, month in draw(st.lists(st.tuples(st.integers(1440, 1445), st.integers(1, 12)), max_size=2, unique=True)):
        calendar_day = Ledger().calendar.month_start(year, month) + draw(st.integers(-2, 2))
        month_id = f"{year}-{month:02}"
        begins = date.fromordinal(calendar_day)
        facts.append(MonthCorrection(month_id, next(seqs), year, month, begins, draw(TEXTS)))
    people = some(1)
    for person in people:
        policies = tuple(draw(st.lists(POLICIES, min_size=1, max_size=2)))
        currency, adult, died = draw(CURRENCIES), draw(optional_day), draw(optional_day)
        guardian = draw(st.none() | st.sampled_from(people))
        facts.append(Person(person, next(seqs), draw(TEXTS), currency, policies, adult, guardian, died, draw(TEXTS)))
    holdings = some(1)
    for holding in holdings:
        kind = draw(st.sampled_from(HoldingKind))
        share = draw(decimals(Decimal(1), 18))
        facts.append(
            Holding(
                holding,
                next(seqs),
                draw(st.sampled_from(people)),
                kind,
                draw(TEXTS),
                draw(keys_of(kind)),
                share,
                draw(TEXTS),
            )
        )
    facts += [draw(entries(entry, next(seqs), holdings)) for entry in some(most=5)]
    for price in some():
        facts.append(
            draw(
                st.builds(
                    Price,
                    id=st.just(price),
                    seq=st.just(next(seqs)),
                    on=DAYS,
                    of=IDS,
                    price=decimals(Decimal(10**15 - 1), 12),
                    currency=CURRENCIES,
                    source=TEXTS,
                    per=st.sampled_from(["g", "tola"]),
                    authority=TEXTS,
                )
            )
        )
    facts += [draw(payments(payment, next(seqs), people, holdings)) for payment in some()]
    for closed in some():
        group = draw(st.sampled_from(["pool", *holdings]))
        due, on = draw(DAYS), draw(DAYS)
        zakat_class = draw(st.sampled_from(CLASSES))
        facts.append(
            ClosedYear(
                closed,
                next(seqs),
                draw(st.sampled_from(people)),
                zakat_class,
                due,
                on,
                group,
                draw(FROZEN),
                draw(TEXTS),
            )
        )
    return Ledger.of(facts)


@st.composite
def entries(draw: st.DrawFn, entry_id: str, seq: int, holdings: list[str]) -> Entry:
    """An entry with anything in its fields; whether it makes sense is not the file's to say."""
    holding = st.sampled_from(holdings)
    steps = st.none() | STEPS
    giver = draw(holding)
    others = [name for name in holdings if name != giver]
    return Entry(
        id=entry_id,
        seq=seq,
        on=draw(DAYS),
        kind=draw(st.sampled_from(EntryKind)),
        holding=giver,
        amount=draw(steps | STEPS.map(lambda amount: -amount)),
        after_sunset=draw(st.booleans()),
        note=draw(TEXTS),
        to=draw(st.none() | st.sampled_from(others)) if others else None,
        received=draw(steps),
        of=draw(st.none() | holding),
        costs=draw(steps),
        covers_years=draw(st.none() | st.integers(1, 99)),
        retail=draw(steps),
        wholesale=draw(steps),
        cost=draw(steps),
    )


@st.composite
def payments(draw: st.DrawFn, payment_id: str, seq: int, people: list[str], holdings: list[str]) -> Payment:
    in_kind = draw(st.none() | st.sampled_from(sorted(IN_KIND_PLACES)))
    return Payment(
        id=payment_id,
        seq=seq,
        on=draw(DAYS),
        person=draw(st.sampled_from(people)),
        amount=draw(STEPS),
        currency=draw(CURRENCIES) if in_kind is None else None,
        in_kind=in_kind,
        category=draw(st.none() | st.sampled_from(Category)),
        recipient=draw(TEXTS),
        from_holding=draw(st.none() | st.sampled_from(holdings)),
        for_class=draw(st.none() | st.sampled_from(CLASSES)),
        for_due=draw(st.none() | DAYS),
        after_sunset=draw(st.booleans()),
        note=draw(TEXTS),
    )
