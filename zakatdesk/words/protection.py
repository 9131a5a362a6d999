"""What is counted around a passphrase."""

from __future__ import annotations

from zakatdesk.domain.marks import counted

MINUTES = counted("protection", "%n minute", "%n minutes", 1)

KEPT_THEIR_OWN = counted(
    "protection",
    "%n earlier backup keeps its own passphrase.",
    "%n earlier backups keep their own passphrases.",
    1,
)
"""Of copies that could not be put under another passphrase."""
