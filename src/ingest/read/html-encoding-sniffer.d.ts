declare module 'html-encoding-sniffer' {
  /** Finds the encoding of a page by its byte order mark, its transport and its meta elements, as the HTML standard says. */
  function sniff(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
  export = sniff;
}
