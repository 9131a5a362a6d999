"""Rules 9.4: young that bring their mothers to nisab have the year of their mothers, even a day before it ends."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    book,
    entry,
    herd,
    opening,
    payment,
    person,
    policy,
    transfer,
)

MODES = ("POOL", "OWN_HAWL", "OWN_HAWL_MALIKI")


def flock(*rows: Row, as_of: str, **chosen: str) -> Found:
    """What one flock owes under the option by which young may complete nisab."""
    rules = {"OFFSPRING": "MAY_COMPLETE_NISAB", "MUSTAFAD": "POOL", "MISSED_YEARS": "FIXED_BASE"} | chosen
    return assessed(book(policy(**rules), herd("sheep"), *rows), as_of)


def born(on: str, number: int, holding_id: str = "sheep") -> Row:
    return entry(on, "birth", holding_id, number)


THIRTY = opening("1445-08-01", "sheep", 30)


def days(found: Found) -> list[str]:
    """Rows of `due` and `runs` without their group."""
    return [line.replace("/lots", "") for line in (*found.due, *found.runs)]


@pytest.mark.parametrize("mode", MODES)
def test_young_of_the_last_days_are_due_with_their_mothers(mode: str) -> None:
    found = flock(THIRTY, born("1446-07-28", 10), as_of="1446-08-01", MUSTAFAD=mode)
    assert days(found) == ["1446-08-01 sheep: 40 -> 1 sheep", "sheep 1446-08-01 to 1447-08-01"]


@pytest.mark.parametrize("mode", MODES)
def test_elsewhere_the_hawl_begins_when_nisab_is_reached(mode: str) -> None:
    found = flock(
        THIRTY, born("1446-07-28", 10), as_of="1446-08-01", MUSTAFAD=mode, OFFSPRING="FOLLOW_MOTHERS_ABOVE_NISAB"
    )
    assert days(found) == ["sheep 1446-07-28 to 1447-07-28"]


@pytest.mark.parametrize("mode", MODES)
def test_what_is_born_on_the_anniversary_begins_a_year_of_its_own(mode: str) -> None:
    found = flock(THIRTY, born("1446-08-01", 10), as_of="1446-08-02", MUSTAFAD=mode)
    assert days(found) == ["sheep 1446-08-01 to 1447-08-01"]


@pytest.mark.parametrize("mode", MODES)
def test_young_that_nisab_does_not_need_move_no_begin(mode: str) -> None:
    """30 and a gift of 10 are 40 without the one that was born."""
    rows = (THIRTY, entry("1446-07-28", "gift", "sheep", 10), born("1446-07-28", 1))
    assert days(flock(*rows, as_of="1446-07-29", MUSTAFAD=mode)) == ["sheep 1446-07-28 to 1447-07-28"]


@pytest.mark.parametrize("mode", MODES)
def test_young_that_do_not_bring_nisab_begin_nothing(mode: str) -> None:
    assert days(flock(THIRTY, born("1446-07-28", 9), as_of="1446-08-01", MUSTAFAD=mode)) == []


@pytest.mark.parametrize("mode", ["OWN_HAWL", "OWN_HAWL_MALIKI"])
def test_a_lot_acquired_within_that_year_has_its_own_day(mode: str) -> None:
    """20 of the first day with the 10 young, and 10 of the third month: what closes first is 30, below the table."""
    rows: tuple[Row, ...] = (
        opening("1445-08-01", "sheep", 20),
        entry("1446-03-01", "gift", "sheep", 10),
        born("1446-07-28", 10),
    )
    before = flock(*rows, as_of="1446-07-29", MUSTAFAD=mode)
    assert days(before) == ["sheep 1445-08-01 to 1446-08-01", "sheep 1446-03-01 to 1447-03-01"]
    assert days(flock(*rows, as_of="1447-03-01", MUSTAFAD=mode))[0] == "1447-03-01 sheep: 10 -> 1 sheep"


@pytest.mark.parametrize("mode", MODES)
def test_no_year_begins_before_the_last_one_closed(mode: str) -> None:
    """40 from the fifth month, closed a year later; then 35, and 5 born: the mothers are of the second month."""
    rows: tuple[Row, ...] = (opening("1444-02-01", "sheep", 30), entry("1444-05-01", "gift", "sheep", 10))
    rows += (entry("1445-06-01", "death", "sheep", 5), born("1446-01-20", 5))
    found = flock(*rows, as_of="1446-01-20", MUSTAFAD=mode)
    assert days(found) == ["1445-05-01 sheep: 40 -> 1 sheep", "sheep 1445-05-01 to 1446-05-01"]


def test_after_a_break_without_a_closing_the_mothers_still_have_their_year() -> None:
    rows: tuple[Row, ...] = (
        opening("1445-01-01", "sheep", 40),
        entry("1445-06-01", "death", "sheep", 5),
        born("1445-12-01", 5),
    )
    assert days(flock(*rows, as_of="1446-01-01"))[0] == "1446-01-01 sheep: 40 -> 1 sheep"


@pytest.mark.parametrize("mode", MODES)
def test_no_year_begins_before_there_were_any(mode: str) -> None:
    """Working sheep of the first month are kept to breed from the tenth month on."""
    rows: tuple[Row, ...] = (herd("sheep", "work", use="work"), opening("1445-01-01", "work", 30))
    rows += (transfer("1445-10-01", "work", "sheep", 30), born("1445-12-01", 10))
    assert days(flock(*rows, as_of="1445-12-02", MUSTAFAD=mode)) == ["sheep 1445-10-01 to 1446-10-01"]


@pytest.mark.parametrize("mode", MODES)
def test_a_gap_without_any_begins_the_count_of_days_anew(mode: str) -> None:
    """All are sold on 1445-03-01; the work herd of the first month comes in later."""
    rows: tuple[Row, ...] = (opening("1445-01-01", "sheep", 20), entry("1445-03-01", "spending", "sheep", 20))
    rows += (herd("sheep", "work", use="work"), opening("1445-01-01", "work", 30))
    rows += (transfer("1445-10-01", "work", "sheep", 30), born("1445-12-01", 10))
    assert days(flock(*rows, as_of="1445-12-02", MUSTAFAD=mode)) == ["sheep 1445-10-01 to 1446-10-01"]


@pytest.mark.parametrize("mode", MODES)
def test_a_thirtieth_returns_in_the_year_of_the_mothers(mode: str) -> None:
    """The fifth month has 30 days in 1444 and 1447, 29 between."""
    rows: tuple[Row, ...] = (opening("1444-05-30", "sheep", 30), born("1446-08-01", 10))
    assert days(flock(*rows, as_of="1446-08-02", MUSTAFAD=mode)) == ["sheep 1446-05-29 to 1447-05-30"]


@pytest.mark.parametrize(
    ("mode", "day", "closes"),
    [
        ("SINGLE_DATE", "1446-07-28", "1446-08-01"),
        ("SINGLE_DATE", "1445-08-20", "1445-09-01"),
        ("CLOSING_BALANCE", "1446-07-28", "1446-09-01"),
    ],
)
def test_a_chosen_day_counts_only_after_the_young_are_there(mode: str, day: str, closes: str) -> None:
    found = flock(THIRTY, born(day, 10), as_of=day, MUSTAFAD=mode, zakat_day="09-01")
    assert found.runs == [f"sheep 1445-08-01 to {closes}"]


@pytest.mark.parametrize("mode", ["OPENING_BALANCE", "LOWEST_BALANCE"])
def test_the_balances_of_the_year_are_those_since_the_young_are_there(mode: str) -> None:
    found = flock(THIRTY, born("1446-07-28", 10), as_of="1446-08-01", MUSTAFAD=mode)
    assert found.due == ["1446-08-01 sheep: 40 -> 1 sheep"]


def test_no_year_begins_before_the_owner_is_adult_where_minors_owe_nothing() -> None:
    rows = (THIRTY, born("1446-07-28", 10), person(minor_until="1446-01-01"))
    assert flock(*rows, as_of="1446-07-28", MINOR_WEALTH="NOT_DUE").runs == ["sheep 1446-01-01 to 1447-01-01"]


def test_what_was_given_before_the_young_came_is_not_owned_still() -> None:
    """31 less the one given ahead, and 9 young, are 39: below nisab, as no hawl ran when it was given."""
    rows: tuple[Row, ...] = (opening("1445-08-01", "sheep", 31), payment("1446-07-01", source="sheep", sheep=1))
    assert days(flock(*rows, born("1446-07-28", 9), as_of="1446-08-01")) == []


def together(mine: int, theirs: int, *rows: Row, rule: str, as_of: str) -> Found:
    """Two owners of one herd since 1445-08-01."""
    rules = {"OFFSPRING": "MAY_COMPLETE_NISAB", "MUSTAFAD": "POOL", "MISSED_YEARS": "FIXED_BASE", "KHULTA": rule}
    form = book(
        policy(**rules),
        person(),
        policy(**rules),
        person("omar"),
        herd("sheep", "mine", herd="hill"),
        herd("sheep", "theirs", herd="hill", person="omar"),
        opening("1445-08-01", "mine", mine),
        opening("1445-08-01", "theirs", theirs),
        *rows,
    )
    return assessed(form, as_of)


@pytest.mark.parametrize(
    ("rule", "mine", "theirs", "whose", "owed"),
    [
        # 20 and 19 with the one born there are 40: half a sheep
        ("AS_ONE", 20, 19, "theirs", ["1446-08-01 sheep: 20 -> 0.5 sheep"]),
        # 19 with the one born here and 20
        ("AS_ONE", 19, 20, "mine", ["1446-08-01 sheep: 20 -> 0.5 sheep"]),
        # 40 of 100, once these are nisab by themselves
        ("AS_ONE_IF_EACH_HAS_NISAB", 39, 60, "mine", ["1446-08-01 sheep: 40 -> 0.4 sheep"]),
        ("AS_ONE_IF_EACH_HAS_NISAB", 20, 60, "theirs", []),
    ],
)
def test_the_number_of_the_herd_is_what_young_complete(
    rule: str, mine: int, theirs: int, whose: str, owed: list[str]
) -> None:
    found = together(mine, theirs, born("1446-07-28", 1, whose), rule=rule, as_of="1446-08-01")
    assert found.due == owed
