/** Family besides husband, wife and children to come: parents, siblings, in-laws, peace at home. */
export const family = `
  things at home, home improve, ghar kab ek, kab ek hoga, ek kab hoga, mel kab, mel milap, baat band, respect me,
  better between them, between them, patch up between, make up with my, fight with,
  brothers .. fighting, stop fighting, sisters .. fighting, fighting over,
  peace .. home, peace at home, relationship/bond/relations/equation with my father/mother/brother/sister/parents/son/daughter/dad/mom/mum/in-laws/uncle, between my wife and my mother, between my wife and mother, papa se baat, baat nahi hoti,
  famil*, parent*, mother, father, mom, dad, mummy, papa, brother*, sister*, siblings, in laws, mother in law,
  father in law, home life, peace at home, son, sons, daughter, daughters, relatives, grandmother, grandfather,
  parivaar, parivar, ghar parivar, maa, mata, pita, pitaji, mata pita, bhai, behen, bahan, saas, sasur, sasural,
  beta, beti, ghar ka mahaul, ghar ki shanti, gharwale, ghar wale, kutumb, devar, nanad, bahu, sambandhi,
  rishtedar, parivaarik, in law, cousin*, uncle, aunt, aunty, grandparents, grandson, granddaughter, sibling*,
  family again, be a family, joint family, household, quarrel*, home front, domestic peace, elder brother,
  younger brother, my folks, speaking terms, talking terms, generation gap, step mother, stepmother, nephew,
  niece, daughter in law, son in law, sister in law, brother in law, equation with my, jethani, jeth, devrani,
  nand, saas bahu, sas bahu, chacha, chachi, mama, mami, mausi, bua, tau, tai, bhaiya, bhabhi, bhabi, jija,
  sala, saala, saali, rishtedaar, khandan, khaandan, parivarik, ghar me shanti, ghar ki kalah, kalah, klesh,
  kalesh, griha kalesh, ghar me jhagda, jhagde, jhagda, sulah, manmutav, bolchal band, bolchaal, sasural valo,
  ghar me sukh, ghar ka sukh, sukh shanti, maa baap, ma bap, ghar toot*, bantware, chachu, bond with, bond be,
  our bond, pick up my calls, talk to me again, not talking, not on talking, haven't spoken, hasn't spoken,
  exchanged a word, ice melt, icy, estranged, estrangement, kith and kin, folks, grandpa, grandma, nani, nana,
  dadi, dada, sibling rivalry, my brother and i, my sister and i, brothers fight, sisters fight, papa and i,
  mother and i, mom and i, father and i, my parents fight, home atmosphere, atmosphere at home, happy home,
  harmony at home, harmony in, house feel, home feel, unity, united again, come together again, split in the
  family, family feud, feud, family split, family fight, family dispute, family problems, homely, elders, joint
  setup, living with parents, live with my parents, move in with my parents, son listens, daughter listens,
  son's behaviour, rebellious, teenager at home, kids and i, my kid's behaviour, step son, step daughter,
  foster, saasu maa, sasu ma, brother's wife, cousins, aunts, uncles, in-law, in-laws, maternal home,
  parental home, native place people, ghar kab jud*, ghar jud*, ghar phir se ek, ghar fir se ek, phir se ek kab,
  bichhde, bhai bhai, bhai se, bhai behen, bahan se, behen se, behen bhai, maa se, maa ke saath, papa se, papa
  ke saath, pitaji se, pita ji se, pita se, mata ji, mataji, maiya, babuji, babu ji, baba, amma, ammi, abbu,
  abba, didi, jiji, jijaji, jija ji, sambandh sudh*, rishte sudh*, rishton me, rishto me, aapsi, aapas me ban*,
  banegi ya nahi, kabhi banegi, banti nahi, nahi banti, ban jaegi, alag rehne, alag ho gaye, alag ho gaya, bahu
  beta, beta bahu, bahu bete, bete bahu, baccho se, bete se, beti se, mayka, maayka, kakesh, gharelu, gharelu
  kalesh, ghar ka vatavaran, ghar ka maahol, ghar ka mahol, khushhali ghar, ghar me khushi, ghar ki khushi, ghar
  ki khushiya, samdhi, samdhan, kunba, parijan, bade bhaiya, chhote bhai, chote bhai, saale, sali, mausa,
  phupha, fufa, bhanja, bhatija, bhatiji, bhanji, daadi, naani, daada, naana,
  परिवार, माँ, पिता, भाई, बहन, बेटा, बेटी, सास, ससुराल, फैमिली, घर का माहौल, जेठानी, देवरानी, ननद, जेठ, चाचा,
  मामा, बुआ, भाभी, कलह, क्लेश, कलेश, झगड़ा, झगड़े, सुलह, मनमुटाव, बोलचाल, सुख शांति, घर में शांति, रिश्तेदार,
  ससुराल वाल*, माँ बाप, पारिवारिक, खटपट, बहू
`
