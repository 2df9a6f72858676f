"""The heads of the chains as a signed file: kept elsewhere, it shows a cut tail (S4)."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from core.ports.audit import AuditHead
from core.ports.crypto import Signature, Vault

HEADS = "audit/heads"


class HeadsWrong(ValueError):
    """The file of heads was changed, is none, or was signed with another key."""


def export_heads(heads: Iterable[AuditHead], vault: Vault) -> str:
    """The heads as one JSON object with its signature."""
    rows = [asdict(head) for head in heads]
    signature = vault.sign(HEADS, _covered(rows))
    return json.dumps({"heads": rows, "key": signature.key_id, "mac": signature.mac}, indent=2)


def read_heads(text: str, vault: Vault) -> list[AuditHead]:
    """The heads of such a file, or HeadsWrong."""
    try:
        said = json.loads(text)
        rows, signature = said["heads"], Signature(str(said["key"]), str(said["mac"]))
        heads = [AuditHead(int(row["chain"]), int(row["number"]), row["mac"]) for row in rows]
    except (ValueError, KeyError, TypeError):
        raise HeadsWrong("this is no file of audit heads; make one with qabyl audit head") from None
    if not vault.signed(HEADS, _covered([asdict(head) for head in heads]), signature):
        raise HeadsWrong("the file of audit heads was changed, or signed with another key")
    return heads


def _covered(rows: list[dict[str, object]]) -> bytes:
    return json.dumps(rows, separators=(",", ":"), sort_keys=True).encode()
