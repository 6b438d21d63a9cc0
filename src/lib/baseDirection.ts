/**
 * The base direction of a line by its first strong character (UAX 9, rules P2 and P3): what stands between an isolate and
 * its end does not count.
 */
export const baseDirection = (text: string): 'ltr' | 'rtl' => {
  if (!mayBeRtl.test(text)) return 'ltr'
  let isolates = 0
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) isolates += 1
    else if (character === '\u2069') isolates = Math.max(0, isolates - 1)
    else if (isolates === 0 && strong.test(character)) return mayBeRtl.test(character) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}

const strong = /[\p{L}\p{Nl}\u200e\u200f\u061c]/u
/** Hebrew to Syriac, Thaana, N'Ko and their kin, their presentation forms, the planes' right-to-left blocks, two marks. */
const mayBeRtl = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
