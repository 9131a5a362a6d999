"""What the reader refuses, each with its code and its place."""

from __future__ import annotations

import json

import pytest

from tests.exchange.sample import Json, Object, sample
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.open_form import ledger_of, read_ledger

LONG = "x" * 2001


def row(name: str, **wanted: Json) -> tuple[str, Object]:
    """Which row is changed: the list, and what tells the row."""
    return name, wanted


PERSON = row("people", id="amina")
CASH = row("holdings", id="cash")
GOLD = row("holdings", id="gold")
CAR = row("holdings", id="car")
FLAT = row("holdings", id="flat")
OPENING = row("entries", id="first")
TRANSFER = row("entries", kind="transfer", received="100")
PRICE = row("prices", of="gold")
PAYMENT = row("payments", category="fuqara")
IN_KIND = row("payments", id="second")
CLOSED = row("closed_years", id="closed")

GONE = object()
"""A key that is taken away."""

ROWS: list[tuple[tuple[str, Object], Object, str, str]] = [
    # every row
    (PERSON, {"nonsense": 1}, "KEY_UNKNOWN", "people[0].nonsense"),
    (CASH, {"karat": "21"}, "KEY_UNKNOWN", "holdings[0].karat"),
    (OPENING, {"costs": "1"}, "KEY_UNKNOWN", "entries[0].costs"),
    (PRICE, {"currency": "EGP"}, "KEY_UNKNOWN", "prices[0].currency"),
    (PAYMENT, {"class": "money"}, "KEY_UNKNOWN", "payments[0].class"),
    (CLOSED, {"year": "1445"}, "KEY_UNKNOWN", "closed_years[0].year"),
    (CASH, {"id": GONE}, "KEY_MISSING", "holdings[0].id"),
    (CASH, {"id": ""}, "TEXT_EMPTY", "holdings[0].id"),
    (CASH, {"id": " "}, "TEXT_EMPTY", "holdings[0].id"),
    (OPENING, {"id": "x" * 65}, "TEXT_TOO_LONG", "entries[0].id"),
    (PERSON, {"name": "x" * 201}, "TEXT_TOO_LONG", "people[0].name"),
    (OPENING, {"note": LONG}, "TEXT_TOO_LONG", "entries[0].note"),
    (PERSON, {"name": "Ami\x00na"}, "TEXT_CONTROL", "people[0].name"),
    (OPENING, {"note": "two\nlines"}, "TEXT_CONTROL", "entries[0].note"),
    (CASH, {"name": "\u202eevil"}, "TEXT_CONTROL", "holdings[0].name"),
    (CASH, {"name": "half \ud83d"}, "TEXT_CONTROL", "holdings[0].name"),
    (CASH, {"name": 5}, "TEXT_EXPECTED", "holdings[0].name"),
    (CASH, {"name": None}, "TEXT_EXPECTED", "holdings[0].name"),
    # people
    (PERSON, {"currency": "XXX"}, "CURRENCY_UNKNOWN", "people[0].currency"),
    (PERSON, {"currency": "egp"}, "CURRENCY_UNKNOWN", "people[0].currency"),
    (PERSON, {"policies": []}, "POLICY_MISSING", "people[0].policies"),
    (PERSON, {"policies": {}}, "LIST_EXPECTED", "people[0].policies"),
    (PERSON, {"policies": [5]}, "OBJECT_EXPECTED", "people[0].policies[0]"),
    (PERSON, {"policies": [{"preset": "NOBODY"}]}, "PRESET_UNKNOWN", "people[0].policies[0].preset"),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "options": {"NO_AXIS": "X"}}]},
        "AXIS_UNKNOWN",
        "people[0].policies[0].options.NO_AXIS",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "options": {"KHULTA": "X"}}]},
        "OPTION_UNKNOWN",
        "people[0].policies[0].options.KHULTA",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "options": {"KHULTA": True}}]},
        "TEXT_EXPECTED",
        "people[0].policies[0].options.KHULTA",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "parameters": {"SA_KG": "0"}}]},
        "PARAMETER_OUT_OF_RANGE",
        "people[0].policies[0].parameters.SA_KG",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "zakat_day": {"calendar": "julian", "month": 1, "day": 1}}]},
        "CALENDAR_UNKNOWN",
        "people[0].policies[0].zakat_day.calendar",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "zakat_day": {"calendar": "gregorian", "month": 1, "day": 1}}]},
        "ZAKAT_DAY_CALENDAR",
        "people[0].policies[0].zakat_day.calendar",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "zakat_day": {"calendar": "hijri", "month": 1, "day": 31}}]},
        "ZAKAT_DAY_INVALID",
        "people[0].policies[0].zakat_day.day",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI"}, {"preset": "MALIKI"}]},
        "POLICY_START_MISSING",
        "people[0].policies[1].from",
    ),
    (
        PERSON,
        {"policies": [{"preset": "HANAFI", "from": "2025-01-01"}, {"preset": "MALIKI", "from": "2025-01-01"}]},
        "POLICY_ORDER",
        "people[0].policies[1].from",
    ),
    (PERSON, {"guardian": "amina"}, "GUARDIAN_OF_ONESELF", "people[0].guardian"),
    (PERSON, {"guardian": "nobody"}, "PERSON_UNKNOWN", "people[0].guardian"),
    (PERSON, {"died_on": "2026-02-30"}, "DAY_NOT_IN_MONTH", "people[0].died_on"),
    # holdings
    (CASH, {"kind": "coins"}, "HOLDING_KIND_UNKNOWN", "holdings[0].kind"),
    (CASH, {"person": "nobody"}, "PERSON_UNKNOWN", "holdings[0].person"),
    (CASH, {"currency": GONE}, "UNIT_MISSING", "holdings[0].currency"),
    (CASH, {"currency": "EUX"}, "CURRENCY_UNKNOWN", "holdings[0].currency"),
    (CASH, {"share": "0"}, "SHARE_OUT_OF_RANGE", "holdings[0].share"),
    (CASH, {"share": "1.5"}, "SHARE_OUT_OF_RANGE", "holdings[0].share"),
    (CASH, {"purpose": "fun"}, "CHOICE_UNKNOWN", "holdings[0].purpose"),
    (GOLD, {"karat": "25"}, "FINENESS_OUT_OF_RANGE", "holdings[3].karat"),
    (GOLD, {"karat": "0"}, "FINENESS_OUT_OF_RANGE", "holdings[3].karat"),
    (GOLD, {"fineness": "875"}, "KEYS_EXCLUDE", "holdings[3].fineness"),
    (GOLD, {"stones_g": "1.2345"}, "NUMBER_TOO_FINE", "holdings[3].stones_g"),
    (row("holdings", id="shares"), {"currency": "EGP"}, "KEYS_EXCLUDE", "holdings[6].currency"),
    (row("holdings", id="shares"), {"symbol": GONE}, "UNIT_MISSING", "holdings[6].currency"),
    (row("holdings", id="shares"), {"symbol": "x" * 65}, "TEXT_TOO_LONG", "holdings[6].symbol"),
    (row("holdings", id="shares"), {"zakatable_share": "1.01"}, "PART_OUT_OF_RANGE", "holdings[6].zakatable_share"),
    (row("holdings", id="shares"), {"company_pays": "yes"}, "FLAG_EXPECTED", "holdings[6].company_pays"),
    (row("holdings", id="debt"), {"due": "soon"}, "DAY_MALFORMED", "holdings[15].due"),
    (row("holdings", id="loan"), {"due": "1447-13-29 AH"}, "MONTH_UNKNOWN", "holdings[16].due"),
    (CAR, {"due": "2025-01-01"}, "KEYS_EXCLUDE", "holdings[17].instalments"),
    (CAR, {"instalments": []}, "INSTALMENTS_EMPTY", "holdings[17].instalments"),
    (
        CAR,
        {"instalments": [{"on": "2025-01-01", "amount": "0"}]},
        "AMOUNT_NOT_POSITIVE",
        "holdings[17].instalments[0].amount",
    ),
    (
        CAR,
        {"instalments": [{"on": "2025-01-01", "amount": "1", "to": "x"}]},
        "KEY_UNKNOWN",
        "holdings[17].instalments[0].to",
    ),
    (
        FLAT,
        {"every_month": {"amount": "1", "first": "2024-01-01", "count": 0}},
        "COUNT_NOT_POSITIVE",
        "holdings[18].every_month.count",
    ),
    (
        FLAT,
        {"every_month": {"amount": "1", "first": "2024-01-01", "count": 99999}},
        "COUNT_TOO_LARGE",
        "holdings[18].every_month.count",
    ),
    (
        FLAT,
        {"every_month": {"amount": "1", "first": "2024-01-01", "count": "many"}},
        "WHOLE_NUMBER_EXPECTED",
        "holdings[18].every_month.count",
    ),
    (FLAT, {"every_month": "monthly"}, "OBJECT_EXPECTED", "holdings[18].every_month"),
    (row("holdings", id="household"), {"cash_per_person": "1.005"}, "NUMBER_TOO_FINE", "holdings[27].cash_per_person"),
    # entries
    (OPENING, {"kind": "openings"}, "ENTRY_KIND_UNKNOWN", "entries[0].kind"),
    (OPENING, {"holding": "nothing"}, "HOLDING_UNKNOWN", "entries[0].holding"),
    (OPENING, {"holding": GONE}, "KEY_MISSING", "entries[0].holding"),
    (OPENING, {"amount": GONE}, "AMOUNT_MISSING", "entries[0].amount"),
    (OPENING, {"amount": "0"}, "AMOUNT_NOT_POSITIVE", "entries[0].amount"),
    (OPENING, {"amount": "-5"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "+5"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "1,000"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "1_000"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": " 5"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "5\n"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "1e3"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "NaN"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "Infinity"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "١٢٣"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": ""}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": ".5"}, "NUMBER_MALFORMED", "entries[0].amount"),
    (OPENING, {"amount": "1.005"}, "NUMBER_TOO_FINE", "entries[0].amount"),
    (OPENING, {"amount": "1000000000000000"}, "NUMBER_TOO_LARGE", "entries[0].amount"),
    (OPENING, {"amount": 1000}, "NUMBER_NOT_TEXT", "entries[0].amount"),
    (OPENING, {"amount": True}, "TEXT_EXPECTED", "entries[0].amount"),
    (OPENING, {"amount": ["1"]}, "TEXT_EXPECTED", "entries[0].amount"),
    (OPENING, {"on": "01/02/2024"}, "DAY_MALFORMED", "entries[0].on"),
    (OPENING, {"on": "2024-1-1"}, "DAY_MALFORMED", "entries[0].on"),
    (OPENING, {"on": "2023-02-29"}, "DAY_NOT_IN_MONTH", "entries[0].on"),
    (OPENING, {"on": "1445-05-30 AH"}, "DAY_NOT_IN_MONTH", "entries[0].on"),
    (OPENING, {"on": "1445-02-31 AH"}, "DAY_NOT_IN_MONTH", "entries[0].on"),
    (OPENING, {"on": "1924-07-31"}, "DAY_OUT_OF_RANGE", "entries[0].on"),
    (OPENING, {"on": "2077-11-17"}, "DAY_OUT_OF_RANGE", "entries[0].on"),
    (OPENING, {"on": "2077-11-16", "after_sunset": True}, "DAY_OUT_OF_RANGE", "entries[0].on"),
    (OPENING, {"on": "1501-01-01 AH"}, "DAY_OUT_OF_RANGE", "entries[0].on"),
    (OPENING, {"on": 20240101}, "NUMBER_NOT_TEXT", "entries[0].on"),
    (OPENING, {"after_sunset": "true"}, "FLAG_EXPECTED", "entries[0].after_sunset"),
    (OPENING, {"after_sunset": 1}, "FLAG_EXPECTED", "entries[0].after_sunset"),
    (OPENING, {"kind": "harvest"}, "ENTRY_UNFIT", "entries[0].kind"),
    (OPENING, {"kind": "value"}, "ENTRY_UNFIT", "entries[0].kind"),
    (OPENING, {"kind": "birth"}, "ENTRY_UNFIT", "entries[0].kind"),
    (OPENING, {"kind": "written_off", "amount": GONE}, "ENTRY_UNFIT", "entries[0].kind"),
    (row("entries", kind="written_off"), {"amount": "1"}, "AMOUNT_UNWANTED", "entries[24].amount"),
    (row("entries", kind="gift"), {"amount": "3.5"}, "NUMBER_TOO_FINE", "entries[3].amount"),
    (row("entries", kind="gift"), {"kind": "balance", "amount": "-3"}, "NUMBER_MALFORMED", "entries[3].amount"),
    (row("entries", amount="-200.75"), {"amount": "-0.00"}, "NUMBER_MALFORMED", "entries[13].amount"),
    (row("entries", amount="-200.75"), {"amount": "--5"}, "NUMBER_MALFORMED", "entries[13].amount"),
    (row("entries", kind="value", holding="fund"), {"retail": "5"}, "KEY_UNKNOWN", "entries[16].retail"),
    (row("entries", kind="value", holding="fund"), {"holding": "shares"}, "ENTRY_UNFIT", "entries[16].kind"),
    (row("entries", kind="rent"), {"covers_years": 0}, "YEARS_OUT_OF_RANGE", "entries[5].covers_years"),
    (row("entries", kind="rent"), {"covers_years": "2.5"}, "WHOLE_NUMBER_EXPECTED", "entries[5].covers_years"),
    (row("entries", kind="rent"), {"costs": "0"}, "AMOUNT_NOT_POSITIVE", "entries[5].costs"),
    (row("entries", kind="profit"), {"of": "purse"}, "PROFIT_OF_ANOTHER", "entries[8].of"),
    (row("entries", kind="profit"), {"of": "nothing"}, "HOLDING_UNKNOWN", "entries[8].of"),
    (TRANSFER, {"to": "purse"}, "TRANSFER_BETWEEN_PEOPLE", "entries[17].to"),
    (TRANSFER, {"to": "cash"}, "TRANSFER_TO_ITSELF", "entries[17].to"),
    (TRANSFER, {"to": "nothing"}, "HOLDING_UNKNOWN", "entries[17].to"),
    (TRANSFER, {"to": "household"}, "ENTRY_UNFIT", "entries[17].to"),
    (TRANSFER, {"from": "nothing"}, "HOLDING_UNKNOWN", "entries[17].from"),
    (TRANSFER, {"from": GONE, "holding": "cash"}, "KEY_MISSING", "entries[17].from"),
    (TRANSFER, {"received": GONE}, "RECEIVED_MISSING", "entries[17].received"),
    (TRANSFER, {"received": "0"}, "AMOUNT_NOT_POSITIVE", "entries[17].received"),
    # prices
    (PRICE, {"in": "ZZZ"}, "CURRENCY_UNKNOWN", "prices[0].in"),
    (PRICE, {"price": "0"}, "PRICE_NOT_POSITIVE", "prices[0].price"),
    (PRICE, {"price": "1.0123456789012"}, "NUMBER_TOO_FINE", "prices[0].price"),
    (PRICE, {"price": 3100}, "NUMBER_NOT_TEXT", "prices[0].price"),
    (PRICE, {"of": "gold_25k"}, "KARAT_UNKNOWN", "prices[0].of"),
    (PRICE, {"of": "gold_021k"}, "KARAT_UNKNOWN", "prices[0].of"),
    (PRICE, {"of": "EGP"}, "PRICE_OF_ITSELF", "prices[0].of"),
    (PRICE, {"per": "pound"}, "PER_UNKNOWN", "prices[0].per"),
    (PRICE, {"of": "USD", "per": "kg"}, "PER_UNFIT", "prices[0].per"),
    (PRICE, {"authority": "Someone"}, "AUTHORITY_UNFIT", "prices[0].authority"),
    (PRICE, {"of": "nisab", "price": "0.00"}, "NISAB_ZERO", "prices[0].price"),
    # payments
    (PAYMENT, {"person": "nobody"}, "PERSON_UNKNOWN", "payments[0].person"),
    (PAYMENT, {"category": "friends"}, "CATEGORY_UNKNOWN", "payments[0].category"),
    (PAYMENT, {"amount": "0"}, "AMOUNT_NOT_POSITIVE", "payments[0].amount"),
    (PAYMENT, {"amount": GONE}, "KEY_MISSING", "payments[0].amount"),
    (PAYMENT, {"currency": GONE}, "KEY_MISSING", "payments[0].currency"),
    (PAYMENT, {"currency": "ZZZ"}, "CURRENCY_UNKNOWN", "payments[0].currency"),
    (PAYMENT, {"kind": {"sheep": 1}}, "KEY_UNKNOWN", "payments[0].amount"),
    (PAYMENT, {"from": "purse"}, "PAYMENT_FROM_ANOTHER", "payments[0].from"),
    (PAYMENT, {"from": "household"}, "PAYMENT_UNFIT", "payments[0].from"),
    (PAYMENT, {"from": "nothing"}, "HOLDING_UNKNOWN", "payments[0].from"),
    (PAYMENT, {"for": {"due": "2024-01-01"}}, "KEY_MISSING", "payments[0].for.class"),
    (PAYMENT, {"for": {"class": "wealth"}}, "CLASS_UNKNOWN", "payments[0].for.class"),
    (PAYMENT, {"for": {"class": "money", "due": "2024"}}, "DAY_MALFORMED", "payments[0].for.due"),
    (PAYMENT, {"for": {"class": "money", "group": "pool"}}, "KEY_UNKNOWN", "payments[0].for.group"),
    (IN_KIND, {"kind": {}}, "IN_KIND_ONE_KEY", "payments[1].kind"),
    (IN_KIND, {"kind": {"sheep": 1, "tabi": 1}}, "IN_KIND_ONE_KEY", "payments[1].kind"),
    (IN_KIND, {"kind": {"goats": 1}}, "IN_KIND_UNKNOWN", "payments[1].kind.goats"),
    (IN_KIND, {"kind": {"gold_g": 2}}, "NUMBER_NOT_TEXT", "payments[1].kind.gold_g"),
    (IN_KIND, {"kind": {"gold_g": "0"}}, "AMOUNT_NOT_POSITIVE", "payments[1].kind.gold_g"),
    (IN_KIND, {"kind": {"sheep": "1.5"}}, "WHOLE_NUMBER_EXPECTED", "payments[1].kind.sheep"),
    (PRICE, {"authority": ""}, "AUTHORITY_UNFIT", "prices[0].authority"),
    # closed years
    (CLOSED, {"class": "wealth"}, "CLASS_UNKNOWN", "closed_years[0].class"),
    (CLOSED, {"group": "nothing"}, "HOLDING_UNKNOWN", "closed_years[0].group"),
    (CLOSED, {"person": "nobody"}, "PERSON_UNKNOWN", "closed_years[0].person"),
    (CLOSED, {"frozen": {"zakat": 5}}, "TEXT_EXPECTED", "closed_years[0].frozen.zakat"),
    (CLOSED, {"frozen": {"zakat": "lots"}}, "NUMBER_MALFORMED", "closed_years[0].frozen.zakat"),
    (CLOSED, {"frozen": {"rate": "1/0"}}, "NUMBER_MALFORMED", "closed_years[0].frozen.rate"),
    (CLOSED, {"frozen": {"hawl_start": "then"}}, "DAY_MALFORMED", "closed_years[0].frozen.hawl_start"),
    (CLOSED, {"frozen": {"in_kind": {"sheep": "x"}}}, "NUMBER_MALFORMED", "closed_years[0].frozen.in_kind.sheep"),
    (CLOSED, {"frozen": GONE}, "KEY_MISSING", "closed_years[0].frozen"),
    (CLOSED, {"frozen": {"unit": "stones"}}, "CURRENCY_UNKNOWN", "closed_years[0].frozen.unit"),
    (CLOSED, {"frozen": {"hawl_start": "1800-01-01"}}, "DAY_OUT_OF_RANGE", "closed_years[0].frozen.hawl_start"),
    (CLOSED, {"frozen": {"in_kind": {"sheep": -1}}}, "WHOLE_NUMBER_EXPECTED", "closed_years[0].frozen.in_kind.sheep"),
    (CLOSED, {"frozen": {"colour": "red"}}, "KEY_UNKNOWN", "closed_years[0].frozen.colour"),
]


