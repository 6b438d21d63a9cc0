import { X } from 'lucide-react'
import type { Step } from '../../model/story.ts'
import { setFrame } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { nameOf } from '../../words/sentences.ts'
import { writing as words } from '../../words/writing.ts'
import { Radios } from '../common/Radios.tsx'
import { useApp } from '../useApp.ts'
import { ActorSelect } from './ActorSelect.tsx'
import { useEdit } from './useWriting.ts'
import common from './Writing.module.css'

type Choice = keyof typeof words.frames
const choices: readonly Choice[] = ['claims', 'whole', 'some']

interface Props {
  readonly step: Step
  /** Those whom its claims are about, for whoever begins to choose. */
  readonly about: readonly string[]
  readonly advice?: string | undefined
}

/** Whom the map brings into view in a step. */
export const FrameField = ({ step: { id, frame }, about, advice }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const edit = useEdit()
  const choice: Choice = frame === undefined ? 'claims' : frame === 'whole' ? 'whole' : 'some'
  const actors = Array.isArray(frame) ? frame : []
  const first = about.length > 0 ? about : dataset.actors.slice(0, 1).map((actor) => actor.id)
  const choose = (next: Choice) =>
    edit(setFrame(id, next === 'claims' ? undefined : next === 'whole' ? 'whole' : first.slice(0, mostOf.frame)))
  return (
    <fieldset className={common.field}>
      <legend className={common.legend}>{words.frame}</legend>
      <Radios options={choices} names={words.frames} value={choice} onChoose={choose} />
      {actors.length > 0 && (
        <>
          <ul>
            {actors.map((actor) => (
              <li key={actor} className={`${common.bar} ${common.spread}`}>
                {nameOf(dataset, actor)}
                {actors.length > 1 && (
                  <button
                    type="button"
                    className={common.icon}
                    aria-label={words.withoutActor(nameOf(dataset, actor))}
                    onClick={() =>
                      edit(
                        setFrame(
                          id,
                          actors.filter((one) => one !== actor),
                        ),
                      )
                    }
                  >
                    <X size={15} strokeWidth={1.7} aria-hidden />
                  </button>
                )}
              </li>
            ))}
          </ul>
          <ActorSelect
            label={words.addActor}
            without={actors}
            onChoose={(actor) => edit(setFrame(id, [...actors, actor]))}
          />
        </>
      )}
      {advice && <p className={common.advice}>{advice}</p>}
    </fieldset>
  )
}
