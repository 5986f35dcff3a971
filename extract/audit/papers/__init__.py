"""What contradicts between documents."""
