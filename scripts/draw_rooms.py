"""Draw the rooms of the house and the arrows between them, from the imports.

``draw_rooms.py [FILE.svg]`` writes docs/images/rooms.svg by default. An
arrow that follows from others (a room's room) is left out. Run by any
Python 3.9 or newer; needs the standard library only.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Dict, List, Sequence, Set, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from floors import ENGINE_FLOORS, PLUGIN_FLOORS, Floors, arrows

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "aether_qgis"
TARGET = ROOT / "docs" / "images" / "rooms.svg"

BOX_WIDTH, BOX_HEIGHT = 104, 34
GAP, FLOOR_HEIGHT, MARGIN, TITLE = 18, 58, 24, 40
COLOURS = {"plugin": "#2b6cb0", "engine": "#b7791f"}

Place = Tuple[float, float]


def main() -> None:
    """Write the picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(picture(), encoding="utf-8")


def picture() -> str:
    """Return both sides of the house as an SVG."""
    plugin = [floor - {"engine"} for floor in PLUGIN_FLOORS]
    sides = [
        ("plugin", PACKAGE, [floor for floor in plugin if floor]),
        ("engine", PACKAGE / "engine", list(ENGINE_FLOORS)),
    ]
    left, parts, height = float(MARGIN), [], 0.0
    for name, package, floors in sides:
        width = max(map(len, floors)) * (BOX_WIDTH + GAP)
        parts += side(name, package, floors, left, width)
        left += width + 2 * MARGIN
        height = max(height, TITLE + len(floors) * FLOOR_HEIGHT)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left:.0f}" '
        f'height="{height + MARGIN:.0f}" font-family="sans-serif">'
        f'<rect width="{left:.0f}" height="{height + MARGIN:.0f}" '
        'fill="white"/>'
    )
    return "\n".join([head, *parts, "</svg>", ""])


def side(
    name: str, package: Path, floors: Floors, left: float, width: float
) -> List[str]:
    """Return the boxes and arrows of one side."""
    places = places_of(floors, left, width)
    known = {
        pair
        for pair in arrows(package)
        if pair[0] in places and pair[1] in places
    }
    colour = COLOURS[name]
    lines = [arrow(places[a], places[b], colour) for a, b in reduced(known)]
    boxes = [
        box(room, place, colour) for room, place in sorted(places.items())
    ]
    title = (
        f'<text x="{left + width / 2:.0f}" y="24" text-anchor="middle" '
        f'font-size="16" fill="{colour}">{name}</text>'
    )
    return [title, *lines, *boxes]


def places_of(floors: Floors, left: float, width: float) -> Dict[str, Place]:
    """Return the upper middle of each room's box."""
    places: Dict[str, Place] = {}
    for number, floor in enumerate(floors):
        step = BOX_WIDTH + GAP
        first = left + (width - (len(floor) - 1) * step) / 2
        for column, room in enumerate(sorted(floor)):
            y = TITLE + number * FLOOR_HEIGHT
            places[room] = first + column * step, float(y)
    return places


def reduced(pairs: Set[Tuple[str, str]]) -> Sequence[Tuple[str, str]]:
    """Return the arrows that do not follow from others."""
    below: Dict[str, Set[str]] = {}
    for source, target in pairs:
        below.setdefault(source, set()).add(target)

    def reach(room: str) -> Set[str]:
        found: Set[str] = set()
        for next_room in below.get(room, set()):
            found |= {next_room} | reach(next_room)
        return found

    return sorted(
        (source, target)
        for source, target in pairs
        if not any(target in reach(other) for other in below[source])
    )


def arrow(start: Place, end: Place, colour: str) -> str:
    """Return a line from the foot of one box to the head of another."""
    x, y = start[0], start[1] + BOX_HEIGHT
    to_x, to_y = end
    middle = (y + to_y) / 2
    return (
        f'<path d="M{x:.0f},{y:.0f} C{x:.0f},{middle:.0f} {to_x:.0f},'
        f'{middle:.0f} {to_x:.0f},{to_y:.0f}" fill="none" '
        f'stroke="{colour}" stroke-opacity="0.55" stroke-width="1.3"/>'
        f'<circle cx="{to_x:.0f}" cy="{to_y:.0f}" r="2.5" fill="{colour}"/>'
    )


def box(room: str, place: Place, colour: str) -> str:
    """Return a box with the room's name."""
    x, y = place[0] - BOX_WIDTH / 2, place[1]
    return (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{BOX_WIDTH}" '
        f'height="{BOX_HEIGHT}" rx="5" fill="white" stroke="{colour}"/>'
        f'<text x="{place[0]:.0f}" y="{y + 21:.0f}" text-anchor="middle" '
        f'font-size="12">{room}</text>'
    )


if __name__ == "__main__":
    main()
