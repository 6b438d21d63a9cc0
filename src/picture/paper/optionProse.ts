import { storySlides as words } from '../../words/storySlides.ts'
import type { ProseParagraph } from '../figure.ts'
import { paragraph } from './chunks.ts'
import * as styles from './paperStyles.ts'

/** As many letters of options as stand beside each other. */
const mostInLine = 56

/** What a question offers by its letters: below each other, or in one line where all of it is short. */
export const optionProse = (options: readonly string[]): ProseParagraph[] => {
  const isShort = options.reduce((sum, text) => sum + [...text].length, 0) <= mostInLine && options.length > 1
  if (!isShort)
    return options.map((text, i) =>
      paragraph(text, styles.text, 32, { text: words.letter(i), style: styles.strong, by: 34 }),
    )
  const runs = options.flatMap((text, i) => [
    { text: `${i > 0 ? '\u2003\u2003' : ''}${words.letter(i)}`, ...styles.strong },
    { text: `\u2002${text.replaceAll(' ', '\u00a0')}`, ...styles.text },
  ])
  return [{ runs, leading: 32, after: 0 }]
}
