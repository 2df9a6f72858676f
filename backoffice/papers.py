"""A PDF as an answer: shown by the browser, kept by nobody, named by reference or serial only."""

from aiohttp import web

PDF = "application/pdf"


def paper_answer(pdf: bytes, name: str) -> web.Response:
    """`name` is made of codes and references; nothing of a person stands in a file name."""
    safe = "".join(sign for sign in name if sign.isascii() and (sign.isalnum() or sign in "-_"))
    return web.Response(
        body=pdf,
        content_type=PDF,
        headers={
            "Content-Disposition": f'inline; filename="{safe}.pdf"',
            "Cache-Control": "no-store",
        },
    )
