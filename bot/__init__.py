"""The service as a chat: Telegram and the web page speak through the same routers.

Holds:   transports, routers, screens (text and keyboard from values), the relay of notices.
Never:   SQL, a rule, a sentence outside screens.
"""
