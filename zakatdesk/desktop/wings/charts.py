"""Charts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.bookkeeping.views.why import Asked
    from zakatdesk.desktop.pages.charts import ChartsPage
    from zakatdesk.desktop.wings.hall import Hall

_PNG, _SVG = ".png", ".svg"


class ChartsWing(QObject):
    """The four charts, and taking one out of the window."""

    page = "charts"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.charts import ChartsPage  # noqa: PLC0415 - see Wing

        page = ChartsPage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.why_asked.connect(self._hall.why_asked)
        page.drawing.saved.connect(self._tell_saved)
        self._hall.window.closed.connect(page.drawing.stop)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"save_chart": self.save, "copy_chart": self.copy}

    @property
    def view(self) -> ChartsPage:
        """The page, opened."""
        return cast("ChartsPage", self._hall.window.page_named("charts"))

    @property
    def asked(self) -> Asked | None:
        """What can be asked of the row or the place that is chosen."""
        return self.view.asked

    def save(self) -> None:
        """Ask for a place, and write the chart there as a picture."""
        hall = self._hall
        kinds = self.tr("Pictures (*{png} *{svg})").format(png=_PNG, svg=_SVG)
        start = hall.places.documents / f"zakatdesk-{self.view.kind}{_PNG}"
        target = hall.places.choosers.new(hall.window, self.tr("Save the chart as a picture"), start, kinds)
        if target is None:
            return
        if target.suffix.lower() not in {_PNG, _SVG}:
            target = target.with_name(target.name + _PNG)
        self.view.drawing.save(self.view.wanted, target)

    def copy(self) -> None:
        """Put the picture, or the rows of the table, on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        if self._hall.commands["as_table"].isChecked():
            twin = self.view.twin
            lines = ([heading.text for heading in twin.head], *twin.rows, *twin.totals)
            clipboard.setText("\n".join("\t".join(cells) for cells in lines))
        else:
            clipboard.setImage(self.view.canvas.image)
        self._hall.window.messages.tell_done(self.tr("Copied."), undoable=False)

    def _tell_saved(self, path: Path, done: bool) -> None:
        hall = self._hall
        if done:
            said = self.tr("Written to {path}").format(path=hall.bridge.words.figure(str(path)))
            hall.window.messages.tell_done(said, undoable=False)
        else:
            fault = LedgerFileError(FileFault.CANNOT_WRITE, path=path)
            hall.window.messages.tell_failure(hall.bridge.words.error(fault))
