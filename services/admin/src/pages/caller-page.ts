import type { CallerFacts } from '@astrovoice/core'
import { textField } from './fields.ts'
import { html } from './html.ts'
import { formOf, type Content } from './page.ts'
import { tableOf } from './table.ts'
import { timeOf } from './time.ts'
import type { Viewer } from './viewer.ts'

export const askForCallerPage = (viewer: Viewer): Content => ({
  title: 'Callers',
  body: html`<p>The caller reads the audit log’s lines about them in the archive of their data.</p>
    ${formOf(
      viewer,
      '/callers',
      html`${textField({
          name: 'who',
          label: 'Phone, email or id',
          hint: 'The whole of it, such as +919876543210.',
          maxLength: 254,
        })}<button>Find</button>`,
    )}`,
})

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`

export const callerPage = ({
  id,
  phone,
  email,
  createdAtMs,
  births,
  signIns,
  consents,
  calls,
}: CallerFacts): Content => ({
  title: 'A caller',
  body: html`<dl>
      <dt>Id</dt>
      <dd><code>${id}</code></dd>
      <dt>Phone</dt>
      <dd>${phone ?? 'none'}</dd>
      <dt>Email</dt>
      <dd>${email ?? 'none'}</dd>
      <dt>Since</dt>
      <dd>${timeOf(createdAtMs)}</dd>
      <dt>Births entered</dt>
      <dd>${births}</dd>
      <dt>Sign-ins that go on</dt>
      <dd>${signIns}</dd>
    </dl>
    ${tableOf(
      'Consents',
      ['Purpose', 'Agreed', 'Decided'],
      Object.entries(consents).map(([topic, decision]) => [
        topic,
        decision.isGiven ? 'yes' : 'no',
        timeOf(decision.atMs),
      ]),
      'The caller has decided on no purpose.',
    )}
    ${tableOf(
      'Latest calls',
      ['Began', 'Astrologer', 'Language', 'Lasted', 'Turns', 'Ended because', 'Call'],
      calls.map((call) => [
        timeOf(call.startedAtMs),
        call.astrologerId,
        call.language,
        seconds(call.durationMs),
        call.turns,
        call.reason,
        html`<code>${call.callId}</code>`,
      ]),
      'There are no calls.',
    )}`,
})
