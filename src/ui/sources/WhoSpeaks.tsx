import { memo, useCallback, useMemo, useState } from 'react'
import type { Visible } from '../../model/visible.ts'
import { actorGrid, speakerGrid } from '../../query/sources/grid.ts'
import { nameOf } from '../../words/sentences.ts'
import { sources } from '../../words/sources.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { articleName } from './articleName.ts'
import { ChosenClaims } from './ChosenClaims.tsx'
import { CountGrid } from './CountGrid.tsx'
import { type Chosen, claimsBehind } from './chosen.ts'
import styles from './Grid.module.css'
import common from './Sources.module.css'

/** Which article speaks how much about whom, and whose word it passes on. */
export const WhoSpeaks = memo(({ visible }: { readonly visible: Visible }) => {
  const { dataset, ties } = visible
  const open = useOpen()
  const [chosen, setChosen] = useState<Chosen>()
  const actors = useMemo(() => actorGrid(ties), [ties])
  const speakers = useMemo(() => speakerGrid(ties), [ties])
  const name = useCallback((id: string) => nameOf(dataset, id), [dataset])
  const rows = chosen?.table === 'speakers' ? speakers : actors
  const row = chosen && rows.find(({ id }) => id === chosen.row)
  const order = useMemo(() => dataset.articles.map(({ id }) => id), [dataset])
  const claims = useMemo(() => (row ? claimsBehind(row, chosen?.article, order) : []), [row, chosen?.article, order])
  const of = (table: Chosen['table']) => (chosen?.table === table ? chosen : undefined)
  const choose = (table: Chosen['table']) => (id: string, article?: string) =>
    setChosen({ table, row: id, ...(article && { article }) })
  const all = ties.reduce((sum, tie) => sum + tie.claims.length, 0)
  const attributed = speakers.reduce((sum, { total }) => sum + total, 0)
  const article = chosen?.article ? articleName(dataset, chosen.article) : sources.allArticles
  return (
    <section className={common.part}>
      <h3 className={common.heading}>{sources.grid}</h3>
      <div className={styles.columns}>
        <div className={styles.tables}>
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
        <div className={styles.beside}>
          {row && chosen && claims.length > 0 ? (
            <ChosenClaims
              title={(chosen.table === 'actors' ? sources.claimsOf : sources.wordOf)(article, name(row.id))}
              claims={claims}
              onClose={() => setChosen(undefined)}
            />
          ) : (
            <p className={styles.empty}>{sources.nothingChosen}</p>
          )}
        </div>
      </div>
    </section>
  )
})
