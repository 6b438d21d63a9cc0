import { campsShown } from '../../model/balanceView.ts'
import type { CampOfMap, CampsOfMap } from '../../query/camps.ts'
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
      <p role="status" className="visually-hidden">
        {camps && balance.camps !== 'none' && words.campsTold(camps.camps.map(sizeOf), camps.strainedPairs)}
      </p>
      {camps && balance.camps !== 'none' && (
        <>
          <p className={styles.note}>
            {words.campMeaning[balance.camps]} {words.atOdds(camps.strainedPairs, camps.proven)}{' '}
            {words.provenWhat(camps.proven)}
            {balance.camps === 'two' && camps.camps.length > 2 && ` ${words.parts}`}
          </p>
          <dl className={styles.camps}>
            {camps.camps.slice(0, mostCamps).map((camp, index) => (
              <CampEntry key={camp.circles[0]?.[0] ?? camp.rivals[0]} camp={camp} number={index + 1} />
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

const sizeOf = ({ circles, rivals }: CampOfMap): number => circles.flat().length + rivals.length

/** A camp: each circle of friends, and apart from these who is here for a rivalry alone. */
const CampEntry = ({ camp: { circles, rivals }, number }: { readonly camp: CampOfMap; readonly number: number }) => (
  <div>
    <dt>
      {words.campName(number)} <span className={styles.count}>{words.campCount(sizeOf({ circles, rivals }))}</span>
    </dt>
    {circles.map((ids) => (
      <dd key={ids[0]}>
        <Names ids={ids} />
      </dd>
    ))}
    {circles.length > 1 && <dd className={styles.note}>{words.circles}</dd>}
    {rivals.length > 0 && (
      <dd className={styles.byRivalry}>
        <p className={styles.note}>{words.placedByRivalry(rivals.length)}</p>
        <Names ids={rivals} />
      </dd>
    )}
  </div>
)

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
