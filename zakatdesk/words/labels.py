"""What each change is called, as in “Undo: add Savings”. A label begins with a verb and names what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

LABELS: Mapping[str, Sentence] = MappingProxyType(
    {
        "ledger_created": sentence("labels", "Make the ledger"),
        "backup_restored": sentence("labels", "Restore a backup"),
        "person_added": sentence("labels", "Add {name}"),
        "person_edited": sentence("labels", "Edit {name}"),
        "person_removed": sentence("labels", "Remove {name}"),
        "person_forgotten": sentence("labels", "Forget a person"),
        "of_someone_forgotten": sentence("labels", "Something of a person who was forgotten"),
        "policy_chosen": sentence("labels", "Choose rules for {name}"),
        "policies_chosen": sentence("labels", "Choose rules for several people"),
        "holding_added": sentence("labels", "Add the holding {name}"),
        "holding_edited": sentence("labels", "Edit the holding {name}"),
        "holding_removed": sentence("labels", "Remove the holding {name}"),
        "entry_added": sentence("labels", "Add an entry to {name}: {entry_kind:entry_kind}"),
        "entry_edited": sentence("labels", "Edit an entry of {name}: {entry_kind:entry_kind}"),
        "entry_removed": sentence("labels", "Remove an entry of {name}: {entry_kind:entry_kind}"),
        "restored": sentence("labels", "Bring back what was removed"),
        "price_added": sentence("labels", "Add a price of {of:priced}"),
        "prices_added": sentence("labels", "Add several prices of {of:priced}"),
        "price_edited": sentence("labels", "Edit a price of {of:priced}"),
        "price_removed": sentence("labels", "Remove a price of {of:priced}"),
        "payment_added": sentence("labels", "Add a payment of {name}"),
        "payment_edited": sentence("labels", "Edit a payment of {name}"),
        "payment_removed": sentence("labels", "Remove a payment of {name}"),
        "year_closed": sentence("labels", "Close the year {year:plain} AH of {name}"),
        "year_reopened": sentence("labels", "Reopen the year {year:plain} AH of {name}: {reason}"),
        "year_corrected": sentence("labels", "Correct the closed year {year:plain} AH of {name}: {reason}"),
        "payment_added_closed": sentence("labels", "Add a payment of {name} to a closed year: {reason}"),
        "payment_edited_closed": sentence("labels", "Edit a payment of {name} in a closed year: {reason}"),
        "payment_removed_closed": sentence("labels", "Remove a payment of {name} from a closed year: {reason}"),
        "month_corrected": sentence("labels", "Correct the begin of {month:month_id}"),
        "correction_removed": sentence("labels", "Remove the correction of {month:month_id}"),
    }
)
"""Sentences by the label of a `Change`; the placeholders are the names in its `about`."""

UNDO = sentence("labels", "Undo: {label}")
REDO = sentence("labels", "Redo: {label}")
OTHER = sentence("labels", "Change the ledger")
"""For a change of another version of the program, whose label has no sentence here."""
