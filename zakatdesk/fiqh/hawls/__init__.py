"""Years: when a hawl begins, breaks and closes, for one pool, for lots and for herds."""
