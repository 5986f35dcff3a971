"""A paper as rows of the registry's tables, without a database."""
