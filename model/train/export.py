"""Writes what Hearsay loads: the network in ONNX with weights of 8 bits, and the pointers' biases.

    export.py bge.pt TRAINED/model.pt FOLDER

Matrix products and embeddings are quantised by channel (dynamic quantisation of ONNX Runtime). The biases of the pointers are
no matrix product: they are applied by the program that follows the pointers.
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from tagger import Shape, Tagger


class Exported(torch.nn.Module):
    """Without padding: windows are run one by one, so that no mask is needed."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, ids, features):
        return self.tagger(ids, features, torch.ones_like(ids))


def main(start, trained, folder):
    learnt = torch.load(trained, map_location="cpu")
    state = {**torch.load(start, map_location="cpu"), **learnt}
    layers = 1 + max(int(name.split(".")[1]) for name in learnt if name.startswith("layers."))
    tagger = Tagger(Shape(layers=layers)).eval()
    tagger.restore(state)
    module = Exported(tagger).eval()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    ids, features = torch.randint(1000, 20000, (1, 37)), torch.ones(1, 37, 3, dtype=torch.long)
    names = {"input_names": ["ids", "features"], "output_names": ["tags", "from", "to"]}
    axes = {name: {0: "windows", 1: "pieces"} for name in names["input_names"] + names["output_names"]}
    with tempfile.TemporaryDirectory() as work:
        plain, ready = f"{work}/plain.onnx", f"{work}/ready.onnx"
        torch.onnx.export(module, (ids, features), plain, **names, dynamic_axes=axes, opset_version=17, dynamo=False)
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        quantize_dynamic(
            ready,
            folder / "tagger.int8.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )
        session = onnxruntime.InferenceSession(plain)
    ids, features = torch.randint(1000, 20000, (2, 90)), torch.ones(2, 90, 3, dtype=torch.long)
    with torch.no_grad():
        wanted = [x.numpy() for x in module(ids, features)]
    got = session.run(None, {"ids": ids.numpy(), "features": features.numpy()})
    print("largest difference to the trained network", max(float(np.abs(a - b).max()) for a, b in zip(wanted, got)))
    print("size", (folder / "tagger.int8.onnx").stat().st_size / 1e6, "MB; operators", count(folder / "tagger.int8.onnx"))
    biases = {"distance": tagger.distance.tolist(), "paragraph": tagger.paragraph.tolist()}
    rounded = {k: [[round(x, 4) for x in row] for row in rows] for k, rows in biases.items()}
    (folder / "links.json").write_text(json.dumps(rounded) + "\n")


def count(path):
    return len(onnx.load(path).graph.node)


if __name__ == "__main__":
    main(*sys.argv[1:])
