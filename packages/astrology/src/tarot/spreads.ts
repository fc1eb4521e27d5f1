import { type Label, label } from '../jyotish/label.ts'

export type Spread = { readonly labels: Label; readonly positions: readonly Label[] }

const SPREADS = {
  single: {
    labels: label('One card', 'एक पत्ता', 'Ek card'),
    positions: [label('Guidance', 'मार्गदर्शन', 'Margdarshan')],
  },
  'three-card': {
    labels: label('Three cards', 'तीन पत्ते', 'Teen card'),
    positions: [
      label('Past', 'अतीत', 'Beeta hua'),
      label('Present', 'वर्तमान', 'Abhi'),
      label('Ahead', 'आगे', 'Aage'),
    ],
  },
  choice: {
    labels: label('Two paths', 'दो रास्ते', 'Do raaste'),
    positions: [
      label('Where you stand', 'आप कहाँ हैं', 'Aap kahan hain'),
      label('First path', 'पहला रास्ता', 'Pehla raasta'),
      label('Where it leads', 'वह कहाँ ले जाता है', 'Woh kahan le jaata hai'),
      label('Second path', 'दूसरा रास्ता', 'Doosra raasta'),
      label('Where it leads', 'वह कहाँ ले जाता है', 'Woh kahan le jaata hai'),
    ],
  },
  relationship: {
    labels: label('Relationship', 'रिश्ता', 'Rishta'),
    positions: [
      label('You', 'आप', 'Aap'),
      label('The other', 'वे', 'Woh'),
      label('What joins you', 'जो जोड़ता है', 'Jo jodta hai'),
      label('What asks for care', 'जिस पर ध्यान चाहिए', 'Jis par dhyan chahiye'),
      label('A next step', 'अगला कदम', 'Agla kadam'),
    ],
  },
  'celtic-cross': {
    labels: label('Celtic cross', 'सेल्टिक क्रॉस'),
    positions: [
      label('The matter', 'विषय', 'Vishay'),
      label('What crosses it', 'जो सामने है', 'Jo saamne hai'),
      label('Foundation', 'आधार', 'Aadhar'),
      label('Past', 'अतीत', 'Beeta hua'),
      label('What is above', 'जो ऊपर है', 'Jo upar hai'),
      label('Ahead', 'आगे', 'Aage'),
      label('You', 'आप', 'Aap'),
      label('Around you', 'आपके आसपास', 'Aapke aas-paas'),
      label('Hopes and worries', 'आशा और चिंता', 'Aasha aur chinta'),
      label('Where it tends', 'दिशा', 'Disha'),
    ],
  },
} as const satisfies Record<string, Spread>

export type SpreadId = keyof typeof SPREADS

export const SPREAD_IDS = Object.keys(SPREADS) as readonly SpreadId[]

export const spreadOf = (id: SpreadId): Spread => SPREADS[id]

export const isSpreadId = (text: string): text is SpreadId => Object.hasOwn(SPREADS, text)
