import type { Rule } from './rule.ts'

const schemes = ['https:', 'http:', 'mailto:', 'doi:']

/** An address can be clicked: anything but these schemes could run a script or reach into the reader's machine. */
export const isSafeAddress = (address: string): boolean => URL.canParse(address) && schemes.includes(new URL(address).protocol)

export const badAddress: Rule = {
  name: 'bad address',
  *check({ articles }) {
    for (const [i, article] of articles.entries()) {
      if (isSafeAddress(article.URL)) continue
      yield {
        at: ['articles', i, 'URL'],
        message: `"${article.URL}" is not an address that may be opened`,
        mend: 'write a whole address that starts with https:, http:, mailto: or doi:',
      }
    }
  },
}
