import type { Dataset } from '../../model/dataset.ts'
import { articleNumber, byArticle } from '../../query/byArticle.ts'
import type { Cite, Prose } from '../../query/prose/prose.ts'
import { apa } from '../citations/apa.ts'
import { chicago } from '../citations/chicago.ts'
import { type Format, plainText, type Run } from '../citations/citation.ts'
import { formatAll } from '../citations/formatAll.ts'
import { mla } from '../citations/mla.ts'
import { authorsOf, listed, quoted, quotedWith, shortTitle } from '../citations/names.ts'
import { type CitationStyle, styles } from '../citations/styles.ts'

/** How sentences carry their sources: by our own numbers and lines, or as one of the styles of essays. */
export const proseStyles = ['numbers', 'apa', 'mla', 'chicago'] as const
export type ProseStyle = (typeof proseStyles)[number]

/** A stretch of a sentence: words, or a reference that leads to a claim or fact. */
export interface Stretch {
  readonly text: string
  readonly cite?: Cite
  /** The number of a note, which stands raised. */
  readonly note?: number
}

export interface CitedProse {
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly {
    readonly id: string
    readonly heading?: string
    readonly sentences: readonly { readonly stretches: readonly Stretch[]; readonly ties: readonly string[] }[]
  }[]
  /** Only of styles that have notes. */
  readonly notes: readonly (readonly Run[])[]
  readonly references: readonly (readonly Run[])[]
}

/** Sets the sources of a text behind its sentences, and the list of what is cited below it. */
export const citeProse = (prose: Prose, dataset: Dataset, style: ProseStyle): CitedProse => {
  const citer = new Citer(dataset, style)
  const paragraphs = prose.paragraphs.map(({ sentences, ...rest }) => ({
    ...rest,
    sentences: sentences.map(({ parts, ties }) => ({
      ties,
      stretches: parts.flatMap(({ text, cites }, index) =>
        citer.behind(text, cites, parts[index + 1]?.text.charAt(0), index === 0),
      ),
    })),
  }))
  return { title: prose.title, lead: prose.lead, paragraphs, notes: citer.notes, references: citer.references() }
}

/** From this many sources on, an essay's bracket names the articles alone. */
const crowded = 5

class Citer {
  readonly #dataset: Dataset
  readonly #style: ProseStyle
  readonly #cited = new Set<string>()
  readonly notes: (readonly Run[])[] = []

  constructor(dataset: Dataset, style: ProseStyle) {
    this.#dataset = dataset
    this.#style = style
  }

  /** A part of a sentence with its sources; the mark that follows comes before a raised number, behind a bracket. */
  behind(text: string, cites: readonly Cite[], next: string | undefined, first: boolean): Stretch[] {
    const mark = next === undefined ? '.' : /[,;]/.test(next) ? next : ''
    const own = first ? text : text.replace(/^[,;]/, '')
    if (this.#style === 'chicago') {
      const number = this.#note(cites)
      const [cite] = cites
      return [{ text: `${own}${mark}` }, { text: String(number), note: number, ...(cite && { cite }) }]
    }
    const [open, close] = this.#style === 'numbers' ? ['[', ']'] : ['(', ')']
    return [{ text: `${own} ${open}` }, ...this.#items(cites), { text: `${close}${mark}` }]
  }

  #items(cites: readonly Cite[]): Stretch[] {
    const groups = byArticle(this.#dataset, cites)
    return groups.flatMap(({ article, own }, index) => {
      this.#cited.add(article)
      const before: Stretch[] = index > 0 ? [{ text: '; ' }] : []
      const [first] = own
      if (this.#style === 'numbers') {
        const number = articleNumber(this.#dataset, article)
        const lines = own.filter((one, at) => own.findIndex(({ paragraph }) => paragraph === one.paragraph) === at)
        return [
          ...before,
          ...lines.flatMap((cite, at): Stretch[] =>
            at === 0
              ? [{ text: `${number}, ¶ ${cite.paragraph}`, cite }]
              : [{ text: ', ' }, { text: String(cite.paragraph), cite }],
          ),
        ]
      }
      const who = this.#inText(article)
      if (cites.length >= crowded && first) return [...before, { text: who, cite: first }]
      return [
        ...before,
        ...own.flatMap((cite, at): Stretch[] =>
          at === 0
            ? [{ text: `${who}, ${quoted(cite.phrase)}`, cite }]
            : [{ text: ', ' }, { text: quoted(cite.phrase), cite }],
        ),
      ]
    })
  }

  /** Author and date, or what else stands within the brackets of a style. */
  #inText(id: string): string {
    const article = this.#dataset.article.get(id)
    const format: Format = this.#style === 'mla' ? mla : apa
    const runs = article ? (format(article).find(({ part }) => part === 'text')?.runs ?? []) : []
    return plainText(runs).replace(/^\(|\)$/g, '')
  }

  /** A note in full where an article is cited for the first time, shortened afterwards (Chicago Manual, 17th edition, 14.30). */
  #note(cites: readonly Cite[]): number {
    const groups = byArticle(this.#dataset, cites)
    const runs = groups.flatMap(({ article: id, own }, index): Run[] => {
      const article = this.#dataset.article.get(id)
      const [first, ...others] = own
      if (!article || !first) return []
      const known = this.#cited.has(id)
      this.#cited.add(id)
      const before: Run[] = index > 0 ? [{ text: '; ' }] : []
      const mark = index === groups.length - 1 ? '.' : ''
      if (!known) {
        const full = withoutStop(chicago(article, first).find(({ part }) => part === 'note')?.runs ?? [])
        const more = others.length > 0 ? `; also at ${phrases(others, mark)}` : mark
        return [...before, ...full, { text: more }]
      }
      const families = authorsOf(article).map(({ family }) => family)
      const who = families.length > 0 ? `${listed(families)}, ` : ''
      const title = quotedWith(shortTitle(article.csl.title), ',')
      return [...before, { text: `${who}${title} at ${phrases(own, mark)}` }]
    })
    this.notes.push(runs)
    return this.notes.length
  }

  references(): (readonly Run[])[] {
    const articles = this.#dataset.articles.filter(({ id }) => this.#cited.has(id))
    if (this.#style === 'numbers') {
      return articles.map((article) => [
        { text: `[${articleNumber(this.#dataset, article.id)}] ` },
        ...(apa(article).find(({ part }) => part === 'list')?.runs ?? []),
      ])
    }
    const style = styles.find(({ id }) => id === this.#style) as CitationStyle
    const pieces = formatAll(
      style,
      articles.map((article) => ({ article })),
    )
    return pieces.filter(({ part }) => part === 'list').map(({ runs }) => runs)
  }
}

/** The passages of one article: “one,” “two,” and “three.” Commas and full stops stand within the marks, as in American print. */
const phrases = (cites: readonly Cite[], mark: string): string => {
  const end = (phrase: string) => (mark === '.' ? quotedWith(phrase, '.') : quoted(phrase))
  const all = cites.map(({ phrase }) => phrase)
  if (all.length < 2) return end(all[0] ?? '')
  const last = all.at(-1) ?? ''
  if (all.length === 2) return `${quoted(all[0] ?? '')} and ${end(last)}`
  return `${all
    .slice(0, -1)
    .map((phrase) => quotedWith(phrase, ','))
    .join(' ')} and ${end(last)}`
}

const withoutStop = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/\.$/, '') } : run))
