import { longMonths } from '../months.ts'

/** An EDTF date as a sentence says it; `closed` where it tells an end. */
export interface When {
  readonly text: string
  readonly time: 'point' | 'since' | 'from' | 'until' | 'between'
}

/** "in 2017", "on 26 August 2021", "since around 2015", "from 2015 to 2019", "until 15 August 2021" */
export const whenInProse = (edtf: string): When => {
  if (!edtf.includes('/')) return { text: at(edtf), time: 'point' }
  const [from = '', to = ''] = edtf.split('/')
  if (from === '' || from === '..') return { text: `until ${point(to)}`, time: 'until' }
  if (to === '..') return { text: `since ${point(from)}`, time: 'since' }
  if (to === '') return { text: `from ${point(from)} on`, time: 'from' }
  if (from === to) return { text: at(from), time: 'point' }
  return { text: `from ${span(from, to)}`, time: 'between' }
}

/** A point of time with its preposition. */
const at = (text: string): string => {
  if (/[~%]/.test(text)) return point(text)
  const day = /^\d{4}-\d\d-\d\d/.test(text)
  return `${/\?/.test(text) ? 'perhaps ' : ''}${day ? 'on' : 'in'} ${plain(text.replace('?', ''))}`
}

const point = (text: string): string => {
  const about = /[~%]/.test(text) ? 'around ' : ''
  const doubt = /[?%]/.test(text) ? 'perhaps ' : ''
  return `${doubt}${about}${plain(text.replace(/[~?%]/g, ''))}`
}

const plain = (text: string): string => {
  if (/^\d{3}X$/.test(text)) return `the ${text.slice(0, 3)}0s`
  const [year = '', month, day] = text.split('-')
  return [day && String(Number(day)), month && (longMonths[Number(month) - 1] ?? month), year].filter(Boolean).join(' ')
}

/** Leaves out what the other side repeats: "26 to 31 August 2021". */
const span = (from: string, to: string): string => {
  const [a, b] = [from.split('-'), to.split('-')]
  const exact = a.length === b.length && a.length > 1 && !/[~?%X]/.test(from + to)
  if (exact && a[0] === b[0]) {
    const start = a.length === 3 && a[1] === b[1] ? String(Number(a[2])) : plain(from).replace(` ${a[0]}`, '')
    return `${start} to ${plain(to)}`
  }
  return `${point(from)} to ${point(to)}`
}

/** A date that stands for itself: "26 to 31 August 2021", "the 1980s", "since 2015". */
export const dateAlone = (edtf: string): string => whenInProse(edtf).text.replace(/^(in|on|from) /, '')
