"""The words of the service: marked sentences, the catalogue, and nothing that decides.

Holds:   every sentence of chat, notices, checklist and errors, by its key.
May use: core.ports, core.domain, Babel, gettext.
Never:   a rule. A sentence is whole, with named gaps.
"""
