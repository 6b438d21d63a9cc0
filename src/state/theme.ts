import { createStore } from 'zustand/vanilla'
import type { Theme } from '../scene/palette.ts'

/** What the reader wants; `auto` follows the system. Kept in the browser's storage, as the only thing besides the hint. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

const key = 'allegiances.theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')
const forced = window.matchMedia('(forced-colors: active)')

const stored = (): ThemeChoice => {
  // In a frame of another site there is no storage.
  if (import.meta.env.EMBED) return 'auto'
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : 'auto'
  } catch {
    return 'auto'
  }
}

const resolve = (choice: ThemeChoice): Theme =>
  forced.matches ? 'forced' : choice !== 'auto' ? choice : dark.matches ? 'dark' : 'light'

export const themeStore = createStore<{ choice: ThemeChoice; theme: Theme }>(() => {
  const choice = stored()
  return { choice, theme: resolve(choice) }
})

const update = (): void => themeStore.setState(({ choice }) => ({ theme: resolve(choice) }))
dark.addEventListener('change', update)
forced.addEventListener('change', update)

/** Chooses a theme for the page, and remembers it where the browser lets us. */
export const chooseTheme = (choice: ThemeChoice): void => {
  if (choice === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  themeStore.setState({ choice, theme: resolve(choice) })
  if (import.meta.env.EMBED) return
  try {
    if (choice === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
