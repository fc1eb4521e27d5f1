import { describe, expect, test } from '@jest/globals'
import { beginsWithStop, kindOf } from './backchannel.ts'

/** From the lists in the sources of backchannel.ts, and from how transcribers write them. */
describe('utterances over an answer', () => {
  test.each(['', ' ', '…', '?!', '।'])('%j has no words', (text) => expect(kindOf(text)).toBe('none'))

  test.each(['hmm', 'Hmmmm.', 'mm-hm', 'uh huh', 'ummm', 'aha', 'ohhh', 'हम्म', 'हम्म्म', 'अरे', 'ہمم', 'ارے'])(
    '%j is a sound',
    (text) => expect(kindOf(text)).toBe('sound'),
  )

  test.each(
    [
      [
        'haan',
        'Haan, haan.',
        'haaaan',
        'hāṅ',
        'haanji',
        'haan ji',
        'hanji',
        'Ji.',
        'theek hai',
        'theekhai',
        'thik hai',
      ],
      ['accha', 'achchha', 'acchaaa', 'OK', 'okay', 'Yes.', 'yeah yeah', 'hmm haan', 'bilkul', 'sahi hai'],
      ['हाँ', 'हां', 'हाँ जी।', 'हाँजी', 'हाँ हाँ', 'अच्छा', 'ठीक है', 'ठीक है।', 'बिल्कुल', 'जी', 'ज़रूर', 'जरूर'],
      ['ہاں', 'ہاں جی۔', 'هاں جی', 'ہاں', 'جی', 'جي', 'اچھا', 'ٹھیک ہے', 'ٹھيک هے', 'بالکل'],
    ].flat(),
  )('%j agrees or replies', (text) => expect(kindOf(text)).toBe('reply'))

  test.each([
    'stop',
    'Stop!',
    'wait',
    'No.',
    'nahi',
    'naheeen nahi',
    'ruko',
    'Rukoooo',
    'haan ruko',
    'रुको',
    'नहीं',
    'بس',
    'نہیں',
  ])('%j stops', (text) => expect(['stop', 'words']).toContain(kindOf(text)))

  test.each([
    'Wait, where is my Saturn?',
    'haan lekin shaadi kab',
    'ok what about my job',
    'हाँ, पर कब?',
    'हम',
    '1998',
    '10:30',
    'ok १९९८',
    'accha toh kab',
    'हाँ पर',
    'haan haan haan haan haan',
    'and my work',
    'marriage',
    'جی ہاں لیکن کب',
  ])('%j is words', (text) => expect(kindOf(text)).toBe('words'))

  test.each(['stop', 'wait', 'no', 'nahi', 'ruko', 'रुको', 'رکو'])('%j is known to stop by itself', (text) =>
    expect(kindOf(text)).toBe('stop'),
  )

  test('an utterance that goes on stops by its first word', () => {
    expect(beginsWithStop('Wait, where is')).toBe(true)
    expect(beginsWithStop('ruko, meri')).toBe(true)
    expect(beginsWithStop('Where is')).toBe(false)
    expect(beginsWithStop('')).toBe(false)
  })
})
