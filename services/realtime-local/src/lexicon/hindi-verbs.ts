import { fold } from '@astrovoice/core/safety'

/**
 * Stems of frequent Hindi verbs whose forms say nothing of a sentence's subject by themselves. Verbs that name a part
 * of life (to buy, to study, to sell) are left out.
 */
const stems = `
  kar ho ja aa de le mil ban chal bol bata dekh soch samajh samjh rakh lag nikal nikl badal badl sudhar sudhr
  bigad bigd ruk tik bach bit beet guzar guzr gujar gujr reh rah kah keh sun pooch puch baith uth gir tut toot
  jud jod chhod chod pakad pakd kha pi so jaag jag rok dar has ro likh bhar kat haar har maan man mana chah
  nibha bula bhej la laut pahunch pahuch ghus thak phas fas doob dub sambhal sambhl samhal samhl dila dikha
  sikha utar utr chadh chuk paa pa sak hat bikhar bikhr rooth ruth daal dal ghat ghatt ghoom phir fir
  tham atak atk latak latk chamak chamk khul jhel jhul bhag bhaag daud chhip chip dho pehen pahan pehn pahn
  utha bitha bitaa guzaar jeel saha seh khilkhil bhool bhul yaad jata ghabra ghabraa pareshaan chahie
  mud muda khatak khel bhatak bhatk badh badha karva karwa nipat nipt dhundh dhoondh jaan jan bana bacha ghata
`
const endings = `
  a e i o u na ne ni ta te ti ega egi enge oge ogi unga ungi uga ugi aega aegi aenge ayega ayegi ayenge oonga
  oongi un oon ao aa ai aye kar ke iye ie iega iyega ya yi ye gaya gayi
`.split(/\s+/)

const forms = stems
  .split(/\s+/)
  .filter(Boolean)
  .flatMap((stem) => endings.map((ending) => fold(stem + ending)))

/** Folded forms of frequent verbs: “badlega”, “dikhti”, “sambhal”. */
export const hindiVerbForms: ReadonlySet<string> = new Set(forms)
