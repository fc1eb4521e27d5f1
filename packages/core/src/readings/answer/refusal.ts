import type { ToolOutput } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'

/** Why a tool gives no answer, with what is said to the caller instead. */
export const refusals = {
  birth_time_needed: {
    en: 'I need your birth time for this. If you can find it, even roughly, add it in the app and ask me again.',
    hi: 'इसके लिए आपका जन्म समय चाहिए। मोटा-मोटा समय भी मिल जाए तो ऐप में जोड़कर मुझसे फिर पूछिए।',
    hinglish:
      'Iske liye aapka janm samay chahiye. Mota-mota samay bhi mil jaye to app mein jodkar mujhse phir poochiye.',
  },
  birth_time_too_rough: {
    en: 'Your birth time is only approximate, and the ascendant changes within it. If you can find the exact time, as on a birth certificate, correct it in the app and ask me again.',
    hi: 'आपका जन्म समय मोटा-मोटा है, और उतने में लग्न बदल जाता है। जन्म प्रमाण पत्र जैसा सही समय मिल जाए तो ऐप में सुधारकर मुझसे फिर पूछिए।',
    hinglish:
      'Aapka janm samay mota-mota hai, aur utne mein lagna badal jaata hai. Birth certificate jaisa sahi samay mil jaye to app mein sudhaarkar mujhse phir poochiye.',
  },
  date_out_of_range: {
    en: 'I cannot compute that date. Please ask me about a day between 1900 and 2099.',
    hi: 'वह तारीख़ मेरी गणना से बाहर है। सन 1900 से 2099 के बीच की तारीख़ पूछिए।',
    hinglish: 'Woh tareekh meri ganana se bahar hai. San 1900 se 2099 ke beech ki tareekh poochiye.',
  },
  outside_dashas: {
    en: 'The dasha cycle covers 120 years from birth, and that time lies beyond it.',
    hi: 'दशा का चक्र जन्म से 120 वर्ष का होता है, और वह समय इसके बाहर है।',
    hinglish: 'Dasha ka chakra janm se 120 saal ka hota hai, aur woh samay iske bahar hai.',
  },
  sun_does_not_rise: {
    en: 'At that place the Sun does not rise or set on that day, so there is no panchang. Ask me about another city.',
    hi: 'उस जगह उस दिन सूर्योदय या सूर्यास्त नहीं होता, इसलिए पंचांग नहीं बनता। किसी और शहर के लिए पूछिए।',
    hinglish:
      'Us jagah us din suryoday ya suryast nahi hota, isliye panchang nahi banta. Kisi aur sheher ke liye poochiye.',
  },
  person_unknown: {
    en: 'I do not have that person’s birth details. Tell me their date, time and place of birth, or add them in the app.',
    hi: 'उनका जन्म विवरण मेरे पास नहीं है। उनकी जन्म तारीख़, समय और जगह बताइए, या ऐप में जोड़ दीजिए।',
    hinglish:
      'Unka janm vivaran mere paas nahi hai. Unki janm tareekh, samay aur jagah bataiye, ya app mein jod dijiye.',
  },
  person_ambiguous: {
    en: 'There are several people of that name among your profiles. Please say the full name, or the date of birth.',
    hi: 'आपकी प्रोफ़ाइलों में इस नाम के कई लोग हैं। पूरा नाम या जन्म तारीख़ बताइए।',
    hinglish: 'Aapki profiles mein is naam ke kai log hain. Poora naam ya janm tareekh bataiye.',
  },
  birth_out_of_range: {
    en: 'I can read births from the year 1900 until today. Please tell me that date of birth again.',
    hi: 'सन 1900 से आज तक के जन्म देखे जा सकते हैं। वह जन्म तारीख़ फिर से बताइए।',
    hinglish: 'San 1900 se aaj tak ke janm dekhe ja sakte hain. Woh janm tareekh phir se bataiye.',
  },
  birth_time_unclear: {
    en: 'The clocks of that place were changed at that hour, so the time is not clear. Please add this person in the app, where you can choose which clock is meant.',
    hi: 'उस जगह की घड़ियाँ उसी समय बदली गई थीं, इसलिए समय साफ़ नहीं है। इन्हें ऐप में जोड़ दीजिए, वहाँ सही घड़ी चुनी जा सकती है।',
    hinglish:
      'Us jagah ki ghadiyan usi samay badli gayi thin, isliye samay saaf nahi hai. Inhe app mein jod dijiye, wahan sahi ghadi chuni ja sakti hai.',
  },
  place_ambiguous: {
    en: 'There are several places of that name. Please say the state or the country too.',
    hi: 'इस नाम की कई जगहें हैं। राज्य या देश भी बताइए।',
    hinglish: 'Is naam ki kai jagahen hain. Rajya ya desh bhi bataiye.',
  },
  place_unknown: {
    en: 'I do not know that place. Please name a larger city near it.',
    hi: 'यह जगह मुझे नहीं मिली। पास का कोई बड़ा शहर बताइए।',
    hinglish: 'Yeh jagah mujhe nahi mili. Paas ka koi bada sheher bataiye.',
  },
  too_young: {
    en: 'This chart belongs to someone under eighteen, and I do not read love, marriage or children for it. Ask me about studies or strengths.',
    hi: 'यह कुंडली अठारह साल से कम उम्र की है, इसलिए प्रेम, विवाह या संतान की बात नहीं होगी। पढ़ाई या खूबियों के बारे में पूछिए।',
    hinglish:
      'Yeh kundli atharah saal se kam umar ki hai, isliye prem, shaadi ya santan ki baat nahi hogi. Padhai ya khoobiyon ke baare mein poochiye.',
  },
  pregnancy: {
    en: 'I do not read a pregnancy or anything about the baby. I wish you both well; please keep to your doctor for it.',
    hi: 'गर्भ और शिशु के बारे में कुछ नहीं देखा जाता। आप दोनों के लिए शुभकामनाएँ; इसमें अपने डॉक्टर की बात मानिए।',
    hinglish:
      'Garbh aur shishu ke baare mein kuch nahi dekha jaata. Aap dono ke liye shubhkamnayein; isme apne doctor ki baat maniye.',
  },
  slow: {
    en: 'This computation is taking too long. Please ask me again in a moment.',
    hi: 'इस गणना में बहुत देर लग रही है। थोड़ी देर में फिर पूछिए।',
    hinglish: 'Is ganana mein bahut der lag rahi hai. Thodi der mein phir poochiye.',
  },
  failed: {
    en: 'I cannot compute this right now. Please ask me something else, or try again later.',
    hi: 'अभी यह गणना नहीं हो पा रही है। कुछ और पूछिए, या बाद में फिर कोशिश कीजिए।',
    hinglish: 'Abhi yeh ganana nahi ho pa rahi hai. Kuch aur poochiye, ya baad mein phir koshish kijiye.',
  },
  not_understood: {
    en: 'I did not quite get that. Please ask it again in other words.',
    hi: 'यह मुझे ठीक से समझ नहीं आया। दूसरे शब्दों में फिर पूछिए।',
    hinglish: 'Yeh mujhe theek se samajh nahi aaya. Doosre shabdon mein phir poochiye.',
  },
} as const satisfies Record<string, Speak>

export type RefusalReason = keyof typeof refusals

/** What makes a tool give no answer. The message is for the model; `reason` decides what the caller hears. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  readonly reason: RefusalReason

  constructor(reason: RefusalReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** The output of a tool that gives no answer: an error that the model can act on, and the words to say. */
export const refuse = (reason: RefusalReason, error: string): ToolOutput => ({
  output: { error, reason, speak: refusals[reason] },
})
