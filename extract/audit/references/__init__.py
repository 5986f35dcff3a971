"""Citations that cannot be right."""
