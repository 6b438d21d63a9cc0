/** Dialogs and popovers close themselves, and only where nobody takes the key from them. */
export const isLayerOpen = (): boolean => document.querySelector('dialog[open], :popover-open') !== null
