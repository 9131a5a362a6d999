"""Questions on debts that the owner owes."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

DEBT_SCOPE = Question(
    "DEBT_SCOPE",
    Topic.DEBTS,
    sentence("options", "Which of your debts are taken off?"),
    (
        Option(
            "DUE_WITHIN_12M",
            sentence("options", "What falls due within the coming lunar year."),
            ("AAOIFI", "NZF", "DIYANET"),
            ("R38", "R48", "AAOIFI35"),
            cases=("C073", "C076"),
        ),
        Option(
            "NONE",
            sentence("options", "None."),
            ("SHAFII", "IBN_UTHAYMEEN", "IBN_BAZ"),
            ("R63", "MUMTI"),
            Basis.KNOWN,
            cases=("C003", "C073"),
        ),
        Option(
            "ALL",
            sentence("options", "All of them, due or deferred."),
            ("HANAFI", "HANBALI", "MALIKI", "SEED_ARTICLE"),
            ("R15", "R21", "R59", "R64"),
            cases=("C068", "C070", "C073", "C074"),
        ),
        Option(
            "DUE_NOW",
            sentence("options", "Only what can be demanded now."),
            ("BAZNAS",),
            ("R32",),
        ),
    ),
)

INSTALMENT_DEBT = Question(
    "INSTALMENT_DEBT",
    Topic.DEBTS,
    sentence("options", "How much of a long debt in instalments is taken off?"),
    (
        Option(
            "NEXT_12_MONTHS",
            sentence("options", "The instalments of the coming twelve months, with what is in arrears."),
            ("NZF",),
            ("R38",),
        ),
        Option(
            "CURRENT_INSTALMENT",
            sentence("options", "Only the next instalment, with what is in arrears."),
            ("AIT", "MUSTAFA_UMAR", "KAHF"),
            ("R39",),
            cases=("C076",),
        ),
        Option(
            "FULL_BALANCE",
            sentence("options", "All that is still owed, without future interest."),
            ("MALIKI", "HANBALI"),
            ("R59",),
        ),
    ),
)

DEBT_AGAINST = Question(
    "DEBT_AGAINST",
    Topic.DEBTS,
    sentence("options", "Is a debt set against other property before zakatable wealth?"),
    (
        Option(
            "ZAKATABLE_FIRST",
            sentence("options", "No: it falls on cash first, then on trade goods and livestock, never on the home."),
            ("HANAFI",),
            ("R21",),
            cases=("C071",),
        ),
        Option(
            "OTHER_PROPERTY_FIRST",
            sentence("options", "Yes: surplus property that owes no zakat and could pay it takes the debt first."),
            ("MALIKI", "HANBALI"),
            ("R15", "R64"),
            cases=("C071", "C088"),
        ),
    ),
)

DEBT_REDUCES = Question(
    "DEBT_REDUCES",
    Topic.DEBTS,
    sentence("options", "Which wealth does a debt reduce?"),
    (
        Option(
            "MONEY_ONLY",
            sentence("options", "Only money and what is joined to it."),
            ("MALIKI",),
            ("R13", "R15"),
            cases=("C074",),
        ),
        Option(
            "MONEY_AND_LIVESTOCK",
            sentence("options", "Money first, then livestock."),
            ("HANAFI",),
            ("STANDARD",),
            Basis.KNOWN,
            cases=("C070",),
        ),
        Option(
            "ALL",
            sentence("options", "All wealth that the debt is counted against here: money, then livestock."),
            ("HANBALI",),
            ("R64",),
            cases=("C068",),
        ),
    ),
)

QUESTIONS = (DEBT_SCOPE, INSTALMENT_DEBT, DEBT_AGAINST, DEBT_REDUCES)
