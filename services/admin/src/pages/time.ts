import { toInstant, type UserId } from '@astrovoice/contracts'
import { html, type Html } from './html.ts'

export const timeOf = (atMs: number): Html => html`<time>${toInstant(atMs)}</time>`

interface Change {
  readonly changedAtMs: number
  /** Null for an operator who is erased. */
  readonly changedBy: UserId | null
}

/** When a setting was changed, and by whom. */
export const changeOf = ({ changedAtMs, changedBy }: Change): Html =>
  html`Changed at ${timeOf(changedAtMs)} by <code>${changedBy ?? 'somebody who is erased'}</code>.`
