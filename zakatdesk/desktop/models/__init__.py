"""What lists and tables show: rows by id, so that a change moves nothing that did not change."""
