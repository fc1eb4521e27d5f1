import { meanings } from './meanings.ts'

/** Who is spoken of. */
export const people = meanings({
  self: `i me my mine im ive id ill main mai mujhe mujhko mujhse mujhme mera meri mere meko mereko mujh hum ham hume hamein hamara
    hamari hamare hamko humko hamse humse hamra humra hamaar humar hamke mhare mharo apun maine humne hamne we us our مجھے میں میرا میری`,
  ownself: `myself ourselves khud khudko apne_aap apneaap swayam khudhi apna apni apne ख़ुद`,
  yourself: `yourself yourselves apne_aap_ko`,
  you: `you your yours youre youve youll aap aapka aapki aapke aapko aapse aapne tum tumhara tumhari tumhare tumhe tumko tumse tumne tu tujhe
    tujhko tera teri tere tune thare tohar tohke tore`,
  third: `he him his hes she her hers shes they them their theyre woh wo voh uska uski uske usko usse usne unka unki unke unko unse
    unhone unhe unhein inhone inka inki inke isne iska iski iske isko wahi vahi`,
  spouse: `husband wife hubby spouse pati patni patidev biwi bivi gharwala gharwali gharvale miyan shohar mard marad lugai jeevansathi dulha
    dulhan pativrata begum zauja partner fiance fiancee mangetar bahurani admi_ne aadmi_ne mera_admi mera_aadmi mere_aadmi hubs missus`,
  lover: `boyfriend girlfriend bf gf premi premika lover ex crush aashiq mehbooba babu jaanu exboyfriend exgirlfriend situationship`,
  inlaw: `saas sasu sasur sasural sasuraal in-laws inlaws laws inlaw nanad nanand devar jeth jethani devrani jija jijaji sala bahu damad
    daamad samdhi samdhan saali bhabhi bhabi motherinlaw fatherinlaw bahuein sauteli sautela sautele stepmother stepfather stepdad stepmom`,
  parent: `mother father mom mum mummy mama mamma mumma dad daddy papa pappa pita pitaji maa mata mataji amma ammi abba abbu appa bapu baap baba babuji
    parents parent mataapita walid walida bauji मम्मी माँ माई माताजी`,
  child: `son daughter child children kid kids baby beta beti bete betiyan bachcha bacche bachche bachchi bachon bachhe bachhon bachcho
    bachchon bacho bitiya bitia ladla munna munni chhora chhori aulad aulaad santan santaan shishu infant toddler nephew niece bhatija bhatiji
    bhanja bhanji newborn बच्चे बिटिया`,
  elder: `grandfather grandmother grandpa grandma granny dada dadi dadaji nana nani naani naniji dadu thakurma buzurg budhe budhi budhau
    nanaji mausi mausa bua fufa phupha chacha chachi tau tai mami mamaji aunty auntie uncle aunt mama_ji`,
  sibling: `brother sister bro sis bhai bhaiya bhaia behen behan bahen bahan didi di cousin twin judwa sibling bhaijaan`,
  friend: `friend frnd frend friends dost yaar saheli sahelee roommate flatmate classmate batchmate hostelmate saathi sathi padosan colleague
    mitra bestie neighbour neighbor padosi room-mate`,
  boss: `boss manager employer landlord owner makan_malik malik thekedar contractor supervisor principal teacher tutor coach warden sir
    sirji agent professor madam malkin ustad maulvi pandit babaji tantrik baba guruji pujari ojha aghori peer mufti`,
  stranger: `someone somebody stranger koi kisi kisine kaun anjaan anjan ajnabi admi aadmi man men guy guys boy ladka ladke gunda gunde goons
    mob log people ladkon ladki girl woman aurat rapist chor thief thieves gang stalker psycho troll hacker`,
  police: `police thana thane cop cops pulis fir thaane chowki havaldar`,
  doctor: `doctor doctors dr daktar daaktar surgeon physician hakim vaidya vaid nurse psychiatrist hospital aspatal aspataal haspatal clinic icu
    ward opd therapist dentist gynaec gynec specialist oncologist cardiologist`,
  unborn: `womb garbh garbha kokh pet_me pet_mein pregnant pregnancy garbhvati unborn foetus fetus bhrun tummy bump belly delivery prasav
    maternity conceived conceive expecting ultrasound sonography scan trimester pregnent garbhavastha hamal prenatal godh_bhar carrying ivf
    embryo garbhdharan mahine_ka_pet peth mahina_chal dohad gestation anomaly_scan nt_scan`,
  male: `male boy ladka chhora chora beta putra pota potra nar son heir waaris varis kanhaiya kanha ladla laddoo laddu ganesh nandlal lalla chirag
    kuldeepak kuldipak gopal prince londa grandson sapoot puttar mundaa`,
  female: `female girl ladki chhori beti kanya bitiya poti potri devi lakshmi laxmi barfi jalebi daughter princess granddaughter kudi dhiya
    laxmiji lakshmiji`,
  nobody: `nobody noone no_one none koi_nahi kisi_ko_nahi koi_bhi_nahi kisiko_nahi`,
  everyone: `everyone everybody all sab sabko sabse sabhi gharwale family parivar ghar_wale khandan relatives rishtedar society duniya world logon`,
})
