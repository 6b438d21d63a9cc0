import { it } from 'vitest'
import { loadTypesetter } from '../type/typesetter.ts'

it('c', async () => {
  for (const text of ['x̌ (', 'تنظيم', 'שָׂרָה', 'ज्ञान']) {
    const t = { text, face: { family: 'serif', weight: 500 }, size: 1000 } as const
    const s = await loadTypesetter([t])
    for (const r of s.set(t).runs)
      console.log(
        r.cut.name,
        JSON.stringify(r.text),
        r.rtl,
        r.glyphs
          .map(
            (g) =>
              `${g.id}[${g.codePoints.map((c) => c.toString(16))}]@${Math.round(g.x)},${Math.round(g.y)}+${Math.round(g.advance)}`,
          )
          .join(' '),
      )
  }
})
