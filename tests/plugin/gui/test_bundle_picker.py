"""The list of models says what each one knows."""

import shutil
from pathlib import Path

import pytest
from conftest import ROOT, wait_until
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from aether_qgis.engine.protocol import BundleInfo
from aether_qgis.gui.dock.bundle_card import bundle_facts, card_text
from aether_qgis.gui.dock.bundle_picker import BundlePicker, holds_bundle
from aether_qgis.settings import Settings

STARTER = BundleInfo(
    "landcover-starter", "/models/starter", "Land cover", summary="Nine kinds."
)
LEIPZIG = BundleInfo(
    "/bundles/leipzig",
    "/bundles/leipzig",
    "Leipzig",
    recipe="robust",
    place="Leipzig",
    year=2024,
    points=6000,
    quality=0.914,
)
HOSTED = BundleInfo(
    "/bundles/london",
    "/bundles/london",
    "London",
    summary="Imported.",
    endpoint_url="https://api.example.org:8443/v1/embeddings",
)
DAMAGED = BundleInfo("/bundles/x", "/bundles/x", "x", "The bundle is damaged.")


@pytest.fixture
def picker(qgis_parent):
    made = BundlePicker(qgis_parent)
    qgis_parent.show()
    made.show()
    yield made
    made.deleteLater()


def titles(picker):
    return [picker.list.itemText(row) for row in range(picker.list.count())]


def test_a_trained_bundle_shows_place_year_points_and_quality():
    assert bundle_facts(LEIPZIG).replace("\u00a0", " ") == (
        "Leipzig · 2024 · 6,000 points · AUC 0.91 on held-out places"
    )


def test_what_is_unknown_is_left_out():
    info = BundleInfo("a", "/a", "A", points=12)
    assert card_text(info) == "12\u00a0points"


def test_a_bundle_without_points_shows_its_summary():
    assert card_text(STARTER) == "Nine kinds."


def test_a_hosted_encoder_is_named_with_its_host():
    assert card_text(HOSTED).splitlines() == [
        "Imported.",
        "The words of a query leave this machine: they are sent to "
        "api.example.org:8443.",
    ]


def test_before_the_list_is_there_nothing_is_claimed(picker):
    assert picker.bundle() == "landcover-starter"
    assert not picker.card.isVisible()


def test_the_card_follows_the_choice(picker):
    picker.show_bundles([STARTER, LEIPZIG])
    assert picker.card.text() == "Nine kinds."
    picker.choose(LEIPZIG.name)
    assert picker.card.text() == bundle_facts(LEIPZIG)
    assert picker.bundle() == LEIPZIG.folder


def test_the_tooltip_names_the_folder(picker):
    picker.show_bundles([STARTER, LEIPZIG])
    row = picker.list.findData(LEIPZIG.name)
    tooltip = picker.list.itemData(row, Qt.ItemDataRole.ToolTipRole)
    assert tooltip.splitlines() == [bundle_facts(LEIPZIG), LEIPZIG.folder]


def test_a_damaged_bundle_cannot_be_chosen_from_the_list(picker):
    picker.show_bundles([STARTER, DAMAGED])
    assert not picker.list.model().item(1).isEnabled()


def test_a_bundle_that_is_gone_leaves_the_list(picker):
    picker.show_bundles([STARTER, LEIPZIG, HOSTED])
    picker.show_bundles([STARTER, HOSTED])
    assert titles(picker) == ["Land cover", "London"]


def test_the_choice_stays_even_if_it_is_gone(picker):
    picker.show_bundles([STARTER, LEIPZIG])
    picker.choose(LEIPZIG.name)
    picker.show_bundles([STARTER])
    assert picker.bundle() == LEIPZIG.name


def test_a_folder_from_elsewhere_is_remembered(picker):
    picker.add_folder("/elsewhere/city; with signs")
    picker.add_folder("/elsewhere/city; with signs")
    stored = Settings.load()
    assert stored.added_bundles == "/elsewhere/city; with signs"
    assert stored.bundle_folders == (
        str(stored.bundles_home),
        "/elsewhere/city; with signs",
    )
    assert picker.bundle() == "/elsewhere/city; with signs"


def test_a_folder_without_a_bundle_is_distinguished_from_one_with(tmp_path):
    models = ROOT / "resources" / "models"
    assert holds_bundle(str(models))
    assert holds_bundle(str(models / "landcover-starter"))
    assert not holds_bundle(str(tmp_path))


def test_a_bundle_at_home_need_not_be_remembered():
    settings = Settings.load()
    home = str(settings.bundles_home / "city")
    assert settings.with_bundle(home) == settings


def test_by_default_bundles_lie_in_the_profile(tmp_path):
    assert Settings().bundles_home.name == "aether_bundles"


def test_the_menu_asks_for_training_and_for_algorithms(picker):
    actions = {
        action.objectName(): action for action in picker.more.menu().actions()
    }
    wanted = []
    picker.algorithm_wanted.connect(wanted.append)
    for name in ("importcheckpoint", "evaluatealignment", "exportaligned"):
        actions[name].trigger()
    assert wanted == ["importcheckpoint", "evaluatealignment", "exportaligned"]
    picker.training_wanted.connect(lambda: wanted.append("training"))
    picker.more.menu().actions()[0].trigger()
    assert wanted[-1] == "training"


def test_the_dock_lists_the_users_bundles(dock):
    home = Settings.load().bundles_home
    shutil.copytree(
        ROOT / "resources" / "models" / "landcover-starter", home / "mine"
    )
    dock.form.options.setCollapsed(False)
    picker = dock.form.options.bundle
    wait_until(lambda: picker.list.count() == 3)
    picker.choose(str(home / "mine"))
    assert Path(picker.chosen_info().folder) == home / "mine"
    assert "nine kinds" in picker.card.text()


def test_no_engine_starts_before_the_options_open(dock):
    assert dock.form.options.bundle.chosen_info() is None
    assert dock.models.bundles._task is None


def test_the_menu_holds_only_actions_that_say_what_they_do(picker):
    for action in picker.more.menu().actions():
        assert isinstance(action, QAction)
        assert action.isSeparator() or action.text().endswith("…")
