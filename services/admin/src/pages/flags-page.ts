import { flagNames, flags, settingsMaxAgeMs, type FlagName } from '@astrovoice/contracts/operations'
import { unsetFlag, type StoredFlag } from '@astrovoice/core'
import { checkbox, numberField } from './fields.ts'
import { html, type Html } from './html.ts'
import { formOf, type Content } from './page.ts'
import { changeOf } from './time.ts'
import type { Viewer } from './viewer.ts'

export function flagsPage(viewer: Viewer, stored: readonly StoredFlag[]): Content {
  const byName = new Map(stored.map((flag) => [flag.name, flag]))
  return {
    title: 'Flags',
    body: html`<p>Services follow a change within ${settingsMaxAgeMs / 1000} seconds.</p>
      ${flagNames.map((name) => describe(viewer, name, byName.get(name)))}`,
  }
}

function describe(viewer: Viewer, name: FlagName, flag: StoredFlag | undefined): Html {
  const { what, whenOff } = flags[name]
  const { isOn, sharePercent } = flag ?? unsetFlag
  return html`<section aria-labelledby="${name}">
    <h2 id="${name}">${name}</h2>
    <p>${what} Where it is off: ${whenOff}</p>
    <p>
      It is ${isOn ? html`on for ${sharePercent} % of callers` : 'off'}.
      ${flag ? changeOf(flag) : 'No operator has changed it.'}
    </p>
    ${viewer.may('operator') ? formFor(viewer, name, { isOn, sharePercent }) : ''}
  </section>`
}

const formFor = (viewer: Viewer, name: FlagName, { isOn, sharePercent }: typeof unsetFlag) =>
  formOf(
    viewer,
    `/flags/${name}`,
    html`${checkbox({ name: 'is_on', label: 'On', isTicked: isOn })}
      ${numberField({
        name: 'share_percent',
        label: 'Share of callers in percent',
        hint: 'The same callers stay in while the share grows.',
        min: 0,
        max: 100,
        value: sharePercent,
      })}<button>Save</button>`,
  )
