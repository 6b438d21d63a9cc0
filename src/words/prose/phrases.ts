import type { Relation } from '../../model/relation.ts'
import { inLetters } from '../grammar/letters.ts'

/** What grammar adds to the claims. */
export const prose = {
  lead: (date: string, articles: number, hidden: number) =>
    [
      `As of ${date}, as ${inLetters(articles)} ${articles === 1 ? 'article tells' : 'articles tell'} it.`,
      hidden > 0 && `Filters hide ${hidden === 1 ? 'one more tie' : `${inLetters(hidden)} more ties`}.`,
    ]
      .filter(Boolean)
      .join(' '),
  and: 'and',
  asSay: (articles: number) => `, as ${inLetters(articles)} articles say`,
  inAll: (cited: number, articles: number, relation: Relation) =>
    articles - cited === 1
      ? `a further article speaks of this ${relation}`
      : `${inLetters(articles - cited)} further articles speak of this ${relation}`,
  ended: '; this had ended before the date of the view',
  unknown: (last: string) => `; last attested ${last}, and no article says whether it still held`,
  afterwards: '; no article says whether this still held afterwards',
  notThen: '; no article says whether this held at the date of the view',
  attestedLater: '; no article says whether it held this early',
  contested: (questions: readonly string[]) =>
    questions.length === 1
      ? `; the articles disagree on “${questions[0]}”`
      : `; the articles disagree here on ${inLetters(questions.length)} questions`,
  disagree: (question: string) => `On the question “${question}” the articles disagree:`,
  reported: (status: string) => ` (${status})`,
}
