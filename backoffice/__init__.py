"""The service as pages for the staff of missions and of the Ministry (1-product.md, B1-B9, G1).

Holds:   routes and who may open them, pages, templates, static files, middlewares.
May use: core.usecases, core.texts, core.ports, core.domain, aiohttp, Jinja2.
Never:   SQL, aiogram, a rule of the order. Only wiring.py knows persistence and adapters.
"""
