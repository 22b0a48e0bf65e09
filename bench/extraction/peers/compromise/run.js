'use strict';
/** Quotations by compromise: articles in, quotes out, a JSON line each. It tells no speaker. */
const { createInterface } = require('node:readline');
const nlp = require('compromise');

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, text } = JSON.parse(line);
  const point = (unit) => Array.from(text.slice(0, unit)).length;
  const quotes = nlp(text)
    .quotations()
    .json({ offset: true })
    .map(({ offset: { start, length } }) => ({
      content: [[point(start), point(start + length)]],
      source: [],
    }));
  process.stdout.write(`${JSON.stringify({ id, quotes })}\n`);
});
