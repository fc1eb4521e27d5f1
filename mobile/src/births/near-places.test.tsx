import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import type { Place } from '@astrovoice/contracts'
import { asha } from '../testing/examples.ts'
import { renderScreen } from '../testing/render-screen.tsx'
import type { AskDeviceLocation } from '../location/device-location-port.ts'
import { NearPlaces } from './near-places.tsx'

const point = { latitudeDeg: 18.5, longitudeDeg: 73.9 }

async function find(ask: AskDeviceLocation, places: Place[]) {
  const chosen = jest.fn()
  const asked = jest.fn()
  await renderScreen(<NearPlaces ask={ask} onChoose={chosen} />, {
    findNearPlaces: ({ query }) => {
      asked(query)
      return { places, attribution: 'GeoNames' }
    },
  })
  const user = userEvent.setup()
  const button = await screen.findByRole('button', { name: 'Find by this device’s location' })
  expect(asked).not.toHaveBeenCalled()
  await user.press(button)
  return { user, chosen, asked }
}

test('the towns at the device’s location are offered, and the caller chooses', async () => {
  const { user, chosen, asked } = await find(async () => point, [asha.place])
  await user.press(await screen.findByRole('radio', { name: 'Pune' }))
  expect(asked).toHaveBeenCalledWith({ ...point, limit: 5 })
  expect(chosen).toHaveBeenCalledWith(asha.place)
})

test('a device that gives no location is not taken for a place without towns', async () => {
  const { asked } = await find(async () => null, [])
  await screen.findByText('The device gives no location. Type the town instead.')
  expect(asked).not.toHaveBeenCalled()
})

test('where no town is near, the screen asks the caller to type one', async () => {
  await find(async () => point, [])
  await screen.findByText('There is no town of the list near here. Type one instead.')
})
