import { expect, test } from 'vitest'
import { readYaml } from './yamlSource.ts'

const place = (text: string, at: (string | number)[], onKey?: true) => {
  const { line, column } = readYaml('a.yaml', text).locate({ at, ...(onKey && { onKey }), message: '', mend: '' })
  return `${line}:${column}`
}

const text = `# a comment
- id: one
  tags: [x, y]
- { id: two, place: { x: 1 } }
`

test.each<[(string | number)[], string]>([
  [[], '2:1'],
  [[0], '2:3'],
  [[0, 'id'], '2:7'],
  [[0, 'tags', 1], '3:13'],
  [[1, 'place', 'x'], '4:26'],
])('the value at %j stands at %s', (at, expected) => {
  expect(place(text, at)).toBe(expected)
})

test('a key has a place of its own', () => {
  expect(place(text, [1, 'place', 'x'], true)).toBe('4:23')
})

test('what is not there is told at the record that lacks it', () => {
  expect(place(text, [1, 'name'])).toBe('4:3')
  expect(place(text, [1, 'place', 'y'])).toBe('4:21')
})

test('a value that stands elsewhere by an anchor is found through its alias', () => {
  expect(place('- &a { x: 1 }\n- *a\n', [1, 'x'])).toBe('1:11')
})

test('mistakes of the YAML are told at their places', () => {
  expect(readYaml('a.yaml', '- id: a\n  id: b\n').problems).toEqual([
    { file: 'a.yaml', line: 2, column: 3, message: 'Map keys must be unique', mend: 'delete one of the two' },
  ])
  expect(readYaml('a.yaml', '- note: yes: no\n').problems).toMatchObject([
    { line: 1, column: 9, mend: 'mend the YAML here; a text with a colon or a # wants quotes' },
  ])
})

test('a file that multiplies itself is refused', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `- &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
  expect(readYaml('a.yaml', ['- &l0 [x]', ...levels].join('\n'))).toMatchObject({
    value: null,
    problems: [{ line: 1, column: 1, mend: 'write the values out in place of the anchors' }],
  })
})
