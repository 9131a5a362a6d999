"""What a statement says, as plain values: every form of it is made from these and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from zakatdesk.words.languages import Digits, Language


class Detail(StrEnum):
    """How much a statement says."""

    SHORT = "short"  # what fell due, what was held, what was paid, the rules that were changed
    FULL = "full"  # the explanation of each number and every rule besides


@dataclass(frozen=True, slots=True)
class Wanted:
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


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, and the number that it says.

    Attributes:
        number: None where it is no number.
        places: The decimal places of the number.
    """

    text: str
    number: Fraction | None = None
    places: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a column; those of numbers stand at the other side."""

    text: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, and perhaps their sum."""

    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names and what they are."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences, each a line of its own."""

    texts: tuple[str, ...]
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class StepLine:
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


@dataclass(frozen=True, slots=True)
class Steps:
    """An explanation."""

    rows: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as SVG, and what it says for those who do not see it."""

    svg: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to be signed on, by what stands below each."""

    below: tuple[str, ...]


Block = Table | Pairs | Lines | Steps | Picture | Signature


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading.

    Attributes:
        level: 2 for a section of a part, 3 for one within it.
    """

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of one person."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Statement:
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
