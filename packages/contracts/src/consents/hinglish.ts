import type { NoticeWords } from './words.ts'

/** The Hindi notices in Latin letters. */
export const hinglish: NoticeWords = {
  dataItems: {
    address: 'aapka phone number ya email',
    births: 'aapke likhe naam, gender, janm ki tareekh, samay aur sthan, aur unse aapka rishta',
    present_place: 'woh sheher jahan aap apne ko batate hain',
    settings: 'aapki bhashayen, samay kshetra aur shaant samay',
    questions: 'aap jo poochhte hain aur jyotishi jo uttar dete hain, shabdon mein',
    voice: 'call ke dauraan aapki aawaaz',
    findings: 'aapki kundli se jo ganana hoti hai',
    earlier_calls: 'aapki pichhli callon mein jo kaha gaya',
    summaries: 'aapki callon ke saar',
    sound_of_calls: 'aapki callon ki dhwani',
    devices: 'soochnaon ke liye aapke phone ka pata',
    call_figures: 'call ke aankde: kab, kitni der, kis bhasha mein, kaun se saadhan; koi shabd nahin',
  },
  recipients: {
    ourselves: 'AstroVoice, aur woh company jahan uske server hain',
    push_services: 'Apple aur Google ki soochna sevayen',
  },
  localModel: 'isi server par chalne wala AI model; kuchh bahar nahin jaata',
  purposes: {
    service: {
      title: 'Aapka khaata aur kundli',
      why: 'Aapko sign in karaane, kundli, panchang aur milaan ki ganana karne, aur aapki baatcheet va unke saar aapke liye rakhne ke liye.',
      without:
        'Iske bina khaata nahin banta. Baad mein wapas lene par call band ho jaati hain; aap sab kuchh mita sakte hain.',
    },
    ai_provider: {
      title: 'AI jyotishi se baat',
      why: 'Jyotishi ek AI hai. Uska model aapki aawaaz sunta hai, uttar deta hai aur saar padhkar sunaata hai.',
      without:
        'Iske bina call nahin hoti. Kundli, panchang aur milaan chalte rehte hain. Chal rahi call turant samaapt hoti hai.',
    },
    memory: {
      title: 'Pichhli callen yaad rakhna',
      why: 'Taaki jyotishi wahin se aage badhein jahan pichhli baar baat ruki thi.',
      without:
        'Iske bina har call pichhli baaton ke bina shuru hoti hai. Aap unhein phir bhi padh sakte hain.',
    },
    recording: {
      title: 'Call ki recording',
      why: 'Call ki dhwani rakhne ke liye, taaki aap use phir sun sakein.',
      without: 'Iske bina koi dhwani nahin rakhi jaati. Aaj kisi ki bhi nahin rakhi jaati.',
    },
    push: {
      title: 'Aapke phone par soochnayen',
      why: 'Call ka saar taiyaar hone par aapko bataane ke liye.',
      without: 'Iske bina koi soochna nahin aati. Saar aapki baatcheet mein phir bhi milta hai.',
    },
    analytics: {
      title: 'Call ke aankde',
      why: 'Gadbadiyan dhoondhne aur yeh dekhne ke liye ki kya kaam aata hai.',
      without: 'Iske bina aapki callon ke aankde hamari ginti mein nahin jaate.',
    },
    model_improvement: {
      title: 'Hamare model sudhaarna',
      why: 'Baatcheet se seekhkar behtar uttar dene ke liye.',
      without: 'Iske bina aapki koi baatcheet is kaam mein nahin aati. Aaj kisi ki bhi nahin aati.',
    },
    marketing: {
      title: 'Prastaav',
      why: 'AstroVoice ke prastaav aur samachaar bhejne ke liye.',
      without: 'Iske bina kuchh nahin bheja jaata. Aaj kisi ko bhi nahin bheja jaata.',
    },
  },
}