def changed(which: tuple[str, Object], change: Object) -> Object:
    """The sample with one row changed."""
    name, wanted = which
    form = sample()
    found: Object = next(candidate for candidate in form[name] if wanted.items() <= candidate.items())
    found.update({key: value for key, value in change.items() if value is not GONE})
    for key, value in change.items():
        if value is GONE:
            del found[key]
    return form


@pytest.mark.parametrize(("which", "change", "code", "where"), ROWS, ids=[f"{row[3]} {row[2]}" for row in ROWS])
def test_a_bad_row_is_refused_with_its_place(which: tuple[str, Object], change: Object, code: str, where: str) -> None:
    with pytest.raises(DomainError) as refused:
        ledger_of(changed(which, change))
    assert (refused.value.code, refused.value.where) == (code, where)


TEXTS = [
    ("", "JSON_MALFORMED", ""),
    ("not JSON", "JSON_MALFORMED", ""),
    ("[1, 2", "JSON_MALFORMED", ""),
    ("[]", "OBJECT_EXPECTED", ""),
    ("5", "OBJECT_EXPECTED", ""),
    ("NaN", "NUMBER_NOT_TEXT", ""),
    ("null", "OBJECT_EXPECTED", ""),
    ("{}", "KEY_MISSING", "format"),
    ('{"format": "zakat"}', "FORMAT_UNKNOWN", "format"),
    ('{"format": "zakatdesk"}', "KEY_MISSING", "version"),
    ('{"format": "zakatdesk", "version": "1"}', "VERSION_UNKNOWN", "version"),
    ('{"format": "zakatdesk", "version": true}', "VERSION_UNKNOWN", "version"),
    ('{"format": "zakatdesk", "version": 0}', "VERSION_UNKNOWN", "version"),
    ('{"format": "zakatdesk", "version": 1.0}', "NUMBER_NOT_TEXT", "version"),
    ('{"format": "zakatdesk", "version": 2}', "VERSION_NEWER", "version"),
    ('{"format": "zakatdesk", "version": 1}', "KEY_MISSING", "people"),
    ('{"format": "zakatdesk", "version": 1, "people": {}}', "LIST_EXPECTED", "people"),
    ('{"format": "zakatdesk", "version": 1, "people": [], "people": []}', "KEY_TWICE", "people"),
    ('{"format": "zakatdesk", "version": 1, "people": [], "cattle": []}', "KEY_UNKNOWN", "cattle"),
    ('{"format": "zakatdesk", "version": 1, "people": [[]]}', "OBJECT_EXPECTED", "people[0]"),
    ('{"format": "zakatdesk", "version": 1, "people": [{"id": "a", "id": "a"}]}', "KEY_TWICE", "people[0].id"),
    ('{"format": "zakatdesk", "version": 1, "people": [{"id": 1e5}]}', "NUMBER_NOT_TEXT", "people[0].id"),
    ('{"format": "zakatdesk", "version": 1, "people": [{"id": NaN}]}', "NUMBER_NOT_TEXT", "people[0].id"),
    ('{"format": "zakatdesk", "version": 1, "people": [{"id": -Infinity}]}', "NUMBER_NOT_TEXT", "people[0].id"),
    ('{"format": "zakatdesk", "version": 1, "people": [], "calendar": []}', "OBJECT_EXPECTED", "calendar"),
    ('{"format": "zakatdesk", "version": 1, "people": [], "x": NaN}', "NUMBER_NOT_TEXT", "x"),
]


