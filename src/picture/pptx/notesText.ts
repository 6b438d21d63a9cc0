import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { figure as words } from '../../words/figure.ts'
import { slide } from '../../words/slide.ts'
import type { Figure } from '../figure.ts'
import { articleItems } from '../layout/articles.ts'
import { numberTies } from '../layout/numbering.ts'
import { tieItems } from '../layout/tieList.ts'

/** Nothing is broken into lines here. */
const wide = 1e6

/** What stands in the notes of a slide: what it shows, each tie with what it rests on, the articles, and where it comes from. */
export const notesText = ({ title, alt, source }: Figure): string[] => {
  const { visible, numbered, address, licence } = source
  const { dataset, view } = visible
  // A figure without a list has no numbers on it; its ties are told all the same.
  const ties = tieItems(numbered.length > 0 ? numbered : numberTies(visible), dataset, wide, true)
  const articles = articleItems(visible, wide)
  const addresses = new Map(dataset.articles.map(({ URL }, i) => [`[${i + 1}]`, URL]))
  return [
    title,
    alt,
    slide.asOf(words.asOf(dateInWords(view.date))),
    ...(ties.length > 0 ? [words.list] : []),
    ...ties.map((item) => (numbered.length > 0 ? `${item.label}. ${item.words}` : item.words)),
    ...(articles.length > 0 ? [words.articles] : []),
    ...articles.map((item) => slide.article(item.label, item.words, addresses.get(item.label) ?? '')),
    words.source,
    [
      words.made(en.appName, dataset.title),
      words.version(dataset.version),
      ...(licence ? [`${licence}.`] : []),
      ...(address ? [address] : []),
    ].join(' '),
  ]
}
