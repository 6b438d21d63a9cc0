/** The page as it was opened, where the whole site is one file: it can save itself again. */
let opened: HTMLElement | undefined

/** Called before anything changes the page. */
export const keepOwnPage = (): void => {
  opened = document.documentElement.cloneNode(true) as HTMLElement
  // What early.js says of this reader.
  for (const name of Object.keys(opened.dataset)) delete opened.dataset[name]
}

/** The text of the file. */
export const ownPage = (): string => `<!doctype html>\n${opened?.outerHTML ?? ''}\n`
