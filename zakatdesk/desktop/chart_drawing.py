"""Charts worked out and drawn beside the window. matplotlib is imported there, with the first chart that is drawn."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileDevice, QIODevice, QObject, QSaveFile, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.chart_series import ChartChoice, Series, series_of
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.charts.said.twins import twin_of
from zakatdesk.charts.twin import Twin
from zakatdesk.desktop.look import is_dark
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.words import Words

if TYPE_CHECKING:
    from zakatdesk.charts.rendering import Rendered

SVG = ".svg"
DOTS_PER_INCH = 96
"""Pixels of the window for an inch of a chart, where the system's font is of the usual size."""

USUAL_POINTS = 10
NARROWEST = 6.5
"""Inches; a narrower window is scrolled."""


class Wanted(Frozen):
    """A chart that is asked for.

    Attributes:
        today: The civil day.
    """

    choice: ChartChoice
    ledger: Ledger
    outlook: Outlook
    today: int
    words: Words


class Screen(Frozen):
    """How a chart is to look in the window.

    Attributes:
        width: Inches.
        dpi: Pixels of the screen for an inch.
        headed: Whether the chart has its title above it.
    """

    dark: bool
    paper: str
    ink: str
    muted: str
    width: float
    dpi: float
    headed: bool = True


class Shown(Frozen):
    """What came of it.

    Attributes:
        chart: None where only the table was asked for, where it is empty, or where it is the same as before.
        is_same: Whether it is the same as the one that was drawn last.
        refusal: Why there is none.
    """

    twin: Twin | None
    series: Series | None = None
    chart: Rendered | None = None
    is_same: bool = False
    refusal: DomainError | None = None


class _Drawn(NamedTuple):
    """All that a chart was drawn from: what is equal in all three looks the same."""

    series: Series | None
    twin: Twin | None
    screen: Screen | None


class ChartDrawing(QObject):
    """Draws the chart that was asked for last.

    Attributes:
        is_busy: Whether a chart was asked for that is not drawn yet.

    Signals:
        drawn: A `Shown`.
        saved: The path of a picture that was written; whether it could be.
    """

    drawn = Signal(object)
    saved = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Drawn | None = None
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._saving = LatestTask(self)
        self._saving.done.connect(lambda done: self.saved.emit(*done))
        self._screen: Screen | None = None
        self.is_busy = False

    def ask(self, wanted: Wanted, screen: Screen | None) -> None:
        """Work a chart out, and draw it where a screen is given; `drawn` tells when it is done."""
        self._screen = screen
        self.is_busy = True
        self._task.begin(partial(_shown, wanted, screen, self._last))

    def save(self, wanted: Wanted, path: Path) -> None:
        """Draw a chart as it is printed, and write it; `saved` tells when it is done."""
        self._saving.begin(partial(_written, wanted, path))

    def forget(self) -> None:
        """Draw the next one whatever was drawn last."""
        self._last = None

    def stop(self) -> None:
        """Wait until nothing is drawn any more."""
        self._task.stop()
        self._saving.stop()

    def _take(self, shown: object) -> None:
        self.is_busy = False
        if isinstance(shown, Shown):
            if self._screen is not None and not shown.is_same:
                self._last = None if shown.chart is None else _Drawn(shown.series, shown.twin, self._screen)
            self.drawn.emit(shown)


def screen_for(widget: QWidget, room: int, narrowest: float = NARROWEST) -> Screen:
    """How a chart looks in a widget's colours and font, in so many pixels of width but at least so many inches."""
    palette = widget.palette()
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
    paper, ink, muted = (palette.color(role).name() for role in roles)
    per_inch = DOTS_PER_INCH * max(widget.font().pointSizeF(), 1) / USUAL_POINTS
    width = round(max(max(room, 1) / per_inch, narrowest), 2)
    return Screen(is_dark(palette), paper, ink, muted, width, per_inch * widget.devicePixelRatioF())


def _shown(wanted: Wanted, screen: Screen | None, last: _Drawn | None) -> Shown:
    try:
        series = series_of(wanted.choice, wanted.ledger, wanted.outlook, wanted.today)
    except DomainError as refusal:
        return Shown(None, refusal=refusal)
    twin = twin_of(series, wanted.words, wanted.ledger)
    if screen is None or twin.empty:
        return Shown(twin, series)
    if _Drawn(series, twin, screen) == last:
        return Shown(twin, series, is_same=True)
    from zakatdesk.charts.drawing import draw  # noqa: PLC0415 - in this thread, with the first chart
    from zakatdesk.charts.palette import DARK, LIGHT  # noqa: PLC0415
    from zakatdesk.charts.rendering import rendered  # noqa: PLC0415
    from zakatdesk.charts.sheet import Look  # noqa: PLC0415

    palette = replace(DARK if screen.dark else LIGHT, paper=screen.paper, ink=screen.ink, muted=screen.muted)
    drawn = draw(series, wanted.ledger, Look(wanted.words, palette, screen.width, screen.headed))
    return Shown(twin, series, rendered(drawn, screen.dpi))


def _written(wanted: Wanted, path: Path) -> tuple[Path, bool]:
    from zakatdesk.charts.drawing import draw  # noqa: PLC0415
    from zakatdesk.charts.saving import png_of, svg_of  # noqa: PLC0415
    from zakatdesk.charts.sheet import Look  # noqa: PLC0415

    try:
        series = series_of(wanted.choice, wanted.ledger, wanted.outlook, wanted.today)
    except DomainError:
        return path, False
    drawn = draw(series, wanted.ledger, Look(wanted.words))
    svg = path.suffix.lower() == SVG
    twin = drawn.twin
    content = svg_of(drawn.figure, title=twin.title, summary=twin.summary) if svg else png_of(drawn.figure)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return path, False
    file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    file.write(content)
    return path, file.commit()
