"""A wing for each page: its page, its dialogs, and what its commands do."""
