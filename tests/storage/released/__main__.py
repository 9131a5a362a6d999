"""Makes the ledgers of the schema of today, for its release: `python -m tests.storage.released`."""

from __future__ import annotations

import json
import secrets
import sys
from datetime import date

from tests.exchange.sample import sample
from tests.storage.files import made
from tests.storage.released import PASSPHRASE, open_form, plain, protected
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.domain.entry import EntryKind
from zakatdesk.exchange.open_form import read_ledger, write_ledger
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.schema_numbers import SCHEMA


def make() -> None:
    """One of everything, with a history that was partly undone; nothing that is there is written over."""
    file = made(plain(SCHEMA), read_ledger(json.dumps(sample())))
    for number in range(3):
        change = record_entry(
            file.load(),
            id=f"later-{number}",
            on=date(2025, 5, 1 + number),
            kind=EntryKind.INCOME,
            holding="cash",
            amount=12_345,
            note="Later, لاحقا",
        )
        file.save(change)
    undone = file.undo_change()
    assert undone is not None
    file.save(undone, Act.UNDO)
    file.set_preference("decimal_sign", ".")
    open_form(SCHEMA).write_text(write_ledger(file.load()), "utf-8")
    file.save_copy_under(protected(SCHEMA), Keyring(secrets.token_bytes).new_key(PASSPHRASE))
    file.close()


if __name__ == "__main__":
    make()
    sys.stdout.write(f"schema {SCHEMA}\n")
