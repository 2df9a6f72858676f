"""Whole stories through the real bot over HTTP: a Bot API of our own, real processes, PostgreSQL."""
