"""Questions on the hawl: how nisab holds through the year, and what breaks it."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Option, Question, Topic

HAWL_NISAB = Question(
    "HAWL_NISAB",
    Topic.HAWL,
    sentence("options", "Must wealth stay at nisab through the whole year?"),
    (
        Option(
            "CONTINUOUS",
            sentence(
                "options", "Yes: a day below nisab ends the year, and a new one begins when nisab is reached again."
            ),
            ("MALIKI", "SHAFII", "HANBALI", "ZUFAR", "ISLAMWEB", "ALI_GOMAA", "SEED_ARTICLE"),
            ("R1", "R6", "R9", "R25"),
            cases=("C016", "C035"),
        ),
        Option(
            "ENDS_ONLY",
            sentence(
                "options", "No: nisab at the start and at the end is enough, unless everything is gone in between."
            ),
            ("HANAFI",),
            ("R2", "R4", "R9"),
            cases=("C033", "C037", "C039"),
        ),
    ),
)

TRADE_HAWL_NISAB = Question(
    "TRADE_HAWL_NISAB",
    Topic.HAWL,
    sentence("options", "Must trade goods stay at nisab through the whole year?"),
    (
        Option(
            "SAME",
            sentence("options", "They follow the rule for all other money."),
            ("HANAFI", "HANBALI"),
            ("R9", "R16"),
            cases=("C055", "C160"),
        ),
        Option(
            "END_ONLY",
            sentence("options", "Only their value at the end of the year counts, and the year runs from the purchase."),
            ("SHAFII", "MALIKI"),
            ("R9", "R16", "R17"),
            cases=("C055", "C160"),
        ),
    ),
)

BELOW_AT_DUE = Question(
    "BELOW_AT_DUE",
    Topic.HAWL,
    sentence("options", "What becomes of the date when wealth is below nisab on it?"),
    (
        Option(
            "RESET_UNTIL_NISAB",
            sentence("options", "It is given up; a new year begins on the day nisab is reached again."),
            ("HANAFI",),
            ("R2", "R4"),
            cases=("C039",),
        ),
        Option(
            "KEEP_DATE",
            sentence("options", "It is kept, and wealth is looked at again a year later."),
            ("SOME_HANAFIS",),
            ("R3",),
            cases=("C039",),
        ),
    ),
)

EXCHANGE_HAWL = Question(
    "EXCHANGE_HAWL",
    Topic.HAWL,
    sentence("options", "Does the year go on when gold, silver, cash and trade goods replace one another?"),
    (
        Option(
            "MONEY_FAMILY_CONTINUES",
            sentence("options", "Yes: they are one family, and what replaces the other carries its year on."),
            ("HANAFI", "MALIKI", "HANBALI", "IBN_BAZ"),
            ("R19", "R59"),
            cases=("C044",),
        ),
        Option(
            "METALS_RESTART",
            sentence(
                "options",
                "Not between gold and silver, nor between grazing animals: what is taken in exchange begins a year of its own.",
            ),
            ("SHAFII",),
            ("R16", "R19"),
        ),
    ),
)

QUESTIONS = (HAWL_NISAB, TRADE_HAWL_NISAB, BELOW_AT_DUE, EXCHANGE_HAWL)
