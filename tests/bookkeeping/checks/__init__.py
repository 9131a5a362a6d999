"""The checks: each with what makes it fire, what keeps it silent, and each quick fix."""
