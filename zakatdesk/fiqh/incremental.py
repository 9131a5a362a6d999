"""Assessing again after a change, from a day before it.

The answer is the one that `assess` gives, fact for fact: what was worked out for the days before the first that may differ
is taken up again from a checkpoint, which is a whole copy of the state of a person after a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock

from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person
from zakatdesk.fiqh.assessment import Assessment, PersonAssessment
from zakatdesk.fiqh.differences import ALWAYS, differences
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market
from zakatdesk.fiqh.run.copying import copied
from zakatdesk.fiqh.run.inputs import Common, Inputs, inputs_of
from zakatdesk.fiqh.run.person import PersonRun
from zakatdesk.fiqh.run.result import Answer
from zakatdesk.fiqh.run.shared_herds import shared_herds
from zakatdesk.fiqh.terms import Terms, terms_of

MOST_ANSWERS = 4
"""How many days an unchanged person's answers are kept for: today, and the days that are looked ahead to."""

DOUBLINGS = 16
"""Checkpoints reach back 2^15 days, some ninety years."""


class Assessor:
    """Assesses ledgers that come one after the other, each mostly like the one before. One thread at a time is in it."""

    __slots__ = ("_common", "_tracks", "_turn")

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._turn = Lock()
        self._common: Common | None = None
        self._tracks: dict[str, Track] = {}

    def assess(self, ledger: Ledger, as_of: int) -> Assessment:
        """What every person of a ledger owes on a day; as `assess`.

        Raises:
            DomainError: As `assess`.
        """
        with self._turn:
            ledger.calendar.hijri(as_of)
            try:
                return self._assess(ledger, as_of)
            except BaseException:
                # Some people may stand at this ledger and some at the one before.
                self._common = None
                raise

    def _assess(self, ledger: Ledger, as_of: int) -> Assessment:
        common = self._take_up(ledger)
        people = []
        for person in ledger.people.values():
            track = self._tracks.get(person.id)
            if track is None:
                track = self._tracks[person.id] = Track(terms_of(person, ledger.calendar, None))
            people.append(track.answer(common, person, as_of))
        return Assessment(as_of, tuple(people))

    def _take_up(self, ledger: Ledger) -> Common:
        """Go over to another ledger and forget what it may contradict."""
        before = self._common
        if before is not None and before.ledger is ledger:
            return before
        common = self._common = _common(ledger, before)
        if before is None:
            self._tracks = {}
            return common
        found = differences(before, common)
        tracks = {}
        for person_id in ledger.people:
            track, day = self._tracks.get(person_id), found.get(person_id)
            if track is not None and day != ALWAYS:
                tracks[person_id] = track
                if day is not None:
                    track.forget_from(day)
        self._tracks = tracks
        return common


def _common(ledger: Ledger, before: Common | None) -> Common:
    """What the people of a ledger share; prices are sorted anew only where they are others."""
    same = before is not None and before.ledger.prices is ledger.prices and before.ledger.calendar == ledger.calendar
    market = before.market if before is not None and same else Market(ledger.prices.values(), ledger.calendar)
    return Common(ledger, market, shared_herds(ledger, market), Years(ledger.calendar))


class Checkpoint(Frozen, eq=False):
    """The state of a person when a day was over; it is never carried on itself, only copies of it are."""

    day: int
    run: PersonRun

    def fits(self, inputs: Inputs) -> bool:
        """Whether what looks at all facts at once found the same: which lots are kept, and rent taken in advance."""
        own = self.run.inputs
        return own.keep == inputs.keep and own.rent_ahead == inputs.rent_ahead

    def carried_on(self, inputs: Inputs) -> PersonRun:
        """A run that goes on from here with what is known now."""
        return copied(self.run, {id(self.run.inputs): inputs, id(self.run.prices): inputs.prices})


class Track:
    """One person's days: the answers that hold, and checkpoints on the way to them.

    Args:
        terms: The person's policies.
    """

    __slots__ = ("_answers", "_checkpoints", "_terms")

    def __init__(self, terms: Terms) -> None:
        """Nothing was worked out yet."""
        self._terms = terms
        self._answers: dict[int, PersonAssessment] = {}
        self._checkpoints: list[Checkpoint] = []

    @property
    def days_kept(self) -> list[int]:
        """The days after which there is a checkpoint."""
        return [row.day for row in self._checkpoints]

    def forget_from(self, day: int) -> None:
        """From a day on something may be different."""
        self._checkpoints = [row for row in self._checkpoints if row.day < day]
        self._answers = {as_of: answer for as_of, answer in self._answers.items() if as_of < day}

    def answer(self, common: Common, person: Person, as_of: int) -> PersonAssessment:
        """What the person owes on a day."""
        found = self._answers.get(as_of)
        if found is None:
            run = self._begun(common, person, as_of)
            self._carry_on(run)
            found = Answer(run).person()
            if len(self._answers) == MOST_ANSWERS:
                del self._answers[next(iter(self._answers))]
            self._answers[as_of] = found
        return found

    def _begun(self, common: Common, person: Person, as_of: int) -> PersonRun:
        """A run that has come as far as the last checkpoint."""
        start = max((row for row in self._checkpoints if row.day <= as_of), key=_day, default=None)
        if start is not None:
            inputs = inputs_of(common, person, self._terms, as_of, after=start.day)
            if start.fits(inputs):
                return start.carried_on(inputs)
            self._checkpoints = []
        return PersonRun(inputs_of(common, person, self._terms, as_of))

    def _carry_on(self, run: PersonRun) -> None:
        """Go through the days up to the as-of day, and leave checkpoints on the way."""
        known = run.facts.days | run.inputs.price_days
        end = max((day for day in known if day <= run.until), default=run.agenda.last)
        wanted = sorted(day for day in _distances(end) if day > run.agenda.last)
        for day in run.days():
            if wanted and wanted[0] < day:
                wanted = [row for row in wanted if row >= day]
                self._leave(run)
            run.step(day)
        self._thin_out(end)

    def _leave(self, run: PersonRun) -> None:
        """Leave a checkpoint after the last day that is over."""
        day = run.agenda.last
        if day >= 0 and all(row.day != day for row in self._checkpoints):
            self._checkpoints.append(
                Checkpoint(day, copied(run, {id(run.inputs): run.inputs, id(run.prices): run.prices}))
            )

    def _thin_out(self, end: int) -> None:
        """Keep the last checkpoint before each doubling distance from the end, and those after it."""
        kept = [row for row in self._checkpoints if row.day > end]
        for day in _distances(end):
            found = max((row for row in self._checkpoints if row.day <= day), key=_day, default=None)
            if found is not None and found not in kept:
                kept.append(found)
        self._checkpoints = kept


def _distances(end: int) -> Iterator[int]:
    """Days at doubling distances back from the last one of which something is known."""
    yield end
    for doubling in range(DOUBLINGS):
        yield end - 2**doubling


def _day(row: Checkpoint) -> int:
    return row.day
