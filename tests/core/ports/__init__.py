"""Tests lie where the code lies."""
