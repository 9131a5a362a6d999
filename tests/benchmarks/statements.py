"""The PDF of one of ten years of forty holdings, assessed, charted and written, beside typst alone on the same document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median
from time import perf_counter

import typst

from tests.benchmarks.table import Line
from zakatdesk.bookkeeping.records.making import record_of_year
from zakatdesk.bookkeeping.records.year_record import Seal
from zakatdesk.cli.call.charts import chart_of_record
from zakatdesk.domain.change import Fact
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.price import Price
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.presets import DEFAULT_PRESET
from zakatdesk.reports.content import Statement
from zakatdesk.reports.letters import FONTS
from zakatdesk.reports.pdf import TEMPLATE, pdf
from zakatdesk.reports.plain_form import plain_form
from zakatdesk.reports.statement import statement
from zakatdesk.words import Words

ROUNDS = 7
MOST = 3.0
HOLDINGS = 40
YEARS = 10
FIRST = 1437
DAY = date(2026, 11, 21).toordinal()


def ten_years() -> Ledger:
    """Forty accounts that each get something every year."""
    facts: list[Fact] = [Person("p", 1, "Amina", "EGP", (PolicyChoice(DEFAULT_PRESET),))]
    facts.append(Price("price", 2, date(2015, 1, 1), "gold", Decimal(1000), "EGP", "Market"))
    for number in range(HOLDINGS):
        name = f"account {number}"
        facts.append(Holding(name, 10 + number, "p", HoldingKind.BANK, name, (("currency", "EGP"),)))
        for year in range(YEARS):
            on = HijriDate(FIRST + year, 1 + number % 12, 1)
            kind = EntryKind.INCOME if year else EntryKind.OPENING
            facts.append(Entry(f"{name}/{year}", 100 + number * YEARS + year, on, kind, name, 1_000_000 + number))
    return Ledger.of(facts)


def timed(act: Callable[[], object]) -> float:
    """Seconds that something takes."""
    start = perf_counter()
    act()
    return perf_counter() - start


def measured(folder: Path) -> Iterator[Line]:
    """The median of several, taken in turns."""
    del folder
    ledger, words = ten_years(), Words()

    def said() -> Statement:
        record = record_of_year(ledger, assess(ledger, DAY), "p", 1447, Seal("1", "a"))
        return statement([record], words, charts=[chart_of_record(record, words)])

    inputs = {"data": json.dumps(plain_form(said()), ensure_ascii=False)}
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])

    def alone() -> object:
        return typst.compile(
            TEMPLATE.read_bytes(), font_paths=fonts, sys_inputs=inputs, format="pdf", pdf_standards=["a-2a", "ua-1"]
        )

    taken: dict[str, list[float]] = {"statement": [], "alone": []}
    for _ in range(ROUNDS):
        taken["statement"].append(timed(lambda: pdf(said())))
        taken["alone"].append(timed(alone))
    yield Line(
        f"statement of {HOLDINGS} holdings and {YEARS} years",
        median(taken["statement"]),
        "typst alone on the same document",
        median(taken["alone"]),
        most=MOST,
    )
