"""A real QGIS window: install the zip, type a query, look at the map."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WINDOW = (1440, 900)
QUERY = "houses and streets"
SCREENSHOTS = ROOT / "build" / "screenshots"


@contextmanager
def virtual_screen(width, height):
    """Run Xvfb; give the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            # At another resolution QGIS would scale its window.
            "-dpi",
            "96",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def run_window(scene, preview, empty_profile, tmp_path):
    """Open the window and let the driver work; return its report."""
    need("qgis", "Xvfb")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    report = tmp_path / "report.json"
    plan = {
        "scene": str(scene),
        "preview": str(preview),
        "query": QUERY,
        "window": WINDOW,
        "report": str(report),
        "screenshot": str(SCREENSHOTS / "dock.png"),
        "screenshot_running": str(SCREENSHOTS / "running.png"),
        "screenshot_before": str(SCREENSHOTS / "before.png"),
    }

    def run(leave_while_running=False):
        plan["leave_while_running"] = leave_while_running
        plan_file = tmp_path / "plan.json"
        plan_file.write_text(json.dumps(plan))
        with virtual_screen(*WINDOW) as display:
            done = _run_qgis(empty_profile, display, plan_file)
        assert report.is_file(), done.stderr[-3000:]
        return {
            **json.loads(report.read_text()),
            "exit_code": done.returncode,
            "stderr": done.stderr,
            "left_running": _started_for(plan_file),
        }

    return run


def test_a_typed_query_gives_layers_a_table_and_a_flight(run_window, tmp_path):
    report = run_window()
    assert report.get("error", "") == ""
    assert report["running"]
    assert not report["search_enabled_while_running"]
    assert report["group"] == f"AETHER: {QUERY}"
    assert report["layers"] == [
        f"Top {report['features']}: {QUERY}",
        f"Similarity: {QUERY}",
    ]
    assert report["valid"]
    assert len(list((tmp_path / "Documents").rglob("*_similarity.tif"))) == 1
    assert report["features"] == report["rows"] > 0
    assert report["status"].startswith(f"Places: {report['rows']}")
    assert report["flight"]
    assert report["exit_code"] == 0
    assert "Traceback" not in report["stderr"]
    assert report["left_running"] == []
    assert (SCREENSHOTS / "dock.png").is_file()


def test_the_window_closes_while_a_query_runs(run_window):
    report = run_window(leave_while_running=True)
    assert report.get("error", "") == ""
    assert report["status"] == ""
    assert report["running"]
    assert report["exit_code"] == 0
    assert "Traceback" not in report["stderr"]
    assert report["left_running"] == []


def _run_qgis(configuration, display, plan_file):
    driver = Path(__file__).with_name("desktop_driver.py")
    return subprocess.run(
        [
            "qgis",
            "--nologo",
            "--noversioncheck",
            "--profiles-path",
            configuration,
            "--code",
            driver,
        ],
        env={
            **os.environ,
            # Answers go into the user's documents.
            "HOME": str(configuration.parent),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "AETHER_E2E": str(plan_file),
            "AETHER_ENGINE_PYTHON": ENGINE_PYTHON,
        },
        capture_output=True,
        text=True,
        timeout=150,
    )


def _started_for(plan_file):
    """Return the processes of the window that still run."""
    mark = f"AETHER_E2E={plan_file}".encode()
    left = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in environment.read_bytes():
                left.append(environment.parent.name)
        except OSError:
            continue
    return left
