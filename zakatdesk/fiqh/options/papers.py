"""Questions on shares, pensions and deposits."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

SHARES_TRADED = Question(
    "SHARES_TRADED",
    Topic.PAPERS,
    sentence("options", "What of shares that are bought to be sold is counted?"),
    (
        Option(
            "MARKET_VALUE",
            sentence("options", "All of their market value, as trade goods."),
            ("IBN_UTHAYMEEN", "IIFA", "MOST_TODAY"),
            ("R75",),
            cases=("C115",),
        ),
        Option(
            "REALISED_PROFIT_ONLY",
            sentence("options", "Only the profit that was made on them in the year."),
            ("SELANGOR",),
            ("R77",),
            cases=("C118",),
        ),
    ),
)

SHARES_HELD = Question(
    "SHARES_HELD",
    Topic.PAPERS,
    sentence("options", "What of shares that are kept for their income is counted?"),
    (
        Option(
            "PROXY_PERCENT",
            sentence("options", "A fixed part of their market value that stands for the company's zakatable assets."),
            ("NZF",),
            ("R76",),
            cases=("C116", "C119"),
        ),
        Option(
            "ZAKATABLE_ASSETS_SHARE",
            sentence(
                "options",
                "Your share of what the company itself owns in cash, stock and good debts, less what it owes.",
            ),
            ("IIFA", "AAOIFI", "JORDAN"),
            ("IIFA28", "IIFA121", "AAOIFI35"),
            Basis.KNOWN,
        ),
        Option(
            "DIVIDENDS_AFTER_HAWL",
            sentence("options", "Only the dividends, once they have been yours for a year."),
            ("PERMANENT_COMMITTEE",),
            ("R31",),
        ),
        Option(
            "DIVIDENDS_TEN_PERCENT",
            sentence("options", "A tenth of the dividends when they are received, as with crops."),
            ("SOME_TODAY",),
            ("R78",),
        ),
        Option(
            "MARKET_VALUE",
            sentence("options", "All of their market value."),
            ("BAZNAS",),
            ("R32",),
        ),
        Option(
            "LOWEST_VALUE_IN_YEAR",
            sentence("options", "Their lowest market value of the year."),
            ("MALAYSIA",),
            ("R77",),
        ),
    ),
)

PENSION = Question(
    "PENSION",
    Topic.PAPERS,
    sentence("options", "When does a pension that you cannot draw yet owe zakat?"),
    (
        Option(
            "ON_RECEIPT_NEW_HAWL",
            sentence("options", "What is paid out begins a year of its own; nothing for the years before."),
            ("MOST_TODAY",),
            ("R79",),
            cases=("C122",),
        ),
        Option(
            "ZAKATABLE_SHARE_YEARLY",
            sentence("options", "Every year, on the part of the fund that is zakatable."),
            ("NZF",),
            ("R79",),
            cases=("C119",),
        ),
        Option(
            "NET_ACCESSIBLE_YEARLY",
            sentence("options", "Every year, on what would be left after tax and penalty if you drew it now."),
            ("NORTH_AMERICA",),
            ("R80",),
            cases=("C122",),
        ),
        Option(
            "ON_RECEIPT_ONE_YEAR",
            sentence("options", "One year's zakat when it is paid out."),
            ("MALIKI",),
            ("R79",),
        ),
        Option(
            "ON_WITHDRAWAL_AT_ONCE",
            sentence("options", "At once on what is drawn, without waiting for a year."),
            ("MALAYSIA",),
            ("R30",),
        ),
    ),
)

DEPOSIT_GIVEN = Question(
    "DEPOSIT_GIVEN",
    Topic.PAPERS,
    sentence("options", "Who pays zakat on a refundable deposit?"),
    (
        Option(
            "ON_RETURN",
            sentence("options", "Nobody while it is away; it begins a year of its own when it comes back."),
            ("SOME_HANAFIS",),
            ("R84",),
            cases=("C152",),
        ),
        Option(
            "OWNER_YEARLY",
            sentence("options", "Whoever gave it, every year."),
            ("SOME_TODAY",),
            ("R84",),
            cases=("C152",),
        ),
        Option(
            "HOLDER_PAYS",
            sentence("options", "Whoever holds it, as with a loan."),
            ("SOME_TODAY",),
            ("R84",),
            cases=("C152",),
        ),
    ),
)

QUESTIONS = (SHARES_TRADED, SHARES_HELD, PENSION, DEPOSIT_GIVEN)
