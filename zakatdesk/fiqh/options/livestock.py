"""Questions on camels, cattle, sheep and horses."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

CAMELS_ABOVE_120 = Question(
    "CAMELS_ABOVE_120",
    Topic.LIVESTOCK,
    sentence("options", "What do more than 120 camels owe?"),
    (
        Option(
            "FORTY_FIFTY",
            sentence(
                "options",
                "A two-year-old for every 40 and a three-year-old for every 50; three two-year-olds from 121 to 129.",
            ),
            ("SHAFII", "HANBALI"),
            ("R87", "R88"),
            cases=("C130",),
        ),
        Option(
            "MALIKI_CHOICE_121_129",
            sentence(
                "options",
                "From 121 to 129 either two three-year-olds or three two-year-olds, then one for every 40 and 50.",
            ),
            ("MALIKI",),
            ("STANDARD",),
            Basis.KNOWN,
            cases=("C130",),
        ),
        Option(
            "HANAFI_RESTART",
            sentence("options", "The count begins anew after 120 and again after 150, from one sheep for every five."),
            ("HANAFI",),
            ("R87", "R88"),
            cases=("C130",),
        ),
    ),
)

CATTLE_41_59 = Question(
    "CATTLE_41_59",
    Topic.LIVESTOCK,
    sentence("options", "Do cattle between 40 and 60 owe more than 40 do?"),
    (
        Option(
            "NOTHING",
            sentence("options", "No: one two-year-old cow up to 59."),
            ("MALIKI", "SHAFII", "HANBALI", "TWO_COMPANIONS"),
            ("R11", "R86"),
            cases=("C131",),
        ),
        Option(
            "PROPORTIONAL",
            sentence("options", "Yes: each head above 40 adds a fortieth of a two-year-old cow."),
            ("ABU_HANIFA",),
            ("R11",),
        ),
    ),
)

GRAZING = Question(
    "GRAZING",
    Topic.LIVESTOCK,
    sentence("options", "Must a herd graze freely for most of the year to owe zakat?"),
    (
        Option(
            "REQUIRED",
            sentence("options", "Yes: fed animals owe nothing."),
            ("HANAFI", "SHAFII", "HANBALI"),
            ("R35",),
            cases=("C128", "C130", "C131"),
        ),
        Option(
            "NOT_REQUIRED",
            sentence("options", "No: fed animals owe as grazing ones do."),
            ("MALIKI",),
            ("R35",),
        ),
    ),
)

HORSES = Question(
    "HORSES",
    Topic.LIVESTOCK,
    sentence("options", "Is zakat due on grazing horses kept for breeding?"),
    (
        Option(
            "NONE",
            sentence("options", "No."),
            ("TWO_COMPANIONS", "MALIKI", "SHAFII", "HANBALI"),
            ("STANDARD",),
            Basis.KNOWN,
        ),
        Option(
            "HANAFI_FORTIETH",
            sentence("options", "Yes: a fortieth of their value, or a dinar of gold a head where they have no price."),
            ("ABU_HANIFA",),
            ("HIDAYA",),
            Basis.KNOWN,
        ),
    ),
)

KHULTA = Question(
    "KHULTA",
    Topic.LIVESTOCK,
    sentence("options", "Is a herd that several owners keep together counted as one?"),
    (
        Option(
            "NONE",
            sentence("options", "No: each owner counts his own heads."),
            ("HANAFI",),
            ("R15", "R89"),
            cases=("C133", "C135"),
        ),
        Option(
            "AS_ONE",
            sentence("options", "Yes, even if no owner has nisab alone; each pays his part by heads."),
            ("SHAFII", "HANBALI"),
            ("R15", "R89"),
            cases=("C133", "C135"),
        ),
        Option(
            "AS_ONE_IF_EACH_HAS_NISAB",
            sentence("options", "Yes, among the owners who each have nisab alone."),
            ("MALIKI",),
            ("R15", "R89"),
            cases=("C135",),
        ),
    ),
)

OFFSPRING = Question(
    "OFFSPRING",
    Topic.LIVESTOCK,
    sentence("options", "How do young born during the year count?"),
    (
        Option(
            "FOLLOW_MOTHERS_ABOVE_NISAB",
            sentence("options", "They have the year of their mothers where these have nisab."),
            ("HANAFI", "SHAFII", "HANBALI"),
            ("R18", "R62"),
            cases=("C097",),
        ),
        Option(
            "MAY_COMPLETE_NISAB",
            sentence(
                "options",
                "They have the year of their mothers and may bring the herd to nisab, even a day before the year closes.",
            ),
            ("MALIKI",),
            ("R62",),
        ),
    ),
)

QUESTIONS = (CAMELS_ABOVE_120, CATTLE_41_59, GRAZING, HORSES, KHULTA, OFFSPRING)
