"""The rules of the service, as the order of 19 March 2024 states them.

Holds:   what a case is, what may happen to it, what is asked, accepted and refused, and why.
May use: the standard library, but no clock, file, network or chance.
Never:   SQL, Telegram, HTTP, sentences for people.
Change:  a rule comes with its paragraph of the order and a test that breaks it.
"""
