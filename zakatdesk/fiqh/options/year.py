"""Questions on the calendar, the yearly date and the owner."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

YEAR_BASIS = Question(
    "YEAR_BASIS",
    Topic.YEAR,
    sentence("options", "By which calendar does a year of zakat close?"),
    (
        Option(
            "LUNAR_UMM_AL_QURA",
            sentence(
                "options",
                "A year closes on the same Hijri day and month of the next Hijri year, by the Umm al-Qura calendar and the month starts that your ledger records.",
            ),
            ("HANAFI", "MALIKI", "SHAFII", "HANBALI", "ISLAMWEB"),
            ("R25", "R40"),
            cases=("C041", "C042", "C146", "C148"),
        ),
        Option(
            "SOLAR_ADJUSTED",
            sentence(
                "options",
                "A year closes on the same day of the Gregorian calendar, at a higher rate because that year is longer.",
            ),
            ("AAOIFI", "KAHF", "ZATCA"),
            ("R36", "R37"),
            cases=("C146", "C148"),
        ),
    ),
)

SOLAR_RATE = Question(
    "SOLAR_RATE",
    Topic.YEAR,
    sentence("options", "What is the rate of a Gregorian year?"),
    (
        Option(
            "FIXED_2_577",
            sentence("options", "2.577 % of the base, whatever the length of the year."),
            ("AAOIFI", "KAHF", "NZF"),
            ("R36", "R37"),
            cases=("C146",),
        ),
        Option(
            "RATIO_365_354",
            sentence("options", "2.5 % times 365 and divided by 354, which is about 2.5777 %."),
            ("KAHF", "ZATCA"),
            ("R36", "ZATCA"),
            Basis.KNOWN,
            cases=("C146",),
        ),
        Option(
            "MEAN_YEARS",
            sentence(
                "options",
                "2.5 % times the mean Gregorian year and divided by twelve mean lunar months, which is about 2.5767 %.",
            ),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
            cases=("C146",),
        ),
        Option(
            "ACTUAL_DAYS",
            sentence("options", "2.5 % times the days from the start of the year to its closing day, divided by 354."),
            (),
            ("ARITHMETIC",),
            Basis.DERIVED,
        ),
    ),
)

MINOR_WEALTH = Question(
    "MINOR_WEALTH",
    Topic.YEAR,
    sentence("options", "Is zakat due on the property of a child or of someone of unsound mind?"),
    (
        Option(
            "DUE_GUARDIAN_PAYS",
            sentence("options", "It is due as for an adult, and the guardian pays it out of that property."),
            ("MALIKI", "SHAFII", "HANBALI", "MOST_TODAY"),
            ("R1", "R44"),
            cases=("C150",),
        ),
        Option(
            "NOT_DUE",
            sentence(
                "options",
                "Nothing is due until the first day as an adult, except on crops, honey, minerals, buried treasure and zakat al-fitr; a year begins on that day.",
            ),
            ("HANAFI",),
            ("R44",),
            cases=("C040", "C150"),
        ),
        Option(
            "DUE_DEFERRED",
            sentence(
                "options", "It falls due each year as for an adult, but is paid only once the owner has come of age."
            ),
            ("AWZAI", "THAWRI"),
            ("R44",),
        ),
    ),
)

DATE_SHIFT = Question(
    "DATE_SHIFT",
    Topic.YEAR,
    sentence("options", "May the yearly date be moved?"),
    (
        Option(
            "EARLY_ONLY",
            sentence("options", "It may be moved to an earlier day by paying early; the year itself keeps its date."),
            ("HANAFI", "ISLAMWEB"),
            ("R40",),
        ),
        Option(
            "PRO_RATA_MONTHS",
            sentence(
                "options",
                "The months that have passed are settled at a twelfth of the rate each, and the year runs from the new date.",
            ),
            ("PERMANENT_COMMITTEE", "QARADAGHI"),
            ("R31", "R41"),
            cases=("C102",),
        ),
        Option(
            "FORBIDDEN",
            sentence("options", "The date never changes."),
            ("SOME_HANAFIS",),
            ("R40",),
        ),
    ),
)

QUESTIONS = (YEAR_BASIS, SOLAR_RATE, MINOR_WEALTH, DATE_SHIFT)
