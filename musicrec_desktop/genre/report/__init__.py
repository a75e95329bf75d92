"""A model's report as one page for a browser: no network, no scripts, pictures within it."""
