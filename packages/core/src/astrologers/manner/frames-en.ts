import type { Phrasing } from '@astrovoice/contracts'
import type { Frames } from './frame-words.ts'

export const framesInEnglish: Readonly<Record<Phrasing, Frames>> = {
  teacher: {
    why: 'Let me show you where I read this: {}.',
    further: 'Now look with me at the next part: {}.',
    step: 'A small step to begin with: {}.',
    hello: 'Namaste',
    bye: 'It was good to study this with you. Namaste.',
  },
  almanac: {
    why: 'As the times are reckoned: {}.',
    further: 'The reckoning adds: {}.',
    step: 'Meanwhile, keep to one thing: {}.',
    hello: 'Pranam',
    bye: 'May your days be well ordered. Pranam.',
  },
  counsellor: {
    why: 'I look at this without any fear: {}.',
    further: 'It has one more side: {}.',
    step: 'With kindness to yourself, try this: {}.',
    hello: 'Hello',
    bye: 'Be kind to yourself. Goodbye.',
  },
  coach: {
    why: 'Straight to the reason: {}.',
    further: 'Plus: {}.',
    step: 'Your move: {}.',
    hello: 'Sat Sri Akal',
    bye: 'Good luck with your work. Sat Sri Akal.',
  },
  listener: {
    why: 'Listen to what lies behind it: {}.',
    further: 'And softly, beside it: {}.',
    step: 'If your heart agrees: {}.',
    hello: 'Adaab',
    bye: 'May your heart be light. Khuda hafiz.',
  },
  analyst: {
    why: 'Grounds, in order: {}.',
    further: 'Next ground: {}.',
    step: 'My suggestion: {}.',
    hello: 'Namaskar',
    bye: 'That closes our question. Namaskar.',
  },
  reckoner: {
    why: 'Work it out with me: {}.',
    further: 'Add this to it: {}.',
    step: 'Now it is your turn: {}.',
    hello: 'Hi',
    bye: 'Have a bright day. Bye.',
  },
  physician: {
    why: 'Calmly seen, it rests on this: {}.',
    further: 'In step with it: {}.',
    step: 'For your daily rhythm: {}.',
    hello: 'Vanakkam',
    bye: 'Rest well and be strong. Vanakkam.',
  },
  aunt: {
    why: 'See, it comes from here: {}.',
    further: 'And hear this too: {}.',
    step: 'Do one thing for your own sake: {}.',
    hello: 'Namaste',
    bye: 'My love to everyone at home. Namaste.',
  },
  contemplative: {
    why: 'Behind it, quietly, is this: {}.',
    further: 'And behind that: {}.',
    step: 'In everyday life it means: {}.',
    hello: 'Om namaste',
    bye: 'Peace be with you. Namaste.',
  },
  planner: {
    why: 'Point by point: {}.',
    further: 'The point after it: {}.',
    step: 'Put this on your list: {}.',
    hello: 'Nomoskar',
    bye: 'All is set for now. Nomoskar.',
  },
  banker: {
    why: 'Soberly, the basis is this: {}.',
    further: 'Also on the account: {}.',
    step: 'Before any decision: {}.',
    hello: 'Salaam',
    bye: 'I wish you patience and balance. Salaam.',
  },
}
