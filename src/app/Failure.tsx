import { en } from '../words/en.ts'

/** What stands on the page when there is no map to show. */
export const Failure = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <main style={{ padding: 28 }}>
    <h1>{en.load.failed}</h1>
    <p>{en.load.failedHelp}</p>
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </main>
)
