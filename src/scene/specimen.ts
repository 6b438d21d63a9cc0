import { line } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import type { ActorType } from '../model/actor.ts'
import type { Tie } from '../model/tie.ts'
import { drawNode } from './drawNode.ts'
import { drawTie } from './drawTie.ts'
import type { Shape } from './scene.ts'

/** Marks as legends show them, drawn by the same code as the map's. */

const tie: Omit<Tie, 'relation'> = {
  id: '',
  actors: ['', ''],
  claims: [],
  articles: [],
  independentSources: 0,
  status: 'asserted',
  validity: 'holds',
  contested: false,
  direction: 'forward',
}
const actor = { id: '', name: '', aliases: [], ambiguous: [], prominence: 3, unnamed: false, description: '' } as const

/** A level stretch of a tie from a point on. */
export const tieSpecimen = (
  some: Pick<Tie, 'relation'> & Partial<Tie>,
  { x, y }: Vector,
  length: number,
): readonly Shape[] => drawTie({ ...tie, ...some }, line({ x, y }, { x: x + length, y }), 0.5).shapes

/** The outline and icon of a type around a point. */
export const typeSpecimen = (type: ActorType, at: Vector, radius: number): readonly Shape[] =>
  drawNode({ ...actor, type }, at, radius, false).shapes
