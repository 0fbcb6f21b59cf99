"""Threads are counted by what the process may use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aether_qgis.engine.runtime.cores import usable_cores

ROOT = Path(__file__).resolve().parents[3]
ALL = len(os.sched_getaffinity(0))


@pytest.fixture
def groups(tmp_path):
    """Write the files of control groups; return what is counted there."""

    def write(own, **files):
        (tmp_path / "own").write_text(own)
        for name, text in files.items():
            path = tmp_path / "cgroup" / name.replace("__", "/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.with_name(path.name.replace("_dot_", ".")).write_text(text)
        return usable_cores(tmp_path / "cgroup", tmp_path / "own")

    return write


def test_without_a_quota_all_bound_processors_count(groups):
    assert groups("0::/a\n", a__cpu_dot_max="max 100000\n") == ALL


def test_a_quota_of_one_processor_is_kept(groups):
    assert groups("0::/a\n", a__cpu_dot_max="100000 100000\n") == 1


def test_a_part_of_a_processor_is_one(groups):
    assert groups("0::/a\n", a__cpu_dot_max="20000 100000\n") == 1


def test_a_quota_of_a_group_above_counts(groups):
    found = groups(
        "0::/a/b\n",
        a__b__cpu_dot_max="max 100000",
        a__cpu_dot_max="100000 100000",
    )
    assert found == 1


def test_quotas_of_the_first_version_count(groups):
    folder = "cpu,cpuacct__a__cpu_dot_cfs_"
    found = groups(
        "4:cpu,cpuacct:/a\n3:memory:/b\n",
        **{f"{folder}quota_us": "100000", f"{folder}period_us": "100000"},
    )
    assert found == 1


@pytest.mark.parametrize("text", ["", "x y z", "100000 0", "1\n2\n3"])
def test_damaged_files_are_left_aside(groups, text):
    assert groups("0::/a\nnonsense\n", a__cpu_dot_max=text) == ALL


def test_a_process_bound_to_one_processor_counts_one():
    one = min(os.sched_getaffinity(0))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import os; os.sched_setaffinity(0, {{{one}}});"
            "from aether_qgis.engine.runtime.cores import usable_cores;"
            "print(usable_cores())",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1"
