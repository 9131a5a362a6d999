from __future__ import annotations

from datetime import date

from tests.builders import Draft
from zakatdesk.bookkeeping.views.nisab_course import NisabPanel, nisab_course
from zakatdesk.charts.said.twins import twin_of
from zakatdesk.fiqh.assess import assess
from zakatdesk.words import Words


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def rows(panel: NisabPanel) -> list[tuple[str, object, object, bool]]:
    return [(date.fromordinal(row.day).isoformat(), row.held, row.nisab, row.reached) for row in panel.steps]


def saver() -> Draft:
    return Draft().price("2020-01-01", "gold", "100").has("cash").on("2023-01-10", "opening", "cash", "20000")


def test_each_change_of_wealth_or_nisab_is_a_step() -> None:
    ledger = saver().on("2023-03-01", "spending", "cash", "15000").price("2023-05-01", "gold", "50").ledger()
    course = nisab_course(ledger, day("2023-06-01"))
    (panel,) = course.panels
    assert rows(panel) == [
        ("2023-01-10", 20000, 8500, True),
        ("2023-03-01", 5000, 8500, False),
        ("2023-05-01", 5000, 4250, True),
    ]
    assert (course.first, course.last, panel.unit) == (day("2023-01-10"), day("2023-06-01"), "EGP")


def test_a_debt_comes_off() -> None:
    ledger = saver().has("debt").on("2023-02-01", "opening", "debt", "4000").ledger()
    (panel,) = nisab_course(ledger, day("2023-03-01")).panels
    assert panel.steps[-1].held == 16000


def test_metal_alone_is_shown_in_grams_and_needs_no_price() -> None:
    ledger = Draft().has("gold", karat="24").on("2023-01-10", "opening", "gold", "90").ledger()
    (panel,) = nisab_course(ledger, day("2023-03-01")).panels
    assert (panel.unit, rows(panel)) == ("g", [("2023-01-10", 90, 85, True)])


def test_metal_that_was_alone_for_a_while_is_shown_in_money() -> None:
    draft = Draft().price("2022-01-01", "gold", "100").has("gold", karat="24").has("cash")
    ledger = draft.on("2023-01-10", "opening", "gold", "90").on("2023-02-10", "opening", "cash", "10").ledger()
    (panel,) = nisab_course(ledger, day("2023-03-01")).panels
    assert (panel.unit, rows(panel)) == ("EGP", [("2023-01-10", 9000, 8500, True), ("2023-02-10", 9010, 8500, True)])


def test_a_metal_that_is_not_joined_has_a_panel_of_its_own() -> None:
    draft = Draft(JOIN_METALS="NONE").price("2022-01-01", "gold", "100").price("2022-01-01", "silver", "2")
    draft.has("silver", fineness="1000").has("cash")
    ledger = draft.on("2023-01-10", "opening", "silver", "700").on("2023-01-10", "opening", "cash", "9000").ledger()
    panels = nisab_course(ledger, day("2023-03-01")).panels
    assert [(panel.zakat_class, panel.unit) for panel in panels] == [("money", "EGP"), ("silver", "g")]


def test_the_nisab_of_the_start_stays_where_the_policy_keeps_it() -> None:
    draft = Draft(NISAB_PRICE_TIME="ON_DUE_DATE_ONLY").price("2022-01-01", "gold", "100").has("cash")
    ledger = draft.on("2023-01-10", "opening", "cash", "9000").price("2023-02-01", "gold", "200").ledger()
    (panel,) = nisab_course(ledger, day("2023-03-01")).panels
    assert rows(panel) == [("2023-01-10", 9000, 8500, True)]


def test_what_stood_when_the_time_shown_begins_is_its_first_step() -> None:
    ledger = saver().on("2023-03-01", "spending", "cash", "5000").ledger()
    course = nisab_course(ledger, day("2023-06-01"), first=day("2023-02-01"), last=day("2023-04-01"))
    (panel,) = course.panels
    assert rows(panel) == [("2023-02-01", 20000, 8500, True), ("2023-03-01", 15000, 8500, True)]
    assert (course.first, course.last) == (day("2023-02-01"), day("2023-04-01"))


def test_without_a_price_there_is_no_nisab() -> None:
    ledger = Draft().has("cash").on("2023-01-10", "opening", "cash", "9000").ledger()
    course = nisab_course(ledger, day("2023-03-01"))
    assert rows(course.panels[0]) == [("2023-01-10", 9000, None, False)]
    assert twin_of(course, Words("en"), ledger).rows[0][3:] == ("–", "Nisab is not known")


def test_nothing_held_is_no_panel() -> None:
    assert nisab_course(Draft().price("2022-01-01", "gold", "100").ledger(), day("2023-06-01")).panels == ()


def test_the_last_step_is_what_the_assessment_says() -> None:
    ledger = saver().on("2023-03-01", "income", "cash", "333.33").pays("2024-01-03", "100", from_="cash").ledger()
    today = day("2024-06-01")
    (hawl,) = assess(ledger, today).person("p").running
    (panel,) = nisab_course(ledger, today).panels
    assert (panel.steps[-1].held, panel.steps[-1].nisab) == (hawl.pool, hawl.nisab)
