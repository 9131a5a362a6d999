"""The command line: one file for each verb; `call` has what they share."""
