"""Joins what the teachers thought of the articles that each had not seen: the mean of their probabilities.

    judgements.py OUT.pt DEV-EXAMPLES TRAIN-EXAMPLES... -- JUDGEMENT.pt...

Prints what the teachers together make of the development set.
"""

import json
import sys

import torch

from data import Examples
from train import figures


def main(arguments):
    split = arguments.index("--")
    (target, dev, *train), teachers = arguments[:split], arguments[split + 1 :]
    examples = Examples(train, "cpu")
    tags = torch.zeros(examples.count, 256, 3, 3)
    links = torch.zeros(len(examples.kind), 256)
    seen, linked = torch.zeros(examples.count), torch.zeros(len(examples.kind))
    dev_tags, dev_links, dev_rows = 0, 0, None
    for path in teachers:
        judgement = torch.load(path)
        windows, rows = judgement["windows"], judgement["rows"]
        tags[windows] += judgement["tags"].float()
        links[rows] += judgement["links"].float()
        seen[windows] += 1
        linked[rows] += 1
        dev_tags, dev_links, dev_rows = (
            dev_tags + judgement["dev tags"].float(),
            dev_links + judgement["dev links"].float(),
            judgement["dev rows"],
        )
    if seen.min() == 0 or linked.min() == 0:
        raise SystemExit("Some articles were judged by no teacher: every fold must be left out by one.")
    torch.save({"tags": (tags / seen[:, None, None, None]).half(), "links": (links / linked[:, None]).half()}, target)
    development = Examples([dev], "cpu")
    found = figures(dev_tags, dev_rows, dev_links, development, torch.arange(development.count))
    print("teachers together", json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
