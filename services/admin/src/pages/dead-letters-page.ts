import { toInstant } from '@astrovoice/contracts'
import { maxChosenLetters } from '@astrovoice/contracts/admin'
import type { DeadLetterGroup, Replay, StoredDeadLetter } from '@astrovoice/core'
import { html } from './html.ts'
import { formOf, type Content } from './page.ts'
import { tableOf } from './table.ts'
import { timeOf } from './time.ts'
import type { Viewer } from './viewer.ts'

type Group = Pick<DeadLetterGroup, 'queue' | 'jobName' | 'reason'>

const addressOf = ({ queue, jobName, reason }: Group) =>
  `/dead-letters/group?${String(new URLSearchParams({ queue, job: jobName, reason }))}`

export const deadLettersPage = (groups: readonly DeadLetterGroup[]): Content => ({
  title: 'Dead letters',
  body: html`<p>Jobs without further attempts. Replay them when their cause is over.</p>
    ${tableOf(
      'By queue, job and reason',
      ['Queue', 'Job', 'Reason', 'How many', 'First', 'Last'],
      groups.map((group) => [
        group.queue,
        group.jobName,
        html`<a href="${addressOf(group)}">${group.reason || 'no reason'}</a>`,
        group.count,
        timeOf(group.oldestMs),
        timeOf(group.newestMs),
      ]),
      'No job has failed for good.',
    )}`,
})

export const groupPage = (viewer: Viewer, group: Group, letters: readonly StoredDeadLetter[]): Content => ({
  title: `${group.jobName} in ${group.queue}`,
  body: html`<p>Reason: ${group.reason || 'none'}</p>
    ${letters.length === maxChosenLetters ? html`<p>The oldest ${maxChosenLetters} are shown.</p>` : ''}
    ${letters.length > 0 && viewer.may('operator') ? choosing(viewer, group, letters) : tableOfLetters(letters)}`,
})

const headings = ['Failed', 'Payload']
const cellsOf = ({ failedAtMs, payload }: StoredDeadLetter) => [
  timeOf(failedAtMs),
  html`<code>${JSON.stringify(payload)}</code>`,
]

const tableOfLetters = (letters: readonly StoredDeadLetter[]) =>
  tableOf('Jobs, oldest first', headings, letters.map(cellsOf), 'There are none any more.')

/** One form for both, by the address of its second button. */
const choosing = (viewer: Viewer, { queue, jobName, reason }: Group, letters: readonly StoredDeadLetter[]) =>
  formOf(
    viewer,
    '/dead-letters/replay',
    html`<input type="hidden" name="queue" value="${queue}" /><input
        type="hidden"
        name="job"
        value="${jobName}"
      />
      <input type="hidden" name="reason" value="${reason}" />
      ${tableOf(
        'Jobs, oldest first',
        ['Choose', ...headings],
        letters.map((letter) => [
          html`<input
            type="checkbox"
            name="ids"
            value="${letter.id}"
            checked
            aria-label="The job that failed at ${toInstant(letter.failedAtMs)}"
          />`,
          ...cellsOf(letter),
        ]),
        '',
      )}
      <p class="actions">
        <button>Replay</button><button formaction="/dead-letters/discard">Discard for good</button>
      </p>`,
  )

/** What could not be replayed, which would fail again. */
export const replayPage = (count: number, refused: Replay['refused']): Content => ({
  title: 'Some jobs stay',
  body: html`<p role="status">${count} are back in their queue. These cannot be read and stay:</p>
    ${tableOf(
      'Jobs that stay',
      ['Id', 'Why'],
      refused.map(({ id, reason }) => [html`<code>${id}</code>`, reason]),
      '',
    )}
    <p><a href="/dead-letters">Back to the dead letters</a></p>`,
})
