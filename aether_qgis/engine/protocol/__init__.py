"""The requests and results that plugin and engine exchange.

JSON-RPC 2.0, one message per line, over the engine's standard input and
output. This package is the one place both sides import, so it uses the
standard library only. Big data passes as files: requests name the paths.

A request registers itself in ``REQUEST_OF`` when its file is imported, and
every file of this folder is: a new one needs no line here.
"""

from __future__ import annotations

import importlib
import pkgutil

from aether_qgis.engine.protocol.alignment import *  # noqa: F403
from aether_qgis.engine.protocol.basics import *  # noqa: F403
from aether_qgis.engine.protocol.demo import *  # noqa: F403
from aether_qgis.engine.protocol.evaluating import *  # noqa: F403
from aether_qgis.engine.protocol.examples import *  # noqa: F403
from aether_qgis.engine.protocol.fetching import *  # noqa: F403
from aether_qgis.engine.protocol.handshake import *  # noqa: F403
from aether_qgis.engine.protocol.indexing import *  # noqa: F403
from aether_qgis.engine.protocol.live import *  # noqa: F403
from aether_qgis.engine.protocol.note import *  # noqa: F403
from aether_qgis.engine.protocol.partial_files import *  # noqa: F403
from aether_qgis.engine.protocol.querying import *  # noqa: F403
from aether_qgis.engine.protocol.understanding import *  # noqa: F403
from aether_qgis.engine.protocol.wire import *  # noqa: F403

for _module in pkgutil.iter_modules(__path__):  # noqa: F405
    importlib.import_module(f"{__name__}.{_module.name}")
