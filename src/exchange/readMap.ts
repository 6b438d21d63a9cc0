import { fail, type Result, succeed } from '../lib/result.ts'
import type { MapFile } from '../model/dataset.ts'
import { deriveRelationships } from '../model/relationship.ts'
import { applyRules } from '../rules/applyRules.ts'
import { foreignMapSchema } from './foreignMap.ts'
import { guard, limits } from './guard.ts'
import { mapKeys } from './mapKeys.ts'
import { parseJson } from './parseJson.ts'
import { mostRefusals, type Refusal, refusalsFrom, refuseWhole } from './refusal.ts'
import { shapeFindings } from './shapeFindings.ts'

/**
 * Checks a map file from elsewhere, in the format of `data/map.json`. It is taken whole or refused whole; a refusal names
 * at most a hundred mistakes. Relationships are derived anew, whatever the file says they are.
 */
export const readMap = (text: string): Result<MapFile, readonly Refusal[]> => {
  if (text.length > limits.characters) {
    return fail(
      refuseWhole(
        `the file is larger than ${limits.characters / 1024 / 1024} MB`,
        'leave out what the map can do without',
      ),
    )
  }
  const json = text.replace(/^\uFEFF/, '')
  const value = parseJson(json)
  if (!value.ok) return value
  const danger = guard(value.value)
  if (danger) return fail(refusalsFrom([danger], json))

  const parsed = foreignMapSchema.safeParse(value.value)
  if (!parsed.success) {
    return fail(refusalsFrom(shapeFindings(parsed.error.issues.slice(0, mostRefusals), value.value, mapKeys), json))
  }
  const { relationships, ...map } = parsed.data
  const findings = applyRules(map, { house: false, whole: true, limit: mostRefusals })
  if (findings.length > 0) return fail(refusalsFrom(findings, json))
  return succeed({ ...map, relationships: deriveRelationships(map.claims) })
}
