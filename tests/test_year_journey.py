"""Two missed years, paid in parts and in advance; one is closed, and an old entry is edited: the paper stays the same."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

from tests.cli.calling import Machine
from tests.reports.papers import pdf_text
from zakatdesk.bookkeeping.actions.entries import edit_entry
from zakatdesk.bookkeeping.actions.payments import record_payment
from zakatdesk.bookkeeping.closing import close_year
from zakatdesk.bookkeeping.records.year_record import Seal
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.bookkeeping.views.differences import differences
from zakatdesk.bookkeeping.views.years import YearRow, YearState, years
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Category
from zakatdesk.exchange.fingerprint import fingerprint
from zakatdesk.fiqh.assess import assess

AMINA = {
    "format": "zakatdesk",
    "version": 1,
    "people": [
        {
            "id": "amina",
            "name": "Amina",
            "currency": "EGP",
            "policies": [{"preset": "CONTEMPORARY_GOLD_SINGLE_DATE", "options": {"MISSED_YEARS": "FIXED_BASE"}}],
        }
    ],
    "holdings": [{"id": "savings", "person": "amina", "kind": "bank", "name": "Savings", "currency": "EGP"}],
    "entries": [{"id": "first", "on": "1445-08-01 AH", "kind": "opening", "holding": "savings", "amount": "400000"}],
    "prices": [{"on": "1445-08-01 AH", "of": "gold", "price": "1000", "in": "EGP", "source": "Market"}],
}


def opened(machine: Machine, path: Path) -> LedgerSession:
    return LedgerSession(machine._services(None).open_ledger(path), assess=assess, as_of=machine.today.toordinal())


def year(session: LedgerSession, number: int) -> YearRow:
    return next(row for row in years(session.ledger, session.assessment) if row.year == number)


def paper(machine: Machine, ledger: Path, name: str, number: str = "1446") -> bytes:
    out = ledger.with_name(name)
    assert machine.call("statement", ledger, "--year", number, "--out", out).status == 0
    return out.read_bytes()


def pay(
    session: LedgerSession, on: date, amount: int, due: date, recipient: str = "", category: Category | None = None
) -> None:
    session.do(
        record_payment(
            session.ledger,
            id=f"paid-{on}",
            on=on,
            person="amina",
            amount=amount,
            currency="EGP",
            category=category,
            recipient=recipient,
            for_class="money",
            for_due=due,
        )
    )


def test_two_missed_years(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    form, ledger = tmp_path / "amina.json", tmp_path / "amina.zakat"
    form.write_text(json.dumps(AMINA))
    assert machine.call("new", ledger, "--from", form).status == 0
    session = opened(machine, ledger)
    assert [year(session, number).missed for number in (1446, 1447, 1448)] == [True, True, False]
    assert [year(session, number).zakat for number in (1446, 1447)] == [10_000, 10_000]

    # The first missed year in two parts, the one that is still running in advance.
    pay(session, date(2026, 9, 1), 600_000, date(2025, 1, 31), "Umm Ali", Category.FUQARA)
    pay(session, date(2026, 10, 1), 400_000, date(2025, 1, 31), "Orphans", Category.MASAKIN)
    pay(session, date(2026, 11, 1), 250_000, date(2027, 1, 9))
    assert [year(session, 1446).paid, year(session, 1446).outstanding] == [10_000, 0]
    assert session.assessment.person("amina").credit == 2_500
    assert year(session, 1447).outstanding == 10_000

    seal = Seal("0.1.0", fingerprint(session.ledger))
    numbers = iter(range(9))
    session.do(
        close_year(session.ledger, session.assessment, "amina", 1446, seal=seal, new_id=lambda: f"c{next(numbers)}")
    )
    session.close()
    before = paper(machine, ledger, "before.pdf")
    said = pdf_text(before)
    for phrase in ("Zakat 10,000.00 EGP", "Umm Ali", "Orphans", "Together 10,000.00 EGP", "Closed on"):
        assert phrase in said
    open_before = paper(machine, ledger, "open-before.pdf", "1447")

    session = opened(machine, ledger)
    entry = session.ledger.register("savings").rows[0]
    session.do(edit_entry(session.ledger, entry, replace(entry, amount=60_000_000)))
    (found,) = differences(session.ledger, session.as_of, "amina", 1446)
    assert [found.was, found.becomes] == [10_000, 15_000]
    assert [(part.holding, part.was, part.becomes) for part in found.parts] == [
        ("savings", Fraction(400_000), Fraction(600_000))
    ]
    row = year(session, 1446)
    assert (row.state, row.differs, row.zakat) == (YearState.CLOSED, True, Fraction(10_000))
    session.close()

    assert paper(machine, ledger, "after.pdf") == before
    assert paper(machine, ledger, "open-after.pdf", "1447") != open_before
