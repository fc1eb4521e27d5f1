import type { Graha, Nakshatra, Sign } from '@astrovoice/astrology'

/** Spellings and other names besides the engine's labels. */
export const grahaNames: Readonly<Record<Graha, string>> = {
  sun: 'Ravi, Suraj, सूरज, सूर्यदेव, Surya Dev',
  moon: 'Chandrama, चंद्रमा, Chand, चाँद, Chandr, Chandradev',
  mars: 'Kuja, Mangala, Bhauma, भौम',
  mercury: 'Budha',
  jupiter: 'Brihaspati, Vrihaspati, Brahaspati, बृहस्पति, देवगुरु, Devguru, देव गुरु',
  venus: 'Shukr, Sukra, शुक्राचार्य',
  saturn: 'Sani, Shanidev, Shani Dev, शनिदेव, शनि देव, Shanaishchar',
  rahu: 'North Node',
  ketu: 'South Node',
}

export const signNames: Readonly<Record<Sign, string>> = {
  aries: 'Mesha',
  taurus: 'Vrishabha, Vrish, वृष, Vrishab, Brishabh, Rishabh',
  gemini: 'Mithuna',
  cancer: 'Karka, Karkata, Kark',
  leo: 'Simha, Sinh, Sinha',
  virgo: 'Kanni',
  libra: 'Thula',
  scorpio: 'Vrischik, Vrishchika, Vrushchik, Brishchik',
  sagittarius: 'Dhanus, Dhan rashi',
  capricorn: 'Makara',
  aquarius: 'Kumbha, Kunbh',
  pisces: 'Meena, Min',
}

export const nakshatraNames: Partial<Record<Nakshatra, string>> = {
  ashwini: 'Aswini, Ashvini',
  krittika: 'Kritika, Krithika',
  mrigashira: 'Mrigashirsha, Mrigsira, Mrigasira, मृगशिर, मृगशीर्ष',
  ardra: 'Arudra, Aardra',
  pushya: 'Pushyami, Pushy',
  ashlesha: 'Aslesha, अश्लेषा',
  magha: 'Makha',
  'purva-phalguni': 'Poorva Phalguni, पूर्वा फाल्गुनी, पूर्व फाल्गुनी, Purvaphalguni, Purva Falguni',
  'uttara-phalguni': 'Uttar Phalguni, उत्तरा फाल्गुनी, उत्तर फाल्गुनी, Uttaraphalguni, Uttara Falguni',
  hasta: 'Hast, Hastha',
  swati: 'Swathi, Svati',
  vishakha: 'Visakha',
  jyeshtha: 'Jyestha, Jyeshta, Jyesta',
  mula: 'Mool, Moola, मूला',
  'purva-ashadha': 'Purvashadha, Poorvashadha, Purva Shadha, पूर्वा आषाढ़ा, पूर्व आषाढ़ा, Purvasada',
  'uttara-ashadha': 'Uttarashadha, Uttar Ashadha, Uttara Shadha, उत्तरा आषाढ़ा, उत्तर आषाढ़ा',
  shravana: 'Shravan, Sravana, Shravanam',
  dhanishta: 'Dhanishtha, Dhanista',
  shatabhisha: 'Shatabhishak, Satabhisha, Shatbhisha, शतभिषक, शतभिषज',
  'purva-bhadrapada': 'Purva Bhadrapad, Purvabhadrapada, Purva Bhadra, पूर्वा भाद्रपद, पूर्व भाद्रपद',
  'uttara-bhadrapada': 'Uttara Bhadrapad, Uttarabhadrapada, Uttar Bhadrapad, उत्तरा भाद्रपद, उत्तर भाद्रपद',
  revati: 'Revathi',
}

