"""The second schema: a closed year keeps the record that its statement is made from."""

from __future__ import annotations

from alembic import op

from zakatdesk.storage.digest import digest_text, row_number, total
from zakatdesk.storage.migrations.schema_2 import ADDED

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None

_BEFORE = 'SELECT json_array(id, seq, person, class, due, closed_on, "group", frozen) FROM closed_years'
_AFTER = 'SELECT json_array(id, seq, person, class, due, closed_on, "group", frozen, record) FROM closed_years'
_MODULUS = 1 << 256


def upgrade() -> None:
    """Add the column, empty for what was closed before, and bring the digest of all facts up to date."""
    before = _rows(_BEFORE)
    op.execute(f"ALTER TABLE closed_years ADD COLUMN {ADDED}")
    _shift_digest(_rows(_AFTER) - before)


def _rows(statement: str) -> int:
    """What the rows of closed years add to the digest."""
    texts = op.get_bind().exec_driver_sql(statement)
    return total(row_number("closed_years", text) for (text,) in texts)


def _shift_digest(difference: int) -> None:
    """Add to the digest that the file keeps; an empty file has none."""
    connection = op.get_bind()
    for (digest,) in connection.exec_driver_sql("SELECT digest FROM ledger").fetchall():
        shifted = digest_text((int(digest, 16) + difference) % _MODULUS)
        connection.exec_driver_sql("UPDATE ledger SET digest = ?", (shifted,))
