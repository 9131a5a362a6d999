"""Which sign is the decimal one, by unit: asked once per ledger, kept in its file."""

from __future__ import annotations

from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import Unit
from zakatdesk.words import Words

_SIGNS = {DecimalSign.POINT: ".", DecimalSign.COMMA: ","}


class DecimalSigns:
    """The choices of one ledger.

    Args:
        session: Its file keeps them as preferences.
        words: Says which sign is usual while none was chosen.
    """

    def __init__(self, session: LedgerSession, words: Words) -> None:
        """Remember the session: its file may become another one."""
        self._session = session
        self._words = words

    def of(self, unit: Unit) -> DecimalSign | None:
        """The sign chosen for a unit; none while nobody was asked."""
        found = self._session.file.preference(_name(unit))
        return DecimalSign(found) if found in set(DecimalSign) else None

    def keep(self, unit: Unit, sign: DecimalSign) -> None:
        """Keep a choice."""
        self._session.file.set_preference(_name(unit), sign.value)

    def shown(self, unit: Unit) -> str:
        """The sign with which an amount of a unit is written into a field."""
        usual = DecimalSign.COMMA if self._words.how.decimal == "," else DecimalSign.POINT
        return _SIGNS[self.of(unit) or usual]


def _name(unit: Unit) -> str:
    return "decimal_sign." + unit.code
