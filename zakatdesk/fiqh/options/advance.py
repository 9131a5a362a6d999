"""Questions on paying before the day."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Option, Question, Topic

TAJIL = Question(
    "TAJIL",
    Topic.ADVANCE,
    sentence("options", "How long before its day may zakat be paid?"),
    (
        Option(
            "ALLOWED",
            sentence("options", "At any time after nisab is owned, within the years that you set as the limit."),
            ("HANAFI", "SHAFII", "HANBALI"),
            ("R95",),
            cases=("C095", "C097", "C099"),
        ),
        Option(
            "ONE_MONTH_MAX",
            sentence("options", "Not more than a month before."),
            ("MALIKI",),
            ("R95",),
        ),
    ),
)

TAJIL_COUNTS_AS_OWNED = Question(
    "TAJIL_COUNTS_AS_OWNED",
    Topic.ADVANCE,
    sentence("options", "Does what was paid early still count when wealth is measured?"),
    (
        Option(
            "YES",
            sentence("options", "Yes: it is added back to the base and to the test of nisab."),
            ("SHAFII", "HANBALI"),
            ("R95",),
            cases=("C095", "C097"),
        ),
        Option(
            "NO",
            sentence("options", "No: only what remains is measured."),
            ("HANAFI", "ABU_HAKIM"),
            ("R95",),
            cases=("C095",),
        ),
    ),
)

TAJIL_EXCESS = Question(
    "TAJIL_EXCESS",
    Topic.ADVANCE,
    sentence("options", "What becomes of more than was due?"),
    (
        Option(
            "CARRY_FORWARD",
            sentence("options", "It is credit for the next time."),
            ("HANAFI",),
            ("R96",),
            cases=("C099",),
        ),
        Option(
            "VOLUNTARY",
            sentence("options", "It is voluntary charity."),
            ("SHAFII", "MALIKI"),
            ("R95", "R96"),
            cases=("C099",),
        ),
    ),
)

QUESTIONS = (TAJIL, TAJIL_COUNTS_AS_OWNED, TAJIL_EXCESS)
