"""Ledgers of families that wrote down much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from tests.benchmarks import made_ledger as made
from zakatdesk.bootstrap import services
from zakatdesk.domain.change import Fact
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.price import Price
from zakatdesk.fiqh.presets import DEFAULT_PRESET

PRICE = Decimal(4000)
FIRST = date(2024, 1, 1)
HOLDINGS = 8
PASSPHRASE = "seven dates and a cup of milk"  # noqa: S105 - nobody keeps anything under it
SPENT_AFTER = 500
"""Days after which money is spent: each lot is a year old once."""


def written_ledger(folder: Path, entries: int) -> Path:
    """A file with so many entries over some holdings of one person, above nisab all the time."""
    facts: list[Fact] = [Person("p", 1, "Amina", "EGP", (PolicyChoice(DEFAULT_PRESET),))]
    facts.append(Price("price", 2, FIRST, "gold", PRICE, "EGP"))
    names = [f"h{number}" for number in range(HOLDINGS)]
    seq = 3
    for name in names:
        facts.append(Holding(name, seq, "p", HoldingKind.BANK, name, (("currency", "EGP"),)))
        facts.append(Entry(f"o-{name}", seq + 1, FIRST, EntryKind.OPENING, name, 100_000_00))
        seq += 2
    for number in range(entries - HOLDINGS):
        on = FIRST + timedelta(days=number * 700 // entries)
        kind = EntryKind.SPENDING if number % 3 else EntryKind.INCOME
        facts.append(Entry(f"e{number}", seq, on, kind, names[number % HOLDINGS], 10_00 + number))
        seq += 1
    path = folder / f"{entries}.zakat"
    services(folder).create_ledger(path, Ledger.of(facts)).close()
    return path


def made_path(folder: Path, entries: int) -> Path:
    """Where the ledger of so many entries lies."""
    return folder / f"made-{entries}.zakat"


def protected_path(path: Path) -> Path:
    """Where the same ledger lies under `PASSPHRASE`."""
    return path.with_stem(path.stem + "-protected")


def made_ledger(folder: Path, entries: int) -> Path:
    """New files, plain and protected, with the ledger that every program is timed on, gold and silver priced each month."""
    ledger = Ledger.of(_made(entries, 10, PolicyChoice(DEFAULT_PRESET)))
    path = made_path(folder, entries)
    path.unlink(missing_ok=True)
    services(folder).create_ledger(path, ledger).close()
    protected_path(path).unlink(missing_ok=True)
    keeping = services(folder)
    keeping.passphrases.offer(PASSPHRASE)
    keeping.create_ledger(protected_path(path), ledger).close()
    return path


DAILY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "spent": (("WITHDRAWAL_ORDER", "OLDEST_FIRST"),),
    "shared": (("WITHDRAWAL_ORDER", "PRO_RATA"),),
    "kept": (("WITHDRAWAL_ORDER", "NEWEST_FIRST"),),
    "saved": (),
}
"""What becomes of the money of each day: spent in its turn; spent with all other in proportion; a part of it spent at once,
the rest kept; saved in several accounts, so that wealth grows and more and more falls due."""

_SPENT = {"spent": 100_00, "shared": 97_00, "kept": 97_00}


def daily_ledger(years: int, kept: str) -> Ledger:
    """Entries on each day of the years, under hawls of lots.

    Args:
        years: How many.
        kept: What becomes of the money, a key of `DAILY`.
    """
    rules = PolicyChoice(DEFAULT_PRESET, options=(("MUSTAFAD", "OWN_HAWL"), *DAILY[kept]))
    if kept == "saved":
        return Ledger.of(_made(int(years * 365.25), years, rules))
    facts: list[Fact] = [fact for fact in _made(len(made.ACCOUNTS), years, rules) if not isinstance(fact, Entry)]
    seq = len(facts) + 1
    for number in range(int(years * 365.25)):
        on = made.START + timedelta(days=number)
        begun = kept != "spent" or number > SPENT_AFTER
        moves = ((EntryKind.INCOME, 100_00), (EntryKind.SPENDING, _SPENT[kept] if begun else 0))
        for kind, cents in moves:
            if cents:
                facts.append(Entry(f"e{seq}", seq, on, kind, made.ACCOUNTS[0], cents))
                seq += 1
    return Ledger.of(facts)


def _made(entries: int, years: int, rules: PolicyChoice) -> Iterator[Fact]:
    yield Person("p", 1, "Amina", made.CURRENCY, (rules,))
    seq = 2
    for day, silver in made.silver_prices(years):
        for of, price in (("silver", Decimal(silver)), ("gold", Decimal(silver) * made.GOLD_TO_SILVER)):
            yield Price(f"price-{seq}", seq, day, of, price, made.CURRENCY)
            seq += 1
    for name in made.ACCOUNTS:
        yield Holding(name, seq, "p", HoldingKind.BANK, name, (("currency", made.CURRENCY),))
        seq += 1
    for number, (day, name, cents) in enumerate(made.rows(entries, years)):
        moved = EntryKind.INCOME if cents > 0 else EntryKind.SPENDING
        kind = EntryKind.OPENING if number < len(made.ACCOUNTS) else moved
        yield Entry(f"e{number}", seq, day, kind, name, abs(cents))
        seq += 1
