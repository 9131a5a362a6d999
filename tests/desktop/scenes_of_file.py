"""What the window shows of the file: its history, its backups, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.actions.holdings import edit_holding, remove_holding
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.pages.history import REMOVED, HistoryPage
from zakatdesk.desktop.workspace import Workspace

Scene = tuple[str, Callable[[], QWidget], Callable[[], object]]


def scenes_of_file(desk: Desk, workspace: Workspace) -> Iterator[Scene]:
    """The scenes of a window in which the example is open."""
    yield "history", partial(_history, desk, workspace), _nothing
    yield "history_removed", partial(_removed, desk, workspace), partial(_undone, desk, workspace)


def _nothing() -> None:
    """Nothing is to be cleared away."""


def _history(desk: Desk, workspace: Workspace) -> QWidget:
    bridge = workspace.bridge
    holding = next(one for one in bridge.ledger.holdings.values() if one.kind == "gold")
    bridge.do(edit_holding(bridge.ledger, replace(holding, name=holding.name + " 2", note="1")))
    desk.window.messages.hide()
    page = cast(HistoryPage, desk.window.page_named("history"))
    page.tell_checked(
        workspace.history.checking.tr("The history was checked: every change is as it was written."), broken=False
    )
    return desk.window


def _removed(desk: Desk, workspace: Workspace) -> QWidget:
    bridge = workspace.bridge
    bridge.do(remove_holding(bridge.ledger, next(iter(bridge.ledger.holdings))))
    desk.window.messages.hide()
    cast(HistoryPage, desk.window.page_named("history")).tabs.setCurrentIndex(REMOVED)
    return desk.window


def _undone(desk: Desk, workspace: Workspace) -> None:
    workspace.bridge.undo()
    workspace.bridge.undo()
    cast(HistoryPage, desk.window.page_named("history")).tabs.setCurrentIndex(0)
    desk.window.messages.hide()
