"""Every page and dialog of the window, each as a person would meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from tests.desktop.passphrase_scenes import passphrase_scenes
from tests.desktop.paying_scenes import PAYING
from tests.desktop.scenes_of_advice import scenes_of_advice
from tests.desktop.scenes_of_charts import scenes_of_charts
from tests.desktop.scenes_of_file import scenes_of_file
from zakatdesk.bookkeeping.actions.holdings import edit_holding
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.first_run import FirstRun
from zakatdesk.desktop.dialogs.holding_dialog import HoldingDialog
from zakatdesk.desktop.dialogs.person_dialog import PersonDialog
from zakatdesk.desktop.widgets.month_grid import MonthGrid
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.parts import replace

Scene = tuple[str, Callable[[], QWidget], Callable[[], object]]
"""A name, what makes it stand, and what clears it away."""


def scenes(desk: Desk) -> Iterator[Scene]:
    """The scenes of a window in which the example is open."""
    opened = desk.opened
    assert opened is not None
    assert opened.workspace is not None
    workspace = opened.workspace
    for screen in range(3):
        yield f"first_run_{screen + 1}", partial(_asked, desk, screen), partial(_answered, desk)
    for page in ("home", "holdings", "payments", "prices", "years", "people"):
        yield page, partial(_page, desk, page), _nothing
    yield from scenes_of_file(desk, workspace)
    yield from scenes_of_advice(desk, workspace)
    yield from scenes_of_charts(desk)
    yield "why", partial(_why, desk), workspace.close_reason
    yield "message", partial(_message, desk, workspace), _nothing
    for name, make in _DIALOGS.items():
        yield name, partial(make, workspace), partial(_leave, workspace)
    for name, show in (("shortcuts", desk.show_shortcuts), ("about", desk.show_about)):
        yield name, partial(_sheet, desk, show), partial(_put_away, desk)
    yield from passphrase_scenes(desk)
    yield "month_grid", partial(_grid, desk), _nothing


def _nothing() -> None:
    """Nothing is to be cleared away."""


def _asked(desk: Desk, screen: int) -> FirstRun:
    assert desk.opened is not None
    if desk.opened.first_start.dialog is None or not desk.opened.first_start.dialog.isVisible():
        desk.opened.first_start.ask(screen)
    found = desk.opened.first_start.dialog
    assert found is not None
    found.go(screen)
    return found


def _answered(desk: Desk) -> None:
    assert desk.opened is not None
    if desk.opened.first_start.dialog is not None:
        desk.opened.first_start.dialog.reject()


def _page(desk: Desk, page: str) -> QWidget:
    desk.window.open_page(page)
    return desk.window


def _why(desk: Desk) -> QWidget:
    desk.window.open_page("home")
    desk.commands["why"].trigger()
    return desk.window


def _message(desk: Desk, workspace: Workspace) -> QWidget:
    holding = next(iter(workspace.bridge.ledger.holdings.values()))
    workspace.bridge.do(edit_holding(workspace.bridge.ledger, replace(holding, note="1")))
    return desk.window


def _opened(workspace: Workspace, act: Callable[[], object]) -> QDialog:
    act()
    assert workspace.dialog is not None
    return workspace.dialog


def _filled(workspace: Workspace) -> QWidget:
    dialog = _opened(workspace, workspace.holdings.add_holding)
    assert isinstance(dialog, HoldingDialog)
    dialog.amount.set_steps(90_000_000)
    dialog.day.set_day(date(2026, 2, 18))
    dialog.look_ahead()
    return dialog


def _ambiguous(workspace: Workspace) -> QWidget:
    dialog = _opened(workspace, workspace.holdings.add_holding)
    assert isinstance(dialog, HoldingDialog)
    dialog.amount.line.setText("1.234")
    dialog.amount.line.textEdited.emit("1.234")
    return dialog


def _wrong(workspace: Workspace) -> QWidget:
    dialog = _opened(workspace, workspace.holdings.add_holding)
    assert isinstance(dialog, HoldingDialog)
    for line, text in ((dialog.amount.line, "12x"), (dialog.day.line, "31-02-2026")):
        line.setText(text)
        line.textEdited.emit(text)
    return dialog


def _edited(workspace: Workspace) -> QWidget:
    holding = next(one.id for one in workspace.bridge.ledger.holdings.values() if one.kind == "gold")
    dialog = _opened(workspace, lambda: workspace.holdings.edit_holding(holding))
    assert isinstance(dialog, HoldingDialog)
    dialog.unfold()
    return dialog


def _person(workspace: Workspace, tab: int) -> QWidget:
    person = next(iter(workspace.bridge.ledger.people))
    dialog = _opened(workspace, lambda: workspace.people.edit_person(person))
    assert isinstance(dialog, PersonDialog)
    dialog.tabs.setCurrentIndex(tab)
    return dialog


def _leave(workspace: Workspace) -> None:
    if workspace.dialog is not None:
        workspace.dialog.reject()


def _sheet(desk: Desk, show: Callable[[], None]) -> QWidget:
    show()
    assert desk.sheet is not None
    return desk.sheet


def _put_away(desk: Desk) -> None:
    assert desk.sheet is not None
    desk.sheet.reject()


def _grid(desk: Desk) -> QWidget:
    assert desk.opened is not None
    assert desk.opened.session is not None
    day = date(2026, 11, 21).toordinal()
    calendar = desk.opened.session.ledger.calendar
    made = MonthGrid(calendar, desk.words, desk.icons, day + 3, day, desk.window)
    made.adjustSize()
    made.show()
    return made


def _paper(workspace: Workspace) -> QWidget:
    return _opened(workspace, lambda: workspace.years.show_statement("ahmad", 1447))


_DIALOGS: dict[str, Callable[[Workspace], QWidget]] = {
    "statement": _paper,
    "year_reopen": lambda workspace: _opened(workspace, lambda: workspace.years.reopen_year("ahmad", 1447)),
    "holding_new": _filled,
    "holding_ambiguous": _ambiguous,
    "holding_wrong": _wrong,
    "holding_edit": _edited,
    "price_new": lambda workspace: _opened(workspace, workspace.prices.add_price),
    "person_edit": lambda workspace: _person(workspace, 0),
    "person_rules": lambda workspace: _person(workspace, 1),
    "month": lambda workspace: _opened(workspace, workspace.people.correct_month),
    **PAYING,
}
