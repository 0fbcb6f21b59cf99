"""How servers are reached: QGIS's proxy and the certificates it trusts.

For programs that open connections themselves. What they get may hold a
password: it is passed on, and never shown, logged or stored.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from aether_qgis.engine.protocol import HttpSettings

_Type = QNetworkProxy.ProxyType
_SCHEMES = {
    _Type.HttpProxy: "http",
    _Type.HttpCachingProxy: "http",
    _Type.Socks5Proxy: "socks5",
}


def http_settings(address: str) -> HttpSettings:
    """Return how the engine reaches the server of ``address``."""
    return HttpSettings(
        proxy=proxy_url(address), certificates=added_certificates()
    )


def proxy_url(address: str) -> str:
    """Return the proxy for ``address``, empty for none.

    It is that of Settings > Options > Network with its exceptions, or the
    system's, with name and password where it needs them.
    """
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return ""
    for proxy in factory.queryProxy(QNetworkProxyQuery(QUrl(address))):
        scheme = _SCHEMES.get(proxy.type())
        if scheme and proxy.hostName():
            return _written(scheme, proxy)
        return ""
    return ""


def added_certificates() -> str:
    """Return the authorities that the user added in QGIS, as PEM."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return ""
    added = [*manager.databaseCAs(), *manager.extraFileCAs()]
    return "".join(bytes(one.toPem()).decode("ascii") for one in added)


def _written(scheme: str, proxy: QNetworkProxy) -> str:
    url = QUrl()
    url.setScheme(scheme)
    url.setHost(proxy.hostName())
    if proxy.port():
        url.setPort(proxy.port())
    if proxy.user():
        url.setUserName(proxy.user())
        url.setPassword(proxy.password())
    return bytes(url.toEncoded()).decode("ascii")
