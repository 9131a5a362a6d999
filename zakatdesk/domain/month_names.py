"""Names of months that people type, in Arabic, English, Indonesian and Malay, for both calendars.

What the program itself shows stands in the catalogues of `words`; every name it shows is accepted here. Names are
compared folded (`parse.characters.fold`), so case, accents, apostrophes, vowel signs, hamzas, doubled letters, spaces and
hyphens make no difference.
"""

from __future__ import annotations

HIJRI_MONTHS: tuple[str, ...] = (
    "Muharram, Muharam, Moharram, Muh | محرم, المحرم, محرم الحرام",
    "Safar, Shafar, Sapar, Saf | صفر, صفر الخير",
    "Rabi al-Awwal, Rabi ul-Awwal, Rabi I, Rabiul Awal, Rabiawal | ربيع الأول, ربيع أول",
    (
        "Rabi al-Thani, Rabi ath-Thani, Rabi ul-Thani, Rabi al-Akhir, Rabi al-Akhar, Rabi ul-Akhir, Rabi II, Rabiul Akhir,"
        " Rabiul Tsani, Rabiuts Tsani | ربيع الآخر, ربيع الثاني, ربيع ثاني, ربيع آخر"
    ),
    (
        "Jumada al-Ula, Jumada al-Awwal, Jumada l-Ula, Jumada I, Jumadal Ula, Jumadil Awal, Jumadil Ula, Jumadi al-Awwal,"
        " Jamadilawal, Jamadil Awal | جمادى الأولى, جمادى الأول, جماد الأول, جمادى أولى"
    ),
    (
        "Jumada al-Akhirah, Jumada al-Akhira, Jumada al-Akhir, Jumada al-Thani, Jumada al-Thaniyah, Jumada ath-Thani,"
        " Jumada al-Ukhra, Jumada II, Jumadal Akhirah, Jumadil Akhir, Jumadil Tsani, Jumadits Tsaniyah, Jamadilakhir,"
        " Jamadil Akhir | جمادى الآخرة, جمادى الآخر, جمادى الثانية, جمادى الثاني, جماد الآخر, جماد الثاني, جمادى الأخرى"
    ),
    "Rajab, Rejab, Raj | رجب",
    "Sha'ban, Shaban, Sya'ban, Syakban, Sha, Sya | شعبان",
    "Ramadan, Ramadhan, Ramazan, Ramzan, Ramadlan, Ramadhon, Ram | رمضان, رمضان المبارك",
    "Shawwal, Syawal, Syawwal, Shaw, Syaw | شوال",
    (
        "Dhu al-Qa'dah, Dhu al-Qi'dah, Dhul Qadah, Dhul Qidah, Dhulqada, Dhul Qaida, Dhu l-Qa'da, Zulqa'dah, Zulkaidah,"
        " Zulqaidah, Zulkaedah, Dzulqa'dah, Dzulqadah, Dzulkaidah, Dzulqaidah, Zul Qadah, Zilqad | ذو القعدة, ذي القعدة, ذوالقعدة"
    ),
    (
        "Dhu al-Hijjah, Dhul Hijjah, Dhu al-Hijja, Dhul Hijja, Dhu l-Hijja, Zulhijjah, Zulhijah, Dzulhijjah, Dzulhijah,"
        " Zul Hijjah, Zilhaj | ذو الحجة, ذي الحجة, ذوالحجة"
    ),
)
"""By month, separated by commas; after the bar the Arabic ones."""

CIVIL_MONTHS: tuple[str, ...] = (
    "January, Januari, Jan | يناير, كانون الثاني, كانون ثاني, جانفي",
    "February, Februari, Feb, Peb | فبراير, شباط, فيفري",
    "March, Maret, Mac, Mar | مارس, آذار",
    "April, Apr | أبريل, إبريل, نيسان, أفريل",
    "May, Mei | مايو, أيار, ماي, نوار",
    "June, Juni, Jun | يونيو, يونيه, حزيران, جوان",
    "July, Juli, Julai, Jul | يوليو, يوليه, تموز, جويلية, يوليوز",
    "August, Agustus, Ogos, Aug, Agu, Agt, Ags | أغسطس, آب, أوت, غشت",
    "September, Sep, Sept | سبتمبر, أيلول, شتنبر",
    "October, Oktober, Oct, Okt | أكتوبر, تشرين الأول, تشرين أول",
    "November, Nopember, Nov, Nop | نوفمبر, تشرين الثاني, تشرين ثاني, نونبر",
    "December, Desember, Disember, Dec, Des, Dis | ديسمبر, كانون الأول, كانون أول, دجنبر",
)
"""By month: the civil names of Egypt and the Gulf, the Levant and Iraq, and the Maghreb among the Arabic ones."""

HIJRI_MARKS = "AH, H, Hijri, Hijriah, Hijriyah, هـ, هجري, هجرية"
"""What stands after a Hijri date."""

CIVIL_MARKS = "AD, CE, M, Masehi, م, ميلادي, ميلادية"
"""What stands after a civil date."""

TODAY = "t, today, hari ini, اليوم, ف"
"""Today; `ف` is the key of `t` on an Arabic keyboard."""
