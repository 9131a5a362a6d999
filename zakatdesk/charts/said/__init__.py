"""What each chart says in words and tables, without matplotlib."""
