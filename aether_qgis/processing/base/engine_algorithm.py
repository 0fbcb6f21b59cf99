"""What the algorithms that ask the engine have in common."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import (
    ClassVar,
    Generic,
    Iterator,
    List,
    Mapping,
    Optional,
    Tuple,
    TypeVar,
)

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from aether_qgis.client import EngineClient, EngineError, EngineSetupError
from aether_qgis.endpoints import with_sentence_vectors
from aether_qgis.engine.protocol import Request
from aether_qgis.history.recording import recorded
from aether_qgis.places.errors import PlacesError
from aether_qgis.processing.base.asked import question_of
from aether_qgis.processing.base.described_algorithm import (
    DescribedAlgorithm,
)
from aether_qgis.processing.base.destinations import destination_problem
from aether_qgis.processing.base.feedback_listener import FeedbackListener
from aether_qgis.processing.base.parameter_problems import parameter_problem
from aether_qgis.processing.base.raster_inputs import checkable_input
from aether_qgis.processing.base.unused_parameters import (
    UsedWith,
    unused_notes,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.requests.query import RequestError
from aether_qgis.requests.question import Question
from aether_qgis.results.regions import RegionsError
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

Q = TypeVar("Q")
R = TypeVar("R")
A = TypeVar("A")

_FOR_THE_USER = (
    RequestError,
    PlacesError,
    RegionsError,
    EngineError,
)
"""Errors whose text is one sentence for the user."""


class EngineAlgorithm(DescribedAlgorithm, Generic[Q, R]):
    """Base of all algorithms: from parameters to a request of the engine,
    or to another frozen dataclass that ``answer`` knows what to do with.

    An algorithm declares what it is called, its parameters and outputs, and
    the request that its values make; ``results`` turns the engine's result
    into the values of the outputs. Texts are marked by ``tr_noop``.
    """

    DESTINATIONS: ClassVar[Mapping[str, str]] = {}
    """Per output parameter the field of the request that takes its path."""
    SUFFIXES: ClassVar[Mapping[str, Tuple[str, ...]]] = {}
    """Per output parameter the endings that its file may have."""
    USED_WITH: ClassVar[UsedWith] = {}
    """Parameters that count only with certain choices; if they are set with
    others, the log says so."""
    MANY_RASTERS: ClassVar[bool] = False
    """Whether INPUT may also be a folder, a list or a group of layers."""
    IS_QUESTION: ClassVar[bool] = False
    """Whether the history records its runs, to ask the same again."""

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[Q] = None
        self._question: Optional[Question] = None

    @property
    def question(self) -> Question:
        """What this run asks, for the layers of its answer."""
        return self._question or Question(self.id())

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, outputs that the user chooses included."""
        raise NotImplementedError

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the outputs that the user chooses."""
        return []

    def problem(self, values: Values) -> str:
        """Return what is wrong with the values, empty if nothing is.

        Errors for the user may be raised instead.
        """
        return ""

    def request(self, values: Values) -> Q:
        """Return the request, still without the paths of destinations.

        Called in the layers' own thread; errors for the user may be raised.
        """
        raise NotImplementedError

    def choice(self, values: Values, name: str) -> str:
        """Return the word of a static choice, for ``USED_WITH``."""
        return values.choice(name)

    def answer(
        self, request: Q, values: Values, feedback: QgsProcessingFeedback
    ) -> Optional[R]:
        """Return the result of the whole request, by default the engine's.

        Override it to write what the request names beforehand, or where the
        engine is not asked; None means that the user cancelled. Errors for
        the user may be raised.
        """
        if not isinstance(request, Request):
            raise NotImplementedError
        result: R = self.ask_engine(request, feedback)
        return result

    def results(
        self,
        request: Q,
        result: R,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Return the values of all outputs; errors may be raised."""
        raise NotImplementedError

    def ask_engine(
        self, request: Request[A], feedback: QgsProcessingFeedback
    ) -> A:
        """Run ``request`` in an engine of its own and return its result.

        Long work would keep queries in the dock waiting in the shared
        engine; this one ends with the work, and its memory with it. Raises
        EngineError.
        """
        client = EngineClient(lambda: Settings.load().engine_python)
        try:
            return self.ask(client, request, feedback)
        finally:
            client.stop()

    def ask(
        self,
        client: EngineClient,
        request: Request[A],
        feedback: QgsProcessingFeedback,
    ) -> A:
        """Run ``request`` in the engine of ``client``; raises EngineError."""
        listener = FeedbackListener(feedback)
        whole = with_sentence_vectors(request, client, listener)
        return client.call(whole, listener)

    def createInstance(self) -> EngineAlgorithm[Q, R]:
        """Return a new instance."""
        return type(self)()

    def initAlgorithm(
        self, configuration: Optional[Parameters] = None
    ) -> None:
        """Declare the parameters and outputs."""
        for parameter in self.parameters():
            self.addParameter(parameter)
        for output in self.outputs():
            self.addOutput(output)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say what is wrong with the values, before anything runs."""
        try:
            problem = self.problem(Values(self, parameters, context))
            if self.MANY_RASTERS and not problem:
                parameters = checkable_input(parameters, context)
        except _FOR_THE_USER as error:
            problem = str(error)
        problem = (
            problem
            or parameter_problem(self, parameters)
            or destination_problem(self, parameters, self.SUFFIXES)
        )
        if problem:
            return False, problem
        checked: Tuple[bool, str] = super().checkParameterValues(
            parameters, context
        )
        return checked

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what is needed of the layers, still in their own thread."""
        values = Values(self, parameters, context)
        with _raised_for_the_user():
            self._prepared = self.request(values)
            if self.IS_QUESTION:
                self._question = question_of(values)
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Ask the engine.

        Raises QgsProcessingException with one sentence for the user.
        """
        if self._prepared is None:
            raise QgsProcessingException(tr("The request was not prepared."))
        values = Values(self, parameters, context)
        for note in unused_notes(
            values, self.USED_WITH, partial(self.choice, values)
        ):
            feedback.pushWarning(note)
        paths = {
            field: values.destination(name)
            for name, field in self.DESTINATIONS.items()
        }
        # That it is a dataclass, no type says.
        request = replace(self._prepared, **paths)  # type: ignore[type-var]
        with _raised_for_the_user():
            result = self._recorded_answer(request, values, feedback)
            if result is None:
                return {}
            return self.results(request, result, values, feedback)

    def _recorded_answer(
        self, request: Q, values: Values, feedback: QgsProcessingFeedback
    ) -> Optional[R]:
        if self._question is None:
            return self.answer(request, values, feedback)
        with recorded(self._question) as answer:
            result = self.answer(request, values, feedback)
            answer.result = result
        return result


@contextmanager
def _raised_for_the_user() -> Iterator[None]:
    try:
        yield
    except EngineSetupError as error:
        raise QgsProcessingException(error.in_full()) from error
    except _FOR_THE_USER as error:
        raise QgsProcessingException(str(error)) from error
