import type { Question } from '../../model/question.ts'
import type { Story } from '../../model/story.ts'
import {
  type StoryEdit,
  setAudience,
  setHeading,
  setNote,
  setQuestion,
  setSummary,
  setText,
  setTitle,
} from '../../model/storyEdits.ts'

/*
 * What is typed into a field is noted at once, letter by letter, in storage that is written while the page waits. It stays there until the
 * edit that it becomes is kept: neither a reload nor a crash takes a letter.
 */

/** A field of a story: its name alone, or with the id of its step, and of an answer its place. */
export type TypedField =
  | 'title'
  | 'summary'
  | 'audience'
  | `${'heading' | 'text' | 'note' | 'ask' | 'answer'} ${string}`
  | `option ${string} ${number}`

interface Note {
  readonly text: string
  readonly at: number
}

const prefix = 'allegiances.typing'
const keyOf = (story: string, field: string) => `${prefix}/${story}/${field}`

/** Some browsers have no storage for a page, or a full one: then what was typed is kept a moment later, as an edit. */
const withStorage = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}

export const noteTyped = (story: string, field: TypedField, text: string): void =>
  withStorage((storage) => storage.setItem(keyOf(story, field), JSON.stringify({ text, at: Date.now() })))

/** What was typed is kept: the note goes, unless more was typed since. */
export const forgetTyped = (story: string, field: TypedField, text: string): void =>
  withStorage((storage) => {
    const key = keyOf(story, field)
    if (noteIn(storage, key)?.text === text) storage.removeItem(key)
  })

const noteIn = (storage: Storage, key: string): Note | undefined => {
  try {
    const note: unknown = JSON.parse(storage.getItem(key) ?? '')
    const { text, at } = (note ?? {}) as Partial<Note>
    return typeof text === 'string' && typeof at === 'number' ? { text, at } : undefined
  } catch {
    return undefined
  }
}

/** Another window may be typing it at this moment. */
const fresh = 3000

/**
 * The edits that were typed and never kept, after `since`; they are noted no longer. `ours`: it was this window that they were typed in.
 */
export const takeTyped = (story: string, since: number, ours: boolean): readonly StoryEdit[] =>
  withStorage((storage) =>
    fieldsOf(storage, story).flatMap((field) => {
      const key = keyOf(story, field)
      const note = noteIn(storage, key)
      if (note && !ours && Date.now() - note.at < fresh) return []
      storage.removeItem(key)
      const edit = note && note.at >= since ? editOf(field, note.text) : undefined
      return edit ? [edit] : []
    }),
  ) ?? []

/** Whether something was typed into a story that is not kept. */
export const hasTyped = (story: string): boolean =>
  (withStorage((storage) => fieldsOf(storage, story)) ?? []).length > 0

const fieldsOf = (storage: Storage, story: string): string[] => {
  const start = keyOf(story, '')
  return Object.keys(storage).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []))
}

const editOf = (field: string, text: string): StoryEdit | undefined => {
  const [name, step = '', place] = field.split(' ')
  switch (name) {
    case 'title':
      return setTitle(text)
    case 'summary':
      return setSummary(text)
    case 'audience':
      return setAudience(text)
    case 'heading':
      return setHeading(step, text)
    case 'text':
      return setText(step, text)
    case 'note':
      return setNote(step, text)
    case 'ask':
    case 'answer':
      return inQuestion(step, (question) => ({ ...question, [name]: text }))
    case 'option':
      return inQuestion(step, (question) =>
        question.type === 'choice'
          ? { ...question, options: question.options.map((one, i) => (i === Number(place) ? { ...one, text } : one)) }
          : question,
      )
    default:
      return undefined
  }
}

const inQuestion = (step: string, alter: (question: Question) => Question): StoryEdit => ({
  name: 'question',
  apply: (story: Story) => {
    const question = story.steps.find(({ id }) => id === step)?.question
    return question ? setQuestion(step, alter(question)).apply(story) : story
  },
})
