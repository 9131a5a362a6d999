"""Long runs that show what the file promises; `make torture` starts them, and a short one is a test."""
