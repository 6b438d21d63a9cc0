import { htmlText, plainText, type Run } from '../citations/citation.ts'
import type { CitedProse, Stretch } from './citeSentence.ts'

/** The words that stand between the parts of a text that is taken away. */
export interface Labels {
  readonly notes: string
  readonly references: string
  /** What our numbers count. */
  readonly lines?: string
  /** Where the text comes from: map, version, address. */
  readonly source: string
}

/** As plain text: for mails and notes. */
export const asText = (prose: CitedProse, labels: Labels, list: boolean): string =>
  blocks([
    prose.title,
    prose.lead,
    ...prose.paragraphs.flatMap(({ heading, sentences }) => [
      blocks([heading ?? '', sentences.map(({ stretches }) => plainOf(stretches)).join(' ')], '\n'),
    ]),
    prose.notes.length > 0
      ? lines(
          labels.notes,
          prose.notes.map((runs, index) => `${index + 1}. ${plainText(runs)}`),
        )
      : '',
    list ? lines(labels.references, prose.references.map(plainText)) : '',
    list ? (labels.lines ?? '') : '',
    labels.source,
  ])

/** As HTML: a word processor keeps headings, italics and raised numbers. */
export const asHtml = (prose: CitedProse, labels: Labels, list: boolean): string => {
  const h = (level: number, text: string) => (text ? `<h${level}>${escaped(text)}</h${level}>` : '')
  const p = (html: string) => (html ? `<p>${html}</p>` : '')
  return [
    h(1, prose.title),
    p(escaped(prose.lead)),
    ...prose.paragraphs.flatMap(({ heading, sentences }) => [
      h(2, heading ?? ''),
      p(
        sentences
          .map(({ stretches }) =>
            stretches.map(({ text, note }) => (note ? `<sup>${note}</sup>` : escaped(text))).join(''),
          )
          .join(' '),
      ),
    ]),
    ...(prose.notes.length > 0
      ? [h(2, labels.notes), ...prose.notes.map((runs, index) => p(`${index + 1}. ${htmlText(runs)}`))]
      : []),
    ...(list
      ? [h(2, labels.references), ...prose.references.map((runs) => p(htmlText(runs))), p(escaped(labels.lines ?? ''))]
      : []),
    p(escaped(labels.source)),
  ].join('')
}

/** As Markdown; notes become its footnotes. */
export const asMarkdown = (prose: CitedProse, labels: Labels, list: boolean): string =>
  blocks([
    `# ${marked(prose.title)}`,
    marked(prose.lead),
    ...prose.paragraphs.flatMap(({ heading, sentences }) => [
      heading ? `## ${marked(heading)}` : '',
      sentences
        .map(({ stretches }) => stretches.map(({ text, note }) => (note ? `[^${note}]` : marked(text))).join(''))
        .join(' '),
    ]),
    ...prose.notes.map((runs, index) => `[^${index + 1}]: ${slanted(runs)}`),
    ...(list
      ? [
          `## ${labels.references}`,
          prose.references.map((runs) => `- ${slanted(runs)}`).join('\n'),
          marked(labels.lines ?? ''),
        ]
      : []),
    marked(labels.source),
  ])

const escaped = (text: string): string => htmlText([{ text }])
const blocks = (all: readonly string[], between = '\n\n'): string => all.filter(Boolean).join(between)
const lines = (heading: string, all: readonly string[]): string => [heading, ...all].join('\n')

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']
const plainOf = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ text, note }) => (note ? [...String(note)].map((digit) => raised[Number(digit)]).join('') : text))
    .join('')

/** Characters that Markdown would take for its own. Addresses stay as they are. */
const marked = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, (character) => `\\${character}`)
const slanted = (runs: readonly Run[]): string =>
  runs
    .map(({ text, italic }) => (italic ? `*${marked(text).trim()}*` : /https?:/.test(text) ? text : marked(text)))
    .join('')
