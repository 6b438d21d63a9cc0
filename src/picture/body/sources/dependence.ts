import type { Visible } from '../../../model/visible.ts'
import { articleName } from '../../../query/articleName.ts'
import { dependenceOf } from '../../../query/sources/dependence.ts'
import { nameOf } from '../../../words/sentences.ts'
import { sources as words } from '../../../words/sources.ts'
import { prose, type Section, titled } from '../../table/sections.ts'
import { quietStyle, textStyle } from '../../table/tableStyles.ts'

/** How independent of each other the articles are: as what they count, and whose word comes through several of them. */
export const dependenceSection = ({ dataset, ties }: Visible): Section => {
  const { derived, shared, articles, independent } = dependenceOf(dataset, ties)
  const name = (id: string) => articleName(dataset, id)
  const lead = articles > 0 ? [words.independent(articles, independent, derived.length > 0, shared.length)] : []
  const told = [
    ...derived.map(({ article, from }) => words.derives(name(article), name(from))),
    ...shared.map(
      ({ speaker, articles: own, merged }) =>
        `${words.quoted(nameOf(dataset, speaker), own.map(name))} ${merged.length > 0 ? words.merged(merged.length) : words.mergedNone}`,
    ),
  ]
  return titled(
    words.witnesses,
    undefined,
    prose([
      ...lead.map((text) => [{ text, style: textStyle }]),
      ...told.map((text) => [{ text, style: quietStyle }]),
      [{ text: words.rule, style: quietStyle }],
    ]),
  )
}
