import { expect, test } from 'vitest'
import { badDate } from './badDate.ts'
import { changed, soundDraft } from './soundDraft.ts'

const findingsFor = (when: string) => [
  ...badDate.check({ ...soundDraft, claims: changed(soundDraft.claims, 0, { when }) }),
]
const at = ['claims', 0, 'when']

test('the sound map passes', () => {
  expect([...badDate.check(soundDraft)]).toEqual([])
})

test.each(['2001', '2017-04', '2020-02-29', '198X', '2019~', '2015/2019', '2015/..', '2015/', '/2019', '198X/198X'])(
  '%s passes',
  (when) => {
    expect(findingsFor(when)).toEqual([])
  },
)

test.each(['2021-02-30', '2019-02-29', '2020-01/2021-04-31'])('a day of %s does not exist', (when) => {
  const day = when.split('/').at(-1)
  expect(findingsFor(when)).toEqual([
    { at, message: `there is no day ${day}`, mend: 'give a day that the month has, or the month alone' },
  ])
})

test('an interval does not run backwards', () => {
  expect(findingsFor('2019/2015')).toEqual([
    {
      at,
      message: 'the interval "2019/2015" ends before it starts',
      mend: 'write 2015/2019, or mend one of its ends',
    },
  ])
})

test.each(['', 'last spring', '2021-13', '13.4.2017', '2015/2016/2017', '/', '../..'])('"%s" is no date', (when) => {
  expect(findingsFor(when)).toEqual([
    {
      at,
      message: `"${when}" is not a date in EDTF`,
      mend: 'write it like 2017, 2017-04, 2017-04-13, 198X, 2019~, 2015/2019 or 2015/..',
    },
  ])
})

test('the dates of articles, events, periods and facts are read too', () => {
  const when = 'soon'
  const draft = {
    ...soundDraft,
    articles: changed(soundDraft.articles, 0, { when }),
    events: changed(soundDraft.events, 0, { when }),
    periods: changed(soundDraft.periods, 0, { when }),
    facts: changed(soundDraft.facts, 0, { when }),
  }
  expect([...badDate.check(draft)].map((finding) => finding.at[0])).toEqual(['articles', 'events', 'periods', 'facts'])
})
