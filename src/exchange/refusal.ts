import { type Finding, type Path, pathText } from '../rules/finding.ts'
import { scanJson, type Wanted, wantPaths } from './jsonScan.ts'
import { lineIndex } from './lineIndex.ts'

/** Why a file is not taken: the record, its place in the text where it has one, what is wrong and the mend. */
export interface Refusal {
  /** Such as `claims[12].status`; empty where the file as a whole is meant. */
  readonly record: string
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly mend: string
}

/** So many refusals are told; the rest would be more of the same. */
export const mostRefusals = 100

export const refuseWhole = (message: string, mend: string): readonly Refusal[] => [{ record: '', message, mend }]

/** Gives the findings about a JSON text their lines and columns. */
export const refusalsFrom = (findings: readonly Finding[], text: string): readonly Refusal[] => {
  const told = findings.slice(0, mostRefusals)
  const wanted = wantPaths(told.map((finding) => finding.at))
  scanJson(text, wanted)
  const placeOf = lineIndex(text)
  return told.map(({ at, onKey, message, mend }) => {
    const offset = offsetOf(wanted, at, onKey ?? false)
    return { record: pathText(at), ...placeOf(offset), message, mend }
  })
}

/** What was left out has no place of its own: then that of the nearest record around it. */
const offsetOf = (wanted: Wanted, path: Path, onKey: boolean): number => {
  let node = wanted
  for (const step of path) {
    const child = node.children.get(step)
    if (child?.offset === undefined) return node.offset ?? 0
    node = child
  }
  return (onKey ? node.keyOffset : node.offset) ?? 0
}

/** One line for the reader: `map.json:12:3 claims[0].status: what is wrong → the mend`. */
export const refusalInWords = (file: string, { record, line, column, message, mend }: Refusal): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${record && `${record}: `}${message} → ${mend}`
