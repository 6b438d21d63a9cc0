/**
 * What an id may look like: words and numbers joined by single hyphens, dots or underscores.
 * No double hyphen, because a relationship's id is `a--b--relation`.
 */
export const idPattern = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/

/** Tells an actor's id from a speaker's name ("a spokesman", "General Carter"). */
export const looksLikeId = (text: string): boolean => idPattern.test(text)
