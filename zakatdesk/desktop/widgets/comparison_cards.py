"""Two policies side by side: what falls due under each, and which answers make the difference."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from zakatdesk.bookkeeping.views.what_if import Comparison, Difference, Line, Sum
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.texts.formatting import NOTHING
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label


class ComparisonCard(Card):
    """Each obligation on both sides, and the sums."""

    def __init__(self, heading: str, page: Page) -> None:
        super().__init__(heading, page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._page = page
        self._sums = label("", self, wrap=True, selectable=True)
        self._sums.setObjectName("what_if_sums")
        headers = (
            Cell(self.tr("Who and what")),
            Cell(self.tr("Under the first rules"), number=True),
            Cell(self.tr("Under the others"), number=True),
            Cell(self.tr("Difference"), number=True),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("what_if_lines", heading, self.model, lines=2, parent=self)
        self.view.size_columns(0)
        self.add(self._sums)
        self.body.addWidget(self.view, 1)

    def show_comparison(self, found: Comparison) -> None:
        """Show this, or why there is nothing to show."""
        words = self._page.words
        if found.refusal is not None:
            self._sums.setText(words.error(found.refusal))
        else:
            lines = self._said(found) or [self.tr("Nothing falls due under either.")]
            self._sums.setText("\n".join((*lines, *self._lacking(found))))
        rows = [Row(f"{place}/{line.person}/{line.zakat_class}", line) for place, line in enumerate(found.lines)]
        self.model.show(rows)
        self.view.setVisible(bool(rows))

    def _said(self, found: Comparison) -> list[str]:
        money = self._page.display.money
        return [
            self.tr(
                "Due by today: {left} against {right}. Expected in the coming lunar year: {next_left} against {next_right}."
            ).format(
                left=money(total.left, total.currency),
                right=money(total.right, total.currency),
                next_left=money(total.left_expected, total.currency),
                next_right=money(total.right_expected, total.currency),
            )
            for total in found.totals
        ]

    def _lacking(self, found: Comparison) -> list[str]:
        words = self._page.words
        return [
            self.tr("The price of {what} is missing, so one side may lack sums.").format(what=words.priced(of))
            for of in found.unpriced
        ]

    def _cells(self, source: object) -> tuple[Cell, ...]:
        line = cast(Line, source)
        display = self._page.display
        what = display.about(line.zakat_class, line.group)
        if line.closed:
            what = self.tr("{what}, closed").format(what=what)
        elif line.expected:
            what = self.tr("{what}, expected").format(what=what)
        who = display.person(line.person)
        difference = self._difference(line)
        left, right = self._sum(line.left, line.currency), self._sum(line.right, line.currency)
        spoken = self.tr("{who}, {what}: {left} against {right}, difference {difference}").format(
            who=who,
            what=what,
            left=left.replace("\n", ", "),
            right=right.replace("\n", ", "),
            difference=difference,
        )
        tone = Tone.STRONG if line.differs else Tone.PLAIN
        return (
            Cell(who + "\n" + what, spoken=spoken),
            Cell(left, number=True, spoken=spoken),
            Cell(right, number=True, spoken=spoken, tone=tone),
            Cell(difference, number=True, spoken=spoken, tone=tone),
        )

    def _sum(self, side: Sum | None, currency: str) -> str:
        if side is None:
            return NOTHING + "\n" + self.tr("nothing due")
        display = self._page.display
        shown = display.money(side.zakat, currency) if side.zakat is not None else display.kinds(side.in_kind)
        return (shown or self.tr("Not known yet")) + "\n" + display.both(side.due)

    def _difference(self, line: Line) -> str:
        left = line.left.zakat if line.left is not None else Fraction(0)
        right = line.right.zakat if line.right is not None else Fraction(0)
        if left is None or right is None:
            return NOTHING
        return _signed(self._page, right - left, line.currency) + "\n"


class DifferenceCard(Card):
    """The questions that both sides answer otherwise, those that decide something first.

    Signals:
        explain_asked: The question that is to be explained.
    """

    explain_asked = Signal(str)

    def __init__(self, heading: str, page: Page) -> None:
        super().__init__(heading, page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._page = page
        self._said = label("", self, muted=True, wrap=True)
        self._said.setObjectName("what_if_why")
        headers = (Cell(self.tr("Question")), Cell(self.tr("Alone it changes"), number=True))
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("what_if_differences", heading, self.model, lines=3, parent=self)
        self.view.size_columns(0)
        self.view.opened.connect(self.explain_asked)
        self.add(self._said)
        self.body.addWidget(self.view, 1)

    def wait(self) -> None:
        """Say that it is being worked out."""
        self._said.setText(self.tr("Each answer is tried alone; one moment…"))
        self.model.show(())
        self.view.hide()

    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Show these; Enter or a double click explains one."""
        self._said.setText(self._sentence(found))
        self.model.show([Row(row.axis, row) for row in found])
        self.view.setVisible(bool(found))

    def _sentence(self, found: tuple[Difference, ...]) -> str:
        if not found:
            return self.tr("Both sides answer every question alike.")
        number = self._page.words.number
        deciding = sum(row.decides for row in found)
        return self.tr(
            "Questions answered otherwise: {all}. Alone change something here: {deciding}. Open one to see who holds what."
        ).format(all=number(len(found)), deciding=number(deciding))

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(Difference, source)
        words = self._page.words
        asks = words.question(row.axis)
        first, other = words.option(row.axis, row.left), words.option(row.axis, row.right)
        text = "\n".join(
            (asks, self.tr("First: {answer}").format(answer=first), self.tr("Other: {answer}").format(answer=other))
        )
        changes = self._changes(row)
        tone = Tone.STRONG if row.decides else Tone.PLAIN
        spoken = text.replace("\n", " ") + " " + changes
        return (Cell(text, tip=text, spoken=spoken, tone=tone), Cell(changes, number=True, tone=tone, spoken=spoken))

    def _changes(self, row: Difference) -> str:
        if row.unknown:
            return self.tr("not alone")
        if row.alone:
            return self._page.words.how.comma.join(_signed(self._page, by, code) for code, by in row.alone)
        return self.tr("days or kinds") if row.decides else self.tr("nothing here")


def _signed(page: Page, amount: Fraction, currency: str) -> str:
    """A difference with its sign; nothing where there is none."""
    if not amount:
        return NOTHING
    shown = page.words.money(abs(amount), currency)
    return page.words.figure("+" if amount > 0 else "−") + shown
