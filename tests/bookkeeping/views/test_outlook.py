"""What each holding makes of an obligation, the same in the register, in the form and on the timeline."""

from __future__ import annotations

from fractions import Fraction

from tests.bookkeeping.views.sample import TODAY, entry, holding, ledger, price
from zakatdesk.bookkeeping.views.due_timeline import due_timeline
from zakatdesk.bookkeeping.views.outlook import look_ahead, owed_of
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.assess import assess

FACTS = ledger(
    holding("home", HoldingKind.CASH),
    holding("account", HoldingKind.BANK),
    holding("loan", HoldingKind.DEBT),
    price("2020-01-01", "gold", "100"),
    entry(1, "2020-01-01", EntryKind.OPENING, "home", 60_000_00),
    entry(2, "2020-01-01", EntryKind.OPENING, "account", 40_000_00),
    entry(3, "2020-01-01", EntryKind.OPENING, "loan", 20_000_00),
)


def test_what_came_off_came_off_all_holdings_alike() -> None:
    outlook = look_ahead(FACTS, TODAY, assess)
    assert outlook.now is not None
    owed = outlook.now.people[0].obligations[0]
    assert owed.base == 80_000
    parts = {name: owed_of(owed, name) for name in ("home", "account")}
    assert parts == {"home": Fraction(1200), "account": Fraction(800)}
    timeline = due_timeline(FACTS, outlook, TODAY)
    rows = {row.holding: row.spans[0].zakat for row in timeline.rows if row.holding}
    assert rows == parts
