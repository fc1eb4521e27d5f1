import {
  astrologerStates,
  type CataloguedAstrologer,
  type DeadLetterGroup,
  type StoredFlag,
} from '@astrovoice/core'
import { html } from './html.ts'
import type { Content } from './page.ts'

export interface Overview {
  readonly astrologers: readonly CataloguedAstrologer[]
  readonly deadLetters: readonly DeadLetterGroup[]
  /** Flags that are not on for everybody. */
  readonly limited: readonly StoredFlag[]
}

export const homePage = ({ astrologers, deadLetters, limited }: Overview): Content => ({
  title: 'Overview',
  body: html`<h2>What waits</h2>
    <ul>
      <li>
        <a href="/dead-letters">${deadLetters.reduce((sum, { count }) => sum + count, 0)} dead letters</a>
      </li>
      ${limited.map(({ name }) => html`<li><a href="/flags">The flag ${name} is not on for everybody</a></li>`)}
    </ul>
    <h2>Astrologers</h2>
    <ul>
      ${astrologerStates.map(
        (state) => html`<li>${astrologers.filter((each) => each.state === state).length} ${state}</li>`,
      )}
    </ul>`,
})
