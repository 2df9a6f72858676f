"""Ways through the chat that several tests begin with: to the first question, to the READY card."""

from tests.bot.webchat.browser import Browser

TWO_LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3204153ZE184226B<<<<<16"
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


async def to_the_card(browser: Browser) -> None:
    """The whole form, typed or tapped, to READY."""
    await to_the_mission(browser)
    await browser.write("Ankara")
    await browser.write("16 April 2022")
    await browser.tap("The spelling is right")
    await browser.write("Sweden")
    await browser.write("Stockholm")
    await browser.tap("Leave all empty")
    await browser.tap("Bank account")
    await browser.tap("Leave empty")
    await browser.tap("Türkiye")
    await browser.tap("It is all right")
