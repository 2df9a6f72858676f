"""The chat, driven through the real dispatcher over a real SQLite store, with no network."""
