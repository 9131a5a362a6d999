"""The file: the only SQL. `opening` has what bootstrap needs of it, `settings` what needs no database."""
