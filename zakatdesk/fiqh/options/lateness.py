"""Questions on zakat that was not paid in its year."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

MISSED_YEARS = Question(
    "MISSED_YEARS",
    Topic.LATENESS,
    sentence("options", "Does unpaid zakat of one year lower the base of the next?"),
    (
        Option(
            "REDUCING_BASE",
            sentence("options", "Yes: what is still owed for earlier years is taken off first."),
            ("HANAFI", "MALIKI", "SHAFII", "HANBALI", "NZF"),
            ("R14", "R26", "R27", "R38", "R65", "R66"),
            cases=("C080", "C086", "C088", "C090", "C092"),
        ),
        Option(
            "FIXED_BASE",
            sentence("options", "No: each year owes on all that was there; safer and easier."),
            ("ISLAMWEB",),
            ("R26",),
            cases=("C058", "C084", "C090", "C162"),
        ),
        Option(
            "CURRENT_TIMES_YEARS",
            sentence(
                "options",
                "An estimate only: today's wealth times the years; the ledger itself takes no year's zakat off another.",
            ),
            ("SOME_TODAY",),
            ("R98",),
        ),
    ),
)

MISSED_VALUE = Question(
    "MISSED_VALUE",
    Topic.LATENESS,
    sentence("options", "By which prices are past years counted?"),
    (
        Option(
            "HISTORIC",
            sentence("options", "By the holdings, prices and nisab of each year."),
            ("MAJORITY",),
            ("R26", "R27"),
            cases=("C086", "C092"),
        ),
        Option(
            "CURRENT",
            sentence("options", "By today's prices, only for the estimate."),
            ("SOME_TODAY",),
            ("R98",),
        ),
    ),
)

LATE_VALUE = Question(
    "LATE_VALUE",
    Topic.LATENESS,
    sentence("options", "By which price is zakat of metal, goods or animals paid in money after its day?"),
    (
        Option(
            "DUE_DAY",
            sentence("options", "By the price of the day it fell due."),
            ("MAJORITY",),
            ("R97",),
            cases=("C005",),
        ),
        Option(
            "PAYMENT_DAY",
            sentence("options", "By the price of the day it is paid."),
            ("HANAFI",),
            ("R97",),
        ),
    ),
)

LOSS_AFTER_DUE = Question(
    "LOSS_AFTER_DUE",
    Topic.LATENESS,
    sentence("options", "Is zakat still owed when the wealth is lost after its day?"),
    (
        Option(
            "REMAINS_IF_ABLE",
            sentence("options", "Yes, if it could have been paid; the ledger takes it that it could."),
            ("SHAFII", "MALIKI"),
            ("STANDARD",),
            Basis.KNOWN,
        ),
        Option(
            "REMAINS",
            sentence("options", "Yes, in any case."),
            ("HANBALI",),
            ("STANDARD",),
            Basis.KNOWN,
        ),
        Option(
            "FALLS",
            sentence("options", "It falls away in proportion to the loss."),
            ("HANAFI",),
            ("STANDARD",),
            Basis.KNOWN,
        ),
    ),
)

DEATH = Question(
    "DEATH",
    Topic.LATENESS,
    sentence("options", "What becomes of zakat that its owner did not pay before death?"),
    (
        Option(
            "ESTATE_FIRST",
            sentence("options", "It is paid from the whole estate before the heirs share it."),
            ("SHAFII", "HANBALI"),
            ("R99",),
            cases=("C151",),
        ),
        Option(
            "BEQUEST_THIRD",
            sentence("options", "It is paid only if it was bequeathed, and up to a third of the estate."),
            ("HANAFI", "MALIKI"),
            ("R99",),
            cases=("C151",),
        ),
    ),
)

QUESTIONS = (MISSED_YEARS, MISSED_VALUE, LATE_VALUE, LOSS_AFTER_DUE, DEATH)
