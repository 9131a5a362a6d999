"""Whatever ledger there is, what is written reads back the same, and the schema takes it."""

from __future__ import annotations

import json

from hypothesis import given
from jsonschema import Draft202012Validator

from tests.exchange.forms import forms
from tests.exchange.sample import Object
from zakatdesk.exchange.open_form import ledger_object, ledger_of, read_ledger, renumbered, write_ledger
from zakatdesk.exchange.open_form.schema import schema

VALIDATOR = Draft202012Validator(schema())


@given(forms())
def test_reading_what_was_written_gives_the_identical_ledger(form: Object) -> None:
    ledger = ledger_of(form)
    text = write_ledger(ledger)
    assert read_ledger(text) == ledger
    assert write_ledger(read_ledger(text)) == text
    assert renumbered(ledger) == ledger


@given(forms())
def test_what_the_reader_takes_and_what_the_writer_writes_fits_the_schema(form: Object) -> None:
    assert VALIDATOR.is_valid(form)
    written = ledger_object(ledger_of(form))
    assert VALIDATOR.is_valid(json.loads(json.dumps(written)))
