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
    "bge": Shape(),
    "mpnet": Shape(width=768, blocks=((12, 3072),) * 12, head=64, relative=True),
}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", choices=SHAPES, required=True)
    p.add_argument("--start", required=True, help="weights of encoders.py")
    p.add_argument("--train", nargs="+", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--leave-out", type=int)
    p.add_argument("--soft", help="judgements of the teachers, by judgements.py")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True)
    return p.parse_args()


def link_scores(model, batch, from_, to):
    """For both kinds of links, the scores of each piece as their target; pieces that are padding cannot be it."""
    for kind, links in enumerate(batch["links"]):
        yield model.link_scores(kind, from_, to, links).float().masked_fill(~batch["mask"][links["window"]], -1e4)


def losses(model, batch, judgement=None, trust=0.6):
    """The loss of a batch and the states of all layers. `judgement` holds another tagger's probabilities for these windows and
    for each kind of their links; it counts `trust`, the gold the rest."""
    states = model.hidden(batch["ids"], batch["features"], batch["mask"])
    tags, from_, to = model.heads(states[-1])
    scores = tags.float().unflatten(-1, (3, 3))
    loss = 3 * F.cross_entropy(scores.reshape(-1, 3), batch["labels"].reshape(-1), ignore_index=-100)
    if judgement is not None:
        known = batch["labels"] >= 0
        kl = F.kl_div(scores.log_softmax(-1)[known], judgement["tags"].float()[known], reduction="none")
        loss = (1 - trust) * loss + trust * 3 * kl.sum(-1).mean()
    for kind, ranked in enumerate(link_scores(model, batch, from_, to)):
        if len(ranked) == 0:
            continue
        ranked, target = ranked.log_softmax(-1), batch["links"][kind]["target"]
        hard = -torch.logsumexp(ranked.masked_fill(~target, -1e4), -1).mean()
        if judgement is not None:
            soft = (judgement["links"][kind].float() * ranked).sum(-1).mean()
            hard = (1 - trust) * hard - trust * soft
        loss = loss + 0.3 * hard
    return loss, states


def optimizer_of(model, rates, steps):
    """AdamW and its schedule: a short rise, then a straight fall."""
    groups = {"encoder": [], "heads": [], "biases": []}
    heads = ("tags", "leaves", "reaches", "features")
    for name, value in model.named_parameters():
        if value.requires_grad:
            kind = "biases" if name in ("distance", "paragraph") else "heads" if name.split(".")[0] in heads else "encoder"
            groups[kind].append(value)
    optimizer = torch.optim.AdamW(
        [{"params": groups[k], "lr": r, "weight_decay": 0 if k == "biases" else 0.01} for k, r in rates.items()],
        fused=next(model.parameters()).is_cuda,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / (0.06 * steps)) * max(0.02, min(1, (steps - s) / (0.94 * steps)))
    )
    return optimizer, schedule


def step(model, loss, optimizer, schedule):
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
    optimizer.step()
    schedule.step()


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
        for group, scores in zip(batch["links"], link_scores(model, batch, from_, to)):
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


def saved(state, path):
    torch.save({k: v.half() for k, v in state.items() if k != "words.weight"}, path)


def main():
    args = arguments()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    examples, dev = Examples(args.train, device), Examples([args.dev], device)
    model = Tagger(SHAPES[args.encoder])
    model.restore(torch.load(args.start, map_location="cpu"))
    model = model.to(device)
    soft = None
    if args.soft:
        soft = {k: v.to(device) for k, v in torch.load(args.soft, map_location="cpu").items()}
    mine = torch.arange(examples.count)
    if args.leave_out is not None:
        mine = mine[examples.fold != args.leave_out]
    steps = args.epochs * -(-len(mine) // args.batch)
    optimizer, schedule = optimizer_of(model, {"encoder": args.rate, "heads": 1e-3, "biases": 2e-2}, steps)
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
            judgement = None
            if soft is not None:
                links = [soft["links"][group["row"]] for group in batch["links"]]
                judgement = {"tags": soft["tags"][batch["chosen"]], "links": links}
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                loss, _ = losses(model, batch, judgement)
            step(model, loss, optimizer, schedule)
            average.update(model)
        shadow.load_state_dict(average.state)
        found = figures(*judged(shadow, dev, everything), dev, everything)
        log.append({"epoch": epoch + 1, "seconds": round(time.time() - began), "loss": round(loss.item(), 4), **found})
        print(args.out, json.dumps(log[-1]), flush=True)
        if best is None or found["mean"] > best:
            best = found["mean"]
            saved(average.state, out / "model.pt")
    (out / "log.json").write_text(json.dumps({"arguments": vars(args), "log": log}, indent=1))
    shadow.restore(torch.load(out / "model.pt", map_location=device))
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
