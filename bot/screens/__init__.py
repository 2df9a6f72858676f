"""Text and keyboard from values, with no I/O: one module for each part of the conversation."""
