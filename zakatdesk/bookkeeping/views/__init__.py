"""Read models: what a screen or a report lists of a ledger. No Qt, no words."""
