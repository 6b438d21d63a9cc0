import type { Rule } from './rule.ts'

/** Each sentence of a kind names both ends, once. */
export const kindSentences: Rule = {
  name: 'sentence of a kind',
  *check({ kinds }) {
    for (const [i, kind] of kinds.entries()) {
      for (const way of ['forward', 'backward'] as const) {
        const places = kind[way].match(/\{[^}]*\}/g) ?? []
        if (places.length === 2 && places.includes('{from}') && places.includes('{to}')) continue
        yield {
          at: ['kinds', i, way],
          message: `the sentence has ${places.length === 0 ? 'no places' : `the places ${places.join(' ')}`}`,
          mend: 'put {from} and {to} into it, each once',
        }
      }
    }
  },
}
