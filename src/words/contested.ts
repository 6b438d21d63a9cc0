/** That a tie is contested: articles that are on disagree only where there is more than one of them. */
export const contestedInWords = (articles: number): string =>
  articles > 1 ? 'they disagree' : 'contested by another article'
