"""Makes a trained tagger smaller: prunes it in stages, and after each lets it follow what it was before.

    slim.py --start bge.pt --guide student/model.pt --train train.gz copy1.gz --dev dev.gz --out slim

It learns from the gold (0.3), from the probabilities of the tagger that it follows (0.7) and from the states of four of its
layers. The share of the cost that is left at each stage, and the windows that are seen in it, are `STAGES`.
"""

import argparse
import json
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from data import Examples
from prune import importance, pruned, share
from tagger import tagger_of
from train import Average, figures, judged, link_scores, losses, optimizer_of, saved, step

STAGES = ((0.75, 880), (0.6, 1168), (0.47, 24206), (0.36, 11152), (0.28, 20224))
FOLLOWS_ITSELF = 0.36
"""From this stage on what is followed is the tagger that it begins with, not the unpruned one."""
FOLLOWED = (2, 5, 8, 11)
TRUST = 0.7
RATES = {"encoder": 1.5e-4, "heads": 3e-4, "biases": 5e-3}
BATCH = 16
WEIGHED = 256
"""So many windows tell what matters."""


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--start", required=True, help="weights of encoders.py")
    p.add_argument("--guide", required=True, help="the tagger that is made smaller")
    p.add_argument("--train", nargs="+", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--out", required=True)
    return p.parse_args()


@torch.no_grad()
def followed(guide, batch):
    """What the guide makes of a batch: probabilities as `losses` takes them, and its states."""
    states = guide.hidden(batch["ids"], batch["features"], batch["mask"])
    tags, from_, to = guide.heads(states[-1])
    links = [scores.softmax(-1) for scores in link_scores(guide, batch, from_, to)]
    return {"tags": tags.float().unflatten(-1, (3, 3)).softmax(-1), "links": links}, states


def distance(mine, theirs, mask):
    """How far the followed layers are from the guide's: the mean square of normalised states."""
    total = 0
    for number in FOLLOWED:
        a, b = (F.layer_norm(states[number][mask].float(), states[number].shape[-1:]) for states in (mine, theirs))
        total = total + F.mse_loss(a, b)
    return total / len(FOLLOWED)


def trained(model, guide, examples, windows):
    """The moving average of the model's weights after it saw so many windows."""
    steps = windows // BATCH
    optimizer, schedule = optimizer_of(model, RATES, steps)
    average = Average(model, keep=0.995)
    order = torch.cat([torch.randperm(examples.count) for _ in range(1 + windows // examples.count)])
    model.train()
    for chunk in order.split(BATCH)[:steps]:
        batch = examples.batch(chunk)
        with torch.autocast(examples.device, torch.bfloat16, enabled=examples.device == "cuda"):
            judgement, theirs = followed(guide, batch)
            loss, mine = losses(model, batch, judgement, TRUST)
        step(model, loss + distance(mine, theirs, batch["mask"]), optimizer, schedule)
        average.update(model)
    model.load_state_dict(average.state)
    return model


def main():
    args = arguments()
    random.seed(1)
    torch.manual_seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    examples, dev = Examples(args.train, device), Examples([args.dev], device)
    state = {**torch.load(args.start, map_location="cpu"), **torch.load(args.guide, map_location="cpu")}
    guide, model = tagger_of(state).to(device).eval(), tagger_of(state).to(device)
    everything = torch.arange(dev.count)
    for wanted, windows in STAGES:
        if wanted == FOLLOWS_ITSELF:
            guide = tagger_of(model.state_dict()).to(device).eval()
        weighed = torch.randperm(examples.count)[:WEIGHED].split(8)
        matters = importance(model, map(examples.batch, weighed), lambda *given: losses(*given)[0])
        model = trained(pruned(model, wanted, matters), guide, examples, windows).eval()
        found = figures(*judged(model, dev, everything), dev, everything)
        print(json.dumps({"share": round(share(model.shape.blocks), 3), "blocks": model.shape.blocks, **found}), flush=True)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    saved(model.state_dict(), out / "model.pt")


if __name__ == "__main__":
    main()
