import { n } from '../../lib/path.ts'
import type { Actor } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import type { Tie } from '../../model/tie.ts'
import { radiusOf } from '../../scene/drawNode.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { palettes, relationPaint } from '../../scene/palette.ts'
import { placesOf } from '../../scene/places.ts'
import { actorColumns, type Column, type ColumnOf, tieColumns, type Value } from './columns.ts'
import type { Taken } from './taken.ts'

/** What is taken, as nodes and edges: what every graph format writes in its own way. */
export interface Network {
  readonly nodeColumns: readonly Column[]
  readonly edgeColumns: readonly Column[]
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

export interface NetworkNode {
  readonly actor: Actor
  readonly id: string
  readonly name: string
  /** Map pixels; y grows downwards. */
  readonly x: number
  readonly y: number
  readonly diameter: number
  readonly values: Values
}

export interface NetworkEdge {
  readonly tie: Tie
  readonly id: string
  /** From where it points, where it points one way. */
  readonly source: string
  readonly target: string
  readonly direction: 'none' | 'forward' | 'both'
  readonly relation: Relation
  readonly colour: string
  readonly values: Values
}

/** By the ids of columns; what there is nothing to tell of is left out. */
export type Values = Readonly<Record<string, Value>>

export const nodeColour = palettes.light['node-line']
export const lineWidth: Readonly<Record<Relation, number>> = { alliance: 3, cooperation: 3, rivalry: 2, affiliation: 1 }
export const colourOf = (relation: Relation, soft: boolean): string => palettes.light[relationPaint(relation, soft)]

export const networkOf = ({ visible, positions }: Taken): Network => {
  const places = placesOf(visible, positions)
  const nodeColumns = actorColumns(visible)
  const edgeColumns = tieColumns(visible.dataset)
  const counted = nodeColumns.find(({ id }) => id === 'ties')
  return {
    nodeColumns,
    edgeColumns,
    nodes: visible.actors.map((actor) => {
      const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 }
      const diameter = rounded(2 * radiusOf(actor, Number(counted?.value(actor) ?? 0)))
      const { id, name } = actor
      return { actor, id, name, x: rounded(x), y: rounded(y), diameter, values: valuesOf(nodeColumns, actor) }
    }),
    edges: visible.ties.map((tie) => {
      const { id, relation, direction, actors } = tie
      const [source, target] = direction === 'backward' ? [actors[1], actors[0]] : actors
      return {
        tie,
        id,
        source,
        target,
        direction: direction === 'backward' ? 'forward' : direction,
        relation,
        colour: colourOf(relation, isSoft(tie)),
        values: valuesOf(edgeColumns, tie),
      }
    }),
  }
}

const rounded = (value: number): number => Number(n(value))

const valuesOf = <T>(columns: readonly ColumnOf<T>[], one: T): Values =>
  Object.fromEntries(
    columns.flatMap(({ id, value }) => {
      const told = value(one)
      return told === undefined || (Array.isArray(told) && told.length === 0) ? [] : [[id, told]]
    }),
  )

/** For formats without lists: one line for each citation, else parted by semicolons. */
export const flat = (column: string, value: Value): string =>
  Array.isArray(value) ? value.join(column === 'citations' ? '\n' : '; ') : String(value)
