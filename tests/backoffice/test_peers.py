"""Guesses are counted by the address of the browser, not by what it writes (B1, S3)."""

from ipaddress import ip_network

from backoffice.peers import nearest_stranger

OURS = [ip_network("10.0.0.0/8")]


def test_a_strangers_own_header_is_not_believed():
    assert nearest_stranger("203.0.113.7", "198.51.100.1", OURS) == "203.0.113.7"


def test_behind_our_proxy_the_last_address_it_saw_counts():
    assert nearest_stranger("10.0.0.9", "198.51.100.1, 203.0.113.7", OURS) == "203.0.113.7"


def test_two_proxies_of_ours_are_seen_through():
    assert nearest_stranger("10.0.0.9", "203.0.113.7, 10.0.0.8", OURS) == "203.0.113.7"


def test_nonsense_behind_a_proxy_is_a_name_like_any_other():
    assert nearest_stranger("10.0.0.9", "<script>", OURS) == "<script>"
    assert len(nearest_stranger("10.0.0.9", "x" * 1000, OURS)) == 64
