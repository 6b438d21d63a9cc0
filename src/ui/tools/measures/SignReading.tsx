import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { signedPairs } from '../../../model/sign.ts'
import type { Tie } from '../../../model/tie.ts'
import { softTies } from '../../../query/signedMap.ts'
import { signs as words } from '../../../words/signs.ts'
import { SignChoices } from '../../common/SignChoices.tsx'
import { useApp } from '../../useApp.ts'
import styles from './SignReading.module.css'

/** How the ties of a pair are taken for its sign, told in a line and changed on demand. */
export const SignReading = ({ ties }: { readonly ties: readonly Tie[] }) => {
  const signs = useApp((state) => state.view.signs)
  const soft = useMemo(() => softTies(ties, signs), [ties, signs])
  const ambivalent = useMemo(() => signedPairs(ties, signs).filter(({ sign }) => sign === 'ambivalent'), [ties, signs])
  const also = signs.also.length + Number(signs.unknown)
  return (
    <details className={styles.reading}>
      <summary>
        <span>
          <b>{words.title}.</b> {words.summary(signs.cooperation, also, signs.ambivalent === 'both')}.
        </span>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </summary>
      <SignChoices soft={soft} ambivalent={ambivalent} />
    </details>
  )
}
