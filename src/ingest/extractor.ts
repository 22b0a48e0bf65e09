/** Names what reads; an article read by another extractor is read again when it is ingested again. */
export const EXTRACTOR = 'tagger-1';
