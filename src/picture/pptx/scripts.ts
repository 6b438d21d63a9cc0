/** A stretch of text in one script, with the language that a program is told it is in. */
export interface Stretch {
  readonly text: string
  readonly language: string
}

const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar-SA'],
  [/\p{Script=Hebrew}/u, 'he-IL'],
  [/\p{Script=Devanagari}/u, 'hi-IN'],
  [/\p{Script=Cyrillic}/u, 'ru-RU'],
  [/\p{Script=Greek}/u, 'el-GR'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Hangul}/u, 'ko-KR'],
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Latin}/u, ''],
]

/** Letters that of the languages written in Arabic script only one or its neighbours have. */
const arabicByLetter: readonly (readonly [RegExp, string])[] = [
  [/[ټډړږښګڼۍې]/u, 'ps-AF'],
  [/[ٹڈڑںےۓ]/u, 'ur-PK'],
  [/[پچژگ]/u, 'fa-IR'],
]

/** Programs spell and shape by a country's variety of a language. */
const varieties: Readonly<Record<string, string>> = { en: 'en-GB' }
export const varietyOf = (language: string): string => varieties[language] ?? language

const languageOf = (character: string): string | undefined => byScript.find(([script]) => script.test(character))?.[1]

/** Divides text by script; what belongs to none, such as a space or a digit, goes with what stands before it. */
export const stretchesOf = (text: string, language: string): Stretch[] => {
  const own = varietyOf(language)
  const stretches: { text: string; language: string | undefined }[] = []
  for (const character of text) {
    const found = languageOf(character)
    const last = stretches.at(-1)
    if (last && (found === undefined || last.language === undefined || last.language === found)) {
      last.text += character
      last.language ??= found
    } else stretches.push({ text: character, language: found })
  }
  return stretches.map((one) => ({ text: one.text, language: refined(one.text, one.language || own) }))
}

const refined = (text: string, language: string): string =>
  language === 'ar-SA' ? (arabicByLetter.find(([letters]) => letters.test(text))?.[1] ?? language) : language

/** Whether text is read from the right: its first letter decides (Unicode Standard Annex 9, rule P2). */
export const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
