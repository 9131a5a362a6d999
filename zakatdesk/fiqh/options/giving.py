"""Questions on recipients and on zakat al-fitr."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Option, Question, Topic

RECIPIENT_SPREAD = Question(
    "RECIPIENT_SPREAD",
    Topic.GIVING,
    sentence("options", "Must every group of recipients that can be found receive something?"),
    (
        Option(
            "ANY_CATEGORY",
            sentence("options", "No: one group is enough."),
            ("HANAFI", "MALIKI", "HANBALI"),
            ("R1", "R99"),
            cases=("C156",),
        ),
        Option(
            "ALL_PRESENT_CATEGORIES",
            sentence("options", "Yes; you are warned where a group is missing, and nothing is refused."),
            ("SHAFII",),
            ("R99",),
        ),
    ),
)

FITR_WHEAT_HALF_SA = Question(
    "FITR_WHEAT_HALF_SA",
    Topic.GIVING,
    sentence("options", "Is half a sa' of wheat or raisins enough for zakat al-fitr?"),
    (
        Option(
            "NO",
            sentence("options", "No: a whole sa' of any staple."),
            ("MALIKI", "SHAFII", "HANBALI"),
            ("R32", "R34"),
            cases=("C144",),
        ),
        Option(
            "YES",
            sentence("options", "Yes."),
            ("HANAFI",),
            ("R34",),
        ),
    ),
)

FITR_CASH = Question(
    "FITR_CASH",
    Topic.GIVING,
    sentence("options", "May zakat al-fitr be given in money?"),
    (
        Option(
            "ALLOWED",
            sentence("options", "Yes, the sum for each person that the local body sets."),
            ("HANAFI", "BAZNAS", "MOST_TODAY"),
            ("R32", "R34"),
            cases=("C144",),
        ),
        Option(
            "STAPLE_ONLY",
            sentence("options", "No, only as food."),
            ("MALIKI", "SHAFII", "HANBALI"),
            ("R34",),
        ),
    ),
)

QUESTIONS = (RECIPIENT_SPREAD, FITR_WHEAT_HALF_SA, FITR_CASH)
