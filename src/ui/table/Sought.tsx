import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLatest } from './useLatest.ts'

const longest = 100
/** Long enough that a word being typed is one change of the view, and one step of the browser's history. */
const rest = 350

interface Props {
  readonly name: string
  readonly sought: string
  readonly onSought: (text: string) => void
  readonly className?: string | undefined
}

/** A field for words to be found in rows; what is typed counts once the typing rests. */
export const Sought = ({ name, sought, onSought, className }: Props) => {
  const [text, setText] = useState(sought)
  const [before, setBefore] = useState(sought)
  const latest = useLatest(onSought)
  if (before !== sought) {
    setBefore(sought)
    setText(sought)
  }
  useEffect(() => {
    if (text.trim() === sought) return
    const timer = setTimeout(() => latest.current(text.trim()), rest)
    return () => clearTimeout(timer)
  }, [text, sought, latest])
  return (
    <label className={className}>
      <Search size={16} strokeWidth={1.5} aria-hidden />
      <input
        type="text"
        value={text}
        maxLength={longest}
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}
