import type { Column, Value } from './columns.ts'
import { existence, lifetimeOf, type Spell } from './lifetime.ts'
import { flat, lineWidth, type NetworkEdge, type NetworkNode, networkOf, nodeColour, type Values } from './network.ts'
import { aboutText, type Taken } from './taken.ts'
import { attributes, xml } from './xml.ts'

/**
 * GEXF 1.3 (gexf.net/1.3): ties with the days on which they held, as Gephi reads them. Several ties of a pair are told apart
 * by `kind`. Lists are texts, for readers differ in what a list is.
 */
export const gexf = (taken: Taken): string => {
  const { nodes, edges, nodeColumns, edgeColumns } = networkOf(taken)
  const { dataset } = taken.visible
  // Readers that guess the graph's type from its first edge know no graph that is mutual.
  const ordered = [...edges].sort((a, b) => Number(a.direction === 'both') - Number(b.direction === 'both'))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${attributes({ lastmodifieddate: dateOf(dataset.version) })}>`,
    '<creator>Allegiances</creator>',
    `<description>${xml(aboutText(taken))}</description>`,
    '</meta>',
    '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">',
    ...declared('node', nodeColumns),
    ...declared('edge', edgeColumns),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(nodeOf),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...ordered.map((edge) => edgeOf(edge, lifetimeOf(edge.tie, dataset).spells)),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

/** The day of a version that is one. */
const dateOf = (version: string): string | undefined =>
  /^\d{4}\.(0[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])$/.test(version) ? version.replaceAll('.', '-') : undefined

const declared = (of: 'node' | 'edge', columns: readonly Column[]): string[] => [
  `<attributes class="${of}" mode="static">`,
  ...columns.map(
    ({ id, type }) => `<attribute${attributes({ id, title: id, type: type === 'list' ? 'string' : type })}/>`,
  ),
  '</attributes>',
]

const nodeOf = ({ id, name, x, y, diameter, actor, values }: NetworkNode): string =>
  [
    `<node${attributes({ id, label: name, ...(actor.existed !== undefined && existence(actor.existed)) })}>`,
    valuesOf(values),
    `<viz:color${colour(nodeColour)}/>`,
    // Here y grows upwards.
    `<viz:position${attributes({ x, y: y === 0 ? 0 : -y, z: 0 })}/>`,
    `<viz:size${attributes({ value: diameter })}/>`,
    '</node>',
  ].join('')

const edgeTypes = { none: 'undirected', forward: 'directed', both: 'mutual' } as const
const shapes = { alliance: 'solid', cooperation: 'double', rivalry: 'dashed', affiliation: 'solid' } as const

const edgeOf = (edge: NetworkEdge, spells: readonly Spell[]): string => {
  const { id, source, target, relation, direction, values } = edge
  const [only, ...more] = spells
  const head = { id, source, target, type: edgeTypes[direction], label: relation, kind: relation }
  return [
    `<edge${attributes({ ...head, ...(more.length === 0 && only) })}>`,
    valuesOf(values),
    more.length > 0 ? `<spells>${spells.map((spell) => `<spell${attributes({ ...spell })}/>`).join('')}</spells>` : '',
    `<viz:color${colour(edge.colour)}/>`,
    `<viz:thickness${attributes({ value: lineWidth[relation] })}/>`,
    `<viz:shape${attributes({ value: shapes[relation] })}/>`,
    '</edge>',
  ].join('')
}

const valuesOf = (values: Values): string => {
  const written = Object.entries(values).map(
    ([id, value]: [string, Value]) => `<attvalue${attributes({ for: id, value: flat(id, value) })}/>`,
  )
  return written.length > 0 ? `<attvalues>${written.join('')}</attvalues>` : ''
}

const colour = (hex: string): string => {
  const [r, g, b] = channels(hex)
  return attributes({ r, g, b })
}

export const channels = (hex: string): readonly [number, number, number] => {
  const all = Number.parseInt(hex.slice(1), 16)
  return [all >> 16, (all >> 8) & 255, all & 255]
}
