"""How people of several places write numbers, for Hypothesis."""

from dataclasses import dataclass

from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import steps_text

DIGIT_SETS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "０１２３４５６７８９")


@dataclass(frozen=True)
class Writing:
    """The signs of one place, and the decimal sign that a ledger there has chosen."""

    name: str
    group: str
    decimal: str
    sign: DecimalSign
    indian: bool = False

    def write(self, steps: int, places: int, digits: str = DIGIT_SETS[0], *, trimmed: bool = False) -> str:
        sign, text = ("-", steps_text(-steps, places)) if steps < 0 else ("", steps_text(steps, places))
        whole, _, part = text.partition(".")
        part = part.rstrip("0") if trimmed else part
        text = self._grouped(whole) + (self.decimal + part if part else "")
        return sign + text.translate(str.maketrans(DIGIT_SETS[0], digits))

    def _grouped(self, whole: str) -> str:
        if not self.group:
            return whole
        head, tail = whole[:-3], whole[-3:]
        size = 2 if self.indian else 3
        groups: list[str] = []
        while head:
            groups.insert(0, head[-size:])
            head = head[:-size]
        return self.group.join([*groups, tail])


POINT, COMMA = DecimalSign.POINT, DecimalSign.COMMA
WRITINGS = (
    Writing("English", ",", ".", POINT),
    Writing("Indonesian, German, Turkish", ".", ",", COMMA),
    Writing("French", "\u202f", ",", COMMA),
    Writing("French before", "\u00a0", ",", COMMA),
    Writing("by the standard", " ", ".", POINT),
    Writing("Swiss", "’", ".", POINT),
    Writing("Swiss, typed", "'", ".", POINT),
    Writing("Indian", ",", ".", POINT, indian=True),
    Writing("Arabic and Persian", "٬", "٫", POINT),
    Writing("Arabic, typed", "،", "٫", POINT),
    Writing("bare with a point", "", ".", POINT),
    Writing("bare with a comma", "", ",", COMMA),
    Writing("bare with the Arabic sign", "", "٫", POINT),
)
