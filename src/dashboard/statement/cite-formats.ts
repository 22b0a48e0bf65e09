import { bibtexCitation, cslItem, plainCitation } from '../../cite/citation';
import { citedQuoteOf, type CitedQuote } from '../../cite/cited-quote';
import { claimReview } from '../../cite/claim-review';
import { risCitation } from '../../cite/ris';
import type { StatementFound, StatementQuote } from './queries';

/** What a citation is written of. */
export interface Cited {
  readonly statement: StatementFound;
  readonly quotes: readonly [StatementQuote, ...StatementQuote[]];
  /** The printing that is cited. */
  readonly printing: StatementQuote;
  /** Where this page stands: `https://hearsay.example`. */
  readonly origin: string;
}

interface CiteFormat {
  readonly write: (cited: Cited) => string;
  /** It is about one printing, which can be chosen. */
  readonly one: boolean;
  /** What the file is called after its dot, where one would want a file. */
  readonly ending?: string;
  readonly hint?: string;
}

const linkOf = ({ statement, origin }: Cited): string => new URL(`/statements/${statement.id}`, origin).href;

const chosen = (cited: Cited): CitedQuote => citedQuoteOf(cited.printing, linkOf(cited));

/** The ways to cite a statement, in the order in which they are offered. */
export const CITE_FORMATS = {
  'Plain text': { one: true, write: (cited) => plainCitation(chosen(cited)) },
  BibTeX: { one: true, ending: 'bib', write: (cited) => bibtexCitation(chosen(cited)) },
  RIS: { one: true, ending: 'ris', write: (cited) => risCitation(chosen(cited), cited.printing.id) },
  'CSL-JSON': {
    one: true,
    ending: 'json',
    write: (cited) => JSON.stringify([cslItem(chosen(cited), cited.printing.id)], null, 2),
  },
  ClaimReview: {
    one: false,
    ending: 'jsonld',
    hint: 'Rating and reviewer are yours to add.',
    write: (cited) => {
      const link = linkOf(cited);
      const [first, ...others] = cited.quotes;
      const appearances = [
        citedQuoteOf(first, link),
        ...others.map((quote) => citedQuoteOf(quote, link)),
      ] as const;
      return claimReview(appearances, cited.statement.speaker.kind);
    },
  },
  'Link to the words': {
    one: true,
    hint: 'A browser opens the article and marks the words in it.',
    write: ({ printing, origin }) => new URL(printing.permalink, origin).href,
  },
  Link: { one: false, write: linkOf },
} as const satisfies Readonly<Record<string, CiteFormat>>;

export type CiteFormatName = keyof typeof CITE_FORMATS;

/** A format by its name. */
export const citeFormat = (name: CiteFormatName): CiteFormat => CITE_FORMATS[name];
