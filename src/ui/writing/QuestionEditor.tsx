import { useId } from 'react'
import { type Question, questionTypes } from '../../model/question.ts'
import type { Step } from '../../model/story.ts'
import { askQuestion, removeQuestion, setQuestion } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import type { AdviceAt } from '../../query/stories/adviceOn.ts'
import { newQuestion } from '../../query/stories/newQuestion.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp } from '../useApp.ts'
import { EvidenceField } from './EvidenceField.tsx'
import { HedgeFields } from './HedgeFields.tsx'
import { OptionFields } from './OptionFields.tsx'
import { PairFields } from './PairFields.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useWriting.ts'
import common from './Writing.module.css'

/** What a step asks: of which kind, in which words, and what is right; what is amiss is said beside the field. */
export const QuestionEditor = ({ step, adviceAt }: { readonly step: Step; readonly adviceAt: AdviceAt }) => {
  const dataset = useApp((state) => state.dataset)
  const edit = useEdit()
  const id = useId()
  const { question } = step
  const choose = (type: string) =>
    edit(
      type === ''
        ? removeQuestion(step.id)
        : askQuestion(step.id, newQuestion(type as Question['type'], step, dataset)),
    )
  return (
    <section className={common.section}>
      <h3>{words.question}</h3>
      <div className={common.field}>
        <label htmlFor={id} className={common.label}>
          {words.questionType}
        </label>
        <select
          id={id}
          className={common.select}
          value={question?.type ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.noQuestion}</option>
          {questionTypes.map((type) => (
            <option key={type} value={type}>
              {words.types[type]}
            </option>
          ))}
        </select>
      </div>
      {question && <Fields key={question.type} step={step} question={question} adviceAt={adviceAt} />}
    </section>
  )
}

interface FieldsProps {
  readonly step: Step
  readonly question: Question
  readonly adviceAt: AdviceAt
}

const Fields = ({ step: { id }, question, adviceAt }: FieldsProps) => {
  const edit = useEdit()
  const set = (next: Question, run?: string) => edit(setQuestion(id, next), run)
  return (
    <>
      <TextField
        field={`ask ${id}`}
        label={words.ask}
        value={question.ask}
        most={mostOf.ask}
        look="lines"
        advice={adviceAt('ask')}
        onCommit={(ask, run) => set({ ...question, ask }, run)}
      />
      {question.type === 'choice' && (
        <OptionFields step={id} question={question} advice={adviceAt('options')} onChange={set} />
      )}
      {(question.type === 'predict' || question.type === 'friends') && (
        <PairFields question={question} adviceAt={adviceAt} onChange={set} />
      )}
      {question.type === 'hedge' && <HedgeFields question={question} advice={adviceAt('among')} onChange={set} />}
      <TextField
        field={`answer ${id}`}
        label={words.answer}
        value={question.answer}
        most={mostOf.answer}
        look="lines"
        advice={adviceAt('answer')}
        onCommit={(answer, run) => set({ ...question, answer }, run)}
      />
      <EvidenceField
        label={words.answerEvidence}
        value={question}
        most={mostOf.answerEvidence}
        advice={adviceAt('answerEvidence')}
        onChange={({ claims, facts }) => set({ ...question, claims, facts })}
      />
    </>
  )
}
