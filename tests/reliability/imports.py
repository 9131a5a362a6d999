"""The real import: whenever it is killed, there is a whole new ledger or none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.reliability.writers import ROOT
from tests.storage.files import family, opened
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.exchange.open_form import write_ledger


class RealImport:
    """`zakatdesk import FORM LEDGER`."""

    name = "zakatdesk import"
    acknowledges = False
    window_ms = 0

    def prepare(self, folder: Path) -> None:
        (folder / "form.json").write_text(write_ledger(family()), "utf-8")

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        words = ("import", folder / "form.json", folder / "family.zakat")
        return subprocess.Popen(
            [sys.executable, "-m", "zakatdesk", "--data-dir", folder / "data", *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def finding(self, folder: Path, acknowledged: int) -> str:
        assert acknowledged == 0
        try:
            file = opened(folder / "family.zakat")
        except LedgerFileError as error:
            return "" if error.fault is FileFault.NOT_FOUND else "corrupt"
        same = write_ledger(file.load()) == (folder / "form.json").read_text("utf-8")
        file.close()
        return "" if same else "torn"
