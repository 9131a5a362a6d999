"""One module per schema, each an Alembic revision that makes the schema out of the one before it."""
