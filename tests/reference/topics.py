"""What a random ledger may be about: money, metals, goods, wages, herds and harvests."""

from __future__ import annotations

from tests.reference.drafts import CURRENCY, MONEY, OTHER, Draft, Json, money, times


def of_money(draft: Draft) -> None:
    rng = draft.rng
    for kind in rng.sample(MONEY, rng.choice([1, 2])):
        keys = {"purpose": "needs"} if draft.chance(0.12) else {}
        holding = draft.add(kind, currency=OTHER if draft.chance(0.15) else CURRENCY, **keys)
        scale = 3000 if holding["currency"] == OTHER else 9000
        if draft.chance(0.8):
            draft.enter(holding, "opening", money(rng, scale), draft.first)
        for _ in range(rng.randint(0, 6)):
            kinds = ["income", "gift", "inheritance", "spending", "spending", "spending", "loss", "balance", "interest"]
            kind_of_entry = rng.choice([*kinds, "disposal"])
            most = scale if kind_of_entry != "interest" else 300
            draft.enter(holding, kind_of_entry, money(rng, most), draft.day())
        if draft.chance(0.1):
            blocked = draft.day()
            draft.enter(holding, "blocked", money(rng, 3000) if draft.chance(0.4) else None, blocked)
            if draft.chance(0.8):
                back = min(blocked + rng.choice([100, 355, 400, 720]), draft.last)
                draft.enter(holding, "returned", money(rng, 1000) if draft.chance(0.3) else None, back)
    _between(draft)


def _between(draft: Draft) -> None:
    accounts = draft.of_kind(*MONEY)
    for _ in range(draft.rng.randint(0, 2)):
        if len(accounts) > 1:
            source, target = draft.rng.sample(accounts, 2)
            amount = money(draft.rng, 3000)
            same = source["currency"] == target["currency"]
            received = None if same else times(amount, "4" if source["currency"] == OTHER else "0.25")
            draft.move(source, target, amount, received, draft.day())


def account_of(draft: Draft) -> Json:
    accounts = [holding for holding in draft.of_kind(*MONEY) if holding["currency"] == CURRENCY]
    return draft.rng.choice(accounts) if accounts else draft.add("cash", currency=CURRENCY)


def of_metals(draft: Draft) -> None:
    rng = draft.rng
    for _ in range(rng.randint(1, 2)):
        metal = rng.choice(["gold", "gold", "silver"])
        keys: Json = {}
        if draft.chance(0.4):
            keys["karat"] = rng.choice(["24", "21", "18", "12", "10"])
        elif draft.chance(0.2):
            keys["fineness"] = rng.choice(["875", "500", "999"])
        if draft.chance(0.3):
            keys["use"] = rng.choice(["worn", "worn", "trade", "forbidden"])
        holding = draft.add(metal, **keys)
        most = 200 if metal == "gold" else 1500
        draft.enter(holding, "opening", f"{rng.randint(1, most)}.{rng.choice(['0', '5', '125'])}", draft.first)
        for _ in range(rng.randint(0, 2)):
            kind = rng.choice(["gift", "spending", "balance", "loss"])
            draft.enter(holding, kind, f"{rng.randint(1, most // 2)}", draft.day())
        if draft.chance(0.4):
            grams = rng.randint(1, 40)
            draft.move(account_of(draft), holding, f"{grams * 50}.00", f"{grams}", draft.day())
    both = [draft.of_kind("gold"), draft.of_kind("silver")]
    if all(both) and draft.chance(0.5):
        draft.move(both[0][0], both[1][0], f"{rng.randint(1, 30)}", f"{rng.randint(100, 900)}", draft.day())


def of_goods(draft: Draft) -> None:
    rng = draft.rng
    keys: Json = {}
    if draft.chance(0.2):
        keys["dead_stock"] = True
    if draft.chance(0.25):
        keys["trader"] = "muhtakir"
    if draft.chance(0.2):
        keys["value_as"] = rng.choice(["retail", "cost"])
    holding = draft.add("trade_goods", currency=CURRENCY, **keys)
    if draft.chance(0.6):
        draft.enter(holding, "opening", money(rng, 6000), draft.first)
    account = account_of(draft)
    for _ in range(rng.randint(0, 3)):
        draft.move(account, holding, money(rng, 3000), None, draft.day())
    for _ in range(rng.randint(0, 3)):
        amount = money(rng, 4000)
        received = times(amount, rng.choice(["1.5", "2", "0.7", "1"]))
        draft.move(holding, account, amount, received, draft.day())
    for _ in range(rng.randint(0, 3)):
        figures: Json = {}
        amount = money(rng, 7000)
        if draft.chance(0.4):
            figures = {"retail": times(amount, "1.2"), "wholesale": amount, "cost": times(amount, "0.8")}
            figures.pop(keys.get("value_as", "wholesale"))
        draft.enter(holding, "value", amount, draft.day(), **figures)
    if draft.chance(0.3):
        draft.enter(account, "profit", money(rng, 900), draft.day(), of=holding["id"])


