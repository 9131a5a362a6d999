"""Amounts and days as people type them, in every digit set. Nothing is guessed: it is read, asked or refused."""
