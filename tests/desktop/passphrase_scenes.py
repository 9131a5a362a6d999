"""The dialogs and the page of a protected ledger, each as a person would meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.passphrase_dialog import PassphraseDialog
from zakatdesk.desktop.dialogs.recovery_sheet import RecoverySheet
from zakatdesk.desktop.dialogs.unlock_dialog import UnlockDialog
from zakatdesk.desktop.ledger_file.watching import Away
from zakatdesk.desktop.opened import Opened
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.domain.calendar import HijriCalendar

LEDGER = Path("/home/amina/Documents/family.zakat")


def passphrase_scenes(desk: Desk) -> Iterator[tuple[str, Callable[[], QWidget], Callable[[], object]]]:
    """The scenes; no ledger is locked for them."""
    made: list[QDialog] = []
    for name, make in _SCENES.items():
        yield name, partial(_shown, made, make, desk), partial(_away, made)
    page: list[QWidget] = []
    yield "locked", partial(_locked, page, desk), lambda: page.pop().close()


def _shown(made: list[QDialog], make: Callable[[Desk], QDialog], desk: Desk) -> QDialog:
    dialog = make(desk)
    made.append(dialog)
    dialog.open()
    return dialog


def _away(made: list[QDialog]) -> None:
    dialog = made.pop()
    dialog.reject()
    dialog.deleteLater()


def _opened(desk: Desk) -> Opened:
    assert desk.opened is not None
    return desk.opened


def _fits(_passphrase: str) -> None:
    """Any passphrase fits."""


def _keeps(_current: str | None, _new: str | None) -> int:
    return 0


def _unlock(desk: Desk) -> QDialog:
    why = _opened(desk).locking.why(Away.IDLE, has_form=True)
    return UnlockDialog(LEDGER, _fits, why, desk.words, desk.icons, desk.window)


def _wrong(desk: Desk) -> QDialog:
    dialog = _unlock(desk)
    assert isinstance(dialog, UnlockDialog)
    dialog.passphrase.line.setText("not this one")
    dialog.slow_down()
    return dialog


def _first(desk: Desk) -> QDialog:
    dialog = PassphraseDialog(desk.words, desk.icons, _keeps, 5, desk.window, is_protected=False)
    for field, text in ((dialog.new, "four quiet hens"), (dialog.again, "four quite hens")):
        field.line.setText(text)
        field.line.textEdited.emit(text)
    dialog.accept()
    return dialog


def _another(desk: Desk) -> QDialog:
    return PassphraseDialog(desk.words, desk.icons, _keeps, 5, desk.window, is_protected=True)


def _none(desk: Desk) -> QDialog:
    dialog = PassphraseDialog(desk.words, desk.icons, _keeps, 5, desk.window, is_protected=True)
    dialog.act.choose("remove")
    dialog.act.chosen.emit("remove")
    return dialog


def _sheet(desk: Desk) -> QDialog:
    day = desk.words.day(desk.services.today().toordinal(), _calendar(desk))
    copy = Path("/media/amina/STICK/family-recovery.zakat")
    code = "7QF4M-KX2PA-9TWHB-J6RCE"
    return RecoverySheet(code, copy, "family", day, desk.words, lambda _parent, _page: None, desk.window)


def _calendar(desk: Desk) -> HijriCalendar:
    session = _opened(desk).session
    assert session is not None
    return session.ledger.calendar


def _locked(page: list[QWidget], desk: Desk) -> QWidget:
    made = _opened(desk).lock_page(LEDGER, _opened(desk).locking.why(Away.SLEEP, has_form=True))
    assert isinstance(made, EmptyState)
    page.append(made)
    made.resize(900, 560)
    made.show()
    return made


_SCENES: dict[str, Callable[[Desk], QDialog]] = {
    "unlock": _unlock,
    "unlock_wrong": _wrong,
    "passphrase_first": _first,
    "passphrase_another": _another,
    "passphrase_none": _none,
    "recovery_sheet": _sheet,
}
