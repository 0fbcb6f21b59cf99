"""Write the report: beside its place first, then into it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Callable

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.evaluation.findings import Evaluation
from aether_qgis.engine.evaluation.report_json import as_json
from aether_qgis.engine.evaluation.report_page import as_page
from aether_qgis.engine.protocol import partial_path, remove_partial_files


def write_report(
    found: Evaluation, check_cancelled: Callable[[], None]
) -> None:
    """Write the JSON file and the HTML page; both or none.

    Raises OutputError where they cannot be written.
    """
    request = found.request
    try:
        _write(request.json_path, as_json(found))
        check_cancelled()
        _write(request.report_path, as_page(found))
        check_cancelled()
        _publish(request.json_path, request.report_path)
    finally:
        remove_partial_files(request)


def _write(path: str, text: str) -> None:
    try:
        partial_path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise _not_written(path, error) from error


def _publish(first: str, second: str) -> None:
    before = Path(first).read_bytes() if Path(first).is_file() else None
    try:
        partial_path(first).replace(first)
    except OSError as error:
        raise _not_written(first, error) from error
    try:
        partial_path(second).replace(second)
    except OSError as error:
        # One of the two alone would be a report of two evaluations.
        with suppress(OSError):
            if before is None:
                Path(first).unlink()
            else:
                Path(first).write_bytes(before)
        raise _not_written(second, error) from error


def _not_written(path: str, error: OSError) -> OutputError:
    return OutputError(
        "{path} cannot be written ({reason}): free some disk space, close "
        "programs that use the file, or choose another folder.",
        path=path,
        reason=error.strerror or type(error).__name__,
    )
