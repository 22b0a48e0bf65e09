"""Writes altered copies of annotated articles, so that the tagger meets habits that its corpus lacks.

    augment.py IN.jsonl OUT.jsonl SEED

Each copy keeps its annotation, moved with the words. What is altered, each with a chance of its own: the style of quotation
marks (single outer ones as British papers print, straight ones, guillemets); names of sources, put in the place of the
corpus's few most quoted ones, with shapes that it lacks (al-, bin, van, letters beyond ASCII); pronouns and titles where a bare
name stood; a relay ("..., according to NAME", "told NAME") beside a report, which stays outside content, cue and source.
Deterministic for a seed. Offsets are code points, as in the exchange format.
"""

import json
import random
import re
import sys

ROLES = ("content", "source", "cue")

GIVEN = (
    "Ahmed Layla Omar Fatima Yusuf Noor Khaled Mariam Sergei Olga Dmitry Irina Anatoly Svetlana Wei Jing Xiaoming Li "
    "Carlos Lucía Javier Marisol Pieter Annelies Joost Sanne Emeka Chinwe Oluwaseun Amara Priya Arjun Sunita Ravi Mehmet "
    "Ayşe Emre Zeynep Nguyễn Thi Minh Ji-woo Min-jun Haruto Sakura Björn Åsa Łukasz Agnieszka Jiří Željko Siobhán Niamh "
    "Callum Imogen Rhys Tamsin Thabo Nomvula Kwame Abena"
).split()
FAMILY = (
    "al-Tamimi al-Shara|al-Hakim|bin Rashid|Abu Salim|ibn Yusuf|Haddad|Khoury|Nasser|Volkov|Petrova|Lebedev|Sokolova|"
    "Zhang|Liu|Ouyang|Chen|de la Vega|Núñez|Fernández Ruiz|García|van der Meer|van Dijk|de Groot|ter Horst|Okonkwo|"
    "Adeyemi|Eze|Sharma|Banerjee|Krishnamurthy|Yıldız|Öztürk|Çelik|Tran|Phạm|Kim|Park|Tanaka|Kobayashi|Lindqvist|Ødegård|"
    "Kowalczyk|Wójcik|Novák|Vučković|Ní Bhriain|O’Leary|MacAllister|Featherstone|Hargreaves|Whitcombe|Dlamini|Mbeki-Nkosi|"
    "Mensah|Owusu|Lefèvre|Dubois-Martel|Rossi|Di Stefano|Weiß|Schröder|von Arnim"
).split("|")
TITLES = (
    "President|Prime Minister|Foreign Minister|Mayor|Governor|Senator|Councillor|Judge|Professor|Dr.|Sir|Police Chief|"
    "Defence Secretary|MP|Coach|Captain|Chief Executive|Spokesman|Spokeswoman|Archbishop|Minister"
).split("|")
RELAYS = (
    "the state news agency|Al Khabar TV|the Herald|Reuters|AFP|the Associated Press|Interfax|Xinhua|the Daily Courier|"
    "local media|state television|the BBC|Anadolu|the Telegraph|Sky News|Yonhap|Kyodo|the Sunday Post|Channel 9|dpa"
).split("|")
# Capitalised words that open sources and are nobody's name.
NO_NAME = set(
    "The A An He She They It We I You His Her Their Its This That These Those One Some Many Most Several Both Other Others "
    "President Sen Rep Gov Mr Mrs Ms Dr Republicans Democrats Republican Democratic Senate House Congress White State "
    "Justice Department Supreme Court FBI CIA CNN MSNBC NBC ABC CBS Fox News Times Post Journal Politico Breitbart Reuters "
    "University Institute Center Committee Party Party’s Campaign Russia Russian China Iran Israel Syria America American "
    "Americans United States New York Washington Texas Florida Ohio Black Lives Matter Police".split()
)

NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){0,2}")


