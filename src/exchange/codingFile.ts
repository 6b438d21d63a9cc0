import { fail, type Result, succeed } from '../lib/result.ts'
import type { Coding } from '../model/coding.ts'
import type { Dataset } from '../model/dataset.ts'
import { readCodingSet } from '../query/coding/codingSet.ts'
import { codingFileSchema, codingKeys, codingLimits } from './codingSchema.ts'
import { guard } from './guard.ts'
import { parseJson } from './parseJson.ts'
import { mostRefusals, type Refusal, refusalsFrom, refuseWhole } from './refusal.ts'
import { shapeFindings } from './shapeFindings.ts'

type Map = Pick<Dataset, 'title' | 'version' | 'claim'>

/** The file that a student hands in. Nothing of them is in it but what they typed. */
export const writeCoding = ({ coder, set, codes }: Coding, { title, version }: Map): string =>
  `${JSON.stringify({ kind: 'allegiances-coding', version: 1, map: { title, version }, set, coder, codes }, null, 2)}\n`

/** Checks the file of a coder against the map that is open. It is taken whole or refused whole, with the mend. */
export const readCoding = (text: string, map: Map): Result<Coding, readonly Refusal[]> => {
  if (text.length > codingLimits.characters)
    return fail(refuseWhole('the file is larger than 1 MB', 'choose a file that the coding exercise saved'))
  const json = text.replace(/^\uFEFF/, '')
  const parsed = parseJson(json)
  if (!parsed.ok) return parsed
  const danger = guard(parsed.value)
  if (danger) return fail(refusalsFrom([danger], json))
  const kind = (parsed.value as { readonly kind?: unknown } | null)?.kind
  if (kind !== 'allegiances-coding')
    return fail(refuseWhole('this is not a file of the coding exercise', 'choose one that “Save as a file” there made'))
  const read = codingFileSchema.safeParse(parsed.value)
  if (!read.success)
    return fail(refusalsFrom(shapeFindings(read.error.issues.slice(0, mostRefusals), parsed.value, codingKeys), json))
  const { map: of, set, coder, codes } = read.data
  if (of.version !== map.version || of.title !== map.title)
    return fail(
      refuseWhole(
        `it was coded on “${of.title}”, version ${of.version}; this is “${map.title}”, version ${map.version}`,
        'open it on the map that it was coded on',
      ),
    )
  const findings = findingsIn(set, codes, map)
  if (findings.length > 0) return fail(refusalsFrom(findings, json))
  return succeed({ coder: coder.trim(), set, data: of.version, codes })
}

const findingsIn = (set: string, codes: Coding['codes'], { claim }: Map) => {
  const seen = new Set<string>()
  return [
    ...(readCodingSet(set)
      ? []
      : [{ at: ['set'], message: `there is no set “${set.slice(0, 60)}”`, mend: 'save the file anew' }]),
    ...codes.flatMap(({ claim: id }, index) => {
      const at = ['codes', index, 'claim']
      if (!claim.has(id)) return [{ at, message: `the map has no claim "${id}"`, mend: 'delete this code' }]
      if (seen.has(id)) return [{ at, message: `the claim "${id}" is coded twice`, mend: 'delete one of the two' }]
      seen.add(id)
      return []
    }),
  ].slice(0, mostRefusals)
}
