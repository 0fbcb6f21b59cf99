"""Start the engine, talk to it, restart it and end it."""

from aether_qgis.client.client import (
    EngineClient,
    shared_client,
    stop_shared_client,
    try_engine,
)
from aether_qgis.client.errors import (
    EngineCancelled,
    EngineError,
    EngineSetupError,
    NotUnderstood,
)
from aether_qgis.client.listener import CallListener, SilentListener

__all__ = [
    "CallListener",
    "EngineCancelled",
    "EngineClient",
    "EngineError",
    "EngineSetupError",
    "NotUnderstood",
    "SilentListener",
    "shared_client",
    "stop_shared_client",
    "try_engine",
]
