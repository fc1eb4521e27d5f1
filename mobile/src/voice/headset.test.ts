import { expect, test } from '@jest/globals'
import { soundsInHeadset } from './headset.ts'

// Port types of AVAudioSession, categories that react-native-audio-api gives on Android, and labels of Chrome on macOS.
test.each([
  [['Speaker'], false],
  [['Receiver'], true],
  [['BluetoothHFP'], true],
  [['Built-in Earpiece', 'Built-in Speaker', 'Other (18)'], false],
  [['Built-in Earpiece', 'Built-in Speaker', 'Wired Headset'], true],
  [['Built-in Speaker', 'Other (22)'], true],
  [['Default - MacBook Pro Speakers (Built-in)'], false],
  [['Default - External Headphones (Built-in)'], true],
  [['Asha’s AirPods Pro'], true],
])('the outputs %j sound in a headset: %p', (outputs, isHeadset) => {
  expect(soundsInHeadset(outputs)).toBe(isHeadset)
})
