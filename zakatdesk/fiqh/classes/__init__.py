"""What each kind of wealth owes once it owes: tables and rates, without ledger or hawl."""
