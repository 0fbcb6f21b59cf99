"""What can go wrong in the engine, said in words a GIS user understands.

An error holds its English template and the values apart, so that the plugin
can show it in the user's language.
"""

from __future__ import annotations

from typing import Callable, Dict, Tuple, Type, Union

Value = Union[str, int, float]


class AetherError(Exception):
    """Base of every error that is meant for the user.

    ``template`` is one English sentence with ``{name}`` places: what was
    found, what was expected and what to do.
    """

    def __init__(self, template: str, **values: Value) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values

    def __reduce__(
        self,
    ) -> Tuple[Callable[..., AetherError], Tuple[object, ...]]:
        """Let an error reach the user from another machine as it is."""
        return _told_again, (type(self), self.template, self.values)


class QueryError(AetherError):
    """The query's words or numbers cannot be used."""


class NotUnderstoodError(QueryError):
    """The query's words mean no kind of land or place."""


class EmbeddingRasterError(AetherError):
    """The raster cannot be opened or is not an embedding raster."""


class OutsideError(EmbeddingRasterError):
    """The area asked for does not touch the raster."""


class NoDataError(EmbeddingRasterError):
    """The area asked for holds no vector."""


class AnswerError(AetherError):
    """A raster is no answer, or two answers cannot be compared."""


class BundleError(AetherError):
    """The model bundle is missing, damaged or does not fit."""


class OutputError(AetherError):
    """A result cannot be written."""


class MissingPackagesError(AetherError):
    """The engine's Python lacks packages that the work needs."""


class PointsError(AetherError):
    """The points of interest or labels cannot be used."""


class TrainingError(AetherError):
    """The settings of a training do not make sense or did not work."""


class CheckpointError(AetherError):
    """A published checkpoint cannot be read, or is none."""


class IndexFileError(AetherError):
    """An aligned index is missing, damaged or cannot be stored."""


class IndexVersionError(IndexFileError):
    """An aligned index is stored in the way of another version."""


class ClusterError(AetherError):
    """The machines of a Dask cluster cannot do the work."""


class SourceError(AetherError):
    """A source of embeddings cannot be reached, or is none."""


class LexiconError(AetherError):
    """A file of the lexicon of places is not what it should be."""


class DeviceError(AetherError):
    """The chosen device or backend cannot compute."""


class CancelledError(AetherError):
    """The user cancelled the request."""

    def __init__(self) -> None:
        super().__init__("The request was cancelled.")


def reason_of(error: Exception) -> str:
    """Return what a system or library says of a fault, in a line."""
    # Of a system's error the text alone, without its number and path.
    said = getattr(error, "strerror", None) or str(error)
    lines = str(said).splitlines() or [type(error).__name__]
    return lines[0][:200]


def _told_again(
    kind: Type[AetherError], template: str, values: Dict[str, Value]
) -> AetherError:
    error = kind.__new__(kind)
    AetherError.__init__(error, template, **values)
    return error
