/** A mistake in an authored file, at the place where it is to be mended. Lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
}

export const formatProblem = ({ file, line, column, message, mend }: Problem): string =>
  `${file}:${line}:${column}  ${message}  →  ${mend}`

/** All of them, for a log or an overlay. */
export const formatProblems = (problems: readonly Problem[]): string =>
  ['Mistakes in the data of the map:', ...problems.map(formatProblem)].join('\n')

/** As one reads the files: from top to bottom. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1))
