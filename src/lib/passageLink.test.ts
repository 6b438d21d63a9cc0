import { expect, it } from 'vitest'
import { passageLink } from './passageLink.ts'

it('points at a phrase, with what is syntax encoded', () => {
  expect(passageLink('https://a.example/x', 'an old, semi-dry & rare wine')).toBe(
    'https://a.example/x#:~:text=an%20old%2C%20semi%2Ddry%20%26%20rare%20wine',
  )
})

it('takes the place of a fragment that is there', () => {
  expect(passageLink('https://a.example/x#top', 'wine')).toBe('https://a.example/x#:~:text=wine')
})
