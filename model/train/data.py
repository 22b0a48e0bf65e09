"""Examples of `examples.ts` as tensors."""

import gzip
import json
import zlib

import torch

from tagger import link_buckets

LENGTH = 256


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


class Examples:
    """Windows padded to one length, and their links, on one device."""

    def __init__(self, paths, device):
        windows = [json.loads(line) for path in paths for line in opened(path)]
        n = len(windows)
        ids = torch.zeros(n, LENGTH, dtype=torch.int32)
        features = torch.zeros(n, LENGTH, 3, dtype=torch.uint8)
        labels = torch.full((n, LENGTH, 3), -100, dtype=torch.int8)
        mask = torch.zeros(n, LENGTH, dtype=torch.bool)
        window, kind, start, end, targets, first = [], [], [], [], [], [0]
        for i, w in enumerate(windows):
            length = len(w["ids"])
            ids[i, :length] = torch.tensor(w["ids"])
            features[i, :length] = torch.tensor(w["features"]).view(-1, 3)
            labels[i, 1 : length - 1] = torch.tensor(w["labels"]).view(-1, 3)[1 : length - 1]
            mask[i, :length] = True
            for k, a, b, to in w["links"]:
                window.append(i), kind.append(k), start.append(a), end.append(b), targets.append(to)
            first.append(len(window))
        hit = torch.zeros(len(targets), LENGTH, dtype=torch.bool)
        for row, to in enumerate(targets):
            hit[row, to] = True
        self.fold = torch.tensor([zlib.crc32(w["document"].encode()) % 5 for w in windows])
        self.ids, self.features, self.labels, self.mask = (x.to(device) for x in (ids, features, labels, mask))
        self.kind, self.start, self.end = (torch.tensor(x, device=device) for x in (kind, start, end))
        self.target = hit.to(device)
        self.first = first
        self.device = device
        self.count = n

    def batch(self, index):
        """The windows of an index tensor on the CPU, their links numbered by their place in the batch."""
        rows = torch.cat([torch.arange(self.first[i], self.first[i + 1]) for i in index.tolist()])
        places = torch.repeat_interleave(
            torch.arange(len(index)), torch.tensor([self.first[i + 1] - self.first[i] for i in index.tolist()])
        )
        rows, places, chosen = rows.to(self.device), places.to(self.device), index.to(self.device)
        features = self.features[chosen].long()
        paragraph = (features[:, :, 2] == 2).long().cumsum(1)
        links = []
        for kind in (0, 1):
            mine = self.kind[rows] == kind
            row, window = rows[mine], places[mine]
            start, end = self.start[row], self.end[row]
            own = paragraph[window]
            links.append(
                {
                    "row": row,
                    "window": window,
                    "from": start,
                    "to": end,
                    "buckets": link_buckets(start, end, LENGTH),
                    "paragraphs": (own - own.gather(1, start[:, None])).abs().clamp(max=2),
                    "target": self.target[row],
                }
            )
        return {
            "ids": self.ids[chosen].long(),
            "features": features,
            "mask": self.mask[chosen],
            "labels": self.labels[chosen].long(),
            "links": links,
            "chosen": chosen,
        }
