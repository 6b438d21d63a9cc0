import { z } from 'zod'

// Before the first schema: otherwise zod probes `new Function`, which a strict content security policy reports.
z.config({ jitless: true })

export { z }
