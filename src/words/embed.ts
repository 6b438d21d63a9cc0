import { count } from './count.ts'

/** Strings of the page that other sites show in a frame. */
export const embed = {
  around: (name: string) => `Who stands with whom around ${name}`,
  asOf: (date: string) => `as of ${date}`,
  legend: 'Legend',
  closeLegend: 'Close the legend',
  source: (articles: number) => `Allegiances · ${count(articles, 'article')} ·`,
  whole: 'open the whole map',
  wholeName: 'Open the whole map at this view, in a new window',
  licence: 'CC BY 4.0',
  licenceName: 'Licence of the data: CC BY 4.0, in a new window',
  wheel: (key: string) => `Hold ${key} to zoom with the wheel.`,
  fingers: 'Move the map with two fingers.',
  inWords: 'What the map shows, in words',
  lens: 'Lens',
  date: 'Date',
  noLens: (lens: string) => `The lens “${lens}” is not part of an embedded map.`,
  noLensWay: 'The whole map has it: the link below opens it there.',
  noStory: (place: string) => `There is no story “${place}” here. This is the map as it opens.`,
  partly: 'Some of the address could not be followed.',
  failed: 'The map could not be shown.',
} as const
