/** How the files begin that people take for text most often. */
const SIGNATURES: readonly (readonly [begin: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x7fELF', 'a program'],
];

/**
 * Says what bytes are when they are no text.
 *
 * @param bytes - the content of a file, without a byte order mark of UTF-16
 * @returns "a PDF file" or the like; undefined for what may be text
 */
export function binaryKind(bytes: Buffer): string | undefined {
  const known = SIGNATURES.find(([begin]) => bytes.subarray(0, begin.length).toString('latin1') === begin);
  if (known) return known[1];
  const nul = bytes.indexOf(0);
  return nul === -1 ? undefined : `a binary file (a NUL byte at offset ${nul})`;
}
