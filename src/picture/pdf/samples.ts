import type { Text } from '../../scene/scene.ts'

type Sample = Pick<Text, 'text' | 'face'>

/**
 * Every word of some texts once for each face, and a space: enough to know which fonts they need. A figure has each name
 * many times, and looking through all of its lines would hold up the page.
 */
export const samplesOf = (texts: readonly Sample[]): readonly Sample[] => {
  const samples = new Map<string, Sample>()
  for (const { text, face } of texts) {
    const style = [face.family, face.weight, face.italic === true].join(' ')
    for (const word of [' ', ...text.split(' ')]) {
      const key = `${style} ${word}`
      if (word !== '' && !samples.has(key)) samples.set(key, { text: word, face })
    }
  }
  return [...samples.values()]
}
