"""Questions on crops, honey, mines and buried treasure."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

CROPS_NISAB = Question(
    "CROPS_NISAB",
    Topic.PRODUCE,
    sentence("options", "From which amount does a harvest owe zakat?"),
    (
        Option(
            "FIVE_WASQ",
            sentence("options", "From five wasq of dried and cleaned produce."),
            ("TWO_COMPANIONS", "MALIKI", "SHAFII", "HANBALI"),
            ("R32", "R42"),
            cases=("C137", "C139"),
        ),
        Option(
            "NONE",
            sentence("options", "From any amount."),
            ("ABU_HANIFA",),
            ("R43",),
            cases=("C139",),
        ),
    ),
)

CROPS_KINDS = Question(
    "CROPS_KINDS",
    Topic.PRODUCE,
    sentence("options", "Which crops owe zakat?"),
    (
        Option(
            "STAPLE_STORABLE",
            sentence("options", "Staple foods that keep."),
            ("MALIKI", "SHAFII"),
            ("R42",),
            cases=("C137", "C139"),
        ),
        Option(
            "MEASURED_AND_STORED",
            sentence("options", "Whatever is measured and stored: grains, dates, raisins, almonds, pistachios."),
            ("HANBALI", "PERMANENT_COMMITTEE"),
            ("R90",),
        ),
        Option(
            "ALL_PRODUCE",
            sentence("options", "All that is grown, vegetables and fruit too."),
            ("ABU_HANIFA",),
            ("R43",),
            cases=("C139",),
        ),
    ),
)

CROPS_COSTS = Question(
    "CROPS_COSTS",
    Topic.PRODUCE,
    sentence("options", "Are the costs of growing taken off a harvest?"),
    (
        Option(
            "NO_DEDUCTION",
            sentence("options", "No."),
            ("AZHAR", "MAJORITY"),
            ("R42",),
            cases=("C137",),
        ),
        Option(
            "DEDUCT_CROP_DEBTS",
            sentence("options", "Debts that were taken up for this crop are taken off first."),
            ("IBN_ABBAS", "SOME_HANBALIS"),
            ("STANDARD",),
            Basis.KNOWN,
        ),
        Option(
            "DEDUCT_COSTS_EXCEPT_WATER",
            sentence(
                "options",
                "Costs such as fertiliser and pesticide are taken off first, but not water, which lowers the rate already.",
            ),
            ("SOME_TODAY",),
            ("R91",),
        ),
    ),
)

CROPS_MIXED_WATER = Question(
    "CROPS_MIXED_WATER",
    Topic.PRODUCE,
    sentence("options", "What is the rate of a crop that had both rain and lifted water?"),
    (
        Option(
            "EQUAL_7_5_ELSE_MAJORITY",
            sentence("options", "7.5 % where both helped alike; otherwise the rate of the one that helped more."),
            ("HANBALI", "PERMANENT_COMMITTEE"),
            ("R90",),
        ),
        Option(
            "PROPORTIONAL",
            sentence("options", "5 % and as much of another 5 % as the part that came by itself."),
            ("SHAFII",),
            ("R90",),
        ),
    ),
)

HONEY = Question(
    "HONEY",
    Topic.PRODUCE,
    sentence("options", "Is zakat due on honey?"),
    (
        Option(
            "NONE",
            sentence("options", "No."),
            ("MALIKI", "SHAFII"),
            ("R92",),
            cases=("C141",),
        ),
        Option(
            "TENTH_NO_NISAB",
            sentence("options", "A tenth of any amount."),
            ("HANAFI",),
            ("R92",),
            cases=("C141",),
        ),
        Option(
            "TENTH_NISAB_160_RATL",
            sentence("options", "A tenth from 160 Iraqi ratls on, which are 61.2 kg."),
            ("HANBALI",),
            ("R92", "ARITHMETIC"),
            cases=("C141",),
        ),
    ),
)

MINERALS = Question(
    "MINERALS",
    Topic.PRODUCE,
    sentence("options", "What does a mine owe?"),
    (
        Option(
            "FORTIETH_WITH_NISAB",
            sentence("options", "A fortieth when it comes out, from nisab on."),
            ("SHAFII", "HANBALI"),
            ("R93",),
            cases=("C143",),
        ),
        Option(
            "FIFTH_NO_NISAB",
            sentence("options", "A fifth of any amount of metal."),
            ("HANAFI",),
            ("R93",),
            cases=("C143",),
        ),
        Option(
            "BY_EFFORT",
            sentence("options", "A fortieth of what was worked for, a fifth of a nugget found without work."),
            ("MALIKI",),
            ("R93",),
            cases=("C143",),
        ),
    ),
)

RIKAZ_NISAB = Question(
    "RIKAZ_NISAB",
    Topic.PRODUCE,
    sentence("options", "Must buried treasure reach nisab before a fifth of it is due?"),
    (
        Option(
            "NOT_REQUIRED",
            sentence("options", "No: a fifth of any amount."),
            ("HANAFI", "MALIKI", "HANBALI"),
            ("R94",),
            cases=("C142",),
        ),
        Option(
            "REQUIRED",
            sentence("options", "Yes: only gold and silver of at least nisab."),
            ("SHAFII",),
            ("MAJMU",),
            Basis.KNOWN,
        ),
    ),
)

QUESTIONS = (CROPS_NISAB, CROPS_KINDS, CROPS_COSTS, CROPS_MIXED_WATER, HONEY, MINERALS, RIKAZ_NISAB)
