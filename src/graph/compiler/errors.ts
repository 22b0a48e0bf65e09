/** A request that cannot be answered as it was asked; the message is one sentence for whoever asked. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  /**
   * @param code - what clients decide by
   * @param message - what is wrong, in which argument, and what would be right
   */
  constructor(
    readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX',
    message: string,
  ) {
    super(message);
  }
}
