import { impossibleDay, spanOf } from '../model/date.ts'
import type { Draft } from './draft.ts'
import type { Finding, Path } from './finding.ts'
import type { Rule } from './rule.ts'

type Judgement = Pick<Finding, 'message' | 'mend'> | null

/** Every `when` is a date that exists, in EDTF, and an interval ends after it starts. */
export const badDate: Rule = {
  name: 'impossible date',
  *check(draft) {
    const judged = new Map<string, Judgement>()
    for (const [at, when] of dates(draft)) {
      let judgement = judged.get(when)
      if (judgement === undefined) {
        judgement = judge(when)
        judged.set(when, judgement)
      }
      if (judgement) yield { at, ...judgement }
    }
  },
}

function* dates(draft: Draft): Generator<[Path, string]> {
  for (const list of ['articles', 'events', 'periods', 'claims', 'facts'] as const) {
    for (const [i, { when }] of draft[list].entries()) if (when !== undefined) yield [[list, i, 'when'], when]
  }
  for (const [i, { existed }] of draft.actors.entries())
    if (existed !== undefined) yield [['actors', i, 'existed'], existed]
}

const judge = (when: string): Judgement => {
  const day = impossibleDay(when)
  if (day) return { message: `there is no day ${day}`, mend: 'give a day that the month has, or the month alone' }
  if (spanOf(when)) return null
  const [from = '', to = '', ...more] = when.split('/')
  const [start, end] = [spanOf(from), spanOf(to)]
  if (more.length === 0 && start && end) {
    const mend = `write ${to}/${from}, or mend one of its ends`
    return { message: `the interval "${when}" ends before it starts`, mend }
  }
  return {
    message: `"${when}" is not a date in EDTF`,
    mend: 'write it like 2017, 2017-04, 2017-04-13, 198X, 2019~, 2015/2019 or 2015/..',
  }
}
