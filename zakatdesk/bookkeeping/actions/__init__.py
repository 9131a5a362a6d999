"""What a person does with a ledger: one small function per intent, each gives the change and writes nothing.

Every action takes the ledger and what was said, and refuses nonsense with a `DomainError` that names the field.
An edit that changes nothing gives a change without edits.
"""
