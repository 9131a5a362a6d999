"""Section 3: how much a payment takes out of the holding that it names, where that counts something else."""

from __future__ import annotations

import json

import pytest

from tests.fiqh.timeline.ledger import (
    CURRENCY,
    PERSON,
    Amount,
    Found,
    Row,
    assessed,
    bank,
    book,
    debt,
    gold,
    herd,
    holding,
    opening,
    payment,
    person,
    plain,
    policy,
    price,
    silver,
)
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.dues.leaving import leaving
from zakatdesk.fiqh.market import Market, Prices

START, PAID, AFTER, DUE = "1445-01-01", "1445-06-01", "1445-06-02", "1446-01-01"
POOL = {"MUSTAFAD": "POOL", "MISSED_YEARS": "FIXED_BASE"}
HEADS = (price(START, "sheep", 200), price(START, "cattle", 500), price(START, "camels", 1000))


def found(as_of: str, *rows: Row, **chosen: str) -> Found:
    return assessed(book(policy(**(POOL | chosen)), *HEADS, *rows), as_of)


def left(as_of: str, zakat_class: str, *rows: Row, **chosen: str) -> str:
    """What stands in the running hawl of a class, where what is given settles nothing that is owed."""
    [row] = [row for row in found(as_of, *rows, **chosen).whole.running if row.zakat_class == zakat_class]
    return plain(row.pool)


def given(source: str, amount: Amount | None = None, **in_kind: Amount) -> Row:
    """Given by name for what is not owed, so that it is charity, and only what left tells of it."""
    section, row = payment(PAID, amount, source=source, for_="honey")
    return section, row | ({"kind": in_kind} if in_kind else {})


FUND = {"bank": bank(), "gold": gold(karat="21"), "silver": silver(fineness="800")}


@pytest.mark.parametrize(
    ("source", "row", "worth"),
    [
        ("bank", given("bank", 100), "9900"),
        ("bank", given("bank", gold_g="2.5"), "9975"),
        ("bank", given("bank", silver_g="2.5"), "9997.5"),
        ("bank", given("bank", sheep=1), "9800"),
        ("bank", given("bank", musinna=1), "9500"),
        ("bank", given("bank", hiqqa=2), "8000"),
        ("bank", given("bank", kg="30"), "10000"),
    ],
)
def test_out_of_an_account_leaves_what_is_given_by_its_price(source: str, row: Row, worth: str) -> None:
    assert left(AFTER, "money", FUND[source], opening(START, source, 10_000), row) == worth


@pytest.mark.parametrize(
    ("row", "fine"),
    [
        # 800 g of 21 karat are 700 g fine
        (given("gold", gold_g="7"), "693"),
        (given("gold", 100), "690"),
        (given("gold", silver_g="50"), "695"),
        (given("gold", sheep=1), "680"),
        (given("gold", kg="1"), "700"),
    ],
)
def test_out_of_gold_leaves_the_alloy_that_has_so_much_fine_gold(row: Row, fine: str) -> None:
    assert left(AFTER, "gold", FUND["gold"], opening(START, "gold", 800), row) == fine


def test_out_of_silver_leave_fine_grams() -> None:
    """8000 g at 800 are 6400 g fine; 10 g of gold are worth 100 g of silver."""
    rows = (FUND["silver"], opening(START, "silver", 8000))
    assert left(AFTER, "silver", *rows, given("silver", silver_g="8"), given("silver", gold_g="10")) == "6292"


def test_an_alloy_is_given_up_by_the_price_of_its_own_karat_where_that_is_as_recent() -> None:
    """A gram of 21 karat costs 8 instead of 8.75: 20 g leave for 160, and 780 g are 682.5 g fine."""
    rows = (FUND["gold"], opening(START, "gold", 800), price("1430-01-01", "gold_21k", 8))
    assert left(AFTER, "gold", *rows, given("gold", 160)) == "682.5"


@pytest.mark.parametrize(
    ("species", "heads", "row", "rest"),
    [
        ("sheep", 100, given("sheep", sheep=2), "98"),
        ("sheep", 100, given("sheep", 500), "97.5"),
        ("sheep", 100, given("sheep", gold_g="40"), "98"),
        ("sheep", 100, given("sheep", tabi=2), "95"),
        ("cattle", 100, given("cattle", tabi=1), "99"),
        ("cattle", 100, given("cattle", musinna=3), "97"),
        ("cattle", 100, given("cattle", sheep=5), "98"),
        ("camels", 100, given("camels", sheep=1), "99.8"),
        ("camels", 100, given("camels", jadhaa=1), "99"),
        ("camels", 100, given("camels", kg="4"), "100"),
    ],
)
def test_out_of_a_herd_leaves_its_own_animal_else_heads_by_the_price(
    species: str, heads: int, row: Row, rest: str
) -> None:
    assert left(AFTER, species, herd(species), opening(START, species, heads), row) == rest


