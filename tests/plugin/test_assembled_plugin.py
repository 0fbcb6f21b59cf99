"""The plugin folder and the zip."""

import configparser
import runpy
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

REQUIRED_KEYS = {
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
}


@pytest.fixture(scope="module")
def assemble():
    return runpy.run_path(str(ROOT / "scripts" / "assemble_plugin.py"))


@pytest.fixture(scope="module")
def package(assemble, tmp_path_factory):
    target = tmp_path_factory.mktemp("package") / "plugin.zip"
    assemble["write_package"](target)
    return target


def test_two_packages_have_the_same_bytes(assemble, package, tmp_path):
    assemble["write_package"](tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_the_package_fits_the_plugin_repository(package):
    assert package.stat().st_size < 25_000_000


def test_the_package_holds_the_plugin_and_nothing_else(package):
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"aether_qgis"}
    for name in (
        "metadata.txt",
        "LICENSE",
        "__init__.py",
        "engine/__main__.py",
        "resources/icons/aether.svg",
        "resources/styles/similarity.qml",
        "resources/models/landcover-starter/bundle.json",
        "resources/text_encoder/model.onnx",
        "i18n/aether_qgis_de.qm",
        "i18n/aether_qgis_zh_CN.qm",
    ):
        assert f"aether_qgis/{name}" in names
    assert not [
        name
        for name in names
        if name.endswith((".pyc", ".ts")) or "/tests/" in name
    ]


def test_the_metadata_has_what_the_repository_requires():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert set(general) >= REQUIRED_KEYS
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()


def test_a_profile_keeps_other_settings(assemble, tmp_path):
    settings = tmp_path / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        "[locale]\nuserLocale=de\n[PythonPlugins]\nmine=true\n"
    )
    assemble["enable_plugin"](tmp_path)
    text = settings.read_text()
    assert "userLocale=de" in text
    assert "mine=true" in text
    assert "aether_qgis=true" in text


def test_a_profile_is_made_of_links(assemble, tmp_path):
    assemble["link_plugin"](tmp_path)
    plugin = tmp_path / "python" / "plugins" / "aether_qgis"
    assert (plugin / "engine").resolve() == ROOT / "aether_qgis" / "engine"
    assert (plugin / "metadata.txt").resolve() == ROOT / "metadata.txt"
    assert (plugin / "i18n" / "aether_qgis_de.qm").is_file()


def test_a_profile_drops_links_to_what_is_gone(assemble, tmp_path):
    plugin = tmp_path / "python" / "plugins" / "aether_qgis"
    plugin.mkdir(parents=True)
    (plugin / "gone.py").symlink_to(Path("/no/such/file"))
    assemble["link_plugin"](tmp_path)
    assert not (plugin / "gone.py").is_symlink()


def test_the_map_of_an_answer_is_drawn(provider, scene, tmp_path):
    import processing
    from qgis.PyQt.QtGui import QImage

    similarity, regions = tmp_path / "s.tif", tmp_path / "r.gpkg"
    processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "woods",
            "SIMILARITY": str(similarity),
            "REGIONS": str(regions),
        },
    )
    subprocess.run(
        [
            sys.executable,
            ROOT / "scripts" / "render_map.py",
            similarity,
            regions,
            "--query",
            "woods",
            "-o",
            tmp_path / "map.png",
        ],
        check=True,
    )
    assert QImage(str(tmp_path / "map.png")).width() > 1000
