#!/usr/bin/env python3
"""Compare an epoch of recipe aether with a plain PyTorch loop.

Both run in processes of their own and take turns, epoch by epoch, on the
same points in the same order from the same first weights. The plain loop is
what a careful user writes: a Dataset of tensors in memory with the sentences
encoded beforehand, a DataLoader, autograd, AdamW.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Callable, Dict, Iterator, List, Tuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from torch import Tensor  # noqa: E402
from torch.nn.functional import cross_entropy  # noqa: E402
from torch.utils.data import DataLoader, Dataset, Sampler  # noqa: E402

from aether_qgis.engine.alignment.aether_trainer import Trainer  # noqa: E402
from aether_qgis.engine.alignment.products import (  # noqa: E402
    keep_freed_memory,
)
from aether_qgis.engine.alignment.recipe import (  # noqa: E402
    Floats,
    RecipeSettings,
    Samples,
)
from aether_qgis.engine.alignment.together import together  # noqa: E402
from aether_qgis.engine.runtime.environment import peak_memory_mib  # noqa: E402

POINTS_CSV = ROOT.parent / "shared" / "data" / "alphaearth_points.csv"
SETTINGS = RecipeSettings()
NOISE = 0.05

RunEpoch = Callable[[], List[float]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, nargs="+", default=[6000, 50000])
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--child", choices=["ours", "plain"])
    arguments = parser.parse_args()
    if not POINTS_CSV.is_file():
        raise SystemExit("../shared is absent: no real vectors here.")
    if arguments.child:
        serve(arguments.child, arguments.points[0])
        return
    print(f"torch {torch.__version__}, {os.cpu_count()} cores,", end=" ")
    print(f"{torch.get_num_threads()} threads, batch {SETTINGS.batch_size}")
    print("| points | plain | ours | ratio | losses differ by | peak memory |")
    print("|---|---|---|---|---|---|")
    for points in arguments.points:
        print(compare(points, arguments.epochs), flush=True)


def compare(points: int, epochs: int) -> str:
    """Let both run ``epochs`` epochs in turns; return a line."""
    plain, ours = Child("plain", points), Child("ours", points)
    for _ in range(epochs):
        plain.run_epoch()
        ours.run_epoch()
    times = median(plain.seconds), median(ours.seconds)
    gaps = [abs(a - b) for a, b in zip(plain.losses, ours.losses)]
    return (
        f"| {points} | {times[0]:.3f} s | {times[1]:.3f} s "
        f"| {times[0] / times[1]:.2f} (fastest epochs "
        f"{min(plain.seconds) / min(ours.seconds):.2f}) "
        f"| {max(gaps[:50]):.1e} in 50 steps, {max(gaps):.1e} in {len(gaps)} "
        f"| {plain.end():.0f} MiB, ours {ours.end():.0f} MiB |"
    )


class Child:
    """One of the two loops, in a process of its own."""

    def __init__(self, name: str, points: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--child", name]
            + ["--points", str(points)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.seconds: List[float] = []
        self.losses: List[float] = []
        self._answer()

    def run_epoch(self) -> None:
        """Run one epoch and note what it took."""
        assert self._process.stdin
        self._process.stdin.write("epoch\n")
        self._process.stdin.flush()
        answer = self._answer()
        self.seconds.append(answer["seconds"])
        self.losses += answer["losses"]

    def end(self) -> float:
        """End the process; return its peak memory in MiB."""
        assert self._process.stdin
        self._process.stdin.close()
        return float(self._answer()["peak_mib"])

    def _answer(self) -> Dict[str, Any]:
        assert self._process.stdout
        return json.loads(self._process.stdout.readline())


def serve(name: str, points: int) -> None:
    """Run an epoch for every line on standard input."""
    samples, sentences = places(points)
    loop = ours if name == "ours" else plain
    with loop(samples, sentences) as run_epoch:
        tell({})
        for _ in sys.stdin:
            started = time.perf_counter()
            losses = run_epoch()
            seconds = time.perf_counter() - started
            tell({"seconds": seconds, "losses": losses})
    tell({"peak_mib": peak_memory_mib()})


def tell(answer: Dict[str, Any]) -> None:
    """Write an answer to the parent."""
    print(json.dumps(answer), flush=True)


def places(count: int) -> Tuple[Samples, Floats]:
    """Return points of real vectors with noise, and sentence vectors."""
    rng = np.random.default_rng(0)
    names = [f"A{band:02}" for band in range(64)]
    with POINTS_CSV.open(encoding="utf-8") as lines:
        head = lines.readline().strip().split(",")
        columns = [head.index(name) for name in names]
        stored = np.loadtxt(lines, delimiter=",", usecols=columns)
    chosen = rng.integers(len(stored), size=count)
    vectors = (np.sign(stored) * (stored / 127.5) ** 2)[chosen]
    base = unit(vectors + NOISE * rng.normal(size=vectors.shape))
    wide = unit(vectors + NOISE * rng.normal(size=vectors.shape))
    where = np.zeros(count)
    texts = tuple(f"A place named {number}." for number in range(count))
    samples = Samples(base, wide, where, where, texts)
    return samples, unit(rng.normal(size=(count, 384)))


def unit(vectors: np.ndarray) -> Floats:
    """Return the rows at length 1."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, np.float32)


