/** Tells a whole address of the web: absolute, http or https. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}
