"""How something that was given settles an obligation.

Source: timeline 8; zakat-rules 16.3.
"""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.payment import IN_KIND_PLACES
from zakatdesk.fiqh.dues.account import Account
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import NOTHING

METAL_OF = {"gold_g": "gold", "silver_g": "silver"}
WITHOUT_NAME = frozenset(("fitr", "sheep", "cattle", "camels", "horses", "crop", "honey"))
"""Classes that money settles only where the payment names them."""


def accepts(due: Due, kind: str, *, named: bool) -> bool:
    """Whether something given may settle an obligation.

    Args:
        due: The obligation.
        kind: Empty for money; else what was given in kind.
        named: Whether the payment names the class.
    """
    if kind == "":
        if due.zakat_class in WITHOUT_NAME and not named:
            return False
        return due.money is not None or bool(due.metal) or "sheep" in due.kind_left
    if kind in METAL_OF:
        return due.metal == METAL_OF[kind] or (named and due.money is not None)
    return kind in due.kind_left or any(kind in other for other in due.alternatives)


def settle(
    account: Account, due: Due, amount: Fraction, kind: str, day: int, *, at_payment_day: bool
) -> Fraction | None:
    """Settle what can be settled and say what is left over; none where its worth is not known.

    Args:
        account: Whose prices tell the worth.
        due: The obligation.
        amount: Minor units, milligrams, or steps of what was given in kind.
        kind: Empty for money; else what was given in kind.
        day: The day of the payment.
        at_payment_day: Whether a late payment is valued at its own day.
    """
    at = day if at_payment_day and day > due.on else due.on
    if kind in METAL_OF:
        return _metal(account, due, amount, METAL_OF[kind], day)
    if kind:
        return _animals(due, amount, kind)
    if due.metal:
        step = account.price(due.metal, at) if at != due.on else due.value_per_mg
        if step is None:
            return None
        return _money_for_metal(due, amount, step)
    if due.kind and due.money is None:
        return _money_for_sheep(account, due, amount, at)
    taken = min(amount, due.left)
    due.left -= taken
    due.paid += taken
    if due.kind and due.money:
        _share_out(due, taken / due.money)
    return amount - taken


def _money_for_metal(due: Due, amount: Fraction, step: Fraction) -> Fraction:
    taken = min(due.left, amount / step)
    due.left -= taken
    due.paid += taken * step
    return amount - taken * step


def _metal(account: Account, due: Due, milligrams: Fraction, metal: str, day: int) -> Fraction | None:
    if due.metal == metal:
        taken = min(due.left, milligrams)
        due.left -= taken
        due.given[f"{metal}_g"] = due.given.get(f"{metal}_g", NOTHING) + taken / 1000
        due.paid += taken * (due.value_per_mg or 0)
        return milligrams - taken
    step = account.price(metal, day)
    if step is None or due.money is None:
        return None
    taken = min(due.left, milligrams * step)
    due.left -= taken
    due.paid += taken
    return milligrams - taken / step


def _animals(due: Due, steps: Fraction, kind: str) -> Fraction:
    step = int(10 ** IN_KIND_PLACES[kind])
    number = steps / step
    if kind not in due.kind and not due.given:
        chosen = next(other for other in due.alternatives if kind in other)
        others = [due.kind, *(other for other in due.alternatives if other is not chosen)]
        due.kind, due.alternatives = dict(chosen), tuple(others)
    left = due.kind_left.get(kind, NOTHING)
    taken = min(left, number)
    if taken:
        due.given[kind] = due.given.get(kind, NOTHING) + taken
        if due.money is not None:
            worth = due.money * taken / due.kind[kind]
            due.left = max(due.left - worth, NOTHING)
    return (number - taken) * step


def _money_for_sheep(account: Account, due: Due, amount: Fraction, at: int) -> Fraction | None:
    """Money takes the place of the sheep that are owed, also where other animals are owed beside them."""
    head = account.price("sheep", at)
    if head is None:
        return None
    taken = min(due.kind_left["sheep"], amount / head)
    due.given["sheep"] = due.given.get("sheep", NOTHING) + taken
    due.paid += taken * head
    return amount - taken * head


def _share_out(due: Due, part: Fraction) -> None:
    """Money given for what may be given in money or in kind settles both alike."""
    for name, number in due.kind.items():
        due.given[name] = min(number, due.given.get(name, NOTHING) + number * part)
