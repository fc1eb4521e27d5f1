import { concepts } from './concept.ts'

/** The parts of life that callers ask about, by the names of the tools' areas. */
export const lifeWords = concepts('area', {
  love: `love, love life, in love, lover, relationship*, romance, romantic*, boyfriend, girlfriend, dating, crush, soulmate, soul mate, my ex, breakup, break up,
    pyaar, pyar, prem, ishq, mohabbat, premi, premika, bf, gf, ex, patch up, propose, someone special, true love, commit*, single forever, alone forever, single all my life, the one for me, right one for me, find someone, meet someone, meet the right, this guy/boy/girl/man/woman, he/she like/likes/want/wants/miss/misses me, he/she come/comes back, he/she return, he/she call/text/message me, get back together, getting back together, feelings for me, interested in me, pasand karta/karti hai, mujhe pasand kart*, mujhse pyar, yaad karta/karti, mile .. koi, koi milega/milegi, heartbreak,  sachcha pyaar, लव, लव लाइफ, रिलेशनशिप, ब्रेकअप, प्यार, प्रेम, प्रेमी, गर्लफ्रेंड, बॉयफ्रेंड`,
  marriage: `marry, married, marries, marrying, marriage*, mariage, wedding*, wed, husband*, wife, spouse, life partner, partner*, engag*, divorce*, bride, groom, married life, settle down, tie the knot, tying the knot, get hitched, in laws like,
    shaadi, shadi, shaadiyan, shaadishuda, vivah, byah, biyah, rishta, rishte, rishtey, pati, patni, dulha, dulhan, biwi, bivi, jeevansathi, jeevan saathi, humsafar, sagai, vaivahik, vaivahik jeevan, dampatya, talaq, talak, mangni, vadhu, suhag, grihasthi,
    love marriage, prem vivah, second marriage, doosri shaadi, remarriage, मैरिज, जीवनसाथी, सगाई, तलाक`,
  children: `child*, kid, kids, baby, babies, pregnan*, conceive, conceiving, parenthood, motherhood, become a mother/father, be a mother/father, become a parent, ivf, start a family, offspring, progeny,
    santaan, santan, bachcha, bachche, bachchon, baccha, bacche, bacha, bache, aulad, maa banungi, maa kab banungi, baap banunga, maa banna, pita banunga, santan sukh, santaan sukh, garbh, प्रेगनेंसी, प्रेगनेंट, माँ बनूँगी, पिता बनूँगा, औलाद`,
  education: `educat*, stud*, exam*, college*, school*, universit*, degree*, marks, admission*, course, semester, scholarship*, board exam*, competitive, entrance, neet, upsc, ias,  phd, masters, result, results, academic*, learn*,
    padhai, padhaai, padhna, pariksha, shiksha, vidya, imtihan, dakhila, siksha, higher studies, uchch shiksha, एडमिशन, एग्जाम, परीक्षा, पढ़ाई, शिक्षा, कॉलेज, रिजल्ट, स्कूल`,
  work: `career*, job, jobs, profession*, promot*, interview, office, employ*, boss, employer, work, working, workplace, placement, salary hike, appraisal, government job, internship, posting, transfer, unemployed, jobless, hired, government service, civil service*, raise at work, a raise, pay rise, increment, work life, software, doctor, engineer*, lawyer*, teacher*, teaching, actor, acting, actress, singer, musician, army, police, banking, nurse, pilot, chef, journalist, medicine, politics, my field, colleagues, hike, dream job, appointed, recruit*, company will hire, 
    naukri, nokri, kaam, kam dhanda, rozgar, rojgar, sarkari naukri, tarakki, padonnati, karya, karyakshetra, karyasthal, kaam kaaj, नौकरी, करियर, कैरियर, जॉब, प्रमोशन, इंटरव्यू, ऑफिस, रोजगार, तरक्की, सरकारी नौकरी, ट्रांसफर`,
  work_change: `job change, change/switch/leave/quit .. jobs/careers, career change, change .. job, change .. career, change .. work, change of work/job/career, switch .. job*, switch .. career*, switch companies, new job, leave .. job, quit .. job, quitting .. job, leaving .. job, resign*, switch jobs, change jobs, different job, better job, change of profession,
    naukri badal*, job badal*, naukri chhod*, job chhod*, job chod*, naukri chod*, job switch, job change, career badal*, kaam badal*, nayi naukri, nai naukri, nayi job, dusri naukri, doosri naukri, doosri job, naukri mein badlav, job mein badlav, naukri parivartan, नई नौकरी, नौकरी बदल*, नौकरी छोड़*, जॉब चेंज`,
  business: `business*, restaurant, cafe, salon, boutique, franchise, coaching centre, agency, startup, start up, entrepreneur*, company, shop, venture, partnership, trade, factory, clients, self employed, own company, own shop,
    vyapar, vyavsay, vyavsaay, dhandha, dhanda, karobar, dukaan, dukan, bijnes, kaarobaar, udyog, बिज़नेस, बिजनेस, व्यापार, व्यवसाय, धंधा, कारोबार, दुकान, स्टार्टअप`,
  money: `money, financ*, wealth*, income, salary, saving*, debt*, loan*, rich, earn*, fortune, cash, profit*, bank balance, invest*, expenses, millionaire, crorepati, poor, inheritance, economic*, afford, wealth,
    paisa, paise, paison, dhan, kamai, aamdani, amdani, arthik, ameer, amir, karz, karza, karj, udhaar, udhar, bachat, daulat, dhan sampatti, dhan labh, dhanwan, gareebi, munafa, kharcha, vetan, nivesh, laxmi, lakshmi, पैसा, पैसे, धन, कमाई, आर्थिक, आर्थिक स्थिति, कर्ज, लोन, सैलरी, अमीर`,
  property: `propert*, house purchase, buy .. house, buy .. home, buy .. flat, buy .. land, buying .. house, buying .. flat, buying .. home, buying land, buying property, own .. house/home/flat/place/apartment/bungalow, own house, own home, own flat, new house, new home, real estate, plot, apartment, build .. house, home loan, sell .. house, sell .. flat, sell .. land, purchase .. house, purchase .. flat, flat, house of my own, home of my own,
    makaan, makan, zameen, jameen, zamin, ghar khareed*, ghar kharid*, apna ghar, khud ka ghar, ghar ban jaega/jaegi/paega, ghar ban, naya ghar, ghar banana, ghar banaunga, ghar banega, ghar lena, ghar lunga, ghar loon, ghar le, ghar bech*, sampatti, bhumi, bhoomi, jaydad, jaydaad, flat khareed*, flat kharid*, flat lena, मकान, ज़मीन, जमीन, घर खरीद*, अपना घर, खुद का घर, प्रॉपर्टी, संपत्ति, फ्लैट`,
  vehicle: `vehicle*, car, cars, bike, motorbike, motorcycle, scooter, truck,
    gaadi, gadi, vahan, vaahan, vahan sukh, गाड़ी, वाहन, बाइक`,
  travel: `travel*, abroad, foreign*, visa, overseas, immigra*, migrat*, another country, other country, journey*, trip, trips, tour, settle abroad, us/uk/usa jaana/jaane/jana/jane/visa, move to .., go to the us/uk, leave the country, leave india, work permit, migrate, green card, canada, america, usa, australia, germany, dubai, passport, relocate,
    videsh, yatra, yaatra, pardes, bahar jaana, safar, foreign settlement, videsh yatra, videsh jaana, विदेश, यात्रा, वीज़ा, वीजा, फॉरेन`,
  family: `famil*, parent*, mother, father, mom, dad, mummy, papa, brother*, sister*, siblings, in laws, mother in law, father in law, home life, peace at home, son, sons, daughter, daughters, relatives, grandmother, grandfather,
    parivaar, parivar, ghar parivar, maa, mata, pita, pitaji, mata pita, bhai, behen, bahan, saas, sasur, sasural, beta, beti, ghar ka mahaul, ghar ki shanti, gharwale, ghar wale, kutumb, devar, nanad, bahu, sambandhi, rishtedar, parivaarik, परिवार, माँ, पिता, भाई, बहन, बेटा, बेटी, सास, ससुराल, फैमिली, घर का माहौल`,
  spirit: `spiritual*, meditat*, moksha, inner peace, peace of mind, soul purpose, purpose of .. life, purpose in life, life purpose, enlightenment, devotion, karma, sadhana path, pilgrimage,
    adhyatm, adhyatma, adhyatmik, aadhyatmik, moksh, sadhana, dhyan karna, dhyan lagana, bhakti, man ki shanti, mann ki shanti, jeevan ka uddeshya, jeevan ka lakshya, mukti, tirth, अध्यात्म, आध्यात्मिक, मोक्ष, साधना, ध्यान करना, ध्यान लगाना, भक्ति, मन की शांति`,
  health: `health*, illness, ill, sick, sickness, disease*, fitness, body, wellbeing, well being, stress, anxiety, sleep, energy, immunity, unwell, injury, back pain, headache*, diabetes, mental health,
    sehat, swasthya, svasthya, tabiyat, bimari, beemari, bimar, beemar, rog, arogya, tandurusti, chinta, tanav, neend, सेहत, स्वास्थ्य, तबीयत, तबियत, बीमारी, बीमार, रोग, हेल्थ, तनाव`,
})

