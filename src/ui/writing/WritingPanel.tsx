import { ChevronsDownUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { select } from '../../state/changes.ts'
import { change, tell } from '../../state/store.ts'
import { closeWriting, lowerWriting, redoEdit, undoEdit } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { SidePanel } from '../common/SidePanel.tsx'
import { storyActions } from '../stories/storyActions.ts'
import toolStyles from '../tools/ToolPanel.module.css'
import { useApp, useAppStore } from '../useApp.ts'
import { AboutFields, TitleField } from './AboutFields.tsx'
import { AddStep } from './AddStep.tsx'
import { narrowWithDossier } from './narrowWithDossier.ts'
import { OtherStories } from './OtherStories.tsx'
import { StepEditor } from './StepEditor.tsx'
import { StepList } from './StepList.tsx'
import { sayUndone } from './sayUndone.ts'
import { Troubles } from './Troubles.tsx'
import { UndoButtons } from './UndoButtons.tsx'
import { useStory } from './useWriting.ts'
import common from './Writing.module.css'

/** Makes a story beside the map: views collected as steps, put in order, written. */
export const WritingPanel = () => {
  const store = useAppStore()
  const story = useStory()
  const open = useApp((state) => state.writing?.step)
  const phone = useApp((state) => state.narrow)
  const step = story.steps.find(({ id }) => id === open)
  const isEmpty = story.steps.length === 0
  const body = useRef<HTMLDivElement>(null)
  useNewPage(body, open)
  return (
    <SidePanel
      title={words.title}
      isAsked={() => store.getState().writing?.asked ?? false}
      onClose={() => closeWriting(store)}
      control={
        <button
          type="button"
          className={toolStyles.lower}
          onClick={() => lowerWriting(store, true)}
          aria-label={words.lower}
        >
          <ChevronsDownUp size={20} strokeWidth={1.5} aria-hidden />
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that mean the story wherever in the panel the focus is */}
      <div
        ref={body}
        onKeyDown={(event) => keys(event, { undo: () => sayUndone(store, undoEdit(store)), redo })}
        onFocus={({ target }) => {
          // Whoever begins to write has done with the dossier; the map takes its room.
          const writes = target.matches('textarea, input[type=text]')
          if (writes && !phone && innerWidth < narrowWithDossier && store.getState().view.selection)
            change(store, select())
        }}
      >
        <Troubles />
        {step ? (
          <>
            <UndoButtons />
            <StepEditor key={step.id} step={step} />
          </>
        ) : (
          <>
            <OtherStories />
            <TitleField />
            <UndoButtons />
            <StepList />
            <AboutFields />
            <section className={common.section}>
              <h3>{words.actions}</h3>
              <div className={common.bar}>
                {storyActions
                  .filter(({ id }) => id !== 'start')
                  .map(({ id, label, run }) => (
                    <button
                      key={id}
                      type="button"
                      className={common.quiet}
                      aria-disabled={isEmpty}
                      onClick={() => (isEmpty ? tell(store, words.noStepYet) : void run(store, story))}
                    >
                      {label}
                    </button>
                  ))}
              </div>
              {isEmpty && <p className={common.more}>{words.noStepYet}</p>}
              <p className={common.more}>{words.keptHere}</p>
            </section>
          </>
        )}
        <div className={common.foot}>
          {phone ? (
            <button
              type="button"
              className={`${common.secondary} ${common.wide}`}
              onClick={() => lowerWriting(store, true)}
            >
              {words.lower}
            </button>
          ) : (
            <AddStep />
          )}
        </div>
      </div>
    </SidePanel>
  )

  function redo() {
    const name = redoEdit(store)
    if (name) tell(store, words.redone(words.edits[name]))
  }
}

/** Ctrl+Z and Ctrl+Shift+Z are the story's within its panel, but for a field in which something typed stands. */
const keys = (event: KeyboardEvent, { undo, redo }: { readonly undo: () => void; readonly redo: () => void }): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  const back = key === 'z' && !event.shiftKey
  if (!back && key !== 'y' && key !== 'z') return
  if (event.target instanceof Element && event.target.hasAttribute('data-typed')) return
  event.preventDefault()
  if (back) undo()
  else redo()
}

/** A step that opens, or the list that comes back, is read from its heading on. */
const useNewPage = (body: { readonly current: HTMLElement | null }, open: string | undefined): void => {
  const before = useRef(open)
  useEffect(() => {
    const left = before.current
    if (left === open) return
    before.current = open
    const panel = body.current?.closest('[data-panel]')
    if (open !== undefined) {
      panel?.scrollTo({ top: 0 })
      body.current?.querySelector<HTMLElement>('h3[tabindex]')?.focus({ preventScroll: true })
      return
    }
    const row = body.current?.querySelector<HTMLElement>(`[data-id="${left}"] button`)
    const heading = body.current?.querySelector<HTMLElement>('h3[tabindex]')
    ;(row ?? heading)?.focus()
  }, [body, open])
}
