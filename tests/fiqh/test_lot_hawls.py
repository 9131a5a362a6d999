"""Each lot its own hawl (timeline 3 and 6)."""

from __future__ import annotations

from tests.builders import Draft, saver


def two_lots(**options: str) -> Draft:
    return (
        saver(**{"MUSTAFAD": "OWN_HAWL", "MISSED_YEARS": "FIXED_BASE"} | options)
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .on("1445-06-01 AH", "income", "cash", "1500")
    )


def test_a_later_lot_closes_a_year_after_it_came() -> None:
    assert two_lots().dues("1446-06-01 AH") == [
        "money lots 2024-07-07 2000 -> 50",
        "money lots 2024-12-02 1500 -> 37.5",
    ]


def test_what_is_spent_comes_from_the_newest_the_oldest_or_each() -> None:
    def spent(order: str) -> list[str]:
        return two_lots(WITHDRAWAL_ORDER=order).on("1445-07-01 AH", "spending", "cash", "700").dues("1446-06-01 AH")

    assert spent("NEWEST_FIRST") == ["money lots 2024-07-07 2000 -> 50", "money lots 2024-12-02 800 -> 20"]
    assert spent("OLDEST_FIRST") == ["money lots 2024-07-07 1300 -> 32.5", "money lots 2024-12-02 1500 -> 37.5"]
    assert spent("PRO_RATA") == ["money lots 2024-07-07 1600 -> 40", "money lots 2024-12-02 1200 -> 30"]


def test_a_break_lets_all_lots_begin_again_together() -> None:
    family = two_lots().on("1445-07-01 AH", "spending", "cash", "2600").on("1445-08-01 AH", "income", "cash", "600")
    assert family.broken("1446-08-01 AH") == ["money lots 2023-07-19 2024-01-13 BELOW_NISAB"]
    assert family.dues("1446-08-01 AH") == ["money lots 2025-01-31 1500 -> 37.5"]


def test_debts_eat_the_newest_lots() -> None:
    family = two_lots(DEBT_SCOPE="ALL").has("debt").on("1446-01-01 AH", "opening", "debt", "1700")
    assert family.dues("1446-06-01 AH") == ["money lots 2024-07-07 1800 -> 45"]


def trading(profit: str) -> list[str]:
    return (
        saver(MUSTAFAD="OWN_HAWL", TRADE_PROFIT=profit, MISSED_YEARS="FIXED_BASE")
        .has("trade_goods")
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .moves("1445-03-01 AH", "cash", "trade_goods", "1000")
        .moves("1445-05-01 AH", "trade_goods", "cash", "1000", "1400")
        .dues("1446-05-01 AH")
    )


def test_profit_follows_its_principal_or_has_its_own_year() -> None:
    assert trading("FOLLOWS_PRINCIPAL") == ["money lots 2024-07-07 2400 -> 60"]
    assert trading("OWN_HAWL_WHEN_REALISED") == ["money lots 2024-07-07 2000 -> 50", "money lots 2024-11-03 400 -> 10"]


def test_gold_for_silver_begins_anew_where_the_rule_says_so() -> None:
    def swap(option: str) -> list[str]:
        return (
            Draft("HANBALI", EXCHANGE_HAWL=option)
            .has("gold")
            .has("silver")
            .on("1445-01-01 AH", "opening", "gold", "100")
            .price("1445-01-01 AH", "gold", "100")
            .price("1445-01-01 AH", "silver", "1")
            .moves("1445-06-01 AH", "gold", "silver", "100", "9000")
            .dues("1446-06-01 AH")
        )

    assert swap("MONEY_FAMILY_CONTINUES") == ["silver lots 2024-07-07 9000 -> 225"]
    assert swap("METALS_RESTART") == ["silver lots 2024-12-02 9000 -> 225"]


def test_running_has_a_row_for_each_closing_day() -> None:
    rows = two_lots().assessed("1445-06-01 AH").running
    assert [row.group for row in rows] == ["lots", "lots"]
    assert [row.pool for row in rows] == [3500, 3500]


def test_a_pool_that_becomes_lots_keeps_its_days() -> None:
    family = (
        saver(MUSTAFAD="POOL", MISSED_YEARS="FIXED_BASE")
        .then("1445-09-01 AH", "HANBALI", NISAB_BASIS_MONEY="FIXED_BY_AUTHORITY", MISSED_YEARS="FIXED_BASE")
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .on("1445-06-01 AH", "income", "cash", "1500")
    )
    assert family.dues("1446-06-01 AH") == ["money lots 2024-07-07 2000 -> 50", "money lots 2024-12-02 1500 -> 37.5"]
