import { readArticle } from './read-article';

/** What each worker of a `ReadingPool` does; the tagger is loaded once in each. */
export default readArticle;
