"""What was used last stays; what was used longest ago goes."""

from __future__ import annotations

from aether_qgis.engine.runtime.recently_used import RecentlyUsed


def test_a_value_is_made_once():
    made = []
    cache = RecentlyUsed(2)
    for _ in range(3):
        cache.get("a", lambda: made.append(1))
    assert made == [1]


def test_the_one_used_longest_ago_goes_first():
    made = []
    cache = RecentlyUsed(2)
    for key in ("a", "b", "a", "c", "a", "b"):
        cache.get(key, lambda key=key: made.append(key))
    assert made == ["a", "b", "c", "b"]
