/** EDTF dates in words of English: "c. 2019", "1980s", "since 2015", "until 15 Aug 2021", "26–31 Aug 2021". */
export const dateInWords = (edtf: string): string => {
  if (!edtf.includes('/')) return point(edtf)
  const [from = '', to = ''] = edtf.split('/')
  if (to === '..') return `since ${point(from)}`
  if (to === '') return `from ${point(from)}`
  if (from === '' || from === '..') return `until ${point(to)}`
  if (from === to) return point(from)
  return span(from, to)
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const point = (text: string): string => {
  const about = /[~%]/.test(text) ? 'c. ' : ''
  const doubt = /[?%]/.test(text) ? ' (uncertain)' : ''
  return `${about}${plain(text.replace(/[~?%]/g, ''))}${doubt}`
}

const plain = (text: string): string => {
  if (/^\d{3}X$/.test(text)) return `${text.slice(0, 3)}0s`
  const [year = '', month, day] = text.split('-')
  return [day && String(Number(day)), month && (months[Number(month) - 1] ?? month), year].filter(Boolean).join(' ')
}

/** Leaves out on the left what the right side repeats: "26–31 Aug 2021", "Aug–Oct 2021". */
const span = (from: string, to: string): string => {
  const [a, b] = [from.split('-'), to.split('-')]
  const sameYear = a[0] === b[0]
  const short = a.length === b.length && !/[~?%X]/.test(from + to)
  if (short && sameYear && a.length === 3 && a[1] === b[1]) return `${Number(a[2])}–${point(to)}`
  if (short && sameYear && a.length > 1) return `${point(from).replace(` ${a[0]}`, '')}–${point(to)}`
  return `${point(from)}–${point(to)}`
}
