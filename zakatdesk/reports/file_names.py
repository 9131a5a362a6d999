"""Names of files of statements: `zakat-1447-amina.pdf`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

_MOST_LETTERS = 40


def file_name(year: int, name: str = "", ending: str = ".pdf", number: int = 1) -> str:
    """The name for a person's statement of a year; for everyone's where there is no name.

    Args:
        year: The Hijri year.
        name: What the person is called; letters and digits of it are kept.
        ending: Of the file.
        number: Which of several of the same name; the first has none.
    """
    kept = "".join(letter if letter.isalnum() else " " for letter in name.casefold())
    slug = "-".join(kept.split())[:_MOST_LETTERS].strip("-")
    parts = ["zakat", str(year), slug, str(number) if number > 1 else ""]
    return "-".join(part for part in parts if part) + ending


def file_names(year: int, people: Mapping[str, str], ending: str = ".pdf") -> dict[str, str]:
    """A name for each person by id; those of one name get a number."""
    found: dict[str, str] = {}
    for person, name in people.items():
        names = (file_name(year, name, ending, number) for number in count(1))
        found[person] = next(wanted for wanted in names if wanted not in found.values())
    return found
