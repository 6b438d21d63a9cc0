import { useId } from 'react'
import { setAudience, setMinutes, setSummary, setTitle } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { endRun } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import { TextField } from './TextField.tsx'
import { useEdit, useStory } from './useWriting.ts'
import common from './Writing.module.css'

export const TitleField = () => {
  const { title } = useStory()
  const edit = useEdit()
  return (
    <TextField
      field="title"
      label={words.name}
      value={title}
      most={mostOf.title}
      look="title"
      onCommit={(text, run) => edit(setTitle(text), run)}
    />
  )
}

/** What the page of stories says of a story. */
export const AboutFields = () => {
  const store = useAppStore()
  const { summary, audience, minutes } = useStory()
  const edit = useEdit()
  const id = useId()
  return (
    <details className={common.section}>
      <summary>{words.about}</summary>
      <TextField
        field="summary"
        label={words.summary}
        value={summary}
        most={mostOf.summary}
        look="lines"
        onCommit={(text, run) => edit(setSummary(text), run)}
      />
      <TextField
        field="audience"
        label={words.audience}
        value={audience}
        most={mostOf.audience}
        onCommit={(text, run) => edit(setAudience(text), run)}
      />
      <div className={common.field}>
        <label htmlFor={id} className={common.label}>
          {words.minutes}
        </label>
        <input
          id={id}
          type="number"
          min={1}
          max={mostOf.minutes}
          className={`${common.input} ${common.number}`}
          value={minutes}
          onChange={({ target }) => edit(setMinutes(target.valueAsNumber), 'minutes')}
          onBlur={() => endRun(store)}
        />
      </div>
    </details>
  )
}
