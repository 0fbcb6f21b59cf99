"""A query with an imported bundle: vectors from the server, with consent."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from conftest import engine_python, wait_until
from embeddings_server import EmbeddingsServer
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt, QTimer

from aether_qgis.client import SilentListener, shared_client
from aether_qgis.endpoints import (
    AgreementNeeded,
    Permission,
    permission_of,
    permissions,
    remember,
    with_sentence_vectors,
)
from aether_qgis.engine.protocol import EvaluateRequest, QueryRequest
from aether_qgis.gui.dock.consent_box import ConsentBox
from aether_qgis.gui.options.endpoints_list import EndpointsList

pytestmark = pytest.mark.usefixtures("provider", "no_endpoints")


@pytest.fixture
def no_endpoints():
    QgsSettings().remove("aether_qgis/endpoints")


@pytest.fixture
def server():
    made = EmbeddingsServer()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    path = tmp_path_factory.mktemp("checkpoint") / "city.pth"
    engine_python(Path(__file__).parents[1] / "make_checkpoint.py", path)
    return path


@pytest.fixture
def bundle(server, checkpoint, tmp_path):
    """A bundle whose text encoder the loopback server offers."""
    found = processing.run(
        "aether:importcheckpoint",
        {
            "CHECKPOINT": str(checkpoint),
            "ENDPOINT_URL": server.base,
            "ENDPOINT_MODEL": "text-embedding-3-large",
            "OUTPUT": str(tmp_path / "city"),
        },
    )
    return found["OUTPUT"]


@pytest.fixture
def ask(scene, bundle, tmp_path):
    def run(query="a park", **parameters):
        values = {
            "INPUT": str(scene),
            "QUERY": query,
            "MODEL": bundle,
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
            **parameters,
        }
        return processing.run("aether:textquery", values)

    return run


@pytest.fixture
def signing_in(qgis_app):
    """The id of an entry in QGIS's authentication store."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("of the tests", True)
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("AETHER test")
    config.setConfig("Authorization", "Bearer open-sesame")
    successful, config = manager.storeAuthenticationConfig(config)
    assert successful
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def requested(bundle, **texts):
    return QueryRequest(
        "r.tif",
        bundle=bundle,
        similarity_path="s.tif",
        regions_path="r.json",
        **texts,
    )


def answer_box(button):
    """Press a button of the message box as soon as it shows."""
    boxes = []

    def look():
        shown = QgsApplication.activeModalWidget()
        if isinstance(shown, ConsentBox):
            boxes.append(shown.informativeText())
            getattr(shown, button).click()
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)
    return boxes


def test_a_query_is_answered_with_vectors_of_the_server(ask, server):
    remember(Permission(server.url, agreed=True))
    found = ask("a  park", NOT_QUERY="noise", BEST_ANYWAY=True)
    assert found["REGION_COUNT"] > 0
    assert -1 <= found["MAX_SIMILARITY"] <= 1
    assert [body["input"] for *_, body in server.seen] == [["a park", "noise"]]


def test_a_query_signs_in_with_the_stored_key(
    ask, server, signing_in, tmp_path
):
    server.key = "open-sesame"
    remember(Permission(server.url, True, signing_in))
    assert ask(BEST_ANYWAY=True)["REGION_COUNT"] > 0
    assert b"open-sesame" not in (tmp_path / "similarity.tif").read_bytes()


def test_a_query_with_a_wrong_key_says_so(ask, server, signing_in):
    server.key = "another"
    remember(Permission(server.url, True, signing_in))
    with pytest.raises(QgsProcessingException, match="accept the key") as why:
        ask()
    assert "open-sesame" not in str(why.value)


def test_nothing_is_sent_without_consent(ask, server, tmp_path):
    with pytest.raises(QgsProcessingException, match="have not agreed") as why:
        ask()
    assert "Settings > Options > AETHER" in str(why.value)
    assert server.seen == []
    assert not (tmp_path / "similarity.tif").exists()


def test_consent_to_one_endpoint_is_none_to_another(ask, server):
    remember(Permission(server.url.replace("127.0.0.1", "localhost"), True))
    with pytest.raises(QgsProcessingException, match="have not agreed"):
        ask()
    assert server.seen == []


def test_a_refused_endpoint_is_listed_where_it_can_be_allowed(server, bundle):
    QgsSettings().remove("aether_qgis/endpoints")
    request = requested(bundle, positive=("a park",))
    with pytest.raises(AgreementNeeded):
        with_sentence_vectors(request, shared_client(), SilentListener())
    assert permissions() == [Permission(server.url)]


