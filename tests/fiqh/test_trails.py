"""The trail of every obligation: it is there, adds up, ends in the zakat, and names what decided."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest

from tests.bookkeeping.checks.looking import Facts
from tests.builders import Draft
from tests.fiqh.trails import Explained, every_trail
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.options.values import Basis
from zakatdesk.fiqh.sources import SOURCES
from zakatdesk.fiqh.trail import Chosen, Quantity, Step
from zakatdesk.words.steps import STEPS

CLASSES = {
    "money",
    "gold",
    "silver",
    "sheep",
    "cattle",
    "camels",
    "horses",
    "crop",
    "honey",
    "mineral",
    "rikaz",
    "income",
    "receivable",
    "returned",
    "fitr",
}


def test_every_class_has_a_trail_here() -> None:
    assert {explained.obligation.zakat_class for explained in every_trail()} == CLASSES


def test_every_obligation_is_explained() -> None:
    assert [str(explained) for explained in every_trail() if not explained.trail] == []


def test_parts_with_results_add_up_to_the_result_of_their_step() -> None:
    summed = [(str(explained), step) for explained in every_trail() for step in explained.steps() if sums(step)]
    assert len(summed) > 600
    assert [(name, step.code) for name, step in summed if total(step) != step.result] == []


def sums(step: Step) -> bool:
    return step.result is not None and any(part.result is not None for part in step.parts)


def total(step: Step) -> Quantity:
    parts = [part.result for part in step.parts if part.result is not None]
    assert len({part.unit for part in parts}) == 1
    return Quantity(sum((part.exact for part in parts), Fraction(0)), parts[0].unit)


def test_the_last_number_is_the_zakat() -> None:
    assert [str(explained) for explained in every_trail() if not ends_in_the_zakat(explained)] == []


def ends_in_the_zakat(explained: Explained) -> bool:
    """In money the rounded zakat; in kind each kind that is owed, by its own step."""
    row = explained.obligation
    results = [step.result for step in explained.trail if step.result is not None]
    if row.zakat is not None:
        return results[-1].exact == row.zakat
    return [result.exact for result in results[-len(row.in_kind) :]] == list(row.in_kind.values())


def test_a_step_that_an_option_decided_names_an_option_that_there_is() -> None:
    assert {chosen for _, chosen in every_choice() if chosen.option not in codes(chosen.axis)} == set()


def every_choice() -> Iterator[tuple[Step, Chosen]]:
    for explained in every_trail():
        for step in explained.steps():
            if step.chosen is not None:
                yield step, step.chosen


def codes(axis: str) -> set[str]:
    return {option.code for option in QUESTIONS[axis].options}


def test_a_step_that_an_option_decided_has_a_source_of_its_own_or_of_the_option() -> None:
    bare = {chosen for step, chosen in every_choice() if not step.source and not has_source(chosen)}
    assert bare == set()


def has_source(chosen: Chosen) -> bool:
    """An option that nobody holds in the works rests on arithmetic, and says so."""
    [option] = [option for option in QUESTIONS[chosen.axis].options if option.code == chosen.option]
    return bool(option.sources) or option.basis is not Basis.READ


def test_every_source_of_a_step_is_in_the_table() -> None:
    named = {step.source for explained in every_trail() for step in explained.steps()} - {""}
    assert named - set(SOURCES) == set()
    assert named


RARE = {"NOT_LISTED_HERE"}
"""What no worked case and no random ledger here comes to."""


def test_every_sentence_of_a_step_is_needed_somewhere() -> None:
    told = {
        step.code
        for explained in (
            *every_trail(),
            *on_special_days(),
            with_other_property(),
            *(one for one, _ in CLOSED),
            closed_sheep(),
        )
        for step in explained.steps()
    }
    assert set(STEPS) - told == RARE


def on_special_days() -> tuple[Explained, ...]:
    """A due day in a month that somebody only wrote down, and one that is provisional."""
    make = Facts()
    since = HijriDate(1449, 3, 10)
    facts = (
        make.person(),
        make.holding("bank"),
        make.entry("bank", since, EntryKind.OPENING, 10_000_000),
        make.price("gold"),
    )
    correction = MonthCorrection("1450-03", 900, 1450, 3, date.fromordinal(HijriCalendar().month_start(1450, 3) + 1))
    ledger = Ledger.of((*facts, correction))
    day = ledger.calendar.ordinal(HijriDate(1451, 6, 1))
    rows = assess(ledger, day).person("amina").obligations
    return tuple(Explained("special days", ledger, row, row.trail()) for row in rows)


def with_other_property() -> Explained:
    """A debt of 10,000, of which a flat of 4,000 that nobody needs covers a part."""
    make = Facts()
    facts = (
        make.person(PolicyChoice("MALIKI", options=(("MUSTAFAD", "SINGLE_DATE"),))),
        make.holding("bank"),
        make.entry("bank", HijriDate(1446, 3, 10), EntryKind.OPENING, 10_000_000),
        make.holding("loan", HoldingKind.DEBT),
        make.entry("loan", HijriDate(1446, 3, 10), EntryKind.OPENING, 1_000_000),
        make.holding("flat", HoldingKind.EXEMPT, currency="EGP"),
        make.entry("flat", HijriDate(1446, 3, 10), EntryKind.OPENING, 400_000),
        make.price("gold"),
        make.price("silver", value="1"),
    )
    ledger = Ledger.of(facts)
    [row] = assess(ledger, ledger.calendar.ordinal(HijriDate(1447, 3, 10))).person("amina").obligations
    return Explained("other property", ledger, row, row.trail())


def test_what_other_property_covers_is_added_back() -> None:
    off = next(step for step in with_other_property().steps() if step.code == "CLAIMS_OFF")
    assert [(step.code, step.result) for step in off.parts] == [
        ("DEBT_OFF", Quantity(Fraction(-10_000), "EGP")),
        ("CLAIMS_NOT_TAKEN", Quantity(Fraction(4_000), "EGP")),
    ]
    assert off.result == total(off) == Quantity(Fraction(-6_000), "EGP")


def closed_year(*frozen: tuple[str, str], amount: int = 10_000_000) -> Explained:
    """A year that was closed with these figures; by the facts 2,500 fell due of 100,000, or nothing of less."""
    make = Facts()
    due = date.fromordinal(HijriCalendar().ordinal(HijriDate(1447, 3, 10)))
    facts = (
        make.person(),
        make.holding("bank"),
        make.entry("bank", HijriDate(1446, 3, 10), EntryKind.OPENING, amount),
        make.price("gold"),
        ClosedYear("c", 900, "amina", "money", due, due, frozen=frozen),
    )
    ledger = Ledger.of(facts)
    [row] = assess(ledger, ledger.calendar.ordinal(HijriDate(1447, 4, 1))).person("amina").obligations
    return Explained("closed", ledger, row, row.trail())


CLOSED = (
    (closed_year(("zakat", "2500.00"), ("base", "100000.00")), "WEALTH"),
    (closed_year(("zakat", "2400.00"), ("base", "96000.00"), ("nisab", "8500.00")), "TODAY_WOULD_BE"),
    (closed_year(("zakat", "2400.00"), ("base", "96000.00"), amount=1), "TODAY_NOTHING"),
)


@pytest.mark.parametrize(("explained", "code"), CLOSED, ids=lambda value: str(value)[:20])
def test_a_closed_year_ends_in_what_was_closed(explained: Explained, code: str) -> None:
    codes = {step.code for step in explained.steps()}
    assert code in codes
    assert ("CLOSED_ON" in codes) is (code != "WEALTH")
    assert ends_in_the_zakat(explained)
    assert not [step for step in explained.steps() if sums(step) and total(step) != step.result]


def test_a_closed_year_in_kind_names_what_was_closed() -> None:
    make = closed_sheep()
    assert [step.code for step in make.trail] == ["CLOSED_ON", "TODAY_OTHERWISE", "BASE", "OWED_IN_KIND"]
    assert ends_in_the_zakat(make)


def closed_sheep() -> Explained:
    """A flock of 121, which owes two, closed with one."""
    make = Facts()
    due = date.fromordinal(HijriCalendar().ordinal(HijriDate(1447, 3, 10)))
    year = ClosedYear(
        "c",
        900,
        "amina",
        "sheep",
        due,
        due,
        frozen=(("base", "100"), ("in_kind", (("sheep", "1"),)), ("unit", "heads")),
    )
    opening = make.entry("flock", HijriDate(1446, 3, 10), EntryKind.OPENING, 121)
    ledger = Ledger.of((make.person(), make.holding("flock", HoldingKind.SHEEP), opening, year))
    [row] = assess(ledger, ledger.calendar.ordinal(HijriDate(1447, 4, 1))).person("amina").obligations
    return Explained("closed sheep", ledger, row, row.trail())


def test_an_announced_month_and_a_provisional_day_stand_after_the_hawl() -> None:
    first, second = on_special_days()
    assert [step.code for step in first.trail[:3]] == ["HAWL_COMPLETE", "MONTH_ANNOUNCED", "WEALTH"]
    assert [step.code for step in second.trail[:3]] == ["HAWL_COMPLETE", "DAY_PROVISIONAL", "WEALTH"]


def test_what_comes_off_is_named_debt_by_debt() -> None:
    explained = named("C074")
    off = next(step for step in explained.steps() if step.code == "CLAIMS_OFF")
    assert [step.code for step in off.parts] == ["DEBT_OFF"] * len(off.parts)
    assert off.parts


def test_shares_of_which_only_the_profit_counts_are_not_told_as_so_many_at_so_much() -> None:
    draft = Draft(SHARES_TRADED="REALISED_PROFIT_ONLY").price("2020-01-01", "gold", "10").price("2020-01-01", "S", "50")
    draft.has("shares", "s", symbol="S", held_for="trade").has("cash")
    draft.on("1445-01-01 AH", "opening", "s", "100").on("1445-01-01 AH", "opening", "cash", "1000")
    draft.on("1445-03-01 AH", "profit", "s", "4")
    ledger = draft.ledger()
    [row] = assess(ledger, ledger.calendar.ordinal(HijriDate(1446, 1, 1))).person("p").obligations
    steps = Explained("profit alone", ledger, row, row.trail()).steps()
    assert [(step.code, step.result) for step in steps if "holding" in step.values] == [
        ("HOLDING_COUNTS", Quantity(Fraction(200), "EGP")),
        ("HOLDING_COUNTS", Quantity(Fraction(1_000), "EGP")),
    ]


def named(start: str) -> Explained:
    return next(one for one in every_trail() if one.name.startswith(start) and "CLAIMS_OFF" in codes_of(one))


def codes_of(explained: Explained) -> set[str]:
    return {step.code for step in explained.steps()}
