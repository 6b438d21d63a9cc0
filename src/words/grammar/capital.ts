/** With a capital, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Without one, where a sentence goes on. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
