"""Two policies side by side: sums, days, what makes the difference; and adopting one."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bookkeeping.checks.looking import TODAY, Facts, hijri, ledger, rules, with_zakat_day
from zakatdesk.bookkeeping.actions.people import adopt_rules
from zakatdesk.bookkeeping.views.other_rules import IN_FORCE, Rules, adopted, under
from zakatdesk.bookkeeping.views.what_if import AHEAD_DAYS, Comparison, compare, differing
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import PolicyChoice, ZakatDay
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.presets import PRESETS

DAY = TODAY.toordinal()


def family(*policies: PolicyChoice, closed: tuple[ClosedYear, ...] = ()) -> Ledger:
    """200,000 since early 2025 and 12,000 more in mid-year; jewellery that is worn; a debt of 50,000 due in three years."""
    make = Facts()
    return ledger(
        make.person(*policies),
        make.holding("bank"),
        make.entry("bank", hijri(1446, 9, 1), EntryKind.OPENING, 20_000_000),
        make.entry("bank", hijri(1447, 3, 1), EntryKind.INCOME, 1_200_000),
        make.holding("ring", HoldingKind.GOLD, use="worn"),
        make.entry("ring", hijri(1446, 9, 1), EntryKind.OPENING, 200_000),
        make.holding("loan", HoldingKind.DEBT, due=date(2029, 1, 1)),
        make.entry("loan", hijri(1446, 9, 1), EntryKind.OPENING, 5_000_000),
        make.price("gold", "2024-01-01", "500"),
        *closed,
    )


def against(right: Rules, left: Rules = IN_FORCE, facts: Ledger | None = None) -> Comparison:
    return compare(family() if facts is None else facts, ["amina"], left, right, DAY)


def test_the_same_rules_differ_in_nothing() -> None:
    found = against(IN_FORCE)
    assert found.lines
    assert not any(line.differs for line in found.lines)
    assert differing(family(), ["amina"], IN_FORCE, IN_FORCE, DAY) == ()


def test_each_side_is_what_the_assessment_of_those_rules_says() -> None:
    right = Rules("HANAFI")
    found = against(right)
    for side, facts in (("left", family()), ("right", under(family(), ["amina"], right, DAY))):
        owed = assess(facts, DAY + AHEAD_DAYS).person("amina").obligations
        sums = [getattr(line, side) for line in found.lines if getattr(line, side) is not None]
        assert sorted((one.due, one.zakat) for one in sums) == sorted((row.due, row.zakat) for row in owed)


def test_totals_are_the_sums_of_the_lines() -> None:
    found = against(Rules("SHAFII"))
    [total] = found.totals
    for expected, sums in ((False, (total.left, total.right)), (True, (total.left_expected, total.right_expected))):
        lines = [line for line in found.lines if line.expected is expected]
        for number, side in zip(sums, ("left", "right"), strict=True):
            parts = [getattr(line, side).zakat for line in lines if getattr(line, side) is not None]
            assert number == sum(parts, Fraction(0))


def test_one_option_is_laid_over_the_rules_in_force() -> None:
    found = against(Rules(None, (("DEBT_SCOPE", "ALL"),)))
    first = found.lines[0]
    assert first.left is not None
    assert first.right is not None
    assert [first.left.zakat, first.right.zakat] == [5300, 4050]


def test_what_makes_the_difference_is_named_with_what_it_does_alone() -> None:
    rows = differing(family(), ["amina"], IN_FORCE, Rules("HANAFI"), DAY)
    by_axis = {row.axis: row for row in rows}
    assert by_axis["DEBT_SCOPE"].decides
    assert by_axis["DEBT_SCOPE"].alone[0][1] < 0
    assert by_axis["JEWELLERY_WORN"].alone[0][1] > 0
    assert not by_axis["HONEY"].decides
    assert by_axis["HONEY"].alone == ()
    decides = [row.decides for row in rows]
    assert decides == sorted(decides, reverse=True)


def test_trying_each_answer_ends_when_nobody_wants_to_know() -> None:
    wanted = iter([True] * 10)
    found = differing(family(), ["amina"], IN_FORCE, Rules("HANAFI"), DAY, is_wanted=lambda: next(wanted, False))
    assert len(found) < len(differing(family(), ["amina"], IN_FORCE, Rules("HANAFI"), DAY))


def test_one_changed_option_makes_all_the_difference_by_itself() -> None:
    right = Rules(None, (("DEBT_SCOPE", "ALL"),))
    [row] = differing(family(), ["amina"], IN_FORCE, right, DAY)
    [total] = against(right).totals
    assert row.alone == (("EGP", total.right + total.right_expected - total.left - total.left_expected),)


def test_an_option_that_cannot_be_taken_alone_is_said_to_be_unknown() -> None:
    right = Rules(None, (("MISSED_VALUE", "CURRENT"), ("MISSED_YEARS", "CURRENT_TIMES_YEARS")))
    rows = {row.axis: row for row in differing(family(), ["amina"], IN_FORCE, right, DAY)}
    assert rows["MISSED_VALUE"].unknown
    assert not rows["MISSED_YEARS"].unknown


def test_hawls_of_their_own_stand_beside_the_pool_of_the_year() -> None:
    found = against(Rules(None, (("MUSTAFAD", "OWN_HAWL"),)))
    paired = [line for line in found.lines if line.left is not None and line.right is not None]
    alone = [line for line in found.lines if line.left is None]
    assert len(paired) == 2
    assert all(line.group == "pool" for line in paired)
    assert [line.right is not None and line.group for line in alone] == ["lots"] * len(alone)
    assert alone


def test_rules_that_cannot_be_are_refused_and_nothing_is_compared() -> None:
    found = against(Rules(None, (("MISSED_VALUE", "CURRENT"),)))
    assert found.refusal is not None
    assert found.refusal.code == "OPTIONS_CONTRADICT"
    assert (found.lines, found.totals) == ((), ())


def test_a_price_that_one_side_lacks_is_named() -> None:
    assert against(Rules("HANAFI")).unpriced == ("silver",)
    assert against(Rules(None, (("DEBT_SCOPE", "ALL"),))).unpriced == ()


def test_a_closed_year_stands_on_both_sides() -> None:
    due = assess(family(), DAY).person("amina").obligations[0].due
    day = date.fromordinal(due)
    year = ClosedYear("c", 950, "amina", "money", day, day, frozen=(("zakat", "5300.00"),))
    found = against(Rules(None, (("DEBT_SCOPE", "ALL"),)), facts=family(closed=(year,)))
    assert (found.lines[0].closed, found.lines[0].differs) == (True, False)
    assert found.lines[1].differs


def test_a_zakat_day_of_the_other_calendar_is_left_out() -> None:
    facts = family(with_zakat_day(rules(), 9, 1))
    solar = Rules(None, (("YEAR_BASIS", "SOLAR_ADJUSTED"),))
    assert compare(facts, ["amina"], IN_FORCE, solar, DAY).refusal is None
    assert adopted(facts, "amina", solar, DAY).zakat_day is None
    assert adopted(facts, "amina", Rules("HANAFI"), DAY).zakat_day == ZakatDay("hijri", 9, 1)


def test_adopting_begins_today_and_keeps_what_was() -> None:
    facts = family(rules(DEBT_SCOPE="NONE"))
    choice = adopted(facts, "amina", Rules("MALIKI", (("HONEY", "TENTH_NO_NISAB"),)), DAY)
    change = adopt_rules(facts, {"amina": choice})
    after = facts.apply(change)
    first, second = after.person("amina").policies
    assert first == facts.person("amina").policies[0]
    assert (second.preset, second.start) == ("MALIKI", TODAY)
    assert second.options == (("HONEY", "TENTH_NO_NISAB"),)
    assert after.apply(change.reversed()) == facts
    assert change.label == "policy_chosen"


def test_adopting_one_changed_option_keeps_the_others() -> None:
    facts = family(rules(DEBT_SCOPE="NONE"))
    choice = adopted(facts, "amina", Rules(None, (("ROUNDING", "UP"),)), DAY)
    assert choice.options == (("DEBT_SCOPE", "NONE"), ("ROUNDING", "UP"))


def test_several_people_adopt_in_one_change() -> None:
    make = Facts()
    facts = ledger(make.person(), make.person(name="omar"))
    choices = {name: adopted(facts, name, Rules("HANBALI"), DAY) for name in ("amina", "omar")}
    change = adopt_rules(facts, choices)
    assert (change.label, len(change.edits)) == ("policies_chosen", 2)
    assert adopt_rules(facts.apply(change), choices).edits == ()


@settings(max_examples=20)
@given(st.sampled_from(sorted(PRESETS)), st.sampled_from(sorted(PRESETS)))
def test_swapping_the_sides_swaps_the_answer(left: str, right: str) -> None:
    one, other = against(Rules(right), Rules(left)), against(Rules(left), Rules(right))
    assert [(row.left, row.right, row.left_expected, row.right_expected) for row in one.totals] == [
        (row.right, row.left, row.right_expected, row.left_expected) for row in other.totals
    ]


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_every_preset_can_be_compared_with_what_is_in_force(preset: str) -> None:
    assert against(Rules(preset)).refusal is None
