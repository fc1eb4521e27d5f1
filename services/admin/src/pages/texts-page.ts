import { Language, type Notice } from '@astrovoice/contracts'
import {
  operatorTextNames,
  operatorTexts,
  type OperatorTextName,
  type TextSpec,
} from '@astrovoice/contracts/operations'
import type { StoredText } from '@astrovoice/core'
import { textArea } from './fields.ts'
import { html } from './html.ts'
import { languageNames, languageTags } from './languages.ts'
import { formOf, type Content } from './page.ts'
import { tableOf } from './table.ts'
import { changeOf } from './time.ts'
import type { Viewer } from './viewer.ts'

const find = (stored: readonly StoredText[], name: OperatorTextName, language: Language) =>
  stored.find((text) => text.name === name && text.language === language)

const wordsOf = (stored: readonly StoredText[], name: OperatorTextName, language: Language): string =>
  find(stored, name, language)?.text ?? operatorTexts[name].defaults[language]

export const textsPage = (stored: readonly StoredText[], notices: readonly Notice[]): Content => ({
  title: 'Texts',
  body: html`${tableOf(
    'Texts that may be changed',
    ['Text', 'What it is', 'How', 'In English now'],
    operatorTextNames.map((name) => [
      html`<a href="/texts/${name}">${name}</a>`,
      operatorTexts[name].what,
      operatorTexts[name].manner,
      wordsOf(stored, name, 'en') || 'nothing',
    ]),
    '',
  )}
  ${tableOf(
    'Notices of consent, which change with a release alone',
    ['Purpose', 'Version'],
    notices.map(({ purpose, version }) => [purpose, version]),
    '',
  )}`,
})

export function textPage(viewer: Viewer, name: OperatorTextName, stored: readonly StoredText[]): Content {
  const { what, manner, maxLength, isOptional }: TextSpec = operatorTexts[name]
  const changed = find(stored, name, 'en')
  const path = `/texts/${name}`
  return {
    title: name,
    body: html`<p>${what} It is ${manner}.</p>
      <p>${changed ? changeOf(changed) : 'It is that of the release.'}</p>
      ${
        viewer.may('editor')
          ? html`${formOf(
              viewer,
              path,
              html`${Language.options.map((language) =>
                  textArea({
                    name: language,
                    label: languageNames[language],
                    lang: languageTags[language],
                    maxLength,
                    isOptional,
                    value: wordsOf(stored, name, language),
                  }),
                )}<button>Save</button>`,
            )}${changed ? formOf(viewer, `${path}/reset`, html`<button>Take the text of the release</button>`) : ''}`
          : html`<dl>
              ${Language.options.map(
                (language) =>
                  html`<dt>${languageNames[language]}</dt>
                    <dd lang="${languageTags[language]}">
                      ${wordsOf(stored, name, language) || 'nothing'}
                    </dd>`,
              )}
            </dl>`
      }`,
  }
}
