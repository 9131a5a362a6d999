"""Livestock: its tables, its hawls, herds kept together, and lots of heads.

Source: timeline 10; zakat-rules 14.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from tests.reference.facts import HERDS, OWN_ANIMALS, Anchor, Rules
from tests.reference.lots import Holding, Lot
from tests.reference.owed import Animals, Obligation, animals_left
from tests.reference.pool import measure
from tests.reference.pool_hawls import anchor_at
from tests.reference.tracks import Track
from tests.reference.years import anchor_of, anniversary, zakat_days

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
NISAB = {"sheep": 40, "cattle": 30, "camels": 5, "horses": 0}


@dataclass
class Herd:
    """The heads of a species on a day.

    Attributes:
        own: This person's heads that stand there.
        net: What is left of them, with what was given ahead, after all that comes off; `gross` is before that.
        number: `net` and the heads of those whose animals are kept with them.
    """

    own: Fraction
    net: Fraction
    number: Fraction
    gross: Fraction

    @property
    def off(self) -> Fraction:
        return self.gross - self.net


def table(species: str, heads: int, rules: Rules) -> list[Animals]:
    """The sets of which so many heads owe any one."""
    if species == "sheep":
        number = 0 if heads < 40 else 1 if heads < 121 else 2 if heads < 201 else 3 if heads < 400 else heads // 100
        return [{"sheep": Fraction(number)}] if number else []
    if species == "cattle":
        return _cattle(heads, proportional=rules["CATTLE_41_59"] == "PROPORTIONAL")
    return _camels(heads, rules["CAMELS_ABOVE_120"])


def _cattle(heads: int, *, proportional: bool) -> list[Animals]:
    if heads < 30:
        return []
    if heads < 40:
        return [{"tabi": Fraction(1)}]
    if heads < 60:
        return [{"musinna": 1 + Fraction(heads - 40, 40) if proportional else Fraction(1)}]
    return _sums(heads // 10 * 10, ("tabi", 30), ("musinna", 40))


def _sums(number: int, small: tuple[str, int], large: tuple[str, int]) -> list[Animals]:
    """Every way to make a number of two counts, most of the larger first."""
    found = []
    for many in range(number // large[1], -1, -1):
        few, rest = divmod(number - many * large[1], small[1])
        if rest == 0:
            both = {small[0]: Fraction(few), large[0]: Fraction(many)}
            found.append({name: heads for name, heads in both.items() if heads})
    return found


def _camels(heads: int, schedule: str) -> list[Animals]:
    if heads <= 120:
        return _camels_to_120(heads)
    if schedule == "HANAFI_RESTART":
        if 200 <= heads < 205:
            return [{"hiqqa": Fraction(4)}, {"bint_labun": Fraction(5)}]
        whole, rest = (2, heads - 120) if heads < 150 else (3 + (heads - 150) // 50, (heads - 150) % 50)
        due = dict(_camels_to_120(rest)[0]) if rest >= 5 else {}
        due["hiqqa"] = due.get("hiqqa", ZERO) + whole
        return [due]
    if heads >= 130:
        return _sums(heads // 10 * 10, ("bint_labun", 40), ("hiqqa", 50))
    three = [{"bint_labun": Fraction(3)}]
    return [{"hiqqa": Fraction(2)}, *three] if schedule == "MALIKI_CHOICE_121_129" else three


def _camels_to_120(heads: int) -> list[Animals]:
    rows = [
        (91, "hiqqa", 2),
        (76, "bint_labun", 2),
        (61, "jadhaa", 1),
        (46, "hiqqa", 1),
        (36, "bint_labun", 1),
        (25, "bint_makhad", 1),
        (20, "sheep", 4),
        (15, "sheep", 3),
        (10, "sheep", 2),
        (5, "sheep", 1),
    ]
    return next(([{name: Fraction(number)}] for least, name, number in rows if heads >= least), [])


def counts(holding: Holding, rules: Rules) -> bool:
    """Whether a holding of animals owes zakat as livestock."""
    if holding.kind not in HERDS or not stands(holding, rules):
        return False
    return holding.kind != "horses" or rules["HORSES"] == "HANAFI_FORTIETH"


def stands(holding: Holding, rules: Rules) -> bool:
    """Whether animals are kept as those that owe are kept."""
    grazes = holding.facts.get("grazing", True) is not False
    return holding.key("use", "breeding") == "breeding" and (grazes or rules["GRAZING"] == "NOT_REQUIRED")


def unpaid_heads(owner: Owner, species: str) -> Fraction:
    total = ZERO
    for owed in owner.obligations:
        if owed.zakat_class == species and owed.in_animals and not owed.lapsed:
            total += sum((n for name, n in animals_left(owed).items() if name in OWN_ANIMALS[species]), ZERO)
    return total


def gross_heads(owner: Owner, species: str, rules: Rules) -> Fraction:
    herds = [h for h in owner.holdings.values() if h.kind == species and counts(h, rules)]
    return sum((holding.quantity * holding.share for holding in herds), ZERO)


def net_heads(owner: Owner, species: str, day: int, since: int | None) -> tuple[Fraction, Fraction]:
    """Heads of a species before and after what comes off, with what was given ahead."""
    rules = owner.rules(day)
    gross = gross_heads(owner, species, rules)
    if since is not None and rules["TAJIL_COUNTS_AS_OWNED"] == "YES":
        gross += sum((quantity for _, _, quantity in given_ahead(owner, species, since)), ZERO)
    net = gross
    if rules["MISSED_YEARS"] == "REDUCING_BASE":
        net = max(net - owner.unpaid[species], ZERO)
    left, _ = debt_left(owner, species, day)
    price = owner.prices.quote(species, owner.person.currency, day)
    if left and price:
        net = max(net - left / price.price, ZERO)
    return gross, net


def given_ahead(owner: Owner, species: str, since: int) -> list[tuple[Holding, Lot, Fraction]]:
    """Heads that were given ahead since the hawl began, with the lots they came from."""
    found = []
    for ahead in owner.ahead:
        credit = ahead.credit
        own = credit.kind in OWN_ANIMALS[species] and credit.zakat_class in (None, species)
        if own and credit.source and credit.source.kind == species and credit.on >= since:
            found += [(credit.source, lot, quantity) for lot, quantity in ahead.parts]
    return found


def debt_left(owner: Owner, species: str, day: int) -> tuple[Fraction, list[str]]:
    """What the money pool and the species before this one do not cover of the debts, and which of these had no price.

    Before its first price a species counts at that, so it has no price of the day or before.
    """
    rules = owner.rules(day)
    if rules["DEBT_REDUCES"] == "MONEY_ONLY":
        return ZERO, []
    track = owner.tracks.get("main")
    since = track.since if track else None
    lacking = []
    left = measure(owner, day, track.profit_since if track else None, since).net(rules).left
    for other in HERDS[: HERDS.index(species)]:
        heads = gross_heads(owner, other, rules)
        if rules["MISSED_YEARS"] == "REDUCING_BASE":
            heads = max(heads - owner.unpaid[other], ZERO)
        price = owner.prices.quote(other, owner.person.currency, day)
        if left and heads and (price is None or price.early):
            lacking.append(other)
        if price:
            left = max(left - heads * price.price, ZERO)
    return left, lacking


def prices_lacking(owner: Owner, species: str, day: int) -> list[str]:
    """The prices that say how many of the heads of a species debts leave, and that are not known by a day."""
    left, lacking = debt_left(owner, species, day)
    if not left:
        return []
    return lacking if owner.prices.known(species, owner.person.currency, day) else [*lacking, species]


def herd_of(owner: Owner, species: str, day: int, since: int | None) -> Herd:
    """The heads of a person, and those of others in the herds they are kept in."""
    rules = owner.rules(day)
    gross, net = net_heads(owner, species, day, since)
    own = gross_heads(owner, species, rules)
    return Herd(own, net, net + _all_others(owner, species, net, day), gross)


def _all_others(owner: Owner, species: str, net: Fraction, day: int, *, unborn: bool = False) -> Fraction:
    rules = owner.rules(day)
    herds = {h.key("herd") for h in owner.holdings.values() if h.kind == species and h.key("herd") and counts(h, rules)}
    return sum((_others(owner, species, herd, net, day, unborn=unborn) for herd in herds), ZERO)


def _others(owner: Owner, species: str, herd: str, net: Fraction, day: int, *, unborn: bool) -> Fraction:
    """The heads of others in a herd, as they stand there, where it counts as one; with those born today or without."""
    rules = owner.rules(day)
    each = []
    for member in owner.family.values():
        if member is not owner and day < member.person.died_on:
            kept = [h for h in member.holdings.values() if h.kind == species and h.key("herd") == herd]
            each.append(ZERO)
            for h in kept:
                born = member.born.get(h.id, ZERO) if unborn else ZERO
                each[-1] += max(h.quantity - born, ZERO) * h.share if stands(h, rules) else ZERO
    each = [heads for heads in each if heads]
    apart = rules["KHULTA"] == "AS_ONE_IF_EACH_HAS_NISAB" and min([net, *each]) < NISAB[species]
    return ZERO if rules["KHULTA"] == "NONE" or apart else sum(each, ZERO)


def closing(owner: Owner, track: Track, day: int) -> int | None:
    """The closing day of livestock: by the lunar year, or the chosen day."""
    assert track.since is not None
    assert track.anchor is not None
    rules = owner.rules(day)
    yearly = anniversary(owner.calendar, track.since, track.anchor, solar=False)
    # Livestock is always lunar: a chosen Gregorian day is not for it.
    by_hijri = rules.zakat_day is not None and rules.zakat_day["calendar"] == "hijri"
    chosen = zakat_days(owner.calendar, rules, track.since) if by_hijri else []
    chosen = [each for each in chosen if each > track.found]
    if rules["MUSTAFAD"] == "CLOSING_BALANCE" and by_hijri:
        return chosen[0] if chosen else None
    movable = rules["MUSTAFAD"] == "SINGLE_DATE" and rules["DATE_SHIFT"] != "FORBIDDEN"
    if movable and chosen and chosen[0] <= yearly:
        return chosen[0]
    return yearly


def kept_together(owner: Owner, species: str, day: int) -> bool:
    """Whether this person's animals of a species are in a herd with those of others."""
    herds = [h for h in owner.holdings.values() if h.kind == species and h.key("herd")]
    return owner.rules(day)["KHULTA"] != "NONE" and bool(herds)


