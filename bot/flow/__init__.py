"""What the chat does with an answer: steps that run inside the update's one transaction.

Holds:   a function for each button and each question; they change the case and name a screen.
Never:   I/O of its own, a sentence, SQL.
"""
