import type { CataloguedAstrologer } from '@astrovoice/core'
import { html } from '../html.ts'
import type { Content } from '../page.ts'
import { tableOf } from '../table.ts'
import type { Viewer } from '../viewer.ts'

export const listPage = (viewer: Viewer, astrologers: readonly CataloguedAstrologer[]): Content => ({
  title: 'Astrologers',
  body: html`${viewer.may('editor') ? html`<p><a href="/astrologers/new">Add an astrologer</a></p>` : ''}
  ${tableOf(
    'All astrologers, drafts and retired ones too',
    ['Name', 'State', 'Specialities', 'Languages', 'Paise a minute'],
    astrologers.map((astrologer) => [
      html`<a href="/astrologers/${astrologer.id}">${astrologer.name}</a>`,
      astrologer.state,
      astrologer.specialities.join(', '),
      astrologer.languages.join(', '),
      astrologer.pricePaisePerMinute,
    ]),
    'There are no astrologers.',
  )}`,
})