def of_income(draft: Draft) -> None:
    rng = draft.rng
    account = account_of(draft)
    for _ in range(rng.randint(0, 4)):
        keys = {"costs": money(rng, 900)} if draft.chance(0.4) else {}
        draft.enter(account, "salary", money(rng, 5000), draft.day(), **keys)
    for _ in range(rng.randint(0, 2)):
        keys_of_rent: Json = {"costs": money(rng, 200)}
        if draft.chance(0.4):
            keys_of_rent["covers_years"] = rng.choice([1, 2, 3])
        draft.enter(account, "rent", money(rng, 3000), draft.day(), **keys_of_rent)


def of_herds(draft: Draft) -> None:
    rng = draft.rng
    for species in rng.sample(["sheep", "cattle", "camels", "horses"], rng.choice([1, 1, 2])):
        keys: Json = {}
        if draft.chance(0.2):
            keys["grazing"] = False
        if draft.chance(0.1):
            keys["use"] = "work"
        holding = draft.add(species, **keys)
        if draft.chance(0.2):
            holding["herd"] = "valley"
            other = {"id": f"{species}_omar", "person": draft.neighbour()["id"], "kind": species, "name": species}
            draft.holdings.append(other | {"herd": "valley"})
            draft.enter(other, "opening", str(rng.randint(5, 90)), draft.first)
        most = {"sheep": 230, "cattle": 130, "camels": 210, "horses": 6}[species]
        draft.enter(holding, "opening", str(rng.randint(1, most)), draft.first)
        for _ in range(rng.randint(0, 4)):
            draft.enter(
                holding,
                rng.choice(["birth", "birth", "death", "gift", "spending"]),
                str(rng.randint(1, 25)),
                draft.day(),
            )
        if draft.chance(0.3):
            draft.move(holding, account_of(draft), str(rng.randint(1, 9)), money(rng, 900), draft.day())


def _costs(number: int) -> str:
    """Some are above what a harvest brings."""
    return str(number * 6 if number % 3 == 0 else number)


def of_produce(draft: Draft) -> None:
    rng = draft.rng
    kind = rng.choice(["crop", "crop", "honey", "mineral", "rikaz", "household"])
    if kind == "crop":
        water = rng.choice(["natural", "lifted", "mixed", "unknown"])
        keys = {"produce": rng.choice(["staple", "staple", "measured_stored", "other"]), "water": water}
        if water == "mixed" and draft.chance(0.8):
            keys["natural_part"] = rng.choice(["0.5", "0.25", "0.75"])
        holding = draft.add("crop", **keys)
        for _ in range(rng.randint(1, 4)):
            costs = {"costs": _costs(rng.randint(1, 200))} if draft.chance(0.3) else {}
            draft.enter(holding, "harvest", str(rng.randint(50, 900)), draft.day(), **costs)
    elif kind == "honey":
        holding = draft.add("honey")
        for _ in range(rng.randint(1, 3)):
            draft.enter(holding, "harvest", str(rng.randint(5, 90)), draft.day())
    elif kind == "household":
        keys = {"staple": rng.choice(["rice", "wheat", "raisins"])}
        keys |= {"cash_per_person": "35.50"} if draft.chance(0.7) else {}
        holding = draft.add("household", **keys)
        holding.pop("share", None)
        draft.enter(holding, "opening", str(rng.randint(1, 7)), draft.first)
        draft.enter(holding, rng.choice(["birth", "death"]), "1", draft.day())
    else:
        keys = {"metal": rng.choice(["gold", "silver"])} if draft.chance(0.6) else {"currency": CURRENCY}
        if kind == "mineral" and draft.chance(0.5):
            keys["effort"] = "none"
        holding = draft.add(kind, **keys)
        entry = "extraction" if kind == "mineral" else "find"
        for _ in range(rng.randint(1, 3)):
            amount = str(rng.randint(10, 120)) if "metal" in keys else money(rng, 3000)
            draft.enter(holding, entry, amount, draft.day())
