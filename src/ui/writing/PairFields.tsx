import type { FriendsQuestion, PredictQuestion } from '../../model/question.ts'
import { relations } from '../../model/relation.ts'
import type { AdviceAt } from '../../query/stories/adviceOn.ts'
import { rightFor } from '../../query/stories/newQuestion.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { Radios } from '../common/Radios.tsx'
import { RelationMark } from '../dossier/RelationMark.tsx'
import { useApp } from '../useApp.ts'
import { ActorSelect } from './ActorSelect.tsx'
import common from './Writing.module.css'

type Asked = PredictQuestion | FriendsQuestion

interface Props {
  readonly question: Asked
  readonly adviceAt: AdviceAt
  readonly onChange: (question: Asked) => void
}

const expectations = ['friends', 'foes'] as const

/** The two whose ties are kept back, and what is right: the relations that are told, or what balance would have them be. */
export const PairFields = ({ question, adviceAt, onChange }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [a, b] = question.pair
  // Another pair is tied by something else.
  const setPair = (pair: Asked['pair']) =>
    onChange(
      question.type === 'predict' ? { ...question, pair, right: rightFor(pair, dataset) } : { ...question, pair },
    )
  return (
    <>
      <ActorSelect label={words.first} value={a} onChoose={(id) => setPair([id, b])} />
      <ActorSelect label={words.second} value={b} onChoose={(id) => setPair([a, id])} />
      {question.type === 'friends' && (
        <ActorSelect
          label={words.through}
          value={question.through}
          onChoose={(through) => onChange({ ...question, through })}
        />
      )}
      {adviceAt('pair') && <p className={common.advice}>{adviceAt('pair')}</p>}
      {question.type === 'predict' ? (
        <fieldset className={common.field}>
          <legend className={common.legend}>{words.relations}</legend>
          {relations.map((relation) => {
            const isRight = question.right.includes(relation)
            return (
              <label key={relation} className={common.check}>
                <input
                  type="checkbox"
                  checked={isRight}
                  // One has to be right.
                  disabled={isRight && question.right.length === 1}
                  onChange={() =>
                    onChange({
                      ...question,
                      right: relations.filter((one) => question.right.includes(one) !== (one === relation)),
                    })
                  }
                />
                <RelationMark relation={relation} />
                {en.relation[relation]}
              </label>
            )
          })}
          {adviceAt('right') && <p className={common.advice}>{adviceAt('right')}</p>}
        </fieldset>
      ) : (
        <fieldset className={common.field}>
          <legend className={common.legend}>{words.expected}</legend>
          <Radios
            options={expectations}
            names={words.expectations}
            value={question.expected}
            onChoose={(expected) => onChange({ ...question, expected })}
          />
        </fieldset>
      )}
      <p className={common.more}>{words.hiddenTies}</p>
    </>
  )
}
