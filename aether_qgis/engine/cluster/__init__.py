"""The engine's work on the machines of a Dask cluster."""

from aether_qgis.engine.cluster.running import run_on_cluster
from aether_qgis.engine.cluster.scoring import score_on_cluster

__all__ = ["run_on_cluster", "score_on_cluster"]
