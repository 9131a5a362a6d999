from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from tests.words.conftest import Speak
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step
from zakatdesk.words import Words
from zakatdesk.words.bidi import bare

LEDGER = Ledger.of([Holding("savings", 1, "amina", HoldingKind.BANK, "Savings أمينة")])
DAY = date(2027, 2, 8).toordinal()


def test_an_error_says_what_was_refused(speak: Speak) -> None:
    error = DomainError("NUMBER_TOO_FINE", "amount", text="1.234", places=2)
    assert speak().error(error) == "This number has too many decimal places; at most 2 are allowed here."
    assert bare(speak("ar").error(error)) == "في هذا العدد منازل عشرية أكثر من المسموح؛ الحد هنا ٢."
    assert speak("id").error(error) == "Desimal angka ini terlalu banyak; di sini paling banyak 2."


def test_an_error_of_a_file_says_its_place(speak: Speak) -> None:
    error = DomainError("AMOUNT_MISSING").at("amount").at("entries[3]")
    assert speak().error_at_place(error) == "entries[3].amount: Enter an amount."
    assert speak().error_at_place(DomainError("AMOUNT_MISSING")) == "Enter an amount."
    assert speak("ar").error_at_place(error).startswith("\u200f\u2066entries[3].amount\u2069: ")


def test_codes_in_an_error_are_named(speak: Speak) -> None:
    error = DomainError("ENTRY_UNFIT", "kind", entry=EntryKind.BIRTH, holding=HoldingKind.CASH)
    assert speak().error(error) == "The entry “Birth” does not fit a holding of the kind “Cash”."
    assert speak("id").error(error) == "Entri “Kelahiran” tidak cocok untuk harta berjenis “Uang tunai”."


def test_an_error_can_mention_the_calendar(speak: Speak) -> None:
    shown = speak().error(DomainError("DAY_OUT_OF_RANGE", day="1342-12-29 AH"))
    assert shown == (
        "29 Dhu al-Hijjah 1342 AH is outside the calendar, which reaches from 1 Muharram 1343 AH to 30 Dhu al-Hijjah 1500 AH."
    )


def test_a_list_in_an_error_has_the_commas_of_the_language(speak: Speak) -> None:
    error = DomainError("UNIT_MISSING", "currency", wanted=("symbol", "currency"))
    assert speak().error(error) == "Say what it is counted in: Symbol, Currency."
    assert bare(speak("ar").error(error)) == "حدّد وحدة الحساب: الرمز، العملة."


def test_a_file_that_cannot_be_used_is_named(speak: Speak) -> None:
    since = datetime(2026, 11, 21, 9, 5, tzinfo=UTC)
    path = Path("/home/amina/دفتر.zakat")
    error = LedgerFileError(FileFault.IN_USE, path=path, program="zakatdesk", host="amina-pc", since=since)
    assert bare(speak().error(error)) == (
        "/home/amina/دفتر.zakat is open in zakatdesk on amina-pc since 21 November 2026, 09:05. "
        "Close it there, or open it here for reading only."
    )
    assert "\u2068/home/amina/دفتر.zakat\u2069" in speak().error(error)


def test_a_code_without_a_sentence_is_still_a_sentence(speak: Speak) -> None:
    assert (
        speak().error(DomainError("UNHEARD_OF")) == "Something unexpected happened (UNHEARD_OF). Nothing was changed."
    )
    assert speak().label("unheard_of") == "Change the ledger"
    assert speak().problem(Problem("UNHEARD_OF", "gold"), LEDGER) == "Something about gold needs your attention."


def test_a_change_is_called_by_what_it_did(speak: Speak) -> None:
    about = (("name", "Savings"),)
    assert speak().label("holding_added", about) == "Add the holding Savings"
    assert speak().undo_label("holding_added", about) == "Undo: Add the holding Savings"
    assert speak("id").redo_label("holding_added", about) == "Ulangi: Tambah harta Savings"
    assert (
        bare(speak("ar").undo_label("month_corrected", (("month", "1448-09"),))) == "تراجع: تصحيح بداية رمضان ١٤٤٨ هـ"
    )
    entry = (("entry_kind", "salary"), ("name", "Savings"))
    assert speak().label("entry_removed", entry) == "Remove an entry of Savings: Salary"
    assert speak().label("price_added", (("of", "gold_21k"),)) == "Add a price of 21-karat gold"


def test_a_problem_is_said_with_its_day_or_without(speak: Speak) -> None:
    words = speak()
    assert words.problem(Problem("PRICE_MISSING", "gold", DAY), LEDGER) == (
        "The price of gold is missing; enter one dated 1 Ramadan 1448 AH / 8 February 2027 or earlier."
    )
    assert words.problem(Problem("PRICE_MISSING", "gold"), LEDGER) == "The price of gold is missing; enter one."
    assert words.problem(Problem("ENTER_AS_TRADE_GOODS", "savings"), LEDGER).startswith(
        "\u2068Savings أمينة\u2069 is held"
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (12345, "12,345"),
        (Fraction(1, 8), "0.125"),
        (Quantity(Fraction(5), "EGP"), "5.00\u00a0EGP"),
        (Day(DAY), "1 Ramadan 1448 AH / 8 February 2027"),
        (Named("holding", "savings"), "\u2068Savings أمينة\u2069"),
        (Named("price", "p1"), "p1"),
        (Chosen("ROUNDING", "UP"), "Up to the next, as a precaution."),
        (EntryKind.GIFT, "Gift received"),
        (date(2027, 2, 8), "8 February 2027"),
        (HijriDate(1448, 9, 1), "1 Ramadan 1448 AH"),
        ("Amina", "Amina"),
        (("a", 1000), "a, 1,000"),
    ],
)
def test_a_value_is_shown_by_its_kind(speak: Speak, value: object, shown: str) -> None:
    assert speak().show(value, ledger=LEDGER) == shown


def test_a_value_that_nobody_gave_leaves_a_mark(speak: Speak) -> None:
    assert speak().say(sentence("nowhere", "Owned by {person}.")) == "Owned by ?."


def test_a_step_without_a_sentence_shows_its_result(speak: Speak) -> None:
    step = Step("unheard_of", {}, Quantity(Fraction(5), "EGP"))
    assert speak().step(step, LEDGER) == "unheard_of: 5.00\u00a0EGP"


def test_in_arabic_every_isolate_is_closed(speak: Speak) -> None:
    words = speak("ar")
    shown = words.problem(Problem("PRICE_MISSING", "USD", DAY), LEDGER)
    assert sum(shown.count(mark) for mark in "\u2066\u2067\u2068") == shown.count("\u2069") > 2


def test_english_starts_no_qt() -> None:
    words = Words()
    assert words.translate("days", "today") == "today"
    assert type(words._catalogue).__name__ == "SourceCatalogue"
