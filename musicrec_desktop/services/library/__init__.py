"""The library as its owner sees it: songs, albums, tags, tidiness, copies of itself."""
