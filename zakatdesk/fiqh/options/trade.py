"""Questions on trade goods."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

TRADE_VALUE = Question(
    "TRADE_VALUE",
    Topic.TRADE,
    sentence("options", "At which price are trade goods counted on the due day?"),
    (
        Option(
            "MARKET_WHOLESALE",
            sentence("options", "At what they would bring wholesale."),
            ("MALIKI", "JORDAN", "MOST_TODAY"),
            ("R63",),
            cases=("C004", "C107", "C110"),
        ),
        Option(
            "MARKET_RETAIL",
            sentence("options", "At the price that customers pay."),
            ("SOME_HANAFIS",),
            ("R74",),
            cases=("C108",),
        ),
        Option(
            "LOWER_OF_COST_OR_MARKET",
            sentence(
                "options", "At what they cost or what they would bring, whichever is less, as some accountants count."
            ),
            (),
            ("ARITHMETIC",),
            Basis.KNOWN,
        ),
    ),
)

DEAD_STOCK = Question(
    "DEAD_STOCK",
    Topic.TRADE,
    sentence("options", "What is due on goods that do not sell?"),
    (
        Option(
            "REALISABLE_VALUE_YEARLY",
            sentence("options", "Zakat every year on what a bulk buyer would pay now."),
            ("MOST_TODAY",),
            ("R63", "R74"),
            cases=("C108",),
        ),
        Option(
            "ON_SALE_ONE_YEAR",
            sentence("options", "One year's zakat when they are sold."),
            ("IBN_UTHAYMEEN",),
            ("R75",),
        ),
    ),
)

TRADER_TYPE_RULE = Question(
    "TRADER_TYPE_RULE",
    Topic.TRADE,
    sentence("options", "Does a trader who waits for the market pay only when he sells?"),
    (
        Option(
            "ALL_YEARLY",
            sentence("options", "No: every trader pays each year."),
            ("HANAFI", "SHAFII", "HANBALI"),
            ("R67",),
            cases=("C113",),
        ),
        Option(
            "MALIKI_MUDIR_MUHTAKIR",
            sentence(
                "options",
                "Yes: who sells and buys all the time pays each year; who waits pays one year's zakat on sale.",
            ),
            ("MALIKI",),
            ("R67",),
            cases=("C113",),
        ),
    ),
)

QUESTIONS = (TRADE_VALUE, DEAD_STOCK, TRADER_TYPE_RULE)
