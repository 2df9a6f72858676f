"""One file for each thing somebody can ask the service to do; the file names are the feature list.

May use: core.ports, core.domain.
Never:   SQL, Telegram, HTTP, sentences for people.
"""
