"""What must always hold (timeline 12), on made-up ledgers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Draft, total
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import PersonAssessment

END = "1448-01-01 AH"
MODES = (
    "SINGLE_DATE",
    "POOL",
    "OWN_HAWL",
    "OWN_HAWL_MALIKI",
    "OPENING_BALANCE",
    "LOWEST_BALANCE",
    "CLOSING_BALANCE",
)
moves = st.lists(
    st.tuples(st.integers(0, 1060), st.sampled_from(("income", "spending")), st.integers(1, 3000)),
    min_size=1,
    max_size=12,
)
modes = st.sampled_from(MODES)
hawls = st.sampled_from(("CONTINUOUS", "ENDS_ONLY"))
FIRST = 738720


def day(offset: int) -> str:
    return date.fromordinal(FIRST + offset).isoformat()


def drafted(rows: list[tuple[int, str, int]], **options: str) -> Draft:
    draft = Draft(NISAB_BASIS_MONEY="FIXED_BY_AUTHORITY", **options).has("cash")
    draft.price("1440-01-01 AH", "nisab", "1000", authority="test").on(day(0), "opening", "cash", "1500")
    for offset, kind, amount in rows:
        draft.on(day(offset), kind, "cash", str(amount))
    return draft


def hawl_days(found: PersonAssessment) -> object:
    return (
        [(row.zakat_class, row.group, row.hawl_start, row.due) for row in found.obligations],
        [(row.group, row.since, row.on) for row in found.broken],
    )


@settings(deadline=None, max_examples=60)
@given(moves, modes, hawls)
def test_nothing_is_negative_and_nothing_is_due_below_nisab(
    rows: list[tuple[int, str, int]], mode: str, hawl: str
) -> None:
    found = drafted(rows, MUSTAFAD=mode, HAWL_NISAB=hawl).assessed(END)
    for row in found.obligations:
        assert row.base > 0
        assert row.zakat_exact is not None
        assert row.zakat_exact >= 0
        assert row.outstanding is not None
        assert row.outstanding >= 0
        if mode not in ("OWN_HAWL", "OWN_HAWL_MALIKI"):
            assert row.base >= row.nisab


@settings(deadline=None, max_examples=60)
@given(moves, modes, st.integers(1, 900))
def test_a_debt_never_raises_zakat_on_the_same_hawl_days(
    rows: list[tuple[int, str, int]], mode: str, owed: int
) -> None:
    free = drafted(rows, MUSTAFAD=mode, DEBT_SCOPE="ALL").assessed(END)
    bound = drafted(rows, MUSTAFAD=mode, DEBT_SCOPE="ALL").has("debt").on(day(1), "opening", "debt", str(owed))
    found = bound.assessed(END)
    if hawl_days(free) == hawl_days(found):
        assert total(found) <= total(free)
    ignoring = drafted(rows, MUSTAFAD=mode, DEBT_SCOPE="NONE").has("debt").on(day(1), "opening", "debt", str(owed))
    plain = drafted(rows, MUSTAFAD=mode, DEBT_SCOPE="NONE").assessed(END)
    assert total(ignoring.assessed(END)) == total(plain)


@settings(deadline=None, max_examples=60)
@given(moves, modes)
def test_a_reduced_base_never_owes_more_on_the_same_hawl_days(rows: list[tuple[int, str, int]], mode: str) -> None:
    reducing = drafted(rows, MUSTAFAD=mode, MISSED_YEARS="REDUCING_BASE").assessed(END)
    fixed = drafted(rows, MUSTAFAD=mode, MISSED_YEARS="FIXED_BASE").assessed(END)
    if hawl_days(reducing) == hawl_days(fixed):
        assert total(reducing) <= total(fixed)


@settings(deadline=None, max_examples=60)
@given(moves, modes, hawls, st.integers(1, 1060))
def test_an_earlier_answer_is_the_beginning_of_a_later_one(
    rows: list[tuple[int, str, int]], mode: str, hawl: str, until: int
) -> None:
    draft = drafted(rows, MUSTAFAD=mode, HAWL_NISAB=hawl)
    early, late = draft.assessed(day(until)), draft.assessed(END)
    shown = [(row.due, row.base, row.zakat_exact) for row in early.obligations]
    assert shown == [(row.due, row.base, row.zakat_exact) for row in late.obligations][: len(shown)]
    assert list(early.broken) == list(late.broken)[: len(early.broken)]


@settings(deadline=None, max_examples=60)
@given(moves, modes, hawls)
def test_the_order_in_storage_changes_nothing(rows: list[tuple[int, str, int]], mode: str, hawl: str) -> None:
    ledger = drafted(rows, MUSTAFAD=mode, HAWL_NISAB=hawl).ledger()
    shuffled = Ledger.of(reversed(list(ledger.facts())))
    as_of = ledger.calendar.ordinal(read_day(END))
    assert assess(ledger, as_of) == assess(shuffled, as_of)


@settings(deadline=None, max_examples=60)
@given(moves, st.sampled_from(("SINGLE_DATE", "POOL", "OPENING_BALANCE", "LOWEST_BALANCE", "CLOSING_BALANCE")))
def test_two_accounts_are_one(rows: list[tuple[int, str, int]], mode: str) -> None:
    whole = drafted(rows, MUSTAFAD=mode).assessed(END)
    split = drafted([], MUSTAFAD=mode).has("bank")
    for number, (offset, kind, amount) in enumerate(rows):
        split.on(day(offset), kind, "bank" if number % 2 and kind == "income" else "cash", str(amount))
    found = split.assessed(END)
    if _never_overdrawn(rows):
        assert [(row.due, row.base) for row in whole.obligations] == [(row.due, row.base) for row in found.obligations]


def _never_overdrawn(rows: list[tuple[int, str, int]]) -> bool:
    """Whether neither account alone falls below zero, whichever order a day has."""
    cash = 1500
    for number, (_, kind, amount) in sorted(enumerate(rows), key=lambda row: (row[1][0], row[0])):
        if kind == "spending":
            cash -= amount
        elif not number % 2:
            cash += amount
        if cash < 0:
            return False
    return True


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(1, 340), st.sampled_from(("income", "spending")), st.integers(1, 400)),
        max_size=10,
        unique_by=lambda row: row[0],
    )
)
def test_the_first_lot_left_is_the_lowest_balance(rows: list[tuple[int, str, int]]) -> None:
    lots = drafted(rows, MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER="NEWEST_FIRST", MISSED_YEARS="FIXED_BASE")
    lowest = drafted(rows, MUSTAFAD="LOWEST_BALANCE", MISSED_YEARS="FIXED_BASE")
    first, least = lots.assessed(day(354)), lowest.assessed(day(354))
    if not first.broken and not least.broken and first.obligations and least.obligations:
        assert first.obligations[0].base == least.obligations[0].base


@settings(deadline=None, max_examples=40)
@given(moves, st.integers(10, 300), st.integers(1, 20))
def test_advance_and_the_rest_are_the_whole(rows: list[tuple[int, str, int]], offset: int, amount: int) -> None:
    rows = [row for row in rows if row[1] == "income"]
    without = drafted(rows, MUSTAFAD="POOL").assessed(day(354))
    paying = drafted(rows, MUSTAFAD="POOL").pays(day(offset), str(amount), from_="cash")
    found = paying.assessed(day(354))
    assert [row.zakat_exact for row in found.obligations] == [row.zakat_exact for row in without.obligations]
    for row in found.obligations:
        assert row.outstanding is not None
        assert row.zakat is not None
        assert abs(row.paid + row.outstanding - row.zakat) <= Fraction(1, 100)


@settings(deadline=None, max_examples=40)
@given(st.integers(50, 200), st.integers(1, 1000), st.integers(1, 1000))
def test_gold_alone_does_not_ask_for_prices(grams: int, first: int, later: int) -> None:
    bare = Draft().has("gold").on(day(0), "opening", "gold", str(grams))
    priced = Draft().has("gold").on(day(0), "opening", "gold", str(grams))
    priced.price(day(0), "gold", str(first)).price(day(200), "gold", str(later))
    assert len(bare.assessed(END).obligations) == len(priced.assessed(END).obligations)


def test_a_what_if_changes_nothing_but_the_answer() -> None:
    ledger = drafted([], MUSTAFAD="POOL").ledger()
    as_of = ledger.calendar.ordinal(read_day(END))
    before = assess(ledger, as_of)
    other = assess(ledger, as_of, what_if={"MISSED_YEARS": "FIXED_BASE"})
    assert other != before
    assert assess(ledger, as_of) == before
