"""Other programs on the same ledger, each run by the interpreter of an environment of its own: see `make peers`."""
