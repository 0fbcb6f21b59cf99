"""What can be wrong with a layer of points of interest."""


class PointsError(Exception):
    """The points cannot be used; one translated sentence for the user."""
