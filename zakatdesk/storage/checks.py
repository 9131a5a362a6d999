"""What is checked each time a file is opened, before a number of it is believed."""

from __future__ import annotations

from hashlib import sha256

from zakatdesk.storage.driver import Ask

FINGERPRINTS = {1: "78273f4ae70b07efda236b1df7f011a7", 2: "856767afb696d06e247cd78e8c7635ce"}
"""The fingerprint of every schema that was released."""


def fingerprint(ask: Ask) -> str:
    """A short name for the tables of a file, whatever the spaces in their statements."""
    rows = ask("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name")
    text = "\n".join("|".join((*row[:3], " ".join(row[3].split()))) for row in rows)
    return sha256(text.encode()).hexdigest()[:32]


def is_sound(ask: Ask, schema: int) -> bool:
    """Whether the tables are those of the schema, every page can be read and every reference leads somewhere."""
    if fingerprint(ask) != FINGERPRINTS.get(schema):
        return False
    # Of a file that is not protected the first of these says nothing.
    if ask("PRAGMA cipher_integrity_check") or ask("PRAGMA integrity_check") != [("ok",)]:
        return False
    return not ask("PRAGMA foreign_key_check")
