import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { AstrologerPersona } from '../astrologers/index.ts'
import { createConsentRules } from '../consent/index.ts'
import { createReadingTools } from '../readings/index.ts'
import {
  buildAstrologer,
  buildBirth,
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryConversations,
  InMemoryUsers,
  nothingSet,
} from '../testing/index.ts'
import { prepareConsultation } from './prepare-consultation.ts'

async function consult(fields: Partial<AstrologerPersona>, isOn = false) {
  const users = new InMemoryUsers()
  const birthProfiles = new InMemoryBirthProfiles()
  const { id } = await users.findOrCreate('+919800000003')
  await birthProfiles.create(id, buildBirth())
  users.setConsents(id)
  const astrologer = buildAstrologer(fields)
  return prepareConsultation(
    {
      users,
      birthProfiles,
      ...nothingSet,
      consentRules: createConsentRules({ aiProviders: ['local'], onRefused: () => {} }),
      astrologers: new InMemoryAstrologers([astrologer]),
      conversations: new InMemoryConversations(),
      createTools: createReadingTools,
      clock: new ManualClock(Date.parse('2026-11-29T20:00:00Z')),
    },
    id,
    { astrologerId: astrologer.id, language: 'en', turnTaking: 'automatic', isOn },
  )
}

test('no call starts with a draft or a retired astrologer', async () => {
  await expect(consult({ state: 'draft' })).rejects.toMatchObject({ code: 'astrologer_unknown' })
  await expect(consult({ state: 'retired' })).rejects.toMatchObject({ code: 'astrologer_unknown' })
})

test('a call that is on goes on with an astrologer who was retired meanwhile', async () => {
  expect((await consult({ state: 'retired' }, true)).astrologer.state).toBe('retired')
})

test('a tool that an operator has unticked is not offered and does not run', async () => {
  const { setup, tools } = (await consult({ withheldTools: ['draw_tarot'] })).inLanguage('en')
  const offered = setup.tools.map(({ name }) => name)
  expect(offered).not.toContain('draw_tarot')
  expect(offered).toContain('get_birth_chart')
  expect((await tools.run('draw_tarot', {})).output).toHaveProperty('error')
  const all = (await consult({})).inLanguage('en')
  expect(all.setup.tools).toHaveLength(offered.length + 1)
})
