"""Rules in words: names of presets and topics, who holds an option, the chosen zakat day."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.domain.person import ZakatDay
from zakatdesk.fiqh.explain import ExplainedOption, ExplainedPreset
from zakatdesk.fiqh.options import Topic
from zakatdesk.fiqh.policy import HIJRI
from zakatdesk.words import Words

PRESET_NAMES: Mapping[str, Sentence] = MappingProxyType(
    {
        "CONTEMPORARY_GOLD_SINGLE_DATE": sentence("preset names", "Contemporary: gold nisab, one day a year"),
        "SEED_ARTICLE": sentence("preset names", "One article, literally"),
        "HANAFI": sentence("preset names", "Hanafi school"),
        "MALIKI": sentence("preset names", "Maliki school"),
        "SHAFII": sentence("preset names", "Shafi'i school"),
        "HANBALI": sentence("preset names", "Hanbali school"),
        "SAUDI_IFTA": sentence("preset names", "Saudi scholars (Ifta)"),
        "AAOIFI_SS35": sentence("preset names", "After AAOIFI, to be verified"),
        "BAZNAS_ID": sentence("preset names", "BAZNAS, Indonesia"),
        "MALAYSIA_LZS": sentence("preset names", "Selangor zakat board, Malaysia"),
        "MUIS_SG": sentence("preset names", "MUIS, Singapore"),
        "NZF_UK": sentence("preset names", "National Zakat Foundation, United Kingdom"),
        "DIYANET_TR": sentence("preset names", "Diyanet, Türkiye"),
        "PAKISTAN_1980": sentence("preset names", "Pakistan, Ordinance of 1980"),
        "ZATCA_SA": sentence("preset names", "ZATCA, Saudi Arabia"),
    }
)

TOPIC_NAMES: Mapping[Topic, Sentence] = MappingProxyType(
    {
        Topic.YEAR: sentence("topics", "The year"),
        Topic.NISAB: sentence("topics", "Nisab"),
        Topic.METALS: sentence("topics", "Gold and silver"),
        Topic.HAWL: sentence("topics", "Hawl"),
        Topic.NEW_MONEY: sentence("topics", "New money"),
        Topic.DEBTS: sentence("topics", "Debts"),
        Topic.RECEIVABLES: sentence("topics", "Money owed to me"),
        Topic.TRADE: sentence("topics", "Trade"),
        Topic.PAPERS: sentence("topics", "Shares and pensions"),
        Topic.INCOME: sentence("topics", "Income"),
        Topic.LIVESTOCK: sentence("topics", "Livestock"),
        Topic.PRODUCE: sentence("topics", "Crops and finds"),
        Topic.LATENESS: sentence("topics", "Missed years and lateness"),
        Topic.ADVANCE: sentence("topics", "Paying in advance"),
        Topic.GIVING: sentence("topics", "Giving"),
    }
)

HELD_BY = sentence("rules", "Held by: {holders}.")
HELD_BY_NOBODY_NAMED = sentence("rules", "The books leave it open.")
NO_DAY = sentence("rules", "From the first day at nisab")
EVERY_YEAR = sentence("rules", "{day} {month}")


class RulesTexts:
    """Rules in one language."""

    def __init__(self, words: Words) -> None:
        """Remember the language."""
        self._words = words

    def preset(self, code: str) -> str:
        """The name of a preset."""
        return self._words.text(PRESET_NAMES[code]) if code in PRESET_NAMES else self._words.figure(code)

    def about_preset(self, found: ExplainedPreset) -> str:
        """What a preset means, and how far it was checked."""
        return self._words.text(found.means) + "\n" + self._words.text(found.caution)

    def topic(self, topic: Topic) -> str:
        """The name of a topic."""
        return self._words.text(TOPIC_NAMES[topic])

    def holders(self, option: ExplainedOption) -> str:
        """Who holds an option."""
        if not option.holders:
            return self._words.text(HELD_BY_NOBODY_NAMED)
        names = self._words.how.comma.join(self._words.text(holder) for holder in option.holders)
        return self._words.text(HELD_BY).format(holders=names)

    def zakat_day(self, day: ZakatDay | None) -> str:
        """The chosen day of the year."""
        if day is None:
            return self._words.text(NO_DAY)
        month = self._words.hijri_month(day.month) if day.calendar == HIJRI else self._words.civil_month(day.month)
        return self._words.text(EVERY_YEAR).format(day=self._words.plain(day.day), month=month)
