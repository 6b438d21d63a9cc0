import { memo, useMemo } from 'react'
import type { Visible } from '../../model/visible.ts'
import { articleName } from '../../query/articleName.ts'
import type { Carried } from '../../query/sources/carried.ts'
import { type Altered, fallOf } from '../../query/sources/fall.ts'
import { silenced } from '../../query/sources/silenced.ts'
import { en } from '../../words/en.ts'
import { sources } from '../../words/sources.ts'
import styles from './Fall.module.css'
import { FallList } from './FallList.tsx'
import { TieLine } from './TieLine.tsx'
import { WouldFall } from './WouldFall.tsx'

interface Props {
  readonly visible: Visible
  readonly carried: readonly Carried[]
}

/** What became of the ties since articles were switched off, compared with all of them on. */
export const Fallen = memo(({ visible, carried }: Props) => {
  const { dataset, view, ties, left } = visible
  const silent = view.filters.articles
  const before = useMemo(() => silenced(dataset, view, []).ties, [dataset, view])
  const fall = useMemo(() => fallOf(before, ties, silent), [before, ties, silent])
  const { articles } = dataset
  const name = (id: string) => articleName(dataset, id)
  if (silent.length === 0)
    return (
      <div className={styles.summary}>
        <p className={styles.lead}>{sources.standing(ties.length, articles.length)}</p>
        <p>{sources.tryIt}</p>
        <WouldFall carried={carried} />
      </div>
    )
  const on = articles.flatMap(({ id }) => (silent.includes(id) ? [] : [id]))
  const off = articles.flatMap(({ id }) => (silent.includes(id) ? [id] : []))
  const { fell, weakened, thinned, came } = fall
  const hiddenToo = left.filters - fell.length
  return (
    <div className={styles.summary}>
      <p className={styles.lead}>
        {on.length === 0
          ? sources.noneLeft
          : on.length < off.length
            ? sources.onlyLeft(on.map(name), before.length, ties.length)
            : sources.without(off.map(name), before.length, ties.length)}
      </p>
      {fell.length > 0 && hiddenToo > 0 && <p>{sources.hiddenToo(left.filters, hiddenToo)}</p>}
      {fell.length + weakened.length + thinned.length + came.length === 0 && <p>{sources.untouched}</p>}
      <FallList title={sources.weakened} all={weakened} first={8}>
        {({ before: was, after }) => <TieLine key={after.id} tie={after} notes={alterations({ before: was, after })} />}
      </FallList>
      <FallList title={sources.fell} all={fell} first={8}>
        {({ tie, left }) => (
          <TieLine
            key={tie.id}
            tie={tie}
            gone
            notes={[left > 0 ? sources.left(left) : sources.toldBy(tie.articles.map(name))]}
          />
        )}
      </FallList>
      <FallList title={sources.came} all={came} first={8}>
        {(tie) => <TieLine key={tie.id} tie={tie} notes={[en.articles(tie.articles.length)]} />}
      </FallList>
      <FallList title={sources.thinned} all={thinned} first={20} folded>
        {({ before: was, after }) => <TieLine key={after.id} tie={after} notes={alterations({ before: was, after })} />}
      </FallList>
    </div>
  )
})

const alterations = ({ before, after }: Altered): readonly (string | undefined)[] => [
  before.status === after.status
    ? undefined
    : sources.fromTo(en.status[before.status].toLowerCase(), en.status[after.status].toLowerCase()),
  before.validity === after.validity
    ? undefined
    : sources.fromTo(en.validity[before.validity].toLowerCase(), en.validity[after.validity].toLowerCase()),
  before.articles.length === after.articles.length
    ? undefined
    : sources.fewer(before.articles.length, after.articles.length),
  after.contested ? sources.stillContested(after.articles.length) : undefined,
]
