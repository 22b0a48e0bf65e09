"""Trains one tagger: on gold alone (a teacher), or on gold and the teachers' judgement (the student that is shipped).

Prints the figures on the development set after each epoch and keeps the best one's weights (a moving average, early stop).
With `--leave-out K` the articles of fold K are not trained on, and what the tagger thinks of them is written down: judgements of
articles that a teacher has not seen are honest about what is doubtful.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from data import Examples
from tagger import Shape, Tagger

SHAPES = {
    "bge": dict(width=384, heads=12, inner=1536, layers=12),
    "mpnet": dict(width=768, heads=12, inner=3072, layers=12, relative=True),
}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", choices=SHAPES, required=True)
    p.add_argument("--start", required=True, help="weights of encoders.py")
    p.add_argument("--layers", default="", help="layers of the start to keep, with commas; all unless given")
    p.add_argument("--train", nargs="+", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--leave-out", type=int)
    p.add_argument("--soft", help="judgements of the teachers, by judgements.py")
    p.add_argument("--guide", help="a trained tagger of the same width: where to start from, and whose inner states are followed")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True)
    return p.parse_args()


def started(args, device):
    state = torch.load(args.start, map_location="cpu")
    if args.guide:
        state.update(torch.load(args.guide, map_location="cpu"))
    kept = [int(n) for n in args.layers.split(",") if n] or list(range(SHAPES[args.encoder]["layers"]))
    renumbered = {}
    for name, value in state.items():
        if not name.startswith("layers."):
            renumbered[name] = value
            continue
        _, number, rest = name.split(".", 2)
        if int(number) in kept:
            renumbered[f"layers.{kept.index(int(number))}.{rest}"] = value
    model = Tagger(Shape(**{**SHAPES[args.encoder], "layers": len(kept)}))
    model.restore(renumbered)
    return model.to(device), kept


def losses(model, batch, soft, guide, kept):
    states = model.hidden(batch["ids"], batch["features"], batch["mask"])
    tags, from_, to = model.heads(states[-1])
    scores = tags.float().unflatten(-1, (3, 3))
    loss = 3 * F.cross_entropy(scores.reshape(-1, 3), batch["labels"].reshape(-1), ignore_index=-100)
    if soft is not None:
        known = batch["labels"] >= 0
        kl = F.kl_div(scores.log_softmax(-1)[known], soft["tags"][batch["chosen"]].float()[known], reduction="none")
        loss = 0.4 * loss + 0.6 * 3 * kl.sum(-1).mean()
    for kind, links in enumerate(batch["links"]):
        if len(links["row"]) == 0:
            continue
        ranked = model.link_scores(kind, from_, to, links)
        ranked = ranked.masked_fill(~batch["mask"][links["window"]], -1e4).log_softmax(-1)
        hard = -torch.logsumexp(ranked.masked_fill(~links["target"], -1e4), -1).mean()
        if soft is not None:
            hard = 0.4 * hard - 0.6 * (soft["links"][links["row"]].float() * ranked).sum(-1).mean()
        loss = loss + 0.3 * hard
    if guide is not None:
        with torch.no_grad():
            wanted = guide.hidden(batch["ids"], batch["features"], batch["mask"])
        here = batch["mask"]
        for mine, number in zip(states, kept):
            a, b = (F.layer_norm(x[here].float(), x.shape[-1:]) for x in (mine, wanted[number]))
            loss = loss + F.mse_loss(a, b) / len(states)
    return loss


class Average:
    """A moving average of the weights, which generalises better than the last ones."""

    def __init__(self, model, keep=0.998):
        self.keep, self.steps = keep, 0
        self.state = {k: v.detach().clone().float() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        names, mine, theirs = [], [], []
        for name, value in model.state_dict().items():
            if name != "words.weight":
                mine.append(self.state[name])
                theirs.append(value.detach().float())
        torch._foreach_lerp_(mine, theirs, 1 - keep)


@torch.no_grad()
def judged(model, examples, index):
    """Probabilities of the tags of some windows, and of the targets of their links with the links' rows."""
    tags, rows, links = [], [], []
    for chunk in index.split(64):
        batch = examples.batch(chunk)
        t, from_, to = model(batch["ids"], batch["features"], batch["mask"])
        tags.append(t.float().unflatten(-1, (3, 3)).softmax(-1).half())
        for kind, group in enumerate(batch["links"]):
            if len(group["row"]):
                scores = model.link_scores(kind, from_, to, group)
                scores = scores.masked_fill(~batch["mask"][group["window"]], -1e4)
                rows.append(group["row"])
                links.append(scores.softmax(-1).half())
    return torch.cat(tags), torch.cat(rows), torch.cat(links)


