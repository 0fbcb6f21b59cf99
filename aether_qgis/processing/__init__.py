"""The algorithms for the toolbox, models, batch and qgis_process."""
