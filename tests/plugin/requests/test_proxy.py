"""QGIS's proxy, for programs that open connections themselves."""

from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from aether_qgis.requests.proxy import http_settings, proxy_url

ADDRESS = "https://data.example.org/aef"


@pytest.fixture
def set_proxy(qgis_app):
    """Set QGIS's proxy; unset after the test."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList()

    def setter(proxy, *excluded):
        manager.setFallbackProxyAndExcludes(proxy, list(excluded), [])

    yield setter
    manager.setFallbackProxyAndExcludes(*before, [])


def test_without_a_proxy_there_is_none(set_proxy):
    set_proxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
    assert proxy_url(ADDRESS) == ""


def test_a_proxy_is_an_address_with_name_and_password(set_proxy):
    set_proxy(
        QNetworkProxy(
            QNetworkProxy.ProxyType.HttpProxy,
            "proxy.example.org",
            3128,
            "me@home",
            "p:w",
        )
    )
    expected = "http://me%40home:p:w@proxy.example.org:3128"
    assert proxy_url(ADDRESS) == expected
    assert http_settings(ADDRESS).proxy == expected


def test_an_exception_is_reached_without_it(set_proxy):
    proxy = QNetworkProxy(
        QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 3128
    )
    set_proxy(proxy, "https://data.example.org")
    assert proxy_url(ADDRESS) == ""
    assert proxy_url("https://other.example.org") != ""


def test_a_kind_that_the_engine_cannot_use_is_named(set_proxy):
    proxy = QNetworkProxy(
        QNetworkProxy.ProxyType.Socks5Proxy, "proxy.example.org", 1080
    )
    set_proxy(proxy)
    assert proxy_url(ADDRESS) == "socks5://proxy.example.org:1080"
