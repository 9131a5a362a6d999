"""What fell due, and what was given for it."""
