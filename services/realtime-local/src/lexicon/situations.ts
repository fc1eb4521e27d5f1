import { concepts } from '@astrovoice/core/safety'

/** What callers tell of themselves; an answer holds to it rather than to the chart. */
export const situationWords = concepts('situation', {
  married: `
    i am married, i'm married, already married, we are married, my marriage is, married for, got married,
    my husband and i, my wife and i, shaadi ho chuki, shaadi ho gayi, shaadishuda hoon, main shaadishuda,
    meri shaadi ko, शादी हो चुकी, शादी हो गई, शादीशुदा हूँ, vivahit hoon, विवाहित हूँ, married hoon`,
  engaged: `i am engaged, i'm engaged, got engaged, sagai ho gayi, sagai ho chuki, सगाई हो गई, सगाई हो चुकी`,
  divorced: `
    i am divorced, i'm divorced, got divorced, after my divorce, talaq ho gaya, talaq ho chuka, तलाक हो गया,
    तलाक हो चुका`,
  separated: `i am separated, we are separated, living separately, alag rehte hain, अलग रहते हैं`,
  widowed: `
    my husband died, my wife died, my husband passed, my wife passed, i am a widow, i am a widower,
    pati nahi rahe, patni nahi rahi, पति नहीं रहे, पत्नी नहीं रही`,
  in_relationship: `
    i have a girlfriend, i have a boyfriend, i am in a relationship, i'm in a relationship, in love with,
    i love a girl, i love a boy, relationship mein hoon, relationship me hoon, रिलेशनशिप में हूँ`,
  single: `
    i am single, i'm single, still single, not married yet, unmarried, single hoon, akela hoon, akeli hoon,
    shaadi nahi hui, शादी नहीं हुई`,
  has_children: `
    my children, my son, my daughter, my kids, mere bachche, mera beta, meri beti, मेरे बच्चे, मेरा बेटा,
    मेरी बेटी, i have two children, i have a son, i have a daughter`,
  expecting: `
    i am pregnant, i'm pregnant, my wife is pregnant, expecting a baby, weeks pregnant, months pregnant,
    garbhvati, pregnant hoon, pregnant hai, गर्भवती, प्रेगनेंट हूँ, ma banne vali`,
  unemployed: `
    i lost my job, i am unemployed, i'm unemployed, i am jobless, i have no job, without a job,
    naukri chali gayi, naukri chhoot gayi, naukri nahi hai, berozgar hoon, नौकरी चली गई, नौकरी छूट गई,
    नौकरी नहीं है, बेरोजगार हूँ`,
  employed: `
    i work in, i work at, i work as, i am working, i have a job, job karta hoon, job karti hoon,
    naukri karta hoon, naukri karti hoon, नौकरी करता हूँ, नौकरी करती हूँ, my current job, my present job`,
  student: `
    i am a student, i'm a student, i study, i am studying, padhta hoon, padhti hoon, padh raha hoon,
    padh rahi hoon, student hoon, पढ़ रहा हूँ, पढ़ रही हूँ`,
  in_business: `
    i run a business, i have a business, i own a shop, my business is, my shop, business karta hoon,
    business karti hoon, mera business, meri dukaan, मेरा बिज़नेस, मेरी दुकान, दुकान चलाता, दुकान चलाती`,
  abroad: `
    i live abroad, i am in canada, i am in america, living abroad, videsh mein rehta, videsh mein rehti,
    विदेश में रहता, विदेश में रहती`,
})
