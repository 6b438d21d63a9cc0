import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { Visible } from '../../model/visible.ts'
import { articleName } from '../../query/articleName.ts'
import { actorGrid, speakerGrid } from '../../query/sources/grid.ts'
import { tell } from '../../state/store.ts'
import { nameOf } from '../../words/sentences.ts'
import { sources } from '../../words/sources.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { useAppStore } from '../useApp.ts'
import { ChosenClaims } from './ChosenClaims.tsx'
import { CountGrid } from './CountGrid.tsx'
import { type Chosen, claimsBehind } from './chosen.ts'
import styles from './Grid.module.css'
import common from './Sources.module.css'

/** Which article speaks how much about whom, and whose word it passes on. */
export const WhoSpeaks = memo(({ visible }: { readonly visible: Visible }) => {
  const { dataset, ties } = visible
  const store = useAppStore()
  const open = useOpen()
  /** The number that was pressed, to which the focus goes back. */
  const opener = useRef<Element>(null)
  const [chosen, setChosen] = useState<Chosen>()
  const actors = useMemo(() => actorGrid(ties), [ties])
  const speakers = useMemo(() => speakerGrid(ties), [ties])
  const name = useCallback((id: string) => nameOf(dataset, id), [dataset])
  const rows = chosen?.table === 'speakers' ? speakers : actors
  const row = chosen && rows.find(({ id }) => id === chosen.row)
  const order = useMemo(() => dataset.articles.map(({ id }) => id), [dataset])
  const claims = useMemo(() => (row ? claimsBehind(row, chosen?.article, order) : []), [row, chosen?.article, order])
  const of = (table: Chosen['table']) => (chosen?.table === table ? chosen : undefined)
  const choose = (table: Chosen['table']) => (id: string, article?: string) => {
    opener.current = document.activeElement
    setChosen({ table, row: id, ...(article && { article }) })
    const own = (table === 'actors' ? actors : speakers).find((one) => one.id === id)
    if (own) tell(store, sources.chosen(claimsBehind(own, article, order).length))
  }
  const close = () => {
    setChosen(undefined)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  const all = ties.reduce((sum, tie) => sum + tie.claims.length, 0)
  const attributed = speakers.reduce((sum, { total }) => sum + total, 0)
  const article = chosen?.article ? articleName(dataset, chosen.article) : sources.allArticles
  // Next to the table in which the number stands, also where that is as wide as the page.
  const beside = (
    <div className={styles.beside}>
      {row && chosen && claims.length > 0 ? (
        <ChosenClaims
          title={(chosen.table === 'actors' ? sources.claimsOf : sources.wordOf)(article, name(row.id))}
          claims={claims}
          asked={chosen}
          onClose={close}
        />
      ) : (
        <p className={styles.empty}>{sources.nothingChosen}</p>
      )}
    </div>
  )
  return (
    <section className={common.part}>
      <h3 className={common.heading}>{sources.grid}</h3>
      <div className={styles.columns}>
        <div className={styles.actors}>
          <p className={common.note}>{sources.gridNote}</p>
          {actors.length > 0 && (
            <CountGrid
              name={sources.gridName}
              subject={sources.actorColumn}
              rows={actors}
              first={12}
              nameOf={name}
              chosen={of('actors')}
              onChoose={choose('actors')}
              onRow={(id) => open('actor', id)}
            />
          )}
        </div>
        {chosen?.table !== 'speakers' && beside}
        <div className={styles.speakers}>
          <h4 className={common.small}>{sources.voices}</h4>
          <p className={common.note}>{sources.voicesNote(attributed, all)}</p>
          {speakers.length > 0 && (
            <CountGrid
              name={sources.voicesName}
              subject={sources.speakerColumn}
              rows={speakers}
              first={10}
              nameOf={name}
              chosen={of('speakers')}
              onChoose={choose('speakers')}
              onRow={(id) => (dataset.actor.has(id) ? open('actor', id) : choose('speakers')(id))}
            />
          )}
        </div>
        {chosen?.table === 'speakers' && beside}
      </div>
    </section>
  )
})
