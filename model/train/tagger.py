"""The tagger: one encoder, three independent BIO heads and two pointers.

Heads label each piece as outside, beginning or inside of a content, a source and a cue. Pointers lead from a part of a
content to its cue and from a cue to its source: a bilinear score between the mean of the part and each piece, plus a learned
bias for their distance and for the paragraphs between; piece 0 stands for "none". The encoder is BERT (Devlin et al. 2019)
or MPNet (Song et al. 2020, with relative positions); three added embeddings tell what an uncased vocabulary and single
pieces do not: how a piece is written, whether it stands inside quotation marks, whether it opens a paragraph.
"""

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

ROLES = 3
TAGS = 3
KINDS = 2
POINTER = 64
BUCKETS = 34
"""16 distances before, 16 behind, 0 inside the part itself, and one for "none"."""


@dataclass(frozen=True)
class Shape:
    """`blocks` holds heads of attention and inner units of each layer, `head` the width of one head."""

    width: int = 384
    blocks: tuple = ((12, 1536),) * 12
    head: int = 32
    vocabulary: int = 30522
    positions: int = 512
    relative: bool = False


def shape_of(state):
    """The shape of a saved tagger whose heads are as wide as bge's."""
    head = Shape.head
    count = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    wide = (state[f"layers.{i}.query.weight"].shape[0] for i in range(count))
    blocks = tuple((w // head, state[f"layers.{i}.up.weight"].shape[0]) for i, w in enumerate(wide))
    return Shape(blocks=blocks)


def tagger_of(state):
    """The tagger of a saved state, whatever was pruned of it."""
    tagger = Tagger(shape_of(state))
    tagger.restore(state)
    return tagger


class Layer(nn.Module):
    def __init__(self, shape, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        wide = heads * shape.head
        self.query, self.key, self.value = (nn.Linear(shape.width, wide) for _ in range(3))
        self.attended = nn.Linear(wide, shape.width)
        self.up, self.down = nn.Linear(shape.width, inner), nn.Linear(inner, shape.width)
        self.norm1, self.norm2 = (nn.LayerNorm(shape.width, eps=1e-12) for _ in range(2))
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, self.heads, -1).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        return self.after(x, y.transpose(1, 2).flatten(2))

    def after(self, x, y):
        """What follows upon attention: `x` went in, `y` came out."""
        x = self.norm1(x + self.drop(self.attended(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    def __init__(self, shape, dropout=0.1):
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.features = nn.ModuleList(nn.Embedding(size, shape.width) for size in (6, 3, 3))
        for embedding in self.features:
            nn.init.zeros_(embedding.weight)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, heads, inner, dropout) for heads, inner in shape.blocks)
        self.distances = nn.Embedding(32, shape.blocks[0][0]) if shape.relative else None
        self.tags = nn.Linear(shape.width, ROLES * TAGS)
        self.leaves = nn.Linear(shape.width, KINDS * POINTER)
        self.reaches = nn.Linear(shape.width, KINDS * POINTER)
        self.distance = nn.Parameter(torch.zeros(KINDS, BUCKETS))
        self.paragraph = nn.Parameter(torch.zeros(KINDS, 3))
        self.drop = nn.Dropout(dropout)
        self.words.weight.requires_grad_(False)

    def hidden(self, ids, features, mask):
        """All layers' outputs; `mask` is 1 for pieces and 0 for padding."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(places)
        for column, embedding in enumerate(self.features):
            x = x + embedding(features[:, :, column])
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.distances is not None:
            bias = bias + self.distances(mpnet_buckets(places)).permute(2, 0, 1)[None]
        states = []
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states

    def forward(self, ids, features, mask):
        """Scores of the tags and both sides of the pointers, for each piece."""
        return self.heads(self.hidden(ids, features, mask)[-1])

    def heads(self, last):
        last = self.drop(last)
        return self.tags(last), self.leaves(last), self.reaches(last)

    def link_scores(self, kind, from_, to, links):
        """Scores of each piece as the target of each link; `links` holds window, from, to, buckets and paragraphs."""
        side = slice(kind * POINTER, (kind + 1) * POINTER)
        sums = torch.cumsum(from_[:, :, side].float(), 1)
        sums = F.pad(sums, (0, 0, 1, 0))
        window, start, end = links["window"], links["from"], links["to"]
        part = (sums[window, end] - sums[window, start]) / (end - start)[:, None]
        scores = torch.einsum("nd,ntd->nt", part, to[window][:, :, side].float()) / math.sqrt(POINTER)
        return scores + self.distance[kind][links["buckets"]] + self.paragraph[kind][links["paragraphs"]]

    def restore(self, state):
        own = self.state_dict()
        self.load_state_dict({**own, **{k: v.to(own[k].dtype) for k, v in state.items() if k in own}})


def mpnet_buckets(places, buckets=32, longest=128):
    """The relative positions of T5 and MPNet."""
    n = places[:, None] - places[None, :]
    half = buckets // 2
    result = (n < 0).long() * half
    n = n.abs()
    exact = half // 2
    far = exact + (torch.log(n.float().clamp(min=1) / exact) / math.log(longest / exact) * (half - exact)).long()
    return result + torch.where(n < exact, n, far.clamp(max=half - 1))


def link_buckets(start, end, length):
    """Signed distance of each piece from `[start, end)`, in buckets: exact to 8, then logarithmic; 33 for piece 0."""
    t = torch.arange(length, device=start.device)[None]
    d = torch.where(t < start[:, None], t - start[:, None], torch.where(t >= end[:, None], t - end[:, None] + 1, 0))
    n = d.abs()
    far = (8 + torch.floor(torch.log2(n.clamp(min=1) / 8) * 2).long() + 1).clamp(max=16)
    bucket = 16 + d.sign() * torch.where(n <= 8, n, far)
    bucket[:, 0] = 33
    return bucket
