"""Ways through the chat that several tests begin with: to the first question, to the READY card."""

from tests.bot.webchat.browser import Browser

TWO_LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
    "L898902C36UTO7408122F3204153ZE184226B<<<<<16"
)
"""The specimen of ICAO Doc 9303, part 4, with a passport that is still valid."""


async def to_the_greeting(browser: Browser) -> None:
    await browser.open()
    await browser.tap("English")


async def to_the_passport(browser: Browser) -> None:
    """Language, gate and both consents."""
    await to_the_greeting(browser)
    for label in ("Fill in the application", "Never had one", "I agree", "I have read this"):
        await browser.tap(label)


async def to_the_mission(browser: Browser) -> None:
    await to_the_passport(browser)
    await browser.write(TWO_LINES)
    await browser.tap("All correct")