@pytest.mark.parametrize(
    ("keys", "amount", "row", "worth"),
    [
        # 100 units at 50
        ({"symbol": "ACME"}, 100, given("acme", 200), "4800"),
        ({"symbol": "ACME"}, 100, given("acme", sheep=1), "4800"),
        ({"currency": CURRENCY}, 5000, given("acme", gold_g="20"), "4800"),
    ],
)
def test_out_of_shares_leave_units_by_their_price(keys: dict[str, str], amount: int, row: Row, worth: str) -> None:
    shares = holding("shares", "acme", held_for="trade", **keys)
    assert left(AFTER, "money", shares, opening(START, "acme", amount), price(START, "ACME", 50), row) == worth


def test_without_a_price_on_or_before_the_day_nothing_leaves() -> None:
    """The first price of gold is of the day after: a bank cannot tell what gold takes, nor gold what money takes."""
    later = (price(AFTER, "gold", 10), price(START, "silver", 1))
    rows = (bank(), opening(START, "bank", 10_000), given("bank", gold_g="5"))
    form = book(policy(NISAB_BASIS_MONEY="SILVER", **POOL), *rows, market=later)
    assert assessed(form, AFTER).pool == "10000"
    metal = book(policy(**POOL), gold(), opening(START, "gold", 100), given("gold", 50), market=later)
    assert assessed(metal, AFTER).pool == "100"


def test_what_left_nothing_is_not_added_back() -> None:
    """Silver has no price: 10000 stay in the bank, and no more than these are assessed."""
    rows = (bank(), opening(START, "bank", 10_000), payment(PAID, source="bank", silver_g="100"))
    only_gold = (price("1430-01-01", "gold", 10),)
    got = assessed(book(policy(**POOL), *rows, market=only_gold), DUE)
    assert got.due == ["1446-01-01 money: 10000 -> 250"]


@pytest.mark.parametrize("row", [payment(PAID, source="bank", gold_g="10"), payment(PAID, 100, source="bank")])
def test_what_is_given_in_advance_and_what_is_still_due_make_what_would_be_due(row: Row) -> None:
    """10 g worth 100 leave the bank and are added back: 250 fall due, as without them."""
    assert found(DUE, bank(), opening(START, "bank", 10_000), row).due == ["1446-01-01 money: 10000 -> 250"]


@pytest.mark.parametrize("mustafad", ["POOL", "OWN_HAWL"])
@pytest.mark.parametrize(("rule", "line"), [("FINE_CONTENT", "175"), ("GROSS_WEIGHT", "200")])
def test_fine_grams_given_in_advance_are_added_back_as_the_alloy_counts(mustafad: str, rule: str, line: str) -> None:
    """8 g of 21 karat leave for 7 g fine; they are 8 counted grams again where gross grams count, and 43.75 fall due."""
    rows = (gold(karat="21"), opening(START, "gold", 200), payment(PAID, source="gold", gold_g="7"))
    got = found(DUE, *rows, PURITY_RULE=rule, MUSTAFAD=mustafad)
    assert [(plain(row.base), plain(row.zakat)) for row in got.obligations] == [(line, "43.75")]


def test_money_given_in_advance_out_of_gold_is_added_back_as_money() -> None:
    """200 g are worth 2000; 30 of them are paid ahead, so 1970 and these 30 owe 50."""
    got = found(DUE, gold(), opening(START, "gold", 200), payment(PAID, 30, source="gold"))
    assert (got.due, plain(got.obligations[0].outstanding)) == (["1446-01-01 money: 2000 -> 50"], "20")


@pytest.mark.parametrize(
    ("grown", "line", "outstanding"),
    [(payment(PAID, 200, source="debt"), "8800 -> 220", "20"), (given("debt", gold_g="20"), "8800 -> 220", "220")],
)
def test_what_is_paid_out_of_a_debt_is_borrowed(grown: Row, line: str, outstanding: str) -> None:
    """1000 owed and 200 more come off 10000; the 200 were never in the pool, so they are not added back."""
    rows = (bank(), opening(START, "bank", 10_000), debt(), opening(START, "debt", 1000), grown)
    got = found(DUE, *rows, DEBT_SCOPE="ALL")
    assert (got.due, plain(got.obligations[0].outstanding)) == ([f"1446-01-01 money: {line}"], outstanding)


