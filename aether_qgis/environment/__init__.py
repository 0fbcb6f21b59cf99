"""Make, look at and remove the engine's own Python environment."""

from aether_qgis.environment.changes import EngineChanges, engine_changes
from aether_qgis.environment.state import EngineState, Status, engine_state

__all__ = [
    "EngineChanges",
    "EngineState",
    "Status",
    "engine_changes",
    "engine_state",
]
