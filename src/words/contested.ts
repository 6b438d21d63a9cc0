/** That a tie is contested: several articles disagree with each other; one alone does not. */
export const contestedInWords = (articles: number): string => (articles > 1 ? 'they disagree' : 'contested')
