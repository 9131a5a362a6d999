"""What every verb shares: reading the call, the outside world, files, tables and what a refusal ends with."""
