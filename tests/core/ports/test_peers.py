"""Guesses are counted by the address of the browser, not by what it writes (B1, S3)."""

from ipaddress import ip_network

import pytest

from core.ports.peers import nearest_stranger

OURS = [ip_network("10.0.0.0/8"), ip_network("fd00::/8")]


def test_a_strangers_own_header_is_not_believed() -> None:
    assert nearest_stranger("203.0.113.7", ["198.51.100.1"], OURS) == "203.0.113.7"


def test_behind_our_proxy_the_last_address_it_saw_counts() -> None:
    assert nearest_stranger("10.0.0.9", ["198.51.100.1, 203.0.113.7"], OURS) == "203.0.113.7"


def test_two_proxies_of_ours_are_seen_through() -> None:
    assert nearest_stranger("10.0.0.9", ["203.0.113.7, 10.0.0.8"], OURS) == "203.0.113.7"


def test_a_line_of_the_strangers_own_before_that_of_our_proxy_is_not_believed() -> None:
    assert nearest_stranger("10.0.0.9", ["198.51.100.1", "203.0.113.7"], OURS) == "203.0.113.7"


@pytest.mark.parametrize("address", ["::ffff:10.0.0.9", "fd00::9"])
def test_our_proxy_is_known_in_every_spelling(address: str) -> None:
    assert nearest_stranger(address, ["203.0.113.7"], OURS) == "203.0.113.7"


def test_all_addresses_of_one_connection_count_as_one() -> None:
    seen = {nearest_stranger(f"2001:db8:0:1::{host:x}", [], OURS) for host in range(1, 50)}

    assert seen == {"2001:db8:0:1::/64"}
    assert nearest_stranger("2001:db8:0:2::1", [], OURS) not in seen
    assert nearest_stranger("fe80::1%eth0", [], OURS) == "fe80::/64"


def test_nonsense_behind_a_proxy_is_a_name_like_any_other() -> None:
    assert nearest_stranger("10.0.0.9", ["<script>"], OURS) == "<script>"
    assert len(nearest_stranger("10.0.0.9", ["x" * 1000], OURS)) == 64
