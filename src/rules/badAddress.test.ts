import { expect, test } from 'vitest'
import { badAddress } from './badAddress.ts'
import { changed, soundDraft } from './soundDraft.ts'

const findingsFor = (URL: string) => [
  ...badAddress.check({ ...soundDraft, articles: changed(soundDraft.articles, 0, { URL }) }),
]

test.each(['https://example.org/a?b=c', 'http://example.org', 'mailto:a@example.org', 'doi:10.1000/182'])(
  '%s may be opened',
  (URL) => {
    expect(findingsFor(URL)).toEqual([])
  },
)

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'example.org',
  '',
])('%j may not', (URL) => {
  expect(findingsFor(URL)).toEqual([
    {
      at: ['articles', 0, 'URL'],
      message: `"${URL}" is not an address that may be opened`,
      mend: 'write a whole address that starts with https:, http:, mailto: or doi:',
    },
  ])
})
