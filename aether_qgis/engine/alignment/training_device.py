"""The torch device that trains."""

from __future__ import annotations

from aether_qgis.engine.runtime.progress import RequestProgress

LABELS = {"cpu": "CPU (torch)", "cuda": "GPU (torch, cuda)"}


def training_device(wanted: str, progress: RequestProgress) -> str:
    """Return ``cuda`` or ``cpu`` for ``wanted`` (auto, cpu or gpu).

    Logs the device and, if it is not the GPU that was wanted, why not.
    """
    device, reason = "cpu", ""
    if wanted != "cpu":
        device, reason = _fastest()
    if wanted == "gpu" and reason:
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
