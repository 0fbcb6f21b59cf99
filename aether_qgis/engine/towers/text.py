"""The text tower: words to unit vectors in the aligned space."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Dict, Protocol, Sequence

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.checksums import damaged_files
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.towers.hosted import (
    HOSTED,
    NONE,
    UNKNOWN,
    GivenSentences,
    SentenceVectors,
    refuse_unknown,
    refuse_words,
)
from aether_qgis.engine.towers.session import open_session
from aether_qgis.resources import resource

SENSE_DIMENSION = 384 + 9
"""The shipped encoder's numbers, and the shares of nine land covers."""

NO_VECTORS: SentenceVectors = MappingProxyType({})

_KEPT_TEXTS = 1000
_ENCODER_FILES = ("encoder.json", "model.onnx", "tokenizer.json")

# Formats that may hold a pickle, and code that a model may bring along.
_NOT_LOADED = ("*.bin", "*.pt", "*.pth", "*.pkl", "*.ckpt", "*.py")


class SentenceEncoder(Protocol):
    """Turns a sentence into a unit vector, before any alignment."""

    dimension: int

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return float32 [texts, dimension], rows of length 1."""


class OnnxSentenceEncoder:
    """The shipped MiniLM-L6-v2, quantised, on onnxruntime."""

    def __init__(self, folder: Path) -> None:
        """Load the encoder in ``folder``; raise BundleError if damaged."""
        from tokenizers import Tokenizer

        damaged = damaged_files(folder, _ENCODER_FILES)
        if damaged:
            raise BundleError(
                "The text encoder in {folder} is damaged: {file} is missing "
                "or differs from its check sum; install the plugin again.",
                folder=str(folder),
                file=damaged[0],
            )
        facts = json.loads((folder / "encoder.json").read_text("utf-8"))
        self.revision: str = facts["revision"]
        self.dimension: int = facts["dimension"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(facts["max_tokens"])
        self._session = open_session(
            folder / "model.onnx",
            "input_ids",
            "sentence",
            threads=usable_cores(),
        )
        self._inputs = {item.name for item in self._session.get_inputs()}

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return float32 [texts, dimension], rows of length 1."""
        # One at a time: dynamic quantisation scales a batch as a whole, so
        # a text's vector would depend on its neighbours.
        return np.concatenate([self._encode_one(text) for text in texts])

    def words(self) -> Dict[str, int]:
        """Return the words that it knows whole, the commonest first."""
        pieces = self._tokenizer.get_vocab()
        return {
            word: rank
            for word, rank in pieces.items()
            if len(word) > 1 and word.isascii() and word.isalpha()
        }

    def _encode_one(self, text: str) -> Floats:
        tokens = self._tokenizer.encode(text)
        feed = {
            "input_ids": tokens.ids,
            "attention_mask": tokens.attention_mask,
            "token_type_ids": tokens.type_ids,
        }
        arrays = {
            name: np.array([values], np.int64)
            for name, values in feed.items()
            if name in self._inputs
        }
        (sentence,) = self._session.run(["sentence"], arrays)
        return np.asarray(sentence, np.float32)


