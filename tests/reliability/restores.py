"""The real restore: whenever it is killed, the old ledger is there or the new one, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from tests.reliability.writers import ROOT
from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.domain.entry import EntryKind


class RealRestore:
    """`zakatdesk restore BACKUP --to LEDGER`, over a ledger that has one entry more."""

    name = "zakatdesk restore"
    acknowledges = False
    window_ms = 0

    def prepare(self, folder: Path) -> None:
        file = made(folder / "family.zakat", family())
        file.save_copy(folder / "backup.zakat")
        ledger = file.load()
        more = record_entry(ledger, id="more", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)
        file.save(more)
        file.close()

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        words = ("restore", folder / "backup.zakat", "--to", folder / "family.zakat")
        return subprocess.Popen(
            [sys.executable, "-m", "zakatdesk", "--data-dir", folder / "data", *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def finding(self, folder: Path, acknowledged: int) -> str:
        """Whatever lies there must be whole, and the entry must be in the ledger or in what was put aside."""
        assert acknowledged == 0
        whole = [folder / "family.zakat", *folder.glob("family.before-restore-*.zakat"), folder / "backup.zakat"]
        try:
            has_more = [_has_more(path) for path in whole]
        except LedgerFileError:
            return "corrupt"
        return "" if any(has_more[:-1]) and not has_more[-1] else "lost"


def _has_more(path: Path) -> bool:
    file = opened(path)
    ids = {entry.id for entry in file.load().register("cash").rows}
    broken = file.broken_history()
    file.close()
    assert broken is None
    return "more" in ids
