import { describe, expect, it } from 'vitest'
import { isRightToLeft, stretchesOf } from './scripts.ts'

describe('stretchesOf', () => {
  const languages = (text: string) => stretchesOf(text, 'en').map((one) => [one.text, one.language])

  it('says of each script which language it is taken for', () => {
    expect(languages('Taliban')).toEqual([['Taliban', 'en-GB']])
    expect(languages('Талибан')).toEqual([['Талибан', 'ru-RU']])
    expect(languages('तालिबान')).toEqual([['तालिबान', 'hi-IN']])
    expect(languages('塔利班')).toEqual([['塔利班', 'zh-CN']])
    expect(languages('טליבאן')).toEqual([['טליבאן', 'he-IL']])
  })

  it('tells Pashto, Urdu and Persian from Arabic by letters of their own', () => {
    expect(languages('طالبان')).toEqual([['طالبان', 'ar-SA']])
    expect(languages('پښتو')).toEqual([['پښتو', 'ps-AF']])
    expect(languages('ٹیلی')).toEqual([['ٹیلی', 'ur-PK']])
    expect(languages('پنجشیر')).toEqual([['پنجشیر', 'fa-IR']])
  })

  it('divides mixed text and loses nothing of it', () => {
    const text = '12 Taliban (طالبان), 2021'
    const stretches = stretchesOf(text, 'en')
    expect(stretches.map((one) => one.text).join('')).toBe(text)
    expect(stretches.map((one) => one.language)).toEqual(['en-GB', 'ar-SA'])
  })

  it('takes text without letters for that of the figure', () => {
    expect(languages('12 – 13')).toEqual([['12 – 13', 'en-GB']])
    expect(languages('')).toEqual([])
  })
})

describe('isRightToLeft', () => {
  it('goes by the first letter', () => {
    expect(isRightToLeft('طالبان (Taliban)')).toBe(true)
    expect(isRightToLeft('(1) חמאס')).toBe(true)
    expect(isRightToLeft('Taliban (طالبان)')).toBe(false)
    expect(isRightToLeft('12')).toBe(false)
  })
})
