"""Questions on gold and silver: purity, joining, worn jewellery."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

PURITY_RULE = Question(
    "PURITY_RULE",
    Topic.METALS,
    sentence("options", "Which weight of an alloy counts towards the nisab of metal?"),
    (
        Option(
            "FINE_CONTENT",
            sentence("options", "Only the fine gold or silver in it."),
            ("SHAFII", "HANBALI", "MOST_TODAY"),
            ("R24", "R52"),
            cases=("C017", "C019", "C020", "C021", "C024"),
        ),
        Option(
            "MAJORITY_METAL_GROSS",
            sentence(
                "options",
                "The whole weight where the precious metal is the larger part; where it is not, the thing is goods with a price.",
            ),
            ("HANAFI",),
            ("R10", "R11"),
            cases=("C023",),
        ),
        Option(
            "GROSS_WEIGHT",
            sentence("options", "The whole weight, whatever the karat; for experts only, one fatwa says so."),
            ("BARRAK",),
            ("R53",),
        ),
    ),
)

JOIN_METALS = Question(
    "JOIN_METALS",
    Topic.METALS,
    sentence("options", "Do gold, silver and money complete one another's nisab?"),
    (
        Option(
            "BY_VALUE",
            sentence("options", "Yes: all is counted in money and compared with the nisab of money."),
            ("ABU_HANIFA",),
            ("R10", "R54"),
            cases=("C025", "C026", "C028"),
        ),
        Option(
            "BY_PARTS",
            sentence(
                "options", "Yes: the parts of a nisab that each one makes are added, and each pays its own fortieth."
            ),
            ("TWO_COMPANIONS", "MALIKI", "HANBALI"),
            ("R10", "R54", "R55"),
            cases=("C025", "C026", "C028", "C029", "C031"),
        ),
        Option(
            "NONE",
            sentence("options", "No: money joins one metal, and the other stands alone by its weight."),
            ("SHAFII", "ABU_THAWR", "SOME_HANBALIS"),
            ("R56",),
            cases=(
                "C005",
                "C063",
            ),
        ),
    ),
)

CASH_JOINS_METAL = Question(
    "CASH_JOINS_METAL",
    Topic.METALS,
    sentence("options", "With which metal are cash and trade goods joined where gold and silver are not joined?"),
    (
        Option(
            "BOTH",
            sentence("options", "With both where the metals are joined; where they are not, with gold."),
            ("ABU_HANIFA", "TWO_COMPANIONS", "MALIKI", "HANBALI"),
            ("R10", "R54"),
            cases=("C025",),
        ),
        Option(
            "GOLD",
            sentence("options", "With gold."),
            ("SHAFII", "MALAYSIA", "MUIS"),
            ("R29", "R56"),
            cases=("C063",),
        ),
        Option(
            "SILVER",
            sentence("options", "With silver."),
            ("SOME_SHAFIIS",),
            ("R56",),
        ),
    ),
)

JEWELLERY_WORN = Question(
    "JEWELLERY_WORN",
    Topic.METALS,
    sentence("options", "Is zakat due on gold and silver jewellery that a woman wears?"),
    (
        Option(
            "EXEMPT",
            sentence("options", "No, as long as it is worn and within custom."),
            ("MALIKI", "SHAFII", "HANBALI", "QARADAWI"),
            ("R56",),
            cases=("C105",),
        ),
        Option(
            "ZAKATABLE",
            sentence("options", "Yes, like any other gold and silver."),
            ("HANAFI", "IBN_BAZ", "IBN_UTHAYMEEN"),
            ("R10", "MUMTI"),
            cases=("C017", "C019", "C105"),
        ),
        Option(
            "EXEMPT_TO_URUF_EXCESS",
            sentence("options", "Only on the grams above what is customary where you live."),
            ("MALAYSIA", "MUIS"),
            ("R72",),
            cases=("C103",),
        ),
        Option(
            "EXEMPT_TO_URUF_ALL",
            sentence("options", "On all of it once it is more than what is customary where you live."),
            ("SOME_TODAY",),
            ("STANDARD",),
            Basis.KNOWN,
            cases=("C103",),
        ),
    ),
)

QUESTIONS = (PURITY_RULE, JOIN_METALS, CASH_JOINS_METAL, JEWELLERY_WORN)
