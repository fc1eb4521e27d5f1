import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react-native'
import { StyleSheet } from 'react-native'
import { AstrologerId } from '@astrovoice/contracts'
import { Avatar } from './avatar.tsx'
import { hueOf, hues } from './drawn-from.ts'
import { Portrait } from './portrait.tsx'

const ids = ['acharya-vidya', 'dr-meera', 'arjun-rao', 'zoya', 'leela', 'kabir'].map((id) =>
  AstrologerId.parse(id),
)

test.each(ids)('initials and portrait of an astrologer stand on one colour: %s', async (id) => {
  await render(<Avatar id={id} name="Acharya Vidya" />)
  const disc = screen.getByText('AV', { includeHiddenElements: true }).parent
  expect(StyleSheet.flatten(disc?.props['style'])).toMatchObject({ backgroundColor: hueOf(id) })
  await screen.rerender(<Portrait astrologer={{ id, gender: 'woman' }} />)
  expect(JSON.stringify(screen.toJSON())).toContain(
    `"payload":${0xff000000 + parseInt(hueOf(id).slice(1), 16)}`,
  )
})

test('astrologers stand on several colours', () => {
  const seen = new Set(ids.map(hueOf))
  expect(seen.size).toBeGreaterThan(2)
  for (const hue of seen) expect(hues).toContain(hue)
})
