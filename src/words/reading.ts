import { count } from './count.ts'
import { capital } from './grammar/capital.ts'

/** The strings of the reading page, beside those that it shares with the interface. It is written when the site is built. */
export const reading = {
  title: (map: string) => `${map}: every tie with its sources`,
  lead: 'Who stands with whom, and who says so. Here the map is a text: every actor, every tie, every claim, and for each claim the line of the article that it comes from.',
  holds: (articles: number, actors: number, claims: number, ties: number) =>
    `${count(articles, 'article')} make ${count(claims, 'claim')} about ${count(actors, 'actor')}; together these are ${count(ties, 'tie')}.`,
  toMap: 'Open the map',
  downloads: 'The same as data:',
  version: (version: string, date: string) => `Version ${version} of the data, ${date}.`,
  plainVersion: (version: string) => `Version ${version} of the data.`,
  contents: 'On this page',
  how: 'How to read it',
  rules: [
    'A tie is nothing but the claims that one or more articles make about two actors. No tie means that these articles do not speak of one, not that there is none.',
    'The sentences are in our own words. Only the few in quotation marks are the article’s, so that the passage can be found.',
    'A line number counts the lines of our plain-text copy of the article, its title and page furniture included. The link opens the article at the quoted words, where the page still has them.',
    'Undated claims count for the days in which their article was written. “Since” means that the tie still held at that time.',
    'Each body and office-holder stands for itself here. The map, as it opens, counts those that act for a whole as that whole.',
    'Allegations about living people are told as the articles’ claims, never as findings of ours.',
  ],
  key: 'The marks',
  actors: 'Actors',
  ties: 'Ties',
  events: 'Events',
  disagreements: 'Disagreements',
  articles: 'Articles',
  tiesOf: (name: string) => `Ties of ${name}`,
  tiesNote: 'Each tie stands once, under the more prominent of its two actors.',
  also: (names: string) => `Also called ${names}.`,
  partOf: 'Part of',
  unnamed: 'The articles give no name; this one is our description.',
  noTies: 'No tie.',
  facts: 'What the articles say of it',
  counts: (claims: number, articles: number) => `${count(claims, 'claim')}, ${count(articles, 'article')}`,
  contested: 'Contested:',
  undated: (article: string) => `Undated; the article is of ${article}.`,
  dated: (date: string) => `${date.startsWith('c.') ? date : capital(date)}${date.endsWith('.') ? '' : '.'}`,
  line: (article: string, paragraph: number) => `${article}, line ${paragraph} of our copy`,
  note: 'Curator’s note:',
  with: 'With',
  restsOn: 'Rests on',
  written: (date: string) => `Written ${date}.`,
  derived: (title: string) => `Reprints or rewords “${title}”; both count as one source.`,
  licence:
    'Data and texts of the map: CC BY 4.0, The Allegiances authors. The articles belong to their authors and publishers.',
} as const
