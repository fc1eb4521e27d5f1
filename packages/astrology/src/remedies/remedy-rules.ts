import { defineRules, read, secondary, unverified } from '../rules/define-rules.ts'
import type { Rule } from '../rules/rule.ts'

type Row = Omit<Rule, 'id'>

const CUSTOMS = secondary('a table of customs in a public repository, which cites no text')
const remedy = (source: Rule['source'], holds: string): Row => ({
  tradition: 'remedy',
  weight: 3,
  source,
  holds,
})
const custom = (source: Rule['source'], holds: string): Row => ({
  tradition: 'custom',
  weight: 2,
  source,
  holds,
})

/** What remedies rest on. BPHS 84 prescribes prayer, offering and giving, and no gem to be worn. */
export const REMEDY_RULES = defineRules('remedy', {
  honour: remedy(
    read('aboutsastrology.blogspot.com/2012/05/bphs-remedial-measures-from-malevolence.html', 'BPHS 84.2'),
    'Who wishes for peace honours the grahas with prayer, mantras and giving.',
  ),
  mantra: remedy(unverified, 'The name of a graha in the dative between Om and namah is a mantra of his.'),
  japa: remedy(
    secondary('notes in public repositories that quote BPHS 84.17-25'),
    'The full japa of each graha has a number of its own, 7,000 to 23,000.',
  ),
  day: custom(CUSTOMS, 'Each graha has a weekday, Rahu that of Saturn and Ketu that of Mars.'),
  giving: custom(CUSTOMS, 'Small gifts of food or cloth are linked with each graha.'),
  conduct: remedy(
    read('astrojyoti.com/?p=15911', 'Phaladeepika 26.49-50'),
    'The grahas favour those who harm nobody, control themselves and are honest.',
  ),
  conductOfGraha: custom(unverified, 'People whom a graha signifies are treated with respect.'),
  gem: custom(
    secondary('notes in public repositories that quote Jataka Parijata 2.21'),
    'Each graha has a gem.',
  ),
  gemFits: custom(
    secondary('one author’s rules in a public repository; schools differ'),
    'A gem is worn only for the lord of the lagna or of a trikona, not for a graha in the 6th, 8th or 12th house or in debility.',
  ),
  colour: custom(CUSTOMS, 'Each graha has a colour.'),
  number: {
    tradition: 'numerology',
    weight: 1,
    source: unverified,
    holds: 'Modern numerology gives each graha a number from 1 to 9.',
  },
  weakest: {
    tradition: 'project',
    weight: 2,
    source: unverified,
    holds:
      'Of the lord of a house and its significator, the weaker is honoured; when both are well, the lord.',
  },
  asked: { tradition: 'project', weight: 1, source: unverified, holds: 'The caller named the graha.' },
})
