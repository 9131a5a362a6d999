"""The facts of a ledger: frozen values, exact numbers, no screen, no file, no clock."""
