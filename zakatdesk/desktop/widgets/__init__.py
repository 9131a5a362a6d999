"""Fields, lists and small pieces that pages and dialogs are made of."""
