/** Children: wish for them, pregnancy, becoming parents. */
export const children = `
  god abhi tak khali, god khali, goad khali, not even pregnant,
  be/become a grandmother/grandfather/grandparent/grandma/grandpa, grandkids, grandchild, grandchildren,
  maa/ma/papa/pita/mata/baap .. banenge/banungi/banunga/banegi/banega, maa baap kab ban*, failed ivf*, happy news,
  gharvali ki god,
  child*, kid, kids, baby, babies, pregnan*, conceive, conceiving, parenthood, motherhood, become a
  mother/father, be a mother/father, become a parent, ivf, start a family, offspring, progeny, santaan, santan,
  bachcha, bachche, bachchon, baccha, bacche, bacha, bache, aulad, maa banungi, maa kab banungi, baap banunga,
  maa banna, pita banunga, santan sukh, santaan sukh, garbh, good news, fatherhood, family way, trying for a
  baby, trying to conceive, fertility, infertil*, childless, adopt*, adoption, first born, second kid, another
  kid, second child, little one, heir, be a mom, be a dad, become parents, be parents, nursery, iui, surrogacy,
  god bhar/bharegi/bhari/suni/sooni, god bharai, sooni god, suni god, khushkhabri, khush khabri, kilkari,
  kilkariyan, aangan me, aangan mein, nanha, nanhi, nanha mehman, nanhe, paanv bhari, paon bhari, pair bhari,
  vansh, dada/dadi/nana/nani ban*, maa/ma/baap/papa/mummy/pita/mata ban*, bal bachche, doosra baccha, dusra
  baccha, goad le, god le, baby on the way, iui cycle, bear a child, bear children, mother of a, father of a,
  mother to, carry a child, bring a baby, baby shower, stork, bundle of joy, conception, ovulation, delivery of
  a child, kids of our own, kid of our own, children of our own, family of three, sibling for my, second baby,
  next baby, third child, become a mom/dad/mum, being a mother/father/mom, my womb, barren, sterile, parenting,
  daughter in future, next generation, lineage, offsprings, aulaad, santan prapti, santaan prapti, sntan, santan
  yog, bachche ki awaaz, bachhe, bachho, bachcho, baccho ka sukh, bacche ka sukh, jholi bhar*, jholi, mamta, maa
  ka sukh, maa banne, pita banne, baap banne, mata banne, ghar me chirag, chirag, ghar ka chirag, hum do hi, do se teen, teen kab, pregnant kab, pregnancy kab, bachcha ruk*, garbh thahar*, garbh dharan,
  conceive kab, goad, godh, khilauna, palna, lalla, naati, pota poti,
  प्रेगनेंसी, प्रेगनेंट, माँ बनूँगी, पिता बनूँगा, औलाद, गोद भर*, सूनी गोद, गोद सूनी, खुशखबरी, किलकारी, आँगन में,
  नन्हा, पाँव भारी, वंश, माँ बन*, पिता बन*, दादी बन*, गोद लेना
`
