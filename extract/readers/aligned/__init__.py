"""Tables whose columns only blanks align."""
