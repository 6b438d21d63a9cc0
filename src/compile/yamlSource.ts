import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Finding, Path } from '../rules/finding.ts'
import type { Problem } from './problem.ts'

/** A YAML file as plain values, with the way back from a value to its line and column. */
export interface YamlSource {
  readonly file: string
  readonly value: unknown
  /** Mistakes of the YAML itself. */
  readonly problems: readonly Problem[]
  readonly locate: (finding: Finding) => Problem
}

/** More uses of anchors than a person writes; a file that multiplies itself needs thousands. */
const maxAliasCount = 100

export const readYaml = (file: string, text: string): YamlSource => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const problemAt = (offset: number, message: string, mend: string): Problem => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, mend }
  }
  const locate = ({ at, onKey, message, mend }: Finding) =>
    problemAt(
      offsetOf(document.contents, at, onKey ?? false, (node) => resolve(node)),
      message,
      mend,
    )
  const resolve = (node: Node | null) => (isAlias(node) ? (node.resolve(document) ?? null) : node)

  const problems = [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    problemAt(pos[0], message, mends[code] ?? 'mend the YAML here; a text with a colon or a # wants quotes'),
  )
  if (problems.length > 0) return { file, value: null, problems, locate }
  try {
    return { file, value: document.toJS({ maxAliasCount }), problems, locate }
  } catch (error) {
    const mend = 'write the values out in place of the anchors'
    return {
      file,
      value: null,
      problems: [problemAt(0, error instanceof Error ? error.message : String(error), mend)],
      locate,
    }
  }
}

const mends: Record<string, string> = {
  DUPLICATE_KEY: 'delete one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'keep one document in the file: delete the line ---',
}

/** Where the value at a path starts, or its key; for what is not there, the record that lacks it. */
const offsetOf = (
  root: Node | null,
  path: Path,
  onKey: boolean,
  resolve: (node: Node | null) => Node | null,
): number => {
  let node = resolve(root)
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    let child: Node | null | undefined
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair && onKey && depth === path.length - 1) return pair.key.range?.[0] ?? offset
      child = pair?.value ?? undefined
    } else if (isSeq<Node>(node) && typeof step === 'number') child = node.items[step]
    if (!child) return offset
    offset = child.range?.[0] ?? offset
    node = resolve(child)
  }
  return offset
}
