"""What a report says of the method, in words for its reader."""

from __future__ import annotations

from typing import List

from aether_qgis.engine.evaluation.findings import Evaluation
from aether_qgis.engine.evaluation.probes import (
    BATCH_SIZE,
    HIDDEN_UNITS,
    LEARNING_RATE,
    MOST_EPOCHS,
    PATIENCE,
)
from aether_qgis.engine.evaluation.targets import LEAST_PER_CLASS
from aether_qgis.engine.protocol import (
    BLOCKS_SPLIT,
    CLASSIFICATION,
    REGRESSION,
)

_LOSSES = {
    CLASSIFICATION: "cross entropy",
    REGRESSION: "squared error, on numbers scaled to mean 0 and standard "
    "deviation 1 of the training part",
}


def how_it_was_measured(found: Evaluation) -> List[str]:
    """Return sentences about features, splits, probes and measures."""
    if found.classes:
        return [*_features(found), *_retrieval(found)]
    return [*_features(found), *_probes(found), *_measures(found)]


def limits(found: Evaluation) -> List[str]:
    """Return sentences about the limits of these figures."""
    sentences = [
        "If the bundle was trained on these places or on labels like them, "
        "its aligned vectors have seen the answer, and their figures are too "
        "good.",
        "The figures hold for these labels, this raster and this year; they "
        "say nothing of the quality of the labels themselves.",
    ]
    if found.classes:
        sentences.append(
            "Precision and average precision depend on how common a class is "
            "among the labels; compare them between bundles, not between "
            "classes."
        )
        sentences.append(
            "A place of another label may still fit a text: labels that "
            "overlap in meaning lower the figures."
        )
        return sentences
    if found.request.split == BLOCKS_SPLIT:
        sentences.append(
            "Blocks that touch share their border, so places on both sides "
            "of it still resemble each other; another region may be harder."
        )
    else:
        sentences.append(
            "With a random split, test places lie between training places "
            "that resemble them; a split by spatial blocks tells more of "
            "places that are somewhere else."
        )
    sentences.append(
        "The deviation over seeds is that of splits and first weights, not "
        "of other samples of places."
    )
    return sentences


def _features(found: Evaluation) -> List[str]:
    radius = found.window_radius
    side = 2 * radius + 1
    window = (
        f"in a window of {side} x {side} pixels, the one that the bundle was "
        "trained with, at unit length; pixels without data do not count."
    )
    sentences = []
    if found.areas < found.counts.samples:
        sentences.append(
            f"A point is the mean of the decoded vectors {window}"
            if radius
            else "A point is the decoded vector of the pixel under it, as "
            "the bundle was trained with."
        )
    if found.areas:
        sentences.append(
            "An area is the mean of the decoded vectors whose pixel centre "
            "lies inside, at unit length; one without such a pixel takes the "
            "pixel under a point on it."
        )
    sentences.append(
        "Aligned vectors are what the bundle's pixel tower makes of these "
        "means."
    )
    return sentences


def _probes(found: Evaluation) -> List[str]:
    request = found.request
    if request.split == BLOCKS_SPLIT:
        split = (
            f"in square blocks of {request.block_size_m:g} m, each in one "
            "part only"
        )
    else:
        split = "at random"
    loss = _LOSSES.get(
        request.task, "Kullback-Leibler divergence of a softmax"
    )
    sizes = found.parts[0]
    return [
        f"20 % of the places test, 10 % of the rest validate, split {split}, "
        f"anew for each of {request.seeds} seed(s); the first seed trains on "
        f"{len(sizes.training):,}, validates on {len(sizes.validation):,} and "
        f"tests on {len(sizes.test):,}.",
        f"Two probes read the vectors: a linear layer, and one hidden layer "
        f"of {HIDDEN_UNITS} with ReLU. The loss is the {loss}.",
        f"Adam with a learning rate of {LEARNING_RATE:g}, batches of "
        f"{BATCH_SIZE}, at most {MOST_EPOCHS} epochs; training stops after "
        f"{PATIENCE} epochs without a lower validation loss, and the weights "
        "of the best epoch are tested.",
        "Each dimension of the vectors is scaled to mean 0 and standard "
        "deviation 1 of the training part, for raw and aligned vectors "
        "alike: unit vectors of different dimension would otherwise learn at "
        "different speeds.",
    ]


def _measures(found: Evaluation) -> List[str]:
    if found.request.task == CLASSIFICATION:
        return [
            "Macro F1 is the mean F1 over the classes that occur in the test "
            "part or are predicted there; accuracy is the share of right "
            "answers. "
            f"Classes with fewer than {LEAST_PER_CLASS} places are left out."
        ]
    if found.request.task == REGRESSION:
        return [
            "R² is the share of the test numbers' variance that is predicted; "
            "RMSE and MAE are in the field's own unit."
        ]
    return [
        "KL is the mean Kullback-Leibler divergence of the predictions from "
        "the labelled shares, in nats; L1 the mean sum of absolute "
        "differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 "
        "exactly."
    ]


def _retrieval(found: Evaluation) -> List[str]:
    return [
        "Every text is encoded by the bundle's text tower; the score of a "
        "place is the cosine of text and aligned vector. Nothing is trained, "
        "so there is no split.",
        "AUC is the probability that a place of the class scores higher than "
        "one of another class; average precision the mean precision over the "
        "places of the class, from the best score down.",
        "Classes without texts of their own are asked for by their name. "
        f"Classes with fewer than {LEAST_PER_CLASS} places are left out.",
        "Raw vectors answer no text; their figures are missing for that "
        "reason.",
    ]
