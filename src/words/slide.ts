/** What the shapes of a slide are called where a program lists them, and what is said of them. Loaded with the file that is written. */
export const slide = {
  /** "ISIS-K (militant group)" */
  actor: (name: string, type: string) => `${name} (${type.toLowerCase()})`,
  outline: (name: string) => `${name}, outline`,
  icon: (name: string) => `${name}, icon`,
  name: (name: string) => `${name}, name`,
  end: (name: string, other: string) => `${name}, where a tie with ${other} ends`,
  /** "ISIS-K × Taliban: rivalry, asserted" */
  tie: (a: string, b: string, relation: string, status: string) =>
    `${a} × ${b}: ${relation.toLowerCase()}, ${status.toLowerCase()}`,
  line: 'Line',
  mark: 'Mark',
  patch: 'Paper beneath the marks',
  number: (number: string) => `Number ${number}`,
  marksOf: (tie: string) => `Marks of ${tie}`,
  gapOf: (tie: string) => `Gap between the lines of ${tie}`,
  /** What is said of a tie: the sentence about it, how it is said, and by whom. */
  tieInWords: (sentence: string, status: string, citations: string) => `${sentence}. ${status}: ${citations}.`,
  camps: 'Camps',
  campNames: 'Names of the camps',
  map: 'Map',
  shape: 'Shape',
  article: (label: string, words: string, address: string) => `${label} ${words} ${address}`,
  asOf: (date: string) => `Ties ${date}.`,
} as const
