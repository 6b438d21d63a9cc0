import { count } from './count.ts'

/** The strings of the tool "Measures". */
export const measures = {
  lead: (articles: number) =>
    `Who stands where, by measures that tell friend from foe, as ${count(articles, 'article')} ${articles === 1 ? 'has' : 'have'} it.`,
  caption: (actors: number) => `${count(actors, 'actor')} with ties that count. Pairs count once.`,
  computing: 'Computing…',
  none: 'No tie counts here. Let less certain ones count, or use everything.',
  column: {
    actor: 'Actor',
    positive: 'Friendly pairs',
    negative: 'Hostile pairs',
    ambivalent: 'Pairs both friendly and hostile',
    net: 'Friendly less hostile',
    betweenness: 'Betweenness',
    pn: 'PN centrality',
    group: 'Group',
  },
  short: {
    actor: 'Actor',
    positive: '+',
    negative: '−',
    ambivalent: '±',
    net: 'Net',
    betweenness: 'Betw.',
    pn: 'PN',
    group: 'Gr.',
  },
  glosses: 'What the columns say',
  gloss: [
    ['+', 'with how many it is allied or cooperates'],
    ['−', 'with how many it is at odds'],
    ['±', 'with how many both at once'],
    ['Net', 'friendly less hostile'],
    ['Betw.', 'betweenness: how much of what goes between others would pass here'],
    ['PN', 'positive and negative ties in one score: friends raise it, enemies lower it; 1 is neutral'],
    ['Gr.', 'the computed group that it falls into, listed below'],
  ],
  sortBy: (column: string) => `Sort by ${column}`,
  empty: '–',
  percent: (share: number) => (share === 0 ? '0' : share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`),
  signed: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'),
  score: (n: number) => n.toFixed(2),

  over: 'Betweenness over',
  overHostile:
    'Over rivalries, betweenness is not brokerage: it finds who fights on several fronts, or who separates enemies.',

  groups: 'Groups, computed from friends and rivals',
  groupsFound: (n: number, q: string) =>
    `${count(n, 'group')}, found by signed modularity (${q}; 0 is what chance would bring, 1 the most).`,
  groupsNote:
    'No article tells of them. Friends tend to share a group and rivals do not; two who share rivals may share one without a tie of their own.',
  friendless: (names: string) => `Friends of nobody here, placed only by whom they are against: ${names}`,
  group: (n: number, actors: number) => `Group ${n}, ${count(actors, 'actor')}`,
  alone: (n: number) => `${count(n, 'actor')} in no group with others.`,
  noGroups: 'No signed ties to make groups of.',

  meanings: 'What they mean, and where they come from',
  meaning: {
    positive: {
      name: 'Friendly, hostile and ambivalent pairs (+, −, ±)',
      text: 'With how many others an actor is allied or cooperates, with how many it is a rival, and with how many it is both. Net is friendly less hostile.',
      source: 'Wasserman & Faust (1994), Social Network Analysis, ch. 5: degree, by sign.',
    },
    betweenness: {
      name: 'Betweenness (Betw.)',
      text: 'Of all pairs of other actors, the share that would have to pass this one on the shortest way over the relations chosen: whoever could carry or stop a message among friends.',
      source:
        'Freeman (1977), A set of measures of centrality based on betweenness; Brandes (2001), A faster algorithm for betweenness centrality.',
    },
    pn: {
      name: 'PN centrality (PN)',
      text: 'Having friends raises it, the more so friends without enemies; having enemies lowers it twice as much. About 1 is neutral.',
      source: 'Everett & Borgatti (2014), Networks containing negative ties.',
    },
    group: {
      name: 'Groups (Gr.)',
      text: 'A division with more friendship and less hostility within groups than chance would bring. A better one may exist: the search is good, not exhaustive.',
      source:
        'Gómez, Jensen & Arenas (2009), Analysis of community structure in networks of correlated data; search after Blondel et al. (2008), Fast unfolding of communities in large networks.',
    },
  },
  notOffered:
    'Not offered: closeness, eigenvector centrality, PageRank and clustering. They read a hostile tie as a tie like any other, so that a feud would bring two rivals near and make them important to each other.',
} as const
