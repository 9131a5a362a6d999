"""The same ledger under another option."""

from __future__ import annotations

import copy

from tests.reference.facts import Json

# An option that has a meaning only beside another, and numbers that it needs.
TOGETHER = {
    ("MISSED_VALUE", "CURRENT"): {"MISSED_YEARS": "CURRENT_TIMES_YEARS"},
    ("MISSED_VALUE", "HISTORIC"): {"MISSED_YEARS": "CURRENT_TIMES_YEARS"},
}
OWN_WEIGHTS = {"NISAB_GOLD_G": "90", "NISAB_SILVER_G": "600.5"}


def under(ledger: Json, axis: str, option: str) -> Json:
    """The ledger with this option in every policy of every person."""
    changed = copy.deepcopy(ledger)
    for person in changed["people"]:
        for policy in person["policies"]:
            policy["options"] = policy.get("options", {}) | TOGETHER.get((axis, option), {}) | {axis: option}
            if policy["options"].get("MISSED_YEARS") != "CURRENT_TIMES_YEARS":
                policy["options"]["MISSED_VALUE"] = "HISTORIC"
            if option == "CUSTOM":
                policy["parameters"] = policy.get("parameters", {}) | OWN_WEIGHTS
            if axis == "YEAR_BASIS":
                policy.pop("zakat_day", None)
    return changed
