import type { Draft } from './draft.ts'

/** A small invented map that breaks no rule: what the tests of the rules start from. */
export const soundDraft: Draft = {
  version: '1',
  title: 'The Three Valleys',
  articles: [
    {
      id: 'valley-post',
      label: 'Valley Post',
      csl: { type: 'webpage', title: 'Trouble in the Valleys', 'container-title': 'Valley Post' },
      when: '1931-05-02',
      URL: 'https://example.org/trouble',
      notes: [],
    },
  ],
  actors: [
    {
      id: 'amber-league',
      name: 'Amber League',
      aliases: ['The League'],
      ambiguous: [],
      type: 'movement',
      prominence: 0,
      unnamed: false,
      description: 'A league of millers.',
    },
    {
      id: 'birch-guard',
      name: 'Birch Guard',
      aliases: [],
      ambiguous: [],
      type: 'armed force',
      prominence: 2,
      partOf: 'amber-league',
      unnamed: false,
      description: 'Its guard.',
    },
    {
      id: 'cedar-isles',
      name: 'Cedar Isles',
      aliases: [],
      ambiguous: [],
      type: 'state',
      prominence: 3,
      unnamed: false,
      description: 'A state across the water.',
    },
  ],
  kinds: [
    {
      id: 'fights',
      relation: 'rivalry',
      directed: false,
      aspect: 'state',
      forward: '{from} fights {to}',
      backward: '{to} fights {from}',
    },
  ],
  events: [{ id: 'landing', name: 'The landing', when: '1931-04', actors: ['cedar-isles'] }],
  periods: [{ id: 'spring', name: 'Spring 1931', when: '1931-03/1931-05' }],
  claims: [
    {
      id: 'post-1',
      from: 'amber-league',
      to: 'cedar-isles',
      kind: 'fights',
      relation: 'rivalry',
      directed: false,
      article: 'valley-post',
      paragraph: 2,
      phrase: 'at war since spring',
      paraphrase: 'The two have fought since spring.',
      when: '1931-03/..',
      status: 'asserted',
      event: 'landing',
    },
    {
      id: 'post-2',
      from: 'birch-guard',
      to: 'cedar-isles',
      kind: 'fights',
      relation: 'rivalry',
      directed: false,
      article: 'valley-post',
      paragraph: 3,
      phrase: 'no shot was fired',
      paraphrase: 'The guard has not fought, its captain says.',
      status: 'denied',
      attributedTo: 'Captain Birch',
    },
  ],
  facts: [
    {
      id: 'post-f1',
      actor: 'birch-guard',
      attribute: 'strength',
      range: [200, 300],
      unit: 'fighters',
      article: 'valley-post',
      paragraph: 3,
      phrase: 'two or three hundred',
      paraphrase: 'The guard has 200 to 300 fighters.',
      status: 'hedged',
    },
  ],
  disagreements: [
    {
      id: 'who-fights',
      question: 'Does the guard fight?',
      answers: [
        { text: 'It does.', claims: ['post-1'], facts: [] },
        { text: 'It does not.', claims: ['post-2'], facts: [] },
      ],
    },
  ],
  layout: {
    wide: {
      sheet: { width: 1190, height: 742 },
      nodes: {
        'amber-league': { x: 0.2, y: 0.2 },
        'birch-guard': { x: 0.5, y: 0.8 },
        'cedar-isles': { x: 0.8, y: 0.2 },
      },
      bends: [{ pair: ['amber-league', 'cedar-isles'], bow: 0.1 }],
    },
    phone: {
      sheet: { width: 390, height: 600 },
      nodes: { 'amber-league': { x: 0.2, y: 0.2 }, 'birch-guard': { x: 0.5, y: 0.8 } },
      bends: [],
    },
  },
}

/** The list with one of its records changed. */
export const changed = <T>(records: readonly T[], index: number, change: Partial<T>): T[] =>
  records.map((record, i) => (i === index ? { ...record, ...change } : record))
