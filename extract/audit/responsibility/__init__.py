"""Tasks that nobody, or the wrong one, is in charge of."""
