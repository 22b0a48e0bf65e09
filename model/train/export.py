"""Writes what Hearsay loads: the network in ONNX with weights of 8 bits, and the pointers' biases.

    export.py bge.pt TRAINED/model.pt FOLDER

Attention is written as one operator of ONNX Runtime, and its optimiser has been over the graph, all but one of its fusions:
the sum and the normalisation behind it are quicker apart. Together that is a seventh of the time. Matrix products and embeddings are quantised by channel (dynamic quantisation of ONNX Runtime). The biases of the pointers are
no matrix product: they are applied by the program that follows the pointers.
"""

import json
import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from saturation import lighten
from tagger import tagger_of


class Attention(torch.autograd.Function):
    """Attention without a mask, as one operator of ONNX Runtime."""

    @staticmethod
    def forward(_, query, key, value, heads):
        batch, length, _ = query.shape
        split = (y.view(batch, length, heads, -1).transpose(1, 2) for y in (query, key, value))
        return torch.nn.functional.scaled_dot_product_attention(*split).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        result = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        result.setType(query.type())
        return result


class Exported(torch.nn.Module):
    """Without padding: windows are run one by one, so that no mask is needed."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger
        for layer in tagger.layers:
            layer.forward = partial(unmasked, layer)

    def forward(self, ids, features):
        return self.tagger(ids, features, torch.ones_like(ids))


def unmasked(layer, x, _):
    return layer.after(x, Attention.apply(layer.query(x), layer.key(x), layer.value(x), layer.heads))


def main(start, trained, folder):
    state = {**torch.load(start, map_location="cpu"), **torch.load(trained, map_location="cpu")}
    tagger = tagger_of(state).eval()
    module = Exported(tagger).eval()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    ids, features = torch.randint(1000, 20000, (1, 37)), torch.ones(1, 37, 3, dtype=torch.long)
    names = {"input_names": ["ids", "features"], "output_names": ["tags", "from", "to"]}
    axes = {name: {0: "windows", 1: "pieces"} for name in names["input_names"] + names["output_names"]}
    with tempfile.TemporaryDirectory() as work:
        plain, ready, small = f"{work}/plain.onnx", f"{work}/ready.onnx", f"{work}/small.onnx"
        torch.onnx.export(
            module,
            (ids, features),
            plain,
            **names,
            dynamic_axes=axes,
            opset_version=17,
            custom_opsets={"com.microsoft": 1},
            dynamo=False,
        )
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        quantize_dynamic(
            ready,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )
        print("weights moved by", lighten(small), "steps, so that no processor's sums saturate")
        optimise(small, folder / "tagger.int8.onnx")
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


def optimise(path, target):
    """Fuses operators once and for all machines; the program loads the graph as it stands."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(path, options, disabled_optimizers=["SkipLayerNormFusion"])


def count(path):
    return len(onnx.load(path).graph.node)


if __name__ == "__main__":
    main(*sys.argv[1:])
