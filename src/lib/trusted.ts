import { inlinedScript, isInlinedScript } from './inlinedScript.ts'

/** Scripts of the page's own origin; where all is one file, those that stand in it and no others. */
const isOwn = (address: string): boolean =>
  import.meta.env.ONE_FILE
    ? isInlinedScript(address)
    : new URL(address, globalThis.location.href).origin === globalThis.location.origin

/** The one policy by which this page names scripts. */
const policy = globalThis.trustedTypes?.createPolicy('allegiances', {
  createScriptURL: (address) => {
    if (!isOwn(address)) throw new TypeError(`A script of another origin: ${address}`)
    return address
  },
})

/** The address of a worker or service worker, vouched for where the browser asks for it. */
export const trustedScript = (address: string): string => {
  const script = import.meta.env.ONE_FILE ? inlinedScript(address) : address
  // The DOM's types do not know yet that a trusted address is taken where a text is.
  return (policy ? policy.createScriptURL(script) : script) as unknown as string
}
