import { PracticeItems } from '../ui/practice/PracticeItems.tsx'
import { RoundBar } from '../ui/practice/RoundBar.tsx'
import { PrintedFigure } from '../ui/print/PrintedFigure.tsx'
import { Offline } from './offline/Offline.tsx'

/** What nobody sees at first, and so loads once the page has nothing else to do. */
export const Settled = () => (
  <>
    <PrintedFigure />
    <PracticeItems />
    <RoundBar />
    <Offline />
  </>
)
