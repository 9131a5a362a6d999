"""Who holds an option: schools, people and bodies by code, with the names that people read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

HOLDERS: Mapping[str, Sentence] = MappingProxyType(
    {
        "HANAFI": sentence("holders", "the Hanafi school"),
        "MALIKI": sentence("holders", "the Maliki school"),
        "SHAFII": sentence("holders", "the Shafi'i school"),
        "HANBALI": sentence("holders", "the Hanbali school"),
        "ABU_HANIFA": sentence("holders", "Abu Hanifa"),
        "TWO_COMPANIONS": sentence("holders", "Abu Yusuf and Muhammad al-Shaybani"),
        "ZUFAR": sentence("holders", "Zufar"),
        "SOME_HANAFIS": sentence("holders", "some Hanafis"),
        "SOUTH_ASIAN_HANAFIS": sentence("holders", "South Asian Hanafis"),
        "SOME_SHAFIIS": sentence("holders", "some Shafi'is"),
        "SOME_HANBALIS": sentence("holders", "some Hanbalis"),
        "ABU_THAWR": sentence("holders", "Abu Thawr"),
        "AWZAI": sentence("holders", "al-Awza'i"),
        "THAWRI": sentence("holders", "Sufyan al-Thawri"),
        "IBN_ABBAS": sentence("holders", "Ibn Abbas"),
        "ABU_HAKIM": sentence("holders", "Abu Hakim"),
        "IBN_BAZ": sentence("holders", "Ibn Baz"),
        "IBN_UTHAYMEEN": sentence("holders", "Ibn Uthaymeen"),
        "BARRAK": sentence("holders", "Abd al-Rahman al-Barrak"),
        "QARADAWI": sentence("holders", "Yusuf al-Qaradawi"),
        "QARADAGHI": sentence("holders", "Ali al-Qaradaghi"),
        "ALI_GOMAA": sentence("holders", "Ali Gomaa"),
        "KAHF": sentence("holders", "Monzer Kahf"),
        "MUSTAFA_UMAR": sentence("holders", "Mustafa Umar"),
        "KELLER": sentence("holders", "Nuh Keller's notes on Reliance of the Traveller"),
        "MAJORITY": sentence("holders", "the majority of scholars"),
        "MOST_TODAY": sentence("holders", "most who give fatwas today"),
        "SOME_TODAY": sentence("holders", "some contemporary scholars"),
        "AZHAR": sentence("holders", "Al-Azhar's Islamic Research Academy"),
        "EGYPT": sentence("holders", "Egypt's Dar al-Ifta"),
        "JORDAN": sentence("holders", "Jordan's Ifta Department"),
        "QATAR": sentence("holders", "Qatar's Zakat Fund"),
        "MOROCCO": sentence("holders", "Morocco's Supreme Council of Scholars"),
        "MWL": sentence("holders", "the Fiqh Academy of the Muslim World League"),
        "IIFA": sentence("holders", "the International Islamic Fiqh Academy"),
        "SENIOR_SCHOLARS": sentence("holders", "Saudi Arabia's Council of Senior Scholars"),
        "PERMANENT_COMMITTEE": sentence("holders", "Saudi Arabia's Permanent Committee for Fatwa"),
        "ZATCA": sentence("holders", "the Saudi authority ZATCA"),
        "AAOIFI": sentence("holders", "AAOIFI"),
        "ISLAMWEB": sentence("holders", "Islamweb"),
        "ISLAMQA": sentence("holders", "islamqa.info"),
        "NZF": sentence("holders", "the National Zakat Foundation in Britain"),
        "AIT": sentence("holders", "AIT in New Zealand"),
        "NORTH_AMERICA": sentence("holders", "North American fiqh councils"),
        "DIYANET": sentence("holders", "Turkey's Diyanet"),
        "PAKISTAN": sentence("holders", "Pakistan's zakat ordinance"),
        "BAZNAS": sentence("holders", "Indonesia's BAZNAS"),
        "MUIS": sentence("holders", "Singapore's MUIS"),
        "MALAYSIA": sentence("holders", "zakat centres of Malaysian states"),
        "SELANGOR": sentence("holders", "Selangor's zakat centre"),
        "MELAKA": sentence("holders", "Melaka's zakat centre"),
        "SEED_ARTICLE": sentence("holders", "the seed article"),
    }
)
"""Names as they stand inside a sentence, by code."""