@contextmanager
def ours(samples: Samples, sentences: Floats) -> Iterator[RunEpoch]:
    """Prepare the recipe's own loop."""
    keep_freed_memory()
    with together(SETTINGS.device) as threads:
        trainer = Trainer(samples, lambda texts: sentences, SETTINGS, threads)

        def run_epoch() -> List[float]:
            batches = trainer.shuffled_batches()
            return [float(trainer.step(indices)) for indices in batches]

        yield run_epoch


class Points(Dataset):  # type: ignore[type-arg]
    """Views and sentence of one point."""

    def __init__(self, samples: Samples, sentences: Floats) -> None:
        self._base = torch.from_numpy(samples.base)
        self._wide = torch.from_numpy(samples.wide)
        self._sentences = torch.from_numpy(sentences)

    def __len__(self) -> int:
        return len(self._base)

    def __getitem__(self, index: int) -> Tuple[Tensor, Tensor, Tensor]:
        return self._base[index], self._wide[index], self._sentences[index]


class Shuffled(Sampler):  # type: ignore[type-arg]
    """What ``shuffle=True`` does, with the order that the recipe draws."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._generator = torch.Generator().manual_seed(SETTINGS.seed)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        order = torch.randperm(self._count, generator=self._generator)
        yield from order.tolist()


@contextmanager
def plain(samples: Samples, sentences: Floats) -> Iterator[RunEpoch]:
    """Prepare the plain loop, from the recipe's first weights."""
    first = Trainer(samples, lambda texts: sentences, SETTINGS).towers(0, 0)
    pixels, texts = first.pixel_tower, first.text_head
    loader = DataLoader(
        Points(samples, sentences),
        SETTINGS.batch_size,
        sampler=Shuffled(len(samples)),
        drop_last=True,
    )
    optimiser = torch.optim.AdamW(
        [*pixels.parameters(), *texts.parameters()],
        lr=SETTINGS.learning_rate,
        weight_decay=SETTINGS.weight_decay,
    )
    rate = SETTINGS.learning_rate
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(
        optimiser, SETTINGS.epochs * len(loader), rate / 100
    )
    own = torch.arange(SETTINGS.batch_size)

    def info_nce(left: Tensor, right: Tensor) -> Tensor:
        logits = left @ right.T / SETTINGS.temperature
        both = cross_entropy(logits, own) + cross_entropy(logits.T, own)
        return both / 2

    def run_epoch() -> List[float]:
        losses = []
        for base, wide, sentence in loader:
            aligned = pixels(base)
            loss = SETTINGS.view_weight * info_nce(aligned, pixels(wide)) + (
                1 - SETTINGS.view_weight
            ) * info_nce(aligned, texts(sentence))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        return losses

    yield run_epoch


if __name__ == "__main__":
    main()
