import { wellFormed } from '../../lib/wellFormed.ts'
/** A text as content streams have it: UTF-16 in hexadecimal digits, after the mark that says so. */
export const textString = (text: string): string => {
  let digits = 'FEFF'
  const whole = wellFormed(text)
  for (let i = 0; i < whole.length; i += 1) digits += whole.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  return `<${digits}>`
}
