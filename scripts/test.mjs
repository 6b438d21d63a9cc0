// npm test: everything that must hold, from a fresh checkout. npm test -- [--only step,step] [--bail]
import { requireSupportedNode } from './node-version.mjs'

requireSupportedNode()
// Loaded after the check, for an old Node cannot even read it.
void import('./run-tests.mjs')
