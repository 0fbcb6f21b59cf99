"""A new answer hides the one before; what is kept stays."""

import pytest
from conftest import wait_until
from qgis.core import QgsProject

from aether_qgis.results.answer_groups import group_of, is_kept


@pytest.fixture
def ask(dock, scene, add_raster):
    """Ask, and return the answer's group."""
    add_raster(scene)

    def search(query):
        dock.form.query.setText(query)
        dock.search()
        wait_until(lambda: not dock.is_running)
        return QgsProject.instance().layerTreeRoot().findGroups()[0]

    return search


def test_a_new_answer_hides_the_one_before(ask):
    first, second = ask("water"), ask("woods")
    assert not first.itemVisibilityChecked()
    assert not first.isExpanded()
    assert second.itemVisibilityChecked()


def test_what_is_kept_stays(dock, ask):
    first = ask("water")
    assert not dock.form.keep.isChecked()
    dock.form.keep.click()
    assert is_kept(first)
    second = ask("woods")
    assert first.itemVisibilityChecked()
    assert not dock.form.keep.isChecked()
    ask("houses")
    assert first.itemVisibilityChecked()
    assert not second.itemVisibilityChecked()


def test_it_can_be_let_go_again(dock, ask):
    first = ask("water")
    dock.form.keep.click()
    dock.form.keep.click()
    assert not is_kept(first)
    ask("woods")
    assert not first.itemVisibilityChecked()


def test_groups_of_the_user_are_left_alone(ask, scene, add_raster):
    root = QgsProject.instance().layerTreeRoot()
    own = root.addGroup("my maps")
    layer = add_raster(scene)
    node = root.findLayer(layer.id())
    own.addChildNode(node.clone())
    root.removeChildNode(node)
    assert group_of(QgsProject.instance(), layer) is None
    ask("water")
    assert own.itemVisibilityChecked()
    assert own.isExpanded()


def test_without_an_answer_there_is_nothing_to_keep(dock, ask):
    assert dock.form.keep.isHidden()
    ask("water")
    assert not dock.form.keep.isHidden()
    ask("asdf qwer")
    assert dock.form.keep.isHidden()


def test_an_answer_is_reported_as_a_pdf(dock, ask, tmp_path):
    assert dock.form.answer.report.isHidden()
    ask("a river or lake")
    assert not dock.form.answer.report.isHidden()
    path = tmp_path / "page.pdf"
    dock.reports.write_to(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in dock.form.status.text()
