"""Days and periods that cannot be right."""
