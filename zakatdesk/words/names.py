"""Names of codes: kinds of holdings and entries, classes, states, recipients."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assessment import BreakReason, Status

HOLDING_KINDS: Mapping[HoldingKind, Sentence] = MappingProxyType(
    {
        HoldingKind.CASH: sentence("holding kinds", "Cash"),
        HoldingKind.BANK: sentence("holding kinds", "Bank account"),
        HoldingKind.GOLD: sentence("holding kinds", "Gold"),
        HoldingKind.SILVER: sentence("holding kinds", "Silver"),
        HoldingKind.TRADE_GOODS: sentence("holding kinds", "Trade goods"),
        HoldingKind.SHARES: sentence("holding kinds", "Shares"),
        HoldingKind.FUND: sentence("holding kinds", "Fund"),
        HoldingKind.SUKUK: sentence("holding kinds", "Sukuk"),
        HoldingKind.CRYPTO: sentence("holding kinds", "Crypto coins"),
        HoldingKind.PENSION: sentence("holding kinds", "Pension savings"),
        HoldingKind.RENTAL_PROPERTY: sentence("holding kinds", "Rented-out property"),
        HoldingKind.EXEMPT: sentence("holding kinds", "Property for own use"),
        HoldingKind.DEPOSIT_GIVEN: sentence("holding kinds", "Deposit given"),
        HoldingKind.RECEIVABLE: sentence("holding kinds", "Money owed to me"),
        HoldingKind.DEBT: sentence("holding kinds", "Debt I owe"),
        HoldingKind.SHEEP: sentence("holding kinds", "Sheep and goats"),
        HoldingKind.CATTLE: sentence("holding kinds", "Cattle"),
        HoldingKind.CAMELS: sentence("holding kinds", "Camels"),
        HoldingKind.HORSES: sentence("holding kinds", "Horses"),
        HoldingKind.CROP: sentence("holding kinds", "Crop"),
        HoldingKind.HONEY: sentence("holding kinds", "Honey"),
        HoldingKind.MINERAL: sentence("holding kinds", "Mineral"),
        HoldingKind.RIKAZ: sentence("holding kinds", "Buried treasure (rikaz)"),
        HoldingKind.HOUSEHOLD: sentence("holding kinds", "Household (zakat al-fitr)"),
    }
)

ENTRY_KINDS: Mapping[EntryKind, Sentence] = MappingProxyType(
    {
        EntryKind.OPENING: sentence("entry kinds", "Owned from this day"),
        EntryKind.INCOME: sentence("entry kinds", "Income"),
        EntryKind.SALARY: sentence("entry kinds", "Salary"),
        EntryKind.GIFT: sentence("entry kinds", "Gift received"),
        EntryKind.INHERITANCE: sentence("entry kinds", "Inheritance"),
        EntryKind.RENT: sentence("entry kinds", "Rent received"),
        EntryKind.INTEREST: sentence("entry kinds", "Interest"),
        EntryKind.BIRTH: sentence("entry kinds", "Birth"),
        EntryKind.PROFIT: sentence("entry kinds", "Profit"),
        EntryKind.SPENDING: sentence("entry kinds", "Spending"),
        EntryKind.LOSS: sentence("entry kinds", "Loss"),
        EntryKind.DISPOSAL: sentence("entry kinds", "Interest given away"),
        EntryKind.DEATH: sentence("entry kinds", "Animals that died"),
        EntryKind.BALANCE: sentence("entry kinds", "Balance"),
        EntryKind.VALUE: sentence("entry kinds", "Value"),
        EntryKind.TRANSFER: sentence("entry kinds", "Transfer"),
        EntryKind.HARVEST: sentence("entry kinds", "Harvest"),
        EntryKind.EXTRACTION: sentence("entry kinds", "Extraction"),
        EntryKind.FIND: sentence("entry kinds", "Find"),
        EntryKind.BLOCKED: sentence("entry kinds", "Lost or blocked"),
        EntryKind.RETURNED: sentence("entry kinds", "Came back"),
        EntryKind.WRITTEN_OFF: sentence("entry kinds", "Written off"),
    }
)

CLASSES: Mapping[str, Sentence] = MappingProxyType(
    {
        "money": sentence("classes", "Money"),
        "gold": sentence("classes", "Gold"),
        "silver": sentence("classes", "Silver"),
        "sheep": sentence("classes", "Sheep and goats"),
        "cattle": sentence("classes", "Cattle"),
        "camels": sentence("classes", "Camels"),
        "horses": sentence("classes", "Horses"),
        "crop": sentence("classes", "Crops"),
        "honey": sentence("classes", "Honey"),
        "mineral": sentence("classes", "Minerals"),
        "rikaz": sentence("classes", "Buried treasure (rikaz)"),
        "income": sentence("classes", "Income"),
        "receivable": sentence("classes", "Money owed to me"),
        "returned": sentence("classes", "Property that came back"),
        "fitr": sentence("classes", "Zakat al-fitr"),
    }
)

GROUPS: Mapping[str, Sentence] = MappingProxyType(
    {
        "pool": sentence("groups", "Everything together"),
        "goods": sentence("groups", "Trade goods apart"),
        "lots": sentence("groups", "Each amount by its own year"),
    }
)
"""What an obligation is about; any other group is a holding's id."""

STATUSES: Mapping[Status, Sentence] = MappingProxyType(
    {
        Status.DUE: sentence("statuses", "Due today"),
        Status.OVERDUE: sentence("statuses", "Overdue"),
        Status.PART_PAID: sentence("statuses", "Partly paid"),
        Status.PAID: sentence("statuses", "Paid"),
        Status.INCOMPLETE: sentence("statuses", "A price is missing"),
        Status.DEFERRED: sentence("statuses", "Waits until of age"),
        Status.LAPSED: sentence("statuses", "Lapsed"),
    }
)

REASONS: Mapping[BreakReason, Sentence] = MappingProxyType(
    {
        BreakReason.BELOW_NISAB: sentence("reasons", "The wealth fell below nisab, so the hawl ended."),
        BreakReason.WEALTH_GONE: sentence("reasons", "All zakatable wealth was gone, so the hawl ended."),
        BreakReason.BELOW_AT_DUE: sentence("reasons", "The wealth was below nisab on the due day, so nothing was due."),
        BreakReason.DIED: sentence("reasons", "The hawl ended with the owner's death."),
    }
)

CATEGORIES: Mapping[Category, Sentence] = MappingProxyType(
    {
        Category.FUQARA: sentence("recipients", "The poor"),
        Category.MASAKIN: sentence("recipients", "The needy"),
        Category.AMILIN: sentence("recipients", "Those who collect and run zakat"),
        Category.MUALLAFA: sentence("recipients", "Those whose hearts are reconciled"),
        Category.RIQAB: sentence("recipients", "Freeing captives"),
        Category.GHARIMIN: sentence("recipients", "Debtors"),
        Category.FISABILILLAH: sentence("recipients", "In the path of God"),
        Category.IBN_SABIL: sentence("recipients", "The stranded traveller"),
    }
)
