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


def how_it_was_measured(found: Evaluation) -> List[str]:
    """Return sentences about features, splits, probes and measures."""
    if found.classes:
        return [*_features(found), *_retrieval(found)]
    return [*_features(found), *_probes(found), *_measures(found)]


def limits(found: Evaluation) -> List[str]:
    """Return sentences about the limits of these figures."""
    say = found.say
    sentences = [
        say(
            "If the bundle was trained on these places or on labels like "
            "them, its aligned vectors have seen the answer, and their "
            "figures are too good."
        ),
        say(
            "The figures hold for these labels, this raster and this year; "
            "they say nothing of the quality of the labels themselves."
        ),
    ]
    if found.classes:
        return [
            *sentences,
            say(
                "Precision and average precision depend on how common a "
                "class is among the labels; compare them between bundles, "
                "not between classes."
            ),
            say(
                "A place of another label may still fit a text: labels that "
                "overlap in meaning lower the figures."
            ),
        ]
    if found.request.split == BLOCKS_SPLIT:
        sentences.append(
            say(
                "Blocks that touch share their border, so places on both "
                "sides of it still resemble each other; another region may "
                "be harder."
            )
        )
    else:
        sentences.append(
            say(
                "With a random split, test places lie between training "
                "places that resemble them; a split by spatial blocks tells "
                "more of places that are somewhere else."
            )
        )
    sentences.append(
        say(
            "The deviation over seeds is that of splits and first weights, "
            "not of other samples of places."
        )
    )
    return sentences


def _features(found: Evaluation) -> List[str]:
    say, radius = found.say, found.window_radius
    sentences = []
    if found.areas < found.counts.samples and radius:
        sentences.append(
            say(
                "A point is the mean of the decoded vectors in a window of "
                "{side} x {side} pixels, the one that the bundle was trained "
                "with, at unit length; pixels without data do not count.",
                side=2 * radius + 1,
            )
        )
    elif found.areas < found.counts.samples:
        sentences.append(
            say(
                "A point is the decoded vector of the pixel under it, as the "
                "bundle was trained with."
            )
        )
    if found.areas:
        sentences.append(
            say(
                "An area is the mean of the decoded vectors whose pixel "
                "centre lies inside, at unit length; one without such a "
                "pixel takes the pixel under a point on it."
            )
        )
    sentences.append(
        say(
            "Aligned vectors are what the bundle's pixel tower makes of "
            "these means."
        )
    )
    return sentences


def _probes(found: Evaluation) -> List[str]:
    say = found.say
    sizes = found.parts[0]
    return [
        _split(found),
        say(
            "The first seed trains on {training}, validates on {validation} "
            "and tests on {test}.",
            training=f"{len(sizes.training):,}",
            validation=f"{len(sizes.validation):,}",
            test=f"{len(sizes.test):,}",
        ),
        say(
            "Two probes read the vectors: a linear layer, and one hidden "
            "layer of {units} with ReLU.",
            units=HIDDEN_UNITS,
        ),
        _loss(found),
        say(
            "Adam with a learning rate of {rate}, batches of {batch}, at most "
            "{most} epochs; training stops after {patience} epochs without a "
            "lower validation loss, and the weights of the best epoch are "
            "tested.",
            rate=f"{LEARNING_RATE:g}",
            batch=BATCH_SIZE,
            most=MOST_EPOCHS,
            patience=PATIENCE,
        ),
        say(
            "Each dimension of the vectors is scaled to mean 0 and standard "
            "deviation 1 of the training part, for raw and aligned vectors "
            "alike: unit vectors of different dimension would otherwise "
            "learn at different speeds."
        ),
    ]


def _split(found: Evaluation) -> str:
    request = found.request
    if request.split == BLOCKS_SPLIT:
        return found.say(
            "20 % of the places test, 10 % of the rest validate, split in "
            "square blocks of {side} m, each in one part only, anew for each "
            "of {seeds} seed(s).",
            side=f"{request.block_size_m:g}",
            seeds=request.seeds,
        )
    return found.say(
        "20 % of the places test, 10 % of the rest validate, split at random, "
        "anew for each of {seeds} seed(s).",
        seeds=request.seeds,
    )


def _loss(found: Evaluation) -> str:
    say = found.say
    if found.request.task == CLASSIFICATION:
        return say("The loss is the cross entropy.")
    if found.request.task == REGRESSION:
        return say(
            "The loss is the squared error, on numbers scaled to mean 0 and "
            "standard deviation 1 of the training part."
        )
    return say("The loss is the Kullback-Leibler divergence of a softmax.")


def _measures(found: Evaluation) -> List[str]:
    say = found.say
    if found.request.task == CLASSIFICATION:
        return [
            say(
                "Macro F1 is the mean F1 over the classes that occur in the "
                "test part or are predicted there; accuracy is the share of "
                "right answers."
            ),
            _left_out(found),
        ]
    if found.request.task == REGRESSION:
        return [
            say(
                "R² is the share of the test numbers' variance that is "
                "predicted; RMSE and MAE are in the field's own unit."
            )
        ]
    return [
        say(
            "KL is the mean Kullback-Leibler divergence of the predictions "
            "from the labelled shares, in nats; L1 the mean sum of absolute "
            "differences. Shares that sum to 1 within 0.01 are scaled to sum "
            "to 1 exactly."
        )
    ]


def _retrieval(found: Evaluation) -> List[str]:
    say = found.say
    return [
        say(
            "Every text is encoded by the bundle's text tower; the score of "
            "a place is the cosine of text and aligned vector. Nothing is "
            "trained, so there is no split."
        ),
        say(
            "AUC is the probability that a place of the class scores higher "
            "than one of another class; average precision the mean precision "
            "over the places of the class, from the best score down."
        ),
        say("Classes without texts of their own are asked for by their name."),
        _left_out(found),
        say(
            "Raw vectors answer no text; their figures are missing for that "
            "reason."
        ),
    ]


def _left_out(found: Evaluation) -> str:
    return found.say(
        "Classes with fewer than {least} places are left out.",
        least=LEAST_PER_CLASS,
    )
