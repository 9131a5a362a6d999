"""Each thing that is priced, with its history."""

from __future__ import annotations

from tests.bookkeeping.views.sample import TODAY, holding, ledger, price
from zakatdesk.bookkeeping.views.prices import id_of, priced
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.parts import replace

GOLD = holding("gold-bars", HoldingKind.GOLD)


def test_the_history_of_one_thing_has_the_newest_first() -> None:
    facts = ledger(GOLD, price("2026-09-01", "gold", "4000"), price("2026-10-01", "gold", "4100"))
    (gold,) = priced(facts, TODAY)
    assert [point.price.price for point in gold.points] == [4100, 4000]
    assert [point.current for point in gold.points] == [True, False]
    assert (gold.stale, gold.age) == (True, 51)
    assert gold.id == id_of(gold.points[0].price)


def test_metals_stand_before_currencies_and_the_nisab_last() -> None:
    rows = ("nisab", "USD", "gold_21k", "AAPL", "sheep", "silver", "gold")
    facts = ledger(*(price("2026-11-01", of, "10") for of in rows))
    assert [row.of for row in priced(facts, TODAY)] == ["gold", "silver", "gold_21k", "USD", "AAPL", "sheep", "nisab"]


def test_a_price_by_the_ounce_says_what_a_gram_is_worth() -> None:
    facts = ledger(price("2026-11-01", "gold", "31103.4768", per="troy_oz"), price("2026-11-01", "USD", "50"))
    gold, usd = priced(facts, TODAY)
    assert gold.points[0].per_gram == 1000
    assert usd.points[0].per_gram is None


def test_of_one_day_the_later_row_counts() -> None:
    first = price("2026-11-01", "gold", "4000")
    later = replace(first, id="later", seq=first.seq + 1)
    (gold,) = priced(ledger(first, later), TODAY)
    assert [(point.price.id, point.overtaken, point.current) for point in gold.points] == [
        ("later", False, True),
        (first.id, True, False),
    ]


def test_a_day_to_come_is_not_in_use() -> None:
    (gold,) = priced(ledger(price("2027-01-01", "gold", "5000")), TODAY)
    assert (gold.current, gold.age, gold.points[0].ahead) == (None, None, True)


def test_each_authority_has_a_history_of_its_own() -> None:
    one = replace(price("2026-11-01", "nisab", "400000"), authority="BAZNAS")
    other = replace(one, id="other", authority="Dar al-Ifta", price=one.price * 2)
    assert [row.authority for row in priced(ledger(one, other), TODAY)] == ["BAZNAS", "Dar al-Ifta"]


def test_a_tola_is_its_own_weight() -> None:
    (gold,) = priced(ledger(price("2026-11-01", "gold", "11664", per="tola")), TODAY)
    assert gold.points[0].per_gram == 1000
