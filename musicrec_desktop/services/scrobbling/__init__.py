"""Telling others what was heard, where a listener asks for it."""
