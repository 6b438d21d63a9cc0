import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { arrange, moveInSequence } from '../../query/matrixOrder.ts'
import type { CellSize } from '../../scene/drawCell.ts'
import { select } from '../../state/changes.ts'
import { arrangeMatrix } from '../../state/lensChanges.ts'
import { tell } from '../../state/store.ts'
import { matrixWords } from '../../words/matrix.ts'
import { nameOf } from '../../words/sentences.ts'
import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { useApp, useAppStore, useChange, useVisible } from '../useApp.ts'
import { useMedia } from '../useMedia.ts'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import styles from './MatrixLens.module.css'
import { NothingShown } from './NothingShown.tsx'

/** From so many actors on, cells open small. */
const many = 60

/** Actors by actors: what the map draws as lines, as marks in cells. Better where there is much. */
export const MatrixLens = ({ insets }: LensProps) => {
  const visible = useDeferredValue(useVisible())
  const matrix = useApp((state) => state.view.matrix)
  const signs = useApp((state) => state.view.signs)
  const selection = useApp((state) => state.view.selection)
  const narrow = useApp((state) => state.narrow)
  const store = useAppStore()
  const change = useChange()
  const [chosenSize, setSize] = useState<CellSize>()
  const [picked, setPicked] = useState<string>()
  const arranged = useMemo(() => arrange(visible, matrix, signs), [visible, matrix, signs])
  const { actors, camps } = arranged
  const size = chosenSize ?? (actors.length > many ? 'small' : 'large')

  const move = (id: string, by: number) => {
    const seen = actors.map((actor) => actor.id)
    const sequence = moveInSequence(visible.dataset.actors, seen, matrix, { id, by })
    change(arrangeMatrix({ order: 'own', sequence }))
    const place = Math.min(Math.max(seen.indexOf(id) + by, 0), seen.length - 1) + 1
    tell(store, matrixWords.moved(nameOf(visible.dataset, id), place, seen.length))
  }
  const whom = picked ?? (selection?.type === 'actor' ? selection.id : undefined)
  const index = actors.findIndex(({ id }) => id === whom)
  // A low window is for the cells: what explains them is folded away.
  const low = useMedia('(max-height: 949px)')
  const isEmpty = visible.ties.length === 0
  const key = (
    <>
      <MatrixKey visible={visible} numbers={size === 'large'} heat={matrix.heat} />
      {camps && <p className={styles.camps}>{matrixWords.camps(camps.pairs, camps.unfit, camps.proven)}</p>}
    </>
  )
  const controls = (
    <>
      <MatrixControls
        size={size}
        onSize={setSize}
        count={actors.length}
        onMove={move}
        picked={index < 0 || !whom ? undefined : { id: whom, name: nameOf(visible.dataset, whom), index }}
      />
      {low ? (
        <details className={styles.how}>
          <summary>{matrixWords.howTo}</summary>
          <p>{matrixWords.note}</p>
          {key}
        </details>
      ) : (
        key
      )}
    </>
  )
  return (
    <LensPage
      lens="matrix"
      insets={insets}
      note={low ? (camps ? matrixWords.shortCampNote : matrixWords.shortNote) : matrixWords.note}
      filled
      controls={!isEmpty && (narrow ? <More>{controls}</More> : <div>{controls}</div>)}
    >
      {isEmpty ? (
        <NothingShown visible={visible} />
      ) : (
        <MatrixGrid
          visible={visible}
          arranged={arranged}
          size={size}
          heat={matrix.heat}
          open={(what) => change(select(what))}
          onPick={setPicked}
          onMove={move}
        />
      )}
    </LensPage>
  )
}

/** Folded away where the cells need the room. */
const More = ({ children }: { readonly children: ReactNode }) => (
  <details className={styles.more}>
    <summary>{matrixWords.arrangement}</summary>
    {children}
  </details>
)
