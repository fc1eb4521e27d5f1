import { YOGA_RULES } from '../jyotish/yogas/index.ts'
import { defineRules, read, unverified } from '../rules/define-rules.ts'
import type { Rule, Source } from '../rules/rule.ts'

const bphs36 = (verses: string): Source => read('jyotishvidya.com/ch36.htm', `BPHS 36.${verses}`)
const bphs37 = (verses: string): Source => read('jyotishvidya.com/ch37.htm', `BPHS 37.${verses}`)
const BPHS_38 = read('vedicgyaan.com/brihat-parashara-hora-shashtra/chapter-38-suns-yogas', 'BPHS 38.2-3')
const phaladeepika6 = (verse: number): Source => read('astrojyoti.com/?p=15668', `Phaladeepika 6.${verse}`)
const BRIHAT_JATAKA_PAGE = 'astrojyoti.com/brihatjatakapage3-2.htm'
const jataka12 = (verse: number): Source => read(BRIHAT_JATAKA_PAGE, `Brihat Jataka 12.${verse}`)

/** Nabhasa yogas by the stanza of Brihat Jataka 12 that has their effects. */
const NABHASA_STANZAS: Readonly<Record<number, readonly string[]>> = {
  14: ['kamala', 'vapi'],
  15: ['yupa', 'ishu', 'shakti', 'danda'],
  16: ['nauka', 'koota', 'chhatra', 'chapa'],
  17: ['ardha-chandra', 'samudra', 'chakra', 'veena'],
  18: ['dama', 'pasha', 'kedara', 'shoola'],
  19: ['yuga', 'gola'],
}

const READ_YOGAS: Readonly<Record<string, Source>> = {
  ...Object.fromEntries(
    Object.entries(NABHASA_STANZAS).flatMap(([verse, ids]) => ids.map((id) => [id, jataka12(Number(verse))])),
  ),
  adhi: read(BRIHAT_JATAKA_PAGE, 'Brihat Jataka 13.2'),
  ruchaka: phaladeepika6(2),
  bhadra: phaladeepika6(2),
  hamsa: phaladeepika6(3),
  malavya: phaladeepika6(3),
  shasha: phaladeepika6(4),
  'shubha-kartari': bphs36('1-2'),
  'papa-kartari': bphs36('1-2'),
  gajakesari: bphs36('3-4'),
  amala: bphs36('5-6'),
  kahala: bphs36('9-10'),
  chamara: read('astrojyoti.com/bphspage4-4.htm', 'BPHS 36.11-12'),
  sunapha: bphs37('7-10'),
  anapha: bphs37('7-10'),
  durudhara: bphs37('7-10'),
  kemadruma: bphs37('11-13'),
  veshi: BPHS_38,
  vashi: BPHS_38,
  ubhayachari: BPHS_38,
  vasumati: read('astrojyoti.com/saravalipage3-2.htm', 'Saravali 13.32'),
  raja: read('jyotishvidya.com/ch34.htm', 'BPHS 34'),
  'dharma-karmadhipati': read('astrojyoti.com/uttarakalamritam2.htm', 'Uttara Kalamrita 4.1-4'),
}

const rowOf = (id: string): Omit<Rule, 'id'> => ({
  tradition: 'parashari',
  weight: 3,
  source: READ_YOGAS[id] ?? unverified,
})

/** What each yoga is held to give: `yogaGives.gajakesari`. */
export const YOGA_EFFECT_RULES = defineRules(
  'yogaGives',
  Object.fromEntries(YOGA_RULES.map(({ id }) => [id, rowOf(id)])),
)
