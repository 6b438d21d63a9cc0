import { relations } from '../../model/relation.ts'
import { palettes } from '../../scene/palette.ts'
import type { Column } from './columns.ts'
import { colourOf, lineWidth, networkOf } from './network.ts'
import { aboutOf, type Taken } from './taken.ts'

/**
 * CX2, the exchange format of Cytoscape and NDEx (cytoscape.org/cx/cx2): a list of aspects between a descriptor and a status.
 * Ids are whole numbers, the place in the list; ours are columns. Lines and arrows follow from columns by its mappings.
 */
export const cx2 = (taken: Taken): string => {
  const { nodes, edges, nodeColumns, edgeColumns } = networkOf(taken)
  const { title: name, shown, ...about } = aboutOf(taken)
  const network = { name, description: shown, ...about }
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const aspects: Readonly<Record<string, readonly unknown[]>> = {
    attributeDeclarations: [
      {
        networkAttributes: Object.fromEntries(Object.keys(network).map((key) => [key, { d: 'string' }])),
        nodes: { name: { d: 'string' }, key: { d: 'string' }, size: { d: 'double' }, ...declared(nodeColumns) },
        edges: {
          name: { d: 'string' },
          interaction: { d: 'string' },
          key: { d: 'string' },
          colour: { d: 'string' },
          ...declared(edgeColumns),
        },
      },
    ],
    networkAttributes: [network],
    nodes: nodes.map(({ id, name: own, x, y, diameter, values }, index) => ({
      id: index,
      x,
      y,
      v: { name: own, key: id, size: diameter, ...values },
    })),
    edges: edges.map(({ id, source, target, relation, colour, values }, index) => ({
      id: index,
      s: place.get(source),
      t: place.get(target),
      v: { name: relation, interaction: relation, key: id, colour, ...values },
    })),
    visualProperties: [look],
  }
  const present = Object.entries(aspects).filter(([, elements]) => elements.length > 0)
  const metaData = present.map(([aspect, { length }]) => ({ name: aspect, elementCount: length }))
  const parts: readonly unknown[] = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...present.map(([aspect, elements]) => ({ [aspect]: elements })),
    { status: [{ error: '', success: true }] },
  ]
  return `[\n${parts.map((part) => JSON.stringify(part)).join(',\n')}\n]\n`
}

const types = { string: 'string', integer: 'integer', boolean: 'boolean', list: 'list_of_string' } as const
const declared = (columns: readonly Column[]) =>
  Object.fromEntries(columns.map(({ id, type }) => [id, { d: types[type] }]))

/** A value for each word of a column. */
const discrete = (attribute: string, words: Readonly<Record<string, string | number>>) => ({
  type: 'DISCRETE',
  definition: { attribute, type: 'string', map: Object.entries(words).map(([v, vp]) => ({ v, vp })) },
})
const passed = (attribute: string, type: string) => ({ type: 'PASSTHROUGH', definition: { attribute, type } })

const { light } = palettes
const look = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: light.paper },
    node: {
      NODE_SHAPE: 'ellipse',
      NODE_BACKGROUND_COLOR: light['node-fill'],
      NODE_BORDER_COLOR: light['node-line'],
      NODE_BORDER_WIDTH: 2,
      NODE_LABEL_COLOR: light.ink,
    },
    edge: { EDGE_LINE_STYLE: 'solid', EDGE_TARGET_ARROW_SHAPE: 'none', EDGE_SOURCE_ARROW_SHAPE: 'none' },
  },
  nodeMapping: {
    NODE_LABEL: passed('name', 'string'),
    NODE_WIDTH: passed('size', 'double'),
    NODE_HEIGHT: passed('size', 'double'),
  },
  edgeMapping: {
    EDGE_LINE_COLOR: discrete('relation', Object.fromEntries(relations.map((one) => [one, colourOf(one, false)]))),
    EDGE_LINE_STYLE: discrete('relation', { rivalry: 'dashed', cooperation: 'double' }),
    EDGE_WIDTH: discrete('relation', lineWidth),
    EDGE_TARGET_ARROW_SHAPE: discrete('direction', { forward: 'triangle', both: 'triangle' }),
    EDGE_SOURCE_ARROW_SHAPE: discrete('direction', { both: 'triangle' }),
  },
}
