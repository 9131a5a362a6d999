"""`--passphrase-fd`: what it opens, what it protects, and what it ends with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calling import Done, Machine

SECRET = "كلمة سر long and secret"  # noqa: S105 - of a ledger of a test


@pytest.fixture
def protected(machine: Machine, form: Path) -> Path:
    path = form.with_name("protected.zakat")
    assert machine.told(SECRET, "new", path, "--from", form).status == 0
    return path


def test_a_ledger_that_is_made_with_a_passphrase_is_protected(protected: Path) -> None:
    content = protected.read_bytes()
    assert content.startswith(b"ZKD\x01")
    assert b"Amina" not in content


def test_every_verb_opens_it(machine: Machine, protected: Path, ledger: Path, tmp_path: Path) -> None:
    for verb in ("assess", "due", "check"):
        plain, done = machine.call(verb, ledger), machine.told(SECRET, verb, protected)
        assert (done.status, done.out) == (plain.status, plain.out)
    assert machine.told(SECRET, "export", protected, tmp_path / "out.json").status == 0
    line = b'{"on": "2025-01-01", "kind": "income", "holding": "savings", "amount": "5"}\n'
    done = machine.told(SECRET, "add", protected, "--stdin", source=line)
    assert (done.status, done.out) == (0, "ACK 1\n")
    backup = machine.told(SECRET, "backup", protected)
    copy = Path(backup.out.strip())
    assert copy.read_bytes()[:16] == protected.read_bytes()[:16]
    restored = tmp_path / "restored.zakat"
    assert machine.told(SECRET, "restore", copy, "--to", restored).status == 0
    assert restored.read_bytes()[:16] == protected.read_bytes()[:16]
    assert machine.told(SECRET, "backups", restored).status == 0


@pytest.mark.parametrize("verb", ["assess", "due", "check", "add", "export", "backup", "restore"])
def test_a_wrong_passphrase_and_none(machine: Machine, protected: Path, tmp_path: Path, verb: str) -> None:
    rest: dict[str, tuple[str | Path, ...]] = {
        "add": ("--stdin",),
        "export": (tmp_path / "out.json",),
        "restore": ("--to", tmp_path / "to.zakat"),
    }
    before = protected.read_bytes()
    for done in (
        machine.told("another", verb, protected, *rest.get(verb, ())),
        machine.call(verb, protected, *rest.get(verb, ())),
    ):
        assert (done.status, done.out, done.err.count("\n")) == (3, "", 1)
        assert "passphrase" in done.err
    assert protected.read_bytes() == before
    assert not (tmp_path / "to.zakat").exists()


def test_a_plain_ledger_needs_none(machine: Machine, ledger: Path) -> None:
    assert machine.told(SECRET, "assess", ledger).status == 0


def test_the_line_may_end_as_on_any_system_or_not_at_all(machine: Machine, protected: Path) -> None:
    for ending in (b"", b"\n", b"\r\n", b"\nand more"):
        assert machine.told(SECRET.encode() + ending, "assess", protected).status == 0


@pytest.mark.parametrize("passphrase", [b"", b"\n", b"a\0b\n", b"\xff\xfe\n", b"x" * 5000])
def test_what_is_no_passphrase(machine: Machine, protected: Path, passphrase: bytes) -> None:
    done = machine.told(passphrase, "assess", protected)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("descriptor", ["three", "-1", "997", "9" * 30])
def test_what_is_no_descriptor(machine: Machine, protected: Path, descriptor: str) -> None:
    done = machine.call("assess", protected, f"--passphrase-fd={descriptor}")
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)


def real(passphrase: str, folder: Path, *words: str | Path, more: str = "") -> Done:
    """The real command, with the passphrase as the first line of its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "zakatdesk", "--data-dir", folder, "--language", "en", *words, "--passphrase-fd", "0"],
        input=f"{passphrase}\n{more}",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def test_the_real_command_takes_it_from_standard_input_too(protected: Path, tmp_path: Path) -> None:
    line = '{"on": "2025-01-01", "kind": "income", "holding": "savings", "amount": "5"}\n'
    assert real(SECRET, tmp_path, "add", protected, "--stdin", more=line) == Done(0, "ACK 1\n", "")
    done = real("wrong", tmp_path, "assess", protected)
    assert (done.status, done.out, done.err.count("\n")) == (3, "", 1)