def test_a_text_is_sent_once_only(ask, server):
    remember(Permission(server.url, agreed=True))
    ask("a park")
    ask("a park", NOT_QUERY="noise")
    assert [body["input"] for *_, body in server.seen] == [
        ["a park"],
        ["noise"],
    ]


def test_an_error_of_the_server_is_the_error_of_the_query(
    ask, server, tmp_path
):
    remember(Permission(server.url, agreed=True))
    server.dimension = 3072
    with pytest.raises(QgsProcessingException, match="3072 numbers"):
        ask()
    assert not (tmp_path / "similarity.tif").exists()


@pytest.mark.parametrize(
    "texts",
    [
        {"positive": (" ",)},
        {"positive": ("x" * 501,)},
        {"positive": ("\ud800",)},
    ],
)
def test_a_query_that_will_be_refused_is_not_sent(server, bundle, texts):
    remember(Permission(server.url, agreed=True))
    request = requested(bundle, **texts)
    same = with_sentence_vectors(request, shared_client(), SilentListener())
    assert same == request
    assert server.seen == []


def test_the_texts_of_classes_are_encoded_for_an_evaluation(server, bundle):
    remember(Permission(server.url, agreed=True))
    request = EvaluateRequest(
        "r.tif",
        "l.jsonl",
        "r.json",
        "r.html",
        bundle=bundle,
        class_texts={"park": ("a park", "a garden"), "lake": ("a lake",)},
    )
    whole = with_sentence_vectors(request, shared_client(), SilentListener())
    assert set(whole.sentence_vectors) == {"a park", "a garden", "a lake"}
    assert {len(row) for row in whole.sentence_vectors.values()} == {384}


def test_a_shipped_bundle_asks_nobody(server):
    request = requested("landcover-starter", positive=("a park",))
    assert with_sentence_vectors(request, None, SilentListener()) is request


@pytest.fixture
def dock_with_bundle(dock, add_raster, scene, bundle):
    dock.form.raster.setLayer(add_raster(scene))
    dock.form.options.bundle.choose(bundle)
    dock.form.query.setText("a park")
    return dock


def test_the_dock_asks_once_and_then_searches(dock_with_bundle, server):
    texts = answer_box("send")
    dock_with_bundle.search()
    wait_until(
        lambda: any(
            isinstance(layer, QgsRasterLayer) and "Similarity" in layer.name()
            for layer in QgsProject.instance().mapLayers().values()
        )
    )
    assert len(texts) == 1 and "127.0.0.1" in texts[0]
    assert len(server.seen) == 1
    assert permission_of(server.url).agreed


def test_a_no_sends_nothing_and_is_asked_again(dock_with_bundle, server):
    texts = answer_box("keep")
    dock_with_bundle.search()
    wait_until(lambda: texts and not dock_with_bundle.is_running)
    assert server.seen == []
    assert not permission_of(server.url).agreed


def test_consent_is_given_and_taken_back_on_the_options_page(
    qgis_parent, server, signing_in
):
    page = EndpointsList(qgis_parent)
    page.address.setText(server.base)
    page.add_address()
    page.apply()
    assert permissions() == [Permission(server.url)]
    page.list.item(0).setCheckState(Qt.CheckState.Checked)
    page.authentication.setConfigId(signing_in)
    page.apply()
    assert permissions() == [Permission(server.url, True, signing_in)]
    again = EndpointsList(qgis_parent)
    assert again.list.item(0).checkState() == Qt.CheckState.Checked
    assert again.authentication.configId() == signing_in
    again.remove_chosen()
    assert permissions() != []
    again.apply()
    assert permissions() == []


def test_a_wrong_address_is_reported_on_the_options_page(qgis_parent):
    page = EndpointsList(qgis_parent)
    page.address.setText("nowhere")
    page.add_address()
    assert "not the address of a text encoder" in page.problem.text()
    assert page.list.count() == 0


@pytest.mark.parametrize(
    "stored", ["no JSON", "3", '[{"url": 3}, 4]', '{"url": "x"}']
)
def test_broken_settings_are_no_consent(stored):
    QgsSettings().setValue("aether_qgis/endpoints", stored)
    assert permissions() == []


def test_only_a_plain_true_is_consent():
    text = '[{"url": "http://x/embeddings", "agreed": "yes"}]'
    QgsSettings().setValue("aether_qgis/endpoints", text)
    assert not permission_of("http://x/embeddings").agreed
