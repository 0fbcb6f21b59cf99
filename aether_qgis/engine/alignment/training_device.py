"""The device that trains."""

from __future__ import annotations

from aether_qgis.engine.protocol import AETHER_RECIPE, TrainRequest
from aether_qgis.engine.runtime.progress import RequestProgress

LABELS = {"": "CPU", "cpu": "CPU (torch)", "cuda": "GPU (torch, cuda)"}
"""What trains, by torch's name of the device; "" without torch."""


def training_device(request: TrainRequest, progress: RequestProgress) -> str:
    """Return torch's name of the device, "" for recipes without torch.

    Logs the device and, if it is not the GPU that was wanted, why not.
    """
    device, reason = "cpu", ""
    if request.recipe != AETHER_RECIPE:
        device, reason = "", "this recipe's networks are too small for one"
    elif request.device != "cpu":
        device, reason = _fastest()
    if request.device == "gpu" and reason:
        progress.log(
            "Training on the CPU instead of the GPU: {reason}.", reason=reason
        )
    else:
        progress.log("Training on: {device}", device=LABELS[device])
    return device


def _fastest() -> tuple[str, str]:
    import torch

    if not torch.cuda.is_available():
        return "cpu", "torch finds no GPU that it can use"
    try:
        torch.ones(2, 2, device="cuda").sum().item()
    except RuntimeError as error:  # a driver's fault must not end a training
        return "cpu", str(error).splitlines()[0][:200]
    return "cuda", ""
