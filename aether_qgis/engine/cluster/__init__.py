"""The engine's work on the machines of a Dask cluster.

Dask is an optional layer of packages: who has no cluster needs none of it.
Importing this room without it raises MissingPackagesError.
"""

from importlib.util import find_spec

from aether_qgis.engine.errors import MissingPackagesError

if find_spec("distributed") is None:
    raise MissingPackagesError(
        "The engine's Python lacks {packages}, which computing on a cluster "
        "needs: install the packages of resources/engine/"
        "requirements-cluster.txt, a file in the plugin's folder, into it, "
        "or leave the scheduler empty to compute on this machine.",
        packages="Dask",
    )

from aether_qgis.engine.cluster.running import run_on_cluster
from aether_qgis.engine.cluster.scoring import score_on_cluster

__all__ = ["run_on_cluster", "score_on_cluster"]
