"""Settings have types, are stored in them, and read as old text too."""

from dataclasses import fields, replace

import pytest
from qgis.core import QgsApplication, QgsSettings

from aether_qgis.settings import Settings

OTHER_VALUES = Settings(
    engine_python="/some/python",
    results_folder="/some/results",
    bundles_folder="/some/bundles",
    added_bundles="/a, b/city\n/c;d/town",
    index_folder="/some/indexes",
    index_limit_gib=0.125,
    background_indexes=True,
    scheduler="tcp://host:8786",
    live_map=False,
    first_run=False,
    keeps_history=False,
    overpass_server="http://localhost:12345/api/interpreter",
    endpoints='[{"url": "https://x/embeddings", "agreed": true}]',
)


def store(name, value):
    QgsSettings().setValue(f"aether_qgis/{name}", value)


@pytest.fixture(autouse=True)
def empty_profile(empty_project):
    QgsSettings().remove("aether_qgis")


def test_an_empty_profile_has_the_defaults():
    assert Settings.load() == Settings()


def test_what_is_saved_is_loaded():
    OTHER_VALUES.save()
    assert Settings.load() == OTHER_VALUES


def test_values_are_stored_in_their_types():
    OTHER_VALUES.save()
    stored = QgsSettings()
    for field in fields(Settings):
        value = stored.value(f"aether_qgis/{field.name}")
        assert type(value) is type(field.default)


def test_back_to_the_defaults():
    OTHER_VALUES.save()
    Settings().save()
    assert Settings.load() == Settings()


def test_what_did_not_change_is_not_written():
    replace(Settings.load(), live_map=False).save()
    stored = QgsSettings()
    stored.beginGroup("aether_qgis")
    assert stored.allKeys() == ["live_map"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", True), ("true", True), ("", False), ("0", False), ("false", False)],
)
def test_a_switch_that_was_stored_as_text_is_read(text, value):
    store("background_indexes", text)
    assert Settings.load().background_indexes is value


@pytest.mark.parametrize(("text", "value"), [("0.001", 0.001), ("12", 12.0)])
def test_a_number_that_was_stored_as_text_is_read(text, value):
    store("index_limit_gib", text)
    assert Settings.load().index_limit_gib == value


@pytest.mark.parametrize(
    "nonsense", ["", "much", "-3", "nan", "inf", "0", 0, -1.5, ["1", "2"]]
)
def test_a_limit_that_is_none_falls_back(nonsense):
    store("index_limit_gib", nonsense)
    assert Settings.load().index_limit_gib == 50


def test_text_is_read_without_spaces_around_it():
    store("scheduler", " tcp://host:8786 ")
    assert Settings.load().scheduler == "tcp://host:8786"


def test_what_is_no_text_falls_back():
    store("scheduler", ["tcp://a", "tcp://b"])
    assert Settings.load().scheduler == ""


def test_by_default_indexes_lie_in_the_profile():
    home = Settings.load().indexes_home
    assert str(home.parent) in QgsApplication.qgisSettingsDirPath()
    assert home.name == "aether_indexes"
