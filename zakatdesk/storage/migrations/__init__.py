"""How older files become files of today: one revision per schema. Alembic is imported only when a file is older."""
