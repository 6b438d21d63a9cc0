import { expect, test } from 'vitest'
import { shapeFindings } from './shapeFindings.ts'
import { z } from './zod.ts'

const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .exactOptional(),
  name: z.string().min(1).exactOptional(),
  size: z.union([z.string(), z.number()]).exactOptional(),
  share: z.number().min(0).max(1).exactOptional(),
  list: z.array(z.string()).exactOptional(),
  places: z.record(z.string().regex(/^[a-z]+$/), z.number()).exactOptional(),
})
const told = (input: unknown) =>
  shapeFindings(schema.safeParse(input).error?.issues ?? [], input, Object.keys(schema.shape))

test.each([
  [{ name: 3 }, '`name` is 3', 'write text (put it in quotes)'],
  [{ name: '' }, '`name` is empty', 'write it, or delete the key if it may be left out'],
  [{ name: null }, '`name` is nothing', 'write text'],
  [{ size: true }, '`size` is true', 'write text or a number (put it in quotes)'],
  [{ share: 2 }, '`share` is 2', '1 is the most'],
  [{ share: -1 }, '`share` is -1', '0 is the least'],
  [{ list: 'a' }, '`list` is "a"', 'write a list'],
  [{ list: [['a']] }, 'this is a list of 1', 'write text'],
  [{ id: 'A b' }, '"A b" cannot be an id', 'write lower-case letters and digits, words joined by single hyphens'],
  [
    { places: { 'A b': 1 } },
    '"A b" cannot be an id',
    'write lower-case letters and digits, words joined by single hyphens',
  ],
  [{ nam: 'x' }, 'there is no key `nam` here', 'write `name` if you mean it, or delete it'],
  [{ colour: 'x' }, 'there is no key `colour` here', 'delete it'],
  [
    { 'and a tail': null },
    'there is no key `and a tail` here',
    'put the whole text in quotes: between braces a comma ends it',
  ],
])('%j: %s → %s', (input, message, mend) => {
  expect(told(input)).toMatchObject([{ message, mend }])
})

test('keys are told at keys, what is missing at the record that lacks it', () => {
  const strict = z.array(z.strictObject({ id: z.string() }))
  const input = [{ x: 1 }]
  expect(shapeFindings(strict.safeParse(input).error?.issues ?? [], input, [])).toEqual([
    { at: [0], message: '`id` is missing', mend: 'add `id`: text' },
    { at: [0, 'x'], onKey: true, message: 'there is no key `x` here', mend: 'delete it' },
  ])
})
