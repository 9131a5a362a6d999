"""Which backups are kept: exactly those that were promised."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.bookkeeping.backups import Backup
from zakatdesk.domain.parts import replace
from zakatdesk.storage.rotation import kept

START = datetime(2024, 1, 1, 8, tzinfo=UTC)


def a_backup(number: int, at: datetime, *, closed_year: bool = False) -> Backup:
    return Backup(Path(f"{number}"), number, at, closed_year)


def test_a_year_and_a_half_of_daily_use_keeps_what_was_promised() -> None:
    ever: list[Backup] = []
    there: set[Backup] = set()
    for day in range(550):
        for time in range(5):
            at = START + timedelta(days=day, hours=2 * time)
            backup = a_backup(len(ever) + 1, at, closed_year=day == 100 and time == 2)
            ever.append(backup)
            there = kept([*there, backup], at)
    assert there == kept(ever, ever[-1].at)
    spans = {(ever[-1].at.date() - backup.at.date()).days for backup in there}
    assert {0, 1, 2, 3, 4, 5, 6} <= spans
    assert sum(backup.at.date() == ever[-1].at.date() for backup in there) == 3
    assert len({backup.at.isocalendar()[:2] for backup in there}) >= 8
    assert {(backup.at.year, backup.at.month) for backup in there} == {(b.at.year, b.at.month) for b in ever}
    assert sum(backup.closed_year for backup in there) == 1
    assert len(there) <= 3 + 6 + 8 + 19 + 1


def test_months_go_after_two_years_and_years_stay() -> None:
    monthly = [a_backup(month, START + timedelta(days=30 * month)) for month in range(1, 120)]
    found = kept(monthly, monthly[-1].at)
    assert {backup.at.year for backup in found} == {backup.at.year for backup in monthly}
    old = [backup for backup in found if backup.at < monthly[-1].at - timedelta(days=760)]
    assert len(old) == len({backup.at.year for backup in old})


instants = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


@given(st.lists(st.tuples(instants, st.booleans()), min_size=1, max_size=40))
def test_the_newest_and_every_closed_year_are_never_let_go(made: list[tuple[datetime, bool]]) -> None:
    backups = [a_backup(number, at, closed_year=year) for number, (at, year) in enumerate(sorted(made), 1)]
    found = kept(backups, backups[-1].at)
    assert backups[-1] in found
    assert {backup for backup in backups if backup.closed_year} <= found
    assert kept(sorted(found, key=str), backups[-1].at) == found


@given(st.lists(instants, min_size=2, max_size=20))
def test_while_the_clock_is_wrong_nothing_goes(made: list[datetime]) -> None:
    made = sorted(made)
    backups = [a_backup(number, at) for number, at in enumerate(made, 1)]
    jumped = [*backups, a_backup(len(backups) + 1, made[0] - timedelta(days=400))]
    assert kept(jumped, made[-1]) == set(jumped)
    assert kept(backups, made[0] - timedelta(days=1)) == set(backups)


def test_a_budget_takes_the_oldest_first_but_neither_the_newest_nor_a_closed_year() -> None:
    backups = [
        replace(a_backup(day + 1, START + timedelta(days=day), closed_year=day == 1), size=100) for day in range(6)
    ]
    now = backups[-1].at

    def numbers(budget: int | None) -> list[int]:
        return sorted(backup.number for backup in kept(backups, now, budget))

    assert numbers(None) == numbers(600) == [1, 2, 3, 4, 5, 6]
    assert numbers(599) == [2, 3, 4, 5, 6]
    assert numbers(350) == [2, 5, 6]
    assert numbers(0) == [2, 6]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 1000), st.booleans()), min_size=1), st.integers(0, 5000))
def test_a_budget_is_kept_to_where_it_can_be(rows: list[tuple[int, int, bool]], budget: int) -> None:
    rows.sort()
    backups = [
        replace(a_backup(number, START + timedelta(days=day), closed_year=year), size=size)
        for number, (day, size, year) in enumerate(rows, start=1)
    ]
    now = backups[-1].at
    left, all_of_them = kept(backups, now, budget), kept(backups, now)
    assert left <= all_of_them
    assert backups[-1] in left
    must_stay = {backup for backup in all_of_them if backup.closed_year} | {backups[-1]}
    assert must_stay <= left
    assert left == must_stay or sum(backup.size for backup in left) <= budget
