"""Section 12: assessing again after any changes, undos and moves of the day gives what assessing from nothing gives."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tests.fiqh.properties.acts import Family, alone, family
from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.answer import answer_object
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.fiqh.incremental import Assessor
from zakatdesk.words import Words

Assess = Callable[[Ledger, int], Assessment]
MOST_STEPS = 3


def outcome(way: Assess, ledger: Ledger, as_of: int) -> tuple[Assessment | None, object]:
    """What is answered, and all of it as it is written down, with every trail; or why nothing is."""
    try:
        found = way(ledger, as_of)
    except DomainError as refused:
        return None, (refused.code, refused.where, refused.values)
    return found, answer_object(found, ledger, Words(), "1")


@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_an_answer_made_on_the_way_is_the_one_made_from_nothing(seed: int, chance: int) -> None:
    rng = random.Random(chance)  # noqa: S311 - the same number makes the same acts
    ledger, as_of = family(seed) if rng.random() < 0.4 else alone(seed)
    assessor, done = Assessor(), list[Change]()
    answer = assess(ledger, as_of)
    assert assessor.assess(ledger, as_of) == answer
    for _ in range(rng.randint(1, MOST_STEPS)):
        for _ in range(rng.choice((0, 1, 1, 1, 1, 2))):
            try:
                undone = done.pop().reversed() if done and rng.random() < 0.3 else None
                change = undone or Family(rng, ledger, as_of, answer).change()
                ledger = ledger.apply(change)
            except DomainError:
                continue
            if undone is None:
                done.append(change)
        if rng.random() < 0.25:
            as_of += rng.choice((-400, -30, -1, 1, 1, 30, 355))
        fresh, written = outcome(assess, ledger, as_of)
        found, again = outcome(assessor.assess, ledger, as_of)
        assert again == written
        assert found == fresh
        answer = fresh or answer
