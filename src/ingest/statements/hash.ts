/** FNV-1a over the UTF-16 units, with Murmur's last steps: 32 bits, all of which mix. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // The least of many hashes is decided by the high bits, which FNV leaves badly mixed.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
