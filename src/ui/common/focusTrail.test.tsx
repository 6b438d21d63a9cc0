import { afterEach, beforeEach, expect, it } from 'vitest'
import { askedFrom, hasMovedOn, noteAsking } from './focusTrail.ts'

const button = (name: string): HTMLButtonElement => {
  const made = document.createElement('button')
  made.textContent = name
  document.body.append(made)
  return made
}
let asked: HTMLButtonElement
let other: HTMLButtonElement
beforeEach(() => {
  asked = button('asked')
  other = button('other')
  asked.focus()
  noteAsking()
})
afterEach(() => document.body.replaceChildren())

it('lets what comes late take the focus from where it was asked for', () => {
  expect(hasMovedOn()).toBe(false)
  expect(askedFrom()).toBe(asked)
})

it('leaves the focus where the reader has gone meanwhile', () => {
  other.focus()
  expect(hasMovedOn()).toBe(true)
  // Put down altogether, it is nowhere.
  other.blur()
  expect(hasMovedOn()).toBe(false)
})

it('takes it where what had it is gone or hidden, for then nobody has moved it', () => {
  other.focus()
  asked.hidden = true
  expect(hasMovedOn()).toBe(false)
  expect(askedFrom(), 'hidden, it is still the way back').toBe(asked)
  asked.remove()
  expect(hasMovedOn()).toBe(false)
  expect(askedFrom()).toBe(other)
})

it('knows that whoever asked from nowhere has gone somewhere', () => {
  asked.blur()
  noteAsking()
  expect(hasMovedOn()).toBe(false)
  other.focus()
  expect(hasMovedOn()).toBe(true)
})
