"""From a request to a use case, and from its answer to a page; one page, one file.

Holds:   handlers, listed with their roles in backoffice.routes.
May use: the desk's use cases, backoffice.shown, templates.
Never:   a decision of its own, a sentence (they stand in the templates).
"""
