/** The way to a value inside a map: `['claims', 12, 'status']`. */
export type Path = readonly (string | number)[]

/** A mistake that a rule has found: where it is, what is wrong and how to mend it. */
export interface Finding {
  readonly at: Path
  /** True where the key at the end of the path is wrong, rather than the value under it. */
  readonly onKey?: true
  readonly message: string
  readonly mend: string
}

/** A path as people read it: `claims[12].status`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
