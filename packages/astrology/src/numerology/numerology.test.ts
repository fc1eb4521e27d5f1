import { describe, expect, test } from '@jest/globals'
import { birthNumbers, personalYear } from './birth-numbers.ts'
import { nameNumbers } from './name-number.ts'
import { computeNumerology } from './numerology.ts'
import { toLatinLetters } from './transliterate.ts'

describe('numbers of a birth date', () => {
  test('Gandhi, 2 October 1869: driver 2, conductor 2+1+0+1+8+6+9 = 27 → 9', () => {
    expect(birthNumbers('1869-10-02')).toMatchObject({
      driver: 2,
      conductor: 9,
      driverGraha: 'moon',
      conductorGraha: 'mars',
    })
  })

  test('29 is birthday 11 and driver 2; masters are kept in the life path only', () => {
    // 29 → 11, 11 → 11, 1999 → 28 → 10 → 1; 11 + 11 + 1 = 23 → 5.
    expect(birthNumbers('1999-11-29')).toMatchObject({ driver: 2, birthday: 11, lifePath: 5 })
    // 4 → 4, 2 → 2, 2003 → 5; 11 stays. All digits: 4 + 2 + 2 + 0 + 0 + 3 = 11 → 2.
    expect(birthNumbers('2003-02-04')).toMatchObject({ lifePath: 11, conductor: 2 })
  })

  test('personal year of 15 May in 2026: 6 + 5 + 10 = 21 → 3', () => {
    expect(personalYear('1990-05-15', 2026)).toBe(3)
  })

  test('days that do not exist are refused', () => {
    expect(() => birthNumbers('2023-02-29')).toThrow('not a calendar date')
    expect(() => birthNumbers('15/05/1990')).toThrow('YYYY-MM-DD')
    expect(birthNumbers('2024-02-29').driver).toBe(2)
  })
})

describe('numbers of a name', () => {
  test('Cheiro’s own example: John is 1+7+5+5 = 18, Smith 3+4+1+4+5 = 17 (Book of Numbers)', () => {
    expect(nameNumbers('John', 'chaldean').expression).toMatchObject({ compound: 18, number: 9 })
    expect(nameNumbers('Smith', 'chaldean').expression).toMatchObject({ compound: 17, number: 8 })
    expect(nameNumbers('John Smith', 'chaldean').expression.compound).toBe(35)
  })

  test('Pythagorean: Thomas John Hancock is 2+8+6+4+1+1 + 1+6+8+5 + 8+1+5+3+6+3+2 = 70 → 7', () => {
    expect(nameNumbers('Thomas John Hancock', 'pythagorean').expression).toMatchObject({
      compound: 70,
      number: 7,
    })
  })

  test('vowels and consonants add up to the whole', () => {
    const { expression, soulUrge, personality } = nameNumbers('Priya', 'pythagorean')
    expect(soulUrge!.compound + personality!.compound).toBe(expression.compound)
  })

  // How the bearers and gods of these names are written in English.
  test.each([
    ['राम', 'ram'],
    ['प्रिया', 'priya'],
    ['रोहन', 'rohan'],
    ['कमला', 'kamla'],
    ['विक्रम', 'vikram'],
    ['लक्ष्मी', 'lakshmi'],
    ['गीता शर्मा', 'gita sharma'],
    ['ज़ोया', 'zoya'],
    // The last a is spoken after some conjuncts, and silent after others.
    ['नरेंद्र मोदी', 'narendra modi'],
    ['राजेन्द्र प्रसाद', 'rajendra prasad'],
    ['कृष्ण', 'krishna'],
    ['आदित्य', 'aditya'],
    ['मिश्र', 'mishra'],
    ['सूर्य', 'surya'],
    ['कर्ण', 'karna'],
    ['चंद्रगुप्त', 'chandragupta'],
    ['अरविन्द', 'arvind'],
    ['अथर्व', 'atharv'],
    ['पार्थ', 'parth'],
    ['हर्ष', 'harsh'],
    ['दक्ष', 'daksh'],
    // Anusvara.
    ['अनंत', 'anant'],
    ['अंबिका', 'ambika'],
    ['संपत', 'sampat'],
    ['संजय', 'sanjay'],
    ['मनमोहन सिंह', 'manmohan singh'],
    // Conjuncts and vowels with a sound of their own.
    ['ज्ञान', 'gyan'],
    ['प्रज्ञा', 'pragya'],
    ['यज्ञ', 'yagya'],
    ['जॅक', 'jak'],
    ['ॐ प्रकाश', 'om prakash'],
    ['नरेंद्\u200dर', 'narendra'],
  ])('%s is read as Hindi speakers spell it: %s', (name, latin) => {
    expect(toLatinLetters(name)).toBe(latin)
  })

  // Cheiro's values by hand: narendra 5+1+2+5+5+4+2+1 = 25, modi 4+7+4+1 = 16; manmohan 4+1+5+4+7+5+1+5 = 32,
  // singh 3+1+5+3+5 = 17.
  test('a Devanagari name has the numbers of its English spelling', () => {
    expect(nameNumbers('नरेंद्र मोदी', 'chaldean').expression).toMatchObject({ compound: 41, number: 5 })
    expect(nameNumbers('मनमोहन सिंह', 'chaldean').expression).toMatchObject({ compound: 49, number: 4 })
    expect(nameNumbers('राम', 'chaldean')).toEqual(nameNumbers('Ram', 'chaldean'))
  })

  test.each([
    ['Renée O’Neil', 'renee o neil'],
    ['Søren Kierkegaard', 'soren kierkegaard'],
    ['Łukasz Größe', 'lukasz grosse'],
    ['Æthelred Þór', 'aethelred thor'],
    ['O’Neil, Jr. (Bob) / “B”', 'o neil jr bob b'],
    ['राम। श्याम', 'ram shyam'],
    ['Ram राम', 'ram ram'],
  ])('accents, other Latin letters and punctuation are read: %s is %s', (name, latin) => {
    expect(toLatinLetters(name)).toBe(latin)
  })

  test.each([
    ['Sören 李', '"李"'],
    ['राम李', '"李"'],
    ['ராம்', '"ர"'],
    ['Дмитрий', '"Д"'],
    ['Ram3', '"3"'],
    ['राम३', '"३"'],
  ])('a name with a letter of another script is refused, and the letter named: %s, %s', (name, letter) => {
    expect(() => nameNumbers(name, 'chaldean')).toThrow(letter)
  })

  test('an empty name is refused', () => {
    expect(() => computeNumerology({ date: '1990-05-15', name: '  ' })).toThrow('at least one')
  })
})
