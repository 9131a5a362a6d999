"""The works that the rules rest on.

Every constant, option and step of a trail names its work by a key of this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from zakatdesk.domain.parts import Frozen


class Standing(StrEnum):
    """How a work is known here."""

    READ = "read"  # a copy was read, sometimes only a part
    KNOWN = "known"  # from the standard works, not read again: check before quoting
    DERIVED = "derived"  # arithmetic on what other works say


class Source(Frozen):
    """A work, or several that say the same.

    Attributes:
        title: Author and title, or the body and its page.
        where: Page, fatwa number or address, as it was found there.
    """

    key: str
    title: str
    where: str
    standing: Standing


_READ = """
R1  | Ibrahim Fayed, How to calculate zakat on all kinds of assets (the seed article, in Arabic) | read in full
R2  | Fatwa Centre, Zakat anniversary, with al-Sarakhsi, al-Mabsut 3/29 | fatwacentre.org/zakat-charity/zakat-anniversary
R3  | Darul Ifta Birmingham, answers 06623, 07129, 245155 | daruliftabirmingham.co.uk; islamqa.org/?p=245009
R4  | Islamic Portal, Wealth decreases to less than nisab | islamicportal.co.uk
R5  | al-Kawthari, If one has not paid zakat for several years | islamqa.org/hanafi/qibla-hanafi/34491
R6  | Ali Gomaa, Nisab falls in mid-year | search.draligomaa.com; shamela.ws/book/7714/1340
R7  | Muftionline, node 32825 | muftionline.co.za
R8  | Askimam 35949 and 124473; SeekersGuidance on new wealth; Deoband 1025/918; Council of Ulama Eastern Cape 242135; Muftionline 104727 | as numbered
R9  | Kuwaiti Fiqh Encyclopaedia p. 11147; al-Samarqandi, Tuhfat al-fuqaha p. 272 | books.islam-db.com
R10 | al-Samarqandi, Tuhfat al-fuqaha, vol. 1, pp. 249, 266 | books.islam-db.com; shiaonlinelibrary.com
R11 | al-Quduri, al-Mukhtasar, with lessons on it | shamela.ws/book/124336/46; uloom.com; talibnotes.com
R12 | Malik, al-Muwatta, book 17 | muslimandquran.com hadith 23037; ahadith.co.uk permalink-hadith-559
R13 | Sahnun, al-Mudawwana, zakat of gains and of a debtor's livestock; Tahdhib al-Mudawwana p. 365 | islamweb library 30/506, 30/609
R14 | al-Kashnawi, Ashal al-madarik p. 375 | books.islam-db.com
R15 | Ibn Yunus, al-Jami' li-masa'il al-Mudawwana; Ibn Abi Zayd, al-Nawadir | shamela.ws/book/18607/1334 and 1506; shamela.ws/book/96257/810; shamela.ws/book/14249/403
R16 | al-Rafi'i, Fath al-'Aziz pp. 2809, 2823, 2828 | books.islam-db.com
R17 | A Shafi'i handbook; Zakariyya al-Ansari, Asna al-matalib; Reliance of the Traveller, Zakat 105 | risaleoku.com/oku/safii/286; mail.shamela.ws/book/30130/1159; revivalry.blogspot.com
R18 | Ibn Qudama, al-Mughni, three kinds of new wealth | shamela.ws/book/8322/35074
R19 | Ibn Qudama, al-Mughni 2/628, on exchanging trade goods | shiaonlinelibrary.com
R20 | al-Haskafi, al-Durr al-mukhtar, quoted in Askimam 124286 | askimam.org
R21 | al-Sarakhsi, al-Mabsut, on debt with house and servant; Shaykhi-zada, Majma' al-anhur | islamweb library 18/953; taqrib.ir 6215/282
R22 | Ibn Baz, answers 5776, 5777, 17042, 11469 | binbaz.org.sa; ibnbaz.org; shamela.ws/book/107/9454
R23 | Ibn Uthaymeen, answer 3914; Liqa' al-bab al-maftuh p. 2327; Sharh Riyad al-salihin p. 415 | fatawapedia.com; books.islam-db.com
R24 | islamqa.info 160574, 214221, 220039, 563461, with the decisions of the Muslim World League and the Senior Scholars | islamqa.info
R25 | Islamweb 163071, 228670, 489508, 437437, 49483, article 154662 | islamweb.net
R26 | Islamweb 125265, 303382; Ibn Baz 14/142 on salaries | islamweb.net; articsledge.com
R27 | Islamweb 227638, 457108, 44002, on past years | islamweb.net
R28 | Morocco's Supreme Council of Scholars, answer 154 | cso.ma
R29 | MUIS, zakat on savings | zakat.sg; ask.gov.sg/muis; yameen.sg/zakat
R30 | Pusat Zakat Melaka; Obligatory Zakat Made Easy; zakat on provident funds | www100.izakat.com; online.flipbuilder.com/tkyk; pusatzakat.com/zakat-kwsp
R31 | Permanent Committee, fatwas on zakat | al-feqh.com; islamkingdom.com; m.islamqa.info 1346; al-fatawa.com 101091
R32 | BAZNAS in the press and its papers; PMA 52/2014 art. 3; PMA 31/2019 | amp.kompas.com 7 May 2025; mediaindonesia.com 869767; baznaspapua.org; pasal.id; paralegal.id; idxchannel.com; bbi.or.id
R33 | Pakistan's zakat deduction in the press | nation.com.pk 8 March 2024; geo.tv 477602; madzine.pk
R34 | Egypt's Dar al-Ifta, answer 6389 and reports of its fatwas | dar-alifta.org; 3yar24.com/archives/34345; archyde.com
R35 | Sayyid Sabiq, Fiqh al-sunna 3.39A, 3.41 | hadithcollection.com; shamela.ws/book/22615/255
R36 | Monzer Kahf, Calculating zakah on the solar calendar | fiqh.islamonline.net
R37 | NZF, Can a solar year be used? | help.nzf.org.uk; nzf.org.uk
R38 | NZF on instalments, missed zakat and defaulted debts; TheMufti 153477; Islamic Portal on house loans; Darul Ifta Birmingham 06784 | help.nzf.org.uk; islamicportal.co.uk
R39 | AIT on long-term debt; askthescholars 2257; Monzer Kahf on mortgages | ait.org.nz; askthescholars.com; fiqh.islamonline.net
R40 | Changes of the date: Muftionline 104103; Islamweb 159569; Qatar Charity 7782; IslamOnline on delay | islamqa.org; islamweb.net; qcharity.org; fiqh.islamonline.net
R41 | Ali al-Qaradaghi, on delaying zakat to Ramadan | alqaradaghi.com
R42 | Qatar Zakat Fund 164, 166; Palestine's Zakat Fund; al-Azhar on crops | zf.org.qa; zakatpal.ps; masress.com/elbalad/4054882
R43 | Hanafi answers on the tithe: ushr; ifatwa 133035, 133808 | hanafilegalrulings.blogspot.com 2017/02; ifatwa.info
R44 | NZF on children; Islamweb 87001; al-Shashi, Hilyat al-ulama p. 702 | nzf.org.uk; islamweb.net
R45 | Awzan shar'iyya, on weights of the law, p. 1201 | ihyaaussunnah.com
R46 | Nisab in grams, counted by grains of barley | alminhajacademic.com
R47 | Nuh Keller's notes on Reliance of the Traveller, Zakat 105 | revivalry.blogspot.com
R48 | A study book quoting Diyanet | ustayemektarifleri.com
R49 | Al-Azhar's Islamic Research Academy, decision on nisab | shamela.ws/book/8356/2168
R50 | Mazid al-ni'ma p. 194; a text on what exceeds nisab | books.islam-db.com; dir4.shahinpak.online library 408/349
R51 | al-Shashi, Hilyat al-ulama | shamela.ws/book/6131/576
R52 | al-Zuhayli, al-Fiqh al-islami wa adillatuh; al-Subki, al-Din al-khalis p. 2930 | shamela.ws/book/384/1759 and 1810
R53 | Abd al-Rahman al-Barrak, answer 5818 | sh-albarrak.com/article/5818
R54 | Answers 689 and 2555 on joining the two metals | zakat.nextandbeyond.com; naasan.net
R55 | Ibn Qasim, al-Ihkam sharh Usul al-ahkam | shamela.ws/book/96231/669
R56 | al-Shanqiti, Adwa' al-bayan | shamela.ws/book/20766/1064
R57 | Ibn al-Qattan, al-Iqna' fi masa'il al-ijma' | shamela.ws/book/13624/186
R58 | al-Fiqh al-muyassar p. 544 | books.islam-db.com
R59 | Ibn Uthaymeen, lessons on zakat, and Hanbali texts with them | shamela.ws/book/142264/2907, 96875/1028, 17500/162; alathar.net 98449, 98467
R60 | Studies of the zakat of trade; al-'Arf al-shadhi p. 1530 | shamela.ws/book/8322/35074 and 35078
R61 | Maliki notes on the yield of trade goods | shamela.ws/book/384/1808
R62 | Malik, al-Muwatta, book 17, no. 26 | ahadith.co.uk
R63 | Jordan's Ifta Department, answers 3712, 910, 1892 | aliftaa.jo
R64 | Ibn Abi Umar, al-Sharh al-kabir 2/453 | shiaonlinelibrary.com
R65 | Ibn al-Humam, Fath al-qadir | islamweb.net library 23/868
R66 | HWB Charity, Calculating missed zakat; Masjid Khazra 32 | masjidkhazra.org
R67 | Maliki texts on turning and waiting traders; Ibn al-Arabi, al-Masalik p. 1658 | shamela.ws/book/121378/776, 20764/2875, 8322/23120
R68 | Ibn Baz, a recorded answer on debts in others' hands | baheth.ieasybooks.com
R69 | al-Haskafi, al-Durr al-mukhtar, chapter on the zakat of money; Askimam 40061; Alqalam on debts; NZF on strong and weak debts | islamweb library 27/1461; askimam.org; alqalam.org.uk; nzf.org.uk
R70 | Islamweb 29749; al-Imrani, al-Bayan; a text on lost wealth | islamweb.net; rezaervani.com; shamela.ws/book/96925/39
R71 | Answers on platinum and gems | islam-wa-sunnah.com 3974; muslimcentral.com
R72 | Malaysian states on customary jewellery | hargaemas.com.my; MAIDAM; appszakat.sabah.gov.my; jom.zakatkedah.com.my
R73 | On the stock of a shop: alarabiya.ma 25848; Majallat al-buhuth 24053 | as numbered
R74 | Hanafi answers on valuing stock | islamqa.org/hanafi/muftionline/46514; muftionline.co.za 34504; askimam.org 26477; islamicportal.co.uk; askmufti 44995; iftadua.co.za 19433
R75 | Ibn Uthaymeen, on shares and on land that does not sell | fatawapedia.com 2573; shamela.ws/book/8322/35078
R76 | NZF, Determining a proxy | nzf.org.uk; help.nzf.org.uk 13r2rbr
R77 | Zakat centres of Selangor, Negeri Sembilan and Sabah on shares | emas4biz.blogspot.com; zakatns.com.my; Sabah share form
R78 | Fatwa 317, a tenth of the yield | iiis.us
R79 | Fatwa Centre, Zakat on pensions; NZF on pensions; a forum of Islamic Finance Guru 1177 | fatwacentre.org; help.nzf.org.uk; islamicfinanceguru
R80 | Azzad, questions on zakah; Yasir Qadhi 85 | azzadfunds.com; muslimcentral.com
R81 | MyEG, zakat on crypto | help.myeg.com.my
R82 | Selangor, zakat on income; JAWHAR's calculator; MAIAMP | zakatselangor.com.my/zakat-pendapatan; baitulmal.jawhar.gov.my cal_2; epzb.maiamp.gov.my
R83 | Yusuf al-Qaradawi, on deposits with interest, quoting al-Bahr al-ra'iq; Students of Knowledge 306 | fiqh.islamonline.net; studentsofknowledge.org
R84 | Answers on refundable deposits | jamiat.org.za; islamqa.org/?p=156588; askthescholars.com 2335; daruliftaa.com
R85 | Ibn Jibreen, fatwas p. 648; a Hanbali text on sheep | shamela.ws/book/8476/856
R86 | Dorar encyclopaedia of fiqh 214; Jordan's Ifta Department 910; lessons on al-Quduri | dorar.net/en/feqhia/214; aliftaa.jo; talibnotes.com
R87 | Dorar encyclopaedia of fiqh 213; lessons on camels | dorar.net/en/feqhia/213; uloom.com
R88 | Muftionline 45747; Ibn Qudama, al-Muqni' p. 83 | islamqa.org/hanafi/muftionline/45747; books.islam-db.com
R89 | al-Tata'i, Jawahir al-durar p. 1093; Ibn Yunus on mixed herds | taqrib.ir 6202/987; shamela.ws/book/18607/1506
R90 | Permanent Committee, statement in Majallat al-buhuth p. 25982; Muria Network on mixed water | books.islam-db.com; murianetwork.com
R91 | Indonesian and Malay answers on the costs of growing | melayu.info; champione.id; kompasiana.com
R92 | On honey: answer 6729; Sharh Akhsar al-mukhtasarat p. 339; al-Mutli' and al-Sharh al-kabir p. 3125; al-Baladhuri, Futuh al-buldan p. 103 | sheikh-tawfik.net; books.islam-db.com
R93 | On minerals: Mazid al-ni'ma p. 198; Maliki texts | books.islam-db.com; mail.shamela.ws/book/11577/198; shamela.ws/book/18609/404
R94 | Ibn al-Mundhir, al-Iqna' p. 137; Baitul Mal Langsa; Kalkupro | baitulmallangsa.org; kalkupro.com
R95 | Ibn Muflih, al-Furu'; al-Mardawi, al-Insaf; al-Salman, al-As'ila wa al-ajwiba; texts on early payment | taqrib.ir 6204/929, 2521/797; islamweb library 28/1524, 96/888; shamela.ws/book/11192/391, 96875/1056
R96 | Answers on paying zakat in advance | fatwa.org.au; ask-mufti.com Q 375; darulfiqh.com
R97 | Hanafi answers on the price of the day of payment | ziaislamic.com book 815; ahlehaqmedia.com
R98 | Ask Mufti, Calculating past zakaat | askmufti.co.za/calculating-past-zakaat
R99 | Ibn Rushd, Bidayat al-mujtahid; Fiqh al-sunna 3.10; Daily Fiqh; Islamic Fatwa 5931 | islamweb library 97/243; hadithcollection.com; dailyfiqh.co.za; islamicfatwa.org
"""

_KNOWN = """
AAOIFI35      | AAOIFI, Shari'ah Standard 35, Zakah | text of the standard
IIFA28        | International Islamic Fiqh Academy, resolution 28 (3/4), on shares | operative text
IIFA121       | International Islamic Fiqh Academy, resolution 121 (3/13), on shares held for income | operative text
QARADAWI      | Yusuf al-Qaradawi, Fiqh al-zakah | the book
MUMTI         | Ibn Uthaymeen, al-Sharh al-mumti', on debts and jewellery | the book
MAJMU         | al-Nawawi, al-Majmu' | the book
HIDAYA        | al-Marghinani, al-Hidaya | the book
STANDARD      | The standard works of the schools | not read again
DIYANET       | Diyanet, the nisab of silver | published tables
MUIS          | MUIS, the nisab of 86 g of gold | published tables
SELANGOR      | Selangor's zakat centre, customary jewellery of 800 g | published tables
COMMITTEE_SA  | Permanent Committee, a sa' of 3 kg | its fatwas
PMA52         | Indonesia, PMA 52/2014 after art. 3, with PMA 69/2015 and 31/2019 | the regulations
JAWHAR        | JAWHAR, manual of zakat management, Malaysia | the manual
PAKISTAN1980  | Pakistan, Zakat and Ushr Ordinance 1980 | the ordinance
ZATCA         | ZATCA, regulation for the collection of zakat, 2024 | the regulation
"""

_DERIVED = """
ARITHMETIC    | Arithmetic on what the other works say | the sum is shown where it is used
"""


def _rows(table: str, standing: Standing) -> list[Source]:
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [Source(key, title, where, standing) for key, title, where in rows]


SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        source.key: source
        for table, standing in ((_READ, Standing.READ), (_KNOWN, Standing.KNOWN), (_DERIVED, Standing.DERIVED))
        for source in _rows(table, standing)
    }
)
"""Every work by its key."""
