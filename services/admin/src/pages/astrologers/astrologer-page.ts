import { Language, Speciality } from '@astrovoice/contracts'
import { findLacks, readingToolNames, type CataloguedAstrologer } from '@astrovoice/core'
import { checkboxes, numberField, textField } from '../fields.ts'
import { html, type Html } from '../html.ts'
import { languageNames, languageTags } from '../languages.ts'
import { formOf, type Content } from '../page.ts'
import type { Viewer } from '../viewer.ts'
import { mannerFields, readManner } from './manner-fields.ts'

export const newAstrologerPage = (viewer: Viewer): Content => ({
  title: 'A new astrologer',
  body: formOf(
    viewer,
    '/astrologers/new',
    html`${textField({
        name: 'id',
        label: 'Id',
        hint: 'Small letters, digits and hyphens, such as acharya-vidya. It stays for good.',
        maxLength: 64,
        pattern: '[a-z][a-z0-9\\-]{2,63}',
      })}${fieldsOf(null)}<button>Save as a draft</button>`,
  ),
})

export function astrologerPage(viewer: Viewer, astrologer: CataloguedAstrologer): Content {
  const lacks = findLacks(astrologer)
  return {
    title: astrologer.name,
    body: html`<p>
        State: <strong>${astrologer.state}</strong>. Id: <code>${astrologer.id}</code>. Revision
        ${astrologer.revision}.
      </p>
      ${
        lacks.length > 0
          ? html`<p>To be shown to callers it lacks:</p>
              <ul>
                ${lacks.map((lack) => html`<li>${lack}</li>`)}
              </ul>`
          : ''
      }
      ${viewer.may('editor') ? editing(viewer, astrologer) : reading(astrologer)}`,
  }
}

function editing(viewer: Viewer, astrologer: CataloguedAstrologer): Html {
  const path = `/astrologers/${astrologer.id}`
  const revision = html`<input type="hidden" name="revision" value="${astrologer.revision}" />`
  const button = (action: string, label: string) =>
    formOf(viewer, `${path}/${action}`, html`${revision}<button>${label}</button>`)
  return html`<div class="actions">
      ${astrologer.state === 'published' ? '' : button('publish', 'Publish')}
      ${astrologer.state === 'retired' ? '' : button('retire', 'Retire')}
    </div>
    ${formOf(viewer, path, html`${revision}${fieldsOf(astrologer)}<button>Save</button>`)}`
}

const reading = (astrologer: CataloguedAstrologer) => {
  const { words, specialities, languages, withheldTools } = astrologer
  return html`<dl>
    ${Language.options.map(
      (language) =>
        html`<dt>${languageNames[language]}</dt>
          <dd lang="${languageTags[language]}">${words[language].name}: ${words[language].tagline}</dd>`,
    )}
    <dt>Specialities</dt>
    <dd>${specialities.join(', ')}</dd>
    <dt>Speaks</dt>
    <dd>${languages.join(', ')}</dd>
    ${readManner(astrologer)}
    <dt>Tools not offered</dt>
    <dd>${withheldTools.join(', ') || 'none'}</dd>
  </dl>`
}

function fieldsOf(astrologer: CataloguedAstrologer | null): Html {
  const offered = readingToolNames.filter((tool) => !astrologer?.withheldTools.includes(tool))
  return html`${Language.options.map((language) => wordsIn(language, astrologer))}
  ${checkboxes({ name: 'specialities', label: 'Specialities', options: Speciality.options, ticked: astrologer?.specialities ?? [] })}
  ${checkboxes({ name: 'languages', label: 'Speaks', options: Language.options, ticked: astrologer?.languages ?? [] })}
  ${mannerFields(astrologer)}
  ${checkboxes({
    name: 'tools',
    label: 'Tools',
    hint: 'What the model may compute in calls with this astrologer.',
    options: readingToolNames,
    ticked: offered,
  })}
  ${numberField({
    name: 'price_paise_per_minute',
    label: 'Price in paise a minute',
    hint: 'Shown to callers. Nothing is charged yet.',
    min: 0,
    max: 1_000_000,
    ...(astrologer && { value: astrologer.pricePaisePerMinute }),
  })}`
}

function wordsIn(language: Language, astrologer: CataloguedAstrologer | null): Html {
  const words = astrologer?.words[language]
  const named = languageNames[language]
  const lang = languageTags[language]
  return html`${textField({ name: `name_${language}`, label: `Name in ${named}`, maxLength: 60, lang, value: words?.name ?? '' })}
  ${textField({ name: `tagline_${language}`, label: `Tagline in ${named}`, maxLength: 120, lang, value: words?.tagline ?? '' })}`
}
