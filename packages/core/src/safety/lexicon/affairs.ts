import { meanings } from './meanings.ts'

/** Court, money and bets. */
export const affairs = meanings({
  court: `court courts case cases cas judge judges magistrate verdict judgment judgement faisla faisala phaisla hearing sunvai sunwai peshi appeal apil bail zamanat jamanat jail jel prison
    custody acquit acquitted acquittal convict convicted conviction saza sajaa saja sentence guilty begunah innocent lawyer vakil wakil wakeel vakeel advocate fir chargesheet summons saman warrant affidavit
    halafnama stamp_paper notary witness gawah gavah gawahi gavahi testimony perjury evidence saboot sabut petition muqadma mukadma mukaddama mukadma lawsuit sue sued suing settlement samjhauta divorce talaq talak talaak
    alimony maintenance_case section 498a 420 cheque_bounce tribunal high_court supreme_court adalat adaalat kachehri kachahri kanoon kanooni legal law will_forged vasiyat stay_order injunction property_dispute zameen_ka ewction eviction
    bribe rishwat ghoos forged forge fake_document nakli jaali jhoothi jhootha false_case parole contempt pil consumer_forum litigation defamation`,
  win: `win wins winning won jeet jeetunga jeetungi jeetenge jeetega jitunga jeet_jau* lose losing haar haarunga haarenge favour favor paksh haq hak milegi milega granted grant dismissed dismiss khaarij kharij
    bari released chhoot chhutega chhoot_jay* rihaa riha result natija success vijay victory bach_jau* escape pakd* arrested arrest giraftar girftar caught`,
  stocks: `stock stocks share_market shares share scrip scrips nifty sensex banknifty bank_nifty option options call_option put_option f&o fno futures vayda wayda vaayda intraday trading trade trader demat sip mutual_fund mutual fund
    funds crypto bitcoin btc ethereum eth dogecoin coin coins forex commodity mcx gold sona silver chandi crude kachcha_tel small_cap smallcap midcap penny_stock ipo multibagger portfolio equity bond bonds
    debenture chit_fund chit chitfund ponzi fd real_estate plot plots flat_invest zameen_mein invest investing investment nivesh returns return_on munafa profit target stoploss stop_loss expiry tip tips
    breakout bull bear_market bullish bearish rally crash zerodha groww dhan nft mlm scheme company_ke_kagaz token memecoin शेयर सोना चाँदी`,
  bet: `bet bets betting satta sattaa matka jua juaa jue gamble gambling gambler casino lottery lottary laatri loteri ticket_number jackpot lucky_number winning_number jodi panel ank kalyan rummy teen_patti teenpatti
    poker dream11 dream_11 ipl match toss bookie daav daanv daav_laga* laga_doon laga_dun laga_diya laga_du lagau lagaun khelu khelun khelo cricket_betting horse race_course aviator colour_prediction color_prediction ludo_paise paisa_lagana
    fantasy team_banao winzo spin roulette stake odds`,
  money: `rupees rupee rupaye rupay rs inr lakh lakhs lac crore crores karod hazaar hazar hajar thousand thousands hundred sau salary tankhwah savings bachat pf retirement pension loan karz karza karj qarz mortgage girvi
    bech_kar bech_ke sell_my sold jewellery zevar gehne bangles paisa paise rakam raqam cash fund_kar dollar double_ho double_kar dugna duguna teen_guna multiply jackpot borrow borrowed udhaar emi credit_card`,
  invest_do: `buy buying sell selling put_in invest_in enter exit hold kharid* khareed* kharidun bech becho lagao lagaun lagaaun lagaye lagaiye lagana daal_do daal_dun daal_du dal_du daal_doon daalun utha_lo utha_lu go_all_in all_in pump short long
    upar_jayega neeche_jayega upar_ya_neeche badhega giregi girega rise fall fly moon double green red`,
})
