"""What a person has on a day: registers turned into balances and lots, their worth, and what comes off it."""
