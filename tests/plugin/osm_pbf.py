"""Write a small OpenStreetMap PBF file, by the published format alone."""

from __future__ import annotations

import struct
import zlib

_GRANULARITY = 100  # nanodegrees


def write_pbf(path, nodes, ways):
    """Write ``nodes`` {id: (lon, lat, tags)} and ``ways`` {id: (refs, tags)}.

    Ids are positive; a way is closed by its first node at its end.
    """
    strings = [b""]

    def index(text):
        encoded = text.encode()
        if encoded not in strings:
            strings.append(encoded)
        return strings.index(encoded)

    dense, all_ways = _dense_nodes(nodes, index), _ways(ways, index)
    table = b"".join(_field(1, text) for text in strings)
    groups = _field(2, _field(2, dense)) + _field(2, all_ways)
    block = _field(1, table) + groups
    header = _field(4, b"OsmSchema-V0.6") + _field(4, b"DenseNodes")
    path.write_bytes(_blob("OSMHeader", header) + _blob("OSMData", block))


def _dense_nodes(nodes, index):
    ids, lons, lats, tags = [], [], [], []
    for number, (lon, lat, node_tags) in sorted(nodes.items()):
        ids.append(number)
        lons.append(round(lon * 1e9 / _GRANULARITY))
        lats.append(round(lat * 1e9 / _GRANULARITY))
        for key, value in node_tags.items():
            tags += [index(key), index(value)]
        tags.append(0)
    return (
        _field(1, _deltas(ids))
        + _field(8, _deltas(lats))
        + _field(9, _deltas(lons))
        + _field(10, b"".join(map(_varint, tags)))
    )


def _ways(ways, index):
    return b"".join(
        _field(
            3,
            _varint(1 << 3)
            + _varint(number)
            + _field(2, b"".join(_varint(index(key)) for key in tags))
            + _field(
                3, b"".join(_varint(index(value)) for value in tags.values())
            )
            + _field(8, _deltas(refs)),
        )
        for number, (refs, tags) in sorted(ways.items())
    )


def _blob(kind, content):
    blob = (
        _varint(2 << 3)
        + _varint(len(content))
        + _field(3, zlib.compress(content))
    )
    header = _field(1, kind.encode()) + _varint(3 << 3) + _varint(len(blob))
    return struct.pack(">I", len(header)) + header + blob


def _field(number, content):
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _deltas(numbers):
    before = [0, *numbers]
    steps = [now - then for then, now in zip(before, numbers)]
    return b"".join(_varint(step << 1 ^ step >> 63) for step in steps)


def _varint(number):
    coded = bytearray()
    while number > 0x7F:
        coded.append(number & 0x7F | 0x80)
        number >>= 7
    coded.append(number)
    return bytes(coded)
