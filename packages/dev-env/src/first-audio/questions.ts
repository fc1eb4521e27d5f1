import type { Language } from '@astrovoice/contracts'

/** What callers ask, of every kind of tool and in the two languages that are spoken. */
export const spokenQuestions: Readonly<Record<Extract<Language, 'en' | 'hi'>, readonly string[]>> = {
  en: [
    'When will I get married?',
    'Where is my Moon?',
    'How is my career?',
    'Am I manglik?',
    'Which dasha am I in?',
    'How is my day today?',
    'Will I become rich?',
    'Which gemstone should I wear?',
    'When is Diwali?',
    'When is Rahu kaal today?',
    'Do I have any yogas?',
    'How will this year be for me?',
    'When will I have children?',
    'What is my life path number?',
    'Will I have a love marriage or an arranged marriage?',
    'Thank you.',
  ],
  hi: [
    'मेरी शादी कब होगी?',
    'मुझे नौकरी कब मिलेगी?',
    'मेरी कौन सी दशा चल रही है?',
    'आज का दिन कैसा रहेगा?',
    'मेरा शनि कहाँ है?',
    'क्या मैं मांगलिक हूँ?',
    'कोई उपाय बताइए',
    'मेरा करियर कैसा रहेगा?',
  ],
}
