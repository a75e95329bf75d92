"""Reading tags, hearing files, and following what changes."""
