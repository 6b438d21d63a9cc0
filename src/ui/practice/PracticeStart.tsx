import { type ReactNode, useId, useState } from 'react'
import { madeSorts, type PracticeSet, practiceCounts } from '../../model/practice.ts'
import type { Story } from '../../model/story.ts'
import { questionsOf } from '../../query/practice/drawQuestions.ts'
import { type Round, startRound } from '../../query/practice/round.ts'
import { anySeed, readSet, writeSet } from '../../query/practice/setCode.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { useApp } from '../useApp.ts'
import { History } from './History.tsx'
import { OnPaper } from './OnPaper.tsx'
import styles from './Practice.module.css'
import { SetLink } from './SetLink.tsx'

interface Props {
  /** The name of a set that a link or a button asks for. */
  readonly startWith: string | undefined
  readonly stories: readonly Story[] | undefined
  readonly failed: boolean
  readonly onStart: (round: Round) => void
}

const sorts = ['mixed', ...madeSorts] as const

/** Chooses what to practise. */
export const PracticeStart = ({ startWith, stories, failed, onStart }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [set, setSet] = useState<PracticeSet>(
    () => readSet(startWith ?? '') ?? { of: 'mixed', count: 10, seed: anySeed() },
  )
  const [kept, setKept] = useState(() => ({ count: 10, seed: 'seed' in set ? set.seed : anySeed() }))
  const group = useId()
  const counts = [...new Set([...practiceCounts, kept.count])].sort((a, b) => a - b)
  const asking = stories?.filter(({ steps }) => steps.some(({ question }) => question)) ?? []
  const questions = stories || set.of !== 'story' ? questionsOf(dataset, stories ?? [], set) : []
  const title = set.of === 'story' ? (stories?.find(({ id }) => id === set.story)?.title ?? set.story) : titleOf(set.of)
  const waits = set.of === 'story' && !stories && !failed
  const unknown =
    startWith !== undefined && (!readSet(startWith) || (set.of === 'story' && stories && !questions.length))
  const choose = (of: (typeof sorts)[number]) => setSet({ of, ...kept })
  const count = (n: number) => {
    setKept({ ...kept, count: n })
    if (set.of !== 'story') setSet({ ...set, count: n })
  }
  return (
    <div className={styles.start}>
      <p className={shared.help}>{words.help}</p>
      {unknown && <p className={shared.trouble}>{words.noSet(startWith)}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (questions.length > 0) onStart(startRound(writeSet(set), title, questions))
        }}
      >
        <fieldset className={shared.group}>
          <legend className={shared.legend}>{words.what}</legend>
          <div className={styles.sorts}>
            {sorts.map((of) => (
              <Choice
                key={of}
                group={group}
                checked={set.of === of}
                choose={() => choose(of)}
                name={titleOf(of)}
                means={words.meaning[of]}
              />
            ))}
          </div>
          {asking.length > 0 && (
            <>
              <p className={styles.sub}>{words.sorts.story}</p>
              <div className={styles.sorts}>
                {asking.map(({ id, title: name, steps }) => (
                  <Choice
                    key={id}
                    group={group}
                    checked={set.of === 'story' && set.story === id}
                    choose={() => setSet({ of: 'story', story: id })}
                    name={name}
                    means={words.storyMeaning(steps.filter(({ question }) => question).length)}
                  />
                ))}
              </div>
            </>
          )}
          {failed && <p className={shared.trouble}>{words.failed}</p>}
        </fieldset>
        {set.of !== 'story' && (
          <fieldset className={shared.group}>
            <legend className={shared.legend}>{words.howMany}</legend>
            <div className={styles.counts}>
              {counts.map((n) => (
                <Choice
                  key={n}
                  group={`${group}-count`}
                  checked={set.count === n}
                  choose={() => count(n)}
                  name={String(n)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <p className={shared.note}>
          {waits
            ? words.loading
            : questions.length === 0
              ? words.none
              : set.of !== 'story' && questions.length < set.count && words.fewer(questions.length)}
        </p>
        <div className={shared.actions}>
          <button type="submit" className={shared.main} aria-disabled={questions.length === 0}>
            {words.start}
          </button>
          <SetLink set={writeSet(set)} />
        </div>
      </form>
      <div className={styles.aside}>
        <OnPaper set={writeSet(set)} title={title} questions={questions} />
        <History />
      </div>
    </div>
  )
}

const titleOf = (of: (typeof sorts)[number]): string => (of === 'mixed' ? words.mixed : words.sorts[of])

interface ChoiceProps {
  readonly group: string
  readonly checked: boolean
  readonly choose: () => void
  readonly name: string
  readonly means?: ReactNode
}

const Choice = ({ group, checked, choose, name, means }: ChoiceProps) => (
  <label className={shared.choice}>
    <input type="radio" name={group} checked={checked} onChange={choose} data-first={checked || undefined} />
    <span>
      <span className={shared.choiceName}>{name}</span>
      {means && <span className={shared.means}>{means}</span>}
    </span>
  </label>
)
