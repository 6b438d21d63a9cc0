// @ts-check
// Reads the list of figures that npm run figures makes, and says what is wrong with it before any is made.

/**
 * @typedef {{ name: string | undefined, view: string, preset: string | undefined, settings: object, files: object[] }} Order
 *   view: the fragment of the address, without #; settings and files: as the composer has them
 */

export const formats = ['png', 'svg', 'pdf', 'pptx', 'webp', 'jpeg']
export const presets = ['sheet', 'print', 'column', 'slide', 'poster', 'social']
const keys = ['name', 'view', 'preset', 'settings', 'formats', 'file', 'title', 'subtitle']

/**
 * Understands a list, `{ figures: […] }`, or a story's `{ steps: […] }`, each item with a `view`.
 * @param {unknown} content
 * @param {string} file for the messages
 * @returns {{ ok: true, list: Order[] } | { ok: false, problems: string[] }}
 */
export function readOrders(content, file) {
  const { list, isStory } = listOf(content)
  if (!list)
    return {
      ok: false,
      problems: [`${file}: this is no list of views. Write a list, or "figures:" with one below it.`],
    }
  if (list.length === 0) return { ok: false, problems: [`${file}: the list is empty.`] }
  /** @type {string[]} */
  const problems = []
  const orders = list.map((item, i) => {
    const place = `${file}, figure ${i + 1}`
    if (!isRecord(item)) return void problems.push(`${place}: write "view:" and the part of its address behind #.`)
    const unknown = isStory ? [] : Object.keys(item).filter((key) => !keys.includes(key))
    if (unknown.length > 0)
      problems.push(`${place}: nothing is known of ${unknown.join(', ')}. Known are ${keys.join(', ')}.`)
    const { name, view, preset, title, subtitle } = item
    if (typeof view !== 'string') problems.push(`${place}: its view is missing, the part of its address behind #.`)
    if (preset !== undefined && !(typeof preset === 'string' && presets.includes(preset)))
      problems.push(`${place}: there is no preset ${inWords(preset)}. There are ${presets.join(', ')}.`)
    if (name !== undefined && (typeof name !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)))
      problems.push(
        `${place}: a name of a file has letters, numbers, dots, hyphens and spaces, not ${JSON.stringify(name)}.`,
      )
    const wanted = item.formats ?? ['pdf']
    const named = (Array.isArray(wanted) ? wanted : [wanted]).map(inWords)
    for (const format of named)
      if (!formats.includes(format))
        problems.push(`${place}: there is no format ${format}. There are ${formats.join(', ')}.`)
    return {
      name: typeof name === 'string' ? name : undefined,
      view: fragmentOf(String(view)),
      preset: typeof preset === 'string' ? preset : undefined,
      settings: {
        ...(isRecord(item.settings) ? item.settings : {}),
        ...(typeof title === 'string' ? { title } : {}),
        ...(typeof subtitle === 'string' ? { subtitle } : {}),
      },
      files: named.map((format) => ({ ...(isRecord(item.file) ? item.file : {}), format })),
    }
  })
  problems.push(
    ...twins(orders).map((name) => `${file}: two figures are called ${name}; the second would replace the first.`),
  )
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, list: orders.flatMap((order) => order ?? []) }
}

/** A view as it stands in a list: a fragment, with or without #, or a whole address.
 * @param {string} view */
const fragmentOf = (view) => (view.includes('#') ? view.slice(view.indexOf('#') + 1) : view)

/** @param {unknown} content */
function listOf(content) {
  if (Array.isArray(content)) return { list: content, isStory: false }
  if (isRecord(content) && Array.isArray(content.figures)) return { list: content.figures, isStory: false }
  if (isRecord(content) && Array.isArray(content.steps)) return { list: content.steps, isStory: true }
  return { list: undefined, isStory: false }
}

/** @param {(Order | undefined)[]} orders */
function twins(orders) {
  const names = orders.flatMap((order) => order?.name ?? [])
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

/** What somebody wrote, for a message: text as it is, anything else as it stands in JSON.
 * @param {unknown} value @returns {string} */
const inWords = (value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
