"""Who, which year, what needs attention, and the sums."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.domain.marks import sentence
from zakatdesk.reports.content import Block, Cell, Lines, Pairs, Section, Tone
from zakatdesk.reports.statement.saying import Saying

TITLE = sentence("statement", "Zakat statement for the year {year:plain} AH")
_ABOUT = sentence("statement", "This statement")
_PERSON = sentence("statement", "Person")
_GUARDIAN = sentence("statement", "Minor until")
_YEAR = sentence("statement", "Zakat year")
_FROM_TO = sentence("statement", "{first} to {last}")
_AS_OF = sentence("statement", "Assessed for")
_STATE = sentence("statement", "State of the year")
_OPEN = sentence("statement", "Open: it follows the facts")
_IN_PART = sentence("statement", "Closed in part: what fell due besides follows the facts")
_CLOSED = sentence("statement", "Closed on {day}")
_KEPT = sentence(
    "statement",
    "This is what was kept when the year was closed. Later changes of facts or rules are not in it.",
)
_FIGURES_ONLY = sentence(
    "statement",
    "This year was closed elsewhere. Its zakat is as it was closed; holdings, prices and the explanation are those of the facts now.",
)
_AMENDED = sentence("statement", "Corrected on {day}: {was} became {becomes}. Reason: {reason}")
_ATTENTION = sentence("statement", "Needs attention")
_SUMS = sentence("statement", "Summary")
_ZAKAT = sentence("statement", "Zakat that fell due in this year")
_IN_KIND = sentence("statement", "Owed in kind")
_PAID = sentence("statement", "Paid of it")
_SETTLED_IN_KIND = sentence("statement", "Settled in kind")
_LEFT = sentence("statement", "Left of this year")
_LEFT_IN_KIND = sentence("statement", "Left in kind")
_NOT_NOW = sentence("statement", "Waits until of age, or lapsed")
_NOT_NOW_IN_KIND = sentence("statement", "Waits or lapsed, in kind")
_EARLIER = sentence("statement", "Unpaid of earlier years")
_ALL = sentence("statement", "Outstanding in all")
_AHEAD = sentence("statement", "Paid ahead, carried forward")
_DISPOSE = sentence("statement", "Interest to be given away, no zakat")
_NOTHING = sentence("statement", "Nothing fell due in this year.")


def title(saying: Saying) -> str:
    """The title of a person's part."""
    return saying.say(TITLE, year=saying.record.year)


def about(saying: Saying) -> Section:
    """Who, which year, as of when, open or closed."""
    record, ledger = saying.record, saying.ledger
    person = ledger.person(record.person)
    rows = [(saying.text(_PERSON), Cell(saying.words.named("person", person.id, ledger)))]
    if person.minor_until is not None:
        rows.append((saying.text(_GUARDIAN), Cell(saying.words.stated_day(person.minor_until))))
    rows += [
        (saying.text(_YEAR), Cell(_year(saying))),
        (saying.text(_AS_OF), Cell(saying.day(record.made_on))),
        (saying.text(_STATE), Cell(_state(saying))),
    ]
    blocks: list[Block] = [Pairs(tuple(rows))]
    if record.closed_on is not None:
        blocks.append(Lines((saying.text(_KEPT if record.kept else _FIGURES_ONLY),), Tone.NOTE))
    if record.amendments:
        blocks.append(Lines(tuple(_amended(saying)), Tone.WARNING))
    return Section(saying.text(_ABOUT), tuple(blocks))


def _year(saying: Saying) -> str:
    calendar, year = saying.ledger.calendar, saying.record.year
    first, last = calendar.month_start(year, 1), calendar.month_start(year + 1, 1) - 1
    return saying.say(_FROM_TO, first=saying.day(first), last=saying.day(last))


def _state(saying: Saying) -> str:
    closed = saying.record.closed_on
    if closed is not None:
        return saying.words.say(_CLOSED, day=saying.day(closed))
    return saying.text(_IN_PART if saying.record.in_part else _OPEN)


def _amended(saying: Saying) -> Iterator[str]:
    for row in saying.record.amendments:
        yield saying.say(
            _AMENDED,
            day=saying.day(row.on),
            was=saying.money(row.was).text,
            becomes=saying.money(row.becomes).text,
            reason=row.reason,
        )


def attention(saying: Saying) -> Iterator[Section]:
    """What keeps a number from being known, before everything else."""
    said = tuple(dict.fromkeys(saying.words.problem(row, saying.ledger) for row in saying.record.problems))
    if said:
        yield Section(saying.text(_ATTENTION), (Lines(said, Tone.WARNING),))


def sums(saying: Saying) -> Section:
    """What it comes to."""
    record = saying.record
    rows: list[tuple[str, Cell]] = []
    blocks: list[Block] = []
    if record.obligations:
        rows += _of_this_year(saying)
    else:
        blocks.append(Lines((saying.text(_NOTHING), *(saying.words.code(row.reason) for row in record.broken))))
    if record.earlier:
        rows.append((saying.text(_EARLIER), saying.money(record.earlier)))
    if record.credit:
        rows.append((saying.text(_AHEAD), saying.money(record.credit)))
    rows.append((saying.text(_ALL), saying.money(record.outstanding)))
    if record.to_dispose:
        rows.append((saying.text(_DISPOSE), saying.money(record.to_dispose)))
    return Section(saying.text(_SUMS), (*blocks, Pairs(tuple(rows))))


def _of_this_year(saying: Saying) -> Iterator[tuple[str, Cell]]:
    record = saying.record
    yield saying.text(_ZAKAT), saying.money(record.zakat)
    if record.owed_in_kind:
        yield saying.text(_IN_KIND), Cell(saying.in_kind(record.owed_in_kind))
    yield saying.text(_PAID), saying.money(record.paid)
    if record.settled_in_kind:
        yield saying.text(_SETTLED_IN_KIND), Cell(saying.in_kind(record.settled_in_kind))
    yield saying.text(_LEFT), saying.money(record.left)
    if record.left_in_kind:
        yield saying.text(_LEFT_IN_KIND), Cell(saying.in_kind(record.left_in_kind))
    if record.not_now:
        yield saying.text(_NOT_NOW), saying.money(record.not_now)
    if record.not_now_in_kind:
        yield saying.text(_NOT_NOW_IN_KIND), Cell(saying.in_kind(record.not_now_in_kind))
