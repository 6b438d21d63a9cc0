import { parseSync, Visitor } from 'vite'
import type { SourceFile } from './source-files.ts'

/**
 * The names that a file uses as values without declaring them: globals. A name that the file declares anywhere counts
 * as its own everywhere, so the answer may miss a global but names none that is not one.
 */
export function readGlobals({ path, text }: SourceFile): Set<string> {
  const { program } = parseSync(path, text)
  const used = new Map<number, string>()
  const notReferences = new Set<number>()
  const declared = new Set<string>()
  const declare = (...nodes: (object | null | undefined)[]) => {
    for (const name of nodes.flatMap(namesIn)) declared.add(name)
  }
  const isName = (node: { start: number; computed?: boolean }, name: { start: number }) => {
    if (!node.computed) notReferences.add(name.start)
  }
  new Visitor({
    Identifier: (node) => void used.set(node.start, node.name),
    MemberExpression: (node) => {
      // globalThis.document is the same global by a longer name.
      const isGlobal = node.object.type === 'Identifier' && /^(globalThis|self|window)$/.test(node.object.name)
      if (!isGlobal) isName(node, node.property)
    },
    Property: (node) => {
      if (!node.shorthand) isName(node, node.key)
    },
    PropertyDefinition: (node) => isName(node, node.key),
    MethodDefinition: (node) => isName(node, node.key),
    TSPropertySignature: (node) => isName(node, node.key),
    TSMethodSignature: (node) => {
      isName(node, node.key)
      declare(...node.params)
    },
    TSTypeReference: (node) => isName(node, node.typeName),
    TSFunctionType: (node) => declare(...node.params),
    TSIndexSignature: (node) => declare(...node.parameters),
    TSNamedTupleMember: (node) => isName(node, node.label),
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration: (node) => declare(node.id, ...node.params),
    FunctionExpression: (node) => declare(node.id, ...node.params),
    ArrowFunctionExpression: (node) => declare(...node.params),
    ClassDeclaration: (node) => declare(node.id),
    CatchClause: (node) => declare(node.param),
    ImportDeclaration: (node) => declare(...node.specifiers.map((specifier) => specifier.local)),
  }).visit(program)
  return new Set(
    [...used].filter(([start, name]) => !notReferences.has(start) && !declared.has(name)).map(([, n]) => n),
  )
}

/** The names that a pattern binds. That a default value or a key is counted too errs on the quiet side. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (node === null || typeof node !== 'object') return []
  const own = 'type' in node && node.type === 'Identifier' && 'name' in node ? [String(node.name)] : []
  return [...own, ...Object.entries(node).flatMap(([key, child]) => (key === 'typeAnnotation' ? [] : namesIn(child)))]
}
