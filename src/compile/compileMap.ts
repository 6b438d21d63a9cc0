import { mapFileSchema } from '../exchange/mapFile.ts'
import { type MapFile, toDataset } from '../model/dataset.ts'
import { deriveRelationships } from '../model/relationship.ts'
import type { Story } from '../model/story.ts'
import { allRules } from '../rules/allRules.ts'
import { applyRules } from '../rules/applyRules.ts'
import type { Draft, DraftClaim } from '../rules/draft.ts'
import type { Rule } from '../rules/rule.ts'
import { inReadingOrder, type Problem } from './problem.ts'
import { readFolder } from './readFolder.ts'
import { readStories } from './readStories.ts'

export type Compiled =
  | { readonly map: MapFile; readonly stories: readonly Story[] }
  | { readonly problems: readonly Problem[] }

interface Options {
  /** Rules that only some have the means to apply: those which need our copies of the articles. */
  readonly moreRules?: readonly Rule[]
  /** How many lines each of those copies has. */
  readonly lineCounts?: ReadonlyMap<string, number>
}

/** Compiles a folder of authored YAML into a map, or tells every mistake in it. */
export const compileMap = async (folder: string, { moreRules = [], lineCounts }: Options = {}): Promise<Compiled> => {
  const { draft, problems, locate } = await readFolder(folder)
  const findings = applyRules(lineCounts ? { ...draft, lineCounts } : draft, {
    house: true,
    whole: problems.length === 0,
    rules: [...allRules, ...moreRules],
  })
  if (problems.length + findings.length > 0) {
    return { problems: inReadingOrder([...problems, ...findings.map(locate)]) }
  }
  // Stories are judged against the map, and so once there is one.
  const map = publish(draft)
  const told = await readStories(folder, toDataset(map))
  return told.problems.length > 0 ? { problems: inReadingOrder(told.problems) } : { map, stories: told.stories }
}

/** Adds what is derived. The schema of the published form has the last word, and puts the keys in its order. */
const publish = ({ setAside, lineCounts, claims: drafts, ...rest }: Draft): MapFile => {
  const kinds = new Map(rest.kinds.map((kind) => [kind.id, kind]))
  const claims = drafts.map((claim: DraftClaim) => {
    const kind = kinds.get(claim.kind)
    if (!kind) throw new Error(`The rules let the unknown kind ${claim.kind} pass`)
    return { ...claim, relation: kind.relation, directed: kind.directed }
  })
  return mapFileSchema.parse({ ...rest, claims, relationships: deriveRelationships(claims) })
}
