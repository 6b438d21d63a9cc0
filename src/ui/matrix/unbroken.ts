/** "ISIS-K" never breaks at its hyphen: a word joiner, which has no width, stands behind it. */
export const unbroken = (text: string): string => text.replaceAll('-', '-\u2060')
