import { count } from './count.ts'

/** The strings of the tool that puts things into words. */
export const inWords = {
  help: 'Made from the data by grammar, not written by a model. Each sentence carries its sources: press one to see who says so.',
  length: 'Length',
  lengths: { short: 'A sentence a tie', full: 'Everything said' },
  style: 'Citations',
  styles: { numbers: 'Numbers', apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
  list: 'With the list of references',
  of: (title: string) => `In words: ${title}`,
  selected: (title: string) => `What is selected: ${title}`,
  all: 'All that the view shows.',
  wholeView: 'The whole view in words',
  nothing: 'The view shows nothing of this. Other dates or filters may.',
  sentences: (n: number) => count(n, 'sentence'),
  more: (n: number, all: number) => `Show ${n} more of ${all.toLocaleString('en')} sentences`,
  notes: 'Notes',
  references: 'References',
  lines: '¶ counts the lines of the copies of the articles that the map was made from.',
  source: (title: string, version: string, address: string) =>
    `Allegiances: “${title}”, data of ${version}. ${address}`,
  copy: 'Copy',
  markdown: 'Copy as Markdown',
  save: 'Save as text',
  copied: (n: number) => `${count(n, 'sentence')} copied, with their sources.`,
  saved: (name: string) => `Saved as ${name}.`,
  /** What a citation leads to, understood without the sentence around it. */
  cited: (text: string, outlet: string, says: string) => `Source ${text}, ${outlet}: ${says}`,
  passage: (name: string) => `See who says so: ${name}`,
}
