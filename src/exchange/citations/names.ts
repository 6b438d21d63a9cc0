import { capital } from '../../words/grammar/capital.ts'
import type { Citable } from './citation.ts'

type Author = NonNullable<Citable['csl']['author']>[number]

export const authorsOf = ({ csl }: Pick<Citable, 'csl'>): readonly Author[] => csl.author ?? []

export const inverted = ({ family, given }: Author): string => [family, given].filter(Boolean).join(', ')
export const direct = ({ family, given }: Author): string => [given, family].filter(Boolean).join(' ')
/** "Jean-Luc Ann" becomes "J.-L. A." */
export const initials = (given: string): string =>
  given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map((part) => `${part[0]}.`)
        .join('-'),
    )
    .join(' ')

/** "A", "A and B", "A, B, and C" */
export const listed = (names: readonly string[], and = 'and'): string => {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  if (names.length === 2) return `${names[0]} ${and} ${last}`
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`
}

/** A title as it is referred to within a text: without its first article, and cut after four words where it is long. */
export const shortTitle = (title: string): string => {
  const words = title.replace(/^(the|an?) /i, '').split(/\s+/)
  const short = (words.length > 6 ? words.slice(0, 4) : words).join(' ').replace(/[,:;.]$/, '')
  return capital(short)
}

/** A quotation within a quotation takes single marks. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** Ends a title with a full stop, unless it brings its own mark. */
export const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/**
 * Ends a quoted title with a mark of the sentence inside the quotation marks, as American styles do. A comma follows the
 * title's own mark (Chicago Manual, 17th edition, 6.125); a full stop gives way to it.
 */
export const quotedWith = (text: string, mark: ',' | '.'): string =>
  quoted(mark === '.' && /[.?!]$/.test(text) ? text : `${text}${mark}`)
