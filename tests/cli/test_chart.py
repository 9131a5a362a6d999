"""`chart`: pictures by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calling import Machine
from zakatdesk.bookkeeping.views.chart_series import ChartKind

PNG, SVG = b"\x89PNG\r\n", b"<?xml"


@pytest.mark.parametrize("kind", ChartKind)
def test_every_chart_is_drawn_twice_alike(machine: Machine, ledger: Path, tmp_path: Path, kind: ChartKind) -> None:
    for ending, first in ((".png", PNG), (".svg", SVG)):
        target = tmp_path / f"one{ending}"
        done = machine.call("chart", ledger, "--chart", kind, "--out", target)
        assert (done.status, done.out) == (0, "")
        assert str(target) in done.err
        drawn = target.read_bytes()
        assert drawn.startswith(first)
        assert target.stat().st_mode & 0o777 == 0o600
        assert machine.call("chart", ledger, "--chart", kind, "--out", target).status == 0
        assert target.read_bytes() == drawn


def test_the_sentences_say_what_the_chart_shows(machine: Machine, ledger: Path, tmp_path: Path) -> None:
    done = machine.call("chart", ledger, "--chart=paid", "--out", tmp_path / "a.svg", "--as-of", "2026-11-28")
    assert "The chart shows" in done.err
    assert machine.call("chart", ledger, "--chart=paid", "--out", tmp_path / "b.svg", "-q").err == ""


@pytest.mark.parametrize("language", ["ar", "id"])
def test_a_chart_speaks_the_language_that_was_asked_for(
    machine: Machine, ledger: Path, tmp_path: Path, language: str
) -> None:
    done = machine.call("chart", ledger, "--chart", "due", "--out", tmp_path / "a.png", "--language", language)
    assert done.status == 0
    assert "The timeline" not in done.err


def test_the_open_form_is_drawn_too(machine: Machine, ledger: Path, tmp_path: Path) -> None:
    machine.call("export", ledger, tmp_path / "form.json")
    target = tmp_path / "a.svg"
    assert machine.call("chart", tmp_path / "form.json", "--chart", "due", "--out", target).status == 0
    other = tmp_path / "b.svg"
    assert machine.call("chart", ledger, "--chart", "due", "--out", other).status == 0
    assert target.read_bytes() == other.read_bytes()


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--out", "a.png"), 2, "--chart"),
        (("--chart", "due"), 2, "--out"),
        (("--chart", "pie", "--out", "a.png"), 2, "pie"),
        (("--chart", "due", "--out", "a.pdf"), 2, "a.pdf"),
        (("--chart", "due", "--out", "a"), 2, "end in"),
        (("--chart", "due", "--out", "a.png", "--person", "nobody"), 10, "nobody"),
        (("--chart", "due", "--out", "a.png", "--as-of", "never"), 2, "never"),
        (("--chart", "due", "--out", "missing/a.png"), 7, "a.png"),
        (("--chart", "due", "--out", "folder.png"), 7, "folder.png"),
        (("--chart", "due", "--out", "other.png"), 2, "other.png"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    machine: Machine,
    ledger: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    status: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "other.png").write_text("my notes")
    before = sorted(tmp_path.iterdir())
    done = machine.call("chart", ledger, *words)
    assert done.status == status
    assert done.err.count("\n") == 1
    assert said in done.err
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "other.png").read_text() == "my notes"


def test_a_ledger_that_is_not_there(machine: Machine, tmp_path: Path) -> None:
    assert machine.call("chart", tmp_path / "no.zakat", "--chart", "due", "--out", tmp_path / "a.png").status == 10
