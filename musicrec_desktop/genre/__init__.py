"""Genres learnt from a listener's own labelled music: fair splits, models, calibration, reports.

Given labels, features and pictures of sound, never files or a database: those are others' rooms.
"""
