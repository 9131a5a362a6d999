"""The first schema, out of an empty file."""

from __future__ import annotations

from alembic import op

from zakatdesk.storage.migrations.schema_1 import STATEMENTS

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
