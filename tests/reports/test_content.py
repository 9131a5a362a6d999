"""What a statement says, whatever its form."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.bookkeeping.years import AS_OF, SEAL, closed, day, three_years, with_another_amount
from tests.builders import saver
from tests.reports.papers import LANGUAGES, TODAY, cells, example, of, pairs, record, texts
from zakatdesk.bookkeeping.closing import accept_correction
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.example import example_ledger
from zakatdesk.exchange.open_form import read_ledger, write_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.reports.content import Detail, Lines, Statement, Steps, Table, Wanted
from zakatdesk.reports.statement import Chart, statement
from zakatdesk.words import Words


def headings(paper: Statement) -> list[str]:
    return [section.heading for section in paper.parts[0].sections]


def saver_paper(ledger: Ledger, year: int, wanted: Wanted | None = None) -> Statement:
    return statement([record(ledger, "p", year, day())], Words("en"), wanted)


def test_the_sums_are_those_of_the_assessment() -> None:
    ledger = example_ledger()
    found = assess(ledger, TODAY).person("ahmad")
    (owed,) = (row for row in found.obligations if ledger.calendar.hijri(row.due).year == 1447)
    said = pairs(example("en"))
    words = Words("en")

    def shown(amount: object) -> str:
        return words.money(amount, "EGP").replace("\u00a0", " ")  # type: ignore[arg-type]

    assert said["Zakat that fell due in this year"] == said["Zakat"] == shown(owed.zakat)
    assert said["Paid of it"] == said["Paid"] == shown(owed.paid)
    assert said["Left of this year"] == said["Left to pay"] == shown(owed.outstanding)
    assert said["Outstanding in all"] == shown(found.outstanding)
    assert said["Nisab"] == shown(owed.nisab)
    assert said["Base on which it is due"] == shown(owed.base)


def test_years_before_and_credit_are_carried_forward() -> None:
    said = pairs(saver_paper(three_years().ledger(), 1447))
    assert (said["Unpaid of earlier years"], said["Outstanding in all"]) == ("50.00 EGP", "125.00 EGP")
    ahead = pairs(saver_paper(three_years().pays("1448-01-01 AH", "500").ledger(), 1448))
    assert ahead["Paid ahead, carried forward"] == "375.00 EGP"


def test_problems_come_first() -> None:
    draft = (
        saver().has("gold").on("1444-01-01 AH", "opening", "cash", "5000").on("1444-01-01 AH", "opening", "gold", "9")
    )
    paper = statement([record(draft.ledger(), "p", 1445, day())], Words("en"))
    assert headings(paper)[0] == "Needs attention"


def test_a_year_without_zakat_says_so_and_why() -> None:
    draft = saver().on("1444-01-01 AH", "opening", "cash", "5000").on("1444-05-01 AH", "spending", "cash", "4900")
    paper = statement([record(draft.ledger(), "p", 1444, day())], Words("en"))
    assert "Nothing fell due in this year." in texts(paper)
    assert "fell below nisab" in texts(paper)


def test_what_is_owed_in_kind_is_said() -> None:
    draft = saver().has("crop", produce="staple", water="natural").on("1445-03-01 AH", "harvest", "crop", "1000")
    said = pairs(statement([record(draft.ledger(), "p", 1445, day())], Words("en")))
    assert (said["Owed in kind"], said["Left in kind"]) == ("100 kg", "100 kg")


def test_owed_paid_and_left_tell_of_the_same_obligations() -> None:
    """2,000 owe 50; three people owe 30 (or 7.5 kg); 130 sheep owe two, of which one was given."""
    draft = saver().has("sheep").has("household", cash_per_person="10")
    draft.on("1445-07-01 AH", "opening", "cash", "2000").on("1445-07-01 AH", "opening", "sheep", "130")
    draft.on("1446-07-01 AH", "opening", "household", "3")
    draft.pays("1446-07-01 AH", "50").gives("1446-07-02 AH", "sheep", 1)
    said = pairs(saver_paper(draft.ledger(), 1446))
    in_money = [said[name] for name in ("Zakat that fell due in this year", "Paid of it", "Left of this year")]
    assert in_money == ["80.00 EGP", "50.00 EGP", "30.00 EGP"]
    in_kind = [said[name] for name in ("Owed in kind", "Settled in kind", "Left in kind")]
    assert in_kind == ["2 sheep", "1 sheep", "1 sheep"]


def test_money_for_animals_settles_what_is_owed_in_kind() -> None:
    """130 sheep owe two; 100 for one of them, at 100 a head, leave one, and no sum of money fell due."""
    draft = saver().has("sheep").price("1440-01-01 AH", "sheep", "100")
    draft.on("1445-07-01 AH", "opening", "sheep", "130")
    draft.pays("1446-07-01 AH", "100", **{"for": {"class": "sheep"}})
    said = pairs(saver_paper(draft.ledger(), 1446))
    in_money = [said[name] for name in ("Zakat that fell due in this year", "Paid of it", "Left of this year")]
    assert in_money == ["0.00 EGP"] * 3
    assert [said[name] for name in ("Owed in kind", "Settled in kind", "Left in kind")] == [
        "2 sheep",
        "1 sheep",
        "1 sheep",
    ]


def test_what_a_child_owes_later_is_not_left_to_be_paid_now() -> None:
    """2,000 owe 50, and 130 sheep owe two; none of it before 1460."""
    draft = saver(MINOR_WEALTH="DUE_DEFERRED").has("sheep").with_person(minor_until="1460-01-01 AH")
    draft.on("1445-07-01 AH", "opening", "cash", "2000").on("1445-07-01 AH", "opening", "sheep", "130")
    said = pairs(saver_paper(draft.ledger(), 1446))
    assert (said["Zakat that fell due in this year"], said["Left of this year"]) == ("50.00 EGP", "0.00 EGP")
    assert said["Waits until of age, or lapsed"] == "50.00 EGP"
    assert (said["Owed in kind"], said["Waits or lapsed, in kind"]) == ("2 sheep", "2 sheep")
    assert "Left in kind" not in said


def test_animals_of_another_set_are_counted_in_that_set() -> None:
    """200 camels owe four hiqqas or five bint labun; who gives one bint labun has four of them left."""
    draft = saver().has("camels").on("1445-07-01 AH", "opening", "camels", "200")
    said = pairs(saver_paper(draft.gives("1446-07-02 AH", "bint_labun", 1).ledger(), 1446))
    words = Words("en")
    settled, left = ({"bint_labun": Fraction(1)}, {"bint_labun": Fraction(4)})
    for name, kind in (("Settled in kind", settled), ("Left in kind", left)):
        assert said[name] == words.listed(words.in_kind(*one) for one in kind.items()).replace("\u00a0", " ")


def test_every_holding_stands_with_price_day_and_source() -> None:
    rows = {cell.text for cell in cells(example("en"))}
    assert {"Gold bars", "Spare parts shop", "60\u00a0g"} <= rows
    assert any("7,300.00\u00a0EGP" in text and "15 Feb 2026" in text and "Example" in text for text in rows)
    assert "-243,000.00\u00a0EGP" in rows


def test_changed_rules_say_who_holds_them() -> None:
    said = texts(of(example_ledger(), "yusuf", 1447))
    assert "Chosen otherwise than the set does" in said
    assert "Held by:" in said
    assert "the works named were read" in said


def test_the_short_form_leaves_out_the_explanation_and_the_rules_that_were_not_changed() -> None:
    full, short = example("en"), of(example_ledger(), "ahmad", 1447, wanted=Wanted(Detail.SHORT))
    assert set(headings(full)) - set(headings(short)) == {"Explanation", "Every rule that was followed"}


def test_amounts_of_recipients_can_be_hidden_and_their_sums_stay() -> None:
    draft = three_years().pays("1446-07-01 AH", "33", recipient="Umm Ali").pays("1446-07-02 AH", "17")
    open_paper, hidden = (saver_paper(draft.ledger(), 1446, Wanted(hide_amounts=hide)) for hide in (False, True))
    assert "33.00" in texts(open_paper)
    assert "33.00" not in texts(hidden)
    assert "50.00" in texts(hidden)


def test_a_chart_stands_where_it_is_given() -> None:
    found = record(example_ledger(), "ahmad", 1447)
    paper = statement([found], Words("en"), charts=[Chart(b"<svg/>", "Due days")])
    assert "Due days on one line" in headings(paper)
    assert "Due days on one line" not in headings(example("en"))


def test_each_of_several_people_has_a_part() -> None:
    ledger = example_ledger()
    paper = statement([record(ledger, person, 1447) for person in ("ahmad", "yusuf")], Words("en"))
    assert [part.title.rpartition(": ")[2] for part in paper.parts] == ["Ahmad", "Yusuf"]


def test_a_closed_year_is_said_as_it_was_kept() -> None:
    shut = closed(three_years().ledger(), 1446)
    before = saver_paper(shut, 1446)
    after = saver_paper(with_another_amount(shut, "cash", 900_000), 1446)
    assert after == before
    assert "This is what was kept when the year was closed." in texts(after)
    assert f"Closed on {Words().day(day(AS_OF), shut.calendar)}" in texts(after)


def test_a_closed_year_is_kept_when_its_rules_change_and_when_it_is_looked_at_later() -> None:
    shut = closed(three_years().ledger(), 1446)
    other = three_years().then("1440-01-01 AH", "HANAFI")
    other.policies.pop(0)
    person = other.ledger().people["p"]
    changed = Ledger.of((*(fact for fact in shut.facts() if fact != shut.people["p"]), person))
    assert saver_paper(changed, 1446) == saver_paper(shut, 1446)
    assert statement([record(shut, "p", 1446, day("1449-01-01 AH"))], Words("en")) == saver_paper(shut, 1446)


def test_a_year_closed_elsewhere_says_that_only_its_figures_were_kept() -> None:
    came = read_ledger(write_ledger(closed(three_years().ledger(), 1446)))
    paper = saver_paper(came, 1446)
    assert "This year was closed elsewhere." in texts(paper)
    assert pairs(paper)["Zakat"] == "50.00 EGP"


def test_a_year_that_is_closed_in_part_says_so() -> None:
    draft = three_years().has("crop", produce="staple", water="natural")
    draft.on("1446-11-01 AH", "harvest", "crop", "2000")
    paper = saver_paper(closed(draft.ledger(), 1446, "1446-08-01 AH"), 1446)
    assert pairs(paper)["State of the year"] == "Closed in part: what fell due besides follows the facts"


def test_a_correction_stays_visible() -> None:
    ledger = with_another_amount(closed(three_years().ledger(), 1446), "cash", 400_000)
    change = accept_correction(ledger, day(), "p", 1446, "The bank erred", seal=SEAL, new_id=lambda: "new")
    said = texts(saver_paper(ledger.apply(change), 1446))
    assert "50.00\\xa0EGP became 100.00\\xa0EGP. Reason: The bank erred" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_speaks_one_language(language: str) -> None:
    paper = example(language)
    words = Words(language)
    assert paper.rtl is (language == "ar")
    for section in paper.parts[0].sections:
        assert words.name(section.heading) or section.heading
        for block in section.blocks:
            if isinstance(block, Lines | Table | Steps):
                assert "{" not in repr(block)
                assert "?" not in paper.title


def test_days_are_given_by_both_calendars() -> None:
    assert pairs(example("en"))["Zakat year"] == (
        "1 Muharram 1447 AH / 26 June 2025 to 29 Dhu al-Hijjah 1447 AH / 15 June 2026"
    )
    assert date.fromordinal(example("en").day) == date(2026, 11, 21)
