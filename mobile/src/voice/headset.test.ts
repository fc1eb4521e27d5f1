import { expect, test } from '@jest/globals'
import { soundsInHeadset } from './headset.ts'

// Labels of Chrome on macOS, Android and Windows.
test.each([
  [['Default - MacBook Pro Speakers (Built-in)'], false],
  [['Speakerphone'], false],
  [['Default - External Headphones (Built-in)'], true],
  [['Headset earpiece', 'Speakerphone', 'Bluetooth headset'], true],
  [['Headset (WH-1000XM4 Hands-Free AG Audio) (Bluetooth)'], true],
  [['Asha’s AirPods Pro'], true],
])('the outputs %j sound in a headset: %p', (outputs, isHeadset) => {
  expect(soundsInHeadset(outputs)).toBe(isHeadset)
})
