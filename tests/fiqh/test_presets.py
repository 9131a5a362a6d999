"""The presets as whole tables."""

from __future__ import annotations

import pytest

from tests.fiqh.rules_data import PROFILES
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.presets import DEFAULT_PRESET, PRESETS, Confidence
from zakatdesk.fiqh.sources import SOURCES


def test_the_presets_are_those_of_the_rules() -> None:
    assert set(PRESETS) == set(PROFILES)


@pytest.mark.parametrize("code", sorted(PROFILES))
def test_a_preset_is_the_table_of_the_rules(code: str) -> None:
    assert dict(PRESETS[code].options) == PROFILES[code]


def test_the_first_preset_is_preselected_and_has_every_default() -> None:
    assert next(iter(PRESETS)) == DEFAULT_PRESET
    assert dict(PRESETS[DEFAULT_PRESET].options) == {axis: question.default for axis, question in QUESTIONS.items()}


def test_a_preset_cites_known_works() -> None:
    for preset in PRESETS.values():
        assert preset.sources
        assert set(preset.sources) <= set(SOURCES)


def test_a_standard_that_could_not_be_read_says_so() -> None:
    assert PRESETS["AAOIFI_SS35"].confidence is Confidence.TO_BE_VERIFIED
    pages = {code for code, preset in PRESETS.items() if preset.confidence is Confidence.PAGES}
    assert pages >= {"BAZNAS_ID", "MALAYSIA_LZS", "MUIS_SG", "PAKISTAN_1980", "ZATCA_SA", "DIYANET_TR"}


def test_a_preset_cannot_be_written_to() -> None:
    with pytest.raises(TypeError):
        PRESETS["HANAFI"].options["HORSES"] = "HANAFI_FORTIETH"  # type: ignore[index]
