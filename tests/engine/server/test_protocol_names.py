"""The names of the protocol, which its package gathers from all files."""

import importlib
import pkgutil

from aether_qgis.engine import protocol


def test_no_two_files_mean_different_things_by_one_name():
    meanings = {}
    for found in pkgutil.iter_modules(protocol.__path__):
        module = importlib.import_module(f"{protocol.__name__}.{found.name}")
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                meanings.setdefault(name, {})[repr(value)] = found.name
    unclear = {name for name, files in meanings.items() if len(files) > 1}
    assert unclear == set()
