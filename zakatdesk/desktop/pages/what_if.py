"""One ledger under two policies, side by side. Nothing is changed before somebody adopts the other one."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from zakatdesk.bookkeeping.views.other_rules import IN_FORCE, Rules
from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.bookkeeping.views.what_if import Comparison, Difference, compare, differing
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.comparison_cards import ComparisonCard, DifferenceCard
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.fiqh.explain import explain_preset
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.words.rules_texts import RulesTexts

EVERYBODY = "everybody"
IN_FORCE_CODE = "in_force"
CHANGED = "changed"


class WhatIfPage(Page):
    """Whose zakat, two sets of rules, and what follows under each.

    Signals:
        single_rules_asked: The other rules, whose single answers are to be chosen.
        adopt_asked: The ids of the people who shall follow the other rules from today on, and these rules.
        explain_asked: The question that is to be explained.
    """

    single_rules_asked = Signal(object)
    adopt_asked = Signal(object, object)
    explain_asked = Signal(str)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What if?"), bridge, commands, icons, parent)
        self._texts = RulesTexts(bridge.words)
        self.right = Rules(self._another_preset())
        self._is_stale = True
        self.is_known = False
        self._asked = 0
        self._comparing, self._finding = LatestTask(self), LatestTask(self)
        self._comparing.done.connect(self._take_comparison)
        self._finding.done.connect(self._take_differences)
        self._whose = Choice((), "what_if_whose", self)
        self._left = Choice((), "what_if_left", self)
        self._right = Choice((), "what_if_right", self)
        self._lay_out_choices()
        self._about = label("", self, size=Size.SMALL, muted=True, wrap=True)
        self.column.addWidget(self._about)
        self._card = ComparisonCard(self.tr("Side by side"), self)
        self.column.addWidget(self._card, 3)
        self._differences = DifferenceCard(self.tr("What makes the difference"), self)
        self._differences.explain_asked.connect(self.explain_asked)
        self.column.addWidget(self._differences, 2)
        self._lay_out_foot()
        self.refresh()

    def _lay_out_choices(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for words, choice in (
            (self.tr("&For"), self._whose),
            (self.tr("Ru&les"), self._left),
            (self.tr("a&gainst"), self._right),
        ):
            said = label(words, self)
            said.setBuddy(choice)
            row.addWidget(said)
            row.addWidget(choice, 1 if choice is not self._whose else 0)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
        self._whose.setAccessibleName(self.tr("For whom"))
        self._left.setAccessibleName(self.tr("The first rules"))
        self._right.setAccessibleName(self.tr("The other rules"))
        single = QPushButton(self.tr("&Single rules…"), self)
        single.setObjectName("what_if_single")
        single.clicked.connect(lambda: self.single_rules_asked.emit(self._right_to_edit()))
        row.addWidget(single)
        self.column.addLayout(row)
        self._whose.chosen.connect(lambda _: self._compare())
        self._left.chosen.connect(lambda _: self._compare())
        self._right.chosen.connect(self._choose_right)

    def _lay_out_foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        note = self.tr(
            "Nothing is changed here until you adopt the other rules. Ask your scholar or local authority first."
        )
        said: QLabel = label(note, self, size=Size.SMALL, muted=True, wrap=True)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._adopt = QPushButton(self.tr("&Adopt the other rules from today"), self)
        self._adopt.setObjectName("what_if_adopt")
        lead(self._adopt)
        self._adopt.clicked.connect(lambda: self.adopt_asked.emit(self.people, self.right))
        row.addWidget(self._adopt)
        self.column.addLayout(row)

    # What is chosen.

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of the people who are looked at."""
        code = self._whose.code
        return (code,) if code in self.bridge.ledger.people else tuple(self.bridge.ledger.people)

    @property
    def left(self) -> Rules:
        """The first rules."""
        code = self._left.code
        return Rules(code) if code in PRESETS else IN_FORCE

    def show_rules(self, right: Rules) -> None:
        """Compare with these rules."""
        self.right = right
        self.refresh()

    def _choose_right(self, code: str) -> None:
        if code != CHANGED:
            self.right = Rules(code) if code in PRESETS else IN_FORCE
            self.refresh()

    def _another_preset(self) -> str:
        """A school that nobody here follows, to begin with."""
        followed = {row.preset for person in self.bridge.ledger.people.values() for row in person.policies}
        return next(code for code in ("HANAFI", "SHAFII", "MALIKI", *PRESETS) if code not in followed)

    def _right_to_edit(self) -> Rules:
        """The other rules as a preset with changes; of the rules in force those of the first person."""
        if self.right.preset is not None or not self.people:
            return self.right
        person = self.bridge.ledger.person(self.people[0])
        now = policy_on(self.bridge.ledger, person, self.bridge.today)
        return Rules(now.preset, tuple(sorted((dict(now.options) | dict(self.right.options)).items())))

    # What follows.

    def refresh(self) -> None:
        """Show the ledger as it is now, as soon as the page is seen."""
        people = [(one.id, one.name) for one in self.bridge.ledger.people.values()]
        self._whose.offer([(EVERYBODY, self.tr("Everybody")), *people] if len(people) > 1 else people)
        presets = [(code, self._texts.preset(code)) for code in PRESETS]
        in_force = (IN_FORCE_CODE, self.tr("Rules in force"))
        self._left.offer([in_force, *presets])
        changed = [(CHANGED, self._changed_words())] if self.right.options else []
        self._right.offer([*changed, in_force, *presets])
        self._right.choose(CHANGED if changed else self.right.preset or IN_FORCE_CODE)
        shown = PRESETS.get(self.right.preset or "")
        self._about.setText("" if shown is None else self._texts.about_preset(explain_preset(shown.code)))
        self._about.setVisible(shown is not None)
        self._is_stale = True
        if self.isVisible():
            self._compare()

    def _changed_words(self) -> str:
        base = self._texts.preset(self.right.preset) if self.right.preset else self.tr("Rules in force")
        number = self.words.number(len(self.right.options))
        return self.tr("{rules}, changed answers: {number}").format(rules=base, number=number)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt shows the page."""
        super().showEvent(event)
        if self._is_stale:
            self._compare()

    def _compare(self) -> None:
        self._is_stale = False
        self.is_known = False
        self._asked += 1
        bridge = self.bridge
        writable = not bridge.session.file.read_only
        self._adopt.setEnabled(writable and bool(self.people) and self.right != IN_FORCE)
        self._differences.wait()
        work = partial(compare, bridge.ledger, self.people, self.left, self.right, bridge.today)
        if bridge.is_large:
            self._comparing.begin(work)
        else:
            self._take_comparison(work())

    def _take_comparison(self, result: object) -> None:
        found = cast(Comparison, result)
        self._card.show_comparison(found)
        if found.refusal is not None:
            self._take_differences(())
        else:
            self._find()

    def _find(self) -> None:
        """Try each answer alone, beside the window, until something else is asked."""
        bridge, asked = self.bridge, self._asked
        self._finding.begin(
            partial(
                differing,
                bridge.ledger,
                self.people,
                self.left,
                self.right,
                bridge.today,
                is_wanted=lambda: self._asked == asked,
            )
        )

    def _take_differences(self, result: object) -> None:
        self.is_known = True
        self._differences.show_differences(cast("tuple[Difference, ...]", result))

    def stop(self) -> None:
        """Work on nothing any more."""
        self._asked += 1
        self._comparing.stop()
        self._finding.stop()
