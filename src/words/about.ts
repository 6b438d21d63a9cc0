import { count } from './count.ts'
import { present } from './present.ts'

/**
 * The strings of the pages about the map. They are read with those pages, which load when first asked for, so that the
 * first route does not carry them.
 */

/** How far the two readings agreed before they were settled; scripts/agreement.mjs counts it, a test compares. */
export const agreement = {
  found: 107,
  relationships: 115,
  matched: 218,
  paragraph: 217,
  status: 211,
  kappa: '0.92',
  date: 178,
}

export const about = {
  pages: 'Pages about the map',
  what: (title: string) =>
    `${title} is a map of who stands with whom, and of who says so. A tie on it is nothing but the claims that articles make about two actors; every claim leads to the line of the article that it comes from.`,
  holds: (articles: number, claims: number, actors: number, ties: number) =>
    `It rests on ${count(articles, 'article')}, in which ${count(claims, 'claim')} about ${count(actors, 'actor')} were found. Together they make ${count(ties, 'tie')}.`,
  read: 'Read the whole map as text',

  made: 'How it was made',
  making: [
    'The articles were read twice, independently and sentence by sentence, with the same list of kinds. Then the differences were settled one by one. A note on a claim says what had to be decided.',
    `Before that, the two readings had found ${agreement.found} of ${agreement.relationships} relationships alike. Of the ${agreement.matched} claims that both had found, they gave the same line for ${agreement.paragraph}, the same status for ${agreement.status} (Cohen’s kappa ${agreement.kappa}) and the same date for ${agreement.date}.`,
    'Places on the map were chosen by hand, so that lines cross as little as possible. That two actors stand near each other is no evidence of anything.',
  ],

  rulesTitle: 'What the map shows, and by what rules',
  rules: [
    [
      'A tie',
      'belongs to two actors and one relation. Alliance, cooperation, rivalry and affiliation between the same two are four ties. Nobody types a tie in: it is there if a claim is.',
    ],
    [
      'Status',
      'is how the article says it: as its own statement, as somebody’s word, with a may, as a forecast, as a question, or as not so. The strongest claim that holds decides how the line is drawn. A tie that every article denies is off until you ask for it.',
    ],
    [
      'The date',
      'opens at the last days of August 2021. At any date a tie holds, or was attested earlier and no article tells its end, or has ended. The second is drawn and says so; the third is off until you ask for it.',
    ],
    ['Contested', 'is a pair about which articles answer a question differently. Filters do not change it.'],
    [
      'Parts and wholes:',
      'as the map opens, bodies and office-holders that act for a whole count as that whole, such as the CIA for the United States. The legend can switch this off. Nothing passes from a person to a group.',
    ],
    [
      'Prominence',
      'decides which actors the map opens with, and nothing else. Search, focus and the text bring the others.',
    ],
    [
      'Line numbers',
      'count the lines of our plain-text copies, their titles and page furniture included. The link of a claim opens the article at the words that are quoted, where the page still has them.',
    ],
    ['No tie', 'drawn means that these articles do not speak of one. It does not mean that there is none.'],
  ],

  limitsTitle: 'What it cannot tell you',
  limits: [
    'It knows five articles, all of them in English. Four are of the last days of August 2021, one of the winter after. What was learned later is not on it.',
    'They are comment and opinion for the most part. One is a machine paraphrase, garbled in places; nothing was taken from its garbled sentences. Two are reprints. Not every author is known, and dates are inferred; their records say how.',
    'Five articles that agree are not five witnesses: they may all have read the same report. Articles that reprint each other, or rest on the same named speaker, count as one source.',
    'Balance, camps, groups and measures are computed from these ties. They describe what five articles say, not the world, and they foretell nothing. A missing tie is unknown, not neutral.',
    'To read a sentence as a claim is a judgement. The two readings show how often careful readers differ.',
    'A larger actor has more ties here, which says how often it is spoken of, not how strong it is.',
  ],

  sources: 'The articles',
  written: (date: string) => `written ${date}`,

  data: 'The data',
  dataNote: 'The map is made from plain files that anybody may take, use and check.',
  files: [
    ['data/map.json', 'the whole map'],
    ['data/relationships.csv', 'a row for each tie'],
    ['data/claims.csv', 'a row for each claim'],
    ['data/map.schema.json', 'the form of map.json, for programs'],
  ],
  stable: 'The ids of actors, claims and ties do not change; a new version of the data has a new date.',

  care: 'Living people',
  careNote: [
    'Many of those named are alive. What is said against them stands here only as the claim of an article, with its status and its source, and never as a finding of ours.',
    'A claim misread? Open it on the map, press Cite, then “Report an error”: the message carries the claim’s id and the address that leads back to it.',
  ],

  version: 'Version and licences',
  versions: (data: string, software: string) => `Data ${data}, software ${software}.`,
  licences: [
    'The data and texts of the map: Creative Commons Attribution 4.0 (CC BY 4.0), The Allegiances authors. The program: MIT licence.',
    'The articles belong to their authors and publishers. At most six words of a passage are quoted, as evidence.',
  ],
  thirdParty: 'Licences of the libraries and fonts in it',
} as const

