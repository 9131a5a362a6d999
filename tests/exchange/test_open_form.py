from __future__ import annotations

import json

from tests.exchange.sample import sample
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, OWN_KEYS
from zakatdesk.domain.kinds import KINDS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.exchange.open_form import ledger_object, ledger_of, read_ledger, renumbered, write_ledger


def test_the_sample_has_every_kind_and_every_key() -> None:
    form = sample()
    assert {row["kind"] for row in form["holdings"]} == set(KINDS)
    assert {row["kind"] for row in form["entries"]} == set(EntryKind)
    given = {(row["kind"], key) for row in form["holdings"] for key in row}
    assert {(kind, key.name) for kind, spec in KINDS.items() for key in spec.keys} - given <= {
        ("gold", "fineness"),
        ("silver", "karat"),
        ("silver", "stones_g"),
        ("fund", "symbol"),
        ("fund", "held_for"),
        ("fund", "zakatable_share"),
        ("fund", "company_pays"),
        ("shares", "currency"),
        ("sukuk", "currency"),
        ("sukuk", "held_for"),
        ("sukuk", "zakatable_share"),
        ("sukuk", "company_pays"),
        ("crypto", "currency"),
        ("cash", "purpose"),
        ("exempt", "basic_need"),
        ("mineral", "currency"),
        ("rikaz", "metal"),
        *((kind, key) for kind in ("cattle", "camels", "horses") for key in ("grazing", "use", "herd")),
        *(("honey", key) for key in ("produce", "water", "natural_part")),
    }
    used = {key for row in form["entries"] for key in row}
    assert used.issuperset(set(OWN_KEYS) - {"wholesale"})
    assert {key for spec in ENTRY_KINDS.values() for key in spec.keys} == set(OWN_KEYS)


def test_what_is_written_reads_back_to_the_identical_ledger() -> None:
    ledger = ledger_of(sample())
    text = write_ledger(ledger)
    assert read_ledger(text) == ledger
    assert write_ledger(read_ledger(text)) == text
    assert ledger_of(ledger_object(ledger)) == ledger


def test_nothing_is_lost() -> None:
    form = sample()
    written = json.loads(write_ledger(ledger_of(form)))
    for name in ("calendar", "people"):
        assert written[name] == form[name]
    for name in ("holdings", "entries", "prices", "payments", "closed_years"):
        assert len(written[name]) == len(form[name])
        for given, row in zip(form[name], written[name], strict=True):
            assert given.keys() <= row.keys() | {"name"}
            assert row.keys() - given.keys() <= {"id"}


def test_facts_are_numbered_as_they_stand() -> None:
    ledger = ledger_of(sample())
    facts = sorted(fact.seq for fact in ledger.facts())
    assert facts == list(range(1, len(facts) + 1))
    assert ledger.last_seq == facts[-1]
    assert ledger.register("bank").rows[0].amount == 900000
    assert ledger.register("cash").rows[0].id == "first"


def test_values_arrive_exactly() -> None:
    ledger = ledger_of(sample())
    by_kind = {entry.kind: entry for entry in ledger.entries()}
    assert by_kind[EntryKind.INCOME].on == HijriDate(1445, 7, 1)
    assert by_kind[EntryKind.RETURNED].amount == 1
    assert by_kind[EntryKind.TRANSFER].to in ("dollars", "debt")
    balance = next(entry for entry in ledger.entries() if entry.kind is EntryKind.BALANCE and entry.holding == "bank")
    assert balance.amount == -20075
    assert ledger.register("purse").rows[0].amount == 12345


def test_rows_without_an_id_get_one_by_their_place_that_no_other_row_has() -> None:
    form = sample()
    form["entries"][0]["id"] = "entry-2"
    form["entries"][3]["id"] = "entry-3-2"
    del form["entries"][4:]
    form["entries"].append({**form["entries"][1], "id": "entry-3"})
    ids = [entry.id for entry in sorted(ledger_of(form).entries(), key=lambda entry: entry.seq)]
    assert ids == ["entry-2", "entry-2-2", "entry-3-3", "entry-3-2", "entry-3"]
    assert [price.id for price in ledger_of(form).prices.values()][:3] == ["price-1", "karat", "price-3"]


def test_defaults_that_were_given_are_kept_and_others_are_not_added() -> None:
    form = sample()
    holding = next(row for row in form["holdings"] if row["id"] == "silver")
    assert holding["use"] == "stored"
    written = {row["id"]: row for row in json.loads(write_ledger(ledger_of(form)))["holdings"]}
    assert written["silver"]["use"] == "stored"
    assert "quality" not in written["deposit_given"]
    assert "share" not in written["cash"]
    assert written["bank"]["share"] == "0.5"


def test_whole_numbers_may_stand_without_quotation_marks() -> None:
    form = sample()
    form["people"][0]["policies"] = [{"preset": "HANAFI", "parameters": {"TAJIL_LIMIT_YEARS": 2}}]
    form["closed_years"][0]["frozen"] = {"zakat": None, "in_kind": {"sheep": 1}, "unit": "heads"}
    ledger = ledger_of(form)
    assert ledger.people[form["people"][0]["id"]].policies[0].parameters == (("TAJIL_LIMIT_YEARS", "2"),)
    assert dict(ledger.closed_years["closed"].frozen)["in_kind"] == (("sheep", "1"),)
    assert read_ledger(write_ledger(ledger)) == ledger


def test_the_empty_ledger_reads_back() -> None:
    assert read_ledger(write_ledger(Ledger())) == Ledger()
    assert read_ledger('{"format": "zakatdesk", "version": 1, "people": []}') == Ledger()


def test_a_byte_order_mark_is_no_harm() -> None:
    text = write_ledger(ledger_of(sample()))
    assert read_ledger(b"\xef\xbb\xbf" + text.encode()) == read_ledger(text)


def test_one_fact_stands_on_each_line() -> None:
    lines = write_ledger(ledger_of(sample())).splitlines()
    assert sum(line.startswith("  {") for line in lines) == sum(
        len(sample()[name]) for name in ("people", "holdings", "entries", "prices", "payments", "closed_years")
    )


def test_a_ledger_with_gaps_in_its_numbers_keeps_the_order_of_each_kind() -> None:
    ledger = ledger_of(sample())
    facts = [
        replace(fact, seq=1000 - fact.seq) if isinstance(fact, Entry) else fact
        for fact in ledger.facts()
        if getattr(fact, "id", "") != "first"
    ]
    mixed = Ledger.of(facts)
    again = read_ledger(write_ledger(mixed))
    assert again == renumbered(mixed)
    assert [entry.id for entry in again.register("cash").rows] == [entry.id for entry in mixed.register("cash").rows]
