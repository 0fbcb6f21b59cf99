"""Why an environment cannot be made."""

from __future__ import annotations


class InstallError(Exception):
    """One translated sentence: what happened, and what to press next."""


class InstallCancelled(InstallError):
    """The user cancelled; what was downloaded is kept for the next time."""
