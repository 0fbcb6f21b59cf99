"""Addresses are brought to one form, and hold no key."""

from __future__ import annotations

import pytest

from aether_qgis.endpoints import (
    EndpointError,
    embeddings_url,
    is_this_machine,
    notice,
)
from aether_qgis.endpoints.notice import question
from aether_qgis.engine.protocol import BundleInfo

FULL = "http://localhost:11434/v1/embeddings"


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://localhost:11434/v1", FULL),
        ("http://localhost:11434/v1/", FULL),
        (FULL, FULL),
        (f" {FULL}/ ", FULL),
        ("HTTP://LOCALHOST:11434/v1", FULL),
        ("http://[::1]:80/v1", "http://[::1]:80/v1/embeddings"),
        (
            "https://x.org/e?api-version=2",
            "https://x.org/e/embeddings?api-version=2",
        ),
    ],
)
def test_a_base_and_a_full_address_are_the_same_endpoint(address, url):
    assert embeddings_url(address) == url


@pytest.mark.parametrize(
    "address",
    ["", "localhost:11434", "ftp://x.org", "http://", "http://x:y", "a\nb"],
)
def test_what_is_no_address_is_reported(address):
    with pytest.raises(
        EndpointError, match="not the address of a text encoder"
    ):
        embeddings_url(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://me@example.org/v1",
        "https://example.org/v1?api_key=x",
        "https://example.org/v1?access_token=x",
    ],
)
def test_an_address_with_a_key_is_refused(address):
    with pytest.raises(EndpointError, match="holds a key") as caught:
        embeddings_url(address)
    assert "=x" not in str(caught.value) and "me@" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "is_local"),
    [
        (FULL, True),
        ("http://127.0.0.1/e", True),
        ("http://[::1]/e", True),
        ("http://192.168.1.2/e", False),
        ("https://localhost.example.org/e", False),
    ],
)
def test_this_machine_is_distinguished_from_others(url, is_local):
    assert is_this_machine(url) is is_local


def test_the_notice_says_where_words_go():
    def said(url):
        return notice(BundleInfo("b", "/b", "B", endpoint_url=url))

    assert said("") == ""
    assert "leave this machine" in said("https://api.example.org/v1")
    assert "api.example.org" in said("https://api.example.org/v1")
    assert "on this machine, localhost:11434" in said(FULL)


def test_an_unencrypted_connection_is_reported():
    assert "not encrypted" in question("http://example.org/v1/embeddings")
    assert "not encrypted" not in question(FULL)
    assert "not encrypted" not in question("https://example.org/v1/embeddings")