export const citeMap = {
  map: 'The whole map',
  mapNote:
    'For what the map says as a whole. To cite what an article says, cite the article: Cite beside each claim does it.',
  view: 'This view of it',
  viewNote: 'Its address brings back the date, the filters and what is selected.',
  apa: 'APA',
  bibtex: 'BibTeX',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (what: string, style: string) => `Copy: ${what}, ${style}`,
  failed: 'This browser did not let us copy. Select the text and copy it.',
  cff: 'For the software, cite the file CITATION.cff at the root of the project. Reference managers and code hosts read it.',
  other: 'If you have opened a map file of somebody else, its authors are to be named instead.',
  asOf: (date: string) => `view as of ${date}`,
} as const

export const shortcuts = {
  key: 'Key',
  does: 'What it does',
  single: 'Use single keys as shortcuts',
  groups: [
    {
      title: 'Anywhere',
      note: 'Not while you type in a field.',
      rows: [
        [['/'], 'Search'],
        [['?'], 'This sheet'],
        [['1', '…', '7'], 'Map, matrix, timeline, table, sources, disagreements, balance'],
        [['[', ']'], 'The period before, the period after'],
        [['D'], 'The dates'],
        [['F'], 'Filters and legend'],
        [['0'], 'Show the whole map'],
        [['Ctrl Z', '⌘ Z'], 'Undo the last change of date, filters, focus or places'],
        [['Escape'], 'Close what is open: first the panel, then the dossier, then the tool'],
      ],
    },
    {
      title: 'In the list of the map',
      note: 'The list holds every actor and tie on the map. It is one stop of the Tab key and is there even where it is not seen; what has the focus is marked on the map.',
      rows: [
        [['↓', '↑'], 'Through the ties of an actor'],
        [['→'], 'From a tie to the actor at its other end; from an actor to the next'],
        [['←'], 'From a tie back to its actor; from an actor to the one before'],
        [['A … Z'], 'To the next tie with somebody whose name begins so'],
        [['Home', 'End'], 'To the first actor, to the last'],
        [['Enter'], 'Open the sources'],
        [['Escape'], 'From a tie back to its actor'],
      ],
    },
    {
      title: 'While a story is presented',
      note: 'Every clicker works: it sends these keys. The same keys do the same in the presenter’s window.',
      rows: present.keys.rows,
    },
    {
      title: 'Tab',
      note: 'The first stop of the page skips to the list of the map, or into another lens. Then come the header with the lenses, in a narrow window the strip above the lens, the lens with its controls, the legend with its filters, the list, the tool and the dossier if they are open, and the time bar. Space switches a filter. In a dialog, Tab stays inside.',
      rows: [],
    },
    {
      title: 'Mouse and touch',
      note: '',
      rows: [
        [['Press'], 'On an actor or a line: open the sources'],
        [['Drag'], 'On an actor: move it. Beside it: move the map'],
        [['Wheel', 'Pinch'], 'Zoom; the buttons do it too'],
      ],
    },
  ],
} as const
