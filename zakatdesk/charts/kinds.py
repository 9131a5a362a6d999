"""Holdings by kind, drawn: a bar for each kind, of which the full part counts for zakat."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.bookkeeping.views.kinds import KindRow, Kinds, KindsPanel
from zakatdesk.charts.bars import Bar, BarPanel, BarRow, Fill, draw_bars
from zakatdesk.charts.palette import Palette
from zakatdesk.charts.said.kinds import COUNTS, COUNTS_NOT, OWED, KindsSaid
from zakatdesk.charts.sheet import EDGE, Drawn, Key, Look, Sheet
from zakatdesk.domain.ledger import Ledger

_OPEN, _OWED = "....", "////"


def holdings_by_kind(kinds: Kinds, ledger: Ledger, look: Look) -> Drawn:
    """Draw what is held by kind; where there is nothing, the sentence that says what to do."""
    sheet = Sheet(look)
    said = KindsSaid(kinds, look.words, ledger)
    twin = said.twin()
    y = sheet.head(twin.title, said.below())
    if twin.empty:
        return sheet.finish(sheet.paragraph(y + 0.1, twin.empty) + EDGE, twin)
    fills = _fills(look.palette)
    panels = [
        BarPanel(said.person(panel.person), tuple(_row(said, panel, row, fills) for row in panel.rows))
        for panel in kinds.panels
    ]
    seen = {fill for panel in panels for row in panel.rows for bar in row.bars for length, fill in bar.parts if length}
    keys = [
        Key(look.words.text(label), fill.face, fill.edge, fill.hatch)
        for label, fill in zip((COUNTS, COUNTS_NOT, OWED), fills, strict=True)
        if fill in seen
    ]
    y = sheet.legend(y, keys)
    return sheet.finish(draw_bars(sheet, y, panels) + EDGE, twin)


def _fills(palette: Palette) -> tuple[Fill, Fill, Fill]:
    """What counts, what does not, and what is owed."""
    return (
        Fill(palette.wealth, palette.wealth),
        Fill(palette.tint(palette.wealth), palette.wealth, _OPEN),
        Fill(palette.tint(palette.nisab), palette.nisab, _OWED),
    )


def _row(said: KindsSaid, panel: KindsPanel, row: KindRow, fills: tuple[Fill, Fill, Fill]) -> BarRow:
    full, rest, owed = fills
    worth = max(row.worth, Fraction(0))
    if row.is_debt:
        parts: tuple[tuple[Fraction, Fill], ...] = ((worth, owed),)
    else:
        counts = min(max(row.counted or Fraction(0), Fraction(0)), worth)
        parts = ((counts, full), (worth - counts, rest))
    return BarRow(said.kind(row), (Bar(parts, said.worth(panel, row)),), said.row(panel, row))
