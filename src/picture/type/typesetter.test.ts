import { expect, it } from 'vitest'
import { loadTypesetter } from './typesetter.ts'

const face = { family: 'serif', weight: 650 } as const
it('a', async () => {
  const texts = ['Taliban', 'طالبان (TTP) 2007', 'विद्यार्थी', 'שלום', 'Талибан', '塔利班'].map(
    (text) => ({ text, face, size: 16, x: 10, y: 20, anchor: 'start', paint: 'ink' }) as const,
  )
  const setter = await loadTypesetter(texts)
  for (const t of texts) {
    const s = setter.set(t)
    console.log(
      t.text,
      s.width,
      s.runs.map((r) => `${r.cut.name}[${r.text}]${r.rtl} ${r.glyphs.map((g) => g.id).join()}`).join(' | '),
      setter.outline(t).length,
    )
  }
  expect(1).toBe(1)
})
