"""Which update goes where: each router turns updates of one sort into an Incoming and talks.

Never: a decision about the case. Routers are built by functions, one dispatcher each.
"""
