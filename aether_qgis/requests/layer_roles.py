"""How layers made by the plugin are distinguished from the user's own."""

ROLE = "aether/role"
"""Custom property of the layers made here; names what they hold."""
SIMILARITY_ROLE = "similarity"
REGIONS_ROLE = "regions"
CLASSES_ROLE = "classes"
CONFIDENCE_ROLE = "confidence"
PICTURE_ROLE = "picture"
