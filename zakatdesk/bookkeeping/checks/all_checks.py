"""Every check, in the order in which findings are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from zakatdesk.bookkeeping.checks.before_opening import before_opening
from zakatdesk.bookkeeping.checks.closed_years import closed_years
from zakatdesk.bookkeeping.checks.computed_otherwise import computed_otherwise
from zakatdesk.bookkeeping.checks.finding import Finding, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.checks.missing_facts import missing_facts
from zakatdesk.bookkeeping.checks.months import months_to_confirm
from zakatdesk.bookkeeping.checks.not_fully_checked import not_fully_checked
from zakatdesk.bookkeeping.checks.open_debts import debts_without_day
from zakatdesk.bookkeeping.checks.overdrafts import overdrafts
from zakatdesk.bookkeeping.checks.payments import payments_astray
from zakatdesk.bookkeeping.checks.provisional_days import provisional_days
from zakatdesk.bookkeeping.checks.recipients import groups_left_out
from zakatdesk.bookkeeping.checks.refused import refused
from zakatdesk.bookkeeping.checks.stale_prices import old_prices
from zakatdesk.bookkeeping.checks.unpriced import unpriced
from zakatdesk.bookkeeping.checks.zakat_day import early_closings

Check = Callable[[Look], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    refused,
    unpriced,
    missing_facts,
    before_opening,
    overdrafts,
    payments_astray,
    groups_left_out,
    closed_years,
    computed_otherwise,
    months_to_confirm,
    early_closings,
    debts_without_day,
    not_fully_checked,
    old_prices,
    provisional_days,
)


def findings(look: Look) -> tuple[Finding, ...]:
    """Everything that the checks find, faults before notes."""
    found = [finding for check in CHECKS for finding in check(look)]
    return tuple(sorted(found, key=lambda finding: finding.weight is not Weight.FAULT))
