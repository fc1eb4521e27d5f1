import type { Deity } from '../tables/nakshatras.ts'

/** Each is spoken of in the plural of respect. */
export const DEITIES_HI: Readonly<Record<Deity, string>> = {
  ashvins: 'अश्विनी कुमार',
  yama: 'यम',
  agni: 'अग्नि',
  prajapati: 'प्रजापति',
  soma: 'सोम',
  rudra: 'रुद्र',
  aditi: 'अदिति',
  brihaspati: 'बृहस्पति',
  nagas: 'नाग',
  pitrs: 'पितर',
  bhaga: 'भग देव',
  aryaman: 'अर्यमा',
  savitar: 'सविता',
  tvashtar: 'त्वष्टा',
  vayu: 'वायु',
  indragni: 'इंद्र और अग्नि',
  mitra: 'मित्र देव',
  indra: 'इंद्र',
  nirriti: 'निर्ऋति',
  apas: 'जल के देव',
  vishvedevas: 'विश्वेदेव',
  vishnu: 'विष्णु',
  vasus: 'आठ वसु',
  varuna: 'वरुण',
  'aja-ekapada': 'अज एकपाद',
  ahirbudhnya: 'अहिर्बुध्न्य',
  pushan: 'पूषा',
}

/** Goddesses, for whom the word is another. */
export const DEVIS: ReadonlySet<Deity> = new Set<Deity>(['aditi', 'nirriti'])
