"""QGIS's proxy reaches pip by variables."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from aether_qgis.environment.network import network_variables


@pytest.fixture
def proxy():
    """Set QGIS's proxy; undone after the test."""

    def enter(**values):
        settings = QgsSettings()
        settings.setValue("proxy/proxyEnabled", True)
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)

    yield enter
    QgsSettings().remove("proxy")


def test_without_a_proxy_nothing_is_set():
    assert network_variables() == {}


def test_user_and_password_are_percent_encoded(proxy, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "localhost")
    proxy(
        proxyType="HttpProxy",
        proxyHost="proxy.example",
        proxyPort="3128",
        proxyUser="me@work",
        proxyPassword="a:b/ü",
        noProxyUrls=["https://inside.example/x", "other.example"],
    )
    found = network_variables()
    address = "http://me%40work:a%3Ab%2F%C3%BC@proxy.example:3128"
    assert found["HTTPS_PROXY"] == found["http_proxy"] == address
    assert found["no_proxy"] == "localhost,inside.example,other.example"


def test_the_systems_proxy_is_left_to_pip(proxy):
    proxy(proxyType="DefaultProxy")
    assert network_variables() == {}
