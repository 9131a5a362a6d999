"""What a command's exit status means; for `--help` and the manual."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

EXITS: Mapping[int, Sentence] = MappingProxyType(
    {
        0: sentence("exits", "Done."),
        1: sentence("exits", "The check found something."),
        2: sentence("exits", "The input or the call was refused."),
        3: sentence("exits", "The passphrase does not fit, or was not given."),
        4: sentence("exits", "The ledger is in use elsewhere."),
        5: sentence("exits", "The file is damaged."),
        6: sentence("exits", "The file was made by a newer version."),
        7: sentence("exits", "The file cannot be written."),
        8: sentence("exits", "The file is not a ledger."),
        9: sentence("exits", "A rule that this version does not handle yet decides a fact here."),
        10: sentence("exits", "Not found."),
    }
)
