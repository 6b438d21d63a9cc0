import type { Visible } from '../../model/visible.ts'

/** Two views laid over each other: what stands as it stands now, what is gone as it was; with the ids of what is gone. */
export const overlaid = (before: Visible, now: Visible): { visible: Visible; gone: ReadonlySet<string> } => {
  const standing = new Map(now.ties.map((tie) => [tie.id, tie]))
  const was = new Set(before.ties.map((tie) => tie.id))
  const actors = new Set(now.actors.map((actor) => actor.id))
  const known = new Set(before.actors.map((actor) => actor.id))
  const ties = [...before.ties.map((tie) => standing.get(tie.id) ?? tie), ...now.ties.filter((tie) => !was.has(tie.id))]
  return {
    visible: {
      ...now,
      ties,
      actors: now.dataset.actors.filter(({ id }) => actors.has(id) || known.has(id)),
    },
    gone: new Set([
      ...before.ties.filter(({ id }) => !standing.has(id)).map(({ id }) => id),
      ...before.actors.filter(({ id }) => !actors.has(id)).map(({ id }) => id),
    ]),
  }
}
