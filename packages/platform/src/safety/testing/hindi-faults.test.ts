import { expect, test } from '@jest/globals'
import { findHindiFaults } from './hindi-faults.ts'

test.each([
  ['राहु का महादशा दिसंबर तक है।', 'feminine noun after का'],
  ['सोमवार चंद्र की दिन है।', 'masculine noun after की'],
  ['चंद्रमा आपके दूसरा भाव में है।', 'direct form before a postposition'],
  ['यह आपकी सातवें तारा है।', 'masculine ordinal with a feminine noun'],
  ['यह अच्छी दिन है।', 'feminine adjective with a masculine noun'],
  ['यह अच्छा तिथि है।', 'masculine adjective with a feminine noun'],
  ['गुरु और शनि दोनों अच्छे भावों में है।', 'singular verb of a plural'],
  ['सबसे अच्छा दिन हैं बुधवार।', 'plural verb of a singular'],
  ['आप काम करेंगे।', 'gender of the caller or the speaker'],
  ['मैं देख रही हूँ।', 'gender of the caller or the speaker'],
  ['तुम आज आराम करो।', 'too familiar'],
  ['समय Pune के हैं।', 'Latin letters'],
])('“%s” is refused: %s', (text, name) => {
  expect(findHindiFaults(text)).toEqual([`${name}: ${text}`])
})

test.each([
  'राहु की महादशा दिसंबर 2029 तक है, और उसमें सूर्य की अंतर्दशा मई 2027 तक।',
  'चंद्रमा आपके दूसरे भाव में है: पैसा और परिवार।',
  'सबसे अच्छे दिन हैं 3 दिसंबर और 5 दिसंबर।',
])('“%s” is right', (text) => {
  expect(findHindiFaults(text)).toEqual([])
})
