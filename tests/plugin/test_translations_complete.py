"""Every language has a whole and faultless translation of every text."""

import runpy

import pytest
from conftest import ROOT


def script(name):
    return runpy.run_path(str(ROOT / "scripts" / f"{name}.py"))


FILES = script("translation_files")


@pytest.fixture(scope="module")
def collected():
    return {
        (context, text)
        for context, texts in script("update_translations")[
            "collect"
        ]().items()
        for text in texts
    }


@pytest.fixture(params=FILES["LANGUAGES"])
def language(request):
    return request.param


@pytest.fixture
def messages(language):
    return FILES["read"](FILES["path_of"](language))


def test_the_file_holds_the_texts_of_the_code(messages, collected):
    listed = {(one.context, one.source) for one in messages}
    missing, gone = collected - listed, listed - collected
    assert (missing, gone) == (set(), set()), "run make translations"


def test_no_text_is_left(messages, language):
    if not any(one.translation for one in messages):
        pytest.skip(f"nobody has begun {language} yet")
    assert [one.source for one in messages if not one.translation] == []


def test_no_translation_has_a_fault(messages, language):
    faults = script("translation_checks")["faults"]
    assert [
        f"{one.source} → {one.translation}: {fault}"
        for one in messages
        if one.translation
        for fault in faults(one.source, one.translation, language)
    ] == []
