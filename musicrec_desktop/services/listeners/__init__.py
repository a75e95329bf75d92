"""Who listens: profiles, ratings, history, and who is told of it."""
