"""Judgements of people on statements, which outlive each new reading."""
