from __future__ import annotations

import pytest

from zakatdesk.cli.call.reading import read_call
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Option, Verb
from zakatdesk.domain.marks import sentence

VERB = Verb(
    "try",
    sentence("cli", "Tries."),
    lambda _call, _context: 0,
    (Argument("LEDGER"), Argument("OUT", required=False)),
    (
        Option("--as-of", "DAY"),
        Option("--option", "AXIS=VALUE", repeated=True),
        Option("--format", "FORMAT", ("table", "json")),
        Option("--stdin"),
    ),
)


def test_arguments_options_and_flags() -> None:
    call = read_call(["a", "--as-of", "2025-01-01", "b", "--format=json", "--stdin"], VERB)
    assert call.arguments == {"LEDGER": "a", "OUT": "b"}
    assert call.value("--as-of") == "2025-01-01"
    assert call.value("--format") == "json"
    assert call.flag("--stdin")
    assert not call.flag("-q")
    assert call.value("--option") is None


def test_a_repeated_option_keeps_every_value() -> None:
    call = read_call(["a", "--option", "A=1", "--option=B=2"], VERB)
    assert call.values("--option") == ("A=1", "B=2")


def test_an_argument_may_be_left_out() -> None:
    assert read_call(["a"], VERB).arguments == {"LEDGER": "a"}


def test_after_two_dashes_everything_is_an_argument() -> None:
    assert read_call(["--", "--stdin"], VERB).arguments == {"LEDGER": "--stdin"}


def test_a_lone_dash_is_an_argument() -> None:
    assert read_call(["-"], VERB).arguments == {"LEDGER": "-"}


def test_help_needs_no_argument() -> None:
    assert read_call(["-h"], VERB).flag("--help")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], "ARGUMENT_MISSING"),
        (["a", "b", "c"], "ARGUMENT_UNWANTED"),
        (["a", "--nonsense"], "OPTION_NAME_UNKNOWN"),
        (["a", "-x"], "OPTION_NAME_UNKNOWN"),
        (["a", "--as-of"], "VALUE_MISSING"),
        (["a", "--as-of="], "VALUE_MISSING"),
        (["a", "--as-of", "1", "--as-of", "2"], "OPTION_TWICE"),
        (["a", "--stdin=yes"], "VALUE_UNWANTED"),
        (["a", "--format", "xml"], "VALUE_UNKNOWN"),
        (["a", "--language", "fr"], "VALUE_UNKNOWN"),
    ],
)
def test_a_call_that_cannot_be_is_refused(words: list[str], code: str) -> None:
    with pytest.raises(CallRefused) as refused:
        read_call(words, VERB)
    assert refused.value.code == code
