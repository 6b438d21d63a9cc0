const plurals = new Intl.PluralRules('en')

/** "1 tie", "2 ties"; the number is written out by the locale. */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${n.toLocaleString('en')} ${plurals.select(n) === 'one' ? one : other}`
