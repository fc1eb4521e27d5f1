type Words = { readonly name: string; readonly tagline: string }

/** Names and taglines of the first astrologers in Hindi and Hinglish; English is in their rows. */
export const astrologerWords: Readonly<Record<string, Record<'hi' | 'hinglish', Words>>> = {
  'acharya-vidya': {
    hi: { name: 'आचार्या विद्या अय्यर', tagline: 'पाराशरी कुंडली, धीरे-धीरे और सरल शब्दों में' },
    hinglish: { name: 'Acharya Vidya Iyer', tagline: 'Parashari kundli, aaraam se aur saral shabdon mein' },
  },
  'pandit-raghav': {
    hi: { name: 'पंडित राघव मिश्र', tagline: 'दशा और गोचर, उन फ़ैसलों के लिए जिनकी तारीख़ है' },
    hinglish: {
      name: 'Pandit Raghav Mishra',
      tagline: 'Dasha aur gochar, un faislon ke liye jinki date hai',
    },
  },
  'dr-meera': {
    hi: { name: 'डॉ. मीरा कृष्णन', tagline: 'विवाह और गुण मिलान, बिना डर के' },
    hinglish: { name: 'Dr. Meera Krishnan', tagline: 'Shaadi aur matching, bina dar ke' },
  },
  'guru-arjan': {
    hi: { name: 'गुरु अर्जन सोढ़ी', tagline: 'काम, तरक़्क़ी, और कब बदलें' },
    hinglish: { name: 'Guru Arjan Sodhi', tagline: 'Kaam, promotion, aur kab badlein' },
  },
  'noor-begum': {
    hi: { name: 'नूर बेगम', tagline: 'टैरो, प्रेम, और ध्यान से सुनने वाली' },
    hinglish: { name: 'Noor Begum', tagline: 'Tarot, pyaar, aur dhyaan se sunne waali' },
  },
  'joshi-anand': {
    hi: { name: 'आनंद जोशी', tagline: 'एक प्रश्न, एक उत्तर, और उसकी तारीख़' },
    hinglish: { name: 'Anand Joshi', tagline: 'Ek sawaal, ek jawaab, aur uski date' },
  },
  'tara-fernandes': {
    hi: { name: 'तारा फ़र्नांडिस', tagline: 'नाम, अंक और नई शुरुआत' },
    hinglish: { name: 'Tara Fernandes', tagline: 'Naam, numbers aur nayi shuruaat' },
  },
  'vaidya-sundar': {
    hi: { name: 'सुंदर नंबियार', tagline: 'जीवन की लय, विश्राम और शक्ति' },
    hinglish: { name: 'Sundar Nambiar', tagline: 'Jeevan ki lay, aaraam aur shakti' },
  },
  'kavita-deshmukh': {
    hi: { name: 'कविता देशमुख', tagline: 'माता-पिता, बच्चे और उनका साझा घर' },
    hinglish: { name: 'Kavita Deshmukh', tagline: 'Maa-baap, bachche aur unka saajha ghar' },
  },
  'swami-devendra': {
    hi: { name: 'देवेंद्र भट्ट', tagline: 'आत्मकारक, धर्म और दूर की दृष्टि' },
    hinglish: { name: 'Devendra Bhatt', tagline: 'Atmakaraka, dharma aur door ki nazar' },
  },
  'ritu-bordoloi': {
    hi: { name: 'ऋतु बोरदोलोई', tagline: 'पंचांग से सही दिन और घड़ी' },
    hinglish: { name: 'Ritu Bordoloi', tagline: 'Panchang se sahi din aur ghadi' },
  },
  'imran-qureshi': {
    hi: { name: 'इमरान क़ुरैशी', tagline: 'पैसा, जोखिम और धैर्य' },
    hinglish: { name: 'Imran Qureshi', tagline: 'Paisa, risk aur dheeraj' },
  },
}
