"""What a random ledger may be about: shares, pensions, debts both ways."""

from __future__ import annotations

from datetime import date

from tests.reference.drafts import CURRENCY, SYMBOLS, Draft, Json, money, stated, times
from tests.reference.topics import account_of


def of_papers(draft: Draft) -> None:
    rng = draft.rng
    kind = rng.choice(["shares", "shares", "fund", "sukuk", "crypto", "pension"])
    if kind == "pension":
        _pension(draft)
        return
    keys: Json = {"currency": CURRENCY} if draft.chance(0.4) else {"symbol": SYMBOLS[kind]}
    if kind == "crypto":
        keys |= {"locked": True} if draft.chance(0.2) else {}
    else:
        keys |= {"held_for": rng.choice(["income", "trade"]), "zakatable_share": rng.choice(["0.3", "0.45"])}
        keys |= {"company_pays": True} if draft.chance(0.1) else {}
    holding = draft.add(kind, **keys)
    units = "symbol" in keys
    draft.enter(holding, "opening", str(rng.randint(1, 60)) if units else money(rng, 5000), draft.first)
    account = account_of(draft)
    for _ in range(rng.randint(0, 2)):
        amount = str(rng.randint(1, 30)) if units else money(rng, 3000)
        received = f"{int(amount) * 110}.00" if units else times(amount, rng.choice(["1.4", "0.8"]))
        draft.move(holding, account, amount, received, draft.day())
    if draft.chance(0.5):
        draft.move(account, holding, "1000.00", "10" if units else None, draft.day())
    if not units and draft.chance(0.5):
        draft.enter(holding, "value", money(rng, 6000), draft.day())
    if kind != "crypto" and draft.chance(0.4):
        draft.enter(account, "profit", money(rng, 900), draft.day(), of=holding["id"])


def _pension(draft: Draft) -> None:
    rng = draft.rng
    keys = {"currency": CURRENCY, "zakatable_share": "0.6", "tax_and_penalty": "0.25"}
    if draft.chance(0.3):
        keys["access"] = "open"
    holding = draft.add("pension", **keys)
    saved = money(rng, 9000)
    draft.enter(holding, "opening", saved, draft.first)
    if draft.chance(0.7):
        draft.enter(holding, "income", money(rng, 2000), draft.day())
    for _ in range(rng.randint(0, 2)):
        draft.move(holding, account_of(draft), times(saved, "0.3"), None, draft.day(draft.first + 1))


def of_owed(draft: Draft) -> None:
    rng = draft.rng
    if draft.chance(0.6):
        _debt(draft)
    if draft.chance(0.6):
        keys = {"quality": rng.choice(["good", "doubtful"])}
        if draft.chance(0.4):
            keys["hanafi_class"] = rng.choice(["strong", "medium", "weak"])
        holding = draft.add("receivable", currency=CURRENCY, **keys)
        lent = money(rng, 6000)
        draft.enter(holding, "opening", lent, draft.first + rng.choice([0, 0, 40]))
        for _ in range(rng.randint(0, 3)):
            part = times(lent, rng.choice(["0.3", "0.2", "0.05"]))
            draft.move(holding, account_of(draft), part, None, draft.day(draft.first + 41))
        if draft.chance(0.15):
            draft.enter(holding, "written_off", None, draft.last)
    if draft.chance(0.3):
        holding = draft.add("deposit_given", currency=CURRENCY)
        draft.enter(holding, "opening", "2000.00", draft.first)
        if draft.chance(0.6):
            draft.move(holding, account_of(draft), "2000.00", None, draft.day(draft.first + 1))
    if draft.chance(0.3):
        holding = draft.add(rng.choice(["exempt", "rental_property"]), currency=CURRENCY)
        if draft.chance(0.3):
            holding["basic_need"] = True
        draft.enter(holding, "opening", money(rng, 4000), draft.first)


def _debt(draft: Draft) -> None:
    rng = draft.rng
    terms: Json = {}
    form = rng.choice(["demand", "due", "parts", "monthly"])
    if form == "due":
        terms["due"] = stated(rng, draft.day())
    elif form == "parts":
        days = sorted(draft.day() for _ in range(3))
        terms["instalments"] = [{"on": stated(rng, day), "amount": "600.00"} for day in days]
    elif form == "monthly":
        first = date.fromordinal(draft.day()).isoformat()
        terms["every_month"] = {"amount": "150.00", "first": first, "count": rng.choice([6, 12, 30])}
    holding = draft.add("debt", currency=CURRENCY, **terms)
    draft.enter(holding, "opening", money(rng, 4000), draft.day())
    for _ in range(rng.randint(0, 2)):
        draft.move(account_of(draft), holding, money(rng, 700), None, draft.day())
    if draft.chance(0.3):
        draft.move(holding, account_of(draft), money(rng, 700), None, draft.day())
