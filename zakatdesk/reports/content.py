"""What a statement says, as plain values: every form of it is made from these and from nothing else."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from zakatdesk.domain.parts import Frozen
from zakatdesk.words.languages import Digits, Language


class Detail(StrEnum):
    """How much a statement says."""

    SHORT = "short"  # what fell due, what was held, what was paid, the rules that were changed
    FULL = "full"  # the explanation of each number and every rule besides


class Wanted(Frozen):
    """What somebody wants of a statement.

    Attributes:
        hide_amounts: Leave out how much each recipient was given; the sums stay.
    """

    detail: Detail = Detail.FULL
    hide_amounts: bool = False


class Tone(StrEnum):
    """How a line is meant."""

    PLAIN = "plain"
    WARNING = "warning"
    NOTE = "note"


class Cell(Frozen):
    """A text, and the number that it says.

    Attributes:
        number: None where it is no number.
        places: The decimal places of the number.
    """

    text: str
    number: Fraction | None = None
    places: int = 0


class Heading(Frozen):
    """The heading of a column; those of numbers stand at the other side."""

    text: str
    number: bool = False


class Table(Frozen):
    """Rows under headings, and perhaps their sum."""

    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()


class Pairs(Frozen):
    """Names and what they are."""

    rows: tuple[tuple[str, Cell], ...]


class Lines(Frozen):
    """Sentences, each a line of its own."""

    texts: tuple[str, ...]
    tone: Tone = Tone.PLAIN


class StepLine(Frozen):
    """One line of an explanation.

    Attributes:
        level: How deep it lies; 0 for the steps themselves.
        result: The number it arrives at.
        note: The rule that decides it, and where that stands.
    """

    level: int
    text: str
    result: str = ""
    note: str = ""


class Steps(Frozen):
    """An explanation."""

    rows: tuple[StepLine, ...]


class Picture(Frozen):
    """A chart as SVG, and what it says for those who do not see it."""

    svg: bytes
    alt: str


class Signature(Frozen):
    """Lines to be signed on, by what stands below each."""

    below: tuple[str, ...]


Block = Table | Pairs | Lines | Steps | Picture | Signature


class Section(Frozen):
    """Blocks under a heading.

    Attributes:
        level: 2 for a section of a part, 3 for one within it.
    """

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


class Part(Frozen):
    """What is said of one person."""

    title: str
    sections: tuple[Section, ...]


class Statement(Frozen):
    """A whole statement.

    Attributes:
        day: The civil ordinal of the day for which was assessed.
        footer: What stands at the foot of each page.
        page_of: The text around the number of the page and the number of pages, in three parts.
    """

    language: Language
    digits: Digits
    rtl: bool
    title: str
    day: int
    parts: tuple[Part, ...]
    footer: str
    page_of: tuple[str, str, str]
