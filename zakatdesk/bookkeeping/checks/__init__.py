"""Checks of a ledger: what makes a number wrong or unsure, what is unusual, and how it can be mended at once.

Each file holds one check. A check takes a `Look` at the ledger and yields findings; it writes nothing.
"""
