"""The status port says whether the process lives and whether it can work."""

from aiohttp.test_utils import TestClient, TestServer

from cli.serving import status_app


async def fine() -> bool:
    return True


async def not_fine() -> bool:
    return False


async def test_ready_and_alive_are_two_questions():
    async with TestClient(TestServer(status_app(not_fine))) as client:
        alive, ready = await client.get("/healthz"), await client.get("/readyz")

    assert (alive.status, ready.status) == (200, 503)


async def test_metrics_are_served_for_prometheus():
    async with TestClient(TestServer(status_app(fine))) as client:
        answer = await client.get("/metrics")
        text = await answer.text()

    assert answer.status == 200 and "python_info" in text
