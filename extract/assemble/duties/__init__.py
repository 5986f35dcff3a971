"""Who has to do what: agencies in charge, and those that work with them."""
