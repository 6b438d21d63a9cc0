import { useEffect, useState } from 'react'

type Loaded = typeof import('../../exchange/citations/styles.ts') &
  typeof import('../../exchange/citations/formatAll.ts')

/** Fetches the styles of citation when they are first asked for. */
export const loadStyles = async (): Promise<Loaded> => {
  const [styles, all] = await Promise.all([
    import('../../exchange/citations/styles.ts'),
    import('../../exchange/citations/formatAll.ts'),
  ])
  return { ...styles, ...all }
}

/** The styles of citation; undefined while they load. */
export const useStyles = (): Loaded | 'failed' | undefined => {
  const [loaded, setLoaded] = useState<Loaded | 'failed'>()
  useEffect(() => {
    let current = true
    loadStyles().then(
      (found) => current && setLoaded(found),
      () => current && setLoaded('failed'),
    )
    return () => {
      current = false
    }
  }, [])
  return loaded
}
