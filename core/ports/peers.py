"""Whose guesses are counted together: the address of a browser, seen through our own proxies (B1, S3).

An IPv6 connection is given a whole /64 and may write from any address of it: they count as one.
"""

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
FORWARDED = "X-Forwarded-For"
LONGEST = 64
ONE_CONNECTION = 64
"""Bits of an IPv6 address that a provider gives to one connection."""


def nearest_stranger(address: str, forwarded: Iterable[str], trusted: Sequence[Network]) -> str:
    """The nearest address that is not a proxy of ours; what a stranger writes is not believed.

    `forwarded` are all X-Forwarded-For lines in their order: some proxies add a line of their own.

    >>> from ipaddress import ip_network
    >>> nearest_stranger("10.0.0.9", ["6.6.6.6, 203.0.113.7"], [ip_network("10.0.0.0/8")])
    '203.0.113.7'
    >>> nearest_stranger("203.0.113.7", ["6.6.6.6"], [ip_network("10.0.0.0/8")])
    '203.0.113.7'
    >>> nearest_stranger("2001:db8::7", [], [])
    '2001:db8::/64'
    """
    hops = [hop.strip() for hop in ",".join(forwarded).split(",") if hop.strip()]
    while hops and _is_ours(address, trusted):
        address = hops.pop()
    return _connection(address)[:LONGEST]


def _is_ours(address: str, trusted: Sequence[Network]) -> bool:
    found = _read(address)
    return found is not None and any(found in network for network in trusted)


def _connection(address: str) -> str:
    found = _read(address)
    if isinstance(found, IPv6Address):
        return str(ip_network((int(found), ONE_CONNECTION), strict=False))
    return address if found is None else str(found)


def _read(address: str) -> IPv4Address | IPv6Address | None:
    """The address; one of IPv4 in the clothes of IPv6 is itself."""
    try:
        found = ip_address(address)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
