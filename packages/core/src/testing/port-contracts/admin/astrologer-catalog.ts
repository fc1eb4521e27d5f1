import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { AstrologerId } from '@astrovoice/contracts'
import type { AstrologerCatalog, AstrologerFields } from '../../../astrologers/index.ts'

const fields: AstrologerFields = {
  words: {
    en: { name: 'Asha Rao', tagline: 'Charts in plain words' },
    hi: { name: 'आशा राव', tagline: 'सरल शब्दों में कुंडली' },
    hinglish: { name: 'Asha Rao', tagline: 'Saral shabdon mein kundli' },
  },
  specialities: ['vedic', 'marriage'],
  languages: ['hi', 'hinglish'],
  pricePaisePerMinute: 1700,
  gender: 'man',
  school: 'kp',
  style: { leads: 'transit', sentences: 'short', terms: 'explained', order: 'step_first' },
  voice: 'sage',
  phrasing: 'analyst',
  manner: 'Speaks slowly.',
  withheldTools: ['draw_tarot'],
}

/** The contract of every catalogue of astrologers for operators. */
export function astrologerCatalogContract(name: string, open: () => AstrologerCatalog) {
  const drawId = () => AstrologerId.parse(`a-${randomUUID()}`)

  describe(`${name} as the catalogue of astrologers`, () => {
    test('a new astrologer is a draft with all its fields, under an id that is taken from then on', async () => {
      const catalog = open()
      const id = drawId()
      expect(await catalog.find(id)).toBeNull()
      expect(await catalog.create(id, fields)).toBe(true)
      const found = await catalog.find(id)
      expect(found).toEqual({
        ...fields,
        id,
        name: 'Asha Rao',
        tagline: 'Charts in plain words',
        isAi: true,
        state: 'draft',
        revision: expect.any(Number),
      })
      expect(await catalog.create(id, { ...fields, voice: 'ash' })).toBe(false)
      expect(await catalog.find(id)).toEqual(found)
      expect((await catalog.list()).filter((each) => each.id === id)).toEqual([found])
    })

    test('of two changes to one revision the first counts, and the second is stale', async () => {
      const catalog = open()
      const id = drawId()
      await catalog.create(id, fields)
      const { revision = NaN } = (await catalog.find(id)) ?? {}
      const changed = { ...fields, voice: 'ash', withheldTools: [] }
      expect(await catalog.change(id, revision, changed)).toBe('changed')
      expect(await catalog.change(id, revision, fields)).toBe('stale')
      expect(await catalog.setState(id, revision, 'published')).toBe('stale')
      expect(await catalog.find(id)).toMatchObject({ voice: 'ash', withheldTools: [], state: 'draft' })
    })

    test('a state is set, and leaves everything else', async () => {
      const catalog = open()
      const id = drawId()
      await catalog.create(id, fields)
      const { revision = NaN } = (await catalog.find(id)) ?? {}
      expect(await catalog.setState(id, revision, 'published')).toBe('changed')
      const published = await catalog.find(id)
      expect(published).toMatchObject({ ...fields, state: 'published' })
      expect(await catalog.setState(id, published?.revision ?? NaN, 'retired')).toBe('changed')
      expect(await catalog.find(id)).toMatchObject({ state: 'retired' })
    })

    test('an unknown astrologer cannot be changed', async () => {
      const catalog = open()
      expect(await catalog.change(drawId(), 0, fields)).toBe('unknown')
      expect(await catalog.setState(drawId(), 0, 'published')).toBe('unknown')
    })
  })
}
