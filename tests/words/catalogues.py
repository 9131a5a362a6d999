"""Reads the catalogues in translations/."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.architecture.source_tree import ROOT

TRANSLATIONS = ROOT / "translations"


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of a catalogue: its source, the second English form where it counts, and the translations."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    counts: bool


@cache
def entries(name: str) -> tuple[Entry, ...]:
    """Every sentence of a catalogue, such as `zakatdesk_ar`."""
    return tuple(_read(name))


def _read(name: str) -> Iterator[Entry]:
    root = ET.parse(TRANSLATIONS / f"{name}.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if counts else [translation.text or ""]
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            yield Entry(context.findtext("name") or "", source, comment, tuple(forms), counts)
