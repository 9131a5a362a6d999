"""zakatdesk: a desktop ledger that says when zakat falls due, on what, how much and why."""

__version__ = "1.0.0"
