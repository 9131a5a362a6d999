"""Names of files of statements: `zakat-1447-amina.pdf`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_MOST_LETTERS = 40


def file_name(year: int, name: str = "", ending: str = ".pdf") -> str:
    """The name for a person's statement of a year; for everyone's where there is no name."""
    kept = "".join(letter if letter.isalnum() else " " for letter in name.casefold())
    parts = ["zakat", str(year), "-".join(kept.split())[:_MOST_LETTERS].strip("-")]
    return "-".join(part for part in parts if part) + ending


def file_names(year: int, people: Mapping[str, str], ending: str = ".pdf") -> dict[str, str]:
    """A name for each person by id; those of one name get a number."""
    found: dict[str, str] = {}
    for person, name in people.items():
        found[person] = _free(year, name, ending, found.values())
    return found


def _free(year: int, name: str, ending: str, taken: Iterable[str]) -> str:
    wanted, number = file_name(year, name, ending), 1
    while wanted in taken:
        number += 1
        wanted = file_name(year, f"{name} {number}", ending)
    return wanted
