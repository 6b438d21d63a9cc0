import { isSafeAddress } from '../lib/safeAddress.ts'
import type { Rule } from './rule.ts'

/** The address of an article can be clicked. */
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
