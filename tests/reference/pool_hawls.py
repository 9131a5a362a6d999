"""Hawls of one pool: everything held, one date.

Source: timeline 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reference.closings import owe
from tests.reference.facts import Anchor, Rules
from tests.reference.tracks import State, Track, log, names, state_of
from tests.reference.years import anchor_of, anniversary, zakat_anchor, zakat_days

if TYPE_CHECKING:
    from tests.reference.world import Owner


def run(owner: Owner, day: int) -> None:
    """Steps 3 and 4 of one day for the money pool and a metal that stands alone."""
    for name in names(owner.rules(day)):
        run_track(owner, day, name)


def run_track(owner: Owner, day: int, name: str) -> None:
    rules = owner.rules(day)
    track = owner.tracks.setdefault(name, Track())
    solar = owner.solar(day)
    closes = False
    if track.since is not None:
        due = closing_day(owner, track, day, solar=solar)
        closes = due is not None and day >= due
    state = state_of(owner, day, name, track, closing=closes)
    log(owner, name, state, day)
    if track.since is not None:
        track.see(state)
    if rules["MUSTAFAD"] == "CLOSING_BALANCE":
        _closing_balance(owner, track, state, day, name, closes=closes)
        return
    if track.since is not None and not daily_test(owner, track, state, day, name):
        track.end()
    if track.since is not None and closes:
        close(owner, track, state, day, name)
    if track.since is None and state.reaches:
        start(owner, track, state, day)


def closing_day(owner: Owner, track: Track, day: int, *, solar: bool) -> int | None:
    """When the running hawl closes under the rules of a day."""
    assert track.since is not None
    assert track.anchor is not None
    rules = owner.rules(day)
    yearly = anniversary(owner.calendar, track.since, track.anchor, solar=solar)
    chosen = zakat_days(owner.calendar, rules, track.since)
    if rules["MUSTAFAD"] == "CLOSING_BALANCE" and rules.zakat_day:
        return chosen[0] if chosen else None
    movable = rules["MUSTAFAD"] == "SINGLE_DATE" and rules["DATE_SHIFT"] != "FORBIDDEN"
    if movable and chosen and chosen[0] <= yearly:
        return chosen[0]
    return yearly


def anchor_at(owner: Owner, track: Track, closed: int, rules: Rules) -> Anchor:
    """The anchor of the hawl that goes on from a closing day."""
    if rules["MUSTAFAD"] in ("SINGLE_DATE", "CLOSING_BALANCE") and rules.zakat_day:
        own = zakat_anchor(rules)
        assert track.since is not None
        if own and closed in zakat_days(owner.calendar, rules, track.since):
            return own
    assert track.anchor is not None
    return track.anchor


def start(owner: Owner, track: Track, state: State, day: int) -> None:
    """A hawl begins today."""
    anchor = anchor_of(owner.calendar, day, solar=owner.solar(day))
    quote = owner.prices.money_nisab(owner.rules(day), owner.person.currency, day)
    track.begin(day, anchor, quote.price if quote else None, fresh=True)
    track.zakat_class, track.early = state.zakat_class, state.early


def daily_test(owner: Owner, track: Track, state: State, day: int, name: str) -> bool:
    """Whether the hawl lives through the test of the day; a hawl that does not is broken."""
    assert track.since is not None
    reason = ""
    if owner.rules(day)["HAWL_NISAB"] == "CONTINUOUS":
        reason = "" if state.reaches else "BELOW_NISAB"
    elif state.empty:
        reason = "WEALTH_GONE"
    if reason:
        owner.broken.append((track.zakat_class, track.group(name), track.since, day, reason))
    return not reason


def _closing_balance(owner: Owner, track: Track, state: State, day: int, name: str, *, closes: bool) -> None:
    rules = owner.rules(day)
    if track.since is not None and state.empty:
        if not rules.zakat_day:
            owner.broken.append((track.zakat_class, track.group(name), track.since, day, "WEALTH_GONE"))
        track.end()
    elif track.since is not None and closes:
        if state.reaches:
            owe(owner, track, state, day, name)
        go_on(owner, track, day)
    elif track.since is None and state.nisab and (not state.empty if rules.zakat_day else state.reaches):
        start(owner, track, state, day)


def close(owner: Owner, track: Track, state: State, day: int, name: str, component: str = "money") -> None:
    """The closing day: an obligation, or what the policy does below nisab."""
    assert track.since is not None
    if state.reaches:
        owe(owner, track, state, day, name, component)
        go_on(owner, track, day)
    elif owner.rules(day)["BELOW_AT_DUE"] == "KEEP_DATE":
        go_on(owner, track, day)
    else:
        owner.broken.append((state.zakat_class, track.group(name), track.since, day, "BELOW_AT_DUE"))
        track.end()


def go_on(owner: Owner, track: Track, day: int) -> None:
    """The hawl runs on from its closing day with its anchor."""
    anchor = anchor_at(owner, track, day, owner.rules(day))
    quote = owner.prices.money_nisab(owner.rules(day), owner.person.currency, day)
    track.begin(day, anchor, quote.price if quote else None, fresh=False)
