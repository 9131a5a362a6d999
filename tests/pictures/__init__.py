"""Pictures of every page and dialog, one sheet for each language."""
