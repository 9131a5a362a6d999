"""Wealth against nisab, drawn: two lines in steps for each pool."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

from zakatdesk.bookkeeping.views.nisab_course import NisabCourse, NisabPanel, NisabStep
from zakatdesk.charts.axis import Days, days_shown, months_axis
from zakatdesk.charts.said.nisab import BELOW, NISAB, REACHED, WEALTH, NisabSaid
from zakatdesk.charts.sheet import EDGE, SMALL, Drawn, Key, Look, Sheet, Spot
from zakatdesk.domain.ledger import Ledger

_TALL = 1.9
_TICKS = 4
_BELOW = "...."


def wealth_against_nisab(course: NisabCourse, ledger: Ledger, look: Look) -> Drawn:
    """Draw the course of wealth; where nothing was held, the sentence that says what to do."""
    sheet = Sheet(look)
    said = NisabSaid(course, look.words, ledger)
    twin = said.twin()
    y = sheet.head(twin.title, said.below())
    if twin.empty:
        return sheet.finish(sheet.paragraph(y + 0.1, twin.empty) + EDGE, twin)
    return _Course(sheet, course, said, ledger).draw(y)


class _Course:
    """One course on its sheet."""

    def __init__(self, sheet: Sheet, course: NisabCourse, said: NisabSaid, ledger: Ledger) -> None:
        self.sheet = sheet
        self.course = course
        self.said = said
        self.ledger = ledger
        self.ticks = {panel: ticks_up_to(_highest(panel)) for panel in course.panels}
        labels = [sheet.words.number(tick) for ticks in self.ticks.values() for tick in ticks]
        self.start = EDGE + max(sheet.inches(label, SMALL) for label in labels) + 0.1
        self.days: Days = days_shown(course.first, course.last, sheet.width - self.start - EDGE)

    def draw(self, y: float) -> Drawn:
        """Everything, from the legend down."""
        sheet = self.sheet
        y = sheet.legend(y, list(self._keys()))
        for panel in self.course.panels:
            name = sheet.fitted(self.said.name(panel), sheet.width * 0.5, bold=True)
            sheet.write(EDGE, y + 0.14, name, bold=True)
            sheet.write(sheet.width - EDGE, y + 0.14, self.said.now(panel), points=SMALL, anchor="end")
            y += 0.5
            axes = sheet.axes(y, _TALL, self.start)
            axes.set_ylim(_TALL, 0)
            self._draw_panel(axes, panel)
            y += _TALL + 0.4
        return sheet.finish(y + EDGE, self.said.twin())

    def _keys(self) -> Iterator[Key]:
        words, palette = self.sheet.words, self.sheet.palette
        steps = [step for panel in self.course.panels for step in panel.steps]
        yield Key(words.text(WEALTH), edge=palette.wealth, solid=True)
        yield Key(words.text(NISAB), edge=palette.nisab, dashed=True)
        if any(step.reached for step in steps):
            yield Key(words.text(REACHED), palette.tint(palette.wealth), palette.tint(palette.wealth))
        if not all(step.reached or step.nisab is None for step in steps):
            yield Key(words.text(BELOW), palette.paper, palette.muted, _BELOW)

    def _draw_panel(self, axes: Axes, panel: NisabPanel) -> None:
        sheet, palette = self.sheet, self.sheet.palette
        ticks = self.ticks[panel]
        top = float(ticks[-1])
        axes.hlines(
            [_TALL * (1 - float(tick) / top) for tick in ticks],
            self.days.first,
            self.days.last,
            colors=palette.line,
            linewidth=0.8,
            zorder=0,
        )
        months_axis(sheet, axes, self.days, self.ledger.calendar, bottom=_TALL)
        for tick in ticks:
            sheet.write(
                self.days.first - (self.days.last - self.days.first) / self.days.inches * 0.06,
                _TALL * (1 - float(tick) / top),
                sheet.words.number(tick),
                points=SMALL,
                colour=palette.muted,
                anchor="end",
                on=axes,
            )
        ends = [*(step.day for step in panel.steps[1:]), self.course.last]
        self._fill(axes, panel, ends, top)
        self._line(axes, [step.held for step in panel.steps], panel, top, dashed=False)
        self._line(axes, [step.nisab for step in panel.steps], panel, top, dashed=True)
        for step, end in zip(panel.steps, ends, strict=True):
            sheet.spots.append(Spot(axes, step.day, end, 0, _TALL, self.said.step(panel, step)))

    def _fill(self, axes: Axes, panel: NisabPanel, ends: list[int], top: float) -> None:
        palette = self.sheet.palette
        reached: list[Rectangle] = []
        below: list[Rectangle] = []
        for step, end in zip(panel.steps, ends, strict=True):
            height = _TALL * float(step.held or 0) / top
            box = Rectangle((step.day, _TALL - height), end - step.day, height)
            if step.reached or step.nisab is not None:
                (reached if step.reached else below).append(box)
        pale = palette.tint(palette.wealth)
        for boxes, face, edge, hatch in ((reached, pale, pale, ""), (below, "none", palette.muted, _BELOW)):
            if boxes:
                made = PatchCollection(boxes, facecolor=face, edgecolor=edge, linewidth=0, zorder=1)
                if hatch:
                    made.set_hatch(hatch)
                axes.add_collection(made, autolim=False)

    def _line(self, axes: Axes, values: list[Fraction | None], panel: NisabPanel, top: float, *, dashed: bool) -> None:
        palette = self.sheet.palette
        heights = [float("nan") if value is None else _TALL * (1 - float(value) / top) for value in values]
        axes.plot(
            [*(step.day for step in panel.steps), self.course.last],
            [*heights, heights[-1]],
            drawstyle="steps-post",
            color=palette.nisab if dashed else palette.wealth,
            linestyle="dashed" if dashed else "solid",
            linewidth=1.8,
            zorder=3 if dashed else 2,
        )


def _highest(panel: NisabPanel) -> Fraction:
    def values(step: NisabStep) -> Iterator[Fraction]:
        yield from (value for value in (step.held, step.nisab) if value is not None)

    return max((value for step in panel.steps for value in values(step)), default=Fraction(0))


def ticks_up_to(most: Fraction) -> list[Fraction]:
    """Round numbers from zero to the first at or above a number: a few steps of 1, 2 or 5 of some power of ten."""
    if most <= 0:
        return [Fraction(0), Fraction(1)]
    power = Fraction(1)
    while power * 10 <= most:
        power *= 10
    while power > most:
        power /= 10
    step = next(size for size in (power / 2, power, power * 2, power * 5) if most / size <= _TICKS)
    count = -(-most // step)
    return [step * number for number in range(int(count) + 1)]
