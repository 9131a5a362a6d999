"""The days of one person in their order."""
