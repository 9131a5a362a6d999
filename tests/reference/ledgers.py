"""Small random ledgers in the open form, over all presets and options, with days that fall close together."""

from __future__ import annotations

import random
from datetime import date

from tests.fiqh.rules_data import AXES, PROFILES
from tests.reference import topics, topics_owed
from tests.reference.drafts import (
    CALENDAR,
    CURRENCY,
    MONEY,
    OTHER,
    SYMBOLS,
    Draft,
    Json,
    money,
    stated,
    times,
    without_last_days,
)
from zakatdesk.domain.calendar import read_day

TOPICS = {
    "money": topics.of_money,
    "metals": topics.of_metals,
    "goods": topics.of_goods,
    "papers": topics_owed.of_papers,
    "owed": topics_owed.of_owed,
    "income": topics.of_income,
    "herds": topics.of_herds,
    "produce": topics.of_produce,
}
WIDE = tuple(TOPICS)


def make(seed: int, about: tuple[str, ...] = WIDE) -> tuple[Json, str]:
    """A ledger and an as-of day; the same seed always makes the same."""
    rng = random.Random(seed)  # noqa: S311 - the same seed makes the same ledger
    year = rng.randint(1438, 1444)
    first = CALENDAR.anniversary(year, rng.randint(1, 12), rng.choice([1, 1, 15, 29, 30, rng.randint(2, 28)]))
    last = first + rng.choice([500, 760, 1100])
    draft = Draft(rng, first, last, [{"id": "amina", "name": "Amina", "currency": CURRENCY}])
    draft.person["policies"] = _policies(draft)
    _person(draft)
    apart = "" if rng.random() < 0.15 else "money"
    _holdings(draft, [topic for topic in about if topic == apart or rng.random() < 0.35] or list(about[:1]))
    _prices(draft)
    _payments(draft)
    as_of = last if rng.random() < 0.7 else rng.randint(first + 300, last)
    ledger = {
        "format": "zakatdesk",
        "version": 1,
        "people": draft.people,
        "holdings": draft.holdings,
        "entries": draft.entries,
        "prices": draft.prices,
        "payments": draft.payments,
    }
    if rng.random() < 0.1:
        ledger = without_last_days(ledger) | {"calendar": {"corrections": [_correction(draft)]}}
    return ledger, date.fromordinal(as_of).isoformat()


def _correction(draft: Draft) -> Json:
    hijri = CALENDAR.hijri(draft.rng.randint(draft.first + 40, draft.last))
    begins = CALENDAR.month_start(hijri.year, hijri.month) + draft.rng.choice([-1, 1])
    return {"month": f"{hijri.year}-{hijri.month:02}", "begins": date.fromordinal(begins).isoformat()}


def _policies(draft: Draft) -> list[Json]:
    policies = [_policy(draft)]
    if draft.chance(0.12):
        later = policies[0] | {"from": stated(draft.rng, draft.rng.randint(draft.first + 100, draft.last - 50))}
        later["options"] = later.get("options", {}) | {
            "NISAB_BASIS_MONEY": draft.rng.choice(["GOLD", "SILVER", "LOWER_OF"]),
            "DEBT_SCOPE": draft.rng.choice(AXES["DEBT_SCOPE"]["values"]),
        }
        if draft.chance(0.4):
            later["options"]["MUSTAFAD"] = draft.rng.choice(AXES["MUSTAFAD"]["values"])
        if draft.chance(0.5) and "zakat_day" in later:
            later["zakat_day"] = _zakat_day(draft, later["options"], later["preset"])
        policies.append(later)
    return policies


def _policy(draft: Draft) -> Json:
    rng = draft.rng
    preset = rng.choice(sorted(PROFILES))
    options: dict[str, str] = {}
    for axis in rng.sample(sorted(AXES), rng.randint(0, 14)):
        options[axis] = rng.choice(AXES[axis]["values"])
    if rng.random() < 0.5:
        options["MUSTAFAD"] = rng.choice(AXES["MUSTAFAD"]["values"])
    if rng.random() < 0.3:
        options["TRADE_HAWL_NISAB"] = rng.choice(AXES["TRADE_HAWL_NISAB"]["values"])
    if options.get("MISSED_VALUE") == "CURRENT":
        options["MISSED_YEARS"] = "CURRENT_TIMES_YEARS"
    if options.get("NISAB_WEIGHTS") == "CUSTOM":
        parameters = {"NISAB_GOLD_G": "90", "NISAB_SILVER_G": "600.5"}
    else:
        parameters = {}
    if rng.random() < 0.15:
        parameters["TAJIL_LIMIT_YEARS"] = rng.choice(["1", "2", "unlimited"])
    if rng.random() < 0.1:
        parameters["URUF_GRAMS"] = rng.choice(["0", "40", "90"])
    if rng.random() < 0.1:
        parameters["AUTHORITY"] = "A"
    policy: Json = {"preset": preset, "options": options, "parameters": parameters}
    if rng.random() < 0.4:
        policy["zakat_day"] = _zakat_day(draft, options, preset)
    return policy


def _zakat_day(draft: Draft, options: dict[str, str], preset: str) -> Json:
    rng = draft.rng
    solar = (PROFILES[preset] | options)["YEAR_BASIS"] == "SOLAR_ADJUSTED"
    if solar:
        return {"calendar": "gregorian", "month": rng.randint(1, 12), "day": rng.choice([1, 15, 28])}
    return {"calendar": "hijri", "month": rng.randint(1, 12), "day": rng.choice([1, 1, 15, 29, 30])}


