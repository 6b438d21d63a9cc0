import { useEffect, useState } from 'react'

interface FullScreen {
  readonly full: boolean
  readonly toggle: () => void
}

/**
 * Whether the story has the whole screen. Where the browser does not lend it, or a frame does not allow it, the page alone makes room:
 * header, legend and time bar leave all the same.
 */
export const useFullScreen = (): FullScreen => {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) setFull(false)
    }
    document.addEventListener('fullscreenchange', follow)
    return () => {
      document.removeEventListener('fullscreenchange', follow)
      if (document.fullscreenElement) void document.exitFullscreen().catch(ignore)
    }
  }, [])
  const toggle = () => {
    setFull(!full)
    if (full) {
      if (document.fullscreenElement) void document.exitFullscreen().catch(ignore)
    } else void document.documentElement.requestFullscreen?.().catch(ignore)
  }
  return { full, toggle }
}

const ignore = () => undefined