def see(owner: Owner, species: str, day: int) -> None:
    """Note since when there are any of a species."""
    any_there = gross_heads(owner, species, owner.rules(day)) > 0
    owner.herd_since[species] = (owner.herd_since.get(species) or day) if any_there else None


def beginning(owner: Owner, species: str, net: Fraction, day: int) -> tuple[int, Anchor]:
    """Where a hawl that is found today began: with the mothers' year, if only the young of today make up nisab."""
    rules = owner.rules(day)
    herds = [h for h in owner.holdings.values() if h.kind == species and counts(h, rules)]
    before = net - sum((owner.born.get(h.id, ZERO) * h.share for h in herds), ZERO)
    whole = before + _all_others(owner, species, before, day, unborn=True)
    today = anchor_of(owner.calendar, day, solar=False)
    since = owner.herd_since[species]
    if rules["OFFSPRING"] != "MAY_COMPLETE_NISAB" or since is None or (before > 0 and whole >= NISAB[species]):
        return day, today
    anchor = anchor_of(owner.calendar, min([lot.acquired for h in herds for lot in h.lots]), solar=False)
    least = max(since, owner.herd_closed.get(species, 0))
    for begun in range(day, least, -1):
        if owner.calendar.anniversary(owner.calendar.hijri(begun).year, *anchor) == begun:
            return begun, anchor
    kept = owner.calendar.anniversary(owner.calendar.hijri(least).year, *anchor) == least
    return least, anchor if kept else anchor_of(owner.calendar, least, solar=False)


