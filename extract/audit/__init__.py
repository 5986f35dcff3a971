"""What does not agree inside a document and between documents."""
