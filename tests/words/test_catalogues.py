"""The catalogues hold every sentence that the source marks, in forms that the words can fill."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import PACKAGE, Source, sample, sources
from tests.words.catalogues import entries
from tests.words.conftest import Speak
from tests.words.raised import called
from zakatdesk.domain.marks import Counted, Sentence, counted, sentence
from zakatdesk.words.catalogue import CompiledCatalogue, SourceCatalogue, catalogue_path
from zakatdesk.words.filling import placeholders
from zakatdesk.words.languages import Language
from zakatdesk.words.words import WAYS

MARKS = {"sentence": 0, "counted": 0, "translate": 0, "QT_TRANSLATE_NOOP": 0}
TRANSLATED = ("zakatdesk_ar", "zakatdesk_id")


def marked(file: Source) -> Iterator[tuple[str, str]]:
    """Context and text of every marked sentence of a file, as it says when it runs."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and called(node) in MARKS and len(node.args) >= 2:
            context, text = node.args[:2]
            match context, text:
                case ast.Constant(value=str(where)), ast.Constant(value=str(said)):
                    yield where, said


@pytest.mark.parametrize("name", TRANSLATED)
def test_no_marked_sentence_is_missing(name: str) -> None:
    held = {(entry.context, entry.source) for entry in entries(name)}
    said = {one for file in sources(PACKAGE) for one in marked(file)}
    assert said - held == set()


def test_a_sentence_over_two_lines_is_one() -> None:
    assert list(marked(sample('sentence("a", "One " "text.")'))) == [("a", "One text.")]


@pytest.mark.parametrize("name", TRANSLATED)
def test_every_placeholder_can_be_filled(name: str) -> None:
    for entry in entries(name):
        for text in (entry.source, *entry.forms):
            assert set(placeholders(text).values()) <= {"", *WAYS}, text


@pytest.mark.parametrize("name", TRANSLATED)
def test_values_stand_in_braces_and_nowhere_else(name: str) -> None:
    for entry in entries(name):
        assert not re.search(r"%(?!L?n\b)\w", entry.source), entry.source


@pytest.mark.parametrize("name", [*TRANSLATED, "zakatdesk_en"])
def test_only_sentences_that_count_have_the_number(name: str) -> None:
    for entry in entries(name):
        number = re.compile("%L?n")
        assert entry.counts == bool(number.search(entry.source)), entry.source
        if entry.counts:
            assert number.search(entry.forms[-1]), entry.forms


def test_a_counted_sentence_says_its_two_english_forms() -> None:
    for entry in entries("zakatdesk_en"):
        if entry.comment:
            assert entry.forms == (entry.source, entry.comment)


def test_arabic_writes_every_number_in_the_digits_that_are_turned_into_those_chosen() -> None:
    for entry in entries("zakatdesk_ar"):
        assert not re.search("[٠-٩٫٬۰-۹]", "".join(entry.forms)), entry.forms


def test_arabic_has_its_own_punctuation() -> None:
    for entry in entries("zakatdesk_ar"):
        for form in entry.forms:
            outside = re.sub("\u2066[^\u2069]*\u2069|\\{[^}]*\\}", "", form)
            assert not re.search(r"[,;?](?![^\u0600-\u06ff]*$)|\?$", outside), form


def test_arabic_tells_its_direction_before_the_first_value() -> None:
    # A text view of Qt looks into isolates for the direction of a paragraph, so a Latin name in front would turn it.
    for entry in entries("zakatdesk_ar"):
        for form in entry.forms:
            assert not re.match(r"\{[^}]*\}.", form), form


def test_arabic_spells_its_hamzas() -> None:
    careless = re.compile(r"(?<!\w)(الي|انت|او|اذا|ان|اي|الى|اضف|ادخل|اكثر|اقل|اول|ايام|ارض|اسم الاب|احمد|اخر)(?!\w)")
    for entry in entries("zakatdesk_ar"):
        for form in entry.forms:
            assert not careless.search(form.replace("&", "")), form


def test_a_sentence_that_no_catalogue_has_stays_english(speak: Speak) -> None:
    assert speak("ar").text(Sentence("nowhere", "Unheard of.")) == "Unheard of."
    assert speak("ar", "latin").count(Counted("nowhere", "%n yes", "%n yeses"), 1) == "\u20661\u2069 yes"


def test_english_needs_no_catalogue() -> None:
    words = SourceCatalogue()
    assert words.text(sentence("nowhere", "Said.")) == "Said."
    said = counted("nowhere", "%n day", "%n days", 1)
    assert [words.counted(said, n) for n in (0, 1, 2)] == ["%n days", "%n day", "%n days"]


def test_a_missing_catalogue_leaves_english(tmp_path: Path) -> None:
    lost = CompiledCatalogue(catalogue_path(Language.ARABIC, tmp_path))
    assert lost.text(sentence("days", "today")) == "today"


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("arabic", "٨٧٫٤٨ جم من الذهب و٦١٢٫٣٦ جم من الفضة: ٧٫٥ و٥٢٫٥ تولة."),
        ("latin", "87.48 جم من الذهب و612.36 جم من الفضة: 7.5 و52.5 تولة."),
    ],
)
def test_numbers_in_a_sentence_have_the_digits_chosen(speak: Speak, digits: str, shown: str) -> None:
    assert speak("ar", digits).option("NISAB_WEIGHTS", "G87_48_S612_36") == shown
