"""What another version of the program computed: kept in the file, compared, told until it is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bookkeeping.checks.looking import TODAY, Facts, codes, leads, ledger, look
from zakatdesk.bookkeeping.checks.computed import PREFERENCE, Computed, from_text, quantities, to_text
from zakatdesk.bookkeeping.checks.computed_note import ComputedNote
from zakatdesk.bookkeeping.checks.computed_otherwise import computed_otherwise
from zakatdesk.bookkeeping.checks.finding import About, Weight
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bootstrap import services
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.fiqh.trail import Quantity


def saving(*more: ClosedYear) -> Ledger:
    """100,000 since the first day of 2025: 2,500 fell due on 21 December 2025."""
    make = Facts()
    opening = make.entry("bank", "2025-01-01", EntryKind.OPENING, 10_000_000)
    return ledger(make.person(), make.holding("bank"), opening, make.price("gold"), *more)


DUE = date(2025, 12, 21).toordinal()


@dataclass(slots=True)
class Opened:
    """A real ledger file and what follows from it."""

    file: LedgerFile
    facts: Ledger

    @property
    def now(self) -> Assessment:
        return assess(self.facts, TODAY.toordinal())

    def note(self, engine: str) -> ComputedNote:
        return ComputedNote(self.file, engine)

    def forge(self, change: Callable[[Computed], Computed]) -> None:
        """Let the note say something else, as if another version had computed it."""
        kept = from_text(self.file.preference(PREFERENCE))
        assert kept is not None
        self.file.set_preference(PREFERENCE, to_text(change(kept)))


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    facts = saving()
    file = services(tmp_path).create_ledger(tmp_path / "l.zakat", facts)
    found = Opened(file, file.load())
    found.note("1").keep(found.facts, found.now)
    return found


def half(note: Computed) -> Computed:
    return replace(note, sums=dict.fromkeys(note.sums, "1250 EGP"))


def test_the_same_figures_of_another_version_differ_in_nothing(opened: Opened) -> None:
    assert opened.note("2").otherwise(opened.facts, opened.now) == ()


def test_another_figure_on_the_same_facts_is_told(opened: Opened) -> None:
    opened.forge(half)
    [row] = opened.note("2").otherwise(opened.facts, opened.now)
    assert (row.person, row.due, row.before, row.after, row.engine) == ("amina", DUE, "1250 EGP", "2500 EGP", "1")


def test_the_same_version_and_other_facts_are_not_compared(opened: Opened) -> None:
    opened.forge(half)
    assert opened.note("1").otherwise(opened.facts, opened.now) == ()
    opened.forge(lambda note: replace(note, change=note.change + 1))
    assert opened.note("2").otherwise(opened.facts, opened.now) == ()


def test_what_nobody_has_seen_outlives_a_restart_and_other_facts(opened: Opened) -> None:
    opened.forge(half)
    opened.note("2").keep(opened.facts, opened.now)
    opened.forge(lambda note: replace(note, change=note.change + 1))
    [row] = opened.note("2").otherwise(opened.facts, opened.now)
    assert (row.before, row.engine) == ("1250 EGP", "1")


def test_what_was_seen_is_not_told_again(opened: Opened) -> None:
    opened.forge(half)
    opened.note("2").seen(opened.facts, opened.now)
    assert opened.note("2").otherwise(opened.facts, opened.now) == ()
    assert opened.note("3").otherwise(opened.facts, opened.now) == ()


def test_nothing_is_written_while_nothing_differs(opened: Opened) -> None:
    before = opened.file.preference(PREFERENCE)
    later = assess(opened.facts, TODAY.toordinal() + 1)
    opened.note("1").keep(opened.facts, later)
    assert opened.file.preference(PREFERENCE) == before


def test_a_file_for_reading_only_is_left_alone(opened: Opened, tmp_path: Path) -> None:
    opened.file.close()
    file = services(tmp_path).open_ledger(tmp_path / "l.zakat", read_only=True)
    ComputedNote(file, "2").keep(opened.facts, opened.now)
    kept = from_text(file.preference(PREFERENCE))
    assert kept is not None
    assert kept.engine == "1"


def test_a_closed_year_is_not_compared(opened: Opened) -> None:
    day = date.fromordinal(DUE)
    closed = saving(ClosedYear("c", 950, "amina", "money", day, day, frozen=(("zakat", "2500.00"),)))
    opened.note("1").keep(closed, assess(closed, TODAY.toordinal()))
    kept = from_text(opened.file.preference(PREFERENCE))
    assert kept is not None
    assert kept.sums == {}


@pytest.mark.parametrize(
    ("before", "code", "fixes"),
    [
        ({"sums": "1250 EGP"}, "COMPUTED_OTHERWISE", ["SHOW_REASON", "SEEN"]),
        ({}, "COMPUTED_NEW", ["SHOW_REASON", "SEEN"]),
        ({"other": "7 sheep"}, "COMPUTED_GONE", ["SEEN"]),
    ],
)
def test_a_finding_names_both_figures(opened: Opened, before: dict[str, str], code: str, fixes: list[str]) -> None:
    def forged(note: Computed) -> Computed:
        [key] = note.sums
        sums = {key: before["sums"]} if "sums" in before else {}
        if "other" in before:
            sums = {key: note.sums[key], f"amina\tsheep\tpool\t{DUE}": before["other"]}
        return replace(note, sums=sums)

    opened.forge(forged)
    otherwise = opened.note("2").otherwise(opened.facts, opened.now)
    [finding] = computed_otherwise(look(opened.facts, otherwise=otherwise))
    assert (finding.code, finding.weight) == (code, Weight.FAULT)
    assert [fix for fix, _, _ in leads(finding)] == fixes
    zakat_class = "sheep" if code == "COMPUTED_GONE" else "money"
    assert finding.about == About("amina", zakat_class, "pool", DUE)


def test_without_another_version_nothing_is_found() -> None:
    assert codes(computed_otherwise(look(saving()))) == []


def test_sums_in_the_note_are_exact() -> None:
    assert quantities("2469/20 EGP, 2 sheep") == (Quantity(Fraction(2469, 20), "EGP"), Quantity(Fraction(2), "sheep"))
    assert quantities("") == ()


@given(st.text() | st.sampled_from(['{"engine":1,"change":"x"}', '{"sums":{"a":"b"},"otherwise":[]}', "[]", "null"]))
def test_a_damaged_note_is_no_note(text: str) -> None:
    assert from_text(text) is None
    assert from_text(None) is None


@pytest.mark.parametrize(
    "sums", [{"a\tb\tc": "1 EGP"}, {"a\tb\tc\td": "1 EGP"}, {"a\tb\tc\t5": "x EGP"}, {"a\tb\tc\t5": "1/0 EGP"}]
)
def test_a_note_with_a_sum_that_nobody_can_read_is_no_note(sums: dict[str, str]) -> None:
    assert from_text(to_text(Computed("1", 2, 3, sums))) is None
