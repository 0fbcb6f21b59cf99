"""The engine is installed, repaired, replaced and removed."""

from __future__ import annotations

import resource
import shutil
import socket
import subprocess
import sys

import pytest
from conftest import ROOT
from package_index import (
    PackageIndex,
    ProxyThatWantsAPassword,
    StepListener,
    pin_text,
    write_wheel,
)
from qgis.core import QgsApplication

from aether_qgis.client.python import (
    PYTHON_VARIABLE,
    find_engine_python,
    profile_environment,
)
from aether_qgis.environment import (
    Status,
    building,
    engine_state,
    folders,
    locks,
)
from aether_qgis.environment import install as install_module
from aether_qgis.environment.errors import InstallCancelled, InstallError
from aether_qgis.environment.install import install, remove
from aether_qgis.environment.plan import Plan

PIP = next((ROOT / "build" / "wheelhouse").glob("pip-*.whl"), None)
HOLD_LOCK = (
    "import sys\nfrom qgis.PyQt.QtCore import QLockFile\n"
    "lock = QLockFile(sys.argv[1])\nlock.setStaleLockTime(0)\n"
    "print(lock.tryLock(0), flush=True)\nsys.stdin.read()\n"
)


@pytest.fixture
def profile(monkeypatch, tmp_path):
    """An empty profile; returns the folder of the engine's environments."""
    monkeypatch.delenv(PYTHON_VARIABLE)
    folder = tmp_path / "my prófile 界"
    monkeypatch.setattr(
        QgsApplication, "qgisSettingsDirPath", lambda: str(folder)
    )
    return folder / "aether_qgis"


@pytest.fixture
def listener():
    return StepListener()


@pytest.fixture
def index(monkeypatch, tmp_path, profile):
    """An index with two small packages, which are the query layer."""
    assert PIP, "run `make wheelhouse` first"
    folder = tmp_path / "index"
    folder.mkdir()
    (folder / PIP.name).symlink_to(PIP)
    served = PackageIndex(folder)
    wheels = [write_wheel(folder, name) for name in ("first", "second")]
    texts = {
        "query": "".join(map(pin_text, wheels)),
        "installer": pin_text(PIP),
    }
    monkeypatch.setattr(locks, "_text", texts.__getitem__)
    # The small engine: two modules, and nobody to greet.
    names = {"first": "1", "second": "1"}
    monkeypatch.setattr(building, "ENGINE_PACKAGES", names)
    monkeypatch.setattr(building, "try_engine", lambda python, listener: None)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_COMPILE", "1")  # it takes seconds
    monkeypatch.setenv("PIP_INDEX_URL", f"{served.address}/simple")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    yield served
    served.shutdown()
    served.server_close()


@pytest.fixture
def installed(index, listener):
    """An environment that is in use."""
    return install(Plan(), listener)


def test_it_is_absent_then_ready(profile, index, listener):
    assert engine_state().status is Status.ABSENT
    made = install(Plan(), listener)
    state = engine_state()
    assert state.status is Status.READY
    assert state.path == str(made) and state.size_bytes > 1_000_000
    assert state.sentence().startswith("Ready: version ")
    assert find_engine_python("").path == str(made / "bin" / "python3")
    assert any("Downloading second (" in step for step in listener.steps)
    assert "Unpacking the packages (2 of 2)" in listener.steps


def test_a_long_path_is_no_obstacle(index, listener, profile, monkeypatch):
    long = profile.parents[1] / ("long " * 12) / ("x" * 100) / ("y" * 60)
    monkeypatch.setattr(
        QgsApplication, "qgisSettingsDirPath", lambda: str(long)
    )
    made = install(Plan(), listener)
    assert len(str(made / "bin" / "python3")) > 250
    assert engine_state().status is Status.READY


def test_what_is_missing_is_damaged_and_repaired_without_a_line(
    installed, index, listener
):
    shutil.rmtree(next(installed.glob("lib/*/site-packages/*-1.0.dist-info")))
    assert engine_state().status is Status.DAMAGED
    before = list(index.fetched)
    repaired = install(Plan(), listener)
    assert engine_state().status is Status.READY
    assert index.fetched == before
    assert repaired != installed and not installed.exists()


def test_another_lock_is_outdated_and_fetches_what_changed(
    installed, index, listener, monkeypatch, tmp_path
):
    third = write_wheel(index.folder, "third")
    before = locks._text
    monkeypatch.setattr(
        locks,
        "_text",
        lambda layer: (
            before(layer) + (pin_text(third) if layer == "query" else "")
        ),
    )
    assert engine_state().status is Status.OUTDATED
    assert engine_state().can_answer
    index.fetched.clear()
    install(Plan(), listener)
    assert index.fetched == ["third"]
    assert engine_state().status is Status.READY


