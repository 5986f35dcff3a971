"""Tables: figures cell by cell, tasks row by row."""
