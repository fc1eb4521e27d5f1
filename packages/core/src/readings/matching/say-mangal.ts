import type { KundliMatch } from '@astrovoice/astrology'
import type { Speak } from '../speak.ts'
import type { Side } from './comparison.ts'

const balance = {
  neither: {
    en: 'neither chart has Mangal dosha',
    hi: 'मंगल दोष किसी कुंडली में नहीं है',
    hinglish: 'Mangal dosh kisi kundli mein nahi hai',
  },
  both: {
    en: 'both charts have Mangal dosha, and each balances the other',
    hi: 'मंगल दोष दोनों में है और एक-दूसरे को संतुलित करता है',
    hinglish: 'Mangal dosh dono mein hai aur ek-doosre ko santulit karta hai',
  },
  first: {
    en: 'Mangal dosha is in your chart alone, a tendency with which many couples live well',
    hi: 'मंगल दोष केवल आपकी कुंडली में है; यह झुकाव है, और बहुत जोड़े इसके साथ अच्छा जीवन जीते हैं',
    hinglish:
      'Mangal dosh sirf aapki kundli mein hai; yeh jhukaav hai, aur bahut jode iske saath achha jeevan jeete hain',
  },
  second: {
    en: 'Mangal dosha is in the other chart alone, a tendency with which many couples live well',
    hi: 'मंगल दोष केवल दूसरी कुंडली में है; यह झुकाव है, और बहुत जोड़े इसके साथ अच्छा जीवन जीते हैं',
    hinglish:
      'Mangal dosh sirf doosri kundli mein hai; yeh jhukaav hai, aur bahut jode iske saath achha jeevan jeete hain',
  },
} as const satisfies Record<string, Speak>

/** How Mangal dosha stands between two charts, as a clause. “Your” chart is that of the first person. */
export function sayMangal({ manglik: { groom, bride } }: KundliMatch, side: Side): Speak {
  const [first, second] = side === 'groom' ? [groom, bride] : [bride, groom]
  if (first.present) return second.present ? balance.both : balance.first
  return second.present ? balance.second : balance.neither
}
