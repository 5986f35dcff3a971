"""What a user types into a search, read as a question that either database can be asked."""
