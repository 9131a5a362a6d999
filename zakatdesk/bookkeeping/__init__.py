"""The acts: what a person does with a ledger, and what a screen or a report lists of it."""