/** Pairs of paths that are weighed against each other. */
export const pathWords = concepts('path', {
  love: 'love marriage, love, prem vivah, lav mairij, pyaar wali shaadi, apni pasand, लव मैरिज, लव, प्रेम विवाह',
  arranged:
    'arrange*, arranged marriage, arrange marriage, parents choice, gharwalon ki pasand, अरेंज*, अरेंज्ड, पारंपरिक',
  job: 'job, naukri, service, employment, salaried, nokri, नौकरी, जॉब, kisi ke liye kaam, work for someone',
  business:
    'business, own business, vyapar, vyavsay, dhandha, startup, start up, karobar, own company, own thing, my own boss, work for myself, बिज़नेस, बिजनेस, व्यापार, व्यवसाय, धंधा, कारोबार, apna kaam, khud ka kaam, self employed, freelanc*, dukaan',
  home: `here, india, home country, in india, my country, my own country, desh, apne desh, bharat, desh mein, at home, homeland, yahin, yahan, भारत, देश, इंडिया, अपने देश`,
  abroad: `abroad, foreign*, overseas, videsh, canada, america, usa, uk, australia, germany, dubai, another country, pardes, बाहर, विदेश, bahar`,
  stay: `stay, stay put, remain, keep, continue, stick, current job, present job, same job, isi job, isi naukri, purani naukri, ruku, rukun, rukoon, rahu yahin, yahin rahu, yahin rahoon, bana rahu, tike rahu, stay in, stay at, यहीं रहूँ, रुकूँ, इसी`,
  change: `change, switch, quit, leave, move on, resign, new job, look for, new one, another job, something new, elsewhere, different, badlu, badloon, badal, chhod, chhodu, chod, chodu, chhod doon, nayi, nayi naukri, बदल*, छोड़*, नई, kahin aur`,
})
