// npm start: from a fresh checkout to the site in the browser. npm start -- [--port N] [--no-open]
import { requireSupportedNode } from './node-version.mjs'

requireSupportedNode()
// Loaded after the check, for an old Node cannot even read it.
void import('./start-site.mjs')
