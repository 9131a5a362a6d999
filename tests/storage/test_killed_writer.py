"""Saved means saved: a writer is killed at a random moment, and whatever it had acknowledged is there, whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.storage.files import family, made, opened
from zakatdesk.domain.entry import Entry

KILLS = 12

WRITE = """
import sys
from datetime import date
from pathlib import Path
from tests.storage.files import opened
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.kinds import HoldingKind

file = opened(Path(sys.argv[1]))
session = LedgerSession(file, assess=lambda ledger, as_of: None, as_of=0)
number = len(session.ledger.holdings)
while True:
    number += 1
    opening = Opening(f"e{number}", date(2024, 5, 1), number)
    session.do(add_holding(session.ledger, id=f"h{number}", person="amina", kind=HoldingKind.BANK, name="x" * 200,
                           keys={"currency": "EGP"}, opening=opening))
    print(number, flush=True)
"""


def acknowledged_before_the_kill(path: Path, root: Path, lives_ms: int) -> int:
    """The last number that the writer said was safe."""
    with subprocess.Popen([sys.executable, "-c", WRITE, path], cwd=root, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        last = int(writer.stdout.readline())
        threading.Timer(lives_ms / 1000, os.kill, (writer.pid, signal.SIGKILL)).start()
        for line in writer.stdout:
            if line.endswith("\n"):
                last = int(line)
        return last


@pytest.mark.parametrize("seed", range(KILLS))
def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path: Path, project_root: Path, seed: int) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    last = acknowledged_before_the_kill(path, project_root, random.Random(seed).randrange(80))  # noqa: S311 - no secret
    reading = opened(path, read_only=True)
    ledger = reading.load()
    reading.close()
    file = opened(path)
    assert file.load() == ledger
    added = [name for name in ledger.holdings if name.startswith("h")]
    assert added == [f"h{number}" for number in range(3, len(added) + 3)]
    assert last <= len(added) + 2 <= last + 1
    for name in added:
        rows = ledger.register(name).rows
        assert [(type(row), row.amount) for row in rows] == [(Entry, int(name[1:]))]
    undone = file.undo_change()
    assert undone is not None
    assert undone.edits[-1].before == ledger.holdings[added[-1]]
    file.close()
