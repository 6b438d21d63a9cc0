import { focusOn, hideActor, showActor } from '../../state/changes.ts'
import { setTool } from '../../state/lensChanges.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp, useChange, useVisible } from '../useApp.ts'
import styles from './Dossier.module.css'

/** What the map can do with an actor: narrow down to what is around it, take it up or leave it out. */
export const ActorActions = ({ id }: { readonly id: string }) =>
  // Embedded, the map has no tools, and its author has chosen who is on it.
  import.meta.env.EMBED ? null : <Actions id={id} />

const Actions = ({ id }: { readonly id: string }) => {
  const change = useChange()
  const { actors } = useVisible()
  const focus = useApp((state) => state.view.focus)
  const isShown = useApp((state) => state.view.shown.includes(id))
  const isOnMap = actors.some((actor) => actor.id === id)
  const steps = focus?.actor === id ? focus.steps : undefined
  return (
    <div className={styles.actions}>
      <fieldset className={styles.segments} aria-label={dossierWords.focus}>
        <span aria-hidden="true">{dossierWords.focus}</span>
        {([1, 2] as const).map((n) => (
          <button key={n} type="button" aria-pressed={steps === n} onClick={() => change(focusOn(id, n))}>
            {dossierWords.focusStep(n)}
          </button>
        ))}
        <button type="button" aria-pressed={steps === undefined} onClick={() => steps && change(focusOn())}>
          {dossierWords.focusOff}
        </button>
      </fieldset>
      <button
        type="button"
        className={styles.button}
        onClick={() => change(setTool({ type: 'paths', from: id, avoid: [] }))}
      >
        {dossierWords.pathsFrom}
      </button>
      {(isShown || !isOnMap) && (
        <button type="button" className={styles.button} onClick={() => change(isShown ? hideActor(id) : showActor(id))}>
          {isShown ? dossierWords.hide : dossierWords.show}
        </button>
      )}
    </div>
  )
}