class LocalSentenceEncoder:
    """Any sentence-transformers folder on this machine (needs torch)."""

    def __init__(self, folder: Path) -> None:
        """Load the model in ``folder`` from its safetensors file only."""
        unsafe = [path for form in _NOT_LOADED for path in folder.rglob(form)]
        if unsafe or not list(folder.rglob("*.safetensors")):
            raise BundleError(
                "The text encoder folder {folder} does not hold its weights "
                "as .safetensors alone; expected a sentence-transformers "
                "model without code and without other formats, which are "
                "not loaded, for safety.",
                folder=str(folder),
            )
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise BundleError(
                "The bundle's text encoder in {folder} needs the package "
                "sentence-transformers, which the engine's Python lacks: "
                "install the training requirements into it.",
                folder=str(folder),
            ) from error
        try:
            self._model = SentenceTransformer(
                str(folder),
                device="cpu",
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True},
            )
        except Exception as error:  # the library raises a class per fault
            raise BundleError(
                "The text encoder in {folder} cannot be loaded ({reason}); "
                "expected a whole sentence-transformers model.",
                folder=str(folder),
                reason=str(error).splitlines()[0][:200],
            ) from error
        dimension = self._model.get_embedding_dimension()
        self.dimension = int(dimension or 0)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return float32 [texts, dimension], rows of length 1."""
        vectors = self._model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, np.float32)


class TextTower:
    """A bundle's text tower: sentence encoder, then text head."""

    def __init__(
        self, bundle: Bundle, sentence_vectors: SentenceVectors = NO_VECTORS
    ) -> None:
        """Load what ``bundle`` names; raise BundleError if it cannot be.

        ``sentence_vectors`` holds the vector of every text that will be
        encoded, where the text encoder is hosted; else it is not used.
        """
        self._vectors: Dict[str, Floats] = {}
        self._encoder = _encoder_of(bundle, sentence_vectors)
        self.takes_senses = self._encoder is shipped_encoder()
        """Whether ``align`` takes what ``words/`` makes of a text."""
        self.takes_any_text = not isinstance(self._encoder, GivenSentences)
        """Whether other texts can be encoded than the request brought."""
        self._head = open_session(bundle.text_head, "sentence", "aligned")
        expected = bundle.manifest.text_dimension
        found = self._encoder.dimension
        if self.takes_senses and expected == SENSE_DIMENSION:
            found = SENSE_DIMENSION
        self.dimension = found
        takes = self._head.get_inputs()[0].shape[-1]
        aligned = bundle.manifest.aligned_dimension
        gives = self._head.get_outputs()[0].shape[-1]
        if gives != aligned:
            raise BundleError(
                "The text head of “{bundle}” gives {found} numbers, but its "
                "manifest says {expected}: copy the bundle again or train it "
                "anew.",
                bundle=bundle.manifest.name,
                found=str(gives),
                expected=aligned,
            )
        if not found == expected == takes:
            raise BundleError(
                "The bundle “{bundle}” expects sentences of {expected} "
                "numbers, its text head takes {takes} and its text encoder "
                "gives {found}: use the encoder it was trained with.",
                bundle=bundle.manifest.name,
                expected=expected,
                takes=str(takes),
                found=found,
            )

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors in the aligned space, float32 [texts, d].

        For encoders that are not the shipped one.
        """
        return np.stack([self._vector(text) for text in texts])

    def align(self, senses: Floats) -> Floats:
        """Return unit vectors in the aligned space, float32 [texts, d].

        ``senses`` [texts, SENSE_DIMENSION] are sentence vectors followed by
        shares of land cover; older heads take the sentences alone.
        """
        given = np.ascontiguousarray(senses[:, : self.dimension], np.float32)
        (rows,) = self._head.run(["aligned"], {"sentence": given})
        return np.asarray(rows, np.float32)

    def _vector(self, text: str) -> Floats:
        vector = self._vectors.get(text)
        if vector is None:
            vector = self.align(self._encoder.encode([text]))[0]
            if len(self._vectors) >= _KEPT_TEXTS:
                self._vectors.pop(next(iter(self._vectors)))
            self._vectors[text] = vector
        return vector


def _encoder_of(
    bundle: Bundle, sentence_vectors: SentenceVectors
) -> SentenceEncoder:
    wanted = bundle.manifest.text_encoder
    if wanted.get("kind") == HOSTED:
        return GivenSentences(bundle, sentence_vectors)
    if wanted.get("kind") == UNKNOWN:
        refuse_unknown(bundle)
    if wanted.get("kind") == NONE:
        refuse_words(bundle)
    if wanted.get("kind") == "sentence-transformers":
        folder = Path(str(wanted.get("folder", "")))
        return _local_encoder(bundle.folder / folder)
    installed = shipped_encoder()
    if wanted.get("revision") != installed.revision:
        raise BundleError(
            "The bundle “{bundle}” was trained with the text encoder "
            "“{wanted}”, but “{found}” is installed, and answers would be "
            "wrong: train the bundle anew or install its encoder.",
            bundle=bundle.manifest.name,
            wanted=str(wanted.get("revision", wanted.get("kind", "?"))),
            found=installed.revision,
        )
    return installed


def encodable(text: str) -> str:
    """Return ``text`` with “?” for halves of characters.

    JSON and badly decoded layers may hold them; neither a tokenizer nor a
    file takes them.
    """
    return text.encode("utf-8", "replace").decode("utf-8")


@lru_cache(maxsize=1)
def shipped_encoder() -> OnnxSentenceEncoder:
    """Return the encoder that ships with the plugin, loaded once."""
    return OnnxSentenceEncoder(resource("text_encoder"))


@lru_cache(maxsize=2)
def _local_encoder(folder: Path) -> LocalSentenceEncoder:
    if not folder.is_dir():
        raise BundleError(
            "The bundle's text encoder folder {folder} does not exist: put "
            "the sentence-transformers model there, or correct the path in "
            "bundle.json.",
            folder=str(folder),
        )
    return LocalSentenceEncoder(folder)
