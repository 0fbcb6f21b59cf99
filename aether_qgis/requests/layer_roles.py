"""How layers made by the plugin are distinguished from the user's own."""

ROLE = "aether/role"
"""Custom property of the layers made here; names what they hold."""
SIMILARITY_ROLE = "similarity"
REGIONS_ROLE = "regions"
CHANGE_ROLE = "change"
WHEN_ROLE = "when"
CHANGED_ROLE = "changed"
"""Places that have changed."""
ANSWER_ROLES = frozenset(
    (SIMILARITY_ROLE, REGIONS_ROLE, CHANGE_ROLE, WHEN_ROLE, CHANGED_ROLE)
)
"""Of the layers that answers are made of."""