def spans(labels):
    """The spans of BIO labels, as (row, start, end)."""
    found = set()
    for row, line in enumerate(labels.tolist()):
        open_ = None
        for i, tag in enumerate([*line, 0]):
            if open_ is not None and tag != 2:
                found.add((row, open_, i))
                open_ = None
            if tag == 1:
                open_ = i
    return found


def figures(tags, rows, links, examples, index):
    """F1 of exact spans for content, source and cue, and how often both pointers hit, in percent."""
    result = {}
    for column, role in enumerate(("content", "source", "cue")):
        gold = examples.labels[index.to(examples.device), :, column].clamp(min=0)
        got = tags[:, :, column].argmax(-1) * examples.mask[index.to(examples.device)]
        a, b = spans(gold.cpu()), spans(got.cpu())
        result[role] = 200 * len(a & b) / max(1, len(a) + len(b))
    hit = examples.target[rows].gather(1, links.argmax(-1, keepdim=True))[:, 0].float()
    for kind, name in enumerate(("to cue", "to source")):
        result[name] = 100 * hit[examples.kind[rows] == kind].mean().item()
    result["mean"] = sum(result.values()) / len(result)
    return {k: round(v, 2) for k, v in result.items()}


def main():
    args = arguments()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    examples, dev = Examples(args.train, device), Examples([args.dev], device)
    model, kept = started(args, device)
    guide = None
    if args.guide:
        guide = Tagger(Shape(**SHAPES[args.encoder])).to(device).eval()
        guide.restore({**torch.load(args.start, map_location=device), **torch.load(args.guide, map_location=device)})
    soft = None
    if args.soft:
        soft = {k: v.to(device) for k, v in torch.load(args.soft, map_location="cpu").items()}
    mine = torch.arange(examples.count)
    if args.leave_out is not None:
        mine = mine[examples.fold != args.leave_out]
    heads = ("tags", "leaves", "reaches", "features")
    groups = {"encoder": [], "heads": [], "biases": []}
    for name, value in model.named_parameters():
        if value.requires_grad:
            kind = "biases" if name in ("distance", "paragraph") else "heads" if name.split(".")[0] in heads else "encoder"
            groups[kind].append(value)
    rates = {"encoder": args.rate, "heads": 1e-3, "biases": 2e-2}
    optimizer = torch.optim.AdamW(
        [{"params": groups[k], "lr": r, "weight_decay": 0 if k == "biases" else 0.01} for k, r in rates.items()],
        fused=device == "cuda",
    )
    steps = args.epochs * -(-len(mine) // args.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / (0.06 * steps)) * max(0.02, min(1, (steps - s) / (0.94 * steps)))
    )
    average = Average(model)
    shadow = Tagger(model.shape).to(device).eval()
    everything = torch.arange(dev.count)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    best, log, began = None, [], time.time()
    for epoch in range(args.epochs):
        model.train()
        for chunk in mine[torch.randperm(len(mine))].split(args.batch):
            batch = examples.batch(chunk)
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                loss = losses(model, batch, soft, guide, kept)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            schedule.step()
            average.update(model)
        shadow.load_state_dict({k: v.to(device) for k, v in average.state.items()})
        found = figures(*judged(shadow, dev, everything), dev, everything)
        log.append({"epoch": epoch + 1, "seconds": round(time.time() - began), "loss": round(loss.item(), 4), **found})
        print(args.out, json.dumps(log[-1]), flush=True)
        if best is None or found["mean"] > best:
            best = found["mean"]
            torch.save({k: v.half() for k, v in shadow.state_dict().items() if k != "words.weight"}, out / "model.pt")
    (out / "log.json").write_text(json.dumps({"arguments": vars(args), "log": log}, indent=1))
    shadow.restore({k: v.to(device) for k, v in torch.load(out / "model.pt", map_location=device).items()})
    left = torch.arange(examples.count)
    left = left[examples.fold == args.leave_out] if args.leave_out is not None else left[:0]
    if len(left):
        tags, rows, links = judged(shadow, examples, left)
        dev_tags, dev_rows, dev_links = judged(shadow, dev, everything)
        torch.save(
            {"windows": left, "tags": tags.cpu(), "rows": rows.cpu(), "links": links.cpu()}
            | {"dev tags": dev_tags.cpu(), "dev rows": dev_rows.cpu(), "dev links": dev_links.cpu()},
            out / "judgement.pt",
        )


if __name__ == "__main__":
    main()
