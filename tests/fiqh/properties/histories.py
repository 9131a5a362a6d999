"""Small ledgers over all presets: an account that comes and goes, gold, goods, a debt, payments."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from tests.fiqh.rules_data import AXES, PROFILES
from tests.fiqh.timeline.ledger import Json, Row, book, cash, debt, entry, gold, goods, payment, policy, price, value

FIRST = date(2022, 7, 30).toordinal()
LAST = 1100
SECTION_5 = ("SINGLE_DATE", "POOL", "OPENING_BALANCE", "LOWEST_BALANCE")
NISAB = (
    price("1430-01-01", "gold", 10),
    price("1430-01-01", "silver", 1),
    price("1430-01-01", "nisab", 800, authority="made"),
)


def on(offset: int) -> str:
    """The civil day so many days after the first."""
    return date.fromordinal(FIRST + offset).isoformat()


days = st.one_of(st.integers(0, LAST), st.sampled_from((0, 1, 353, 354, 355, 356, 708, 709, 710)))
sums = st.integers(1, 1500)
presets = st.sampled_from(sorted(PROFILES))
moves = st.lists(st.tuples(days, st.sampled_from(("income", "spending")), sums), max_size=8)


@st.composite
def chosen(draw: st.DrawFn, /, **fixed: str) -> Json:
    """A preset, and another option on a few of its questions; `fixed` holds in all of them."""
    axes = draw(st.lists(st.sampled_from(MONEY_AXES), max_size=3, unique=True))
    options = {axis: draw(st.sampled_from(AXES[axis]["values"])) for axis in axes}
    return {"preset": draw(presets)} | options | fixed


MONEY_AXES = (
    "MUSTAFAD",
    "HAWL_NISAB",
    "TRADE_HAWL_NISAB",
    "BELOW_AT_DUE",
    "WITHDRAWAL_ORDER",
    "TRADE_PROFIT",
    "JOIN_METALS",
    "NISAB_PRICE_TIME",
    "MONEY_EXCESS",
    "DEBT_SCOPE",
    "NISAB_BASIS_MONEY",
)


def steps(rows: list[tuple[int, str, int]], holding: str = "cash", times: int = 1) -> list[Row]:
    """Moves as entries, in the order of their days."""
    return [entry(on(day), kind, holding, amount * times) for day, kind, amount in sorted(rows, key=lambda row: row[0])]


@st.composite
def wholes(draw: st.DrawFn, /, *, metal: bool = True, **fixed: str) -> Json:
    """A ledger of several kinds of wealth."""
    rows: list[Row] = [policy(**draw(chosen(**fixed))), cash(), entry(on(0), "opening", "cash", draw(sums))]
    rows += steps(draw(moves))
    if metal and draw(st.booleans()):
        rows += [gold(), entry(on(draw(days)), "opening", "gold", draw(st.integers(1, 200)))]
        rows += [price(on(draw(days)), "gold", draw(st.integers(5, 20)))]
    if draw(st.booleans()):
        rows += [goods(), entry(on(draw(st.integers(0, 400))), "opening", "goods", draw(sums))]
        rows += [value(on(draw(st.integers(400, 800))), "goods", draw(sums))]
    if draw(st.booleans()):
        rows += [debt(), entry(on(draw(days)), "opening", "debt", draw(sums))]
    if draw(st.booleans()):
        rows += [payment(on(draw(days)), draw(st.integers(1, 60)), source="cash")]
    return book(*rows, market=NISAB)
