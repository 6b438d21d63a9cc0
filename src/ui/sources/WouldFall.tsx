import { articleName } from '../../query/articleName.ts'
import type { Carried } from '../../query/sources/carried.ts'
import { contestedInWords } from '../../words/contested.ts'
import { en } from '../../words/en.ts'
import { sources } from '../../words/sources.ts'
import { useApp } from '../useApp.ts'
import { FallList } from './FallList.tsx'
import { TieLine } from './TieLine.tsx'

/** So many articles are listed; those that carry most. */
const most = 8

/** While all articles are on: what would fall with each. */
export const WouldFall = ({ carried }: { readonly carried: readonly Carried[] }) => {
  const dataset = useApp((state) => state.dataset)
  const bearing = carried.length > most ? [...carried].sort((a, b) => b.falls.length - a.falls.length) : carried
  return bearing.slice(0, most).map(({ article, falls }) => (
    <FallList key={article} title={sources.wouldFall(articleName(dataset, article))} all={falls} first={10} folded>
      {(tie) => (
        <TieLine
          key={tie.id}
          tie={tie}
          notes={[
            tie.articles.length > 1 ? en.articles(tie.articles.length) : undefined,
            tie.contested ? contestedInWords(tie.articles.length) : undefined,
          ]}
        />
      )}
    </FallList>
  ))
}
