"""The queue and the sound: what plays, how, and what is seen of it."""
