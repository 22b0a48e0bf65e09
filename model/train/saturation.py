"""Makes a network of 8 bits give one answer on every processor.

    saturation.py NETWORK.onnx

x86 processors without VNNI multiply pairs of neighbours (an activation of 0 to 255 by a weight of -128 to 127) and add the two
products in 16 bits, which saturates: where two weights of one channel that stand beside each other are both large, they give
another sum than those with VNNI, and the same article is read differently. So no such pair may weigh more than 128 (255 × 128
fits): a channel that has heavier ones is scaled down, as far as costs it least, and what is still too heavy is cut.
"""

import sys

import numpy as np
import onnx
from onnx import numpy_helper

HEAVIEST = 128
STEPS = 16


def lighten(path):
    """Changes the weights of matrix products, and their scales, in the file. Returns how far weights moved, in steps of 8 bits."""
    model = onnx.load(path)
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    moved = []
    for name, tensor in tensors.items():
        if tensor.data_type != onnx.TensorProto.INT8 or len(tensor.dims) != 2:
            continue
        scale = tensors[name.removesuffix("_quantized") + "_scale"]
        weights = numpy_helper.to_array(tensor).astype(np.float64)
        lighter, factors = channels(weights)
        moved.append(np.square(lighter * factors - weights).mean())
        scales = numpy_helper.to_array(scale) * factors.astype(np.float32)
        tensor.CopyFrom(numpy_helper.from_array(lighter.astype(np.int8), name))
        scale.CopyFrom(numpy_helper.from_array(scales, scale.name))
    onnx.save(model, path)
    return float(np.sqrt(np.mean(moved)))


def channels(weights):
    """The weights (inputs × channels) with no pair too heavy, and what each channel's scale is to be multiplied with."""
    heaviest = np.abs(pairs(weights)).max(axis=0) / HEAVIEST
    best, factors, least = weights, np.ones(weights.shape[1]), np.full(weights.shape[1], np.inf)
    for step in range(STEPS + 1):
        tried = np.maximum(1, 1 + (heaviest - 1) * step / STEPS)
        cut = clip(np.rint(weights / tried))
        error = np.square(cut * tried - weights).sum(axis=0)
        better = error < least
        best = np.where(better, cut, best)
        factors, least = np.where(better, tried, factors), np.where(better, error, least)
    return best, factors


def clip(weights):
    """Takes from both weights of a pair, in proportion, what is too heavy."""
    even, odd = weights[0::2], weights[1::2]
    total = pairs(weights)
    over = np.abs(total) > HEAVIEST
    share = np.divide(HEAVIEST, np.abs(total), out=np.ones_like(total), where=over)
    result = weights.copy()
    # Two of one sign come out at most at the heaviest: the first is rounded, the second gets what is left.
    same = over & (np.sign(even) == np.sign(odd))
    result[0::2] = np.where(same, np.rint(even * share), np.where(over, np.clip(even, -HEAVIEST - odd, HEAVIEST - odd), even))
    result[1::2] = np.where(same, np.sign(odd) * HEAVIEST - result[0::2], odd)
    return np.clip(result, -128, 127)


def pairs(weights):
    return weights[0::2] + weights[1::2]


if __name__ == "__main__":
    print("weights moved by", lighten(sys.argv[1]), "steps (root mean square)")