def test_a_cut_download_does_not_fetch_finished_files_again(index, listener):
    index.cut = {"second"}
    with pytest.raises(InstallError, match="no connection to the package"):
        install(Plan(), listener)
    assert engine_state().status is Status.ABSENT
    index.cut.clear()
    index.fetched.clear()
    install(Plan(), listener)
    assert index.fetched == ["second"]


def test_a_process_that_was_killed_leaves_nothing_in_the_way(
    index, listener, profile
):
    (profile / "engine-7" / "lib").mkdir(parents=True)
    made = install(Plan(), listener)
    assert [path.name for path in profile.glob("engine-*")] == [made.name]


def test_another_file_under_the_same_name_is_refused(
    installed, index, listener
):
    shutil.rmtree(folders.downloads_folder())
    write_wheel(index.folder, "second", size=2000)
    with pytest.raises(InstallError, match="check sum differs"):
        install(Plan(), listener)
    assert profile_environment() == installed
    assert engine_state().status is Status.READY


def test_a_full_disk_is_told_and_repaired_by_the_next_press(index, listener):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, limits[1]))
    try:
        with pytest.raises(InstallError, match="no room left on the disk"):
            install(Plan(), listener)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    install(Plan(), listener)
    assert engine_state().status is Status.READY


def test_too_little_room_is_told_before(index, listener, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=100_000_000)
    monkeypatch.setattr(install_module.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(InstallError, match=r"the disk has 100\.0 MB left"):
        install(Plan(), listener)
    assert index.fetched == []


def test_no_line_is_told(index, listener, monkeypatch):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{port}/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    with pytest.raises(InstallError, match="no connection to the package"):
        install(Plan(), listener)


def test_a_proxy_that_wants_a_password_is_told(index, listener, monkeypatch):
    proxy = ProxyThatWantsAPassword()
    address = f"http://127.0.0.1:{proxy.server_port}"
    network = {"HTTPS_PROXY": address, "https_proxy": address}
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.invalid/simple")
    with pytest.raises(InstallError, match="user name and a password"):
        install(Plan(network=network), listener)
    proxy.shutdown()


def test_cancel_leaves_no_environment(index, listener, profile):
    listener.cancel_at = "Downloading"
    with pytest.raises(InstallCancelled):
        install(Plan(), listener)
    assert list(profile.glob("engine-*")) == []


def test_a_folder_of_wheels_needs_no_line(index, listener, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    install(Plan(wheels_folder=str(index.folder)), listener)
    assert engine_state().status is Status.READY
    assert index.fetched == []
    assert len(list(index.folder.glob("*.whl"))) == 3


def test_a_folder_that_lacks_a_wheel_is_named(index, listener):
    (index.folder / "second-1.0-py3-none-any.whl").unlink()
    with pytest.raises(InstallError, match=r"lacks the wheels of second 1\.0"):
        install(Plan(wheels_folder=str(index.folder)), listener)


def test_an_engine_that_does_not_answer_leaves_the_old_one(
    installed, index, listener
):
    folder = folders.downloads_folder()
    (folder / "first-1.0-py3-none-any.whl").unlink()
    building.ENGINE_PACKAGES["absent"] = "1"
    with pytest.raises(InstallError, match="No module named 'absent'"):
        install(Plan(), listener)
    assert profile_environment() == installed


@pytest.fixture
def other_window(profile):
    """Another process that holds the lock; ended by a kill."""
    profile.mkdir(parents=True)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD_LOCK, profile / "installing.lock"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.wait()


def test_two_windows_do_not_install_at_once(other_window, index, listener):
    assert engine_state().status is Status.INSTALLING
    with pytest.raises(InstallError, match="another window of QGIS"):
        install(Plan(), listener)


def test_the_lock_of_a_dead_process_is_taken_over(
    other_window, index, listener
):
    other_window.kill()
    other_window.wait()
    assert engine_state().status is Status.ABSENT
    install(Plan(), listener)
    assert engine_state().status is Status.READY


def test_remove_takes_all(installed, profile):
    remove()
    assert engine_state().status is Status.ABSENT
    assert {path.name for path in profile.iterdir()} <= {"installing.lock"}


def test_an_environment_made_by_hand_is_ready(profile):
    python = profile / "engine" / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    assert engine_state().status is Status.READY
    assert not engine_state().is_own
