import type { TableSubject } from '../../model/tableView.ts'
import type { Visible } from '../../model/visible.ts'
import { actors } from './actors.ts'
import { articles } from './articles.ts'
import { claims } from './claims.ts'
import type { Content, ContentOf } from './content.ts'
import { facts } from './facts.ts'
import { relationships } from './relationships.ts'

const subjects: Readonly<Record<TableSubject, ContentOf>> = { relationships, claims, actors, facts, articles }

/** What a table of some subject lists of a view. */
export const contentOf = (subject: TableSubject, visible: Visible): Content => subjects[subject](visible)
