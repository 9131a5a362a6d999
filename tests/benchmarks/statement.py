"""The statement against typst alone: the PDF of one of ten years of forty holdings, each the median of several."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from statistics import median
from time import perf_counter

import typst

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


def main() -> int:
    """Print both medians and their ratio; fail where it is above what was promised."""
    ledger, words = ten_years(), Words()
    record = record_of_year(ledger, assess(ledger, DAY), "p", 1447, Seal("1", "a"))
    paper = statement([record], words, charts=[chart_of_record(record, words)])
    data = {"data": json.dumps(plain_form(paper), ensure_ascii=False)}
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])

    def alone() -> object:
        return typst.compile(
            TEMPLATE.read_bytes(), font_paths=fonts, sys_inputs=data, format="pdf", pdf_standards=["a-2a", "ua-1"]
        )

    def whole() -> object:
        record = record_of_year(ledger, assess(ledger, DAY), "p", 1447, Seal("1", "a"))
        return pdf(statement([record], words, charts=[chart_of_record(record, words)]))

    found: dict[str, list[float]] = {"typst alone": [], "statement": []}
    for _ in range(ROUNDS):
        found["typst alone"].append(timed(alone))
        found["statement"].append(timed(whole))
    times = {name: median(values) for name, values in found.items()}
    for name, seconds in times.items():
        print(f"{name:<12} {seconds * 1000:7.0f} ms")
    ratio = times["statement"] / times["typst alone"]
    print(f"statement of {HOLDINGS} holdings and {YEARS} years / typst alone: {ratio:.2f} (at most {MOST})")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
