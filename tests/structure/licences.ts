const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/**
 * Whether an SPDX expression can be met with permissive licences alone: every part of AND, one part of OR. Brackets
 * inside brackets do not occur in practice and are refused.
 */
export function isPermissive(expression: string): boolean {
  const flat = expression.trim().replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(flat)) return false
  return flat.split(/\s+OR\s+/).some((option) => option.split(/\s+AND\s+/).every((id) => permissive.has(id.trim())))
}
