"""Assessing again from a checkpoint; that it comes to the same is held by `properties/test_incremental.py`."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from enum import Enum
from functools import partial
from itertools import pairwise
from types import MethodType

import pytest

from tests.builders import Draft
from tests.fiqh.properties.acts import Family, family
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.fiqh.differences import ALWAYS, differences
from zakatdesk.fiqh.dues.account import Credit
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.hawls.anchors import Anchor, Years
from zakatdesk.fiqh.hawls.pool_hawl import Hawl
from zakatdesk.fiqh.incremental import MOST_ANSWERS, Assessor, Track
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.run.copying import NEVER_CHANGE, copied
from zakatdesk.fiqh.run.inputs import Common, Inputs, inputs_of
from zakatdesk.fiqh.run.person import PersonRun
from zakatdesk.fiqh.run.shared_herds import shared_herds
from zakatdesk.fiqh.terms import terms_of
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Cohort, Lot

TODAY = date(2025, 6, 1).toordinal()


def saver(**options: str) -> Draft:
    draft = Draft(**options).price("2020-01-01", "gold", "10").has("cash").on("2022-01-01", "opening", "cash", "5000")
    for month in range(1, 13):
        for year in (2022, 2023, 2024):
            draft.on(f"{year}-{month:02}-10", "income", "cash", str(month))
    return draft


def run_of(ledger: Ledger, person_id: str, as_of: int) -> PersonRun:
    person = ledger.people[person_id]
    return PersonRun(inputs_of(common_of(ledger), person, terms_of(person, ledger.calendar, None), as_of))


def reached(top: object, *, through: bool = False) -> dict[int, object]:
    """Every object that can be reached, by identity: as far as what never changes, or through that too."""
    found: dict[int, object] = {}
    ahead: list[object] = [top]
    while ahead:
        one = ahead.pop()
        if id(one) not in found and not isinstance(one, Inputs | Prices):
            found[id(one)] = one
            if through or not never_changes(one):
                ahead.extend(_parts(one))
    return found


def never_changes(one: object) -> bool:
    return isinstance(one, (*NEVER_CHANGE, Enum))


def _parts(one: object) -> Iterator[object]:
    if isinstance(one, MethodType):
        yield one.__self__
    elif isinstance(one, partial):
        yield from one.args
    elif isinstance(one, list | tuple | set | frozenset):
        yield from one
    elif isinstance(one, dict):
        yield from one.keys()
        yield from one.values()
    elif not isinstance(one, type):
        names = [name for kind in type(one).__mro__ for name in kind.__dict__.get("__slots__", ())]
        yield from (getattr(one, name) for name in names if hasattr(one, name))
        yield from getattr(one, "__dict__", {}).values()


@pytest.mark.parametrize("seed", range(8))
def test_a_copy_shares_nothing_that_may_change(seed: int) -> None:
    ledger, as_of = family(seed)
    for person_id in ledger.people:
        run = run_of(ledger, person_id, as_of)
        for number, day in enumerate(run.days()):
            if number % 20 == 0:
                own = reached(run)
                copy = reached(copied(run, {id(run.inputs): run.inputs, id(run.prices): run.prices}))
                assert not [
                    own[key] for key in own.keys() & copy.keys() if not never_changes(own[key]) and own[key] != ()
                ]
            run.step(day)


@pytest.mark.parametrize("seed", range(3))
def test_what_is_said_never_to_change_leads_to_nothing_that_does(seed: int) -> None:
    ledger, as_of = family(seed)
    for person_id in ledger.people:
        run = run_of(ledger, person_id, as_of)
        run.run()
        shared = [one for one in reached(run).values() if never_changes(one)]
        behind = {id(part): part for one in shared for part in reached(one, through=True).values()}
        assert not [
            one
            for one in behind.values()
            if isinstance(one, PersonRun | Book | Lot | Cohort | Anchor | Hawl | Due | Credit)
        ]


@pytest.mark.parametrize("held_in", [list, set, tuple, dict.fromkeys])
def test_what_stands_in_a_collection_is_copied_with_it(held_in: Callable[[Iterable[Lot]], Collection[Lot]]) -> None:
    lot = Lot(TODAY, 1, 500, entered=TODAY)
    state = held_in((lot,))
    copy = copied(state, {})
    [other] = copy
    assert type(copy) is type(state)
    assert other is not lot
    assert (other.acquired, other.raw) == (TODAY, 500)


def test_what_cannot_be_copied_is_refused() -> None:
    ledger = saver().ledger()
    run = run_of(ledger, "p", TODAY)
    for part in (ledger, (number for number in range(3)), lambda: run, frozenset((1,))):
        run.received = part  # type: ignore[assignment]
        with pytest.raises(TypeError):
            copied(run, {id(run.inputs): run.inputs, id(run.prices): run.prices})


def test_the_checkpoints_lie_at_doubling_distances_from_the_end() -> None:
    ledger = saver().ledger()
    person = ledger.people["p"]
    common = common_of(ledger)
    track = Track(terms_of(person, ledger.calendar, None))
    track.answer(common, person, TODAY)
    days = sorted(track.days_kept, reverse=True)
    last = max(ledger.register("cash").days)
    assert days[0] == last
    assert len(days) < 13
    distances = [last - day for day in days[1:]]
    assert all(later >= 1 for later in distances)
    assert all(4 * one >= other or other - one <= 31 for one, other in pairwise(distances[1:-1]))


def test_who_is_not_touched_keeps_the_answer() -> None:
    ledger, as_of = family(5)
    assessor = Assessor()
    before = assessor.assess(ledger, as_of)
    row = next(row for row in ledger.entries() if row.holding.startswith("b-"))
    after = assessor.assess(ledger.apply(Change("entry_removed", (Edit(row, None),))), as_of)
    assert after.people[0] is before.people[0]
    assert after.people[1] is not before.people[1]


def test_an_answer_that_was_given_is_not_changed_by_the_next_one() -> None:
    """Trails are built when asked for, perhaps after the next answer was worked out."""
    ledger, as_of = family(3)
    assessor, rng = Assessor(), random.Random(8)  # noqa: S311 - the same number makes the same acts
    expected = [row.trail() for person in assess(ledger, as_of).people for row in person.obligations]
    given = assessor.assess(ledger, as_of)
    for _ in range(20):
        ledger = ledger.apply(Family(rng, ledger, as_of, given).change())
        assessor.assess(ledger, as_of)
    assert [row.trail() for person in given.people for row in person.obligations] == expected
    assert expected


def test_after_a_refusal_the_answers_are_right_again() -> None:
    ledger, assessor = saver().ledger(), Assessor()
    fine = assessor.assess(ledger, TODAY)
    person = ledger.people["p"]
    rules = replace(person.policies[0], options=(("MUSTAFAD", "NEVER"),))
    wrong = Change("person_changed", (Edit(person, replace(person, policies=(rules,))),))
    with pytest.raises(Exception, match="OPTION_UNKNOWN"):
        assessor.assess(ledger.apply(wrong), TODAY)
    assert assessor.assess(ledger, TODAY) == fine


def again(ledger: Ledger, *changes: Change) -> Assessment:
    """What comes out after changes, each assessed on the way, which must be what comes out from nothing."""
    assessor = Assessor()
    found = assessor.assess(ledger, TODAY)
    for change in changes:
        ledger = ledger.apply(change)
        found = assessor.assess(ledger, TODAY)
        assert found == assess(ledger, TODAY)
    return found


def test_a_first_price_also_counts_for_the_days_before_it() -> None:
    draft = Draft().has("cash").on("2022-01-01", "opening", "cash", "5000")
    ledger = draft.price("2024-02-02", "gold", "10").price("2025-01-01", "gold", "11").ledger()
    first = next(iter(ledger.prices.values()))
    dearer = Change("price_changed", (Edit(first, replace(first, price=first.price * 100)),))
    assert assess(ledger, TODAY).people[0].obligations
    assert again(ledger, dearer).people[0].obligations == ()


def test_where_lots_matter_from_now_on_they_are_kept_from_the_beginning() -> None:
    """A first salary that owes by itself: its lot is then left out of what the pool owes."""
    ledger = saver(EARNED_INCOME="ON_RECEIPT_GROSS").ledger()
    salary = Entry("salary", ledger.last_seq + 1, date(2024, 10, 5), EntryKind.SALARY, "cash", 2000_00)
    found = again(ledger, adding("entry_added", salary))
    assert [row.zakat_class for row in found.people[0].obligations] == ["money", "money", "income", "money"]


def test_the_lowest_balance_of_a_year_is_not_lowered_by_what_was_undone() -> None:
    ledger = saver(MUSTAFAD="LOWEST_BALANCE").ledger()
    spent = Entry("spent", ledger.last_seq + 1, date(2024, 12, 30), EntryKind.SPENDING, "cash", 4000_00)
    act = adding("entry_added", spent)
    assert again(ledger, act, act.reversed(), act, act.reversed()) == assess(ledger, TODAY)


def common_of(ledger: Ledger) -> Common:
    market = Market(ledger.prices.values(), ledger.calendar)
    return Common(ledger, market, shared_herds(ledger, market), Years(ledger.calendar))


def days_of(before: Ledger, *edits: Edit) -> dict[str, int]:
    return dict(differences(common_of(before), common_of(before.apply(Change("made", edits)))))


def test_a_herd_of_several_owners_matters_to_all_of_them_from_the_day_on_which_it_differs() -> None:
    draft = Draft(KHULTA="AS_ONE").has("sheep", "own", herd="valley").on("2022-01-01", "opening", "own", "30")
    draft.people.append({"id": "q", "name": "Q", "currency": "EGP", "policies": draft.policies})
    draft.has("sheep", "other", herd="valley")
    draft.holdings[-1]["person"] = "q"
    ledger = draft.on("2022-01-02", "opening", "other", "30").on("2024-03-03", "death", "other", "5").ledger()
    died = next(row for row in ledger.entries() if row.kind is EntryKind.DEATH)
    owner = ledger.people["q"]
    day = date(2024, 3, 3).toordinal()
    assert days_of(ledger, Edit(died, None)) == {"p": day, "q": day}
    assert days_of(ledger, Edit(owner, replace(owner, died_on=date(2023, 1, 1)))) == {"p": ALWAYS, "q": ALWAYS}


def test_each_kind_of_fact_says_from_which_day_it_matters() -> None:
    ledger = saver().price("2023-05-05", "gold", "11").pays("2024-01-02", "5").ledger()
    owner, cash = ledger.people["p"], ledger.holdings["cash"]
    entry = next(row for row in ledger.entries() if row.on == date(2023, 4, 10))
    first, later = ledger.prices.values()
    (payment,) = ledger.payments.values()
    day = date(2023, 4, 10).toordinal()
    assert days_of(ledger, Edit(entry, None)) == {"p": day}
    assert days_of(ledger, Edit(entry, replace(entry, on=date(2024, 1, 1)))) == {"p": day}
    assert days_of(ledger, Edit(later, None)) == {"p": date(2023, 5, 5).toordinal()}
    assert days_of(ledger, Edit(first, replace(first, price=first.price * 2))) == {"p": ALWAYS}
    assert days_of(ledger, Edit(payment, None)) == {"p": date(2024, 1, 2).toordinal()}
    assert days_of(ledger, Edit(cash, replace(cash, name="Purse"))) == {}
    assert days_of(ledger, Edit(cash, replace(cash, share=cash.share / 2))) == {"p": ALWAYS}
    assert days_of(ledger, Edit(owner, replace(owner, name="Amna"))) == {}
    assert days_of(ledger, Edit(owner, replace(owner, died_on=date(2024, 1, 1)))) == {"p": ALWAYS}


def test_an_answer_that_was_let_go_of_is_found_anew() -> None:
    ledger, assessor = saver().ledger(), Assessor()
    days = [TODAY + number for number in range(MOST_ANSWERS + 2)]
    for day in (*days, days[0]):
        assert assessor.assess(ledger, day) == assess(ledger, day)
