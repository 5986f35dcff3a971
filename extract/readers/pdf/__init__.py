"""PDF files: text, columns, tables, margins, fonts."""
