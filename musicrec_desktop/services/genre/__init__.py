"""Genres: from labelled music to models and guesses."""
