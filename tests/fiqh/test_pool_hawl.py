"""One hawl for the pool: it begins, breaks and closes on the right day (timeline 5)."""

from __future__ import annotations

from tests.builders import Draft, saver


def dipping(**options: str) -> Draft:
    return (
        saver(**options)
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .on("1445-06-01 AH", "spending", "cash", "1500")
        .on("1445-07-01 AH", "income", "cash", "1500")
    )


def test_a_year_is_the_same_hijri_day_a_year_later() -> None:
    family = saver().on("1445-01-01 AH", "opening", "cash", "2000")
    assert family.dues("1445-12-29 AH") == []
    assert family.dues("1446-01-01 AH") == ["money pool 2024-07-07 2000 -> 50"]
    assert family.running("1446-01-01 AH") == ["money pool 2024-07-07 2025-06-26"]


def test_a_day_below_nisab_breaks_a_continuous_hawl() -> None:
    family = dipping(HAWL_NISAB="CONTINUOUS")
    assert family.broken("1446-07-01 AH") == ["money pool 2023-07-19 2023-12-14 BELOW_NISAB"]
    assert family.dues("1446-07-01 AH") == ["money pool 2025-01-01 2000 -> 50"]


def test_a_dip_is_nothing_where_both_ends_count() -> None:
    family = dipping(HAWL_NISAB="ENDS_ONLY")
    assert family.broken("1446-07-01 AH") == []
    assert family.dues("1446-07-01 AH") == ["money pool 2024-07-07 2000 -> 50"]


def test_wealth_that_is_gone_cancels_the_hawl_even_where_both_ends_count() -> None:
    family = (
        saver(HAWL_NISAB="ENDS_ONLY")
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .on("1445-06-01 AH", "spending", "cash", "2000")
        .on("1445-06-02 AH", "income", "cash", "2000")
    )
    assert family.broken("1446-01-01 AH") == ["money pool 2023-07-19 2023-12-14 WEALTH_GONE"]
    assert family.running("1446-01-01 AH") == ["money pool 2023-12-15 2024-12-03"]


def test_a_dip_that_is_repaired_within_one_day_is_no_dip() -> None:
    family = (
        saver()
        .on("1445-01-01 AH", "opening", "cash", "2000")
        .on("1445-06-01 AH", "spending", "cash", "1500")
        .on("1445-06-01 AH", "income", "cash", "1500")
    )
    assert family.broken("1446-01-01 AH") == []


def test_below_nisab_at_the_end_resets_or_keeps_the_date() -> None:
    def poor(option: str) -> Draft:
        return (
            saver(HAWL_NISAB="ENDS_ONLY", BELOW_AT_DUE=option)
            .on("1445-01-01 AH", "opening", "cash", "2000")
            .on("1445-12-01 AH", "spending", "cash", "1500")
            .on("1446-02-01 AH", "income", "cash", "1500")
        )

    reset, kept = poor("RESET_UNTIL_NISAB"), poor("KEEP_DATE")
    assert reset.broken("1446-02-01 AH") == ["money pool 2023-07-19 2024-07-07 BELOW_AT_DUE"]
    assert reset.running("1446-02-01 AH") == ["money pool 2024-08-05 2025-07-26"]
    assert kept.broken("1446-02-01 AH") == []
    assert kept.running("1446-02-01 AH") == ["money pool 2024-07-07 2025-06-26"]


def test_a_chosen_day_closes_the_first_hawl_early_and_stays() -> None:
    family = saver().zakat_day(9, 1).on("1445-03-01 AH", "opening", "cash", "2000")
    assert family.dues("1446-09-01 AH") == ["money pool 2024-03-11 2000 -> 50", "money pool 2025-03-01 1950 -> 48.75"]


def test_months_are_paid_for_where_the_date_is_moved_so() -> None:
    family = saver(DATE_SHIFT="PRO_RATA_MONTHS").zakat_day(9, 1).on("1445-03-01 AH", "opening", "cash", "2400")
    assert family.dues("1445-09-01 AH") == ["money pool 2024-03-11 2400 -> 30"]


def test_a_date_that_must_not_move_keeps_the_anniversary() -> None:
    family = saver(DATE_SHIFT="FORBIDDEN").zakat_day(9, 1).on("1445-03-01 AH", "opening", "cash", "2000")
    assert family.dues("1446-03-01 AH") == ["money pool 2024-09-04 2000 -> 50"]


def test_the_opening_the_lowest_and_the_closing_balance() -> None:
    def moving(option: str) -> list[str]:
        return (
            saver(MUSTAFAD=option)
            .on("1445-01-01 AH", "opening", "cash", "2000")
            .on("1445-06-01 AH", "spending", "cash", "800")
            .on("1445-07-01 AH", "income", "cash", "3000")
            .dues("1446-01-01 AH")
        )

    assert moving("OPENING_BALANCE") == ["money pool 2024-07-07 2000 -> 50"]
    assert moving("LOWEST_BALANCE") == ["money pool 2024-07-07 1200 -> 30"]
    assert moving("CLOSING_BALANCE") == ["money pool 2024-07-07 4200 -> 105"]
    assert moving("POOL") == ["money pool 2024-07-07 4200 -> 105"]


def test_death_ends_the_hawl_and_nothing_arises_after_it() -> None:
    family = saver().on("1445-01-01 AH", "opening", "cash", "2000").with_person(died_on="1445-08-01 AH")
    assert family.dues("1447-01-01 AH") == []
    assert family.broken("1447-01-01 AH") == ["money pool 2023-07-19 2024-02-11 DIED"]


def test_a_child_waits_begins_or_pays_by_the_rule() -> None:
    def child(option: str) -> Draft:
        family = saver(MINOR_WEALTH=option).on("1445-01-01 AH", "opening", "cash", "2000")
        return family.with_person(minor_until="1445-07-01 AH")

    assert child("NOT_DUE").dues("1446-07-01 AH") == ["money pool 2025-01-01 2000 -> 50"]
    assert child("DUE_GUARDIAN_PAYS").dues("1446-07-01 AH") == ["money pool 2024-07-07 2000 -> 50"]


def test_goods_keep_their_year_below_nisab_where_only_its_end_counts() -> None:
    family = (
        saver(TRADE_HAWL_NISAB="END_ONLY")
        .has("trade_goods")
        .on("1445-01-01 AH", "opening", "trade_goods", "500")
        .on("1445-12-01 AH", "value", "trade_goods", "1500")
    )
    assert family.dues("1446-01-01 AH") == ["money goods 2024-07-07 1500 -> 37.5"]
