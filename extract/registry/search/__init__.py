"""Finds statements in the registry, and keeps the tables that this needs."""
