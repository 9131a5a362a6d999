"""Questions on new money, its lots and its profit."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

MUSTAFAD = Question(
    "MUSTAFAD",
    Topic.NEW_MONEY,
    sentence("options", "When is zakat due on money that comes in during the year?"),
    (
        Option(
            "SINGLE_DATE",
            sentence("options", "With everything else on one chosen day; what has not completed a year is paid early."),
            ("IBN_UTHAYMEEN", "PERMANENT_COMMITTEE", "ISLAMQA", "ISLAMWEB"),
            ("R23", "R24", "R25", "R31"),
            cases=("C052", "C162"),
        ),
        Option(
            "POOL",
            sentence("options", "With everything else when the year of the whole closes, as a duty."),
            ("HANAFI",),
            ("R8", "R20"),
            cases=("C046", "C048", "C049", "C067"),
        ),
        Option(
            "OWN_HAWL",
            sentence(
                "options", "Each sum when it has completed a year of its own; a later sum needs no nisab of its own."
            ),
            ("SHAFII", "HANBALI", "IBN_BAZ", "SEED_ARTICLE"),
            ("R1", "R18", "R25"),
            cases=("C048", "C054", "C067", "C160"),
        ),
        Option(
            "OWN_HAWL_MALIKI",
            sentence(
                "options",
                "Each sum after its own year; sums that came in below nisab wait and begin together when it is reached.",
            ),
            ("MALIKI",),
            ("R13", "R14"),
            cases=("C055", "C062"),
        ),
        Option(
            "OPENING_BALANCE",
            sentence(
                "options", "A year later: the base is what stood at the start or what stands now, whichever is less."
            ),
            ("MOROCCO",),
            ("R28",),
            cases=("C051",),
        ),
        Option(
            "LOWEST_BALANCE",
            sentence("options", "The base is the lowest that all accounts together held on any day of the year."),
            ("MUIS", "MELAKA", "MALAYSIA"),
            ("R29", "R30"),
            cases=("C063", "C065"),
        ),
        Option(
            "CLOSING_BALANCE",
            sentence("options", "The base is what stands on the fixed day, whenever it came in."),
            ("MALAYSIA", "PAKISTAN"),
            ("R30", "R33"),
            cases=("C012", "C065"),
        ),
    ),
)

WITHDRAWAL_ORDER = Question(
    "WITHDRAWAL_ORDER",
    Topic.NEW_MONEY,
    sentence("options", "Which money is spent first, where sums have years of their own?"),
    (
        Option(
            "NEWEST_FIRST",
            sentence("options", "The newest: what is a year old is then the lowest balance of that year."),
            ("MUIS", "MELAKA"),
            ("R29", "R30", "ARITHMETIC"),
            Basis.DERIVED,
            cases=("C048", "C160"),
        ),
        Option(
            "OLDEST_FIRST",
            sentence("options", "The oldest, which lowers zakat."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
            cases=("C062",),
        ),
        Option(
            "PRO_RATA",
            sentence("options", "From each sum in proportion."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
        ),
    ),
)

TRADE_PROFIT = Question(
    "TRADE_PROFIT",
    Topic.NEW_MONEY,
    sentence("options", "Has the profit of trade a year of its own?"),
    (
        Option(
            "FOLLOWS_PRINCIPAL",
            sentence("options", "No: it has the year of the capital it grew from."),
            ("HANAFI", "MALIKI", "HANBALI"),
            ("R12", "R15", "R16", "R18"),
            cases=(
                "C054",
                "C055",
                "C057",
                "C060",
            ),
        ),
        Option(
            "OWN_HAWL_WHEN_REALISED",
            sentence(
                "options",
                "Profit turned into money has its own year from the sale; profit still in goods follows the capital.",
            ),
            ("SHAFII",),
            ("R16", "R17"),
            cases=(
                "C058",
                "C060",
            ),
        ),
        Option(
            "OWN_HAWL_ALWAYS",
            sentence(
                "options",
                "Yes, each profit from its own day; the schools say this of money from outside, not of trade profit.",
            ),
            ("SEED_ARTICLE",),
            ("R1",),
            cases=("C054",),
        ),
    ),
)

QUESTIONS = (MUSTAFAD, WITHDRAWAL_ORDER, TRADE_PROFIT)
