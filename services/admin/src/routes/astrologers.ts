import type { AdminFormFields, adminAstrologerRoutes } from '@astrovoice/contracts/admin'
import {
  changeAstrologer,
  createAstrologer,
  findAstrologer,
  publishAstrologer,
  readingToolNames,
  retireAstrologer,
  type AstrologerFields,
} from '@astrovoice/core'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { astrologerPage, listPage, newAstrologerPage } from '../pages/astrologers/index.ts'
import { afterwards } from '../pages/viewer.ts'

type Routes = typeof adminAstrologerRoutes

export function handleAstrologers({ catalog }: Pick<AdminContext, 'catalog'>): AdminHandlers<Routes> {
  const pathOf = (id: string) => `/astrologers/${id}`
  return {
    listAstrologers: async ({ viewer }) => listPage(viewer, await catalog.list()),
    newAstrologer: async ({ viewer }) => newAstrologerPage(viewer),
    async createAstrologer({ form: { id, ...fields } }) {
      await createAstrologer(catalog, id, readFields(fields))
      return { redirect: afterwards(pathOf(id), 'astrologer_created'), about: { target: id } }
    },
    showAstrologer: async ({ params: { astrologerId }, viewer }) =>
      astrologerPage(viewer, await findAstrologer(catalog, astrologerId)),
    async changeAstrologer({ params: { astrologerId }, form: { revision, ...fields } }) {
      await changeAstrologer(catalog, astrologerId, { revision, fields: readFields(fields) })
      return { redirect: afterwards(pathOf(astrologerId), 'astrologer_changed') }
    },
    async publishAstrologer({ params: { astrologerId }, form: { revision } }) {
      await publishAstrologer(catalog, astrologerId, revision)
      return { redirect: afterwards(pathOf(astrologerId), 'astrologer_published') }
    },
    async retireAstrologer({ params: { astrologerId }, form: { revision } }) {
      await retireAstrologer(catalog, astrologerId, revision)
      return { redirect: afterwards(pathOf(astrologerId), 'astrologer_retired') }
    },
  }
}

type Form = Omit<AdminFormFields<Routes['changeAstrologer']>, 'revision'>

const readFields = (form: Form): AstrologerFields => ({
  words: {
    en: { name: form.name_en, tagline: form.tagline_en },
    hi: { name: form.name_hi, tagline: form.tagline_hi },
    hinglish: { name: form.name_hinglish, tagline: form.tagline_hinglish },
  },
  specialities: form.specialities,
  languages: form.languages,
  pricePaisePerMinute: form.price_paise_per_minute,
  gender: form.gender,
  school: form.school,
  style: { leads: form.leads, sentences: form.sentences, terms: form.terms, order: form.order },
  voice: form.voice,
  phrasing: form.phrasing,
  manner: form.manner,
  // A tool of a later release is offered until an operator unticks it.
  withheldTools: readingToolNames.filter((tool) => !form.tools.includes(tool)),
})
