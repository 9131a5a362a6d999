"""What the window advises: the checks, other rules side by side, and what each rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.views.other_rules import Rules
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.workspace import Workspace

Scene = tuple[str, Callable[[], QWidget], Callable[[], object]]


def scenes_of_advice(desk: Desk, workspace: Workspace) -> Iterator[Scene]:
    """The scenes of a window in which the example is open."""
    for page in ("checks", "what_if"):
        yield page, partial(_page, desk, page), partial(desk.window.open_page, "home")
    yield "rules_to_compare", partial(_rules, workspace), partial(_leave, workspace)
    yield "explanation", partial(_explained, workspace), partial(_put_away, workspace)


def _page(desk: Desk, page: str) -> QWidget:
    desk.commands[page].trigger()
    return desk.window


def _rules(workspace: Workspace) -> QDialog:
    workspace.what_if.choose_rules(Rules("BAZNAS_ID", (("DEBT_SCOPE", "ALL"),)))
    assert workspace.dialog is not None
    return workspace.dialog


def _leave(workspace: Workspace) -> None:
    assert workspace.dialog is not None
    workspace.dialog.reject()


def _explained(workspace: Workspace) -> QDialog:
    workspace.hall.explain_rule("JOIN_METALS", "BY_VALUE")
    assert workspace.hall.explanation is not None
    return workspace.hall.explanation


def _put_away(workspace: Workspace) -> None:
    assert workspace.hall.explanation is not None
    workspace.hall.explanation.accept()
