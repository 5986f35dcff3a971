"""The registry: documents and their statements in one database, with history and search."""
