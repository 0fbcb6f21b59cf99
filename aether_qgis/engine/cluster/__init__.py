"""The engine's work on the machines of a Dask cluster.

Dask is an optional layer of packages: who has no cluster needs none of it.
Importing this room without it raises MissingPackagesError.
"""

from aether_qgis.engine.errors import MissingPackagesError
from aether_qgis.engine.runtime.environment import install_command

try:
    import distributed  # noqa: F401
except ImportError as error:
    # Dask itself may be there, and a package that it needs missing.
    other = error.name not in (None, "dask", "distributed")
    raise MissingPackagesError(
        "The engine's Python lacks {packages}, which computing on a cluster "
        "needs: run {command}, or leave the scheduler empty to compute on "
        "this machine.",
        packages=f"Dask's {error.name}" if other else "Dask",
        command=install_command("cluster"),
    ) from error

from aether_qgis.engine.cluster.running import run_on_cluster
from aether_qgis.engine.cluster.scoring import score_on_cluster

__all__ = ["run_on_cluster", "score_on_cluster"]
