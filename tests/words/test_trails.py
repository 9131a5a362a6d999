"""Every step of every trail is a sentence in each language."""

from __future__ import annotations

import pytest

from tests.fiqh.trails import every_trail
from tests.words.conftest import Speak
from zakatdesk.words.steps import STEPS


@pytest.mark.parametrize("language", ["en", "ar", "id"])
def test_every_step_is_said(speak: Speak, language: str) -> None:
    words = speak(language)
    for explained in every_trail():
        for step in explained.steps():
            assert step.code in STEPS
            said = words.step_with_result(step, explained.ledger)
            assert said
            assert "{" not in said


@pytest.mark.parametrize("language", ["ar", "id"])
def test_no_step_is_said_in_english_elsewhere(speak: Speak, language: str) -> None:
    english, other = speak("en"), speak(language)
    for explained in every_trail()[::20]:
        for step in explained.steps():
            assert other.step(step, explained.ledger) != english.step(step, explained.ledger)


@pytest.mark.parametrize("language", ["en", "ar", "id"])
def test_every_option_that_decided_is_said(speak: Speak, language: str) -> None:
    words = speak(language)
    chosen = {step.chosen for explained in every_trail() for step in explained.steps() if step.chosen is not None}
    assert all(words.rule(option) for option in chosen)
