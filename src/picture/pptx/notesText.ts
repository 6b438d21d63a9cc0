import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { figure as words } from '../../words/figure.ts'
import { slide } from '../../words/slide.ts'
import type { Figure } from '../figure.ts'
import { articleItems } from '../layout/articles.ts'
import { numberTies } from '../layout/numbering.ts'
import { listNote } from '../layout/references.ts'
import { tieItems } from '../layout/tieList.ts'

/** Nothing is broken into lines here. */
const wide = 1e6

/** What stands in the notes of a slide, paragraph by paragraph: what it shows, each tie with what it rests on, the articles, and where it comes from. */
export function* notesText({ title, alt, source, notes }: Figure): Generator<string> {
  if (notes) {
    yield* notes
    return
  }
  const { visible, numbered, cited, address, licence } = source
  const { dataset, view } = visible
  yield title
  yield alt
  yield slide.asOf(words.asOf(dateInWords(view.date)))
  // A figure without a list has no numbers on it; its ties are told all the same.
  const ties = numbered.length > 0 ? numbered : numberTies(visible)
  if (ties.length > 0) yield [words.list, listNote({ numbered: ties, visible })].filter(Boolean).join('. ')
  for (const tie of ties)
    for (const item of tieItems([tie], dataset, wide, true))
      yield numbered.length > 0 ? `${item.label}. ${item.words}` : item.words
  const articles = articleItems(dataset, cited, wide)
  if (articles.length > 0) yield words.articles
  const addresses = new Map(dataset.articles.map(({ URL }, i) => [`[${i + 1}]`, URL]))
  for (const item of articles) yield slide.article(item.label, item.words, addresses.get(item.label) ?? '')
  yield words.source
  yield [
    words.made(en.appName, dataset.title),
    words.version(dataset.version),
    ...(licence ? [`${licence}.`] : []),
    ...(address ? [address] : []),
  ].join(' ')
}
