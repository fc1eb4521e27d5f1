import type { Speaker } from '../../meanings/statement.ts'
import { HINDI } from './hindi-cards.ts'
import { REVERSED_HINDI } from './reversed-hindi-cards.ts'
import type { TarotStatement } from './statement.ts'

const STEPS: Readonly<Record<Extract<TarotStatement, { is: 'step' }>['suit'], string>> = {
  major: 'पाँच मिनट शांत बैठिए और जो मन में आए उसे लिख लीजिए।',
  wands: 'जो शुरू करना चाहते हैं उसकी ओर आज एक छोटा कदम लीजिए।',
  cups: 'आज किसी अपने से एक अच्छी बात कहिए।',
  swords: 'अपना सवाल एक वाक्य में लिखिए और बोलकर पढ़िए।',
  pentacles: 'आज काम की एक चीज़ ठीक से जमा लीजिए।',
}

export const speakTarotInHindi: Speaker<TarotStatement> = (statement) => {
  switch (statement.is) {
    case 'card':
      return HINDI[statement.id] ?? ''
    case 'reversed':
      return REVERSED_HINDI[statement.id] ?? ''
    case 'step':
      return STEPS[statement.suit]
  }
}
