"""What is said when rules cannot be chosen so."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

POLICIES: Mapping[str, Sentence] = {
    "PRESET_UNKNOWN": sentence("errors", "There is no set of rules called {preset}."),
    "AXIS_UNKNOWN": sentence("errors", "There is no question called {axis} among the rules."),
    "OPTION_UNKNOWN": sentence("errors", "{option} does not answer {axis}; choose one of these: {allowed:codes}."),
    "PARAMETER_UNKNOWN": sentence("errors", "There is no number called {parameter} among the rules."),
    "PARAMETER_MISSING": sentence("errors", "The chosen rules need {parameter}; enter it."),
    "PARAMETER_OUT_OF_RANGE": sentence("errors", "{parameter} is outside what is possible."),
    "OPTIONS_CONTRADICT": sentence(
        "errors", "{axis:code} = {option:code} does not go together with {other_axis:code} = {other_option:code}."
    ),
    "ZAKAT_DAY_CALENDAR": sentence(
        "errors", "Under these rules the zakat day is chosen by the {wanted:calendar} calendar."
    ),
    "ZAKAT_DAY_INVALID": sentence("errors", "There is no day {day} in the month {month} of that calendar."),
}
"""Rules that a person follows."""
