import compression from 'compression';

/**
 * Compresses answers for those who accept it, exports too: they stream through in pieces, and are the largest of all.
 * Compression can betray a secret that stands in one answer beside text of the asker's choice (BREACH); no answer of ours
 * holds a secret: the token comes in a header and is never sent back, and there are no cookies.
 */
export const compressed = compression({
  filter: (request, response) =>
    compression.filter(request, response) ||
    // JSON Lines is not among the types that the package knows.
    String(response.getHeader('Content-Type')).startsWith('application/jsonl'),
});
