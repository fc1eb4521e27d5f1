import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { describeProblem, Me, type BirthProfile } from '@astrovoice/contracts'
import { asha } from '../testing/examples.ts'
import { noNetwork, refuse } from '../testing/fault.ts'
import { day, kundli } from '../testing/kundli-example.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { KundliScreen } from './kundli-screen.tsx'
import type { Section } from './sections.ts'

const onSection = jest.fn()
const user = userEvent.setup()
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M0 0L9 9"/></svg>'
const me = {
  id: '0197c2a0-0000-7000-8000-000000000001',
  phone: '+919876543210',
  email: null,
  createdAt: '2026-11-01T05:00:00.000Z',
  presentPlace: null,
  preferences: {},
}
const show = (section: Section, replies: Replies = {}, birth: BirthProfile = asha) =>
  renderScreen(
    <KundliScreen birth={birth} section={section} onSection={onSection} onBack={() => undefined} />,
    {
      getKundli: () => kundli,
      drawChart: () => drawing,
      getMe: () => Me.parse(me),
      getDay: () => day,
      ...replies,
    },
  )
const press = async (name: string) => user.press(await screen.findByRole('button', { name }))

test('while a kundli is loaded, the screen says so', async () => {
  await show('chart', { getKundli: () => new Promise(() => undefined) })
  await screen.findByRole('heading', { name: 'Kundli of Asha' })
  await screen.findByLabelText('Loading')
})

test('when a kundli cannot be loaded, the screen says so and offers to try again', async () => {
  await show('chart', { getKundli: noNetwork })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Try again' })
})

test('the chart is drawn, and each graha has its sign, house, nakshatra and meaning', async () => {
  await show('chart')
  await screen.findByText('Cancer rises, and the Moon is in Cancer.')
  await screen.findByRole('img', { name: 'Kundli of Asha: D1' })
  await screen.findByText('Cancer 12° · house 1 · Pushya, pada 3')
  await screen.findByText('Saturn (retrograde)')
  await press('Why? Moon')
  await screen.findByText('The dasha of Venus begins in 2027.')
})

test('a divisional chart is drawn with the part of life that it is read for', async () => {
  const drawn: string[] = []
  await show('chart', {
    drawChart: ({ query }) => {
      drawn.push(query.varga ?? '')
      return drawing
    },
  })
  await user.press(await screen.findByRole('radio', { name: 'D9 Navamsha' }))
  await screen.findByText('Read for marriage')
  await screen.findByText('Libra · house 3')
  await screen.findByRole('img', { name: 'Kundli of Asha: D9' })
  expect(drawn).toEqual(['D1', 'D9'])
})

test('dashas stand in order with the one that runs open', async () => {
  await show('dashas')
  await screen.findByText('Jupiter · now')
  await screen.findByText('Jupiter – Venus · now')
})

test('yogas and doshas say whether they hold', async () => {
  await show('yogas')
  await screen.findByRole('heading', { name: 'Gaja Kesari' })
  await screen.findByText('Yes')
  await press('Why? Gaja Kesari')
})

test('a dosha that does not hold says no, and one that cannot be judged says so', async () => {
  await show('doshas')
  await screen.findByRole('heading', { name: 'Mangal dosha' })
  await screen.findByText('No')
  await screen.findByText('Not known')
})

test('without a birth time the yogas ask for it', async () => {
  await show('yogas', { getKundli: () => ({ ...kundli, yogas: [] }) }, { ...asha, time: null })
  await screen.findByText('Yogas need the birth time.')
})

test('transits count houses from the Moon and the lagna, and say until when', async () => {
  await show('transits')
  await screen.findByText('Saturn · Pisces')
  // 20:00 UTC on 2 June is 3 June in India.
  await screen.findByText('house 9 from the Moon · house 9 from the lagna · until 3 Jun 2027')
})

test('a day has its panchang and its hard stretches by the clock of the place', async () => {
  await show('day')
  await screen.findByText('Not set. Days are for the place of birth.')
  await screen.findByText('A good day to begin studies.')
  // 20:17 UTC is 1:47 of the next day in India.
  await screen.findByText(/^Krishna Saptami, until Tue,? 1:47 am$/)
  await screen.findByText('Rahu Kaal · to avoid')
  await screen.findByText('8:10 am – 9:32 am')
})

test('another day is read when it is chosen', async () => {
  const dates: unknown[] = []
  await show('day', {
    getDay: ({ query }) => {
      dates.push(query.date)
      return day
    },
  })
  const days = await screen.findAllByRole('radio', {
    name: /^(Today|[A-Z][a-z]{2},? \d+|\d+ [A-Z][a-z]{2})$/,
  })
  expect(days).toHaveLength(7)
  await user.press(days[1]!)
  await screen.findByText('A good day to begin studies.')
  const [today, tomorrow] = dates.map((date) => Date.parse(String(date)))
  expect(tomorrow! - today!).toBe(86_400_000)
})

test('a day that is not computed says why', async () => {
  await show('day', { getDay: refuse('day_not_computed') })
  const { title, fix } = describeProblem('day_not_computed')
  await screen.findByText(`${title} ${fix}`)
})

test('another part of the kundli is asked for by its name', async () => {
  await show('chart')
  await user.press(await screen.findByRole('radio', { name: 'Dashas' }))
  expect(onSection).toHaveBeenCalledWith('dashas')
})
