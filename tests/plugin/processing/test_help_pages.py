"""Each algorithm's help, in the dialog and for the command line."""

import shlex

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from aether_qgis.processing.base import help_page

NAMES = [
    "buildindex",
    "evaluatealignment",
    "exportaligned",
    "importcheckpoint",
    "textquery",
    "trainalignment",
]
IS_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def algorithms(provider):
    return provider.algorithms()


def test_every_parameter_and_output_is_described(algorithms):
    undescribed = {
        f"{algorithm.name()}: {parameter.name()}"
        for algorithm in algorithms
        for parameter in algorithm.parameterDefinitions()
        if not parameter.help().endswith((".", ".)"))
        or not parameter.description()
    } | {
        f"{algorithm.name()}: {output.name()}"
        for algorithm in algorithms
        for output in algorithm.outputDefinitions()
        if not output.description()
    }
    assert undescribed == set()
    assert {one.name() for one in algorithms} >= set(NAMES)


def test_the_page_holds_all_texts(algorithms):
    for algorithm in algorithms:
        page = algorithm.shortHelpString().replace("&gt;", ">")
        page = page.replace("&lt;", "<").replace("&amp;", "&")
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description() in page
            assert " ".join(parameter.help().split()) in page
        for output in algorithm.outputDefinitions():
            assert output.description() in page
        for line in algorithm.HELP.splitlines():
            assert line in page


def test_the_example_names_all_that_is_needed(algorithms):
    for algorithm in algorithms:
        command = help_page.example(algorithm, algorithm.EXAMPLE)
        start, given = command.split(" -- ")
        assert start == f"qgis_process run {algorithm.id()}"
        values = dict(part.split("=", 1) for part in shlex.split(given))
        definitions = {
            one.name(): one for one in algorithm.parameterDefinitions()
        }
        assert set(values) <= set(definitions)
        assert "" not in values.values()
        needed = {
            name
            for name, one in definitions.items()
            if one.defaultValue() is None and not one.flags() & IS_OPTIONAL
        }
        assert needed <= set(values)


def test_the_command_line_is_not_told_its_parameters_twice(
    algorithms, monkeypatch
):
    monkeypatch.setattr(QgsApplication, "platform", lambda: "qgis_process")
    for algorithm in algorithms:
        text = algorithm.shortHelpString()
        assert text.startswith(algorithm.HELP)
        assert "<b>" not in text
        assert f"qgis_process run {algorithm.id()} -- " in text
