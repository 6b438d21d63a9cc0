import { expect, it } from 'vitest'
import { embedCode } from './embedCode.ts'

it('is one element, whatever the title and the address hold', () => {
  const code = embedCode('https://a.example/embed/#date=2001&may=look', 'A "map" <b>of</b> & on\nwar \ud800', {
    width: undefined,
    height: 500,
  })
  expect(code).toBe(
    '<iframe src="https://a.example/embed/#date=2001&amp;may=look" title="A &quot;map&quot; &lt;b&gt;of&lt;/b&gt; &amp; on war \ufffd" width="100%" height="500" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" style="border:0"></iframe>',
  )
  expect(code.match(/</g)).toHaveLength(2)
})

it('gives the frame no origin', () => {
  expect(embedCode('x', 'y', { width: 300, height: 300 })).not.toContain('allow-same-origin')
})
