import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An invented map of three actors as a curator would write it: what the tests of this room start from. */
export const tinyFiles: Readonly<Record<string, string>> = {
  'map.yaml': `# yaml-language-server: $schema=./schemas/map.schema.json
title: The Three Valleys
version: "1931.05.02"
`,
  'articles.yaml': `# yaml-language-server: $schema=./schemas/articles.schema.json
- id: valley-post
  label: Valley Post
  csl: { type: webpage, title: Trouble in the Valleys, container-title: Valley Post }
  when: 1931-05-02
  URL: https://example.org/trouble
`,
  'actors.yaml': `# yaml-language-server: $schema=./schemas/actors.schema.json
- { id: amber-league, name: Amber League, type: movement, prominence: 0, description: A league of millers. }
- { id: birch-guard, name: Birch Guard, type: armed force, prominence: 4, description: Its guard. }
- { id: cedar-isles, name: Cedar Isles, type: state, prominence: 3, description: A state across the water. }
`,
  'kinds.yaml': `# yaml-language-server: $schema=./schemas/kinds.schema.json
- { id: fights, relation: rivalry, directed: false, aspect: state, forward: "{from} fights {to}", backward: "{to} fights {from}" }
- { id: leads, relation: affiliation, directed: true, aspect: state, from: leader, to: group, forward: "{from} leads {to}", backward: "{to} is led by {from}" }
`,
  'events.yaml': `# yaml-language-server: $schema=./schemas/events.schema.json
- { id: landing, name: The landing, when: 1931, actors: [cedar-isles] }
`,
  'periods.yaml': '# yaml-language-server: $schema=./schemas/periods.schema.json\n',
  'facts.yaml': `# yaml-language-server: $schema=./schemas/facts.schema.json
- id: post-f1
  actor: birch-guard
  attribute: strength
  value: 200
  status: hedged
  article: valley-post
  paragraph: 2
  phrase: some two hundred
  paraphrase: The guard counts about 200.
`,
  'disagreements.yaml': `# yaml-language-server: $schema=./schemas/disagreements.schema.json
- id: who-fights
  question: Who fights the isles?
  answers:
    - { text: The league., claims: [post-1] }
    - { text: The guard., facts: [post-f1] }
`,
  'layout.yaml': `# yaml-language-server: $schema=./schemas/layout.schema.json
wide:
  sheet: { width: 1190, height: 742 }
  nodes:
    amber-league: { x: 0.2, y: 0.2 }
    cedar-isles: { x: 0.8, y: 0.2 }
phone:
  sheet: { width: 390, height: 600 }
  nodes:
    amber-league: { x: 0.2, y: 0.2 }
`,
  'claims/valley-post.yaml': `# yaml-language-server: $schema=../schemas/claims.schema.json
- id: post-1
  from: cedar-isles
  to: amber-league
  kind: fights
  when: 1931
  status: asserted
  paragraph: 1
  phrase: at war since spring
  paraphrase: The two have fought since spring.
  event: landing
- id: post-2
  from: amber-league
  to: birch-guard
  kind: leads
  status: attributed
  attributedTo: birch-guard
  paragraph: 2
  phrase: under the league
  paraphrase: =The guard, "a league's own", obeys.
`,
}

/**
 * Writes the map into a new folder that goes when the test ends.
 * Changes are other texts by file name, or null for a file to leave out.
 */
export const writeTinyFolder = async (changes: Readonly<Record<string, string | null>> = {}): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-map-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries({ ...tinyFiles, ...changes })) {
    if (text === null) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

/** A file of the map with one piece of its text changed. */
export const edited = (name: string, from: string, to: string): Record<string, string> => {
  const text = tinyFiles[name] ?? ''
  if (!text.includes(from)) throw new Error(`${name} has no "${from}"`)
  return { [name]: text.replace(from, to) }
}
