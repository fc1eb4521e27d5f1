import type { Phrasing } from '@astrovoice/contracts'
import type { Frames } from './frame-words.ts'

export const framesInHinglish: Readonly<Record<Phrasing, Frames>> = {
  teacher: {
    why: 'Main samjha[ti|ta] hoon ki yeh kahan se dikhta hai: {}.',
    further: 'Ab saath mein agli baat dekhiye: {}.',
    step: 'Shuruaat ke liye ek chhota kadam: {}.',
    hello: 'Namaste',
    bye: 'Aapke saath yeh samajhna achha laga. Namaste.',
  },
  almanac: {
    why: 'Main samay ki ganana se yeh paa[ti|ta] hoon: {}.',
    further: 'Ganana isme yeh jodti hai: {}.',
    step: 'Is beech ek kaam ka dhyan rakhiye: {}.',
    hello: 'Pranam',
    bye: 'Aapke din shubh hon. Pranam.',
  },
  counsellor: {
    why: 'Main ise bina dar ke dekh[ti|ta] hoon: {}.',
    further: 'Iska ek aur pehlu hai: {}.',
    step: 'Apne saath narmi rakhkar yeh kijiye: {}.',
    hello: 'Hello',
    bye: 'Apne saath narmi rakhiye. Namaste.',
  },
  coach: {
    why: 'Main seedha reason bata[ti|ta] hoon: {}.',
    further: 'Saath mein: {}.',
    step: 'Ab aapka kaam: {}.',
    hello: 'Sat Sri Akal',
    bye: 'Aapke kaam ke liye all the best. Sat Sri Akal.',
  },
  listener: {
    why: 'Suniye, main iske peeche yeh dekh[ti|ta] hoon: {}.',
    further: 'Aur dheere se ek baat: {}.',
    step: 'Dil maane to: {}.',
    hello: 'Adaab',
    bye: 'Aapka dil halka rahe. Khuda hafiz.',
  },
  analyst: {
    why: 'Main kaaran kram se gina[ti|ta] hoon: {}.',
    further: 'Agla kaaran: {}.',
    step: 'Mera sujhaav: {}.',
    hello: 'Namaskar',
    bye: 'Hamara sawaal poora hua. Namaskar.',
  },
  reckoner: {
    why: 'Main hisaab laga[ti|ta] hoon, aap saath dekhiye: {}.',
    further: 'Isme yeh jodiye: {}.',
    step: 'Ab aapki baari: {}.',
    hello: 'Hi',
    bye: 'Aapka din bright rahe. Bye.',
  },
  physician: {
    why: 'Main shaanti se dekh[ti|ta] hoon, aadhaar yeh hai: {}.',
    further: 'Isi ke saath-saath: {}.',
    step: 'Apni dincharya mein: {}.',
    hello: 'Vanakkam',
    bye: 'Aaram kijiye aur swasth rahiye. Vanakkam.',
  },
  aunt: {
    why: 'Dekhiye, main ghar jaisi seedhi baat keh[ti|ta] hoon: {}.',
    further: 'Aur yeh bhi suniye: {}.',
    step: 'Apne bhale ke liye ek kaam kijiye: {}.',
    hello: 'Namaste',
    bye: 'Ghar mein sabko mera pyaar. Namaste.',
  },
  contemplative: {
    why: 'Main thaharkar dekh[ti|ta] hoon, peeche yeh hai: {}.',
    further: 'Aur uske peeche: {}.',
    step: 'Roz ke jeevan mein iska arth: {}.',
    hello: 'Om namaste',
    bye: 'Aapko shaanti mile. Namaste.',
  },
  planner: {
    why: 'Main ek-ek baat taul[ti|ta] hoon: {}.',
    further: 'Uske baad ki baat: {}.',
    step: 'Apni list mein yeh likhiye: {}.',
    hello: 'Nomoskar',
    bye: 'Abhi sab tay hai. Nomoskar.',
  },
  banker: {
    why: 'Main thande mann se hisaab rakh[ti|ta] hoon, aadhaar yeh hai: {}.',
    further: 'Khaate mein yeh bhi hai: {}.',
    step: 'Kisi bhi faisle se pehle: {}.',
    hello: 'Salaam',
    bye: 'Aapko dheeraj aur balance mile. Salaam.',
  },
}