def _person(draft: Draft) -> None:
    if draft.chance(0.08):
        draft.person["minor_until"] = date.fromordinal(draft.day(draft.first + 1)).isoformat()
    if draft.chance(0.05):
        draft.person["died_on"] = date.fromordinal(draft.day(draft.first + 200)).isoformat()


def _holdings(draft: Draft, chosen: list[str]) -> None:
    for topic in chosen:
        TOPICS[topic](draft)
    draft.entries.sort(key=lambda row: _order(row["on"]))


def _order(text: str) -> int:
    return CALENDAR.ordinal(read_day(text))


def _prices(draft: Draft) -> None:
    rng = draft.rng
    before = draft.first - 30 if draft.chance(0.9) else draft.first + 60
    _price(draft, "gold", ["40", "50", "55.5", "62"], before)
    _price(draft, "silver", ["0.9", "1.1", "0.75", "4.2"], before)
    _price(draft, OTHER, ["4", "4.1", "3.85"], draft.first - 30)
    for species in ("sheep", "cattle", "camels", "horses"):
        if draft.chance(0.7):
            # A late one stands for the days before it in a test, and is none on a due day before it.
            late = draft.first % 4 == len(species) % 4
            _price(draft, species, ["60", "300", "150"], draft.first + (draft.first % 500 if late else -30))
    for symbol in SYMBOLS.values():
        _price(draft, symbol, ["100", "120", "85", "40"], draft.first - 30)
    if draft.chance(0.5) or draft.person["policies"][0]["parameters"].get("AUTHORITY"):
        for authority in ("A", "B"):
            _price(draft, "nisab", ["3000", "4000", "3500"], draft.first - 30, authority=authority)
    if draft.chance(0.2):
        _price(draft, "income_nisab", ["300", "400"], draft.first - 30)
    if draft.chance(0.2):
        _price(draft, "gold_21k", ["36", "47"], draft.first - 30)
    rng.shuffle(draft.prices)


def _price(draft: Draft, of: str, figures: list[str], first: int, **keys: str) -> None:
    rng = draft.rng
    days = [first, *(draft.day() for _ in range(rng.randint(0, 2)))]
    for day in days:
        row = {"on": date.fromordinal(day).isoformat(), "of": of, "price": rng.choice(figures), "in": CURRENCY}
        if of in ("gold", "silver") and draft.chance(0.1):
            row |= {"price": times(row["price"], "11.664", 6), "per": "tola"}
        elif of in SYMBOLS.values() and draft.chance(0.15):
            row |= {"price": times(row["price"], "0.25"), "in": OTHER}
        draft.prices.append(row | {"source": "made"} | keys)


def _payments(draft: Draft) -> None:
    rng = draft.rng
    accounts = [holding for holding in draft.of_kind(*MONEY) if holding["currency"] == CURRENCY]
    for _ in range(rng.choice([0, 0, 1, 2, 4])):
        row: Json = {"on": stated(rng, draft.day()), "person": draft.person["id"]}
        row |= {"amount": money(rng, 400), "currency": CURRENCY}
        if accounts and draft.chance(0.7):
            row["from"] = rng.choice(accounts)["id"]
        if draft.chance(0.2):
            row["for"] = {"class": rng.choice(["money", "money", "income", "gold"])}
            if draft.chance(0.5):
                row["for"]["due"] = stated(rng, draft.day(draft.first + 300))
        if draft.chance(0.05):
            row["after_sunset"] = True
        draft.payments.append(row)
    for holding in draft.of_kind("gold"):
        if draft.chance(0.3):
            row = {"on": stated(rng, draft.day()), "person": draft.person["id"]}
            row |= {"kind": {"gold_g": rng.choice(["1", "2.125", "5"])}}
            draft.payments.append(row | ({"from": holding["id"]} if draft.chance(0.7) else {}))
    for holding in draft.of_kind("sheep"):
        if draft.chance(0.3):
            row = {"on": stated(rng, draft.day()), "person": draft.person["id"], "kind": {"sheep": 1}}
            draft.payments.append(row | {"from": holding["id"]})
    _payments_across(draft)
    draft.payments.sort(key=lambda row: _order(row["on"]))


def _payments_across(draft: Draft) -> None:
    """Payments out of holdings that count something else than what is given."""
    rng = draft.rng
    sources = draft.of_kind(*MONEY, "gold", "silver", "shares", "crypto", "trade_goods", "sheep", "camels", "debt")
    if not sources or draft.chance(0.6):
        return
    for _ in range(rng.choice([1, 1, 2])):
        given: Json = rng.choice(
            [
                {"amount": money(rng, 300), "currency": CURRENCY},
                {"kind": {"gold_g": "1.5"}},
                {"kind": {"silver_g": "20"}},
                {"kind": {"sheep": 1}},
            ]
        )
        metal = {"gold_g": "gold", "silver_g": "silver"}.get(next(iter(given.get("kind", {"": 0}))))
        # What metal is worth in another pool than its own is held by tests with figures worked out by hand.
        fitting = [holding for holding in sources if metal in (None, holding["kind"])]
        if not fitting:
            continue
        row = {"on": stated(rng, draft.day()), "person": draft.person["id"], "from": rng.choice(fitting)["id"]}
        if draft.chance(0.3):
            row["for"] = {"class": rng.choice(["sheep", "camels"] if "kind" in given else ["money", "sheep", "camels"])}
        draft.payments.append(row | given)
