"""The translations are complete, keep what the program puts in, and match the sentences in the source."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("ar", "id")
# Plural forms by language, as Qt counts them.
FORMS = {"ar": 6, "en": 2, "id": 1}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%(?:L?n|L?\d+)")
MNEMONIC = re.compile(r"&(?=\w)")


def catalogues() -> list[Path]:
    return sorted(TRANSLATIONS.glob("zakatdesk_*.ts"))


def language(catalogue: Path) -> str:
    return catalogue.stem.removeprefix("zakatdesk_")


def faults(text: str, code: str) -> Iterator[str]:
    """What is wrong in a catalogue: unfinished or dropped entries, and texts that lost what the program puts in."""
    for message in ET.fromstring(text).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            yield f"{source!r} is {'missing' if translation is None else translation.get('type')}"
        elif message.get("numerus") == "yes":
            yield from plural_faults(source, translation, code)
        else:
            yield from text_faults(source, translation.text or "")


def plural_faults(source: str, translation: ET.Element, code: str) -> Iterator[str]:
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if len(forms) != FORMS[code]:
        yield f"{source!r} has {len(forms)} plural forms"
    for form in forms:
        # "One day" and the Arabic dual say the number in a word.
        yield from text_faults(without_number(source), without_number(form))


def without_number(text: str) -> str:
    return text.replace("%Ln", "").replace("%n", "").strip()


def text_faults(source: str, text: str) -> Iterator[str]:
    if not text.strip():
        yield f"{source!r} is empty"
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
        yield f"{source!r} and {text!r} take different values"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield f"{source!r} and {text!r} differ in their keyboard mark"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield f"{source!r} and {text!r} begin or end with different blanks"


def test_there_is_a_catalogue_for_each_language() -> None:
    assert set(LANGUAGES) <= {language(path) for path in catalogues()}


def test_no_catalogue_has_a_fault() -> None:
    found = {path.name: list(faults(path.read_text(encoding="utf-8"), language(path))) for path in catalogues()}
    assert {name: list_of_faults for name, list_of_faults in found.items() if list_of_faults} == {}


def test_every_catalogue_has_the_same_sentences() -> None:
    def keys(path: Path) -> set[tuple[str | None, str | None, str | None]]:
        root = ET.parse(path).getroot()  # noqa: S314 - our own file
        return {
            (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in root.iter("context")
            for message in context.iter("message")
        }

    arabic, indonesian = (keys(TRANSLATIONS / f"zakatdesk_{code}.ts") for code in LANGUAGES)
    assert arabic ^ indonesian == set()


def test_the_catalogues_match_the_source(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(path, tmp_path)) for path in catalogues()]
    command = [sys.executable, str(ROOT / "packaging" / "update_strings.py"), "--into", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    changed = [
        copy.name for copy, kept in zip(copies, catalogues(), strict=True) if copy.read_bytes() != kept.read_bytes()
    ]
    assert changed == [], "run `make strings` and translate what is new"


def catalogue(source: str, translation: str, attributes: str = "") -> str:
    return f"<TS><context><message{attributes}><source>{source}</source>{translation}</message></context></TS>"


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Paid", '<translation type="unfinished">Dibayar</translation>'),
        ("Paid", '<translation type="vanished">Dibayar</translation>'),
        ("Paid", "<translation></translation>"),
        ("Paid", ""),
        ("Paid {amount}", "<translation>Dibayar</translation>"),
        ("Paid {amount}", "<translation>Dibayar {jumlah}</translation>"),
        ("Paid {amount}", "<translation>Dibayar {amount} {amount}</translation>"),
        ("&amp;Paid", "<translation>Dibayar</translation>"),
        ("Paid ", "<translation>Dibayar</translation>"),
    ],
)
def test_a_fault_is_found(source: str, translation: str) -> None:
    assert list(faults(catalogue(source, translation), "id"))


def test_a_missing_plural_form_is_found() -> None:
    form = "<numerusform>%n hari</numerusform>"
    numerus = ' numerus="yes"'
    assert list(faults(catalogue("%n day(s)", f"<translation>{form}</translation>", numerus), "id")) == []
    assert list(faults(catalogue("%n day(s)", f"<translation>{form * 5}</translation>", numerus), "ar"))


def test_a_right_text_passes() -> None:
    text = catalogue("&amp;Pay {amount}", "<translation>&amp;Bayar {amount}</translation>")
    assert list(faults(text, "id")) == []
