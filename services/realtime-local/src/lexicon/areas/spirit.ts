/** Spirit: devotion, meditation, gurus, the meaning of a life. */
export const spirit = `
  spiritually i mean, spiritual side,
  spiritual*, meditat*, moksha, inner peace, peace of mind, soul purpose, purpose of .. life, purpose in life,
  life purpose, enlightenment, devotion, karma, sadhana path, pilgrimage, adhyatm, adhyatma, adhyatmik,
  aadhyatmik, moksh, sadhana, dhyan karna, dhyan lagana, bhakti, man ki shanti, mann ki shanti, jeevan ka
  uddeshya, jeevan ka lakshya, mukti, tirth, rat race, ashram, guru in my life, find a guru, true guru, real
  guru, my guru, spiritual path, spiritual teacher, divine, awakening, renounce, renunciation, sanyas, sannyas,
  vipassana, kundalini, god's grace, calling to god, closer to god, inner journey, soul, past life, past lives,
  past karma, dharma, path of devotion, detach*, higher self, self realisation, self realization, initiation,
  siddhi, sachche guru, sachha guru, sadguru, satguru, guru ka aana, guru milega/milenge, guru diksha, diksha,
  deeksha, bhakti marg, vairagya, vairag, atma, aatma, aatmik, ishvar, ishwar, bhagwan ki kripa, prabhu, purva
  janam, pichhle janam, pichle janam, agle janam, satsang, naam jap me, puja path me man, dharm karm, spirit,
  spiritually, something bigger, something greater, higher power, higher purpose, god, connect with god,
  connected to something, meaning of my life, meaning in life, meaning of life, why was i born, why am i here,
  my purpose, purpose of my birth, mantra deeksha, liberation, salvation, nirvana, samadhi, yogi, yogini, monk,
  hermit, ascetic, swami, saint, sage, baba ji blessing, blessings of god, temple visits, chanting and
  meditation, silence retreat, retreat, mindfulness, faith, religious, religion, worldly, detachment, surrender,
  reborn, rebirth, reincarnation, afterlife, karmic, karmic debt, prarabdha, sanchit, lessons of this life,
  soul's journey, soul journey, soul lesson, third eye, chakra*, reiki, healer, healing others, occult, tantra
  study, intuition, intuitive, psychic, aatmgyan, atmagyan, aatm gyan, atma gyan, aatma ki shanti, aatmik
  shanti, gyan prapti, gyaan, brahm gyan, moksh milega, mokhsh, mukti milegi, bhagwan mil*, bhagwan se, bhagwan
  me, bhagvan me, ishwar prapti, ishvar prapti, ishta devta kaun, kul devta, sadhu, sadhvi, sant, yogi ban*,
  sanyasi, sannyasi, baba ban*, dhyan me, dhyaan me, dhyan sadhana, sadhna, sadhana me, tapasya, tap, japtap,
  jap tap, pooja path me mann, puja path me mann, puja me man, dharmik, dharm, punya, paap, paap punya, karm
  phal, karmo ka, karmon ka, pichhle karm, pichle karm, janam maran, is janam, is janm, agla janam, agle janm,
  pichhla janam, aadhyatm, adhyatam, aadhyatma, rooh, ruh, man ko shanti, mann ko shanti, antarman,
  kundalini jagran,
  अध्यात्म, आध्यात्मिक, मोक्ष, साधना, ध्यान करना, ध्यान लगाना, भक्ति, मन की शांति, सच्चे गुरु, सद्गुरु, सतगुरु,
  दीक्षा, भक्ति मार्ग, वैराग्य, संन्यास, सन्यास, आत्मा, आत्मिक, ईश्वर, पिछले जन्म, अगले जन्म, पूर्व जन्म,
  सत्संग, मुक्ति
`
