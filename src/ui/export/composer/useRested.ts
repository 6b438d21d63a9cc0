import { useEffect, useState } from 'react'

/** How long a reader rests before what was typed is laid out, in milliseconds. */
const rest = 160

/** A value once it has stayed the same for a moment: what costs much waits until typing rests. */
export const useRested = <T>(value: T): T => {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
