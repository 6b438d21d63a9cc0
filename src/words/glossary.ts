import type { Kind } from '../model/kind.ts'

/** The strings of the glossary; it loads with its page. */
export const glossary = {
  lead: 'The words of the map, which mean the same in its interface, its data and its code.',
  things: 'What it is made of',
  terms: [
    [
      'Actor',
      'Anyone who can be in a tie: a group, a state, a person, a population. An actor without a name in the articles is called by a description.',
    ],
    ['Article', 'A source: who wrote what, where and when, and cautions about the text.'],
    [
      'Claim',
      'One thing that one article says about two actors, in our words, with the line of the article that says it.',
    ],
    ['Relation', 'What a claim makes of two actors: alliance, cooperation, rivalry or affiliation.'],
    ['Kind', 'The finer sort of a claim within a relation, from a closed list: attacks, assists, leads, and so on.'],
    [
      'Tie',
      'All claims that share two actors and a relation; a line on the map. In the data it is called a relationship.',
    ],
    ['Pair', 'Two actors, in no order. A pair may have up to four ties, one of each relation.'],
    ['Event', 'A dated happening that claims refer to.'],
    ['Fact', 'What an article says of one actor or event alone: a strength, a founding, a toll.'],
    ['Disagreement', 'A question that articles answer differently. Each answer rests on claims or facts.'],
    ['Phrase', 'At most six words of the article, by which the passage is found.'],
    ['Line', 'Where the phrase stands in our plain-text copy of the article; lines that are empty do not count.'],
    ['Curator', 'Whoever read the articles and wrote the claims. A curator’s note says what had to be decided.'],
    [
      'View',
      'All that decides what is on the screen: date, filters, focus, places, selection. The address of the page holds it.',
    ],
    ['Focus', 'One actor with all that are tied to it, by one step or two.'],
    ['Parts and wholes', 'Bodies and office-holders that act for a whole can be counted as that whole.'],
    ['Prominence', 'Which actors the map opens with. It filters nothing else.'],
    ['Lens', 'A way to look at the same view: map, matrix, timeline, table, sources, disagreements, balance.'],
    [
      'Sign',
      'What a pair’s ties make of it: alliance and cooperation +, rivalry −, affiliation none. A pair with both signs is ambivalent.',
    ],
    ['Triad', 'Three actors of whose three pairs the sign is known. Balanced where two friends share their rivals.'],
    ['Frustration index', 'The fewest signs that would have to flip for every circle of ties to be balanced.'],
    [
      'Camp',
      'Whom a computation puts together so that as few signs as possible do not fit; some are in one only for a rivalry with the other. No article draws camps.',
    ],
    ['Path', 'A way from one actor to another over ties that may still hold and that no article denies.'],
    [
      'Independent sources',
      'How many articles are left once those that reprint each other, or rest on the same named speaker, count as one.',
    ],
  ],
  relations: 'Relations',
  status: 'How the article says it',
  validity: 'When it held',
  validityAt: 'Always as of the date of the view.',
  contested: 'What articles answer differently',
  types: 'Actors',
  subject: 'The filled one is the subject of the map. Larger: more ties.',
  kinds: 'Kinds',
  kindsNote: 'Read A and B as two actors.',
  aspect: {
    state: '',
    event: 'happens at a time',
    onset: 'begins something lasting',
  } satisfies Record<Kind['aspect'], string>,
  ends: ['A', 'B'],
} as const
