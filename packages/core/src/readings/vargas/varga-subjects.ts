import type { Speak } from '../speak.ts'

/** What each of the sixteen vargas is read for: Brihat Parashara Hora Shastra 7.1-8, in plain words. */
export const vargaSubjects = {
  D1: { en: 'body and the whole of life', hi: 'शरीर और पूरा जीवन', hinglish: 'shareer aur poora jeevan' },
  D2: { en: 'wealth', hi: 'धन', hinglish: 'dhan' },
  D3: { en: 'brothers and sisters', hi: 'भाई-बहन', hinglish: 'bhai-behen' },
  D4: { en: 'home and fortune', hi: 'घर और भाग्य', hinglish: 'ghar aur bhagya' },
  D7: { en: 'children', hi: 'संतान', hinglish: 'santaan' },
  D9: { en: 'marriage and the partner', hi: 'विवाह और जीवनसाथी', hinglish: 'shaadi aur jeevansaathi' },
  D10: { en: 'work and standing', hi: 'काम और प्रतिष्ठा', hinglish: 'kaam aur pratishtha' },
  D12: { en: 'parents', hi: 'माता-पिता', hinglish: 'mata-pita' },
  D16: { en: 'vehicles and comforts', hi: 'वाहन और सुख', hinglish: 'vaahan aur sukh' },
  D20: { en: 'worship', hi: 'उपासना', hinglish: 'upasana' },
  D24: { en: 'learning', hi: 'विद्या', hinglish: 'vidya' },
  D27: { en: 'strength and stamina', hi: 'बल और सहनशक्ति', hinglish: 'bal aur sehanshakti' },
  D30: {
    en: 'difficulties and how they are met',
    hi: 'कठिनाइयाँ और उनका सामना',
    hinglish: 'kathinaiyan aur unka saamna',
  },
  D40: { en: 'what turns out well or not', hi: 'शुभ और अशुभ फल', hinglish: 'shubh aur ashubh phal' },
  D45: { en: 'character and all matters', hi: 'स्वभाव और सभी बातें', hinglish: 'swabhav aur sabhi baatein' },
  D60: { en: 'all matters', hi: 'सभी बातें', hinglish: 'sabhi baatein' },
} as const satisfies Readonly<Record<string, Speak>>

/** A varga that is read for a caller. */
export type ReadVarga = keyof typeof vargaSubjects
