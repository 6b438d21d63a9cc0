const plurals = new Intl.PluralRules('en')
const written = new Map<number, { readonly number: string; readonly one: boolean }>()

/** "1 tie", "2 ties"; the number is written out by the locale. */
export const count = (n: number, one: string, other = `${one}s`): string => {
  const known = written.get(n) ?? { number: n.toLocaleString('en'), one: plurals.select(n) === 'one' }
  // The locale's ways are long, and lists of thousands ask for the same few numbers.
  if (written.size < 1000) written.set(n, known)
  return `${known.number} ${known.one ? one : other}`
}