def run_pool(owner: Owner, species: str, day: int) -> None:
    """One day of a species that is one pool."""
    rules = owner.rules(day)
    track = owner.tracks.setdefault(species, Track(zakat_class=species))
    herd = herd_of(owner, species, day, track.since)
    reaches = herd.number > 0 and herd.number >= NISAB[species] and herd.net > 0
    owner.log[species, day] = {"heads": herd.net, "own": herd.own}
    if track.since is not None:
        reason = ""
        if rules["HAWL_NISAB"] == "CONTINUOUS":
            reason = "" if reaches else "BELOW_NISAB"
        elif not herd.gross:
            reason = "WEALTH_GONE"
        if reason:
            owner.broken.append((species, "pool", track.since, day, reason))
            track.end()
    if track.since is not None:
        due = closing(owner, track, day)
        if due is not None and day >= due:
            _close(owner, track, species, herd, day, reaches=reaches)
    if track.since is None and reaches:
        begun, anchor = beginning(owner, species, herd.net, day)
        track.begin(begun, anchor, None, fresh=True)
        track.found = day


def _close(owner: Owner, track: Track, species: str, herd: Herd, day: int, *, reaches: bool) -> None:
    assert track.since is not None
    rules = owner.rules(day)
    if not reaches and rules["BELOW_AT_DUE"] != "KEEP_DATE":
        owner.broken.append((species, "pool", track.since, day, "BELOW_AT_DUE"))
        track.end()
        return
    owner.herd_closed[species] = day
    if reaches:
        days = {
            "OPENING_BALANCE": [max(track.since, track.found)],
            "LOWEST_BALANCE": list(range(max(track.since, track.found), day + 1)),
        }.get(rules["MUSTAFAD"], [])
        net = min(owner.log[species, each]["heads"] for each in [*days, day])
        own = min(owner.log[species, each]["own"] for each in [*days, day])
        others = herd.number - herd.net
        if net + others >= NISAB[species] and net > 0 and own > 0:
            _owe(owner, species, net, net + others, own / (own + others), herd.off, track.since, day)
    assert track.anchor is not None
    by_hijri = rules.zakat_day is not None and rules.zakat_day["calendar"] == "hijri"
    anchor = anchor_at(owner, track, day, rules) if by_hijri else track.anchor
    track.begin(day, anchor, None, fresh=False)


