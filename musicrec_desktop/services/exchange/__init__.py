"""In and out: tables, playlists, other players, mixes as files."""
