import { useEffect, useState } from 'react'

const measure = () => ({ width: window.innerWidth, height: window.innerHeight })

export const useWindowSize = (): { readonly width: number; readonly height: number } => {
  const [size, setSize] = useState(measure)
  useEffect(() => {
    const follow = () => setSize(measure())
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return size
}
