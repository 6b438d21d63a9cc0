/** Copies a text, with its italics where the browser takes HTML as well. Resolves to false where nothing could be copied. */
export const copyText = async ({ text, html }: { readonly text: string; readonly html?: string }): Promise<boolean> => {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text)
    else {
      const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
      await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })])
    }
    return true
  } catch {
    return copySelected(text)
  }
}

/** For pages that are not served over https, where there is no clipboard to write to. */
const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  const before = document.activeElement
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}
