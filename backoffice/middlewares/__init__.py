"""What happens around every page: headers, errors, language, session, forgery.

Holds:   the order in which a request passes (backoffice.app).
May use: the desk's session use cases, Jinja2 through backoffice.rendering.
Never:   a page's own business.
"""
