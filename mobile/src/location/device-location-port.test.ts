import { expect, test } from '@jest/globals'
import { toCoarse } from './device-location-port.ts'

test.each([
  // The Gateway of India, and Buenos Aires' obelisk, as maps have them.
  [18.92198, 72.83465, { latitudeDeg: 18.9, longitudeDeg: 72.8 }],
  [-34.60374, -58.38159, { latitudeDeg: -34.6, longitudeDeg: -58.4 }],
])('%d, %d leaves the device to a tenth of a degree', (latitude, longitude, expected) => {
  expect(toCoarse({ latitude, longitude })).toEqual(expected)
})
