import { AnswerStyle, AstrologerGender, Phrasing, School } from '@astrovoice/contracts'
import { RealtimeVoice } from '@astrovoice/contracts/admin'
import type { CataloguedAstrologer } from '@astrovoice/core'
import { selectField, textArea } from '../fields.ts'
import { html, type Html } from '../html.ts'

const { leads, sentences, terms, order } = AnswerStyle.shape

/** How an astrologer speaks, as fields of the form. */
export const mannerFields = (astrologer: CataloguedAstrologer | null): Html =>
  html`${selectField({
    name: 'gender',
    label: 'Speaks of themselves as',
    hint: 'Hindi verbs of the astrologer stand in this gender.',
    options: AstrologerGender.options,
    value: astrologer?.gender ?? 'woman',
  })}
  ${selectField({ name: 'school', label: 'School', options: School.options, value: astrologer?.school ?? 'parashari' })}
  ${selectField({ name: 'voice', label: 'Voice', options: RealtimeVoice.options, value: astrologer?.voice ?? 'marin' })}
  ${selectField({
    name: 'phrasing',
    label: 'Phrasing',
    hint: 'Whose words frame reasons and advice. At most three astrologers share one.',
    options: Phrasing.options,
    value: astrologer?.phrasing ?? 'teacher',
  })}
  ${selectField({ name: 'leads', label: 'First evidence', options: leads.options, value: astrologer?.style.leads ?? 'chart' })}
  ${selectField({ name: 'sentences', label: 'Sentences', options: sentences.options, value: astrologer?.style.sentences ?? 'long' })}
  ${selectField({ name: 'terms', label: 'Terms', options: terms.options, value: astrologer?.style.terms ?? 'named' })}
  ${selectField({ name: 'order', label: 'After the verdict', options: order.options, value: astrologer?.style.order ?? 'reason_first' })}
  ${textArea({
    name: 'manner',
    label: 'Manner',
    hint: 'In English, for the model: how the astrologer talks and what they look at.',
    maxLength: 1500,
    rows: 6,
    value: astrologer?.manner ?? '',
  })}`

/** The same, to read. */
export const readManner = ({ gender, school, style, voice, phrasing, manner }: CataloguedAstrologer): Html =>
  html`<dt>Speaks of themselves as</dt>
    <dd>${gender}</dd>
    <dt>School</dt>
    <dd>${school}</dd>
    <dt>Voice</dt>
    <dd>${voice}</dd>
    <dt>Phrasing</dt>
    <dd>${phrasing}</dd>
    <dt>Style</dt>
    <dd>${Object.values(style).join(', ')}</dd>
    <dt>Manner</dt>
    <dd>${manner}</dd>`
