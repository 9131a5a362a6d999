"""Questions on rent, wages and savings for a need."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

RENTAL = Question(
    "RENTAL",
    Topic.INCOME,
    sentence("options", "What is due on property that is let?"),
    (
        Option(
            "SAVED_INCOME_AFTER_HAWL",
            sentence("options", "Nothing on the property; the rent that is saved is money like any other."),
            ("PERMANENT_COMMITTEE", "MAJORITY"),
            ("R31",),
            cases=("C126",),
        ),
        Option(
            "ON_RECEIPT_AT_ONCE",
            sentence("options", "A fortieth of the rent when it is received."),
            ("MALAYSIA",),
            ("R82",),
        ),
        Option(
            "TEN_PERCENT_NET",
            sentence("options", "A tenth of the rent less its costs, or a twentieth of all of it, as with crops."),
            ("QARADAWI",),
            ("QARADAWI",),
            Basis.KNOWN,
        ),
        Option(
            "ADVANCE_RENT_SETTLES_YEARLY",
            sentence("options", "Rent taken for years ahead becomes firmly yours year by year and owes zakat so."),
            ("SHAFII",),
            ("STANDARD",),
            Basis.KNOWN,
            cases=("C126",),
        ),
    ),
)

EARNED_INCOME = Question(
    "EARNED_INCOME",
    Topic.INCOME,
    sentence("options", "Is zakat due on wages as soon as they are earned?"),
    (
        Option(
            "NOT_SEPARATE",
            sentence("options", "No: what is saved of them is money like any other."),
            ("MAJORITY",),
            ("R23", "R26"),
            cases=("C052", "C160"),
        ),
        Option(
            "ON_RECEIPT_GROSS",
            sentence("options", "A fortieth of a month's income if it reaches a twelfth of the yearly nisab."),
            ("BAZNAS",),
            ("R32",),
            cases=("C013", "C124"),
        ),
        Option(
            "ON_RECEIPT_NET_OF_NEEDS",
            sentence("options", "A fortieth of a month's income less the needs of the family, if that reaches nisab."),
            ("SELANGOR", "MALAYSIA"),
            ("R82",),
            cases=("C127",),
        ),
    ),
)

NEEDS_SAVINGS = Question(
    "NEEDS_SAVINGS",
    Topic.INCOME,
    sentence("options", "Is zakat due on money saved for a house, a marriage or the hajj?"),
    (
        Option(
            "ZAKATABLE",
            sentence("options", "Yes, and again every year in which it is not spent."),
            ("IBN_BAZ", "IBN_UTHAYMEEN", "ISLAMWEB", "MOST_TODAY"),
            ("R22", "R25"),
            cases=("C003", "C153"),
        ),
        Option(
            "EXEMPT",
            sentence("options", "No, while it is set aside for such a need."),
            ("SEED_ARTICLE", "SOME_HANAFIS"),
            ("R1",),
            cases=("C153",),
        ),
    ),
)

QUESTIONS = (RENTAL, EARNED_INCOME, NEEDS_SAVINGS)
