"""Why an environment cannot be made."""

from __future__ import annotations

from aether_qgis.client import EngineCancelled, EngineError


class InstallError(EngineError):
    """One translated sentence: what happened, and what to press next."""


class InstallCancelled(InstallError, EngineCancelled):
    """The user cancelled; what was downloaded is kept for the next time."""
