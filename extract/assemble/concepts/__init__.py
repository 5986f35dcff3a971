"""Which indicator of the catalogue the words of a document mean, and which sector it is about."""
