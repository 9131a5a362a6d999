"""The numbers that a ledger file is known by, and the bounds of what it holds."""

from __future__ import annotations

SCHEMA = 2
"""The number of this schema: the file's `user_version`."""

INTEGER_LIMIT = 9 * 10**15
"""Whole numbers up to this are stored as integers."""

PAGE_BYTES = 4096
"""The size of a page of the database, plain or protected."""
