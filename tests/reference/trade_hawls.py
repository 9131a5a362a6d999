"""Trade goods under `TRADE_HAWL_NISAB = END_ONLY`, where everything else is one pool.

Source: timeline 5, the part on trade goods.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reference.closings import owe
from tests.reference.places import is_goods
from tests.reference.pool_hawls import close, closing_day, daily_test, go_on, run_track, start
from tests.reference.tracks import State, Track, goods_of, log, metals_of, names, state_of
from tests.reference.worth import Item

if TYPE_CHECKING:
    from tests.reference.world import Owner


def run(owner: Owner, day: int) -> None:
    """One day of the money pool and its goods; a metal that stands alone goes its own way."""
    _run_main(owner, day)
    for name in names(owner.rules(day))[1:]:
        run_track(owner, day, name)


def _run_main(owner: Owner, day: int) -> None:
    main = owner.tracks.setdefault("main", Track())
    goods = owner.tracks.setdefault("goods", Track())
    main_closes, goods_close = _closes(owner, main, day), _closes(owner, goods, day)
    state = state_of(owner, day, "main", main, closing=main_closes or goods_close)
    log(owner, "main", state, day)
    held = goods_of(state) > 0
    if main.since is not None:
        main.see(state)
        _test_of_the_day(owner, main, goods, state, day, held=held)
    if goods.since is not None and not held:
        _no_goods_left(owner, main, goods, state, day)
        main_closes = _closes(owner, main, day)
    _begin(owner, main, goods, state, day, held=held)
    _close(owner, main, goods, state, day, main_closes=main_closes, held=held)


def _closes(owner: Owner, track: Track, day: int) -> bool:
    if track.since is None or track.since == day:
        return False
    due = closing_day(owner, track, day, solar=owner.solar(day))
    return due is not None and day >= due


def _test_of_the_day(owner: Owner, main: Track, goods: Track, state: State, day: int, *, held: bool) -> None:
    """The hawl of the pool ends for want of nisab; that of the goods in it goes on."""
    before = Track(main.since, main.anchor, main.fresh, main.threshold, main.zakat_class, main.early)
    if daily_test(owner, main, state, day, "main"):
        return
    main.end()
    if held and goods.since is None and owner.broken[-1][-1] == "BELOW_NISAB":
        _take_over(goods, before)


def _take_over(track: Track, other: Track) -> None:
    track.since, track.anchor, track.fresh, track.threshold = other.since, other.anchor, other.fresh, other.threshold
    track.early = other.early


def _no_goods_left(owner: Owner, main: Track, goods: Track, state: State, day: int) -> None:
    assert goods.since is not None
    if main.since is None:
        if state.reaches:
            _take_over(main, goods)
            main.zakat_class = state.zakat_class
        else:
            owner.broken.append(("money", "goods", goods.since, day, "BELOW_NISAB"))
    goods.end()


def _begin(owner: Owner, main: Track, goods: Track, state: State, day: int, *, held: bool) -> None:
    """What begins today: one hawl of all, of the rest beside the goods, or of goods below nisab."""
    members = metals_of("main", owner.rules(day))
    rest = any(item.counted for item in state.pool.items if item.metal in members and not _goods(item))
    if main.since is None and state.reaches and (goods.since is None or rest):
        start(owner, main, state, day)
    elif main.since is None and goods.since is None and held and state.nisab is not None:
        start(owner, goods, state, day)


def _goods(item: Item) -> bool:
    return item.metal is None and is_goods(item.holding)


def _close(owner: Owner, main: Track, goods: Track, state: State, day: int, *, main_closes: bool, held: bool) -> None:
    apart = goods.since is not None
    goods_close = _closes(owner, goods, day)
    again = False
    if main.since is not None and main_closes:
        before = Track(main.since, main.anchor, main.fresh, main.threshold, main.zakat_class, main.early)
        close(owner, main, state, day, "main", "rest" if apart else "money")
        again = main.since is not None
        if not again and held and not apart:
            _take_over(goods, before)
            goods_close = True
    if goods.since is not None and goods_close:
        if state.reaches:
            owe(owner, goods, state, day, "goods", "goods")
        go_on(owner, goods, day)
        if again:
            goods.end()
