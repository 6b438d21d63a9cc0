import type { TableView } from '../../model/tableView.ts'
import type { Cell, Column, Row } from './content.ts'

/** The name under which words are sought in every column. */
export const anyColumn = 'any'

/** Choices are written one after the other with this between them. */
const or = '|'

export const readChoices = (sought: string | undefined): readonly string[] => sought?.split(or).filter(Boolean) ?? []
export const writeChoices = (ids: readonly string[]): string => ids.join(or)

/** Whether what is sought in a column is a choice from its list, and not a text. */
export const isChoice = ({ choices = [] }: Column, sought: string): boolean => {
  const ids = readChoices(sought)
  return ids.length > 0 && ids.every((id) => choices.some((choice) => choice.id === id))
}

/** Whether a row has, in every column that is narrowed, one of the choices or all of the words. */
export const matcher = (columns: readonly Column[], where: TableView['where']): ((row: Row) => boolean) => {
  const tests = Object.entries(where).flatMap(([name, sought]) => {
    if (name === anyColumn) return [anyTest(columns, sought)]
    const column = columns.find(({ id }) => id === name)
    return column ? [columnTest(column, sought)] : []
  })
  return (row) => tests.every((test) => test(row))
}

const columnTest = (column: Column, sought: string): ((row: Row) => boolean) => {
  if (isChoice(column, sought)) {
    const ids = new Set(readChoices(sought))
    return (row) => row.cell(column.id).choices?.some((id) => ids.has(id)) ?? false
  }
  const has = containsAll(sought)
  return (row) => has(wordsOf(row.cell(column.id)))
}

const anyTest = (columns: readonly Column[], sought: string): ((row: Row) => boolean) => {
  const has = containsAll(sought)
  return (row) => has(columns.map(({ id }) => wordsOf(row.cell(id))).join('\n'))
}

const wordsOf = ({ text, also }: Cell): string => plain(also ? `${text}\n${also}` : text)

/** Every word must occur, in any order; the beginning of a word or its middle will do. */
const containsAll = (sought: string): ((text: string) => boolean) => {
  const words = plain(sought).split(/\s+/).filter(Boolean)
  return (text) => words.every((word) => text.includes(word))
}

const remembered = new Map<string, string>()

/** Without case and accents. */
const plain = (text: string): string => {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const made = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (remembered.size < 100_000) remembered.set(text, made)
  return made
}