@pytest.mark.parametrize(("text", "code", "where"), TEXTS, ids=[text[:70] for text, _, _ in TEXTS])
def test_a_bad_text_is_refused(text: str, code: str, where: str) -> None:
    with pytest.raises(DomainError) as refused:
        read_ledger(text)
    assert (refused.value.code, refused.value.where) == (code, where)


CORRECTIONS = [
    ({"month": "1445-9", "begins": "2024-03-12"}, "MONTH_MALFORMED", "month"),
    ({"month": "1445-13", "begins": "2024-03-12"}, "CORRECTION_MONTH_UNKNOWN", "month"),
    ({"month": "1445-09", "begins": "2024-03-20"}, "CORRECTION_TOO_FAR", "begins"),
    ({"month": "1445-09", "begins": "1445-09-01 AH"}, "DAY_NOT_CIVIL", "begins"),
    ({"month": "1445-09", "begins": "2024-03-12", "announced_by": "x" * 201}, "TEXT_TOO_LONG", "announced_by"),
    ({"month": "1445-09", "begins": "2024-03-12", "by": "x"}, "KEY_UNKNOWN", "by"),
    ({"month": "1445-09"}, "KEY_MISSING", "begins"),
]


@pytest.mark.parametrize(("correction", "code", "where"), CORRECTIONS, ids=[row[1] for row in CORRECTIONS])
def test_a_bad_correction_is_refused(correction: Object, code: str, where: str) -> None:
    form = {**sample(), "calendar": {"corrections": [correction]}}
    with pytest.raises(DomainError) as refused:
        ledger_of(form)
    assert (refused.value.code, refused.value.where) == (code, f"calendar.corrections[0].{where}")


