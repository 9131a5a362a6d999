"""The rules a person follows: a set of rules, the zakat day, and each question answered otherwise."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.option_list import OptionList
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.person import PolicyChoice, ZakatDay
from zakatdesk.fiqh.explain import Row as RuleRow
from zakatdesk.fiqh.explain import explain_policy, explain_preset
from zakatdesk.fiqh.options import Topic
from zakatdesk.fiqh.policy import GREGORIAN, HIJRI, resolve
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.words import Words
from zakatdesk.words.rules_texts import RulesTexts

NO_DAY = "none"
DAYS = 30


class RulesEditor(QWidget):
    """Everything that can be chosen about the rules.

    Args:
        choice: What holds now; what this editor does not show of it is kept.
        with_zakat_day: Whether the zakat day can be chosen too.

    Signals:
        edited: Something else was chosen.
        explain_asked: The question, whose answers are to be explained.
    """

    edited = Signal()
    explain_asked = Signal(str)

    def __init__(
        self, words: Words, choice: PolicyChoice, parent: QWidget | None = None, *, with_zakat_day: bool = True
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._texts = RulesTexts(words)
        self._before = choice
        self._options = dict(choice.options)
        self.preset = Choice([(code, self._texts.preset(code)) for code in PRESETS], "preset", self)
        self.preset.choose(choice.preset)
        self.preset.setAccessibleName(self.tr("Set of rules"))
        self.preset.chosen.connect(lambda _: self._show())
        self._about = label("", self, size=Size.SMALL, muted=True, wrap=True)
        self.month = Choice(self._months(), "zakat_month", self)
        self.month.setAccessibleName(self.tr("Month of the zakat day"))
        self.day = Choice([(str(day), words.plain(day)) for day in range(1, DAYS + 1)], "zakat_day", self)
        self.day.setAccessibleName(self.tr("Day of the month"))
        self._choose_day(choice.zakat_day)
        self.month.chosen.connect(lambda _: self._day_changed())
        self.day.chosen.connect(lambda _: self._day_changed())
        self.model = RowModel((Cell(self.tr("Question")),), self._cells, self)
        self.view = RowView("questions", self.tr("Questions"), self.model, tree=True, lines=2, parent=self)
        self.view.setHeaderHidden(True)
        self.view.size_columns(0)
        self.view.chosen.connect(self._ask)
        self.options = OptionList(words, self)
        self.options.option_chosen.connect(self._choose_option)
        self.options.explain_asked.connect(self.explain_asked)
        self._lay_out(with_zakat_day=with_zakat_day)
        self._show()

    def _lay_out(self, *, with_zakat_day: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        first = label(self.tr("Se&t of rules"), self)
        first.setBuddy(self.preset)
        second = label(self.tr("&Zakat day"), self)
        second.setBuddy(self.month)
        row = QHBoxLayout()
        row.addWidget(first)
        row.addWidget(self.preset, 1)
        row.addSpacing(MARGIN)
        for widget in (second, self.day, self.month):
            row.addWidget(widget)
            if not with_zakat_day:
                widget.hide()
        column.addLayout(row)
        column.addWidget(self._about)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(self.options)
        splitter.setSizes([330, 380])
        column.addWidget(splitter, 1)

    @property
    def choice(self) -> PolicyChoice:
        """What is chosen, as the ledger keeps it: only what differs from the set of rules."""
        table = PRESETS[self.preset.code].options
        options = tuple(sorted(pair for pair in self._options.items() if table.get(pair[0]) != pair[1]))
        return PolicyChoice(
            preset=self.preset.code,
            start=self._before.start,
            options=options,
            parameters=self._before.parameters,
            zakat_day=self._zakat_day(),
        )

    def _months(self) -> list[tuple[str, str]]:
        months = [(f"{HIJRI}-{month}", self._words.hijri_month(month)) for month in range(1, 13)]
        return [(NO_DAY, self._texts.zakat_day(None)), *months]

    def _choose_day(self, day: ZakatDay | None) -> None:
        if day is not None and day.calendar == GREGORIAN:
            shown = self._words.civil_month(day.month)
            self.month.offer([*self._months(), (f"{GREGORIAN}-{day.month}", shown)])
        self.month.choose(NO_DAY if day is None else f"{day.calendar}-{day.month}")
        self.day.choose("1" if day is None else str(day.day))
        self.day.setVisible(day is not None)

    def _zakat_day(self) -> ZakatDay | None:
        calendar, _, month = self.month.code.partition("-")
        return None if calendar == NO_DAY else ZakatDay(calendar, int(month), int(self.day.code))

    def _day_changed(self) -> None:
        self.day.setVisible(self.month.code != NO_DAY)
        self.edited.emit()

    def _show(self) -> None:
        """Show the questions as the set of rules and the changes answer them."""
        self._about.setText(self._texts.about_preset(explain_preset(self.preset.code)))
        rules = explain_policy(resolve(PolicyChoice(self.preset.code, options=self.choice.options)))
        topics: dict[Topic, list[Row]] = {}
        for rule in rules:
            topics.setdefault(rule.topic, []).append(Row(rule.axis, rule))
        current = self.view.current_id
        self.model.show([Row("topic/" + topic, topic, tuple(found)) for topic, found in topics.items()])
        if current in {rule.axis for rule in rules}:
            self._ask(current)
        elif not current:
            self.view.expandToDepth(-1)
            first = self.model.index_of("NISAB_BASIS_MONEY")
            self.view.expand(first.parent())
            self.view.setCurrentIndex(first)
        self.edited.emit()

    def _cells(self, source: object) -> tuple[Cell, ...]:
        if isinstance(source, Topic):
            return (Cell(self._texts.topic(source), tone=Tone.STRONG),)
        rule = cast(RuleRow, source)
        asks = self._words.text(rule.asks)
        does = self._words.text(rule.does)
        mark = self.tr("Your choice: {answer}").format(answer=does) if rule.changed else does
        tone = Tone.WARNING if rule.changed else Tone.PLAIN
        return (Cell(asks + "\n" + mark, tip=asks + "\n" + does, tone=tone),)

    def _ask(self, axis: str) -> None:
        table = PRESETS[self.preset.code].options
        if axis in table:
            self.options.ask(axis, self._options.get(axis, table[axis]), table[axis])

    def _choose_option(self, axis: str, option: str) -> None:
        before = self._options.get(axis, PRESETS[self.preset.code].options[axis])
        if option != before:
            self._options[axis] = option
            self._show()
