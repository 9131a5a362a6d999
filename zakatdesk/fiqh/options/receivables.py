"""Questions on debts owed to the owner and on wealth out of reach."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

RECEIVABLE_GOOD = Question(
    "RECEIVABLE_GOOD",
    Topic.RECEIVABLES,
    sentence("options", "When is zakat due on money that a sound debtor owes you?"),
    (
        Option(
            "YEARLY",
            sentence("options", "Every year, as if it were in your hand."),
            ("SHAFII", "ISLAMWEB", "PERMANENT_COMMITTEE", "MOST_TODAY"),
            ("R25", "R31"),
            cases=("C078", "C110"),
        ),
        Option(
            "ON_RECEIPT_ALL_YEARS",
            sentence("options", "When it is paid to you, for all the years that have passed."),
            ("HANAFI", "HANBALI", "NZF"),
            ("R8", "R69"),
            cases=("C080", "C084"),
        ),
        Option(
            "ON_RECEIPT_ONE_YEAR",
            sentence("options", "When it is paid to you, once, whatever the years."),
            ("MALIKI",),
            ("R12",),
            cases=("C084",),
        ),
    ),
)

RECEIVABLE_DOUBTFUL = Question(
    "RECEIVABLE_DOUBTFUL",
    Topic.RECEIVABLES,
    sentence("options", "When is zakat due on money owed by someone who cannot pay, denies it or puts it off?"),
    (
        Option(
            "ONE_YEAR_ON_RECEIPT",
            sentence("options", "When it is paid to you, for one year."),
            ("MALIKI", "IBN_UTHAYMEEN", "ISLAMWEB", "AAOIFI"),
            ("STANDARD", "AAOIFI35"),
            Basis.KNOWN,
        ),
        Option(
            "NEW_HAWL_ON_RECEIPT",
            sentence("options", "Nothing for the past; a new year begins when it is paid to you."),
            ("HANAFI", "IBN_BAZ", "PERMANENT_COMMITTEE"),
            ("R31", "R68"),
        ),
        Option(
            "ALL_YEARS_ON_RECEIPT",
            sentence("options", "When it is paid to you, for all the years that have passed."),
            ("SHAFII", "HANBALI"),
            ("STANDARD",),
            Basis.KNOWN,
        ),
    ),
)

RECEIVABLE_CLASSES = Question(
    "RECEIVABLE_CLASSES",
    Topic.RECEIVABLES,
    sentence("options", "Do debts owed to you fall into more classes than good and doubtful?"),
    (
        Option(
            "SIMPLE",
            sentence("options", "No."),
            ("MALIKI", "SHAFII", "HANBALI"),
            ("R25", "R31"),
            cases=("C080",),
        ),
        Option(
            "HANAFI_THREE",
            sentence(
                "options",
                "Yes: strong, such as loans and sales; medium, such as things not for trade; weak, such as dower and wages.",
            ),
            ("HANAFI",),
            ("R69",),
            cases=("C082",),
        ),
    ),
)

INACCESSIBLE = Question(
    "INACCESSIBLE",
    Topic.RECEIVABLES,
    sentence("options", "What is due on stolen, lost or seized wealth that comes back?"),
    (
        Option(
            "ONE_YEAR_ON_RETURN",
            sentence("options", "One year's zakat when it comes back."),
            ("MALIKI", "ISLAMWEB"),
            ("R70",),
            cases=("C163",),
        ),
        Option(
            "NEW_HAWL_ON_RETURN",
            sentence("options", "Nothing for the past; a new year begins when it comes back."),
            ("HANAFI", "SOME_SHAFIIS", "SOME_HANBALIS"),
            ("R70",),
        ),
        Option(
            "ALL_YEARS_ON_RETURN",
            sentence("options", "The zakat of all the years it was away, when it comes back."),
            ("SHAFII", "HANBALI"),
            ("R70",),
        ),
    ),
)

QUESTIONS = (RECEIVABLE_GOOD, RECEIVABLE_DOUBTFUL, RECEIVABLE_CLASSES, INACCESSIBLE)
