"""requirements.txt pins every package with hashes, names no place to fetch it from, and knows what pyproject.toml asks."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import ROOT

PIN = re.compile(r"^(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[0-9][0-9A-Za-z.]*)(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
COMMENT = re.compile(r"^    #(?: via|  )(?: +[a-z0-9.-]+(?: \(pyproject\.toml(?::dev)?\))?)?$")
PLACE = re.compile(r"://|file:|@|^\s*-", re.IGNORECASE)


def wrong_lines(text: str) -> Iterator[str]:
    """The lines that are no exact pin, hash or plain comment, and pins without a hash."""
    previous_was_pin = False
    for line in text.splitlines():
        known = PIN.match(line) or HASH.match(line) or COMMENT.match(line)
        names_a_place = bool(PLACE.search(line)) and not HASH.match(line)
        if not known or names_a_place or (previous_was_pin and not HASH.match(line)):
            yield line
        previous_was_pin = PIN.match(line) is not None


def pinned(text: str) -> set[str]:
    return {match["name"] for line in text.splitlines() if (match := PIN.match(line))}


def asked_for() -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = (
        settings["project"]["dependencies"]
        + settings["dependency-groups"]["dev"]
        + settings["build-system"]["requires"]
    )
    return {re.split(r"[^A-Za-z0-9_.-]", requirement)[0].lower().replace("_", "-") for requirement in wanted}


def committed() -> str:
    return (ROOT / "requirements.txt").read_text(encoding="utf-8")


def test_every_line_is_a_hashed_pin() -> None:
    assert list(wrong_lines(committed())) == []


def test_it_pins_all_that_pyproject_asks_for() -> None:
    assert asked_for() - pinned(committed()) == set()


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://example.org/simple",
        "-i https://example.org/simple",
        "--find-links /somewhere",
        "ruff>=0.1 \\",
        "ruff @ https://example.org/ruff.whl",
        "ruff==0.1",
        "ruff==0.1 \\\n    # via zakatdesk (pyproject.toml)",
        "    # via -r /somewhere/pyproject.toml",
    ],
)
def test_a_place_or_an_unhashed_pin_is_found(text: str) -> None:
    assert list(wrong_lines(text))