def altered(text, quotes, edits):
    """Applies replacements `(start, end, new)` that do not overlap, and moves the quotes' spans with the words."""
    edits = sorted(edits)
    kept, last = [], -1
    for start, end, new in edits:
        if start >= last:
            kept.append((start, end, new))
            last = max(end, start + 1)
    pieces, at, moves = [], 0, []
    shift = 0
    for start, end, new in kept:
        pieces += [text[at:start], new]
        at = end
        moves.append((start, end, shift, len(new)))
        shift += len(new) - (end - start)
    pieces.append(text[at:])

    def moved(offset, is_end):
        total = 0
        for start, end, before, length in moves:
            if offset < start or (offset == start and (end > start or is_end)):
                break
            if offset < end:
                return start + before + (length if is_end else 0)
            total = before + length - (end - start)
        return offset + total

    new_quotes = [
        {**quote, **{role: [[moved(s, False), moved(e, True)] for s, e in quote[role]] for role in ROLES}}
        for quote in quotes
    ]
    return "".join(pieces), new_quotes


def restyled(text, rng):
    """Other quotation marks, one for one, so that no offset moves."""
    if "“" not in text:
        return text
    style = rng.choice(("single", "single", "straight", "guillemets"))
    if style == "straight":
        return text.translate(str.maketrans("“”", '""'))
    if style == "guillemets":
        return text.translate(str.maketrans("“”", "«»"))
    inner = re.sub(r"(?<![\w])‘([^‘’“”\n]{2,80})’(?!\w)", "\u0001\\1\u0002", text)
    return inner.translate(str.maketrans("“”\u0001\u0002", "‘’“”"))


def names_of(text, quotes):
    """Names of people among the sources: each family name with the full forms in which it stands."""
    names = {}
    for quote in quotes:
        for start, end in quote["source"]:
            match = NAME.fullmatch(re.sub(r"[’']s?$", "", text[start:end]))
            if match is None:
                continue
            words = match.group().split()
            if any(word.strip(".") in NO_NAME or word.isupper() for word in words):
                continue
            names.setdefault(words[-1], set()).update(words[:-1])
    return names


def renaming(text, quotes, rng, share):
    edits = []
    for family, givens in names_of(text, quotes).items():
        if rng.random() > share:
            continue
        new = {family: rng.choice(FAMILY), **{given: rng.choice(GIVEN) for given in givens if not given.endswith(".")}}
        for old, instead in new.items():
            # A first name is replaced only before its family name: "Paul" may be somebody else elsewhere.
            tail = "" if old == family else rf"(?= (?:[A-Z]\. )?{re.escape(family)}\b)"
            for match in re.finditer(rf"\b{re.escape(old)}\b{tail}", text):
                edits.append((match.start(), match.end(), instead))
    return edits


def retitling(text, quotes, rng):
    edits = []
    for quote in quotes:
        if len(quote["source"]) != 1:
            continue
        start, end = quote["source"][0]
        if NAME.fullmatch(text[start:end]) is None or text[start:end].split()[0] in NO_NAME:
            continue
        opens = start == 0 or text[start - 1] == "\n" or text[max(0, start - 2) : start] in (". ", "” ")
        chance = rng.random()
        if chance < 0.06:
            pronoun = rng.choice(("He", "She"))
            edits.append((start, end, pronoun if opens else pronoun.lower()))
        elif chance < 0.14:
            edits.append((start, start, rng.choice(TITLES) + " "))
    return edits


def relaying(text, quotes, rng):
    edits = []
    for quote in quotes:
        if rng.random() > 0.04 or not quote["cue"] or not quote["source"]:
            continue
        last = max(end for role in ROLES for _, end in quote[role])
        cue_start, cue_end = quote["cue"][0]
        cue = text[cue_start:cue_end].lower()
        if cue == "said" and rng.random() < 0.4:
            edits.append((cue_start, cue_end, "told"))
            edits.append((cue_end, cue_end, " " + rng.choice(RELAYS)))
        elif "according" not in cue and text[last : last + 1] == "." and text[last - 1].isalnum():
            edits.append((last, last, ", according to " + rng.choice(RELAYS)))
    return edits


def copy_of(document, rng):
    text, quotes = document["text"], document["quotes"]
    if rng.random() < 0.8:
        text, quotes = altered(text, quotes, renaming(text, quotes, rng, 0.7))
    text, quotes = altered(text, quotes, retitling(text, quotes, rng))
    text, quotes = altered(text, quotes, relaying(text, quotes, rng))
    if rng.random() < 0.5:
        text = restyled(text, rng)
    return {**document, "text": text, "quotes": quotes}


def main(source, target, seed):
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        for line in lines:
            document = json.loads(line)
            rng = random.Random(f"{seed}:{document['id']}")
            out.write(json.dumps(copy_of(document, rng), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
