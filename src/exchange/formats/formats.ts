import type { dataExport } from '../../words/dataExport.ts'
import { claimsCsv } from './claimsCsv.ts'
import { cx2 } from './cx2.ts'
import { cyjs } from './cyjs.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jgf } from './jgf.ts'
import * as lost from './losses.ts'
import { takenJson } from './mapJson.ts'
import { references } from './references.ts'
import { relationshipsCsv } from './relationshipsCsv.ts'
import type { Taken } from './taken.ts'
import { wellFormed } from './xml.ts'

export type FormatId = keyof typeof dataExport.names

/** A format in which data is taken away. */
export interface DataFormat {
  readonly id: FormatId
  readonly group: keyof typeof dataExport.groups
  readonly extension: string
  readonly type: string
  /** The same text for the same data. */
  readonly write: (taken: Taken) => string
  readonly losses: lost.Losses
}

/** Programs that do not ask take a table for UTF-8 by this mark. */
const mark = '\uFEFF'

export const formats: readonly DataFormat[] = [
  { id: 'json', group: 'map', extension: 'json', type: 'application/json', write: takenJson, losses: lost.ofMap },
  {
    id: 'relationships',
    group: 'tables',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ visible }) => mark + wellFormed(relationshipsCsv(visible)),
    losses: lost.ofRelationships,
  },
  {
    id: 'claims',
    group: 'tables',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ visible }) => mark + wellFormed(claimsCsv(visible)),
    losses: lost.ofClaims,
  },
  { id: 'gexf', group: 'graphs', extension: 'gexf', type: 'application/gexf+xml', write: gexf, losses: lost.ofGexf },
  {
    id: 'graphml',
    group: 'graphs',
    extension: 'graphml',
    type: 'application/graphml+xml',
    write: graphml,
    losses: lost.ofGraphml,
  },
  { id: 'cyjs', group: 'graphs', extension: 'cyjs', type: 'application/json', write: cyjs, losses: lost.ofCyjs },
  { id: 'cx2', group: 'graphs', extension: 'cx2', type: 'application/json', write: cx2, losses: lost.ofCx2 },
  {
    id: 'jgf',
    group: 'graphs',
    extension: 'json',
    type: 'application/vnd.jgf+json',
    write: jgf,
    losses: lost.ofJgf,
  },
  {
    id: 'bibtex',
    group: 'references',
    extension: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
    write: ({ visible }) => wellFormed(references('bibtex')(visible)),
    losses: lost.ofReferences,
  },
  {
    id: 'ris',
    group: 'references',
    extension: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
    write: ({ visible }) => wellFormed(references('ris')(visible)),
    losses: lost.ofReferences,
  },
  {
    id: 'csl',
    group: 'references',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ visible }) => references('csl-json')(visible),
    losses: lost.ofReferences,
  },
]
