import type { DrawnVarga } from '@astrovoice/contracts'
import type { Speak } from '../speak.ts'

/** What each varga is read for: Brihat Parashara Hora Shastra 7.1-8, in plain words. */
export const vargaSubjects: Readonly<Record<DrawnVarga, Speak>> = {
  D1: { en: 'body and the whole of life', hi: 'शरीर और पूरा जीवन', hinglish: 'shareer aur poora jeevan' },
  D2: { en: 'wealth', hi: 'धन', hinglish: 'dhan' },
  D3: { en: 'brothers and sisters', hi: 'भाई-बहन', hinglish: 'bhai-behen' },
  D4: { en: 'home and fortune', hi: 'घर और भाग्य', hinglish: 'ghar aur bhagya' },
  D7: { en: 'children', hi: 'संतान', hinglish: 'santaan' },
  D9: { en: 'marriage and the partner', hi: 'विवाह और जीवनसाथी', hinglish: 'shaadi aur jeevansaathi' },
  D10: { en: 'work and standing', hi: 'काम और प्रतिष्ठा', hinglish: 'kaam aur pratishtha' },
  D12: { en: 'parents', hi: 'माता-पिता', hinglish: 'mata-pita' },
  D20: { en: 'worship', hi: 'उपासना', hinglish: 'upasana' },
  D24: { en: 'learning', hi: 'विद्या', hinglish: 'vidya' },
}
