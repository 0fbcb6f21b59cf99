"""What can be wrong with a layer of labels."""


class LabelsError(Exception):
    """The labels cannot be used; one translated sentence for the user."""
