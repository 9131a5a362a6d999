"""The rules: what follows from the facts of a ledger under a policy. Pure functions of facts, policy and day."""
