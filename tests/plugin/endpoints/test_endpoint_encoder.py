"""A hosted text encoder gives vectors, or one sentence that says why not."""

from __future__ import annotations

import json
import threading
import time

import pytest
from conftest import settle
from embeddings_server import EmbeddingsServer, vector_of
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from aether_qgis.client import EngineCancelled, SilentListener
from aether_qgis.endpoints import EndpointError, encoder, waiting
from aether_qgis.endpoints.encoder import HostedEncoder

WORD = "open-sesame"


@pytest.fixture
def server():
    made = EmbeddingsServer()
    yield made
    made.stop()


@pytest.fixture
def stored_key(qgis_app):
    """Put a key into QGIS's authentication store; return its id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("of the tests", True)
    made = []

    def store(key):
        config = QgsAuthMethodConfig("APIHeader")
        config.setName("AETHER test")
        config.setConfig("Authorization", f"Bearer {key}")
        successful, config = manager.storeAuthenticationConfig(config)
        assert successful
        made.append(config.id())
        return config.id()

    yield store
    for identity in made:
        manager.removeAuthenticationConfig(identity)


@pytest.fixture
def quick(monkeypatch):
    """Pauses between tries as short as a test can bear."""
    monkeypatch.setattr(waiting, "_FIRST_PAUSE_S", 0.02)


def ask(server, texts=("a park", "a lake"), listener=None, **options):
    values = {
        "url": server.url,
        "model": "text-embedding-3-large",
        "dimension": 384,
        "timeout_s": 5.0,
        **options,
    }
    asked = HostedEncoder(**values)
    return asked.encode(list(texts), listener or SilentListener())


def refusal(server, **options):
    with pytest.raises(EndpointError) as caught:
        ask(server, **options)
    said = str(caught.value)
    assert said.endswith(".") and "\n" not in said and WORD not in said
    assert "127.0.0.1" in said or "localhost" in said
    return said


def test_texts_get_their_own_vectors(server):
    vectors = ask(server)
    assert vectors["a park"] == tuple(vector_of("a park"))
    assert vectors["a lake"] == tuple(vector_of("a lake"))


def test_the_request_is_what_openai_documents(server):
    ask(server)
    path, headers, body = server.seen[0]
    assert path == "/v1/embeddings"
    assert headers["Content-Type"] == "application/json"
    assert "Authorization" not in headers
    assert body == {
        "model": "text-embedding-3-large",
        "input": ["a park", "a lake"],
        "encoding_format": "float",
        "dimensions": 384,
    }


def test_many_texts_go_in_several_requests(server):
    texts = [f"place {number}" for number in range(300)]
    vectors = ask(server, texts)
    assert vectors["place 299"] == tuple(vector_of("place 299"))
    assert [len(body["input"]) for *_, body in server.seen] == [128, 128, 44]


def test_the_key_comes_from_the_authentication_store(server, stored_key):
    server.key = WORD
    ask(server, authentication=stored_key(WORD))
    assert server.seen[0][1]["Authorization"] == f"Bearer {WORD}"


def test_a_wrong_key_is_reported_and_not_shown(server, stored_key):
    server.key = "another one"
    said = refusal(server, authentication=stored_key(WORD))
    assert "does not accept the key (HTTP 401)" in said
    assert len(server.seen) == 1


def test_a_missing_key_is_reported(server):
    server.key = WORD
    assert "does not accept the key" in refusal(server)


def test_an_authentication_that_is_gone_sends_nothing(server, stored_key):
    said = refusal(server, authentication="zzzzzzz")
    assert "cannot be used" in said
    assert server.seen == []


def test_an_unknown_model_is_named(server):
    assert "“other”" in refusal(server, model="other")


def test_a_rate_limit_is_waited_for(server):
    server.planned = [(429, {"Retry-After": "0.3"}, b"")] * 2
    started = time.monotonic()
    assert ask(server)["a park"] == tuple(vector_of("a park"))
    assert 0.6 < time.monotonic() - started < 3
    assert len(server.seen) == 3


def test_without_a_time_the_pauses_double(server, monkeypatch):
    monkeypatch.setattr(waiting, "_FIRST_PAUSE_S", 0.1)
    server.planned = [(429, {}, b"")] * 3
    started = time.monotonic()
    ask(server)
    assert 0.7 < time.monotonic() - started < 3


def test_a_rate_limit_without_end_is_reported_after_four_tries(server, quick):
    server.planned = [(429, {}, b"")] * 9
    assert "too many requests" in refusal(server)
    assert len(server.seen) == 4


def test_a_long_pause_is_reported_and_not_waited_for(server):
    server.planned = [(429, {"Retry-After": "3600"}, b"")]
    assert "a pause of 3600 seconds" in refusal(server)


def test_a_date_to_wait_for_is_understood(server):
    late = {"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}
    server.planned = [(429, late, b"")]
    assert "asks for a pause" in refusal(server)


def test_a_used_up_quota_is_reported_at_once(server):
    said = json.dumps({"error": {"code": "insufficient_quota"}}).encode()
    server.planned = [(429, {}, said)]
    assert "quota" in refusal(server)


def test_brackets_instead_of_a_reason_are_survived(server, quick):
    server.planned = [(429, {}, b"[" * 100_000)]
    assert ask(server)["a park"] == tuple(vector_of("a park"))


def test_a_fault_of_the_server_is_tried_again(server, quick):
    server.planned = [(503, {}, b"")]
    assert ask(server)["a park"] == tuple(vector_of("a park"))


def test_a_lasting_fault_of_the_server_is_reported(server, quick):
    server.planned = [(500, {}, b"")] * 9
    assert "an internal error (HTTP 500)" in refusal(server)
    assert len(server.seen) == 3


def test_a_server_with_one_dimension_is_not_asked_for_it(server):
    server.planned = [(400, {}, b"dimensions is not supported")]
    assert ask(server)["a park"] == tuple(vector_of("a park"))
    assert "dimensions" not in server.seen[1][2]


def test_a_request_that_is_not_taken_is_reported(server):
    server.planned = [(400, {}, b"")] * 2
    assert "did not accept the request (HTTP 400)" in refusal(server)


def test_a_timeout_is_reported(server):
    server.delay_s = 2.0
    started = time.monotonic()
    assert "within 0.3 seconds" in refusal(server, timeout_s=0.3)
    assert time.monotonic() - started < 1.5


def test_a_wrong_dimension_is_reported_with_both(server):
    server.dimension = 1536
    assert "1536 numbers, but the model needs 384" in refusal(server)


def test_a_server_that_is_gone_is_reported():
    gone = EmbeddingsServer()
    gone.stop()
    assert "No text encoder answers" in refusal(gone)


def test_a_certificate_that_is_not_trusted_is_reported(server):
    url = server.url.replace("http:", "https:")
    said = refusal(server, url=url)
    assert "certificate" in said or "was interrupted" in said
    assert server.seen == []


def test_a_redirect_takes_no_text_elsewhere(server):
    other = EmbeddingsServer()
    try:
        server.planned = [(307, {"Location": other.url}, b"")]
        assert "has moved (HTTP 307)" in refusal(server)
        assert other.seen == []
    finally:
        other.stop()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>hello</html>",
        b"[]",
        b'{"data": 3}',
        b'{"data": [{"embedding": "AAAA"}, {"embedding": "AAAA"}]}',
        b'{"data": [{"embedding": [true]}, {"embedding": [1]}]}',
        b'{"data": [{"embedding": [NaN]}, {"embedding": [1e999]}]}',
        b'{"data": [{"index": "0", "embedding": [1]}]}',
        b"[" * 100_000,
    ],
)
def test_an_answer_without_vectors_is_reported(server, answer):
    server.planned = [(200, {}, answer)]
    assert "did not answer with vectors" in refusal(server)


@pytest.mark.parametrize("indices", [[0], [0, 0], [0, 2], [1, 2]])
def test_an_answer_to_other_texts_is_reported(server, indices):
    row = vector_of("x")
    data = [{"index": index, "embedding": row} for index in indices]
    server.planned = [(200, {}, json.dumps({"data": data}).encode())]
    assert "of 2" in refusal(server)


def test_an_answer_too_large_is_stopped(server, monkeypatch):
    monkeypatch.setattr("aether_qgis.endpoints.posting.MOST_BYTES", 1 << 20)
    server.planned = [(200, {}, b" " * (8 << 20))]
    assert "more than 1 MB" in refusal(server)


@pytest.mark.parametrize("planned", [[], [(429, {"Retry-After": "20"}, b"")]])
def test_cancel_stops_the_waiting(server, planned):
    server.planned = planned
    server.delay_s = 0.0 if planned else 3.0
    started = time.monotonic()

    class Impatient(SilentListener):
        def is_cancelled(self):
            return time.monotonic() - started > 0.3

    with pytest.raises(EngineCancelled):
        ask(server, listener=Impatient(), timeout_s=10)
    assert time.monotonic() - started < 2


def test_it_works_in_another_thread_while_qgis_lives_on(server):
    server.delay_s = 0.5
    outcomes = []
    thread = threading.Thread(target=lambda: outcomes.append(ask(server)))
    thread.start()
    settle(0.2)
    assert outcomes == []
    thread.join()
    assert outcomes[0]["a park"] == tuple(vector_of("a park"))


def test_the_key_is_in_no_setting_and_no_log(server, stored_key):
    server.key = WORD
    lines = []

    class Noting(SilentListener):
        def log(self, message):
            lines.append(message)

    ask(server, authentication=stored_key(WORD), listener=Noting())
    settings = QgsSettings()
    values = [str(settings.value(key)) for key in settings.allKeys()]
    assert not any(WORD in text for text in [*values, *lines])
    assert lines and encoder.TIMEOUT_S == 30
