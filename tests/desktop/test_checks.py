"""The checks in the window: on Home, on their page, and each way a quick fix goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.bookkeeping.checks.looking import Facts, hijri, ledger
from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import child
from zakatdesk.bookkeeping.checks.computed import PREFERENCE, Computed, from_text, to_text
from zakatdesk.bookkeeping.services import Services
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.holding_dialog import HoldingDialog
from zakatdesk.desktop.dialogs.month_dialog import MonthDialog
from zakatdesk.desktop.dialogs.price_dialog import PriceDialog
from zakatdesk.desktop.pages.checks import ChecksPage
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace


def family() -> Ledger:
    """Cash that was overspent, a debt without a day, an old price, a hawl that closes on 10 Rajab 1448."""
    make = Facts()
    return ledger(
        make.person(),
        make.holding("cash", HoldingKind.CASH),
        make.entry("cash", "2026-01-01", EntryKind.OPENING, 500),
        make.entry("cash", "2026-02-01", EntryKind.SPENDING, 600),
        make.holding("loan", HoldingKind.DEBT),
        make.entry("loan", "2026-01-01", EntryKind.OPENING, 500),
        make.holding("bank"),
        make.entry("bank", hijri(1447, 6, 15), EntryKind.OPENING, 10_000_000),
        make.price("gold"),
    )


@pytest.fixture
def path(outside: Services, tmp_path: Path) -> Path:
    made = tmp_path / "family.zakat"
    outside.create_ledger(made, family()).close()
    return made


def workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def page(desk: Desk) -> ChecksPage:
    desk.commands["checks"].trigger()
    found = desk.window.page_named("checks")
    assert isinstance(found, ChecksPage)
    return found


def press(within: QWidget, name: str) -> None:
    button = child(within, QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def told(desk: Desk) -> list[str]:
    return [finding.code for finding in workspace(desk).hall.advice.findings]


def test_home_shows_the_first_and_leads_to_all(open_desk: OpenDesk, path: Path) -> None:
    desk = open_desk(path)
    home = desk.window.page_named("home")
    assert told(desk) == ["OVERDRAFT", "MONTH_TO_CONFIRM", "DEBT_WITHOUT_DAY", "PRICE_STALE"]
    assert child(home, QPushButton, "overdraft/cash/OPEN_HOLDING").isVisible()
    assert not child(home, QPushButton, "attention_all").isVisible()
    press(home, "attention_all")
    assert desk.window.page == "checks"


def test_a_fix_changes_the_facts_is_told_and_can_be_undone(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    checks = page(desk)
    before = workspace(desk).bridge.ledger
    press(checks, "debt/loan/SAY_ON_DEMAND")
    assert "DEBT_WITHOUT_DAY" not in told(desk)
    assert (
        checks.findChild(QWidget, "finding/debt/loan") is None
        or not child(checks, QWidget, "finding/debt/loan").isVisible()
    )
    desk.commands["undo"].trigger()
    assert workspace(desk).bridge.ledger == before
    assert "DEBT_WITHOUT_DAY" in told(desk)
    qtbot.waitUntil(lambda: child(checks, QPushButton, "debt/loan/SAY_ON_DEMAND").isVisible())


def test_a_fix_writes_into_the_file(open_desk: OpenDesk, outside: Services, path: Path) -> None:
    desk = open_desk(path)
    press(page(desk), "month/1448-6/CONFIRM_MONTH")
    desk.window.close()
    file = outside.open_ledger(path, read_only=True)
    assert [row.id for row in file.load().calendar.corrections] == ["1448-06"]
    file.close()


def test_other_fixes_open_the_place_with_what_is_known(open_desk: OpenDesk, path: Path) -> None:
    desk = open_desk(path)
    press(page(desk), "stale/gold/ADD_PRICE")
    dialog = workspace(desk).dialog
    assert isinstance(dialog, PriceDialog)
    assert dialog.of.code == "gold"
    dialog.reject()
    press(page(desk), "debt/loan/SAY_DUE_DAY")
    dialog = workspace(desk).dialog
    assert isinstance(dialog, HoldingDialog)
    dialog.reject()
    press(page(desk), "month/1448-6/SAY_MONTH")
    dialog = workspace(desk).dialog
    assert isinstance(dialog, MonthDialog)
    assert (dialog.year.code, dialog.month.code) == ("1448", "6")
    dialog.reject()
    press(page(desk), "overdraft/cash/OPEN_HOLDING")
    assert desk.window.page == "holdings"
    assert workspace(desk).holdings.current == "cash"


def test_nothing_found_says_so(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> None:
    made = tmp_path / "empty.zakat"
    outside.create_ledger(made, ledger(Facts().person())).close()
    desk = open_desk(made)
    shown = [one.text() for one in page(desk).findChildren(QLabel) if one.isVisible()]
    assert any(text.startswith("Nothing needs your attention.") for text in shown)


def test_a_ledger_for_reading_only_offers_no_change(open_desk: OpenDesk, outside: Services, path: Path) -> None:
    reading = replace(outside, glance_at_ledger=lambda place: outside.open_ledger(place, read_only=True))
    names = {button.objectName() for button in page(open_desk(path, outside=reading)).findChildren(QPushButton)}
    assert "overdraft/cash/OPEN_HOLDING" in names
    assert not any(name.endswith(("SAY_EMPTY", "CONFIRM_MONTH", "SAY_ON_DEMAND")) for name in names)


def test_the_window_keeps_what_was_computed_and_tells_what_differs(
    open_desk: OpenDesk, outside: Services, path: Path
) -> None:
    open_desk(path).window.close()
    file = outside.open_ledger(path)
    kept = from_text(file.preference(PREFERENCE))
    assert kept is not None
    assert kept.as_of == date(2026, 11, 21).toordinal()
    gone = {f"amina\tmoney\tpool\t{date(2026, 6, 1).toordinal()}": "9 EGP"}
    file.set_preference(PREFERENCE, to_text(Computed("0.0.1", kept.change, kept.as_of, gone)))
    file.close()
    desk = open_desk(path)
    assert "COMPUTED_GONE" in told(desk)
    press(page(desk), f"computed/amina/money/pool/{date(2026, 6, 1).toordinal()}/SEEN")
    assert "COMPUTED_GONE" not in told(desk)
    desk.window.close()
    assert "COMPUTED_GONE" not in told(open_desk(path))


def test_a_closed_year_that_differs_leads_to_the_years_and_to_its_correction(
    open_desk: OpenDesk, outside: Services, tmp_path: Path
) -> None:
    due = HijriCalendar().ordinal(hijri(1448, 6, 1))
    day = date.fromordinal(due)
    make = Facts()
    facts = (
        make.person(),
        make.holding("bank"),
        make.entry("bank", hijri(1447, 6, 1), EntryKind.OPENING, 10_000_000),
        make.price("gold", "2026-11-01"),
        ClosedYear("c", 900, "amina", "money", day, day, frozen=(("zakat", "2400.00"),)),
    )
    made = tmp_path / "closed.zakat"
    outside.create_ledger(made, ledger(*facts)).close()
    desk = open_desk(made)
    start = f"closed/amina/money/{due}"
    press(page(desk), start + "/TAKE_NEW_FIGURE")
    dialog = workspace(desk).dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    press(page(desk), start + "/OPEN_YEARS")
    assert desk.window.page == "years"
