"""The timeline of due days, drawn: a bar for each hawl from its start to its due day, in the row of its holding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, Span, Standing, TimelineRow
from zakatdesk.charts.axis import Days, days_shown, months_axis
from zakatdesk.charts.fonts import rough_inches
from zakatdesk.charts.lanes import lanes_of
from zakatdesk.charts.palette import Paint
from zakatdesk.charts.said.naming import NOTHING, say
from zakatdesk.charts.said.timeline import STANDINGS, TODAY, TimelineSaid
from zakatdesk.charts.sheet import EDGE, SMALL, Drawn, Key, Look, Sheet, Spot
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, counted, sentence
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assessment import BreakReason

MOST_LANES = 300
"""Lines of bars that are drawn; the table has them all."""

FULL_LANES = 8
"""A row with more bars below each other has thin ones without amounts, as where each salary has a hawl of its own."""

_MORE: Counted = counted(
    "charts", "%n more row is in the table of this chart.", "%n more rows are in the table of this chart.", 1
)
_PAID_PART = sentence("charts", "The filled part of a bar is paid.")

HATCHES = {
    Standing.UNPAID: "////",
    Standing.PART_PAID: "////",
    Standing.INCOMPLETE: "....",
    Standing.DEFERRED: "\\\\\\\\",
    Standing.BROKEN: "xxxx",
    Standing.LAPSED: "----",
}
"""What tells bars apart besides their colour; what is paid is full, what is expected empty."""

_MARKERS = {
    Standing.PAID: "o",
    Standing.PART_PAID: "d",
    Standing.UNPAID: "D",
    Standing.INCOMPLETE: "s",
    Standing.DEFERRED: "^",
    Standing.LAPSED: "v",
    Standing.EXPECTED: "o",
}
_BREAK_MARKERS = {
    BreakReason.BELOW_NISAB: "X",
    BreakReason.WEALTH_GONE: "P",
    BreakReason.BELOW_AT_DUE: "*",
    BreakReason.DIED: "h",
}
_HOLLOW = frozenset({Standing.EXPECTED, Standing.INCOMPLETE, Standing.DEFERRED, Standing.LAPSED})
_AMOUNT, _BAR, _GAP, _THIN = 0.17, 0.13, 0.05, 0.07
_HEAD = 0.3
_LABELS_MOST = 0.3


class _Placed(Frozen):
    """A span and where its bar lies, in inches from the top of the plot."""

    row: TimelineRow
    span: Span
    top: float
    bottom: float
    has_amount: bool


def _that_fit(rows: Sequence[TimelineRow]) -> Sequence[TimelineRow]:
    """The first rows, as many as there is room for; at least one."""
    lines = 0
    for number, row in enumerate(rows):
        lines += max(lanes_of(row.spans)) + 1
        if lines > MOST_LANES and number:
            return rows[:number]
    return rows


def due_timeline(timeline: DueTimeline, ledger: Ledger, look: Look) -> Drawn:
    """Draw the timeline; where it is empty, the sentence that says why."""
    sheet = Sheet(look)
    said = TimelineSaid(timeline, look.words, ledger)
    twin = said.twin()
    y = sheet.head(twin.title, said.below())
    if twin.empty:
        return sheet.finish(sheet.paragraph(y + 0.1, twin.empty) + EDGE, twin)
    return _Timeline(sheet, timeline, said, ledger).draw(y)


class _Timeline:
    """One timeline on its sheet."""

    def __init__(self, sheet: Sheet, timeline: DueTimeline, said: TimelineSaid, ledger: Ledger) -> None:
        self.sheet = sheet
        self.timeline = timeline
        self.said = said
        self.ledger = ledger
        self.rows = _that_fit(timeline.rows)
        self.placed: list[_Placed] = []
        self.heads: list[tuple[float, str]] = []
        self.firsts: list[tuple[float, TimelineRow]] = []
        self.bottom = 0.0
        widest = max(sheet.inches(said.name(row)) for row in self.rows)
        self.names = min(max(widest + 0.15, 1.0), sheet.width * _LABELS_MOST)
        first, last = min(timeline.first, timeline.as_of), max(timeline.last, timeline.as_of)
        self.days: Days = days_shown(first, last, sheet.width - 2 * EDGE - self.names)

    def draw(self, y: float) -> Drawn:
        """Everything, from the legend down."""
        sheet, timeline = self.sheet, self.timeline
        y = sheet.legend(y, list(self._keys())) + 0.3
        self._place()
        placed, bottom = self.placed, self.bottom
        axes = sheet.axes(y, bottom, EDGE + self.names)
        self._write_names(y)
        self._draw_bars(axes, placed)
        self._draw_markers(axes, placed)
        self._write_amounts(axes, placed)
        months_axis(sheet, axes, self.days, self.ledger.calendar, bottom=bottom)
        axes.set_ylim(bottom, 0)
        axes.vlines([timeline.as_of], 0, bottom, colors=sheet.palette.ink, linestyles="dashed", linewidth=1.2, zorder=1)
        sheet.spots += [self._spot(axes, one) for one in placed]
        y += bottom + 0.28
        if len(timeline.rows) > len(self.rows):
            more = sheet.words.count(_MORE, len(timeline.rows) - len(self.rows))
            y = sheet.paragraph(y, more, points=SMALL, colour=sheet.palette.muted)
        return sheet.finish(y + EDGE, self.said.twin())

    def _keys(self) -> Iterator[Key]:
        """The legend: only what is there."""
        sheet, palette = self.sheet, self.sheet.palette
        spans = [span for row in self.rows for span in row.spans]
        present = {span.standing for span in spans}
        for standing in Standing:
            if standing in present and standing is not Standing.BROKEN:
                colour = palette.standings[standing]
                face = colour if standing is Standing.PAID else palette.tint(colour)
                fill = palette.paper if standing in _HOLLOW else colour
                label = sheet.words.text(STANDINGS[standing])
                yield Key(label, face, colour, HATCHES.get(standing, ""), _MARKERS[standing], fill)
        for reason in BreakReason:
            if any(span.reason is reason for span in spans):
                colour = palette.standings[Standing.BROKEN]
                marker = _BREAK_MARKERS[reason]
                yield Key(
                    sheet.words.code(reason), palette.tint(colour), colour, HATCHES[Standing.BROKEN], marker, colour
                )
        if Standing.PART_PAID in present:
            yield Key(sheet.words.text(_PAID_PART), palette.paid, palette.paid)
        today = sheet.words.hijri_day(self.ledger.calendar.hijri(self.timeline.as_of))
        yield Key(say(sheet.words, TODAY, day=today), edge=palette.ink, dashed=True)

    def _place(self) -> None:
        """Where each bar lies, where each person and row begins, and where all ends."""
        y, person = 0.05, ""
        for row in self.rows:
            if row.person != person:
                y += _GAP if person else 0.0
                person = row.person
                self.heads.append((y + _HEAD / 2, person))
                y += _HEAD
            lanes = lanes_of(row.spans)
            self.firsts.append((y + _AMOUNT + _BAR / 2 - 0.03, row))
            count = max(lanes) + 1
            full = count <= FULL_LANES
            high, bar = (_AMOUNT + _BAR, _BAR) if full else (_THIN, _THIN - 0.02)
            y += _AMOUNT
            for span, lane in zip(row.spans, lanes, strict=True):
                self.placed.append(_Placed(row, span, y + lane * high, y + lane * high + bar, full))
            y += count * high - (_AMOUNT if full else 0) + _GAP
        self.bottom = y + 0.05

    def _write_names(self, top: float) -> None:
        sheet = self.sheet
        for y, person in self.heads:
            name = sheet.words.named("person", person, self.ledger)
            sheet.write(EDGE, top + y, sheet.fitted(name, self.names - 0.1, bold=True), bold=True)
        for y, row in self.firsts:
            sheet.write(EDGE, top + y, sheet.fitted(self.said.name(row), self.names - 0.1))

    def _draw_bars(self, axes: Axes, placed: Sequence[_Placed]) -> None:
        palette = self.sheet.palette
        paid: list[Rectangle] = []
        for standing in Standing:
            colour = palette.standings[standing]
            bars = []
            for one in placed:
                start, end = self._ends(one.span)
                if one.span.standing is not standing or start == end:
                    continue
                done = start + (end - start) * float(one.span.paid_part)
                height = one.bottom - one.top
                if done > start:
                    paid.append(Rectangle((start, one.top), done - start, height))
                if done < end:
                    bars.append(Rectangle((done, one.top), end - done, height))
            _add(axes, bars, palette.tint(colour), colour, HATCHES.get(standing, ""))
        _add(axes, paid, palette.paid, palette.paid, "")

    def _draw_markers(self, axes: Axes, placed: Sequence[_Placed]) -> None:
        palette = self.sheet.palette
        signs: dict[tuple[Standing, str], list[_Placed]] = {}
        for one in placed:
            reason = one.span.reason
            marker = _MARKERS.get(one.span.standing, "X") if reason is None else _BREAK_MARKERS[reason]
            if one.span.end is not None:
                signs.setdefault((one.span.standing, marker), []).append(one)
        for (standing, marker), rows in sorted(signs.items()):
            colour = palette.standings[standing]
            axes.plot(
                [one.span.end for one in rows if one.span.end is not None],
                [(one.top + one.bottom) / 2 for one in rows],
                linestyle="none",
                marker=marker,
                markersize=8,
                markeredgecolor=colour if standing in _HOLLOW else palette.paper,
                markeredgewidth=1.2,
                markerfacecolor=palette.paper if standing in _HOLLOW else colour,
                zorder=5,
            )

    def _write_amounts(self, axes: Axes, placed: Sequence[_Placed]) -> None:
        """The amount above the end of each bar, from the latest back; one that has no room is left to the table."""
        lines: dict[float, list[_Placed]] = {}
        for one in placed:
            lines.setdefault(one.top, []).append(one)
        for top, rows in lines.items():
            free = self.days.inches
            for one in reversed(rows):
                amount = self.said.amount(one.row, one.span)
                if one.span.end is None or amount == NOTHING or not one.has_amount:
                    continue
                width = rough_inches(amount, SMALL)
                end = min(max(self.days.at(one.span.end) + 0.05, width), free)
                if end >= self.days.at(one.span.end) - 0.05 and end - width >= 0:
                    day = self.days.first + end / self.days.inches * (self.days.last - self.days.first)
                    written = self.sheet.write(day, top - _AMOUNT / 2, amount, points=SMALL, anchor="end", on=axes)
                    if end - width <= self.days.at(self.timeline.as_of) <= end:
                        # The line of today passes behind it.
                        written.set_bbox({"facecolor": self.sheet.palette.paper, "edgecolor": "none", "pad": 0.5})
                    free = end - width - 0.1

    def _ends(self, span: Span) -> tuple[float, float]:
        end = self.days.last if span.end is None else span.end
        return (end if span.start is None else span.start), end

    def _spot(self, axes: Axes, one: _Placed) -> Spot:
        start, end = self._ends(one.span)
        return Spot(axes, start, end, one.top, one.bottom, self.said.span(one.row, one.span), one.span.asked)


def _add(axes: Axes, bars: list[Rectangle], face: Paint, edge: Paint, hatch: str) -> None:
    if bars:
        made = PatchCollection(bars, facecolor=face, edgecolor=edge, linewidth=0.8, zorder=2)
        if hatch:
            made.set_hatch(hatch)
        axes.add_collection(made, autolim=False)
