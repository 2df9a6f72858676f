"""Values of the core arranged for a template: plain rows, marked letters, two clocks.

Holds:   presenters, pure functions of values and words.
May use: core.domain, core.ports, core.texts.
Never:   a request, a use case, a decision.
"""
