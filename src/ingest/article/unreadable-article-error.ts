/** An input that was read and holds no article; the message reads on after the input's name and says what to do. */
export class UnreadableArticleError extends Error {
  override readonly name = 'UnreadableArticleError';
}
