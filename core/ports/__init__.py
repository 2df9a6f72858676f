"""The doors of the core: protocols, and the values that pass through them.

Holds:   what the use cases ask of storage, clock, registry, printer and messengers.
May use: core.domain.
Never:   an implementation.
"""
