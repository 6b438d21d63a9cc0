import { toBase64 } from '../../lib/base64.ts'
import { en } from '../../words/en.ts'
import { figure as words } from '../../words/figure.ts'
import type { PngText } from '../bitmap/png/chunks.ts'
import type { Figure } from '../figure.ts'
import { marker } from './packView.ts'
import { readableList } from './readableList.ts'

/** What a PNG of a figure says in words (the keywords are PNG's own), and what it carries. */
export const pngTexts = (figure: Figure, carried?: Uint8Array): readonly PngText[] => {
  const { title, alt, source } = figure
  const { dataset } = source.visible
  return [
    { keyword: 'Title', text: title },
    { keyword: 'Description', text: alt },
    {
      keyword: 'Source',
      text: [words.made(en.appName, dataset.title), words.version(dataset.version), source.address ?? '']
        .join(' ')
        .trim(),
    },
    { keyword: 'Copyright', text: source.licence ?? '' },
    { keyword: 'Software', text: en.appName },
    { keyword: 'Comment', text: readableList(figure) },
    { keyword: marker, text: carried ? toBase64(carried) : '' },
  ]
}
