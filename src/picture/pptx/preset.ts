import type { ActorType } from '../../model/actor.ts'

/** A shape that programs know by name, with what adjusts it, in hundred-thousandths. */
interface Preset {
  readonly name: string
  readonly adjust: readonly (readonly [string, number])[]
}

/** The corners of a square are rounded by so many map pixels. */
const corner = 3
const square = (radius: number): Preset => ({
  name: 'roundRect',
  adjust: [['adj', Math.min(50_000, Math.round((corner / (1.8 * radius)) * 100_000))]],
})
// A regular one: half a side is cut off to its left and right, in parts of its height, which is the square root of 3.
const hexagon: Preset = {
  name: 'hexagon',
  adjust: [
    ['adj', Math.round(50_000 / Math.sqrt(3))],
    ['vf', 115_470],
  ],
}
const arch: Preset = {
  name: 'round2SameRect',
  adjust: [
    ['adj1', 50_000],
    ['adj2', 0],
  ],
}

const presets: Readonly<Record<ActorType, Preset | ((radius: number) => Preset)>> = {
  'militant group': { name: 'ellipse', adjust: [] },
  state: square,
  government: hexagon,
  'armed force': hexagon,
  agency: hexagon,
  movement: { name: 'diamond', adjust: [] },
  person: arch,
  bloc: square,
  population: { name: 'roundRect', adjust: [['adj', 50_000]] },
}

/** The outline of an actor's type as a shape that programs know: `scene/outline.ts` draws the same. */
export const presetXml = (type: ActorType, radius: number): string => {
  const found = presets[type]
  const { name, adjust } = typeof found === 'function' ? found(radius) : found
  const guides = adjust.map(([guide, value]) => `<a:gd name="${guide}" fmla="val ${value}"/>`).join('')
  return `<a:prstGeom prst="${name}">${guides ? `<a:avLst>${guides}</a:avLst>` : '<a:avLst/>'}</a:prstGeom>`
}