/** Spellings of yogas, by the engine's id. */
export const yogaNames: Readonly<Record<string, string>> = {
  gajakesari: 'Gaj Kesari, Gajkesari, Gaja Kesari, गज केसरी',
  budhaditya: 'Budh Aditya, Budha Aditya, Budhaditya, बुध आदित्य, Budhadithya',
  'chandra-mangala': 'Chandra Mangal, Chandramangal, चंद्र मंगल',
  'guru-mangala': 'Guru Mangal, गुरु मंगल',
  'guru-chandala': 'Guru Chandal, Guru Chandala, गुरु चांडाल, गुरु चंडाल',
  'neecha-bhanga': 'Neech Bhang, Neecha Bhanga, Neechbhang, नीच भंग, नीचभंग, Neecha Bhang',
  kemadruma: 'Kemdrum, Kemadrum',
  raja: 'Rajyog, Raj yog, Raja yoga, Rajayoga, राजयोग, राज योग',
  dhana: 'Dhan yog, Dhana yoga, धनयोग, धन योग',
  'dharma-karmadhipati': 'Dharma Karmadhipati, Dharm Karmadhipati',
  'maha-parivartana': 'Maha Parivartan, महा परिवर्तन, Mahaparivartan',
  yogakaraka: 'Yogkarak',
  shasha: 'Shash, Sasa, Sasha, शश',
  ruchaka: 'Ruchak, Roochak, रूचक, रुचक',
  malavya: 'Malavya, Malvya, मालव्य',
  hamsa: 'Hans, Hamsa, हंस',
  bhadra: 'Bhadra',
  lakshmi: 'Laxmi, Lakshmi',
  saraswati: 'Saraswathi',
}

export const monthNames: readonly string[] = [
  'January, Jan, जनवरी, Janvari, Janwari',
  'February, Feb, फ़रवरी, Farvari, Farwari, Febuary',
  'March, मार्च',
  'April, अप्रैल, Aprail, Apr',
  'May, मई',
  'June, जून, Joon',
  'July, जुलाई, Julai',
  'August, अगस्त, Agast, Aug',
  'September, सितंबर, सितम्बर, Sitambar, Sept, Sep',
  'October, अक्टूबर, अक्तूबर, Aktubar, Oct',
  'November, नवंबर, नवम्बर, Navambar, Nov',
  'December, दिसंबर, दिसम्बर, Disambar, Dec',
]

/** Names of houses by their matter, 1 to 12, before “bhav”. */
export const houseNames: readonly string[] = [
  'tanu, तनु',
  'dhan, धन, dhana',
  'sahaj, सहज, parakram, पराक्रम',
  'sukh, सुख, bandhu',
  'putra, पुत्र, santan, संतान, suta',
  'ripu, रिपु, shatru, शत्रु, rog, रोग, roga',
  'jaya, जाया, vivah, विवाह, kalatra, कलत्र, dampatya, दाम्पत्य',
  'ayu, आयु, randhra, mrityu',
  'bhagya, भाग्य, dharma, धर्म, dharm',
  'karma, कर्म, karm',
  'labh, लाभ, labha, aay, आय',
  'vyay, व्यय, vyaya',
]

/** Names of the lords of houses, 1 to 12. */
export const lordNames: readonly string[] = [
  'lagnesh, लग्नेश, lagnadhipati, लग्नाधिपति',
  'dhanesh, धनेश, dwitiyesh, द्वितीयेश',
  'tritiyesh, तृतीयेश, parakramesh',
  'chaturthesh, चतुर्थेश, sukhesh, सुखेश',
  'panchamesh, पंचमेश',
  'shashthesh, षष्ठेश, shashtesh, rogesh',
  'saptamesh, सप्तमेश',
  'ashtamesh, अष्टमेश',
  'navamesh, नवमेश, bhagyesh, भाग्येश',
  'dashamesh, दशमेश, karmesh, कर्मेश',
  'ekadashesh, एकादशेश, labhesh, लाभेश',
  'dwadashesh, द्वादशेश, vyayesh, व्ययेश',
]

/** Kootas of guna milan, by the engine's id. */
export const kootaNames: Readonly<Record<string, string>> = {
  varna: 'varna, varn, वर्ण',
  vashya: 'vashya, vashy, वश्य',
  tara: 'tara, तारा',
  yoni: 'yoni, योनि',
  maitri: 'maitri, graha maitri, grah maitri, मैत्री, ग्रह मैत्री',
  gana: 'gana koota, gan koot, गण',
  bhakoot: 'bhakoot, bhakut, bhakuta, भकूट',
  nadi: 'nadi, naadi, नाड़ी',
}
