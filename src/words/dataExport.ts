import { count } from './count.ts'

interface Line {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly line: number
  readonly phrase: string
  readonly status: string
  readonly speaker: string | undefined
  readonly when: string | undefined
  readonly address: string | undefined
}

const verb = (n: number, one: string, many: string) => (n === 1 ? one : many)
const listed = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`

/** The strings of the data that is saved and of the panel that saves it. Loaded with that panel, not with the map. */
export const dataExport = {
  /* Within the files. */
  from: (title: string, version: string) => `Allegiances: ${title}. Version ${version} of the data.`,
  asOf: (date: string) => `As of ${date} (EDTF).`,
  lines: 'Line numbers count the lines of our plain-text copies of the articles.',
  claimLine: ({ id, outlet, title, line, phrase, status, speaker, when, address }: Line) =>
    [
      `${outlet}, “${title}”, line ${line}: “${phrase}”`,
      `(${[speaker ? `${status}, ${speaker}` : status, when, `claim ${id}`].filter(Boolean).join('; ')})`,
      address,
    ]
      .filter(Boolean)
      .join(' '),

  /* The panel. */
  dialog: 'Export',
  parts: 'Picture or data',
  picture: 'Picture',
  data: 'Data',
  what: 'What',
  whole: {
    view: (actors: number, ties: number) => `This view: ${count(actors, 'actor')}, ${count(ties, 'tie')}`,
    map: (actors: number, ties: number) =>
      `The whole map, of any time: ${count(actors, 'actor')}, ${count(ties, 'tie')}`,
  },
  format: 'Format',
  groups: { map: 'The map itself', tables: 'Tables', graphs: 'Graphs', references: 'References' },
  names: {
    json: 'JSON, opens here again',
    relationships: 'CSV, a row for each tie',
    claims: 'CSV, a row for each claim',
    gexf: 'GEXF 1.3, for Gephi',
    graphml: 'GraphML, for yEd and others',
    cyjs: 'Cytoscape JSON (.cyjs)',
    cx2: 'CX2, for Cytoscape and NDEx',
    jgf: 'JSON Graph Format',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  holds: {
    json: 'Everything that is shown, with its claims, facts, questions and places.',
    relationships: 'Each tie with its status, dates, articles and citations.',
    claims: 'Each claim with its article, line, phrase, status, date, whose word it is, and our words for it.',
    gexf: 'Actors and ties with the days on which they held, their places, colours and citations.',
    graphml: 'Actors and ties with their places, colours and citations.',
    cyjs: 'Actors and ties with their places and citations.',
    cx2: 'Actors and ties with their places, look and citations.',
    jgf: 'Actors and ties with their places; the claims stand whole within each tie.',
    bibtex: 'The articles that these ties rest on.',
    ris: 'The articles that these ties rest on.',
    csl: 'The articles that these ties rest on.',
  },
  cannot: 'What this file cannot hold',
  nothing: 'Nothing is lost.',
  reckoning: 'Writing the file…',
  size: (size: string) => `${size} to save.`,
  bytes: (n: number) => count(n, 'byte'),
  kilobytes: (n: number) => `${n.toLocaleString('en', { maximumFractionDigits: n < 10 ? 1 : 0 })} kB`,
  megabytes: (n: number) => `${n.toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
  save: 'Save',
  copy: 'Copy text',
  saved: (name: string) => `Saved as ${name}.`,
  copied: 'The text is copied.',
  copyFailed: 'The browser did not let us copy. Save the file instead.',
  failed: 'The file could not be written. Try another format.',
  empty: 'This view shows nothing, so there is nothing to save.',
  fileNames: {
    json: '',
    relationships: 'ties',
    claims: 'claims',
    gexf: '',
    graphml: '',
    cyjs: '',
    cx2: '',
    jgf: 'graph',
    bibtex: 'articles',
    ris: 'articles',
    csl: 'articles',
  },

  /* What is lost. */
  lost: {
    days: (parts: readonly string[]) => `Dates become whole days: ${parts.join('; ')}.`,
    coarse: (n: number, sample: string) =>
      `for ${count(n, 'tie')} a year or a month (${sample}) runs from its first day to its last`,
    vague: (n: number, sample: string, years: string) =>
      `for ${count(n, 'tie')} a date that GEXF cannot say (${sample}) is written as ${years}`,
    years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    bare: (n: number, sample: string) =>
      `for ${count(n, 'tie')} a date with no word of an end (${sample}) is taken for all of it`,
    unknown: (n: number, sample: string) =>
      `for ${count(n, 'tie')} a beginning or an end that is not known (${sample}) is left open, like one that lasts`,
    undated: (n: number) => `for ${count(n, 'tie')} a claim without a date stands at the date of its article`,
    forecast: (n: number) =>
      `for ${count(n, 'tie')} a prediction stands from the date of its article on, without an end`,
    actors: (n: number, sample: string) =>
      `for ${count(n, 'actor')} the year or decade of the beginning (${sample}) is its first day`,
    written: 'The dates as they are written stand beside them, as text.',
    noTime: (format: string) => `${format} has no time: dates are text in columns.`,
    bothWays: (n: number, format: string) =>
      `${count(n, 'tie')} that ${verb(n, 'points', 'point')} both ways ${verb(n, 'is', 'are')} written without direction, which ${format} has only one way; the column “direction” tells.`,
    alwaysDirected: (n: number, format: string) =>
      `${format} gives every tie a source and a target: of ${count(n, 'tie')} that ${verb(n, 'points', 'point')} no way or both, only the column “direction” tells.`,
    noLook: (format: string) => `${format} has no colours or lines: colours stand in a column.`,
    unwritable: (n: number, format: string) =>
      `${count(n, 'actor or tie', 'actors or ties')} ${verb(n, 'has', 'have')} characters that ${format} cannot write; � stands for them.`,
    formulas: (n: number) =>
      `${count(n, 'cell')} that a spreadsheet would run as a formula ${verb(n, 'gets', 'get')} an apostrophe in front.`,
    left: (things: readonly string[]) => `Left out: ${listed(things)}.`,
    words: 'our words for each claim',
    facts: 'facts',
    events: 'events',
    questions: 'questions that articles answer differently',
    places: 'places on the map',
    lonely: (n: number) => `${count(n, 'actor')} without a tie`,
    actorDetails: 'what is told of the actors alone',
    passages: 'the lines that are cited',
    ties: 'the ties that cite them',
    theView: 'The view itself is not in it, that is its date and filters: keep its address.',
    hidden: 'Left out is what this view hides.',
    dropped: (n: number) =>
      `${count(n, 'question')} ${verb(n, 'is', 'are')} left out, since this view shows fewer than two answers.`,
    thinned: (n: number) =>
      `${count(n, 'question')} ${verb(n, 'keeps', 'keep')} only what this view shows of the answers.`,
  },
} as const
