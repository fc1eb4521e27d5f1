import { concepts } from '@astrovoice/core/safety'

/** Pairs of paths that are weighed against each other. */
export const pathWords = concepts('path', {
  love: `
    apne man/mann se, apne dil se, khud dhund*, अपने मन से, love marriage, love, love match, own choice,
    my choice, my own choice, someone i choose, choose myself, prem vivah, lav mairij, pyaar wali shaadi,
    prem, apni pasand, apni marji, apni marzi, khud ki pasand, khud ki marji/marzi, apne aap, meri pasand,
    meri marji/marzi, apni pasand se, लव मैरिज, लव, प्रेम विवाह, प्रेम, अपनी पसंद, अपनी मर्ज़ी, अपनी मर्जी,
    मेरी पसंद, खुद की पसंद`,
  arranged: `
    ghar walon/walo/valo/valon ke kehne, gharwalon/gharwalo/gharvalo ke kehne, maa baap ki, ma bap ki,
    mummy papa ki, parents ki, माँ बाप की, arrange*, arranged marriage, arrange marriage,
    parents/family/families/elders choice, parents/family/families/elders choose/chooses/chosen/pick/picks,
    through family, through my parents, set up by .. family/parents,
    gharwalon/gharvalon/gharwalo/gharvalo ki pasand/marji/marzi, ghar walon/walo/valo/valon ki,
    parivar ki pasand/marji/marzi, maa baap ki pasand/marji/marzi, mummy papa ki pasand/marji/marzi, अरेंज*,
    अरेंज्ड, पारंपरिक, घरवालों की पसंद/मर्ज़ी/मर्जी, घर वालों की, माता पिता की पसंद, परिवार की पसंद,
    माँ बाप की पसंद`,
  job: `
    keep the job, sheher me naukri, bank posting, posting, bank job, salaried life, fixed salary, job, jobs,
    naukri, service, employment, employed, employee, salaried, salary, nokri, govt job, government job,
    nine to five, 9 to 5, desk job, corporate, office job, work under someone, नौकरी, जॉब, सर्विस,
    kisi ke liye kaam, work for someone, naukari, noukri, nokari`,
  business: `
    apna koi kaam, अपना कोई काम, kaam dalu/daalu, business sambhal*, karobar sambhal*, dukan sambhal*,
    open/start/launch .. gym/shop/cafe/clinic/salon/restaurant/business, kholu, kholun, khol lu,
    run/join/handle my father's/dad's/uncle's/family's/father/dad/uncle/family, family shop, father shop,
    printing press, full time into my, into my own, my youtube, my channel, baking channel, papa ka karobar,
    papa ki dukan, own channel, business, own business, vyapar, vyavsay, dhandha, dhanda, startup, start up,
    karobar, own company, own thing, own venture, my own boss, own boss, be my own boss, work for myself,
    for myself, on my own,
    start/starting/open/opening/launch/launching/run/running .. own/shop/restaurant/cafe/kitchen/dairy/clinic/firm/store/business,
    my own clinic/firm/practice/studio/shop/dairy/farm/kitchen/school/gym, entrepreneur*, बिज़नेस, बिजनेस,
    व्यापार, व्यवसाय, धंधा, कारोबार, दुकान, apna kaam, apna dhandha, apna kuch, khud ka kaam, khud ka kuch,
    self employed, freelanc*, dukaan, dukan, अपना काम, खुद का काम, अपना कुछ, खेती, kheti`,
  home: `
    home or abroad/away/foreign, ghar ya bahar, apne shahar/sheher/shehar, isi shahar/sheher/shehar, अपने शहर, इसी शहर,
    yahi/yahin rahe/rahu/rahun/rahein, be/stay/live/remain with my parents/family/folks/mother/father,
    wapas gaon, gaon chala*, go back, गाँव लौट*, अपने गाँव, here, india, home country, in india, my country,
    my own country, desh, apne desh, bharat, desh mein, at home, homeland, yahin, yahi, yahan, back home,
    return to, return home, going back, move back, moving back, come back, come home,
    near my folks/parents/family, hometown, my town, my village, gaon, gaanv, wapas, vapas, ghar laut*,
    laut aau/aaun/jau/jaun, भारत, देश, इंडिया, अपने देश, गाँव, यहीं, वापस, लौट`,
  abroad: `
    bahar nikal*, home or abroad, vahan/wahan/udhar/vaha jau/jaun/chala/chale/chali/ja/jaye, canada bula*, settle in, US ki job, us ki job,
    videsh ki job, stay put here, stay on here, houston, टिकूँ, दुबई में टिक*, green card, abroad, foreign*,
    overseas, videsh, canada, america, usa, uk, london, toronto, dubai, singapore, germany, australia,
    new zealand, ireland, gulf, europe, saudi, qatar, another country, pardes, stay back in, stay on in,
    stay there, settle there, settle outside, बाहर, विदेश, परदेस, कनाडा, अमेरिका, दुबई, जर्मनी, bahar,
    wahi ruk*, vahi ruk*, wahin ruk*, vahin ruk*, वहीं रुक*, वहीं बस*`,
  stay: `
    stay, stay put, remain, keep, continue, stick, hang on, hold on to, current job, present job, same job,
    same company, this job, where i am, isi job, isi naukri, isi company, yahi kaam, purani naukri, ruku,
    rukun, rukoon, ruka/tika/bana/jama/laga rahu/rahun/rahoon, rahu yahin, yahin rahu, yahin rahoon,
    bana rahu, tike rahu, stay in, stay at, यहीं रहूँ, रुकूँ, इसी, टिका रहूँ, बना रहूँ, पुरानी नौकरी`,
  go: `
    jau, jaun, jaau, jaye, chala jau, chali jau, go, take it, join, accept, le lu, haan kar du, जाऊँ, जाएँ`,
  change: `
    offer aaya, offer hai, new offer, better offer, change, switch*, quit, leave, move on, resign, new job,
    look for, new one, another job, another company, another firm, something new, elsewhere, different,
    put in my papers, jump, badlu, badloon, badal, badal lu, chhod, chhodu, chod, chodu, chhod doon, chhod du,
    chhodkar, chhod ke, nayi, nayi naukri, nayi pakad*, dusri, doosri, बदल*, छोड़*, नई, दूसरी, kahin aur`,
})
