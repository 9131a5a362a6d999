"""Questions on the nisab of money."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

NISAB_WEIGHTS = Question(
    "NISAB_WEIGHTS",
    Topic.NISAB,
    sentence("options", "How many grams are twenty mithqals of gold and two hundred dirhams of silver?"),
    (
        Option(
            "G85_S595",
            sentence("options", "85 g of gold and 595 g of silver."),
            ("QARADAWI", "IBN_UTHAYMEEN", "ISLAMWEB", "EGYPT", "QATAR", "BAZNAS", "MALAYSIA", "JORDAN", "SEED_ARTICLE"),
            ("R1", "R23", "R25", "R34"),
            cases=("C005", "C019", "C023", "C155"),
        ),
        Option(
            "G87_48_S612_36",
            sentence("options", "87.48 g of gold and 612.36 g of silver: 7.5 and 52.5 tola."),
            ("SOUTH_ASIAN_HANAFIS",),
            ("R5", "R45"),
            cases=(
                "C012",
                "C021",
            ),
        ),
        Option(
            "G92_S644",
            sentence("options", "92 g of gold and 644 g of silver."),
            ("IBN_BAZ",),
            ("R22",),
        ),
        Option(
            "G84_875_S594_125",
            sentence("options", "84.875 g of gold and 594.125 g of silver, counted by grains of barley."),
            ("SOME_TODAY",),
            ("R46",),
            cases=("C019",),
        ),
        Option(
            "G84_7_S592_9",
            sentence("options", "84.7 g of gold and 592.9 g of silver."),
            ("KELLER", "SHAFII"),
            ("R47",),
        ),
        Option(
            "G80_18_S561",
            sentence("options", "80.18 g of gold and 561 g of silver."),
            ("DIYANET",),
            ("R48", "DIYANET"),
            Basis.KNOWN,
        ),
        Option(
            "G86_S595",
            sentence("options", "86 g of gold and 595 g of silver."),
            ("MUIS",),
            ("MUIS",),
            Basis.KNOWN,
            cases=("C063",),
        ),
        Option(
            "CUSTOM",
            sentence("options", "Weights of your own."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
        ),
    ),
)

NISAB_BASIS_MONEY = Question(
    "NISAB_BASIS_MONEY",
    Topic.NISAB,
    sentence("options", "Which metal sets the nisab of money?"),
    (
        Option(
            "GOLD",
            sentence("options", "The value of the gold nisab."),
            ("AZHAR", "QARADAWI", "AAOIFI", "BAZNAS", "MALAYSIA", "EGYPT", "DIYANET"),
            ("R49", "QARADAWI", "AAOIFI35"),
            cases=("C009", "C016"),
        ),
        Option(
            "SILVER",
            sentence("options", "The value of the silver nisab."),
            ("HANAFI", "MOROCCO"),
            ("R28",),
            cases=("C009",),
        ),
        Option(
            "LOWER_OF",
            sentence("options", "The lower of the two values, which is better for the poor."),
            ("MWL", "SENIOR_SCHOLARS", "PERMANENT_COMMITTEE", "SEED_ARTICLE"),
            ("R1", "R24"),
            cases=("C009", "C011"),
        ),
        Option(
            "FIXED_BY_AUTHORITY",
            sentence("options", "A sum of money that an authority publishes, in force until its next one."),
            ("PAKISTAN", "BAZNAS", "MALAYSIA"),
            ("R32", "R33"),
            cases=("C007", "C012", "C161"),
        ),
    ),
)

NISAB_GOLD_KARAT = Question(
    "NISAB_GOLD_KARAT",
    Topic.NISAB,
    sentence("options", "Gold of which karat prices the gold nisab?"),
    (
        Option(
            "K24",
            sentence("options", "Pure gold: the weight of the nisab times the price of a fine gram."),
            ("MAJORITY",),
            ("R34", "R52"),
            cases=("C009", "C016"),
        ),
        Option(
            "K21",
            sentence(
                "options",
                "Gold of 21 karat, a lower price that brings more people above the nisab for the good of the poor.",
            ),
            ("EGYPT",),
            ("R34",),
        ),
    ),
)

NISAB_PRICE_TIME = Question(
    "NISAB_PRICE_TIME",
    Topic.NISAB,
    sentence("options", "When is the nisab of money priced anew?"),
    (
        Option(
            "ON_EACH_DATE",
            sentence("options", "Each day by the price of that day, so that a rise of the metal can end a year."),
            ("ISLAMWEB", "SEED_ARTICLE"),
            ("R1", "R25"),
            cases=("C016",),
        ),
        Option(
            "ON_DUE_DATE_ONLY",
            sentence(
                "options", "On the day a year begins and on the day it closes; between them the first figure stands."
            ),
            ("HANAFI",),
            ("R3", "R7"),
            cases=("C037", "C046"),
        ),
        Option(
            "AUTHORITY_ANNUAL",
            sentence("options", "By the figure that an authority publishes for a period, where one is in force."),
            ("BAZNAS", "PAKISTAN"),
            ("R32", "R33"),
            cases=("C012", "C013"),
        ),
    ),
)

MONEY_EXCESS = Question(
    "MONEY_EXCESS",
    Topic.NISAB,
    sentence("options", "How much of what exceeds the nisab of money or metal counts?"),
    (
        Option(
            "PRO_RATA",
            sentence("options", "All of it."),
            ("TWO_COMPANIONS", "MALIKI", "SHAFII", "HANBALI"),
            ("R11", "R50"),
            cases=("C001", "C155"),
        ),
        Option(
            "FIFTH_STEPS",
            sentence("options", "Only each full fifth of the nisab."),
            ("ABU_HANIFA",),
            ("R10", "R11"),
            cases=("C155",),
        ),
    ),
)

ROUNDING = Question(
    "ROUNDING",
    Topic.NISAB,
    sentence("options", "How is an amount owed rounded to the smallest coin?"),
    (
        Option(
            "HALF_UP",
            sentence("options", "To the nearest, and half a coin up."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
            cases=("C086", "C159"),
        ),
        Option(
            "UP",
            sentence("options", "Up to the next, as a precaution."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
            cases=("C159",),
        ),
    ),
)

QUESTIONS = (NISAB_WEIGHTS, NISAB_BASIS_MONEY, NISAB_GOLD_KARAT, NISAB_PRICE_TIME, MONEY_EXCESS, ROUNDING)
