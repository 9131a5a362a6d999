"""In and out: other forms in which a ledger, or what follows from it, is read and written."""
