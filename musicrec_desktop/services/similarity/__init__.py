"""What sounds alike, why, and which files are one recording."""
