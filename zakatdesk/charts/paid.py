"""Due against paid, drawn: two bars for each Hijri year."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.paid_years import PaidPanel, PaidYear, PaidYears
from zakatdesk.charts.bars import Bar, BarPanel, BarRow, Fill, draw_bars
from zakatdesk.charts.said.paid import DUE, PAID, PaidSaid
from zakatdesk.charts.sheet import EDGE, Drawn, Key, Look, Sheet
from zakatdesk.domain.ledger import Ledger

_DUE = "////"


def due_against_paid(years: PaidYears, ledger: Ledger, look: Look) -> Drawn:
    """Draw what fell due and what is paid; where nothing fell due, the sentence that says so."""
    sheet = Sheet(look)
    said = PaidSaid(years, look.words, ledger)
    twin = said.twin()
    y = sheet.head(twin.title, said.below())
    if twin.empty:
        return sheet.finish(sheet.paragraph(y + 0.1, twin.empty) + EDGE, twin)
    palette = look.palette
    due = Fill(palette.tint(palette.wealth), palette.wealth, _DUE)
    paid = Fill(palette.paid, palette.paid)
    keys = [Key(look.words.text(label), fill.face, fill.edge, fill.hatch) for label, fill in ((DUE, due), (PAID, paid))]
    y = sheet.legend(y, keys)

    def row(panel: PaidPanel, year: PaidYear) -> BarRow:
        bars = (Bar(((year.zakat, due),), said.due(panel, year)), Bar(((year.paid, paid),), said.paid(panel, year)))
        return BarRow(said.year(year), bars, said.row(panel, year), year.asked)

    panels = [
        BarPanel(said.person(panel.person), tuple(row(panel, year) for year in panel.years)) for panel in years.panels
    ]
    return sheet.finish(draw_bars(sheet, y, panels) + EDGE, twin)
