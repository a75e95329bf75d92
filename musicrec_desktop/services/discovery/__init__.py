"""What to play next: radio, paths, mixes, the map."""
