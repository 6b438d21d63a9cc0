import { campsShown } from '../../model/balanceView.ts'
import type { CampsOfMap } from '../../query/camps.ts'
import { select, setCamera } from '../../state/changes.ts'
import { arrangeBalance } from '../../state/lensChanges.ts'
import { balance as words } from '../../words/balance.ts'
import { andMore } from '../../words/more.ts'
import { nameOf } from '../../words/sentences.ts'
import { Radios } from '../common/Radios.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './Balance.module.css'

/** Which computed camps the map shows, and who is in them. */
export const CampChoices = ({ camps }: { readonly camps: CampsOfMap | undefined }) => {
  const balance = useApp((state) => state.view.balance)
  const change = useChange()
  return (
    <section className={styles.section} aria-label={words.camps}>
      <h3 className={styles.heading}>{words.camps}</h3>
      <p className={styles.note}>{words.campsAbout}</p>
      <fieldset>
        <legend className="visually-hidden">{words.camps}</legend>
        <Radios
          options={campsShown}
          names={words.campChoice}
          value={balance.camps}
          onChoose={(camps) => {
            change(arrangeBalance({ ...balance, camps }))
            change(setCamera())
          }}
        />
      </fieldset>
      {camps && balance.camps !== 'none' && (
        <>
          <p className={styles.note}>
            {words.campMeaning[balance.camps]} {words.atOdds(camps.strainedPairs, camps.proven)}
            {balance.camps === 'two' && camps.camps.length > 2 && ` ${words.parts}`}
          </p>
          <dl className={styles.camps}>
            {camps.camps.slice(0, mostCamps).map((ids, index) => (
              <div key={ids[0]}>
                <dt>
                  {words.campName(index + 1)} <span className={styles.count}>{words.campCount(ids.length)}</span>
                </dt>
                <dd>
                  <Names ids={ids} />
                </dd>
              </div>
            ))}
            {camps.alone.length > 0 && (
              <div>
                <dt>
                  {words.alone} <span className={styles.count}>{words.campCount(camps.alone.length)}</span>
                </dt>
                <dd>
                  <Names ids={camps.alone} />
                </dd>
              </div>
            )}
          </dl>
          {camps.camps.length > mostCamps && <p className={styles.note}>{andMore(camps.camps.length - mostCamps)}</p>}
        </>
      )}
    </section>
  )
}

/** So many camps are listed, and of each so many members. */
const mostCamps = 20
const most = 60

const Names = ({ ids }: { readonly ids: readonly string[] }) => {
  const dataset = useApp((state) => state.dataset)
  const change = useChange()
  return (
    <ul className={styles.names}>
      {ids.slice(0, most).map((id) => (
        <li key={id}>
          <button type="button" onClick={() => change(select({ type: 'actor', id }))}>
            {nameOf(dataset, id)}
          </button>
        </li>
      ))}
      {ids.length > most && <li>{andMore(ids.length - most)}</li>}
    </ul>
  )
}
