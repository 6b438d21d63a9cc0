import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import type { Figure } from '../../picture/figure.ts'
import { citationsFor, citedIn } from '../../picture/story/cited.ts'
import { offeredBy } from '../../picture/story/slideContent.ts'
import { claimsOfSlide, factsOfSlide } from '../../picture/story/stepVisible.ts'
import type { Showing } from '../../state/present/showing.ts'
import { present as words } from '../../words/present.ts'
import { tieSentence } from '../../words/sentences.ts'

interface Props {
  readonly story: Story
  readonly dataset: Dataset
  readonly showing: Showing
  readonly figure: Figure
}

/** What stands on a slide, for those who do not see it, or whose window is too small for it. */
export const SlideText = ({ story, dataset, showing, figure }: Props) => {
  const step = story.steps[Math.min(showing.step, story.steps.length - 1)]
  if (!step) return null
  const { question } = step
  const answered = showing.answered || !question
  const cited = citedIn(citationsFor(dataset, claimsOfSlide(step, answered), factsOfSlide(step, answered)), dataset)
  return (
    <>
      <h2 tabIndex={-1}>{step.heading}</h2>
      {question && (
        <>
          <p>{question.ask}</p>
          {!answered && (
            <ul>
              {offeredBy(question, dataset).map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {question && answered && (
        <p>
          <strong>{words.text.answer}:</strong> {question.answer}
        </p>
      )}
      {answered && <p>{step.text}</p>}
      {figure.source.numbered.length > 0 && <h3>{words.text.ties}</h3>}
      <ul>
        {figure.source.numbered.map(({ tie }) => (
          <li key={tie.id}>{tieSentence(tie, dataset)}</li>
        ))}
      </ul>
      {cited.length > 0 && <h3>{words.text.sources}</h3>}
      <ul>
        {cited.map(({ number, words: line }) => (
          <li key={number}>{line}</li>
        ))}
      </ul>
    </>
  )
}
