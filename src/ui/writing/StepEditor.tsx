import { ChevronLeft } from 'lucide-react'
import { useMemo } from 'react'
import type { Step } from '../../model/story.ts'
import {
  duplicateStep,
  removeStep,
  retakeView,
  setEvidence,
  setHeading,
  setNote,
  setText,
} from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { readLink } from '../../query/address/link.ts'
import { wholeOf } from '../../query/fold.ts'
import { type AdviceAt, adviceOn } from '../../query/stories/adviceOn.ts'
import { viewOfStory } from '../../query/stories/stepOfView.ts'
import { tell } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { openStep } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { EvidenceField } from './EvidenceField.tsx'
import { FrameField } from './FrameField.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'
import { StepPicture } from './StepPicture.tsx'
import { TextField } from './TextField.tsx'
import { useEdit, useStory } from './useWriting.ts'
import common from './Writing.module.css'

/** Everything of one step. */
export const StepEditor = ({ step }: { readonly step: Step }) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const story = useStory()
  const edit = useEdit()
  const { id } = step
  const place = story.steps.findIndex((one) => one.id === id)
  const advice = useMemo(() => adviceOn(step, dataset), [step, dataset])
  const adviceAt: AdviceAt = (field) =>
    advice
      .filter((one) => one.field === field)
      .map(({ text }) => text)
      .join(' ') || undefined
  const about = useMemo(
    () => [
      ...new Set(
        step.claims.flatMap((claim) => {
          const { from, to } = dataset.claim.get(claim) ?? {}
          return from && to ? [wholeOf(dataset, from), wholeOf(dataset, to)] : []
        }),
      ),
    ],
    [step.claims, dataset],
  )
  const retake = () => {
    edit(retakeView(id, viewOfStory(store.getState().view)))
    tell(store, words.retaken)
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className={`${common.bar} ${common.spread}`}>
        <button type="button" className={common.quiet} onClick={() => openStep(store)}>
          <ChevronLeft size={16} strokeWidth={1.7} aria-hidden />
          {words.back}
        </button>
        <h3 id={`${id}-title`} className={common.heading} tabIndex={-1}>
          {words.nth(place + 1)}
        </h3>
      </div>
      <StepPicture step={step} large />
      <div className={`${common.bar} ${common.tight}`}>
        <button
          type="button"
          className={common.quiet}
          onClick={() => store.setState({ view: readLink(step.view, dataset).view, last: 'step' })}
        >
          {words.show}
        </button>
        <button type="button" className={common.quiet} onClick={retake}>
          {words.retake}
        </button>
      </div>
      {adviceAt('view') && <p className={common.advice}>{adviceAt('view')}</p>}
      <TextField
        field={`heading ${id}`}
        label={words.heading}
        value={step.heading}
        most={mostOf.heading}
        advice={adviceAt('heading')}
        onCommit={(heading, run) => edit(setHeading(id, heading), run)}
      />
      <TextField
        field={`text ${id}`}
        label={words.text}
        value={step.text}
        most={mostOf.text}
        look="lines"
        onCommit={(text, run) => edit(setText(id, text), run)}
      />
      <EvidenceField
        label={words.evidence}
        value={step}
        most={mostOf.evidence}
        advice={adviceAt('evidence')}
        onChange={({ claims, facts }) => edit(setEvidence(id, { claims, facts }))}
      />
      <QuestionEditor step={step} adviceAt={adviceAt} />
      <section className={common.section}>
        <FrameField step={step} about={about} advice={adviceAt('frame')} />
        <TextField
          field={`note ${id}`}
          label={words.note}
          value={step.note ?? ''}
          most={mostOf.note}
          look="lines"
          help={words.noteHelp}
          onCommit={(note, run) => edit(setNote(id, note), run)}
        />
      </section>
      <div className={common.bar}>
        <button type="button" className={common.quiet} onClick={() => play(store, story, place)}>
          {words.try}
        </button>
        <button type="button" className={common.quiet} onClick={() => edit(duplicateStep(id))}>
          {words.duplicate}
        </button>
        <button
          type="button"
          className={common.quiet}
          onClick={() => {
            edit(removeStep(id))
            tell(store, words.removed(step.heading || words.noHeading))
          }}
        >
          {words.remove}
        </button>
      </div>
    </section>
  )
}
