"""Section 12: what holds of every ledger."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.fiqh.properties.histories import LAST, NISAB, SECTION_5, chosen, days, moves, on, steps, sums, wholes
from tests.fiqh.timeline.ledger import Found, Json, assessed, bank, book, cash, debt, entry, gold, policy, price
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.exact import NOTHING

END = on(LAST)


def hawl_days(found: Found) -> object:
    """The days on which hawls start, close and break."""
    return found.due_days, found.broken, found.runs, [row.hawl_start for row in found.obligations]


CUT = Fraction(1, 10**20)
"""More than can be lost where parts of parts have more than sixty digits and are cut to thirty decimals (docs/adr/0040)."""


def check_same(one: Found, other: Found) -> None:
    """All days and rounded sums are equal, and the exact ones where nothing was cut."""
    assert hawl_days(one) == hawl_days(other)
    sums = [
        ([(row.zakat_class, row.zakat) for row in found.obligations], found.whole.outstanding, found.whole.credit)
        for found in (one, other)
    ]
    assert sums[0] == sums[1]
    assert all(abs(part - same) < CUT for part, same in zip(exact(one), exact(other), strict=True))


def exact(found: Found) -> list[Fraction]:
    rows = found.obligations
    return [number for row in rows for number in (row.base, row.zakat_exact or NOTHING, *row.in_kind.values())]


def total(found: Found) -> Fraction:
    return sum((row.zakat_exact or NOTHING for row in found.obligations), NOTHING)


@given(wholes())
def test_nothing_is_negative(form: Json) -> None:
    found = assessed(form, END)
    for row in found.obligations:
        assert min(row.base, row.nisab, row.deducted, row.paid, row.zakat or 0, row.outstanding or 0) >= 0
    assert min(found.whole.outstanding, found.whole.credit) >= 0


@given(wholes(metal=False))
def test_nothing_is_due_in_money_where_nisab_was_never_reached(form: Json) -> None:
    dear = [row | {"price": "1000000"} for row in form["prices"]]
    assert assessed(form | {"prices": dear}, END).obligations == ()


@given(
    st.sampled_from(SECTION_5).flatmap(
        lambda way: wholes(MUSTAFAD=way, JOIN_METALS="BY_VALUE", TRADE_HAWL_NISAB="SAME")
    )
)
def test_what_is_due_of_a_pool_is_of_nisab_at_least(form: Json) -> None:
    for row in assessed(form, END).obligations:
        assert row.base >= row.nisab


@given(wholes(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(form: Json, rng: object) -> None:
    ledger = read_ledger(json.dumps(form))
    shuffled = list(ledger.facts())
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    as_of = (date.fromisoformat(END)).toordinal()
    assert assess(Ledger.of(shuffled), as_of) == assess(ledger, as_of)


@given(chosen(), sums, moves)
def test_another_equal_currency_gives_the_same(rules: Json, first: int, rows: list[tuple[int, str, int]]) -> None:
    same = price("1430-01-01", "USD", 1)
    both = [
        assessed(
            book(
                policy(**rules),
                cash(currency=unit),
                entry(on(0), "opening", "cash", first),
                *steps(rows),
                same,
                market=NISAB,
            ),
            END,
        )
        for unit in ("EGP", "USD")
    ]
    check_same(*both)


@given(chosen(), sums, moves)
def test_two_accounts_that_move_alike_are_one(rules: Json, first: int, rows: list[tuple[int, str, int]]) -> None:
    """Both accounts move alike, so none is overdrawn alone."""
    one = (policy(**rules), cash(), entry(on(0), "opening", "cash", 2 * first), *steps(rows, times=2))
    halves = [entry(on(0), "opening", name, first) for name in ("cash", "bank")]
    two = (policy(**rules), cash(), bank(), *halves, *steps(rows), *steps(rows, "bank"))
    check_same(assessed(book(*one, market=NISAB), END), assessed(book(*two, market=NISAB), END))


@given(chosen(), sums, moves, days, sums)
def test_a_debt_never_raises_zakat(
    rules: Json, first: int, rows: list[tuple[int, str, int]], since: int, owed: int
) -> None:
    free = (policy(**rules), cash(), entry(on(0), "opening", "cash", first), *steps(rows))
    bound = (*free, debt(), entry(on(since), "opening", "debt", owed))
    without, found = assessed(book(*free, market=NISAB), END), assessed(book(*bound, market=NISAB), END)
    if hawl_days(without) == hawl_days(found):
        assert total(found) < total(without) + CUT


@given(chosen(DEBT_SCOPE="NONE"), sums, moves, days, sums)
def test_no_scope_ignores_debts(
    rules: Json, first: int, rows: list[tuple[int, str, int]], since: int, owed: int
) -> None:
    free = (policy(**rules), cash(), entry(on(0), "opening", "cash", first), *steps(rows))
    bound = (*free, debt(), entry(on(since), "opening", "debt", owed))
    check_same(assessed(book(*free, market=NISAB), END), assessed(book(*bound, market=NISAB), END))


@given(chosen(), sums, moves)
def test_a_reduced_base_owes_no_more_than_a_fixed_one(
    rules: Json, first: int, rows: list[tuple[int, str, int]]
) -> None:
    found = [
        assessed(
            book(
                policy(**rules | {"MISSED_YEARS": code}),
                cash(),
                entry(on(0), "opening", "cash", first),
                *steps(rows),
                market=NISAB,
            ),
            END,
        )
        for code in ("REDUCING_BASE", "FIXED_BASE")
    ]
    if hawl_days(found[0]) == hawl_days(found[1]):
        assert total(found[0]) < total(found[1]) + CUT


@given(wholes(), st.integers(1, LAST - 1))
def test_an_answer_is_the_beginning_of_every_later_answer(form: Json, until: int) -> None:
    early, late = assessed(form, on(until)), assessed(form, END)
    assert early.due == late.due[: len(early.due)]
    assert early.broken == late.broken[: len(early.broken)]
    following = (date.fromisoformat(on(until)) + timedelta(days=1)).toordinal()
    assert all(row.due >= following for row in late.obligations[len(early.due) :])


@given(chosen(), st.integers(1, 300), st.integers(1, 90), st.integers(1, 90), days)
def test_gold_alone_does_not_depend_on_any_price(rules: Json, grams: int, first: int, later: int, changed: int) -> None:
    rows = (policy(**rules), gold(), entry(on(0), "opening", "gold", grams))
    dear = (price("1430-01-01", "gold", first), price(on(changed), "gold", later))
    one, two = assessed(book(*rows, market=NISAB), END), assessed(book(*rows, market=dear), END)
    assert (one.due_days, one.broken) == (two.due_days, two.broken)
