"""Papers as pictures: how each looked when somebody approved it, and whether it still looks so.

Approve anew after a wanted change: python -m tests.pictures.approve, then look at each picture.
"""
