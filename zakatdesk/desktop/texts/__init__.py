"""Facts, changes and sums of the window in words."""
