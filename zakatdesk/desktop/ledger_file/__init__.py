"""What looks after the file of the open ledger: its backups, its place, its copies, its passphrase."""
