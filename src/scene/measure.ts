import metrics from './fonts.metrics.json' with { type: 'json' }
import { foreignAdvance } from './measureForeign.ts'

/** A cut of one of the two shipped fonts. */
export interface Face {
  readonly family: 'serif' | 'sans'
  readonly weight: number
  readonly italic?: boolean
}

type Advances = ReadonlyMap<string, number>
const characters = [...metrics.characters]
const tables = new Map<string, Advances>(
  Object.entries(metrics.advances).map(([name, widths]) => [
    name,
    new Map(characters.map((character, i) => [character, widths[i] ?? 0])),
  ]),
)
const cuts: Record<string, readonly number[]> = { serif: [500, 600, 700], 'serif italic': [500, 700], sans: [400, 600] }

/** The width of a line of text, from the shipped fonts' own metrics and never from the page. */
export const widthOf = (text: string, face: Face, size: number): number => {
  const name = face.italic && face.family === 'serif' ? 'serif italic' : face.family
  const weights = cuts[name] ?? []
  const nearest = weights.reduce((a, b) => (Math.abs(b - face.weight) < Math.abs(a - face.weight) ? b : a))
  const table = tables.get(`${name} ${nearest}`)
  let sum = 0
  let foreign = false
  for (const character of text) {
    const advance = table?.get(character)
    if (advance === undefined) foreign = true
    else sum += advance
  }
  if (foreign) sum += foreignAdvance(text, (character) => table?.has(character) ?? false, face.weight > 500)
  return (sum * size) / 1000
}
