"""A ledger of every schema that was released, as the program of that day wrote it. None is ever made anew.

Beside each `schema_N.zakat` lies the same ledger under `PASSPHRASE`, and what is in both as an open form.
"""