def test_a_payment_that_a_debt_has_no_price_for_borrows_nothing() -> None:
    rows = (bank(), opening(START, "bank", 10_000), debt(), opening(START, "debt", 1000), given("debt", kg="20"))
    assert found(DUE, *rows, DEBT_SCOPE="ALL").due == ["1446-01-01 money: 9000 -> 225"]


@pytest.mark.parametrize(
    ("kind", "keys", "row", "steps"),
    [
        ("crop", {}, given("it", kg="20"), 20_000),
        ("honey", {}, given("it", kg="2.5"), 2_500),
        ("honey", {}, given("it", 100), 0),
        ("crop", {}, given("it", gold_g="5"), 0),
        ("mineral", {"metal": "gold"}, given("it", gold_g="5"), 5_000),
        ("mineral", {"metal": "silver"}, given("it", gold_g="5"), 50_000),
        ("rikaz", {"metal": "gold"}, given("it", 100), 10_000),
        ("mineral", {"metal": "gold"}, given("it", kg="1"), 0),
        ("rikaz", {"currency": CURRENCY}, given("it", sheep=1), 20_000),
        ("horses", {}, given("it", sheep=1), 0),
    ],
)
def test_of_what_is_in_no_pool(kind: str, keys: dict[str, str], row: Row, steps: int) -> None:
    """Produce has no price and leaves only as itself; a mine counts fine grams; horses have no price here."""
    ledger = read_ledger(json.dumps(book(*HEADS, holding(kind, "it", **keys), row)))
    [paid] = ledger.payments.values()
    prices = Prices(Market(ledger.prices.values(), ledger.calendar), CURRENCY)
    assert leaving(paid, ledger.holdings["it"], prices, ledger.day_of(paid)) == steps


@pytest.mark.parametrize(
    ("row", "runs"),
    [
        (payment(PAID, 1000, source="bank", for_="fitr"), []),
        (payment(PAID, 1000, source="bank", for_="money"), ["money/lots 1445-03-01 to 1446-03-01"]),
    ],
)
def test_a_lot_wholly_paid_away_runs_on_only_on_account_of_its_own_wealth(row: Row, runs: list[str]) -> None:
    """1000 of 1445-03 are given, the newest first; the older 9000 run in any case."""
    rows = (bank(), opening(START, "bank", 9_000), opening("1445-03-01", "bank", 1_000), row)
    got = found(AFTER, *rows, MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER="NEWEST_FIRST").runs
    assert [line for line in got if "1445-01-01" not in line] == runs


def test_a_herd_kept_together_is_told_what_money_took_out_of_it() -> None:
    """100 sheep less five that 1000 are worth: 95 of hers and 60 of his owe two, of which he gives 60 of 155 parts."""
    flock = (herd("sheep", "hers", herd="hill"), opening(START, "hers", 100), given("hers", 1000))
    his = (herd("sheep", "his", herd="hill", person="omar"), opening(START, "his", 60))
    form = book(policy(**POOL), person(PERSON), policy(KHULTA="AS_ONE", **POOL), person("omar"), *HEADS, *flock, *his)
    assert assessed(form, DUE, "omar").due == ["1446-01-01 sheep: 60 -> 24/31 sheep"]


MIXED = (herd("camels"), opening(START, "camels", 125))
"""Under the Hanafi table two hiqqa and one sheep."""


@pytest.mark.parametrize("money_first", [True, False])
def test_money_takes_the_place_of_the_sheep_in_a_mixed_set_in_any_order(*, money_first: bool) -> None:
    money = payment("1446-02-01" if money_first else "1446-02-03", 200, for_="camels")
    animals = payment("1446-02-02", for_="camels", hiqqa=2)
    got = found("1446-03-01", *MIXED, money, animals, CAMELS_ABOVE_120="HANAFI_RESTART")
    [row] = got.obligations
    assert row.in_kind == {"hiqqa": 2, "sheep": 1}
    assert row.in_kind_outstanding == {}
    assert (plain(row.paid), got.problems) == ("200", ())


def test_money_beyond_the_sheep_settles_no_other_animal() -> None:
    got = found("1446-03-01", *MIXED, payment("1446-02-01", 500, for_="camels"), CAMELS_ABOVE_120="HANAFI_RESTART")
    [row] = got.obligations
    assert row.in_kind_outstanding == {"hiqqa": 2}
    assert plain(got.whole.credit) == "300"
