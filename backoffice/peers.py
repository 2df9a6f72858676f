"""Whose guesses are counted together: the address of a browser, seen through our own proxies."""

from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address

Network = IPv4Network | IPv6Network
LONGEST = 64


def nearest_stranger(address: str, forwarded: str, trusted: Sequence[Network]) -> str:
    """The nearest address that is not a proxy of ours; what a stranger writes is not believed.

    >>> from ipaddress import ip_network
    >>> nearest_stranger("10.0.0.9", "6.6.6.6, 203.0.113.7", [ip_network("10.0.0.0/8")])
    '203.0.113.7'
    >>> nearest_stranger("203.0.113.7", "6.6.6.6", [ip_network("10.0.0.0/8")])
    '203.0.113.7'
    """
    hops = [hop.strip() for hop in forwarded.split(",") if hop.strip()]
    while hops and _is_ours(address, trusted):
        address = hops.pop()
    return address[:LONGEST]


def _is_ours(address: str, trusted: Sequence[Network]) -> bool:
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return any(found in network for network in trusted)
