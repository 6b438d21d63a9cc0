import type { Column, Value } from './columns.ts'
import { channels } from './gexf.ts'
import { flat, lineWidth, type NetworkEdge, type NetworkNode, networkOf, nodeColour, type Values } from './network.ts'
import { aboutOf, type Taken } from './taken.ts'
import { attributes, xml } from './xml.ts'

/**
 * GraphML (graphml.graphdrawing.org) with the attributes that Gephi reads (label, x, y, size, r, g, b) and the graphics that
 * yEd reads. It has no time and no list: dates are texts. An edge is directed or not.
 */
export const graphml = (taken: Taken): string => {
  const { nodes, edges, nodeColumns, edgeColumns } = networkOf(taken)
  const about = aboutOf(taken)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">',
    ...Object.keys(about).map((name) => key('graph', name, 'string')),
    ...drawn.node.map(([name, type]) => key('node', name, type)),
    ...declared('node', nodeColumns),
    ...drawn.edge.map(([name, type]) => key('edge', name, type)),
    ...declared('edge', edgeColumns),
    '<key id="node-yed" for="node" attr.name="yed" yfiles.type="nodegraphics"/>',
    '<key id="edge-yed" for="edge" attr.name="yed" yfiles.type="edgegraphics"/>',
    '<graph id="allegiances" edgedefault="undirected">',
    ...Object.entries(about).map(([name, text]) => data('graph', name, text)),
    ...nodes.map(nodeOf),
    ...edges.map(edgeOf),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

type On = 'graph' | 'node' | 'edge'

const key = (on: On, name: string, type: string): string =>
  `<key${attributes({ id: `${on}-${name}`, for: on, 'attr.name': name, 'attr.type': type })}/>`

const types = { string: 'string', list: 'string', integer: 'int', boolean: 'boolean' } as const
const declared = (on: On, columns: readonly Column[]): string[] =>
  columns.map(({ id, type }) => key(on, id, types[type]))

const colours = ['r', 'g', 'b'].map((name) => [name, 'int'] as const)
/** What is drawn rather than told. */
const drawn = {
  node: [['label', 'string'], ...['x', 'y', 'size'].map((name) => [name, 'double'] as const), ...colours],
  edge: [['label', 'string'], ...colours],
} as const

const data = (on: On, name: string, text: string | number): string =>
  `<data key="${on}-${name}">${xml(String(text))}</data>`

const rgb = (on: On, hex: string): string => {
  const [r, g, b] = channels(hex)
  return data(on, 'r', r) + data(on, 'g', g) + data(on, 'b', b)
}

const told = (on: On, values: Values): string =>
  Object.entries(values)
    .map(([name, value]: [string, Value]) => data(on, name, flat(name, value)))
    .join('')

const nodeOf = ({ id, name, x, y, diameter, values }: NetworkNode): string => {
  const box = { height: diameter, width: diameter, x: x - diameter / 2, y: y - diameter / 2 }
  return [
    `<node${attributes({ id })}>`,
    data('node', 'label', name),
    data('node', 'x', x),
    data('node', 'y', y),
    data('node', 'size', diameter),
    rgb('node', nodeColour),
    told('node', values),
    `<data key="node-yed"><y:ShapeNode><y:Geometry${attributes(box)}/><y:Fill color="#FFFFFF" transparent="false"/>`,
    `<y:BorderStyle color="${nodeColour}" type="line" width="2.0"/>`,
    `<y:NodeLabel modelName="sides" modelPosition="s">${xml(name)}</y:NodeLabel><y:Shape type="ellipse"/>`,
    '</y:ShapeNode></data></node>',
  ].join('')
}

const edgeOf = ({ id, source, target, direction, relation, colour, values }: NetworkEdge): string => {
  const line = { color: colour, type: relation === 'rivalry' ? 'dashed' : 'line', width: lineWidth[relation] }
  const arrows = {
    source: direction === 'both' ? 'standard' : 'none',
    target: direction === 'none' ? 'none' : 'standard',
  }
  return [
    `<edge${attributes({ id, source, target, directed: String(direction === 'forward') })}>`,
    data('edge', 'label', relation),
    rgb('edge', colour),
    told('edge', values),
    `<data key="edge-yed"><y:ArcEdge><y:LineStyle${attributes(line)}/><y:Arrows${attributes(arrows)}/></y:ArcEdge></data>`,
    '</edge>',
  ].join('')
}
