import { describe, expect, test } from '@jest/globals'
import { readToldFacts } from './told-facts.ts'

const married = { topic: 'partnership', value: 'married' }
const divorced = { topic: 'partnership', value: 'divorced' }

describe('a caller tells', () => {
  test.each([
    ['I am married. When will I change my job?', married],
    ['i’m already married and want to know about work', married],
    ['when will i get a job i am married', married],
    ['Main shaadishuda hoon, naukri kab lagegi?', married],
    ['Meri shaadi ho chuki hai', married],
    ['मैं शादीशुदा हूँ। नौकरी कब बदलेगी?', married],
    ['मेरी शादी हो गई है', married],
    ['I am divorced now', divorced],
    ['Mera talaq ho gaya hai', divorced],
    ['मेरा तलाक हो चुका है', divorced],
    ['I lost my job last month', { topic: 'occupation', value: 'unemployed' }],
    ['Main naukri karti hoon', { topic: 'occupation', value: 'employed' }],
    ['मैं नौकरी करता हूँ', { topic: 'occupation', value: 'employed' }],
    ['We have two children', { topic: 'children', count: 2 }],
    ['Mere do bachche hain', { topic: 'children', count: 2 }],
    ['मेरे तीन बच्चे हैं', { topic: 'children', count: 3 }],
    ['I am pregnant', { topic: 'expecting' }],
    ['Please call me Asha', { topic: 'name', name: 'Asha' }],
    ['Mujhe Ravi bulaiye', { topic: 'name', name: 'Ravi' }],
    ['I live in Pune.', { topic: 'city', name: 'Pune' }],
    ['Main Nagpur mein rehti hoon', { topic: 'city', name: 'Nagpur' }],
    ['मैं पुणे में रहता हूँ', { topic: 'city', name: 'पुणे' }],
    ['Main videsh mein rehta hoon', { topic: 'abroad' }],
    ['Keep it short please', { topic: 'length', value: 'short' }],
    ['विस्तार से बताइए', { topic: 'length', value: 'long' }],
  ])('%s', (text, fact) => {
    expect(readToldFacts(text)).toEqual([fact])
  })

  test('several things at once, and of one topic the last', () => {
    expect(readToldFacts('I was sad. I am married, I have a job. No, I am divorced now.')).toEqual([
      divorced,
      { topic: 'occupation', value: 'employed' },
    ])
  })
})

test.each([
  'When I am married, will I move?',
  'If I am divorced, what then?',
  'Kya meri shaadi ho gayi?',
  'Jab main shaadishuda hoon tab?',
  'Will I get married?',
  'My friend is married',
  'Meri behen ki shaadi ho gayi',
  'She is divorced and I like her',
  'I am married to my work',
  'Main shaadishuda nahi hoon',
  'मैं शादीशुदा नहीं हूँ',
  'Main pregnant abhi nahin hoon',
  'Call me tomorrow when you know more',
  'Do I live in the right place?',
  'मेरी शादी कब होगी?',
  'When will I have two children?',
])('%s tells nothing', (text) => {
  expect(readToldFacts(text)).toEqual([])
})
