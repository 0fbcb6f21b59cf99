"""The errors that callers of a hosted text encoder handle."""

from __future__ import annotations

from aether_qgis.client import EngineError
from aether_qgis.translation import tr


class EndpointError(EngineError):
    """The endpoint gave no usable vectors; one sentence for the user.

    An EngineError, since to the user both are reasons why a query failed.
    """


class AgreementNeeded(EndpointError):
    """The user has not agreed yet that text is sent to ``url``."""

    def __init__(self, url: str, host: str) -> None:
        super().__init__(
            tr(
                "This model needs the hosted text encoder at {host}, and "
                "nothing was sent, because you have not agreed to it yet: "
                "allow {url} under Settings > Options > AETHER."
            ).format(host=host, url=url)
        )
        self.url = url