def _owe(
    owner: Owner, species: str, base: Fraction, number: Fraction, part: Fraction, off: Fraction, since: int, day: int
) -> None:
    """By the table of the whole herd; each owner's part is by the heads that stand there."""
    rules = owner.rules(day)
    nisab = Fraction(NISAB[species])
    if species == "horses":
        owe_horses(owner, base, off, since, day, "pool")
        return
    sets = table(species, floor(number), rules)
    choices = [{name: heads * part for name, heads in each.items()} for each in sets]
    if choices:
        owed = Obligation(species, "pool", since, day, "heads", base, nisab, off, None, None, choices=choices)
        owed.holdings = by_holding(owner, species, rules)
        owed.missing = prices_lacking(owner, species, day)
        owner.owe(owed, day)


def by_holding(owner: Owner, species: str, rules: Rules) -> dict[str, Fraction]:
    """The heads of each holding, before anything comes off."""
    herds = [h for h in owner.holdings.values() if h.kind == species and counts(h, rules) and h.quantity]
    return {holding.id: holding.quantity * holding.share for holding in herds}


def owe_horses(owner: Owner, heads: Fraction, off: Fraction, since: int, day: int, group: str) -> None:
    """A fortieth of their value, or a dinar of gold a head where they have no price."""
    holdings = by_holding(owner, "horses", owner.rules(day))
    price = owner.prices.known("horses", owner.person.currency, day)
    owed = Obligation("horses", group, since, day, "heads", heads, ZERO, off, None, None, holdings)
    if price:
        owed.exact = heads * price.price / 40
    else:
        gold = owner.prices.fine("gold", owner.person.currency, day, early=False)
        grams = heads * Fraction("4.25")
        owed.kind = {"gold_g": grams}
        owed.exact = grams * gold.price if gold else None
        owed.missing = [] if gold else ["gold"]
    lacking = prices_lacking(owner, "horses", day)
    owed.exact, owed.missing = None if lacking else owed.exact, owed.missing + lacking
    owner.owe(owed, day)
