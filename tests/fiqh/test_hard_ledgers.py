"""Ledgers that are large or go to and fro: an exact answer that stays short, in no more time than their size asks for."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction

from tests.fiqh.timeline.ledger import Json, Row, assessed, book, cash, entry, goods, policy, price, transfer, value
from zakatdesk.domain.calendar import HijriCalendar, read_day
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess

FIRST = date(2022, 7, 30)
END = "1446-01-01"
NISAB = (price("1430-01-01", "gold", 1), price("1430-01-01", "silver", 1))
IN_PROPORTION = {"MUSTAFAD": "OWN_HAWL", "WITHDRAWAL_ORDER": "PRO_RATA", "TRADE_HAWL_NISAB": "SAME"}


def on(day: int) -> str:
    return (FIRST + timedelta(days=day)).isoformat()


def longest(form: Json) -> int:
    """The digits of the longest exact number of an answer."""
    rows = assessed(form, END).obligations
    assert rows
    return max(len(str(row.zakat_exact)) for row in rows)


def test_daily_spending_in_proportion_stays_short_and_loses_nothing() -> None:
    rows: list[Row] = [entry(on(0), "opening", "cash", 5_000)]
    for day in range(1, 400, 2):
        rows += [entry(on(day), "income", "cash", 13), entry(on(day + 1), "spending", "cash", 7)]
    form = book(policy(**IN_PROPORTION, MISSED_YEARS="FIXED_BASE"), cash(), *rows, market=NISAB)
    assert longest(form) < 100
    row = assessed(form, END).obligations[0]
    passed = row.due - FIRST.toordinal()
    balance, left = 5_000, Fraction(5_000)
    for _ in range(1, passed, 2):
        balance += 13
        left *= 1 - Fraction(7, balance)
        balance -= 7
    assert abs(row.base - left) < Fraction(1, 10**20)


def test_goods_that_are_bought_and_sold_in_proportion_every_day_do_not_double_their_lots() -> None:
    rows: list[Row] = [entry(on(0), "opening", "cash", 5_000), entry(on(0), "opening", "goods", 5_000)]
    for day in range(1, 90, 3):
        rows.append(transfer(on(day), "cash", "goods", 10))
        rows.append(value(on(day + 1), "goods", 5_000 + day))
        rows.append(transfer(on(day + 2), "goods", "cash", 10, 13))
    chosen = IN_PROPORTION | {"TRADE_PROFIT": "OWN_HAWL_ALWAYS"}
    assert longest(book(policy(**chosen), cash(), goods(), *rows, market=NISAB)) < 200


def test_losses_of_every_day_leave_a_short_rest_of_what_is_unpaid() -> None:
    rows = [entry(on(0), "opening", "cash", 50_000), *(entry(on(day), "loss", "cash", 17) for day in range(360, 700))]
    form = book(policy(LOSS_AFTER_DUE="FALLS", MISSED_YEARS="FIXED_BASE"), cash(), *rows, market=NISAB)
    row = assessed(form, END).obligations[0]
    # 340 losses of 17 take 5,780 of 50,000, and that part of the 1,250 that were due
    assert row.outstanding == Fraction("1105.50")


def test_ten_thousand_accounts_are_one_pool() -> None:
    number = 10_000
    accounts: list[Row] = []
    for each in range(number):
        accounts += [cash(f"c{each}"), entry(on(0), "opening", f"c{each}", 1)]
    row = assessed(book(policy(), *accounts, market=NISAB), END).obligations[0]
    assert row.base == number
    assert row.zakat == number // 40


def test_ten_thousand_accounts_have_each_its_own_hawl() -> None:
    number, days = 10_000, 5
    accounts: list[Row] = []
    for each in range(number):
        accounts += [cash(f"c{each}"), entry(on(each % days), "opening", f"c{each}", 1)]
    rows = assessed(book(policy(MUSTAFAD="OWN_HAWL"), *accounts, market=NISAB), "1446-12-29").obligations
    # what is unpaid eats the newest first: the 2,000 of the fifth day, by 50 for each lot that closed since
    first, second = rows[:days], rows[days:]
    lot = Fraction(number, days)
    assert [row.base for row in first] == [lot, lot, lot, lot, lot - 4 * lot / 40]
    unpaid = sum((row.zakat_exact or 0 for row in first), Fraction(0))
    assert [row.base for row in second] == [lot, lot, lot, lot, lot - unpaid - 4 * lot / 40]


def test_fifty_people_are_assessed_each_by_themselves() -> None:
    form = book(policy(), cash(), market=NISAB)
    people = [form["people"][0] | {"id": f"p{number}"} for number in range(50)]
    holdings = [form["holdings"][0] | {"id": f"c{number}", "person": f"p{number}"} for number in range(50)]
    entries = [
        {"on": on(0), "kind": "opening", "holding": f"c{number}", "amount": str(1_000 + number)} for number in range(50)
    ]
    ledger = read_ledger(json.dumps(form | {"people": people, "holdings": holdings, "entries": entries}))
    found = assess(ledger, HijriCalendar().ordinal(read_day(f"{END} AH")))
    assert [person.obligations[0].base for person in found.people] == [1_000 + number for number in range(50)]
