import type { Dataset } from '../model/dataset.ts'
import type { View } from '../model/view.ts'
import { disagreements as words } from '../words/disagreements.ts'
import { articleNumber } from './byArticle.ts'
import { evidenceOf } from './evidence.ts'
import type { Question } from './questions.ts'

/** Who speaks of a question and who stands alone; what filters put aside of its evidence is told apart, to be marked. */
export const tellQuestion = (
  dataset: Dataset,
  view: Pick<View, 'date' | 'filters' | 'folded'>,
  { disagreement: { answers }, articles, silent, alone, articlesOf }: Question,
): { readonly spoken: string; readonly out?: string; readonly past?: string } => {
  const numbers = (ids: readonly string[]) => ids.map((id) => articleNumber(dataset, id))
  const pieces = answers.flatMap((answer) => evidenceOf(dataset, view, answer)).flatMap((own) => own.pieces)
  const out = pieces.filter((piece) => piece.out).length
  const claims = pieces.filter((piece) => piece.validity && !piece.out)
  const past = claims.filter((piece) => piece.validity !== 'holds').length
  const eachAlone = articlesOf.every((own) => own.length === 1) && new Set(articlesOf.flat()).size > 1
  const single = eachAlone ? words.eachAlone : alone.length > 0 ? words.alone(numbers(alone)) : undefined
  return {
    spoken: [words.spoken(answers.length, numbers(articles), numbers(silent)), single].filter(Boolean).join(' '),
    ...(out > 0 && { out: words.out(out) }),
    ...(past > 0 && { past: words.standingNot(past, claims.length) }),
  }
}

/** The same as one text. */
export const spokenOf = (...question: Parameters<typeof tellQuestion>): string => {
  const { spoken, out, past } = tellQuestion(...question)
  return [spoken, out, past].filter(Boolean).join(' ')
}
