"""Which sign is the decimal one, by unit: asked once per ledger, kept in its file."""

from __future__ import annotations

from collections.abc import Callable

from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import Unit
from zakatdesk.words import Words

_SIGNS = {DecimalSign.POINT: ".", DecimalSign.COMMA: ","}


class DecimalSigns:
    """The choices of one ledger.

    Args:
        file: Keeps them as preferences; asked for each time, for behind a lock there is none.
        words: Says which sign is usual while none was chosen.
    """

    def __init__(self, file: Callable[[], LedgerFile], words: Words) -> None:
        """Remember the file."""
        self._file = file
        self._words = words

    def of(self, unit: Unit) -> DecimalSign | None:
        """The sign chosen for a unit; none while nobody was asked."""
        found = self._file().preference(_name(unit))
        return DecimalSign(found) if found in set(DecimalSign) else None

    def keep(self, unit: Unit, sign: DecimalSign) -> None:
        """Keep a choice."""
        self._file().set_preference(_name(unit), sign.value)

    def shown(self, unit: Unit) -> str:
        """The sign with which an amount of a unit is written into a field."""
        usual = DecimalSign.COMMA if self._words.how.decimal == "," else DecimalSign.POINT
        return _SIGNS[self.of(unit) or usual]


def _name(unit: Unit) -> str:
    return "decimal_sign." + unit.code
