/** A text without halves of characters: each becomes the sign for what cannot be read. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')
