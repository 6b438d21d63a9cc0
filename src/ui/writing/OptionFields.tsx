import { X } from 'lucide-react'
import type { ChoiceQuestion } from '../../model/question.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { writing as words } from '../../words/writing.ts'
import { TextField } from './TextField.tsx'
import common from './Writing.module.css'

interface Props {
  /** The id of the step. */
  readonly step: string
  readonly question: ChoiceQuestion
  readonly advice?: string | undefined
  readonly onChange: (question: ChoiceQuestion, run?: string) => void
}

/** The answers to choose from, and which of them are right. */
export const OptionFields = ({ step, question, advice, onChange }: Props) => {
  const { options } = question
  const set = (i: number, some: Partial<(typeof options)[number]>, run?: string) =>
    onChange({ ...question, options: options.map((one, at) => (at === i ? { ...one, ...some } : one)) }, run)
  return (
    <fieldset className={common.field}>
      <legend className={common.legend}>{words.options}</legend>
      {options.map((option, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers have no other name than their place
        <div key={i}>
          <TextField
            field={`option ${step} ${i}`}
            label={words.option(i + 1)}
            value={option.text}
            most={mostOf.option}
            onCommit={(text, run) => set(i, { text }, run)}
          />
          <div className={`${common.bar} ${common.spread}`}>
            <label className={common.check}>
              <input
                type="checkbox"
                checked={option.right}
                aria-label={words.rightOption(i + 1)}
                onChange={({ target }) => set(i, { right: target.checked })}
              />
              {words.right}
            </label>
            {options.length > 2 && (
              <button
                type="button"
                className={common.icon}
                aria-label={words.removeOption(i + 1)}
                onClick={() => onChange({ ...question, options: options.toSpliced(i, 1) })}
              >
                <X size={15} strokeWidth={1.7} aria-hidden />
              </button>
            )}
          </div>
        </div>
      ))}
      {advice && <p className={common.advice}>{advice}</p>}
      {options.length < mostOf.options && (
        <button
          type="button"
          className={common.quiet}
          onClick={() => onChange({ ...question, options: [...options, { text: '', right: false }] })}
        >
          {words.addOption}
        </button>
      )}
    </fieldset>
  )
}
