import rows from './scripts.metrics.json' with { type: 'json' }

/** What the characters advance that our own fonts lack, in thousandths of the size: about as the fonts for them have it. */
export const foreignAdvance = (text: string, isOwn: (character: string) => boolean, bold: boolean): number => {
  const characters = [...text].filter((character) => !isMark.test(character))
  return characters.reduce((sum, character, i) => {
    if (isOwn(character) || isUnseen.test(character)) return sum
    const [before = '', next = ''] = [characters[i - 1], characters[i + 1]]
    const advance = advanceOf(character, isArabic.test(next))
    // Chinese is as wide in every weight.
    return (
      sum +
      advance * (bold || advance === square ? 1 : 0.96) * shareOf(character, before, next, characters[i + 2] ?? '')
    )
  }, 0)
}

/** Signs above and below a letter, and the joiner, which changes no more than its look. */
const isMark = /(?!\u094d)[\p{Mn}\p{Me}\u200d]/u
/** What is never drawn, though letters do not join across some of it; and the sign by which letters of Devanagari do. */
const isUnseen = /[\p{Default_Ignorable_Code_Point}\u094d]/u
const isArabic = /(?=\p{L})\p{Script=Arabic}/u

/** Letters of Devanagari that join are halved; one of them is written above or below the other. */
const shareOf = (character: string, before: string, next: string, after: string): number => {
  const joined = next === virama && /(?=\p{L})\p{Script=Devanagari}/u.test(after)
  if (character === 'र' && (joined || before === virama)) return 0
  return joined && after !== 'र' ? 0.5 : 1
}
const virama = '\u094d'
const square = 1000

const advanceOf = (character: string, joins: boolean): number => {
  const codePoint = character.codePointAt(0) ?? 0
  for (const { from, inside, last = inside } of rows) {
    const i = codePoint - from
    if (i >= 0 && i < inside.length) return 25 * ((joins ? inside : last).charCodeAt(i) - 33)
  }
  // Wide scripts take a full square, others a bit more than half.
  return codePoint >= 0x2e80 ? square : 620
}
