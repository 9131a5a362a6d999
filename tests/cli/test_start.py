from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calling import Machine
from zakatdesk import __version__
from zakatdesk.cli.call.verbs import NAMES, verb_named


def test_the_version(machine: Machine) -> None:
    done = machine.call("--version")
    assert (done.status, done.out, done.err) == (0, f"{__version__}\n", "")


def test_the_help_names_every_verb_and_every_exit_status(machine: Machine) -> None:
    done = machine.call("--help")
    assert done.status == 0
    for name in NAMES:
        assert f"\n  {name} " in done.out
    for status in range(11):
        assert f"\n  {status} " in done.out


@pytest.mark.parametrize("name", NAMES)
def test_each_verb_has_a_help_that_names_its_options(machine: Machine, name: str) -> None:
    done = machine.call(name, "--help")
    assert (done.status, done.err) == (0, "")
    for option in verb_named(name).options:
        assert option.name in done.out


def test_an_unknown_verb_is_refused_in_one_sentence(machine: Machine) -> None:
    done = machine.call("asses", "x.json")
    assert (done.status, done.out) == (2, "")
    assert "asses" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("words", [("assess",), ("assess", "a", "b"), ("assess", "a", "--nonsense"), ("-x",)])
def test_a_wrong_call_is_refused_in_one_sentence(machine: Machine, words: tuple[str, ...]) -> None:
    done = machine.call(*words)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1


def test_options_may_stand_before_the_verb(machine: Machine) -> None:
    done = machine.call("--language", "id", "explain", "HAWL_NISAB")
    assert done.status == 0
    assert done.out != machine.call("explain", "HAWL_NISAB").out


@pytest.mark.parametrize(
    ("locale", "language"), [("ar_EG.UTF-8", "ar"), ("id_ID", "id"), ("ms_MY", "id"), ("C", "en"), ("", "en")]
)
def test_the_locale_gives_the_language(machine: Machine, locale: str, language: str) -> None:
    machine.locale = locale
    assert machine.call("nonsense!").err == machine.call("nonsense!", "--language", language).err


def test_alone_it_opens_the_window(machine: Machine) -> None:
    assert machine.call().status == 0
    assert machine.opened == [None]


def test_with_a_ledger_it_opens_the_window(machine: Machine, ledger: Path) -> None:
    assert machine.call(ledger).status == 0
    assert machine.opened == [ledger]


def test_a_ledger_that_is_not_there_opens_no_window(machine: Machine, tmp_path: Path) -> None:
    done = machine.call(tmp_path / "gone.zakat")
    assert done.status == 10
    assert "gone.zakat" in done.err
    assert machine.opened == []


def test_a_language_that_was_chosen_once_is_kept(machine: Machine) -> None:
    services = machine._services(None)
    services.settings.set("language", "id")
    assert machine.call("--help").out == machine.call("--help", "--language", "id").out