def test_a_month_that_is_corrected_twice_is_refused() -> None:
    form = sample()
    form["calendar"]["corrections"].append({"month": "1445-09", "begins": "2024-03-11"})
    with pytest.raises(DomainError, match="CORRECTION_TWICE") as refused:
        ledger_of(form)
    place = len(form["calendar"]["corrections"]) - 1
    assert refused.value.where == f"calendar.corrections[{place}].month"


@pytest.mark.parametrize("name", ["people", "holdings", "entries", "prices", "payments", "closed_years"])
def test_an_id_that_stands_twice_is_refused(name: str) -> None:
    form = sample()
    given = next(row for row in form[name] if "id" in row)
    form[name].append(dict(given))
    with pytest.raises(DomainError) as refused:
        ledger_of(form)
    assert (refused.value.code, refused.value.where) == ("ID_TWICE", f"{name}[{len(form[name]) - 1}].id")


def test_deep_nesting_is_refused() -> None:
    text = '{"format": "zakatdesk", "version": 1, "people": ' + "[" * 100_000 + "]" * 100_000 + "}"
    with pytest.raises(DomainError, match="JSON_TOO_DEEP"):
        read_ledger(text)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(DomainError, match="JSON_NOT_UTF8"):
        read_ledger(json.dumps(sample()).encode("utf-16"))


def test_a_huge_number_is_refused_at_once() -> None:
    text = '{"format": "zakatdesk", "version": ' + "9" * 1_000_000 + "}"
    with pytest.raises(DomainError, match="NUMBER_NOT_TEXT"):
        read_ledger(text)
