"""getUpdates: waits for an update, one poller at a time, never beside a webhook."""

from collections.abc import Callable

from .params import Call
from .state import Refusal, bad
from .updates import Json

WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


async def get_updates(call: Call, closing: Callable[[], bool]) -> list[Json]:
    bot = call.bot
    if bot.webhook:
        raise Refusal(409, WEBHOOK_ACTIVE)
    bot.poll += 1
    mine = bot.poll
    if call.get("allowed_updates") is not None:
        bot.queue.allowed = call.get("allowed_updates")
    limit = call.get("limit", 100)
    if not 1 <= limit <= 100:
        raise bad("limit must be between 1 and 100")
    bot.queue.confirm(call.get("offset", 0))

    def over() -> bool:
        return bool(bot.queue.pending or bot.webhook or bot.poll != mine or closing())

    await bot.pulse.within(min(call.get("timeout", 0), 50), over)
    if closing():
        raise Refusal(502, "Bad Gateway")
    if bot.webhook:
        raise Refusal(409, "Conflict: terminated by setWebhook request")
    if bot.poll != mine:
        raise Refusal(409, OTHER_POLLER)
    return bot.queue.take(limit)
