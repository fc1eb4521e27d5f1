import type { Language } from '@astrovoice/contracts'

interface SummaryWords {
  open(name: string): string
  readonly asked: string
  /** Questions that did not fit. */
  more(count: number): string
  readonly told: string
  readonly nextStep: string
  readonly nothing: string
}

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  en: {
    open: (name) => `This is a summary of your reading with ${name}.`,
    asked: 'You asked:',
    more: (count) => `And ${count} more.`,
    told: 'From your chart you were told:',
    nextStep: 'One thing to do:',
    nothing: 'Nothing from your chart was told in this call.',
  },
  hi: {
    open: (name) => `यह ${name} के साथ आपकी बातचीत का सार है।`,
    asked: 'आपने पूछा:',
    more: (count) => `और ${count} सवाल।`,
    told: 'आपकी कुंडली से यह बताया गया:',
    nextStep: 'एक काम:',
    nothing: 'इस बातचीत में कुंडली से कुछ नहीं बताया गया।',
  },
  hinglish: {
    open: (name) => `Yeh ${name} ke saath aapki baatcheet ka saar hai.`,
    asked: 'Aapne poocha:',
    more: (count) => `Aur ${count} sawaal.`,
    told: 'Aapki kundli se yeh bataya gaya:',
    nextStep: 'Ek kaam:',
    nothing: 'Is baatcheet mein kundli se kuch nahi bataya gaya.',
  },
}
